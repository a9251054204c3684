"""Words, in any script."""

from __future__ import annotations

import pytest

from scrape.text import collapse_space, count_words, encodable


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (" \n — … !", 0),
        ("The tide came early.", 4),
        ("naïve café, 2024", 3),
        ("cafe\u0301 noir", 2),
        ("Новости дня", 2),
        ("한국어 문장", 2),
        ("हिन्दी भाषा", 2),
        ("தமிழ் மொழி", 2),
        ("بِسْمِ اللَّهِ", 2),
        ("می\u200cخواهم بروم", 2),
        ("日本語、テスト。", 6),
        ("パーティー", 5),
        ("東京tower 2020", 4),
        ("สวัสดี", 4),
        ("\U00020000\U00020001", 2),
    ],
)
def test_count_words(text: str, words: int) -> None:
    assert count_words(text) == words


@pytest.mark.parametrize(
    ("text", "written"),
    [("a", "a"), ("caf\u00e9", "caf\u00e9"), ("caf\udce9 \u00e9", "caf\\xe9 \u00e9"), ("a\ud83d", "a?")],
)
def test_what_is_no_text_is_written_so_that_it_is(text: str, written: str) -> None:
    assert encodable(text) == written


def test_words_add_up() -> None:
    parts = ["The tide", "日本語", "हिन्दी भाषा"]
    assert count_words("\n\n".join(parts)) == sum(map(count_words, parts))


@pytest.mark.parametrize(
    ("text", "collapsed"),
    [("", ""), (" a\t\nb\xa0\u3000c\r\n", "a b c"), ("a\u200bb", "a\u200bb"), ("\x85a\u2028b", "a b")],
)
def test_collapse_space(text: str, collapsed: str) -> None:
    assert collapse_space(text) == collapsed
