"""From a feed, a sitemap or a site's home page to the pages that it lists."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator
from contextlib import aclosing
from dataclasses import dataclass, replace
from functools import partial
from hashlib import blake2b
from typing import TypeVar

from scrape import charset, url_keys, urls
from scrape.errors import HTTPStatus, Incomplete, ScrapeError, TooLarge, UnsupportedType
from scrape.fetcher import listing
from scrape.fetcher.frontier import Frontier
from scrape.fetcher.latest import Latest
from scrape.fetcher.listed import ROOT, Listed, Listing
from scrape.fetcher.page import failure_of
from scrape.fetcher.received import Answer, whole_body
from scrape.fetcher.retrieval import Retrieval, Terms
from scrape.fetcher.same_origin import is_beside
from scrape.fetcher.session import Session
from scrape.fetcher.target import Seed, Target, Wanted
from scrape.fetcher.thread import in_daemon_thread
from scrape.http.content_coding import Body
from scrape.http.status import check_status
from scrape.records import Page

MAX_SITEMAP = 52_428_800
"""Bytes of a sitemap, unpacked (sitemaps.org)."""
MAX_DOCUMENTS = 1_000
"""Sitemaps and feeds that one seed may lead to."""
T = TypeVar("T")
_GZIP = b"\x1f\x8b"
_LIST_BEGINS = re.compile(
    rb"(?>\xef\xbb\xbf|\s|<\?.*?\?>|<!--.*?-->|<!doctype[^<>\[]*>)*+(?:\{|<" + ROOT + rb")",
    re.IGNORECASE | re.DOTALL,
)
"""What a feed or a sitemap begins with, whatever type it is said to have; a brace, where it is JSON."""
_SNIFFED = 4096
"""Bytes in which that is looked for."""
_TOO_MANY = "it leads to more than {:,} {}s, and those beyond are left out: give them one by one"
_BREAKS_OFF = "the {} breaks off, and only what it lists up to there was taken: try again"
_NOTHING = "this is no {}, or no page is named in it: look at it in a browser"


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
        if _LIST_BEGINS.match(self.content[:_SNIFFED]):
            return None
        start = self.content[:1024].lstrip().lower()
        if (self.content_type or "").startswith("text/html") or b"<html" in start or b"<!doctype html" in start:
            return charset.decode(self.content, self.content_type)
        return None


class _TakesTooLong(TimeoutError):
    """To read a document: its thread goes on, and further documents of such a seed would add theirs to it."""


class Discovery:
    """Finds the pages of seeds, each page once, by `url_keys.canonical_key`."""

    def __init__(self, session: Session, wanted: Wanted, *, max_documents: int = MAX_DOCUMENTS) -> None:
        self._session = session
        self._wanted = wanted
        self._max_documents = max_documents
        self._keys: set[bytes] = set()
        self._latest = None if wanted.limit is None else Latest(wanted.limit)
        self._seeds: dict[str | None, set[str]] = {}
        """Their URLs, as records have them, by host."""
        self._failed_documents: set[str] = set()
        self._inside: set[str] = set()
        """URLs of documents that came from addresses that are not public."""

    async def pages_of(self, seed: Seed) -> AsyncGenerator[Target | Page, None]:
        """A target for each page that the seed lists, in its order; a failure record for what gave none.

        Where there is a limit the targets are those of `latest`, once all seeds were asked for their pages.
        """
        self._seeds.setdefault(_host_of(seed.url), set()).add(url_keys.as_recorded(seed.url))
        documents = self._documents_of(seed)
        async with aclosing(documents):
            async for found in documents:
                if isinstance(found, Page):
                    yield found
                    continue
                document, entries = found
                for entry in filter(self._is_wanted, entries):
                    if self._latest is not None:
                        self._latest.add(_target_within(entry.url, document, seed), entry.date)
                    elif self._wanted.is_new(entry.url):
                        yield _target_within(entry.url, document, seed)

    def latest(self) -> Iterator[Target]:
        """Of the pages of all seeds those of the latest dates, as many as the limit allows, the latest first."""
        targets = self._latest.targets() if self._latest is not None else ()
        return (target for target in targets if self._wanted.is_new(target.url))

    def once_more(self, url: str) -> Target | None:
        """A target for a URL of which only a record is known; None for a seed, or a list that failed just now.

        It is as trusted as it would be if the seeds had listed it.
        """
        seeds = self._seeds.get(_host_of(url), set())
        if url in self._failed_documents or url in seeds:
            return None
        is_inside = any(is_beside(document, url) for document in self._inside)
        is_of_user = any(is_beside(seed, url) for seed in seeds)
        return Target(url, "found", is_inside=is_inside, is_of_user=is_of_user)

    def _is_wanted(self, entry: Listed) -> bool:
        if entry.date is None and self._wanted.newer_than is not None:
            self._wanted.was_undated(entry.url)
            return False
        if not self._is_recent(entry) or not (self._latest is None or self._latest.takes(entry.date)):
            return False
        key = blake2b(url_keys.canonical_key(entry.url).encode("utf-8", "replace"), digest_size=8).digest()
        if key in self._keys:
            return False
        if self._latest is None or entry.date is not None:  # of another list it may have its date
            self._keys.add(key)
        return not self._wanted.has_record(entry.url)

    def _is_recent(self, entry: Listed) -> bool:
        """Whether it may be new enough."""
        return self._wanted.newer_than is None or entry.date is None or entry.date >= self._wanted.newer_than

    async def _documents_of(self, seed: Seed) -> AsyncGenerator[tuple[_Document, Iterable[Listed]] | Page, None]:
        """Each document that the seed leads to with the pages that it lists, or the failure of that document."""
        frontier = Frontier(Target(seed.url, "argument"), self._max_documents, self._latest)
        is_settled = False
        """A document listed pages, or has no entries, or was left out for its age, or has its failure recorded."""
        first: Retrieval | None = None
        while (target := frontier.take()) is not None:
            retrieval = self._retrieval(target)
            first = first or retrieval
            try:
                is_home = seed.kind == "sitemap" and retrieval is first and _is_root(target.url)
                document = await self._get(target, retrieval, self._max_size(seed), is_home=is_home)
                read = await self._read(document, seed, is_seed=retrieval is first)
            except Exception as error:
                is_settled = True
                yield self._failed(retrieval, error)
                if isinstance(error, _TakesTooLong):
                    return
                continue
            self._note(document, read, seed, retrieval.page.url or "")
            yield document, read.pages
            if read.is_cut:
                is_settled = True
                yield self._failed(retrieval, Incomplete(_BREAKS_OFF.format(seed.kind)))
            recent = [entry for entry in read.further if self._is_recent(entry)]
            is_settled |= bool(read.pages) or read.is_empty or len(recent) < len(read.further)
            frontier.add(recent, partial(_target_within, document=document, seed=seed))
        if first is not None and frontier.is_cut:
            yield self._failed(first, TooLarge(_TOO_MANY.format(self._max_documents, seed.kind)))
        elif first is not None and not is_settled and frontier.is_empty:
            yield self._failed(first, UnsupportedType(_NOTHING.format(seed.kind)))

    def _note(self, document: _Document, read: Listing, seed: Seed, url: str) -> None:
        """What the run learns of a document that was read; `url`: as records have it."""
        has = f"{len(read.pages):,} pages and {len(read.further):,} {seed.kind}s"
        self._session.settings.tell(f"{url}: lists {has}")
        if document.is_inside:
            self._inside.add(document.url)
        if not read.is_cut:
            self._wanted.was_read(url)

    def _max_size(self, seed: Seed) -> int:
        return MAX_SITEMAP if seed.kind == "sitemap" else self._session.settings.max_size

    def _failed(self, retrieval: Retrieval, error: Exception) -> Page:
        self._failed_documents.add(retrieval.page.url or "")
        return replace(retrieval.page, error=failure_of(error, self._session.settings.timeout))

    async def _read(self, document: _Document, seed: Seed, *, is_seed: bool) -> Listing:
        """What a document lists; of a home page, its site's feeds or sitemaps. Raises ScrapeError, TimeoutError."""
        html = document.html if is_seed else None
        if html is not None and seed.kind == "sitemap":
            return Listing(further=tuple(map(Listed, await self._sitemaps_of_site(document, seed))))
        if html is not None:
            return await self._in_time(partial(_feeds_of_page, html, document.url), document)
        read = listing.read_feed if seed.kind == "feed" else listing.read_sitemap
        found = await self._in_time(partial(read, document.content, document.content_type, document.url), document)
        if seed.kind == "feed" and found == Listing() and listing.is_sitemap(document.content, document.content_type):
            raise UnsupportedType(
                "this is a sitemap, not a feed: scrape fetch --sitemap URL takes the pages that it lists"
            )
        return found

    async def _in_time(self, read: Callable[[], T], document: _Document) -> T:
        """What is read from a document, in a thread. Raises ScrapeError, _TakesTooLong."""
        try:
            async with asyncio.timeout(self._session.settings.timeout):
                return await in_daemon_thread(read, f"read {document.url}")
        except TimeoutError:
            raise _TakesTooLong from None

    async def _sitemaps_of_site(self, home: _Document, seed: Seed) -> tuple[str, ...]:
        """The sitemaps that a site's robots.txt names, or the usual place."""
        usual = urls.join(home.url, "/sitemap.xml") or ""
        place = _target_within(urls.join(home.url, "/robots.txt") or "", home, seed)
        try:
            retrieval = self._retrieval(place, asks_robots=False)
            robots = await self._get(place, retrieval, self._session.settings.max_size)
        except (ScrapeError, TimeoutError):
            return (usual,)
        text = charset.decode(robots.content, robots.content_type, markup=False)
        # one more than are fetched, so that it is told that there are more
        read = partial(listing.sitemaps_of_robots, text, robots.url, 1 + self._max_documents)
        return await self._in_time(read, robots) or (usual,)

    def _retrieval(self, target: Target, *, asks_robots: bool = True) -> Retrieval:
        terms = Terms.of(target, self._session)
        check = terms.check if asks_robots else None
        terms = replace(terms, check=check, awaits_restart=True, is_for_many=target.source == "argument")
        return Retrieval(self._session, self._session.begun(target.url), terms)

    async def _get(self, target: Target, retrieval: Retrieval, max_size: int, *, is_home: bool = False) -> _Document:
        """Raises ScrapeError, TimeoutError. `is_home`: only where it leads is of interest."""
        document = await retrieval.get(
            urls.parse(target.url), partial(_read_document, max_size=max_size, is_home=is_home)
        )
        return replace(document, is_inside=retrieval.is_inside)


