"""When the article was published and last changed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from scrape.extractor.metadata.byline_signs import leads_to_author
from scrape.extractor.metadata.date_reader import LONGEST_DATELINE, DateReader, day_of
from scrape.extractor.metadata.dated_rows import HEADLINE_SPACES
from scrape.extractor.metadata.datelines import SAYS_DATE, VisibleDate, first_dateline, visible_dates
from scrape.extractor.metadata.datetext import url_date
from scrape.extractor.metadata.nodetext import node_text
from scrape.extractor.metadata.record import Candidate
from scrape.extractor.metadata.short_dates import of_address_and_badge, of_address_and_text
from scrape.extractor.metadata.stated_dates import in_local_time, stated_changes, stated_dates
from scrape.extractor.metadata.structured import Evidence, url_path
from scrape.extractor.metadata.vicinity import DISTANCE_BEFORE, Anchor, Line, Vicinity
from scrape.extractor.parsing.linked_data import types_of

DATELINE_DISTANCE: Final = 3
"""Lines from the headline up to which a visible date may overrule the markup's. On 43 pages of the labelled
corpora the two differ, and the visible one is not of a change: it is right on 31, the markup on 11. On 12
pages where it stands farther off, it is right on 4: it is more often today's or another story's."""
_KINDS: Final = "music theater dance comedy literary exhibition screening education business social childrens food"
_ANNOUNCED: Final = frozenset(["event", "festival", *(f"{kind}event" for kind in _KINDS.split())])
"""Types of what is announced before its day."""
_DAY: Final = len("2024-03-05")
"""Characters of a value without an hour."""
_FEET_OF_WIKIS: Final = {"mw-parser-output": "#footer-info-lastmod", "dokuwiki": ".docInfo"}
"""By what MediaWiki and DokuWiki call others of their elements."""


def published_dates(
    evidence: Evidence, vicinity: Vicinity, reader: DateReader, modified: str | None
) -> Iterator[Candidate]:
    """Candidates for the publication date, in order of preference. `modified` is the date of the last
    change.

    The date that readers see by the headline comes first where it differs from the one in markup, which is
    often of a move to another system, or in another time zone.
    """
    if evidence.shows_others:
        yield from _stated_alone(evidence, reader)
        return
    held = _days_of_event(evidence)
    if held:
        held -= _days_of_publication(vicinity, reader)
    yield from _stated_and_shown(evidence, vicinity, reader, modified, held)
    found = _not_stated(evidence, vicinity, reader)
    yield from (candidate for candidate in found if day_of(candidate) not in held) if held else found


def _stated_alone(evidence: Evidence, reader: DateReader) -> Iterator[Candidate]:
    """The dates in markup; of a product, those in scripts too, which hold its data, as a first page's hold others'."""
    yield from stated_dates(evidence, reader)
    if evidence.is_of_goods:
        from scrape.extractor.metadata import page_dates

        yield from page_dates.in_scripts(evidence.tree, reader)


def _days_of_event(evidence: Evidence) -> frozenset[str]:
    """The days on which what a page announces begins and ends; a match is told of on its day."""
    things = (evidence.article,) if evidence.article else evidence.things
    events = [thing for thing in things if not _ANNOUNCED.isdisjoint(types_of(thing))]
    days = (str(event.get(name) or "")[:10] for event in events for name in ("startDate", "endDate"))
    return frozenset(filter(None, days))


def _days_of_publication(vicinity: Vicinity, reader: DateReader) -> frozenset[str]:
    """The days before which lines around the headline say that something was published then."""
    lines = (f"{line.label} {line.text}" for line in vicinity.around() if len(line.text) <= LONGEST_DATELINE)
    return frozenset(
        value[:10] for line in lines for value, words in reader.labelled(line) if SAYS_DATE.search(words.lower())
    )


def _not_stated(evidence: Evidence, vicinity: Vicinity, reader: DateReader) -> Iterator[Candidate]:
    """The dates that readers see, that of the address, and those of changes and scripts."""
    from scrape.extractor.metadata import opening_dates, page_dates

    shown_dates, changes = _shown_or_of_url(evidence, vicinity, reader)
    for shown in shown_dates if evidence.is_thread else (*shown_dates, *changes):
        if len(str(shown.value)) == _DAY:
            moments = page_dates.of_elements(evidence, reader)
            yield from islice((other for other in moments if other != shown and day_of(other) == shown.value), 1)
        yield shown
    yield from page_dates.of_elements(evidence, reader)
    if evidence.is_thread:
        yield from page_dates.of_first_post(evidence.tree, reader)
    yield from stated_changes(evidence, reader)
    yield from page_dates.first_of_texts(evidence, reader)
    if evidence.is_thread:  # where posts are edited
        yield from changes
    yield from page_dates.of_relative_times(evidence.tree, reader)
    yield from page_dates.in_scripts(evidence.tree, reader)
    yield from of_address_and_text(evidence, reader)
    yield from opening_dates.before_dash(evidence.texts, reader)
    yield from opening_dates.of_opening(evidence.texts, reader)
    yield from of_address_and_badge(evidence, reader)


def modified_dates(evidence: Evidence, vicinity: Vicinity, reader: DateReader) -> Iterator[Candidate]:
    """Candidates for the date of the last change, in order of preference."""
    yield from stated_changes(evidence, reader)
    if not evidence.shows_others:
        yield from (seen.candidate for seen in visible_dates(vicinity.around(), reader) if seen.is_of_change)
        yield from _of_wiki(evidence, reader)


def _of_wiki(evidence: Evidence, reader: DateReader) -> Iterator[Candidate]:
    """When a page of a wiki was edited last, as its foot says."""
    for name, selector in _FEET_OF_WIKIS.items():
        foot = evidence.tree.css_first(selector) if name in evidence.document.written_names else None
        if foot is not None and (value := reader.first(node_text(foot))):
            yield Candidate("foot", value)


def _stated_and_shown(
    evidence: Evidence, vicinity: Vicinity, reader: DateReader, modified: str | None, held: frozenset[str]
) -> Iterator[Candidate]:
    """The dates in markup, where there are any; before them the one by the headline, if it differs."""
    stated = stated_dates(evidence, reader)
    first = next(stated, None)
    if first is None:
        return
    shown = first_dateline(vicinity.after(DATELINE_DISTANCE + 1), reader)
    shown = shown or first_dateline(_own_lines_before(vicinity, reader), reader)
    is_other = shown is not None and not _agrees(shown, first, modified, reader)
    if shown is not None and is_other and day_of(shown.candidate) not in held:
        others = list(stated)
        stated = iter(others)
        yield from (other for other in others if day_of(other) == day_of(shown.candidate))
        yield shown.candidate
    yield from in_local_time(first, evidence, reader)
    yield first
    yield from stated


def _shown_or_of_url(
    evidence: Evidence, vicinity: Vicinity, reader: DateReader
) -> tuple[list[Candidate], list[Candidate]]:
    """The dates around the headline, and that of the address; and those of a change."""
    visible = list(visible_dates(vicinity.around(), reader))
    first = [seen for seen in visible if not seen.is_of_change]
    first.sort(key=lambda seen: seen.candidate.source != "time")
    of_url = reader.believable(url_date(url_path(evidence.own_url)))
    if of_url and any(of_url == reader.other_reading(seen.line.text) for seen in first[:1]):
        first = [seen for seen in first if day_of(seen.candidate) == of_url]
    found = [seen.candidate for seen in first]
    if of_url:
        found.append(Candidate("url", of_url))
    return found, [seen.candidate for seen in visible if seen.is_of_change]


def _own_lines_before(vicinity: Vicinity, reader: DateReader) -> list[Line]:
    """The lines before the headline but for those that link to something by a headline of its own, as what is new on
    the site does."""
    lines = vicinity.before(DATELINE_DISTANCE + 1 - DISTANCE_BEFORE)
    return [line for line in lines if not any(_is_headline(anchor, reader) for anchor in line.anchors)]


def _is_headline(anchor: Anchor, reader: DateReader) -> bool:
    is_long = anchor.is_link and anchor.text.count(" ") >= HEADLINE_SPACES
    return is_long and reader.first(anchor.text) is None and not leads_to_author(anchor)


def _agrees(shown: VisibleDate, stated: Candidate, modified: str | None, reader: DateReader) -> bool:
    """Whether the date by the headline, read either way round, is the one in markup or that of the last
    change."""
    known = {day_of(stated), (modified or "")[:10]}
    return day_of(shown.candidate) in known or (reader.other_reading(shown.line.text) or "-") in known
