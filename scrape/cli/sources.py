"""What `scrape fetch` was given to fetch: URLs, lists of them, feeds and sitemaps."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import typer

from scrape.cli.terminal import printable
from scrape.errors import UnsupportedType

if TYPE_CHECKING:
    from scrape.fetcher import Seed, Target

STANDARD_INPUT = "-"


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


def _encoding_of(path: Path) -> str:
    """How a list is encoded, by its first bytes, unless it is a pipe. Raises UnsupportedType, OSError."""
    from scrape.charset import utf_16_without_mark
    from scrape.media_types import SNIFFED_BYTES, binary_kind

    if not path.is_file():
        return "utf-8-sig"
    with path.open("rb") as file:
        start = file.read(SNIFFED_BYTES)
    kind = binary_kind(start)
    if kind is not None:
        raise UnsupportedType(f"this is {kind}, not a list of URLs")
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    return utf_16_without_mark(start) or "utf-8-sig"


def _open_list(path: str) -> TextIO:
    """A list of URLs. Raises typer.BadParameter where it cannot be read.

    Of standard input an own stream: a thread that still waits for a line must not hold the lock of
    `sys.stdin` at exit.
    """
    try:
        if path == STANDARD_INPUT:
            return open(sys.stdin.fileno(), encoding="utf-8-sig", errors="replace", closefd=False)
        return Path(path).open(encoding=_encoding_of(Path(path)), errors="replace")
    except UnsupportedType as error:
        raise typer.BadParameter(f"{printable(path)}: {error.message}", param_hint="--input") from None
    except OSError as error:
        raise typer.BadParameter(f"cannot read {printable(path)}: {error.strerror}", param_hint="--input") from None
