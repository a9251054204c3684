"""Pages that are there to be filled in, as their titles and URLs say: an account, a message, an order, a search."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, unquote, urlsplit

from scrape.extractor.boilerplate.phrases.form_names import form_name, is_account_word, is_common_word
from scrape.extractor.claims import ARTICLE_TYPES
from scrape.extractor.kinds.judged_page import JudgedPage
from scrape.extractor.kinds.list_names import EXTENSION
from scrape.extractor.metadata.title_words import title_parts
from scrape.extractor.passages import is_prose
from scrape.patterns import compiled_late
from scrape.text import collapse_space, count_words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

FORM_MAX_WORDS: Final = 500
"""A page of more text tells something, whatever it is called: the terms of membership, how passwords are kept. Of 194
forms 4 have more, which other signs tell; of 1,880 articles none has such a name and fields, of any length. Contact
pages are articles to Open Graph, so that is not asked."""
TOLD_MAX_WORDS: Final = 60
"""In paragraphs. What tells more may be about what it is called, with a field for comments or letters below it: a film,
a command, how to choose a password. Of 365 forms that are called so 93 tell more."""
MIN_EDITED: Final = 100
"""Words in a field: of fewer may be the terms that one agrees to, or what is sent to a friend."""
_EDITED: Final = "form[method=post i] textarea:not([readonly], [disabled])"
MIN_FIELDS: Final = 2
"""Of a form of its own where a page tells more: one field alone may be there to ask for letters."""
_FIELDS: Final = ", ".join(
    (
        *("textarea", "input[type=password i]", "input[type=email i]", "input[type=tel i]"),
        *("form[method=post i] input[type=text i]", "form[method=post i] input:not([type])"),
    )
)
"""What is filled in: a field of text in a form that is not posted is one of a search."""
PASSWORD: Final = "input[type=password i]"  # noqa: S105 - a selector
_BESIDES: Final = compiled_late(r"comment|respond|reply|newsletter|subscri|search|feedback|suche|recherche|kommentar")
"""In what a form calls itself that stands beside what a page tells."""
_NAMING: Final = frozenset(
    "a act action c cmd do fa func m mode module name op option p page route step task title view".split()
)
"""Parameters of a query whose value names the page; that of `ref`, say, names where the reader came from."""


def is_form_page(page: JudgedPage) -> bool:
    """Whether a page is called a form to fill in, has what is filled in, and does not claim to be an article."""
    tree = page.document.tree
    if page.kept.words > FORM_MAX_WORDS or tree is None:
        return False
    names = form_names(page)
    if not names or page.claims.any_of(ARTICLE_TYPES) or tree.css_first(_FIELDS) is None:
        return False
    return page.kept.words_where(is_prose) <= TOLD_MAX_WORDS or (not page.metadata.is_signed and _fits(tree, names))


def edits_text(page: JudgedPage) -> bool:
    """Whether a field of a form holds a text to edit, and more of it than the page tells besides, but not that: it is
    no copy to send on. What is signed and dated may ask its readers to send a letter, or show them how a program
    goes."""
    tree, kept = page.document.tree, page.kept
    if tree is None or kept.words > FORM_MAX_WORDS or page.metadata.is_signed:
        return False
    least, told = max(MIN_EDITED, kept.words), collapse_space(max(kept.texts, key=len, default=""))
    texts = (node.text() or "" for node in tree.css(_EDITED))
    return any(count_words(text) >= least and told not in collapse_space(text) for text in texts)


def form_names(page: JudgedPage) -> frozenset[str]:
    """The forms of which a title, the first part of it that is not the name of the site, or the last part of the URL,
    is the name. Other headings may be those of a box.
    """
    called = [*_names_in(page.url or "")]
    for title in {page.metadata.title or "", page.document.title}:
        first = next((part for part in title_parts(title) if part != page.metadata.sitename), "")
        called += (title, first)
    return frozenset(filter(None, map(form_name, called)))


def _fits(tree: LexborHTMLParser, names: frozenset[str]) -> bool:
    """Whether there is a form of its own for one of the names: called so itself, or with a field for a password, or
    with more fields than one. For a common word only the first will do.
    """
    if not all(map(is_common_word, names)) and tree.css_first(PASSWORD) is not None:
        return True
    is_clear = not all(is_common_word(name) or is_account_word(name) for name in names)
    for form in tree.css("form"):
        fields, called = len(form.css(_FIELDS)), _calls_itself(form)
        is_own = (is_clear and fields >= MIN_FIELDS) or (fields > 0 and not names.isdisjoint(map(form_name, called)))
        if is_own and not any(map(_BESIDES.search, called)):
            return True
    return False


def _calls_itself(form: LexborNode) -> list[str]:
    """A form's names, and the last part of where it is sent."""
    attributes = form.attributes
    sent = (attributes.get("action") or "").partition("?")[0].rstrip("/").rpartition("/")[2]
    called = (*map(attributes.get, ("id", "class", "name")), EXTENSION.sub("", sent))
    return [name.lower().removesuffix("form") for name in called if name]


def _names_in(url: str) -> Iterator[str]:
    """What a URL calls its page: the last part of its path, that and the one before, and values in its query."""
    try:
        parts = urlsplit(url)
        queried = parse_qsl(parts.query, max_num_fields=20)
    except ValueError:
        return
    segments = [EXTENSION.sub("", unquote(segment)) for segment in parts.path.split("/")]
    *_, before, last = "", "", *(segment for segment in segments if segment not in {"", "index", "default"})
    yield last
    yield f"{before} {last}"
    for key, value in queried:
        if key.lower() in _NAMING:
            yield value
