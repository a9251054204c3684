"""Mails in archives of lists: their header fields, signatures, and what leads to the mails before and behind them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from scrape.blocks import Block, Run
from scrape.extractor.boilerplate.phrases import mails
from scrape.extractor.passages import normalise, prose_words
from scrape.patterns import compiled_late
from scrape.records import Removal
from scrape.text import count_words

HEADER: Final = "mail_header"
NAVIGATION: Final = "mail_navigation"
SIGNATURE: Final = "mail_signature"

MIN_FIELDS: Final = 3
"""Lines of a header that stand together, before any prose: a letter has `From` and `To`."""
MIN_CODE_SHARE: Final = 0.8
"""Of the words of a page in `<pre>`, from which a header in one is no example of a manual."""
MAX_SIGNATURE_LINES: Final = 10
"""Below `-- ` (RFC 3676, 4.3, where netiquette has four)."""
MAX_BAR_LINES: Final = 2
MAX_HEADER_BLOCKS: Final = 6
"""Among which the first of the fields is that a page begins with."""
MIN_BARS: Final = 2
"""Lines that lead to other mails, above a mail: one alone may be a link to the page before."""
MAX_BARS_BLOCKS: Final = 10
"""Among which they stand."""

_FIELD: Final = compiled_late(
    rf"(?:{mails.FIELDS}|(message-id|in-reply-to|references|list-id|list|reply-to|sender|newsgroups|organization|user-agent"
    r"|delivered-to|mail-followup-to|content-type|mime-version|x-[\w-]+)) ?[:：] ?\S.*",
    re.IGNORECASE,
)
_SURE: Final = frozenset({"from", "date", "subject", "message-id"})
"""Two of which a header has at least."""
_SENT: Final = compiled_late(
    r"\S@\S|\S at \S+ ?(?:\.|dot) ?\w|^(?:message-id|list-id|in-reply-to)", re.IGNORECASE | re.MULTILINE
)
"""What a mail's header has and the fields of an event or a memo have not: an address, or an identifier."""
_SENDER: Final = compiled_late(r"[^<>@:\n]{2,60}<[^<>@\s]+@[^<>@\s]+>(?:\n.{4,60})?")
_IN_TEXT: Final = compiled_late(r"(?:^|\n)From: \S")
_INDEXES: Final = frozenset({"", "date", "thread", "main", "index(es", "index(es)", "follow-ups", "references"})
_BESIDE: Final = compiled_late(r"\n\s*(?:To|Cc|Subject|Date|Message-ID|In-Reply-To|References|List|Newsgroups): ?\S")


def without_mail_frames(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[Removal, ...]]:
    """The blocks of a page that is a mail, or several, but for what is not written by somebody; those of others as
    they are."""
    if not any(block.kind == "code" for block in blocks) and not any(map(_fields_of, blocks[:MAX_HEADER_BLOCKS])):
        return tuple(blocks), ()
    header = _header(blocks) or _printed_header(blocks) or _bars_above(blocks)
    if not (header or _are_mails(blocks)):
        return tuple(blocks), ()
    kept: list[Block] = []
    removed = [Removal(HEADER, blocks[place].text) for place in header]
    end = _end(blocks, header.stop)
    for place, block in enumerate(blocks[:end]):
        if place in header:
            continue
        if block.kind != "code":
            kept.append(block)
            continue
        said, gone = _said_in(block.text)
        removed += gone
        if said:
            kept.append(block._replace(runs=(Run(said),)))
        if any(removal.rule == NAVIGATION and mails.END.fullmatch(_line(removal.text)) for removal in gone):
            end = place + 1
            break
    removed += [Removal(NAVIGATION, block.text) for block in blocks[end:] if block.text]
    return tuple(kept), tuple(removed)


def _header(blocks: Sequence[Block]) -> range:
    """The blocks that are the fields of the header with which a page begins."""
    start = 0
    while start < min(len(blocks), MAX_HEADER_BLOCKS) and not _fields_of(blocks[start]):
        start += 1
    end, names = start, list[str]()
    while end < len(blocks) and (own := _fields_of(blocks[end])):
        names += own
        end += 1
    is_header = len(names) >= MIN_FIELDS and len(_SURE.intersection(names)) > 1
    is_header = is_header and any(_SENT.search(block.text) for block in blocks[start:end])
    return range(start, end) if is_header and not prose_words(block.text for block in blocks[:start]) else range(0)


