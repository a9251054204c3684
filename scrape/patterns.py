"""Regular expressions that are compiled when they are first used: a page asks for half of those that there are."""

from __future__ import annotations

import re
from typing import Any, AnyStr, Final, cast

_OFFERED: Final = "search match fullmatch findall finditer split sub subn pattern flags groups groupindex".split()
"""What a compiled expression has, and code asks for."""


class LatePattern:
    """Stands for a `re.Pattern` until something is asked of it, and then has all that one has.

    What is asked for comes from the instance from then on, so that a search costs no call more than before.
    """

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _OFFERED:
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        vars(self).update({offered: getattr(compiled, offered) for offered in _OFFERED})
        return vars(self)[name]


def compiled_late(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`, but what is wrong with the expression shows at its first use: re.error is raised there."""
    return cast(re.Pattern[AnyStr], LatePattern(source, flags))
