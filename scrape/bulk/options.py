"""What a run is told, and the unit of its work."""

from __future__ import annotations

from dataclasses import dataclass, field

from scrape.bulk import PAGE_SECONDS, BulkExtra, Duplicates, RecordForm
from scrape.pipeline import MAX_SIZE


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a Parquet file, or keys of JSONL, that hold a page."""

    url: str = "url"
    html: str = "html"
    """Text or bytes; where there is no such column of Parquet, `body` is looked for."""


@dataclass(frozen=True, slots=True)
class Filters:
    """Which articles are wanted."""

    languages: tuple[str, ...] = ()
    """BCP 47 tags as ranges: `pt` has `pt-BR`, too; empty for all. A page that tells no language is in none."""
    min_words: int = 0
    articles_only: bool = False
    """Leave out pages with the warning `not_article`."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one page may take before it is given up."""

    seconds: float = PAGE_SECONDS
    """Of processor time."""
    memory: int = 4 << 30
    """Bytes of data of the process, where the system can bound it (Linux)."""


@dataclass(frozen=True, slots=True)
class Options:
    """How shards are made; other options make other results."""

    to: RecordForm = "jsonl.zst"
    rows: int | None = None
    """Articles of one output file at most; None: one file per input shard."""
    extras: tuple[BulkExtra, ...] = ()
    filters: Filters = field(default_factory=Filters)
    duplicates: Duplicates = "keep"
    columns: Columns = field(default_factory=Columns)
    max_size: int = MAX_SIZE
    limits: Limits = field(default_factory=Limits)


@dataclass(frozen=True, slots=True)
class Shard:
    """Input that is worked on at once, whose results are files of their own."""

    name: str
    """Of its results, without a suffix."""
    paths: tuple[str, ...]
    version: str
    """Changes when the input does."""
    size: int
    """Bytes."""
