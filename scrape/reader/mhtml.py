"""A page that a browser saved with all that it loads, as one file (MHTML, RFC 2557); or a mail, which is made alike."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesHeaderParser
from email.utils import parseaddr, parsedate_to_datetime
from functools import partial
from io import BufferedIOBase, BytesIO

from scrape.charset import decode
from scrape.errors import EmptyInput, Incomplete, ScrapeError, TooLarge, Unreadable
from scrape.media_types import refuse_binary
from scrape.patterns import compiled_late
from scrape.reader.kinds import ENVELOPE_LINE
from scrape.records import Envelope, Failure, Page
from scrape.text import one_line

_MAX_EXPANSION = 4
"""Quoted-printable writes a byte as three, and ends lines; base64 takes less."""

_MAX_LINE = 64 * 1024
"""Bytes that are read at once where a line is longer."""

_MAX_HEADER = 64 * 1024
"""Bytes of a header, and of a line of it. A convention, not measured."""

_PAGE_TYPES = frozenset({"text/html", "application/xhtml+xml"})

_OF_ANSWER = compiled_late(r"^(?:(?:re|aw|fwd?|wg|sv|vs|antw|tr|rv)(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
_LIST_NAME = compiled_late(r"^\[[^\]\[]{1,60}\]\s*")
"""Where mailing lists write their name; senders write `[Update]` and the like there."""

_MAX_FIELD = 2_000
"""Characters of a sender, a subject or a type, and more than any has: to decode them takes the square of their
length."""

_MAX_ATTACHED = 64 * 1024 * 1024
"""Bytes of a mail's attachments, which are held in memory: twice what mail servers take. A choice."""

_MAX_NESTING = 8
"""Of parts in parts: mail programs make three levels. A convention, not measured."""


def read_saved_page(stream: BufferedIOBase, source: str, max_size: int) -> Page:
    """The page of an archive or a mail, which is its first part of HTML; what comes after it is not read.

    A mail without HTML gives its text; nothing is taken from what is attached to it. The page's URL is where the
    browser says that it was, `fetched_at` when it was saved or sent. Raises EmptyInput where there is no page,
    Incomplete, TooLarge, Unreadable, UnsupportedType.
    """
    parts = _Parts(stream)
    head = parts.first_header()
    if head is not None and head.get_content_maintype() == "text":
        body = _body(head, iter(partial(stream.readline, _MAX_LINE), b""), max_size)
        return replace(_page(head, head, body, source), envelope=_envelope(head))
    if head is None or not parts.go_into(head):
        raise Unreadable(f"damaged: this {parts.whole} names no boundary between its parts: save it anew")
    envelope = _envelope(head) if parts.is_mail else None
    text: Page | None = None
    empty: EmptyInput | None = None
    for part, lines in parts.innermost():
        kind = part.get_content_type()
        is_text = kind == "text/plain" and text is None and head.get_content_subtype() != "related"
        if (is_text or kind in _PAGE_TYPES) and part.get_content_disposition() != "attachment":
            try:
                page = replace(_page(head, part, _body(part, lines, max_size), source), envelope=envelope)
            except EmptyInput as error:
                empty = error
            else:
                if not is_text:
                    return page
                text = page
    if text is None:
        raise empty or EmptyInput(f"there is no page in this {parts.whole}")
    return text


def read_mails(stream: BufferedIOBase, source: str, max_size: int) -> Iterator[Page]:
    """The page of each mail of a file of many (mbox, RFC 4155); one that cannot be read gives a page with its error.

    Raises TooLarge where a mail goes on for longer than one of `max_size` with what is attached to it.
    """
    for number, mail in enumerate(_mails(stream, _MAX_ATTACHED + _MAX_EXPANSION * max_size), start=1):
        name = f"{source}, mail {number}"
        try:
            yield read_saved_page(BytesIO(mail), name, max_size)
        except ScrapeError as error:
            yield Page(source=name, error=Failure.of(error))


def _mails(stream: BufferedIOBase, most: int) -> Iterator[bytes]:
    """The mails without the lines that begin them, which follow an empty one."""
    mail = bytearray()
    begins = True
    while line := stream.readline(_MAX_LINE):
        if begins and ENVELOPE_LINE.match(line):
            if mail:
                yield bytes(mail)
            mail.clear()
        else:
            mail += line.removeprefix(b">") if line.startswith(b">From ") else line
        if len(mail) > most:
            raise TooLarge(f"a mail of more than {most:,} bytes: give each as a file of its own")
        begins = line in {b"\n", b"\r\n"}
    if mail:
        yield bytes(mail)


