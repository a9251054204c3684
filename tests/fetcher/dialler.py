"""A network of addresses that all end at one loopback server, and a resolver with given answers."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

import httpcore

from scrape.fetcher import Settings
from scrape.fetcher.client import Client
from scrape.fetcher.page import fetch_page
from scrape.records import Page


class Dialler(httpcore.AsyncNetworkBackend):
    """Notes which address is dialled, and connects to `port` of 127.0.0.1; `dead` ones refuse."""

    def __init__(self, port: int, dead: Sequence[str] = ()) -> None:
        self._network = httpcore.AnyIOBackend()
        self._port = port
        self._dead = dead
        self.dialled: list[str] = []

    async def connect_tcp(
        self,
        host: str,
        _port: int,
        timeout: float | None = None,
        _local_address: str | None = None,
        _socket_options: Any = None,
    ) -> httpcore.AsyncNetworkStream:
        self.dialled.append(host)
        if host in self._dead:
            raise httpcore.ConnectError(ConnectionRefusedError())
        return await self._network.connect_tcp("127.0.0.1", self._port, timeout)


class Names:
    """A resolver: each name's answers in turn, the last one for ever; raises `OSError` for others."""

    def __init__(self, answers: Mapping[str, Sequence[Sequence[str]]]) -> None:
        self._answers = {name: list(turns) for name, turns in answers.items()}
        self.asked: list[str] = []

    async def __call__(self, host: str, _port: int) -> Sequence[str]:
        self.asked.append(host)
        if host not in self._answers:
            raise OSError("no such name")
        turns = self._answers[host]
        return turns.pop(0) if len(turns) > 1 else turns[0]


def fetch_over(network: Dialler, settings: Settings, *urls: str, given_by_user: bool = True) -> list[Page]:
    """Fetch one URL after the other with one client over `network`."""

    async def collect() -> list[Page]:
        async with Client(settings, network) as client:
            return [await fetch_page(url, client, settings, given_by_user=given_by_user) for url in urls]

    return asyncio.run(collect())
