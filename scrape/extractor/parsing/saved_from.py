"""Where a page was saved from, as the program says that saved it; and the page as it was before an archive or such a
program rewrote it."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from scrape import urls
from scrape.hosts import same_site
from scrape.patterns import compiled_late

_HEAD: Final = 4096
"""Bytes in which it stands: behind the doctype, or right in `<html>`."""
_SAVED: Final = compiled_late(
    rb"<!--\s*(?:(?P<browser>saved from url=\(\d{1,5}\))|Page saved with SingleFile\s+url:\s"
    rb"|Saved from(?=[^<>]+ using monolith))\s*(?P<url>https?://[^\s<>\"]+)"
    rb"|<html\b[^>]*?\sdata-scrapbook-source=\"(?P<scrapbook>https?://[^\s<>\"]+)"
    rb"|<!--\s*Mirrored from (?P<mirrored>[\w-]+\.[^\s<>\"]+) by HTTrack",
    re.IGNORECASE,
)
"""Chrome, Edge and Internet Explorer; the extension SingleFile; monolith; WebScrapBook; HTTrack, which leaves the
scheme out. What was no page of the web has other schemes."""
_NAMED: Final = (
    (b'<meta name="savepage-url" content="', b"savepage-"),
    (b'="source-url" content="', b'content="Evernote '),
    (b'="source-url" content="', b"<en-note"),
)
"""The extension Save Page WE, at the end of a head in which all styles may stand; Evernote, by another sign of it."""
_ADDRESS: Final = compiled_late(rb"https?://[^\s<>\"]+")

_BESIDE: Final = compiled_late(
    rb"(<img\b[^<>]{0,2000}?)\ssrc=\"(?:\./)?[^\"/]{1,300}_files/[^\"/]{1,300}\"", re.IGNORECASE
)
"""A picture in the folder that browsers put beside the page; all other addresses are whole then."""
_IN_SCRAPBOOK: Final = compiled_late(rb"(<img\b[^<>]{0,2000}?)\ssrc=\"[^\"/:]{1,300}\"", re.IGNORECASE)
_CLIMBING: Final = compiled_late(rb"(?<=[\"'=\s])((?:\.\./)+)(?=[\w-]+\.[\w.-]+/)")
"""A link of a mirror into the folder of a host."""
_LOCAL_CANONICAL: Final = compiled_late(
    rb"<link\b(?=[^<>]{0,4000}>)(?=[^<>]{0,2000}?\srel=[\"']?canonical\b)"
    rb"[^<>]{0,2000}?\shref=[\"']?(?![\"']|https?:|/)[^<>]*>",
    re.IGNORECASE,
)
"""The file of a mirror in place of the address that the page called its own."""

_MEMENTO: Final = (
    rb"https?://[^\s<>\"'/]{1,100}/(?:[\w.-]{1,40}/){0,3}"
    rb"(?P<moment>\d{4,14})(?:[a-z]{2}_)?/(?P<original>https?://[^\s<>\"']+)"
)
"""The address of a copy in an archive: when it was made (who asks for the nearest one gives the year alone), what is
wanted of it (`im_`: an image), and the original's. So the Wayback Machine has it, and all that run its software or
pywb."""
_OF_COPY: Final = compiled_late(_MEMENTO)
_OF_COPY_IN_TEXT: Final = compiled_late(_MEMENTO.decode())
_OWN_LINK: Final = compiled_late(
    rb"<link\b(?=[^<>]{0,2000}?\srel=[\"']?(?:canonical|(?P<bookmark>bookmark))\b)[^<>]{0,2000}?\shref=[\"']?"
    rb"(?P<copy>%b)" % _MEMENTO,
    re.IGNORECASE,
)
_OWN_LINKS: Final = 16 * _HEAD
"""Bytes within which they are looked for: behind styles and scripts of a head."""
_BEGIN, _END = b"<!-- BEGIN WAYBACK TOOLBAR INSERT -->", b"<!-- END WAYBACK TOOLBAR INSERT -->"
"""Around what the Wayback Machine, and archives with its software, put at the top of a page."""
_LONGEST_FRAME: Final = 100_000
"""Bytes, with its scripts and styles, by eye; farther apart the signs are of what the page itself tells."""
_OF_SNAPSHOT: Final = compiled_late(
    rb"\A(?>(.{0,400}?)<head>)"
    rb"(?>.{1,20000}?<link rel=\"bookmark\" href=\"https?://[^\"/]+/\d{14}/http[^\"]+\"/?>)\s*(<title>[^<]*</title>)"
    rb".{1,50000}?(?=<div id=\"CONTENT\")",
    re.DOTALL,
)
"""What archive.today puts before a page, which tells of the copy alone; what is left is its title."""

_WRAPPED_LINK: Final = compiled_late(rb"(\shref=\"?)https?://[^\s<>\"'/]{1,100}/o/\w{1,20}/(?=https?:)")
"""And before the address of each link in it, which leads to its own copy of that, if it has one."""


class Original(NamedTuple):
    """A page as it was before it was saved, and where."""

    markup: bytes
    address: str | None


def original_address(address: str | None) -> str | None:
    """Where the page was of which this is the address of a copy in an archive; another address as it is."""
    found = _OF_COPY_IN_TEXT.fullmatch(address) if address and "/http" in address else None
    return found["original"] if found else address


def as_it_was(markup: bytes, address: str | None) -> Original:
    """The page without what an archive put over it, and with its own addresses in place of those that it was given
    when it was saved; `address` is what is known of where it was."""
    said = _SAVED.search(markup, 0, _HEAD)
    address = address or _saved_from(said, markup)
    if frame := _frame(markup):
        markup = markup.replace(frame, b"", 1)
    if said:
        markup = _without_own_files(markup, said)
    if copy := _copy_of(address, frame, markup):
        address = _text(copy["original"])
        markup = _unwrapped(markup, copy["moment"])
    return Original(markup, address)


def _saved_from(said: re.Match[bytes] | None, markup: bytes) -> str | None:
    """The address that the page had."""
    if said:
        return _text(said["url"] or said["scrapbook"] or b"https://" + said["mirrored"])
    for name, sign in _NAMED:
        at = markup.find(name)
        if at >= 0 and sign in markup and (named := _ADDRESS.match(markup, at + len(name))):
            return _text(named[0])
    return None


def _text(address: bytes) -> str:
    return address.replace(b"&amp;", b"&").decode("utf-8", "replace")


def _without_own_files(markup: bytes, said: re.Match[bytes]) -> bytes:
    """The page without the pictures that stand beside the copy, which are nowhere on the web; of a mirror with whole
    links to other hosts, which have folders of their own there."""
    if said["browser"]:
        return _BESIDE.sub(rb"\1", markup)
    if said["scrapbook"]:
        return _IN_SCRAPBOOK.sub(rb"\1", markup)
    if not said["mirrored"]:
        return markup
    to_root = b"../" * said["mirrored"].count(b"/")
    markup = _LOCAL_CANONICAL.sub(b"", markup, count=1)
    return _CLIMBING.sub(lambda found: b"https://" if found[1] == to_root else found[0], markup)


def _frame(markup: bytes) -> bytes:
    """What an archive put at the top of the page, which tells of its own collections."""
    start = markup.find(_BEGIN)
    end = markup.find(_END, start, start + _LONGEST_FRAME) if start >= 0 else -1
    return markup[start : end + len(_END)] if end >= 0 else b""


def _copy_of(address: str | None, frame: bytes, markup: bytes) -> re.Match[bytes] | None:
    """What says of which page this is a copy in an archive: the archive's frame, its address, or its own link."""
    copies = [*_OF_COPY.finditer(frame)]
    if copies and (address is None or _is_at(address, copies[0])):
        # The copies before and after this one, too, to which nothing in the page leads.
        return next((copy for copy in copies if copy["moment"] in markup), copies[0])
    if address and (found := _OF_COPY.fullmatch(address.encode("utf-8", "ignore"))):
        return found
    may_have_one = markup.find(b"/http", 0, _OWN_LINKS) >= 0
    link = _OWN_LINK.search(markup, 0, _OWN_LINKS) if may_have_one else None
    if link is None or address is None or link["bookmark"]:
        return link
    # On another host a page was moved, and calls the archive's copy of the old one what is to be cited.
    return link if urls.hostname(_text(link["copy"])) == urls.hostname(address) else None


def _is_at(address: str, copy: re.Match[bytes]) -> bool:
    """Whether the address is in the archive, or the original's: one elsewhere has the frame to pass for another's."""
    named = (urls.hostname(_text(url)) for url in (copy[0], copy["original"]))
    return any(same_site(urls.hostname(address), host) for host in named)


def _unwrapped(markup: bytes, moment: bytes) -> bytes:
    """With the addresses that the archive wrapped: they have the moment of the page, where copies that the page itself
    names have others."""
    wrapping = re.compile(
        rb"(?:(?:https?:)?//[^\s<>\"'/]{1,100})?/(?:[\w.-]{1,40}/){0,3}%b(?:[a-z]{2}_)?/(?=(?:https?|ftp|mailto):)"
        % moment
    )
    markup, found = _OF_SNAPSHOT.subn(rb"\1\2", markup, count=1)
    return wrapping.sub(b"", _WRAPPED_LINK.sub(rb"\1", markup) if found else markup)
