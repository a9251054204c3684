"""What the classifier knows of every segment: its text, its containers, its neighbours, the page's claims.

All of it is computed for the whole page at once, in numpy, from the flat lists of a document.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, cast
from zlib import crc32

import numpy as np

from scrape.extractor.vocabulary import CATEGORIES, CATEGORY_OF_WORD

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from scrape.extractor.document import Document, Name

    Floats = NDArray[np.float32]
    Ints = NDArray[np.int64]

_LEVELS: Final = 5
"""Ancestors whose figures a segment sees."""
_FAR: Final = 15
"""A distance of 15 levels and more is all the same."""

_TAG_CODES: Final[Mapping[str, int]] = {
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
_LANDMARKS: Final = "article main aside nav footer header form figure table ul ol li blockquote section a p noscript dl button".split()

# Classes of characters
_OTHER, _SPACE, _DIGIT, _UPPER, _LOWER, _STOP, _COMMA, _COLON, _QUOTE, _DASH, _BAR, _MONEY, _COPY, _IDEO = (
    range(14)
)
_CLASSES: Final = 16


def _character_classes() -> NDArray[np.uint8]:
    table = np.full(65536, _LOWER, dtype=np.uint8)
    table[:0xC0] = _OTHER
    table[0x2000:0x2C00] = _OTHER
    table[0xD800:0xF900] = _OTHER
    table[ord("a") : ord("z") + 1] = _LOWER
    for first, last in ("AZ", "ÀÞ", "ΑΩ", "ЀЯ"):
        table[ord(first) : ord(last) + 1] = _UPPER
    table[ord("0") : ord("9") + 1] = _DIGIT
    for first, last in ((0x3040, 0x30FF), (0x3400, 0x9FFF), (0xAC00, 0xD7AF), (0xF900, 0xFAFF)):
        table[first : last + 1] = _IDEO
    table[0x3000:0x3040] = _OTHER
    for code, characters in (
        (_SPACE, " \n\u3000\u00a0"),
        (_STOP, ".!?。！？…｡؟۔।"),
        (_COMMA, ",、，،;；"),
        (_COLON, ":："),
        (_QUOTE, "\"'“”‘’„«»「」『』"),
        (_DASH, "-–—"),
        (_BAR, "|›»•·/>→‹"),
        (_MONEY, "$€£¥%"),
        (_COPY, "©®™@#"),
    ):
        for character in characters:
            table[ord(character)] = code
    return table


_CHARACTER_CLASSES: Final = _character_classes()
HASH_SIZE: Final = 1 << 14
_WORDS: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|\d+")
_TEXT_WORDS: Final = re.compile(r"[^\W\d_]+|\d+|[©@#$€»›|]")


@dataclass(frozen=True, slots=True)
class Layout:
    """A document's lists as arrays, and who contains whom."""

    holders: Ints
    parents: Ints
    starts: Ints
    ends: Ints
    depths: Ints
    ancestors: Ints
    """Segments by levels: the container and those around it; the outermost repeats."""
    kinds: Ints
    """Segments: number of their kind, a tag path with class names, as drawn by the page's template."""
    lengths: Floats
    """Segments: characters."""
    levels: list[Ints]
    """The containers at each depth."""


def _ranges_sum(cumulative: NDArray[Any], starts: Ints, ends: Ints) -> NDArray[Any]:
    return cumulative[ends] - cumulative[starts]


def _cumulative(values: NDArray[Any]) -> NDArray[Any]:
    out = np.zeros((len(values) + 1, *values.shape[1:]), dtype=np.float64)
    np.cumsum(values, axis=0, out=out[1:])
    return out


