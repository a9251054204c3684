"""An article as plain text."""

from __future__ import annotations

from scrape.records import Article
from scrape.text_layout import paragraphs, written


def to_text(article: Article) -> str:
    """Title and body, blocks parted by blank lines, as whoever reads the text would take them for paragraphs."""
    return written(paragraphs("\n\n".join(part for part in (article.title, article.body) if part))) + "\n"
