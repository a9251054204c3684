"""JSON-LD scripts -> values: often broken, nested in many ways, and about many things at once.

Vocabulary: https://schema.org; syntax: https://www.w3.org/TR/json-ld11/ (only what pages use of it:
`@graph`, lists, nesting, and references by `@id`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from scrape.patterns import compiled_late
from scrape.remembered import remembered
from scrape.text import unescaped

Thing = Mapping[str, Any]
"""A JSON-LD node object."""

LONGEST_MENDED: Final = 1_000_000
"""Characters: a longer broken script is left alone."""

_BEFORE_TYPE: Final = compiled_late(r"[/#:]")
_WRAPPER: Final = compiled_late(r"\ufeff|(?:/[/*][ \t]{0,9})?(?:<!\[CDATA\[|\]\]>|<!--|-->)(?:[ \t]{0,9}\*/)?")
_TRAILING_COMMA: Final = compiled_late(r",(\s*[}\]])")
_SPACE_BETWEEN: Final = compiled_late(r'(["}\]\d])(\s+)(?=")')
_QUOTE: Final = compiled_late(r'\\.|([{\[,:]\s*)?"(?=(\s*[,:}\]])?)', re.DOTALL)
_BAD_ESCAPE: Final = compiled_late(r'\\(?!["\\/bfnrtu])')
_NEIGHBOURS: Final = compiled_late(r"([}\]])\s*(?:;\s*)?(?=[{\[])")
_READABLE_PAIR: Final = compiled_late(
    r'"(headline|datePublished|dateModified|description)"\s*:\s*"((?:[^"\\\n]|\\.)*)"'
)
_DECODER: Final = json.JSONDecoder(strict=False)
"""Control characters may stand in strings as they are."""


def values_of(scripts: Iterable[str]) -> tuple[Any, ...]:
    """The JSON value of each script, as it stands or after the least mending that makes it readable."""
    return tuple(value for script in scripts for value in _values(script))


def types_of(thing: Thing) -> frozenset[str]:
    """The types in lower case, without a vocabulary's URL."""
    given = thing.get("@type", "CreativeWork")
    names = given if isinstance(given, list) else [given]
    return frozenset([type_name(name) for name in names if isinstance(name, str)])


@remembered(1_000)
def type_name(written: str) -> str:
    """A type in lower case, without a vocabulary's URL."""
    return _BEFORE_TYPE.split(written.strip(" /"))[-1].casefold()


def _values(script: str) -> Iterator[Any]:
    if not script or script.isspace():
        return
    for mended in _mendings(script):
        try:
            yield _DECODER.decode(mended)
        except (ValueError, RecursionError):
            continue
        return
    salvaged = {match[1]: match[2] for match in _READABLE_PAIR.finditer(script)}
    if "headline" in salvaged:
        yield {"@type": "Article", **salvaged}


def _mendings(script: str) -> Iterator[str]:
    """The script as it is, then with more and more of what breaks JSON mended.

    A byte order mark, comments and CDATA around it; commas before a bracket; bad escapes, and commas missing at line
    ends; values one after the other; quotes inside strings; character references.
    """
    yield script
    if len(script) > LONGEST_MENDED:
        return
    text = _WRAPPER.sub("", script).strip().rstrip(";")
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
