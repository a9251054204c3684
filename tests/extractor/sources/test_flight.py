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


def test_rows_without_a_number_do_not_end_the_stream() -> None:
    stream = ':HL["/a.css","style"]\n1:["$","p",null,{"children":"Night ferry"}]\n'
    assert Flight([stream]).markup == "<p>Night ferry</p>"


def test_what_references_in_the_data_stand_for() -> None:
    rows = {
        "a": {"post": "$b", "by": "$a:names:0", "names": ["Ann"], "on": "$D2024-05-06T07:08:09.000Z", "cost": "$$9"}
    }
    stream = f'a:{json.dumps(rows["a"])}\nb:{{"title":"Night ferry"}}\n'
    first = next(iter(Flight([stream]).values))
    assert first["post"] == {"title": "Night ferry"}
    assert (first["by"], first["on"], first["cost"]) == ("Ann", "2024-05-06T07:08:09.000Z", "$9")


def test_text_that_begins_with_a_dollar_is_written_as_it_is_meant() -> None:
    row = ["$", "p", None, {"children": ["$$40 in ", 2025]}]
    assert Flight([f"1:{json.dumps(row)}\n"]).markup == "<p>$40 in 2025</p>"


def test_rows_that_refer_to_many_end() -> None:
    stream = "".join(f'{n:x}:["$","div",null,{{"children":["${n + 1:x}","${n + 1:x}","$1"]}}]\n' for n in range(1, 99))
    flight = Flight([stream])
    assert len(list(flight.values)) == 98
    assert flight.markup.startswith("<div>")


def test_values_have_no_many_times_the_size_of_the_stream() -> None:
    stream = text_row("1", "Ferry " * 500) + row("2", {"body": ["$1"] * 500})
    assert len(stream) < len(json.dumps(list(Flight([stream]).values))) < 10 * len(stream)


def test_halves_of_characters_are_made_whole() -> None:
    text = "\U0001f6a2 Ferry"
    stream = text_row("1", text) + row("2", ["$1", "b"])
    assert list(Flight([stream.replace("\U0001f6a2", "\ud83d\udea2")]).values) == [text, [text, "b"]]
