"""What a page says of itself in markup, collected in one pass over the tree.

Meta elements (HTML, Open Graph, Dublin Core, ...), links, JSON-LD, microdata and RDFa
(https://html.spec.whatwg.org/multipage/microdata.html, https://www.w3.org/TR/rdfa-lite/), and the elements
in which headlines and dates stand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from scrape import url_keys, urls
from scrape.extractor.claims import ITEM_OF_GOODS, LIST_TYPES, PRODUCT_TYPES, THREAD_TYPES
from scrape.extractor.metadata import jsonld
from scrape.extractor.metadata.nodetext import around, clean_text
from scrape.extractor.metadata.page_texts import PageTexts
from scrape.extractor.metadata.title_words import title_parts, without_loose_ends
from scrape.extractor.parsing.linked_data import Thing, types_of
from scrape.extractor.parsing.marked_elements import Element
from scrape.extractor.parsing.noted_elements import MAX_TITLE
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from scrape.extractor.document import Document
    from scrape.extractor.elements import Attributes

MOST_ELEMENTS: Final = 3000
"""A bound on what one page may cost: comment threads of thousands name an author each."""

THREAD_URL: Final = compiled_late(
    r"^https?://(?:forums?|bbs|boards?|discuss)\.|/forums?/|viewtopic|showthread|/threads?[/-]|/topic/|[?&;]topic="
    r"|/(?:tickets?|bugs?)/\d+(?:[?#]|$)|//[^/]+/[^/]+/[^/]+/(?:-/)?issues/\d+(?:[?#]|$)|show_bug\.cgi"
    r"|/t/[^/?#]+/\d+(?:[/?#]|$)|/t5/[^/?#]+/[^/?#]+/(?:td|m)-p/\d|/discussions?/(?!(?:19|20)\d\d/)\d+/|/r/\w+/comments/|/item\?id=\d+$"
    r"|/Forum\d+/HTML/|[?;&]ubb=get_topic|/YaBB\.\w+\?\S*num=\d"
)
"""What addresses of forums and of trackers' tickets have; the last are those of Discourse, Khoros, Vanilla, Reddit,
Hacker News, UBB and YaBB."""
_ONE_THREAD: Final = compiled_late(r"viewtopic|showthread|/threads?[/-]\w|/topics?/|[?&;]topic=")
_LONGER_PATH: Final = compiled_late(r"[/?.]|[^\W_][-_][^\W_]+[-_][^\W_]|\d")
"""A page of a folder, or one that is named after what it says, or by number."""
_LAST_POST: Final = ",".join(f"[class*='last{sign}{post}' i]" for sign in ("", "-", "_") for post in ("post", "reply"))
_MAY_BE_POST: Final = "[id^='post'],[id^='pid'],[id^='p1'],[id^='msg'],[id^='entry'],[id^='js-post']"
_POST_ID: Final = compiled_late(r"(?:js-)?(?:post|pid|p|msg|entry)[-_]?(?:id_)?\d+")
MOST_OWN: Final = 2
MIN_LAST_POSTS: Final = 3
"""Beside one thread or two others may be named that are like it."""
_WRITERS: Final = frozenset({"author", "creator"})
_SAID: Final = frozenset({"review", "reviews", "comment"})
"""What others said of the page's thing, as microdata call it."""
_FIRST_FILES: Final = frozenset({"", *(f"index.{end}" for end in ("html", "htm", "php", "shtml")), "default.aspx"})
"""What servers give where an address names no file."""


_NOTHING: Final = frozenset(["null", "undefined", "this is my page"])
"""What templates print where a field is empty, and what an editor of pages puts there."""
_REFINED: Final = frozenset({"datesubmitted", "inventor", "assignee"})
"""What registers of patents say of a date or somebody in `scheme`, where others name a notation."""