def _printed_header(blocks: Sequence[Block]) -> range:
    """The blocks down to whom a mail went to, which stands below who sent it, where both have their addresses: so web
    mail prints it."""
    first = next((place for place, block in enumerate(blocks) if _SENDER.fullmatch(block.text)), len(blocks))
    fields = blocks[first + 1 : MAX_HEADER_BLOCKS]
    to = [first + 1 + at for at, block in enumerate(fields) if "to" in _fields_of(block) and "@" in block.text]
    return range(to[-1] + 1) if to and not prose_words(block.text for block in blocks[: to[-1]]) else range(0)


def _bars_above(blocks: Sequence[Block]) -> range:
    """The blocks down to the last that leads to other mails, above the `<pre>` of the page's own: who wrote it and when
    stands above these, in Pipermail and Hypermail, as lines of no form."""
    said = next((place for place, block in enumerate(blocks) if block.kind in {"code", "figure"}), 0)
    lines = [normalise(block.text) for block in blocks[: min(said, MAX_BARS_BLOCKS)]]
    bars = [place for place, line in enumerate(lines) if mails.NAVIGATION.fullmatch(line)]
    is_bar = len(bars) >= MIN_BARS or any(mails.SORTED.fullmatch(lines[place]) for place in bars)
    end = bars[-1] + 1 if is_bar else 0
    others = (block.text for place, block in enumerate(blocks[:end]) if place not in bars)
    return range(0) if prose_words(others) else range(end)


def _fields_of(block: Block) -> list[str]:
    """The names of the fields that a block is made of; none if it says anything besides."""
    if block.kind in {"code", "figure"}:
        return []
    found = [_FIELD.fullmatch(line) for line in block.text.split("\n")]
    return (
        [field.lastgroup or str(field[field.lastindex or 0]).lower() for field in found if field] if all(found) else []
    )


def _are_mails(blocks: Sequence[Block]) -> bool:
    """Whether the text is in `<pre>`, and begins with a header."""
    texts = [block.text for block in blocks if block.kind == "code"]
    if not any(_is_header(text.partition("\n\n")[0]) for text in texts):
        return False
    words = sum(count_words(block.text) for block in blocks)
    return sum(map(count_words, texts)) >= MIN_CODE_SHARE * words


def _is_header(paragraph: str) -> bool:
    return _IN_TEXT.search(paragraph) is not None and _BESIDE.search(paragraph) is not None


def _end(blocks: Sequence[Block], start: int) -> int:
    """Where nothing but what leads to other mails follows."""
    end = len(blocks)
    for place in range(len(blocks) - 1, start - 1, -1):
        block = blocks[place]
        line = normalise(block.text)
        leads_on = mails.NAVIGATION.fullmatch(line) or line in _INDEXES or line.startswith("re: ")
        if block.kind == "code" or not leads_on:
            break
        end = place
    return end


def _line(text: str) -> str:
    return text.strip().partition("\n")[0].strip().lower()


def _said_in(text: str) -> tuple[str, list[Removal]]:
    """What is written in a mail, and what stands around it there."""
    said: list[str] = []
    gone: list[Removal] = []
    paragraphs = text.split("\n\n")
    for place, paragraph in enumerate(paragraphs):
        line = _line(paragraph)
        if mails.END.fullmatch(line):
            gone.append(Removal(NAVIGATION, "\n\n".join(paragraphs[place:])))
            break
        if place == 0 and _is_header(paragraph):
            gone.append(Removal(HEADER, paragraph))
            continue
        lines = paragraph.split("\n")
        if _is_bar(lines):
            gone.append(Removal(NAVIGATION, paragraph))
            continue
        signature = next((at for at, own in enumerate(lines) if own == "-- "), len(lines))
        if len(lines) - signature > MAX_SIGNATURE_LINES + 1:
            signature = len(lines)
        if signature < len(lines):
            gone.append(Removal(SIGNATURE, "\n".join(lines[signature:])))
        said += ["\n".join(lines[:signature])] if signature else []
    return "\n\n".join(said).strip("\n"), gone


def _is_bar(lines: Sequence[str]) -> bool:
    """Whether a line or two hold the tools of an archive."""
    return len(lines) <= MAX_BAR_LINES and any(mails.TOOLS.fullmatch(line.strip().lower()) for line in lines)
