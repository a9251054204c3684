"""Who signs without a name of two words: users, by the lines that their systems write; agencies, before a dash."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from scrape.extractor.boilerplate.phrases.agencies import NAMED
from scrape.extractor.elements import TIMES
from scrape.extractor.metadata.byline_signs import LONGEST_BYLINE
from scrape.extractor.metadata.elsewhere import stands_elsewhere
from scrape.extractor.metadata.nodetext import around, node_parts, node_text
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from scrape.extractor.metadata.page_texts import PageTexts

_SIGNS: Final = (" writes", "osted by ", " — ", " @ ", " - Publié dans", "投稿者 ")
"""One of them is in every such line: looked for first, which is cheaper."""
_USER: Final = r"(\w[\w.'-]{1,24})"
_LINE: Final = compiled_late(
    rf"posted by {_USER} (?:at|on|@)(?: .*)?|"  # Blogger's first templates
    rf"(?:mon|tue|wed|thu|fri|sat|sun), \d\d/\d\d/\d{{4}} - \d\d:\d\d — {_USER}|"  # Drupal
    rf"{_USER} @ \d{{1,2}}:\d\d:\d\d [ap]m|"  # b2: to the second, as no event begins
    rf"{_USER} writes|"  # Slash and its kin, of who sent a story in; with a colon who goes on in a letter
    rf"par {_USER} - publié dans.*|"  # Over-Blog
    r"投稿者 (\w[\w.' -]{0,24}?) : \d{4}年(?s:.*)",  # Movable Type in Japanese
    re.IGNORECASE,
)
_ITALICS: Final = frozenset(["i", "em"])
"""How Slash sets that somebody writes; elsewhere a paragraph may say so of anybody."""
_SUBMITTED: Final = (
    *("Submitted by ", "Gespeichert von ", "Eingereicht von ", "Enviado por ", "Soumis par ", "Proposé par "),
    *("Inviato da ", "Ingezonden door ", "Inskickat av ", "Skickat av ", "Skrevet av ", "Indsendt af ", "Lähettänyt "),
    *("Zadal ", "Vložil ", "Beküldte ", "Zamieszczone przez ", "Wysłane przez "),
)
_OTHERWISE: Final = ("Od ", "Отправлено ", "Опубликовано ")
"""The same where it may be said of a day or a place: a user is followed by when."""
_POSTED: Final = (
    *("Verfasst von ", "Eingestellt von ", "Geschrieben von ", "Rédigé par ", "Écrit par ", "Publié par "),
    *("Publicado por ", "Escrito por ", "Postado por ", "Pubblicato da ", "Scritto da ", "Postato da "),
    *("Gepost door ", "Geplaatst door ", "Upplagd av ", "Lagt inn av ", "Opublikowane przez ", "Dipostkan oleh "),
)
"""How Drupal's languages begin the line that it ends in day and hour, `Gespeichert von jo am 04.06.2006 - 00:08`, and
those of blogs theirs, which may go on behind the hour."""
_STARTS_OF_LINES: Final = (
    rf"(?:(?:{'|'.join((*_SUBMITTED, *_POSTED))}){_USER},?|(?:{'|'.join(_OTHERWISE)}){_USER} (?:v|dne|в|вкл))"
)
_OF_MOMENT: Final = compiled_late(
    rf"{_STARTS_OF_LINES} (?:\S+ ){{0,5}}?\S*\d\S* (?:[-–] )?\d\d:\d\d"
    rf"|(?:{'|'.join(_POSTED)}){_USER},? (?:\S+ ){{0,7}}?\d{{1,2}}[:h]\d\d(?:\s.*)?"
)
_FIRST_WORDS: Final = frozenset(start.partition(" ")[0] for start in (*_SUBMITTED, *_OTHERWISE, *_POSTED))
_BEFORE_LINE: Final = " \t\r\n/"
"""What templates set before such a line: `// posted by jo at 10:15`."""
_STARTS: Final = "by "
_BY: Final = compiled_late(rf"{_STARTS}{_USER}")
"""Alone, before a bullet and the day: Active's."""
_RELEASED: Final = "released this"
_ALONE: Final = compiled_late(_USER)
"""Before those words and a moment: who released a version, as hosts of source code write it."""
_BULLETS: Final = "•·|"
_POSTS: Final = compiled_late(
    r"(?:posts|messages|messaggi|beiträge|mensajes|mensagens|berichten|postów|posty|сообщений|inlägg)\s*:\s*\d",
    re.IGNORECASE,
)
"""A count of posts, `Posts: 12`, in the table cell of a board that begins with the user's name."""
MOST_TEXTS: Final = 200
"""Texts among which that of an article begins."""
SHORTEST_OPENING: Final = 80
TEXTS_BEHIND: Final = 4
"""Within so many texts another long one must follow: else the page is a list, and the next title follows."""
_CAPITALS: Final = r"[A-ZÀ-Þ][A-ZÀ-Þ'’-]{2,}"
_AGENCY: Final = compiled_late(
    rf"(?:{_CAPITALS}(?: {_CAPITALS})*(?:,[\w .,'’/-]{{0,60}})?\s)?"
    rf"\(((?i:{NAMED})|[A-ZÀ-Þ]{{2,6}})\)\s*[–—-]{{1,2}}\s+\S"
)
"""How an agency's report begins: `PORT ISAAC, 5 Mar (CWN) - The gulls ...`."""


