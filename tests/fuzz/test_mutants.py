"""Mutants of the labelled pages through the command: a record each, in order, and only lines on standard error.

`SCRAPE_MUTANTS=20000` runs the long count; `SCRAPE_MUTANTS_SEED` another series.
"""

from __future__ import annotations

import base64
import gzip
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from threading import Thread
from typing import IO

import pytest
from mutation import mutants

CORPORA = Path(os.environ.get("SCRAPE_CORPORA", Path(__file__).parents[2] / "../shared/corpus"))
COUNT = int(os.environ.get("SCRAPE_MUTANTS", "60"))
SEED = int(os.environ.get("SCRAPE_MUTANTS_SEED", "6"))
MAX_PACKED = 8_000
"""Bytes of a gzipped page: of the smaller ones every part is met by more mutants."""
KINDS = ("body_base64", "html", "text")


def small_pages() -> list[bytes]:
    paths = sorted(path for path in CORPORA.glob("*/html/*.gz") if path.stat().st_size <= MAX_PACKED)
    return [gzip.decompress(path.read_bytes()) for path in (paths[:: len(paths) // 20] if COUNT < 1_000 else paths)]


def records(count: int) -> Iterator[dict[str, object]]:
    """Page records of mutants; of four one is text already, one is said to be plain text."""
    for number, mutant in enumerate(islice(mutants(small_pages(), SEED), count)):
        kind = KINDS[(0, 0, 1, 2)[number % 4]]
        content = base64.b64encode(mutant).decode() if kind == "body_base64" else mutant.decode("utf-8", "replace")
        yield {"id": number, kind: content}


def feed(stream: IO[bytes], count: int) -> None:
    with stream:
        for record in records(count):
            stream.write(json.dumps(record).encode() + b"\n")


@pytest.mark.corpus
@pytest.mark.skipif(not CORPORA.exists(), reason=f"no {CORPORA}; SCRAPE_CORPORA names another folder")
@pytest.mark.parametrize("engine", ["scrape", "trafilatura"] if COUNT < 1_000 else ["scrape"])
def test_every_mutant_gives_its_record(engine: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "scrape", "clean", "-", "--engine", engine]
    errors = tmp_path / "errors"
    with errors.open("wb") as stderr:
        run = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr)
        assert run.stdin
        assert run.stdout
        Thread(target=feed, args=(run.stdin, COUNT), daemon=True).start()
        types: dict[str | None, int] = {}
        faults: list[str] = []
        for number, line in enumerate(run.stdout):
            record = json.loads(line)
            assert record["input"] == {"id": number}
            error_type = record["error"] and record["error"]["type"]
            if error_type == "internal_error":
                faults.append(f"{number}: {record['error']['message']}")
            types[error_type] = types.get(error_type, 0) + 1
        status = run.wait()
        run.stdout.close()
    assert faults == []
    assert sum(types.values()) == COUNT
    assert status == (1 if set(types) != {None} else 0)
    messages = errors.read_text()
    assert "Traceback" not in messages
    assert all(line.startswith("scrape: ") for line in messages.splitlines())
    print(types)  # noqa: T201 - shown with -s
