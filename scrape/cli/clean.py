"""`scrape clean`: local files, folders, JSONL and standard input."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from scrape.cli.batch import Report, Tally, run
from scrape.cli.options import (
    FormatOption,
    MaxSizeOption,
    OutputOption,
    QuietOption,
    VerboseOption,
    WithOption,
    chosen_extras,
    chosen_format,
)
from scrape.pipeline import MAX_SIZE, CleanOptions, clean_inputs


class InputFormatName(StrEnum):
    auto = "auto"
    html = "html"
    text = "text"
    jsonl = "jsonl"


InputsArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="INPUT...", help="Files, folders, or - for standard input.", show_default=False),
]
InputFormatOption = Annotated[
    InputFormatName, typer.Option("--input-format", help="What the inputs are, where the content misleads.")
]
UrlOption = Annotated[
    str | None, typer.Option("--url", help="Where the page came from: relative links start there.")
]


def clean(
    inputs: InputsArgument = None,
    *,
    form: FormatOption = None,
    output: OutputOption = None,
    extras: WithOption = None,
    url: UrlOption = None,
    input_format: InputFormatOption = InputFormatName.auto,
    max_size: MaxSizeOption = MAX_SIZE,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
) -> None:
    """Clean pages that you have: HTML files, text scraped earlier, folders, JSONL of page records.

    \b
    One page, as JSON:
        scrape clean page.html
    \b
    From a pipe; --url says where relative links start:
        curl -s https://news.example/story | scrape clean - --url https://news.example/story
    \b
    A folder of pages to a folder of Markdown:
        scrape clean saved-pages/ -f md -o articles/
    \b
    JSONL in, JSONL out; other keys of a record come back under "input":
        echo '{"id": 7, "html": "<p>...</p>"}' | scrape clean - | jq .input.id
    """
    from scrape.writer.destination import open_destination

    given = named_inputs(inputs)
    chosen = chosen_format(form, output)
    keys = chosen_extras(extras)
    options = CleanOptions(url=url, input_format=input_format.value, max_size=max_size)
    is_batch = len(given) > 1 or Path(given[0]).is_dir()

    def work(tally: Tally) -> None:
        with open_destination(output, chosen, keys) as destination:
            for article in clean_inputs(given, options):
                destination.write(article, alone=article.source == given[0] and not is_batch)
                tally.count(article.source, article.error, f"{article.word_count} words")

    run(Report(quiet=quiet, verbose=verbose, batch=is_batch), work)


def named_inputs(inputs: list[str] | None) -> list[str]:
    """The inputs, or standard input where something is piped in. Raises typer.BadParameter where there is neither."""
    if inputs:
        return inputs
    if sys.stdin.isatty():
        raise typer.BadParameter("name a file or folder, or - for standard input", param_hint="INPUT")
    return ["-"]
