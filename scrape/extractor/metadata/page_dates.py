"""Dates anywhere on the page, for where neither markup nor the lines around the headline give one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Final

from scrape.extractor.boilerplate.phrases.threads import SAYS_JOINED
from scrape.extractor.boilerplate.relative_time import without_relative_times
from scrape.extractor.boilerplate.stamps import besides_moments, names_publication
from scrape.extractor.elements import TIMES
from scrape.extractor.metadata.change_words import CHANGE
from scrape.extractor.metadata.date_reader import LONGEST_DATELINE, DateReader
from scrape.extractor.metadata.dated_rows import Indexes
from scrape.extractor.metadata.datelines import (
    LAST_DAY,
    LATER_POST,
    LONGEST_LABEL,
    SAYS_DATE,
    VERSION,
    is_sentence_with_date,
    says_other_date,
)
from scrape.extractor.metadata.datetext import dates_in
from scrape.extractor.metadata.elsewhere import stands_elsewhere
from scrape.extractor.metadata.listed_entries import ListedEntries
from scrape.extractor.metadata.name_lists import split_names
from scrape.extractor.metadata.names import has_label, is_personal
from scrape.extractor.metadata.nodetext import INLINE_TAGS, around, block_around, node_text
from scrape.extractor.metadata.opening_dates import is_place
from scrape.extractor.metadata.record import Candidate
from scrape.extractor.metadata.structured import Evidence
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

SHORTEST_DATELINE: Final = 6
MAX_NUMBERED_LINES: Final = 2_000
"""Short texts with a digit that are searched for a date where nothing else gives one: no date of publication stands
behind so many, and 70,000 take seconds."""
MOST_DATED_ELEMENTS: Final = 100
LONGEST_KEY: Final = 40
"""Characters before a value in which its key stands: the longest is half of that."""
LONGEST_AGO: Final = 50
"""Characters of how long ago something was."""
_REVISION: Final = "revdate"
"""What Asciidoctor calls the date behind the number of a version."""
_DATE_SELECTOR: Final = ",".join(
    [
        *sorted(TIMES),
        *(f"[class*='{word}' i]" for word in ("date", "submitted", "created")),
        "[class*='posted' i]:not([class*='postedit' i])",
        "[class*='publish' i]:not(.status-publish)",  # which WordPress writes on every post of a list
        f"#{_REVISION}",
    ]
)
_OF_ARTICLE: Final = frozenset(["article", "main"])
_TITLE_TAGS: Final = frozenset(["h1", "h2"])
_CODE_TAGS: Final = frozenset(["code", "pre", "samp", "kbd", "tt"])
_WITHIN_CODE: Final = INLINE_TAGS | _CODE_TAGS
_MOMENT: Final = compiled_late(r"\s*\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?\s*")
_KEYWORD: Final = compiled_late(r"\s*\$Date: [^$]{10,60}\$\s*")
"""What CVS and Subversion write into a file: `$Date: 2005/05/25 19:51:01 $`."""
_ISSUED: Final = compiled_late(
    r"\W*(?:meldung vom|filed|issued|uploaded|released|(?:press )?release|ajouté|inserito|megjelent|発行日)\b",
    re.IGNORECASE,
)
_OF_ISSUE: Final = compiled_late(r"(?<!\w)(?:№|nr\.|num\.|nº|номер|номър|číslo|ausgabe)\s*\d", re.IGNORECASE)
"""What papers put beside the day of an issue: `№ 214 (2823)`, `Nr. 60`."""
_NO_DATE_TAGS: Final = frozenset(["html", "body", "meta", "link", "script", "style", "input"])
_NO_TEXT_TAGS: Final = frozenset(["html", "script", "style"])
"""In `<body>` itself stands the text of pages of the early web."""
_TO_COME: Final = compiled_late(
    r"\W*(?:\w+ ){0,2}(?:"
    r"(?:next|upcoming) (?:\S+ ){0,3}(?:meeting|event|session|lecture|concert|date|release)"
    r"|(?:nächste[rns]?|kommende[rns]?) (?:\w+ )?(?:treffen|termin|sitzung|veranstaltung|vortrag)"
    r"|prochaine?s? (?:\w+ )?(?:réunion|rendez-vous|date|séance|événement)"
    r"|(?:próxim[oa]s?|prossim[oa]) (?:\w+ )?(?:reunión|reunião|riunione|evento|cita|incontro|encontro)"
    r"|(?:volgende|nästa|næste|neste) (?:\w+ )?(?:vergadering|bijeenkomst|möte|møde|møte)"
    r"|następne (?:spotkanie|zebranie)|następna sesja|следующ(?:ая встреча|ее заседание))(?:\b|\w{1,2}\s?:)"
)
"""How a line begins that announces a day; of several days, and behind one, it is what a page is filed under:
`5 March 2024 | Upcoming Events`."""
_OF_OTHER: Final = compiled_late(rf"last (?:seen|visit|active|online|login)|\b{LAST_DAY}\b")
"""What a date beside it tells of somebody's account, or that something ends then."""
_VALUE_IN_SCRIPT: Final = compiled_late(r":\s*\\?[\"'](\d{4}-\d\d-\d\d[^\"'\\]{0,22})")
_KEY_IN_SCRIPT: Final = compiled_late(
    r"(?<![\w-])(?:(?:article|content|page|post|story)[_ ]?)?"
    r"(?:date[_ ]?published|published[_ ]?(?:at|on|date|time)|publish[_ ]?(?:date|time)|pub(?:lication)?[_ ]?date)"
    r"(?:\\?[\"'])?\s*\Z",
    re.IGNORECASE,
)
_DIGIT: Final = compiled_late(r"\d")


