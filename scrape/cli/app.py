"""The commands and what they share."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperOption

from scrape.cli import bulk, clean, evaluate, explain, fetch, schema
from scrape.cli.batch import printed

app = typer.Typer(
    name="scrape",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _print_version(*, asked: bool) -> None:
    if asked:
        from scrape import __version__

        printed(f"scrape {__version__}")
        raise typer.Exit


class _Command(TyperCommand):
    """A command that knows `--version`, too, and keeps it out of its help."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        version = TyperOption(
            param_decls=["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            hidden=True,
            callback=lambda _context, _option, asked: _print_version(asked=asked),
        )
        self.params.append(version)


app.command("fetch", no_args_is_help=True, cls=_Command)(fetch.fetch)
app.command("clean", cls=_Command)(clean.clean)
app.command("bulk", no_args_is_help=True, cls=_Command)(bulk.bulk)
app.command("explain", cls=_Command)(explain.explain)
app.command("evaluate", cls=_Command)(evaluate.evaluate)
app.command("schema", cls=_Command)(schema.schema)


@app.callback()
def scrape(
    *,
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            help="Print the version and exit.",
            callback=lambda asked: _print_version(asked=asked),
            is_eager=True,
        ),
    ] = False,
) -> None:
    """Turn web pages into clean articles: title, body and links, without the boilerplate.

    \b
    Fetch a page and print its article as JSON:
        scrape fetch https://news.example/story
    \b
    Only the text, or Markdown to a file:
        scrape fetch https://news.example/story -f txt
        scrape fetch https://news.example/story -o story.md
    \b
    Clean pages that you already have, or text that was scraped before:
        scrape clean page.html
        scrape clean saved-pages/ -o articles/
    \b
    In a pipe, one JSON object a line:
        scrape fetch -i urls.txt | jq -r .title
        scrape fetch --raw -i urls.txt > pages.jsonl
        scrape clean pages.jsonl | jq -c '{title, word_count}'
    \b
    See what was removed, and why:
        scrape explain page.html

    Data goes to standard output, everything else to standard error. The exit status is 0 if every
    input gave an article, 1 if one did not (its record says why), 2 for wrong usage.
    """
    del version
