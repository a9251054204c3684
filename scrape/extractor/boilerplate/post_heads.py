"""Lines that head a post or a comment: who wrote it, and when, `Added by Jo Doe 3 days ago`, `RE: Oars - Jo, 5 May`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from itertools import islice, pairwise
from typing import Final

from scrape.extractor.boilerplate.phrases.bylines import BY, BY_OR_OTHER
from scrape.extractor.boilerplate.relative_time import RELATIVE, may_hold_relative_time
from scrape.extractor.boilerplate.stamps import besides_moments
from scrape.extractor.document import Document
from scrape.extractor.elements import HEADINGS
from scrape.extractor.metadata.structured import THREAD_URL
from scrape.extractor.passages import is_sentence, normalise
from scrape.patterns import compiled_late
from scrape.text import COLONS, STOPS

MAX_LENGTH: Final = 160
"""Characters of a head, in which the subject may stand."""
MAX_NAME: Final = 40
MAX_NAME_WORDS: Final = 4
MIN_SUBJECT: Final = 3
"""Of so many parts of the page's title a subject is one at least: the rest are the names of a board and a site."""
MIN_HEADS: Final = 2
"""That lead to users, or are set alike, with sentences below each: one alone may be the byline of what somebody
quotes."""
LEVELS: Final = 3
"""Containers around a head that may be called one of a post or a comment."""
LINES_OF_ENTRY: Final = 3
"""The title, a summary, and perhaps the section. The labelled golds of lists have who wrote the entries, and when."""
ENTRY_SPACES: Final = 2

_DIGIT: Final = compiled_late(r"\d")
_BY_WORDS: Final = tuple(f"{BY}|{BY_OR_OTHER}|da|od|przez|автор|autor|auteur".split("|"))
_BY: Final = compiled_late(rf"(?:^|(?<=[\s,–—|-]))(?:{'|'.join(_BY_WORDS)})(?: ?:)? (?P<name>\S.*)$", re.IGNORECASE)
_NUMBER: Final = compiled_late(r"(?:(?:comment|post|reply|message)[ :#]*\d+|#?\d{1,4}[.)]?)\W*", re.IGNORECASE)
_REPLY: Final = compiled_late(r"(?:re|aw|sv|antw|r[eé]p)\s?:\s*", re.IGNORECASE)
_DONE: Final = compiled_late(
    r"\W*\b(?:(?:added|posted|written|submitted|updated|commented|replied|created|opened|said|wrote|ajouté|publié|posté|écrit"
    r"|geschrieben|verfasst|hinzugefügt|erstellt|añadido|publicado|escrito|enviado|inviato|scritto|aggiunto|geplaatst|toegevoegd"
    r"|dodan[ey]|napisan[ey]|добавлено|добавил\w*|написал\w*)\b)\W*",
    re.IGNORECASE,
)
"""What the person did whom the line names: posted, added, replied."""
_DID: Final = compiled_late(
    r"(?P<name>\S+(?: \S+){0,2}) (?:commented|replied|answered|(?:opened|closed|reopened) this(?: as \w+)?"
    r"|kommentierte|antwortete|a (?:commenté|répondu)|comentó|respondió|ha (?:comentado|respondido|commentato|risposto)"
    r"|comentou|respondeu|(?:s?komentował|odpowiedział)\(?a?\)?|прокомментировал\w*|ответил\w*)"
    r"(?: on| am| le| el| il)?",
    re.IGNORECASE,
)
"""Name first and verb behind it, with nothing else but a time: `otter commented on May 7, 2024`."""
_USER: Final = compiled_late(
    r"/(?:users?|members?|profiles?|people|person|u)[/=?]|/[~@]\w|[?&](?:user|author|reporter|member|uid|userid)=|(?:action=|view)profile"
    r"|member\.php|author/",
    re.IGNORECASE,
)
"""What addresses of users' pages have."""
_NAMED: Final = compiled_late(
    r"(?<![a-z])(?:comments?|repl(?:y|ies)|answers?|messages?|media-heading)(?![a-z])(?!-?content)", re.IGNORECASE
)
"""What the head of a comment, or the comment, is called where nothing but a name and a time is in it."""
_STOPS: Final = frozenset(STOPS + COLONS)


