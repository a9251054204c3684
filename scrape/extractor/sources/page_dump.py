"""Text that is all that a page showed, menus and footer and all: where its article begins and ends.

Such a text gives itself away by lines that only a page's frame has, on both sides of its sentences: of a text
with few of them nothing is cut here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final, NamedTuple

from scrape.extractor.boilerplate.rules.attribution import copyright_line
from scrape.extractor.boilerplate.rules.bylines import byline, dateline
from scrape.extractor.boilerplate.rules.navigation import COUNTER, navigation
from scrape.extractor.boilerplate.rules.offers import advertisement, appeal, cookie_notice, paywall_prompt
from scrape.extractor.boilerplate.rules.prompts import comment_prompt, follow_prompt, newsletter, share_bar
from scrape.extractor.boilerplate.rules.related import adjacent_article, related_label
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import (
    PROSE_MIN_WORDS,
    SENTENCE_MIN_WORDS,
    Passage,
    is_prose,
    is_sentence,
    passages_of,
)
from scrape.patterns import compiled_late
from scrape.records import Removal
from scrape.text import count_words

RULE: Final = "page_frame"
"""By what name what is cut is among what was removed."""

MIN_SIGNS: Final = 3
"""Different lines outside of the article that only a page's frame has. Of labelled pages dumped whole in four ways nine
in ten have as many."""

MIN_SIGN_KINDS: Final = 2
"""A list of buttons is no frame, in which there is a copyright or an invitation, too."""
MIN_WORDS: Final = 50
"""Of the article, in its sentences."""

SIGN_WEIGHT: Final = -40
SIGN_AGAIN_WEIGHT: Final = -3
LABEL_WEIGHT: Final = -6
"""What a line of the frame, the same again (as advertisements between paragraphs are), and any other line without a
sentence count against the words of sentences. Swept from 2 to 6 and 6 to 40."""
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
_TELLING: Final = frozenset({byline.__name__, dateline.__name__})

_GOES_ON: Final = frozenset(",.;:)?")
_OPEN_ENDS: Final = frozenset(",;(")
_CUT_ENDS: Final = ("...", "…", "[…]", "[...]")

TITLE_MAX_ABOVE: Final = 40
"""Lines between a headline and the first sentences."""
TITLE_MAX_WORDS: Final = 30
TITLE_MAX_LINES: Final = 3
BYLINE_MAX_BELOW: Final = 4
"""Lines from a headline to who wrote the text, or when."""
WRAPPED_TITLE_MIN: Final = 45
"""Characters of the lines of a headline that was wrapped, but the last."""
PAGE_TITLE_MAX_LINES: Final = 3
"""Of a dump that begins with the page's title."""
HEADLINE_MIN_SCORE: Final = 1.0
PAGE_TITLE_SCORE: Final = 2.0
MARKED_SCORE: Final = 1.5
LEVEL_SCORE: Final = 0.3
ALONE_SCORE: Final = 0.6
BYLINE_SCORE: Final = 0.5
REPEATED_SCORE: Final = 0.3
WORD_SCORE: Final = 0.1
SCORED_WORDS: Final = 6
LINE_ABOVE_SCORE: Final = 0.02
"""What counts beside the share of its long words that the article has, which is 1 at most: that the page's title begins
with it, marks of Markdown, blank lines around it, who wrote it below, that it is said again, its words and each line
down to the article. By eye; of other values that were tried of most, on 151 pages in five ways, only more for blank
lines gained titles."""
_ITEM: Final = compiled_late(r"(?:[*+•□o○▪■◦-]|\d+[.)]|\(BUTTON\))\s|!?\[")
_DRAWING: Final = compiled_late(
    r"!\[[^\]]{0,1000}\]\([^)\s]{0,2000}(?:\s[^)]{0,500})?\)|^\(BUTTON\).*$|^\[(?=[^\]\n]*[a-z_])[\w.%+-]+\]$",
    re.MULTILINE,
)
"""Pictures as html2text gives them, a button's or a picture's line as lynx and w3m do."""
_HEADING_MARKS: Final = compiled_late(r"(#{1,6}) +")
_BEHIND_TITLE: Final = compiled_late(r"\s*(?:[|·•–—»/(:-]|\Z)")
_LONG_WORD: Final = compiled_late(r"\w{4,}")


