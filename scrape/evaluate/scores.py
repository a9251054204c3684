"""What a prediction is worth against a gold page.

A `Score` looks at one page at a time and gives numbers whose sums over pages decide the figure, so that
any set of pages, a bootstrap sample among them, is scored by adding up.

    shingle F1   4-token shingles as a multiset; precision and recall averaged over pages; F1 of both averages
    exact        share of pages whose tokens all agree
    word F1      bag of lower-cased tokens; F1 of a page, averaged over pages
    snippet F1   over all snippets of all pages: must-have found, must-have missed, must-not-have found
    leak rate    share of pages whose output holds a boilerplate line that the gold lacks
    unwanted     share of pages whose output has a must-not-have snippet as a whole line
    title        share of pages whose title has the gold's casefolded words
    authors      share of pages whose set of authors is the gold's
    date         share of pages whose date is the gold's, to the day
    links prec.  share of a page's links that the gold's HTML has, averaged over pages; see `links`
    links recall share of the gold's links that were found, averaged over pages

A token is `\\w+`. Scores of pages that the gold says nothing about are left out.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from scrape.evaluate import links
from scrape.evaluate.corpus import GoldPage
from scrape.evaluate.leaks import leaked_lines, unwanted_lines

SHINGLE_TOKENS = 4

_TOKEN = re.compile(r"\w+")

Sums = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Prediction:
    """What a system returned for a page; `error` where it raised one, and then it has no body."""

    body: str = ""
    title: str | None = None
    authors: tuple[str, ...] | None = None
    """None where the system gives no authors at all, as `title` and `date`."""
    date: str | None = None
    links: tuple[str, ...] | None = None
    """Where the links of the body lead."""
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """A named figure: `of_page` gives a page's summands, None where its gold says nothing."""

    name: str
    of_page: Callable[[Prediction, GoldPage], Sums | None]
    of_sums: Callable[[Sums], float]
    higher_is_better: bool = True


def tokens(text: str) -> list[str]:
    """The words of a text, in order, case kept."""
    return _TOKEN.findall(text)


def shingles(words: Sequence[str], size: int = SHINGLE_TOKENS) -> Counter[tuple[str, ...]]:
    """The multiset of runs of `size` words; a shorter text is one run, an empty one has none."""
    if not words:
        return Counter()
    return Counter(tuple(words[start : start + size]) for start in range(max(1, len(words) - size + 1)))


def _precision_recall(predicted: Counter[tuple[str, ...]], gold: Counter[tuple[str, ...]]) -> tuple[float, float]:
    """Shares of `predicted` and of `gold` that they have in common.

    Two empty multisets agree (1, 1); nothing predicted, or nothing to find, is (0, 0) otherwise.
    """
    if not predicted and not gold:
        return 1.0, 1.0
    common = (predicted & gold).total()
    return common / max(1, predicted.total()), common / max(1, gold.total())


def harmonic_mean(precision: float, recall: float) -> float:
    """F1; 0 where both are."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def shingle_precision_recall(predicted: str, gold: str) -> tuple[float, float]:
    """Precision and recall of 4-token shingles of one page."""
    return _precision_recall(shingles(tokens(predicted)), shingles(tokens(gold)))


def word_f1(predicted: str, gold: str) -> float:
    """F1 of one page's bags of lower-cased words."""
    return harmonic_mean(*_precision_recall(shingles(tokens(predicted.lower()), 1), shingles(tokens(gold.lower()), 1)))


def _shingle(prediction: Prediction, gold: GoldPage) -> Sums | None:
    return None if not gold.body else (*shingle_precision_recall(prediction.body, gold.body), 1)


def _exact(prediction: Prediction, gold: GoldPage) -> Sums | None:
    return None if not gold.body else (tokens(prediction.body) == tokens(gold.body), 1)


def _word(prediction: Prediction, gold: GoldPage) -> Sums | None:
    return None if not gold.body else (word_f1(prediction.body, gold.body), 1)


def _snippet(prediction: Prediction, gold: GoldPage) -> Sums | None:
    if not gold.must_have and not gold.must_not_have:
        return None
    found = sum(snippet in prediction.body for snippet in gold.must_have)
    unwanted = sum(snippet in prediction.body for snippet in gold.must_not_have)
    return found, len(gold.must_have) - found, unwanted


def _leak(prediction: Prediction, gold: GoldPage) -> Sums:
    return bool(leaked_lines(prediction.body, gold)), 1


def _unwanted(prediction: Prediction, gold: GoldPage) -> Sums | None:
    return (bool(unwanted_lines(prediction.body, gold)), 1) if gold.must_not_have else None


def _title(prediction: Prediction, gold: GoldPage) -> Sums | None:
    if not gold.title or prediction.title is None:
        return None
    return tokens(prediction.title.casefold()) == tokens(gold.title.casefold()), 1


def _authors(prediction: Prediction, gold: GoldPage) -> Sums | None:
    if not gold.authors or prediction.authors is None:
        return None
    return _name_set(prediction.authors) == _name_set(gold.authors), 1


def _name_set(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(" ".join(tokens(name.casefold())) for name in names)


def _date(prediction: Prediction, gold: GoldPage) -> Sums | None:
    if not gold.date or prediction.date is None:
        return None
    return prediction.date[:10] == gold.date[:10], 1


def _links(part: int) -> Callable[[Prediction, GoldPage], Sums | None]:
    """The precision (0) or the recall (1) of a page's links."""

    def of_page(prediction: Prediction, gold: GoldPage) -> Sums | None:
        found = None if prediction.links is None else links.precision_and_recall(prediction.links, gold)
        return None if found is None else (found[part], 1)

    return of_page


def _mean(sums: Sums) -> float:
    total, pages = sums
    return total / pages if pages else math.nan


def _f1_of_averages(sums: Sums) -> float:
    precision, recall, pages = sums
    return harmonic_mean(precision / pages, recall / pages) if pages else math.nan


def _f1_of_counts(sums: Sums) -> float:
    found, missed, unwanted = sums
    # Nothing was wanted, and nothing came: as two empty multisets agree.
    return 2 * found / (2 * found + missed + unwanted) if found + missed + unwanted else 1.0


BODY_SCORES: tuple[Score, ...] = (
    Score("shingle F1", _shingle, _f1_of_averages),
    Score("exact", _exact, _mean),
    Score("word F1", _word, _mean),
    Score("snippet F1", _snippet, _f1_of_counts),
    Score("leak rate", _leak, _mean, higher_is_better=False),
    Score("unwanted lines", _unwanted, _mean, higher_is_better=False),
)

METADATA_SCORES: tuple[Score, ...] = (
    Score("title", _title, _mean),
    Score("authors", _authors, _mean),
    Score("date", _date, _mean),
)

LINK_SCORES: tuple[Score, ...] = (
    Score("links prec.", _links(0), _mean),
    Score("links recall", _links(1), _mean),
)

SCORES: tuple[Score, ...] = BODY_SCORES + METADATA_SCORES + LINK_SCORES
