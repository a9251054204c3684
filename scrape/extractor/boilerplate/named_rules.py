"""Which containers are boilerplate by what they are called, and which that are called so are the text's own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import ClassVar

from scrape.extractor.boilerplate import named_containers
from scrape.extractor.boilerplate.contents import lists_contents
from scrape.extractor.boilerplate.named_containers import DISCLOSURE, SIGNATURE, TERMS
from scrape.extractor.boilerplate.references import is_reference_anchor, refers
from scrape.extractor.boilerplate.shop_lines import sells
from scrape.extractor.boilerplate.terms_boxes import is_on_rights
from scrape.extractor.claims import ARTICLES, THREAD_TYPES
from scrape.extractor.document import Document
from scrape.extractor.passages import is_prose
from scrape.patterns import compiled_late

SHORTEST_PARAGRAPH = 6
"""Spaces. Without it two collections of goods lose their names and prices, and 0.01 of word F1."""
MIN_POSTS = 2
"""One signature is that of a letter, or a dish."""
MIN_CHAPTERS = 3
"""Chosen by eye: the labelled pages have three such chapters, on three pages of documentation."""
_SUBJECTS = frozenset({"share_buttons", "consent_banner", "subscribe_box", DISCLOSURE, SIGNATURE, TERMS})
"""Rules whose names manuals give to chapters too: cookies, shared locks, how to subscribe to a channel,
signatures of functions, rights."""
_POST_NAME = compiled_late(r"(?:post|message|reply|comment)(?![a-rt-z])|post-?body|postbit", re.IGNORECASE)
"""How the class of a post in a thread begins."""
_CONTENTS = "toc"
"""The id or class of a list of contents."""


class NamedRules:
    """The rules by name for one document; each container is looked at once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: dict[int, str | None] = {-1: None}

    def rule(self, container: int) -> str | None:
        """The rule that names a container or one around it, the innermost first, or None."""
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

    def author_box(self, segment: int) -> int:
        """The outermost container around a segment that is named a box about the author."""
        box = self._document.holders[segment]
        for container in self._document.around(box):
            if self._own_rule(container) == named_containers.AUTHOR_BOX:
                box = container
        return box

    def _own_rule(self, container: int) -> str | None:
        name = self._document.name_of(container)
        rule = self._rule_of_card(container) if name.tag == "article" else named_containers.rule_of(name)
        if rule is None and _CONTENTS in {name.element_id, *(name.classes or "").split()}:
            return named_containers.NAVIGATION if lists_contents(self._document, container) else None
        if rule is None or (rule in self._EXCEPTIONS and self._EXCEPTIONS[rule](self, container)):
            return None
        if rule in _SUBJECTS and named_containers.rule_of(name._replace(element_id=None)) is None:
            return None if rule == TERMS or self._is_chapter(container) else rule
        return rule

    def _rule_of_card(self, container: int) -> str | None:
        """That of an article inside another, by which pages set cards of others; what holds all may be called by its
        subject."""
        document, name = self._document, self._document.name_of(container)
        if not name.classes or document.innermost("article", document.parents[container]) < 0:
            return None
        rule = named_containers.rule_of(name._replace(tag="section"))
        return rule if rule == named_containers.RELATED else None

    def _is_chapter(self, container: int) -> bool:
        """Whether its id is the anchor of a subject: one of several beside each other, each under a heading."""
        around, name = self._document.parents[container], self._document.name_of(container)
        return self._chapters[around, name[:2]] >= MIN_CHAPTERS

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

    def _is_on_rights(self, container: int) -> bool:
        return is_on_rights(self._document, container)

    @cached_property
    def _sells(self) -> bool:
        return sells(self._document)

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

    _EXCEPTIONS: ClassVar[Mapping[str, Callable[[NamedRules, int], bool]]] = {
        SIGNATURE: _is_lone_signature,
        TERMS: _is_on_rights,
        named_containers.PAGE_FOOTER: _is_inner_footer,
        named_containers.DOCUMENT_INFO: _is_no_document_info,
        named_containers.REVIEWS: _has_no_customers,
        named_containers.SCREEN_READER: _has_labels,
        named_containers.RELATED: _is_own_related,
    }
    """By rule, which of the containers that are called so are the text's own."""
