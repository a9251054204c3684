"""One shard, from its pages to its files.

`articles/NAME.<form>` (with `rows`: `NAME-00000.<form>` and so on), `failures/NAME.<form>`, with a search for
duplicates `shards/NAME.npz`, and at last `shards/NAME.json`, which says that the shard is finished.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from itertools import count, islice
from math import inf
from types import TracebackType
from typing import Any, Protocol

from scrape.bulk.files import Record, RecordWriter, reading_records, writing_records
from scrape.bulk.filters import left_out, reason_to_leave_out
from scrape.bulk.layout import state_name
from scrape.bulk.options import Options, Shard
from scrape.bulk.pages import pages_of
from scrape.bulk.place import Place
from scrape.bulk.signatures import Signatures
from scrape.bulk.summary import Summary
from scrape.errors import UNREAD_TYPES, LeftOut, NotFound, OutOfMemory
from scrape.pipeline import CleanOptions, clean_given, failed_given
from scrape.reader import OnPassedOver
from scrape.records import Article, Failure, Page
from scrape.text import encodable

_LOADED_AT_ONCE = 16
"""States of shards: of a service that takes 40 ms for each, 1,000 come in 2.6 s in place of 43."""


@dataclass(frozen=True, slots=True)
class Finished:
    """What is known of a finished shard."""

    shard: Shard
    files: tuple[str, ...]
    """Of articles, under `articles/`."""
    removed: Mapping[int, str]
    """Which of the articles were taken out again as duplicates, by their place, and what was said of them; their
    records are the last of the failures, in this order."""
    summary: Summary
    unread: tuple[str, ...] = ()
    """Of files that could not be read, or not to their end: which, and why."""
    sizes: Mapping[str, int] = field(default_factory=dict)
    """In bytes, of all files that were made of the shard, by their names in the place."""

    def says(self, reasons: Mapping[int, LeftOut]) -> bool:
        """Whether these articles are out, for these reasons."""
        return all(self.removed.get(number) == reason.message for number, reason in reasons.items())

    def without_hosts(self) -> Finished:
        """To be kept with those of all other shards: the hosts are nearly all that it takes, up to 100 KB."""
        return replace(self, summary=replace(self.summary, hosts=Counter()))

    def to_json(self) -> dict[str, Any]:
        return {
            "shard": asdict(self.shard),
            "files": list(self.files),
            "removed": dict(self.removed),
            "summary": self.summary.to_json(),
            "unread": list(self.unread),
            "sizes": dict(self.sizes),
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Finished:
        shard = value["shard"] | {"paths": tuple(value["shard"]["paths"])}
        return cls(
            shard=Shard(**shard),
            files=tuple(value["files"]),
            removed={int(number): said for number, said in value["removed"].items()},
            summary=Summary.from_json(value["summary"]),
            unread=tuple(value["unread"]),
            sizes=dict(value.get("sizes", {})),  # earlier versions kept none: such a shard is made again
        )


class Watcher(Protocol):
    """Is told where the work is."""

    def moved(self, behind: int) -> None:
        """So many bytes of input are behind."""

    def begins(self, number: int) -> None:
        """The page of this number is about to be cleaned."""

    def ended(self) -> None:
        """It is."""


def clean_shard(
    shard: Shard, place: Place, options: Options, lost: Mapping[int, Failure], watcher: Watcher
) -> Finished:
    """Makes the shard's files. Pages that are `lost` are not tried again.

    Raises Unreadable where the input fails midway, OutputError.
    """
    summary = Summary()
    signatures = Signatures(options.duplicates)
    unread: list[str] = []
    sizes: dict[str, int] = {}
    with (
        _ArticleFiles(shard.name, place, options, sizes) as articles,
        place.writing(f"failures/{shard.name}.{options.to}", sizes) as stream,
        writing_records(stream, options.to, options.extras) as failures,
    ):
        for article in _cleaned(shard, options, lost, watcher, summary.pass_over):
            reason = reason_to_leave_out(article, options.filters) if article.error is None else None
            record = _record(article, options)
            if reason is not None:
                record = left_out(record, reason)
            summary.count(record)
            if record["error"] is None:
                articles.write(record)
                signatures.add(article.body or "", article.url)
            else:
                failures.write(record)
                unread.extend(_unread(article, shard))
    signatures.save(place, shard.name, sizes)
    finished = Finished(shard, tuple(articles.names), {}, summary, tuple(unread), sizes)
    save(place, finished)
    return finished


def clean_alone(shard: Shard, options: Options, number: int, watcher: Watcher) -> None:
    """Cleans one page of the shard, to see whether that can be survived. Raises what reading raises."""
    for page in islice(pages_of(shard, options, watcher.moved), number, number + 1):
        _cleaned_page(page, number, options, watcher)


def _unread(article: Article, shard: Shard) -> Iterator[str]:
    """What to say of a failure that is a whole file's."""
    if article.error is not None and article.error.type in UNREAD_TYPES and article.source in shard.paths:
        yield article.error.message


