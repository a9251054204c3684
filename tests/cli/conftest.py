"""What the tests of lists that are gone on with share: a site of a few stories."""

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
