"""Rebuild the shipped classifiers from labelled corpora. Needs the extra `[train]`."""

from __future__ import annotations

import os
from typing import Final

# Before numpy is loaded: with more threads sums are taken in another order, and the model differs in its last bits.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

ATTRIBUTION: Final = (
    "Learned from: WCXB 1.0 (CC BY 4.0); article-extraction-dataset of newspaper4k (Apache 2.0); "
    "the evaluation data of trafilatura (Apache 2.0); the test pages of Mozilla Readability (Apache 2.0)."
)
"""What the shipped models say of themselves."""
