"""What lists of pages are called: by their paths, and by publishing systems in classes of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from scrape import url_keys
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_LIST: Final = compiled_late(
    r"/(?:[^/]+/)?(?:categor(?:y|ies|ia|ía|ias|ie)|kategori[ea]n?|rubri[kc]|rubrique)/[^/]+"
    r"|/(?:[^/]+/)?(?:tags?|labels?|keywords?|etiquetas?|schlagw[oö]rt(?:er)?|mots?-cles?)/[^/]+"
    r"|/(?:[^/]+/)?(?:authors?|autor(?:e[ns]|a)?|auteurs?)/[^/]+"
    r"|/(?:[a-z]{2}/)?(?:19|20)\d\d|/(?:[^/]+/){0,4}(?:19|20)\d\d/(?:0?[1-9]|1[0-2])"
    r"|/(?:[^/]+/)?search(?:\.\w{2,5})?(?:/[^/]+)?(?:\?.*)?|/(?:index\.\w+)?\?(?:.*&)?(?:s|search)=[^/&]*"
    r"|/(?:[^/]+/)?archives?(?:\.html?)?"
    r"|.*/(?:genindex|py-modindex)\.html|.*/spip\.php\?rubrique\d+"
)
"""The path of what may be a list by topic, writer, time or search: papers and laws have such paths, too."""
_PAGE_NUMBER: Final = compiled_late(r"/page/\d+/?$")

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
_PAGE_CLASSES: Final = frozenset("single singular page post-template view-item".split())
"""And one that is itself a page."""


def is_list_path(url: str | None) -> bool:
    """Whether the path may be that of a list by topic, writer, time or search."""
    _, slash, path = url_keys.canonical_key(url or "").partition("/")
    path = f"/{unquote(path).lower()}".rstrip("/")
    return bool(slash) and _LIST.fullmatch(_PAGE_NUMBER.sub("", path)) is not None


def is_called_list(names: frozenset[str]) -> bool:
    """Whether classes of a page call it a list."""
    return not _LIST_CLASSES.isdisjoint(names) and _PAGE_CLASSES.isdisjoint(names)


def page_classes(tree: LexborHTMLParser) -> frozenset[str]:
    """The classes of a page's root and body, and the template that a board names there, in lower case."""
    attributes = [element.attributes for element in (tree.root, tree.body) if element is not None]
    given = (found.get(key) or "" for found in attributes for key in ("class", "data-template"))
    return frozenset(" ".join(given).lower().split())
