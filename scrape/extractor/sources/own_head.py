"""The head of HTML that this package wrote: the fields of the record that it holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from scrape.extractor.metadata.datetext import parse_timestamp
from scrape.extractor.sources.own_output import title_of


def fields_of(tree: LexborHTMLParser) -> dict[str, Any]:
    """The fields of the record that stand in the head, as they were written; None for those that do not."""
    return {
        "title": title_of(tree),
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
