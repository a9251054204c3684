"""What a page says of its site and of itself: names, address, language, description, image, topics,
access."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import starmap
from typing import TYPE_CHECKING, Final

from scrape import url_keys, urls
from scrape.extractor.boilerplate.phrases.elsewhere import NAVIGATION
from scrape.extractor.claims import ARTICLE_TYPES
from scrape.extractor.metadata.byline_words import ARTICLES
from scrape.extractor.metadata.elsewhere import stands_elsewhere
from scrape.extractor.metadata.jsonld import texts
from scrape.extractor.metadata.names import squeeze
from scrape.extractor.metadata.nodetext import node_parts, node_text
from scrape.extractor.metadata.record import Candidate
from scrape.extractor.metadata.structured import Evidence, absolute_url, url_path
from scrape.extractor.parsing.linked_data import types_of
from scrape.extractor.passages import normalise
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

MOST_TOPICS: Final = 50
LONGEST_TOPIC: Final = 80
"""Characters: a longer keyword is a sentence."""

SHORTEST_ABBREVIATION: Final = 3
"""Letters: two words begin so by chance."""

_LANGUAGE: Final = compiled_late(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?![A-Za-z])")
_NOTHING: Final = frozenset(["null", "undefined", "this is my page"])
"""What templates print where a field is empty, and what an editor of pages puts there."""
_NO_TOPIC: Final = frozenset(["keyword1", "keyword2", "keyword3"])
"""The same editor's."""
_NO_LANGUAGE: Final = frozenset(["und", "mul", "zxx", "xx", "null"])
_PLACEHOLDER: Final = compiled_late(
    r"(?:(?:spacer|blank|pixel|1x1|transparent)[^/]*\.(?:gif|png|svg)|placeholder[^/]*\.\w{3,4})(?:$|\?)", re.IGNORECASE
)
_ADDRESSES: Final = ("http:", "https:", "//", "www.")
"""How what some systems give for the site's name begins: its first page."""
_TOPIC_SEPARATOR: Final = compiled_late(r"\s*[,;|、，；｜،]\s*")
_HASH: Final = compiled_late(r"\A#(?=[^\W\d_])")
"""What posts put before a topic; not before a number."""
_LAST_OF_LIST: Final = ("& ", "and ")
_KINDS: Final = ARTICLE_TYPES - {"article", "report"}
"""What templates give for a keyword that is a type of schema.org; those two are words, too."""
_CATEGORY_LINK: Final = compiled_late(r"categor|kategori|rubri|/sections?/", re.IGNORECASE)
_SHARED_LABELS: Final = frozenset(
    "www m amp mobile web blog blogs news en com org net co uk edu gov info".split()
    + "github wordpress blogspot medium substack io de fr es it".split()
)
"""Labels of hosts that say nothing about whose site it is."""


def site_names(evidence: Evidence) -> Iterator[Candidate]:
    """Names that the page gives its site, best first."""
    for source, name in _given_names(evidence):
        if not _is_address(name):
            yield Candidate(source, name.lstrip("@"))
    labels = {squeeze(label) for url in evidence.own_urls for label in _host_labels(url)}
    own = set(map(_own_label, evidence.own_urls))
    is_title = len(evidence.title_parts) == 1
    for part in reversed(evidence.title_parts):
        if squeeze(part) in labels or (not is_title and _is_shortened(part, labels, own)):
            yield Candidate("title", part)


def _is_shortened(name: str, labels: Iterable[str], own: Iterable[str]) -> bool:
    """Whether a label is the initials of a name of three words or more, or the owner's an abbreviation of one."""
    words = _name_words(name)
    is_acronym = len(words) >= SHORTEST_ABBREVIATION and "".join(word[0] for word in words) in labels
    return is_acronym or any(_abbreviates(label, words) for label in own)


def _own_label(url: str | None) -> str:
    """The one label of the URL's host that calls its owner: `Code Design` at code.perch.example is no site."""
    labels = (urls.hostname(url) or "").split(".")[:-1]
    return next((squeeze(label) for label in reversed(labels) if label not in _SHARED_LABELS), "")


