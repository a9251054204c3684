"""The options that only `scrape bulk` has, and what is made of their texts."""

from __future__ import annotations

from typing import Annotated

import typer

from scrape.bulk import BulkExtra, Duplicates, EngineName, RecordForm
from scrape.cli.options import seconds
from scrape.patterns import compiled_late

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
ToOption = Annotated[RecordForm, typer.Option("--to", help="How records are written.")]
RowsOption = Annotated[
    int | None, typer.Option("--rows", metavar="N", min=1, help="Articles per output file; else one file per input.")
]
WithOption = Annotated[
    BulkExtra | None, typer.Option("--with", metavar="KEY", help="Add source to the record: where it was read.")
]
LanguageOption = Annotated[
    str | None, typer.Option("--language", metavar="CODES", help="Only articles in these languages: en,pt-BR.")
]
MinWordsOption = Annotated[
    int, typer.Option("--min-words", metavar="N", min=0, help="Only articles of N words or more.")
]
ArticlesOnlyOption = Annotated[
    bool, typer.Option("--articles-only", help="Leave out pages that read as no article (warning not_article).")
]
DuplicatesOption = Annotated[
    Duplicates,
    typer.Option(
        "--duplicates", help="Keep one of each text: equal but for white space (exact), or nearly equal (near)."
    ),
]
UrlColumnOption = Annotated[
    str, typer.Option("--url-column", metavar="NAME", help="Where URLs are in Parquet or JSONL.")
]
HtmlColumnOption = Annotated[
    str, typer.Option("--html-column", metavar="NAME", help="Where pages are in Parquet (or else body) or JSONL.")
]
SecondsOption = Annotated[
    float,
    typer.Option(
        "--seconds",
        metavar="SECONDS",
        min=0.1,
        max=_MOST_SECONDS,
        callback=seconds,
        help="Give a page up after this much processor time.",
    ),
]
EngineOption = Annotated[EngineName, typer.Option("--engine", help="This machine, or a Ray cluster.")]
AddressOption = Annotated[
    str | None, typer.Option("--address", metavar="ADDRESS", help="Of the Ray cluster; else one on this machine.")
]
JobsOption = Annotated[
    int | None,
    typer.Option(
        "--jobs", "-j", metavar="N", min=1, help="How many processes; else one per processor.", show_default=False
    ),
]
StatsOption = Annotated[
    str | None, typer.Option("--stats", metavar="DIR", help="Only write DIR/stats.html, which shows what is in DIR.")
]
VerboseOption = Annotated[bool, typer.Option("--verbose", "-v", help="Say what came of each shard.")]


def codes_of(given: str | None) -> tuple[str, ...]:
    """Tags of languages. Raises typer.BadParameter for what is none, or none that a record may have."""
    if given is None:
        return ()
    from scrape.extractor.metadata.site import normal_language

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
