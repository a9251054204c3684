"""`scrape explain`: what was removed from a page, and by which rule."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Annotated

import typer

from scrape.cli.clean import InputsArgument, Read, named_inputs
from scrape.cli.cleaning import name_of
from scrape.cli.grouped import grouped
from scrape.cli.options import QuietOption, VerboseOption
from scrape.cli.passed_over import PassedOver
from scrape.cli.report import Report, Tally, run
from scrape.cli.terminal import printable
from scrape.pipeline import clean_inputs, stands_alone
from scrape.records import Article

SHOWN_CHARACTERS = 160


@grouped
def explain(
    inputs: InputsArgument = None,
    *,
    read: Read,
    full: Annotated[
        bool, typer.Option("--full", help=f"Print texts whole, not their first {SHOWN_CHARACTERS} characters.")
    ] = False,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
) -> None:
    """Show what was removed from a page, and why.

    Prints one line for each block removed: the rule, a tab, the text. Where there may be more than one page (several
    inputs, a folder, JSONL, an archive), each line begins with where its page was read, and a tab.

    \b
    What went, and why:
        scrape explain page.html

    \b
    Which rules work most, over a folder:
        scrape explain -q saved-pages/ | cut -f2 | sort | uniq -c | sort -rn

    \b
    Of a page on the web:
        scrape fetch --raw https://news.example/story | scrape explain - | cut -f2-
    """
    given = named_inputs(inputs)
    for name in given:
        _check_no_url(name)
    options = read.options(given, ["removed"])

    def work(tally: Tally) -> None:
        passed_over = PassedOver()
        for article in clean_inputs(given, options, passed_over):
            alone = stands_alone(article.source, given)
            _print_removed(article, "" if alone else f"{printable(article.source or '')}\t", full=full)
            outcome = f"{len(article.removed)} removed, {article.word_count} words kept"
            tally.count(name_of(article), article.error, outcome, alone=alone)
        passed_over.summarise(quiet=quiet)

    run(Report(quiet=quiet, verbose=verbose), work)


def _check_no_url(name: str) -> None:
    """Raises typer.BadParameter for a URL."""
    if name.startswith(("http://", "https://")):
        from shlex import quote

        advice = f"scrape fetch --raw {quote(printable(name))} | scrape explain -"
        raise typer.BadParameter(f"{printable(name)} is a URL, not a file: {advice}", param_hint="INPUT")


def _print_removed(article: Article, start: str, *, full: bool) -> None:
    """Prints a line for each block that was removed."""
    lines = (f"{start}{line}" for line in _lines(article, full=full))
    sys.stdout.buffer.writelines(line.encode("utf-8", "replace") for line in lines)
    sys.stdout.flush()


def _lines(article: Article, *, full: bool) -> Iterator[str]:
    for removal in article.removed:
        text = printable(removal.text)
        shown = text if full or len(text) <= SHOWN_CHARACTERS else f"{text[:SHOWN_CHARACTERS]}…"
        yield f"{removal.rule}\t{shown}\n"
