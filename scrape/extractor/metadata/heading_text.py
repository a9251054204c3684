"""What a heading says: without the link to itself, the kicker over it and copies for screen readers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from scrape.extractor.metadata.datetext import first_date
from scrape.extractor.metadata.names import has_label, squeeze
from scrape.extractor.metadata.nodetext import is_hidden, node_lines, node_parts, node_text
from scrape.extractor.metadata.title_words import SHORTEST_HEADLINE, title_length
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_PERMALINK: Final = compiled_late(r"[#¶§🔗⚓✎✏\ue000-\uf8ff]+\ufe0f?")
"""What documentation tools link a heading to itself with, and others to where it is edited: a sign, or a glyph of a
font of icons."""
_SIGN_BEHIND: Final = compiled_late(r"\s*[¶§🔗⚓\ue000-\uf8ff]$|\s+#$")
_KICKER: Final = compiled_late(
    r"kicker|overline|topline|dachzeile|super-?title|eyebrow|pre-?title|title-?header|roof|rubric|rubrik|"
    r"spitzmarke|\blabel\b|descriptor|sub-?title|antetitulo|volanta|overskrift|\bflag\b",
    re.IGNORECASE,
)
_JOINED: Final = compiled_late(r"[:!?…](?=[^\W\d_])")
"""Where two elements of a heading meet that are set on two lines."""
_SOURCE_BEHIND: Final = compiled_late(r"\s[-–—]\s[^|]{2,40}")
_FOOTNOTE_SIGNS: Final = " †‡"


class Heading(NamedTuple):
    """A heading of the page as the reader sees it."""

    node: LexborNode
    text: str
    tag: str

    @classmethod
    def of(cls, node: LexborNode, text: str) -> Heading:
        """One with the tag of its element."""
        return cls(node, text, node.tag or "")


def heading_text(node: LexborNode) -> str:
    """The text of a heading without the link to itself: the sign of `C#` stands in no element of its own."""
    text = _spoken(node) or node_text(node)
    for element in node.css("a,span,sup"):
        sign = node_text(element)
        if sign and not sign[0].isalnum() and _PERMALINK.fullmatch(sign):
            text = text.removesuffix(sign).removeprefix(sign).strip()
    return text if text[-1:].isalnum() else _SIGN_BEHIND.sub("", text)


def _spoken(node: LexborNode) -> str:
    """What screen readers read of a heading, where nothing but that is drawn, word by word or in copies, and kept from
    them; a label that they alone read (`Article:`, `opens in a new tab`) is none of it."""
    if node.css_first("[aria-hidden='true']") is None:
        return ""
    spoken = " ".join(node_text(element) for element in node.css("[class]") if is_hidden(element.attributes))
    return spoken if spoken and not squeeze(node_text(node)).replace(squeeze(spoken), "") else ""


def text_below_kicker(node: LexborNode) -> str:
    """The heading's text without the kicker, the line over the title, where that is an element of its
    own; or what microdata in it call the headline."""
    headline = node.css_first("[itemprop~='headline']")
    if headline is not None and headline != node and (said := heading_text(headline)):
        return said
    text = heading_text(node)
    first = next((child for child in node.iter() if child.is_element_node), None)
    if first is None or not (first.tag == "small" or _KICKER.search(first.attributes.get("class") or "")):
        return text
    kicker = node_text(first)
    rest = text.removeprefix(kicker).lstrip(" :|–-")
    return rest if kicker and rest else text


def without_kicker(heading: Heading, given: list[tuple[str, str]]) -> str:
    """The heading without the line before the title proper, and what stands behind it, where a given title says
    that it ends in it, or is some of its elements; but not without the second line of a headline of two. What is
    shown in capitals as that spells it."""
    if heading.text.isupper() and " " in heading.text:
        for _, title in given:
            if title.casefold() == heading.text.casefold() and not (title.isupper() or title.islower()):
                return title
    for _, title in given:
        before = heading.text.removesuffix(title)
        if title_length(title) >= SHORTEST_HEADLINE and before != heading.text and not before.rstrip()[-1:].isalnum():
            return title
        if (titled := _behind_section(heading.text, title)) is not None:
            return titled
    parts, lines = node_parts(heading.node), node_lines(heading.node)
    if len(parts) > 1 and not squeeze(heading.text).startswith(squeeze(parts[0])):
        parts = parts[1:]  # which is the kicker that the text is without
    if (joined := _with_colon(parts, given)) is not None:
        return joined
    runs = {squeeze("".join(parts[:cut])) for cut in range(1, len(parts))}
    runs.update(squeeze("".join(parts[cut:])) for cut in range(1, len(parts)) if not _goes_on(parts[cut]))
    runs.update(squeeze(heading.text).removesuffix(squeeze(node_text(small))) for small in heading.node.css("small"))
    runs -= {squeeze("".join(lines[:cut])) for cut in range(1, len(lines)) if _is_headline(" ".join(lines[cut:]))}
    titles = (text for _, title in given for text in (title, title.partition("_")[0]))
    found = next((title for title in titles if title_length(title) > 1 and squeeze(title) in runs), heading.text)
    if squeeze(found) == squeeze(heading.text):  # a given title may part what small letters stand in: `H 2 O`
        parted = _JOINED.sub(r"\g<0> ", heading.text)
        is_given = any(title.startswith(parted) for _, title in given)
        return (parted if is_given else heading.text).rstrip(_FOOTNOTE_SIGNS)
    return found


def _behind_section(text: str, title: str) -> str | None:
    """What a heading says behind a bar, where it begins as a given title does, of which the last part was taken for the
    name of a site: `Harbour news | Gulls return - Marle Post`."""
    section, found, source = text.partition(f"| {title}")
    is_section = found and 0 < title_length(section) < title_length(title)
    return f"{title}{source}" if is_section and _SOURCE_BEHIND.fullmatch(source) else None


def _with_colon(parts: list[str], given: list[tuple[str, str]]) -> str | None:
    """The given title that puts a colon between two elements of the heading, which shows them on two lines."""
    joined = {f"{' '.join(parts[:cut])}: {' '.join(parts[cut:])}" for cut in range(1, len(parts))}
    return next((title for _, title in given if title in joined), None)


def _goes_on(part: str) -> bool:
    """Whether it begins in lower case, as no title does but as the rest of a sentence."""
    return part[:1].islower()


def _is_headline(text: str) -> bool:
    """Whether it reads as part of a headline: words enough, and neither a byline nor a dateline."""
    return title_length(text) >= SHORTEST_HEADLINE and not (has_label(text) or first_date(text))
