"""Which links count in a score, and when two are the same."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from made_pages import PARAGRAPHS, html_of

from scrape.evaluate.corpus import GoldPage
from scrape.evaluate.links import precision_and_recall, targets_of_html
from scrape.evaluate.scores import LINK_SCORES, Prediction
from scrape.evaluate.systems import system
from scrape.evaluate.worker import outcome_of, with_links

PAGE = "https://harbour.example/news/closed"
LINK = '<a href="/tides?utm_source=x">the tables</a>'


def gold(body_html: str | None) -> GoldPage:
    return GoldPage(corpus="c", id="i", path=Path("p"), url=PAGE, body_html=body_html)


def test_links_with_text_that_leave_the_page_count_once() -> None:
    html = (
        '<a href="#top">up</a><a href="/news/closed#notes">1</a><a href="/a"><img src=i.png></a><a href="">none</a>'
        '<a href="javascript:x()">x</a><a href="/a">a</a><a href="https://harbour.example/a">a again</a><a>no href</a>'
        '<a href="mailto:ann@harbour.example">mail</a><a href="https://SEA.example">sea</a>'
    )
    assert targets_of_html(html, PAGE) == (
        "https://harbour.example/a",
        "mailto:ann@harbour.example",
        "https://sea.example/",
    )


@pytest.mark.parametrize(
    ("found", "body_html", "expected"),
    [
        (("https://a.example/", "https://b.example"), '<a href="https://a.example">a</a>', (0.5, 1.0)),
        (("https://a.example/",), '<a href="https://a.example">a</a><a href="/b">b</a>', (1.0, 0.5)),
        (("https://a.example/x%20y",), '<a href="https://a.example/x y">a</a>', (1.0, 1.0)),
        ((), '<a href="/b">b</a>', (1.0, 0.0)),
        (("https://a.example/",), "<p>None.</p>", (0.0, 1.0)),
        ((), "<p>None.</p>", (1.0, 1.0)),
        ((), None, None),
    ],
)
def test_precision_and_recall(
    found: tuple[str, ...], body_html: str | None, expected: tuple[float, float] | None
) -> None:
    assert precision_and_recall(found, gold(body_html)) == expected
    sums = [score.of_page(Prediction(links=found), gold(body_html)) for score in LINK_SCORES]
    assert sums == ([(value, 1) for value in expected] if expected else [None, None])


def test_a_system_that_gives_no_links_is_not_scored_for_them() -> None:
    assert [score.of_page(Prediction(), gold("<a href=/b>b</a>")) for score in LINK_SCORES] == [None, None]


@pytest.mark.parametrize("name", ["scrape", "trafilatura", "readability-lxml", "newspaper4k"])
@pytest.mark.filterwarnings("ignore")
def test_systems_give_the_links_of_the_article(name: str, tmp_path: Path) -> None:
    subject = system(name)
    if subject.missing:
        pytest.skip(f"{name}: {subject.missing}")
    first, *others = PARAGRAPHS
    path = tmp_path / "page.html.gz"
    path.write_bytes(gzip.compress(html_of(f"{first} See {LINK}. {' '.join(others)}", *others).encode()))
    page = GoldPage("c", "i", path, PAGE, body_html="")
    outcome = outcome_of(subject.load(), page, Prediction())
    if subject.load_links:
        assert outcome.prediction.links is None
        outcome = with_links(outcome, subject.load_links(), page)
    assert outcome.prediction.links == ("https://harbour.example/tides?utm_source=x",)


def test_finding_links_that_raises_finds_none(tmp_path: Path) -> None:
    path = tmp_path / "page.html.gz"
    path.write_bytes(gzip.compress(b"<p>x"))

    def broken(_html: str, _url: str | None) -> tuple[str, ...]:
        raise ValueError

    page = GoldPage("c", "i", path, PAGE, body_html="")
    outcome = outcome_of(lambda _html, _url: Prediction("text"), page, Prediction())
    assert with_links(outcome, broken, page).prediction == Prediction("text", links=())
    unlabelled = GoldPage("c", "i", path, PAGE)
    assert with_links(outcome, broken, unlabelled) is outcome
