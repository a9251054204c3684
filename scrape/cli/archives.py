"""What `scrape fetch` keeps of the responses, and what it knows of them from before."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from scrape.errors import ScrapeError

if TYPE_CHECKING:
    from scrape.fetcher import Settings
    from scrape.reader.archive_index import ArchiveIndex

ArchiveOption = Annotated[
    str | None,
    typer.Option(
        "--archive",
        metavar="FILE.warc.gz",
        help="Keep the pages as they came, after those that are in it; scrape clean FILE cleans them again.",
    ),
]
SinceArchiveOption = Annotated[
    str | None,
    typer.Option(
        "--since-archive",
        metavar="FILE.warc.gz",
        help="Ask only whether pages in this archive have changed (ETag, Last-Modified); the article of one that has "
        "not is made from the archive, with status 304. With --resume only of pages that have no record.",
    ),
]


def check_archive(path: str | None) -> None:
    """Raises typer.BadParameter for a name that would mislead."""
    if path is not None and not path.endswith(".gz"):
        raise typer.BadParameter("what is written is gzip: let the name end in .warc.gz", param_hint="--archive")


def archive_before(path: str | None, kept: str | None, max_size: int) -> ArchiveIndex | None:
    """The index of `--since-archive`; None where the archive is to begin with this run. Raises typer.BadParameter."""
    if path is None or (
        kept is not None and not Path(path).exists() and os.path.realpath(path) == os.path.realpath(kept)
    ):
        return None
    from scrape.reader.archive_index import ArchiveIndex

    try:
        return ArchiveIndex(path, max_size)
    except ScrapeError as error:
        raise typer.BadParameter(error.message, param_hint="--since-archive") from None


@contextmanager
def with_archives(settings: Settings, kept: str | None, before: ArchiveIndex | None) -> Iterator[Settings]:
    """The settings of a fetch that keeps and asks so. Raises OutputError."""
    with ExitStack() as stack:
        if before is not None:
            settings = replace(settings, archived=stack.enter_context(before).find)
        if kept is not None:
            from scrape.writer.warc import open_archive

            settings = replace(settings, keep=stack.enter_context(open_archive(kept, datetime.now(UTC))).keep)
        yield settings
