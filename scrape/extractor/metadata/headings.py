"""The headings of a page: its h1s, those of them that show the site's name, and lower ones that show a title."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Final

from scrape.extractor.elements import class_and_id
from scrape.extractor.metadata.elsewhere import stands_elsewhere
from scrape.extractor.metadata.given_titles import slug_words
from scrape.extractor.metadata.heading_text import Heading, heading_text, text_below_kicker
from scrape.extractor.metadata.names import as_in_address, squeeze
from scrape.extractor.metadata.nodetext import around, link_of, node_parts, node_text
from scrape.extractor.metadata.structured import Evidence, is_home
from scrape.extractor.metadata.title_words import LONGEST_SUFFIX, SHORTEST_HEADLINE, title_length
from scrape.extractor.parsing.marked_elements import Element
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode


LONGEST_HEADING: Final = 250
LONGEST_SUBJECT: Final = 320
"""Characters: forums take up to 300 for the subject of a thread, and make its address of how that begins."""
_BRAND: Final = compiled_late(
    r"logo|brand|(?:site|blog)-?(?:title|name)|(?<!\S)project-name(?!\S)|masthead|sitename", re.IGNORECASE
)
_OF_ARTICLE_NAME: Final = r"(?<![^\W_])(?:entry|post|article|story)[-_]?(?:title|head(?:line|er|ing)?|hdl|hed)\b"
_OF_ARTICLE: Final = compiled_late(_OF_ARTICLE_NAME, re.IGNORECASE)
"""What themes call an article's headline, whatever else they call it."""
_HEADLINE: Final = compiled_late(rf"{_OF_ARTICLE_NAME}|(?<!\S)headline(?!\S)", re.IGNORECASE)
"""The same or the bare word, which also stands around headlines of others."""
_TITLE_JOINT: Final = compiled_late(r":\s+")
_VERSION: Final = compiled_late(r" \(\d+(?:\.\d+)+\) - ")
"""What stands behind the name of a manual in the `<title>` of its pages: `Deck 5 (5.4.1) - Chairs`."""
_LESSER_HEADINGS: Final = (
    "h2,h3",
    "[class*='headline' i],[class*='title' i],[id*='headline' i],b,strong,font,big,center",
)
_OF_ROLE: Final = "[role='heading' i][aria-level='1']"
_CURRENT: Final = ", ".join(f"[{key}*='breadcrumb' i] [aria-current='page']" for key in ("class", "aria-label"))
"""What a breadcrumb trail ends in."""
_BANNER: Final = compiled_late(r"cookie|consent|gdpr|privacy|dialog|modal|onetrust", re.IGNORECASE)
"""Names of boxes that ask the reader something before the page is read."""
MOST_HEADINGS: Final = 60
_NO_HEADLINE: Final = frozenset({"p", "a", "li", "td"})
"""What a theme may give the look of an h1 without that it is one."""
_NO_HEADING: Final = frozenset(["html", "body", "meta", "link", "script", "style", "h1"])


def main_headings(evidence: Evidence) -> tuple[list[str], list[Heading]]:
    """The h1s: texts of those that show the site's name, by class, as links to its first page, or as an end
    of a `<title>` whose rest a lower heading shows, but not what another h1 of the text shows, too; and the others."""
    start, end = _title_ends(evidence)
    brands: list[str] = []
    headings: list[Heading] = []
    shows = cache(lambda wanted: heading_of(evidence.tree, frozenset([wanted])) is not None)  # many h1s may ask
    for element in evidence.tagged("h1") or _drawn_as_heading(evidence):
        text = text_below_kicker(element.node)
        if not text or (len(text) > LONGEST_HEADING and not _is_subject(text, evidence)):
            continue
        is_end = squeeze(text).removeprefix("the") == end != "" and shows(start) and not _is_given(text, evidence)
        if (
            is_end
            or _is_title_start(text, evidence)
            or (_is_called_brand(element) and not _is_headline_of(text, evidence, shows))
            or _names_book(element, text, evidence)
            or links_home(element.node, evidence)
        ):
            brands.append(text)
        else:
            headings.append(Heading(element.node, text, "h1"))
    if not brands:
        return [], headings
    shown = {squeeze(heading.text) for heading in headings if not stands_elsewhere(heading.node)}
    return [text for text in brands if squeeze(text) not in shown], headings


