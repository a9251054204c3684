"""What a server or an archive may send to stop a run: bytes on which a careless reader works for hours, by name.

`python wire.py NAME` reads one, so that the system can put an end to it.
"""

from __future__ import annotations

import gzip
import sys
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO

from scrape import charset, urls
from scrape.errors import ScrapeError
from scrape.fetcher import listing
from scrape.http import media
from scrape.http.content_coding import Body
from scrape.http.message import joined_fields, parse_response
from scrape.reader.mhtml import read_saved_page

MB = 1 << 20
NOT_UTF_8 = b"\xe9\xff"
"""Before what is to be looked at for its encoding."""
HAN = "".join(map(chr, range(0x4E00, 0x4E00 + 900)))


FEED = b"<rss><channel><item><link>/1</link>%s</item></channel></rss>"
MAIL = (
    b"MIME-Version: 1.0\nTo: a\nContent-Type: multipart/mixed; boundary=x\n\n"
    + (b'--x\nContent-Type: multipart/mixed; a="' + b";" * 60_000 + b"\n\n") * 5
    + b"--x\nContent-Type: text/html\n\n<p>x\n--x--\n"
)


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
    "blanks-in-utf-16": lambda: listing.read_sitemap((" " * MB).encode("utf-16"), None, "https://a.example/"),
    "empty-gzip-members": lambda: decoded("gzip", gzip.compress(b"", mtime=0) * 1_000_000),
    "author-of-an-entry": lambda: listing.read_feed(
        FEED % (b"<author>" + b"a" * MB + b"</author>"), None, "https://a.example/"
    ),
    "declaration-of-a-feed": lambda: listing.read_feed(
        b"<?xml" + b' encoding="x"' * MB + FEED % b"", None, "https://a.example/"
    ),
    "tags-without-end": lambda: listing.read_sitemap(
        b"<urlset>" + b"<a " * MB + b"</urlset>", None, "https://a.example/"
    ),
    "parameters-of-a-type": lambda: read_saved_page(BytesIO(MAIL), "a mail", MB),
    "names-of-hosts": lambda: [urls.join(None, f"https://{HAN}.{number}.example/") for number in range(300)],
    "header-fields": lambda: parse_response(b"HTTP/1.1 200 OK\n" + b"a:\n" * MB + b"\n"),
    "header-fields-to-join": lambda: joined_fields([(b"a", b"")] * MB),
    "header-fields-without-end": lambda: parse_response(b"HTTP/1.1 200 OK\n" + b"a:\n" * MB),
}

if __name__ == "__main__":
    with suppress(ScrapeError):
        READ[sys.argv[1]]()
