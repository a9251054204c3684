"""Pages that a site shows in place of the one that was asked for: checks, refusals, forms that scripts draw."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from scrape.extractor.boilerplate.phrases import gates
from scrape.extractor.claims import ARTICLE_TYPES, ARTICLES
from scrape.extractor.kept import Kept
from scrape.extractor.kinds.form_pages import PASSWORD, form_names
from scrape.extractor.kinds.judged_page import JudgedPage
from scrape.extractor.passages import is_prose
from scrape.http.refresh import short_page_target
from scrape.text import collapse_space

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_OF_PAGE: Final = "h1,h2,article,main"
"""What only a form has that is around a whole page, as systems set it that keep its state in one."""
GATE_MAX_WORDS: Final = 60
"""By eye, not swept: of 2,013 labelled pages none is told to be one."""
GATE_MAX_PARAGRAPHS: Final = 1
"""Of prose: one says what to do, a second begins to tell something."""

LOGIN_MAX_WORDS: Final = 80
"""A page with a field for a password and more text than this has the field besides."""
REGISTRATION_MAX_WORDS: Final = 250
"""The same of two such fields in one form. Of 385 pages of other kinds than articles that have it 42; of 1,880 articles
without a date none, of up to 500 words either."""


def asks_for_password(page: JudgedPage) -> bool:
    """Whether a page has a field for a password and little besides, or two to choose one and not much more. What has
    a date of its own, or says that it is an article, may be the beginning of one, unless most of it stands in the form.
    """
    tree, kept = page.document.tree, page.kept
    if kept.words > REGISTRATION_MAX_WORDS or tree is None:
        return False
    if page.metadata.has_own_date:
        return kept.words <= LOGIN_MAX_WORDS and _tells_only_of_password(tree, kept)
    if tree.css_first(PASSWORD) is None or page.claims.any_of(ARTICLE_TYPES):
        return False
    return kept.words <= LOGIN_MAX_WORDS or any(len(form.css(PASSWORD)) > 1 for form in tree.css("form"))


def _tells_only_of_password(tree: LexborHTMLParser, kept: Kept) -> bool:
    """Whether most of what was kept stands in a form that asks for a password: in place of a post that is not for
    all, with its day and author around it."""
    asking = (form for form in tree.css("form") if form.css_first(PASSWORD) is not None)
    forms = [collapse_space(form.text()) for form in asking if form.css_first(_OF_PAGE) is None]
    return any(2 * kept.words_where(partial(_stands_in, form)) > kept.words for form in forms)


def _stands_in(form: str, text: str) -> bool:
    return collapse_space(text) in form


def is_gate(page: JudgedPage) -> bool:
    """Whether a page of a few words is one, by the whole of its title or heading, or by what it asks; or is called a
    form, whose fields a script may draw.

    One that names its author is none, nor one that says when it was written (in its text or markup, since its URL is
    that of the page which was asked for), or that it is an article.
    """
    kept, metadata, tree = page.kept, page.metadata, page.document.tree
    if page.is_data or kept.words > GATE_MAX_WORDS or metadata.authors or metadata.has_own_date:
        return False
    if page.claims.any_of(ARTICLES):
        return False
    if sum(map(is_prose, kept.texts, kept.counts)) > GATE_MAX_PARAGRAPHS:
        return False
    return (
        any(gates.NAME.fullmatch(title.lower().strip(" .…!?¿")) for title in page.titles)
        or any(map(gates.CHECK.search, kept.texts))
        or bool(form_names(page))
        or (tree is not None and short_page_target(tree) is not None)
    )
