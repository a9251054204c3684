"""Who wrote the article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from operator import itemgetter
from typing import Final, NamedTuple

from scrape.extractor.metadata.author_sources import guessed, labelled, names_of, signed, stated
from scrape.extractor.metadata.byline_signs import NAME_LINES
from scrape.extractor.metadata.byline_words import PART
from scrape.extractor.metadata.bylines import bylines, linked_list, lists_people, worded_lines
from scrape.extractor.metadata.dated_names import names_by_dates
from scrape.extractor.metadata.name_lists import without_jobs
from scrape.extractor.metadata.names import Given, Kind, as_in_address, has_label, is_personal, names_team, squeeze
from scrape.extractor.metadata.record import Candidate
from scrape.extractor.metadata.structured import Evidence
from scrape.extractor.metadata.title_words import SHORTEST_HEADLINE, SHORTEST_SITE
from scrape.extractor.metadata.vicinity import Line, Vicinity
from scrape.extractor.parsing.linked_data import types_of
from scrape.patterns import compiled_late

_OF_TEMPLATE: Final = frozenset({"author", "creator", "dc.creator"})
_OF_PEOPLE: Final = frozenset({"byline:date"})
"""Sources so weak that they are believed of people only: before a date stand sections and sites, too."""
_OF_CITATION: Final = frozenset({"citation_author", "citation_authors"})
_INITIALS_BEHIND: Final = compiled_late(r"(\w[\w' ’-]+) [A-ZÀ-Þ]{1,4}")
_REVIEW_TYPES: Final = frozenset({"review", "criticreview"})

LINES_TO_LIST: Final = 3
"""Behind the headline: date, section, authors."""
LONGEST_LIST: Final = 150
"""Characters of a line that lists authors."""
MIN_LISTED_WORDS: Final = 5
"""Of a list without a comma: `Jo Doe and Al Reef`."""
_COMMAS: Final = frozenset(",;&、，；،·")
LONGEST_JOINT: Final = 3
"""Letters of the word before the last of a list: `and`."""
_BEFORE_WRITER: Final = frozenset("by von par di de por van av".split())
_OF_REVIEW: Final = compiled_late(
    r"(?:book |film |album )?(?:review|rezension|recensione?|reseña|resenha|recensie|critique|recenzja|рецензия)"
    rf"\s?[:–-]\s.+[^|•·–-]\s(?:{'|'.join(_BEFORE_WRITER)})\s([^|•·–:]{{4,60}})(?:\s[|•·–-]\s.*)?",
    re.IGNORECASE,
)
"""What says of whose work a review is: `Review: The Harbour by Jo Doe`."""
_PERSON: Final = 0
_NAMED_SITE: Final = 1
_OTHER: Final = 2
_SITE: Final = 3
"""Ranks of sources, by whom they name: people, a site with a person's name, others, the site."""

_ARTICLES: Final = ("The ", "do ")
"""How papers' names begin behind a person's, and places in Portuguese; who wrote with others begins with `the`."""
SHORTEST_START: Final = 8
"""Letters: with a shorter name that of a site begins by chance."""


def authors(evidence: Evidence, vicinity: Vicinity, site_names: Iterable[str]) -> Iterator[Candidate]:
    """Candidates for the authors; each holds all names of its source.

    Sources that say that they name the author come before those that may name another. In each group people
    come first, then a site with a person's name, then teams, then the site. The person whom a label names
    comes before a team and the site in any case, and who signs the text before a site of any name.
    """
    ranking = _Ranking(frozenset(filter(None, map(as_in_address, site_names))), users=evidence.is_thread)
    is_first = not evidence.shows_others  # on which lines and labels name others
    for given in (stated(evidence, vicinity), guessed(evidence, vicinity)):
        for rank, candidate in ranking.in_order(_but_titles(given, evidence)):
            if is_first:
                yield from _better(candidate, rank, ranking, evidence, vicinity)
            is_first = False
            yield _spelled(candidate, evidence, vicinity)


