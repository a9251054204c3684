"""Saved pages: where they were, and how they read before they were saved."""

from __future__ import annotations

from time import process_time

import pytest

from scrape.extractor.article import extract_article
from scrape.extractor.parsing.saved_from import as_it_was, original_address
from scrape.records import Page

URL = "https://www.quay.example/sea/ferry?a=1&b=2"
COPY = f"https://archive.example/web/20240304101500/{URL}"


@pytest.mark.parametrize(
    "said",
    [
        f"<!-- saved from url=(0042){URL} --><html>",
        f"<html><!--\n Page saved with SingleFile \n url: {URL} \n saved date: today\n-->",
        f"<!-- Saved from {URL} at 2024-03-04T10:15:00Z using monolith v2.8.1 --><html>",
        f'<html lang="en" data-scrapbook-source="{URL.replace("&", "&amp;")}">',
        f"<html>\n<!-- Mirrored from {URL.removeprefix('https://')} by HTTrack Website Copier/3.x, today -->",
        f'<html><head><style>{"p{}" * 9_000}</style><meta name="savepage-url" content="{URL.replace("&", "&amp;")}">',
        f'<meta name="exporter-version" content="Evernote Mac 9"/><meta name="source-url" content="{URL}"/>',
        f'<meta itemprop="source-url" content="{URL}"><en-note class="peso"><p>Ferry',
    ],
)
def test_programs_say_where_a_page_was(said: str) -> None:
    assert as_it_was(said.encode(), None).address == URL


@pytest.mark.parametrize(
    "words",
    [
        "<!-- Saved from https://a.example/b by hand -->",
        "Mirrored from a.example by us",
        '<meta name="source-url" content="https://a.example/b">',
    ],
)
def test_other_words_say_nothing(words: str) -> None:
    assert as_it_was(words.encode(), None) == (words.encode(), None)


FRAME = "<!-- BEGIN WAYBACK TOOLBAR INSERT --><div>The Wayback Machine - {}</div><!-- END WAYBACK TOOLBAR INSERT -->"
LINKS = (
    '<a href="{0}/web/20240304101500/https://www.quay.example/tide">',
    "<img src='{0}/web/20240304101500im_/http://pics.example/a.jpg'>",
    "<a href={0}/web/20240304101500/mailto:a@quay.example>",
    '<a href="https://archive.example/web/20191231000000/https://other.example/">',
    '<a href="next">',
)
OWN_LINKS = (
    '<a href="https://www.quay.example/tide">',
    "<img src='http://pics.example/a.jpg'>",
    "<a href=mailto:a@quay.example>",
    *LINKS[3:],
)


@pytest.mark.parametrize("host", ["", "https://archive.example", "//archive.example"])
@pytest.mark.parametrize(
    ("before", "address"),
    [
        (FRAME.format(COPY), None),
        (FRAME.format(COPY), "https://www.quay.example/given"),
        (FRAME.format(COPY), COPY.replace("20240304101500", "2024")),
        (FRAME.format(f'<a href="{COPY.replace("2024", "2023")}">Before</a><a href="{COPY}">Now</a>'), None),
        (f'<link rel="canonical" href="{COPY.replace("&", "&amp;")}">', None),
        (f'<link rel="canonical" href="{COPY}">', "https://archive.example/short"),
        (f'<link rel="bookmark" href="{COPY}">', "https://other.example/short"),
        (f"<!-- saved from url=(0082){COPY} -->", None),
        ("", COPY),
    ],
)
def test_a_copy_in_an_archive_has_the_addresses_of_its_original(before: str, address: str | None, host: str) -> None:
    page = as_it_was((before + "".join(LINKS).format(host)).encode(), address)
    assert page.address == URL
    assert page.markup.decode().endswith("".join(OWN_LINKS))
    assert b"Wayback" not in page.markup


def test_copies_that_a_page_names_stay_what_they_are() -> None:
    page = "".join(LINKS).format("https://archive.example").encode()
    assert as_it_was(page, URL) == (page, URL)
    assert original_address(COPY.replace("20240304101500", "2024id_")) == URL
    assert original_address(f"{URL}#/20240304101500/x") == f"{URL}#/20240304101500/x"


