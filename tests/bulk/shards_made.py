"""Shards of our own pages, and what was made of them read back."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
from collections.abc import Generator, Iterable, Sequence
from pathlib import Path
from typing import Any

import forking

from scrape.bulk.files import reading_records
from scrape.bulk.options import Options
from scrape.bulk.place import Place
from scrape.bulk.plan import plan
from scrape.bulk.run import Run
from scrape.bulk.tasks import Result, Task
from scrape.pipeline import CleanOptions, clean_inputs
from scrape.writer import Extra
from scrape.writer.formats import render

SCRAPE = forking.SCRAPE
PATIENCE = 120
"""Seconds until a command that hangs fails its test."""

_THINGS = "harbour tide lantern orchard ferry market valley bridge winter letter garden engine school river".split()
_DOINGS = "waited turned opened closed carried followed measured promised remembered counted".split()


def html(number: int, *, language: str = "en", sentences: int = 12) -> str:
    """A page whose words no page of another number has in this order."""
    state = number * 7919 + 13

    def pick(words: list[str]) -> str:
        nonlocal state
        state = (state * 1_103_515_245 + 12_345) % (1 << 31)
        return words[(state >> 8) % len(words)]

    paragraphs = "".join(
        f"<p>The {pick(_THINGS)} of {pick(_THINGS)} {number} {pick(_DOINGS)} beside the {pick(_THINGS)}, and the "
        f"{pick(_THINGS)} {pick(_DOINGS)} until the {pick(_THINGS)} was {pick(_DOINGS)} by a {pick(_THINGS)}.</p>"
        for _ in range(sentences)
    )
    title = f"The {pick(_THINGS)} that {pick(_DOINGS)}, part {number}"
    head = f"<!doctype html><html lang={language}><head><title>{title}</title></head>"
    return f"{head}<body><article><h1>{title}</h1>{paragraphs}</article></body></html>"


def url(number: int) -> str:
    return f"https://paper{number % 3}.example/story/{number}"


def warc(numbers: Iterable[int], pages: dict[int, str] | None = None) -> bytes:
    """A WARC file, compressed record by record."""
    return b"".join(gzip.compress(response(url(n), (pages or {}).get(n, html(n))), 1) for n in numbers)


def response(target: str, page: str | bytes, content_type: str = "text/html; charset=utf-8") -> bytes:
    """A WARC record of a response, uncompressed."""
    body = page if isinstance(page, bytes) else page.encode()
    content = f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\n\r\n".encode() + body
    header = (
        f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {target}\r\nWARC-Date: 2024-05-01T10:00:00Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    return header.encode() + content + b"\r\n\r\n"


def jsonl(numbers: Iterable[int], pages: dict[int, str] | None = None) -> bytes:
    lines = (json.dumps({"url": url(n), "html": (pages or {}).get(n, html(n)), "id": n}) for n in numbers)
    return "".join(f"{line}\n" for line in lines).encode()


def bulk(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs `scrape bulk`, with one process unless told otherwise: each takes half a second to start."""
    jobs = () if "--jobs" in arguments else ("--jobs", "1")
    done = forking.run(["bulk", *map(str, arguments), *jobs], b"", PATIENCE, env={**os.environ, **environment})
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def cleaned(*inputs: str | Path, extras: Sequence[Extra] = ()) -> list[dict[str, Any]]:
    """What cleaning the inputs gives, in no order; done here, in a twentieth of the time that the command takes."""
    pages = clean_inputs(map(str, inputs), CleanOptions())
    return in_no_order(json.loads(render(article, "jsonl", extras)) for article in pages)


class Here:
    """Does tasks in this process: to start one for each run takes longer than all else in a test."""

    pages = behind = 0

    def run(self, tasks: Sequence[Task]) -> Generator[Result | None, None, None]:
        for task in tasks:
            yield Result(task.name, finished=task.run(_Unwatched()))


class _Unwatched:
    """Is told where the work is, and does nothing about it."""

    def moved(self, behind: int) -> None: ...

    def begins(self, number: int) -> None: ...

    def ended(self) -> None: ...


def made_here(out: Path, *inputs: str | Path, **options: Any) -> Run:
    """What `scrape bulk` does with inputs that it can read, but for its processes and its messages."""
    given = [*map(str, inputs)]
    run = Run(Place(str(out)), Options(**options), plan(given), given)
    for _ in run.make(Here()):
        pass
    assert run.failures == []
    return run


def articles(place: Path) -> list[dict[str, Any]]:
    return in_no_order(_read(place / "articles"))


def failures(place: Path) -> list[dict[str, Any]]:
    return in_no_order(_read(place / "failures"))


def records(place: Path) -> list[dict[str, Any]]:
    return in_no_order([*articles(place), *failures(place)])


def in_no_order(given: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(given, key=lambda record: json.dumps(record, sort_keys=True))


def _read(folder: Path) -> Iterable[dict[str, Any]]:
    for path in sorted(path for path in folder.iterdir() if not path.name.startswith(".")):
        with path.open("rb") as stream:
            yield from map(dict, reading_records(stream, "parquet" if path.suffix == ".parquet" else "jsonl.zst"))
