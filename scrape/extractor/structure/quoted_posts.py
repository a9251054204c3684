"""Posts of other sites that an article quotes: where they are seen, and what they say, where the page has it.

Their text is no text of the body unless the classifier takes it for some: the golds of news leave it out, and with
every post quoted the exact articles among them fall from 0.41 to 0.38.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from scrape.extractor.document import Document, Picture
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_NAMES: Final = {
    "twitter-tweet": "X",
    "twitter-video": "X",
    "instagram-media": "Instagram",
    "tiktok-embed": "TikTok",
    "bluesky-embed": "Bluesky",
    "mastodon-embed": "Mastodon",
    "text-post-media": "Threads",
    "reddit-embed-bq": "Reddit",
    "reddit-card": "Reddit",
    "imgur-embed-pub": "Imgur",
    "fb-xfbml-parse-ignore": "Facebook",
}
"""The classes by which the sites' scripts find the posts that they draw, and the sites."""
_PERMALINKS: Final = ("data-instgrm-permalink", "data-text-post-permalink", "data-embed-url", "cite")
_POST: Final = "a[href*='/status/'], a[href*='/p/'], a[href*='/reel/'], a[href*='/video/'], a[href*='/post/'], "
_POST_LINKS: Final = f"{_POST}a[href*='/comments/']"
_INVITATION: Final = compiled_late(r"Instagram|\(@[\w.]+\)|^.{,40}@[\w.]+$")
"""What Instagram writes around a post's text, in any language: `View this post on Instagram`, `Shared by Jo (@jo)`."""
_MIN_WORDS: Final = 2
"""Of a line that says something: Instagram draws bars for what it will load, and counts likes."""


def _quoted_posts(document: Document) -> Iterator[int]:
    """The containers of the quoted posts, but for those within others."""
    if "blockquote" not in document.tags:
        return
    post = -1
    for container, tag in enumerate(document.tags):
        if 0 <= post <= document.parents[container]:
            continue
        post = -1
        if tag == "blockquote" and _site(document, container) is not None:
            post = container
            yield container


def _title(document: Document, post: int) -> str:
    """The site, and what the post says."""
    site = _site(document, post) or ""
    texts = document.texts_in(post)
    if site == "Instagram":
        texts = [text for text in texts if text.count(" ") >= _MIN_WORDS - 1 and not _INVITATION.search(text)]
    return ": ".join(part for part in (site, " ".join(texts)) if part)


def links_to_posts(document: Document, chosen: Sequence[int]) -> list[Picture]:
    """The posts whose text is not chosen, or leads elsewhere only, as what shows them."""
    kept = set(chosen)
    found: list[Picture] = []
    for post in _quoted_posts(document):
        node = document.nodes.get(post)
        url = None if node is None else _permalink(node)
        if url is None:
            continue
        said = [at for at in document.segments_in(post) if at in kept]
        if _address(url) not in {_address(href) for at in said for href in document.hrefs_in(at)}:
            place = document.ends[post] if said else document.starts[post]
            attributes = {"cite": url, "title": _site(document, post) if said else _title(document, post)}
            found.append(Picture(place, document.parents[post], attributes, "blockquote"))
    return found


def _site(document: Document, container: int) -> str | None:
    return site_of(document.name_of(container).classes)


def site_of(classes: str | None) -> str | None:
    """The site whose script draws a post in an element of these classes."""
    return next((_NAMES[name] for name in classes.split() if name in _NAMES), None) if classes else None


def _permalink(node: LexborNode) -> str | None:
    for name in _PERMALINKS:
        if url := node.attributes.get(name):
            return url
    links = node.css(_POST_LINKS)
    return links[-1].attributes.get("href") if links else None


def _address(url: str) -> str:
    return url.partition("?")[0].rstrip("/")
