"""The words of titles, and the names of sites and sections at their ends."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from scrape.extractor.boilerplate.line_patterns import LinePattern
from scrape.extractor.boilerplate.phrases.elsewhere import HOME
from scrape.extractor.boilerplate.phrases.networks import NETWORK_NAME, SHARE_BAR
from scrape.extractor.metadata.names import squeeze
from scrape.extractor.passages import normalise
from scrape.patterns import compiled_late
from scrape.text import is_western

LONGEST_TITLE: Final = 400
"""Characters: a longer text in a title's place is a summary."""
MOST_PARTS: Final = 12
SHORTEST_SITE: Final = 4
"""Letters: a shorter name of a site begins and ends other words by chance."""
SHORTEST_HEADLINE: Final = 3
"""Words: an h1 of fewer that nothing confirms is a section's name."""
LONGEST_SUFFIX: Final = 4
"""Words: a longer last part of a `<title>` is more likely of the title than the name of a site or
section."""

LONGEST_RUBRIC: Final = 4
"""Words of a rubric or an event that an h1 shows before a bar: `Tour of the Sea | Stage 4`."""

_SEPARATOR: Final = compiled_late(
    r"\s*(?:\s[|·•∙‹›«»/\\~-]|\s[–—―]|\s?::|\s:|[|»«⋆])\s+|\s+[-–—|](?=\S)|"
    r"(?<=[^\x00-\x7f])[-_—|](?=[^\x00-\x7f])|\s*｜\s*"
)
_LOOSE_ENDS: Final = compiled_late(r"^[-|·•:]+\s+|\s+[-–|·•»:]+$")
_FRAME: Final = frozenset(
    "blogarchive blogarchiv viewtopic themaanzeigen beitragansehen voirlesujet vertema leggiargomento bekijkonderwerp "
    "onderwerpbekijken zobacztemat exibirtópico vertópico visaämne zobrazittéma просмотртемы переглядтеми".split()
)
"""What blogs and forums put before the title of every page: `Harbour Blog » Blog Archive » Gulls return`."""
_KINDS: Final = frozenset("topic thread discussion question thema sujet tema argomento onderwerp temat тема".split())
"""What boards put behind the subject of every thread."""
_BEFORE_SITE: Final = ((": ", ""), (" < ", ""), (" [", "]"))
"""What stands before the site's name, and behind it, and elsewhere in titles, too: known names alone go with them."""
_STRONG_SEPARATORS: Final = "|»«·•⋆｜"
_BOARD: Final = compiled_late(r"\b(?:forums?|index|boards?|community|diskussion(?:en)?|discussions?)\b", re.IGNORECASE)
"""What a part of a path through a forum is called."""
_CONTENTS: Final = LinePattern(
    r"(?:table of )?contents|indices and tables|inhalt(?:sverzeichnis|sübersicht)?|table des matières|sommaire"
    r"|(?:tabla de )?contenidos?|índice|sumário|conteúdo|indice|sommario|inhoud(?:sopgave)?|spis treści|содержание"
    r"|оглавление|зміст|innehåll(?:sförteckning)?|innhold(?:sfortegnelse)?|indhold(?:sfortegnelse)?|sisällys(?:luettelo)?"
    r"|obsah|tartalom(?:jegyzék)?|içindekiler|daftar isi|目次|目录|目錄|차례|목차"
)
"""What stands over the list of a text's parts."""
_WORD: Final = compiled_late(r"\w+")
_UNSPACED: Final = compiled_late(r"[\u0e00-\u0e7f\u3040-\u9fff]")


def agreement(left: str, right: str) -> float:
    """Share of the words of the shorter that the longer has too, weighed by how much shorter it is: 0 to
    1."""
    a, b = set(_words(left.casefold())), set(_words(right.casefold()))
    if not a or not b:
        return 0.0
    common = len(a & b)
    return common / min(len(a), len(b)) * (0.5 + 0.5 * common / max(len(a), len(b)))


def title_parts(title: str) -> list[str]:
    """The parts of a `<title>`, which bars, dashes and their like part."""
    return [part.strip() for part in _SEPARATOR.split(title)] if len(title) <= LONGEST_TITLE else []


def without_loose_ends(title: str) -> str:
    """The title without what parts it from a name that a template leaves empty: `Gulls return - `."""
    return _LOOSE_ENDS.sub("", title)


def strip_site(title: str, sites: frozenset[str], *, guess: bool, is_thread: bool = False) -> str:
    """The title without the names of site and section at its ends; with `guess`, if none is there, without
    a short last part, and on a thread without the path through the forum.
    """
    for sign, end in _BEFORE_SITE:
        before, _, behind = title.rpartition(sign)
        if before and behind.endswith(end) and squeeze(behind) in sites:
            title = before.rstrip(" :")
    cuts = [match.span() for match in _SEPARATOR.finditer(title)]
    if not cuts or len(cuts) >= MOST_PARTS:
        return title
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(title)]
    parts = [title[start:end] for start, end in zip(starts, ends, strict=True)]
    first, last = _inner_parts(parts, sites)
    if first == 1 and title[slice(*cuts[0])].strip() == ":" and squeeze(parts[0]) not in sites:
        first = 0  # a country and what happened there: `Marle : la gare rouvre` in Marle Live
    is_board = is_thread and _BOARD.search(parts[-1]) is not None
    if guess and (first, last) == (0, len(cuts)) and (is_board or _is_suffix(title, *cuts[-1])):
        last -= 1
    if is_thread and last > first and squeeze(parts[last]) in _KINDS:
        last -= 1
    is_path = all(title[start:end].strip() == "/" for start, end in cuts)
    if guess and is_path and first < last < len(cuts) and (is_thread or any(map(_BOARD.search, parts[first + 1 :]))):
        last = first  # a path through a forum: `Gulls return / Birds / Harbour Forum`
    return title[starts[first] : ends[last]].strip()


