"""The pages of a folder, in an order that anybody can foretell."""

from __future__ import annotations

import inspect
import os
import sys
from pathlib import Path

import pytest

from scrape.reader.folder import is_folder, pages_within


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")


def found(folder: Path) -> list[str]:
    return [Path(path).relative_to(folder).as_posix() for path in pages_within(str(folder))]


def test_pages_come_in_name_order_files_and_folders_mixed(tmp_path: Path) -> None:
    make(tmp_path, "b/2.html", "b/10.html", "a.html", "c.html", "b/a/z.txt", "B.jsonl")
    names = [path.relative_to(tmp_path) for path in sorted(tmp_path.rglob("*.*"))]
    assert found(tmp_path) == [name.as_posix() for name in names]
    assert found(tmp_path) == ["B.jsonl", "a.html", "b/10.html", "b/2.html", "b/a/z.txt", "c.html"]


def test_what_is_hidden_or_no_page_is_passed_over(tmp_path: Path) -> None:
    make(tmp_path, ".hidden.html", ".git/page.html", "notes.doc", "photo.png", "README", "a.HTM")
    assert found(tmp_path) == ["a.HTM"]


def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    make(tmp_path, "page.html")
    assert found(tmp_path) == ["page.html"]


def test_links_to_folders_are_not_followed_links_to_files_are(tmp_path: Path) -> None:
    make(tmp_path, "a/page.html")
    (tmp_path / "a" / "loop").symlink_to("..", target_is_directory=True)
    (tmp_path / "b.html").symlink_to("a/page.html")
    (tmp_path / "broken.html").symlink_to("nowhere.html")
    (tmp_path / "up.html").symlink_to("..", target_is_directory=True)
    # What only looks like a page is an input, too: who reads it says what is wrong.
    assert found(tmp_path) == ["a/page.html", "b.html", "broken.html", "up.html"]
    passed_over: list[str] = []
    list(pages_within(str(tmp_path), passed_over=passed_over.append))
    assert passed_over == [str(tmp_path / "a" / "loop")]


def test_a_folder_given_by_a_link_is_read(tmp_path: Path) -> None:
    make(tmp_path, "real/page.html")
    (tmp_path / "link").symlink_to("real", target_is_directory=True)
    assert found(tmp_path / "link") == ["page.html"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every folder")
def test_a_folder_that_cannot_be_read_stands_for_its_pages(tmp_path: Path) -> None:
    make(tmp_path, "a/page.html", "b.html")
    (tmp_path / "a").chmod(0)
    try:
        assert found(tmp_path) == ["a", "b.html"]
    finally:
        (tmp_path / "a").chmod(0o700)


def test_a_folder_deeper_than_the_stack(tmp_path: Path) -> None:
    depth = 200
    (tmp_path / "/".join("d" * depth)).mkdir(parents=True)
    make(tmp_path, "d/" * depth + "page.html")
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + depth // 2)
    try:
        assert len(list(pages_within(str(tmp_path)))) == 1
    finally:
        sys.setrecursionlimit(before)


def test_no_name_is_too_long_to_ask(tmp_path: Path) -> None:
    assert is_folder(str(tmp_path))
    assert not is_folder("a" * 5000)
    assert not is_folder("")


PAGE = "<!DOCTYPE html><html><body><p>Text"


def test_a_file_of_another_or_no_ending_is_a_page_if_it_begins_as_one(tmp_path: Path) -> None:
    pages = {
        "page": PAGE,
        "page.php": f"\n<!-- saved -->\n{PAGE}",
        "index.php?id=3": PAGE.lower(),
        "page.html?v=1.2": "<head><title>Text",
        "page.asp": f"\ufeff{PAGE}",
        "page.xml": f'<?xml version="1.0"?>{PAGE}',
        "saved": "From: <Saved by a browser>\r\nContent-Type: multipart/related; boundary=x\r\n\r\n",
        "crawl": "WARC/1.0\r\nWARC-Type: response\r\n",
    }
    others = {
        "README": "Text about <html>",
        "code.php": "<?php echo '<html>';",
        "feed.xml": '<?xml version="1.0"?><rss><channel>',
        "map": "<urlset><url>",
        "settings": '{"a": 1}',
        "empty": "",
        "style.css": PAGE,
        "photo.png": PAGE,
        "data.json": PAGE,
        "style.css.gz": PAGE,
        "icon.svg": "<svg><title>x</title></svg>",
        "drawing": "<svg><title>x</title></svg>",
    }
    for name, text in (pages | others).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "wide").write_text(PAGE, encoding="utf-16")
    (tmp_path / ".hidden").write_text(PAGE)
    passed_over: list[str] = []
    given = [Path(path).name for path in pages_within(str(tmp_path), passed_over=passed_over.append)]
    assert given == sorted([*pages, "wide"])
    assert sorted(Path(path).name for path in passed_over) == sorted(others)


def test_what_no_file_is_behind_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "to-pipe").symlink_to("pipe")
    (tmp_path / "broken").symlink_to("nowhere")
    (tmp_path / "self").symlink_to("self")
    (tmp_path / "up").symlink_to("..", target_is_directory=True)
    make(tmp_path, "page.html")
    assert found(tmp_path) == ["page.html"]


def test_what_standard_output_goes_to_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It grew by a record for each of its own, without an end."""
    for name in ("a.jsonl", "b.jsonl"):
        (tmp_path / name).write_bytes(b"")
    printed = (tmp_path / "b.jsonl").stat()
    monkeypatch.setattr(os, "fstat", lambda _: printed)
    passed_over: list[str] = []
    assert list(pages_within(str(tmp_path), passed_over=passed_over.append)) == [str(tmp_path / "a.jsonl")]
    assert passed_over == [str(tmp_path / "b.jsonl")]
