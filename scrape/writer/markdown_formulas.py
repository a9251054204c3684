r"""LaTeX between dollar signs in Markdown: escaped only where CommonMark would change it.

What reads formulas takes a backslash before a sign for LaTeX: `\|x\|` is a norm, `\_` no index. One that LaTeX has
itself before a sign, as in `\{`, has to be doubled all the same: CommonMark would take it for its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from scrape.blocks import Run
from scrape.patterns import compiled_late

_FORMULA = compiled_late(r"\$\$[^$\n]+\$\$|\$(?=[^\s$])[^$\n]*(?<=[^\s\\])\$")
_OPENS = compiled_late(r"(?<![^\W_])_(?=\S)")
_CLOSES = compiled_late(r"(?<=\S)_(?![^\W_])")
"""An underscore that may open emphasis, and one that may close it (CommonMark, 6.2), at least."""
_BEGINS_TAG = compiled_late(r"[A-Za-z/!?]")


def spared_in(runs: Sequence[Run]) -> str:
    """The signs that need no escape in the formulas of a block, for want of others that they could pair with."""
    text = "*".join(run.text for run in runs)
    first = _OPENS.search(text)
    is_emphasised = any(mark in run.marks for run in runs for mark in ("emphasis", "strong"))
    has_tags = ">" in text or any(run.marks - {"code"} for run in runs)
    spared = "|"
    if first is None or _CLOSES.search(text, first.end()) is None:
        spared += "_"
    if sum(run.text.count("*") for run in runs) == 1 and not is_emphasised:
        spared += "*"
    if text.count("~") == 1:
        spared += "~"
    return spared if has_tags else f"{spared}<"


def escaped(text: str, spared: str, special: re.Pattern[str]) -> str:
    """The text with escapes before what is `special`, in formulas but for what is spared there."""
    parts: list[str] = []
    at = 0
    for found in _FORMULA.finditer(text):
        parts += [special.sub(r"\\\g<0>", text[at : found.start()]), _formula(found[0], spared, special)]
        at = found.end()
    return "".join([*parts, special.sub(r"\\\g<0>", text[at:])])


def _formula(latex: str, spared: str, special: re.Pattern[str]) -> str:
    """A formula; brackets are escaped in all where some would be a link."""
    kept = spared if "](" in latex else f"{spared}[]"

    def escape(found: re.Match[str]) -> str:
        sign = found[0]
        is_loose = sign == "<" and not _BEGINS_TAG.match(latex, found.end())
        return sign if sign in kept or is_loose else f"\\{sign}"

    return special.sub(escape, latex)
