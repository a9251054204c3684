"""What the tests of metadata share: a page of our own, read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from selectolax.lexbor import LexborHTMLParser

from scrape.extractor.metadata import Metadata, extract_metadata
from scrape.extractor.parsing import walk

Read = Callable[..., Metadata]

TODAY = date(2026, 6, 1)


@pytest.fixture
def read() -> Read:
    """Reads the metadata of a page given as its head and its body."""

    def read_page(
        body: str = "",
        *,
        head: str = "",
        url: str | None = "https://www.example.com/news/story",
        language: str = "en",
        every: bool = False,
        now: date | None = TODAY,
    ) -> Metadata:
        html = f'<html lang="{language}"><head>{head}</head><body>{body}</body></html>'
        tree = LexborHTMLParser(html)
        return extract_metadata(tree, walk.read(tree), url=url, now=now, every=every)

    return read_page
