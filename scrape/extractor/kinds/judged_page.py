"""A page whose kind is asked for, with what several rules ask of it, each found out once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from scrape import urls
from scrape.extractor.claims import Claims
from scrape.extractor.document import Document
from scrape.extractor.elements import HEADINGS
from scrape.extractor.kept import Kept
from scrape.extractor.kinds.list_names import page_classes
from scrape.extractor.metadata import Metadata
from scrape.hosts import same_site

FRAME: Final = frozenset({"nav", "footer", "aside"})
_UNKNOWN: Final = "http://unknown.invalid/"
"""From where links lead that a page of unknown address has."""


@dataclass(frozen=True, eq=False)
class JudgedPage:
    """A page, its body, and what it says of itself."""

    document: Document
    url: str | None
    kept: Kept
    metadata: Metadata
    is_data: bool
    """The body is from the page's data: what the page shows is no evidence against it, unless that is something to
    sell, of which the data is."""

    @property
    def claims(self) -> Claims:
        """What the page says of itself to machines."""
        return self.document.claims

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """What the page is called: its titles, and the first headings in its text."""
        begin = zip(self.kept.blocks[:2], self.kept.texts, strict=False)
        headings = (text for block, text in begin if block.kind == "heading")
        return (self.metadata.title or "", self.document.title, *headings)

    @cached_property
    def classes(self) -> frozenset[str]:
        """What the publishing system calls the page, in lower case."""
        return page_classes(self.document.tree) if self.document.tree is not None else frozenset()

    @cached_property
    def shown(self) -> list[int]:
        """The segments that are not hidden."""
        document = self.document
        return [at for at, holder in enumerate(document.holders) if not document.hidden[holder]]

    @cached_property
    def entries(self) -> dict[int, str]:
        """The headings that lead to other pages of the site, and where to."""
        own, host = (self.url or "").partition("#")[0].rstrip("/"), urls.hostname(self.url)
        led = {at: target for at in self.shown if (target := self._led_to(at)) and target != own}
        if host:  # any target may be on a site of unknown address
            led = {at: target for at, target in led.items() if same_site(host, urls.hostname(target))}
        return led

    def _led_to(self, segment: int) -> str | None:
        """Where a heading leads of which all is a link, if it stands in no frame of the page."""
        document = self.document
        if not document.link_counts[segment] or not document.is_link(segment):
            return None
        around = {document.tags[container] for container in document.around(document.holders[segment])}
        if HEADINGS.isdisjoint(around) or not FRAME.isdisjoint(around):
            return None
        href = next(iter(document.hrefs_in(segment)), None)
        target = urls.join(document.base_url or self.url or _UNKNOWN, href) if href else None
        return target.partition("#")[0].rstrip("/") if target else None
