"""A web server on this machine, which counts what it is asked for."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from command import PATIENCE


@dataclass(frozen=True, slots=True)
class Answer:
    body: bytes = b""
    status: int = 200
    content_type: str = "text/html"
    location: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    is_chunked: bool = False
    waits_for: threading.Event | None = None
    tells: threading.Event | None = None


@dataclass(frozen=True, slots=True)
class Site:
    address: str
    requests: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    """Of each request, names in lower case."""

    def url(self, path: str) -> str:
        return f"http://{self.address}{path}"


@contextmanager
def serving(answers: Mapping[str, Answer]) -> Iterator[Site]:
    """Serves each path its answer, 404 for any other."""
    site = Site("")

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # head and body are sent apart: 40 ms a request

        def do_GET(self) -> None:
            site.requests.append(self.path)
            site.headers.append({name.lower(): value for name, value in self.headers.items()})
            answer = answers.get(self.path, Answer(b"<p>Not here", 404))
            if answer.waits_for:
                answer.waits_for.wait(PATIENCE)
            if "ETag" in answer.headers and self.headers["If-None-Match"] == answer.headers["ETag"]:
                answer = replace(answer, status=304, body=b"", is_chunked=False)
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.content_type)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            if answer.is_chunked:
                self.send_header("Transfer-Encoding", "chunked")
            else:
                self.send_header("Content-Length", str(len(answer.body)))
            if answer.location:
                self.send_header("Location", answer.location)
            self.end_headers()
            with suppress(BrokenPipeError, ConnectionResetError):  # who asked may have seen enough
                self.wfile.write(_chunked(answer.body) if answer.is_chunked else answer.body)
            if answer.tells:
                answer.tells.set()

        do_CONNECT = do_GET  # noqa: N815 - the name that is called; as a proxy that refuses

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        site = Site(f"127.0.0.1:{server.server_port}")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield site
        finally:
            server.shutdown()
            thread.join()


def _chunked(body: bytes) -> bytes:
    pieces = [body[at : at + 1000] for at in range(0, len(body), 1000)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in [*pieces, b""])


@contextmanager
def refusing_port() -> Iterator[int]:
    """A port that is ours, so nobody else's, but that nobody listens at."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield held.getsockname()[1]