class DumpedArticle(NamedTuple):
    """What a dump has of the article."""

    title: str | None
    chunks: list[list[str]]
    """Without the title."""
    removed: tuple[Removal, ...]


def article_in(chunks: Sequence[Sequence[str]]) -> DumpedArticle | None:
    """The article in the dump of a page, given as paragraphs with their lines; None of a text that is none."""
    chunks, drawn = _without_drawings(chunks)
    lines = list(chain.from_iterable(chunks))
    passages = passages_of(lines, None)
    reasons = [first_match(passage._replace(zone="tail", item=False)) for passage in passages]
    is_sign = [
        reason in _FRAME and COUNTER.fullmatch(passage.text) is None
        for passage, reason in zip(passages, reasons, strict=True)
    ]
    weights = _weights(passages, is_sign)
    first, end = _article(weights)
    kept = sum(weight for weight in weights[first:end] if weight > 0)
    signs = {passages[at].line: reasons[at] for at, sign in enumerate(is_sign) if sign and not first <= at < end}
    if len(signs) < MIN_SIGNS or len(set(signs.values())) < MIN_SIGN_KINDS or kept < MIN_WORDS:
        return None
    if kept < MIN_SHARE * sum(weight for weight in weights if weight > 0):
        return None
    end = next((at for at in range(end, len(lines)) if is_sign[at]), len(lines))
    has_head = any(is_sign[:first])
    headline = _headline(_headlines(chunks, first, end), passages, reasons, first, end) if has_head else None
    begin = headline.end if headline else max((at + 1 for at in range(first) if is_sign[at]), default=0)
    title_lines = range(headline.start, headline.end) if headline else range(0)
    cut = (line for at, line in enumerate(lines) if not begin <= at < end and at not in title_lines)
    removed = tuple(Removal(RULE, text) for text in chain(drawn, cut))
    return DumpedArticle(headline.text if headline else None, list(_within(chunks, begin, end)), removed)


def _without_drawings(chunks: Sequence[Sequence[str]]) -> tuple[list[list[str]], list[str]]:
    """The chunks without what converters draw in place of pictures and buttons, and that."""
    kept: list[list[str]] = []
    drawn: list[str] = []
    for chunk in chunks:
        text = "\n".join(chunk)
        if "[" in text or "(BUTTON)" in text:
            drawn += (found[0] for found in _DRAWING.finditer(text))
            text = _DRAWING.sub("", text)
        if lines := [line for line in text.split("\n") if line.strip()]:
            kept.append(lines)
    return kept, drawn


def _within(chunks: Sequence[Sequence[str]], begin: int, end: int) -> Iterator[list[str]]:
    """The chunks of the lines from `begin` to `end`."""
    at = 0
    for chunk in chunks:
        lines = list(chunk[max(begin - at, 0) : max(end - at, 0)])
        if lines:
            yield lines
        at += len(chunk)


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
            weights += [0 if "cookie" in passage.line else passage.words for passage in passages[start:end]]
        else:
            weights += [LABEL_WEIGHT, *[0] * (len(words) - 1)]
    return weights


