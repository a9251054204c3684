"""An article as HTML: our own markup around escaped text, so that nothing of the page can run.

The fragment is in the form in which the HTML standard serialises it: a sanitiser gives it back unchanged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from scrape.blocks import Block, Embed, Image, Mark, Run
from scrape.records import GENERATOR, Article
from scrape.writer.markdown_inline import PLAYER_SIGN
from scrape.writer.tree import Definitions, ItemList, Node, Quote, Table, blocks_of, link_target, tree

_MARK_TAGS: dict[Mark, str] = {
    "strong": "strong",
    "emphasis": "em",
    "code": "code",
    "sub": "sub",
    "sup": "sup",
    "strike": "del",
}
_RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he iw ps sd ug ur yi".split())
"""Languages whose script runs so."""
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\u00a0": "&nbsp;", "\0": "\ufffd", "\r": "\n"})


def to_html(article: Article) -> str:
    """A whole document: title, authors, dates, site and body."""
    title = _escape(article.title or "")
    language = f' lang="{_attribute(article.language)}"' if article.language else ""
    if (article.language or "").partition("-")[0].lower() in _RIGHT_TO_LEFT:
        language += ' dir="rtl"'
    canonical = article.canonical_url or article.url
    link = f'<link rel="canonical" href="{_attribute(canonical)}">\n' if canonical else ""
    heading = f"<h1>{title}</h1>\n" if title else ""
    return (
        f'<!doctype html>\n<html{language}>\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="generator" content="{GENERATOR}">\n'
        f"<title>{title}</title>\n{''.join(_metas(article))}{link}</head>\n"
        f"<body>\n<article>\n{heading}{blocks_to_html(blocks_of(article))}"
        "</article>\n</body>\n</html>\n"
    )


def _metas(article: Article) -> Iterator[str]:
    """What the article's record says, under the names that pages use for it (Open Graph, and HTML, 4.2.5.1)."""
    given = (
        *(("name", "author", author) for author in article.authors),
        ("property", "article:published_time", article.date_published),
        ("property", "article:modified_time", article.date_modified),
        ("property", "og:site_name", article.sitename),
    )
    for kind, name, value in given:
        if value:
            yield f'<meta {kind}="{name}" content="{_attribute(value)}">\n'


def blocks_to_html(blocks: Iterable[Block]) -> str:
    """The body as a fragment of HTML, one block a line; empty where there is nothing to show."""
    return "".join(f"{line}\n" for node in tree(blocks) for line in _lines(node))


def _lines(node: Node) -> Iterator[str]:
    if isinstance(node, Quote):
        yield "<blockquote>"
        for inner in node.nodes:
            yield from _lines(inner)
        yield "</blockquote>"
    elif isinstance(node, ItemList):
        yield from _list(node)
    elif isinstance(node, Table):
        yield from _table(node.rows)
    elif isinstance(node, Definitions):
        yield from _definitions(node.entries)
    else:
        yield _single(node)


def _list(node: ItemList) -> Iterator[str]:
    tag = "ol" if node.ordered else "ul"
    yield f'<ol start="{node.start}">' if node.ordered and node.start != 1 else f"<{tag}>"
    for item in node.items:
        text = f"<li>{_inline(item.block.runs)}"
        if item.parts:
            yield text
            for part in item.parts:
                yield from _lines(part)
            yield "</li>"
        else:
            yield f"{text}</li>"
    yield f"</{tag}>"


def _definitions(entries: Sequence[Block]) -> Iterator[str]:
    yield "<dl>"
    for entry in entries:
        tag = "dt" if entry.kind == "term" else "dd"
        yield f"<{tag}>{_inline(entry.runs)}</{tag}>"
    yield "</dl>"


def _table(rows: Sequence[Block]) -> Iterator[str]:
    yield "<table>"
    for index, (is_head, members) in enumerate(groupby(rows, key=lambda row: row.header)):
        section = "thead" if is_head and index == 0 else "tbody"
        yield f"<{section}>"
        own = list(members)
        reached: dict[int, int] = {}
        for row, below in zip(own, _free_below(own), strict=True):
            yield f"<tr>{''.join(_cells(row, below, reached))}</tr>"
        yield f"</{section}>"
    yield "</table>"


