"""What programs write into a text that they make of a page: marks of headings that can be edited, an archive's bar."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain, islice
from typing import Final

from scrape.extractor.passages import is_sentence
from scrape.patterns import compiled_late
from scrape.records import Removal
from scrape.text_layout import lines_within

ARCHIVE: Final = "archive_bar"
"""By what name the bar of an archive of pages is among what was removed."""
BAR_MAX_LINES: Final = 20
_COUNT: Final = compiled_late(r"\d[\d,]* captures?|The Wayback Machine - https?://\S+")
_END: Final = compiled_late(r"About this capture|TIMESTAMPS|The Wayback Machine - https?://\S+")
_EDIT: Final = compiled_late(
    r"\s*\[\s*(?:edit|edit source|bearbeiten|modifier|editar(?: código)?|modifica|bewerken|edytuj|redigera"
    r"|rediger|muokkaa|editovat|szerkesztés|düzenle|sunting|sửa|править|ред\.?|редагувати|編集|编辑|編輯|편집"
    r"|แก้(?:ไข)?|تعديل|ویرایش|עריכה|संपादित करें)"
    r"(?: \| (?:[^\W\d_]+\.? ){1,3}[^\W\d_]+)?\s*\]\Z",
    re.IGNORECASE,
)
"""Behind the headings of an encyclopedia that its readers write."""


def without_marks(chunks: Sequence[Sequence[str]]) -> tuple[list[list[str]], tuple[Removal, ...]]:
    """The chunks without marks of headings, and without the bar of an archive above them."""
    chunks, removed = _without_bar(chunks)
    return [
        [_EDIT.sub("", line) or line if line.endswith("]") else line for line in chunk] for chunk in chunks
    ], removed


def _without_bar(chunks: Sequence[Sequence[str]]) -> tuple[Sequence[Sequence[str]], tuple[Removal, ...]]:
    top = list(islice(chain.from_iterable(chunks), BAR_MAX_LINES))
    if not any(map(_COUNT.fullmatch, top)):
        return chunks, ()
    end = max(at for at, line in enumerate(top, 1) if _END.fullmatch(line) or _COUNT.fullmatch(line))
    if any(map(is_sentence, top[:end])):
        return chunks, ()
    return list(lines_within(chunks, end)), tuple(Removal(ARCHIVE, line) for line in top[:end])
