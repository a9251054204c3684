"""The records that pass between stages: frozen, typed, and complete.

Page ──(extractor)──> Article(blocks, removed, ...) ──(writer)──> bytes
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any, NamedTuple

from scrape.blocks import Block, Image
from scrape.errors import InvalidJSON, InvalidRecord, ScrapeError
from scrape.json_format import to_json

SCHEMA_VERSION = 1
_FIRST_YEAR = 1991

WARNINGS = ("paywalled", "consent_wall", "js_required", "not_article", "truncated")
"""The closed list of codes in `Article.warnings`, in their order there."""

GENERATOR = "scrape"
"""What HTML that we write names as its generator, and by which it is read back whole."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an input gave no article: a type of `errors.ERROR_TYPES` and one line of explanation."""

    type: str
    message: str

    @classmethod
    def of(cls, error: ScrapeError) -> Failure:
        return cls(error.type, error.message)


class Envelope(NamedTuple):
    """What a mail says of what is in it."""

    subject: str | None = None
    sender: str | None = None
    """The name, not the address."""
    date: str | None = None
    """ISO 8601, with the sender's offset."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it came: fetched, read from a file, or given as a JSONL record.

    Exactly one of `html`, `body` (bytes still to be decoded) and `text` (plain text scraped
    earlier) is set, or none where `error` says why.
    """

    url: str | None = None
    final_url: str | None = None
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Response headers, names in lower case."""
    fetched_at: str | None = None
    """ISO 8601, UTC."""
    html: str | None = None
    body: bytes | None = None
    text: str | None = None
    source: str | None = None
    """Where it was read from: a path, `standard input`, `pages.jsonl, line 3`, or of a download its last URL."""
    input: Mapping[str, Any] | None = field(default=None, hash=False)
    """The foreign keys of the record that it came from."""
    error: Failure | None = None
    further: tuple[Page, ...] = ()
    """The pages that the article goes on with, where they were fetched; the last may have an `error`."""
    is_cut_off: bool = False
    """It is known to be a part: its archive, or what HTTP says of its length, tells so."""
    envelope: Envelope | None = None
    """Of a mail: what stands on it is believed where the page in it does not say."""

    @property
    def size(self) -> int:
        """Of its content, in bytes or characters."""
        return len(self.html or self.body or self.text or "") + sum(page.size for page in self.further)

    @property
    def base_url(self) -> str | None:
        """The URL that relative links start from, before `<base>` is considered."""
        return self.final_url or self.url

    @property
    def fetched_on(self) -> date | None:
        """The day of `fetched_at`; None where that, which a program may set to anything, is no day of the web's."""
        try:
            day = date.fromisoformat(str(self.fetched_at)[:10])
        except ValueError:
            return None
        return day if day.year >= _FIRST_YEAR else None


@dataclass(frozen=True, slots=True)
class Link:
    """A link inside the body. `internal`: the same registrable domain as the page."""

    url: str
    text: str
    internal: bool


@dataclass(frozen=True, slots=True)
class Removal:
    """A block that was left out of the body, and the name of the rule that did it."""

    rule: str
    text: str


