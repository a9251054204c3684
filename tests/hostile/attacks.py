"""Pages that would choke a careless parser, walk or pattern; each is one attack, built when asked for."""

from __future__ import annotations

import json
from collections.abc import Callable

STORY = (
    "The keeper of the lighthouse counted {} boats that evening, wrote the number into the log, and went up the "
    "stairs once more, because the wind had turned and the lamp needed oil before the night began."
)
ARTICLE = (
    "<article><h1>Lamps along the coast</h1>"
    + "".join(f"<p>{STORY.format(number)}</p>" for number in ("seven", "nine", "four"))
    + "</article>"
)
SENTENCE = "counted seven boats that evening"
"""What is in the output wherever the article was found."""
LIMIT = 9_900_000
"""Characters: just under the default size limit."""


def page(body: str, head: str = "") -> str:
    return f"<!doctype html><html lang=en><head><title>Lamps along the coast</title>{head}</head><body>{body}</body></html>"


def nested(opening: str, times: int, closing: str = "") -> str:
    """The article inside `times` elements."""
    times = min(times, LIMIT // (len(opening) + len(closing)))
    return page(opening * times + ARTICLE + closing * times)


def beside(markup: str, times: int, *, after: bool = True) -> str:
    """The article, and `times` the same markup beside it."""
    many = markup * min(times, LIMIT // len(markup))
    return page(ARTICLE + many if after else many + ARTICLE)


def filled(text: str) -> str:
    """As much of the text as a page may hold."""
    return (text * (LIMIT // len(text) + 1))[: LIMIT - 2_000]


NESTED = {
    "div": ("<div>", "</div>"),
    "list": ("<ul><li>", "</li></ul>"),
    "list-item": ("<li>", ""),
    "definition": ("<dl><dd>", ""),
    "table": ("<table><tr><td>", "</td></tr></table>"),
    "table-unclosed": ("<table>", ""),
    "table-stray": ("<table><b>", ""),
    "b": ("<b>", "</b>"),
    "b-unclosed": ("<b>", ""),
    "font": ("<font color=red>", "</font>"),
    "span": ("<span>", "</span>"),
    "custom": ("<x-y>", "</x-y>"),
    "section": ("<section class=a>", "</section>"),
    "blockquote": ("<blockquote>", ""),
    "link": ("<a href=/x>", ""),
    "link-div": ("<a href=/x><div>", ""),
    "misnested": ("<p><b>", ""),
    "misnested-i": ("<b><i><p>", "</b></i>"),
    "select": ("<select>", ""),
    "optgroup": ("<select><optgroup>", ""),
    "svg": ("<svg><g>", "</g></svg>"),
    "svg-g": ("<g>", ""),
    "math": ("<math><mrow>", ""),
    "foreign": ("<svg><foreignObject><math><mi>", ""),
    "template": ("<template>", "</template>"),
    "template-div": ("<template><div>", ""),
    "form": ("<form><fieldset>", ""),
    "button": ("<button>", ""),
    "ruby": ("<ruby><rt>", ""),
    "heading": ("<h1>", ""),
    "noscript": ("<noscript>", ""),
    "object": ("<object>", ""),
    "marquee": ("<marquee><b>", ""),
    "nobr": ("<nobr>", ""),
    "pre": ("<pre>", ""),
    "nav": ("<nav>", ""),
    "iframe": ("<iframe></iframe><div>", ""),
    "frameset": ("<frameset>", ""),
    "caption": ("<table><caption>", ""),
    "body": ("<body class=x>", ""),
    "upper": ("<DIV>", "</DIV>"),
    "slashed": ("<div/>", ""),
}

EVERY_LEVEL = (1_000, 10_000, 100_000, 1_000_000)

_DEEP_LD = "[" * 100_000 + "]" * 100_000


def _different_b(times: int) -> str:
    """Formatting elements that are all different, so that no rule of the standard drops the fourth."""
    return page("".join(f"<b n{number}>" for number in range(times)) + ARTICLE)


def _reopened(times: int) -> str:
    return page("".join(f"<b n{number}>" for number in range(300)) + "<p>x</p>" * times + ARTICLE)


def _adoption(times: int) -> str:
    return page("<a><div>" * 200 + "</a>" * times + ARTICLE)


def _head(markup: str) -> str:
    return page(ARTICLE, head=markup)


def _json_ld(script: str) -> str:
    return _head(f'<script type="application/ld+json">{script}</script>')


def _one_tag(attributes: str) -> str:
    return page(f"<div {attributes}>{ARTICLE}</div>")


def _paragraph(text: str) -> str:
    return page(f"<article><h1>Lamps</h1><p>{STORY}</p><p>{text}</p><p>{STORY}</p></article>")


_GIANTS: dict[str, Callable[[], str]] = {
    "formatting-different": lambda: _different_b(100_000),
    "formatting-reopened": lambda: _reopened(100_000),
    "adoption-agency": lambda: _adoption(100_000),
    "attributes": lambda: _one_tag(" ".join(f"a{number}=1" for number in range(1_000_000))),
    "attributes-short": lambda: _one_tag(" ".join(f"a{number}" for number in range(100_000))),
    "attributes-duplicate": lambda: _one_tag("class=a " * 100_000),
    "attribute-value": lambda: _one_tag(f'title="{filled("x")}"'),
    "attribute-value-unquoted": lambda: _one_tag(f"title={filled('x')}"),
    "attribute-unclosed": lambda: page(ARTICLE + '<div title="' + filled("x> ")),
    "classes": lambda: _one_tag(f'class="{" ".join(f"c{number}" for number in range(500_000))}"'),
    "class-everywhere": lambda: beside(f'<div class="{"menu-item " * 50}">x</div>', 20_000),
    "classes-different": lambda: page(
        ARTICLE + "".join(f'<div class="c{number} d{number}">word</div>' for number in range(100_000))
    ),
    "style-value": lambda: _one_tag(f'style="{filled("display : ")}"'),
    "href-value": lambda: page(ARTICLE.replace("boats", f'<a href="{filled("/a")}">boats</a>')),
    "comment-unclosed": lambda: page(ARTICLE + "<!--" + filled("- ")),
    "comments-unclosed": lambda: page(ARTICLE + filled("<!--")),
    "comments": lambda: beside("<!-- x -->", 1_000_000),
    "comment-bang": lambda: beside("<!--->", 1_000_000),
    "cdata": lambda: page(ARTICLE + "<svg><![CDATA[" + filled("]] ")),
    "cdatas": lambda: page(ARTICLE + filled("<![CDATA[")),
    "script-unclosed": lambda: page(ARTICLE + "<script>" + filled("<!--<script>")),
    "scripts-unclosed": lambda: page(ARTICLE + filled("<script>")),
    "scripts": lambda: beside("<script></script>", 500_000),
    "style-unclosed": lambda: page(ARTICLE + "<style>" + filled("</styl")),
    "textarea": lambda: page(ARTICLE + filled("<textarea>")),
    "title": lambda: page(ARTICLE + filled("<title>")),
    "less-than": lambda: page(ARTICLE + filled("<")),
    "less-than-space": lambda: page(ARTICLE + filled("< ")),
    "less-than-letter": lambda: page(ARTICLE + filled("<a")),
    "ampersands": lambda: _paragraph(filled("&")),
    "entities": lambda: _paragraph(filled("&amp;")),
    "entities-half": lambda: _paragraph(filled("&not")),
    "entities-numeric": lambda: _paragraph(filled("&#x41;")),
    "entity-long": lambda: _paragraph("&#" + filled("0") + "65;"),
    "entity-long-hex": lambda: _paragraph("&#x" + filled("0") + "1;"),
    "entities-long": lambda: _paragraph(filled("&#" + "0" * 3_000)),
    "entities-control": lambda: _paragraph(filled("&#27;")),
    "nuls": lambda: _paragraph(filled("\0")),
    "controls": lambda: _paragraph(filled("\x1b\x07\x9b")),
    "plaintext": lambda: page(ARTICLE + "<plaintext>" + filled("<p>x")),
    "end-tags": lambda: page(ARTICLE + filled("</p>")),
    "end-tags-unknown": lambda: page("<div>" * 250 + ARTICLE + filled("</x>")),
    "br": lambda: beside("<br>", 1_000_000),
    "br-text": lambda: beside("x<br>", 1_000_000),
    "hr": lambda: beside("<hr>", 1_000_000),
    "img": lambda: beside("<img src=/a.png>", 500_000),
    "tables": lambda: beside("<table><tr><td>x</table>", 100_000),
    "cells": lambda: page(ARTICLE + "<table><tr>" + "<td>x" * 500_000 + "</table>"),
    "rows": lambda: page(ARTICLE + "<table>" + "<tr><td>x" * 300_000 + "</table>"),
    "table-in-article": lambda: page(
        ARTICLE.replace("</article>", "<table>" + "<tr><td>north<td>south" * 20_000 + "</table></article>")
    ),
    "list-in-article": lambda: page(ARTICLE.replace("</article>", "<ul>" + "<li>lamp oil" * 100_000 + "</ul></article>")),
    "siblings": lambda: beside("<div>x</div>", 100_000),
    "siblings-spans": lambda: beside("<span>x</span> ", 500_000),
    "siblings-empty": lambda: beside("<p></p>", 1_000_000),
    "paragraphs": lambda: beside(f"<p>{STORY}</p>", 40_000),
    "links": lambda: beside("<a href=/x>read</a> ", 400_000),
    "links-in-paragraph": lambda: page(
        f"<article><h1>L</h1><p>{STORY} " + "".join(f"<a href=/{n}>l{n}</a> " for n in range(200_000)) + "</p></article>"
    ),
    "links-different": lambda: page(ARTICLE + "".join(f"<p><a href=/{n}>read</a></p>" for n in range(100_000))),
    "marks-in-paragraph": lambda: _paragraph("<b>bold</b> plain " * 200_000),
    "navs": lambda: beside("<nav>a</nav>", 300_000),
    "headings": lambda: beside("<h2>Lamp</h2>", 300_000),
    "figures": lambda: page(
        ARTICLE.replace("</article>", "".join(f"<figure><img src=/{n}.png><figcaption>c{n}</figcaption></figure>" for n in range(50_000)) + "</article>")
    ),
    "text-node": lambda: _paragraph(filled("The lamp burned. ")),
    "text-word": lambda: _paragraph(filled("x")),
    "metas": lambda: _head("<meta name=author content=x>" * 100_000),
    "metas-different": lambda: _head("".join(f"<meta property=article:tag content=t{n}>" for n in range(100_000))),
    "metas-dates": lambda: _head("".join(f"<meta property=article:published_time content='2024-05-{n}'>" for n in range(100_000))),
    "bases": lambda: _head("<base href=/x>" * 100_000),
    "head-links": lambda: _head("<link rel=canonical href=/x>" * 100_000),
    "feeds": lambda: _head("<link rel=alternate hreflang=en href=/x>" * 100_000),
    "titles": lambda: _head("<title>x</title>" * 100_000),
    "title-long": lambda: page(ARTICLE).replace("<title>", "<title>" + filled("Lamp - ")),
    "title-separators": lambda: page(ARTICLE).replace("<title>", "<title>" + filled("| ")),
    "heading-long": lambda: page(ARTICLE.replace("<h1>", "<h1>" + filled("lamp : "))),
    "json-ld-deep": lambda: _json_ld(_DEEP_LD),
    "json-ld-deep-object": lambda: _json_ld('{"@graph":' * 100_000),
    "json-ld-deep-small": lambda: _json_ld('{"@graph":[' * 400 + "1" + "]}" * 400),
    "json-ld-large": lambda: _json_ld(json.dumps([{"@type": "Thing", "name": f"n{n}"} for n in range(150_000)])),
    "json-ld-body": lambda: _json_ld(json.dumps({"@type": "Article", "articleBody": (STORY + "\n") * 25_000})),
    "json-ld-body-html": lambda: _json_ld(json.dumps({"@type": "Article", "articleBody": "<div>" * 900_000 + STORY})),
    "json-ld-body-only": lambda: page(
        f"<script type='application/ld+json'>{json.dumps({'@type': 'Article', 'articleBody': '<p>' + '<b>' * 900_000 + STORY * 4})}</script>"
    ),
    "json-ld-authors": lambda: _json_ld(
        json.dumps({"@type": "Article", "author": [{"@type": "Person", "name": f"Ada Berg{n}"} for n in range(100_000)]})
    ),
    "json-ld-many": lambda: _head('<script type="application/ld+json">{"@type":"Article"}</script>' * 100_000),
    "json-ld-digits": lambda: _json_ld('{"wordCount":' + "9" * 5_000_000 + "}"),
    "itemprops": lambda: beside("<i itemprop=author itemscope><b itemprop=name>Ada Berg</b></i>", 100_000),
    "times": lambda: beside("<time datetime=2024-05-01>May 1</time>", 200_000),
    "bylines": lambda: beside("<p class=byline>By Ada Berg</p>", 200_000),
    "encodings": lambda: _head("<meta charset=utf-7>" * 100_000),
}

RUNS = {
    "spaces": " ", "nbsp": "\u00a0", "newlines": "\n", "space-letters": "a  ", "digits": "1", "digits-spaces": "1 ", "commas": ",",
    "comma-spaces": ", ", "capitals": "A", "capitalised": "Ab ", "names": "Ada Berg, ", "initials": "A. ", "dots": ".",
    "dot-spaces": ". ", "quotes": '"', "apostrophes": "'", "dashes": "-", "dash-spaces": "- ", "pipes": "| ", "slashes": "/",
    "colons": ": ", "parentheses": "(", "brackets": "[", "stars": "*", "underscores": "_", "backticks": "`", "backslashes": "\\",
    "hashes": "#", "equals": "=", "ats": "@", "ands": " and ", "bys": "by ", "shares": "share ", "facebooks": "facebook ",
    "name-email": "name email ", "dates": "2024-05-01 ", "months": "May ", "times-of-day": "12:30 ", "soft-hyphens": "\u00ad",
    "zero-width": "\u200b", "accents": "a" + "\u0301" * 50, "han": "灯", "arabic": "ب", "emoji": "👩‍🚀", "urls": "https://a.example/",
    "dollar": "$", "tildes": "~", "bangs": "!", "gt": "&gt; ", "semicolons": ";", "home-crumbs": "home > ", "tags": "tags: ",
}  # fmt: skip
"""Runs that make a pattern with two ways to match them quadratic."""

RUN_LENGTHS = (1_000, 30_000, 1_000_000)
_PLACES: dict[str, Callable[[str], str]] = {
    "paragraph": _paragraph,
    "title": lambda run: page(ARTICLE).replace("<title>", f"<title>{run}"),
    "heading": lambda run: page(ARTICLE.replace("<h1>", f"<h1>{run}")),
    "byline": lambda run: page(f"<p class=byline>By {run}</p>{ARTICLE}"),
    "author": lambda run: _head(f"<meta name=author content='{run}'>"),
    "date": lambda run: page(f"<time class=date>{run}</time>{ARTICLE}", f"<meta name=date content='{run}'>"),
    "class": lambda run: page(f"<div class='{run}' style='{run}' id='{run}'><a href='{run}'>x</a>{ARTICLE}</div>"),
    "markup": lambda run: page(ARTICLE + f"<p {run}><!-- {run} --><script>{run}</script>"),
    "short-lines": lambda run: page(ARTICLE + "".join(f"<p>{run[n * 24 : n * 24 + 24]}</p>" for n in range(len(run) // 24))),
}


def every_run(place: str, length: int) -> str:
    """One page for each kind of run, all as one page: their costs add up."""
    runs = [(run * (length // len(run) + 1))[:length] for run in RUNS.values()]
    return "\n".join(_PLACES[place](run) for run in runs)


TEXTS: dict[str, Callable[[], str]] = {
    "lines": lambda: "x\n" * 1_000_000,
    "lines-words": lambda: "the lamp burned\n" * 500_000,
    "lines-parted": lambda: "x\n\n" * 1_000_000,
    "paragraphs": lambda: f"{STORY}\n\n" * 45_000,
    "one-line": lambda: filled("The lamp burned. "),
    "word": lambda: filled("x"),
    "spaces": lambda: "x" + filled(" ") + "x",
    "crumbs": lambda: filled("home > "),
    "labels": lambda: "Read more: x\n\n" * 300_000,
    "comments": lambda: "Leave a comment\n\n" * 300_000,
    "titles": lambda: "Lamps along the coast today\n\n" * 200_000,
}
GIANTS = _GIANTS
