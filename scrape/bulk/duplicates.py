"""The second pass: which articles say what another says already, over all shards.

Of the same text the first is kept, in the order of the shards and of the articles in them. Nearly the same are
texts whose signatures agree in a share of `SIMILARITY`, and whatever such pairs connect; the first of them is
kept. The result depends on the signatures alone, not on who made them when.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from scrape.bulk.signatures import DIGEST_WORDS, PERMUTATIONS, load_signatures, load_urls, width
from scrape.errors import Duplicate, LeftOut, NearDuplicate

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from scrape.bulk import Duplicates
    from scrape.bulk.place import Place

SIMILARITY = 0.8
"""Share of shingles in common from which texts are nearly the same. A convention of the field, not measured here."""

BANDS = 14
"""Pairs are compared that agree in all of a band's 8 places: 92 of 100 pairs of similarity 0.8 do, nearly all of
0.9, and 5 of 100 of 0.5 (1 - (1 - s^8)^14)."""

_MULTIPLIER = 0x9E3779B97F4A7C15
"""Odd, its bits spread evenly: Knuth's, of the golden ratio."""

MOST_PIVOTS = 50
"""Members of a band's bucket that all others are compared with: a bucket of pages of one template may be large."""

Removals = dict[str, dict[int, LeftOut]]
"""By shard, by the article's place in it, why it goes."""


@dataclass(frozen=True, slots=True)
class _Twins:
    """Per article, over all shards: the first with the same text, and the first with nearly the same."""

    same: NDArray[np.int64]
    near: NDArray[np.int64]


def find_duplicates(place: Place, names: Sequence[str], kind: Duplicates) -> Removals:
    """The articles that go, of the shards of these names, in their order."""
    import numpy as np

    with place.scratch() as file:  # on disk: ten million articles have 4.6 GB of signatures
        starts = _gather(place, names, file)
        if not starts[-1]:
            return {}
        rows = np.memmap(file, dtype="<u4", mode="r").reshape(starts[-1], width(kind))
        same = _first_of_equal(rows[:, :DIGEST_WORDS])
        twins = _Twins(same, _first_of_near(rows, same) if kind == "near" else same)
    return _reasons(place, names, starts, twins)


def _gather(place: Place, names: Sequence[str], file: BinaryIO) -> list[int]:
    """All signatures one after the other in a file; where each shard's begin, and at last their number."""
    starts = [0]
    for name in names:
        rows = load_signatures(place, name)
        file.write(rows.data)
        starts.append(starts[-1] + len(rows))
    file.flush()
    return starts


def _first_of_equal(digests: NDArray[np.uint32]) -> NDArray[np.int64]:
    """Per row, the first row that equals it."""
    import numpy as np

    keys = np.ascontiguousarray(digests).view([("", digests.dtype)] * digests.shape[1]).ravel()
    _, first, group = np.unique(keys, return_index=True, return_inverse=True)
    return first[group].astype(np.int64)


def _first_of_near(rows: NDArray[np.uint32], same: NDArray[np.int64]) -> NDArray[np.int64]:
    """Per row, the first row of those that chains of similar pairs connect with it."""
    import numpy as np

    parent = same.copy()
    kept = np.flatnonzero(same == np.arange(len(same)))
    for band in range(BANDS):
        for bucket in _buckets(rows, kept, band):
            _connect(rows, bucket, parent)
    return np.fromiter((_root(parent, index) for index in range(len(parent))), np.int64, len(parent))


def _buckets(rows: NDArray[np.uint32], kept: NDArray[np.int64], band: int) -> Iterator[NDArray[np.int64]]:
    """The rows that agree in a band, in their order; hashes may bring others together, too."""
    import numpy as np

    size = PERMUTATIONS // BANDS
    start = DIGEST_WORDS + band * size
    keys = np.zeros(len(kept), np.uint64)
    for column in range(start, start + size):
        keys = keys * np.uint64(_MULTIPLIER) + rows[kept, column].astype(np.uint64)
    order = np.argsort(keys, kind="stable")
    edges = np.flatnonzero(np.diff(keys[order], prepend=~keys[order[:1]], append=~keys[order[-1:]]))
    shared = np.flatnonzero(np.diff(edges) > 1)
    for start, end in zip(edges[shared].tolist(), edges[shared + 1].tolist(), strict=True):
        yield kept[order[start:end]]


def _connect(rows: NDArray[np.uint32], bucket: NDArray[np.int64], parent: NDArray[np.int64]) -> None:
    """Joins the similar ones of a bucket."""
    signatures = rows[bucket, DIGEST_WORDS:]
    for pivot in range(min(len(bucket) - 1, MOST_PIVOTS)):
        agreement = (signatures[pivot + 1 :] == signatures[pivot]).mean(axis=1)
        for other in bucket[pivot + 1 :][agreement >= SIMILARITY]:
            _join(parent, int(bucket[pivot]), int(other))


def _root(parent: NDArray[np.int64], index: int) -> int:
    while (above := int(parent[index])) != index:
        parent[index] = parent[above]
        index = above
    return index


def _join(parent: NDArray[np.int64], one: int, other: int) -> None:
    first, second = sorted((_root(parent, one), _root(parent, other)))
    parent[second] = first


def _reasons(place: Place, names: Sequence[str], starts: list[int], twins: _Twins) -> Removals:
    import numpy as np

    going = np.flatnonzero(twins.near != np.arange(len(twins.near)))
    first = {int(index): int(twins.same[index] if twins.same[index] != index else twins.near[index]) for index in going}
    urls = _urls(place, names, starts, sorted(set(first.values())))
    removals: Removals = defaultdict(dict)
    shards = np.searchsorted(starts, going, side="right") - 1
    for index, shard in zip(going.tolist(), shards.tolist(), strict=True):
        is_same = twins.same[index] != index
        url = urls[first[index]]
        reason = Duplicate(f"the same text as {url}") if is_same else NearDuplicate(f"nearly the same text as {url}")
        removals[names[shard]][index - starts[shard]] = reason
    return dict(removals)


def _urls(place: Place, names: Sequence[str], starts: list[int], indexes: Sequence[int]) -> dict[int, str]:
    """The URLs of some articles; of one without, its place."""
    import numpy as np

    found: dict[int, str] = {}
    shard_of = (np.searchsorted(starts, indexes, side="right") - 1).tolist()
    by_shard: dict[int, list[int]] = defaultdict(list)
    for index, shard in zip(indexes, shard_of, strict=True):
        by_shard[shard].append(index)
    for shard, members in by_shard.items():
        urls = load_urls(place, names[shard])
        for index in members:
            number = index - starts[shard]
            found[index] = urls[number] or f"article {number + 1} of {names[shard]}"
    return found
