"""Texts in the data of a page that are articles by their key or their form, and the objects around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final, NamedTuple

from scrape.blocks import Block
from scrape.extractor.metadata.data_values import plain_key
from scrape.extractor.metadata.page_data import Record, has_title
from scrape.extractor.parsing.walk import parse
from scrape.extractor.sources.data_references import followed, objects_by_name, once, resolved
from scrape.extractor.sources.embedded import PROSE_WORDS, TEXT_MIN_WORDS
from scrape.extractor.sources.page_states import is_json
from scrape.extractor.sources.script_values import read_json
from scrape.extractor.structure.markdown_text import as_markup_in_data
from scrape.extractor.structure.markup_lists import is_markup_list, written
from scrape.extractor.structure.rich_nodes import is_block
from scrape.extractor.structure.rich_text import MARKUP, blocks_of_parts
from scrape.patterns import compiled_late
from scrape.remembered import remembered
from scrape.text import count_words, unescaped

_HOLDERS: Final = (list, dict)
"""What other values stand in; to join two types anew each time takes longer than to ask."""
BLOCKS_SHARE: Final = 1 / 3
"""Of a list of parts those that are blocks of text, where it is an article: places for advertisements may stand between
all of them."""
MAX_VALUES: Final = 100_000
MAX_STRINGS: Final = 300_000
"""Strings that are looked at for how long the texts are, in all; a long one counts for several."""
MAX_REPEATS: Final = 5
"""How often a text is looked at that stands in the data in several places."""
MAX_RECORDS: Final = 6
"""Objects around a text, from the innermost outwards, of which one may have its title."""
MAX_KEYS: Final = 300
"""Of an object that tells of an article."""

_END_IN_BRACES: Final = compiled_late(r"\{/([a-z][a-z0-9-]{0,20})\}")
"""An end tag as some systems spell it in a script, which `</` might end."""
_ARTICLE_KEYS: Final = frozenset(
    "articlebody body bodyhtml bodytext bodymarkdown rawbody content contenthtml html htmlcontent rendered text "
    "fulltext story articletext articlecontent maincontent post postcontent markdown markup richtext value "
    "descriptionhtml paragraphs desc".split()
)
"""Keys, as `plain_key` writes them, whose long strings are articles."""
_LIST_KEYS: Final = _ARTICLE_KEYS | {"blocks", "sections"}
_ASIDE: Final = frozenset(
    "reviews comments replies translations i18n locales localedata intl messages strings terms legal legaltext "
    "termsandconditions termsofservice discussion modal modals popup popups newsletter "
    "footer sitefooter pagefooter globalfooter sidebar navigation".split()
)
"""Keys of what readers wrote, of words of the interface, and of what frames a page."""
_ABOUT_CONSENT: Final = ("cookie", "consent", "gdpr", "ccpa", "privacy")
_HEAD: Final = compiled_late(r"\s*<(?:!--|!doctype|html|head|meta|link|title|script|style)\b")
"""Markup of a page's head."""
_PARAGRAPHS: Final = compiled_late(r"(?:<|&lt;)(?:p|br|li)\b", re.IGNORECASE)


class Candidate(NamedTuple):
    """What may be an article."""

    value: Any
    raw: str
    """All its strings, for a first look."""
    around: tuple[Record, ...]
    """The objects around it, the innermost first, as far as the one that has a title and what that stands in."""
    entities: Mapping[str, Any]
    """What numbers in its blocks stand for, in Draft.js."""
    named: Mapping[str, Any]
    """What references stand for."""

    @property
    def records(self) -> tuple[Record, ...]:
        """The objects around it, with what they refer to in place of the references."""
        return tuple({key: followed(value, self.named) for key, value in each.items()} for each in self.around)


class _Place(NamedTuple):
    value: Any
    holder: int
    """Where the list or object that it stands in is among the others; -1: nowhere."""


def candidates_in(roots: Sequence[Any]) -> Iterator[Candidate]:
    """The candidates in the data of a page's scripts."""
    strings = _Strings()
    for root in roots:
        places = list(_places(root))
        named = objects_by_name(place.value for place in places)
        for at, place in enumerate(places):
            for candidate in _candidates(place.value, named, strings):
                raw = candidate if isinstance(candidate, str) else "\n".join(strings.of(candidate))
                if _may_be_long(raw):
                    holder = places[place.holder].value if place.holder >= 0 else None
                    entities = holder.get("entityMap") if isinstance(holder, dict) else None
                    told = entities if isinstance(entities, dict) else {}
                    yield Candidate(candidate, raw, tuple(_records(places, at)), told, named)


def blocks_of(candidate: Candidate, base_url: str | None) -> tuple[Block, ...]:
    """The blocks of a candidate."""
    value = candidate.value
    if isinstance(value, list) and is_markup_list(value):
        return _blocks_of_text(written(value), base_url)
    if isinstance(value, str):
        if "</" not in value:
            value = _END_IN_BRACES.sub(r"</\1>", value)
            if "&lt;" in value:
                value = unescaped(value)
        value = as_markup_in_data(value)
        if MARKUP.search(value) or value.lstrip().startswith("<"):
            return _blocks_of_text(value, base_url)
    blocks = blocks_of_parts(value, base_url, candidate.entities)
    return tuple(block for block in blocks if block.text or block.image)


