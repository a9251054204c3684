"""Which of the texts in a page's data is its article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from scrape.extractor.boilerplate.phrases.form_names import form_name, is_common_word
from scrape.extractor.boilerplate.phrases.states import ERROR, LIST_TITLE
from scrape.extractor.metadata.page_data import has_title
from scrape.extractor.metadata.title_words import title_parts
from scrape.extractor.sources.data_texts import Candidate, blocks_of, candidates_in
from scrape.extractor.sources.embedded import PLAIN_WORDS, TEXT_MIN_WORDS, Embedded, words_of_prose
from scrape.patterns import compiled_late
from scrape.text import collapse_space, count_words

if TYPE_CHECKING:
    from scrape.blocks import Block
    from scrape.extractor.document import Document

MIN_OPENINGS: Final = 3
"""Paragraphs shown, of which two at least are in the data."""
MAX_RIVALS: Final = 2
"""Texts of a length that a page which says of none that it is its own may hold. Chosen by eye, not swept."""
MIN_TITLE_WORDS: Final = 3
"""Of a string that stands in the page's title, to be its title."""
MIN_PLACE: Final = 5
"""Characters of the last part of an address that tell a page from others."""
MAX_BUILT: Final = 20
"""Texts, the longest, that are made into blocks."""

_SUMMARY: Final = frozenset({"description", "og:description"})
"""Names of meta elements."""


class _Text(NamedTuple):
    """An article, and the candidate that it was made of."""

    blocks: tuple[Block, ...]
    words: int
    candidate: Candidate


def article_of(document: Document, states: Sequence[Any], base_url: str | None) -> Embedded:
    """The longest text in the data of a page's scripts that has what the page says of itself, or of all. There is none
    where several are as long: it is a list of articles, or of the parts of something else.
    """
    found, page = list(candidates_in(states)), _Claims.of(document, base_url)
    texts = _texts(filter(page.are_of, found), base_url) or ([] if page.has_none else _texts(found, base_url))
    return Embedded() if texts and _are_many(texts) else _longest(texts)


def going_on(states: Sequence[Any], base_url: str | None, openings: Sequence[str]) -> Embedded:
    """The longest text in the data that has most of these words."""
    candidates = (each for each in candidates_in(states) if any(opening in each.raw for opening in openings))
    return _longest([text for text in _texts(candidates, base_url) if _goes_on(text.blocks, openings)])


def _longest(texts: Sequence[_Text]) -> Embedded:
    best = max(texts, key=lambda text: text.words, default=None)
    return Embedded(best.blocks, best.candidate.records) if best else Embedded()


def _texts(candidates: Iterable[Candidate], base_url: str | None) -> list[_Text]:
    distinct: dict[str, Candidate] = {}
    for candidate in sorted(candidates, key=lambda each: (len(each.raw), len(each.around)), reverse=True):
        distinct.setdefault(candidate.raw, candidate)
    found: list[_Text] = []
    for candidate in islice(distinct.values(), MAX_BUILT):
        blocks = blocks_of(candidate, base_url)
        words = words_of_prose(blocks)
        if words >= TEXT_MIN_WORDS:
            found.append(_Text(blocks, words, candidate))
    return found


def _are_many(texts: Sequence[_Text]) -> bool:
    """Whether several of the texts have half as many words as the longest."""
    words = max(text.words for text in texts)
    return len({_first_line(text) for text in texts if 2 * text.words >= words}) > MAX_RIVALS


def _first_line(text: _Text) -> str:
    return next((block.text for block in text.blocks if block.text), "")


_BELOW_HOST: Final = compiled_late(r"[a-z]{1,10}://[^/?#]*/?([^?#]*)(.*)", re.IGNORECASE)
"""Of an address: its path, and the rest."""


class _Claims(NamedTuple):
    """What a page says of itself."""

    title: str
    summary: str | None
    place: str
    """The last part of its address."""
    has_none: bool
    """It is an error's, a form's, a site's first one or a list of what was found: of what it does not speak it has
    not."""

    @classmethod
    def of(cls, document: Document, base_url: str | None) -> _Claims:
        said = (meta.get("content") or "" for meta in document.metas if not _SUMMARY.isdisjoint(meta.values()))
        summary = next((match[0] for text in said if (match := PLAIN_WORDS.search(text))), None)
        title = collapse_space(f"{document.claims.title} {document.title}").casefold()
        below = _BELOW_HOST.match(base_url or "")
        path = below[1].strip("/") if below else ""
        is_home = below is not None and not (path or below[2])
        return cls(title, summary, path.rpartition("/")[2], is_home or _is_called_none(document))

    def are_of(self, text: Candidate) -> bool:
        """Whether they are of this text: it has words of the summary, or stands beside the title or the address."""
        if self.summary is not None and self.summary in text.raw:
            return True
        for record in text.around:
            said = [value for value in record.values() if isinstance(value, str)]
            if any(map(self._is_title, said)) or any(map(self._is_place, said)):
                return True
            if has_title(record):
                return False
        return False

    def _is_title(self, said: str) -> bool:
        is_short = len(said) <= len(self.title) and count_words(said) >= MIN_TITLE_WORDS
        return is_short and collapse_space(said).casefold() in self.title

    def _is_place(self, said: str) -> bool:
        return len(self.place) >= MIN_PLACE and f"/{said.rstrip('/')}".endswith(f"/{self.place}")


def _is_called_none(document: Document) -> bool:
    """Whether a page is called an error, a list of what was found, or a form that is no common word."""
    if LIST_TITLE.search(document.title):
        return True
    headings = document.tree.css("h1") if document.tree else ()
    if any(map(ERROR.search, (document.title, *(collapse_space(heading.text()) for heading in headings)))):
        return True
    names = filter(None, map(form_name, title_parts(document.title)))
    return any(not is_common_word(name) for name in names)


def _goes_on(blocks: Sequence[Block], openings: Sequence[str]) -> bool:
    """Whether most of what the page shows is in these blocks: they do not quote it, nor announce it."""
    text = "\n".join([block.text for block in blocks])
    return 2 * sum(opening in text for opening in openings) >= max(len(openings), MIN_OPENINGS)