def is_called_title(node: LexborNode) -> bool:
    """Whether its classes call it the title of an article."""
    return _OF_ARTICLE.search(node.attributes.get("class") or "") is not None


def _is_given(text: str, evidence: Evidence) -> bool:
    """Whether the page gives a heading as its title to those who share it, and not as the site's name."""
    titles = {squeeze(title) for _, title in evidence.metas("og:title", "twitter:title")}
    return squeeze(text) in titles.difference(squeeze(name) for _, name in evidence.metas("og:site_name"))


def _is_subject(text: str, evidence: Evidence) -> bool:
    """Whether a long heading begins as the page's address ends."""
    starts = tuple(map(squeeze, slug_words(evidence)))
    return len(text) <= LONGEST_SUBJECT and squeeze(text).startswith(starts)


def _drawn_as_heading(evidence: Evidence) -> list[Element]:
    """The one element that is given the look of an h1, where no element is one; or the role, if the `<title>` does not
    show it: else that says how much of it is the title."""
    nodes = [node for node in evidence.tree.css(".h1") if node.tag not in _NO_HEADLINE]
    if not nodes:
        title = evidence.page_title or ""
        nodes = [
            node
            for node in evidence.tree.css(_OF_ROLE)
            if heading_text(node) not in title and not _is_of_banner(node, evidence.tree)
        ]
    return [Element(node, node.tag or "", node.attributes) for node in nodes] if len(nodes) == 1 else []


def _is_of_banner(node: LexborNode, tree: LexborHTMLParser) -> bool:
    """Whether a heading by its role is that of a box over the page: outside its main part, or called so."""
    is_outside = tree.css_first("main,article") is not None
    for element in around(node.parent):
        is_outside = is_outside and element.tag not in {"main", "article"}
        if _BANNER.search(" ".join(filter(None, map(element.attributes.get, ("class", "id", "role"))))):
            return True
    return is_outside or stands_elsewhere(node)


def _title_ends(evidence: Evidence) -> tuple[str, str]:
    """First and last part of the `<title>`, squeezed; empty where it has but one, or the headline stands last."""
    parts = evidence.title_parts
    if len(parts) < 2 or (title_length(parts[0]) < SHORTEST_HEADLINE and title_length(parts[-1]) > LONGEST_SUFFIX):
        return "", ""
    return squeeze(parts[0]), squeeze(parts[-1]).removeprefix("the")


def is_called_headline(node: LexborNode, *, surely: bool) -> bool:
    """Whether microdata or names of the heading, or of what it stands in, call it the article's; `surely` not by the
    bare word `headline`."""
    pattern = _OF_ARTICLE if surely else _HEADLINE
    names = [node.attributes, node.parent.attributes if node.parent is not None else {}]
    if "headline" in (names[0].get("itemprop") or "").casefold():
        return True
    return any(map(pattern.search, map(class_and_id, names)))


def _is_title_start(text: str, evidence: Evidence) -> bool:
    """Whether it begins the `<title>`, is too short for a headline, and a lower heading shows the rest; of any
    length where that is called the article's, or the page gives it as its title, or a version stands between."""
    title = evidence.page_title or ""
    rest = title.removeprefix(text)
    if version := _VERSION.match(rest):
        return heading_of(evidence.tree, frozenset([squeeze(rest[version.end() :])])) is not None
    if rest == title or not _TITLE_JOINT.match(rest):
        return False
    shown = _TITLE_JOINT.sub("", rest, count=1)
    if title_length(shown) < SHORTEST_HEADLINE:
        return False
    lower = heading_of(evidence.tree, frozenset([squeeze(shown)]))
    if lower is None or title_length(text) < SHORTEST_HEADLINE:
        return lower is not None
    return shown in evidence.meta.get("og:title", ()) or is_called_title(lower.node)


