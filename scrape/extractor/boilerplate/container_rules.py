"""What a segment's container, or one around it, says that it is: boilerplate by name, hidden text, captions."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import takewhile

from scrape.extractor.boilerplate import named_containers
from scrape.extractor.boilerplate.captions import is_named_caption
from scrape.extractor.boilerplate.contents import leads_to_chapters
from scrape.extractor.boilerplate.named_rules import SHORTEST_PARAGRAPH, NamedRules
from scrape.extractor.boilerplate.unfolded import Unfolded
from scrape.extractor.document import Document
from scrape.extractor.elements import HEADINGS
from scrape.patterns import compiled_late

HIDDEN = "hidden"
HIDDEN_PARAGRAPH = "hidden_paragraph"
CAPTION = "caption"

_FIGURE_NAME = compiled_late(
    r"(?<![a-z-])(?:image-?block|figure|(?:pic|photo|foto|bild)-?box)(?![a-z-])", re.IGNORECASE
)


class ContainerRules:
    """The rules by container for one document; each container is looked at once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.named = NamedRules(document)
        self._captions: dict[int, bool] = {}
        self._unfolded = Unfolded(document)

    def reason(self, segment: int) -> str | None:
        """The rule that names the segment's container or one around it, innermost first, or None."""
        container = self._document.holders[segment]
        if self._document.hidden[container]:
            return HIDDEN_PARAGRAPH if self._is_hidden_paragraph(segment) else HIDDEN
        if self._is_figcaption(container):
            return CAPTION
        rule = self.named.rule(container)
        if rule is None and (self._is_caption(container) or self._is_said_of_figure(segment)):
            return CAPTION
        if rule is None and leads_to_chapters(self._document, segment):
            return named_containers.NAVIGATION
        return rule

    def unfolds(self, segment: int, reason: str) -> bool:
        """Whether it is hidden, no other rule names it, and the page has a way to show it."""
        container = self._document.holders[segment]
        is_hidden = reason in {HIDDEN, HIDDEN_PARAGRAPH}
        return is_hidden and self.named.rule(container) is None and self._unfolded.shows(container)

    def _is_caption(self, container: int) -> bool:
        known = self._captions.get(container)
        if known is None:
            known = self._captions[container] = is_named_caption(self._document, container)
        return known

    def _is_hidden_paragraph(self, segment: int) -> bool:
        """Whether it is hidden alone, among others that are shown; labels of goods are so until one points at them."""
        document, container = self._document, self._document.holders[segment]
        around = document.parents[container]
        is_alone = document.tags[container] == "p" and around >= 0 and not document.hidden[around]
        return is_alone and document.texts[segment].count(" ") >= SHORTEST_PARAGRAPH

    def _is_figcaption(self, container: int) -> bool:
        """Whether it is the caption of a picture, or the paragraph inside one; that of code or a table is text."""
        document = self._document
        if document.tags[container] != "figcaption":
            container = document.parents[container]
        if container < 0 or document.tags[container] != "figcaption":
            return False
        frame = document.parents[container]
        if frame < 0 or document.tags[frame] != "figure" or frame in self._frames:
            return True
        return document.size(frame) == document.size(container)

    def _is_said_of_figure(self, segment: int) -> bool:
        """Whether it is all the text of a box that is called a figure and has a picture: how documents are set that
        were not written in HTML."""
        document, container = self._document, self._document.holders[segment]
        if not self._has_figures or document.tags[container] in HEADINGS:
            return False
        for around in document.around(container):
            if document.size(around) > 1:
                return False
            if self._is_called_figure(around):
                return around in self._frames
        return False

    @cached_property
    def _has_figures(self) -> bool:
        """Whether any box of one text is called a figure and has a picture, which is cheaper to see: few pages have."""
        document = self._document
        return any(document.size(box) == 1 and self._is_called_figure(box) for box in self._frames)

    def _is_called_figure(self, container: int) -> bool:
        return _FIGURE_NAME.search(self._document.name_of(container).classes or "") is not None

    @cached_property
    def _frames(self) -> set[int]:
        """The containers with a picture or player inside."""
        frames: set[int] = set()
        for picture in self._document.pictures:
            frames.update(takewhile(lambda box: box not in frames, self._document.around(picture.container)))
        return frames
