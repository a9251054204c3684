"""What a segment sees of the first pass: the probabilities around it, in its containers and among its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from scrape.extractor.features import Layout

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_LEVELS: Final = 6


def _shift(values: NDArray[Any], by: int) -> NDArray[Any]:
    out = np.full(len(values), -0.2)
    if by > 0:
        out[by:] = values[:-by]
    else:
        out[:by] = values[-by:]
    return out


def _cumulative(values: NDArray[Any]) -> NDArray[Any]:
    out = np.zeros(len(values) + 1)
    np.cumsum(values, out=out[1:])
    return out


def context_of(first: Floats, layout: Layout, tags: NDArray[Any]) -> tuple[tuple[str, ...], Floats]:
    """Features of the second pass, given the probabilities of the first."""
    p = first.astype(np.float64)
    count = len(p)
    index = np.arange(count)
    weight = np.sqrt(layout.lengths.astype(np.float64)) + 1
    mass = weight * p
    names: list[str] = ["p"]
    columns: list[NDArray[Any]] = [p]
    for by in (1, 2, 3, 4, -1, -2, -3, -4):
        names.append(f"p{by:+d}")
        columns.append(_shift(p, by))
    total_mass, total_weight = _cumulative(mass), _cumulative(weight)
    for width in (2, 6, 16):
        low, high = np.maximum(index - width, 0), np.minimum(index + width + 1, count)
        names += [f"p_before_{width}", f"p_after_{width}"]
        columns += [
            (total_mass[index] - total_mass[low]) / np.maximum(total_weight[index] - total_weight[low], 1e-6),
            (total_mass[high] - total_mass[index + 1])
            / np.maximum(total_weight[high] - total_weight[index + 1], 1e-6),
        ]
    whole = max(total_mass[-1], 1e-6)
    inside = total_mass[layout.ends] - total_mass[layout.starts]
    size = total_weight[layout.ends] - total_weight[layout.starts]
    for level in range(_LEVELS):
        node = layout.ancestors[:, level]
        names += [f"p_in_{level}", f"mass_in_{level}"]
        columns += [(inside[node] - mass) / np.maximum(size[node] - weight, 1e-6), inside[node] / whole]
    kinds = layout.kinds
    kind_mass, kind_weight = np.bincount(kinds, mass), np.bincount(kinds, weight)
    others = np.maximum(kind_weight[kinds] - weight, 1e-6)
    names += ["p_kind", "kind_others"]
    columns += [(kind_mass[kinds] - mass) / others, np.log1p(others)]
    # The subtree with the most in favour
    gain = _cumulative(weight * (p - 0.5))
    gains = gain[layout.ends] - gain[layout.starts]
    top = gains.max()
    good = np.flatnonzero(gains >= top - 0.02 * abs(top))
    best = int(good[np.argmin(size[good])])
    first_in, last_in = int(layout.starts[best]), int(layout.ends[best])
    names += ["in_tree", "after_tree_start", "before_tree_end", "tree_p", "tree_mass"]
    columns += [
        (index >= first_in) & (index < last_in),
        np.clip(index - first_in, -60, 300),
        np.clip(last_in - index, -60, 300),
        np.full(count, inside[best] / max(size[best], 1e-6)),
        np.full(count, inside[best] / whole),
    ]
    for name, floor in (("likely", 0.5), ("sure", 0.85)):
        hit = p >= floor
        before = np.maximum.accumulate(np.where(hit, index, -1000))
        after = np.minimum.accumulate(np.where(hit, index, count + 1000)[::-1])[::-1]
        names += [f"since_{name}", f"until_{name}", f"{name}_before", f"{name}_after"]
        chars = _cumulative(weight * hit)
        columns += [
            np.minimum(index - np.append(-1000, before[:-1]), 60),
            np.minimum(np.append(after[1:], count + 1000) - index, 60),
            chars[:-1] / max(chars[-1], 1),
            (chars[-1] - chars[1:]) / max(chars[-1], 1),
        ]
    heading = (tags >= 2) & (tags <= 5)
    section = np.cumsum(heading)
    section_mass, section_weight = np.bincount(section, mass), np.bincount(section, weight)
    above = np.maximum.accumulate(np.where(heading, index, -1))
    head_weight = np.where(heading, weight, 0)
    head_mass = np.where(heading, mass, 0)
    names += ["p_section", "p_heading", "p_next_section"]
    own = np.where(heading, 0, mass), np.where(heading, 0, weight)
    del head_weight, head_mass
    section_mass = np.bincount(section, own[0])
    section_weight = np.bincount(section, own[1])
    ratio = np.append(section_mass / np.maximum(section_weight, 1e-6), -0.2)
    columns += [ratio[section], np.where(above >= 0, p[above], -0.2), ratio[section + 1]]
    names += ["page_mass", "page_max", "page_sure", "page_doubt"]
    columns += [
        np.full(count, np.log1p(whole)),
        np.full(count, p.max()),
        np.full(count, mass[p >= 0.85].sum() / whole),
        np.full(count, (weight * p * (1 - p)).sum() / whole),
    ]
    matrix = np.empty((len(columns), count), dtype=np.float32)
    for row, column in enumerate(columns):
        matrix[row] = column
    return tuple(names), matrix.T
