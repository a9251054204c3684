"""The language of a labelled page, near enough to group by: as declared, unless its script denies it."""

from __future__ import annotations

import re
from collections import Counter

from scrape.evaluate.corpus import GoldPage

UNKNOWN = "und"

_HTML_LANG = re.compile(rb"<html\b[^>]{0,500}?\s(?:xml:)?lang\s*=\s*[\"']?\s*([A-Za-z]{2,3})\b", re.IGNORECASE)
_HEAD = 20_000
"""Bytes within which `<html>` is looked for: doctype, comments and conditional comments come before it."""

_LETTER_SCRIPTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("kana", re.compile(r"[\u3040-\u30ff]")),
    ("hangul", re.compile(r"[\uac00-\ud7af]")),
    ("han", re.compile(r"[\u4e00-\u9fff]")),
    ("arabic", re.compile(r"[\u0600-\u06ff]")),
    ("hebrew", re.compile(r"[\u0590-\u05ff]")),
    ("cyrillic", re.compile(r"[\u0400-\u04ff]")),
    ("greek", re.compile(r"[\u0370-\u03ff]")),
    ("thai", re.compile(r"[\u0e00-\u0e7f]")),
    ("devanagari", re.compile(r"[\u0900-\u097f]")),
    ("latin", re.compile(r"[A-Za-z\u00c0-\u024f]")),
)
_SCRIPT_LANGUAGES: dict[str, tuple[str, ...]] = {
    "kana": ("ja",),
    "hangul": ("ko",),
    "han": ("zh", "ja"),
    "arabic": ("ar", "fa", "ur", "ps", "ckb"),
    "hebrew": ("he", "iw", "yi"),
    "cyrillic": ("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn"),
    "greek": ("el",),
    "thai": ("th",),
    "devanagari": ("hi", "mr", "ne"),
}
"""The languages written in a script, the likeliest first."""


def language_of(page: GoldPage, source: bytes) -> str:
    """ISO 639 code: `<html lang>` where the gold text's script agrees, else the script's likeliest."""
    declared = _HTML_LANG.search(source[:_HEAD])
    language = declared.group(1).decode("ascii").lower() if declared else UNKNOWN
    possible = _SCRIPT_LANGUAGES.get(_script("\n".join((page.body or "", *page.must_have, page.title or ""))))
    if possible is None:
        foreign = any(language in languages for languages in _SCRIPT_LANGUAGES.values())
        return UNKNOWN if foreign else language
    return language if language in possible else possible[0]


def _script(text: str) -> str:
    sample = text[:4000]
    counts = Counter({name: len(letters.findall(sample)) for name, letters in _LETTER_SCRIPTS})
    if counts["kana"] * 10 > counts["han"]:  # Japanese is mostly kana, with as many Han as it takes.
        counts["kana"] += counts["han"]
    name, count = counts.most_common(1)[0]
    return name if count else "latin"
