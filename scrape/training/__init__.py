"""Rebuild the shipped classifiers from labelled corpora. Needs the extra `[train]`."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

# Before numpy is loaded: with more threads sums are taken in another order, and the model differs in its last bits.
os.environ["OPENBLAS_NUM_THREADS"] = "1"

_SOURCES: Final = {
    "wcxb": "WCXB 1.0 (CC BY 4.0)",
    "news4k": "article-extraction-dataset of newspaper4k (Apache 2.0)",
    "snippets": "the evaluation data of trafilatura (Apache 2.0)",
    "reader": "the test pages of Mozilla Readability (Apache 2.0)",
}
"""What the folders hold that the shipped models were learned from."""


def attribution(corpora: Iterable[Path]) -> str:
    """What a model says of itself: where its pages are from, or the names of folders that are not known."""
    names = (folder.resolve().name for folder in corpora)
    return f"Learned from: {'; '.join(_SOURCES.get(name, name) for name in names)}."
