"""The wording of boilerplate, as whole-line patterns by kind and language.

Every pattern is matched against a whole line (`fullmatch`) after `passages.normalise`: lower case, single spaces,
straight quotes, no decoration at either end. A pattern is as narrow as the phrase: what may follow is named, or is
short, so that a sentence of the article that begins with the same words does not match.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from scrape.extractor.boilerplate.line_patterns import LinePattern

NAME = r"[\w.'&|()–-]+(?: [\w.'&|()–-]+){0,4}"
"""A site or author: a few words."""

REST = r"(?:[.!?:,]? .{0,120})?"
"""Any further sentence after a phrase that only boilerplate has."""


def lines(**by_language: str) -> LinePattern:
    """Whole-line alternatives; the keys name the languages, or end with one of those that share a script: `closed_ru`;
    `mul` is what many share, `any_hi` what begins with letters of another script than the language's."""
    further = [pattern for language, pattern in by_language.items() if _is_further(language)]
    western = [pattern for language, pattern in by_language.items() if not _is_further(language)]
    return LinePattern("|".join(western), "|".join(further))


_FURTHER: Final = frozenset("ru uk bg el he ar fa ur bn hi th zh ja ko".split())
"""Languages that are not written in Latin letters."""


def _is_further(key: str) -> bool:
    return key.rpartition("_")[2] in _FURTHER and not key.startswith("any_")


_NARRATION = (
    r"\b(?:he|she|his|says|said|tells|told|asks|asked|adds|added|argue[sd]?|explain(?:s|ed)|urge[sd]?|warn(?:s|ed)|writes|wrote"
    r"|(?<!^)(?<!to )(?:say|tell(?! us| me)|ask|add|write)"
    r"|sagte?|schrieb|erklärte?|dijo|dice|explica|según|selon|déclare|disse|сказала?|говорит|заявила?"
    r"|powiedział[ao]?|mówił?a?|dodał[ao]?|twierdzi|kata|ujar|tutur|zei|zegt|säger|sanoi|sanoo|dedi)\b"
)


@lru_cache(maxsize=1)
def narration() -> re.Pattern[str]:
    """Somebody speaks or acts: prompts and labels have no third person."""
    return re.compile(_NARRATION)
