"""No expression of the package has a loop that reads one text in two ways: 30 rounds of such a loop take hours.

Limits of words do not help: `share facebookshare facebook...` is 25 words, and of a number of 300 digits one.
"""

from __future__ import annotations

import gc
import pkgutil
import re
import re._parser as parser
from collections.abc import Iterator
from importlib import import_module

import pytest
from ambiguity import is_ambiguous

import scrape
from scrape.extractor.boilerplate.line_beginnings import outline_of
from scrape.extractor.boilerplate.line_patterns import LinePattern
from scrape.extractor.boilerplate.phrases import states
from scrape.patterns import LatePattern

LOOP = re.compile(r"\)[+*{]")
"""Only a repeated group can be ambiguous."""
KEPT = re.compile(r"[+*?}]\+|\(\?>")
"""What gives nothing back tries nothing again, which the analysis does not see."""


def expressions() -> Iterator[tuple[str | bytes, int]]:
    for module in pkgutil.walk_packages(scrape.__path__, "scrape."):
        if module.name != "scrape.__main__":
            import_module(module.name)
    for held in gc.get_objects():
        if isinstance(held, LatePattern):
            yield vars(held)["_source"], vars(held)["_flags"]
        elif isinstance(held, LinePattern):
            at = 0
            for length, *_ in outline_of(held.pattern).spans:
                yield held.pattern[at : at + length], 0
                at += length + 1


def test_no_loop_reads_one_text_in_two_ways() -> None:
    asked = {each for each in expressions() if LOOP.search(str(each[0])) and not KEPT.search(str(each[0]))}
    assert len(asked) > 150
    assert [source for source, flags in sorted(asked, key=str) if is_ambiguous(source, flags)] == []


def test_what_is_searched_for_in_a_whole_page_has_an_end() -> None:
    """A word of 40,000 letters took 3 s: each place where a wording may begin was read to the end of it."""
    longest = [parser.parse(sign.pattern).getwidth()[1] for sign in (*states.CONSENT_SIGNS, states.CONSENT_BUTTON)]
    assert max(longest) <= 100


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?:\d+ ?){1,10}x",
        r"(a*)*b",
        r"(?:ab|a|b)+c",
        r"(?:go ?[|]? ?)+",
        r"(?:[A-Z]\w*)+!",
        r"(?:(?:local government|local|government)\s+)*x",
        r"(?:share |share| )+x",
        r"x(?=(?:\w+,?)+;)",
        r"(?:x(?!y(?=(?:ab|a|b)+c)))?",
    ],
)
def test_what_doubles_is_found(pattern: str) -> None:
    assert is_ambiguous(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        r"\d+(?: \d+){0,9}x",
        r"(?:\d{1,3} ){2,10}x",
        r"[A-Z]\w*(?:(?: ?/ ?| )[A-Z]\w*)*!",
        r"(?:go(?: ?[|] ?| )?)+",
        r"(?:a(?:b+|\Z))+",
        r"(?:\w+ ){1,5}.*x.*y",
        r"(?:x(?=\w+,))+",
    ],
)
def test_what_does_not_double_is_not(pattern: str) -> None:
    assert not is_ambiguous(pattern)
