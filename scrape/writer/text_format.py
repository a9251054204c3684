"""An article as plain text."""

from __future__ import annotations

from scrape.records import Article


def to_text(article: Article) -> str:
    """Title and body, as they are, blocks parted by blank lines."""
    return "\n\n".join(part for part in (article.title, article.body) if part) + "\n"
