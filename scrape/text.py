"""Words and white space of plain text, in any script."""

from __future__ import annotations

import re

_UNSPACED = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")
_SPACE = re.compile(r"\s+")


def count_words(text: str) -> int:
    """How many words the text has; in scripts that put no spaces between words, each character counts."""
    return len(_WORD.findall(text))


def collapse_space(text: str) -> str:
    """The text on one line, with single spaces."""
    return _SPACE.sub(" ", text).strip()