async def _read_document(page: Page, response: Answer, *, max_size: int, is_home: bool) -> _Document:
    try:
        check_status(response.status)
    except HTTPStatus:
        if not is_home:
            raise
        # Sites that keep programs from their pages may list these for them all the same.
        return _Document(url=page.final_url or "", content=b"", content_type="text/html")
    content = await whole_body(response, max_size)
    if content.startswith(_GZIP):  # a file that is packed itself, not for its way only
        content = await in_daemon_thread(partial(_unpacked, content, max_size), f"unpack {page.final_url}")
    return _Document(page.final_url or "", content, response.headers.get("content-type"))


def _unpacked(content: bytes, max_size: int) -> bytes:
    packed = Body("gzip", max_size)
    packed.feed(content)
    return packed.finish()


def _feeds_of_page(html: str, url: str) -> Listing:
    feeds = listing.feeds_of_page(html, url)
    if not feeds:
        raise UnsupportedType("this page names no feed of its articles: give the address of one")
    return Listing(further=tuple(map(Listed, feeds)))


def _host_of(url: str) -> str | None:
    return urls.hostname(urls.add_scheme(url))


def _is_root(url: str) -> bool:
    return urls.parse(url).target == "/"


def _target_within(url: str, document: _Document, seed: Seed) -> Target:
    """What a document lists; at the origin that a user named it may be private, and is sent the user's headers."""
    is_inside = document.is_inside and is_beside(document.url, url)
    return Target(url, "found", is_inside=is_inside, is_of_user=is_beside(seed.url, url))
