from __future__ import annotations

import pytest
from made_pages import PARAGRAPHS, html_of

from scrape.evaluate.systems import PEERS, System, system


def test_an_unknown_system_is_refused_with_the_known_names() -> None:
    with pytest.raises(ValueError, match=r"no system is called 'readabilty'; there are .*readability-lxml"):
        system("readabilty")


def test_names_are_taken_in_any_case() -> None:
    assert system(" TRAFILATURA ").name == "trafilatura"


def test_an_absent_peer_says_how_to_get_it() -> None:
    absent = System("a-distribution-that-nobody-made", system("trafilatura").load)
    assert absent.missing == "not installed: run pip install '.[peers]' in scrape's folder"
    assert system("trafilatura").missing is None
    assert system("scrape").missing is None


@pytest.mark.parametrize("name", PEERS)
@pytest.mark.filterwarnings("ignore")
def test_every_installed_peer_finds_a_plain_article(name: str) -> None:
    peer = system(name)
    if peer.missing:
        pytest.skip(f"{name}: {peer.missing}")
    url = "https://harbour.example/2024/closed"
    long = " ".join(PARAGRAPHS)  # justext takes a short paragraph for boilerplate.
    prediction = peer.load()(html_of(long, long), url)
    assert PARAGRAPHS[1] in prediction.body
    assert prediction.title in {None, "Harbour closed"}


@pytest.mark.parametrize("name", ["scrape", "scrape:trafilatura"])
def test_ourselves(name: str) -> None:
    date = '<meta property="article:published_time" content="2024-05-06T07:08:09Z">'
    prediction = system(name).load()(html_of(*PARAGRAPHS, head=date), None)
    assert PARAGRAPHS[-1] in prediction.body
    assert prediction.title == "Harbour closed"
    assert (prediction.date or "")[:10] == "2024-05-06"
    assert prediction.authors == ()
