"""Memory does not grow with the number of shards, nor with what is in them besides pages.

By default the shards are small; BULK_SHARDS and BULK_SHARD_MB make it 50 shards of 100 MB.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from shards_made import html, response, url

SHARDS = int(os.environ.get("BULK_SHARDS", "12"))
SHARD_SIZE = int(os.environ.get("BULK_SHARD_MB", "2")) * 1_000_000
PAGES = 40

GROWTH = 1.25
"""Of the peak, from one shard to many; far from the dozen times that a leak of a shard would be."""

_PEAK = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, capture_output=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def peak(*arguments: str | Path) -> int:
    """The most that a process of `scrape bulk` held, whichever it was, in KB."""
    command = [sys.executable, "-c", _PEAK, sys.executable, "-m", "scrape", "bulk", *map(str, arguments)]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


@pytest.mark.bounds
def test_memory_is_flat(tmp_path: Path) -> None:
    first = tmp_path / "0.warc"
    picture = random.Random(1).randbytes(SHARD_SIZE // PAGES)  # noqa: S311  # no secret
    with first.open("wb") as archive:
        for number in range(PAGES):
            archive.write(response(url(number), html(number, sentences=100)))
            archive.write(response(url(number), picture, "image/png"))
    for shard in range(1, SHARDS):
        (tmp_path / f"{shard}.warc").hardlink_to(first)
    one = peak(first, "-o", tmp_path / "one", "--jobs", "1", "--duplicates", "near")
    many = peak(tmp_path / "*.warc", "-o", tmp_path / "many", "--jobs", "1", "--duplicates", "near")
    assert many < GROWTH * one, (one, many)
