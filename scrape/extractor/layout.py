"""A document's lists as arrays: who contains whom, and which segments the page's template draws alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from scrape.extractor.document import Document

    Floats = NDArray[np.float32]
    Ints = NDArray[np.int64]

LEVELS: Final = 5
"""A segment's container and those around it, as many as the classifier looks at."""
_PRIME: Final = 4099


@dataclass(frozen=True, slots=True)
class Layout:
    """Arrays over segments and containers."""

    # Segments
    lengths: Floats
    """Characters."""
    linked: Floats
    """Characters inside links."""
    holders: Ints
    ancestors: Ints
    """Levels by segments: the container and those around it; the outermost repeats."""
    kinds: Ints
    """Number of the kind: the tags and classes of the path to it, three elements deep."""

    # Containers
    parents: Ints
    signatures: Ints
    starts: Ints
    ends: Ints
    depths: Ints
    levels: list[Ints]
    """The containers at each depth."""


def layout_of(document: Document) -> Layout:
    """The arrays of a document that has segments."""
    holders = np.array(document.holders, dtype=np.int64)
    parents = np.array(document.parents, dtype=np.int64)
    signatures = np.array(document.signatures, dtype=np.int64)
    depths = _depths(document.parents)
    order = np.argsort(depths, kind="stable")
    levels = np.split(order, np.cumsum(np.bincount(depths))[:-1])
    up = np.maximum(parents, 0)
    ancestors = np.empty((LEVELS, len(holders)), dtype=np.int64)
    ancestors[0] = holders
    for level in range(1, LEVELS):
        ancestors[level] = up[ancestors[level - 1]]
    return Layout(
        lengths=np.array([len(text) for text in document.texts], dtype=np.float32),
        linked=np.array(document.linked, dtype=np.float32),
        holders=holders,
        ancestors=ancestors,
        kinds=_kinds(document, signatures, ancestors),
        parents=parents,
        signatures=signatures,
        starts=np.array(document.starts, dtype=np.int64),
        ends=np.array(document.ends, dtype=np.int64),
        depths=depths,
        levels=levels,
    )


def _depths(parents: list[int]) -> Ints:
    depths: list[int] = []
    append = depths.append
    for parent in parents:
        append(depths[parent] + 1 if parent >= 0 else 0)
    return np.array(depths, dtype=np.int64)


def _kinds(document: Document, signatures: Ints, ancestors: Ints) -> Ints:
    numbers: dict[tuple[str, str | None], int] = {}
    codes = [numbers.setdefault(name[:2], len(numbers)) for name in document.names]
    names = np.array(codes, dtype=np.int64)[signatures]
    path = (names[ancestors[0]] * _PRIME + names[ancestors[1]]) * _PRIME + names[ancestors[2]]
    return np.unique(path, return_inverse=True)[1].astype(np.int64)
