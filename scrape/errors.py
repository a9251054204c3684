"""Everything that can go wrong, as one tree.

    ScrapeError
    ├── InputError                what was given cannot be read
    │   ├── NotFound              no such file or folder
    │   ├── Unreadable            it exists, but reading it failed
    │   ├── EmptyInput            there is nothing in it
    │   ├── InvalidJSON           a JSONL line is not JSON
    │   ├── InvalidRecord         a JSONL line is JSON, but no page record
    │   ├── UnsupportedType       a PDF, an image, an archive, ...: no page
    │   ├── TooLarge              over the size limit
    │   └── TooComplex            nested or tangled beyond what a parser survives
    ├── FetchError                a page could not be downloaded
    │   ├── InvalidURL            no URL, or not one for http or https
    │   ├── BlockedAddress        leads to an address that is not public
    │   ├── RobotsDenied          robots.txt forbids it
    │   ├── HostNotFound          the name has no address
    │   ├── ConnectionFailed      refused, unreachable or reset
    │   ├── TLSFailed             certificate or handshake
    │   ├── TimedOut              the deadline passed
    │   ├── ProtocolFailed        the answer is not HTTP
    │   ├── TooManyRedirects      a loop, or a chain over the limit
    │   ├── HTTPStatus            an answer other than 200 to 299
    │   ├── Incomplete            the body was cut off
    │   ├── RenderingFailed       no browser, or it gave no page
    │   └── UndecodableBody       gzip, br, zstd or deflate that does not decode
    ├── ExtractionError
    │   ├── NoArticle             a page, but nothing on it reads as main content
    │   ├── OutOfMemory           its cleaning takes more memory than a page may
    │   └── Crashed               its cleaning killed the process that did it
    ├── LeftOut                   an article, but not one that was asked for
    │   ├── OtherLanguage         in none of the languages
    │   ├── TooShort              of too few words
    │   ├── NotAnArticle          the page is none, though it has text
    │   ├── Duplicate             the same text as another page's
    │   └── NearDuplicate         nearly the same text as another page's
    ├── OutputError               the result cannot be written
    └── InternalError             a fault of ours

Inside a stage these are raised; at the stage's edge they become a
`records.Failure` with the same type and message. A message is one line and tells the user what to do.
"""

from __future__ import annotations

import errno
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from pathlib import Path


class ScrapeError(Exception):
    """Base of all errors of this package; `type` is its name in a failure record."""

    type: ClassVar[str] = "internal_error"
    record: Mapping[str, Any] = MappingProxyType({})
    """The failure's record, with the HTTP status and what the page says of itself, where `scrape.clean` or
    `scrape.fetch` raised it; else empty."""

    @property
    def message(self) -> str:
        """What went wrong, on one line."""
        return " ".join(str(self).split())


class InputError(ScrapeError):
    """What was given cannot be read."""

    type = "unreadable"

    @staticmethod
    def because(error: OSError, path: str | Path | None = None) -> InputError:
        """What is said of a file that the system does not let us read, wherever one is named."""
        name = "" if path is None else f"{path}: "
        if error.errno == errno.ENOENT:
            return NotFound(f"{name}no such file or folder: check the path")
        if error.errno in {errno.EACCES, errno.EPERM}:
            return Unreadable(f"{name}permission denied: you may not read it")
        return Unreadable(f"{name}cannot be read: {error.strerror or error}")


class NotFound(InputError):
    type = "not_found"


class Unreadable(InputError):
    type = "unreadable"


class EmptyInput(InputError):
    type = "empty_input"


class InvalidJSON(InputError):
    type = "invalid_json"


class InvalidRecord(InputError):
    type = "invalid_record"


class UnsupportedType(InputError):
    type = "unsupported_type"


class TooLarge(InputError):
    type = "too_large"

    @classmethod
    def than(cls, max_size: int) -> TooLarge:
        return cls(f"larger than {max_size:,} bytes: raise the limit with --max-size")


class TooComplex(InputError):
    type = "too_complex"


class FetchError(ScrapeError):
    """A page could not be downloaded."""

    type = "connection_failed"


class InvalidURL(FetchError):
    type = "invalid_url"


class BlockedAddress(FetchError):
    type = "blocked_address"


class RobotsDenied(FetchError):
    type = "robots_denied"


class HostNotFound(FetchError):
    type = "host_not_found"


class ConnectionFailed(FetchError):
    type = "connection_failed"


class TLSFailed(FetchError):
    type = "tls_failed"


class TimedOut(FetchError):
    type = "timed_out"


class ProtocolFailed(FetchError):
    type = "protocol_failed"


class TooManyRedirects(FetchError):
    type = "too_many_redirects"


class HTTPStatus(FetchError):
    type = "http_status"


class Incomplete(FetchError):
    type = "incomplete"


class UndecodableBody(FetchError):
    type = "undecodable_body"


class RenderingFailed(FetchError):
    type = "rendering_failed"


class ExtractionError(ScrapeError):
    """A page was read, but gave no article."""

    type = "no_article"


class NoArticle(ExtractionError):
    type = "no_article"


class OutOfMemory(ExtractionError):
    type = "out_of_memory"


class Crashed(ExtractionError):
    type = "crashed"


class LeftOut(ScrapeError):
    """An article, but not one that was asked for."""

    type = "left_out"


class OtherLanguage(LeftOut):
    type = "other_language"


class TooShort(LeftOut):
    type = "too_short"


class NotAnArticle(LeftOut):
    type = "not_article"


class Duplicate(LeftOut):
    type = "duplicate"


class NearDuplicate(LeftOut):
    type = "near_duplicate"


class OutputError(ScrapeError):
    """The result cannot be written."""

    type = "output_failed"


class InternalError(ScrapeError):
    """A fault of ours, kept to the one input that met it."""

    type = "internal_error"


def _leaves(root: type[ScrapeError]) -> dict[str, type[ScrapeError]]:
    found = {root.type: root}
    for child in root.__subclasses__():
        found |= _leaves(child)
    return found


_BY_TYPE = _leaves(ScrapeError)

ERROR_TYPES: frozenset[str] = frozenset(_BY_TYPE)
"""The closed list of values of `error.type`."""


def error_of(error_type: str, message: str) -> ScrapeError:
    """The exception of a failure record."""
    return _BY_TYPE[error_type](message)


UNREAD_TYPES: frozenset[str] = frozenset({*_leaves(InputError), Incomplete.type})
"""The types that say of an input that it, or its end, cannot be read."""

LEFT_OUT_TYPES: frozenset[str] = frozenset(_leaves(LeftOut))
"""The types that are no failure: the page was left out by a rule of whoever asked."""
