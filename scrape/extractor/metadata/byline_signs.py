"""What tells bylines from other lines: how elements are called, where links lead, dates."""

from __future__ import annotations

import re
from typing import Final

from scrape.extractor.metadata.datetext import first_date
from scrape.extractor.metadata.elsewhere import COMMENTS, OTHER_STORIES
from scrape.extractor.metadata.vicinity import Anchor, Line
from scrape.patterns import compiled_late
from scrape.remembered import remembered

_AUTHOR_CLASS: Final = compiled_late(
    r"author(?![-_]?desc)(?!-[a-z]-\w)(?!i[sz](?:e|ing|at)|it(?:y|ies|ativ)|ing(?![a-z]))|byline|autor(?!i[dstz]|ef)|auteur|writer(?<!typewriter)|verfasser|contributor|redakteur|journalist|"
    r"reporter|posted-?by|created-?by|ltx_personname|vcard\b(?<!\wvcard)|fn\b(?<!\wfn)(?<!#fn)(?![.:-]\d)(?!\.)|user-?name|nick[-_]?name|creator|"
    r"firma(?:s|nte)?\b(?<!\wfirma)(?<!\wfirmas)(?<!\wfirmante)|redattore|"
    r"avatar__name|podpis|forfatter|skribent|kirjoittaja|toimittaja|tekija|muhabir|yazar|penulis|tac-?gia"
)
"""Each part begins with a letter, by which the search skips what it cannot be. An authority is no author,
`author-d-4z` the sign of whoever wrote a word in an editor for many, `#fn:1` a footnote."""
ENTRANCE: Final = compiled_late(
    r"(?<![\w.])(?:log|sign)[-_]?(?:in|up|on|out)(?![\w-])"
    r"|(?<=[^/][/?&=])(?:\w+[-_])?(?:regist(?:er|rat|rier|ro)\w*|password|reissue)",
    re.IGNORECASE,
)
"""In addresses where one becomes a user."""
_AUTHOR_ADDRESS: Final = compiled_late(
    r"/people/|/staff(?:_name|_profile)?/|/redakce/|/redaktion/|/redazione/|/redaccion/|/redakcja/|/profil|/users?/|(?:action=|view)profile|/by/|/producers/|/members?/|(?<!tiktok\.com)(?<!youtube\.com)(?<!threads\.net)/@(?![\w.-]+/[\w.-])"
)
_OTHERS: Final = compiled_late(
    rf"{OTHER_STORIES}|caption|(?:photo|image|picture|media)[\w-]{{0,20}}credits|credit(?!s(?![a-z]))|subscri|newsletter|"
    r"breadcrumb|photographer|"
    rf"(?:^|[\s_/-])(?:{COMMENTS}|teasers?|promo|share|sharing|social|tags?|cats|categor(?:y|ies)|topics?|locations?)(?=$|[\s_/-])"
    r"|(?:news|post|entry|article)cat(?:egory)?(?![a-z])|(?<![a-z])site-?(?:sub|tagline|slogan)(?![a-z])"
)
_READING_TIME: Final = compiled_late(r"\bmin(?:ute)?s?\.?\s+read|lesezeit", re.IGNORECASE)
NAME_LINES: Final = 6
"""Lines behind the headline: a bare name farther down is of the article."""
LONGEST_BYLINE: Final = 150
"""Characters: a longer line is no byline."""


@remembered(64)  # the lines of a page stand in the same blocks, and are read several times
def is_of_others(names: str) -> bool:
    """Whether elements with these names hold other stories, people or things."""
    return _OTHERS.search(names) is not None


def is_dateline(line: Line) -> bool:
    """Whether the line has a date or a reading time."""
    text = line.text
    return bool(line.times or _READING_TIME.search(text) or first_date(text))


def is_called_author(names: str) -> bool:
    """Whether an element with these names, in lower case, is called author or byline."""
    return _AUTHOR_CLASS.search(names) is not None


def leads_to_author(anchor: Anchor) -> bool:
    """Whether an inline element is called author, or links to somebody's page; not to a function on this one, whose
    name is a word."""
    if anchor.names.startswith("#") and anchor.text.islower() and " " not in anchor.text:
        return False
    if is_called_author(anchor.names):
        return True
    return _AUTHOR_ADDRESS.search(anchor.names) is not None and ENTRANCE.search(anchor.names) is None
