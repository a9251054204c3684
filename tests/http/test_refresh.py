"""Pages that send their readers on."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from scrape.http.refresh import MAX_HEAD, refresh_target, short_page_target


@pytest.mark.parametrize(
    ("content", "target"),
    [
        ("0; url=/next", "/next"),
        ("0;URL='https://a.example/?x=1;y=2'", "https://a.example/?x=1;y=2"),
        ("5, url = next page", "next page"),
        ("0 /next", "/next"),
        ("0.5; /next", "/next"),
        ("300; url=/next", None),
        ("0", None),
        ("0; url=", None),
        ("url=/next", None),
        ("", None),
        ("9" * 5000 + ";url=/next", None),
    ],
)
def test_the_content_says_when_and_where(content: str, target: str | None) -> None:
    assert refresh_target(f'<!doctype html><META content="{content}" HTTP-EQUIV=Refresh>') == target


def test_the_header_says_it_first() -> None:
    html = "<meta http-equiv=refresh content='0; url=/other'>"
    assert refresh_target(html, "0; url=/next") == "/next"
    assert refresh_target(html, "300; url=/next") == "/other"
    assert refresh_target("<p>Text", "0") is None


@pytest.mark.parametrize(
    "script",
    [
        'location.href="/next"',
        " window.location = '/next'; ",
        "document.location.replace('/next')",
        'top.location.assign("/next");',
        r'location.href = "\/next";',
        'window.opener = null; location.replace("/next")',
        "<!--\nlocation='/next';\n//-->",
        "//<![CDATA[\nlocation='/next';\n//]]>",
    ],
)
def test_a_script_that_does_nothing_else_leads_on_from_a_page_of_few_words(script: str) -> None:
    page = f"<title>Redirecting…</title><script>{script}</script><p>You are sent on to the article.</p>"
    assert refresh_target(page) == "/next"
    assert refresh_target(f"{page}<p>{'The gulls return. ' * 50}</p>") is None


@pytest.mark.parametrize(
    "script",
    [
        'if (old) location.href="/next"',
        "location.href='#top'",
        "location = next",
        "f('location.href=\"/next\"')",
        "<!-- location.href='/next'; -->",
        "// location.href='/next';",
    ],
)
def test_a_script_that_may_stay_does_not(script: str) -> None:
    assert refresh_target(f"<script>{script}</script><p>You are sent on.</p>") is None


@pytest.mark.parametrize(
    "html",
    [
        '<noscript><meta http-equiv="refresh" content="0;url=/next"></noscript>',
        '<!-- <meta http-equiv="refresh" content="0;url=/next"> -->',
        '<script>\'<meta http-equiv="refresh" content="0;url=/next">\'</script>',
        '<meta name="refresh" content="0;url=/next">',
        "x" * MAX_HEAD + '<meta http-equiv="refresh" content="0;url=/next">',
        '<title><meta http-equiv="refresh" content="0;url=/next"></title>',
    ],
)
def test_what_sends_nobody_on(html: str) -> None:
    assert refresh_target(html) is None


def test_a_page_with_something_to_read_stays_unless_it_goes_at_once() -> None:
    article = "<p>The weir held through the night. </p>" * 30
    assert refresh_target(f'<meta http-equiv="refresh" content="10;url=/live?t=1">{article}') is None
    assert refresh_target(f'<meta http-equiv="refresh" content="0;url=/new">{article}') == "/new"


def test_declarations_that_nobody_knows_do_no_harm() -> None:
    head = '<meta http-equiv="refresh" content="0;url=/1">'
    assert refresh_target(f"{head}<![other[x]>") == "/1"
    assert refresh_target(f"<![other[x]>{head}") == "/1"


def test_the_first_counts() -> None:
    head = '<meta http-equiv="refresh" content="0;url=/1"><meta http-equiv="refresh" content="0;url=/2">'
    assert refresh_target("<noscript></noscript></noscript>" + head) == "/1"


@pytest.mark.parametrize(
    ("head", "target"),
    [
        ('<meta http-equiv="refresh" content="3; url=/next">', "/next"),
        ('<meta http-equiv="refresh" content="60; url=/next">', None),
        ('<meta http-equiv="refresh" content="5">', None),
        ('<noscript><meta http-equiv="refresh" content="0; url=/next"></noscript>', None),
        ('<meta http-equiv="refresh" content="60; url=/live"><script>location.href = "/next"</script>', "/next"),
    ],
)
def test_a_page_of_little_text_may_go_on_within_seconds(head: str, target: str | None) -> None:
    assert short_page_target(LexborHTMLParser(head)) == target
