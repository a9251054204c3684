"""Lines that broadcasters and local papers set around and into their stories."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.boilerplate.stamps import besides_moments
from scrape.extractor.passages import Passage, Zone, passages_of


def passage(text: str, zone: Zone) -> Passage:
    (made,) = passages_of([text], None)
    return made._replace(zone=zone, item=False)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Media caption, The keeper on the pier at dawn", "prose"),
        ("Enlarge this image", "prose"),
        ("Click to play video", "prose"),
        ("We're sorry, this video is not available.", "tail"),
        ("Have a story tip? Email desk@gull.example.", "tail"),
        ("Thank you for reading! Please log in, or sign up for a new account.", "tail"),
        ("Are you affected by the closing of the pier? Email desk@gull.example.", "tail"),
    ],
)
def test_lines_of_broadcasters_go(text: str, zone: Zone) -> None:
    assert first_match(passage(text, zone)) is not None


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("The media caption, he said, was written by a gull.", "prose"),
        ("Enlarge this image of the harbour until you see the second boat.", "prose"),
        ("Click to play the video of the storm, and count the waves.", "prose"),
        ("Have a story to tell, and somebody will listen.", "tail"),
        ("Thank you for reading to me when I was ill.", "tail"),
        ("Are you affected by the closing of the pier? So is every gull.", "tail"),
    ],
)
def test_sentences_that_begin_alike_stay(text: str, zone: Zone) -> None:
    assert first_match(passage(text, zone)) is None


def test_a_bar_without_blanks_parts_two_moments() -> None:
    assert besides_moments("Published: Oct. 12, 2021 at 8:00 AM EDT|Updated: 2 hours ago") == ""
    assert besides_moments("Ann Marr|Oct. 12, 2021") == "Ann Marr"
