"""Pages that are there to be filled in, as their titles and URLs say: an account, a message, an order, a search."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qsl, unquote, urlsplit

from scrape.extractor.claims import ARTICLE_TYPES, types_of
from scrape.extractor.document import Document
from scrape.extractor.kept import Kept
from scrape.extractor.metadata import Metadata
from scrape.extractor.metadata.title_words import title_parts
from scrape.extractor.phrases.form_names import is_form_name
from scrape.patterns import compiled_late

FORM_MAX_WORDS: Final = 500
"""A page of more text tells something, whatever it is called: the terms of membership, how passwords are kept. Of 194
forms 4 have more, which other signs tell; of 1,880 articles none has such a name and fields, of any length. Contact
pages are articles to Open Graph and say when they were published, so neither is asked."""
_FIELDS: Final = ", ".join(
    (
        *("textarea", "input[type=password i]", "input[type=email i]", "input[type=tel i]"),
        *("form[method=post i] input[type=text i]", "form[method=post i] input:not([type])"),
    )
)
"""What is filled in: a field of text in a form that is not posted is one of a search."""
_NAMING: Final = frozenset(
    "a act action c cmd do fa func m mode module name op option p page route step task title view".split()
)
"""What the value of which says which page it is; that of `ref` says where its reader came from."""
_ENDING: Final = compiled_late(r"\.\w{2,5}$")


def is_form_page(document: Document, url: str | None, kept: Kept, metadata: Metadata) -> bool:
    """Whether a page is called a form to fill in, has what is filled in, and does not claim to be an article."""
    return (
        kept.words <= FORM_MAX_WORDS
        and document.tree is not None
        and is_called_a_form(document, url, metadata)
        and types_of(document).isdisjoint(ARTICLE_TYPES)
        and document.tree.css_first(_FIELDS) is not None
    )


def is_called_a_form(document: Document, url: str | None, metadata: Metadata) -> bool:
    """Whether a title, or a part of it before the last, which may be the name of a site, or the last part of the URL,
    is the name of a form. Other headings may be those of a box.
    """
    titles = (metadata.title or "", document.title)
    parts = (part for title in titles for part in (title, *title_parts(title)[:-1]))
    return any(map(is_form_name, parts)) or any(map(is_form_name, _names_in(url or "")))


def _names_in(url: str) -> Iterator[str]:
    """What a URL calls its page: the last part of its path, that and the one before, and values in its query."""
    try:
        parts = urlsplit(url)
        queried = parse_qsl(parts.query, max_num_fields=20)
    except ValueError:
        return
    segments = [_ENDING.sub("", unquote(segment)) for segment in parts.path.split("/")]
    *_, before, last = "", "", *(segment for segment in segments if segment not in {"", "index", "default"})
    yield last
    yield f"{before} {last}"
    for key, value in queried:
        if key.lower() in _NAMING:
            yield value
