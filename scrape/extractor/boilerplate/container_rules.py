"""What a segment's container, or one around it, says that it is: boilerplate by name, hidden text, captions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cached_property
from itertools import takewhile
from typing import ClassVar

from scrape.extractor.boilerplate import named_containers
from scrape.extractor.boilerplate.captions import is_named_caption
from scrape.extractor.boilerplate.named_containers import DISCLOSURE, SIGNATURE, TERMS
from scrape.extractor.boilerplate.references import is_reference_anchor, refers
from scrape.extractor.boilerplate.shop_lines import sells
from scrape.extractor.boilerplate.terms_boxes import is_on_rights
from scrape.extractor.boilerplate.unfolded import Unfolded
from scrape.extractor.claims import ARTICLES, THREAD_TYPES
from scrape.extractor.document import Document
from scrape.extractor.elements import HEADINGS
from scrape.extractor.passages import is_prose
from scrape.patterns import compiled_late
from scrape.text import STOPS

HIDDEN = "hidden"
HIDDEN_PARAGRAPH = "hidden_paragraph"
CAPTION = "caption"

SHORTEST_PARAGRAPH = 6
"""Spaces. Without it two collections of goods lose their names and prices, and 0.01 of word F1."""
MIN_POSTS = 2
"""One signature is that of a letter, or a dish."""
MIN_CHAPTERS = 3
"""Chosen by eye: the labelled pages have three such chapters, on three pages of documentation."""
_SUBJECTS = frozenset({"share_buttons", "consent_banner", "subscribe_box", DISCLOSURE, SIGNATURE, TERMS})
"""Rules whose names manuals give to chapters too: cookies, shared locks, how to subscribe to a channel,
signatures of functions, rights."""
_FIGURE_NAME = compiled_late(
    r"(?<![a-z-])(?:image-?block|figure|(?:pic|photo|foto|bild)-?box)(?![a-z-])", re.IGNORECASE
)
_POST_NAME = compiled_late(r"(?:post|message|reply|comment)(?![a-rt-z])|post-?body|postbit", re.IGNORECASE)
"""How the class of a post in a thread begins."""
_CONTENTS = "toc"
"""The id or class of a list of contents."""
MIN_PLACES = 3
"""Links to places on the page, of which a line is contents. By eye, as is the next."""
SHORTEST_PLACE = 3
"""Characters of such a link: those back from a note have a letter."""
_NO_CONTENTS = frozenset({"td", "th", "li", "dt", "dd"})
"""Where such a line may be data, or tell where something is used."""
_NO_PLACES = ("#/", "#!", "#t=")
"""How addresses begin that a script reads: of other pages, and of moments in a recording."""
_SENTENCE_SIGNS = frozenset(f"{STOPS},;")
_YEAR = compiled_late(r"(?<!\d)(?:1[5-9]|20)\d\d[a-z]?\W*\Z")


class ContainerRules:
    """The rules by container for one document; each container is looked at once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: dict[int, str | None] = {-1: None}
        self._captions: dict[int, bool] = {}
        self._unfolded = Unfolded(document)

    def reason(self, segment: int) -> str | None:
        """The rule that names the segment's container or one around it, innermost first, or None."""
        container = self._document.holders[segment]
        if self._document.hidden[container]:
            return HIDDEN_PARAGRAPH if self._is_hidden_paragraph(segment) else HIDDEN
        if self._is_figcaption(container):
            return CAPTION
        rule = self._rule(container)
        if rule is None and (self._is_caption(container) or self._is_said_of_figure(segment)):
            return CAPTION
        if rule is None and self._document.link_counts[segment] >= MIN_PLACES and self._leads_to_chapters(segment):
            return named_containers.NAVIGATION
        return rule

    def unfolds(self, segment: int, reason: str) -> bool:
        """Whether it is hidden, no other rule names it, and the page has a way to show it."""
        container = self._document.holders[segment]
        is_hidden = reason in {HIDDEN, HIDDEN_PARAGRAPH}
        return is_hidden and self._rule(container) is None and self._unfolded.shows(container)

    def is_comment(self, segment: int) -> bool:
        """Whether it is of what readers say, hidden or not."""
        return self._rule(self._document.holders[segment]) == named_containers.COMMENTS

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

    def _rule(self, container: int) -> str | None:
        document, known = self._document, self._known
        above: list[int] = []
        while container not in known:
            rule = self._own_rule(container)
            if rule is not None:
                known[container] = rule
                break
            above.append(container)
            container = document.parents[container]
        found = known[container]
        known.update(dict.fromkeys(above, found))
        return found

    def _own_rule(self, container: int) -> str | None:
        name = self._document.name_of(container)
        rule = self._rule_of_card(container) if name.tag == "article" else named_containers.rule_of(name)
        if rule is None and _CONTENTS in {name.element_id, *(name.classes or "").split()}:
            return named_containers.NAVIGATION if self._lists_contents(container) else None
        if rule is None or (rule in self._EXCEPTIONS and self._EXCEPTIONS[rule](self, container)):
            return None
        if rule in _SUBJECTS and named_containers.rule_of(name._replace(element_id=None)) is None:
            return None if rule == TERMS or self._is_chapter(container) else rule
        return rule

    def _is_lone_signature(self, container: int) -> bool:
        """Whether a signature is below none of several posts: not all who write in a thread have one."""
        document = self._document
        if document.claims.any_of(THREAD_TYPES):
            return False
        around = map(document.name_of, document.around(document.parents[container]))
        posts = (name for name in around if _POST_NAME.match(name.classes or ""))
        return all(self._named_alike[name[:2]] < MIN_POSTS for name in (document.name_of(container), *posts))

    def _is_inner_footer(self, container: int) -> bool:
        """Whether a footer is one of several, as tiles have, or the article's or a quotation's own."""
        document = self._document
        is_one_of_several = self._called_alike[document.signatures[container]] > 1
        return is_one_of_several or any(document.innermost(tag, container) >= 0 for tag in ("article", "blockquote"))

    def _is_no_document_info(self, container: int) -> bool:
        """Whether it is neither a table of fields, nor where DokuWiki says when which file was changed."""
        name = self._document.name_of(container)
        is_of_wiki = name.classes == "docInfo" and "dokuwiki" in self._document.written_names
        return name.tag not in {"table", "dl"} and not is_of_wiki

    def _has_no_customers(self, _: int) -> bool:
        """Whether nobody judges what the page is about: it is an article, and sells nothing, too."""
        return self._document.claims.any_of(ARTICLES) and not self._sells

    def _has_labels(self, container: int) -> bool:
        """Whether it has no sentence: labels of goods and prices, which are drawn for the eyes."""
        return all(text.count(" ") < SHORTEST_PARAGRAPH for text in self._document.texts_in(container))

    def _is_own_related(self, container: int) -> bool:
        """Whether it is a chapter of the text, or that of a manual's references."""
        anchor = self._document.name_of(container).element_id or ""
        return self._is_own_chapter(container) or (is_reference_anchor(anchor) and refers(self._document))

    def _is_on_rights(self, container: int) -> bool:
        return is_on_rights(self._document, container)

    def _rule_of_card(self, container: int) -> str | None:
        """That of an article inside another, by which pages set cards of others; what holds all may be called by its
        subject."""
        document, name = self._document, self._document.name_of(container)
        if not name.classes or document.innermost("article", document.parents[container]) < 0:
            return None
        rule = named_containers.rule_of(name._replace(tag="section"))
        return rule if rule == named_containers.RELATED else None

    def _lists_contents(self, container: int) -> bool:
        """Whether all lines of a container but the first, which heads them, are links to places on the page."""
        lines = self._document.segments_in(container)[1:]
        return len(lines) > 0 and all(self._leads_within(line) for line in lines)

    def _leads_to_chapters(self, segment: int) -> bool:
        """Whether a line is nothing but links to places on the page, each a word at least, and none with a year, as of
        what it cites, nor parts of a sentence."""
        document, holder = self._document, self._document.holders[segment]
        if document.tags[holder] in _NO_CONTENTS or not self._leads_within(segment):
            return False
        return all(
            len(text) >= SHORTEST_PLACE and text.rstrip()[-1:] not in _SENTENCE_SIGNS and not _YEAR.search(text)
            for text, style in document.pieces[segment]
            if document.styles[style].href
        )

    def _leads_within(self, segment: int) -> bool:
        """Whether all words of a line are links to places on the page."""
        document = self._document
        words = [(text, document.styles[style].href) for text, style in document.pieces[segment]]
        hrefs = [href or "" for text, href in words if any(map(str.isalnum, text))]
        return all(href.startswith("#") and len(href) > 1 and not href.startswith(_NO_PLACES) for href in hrefs)

    def _is_own_chapter(self, container: int) -> bool:
        """Whether prose with no link away from the page is in what is called `similar` or `zum-thema`: of an article,
        or below a heading of a page that sells nothing."""
        document = self._document
        lines = document.segments_in(container)
        if any(not href.startswith("#") for line in lines for href in document.hrefs_in(line)):
            return False
        if not any(is_prose(document.texts[line]) for line in lines):
            return False
        if document.claims.any_of(ARTICLES):
            return True
        return document.is_heading(lines.start) and not self._sells

    @cached_property
    def _sells(self) -> bool:
        return sells(self._document)

    def _is_chapter(self, container: int) -> bool:
        """Whether its id is the anchor of a subject: one of several beside each other, each under a heading."""
        around, name = self._document.parents[container], self._document.name_of(container)
        return self._chapters[around, name[:2]] >= MIN_CHAPTERS

    @cached_property
    def _called_alike(self) -> Counter[int]:
        """How many containers have the same names."""
        return Counter(self._document.signatures)

    @cached_property
    def _named_alike(self) -> Counter[tuple[str, str | None]]:
        """How many containers have the same tag and class."""
        names = self._document.names
        return Counter([names[signature][:2] for signature in self._document.signatures])

    @cached_property
    def _chapters(self) -> Counter[tuple[int, tuple[str, str | None]]]:
        """How many containers with an id, each under a heading, have the same container around, tag and class."""
        document = self._document
        chapters: Counter[tuple[int, tuple[str, str | None]]] = Counter()
        for container, around in enumerate(document.parents):
            start = document.starts[container]
            if start < document.ends[container] and document.is_heading(start):
                name = document.name_of(container)
                chapters[around, name[:2]] += name.element_id is not None
        return chapters

    def author_box(self, segment: int) -> int:
        """The outermost container around a segment that is named a box about the author."""
        box = self._document.holders[segment]
        for container in self._document.around(box):
            if self._own_rule(container) == named_containers.AUTHOR_BOX:
                box = container
        return box

    _EXCEPTIONS: ClassVar[Mapping[str, Callable[[ContainerRules, int], bool]]] = {
        SIGNATURE: _is_lone_signature,
        TERMS: _is_on_rights,
        named_containers.PAGE_FOOTER: _is_inner_footer,
        named_containers.DOCUMENT_INFO: _is_no_document_info,
        named_containers.REVIEWS: _has_no_customers,
        named_containers.SCREEN_READER: _has_labels,
        named_containers.RELATED: _is_own_related,
    }
    """By rule, which of the containers that are called so are the text's own."""
