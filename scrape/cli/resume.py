"""Where the records of `scrape fetch` go, and which of its URLs have theirs already."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import typer

from scrape.cli.terminal import say
from scrape.counts import counted
from scrape.errors import BlockedAddress
from scrape.url_keys import as_recorded
from scrape.urls import hostname
from scrape.writer import JSON_FORMATS, Extra, Format

if TYPE_CHECKING:
    from pathlib import Path

    from scrape.fetcher import Wanted
    from scrape.writer.append import Appender
    from scrape.writer.destination import Destination
    from scrape.writer.formats import Record
    from scrape.writer.recorded import Recorded


class Opened:
    """A destination that begins anew: no URL has a record in it."""

    def __init__(self, destination: Destination) -> None:
        self.destination = destination

    def wanted(self, wanted: Wanted) -> Wanted:
        """With what is known of the records that are there."""
        return wanted

    def stays(self, record: Record) -> bool:
        """Whether a failure says nothing new of its URL, so that the earlier record is kept."""
        del record
        return False

    @property
    def failed_before(self) -> int:
        """How many URLs have a failure from earlier runs; known when the destination is closed."""
        return 0


class _GoneOnWith(Opened):
    """A file of records that a run goes on with."""

    def __init__(self, appender: Appender, recorded: Recorded, *, has_seeds: bool, retry_failed: bool) -> None:
        from scrape.writer.recorded import Recorded

        super().__init__(appender)
        self._appender = appender
        self._recorded = recorded
        self._has_seeds = has_seeds
        self._retry_failed = retry_failed
        self._asked = Recorded()
        """Pages that were asked for, noted where there are seeds."""
        self._unlisted = Recorded()
        """Pages that are tried again though nobody gives or lists them now."""

    def wanted(self, wanted: Wanted) -> Wanted:
        return replace(
            wanted,
            has_record=lambda url: as_recorded(url) in self._recorded,
            is_new=self._is_new,
            was_read=self._was_read,
            again=self._again if self._retry_failed else None,
        )

    def stays(self, record: Record) -> bool:
        if record.error is None or record.error.type != BlockedAddress.type or (record.url or "") not in self._unlisted:
            return False
        return (hostname(record.url) or "") in record.error.message  # not that of another to which it leads

    @property
    def failed_before(self) -> int:
        return self._appender.failed_before

    def _is_new(self, url: str) -> bool:
        name = as_recorded(url)
        if self._has_seeds:
            self._asked.add(name)
        return self._recorded.add(name)

    def _was_read(self, url: str) -> None:
        if url not in self._asked:  # otherwise the failure is that of the page
            self._appender.settle(url)

    def _again(self) -> Iterator[str]:
        for url in self._appender.failures():
            if url not in self._appender.written and self._is_new(url):
                self._unlisted.add(url)
                yield url


@dataclass(frozen=True, slots=True)
class Output:
    """What `--output` and its like ask for."""

    path: str | None
    form: Format
    extras: Sequence[Extra]
    pages: bool
    """The records are pages, not articles."""
    is_list: bool
    """Many records are to come: what an interrupted run has written is worth keeping."""
    has_seeds: bool
    """Among the URLs are feeds or sitemaps, which are read in every run."""
    resume: bool
    retry_failed: bool
    asks_changes: bool
    """Of pages that are in an archive it is asked only whether they have changed."""
    quiet: bool

    def check(self) -> None:
        """Raises typer.BadParameter where there is nothing to go on with."""
        from scrape.writer.destination import is_file

        if not self.resumes:
            return
        option = "--resume" if self.resume else "--retry-failed"
        if not is_file(self.path):
            raise typer.BadParameter("it goes on with a file: name it with -o FILE.jsonl", param_hint=option)
        if self.form != "jsonl":
            raise typer.BadParameter(
                f"it goes on with JSONL only, not with {self.form}: end the name in .jsonl, or give -f jsonl",
                param_hint=option,
            )

    @contextmanager
    def open(self) -> Iterator[Opened]:
        """The destination. Raises OutputError."""
        from scrape.writer.append import going_on_with, open_resumed, open_unfinished
        from scrape.writer.destination import is_file, open_destination

        if self.resumes and self.path:
            found = going_on_with(self.path)
            with open_resumed(
                self.path,
                self.extras,
                pages=self.pages,
                retry_failed=self.retry_failed,
                replaces_failures=self.has_seeds,
            ) as (appender, recorded):
                if not self.quiet:
                    self._say_what_is_there(found, len(recorded), appender.kept_besides)
                yield _GoneOnWith(appender, recorded, has_seeds=self.has_seeds, retry_failed=self.retry_failed)
        elif self.path and self.is_list and self.form in JSON_FORMATS and is_file(self.path):
            with open_unfinished(self.path, self.extras) as appender:
                try:
                    yield Opened(appender)
                except BaseException:
                    if appender.successes:
                        option = "--resume" if self.form == "jsonl" else "--resume -f jsonl"
                        _say_where(appender.path, f"the same command goes on with {option}")
                    raise
        else:
            kept = _say_where if self.is_list else None
            with open_destination(self.path, self.form, self.extras, kept=kept, replaces=True) as destination:
                yield Opened(destination)

    def _say_what_is_there(self, found: Path, recorded: int, besides: int) -> None:
        if recorded:
            say(f"going on with {found}, which has {counted(recorded, 'URL')}")
        if besides:
            say(f"{self.path} has {counted(besides, 'URL')} more: each keeps its record, unless a new one comes")
        if recorded and self.asks_changes:
            say("--since-archive asks only about URLs that have no record there")

    @property
    def advice(self) -> str:
        """What can be done about failures that the output has from before."""
        if not self.retry_failed:
            return "failed before: --retry-failed tries again"
        return "failed before, and not tried again now"

    @property
    def resumes(self) -> bool:
        """Whether the run goes on with what earlier ones have written."""
        return self.resume or self.retry_failed


def _say_where(kept: Path, advice: str = "only -o FILE.jsonl can be gone on with") -> None:
    say(f"what there is so far is in {kept}: {advice}")
