"""One interrupt is enough, and two do not hang."""

from __future__ import annotations

import fcntl
import signal
import struct
import termios
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest
from command import PATIENCE, page, started, written
from loopback import Answer, serving

from scrape.cli.interrupts import end_at_once_when_repeated


@pytest.fixture
def raised() -> Iterator[list[int]]:
    """The interrupts that came through; the handler of before is put back."""
    before = signal.getsignal(signal.SIGINT)
    numbers: list[int] = []
    signal.signal(signal.SIGINT, lambda number, _frame: numbers.append(number))
    yield numbers
    signal.signal(signal.SIGINT, before)


def test_the_first_is_let_through_and_a_later_one_ends_the_process(
    raised: list[int], capfd: pytest.CaptureFixture[str]
) -> None:
    times = iter([10.0, 10.001, 10.4, 11.0])
    ended: list[int] = []
    end_at_once_when_repeated(clock=lambda: next(times), end=ended.append)
    for _ in range(3):
        signal.raise_signal(signal.SIGINT)
    assert (raised, ended) == ([signal.SIGINT], [])
    signal.raise_signal(signal.SIGINT)
    assert (raised, ended) == ([signal.SIGINT], [130])
    assert capfd.readouterr().err == "scrape: interrupted\n"


def test_what_is_ignored_stays_ignored(raised: list[int]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_at_once_when_repeated()
    assert signal.getsignal(signal.SIGINT) == signal.SIG_IGN
    assert raised == []


def test_work_that_waits_for_nothing_is_interrupted_there(raised: list[int]) -> None:
    end_at_once_when_repeated(is_at_work=lambda: True)
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)
    assert raised == []


def test_an_interrupt_ends_a_fetch_whose_reader_has_stopped_reading() -> None:
    long = Answer(f"{page()}<!--{'-' * PIPE}".encode())
    with serving({"/long": long}) as site, started("fetch", "-q", "--raw", site.url("/long")) as process:
        assert process.stdout
        assert process.stderr
        full = fcntl.fcntl(process.stdout, fcntl.F_GETPIPE_SZ)
        while _unread(process.stdout) < full:
            assert process.poll() is None
            threading.Event().wait(0.01)
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 130
        assert process.stderr.read() == b"scrape: interrupted\n"


PIPE = 65_536
"""The most bytes that a pipe of Linux holds, unless it is asked for more."""


def _unread(pipe: IO[bytes]) -> int:
    (count,) = struct.unpack("i", fcntl.ioctl(pipe, termios.FIONREAD, b"\0\0\0\0"))
    return int(count)


@pytest.mark.parametrize("times", [1, 2, 3])
def test_an_interrupt_that_comes_twice_ends_a_list_as_one_does(tmp_path: Path, times: int) -> None:
    asked, never = threading.Event(), threading.Event()
    answers = {f"/{number}": Answer(page(number).encode()) for number in range(3)}
    answers["/hangs"] = Answer(tells=asked, waits_for=never)
    with serving(answers) as site:
        listed = written(tmp_path / "urls.txt", "\n".join(map(site.url, answers)))
        options = ("-q", "--ignore-robots", "--delay", "0", "--concurrency", "1", "--ordered")
        with started("fetch", "-i", listed, "-o", tmp_path / "articles.jsonl", *options) as process:
            while len(site.requests) < 4:
                threading.Event().wait(0.01)
            for _ in range(times):
                process.send_signal(signal.SIGINT)
            assert process.wait(PATIENCE) == 130
            assert process.stderr
            said = process.stderr.read().decode().splitlines()
        never.set()
    assert said[-1] == "scrape: interrupted"
    assert not [line for line in said if not line.startswith("scrape: ")]
