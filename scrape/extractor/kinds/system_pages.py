"""Pages that publishing systems make themselves, lists and tools, told by what they call them: classes of the page."""

from __future__ import annotations

from typing import Final

from scrape.extractor.claims import ARTICLES
from scrape.extractor.document import Document
from scrape.extractor.kinds.judged_page import JudgedPage
from scrape.extractor.kinds.list_names import BOARDS, PAGE_CLASSES
from scrape.extractor.passages import is_prose
from scrape.patterns import compiled_late

NOT_FOUND_MAX_WORDS: Final = 200
"""Plugins draw pages of their own where the system has none, and keep its name for that."""
SPARE_WORDS: Final = 40
"""Of paragraphs, on a page that shows files or lists pages. By eye."""

_SPECIAL: Final = "ns-special"
"""What MediaWiki calls its pages for tools: what was searched for, what was changed."""
_OF_WORDPRESS: Final = (
    frozenset({"home", "blog"}),
    *(frozenset({"archive", by}) for by in ("category", "tag", "author", "date")),
    *(frozenset({"search", f"search-{found}"}) for found in ("results", "no-results")),
)
"""What WordPress calls a site's first page that lists its posts, those by topic, writer and time (by a topic of a
theme's own kind a page of goods may be called, too), and those that were searched for."""
_NOT_FOUND: Final = frozenset({"error404", "page_404"})
"""What WordPress and SPIP call the page that they show in place of one that is not there."""
_ONE_FILE: Final = frozenset({"attachment", "ns-14"})
"""What WordPress calls the page of a picture, and MediaWiki that of a category."""
_TOOL: Final = compiled_late(
    r"template-(?:search|sitemap|contact-info|mail_password_form|login|require_login|register|insufficient-privileges)"
    r"|page_(?:plan|recherche|login|contact|inscription|mot|auteur)"
)
"""What Plone and SPIP call forms, searches, the plan of a site, and what is on a topic or by an author."""
_SECTION: Final = "page_rubrique"
_OWN_TEXT: Final = "texte"
"""What SPIP calls the page of a section, and the text that it may have itself, beside the list of its articles."""
_WIKIS: Final = ("dokuwiki", "mediawiki")
_ACTION: Final = compiled_late(
    r"^(?:.* )?"
    r"(?:mediawiki (?:.* )?action-(?!view|purge|render)\w|dokuwiki mode_(?!show|export)\w|dokuwiki .* notfound\b)"
    r"|^noarticletext\b"
)
"""What wikis call a page that does something else than show a text, or has none to show."""


def is_system_page(page: JudgedPage) -> bool:
    """Whether the system calls a page a list or a tool, and it does not say that it is an article."""
    if page.claims.any_of(ARTICLES):
        return False
    document, kept, names = page.document, page.kept, page.classes
    if _SPECIAL in names or not BOARDS.isdisjoint(names):
        return True
    if any(map(names.issuperset, _OF_WORDPRESS)) and PAGE_CLASSES.isdisjoint(names):
        return True
    if not _NOT_FOUND.isdisjoint(names):
        return kept.words <= NOT_FOUND_MAX_WORDS
    if not _ONE_FILE.isdisjoint(names):
        return kept.words_where(is_prose) <= SPARE_WORDS
    if _SECTION in names:
        return not any(_OWN_TEXT in written.split() for written in document.written_names.split("\n"))
    return any(map(_TOOL.fullmatch, names)) or _is_of_wiki(document)


def _is_of_wiki(document: Document) -> bool:
    """Whether a wiki calls a page other than a text."""
    written = document.written_names
    if not any(map(written.__contains__, _WIKIS)):
        return False
    return any(map(_ACTION.search, written.split("\n")))