class _Parts:
    """The parts of an archive, and of parts in it, one after the other."""

    def __init__(self, stream: BufferedIOBase) -> None:
        self._stream = stream
        self._delimiters: list[bytes] = []
        """Of the parts around what is read, the outermost first."""
        self._is_over = False
        self.is_mail = False

    def go_into(self, part: Message) -> bool:
        """Whether it has parts of its own, which come next. Raises Unreadable."""
        is_short = len(str(part["Content-Type"])) <= _MAX_FIELD
        try:
            boundary = part.get_boundary() if is_short and part.get_content_maintype() == "multipart" else None
        except (ValueError, LookupError, TypeError):  # in an encoding that cannot be, or half in pieces (RFC 2231)
            raise Unreadable("damaged: a header that cannot be decoded: save it anew") from None
        if not boundary or len(self._delimiters) == _MAX_NESTING:
            return False
        self._delimiters.append(b"--" + boundary.encode("utf-8", "surrogateescape"))
        for _ in self.lines():
            pass
        return True

    def first_header(self) -> Message | None:
        """That of the archive, behind the mark of an encoding and empty lines, which browsers do not write."""
        line = self._stream.readline(_MAX_HEADER).removeprefix(BOM_UTF8)
        while line and not line.strip():
            line = self._stream.readline(_MAX_HEADER)
        head = self.header(line)
        # Browsers address a page to nobody.
        if head is not None and ("To" in head or head.get_content_subtype() != "related"):
            self.is_mail = True
        return head

    @property
    def whole(self) -> str:
        """What the parts are parts of, for whoever gave it."""
        return "mail" if self.is_mail else "web archive (MHTML)"

    def header(self, header: bytes = b"") -> Message | None:
        """The lines before an empty one, after those read already; None at the end. Raises Unreadable where they are
        too many."""
        if self._is_over:
            return None
        while (line := self._stream.readline(_MAX_HEADER)).strip():
            header = b"" if self._parts(line) else header + line
            if len(header) > _MAX_HEADER:
                raise Unreadable(f"damaged: a header of more than {_MAX_HEADER:,} bytes")
        return BytesHeaderParser().parsebytes(header) if header or line else None

    def innermost(self) -> Iterator[tuple[Message, Iterator[bytes]]]:
        """The header and the lines of each that has no parts of its own; lines that nobody takes are passed over."""
        while (part := self.header()) is not None:
            if not self.go_into(part):
                lines = self.lines()
                yield part, lines
                for _ in lines:
                    pass

    def lines(self) -> Iterator[bytes]:
        """The lines of a part, or pieces of long ones. Raises Incomplete where the archive ends in it."""
        begins = True
        while line := self._stream.readline(_MAX_LINE):
            if begins and self._parts(line):
                return
            begins = line.endswith(b"\n")
            yield line
        raise Incomplete(f"this {self.whole} is cut off: save it anew")

    def _parts(self, line: bytes) -> bool:
        """Whether the line parts two parts, or ends the last."""
        for delimiter in self._delimiters:
            rest = line[len(delimiter) :].strip() if line.startswith(delimiter) else None
            if rest in {b"", b"--"}:
                self._is_over = rest == b"--" and delimiter is self._delimiters[0]
                return True
        return False


def _body(part: Message, lines: Iterator[bytes], max_size: int) -> bytes:
    """The decoded content of a part. Raises TooLarge before more is held than that takes."""
    encoded = bytearray()
    for line in lines:
        encoded += line
        if len(encoded) > _MAX_EXPANSION * max_size + _MAX_LINE:
            raise TooLarge.than(max_size)
    part.set_payload(bytes(encoded).decode("ascii", "surrogateescape"))
    # The line break before a delimiter is the delimiter's.
    body = bytes(part.get_payload(decode=True)).rstrip(b"\r\n")
    if len(body) > max_size:
        raise TooLarge.than(max_size)
    return body


def _page(head: Message, part: Message, body: bytes, source: str) -> Page:
    if not body.strip():
        raise EmptyInput("the page is empty")
    refuse_binary(body)
    content_type = " ".join(str(part["Content-Type"]).split())
    if part.get_content_type() not in _PAGE_TYPES:
        return Page(fetched_at=_saved_at(head), text=decode(body, content_type, markup=False), source=source)
    headers = {"content-type": content_type}
    return Page(url=_url(head, part), fetched_at=_saved_at(head), headers=headers, body=body, source=source)


def _url(head: Message, part: Message) -> str | None:
    for place in (head["Snapshot-Content-Location"], part["Content-Location"], head["Content-Location"]):
        url = "".join(str(place or "").split())
        if url.lower().startswith(("http://", "https://")):
            return url.encode("utf-8", "replace").decode()
    return None


def _envelope(head: Message) -> Envelope:
    return Envelope(_subject(head) or None, _sender(head) or None, _sent_at(head))


def _sender(head: Message) -> str:
    try:
        name, _ = parseaddr(_decoded(head["From"]))
    except RecursionError:  # comments in comments
        return ""
    return name


def _subject(head: Message) -> str:
    """What a mail is about, without what says that it answers another, or is of a list."""
    written = _decoded(head["Subject"])
    subject = _OF_ANSWER.sub("", written, count=1)
    if subject != written or head["List-Id"]:
        subject = _OF_ANSWER.sub("", _LIST_NAME.sub("", subject, count=1), count=1)
    return subject or written


def _decoded(header: object) -> str:
    """A header's words, which may be encoded (RFC 2047)."""
    try:
        return one_line(str(make_header(decode_header(str(header or "")[:_MAX_FIELD]))))
    except (ValueError, LookupError, MessageError):
        return one_line(str(header)[:_MAX_FIELD])


def _sent_at(head: Message) -> str | None:
    """With the sender's offset."""
    date = _date(head)
    return date.isoformat(timespec="seconds") if date else None


def _saved_at(head: Message) -> str | None:
    """In UTC."""
    date = _date(head)
    try:
        return date.replace(tzinfo=date.tzinfo or UTC).astimezone(UTC).isoformat(timespec="seconds") if date else None
    except OverflowError:  # the first or last day that there is
        return None


def _date(head: Message) -> datetime | None:
    try:
        return parsedate_to_datetime(str(head["Date"]))
    except (TypeError, ValueError, OverflowError):
        return None
