"""React's stream."""

from __future__ import annotations

import json
from typing import Any

from scrape.extractor.sources.flight import Flight


def row(number: str, value: Any) -> str:
    return f"{number}:{json.dumps(value)}\n"


def text_row(number: str, text: str) -> str:
    return f"{number}:T{len(text.encode()):x},{text}"


def element(tag: str, *children: Any, **properties: Any) -> list[Any]:
    return ["$", tag, None, {**properties, "children": list(children)}]


def test_rows_come_in_pieces_of_any_length() -> None:
    stream = (
        '1:I["7",[],"default"]\n' + text_row("2", "Čekání\nna loď: 3:") + row("a3", {"body": "$2", "n": 1}) + ":HL[]\n"
    )
    for cut in range(len(stream)):
        assert list(Flight([stream[:cut], stream[cut:]]).values) == [
            "Čekání\nna loď: 3:",
            {"body": "Čekání\nna loď: 3:", "n": 1},
        ]


def test_elements_are_written_as_markup_and_rows_where_they_are_referred_to() -> None:
    stream = (
        row("0", {"b": "build", "f": [["", {"children": ["slug", element("$L3", element("main", "$L5"))]}]]})
        + row("5", element("p", "One & ", element("a", "two", href="/a?b&c", onClick="$F7"), element("br"), "."))
        + row("6", element("script", "alert(1)"))
        + row(
            "8",
            {"dangerous": ["$", "div", None, {"dangerouslySetInnerHTML": {"__html": "<i>x</i>"}, "className": "a"}]},
        )
    )
    assert Flight([stream]).markup == (
        '<main><p>One &amp; <a href="/a?b&amp;c">two</a><br>.</p></main><div class="a"><i>x</i></div>'
    )


def test_rows_that_refer_to_each_other_end() -> None:
    assert Flight([row("0", element("p", "$1", "x")) + row("1", element("b", "$0", "y"))]).markup == "<p><b>y</b>x</p>"


def test_what_is_damaged_or_bottomless_is_passed_over() -> None:
    assert list(Flight(["0:{", "\n1:T10,cut", "off"]).values) == [None, "cutoff"]
    deep = Flight(["0:" + '["$","b",null,{"children":' * 400 + "1" + "}]" * 400])
    assert deep.markup.count("<b>") == 400
    list(Flight(["0:" + "[" * 900 + "]" * 900 + "\n"]).values)
