"""What lists of pages are called: by their paths, and by publishing systems in classes of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from scrape import url_keys
from scrape.patterns import compiled_late
from scrape.text import is_western, without_accents

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_LIST: Final = compiled_late(
    r"/(?:[^/]+/)?(?:categor(?:y|ies|ia|ía|ias|ie)|kategori[ea]n?|rubri[kc]|rubrique)/[^/]+"
    r"|/(?:[^/]+/)?(?:tags?|labels?|keywords?|etiquetas?|schlagw[oö]rt(?:er)?|mots?-cles?)/[^/]+"
    r"|/(?:[^/]+/)?(?:authors?|autor(?:e[ns]|a)?|auteurs?)/[^/]+"
    r"|/(?:(?:[a-z]{2}|blog)/)?(?:19|20)\d\d|/(?:[^/]+/){0,4}(?:19|20)\d\d/(?:0?[1-9]|1[0-2])(?:/(?:0?[1-9]|[12]\d|3[01]))?"
    r"|/(?:[^/]+/)?archives?/(?:19|20)\d\d|/(?:(?:[a-z]{2}|blog|news|posts)/)?(?:tags?|categor(?:y|ies)|authors)(?:\.\w{2,5})?"
    r"|/(?:[^/]+/)?search(?:\.\w{2,5})?(?:/[^/]+)?(?:\?.*)?|/(?:index\.\w+)?\?(?:.*&)?(?:s|search)=[^/&]*"
    r"|/(?:[^/]+/)?archives?(?:\.html?)?"
    r"|.*/(?:genindex|py-modindex)\.html|.*/spip\.php\?rubrique\d+"
)
"""The path of what may be a list by topic, writer, time or search: papers and laws have such paths, too."""
_WORD: Final = compiled_late(r"[^\W_]+")
_ENDINGS: Final = compiled_late(r"(?:/page/\d+)?(?:/index\.html?|/)?$")
EXTENSION: Final = compiled_late(r"\.\w{2,5}$")
"""Of a file, at the end of a path."""
_OF_TIME: Final = compiled_late(r"/(?:(?:[^/]+/)?archives?/|(?:blog|[a-z]{2})/)?((?:19|20)\d\d)(?:/\d\d?){0,2}")
MOST_BESIDES: Final = 3
"""Words of a title besides what the path names: `Articles on letters`. By eye, not swept."""
MOST_OF_TIME: Final = 5
"""Words of a title with the year that the path names: `Posts from April 17, 2023`. By eye, too."""
MOST_NAME_WORDS: Final = 3
"""Of the last part of a path: that of more may be an article's."""

_LIST_CLASSES: Final = frozenset(
    "archive search-results search-no-results tag-template author-template home-template blog-list-page"
    " blog-archive-page blog-tags-list-page blog-tags-post-list-page blog-authors-list-page blog-authors-posts-page"
    " template-blog template-collection template-search template-list-collections catalog-category-view"
    " catalogsearch-result-index section-viewforum path-taxonomy page-taxonomy view-list view-category"
    " page_rubrique template-listing_view template-summary_view template-folder_listing"
    " template-folder_summary_view".split()
)
"""What publishing systems call a page that lists others (WordPress, Ghost, Docusaurus, Shopify, Magento, phpBB, Drupal,
Squarespace, Joomla, SPIP, Plone)."""
BOARDS: Final = frozenset("section-viewforum forum_view forum_list category_view".split())
"""What boards call a page that lists threads, or parts of the board (phpBB, XenForo)."""
PAGE_CLASSES: Final = frozenset("single singular page post-template view-item".split())
"""And one that is itself a page."""


def is_list_path(url: str | None) -> bool:
    """Whether the path may be that of a list by topic, writer, time or search."""
    path = _path(url)
    return bool(path) and _LIST.fullmatch(path) is not None


def names_path(title: str, url: str | None) -> bool:
    """Whether a title says what the last part of a path does, and little else."""
    path, said = _path(url), _bare(title).split()
    if of_time := _OF_TIME.fullmatch(path):
        return of_time[1] in said and len(said) <= MOST_OF_TIME
    name = _bare(EXTENSION.sub("", path.rpartition("/")[2]))
    words = name.split()
    if not 0 < len(words) <= MOST_NAME_WORDS or len(said) > len(words) + MOST_BESIDES:
        return False
    if name.isascii() and not is_western(title) and 0 < len(title) <= len(name):
        return True  # the path has it in Latin letters
    return any(said[at : at + len(words)] == words for at in range(len(said)))


def _path(url: str | None) -> str:
    _, slash, path = url_keys.canonical_key(url or "").partition("/")
    return _ENDINGS.sub("", f"/{unquote(path).lower()}", count=1) if slash else ""


def _bare(text: str) -> str:
    """Words without accents and marks, as addresses have them."""
    return " ".join(_WORD.findall(without_accents(text.casefold())))


def is_called_list(names: frozenset[str]) -> bool:
    """Whether classes of a page call it a list."""
    return not _LIST_CLASSES.isdisjoint(names) and PAGE_CLASSES.isdisjoint(names)


def page_classes(tree: LexborHTMLParser) -> frozenset[str]:
    """The classes of a page's root and body, and the template that a board names there, in lower case."""
    attributes = [element.attributes for element in (tree.root, tree.body) if element is not None]
    given = (found.get(key) or "" for found in attributes for key in ("class", "data-template"))
    return frozenset(" ".join(given).lower().split())