def users_in_lines(page: PageTexts) -> list[str]:
    """The first user whom a line names that a system writes."""
    signs = page.those_in_lines((*_SIGNS, _STARTS, _RELEASED))
    for place, raw in enumerate(page.texts) if signs else ():
        if len(raw) > LONGEST_BYLINE or not any(map(raw.__contains__, signs)):
            continue
        found = None
        if any(sign in raw for sign in _SIGNS):
            found = _LINE.fullmatch(raw.lstrip(_BEFORE_LINE).rstrip())
        elif raw.lstrip().startswith(_STARTS):
            following = "".join(page.texts[place + 1 : place + 2]).strip()
            found = _BY.fullmatch(raw.strip()) if following and following in _BULLETS else None
        elif raw.strip() == _RELEASED and _is_of_time(page, place + 1):
            found = _ALONE.fullmatch(page.label(place))
        if found is None:
            continue
        parent = page.parent(place)
        if parent is None or (" writes" in raw and parent.tag not in _ITALICS):
            continue
        if not stands_elsewhere(parent):
            return [next(filter(None, found.groups()))]
    return []


def users_by_moments(page: PageTexts) -> list[str]:
    """The first user whom a line names in another language, before day or hour."""
    begun = (
        place
        for place, raw in enumerate(page.texts)
        if raw.lstrip().partition(" ")[0] in _FIRST_WORDS and len(raw) <= LONGEST_BYLINE
    )
    for _, block in page.blocks(begun):  # the hour may be a link
        line = node_text(block)
        found = _OF_MOMENT.fullmatch(line) if len(line) <= LONGEST_BYLINE else None
        if found is not None and not stands_elsewhere(block):
            return [next(filter(None, found.groups()))]
    return []


def _is_of_time(page: PageTexts, place: int) -> bool:
    """Whether a text is a moment by its element."""
    parent = page.parent(place) if place < len(page.texts) else None
    return parent is not None and parent.tag in TIMES


def first_poster(page: PageTexts) -> list[str]:
    """The user with whom the first cell of a board's table begins that tells how much somebody has written."""
    for place, text in enumerate(page.texts):
        if len(text) <= LONGEST_BYLINE and _POSTS.match(text.lstrip()):
            cell = next((element for element in around(page.parent(place)) if element.tag == "td"), None)
            return node_parts(cell)[:1] if cell is not None else []
    return []


def agency_in_opening(page: PageTexts) -> list[str]:
    """The agency that the first paragraph names before a dash."""
    for place, text in enumerate(islice(page.texts, MOST_TEXTS)):
        if len(text) < SHORTEST_OPENING or ")" not in text or not (agency := _AGENCY.match(text.lstrip())):
            continue
        goes_on = any(len(text) >= SHORTEST_OPENING for text in page.texts[place + 1 : place + 1 + TEXTS_BEHIND])
        return [agency[1]] if goes_on else []
    return []
