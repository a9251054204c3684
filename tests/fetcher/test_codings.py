"""Content codings, apart from the network: any split of the wire gives the same body."""

from __future__ import annotations

import gzip
import os
from collections.abc import Iterable
from itertools import pairwise

import pytest
from bombs import ENCODERS, PAGE, bomb
from hypothesis import given
from hypothesis import strategies as st

from scrape.errors import Incomplete, TooLarge, UndecodableBody
from scrape.http import content_coding
from scrape.http.content_coding import BYTES_A_MEMBER, MAX_MEMBERS, STEP, Body, _decoder

LIMIT = 1_000_000


def decode(codings: str, pieces: Iterable[bytes], limit: int = LIMIT) -> bytes:
    body = Body(codings, limit)
    for piece in pieces:
        body.feed(piece)
    return body.finish()


@pytest.mark.parametrize("name", ENCODERS)
def test_one_byte_at_a_time(name: str) -> None:
    token, encode = ENCODERS[name]
    assert decode(token, (bytes([byte]) for byte in encode(PAGE))) == PAGE


@pytest.mark.parametrize("name", ENCODERS)
@given(content=st.binary(max_size=3000), cuts=st.lists(st.integers(0, 4000), max_size=5))
def test_any_content_split_anywhere(name: str, content: bytes, cuts: list[int]) -> None:
    token, encode = ENCODERS[name]
    wire = encode(content)
    edges = [0, *sorted(min(cut, len(wire)) for cut in cuts), len(wire)]
    pieces = [wire[start:end] for start, end in pairwise(edges)]
    assert decode(token, pieces) == content


@pytest.mark.parametrize("name", ENCODERS)
def test_a_large_page_comes_whole(name: str) -> None:
    # of words that hardly repeat: brotli gives of such a page less than a step, and holds the rest
    token, encode = ENCODERS[name]
    page = " ".join(f"<p>{number * number % 9973}</p>" for number in range(40_000)).encode()
    assert decode(token, [encode(page)]) == page


@pytest.mark.parametrize("name", ENCODERS)
def test_cut_anywhere_is_incomplete(name: str) -> None:
    token, encode = ENCODERS[name]
    wire = encode(PAGE)
    for end in range(1, len(wire), 7):
        with pytest.raises(Incomplete):
            decode(token, [wire[:end]])


@pytest.mark.parametrize("name", ENCODERS)
def test_no_step_gives_more_than_a_step(name: str) -> None:
    token, _ = ENCODERS[name]
    steps = _decoder(token).feed(bomb(name))
    # brotli rounds its buffer up to the next power of two
    assert all(len(piece) <= 2 * STEP for piece, _ in zip(steps, range(200), strict=False))


@pytest.mark.parametrize("name", ENCODERS)
def test_limit_is_exact(name: str) -> None:
    token, encode = ENCODERS[name]
    wire = encode(PAGE)
    assert decode(token, [wire], limit=len(PAGE)) == PAGE
    with pytest.raises(TooLarge):
        decode(token, [wire], limit=len(PAGE) - 1)


def test_limit_is_exact_for_a_plain_body() -> None:
    assert decode("", [PAGE], limit=len(PAGE)) == PAGE
    with pytest.raises(TooLarge, match="--max-size"):
        decode("", [PAGE], limit=len(PAGE) - 1)


@pytest.mark.parametrize("value", ["", "identity", "none", "utf-8", " Identity , "])
def test_codings_that_change_nothing(value: str) -> None:
    assert decode(value, [PAGE]) == PAGE


def test_stack_is_undone_from_its_end() -> None:
    wire = ENCODERS["zstd"][1](ENCODERS["br"][1](gzip.compress(PAGE)))
    assert decode("gzip, br,zstd", [wire]) == PAGE
    with pytest.raises(UndecodableBody):
        decode("zstd, br, gzip", [wire])


@pytest.mark.parametrize("name", ["gzip", "deflate", "zstd"])
def test_what_is_damaged_is_said_in_our_words(name: str) -> None:
    with pytest.raises(
        UndecodableBody, match=f"does not decode as {name}: it is damaged, or is not {name}: try again$"
    ):
        decode(name, [b"plain text"])


def test_what_ends_too_early_may_be_no_such_coding() -> None:
    with pytest.raises(Incomplete, match="cut off, or is not br"):
        decode("br", [b"plain text"])


def test_nothing_at_all_is_an_empty_body() -> None:
    assert decode("gzip", []) == b""


@pytest.mark.parametrize("name", ["gzip", "zstd"])
def test_a_body_has_not_any_number_of_members(name: str) -> None:
    token, encode = ENCODERS[name]
    member = encode(b"")
    assert decode(token, [member * MAX_MEMBERS]) == b""
    with pytest.raises(TooLarge, match="pieces"):
        decode(token, [member * (MAX_MEMBERS + 1)])


@pytest.mark.parametrize("name", ["gzip", "zstd"])
def test_members_that_hold_something_are_no_bomb(name: str) -> None:
    """Of writers of small blocks; each holds a kilobyte."""
    token, encode = ENCODERS[name]
    count = MAX_MEMBERS + MAX_MEMBERS // 4
    block = os.urandom(BYTES_A_MEMBER)
    assert decode(token, [encode(block) * count], limit=2 * count * len(block)) == block * count
    with pytest.raises(TooLarge, match="pieces"):
        decode(token, [encode(block) * 100, encode(b"") * (MAX_MEMBERS + 1)])


@pytest.mark.parametrize("name", ENCODERS)
def test_what_a_decoder_is_given_is_copied_a_few_times(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Codecs copy what they have not taken yet at each step: of a body that is fed whole, the square of its length."""
    given: list[int] = []
    token, encode = ENCODERS[name]
    content = os.urandom(LIMIT // 2)

    def counting(coding: str) -> content_coding.Decoder:
        decoder = _decoder(coding)
        feed = decoder.feed
        monkeypatch.setattr(decoder, "feed", lambda data: given.append(len(data)) or feed(data), raising=False)
        return decoder

    monkeypatch.setattr(content_coding, "_decoder", counting)
    assert decode(token, [encode(content)]) == content
    assert max(given) <= STEP