def of_elements(evidence: Evidence, reader: DateReader) -> Iterator[Candidate]:
    """Dates of elements that are called so, anywhere in the article; not those that are links to where a heading of a
    list leads, too: to another page."""
    entries, indexes = ListedEntries(evidence), Indexes()
    for node in evidence.tree.css(_DATE_SELECTOR)[:MOST_DATED_ELEMENTS]:
        if node.tag in _NO_DATE_TAGS or stands_elsewhere(node) or _is_in_headed_box(node):
            continue
        if indexes.hold(node) or (node.tag == "time" and _is_in_sentence(node)):
            continue
        if node.attributes.get("id") != _REVISION and _tells_of_other(node):
            continue
        if not entries.has(node):
            yield from _of_element(node, reader)


def _is_in_headed_box(node: LexborNode) -> bool:
    """Whether it stands in an `<aside>` that has headings, none of which says that something was published: the date is
    of what they announce."""
    within = takewhile(lambda each: each.tag not in _OF_ARTICLE, around(node.parent))
    box = next((each for each in within if each.tag == "aside"), None)
    headings = box.css("h2,h3,h4,h5,h6") if box is not None else []
    return headings != [] and not any(_tells_of_page(node_text(heading).lower()) for heading in headings)


def _of_element(node: LexborNode, reader: DateReader) -> Iterator[Candidate]:
    """The date of one; of one that is called updated, the date beside it, where there is one."""
    if value := reader.of_element(node, node.attributes):
        is_of_change = CHANGE.search((node.attributes.get("class") or "").lower()) is not None
        beside = _date_beside(node, reader) if is_of_change else None
        yield Candidate("beside", beside) if beside else Candidate("time" if node.tag in TIMES else "class", value)


def _tells_of_other(node: LexborNode) -> bool:
    """Whether the line of a date says that somebody joined then, or was seen last, or that one may apply until then."""
    line = node_text(node.parent) if node.parent is not None else ""
    lowered = line.lower() if len(line) <= LONGEST_DATELINE else ""
    return SAYS_JOINED.search(lowered) is not None or _OF_OTHER.search(lowered) is not None


def of_first_post(tree: LexborHTMLParser, reader: DateReader) -> Iterator[Candidate]:
    """On a thread, the date of the first element that is called so, or has one for its title, in what is called a
    comment."""
    for node in tree.css(f"{_DATE_SELECTOR},[title]")[:MOST_DATED_ELEMENTS]:
        title = node.attributes.get("title")
        if (node.tag or "") in _NO_DATE_TAGS or (title and besides_moments(title)):
            continue
        value = reader.of_element(node, node.attributes)
        if value and not _tells_of_other(node) and not stands_elsewhere(node, in_thread=True):
            yield Candidate("class", value)
            return


def of_relative_times(tree: LexborHTMLParser, reader: DateReader) -> Iterator[Candidate]:
    """The date that an element tells which says how long ago that was: `<a title="5 May 2004">22 years ago</a>`; the
    first, of the text or of the first post, if nothing is older: lists begin with what is new."""
    dates = [
        value
        for node in tree.css("[title]")[:MOST_DATED_ELEMENTS]
        if 0 < len(text := node_text(node)) <= LONGEST_AGO
        and _is_time_ago(text)
        and (node.tag or "") not in _NO_DATE_TAGS
        and not stands_elsewhere(node)
        and (node.parent is None or len(node_text(node.parent)) <= LONGEST_DATELINE)
        and (value := reader.first(node.attributes.get("title") or ""))
    ]
    if dates and dates[0] == min(dates):
        yield Candidate("relative", dates[0])


def _is_time_ago(text: str) -> bool:
    """Whether it is nothing but a time; the word `ago` may stand behind the element."""
    return without_relative_times(text, "").strip() == "" or without_relative_times(f"{text} ago", "").strip() == ""


