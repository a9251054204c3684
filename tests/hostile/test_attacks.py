"""Every attack gets its verdict, article or typed failure, within bounds of processor time and memory.

By default the pages of a group share one process and one budget. `SCRAPE_ATTACKS=all` gives each attack, at every
size, a process of its own that the system ends after 2 seconds of processor time, of as many tags as a page may have
after 10.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from typing import Any

import attacks
import pytest

from scrape.errors import ERROR_TYPES
from scrape.extractor.parsing.source_scan import MAX_TAGS
from scrape.pool.ordered import FEW_BYTES

EVERY = os.environ.get("SCRAPE_ATTACKS") == "all"
ENGINES = ("scrape", "trafilatura")
SECONDS = 2
"""Of processor time for one page; start-up is 0.3 of it."""
DEADLINE = 10
"""Seconds that a page has by default."""
MEMORY = 2 << 30
"""Bytes of address space, of which threads and libraries that are only mapped take the greater part."""

Pages = Mapping[str, Callable[[], str]]


def limited(seconds: int) -> Callable[[], None]:
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))

    return limit


def verdicts(pages: Pages, engine: str, key: str = "html", *, seconds: int | None = None) -> dict[str, dict[str, Any]]:
    """The record of each page, of one run; the system ends one that takes more than its share of time."""
    command = [sys.executable, "-m", "scrape", "clean", "-", "--engine", engine, "-q"]
    given = "".join(json.dumps({"name": name, key: build()}) + "\n" for name, build in pages.items())
    run = subprocess.run(
        command,
        input=given.encode(),
        capture_output=True,
        check=False,
        preexec_fn=limited(seconds or SECONDS * len(pages) + SECONDS),
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
    )
    assert b"Traceback" not in run.stderr
    assert run.returncode in {0, 1}, (run.returncode, run.stderr[-500:])
    records = [json.loads(line) for line in run.stdout.splitlines()]
    assert [record["input"]["name"] for record in records] == list(pages)
    return {record["input"]["name"]: record for record in records}


OURS = {"internal_error", "crashed", "timed_out", "out_of_memory"}
"""What says that we failed, not the page."""


def assert_typed(found: Mapping[str, Mapping[str, Any]], ours: Set[str] = OURS) -> None:
    for name, record in found.items():
        error = record["error"]
        assert error is None or error["type"] in ERROR_TYPES - ours, (name, error)
        assert error is None or "\n" not in error["message"]


def nested(level: int, names: Iterable[str] = attacks.NESTED) -> Pages:
    return {
        f"{name}-{level}": lambda name=name: attacks.nested(attacks.NESTED[name][0], level, attacks.NESTED[name][1])  # type: ignore[misc]
        for name in names
    }


@pytest.mark.parametrize("engine", ENGINES)
def test_nesting_of_a_thousand_keeps_its_article(engine: str) -> None:
    found = verdicts(nested(1_000), engine)
    lost = [name for name, record in found.items() if attacks.SENTENCE not in (record["body"] or "")]
    assert lost == []


def test_nesting_of_ten_thousand_keeps_its_article() -> None:
    pages = {name: source for name, source in nested(10_000).items() if source().count("<") <= MAX_TAGS}
    assert len(pages) > len(attacks.NESTED) / 2
    found = verdicts(pages, "scrape")
    lost = [name for name, record in found.items() if attacks.SENTENCE not in (record["body"] or "")]
    assert lost == []


def test_endless_nesting_is_refused_in_one_line() -> None:
    found = verdicts(nested(1_000_000, ["div", "b-unclosed"]), "scrape")
    assert {record["error"]["type"] for record in found.values()} == {"too_complex"}
    assert all("tags" in record["error"]["message"] for record in found.values())


def crowds(tags: int, names: Iterable[str] = attacks.CROWDS) -> Pages:
    return {f"{name}-{tags}": lambda name=name: attacks.crowd(name, tags) for name in names}  # type: ignore[misc]


def runs(length: int, places: Iterable[str] = attacks.PLACES) -> Iterator[tuple[str, Callable[[], str]]]:
    for place in places:
        for kind, run in attacks.RUNS.items():
            repeated = (run * (length // len(run) + 1))[:length]
            yield f"{place}-{kind}-{length}", lambda place=place, run=repeated: attacks.PLACES[place](run)  # type: ignore[misc]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_few_of_each_kind(engine: str) -> None:
    """What once was slow or fell, at sizes that a default run has time for."""
    some = ("attributes-short", "attribute-value", "formatting-different", "comments-unclosed", "json-ld-deep")
    pages = {name: attacks.GIANTS[name] for name in some} | dict(crowds(20_000, ["br-text", "cells", "paragraphs"]))
    assert_typed(verdicts(pages, engine))


@pytest.mark.bounds
def test_no_pattern_is_quadratic_in_a_run() -> None:
    """Runs of 20,000: what takes a microsecond a pair takes 200 seconds, and the page is over its deadline."""
    assert_typed(verdicts(dict(runs(20_000)), "scrape", seconds=40))


def test_plain_text_of_any_shape() -> None:
    names = ("lines", "word", "spaces", "numbers-dotted", "fields-below", "listed-below")
    assert_typed(verdicts({name: attacks.TEXTS[name] for name in names}, "scrape", "text"))


def every_attack() -> Iterator[tuple[str, str, Callable[[], str], int]]:
    for level in attacks.EVERY_LEVEL:
        yield from ((name, "html", build, SECONDS) for name, build in nested(level).items())
    yield from ((name, "html", build, DEADLINE) for name, build in crowds(attacks.FULL).items())
    yield from ((name, "html", build, SECONDS) for name, build in crowds(1_000_000).items())
    yield from ((name, "html", build, SECONDS) for name, build in attacks.GIANTS.items())
    for name, build in runs(1_000_000, ["paragraph", "title", "byline"]):
        yield name, "html", build, SECONDS
    yield from ((f"text-{name}", "text", build, SECONDS) for name, build in attacks.TEXTS.items())


@pytest.mark.skipif(not EVERY, reason="SCRAPE_ATTACKS=all runs every attack in a process of its own")
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("key", "build", "seconds"),
    [pytest.param(key, build, seconds, id=name) for name, key, build, seconds in (every_attack() if EVERY else ())],
)
def test_every_attack_alone(key: str, build: Callable[[], str], seconds: int, engine: str) -> None:
    if engine == "scrape":
        assert_typed(verdicts({"page": build}, engine, key, seconds=seconds))
    else:
        # Over tens of thousands of siblings it takes 40 s by itself, and the verdict is the deadline that workers have:
        # larger pages go to one.
        larger = {"page": lambda: build() + f"<!--{'x' * FEW_BYTES}-->"}
        assert_typed(verdicts(larger, engine, key, seconds=DEADLINE + SECONDS), OURS - {"timed_out"})
