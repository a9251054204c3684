"""What the tests of the command share: whom they trust, and those of lists that are gone on with a site of stories."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from command import page
from loopback import Answer, Site, serving


@pytest.fixture
def answers() -> dict[str, Answer]:
    return {f"/{number}": Answer(page(number).encode()) for number in range(6)}


@pytest.fixture
def site(answers: dict[str, Answer]) -> Iterator[Site]:
    with serving(answers) as site:
        yield site


@pytest.fixture(scope="module", autouse=True)
def _trusting_one(trusting_one: None) -> None:
    del trusting_one
