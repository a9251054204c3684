"""What `scrape fetch` was given to fetch: URLs, lists of them, feeds and sitemaps."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BufferedReader, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import typer

from scrape.cli.terminal import printable
from scrape.errors import UnsupportedType

if TYPE_CHECKING:
    from scrape.fetcher import Seed, Target

STANDARD_INPUT = "-"

_NO_LIST = (
    (b"<", "HTML or XML"),
    (b"[{", "JSON"),
    (b'["', "JSON"),
    (b"{", "JSON (jq -r .url prints the URLs of records)"),
)
"""What no URL begins with; `[` alone may begin an IPv6 address."""


@dataclass(frozen=True, slots=True)
class Sources:
    """URLs named as arguments, open lists, and seeds."""

    named: Sequence[str]
    lists: Sequence[TextIO]
    seeds: Sequence[Seed]

    @classmethod
    def open(
        cls,
        urls: Sequence[str] | None,
        listed: Sequence[str] | None,
        feeds: Sequence[str] | None,
        sitemaps: Sequence[str] | None,
    ) -> Sources:
        """Opens the lists. Raises typer.BadParameter where one cannot be read, or nothing was given."""
        from scrape.fetcher import Seed

        given = list(urls or ())
        paths = [*(listed or ()), *([STANDARD_INPUT] if STANDARD_INPUT in given else [])]
        named = [url for url in given if url != STANDARD_INPUT]
        seeds = [*(Seed(url, "feed") for url in feeds or ()), *(Seed(url, "sitemap") for url in sitemaps or ())]
        if not named and not paths and not seeds:
            raise typer.BadParameter(
                "give URLs, or a list of them with -i FILE, or --feed or --sitemap", param_hint="URL"
            )
        return cls(named, [_open_list(path) for path in paths], seeds)

    @property
    def is_one_page(self) -> bool:
        return len(self.named) == 1 and not self.lists and not self.seeds

    @property
    def total(self) -> int | None:
        """How many pages there are, where that is known."""
        return None if self.lists or self.seeds else len(self.named)

    def items(self, is_new: Callable[[str], bool]) -> Iterable[Target | Seed]:
        """All of them; URLs that are not new are left out. A sequence, where reading it blocks nobody."""
        items = self._items(is_new)
        return items if self.lists else list(items)

    def _items(self, is_new: Callable[[str], bool]) -> Iterator[Target | Seed]:
        from scrape.fetcher import Target

        yield from (Target(url, "argument") for url in self.named if is_new(url))
        for lines in self.lists:
            with lines:
                yield from (Target(url) for url in _urls(lines) if is_new(url))
        yield from self.seeds


def _urls(lines: Iterable[str]) -> Iterator[str]:
    """The URLs of a list; blank lines and lines that begin with # are passed over."""
    return (url for line in lines if (url := line.strip()) and not url.startswith("#"))


def _open_list(path: str) -> TextIO:
    """A list of URLs, once it begins to come. Raises typer.BadParameter where it cannot be read, or is none."""
    from scrape.media_types import SNIFFED_BYTES

    name = "standard input" if path == STANDARD_INPUT else printable(path)
    try:
        stream = _opened(path)
        encoding = _encoding_of(stream.peek(SNIFFED_BYTES)[:SNIFFED_BYTES])
    except UnsupportedType as error:
        raise typer.BadParameter(f"{name}: {error.message}", param_hint="--input") from None
    except OSError as error:
        raise typer.BadParameter(f"cannot read {name}: {error.strerror}", param_hint="--input") from None
    return TextIOWrapper(stream, encoding, errors="replace")


def _opened(path: str) -> BufferedReader:
    if path == STANDARD_INPUT:
        # An own stream: a thread that still waits for a line must not hold the lock of `sys.stdin` at exit.
        return open(sys.stdin.fileno(), "rb", closefd=False)
    return Path(path).open("rb")


def _encoding_of(start: bytes) -> str:
    """How a list that begins so is encoded. Raises UnsupportedType for what is no list of URLs."""
    from scrape.charset import utf_16
    from scrape.media_types import binary_kind

    kind = binary_kind(start) or next((kind for sign, kind in _NO_LIST if start.lstrip().startswith(sign)), None)
    if kind is not None:
        raise UnsupportedType(f"this is {kind}, not a list of URLs")
    return utf_16(start) or "utf-8-sig"