@dataclass(frozen=True)
class Evidence:
    """All that was collected."""

    tree: LexborHTMLParser
    document: Document
    url: str | None
    base_url: str | None
    meta: Mapping[str, list[str]]
    """Names and properties, in lower case, to their contents in page order; `itemprop:` before
    microdata's."""
    elements: list[Element]
    language: str | None
    """The document's `lang`."""
    page_title: str | None

    def target(self, href: str | None) -> str | None:
        """Where a link leads."""
        return absolute_url(href, self.base_url)

    def metas(self, *keys: str) -> Iterator[tuple[str, str]]:
        """Key and content of the named meta elements that exist, in the order of `keys`."""
        for key in keys:
            for content in self.meta.get(key, ()):
                yield key, content

    def filled_metas(self, *keys: str) -> Iterator[tuple[str, str]]:
        """The same of those that were filled in."""
        return ((key, content) for key, content in self.metas(*keys) if content.casefold() not in _NOTHING)

    @cached_property
    def texts(self) -> PageTexts:
        """The texts of the page, for what is looked for anywhere on it."""
        return PageTexts(self.tree)

    @cached_property
    def things(self) -> tuple[Thing, ...]:
        """The JSON-LD objects."""
        return jsonld.things_of(self.document.linked_data)

    @cached_property
    def article(self) -> Mapping[str, Any]:
        """The JSON-LD object of the article; empty where there is none."""
        return jsonld.main_article(self.things, self.own_url) or {}

    @cached_property
    def own_url(self) -> str | None:
        """The page's address, or the one that it calls its own."""
        return next(iter(self.own_urls), None)

    @cached_property
    def own_urls(self) -> tuple[str, ...]:
        """The page's address, if it is known, and those that it calls its own."""
        named = (absolute_url(url, self.base_url) for url in self.document.own_urls)
        return tuple(filter(None, (self.url, *named)))

    @cached_property
    def shows_others(self) -> bool:
        """Whether bylines and dates in its text are of others: on the first page of a site or an edition of single
        stories, on that of a product of customers, on a list of threads of who posted last. Of 45 labelled pages of
        these kinds with such lines two give the gold's."""
        if self._says_article:
            return False
        return self.is_first_page or self._is_first_of_part or self.is_of_goods or self._is_list_of_threads

    @cached_property
    def is_first_page(self) -> bool:
        """Whether its address is that of a site's first page."""
        address = self.own_url
        return address is not None and not (url_path(address) or url_keys.route(address))

    @cached_property
    def title_parts(self) -> list[str]:
        """The parts of the `<title>`."""
        return title_parts(self.page_title or "")

    @property
    def has_article(self) -> bool:
        """Whether the page says in markup that it is an article."""
        return "article:published_time" in self.meta or jsonld.is_article(self.article)

    @property
    def _says_article(self) -> bool:
        """The same, or to Open Graph: with the site's first page as its address, too."""
        return self.has_article or "article" in self._types_of_graph

    @property
    def _types_of_graph(self) -> str:
        return " ".join(self.meta.get("og:type", ())).casefold()

    @property
    def _is_first_of_part(self) -> bool:
        """Whether the page says that it is none but a site's, lists others (which are no menu's entries) and stands
        right below the site's first, as that of an edition does; not if it has one `<article>`."""
        claims = self.document.claims
        if "og:website" not in claims.types or not claims.any_of(LIST_TYPES) or "sitenavigationelement" in claims.types:
            return False
        if len(self.tree.css("article")) == 1:
            return False
        path = url_path(self.own_url)
        return path != "" and _LONGER_PATH.search(path) is None

    @cached_property
    def is_of_goods(self) -> bool:
        """Whether the page says that it is of one product."""
        if "product" in self._types_of_graph or any(key.startswith("product:price") for key in self.meta):
            return True
        if any(types_of(thing) & PRODUCT_TYPES for thing in self.things):
            return True
        return len(self.tree.css(ITEM_OF_GOODS)) == 1

    def is_of_list(self, key: str) -> bool:
        """Whether meta elements of microdata are those of the threads beside one: what each gives differs."""
        return key.startswith("itemprop:") and self.is_thread and len(set(self.meta.get(key, ()))) > MOST_OWN

    @property
    def _is_list_of_threads(self) -> bool:
        """Whether the page is a forum's list, which names who posted last in each."""
        if not self.is_thread or _ONE_THREAD.search(self.own_url or ""):
            return False
        if len(self.tree.css(_LAST_POST)) < MIN_LAST_POSTS:
            return False
        return not any(_POST_ID.fullmatch(node.attributes.get("id") or "") for node in self.tree.css(_MAY_BE_POST))

    @cached_property
    def is_thread(self) -> bool:
        """Whether the page is a forum's thread, whose author goes by a user name."""
        return bool(types_of(self.article) & THREAD_TYPES or THREAD_URL.search(self.own_url or ""))

    def article_texts(self, name: str, *, key: str = "name") -> tuple[str, ...]:
        """The strings of a property of the article's JSON-LD object."""
        return self._read_texts(name, key)

    def in_json_ld(self, name: str, *, key: str = "name") -> Iterator[tuple[str, str]]:
        """The same, each with the name of where it stands."""
        return ((f"json-ld:{name}", text) for text in self.article_texts(name, key=key))

    @cached_property
    def _read_texts(self) -> Callable[[str, str], tuple[str, ...]]:  # most are asked for twice
        article, things = self.article, self.things
        return cache(lambda name, key: tuple(jsonld.texts(jsonld.resolve(article.get(name), things), key=key)))

    def tagged(self, tag: str) -> list[Element]:
        """The elements with a tag name."""
        return [element for element in self.elements if element.tag == tag]

    @cached_property
    def properties(self) -> Mapping[str, list[Element]]:
        """Microdata and RDFa property names, in lower case without prefix, to the elements that carry
        them."""
        found: dict[str, list[Element]] = {}
        for element in self.elements:
            for attribute in ("itemprop", "property"):
                for name in (element.attributes.get(attribute) or "").casefold().split():
                    found.setdefault(name.rpartition(":")[2], []).append(element)
        return found


