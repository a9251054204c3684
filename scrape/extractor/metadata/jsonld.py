"""What a page's JSON-LD says of its article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final
from urllib.parse import urlsplit

from scrape.extractor.claims import ARTICLE_TYPES
from scrape.extractor.metadata.nodetext import clean_text
from scrape.extractor.parsing.linked_data import Thing, types_of

MOST_THINGS: Final = 2000
"""A bound on what one page may cost; no page of the labelled corpora has more than 1,300."""
MAX_NESTING: Final = 20
"""Lists and objects in each other that one value is looked for in. A convention: most stand in one or two."""
MOST_ITEMS: Final = 100
"""Items of a list that are read."""

_OF_OTHERS: Final = frozenset(
    "comment comments review reviews itemListElement hasPart citation mentions about relatedLink suggestedAnswer "
    "acceptedAnswer potentialAction offers subjectOf workExample isRelatedTo isSimilarTo blogPost recordedIn "
    "itemReviewed isBasedOn liveBlogUpdate".split()
)
"""Properties whose values describe something other than the page's article."""
_ARTICLE_TYPES: Final = ARTICLE_TYPES | {"recipe", "socialmediaposting", "discussionforumposting"}
_LESSER_TYPES: Final = (
    frozenset(["howto", "qapage", "creativework", "book", "podcastepisode"]),
    frozenset(
        ["webpage", "itempage", "collectionpage", "medicalwebpage", "product", "event", "movie", "course", "jobposting"]
    ),
    frozenset(["review", "criticreview"]),
)
"""What stands for the article where no article type is given, best first; before them a review that is the page's."""
_REVIEW_TYPES: Final = _LESSER_TYPES[-1]


def things_of(values: Iterable[object]) -> tuple[Thing, ...]:
    """The node objects in JSON-LD values, in page order, outer before inner, without those about other things."""
    return tuple(islice((thing for value in values for thing in _things(value)), MOST_THINGS))


def is_article(thing: Thing) -> bool:
    """Whether its type is one of articles, posts and reports."""
    return bool(types_of(thing) & _ARTICLE_TYPES)


def main_article(things: tuple[Thing, ...], url: str | None) -> Thing | None:
    """The object that describes the page's own article.

    Of several articles, the one whose URL is the page's; otherwise the first, unless they are many (an
    index page).
    """
    articles = [thing for thing in things if is_article(thing)]
    articles = list(filter(_describes_something, articles)) or articles
    own = next((thing for thing in articles if url and _is_about(thing, url)), None)
    if own is not None:
        return own
    if articles and len({_text(a.get("headline") or a.get("name")) for a in articles}) <= 2:
        return articles[0]
    reviews = [thing for thing in things if types_of(thing) & _REVIEW_TYPES]
    if len(reviews) == 1 and _is_published(reviews[0], url):
        return reviews[0]
    for types in _LESSER_TYPES:
        for thing in things:
            if types_of(thing) & types and _describes_something(thing):
                return thing
    return None


def _is_published(review: Thing, url: str | None) -> bool:
    """Whether a review is an article, not what a customer said."""
    return "headline" in review or "publisher" in review or (url is not None and _is_about(review, url))


def texts(value: object, *, key: str = "name", depth: int = 0) -> Iterator[str]:
    """The strings in a property's value: itself, the items of a list, an object's `key` or `@value`.

    `depth`: how many lists and objects it stands in.
    """
    if isinstance(value, str):
        if text := _text(value):
            yield text
    elif depth == MAX_NESTING:
        return
    elif isinstance(value, list):
        for item in value[:MOST_ITEMS]:
            yield from texts(item, key=key, depth=depth + 1)
    elif isinstance(value, dict):
        inner = value.get(key) or value.get("@value")
        if isinstance(inner, str | list):
            yield from texts(inner, key=key, depth=depth + 1)


def resolve(value: object, things: tuple[Thing, ...], depth: int = 0) -> object:
    """`value` with references (`{"@id": ...}` and nothing else of use) replaced by the objects that they
    name.

    `depth`: how many lists it stands in.
    """
    if isinstance(value, list):
        return [resolve(item, things, depth + 1) for item in value[:MOST_ITEMS]] if depth < MAX_NESTING else []
    if isinstance(value, dict) and "@id" in value and {key for key in value if value[key]} <= {"@id", "@type"}:
        wanted = value["@id"]
        return next((thing for thing in things if thing.get("@id") == wanted and len(thing) > len(value)), value)
    return value


def _text(value: object) -> str:
    return clean_text(value) if isinstance(value, str) else ""


def _things(document: object) -> Iterator[Thing]:
    pending = [document]
    while pending:
        value = pending.pop()
        if isinstance(value, list):
            pending.extend(reversed(value))
        elif isinstance(value, dict):
            if "@type" in value or "datePublished" in value:
                yield value
            elif isinstance(value.get("pubDate"), str):  # what the search engine Baidu reads, in words of its own
                yield {**value, "datePublished": value["pubDate"], "dateModified": value.get("upDate")}
            pending.extend(
                inner
                for key, inner in reversed(value.items())
                if isinstance(inner, list | dict) and key not in _OF_OTHERS
            )


def _describes_something(thing: Thing) -> bool:
    return any(key in thing for key in ("headline", "name", "datePublished", "datePosted", "author"))


def _is_about(thing: Thing, url: str) -> bool:
    page = thing.get("mainEntityOfPage")
    candidates = (thing.get("url"), thing.get("@id"), page.get("@id") if isinstance(page, dict) else page)
    return any(isinstance(candidate, str) and _same_page(candidate, url) for candidate in candidates)


def _same_page(left: str, right: str) -> bool:
    try:
        one, other = urlsplit(left), urlsplit(right)
    except ValueError:
        return False
    path = one.path.strip("/")
    return bool(path) and path == other.path.strip("/") and one.query == other.query
