"""Elements that are no text, and what the document keeps of them: pictures, scripts, what the page says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scrape.extractor.document import Document, Picture
from scrape.extractor.elements import PICTURES, PLAYERS, Attributes
from scrape.extractor.looks import emoji_of, is_formula, names_formulas

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

MAX_TITLE: Final = 2_000
"""Characters of a `<title>` that are read; the labelled pages have 228 at most, and nine million take 3 s."""


class NotedElements:
    """Those of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._sources_of: dict[int, tuple[Attributes, ...]] = {}

    def note(self, node: LexborNode, tag: str, position: int, container: int) -> str:
        """Note an element that is no text. Of a picture that stands for an emoji, this is given, and nothing noted."""
        document, attributes = self._document, node.attributes
        if tag in PICTURES:
            if (emoji := emoji_of(attributes)) is not None:
                return "" if document.tags[container] == "noscript" else emoji  # there it is a copy
            document.pictures.append(Picture(position, container, attributes, tag, self._sources(node, tag)))
            document.has_drawn_text = document.has_drawn_text or is_formula(attributes)
        elif tag == "script":
            kind = (attributes.get("type") or "").strip().lower()
            if "ld+json" in kind:
                document.json_ld.append(node.text())
            elif "math" in kind or names_formulas(attributes.get("src") or ""):
                document.has_drawn_text = True
        elif tag == "meta":
            document.metas.append(attributes)
        elif tag == "link":
            document.links.append(attributes)
        elif tag == "base" and document.base_href is None and "href" in attributes:
            document.base_href = attributes["href"] or ""
        elif tag == "title" and not document.title:
            document.title = " ".join(node.text()[:MAX_TITLE].split())
        return ""

    def _sources(self, node: LexborNode, tag: str) -> tuple[Attributes, ...]:
        frame = node if tag in PLAYERS else node.parent
        if frame is None or (frame is not node and frame.tag != "picture"):
            return ()
        number = frame.mem_id
        if number not in self._sources_of:  # one may hold any number of images
            self._sources_of[number] = tuple(child.attributes for child in frame.iter() if child.tag == "source")
        return self._sources_of[number]
