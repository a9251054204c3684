"""When the article was published and last changed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import reduce
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from scrape.extractor.metadata.date_keys import MODIFIED_META, PUBLISHED_META
from scrape.extractor.metadata.date_reader import DateReader
from scrape.extractor.metadata.datetext import url_date
from scrape.extractor.metadata.nodetext import Attributes, node_text
from scrape.extractor.metadata.page_texts import PageTexts
from scrape.extractor.metadata.record import Candidate
from scrape.extractor.metadata.structured import Evidence, original_url, url_path
from scrape.extractor.metadata.vicinity import DISTANCE_BEFORE, Line, Vicinity, stands_elsewhere
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_PUBLISHED_KEY: Final = compiled_late(
    r"publi(?:sh|cation)\w*[-_.: ]?(?:date|time|on|at)\b|date[-_.: ]?publi", re.IGNORECASE
)
"""Names that sites of their own make give the date of publication: `w-published-date`."""
_DATE_KEY: Final = compiled_late(
    r"^(?!updat|modif|review|revis|expir|valid|start|end|event|release|birth|death|copyright|until|sale|offer|order|"
    r"purchase|due|book|movie|film|game|show|tour|exam|product|last|next)[a-z]{1,8}[.:]date$",
    re.IGNORECASE,
)
"""Names of the same kind that do not say of what: `ms.date`. What a hyphen or a low line parts from `date` says it."""
_VALUE_IN_SCRIPT: Final = compiled_late(r":\s*\\?[\"'](\d{4}-\d\d-\d\d[^\"'\\]{0,22})")
_KEY_IN_SCRIPT: Final = compiled_late(
    r"[\"'](?:date_?published|published_?(?:at|on|date|time)|publish_?(?:date|time)|publication_?date|pub_?date)"
    r"\\?[\"']\s*\Z",
    re.IGNORECASE,
)
_SURE_NAMES: Final = frozenset({"article:published_time", "datepublished"})
"""Not `itemprop`, which comments and other stories have, too."""
LONGEST_KEY: Final = 40
"""Characters before a value in which its key stands: the longest is half of that."""
_CHANGE: Final = compiled_late(
    r"updat|modif|edited|geändert|aktualisiert|actualizad|mis à jour|aggiornat|atualizad|bijgewerkt|"
    r"обновл|更新|수정|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|последн"
)
"""For text in lower case, as the next: without regard to case they take ten times as long."""
_NO_DATELINE: Final = compiled_late(
    r"last post|latest|replies|joined|copyright|©|member since|version|deadline|registered|letzter beitrag"
)
_LATER_POST: Final = compiled_late(r"\s*#(?!1\b)\d+(?=\s|$)")
"""How the line over a post of a thread begins that is not the first."""
_DATE_SELECTOR: Final = ",".join(
    ["time", *(f"[class*='{word}' i]" for word in ("date", "publish", "posted", "submitted", "created"))]
)
_NO_DATE_TAGS: Final = frozenset(["html", "body", "meta", "link", "script", "style", "input"])
_UTC: Final = "+00:00"
_ZONED: Final = compiled_late(r"[+-]\d\d:\d\d$")
_OF_OTHERS: Final = compiled_late(
    r"(?:^|[\s_-])(?:comments?|comment-?list|reply|replies|related|recommended|tweet|instagram-media|infobox|references)(?=$|[\s_-])"
)
"""Names of elements that hold comments, other stories and others' posts."""
_SAYS_DATE: Final = compiled_late(
    r"publi|pubbl|posted|started|created|submitted|written|erschienen|veröffentlicht|erstellt|geschrieben|escrito|"
    r"mis en ligne|опубликован|gepubliceerd|geplaatst|opublikowan"
)
_SENTENCE_ENDS: Final = frozenset(".!?…。！？؟।")
_BRACKETED: Final = compiled_late(r"\s*\([^()]*\)$")
"""Who took the picture, behind the sentence that says what is on it."""
_DIGIT: Final = compiled_late(r"\d")
_BEFORE_DASH: Final = compiled_late(r"([^\W\d_][^\n:;!?]{5,70}?\d)[^\w\n]{0,4}\s?(?:/[\w ]+/)?\s?[–—-]{1,2}\s")

