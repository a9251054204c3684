"""Cleaning the text or the HTML that cleaning gave changes nothing.

`SCRAPE_IDEMPOTENCE=all` takes all labelled pages in place of a sample.
"""

from __future__ import annotations

import gzip
import html
import os
import random
from dataclasses import replace
from pathlib import Path
from textwrap import fill

import pytest
from attacks import ARTICLE, STORY, page

from scrape.api import clean
from scrape.blocks import Block, Run
from scrape.pipeline import clean_page
from scrape.records import Page
from scrape.writer import Format
from scrape.writer.formats import render

CORPORA = Path(os.environ.get("SCRAPE_CORPORA", Path(__file__).parents[2] / "../shared/corpus"))
EVERY = os.environ.get("SCRAPE_IDEMPOTENCE") == "all"
SAMPLE = 12


def changes(markup: str, form: Format) -> bool:
    """Whether the output of a page, cleaned again, is another; of text, which words it has.

    What parts its lines and paragraphs is as the article had it, and may be read otherwise.
    """
    once = clean_page(Page(html=markup))
    if once.error is not None:
        return False
    written = render(once, form)
    again = render(clean(written.encode()), form)
    return again.split() != written.split() if form == "txt" else again != written


BODIES = {
    "prose": ARTICLE,
    "lists": ARTICLE.replace("</article>", f"<ul><li>one<li>two<ul><li>in</ul></ul><p>{STORY}</p></article>"),
    "numbered": ARTICLE.replace(
        "</article>", f"<ol><li>{STORY}</ol><figure><img src=/a.png></figure><ol start=2><li>{STORY}</ol></article>"
    ),
    "breaks": ARTICLE.replace("</article>", f"<p>{STORY}<br>{STORY}<br><b>short<br></b>lines</p></article>"),
    "breaks only": f"<article><h1>Lamps</h1><p>{'<br>'.join([STORY] * 9)}</p></article>",
    "breaks said twice": ARTICLE.replace("</article>", f"<p>{STORY}\u2028<br>{STORY}</p></article>"),
    "links": ARTICLE.replace("seven", "<a href=https://a.example/x>seven<br></a>"),
    "links side by side": ARTICLE.replace(
        "seven", "<a href=https://a.example/x>seven</a><sup><a href=https://a.example/y>1</a></sup>"
    ),
    "code": ARTICLE.replace(
        "</article>", f"<pre>def f():\n    return 1\n\n\n    # x  \n</pre><p>{STORY}</p></article>"
    ),
    "table": ARTICLE.replace("</article>", f"<table><tr><th>a<th>b<tr><td>1<td>2</table><p>{STORY}</p></article>"),
    "figure": ARTICLE.replace(
        "</article>",
        "<figure><img src=https://a.example/a.png alt=A><figcaption>Boats.</figcaption></figure></article>",
    ),
    "quote": ARTICLE.replace("</article>", f"<blockquote>{STORY}</blockquote></article>"),
    "headings": ARTICLE.replace("</article>", f"<h2>Oil<br>and wicks</h2><p>{STORY}</p></article>"),
    "embed": ARTICLE.replace(
        "</article>", f"<iframe src=https://www.youtube.com/embed/abcdefghijk></iframe><p>{STORY}</p></article>"
    ),
    "powers": ARTICLE.replace("</article>", f"<p><b>Oil</b><b><sup>2</sup></b> {STORY}</p></article>"),
    "tables with gaps": ARTICLE.replace(
        "</article>",
        f"<table>{'<tr><td>a<td>b' * 9}<tr><td><td>{STORY}{STORY}</table><p>{STORY}</p></article>",
    ),
    "lists in lists": ARTICLE.replace(
        "</article>", f"<ul><li>a<ul><li>b</ul><div>c</div><ul><ul><li>d</ul><li>e</ul></ul><p>{STORY}</p></article>"
    ),
    "item as long as a card": ARTICLE.replace(
        "</article>",
        f"<ul><li>{f'<p>{STORY}</p>' * 6}<p><a href=#a>#</a></p></ul><p>{STORY}</p></article>",
    ),
    "card that lost parts": ARTICLE.replace(
        "</article>",
        f"<ul><li>{f'<p>{STORY}</p>' * 3}{'<p><a href=#a>#</a></p>' * 2}</ul><p>{STORY}</p></article>",
    ),
    "label as heading": ARTICLE.replace(
        "</article>", f"<h2>Instagram</h2><p>{STORY}</p><h2>Stay connected</h2><p>{STORY}</p></article>"
    ),
    "word as item": ARTICLE.replace("</article>", f"<ul><li>Search<br>{STORY}</ul><p>{STORY}</p></article>"),
    "cells": ARTICLE.replace(
        "</article>", f"<table><tr><td>01<tr><td>2<td>3<tr><td>4<td>5</table><p>{STORY}</p></article>"
    ),
    "line of a block": ARTICLE.replace("</article>", f"<p>{STORY}<br>Photo: Ada Berg</p><p>{STORY}</p></article>"),
    "stamp and story": ARTICLE.replace("</article>", f"<p>3 March 2024<br>{STORY}</p></article>"),
    "wrapped": ARTICLE.replace("</article>", f"<pre>{fill(STORY * 3, 72)}\n</pre><p>{STORY}</p></article>"),
    "only code": "<article><h1>Lamps</h1><pre>" + "lamp   = 1  \n    oil    = 2\n\n" * 20 + "</pre></article>",
    "C1 by number": ARTICLE.replace("seven", "seven&#x9d;&#157;"),
    "page in a page": ARTICLE.replace(
        "</article>", f"<p>{STORY}</p><pre>&lt;!doctype html>\n&lt;html>&lt;body>Hello</pre><p>{STORY}</p></article>"
    ),
    "about markup": ARTICLE.replace("counted", "wrote &lt;div&gt; and &lt;p&gt; and counted"),
}