class _Ranking(NamedTuple):
    """How the sources of a page are told apart, by whom they name."""

    sites: frozenset[str]
    """The site's names, as in addresses."""
    users: bool
    """Whether people go by the names of users, and the first is the author: on a thread."""

    def in_order(self, sources: Iterable[Given]) -> Iterator[tuple[int, Candidate]]:
        """Rank and candidate of each source that names somebody: people as they come, then the others by rank."""
        later: list[tuple[int, Candidate]] = []
        for source, given, kind in sources:
            rank, kept = self.of(names_of(given, kind), kind)
            if kept and rank == _PERSON:
                yield rank, Candidate(source, kept)
            elif kept and source not in _OF_PEOPLE:
                later.append((rank, Candidate(source, kept)))
        yield from sorted(later, key=itemgetter(0))

    def candidates(self, sources: Iterable[Given]) -> Iterator[Candidate]:
        """The candidates in the same order."""
        return map(itemgetter(1), self.in_order(sources))

    def of(self, names: dict[str, str], kind: Kind) -> tuple[int, tuple[str, ...]]:
        """Rank of a source, and its names without the site's, unless it has no other."""
        others = tuple(name for name in names.values() if not _is_site(as_in_address(name), name, self.sites))
        first = next(iter(names.values()), "")
        if kind == "names" and others and first != others[0] and not any(map(is_personal, others)):
            return _SITE, (first,)  # with its place: Harbour Post, Marle, Cornwall
        if kind in {"text", "users"} and any(map(is_personal, others)):
            others = _but_teams(others)
        kept = (others or tuple(names.values()))[: 1 if self.users else None]
        personal = kind != "organization" and (self.users or any(map(is_personal, kept)))
        return (_PERSON if personal else _OTHER) + (0 if others else 1), kept


def _better(
    first: Candidate, rank: int, ranking: _Ranking, evidence: Evidence, vicinity: Vicinity
) -> Iterator[Candidate]:
    """Who goes before those whom the first source names: whom readers see as well, or in place of a body, an account or
    the site."""
    if rank == _PERSON:
        yield from filter(None, [_shown(first, evidence, vicinity)])
    elif _is_body(first, rank):
        yield from ranking.candidates(chain(labelled(evidence), signed(evidence)))
        if first.source in _OF_TEMPLATE:
            yield from _linked_user(vicinity, ranking)
    elif rank == _NAMED_SITE:
        yield from ranking.candidates(signed(evidence))
    elif all(map(_is_account, _values(first))):
        yield from ranking.candidates(_before_dates(vicinity))


def _spelled(known: Candidate, evidence: Evidence, vicinity: Vicinity) -> Candidate:
    """The same people as another source spells them, where this one sets names in capitals; the small letters of an
    account, `nasa`, are no spelling."""
    names = _values(known)
    if not any(map(str.isupper, names)):
        return known
    spellings = (name for _, given, kind in stated(evidence, vicinity) for name in names_of(given, kind).values())
    small = {squeeze(name): name for name in spellings if not (name.isupper() or name.islower())}
    return known._replace(value=tuple(small.get(squeeze(name), name) if name.isupper() else name for name in names))


def _but_titles(sources: Iterable[Given], evidence: Evidence) -> Iterator[Given]:
    """The sources; those of the page's text without the title, which a box for rating calls a name, and without who
    wrote what a review is of. A title of few words may be of a page about its author."""
    given = (*evidence.title_parts, *evidence.meta.get("og:title", ()))
    titles = {squeeze(text) for text in given if text.count(" ") >= SHORTEST_HEADLINE}
    writers = _reviewed(evidence)
    for source, names, kind in sources:
        if kind == "names":
            yield source, names, kind
            continue
        others = [name for name in names if squeeze(name) not in titles]
        yield source, [name for name in others if not (writers and writers >= names_of([name], kind).keys())], kind


def _reviewed(evidence: Evidence) -> set[str]:
    """Squeezed, the names of those whose work a review is of, by its title."""
    title = evidence.page_title or ""
    work = None if _BEFORE_WRITER.isdisjoint(title.lower().split()) else _OF_REVIEW.fullmatch(title)
    return set(names_of([work[1]], "text")) if work else set()


def _is_body(candidate: Candidate, rank: int) -> bool:
    """Whether it names nobody but teams, companies or the site."""
    return rank == _SITE or (rank == _OTHER and all(map(names_team, _values(candidate))))


def _is_account(name: str) -> bool:
    """Whether it is what somebody logs in by, and not what readers call them: `jdoe2`."""
    return " " not in name and name.isascii() and name.islower()


def _before_dates(vicinity: Vicinity) -> Iterator[Given]:
    """The names by dates that begin a line, `Jo Doe | 5 March 2024`: behind a date stand sections as often."""
    texts = [line.text for line in vicinity.after(NAME_LINES)]
    for source, given, kind in names_by_dates(vicinity):
        yield source, [name for name in given if any(text.startswith(name) for text in texts)], kind


