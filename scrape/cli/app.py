"""The commands and what they share."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any, Final, cast

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption
from typer.main import get_command

from scrape.cli.ends import ending_as_agreed, printed
from scrape.cli.terminal import printable

_COMMANDS: Final = ("fetch", "clean", "bulk", "explain", "evaluate", "schema")
"""In the order of the help: each is a function of its name in a module of its name."""


def _version_option(*, hidden: bool) -> TyperOption:
    """`--version`, which prints the version and ends the command."""

    def print_version(_context: Any, _option: Any, asked: bool) -> None:
        if asked:
            from scrape import __version__

            printed(f"scrape {__version__}")
            raise typer.Exit

    return TyperOption(
        param_decls=["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        hidden=hidden,
        help="Print the version and exit.",
        callback=print_version,
    )


class _Command(TyperCommand):
    """A command that knows `--version`, too, and keeps it out of its help."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.params.append(_version_option(hidden=True))


def _command(name: str) -> Any:
    alone = typer.Typer(rich_markup_mode=None, add_completion=False)
    function = getattr(import_module(f"scrape.cli.{name}"), name)
    # The others read standard input, or say what they lack.
    alone.command(name, no_args_is_help=name == "bulk", cls=_Command)(function)
    return get_command(alone)


class _Group(TyperGroup):
    """The commands, each imported when it is asked for: a run needs one of them."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.commands = dict.fromkeys(_COMMANDS, cast("Any", None))
        self.params.insert(0, _version_option(hidden=False))

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        del ctx
        return _command(cmd_name) if cmd_name in _COMMANDS else None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """As typer does; whoever gives a page in place of a command is told which one takes it."""
        name = args[0]
        is_path = os.path.exists(name)  # noqa: PTH110 - pathlib's raises where a name is too long
        takes = "clean" if is_path else "fetch" if "://" in name or "." in name else None
        if takes and name not in _COMMANDS:
            from shlex import quote

            ctx.fail(f"No such command {name!r}. Did you mean 'scrape {takes} {quote(printable(name))}'?")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        """Loads and runs the command; typer would end an interrupt without a word."""
        with ending_as_agreed():
            return super().invoke(ctx)


app = typer.Typer(
    name="scrape",
    cls=_Group,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


@app.callback()
def scrape() -> None:
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
    page gave its text, 1 if one failed (its record says why), 2 for wrong usage.
    """
