"""Elements that are not of the page's own story: comments, related stories, the page's frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scrape.extractor.elements import class_and_id
from scrape.extractor.metadata.nodetext import around
from scrape.extractor.metadata.tiles import is_short, is_tile
from scrape.patterns import compiled_late
from scrape.remembered import remembered

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode


MENU_ROLES: Final = frozenset({"navigation", "menu", "menubar", "menuitem", "search"})
"""Roles (ARIA) that make an element a menu, as `<nav>` is."""
_FRAME: Final = frozenset(["aside", "footer", "nav"])
_CONTENT: Final = frozenset(["article", "main", "body"])
COMMENTS: Final = r"comments?|comment-?list|reply|replies"
"""How themes call what readers said, as words of a name."""
OTHER_STORIES: Final = r"comment(?:author|wrap|area|head)|related|recommend|popular|trending"
"""Parts of names of elements that hold what others said or wrote."""
NEW_STORIES: Final = r"recent[_-]?(?:posts|entries|articles|news|stories|comments)(?![a-z])"
_ELSEWHERE: Final = compiled_late(
    rf"{OTHER_STORIES}|{NEW_STORIES}|(?:^|[\s_-])(?:{COMMENTS}|teasers?|promo|newsletter|"
    r"latest|tweet|instagram-media|(?:bluesky|mastodon|tiktok)-embed)(?=$|[\s_-])|most-?read|more-(?:stories|news|posts|from)|"
    r"(?<![a-z])infobox(?![a-z])|(?<!\S)references(?!\S)|(?<!\S)(?!(?:has|with|no|collapsible)[_-]?)\S*sidebar|"
    r"last-?post|bbp-template-notice|(?:customer|product|user|box)-?reviews|review-?list|"
    r"(?<!post-)(?<!entry-)(?<!article-)\bfooter(?=$|[\s_-])"
)
_POST: Final = compiled_late(r"comments?|repl(?:y|ies)")
"""What some systems call all posts of a thread."""
_SIDEBAR: Final = compiled_late(r"\S*sidebar\S*")


def stands_elsewhere(node: LexborNode, *, in_thread: bool = False, but_beside: bool = False) -> bool:
    """Whether the element belongs to a comment, a related story or the page's frame; on a thread posts may be called
    comments. With `but_beside`, sidebars are no part of the frame."""
    in_frame = False
    frame = _FRAME - {"aside"} if but_beside else _FRAME
    current: LexborNode | None = node
    while current is not None and current.tag not in _CONTENT:
        attributes = current.attributes
        names = class_and_id(attributes).casefold()
        if but_beside and "sidebar" in names:
            names = _SIDEBAR.sub("", names)
        if _is_elsewhere(_POST.sub("", names) if in_thread else names):
            return True
        in_frame = in_frame or current.tag in frame or attributes.get("role") in MENU_ROLES
        current = current.parent
    if current is None or current.tag != "article":
        return in_frame
    return not in_thread and (is_tile(current) or _is_listed(current))


def _is_listed(article: LexborNode) -> bool:
    """Whether an `<article>` of little text and without an h1 stands in an element that holds others."""
    lists = around(article.parent)
    if not any(_is_elsewhere(class_and_id(element.attributes).casefold()) for element in lists):
        return False
    return is_short(article) and article.css_first("h1") is None


@remembered(512)  # what is looked at on a page stands in the same elements
def _is_elsewhere(names: str) -> bool:
    return _ELSEWHERE.search(names) is not None
