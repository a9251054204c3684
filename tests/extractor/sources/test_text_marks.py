"""What archives, encyclopedias and players write into a text, and lines that look alike."""

from __future__ import annotations

import pytest
from scraped_text import FIRST, SECOND, TITLE, body

from scrape.extractor.sources.plain_text import extract


def test_the_bar_of_an_archive_goes() -> None:
    bar = (
        "The Wayback Machine - https://web.archive.org/web/20091021054512/http://www.wire.example/ferry\n14 captures\n"
        "21 Oct 2009 - 03 Feb 2016\nSep\tOCT\tNov\n21\n2008\t2009\t2010\nAbout this capture\n"
    )
    found = extract(f"{bar}{TITLE}\n{FIRST}\n{SECOND}")
    assert (found.title, body(found)) == (TITLE, [FIRST, SECOND])


@pytest.mark.parametrize(
    "mark", ["[edit]", "[ edit source ]", "[Bearbeiten | Quelltext bearbeiten]", "[править | править код]"]
)
def test_the_marks_of_headings_go(mark: str) -> None:
    found = extract(f"{TITLE}\n\n{FIRST}\n\nHistory{mark}\n\n{SECOND}")
    assert body(found) == [FIRST, "History", SECOND]


@pytest.mark.parametrize("line", ["See [1]", "[editors]"])
def test_other_brackets_stay(line: str) -> None:
    kept = body(extract(f"{TITLE}\n\n{FIRST}\n\n{line}\n\n{SECOND}"))
    assert kept[1] == line
