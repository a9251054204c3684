"""A pattern that is compiled in parts matches the lines that it matches as a whole."""

from __future__ import annotations

import re
from functools import lru_cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scrape.extractor.boilerplate.line_beginnings import LENGTH, beginnings_of, outline_of
from scrape.extractor.boilerplate.line_patterns import FURTHER, LinePattern, PatternTable
from scrape.extractor.boilerplate.phrases import (
    elsewhere,
    networks,
    offers,
    origin,
    pictures,
    prompts,
    related,
    rights,
    tools,
)

OF_NAMES = {
    name: pattern
    for phrases in (elsewhere, networks, offers, origin, pictures, prompts, related, rights, tools)
    for name, pattern in vars(phrases).items()
    if isinstance(pattern, LinePattern)
}
OF_FURTHER_SCRIPTS = {name: pattern.further for name, pattern in OF_NAMES.items() if pattern.further is not None}
PATTERNS = OF_NAMES | {f"{name} of further scripts": pattern for name, pattern in OF_FURTHER_SCRIPTS.items()}


def test_a_text_fits_by_its_normalised_line() -> None:
    pattern = LinePattern("read on|mind the tide's turn")
    assert pattern.fits("» Read  on:")
    assert pattern.fits("Mind the tide’s turn!")
    assert not pattern.fits("Read on, keeper")
    assert pattern.fullmatch("» Read on:") is None


@pytest.mark.parametrize(
    ("pattern", "matched", "missed"),
    [
        (r"read more|next", ["read more", "next"], ["read", "nex", "next one"]),
        (r"ad|advert", ["ad", "advert"], ["a", "adv", "ads"]),
        (r"(?:the )?end", ["the end", "end"], ["the", "then"]),
        (r"x{2}y|z+", ["xxy", "z", "zzz"], ["xy", "xx"]),
        (r"(?:a|bc)*d", ["d", "ad", "bcad"], ["bd"]),
        (r"\d+ comments?|no comments", ["3 comments", "no comments"], ["comments"]),
        (r"[★ ]*\d", ["★ 5", "5", "٥"], ["★"]),
        (r"a[ -]?7|\d{2}[.,]5", ["a7", "a 7", "a-7", "31.5"], ["a8", "31.6", "a"]),
        (r".{0,9}in all(?: of it)?|.{0,9}(?:x|yz)", ["all in all", "in all of it", "x", "ayz"], ["all", "y"]),
        (r"(?=.*mail)(?:share|send).{0,9}", ["share mail", "send mail"], ["share it", "mail"]),
        (r"\(c\) .*|©.*", ["(c) all", "©"], ["c all"]),
        (r"a[)|]b|c", ["a)b", "a|b", "c"], ["ab"]),
        (r"one(?: (?:two|three (?:four|five)))? six", ["one six", "one three five six"], ["one three six"]),
        (r"日本|中文.{0,3}", ["日本", "中文です"], ["中"]),
        (r"a\u200cbcde|\u200cx", ["a\u200cbcde", "\u200cx"], ["abcde", "x"]),
        (r"", [""], ["a"]),
        (r"a|", ["a", ""], ["b"]),
    ],
)
def test_lines_are_matched_as_by_the_whole_pattern(pattern: str, matched: list[str], missed: list[str]) -> None:
    made = LinePattern(pattern)
    whole = re.compile(pattern)
    for line in (*matched, *missed):
        assert (made.fullmatch(line) is not None) == (whole.fullmatch(line) is not None) == (line in matched)


def test_the_groups_are_those_of_the_alternative() -> None:
    found = LinePattern(r"by (\w+)|von (\w+)").fullmatch("von ann")
    assert found is not None
    assert "ann" in found.groups()


@lru_cache(maxsize=1)
def alternatives_of(pattern: str) -> list[str]:
    """All of a pattern: lines of one are made in a moment, those of the whole of a long pattern after seconds."""
    found, start = list[str](), 0
    for length, *_ in outline_of(pattern).spans:
        found.append(pattern[start : start + length])
        start += length + 1
    assert "|".join(found) == pattern
    return found


@pytest.mark.parametrize("name", PATTERNS)
@settings(max_examples=10, suppress_health_check=[HealthCheck.filter_too_much])
@given(data=st.data())
def test_every_phrase_is_found_by_its_beginning(name: str, data: st.DataObject) -> None:
    alternative = re.compile(data.draw(st.sampled_from(alternatives_of(PATTERNS[name].pattern))))
    line = data.draw(st.from_regex(alternative, fullmatch=True))
    if alternative.fullmatch(line):  # as the whole pattern does, then, which takes long to compile
        assert PATTERNS[name].fullmatch(line)
        has_word = any(word in line for word in PATTERNS[name].words)
        assert has_word or not set(PATTERNS[name].beginnings).isdisjoint(beginnings_of(line[:LENGTH]))


def test_what_a_line_cannot_match_is_told_from_its_beginning_and_words() -> None:
    made = LinePattern(r"read more|.{0,30}all rights (?:reserved|held)|\d+ views")
    assert made.words == ["all rights "]
    assert set(made.beginnings) == {"rea", "0"}
    assert beginnings_of("7 v") == ("0 v", "0 ", "0")


def test_a_line_is_of_the_kinds_whose_beginning_or_word_it_has() -> None:
    patterns = {
        "count": (LinePattern(r"\d+ views"), LinePattern("views")),
        "rights": (LinePattern(r".{0,30}all rights reserved"),),
        "more": (LinePattern("read more|view all"), LinePattern("go on")),
    }
    table = PatternTable(patterns)
    assert table.kinds_of("25 boats") == ("count",)
    assert table.kinds_of("go on, all rights reserved") == ("rights", "more")
    assert table.kinds_of("views") == ("count", "more")
    assert table.kinds_of("the harbour") == ()
    of_page = table.words_in("go on\nthe harbour")
    assert of_page == []
    assert table.kinds_of("go on", of_page) == ("more",)
    assert table.kinds_of("harbour, all rights reserved", of_page) == ()  # what the page has not is not looked for


def test_only_what_can_match_is_compiled() -> None:
    made = LinePattern("read more|share ** this page")  # the second cannot be compiled
    assert made.fullmatch("The harbour office") is None
    assert made.fullmatch("share that page") is None
    assert made.fullmatch("read more")
    with pytest.raises(re.error):
        made.fullmatch("share this page")


@pytest.mark.parametrize("name", OF_FURTHER_SCRIPTS)
def test_what_is_given_apart_begins_in_further_scripts(name: str) -> None:
    pattern = OF_FURTHER_SCRIPTS[name]
    assert pattern.words == []
    assert min(pattern.beginnings) >= FURTHER


def test_patterns_of_further_scripts_are_met_by_lines_that_begin_so() -> None:
    made = LinePattern(r"tags?|share", r"теги|метки")
    assert [line for line in ("теги", "tag", "тег", "ta") if made.fullmatch(line)] == ["теги", "tag"]
    table = PatternTable({"tools": [made], "end": [LinePattern(r"конец|end")], "time": [LinePattern(r"\d+")]})
    assert table.kinds_of("метки") == ("tools",)
    assert table.kinds_of("конец") == ("end",)
    assert table.kinds_of("share") == ("tools",)


def test_what_is_longer_than_any_line_is_none() -> None:
    pattern = LinePattern("(?:share )+now")
    assert pattern.fullmatch("share " * 100 + "now") is not None
    assert pattern.fullmatch("share " * 1_000 + "now") is None
