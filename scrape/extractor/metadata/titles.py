"""The article's title: the headline that the reader sees, without the site's name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, NamedTuple

from scrape.extractor.metadata.given_titles import (
    first_parts,
    given_titles,
    is_cut,
    long_title,
    raw_titles,
    slug_words,
    without_labels,
    without_start,
)
from scrape.extractor.metadata.heading_text import Heading, without_kicker
from scrape.extractor.metadata.headings import (
    heading_behind_site,
    heading_in_trail,
    heading_of,
    heading_of_address,
    is_called_headline,
    main_headings,
)
from scrape.extractor.metadata.large_lines import headline_above_text
from scrape.extractor.metadata.lower_headings import (
    first_lower_heading,
    heading_of_article,
    heading_of_lite_version,
    heading_over_date,
    leads_elsewhere,
    only_lower_heading,
    writer_and_work,
)
from scrape.extractor.metadata.mail_headers import header_of
from scrape.extractor.metadata.manual_titles import manual_heading
from scrape.extractor.metadata.names import squeeze
from scrape.extractor.metadata.nodetext import around, node_text
from scrape.extractor.metadata.record import Candidate
from scrape.extractor.metadata.structured import Evidence
from scrape.extractor.metadata.title_words import (
    LONGEST_SUFFIX,
    SHORTEST_HEADLINE,
    agreement,
    ends_in_label,
    heads_contents,
    says_more,
    strip_site,
    title_length,
)
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

AGREEMENT: Final = 0.5
"""Share of common words from which an h1 counts as the title that a meta element gives."""
SHORT_AGREEMENT: Final = 0.57
"""The same of one of several h1s, of fewer words than a headline: a seventh of the title's words. A section of an
article is often named by a word of its title."""
_NUMBER_BEHIND: Final = compiled_late(r"\s*\(?[#!](\d{1,7})\)?$")
"""What trackers put behind what a ticket is about; `!` before those of changes."""
_NUMBER_AHEAD: Final = compiled_late(r"(?:[^\W\d_][\w -]{1,28} )?#\d+(?:: (?P<behind>.+)| \((?P<within>.+)\))")
"""What they put ahead of it: `#12 (Dry weir)`, `Feature #12: Dry weir`."""
_SECTION: Final = compiled_late(r"\d{1,2}\.(?:\d{1,2}(?:\.\d{1,2})*\.?)?\s")
_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])\."
_DATE_AHEAD: Final = compiled_late(
    rf"^(?:{_DAY}\s?20\d\d|{_DAY}\s\d\d|20\d\d-\d\d-\d\d)\s?[-–—|•:]\s+(?!{_DAY}|20\d\d-)(?=\w+\W+\w+\W+\w)"
)
"""A day that clubs and offices put before what they report on it: `23.01.2022 - Gulls return to the pier`; neither the
first of two days nor a version, `2.10.24: what is new`."""
_NOTEBOOK: Final = "body.jp-Notebook, #notebook-container"
_STARS: Final = "★☆⭐✩"
_ID_OF_WIKI: Final = compiled_late(r"[^\W\d_][\w.-]*(?::[\w.-]+)+(?: \[[^\[\]]+\])?")
"""What wikis write into the `<title>` in place of what a page is called: `harbour:boats:oars [Harbour Wiki]`."""
_UNSPACED_DASH: Final = compiled_late(r"(?<=[^\x00-\x7f])[-_—](?=[^\x00-\x7f])")
_NUMBERS: Final = compiled_late(r"\d+")
_NUMBERS_OF_ADDRESS: Final = compiled_late(r"(?<=[/=])\d+(?![^/?&#])")


class Headline(NamedTuple):
    """The chosen title, the element that shows it where there is one, and all candidates."""

    title: str | None
    node: LexborNode | None
    candidates: tuple[Candidate, ...]
    shown: str | None = None
    """The whole text of that element, which may say more than the title."""


def find_headline(evidence: Evidence, site_names: Iterable[str]) -> Headline:
    """The h1 that the page's own titles confirm; otherwise the best of these titles, without the site's
    name."""
    brands, headings = main_headings(evidence)
    if evidence.title_parts and not any(map(heads_contents, evidence.title_parts)):
        headings = [heading for heading in headings if not heads_contents(heading.text)]
    names = frozenset(filter(None, map(squeeze, site_names))) - long_title(evidence)
    sites = names.union(filter(None, map(squeeze, brands)))
    sites |= {part for part in map(squeeze, evidence.title_parts) if part.removeprefix("the") in sites}
    given = [(source, without_start(text, brands, evidence)) for source, text in given_titles(evidence, sites)]
    given = [(source, _without_number_ahead(text, evidence)) for source, text in given]
    shown = _without_sections(_without_site(headings, sites), given)
    boards = (*brands, *(heading.text for heading in headings))
    best = heading_of_lite_version(evidence, boards) or _best_heading(shown, given, evidence) or _shown_whole(evidence)
    if not headings:
        best = _without_h1(best, given, evidence, sites)
    if best is None and _is_only_title(given):
        best = manual_heading(evidence, sites)
    if best is None and len(shown) > 1 and _is_called_like_file(evidence):
        best = shown[0]
    if best is not None and _names_section(best, given, evidence):
        best = heading_over_date(evidence) or best
    if (headed := writer_and_work(evidence)) is not None:
        best = headed[1]
    candidates = [Candidate(best.tag, _without_number(without_kicker(best, given), evidence))] if best else []
    candidates += [Candidate(source, text) for source, text in given]
    candidates += [Candidate(heading.tag, heading.text) for heading in shown if heading is not best]
    if not candidates:  # a page whose title is the site's name
        best = heading_in_trail(evidence) or heading_over_date(evidence) or heading_of_article(evidence)
        raw = [(best.tag, best.text)] if best is not None else []
        raw += [*given_titles(evidence, names), *(("h1", text) for text in brands), *raw_titles(evidence)]
        raw.append(("mail:subject", header_of(evidence.texts).get("subject", "")))
        candidates = [Candidate(source, text) for source, text in raw if says_more(text, frozenset())]
        if not candidates and not headings and (best := first_lower_heading(evidence)) is not None:
            candidates.append(Candidate(best.tag, best.text))
    candidates = list(map(_without_day, candidates))
    title = str(candidates[0].value) if candidates else None
    node = best.node if best else shown[0].node if shown else None
    return Headline(title, node, tuple(candidates), node_text(best.node) if best else None)


def _without_h1(
    best: Heading | None, given: list[tuple[str, str]], evidence: Evidence, sites: frozenset[str]
) -> Heading | None:
    """The headline of a page that has no h1 but the site's name."""
    if best is None and given:
        best = heading_behind_site(evidence)
    if _is_only_title(given):
        best = headline_above_text(evidence, sites) or best or only_lower_heading(evidence)
    return best


