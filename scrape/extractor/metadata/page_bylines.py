"""Bylines anywhere on the page: behind labels, in boxes about the author, as signatures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, takewhile
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from scrape.extractor.boilerplate.phrases.bylines import NOUNS, NOUNS_WITH_COLON, PHRASES
from scrape.extractor.elements import next_drawn
from scrape.extractor.metadata.byline_signs import LONGEST_BYLINE, is_called_author
from scrape.extractor.metadata.byline_words import OTHER_ROLE
from scrape.extractor.metadata.bylines import Given, lists_people
from scrape.extractor.metadata.east_asian_bylines import EAST_ASIAN_OPENING, named_in_opening, signed_with_job
from scrape.extractor.metadata.elsewhere import stands_elsewhere
from scrape.extractor.metadata.name_lists import split_names, without_jobs
from scrape.extractor.metadata.names import FULL_STOP, Kind, has_label, is_full_name, is_label, is_personal
from scrape.extractor.metadata.nodetext import around, block_around, element_behind, node_parts, node_text
from scrape.extractor.metadata.page_texts import LEAD, LONGEST_LINE, PageTexts
from scrape.extractor.metadata.signatures import LONGEST_NOTE, NOTE, starts_or_ends_as_place
from scrape.extractor.metadata.vicinity import is_monogram
from scrape.extractor.metadata.worded_bylines import signs_post
from scrape.patterns import compiled_late
from scrape.text import COLONS, STOPS

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
_LABELLED: Final = (
    *(phrase.casefold() for phrase in f"{PHRASES}|texto de|postado por".split("|")),
    *(f"{noun.casefold()}:" for noun in f"{NOUNS}|{NOUNS_WITH_COLON}|interview".split("|")),
    *(
        f"{noun}{colon}"
        for noun in "작성자|글쓴이|本文作者|文章作者|執筆者|投稿者".split("|")
        for colon in (":", " :", "：")
    ),
)
"""How short texts begin that name who wrote the article; `from` and its like begin too many others."""
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
_LABELS: Final = frozenset(
    ["author", "authors", "author(s)", "written by", "words by", "article by", "about the author", "autor", "autorin"]
)
"""What stands over names on a line of its own."""
_OF_BOTH: Final = frozenset(["autorin/autor", "autor/autorin", "autor/in", "autor:in", "autor*in", "autor(in)"])
"""The same of whoever it may be, in a list of facts. Behind `author` alone shops name who wrote the book."""
_EAST_ASIAN_SIGNS: Final = ("기자", "记者", "記者", "＝")
_STARTS: Final = {
    first: tuple(starts) for first, starts in groupby(sorted((*_LABELLED, *_LABELS)), key=itemgetter(slice(2)))
}
"""By their first two letters: looked up in a tenth of the time that all take, and a pattern takes long to compile."""
_LONGEST_START: Final = max(map(len, _LABELLED)) + 1
_NO_LABELLED: Final = frozenset("script style noscript figcaption figure blockquote title option".split())
_BIO: Final = compiled_late(r"(?<![a-z])bio(?:graphy)?(?![a-z])")
"""What themes call a few sentences about the author."""
_NO_BOX: Final = frozenset(["h1", "body", "html", "article", "main", "nav", "meta", "link", "script", "style"])
_PICTURE: Final = "'s Picture"
_HEADS_OF_CARDS: Final = frozenset(["h3", "h4", "h5"])
_CREDITS: Final = ("eporting by ", "eporting By ")
"""Looked for first, which is cheaper."""
_REPORTING: Final = compiled_late(
    r"\W*\(\s*Reporting by ((?:[^;.()]|\b[A-Z]\.){3,200})[;)]|\W*Reporting by ((?:[^;.()]|\b[A-Z]\.){3,200});",
    re.IGNORECASE,
)
"""In brackets, or before who edited it: else it is a sentence."""
LONGEST_CREDIT: Final = LONGEST_LINE
"""Characters of who reported for an agency, behind a text."""
LONGEST_OPENING: Final = 20
"""Characters of a longer text in which a reporter may be named."""
MOST_BOXES: Final = 60
MOST_BOXED_AUTHORS: Final = 3
"""Where more are named in boxes, they are of other articles."""


def labelled_names(page: PageTexts) -> Iterator[Given]:
    """The first person whom a short block anywhere names as bylines do: `Written by Jo Doe` under the article, or
    the block behind a label alone."""
    seen: set[int] = set()  # a block may hold thousands of texts, and costs as much for each
    for place, text in enumerate(page.texts):
        start = text.lstrip(LEAD)[:_LONGEST_START].casefold()
        said = text if len(text) <= LONGEST_BYLINE else text[:LONGEST_OPENING]
        is_signed = not said.isascii() and any(map(said.__contains__, _EAST_ASIAN_SIGNS))
        if not is_signed and not (start[:2] in _STARTS and _is_start(start)):
            continue
        parent = page.parent(place)
        block = block_around(parent)
        if block is None or block.mem_id in seen:
            continue
        seen.add(block.mem_id)
        if block.tag in _NO_LABELLED:
            continue
        line = node_text(block)
        if stands_elsewhere(block) and not _labels_few(block, line):
            continue
        if names := _named_in_block(block, line, text, parent, is_signed=is_signed):
            yield "byline:label", names, "text"
            return
        if signs_post(line):
            return


def _named_in_block(
    block: LexborNode, line: str, text: str, parent: LexborNode | None, *, is_signed: bool
) -> tuple[str, ...]:
    """The names that a block, or what stands behind it, gives, of which a text begins as labels do."""
    if line.casefold().rstrip(" :") in _LABELS:
        return () if _leads_on(parent) else _names_behind(block)
    if _is_label_beside(text, line):
        return _names_in_text(line[len(text) :].lstrip(" :"))
    if signed := signed_with_job(line):
        return (signed,)
    if is_signed and (opening := EAST_ASIAN_OPENING.match(line)):
        return split_names(named_in_opening(opening))
    if len(line) <= LONGEST_BYLINE and text.lstrip(LEAD).casefold().startswith(_LABELLED) and has_label(line):
        return _labelled_in(line)
    return ()


def _labels_few(block: LexborNode, line: str) -> bool:
    """Whether a label alone in a sidebar is over the names of a few people, and nothing else: the data of a document.
    A filter of a list has more, and how many pages are by each."""
    if line.casefold().rstrip(" :") not in _LABELS or stands_elsewhere(block, but_beside=True):
        return False
    behind = element_behind(block)
    parts = node_parts(behind) if behind is not None else []
    return 0 < len(parts) <= MOST_BOXED_AUTHORS and all(map(is_full_name, parts))


def _is_label_beside(text: str, line: str) -> bool:
    """Whether a label is an element of its own in a line that goes on: `<b>Author</b> Jo Doe`."""
    return len(text) < len(line) and line.startswith(text) and text.casefold().strip(" :") in _OF_BOTH


def _is_start(text: str) -> bool:
    """Whether it begins with a label as a word."""
    labels = _STARTS[text[:2]]
    if not text.startswith(labels):
        return False
    found = (label for label in labels if text.startswith(label))
    return any(label[-1] in COLONS or not text[len(label) :][:1].isalnum() for label in found)


def _labelled_in(line: str) -> tuple[str, ...]:
    role = OTHER_ROLE.search(line)
    line = line[: role.start()] if role else line
    if FULL_STOP.search(line):
        line = line[:-1]
    names = without_jobs(split_names(line))
    return names if all(map(is_personal, names)) else ()


def _names_behind(label: LexborNode) -> tuple[str, ...]:
    """The names that the element behind the label begins with, or the bare text there; none in the head of a table."""
    node = next_drawn(label.next)
    if node is None or node.tag == label.tag == "th":
        return ()
    if node.is_text_node:
        return _names_in_text((node.text_content or "").strip().split("\n")[0].strip())
    parts = node_parts(node)
    return _first_names(parts) or _name_of_note(parts[0] if parts else "")


def _first_names(parts: list[str]) -> tuple[str, ...]:
    """The names that a list begins with, each of which its bearer's user name may follow."""
    return tuple(takewhile(is_full_name, [part for part in parts if part[0] != "@"][:MOST_BOXED_AUTHORS]))


