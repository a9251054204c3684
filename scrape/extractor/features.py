"""What the classifier knows of every segment: its text, its containers, its place, the page's claims.

All of it is computed for the whole page at once, in numpy, from the flat lists of a document: one row a
feature, one column a segment.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from zlib import crc32

import numpy as np

from scrape.extractor.characters import CLASSES, CharacterClass, classes_of
from scrape.extractor.claims import PAGE_TYPES, claims_of
from scrape.extractor.element_names import HASH_SIZE, PROPERTIES, hashed, read_name
from scrape.extractor.layout import REACH, Layout, layout_of
from scrape.extractor.vocabulary import CATEGORIES
from scrape.text import folded_without_space

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from scrape.extractor.document import Document

    Floats = NDArray[np.float32]
    Rows = list[NDArray[Any]]
    """Features of all segments, one or several at a time."""

TAG_CODES: Final = {
    tag: code
    for code, tags in enumerate(
        (
            "p",
            "h1",
            "h2",
            "h3",
            "h4 h5 h6",
            "li",
            "td th",
            "div",
            "section article main",
            "blockquote",
            "pre",
            "figcaption caption",
            "dt",
            "dd",
            "a",
            "button summary legend",
            "span",
            "aside nav footer header form",
            "body",
            "figure",
            "address",
        ),
        start=1,
    )
    for tag in tags.split()
}
_FIRST_HEADING, _LAST_HEADING = TAG_CODES["h1"], TAG_CODES["h4"]
_LEAD_CATEGORIES: Final = ("author", "date", "share", "label", "title", "content", "caption")
_PROSE: Final = 80
"""Characters over which a segment with few links is taken for prose."""

CODES: Final = {
    "tag": 22,
    "parent_tag": 22,
    "grandparent_tag": 22,
    "first": CLASSES,
    "last": CLASSES,
    "heading_tag": 22,
}
"""Features that are codes, and how many values each may have."""


class Features(NamedTuple):
    """The features of a document's segments."""

    numbers: Floats
    """Features by segments, in the order of `NUMBERS`."""
    codes: NDArray[np.int64]
    """Codes by segments, in the order of `CODES`."""
    layout: Layout
    name_hashes: Sequence[Set[int]]
    """The hashes of the words of each of the document's names."""


def features_of(document: Document) -> Features:
    """All features but those of hashed words."""
    layout = layout_of(document)
    text, points, first, last = _text_rows(document, layout)
    name_hashes, name_bits = zip(*map(read_name, document.names), strict=True)
    containers, tags = _container_rows(document, layout, points, np.array(name_bits, dtype=np.int64))
    places, heading_tag = _place_rows(document, layout, tags[0], points)
    rows = [row.ravel() for row in (*text, *containers, *places, *_claim_rows(document))]
    numbers = np.concatenate(rows, dtype=np.float32, casting="same_kind").reshape(-1, len(document.texts))
    codes = np.stack([*tags, first, last, heading_tag]).astype(np.int64)
    return Features(numbers, codes, layout, name_hashes)


# --- the text of a segment -------------------------------------------------------------------------------

_RATIOS: Final = [
    CharacterClass.DIGIT,
    CharacterClass.UPPER,
    CharacterClass.OTHER,
    CharacterClass.QUOTE,
    CharacterClass.BAR,
    CharacterClass.IDEOGRAPH,
]
_COUNTS: Final = [
    CharacterClass.STOP,
    CharacterClass.COMMA,
    CharacterClass.COLON,
    CharacterClass.MONEY,
    CharacterClass.SIGN,
]


def _text_rows(document: Document, layout: Layout) -> tuple[Rows, NDArray[Any], NDArray[Any], NDArray[Any]]:
    lengths = layout.lengths.astype(np.int64) + 1
    count = len(lengths)
    codes = classes_of("\n".join(document.texts) + "\n")
    ends = np.cumsum(lengths)
    starts = ends - lengths
    cells = np.repeat(np.arange(count) * CLASSES, lengths) + codes
    counts = np.bincount(cells, minlength=count * CLASSES).reshape(-1, CLASSES).T
    size = np.maximum(layout.lengths, 1)
    words = counts[CharacterClass.SPACE] + counts[CharacterClass.IDEOGRAPH] / 1.7
    rows = [
        np.log1p(layout.lengths),
        np.log1p(words),
        layout.linked / size,
        np.log1p(np.array(document.link_counts)),
        np.array(document.marked) / size,
        np.minimum(size / np.maximum(words, 1), 20),
        np.minimum(np.array(document.breaks), 3),
        counts[CharacterClass.STOP] / np.maximum(words, 1),
        counts[_RATIOS] / size,
        np.log1p(counts[_COUNTS]),
    ]
    points = counts[CharacterClass.STOP] + counts[CharacterClass.COMMA]
    return rows, points, codes[starts], codes[ends - 2]


# --- hashed words ----------------------------------------------------------------------------------------