def _joined(passages: Sequence[Passage], is_sign: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where lines begin and end that are one, of a page that was broken into lines at each tag or at a width."""
    start = 0
    for at in range(1, len(passages)):
        is_apart = is_sign[at - 1] or is_sign[at] or not _goes_on(passages[at - 1].text, passages[at].text)
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


def _goes_on(above: str, below: str) -> bool:
    return below[:1].islower() or below[:1] in _GOES_ON or above[-1:] in _OPEN_ENDS


def _article(weights: Sequence[int]) -> tuple[int, int]:
    """Where the lines that weigh most begin and end, with what is as heavy beside them."""
    most, first, end = _heaviest(weights, 0, len(weights))
    while True:
        weight, start, _ = _heaviest(weights, 0, first)
        if not weight or weight < NEXT_SHARE * most:
            break
        first = start
    while True:
        weight, _, stop = _heaviest(weights, end, len(weights))
        if not weight or weight < NEXT_SHARE * most:
            break
        end = stop
    return first, end


def _heaviest(weights: Sequence[int], begin: int, end: int) -> tuple[int, int, int]:
    """The run of lines with the greatest sum of weights: that, and where it begins and ends."""
    best, total, start = (0, begin, begin), 0, begin
    for at in range(begin, end):
        if total <= 0:
            total, start = 0, at
        total += weights[at]
        if total > best[0]:
            best = total, start, at + 1
    return best


class _Headline(NamedTuple):
    text: str
    start: int
    end: int
    is_alone: bool
    """Between blank lines."""


def _headlines(chunks: Sequence[Sequence[str]], first: int, end: int) -> Iterator[_Headline]:
    """What may be the headline above the article's first line, or be that line."""
    at = 0
    for chunk in chunks:
        start, at = at, at + len(chunk)
        if at <= first - TITLE_MAX_ABOVE or start > first:
            continue
        if 1 < len(chunk) <= TITLE_MAX_LINES and all(len(line) >= WRAPPED_TITLE_MIN for line in chunk[:-1]):
            yield _Headline(" ".join(chunk), start, at, is_alone=True)
            continue
        for offset, line in enumerate(chunk):
            if first - TITLE_MAX_ABOVE <= start + offset <= min(first, end - 1):
                yield _Headline(line, start + offset, start + offset + 1, is_alone=len(chunk) == 1)


def _headline(
    candidates: Iterator[_Headline], passages: Sequence[Passage], reasons: Sequence[str | None], first: int, end: int
) -> _Headline | None:
    """The one that says best what the article is about, and stands as headlines do."""
    article = set(_LONG_WORD.findall(" ".join(passage.line for passage in passages[first:end])))
    said = Counter(passage.line for passage in passages)
    told = {at for at, reason in enumerate(reasons[: first + BYLINE_MAX_BELOW]) if reason in _TELLING}
    best, most = None, HEADLINE_MIN_SCORE
    for candidate in candidates:
        (passage,) = passages_of([candidate.text], None)
        words = _LONG_WORD.findall(passage.line)
        if not words or reasons[candidate.start] is not None or not _may_be_headline(passage):
            continue
        if candidate.end < len(passages) and _goes_on(candidate.text, passages[candidate.end].text):
            continue
        if candidate.start and candidate.text[0].islower() and _is_open(passages[candidate.start - 1]):
            continue
        score = sum(word in article for word in words) / len(words)
        score += WORD_SCORE * min(passage.words, SCORED_WORDS) - LINE_ABOVE_SCORE * (first - candidate.start)
        score += ALONE_SCORE * candidate.is_alone
        score += BYLINE_SCORE * any(at in told for at in range(candidate.end, candidate.end + BYLINE_MAX_BELOW))
        if any(
            _begins_with(above.line, passage.line) for above in passages[: min(PAGE_TITLE_MAX_LINES, candidate.start)]
        ):
            score += PAGE_TITLE_SCORE
        elif said[passage.line] > 1:
            score -= REPEATED_SCORE
        if marks := _HEADING_MARKS.match(passage.text):
            score += MARKED_SCORE - LEVEL_SCORE * len(marks[1])
        if score > most:
            best, most = candidate, score
    return best and best._replace(text=_HEADING_MARKS.sub("", best.text, count=1))


def _is_open(passage: Passage) -> bool:
    """Whether a line may be the beginning of a sentence."""
    return passage.words >= SENTENCE_MIN_WORDS and not is_sentence(passage.text, passage.words)


def _may_be_headline(passage: Passage) -> bool:
    is_short = 2 <= passage.words <= TITLE_MAX_WORDS and not passage.text.endswith((".", ":", ",", ";"))
    return is_short and _ITEM.match(passage.text) is None


def _begins_with(page_title: str, headline: str) -> bool:
    """Whether the first lines of a dump, which are the page's title, are the headline and the site's name."""
    return page_title.startswith(headline) and _BEHIND_TITLE.match(page_title[len(headline) :]) is not None
