"""What came for a request, off the wire or out of an archive, its body still to be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from scrape.http.content_coding import Body
from scrape.http.message import Message


class Answer(Protocol):
    """A response, off the wire or out of an archive, whose body is still to be read."""

    @property
    def status(self) -> int: ...

    @property
    def headers(self) -> Mapping[str, str]:
        """Names in lower case."""

    async def read_into(self, sink: Callable[[bytes], None]) -> None:
        """Give the raw body to `sink`, piece by piece. Raises Incomplete, ProtocolFailed."""


class Unchanged:
    """An earlier response, which the server says to be still so."""

    def __init__(self, message: Message) -> None:
        self.status = message.status
        self.headers = message.headers
        self._body = message.body

    async def read_into(self, sink: Callable[[bytes], None]) -> None:
        sink(self._body)


async def whole_body(answer: Answer, max_size: int) -> bytes:
    """The body without its codings. Raises TooLarge, Incomplete, ProtocolFailed."""
    body = Body(answer.headers.get("content-encoding", ""), max_size)
    await answer.read_into(body.feed)
    return body.finish()
