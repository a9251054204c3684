"""Whatever happens, a file ends on a whole record, and none is lost or doubled."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from full_disk import ARTICLES

from scrape.writer.formats import render
from scrape.writer.whole import write_whole

HERE = Path(__file__).parent
LINES = [render(article, "jsonl") for article in ARTICLES]
WHOLE = ["".join(LINES[:count]) for count in range(len(LINES) + 1)]
SIZES = [len(text.encode()) for text in WHOLE]
OFFSETS = sorted({*range(0, SIZES[-1], SIZES[-1] // 195), *(size + step for size in SIZES for step in (-1, 0))} - {-1})


def on_full_disk(kind: str, folder: Path) -> list[dict[str, Any]]:
    command = [sys.executable, str(HERE / "full_disk.py"), kind, str(folder), *map(str, OFFSETS)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    results: list[dict[str, Any]] = json.loads(done.stdout)
    assert len(results) == len(OFFSETS) >= 200
    return results


def test_a_stream_to_a_full_disk_ends_on_a_whole_record(tmp_path: Path) -> None:
    for offset, result in zip(OFFSETS, on_full_disk("stream", tmp_path), strict=True):
        fitting = max(text for size, text in zip(SIZES, WHOLE, strict=True) if size <= offset)
        assert result["files"] == {"out.jsonl": fitting}
        assert (result["raised"] is None) == (fitting == WHOLE[-1])
        assert "\n" not in (result["raised"] or "")


def test_a_file_on_a_full_disk_is_the_old_one_or_the_new(tmp_path: Path) -> None:
    for offset, result in zip(OFFSETS, on_full_disk("file", tmp_path), strict=True):
        fits = offset >= SIZES[-1]
        assert result["files"] == {"out.jsonl": WHOLE[-1] if fits else "old\n"}
        assert (result["raised"] is None) == fits


def test_a_folder_on_a_full_disk_has_whole_files_only(tmp_path: Path) -> None:
    for offset, result in zip(OFFSETS, on_full_disk("folder", tmp_path), strict=True):
        fits = offset >= max(len(line.encode()) for line in LINES)
        assert sorted(result["files"].values()) == (sorted(LINES) if fits else [])
        assert (result["raised"] is None) == fits


def test_lines_of_four_writers_that_append_to_one_file_stay_whole(tmp_path: Path) -> None:
    count, path = 200, tmp_path / "out.jsonl"
    with path.open("ab") as output:
        command = [sys.executable, str(HERE / "appenders.py")]
        writers = [
            subprocess.Popen([*command, str(number), str(count), "50000"], stdout=output, stderr=subprocess.DEVNULL)
            for number in range(4)
        ]
        assert [writer.wait() for writer in writers] == [0] * 4
    seen = Counter(
        (record["writer"], record["id"])
        for line in path.read_text().splitlines()
        for record in [json.loads(line)["input"]]
    )
    assert seen == Counter((str(writer), number) for writer in range(4) for number in range(count))


KILLS = int(os.environ.get("SCRAPE_KILLS", "5"))
"""How many writers the next test kills; a thorough run takes 300."""


def test_a_writer_killed_at_any_time_loses_and_doubles_nothing_that_it_acknowledged(tmp_path: Path) -> None:
    """What the system leaves of the record that it was at has no end of line."""
    moments = random.Random(0)  # noqa: S311 # the same moments in every run
    path, command = tmp_path / "out.jsonl", [sys.executable, str(HERE / "appenders.py")]
    for kill in range(KILLS):
        with (
            path.open("wb") as output,
            subprocess.Popen([*command, str(kill), "500", "20000"], stdout=output, stderr=subprocess.PIPE) as writer,
        ):
            assert writer.stderr
            acknowledged = len(writer.stderr.read(moments.randrange(1, 400)))
            writer.kill()
            acknowledged += len(writer.stderr.read())
        whole = path.read_bytes().split(b"\n")[:-1]
        ids = [json.loads(line)["input"]["id"] for line in whole]
        assert ids == list(range(len(ids)))
        assert acknowledged <= len(ids) <= acknowledged + 1


def test_a_pipe_that_does_not_block_gets_the_whole_record() -> None:
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    data = bytes(range(256)) * 4000  # more than a pipe holds
    read: list[bytes] = []

    def drain() -> None:
        with os.fdopen(reading, "rb") as stream:
            read.append(stream.read())

    reader = threading.Thread(target=drain, daemon=True)
    reader.start()
    with os.fdopen(writing, "wb", buffering=0) as stream:
        write_whole(stream, data)
    reader.join(30)
    assert read == [data]


def test_what_another_has_appended_since_is_not_taken_back(tmp_path: Path) -> None:
    """The disk fills up amid our record, and before we see that somebody else finds room for a short one."""
    path = tmp_path / "out"

    class Shared:
        def __init__(self) -> None:
            self._stream = path.open("ab", buffering=0)

        def write(self, data: memoryview, /) -> int:
            if path.stat().st_size:
                with path.open("ab") as other:
                    other.write(b"theirs\n")
                raise OSError(28, "No space left on device")
            return self._stream.write(data[:3])

        def fileno(self) -> int:
            return self._stream.fileno()

        def isatty(self) -> bool:
            return False

        def close(self) -> None:
            self._stream.close()

    shared = Shared()
    with pytest.raises(OSError, match="No space"):
        write_whole(shared, b"our record\n")
    shared.close()
    assert path.read_bytes() == b"ourtheirs\n"
