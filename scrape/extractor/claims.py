"""What a page says of itself: title, description, article body, types."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final, NamedTuple

from scrape.extractor.document import Document

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

PRODUCT_TYPES: Final = frozenset({"Product", "ProductGroup", "og:product"})
LIST_TYPES: Final = PAGE_TYPES[2]
THREAD_TYPES: Final = frozenset({"DiscussionForumPosting", "QAPage"})
"""Those by which they say that they are a thread of posts or answers: of the labelled pages 44 threads and no other."""


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
    body, headline = "", ""
    types: set[str] = set()
    for value in _json_objects(tuple(document.json_ld)):
        kind = value.get("@type")
        types.update(k for k in (kind if isinstance(kind, list) else [kind]) if isinstance(k, str))
        text, title = value.get("articleBody"), value.get("headline")
        if isinstance(text, str) and len(text) > len(body):
            body = text
        if isinstance(title, str) and not headline:
            headline = title
    if "og:type" in meta:
        types.add("og:" + meta["og:type"].lower())
    return Claims(
        title=meta.get("og:title") or headline or document.title,
        description=meta.get("og:description") or meta.get("description", ""),
        body=body,
        types=frozenset(types),
    )


@lru_cache(maxsize=1)
def _json_objects(scripts: tuple[str, ...]) -> tuple[Mapping[str, Any], ...]:
    """All objects in a page's JSON-LD, which several stages ask one after the other."""
    found: list[Mapping[str, Any]] = []
    for script in scripts:
        try:
            stack: list[Any] = [json.loads(script, strict=False)]
        except (ValueError, RecursionError):
            continue
        while stack:
            value = stack.pop()
            if isinstance(value, list):
                stack.extend(value)
            elif isinstance(value, dict):
                found.append(value)
                stack.extend(inner for inner in value.values() if isinstance(inner, list | dict))
    return tuple(found)
