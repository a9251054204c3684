"""The pages that a system does worst on, for study: what it missed, what it kept too much, what it leaked."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from scrape.evaluate.alignment import Agreement, Stretch, align
from scrape.evaluate.leaks import leaked_lines, unwanted_lines
from scrape.evaluate.runner import Evaluation, PageResult
from scrape.evaluate.scores import METADATA_SCORES, SCORES, tokens

LEAK_COST = 0.1
"""What a leaked line costs a page in the ranking, so that it is looked at before others of the same F1."""

LONGEST_EXCERPT = 300
"""Characters of a missed or extra stretch that a page's record shows."""

_RANKED_BY = tuple(score for score in SCORES if score.name in {"shingle F1", "snippet F1"})


def worth(result: PageResult) -> float:
    """What pages are ranked by, from about 0 to 1: shingle F1, or F1 of snippets, less a cost for a leak."""
    f1 = next((value for score in _RANKED_BY if (value := result.value(score)) is not None), 1.0)
    return f1 - LEAK_COST * result.sums["leak rate"][0]


def worst_first(results: Iterable[PageResult]) -> list[PageResult]:
    """Pages by what they are worth, the worst first."""
    return sorted(results, key=lambda result: (worth(result), result.gold.corpus, result.gold.id))


def write_pages(evaluation: Evaluation, path: Path) -> None:
    """Write the first system's pages as JSONL, the worst first."""
    with path.open("w", encoding="utf-8", errors="replace") as lines:
        for result in worst_first(evaluation.results):
            lines.write(json.dumps(_page_record(result), ensure_ascii=False) + "\n")


def _page_record(result: PageResult) -> dict[str, Any]:
    """One page as JSON-ready values: its scores, and the text behind them, the longest stretches first."""
    gold, prediction = result.gold, result.prediction
    stretches = align(prediction.body, gold.body) if gold.body else ()
    return {
        "worth": round(worth(result), 4),
        "corpus": gold.corpus,
        "id": gold.id,
        "kind": gold.kind,
        "url": gold.url,
        "path": str(gold.path),
        "error": prediction.error,
        "scores": {score.name: value for score in SCORES if (value := result.value(score)) is not None},
        "milliseconds": round(result.seconds * 1000, 3),
        "words": {"gold": len(tokens(gold.body or "")), "predicted": len(tokens(prediction.body))},
        "leaks": [{"pattern": leak.pattern, "line": leak.line} for leak in leaked_lines(prediction.body, gold)],
        "unwanted_lines": [leak.line for leak in unwanted_lines(prediction.body, gold)],
        "missed": _excerpts(stretches, "missed"),
        "extra": _excerpts(stretches, "extra"),
        "snippets_missed": [snippet for snippet in gold.must_have if snippet not in prediction.body],
        "snippets_unwanted": [snippet for snippet in gold.must_not_have if snippet in prediction.body],
        "metadata": {
            name: {"gold": getattr(gold, name), "predicted": getattr(prediction, name)} for name in metadata_of(result)
        },
    }


def metadata_of(result: PageResult) -> Iterator[str]:
    """The names of the scores of metadata that a page has, which are those of its gold's and prediction's fields."""
    return (score.name for score in METADATA_SCORES if score.name in result.sums)


def _excerpts(stretches: Sequence[Stretch], agreement: Agreement) -> list[str]:
    found = sorted((s for s in stretches if s.agreement == agreement), key=lambda s: len(s.pieces), reverse=True)
    return [_cut(stretch.text.strip()) for stretch in found]


def _cut(text: str) -> str:
    if len(text) <= LONGEST_EXCERPT:
        return text
    return f"{text[:LONGEST_EXCERPT]} ... ({len(tokens(text))} words)"
