"""What is handed to a worker, and what comes back; all of it can be pickled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from scrape.bulk.finished import Finished, load
from scrape.bulk.options import Options, Shard
from scrape.bulk.place import Place
from scrape.bulk.shard import Watcher, clean_alone, clean_shard, take_out
from scrape.errors import InternalError, LeftOut
from scrape.records import Failure


@dataclass(frozen=True, slots=True)
class Task:
    """To make a shard's files from its input, and to take duplicates out of them."""

    shard: Shard
    place: Place
    options: Options
    reasons: Mapping[int, LeftOut] = field(default_factory=dict)
    """All that shall be gone, by their place among the articles that there were at first."""
    lost: Mapping[int, Failure] = field(default_factory=dict)
    """Pages that killed a worker, by number."""

    @property
    def name(self) -> str:
        return self.shard.name

    def without(self, number: int, failure: Failure) -> Task:
        """The same task but for a page."""
        return replace(self, lost={**self.lost, number: failure})

    def alone(self, number: int) -> Trial:
        """To clean a page of it alone."""
        return Trial(self.shard, self.options, number)

    def run(self, watcher: Watcher) -> Finished:
        """Where an earlier attempt came to its end, nothing is left to do; one that was interrupted is made again."""
        finished = load(self.place, self.name)
        if finished is None or finished.shard != self.shard or not self.place.has(finished.sizes):
            finished = clean_shard(self.shard, self.place, self.options, self.lost, watcher)
        if finished.says(self.reasons):
            return finished
        return take_out(finished, self.reasons, self.place, self.options)


@dataclass(frozen=True, slots=True)
class Trial:
    """To clean one page, at which a worker died, and see whether it is the page that kills."""

    shard: Shard
    options: Options
    number: int

    @property
    def name(self) -> str:
        return self.shard.name

    def run(self, watcher: Watcher) -> None:
        """Nothing comes of it but that it ends."""
        clean_alone(self.shard, self.options, self.number, watcher)


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a task: exactly one of the two is set; of a trial that was survived, none."""

    name: str
    finished: Finished | None = None
    failure: Failure | None = None

    @classmethod
    def of_fault(cls, name: str, error: Exception) -> Result:
        """Of a task that ended in an error which nobody foresaw."""
        return cls(
            name, failure=Failure.of(InternalError(f"{name}: {type(error).__name__}: {error}: please report it"))
        )