def collect(tree: LexborHTMLParser, document: Document, url: str | None) -> Evidence:
    """What a document's elements say that are marked."""
    base: str | None = None
    language: str | None = None
    page_title: str | None = None
    meta: dict[str, list[str]] = {}
    elements: list[Element] = []
    for element in document.for_machines:
        node, tag, attributes = element
        if tag == "meta":
            for key, content in _said_in_meta(node, attributes):
                meta.setdefault(key, []).append(content)
        elif tag == "title":
            page_title = page_title or without_loose_ends(clean_text(node.text()[:MAX_TITLE])) or None
        elif tag == "html":
            language = attributes.get("lang") or attributes.get("xml:lang")
        elif tag == "base":
            base = base or absolute_url(attributes.get("href"), url)
        elif len(elements) < MOST_ELEMENTS:
            elements.append(element)
    return Evidence(tree, document, url, base or url, meta, elements, language, page_title)


def _said_in_meta(node: LexborNode, attributes: Attributes) -> Iterator[tuple[str, str]]:
    """The names and properties of a meta element, in lower case, each with its content."""
    content = clean_text(attributes.get("content") or "")
    if not content or ("itemprop" in attributes and _is_of_other(node, attributes["itemprop"] or "")):
        return
    scheme = (attributes.get("scheme") or "").casefold()
    refined = f".{scheme}" if scheme in _REFINED else ""
    for attribute in ("property", "name", "http-equiv"):
        if key := attributes.get(attribute):
            yield f"{key}{refined}".strip().casefold(), content
    for name in (attributes.get("itemprop") or "").casefold().split():
        yield f"itemprop:{name}", content


def _is_of_other(node: LexborNode, name: str) -> bool:
    """Whether microdata say that the element is of one item of a list: of another story; or, of an author, that it is
    of a review or comment on what the page is about."""
    is_author = name.casefold() in _WRITERS
    around_it = ((element.attributes.get("itemprop") or "").casefold() for element in around(node.parent))
    return any("itemlistelement" in of or (is_author and of in _SAID) for of in around_it)


def absolute_url(reference: str | None, base: str | None) -> str | None:
    """`reference` from `base`, or None where that gives no http or https URL."""
    url = urls.join(base, reference) if reference else None
    return url if url is not None and url.startswith("http") else None


def is_home(target: str | None) -> bool:
    """Whether a link leads to a site's first page, be it by the name of its file."""
    return target is not None and url_path(target).casefold() in _FIRST_FILES and "#" not in target


def url_path(url: str | None) -> str:
    """The path and query of an address, without slashes at the ends; empty for a first page."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return ""
    return f"{parts.path.strip('/')}?{parts.query}" if parts.query else parts.path.strip("/")
