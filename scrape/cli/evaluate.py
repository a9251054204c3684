"""`scrape evaluate`: scores against labelled pages, our own and other extractors'."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from scrape.cli.ends import printed, unwind_when_terminated
from scrape.cli.grouped import grouped
from scrape.cli.options import QuietOption
from scrape.cli.terminal import can_redraw, say
from scrape.errors import ScrapeError, Unreadable

if TYPE_CHECKING:
    from scrape.evaluate.runner import Evaluation
    from scrape.evaluate.systems import System

CorporaArgument = Annotated[
    list[Path], typer.Argument(metavar="CORPUS...", help="Folders with a gold.jsonl and its pages.")
]
SubjectOption = Annotated[str, typer.Option(metavar="SYSTEM", help="The system to study.")]
AgainstOption = Annotated[
    str, typer.Option(metavar="SYSTEMS", help="Peers to score in the same run, comma-separated; or `all`.")
]
KindOption = Annotated[str | None, typer.Option(metavar="KIND", help="Only pages of this kind, such as article.")]
LimitOption = Annotated[int | None, typer.Option(metavar="N", min=1, help="Only the first N pages of each corpus.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON instead of the table.")]


@dataclass(frozen=True, slots=True)
class Reports:
    """Files that tell more than the table."""

    pages: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write every page's scores as JSONL, worst first.")
    ] = None
    html: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write a page that shows gold, kept and dropped text.")
    ] = None

    def check(self, corpora: list[Path]) -> None:
        """Raises typer.BadParameter where they would be written over one another or over a corpus."""
        for path, option in ((self.pages, "--pages"), (self.html, "--html")):
            _check_new(path, corpora, option)
        if self.pages is not None and self.html is not None and self.pages.absolute() == self.html.absolute():
            raise typer.BadParameter(f"{self.html} is that of --pages, too: name another", param_hint="--html")

    def check_places(self) -> None:
        """Raises OutputError where one cannot be written, which after a long run is late to learn."""
        from scrape.writer.destination import check_place, reporting

        for path in filter(None, (self.pages, self.html)):
            with reporting(str(path)):
                check_place(path)

    def write(self, found: Evaluation) -> None:
        """Raises OutputError."""
        from scrape.evaluate.html_report import write_html
        from scrape.evaluate.pages import write_pages
        from scrape.writer.destination import reporting

        for path, write in ((self.pages, write_pages), (self.html, write_html)):
            if path is not None:
                with reporting(str(path)):
                    write(found, path)


@grouped
def evaluate(
    corpora: CorporaArgument,
    *,
    subject: SubjectOption = "scrape",
    against: AgainstOption = "",
    kind: KindOption = None,
    limit: LimitOption = None,
    as_json: JsonOption = False,
    reports: Reports,
    quiet: QuietOption = False,
) -> None:
    """Score extractors against labelled pages.

    A corpus is a folder with its pages, plain or in gzip or zstd, and a gold.jsonl with an object a line for each
    page. Only html, the path of the page in the folder, is required. Scored is what there is of title, authors (a
    list, or names with ; between), date (ISO 8601), body (plain text) or body_html, must_have and must_not_have
    (lists of strings that the body should and should not contain). id, url, and kind (as --kind chooses) say which
    page it is. Other keys, and dates in other forms, are told of and not scored.

    \b
    The smallest corpus, scored:
        mkdir corpus; cp page.html corpus/
        echo '{"html": "page.html", "title": "Ferry", "body": "The ferry ..."}' > corpus/gold.jsonl
        scrape evaluate corpus

    \b
    Our own figures, each with its 95 % interval:
        scrape evaluate corpus/news

    \b
    Against every peer that is installed (pip install '.[peers]'):
        scrape evaluate corpus/news corpus/wcxb --against all

    \b
    What went wrong, to look at in a browser:
        scrape evaluate corpus/news --html report.html

    \b
    Columns, from 0 to 1:
        shingle F1      runs of four words: F1 of precision and recall, each averaged over pages
        exact           share of pages whose body has the gold's words and no others
        word F1         words in any order and case: F1 of a page, averaged over pages
        snippet F1      must_have that bodies have, must_not_have that they have not, over all pages
        leak rate       share of pages that keep a line of boilerplate
        unwanted lines  share of pages that keep a must_not_have as a line of its own
        title, authors, date           share of pages where they are the gold's; dates to the day
        links prec., links recall      of the links of body_html

    A word is a run of letters and digits (in Chinese and Japanese, all between two other signs). A page on which
    a system fails counts as an empty body, and among the errors. ± is half the width of the 95 % interval; * marks
    what differs from the first system beyond chance, on six pages or more. Times are
    processor time for a page, and peak MB the most memory, of the system's own process; "of median" and "of mean"
    say what part of the time the first system takes.
    """
    from scrape.evaluate.runner import evaluate as run
    from scrape.evaluate.systems import PEERS
    from scrape.evaluate.table import render_table, to_json

    reports.check(corpora)
    studied = _system(subject, "--subject")
    names = PEERS if against.strip().lower() == "all" else filter(str.strip, against.split(","))
    peers = [_system(name, "--against") for name in names]
    note = None if quiet else say
    unwind_when_terminated()
    if studied.missing:
        raise Unreadable(f"{studied.name}: {studied.missing}")
    reports.check_places()
    with _progress_line(quiet=quiet) as show:
        found = run(corpora, subject=studied, against=peers, kind=kind, limit=limit, progress=show, note=note)
    printed((to_json(found) if as_json else render_table(found)).rstrip("\n"))
    reports.write(found)
    if found.systems[0].missing:
        raise typer.Exit(1)


def _check_new(path: Path | None, corpora: list[Path], option: str) -> None:
    """Raises typer.BadParameter for a corpus's gold or a page that it names, which would be overwritten."""
    if path == Path("-"):
        raise typer.BadParameter("standard output has the table: name a file", param_hint=option)
    if path is not None and path.is_file() and any(map(path.samefile, _files_of(corpora))):
        raise typer.BadParameter(f"{path} is in the corpus, and would be overwritten: name another", param_hint=option)


def _system(name: str, option: str) -> System:
    """The system of that name. Raises typer.BadParameter where there is none."""
    from scrape.evaluate.systems import system

    try:
        return system(name)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint=option) from None


def _files_of(corpora: list[Path]) -> Iterator[Path]:
    """Those that are read, as far as they are there; what is wrong with a corpus is told when it is evaluated."""
    from scrape.evaluate.corpus import GOLD_FILE, read_corpus

    for folder in corpora:
        with suppress(ScrapeError, OSError, ValueError):
            yield from (file for file in (folder / GOLD_FILE,) if file.is_file())
            yield from (page.path for page in read_corpus(folder) if page.path.is_file())


@contextmanager
def _progress_line(*, quiet: bool) -> Iterator[Callable[[str, int, int], None] | None]:
    """Draws how far a system is over one line, which is gone at the end; None where that cannot be."""
    if quiet or not can_redraw():
        yield None
        return
    try:
        yield lambda system, done, total: _draw(f"{system} {done}/{total}")
    finally:
        _draw("")


def _draw(text: str) -> None:
    sys.stderr.write(f"\r\033[K{text}")
    sys.stderr.flush()
