from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from made_pages import PARAGRAPHS, html_of
from selectolax.lexbor import LexborHTMLParser

from scrape.evaluate.corpus import load_pages
from scrape.evaluate.html_report import render_html, write_html
from scrape.evaluate.pages import worth, write_pages
from scrape.evaluate.runner import Evaluation, score_outcomes
from scrape.evaluate.scores import Prediction
from scrape.evaluate.worker import Outcome

Corpus = Callable[..., Path]

EVIL = "<script>alert('x')</script> & <img src=x onerror=\"y\">"
BODY = "\n".join(PARAGRAPHS)


@pytest.fixture
def evaluation(make_corpus: Corpus) -> Evaluation:
    """A good page, one that lacks a paragraph, one that leaks, one of snippets, and one that attacks us."""
    body = {"body": BODY, "title": "Harbour closed"}
    snippets = {"must_have": ["mayor", "old quay"], "must_not_have": ["Airlines"]}
    evil = {"body": EVIL, "title": EVIL, "url": f"javascript:{EVIL}", "kind": EVIL, "id": EVIL}
    folder = make_corpus(*[(html_of(), labels) for labels in (body, body, body, snippets, evil)])
    bodies = (
        BODY,
        "\n".join(PARAGRAPHS[1:]),
        f"{BODY}\nLeave a Reply",
        "the mayor\nAirlines",
        f"{EVIL} {EVIL}",
    )
    outcomes = [Outcome(Prediction(text, error=EVIL if text.startswith(EVIL) else None)) for text in bodies]
    return score_outcomes("folds", load_pages([folder]), outcomes)


def test_pages_are_written_worst_first_with_what_went_wrong(evaluation: Evaluation, tmp_path: Path) -> None:
    write_pages(evaluation, tmp_path / "pages.jsonl")
    records = [json.loads(line) for line in (tmp_path / "pages.jsonl").read_text(encoding="utf-8").splitlines()]
    worth = [record["worth"] for record in records]
    assert worth == sorted(worth)
    by_id = {record["id"]: record for record in records}
    assert by_id["page-0"]["worth"] == 1
    assert by_id["page-1"]["missed"] == [PARAGRAPHS[0]]
    assert by_id["page-1"]["extra"] == []
    assert by_id["page-2"]["worth"] < 0.9 < by_id["page-2"]["scores"]["word F1"]
    assert by_id["page-2"]["leaks"] == [{"pattern": "comments", "line": "Leave a Reply"}]
    assert by_id["page-3"]["snippets_missed"] == ["old quay"]
    assert by_id["page-3"]["snippets_unwanted"] == ["Airlines"]
    assert by_id[EVIL]["error"] == EVIL


def test_half_a_character_in_a_label_costs_no_report(make_corpus: Corpus, tmp_path: Path) -> None:
    pages = load_pages([make_corpus((html_of(), {"title": "\ud800"}))])
    evaluation = score_outcomes("folds", pages, [Outcome(Prediction("", title="x"))])
    for write in (write_pages, write_html):
        write(evaluation, tmp_path / "report")
        assert (tmp_path / "report").read_text(encoding="utf-8")


def test_the_report_holds_every_page_and_only_its_own_elements(evaluation: Evaluation, tmp_path: Path) -> None:
    write_html(evaluation, tmp_path / "report.html")
    page = LexborHTMLParser((tmp_path / "report.html").read_text(encoding="utf-8"))
    assert len(page.css("article")) == 5
    assert len(page.css("script")) == 1
    assert not page.css("img, iframe, link, a[href^=javascript], [onerror]")
    assert {node.attributes["style"] for node in page.css("[style]")} <= {
        f"width:{value}%" for value in ("100.0", "90.0", "80.0", *(f"{n / 10}" for n in range(1000)))
    }
    assert EVIL in page.text()


def test_a_page_of_snippets_is_ranked_by_their_f1(evaluation: Evaluation) -> None:
    by_id = {result.gold.id: worth(result) for result in evaluation.results}
    assert by_id["page-3"] == pytest.approx(2 / 4)  # of two found one, and one unwanted


def test_wrong_metadata_are_shown_beside_the_golds(make_corpus: Corpus) -> None:
    labels = {"title": "A <b>", "authors": ["Ana Lima", "Bo Ek"], "date": "2024-05-06"}
    [page] = load_pages([make_corpus((html_of(), labels))])
    outcome = Outcome(Prediction(title="B", authors=(), date="2024-05-06T07:08:09"))
    shown = render_html(score_outcomes("folds", [page], [outcome]))
    assert "<b>Title</b> <del>A &lt;b&gt;</del> <ins>B</ins>" in shown
    assert "<b>Authors</b> <del>Ana Lima; Bo Ek</del> <ins>none</ins>" in shown
    assert "<b>Date</b>" not in shown
    assert "<title>folds: 1 page, the worst first</title>" in shown


def test_the_report_colours_what_differs(evaluation: Evaluation) -> None:
    page = LexborHTMLParser(render_html(evaluation))
    texts = [article.css(".text del, .text ins, .text mark") for article in page.css("article")]
    marked = {(node.tag, node.text()) for nodes in texts for node in nodes}
    assert ("del", PARAGRAPHS[0]) in marked
    assert ("ins", "Leave a Reply") in marked
    assert ("mark", "mayor") in marked
    assert ("ins", "Airlines") in marked


def test_a_long_agreement_is_shortened(make_corpus: Corpus) -> None:
    words = " ".join(f"word{number}" for number in range(1000))
    [page] = load_pages([make_corpus((html_of(), {"body": words}), name="long")])
    text = render_html(score_outcomes("folds", [page], [Outcome(Prediction(words))]))
    assert "950 words" in text
    assert "word24 " in text
    assert "word975 " in text
    assert "word500" not in text
