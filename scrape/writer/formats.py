"""The formats that an article is written in."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from scrape.json_format import to_json
from scrape.patterns import compiled_late
from scrape.records import Article, Failure, Page
from scrape.text import encodable
from scrape.writer import RECORD_FORMATS, Extra, Format


class Rendered(NamedTuple):
    """An article that is text already, in the format asked for, and what file names and reports need of it."""

    text: str
    url: str | None
    source: str | None
    title: str | None
    word_count: int
    error: Failure | None


Record = Article | Page | Rendered
"""What a destination takes."""

_CONTROLS = compiled_late(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

_SEPARATORS: dict[Format, str] = {
    "json": "",
    "jsonl": "",
    "csv": "",
    "md": "\n---\n\n",
    "txt": "\n---\n\n",
    "html": "\n",
}


def render(record: Record, form: Format, extras: Sequence[Extra] = (), *, indent: bool = False) -> str:
    """The record in a format, ending in a newline; nothing for one that the format has no place for.

    A page that was not cleaned is JSON in every format; a failure is shown in JSON and CSV only.
    """
    if isinstance(record, Rendered):
        return to_json(json.loads(record.text), indent=True) if indent and form == "json" else record.text
    if isinstance(record, Page):
        from scrape.writer.page_record import page_record

        return to_json(page_record(record), indent=indent)
    if form == "csv":
        from scrape.writer.csv_format import csv_row

        return csv_row(_record(record, extras), extras)
    if form in RECORD_FORMATS:
        return to_json(_record(record, extras), indent=indent and form == "json")
    return "" if record.error is not None else _BODY_FORMATS[form](record)


def rendered(article: Article, form: Format, extras: Sequence[Extra] = ()) -> Rendered:
    """The article in a format, with no more of it than a destination and a report need."""
    return Rendered(
        text=render(article, form, extras),
        url=article.url,
        source=article.source,
        title=article.title,
        word_count=article.word_count,
        error=article.error,
    )


def header(form: Format, extras: Sequence[Extra] = ()) -> str:
    """What a stream of articles begins with."""
    if form != "csv":
        return ""
    from scrape.writer.csv_format import csv_header

    return csv_header(extras)


def _markdown(article: Article) -> str:
    from scrape.writer.markdown_format import to_markdown

    return to_markdown(article)


def to_text(article: Article) -> str:
    """Title and body, as they are, blocks parted by blank lines."""
    return "\n\n".join(part for part in (article.title, article.body) if part) + "\n"


def _html(article: Article) -> str:
    from scrape.writer.html_format import to_html

    return to_html(article)


_BODY_FORMATS: dict[Format, Callable[[Article], str]] = {"md": _markdown, "txt": to_text, "html": _html}


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
        is_there = article.error is None or extra == "source"
        record[extra] = _EXTRA_VALUES[extra](article) if is_there else None
    return record


def _markdown_body(article: Article) -> str:
    from scrape.writer.markdown_format import blocks_to_markdown

    return blocks_to_markdown(article.blocks)


def _html_body(article: Article) -> str:
    from scrape.writer.html_format import blocks_to_html

    return blocks_to_html(article.blocks)


def _removed(article: Article) -> list[dict[str, str]]:
    return [{"rule": removal.rule, "text": removal.text} for removal in article.removed]


_EXTRA_VALUES: dict[Extra, Callable[[Article], Any]] = {
    "markdown": _markdown_body,
    "html": _html_body,
    "removed": _removed,
    "provenance": lambda article: article.provenance,
    "source": lambda article: encodable(article.source),
}