def _may_be_long(raw: str) -> bool:
    """Whether a string may have the words of an article."""
    return len(raw) >= TEXT_MIN_WORDS and (len(raw) > 50 * TEXT_MIN_WORDS or count_words(raw) >= TEXT_MIN_WORDS)


def _blocks_of_text(html: str, base_url: str | None) -> tuple[Block, ...]:
    """The blocks of the HTML of an article, but for the boxes that a site puts between its paragraphs."""
    from scrape.extractor.boilerplate.segment_rules import without_boilerplate
    from scrape.extractor.structure.blocks import blocks_of

    document = parse(html, base_url)
    return blocks_of(document, without_boilerplate(document, range(len(document))), base_url)


@remembered(1_000)  # lists of records have the same keys in each
def _is_aside(key: str) -> bool:
    """Whether a key says that what it has is none of the page's own text."""
    plain = plain_key(key)
    return plain in _ASIDE or any(word in plain for word in _ABOUT_CONSENT)


def _places(root: Any) -> Iterator[_Place]:
    """Every list and object inside, even one spelt as a string, outer before inner: the first `MAX_VALUES`; but for
    what is aside."""
    pending: list[tuple[Any, int]] = [(root, -1)]
    found = 0
    for _ in range(MAX_VALUES):
        if not pending:
            return
        value, holder = pending.pop()
        if isinstance(value, str):
            value = read_json(value)
        if isinstance(value, _HOLDERS):
            yield _Place(value, holder)
            named = value.items() if isinstance(value, dict) else [("", each) for each in value]
            pending += reversed([(each, found) for key, each in named if _may_hold(each) and not _is_aside(key)])
            found += 1


def _may_hold(value: Any) -> bool:
    return is_json(value) if isinstance(value, str) else isinstance(value, _HOLDERS)


def _records(places: Sequence[_Place], at: int) -> list[Record]:
    """The objects around what stands at a place, as far as it is no one of several: those up to one that has a title,
    with what that stands in, or else two."""
    found: list[Record] = []
    start = at
    while at >= 0 and len(found) < MAX_RECORDS:
        value, holder = places[at]
        if isinstance(value, list) and len(value) > 1 and at != start:
            break  # one of several things
        if len(value) > MAX_KEYS:
            break  # a store of many
        at = holder
        if isinstance(value, dict):
            found.append(value)
            if has_title(value):
                outer = places[at].value if at >= 0 else None
                return [*found, outer] if isinstance(outer, dict) else found
    return found[:2]


def _candidates(value: Any, named: Mapping[str, Any], strings: _Strings) -> Iterator[Any]:
    """What may be an article in a list or an object itself, not further in."""
    if isinstance(value, list):
        parts = [resolved(part, named) for part in once(value)] if named else value
        if _is_text_list(parts):
            yield parts
        yield from (item for item in value if strings.may_be_text(item) and _has_paragraphs(item))
    elif isinstance(value, dict):
        for key, item in value.items():
            if strings.may_be_text(item):
                is_article = plain_key(key) in _ARTICLE_KEYS or _has_paragraphs(item)
                if is_article and not is_json(item) and not _is_aside(key):
                    yield item
            elif isinstance(item, list) and plain_key(key) in _LIST_KEYS and _are_paragraphs(item):
                yield item


def _has_paragraphs(text: str) -> bool:
    return next(islice(_PARAGRAPHS.finditer(text), 1, None), None) is not None


def _are_paragraphs(parts: list[Any]) -> bool:
    """Whether most of a list of strings are paragraphs, and none is of a page's head."""
    if len(parts) < 2 or not all(isinstance(part, str) for part in parts) or any(map(_HEAD.match, parts)):
        return False
    return sum(count_words(part) >= PROSE_WORDS for part in parts) * 2 > len(parts)


def _is_text_list(parts: list[Any]) -> bool:
    """Whether a list is of blocks of rich text, or of elements."""
    if is_markup_list(parts):
        return True
    found = sum(_is_part(part) for part in parts if part)
    return found > len(parts) * BLOCKS_SHARE and any(isinstance(part, dict) for part in parts)


def _is_part(part: Any) -> bool:
    return is_block(part) or (isinstance(part, str) and MARKUP.search(part) is not None)


class _Strings:
    """What is looked at of the strings inside values, however often they stand there."""

    def __init__(self) -> None:
        self._left = MAX_STRINGS
        self._seen: dict[int, tuple[str, int]] = {}

    def may_be_text(self, value: Any) -> bool:
        """Whether a value is a string that is long enough, and was not looked at often enough."""
        if not isinstance(value, str) or len(value) < TEXT_MIN_WORDS:
            return False
        _, times = self._seen.get(id(value), ("", 0))
        self._seen[id(value)] = value, times + 1
        return times < MAX_REPEATS

    def of(self, value: Any) -> Iterator[str]:
        """Those of a value, in order."""
        pending = [value]
        while pending and self._left > 0:
            each = pending.pop()
            self._left -= 1
            if isinstance(each, str):
                self._left -= len(each) // 100
                yield each
            elif isinstance(each, _HOLDERS):
                pending.extend(reversed(list(each) if isinstance(each, list) else list(each.values())))
