"""What paths are those of lists."""

from __future__ import annotations

import pytest

from scrape.extractor.kinds.list_names import is_list_path


@pytest.mark.parametrize(
    ("path", "is_list"),
    [("archives/", True), ("blog/archive.html", True), ("archives/12", False), ("the-archives", False)],
)
def test_archives_are_lists_and_what_is_in_them_is_not(path: str, is_list: bool) -> None:
    assert is_list_path(f"https://club.example/{path}") == is_list
