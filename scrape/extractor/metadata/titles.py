"""The article's title: the headline that the reader sees, without the site's name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from scrape.extractor.metadata.bylines import is_byline, is_dateline
from scrape.extractor.metadata.datetext import first_date
from scrape.extractor.metadata.names import has_label, squeeze
from scrape.extractor.metadata.nodetext import node_lines, node_parts, node_text
from scrape.extractor.metadata.record import Candidate
from scrape.extractor.metadata.structured import Element, Evidence, absolute_url, original_url, url_path
from scrape.extractor.metadata.title_words import (
    LONGEST_SUFFIX,
    LONGEST_TITLE,
    SHORTEST_HEADLINE,
    agreement,
    count_words,
    says_more,
    strip_site,
)
from scrape.extractor.metadata.vicinity import Line, Vicinity
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

LONGEST_HEADING: Final = 250

_META_KEYS: Final = (
    "og:title",
    "twitter:title",
    "citation_title",
    "parsely-title",
    "sailthru.title",
    "dc.title",
    "dcterms.title",
    "itemprop:headline",
    "title",
)
_PERMALINK: Final = compiled_late(r"\s*[#¶§🔗]\s*$")
_BRAND: Final = compiled_late(r"logo|brand|site-?(?:title|name)|blog-?(?:title|name)|masthead|sitename", re.IGNORECASE)
_OF_ARTICLE: Final = compiled_late(r"\b(?:entry|post|article|story)[-_]?(?:title|headline)\b", re.IGNORECASE)
"""What themes call an article's headline, whatever else they call it."""
_KICKER: Final = compiled_late(
    r"kicker|overline|topline|dachzeile|super-?title|eyebrow|pre-?title|title-?header|roof|rubric|rubrik|"
    r"spitzmarke|\blabel\b|descriptor|sub-?title|antetitulo|volanta|overskrift|\bflag\b",
    re.IGNORECASE,
)
_SUBTITLE: Final = compiled_late(
    r"sub-?(?:title|headline|heading|hed|head)\b|dek\b(?<!\wdek)|standfirst|article-?(?:dek|deck|intro|lede?)\b|"
    r"deck\b(?<!\wdeck)|bajada|copete|sottotitolo|untertitel|sous-?titre|entradilla"
)
_TITLE_JOINT: Final = compiled_late(r":\s+")
_SLUG_SEPARATOR: Final = compiled_late(r"[-_+]|%20")
_LESSER_HEADINGS: Final = ("h2,h3", "[class*='headline' i],[class*='title' i],b,strong,font,big,center")
_MOST_HEADINGS: Final = 60
_NO_HEADING: Final = frozenset(["html", "body", "meta", "link", "script", "style", "h1"])

SUBTITLE_LINES: Final = 3
"""Lines behind the headline."""
BYLINE_GAP: Final = 3
"""Lines from the subtitle to the byline."""
AGREEMENT: Final = 0.5
"""Share of common words from which an h1 counts as the title that a meta element gives."""
SHORT_AGREEMENT: Final = 0.57
"""The same of one of several h1s, of fewer words than a headline: a seventh of the title's words. A section of an
article is often named by a word of its title."""
SHORTEST_SLUG: Final = 4
"""Words: of fewer in the address, one or two stand in any heading of the page."""


class Headline(NamedTuple):
    """The chosen title, the element that shows it where there is one, and all candidates."""

    title: str | None
    node: LexborNode | None
    candidates: tuple[Candidate, ...]
    shown: str | None = None
    """The whole text of that element, which may say more than the title."""


class Heading(NamedTuple):
    """A heading of the page as the reader sees it."""

    node: LexborNode
    text: str
    tag: str


