"""What settings may hold."""

from __future__ import annotations

import pickle
from http import HTTPStatus

import numpy as np
import pytest

from scrape.fetcher import Settings


def test_settings_can_be_pickled() -> None:
    assert pickle.loads(pickle.dumps(Settings(timeout=3))) == Settings(timeout=3)  # noqa: S301 - our own


def test_numbers_of_any_kind_are_taken_and_truths_are_not() -> None:
    settings = Settings(timeout=np.float64(2.5), max_size=HTTPStatus.OK, concurrency=np.int64(3))  # type: ignore[arg-type]
    assert (settings.timeout, settings.max_size, settings.concurrency) == (2.5, 200, 3)
    with pytest.raises(TypeError, match="timeout"):
        Settings(timeout=True)
    with pytest.raises(TypeError, match="tries"):
        Settings(tries=1.5)  # type: ignore[arg-type]
