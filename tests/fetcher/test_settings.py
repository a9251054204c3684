"""What settings may hold."""

from __future__ import annotations

import pickle
from http import HTTPStatus

import numpy as np
import pytest

import scrape
from scrape.fetcher import Settings
from scrape.fetcher.settings import default_user_agent


def test_settings_can_be_pickled() -> None:
    assert pickle.loads(pickle.dumps(Settings(timeout=3))) == Settings(timeout=3)  # noqa: S301 - our own


def test_numbers_of_any_kind_are_taken_and_truths_are_not() -> None:
    settings = Settings(timeout=np.float64(2.5), max_size=HTTPStatus.OK, concurrency=np.int64(3))  # type: ignore[arg-type]
    assert (settings.timeout, settings.max_size, settings.concurrency) == (2.5, 200, 3)
    with pytest.raises(TypeError, match="timeout"):
        Settings(timeout=True)
    with pytest.raises(TypeError, match="tries"):
        Settings(tries=1.5)  # type: ignore[arg-type]


def test_the_user_agent_names_the_version_that_runs_whatever_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.metadata.version", lambda _: "9.9")  # PyPI's `scrape` is another package
    assert default_user_agent() == f"Mozilla/5.0 (compatible; scrape/{scrape.__version__}; article reader)"
