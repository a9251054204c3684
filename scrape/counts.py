"""How numbers of things are told to a person."""

from __future__ import annotations

from collections.abc import Mapping


def counted(count: int, noun: str) -> str:
    """`1 page`, `2,000 pages`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def ranked(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """The counts, highest first; equal ones by name."""
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))
