"""The fields that programs for notes write below a title."""

from __future__ import annotations

import pytest

from scrape.extractor.sources.note_fields import parted

NOTION = "# Ferries\n\nCreated by: Ann Reef\nCreated time: March 2, 2024 9:14 AM\nTags: sea, isle\n\nThe text.\n"
READWISE = (
    "# Ferries\n\n![cover](https://isle.example/a.jpg)\n\n## Metadata\n- Author: [[Ann Reef]]\n- Full Title: Ferries\n"
    "- URL: https://isle.example/a\n\n## Full Document\nThe text.\n"
)


def test_properties() -> None:
    front, text, block = parted(NOTION)
    assert (front.title, front.authors, front.date) == ("Ferries", ("Ann Reef",), "March 2, 2024 9:14 AM")
    assert front.tags == ("sea", "isle")
    assert text == "# Ferries\n\n\nThe text.\n"
    assert "Created by: Ann Reef" in block


def test_metadata() -> None:
    front, text, _ = parted(READWISE)
    assert (front.authors, front.address) == (("Ann Reef",), "https://isle.example/a")
    assert text == "# Ferries\n\nThe text.\n"


@pytest.mark.parametrize(
    "text",
    [
        NOTION.removeprefix("# Ferries\n\n"),
        "# Ferries\n\nAuthor: Ann Reef\nDate: 2 March\n\nThe text.\n",
        "# Ferries\n\nThe text.\n\nCreated by: Ann Reef\nCreated time: March 2\n",
        "# Ferries\n\nCreated by: Ann Reef\n\nThe text.\n",
    ],
)
def test_other_texts(text: str) -> None:
    assert parted(text).text == text
