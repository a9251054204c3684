"""Where an article says that it was taken from, and where it only seems to."""

from __future__ import annotations

import json

import pytest

from scrape.extractor.credit import credited_source
from scrape.extractor.parsing.walk import parse
from scrape.pipeline import clean_page
from scrape.records import Page

PAGE = "https://www.copy.example/2024/ferry"
SOURCE = "https://harbour-times.example/ferry"
LINK = f'<a href="{SOURCE}">Harbour Times</a>'


def source(body: str, head: str = "", page: str | None = PAGE) -> str | None:
    return credited_source(parse(f"<head>{head}</head><body><article>{body}</article></body>"), page, page)


@pytest.mark.parametrize(
    "body",
    [
        f'<p><a href="{SOURCE}">Source link</a></p>',
        f'<p><a href="{SOURCE}">Original source</a></p>',
        f"<p>Source: {LINK}</p>",
        f"<p>SOURCE : {LINK}</p>",
        f"<p>Source link: {LINK}</p>",
        f'<p>Source link: <a href="{SOURCE}">{SOURCE}</a></p>',
        f"<p>Source URL: {LINK}</p>",
        f"<p>(Source: {LINK})</p>",
        f"<p>[via {LINK}]</p>",
        f'<p><a href="{SOURCE}">Read original article</a></p>',
        f'<p><a href="{SOURCE}">View original post</a></p>',
        f"<p>Via {LINK}</p>",
        f"<p>via: {LINK}</p>",
        f"<p>Originally published at {LINK}.</p>",
        f"<p>Originally published on {LINK} on 4 May.</p>",
        f"<p>This article first appeared on {LINK}.</p>",
        f"<p>This article was originally published by Ann Lee in {LINK} under a free licence.</p>",
        f"<p>The post Ferry goes electric appeared first on {LINK}.</p>",
        f"<p>This story was republished with permission from {LINK}.</p>",
        f"<p>Reposted from {LINK}</p>",
        f"<p>Syndicated from {LINK}</p>",
        f"<p>Read the full story at {LINK}</p>",
        f'<p><a href="{SOURCE}">Read the original article</a></p>',
        f"<p>Read more at {LINK}</p>",
        f"<p>Continue reading at {LINK}</p>",
        f"<p>Quelle: {LINK}</p>",
        f"<p>Dieser Beitrag ist zuerst auf {LINK} erschienen.</p>",
        f"<p>Der Text wurde ursprünglich bei {LINK} veröffentlicht.</p>",
        f"<p>Erschien zuerst in {LINK}</p>",
        f'<p><a href="{SOURCE}">Zum Originalartikel</a></p>',
        f"<p>Cet article a été publié initialement sur {LINK}.</p>",
        f"<p>Lire l’article original sur {LINK}</p>",
        f"<p>Fuente: {LINK}</p>",
        f"<p>Este artículo fue publicado originalmente en {LINK}.</p>",
        f"<p>Publicado originalmente no {LINK}</p>",
        f"<p>Fonte: {LINK}</p>",
        f"<p>Pubblicato originariamente su {LINK}</p>",
        f"<p>Dit artikel is eerder verschenen op {LINK}</p>",
        f"<p>Źródło: {LINK}</p>",
        f"<p>Источник: {LINK}</p>",
        f"<p>Статья впервые опубликована на {LINK}</p>",
        f"<p>来源：{LINK}</p>",
        f"<p>本文转载自{LINK}</p>",
        f"<p>出典：{LINK}</p>",
        f"<p>この記事は{LINK}に掲載されたものです。</p>",
        f"<p>출처: {LINK}</p>",
    ],
)
def test_a_credit_in_the_text(body: str) -> None:
    assert source(f"<p>The ferry crosses on battery power.</p>{body}") == SOURCE


def test_the_link_after_the_words_is_meant() -> None:
    credit = '<p><a href="https://ann.example/">Ann Lee</a> wrote this. It was first published in {}.</p>'
    assert source(credit.format(LINK)) == SOURCE


