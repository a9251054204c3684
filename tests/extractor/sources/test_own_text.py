"""What resembles filters, notes, copies, prompts and credits, and is the article's own."""

from __future__ import annotations

from collections.abc import Callable, Set

import pytest

from scrape.extractor.boilerplate.author_notes import author_notes
from scrape.extractor.boilerplate.filters import filters
from scrape.extractor.boilerplate.prompt_boxes import prompt_boxes
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.document import Document
from scrape.extractor.parsing.walk import parse
from scrape.extractor.passages import Passage, passages_of
from scrape.extractor.selection.copies import without_copies

CLAIM = '<head><meta property="og:type" content="article"></head>'
PROSE = "<p>" + "The weir held through the night, and the miller slept for the first time in a week. " * 3 + "</p>"
YEARS = "".join(f"<li><a href=/{year}>Songs of the Anna ({year})</a></li>" for year in range(1931, 1936))
CLUBS = "<table><tr><td>Mill United</td><td>12</td></tr><tr><td>Weir Rovers</td><td>9</td></tr></table>"

Rule = Callable[[Document, tuple[int, ...]], Set[int]]


@pytest.mark.parametrize(
    ("rule", "page"),
    [
        (filters, f"<h2>Discography</h2><ul>{YEARS}</ul>"),
        (author_notes, f"{CLAIM}{CLUBS}{PROSE}<p>Mill United is a club of forty players.</p>"),
        (author_notes, f"{CLAIM}<ul><li>Ann Reef</li></ul>{PROSE}<p>Ann Reef is a keeper of bees.</p>"),
        (author_notes, f"{CLAIM}<p>Ann Reef</p>{PROSE}<p>Ann Reef is the only keeper on board.</p>"),
        (
            prompt_boxes,
            f"{PROSE}<ul><li>No fee to join</li><li>Cancel anytime</li><li>Towels are free</li></ul>{PROSE}",
        ),
        (prompt_boxes, f"{PROSE}<table><tr><td>Cancel anytime</td><td>12</td></tr></table>{PROSE}"),
    ],
)
def test_it_stays(rule: Rule, page: str) -> None:
    document = parse(page, "https://weir.example/a")
    assert not rule(document, tuple(range(len(document))))


@pytest.mark.parametrize(
    "page",
    [
        "<div><p>Ring the bell again</p><p class=in>Ring the bell again</p></div>",
        "<dl><dt>Ferry bell</dt><dd>Ferry bell</dd></dl>",
        "<div class=in><pre>echo one two</pre></div><div class=out><pre>echo one two</pre></div>",
    ],
)
def test_what_is_said_twice_in_other_settings_stays(page: str) -> None:
    document = parse(page, "https://weir.example/a")
    every = tuple(range(len(document)))
    assert without_copies(document, every) == every


@pytest.mark.parametrize(
    "text",
    [
        "It took her eleven months to report this story.",
        "This means that if you buy a house, the agent earns a commission of three per cent.",
        "All of the links in the old chain are affiliate members of the guild.",
        "The festival is made possible by forty volunteers. Join them on Saturday.",
        "A copy of the letter was provided by the publisher to the court.",
    ],
)
def test_a_sentence_stays(text: str) -> None:
    assert first_match(_between_paragraphs(text)) is None


@pytest.mark.parametrize("text", ["Über die Autorin", "Sobre el autor", "À propos de l'auteur"])
def test_a_chapter_about_the_author_stays(text: str) -> None:
    assert first_match(_between_paragraphs(text)._replace(heading=True)) is None


def _between_paragraphs(text: str) -> Passage:
    return passages_of([text], None)[0]._replace(zone="prose")
