"""A page says the same however its JSON-LD is spelled and wrapped: its record is the same."""

from __future__ import annotations

import gzip
import json
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from scrape.evaluate.corpus import GOLD_FILE
from scrape.extractor.article import extract_article
from scrape.records import Article, Page

CORPORA = Path(os.environ.get("SCRAPE_CORPORA", Path(__file__).parents[2] / "../shared/corpus"))
STEP = 20
"""Of so many labelled pages one is taken."""

URL = "https://wire.example/ferry"
PARAGRAPHS = "".join(
    f"<p>The ferry between the two islands {told}, the harbour master said on Monday, and nobody waved at it.</p>"
    for told in ("will stop for the winter", "lost half of its crossings", "carried nine cars a day", "leaks")
)
HEADLINES = (
    "<ul><li><a href='/a'>Museum stops buying old ferries this year</a></li>"
    "<li><a href='/b'>Harbour master sells his second and last boat</a></li></ul>"
)
PAGES = {
    "NewsArticle": f"<article>{PARAGRAPHS}{HEADLINES}{PARAGRAPHS.replace('ferry', 'mail boat')}</article>",
    "DiscussionForumPosting": "".join(
        f"<h2><a href='/tales/{n}'>Tale number {n}</a></h2><p>The ferry left at dawn, and nobody waved.</p>"
        for n in range(8)
    ),
    "Product": f"{PARAGRAPHS.replace('ferry', 'tent')}<p>12 reviews</p>",
}
"""By the type that their bodies or their warnings depend on."""

SPELLINGS: dict[str, Callable[[str], str]] = {
    "URL": lambda name: f"https://schema.org/{name}",
    "URL with a slash": lambda name: f"http://schema.org/{name}/",
    "prefix": lambda name: f"schema:{name}",
    "lower case": str.lower,
    "subtype": lambda name: name.replace("NewsArticle", "AnalysisNewsArticle"),
    "subtype as URL": lambda name: name.replace("NewsArticle", "http://schema.org/OpinionNewsArticle"),
}
WRAPPINGS: dict[str, Callable[[str], str]] = {
    "CDATA": "<![CDATA[{}]]>".format,
    "CDATA behind //": "//<![CDATA[\n{}\n//]]>".format,
    "CDATA behind // and a blank": "\n// <![CDATA[\n{}\n// ]]>\n".format,
    "CDATA in a comment": "/*<![CDATA[*/{}/*]]>*/".format,
    "CDATA in a comment with blanks": "/* <![CDATA[ */\n{}\n/* ]]> */".format,
    "HTML comment": "<!-- {} -->".format,
    "HTML comment behind //": "<!--\n{}\n//-->".format,
    "semicolon": "{};".format,
    "trailing comma": lambda script: f"{script[:-1]},\n}}",
    "byte order mark": "\ufeff{}".format,
}


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize("spelling", SPELLINGS.values(), ids=SPELLINGS)
def test_of_types_every_spelling_is_read(kind: str, spelling: Callable[[str], str]) -> None:
    assert _article(kind, _script(spelling(kind))) == _article(kind, _script(kind))


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize("wrapping", WRAPPINGS.values(), ids=WRAPPINGS)
def test_what_stands_around_a_script_is_taken_off(kind: str, wrapping: Callable[[str], str]) -> None:
    assert _article(kind, wrapping(_script(kind))) == _article(kind, _script(kind))


@pytest.mark.parametrize("kind", PAGES)
def test_these_pages_depend_on_their_types(kind: str) -> None:
    untold, told = (_article(kind, _script(each)) for each in ("Thing", kind))
    assert (untold.body, untold.warnings) != (told.body, told.warnings)


def _article(kind: str, script: str) -> Article:
    head = f'<head><title>Ferry</title><script type="application/ld+json">{script}</script></head>'
    html = f"<html lang=en>{head}<body><h1>Ferry</h1>{PAGES[kind]}</body></html>"
    return extract_article(Page(url=URL, html=html), provenance=True)


def _script(kind: str) -> str:
    return json.dumps({"@type": kind, "author": "Jo Marsh", "description": "A tale\u00a0of the sea"})


JSON_LD = re.compile(rb"<script[^>]+ld\+json[^>]*>.*?</script", re.DOTALL | re.IGNORECASE)
TYPE = re.compile(rb'("@type"\s*:\s*")(?=[A-Z]\w+")')


@pytest.mark.corpus
def test_types_spelled_as_urls_change_no_labelled_page() -> None:
    golds = sorted(CORPORA.glob(f"*/{GOLD_FILE}"))
    if not golds:
        pytest.skip(f"no corpus is in {CORPORA}; SCRAPE_CORPORA names another folder")
    changed = [
        f"{gold.parent.name}/{page['id']}"
        for gold in golds
        for page in map(json.loads, gold.read_text("utf-8").split("\n")[:-1:STEP])
        if not _is_the_same_as_urls(gzip.decompress((gold.parent / page["html"]).read_bytes()), page["url"])
    ]
    assert changed == []


def _is_the_same_as_urls(body: bytes, url: str) -> bool:
    spelled = JSON_LD.sub(lambda script: TYPE.sub(rb"\1https://schema.org/", script[0]), body)
    return spelled == body or extract_article(Page(url=url, body=spelled)) == extract_article(Page(url=url, body=body))
