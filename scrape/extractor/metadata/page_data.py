"""Metadata from the data of a page that shows nothing: the object that holds the article's text, and those around
it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import Any, Final

from scrape.extractor.metadata.data_values import moment_of, names_in, plain_keys, text_of
from scrape.extractor.metadata.date_reader import DateReader
from scrape.extractor.metadata.name_lists import split_names
from scrape.extractor.metadata.names import squeeze
from scrape.extractor.metadata.record import Candidate, Metadata

Record = Mapping[str, Any]

_TITLE: Final = (
    *("headline", "headlines", "title", "articletitle", "posttitle", "contenttitle", "displaytitle", "subject"),
)
_AUTHORS: Final = (
    *("authors", "author", "byline", "bylines", "creator", "writer", "writers", "primaryauthor", "populatedauthors"),
    *("publishedbylines", "authorname", "authornames", "authorline", "authorv2", "credits", "contributor"),
    *("contributors", "user", "actors"),
)
_PUBLISHED: Final = (
    *("datepublished", "publishedat", "publisheddate", "publishdate", "publishedon", "publishedtime", "firstpublished"),
    *("firstpublishedat", "firstpublisheddate", "firstpublishdate", "firstpublicationdate", "publicationdate"),
    *("publicationdatetime", "publisheddatetime", "publishdatetime", "datepublishediso", "webpublicationdate"),
    *("pubdate", "pubtime", "published", "publishtime", "publishon", "displaydate", "postdate", "date", "dategmt"),
)
_CREATED: Final = (
    *("createdat", "created", "createtime", "datecreated", "creationtime", "createddate", "createdtime", "time"),
)
"""What stands for the date of publication where nothing else tells that."""
_MODIFIED: Final = (
    *("datemodified", "modifiedat", "updatedat", "modified", "modifieddate", "lastmodified", "lastupdated", "updated"),
    *("lastupdateddate", "lastpublished", "lastpublisheddate", "lastpublishdate", "lastpublicationdate", "updatedtime"),
    *("latestpublishedat", "lastmodificationdate", "datemodifiediso", "updateddate", "updateddatetime", "updatedon"),
    *("editedat", "lasteditedtime", "dateupdated"),
)
_TAGS: Final = ("tags", "keywords", "topics", "taglist", "posttags")
_BESIDE: Final = (
    *("frontmatter", "metadata", "meta", "attributes", "fields", "taxonomy", "seo", "headerprops", "properties"),
    *("relationships", "embedded"),
)
"""Objects in a record that say more of it."""
LONGEST_TAG: Final = 60


def has_title(record: Record) -> bool:
    """Whether a record says what it is called, itself or beside."""
    return any(text_of(value) for _, value in _values(_named([record]), _TITLE))


def completed(metadata: Metadata, records: Sequence[Record], *, url: str | None, now: date | None) -> Metadata:
    """The metadata, with what the records say (the innermost first) where the page itself says nothing; its
    `<title>` alone is no title yet."""
    reader = DateReader.for_page(metadata.language, url, now)
    named = _named(records)
    said: dict[str, Iterator[Candidate]] = {
        "title": _titles(named),
        "authors": _authors(named),
        "date_published": chain(_dates(named, _PUBLISHED, reader), _dates(named, _CREATED, reader)),
        "date_modified": _dates(named, _MODIFIED, reader),
        "tags": _tags(named),
    }
    missing = {field for field in said if not getattr(metadata, field)}
    if _is_only_page_title(metadata):
        missing.add("title")
    firsts = ((field, next(candidates, None)) for field, candidates in said.items() if field in missing)
    return metadata.with_found({field: first for field, first in firsts if first is not None})


def _named(records: Sequence[Record]) -> list[dict[str, Any]]:
    """The records, each with what stands beside it, their keys in one spelling."""
    found: list[dict[str, Any]] = []
    for record in map(plain_keys, records):
        found += [record, *(plain_keys(record[key]) for key in _BESIDE if isinstance(record.get(key), dict))]
    return found


def _is_only_page_title(metadata: Metadata) -> bool:
    return all(candidate.source == "title" for candidate in metadata.candidates.get("title", ()) if candidate.chosen)


def _values(records: Sequence[Record], keys: Sequence[str]) -> Iterator[tuple[str, Any]]:
    """The values that the records have of these keys, in the order of the keys, record by record."""
    for record in records:
        for key in keys:
            if record.get(key):
                yield f"data:{key}", record[key]


def _titles(records: Sequence[Record]) -> Iterator[Candidate]:
    for source, value in _values(records, _TITLE):
        if squeeze(text := text_of(value)):
            yield Candidate(source, text)


def _authors(records: Sequence[Record]) -> Iterator[Candidate]:
    for source, value in _values(records, _AUTHORS):
        if names := tuple(dict.fromkeys(name for text in names_in(value) for name in split_names(text))):
            yield Candidate(source, names)


def _dates(records: Sequence[Record], keys: Sequence[str], reader: DateReader) -> Iterator[Candidate]:
    for source, value in _values(records, keys):
        if stated := reader.timestamp(moment_of(value)):
            yield Candidate(source, stated)


def _tags(records: Sequence[Record]) -> Iterator[Candidate]:
    for source, value in _values(records, _TAGS):
        if isinstance(value, list | dict):
            names = dict.fromkeys(name for name in names_in(value) if len(name) <= LONGEST_TAG)
            if names:
                yield Candidate(source, tuple(names))
