"""Lines of a text whose labels lost what stood between them, as where a page's strings were joined with nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from scrape.extractor.boilerplate.rules.prompts import comment_prompt, share_bar
from scrape.extractor.boilerplate.rules.related import adjacent_article, related_label
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import normalise, passage_of
from scrape.extractor.sources.text_head import TELLING, is_menu_name
from scrape.patterns import compiled_late

MENU_MIN_PARTS: Final = 3
"""Names of a menu before a headline that was glued to it: with two, `HomeSport` may be a name."""
LISTED_MIN_PARTS: Final = 4
"""Of a label of one word with what it announces."""
MAX_LENGTH: Final = 600
"""Characters of a line that is labels, with the headlines behind one."""
_GLUE: Final = compiled_late(
    r"(?:(?<=[^\W\d_A-Z])|(?<=[a-z]:)|(?<=\b(?:19|20)\d\d))(?=[A-Z])(?<!\bMc)(?<!\bMac)"
    r"(?!(?<=You)Tube|(?<=Whats)App|(?<=Linked)In|(?<=Tik)Tok|(?<=Kakao)Talk)|(?<=[a-z])(?=[←→])"
    r"|(?<=[A-Z\d])(?=(?:Published|Updated|Posted|Modified)\b)"
)
_NAME: Final = compiled_late(r"(?:[A-Z][a-z]+){2,}")
_ITEM: Final = compiled_late(r"[-*+•] ")
"""Of a list: of names of a program's parts, say, as lines of nothing but such names are."""
_LABEL_AND_DAY: Final = compiled_late(r"(?P<label>(?:Last )?(?:Published|Updated|Posted))(?=\d{1,2}(?:\W|\d\d[-/.]))")
_ANNOUNCING: Final = frozenset(rule.__name__ for rule in (related_label, adjacent_article, share_bar, comment_prompt))


def unglued(chunks: Sequence[Sequence[str]]) -> list[list[str]]:
    """The chunks with such lines taken apart; what is code, or a name of two such words, stays as it is."""
    return [list(_parts_of(chunk)) for chunk in chunks]


def _parts_of(lines: Sequence[str]) -> Iterator[str]:
    is_list = sum(_NAME.fullmatch(line) is not None for line in lines) > 1
    for line in lines:
        if len(line) > MAX_LENGTH or line[0].isspace() or _ITEM.match(line) or (is_list and " " not in line):
            yield line
            continue
        line = _LABEL_AND_DAY.sub(r"\g<label> ", line) if line[0] in "LPU" else line
        parts = [part for part in _GLUE.split(line) if part.strip()]
        yield from _taken_apart(parts) if len(parts) > 1 else (line,)


def _taken_apart(parts: Sequence[str]) -> Iterator[str]:
    """The labels among the parts of a line, each on a line of its own, and the rest as it was."""
    rules = [_rule(part) for part in parts]
    if all(rules) or _announces(parts, rules[0]):
        yield from (part.strip() for part in parts)
        return
    begin = next(at for at, rule in enumerate(rules) if rule is None)
    begin = begin if begin >= MENU_MIN_PARTS else 0
    end = len(parts)
    while end - 1 > begin and rules[end - 1] in TELLING:
        end -= 1
    yield from (part.strip() for part in parts[:begin])
    yield "".join(parts[begin:end]).strip()
    yield from (part.strip() for part in parts[end:])


def _rule(part: str) -> str | None:
    """The rule that removes a part above or below a text, or that it is a menu's."""
    passage = passage_of(part.strip())
    zones = (passage.as_line_of("head"), passage.as_line_of("tail"))
    found = next(filter(None, map(first_match, zones)), None)
    return found or ("menu" if is_menu_name(normalise(part)) else None)


def _announces(parts: Sequence[str], rule: str | None) -> bool:
    """Whether the first part is a label of what the others name."""
    label = parts[0].strip()
    is_sure = " " in label or label.endswith(":") or len(parts) >= LISTED_MIN_PARTS
    return rule in _ANNOUNCING and is_sure and not parts[-1].endswith((".", "!", "?"))
