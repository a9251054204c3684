"""Links to other articles that a label announces, whether or not the model took the label."""

from __future__ import annotations

import pytest

from scrape.extractor.article import extract_article
from scrape.extractor.boilerplate.segment_rules import without_boilerplate
from scrape.extractor.parsing.walk import parse
from scrape.records import Page

FIRST = (
    "The weir at Marle broke in the spring, after three weeks of rain that nobody there had seen the like of before."
)
LAST = "A second vote on the repair is planned for the autumn, when the water is low and the engineers are back."


def kept(inset: str, *left_out: str) -> list[str]:
    document = parse(f"<div><p>{FIRST}</p>{inset}<p>{LAST}</p></div>")
    chosen = [at for at, text in enumerate(document.texts) if text not in left_out]
    return [document.texts[at] for at in without_boilerplate(document, chosen)][1:-1]


LINKS = '<ul><li><a href="/1">A ferry for the island</a></li><li><a href="/2">Gulls return</a></li></ul>'


@pytest.mark.parametrize("label", ["Read next", "Noticia relacionada", "Mehr zum Thema", "関連記事"])
def test_links_go_with_a_label_that_was_left_out(label: str) -> None:
    assert kept(f"<p>{label}</p>{LINKS}", label) == []


def test_links_below_another_line_that_was_left_out_stay() -> None:
    assert kept(f"<p>Share this</p>{LINKS}", "Share this") == ["A ferry for the island", "Gulls return"]


def test_a_label_may_be_a_part_of_the_link() -> None:
    card = '<div><a href="/1"><span>LÄS OCKSÅ</span><h3>Färjan som aldrig kom</h3></a></div>'
    assert kept(card, "LÄS OCKSÅ") == []
    assert kept(card.replace("LÄS OCKSÅ", "På ön"), "På ön") == ["Färjan som aldrig kom"]
    teaser = '<p><a href="/2">Läs mer</a></p><p><a href="/1">Färjan som aldrig kom</a></p>'
    assert kept(teaser, "Läs mer") == ["Färjan som aldrig kom"]


def test_links_that_are_most_of_the_page_stay() -> None:
    links = LINKS.replace("Gulls return", f"Gulls return: {FIRST}")
    assert len(kept(f"<p>Read next</p>{links}", "Read next")) == 2


def body(inset: str) -> str:
    page = f"<html><body><article><h1>The weir</h1><p>{FIRST}</p><p>{LAST}</p>{inset}<p>{LAST} {FIRST}</p>"
    return extract_article(Page(url="https://harbour.example/weir", html=page)).body or ""


@pytest.mark.parametrize(
    "inset",
    [
        '<div><span>Leggi anche</span><a href="/1">Un traghetto per l\'isola</a></div>',
        '<div><span>İlgili Haber</span> <a href="/1">Adaya yeni feribot seferi başlıyor</a></div>',
        '<div><span>Read more</span><a href="/1">A ferry for the island after all</a></div>',
        '<div><span>Lesen Sie auch</span><a href="/1">Doch eine Fähre für die Insel</a></div>',
        '<div><a href="https://shop.example/1">£89.00 AudioBarn View deal</a></div>',
        '<div><small>Sponsored</small><a href="https://ads.example/1">Compare accounts in two minutes</a></div>',
        '<div><a href="https://shop.example/1">£899 at AudioBarn</a></div>',
        '<div><a href="https://shop.example/1">$1,049 from Best Hut</a><a href="/2">Check Amazon</a></div>',
        '<div><a href="/1">$19 at Hut 1</a> <a href="/2">$29 at Hut 2</a> <a href="/3">$39 at Hut 3</a> '
        '<a href="https://shop.example/4">$49 at Hut 4</a></div>',
    ],
)
def test_label_and_a_link_go_together(inset: str) -> None:
    text = inset.rpartition('">')[2].partition("<")[0]
    assert f"{text} is what they said." in body(f"<p>{text} is what they said.</p>")
    assert text not in body(inset)


def test_sentence_with_a_link_behind_such_words_stays() -> None:
    assert "See also the notes" in body(
        '<p>See also the notes that the <a href="/n">keeper of the weir</a> left us.</p>'
    )
    assert "£899 at launch" in body("<p>It cost £899 at launch, and half of that a year later.</p>")


def test_links_that_are_labels_of_buttons_go() -> None:
    bar = '<p><a href="/top">Zurück</a> <a href="/print">Seite drucken</a></p>'
    assert "Seite drucken" not in body(bar)
    assert "Seite mit Bildern" in body(bar.replace("Seite drucken", "Seite mit Bildern"))


def test_words_around_a_link_that_begin_as_a_label_does_stay() -> None:
    assert "Adhesive Pads34" in body('<p><a href="/pads">Adhesive Pads</a>34</p>')
    assert "Related to the weir" in body('<p>Related to the <a href="/w">weir and the mill below it</a></p>')
