"""Rebuild the shipped classifier from labelled corpora. Needs the extra `[train]`."""

import os

# Before numpy is loaded: with more threads sums are taken in another order, and the model differs in its last bits.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
