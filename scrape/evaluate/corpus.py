"""Read a labelled corpus: a folder with `gold.jsonl` and pages, gzipped or plain.

A line of `gold.jsonl` has the keys `id`, `url`, `html` (path of the page inside the folder), `kind`,
`title`, `authors`, `date`, `body`, `body_html`, `must_have` and `must_not_have`, null or empty where the
corpus says nothing. A value of another type is refused, and a date that is none is left out: scored, they would
count as our mistakes.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from scrape.counts import counted
from scrape.errors import EmptyInput, InputError, InvalidJSON, InvalidRecord, NotFound, ScrapeError
from scrape.media_types import SNIFFED_BYTES
from scrape.reader.compression import decompressed, reporting_damage
from scrape.reader.kinds import compression_of

if TYPE_CHECKING:
    from io import BufferedReader, RawIOBase

    from selectolax.lexbor import LexborNode

GOLD_FILE = "gold.jsonl"
MOST_KEYS = 6
"""Keys that are named where they are not scored."""


@dataclass(frozen=True, slots=True)
class GoldPage:
    """One labelled page: what an ideal extractor returns for the file at `path`."""

    corpus: str
    """The name of the corpus folder."""
    id: str
    path: Path
    url: str | None = None
    kind: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    date: str | None = None
    """The day, as in 2024-05-03."""
    body: str | None = None
    """Plain text; None where the corpus has only snippets."""
    body_html: str | None = None
    must_have: tuple[str, ...] = ()
    must_not_have: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    """The keys of the gold line that say nothing: those that are not known, and `date` where it is none."""

    def read(self) -> bytes:
        """The page as it was served, decompressed where it is in gzip or zstd.

        Raises `NotFound`, `Incomplete` or `Unreadable`.
        """
        try:
            with reporting_damage(), self.path.open("rb") as stream:
                if compression := compression_of(stream.peek(SNIFFED_BYTES)):
                    return decompressed(cast("BufferedReader[RawIOBase]", stream), compression).read()
                return stream.read()
        except (FileNotFoundError, ValueError) as error:  # no file has a NUL or half a character in its name
            advice = f"get it, or take it out of {GOLD_FILE}"
            raise NotFound(f"{self.path}: no such page: {advice}{_hint_of_separator(self.path)}") from error
        except ScrapeError as error:
            raise type(error)(f"{self.path}: {error.message}") from error
        except OSError as error:
            raise InputError.because(error, self.path) from error


def _hint_of_separator(path: Path) -> str:
    return " (a \\ is part of the name here: write / between folders)" if "\\" in path.name else ""


def read_corpus(folder: Path, name: str | None = None) -> Iterator[GoldPage]:
    """The pages that `folder`/gold.jsonl labels, in its order, one line read at a time; `name` is else the folder's.

    Raises `NotFound`, `Unreadable`, `InvalidJSON` or `InvalidRecord`, naming the file and the line.
    """
    gold = folder / GOLD_FILE
    if not folder.is_dir():
        said = "a file, where a corpus is a folder" if folder.exists() else "no such file or folder: check the path"
        raise NotFound(f"{folder}: {said}")
    if not gold.is_file():
        inside = " ".join(str(path.parent) for path in sorted(folder.glob(f"*/{GOLD_FILE}")))
        line = '{"html": "page.html", "title": "Ferry", "body": "The ferry ..."}'
        advice = f"name those inside of it: {inside}" if inside else f"write one with a line for each page, as {line}"
        raise NotFound(f"{folder}: no corpus, it has no {GOLD_FILE}: {advice}")
    return _pages_of(folder, gold, name or folder.resolve().name)


def _pages_of(folder: Path, gold: Path, name: str) -> Iterator[GoldPage]:
    try:
        with gold.open("rb") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield _gold_page(folder, name, line, where=f"{gold}:{number}")
    except OSError as error:
        raise InputError.because(error, gold) from error


def _gold_page(folder: Path, corpus: str, line: bytes, *, where: str) -> GoldPage:
    try:
        record = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InvalidRecord(f"{where}: not UTF-8 (byte {error.start + 1}): save it as UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise InvalidJSON(f"{where}: not JSON, one object a line ({error})") from error
    if not isinstance(record, dict) or not isinstance(record.get("html"), str) or not record["html"]:
        raise InvalidRecord(f"{where}: a gold line is an object with at least `html`, the path of its page")
    if record["html"].lstrip().startswith("<"):
        raise InvalidRecord(f"{where}: `html` is the page, in place of its path: put it into a file of the folder")
    for key, (is_one, one) in _VALUES.items():
        if record.get(key) is not None and not is_one(record[key]):
            raise InvalidRecord(f"{where}: `{key}` has to be {one}")
    body, body_html, date = record.get("body"), record.get("body_html"), _day(record.get("date"))
    if body is None and body_html is not None:
        body = body_text(body_html)
    unread = [key for key, value in record.items() if key not in KEYS or (key == "date" and value and not date)]
    return GoldPage(
        corpus=corpus,
        id=str(record.get("id") or record["html"]),
        path=folder / record["html"],
        url=record.get("url"),
        kind=record.get("kind"),
        title=record.get("title"),
        authors=author_names(record.get("authors")),
        date=date,
        body=body if body and not body.isspace() else None,
        body_html=body_html,
        must_have=_snippets(record, "must_have"),
        must_not_have=_snippets(record, "must_not_have"),
        unread=tuple(unread),
    )


def _day(date: str | None) -> str | None:
    """The day of an ISO 8601 date; None where it is another text, as 'NaT', or a month."""
    try:
        return datetime.fromisoformat(date or "").date().isoformat()
    except ValueError:
        return None


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_list_of_texts(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


_VALUES: dict[str, tuple[Callable[[object], bool], str]] = {
    "id": (lambda value: isinstance(value, str | int), "a string or a number"),
    **dict.fromkeys(("url", "kind", "title", "date", "body", "body_html"), (_is_text, "a string")),
    "authors": (lambda value: _is_text(value) or _is_list_of_texts(value), "a list of names, or a string"),
    **dict.fromkeys(("must_have", "must_not_have"), (_is_list_of_texts, "a list of strings")),
}
"""What a value has to be, where it is not null, and how that is called."""

KEYS = frozenset({"html", *_VALUES})
"""Those of a gold line that are read."""


def _snippets(record: Mapping[str, Any], key: str) -> tuple[str, ...]:
    return tuple(snippet for snippet in record.get(key) or () if snippet.strip())


_AUTHOR_SEPARATOR = re.compile(r"\s*(?:[;,|&\n]\s*)+(?:and\s+)?|\s+and\s+")
_CREDENTIAL = re.compile(r"[A-Z][A-Za-z]?[A-Z]{1,4}\d?|[A-Z]{2,6}|Ph\.?D\.?|M\.?D\.?|[JS]r\.?", re.ASCII)
"""MS, RD, FAND, PhD, MSc, Jr: letters after a name, which a comma parts from it."""


def author_names(authors: str | Iterable[str] | None) -> tuple[str, ...]:
    """The names of a gold: a list, or one string whose names `;`, `,`, `and`, `&` or `|` part."""
    if not isinstance(authors, str):
        return tuple(name for author in authors or () if (name := author.strip()))
    first, *others = (part.strip() for part in _AUTHOR_SEPARATOR.split(authors))
    return tuple(name for name in (first, *(o for o in others if not _CREDENTIAL.fullmatch(o))) if name)


_BLOCK_TAGS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details"),
        *("dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu"),
        *("nav", "ol", "optgroup", "option", "p", "pre", "search", "section", "summary", "table", "tbody"),
        *("td", "tfoot", "th", "thead", "tr", "ul"),
    }
)
"""Elements that begin and end a line, by the WHATWG rendering section; table parts and `br` too."""
_UNSEEN_TAGS = frozenset({"script", "style", "template", "noscript", "head", "title", "textarea", "iframe"})


def body_text(html: str) -> str:
    """The text of a gold body in HTML: block elements and `<br>` part words, inline elements don't."""
    from selectolax.lexbor import LexborHTMLParser

    root = LexborHTMLParser(html).body
    if root is None:
        return ""
    lines = (" ".join(line.split()) for line in "".join(_text_pieces(root)).split("\n"))
    return "\n".join(line for line in lines if line)


