"""Quotation marks that only a browser draws."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from scrape.extractor.article import extract_article
from scrape.extractor.parsing.quotations import write_out_quotations
from scrape.extractor.parsing.walk import read
from scrape.records import Page


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>called <q>thin</q>, later</p>", "called “thin”, later"),
        ("<p><q>all <b>of</b> <i>it</i></q></p>", "“all of it”"),
        ("<html lang=de-AT><p>ein <q>Wort</q></p>", "ein „Wort“"),
        ("<html lang=fr><p>un <q>mot</q></p>", "un «mot»"),
        ("<p>called <q>'thin'</q>, later</p>", "called 'thin', later"),
        ("<p>called „<q>thin</q>“, later</p>", "called „thin“, later"),
        ("<html lang=fr><p>« <q>joie</q> » dit-il</p>", "« joie » dit-il"),
        ("<p>„<em>so</em> <q>thin</q>“</p>", "„so thin“"),
        ("<p><em>“</em><q>thin</q>”</p>", "“thin”"),
        ("<p>the keepers' <q>lamp</q></p>", "the keepers' “lamp”"),
        ("<p><q>he told me <q>go away</q> and left</q></p>", "“he told me ‘go away’ and left”"),
        ("<q><div>no quotation</div></q>", "no quotation"),
        ("<p>nothing <q></q> here</p>", "nothing here"),
    ],
)
def test_a_quotation_has_the_marks_of_its_language(html: str, text: str) -> None:
    tree = LexborHTMLParser(html)
    assert read(tree).has_drawn_text
    write_out_quotations(tree)
    assert read(tree).texts == [text]


def test_other_elements_are_no_quotations() -> None:
    assert not read(LexborHTMLParser("<quiz><p>a <quote>b</quote>")).has_drawn_text


def test_a_page_keeps_the_marks_of_its_quotations() -> None:
    prose = "The pilots of the port were asked to report fog in three degrees, and within a year there were seven. "
    html = f"<html lang=en><article><h1>Fog</h1><p>{prose * 2}</p><p>They said <q>thick</q>. {prose}</p></article>"
    assert "They said “thick”." in (extract_article(Page(html=html)).body or "")
