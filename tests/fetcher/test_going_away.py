"""GOAWAY frames, in whatever pieces they come."""

from __future__ import annotations

import pytest

from scrape.fetcher.going_away import FarewellFilter


def frame(kind: int, payload: bytes) -> bytes:
    return len(payload).to_bytes(3) + bytes([kind, 0]) + bytes(4) + payload


def goaway(last_stream: int, code: int = 0, more: bytes = b"") -> bytes:
    return frame(7, last_stream.to_bytes(4) + code.to_bytes(4) + more)


BEFORE, AFTER = frame(0, b"\x00\x00\x08\x07" * 9), frame(1, b"") + frame(0, b"page")


@pytest.mark.parametrize(
    ("farewell", "is_held_back"),
    [
        (goaway(5), True),
        (goaway(5, more=b"max requests"), True),
        (goaway(2**31 - 1), True),
        (goaway(3), False),
        (goaway(5, code=11), False),
        (frame(7, bytes(3)), False),
        (frame(6, bytes(8)), False),
    ],
)
def test_farewell(farewell: bytes, is_held_back: bool) -> None:
    data = BEFORE + farewell + AFTER
    expected = BEFORE + AFTER if is_held_back else data
    for cut in range(len(data)):
        filtered = FarewellFilter()
        assert filtered.passed(data[:cut], 5) + filtered.passed(data[cut:], 5) == expected
        assert filtered.is_going_away == is_held_back
    filtered = FarewellFilter()
    assert b"".join(filtered.passed(bytes([byte]), 5) for byte in data) == expected