def _cleaned(
    shard: Shard,
    options: Options,
    lost: Mapping[int, Failure],
    watcher: Watcher,
    passed_over: OnPassedOver,
) -> Iterator[Article]:
    for number, page in enumerate(pages_of(shard, options, watcher.moved, passed_over)):
        if number in lost:
            yield failed_given(page, lost[number])
            continue
        yield _cleaned_page(page, number, options, watcher)


def _cleaned_page(page: Page, number: int, options: Options, watcher: Watcher) -> Article:
    watcher.begins(number)
    try:
        article = clean_given(page, CleanOptions(max_size=options.max_size))
    except MemoryError:
        article = failed_given(page, Failure.of(OutOfMemory("the page takes more memory than it may")))
    watcher.ended()
    return article


def _record(article: Article, options: Options) -> dict[str, Any]:
    return article.to_record() | {extra: encodable(getattr(article, extra)) for extra in options.extras}


class _ArticleFiles:
    """The files of a shard's articles: one, or one for every so many."""

    def __init__(self, name: str, place: Place, options: Options, sizes: dict[str, int]) -> None:
        self._name = name
        self._sizes = sizes
        self._place = place
        self._options = options
        self._stack = ExitStack()
        self._writer: RecordWriter | None = None
        self._rows = 0
        self.names: list[str] = []

    def __enter__(self) -> _ArticleFiles:
        self._open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stack.__exit__(kind, error, traceback)

    def write(self, record: Record) -> None:
        if self._rows == self._options.rows:
            self._stack.close()
            self._open()
        self._writer.write(record)  # type: ignore[union-attr]  # it is open inside the block
        self._rows += 1

    def _open(self) -> None:
        part = "" if self._options.rows is None else f"-{len(self.names):05}"
        name = f"{self._name}{part}.{self._options.to}"
        stream = self._stack.enter_context(self._place.writing(f"articles/{name}", self._sizes))
        self._writer = self._stack.enter_context(writing_records(stream, self._options.to, self._options.extras))
        self._rows = 0
        self.names.append(name)


def take_out(finished: Finished, reasons: Mapping[int, LeftOut], place: Place, options: Options) -> Finished:
    """Moves articles from a shard's articles to its failures; they are named by their place among those of the start.

    Of those that were moved before, the reason may have changed. Until all is done the shard is not finished: whatever
    happens, it is made anew or whole.
    """
    place.remove(state_name(finished.shard.name))
    summary, sizes = Summary(), dict(finished.sizes)
    with _adding(finished, reasons, place, options, summary, sizes) as move:
        numbers = (number for number in count() if number not in finished.removed)
        for name in finished.files:
            with _rewriting(f"articles/{name}", place, options, sizes) as (records, articles):
                for record, number in zip(records, numbers, strict=False):
                    if number in reasons:
                        move(number, record)
                    else:
                        summary.count(record)
                        articles.write(record)
    removed = {number: reasons[number].message for number in sorted(reasons)}
    result = replace(finished, removed=removed, summary=summary, sizes=sizes)
    save(place, result)
    return result


@contextmanager
def _rewriting(
    name: str, place: Place, options: Options, sizes: dict[str, int]
) -> Iterator[tuple[Iterator[Record], RecordWriter]]:
    """The records of a file, and what writes those that take their place."""
    with (
        place.reading(name) as before,
        place.writing(name, sizes) as after,
        writing_records(after, options.to, options.extras) as writer,
    ):
        yield reading_records(before, options.to), writer


@contextmanager
def _adding(
    finished: Finished,
    reasons: Mapping[int, LeftOut],
    place: Place,
    options: Options,
    summary: Summary,
    sizes: dict[str, int],
) -> Iterator[Callable[[int, Record], None]]:
    """What adds articles to the failures, in the order of their places, in which those moved before are kept."""
    others = finished.summary.errors.total() - len(finished.removed)
    before = sorted(finished.removed, reverse=True)
    with _rewriting(f"failures/{finished.shard.name}.{options.to}", place, options, sizes) as (records, writer):

        def write(record: Record) -> None:
            summary.count(record)
            writer.write(record)

        def keep(up_to: float) -> None:
            while before and before[-1] < up_to:
                write(left_out(next(records), reasons[before.pop()]))

        def move(number: int, record: Record) -> None:
            keep(number)
            write(left_out(record, reasons[number]))

        for record in islice(records, others):
            write(record)
        yield move
        keep(inf)


def load(place: Place, name: str) -> Finished | None:
    """What was saved of a finished shard; None for one that is not finished, or was by another version."""
    try:
        with place.reading(state_name(name)) as stream:
            return Finished.from_json(json.load(stream))
    except (NotFound, KeyError, TypeError, AttributeError, ValueError, RecursionError):
        return None


def load_all(place: Place, names: Iterable[str]) -> Iterator[Finished | None]:
    """The same of many, in their order; some at once, since a service lets wait for each."""
    with ThreadPoolExecutor(_LOADED_AT_ONCE) as pool:
        yield from pool.map(partial(load, place), names)


def save(place: Place, finished: Finished) -> None:
    """Says that the shard is finished."""
    # In ASCII, as a path may have bytes that are not UTF-8, and has to come back the same.
    with place.writing(state_name(finished.shard.name)) as stream:
        stream.write(json.dumps(finished.to_json(), indent=1).encode())
