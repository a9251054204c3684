"""In what order the tests run."""

from __future__ import annotations

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first, that trains most of all: one that begins last leaves all other processes idle."""
    items.sort(key=lambda item: (item.get_closest_marker("corpus") is None, "cross_validated" not in item.name))
