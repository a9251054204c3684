"""An article as plain text."""

from __future__ import annotations

from scrape.records import Article


def to_text(article: Article) -> str:
    """Title and body, blocks parted by blank lines."""
    parts = [article.title, article.body]
    return "\n\n".join(part for part in parts if part) + "\n"
