"""A field that a system lacks on one page is wrong there; a field that it never gives is left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from scrape.evaluate.corpus import GoldPage
from scrape.evaluate.scores import METADATA_SCORES, Prediction
from scrape.evaluate.systems import PEERS, system

GOLD = GoldPage("made", "1", Path("none"), title="Weir opened", authors=("Jo Marsh",), date="2024-03-05")


def test_nothing_found_is_wrong_and_nothing_given_is_left_out() -> None:
    found = [score.of_page(Prediction(title="", authors=(), date=""), GOLD) for score in METADATA_SCORES]
    assert found == [(0, 1)] * 3
    assert [score.of_page(Prediction(), GOLD) for score in METADATA_SCORES] == [None] * 3


@pytest.mark.filterwarnings("ignore")  # what peers warn of is theirs
@pytest.mark.parametrize("name", ["scrape", *PEERS])
def test_a_system_claims_the_same_fields_on_a_page_without_them(name: str) -> None:
    peer = system(name)
    if peer.missing:
        pytest.skip(peer.missing)
    extract = peer.load()
    full, empty = (extract(html, None) for html in (_page("Weir opened"), "<html><body><p>Text.</p></body></html>"))
    for field in ("title", "authors", "date"):
        assert (getattr(full, field) is None) == (getattr(empty, field) is None), field


def _page(title: str) -> str:
    text = "<p>The gates of the old weir were lifted on Saturday, and they had not moved since the war.</p>" * 8
    return f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{text}</article></body></html>"
