"""Names that sign a text: alone on a line behind its last paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Final

from scrape.extractor.boilerplate.phrases.jobs import WRITERS
from scrape.extractor.boilerplate.phrases.names import LATIN_NAME
from scrape.extractor.elements import next_drawn
from scrape.extractor.metadata.byline_signs import LONGEST_BYLINE
from scrape.extractor.metadata.byline_words import OTHER_ROLE
from scrape.extractor.metadata.datetext import first_date
from scrape.extractor.metadata.elsewhere import stands_elsewhere
from scrape.extractor.metadata.names import is_full_name
from scrape.extractor.metadata.nodetext import INLINE_TAGS, around, beside, block_around, node_text
from scrape.extractor.metadata.page_texts import LEAD, PageTexts
from scrape.extractor.passages import SENTENCE_MIN_WORDS
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_STARTS_OF_PLACES: Final = frozenset(
    "port porto puerto saint st san santa sankt bad new north south east west mount lake fort cape los las le la "
    "happy merry good best kind warm many yours thank frohe frohes schöne joyeux joyeuses bonne feliz buon "
    "город улица село партия місто вулиця партія".split()
)
"""Of greetings, too: `Happy Easter`."""
_ENDS_OF_PLACES: Final = frozenset(
    "city town beach island islands harbour harbor bay falls springs river valley park street road square".split()
)
_BOLD: Final = frozenset(["b", "strong"])
_ENDS: Final = '.!?…"”»)'
_OPENING_MARKS: Final = '"“„«»'
_CLOSING_MARKS: Final = '"”“»«'
_ITALICS: Final = frozenset(["em", "i"])
_PICTURES: Final = frozenset(["figure"])
"""Their credits name who wrote the text as often as others."""
_DASH: Final = "-–—"
"""What stands before a signature in bold; bold alone may be a farewell or a place."""
_AUTHORS: Final = (
    r"co-?authors?|authors|poet|novelist|essayist|teacher|autorin|autor|schriftsteller(?:in)?|auteure?|autrice|écrivaine?"
    r"|autora|escritora?|scrittore|scrittrice|autore"
)
_SIGNED: Final = compiled_late(
    r"(?<!\S)(?:[\w-]+[-_])?(?:signature|firma|podpis|assinatura|handtekening|unterschrift)(?!\S)"
)
"""What themes call the paragraph that signs a text."""
_FAMILY_ENDS: Final = "[ОЕЁ]ВА?|[ИЫ]НА?|[ИЫО]Й|АЯ|[КХ]О|[УЮЯАИ]К|ИЧ|Я?Н|ДЗЕ|ЛИ|[ИЫ]Х"
_HALF_IN_CAPITALS: Final = rf"[А-ЯЁІЇЄ][а-яёіїє]+ [А-ЯЁІЇЄ'’-]{{2,}}(?:{_FAMILY_ENDS})"
_IN_CAPITALS: Final = compiled_late(rf"{_HALF_IN_CAPITALS}(?:, {_HALF_IN_CAPITALS}){{0,2}}")
"""Names of which the families' parts alone are in capitals, as papers of Russia and its neighbours sign; in Latin
letters brands and acronyms look so, as agencies do in Russian: `Фото ТАСС`."""
_PARAGRAPHS: Final = frozenset(["p", "div"])
_NOTE: Final = compiled_late(
    rf"((?!The ){LATIN_NAME}) (?:lives in|lebt (?:in|als)|writes (?:about|for|from|on)|"
    r"teaches|works (?:as|at|for)|schreibt (?:für|über)|"
    rf"(?:is|ist|est|es|è|é) (?:[^\W\d_][\w'’-]*,? ){{0,5}}?(?:(?i:{WRITERS}|{_AUTHORS})|who writes)) ?\b"
)
"""How a note begins that says who wrote the article: `Jo Doe writes about bees`; what else a name does is news."""
LONGEST_NOTE: Final = 300
"""Characters of such a note."""
_PLACE_ON_PAGE: Final = "a[href^='#']"
"""What leads back to the top: `Zurück zur Übersicht`."""
MOST_EMPHASISED: Final = 200
TEXTS_BEFORE: Final = 3
"""Of the texts before a signature one is a paragraph of the article."""
MOST_NEIGHBOURS: Final = 50
"""A bound on the nodes beside a paragraph that are looked at."""


def signatures(tree: LexborHTMLParser) -> list[str]:
    """A full name alone, in italics or behind a dash, that ends a text: the last of its paragraphs, behind a long
    one. In italics it may go on to tell what that person does for a living."""
    for node in tree.css("p > b,p > strong,p > em,p > i")[:MOST_EMPHASISED]:
        paragraph = node.parent
        text = node_text(paragraph) if paragraph is not None else ""
        if (
            paragraph is not None
            and text.lstrip(LEAD) == node_text(node).lstrip(LEAD)
            and (name := _signed(text.lstrip(LEAD), is_italic=node.tag in _ITALICS))
            and (_is_signed(node, text) or (_stands_right(paragraph) and not _is_place_or_greeting(name, paragraph)))
            and paragraph.css_first(_PLACE_ON_PAGE) is None
            and any(len(text) > LONGEST_BYLINE for text in islice(neighbours(paragraph, forward=False), TEXTS_BEFORE))
            and next(neighbours(paragraph, forward=True), None) is None
            and not stands_elsewhere(paragraph)
        ):
            return [name]
    return []


def _is_signed(node: LexborNode, text: str) -> bool:
    return text[0] in _DASH or node.tag in _ITALICS or node.css_first("em,i") is not None


def _stands_right(paragraph: LexborNode) -> bool:
    """Whether it is set at the right margin, where signatures stand."""
    attributes = paragraph.attributes
    style = (attributes.get("style") or "").replace(" ", "").casefold()
    return "text-align:right" in style or (attributes.get("align") or "").casefold() == "right"


def _is_place_or_greeting(name: str, paragraph: LexborNode) -> bool:
    """Whether two words in bold read as where or on which day a text was written, or as what it tells of."""
    return starts_or_ends_as_place(name) or any(
        name in text for text in neighbours(paragraph, forward=False, but=_PICTURES)
    )


def starts_or_ends_as_place(name: str) -> bool:
    words = name.casefold().split()
    return words[0].rstrip(".") in _STARTS_OF_PLACES or words[-1] in _ENDS_OF_PLACES


def _signed(text: str, *, is_italic: bool) -> str:
    """The name in what may be a signature; empty where there is none."""
    if is_full_name(text):
        return text
    return name_of_note(text) if is_italic and not OTHER_ROLE.search(text) else ""


def name_of_note(text: str) -> str:
    """With whom a note begins that tells who that is: `Jo Doe is a novelist and lives in Port Isaac.`"""
    note = _NOTE.match(text) if len(text) <= LONGEST_NOTE else None
    return note[1] if note and is_full_name(note[1]) else ""


def neighbours(node: LexborNode, *, forward: bool, but: frozenset[str] = frozenset()) -> Iterator[str]:
    """The texts of the elements beside it, nearest first, `but` for those of some tags."""
    for each in islice(beside(node, back=not forward), MOST_NEIGHBOURS):
        if each.is_element_node and each.tag not in but and (text := node_text(each)):
            yield text


LONGEST_SIGNATURE: Final = 60
"""Characters of a line with a name, and a day or a job behind it."""
SHORTEST_TEXT: Final = 80
"""Characters of the paragraph before a signature."""
TEXTS_AROUND: Final = 2
"""Texts before a signature of which one is long, and behind it of which none is: else it is a heading, or somebody of
whom that tells."""


def line_signatures(page: PageTexts) -> list[str]:
    """The same of any line of a page, set in bold, in italics or at the right margin, as in the web's first years:
    `<br><b>Jo Doe</b><br>`, `<p align=right><i>Jo Doe, 22 August 1999</i>`. Where there are several, they are those of
    comments or letters, of who said what a page quotes, or headings."""
    seen = [(place, text) for place, raw in enumerate(page.texts) if (text := raw.strip())]
    texts = [text for _, text in seen]
    found = [
        (name, at)
        for at, (place, text) in enumerate(seen)
        if at
        and len(text) <= LONGEST_SIGNATURE
        and texts[at - 1][-1] in _ENDS
        and any(len(before) >= SHORTEST_TEXT for before in texts[max(0, at - TEXTS_AROUND) : at])
        and is_full_name(name := text.lstrip(LEAD).partition(",")[0])
        and not is_full_name("".join(texts[at + 1 : at + 2]))
        and (node := page.parent(place)) is not None
        and not (stands_elsewhere(node) or _is_within(node, "a"))
        and (_is_dashed(text, name) or _is_set_alone(node, name, text[len(name) :], "".join(texts[at + 1 : at + 2])))
        and not _ends_quotation(texts[at - 1], page.parent(seen[at - 1][0]))
    ]
    if len(found) != 1:
        return []
    name, at = found[0]
    if texts[at][0] in _DASH:
        said_by = [page.parent(place) for place, text in seen if _attributes(text)]
        if sum(node is None or not _is_within(node, "blockquote") for node in said_by) > 1:
            return []
        if _goes_on(page, seen[at][0], seen[at + 1 :]):
            return []
    signed = texts[at].lstrip(LEAD)
    is_told = sum(name in text for text in texts) > 1
    if not (is_told or starts_or_ends_as_place(name) or any(map(_is_paragraph, texts[at + 1 : at + 1 + TEXTS_AROUND]))):
        return [signed if _IN_CAPITALS.fullmatch(signed) else name]
    return []


def _is_paragraph(text: str) -> bool:
    return len(text) >= SHORTEST_TEXT and text[-1] in _ENDS


def _goes_on(page: PageTexts, place: int, later: Sequence[tuple[int, str]]) -> bool:
    """Whether a paragraph, or several sentences, of the later texts stand in the element whose texts the one at `place`
    is among: who is named in the midst of a text behind a dash said what stands before."""
    block = block_around(page.parent(place))
    whole = block.parent if block is not None else None
    if whole is None:
        return False
    sentences = [
        text
        for at, text in later
        if text[-1] in _ENDS
        and text.count(" ") >= SENTENCE_MIN_WORDS - 1
        and any(element.mem_id == whole.mem_id for element in around(page.parent(at)))
    ]
    return len(sentences) > 1 or any(map(_is_paragraph, sentences))


def _ends_quotation(text: str, node: LexborNode | None) -> bool:
    """Whether what stands before a name is what that said or wrote."""
    return (text[0] in _OPENING_MARKS and text[-1] in _CLOSING_MARKS) or (
        node is not None and _is_within(node, "blockquote")
    )


def _is_within(node: LexborNode, tag: str) -> bool:
    return any(element.tag == tag for element in around(node))


def _is_set_alone(node: LexborNode, name: str, rest: str, following: str) -> bool:
    """Whether a line of a name holds nothing else, and is set apart: at the right margin, where a day or a job may
    follow; in italics; or in bold before the day: bold alone are more often headings."""
    behind = rest.lstrip(", ")
    block = block_around(node)
    if _IN_CAPITALS.fullmatch(name + rest) and block is not None and block.tag in _PARAGRAPHS:
        return True
    if block is not None and not rest and _SIGNED.search((block.attributes.get("class") or "").casefold()):
        return True
    if block is not None and _stands_right(block):
        return not behind or first_date(behind) is not None or behind[0].islower()
    if rest or name.isupper() or _shares_line(node, is_before=True) or _shares_line(node, is_before=False):
        return False
    setting = {element.tag for element in _inline_around(node)}
    return not setting.isdisjoint(_ITALICS) or (not setting.isdisjoint(_BOLD) and says_when(following))


MOST_SAID_BY: Final = 5
"""Words of whom a quotation is by, and of what he was: `— Jo Doe, poet`."""


def _attributes(text: str) -> bool:
    """Whether a line is a dash and who may have said what stands before it: of several, none signs the page, but for
    those that markup tells from it. What somebody says may begin so, too: `– No.`"""
    if text[0] not in _DASH or len(text) > LONGEST_SIGNATURE:
        return False
    name = text.lstrip(LEAD)
    if is_full_name(name.partition(",")[0]):
        return True
    return name[:1].isupper() and name.count(" ") < MOST_SAID_BY and name[-1] not in f"{_ENDS},:;"


def _is_dashed(text: str, name: str) -> bool:
    """Whether a line is a dash and a name."""
    return text[0] in _DASH and text.endswith(name)


def says_when(text: str) -> bool:
    return len(text) <= LONGEST_BYLINE and first_date(text) is not None


def _inline_around(node: LexborNode) -> Iterator[LexborNode]:
    """The inline elements that a text stands in."""
    return takewhile(lambda element: element.tag in INLINE_TAGS, around(node))


def _shares_line(node: LexborNode, *, is_before: bool) -> bool:
    """Whether something else stands on that side in the line of an inline element."""
    for current in _inline_around(node):
        if (other := next_drawn(current.prev if is_before else current.next, back=is_before)) is not None:
            edge = next_drawn(other.last_child if is_before else other.child, back=is_before)
            is_broken = edge is not None and edge.tag == "br"
            return not is_broken and (other.tag == "-text" or other.tag in INLINE_TAGS)
    return False
