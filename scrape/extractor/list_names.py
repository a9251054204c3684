"""What lists of pages are called: by their paths, and by publishing systems in the classes of the body.

A list by topic, writer, time or search shows dates and names of its entries, none of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from scrape import urls
from scrape.hosts import same_site
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_LIST: Final = compiled_late(
    r"/(?:[^/]+/)?(?:categor(?:y|ies|ia|ía|ias|ie|ies)|kategori[ea]n?|rubri[kc]|rubrique)/[^\W_]+(?:\.\w{2,5})?"
    r"|/(?:[^/]+/)?(?:tags?|labels?|keywords?|etiquetas?|schlagw[oö]rt(?:er)?|mots?-cles?)/[^/]+"
    r"|/(?:[^/]+/)?(?:authors?|autor(?:e[ns]|a)?|auteurs?)/[^/]+"
    r"|/(?:(?:blog|news|archives?|posts?|articles?|[a-z]{2})/)?(?:19|20)\d\d|/(?:[^/]+/)?(?:19|20)\d\d(?:/(?:0?[1-9]|[12]\d|3[01])){1,2}"
    r"|/(?:[^/]+/)?search(?:\.\w{2,5})?(?:[/?].*)?|/(?:index\.\w+)?\?(?:.*&)?(?:s|search)=.*"
    r"|.*/(?:genindex|py-modindex)\.html|.*/spip\.php\?rubrique\d+"
)
"""The path of a list by topic, writer, time or search, whose entries have dates and names of their own; a category of
more words may be the folder of a page. Of 3,225 labelled pages 27 have such a path, and none of them is an article."""
_PAGE_NUMBER: Final = compiled_late(r"/page/\d+/?$")

_LIST_CLASSES: Final = frozenset(
    "archive search-results search-no-results tag-template author-template home-template blog-list-page"
    " blog-archive-page blog-tags-list-page blog-tags-post-list-page blog-authors-list-page blog-authors-posts-page"
    " template-blog template-collection template-search template-list-collections catalog-category-view"
    " catalogsearch-result-index section-viewforum path-taxonomy page-taxonomy view-list view-category".split()
)
"""What publishing systems call a page that lists others, in a class of its body (WordPress, Ghost, Docusaurus, Shopify,
Magento, phpBB, Drupal, Squarespace, Joomla)."""
_SURE_CLASSES: Final = frozenset({"ns-special", "error404"})
"""The same of pages that hold next to nothing else (MediaWiki, WordPress)."""
_PAGE_CLASSES: Final = frozenset("single singular page post-template view-item".split())
"""And one that is itself a page."""
_LINKED_HEADINGS: Final = "h1>a[href],h2>a[href],h3>a[href],h4>a[href],a[href]:has(>h2,>h3)"
MIN_LED_TO: Final = 2
"""Pages to which the headings of one that is called a list lead on: of a category's description alone there are 3 among
the labelled pages."""
MOST_HEADINGS: Final = 40


def is_list_path(url: str | None) -> bool:
    """Whether the path is that of a list by topic, writer, time or search."""
    _, slash, path = urls.canonical_key(url or "").partition("/")
    path = f"/{unquote(path).lower()}".rstrip("/")
    return bool(slash) and _LIST.fullmatch(_PAGE_NUMBER.sub("", path)) is not None


def is_called_list(tree: LexborHTMLParser, url: str | None) -> bool:
    """Whether the classes of its body call a page a list, and its headings lead on to others."""
    names = (tree.body.attributes.get("class") or "").lower().split() if tree.body is not None else ()
    if not _SURE_CLASSES.isdisjoint(names):
        return True
    is_called = not _LIST_CLASSES.isdisjoint(names) and _PAGE_CLASSES.isdisjoint(names)
    return is_called and leads_to_several(tree, url)


def leads_to_several(tree: LexborHTMLParser, url: str | None) -> bool:
    """Whether headings are links to other pages of the site, two at least."""
    own, host = (url or "").partition("#")[0].rstrip("/"), urls.hostname(url)
    found: set[str] = set()
    for link in tree.css(_LINKED_HEADINGS)[:MOST_HEADINGS]:
        target = urls.join(url, link.attributes.get("href") or "") or ""
        target = target.partition("#")[0].rstrip("/")
        if target and target != own and same_site(host, urls.hostname(target)):
            found.add(target)
    return len(found) >= MIN_LED_TO
