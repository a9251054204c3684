"""What is remembered of functions of texts."""

from __future__ import annotations

from scrape.remembered import LONGEST, remembered


def test_short_texts_are_asked_for_once_and_long_ones_are_not_kept() -> None:
    asked: list[tuple[str, ...]] = []

    @remembered(10)
    def length(text: str, other: str = "") -> int:
        asked.append((text, other))
        return len(text + other)

    long = "a" * LONGEST
    assert [length("a"), length("a"), length(long, "b"), length(long, "b")] == [1, 1, LONGEST + 1, LONGEST + 1]
    assert asked == [("a", ""), (long, "b"), (long, "b")]
