"""A small HTTP/2 server over TLS, with faults by name."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import h2.config
import h2.connection
import h2.events
from bombs import ENCODERS, PAGE, bomb
from fault_server import LoopbackServer


@dataclass
class Stream:
    """What an answer has in hand: one request's stream."""

    http: h2.connection.H2Connection
    writer: asyncio.StreamWriter
    number: int

    def head(self, *more: tuple[str, str], status: str = "200") -> None:
        self.http.send_headers(self.number, [(":status", status), ("content-type", "text/html"), *more])

    def body(self, data: bytes, *, end: bool = False) -> None:
        self.http.send_data(self.number, data, end_stream=end)

    def reset(self) -> None:
        self.http.reset_stream(self.number, 2)

    async def flush(self) -> None:
        self.writer.write(self.http.data_to_send())
        await self.writer.drain()


class H2Server(LoopbackServer):
    """Serves what `ANSWERS` names."""

    def __init__(self, tls: ssl.SSLContext) -> None:
        tls.set_alpn_protocols(["h2"])
        super().__init__(tls)

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection until the client hangs up."""
        http = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        http.initiate_connection()
        writer.write(http.data_to_send())
        while data := await reader.read(65536):
            for event in http.receive_data(data):
                if isinstance(event, h2.events.RequestReceived):
                    path = dict(event.headers)[b":path"]
                    stream = Stream(http, writer, event.stream_id)
                    await ANSWERS[path.decode().lstrip("/").partition("?")[0]](stream)
            writer.write(http.data_to_send())
            await writer.drain()


async def page(stream: Stream) -> None:
    stream.head(("x-protocol", "h2"), ("content-encoding", "br"))
    stream.body(ENCODERS["br"][1](PAGE), end=True)


async def bomb_br(stream: Stream) -> None:
    stream.head(("content-encoding", "br"))
    stream.body(bomb("br"), end=True)


async def endless(stream: Stream) -> None:
    """As much as flow control lets through, which is over the size limit."""
    stream.head()
    http = stream.http
    while window := min(http.local_flow_control_window(stream.number), http.max_outbound_frame_size):
        stream.body(b"x" * window)
        await stream.flush()


async def reset_in_body(stream: Stream) -> None:
    stream.head()
    stream.body(PAGE[:100])
    stream.reset()


async def reset_before_head(stream: Stream) -> None:
    stream.reset()


async def go_away(stream: Stream) -> None:
    stream.http.close_connection(1, last_stream_id=0)


async def last_page(stream: Stream) -> None:
    """An answer after a GOAWAY that leaves it to come, which h2 would not send after its own."""
    stream.writer.write(b"\x00\x00\x08\x07\x00\x00\x00\x00\x00" + stream.number.to_bytes(4, "big") + bytes(4))
    await page(stream)


async def hang_up_in_body(stream: Stream) -> None:
    stream.head()
    stream.body(PAGE[:100])
    await stream.flush()
    stream.writer.close()


async def cut_length(stream: Stream) -> None:
    """One byte short, in a frame made by hand, as h2 refuses to send it."""
    stream.head(("content-length", str(len(PAGE) + 1)))
    await stream.flush()
    head = len(PAGE).to_bytes(3, "big") + b"\x00\x01" + stream.number.to_bytes(4, "big")
    stream.writer.write(head + PAGE)


async def garbage(stream: Stream) -> None:
    stream.writer.write(bytes(range(256)) * 4)


async def pings(stream: Stream) -> None:
    """More of them than a head may have bytes."""
    stream.writer.write((b"\x00\x00\x08\x06\x00\x00\x00\x00\x00" + bytes(8)) * 32_000)
    await page(stream)


async def split_header(stream: Stream) -> None:
    """A field that in an archive, which has HTTP/1.1, would be two, and a body before the page."""
    stream.head(("x-odd", "a\r\nrefresh: 0\r\n\r\n<p>Forged"))
    stream.body(PAGE, end=True)


async def status_500(stream: Stream) -> None:
    stream.head(status="500")
    stream.http.end_stream(stream.number)


async def status_of_letters(stream: Stream) -> None:
    stream.head(status="ok")
    stream.body(PAGE, end=True)


async def status_of_four_digits(stream: Stream) -> None:
    stream.head(status="2000")
    stream.body(PAGE, end=True)


ANSWERS: dict[str, Callable[[Stream], Awaitable[None]]] = {
    answer.__name__: answer
    for answer in (
        page,
        bomb_br,
        endless,
        reset_in_body,
        reset_before_head,
        go_away,
        last_page,
        hang_up_in_body,
        cut_length,
        garbage,
        pings,
        split_header,
        status_500,
        status_of_letters,
        status_of_four_digits,
    )
}
