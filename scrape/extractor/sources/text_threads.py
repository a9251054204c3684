"""What forums put around the posts of a thread, in a text that was scraped: who wrote each, when, what one may do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from scrape.extractor.boilerplate.phrases import threads
from scrape.extractor.boilerplate.thread_marks import MIN_KINDS, MIN_MARKS, NUMBER, is_numbered, says
from scrape.extractor.passages import Passage
from scrape.patterns import compiled_late

RULE: Final = "thread_frame"
"""By what name what stands around posts is among what was removed."""
MAX_LINE: Final = 60
"""Characters of a line of what is told of a user."""
NAME_MAX_WORDS: Final = 3
NEAR: Final = 4
"""Lines around a mark in which there is more of the frame."""
_BUTTONS: Final = frozenset("like likes thanks share report quote reply edit multiquote multi-quote".split())
_RANK: Final = compiled_late(
    r"(?:(?:new|junior|full|senior|active|regular|registered|well-known|veteran|super|site|global|forum) )?"
    r"(?:member|user|moderator|administrator|newbie|mitglied|membre|miembro|membro|lid|użytkownik|участник|medlem)"
)
_QUOTED: Final = compiled_late(
    r"[\w.-]{2,30} (?:said|wrote|schrieb|a écrit|escribió|ha scritto|napisał\(?a?\)?|писал\(?а?\)?)\b"
)


def add_thread_frames(passages: Sequence[Passage], reasons: list[str | None]) -> None:
    """Marks of posts, where they recur as in threads, and what stands near them: a name, a rank, buttons."""
    if not any(passage.text.startswith("#") or ":" in passage.text[:MAX_LINE] for passage in passages):
        return
    marks = [at for at, passage in enumerate(passages) if not passage.fixed and _is_mark(passage.text)]
    kinds = Counter(_kind(passages[at].text) for at in marks)
    if len(marks) < MIN_MARKS or sum(count > 1 for count in kinds.values()) < MIN_KINDS:
        return
    frame = set(marks)
    for mark in marks:
        for way in (range(mark - 1, mark - NEAR, -1), range(mark + 1, mark + NEAR)):
            for at in way:
                if not 0 <= at < len(passages) or not (at in frame or _is_beside(passages[at])):
                    break
                frame.add(at)
    frame |= {at for at, passage in enumerate(passages) if _is_button(passage)}
    frame |= {at - 1 for at in frame if at and at - 1 not in frame and _begins_post(passages, at)}
    said = [at for at, passage in enumerate(passages) if at not in frame and passage.is_sentence]
    if not said:
        return
    last = said[-1]
    ends = (at for at in range(last, len(passages)) if says(threads.THREAD_END, passages[at].text))
    frame.update(range(next(ends, len(passages)), len(passages)))
    for at in frame:
        reasons[at] = reasons[at] or RULE


def _is_mark(text: str) -> bool:
    return NUMBER.fullmatch(text) is not None or is_numbered(text) or says(threads.POST_MARK, text)


def _kind(text: str) -> str:
    return "number" if "#" in text else text.partition(":")[0].strip(" 0123456789.,").casefold()


def _is_beside(passage: Passage) -> bool:
    if len(passage.text) > MAX_LINE or passage.fixed:
        return False
    return _RANK.fullmatch(passage.line) is not None or says(threads.POST_FURNITURE, passage.text)


def _is_button(passage: Passage) -> bool:
    if passage.line in _BUTTONS:
        return True
    return len(passage.text) <= MAX_LINE and passage.text.endswith((":", "↑")) and bool(_QUOTED.match(passage.line))


def _begins_post(passages: Sequence[Passage], at: int) -> bool:
    """Whether a line of the frame has the name of a user above it, and another mark or rank below."""
    above = passages[at - 1]
    is_name = 0 < above.words <= NAME_MAX_WORDS and len(above.text) <= MAX_LINE and above.text[-1].isalnum()
    return is_name and (_RANK.fullmatch(passages[at].line) is not None or says(threads.POST_MARK, passages[at].text))
