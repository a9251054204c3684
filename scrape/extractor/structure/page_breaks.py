"""What printed pages have at foot and head, in texts that were set for a printer, as those of the IETF are."""

from __future__ import annotations

from typing import Final

from scrape.patterns import compiled_late

MARK: Final = "[Page "
"""In every foot: looked for first, which is cheaper."""
LONGEST: Final = 160
"""Characters of a line of print; the patterns take as long as its square."""
_FOOT: Final = compiled_late(r"\S.{0,60}?\s{2,}\[Page (?:\d{1,4}|[ivx]{1,6})\]\s*")
"""Who wrote it, of what kind it is, and the number."""
_HEAD: Final = compiled_late(
    r"(?:RFC \d{1,5}|Internet-Draft|INTERNET-DRAFT)\s{2,}\S.*\s{2,}\w{3,9} (?:19|20)\d\d\s*"
    r"|(\S{1,40}\(\d\w{0,3}\))\s{2,}\S.*\s{2,}\1\s*"
)
"""What it is called by, its title, and the month, in three columns; of a manual its name on both sides."""
_MANUAL_FOOT: Final = compiled_late(r"\S.*\s{3,}(?=.*\d{4})\w[\w ,-]{5,20}\s{3,}[A-Z0-9_.+-]{1,40}\(\d\w{0,3}\)\s*")
"""Of which program it is, the date, and the name."""


def without_page_breaks(lines: list[str]) -> list[str]:
    """The lines but for feet and heads of pages, with one blank line in place of those around them."""
    frames = {at: frame for at, line in enumerate(lines) if (frame := _frame_of(line))}
    kept: list[str] = []
    is_broken = False
    for at, line in enumerate(lines):
        if at in frames and all(_is_apart(lines, beside, frames, at) for beside in (at - 1, at + 1)):
            while kept and not kept[-1].strip():
                kept.pop()
            is_broken = True
        elif line.strip():
            if is_broken and kept:
                kept.append("")
            kept.append(line)
            is_broken = False
        elif not is_broken:
            kept.append(line)
    return kept


def _is_apart(lines: list[str], beside: int, frames: dict[int, str], at: int) -> bool:
    """Whether nothing is written beside a line but a head beside a foot: of contents, or a table, each has its like."""
    if not 0 <= beside < len(lines) or not lines[beside].strip():
        return True
    return beside in frames and frames[beside] != frames[at]


def _frame_of(line: str) -> str | None:
    """Whether a line is set as the `foot` or the `head` of a page."""
    if len(line) > LONGEST:
        return None
    if MARK in line and _FOOT.fullmatch(line):
        return "foot"
    if "  " not in line or line[0] == " ":
        return None  # asked first, which is cheaper
    if ")" in line[-2:] and _MANUAL_FOOT.fullmatch(line):
        return "foot"
    return "head" if _HEAD.fullmatch(line.lstrip("\f")) else None
