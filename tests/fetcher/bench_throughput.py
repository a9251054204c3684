"""How fast and in how much memory many URLs are fetched, beside a bare httpx loop over the same server.

    python tests/fetcher/bench_throughput.py [URLS [ROUNDS]]

Not a test: a machine that does something else besides would fail it. Each round runs both clients, each in a
process of its own, over the same URLs. What counts is the ratio of the two within a round; processor time is
less troubled by other work than the clock is. The last lines compare our memory at a tenth of the URLs with
that at all of them.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection

HOSTS = 500
CONCURRENCY = 64
PAGE = b"<!doctype html><title>Harbour</title>" + b"<p>The tide came early and left the boats on the sand.</p>" * 150
ANSWER = b"HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: %d\r\n\r\n%s" % (
    len(PAGE),
    PAGE,
)
NO_ROBOTS = b"HTTP/1.1 404 Not Found\r\ncontent-type: text/plain\r\ncontent-length: 0\r\n\r\n"


class Site(asyncio.Protocol):
    """Answers each request with the page, robots.txt with 404; keeps the connection."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._transport.write(NO_ROBOTS if data.startswith(b"GET /robots.txt ") else ANSWER)


def serve(told: Connection) -> None:
    async def run() -> None:
        server = await asyncio.get_running_loop().create_server(Site, "0.0.0.0", 0, backlog=1024)  # noqa: S104
        told.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(run())


@contextmanager
def serving() -> Iterator[int]:
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    try:
        yield ours.recv()
    finally:
        server.terminate()
        server.join()


async def with_httpx(port: int, count: int) -> int:
    """A bare loop: workers that take one URL after the other. Each host has an address of its own."""
    import httpx

    urls = (f"http://127.0.{n % HOSTS // 250}.{1 + n % 250}:{port}/page/{n}" for n in range(count))
    good = 0

    async def worker(client: httpx.AsyncClient) -> None:
        nonlocal good
        for url in urls:
            response = await client.get(url)
            good += response.status_code == 200 and len(response.text) == len(PAGE)

    async with httpx.AsyncClient(trust_env=False) as client:
        await asyncio.gather(*(worker(client) for _ in range(CONCURRENCY)))
    return good


async def with_scrape(port: int, count: int) -> int:
    from scrape.fetcher import Settings, fetch_all

    async def resolver(host: str, _port: int) -> Sequence[str]:
        number = int(host.partition(".")[0].removeprefix("host"))
        return [f"127.0.{number // 250}.{1 + number % 250}"]

    urls = (f"http://host{n % HOSTS}.example:{port}/page/{n}" for n in range(count))
    settings = Settings(concurrency=CONCURRENCY, delay=0, resolver=resolver)
    good = 0
    async for page in fetch_all(urls, settings):
        good += page.html is not None and len(page.html) == len(PAGE)
    return good


CLIENTS = {"httpx": with_httpx, "scrape": with_scrape}


def client(name: str, port: int, count: int) -> None:
    """One client's run, its measures printed as JSON."""
    asyncio.run(CLIENTS[name](port, 64))  # imports
    wall, processor = time.perf_counter(), time.process_time()
    good = asyncio.run(CLIENTS[name](port, count))
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"good": good, "wall": wall, "processor": processor, "peak": peak}))  # noqa: T201


def measured(name: str, port: int, count: int) -> dict[str, float]:
    command = [sys.executable, __file__, "--client", name, str(port), str(count)]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONHASHSEED": "0"}
    )
    figures: dict[str, float] = json.loads(done.stdout)
    assert figures["good"] == count, figures
    return figures


def main(count: int, rounds: int) -> None:
    say = sys.stdout.write
    ratios: dict[str, list[float]] = {"wall": [], "processor": []}
    with serving() as port:
        for _ in range(rounds):
            theirs, ours = measured("httpx", port, count), measured("scrape", port, count)
            for measure, values in ratios.items():
                values.append(theirs[measure] / ours[measure])
            say(
                f"httpx {count / theirs['wall']:.0f} URLs/s, {theirs['processor'] / count * 1e3:.2f} ms each; "
                f"scrape {count / ours['wall']:.0f} URLs/s, {ours['processor'] / count * 1e3:.2f} ms each\n"
            )
        say(f"median ratio by the clock {statistics.median(ratios['wall']):.2f}, ")
        say(f"by processor time {statistics.median(ratios['processor']):.2f}\n")
        few = measured("scrape", port, count // 10)
        say(f"peak memory at {count // 10} URLs {few['peak'] / 1024:.1f} MB, at {count} {ours['peak'] / 1024:.1f} MB\n")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--client"]:
        client(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
    else:
        main(*(int(argument) for argument in [*sys.argv[1:], "20000", "3"][:2]))
