"""Fits the weights of `extractor.kinds.page_kind`: `python -m scrape.training.page_kind CORPUS... [-o WEIGHTS]`.

The corpora name the kind of each page, which is learned from twice, with and without its URL. Prints how often
weights that had not seen a page's site are right, by corpus and kind.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from selectolax.lexbor import LexborHTMLParser

from scrape import urls
from scrape.charset import decode
from scrape.errors import ScrapeError
from scrape.evaluate.corpus import GoldPage, read_corpus
from scrape.extractor.article import extract_article
from scrape.extractor.kept import Kept
from scrape.extractor.kinds.page_kind import WORD_SLOTS, Evidence, Weights, dump, evidence_of, word_input
from scrape.extractor.kinds.warnings import ARTICLE_PROBABILITY
from scrape.extractor.metadata import extract_metadata
from scrape.extractor.parsing.walk import read
from scrape.hosts import registrable_domain
from scrape.records import Page
from scrape.training import attribution
from scrape.training.linear import logistic_regression
from scrape.training.stacking import FOLDS, fold_of

ARTICLES: Final = frozenset({"article", "documentation", "forum"})
UNJUDGED: Final = frozenset({"service"})
"""Learned as no articles, but neither index, error nor login pages: half of them are prose, and the figure that sums
up leaves them out."""
PENALTY: Final = 1.0
"""Of 0.5, 1, 2, 3, 5 and 10 the best on sites not seen, by 0.003 over 5."""
STEPS: Final = 1000
WORD_SCALE: Final = 4.0
"""What a word's input is multiplied by while fitting, that is how much less its weight is held back."""

Floats = NDArray[np.float64]


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS", help="a folder with gold.jsonl")
    parser.add_argument("-o", "--output", type=Path, metavar="WEIGHTS", help="write the weights of all pages here")
    options = parser.parse_args()
    try:
        pages = [page for folder in options.corpora for page in read_corpus(folder)]
    except ScrapeError as error:
        parser.error(error.message)
    with_url = [_evidence(page, page.url) for page in pages]
    without_url = [_evidence(page, None) for page in pages]
    is_article = np.array([page.kind in ARTICLES for page in pages])
    odds = _unseen_odds(_matrix(with_url), _matrix(without_url), is_article, list(map(_fold, pages)))
    right = (odds > math.log(ARTICLE_PROBABILITY / (1 - ARTICLE_PROBABILITY))) == is_article
    groups = [f"{page.corpus}/{page.kind}" for page in pages]
    for group in sorted(set(groups)):
        inside = np.array(groups) == group
        print(f"{group:20} {inside.sum():5} pages, right {right[inside].mean():.3f}")  # noqa: T201 - its output
    judged = np.array([page.kind not in UNJUDGED for page in pages])
    own = np.array([page.corpus == pages[0].corpus for page in pages])
    print(f"{pages[0].corpus} but {'/'.join(UNJUDGED)}: right {right[own & judged].mean():.3f}")  # noqa: T201 - as above
    if options.output:
        weights = fit([*with_url, *without_url], np.tile(is_article, 2), attribution(options.corpora))
        options.output.write_bytes(dump(weights))


def fit(evidence: Sequence[Evidence], is_article: NDArray[np.bool_], about: str) -> Weights:
    """The weights of all signals and words; `about` says what they were learned from."""
    bias, weights = _fit(_matrix(evidence), is_article)
    count = len(evidence[0].signals)
    labels, names = np.split(weights[count:] * WORD_SCALE, 2)
    return Weights(
        bias=bias,
        signals=dict(zip(evidence[0].signals, weights[:count].tolist(), strict=True)),
        labels=labels.astype(np.float32),
        names=names.astype(np.float32),
        about=about,
    )


def _evidence(page: GoldPage, url: str | None) -> Evidence:
    html = decode(page.read(), None)
    tree = LexborHTMLParser(html)
    document = read(tree)
    article = extract_article(Page(url=url, html=html))
    return evidence_of(document, url, Kept.of(article.blocks), extract_metadata(tree, document, url=url))


def _fold(page: GoldPage) -> int:
    host = urls.hostname(page.url)
    return fold_of((registrable_domain(host) if host else None) or page.id)


def _matrix(evidence: Sequence[Evidence]) -> Any:
    """One row a page: signals, words of labels, words of names."""
    from scipy.sparse import csr_matrix, hstack  # type: ignore[import-untyped]  # scipy ships no types

    signals = np.array([list(page.signals.values()) for page in evidence], dtype=np.float64)
    words = [
        csr_matrix(
            (
                np.repeat([WORD_SCALE * word_input(words) for words in rows], list(map(len, rows))),
                np.array([word for words in rows for word in sorted(words)], dtype=np.int64),
                np.cumsum([0, *map(len, rows)]),
            ),
            shape=(len(rows), WORD_SLOTS),
        )
        for rows in ([page.label_words for page in evidence], [page.name_words for page in evidence])
    ]
    return hstack([csr_matrix(signals), *words]).tocsr()


def _fit(matrix: Any, is_article: NDArray[np.bool_]) -> tuple[float, Floats]:
    """Bias and weights by logistic regression; signals are held back by their deviations."""
    from scipy.sparse import diags

    count = matrix.shape[1] - 2 * WORD_SLOTS
    deviation = np.ones(matrix.shape[1])
    deviation[:count] = matrix[:, :count].toarray().std(axis=0) + 1e-3
    found = logistic_regression((matrix @ diags(1 / deviation)).tocsr(), is_article, PENALTY, STEPS)
    return float(found[-1]), found[:-1] / deviation


def _unseen_odds(with_url: Any, without_url: Any, is_article: NDArray[np.bool_], folds: Sequence[int]) -> Floats:
    """The log odds of each page, its URL known, by weights that had not seen its site."""
    from scipy.sparse import vstack

    odds = np.zeros(with_url.shape[0])
    for fold in range(FOLDS):
        inside = np.array(folds) == fold
        seen = vstack([with_url[~inside], without_url[~inside]]).tocsr()
        bias, weights = _fit(seen, np.tile(is_article[~inside], 2))
        odds[inside] = with_url[inside] @ weights + bias
    return odds


if __name__ == "__main__":
    main()
