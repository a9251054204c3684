"""JSON-LD as pages carry it: often broken, nested in many ways, and about many things at once.

Vocabulary: https://schema.org; syntax: https://www.w3.org/TR/json-ld11/ (only what pages use of it:
`@graph`, lists, nesting, and references by `@id`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Final
from urllib.parse import urlsplit

from scrape.extractor.metadata.nodetext import clean_text
from scrape.patterns import compiled_late
from scrape.text import unescaped

Thing = Mapping[str, Any]
"""A JSON-LD node object."""

MOST_THINGS: Final = 2000
"""A bound on what one page may cost; no page of the labelled corpora has more than 1,300."""
LONGEST_MENDED: Final = 1_000_000
"""Characters: a longer broken script is left alone."""
MOST_ITEMS: Final = 100
"""Items of a list that are read."""

_BEFORE_TYPE: Final = compiled_late(r"[/#:]")
_WRAPPERS: Final = ("/*<![CDATA[*/", "/*]]>*/", "//<![CDATA[", "//]]>", "<![CDATA[", "]]>", "<!--", "-->")
_TRAILING_COMMA: Final = compiled_late(r",(\s*[}\]])")
_SPACE_BETWEEN: Final = compiled_late(r'(["}\]\d])(\s+)(?=")')
_QUOTE: Final = compiled_late(r'\\.|([{\[,:]\s*)?"(?=(\s*[,:}\]])?)', re.DOTALL)
_BAD_ESCAPE: Final = compiled_late(r'\\(?!["\\/bfnrtu])')
_NEIGHBOURS: Final = compiled_late(r"([}\]])\s*(?:;\s*)?(?=[{\[])")
_READABLE_PAIR: Final = compiled_late(
    r'"(headline|datePublished|dateModified|description)"\s*:\s*"((?:[^"\\\n]|\\.)*)"'
)

_OF_OTHERS: Final = frozenset(
    [
        *(
            "comment",
            "comments",
            "review",
            "reviews",
            "itemListElement",
            "hasPart",
            "citation",
            "mentions",
            "about",
        ),
        *("relatedLink", "suggestedAnswer", "acceptedAnswer", "potentialAction", "offers", "subjectOf"),
        *("workExample", "isRelatedTo", "isSimilarTo", "blogPost", "recordedIn", "itemReviewed", "isBasedOn"),
    ]
)
"""Properties whose values describe something other than the page's article."""
_ARTICLE_TYPES: Final = frozenset(
    [
        *("article", "newsarticle", "blogposting", "report", "scholarlyarticle", "techarticle", "recipe"),
        *("opinionnewsarticle", "analysisnewsarticle", "reportagenewsarticle", "reviewnewsarticle"),
        *("backgroundnewsarticle", "askpublicnewsarticle", "advertisercontentarticle", "satiricalarticle"),
        *("liveblogposting", "socialmediaposting", "discussionforumposting", "medicalscholarlyarticle"),
    ]
)
_LESSER_TYPES: Final = (
    frozenset(["howto", "qapage", "creativework", "book", "podcastepisode"]),
    frozenset(
        ["webpage", "itempage", "collectionpage", "medicalwebpage", "product", "event", "movie", "course", "jobposting"]
    ),
    frozenset(["review", "criticreview"]),
)
"""What stands for the article where no article type is given, best first; before them a review that is the page's."""
_REVIEW_TYPES: Final = _LESSER_TYPES[-1]


def parse_scripts(scripts: Iterable[str]) -> tuple[Thing, ...]:
    """The node objects of all scripts, in page order, outer before inner, without those about other
    things."""
    things: list[Thing] = []
    for script in scripts:
        for document in _documents(script):
            for thing in _things(document):
                things.append(thing)
                if len(things) >= MOST_THINGS:
                    return tuple(things)
    return tuple(things)


def types_of(thing: Thing) -> frozenset[str]:
    """The types in lower case, without a vocabulary's URL."""
    given = thing.get("@type", "CreativeWork")
    names = given if isinstance(given, list) else [given]
    return frozenset([_type_name(name) for name in names if isinstance(name, str)])


@lru_cache(maxsize=1000)
def _type_name(name: str) -> str:
    return _BEFORE_TYPE.split(name)[-1].casefold()


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


def texts(value: object, *, key: str = "name") -> Iterator[str]:
    """The strings in a property's value: itself, the items of a list, an object's `key` or `@value`."""
    if isinstance(value, str):
        if text := _text(value):
            yield text
    elif isinstance(value, list):
        for item in value[:MOST_ITEMS]:
            yield from texts(item, key=key)
    elif isinstance(value, dict):
        inner = value.get(key) or value.get("@value")
        if isinstance(inner, str | list):
            yield from texts(inner, key=key)


def resolve(value: object, things: tuple[Thing, ...]) -> object:
    """`value` with references (`{"@id": ...}` and nothing else of use) replaced by the objects that they
    name."""
    if isinstance(value, list):
        return [resolve(item, things) for item in value[:MOST_ITEMS]]
    if isinstance(value, dict) and "@id" in value and value.keys() <= {"@id", "@type"}:
        wanted = value["@id"]
        return next((thing for thing in things if thing.get("@id") == wanted and len(thing) > len(value)), value)
    return value


def _text(value: object) -> str:
    return clean_text(value) if isinstance(value, str) else ""


_DECODER: Final = json.JSONDecoder(strict=False)


def parsed(script: str) -> Any:
    """The JSON value of a script, in which control characters may stand as they are. Raises ValueError and
    RecursionError."""
    return _DECODER.decode(script)


def _documents(script: str) -> Iterator[object]:
    """The JSON values in a script: as they stand, or after the least mending that makes them readable."""
    if not script or script.isspace():
        return
    for mended in _mendings(script):
        try:
            yield parsed(mended)
        except (ValueError, RecursionError):
            continue
        return
    salvaged = {match[1]: match[2] for match in _READABLE_PAIR.finditer(script)}
    if "headline" in salvaged:
        yield {"@type": "Article", **salvaged}


def _mendings(script: str) -> Iterator[str]:
    """The script as it is, then with more and more of what breaks JSON mended.

    Comments and CDATA around it; commas before a bracket; bad escapes, and commas missing at line ends;
    values one after the other; quotes inside strings; character references.
    """
    yield script
    if len(script) > LONGEST_MENDED:
        return
    text = script
    for wrapper in _WRAPPERS:
        text = text.replace(wrapper, "")
    text = text.strip().rstrip(";")
    yield text
    text = _TRAILING_COMMA.sub(r"\1", text)
    yield text
    text = _SPACE_BETWEEN.sub(_with_comma, _BAD_ESCAPE.sub(r"\\\\", text))
    yield text
    yield "[" + _NEIGHBOURS.sub(r"\1,", text) + "]"
    yield _QUOTE.sub(_escaped_if_stray, text)
    yield unescaped(text)


def _escaped_if_stray(quote: re.Match[str]) -> str:
    """A quote with neither punctuation of JSON before it nor behind it stands inside a string."""
    is_stray = quote[0] == '"' and quote[1] is None and quote[2] is None
    return '\\"' if is_stray else quote[0]


def _with_comma(between: re.Match[str]) -> str:
    return f"{between[1]},{between[2]}" if "\n" in between[2] else between[0]


def _things(document: object) -> Iterator[Thing]:
    pending = [document]
    while pending:
        value = pending.pop()
        if isinstance(value, list):
            pending.extend(reversed(value))
        elif isinstance(value, dict):
            if "@type" in value or "datePublished" in value:
                yield value
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