def _name_words(name: str) -> list[str]:
    """The words of a name, squeezed, without an article before them."""
    words = [word for part in name.split() if (word := squeeze(part))]
    return words[1:] if words and words[0] in ARTICLES else words


def _abbreviates(label: str, words: list[str]) -> bool:
    """Whether a host's label is put together from how the words of a name begin, each of them: `hbtimes` for
    `The Harbour Bay Times`."""
    if len(label) < SHORTEST_ABBREVIATION or not 2 <= len(words) <= len(label):
        return False
    ends = {0}
    for word in words:
        ends = {end + taken for end in ends for taken in range(1, len(word) + 1) if label.startswith(word[:taken], end)}
    return len(label) in ends


def _is_address(name: str) -> bool:
    return name.lower().startswith(_ADDRESSES)


def _given_names(evidence: Evidence) -> Iterator[tuple[str, str]]:
    yield from _metas(evidence, "og:site_name")
    yield from (("json-ld:publisher", name) for name in evidence.article_texts("publisher"))
    yield from (("json-ld:website", name) for name in _of_websites(evidence, "name"))
    yield from _metas(evidence, "application-name", "apple-mobile-web-app-title", "dc.publisher", "citation_publisher")


def _of_websites(evidence: Evidence, name: str) -> Iterator[str]:
    for thing in evidence.things:
        if "website" in types_of(thing):
            yield from texts(thing.get(name))


def site_aliases(evidence: Evidence) -> Iterator[str]:
    """Further names by which a title or byline may call the site: its accounts, its address and its host."""
    yield from (name for _, name in _given_names(evidence) if _is_address(name))
    for _, account in evidence.metas("twitter:site"):
        yield account.lstrip("@")
    yield from _of_websites(evidence, "alternateName")
    for url in evidence.own_urls:
        yield from _host_labels(url)


def _host_labels(url: str | None) -> Iterator[str]:
    """What the URL's host calls the site: the whole, its end, and its labels that are not everybody's."""
    host = (urls.hostname(url) or "").removeprefix("www.")
    if host:
        labels = host.split(".")
        yield host
        yield ".".join(labels[-2:])
        yield from (label for label in labels if label not in _SHARED_LABELS)


def canonical_urls(evidence: Evidence) -> Iterator[Candidate]:
    """Addresses that the page calls its own; not the first page's where the page is another."""
    is_first_page = not url_path(evidence.url)
    for source, url in _given_urls(evidence):
        absolute = absolute_url(url, evidence.base_url)
        if absolute and (is_first_page or url_path(absolute)) and not _is_of_maker(url, evidence.url):
            yield Candidate(source, absolute if url_keys.route(absolute) else absolute.partition("#")[0])


def _is_of_maker(url: str, own: str | None) -> bool:
    """Whether an address is of the machine on which the page was made, or a template that was not filled in."""
    return "{{" in url or (urls.hostname(url) == "localhost" != urls.hostname(own))


def _given_urls(evidence: Evidence) -> Iterator[tuple[str, str]]:
    for url in evidence.document.targets_of("canonical"):
        yield "link:canonical", url
    yield from evidence.metas("og:url")
    for name in ("mainEntityOfPage", "url"):
        for text in evidence.article_texts(name, key="@id"):
            yield f"json-ld:{name}", text
    yield from evidence.metas("twitter:url", "parsely-link", "citation_public_url")


def languages(evidence: Evidence) -> Iterator[Candidate]:
    """Language tags, normalised."""
    for source, text in _given_languages(evidence):
        if tag := normal_language(text):
            yield Candidate(source, tag)


def _given_languages(evidence: Evidence) -> Iterator[tuple[str, str]]:
    yield "html:lang", evidence.language or ""
    for text in evidence.article_texts("inLanguage", key="alternateName"):
        yield "json-ld:inLanguage", text
    yield from evidence.metas("og:locale", "content-language", "dc.language", "dcterms.language", "language")
    yield from evidence.metas("itemprop:inlanguage")


