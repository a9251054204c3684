"""Every command ends in one clear line, whatever stops it."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from io import BytesIO, TextIOWrapper
from pathlib import Path

import forking
import pytest
from command import PATIENCE, SCRAPE, on_terminal, page, scrape, started, written

from scrape.cli import main
from scrape.cli.ends import printed

FULL = Path("/dev/full")
needs_full_device = pytest.mark.skipif(not FULL.exists(), reason="no full device")


def corpus(folder: Path, pages: int = 1) -> Path:
    """A labelled corpus of one page again and again."""
    folder.mkdir()
    written(folder / "page.html.gz", gzip.compress(page().encode()))
    gold = {"html": "page.html.gz", "kind": "article", "body": "The tide came early."}
    written(folder / "gold.jsonl", "".join(json.dumps({"id": str(n), **gold}) + "\n" for n in range(pages)))
    return folder


@needs_full_device
@pytest.mark.parametrize("arguments", [["--help"], ["clean", "--help"], ["--version"], ["schema"]])
def test_a_full_disk_ends_what_is_only_printed(arguments: Sequence[str]) -> None:
    with FULL.open("wb") as full:
        done = subprocess.run([*SCRAPE, *arguments], stdout=full, stderr=subprocess.PIPE, timeout=PATIENCE, check=False)
    assert done.stderr == b"scrape: standard output: cannot be written: No space left on device\n"
    assert done.returncode == 1


@needs_full_device
def test_a_full_disk_ends_an_evaluation(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "corpus")
    with FULL.open("wb") as full, started("evaluate", folder, stdout=full) as process:
        assert process.stderr
        assert process.stderr.read() == b"scrape: standard output: cannot be written: No space left on device\n"
        assert process.wait(PATIENCE) == 1


@pytest.mark.parametrize("option", ["--pages", "--html"])
def test_an_evaluation_says_what_cannot_be_written(option: str, tmp_path: Path) -> None:
    report = tmp_path / "nowhere" / "report"
    done = scrape("evaluate", corpus(tmp_path / "corpus"), option, report)
    assert done.err == f"scrape: {report}: cannot be written: there is no such folder: make it first\n"
    assert done.status == 1


def test_windows_is_told_at_once_where_it_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(SystemExit, match="run it in WSL"):
        main()


# What Windows lacks, by module; the functions of the package work there, too.
WITHOUT = """
import os, signal, sys
import numpy, selectolax.lexbor
for name in ("fcntl", "resource", "pwd", "grp", "termios"):
    sys.modules[name] = None
for module, names in (os, ("fork", "geteuid", "readv", "set_blocking")), (signal, ("setitimer", "SIGPROF", "SIGHUP")):
    for name in names:
        delattr(module, name)
import scrape
from scrape.fetcher import Settings
article = scrape.clean("<title>Tide</title><article><p>The tide came early.</p></article>")
print(article.body, scrape.to_markdown(article), Settings().timeout > 0)
"""


def test_functions_need_nothing_of_posix() -> None:
    done = subprocess.run([sys.executable, "-c", WITHOUT], capture_output=True, timeout=PATIENCE, check=True)
    assert done.stdout.split(b"\n")[0] == b"The tide came early. The tide came early."


def test_a_path_that_the_system_refuses_is_named(tmp_path: Path) -> None:
    output = tmp_path / ("long" * 100)
    done = scrape("clean", "-o", output, "-", stdin=b"<p>Text</p>")
    assert done.err.startswith(f"scrape: {output}: ")
    assert done.err.count("\n") == done.status == 1


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="children are found in /proc")
def test_an_interrupt_of_the_whole_group_ends_an_evaluation(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "corpus", pages=20_000)
    with started("evaluate", folder, "--pages", tmp_path / "pages", start_new_session=True) as process:
        _wait_for_a_worker(process.pid)
        os.killpg(process.pid, signal.SIGINT)
        assert process.stderr
        assert process.stderr.read() == b"scrape: interrupted\n"
        assert process.wait(PATIENCE) == 130


def _wait_for_a_worker(pid: int) -> None:
    """Until a child has loaded the extractor, and so is at work."""
    children = Path(f"/proc/{pid}/task/{pid}/children")
    while not any("lexbor" in _maps(child) for child in children.read_text().split()):
        os.sched_yield()


def _maps(pid: str) -> str:
    with suppress(OSError):
        return Path(f"/proc/{pid}/maps").read_text()
    return ""


_INTERRUPTED_AT = """
import os, signal, sys

module = sys.argv.pop(1)

class Interrupt:
    def find_spec(name, *_):
        if name == module:
            sys.meta_path.remove(Interrupt)
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Interrupt)
from scrape.cli import program
program()
"""
"""The command, interrupted as it begins to load a module."""


@pytest.mark.parametrize(
    "module", ["re", "scrape.cli.terminal", "dataclasses", "typer", "scrape.records", "scrape.pipeline"]
)
def test_an_interrupt_while_it_loads_ends_in_one_line(module: str, tmp_path: Path) -> None:
    command = [
        SCRAPE[0],
        "-S",
        "-c",
        _INTERRUPTED_AT,
        module,
        "clean",
        "-q",
        str(written(tmp_path / "page.html", page())),
    ]
    search = os.pathsep.join(path for path in sys.path if path)
    done = subprocess.run(
        command,
        env={**os.environ, "PYTHONPATH": search},
        capture_output=True,
        timeout=PATIENCE,
        check=False,
        preexec_fn=forking.heed_signals,
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"scrape: interrupted\n")


def test_an_interrupt_with_standard_output_closed_ends_in_one_line(tmp_path: Path) -> None:
    path = written(tmp_path / "page.html", page())
    command = [SCRAPE[0], "-S", "-c", _INTERRUPTED_AT, "scrape.cli.terminal", "clean", str(path)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    done = subprocess.run(
        ["/bin/sh", "-c", 'exec "$@" >&-', "sh", *command],
        env=environment,
        stderr=subprocess.PIPE,
        timeout=PATIENCE,
        check=False,
        preexec_fn=forking.heed_signals,
    )
    assert (done.returncode, done.stderr) == (130, b"scrape: interrupted\n")


def test_what_calls_the_command_goes_on_after_it() -> None:
    caller = "from scrape.cli import main\ntry:\n    main()\nexcept SystemExit as end:\n    print('ended', end.code)"
    done = subprocess.run(
        [SCRAPE[0], "-c", caller, "--version"], capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert done.stdout.endswith("ended 0\n")


def test_a_profile_of_the_command_is_written(tmp_path: Path) -> None:
    path, profile = written(tmp_path / "page.html", page()), tmp_path / "profile"
    command = [SCRAPE[0], "-m", "cProfile", "-o", str(profile), "-m", "scrape", "clean", str(path)]
    subprocess.run(command, stdout=subprocess.DEVNULL, timeout=PATIENCE, check=False)
    assert profile.stat().st_size


def test_a_terminal_that_cannot_redraw_gets_no_bar(tmp_path: Path) -> None:
    path = written(tmp_path / "page.html", page())
    shown = on_terminal("clean", path, path, streams=["stderr"], term="dumb")
    assert shown.terminal.startswith("scrape: 2 articles, ")


def test_what_is_printed_is_utf_8_whatever_the_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = BytesIO()
    monkeypatch.setattr("sys.stdout", TextIOWrapper(raw, "koi8-r"))
    printed("0.9 ±0.1")
    assert raw.getvalue() == "0.9 ±0.1\n".encode()
