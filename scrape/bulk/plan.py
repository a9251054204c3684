"""Inputs -> shards, in an order and under names that every run gives them again."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import PurePosixPath

from scrape.bulk import PAGES_PER_SHARD
from scrape.bulk.options import Shard
from scrape.bulk.place import Place
from scrape.bulk.storage import Entry, entries, holds_pages, identity
from scrape.errors import NotFound, Unreadable
from scrape.pipeline import MAX_SIZE

_COMPRESSED = re.compile(r"\.(?:gz|zst|lz4)$")
_NOT_IN_NAMES = re.compile(r"[^\w.-]+")
_NAME_MAX = 80
"""Characters of a shard's name that come from its input."""


def plan(
    inputs: Iterable[str], results: Place | None = None, passed_over: Callable[[str], object] | None = None
) -> list[Shard]:
    """The shards of paths, globs, folders and URLs.

    A WARC, JSONL or Parquet file is a shard, as is any that is too large for a page; other files, in a row, are taken
    together. No file is taken twice, whatever leads to it, and none that is a result in the place for results;
    `passed_over` is told of a folder's files that hold no pages. Raises NotFound or Unreadable for an input that is not
    there.
    """
    found: dict[str, Entry] = {}

    def is_result(path: str) -> bool:
        return results is not None and results.holds(path)

    def passed(path: str) -> None:
        if passed_over is not None and not is_result(path):
            passed_over(path)

    for given in inputs:
        if given == "-":
            raise NotFound("-: there are no shards on standard input: scrape clean - reads it")
        there = [entry for entry in entries(given, passed) if not is_result(entry.path)]
        if not there:
            raise Unreadable(f"{given}: only results of this very --output: name other inputs, or another folder")
        for entry in there:
            found.setdefault(identity(entry.path), entry)
    shards = [shard for alone, group in groupby(found.values(), _is_alone) for shard in _shards(group, alone)]
    return list(_with_own_names(shards))


def _with_own_names(shards: Iterable[Shard]) -> Iterator[Shard]:
    """The second of two shards of one name gets a longer one: of a hundred thousand `part-00000`, each in its own
    folder, some have the same digest by chance."""
    taken = set[str]()
    for shard in shards:
        name = shard.name
        while name in taken:
            name = f"{shard.name}-{_digest(name + shard.paths[0])}"
        taken.add(name)
        yield replace(shard, name=name)


def _is_alone(entry: Entry) -> bool:
    return holds_pages(entry.path) or entry.size > MAX_SIZE  # such as part-00000


def _shards(group: Iterable[Entry], alone: bool) -> Iterator[Shard]:
    if alone:
        yield from (_shard([entry]) for entry in group)
        return
    members: list[Entry] = []
    for entry in group:
        if len(members) == 2 * PAGES_PER_SHARD or (2 * len(members) >= PAGES_PER_SHARD and _may_begin(entry)):
            yield _shard(members)
            members = []
        members.append(entry)
    yield _shard(members)


def _may_begin(entry: Entry) -> bool:
    """Whether a shard may begin with the file: that depends on it alone, so that new files leave most as they are."""
    digest = hashlib.blake2b(entry.path.encode("utf-8", "surrogateescape"), digest_size=8).digest()
    return int.from_bytes(digest) % (PAGES_PER_SHARD // 2) == 0


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:8]


def _shard(members: list[Entry]) -> Shard:
    first = members[0]
    name = _COMPRESSED.sub("", PurePosixPath(first.path).name)
    stem = name.rpartition(".")[0] or name
    versions = "\n".join(f"{entry.path} {entry.version}" for entry in members)
    return Shard(
        name=f"{_NOT_IN_NAMES.sub('-', stem)[:_NAME_MAX]}-{_digest(first.path)}",
        paths=tuple(entry.path for entry in members),
        version=hashlib.sha256(versions.encode("utf-8", "surrogateescape")).hexdigest()[:16],
        size=sum(entry.size for entry in members),
    )
