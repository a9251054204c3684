"""What a page says of itself: title, description, article body, types."""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from scrape.extractor.parsing.linked_data import Thing, types_of

if TYPE_CHECKING:
    from scrape.extractor.document import Document

ARTICLE_TYPES: Final = frozenset(
    "article newsarticle blogposting report scholarlyarticle techarticle opinionnewsarticle analysisnewsarticle "
    "reportagenewsarticle reviewnewsarticle backgroundnewsarticle askpublicnewsarticle advertisercontentarticle "
    "satiricalarticle liveblogposting medicalscholarlyarticle".split()
)
"""Those of schema.org by which pages say in JSON-LD that they are articles; to Open Graph nearly everything is one."""

ARTICLES: Final = ARTICLE_TYPES | {"og:article"}
"""Those and Open Graph's."""
PRODUCT_TYPES: Final = frozenset({"product", "productgroup", "og:product"})
ITEM_OF_GOODS: Final = "[itemtype$='schema.org/Product' i]"
"""What microdata say so of."""
LIST_TYPES: Final = frozenset({"itemlist", "collectionpage", "searchresultspage"})
THREAD_TYPES: Final = frozenset({"discussionforumposting", "qapage"})
"""Those by which they say that they are a thread of posts or answers: of the labelled pages 44 threads and no other."""

PAGE_TYPES: Final = (
    ARTICLES,
    PRODUCT_TYPES | {"offer", "aggregateoffer"},
    LIST_TYPES,
    THREAD_TYPES | {"question"},
    frozenset({"faqpage", "howto", "recipe"}),
    frozenset({"organization", "localbusiness", "website"}),
)
"""Sets of types by which pages declare one kind or another, in the order in which the classifier learned them."""

SEVERAL: Final = 3
"""Articles that a page lists of which it is none; one that is an article may list one that it goes on from."""


class Claims(NamedTuple):
    """What a page says of itself; empty where it does not."""

    title: str
    description: str
    body: str
    types: frozenset[str]
    """In lower case: schema.org's, without its address, and Open Graph's as `og:...`."""

    def any_of(self, types: Set[str]) -> bool:
        """Whether one of these is claimed."""
        return not self.types.isdisjoint(types)


def claims_of(document: Document) -> Claims:
    """The claims in a page's meta elements and JSON-LD; `Document.claims` keeps them."""
    meta: dict[str, str] = {}
    for attributes in document.metas:
        key, content = attributes.get("property") or attributes.get("name"), attributes.get("content")
        if key and content:
            meta.setdefault(key.lower(), content)
    body, headline = "", ""
    types: set[str] = set()
    for thing in objects_in(document.linked_data):
        types |= types_of(thing) if "@type" in thing else set()
        text, title = thing.get("articleBody"), thing.get("headline")
        if isinstance(text, str) and len(text) > len(body):
            body = text
        if isinstance(title, str) and not headline:
            headline = title
    if "og:type" in meta:
        types.add(f"og:{meta['og:type'].lower()}")
    return Claims(
        title=meta.get("og:title") or headline or document.title,
        description=meta.get("og:description") or meta.get("description", ""),
        body=body,
        types=frozenset(types),
    )


def says_one_article(document: Document) -> bool:
    """Whether a page says in JSON-LD that it is an article, and does not list several, as a blog does."""
    if not document.claims.any_of(ARTICLE_TYPES):
        return False
    articles = (thing for thing in _listed(document.linked_data) if not types_of(thing).isdisjoint(ARTICLE_TYPES))
    return len({str(name) for article in articles if (name := article.get("url") or article.get("headline"))}) < SEVERAL


def _listed(values: tuple[Any, ...]) -> Iterator[Thing]:
    """The objects that JSON-LD gives side by side: each a script of its own, in a list, a graph or a blog."""
    for value in values:
        for thing in value if isinstance(value, list) else [value]:
            if isinstance(thing, dict):
                yield thing
                for key in ("@graph", "blogPost", "itemListElement"):
                    inner = thing.get(key)
                    yield from (each for each in inner if isinstance(each, dict)) if isinstance(inner, list) else ()


def objects_in(values: tuple[Any, ...]) -> Iterator[Thing]:
    """Every object of each value, however deep."""
    for root in values:
        stack: list[Any] = [root]
        while stack:
            value = stack.pop()
            if isinstance(value, list):
                stack.extend(value)
            elif isinstance(value, dict):
                yield value
                stack.extend(inner for inner in value.values() if isinstance(inner, list | dict))
