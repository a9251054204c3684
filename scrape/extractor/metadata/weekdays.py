"""Days of the week by name, which tell how a date of numbers is meant: `Thu, 09/08/2016` is the eighth of September."""

from __future__ import annotations

from typing import Final

from scrape.extractor.boilerplate.phrases.weekdays import NAMES, SHORT
from scrape.patterns import compiled_late

_DAYS: Final = tuple(frozenset(f"{names} {short}".split()) for names, short in zip(NAMES, SHORT, strict=True))
_BEFORE_NUMBERS: Final = compiled_late(
    r"([^\W\d_][^\W\d_'’-]*(?:['’-][^\W\d_]+)?)([.,]{0,2})\s+\d{1,2}[/.-]\d{1,2}[/.-]\d{2}"
)
LONGEST_SHORT: Final = 3
"""Letters: names so short are other words, too, where no sign follows: `per 09/08/2016`."""


def named_weekdays(text: str) -> frozenset[int]:
    """The days of the week, from Monday's 0 on, that the word before a text's first date of numbers may name."""
    found = _BEFORE_NUMBERS.search(text)
    if found is None or (len(found[1]) <= LONGEST_SHORT and not found[2]):
        return frozenset()
    name = found[1].casefold().replace("i̇", "i").replace("’", "'")
    return frozenset(number for number, names in enumerate(_DAYS) if name in names)
