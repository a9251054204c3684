"""What is known of a finished shard, and where that is kept: a shard is finished while its file is there."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from typing import Any

from scrape.bulk.layout import state_name
from scrape.bulk.options import Shard
from scrape.bulk.place import Place
from scrape.bulk.summary import Summary
from scrape.errors import LeftOut, NotFound

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
