"""Flat lists whose numbers stand for other places."""

from __future__ import annotations

import json
from typing import Any

import pytest

from scrape.extractor.sources.indexed_values import restored, unpaired


@pytest.mark.parametrize(
    ("flat", "value"),
    [
        ([{"title": 1, "by": 2, "none": -1}, "Ferry", [3], "Ann"], {"title": "Ferry", "by": ["Ann"], "none": None}),
        ([["Reactive", 1], {"at": 2}, ["Date", "2024-03-04"]], {"at": "2024-03-04"}),
        ([{"_1": 2}, "post", {"_3": 4}, "title", "Ferry"], {"post": {"title": "Ferry"}}),
    ],
)
def test_a_flat_list_is_restored(flat: list[Any], value: Any) -> None:
    assert restored(flat) == [value, flat]


@pytest.mark.parametrize(
    "value", [{"a": 1}, [], ["a"], [{"a": "b"}, 1], [{"a": 7}, 1], [[1, 2, "x"], 3], [{}, 1], [{"a": True}, 1]]
)
def test_any_other_value_stays(value: Any) -> None:
    assert restored(value) == value


def test_what_refers_to_itself_ends() -> None:
    (found, _) = restored([{"a": 0, "b": 1}, [1, 1, 1]])
    assert list(found) == ["a", "b"]


def test_values_with_their_type_before_them() -> None:
    assert unpaired(
        {"post": [0, {"title": [0, "A"], "on": [3, "2024-05-06"], "tags": [1, [[0, "b"]]], "none": [0]}]}
    ) == {"post": {"title": "A", "on": "2024-05-06", "tags": ["b"], "none": None}}
    for other in ({"a": [1, 2, 3]}, {"a": "b"}, [[0, 1]], {}):
        assert unpaired(other) == other


def test_a_number_that_is_no_place_is_a_moment() -> None:
    assert restored([{"on": 1}, ["D", 1709539200000]])[0] == {"on": 1709539200000}


@pytest.mark.parametrize(
    "flat", [[[0, 0], 1], [{"a": 0, "b": 0}, 1], [[1] * 500, "ab" * 500], [[1] * 500, {"a": 2}, "ab" * 500]]
)
def test_a_value_has_no_many_times_the_size_of_its_list(flat: list[Any]) -> None:
    assert len(json.dumps(restored(flat)[0])) < 20 * len(json.dumps(flat))


def test_code_that_is_coloured_by_few_styles_is_restored_to_its_end() -> None:
    token = {"tag": 1, "style": 2, "text": 3}
    flat = [list(range(4, 504)), "span", "--light:#39adb5;--default:#24292e;--dark:#e1e4e8", "=", *[token] * 500]
    assert restored(flat)[0][-1] == {"tag": "span", "style": flat[2], "text": "="}
