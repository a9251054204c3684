"""The pipeline over many large shards: local processes, or a Ray cluster.

    plan ──> engine (local | ray) ──> supervisor ──> worker ──> shard: reader -> pipeline -> filters -> files
                                                                   │
                           duplicates <── signatures and summaries ┘   (a second pass, in shard order)

`run` joins them. A shard's work is a pure function of its input and the options, and its files are put into
place whole: who does it, where and how often makes no difference.

Import from the modules when something is to be done; here are only the names to choose by.
"""

from __future__ import annotations

from typing import Literal

RecordForm = Literal["jsonl.zst", "parquet"]
Duplicates = Literal["keep", "exact", "near"]
BulkExtra = Literal["source"]
"""Keys that a record has only when asked for."""
EngineName = Literal["local", "ray"]

PAGES_PER_SHARD = 1_000
"""Files of one page each that make up a shard, on average; from half of it to twice as many."""

PAGE_SECONDS = 10.0
"""Of processor time, that a page may take before it is given up."""
