"""A cache for functions of texts, kept for as long as the process lives."""

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

        def of_one(text: str) -> Any:  # as nearly all are: in half of the time
            return (kept if len(text) <= LONGEST else function)(text)

        def of_several(*texts: str) -> Any:
            return (kept if sum(map(len, texts)) <= LONGEST else function)(*texts)

        told = of_one if function.__code__.co_argcount == 1 else of_several
        return cast(Function, wraps(function)(told))

    return of_short
