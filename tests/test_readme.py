"""The README's examples, run as they stand: pages of `news.example` come from a server of the test's own."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def blocks(language: str) -> list[str]:
    return [text for name, text in BLOCKS if name == language]


def examples() -> list[tuple[str, str]]:
    """Each `$ command` of the console blocks with the output shown under it."""
    found: list[tuple[str, str]] = []
    for block in blocks("console"):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            found.append((command, output))
    return found


def shell_lines() -> list[str]:
    lines = [line.partition("  #")[0].strip() for block in blocks("sh") for line in block.splitlines()]
    return [line for line in lines if line and not line.startswith("python3 -m venv")]


PAGE = (ROOT / "samples" / "newspaper-theme--page" / "page.html").read_bytes()
HOME = b"<html><head><link rel=alternate type=application/rss+xml href=/rss.xml></head><body><p>News</p></body></html>"
FEED = f"<rss><channel><item><link>/story</link><pubDate>{formatdate()}</pubDate></item></channel></rss>".encode()
SITEMAP = b"<urlset><url><loc>/story</loc></url></urlset>"
LISTS = {"/": HOME, "/rss.xml": FEED, "/sitemap.xml": SITEMAP, "/robots.txt": b"User-agent: *\nAllow: /\n"}


class _Site(BaseHTTPRequestHandler):
    """One article under every path, but for a home page, a feed and a sitemap."""

    def do_GET(self) -> None:
        body = LISTS.get(self.path, PAGE)
        self.send_response(200)
        self.send_header("Content-Type", "text/xml" if self.path.endswith(".xml") else "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def web_archive() -> bytes:
    """A WARC file of one page."""
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE
    head = (
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/story\r\n"
        f"WARC-Date: 2026-05-01T10:00:00Z\r\nContent-Type: application/http\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + answer + b"\r\n\r\n")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, site: str) -> Path:
    """A folder with what the examples name."""
    path = tmp_path_factory.mktemp("readme")
    shutil.copytree(ROOT / "samples", path / "samples")
    shutil.copy(ROOT / "samples" / "newspaper-theme--page" / "page.html", path / "page.html")
    (path / "dirty.txt").write_bytes((ROOT / "samples" / "newspaper-theme--plain-text" / "page.txt").read_bytes())
    (path / "urls.txt").write_text(f"{site}/one\n{site}/two\n", encoding="utf-8")
    (path / "crawl.warc.gz").write_bytes(web_archive())
    (path / "crawl").mkdir()
    (path / "crawl" / "1.warc.gz").write_bytes(web_archive())
    (path / "cookies.txt").write_text("# Netscape HTTP Cookie File\n", encoding="utf-8")
    binaries = path / "bin"
    binaries.mkdir()
    (binaries / "scrape").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m scrape "$@"\n', encoding="utf-8")
    (binaries / "scrape").chmod(0o755)
    return path


def shell(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    if "jq" in command and not shutil.which("jq"):
        pytest.skip("jq is not installed")
    environment = os.environ | {"PATH": f"{folder / 'bin'}:{os.environ['PATH']}", "HOME": str(folder)}
    return subprocess.run(
        ["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(("command", "output"), examples(), ids=[command for command, _ in examples()])
def test_console_examples_print_what_is_shown(command: str, output: str, folder: Path) -> None:
    done = shell(command, folder)
    assert done.stdout, done.stderr
    if output:
        assert done.stdout == output


@pytest.mark.parametrize("command", shell_lines())
def test_shell_examples_run(command: str, folder: Path, site: str) -> None:
    if "pages.jsonl |" in command or command.startswith("jq"):
        shell(f"scrape fetch --raw {site}/a > pages.jsonl", folder)
    if "pages.warc.gz" in command and not (folder / "pages.warc.gz").exists():  # another worker may have made it
        shell("scrape fetch -i urls.txt --archive pages.warc.gz", folder)
    if "--stats corpus/" in command and not (folder / "corpus").exists():
        shell("scrape bulk 'crawl/*.warc.gz' -o corpus/", folder)
    command = re.sub(r"(?:https://)?news\.example", site, command)
    done = shell(f"set -o pipefail; {command}", folder)
    # The samples hold pages that are no articles; their records say so.
    assert done.returncode == 0 or "samples" in command, done.stderr
    assert "Traceback" not in done.stderr


def test_python_examples_run(folder: Path) -> None:
    shell("scrape clean -q samples/ghost--post page.html > articles.jsonl", folder)
    assert blocks("python")
    for code in blocks("python"):
        if "pandas" in code:
            pytest.importorskip("pandas")
        done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert done.stdout


def test_sql_example_runs(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    duckdb = pytest.importorskip("duckdb")
    shell("scrape clean -q samples/ghost--post page.html > articles.jsonl", folder)
    monkeypatch.chdir(folder)
    (query,) = blocks("sql")
    rows = duckdb.sql(query).fetchall()
    assert ("www.coastdaily.example", 1) in [(host, count) for host, count, _ in rows]


def test_the_record_table_names_every_key() -> None:
    from scrape.records import RECORD_KEYS

    table = README.partition("## The record")[2]
    assert [key for key in ("schema_version", *RECORD_KEYS) if f"`{key}`" not in table] == []


def test_it_has_one_command_to_try_and_one_to_test() -> None:
    commands = [line for block in blocks("sh") for line in block.splitlines() if "-m venv" in line]
    assert [line.split("&& ")[-1].split()[0] for line in commands] == [".venv/bin/scrape", ".venv/bin/python"]
