"""A whole run: which shards are still to be made, who makes them, and the second pass over duplicates."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Protocol

from scrape.bulk.duplicates import Removals, find_duplicates
from scrape.bulk.finished import Finished, load_all
from scrape.bulk.layout import FOLDERS, shard_of, shard_of_state, state_name
from scrape.bulk.options import Options, Shard
from scrape.bulk.place import Place
from scrape.bulk.settings import check_settings, create
from scrape.bulk.storage import folder_of, identity, is_there, leads_to
from scrape.bulk.summary import Summary
from scrape.bulk.tasks import Result, Task
from scrape.errors import OutputError
from scrape.records import Failure

MOST_UNWRITTEN = 3
"""Shards in a row that cannot be written, after which the run ends: the disk is full, or the service is gone. Of those
that others write at the same time some fail together, so that it is not fewer. Not measured."""


class Engine(Protocol):
    """Does tasks."""

    @property
    def pages(self) -> int:
        """Pages done of the tasks that are under way."""

    @property
    def behind(self) -> int:
        """Bytes of their input that are behind."""

    def run(self, tasks: Sequence[Task]) -> Generator[Result | None, None, None]:
        """The results, in any order, and None from time to time. Closed, it ends what is under way."""


@dataclass(slots=True)
class Run:
    """The state of a run, for whoever shows it."""

    place: Place
    options: Options
    shards: list[Shard]
    inputs: Sequence[str] = ()
    """What the shards were planned from, as it was given."""
    finished: dict[str, Finished] = field(default_factory=dict)
    """By name; those that were finished before, too. Without their hosts, which `--stats` alone tells."""
    skipped: int = 0
    """Shards that were finished before."""
    removed: int = 0
    """Shards that were finished before, whose files are gone or are in other shards now."""
    size: int = 0
    """Bytes of the shards that are to be made."""
    behind: int = 0
    """Bytes of those that are made."""
    stage: str = ""
    """What is done, once all pages are cleaned."""
    pages: int = 0
    failed: int = 0
    """Of the shards that were made in this run."""
    failures: list[Failure] = field(default_factory=list)
    """Of shards that could not be made; a rerun tries them again."""

    @property
    def summary(self) -> Summary:
        """Of all that is finished, but for its hosts."""
        total = Summary()
        for each in self.finished.values():
            total.add(each.summary)
        return total

    def make(self, engine: Engine) -> Generator[Finished | None, None, None]:
        """Makes what is not there yet. Gives each shard when it is finished, those first that were before, and from
        time to time None, when there is something new to show."""
        create(self.place)
        with self.place.held():
            check_settings(self.place, self.options)
            try:
                yield from self._make(engine)
            finally:
                self.place.sweep()

    def _make(self, engine: Engine) -> Iterator[Finished | None]:
        self.place.sweep()
        files = self._files()
        there = self._states(files)
        self._find_finished(there, files)
        self._check_others(there)
        self._remove_others(files)
        self.size = sum(shard.size for shard in self.shards if shard.name not in self.finished)
        yield from list(self.finished.values())
        yield from self._clean(engine)
        if self.options.duplicates != "keep" and not self.failures:
            yield from self._take_duplicates_out(engine)
        self._check_whole()

    def _clean(self, engine: Engine) -> Iterator[Finished | None]:
        waiting = [shard for shard in self.shards if shard.name not in self.finished]
        yield from self._results(engine, [Task(shard, self.place, self.options) for shard in waiting])

    def _take_duplicates_out(self, engine: Engine) -> Iterator[Finished | None]:
        names = [shard.name for shard in self.shards]
        self.stage = "looking for duplicates"
        yield None
        removals = find_duplicates(self.place, names, self.options.duplicates)
        for name in names:
            # With other shards than before, an article that was taken out may have to come back.
            if not removals.get(name, {}).keys() >= self.finished[name].removed.keys():
                self.place.remove(state_name(name))
                del self.finished[name]
        self.stage = ""
        yield from self._clean(engine)
        self.stage = "taking duplicates out"
        yield from self._results(engine, list(self._removal_tasks(removals)))

    def _removal_tasks(self, removals: Removals) -> Iterator[Task]:
        for shard in self.shards:
            finished, reasons = self.finished.get(shard.name), removals.get(shard.name, {})
            if finished is not None and not finished.says(reasons):
                yield Task(shard, self.place, self.options, reasons)

    def _results(self, engine: Engine, tasks: Sequence[Task]) -> Iterator[Finished | None]:
        unwritten = 0
        with closing(engine.run(tasks)) as results:
            for result in results:
                if result is not None:
                    self._take(result)
                    is_unwritten = result.failure is not None and result.failure.type == OutputError.type
                    unwritten = unwritten + 1 if is_unwritten else 0
                yield None if result is None else result.finished
                if unwritten == MOST_UNWRITTEN:
                    said = f"{MOST_UNWRITTEN} shards in a row could not be written, and the rest was not tried"
                    self.failures.append(Failure.of(OutputError(f"{self.place.root}: {said}")))
                    return

    def _files(self) -> dict[str, int]:
        """All that runs have put into the place, by name, with sizes in bytes."""
        return {
            f"{folder}/{name}": size
            for folder in FOLDERS
            for name, size in self.place.sizes(folder).items()
            if shard_of(name) is not None
        }

    def _states(self, files: Iterable[str]) -> dict[str, Finished | None]:
        """All shards that the place holds, by name; None for one of another version."""
        names = [shard for name in files if (shard := shard_of_state(name)) is not None]
        loaded = load_all(self.place, names)
        return {name: each and each.without_hosts() for name, each in zip(names, loaded, strict=True)}

    def _find_finished(self, there: Mapping[str, Finished | None], files: Mapping[str, int]) -> None:
        for shard in self.shards:
            before = there.get(shard.name)
            if before is not None and before.shard == shard and _is_whole(before, files):
                self.finished[shard.name] = before
        self.skipped = len(self.finished)

    def _check_others(self, there: Mapping[str, Finished | None]) -> None:
        """Raises OutputError where results would go of input that is gone as a whole, or not given now."""
        given = {identity(path) for shard in self.shards for path in shard.paths}
        others = there.keys() - {shard.name for shard in self.shards}
        if unknown := next((name for name in sorted(others) if there[name] is None), None):
            said = f"cannot be read: delete {state_name(unknown)} to have its results replaced, or name another folder"
            raise OutputError(f"{self.place.root}: what was kept of {unknown} {said}")
        loaded = [before.shard for _, before in sorted(there.items()) if before is not None]
        again = {path for shard in loaded for path in shard.paths if identity(path) in given}
        folders = {folder_of(path) for path in again}
        for path in (path for shard in loaded if shard.name in others for path in shard.paths):
            if identity(path) in given or self.place.holds(path):
                continue
            if is_there(path):
                advice = "name all inputs together, or another folder"
                raise OutputError(f"{self.place.root} holds results of {path}, which is no input of this run: {advice}")
            if not again or not (folder_of(path) in folders or any(leads_to(each, path) for each in self.inputs)):
                advice = "name another folder; to have these results replaced, delete them first"
                raise OutputError(f"{self.place.root} holds results of {path}, which is gone: {advice}")
        self.removed = len(others)

    def _remove_others(self, files: Iterable[str]) -> None:
        """Removes what is there of shards that are not finished: of changed, lost or otherwise divided input."""
        for name in files:
            if shard_of(name.partition("/")[2]) not in self.finished:
                self.place.remove(name)

    def _check_whole(self) -> None:
        """Takes back shards whose files another run has removed since: only folders on this machine are locked."""
        files = self._files()
        for name, finished in list(self.finished.items()):
            if not _is_whole(finished, files):
                del self.finished[name]
                advice = f"does another run write to {self.place.root}? When it has ended, run the same command again"
                self.failures.append(Failure.of(OutputError(f"{name}: its files were removed: {advice}")))

    def _take(self, result: Result) -> None:
        if result.finished is not None:
            is_new = result.name not in self.finished
            self.finished[result.name] = result.finished.without_hosts()
            if not is_new:
                return  # its duplicates were taken out
            self.behind += result.finished.shard.size
            self.pages += result.finished.summary.records
            self.failed += result.finished.summary.failed
        elif result.failure is not None:
            self.finished.pop(result.name, None)  # whose duplicates could not be taken out
            self.failures.append(result.failure)


def _is_whole(finished: Finished, files: Mapping[str, int]) -> bool:
    """Whether all files of a shard are there, as long as they were."""
    return bool(finished.sizes) and finished.sizes.items() <= files.items()
