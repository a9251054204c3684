"""What `scrape fetch` was given to fetch: URLs, lists of them, feeds and sitemaps."""

from __future__ import annotations

import os
import re
import sys
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BufferedReader, TextIOWrapper
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING

import typer

from scrape.cli.terminal import printable
from scrape.errors import InputError
from scrape.patterns import compiled_late
from scrape.reader import STANDARD_INPUT, open_input
from scrape.urls import MAX_LENGTH, with_bytes_escaped

if TYPE_CHECKING:
    from scrape.fetcher import Seed, Target

_NO_LIST = (
    (b"<", "HTML or XML (--feed and --sitemap take the URLs of feeds and sitemaps)"),
    (b"[{", "JSON"),
    (b'["', "JSON"),
    (b"{", "JSON (jq -r .url prints the URLs of records)"),
    (b"\x1f\x8b", "gzip data (zcat prints what is in it)"),
)
"""How files begin that are no list of URLs; a URL may stand in brackets, and `[` alone may begin an IPv6 address."""

_TABLE_START = compiled_late(rb'(?:[^/?#\n]*?|"[^"\n]*"\s*)([,;])|[^#\n]*?(\t)\S')
"""The first line of a table, up to its first delimiter: names of columns, a number or a quoted cell stand before it. No
host has these signs."""


@dataclass(frozen=True, slots=True)
class Sources:
    """URLs named as arguments, open lists, and seeds."""

    named: Sequence[str]
    lists: Sequence[_List]
    seeds: Sequence[Seed]

    @classmethod
    def open(
        cls,
        urls: Sequence[str] | None,
        listed: Sequence[str] | None,
        feeds: Sequence[str] | None,
        sitemaps: Sequence[str] | None,
    ) -> Sources:
        """Opens the lists; where nothing was given, standard input. Raises typer.BadParameter where one cannot be read,
        or where that is a terminal."""
        from scrape.fetcher import Seed

        given = list(urls or ())
        paths = [*(listed or ()), *([STANDARD_INPUT] if STANDARD_INPUT in given else [])]
        named = [url for url in given if url != STANDARD_INPUT]
        for url in named:
            name = printable(url)
            _check_no_file(url, "URL", f"scrape clean cleans it, -i {name} reads URLs from it")
        for option, seeded in (("--feed", feeds), ("--sitemap", sitemaps)):
            for url in seeded or ():
                _check_no_file(url, option, "give the URL where it came from")
        named = [with_bytes_escaped(url) for url in named]
        seeds = [
            *(Seed(with_bytes_escaped(url), "feed") for url in feeds or ()),
            *(Seed(with_bytes_escaped(url), "sitemap") for url in sitemaps or ()),
        ]
        if not named and not paths and not seeds:
            if sys.stdin.isatty():
                raise typer.BadParameter(
                    "give URLs, or a list of them with -i FILE, or --feed or --sitemap", param_hint="URL"
                )
            paths = [STANDARD_INPUT]
        return cls(named, [_List.open(path) for path in paths], list(dict.fromkeys(seeds)))

    @property
    def files(self) -> Sequence[str]:
        """The paths of the lists; `-` is standard input."""
        return [each.path for each in self.lists]

    @property
    def is_one_page(self) -> bool:
        return len(self.named) == 1 and not self.lists and not self.seeds

    def total(self) -> int | None:
        """How many pages there are, where that can be known; lists are read once more."""
        counts = [each.count() for each in self.lists]
        return None if self.seeds or None in counts else len(self.named) + sum(filter(None, counts))

    def items(self, is_new: Callable[[str], bool]) -> Iterable[Target | Seed]:
        """All of them; URLs that are not new are left out. A sequence, where reading it blocks nobody."""
        items = self._items(is_new)
        return items if self.lists else list(items)

    def _items(self, is_new: Callable[[str], bool]) -> Iterator[Target | Seed]:
        from scrape.fetcher import Target

        yield from (Target(url, "argument") for url in self.named if is_new(url))
        for lines in self.lists:
            yield from (Target(url) for url in lines.urls() if is_new(url))
        yield from self.seeds


def _check_no_file(url: str, given_as: str, advice: str) -> None:
    """Raises typer.BadParameter for the path of a file here: a site of that name has to be given with its https://.

    A path in a folder that is called like a host, as mirrors of sites are, is taken for a URL.
    """
    first, slash, _ = url.partition("/")
    first = first.strip(".")  # `./` and `../` are no hosts
    is_of_host = slash and "." in first
    if ":" not in url and not is_of_host and os.path.isfile(url):  # noqa: PTH113 - pathlib's raises for long names
        name = printable(url)
        site = f"; a site is https://{name}" if first else ""
        raise typer.BadParameter(f"{name} is a file here: {advice}{site}", param_hint=given_as)