def find_headline(evidence: Evidence, site_names: Iterable[str]) -> Headline:
    """The h1 that the page's own titles confirm; otherwise the best of these titles, without the site's
    name."""
    brands, headings = _split_headings(evidence)
    names = frozenset(filter(None, map(squeeze, site_names))) - _long_title(evidence)
    sites = names.union(filter(None, map(squeeze, brands)))
    shown = [Heading(h.node, strip_site(h.text, sites, guess="|" in h.text), h.tag) for h in headings]
    shown = [
        new
        for old, new in zip(headings, shown, strict=True)
        if says_more(old.text, sites) and says_more(new.text, sites)
    ]
    given = [(source, _without_start(text, brands)) for source, text in _given_titles(evidence, sites)]
    if part := _part_below(shown, evidence):
        shown, given = [], [("title", part), *given]
    best = _confirmed(shown, {*(text for _, text in given), *_slug(evidence)})
    if best is None and given:
        best = _heading_of(evidence.tree, frozenset(squeeze(text) for _, text in given))
        best = best or _heading_of(evidence.tree, _without_labels(given))
        if best is None and not headings:
            best = _heading_behind_site(evidence)
    if best is None and len(shown) == 1 and not _is_slogan(shown[0], evidence, given):
        best = shown[0]
    candidates = []
    if best is not None:
        candidates.append(Candidate(best.tag, _without_kicker(best, given)))
    candidates += [Candidate(source, text) for source, text in given]
    candidates += [Candidate(heading.tag, heading.text) for heading in shown if heading is not best]
    if not candidates:  # a page whose title is the site's name
        raw = [*_given_titles(evidence, names), *(("h1", text) for text in brands), *_raw_titles(evidence)]
        candidates += [Candidate(source, text) for source, text in raw if says_more(text, frozenset())]
    title = str(candidates[0].value) if candidates else None
    node = best.node if best else shown[0].node if shown else None
    return Headline(title, node, tuple(candidates), node_text(best.node) if best else None)


def subtitles(evidence: Evidence, vicinity: Vicinity) -> Iterator[Candidate]:
    """Lines under the title: what JSON-LD calls so, or the line behind the headline that is called so, or
    that is the page's summary and stands before the byline.
    """
    for text in evidence.article_texts("alternativeHeadline"):
        yield Candidate("json-ld:alternativeHeadline", text)
    for element in evidence.properties.get("alternativeheadline", ()):
        if text := element.attributes.get("content") or node_text(element.node):
            yield Candidate("itemprop:alternativeHeadline", text)
    summaries = {squeeze(text) for _, text in evidence.metas("og:description", "description")}
    lines = vicinity.after(SUBTITLE_LINES + BYLINE_GAP)
    for place, line in enumerate(lines[:SUBTITLE_LINES]):
        is_called_so = _SUBTITLE.search(line.names) and count_words(line.text) >= SHORTEST_HEADLINE
        if is_called_so or (squeeze(line.text) in summaries and any(map(_is_header, lines[place + 1 :]))):
            yield Candidate("subtitle", line.text)


def _is_header(line: Line) -> bool:
    """Whether the article has not begun yet: its byline or date is still to come."""
    return is_byline(line) or is_dateline(line)


def _given_titles(evidence: Evidence, sites: frozenset[str]) -> Iterator[tuple[str, str]]:
    """What markup gives as the title, without the site's name."""
    stripped: dict[str, str | None] = {}  # most say the same
    for source, text in _raw_titles(evidence):
        if text not in stripped and len(text) <= LONGEST_TITLE:
            title = strip_site(text, sites, guess=text == evidence.page_title, is_thread=evidence.is_thread)
            stripped[text] = title if says_more(title, sites) else None
        if found := stripped.get(text):
            yield source, found


def _raw_titles(evidence: Evidence) -> Iterator[tuple[str, str]]:
    for name in ("headline", "name"):
        for text in evidence.article_texts(name)[:1]:
            yield f"json-ld:{name}", text
    for key, content in evidence.metas(*_META_KEYS):
        yield (key if key != "title" else "meta:title"), content
    if evidence.page_title:
        yield "title", evidence.page_title


def _long_title(evidence: Evidence) -> frozenset[str]:
    """The whole `<title>` where it is too long for a site's name, though some systems give it as that."""
    title = evidence.page_title or ""
    return frozenset([squeeze(title)] if count_words(title) > LONGEST_SUFFIX else [])


