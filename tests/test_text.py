"""Words, in any script."""

from __future__ import annotations

import pytest

from scrape.text import collapse_space, count_words


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


def test_words_add_up() -> None:
    parts = ["The tide", "日本語", "हिन्दी भाषा"]
    assert count_words("\n\n".join(parts)) == sum(map(count_words, parts))


@pytest.mark.parametrize(
    ("text", "collapsed"),
    [("", ""), (" a\t\nb\xa0\u3000c\r\n", "a b c"), ("a\u200bb", "a\u200bb"), ("\x85a\u2028b", "a b")],
)
def test_collapse_space(text: str, collapsed: str) -> None:
    assert collapse_space(text) == collapsed