def _is_called_brand(element: Element) -> bool:
    names = class_and_id(element.attributes)
    return _BRAND.search(names) is not None and _OF_ARTICLE.search(names) is None


def _is_headline_of(text: str, evidence: Evidence, shows: Callable[[str], bool]) -> bool:
    """Whether JSON-LD gives it as the headline, and no lower heading is what begins the `<title>`: a masthead may be
    that of the page, and a headline there the site's name."""
    if title_length(text) < SHORTEST_HEADLINE or squeeze(text) not in map(squeeze, evidence.article_texts("headline")):
        return False
    start = squeeze(next(iter(evidence.title_parts), ""))
    return start in {"", squeeze(text)} or not shows(start)


def _names_book(element: Element, text: str, evidence: Evidence) -> bool:
    """Whether it is the name of a whole book in the bar over each of its pages, as mdBook sets it."""
    return (element.attributes.get("class") or "") == "menu-title" and text in evidence.title_parts[1:]


def links_home(node: LexborNode, evidence: Evidence) -> bool:
    """Whether the heading is a link to the site's first page."""
    if (link := link_of(node)) is None:
        return False
    href = (link.attributes.get("href") or "").strip()
    target = evidence.target(href)
    return href == "/" if target is None else is_home(target)


def heading_of(tree: LexborHTMLParser, wanted: frozenset[str]) -> Heading | None:
    """A lower heading, an element called title or headline, or text in bold, that shows a given title."""
    least = min(map(len, wanted), default=0) // 2  # `ß` is folded to `ss`
    for selector in _LESSER_HEADINGS:
        is_heading = selector is _LESSER_HEADINGS[0]
        for node in tree.css(selector)[:MOST_HEADINGS]:
            if len(node.text()) < least or node.tag in _NO_HEADING:
                continue
            if squeeze(text := heading_text(node)) in wanted:
                return Heading.of(node, text)
            for part in node_parts(node) if is_heading else ():
                if squeeze(part) in wanted:  # below a line of its own over it
                    return Heading.of(node, part)
    return None


def heading_of_address(evidence: Evidence) -> Heading | None:
    """A heading, or text in bold or large, that says with its accents what the page's address says without."""
    wanted = frozenset(map(squeeze, slug_words(evidence)))
    if not wanted:
        return None
    for selector in ("h1", *_LESSER_HEADINGS):
        for node in evidence.tree.css(selector)[:MOST_HEADINGS]:
            text = heading_text(node)
            if text.isascii() or len(text) > LONGEST_HEADING or stands_elsewhere(node):
                continue
            if as_in_address(text) in wanted:
                return Heading.of(node, text)
    return None


def heading_in_trail(evidence: Evidence) -> Heading | None:
    """A heading that shows what the page's breadcrumbs call it, perhaps behind its section: `Products: Ferries`, if the
    `<title>` does not say that, too."""
    current = evidence.tree.css_first(_CURRENT)
    text = node_text(current) if current is not None else ""
    title = squeeze(evidence.page_title or "")
    names = frozenset(name for name in map(squeeze, (text, text.rpartition(": ")[2])) if name and name not in title)
    return heading_of(evidence.tree, names) if names else None


def heading_behind_site(evidence: Evidence) -> Heading | None:
    """A heading that shows the last part of the `<title>`, if that is the longest and long enough for a headline: site
    and section stand before it. Of all parts that headings show it is the last."""
    lengths = [*map(title_length, evidence.title_parts)]
    longest = max(lengths, default=0)
    if len(lengths) < 2 or longest < SHORTEST_HEADLINE or lengths[-1] != longest or lengths.count(longest) > 1:
        return None
    parts = list(map(squeeze, evidence.title_parts))
    headings = evidence.tree.css(",".join(_LESSER_HEADINGS))[:MOST_HEADINGS]
    shown = [node for node in headings if node.tag not in _NO_HEADING and squeeze(heading_text(node)) in parts]
    if not shown or squeeze(text := heading_text(shown[-1])) != parts[-1] or links_home(shown[-1], evidence):
        return None
    return Heading.of(shown[-1], text)
