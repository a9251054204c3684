"""A page that kills its worker costs one record, its own."""

from __future__ import annotations

import sys

import pytest
from deeds import WORK, pages

from scrape.errors import ERROR_TYPES
from scrape.pool import Limits
from scrape.pool.ordered import results_in_order

LIMITS = Limits(seconds=0.5, memory=1 << 30)
FATAL = {
    "kill": ("crashed", "SIGKILL"),
    "segfault": ("crashed", "SIGSEGV"),
    "exit": ("crashed", "exit status 7"),
    "raise": ("crashed", "exit status 1"),
    "hang": ("timed_out", "longer than 0.5 seconds"),
    "sleep": ("timed_out", "longer than 0.5 seconds"),
    "grow": ("out_of_memory", "more than 1,024 MB"),
}


@pytest.mark.parametrize("jobs", [1, 3])
def test_each_fatal_page_gives_one_failure_and_the_others_their_results(jobs: int) -> None:
    texts = [text for fatal in FATAL for text in (f"before {fatal}", fatal, f"after {fatal}")]
    results = list(results_in_order(pages(*texts), WORK, jobs, LIMITS))
    assert [result.text for result in results] == texts
    for result in results:
        if result.text not in FATAL:
            assert result.error is None, result
            continue
        error, message = FATAL[result.text]
        assert (result.error, message in result.message) == (error, True), result
        assert error in ERROR_TYPES
        assert "\n" not in result.message


def test_what_a_worker_prints_goes_nowhere(capfd: pytest.CaptureFixture[str]) -> None:
    results = list(results_in_order(pages("print", "segfault", "print", "quiet"), WORK, 1, LIMITS))
    assert [result.error for result in results] == [None, "crashed", None, None]
    assert capfd.readouterr() == ("", "")


def test_without_a_process_there_is_still_a_record(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/no/such/python")
    results = list(results_in_order(pages("a", "b", "c"), WORK, 2, LIMITS))
    assert [result.error for result in results] == ["internal_error"] * 3
    assert "No such file" in results[0].message
