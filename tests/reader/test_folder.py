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
