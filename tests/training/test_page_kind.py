"""Weights of a page's kind: fitted to what they are shown, the same bytes every time."""

from __future__ import annotations

import numpy as np

from scrape.extractor.kept import Kept
from scrape.extractor.kinds import page_kind
from scrape.extractor.kinds.page_kind import Evidence, dump
from scrape.extractor.metadata import Metadata
from scrape.extractor.parsing.walk import parse
from scrape.training.page_kind import fit

ARTICLE = Evidence({"date": 1.0, "body: linked": 0.1}, frozenset({1, 2}), frozenset({7}))
INDEX = Evidence({"date": 0.0, "body: linked": 0.9}, frozenset({3}), frozenset({8, 9}))
EVIDENCE = [ARTICLE, INDEX] * 20
IS_ARTICLE = np.array([True, False] * 20)


def test_signals_and_words_get_the_sign_of_what_they_stand_for() -> None:
    weights = fit(EVIDENCE, IS_ARTICLE, "Harbour pages")
    assert weights.signals["date"] > 0 > weights.signals["body: linked"]
    assert weights.labels[1] > 0 > weights.labels[3]
    assert weights.names[7] > 0 > weights.names[8]
    assert weights.labels[100] == 0


def test_the_same_pages_give_the_same_bytes_which_say_what_they_were_learned_from() -> None:
    data = dump(fit(EVIDENCE, IS_ARTICLE, "Harbour pages"))
    assert data == dump(fit(EVIDENCE, IS_ARTICLE, "Harbour pages"))
    assert b"Harbour pages" in data


def test_the_shipped_weights_know_every_signal() -> None:
    weights = page_kind._shipped_weights()  # noqa: SLF001
    evidence = page_kind.evidence_of(
        parse("<p>Words."), "https://news.example/2024/05/02/ferry", Kept.of(()), Metadata()
    )
    assert weights.signals.keys() == evidence.signals.keys()
