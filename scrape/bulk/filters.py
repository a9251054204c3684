"""Which articles are left out, and why."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from scrape.bulk.files import Record
from scrape.bulk.options import Filters
from scrape.errors import LeftOut, NotAnArticle, OtherLanguage, TooShort
from scrape.records import Article

_SAME: Final = {"iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "nb": "no", "cmn": "zh"}
"""Codes that pages use for one language: old ones (IANA's registry of subtags), and those of what nearly all that is
written in Norwegian or Chinese is in."""


def reason_to_leave_out(article: Article, filters: Filters) -> LeftOut | None:
    """The first reason that there is."""
    if filters.articles_only and "not_article" in article.warnings:
        return NotAnArticle("the page has text, but reads as no article")
    if article.word_count < filters.min_words:
        return TooShort(f"{article.word_count} words, fewer than {filters.min_words}")
    if filters.languages and not _is_in(article.language, filters.languages):
        return OtherLanguage(f"its language is {article.language or 'not known'}, not {' or '.join(filters.languages)}")
    return None


def left_out(record: Record, reason: LeftOut) -> dict[str, Any]:
    """The record of an article that was left out: all but its text."""
    error = {"type": reason.type, "message": reason.message}
    return {**record, "body": None, "links": [], "images": [], "error": error}


def _is_in(language: str | None, ranges: Iterable[str]) -> bool:
    """Whether one of the ranges has the language (RFC 4647, section 3.3.1)."""
    tag = _comparable(language or "")
    return any(f"{tag}-".startswith(f"{_comparable(each)}-") for each in ranges)


def _comparable(tag: str) -> str:
    primary, hyphen, others = tag.lower().partition("-")
    return _SAME.get(primary, primary) + hyphen + others
