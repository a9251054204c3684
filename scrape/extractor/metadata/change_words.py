"""What says that a date is one of a change, and changes that are given by their time alone."""

from __future__ import annotations

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
VERB_BEHIND: Final = compiled_late(r"[\s\d:时時分秒]{0,16}(?:修改|更新|수정)(?!\s*[:：])")
"""Behind a date and its hour in languages whose verbs stand last: `已于 2024-03-07 修改`; not before a colon."""
_TO_DIGIT: Final = compiled_late(r"\D{1,20}(?=\d)")
"""Between the word and the time: its end, a second word, a colon or `at`."""


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
