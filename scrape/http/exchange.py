"""What a server answered, as it came: what an archive keeps, and what a later run asks the server about again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scrape.http.message import Message
from scrape.patterns import compiled_late

MAX_JOINED = 20
"""Pages of one article."""

_OF_CODING = compiled_late(r'((?:W/)?"[^"]+?)-(?:gzip|deflate|br|zstd)"')
"""Apache marks the ETag of a page that it compresses so, and later knows only the one without the mark."""


@dataclass(frozen=True, slots=True)
class Archived:
    """A response out of an archive."""

    url: str
    date: str
    """When it was fetched, as the archive says it."""
    message: Message

    @property
    def conditions(self) -> Mapping[str, str]:
        """The header fields that ask for the page only if it is another by now (RFC 9110, section 13.1)."""
        validators = {"if-none-match": "etag", "if-modified-since": "last-modified"}
        found = {name: self.message.headers.get(validator, "") for name, validator in validators.items()}
        if tag := _OF_CODING.fullmatch(found["if-none-match"]):
            found["if-none-match"] += f', {tag[1]}"'
        # what else there may be in a header cannot be sent
        return {name: value for name, value in found.items() if value and value.isascii() and value.isprintable()}


@dataclass(frozen=True, slots=True)
class Exchange:
    """A response off the wire."""

    url: str
    status: int
    reason: bytes
    protocol: str
    """`HTTP/1.1`, `HTTP/2`."""
    fields: Sequence[tuple[bytes, bytes]]
    """The header, as it came."""
    body: bytes | None
    """With its content coding still on; None where it was not read."""
    address: str | None = None
    """The server's."""
    unchanged: Archived | None = None
    """What the server says, by status 304, still to be so."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page as a browser has it."""

    url: str
    html: str


@dataclass(frozen=True, slots=True)
class Retrieved:
    """All that came for one URL: redirects, and what they led to."""

    url: str
    """As the page's record names it."""
    fetched_at: str
    """ISO 8601, UTC."""
    exchanges: Sequence[Exchange]
    continues: bool = False
    """A further page of the article that the one before is of."""
    rendered: Rendered | None = None
    """What its scripts made of it, where they were run."""
