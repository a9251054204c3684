"""WARC records, written by hand."""

from __future__ import annotations

DATE = "2024-05-01T10:00:00Z"


def record(kind: str, url: str, content: bytes, content_type: str = "application/http; msgtype=response") -> bytes:
    """A WARC record."""
    header = (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: {DATE}\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n"
        f"Content-Type: {content_type}\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    return header.encode() + content + b"\r\n\r\n"


def http(body: bytes, *fields: str, status: str = "200 OK") -> bytes:
    """An HTTP response; `fields` in place of the `Content-Type` of a page."""
    lines = [f"HTTP/1.1 {status}", *(fields or ("Content-Type: text/html",))]
    return "".join(f"{line}\r\n" for line in lines).encode() + b"\r\n" + body


def response(url: str, body: bytes, *fields: str, status: str = "200 OK") -> bytes:
    """A WARC record of an HTTP response."""
    return record("response", url, http(body, *fields, status=status))
