"""Where the records of `scrape fetch` go, and which of its URLs have theirs already."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import typer

from scrape.cli.terminal import counted, say
from scrape.errors import BlockedAddress
from scrape.url_keys import as_recorded
from scrape.urls import hostname
from scrape.writer import JSON_FORMATS, Extra, Format

if TYPE_CHECKING:
    from pathlib import Path

    from scrape.writer.append import Appender
    from scrape.writer.destination import Destination
    from scrape.writer.formats import Record
    from scrape.writer.recorded import Recorded


class Opened(NamedTuple):
    """The destination, and what is known of what is in it."""

    destination: Destination
    has_record: Callable[[str], bool] = lambda _: False
    is_new: Callable[[str], bool] = lambda _: True
    """Whether a URL has no record yet; asked once, it has."""
    was_read: Callable[[str], object] = lambda _: None
    """Is told which feed or sitemap is no failure any more."""
    again: Callable[[], Iterator[str]] | None = None
    """Gives the URLs of failures that are to be tried again and were not asked of yet."""
    stays: Callable[[Record], bool] = lambda _: False
    """Whether a failure says nothing new of such a URL, so that its earlier record is kept."""
    failed_before: Callable[[], int] = lambda: 0
    """How many URLs have a failure in it from earlier runs; asked when it is closed."""


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

        if not self._resumes:
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

        if self._resumes and self.path:
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
                yield self._gone_on_with(appender, recorded)
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

    def _gone_on_with(self, appender: Appender, recorded: Recorded) -> Opened:
        from scrape.writer.recorded import Recorded

        asked, unlisted = Recorded(), Recorded()
        is_new = partial(_is_unrecorded, recorded, asked if self.has_seeds else None)

        def has_record(url: str) -> bool:
            return as_recorded(url) in recorded

        def was_read(url: str) -> None:
            if url not in asked:  # otherwise the failure is that of the page
                appender.settle(url)

        def again() -> Iterator[str]:
            for url in appender.failures():
                if url not in appender.written and is_new(url):
                    unlisted.add(url)
                    yield url

        def stays(record: Record) -> bool:
            if record.error is None or record.error.type != BlockedAddress.type or (record.url or "") not in unlisted:
                return False
            return (hostname(record.url) or "") in record.error.message  # not that of another to which it leads

        tried = again if self.retry_failed else None
        return Opened(appender, has_record, is_new, was_read, tried, stays, lambda: appender.failed_before)

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
    def _resumes(self) -> bool:
        return self.resume or self.retry_failed


def _say_where(kept: Path, advice: str = "only -o FILE.jsonl can be gone on with") -> None:
    say(f"what there is so far is in {kept}: {advice}")


def _is_unrecorded(recorded: Recorded, asked: Recorded | None, url: str) -> bool:
    """Whether a page has no record; that it was asked of is noted."""
    name = as_recorded(url)
    if asked is not None:
        asked.add(name)
    return recorded.add(name)
