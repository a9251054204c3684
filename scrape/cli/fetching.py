"""The work of `scrape fetch`: pages come in an event loop and go to their destination, as articles or as they are."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Coroutine, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from scrape.cli.archives import with_archives
from scrape.cli.interrupts import end_at_once_when_repeated
from scrape.cli.report import Tally
from scrape.cli.resume import Opened, Output
from scrape.cli.sources import Sources
from scrape.cli.terminal import say
from scrape.counts import counted
from scrape.pipeline import CleanOptions, fetch_articles, fetch_pages
from scrape.records import Page

if TYPE_CHECKING:
    from datetime import datetime

    from scrape.fetcher import Settings, Wanted
    from scrape.reader.archive_index import ArchiveIndex
    from scrape.writer.formats import Rendered


@dataclass(frozen=True, slots=True)
class Fetching:
    """What one run is to do, its options checked."""

    sources: Sources
    settings: Settings
    place: Output
    cleaned: CleanOptions | None
    """How pages are cleaned; None where they are wanted as they come."""
    oldest: datetime | None
    """Before it, pages of feeds and sitemaps are too old."""
    limit: int | None
    """Of such pages no more are fetched."""
    archive: str | None
    """Where the responses are kept."""
    before: Sequence[ArchiveIndex]
    """Archives of pages, of which it is asked only whether they have changed."""
    ordered: bool

    def run(self, tally: Tally) -> None:
        """Writes and counts the records. Raises OutputError."""
        from scrape.fetcher import Wanted
        from scrape.writer.recorded import Recorded

        undated = Recorded()
        wanted = Wanted(self.oldest, self.limit, was_undated=undated.add)
        with with_archives(self.settings, self.archive, self.before) as settings:
            _in_event_loop(partial(self._write_all, settings, wanted, tally))
        if undated and not self.place.quiet:
            pages = counted(len(undated), "page")
            say(f"{pages} without a date left out: --newer-than takes only those that are dated")

    async def _write_all(self, settings: Settings, wanted: Wanted, tally: Tally) -> None:
        """Writes each record as it comes."""
        alone = not self.place.is_list
        with self.place.open() as opened:
            async with aclosing(self._records(settings, wanted, opened)) as records:
                async for record in records:
                    if opened.stays(record):
                        say(f"{record.url}: not tried again, as it is not public: give it in the list to have it tried")
                        continue
                    opened.destination.write(record, alone=alone)
                    tally.count(record.url, record.error, _outcome(record), alone=alone)
            tally.check_output(self.place.form)
        tally.failed_before = opened.failed_before
        tally.advice = self.place.advice

    def _records(
        self, settings: Settings, wanted: Wanted, opened: Opened
    ) -> AsyncGenerator[Page, None] | AsyncGenerator[Rendered, None]:
        """The articles, or pages, of all that is new."""
        from scrape.writer.formats import rendered

        wanted = opened.wanted(wanted)
        given = self.sources.items(wanted.is_new)
        if self.cleaned is None:
            return fetch_pages(given, settings, ordered=self.ordered, wanted=wanted)
        finish = partial(rendered, form=self.place.form, extras=self.place.extras)
        return fetch_articles(given, settings, self.cleaned, finish, ordered=self.ordered, wanted=wanted)


def _outcome(record: Page | Rendered) -> str:
    return f"status {record.status}" if isinstance(record, Page) else f"{record.word_count} words"


def _in_event_loop(work: Callable[[], Coroutine[None, None, None]]) -> None:
    import asyncio

    from scrape.pool import SIGNAL_DELAY

    async def worked() -> None:
        this, loop = asyncio.current_task(), asyncio.get_running_loop()
        # The event loop would only cancel it, which a long page or a full pipe lets it see much later.
        end_at_once_when_repeated(is_at_work=lambda: asyncio.current_task(loop) is this)
        beat = asyncio.create_task(wake())
        await work()
        beat.cancel()

    async def wake() -> None:
        while True:
            await asyncio.sleep(SIGNAL_DELAY)

    # Made when all is loaded: a signal before that would leave a coroutine that nobody awaits.
    asyncio.run(worked())
