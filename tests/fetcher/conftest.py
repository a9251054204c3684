"""Whom the tests of the fetcher trust: who is trusted usually is shown by those of TLS."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="module", autouse=True)
def _trusting_one(trusting_one: None) -> None:
    del trusting_one
