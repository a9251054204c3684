"""A network of addresses that all end at one loopback server, and a resolver with given answers."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence

from scrape.fetcher import Settings, Target
from scrape.fetcher.client import Client
from scrape.fetcher.connection import Dial
from scrape.fetcher.pace import Pace
from scrape.fetcher.page import fetch_page
from scrape.fetcher.session import Session
from scrape.fetcher.target import Source
from scrape.records import Page


class Dialler:
    """Notes which address is dialled, and connects to `port` of 127.0.0.1; `dead` ones refuse."""

    def __init__(self, port: int, dead: Sequence[str] = ()) -> None:
        self._port = port
        self._dead = dead
        self.dialled: list[str] = []

    async def __call__(self, address: str, _port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        self.dialled.append(address)
        if address in self._dead:
            raise ConnectionRefusedError
        return await asyncio.open_connection("127.0.0.1", self._port)


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


def fetch_over(network: Dial, settings: Settings, *urls: str, given_by_user: bool = True) -> list[Page]:
    """Fetch one URL after the other with one client over `network`."""

    async def collect() -> list[Page]:
        async with Client(settings, network) as client:
            session = Session(client, settings, Pace(settings))
            source: Source = "argument" if given_by_user else "found"
            return [await fetch_page(Target(url, source), session) for url in urls]

    return asyncio.run(collect())