def normal_language(text: str) -> str | None:
    """A BCP 47 tag (RFC 5646) in its usual case: `en_us` gives `en-US`, `zh-hant-tw` gives `zh-Hant-TW`."""
    match = _LANGUAGE.match(text.strip())
    if match is None or match[1].casefold() in _NO_LANGUAGE:
        return None
    parts = (match[1].lower(), match[2] and match[2].title(), match[3] and match[3].upper())
    return "-".join(part for part in parts if part)


def descriptions(evidence: Evidence) -> Iterator[Candidate]:
    """Summaries."""
    yield from starmap(Candidate, _given_descriptions(evidence))


def _given_descriptions(evidence: Evidence) -> Iterator[tuple[str, str]]:
    yield from _metas(evidence, "og:description", "description")
    yield from (("json-ld:description", text) for text in evidence.article_texts("description"))
    yield from _metas(evidence, "twitter:description", "dc.description", "dcterms.description", "itemprop:description")


def images(evidence: Evidence) -> Iterator[Candidate]:
    """Lead images, absolute."""
    for source, url in _given_images(evidence):
        absolute = absolute_url(url, evidence.base_url)
        if absolute and not _PLACEHOLDER.search(absolute):
            yield Candidate(source, absolute)


def _given_images(evidence: Evidence) -> Iterator[tuple[str, str]]:
    yield from evidence.metas("og:image", "og:image:secure_url", "og:image:url")
    yield from evidence.metas("twitter:image", "twitter:image:src")
    for name, key in (("image", "url"), ("image", "contentUrl"), ("thumbnailUrl", "url")):
        for text in evidence.article_texts(name, key=key):
            yield f"json-ld:{name}", text
    yield from evidence.metas("parsely-image-url", "sailthru.image.full", "itemprop:image", "thumbnail")
    for url in evidence.document.targets_of("image_src"):
        yield "link:image_src", url


def access(evidence: Evidence) -> Iterator[Candidate]:
    """Whether the page declares that it can be read without paying."""
    for thing in (evidence.article, *evidence.things):
        value = thing.get("isAccessibleForFree")
        if isinstance(value, str):
            value = {"true": True, "false": False}.get(value.strip().rpartition("/")[2].casefold())
        if isinstance(value, bool):
            yield Candidate("json-ld:isAccessibleForFree", value)
            break
    for key, content in evidence.metas("article:content_tier", "og:article:content_tier"):
        if (tier := content.casefold()) in {"free", "metered", "locked"}:
            yield Candidate(key, tier == "free")


def categories(evidence: Evidence) -> Iterator[Candidate]:
    """Sections that the article is filed under; one candidate holds all that its source gives."""
    yield from _stated_categories(evidence)
    yield from _topics("rel:tag", _tag_links(evidence, of_category=True))


def _stated_categories(evidence: Evidence) -> Iterator[Candidate]:
    yield from _topics("json-ld:articleSection", evidence.article_texts("articleSection"))
    for key in (
        "article:section",
        "og:article:section",
        "parsely-section",
        "dc.subject",
        "section",
        "category",
    ):
        yield from _topics(key, evidence.meta.get(key, ()))


def tags(evidence: Evidence) -> Iterator[Candidate]:
    """Keywords; one candidate holds all that its source gives."""
    yield from _topics("article:tag", evidence.meta.get("article:tag", ()))
    yield from _topics("json-ld:keywords", evidence.article_texts("keywords"))
    for key in ("og:article:tag", "parsely-tags", "sailthru.tags", "news_keywords", "keywords", "tags"):
        yield from _topics(key, evidence.meta.get(key, ()))
    yield from _topics("rel:tag", _tag_links(evidence, of_category=False))


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


def _topics(source: str, given: Sequence[str]) -> Iterator[Candidate]:
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


def _metas(evidence: Evidence, *keys: str) -> Iterator[tuple[str, str]]:
    """What the named meta elements hold that were filled in."""
    return ((key, content) for key, content in evidence.metas(*keys) if content.casefold() not in _NOTHING)