def post_heads(document: Document, chosen: Sequence[int]) -> Set[int]:
    """The heads of posts, where such recur."""
    heads = [segment for segment in chosen if is_post_head(document, segment)]
    if len(heads) < MIN_HEADS:
        return set()
    above = [head for head, following in pairwise((*heads, len(document))) if _has_sentence(document, head, following)]
    alike = Counter(() if leads_to_user(document, head) else document.path_of(head)[0] for head in above)
    if max(alike.values(), default=0) < MIN_HEADS:
        return set()
    entries = {at for at in chosen if document.is_link(at) and document.texts[at].count(" ") >= ENTRY_SPACES}
    if 2 * sum(not entries.isdisjoint(range(head - LINES_OF_ENTRY, head)) for head in heads) >= len(heads):
        return set()
    return set(heads)


def _has_sentence(document: Document, head: int, following: int) -> bool:
    return any(is_sentence(text) for text in document.texts[head + 1 : following])


def is_post_head(document: Document, segment: int) -> bool:
    """Whether a segment says who wrote something, and when, and no more than about what."""
    text = document.texts[segment]
    if len(text) > MAX_LENGTH:
        return False
    has_digit = _DIGIT.search(text) is not None
    if not has_digit and not (document.link_counts[segment] and may_hold_relative_time(text)):
        return False  # asked first, which is cheaper, as are the next
    if _is_of_text(document, segment):
        return False
    is_linked = leads_to_user(document, segment)
    has_done = _DID.match(text) is not None
    if not is_linked and not (has_digit and (has_done or _may_name(text) or _is_ago(document, segment))):
        return False
    besides = besides_moments(text)
    if not besides:
        return False
    if has_done and (did := _DID.fullmatch(besides)):
        return _may_be_name(did["name"])
    found = _BY.search(besides)
    if found is not None and not _is_subject(besides[: found.start()], document):
        return False
    if found is None and not is_linked and not _is_ago(document, segment):
        return False
    name = _DONE.sub(" ", found["name"] if found else besides).strip(" |,–—-·•")
    return _may_be_name(name) and (found is None or is_linked or _is_capitalised(name))


def _is_of_text(document: Document, segment: int) -> bool:
    """Whether it heads a chapter, but for an answer's subject and who answered, or says who is quoted."""
    tag = document.tag_of(segment)
    if tag in HEADINGS:
        text = document.texts[segment]
        return not (_REPLY.match(text) or _DID.match(text) or THREAD_URL.search(document.base_url or ""))
    return document.innermost("blockquote", document.holders[segment]) >= 0


def _may_name(text: str) -> bool:
    lowered = text.lower()
    return any(map(lowered.__contains__, _BY_WORDS)) and _BY.search(text) is not None


def _is_ago(document: Document, segment: int) -> bool:
    """Whether it says how long ago something was, in what is called a comment or its head."""
    text = document.texts[segment]
    if not (may_hold_relative_time(text) and _is_called_head(document, segment)):
        return False
    return RELATIVE.search(text) is not None


def _is_subject(before: str, document: Document) -> bool:
    """Whether what stands before a name is what was done, a number, or what the page is about."""
    plain = normalise(_REPLY.sub("", _NUMBER.sub("", _DONE.sub(" ", before).strip()))).strip(" |,–—-")
    title = normalise(document.title)
    return plain == "" or (plain in title and MIN_SUBJECT * len(plain) >= len(title))


def _may_be_name(name: str) -> bool:
    is_short = 0 < len(name) <= MAX_NAME and len(name.split()) <= MAX_NAME_WORDS
    return is_short and name[0].isalpha() and name[-1] not in _STOPS and "|" not in name


def _is_capitalised(name: str) -> bool:
    """Whether it is one word, as a user's name, or words with capitals."""
    first, *others = name.split()
    return not others or (not first.islower() and not others[-1].islower())


def leads_to_user(document: Document, segment: int) -> bool:
    """Whether a link in it leads to the page of a user."""
    return document.link_counts[segment] > 0 and any(map(_USER.search, document.hrefs_in(segment)))


def _is_called_head(document: Document, segment: int) -> bool:
    names = map(document.name_of, islice(document.around(document.holders[segment]), LEVELS))
    return any(_NAMED.search(name.class_and_id) for name in names)
