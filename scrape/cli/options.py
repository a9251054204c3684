"""The options that commands share, each said once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import Annotated

import typer

from scrape.extractor import Engine
from scrape.writer import EXTRAS, FORMATS, Extra, Format

_FORMATS_BY_SUFFIX: dict[str, Format] = {
    **{f".{form}": form for form in FORMATS},
    ".ndjson": "jsonl",
    ".markdown": "md",
    ".text": "txt",
    ".htm": "html",
}


def _named(given: str | None) -> str | None:
    """Raises typer.BadParameter for an empty name, as an unset variable of a script gives it."""
    if given == "":
        raise typer.BadParameter("the name is empty")
    return given


FormatOption = Annotated[
    Format | None,
    typer.Option("--format", "-f", help="How to print articles. [default: json, or by the ending of --output]"),
]
OutputOption = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        metavar="PATH",
        callback=_named,
        help="Write to this file (whole or not at all), or to this folder, one file an article. "
        "A name that ends in / is a folder.",
    ),
]
WithOption = Annotated[
    list[str] | None,
    typer.Option(
        "--with",
        metavar="KEYS",
        help="Add keys to the record: markdown, html, removed, provenance, source (comma-separated).",
    ),
]
EngineOption = Annotated[
    Engine,
    typer.Option("--engine", help="What chooses the body: our own classifier, or trafilatura alone."),
]
QuietOption = Annotated[bool, typer.Option("--quiet", "-q", help="No progress, no summary.")]
VerboseOption = Annotated[bool, typer.Option("--verbose", "-v", help="Say what is done with each input.")]
MaxSizeOption = Annotated[
    int, typer.Option("--max-size", metavar="BYTES", min=1, help="Refuse pages larger than this, decoded.")
]
JobsOption = Annotated[
    int | None,
    typer.Option(
        "--jobs", "-j", metavar="N", min=1, help="Clean in this many processes. [default: one for each processor]"
    ),
]


def chosen_format(given: Format | None, output: str | None) -> Format:
    """The format asked for, or the one that the output's name ends in, or JSON."""
    return given or _FORMATS_BY_SUFFIX.get(PurePath(output or "").suffix.lower(), "json")


def chosen_extras(given: Sequence[str] | None, form: Format) -> tuple[Extra, ...]:
    """The keys that `--with` adds, however often it is given.

    Raises typer.BadParameter for one that there is not, and for formats that print no keys.
    """
    names = [name.strip() for name in ",".join(given or ()).split(",") if name.strip()]
    for name in names:
        if name not in EXTRAS:
            raise typer.BadParameter(f"{name!r} is not one of {', '.join(EXTRAS)}", param_hint="--with")
    if names and form in {"md", "txt", "html"}:
        raise typer.BadParameter(f"{form} prints no keys of a record; json, jsonl and csv do", param_hint="--with")
    return tuple(extra for extra in EXTRAS if extra in names)
