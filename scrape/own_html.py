"""How HTML of our own begins, by which it is read back whole, and the articles in one file are told apart."""

from __future__ import annotations

from typing import Final

from scrape.patterns import compiled_late
from scrape.records import GENERATOR

FIRST_LINE: Final = b"<!doctype html>\n"
"""Of each article of a file: what comes from pages has no such line, as its `<` are escaped."""

_START: Final = compiled_late(
    rb'%b<html(?: lang="[^"]*")?>\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="%b">\n<title>'
    % (FIRST_LINE, GENERATOR.encode())
)


def is_own(markup: bytes) -> bool:
    """Whether a page begins as those that we write."""
    return _START.match(markup) is not None
