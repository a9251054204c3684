"""`python -m scrape.training CORPUS... -o MODEL`: rebuild the shipped model from labelled folders."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from scrape.extractor.classifier import dump
from scrape.training.boosting import Boosting
from scrape.training.crossvalidation import report
from scrape.training.examples import load_examples
from scrape.training.stacking import fit

ABOUT: Final = (
    "Learned from: WCXB 1.0 (CC BY 4.0); article-extraction-dataset of newspaper4k (Apache 2.0); "
    "the evaluation data of trafilatura (Apache 2.0); the test pages of Mozilla Readability (Apache 2.0)."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Learn from the corpora that are named, write the model, print the cross-validated scores."""
    parser = argparse.ArgumentParser(prog="python -m scrape.training", description=__doc__)
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS", help="a folder with gold.jsonl")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="MODEL", help="the file to write")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args(arguments)
    start = time.monotonic()

    def say(line: str) -> None:
        sys.stderr.write(f"{time.monotonic() - start:6.0f} s  {line}\n")

    examples = load_examples(options.corpora, processes=options.threads)
    fitted = fit(examples, ABOUT, Boosting(threads=options.threads), say)
    options.output.write_bytes(dump(fitted.model))
    sys.stdout.write(report(examples, fitted.unseen))
    return 0


if __name__ == "__main__":
    sys.exit(main())
