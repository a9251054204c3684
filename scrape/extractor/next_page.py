"""The page that an article goes on with: page 2 of 5 and its like, never the next article.

`rel=next` alone says little: blogs name the next post so. A link counts where its URL is the page's own but for a
page number that is one higher.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import urlsplit

from scrape import urls
from scrape.errors import TooComplex
from scrape.extractor.parsing.source_scan import bounded_text
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from scrape.records import Page

_PARAMETER: Final = compiled_late(
    r"(?:^|&)(?P<word>page|pg|paged|pagenum|seite|pagina|side|sida|part|showpage)=(?P<number>\d{1,2})(?=&|$)",
    re.IGNORECASE,
)
_SEGMENT: Final = compiled_late(
    r"(?<!/\d)(?<!/\d\d)(?<!/\d{4})/(?:(?P<word>page|seite|pagina|p|part|side|sida|str)[-_/=]?)?(?P<number>\d{1,2})/?$",
    re.IGNORECASE,
)
"""Not after another number: `/2024/05` is a month."""
_SUFFIX: Final = compiled_late(
    r"(?:[-_,](?P<word>page|seite|p|s)?[-_]?)(?P<number>\d{1,2})(?=(?:\.\w{3,5})?/?$)", re.IGNORECASE
)
_PATTERNS: Final = (_PARAMETER, _SEGMENT, _SUFFIX)
_EXTENSION: Final = compiled_late(r"\.(?:s?html?|php|aspx?|jsp)$", re.IGNORECASE)
_NEXT_WORDS: Final = compiled_late(
    r"^\W*(?:(?:go )?(?:on )?(?:to )?(?:the )?next(?: page)?|continue(?: reading)?|weiter|nächste seite|"
    r"(?:page )?suivante?|"
    r"(?:página )?siguiente|próxima(?: página)?|(?:pagina )?successiva|volgende(?: pagina)?|nästa(?: sida)?|"
    r"neste(?: side)?|næste(?: side)?|далее|следующая(?: страница)?|次(?:へ|のページ)|下一[页頁])?\W*$",
    re.IGNORECASE,
)


class _Numbered(NamedTuple):
    """A URL as that of a page of an article."""

    place: str
    """The URL without the number."""
    number: int
    has_word: bool
    """The number is called one of a page."""


def next_page_url(page: Page, goes_on: bool = False) -> str | None:
    """The URL of the page that continues this one, on the same host, or None.

    `goes_on`: the page was found so itself.
    """
    own = page.base_url
    if own is None or not page.html:
        return None
    from selectolax.lexbor import LexborHTMLParser

    try:
        tree = LexborHTMLParser(bounded_text(page.html))
    except TooComplex:
        return None
    parts = urlsplit(own)
    unnumbered = _place(parts.netloc, parts.path, parts.query)
    here = {
        pattern: found
        for pattern in _PATTERNS
        # The number of an article (`covid-19`, `week-23`) is none of a page, unless it was counted up to.
        if (found := _numbered(own, pattern)) is not None and (found.has_word or found.number <= 1 or goes_on)
    }
    for node in tree.css("link[rel~=next][href], a[href]"):
        url = urls.join(own, node.attributes.get("href") or "")
        if url is None or urls.hostname(url) != urls.hostname(own):
            continue
        for pattern in _PATTERNS:
            link = _numbered(url, pattern)
            is_sure = pattern is _PARAMETER
            if link is not None and _follows(link, here.get(pattern), unnumbered, node, is_sure=is_sure):
                return url.partition("#")[0]
    return None


def _follows(link: _Numbered, here: _Numbered | None, unnumbered: str, node: LexborNode, *, is_sure: bool) -> bool:
    """Whether a link leads to the page behind this one. `is_sure`: its number is surely that of a page."""
    if here is not None and link.place == here.place:
        return link.number == here.number + 1 and (is_sure or _says_next(node, link.number))
    if link.place != unnumbered:
        return False
    # where pages are counted from 0, the second is called 1
    return (is_sure and link.number == 2) or (link.number in {1, 2} and _says_next(node, 2))


def _says_next(node: LexborNode, number: int) -> bool:
    """Whether the link speaks of a page: a number in a path is as likely that of another article."""
    text = node.text(strip=True)
    return "next" in (node.attributes.get("rel") or "").lower() or text == str(number) or bool(_NEXT_WORDS.match(text))


def _numbered(url: str, pattern: re.Pattern[str]) -> _Numbered | None:
    """A URL by the page number that the pattern finds in it."""
    parts = urlsplit(url)
    path, query = parts.path, parts.query
    found = pattern.search(query if pattern is _PARAMETER else path)
    if found is None:
        return None
    if pattern is _PARAMETER:
        query = (query[: found.start()] + query[found.end() :]).strip("&")
    else:
        path = path[: found.start()] + path[found.end() :]
    return _Numbered(_place(parts.netloc, path, query), int(found["number"]), has_word=found["word"] is not None)


def _place(host: str, path: str, query: str) -> str:
    return f"{host}{_EXTENSION.sub('', path.rstrip('/'))}?{query}"
