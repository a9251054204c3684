"""A clock that only sleeping moves."""

from __future__ import annotations

import asyncio


class MadeTime:
    """Sleepers are woken one after the other, in the order of their times, once nothing else can run."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def clock(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        until = self.now + seconds
        await asyncio.sleep(0)
        self.now = max(self.now, until)