SHORTEST_DATELINE: Final = 6
LONGEST_DATELINE: Final = 120
"""Characters: a line of more is a paragraph, whose dates are not the article's."""
MOST_WORDS_AROUND: Final = 7
"""Words beside the date: a line of more that ends like a sentence is one. Chosen by eye, not swept."""
LONGEST_LABEL: Final = 25
"""Characters: `Member since` alone on a line, before its date, is shorter."""
MAX_NUMBERED_LINES: Final = 2_000
"""Short texts with a digit that are searched for a date where nothing else gives one: no date of publication stands
behind so many, and 70,000 take seconds."""
DATELINE_DISTANCE: Final = 3
"""Lines from the headline up to which a visible date may overrule the markup's. On 43 pages of the labelled
corpora the two differ, and the visible one is not of a change: it is right on 31, the markup on 11. On 12
pages where it stands farther off, it is right on 4: it is more often today's or another story's."""
HEADLINE_SPACES: Final = 2
"""In the text of a link: sections and authors are of fewer words more often."""
MOST_TEXTS_BEFORE: Final = 200
"""Texts among which that of a press release begins, where nothing else on the page says when it is of."""
MOST_DATED_ELEMENTS: Final = 100
MOST_TIMES: Final = 10


class VisibleDate(NamedTuple):
    """A date in a line around the headline."""

    candidate: Candidate
    line: Line
    is_of_change: bool
    """Whether the line says so: `Updated on ...`."""


def published_dates(
    evidence: Evidence, vicinity: Vicinity, reader: DateReader, modified: str | None
) -> Iterator[Candidate]:
    """Candidates for the publication date, in order of preference. `modified` is the date of the last
    change.

    The date that readers see by the headline comes first where it differs from the one in markup, which is
    often of a move to another system, or in another time zone.
    """
    stated = _not_of_the_visit(_stated_dates(evidence, reader), reader)
    first_stated = next(stated, None)
    if first_stated is not None:
        shown = _dateline(vicinity.after(DATELINE_DISTANCE + 1), reader)
        shown = shown or _dateline(_own_lines_before(vicinity), reader)
        if shown is not None and not _agrees(shown, first_stated, modified, reader):
            others = list(stated)
            stated = iter(others)
            yield from (c for c in others if str(c.value)[:10] == str(shown.candidate.value)[:10])
            yield shown.candidate
        yield from _in_local_time(first_stated, evidence, reader)
        yield first_stated
        yield from stated
    visible = list(_visible_dates(vicinity.around(), reader))
    first = [seen for seen in visible if not seen.is_of_change]
    first.sort(key=lambda seen: seen.candidate.source != "time")
    of_url = reader.believable(url_date(url_path(original_url(evidence.own_url))))
    if of_url and any(of_url == reader.other_reading(seen.line.text) for seen in first[:1]):
        first = [seen for seen in first if str(seen.candidate.value)[:10] == of_url]
    yield from (seen.candidate for seen in first)
    if of_url:
        yield Candidate("url", of_url)
    yield from (seen.candidate for seen in visible if seen.is_of_change)
    address = evidence.own_url
    is_first_page = address is not None and not url_path(original_url(address))
    if not is_first_page:  # which shows the dates of today and of its stories
        yield from _dates_of_elements(evidence.tree, reader)
        yield from _stated_changes(evidence, reader)
        yield from _first_date_of_page(evidence.texts, reader)
        yield from _date_in_scripts(evidence.tree, reader)
        yield from _date_before_dash(evidence.texts, reader)


def modified_dates(evidence: Evidence, vicinity: Vicinity, reader: DateReader) -> Iterator[Candidate]:
    """Candidates for the date of the last change, in order of preference."""
    yield from _stated_changes(evidence, reader)
    yield from (seen.candidate for seen in _visible_dates(vicinity.around(), reader) if seen.is_of_change)


def _stated_changes(evidence: Evidence, reader: DateReader) -> Iterator[Candidate]:
    """Dates of a change that markup gives."""
    yield from _json_ld_dates(evidence, reader, "dateModified")
    yield from _meta_dates(evidence, reader, MODIFIED_META)
    yield from _property_dates(evidence, reader, "datemodified")


def _not_of_the_visit(stated: Iterator[Candidate], reader: DateReader) -> Iterator[Candidate]:
    """The dates in their order, but for a first one of the day of the visit: some sites state the moment of their
    answer, and an earlier date by a name that says as much goes before it."""
    first = next(stated, None)
    if first is None:
        return
    if reader.now is not None and str(first.value)[:10] >= reader.now.isoformat():
        others = list(stated)
        sure = (c for c in others if c.source in _SURE_NAMES and str(c.value)[:10] < str(first.value)[:10])
        yield from islice(sure, 1)
        stated = iter(others)
    yield first
    yield from stated


