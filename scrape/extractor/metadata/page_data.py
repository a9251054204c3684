"""Metadata from the data of a page that shows nothing: the object that holds the article's text, and the one around
it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from scrape.extractor.metadata.date_reader import DateReader
from scrape.extractor.metadata.jsonld import texts
from scrape.extractor.metadata.names import split_names, squeeze
from scrape.extractor.metadata.record import Candidate, Metadata, Value

Record = Mapping[str, Any]

_TITLE: Final = ("headline", "title")
_AUTHORS: Final = ("authors", "author", "byline", "creator", "writer")
_PUBLISHED: Final = (
    *("datepublished", "publishedat", "publisheddate", "publishdate", "publishedon", "publishedtime", "firstpublished"),
    *("firstpublishedat", "publicationdate", "pubdate", "published", "publishtime", "date"),
)
_MODIFIED: Final = ("datemodified", "modifiedat", "updatedat", "modified", "lastmodified", "lastupdated", "updated")


def completed(metadata: Metadata, records: Sequence[Record], *, url: str | None, now: date | None) -> Metadata:
    """The metadata, with what the records say (the innermost first) where the page itself says nothing; its
    `<title>` alone is no title yet."""
    reader = DateReader.for_page(metadata.language, url, now)
    named = [{plain_key(key): value for key, value in record.items()} for record in records]
    found: dict[str, Candidate] = {}
    if metadata.title is None or _is_only_page_title(metadata):
        found |= _first("title", _titles(named))
    if not metadata.authors:
        found |= _first("authors", _authors(named))
    if metadata.date_published is None:
        found |= _first("date_published", _dates(named, _PUBLISHED, reader))
    if metadata.date_modified is None:
        found |= _first("date_modified", _dates(named, _MODIFIED, reader))
    values: dict[str, Any] = {field: candidate.value for field, candidate in found.items()}
    return metadata._replace(**values, candidates={**metadata.candidates, **dict(_before_others(metadata, found))})


def _is_only_page_title(metadata: Metadata) -> bool:
    return all(candidate.source == "title" for candidate in metadata.candidates.get("title", ()) if candidate.chosen)


def _first(field: str, candidates: Iterator[Candidate]) -> dict[str, Candidate]:
    first = next(candidates, None)
    return {} if first is None else {field: first._replace(chosen=True)}


def _before_others(metadata: Metadata, found: Mapping[str, Candidate]) -> Iterator[tuple[str, tuple[Candidate, ...]]]:
    for field, candidate in found.items():
        others = metadata.candidates.get(field, ())
        yield field, (candidate, *(other._replace(chosen=False) for other in others))


def _values(records: Sequence[Record], keys: Sequence[str]) -> Iterator[tuple[str, Value | Any]]:
    """The values of the first of the keys that a record has, record by record."""
    for record in records:
        for key in keys:
            if record.get(key):
                yield f"data:{key}", record[key]


def _titles(records: Sequence[Record]) -> Iterator[Candidate]:
    for source, value in _values(records, _TITLE):
        for text in texts(value, key="rendered"):
            if squeeze(text):
                yield Candidate(source, text)


def _authors(records: Sequence[Record]) -> Iterator[Candidate]:
    for source, value in _values(records, _AUTHORS):
        if names := tuple(name for text in texts(value) for name in split_names(text)):
            yield Candidate(source, names)


def _dates(records: Sequence[Record], keys: Sequence[str], reader: DateReader) -> Iterator[Candidate]:
    for source, value in _values(records, keys):
        if isinstance(value, str | int) and (stated := reader.timestamp(str(value))):
            yield Candidate(source, stated)


def plain_key(key: str) -> str:
    """A key of a page's data in one spelling: `bodyHtml`, `body_html` and `body-html` are one."""
    return key.replace("_", "").replace("-", "").casefold()
