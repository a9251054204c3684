"""Data as a flat list, in which numbers stand for other places of it: `[{"title":1},"Night ferry"]`.

Nuxt 3 and SvelteKit write so (devalue), and React Router (turbo-stream, whose keys are places, too: `{"_1":2}`).
"""

from __future__ import annotations

import re
from typing import Any, Final

MAX_VALUES: Final = 100_000
"""Values that are restored: one that many refer to counts each time."""
MAX_DEPTH: Final = 60
MAX_TIMES: Final = 5
"""How often the places of a list may stand in its value, on average: a page may hold thousands of lists. Chosen by eye,
not swept."""
MAX_TIMES_OF_TEXTS: Final = 20
"""The same of its characters, which cost less. Code whose signs refer to few long styles has some ten."""

_PLACE: Final = re.compile(r"_(\d{1,7})\Z")


def restored(value: Any) -> Any:
    """The value that a flat list stands for, and the list, should it be none; any other value as it is."""
    if not isinstance(value, list) or len(value) < 2 or not isinstance(value[0], dict | list):
        return value
    places = value[0].values() if isinstance(value[0], dict) else value[0][1:]
    if not places or not all(type(place) is int and -10 < place < len(value) for place in places):
        return value
    return [_Restoring(value).at(0, 0), value]


def unpaired(value: Any) -> Any:
    """The value of pairs with a number for the type first, as Astro writes them: `{"title":[0,"Night ferry"]}`.

    Any other value as it is.
    """
    if not isinstance(value, dict) or not value or not all(map(_is_pair, value.values())):
        return value
    return {key: _second(pair, 0) for key, pair in value.items()}


def _is_pair(value: Any) -> bool:
    return isinstance(value, list) and len(value) in (1, 2) and type(value[0]) is int and 0 <= value[0] < 20


def _second(pair: Any, depth: int) -> Any:
    inner = pair[1] if _is_pair(pair) and len(pair) == 2 and depth <= MAX_DEPTH else None
    if isinstance(inner, dict):
        return {key: _second(each, depth + 1) for key, each in inner.items()}
    if isinstance(inner, list):
        return [_second(each, depth + 1) for each in inner]
    return inner


class _Restoring:
    def __init__(self, flat: list[Any]) -> None:
        self._flat = flat
        size = sum(len(each) for each in flat if isinstance(each, str | list | dict))
        self._left = min(MAX_VALUES, MAX_TIMES * (len(flat) + size))
        self._left_of_texts = MAX_TIMES_OF_TEXTS * (len(flat) + size)

    def at(self, place: Any, depth: int) -> Any:
        self._left -= 1
        if type(place) is not int or not 0 <= place < len(self._flat) or depth > MAX_DEPTH:
            return None
        if self._left < 0 or self._left_of_texts < 0:
            return None
        value = self._flat[place]
        if isinstance(value, str):
            self._left_of_texts -= len(value)
        if isinstance(value, dict):
            return {self._key(key): self.at(inner, depth + 1) for key, inner in value.items()}
        if isinstance(value, list):
            if value and isinstance(value[0], str):  # `["Reactive", 7]`, `["Date", "..."]`: a value with its type
                is_place = type(value[-1]) is int and value[-1] < len(self._flat)
                return self.at(value[1], depth + 1) if is_place else value[-1]
            return [self.at(inner, depth + 1) for inner in value]
        return value

    def _key(self, key: str) -> str:
        place = _PLACE.match(key)
        name = self._flat[int(place[1])] if place and int(place[1]) < len(self._flat) else key
        return name if isinstance(name, str) else key