def _stated_dates(evidence: Evidence, reader: DateReader) -> Iterator[Candidate]:
    """Dates of publication that markup gives."""
    yield from _json_ld_dates(evidence, reader, "datePublished")
    yield from _meta_dates(evidence, reader, PUBLISHED_META)
    yield from _property_dates(evidence, reader, "datepublished")
    yield from _meta_dates(
        evidence, reader, (key for key in evidence.meta if "publi" in key and _PUBLISHED_KEY.search(key))
    )
    yield from _json_ld_dates(evidence, reader, "dateCreated", "uploadDate")
    yield from _meta_dates(
        evidence, reader, (key for key in evidence.meta if key.endswith("date") and _DATE_KEY.search(key))
    )


def _json_ld_dates(evidence: Evidence, reader: DateReader, *names: str) -> Iterator[Candidate]:
    for name in names:
        for text in evidence.article_texts(name)[:1]:
            if value := reader.timestamp(text):
                yield Candidate(f"json-ld:{name}", value)


def _meta_dates(evidence: Evidence, reader: DateReader, keys: Iterable[str]) -> Iterator[Candidate]:
    for key, content in evidence.metas(*keys):
        if value := reader.timestamp(content):
            yield Candidate(key, value)


def _property_dates(evidence: Evidence, reader: DateReader, name: str) -> Iterator[Candidate]:
    """The first date of microdata; the next ones are of comments and other stories."""
    for element in evidence.properties.get(name, ())[:1]:
        if value := _element_date(element.node, element.attributes, reader):
            yield Candidate(f"itemprop:{name}", value)


def _dateline(lines: list[Line], reader: DateReader) -> VisibleDate | None:
    """The date of publication that readers see first."""
    return next((seen for seen in _visible_dates(lines, reader) if not seen.is_of_change), None)


def _visible_dates(lines: list[Line], reader: DateReader) -> Iterator[VisibleDate]:
    """Dates in short lines: of `<time>`, or of the text."""
    for line in lines:
        text = f"{line.label} {line.text}" if len(line.label) <= LONGEST_LABEL else line.text
        if len(text) > LONGEST_DATELINE or not (line.times or _DIGIT.search(line.text)):
            continue
        if _NO_DATELINE.search(text.lower()) or any(map(_LATER_POST.match, (line.label, line.text))):
            continue
        if _OF_OTHERS.search(line.blocks):
            continue
        if line.times:
            yield from _times(line, reader, says_change=_CHANGE.search(text.lower()) is not None)
        elif not _is_sentence(text):
            changes = [anchor.text for anchor in line.anchors if _CHANGE.search(anchor.names)]
            rest = reduce(lambda rest, change: rest.replace(change, "", 1), changes, text)
            if not changes or reader.first(rest) is None:  # of themes that call the only date so
                changes, rest = [], text
            for value, words in reader.labelled(rest):
                yield VisibleDate(Candidate("text", value), line, _CHANGE.search(words.lower()) is not None)
            for value in filter(None, map(reader.first, changes)):
                yield VisibleDate(Candidate("text", value), line, is_of_change=True)


def _times(line: Line, reader: DateReader, *, says_change: bool) -> Iterator[VisibleDate]:
    """The dates of a line's `<time>`s. Where it says that one is of a change, and none is called so, that is the
    last."""
    dated = [(value, names) for text, names in line.times if (value := reader.timestamp(text))]
    last = max((value for value, _ in dated), default="")
    is_told = any(_CHANGE.search(names) for _, names in dated)
    for value, names in dated:
        is_of_change = _CHANGE.search(names) is not None or (says_change and not is_told and value == last)
        yield VisibleDate(Candidate("time", value), line, is_of_change)


def _is_sentence(text: str) -> bool:
    """Whether a short text reads as a sentence of the article: it goes on beside its date, and does not say that
    something was published or changed then."""
    lowered = text.lower()
    if _SAYS_DATE.search(lowered) or _CHANGE.search(lowered):
        return False
    words = [word for word in text.split() if not _DIGIT.search(word)]
    return len(words) > MOST_WORDS_AROUND and _BRACKETED.sub("", text.rstrip())[-1:] in _SENTENCE_ENDS


def _own_lines_before(vicinity: Vicinity) -> list[Line]:
    """The lines before the headline but for those that link to something by a headline of its own, as what is new on
    the site does."""
    lines = vicinity.before(DATELINE_DISTANCE + 1 - DISTANCE_BEFORE)
    return [
        line
        for line in lines
        if not any(anchor.is_link and anchor.text.count(" ") >= HEADLINE_SPACES for anchor in line.anchors)
    ]


