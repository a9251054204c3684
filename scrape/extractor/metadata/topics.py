"""What an article is filed under: its sections and keywords."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from scrape.extractor.boilerplate.phrases.elsewhere import NAVIGATION
from scrape.extractor.boilerplate.phrases.tags import TAGS
from scrape.extractor.claims import ARTICLE_TYPES
from scrape.extractor.metadata.elsewhere import stands_elsewhere
from scrape.extractor.metadata.nodetext import node_parts, node_text
from scrape.extractor.metadata.record import Candidate
from scrape.extractor.metadata.structured import Evidence
from scrape.extractor.metadata.topic_links import CATEGORY, TAG, topic_links
from scrape.extractor.passages import normalise
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

MOST_TOPICS: Final = 50
LONGEST_TOPIC: Final = 80
"""Characters: a longer keyword is a sentence."""
_NO_TOPIC: Final = frozenset(["keyword1", "keyword2", "keyword3"])
"""What an editor of pages puts where nothing is filled in."""
_TOPIC_SEPARATOR: Final = compiled_late(r"\s*[,;|、，；｜،]\s*")
_HASH: Final = compiled_late(r"\A#(?=[^\W\d_])")
"""What posts put before a topic; not before a number."""
_LAST_OF_LIST: Final = ("& ", "and ")
_KINDS: Final = ARTICLE_TYPES - {"article", "report"}
"""What templates give for a keyword that is a type of schema.org; those two are words, too."""
_CATEGORY_LINK: Final = compiled_late(r"categor|kategori|rubri|/sections?/", re.IGNORECASE)
_CATEGORIES_OF_WIKI: Final = "mw-normal-catlinks"
"""The id of what holds them in MediaWiki."""
_TAGS_OF_DRUPAL: Final = "field--name-field-tags"


def categories(evidence: Evidence) -> Iterator[Candidate]:
    """Sections that the article is filed under; one candidate holds all that its source gives."""
    yield from _stated_categories(evidence)
    yield from _topics("rel:tag", _tag_links(evidence, of_category=True))
    yield from _topics("itemprop:articleSection", _properties(evidence, "articlesection"))
    yield from _topics("class", _links_in(evidence, _CATEGORIES_OF_WIKI, f"#{_CATEGORIES_OF_WIKI} li > a"))
    yield from _topics("links", map(_without_count, topic_links(evidence, CATEGORY)))


def _stated_categories(evidence: Evidence) -> Iterator[Candidate]:
    yield from _topics("json-ld:articleSection", evidence.article_texts("articleSection"))
    for key in ("article:section", "og:article:section", "parsely-section", "dc.subject", "section", "category"):
        yield from _topics(key, evidence.meta.get(key, ()))


def tags(evidence: Evidence) -> Iterator[Candidate]:
    """Keywords; one candidate holds all that its source gives."""
    yield from _topics("article:tag", evidence.meta.get("article:tag", ()))
    yield from _topics("json-ld:keywords", evidence.article_texts("keywords"))
    for key in ("og:article:tag", "parsely-tags", "sailthru.tags", "news_keywords", "keywords", "tags"):
        yield from _topics(key, evidence.meta.get(key, ()))
    yield from _topics("rel:tag", _tag_links(evidence, of_category=False))
    yield from _topics("itemprop:keywords", _properties(evidence, "keywords"))
    yield from _topics("class", _links_in(evidence, _TAGS_OF_DRUPAL, f".{_TAGS_OF_DRUPAL} a"))
    yield from _topics("links", map(_without_count, topic_links(evidence, TAG)))


def _properties(evidence: Evidence, name: str) -> list[str]:
    """The texts of elements of a property of microdata, but for those of other articles."""
    if evidence.shows_others:
        return []
    shown = [each.node for each in evidence.properties.get(name, ()) if each.tag != "meta"][:MOST_TOPICS]
    return [text for node in shown if not stands_elsewhere(node) for text in _named_in(node)]


def _named_in(node: LexborNode) -> list[str]:
    """The texts of the links of an element, or its own behind a label: `Tags: boats`."""
    if links := node.css("a"):
        return list(map(node_text, links))
    text = node_text(node)
    return [text.partition(":")[2] if ":" in text and TAGS.fullmatch(normalise(text)) else text]


def _links_in(evidence: Evidence, name: str, selector: str) -> list[str]:
    """The texts of links, if the page has an element of that class or id, but for those of other articles."""
    if name not in evidence.document.written_names:
        return []
    return [node_text(link) for link in evidence.tree.css(selector)[:MOST_TOPICS] if not stands_elsewhere(link)]


def _tag_links(evidence: Evidence, *, of_category: bool) -> list[str]:
    """Texts of the links by which blogs name the article's tags, and in the same way its categories; not of those that
    lead on to another, which some systems mark so, too."""
    shown = (
        _without_count(element.node)
        for element in evidence.tagged("a")[:MOST_TOPICS]
        if "tag" in (element.attributes.get("rel") or "").casefold().split()
        and (_CATEGORY_LINK.search(f"{element.attributes.get('rel')} {element.attributes.get('href')}") is not None)
        == of_category
        and not stands_elsewhere(element.node)
    )
    return [text for text in shown if not NAVIGATION.fullmatch(normalise(text))]


def _without_count(link: LexborNode) -> str:
    """The text of a link to a topic without the number, in an element of its own, of how many posts that has."""
    parts = node_parts(link)
    is_counted = len(parts) > 1 and parts[-1].strip("()").replace(",", "").isdigit()
    return " ".join(parts[:-1]) if is_counted else node_text(link)


def _topics(source: str, given: Iterable[str]) -> Iterator[Candidate]:
    items = (_HASH.sub("", item.strip()) for text in given for item in _parted(text))
    unique = {item.casefold(): item for item in items if 0 < len(item) <= LONGEST_TOPIC and "://" not in item}
    for kind in unique.keys() & _KINDS:
        del unique[kind]
    if unique.keys() - _NO_TOPIC:
        yield Candidate(source, tuple(unique.values())[:MOST_TOPICS])


def _parted(text: str) -> list[str]:
    """The topics of a list; one that lists things itself, no longer than a topic, is whole: `Boats, Nets, & Sails`."""
    parts = _TOPIC_SEPARATOR.split(text)
    is_whole = len(parts) > 1 and parts[-1].startswith(_LAST_OF_LIST) and len(text) <= LONGEST_TOPIC
    return [text] if is_whole else parts
