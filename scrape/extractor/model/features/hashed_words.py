"""What linear models say of a segment, by the hashed words of its text and of the names of its containers."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import chain
from typing import TYPE_CHECKING, Final
from zlib import crc32

import numpy as np

from scrape.extractor.model.element_names import HASH_SIZE, hashed

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from scrape.extractor.document import Document
    from scrape.extractor.model.features import Features

    Floats = NDArray[np.float32]

NAME_LEVELS: Final = 5
"""Tables of name weights: the container, its parent, its grandparent, all above, the inline element inside."""
_WORD, _FIRST, _WHOLE, _LAST = crc32(b" "), crc32(b"^"), crc32(b"="), crc32(b"$")
"""The checksums of what stands before a token, to go on from: the same word is another token elsewhere."""


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
    ends = np.array([0, *map(len, sets)], dtype=np.int64).cumsum()
    flat = np.fromiter(chain.from_iterable(sets), dtype=np.int64, count=int(ends[-1]))
    total = np.zeros((len(weights), len(flat) + 1))
    weights.take(flat, axis=1).cumsum(axis=1, out=total[:, 1:])
    sums = total.take(ends, axis=1)
    return sums[:, 1:] - sums[:, :-1]


def _running_sums(values: Sequence[float], parents: Sequence[int]) -> NDArray[np.float64]:
    """For each container the sum of its value and those of all around it."""
    sums: list[float] = []
    for value, parent in zip(values, parents, strict=True):
        sums.append(value if parent < 0 else value + sums[parent])
    return np.array(sums)
