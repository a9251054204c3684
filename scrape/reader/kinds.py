"""What an input is, told from its first bytes."""

from __future__ import annotations

import re
from typing import Literal

from scrape.errors import EmptyInput, UnsupportedType
from scrape.media_types import binary_kind

InputKind = Literal["html", "text", "jsonl"]

SNIFFED_BYTES = 4096

_RECORD = re.compile(rb'\{\s*(?:"|\})')
_MARKUP = re.compile(
    rb"<(?:!doctype|!--|\?xml|(?:html|head|body|title|meta|link|script|style|article|section|main|div|p|h[1-6]|ul|ol|table|span"
    rb"|br|a|img|b|i|em|strong|center|font|header|nav|amp-[a-z]+)[\s>/])",
    re.IGNORECASE,
)
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def recognise(start: bytes) -> InputKind:
    """The kind of input that starts with these bytes.

    Raises EmptyInput where there is nothing but white space, UnsupportedType for what is no text.
    """
    plain = start.replace(b"\0", b"") if start.startswith(_MARKS[1:]) else start
    for mark in _MARKS:
        plain = plain.removeprefix(mark)
    plain = plain.lstrip()
    if not plain:
        raise EmptyInput("there is nothing in it")
    binary = binary_kind(start)
    if binary is not None:
        raise UnsupportedType(f"this is {binary}, not a page: give HTML, plain text or JSONL")
    if _RECORD.match(plain):
        return "jsonl"
    return "html" if _MARKUP.search(plain) else "text"
