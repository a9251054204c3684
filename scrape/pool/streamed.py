"""Pages that arrive in an event loop through a pool, as they complete or in order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator

from scrape.pool import Given, Result
from scrape.pool.pool import Pool

BACKLOG = 2
"""Pages under way for each worker: the least with which it finds the next one waiting when it is done with one."""


async def results_of_stream(
    pages: AsyncIterator[Given], pool: Pool[Given, Result], *, ordered: bool = False
) -> AsyncGenerator[Result, None]:
    """One result a page, each as soon as it is ready, or in the order in which the pages came.

    No more pages are taken while `BACKLOG` for each worker are under way.
    """
    most = BACKLOG * pool.jobs
    under_way: list[asyncio.Future[Result]] = []
    arriving: asyncio.Future[Given | None] | None = asyncio.ensure_future(anext(pages, None))
    try:
        while arriving or under_way:
            waited: set[asyncio.Future[Given | None] | asyncio.Future[Result]] = set(under_way)
            if arriving and len(under_way) < most:
                waited.add(arriving)
            await asyncio.wait(waited, return_when=asyncio.FIRST_COMPLETED)
            if arriving in waited and arriving.done():
                page = arriving.result()
                arriving = None if page is None else asyncio.ensure_future(anext(pages, None))
                if page is not None:
                    under_way.append(asyncio.ensure_future(pool.run(page)))
            while ready := _ready(under_way, ordered=ordered):
                under_way.remove(ready)
                yield ready.result()
    finally:
        rest = [future for future in (arriving, *under_way) if future is not None]
        for future in rest:
            future.cancel()
        await asyncio.gather(*rest, return_exceptions=True)


def _ready(under_way: list[asyncio.Future[Result]], *, ordered: bool) -> asyncio.Future[Result] | None:
    """One whose result can be given."""
    candidates = under_way[:1] if ordered else under_way
    return next((future for future in candidates if future.done()), None)
