"""The real worker, in real processes."""

from __future__ import annotations

import mmap
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from made_pages import PARAGRAPHS, html_of

from scrape.errors import InternalError
from scrape.evaluate.corpus import load_pages
from scrape.evaluate.scores import Prediction
from scrape.evaluate.systems import Extract, System, system
from scrape.evaluate.worker import Outcome, PeakMemory, run_system

Corpus = Callable[..., Path]


def load_cantankerous() -> Extract:
    """Raises on one page, dies on another, else gives the length of the page and its URL."""

    def extract(html: str, url: str | None) -> Prediction:
        if "raise" in html:
            raise ValueError("no use")
        if "die" in html:
            os._exit(3)
        return Prediction(f"{len(html)} {url}", title="Title")

    return extract


def load_busy() -> Extract:
    """Burns 50 ms of CPU and holds 60 MB, and 900 MB of addresses without memory."""
    addresses = mmap.mmap(-1, 900_000_000)

    def extract(_html: str, _url: str | None) -> Prediction:
        ballast = bytearray(b"x") * 60_000_000
        start = time.process_time()
        while time.process_time() - start < 0.05:
            pass
        return Prediction(str(len(ballast) + len(addresses)))

    return extract


def load_counting() -> Extract:
    """Says how often the page was given to it."""
    given: list[str] = []

    def extract(html: str, _url: str | None) -> Prediction:
        given.append(html)
        return Prediction(str(given.count(html)))

    return extract


def test_the_first_page_has_been_run_once_when_it_is_timed_so_that_all_is_loaded(make_corpus: Corpus) -> None:
    pages = load_pages([make_corpus(("<p>formula</p>", {}), ("<p>prose</p>", {}))])
    outcomes = [each for each in run_system(System("counting", load_counting), pages) if isinstance(each, Outcome)]
    assert [outcome.prediction.body for outcome in outcomes] == ["2", "1"]


def test_each_page_gives_an_outcome_in_order_and_the_memory_comes_last(make_corpus: Corpus) -> None:
    pages = load_pages([make_corpus(("<p>ä</p>", {"url": "https://a.example/"}), ("<p>raise</p>", {}), ("<p>", {}))])
    first, second, third, memory = run_system(System("cantankerous", load_cantankerous), pages)
    assert isinstance(first, Outcome)
    assert first.prediction == Prediction("8 https://a.example/", title="Title")
    assert isinstance(second, Outcome)
    assert second.prediction == Prediction("", title="", error="ValueError: no use")
    assert isinstance(third, Outcome)
    assert third.prediction.body == "3 None"
    assert isinstance(memory, PeakMemory)


def test_a_page_that_kills_the_process_has_failed_and_the_next_are_run(make_corpus: Corpus) -> None:
    pages = load_pages([make_corpus(("<p>", {}), ("<p>die</p>", {}), ("<p>", {}))])
    first, dead, last, memory = run_system(System("cantankerous", load_cantankerous), pages)
    assert isinstance(dead, Outcome)
    assert dead.prediction == Prediction("", title="", error="its process died (exit 3)")
    assert isinstance(first, Outcome)
    assert isinstance(last, Outcome)
    assert first.prediction == last.prediction == Prediction("3 None", title="Title")
    assert isinstance(memory, PeakMemory)


def test_a_system_that_dies_too_often_is_given_up(make_corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scrape.evaluate.worker.MOST_DEATHS", 0)
    pages = load_pages([make_corpus(("<p>", {}), ("<p>die</p>", {}))])
    messages = run_system(System("cantankerous", load_cantankerous), pages)
    next(messages)
    with pytest.raises(InternalError, match=r"^its process died \(exit 3\) after 1 of 2 pages"):
        next(messages)


def test_what_has_no_end_is_ended(make_corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scrape.evaluate.worker.LONGEST_PAGE", 0)
    with pytest.raises(InternalError, match=r"^gave nothing within 0 s before the first page"):
        next(run_system(System("cantankerous", load_cantankerous), load_pages([make_corpus(("<p>", {}))])))


def load_broken() -> Extract:
    raise ImportError("no lxml_html_clean")


def test_what_does_not_start_says_why(make_corpus: Corpus) -> None:
    pages = load_pages([make_corpus(("<p>", {}))])
    with pytest.raises(InternalError, match=r"does not start \(ImportError: no lxml_html_clean\)"):
        next(run_system(System("broken", load_broken), pages))


def test_time_and_memory_are_the_systems_own(make_corpus: Corpus) -> None:
    pages = load_pages([make_corpus(("<p>", {}), name="one")])
    hoard = bytearray(200_000_000)
    hoard[::4096] = b"x" * len(hoard[::4096])  # This process is large: the worker's figure must not be.
    busy, memory = run_system(System("busy", load_busy), pages)
    assert isinstance(busy, Outcome)
    assert isinstance(memory, PeakMemory)
    assert busy.seconds >= 0.05
    assert 60_000_000 <= memory.size < len(hoard)


def test_a_peer_is_run_as_it_is(make_corpus: Corpus) -> None:
    pages = load_pages([make_corpus((html_of(*PARAGRAPHS), {}))])
    outcome, memory = run_system(system("trafilatura"), pages)
    assert isinstance(outcome, Outcome)
    assert PARAGRAPHS[-1] in outcome.prediction.body
    assert outcome.prediction.title == "Harbour closed"
    assert isinstance(memory, PeakMemory)