def _cells(row: Block, below: Sequence[int], reached: dict[int, int]) -> Iterator[str]:
    """The cells of a row. `reached`: for how many more rows a cell above takes each column; it is updated."""
    taken = {column: left for column, left in reached.items() if left > 0}
    reached.clear()
    reached.update({column: left - 1 for column, left in taken.items()})
    across = 0
    for at, cell in enumerate(row.cells):
        columns, rows = row.spans[at] if at < len(row.spans) else (1, 1)
        if not columns and (at < across or at in taken):
            continue
        tag = "th" if row.header or at in row.heads else "td"
        down = min(rows, 1 + below[at]) if at < len(below) else 1
        span = (f' colspan="{columns}"' if columns > 1 else "") + (f' rowspan="{down}"' if down > 1 else "")
        across = at + columns
        reached.update(dict.fromkeys(range(at, across), down - 1))
        yield f"<{tag}{span}>{_inline(cell)}</{tag}>"


def _free_below(rows: Sequence[Block]) -> list[list[int]]:
    """For each row, how many rows below it are free in each of its columns; nothing where no cell spans."""
    if not any(row.spans for row in rows):
        return [[]] * len(rows)
    below = [0] * max(max(len(row.cells), len(row.spans)) for row in rows)
    found: list[list[int]] = []
    for row in reversed(rows):
        found.append(below)
        spans = row.spans or ((1, 1),) * len(row.cells)
        is_free = [at >= len(spans) or not spans[at][0] for at in range(len(below))]
        below = [count + 1 if free else 0 for count, free in zip(below, is_free, strict=True)]
    return found[::-1]


def _single(block: Block) -> str:
    if block.image is not None:
        return _figure(block.image)
    if block.embed is not None:
        return _embed(block.embed)
    if block.kind == "code":
        language = f' class="language-{_attribute(block.language)}"' if block.language else ""
        return f"<pre><code{language}>{_escape(block.text)}</code></pre>"
    tag = f"h{min(max(block.level, 1), 6)}" if block.kind == "heading" else "p"
    text = _inline(block.runs)
    return f"<{tag}>{text.replace('<br>', ' ') if block.kind == 'heading' else text}</{tag}>"


def _embed(embed: Embed) -> str:
    url, title = _attribute(embed.url), _attribute(embed.title)
    if embed.thumbnail:
        return f'<figure><a href="{url}"><img src="{_attribute(embed.thumbnail)}" alt="{title}"></a></figure>'
    return f'<figure><a href="{url}" title="{title}">{PLAYER_SIGN}</a></figure>'


def _figure(image: Image) -> str:
    caption = f"<figcaption>{_escape(image.caption)}</figcaption>" if image.caption else ""
    return f'<figure><img src="{_attribute(image.url)}" alt="{_attribute(image.alt or "")}">{caption}</figure>'


def _inline(runs: Sequence[Run]) -> str:
    printed: list[str] = []
    for href, members in groupby(_breaks_apart(runs), key=link_target):
        text = "".join(map(_marked, members))
        printed.append(f'<a href="{_attribute(href)}">{text}</a>' if href else text)
    return "".join(printed).strip()


def _breaks_apart(runs: Sequence[Run]) -> Iterator[Run]:
    """The runs, with line breaks outside of links and marks: where they end a line, they begin again on the next."""
    for run in runs:
        for text in re.split(r"(\n+)", run.text):
            if text:
                yield Run(text) if text.isspace() and "\n" in text else run._replace(text=text)


def _marked(run: Run) -> str:
    text = _escape(run.text).replace("\n", "<br>")
    for mark, tag in _MARK_TAGS.items():
        if mark in run.marks:
            text = f"<{tag}>{text}</{tag}>"
    return text


def _escape(text: str) -> str:
    return text.translate(_ESCAPES)


def _attribute(text: str) -> str:
    return _escape(text).replace('"', "&quot;")
