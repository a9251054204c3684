"""Superscript and subscript that plain text would lose: `100²` is not 1002.

Digits and signs raised after something, and those lowered beside a digit, become Unicode's own characters in
every output; powers that have none are written with a circumflex, 10^2.5. The rest keeps its mark, and reads well
without: 1st, H2O.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from scrape.blocks import Run
from scrape.extractor.structure.runs import merged
from scrape.patterns import compiled_late

_RAISED: Final = str.maketrans("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")
_LOWERED: Final = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
_RAISABLE: Final = compiled_late(r"(?=[^0-9]*[0-9])[0-9+\-−=()ni]+|n|[+\-−]")
_LOWERABLE: Final = compiled_late(r"(?=[^0-9]*[0-9])[0-9+\-−=()]+")

_POWER: Final = compiled_late(r"(?=.*[0-9])[^\W_](?:[\w.,]*[^\W_])?")
"""Raised text with a digit in it that reads as one number or name."""
_TERM: Final = compiled_late(r"(?=.*[0-9])[^\s\[\].,].*[^\s\[\]]")
"""Any other, but for the cents of a price, `$459<sup>.99</sup>`; a reference to a note may stand in square brackets."""

_ATTACHING: Final = compiled_late(r"(?:[^\W_]|[)\]]|[0-9][.,])\Z")


def written_out(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The runs of one block, tidied before, with what would change its meaning written in Unicode."""
    listed = list(runs)
    for at, run in enumerate(listed):
        if "sup" in run.marks and "sub" not in run.marks:
            if _RAISABLE.fullmatch(run.text.strip()) and _follows(listed, at):
                listed[at] = run._replace(text=run.text.translate(_RAISED), marks=run.marks - {"sup"})
            elif at and not run.href and listed[at - 1].text[-1:].isdigit() and (power := _power(run.text)):
                listed[at] = run._replace(text=power, marks=run.marks - {"sup"})
        elif "sub" in run.marks and _LOWERABLE.fullmatch(run.text.strip()) and _stands_by_digit(listed, at):
            listed[at] = run._replace(text=run.text.translate(_LOWERED), marks=run.marks - {"sub"})
    return merged(listed)


def _power(raised: str) -> str | None:
    """What a number is raised to, behind a circumflex: next to it, it would be another number."""
    if _POWER.fullmatch(raised):
        return f"^{raised}"
    return f"^({raised})" if _TERM.fullmatch(raised) else None


def _follows(runs: list[Run], at: int) -> bool:
    """Whether it stands right after a letter, a digit or a bracket: not first, nor after a space or a full stop."""
    before = runs[at - 1].text if at else ""
    return not runs[at].text[0].isspace() and _ATTACHING.search(before) is not None


def _stands_by_digit(runs: list[Run], at: int) -> bool:
    before = runs[at - 1].text[-1:] if at else ""
    after = runs[at + 1].text[:1] if at + 1 < len(runs) else ""
    return before.isdigit() or after.isdigit()
