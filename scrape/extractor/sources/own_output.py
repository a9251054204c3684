"""HTML that this package wrote: read back whole, so that cleaning it again changes nothing.

It says so in its generator, and is in the form in which we write it. A page that pretends to be keeps what it
shows as its article, which any page can have by showing nothing else; nothing in it is trusted beyond that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scrape.blocks import Block, Embed, Image
from scrape.extractor.document import Document
from scrape.extractor.metadata.datetext import parse_timestamp
from scrape.extractor.structure.blocks import text_blocks_of
from scrape.extractor.structure.places import Place, Places


def fields_of(tree: LexborHTMLParser) -> dict[str, Any]:
    """The fields of the record that stand in the head, as they were written; None for those that do not."""
    return {
        "title": _title_of(tree),
        "authors": tuple(_contents(tree, "name", "author")),
        "date_published": _date(tree, "article:published_time"),
        "date_modified": _date(tree, "article:modified_time"),
        "sitename": next(_contents(tree, "property", "og:site_name"), None),
    }


def _contents(tree: LexborHTMLParser, kind: str, name: str) -> Iterator[str]:
    for node in tree.css(f"head > meta[{kind}='{name}']"):
        if content := node.attributes.get("content"):
            yield content


def _date(tree: LexborHTMLParser, name: str) -> str | None:
    return next(filter(None, map(parse_timestamp, _contents(tree, "property", name))), None)


def _title_of(tree: LexborHTMLParser) -> str | None:
    node = tree.css_first("title")
    return (node.text() or None) if node is not None else None


def body_of(tree: LexborHTMLParser, document: Document, base_url: str | None) -> tuple[Block, ...]:
    """All blocks of the article but its headline."""
    article = next((at for at, tag in enumerate(document.tags) if tag == "article"), None)
    if article is None:
        return ()
    first, end = document.starts[article], document.ends[article]
    if _title_of(tree) and first < end and document.tag_of(first) == "h1":
        first += 1
    shown = [at for at in range(first, end) if document.tag_of(at) not in {"figure", "figcaption"}]
    return _with_figures(text_blocks_of(document, shown, base_url), _figures(tree, document))


def _figures(tree: LexborHTMLParser, document: Document) -> list[tuple[int, Block]]:
    """Each figure with the segment that it stands before."""
    frames = (at for at, tag in enumerate(document.tags) if tag == "figure")
    places = Places(document)
    return [
        (document.starts[frame], _in_item(block, places.of(frame)))
        for frame, node in zip(frames, tree.css("figure"), strict=False)
        if (block := _figure(node)) is not None
    ]


def _in_item(block: Block, place: Place) -> Block:
    return block._replace(continued=True, level=place.depth) if place.host >= 0 else block


def _figure(node: LexborNode) -> Block | None:
    link, picture, caption = (node.css_first(selector) for selector in ("a", "img", "figcaption"))
    attributes = picture.attributes if picture is not None else {}
    source, alt = attributes.get("src") or "", attributes.get("alt") or None
    if link is not None:
        title = alt or link.attributes.get("title") or ""
        return Block("embed", embed=Embed(link.attributes.get("href") or "", title, source or None))
    if picture is None:
        return None
    return Block("figure", image=Image(source, alt, caption.text() if caption is not None else None))


def _with_figures(texts: Sequence[tuple[int, Block]], figures: Sequence[tuple[int, Block]]) -> tuple[Block, ...]:
    """All in reading order; a figure before the text of the same place."""
    return tuple(block for _, block in sorted([*figures, *texts], key=lambda placed: placed[0]))
