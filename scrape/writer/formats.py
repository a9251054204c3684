"""The formats that an article is written in."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from scrape.records import Article, Page
from scrape.writer import Extra, Format
from scrape.writer.html_format import blocks_to_html, to_html
from scrape.writer.json_format import to_json
from scrape.writer.markdown_format import blocks_to_markdown, to_markdown
from scrape.writer.page_record import page_record
from scrape.writer.text_format import to_text

Record = Article | Page
"""What a destination takes."""

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

_BODY_FORMATS: dict[Format, Callable[[Article], str]] = {"md": to_markdown, "txt": to_text, "html": to_html}
_SEPARATORS: dict[Format, str] = {
    "json": "",
    "jsonl": "",
    "md": "\n---\n\n",
    "txt": "\n---\n\n",
    "html": "\n",
}


def render(record: Record, form: Format, extras: Sequence[Extra] = (), *, indent: bool = False) -> str:
    """The record in a format, ending in a newline; nothing for one that the format has no place for.

    A page that was not cleaned is JSON in every format; a failure is shown in JSON only.
    """
    if isinstance(record, Page):
        return to_json(page_record(record), indent=indent)
    if form in {"json", "jsonl"}:
        return to_json(_record(record, extras), indent=indent and form == "json")
    return "" if record.error is not None else _BODY_FORMATS[form](record)


def separator(form: Format) -> str:
    """What stands between two articles in one stream."""
    return _SEPARATORS[form]


def visible(text: str, form: Format) -> str:
    """The text as a terminal may show it: controls and bidirectional marks left out, in JSON escaped."""
    escape = "\\u{:04x}" if form in {"json", "jsonl"} else ""
    return _CONTROLS.sub(lambda found: escape.format(ord(found[0])), text)


def _record(article: Article, extras: Sequence[Extra]) -> dict[str, Any]:
    record = article.to_record()
    for extra in extras:
        record[extra] = None if article.error is not None else _EXTRA_VALUES[extra](article)
    return record


_EXTRA_VALUES: dict[Extra, Callable[[Article], Any]] = {
    "markdown": lambda article: blocks_to_markdown(article.blocks),
    "html": lambda article: blocks_to_html(article.blocks),
    "removed": lambda article: [{"rule": removal.rule, "text": removal.text} for removal in article.removed],
    "provenance": lambda article: article.provenance,
}
