"""An article as HTML: our own markup around escaped text, so that nothing of the page can run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from scrape.records import Article, Block, Mark, Run
from scrape.writer.markdown_format import blocks_of

_MARK_TAGS: dict[Mark, str] = {
    "strong": "strong",
    "emphasis": "em",
    "code": "code",
    "sub": "sub",
    "sup": "sup",
    "strike": "del",
}


def to_html(article: Article) -> str:
    """A whole document: title, byline and body."""
    title = escape(article.title or "")
    language = f' lang="{escape(article.language)}"' if article.language else ""
    canonical = article.canonical_url or article.url
    link = f'<link rel="canonical" href="{escape(canonical)}">\n' if canonical else ""
    heading = f"<h1>{title}</h1>\n" if title else ""
    return (
        f'<!doctype html>\n<html{language}>\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n{link}</head>\n'
        f"<body>\n<article>\n{heading}{blocks_to_html(blocks_of(article))}"
        "</article>\n</body>\n</html>\n"
    )


def blocks_to_html(blocks: Sequence[Block]) -> str:
    """The body as a fragment of sanitised HTML, one block a line."""
    lines: list[str] = []
    for depth, members in groupby(blocks, key=lambda block: block.quoted):
        lines.append("<blockquote>" * depth)
        for kind, group in groupby(members, key=_container):
            lines.extend(_group(kind[0], list(group)))
        lines.append("</blockquote>" * depth)
    return "".join(f"{line}\n" for line in lines if line)


def _container(block: Block) -> tuple[str, int]:
    return (block.kind, block.group if block.kind == "row" else 0)


def _group(kind: str, blocks: Sequence[Block]) -> Iterator[str]:
    if kind == "row":
        yield "<table>"
        yield from map(_row, blocks)
        yield "</table>"
    elif kind == "item":
        yield from _lists(blocks)
    else:
        yield from map(_single, blocks)


def _row(block: Block) -> str:
    tag = "th" if block.header else "td"
    return "<tr>" + "".join(f"<{tag}>{_inline(cell)}</{tag}>" for cell in block.cells) + "</tr>"


def _lists(items: Sequence[Block]) -> Iterator[str]:
    """Nested lists; an inner list stands inside the item before it."""
    opened: list[tuple[str, int]] = []
    for item in items:
        level, tag = max(item.level, 1), "ol" if item.ordered else "ul"
        while len(opened) > level or (len(opened) == level and opened[-1] != (tag, item.group)):
            yield f"</li></{opened.pop()[0]}>"
        if len(opened) == level:
            yield "</li>"
        while len(opened) < level:
            opened.append((tag, item.group))
            yield f"<{tag}>" if len(opened) == level else f"<{tag}><li>"
        yield f"<li>{_inline(item.runs)}"
    while opened:
        yield f"</li></{opened.pop()[0]}>"


def _single(block: Block) -> str:
    if block.kind == "figure":
        return _figure(block)
    if block.kind == "code":
        language = f' class="language-{escape(block.language)}"' if block.language else ""
        return f"<pre><code{language}>{escape(block.text)}</code></pre>"
    tag = f"h{min(max(block.level, 1), 6)}" if block.kind == "heading" else "p"
    return f"<{tag}>{_inline(block.runs)}</{tag}>"


def _figure(block: Block) -> str:
    if block.image is None:
        return ""
    caption = f"<figcaption>{escape(block.image.caption)}</figcaption>" if block.image.caption else ""
    alt = escape(block.image.alt or "")
    return f'<figure><img src="{escape(block.image.url)}" alt="{alt}">{caption}</figure>'


def _inline(runs: Sequence[Run]) -> str:
    printed: list[str] = []
    for href, members in groupby(runs, key=lambda run: run.href):
        text = "".join(map(_marked, members))
        printed.append(f'<a href="{escape(href)}">{text}</a>' if href else text)
    return "".join(printed)


def _marked(run: Run) -> str:
    text = escape(run.text).replace("\n", "<br>")
    for mark, tag in _MARK_TAGS.items():
        if mark in run.marks:
            text = f"<{tag}>{text}</{tag}>"
    return text
