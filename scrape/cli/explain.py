"""`scrape explain`: what was removed from a page, and by which rule."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from scrape.cli.batch import Report, Tally, run
from scrape.cli.clean import InputFormatName, InputFormatOption, InputsArgument, UrlOption, named_inputs
from scrape.cli.terminal import printable
from scrape.pipeline import CleanOptions, clean_inputs
from scrape.records import Article

SHOWN_CHARACTERS = 160


def explain(
    inputs: InputsArgument = None,
    *,
    url: UrlOption = None,
    input_format: InputFormatOption = InputFormatName.auto,
    full: bool = False,
) -> None:
    """Print what was removed from a page, one line each: the rule, a tab, the text.

    \b
    What went, and why:
        scrape explain page.html
    \b
    Which rules work most, over a folder:
        scrape explain saved-pages/ | cut -f1 | sort | uniq -c | sort -rn
    """
    given = named_inputs(inputs)
    options = CleanOptions(url=url, input_format=input_format.value)

    def work(tally: Tally) -> None:
        for article in clean_inputs(given, options):
            sys.stdout.writelines(_lines(article, full=full))
            sys.stdout.flush()
            tally.count(article.source, article.error)

    run(Report(quiet=True), work)


def _lines(article: Article, *, full: bool) -> Iterator[str]:
    for removal in article.removed:
        text = printable(removal.text)
        shown = text if full or len(text) <= SHOWN_CHARACTERS else f"{text[:SHOWN_CHARACTERS]}…"
        yield f"{removal.rule}\t{shown}\n"
