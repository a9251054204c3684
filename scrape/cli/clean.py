"""`scrape clean`: local files, folders, JSONL and standard input."""

from __future__ import annotations

import sys
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Annotated

import typer

from scrape.cli.cleaning import clean_files
from scrape.cli.grouped import grouped
from scrape.cli.options import EngineOption, JobsOption, MaxSizeOption, QuietOption, VerboseOption, Written, refusing
from scrape.cli.report import Report
from scrape.pipeline import MAX_SIZE, CleanOptions
from scrape.reader import STANDARD_INPUT, InputFormat
from scrape.writer import Extra

InputsArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="INPUT...", help="Files, folders, or - for standard input.", show_default=False),
]


@dataclass(frozen=True, slots=True)
class Read:
    """How inputs are read and cleaned."""

    url: Annotated[
        str | None, typer.Option("--url", metavar="URL", help="Where the page came from: relative links start there.")
    ] = None
    input_format: Annotated[
        InputFormat, typer.Option("--input-format", help="What the inputs are, where the content misleads.")
    ] = "auto"
    engine: EngineOption = "scrape"
    max_size: MaxSizeOption = MAX_SIZE

    def options(self, inputs: Sequence[str], extras: Collection[Extra]) -> CleanOptions:
        """With all that these keys of a record take. Raises typer.BadParameter."""
        return CleanOptions(
            url=_checked_url(self.url, inputs),
            input_format=self.input_format,
            max_size=self.max_size,
            engine=self.engine,
            explain="removed" in extras,
            provenance="provenance" in extras,
        )


@grouped
def clean(
    inputs: InputsArgument = None,
    *,
    written: Written,
    read: Read,
    jobs: JobsOption = None,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
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
    report = Report(quiet=quiet, verbose=verbose, output=written.output)
    clean_files(given, read.options(given, keys), form=form, extras=keys, jobs=jobs, report=report)


def named_inputs(inputs: list[str] | None) -> list[str]:
    """The inputs, or standard input where it is no terminal. Raises typer.BadParameter where it is."""
    if inputs:
        return inputs
    if sys.stdin.isatty():
        raise typer.BadParameter("name a file or folder, or - for standard input", param_hint="INPUT")
    return [STANDARD_INPUT]


def _checked_url(given: str | None, inputs: Sequence[str]) -> str | None:
    """The URL that the input is said to come from, https where it has no scheme. Raises typer.BadParameter."""
    if given is None:
        return None
    if len(inputs) > 1:
        raise typer.BadParameter("it is the URL of one page, and there are several inputs", param_hint="--url")
    from scrape import urls

    with refusing("--url"):
        urls.parse(given)
    return urls.add_scheme(urls.with_bytes_escaped(given))