NAME_LEVELS: Final = 5
"""Tables of name weights: the container, its parent, its grandparent, all above, the inline element inside."""
_WORD, _FIRST, _WHOLE, _LAST = crc32(b" "), crc32(b"^"), crc32(b"="), crc32(b"$")
"""The checksums of what stands before a token, to go on from: the same word is another token elsewhere."""


def text_tokens(text: str) -> set[int]:
    """Hashes of the first and last words of a segment, and of the whole of a short one."""
    start = text[:60].lower().encode("utf-8", "replace")
    words = start.split(maxsplit=4)
    tokens = {crc32(word, _WORD) % HASH_SIZE for word in words[:4]}
    tokens.add(crc32(words[0], _FIRST) % HASH_SIZE)
    if len(text) <= 60:
        tokens.add(crc32(start, _WHOLE) % HASH_SIZE)
    else:
        tokens.add(hashed(text[-24:].lower().rsplit(maxsplit=1)[-1], _LAST))
    return tokens


def _sums_of(sets: Sequence[Set[int]], weights: Floats) -> NDArray[np.float64]:
    """The sum of the weights of each set of hashes, for each table of weights."""
    ends = np.cumsum(np.array([0, *map(len, sets)], dtype=np.int64))
    flat = np.array(list(chain.from_iterable(sets)), dtype=np.int64)
    total = np.zeros((len(weights), len(flat) + 1))
    np.cumsum(weights.take(flat, axis=1), axis=1, out=total[:, 1:])
    sums = total.take(ends, axis=1)
    return sums[:, 1:] - sums[:, :-1]


def hashed_scores(document: Document, features: Features, name_weights: Floats, text_weights: Floats) -> Floats:
    """What the linear models say of every segment: by level of names, of all names, of the text; a row each."""
    named, layout = _sums_of(features.name_hashes, name_weights), features.layout
    signatures = layout.signatures
    above = _running_sums(named[3][signatures].tolist(), document.parents)
    leads = np.array(document.leads, dtype=np.int64)
    out = np.empty((NAME_LEVELS + 2, len(leads)), dtype=np.float32)
    for level in range(3):
        out[level] = named[level][signatures[layout.ancestors[level]]]
    out[3] = above[layout.ancestors[3]]
    out[4] = np.where(leads >= 0, named[4][leads], 0)
    out[5] = out[:5].sum(axis=0)
    out[6] = _sums_of([text_tokens(text) for text in document.texts], text_weights[None])[0]
    return out


def _running_sums(values: Sequence[float], parents: Sequence[int]) -> NDArray[np.float64]:
    """For each container the sum of its value and those of all around it."""
    sums: list[float] = []
    for value, parent in zip(values, parents, strict=True):
        sums.append(value if parent < 0 else value + sums[parent])
    return np.array(sums)


# --- containers ------------------------------------------------------------------------------------------


def _nearness(layout: Layout, bits: NDArray[np.int64]) -> Floats:
    """For every property and segment, how near the closest container that has it: 1 is its own, 0 none."""
    met = np.bitwise_or.accumulate(bits.take(layout.lineage), axis=0).astype("<i8", copy=False)
    by_bit = np.unpackbits(met.view(np.uint8).reshape(*met.shape, 8), axis=2, count=PROPERTIES, bitorder="little")
    levels: NDArray[np.uint8] = np.add.reduce(by_bit, axis=0, dtype=np.uint8)
    return _NEARNESS[levels].T


_NEARNESS: Final = np.append(0, 1 / np.arange(REACH, 0, -1)).astype(np.float32)
"""By how many levels have met a property when the last is reached."""


def _container_rows(
    document: Document, layout: Layout, points: NDArray[Any], bits: NDArray[np.int64]
) -> tuple[Rows, NDArray[Any]]:
    codes = np.array([TAG_CODES.get(tag, 0) for tag in document.tags])
    tags = codes[layout.ancestors[:3]]
    leads = np.array(document.leads, dtype=np.int64)
    lead_bits = np.where(leads >= 0, bits[leads], 0)
    holders = layout.holders
    start = layout.starts[holders]
    index = np.arange(len(holders))
    rows: Rows = [
        _nearness(layout, bits[layout.signatures]),
        np.minimum(layout.depths[holders], 40),
        np.array(document.hidden)[holders],
        leads >= 0,
        np.log1p(index - start),
        np.log1p(layout.ends[holders] - start),
        (lead_bits >> _LEAD_SHIFTS) & 1,
        *_ancestor_rows(layout, points, index),
    ]
    return rows, tags


_LEAD_SHIFTS: Final = np.array([CATEGORIES.index(name) for name in _LEAD_CATEGORIES])[:, None]


