"""Boxes about the author anywhere on a page, as themes call them and mark them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from scrape.extractor.metadata.byline_signs import LONGEST_BYLINE, is_called_author
from scrape.extractor.metadata.bylines import lists_people
from scrape.extractor.metadata.elsewhere import stands_elsewhere
from scrape.extractor.metadata.name_lists import split_names
from scrape.extractor.metadata.names import Given, Kind, is_full_name, is_label, is_personal
from scrape.extractor.metadata.nodetext import around, block_around, node_parts, node_text
from scrape.extractor.metadata.page_texts import PageTexts
from scrape.extractor.metadata.signatures import name_of_note, starts_or_ends_as_place
from scrape.extractor.metadata.vicinity import is_monogram
from scrape.patterns import compiled_late
from scrape.text import STOPS

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_BOX_SELECTOR: Final = (
    "[class*='author' i],[class*='byline' i],[class*='autor' i],[rel~='author' i],[id*='author' i],"
    "a[href*='/author' i],a[href*='/autor' i]"
)
_OF_POST: Final = compiled_late(r"(?<!\S)(?:\w{1,3}-)?post__authors(?!\S)")
"""Names of this post's authors, which may stand in a sidebar: its themes give cards no such names."""
_CARD: Final = compiled_late(r"(?<!\S)author(?= ).*(?<!\S)vcard(?!\S)|(?<!\S)vcard(?= ).*(?<!\S)author(?!\S)")
"""What microformats call the element with a post's author, who may be a user."""
_IN_BOX: Final = compiled_late(
    r"(?:about|meet|über|à propos de|acerca de|sobre|informazioni su|over|om|"
    r"(?:view |see |read |show )?(?:all|more) (?:posts|articles|stories|entries) (?:by|from)|"
    r"(?:zeige )?alle (?:beiträge|artikel) von|"
    r"(?:voir |afficher )?(?:tous les articles|toutes les publications) (?:de|par)|"
    r"(?:ver )?(?:todas las (?:entradas|publicaciones)|todos los artículos) (?:de|por)|"
    r"(?:ver )?(?:todos os (?:posts|artigos)|todas as publicações) (?:de|por)|"
    r"(?:vedi |mostra |visualizza )?tutti gli articoli di|(?:bekijk )?alle (?:berichten|artikelen) van|"
    r"(?:visa )?alla inlägg av|(?:vis )?alle (?:indlæg|innlegg) a[fv]|(?:zobacz )?wszystkie wpisy)"
    r"\s+(?=[^\W\d_]+\s+\S)",
    re.IGNORECASE,
)
"""What stands before the name in a box about the author, and in the link there to all that is by him."""
_BIO: Final = compiled_late(r"(?<![a-z])bio(?:graphy)?(?![a-z])")
"""What themes call a few sentences about the author."""
_NO_BOX: Final = frozenset(["h1", "body", "html", "article", "main", "nav", "meta", "link", "script", "style"])
_PICTURE: Final = "'s Picture"
_HEADS_OF_CARDS: Final = frozenset(["h3", "h4", "h5"])
MOST_BOXES: Final = 60
MOST_BOXED_AUTHORS: Final = 3
"""Where more are named in boxes, they are of other articles."""


def author_boxes(tree: LexborHTMLParser, *, users: bool) -> Iterator[Given]:
    """Elements called author or byline anywhere: boxes about the author behind the article.

    Where they name many, they are of other articles; on a thread the first is right.
    """
    boxed: dict[str, Kind] = {}
    for node in tree.css(_BOX_SELECTOR)[:MOST_BOXES]:
        called = _names_of(node)
        if node.tag in _NO_BOX or not is_called_author(called) or is_monogram(node, node.attributes):
            continue
        if stands_elsewhere(node) and not _is_of_post(node, called):
            continue
        parts = _without_topics(node, node_parts(node))
        if text := _boxed_text(parts, tells=_BIO.search(called) is not None):
            is_stated = _CARD.search(called) is not None or _says_whose(node, text)
            boxed.setdefault(text, "users" if is_stated and len(parts) == 1 else "text")
    if users or len({names for text in boxed if (names := split_names(text))}) <= MOST_BOXED_AUTHORS:
        for text, kind in boxed.items():
            yield "author-box", [text], kind


def _says_whose(node: LexborNode, text: str) -> bool:
    """Whether a link says that it leads to the author, or, as WordPress once had it, in its `title`: `Posts by jo`."""
    attributes = node.attributes
    title = attributes.get("title") or ""
    return "author" in (attributes.get("rel") or "").split() or (text != "" and title.endswith(f" by {text}"))


def _is_of_post(node: LexborNode, called: str) -> bool:
    """Whether a box in a sidebar is of this post's authors: of no card, of which all is a link or an item."""
    within = takewhile(lambda each: each.tag != "article", around(node.parent))
    return _OF_POST.search(called) is not None and all(each.tag not in {"a", "li"} for each in within)


def pictured(page: PageTexts) -> list[str]:
    """Who is named in the heading behind what Ghost's first theme, and those after it, say of the author's picture."""
    if page.those_in_lines((_PICTURE,)):
        for place, text in enumerate(page.texts[:-1]):
            if text.rstrip().endswith(_PICTURE):
                block = block_around(page.parent(place + 1))
                if block is not None and block.tag in _HEADS_OF_CARDS and is_full_name(name := node_text(block)):
                    return [name]
    return []


def _names_of(node: LexborNode) -> str:
    attributes = node.attributes
    return " ".join(filter(None, map(attributes.get, ("class", "id", "rel", "href")))).casefold()


def _without_topics(box: LexborNode, parts: list[str]) -> list[str]:
    """The parts of a box but for links to topics behind a label that is no byline's: `Filed under: Harbour`."""
    topics = {node_text(link) for link in box.css("a[rel~='tag' i]")}
    if not topics:
        return parts
    befores = ["", *parts]
    return [
        part
        for part, before in zip(parts, befores, strict=False)
        if part not in topics or not before.endswith(":") or is_label(before)
    ]


def _boxed_text(parts: list[str], *, tells: bool) -> str:
    """The names that are parts of a box, or its whole text where none is; of a long box, which tells of the author,
    the first name. One that `tells` of somebody in a sentence may name others in it: of it nothing but who begins it
    as notes do."""
    names = [name for part in parts for name in _names_of_part(part)]
    if tells and not names and parts and parts[-1][-1] in STOPS:
        return name_of_note(" ".join(parts))
    names = [name for name in names if "," not in name] or names  # which goes on with a job or is a place
    if sum(map(len, parts)) + len(parts) > LONGEST_BYLINE:
        return "".join(names[:1])
    return " | ".join(names) or " ".join(parts)


def _names_of_part(part: str) -> tuple[str, ...]:
    """The name that a part is, or those in it that go on a list whose first are links: `, Jo Doe and Al Reef`."""
    if part[0] == "," and len(part) <= LONGEST_BYLINE and lists_people(part):
        names = split_names(part)
        return names if all(map(is_personal, names)) else ()
    name = _IN_BOX.sub("", part, count=1)
    is_place = name != part and starts_or_ends_as_place(name)  # About Port Isaac
    return (name,) if is_full_name(name) and not is_place else ()