def test_a_page_that_was_moved_and_cites_a_copy_of_the_old_one_is_itself() -> None:
    page = (f'<link rel="canonical" href="{COPY}">' + "".join(LINKS).format("https://archive.example")).encode()
    assert as_it_was(page, "https://new.example/ferry") == (page, "https://new.example/ferry")


def test_a_page_outside_the_archive_passes_for_no_copy_of_anothers() -> None:
    elsewhere = "https://liar.example/ferry"
    assert as_it_was(FRAME.format(COPY).encode(), elsewhere).address == elsewhere
    assert as_it_was(FRAME.format(COPY).encode(), "https://archive.example/AbCdE").address == URL


def test_the_record_of_a_copy_tells_of_the_original_at_the_url_that_was_given() -> None:
    text = "<p>The ferry lands at the northern pier until the wall of the old harbour has been built anew.</p>" * 3
    page = f"<title>Ferry</title>{FRAME.format(COPY)}<h1>Ferry</h1>{text}<p>See <a href=/tide>the tide</a>, daily."
    own, given = extract_article(Page(html=page)), extract_article(Page(html=page, url=COPY))
    assert (own.url, given.url) == (URL, COPY)
    for article in own, given:
        assert article.hostname == "www.quay.example"
        assert [(link.url, link.internal) for link in article.links] == [("https://www.quay.example/tide", True)]


def test_of_a_snapshot_with_a_head_of_its_own_the_page_and_its_title_are_left() -> None:
    head = (
        '<html><head><meta property="og:site_name" content="archive.example"/>'
        f'<link rel="bookmark" href="{COPY.replace("/web", "")}"/><title>Ferry</title></head>'
        '<body><div id="HEADER">Saved from</div>'
    )
    page = as_it_was(f'{head}<div id="SOLID"><div id="CONTENT"><p>Body'.encode(), None)
    assert page == (b'<html><title>Ferry</title><div id="CONTENT"><p>Body', URL)
    link = '<a href="https://archive.example/o/AbCdE/https://other.example/">'
    linked = as_it_was(f'{head}<div id="SOLID"><div id="CONTENT">{link}'.encode(), None).markup
    assert linked.endswith(b'<a href="https://other.example/">')
    assert as_it_was(link.encode(), None).markup == link.encode()


@pytest.mark.parametrize(
    ("said", "before", "after"),
    [
        (f"<!-- saved from url=(0042){URL} -->", '<img src="./Ferry_files/a.jpg" alt="A">', '<img alt="A">'),
        (f"<!-- saved from url=(0042){COPY} -->", '<img src="./Ferry_files/a.jpg" alt="A">', '<img alt="A">'),
        (f"<!-- saved from url=(0042){URL} -->", '<img src="https://a.example/b_files/a.jpg">', None),
        (f"<!-- saved from url=(0042){URL} -->", '<img src="/sites/b_files/a.jpg">', None),
        (f'<html data-scrapbook-source="{URL}">', '<img alt="A" src="a.jpg">', '<img alt="A">'),
        (
            "<!-- Mirrored from a.example/b/c by HTTrack -->",
            '<a href="../../d.example/e">',
            '<a href="https://d.example/e">',
        ),
        ("<!-- Mirrored from a.example/b/c by HTTrack -->", '<a href="../d.example/e">', None),
        ("<!-- Mirrored from a.example/b/c by HTTrack -->", '<link rel="canonical" href="c.html">', ""),
    ],
)
def test_files_beside_a_copy_are_nowhere_on_the_web(said: str, before: str, after: str | None) -> None:
    assert as_it_was((said + before).encode(), None).markup.decode() == said.replace(COPY, URL) + (
        before if after is None else after
    )


@pytest.mark.parametrize(
    "page",
    [
        f'<link rel="canonical" href="{COPY}">{"<head>" * 60}'
        + '<link rel="bookmark" href="http://a/12345678901234/httpx"/><title></title>' * 200
        + "x" * 50_000,
        "<!-- Mirrored from a.example/b/c by HTTrack -->" + f"<link rel=canonical {' href=x' * 280}<" * 3_000,
    ],
)
def test_what_only_begins_as_a_saved_page_costs_little(page: str) -> None:
    started = process_time()
    as_it_was(page.encode(), None)
    assert process_time() - started < 1
