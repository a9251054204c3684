"""Lines below the text that say nothing but how to reach its authors, who are known from the page's metadata."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from scrape.extractor.boilerplate.phrases.jobs import PRESS
from scrape.extractor.boilerplate.rules.writers import writer_contact
from scrape.extractor.passages import Passage
from scrape.patterns import compiled_late

_ACCOUNT: Final = r"(?:https?://)?(?:www\.)?(?:twitter|x|facebook|instagram|linkedin|bsky)\.(?:com|app)/\S+"
_DETAIL: Final = compiled_late(rf"{_ACCOUNT}|\S*@\S+|\+?\(?\d[\d().\s/-]{{5,20}}\d")
"""An account, an address or a number."""
_WORD: Final = compiled_late(r"[^\W\d_]+")
_BESIDE: Final = frozenset(
    "contact reach reached call email e mail mailed write text phone tel ext follow followed find at or and on via by"
    " to can be is you he she they him her them the our this have questions comments story article twitter x facebook"
    " instagram bluesky linkedin news staff senior kontakt contacto courriel correo telefon erreichbar unter".split()
) | frozenset(PRESS.split("|"))
"""What such lines have beside names, addresses and numbers."""
_DASHES: Final = "—–-"
_MOST_WORDS: Final = 30
_SHORTEST_NAME: Final = 3
"""Letters of a part of a name by which an address is known to be an author's. By eye."""


def add_contacts(passages: Sequence[Passage], found: list[str | None], authors: Sequence[str]) -> None:
    """How to reach the authors, and their names behind a dash, below the prose."""
    names = frozenset(part for author in authors for part in _WORD.findall(author.casefold()))
    for index in range(len(passages) - 1, -1, -1) if names else ():
        passage = passages[index]
        if passage.zone != "tail":
            return
        is_line = not passage.is_set_apart and passage.words <= _MOST_WORDS
        if found[index] is None and is_line and _is_of_authors(passage.text, names, authors):
            found[index] = writer_contact.__name__


def _is_of_authors(text: str, names: frozenset[str], authors: Sequence[str]) -> bool:
    """Whether a line is a dash and an author's name, perhaps with a job, or an author's address or number, and words to
    say so."""
    if text[:1] in _DASHES:
        name, _, job = text.strip(f"{_DASHES} .").partition(", ")
        return name in authors and _BESIDE.issuperset(job.casefold().split())
    details = _DETAIL.findall(text)
    words = _WORD.findall(_DETAIL.sub(" ", text).casefold()) if details else []
    if not details or not all(word in names or word in _BESIDE for word in words):
        return False
    return not names.isdisjoint(words) or any(_is_named(detail.casefold(), names) for detail in details)


def _is_named(detail: str, names: frozenset[str]) -> bool:
    """Whether an address or account begins or ends with a part of a name: `areed@bote.example`, `@annreed`."""
    box = (detail[1:] if detail.startswith("@") else detail.partition("@")[0]).rstrip(".,;)").rpartition("/")[2]
    return any(len(name) >= _SHORTEST_NAME and (box.startswith(name) or box.endswith(name)) for name in names)
