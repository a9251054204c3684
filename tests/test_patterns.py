"""Expressions that are compiled at their first use are the same expressions."""

from __future__ import annotations

import gc
import pkgutil
import re
from importlib import import_module

import pytest

import scrape
from scrape.patterns import LatePattern, compiled_late

LATE = compiled_late(r"(?P<word>b+)", re.IGNORECASE)


def test_it_has_what_a_compiled_expression_has() -> None:
    compiled = re.compile(r"(?P<word>b+)", re.IGNORECASE)
    assert LATE.sub("-", "aBba") == compiled.sub("-", "aBba") == "a-a"
    assert (LATE.pattern, LATE.flags, LATE.groups, LATE.groupindex) == (
        compiled.pattern,
        compiled.flags,
        compiled.groups,
        compiled.groupindex,
    )
    found = LATE.search("aBb")
    assert found is not None
    assert found["word"] == "Bb"


def test_nothing_is_compiled_before_it_is_used() -> None:
    wrong = compiled_late("(")
    with pytest.raises(re.error):
        wrong.search("")


def test_what_no_expression_has_is_missing() -> None:
    with pytest.raises(AttributeError):
        _ = LATE.compile  # type: ignore[attr-defined]


def test_all_of_ours_compile() -> None:
    for module in pkgutil.walk_packages(scrape.__path__, "scrape."):
        if not module.name.endswith("__main__") and "ray" not in module.name:
            import_module(module.name)
    ours = [found for found in gc.get_objects() if type(found) is LatePattern]
    assert len(ours) > 200
    for late in ours:
        if vars(late)["_source"] != "(":
            assert late.pattern == vars(late)["_source"]
