"""Which articles are left out, and why."""

from __future__ import annotations

from typing import Any

from scrape.bulk.files import Record
from scrape.bulk.options import Filters
from scrape.errors import LeftOut, NotAnArticle, OtherLanguage, TooShort
from scrape.records import Article


def reason_to_leave_out(article: Article, filters: Filters) -> LeftOut | None:
    """The first reason that there is."""
    if filters.articles_only and "not_article" in article.warnings:
        return NotAnArticle("the page has text, but reads as no article")
    if article.word_count < filters.min_words:
        return TooShort(f"{article.word_count} words, fewer than {filters.min_words}")
    if filters.languages and _primary_subtag(article.language) not in filters.languages:
        return OtherLanguage(f"its language is {article.language or 'not known'}, not {' or '.join(filters.languages)}")
    return None


def left_out(record: Record, reason: LeftOut) -> dict[str, Any]:
    """The record of an article that was left out: all but its text."""
    error = {"type": reason.type, "message": reason.message}
    return {**record, "body": None, "links": [], "images": [], "error": error}


def _primary_subtag(language: str | None) -> str:
    return (language or "").partition("-")[0].lower()