def _slug(evidence: Evidence) -> list[str]:
    """The words of the address's last part."""
    path = url_path(original_url(evidence.own_url)).partition("?")[0]
    slug = _SLUG_SEPARATOR.sub(" ", path.rpartition("/")[2].partition(".")[0])
    return [slug] if count_words(slug) >= SHORTEST_SLUG else []


def _split_headings(evidence: Evidence) -> tuple[list[str], list[Heading]]:
    """The h1s: texts of those that show the site's name, by class, as links to its first page, or as an end
    of a `<title>` whose rest a lower heading shows; and the others."""
    start, end = _title_ends(evidence)
    brands: list[str] = []
    headings: list[Heading] = []
    for element in evidence.tagged("h1"):
        text = _PERMALINK.sub("", _heading_text(element.node))
        if not text or len(text) > LONGEST_HEADING:
            continue
        is_end = squeeze(text) == end != "" and _heading_of(evidence.tree, frozenset([start])) is not None
        if (
            is_end
            or _is_title_start(element.node, text, evidence)
            or _is_called_brand(element)
            or _links_home(element.node, evidence)
        ):
            brands.append(text)
        else:
            headings.append(Heading(element.node, text, "h1"))
    return brands, headings


def _is_title_start(node: LexborNode, text: str, evidence: Evidence) -> bool:
    """Whether it begins the `<title>`, is too short for a headline or a link, and a lower heading shows the rest."""
    title = evidence.page_title or ""
    rest = title.removeprefix(text)
    if rest == title or not _TITLE_JOINT.match(rest):
        return False
    if count_words(text) >= SHORTEST_HEADLINE and node.css_first("a") is None:
        return False
    shown = _TITLE_JOINT.sub("", rest, count=1)
    return (
        count_words(shown) >= SHORTEST_HEADLINE and _heading_of(evidence.tree, frozenset([squeeze(shown)])) is not None
    )


def _without_start(title: str, brands: list[str]) -> str:
    """The title without the site's name that an h1 shows, where a colon parts them."""
    start, _, rest = title.partition(": ")
    return rest if rest and start in brands else title


def _without_labels(given: list[tuple[str, str]]) -> frozenset[str]:
    """What stands behind a word and a colon in given titles, squeezed: `Print: Gulls return to the harbour`."""
    rests = (rest for _, text in given for label, _, rest in [text.partition(": ")] if " " not in label)
    return frozenset(squeeze(rest) for rest in rests if count_words(rest) >= SHORTEST_HEADLINE)


def _heading_behind_site(evidence: Evidence) -> Heading | None:
    """A heading that shows the part of the `<title>` that is the longest, long enough for a headline, and not the
    first, where site and section stand."""
    lengths = list(map(count_words, evidence.title_parts))
    longest = max(lengths, default=0)
    if longest < SHORTEST_HEADLINE or lengths.count(longest) > 1 or lengths[0] == longest:
        return None
    part = evidence.title_parts[lengths.index(longest)]
    heading = _heading_of(evidence.tree, frozenset([squeeze(part)]))
    return None if heading is None or _links_home(heading.node, evidence) else heading


def _title_ends(evidence: Evidence) -> tuple[str, str]:
    """First and last part of the `<title>`, squeezed; empty where it has but one."""
    parts = evidence.title_parts
    return (squeeze(parts[0]), squeeze(parts[-1])) if len(parts) > 1 else ("", "")


def _part_below(headings: list[Heading], evidence: Evidence) -> str | None:
    """The one part of the `<title>` that is no label, where an h1 shows another, and a lower heading alone this one.

    The first part is more often that of a page of one word, `Introduction - Guide to the Harbour`, than a section.
    """
    parts = evidence.title_parts
    long = [part for part in parts if count_words(part) >= SHORTEST_HEADLINE]
    labels = {squeeze(part) for part in parts[1:] if part not in long}
    if len(long) != 1 or not any(squeeze(heading.text) in labels for heading in headings):
        return None
    if any(agreement(heading.text, long[0]) >= AGREEMENT for heading in headings):
        return None
    return long[0] if _heading_of(evidence.tree, frozenset([squeeze(long[0])])) is not None else None


