"""Text that is all that a page showed, menus and footer and all: where its article begins and ends.

Such a text gives itself away by lines that only a page's frame has, above or below its sentences, and by many others
around it: of a text with few of them nothing is cut here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final, NamedTuple

from scrape.extractor.boilerplate.rules.attribution import copyright_line
from scrape.extractor.boilerplate.rules.bylines import dateline
from scrape.extractor.boilerplate.rules.navigation import COUNTER, navigation
from scrape.extractor.boilerplate.rules.offers import advertisement, appeal, cookie_notice, paywall_prompt
from scrape.extractor.boilerplate.rules.prompts import comment_prompt, follow_prompt, newsletter, share_bar
from scrape.extractor.boilerplate.rules.related import adjacent_article, related_label
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import PROSE_MIN_WORDS, Passage, is_prose, is_sentence, passages_of
from scrape.extractor.sources.dump_headline import Dump, goes_on, headline_above
from scrape.extractor.sources.text_head import BUTTONS
from scrape.patterns import compiled_late
from scrape.records import Removal
from scrape.text import count_words
from scrape.text_layout import lines_within, which_are_code

RULE: Final = "page_frame"
"""By what name what is cut is among what was removed."""

MIN_SIGNS: Final = 3
"""Different lines outside of the article that only a page's frame has. Of labelled pages dumped whole in four ways nine
in ten have as many."""
MIN_SIGNS_ON_ONE_SIDE: Final = 4
"""Where all are above the article, or all below it. Of pages dumped whole it cost nothing on the half on which it was
chosen, and up to 0.002 of F1 on the other."""
MIN_SIGN_KINDS: Final = 2
"""A list of buttons is no frame, in which there is a copyright or an invitation, too."""
MIN_UNKNOWN: Final = 8
"""Lines that go and of which no rule knows what they are. A whole page's frame has more; of a short one, as scrapers
left around a text that they had found, they know each, and what stands among it may be the text's own end. On 151
labelled pages in five ways 8 cost 0.001 of F1 and less, and 0.003 where only the main part was dumped."""
MIN_WORDS: Final = 50
"""Of the article, in its sentences."""

MAX_TOLD_ABOVE: Final = 3
"""More dates above a headline are those of other articles."""

SIGN_WEIGHT: Final = -40
SIGN_AGAIN_WEIGHT: Final = -3
LABEL_WEIGHT: Final = -6
"""What a line of the frame, the same again (as advertisements between paragraphs are), and any other line without a
sentence count against the words of sentences. Swept from 2 to 6 and 6 to 40."""
COOKIE_WEIGHT: Final = 1
"""Of a line of a sentence on cookies: it begins no article, and stays with one that begins or ends beside it."""
NEXT_SHARE: Final = 0.3
"""Of the article's weight: so much further text beside it belongs to it. Swept from 0.15 to 0.5."""
MIN_SHARE: Final = 0.5
"""Of the words in sentences: an article with less of them is not surely the one."""

_FRAME: Final = frozenset(
    rule.__name__
    for rule in (
        *(navigation, share_bar, cookie_notice, newsletter, comment_prompt, copyright_line, advertisement),
        *(follow_prompt, related_label, adjacent_article, paywall_prompt, appeal),
    )
)
_ANNOUNCING: Final = frozenset(rule.__name__ for rule in (related_label, adjacent_article, comment_prompt, newsletter))
"""Rules whose lines may have sentences below them that are not the article's, such as excerpts of others."""

_CUT_ENDS: Final = ("...", "…", "[…]", "[...]")

_DRAWING: Final = compiled_late(
    r"!\[[^\]]{0,1000}\]\([^)\s]{0,2000}(?:\s[^)]{0,500})?\)|^\(BUTTON\).*$"
    r"|^\[(?=[^\]\n]*[a-z_])[\w.%+-]+\]$(?!\n[^\n=]{1,40}=)",
    re.MULTILINE,
)
"""Pictures as html2text gives them, a button's or a picture's line as lynx and w3m do, unless settings follow."""


class DumpedArticle(NamedTuple):
    """What a dump has of the article."""

    title: str | None
    chunks: list[list[str]]
    """Without the title."""
    removed: tuple[Removal, ...]
    told: tuple[str, ...] = ()
    """Of what was removed, the lines above the title that say when it was written."""


def article_in(chunks: Sequence[Sequence[str]]) -> DumpedArticle | None:
    """The article in the dump of a page, given as paragraphs with their lines; None of a text that is none."""
    chunks, drawn = _without_drawings(chunks)
    lines = list(chain.from_iterable(chunks))
    passages = passages_of(lines, None)
    reasons = [first_match(passage.as_line_of("tail")) for passage in passages]
    dump = Dump(chunks, passages, reasons)
    is_sign = [
        reason in _FRAME and COUNTER.fullmatch(passage.text) is None
        for passage, reason in zip(passages, reasons, strict=True)
    ]
    weights = _weights(passages, is_sign)
    first, end = article_lines(weights)
    if not _is_framed(dump, is_sign, first, end) or not _is_most(weights, first, end):
        return None
    end = next((at for at in range(end, len(lines)) if is_sign[at] and not _is_explained(dump, at)), len(lines))
    headline = headline_above(dump, first, end) if any(is_sign[:first]) else None
    begin = headline.end if headline else max((at + 1 for at in range(first) if is_sign[at]), default=0)
    title_lines = range(headline.start, headline.end) if headline else range(0)
    cut = [at for at in range(len(lines)) if not begin <= at < end and at not in title_lines]
    if sum(reasons[at] is None for at in cut) < MIN_UNKNOWN:
        return None
    removed = tuple(Removal(RULE, text) for text in chain(drawn, (lines[at] for at in cut)))
    told = [lines[at] for at in range(headline.start if headline else 0) if _tells(passages[at])]
    told = told if len(told) <= MAX_TOLD_ABOVE else []
    return DumpedArticle(
        headline.text if headline else None, list(lines_within(chunks, begin, end)), removed, tuple(told)
    )


