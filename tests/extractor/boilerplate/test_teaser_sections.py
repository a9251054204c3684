"""Sections below an article that lead to others: under a label, or as a grid of tiles."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.teaser_sections import teaser_sections
from scrape.extractor.parsing.walk import parse

CLAIM = '<meta property="og:type" content="article">'
PROSE = "<p>" + "The weir held through the night, and the miller slept for the first time in a week. " * 3 + "</p>"
EXCERPT = "The council of the upper valley met twice and could not agree on a name for the new ferry at all."
HEADLINES = ("A ferry for the island", "Gulls return to Marle", "Three bakers, one oven", "Who keeps the lock keys")


def kept(below: str, *, head: str = "", url: str = "https://weir.example/a") -> list[str]:
    document = parse(f"<head>{head}</head><body>{below}</body>", url)
    gone = teaser_sections(document, range(len(document)))
    return [text for at, text in enumerate(document.texts) if at not in gone]


def is_gone(below: str, *, head: str = "", wrapped: str = "<div>{}</div>") -> bool:
    return kept(wrapped.format(PROSE * 3) + below, head=head) == [PROSE[3:-4].strip()] * 3


def tiles(tile: str) -> str:
    return "".join(tile.format(headline=headline, excerpt=EXCERPT) for headline in HEADLINES)


CARD = "<div class='x1'><h3>{headline}</h3><p>{excerpt}</p></div>"
LINKED = "<div class='x1'><h3><a href='/s'>{headline}</a></h3><p>{excerpt}</p></div>"
WRAPPED = "<a class='x1' href='/s'><h3>{headline}</h3><p>{excerpt}</p></a>"
BARE = "<div class='x1'><h3><a href='/s'>{headline}</a></h3><p>3 May 2024</p></div>"


@pytest.mark.parametrize("label", ["More on this story", "Related insights", "More to explore", "Le più lette"])
@pytest.mark.parametrize("tile", [LINKED, WRAPPED, "<p><a href='/s'>{headline}</a> {excerpt}</p>"])
def test_section_goes_with_its_label(label: str, tile: str) -> None:
    assert is_gone(f"<section><h2>{label}</h2>{tiles(tile)}</section>")


def test_two_sections_go() -> None:
    more = f"<aside><h2>Top stories</h2>{tiles(LINKED)}</aside>"
    assert is_gone(f"<section><h2>You may also like</h2>{tiles(LINKED)}</section>{more}")


@pytest.mark.parametrize("tile", [BARE, WRAPPED])
def test_grid_of_links_on_a_page_that_says_it_is_an_article(tile: str) -> None:
    grid = f"<div>{tiles(tile)}</div>"
    assert is_gone(grid, head=CLAIM)
    assert not is_gone(grid)


NEWS = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'


@pytest.mark.parametrize("first", ["", "<time>3 May 2024</time>"])
def test_tiles_outside_of_the_text_may_tell_in_sentences_where_the_page_says_that_it_is_one_article(first: str) -> None:
    grid = f"<div>{tiles(LINKED.replace('<h3>', f'{first}<h3>'))}</div>"
    assert is_gone(grid, head=NEWS)
    assert not is_gone(grid, head=CLAIM)
    assert kept(f"<article>{PROSE * 3}{grid}</article>", head=NEWS)[3:] != []  # a list of books


@pytest.mark.parametrize("label", ["More upper valley stories", "Other stories in this section", "More episodes"])
def test_labels_of_the_end(label: str) -> None:
    assert is_gone(f"<section><h2>{label}</h2>{tiles(LINKED)}</section>")


@pytest.mark.parametrize(
    "own",
    [
        f"<section><h2>See also</h2>{tiles(LINKED)}</section>",  # of a manual
        "<section><h2>Recommended</h2><ul><li>Memory: 4 GB</li><li>Disk: 20 GB</li></ul></section>",  # facts
        f"<section><h2>More from the valley</h2><h3>The lock</h3>{PROSE * 2}</section>",  # long paragraphs
        f"<section><h2>More on this story</h2>{tiles(LINKED)}</section>{PROSE}",  # the article goes on
        f"<div>{tiles(LINKED.replace('/s', '#s'))}</div>",  # questions
        f"<div>{tiles(LINKED.replace('/s', 'https://other.example/s'))}</div>",  # what the article recommends
        f"<h2>Questions</h2><div>{tiles(CARD)}</div>",
        f"<ol>{tiles(LINKED.replace('div', 'li'))}</ol>",  # books, and what is in them
        f"<section><h2>More on this story</h2><p>{EXCERPT} <a href='/s'>A thousand letters</a> say so.</p></section>",
        f"<section><h2>In this story</h2>{tiles(CARD)}</section>",  # people
        f"<div>{tiles(LINKED + PROSE)}</div>",  # parts of the article
        f"<div>{tiles(LINKED[:-10] + '{excerpt} ' * 5 + '</p></div>')}</div>",
    ],
)
def test_own_sections_stay(own: str) -> None:
    assert not is_gone(own, head=CLAIM if "See also" not in own else "")


def test_page_that_is_a_list_of_others_stays() -> None:
    page = f"<p>All about weirs.</p><section><h2>Latest articles</h2>{tiles(LINKED)}</section>"
    assert len(kept(page, head=CLAIM)) == 2 + 2 * len(HEADLINES)


SHORT = "<article><h1>A tram driver wins</h1><p>She has won two million, the company said on Friday.</p></article>"


@pytest.mark.parametrize("label", ["Related articles", "More stories", "Most read"])
def test_section_below_a_short_article_goes_though_it_is_most_of_the_page(label: str) -> None:
    section = f"<section><h2>{label}</h2>{tiles(LINKED)}</section>"
    assert kept(f"<main>{SHORT}{section}</main>") == [
        "A tram driver wins",
        "She has won two million, the company said on Friday.",
    ]


def test_section_stays_below_a_heading_without_a_sentence() -> None:
    section = f"<section><h2>Most read</h2>{tiles(LINKED)}</section>"
    assert "Most read" in kept(f"<main><article><h1>The Weir News</h1></article>{section}</main>")
