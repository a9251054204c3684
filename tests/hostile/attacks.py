"""Pages that would choke a careless parser, walk or pattern; each is one attack, built when asked for."""

# ruff: noqa: E501 - an attack reads best on one line
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
    "ruby": ("<ruby><rb>", ""),
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


CROWDS = {
    "comments": ("body", "<!-- x -->"),
    "comment-bang": ("body", "<!--->"),
    "scripts": ("body", "<script></script>"),
    "end-tags": ("body", "</p>"),
    "br": ("body", "<br>"),
    "br-text": ("body", "x<br>"),
    "hr": ("body", "<hr>"),
    "img": ("body", "<img src=/a{}.png>"),
    "tables": ("body", "<table><tr><td>x</table>"),
    "cells": ("body", "<td>x"),
    "siblings": ("body", "<div>x</div>"),
    "spans": ("body", "<span>x</span> "),
    "empty": ("body", "<p></p>"),
    "paragraphs": ("body", f"<p>{STORY[:80]}"),
    "links": ("body", "<a href=/x>read</a> "),
    "links-different": ("body", "<p><a href=/{}>read</a></p>"),
    "classes": ("body", '<div class="c{} d{}">word</div>'),
    "long-classes": ("body", '<div class="' + "menu-item " * 9 + '">x</div>'),
    "headings-unclosed": ("body", "<h1>"),
    "navs": ("body", "<nav>a</nav>"),
    "headings": ("body", "<h2>Lamp</h2>"),
    "times": ("body", "<time datetime=2024-05-01>May 1</time>"),
    "bylines": ("body", "<p class=byline>By Ada Berg</p>"),
    "itemprops": ("body", "<i itemprop=author itemscope><b itemprop=name>Ada Berg</b></i>"),
    "articles": ("body", "<article><h2>Lamp</h2><p>Oil.</p></article>"),
    "inputs": ("body", "<input>"),
    "forms": ("body", "<form><input></form>"),
    "captions": ("body", "<figure><img src=/{}.png><figcaption>Lamp {}</figcaption></figure>"),
    "item-in-article": ("article", "<li>lamp oil"),
    "row-in-article": ("article", "<tr><td>north<td>south"),
    "table-in-article": ("article", "<table><tr><td>north<td>south</table>"),
    "figure-in-article": ("article", "<figure><img src=/{}.png><figcaption>Lamp {}</figcaption></figure>"),
    "line-below-picture": ("article", "<p><img src=/{}.png><i>The lamp {} is lit again.</i></p>"),
    "paragraph-in-article": ("article", "<p>The lamp burned, and boat {} came home to the harbour before the night.</p>"),
    "quote-in-article": ("article", "<blockquote>Oil {} burns.</blockquote>"),
    "code-in-article": ("article", "<pre>oil = {}</pre>"),
    "link-in-paragraph": ("paragraph", "<a href=/{}>lamp {}</a> "),
    "mark-in-paragraph": ("paragraph", "<b>bold</b> plain "),
    "br-in-paragraph": ("paragraph", "lamp oil {}<br>"),
    "metas": ("head", "<meta name=author content=x>"),
    "metas-different": ("head", "<meta property=article:tag content=t{}>"),
    "metas-dates": ("head", "<meta property=article:published_time content='2024-05-{}'>"),
    "metas-authors": ("head", "<meta name=author content='Ada Berg{}'>"),
    "bases": ("head", "<base href=/x>"),
    "head-links": ("head", "<link rel=canonical href=/x>"),
    "feeds": ("head", "<link rel=alternate hreflang=en href=/x>"),
    "titles": ("head", "<title>x</title>"),
    "json-ld": ("head", '<script type="application/ld+json">{{"@type":"Article"}}</script>'),
    "encodings": ("head", "<meta charset=utf-7>"),
}  # fmt: skip
"""Markup that comes in great numbers, and where; its braces take a number."""
FULL = 74_000
"""Tags: just under what is read at all."""