def ends_in_label(heading: str) -> bool:
    """Whether a bar parts a few words from a longer headline: `How the gulls came back | Opinion`. Before a longer part
    stands a rubric, or the headline is of two: `Opinion | We need more gulls`."""
    headline, _, label = heading.rpartition("|")
    return title_length(label) <= LONGEST_SUFFIX and title_length(headline) > LONGEST_RUBRIC


def behind_site(title: str, sites: frozenset[str]) -> str:
    """What stands behind the site's name and a colon."""
    name, _, behind = title.partition(": ")
    return behind.lstrip() if behind and squeeze(name) in sites else title


def says_more(title: str, sites: frozenset[str]) -> bool:
    """Whether it has a word, and is not the site's name, the name of its first page or a button's label."""
    squeezed = squeeze(title)
    return bool(squeezed) and squeezed not in sites and not _is_label(normalise(title))


def heads_contents(heading: str) -> bool:
    """Whether it stands over a list of the text's parts."""
    return _CONTENTS.fullmatch(normalise(heading)) is not None


def _is_label(line: str) -> bool:
    is_button = SHARE_BAR.fullmatch(line) is not None and NETWORK_NAME.fullmatch(line) is None
    return is_button or HOME.fullmatch(line) is not None


def _inner_parts(parts: list[str], sites: frozenset[str]) -> tuple[int, int]:
    """First and last of the parts that are left when those that name the site go, and what is behind the
    site's name."""
    last = len(parts) - 1
    first = next((place for place in range(last, 0, -1) if squeeze(parts[place - 1]) in _FRAME), 0)
    first = first or next((place for place in range(last, 1, -1) if squeeze("".join(parts[:place])) in sites), 0)
    last = next((place - 1 for place in range(first + 1, last + 1) if _is_name(parts, place, sites)), last)
    while last > first and _names_site(parts[last], sites):
        last -= 1
    while last > first and _names_site(parts[first], sites) and not _is_headline(parts[first], parts[first + 1], sites):
        first += 1
    return first, last


def _is_name(parts: list[str], place: int, sites: frozenset[str]) -> bool:
    """Whether a part is the site's name, or begins one that has separators of its own: `Harbour Club | Forum`."""
    return squeeze(parts[place]) in sites or (place < len(parts) - 1 and squeeze("".join(parts[place:])) in sites)


def _is_suffix(title: str, start: int, end: int) -> bool:
    """Whether the part behind the separator is likely the name of a site or section."""
    separator = title[start:end]
    if separator.strip() in _STRONG_SEPARATORS or not (separator[:1].isspace() or separator[-1:].isspace()):
        return True
    return title_length(title[end:]) <= LONGEST_SUFFIX and title_length(title[:start]) >= SHORTEST_HEADLINE


def _names_site(part: str, sites: frozenset[str]) -> bool:
    """Whether it is the site's name, or has that at an end, or is the beginning of it; or stands on every page."""
    squeezed = squeeze(part)
    return squeezed in _FRAME or any(
        squeezed == site
        or (len(site) >= SHORTEST_SITE and (squeezed.startswith(site) or squeezed.endswith(site)))
        or (len(squeezed) >= SHORTEST_SITE - 1 and site.startswith(squeezed))
        for site in sites
    )


def _is_headline(part: str, following: str, sites: frozenset[str]) -> bool:
    """Whether a first part that has the site's name is more: behind that and a colon, or before a word that the name is
    by chance (`Coastal Gull Binoculars` at binoculars.example), if what follows is no longer (`Welcome to Perch`)."""
    name, _, behind = part.partition(": ")
    if behind and squeeze(name) in sites:
        return title_length(behind) > LONGEST_SUFFIX
    if title_length(part) <= title_length(following):
        return False
    squeezed = squeeze(part)
    longest = max((len(site) for site in sites if site in squeezed), default=0)
    return not squeezed.startswith(tuple(sites)) and 0 < 2 * longest < len(squeezed)


def title_length(text: str) -> int:
    """How many words a title has; where vowels are signs that `\\w` leaves out, each parts one, so that two words count
    as a headline there, which says much in few."""
    return len(_words(text))


def _words(text: str) -> list[str]:
    """The words; in scripts that put no spaces between them, each character."""
    if is_western(text) or not _UNSPACED.search(text):
        return _WORD.findall(text)
    return _unspaced_words().findall(text)


@lru_cache(maxsize=1)
def _unspaced_words() -> re.Pattern[str]:
    """Words around characters that stand for words; made when needed: it takes 1.4 ms."""
    unspaced = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    return re.compile(rf"[{unspaced}]|[^\W{unspaced}]+")
