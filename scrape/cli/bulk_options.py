"""The options that only `scrape bulk` has, those that belong together in records, and what is made of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from scrape.bulk import PAGE_SECONDS, BulkExtra, Duplicates, EngineName, RecordForm
from scrape.cli.options import MaxSizeOption, seconds
from scrape.patterns import compiled_late
from scrape.pipeline import MAX_SIZE

if TYPE_CHECKING:
    from scrape.bulk.options import Options
    from scrape.bulk.run import Engine

_CODE = compiled_late(r"[a-z]{2,3}(?:-[a-z0-9]{1,8})*")
"""A language tag of BCP 47, in lower case."""

_MOST_SECONDS = 1e6
"""More than any page takes; timers of the system know no endless time."""

InputsArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="INPUT...", help="WARC, Parquet, JSONL, HTML or folders: paths, globs, URLs (s3://...)."),
]
OutputOption = Annotated[
    str | None, typer.Option("--output", "-o", metavar="DIR", help="A folder, or a URL (s3://...).")
]
StatsOption = Annotated[
    str | None, typer.Option("--stats", metavar="DIR", help="Only write DIR/stats.html, which shows what is in DIR.")
]
VerboseOption = Annotated[bool, typer.Option("--verbose", "-v", help="Say what came of each shard.")]


@dataclass(frozen=True, slots=True)
class Records:
    """What is written, and of which pages."""

    to: Annotated[RecordForm, typer.Option("--to", help="How records are written.")] = "jsonl.zst"
    rows: Annotated[
        int | None,
        typer.Option("--rows", metavar="N", min=1, help="Articles per output file; else one file per input."),
    ] = None
    extras: Annotated[
        BulkExtra | None, typer.Option("--with", metavar="KEY", help="Add source to the record: where it was read.")
    ] = None
    languages: Annotated[
        str | None, typer.Option("--language", metavar="CODES", help="Only articles in these languages: en,pt-BR.")
    ] = None
    min_words: Annotated[
        int, typer.Option("--min-words", metavar="N", min=0, help="Only articles of N words or more.")
    ] = 0
    articles_only: Annotated[
        bool, typer.Option("--articles-only", help="Leave out pages that read as no article (warning not_article).")
    ] = False
    duplicates: Annotated[
        Duplicates,
        typer.Option(
            "--duplicates", help="Keep one of each text: equal but for white space (exact), or nearly equal (near)."
        ),
    ] = "keep"
    url_column: Annotated[
        str, typer.Option("--url-column", metavar="NAME", help="Column of Parquet, or key of JSONL, with URLs.")
    ] = "url"
    html_column: Annotated[
        str, typer.Option("--html-column", metavar="NAME", help="Column or key with pages; in Parquet, else body.")
    ] = "html"
    max_size: MaxSizeOption = MAX_SIZE
    seconds: Annotated[
        float,
        typer.Option(
            "--seconds",
            metavar="SECONDS",
            min=0.1,
            max=_MOST_SECONDS,
            callback=seconds,
            help="Give a page up after this much processor time.",
        ),
    ] = PAGE_SECONDS

    def options(self) -> Options:
        """The options of the run. Raises typer.BadParameter."""
        from scrape.bulk.options import Columns, Filters, Limits, Options

        return Options(
            to=self.to,
            rows=self.rows,
            extras=() if self.extras is None else (self.extras,),
            filters=Filters(_codes_of(self.languages), self.min_words, self.articles_only),
            duplicates=self.duplicates,
            columns=Columns(self.url_column, self.html_column),
            max_size=self.max_size,
            limits=Limits(seconds=self.seconds),
        )


@dataclass(frozen=True, slots=True)
class Workers:
    """Who does the work."""

    engine: Annotated[EngineName, typer.Option("--engine", help="This machine, or a Ray cluster.")] = "local"
    address: Annotated[
        str | None, typer.Option("--address", metavar="ADDRESS", help="Of the Ray cluster; else one on this machine.")
    ] = None
    jobs: Annotated[
        int | None,
        typer.Option(
            "--jobs", "-j", metavar="N", min=1, help="How many processes; else one per processor.", show_default=False
        ),
    ] = None

    def check(self) -> None:
        """Raises typer.BadParameter for the address of a cluster that is not asked for."""
        if self.address is not None and self.engine != "ray":
            raise typer.BadParameter("it is for --engine ray", param_hint="--address")

    def chosen(self) -> Engine:
        """The engine. Raises ScrapeError."""
        if self.engine == "ray":
            from scrape.bulk.ray_engine import RayEngine

            return RayEngine(self.address, self.jobs)
        from scrape.bulk.local import LocalEngine

        return LocalEngine(self.jobs)


def _codes_of(given: str | None) -> tuple[str, ...]:
    """Tags of languages. Raises typer.BadParameter for what is none, or none that a record may have."""
    if given is None:
        return ()
    from scrape.extractor.metadata.page_facts import normal_language

    codes = set[str]()
    for tag in filter(None, (tag.strip() for tag in given.split(","))):
        if _CODE.fullmatch(tag.lower()) is None:
            raise typer.BadParameter(f"{tag!r} is no code of a language: en, pt-BR, ...", param_hint="--language")
        normal = normal_language(tag)
        if normal is None or normal.lower() != tag.lower():
            advice = "records tell a language, its script and its region alone: en, zh-Hant, pt-BR"
            raise typer.BadParameter(f"{tag!r} is that of no record: {advice}", param_hint="--language")
        codes.add(normal)
    return tuple(sorted(codes))