def test_the_feed_line_of_the_articles_own_site_leads_to_the_other_link() -> None:
    line = (
        f'<p>The post <a href="{SOURCE}">Ferry</a> appeared first on <a href="https://blog.copy.example">Blog</a>.</p>'
    )
    assert source(line) == SOURCE


@pytest.mark.parametrize(
    "based_on",
    [SOURCE, {"@type": "NewsArticle", "url": SOURCE}, {"@id": SOURCE}, [{"name": "no address"}, {"url": SOURCE}]],
)
def test_is_based_on(based_on: object) -> None:
    article = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "F", "isBasedOn": based_on}
    assert source("<p>Text.</p>", f'<script type="application/ld+json">{json.dumps(article)}</script>') == SOURCE


@pytest.mark.parametrize(
    "head",
    [
        f'<link rel="canonical" href="{SOURCE}">',
        f'<meta name="original-source" content="{SOURCE}">',
        f'<meta name="syndication-source" content="{SOURCE}">',
    ],
)
def test_a_head_that_names_another_site(head: str) -> None:
    assert source("<p>Text.</p>", head) == SOURCE


def test_the_text_speaks_before_the_head() -> None:
    head = '<link rel="canonical" href="https://other.example/ferry">'
    assert source(f"<p>Source: {LINK}</p>", head) == SOURCE


@pytest.mark.parametrize(
    "body",
    [
        "<p>Source: Harbour Times</p>",
        f"<p>(Source: Harbour Times) and {LINK}</p>",
        f'<p><a href="{SOURCE}">Read original articles by our readers</a></p>',
        f"<figure><img src=f.jpg><figcaption>(Source: {LINK})</figcaption></figure>",
        f"<p>The source of the river lies near {LINK}.</p>",
        f"<p>According to {LINK}, the ferry is late.</p>",
        f"<p>Officials travelled via {LINK} and then on to the coast, where they met the crew of the ferry and its "
        "owner for a long talk about what had gone wrong in the spring.</p>",
        f'<p>Register <a href="{SOURCE}">via email</a></p>',
        f"<figure><img src=f.jpg><figcaption>Source: {LINK}</figcaption></figure>",
        f"<aside><p>Read the full story at {LINK}</p></aside>",
        '<p>Source: <a href="/about">our own desk</a></p>',
        f"<p><img src=f.jpg width=640 height=480></p><p>(Source: {LINK})</p><p>The ferry crosses.</p>",
        '<p>Originally published at <a href="https://news.copy.example/x">our sister page</a></p>',
        '<p>Source: <a href="mailto:desk@harbour-times.example">the desk</a></p>',
        f"<p>{'It was a long day at the harbour. ' * 9} It was first published in {LINK}.</p>",
    ],
)
def test_what_is_no_credit(body: str) -> None:
    assert source(body) is None


@pytest.mark.parametrize(
    "head",
    [
        '<link rel="canonical" href="https://copy.example/2024/ferry">',
        '<link rel="canonical" href="/2024/ferry">',
        '<link rel="canonical" href="">',
        '<meta name="original-source" content="Harbour Times">',
        f'<link rel="alternate" href="{SOURCE}">',
    ],
)
def test_a_head_of_the_page_itself_names_no_source(head: str) -> None:
    assert source("<p>Text.</p>", head) is None


@pytest.mark.parametrize("line", ["Source link: {}", "Source: {}", "(Source: {})"])
def test_a_credit_in_plain_text(line: str) -> None:
    prose = "The ferry between the two islands will stop for the winter, the council said on Tuesday, after a season."
    text = f"Ferry stops\n\n{prose} {prose}\n\n{line}\n"
    article = clean_page(Page(url=PAGE, text=text.format(SOURCE)))
    assert (article.source_url, article.body) == (SOURCE, f"{prose} {prose}")
    assert clean_page(Page(url=PAGE, text=text.format(PAGE))).source_url is None


def test_an_address_that_the_text_quotes_is_no_credit() -> None:
    prose = f"The ferry, says {SOURCE}, will stop for the winter, and so will the council, which is as old as its ship."
    assert clean_page(Page(text=f"{prose}\n\n1. Source: {SOURCE}\n\n{prose}")).source_url is None