@pytest.mark.parametrize("form", ["html", "txt"])
@pytest.mark.parametrize("body", BODIES)
def test_structures_come_back_as_they_were(body: str, form: Format) -> None:
    assert not changes(page(BODIES[body]), form)


def test_an_item_that_lost_its_beginning_comes_back() -> None:
    inner, outer = Block("item", (Run(STORY),), level=2), Block("item", (Run(STORY),), level=1, continued=True)
    written = render(replace(clean_page(Page(html=page(ARTICLE))), blocks=(inner, outer)), "html")
    assert render(clean(written.encode()), "html") == written


TITLES = [
    "Impressum",
    "Category:Lamps",
    "001",
    "#1 of all lamps",
    "<table>: rows and columns",
    "Thirty years of <br> tags",
    "Blog archive » Lamps along the coast",
    "Home",
    "Sea marks: A lamp in the fog",
]


@pytest.mark.parametrize("title", TITLES)
def test_titles_come_back_as_they_were(title: str) -> None:
    markup = ARTICLE.replace("<p>", f"<p>Lamps</p><p>{html.escape(title.rpartition(': ')[2])}</p><p>", 1)
    assert not changes(page(markup).replace("Lamps along the coast", html.escape(title)), "txt")


def test_a_page_that_says_it_is_ours_is_still_only_its_article() -> None:
    written = render(clean_page(Page(html=page(ARTICLE))), "html")
    posing = written.replace("</article>", "</article><nav>Home</nav><p>Buy lamps</p>").replace(
        "<article>", "<article><script>x</script>"
    )
    article = clean(posing.encode())
    assert "Buy lamps" not in (article.body or "")
    assert "script" not in render(article, "html")


@pytest.mark.corpus
@pytest.mark.skipif(not CORPORA.exists(), reason=f"no {CORPORA}; SCRAPE_CORPORA names another folder")
@pytest.mark.parametrize("form", ["html", "txt"])
def test_labelled_pages_come_back_as_they_were(form: Format) -> None:
    paths = sorted(CORPORA.glob("*/html/*.gz"))
    chosen = paths if EVERY else random.Random(6).sample(paths, SAMPLE)  # noqa: S311 - no secret
    changed = [
        path.name for path in chosen if changes(gzip.decompress(path.read_bytes()).decode("utf-8", "replace"), form)
    ]
    assert changed == []