def _linked_user(vicinity: Vicinity, ranking: _Ranking) -> Iterator[Candidate]:
    """The user whom a link in the byline names, where a meta element that a template has for all pages names a body."""
    for source, given, kind in bylines(vicinity):
        if source == "byline:link":
            rank, names = ranking._replace(users=False).of(names_of(given, kind), kind)
            if rank == _OTHER and not any(" " in name or names_team(name) for name in names):
                yield Candidate(source, names)


def _values(candidate: Candidate) -> tuple[str, ...]:
    return candidate.value if isinstance(candidate.value, tuple) else ()


def _shown(known: Candidate, evidence: Evidence, vicinity: Vicinity) -> Candidate | None:
    """What readers see where markup, which may name who put the page up, says otherwise: a list of all the known
    authors and others, or a byline that names none of them; people only. Under the title of a review another's work
    may have its byline."""
    if known.source in _OF_CITATION and (written := _written_out(_values(known), vicinity)):
        return Candidate("byline:list", written)
    wanted = set(map(squeeze, _values(known)))
    words = set(" ".join(_values(known)).casefold().split())
    for line, is_sure in worded_lines(vicinity):
        given = names_of([line], "text")
        names = _but_teams(given.values())
        if not names or not all(map(is_personal, names)):
            continue
        are_linked = known.source == "byline:link" and len(wanted) > 1  # and a comma parts the others from them
        is_list = lists_people(line) or are_linked
        if wanted < given.keys() and is_list and len(names) == len(given):
            return Candidate("byline:list", names)
        if is_sure and words.isdisjoint(" ".join(names).casefold().split()) and not _is_review(evidence):
            return Candidate("byline:text", names)
        break
    if (names := _listed_alone(wanted, vicinity)) and not _is_review(evidence):
        return Candidate("byline:list", names)
    given = names_of(linked_list(vicinity), "users")
    if wanted < given.keys() and all(map(is_personal, given.values())):
        return Candidate("byline:list", _but_teams(given.values()))
    return None


def _is_review(evidence: Evidence) -> bool:
    things = (evidence.article, *evidence.things)
    return bool(_reviewed(evidence)) or any(types_of(thing) & _REVIEW_TYPES for thing in things)


def _written_out(names: tuple[str, ...], vicinity: Vicinity) -> tuple[str, ...]:
    """The names that a byline writes out of those that a list for citations has with initials: `Doe JM`."""
    families = [family[1].casefold() for name in names if (family := _INITIALS_BEHIND.fullmatch(name))]
    if len(families) < len(names):
        return ()
    for _, given, kind in bylines(vicinity):
        written = tuple(names_of(given, kind).values())
        if len(written) == len(names) and all(
            name.casefold().endswith(f" {family}") for name, family in zip(written, families, strict=True)
        ):
            return written
    return ()


def _listed_alone(wanted: set[str], vicinity: Vicinity) -> tuple[str, ...]:
    """The people of whom a line right behind the headline is a list, and nothing else: all known authors and others, of
    whom one stands first, as no paper does."""
    for line in vicinity.after(LINES_TO_LIST):
        given = names_of([line.text], "text") if _may_list(line) else {}
        rest = len(squeeze(line.text)) - sum(map(len, given))
        if len(given) < 2 or rest > LONGEST_JOINT or not all(map(is_personal, given.values())):
            continue
        if wanted < given.keys() and (lists_people(line.text) or next(iter(given)) not in wanted):
            return tuple(given.values())
    return ()


def _may_list(line: Line) -> bool:
    """Whether a line may be a list of names, asked first of what costs least."""
    words = line.text.split()
    return (
        (len(words) >= MIN_LISTED_WORDS or not _COMMAS.isdisjoint(line.text))
        and len(line.text) <= LONGEST_LIST
        and not (line.paragraphs or ":" in line.text or any(map(str.isdigit, line.text)))
        and 2 * sum(word[0].islower() for word in words) <= len(words)
        and not (PART.search(line.text) or has_label(line.text))
    )


def _but_teams(names: Iterable[str]) -> tuple[str, ...]:
    """The names of a byline without teams, papers and jobs behind those of people."""
    return without_jobs(tuple(name for name in names if not (names_team(name) or name.startswith(_ARTICLES))))


def _is_site(squeezed: str, name: str, sites: frozenset[str]) -> bool:
    """Whether a name is the site's, its article aside, has the site's in it, or is of several words with which that
    begins."""
    return not sites.isdisjoint({squeezed, f"the{squeezed}"}) or any(
        (len(site) >= SHORTEST_SITE and site in squeezed)
        or (len(squeezed) >= SHORTEST_START and " " in name and site.startswith(squeezed))
        for site in sites
    )
