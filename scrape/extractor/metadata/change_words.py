"""What says that a date is one of a change, and changes that are given by their time alone."""

from __future__ import annotations

import re
from typing import Final

from scrape.extractor.metadata.clock_times import at_time
from scrape.patterns import compiled_late

CHANGE: Final = compiled_late(
    r"updat|modif|edited|geändert|aktualisiert|aktualiz|actuali[tz]a|mis à jour|aggiornat|atualizad|bijgewerkt|"
    r"gewijzigd|güncelle|frissít|módosít|обновл|обновен|оновлен|更新|수정|uppdaterad|oppdatert|opdateret|päivitetty|последн|修改|编辑于|"
    r"編輯於|diperbarui|"
    r"cập nhật|ažurira|posodobljen|atnaujin|ενημερώθηκε|ενημέρωση:|تحديث|עודכן|به‌روزرسانی|बदला गया|अपडेट|อัปเดต"
)
"""For text in lower case: without regard to case it takes ten times as long."""
_VERB: Final = compiled_late(
    r"[\s\d:时時分秒]{0,16}(?:修改|更新|수정)(?!\s*[:：]|(?:日期|[日于於일]|[时時][间間])\s*[:：]?\s*\d)"
)
"""Behind a date and its hour in languages whose verbs stand last: `已于 2024-03-07 修改`; not before a colon, or what
makes a label of it: `更新于 2024-03-07`."""
_DATE_NEXT: Final = compiled_late(r"\s*\d")
_AT: Final = ("于", "於")
"""What stands before a date whose verb stands behind it."""
_TO_DIGIT: Final = compiled_late(r"\D{1,20}(?=\d)")
"""Between the word and the time: its end, a second word, a colon or `at`."""


def verb_behind(text: str, first: int, end: int) -> re.Match[str] | None:
    """The verb behind a date that ends there, which says that something was changed then; `first`: where the first date
    of the text begins. Where words stand before that, they are labels, and so is a verb before another date:
    `입력 2024.03.01 수정 2024.03.07`.
    """
    verb = None if text.isascii() else _VERB.match(text, end)
    if verb is None or _DATE_NEXT.match(text, verb.end()) is None:
        return verb
    before = text[:first].rstrip()
    return None if any(map(str.isalpha, before)) and not before.endswith(_AT) else verb


def change_behind(value: str, behind: str) -> tuple[int, str | None] | None:
    """Where a text behind a date of that value begins to say, with digits, when something was changed; with the moment,
    if it gives a later time of the same day alone. None where it says nothing of the kind.

    `28 November 2026 06:30, updated 09:12` has one date, and that is no date of a change.
    """
    word = CHANGE.search(behind.lower())
    between = _TO_DIGIT.match(behind, word.end()) if word else None
    if word is None or between is None:
        return None
    moment = at_time(value, behind[between.end() :])
    return word.start(), moment if moment is not None and moment >= value else None
