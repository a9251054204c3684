"""What a server or an archive may send to stop a run: bytes on which a careless reader works for hours, by name.

`python wire.py NAME` reads one, so that the system can put an end to it.
"""

from __future__ import annotations

import gzip
import sys
from collections.abc import Callable
from contextlib import suppress

from scrape import charset, urls
from scrape.errors import ScrapeError
from scrape.fetcher import listing
from scrape.http import media
from scrape.http.content_coding import Body
from scrape.http.message import joined_fields, parse_response

MB = 1 << 20
NOT_UTF_8 = b"\xe9\xff"
"""Before what is to be looked at for its encoding."""
HAN = "".join(map(chr, range(0x4E00, 0x4E00 + 900)))


def decoded(coding: str, content: bytes) -> None:
    body = Body(coding, 50 * MB)
    body.feed(content)
    body.finish()


READ: dict[str, Callable[[], object]] = {
    "comments": lambda: media.looks_like_html(b"<!---->" * 200 + b"xx"),
    "comments-and-blanks": lambda: media.looks_like_html(b"\n <!-- --> \n" * 200 + b"xx"),
    "charset-in-header": lambda: charset.decode(b"A", f"text/html; charset={' ' * MB};x"),
    "unclosed-tags": lambda: charset.decode(NOT_UTF_8 + b"<" * MB),
    "unclosed-scripts": lambda: charset.decode(NOT_UTF_8 + b"<script " * (MB // 8)),
    "unclosed-scripts-in-tags": lambda: charset.decode(NOT_UTF_8 + b"<script>" * (MB // 8)),
    "blanks-in-utf-16": lambda: listing.read_sitemap((" " * MB).encode("utf-16"), "https://a.example/"),
    "empty-gzip-members": lambda: decoded("gzip", gzip.compress(b"", mtime=0) * 1_000_000),
    "names-of-hosts": lambda: [urls.join(None, f"https://{HAN}.{number}.example/") for number in range(300)],
    "header-fields": lambda: parse_response(b"HTTP/1.1 200 OK\n" + b"a:\n" * MB + b"\n"),
    "header-fields-to-join": lambda: joined_fields([(b"a", b"")] * MB),
    "header-fields-without-end": lambda: parse_response(b"HTTP/1.1 200 OK\n" + b"a:\n" * MB),
}

if __name__ == "__main__":
    with suppress(ScrapeError):
        READ[sys.argv[1]]()
