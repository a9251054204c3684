"""Runs the real command, and makes what it is given to read."""

from __future__ import annotations

import base64
import json
import os
import pty
import select
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import forking
from jsonschema import Draft202012Validator

from scrape.schema import article_schema

SCRAPE = forking.SCRAPE
RECORD_KEYS = [
    "schema_version",
    "url",
    "canonical_url",
    "hostname",
    "sitename",
    "title",
    "subtitle",
    "authors",
    "date_published",
    "date_modified",
    "language",
    "description",
    "image",
    "categories",
    "tags",
    "body",
    "links",
    "images",
    "source_url",
    "word_count",
    "is_accessible_for_free",
    "warnings",
    "fetched_at",
    "status",
    "error",
    "input",
]
"""The contract, spelled out: a key that is renamed or moved must fail here."""
PATIENCE = 30
"""Seconds until a command that hangs fails its test."""


_SCHEMA = Draft202012Validator(article_schema())


@dataclass(frozen=True, slots=True)
class Result:
    status: int
    out: str
    err: str

    @property
    def records(self) -> list[dict[str, Any]]:
        """The records printed; every article record is valid by the schema."""
        records = [json.loads(line) for line in self.out.splitlines()]
        for record in records:
            if "schema_version" in record:
                _SCHEMA.validate(record)
        return records

    @property
    def record(self) -> dict[str, Any]:
        (record,) = self.records
        return record

    @property
    def messages(self) -> list[str]:
        return self.err.splitlines()


def scrape(*arguments: str | Path, stdin: str | bytes = b"", patience: float = PATIENCE, **options: Any) -> Result:
    """Runs `scrape`, with pipes for all three streams; `patience` is more where there is much to do."""
    given = stdin.encode() if isinstance(stdin, str) else stdin
    done = forking.run([*map(str, arguments)], given, patience, **options)
    return Result(done.returncode, done.stdout.decode(), done.stderr.decode())


@contextmanager
def started(*arguments: str | Path, **options: Any) -> Iterator[forking.Process]:
    """`scrape` at work, with pipes for all three streams; killed where it hangs, so that the test fails.

    It is forked, unless it is given more than its streams, such as `preexec_fn=forking.heed_signals`.
    """
    with forking.start([*map(str, arguments)], **options) as process:
        watchdog = threading.Timer(PATIENCE, process.kill)
        watchdog.start()
        try:
            yield process
        finally:
            watchdog.cancel()


def has_ended(process: int) -> bool:
    """Waits until a process that is not our child is gone."""
    try:
        handle = os.pidfd_open(process)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([handle], [], [], PATIENCE)[0])
    finally:
        os.close(handle)


@dataclass(frozen=True, slots=True)
class Shown:
    status: int
    terminal: str
    """What the terminal got, of whichever streams were tied to it."""
    out: str
    err: str


def on_terminal(*arguments: str | Path, streams: Sequence[str], stdin: bytes = b"", term: str = "xterm") -> Shown:
    """Runs `scrape` with some of `stdin`, `stdout`, `stderr` tied to a terminal, pipes for the others."""
    ours, theirs = pty.openpty()
    tied: dict[str, Any] = dict.fromkeys(streams, theirs)
    environment = {**os.environ, "TERM": term, "COLUMNS": "100", "LINES": "30"}
    with started(*arguments, env=environment, preexec_fn=forking.heed_signals, **tied) as process:
        os.close(theirs)
        if process.stdin:
            process.stdin.write(stdin)
            process.stdin.close()
        shown = _all_of(ours)
        os.close(ours)
        out = process.stdout.read().decode() if process.stdout else ""
        err = process.stderr.read().decode() if process.stderr else ""
        return Shown(process.wait(PATIENCE), shown, out, err)


def _all_of(terminal: int) -> str:
    shown = b""
    while True:
        try:
            piece = os.read(terminal, 1 << 16)
        except OSError:  # how Linux says that the other side is closed
            break
        if not piece:
            break
        shown += piece
    return shown.decode()


def page(number: int = 1, title: str | None = None) -> str:
    """The HTML of a small article."""
    title = title or f"The tide came early in year {number}"
    paragraphs = "".join(
        f"<p>In year {number} the harbour master wrote {line} lines about the tide, which came early and "
        f"left the boats lying on the sand until the evening, when the water returned without a sound.</p>"
        for line in (3, 5, 8)
    )
    return (
        f"<!doctype html><html lang=en><head><title>{title}</title></head>"
        f"<body><article><h1>{title}</h1>{paragraphs}</article></body></html>"
    )


def jsonl(*records: Mapping[str, Any] | str) -> str:
    """Lines: records as JSON, strings as they are."""
    lines = (record if isinstance(record, str) else json.dumps(record) for record in records)
    return "".join(f"{line}\n" for line in lines)


def page_records(count: int) -> str:
    return jsonl(*({"id": number, "html": page(number)} for number in range(1, count + 1)))


def written(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())
