"""What a user may have sent with each request (RFC 9110, section 5)."""

from __future__ import annotations

from scrape.patterns import compiled_late

_NAME = compiled_late(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = compiled_late(r"[\x20-\x7e\t]*")
_MANAGED = frozenset({"host", "content-length", "transfer-encoding", "connection", "accept-encoding"})


def is_name(text: str) -> bool:
    return _NAME.fullmatch(text) is not None


def is_value(text: str) -> bool:
    return _VALUE.fullmatch(text) is not None


def is_managed(name: str) -> bool:
    """Whether the fetcher sets it itself."""
    return name.lower() in _MANAGED
