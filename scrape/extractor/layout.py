"""A document's lists as arrays: who contains whom, and which segments the page's template draws alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from scrape.extractor.document import Document

    Floats = NDArray[np.float32]
    Ints = NDArray[np.int64]

LEVELS: Final = 5
"""A segment's container and those around it, as many as the classifier looks at one by one."""
REACH: Final = 15
"""A container this many levels up is as good as none."""
_PRIME: Final = 4099


class Layout(NamedTuple):
    """Arrays over segments and containers."""

    # Segments
    lengths: Floats
    """Characters."""
    linked: Floats
    """Characters inside links."""
    holders: Ints
    lineage: Ints
    """Levels by segments: the container and those around it, as far as `REACH`; the outermost repeats."""
    ancestors: Ints
    """The first of these levels."""
    kinds: Ints
    """Number of the kind: the tags and classes of the path to it, three elements deep."""

    # Containers
    signatures: Ints
    starts: Ints
    ends: Ints
    depths: Ints


def layout_of(document: Document) -> Layout:
    """The arrays of a document that has segments."""
    parents = np.array(document.parents, dtype=np.int64)
    signatures = np.array(document.signatures, dtype=np.int64)
    lineage = _lineage(np.array(document.holders, dtype=np.int64), np.maximum(parents, 0))
    return Layout(
        lengths=np.array(list(map(len, document.texts)), dtype=np.float32),
        linked=np.array(document.linked, dtype=np.float32),
        holders=lineage[0],
        lineage=lineage,
        ancestors=lineage[:LEVELS],
        kinds=_kinds(document, signatures, lineage),
        signatures=signatures,
        starts=np.array(document.starts, dtype=np.int64),
        ends=np.array(document.ends, dtype=np.int64),
        depths=_depths(document.parents),
    )


def _lineage(holders: Ints, around: Ints) -> Ints:
    lineage = np.empty((REACH, len(holders)), dtype=np.int64)
    lineage[0] = holders
    for level in range(1, REACH):
        lineage[level] = around.take(lineage[level - 1])
    return lineage


def _depths(parents: list[int]) -> Ints:
    depths: list[int] = []
    append = depths.append
    for parent in parents:
        append(depths[parent] + 1 if parent >= 0 else 0)
    return np.array(depths, dtype=np.int64)


def _kinds(document: Document, signatures: Ints, lineage: Ints) -> Ints:
    names: dict[tuple[str, str | None], int] = {}
    codes = np.array([names.setdefault(name[:2], len(names)) for name in document.names], dtype=np.int64)
    own, outer, outermost = codes[signatures[lineage[:3]]]
    paths = (own * _PRIME + outer) * _PRIME + outermost
    kinds: dict[int, int] = {}
    return np.array([kinds.setdefault(path, len(kinds)) for path in paths.tolist()], dtype=np.int64)