def _is_only_title(given: list[tuple[str, str]]) -> bool:
    """Whether nothing but a `<title>` names the page."""
    return all(source == "title" for source, _ in given)


def _names_section(best: Heading, given: list[tuple[str, str]], evidence: Evidence) -> bool:
    """Whether nothing but a `<title>` of few words names the page, and the heading that shows it leads elsewhere."""
    is_short = title_length(evidence.page_title or "") <= LONGEST_SUFFIX
    return is_short and _is_only_title(given) and leads_elsewhere(best, evidence)


def _is_called_like_file(evidence: Evidence) -> bool:
    """Whether it is a notebook by Jupyter, whose `<title>` is the name of its file: one that is no sentence."""
    is_word = " " not in (evidence.page_title or "")
    return is_word and evidence.tree.css_first(_NOTEBOOK) is not None


def _without_day(given: Candidate) -> Candidate:
    """The title without a day ahead of it, or a hotel's stars, two at least: one may be a name."""
    title = str(given.value)
    if title[:1] in _STARS and title[1:2] in _STARS:
        return given._replace(value=title.lstrip(f"{_STARS} \ufe0f"))
    return given._replace(value=_DATE_AHEAD.sub("", title)) if title[:1].isdigit() else given


def _without_number(title: str, evidence: Evidence) -> str:
    """The title without a ticket's number behind it, where the rest is a part of the `<title>`: `Gulls return #12`.
    That of an issue of a letter is its own."""
    found = _NUMBER_BEHIND.search(title)
    if found is None or (rest := title[: found.start()]) not in evidence.title_parts:
        return title
    return rest if evidence.is_thread or _is_address_of(found[1], evidence) else title


def _without_number_ahead(title: str, evidence: Evidence) -> str:
    """The title without a ticket's number ahead of it, where a heading shows the rest alone."""
    found = _NUMBER_AHEAD.fullmatch(title) if "#" in title else None
    rest = (found["behind"] or found["within"]) if found else title
    is_shown = rest != title and heading_of(evidence.tree, frozenset([squeeze(rest)])) is not None
    return rest if is_shown else title


