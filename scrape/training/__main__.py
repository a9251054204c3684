"""`python -m scrape.training CORPUS... -o MODEL`: rebuild the shipped model from labelled folders."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from scrape.errors import ScrapeError
from scrape.evaluate.ratchet import keep, measured_figures
from scrape.extractor.model.classifier import dump
from scrape.training import attribution
from scrape.training.crossvalidation import evaluation_of, report
from scrape.training.examples import Example, load_examples
from scrape.training.learning import Settings
from scrape.training.stacking import fit, fold_of, is_learned, prepare, unseen

NETWORKS: Final = 4
"""Networks whose log odds are averaged. Four in place of two take 0.2 ms more on a median page of news."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Learn from the corpora that are named and write the model; or cross-validate, and print the scores."""
    parser = _parser()
    options = parser.parse_args(arguments)
    cross_validates = options.cross_validate or options.keep
    _check(parser, options.output, cross_validates=cross_validates)
    start = time.monotonic()

    def say(line: str) -> None:
        sys.stderr.write(f"{time.monotonic() - start:6.0f} s  {line}\n")

    prepared = prepare(_examples(parser, options.corpora, cross_validates=cross_validates), say)
    if options.output is not None:
        about = attribution(options.corpora)
        options.output.write_bytes(dump(fit(prepared, about, Settings(), NETWORKS, say)))
    if cross_validates:
        measured = measured_figures(evaluation_of(prepared.examples, unseen(prepared, Settings(), NETWORKS, say)))
        sys.stdout.write(report(measured))
        if options.keep:
            keep("cross_validated", measured)
    return 0


def _check(parser: argparse.ArgumentParser, output: Path | None, *, cross_validates: bool) -> None:
    """Ends with an error where the result would have no place, which after a long run is late to learn."""
    if find_spec("scipy") is None:
        parser.error("to train, run pip install '.[train]' in scrape's folder")
    if output is None and not cross_validates:
        parser.error("nothing to do: name the file to write (-o MODEL), or give --cross-validate")
    if output is not None and (output.is_dir() or not output.parent.is_dir()):
        parser.error(f"{output}: name a file in a folder that is there")


def _examples(parser: argparse.ArgumentParser, corpora: Sequence[Path], *, cross_validates: bool) -> list[Example]:
    """Ends with an error where these are too few to learn from."""
    try:
        examples = load_examples(corpora)
    except ScrapeError as error:
        parser.error(error.message)
    folds = {fold_of(example.group) for example in examples if is_learned(example)}
    if not folds:
        parser.error("there is nothing to learn from: no page has a body, must_have or must_not_have")
    if cross_validates and len(folds) == 1:
        parser.error("to cross-validate takes pages of more sites: all are in one fold")
    return examples


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m scrape.training",
        description="Learn the network that chooses the body from labelled pages (see scrape evaluate --help); "
        "those of kind article are taken for articles, all others for other pages. "
        "In a checkout, what is written to scrape/extractor/model/model.safetensors is used from then on; the one "
        "that ships was learned from the folders wcxb, news4k, snippets and reader, in this order.",
    )
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS", help="a folder with gold.jsonl")
    parser.add_argument("-o", "--output", type=Path, metavar="MODEL", help="the file to write")
    parser.add_argument(
        "--cross-validate", action="store_true", help="print scores of pages by models that had not seen their sites"
    )
    parser.add_argument("--keep", action="store_true", help="raise the cross-validated figures of the ratchet")
    return parser


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
