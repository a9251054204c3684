"""What `scrape fetch` keeps of the responses, and what it knows of them from before."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from scrape.cli.options import refusing
from scrape.cli.terminal import printable, say

if TYPE_CHECKING:
    from scrape.fetcher import Settings
    from scrape.http.exchange import Archived
    from scrape.reader.archive_index import ArchiveIndex


def _named_as_gzip(path: str | None) -> str | None:
    """Raises typer.BadParameter for a name that would mislead."""
    if path is not None and not path.endswith(".gz"):
        raise typer.BadParameter("what is written is gzip: let the name end in .warc.gz")
    return path


@dataclass(frozen=True, slots=True)
class Archives:
    """What is kept of the responses, and what is known of them from before."""

    archive: Annotated[
        str | None,
        typer.Option(
            "--archive",
            metavar="FILE.warc.gz",
            callback=_named_as_gzip,
            help="Keep the pages as they came, after those that are in it; scrape clean FILE cleans them again.",
        ),
    ] = None
    since_archive: Annotated[
        list[str] | None,
        typer.Option(
            "--since-archive",
            metavar="FILE.warc.gz",
            help="Ask only whether pages in this archive have changed (ETag, Last-Modified); the article of one that "
            "has not is made from the archive, with status 304; one that scripts made always counts as changed. May be "
            "given again: the last archive that has a page counts. With --resume only of pages that have no record.",
        ),
    ] = None

    def before(self, max_size: int, *, quiet: bool) -> Sequence[ArchiveIndex]:
        """The indexes of `--since-archive`, but for an archive that is to begin with this run; where no page in them
        can be asked about, that is said. Raises typer.BadParameter."""
        from scrape.reader.archive_index import ArchiveIndex

        there = [path for path in self.since_archive or () if not _begins_now(path, self.archive)]
        with refusing("--since-archive"):
            found = [ArchiveIndex(path, max_size) for path in there]
        if found and not quiet and not any(map(len, found)):
            say(f"{', '.join(map(printable, there))}: no page that can be asked about, so all are fetched anew")
        return found


def _begins_now(path: str, kept: str | None) -> bool:
    return kept is not None and not Path(path).exists() and os.path.realpath(path) == os.path.realpath(kept)


@contextmanager
def with_archives(settings: Settings, kept: str | None, before: Sequence[ArchiveIndex]) -> Iterator[Settings]:
    """The settings of a fetch that keeps and asks so. Raises OutputError."""
    with ExitStack() as stack:
        for index in before:
            stack.enter_context(index)
        if before:
            settings = replace(settings, archived=partial(_last_found, before))
        if kept is not None:
            from scrape.writer.warc import open_archive

            settings = replace(settings, keep=stack.enter_context(open_archive(kept, datetime.now(UTC))).keep)
        yield settings


def _last_found(indexes: Sequence[ArchiveIndex], url: str) -> Archived | None:
    return next(filter(None, (index.find(url) for index in reversed(indexes))), None)