def _is_address_of(number: str, evidence: Evidence) -> bool:
    """Whether a number is a part of the page's address, and stands in its `<title>`."""
    in_address = _NUMBERS_OF_ADDRESS.findall(evidence.own_url or "")
    return number in in_address and number in _NUMBERS.findall(evidence.page_title or "")


def _without_site(headings: list[Heading], sites: frozenset[str]) -> list[Heading]:
    """The headings without the site's name; none of those that say nothing else."""
    shown = [
        heading._replace(text=strip_site(heading.text, sites, guess=ends_in_label(heading.text)))
        for heading in headings
    ]
    return [
        new
        for old, new in zip(headings, shown, strict=True)
        if says_more(old.text, sites) and says_more(new.text, sites)
    ]


def _without_sections(headings: list[Heading], given: list[tuple[str, str]]) -> list[Heading]:
    """The headings without those that number sections, where there are several and none is a given title: clubs and
    days begin so, too (`1. FC Marle`)."""
    texts = {text for _, text in given}
    others = [heading for heading in headings if heading.text in texts or not _SECTION.match(heading.text)]
    return others if len(headings) - len(others) > 1 and (others or given) else headings


def _best_heading(shown: list[Heading], given: list[tuple[str, str]], evidence: Evidence) -> Heading | None:
    """The h1 that given titles or the address confirm, the lower heading that shows one, or the only h1."""
    if not given and (named := heading_of_address(evidence)) is not None:
        return named
    best = _confirmed(shown, {*(text for _, text in given), *slug_words(evidence)})
    if best is None and given:
        best = heading_of(evidence.tree, frozenset(squeeze(text) for _, text in given))
        best = best or heading_of(evidence.tree, without_labels(given) | first_parts(given))
        best = best or _called_like_address(given, evidence)
    if best is None or (best in shown and all(best.text != text for _, text in given)):
        called = [heading for heading in shown if is_called_headline(heading.node, surely=best is not None)]
        if len(called) == 1 and title_length(called[0].text) >= SHORTEST_HEADLINE:
            best = called[0]
    whole = [(source, text) for source, text in given if not is_cut(text)]
    inner = shown if len(shown) == 1 else _in_article(shown, whole)
    if best is None and len(inner) == 1 and not _is_slogan(inner[0], evidence, whole):
        best = inner[0]
    return best


def _in_article(shown: list[Heading], given: list[tuple[str, str]]) -> list[Heading]:
    """The headlines within an `<article>`, where nothing but a `<title>` of one word names the page: what it is."""
    is_word = _is_only_title(given) and all(" " not in text for _, text in given)
    within = [heading for heading in shown if any(element.tag == "article" for element in around(heading.node))]
    return [heading for heading in within if is_word and title_length(heading.text) >= SHORTEST_HEADLINE]


def _called_like_address(given: list[tuple[str, str]], evidence: Evidence) -> Heading | None:
    """What shows the words of the address, where the given titles have none of these: systems that give each page the
    site's name."""
    slug = slug_words(evidence)
    if not slug or any(agreement(words, text) > 0 for words in slug for _, text in given):
        return None
    return heading_of(evidence.tree, frozenset(map(squeeze, slug)))


def _shown_whole(evidence: Evidence) -> Heading | None:
    """What shows the whole `<title>`, where a dash without blanks in it, as before sites' names in East Asia, parts a
    headline of two."""
    title = evidence.page_title or ""
    is_parted = not title.isascii() and _UNSPACED_DASH.search(title) is not None
    return heading_of(evidence.tree, frozenset([squeeze(title)])) if is_parted else None


def _confirmed(shown: list[Heading], given: set[str]) -> Heading | None:
    """The h1 that agrees best with a given title."""
    scored = [
        (1.0 if heading.text in given else max((agreement(heading.text, text) for text in given), default=0.0), heading)
        for heading in shown
    ]
    score, best = max(scored, key=lambda pair: (pair[0], pair[1].text in given, len(pair[1].text)), default=(0.0, None))
    if best is None:
        return None
    is_short = len(shown) > 1 and title_length(best.text) < SHORTEST_HEADLINE
    return best if score >= (SHORT_AGREEMENT if is_short else AGREEMENT) else None


def _is_slogan(heading: Heading, evidence: Evidence, given: list[tuple[str, str]]) -> bool:
    """Whether the only h1, which no given title confirms, is none: on a page that is no article, or too
    short."""
    if _is_only_title(given):
        return title_length(heading.text) < 2 and not any(_ID_OF_WIKI.fullmatch(text) for _, text in given)
    return not evidence.has_article or title_length(heading.text) < SHORTEST_HEADLINE
