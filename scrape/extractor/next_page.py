"""The page that an article goes on with: page 2 of 5 and its like, never the next article.

`rel=next` alone says little: blogs name the next post so. A link counts where its URL is the page's own but for a
page number that is one higher.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from scrape import urls
from scrape.errors import TooComplex
from scrape.extractor.parsing.source_scan import bounded_text
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from scrape.records import Page

_PARAMETER: Final = compiled_late(
    r"(?:^|&)(?:page|pg|paged|pagenum|seite|pagina|side|sida|part|showpage)=(\d{1,2})(?=&|$)", re.IGNORECASE
)
_SEGMENT: Final = compiled_late(
    r"(?<!/\d)(?<!/\d\d)(?<!/\d{4})/(?:(?:page|seite|pagina|p|part|side|sida|str)[-_/=]?)?(\d{1,2})/?$", re.IGNORECASE
)
"""Not after another number: `/2024/05` is a month."""
_SUFFIX: Final = compiled_late(r"(?:[-_,](?:page|seite|p|s)?[-_]?)(\d{1,2})(?=(?:\.\w{3,5})?/?$)", re.IGNORECASE)
_PATTERNS: Final = (_PARAMETER, _SEGMENT, _SUFFIX)
_EXTENSION: Final = compiled_late(r"\.(?:s?html?|php|aspx?|jsp)$", re.IGNORECASE)
_NEXT_WORDS: Final = compiled_late(
    r"^\W*(?:(?:go )?(?:on )?(?:to )?(?:the )?next(?: page)?|continue(?: reading)?|weiter|nächste seite|"
    r"(?:page )?suivante?|"
    r"(?:página )?siguiente|próxima(?: página)?|(?:pagina )?successiva|volgende(?: pagina)?|nästa(?: sida)?|"
    r"neste(?: side)?|næste(?: side)?|далее|следующая(?: страница)?|次(?:へ|のページ)|下一[页頁])?\W*$",
    re.IGNORECASE,
)


def next_page_url(page: Page) -> str | None:
    """The URL of the page that continues this one, on the same host, or None."""
    own = page.base_url
    if own is None or not page.html:
        return None
    from selectolax.lexbor import LexborHTMLParser

    try:
        tree = LexborHTMLParser(bounded_text(page.html))
    except TooComplex:
        return None
    place, number = _numbered(own)
    for node in tree.css("link[rel~=next][href], a[href]"):
        url = urls.join(own, node.attributes.get("href") or "")
        if url is None or urls.hostname(url) != urls.hostname(own):
            continue
        for pattern in _PATTERNS:
            found = _numbered(url, pattern)
            if found == (place, number + 1) and (pattern is _PARAMETER or _says_next(node, number + 1)):
                return url.partition("#")[0]
    return None


def _says_next(node: LexborNode, number: int) -> bool:
    """Whether the link speaks of a page: a number in a path is as likely that of another article."""
    text = node.text(strip=True)
    return "next" in (node.attributes.get("rel") or "").lower() or text == str(number) or bool(_NEXT_WORDS.match(text))


def _numbered(url: str, pattern: re.Pattern[str] | None = None) -> tuple[str, int]:
    """The URL without its page number, and the number: 1 where it has none."""
    parts = urlsplit(url)
    path, query = parts.path, parts.query
    for wanted in (pattern,) if pattern else _PATTERNS:
        found = wanted.search(query if wanted is _PARAMETER else path)
        if found is None:
            continue
        if wanted is _PARAMETER:
            query = (query[: found.start()] + query[found.end() :]).strip("&")
        else:
            path = path[: found.start()] + path[found.end() :]
        return _place(parts.netloc, path, query), int(found[1])
    return _place(parts.netloc, path, query), 1


def _place(host: str, path: str, query: str) -> str:
    return f"{host}{_EXTENSION.sub('', path.rstrip('/'))}?{query}"