def _text_pieces(element: LexborNode) -> Iterator[str]:
    for node in element.iter(include_text=True):
        if node.tag == "-text":
            yield " ".join((node.text_content or "").split("\n"))
        elif node.tag in _BLOCK_TAGS:
            yield "\n"
            yield from _text_pieces(node)
            yield "\n"
        elif node.tag not in _UNSEEN_TAGS:
            yield from _text_pieces(node)


def load_pages(folders: Iterable[Path], *, kind: str | None = None, limit: int | None = None) -> tuple[GoldPage, ...]:
    """The pages of several corpora, at most `limit` of each, only those of `kind` where one is named.

    A folder that is given twice is read once; folders that share a name are called as they were given. Raises
    `EmptyInput` where nothing is left, and what `read_corpus` raises.
    """
    pages: list[GoldPage] = []
    others: dict[str, None] = {}
    different = {folder.resolve(): folder for folder in folders}
    names = Counter(folder.name for folder in different)
    for resolved, folder in different.items():
        called = resolved.name if names[resolved.name] == 1 else str(folder)
        wanted = (page for page in read_corpus(folder, called) if kind is None or _is_of(page, kind, others))
        pages.extend(islice(wanted, limit))
    if not pages:
        there_are = f"; there are {', '.join(others)}" if others else ""
        said = "the corpora are empty" if kind is None else f"none is of kind {kind!r}{there_are}"
        raise EmptyInput(f"no page to evaluate: {said}")
    return tuple(pages)


def _is_of(page: GoldPage, kind: str, others: dict[str, None]) -> bool:
    """Whether a page is of that kind; what else there is is added to `others`."""
    if page.kind and page.kind != kind:
        others.setdefault(page.kind)
    return page.kind == kind


def notes_on_unread(pages: Iterable[GoldPage]) -> Iterator[str]:
    """A line for each corpus whose gold says things that are not scored."""
    corpora: dict[str, Counter[str]] = {}
    for page in pages:
        if page.unread:
            corpora.setdefault(page.corpus, Counter()).update(page.unread)
    for corpus, counts in corpora.items():
        keys = [f"`{key}` ({counted(count, 'line')})" for key, count in counts.most_common(MOST_KEYS)]
        others = [f"{len(counts) - MOST_KEYS} more keys"] if len(counts) > MOST_KEYS else []
        advice = "--help names the keys; a date is as 2024-05-03" if "date" in counts else "--help names the keys"
        yield f"{corpus}/{GOLD_FILE}: not scored: {', '.join([*keys, *others])}; {advice}"