def _agrees(shown: VisibleDate, stated: Candidate, modified: str | None, reader: DateReader) -> bool:
    """Whether the date by the headline, read either way round, is the one in markup or that of the last
    change."""
    known = {str(stated.value)[:10], (modified or "")[:10]}
    return str(shown.candidate.value)[:10] in known or (reader.other_reading(shown.line.text) or "-") in known


def _in_local_time(stated: Candidate, evidence: Evidence, reader: DateReader) -> Iterator[Candidate]:
    """The moment that is stated in UTC, as the page's `<time>` gives it in the site's own time zone."""
    if not str(stated.value).endswith(_UTC):
        return
    moment = datetime.fromisoformat(str(stated.value))
    for element in evidence.tagged("time")[:MOST_TIMES]:
        value = reader.timestamp(element.attributes.get("datetime") or "")
        if value and not value.endswith(_UTC) and _ZONED.search(value) and datetime.fromisoformat(value) == moment:
            yield Candidate("time", value)
            return


def _dates_of_elements(tree: LexborHTMLParser, reader: DateReader) -> Iterator[Candidate]:
    """Dates of elements that are called so, anywhere in the article; of one that is called updated, the date beside
    it, where there is one."""
    for node in tree.css(_DATE_SELECTOR)[:MOST_DATED_ELEMENTS]:
        tag = node.tag or ""
        if tag in _NO_DATE_TAGS or stands_elsewhere(node):
            continue
        if value := _element_date(node, node.attributes, reader):
            is_of_change = _CHANGE.search((node.attributes.get("class") or "").lower()) is not None
            beside = _date_beside(node, reader) if is_of_change else None
            yield Candidate("beside", beside) if beside else Candidate("time" if tag == "time" else "class", value)


def _date_beside(node: LexborNode, reader: DateReader) -> str | None:
    """The date in the rest of the line that the element stands in."""
    line, own = node_text(node.parent) if node.parent is not None else "", node_text(node)
    return reader.first(line.replace(own, " ", 1)) if own and len(line) <= LONGEST_DATELINE + len(own) else None


def _element_date(node: LexborNode, attributes: Attributes, reader: DateReader) -> str | None:
    for name in ("datetime", "content", "title"):
        if (text := attributes.get(name)) and (value := reader.timestamp(text)):
            return value
    return reader.first(node_text(node)[:LONGEST_DATELINE])


def _first_date_of_page(page: PageTexts, reader: DateReader) -> Iterator[Candidate]:
    """The first date that stands in any short piece of text: of the article, or in a box beside it, where a label
    says that something was published then."""
    beside = ""
    numbered = (place for place, text in enumerate(page.texts) if _may_be_short_date(text))
    for place in islice(numbered, MAX_NUMBERED_LINES):
        day = _short_date(page.texts[place], reader)
        parent = page.parent(place) if day else None
        if not day or parent is None or parent.tag in _NO_DATE_TAGS:
            continue
        before = page.label(place)
        label = before.lower() if len(before) <= LONGEST_LABEL else ""
        if _NO_DATELINE.search(label) or _LATER_POST.match(label):
            continue
        if not stands_elsewhere(parent):
            yield Candidate("any-text", day)
            return
        if _SAYS_DATE.search(label):
            beside = beside or day
    if beside:
        yield Candidate("beside", beside)


def _date_in_scripts(tree: LexborHTMLParser, reader: DateReader) -> Iterator[Candidate]:
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


def _date_before_dash(page: PageTexts, reader: DateReader) -> Iterator[Candidate]:
    """The date with which the text of a press release begins: `HARBOUR, March 5, 2024 - The gulls ...`."""
    for text in islice(page.texts, MOST_TEXTS_BEFORE):
        start = _BEFORE_DASH.match(text.strip()) if len(text) > LONGEST_DATELINE else None
        if start and _names_place(start[1]) and (day := reader.first(start[1])):
            yield Candidate("dateline", day)
            return


def _names_place(text: str) -> bool:
    """Whether what stands before a date is a place, not the beginning of a sentence: one word may be the month."""
    return sum(word.islower() and len(word) > 2 for word in text.split()) <= 1


def _may_be_short_date(text: str) -> bool:
    return SHORTEST_DATELINE <= len(text) <= LONGEST_DATELINE and _DIGIT.search(text) is not None


def _short_date(text: str, reader: DateReader) -> str | None:
    """The date in a text that is no paragraph, and says nothing of another date."""
    day = reader.first(text)
    return None if day and (_NO_DATELINE.search(text.lower()) or _is_sentence(text)) else day