def _date_beside(node: LexborNode, reader: DateReader) -> str | None:
    """The date in the rest of the line that the element stands in."""
    line, own = node_text(node.parent) if node.parent is not None else "", node_text(node)
    return reader.first(line.replace(own, " ", 1)) if own and len(line) <= LONGEST_DATELINE + len(own) else None


def first_of_texts(evidence: Evidence, reader: DateReader) -> Iterator[Candidate]:
    """The first date that stands by itself in any piece of text, or that says of what it is: of the article, or in a
    box beside it, where a label says that something was published then; no link to where a heading of a list leads.

    Other short texts with a date are of what the page tells of: on the labelled corpora 4 of 27 gave the gold's.
    """
    beside, page, entries, indexes = "", evidence.texts, ListedEntries(evidence), Indexes()
    numbered = (place for place, text in enumerate(page.texts) if _may_be_short_date(text))
    for place in islice(numbered, MAX_NUMBERED_LINES):
        day = _short_date(page.texts[place], reader)
        parent = page.parent(place) if day else None
        if not day or parent is None or parent.tag in _NO_TEXT_TAGS:
            continue
        before = page.label(place)
        label = before.lower() if len(before) <= LONGEST_LABEL else ""
        says_date = SAYS_DATE.search(page.texts[place].lower()) is not None
        if (says_other_date(label) and not says_date) or LATER_POST.match(label):
            continue
        if not (_stands_alone(page.texts[place], parent) or _tells_of_page(label)) or _is_code(parent):
            continue
        if (indexes.hold(parent) and not _tells_of_page(label)) or _is_in_sentence(parent):
            continue
        if not stands_elsewhere(parent) and not _is_in_headed_box(parent) and not entries.has(parent):
            yield Candidate("any-text", day)
            return
        if SAYS_DATE.search(label):
            beside = beside or day
    if beside:
        yield Candidate("beside", beside)


def _is_in_sentence(node: LexborNode) -> bool:
    """Whether a paragraph tells of a moment in the words of a sentence around its element: of what happened then, or
    has to: `Send it by <b>1 March 2024</b>, please.`"""
    block = block_around(node) if node.tag in INLINE_TAGS else None
    is_prose = block is not None and block.tag == "p"
    return block is not None and is_prose and is_sentence_with_date(node_text(block).replace(node_text(node), "", 1))


def _may_be_short_date(text: str) -> bool:
    return SHORTEST_DATELINE <= len(text) <= LONGEST_DATELINE and _DIGIT.search(text) is not None


def _short_date(text: str, reader: DateReader) -> str | None:
    """The date in a text that is no paragraph, and says nothing of another date."""
    day = reader.first(text)
    lowered = text.lower()
    if not day or _TO_COME.match(lowered) or VERSION.search(text) or says_other_date(lowered):
        return None
    return None if is_sentence_with_date(text) else day


def _stands_alone(text: str, parent: LexborNode) -> bool:
    """Whether a text is one day and no more, perhaps with a place before it, says that something was published or
    changed then, or heads a page."""
    if len({found.value[:10] for found in dates_in(text)}) > 1:
        return False
    if parent.tag in _TITLE_TAGS or _tells_of_page(text.lower()) or _MOMENT.fullmatch(text) or _ISSUED.match(text):
        return True
    if _OF_ISSUE.search(text) or _KEYWORD.fullmatch(text):
        return True
    besides = besides_moments(text)
    return besides is not None and (not besides or is_place(besides, text) or _names_author(besides))


def _names_author(besides: str) -> bool:
    names = split_names(besides)
    return bool(names) and all(map(is_personal, names)) and (has_label(besides) or besides == names[0])


def _tells_of_page(lowered: str) -> bool:
    return SAYS_DATE.search(lowered) is not None or CHANGE.search(lowered) is not None or names_publication(lowered)


def _is_code(element: LexborNode) -> bool:
    within = takewhile(lambda each: each.tag in _WITHIN_CODE, around(element))
    return any(each.tag in _CODE_TAGS for each in within)


def in_scripts(tree: LexborHTMLParser, reader: DateReader) -> Iterator[Candidate]:
    """The date of publication in the data of a page that scripts build, where they hold no other page's."""
    found = {
        value[1]
        for script in (node.text() for node in tree.css("script:not([src])"))
        for value in _VALUE_IN_SCRIPT.finditer(script)
        if _KEY_IN_SCRIPT.search(script, max(0, value.start() - LONGEST_KEY), value.start())
    }
    values = sorted(filter(None, map(reader.timestamp, found)), key=lambda value: (len(value), value))
    if values and len({value[:10] for value in values}) == 1:
        yield Candidate("script", values[-1])
