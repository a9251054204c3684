"""What is handed to a worker, and what comes back; all of it can be pickled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from scrape.bulk import Options, Shard
from scrape.bulk.shard import Finished, Watcher, clean_shard
from scrape.bulk.storage import Place
from scrape.records import Failure


@dataclass(frozen=True, slots=True)
class CleanTask:
    """To make a shard's files from its input."""

    shard: Shard
    place: Place
    options: Options
    lost: Mapping[int, Failure] = field(default_factory=dict)
    """Pages that killed a worker, by number."""

    @property
    def name(self) -> str:
        return self.shard.name

    def without(self, number: int, failure: Failure) -> CleanTask:
        """The same task but for a page."""
        return replace(self, lost={**self.lost, number: failure})

    def run(self, watcher: Watcher) -> Finished:
        return clean_shard(self.shard, self.place, self.options, self.lost, watcher)


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a task: exactly one of the two is set."""

    name: str
    finished: Finished | None = None
    failure: Failure | None = None