def _ancestor_rows(layout: Layout, points: NDArray[Any], index: NDArray[Any]) -> Rows:
    """Figures of the four containers around the segment's own, and where it stands in them."""
    lengths, linked = layout.lengths, layout.linked
    long = (lengths > _PROSE) & (linked < 0.3 * lengths)
    total = np.zeros((5, len(lengths) + 1))
    np.cumsum(np.stack([lengths, linked, points, long, long * lengths]), axis=1, out=total[:, 1:])
    inside = total[:, layout.ends] - total[:, layout.starts]
    segments = np.maximum(layout.ends - layout.starts, 1)
    size = np.maximum(inside[0], 1)
    whole = max(total[0, -1], 1)
    figures = np.stack(
        [
            size / whole,
            inside[1] / size,
            inside[2] / size,
            inside[3] / segments,
            inside[4] / size,
            np.log1p(segments),
            np.log1p(size / segments),
        ]
    )
    around = layout.ancestors[1:5]
    places = (index - layout.starts[around]) / segments[around]
    # The container of most prose in its direct paragraphs, as Readability scores parents and grandparents
    weight = np.sqrt(lengths) * long
    prose = np.bincount(layout.ancestors[1], weight, len(segments))
    prose += np.bincount(layout.ancestors[2], weight / 2, len(segments))
    best = int(np.argmax(prose))
    first, last = int(layout.starts[best]), int(layout.ends[best])
    return [
        figures.take(around, axis=1),
        places,
        (index >= first) & (index < last),
        np.clip(index - first, -50, 100),
        np.clip(last - index, -50, 100),
        np.full(len(lengths), size[best] / whole),
    ]


# --- the place on the page -------------------------------------------------------------------------------


def _place_rows(
    document: Document, layout: Layout, tags: NDArray[Any], points: NDArray[Any]
) -> tuple[Rows, NDArray[Any]]:
    lengths, linked, kinds = layout.lengths, layout.linked, layout.kinds
    count = len(lengths)
    index = np.arange(count)
    total = np.concatenate([[0], np.cumsum(lengths)])
    long = lengths * ((lengths > _PROSE) & (linked < 0.3 * lengths))
    prose = np.concatenate([[0], np.cumsum(long)])
    page = max(total[-1], 1)
    heading = (tags >= _FIRST_HEADING) & (tags <= _LAST_HEADING)
    above = np.maximum.accumulate(np.where(heading, index, -1))
    is_h1 = tags == _FIRST_HEADING
    h1 = np.maximum.accumulate(np.where(is_h1, index, -1))
    members = np.bincount(kinds)
    chars = np.bincount(kinds, lengths)
    by_kind = np.stack(
        [
            np.log1p(members),
            np.log1p(chars / members),
            np.bincount(kinds, linked) / np.maximum(chars, 1),
            chars / page,
            np.bincount(kinds, points > 0) / members,
        ]
    )
    copies, nth = _copies(document.texts)
    constants = (np.log1p(count), np.log1p(page), prose[-1] / page, linked.sum() / page)
    rows: Rows = [
        np.log1p(index),
        index / count,
        total[:-1] / page,
        prose[:-1] / max(prose[-1], 1),
        np.repeat(constants, count),
        np.where(above >= 0, np.log1p(index - above), 5),
        np.where(above >= 0, np.log1p(lengths[above]), 0),
        np.where(h1 >= 0, np.log1p(index - h1), 7),
        np.minimum(np.cumsum(is_h1), 5),
        np.log1p(np.cumsum(heading)),
        by_kind.take(kinds, axis=1),
        copies,
        nth,
    ]
    return rows, np.where(above >= 0, tags[above], 0)


def _copies(texts: Sequence[str]) -> tuple[NDArray[Any], NDArray[Any]]:
    """How often each text stands on the page, and how often it did until here; at most 9."""
    seen: dict[str, int] = {}
    nth = []
    for text in texts:
        seen[text] = number = seen.get(text, 0) + 1
        nth.append(number)
    return np.minimum([seen[text] for text in texts], 9), np.minimum(nth, 9)


# --- what the page says of itself ------------------------------------------------------------------------


def _claim_rows(document: Document) -> Rows:
    claims = claims_of(document)
    titles = {claims.title.casefold(), document.title.casefold()}
    title_words = {word for title in titles for word in title.split()}
    squeezed_titles = {folded_without_space(title) for title in titles}
    description, body = folded_without_space(claims.description)[:400], folded_without_space(claims.body)
    page_title = folded_without_space(document.title)
    count = len(document.texts)
    overlap, is_title, in_title, in_description, in_body = found = [[0.0] * count for _ in range(5)]
    for place, text in enumerate(document.texts):
        words = text[:160].casefold().split()
        squeezed = "".join(words)
        if len(text) < 160:
            if not title_words.isdisjoint(words):
                overlap[place] = len(title_words.intersection(words)) / len(words)
            is_title[place] = squeezed in squeezed_titles
            in_title[place] = len(squeezed) > 12 and squeezed in page_title
        if description and len(squeezed) > 20:
            in_description[place] = squeezed[:60] in description or description[:60] in squeezed
        if body and len(squeezed) > 3:
            in_body[place] = squeezed[:120] in body
    first = is_title.index(True) if True in is_title else -1
    return [
        np.array(found),
        np.full(count, bool(body)),
        np.clip(np.arange(count) - first, -50, 100) if first >= 0 else np.full(count, 100),
        np.repeat([not claims.types.isdisjoint(types) for types in PAGE_TYPES], count),
    ]
