from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrape.blocks import Run
from scrape.extractor.structure.runs import BREAK, tidy

BOLD = frozenset({"strong"})


@pytest.mark.parametrize(
    ("given_runs", "expected"),
    [
        ([Run("  one\n two\t")], [Run("one two")]),
        ([Run("one "), Run(" two", BOLD)], [Run("one "), Run("two", BOLD)]),
        ([Run("one"), Run(" two ", BOLD), Run(" three")], [Run("one"), Run(" two ", BOLD), Run("three")]),
        ([Run("one"), Run(" "), Run("two")], [Run("one two")]),
        (
            [Run("H"), Run("2", frozenset({"sub"})), Run("O")],
            [Run("H"), Run("2", frozenset({"sub"})), Run("O")],
        ),
        ([Run("one "), Run(BREAK), Run(" two")], [Run("one\ntwo")]),
        ([Run(BREAK), Run("one"), Run(BREAK)], [Run("one")]),
        (
            [Run("one"), Run(BREAK, BOLD), Run("\n"), Run(BREAK), Run("two")],
            [Run("one"), Run("\n\n", BOLD), Run("two")],
        ),
        ([Run("10\u00a0000\u202f€ \u3000 x")], [Run("10 000 € x")]),
        (
            [Run("a", href="https://x.example/"), Run("b", href="https://x.example/")],
            [Run("ab", href="https://x.example/")],
        ),
        ([Run(" \n"), Run("\t", BOLD)], []),
        ([], []),
    ],
)
def test_tidy(given_runs: list[Run], expected: list[Run]) -> None:
    assert list(tidy(given_runs)) == expected


texts = st.lists(st.sampled_from(["a", "b.", " ", "\n", "\t ", "\u00a0", BREAK]), max_size=5).map("".join)
made_runs = st.lists(st.builds(Run, texts, st.sampled_from([frozenset(), BOLD])), max_size=6)


@given(made_runs)
def test_tidy_text_is_the_collapsed_text_of_all_runs(runs: list[Run]) -> None:
    whole = "".join(run.text for run in runs)
    lines = [" ".join(line.split()) for line in whole.split(BREAK)]
    assert "".join(run.text for run in tidy(runs)) == "\n".join(lines).strip("\n")


@given(made_runs)
def test_tidy_leaves_tidy_runs_alone(runs: list[Run]) -> None:
    once = tidy(runs)
    assert tidy(Run(re.sub("\n", BREAK, run.text), run.marks, run.href) for run in once) == once
    assert all(run.text for run in once)