def _heading_text(node: LexborNode) -> str:
    """The heading's text without the kicker, the line over the title, where that is an element of its
    own."""
    text = node_text(node)
    first = next((child for child in node.iter() if child.is_element_node), None)
    if first is None or not (first.tag == "small" or _KICKER.search(first.attributes.get("class") or "")):
        return text
    kicker = node_text(first)
    rest = text.removeprefix(kicker).lstrip(" :|–-")
    return rest if kicker and rest else text


def _names(element: Element) -> str:
    return f"{element.attributes.get('class') or ''} {element.attributes.get('id') or ''}"


def _is_called_brand(element: Element) -> bool:
    names = _names(element)
    return _BRAND.search(names) is not None and _OF_ARTICLE.search(names) is None


def _links_home(node: LexborNode, evidence: Evidence) -> bool:
    """Whether the heading is a link to the site's first page."""
    parent = node.parent
    link = node.css_first("a[href]") or (parent if parent is not None and parent.tag == "a" else None)
    if link is None:
        return False
    target = original_url(absolute_url(link.attributes.get("href"), evidence.base_url))
    return target is not None and not url_path(target) and "#" not in target


def _confirmed(shown: list[Heading], given: set[str]) -> Heading | None:
    """The h1 that agrees best with a given title."""
    scored = [
        (1.0 if heading.text in given else max((agreement(heading.text, text) for text in given), default=0.0), heading)
        for heading in shown
    ]
    score, best = max(scored, key=lambda pair: (pair[0], len(pair[1].text)), default=(0.0, None))
    if best is None:
        return None
    is_short = len(shown) > 1 and count_words(best.text) < SHORTEST_HEADLINE
    return best if score >= (SHORT_AGREEMENT if is_short else AGREEMENT) else None


def _is_slogan(heading: Heading, evidence: Evidence, given: list[tuple[str, str]]) -> bool:
    """Whether the only h1, which no given title confirms, is none: on a page that is no article, or too
    short."""
    if all(source == "title" for source, _ in given):
        return count_words(heading.text) < 2
    return not evidence.has_article or count_words(heading.text) < SHORTEST_HEADLINE


def _heading_of(tree: LexborHTMLParser, wanted: frozenset[str]) -> Heading | None:
    """A lower heading, an element called title or headline, or text in bold, that shows a given title."""
    least = min(map(len, wanted), default=0) // 2  # `ß` is folded to `ss`
    for selector in _LESSER_HEADINGS:
        is_heading = selector is _LESSER_HEADINGS[0]
        for node in tree.css(selector)[:_MOST_HEADINGS]:
            if len(node.text()) < least or node.tag in _NO_HEADING:
                continue
            if squeeze(text := node_text(node)) in wanted:
                return Heading(node, text, node.tag or "")
            part = next((part for part in node_parts(node) if squeeze(part) in wanted), None) if is_heading else None
            if part is not None:  # below a line of its own over it
                return Heading(node, part, node.tag or "")
    return None


def _without_kicker(heading: Heading, given: list[tuple[str, str]]) -> str:
    """The heading without the line before the title proper, and what stands behind it, where a given title says
    that it ends in it, or is some of its elements; but not without the second line of a headline of two."""
    for _, title in given:
        if count_words(title) >= SHORTEST_HEADLINE and heading.text.endswith(title):
            return title
    parts, lines = node_parts(heading.node), node_lines(heading.node)
    runs = {squeeze("".join(parts[:cut])) for cut in range(1, len(parts))}
    runs.update(squeeze("".join(parts[cut:])) for cut in range(1, len(parts)) if not _goes_on(parts[cut]))
    runs -= {squeeze("".join(lines[:cut])) for cut in range(1, len(lines)) if _is_headline(" ".join(lines[cut:]))}
    return next((title for _, title in given if count_words(title) > 1 and squeeze(title) in runs), heading.text)


def _goes_on(part: str) -> bool:
    """Whether it begins in lower case, as no title does but as the rest of a sentence."""
    return part[:1].islower()


def _is_headline(text: str) -> bool:
    """Whether it reads as part of a headline: words enough, and neither a byline nor a dateline."""
    return count_words(text) >= SHORTEST_HEADLINE and not (has_label(text) or first_date(text))
