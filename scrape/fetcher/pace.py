"""Whose turn it is: few requests at once to one host, with a pause after each, and a bounded number in all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from time import monotonic

from scrape.errors import HTTPStatus
from scrape.fetcher.settings import Settings

LONGEST_WAIT = 120.0
"""Seconds that a host is waited for where it asks for a pause; one that asks for more is given up meanwhile."""
KEPT_HOSTS = 1024
"""Hosts remembered before those that need not be waited for are forgotten."""

TOLD_WAIT = 1.0
"""Seconds from which a wait is told of; the usual pause between two requests is one."""

Seconds = Callable[[], float]
Sleep = Callable[[float], Awaitable[None]]


class _Host:
    """What is known of one host."""

    __slots__ = ("gate", "left_alone_until", "ready_at", "users")

    def __init__(self, per_host: int) -> None:
        self.gate = asyncio.Semaphore(per_host)
        self.ready_at = 0.0
        self.left_alone_until = 0.0
        """What it asked for itself; `ready_at` is not before."""
        self.users = 0
        """Requests to it that are made or waited for."""


class Pace:
    """Gives out turns to make a request.

    `parked` turns are waited for at the moment; `on_park` is called when there is one more. Memory holds the
    hosts that are in use or must be waited for.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        clock: Seconds = monotonic,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self.clock = clock
        self.sleep = sleep
        self.parked = 0
        self.on_park: Callable[[], None] = lambda: None
        self._delay = settings.delay
        self._tell = settings.tell
        self._per_host = settings.per_host
        self._slots = asyncio.Semaphore(settings.concurrency)
        self._hosts: dict[str, _Host] = {}
        self._most_hosts = KEPT_HOSTS

    @asynccontextmanager
    async def turn(self, host: str, *, delay: float = 0.0, at_once: bool = False) -> AsyncIterator[None]:
        """One request to `host`, made within the block, once its turn has come.

        `delay`: seconds after it until the next, where that is more than the settings'. `at_once`: without the
        pause since the last request, for one that goes on from it. Raises HTTPStatus where the host asked to be left
        alone for longer than `LONGEST_WAIT`.
        """
        state = self._known(host)
        must_wait = state.gate.locked() or self._slots.locked() or (not at_once and state.ready_at > self.clock())
        state.users += 1
        try:
            with ExitStack() as parked:
                if must_wait:
                    parked.enter_context(self._parked())
                async with state.gate:
                    if not at_once:
                        await self._until_ready(host, state)
                    async with self._slots:
                        parked.close()
                        try:
                            yield
                        finally:
                            self._postpone(state, max(delay, self._delay))
        finally:
            state.users -= 1
            if not state.users and state.ready_at <= self.clock():
                del self._hosts[host]

    @contextmanager
    def _parked(self) -> Iterator[None]:
        """One turn more is waited for."""
        self.parked += 1
        try:
            self.on_park()
            yield
        finally:
            self.parked -= 1

    def hold_off(self, host: str, seconds: float) -> None:
        """Make no request to `host` for so long: it asked for it, or has trouble."""
        state = self._known(host)
        self._postpone(state, seconds)
        state.left_alone_until = max(state.left_alone_until, self.clock() + seconds)

    def ready_at(self, host: str) -> float:
        """When the next request to `host` may start, by the clock; for one that is given up, 0."""
        state = self._hosts.get(host)
        if state is None or state.left_alone_until - self.clock() > LONGEST_WAIT:
            return 0.0
        return state.ready_at

    def tell_of_wait(self, host: str, seconds: float) -> None:
        """Say that `host` is waited for, if it is for longer than usual."""
        if seconds > TOLD_WAIT:
            self._tell(f"{host}: waiting {seconds:.1f} s for its turn")

    async def _until_ready(self, host: str, state: _Host) -> None:
        while (wait := state.ready_at - self.clock()) > 0:
            asked = state.left_alone_until - self.clock()
            if asked > LONGEST_WAIT:
                raise HTTPStatus(f"{host} asked earlier to be left alone for {asked:,.0f} s more: try again then")
            self.tell_of_wait(host, wait)
            await self.sleep(wait)

    def _known(self, host: str) -> _Host:
        state = self._hosts.get(host)
        if state is None:
            if len(self._hosts) >= self._most_hosts:
                self._forget()
            state = self._hosts[host] = _Host(self._per_host)
        return state

    def _forget(self) -> None:
        now = self.clock()
        self._hosts = {name: state for name, state in self._hosts.items() if state.users or state.ready_at > now}
        self._most_hosts = max(KEPT_HOSTS, 2 * len(self._hosts))

    def _postpone(self, state: _Host, seconds: float) -> None:
        if seconds:
            state.ready_at = max(state.ready_at, self.clock() + seconds)
