"""What the header of a mail says that was saved as a page, or printed: who wrote it, and on what."""

from __future__ import annotations

from typing import Final

from scrape.extractor.boilerplate.phrases.mails import FIELDS
from scrape.extractor.metadata.page_texts import PageTexts
from scrape.patterns import compiled_late
from scrape.text import has_colon

MOST_TEXTS: Final = 24
"""Of a page, among which the fields stand: each is two, and they begin it."""
MIN_FIELDS: Final = 3
_FIELD: Final = compiled_late(rf"(?i:{FIELDS})\s?[:：]\s*(?P<value>.*)")


def header_of(page: PageTexts) -> dict[str, str]:
    """The fields of the mail that a page is, by the names that mails have for them; none of other pages: a memo has no
    mailbox."""
    found: dict[str, str] = {}
    texts = page.texts[:MOST_TEXTS]
    for text, behind in zip(texts, [*texts[1:], ""], strict=False):
        field = _FIELD.fullmatch(" ".join(text.split())) if has_colon(text) else None
        if field is not None:
            names = field.groupdict()
            value = names.pop("value") or " ".join(behind.split())
            found.setdefault(next(name for name, said in names.items() if said), value)
    is_mail = len(found) >= MIN_FIELDS and {"from", "subject"} <= found.keys()
    return found if is_mail and any("@" in text for text in texts) else {}


def sender_of(page: PageTexts) -> str:
    """The name of who wrote the mail, or nothing."""
    name, mailbox, _ = header_of(page).get("from", "").partition("<")
    return name.strip(" \"'") if mailbox or "@" not in name else ""