@dataclass(frozen=True, slots=True)
class Article:
    """A clean article, or, where `error` is set, the record of a failure.

    The fields up to `input` are the keys of the JSON record, in its order. `blocks`, `removed` and
    `provenance` are what writers and `explain` need beyond it.
    """

    url: str | None = None
    canonical_url: str | None = None
    hostname: str | None = None
    sitename: str | None = None
    title: str | None = None
    subtitle: str | None = None
    authors: tuple[str, ...] = ()
    date_published: str | None = None
    date_modified: str | None = None
    language: str | None = None
    description: str | None = None
    image: str | None = None
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    body: str | None = None
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    source_url: str | None = None
    word_count: int = 0
    is_accessible_for_free: bool | None = None
    warnings: tuple[str, ...] = ()
    fetched_at: str | None = None
    status: int | None = None
    error: Failure | None = None
    input: Mapping[str, Any] | None = field(default=None, hash=False)
    blocks: tuple[Block, ...] = field(default=(), compare=False, repr=False)
    removed: tuple[Removal, ...] = field(default=(), compare=False, repr=False)
    provenance: Mapping[str, Any] | None = field(default=None, compare=False, repr=False)
    """Field of metadata to what the page offered for it, and what was chosen; None where nobody asked."""
    source: str | None = field(default=None, compare=False, repr=False)
    """Where the page was read from; a record has it only where it is asked for."""

    @classmethod
    def failed(cls, page: Page, failure: Failure) -> Article:
        """The record of an input that gave no article."""
        from scrape.urls import hostname

        return cls(
            url=page.url,
            hostname=hostname(page.base_url),
            fetched_at=page.fetched_at,
            status=page.status,
            error=failure,
            input=page.input,
            source=page.source,
        )

    def to_record(self) -> dict[str, Any]:
        """The article as JSON-ready values, keys in the contract's order, nulls kept."""
        record: dict[str, Any] = {"schema_version": SCHEMA_VERSION}
        for name in RECORD_KEYS:
            record[name] = _plain(getattr(self, name))
        return record

    def to_json(self) -> str:
        """The record on one line, as `scrape clean` writes it, without the newline after it."""
        return to_json(self.to_record())

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Article:
        """The article of a record.

        What `--with` adds is passed over, so that `source`, `removed` and `provenance` are empty, as are `blocks`:
        from `record["markdown"]` and its like no article is made again.

        Raises InvalidRecord where a key is missing, or has a value of another kind, TypeError for what is no mapping.
        """
        if not isinstance(record, Mapping):
            raise TypeError(f"an article record is a mapping, not {type(record).__name__}")
        if record.get("schema_version") != SCHEMA_VERSION:
            raise InvalidRecord(f"no article record of schema_version {SCHEMA_VERSION}")
        try:
            return cls(**{name: _typed(name, record[name]) for name in RECORD_KEYS})
        except KeyError as missing:
            raise InvalidRecord(f"no article record: {missing} is missing") from None
        except (TypeError, ValueError) as error:
            raise InvalidRecord(f"no article record: {error}") from None

    @classmethod
    def from_json(cls, text: str) -> Article:
        """The article of a line of JSON, the inverse of `to_json`, but for what `from_record` passes over.

        Raises InvalidJSON, InvalidRecord.
        """
        try:
            record = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise InvalidJSON(f"no JSON: {error}") from None
        if not isinstance(record, dict):
            raise InvalidRecord("an article record is a JSON object")
        return cls.from_record(record)


_BESIDE_THE_RECORD = frozenset({"blocks", "removed", "provenance", "source"})
RECORD_KEYS: tuple[str, ...] = tuple(f.name for f in fields(Article) if f.name not in _BESIDE_THE_RECORD)
"""The keys of an article record after `schema_version`, in order."""


_RECORDS_WITHIN: dict[str, Callable[..., Any]] = {"links": Link, "images": Image}
_KINDS: dict[str, tuple[type, ...]] = {
    **dict.fromkeys(("authors", "categories", "tags", "links", "images", "warnings"), (list,)),
    "word_count": (int,),
    "status": (int, type(None)),
    "is_accessible_for_free": (bool, type(None)),
    "error": (dict, type(None)),
    "input": (dict, type(None)),
}
"""The types that JSON gives for a field; those of others are a string or null."""


def _typed(name: str, value: Any) -> Any:
    """The field's value from JSON's. Raises TypeError."""
    if type(value) not in _KINDS.get(name, (str, type(None))):
        raise TypeError(f"{name} cannot be {type(value).__name__}")
    if name == "error" and value is not None:
        return _within(Failure, value, f"{name} is no")
    if (of_item := _RECORDS_WITHIN.get(name)) is not None:
        return tuple(_within(of_item, item, f"{name} has what is no") for item in value)
    if isinstance(value, list) and not all(isinstance(item, str) for item in value):
        raise TypeError(f"{name} are not all strings")
    return tuple(value) if isinstance(value, list) else value


def _within(kind: Callable[..., Any], value: Any, otherwise: str) -> Any:
    """A record within another, if its values are of the kinds that it declares. Raises TypeError."""
    try:
        record = kind(**value)
    except TypeError:
        raise TypeError(f"{otherwise} {kind.__name__}: {value!r:.100}") from None
    for given in fields(record):
        value = getattr(record, given.name)
        if not isinstance(value, bool if given.type == "bool" else str) and not (
            value is None and "None" in given.type
        ):
            raise TypeError(f"{given.name} of {type(record).__name__} cannot be {type(value).__name__}")
    return record


def _plain(value: Any) -> Any:
    if isinstance(value, Link | Image | Failure):
        return {f.name: getattr(value, f.name) for f in fields(value)}
    return [_plain(item) for item in value] if isinstance(value, tuple) else value