def _names_in_text(line: str) -> tuple[str, ...]:
    """The names that a line begins with: behind the first comma stands where they work, unless it lists people."""
    if len(line) > LONGEST_BYLINE:
        return ()
    names = split_names((line if lists_people(line) else line.split(",")[0]).rstrip("."))
    return tuple(takewhile(is_full_name, names))


def _name_of_note(text: str) -> tuple[str, ...]:
    """With whom a note begins that tells who that is: `Jo Doe is a novelist and lives in Port Isaac.`"""
    note = NOTE.match(text) if len(text) <= LONGEST_NOTE else None
    return (note[1],) if note and is_full_name(note[1]) else ()


def _leads_on(element: LexborNode | None) -> bool:
    """Whether it is a link to a place on the page, as those in a table of contents are."""
    return element is not None and element.tag == "a" and (element.attributes.get("href") or "").startswith("#")


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


def pictured(page: PageTexts) -> Iterator[Given]:
    """Who is named in the heading behind what Ghost's first theme, and those after it, say of the author's picture."""
    if page.those_in_lines((_PICTURE,)):
        for place, text in enumerate(page.texts[:-1]):
            if text.rstrip().endswith(_PICTURE):
                block = block_around(page.parent(place + 1))
                if block is not None and block.tag in _HEADS_OF_CARDS and is_full_name(name := node_text(block)):
                    yield "author-box", [name], "text"
                    return


def _names_of(node: LexborNode) -> str:
    attributes = node.attributes
    return " ".join(filter(None, map(attributes.get, ("class", "id", "rel", "href")))).casefold()


def credited(page: PageTexts) -> Iterator[Given]:
    """The reporters whom an agency names behind a text: `(Reporting by Jo Doe; editing by Al Reef)`."""
    signs = page.those_in_lines(_CREDITS)
    for text in page.texts if signs else ():
        if len(text) <= LONGEST_CREDIT and any(map(text.__contains__, signs)) and (credit := _REPORTING.match(text)):
            names = split_names(credit[1] or credit[2])
            if names and all(map(is_personal, names)):
                yield "credit", names, "text"
                return


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
        return "".join(_name_of_note(" ".join(parts)))
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
