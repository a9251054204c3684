"""gzip and zstd are read as what they hold, in bounded memory."""

from __future__ import annotations

import gzip
import io
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from reading import read_inputs

from scrape.reader import InputFormat
from scrape.records import Page
from scrape.zstd import zstd

MAX_SIZE = 100_000
CODECS: dict[str, Callable[[bytes], bytes]] = {"gz": gzip.compress, "zst": zstd.compress}
codecs = pytest.mark.parametrize("suffix", CODECS)


def read(path: Path, input_format: InputFormat = "auto") -> list[Page]:
    return list(read_inputs([str(path)], input_format=input_format, max_size=MAX_SIZE))


def written(folder: Path, suffix: str, content: bytes, name: str = "pages") -> Path:
    path = folder / f"{name}.{suffix}"
    path.write_bytes(CODECS[suffix](content))
    return path


@codecs
def test_a_page(tmp_path: Path, suffix: str) -> None:
    path = written(tmp_path, suffix, b"<p>Text")
    assert read(path) == [Page(body=b"<p>Text", source=str(path))]


@codecs
def test_records_of_several_members(tmp_path: Path, suffix: str) -> None:
    """Files are joined by `cat a.gz b.gz > c.gz`."""
    path = tmp_path / f"pages.{suffix}"
    path.write_bytes(b"".join(CODECS[suffix](b'{"html": "<p>%d"}\n' % number) for number in range(3)))
    assert [page.html for page in read(path)] == ["<p>0", "<p>1", "<p>2"]
    assert [page.source for page in read(path)] == [f"{path}, line {number}" for number in (1, 2, 3)]


@codecs
def test_a_folder_gives_its_compressed_pages_too(tmp_path: Path, suffix: str) -> None:
    for name in ("a.html", "b.JSONL", "c.txt", "d.doc", ""):
        written(tmp_path, suffix, b'{"html": "<p>Text"}', name)
    assert [Path((page.source or "").partition(",")[0]).stem for page in read(tmp_path)] == [
        "a.html",
        "b.JSONL",
        "c.txt",
    ]


@codecs
@pytest.mark.parametrize("cut", [20, -1])
def test_a_cut_file_gives_its_whole_records_and_a_failure(tmp_path: Path, suffix: str, cut: int) -> None:
    lines = b"".join(b'{"html": "<p>%d"}\n' % number for number in range(3))
    path = written(tmp_path, suffix, lines)
    path.write_bytes(path.read_bytes()[:cut])
    *pages, last = read(path)
    assert last.error
    assert (last.error.type, "cut off" in last.error.message) == ("incomplete", True)
    assert [page.html for page in pages] == [f"<p>{number}" for number in range(len(pages))]


@codecs
def test_a_damaged_file_is_a_failure(tmp_path: Path, suffix: str) -> None:
    path = written(tmp_path, suffix, bytes(range(256)) * 50)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    content[-5] ^= 0xFF
    path.write_bytes(content)
    (page,) = read(path, "html")
    assert page.error
    assert page.error.type == "unreadable"


@codecs
def test_what_is_compressed_twice_is_no_page(tmp_path: Path, suffix: str) -> None:
    (page,) = read(written(tmp_path, suffix, CODECS[suffix](b"<p>Text")))
    assert page.error
    assert page.error.type == "unsupported_type"


@codecs
@pytest.mark.parametrize("input_format", ["auto", "html", "text", "jsonl"])
def test_a_bomb_is_one_failure_in_bounded_memory(tmp_path: Path, suffix: str, input_format: InputFormat) -> None:
    zeros = bytes(20_000_000)
    path = written(tmp_path, suffix, zeros)
    del zeros
    tracemalloc.start()
    try:
        pages = read(path, input_format)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert [page.error and page.error.type for page in pages] == [
        "unsupported_type" if input_format == "auto" else "too_large"
    ]
    # A line may be eight times as long as a page, and is held twice while it grows; then a megabyte is skipped at once.
    assert peak < 6_000_000


def test_an_endless_line_has_its_record_before_it_ends() -> None:
    class Endless(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: object) -> int:
            view = memoryview(buffer)  # type: ignore[arg-type]
            view[:] = b"x" * len(view)
            return len(view)

    from scrape.reader.jsonl import read_records

    page = next(read_records(io.BufferedReader(Endless()), "endless", MAX_SIZE)).page()
    assert page.error
    assert page.error.type == "too_large"