def layout_of(document: Document) -> Layout:
    """The arrays of a document."""
    holders = np.array(document.holders, dtype=np.int64)
    parents = np.array(document.parents, dtype=np.int64)
    depths_list: list[int] = []
    append = depths_list.append
    for parent in document.parents:
        append(depths_list[parent] + 1 if parent >= 0 else 0)
    depths = np.array(depths_list, dtype=np.int64)
    order = np.argsort(depths, kind="stable")
    levels = np.split(order, np.searchsorted(depths[order], np.arange(1, depths[-1] + 1)))
    up = np.maximum(parents, 0)
    ancestors = np.empty((len(holders), _LEVELS + 3), dtype=np.int64)
    current = holders
    for level in range(_LEVELS + 3):
        ancestors[:, level] = current
        current = up[current]
    # The kind of a segment: the template's path to it, three elements deep.
    classes: dict[tuple[str, str | None], int] = {}
    codes = [classes.setdefault((name[0], name[1]), len(classes)) for name in document.names]
    names = np.array(codes, dtype=np.int64)[np.array(document.signatures, dtype=np.int64)]
    path = (names[ancestors[:, 0]] * 4099 + names[ancestors[:, 1]]) * 4099 + names[ancestors[:, 2]]
    kinds = np.unique(path, return_inverse=True)[1]
    return Layout(
        holders=holders,
        parents=parents,
        starts=np.array(document.starts, dtype=np.int64),
        ends=np.array(document.ends, dtype=np.int64),
        depths=depths,
        ancestors=ancestors,
        kinds=kinds,
        lengths=np.array([len(text) for text in document.texts], dtype=np.float32),
        levels=levels,
    )


# --- the text of a segment -------------------------------------------------------------------------------


def _text_features(document: Document, layout: Layout) -> tuple[list[str], list[NDArray[Any]]]:
    lengths = layout.lengths.astype(np.int64) + 1
    joined = "\n".join(document.texts) + "\n"
    units = np.frombuffer(joined.encode("utf-16-le", "replace"), dtype=np.uint16)
    if len(units) != len(joined):  # characters beyond the first plane: count one each
        wide = np.frombuffer(joined.encode("utf-32-le", "replace"), dtype=np.uint32)
        units = np.where(wide > 0xFFFF, 0xE000, wide).astype(np.uint16)
    codes = _CHARACTER_CLASSES[units]
    ends = np.cumsum(lengths)
    starts = ends - lengths
    rows = np.repeat(np.arange(len(lengths)) * _CLASSES, lengths)
    counts = np.bincount(rows + codes, minlength=len(lengths) * _CLASSES).reshape(-1, _CLASSES)
    size = np.maximum(layout.lengths, 1)
    words = counts[:, _SPACE] + counts[:, _IDEO] / 1.7
    linked = np.array(document.linked, dtype=np.float32)
    names = [
        "length",
        "words",
        "linked",
        "links",
        "marked",
        "word_length",
        "first",
        "last",
        "before_last",
        "breaks",
    ]
    columns: list[NDArray[Any]] = [
        np.log1p(layout.lengths),
        words,
        linked / size,
        np.array(document.link_counts),
        np.array(document.marked) / size,
        size / np.maximum(words, 1),
        codes[starts],
        codes[ends - 2],
        codes[np.maximum(ends - 3, starts)],
        np.array(document.breaks),
    ]
    for name, code in (
        ("digits", _DIGIT),
        ("upper", _UPPER),
        ("other", _OTHER),
        ("quotes", _QUOTE),
        ("bars", _BAR),
        ("ideographs", _IDEO),
    ):
        names.append(name)
        columns.append(counts[:, code] / size)
    for name, code in (
        ("stops", _STOP),
        ("commas", _COMMA),
        ("colons", _COLON),
        ("money", _MONEY),
        ("marks", _COPY),
    ):
        names.append(name)
        columns.append(counts[:, code])
    names.append("stop_rate")
    columns.append(counts[:, _STOP] / np.maximum(words, 1))
    return names, columns


# --- hashed words ----------------------------------------------------------------------------------------


@lru_cache(maxsize=100_000)
def _hashed(token: str) -> int:
    return crc32(token.encode("utf-8", "replace")) % HASH_SIZE


@lru_cache(maxsize=50_000)
def name_tokens(name: Name) -> tuple[int, ...]:
    """Hashes of the words of an element's tag, class, id and role."""
    tag = name[0]
    tokens = {f"<{tag}"}
    for place, value in enumerate(name[1:]):
        if value:
            words = [word.lower() for word in _WORDS.findall(value[:200])]
            tokens.update(words[:16])
            if place == 0:
                tokens.update("." + word for word in value.lower().split()[:6])
    return tuple(sorted({_hashed(token) for token in tokens}))