def crowd(name: str, tags: int) -> str:
    """The article among markup of so many tags, or as much of it as fits."""
    place, markup = CROWDS[name]
    times = min(tags // markup.count("<"), LIMIT // (len(markup) + 8))
    many = "".join(markup.format(number, number) for number in range(times))
    if place == "body":
        return page(ARTICLE + many)
    if place == "head":
        return page(ARTICLE, many)
    if place == "article":
        return page(ARTICLE.replace("</article>", f"{many}</article>"))
    return page(f"<article><h1>Lamps</h1><p>{STORY} {many}</p><p>{STORY}</p></article>")


GIANTS: dict[str, Callable[[], str]] = {
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
    "style-value": lambda: _one_tag(f'style="{filled("display : ")}"'),
    "href-value": lambda: page(ARTICLE.replace("boats", f'<a href="{filled("/a")[:3_000_000]}">boats</a>')),
    "comment-unclosed": lambda: page(ARTICLE + "<!--" + filled("- ")),
    "comments-unclosed": lambda: page(ARTICLE + filled("<!--")),
    "cdata": lambda: page(ARTICLE + "<svg><![CDATA[" + filled("]] ")),
    "cdatas": lambda: page(ARTICLE + filled("<![CDATA[")),
    "script-unclosed": lambda: page(ARTICLE + "<script>" + filled("<!--<script>")),
    "scripts-unclosed": lambda: page(ARTICLE + filled("<script>")),
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
    "controls": lambda: _paragraph(filled("\x1b\x07\x9b")[:5_000_000]),
    "plaintext": lambda: page(ARTICLE + "<plaintext>" + filled("<p>x")),
    "end-tags-unknown": lambda: page("<div>" * 250 + ARTICLE + filled("</x>")),
    "text-node": lambda: _paragraph(filled("The lamp burned. ")),
    "text-word": lambda: _paragraph(filled("x")),
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
        json.dumps(
            {"@type": "Article", "author": [{"@type": "Person", "name": f"Ada Berg{n}"} for n in range(100_000)]}
        )
    ),
    "json-ld-digits": lambda: _json_ld('{"wordCount":' + "9" * 5_000_000 + "}"),
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

PLACES: dict[str, Callable[[str], str]] = {
    "paragraph": _paragraph,
    "title": lambda run: page(ARTICLE).replace("<title>", f"<title>{run}"),
    "heading": lambda run: page(ARTICLE.replace("<h1>", f"<h1>{run}")),
    "srcset": lambda run: page(ARTICLE.replace("</p>", f"</p><img src=/a.png srcset='/b.png {run}c'>", 1)),
    "srcset-word": lambda run: page(ARTICLE.replace("</p>", f"</p><img src=/a.png srcset='{run} c d'>", 1)),
    "raised": lambda run: page(ARTICLE.replace("</p>", f" x<sup>{run}a</sup> 1<sub>{run}a</sub>" * 9 + "</p>", 1)),
    "byline": lambda run: page(f"<p class=byline>By {run}</p>{ARTICLE}"),
    "author": lambda run: _head(f"<meta name=author content='{run}'>"),
    "date": lambda run: page(f"<time class=date>{run}</time>{ARTICLE}", f"<meta name=date content='{run}'>"),
    "class": lambda run: page(f"<div class='{run}' style='{run}' id='{run}'><a href='{run}'>x</a>{ARTICLE}</div>"),
    "markup": lambda run: page(ARTICLE + f"<p {run}><!-- {run} --><script>{run}</script>"),
    "short-lines": lambda run: page(
        ARTICLE + "".join(f"<p>{run[n * 24 : n * 24 + 24]}</p>" for n in range(len(run) // 24))
    ),
}


TEXTS: dict[str, Callable[[], str]] = {
    "lines": lambda: "x\n" * 1_000_000,
    "lines-many": lambda: "x\n" * 199_000,
    "lines-words": lambda: "the lamp burned\n" * 199_000,
    "lines-parted": lambda: "x\n\n" * 99_000,
    "labels-many": lambda: "Read more: x\n\n" * 99_000,
    "comments-many": lambda: "Leave a comment\n\n" * 99_000,
    "titles-many": lambda: "Lamps along the coast today\n\n" * 99_000,
    "line-long": lambda: filled("The lamp burned. ")[:2_900_000],
    "line-crumbs": lambda: filled("home > ")[:2_900_000],
    "line-stars": lambda: filled("* ")[:2_900_000],
    "paragraphs": lambda: f"{STORY}\n\n" * 45_000,
    "one-line": lambda: filled("The lamp burned. "),
    "word": lambda: filled("x"),
    "spaces": lambda: "x" + filled(" ") + "x",
    "numbers-dotted": lambda: f"Lamps\n\n{STORY}\n\n{'1.1' * 100_000}\n\n{STORY}\n\n{STORY}",
    "fields-below": lambda: f"Title: Lamps\nByline: Ada Berg\nBody:\n{STORY}\n" + "Year: 4\n" * 70_000 + "ISSN: 4\n",
    "listed-below": lambda: (
        f"{STORY}\n{STORY}\nReferences\n1. https://a.example\nHidden links\n{chr(10) * 70_000}{STORY}"
    ),
    "crumbs": lambda: filled("home > "),
    "labels": lambda: "Read more: x\n\n" * 300_000,
    "comments": lambda: "Leave a comment\n\n" * 300_000,
    "titles": lambda: "Lamps along the coast today\n\n" * 200_000,
}
