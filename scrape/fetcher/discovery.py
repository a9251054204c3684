"""From a feed, a sitemap or a site's home page to the pages that it lists."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterable
from contextlib import aclosing
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Literal

from scrape import charset, urls
from scrape.errors import HTTPStatus, ScrapeError, UnsupportedType
from scrape.fetcher import listing
from scrape.fetcher.listing import Listed, Listing
from scrape.fetcher.page import failure_of
from scrape.fetcher.retrieval import Answer, Retrieval, Session
from scrape.fetcher.robots import Robots
from scrape.fetcher.target import Seed, Target, Wanted
from scrape.http.content_coding import Body
from scrape.http.status import check_status
from scrape.records import Page

MAX_SITEMAP = 52_428_800
"""Bytes of a sitemap, unpacked (sitemaps.org)."""
MAX_DOCUMENTS = 1_000
"""Sitemaps and feeds that one seed may lead to."""
_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class _Document:
    """A feed, a sitemap or another page, as it came."""

    url: str
    content: bytes
    content_type: str | None
    is_inside: bool = False
    """It came from an address that is not public, which a user named."""

    @property
    def html(self) -> str | None:
        """Its text where it is a page."""
        start = self.content[:1024].lstrip().lower()
        if (self.content_type or "").startswith("text/html") or b"<html" in start or b"<!doctype html" in start:
            return charset.decode(self.content, self.content_type)
        return None


class Discovery:
    """Finds the pages of seeds, each page once, by `urls.canonical_key`."""

    def __init__(self, session: Session, robots: Robots | None, wanted: Wanted) -> None:
        self._session = session
        self._robots = robots
        self._wanted = wanted
        self._keys: set[bytes] = set()
        self._found = 0

    async def pages_of(self, seed: Seed) -> AsyncGenerator[Target | Page, None]:
        """A target for each page that the seed lists, in its order; a failure record for a seed that gives none."""
        if self._is_enough:
            return
        lists = self._of_feed(seed) if seed.kind == "feed" else self._of_sitemap(seed)
        try:
            async with aclosing(lists):
                async for document, entries in lists:
                    for entry in entries:
                        if self._is_enough:
                            return
                        if self._is_wanted(entry):
                            self._found += 1
                            yield Target(entry.url, "found", is_inside=document.is_inside and _beside(entry, document))
        except Exception as error:
            failure = failure_of(error, self._session.settings.timeout)
            yield Page(url=urls.as_recorded(seed.url), fetched_at=self._now(), error=failure)

    @property
    def _is_enough(self) -> bool:
        return self._wanted.limit is not None and self._found >= self._wanted.limit

    def _is_wanted(self, entry: Listed) -> bool:
        if not self._is_recent(entry, undated=False):
            return False
        key = blake2b(urls.canonical_key(entry.url).encode("utf-8", "replace"), digest_size=8).digest()
        if key in self._keys:
            return False
        self._keys.add(key)
        return self._wanted.is_new(entry.url)

    def _is_recent(self, entry: Listed, *, undated: bool) -> bool:
        if self._wanted.newer_than is None:
            return True
        return undated if entry.date is None else entry.date >= self._wanted.newer_than

    async def _of_feed(self, seed: Seed) -> AsyncGenerator[tuple[_Document, Iterable[Listed]], None]:
        document = await self._get(Target(seed.url, "argument"))
        html = document.html
        if html is None:
            yield document, _some(await self._read_feed(document), "feed").pages
            return
        feeds = listing.feeds_of_page(html, document.url)
        if not feeds:
            raise UnsupportedType("this page names no feed: give the address of one")
        for feed in feeds[:MAX_DOCUMENTS]:
            found = await self._get(_target_within(feed, document))
            yield found, (await self._read_feed(found)).pages

    async def _read_feed(self, document: _Document) -> Listing:
        return await asyncio.to_thread(listing.read_feed, document.content, document.content_type, document.url)

    async def _of_sitemap(self, seed: Seed) -> AsyncGenerator[tuple[_Document, Iterable[Listed]], None]:
        document = await self._get(Target(seed.url, "argument"))
        if document.html is None:
            read = await asyncio.to_thread(listing.read_sitemap, document.content, document.url)
            yield document, _some(read, "sitemap").pages
            waiting = [_target_within(entry.url, document) for entry in self._recent(read.sitemaps)]
        else:
            waiting = [_target_within(sitemap, document) for sitemap in await self._sitemaps_of_site(document)]
        seen = {document.url, *(target.url for target in waiting)}
        last_error: ScrapeError | None = None
        while waiting and not self._is_enough and len(seen) <= MAX_DOCUMENTS:
            target = waiting.pop(0)
            try:
                found = await self._get(target)
            except ScrapeError as error:
                last_error = error
                continue
            read = await asyncio.to_thread(listing.read_sitemap, found.content, found.url)
            yield found, read.pages
            further = [entry.url for entry in self._recent(read.sitemaps) if entry.url not in seen]
            seen.update(further)
            waiting.extend(_target_within(sitemap, found) for sitemap in further)
        if last_error is not None:
            raise last_error

    def _recent(self, sitemaps: Iterable[Listed]) -> Iterable[Listed]:
        return (entry for entry in sitemaps if self._is_recent(entry, undated=True))

    async def _sitemaps_of_site(self, home: _Document) -> tuple[str, ...]:
        """The sitemaps that a site's robots.txt names, or the usual place."""
        usual = urls.join(home.url, "/sitemap.xml") or ""
        try:
            robots = await self._get(_target_within(urls.join(home.url, "/robots.txt") or "", home), asks=False)
        except HTTPStatus:
            return (usual,)
        return listing.sitemaps_of_robots(robots.content.decode("utf-8", "replace"), robots.url) or (usual,)

    async def _get(self, target: Target, *, asks: bool = True) -> _Document:
        """Raises ScrapeError, TimeoutError."""
        retrieval = Retrieval(
            self._session,
            Page(),
            may_be_private=target.may_be_private and not self._session.settings.public_only,
            check=self._robots.check if self._robots and target.asks_robots and asks else None,
            at_once=target.source == "argument",
        )
        document = await retrieval.get(urls.parse(target.url), _read_document)
        return replace(document, is_inside=retrieval.is_inside)

    def _now(self) -> str:
        return self._session.now().isoformat(timespec="seconds")


async def _read_document(page: Page, response: Answer) -> _Document:
    check_status(response.status)
    body = Body(response.headers.get("content-encoding", ""), MAX_SITEMAP)
    await response.read_into(body.feed)
    content = body.finish()
    if content.startswith(_GZIP):  # a file that is packed itself, not for its way only
        packed = Body("gzip", MAX_SITEMAP)
        packed.feed(content)
        content = packed.finish()
    return _Document(
        url=page.final_url or "",
        content=content,
        content_type=response.headers.get("content-type"),
    )


def _some(found: Listing, kind: Literal["feed", "sitemap"]) -> Listing:
    if not found:
        raise UnsupportedType(f"this is no {kind}, or there is nothing in it: look at it in a browser")
    return found


def _target_within(url: str, document: _Document) -> Target:
    target = Target(url, "found")
    return replace(target, is_inside=document.is_inside and _beside(Listed(url), document))


def _beside(entry: Listed, document: _Document) -> bool:
    """At the origin that the user's leave to go inside is for."""
    try:
        return urls.same_origin(urls.parse(entry.url), urls.parse(document.url))
    except ScrapeError:
        return False
