"""What a page says of itself: title, description, article body, types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any, Final, NamedTuple

from scrape.extractor.document import Document
from scrape.extractor.metadata.jsonld import parsed

PAGE_TYPES: Final = tuple(
    frozenset(types.split())
    for types in (
        "Article NewsArticle BlogPosting ReportageNewsArticle TechArticle og:article",
        "Product Offer og:product AggregateOffer ProductGroup",
        "ItemList CollectionPage SearchResultsPage",
        "DiscussionForumPosting QAPage Question",
        "FAQPage HowTo Recipe",
        "Organization LocalBusiness WebSite",
    )
)
"""Sets of schema.org types (and Open Graph types, as `og:...`) by which pages declare one kind or another."""

ARTICLE_TYPES: Final = PAGE_TYPES[0] - {"og:article"}
"""Those by which pages say in JSON-LD that they are articles; to Open Graph nearly everything is one."""

ARTICLES: Final = ARTICLE_TYPES | {"og:article"}
"""Those and Open Graph's."""
PRODUCT_TYPES: Final = frozenset({"Product", "ProductGroup", "og:product"})
LIST_TYPES: Final = PAGE_TYPES[2]
THREAD_TYPES: Final = frozenset({"DiscussionForumPosting", "QAPage"})
"""Those by which they say that they are a thread of posts or answers: of the labelled pages 44 threads and no other."""


SEVERAL: Final = 3
"""Articles that a page lists of which it is none; one that is an article may list one that it goes on from."""


class Claims(NamedTuple):
    """What a page says of itself; empty where it does not."""

    title: str
    description: str
    body: str
    types: frozenset[str]


def claims_of(document: Document) -> Claims:
    """The claims in a page's meta elements and JSON-LD."""
    meta: dict[str, str] = {}
    for attributes in document.metas:
        key, content = attributes.get("property") or attributes.get("name"), attributes.get("content")
        if key and content:
            meta.setdefault(key.lower(), content)
    title, body, types = _json_claims(tuple(document.json_ld))
    return Claims(
        title=meta.get("og:title") or title or document.title,
        description=meta.get("og:description") or meta.get("description", ""),
        body=body,
        types=types | {f"og:{meta['og:type'].lower()}"} if "og:type" in meta else types,
    )


def types_of(document: Document) -> frozenset[str]:
    """The types among a page's claims, which are asked for most often."""
    types = _json_claims(tuple(document.json_ld))[2]
    for attributes in document.metas:
        key = attributes.get("property") or attributes.get("name")
        if key and key.lower() == "og:type" and (content := attributes.get("content")):
            return types | {f"og:{content.lower()}"}
    return types


def says_one_article(document: Document) -> bool:
    """Whether a page says in JSON-LD that it is an article, and does not list several, as a blog does."""
    if types_of(document).isdisjoint(ARTICLE_TYPES):
        return False
    posts = {str(post.get("url") or post.get("headline")) for post in _listed(document) if _is_article(post)}
    return len(posts) < SEVERAL


def _listed(document: Document) -> Iterator[Mapping[str, Any]]:
    """The objects that JSON-LD gives side by side: each a script of its own, in a list, a graph or a blog."""
    for value in _json_values(tuple(document.json_ld)):
        for thing in value if isinstance(value, list) else [value]:
            if isinstance(thing, dict):
                yield thing
                for key in ("@graph", "blogPost", "itemListElement"):
                    inner = thing.get(key)
                    yield from (each for each in inner if isinstance(each, dict)) if isinstance(inner, list) else ()


def _is_article(thing: Mapping[str, Any]) -> bool:
    kind = thing.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    has_name = bool(thing.get("url") or thing.get("headline"))
    return has_name and any(isinstance(each, str) and each in ARTICLE_TYPES for each in kinds)


@lru_cache(maxsize=1)
def _json_claims(scripts: tuple[str, ...]) -> tuple[str, str, frozenset[str]]:
    """The headline, the article's body and the types in a page's JSON-LD, for which several stages ask in turn."""
    body, headline = "", ""
    types: set[str] = set()
    for value in _json_objects(scripts):
        kind = value.get("@type")
        types.update(k for k in (kind if isinstance(kind, list) else [kind]) if isinstance(k, str))
        text, title = value.get("articleBody"), value.get("headline")
        if isinstance(text, str) and len(text) > len(body):
            body = text
        if isinstance(title, str) and not headline:
            headline = title
    return headline, body, frozenset(types)


def _json_values(scripts: tuple[str, ...]) -> Iterator[Any]:
    for script in scripts:
        with suppress(ValueError, RecursionError):
            yield parsed(script)


def _json_objects(scripts: tuple[str, ...]) -> Iterator[Mapping[str, Any]]:
    for value in _json_values(scripts):
        stack: list[Any] = [value]
        while stack:
            value = stack.pop()
            if isinstance(value, list):
                stack.extend(value)
            elif isinstance(value, dict):
                yield value
                stack.extend(inner for inner in value.values() if isinstance(inner, list | dict))