@lru_cache(maxsize=50_000)
def name_categories(name: Name) -> int:
    """The categories of class, id and role words, as bits."""
    bits = 0
    for value in name[1:]:
        if value:
            for word in _WORDS.findall(value[:200]):
                bits |= CATEGORY_OF_WORD.get(word.lower(), 0)
    return bits


def text_tokens(text: str) -> tuple[int, ...]:
    """Hashes of the first and last words of a segment, and of the whole of a short one."""
    words = [word if not word.isdigit() else "0" for word in _TEXT_WORDS.findall(text[:120].lower())]
    tokens = ["^" + word for word in words[:2]]
    tokens += words[:10]
    if len(words) <= 6:
        tokens.append("=" + " ".join(words))
    tokens += [f"{a} {b}" for a, b in zip(words[:5], words[1:6])]
    if len(text) > 120:
        tail = _TEXT_WORDS.findall(text[-40:].lower())
        tokens += ["$" + word for word in tail[-2:]]
    return tuple({_hashed("t" + token) for token in tokens})


NAME_LEVELS: Final = 5
"""Tables of name weights: the container, its parent, its grandparent, all above, the inline element inside."""


def _sums_of(sets: list[tuple[int, ...]], weights: Floats) -> NDArray[np.float64]:
    """The sum of the weights of each set of hashes, for each table of weights."""
    sizes = np.array([len(tokens) for tokens in sets], dtype=np.int64)
    flat = np.array([token for tokens in sets for token in tokens], dtype=np.int64)
    total = np.zeros((weights.shape[0], len(flat) + 1))
    np.cumsum(weights[:, flat], axis=1, out=total[:, 1:])
    ends = np.cumsum(sizes)
    return cast("NDArray[np.float64]", total[:, ends] - total[:, ends - sizes])


def hashed_scores(document: Document, layout: Layout, name_weights: Floats, text_weights: Floats) -> Floats:
    """What the linear models say of every segment: by level of names, of all names, of the text."""
    named = _sums_of([name_tokens(name) for name in document.names], name_weights)
    signatures = np.array(document.signatures, dtype=np.int64)
    above = named[3][signatures]
    for level in layout.levels[1:]:
        above[level] += above[layout.parents[level]]
    leads = np.array(document.leads, dtype=np.int64)
    out = np.empty((len(leads), NAME_LEVELS + 2), dtype=np.float32)
    for level in range(3):
        out[:, level] = named[level][signatures[layout.ancestors[:, level]]]
    out[:, 3] = above[layout.ancestors[:, 3]]
    out[:, 4] = np.where(leads >= 0, named[4][leads], 0)
    out[:, 5] = out[:, :5].sum(axis=1)
    out[:, 6] = _sums_of([text_tokens(text) for text in document.texts], text_weights[None])[0]
    return out


# --- containers ------------------------------------------------------------------------------------------


