"""The work of `scrape clean`: reads pages, cleans them, and writes the articles.

Kept apart from the command, so that a call without options need not load the parser of options.
"""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from scrape.cli.passed_over import PassedOver
from scrape.cli.report import Report, Tally, run
from scrape.patterns import compiled_late
from scrape.pipeline import CleanOptions, clean_ordered, raw_pages, stands_alone

if TYPE_CHECKING:
    from scrape.records import Article
    from scrape.writer import Extra, Format
    from scrape.writer.formats import Rendered

_IN_FILE = compiled_late(r", (?:line|record|article|mail) \d+$")
"""The end of a page's source, where its file holds many."""


def clean_files(
    given: list[str],
    options: CleanOptions = CleanOptions(),  # noqa: B008 - a named tuple never changes
    *,
    form: Format = "json",
    extras: tuple[Extra, ...] = (),
    jobs: int | None = None,
    report: Report = Report(),  # noqa: B008 - as above
) -> None:
    """Cleans the inputs, writes their articles where the report says that they go, and ends as `run` does."""
    from scrape.writer.destination import open_destination
    from scrape.writer.formats import rendered

    finish = partial(rendered, form=form, extras=extras)

    def work(tally: Tally) -> None:
        passed_over = PassedOver()
        pages = raw_pages(given, options, passed_over)
        with (
            open_destination(report.output, form, extras) as destination,
            closing(clean_ordered(pages, options, finish, jobs=jobs)) as articles,
        ):
            for article in articles:
                alone = stands_alone(article.source, given)
                destination.write(article, alone=alone)
                tally.count(name_of(article), article.error, f"{article.word_count} words", alone=alone)
            passed_over.summarise(quiet=report.quiet)
            tally.check_output(form)

    run(report, work)


def name_of(article: Article | Rendered) -> str | None:
    """Where the page was read from; of one among others in a file also its URL."""
    is_one_of_many = article.source is not None and _IN_FILE.search(article.source) is not None
    return f"{article.source}: {article.url}" if is_one_of_many and article.url is not None else article.source
