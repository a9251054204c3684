"""The options that commands share, each said once."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from math import isnan
from pathlib import Path, PurePath
from typing import Annotated

import typer

from scrape.errors import ScrapeError
from scrape.extractor import Engine
from scrape.patterns import compiled_late
from scrape.reader import STANDARD_INPUT
from scrape.writer import EXTRAS, FORMATS, RECORD_FORMATS, Extra, Format, is_standard_output

_FORMATS_BY_SUFFIX: dict[str, Format] = {
    **{f".{form}": form for form in FORMATS},
    ".ndjson": "jsonl",
    ".markdown": "md",
    ".text": "txt",
    ".htm": "html",
}

_COMPRESSED_SUFFIXES = frozenset({".gz", ".zst", ".lz4", ".bz2", ".xz", ".zip"})

_OTHER_SUFFIXES = frozenset(
    f".{name}" for name in "xml tsv yaml yml parquet pdf epub rtf docx odt xlsx ods warc sqlite db".split()
)
"""What names of other formats end in, which nothing here writes: JSON in them would surprise whoever opens them."""

_SIZE = compiled_late(r"(\d{1,99})([KMG]?)", re.IGNORECASE | re.ASCII)
_SHIFTS = {"": 0, "K": 10, "M": 20, "G": 30}


@contextmanager
def refusing(option: str | None = None) -> Iterator[None]:
    """Turns what is wrong with the value of an option into wrong usage; None: typer knows which it is."""
    try:
        yield
    except ScrapeError as error:
        raise typer.BadParameter(error.message, param_hint=option) from None


def _named(given: str | None) -> str | None:
    """Raises typer.BadParameter for an empty name, as an unset variable of a script gives it."""
    if given == "":
        raise typer.BadParameter("the name is empty")
    return given


def _bytes_of(given: str | int) -> int:
    """The size that `20000`, `512K`, `20M` or `1G` means, in steps of 1,024 as for curl. Raises typer.BadParameter."""
    found = _SIZE.fullmatch(str(given).strip())
    if found is None or not (size := int(found[1]) << _SHIFTS[found[2].upper()]):
        raise typer.BadParameter(f"{str(given)!r:.40} is no size: give bytes, or a number and K, M or G")
    return size


def seconds(given: float) -> float:
    """Raises typer.BadParameter for what no clock tells."""
    if isnan(given):
        raise typer.BadParameter("nan is no number of seconds")
    return given


EngineOption = Annotated[
    Engine, typer.Option("--engine", help="What chooses the body: our own classifier, or trafilatura alone.")
]
QuietOption = Annotated[bool, typer.Option("--quiet", "-q", help="No progress, no summary.")]
VerboseOption = Annotated[bool, typer.Option("--verbose", "-v", help="Say what is done with each input.")]
MaxSizeOption = Annotated[
    int,
    typer.Option(
        "--max-size",
        metavar="BYTES",
        parser=_bytes_of,
        help="Refuse pages larger than this, decoded; 512K, 20M or 1G will do.",
    ),
]
JobsOption = Annotated[
    int | None,
    typer.Option(
        "--jobs", "-j", metavar="N", min=1, help="Clean in this many processes. [default: one for each processor]"
    ),
]


@dataclass(frozen=True, slots=True)
class Written:
    """How records are written, and where."""

    form: Annotated[
        Format | None,
        typer.Option("--format", "-f", help="How to print articles. [default: json, or by the ending of --output]"),
    ] = None
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            metavar="PATH",
            callback=_named,
            help="Write to this file (whole or not at all), or to this folder, one file per article. "
            "A name that ends in / is a folder.",
        ),
    ] = None
    extras: Annotated[
        list[str] | None,
        typer.Option(
            "--with",
            metavar="KEYS",
            help="Add keys to the record: markdown, html, removed, provenance, source (comma-separated).",
        ),
    ] = None

    def checked(self, inputs: Sequence[str]) -> tuple[Format, tuple[Extra, ...]]:
        """The format, and the keys that are added. Raises typer.BadParameter for what cannot be, and where the output
        is one of the inputs."""
        form = chosen_format(self.form, self.output)
        check_no_input(self.output, inputs, form)
        return form, chosen_extras(self.extras, form)


def chosen_format(given: Format | None, output: str | None) -> Format:
    """The format asked for, or the one that the output's name ends in, or JSON.

    Raises typer.BadParameter for a name that ends as a compressed file's does: what is written is plain; and, where
    no format is given, for one that ends as another format's does.
    """
    suffix = PurePath(output or "").suffix.lower()
    if suffix in _COMPRESSED_SUFFIXES:
        raise typer.BadParameter(
            f"what is written is not compressed: leave out {suffix}, or -f FORMAT | gzip > {output}",
            param_hint="--output",
        )
    if given is None and suffix in _OTHER_SUFFIXES and not (output or "").endswith("/"):
        endings = ", ".join(f".{form}" for form in FORMATS)
        raise typer.BadParameter(
            f"{suffix} is not written: end the name in one of {endings}, or give -f FORMAT", param_hint="--output"
        )
    return given or _FORMATS_BY_SUFFIX.get(suffix, "json")


def check_no_input(output: str | None, inputs: Sequence[str], form: Format) -> None:
    """Raises typer.BadParameter where the output is an input, or would be one in the next run.

    It is one if it is a given file, or the target of a link in a given folder; it would be one if it lies in a given
    folder and has a name that is read there. Only a new file of records may lie there: the next run would refuse to
    overwrite it.
    """
    if output is None or is_standard_output(output):
        return
    from scrape.reader.folder import PAGE_SUFFIXES, is_folder, is_page, is_read, lies_in, links_to

    place = Path(os.path.realpath(output))  # as it is written: `missing/../page.html` is page.html
    is_for_many = place.is_dir() or output.endswith("/")
    if place.exists() and not place.is_dir() and not place.is_file():
        return
    is_to_be_read = is_page(f"article.{form}", PAGE_SUFFIXES) if is_for_many else is_read(str(place))
    folders = [given for given in inputs if is_folder(given)]
    around = [folder for folder in folders if is_to_be_read and lies_in(folder, place)]
    if place.is_file() and (
        around or any(_is_same(place, given) for given in inputs) or any(links_to(folder, place) for folder in folders)
    ):
        raise typer.BadParameter(
            f"{output} is one of the inputs, and would be overwritten: name another file", param_hint="--output"
        )
    if around and (is_for_many or form not in RECORD_FORMATS):
        raise typer.BadParameter(
            f"{output} lies in {around[0]}, and what is written there would be read, too: name a place outside",
            param_hint="--output",
        )


def _is_same(file: Path, given: str) -> bool:
    with suppress(OSError):
        return os.path.samestat(file.stat(), os.fstat(0) if given == STANDARD_INPUT else Path(given).stat())
    return False


def chosen_extras(given: Sequence[str] | None, form: Format) -> tuple[Extra, ...]:
    """The keys that `--with` adds, however often it is given.

    Raises typer.BadParameter for one that there is not, and for formats that print no keys.
    """
    names = [name.strip() for name in ",".join(given or ()).split(",") if name.strip()]
    for name in names:
        if name not in EXTRAS:
            raise typer.BadParameter(f"{name!r} is not one of {', '.join(EXTRAS)}", param_hint="--with")
    if names and form not in RECORD_FORMATS:
        raise typer.BadParameter(f"{form} prints no keys of a record; json, jsonl and csv do", param_hint="--with")
    return tuple(extra for extra in EXTRAS if extra in names)
