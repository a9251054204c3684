"""What functions of texts have told, kept for as long as the process lives."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any, Final, TypeVar, cast

LONGEST: Final = 1_000
"""Characters of what is kept, all texts together: names of elements are a tenth as long, and a page may have thousands
that are longer."""
Function = TypeVar("Function", bound=Callable[..., Any])


def remembered(most: int) -> Callable[[Function], Function]:
    """As `lru_cache` for functions of texts, but what is long is worked out each time: it would be held to the end."""

    def of_short(function: Function) -> Function:
        kept = lru_cache(maxsize=most)(function)

        @wraps(function)
        def told(text: str, *others: str) -> Any:
            if others:
                return (kept if len(text) + sum(map(len, others)) <= LONGEST else function)(text, *others)
            return (kept if len(text) <= LONGEST else function)(text)

        return cast(Function, told)

    return of_short
