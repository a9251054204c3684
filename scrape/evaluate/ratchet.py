"""The quality floor: figures once reached are kept, and a fall below them is refused.

`ratchet.json` has two sections of figures by group and score: `shipped`, which the tests measure again, of
the package as it ships; and `cross_validated`, which `scrape.training` measures, of pages no model had seen.

    python -m scrape.evaluate.ratchet CORPUS...    measure, and raise the `shipped` figures; none is lowered
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from scrape.evaluate.runner import Evaluation, evaluate
from scrape.evaluate.scores import SCORES

TOLERANCE = 0.002
"""A fall that counts: a page or two of a corpus, or what a new version of a parser shifts."""

RATCHET_FILE = "ratchet.json"

Figures = Mapping[str, Mapping[str, float]]
"""Figures by group of pages and score."""

_HIGHER_IS_BETTER = {score.name: score.higher_is_better for score in SCORES}


@dataclass(frozen=True, slots=True)
class Fall:
    """A figure that is worse than the one kept; `measured` is None where it wasn't measured at all."""

    group: str
    score: str
    kept: float
    measured: float | None

    def __str__(self) -> str:
        now = "not measured" if self.measured is None else f"{self.measured:.4f}"
        return f"{self.group}: {self.score} was {self.kept:.4f}, is {now}"


def falls(measured: Figures, kept: Figures, *, tolerance: float = TOLERANCE) -> list[Fall]:
    """Every kept figure that `measured` misses by more than the tolerance, or lacks."""
    found: list[Fall] = []
    for group, scores in kept.items():
        for score, floor in scores.items():
            value = measured.get(group, {}).get(score)
            loss = None if value is None else floor - value
            if loss is not None and not _HIGHER_IS_BETTER.get(score, True):
                loss = -loss
            if loss is None or loss > tolerance:
                found.append(Fall(group, score, floor, value))
    return found


def raised(measured: Figures, kept: Figures) -> dict[str, dict[str, float]]:
    """The better figure of each, rounded to four digits: what to keep from now on."""
    groups = dict.fromkeys((*kept, *measured))
    return {group: _better(measured.get(group, {}), kept.get(group, {})) for group in groups}


def _better(measured: Mapping[str, float], kept: Mapping[str, float]) -> dict[str, float]:
    best: dict[str, float] = {}
    for score in dict.fromkeys((*kept, *measured)):
        pick = max if _HIGHER_IS_BETTER.get(score, True) else min
        best[score] = round(pick(f[score] for f in (kept, measured) if score in f), 4)
    return best


def measured_figures(evaluation: Evaluation) -> dict[str, dict[str, float]]:
    """The first system's figures, languages left out."""
    return {
        group.group: {name: group.figures[name].value for name in _HIGHER_IS_BETTER if name in group.figures}
        for group in evaluation.systems[0].groups
        if not group.group.startswith("language ")
    }


def kept_figures(section: str) -> dict[str, dict[str, float]]:
    """A section of `ratchet.json`: `shipped` or `cross_validated`."""
    found: dict[str, dict[str, float]] = _read().get(section, {})
    return found


def keep(section: str, measured: Figures) -> None:
    """Raise a section's figures to the measured ones, where these are better."""
    kept = _read()
    path = Path(__file__).with_name(RATCHET_FILE)
    kept[section] = raised(measured, kept.get(section, {}))
    path.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")


def _read() -> dict[str, dict[str, dict[str, float]]]:
    text = files(__package__).joinpath(RATCHET_FILE).read_text(encoding="utf-8")
    kept: dict[str, dict[str, dict[str, float]]] = json.loads(text)
    return kept


def main(corpora: Sequence[str]) -> int:
    """Measure `corpora`, raise the kept figures and say what fell; 1 where something did."""
    measured = measured_figures(evaluate(map(Path, corpora), resamples=0))
    kept = kept_figures("shipped")
    fallen = falls(measured, {group: scores for group, scores in kept.items() if group in measured})
    keep("shipped", measured)
    for fall in fallen:
        sys.stderr.write(f"{fall}\n")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