def _distances(layout: Layout, present: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """For every container and every property, levels up to the nearest container that has it."""
    distances = np.where(present, 0, _FAR).astype(np.uint8)
    for level in layout.levels[1:]:
        above = distances[layout.parents[level]]
        distances[level] = np.minimum(distances[level], np.minimum(above, _FAR - 1) + 1)
    return distances


def _container_features(
    document: Document, layout: Layout, columns_of_text: dict[str, NDArray[Any]]
) -> tuple[list[str], list[NDArray[Any]]]:
    signatures = np.array(document.signatures, dtype=np.int64)
    bits = np.array([name_categories(name) for name in document.names], dtype=np.int64)
    shifts = np.arange(len(CATEGORIES))
    categories = ((bits[:, None] >> shifts) & 1).astype(bool)
    tag_ids = {tag: number for number, tag in enumerate(_LANDMARKS)}
    landmark = np.array([tag_ids.get(tag, -1) for tag in document.tags])
    landmarks = landmark[:, None] == np.arange(len(_LANDMARKS))
    distances = _distances(layout, np.concatenate([categories[signatures], landmarks], axis=1))
    holders = layout.holders
    names = [f"near_{name}" for name in (*CATEGORIES, *_LANDMARKS)]
    columns: list[NDArray[Any]] = list(distances[holders].T)

    codes = np.array([_TAG_CODES.get(tag, 0) for tag in document.tags])
    leads = np.array(document.leads, dtype=np.int64)
    lead_bits = np.where(leads >= 0, bits[leads], 0)
    names += ["tag", "parent_tag", "grandparent_tag", "depth", "hidden", "lead", "nth", "siblings"]
    ancestors = layout.ancestors
    start = layout.starts[holders]
    index = np.arange(len(holders))
    columns += [
        codes[holders],
        codes[ancestors[:, 1]],
        codes[ancestors[:, 2]],
        np.minimum(layout.depths[holders], 40),
        np.array(document.hidden)[holders],
        (leads >= 0) + (lead_bits > 0),
        np.minimum(index - start, 50),
        np.minimum(layout.ends[holders] - start, 100),
    ]
    for name in ("author", "date", "share", "label", "title", "content", "caption"):
        names.append("lead_" + name)
        columns.append((lead_bits >> CATEGORIES.index(name)) & 1)

    # Figures of the ancestors
    lengths = layout.lengths
    count = len(lengths)
    linked = np.array(document.linked, dtype=np.float32)
    long = (lengths > 80) & (linked < 0.3 * lengths)
    facts = np.stack(
        [lengths, linked, columns_of_text["commas"] + columns_of_text["stops"], long, long * lengths], axis=1
    )
    total = _cumulative(facts)
    whole = np.maximum(total[-1], 1)
    inside = total[layout.ends] - total[layout.starts]
    segments = layout.ends - layout.starts
    for level in range(1, _LEVELS):
        node = ancestors[:, level]
        here = inside[node]
        size = np.maximum(here[:, 0], 1)
        within = segments[node]
        names += [
            f"{fact}_{level}"
            for fact in ("share", "link", "points", "long", "prose", "count", "place", "mean")
        ]
        columns += [
            size / whole[0],
            here[:, 1] / size,
            here[:, 2] / size,
            here[:, 3] / np.maximum(within, 1),
            here[:, 4] / size,
            np.log1p(within),
            (index - layout.starts[node]) / np.maximum(within, 1),
            np.log1p(size / np.maximum(within, 1)),
        ]
    # The container of most prose in its direct paragraphs (as Readability scores parents and grandparents)
    prose = np.zeros(len(codes))
    weight = np.sqrt(lengths) * long
    np.add.at(prose, ancestors[:, 1], weight)
    np.add.at(prose, ancestors[:, 2], weight / 2)
    best = int(np.argmax(prose))
    first, last = int(layout.starts[best]), int(layout.ends[best])
    names += ["in_best", "from_best_start", "to_best_end", "best_share"]
    columns += [
        (index >= first) & (index < last),
        np.clip(index - first, -50, 200),
        np.clip(last - index, -50, 200),
        np.full(count, inside[best, 0] / whole[0]),
    ]
    return names, columns


# --- neighbours ------------------------------------------------------------------------------------------


def _shifted(values: NDArray[Any], by: int, fill: float = -1) -> NDArray[Any]:
    out = np.full(len(values), fill, dtype=np.float32)
    if by > 0:
        out[by:] = values[:-by]
    elif by < 0:
        out[:by] = values[-by:]
    return out


def _neighbour_features(
    document: Document, layout: Layout, known: dict[str, NDArray[Any]]
) -> tuple[list[str], list[NDArray[Any]]]:
    names: list[str] = []
    columns: list[NDArray[Any]] = []
    count = len(layout.lengths)
    index = np.arange(count)
    same_kind = layout.kinds
    for by in (1, 2, 3, -1, -2, -3):
        for fact in ("length", "linked", "tag", "last"):
            if abs(by) == 3 and fact in {"tag", "last"}:
                continue
            names.append(f"{fact}{by:+d}")
            columns.append(_shifted(known[fact], by))
        if abs(by) < 3:
            names.append(f"same{by:+d}")
            columns.append(_shifted(same_kind, by) == same_kind)
    lengths = layout.lengths
    linked = known["linked"] * lengths
    for width in (3, 8, 20):
        low, high = np.maximum(index - width, 0), np.minimum(index + width + 1, count)
        for fact, values in (("chars", lengths), ("link", linked), ("stops", known["stops"])):
            window = _ranges_sum(_cumulative(values), low, high)
            names.append(f"{fact}_within_{width}")
            columns.append(np.log1p(window) if fact != "link" else window)
    total = _cumulative(lengths)
    prose = _cumulative(lengths * ((lengths > 80) & (known["linked"] < 0.3)))
    names += [
        "index",
        "place",
        "chars_before",
        "prose_before",
        "segments",
        "page_chars",
        "page_prose",
        "page_links",
    ]
    columns += [
        np.minimum(index, 300),
        index / count,
        total[:-1] / max(total[-1], 1),
        prose[:-1] / max(prose[-1], 1),
        np.full(count, np.log1p(count)),
        np.full(count, np.log1p(total[-1])),
        np.full(count, prose[-1] / max(total[-1], 1)),
        np.full(count, linked.sum() / max(total[-1], 1)),
    ]
    # The heading above
    tags = known["tag"]
    heading = (tags >= _TAG_CODES["h1"]) & (tags <= _TAG_CODES["h4"])
    above = np.maximum.accumulate(np.where(heading, index, -1))
    h1 = np.maximum.accumulate(np.where(tags == _TAG_CODES["h1"], index, -1))
    names += ["from_heading", "heading_tag", "heading_length", "from_h1", "h1_seen", "headings_before"]
    columns += [
        np.where(above >= 0, np.minimum(index - above, 60), 99),
        np.where(above >= 0, tags[above], 0),
        np.where(above >= 0, known["length"][above], 0),
        np.where(h1 >= 0, np.minimum(index - h1, 300), 999),
        np.cumsum(tags == _TAG_CODES["h1"]),
        np.minimum(np.cumsum(heading), 50),
    ]
    # Segments of one kind
    kinds = layout.kinds
    members = np.bincount(kinds)
    mean = np.bincount(kinds, lengths) / members
    chars = np.bincount(kinds, lengths)
    names += ["kind_count", "kind_mean", "kind_link", "kind_share", "kind_prose"]
    columns += [
        np.log1p(members)[kinds],
        np.log1p(mean)[kinds],
        (np.bincount(kinds, linked) / np.maximum(chars, 1))[kinds],
        (chars / max(total[-1], 1))[kinds],
        (np.bincount(kinds, known["stops"] > 0) / members)[kinds],
    ]
    seen: dict[str, int] = {}
    repeat = np.zeros(count)
    for place, text in enumerate(document.texts):
        repeat[place] = seen[text] = seen.get(text, 0) + 1
    copies = np.array([seen[text] for text in document.texts])
    names += ["copies", "nth_copy"]
    columns += [np.minimum(copies, 9), np.minimum(repeat, 9)]
    return names, columns


# --- what the page says of itself ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Claims:
    """What a page says of itself."""

    title: str
    description: str
    body: str
    types: frozenset[str]


def _json_values(document: Document) -> Iterable[Mapping[str, Any]]:
    for script in document.json_ld:
        try:
            stack: list[Any] = [json.loads(script, strict=False)]
        except (ValueError, RecursionError):
            continue
        while stack:
            value = stack.pop()
            if isinstance(value, list):
                stack.extend(value)
            elif isinstance(value, dict):
                yield value
                stack.extend(v for v in value.values() if isinstance(v, list | dict))


def claims_of(document: Document) -> Claims:
    """The title, description, article body and types that a page declares."""
    meta: dict[str, str] = {}
    for attributes in document.metas:
        key, content = attributes.get("property") or attributes.get("name"), attributes.get("content")
        if key and content:
            meta.setdefault(key.lower(), content)
    body, headline, types = "", "", set()
    for value in _json_values(document):
        kind = value.get("@type")
        types.update(k for k in (kind if isinstance(kind, list) else [kind]) if isinstance(k, str))
        text = value.get("articleBody")
        if isinstance(text, str) and len(text) > len(body):
            body = text
        if not headline and isinstance(value.get("headline"), str):
            headline = value["headline"]
    if "og:type" in meta:
        types.add("og:" + meta["og:type"].lower())
    return Claims(
        title=meta.get("og:title") or headline or document.title,
        description=meta.get("og:description") or meta.get("description", ""),
        body=body,
        types=frozenset(types),
    )


def _squeezed(text: str) -> str:
    return "".join(text.lower().split())


_PAGE_TYPES: Final = (
    (
        "types_article",
        ("Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "TechArticle", "og:article"),
    ),
    ("types_product", ("Product", "Offer", "og:product", "AggregateOffer")),
    ("types_list", ("ItemList", "CollectionPage", "SearchResultsPage")),
    ("types_forum", ("DiscussionForumPosting", "QAPage", "Question")),
    ("types_faq", ("FAQPage", "HowTo", "Recipe")),
    ("types_business", ("Organization", "LocalBusiness", "WebSite")),
)


def _claim_features(document: Document, layout: Layout) -> tuple[list[str], list[NDArray[Any]]]:
    claims = claims_of(document)
    title_words = set(claims.title.lower().split()) | set(document.title.lower().split())
    description, body, title = (
        _squeezed(claims.description)[:400],
        _squeezed(claims.body),
        _squeezed(claims.title),
    )
    whole_title = _squeezed(document.title)
    count = len(document.texts)
    overlap, in_title, in_description, in_body = (np.zeros(count) for _ in range(4))
    for place, text in enumerate(document.texts):
        if len(text) < 300:
            words = text.lower().split()
            overlap[place] = sum(word in title_words for word in words) / len(words)
        squeezed = _squeezed(text[:400])
        if squeezed == title or squeezed == whole_title:
            in_title[place] = 2
        elif len(squeezed) > 12 and squeezed in whole_title:
            in_title[place] = 1
        if len(squeezed) > 20:
            in_description[place] = squeezed[:60] in description or (
                description[:60] in squeezed if description else 0
            )
        if body and len(squeezed) > 3:
            in_body[place] = squeezed[:120] in body
    first_title = int(np.argmax(in_title == 2)) if (in_title == 2).any() else -1
    index = np.arange(count)
    names = ["title_overlap", "in_title", "in_description", "in_claimed_body", "claims_body", "from_title"]
    columns: list[NDArray[Any]] = [
        overlap,
        in_title,
        in_description,
        in_body if body else np.full(count, -1),
        np.full(count, np.log1p(len(body)) if body else -1),
        np.clip(index - first_title, -100, 300) if first_title >= 0 else np.full(count, 999),
    ]
    for name, types in _PAGE_TYPES:
        names.append(name)
        columns.append(np.full(count, bool(claims.types.intersection(types))))
    return names, columns


# --- all of it -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Features:
    names: tuple[str, ...]
    matrix: Floats
    layout: Layout

    @property
    def tags(self) -> Floats:
        """The tag code of every segment's container."""
        return self.matrix[:, self.names.index("tag")]


def features_of(document: Document) -> Features:
    """All features but those of hashed words, one row a segment."""
    layout = layout_of(document)
    names, columns = _text_features(document, layout)
    known = dict(zip(names, columns, strict=True))
    for part_names, part_columns in (
        _container_features(document, layout, known),
        _claim_features(document, layout),
    ):
        names += part_names
        columns += part_columns
    known = dict(zip(names, columns, strict=True))
    part_names, part_columns = _neighbour_features(document, layout, known)
    names += part_names
    columns += part_columns
    matrix = np.empty((len(columns), len(layout.lengths)), dtype=np.float32)
    for row, column in enumerate(columns):
        matrix[row] = column
    return Features(tuple(names), matrix.T, layout)
