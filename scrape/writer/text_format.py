"""An article as plain text."""

from __future__ import annotations

import re

from scrape.records import Article
from scrape.text_layout import lines_are_paragraphs, paragraphs_of

_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")


def to_text(article: Article) -> str:
    """Title and body, blocks parted by blank lines; long lines, where there are mostly such, are blocks, too.

    Whoever reads the text takes them for paragraphs.
    """
    text = "\n\n".join(part for part in (article.title, article.body) if part)
    chunks = [chunk.split("\n") for chunk in _BLANK_LINES.split(text)]
    if lines_are_paragraphs(chunks):
        chunks = [paragraph for chunk in chunks for paragraph in paragraphs_of(chunk)]
    return "\n\n".join("\n".join(chunk) for chunk in chunks) + "\n"