def _is_framed(dump: Dump, is_sign: Sequence[bool], first: int, end: int) -> bool:
    """Whether there are enough signs of a page's frame around the article's lines, of several kinds."""
    around = (at for at, sign in enumerate(is_sign) if sign and not first <= at < end)
    signs = {dump.passages[at].line: dump.reasons[at] for at in around}
    kinds = {navigation.__name__ if reason in BUTTONS else reason for reason in signs.values()}
    least = MIN_SIGNS if any(is_sign[:first]) and any(is_sign[end:]) else MIN_SIGNS_ON_ONE_SIDE
    return len(signs) >= least and len(kinds) >= MIN_SIGN_KINDS


def _is_most(weights: Sequence[int], first: int, end: int) -> bool:
    """Whether the lines have as many words in sentences as an article, and most of the text's."""
    kept, whole = (sum(weight for weight in part if weight > 0) for part in (weights[first:end], weights))
    return kept >= max(MIN_WORDS, MIN_SHARE * whole)


def _tells(passage: Passage) -> bool:
    return first_match(passage.as_line_of("head")) == dateline.__name__


def _without_drawings(chunks: Sequence[Sequence[str]]) -> tuple[list[list[str]], list[str]]:
    """The chunks without what converters draw in place of pictures and buttons, and that."""
    kept: list[list[str]] = []
    drawn: list[str] = []
    for chunk, is_code in zip(chunks, which_are_code(chunks), strict=True):
        text = "\n".join(chunk)
        if not is_code and ("[" in text or "(BUTTON)" in text):
            drawn += (found[0] for found in _DRAWING.finditer(text))
            text = _DRAWING.sub("", text)
        if lines := [line for line in text.split("\n") if line.strip()]:
            kept.append(lines)
    return kept, drawn


def _weights(passages: Sequence[Passage], is_sign: Sequence[bool]) -> list[int]:
    """What each line says for (its words, if they are of a sentence) or against being in the article."""
    seen: set[str] = set()
    weights: list[int] = []
    for start, end in _joined(passages, is_sign):
        first, last = passages[start], passages[end - 1]
        words = [passage.words for passage in passages[start:end]]
        if is_sign[start]:
            weights.append(SIGN_AGAIN_WEIGHT if first.line in seen else SIGN_WEIGHT)
            seen.add(first.line)
        elif _is_said(last.text, sum(words)):
            weights += [COOKIE_WEIGHT if "cookie" in passage.line else passage.words for passage in passages[start:end]]
        else:
            weights += [LABEL_WEIGHT, *[0] * (len(words) - 1)]
    return weights


def _joined(passages: Sequence[Passage], is_sign: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where lines begin and end that are one, of a page that was broken into lines at each tag or at a width."""
    start = 0
    for at in range(1, len(passages)):
        is_apart = is_sign[at - 1] or is_sign[at] or not goes_on(passages[at - 1].text, passages[at].text)
        if is_apart:
            yield start, at
            start = at
    if passages:
        yield start, len(passages)


def _is_said(text: str, words: int) -> bool:
    """Whether a line is a sentence or more, and not the teaser of one."""
    if text.endswith(_CUT_ENDS) and words < 2 * PROSE_MIN_WORDS:
        return False
    return is_sentence(text, words) or is_prose(text, min(words, count_words(text)))


def _is_explained(dump: Dump, at: int) -> bool:
    """Whether a sentence stands below what else were a sign, as below a term of a glossary or the name of a button."""
    below = at + 1
    if dump.reasons[at] in _ANNOUNCING or below == len(dump.passages) or dump.reasons[below] is not None:
        return False
    return _is_said(dump.passages[below].text, dump.passages[below].words)


def article_lines(weights: Sequence[int]) -> tuple[int, int]:
    """Where the lines that weigh most begin and end, with what is as heavy beside them."""
    most, first, end = _heaviest(weights)
    first -= _reach(weights[:first][::-1], NEXT_SHARE * most)
    return first, end + _reach(weights[end:], NEXT_SHARE * most)


def _reach(beside: Sequence[int], enough: float) -> int:
    """How many of the lines beside the heaviest belong to it: up to the end of the last run that is heavy enough."""
    reach = total = run = 0
    for at, weight in enumerate(beside, 1):
        total += weight
        run = max(run, 0) + weight
        if total > 0 or run >= enough:
            reach, total, run = at, 0, 0
    return reach


def _heaviest(weights: Sequence[int]) -> tuple[int, int, int]:
    """The run of lines with the greatest sum of weights: that, and where it begins and ends."""
    best, total, start = (0, 0, 0), 0, 0
    for at, weight in enumerate(weights):
        if total <= 0:
            total, start = 0, at
        total += weight
        if total > best[0]:
            best = total, start, at + 1
    return best
