"""Run one system over many pages in a process of its own, so that its time and memory are its own."""

from __future__ import annotations

import logging
import multiprocessing
import resource
import signal
import sys
import time
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path

from scrape.errors import InternalError
from scrape.evaluate.corpus import GoldPage
from scrape.evaluate.scores import Prediction
from scrape.evaluate.systems import Extract, FindLinks, System

_SENTENCE = "A page of plain sentences has a system load all that it needs before its time is taken. "
_WARM_UP = f"<html><title>Warm-up</title><body><article>{f'<p>{_SENTENCE * 4}</p>' * 5}</article></body></html>"

LONGEST_PAGE = 120
"""Seconds on the clock within which a page has to be done, lest one that has no end costs the whole run."""
MOST_DEATHS = 10
"""Pages that may end a system's process, before it is given up."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a system made of one page, and its CPU time in seconds, of all threads, without decoding."""

    prediction: Prediction
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class PeakMemory:
    """The most memory that a system's process held at once, in bytes; 0 where it cannot be told."""

    size: int


def run_system(system: System, pages: Sequence[GoldPage]) -> Iterator[Outcome | PeakMemory]:
    """An outcome for each page, in order, as they are ready, and the peak memory (of the last process) at the end.

    A page that ends the process, or has no end, is one that failed: another process goes on after it. Raises
    `InternalError` where that was before the first page, or too often.
    """
    # Golds stay here: no system may see them, nor is their size its own.
    bare = [
        GoldPage(page.corpus, page.id, page.path, page.url, body_html=None if page.body_html is None else "")
        for page in pages
    ]
    nothing: Prediction | None = None
    done = deaths = 0
    while True:
        try:
            for message in _messages(system, bare[done:]):
                if isinstance(message, Prediction):
                    nothing = message
                    continue
                yield message
                if isinstance(message, PeakMemory):
                    return
                done += 1
        except InternalError as error:
            deaths += 1
            if nothing is None or done == len(pages) or deaths > MOST_DEATHS:
                where = "before the first page" if nothing is None else f"after {done} of {len(pages)} pages"
                raise InternalError(f"{error.message} {where}") from None
            yield Outcome(replace(nothing, error=error.message))
            done += 1


def _messages(system: System, pages: Sequence[GoldPage]) -> Iterator[Prediction | Outcome | PeakMemory]:
    """What one process sends: a prediction of nothing once the system is loaded, the outcomes, its peak memory.

    Raises `InternalError` where the process dies or goes on for too long.
    """
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(system, pages, sender), daemon=True)
    process.start()
    sender.close()
    try:
        while True:
            if not receiver.poll(LONGEST_PAGE):
                raise InternalError(f"gave nothing within {LONGEST_PAGE} s")
            message: Prediction | Outcome | PeakMemory | InternalError = receiver.recv()
            if isinstance(message, InternalError):
                raise message
            yield message
            if isinstance(message, PeakMemory):
                return
    except EOFError:
        process.join()
        raise InternalError(f"its process died (exit {process.exitcode})") from None
    finally:
        receiver.close()
        process.terminate()
        process.join()


def _work(system: System, pages: Sequence[GoldPage], sender: Connection) -> None:
    # An interrupt goes to the whole group: the parent says so, and ends this process.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What a peer logs or warns about is no part of the report.
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    try:
        extract = system.load()
        find_links = system.load_links() if system.load_links else None
        nothing = _nothing_like(extract(_WARM_UP, None))
    except Exception as error:  # an installation that lacks something
        sender.send(InternalError(f"does not start ({type(error).__name__}: {error})"))
        return
    sender.send(nothing)
    if pages:  # What real pages need is loaded, too: of few pages the first one's time would decide the figure.
        outcome_of(extract, pages[0], nothing)
    for page in pages:
        outcome = outcome_of(extract, page, nothing)
        sender.send(with_links(outcome, find_links, page) if find_links else outcome)
    sender.send(PeakMemory(_peak_memory()))


def outcome_of(extract: Extract, page: GoldPage, nothing: Prediction) -> Outcome:
    """Run one page; where the system raises, its prediction is `nothing` with that error."""
    from scrape.charset import decode

    html = decode(page.read())
    start = time.process_time()
    try:
        prediction = extract(html, page.url)
    except Exception as error:
        prediction = replace(nothing, error=f"{type(error).__name__}: {error}")
    return Outcome(prediction, time.process_time() - start)


def with_links(outcome: Outcome, find_links: FindLinks, page: GoldPage) -> Outcome:
    """The outcome and the page's links, where its gold has some; none where finding them raises."""
    from scrape.charset import decode

    if page.body_html is None:
        return outcome
    try:
        links = find_links(decode(page.read()), page.url)
    except Exception:
        links = ()
    return replace(outcome, prediction=replace(outcome.prediction, links=links))


def _nothing_like(prediction: Prediction) -> Prediction:
    """An empty prediction that claims the same fields, so that a failed page counts as wrong in each."""
    return Prediction(
        title=None if prediction.title is None else "",
        authors=None if prediction.authors is None else (),
        date=None if prediction.date is None else "",
        links=None if prediction.links is None else (),
    )


def _peak_memory() -> int:
    """Bytes that this process held at most.

    Linux's VmHWM, which, unlike `ru_maxrss`, does not begin with the size of the parent process.
    """
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return next(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM:"))
    except (OSError, StopIteration):
        return _peak_memory_by_rusage()


def _peak_memory_by_rusage() -> int:
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return size if sys.platform == "darwin" else size * 1024
