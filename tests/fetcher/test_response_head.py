"""Heads mended, in whatever pieces they come."""

from __future__ import annotations

import pytest

from scrape.fetcher.response_head import HeadMender

HEADS = {
    b"HTTP/1.1 200\r\n\r\n": b"HTTP/1.1 200\r\n\r\n",
    b"HTTP/1.1 200 OK\nA:1\n\n": b"HTTP/1.1 200 OK\nA:1\n\n",
    b"HTTP/1.1 200 OK\r\n stray\r\na: 1\r\n 2\r\n\t3\r\n\r\n": b"HTTP/1.1 200 OK\r\na: 1\r\n 2\r\n\t3\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nb\r\n 2\r\nc : d:e\r\n\r\n": b"HTTP/1.1 200 OK\r\nc: d:e\r\n\r\n",
    b"HTTP/1.1 103\r\nx\r\n\r\nHTTP/1.1 200 OK\r\ny\r\n\r\n": b"HTTP/1.1 103\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
}
BODY = b"a\r\n\r\nno field\r\n\r\n"


@pytest.mark.parametrize("head", HEADS)
def test_head_in_two_pieces(head: bytes) -> None:
    data = head + BODY
    for cut in range(len(data)):
        mender = HeadMender()
        pieces = mender.mended(data[:cut])
        # what follows a whole head is not for it
        pieces += data[cut:] if cut >= len(head) else mender.mended(data[cut:])
        assert pieces == HEADS[head] + BODY, cut


def test_what_breaks_off_is_given_as_it_came() -> None:
    mender = HeadMender()
    assert mender.mended(b"HTTP/1.1 200 OK\r\nno fie") == b""
    assert mender.rest() == b"HTTP/1.1 200 OK\r\nno fie"
    assert mender.rest() == b""