_ENCLOSING = (("<", ">"), ('"', '"'), ("'", "'"))


def _urls(lines: Iterable[str]) -> Iterator[str]:
    """The URLs of a list; blank lines and comments, which begin with # at the start of a word, are passed over."""
    # Files that were joined may each begin with a mark.
    unmarked = (line.lstrip("\ufeff") for line in lines)
    return (url for line in unmarked if (url := _bare(_COMMENT.sub("", line).strip())))


_COMMENT = compiled_late(r"(?:^|\s)#.*", re.DOTALL)
"""No URL has a blank in it; the # of a fragment has none before."""


def _bare(line: str) -> str:
    """A URL without the brackets (RFC 3986, appendix C) or quotes that it stands in."""
    is_enclosed = any(line.startswith(start) and line.endswith(end) for start, end in _ENCLOSING)
    return line[1:-1].strip() if is_enclosed else line


@dataclass(frozen=True, slots=True)
class _List:
    """An open list of URLs."""

    path: str
    name: str
    stream: BufferedReader

    @classmethod
    def open(cls, path: str) -> _List:
        """Raises typer.BadParameter where it cannot be read, or is a file that is no list."""
        name = "standard input" if path == STANDARD_INPUT else printable(path)
        try:
            opened = cls(path, name, open_input(path))
            # Of what is still to come nothing is asked yet: there may be more to say before.
            if S_ISREG(os.fstat(opened.stream.fileno()).st_mode):
                opened.encoding()
        except OSError as error:
            raise typer.BadParameter(InputError.because(error, name).message, param_hint="--input") from None
        return opened

    def encoding(self) -> str:
        """The encoding, by its first bytes. Closes what is no list of URLs, and raises typer.BadParameter."""
        from scrape.charset import utf_16
        from scrape.media_types import SNIFFED_BYTES, binary_kind

        start = self.stream.peek(SNIFFED_BYTES)[:SNIFFED_BYTES]
        text = start.removeprefix(BOM_UTF8).lstrip()
        kind = _no_list(text) or binary_kind(start) or _table(text)
        if kind is not None:
            self.stream.close()
            raise typer.BadParameter(f"{self.name}: this is {kind}, not a list of URLs", param_hint="--input")
        return utf_16(start) or "utf-8-sig"

    def count(self) -> int | None:
        """How many URLs it has; None where it is no file that can be read twice."""
        if self.path == STANDARD_INPUT or not Path(self.path).is_file():
            return None
        return sum(1 for _ in _List.open(self.path).urls())

    def urls(self) -> Iterator[str]:
        """Its URLs, once; it is closed at the end. Raises typer.BadParameter for what is no list of URLs."""
        encoding = self.encoding()
        errors = "surrogateescape" if encoding == "utf-8-sig" else "replace"
        with self.stream, TextIOWrapper(self.stream, encoding, errors=errors) as lines:
            yield from map(with_bytes_escaped, _urls(_bounded(lines)))


_LONGEST_LINE = 2 * MAX_LENGTH
"""Characters: a URL that is too long, and a comment."""


def _bounded(lines: TextIOWrapper) -> Iterator[str]:
    """The lines; of one that is longer than any URL, which may have no end, the beginning."""
    while line := lines.readline(_LONGEST_LINE):
        yield line
        while line and not line.endswith("\n"):
            line = lines.readline(_LONGEST_LINE)


def _no_list(start: bytes) -> str | None:
    """What a file is that starts with these bytes, where a sign tells that it is no list of URLs."""
    if start.startswith((b"<http://", b"<https://")):
        return None
    return next((kind for sign, kind in _NO_LIST if start.startswith(sign)), None)


def _table(start: bytes) -> str | None:
    """What to call a table that starts with these bytes, and how to get its URLs out; None for what is no table."""
    found = _TABLE_START.match(start)
    if found is None:
        return None
    delimiter: bytes = found[1] or found[2]
    for line in start.splitlines():
        for number, cell in enumerate(line.split(delimiter), 1):
            if cell.startswith((b"http://", b"https://")) and b'"' not in line:  # cut knows no quotes
                option = "" if delimiter == b"\t" else f"-d'{delimiter.decode()}' "
                return f"a table (cut {option}-f{number} prints its URLs)"
    return "a table"
