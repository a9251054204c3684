"""The formats that an article is written in."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from scrape.json_format import to_json
from scrape.patterns import compiled_late
from scrape.records import Article, Failure, Page
from scrape.text import encodable
from scrape.writer import JSON_FORMATS, RECORD_FORMATS, Extra, Format


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

_SEPARATORS: dict[Format, str] = {"md": "\n---\n\n", "txt": "\n---\n\n", "html": "\n"}


def render(record: Record, form: Format, extras: Sequence[Extra] = (), *, indent: bool = False) -> str:
    """The record in a format, ending in a newline; nothing for one that the format has no place for.

    A page that was not cleaned is JSON in every format; a failure is shown in JSON and CSV only.
    """
    if isinstance(record, Rendered):
        return _line(json.loads(record.text), indent=True) if indent and form == "json" else record.text
    if isinstance(record, Page):
        from scrape.writer.page_record import page_record

        return _line(page_record(record), indent=indent)
    if form == "csv":
        from scrape.writer.csv_format import csv_row

        return csv_row(_record(record, extras), extras)
    if form in RECORD_FORMATS:
        return _line(_record(record, extras), indent=indent and form == "json")
    return "" if record.error is not None else _shown(record, form)


def _line(record: Mapping[str, Any], *, indent: bool) -> str:
    return f"{to_json(record, indent=indent)}\n"


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


def _shown(article: Article, form: Format) -> str:
    """The title and the body."""
    match form:
        case "md":
            from scrape.writer.markdown_format import to_markdown

            return to_markdown(article)
        case "html":
            from scrape.writer.html_format import to_html

            return to_html(article)
        case _:
            return to_text(article)


def to_text(article: Article) -> str:
    """Title and body, as they are, blocks parted by blank lines."""
    return "\n\n".join(part for part in (article.title, article.body) if part) + "\n"


def separator(form: Format) -> str:
    """What stands between two articles in one stream."""
    return _SEPARATORS.get(form, "")


def visible(text: str, form: Format) -> str:
    """The text as a terminal may show it: controls and bidirectional marks left out, in JSON escaped."""
    escape = "\\u{:04x}" if form in JSON_FORMATS else ""
    return _CONTROLS.sub(lambda found: escape.format(ord(found[0])), text)


def _record(article: Article, extras: Sequence[Extra]) -> dict[str, Any]:
    return article.to_record() | {extra: _extra(article, extra) for extra in extras}


def _extra(article: Article, extra: Extra) -> Any:
    """The value of a key that `--with` adds; None where a failure has none."""
    if extra == "source":
        return encodable(article.source)
    if article.error is not None:
        return None
    match extra:
        case "markdown":
            from scrape.writer.markdown_format import blocks_to_markdown

            return blocks_to_markdown(article.blocks)
        case "html":
            from scrape.writer.html_format import blocks_to_html

            return blocks_to_html(article.blocks)
        case "removed":
            return [{"rule": removal.rule, "text": removal.text} for removal in article.removed]
        case "provenance":
            return article.provenance
