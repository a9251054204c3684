"""A server that breaks HTTP on purpose: each path is the name of a fault.

    with FaultServer() as server:
        fetch(server.url("cut_content_length"))

Raw sockets on loopback, in a thread of its own. A fault is a coroutine that writes to the
connection; `faults.py` holds them.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
import threading
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Self
from weakref import WeakSet

Handler = Callable[["Connection"], Awaitable[None]]


@dataclass(frozen=True)
class Request:
    target: str
    headers: Mapping[str, str]


@dataclass
class Connection:
    """What a fault has in hand: the request, and the client's socket."""

    request: Request
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def send_forever(self, data: bytes) -> None:
        """Until the client hangs up."""
        while not self.writer.is_closing():
            await self.send(data)

    async def stall(self) -> None:
        """Say nothing more until the client hangs up."""
        while await self.reader.read(65536):
            pass

    async def reset(self) -> None:
        """Drop the connection with a TCP RST."""
        raw: socket.socket = self.writer.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


class LoopbackServer:
    """An asyncio server on a free port of 127.0.0.1, in a thread of its own."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="loopback server")
        self._transports: WeakSet[asyncio.WriteTransport] = WeakSet()
        self._conversations: WeakSet[asyncio.Task[object]] = WeakSet()
        self.connections = 0
        self.port = 0

    def url(self, name: str) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}/{name}"

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """What one connection says; the server closes it afterwards."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _listen(self) -> None:
        self._loop.set_exception_handler(lambda _loop, _context: None)  # clients that hang up mid-TLS
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._tls, limit=2**20)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _close(self) -> None:
        while accepting := [task for task in asyncio.all_tasks() if _accepts(task)]:
            await asyncio.gather(*accepting, return_exceptions=True)
        self._server.close()  # a connection being accepted at this moment would never be closed
        while others := asyncio.all_tasks() - {asyncio.current_task()}:
            for task in self._conversations:  # not asyncio's own, which would lose a socket
                task.cancel()
            await asyncio.gather(*others, return_exceptions=True)
        for transport in self._transports:
            transport.abort()
        await asyncio.sleep(0)  # sockets close in a callback

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._transports.add(writer.transport)
        task = asyncio.current_task()
        if task:
            self._conversations.add(task)
        with suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            await self.converse(reader, writer)
            await writer.drain()
        writer.close()


class FaultServer(LoopbackServer):
    """Serves `faults` by name; with `raw`, says that and nothing else, whatever it is asked."""

    def __init__(
        self, faults: Mapping[str, Handler], tls: ssl.SSLContext | None = None, *, raw: bytes | None = None
    ) -> None:
        super().__init__(tls)
        self._faults = dict(faults)
        self._raw = raw
        self.requests: list[Request] = []

    def add(self, name: str, handler: Handler) -> None:
        self._faults[name] = handler

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._raw is not None:
            await reader.read(65536)
            writer.write(self._raw)
            return
        request = _parse(await reader.readuntil(b"\r\n\r\n"))
        self.requests.append(request)
        name = request.target.split("?")[0].lstrip("/").split("/")[0]
        await self._faults[name](Connection(request, reader, writer))


def _accepts(task: asyncio.Task[object]) -> bool:
    return "accept_connection" in repr(task.get_coro())


def _parse(head: bytes) -> Request:
    request_line, *lines = head.decode("latin-1").strip().split("\r\n")
    headers = dict(line.split(": ", 1) for line in lines)
    return Request(request_line.split()[1], {name.lower(): value for name, value in headers.items()})


def response(
    body: bytes = b"",
    *,
    status: str = "200 OK",
    type_: str = "text/html; charset=utf-8",
    length: int | None = None,
    **headers: str,
) -> bytes:
    """A whole HTTP/1.1 response that closes; `length` lies about the body's."""
    fields = {"content-type": type_, "content-length": str(len(body) if length is None else length)}
    fields |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status}\r\n{lines}connection: close\r\n\r\n".encode() + body


def chunked(*chunks: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    """A chunked response; `end` is what comes after the chunks."""
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\n"
    return head + b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks) + end
