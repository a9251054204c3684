"""Literals in scripts: what is read, and what is passed over."""

from __future__ import annotations

import json
import sys
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrape.extractor.sources.script_values import values_in

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def first(script: str) -> Any:
    return next(values_in(script), "nothing")


@given(value=st.dictionaries(st.sampled_from(["a", "b7", "$c"]), JSON, min_size=1), as_text=st.booleans())
def test_json_is_read_as_it_is(value: dict[str, Any], *, as_text: bool) -> None:
    written = json.dumps(value)
    script = f"window.x = JSON.parse({json.dumps(written)})" if as_text else f"window.x = {written};"
    assert first(script) == value


@pytest.mark.parametrize(
    ("script", "value"),
    [
        (
            "var a = {title: 'It\\'s here', n: 1.5e2, b: 0x1F, c: -2};",
            {"title": "It's here", "n": 150, "b": 31, "c": -2},
        ),
        (
            "a({'k': `a\nb`, u: void 0, t: !0, f: !1, n: null})",
            {"k": "a\nb", "u": None, "t": True, "f": False, "n": None},
        ),
        ('a={t:"\\u00e9\\u{1F600}\\x41\\ud83d\\ude00\\n",}', {"t": "é\U0001f600A\U0001f600\n"}),
        ('x=[{"d": new Date(1709539200000)}, f("y", 2), z]', [{"d": 1709539200000}, "y", None]),
        ("x=[['a',,'b',],]", [["a", None, "b"]]),
        ("f(function(){return {a:{7:[1]}}})", {"a": {"7": [1]}}),
        (
            "window.__NUXT__=(function(a,b,c){return {title:a,by:[b],c:c}}(\"Night ferry\",'Ann',void 0));",
            {"title": "Night ferry", "by": ["Ann"], "c": None},
        ),
        ("a={at:function(){return {b:1}},on:()=>{},to:x=>{x()},t:'A'}", {"at": None, "on": None, "to": None, "t": "A"}),
        ("a={t:d('A'),n:'1'*1,s:'b'+\"c\",o:e||'f'}", {"t": "A", "n": "1", "s": "bc", "o": "f"}),
        ("a={u:new URL('g',h).i.j(0),t:'A'}", {"u": "g", "t": "A"}),
        ('f($R[0]={t:"A",by:$R[1]={name:"Ann"},tags:$R[2]=["b"]})', {"t": "A", "by": {"name": "Ann"}, "tags": ["b"]}),
        (
            '(function(a,b,c){a.name="Ann";c[0]="d";return {by:a,t:b,of:c}}({},"A",[]))',
            {"by": {"name": "Ann"}, "t": "A", "of": ["d"]},
        ),
        ("window.__DATA__='{\\x22a\\x22:{\\x22b\\x22:1}}';", {"a": {"b": 1}}),
        ('eval("(" + "{\\"a\\":{\\"b\\":1}}" + ")")', {"a": {"b": 1}}),
        ("var page_content = '\\x3cp\\x3eA\\x3c/p\\x3e';", ["<p>A</p>"]),
        (
            "kit.start(app, element, {data: [null, {title: 'A'}], form: null});",
            {"data": [None, {"title": "A"}], "form": None},
        ),
    ],
)
def test_what_javascript_writes_more_freely(script: str, value: Any) -> None:
    assert first(script) == value


def test_code_between_values_is_passed_over() -> None:
    script = 'var a = {run: function(){ %s return b({c: d}); }}, e = {text: "it"}; g({...h}); i = {j: 1'
    assert list(values_in(script % ("k();" * 99))) == [{"c": None}, {"text": "it"}]
    assert list(values_in(script % "k();")) == [{"run": None}, {"text": "it"}]


@pytest.mark.parametrize(
    "script",
    [
        *(
            "el.innerHTML = '<p>A</p>';",
            "$('<p>A</p>')",
            "=['a" * 50_000,
            "={a:b" + ".c()" * 50_000,
            "={a:" + "!" * 50_000,
        ),
        *(
            "={a:" + "x=" * 50_000,
            "={a:function(){" * 20_000,
        ),
        *("", "a = {", 'a = {b: "c', "a = [[[[", "a={b:`${c}`}", "[{" * 50_000, "={a:" * 50_000),
    ],
)
def test_what_is_no_literal_gives_nothing(script: str) -> None:
    assert list(values_in(script)) == []


def test_the_head_of_a_function_is_read_once() -> None:
    script = "function(a){" + "a.b=1;" * 9000 + "return {a:c}}(1);" * 4000
    assert len(list(values_in(script))) == 4000


@given(script=st.text(alphabet="{}[](),:='\"`\\ anb1$!\n", max_size=60))
def test_no_script_is_a_fault(script: str) -> None:
    list(values_in(f"x = {{a: {script}"))
    list(values_in(script))


def size_of(value: Any) -> int:
    """Characters and values inside, as whoever follows all parts meets them; no more than 100,000 are counted."""
    size, pending = 0, [value]
    while pending and size < 100_000:
        each = pending.pop()
        size += len(each) if isinstance(each, str) else 1
        if isinstance(each, list | dict):
            pending.extend(each.values() if isinstance(each, dict) else each)
    return size


@pytest.mark.parametrize(
    "script",
    [
        "x=(function(a){a[0]=a;a[1]=a;return {of:a}}([1,2]))",
        "x=(function(a,b){a.b=b;b.a=a;a.c=b;return {of:a,by:b}}({},{}))",
        f"x=(function(a){{return {{of:[{'a,' * 500}1]}}}}([{'7,' * 500}1]))",
        f"x=(function(a){{return {{of:[{'a,' * 500}1]}}}}('{'ab' * 500}'))",
        f"x=(function(a){{return {{of:{'a+' * 500}a}}}}('{'ab' * 500}'))",
    ],
)
def test_names_make_no_script_many_times_as_long(script: str) -> None:
    assert 5 < size_of(first(script)) < 10 * len(script)


def test_what_nests_too_deeply_is_not_decoded_again_and_again() -> None:
    decoded = 0

    def on_event(frame: FrameType, event: str, _argument: object) -> None:
        nonlocal decoded
        decoded += event == "call" and frame.f_code.co_name == "raw_decode"

    sys.setprofile(on_event)
    try:
        assert list(values_in("=" + '{"a":[' * 9000)) == []
    finally:
        sys.setprofile(None)
    assert decoded == 1
