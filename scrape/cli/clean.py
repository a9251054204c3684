"""`scrape clean`: local files, folders, JSONL and standard input."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from scrape.cli import options
from scrape.cli.cleaning import clean_files
from scrape.cli.grouped import grouped
from scrape.cli.report import Report
from scrape.errors import InvalidURL
from scrape.pipeline import MAX_SIZE, CleanOptions
from scrape.reader import STANDARD_INPUT, InputFormat

InputsArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="INPUT...", help="Files, folders, or - for standard input.", show_default=False),
]
InputFormatOption = Annotated[
    InputFormat, typer.Option("--input-format", help="What the inputs are, where the content misleads.")
]
UrlOption = Annotated[
    str | None, typer.Option("--url", metavar="URL", help="Where the page came from: relative links start there.")
]


@grouped
def clean(
    inputs: InputsArgument = None,
    *,
    written: options.Written,
    url: UrlOption = None,
    input_format: InputFormatOption = "auto",
    engine: options.EngineOption = "scrape",
    max_size: options.MaxSizeOption = MAX_SIZE,
    jobs: options.JobsOption = None,
    quiet: options.QuietOption = False,
    verbose: options.VerboseOption = False,
) -> None:
    """Clean pages that you already have, and print the articles.

    Takes HTML files in any encoding, pages that a browser saved as one file (MHTML), mails, text that
    was scraped earlier, JSONL of page records and WARC, plain or in gzip or zstd, and folders of them. The kind
    is recognised from the content; in a folder, files are read whose ending is that of a page, and those with
    other endings or none that begin like one.

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
    given = named_inputs(inputs)
    form, keys = written.checked(given)
    wanted = CleanOptions(
        url=checked_url(url, given),
        input_format=input_format,
        max_size=max_size,
        engine=engine,
        explain="removed" in keys,
        provenance="provenance" in keys,
    )

    report = Report(quiet=quiet, verbose=verbose, output=written.output)
    clean_files(given, wanted, form=form, extras=keys, jobs=jobs, report=report)


def named_inputs(inputs: list[str] | None) -> list[str]:
    """The inputs, or standard input where it is no terminal. Raises typer.BadParameter where it is."""
    if inputs:
        return inputs
    if sys.stdin.isatty():
        raise typer.BadParameter("name a file or folder, or - for standard input", param_hint="INPUT")
    return [STANDARD_INPUT]


def checked_url(given: str | None, inputs: Sequence[str]) -> str | None:
    """The URL that the input is said to come from, https where it has no scheme. Raises typer.BadParameter."""
    if given is None:
        return None
    if len(inputs) > 1:
        raise typer.BadParameter("it is the URL of one page, and there are several inputs", param_hint="--url")
    from scrape import urls

    try:
        urls.parse(given)
    except InvalidURL as error:
        raise typer.BadParameter(error.message, param_hint="--url") from None
    return urls.add_scheme(urls.with_bytes_escaped(given))
