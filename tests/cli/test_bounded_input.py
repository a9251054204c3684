"""Inputs without an end, or far over the limit: one typed record each, in bounded memory."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from command import PATIENCE, SCRAPE, started, written

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs a limit of the address space")

ADDRESS_SPACE = 300 << 20
"""Bytes. An interpreter and what cleaning loads take 110 MB."""
LIMITED = ("--max-size", "1000000", "-q")


def bounded() -> None:
    """Before `scrape` starts: allocations fail beyond the limit."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))


@contextmanager
def pouring(piece: bytes, opened: Callable[[], int]) -> Iterator[None]:
    """Writes the piece again and again until nobody reads any more."""

    def pour() -> None:
        feed = opened()
        with suppress(BrokenPipeError):
            while True:
                os.write(feed, piece)
        os.close(feed)

    thread = threading.Thread(target=pour, daemon=True)
    thread.start()
    yield
    thread.join(PATIENCE)
    assert not thread.is_alive()


ENDLESS = [b"<p>The water rose. ", b"The water rose.\n", b'{"html": "']


@pytest.mark.parametrize("piece", ENDLESS)
def test_an_endless_pipe_gives_its_record(piece: bytes) -> None:
    with started("clean", "-", *LIMITED, preexec_fn=bounded) as process:
        assert process.stdin
        assert process.stdout
        feed = os.dup(process.stdin.fileno())
        process.stdin.close()
        with pouring(piece * 1000, lambda: feed):
            assert json.loads(process.stdout.readline())["error"]["type"] == "too_large"
            if piece.startswith(b"{"):
                process.terminate()  # the next line may still come
            process.wait(PATIENCE)


def test_a_named_pipe_that_never_ends_gives_its_record(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with (
        started("clean", pipe, *LIMITED, preexec_fn=bounded) as process,
        pouring(ENDLESS[0] * 1000, lambda: os.open(pipe, os.O_WRONLY)),
    ):
        assert process.stdout
        assert json.loads(process.stdout.readline())["error"]["type"] == "too_large"
        assert process.wait(PATIENCE) == 1


@pytest.mark.parametrize("packed", [False, True])
def test_a_long_line_is_one_failure_and_the_next_is_read(tmp_path: Path, *, packed: bool) -> None:
    start, end = (
        b'{"html": "' + b"x" * 5000,
        b'"}\n{"html": "<p>The boats lay on the sand until the evening came, and the water."}',
    )
    path = tmp_path / "pages.jsonl"
    with path.open("wb") as file:
        if packed:
            zeros = gzip.compress(bytes(ADDRESS_SPACE // 10), 1)
            file.write(gzip.compress(start) + zeros * 11 + gzip.compress(end))
        else:
            file.write(start)
            file.seek(ADDRESS_SPACE + (10 << 20))  # what is between takes no room on the disk
            file.write(end)
    with started("clean", path, *LIMITED, preexec_fn=bounded) as process:
        assert process.stdout
        records = [json.loads(line) for line in process.stdout.readlines()]
    assert [record["error"] and record["error"]["type"] for record in records] == ["too_large", None]


def test_a_folder_that_holds_itself_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    written(tmp_path / "deep" / "page.html", "<p>The boats lay on the sand until the evening came, and the water.")
    command = [*SCRAPE, "clean", str(tmp_path), "-q"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=True)
    assert len(done.stdout.splitlines()) == 1
