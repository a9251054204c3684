"""Dates that markup gives: JSON-LD, meta elements, microdata."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice
from typing import Any, Final

from scrape.extractor.metadata.date_keys import MODIFIED_META, PUBLISHED_META
from scrape.extractor.metadata.date_reader import DateReader, day_of
from scrape.extractor.metadata.record import Candidate
from scrape.extractor.metadata.structured import Evidence
from scrape.patterns import compiled_late

_PUBLISHED_KEY: Final = compiled_late(
    r"publi(?:sh|cation)\w*[-_.: ]?(?:date|time|on|at)\b|date[-_.: ]?publi", re.IGNORECASE
)
"""Names that sites of their own make give the date of publication: `w-published-date`."""
_DATE_KEY: Final = compiled_late(
    r"^(?!updat|modif|review|revis|expir|valid|start|end|event|release|birth|death|copyright|until|sale|offer|order|"
    r"purchase|due|book|movie|film|game|show|tour|exam|product|last|next)[a-z]{1,8}[.:]date$",
    re.IGNORECASE,
)
"""Names of the same kind that do not say of what: `ms.date`. What a hyphen or a low line parts from `date` says it."""
_SURE_NAMES: Final = frozenset({"article:published_time", "datepublished"})
"""Not `itemprop`, which comments and other stories have, too."""
_UTC: Final = "+00:00"
_ZONED: Final = compiled_late(r"[+-]\d\d:\d\d$")
MOST_TIMES: Final = 10
_MOST_MILLISECONDS: Final = 10**13
"""Since 1970: what is no more may be a moment (of 2286), written as a number."""


def stated_dates(evidence: Evidence, reader: DateReader) -> Iterator[Candidate]:
    """Dates of publication, in order of preference."""
    return _not_of_the_visit(_in_order(evidence, reader), reader)


def _not_of_the_visit(stated: Iterator[Candidate], reader: DateReader) -> Iterator[Candidate]:
    """The dates in their order, but for a first one of the day of the visit: some sites state the moment of their
    answer, and an earlier date by a name that says as much goes before it."""
    first = next(stated, None)
    if first is None:
        return
    if reader.now is not None and day_of(first) >= reader.now.isoformat():
        others = list(stated)
        sure = (c for c in others if c.source in _SURE_NAMES and day_of(c) < day_of(first))
        yield from islice(sure, 1)
        stated = iter(others)
    yield first
    yield from stated


def _in_order(evidence: Evidence, reader: DateReader) -> Iterator[Candidate]:
    """Dates of publication, the surest names first."""
    yield from _json_ld_dates(evidence, reader, "datePublished")
    yield from _meta_dates(evidence, reader, PUBLISHED_META)
    yield from _property_dates(evidence, reader, "datepublished")
    yield from _meta_dates(
        evidence, reader, (key for key in evidence.meta if "publi" in key and _PUBLISHED_KEY.search(key))
    )
    yield from _json_ld_dates(evidence, reader, "dateCreated", "uploadDate", "datePosted")
    yield from _meta_dates(
        evidence, reader, (key for key in evidence.meta if key.endswith("date") and _DATE_KEY.search(key))
    )


def stated_changes(evidence: Evidence, reader: DateReader) -> Iterator[Candidate]:
    """Dates of a change, in order of preference."""
    yield from _json_ld_dates(evidence, reader, "dateModified")
    yield from _meta_dates(evidence, reader, MODIFIED_META)
    yield from _property_dates(evidence, reader, "datemodified")


def in_local_time(stated: Candidate, evidence: Evidence, reader: DateReader) -> Iterator[Candidate]:
    """The moment that is stated in UTC, as the page's `<time>` gives it in the site's own time zone."""
    if not str(stated.value).endswith(_UTC):
        return
    moment = datetime.fromisoformat(str(stated.value))
    for element in evidence.tagged("time")[:MOST_TIMES]:
        value = reader.timestamp(element.attributes.get("datetime") or "")
        if value and not value.endswith(_UTC) and _ZONED.search(value) and datetime.fromisoformat(value) == moment:
            yield Candidate("time", value)
            return


def _json_ld_dates(evidence: Evidence, reader: DateReader, *names: str) -> Iterator[Candidate]:
    for name in names:
        given: Any = evidence.article.get(name)
        is_number = isinstance(given, int | float) and 0 < given < _MOST_MILLISECONDS
        for text in [str(int(given))] if is_number else evidence.article_texts(name)[:1]:
            if value := reader.timestamp(text):
                yield Candidate(f"json-ld:{name}", value)


def _meta_dates(evidence: Evidence, reader: DateReader, keys: Iterable[str]) -> Iterator[Candidate]:
    for key, content in evidence.metas(*keys):
        if (value := reader.timestamp(content)) and not evidence.is_of_list(key):
            yield Candidate(key, value)


def _property_dates(evidence: Evidence, reader: DateReader, name: str) -> Iterator[Candidate]:
    """The first date of microdata; the next ones are of comments and other stories."""
    for element in evidence.properties.get(name, [])[:1]:
        if value := reader.of_element(element.node, element.attributes):
            yield Candidate(f"itemprop:{name}", value)
