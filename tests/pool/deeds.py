"""What workers are told to do with a page: its text says what becomes of it."""

from __future__ import annotations

import ctypes
import os
import signal
import time
from dataclasses import dataclass

from scrape.pool import Work
from scrape.records import Failure, Page


@dataclass(frozen=True, slots=True)
class Outcome:
    text: str
    process: int = 0
    """In which process the page was worked on."""
    error: str | None = None
    message: str = ""


def do(page: Page) -> Outcome:
    text = page.text or ""
    match text:
        case "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        case "segfault":
            ctypes.string_at(0)
        case "exit":
            os._exit(7)
        case "raise":
            raise RuntimeError("a fault that nobody expected")
        case "hang":
            # One call of C code, which no Python signal handler interrupts.
            pow(3, 10**9)
        case "sleep":
            time.sleep(1000)
        case "grow":
            bytearray(4 << 30)
        case "print":
            os.write(1, b"noise on standard output")
            print("more of it")  # noqa: T201
    return Outcome(text, os.getpid())


def failed(page: Page, failure: Failure) -> Outcome:
    return Outcome(page.text or "", error=failure.type, message=failure.message)


def prepare() -> None:
    """Nothing to load."""


def die() -> None:
    os._exit(7)


def load_for_ever() -> None:
    time.sleep(1000)


WORK = Work(do, failed, prepare)


def pages(*texts: str) -> list[Page]:
    return [Page(text=text) for text in texts]
