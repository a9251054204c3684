"""The headline of an article that stands in the dump of a page: which of the lines above the text it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from scrape.extractor.boilerplate.rules.bylines import byline
from scrape.extractor.boilerplate.rules.navigation import navigation
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import SENTENCE_MIN_WORDS, Passage, passage_of
from scrape.extractor.sources.text_head import TELLING
from scrape.extractor.sources.text_title import TITLE_MAX_WORDS
from scrape.patterns import compiled_late
from scrape.text import collapse_space

TITLE_MAX_ABOVE: Final = 40
"""Lines between a headline and the first sentences."""
TITLE_MAX_LINES: Final = 3
BYLINE_MAX_BELOW: Final = 4
"""Lines from a headline to who wrote the text, or when."""
NAME_MAX_WORDS: Final = 4
"""Words of a line that may be the name of who wrote the text."""
SPOKEN_MIN_LINES: Final = 2
"""Below a line, that begin with the name that it begins with: what looks so is no headline."""
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
lines gained titles, which it lost again on others."""
_GOES_ON: Final = frozenset(",.;:)?")
_OPEN_ENDS: Final = frozenset(",;(")
_ITEM: Final = compiled_late(r"(?:[*+•□o○▪■◦-]|\d+[.)]|\(BUTTON\))\s|!?\[")
_HEADING_MARKS: Final = compiled_late(r"(#{1,6}) +")
_BEHIND_TITLE: Final = compiled_late(r"\s*(?:[|·•–—»/(:-]|\Z)")
_READING_TIME: Final = compiled_late(r"\d ?min")
_LONG_WORD: Final = compiled_late(r"\w{4,}")


class Dump(NamedTuple):
    """A text that may be all that a page showed."""

    chunks: Sequence[Sequence[str]]
    """Its paragraphs, each as its lines."""
    passages: Sequence[Passage]
    """Its lines."""
    reasons: Sequence[str | None]
    """By which rule each line would go below an article."""


class Headline(NamedTuple):
    text: str
    start: int
    end: int
    is_alone: bool
    """Between blank lines."""


def _headlines(chunks: Sequence[Sequence[str]], first: int, end: int) -> Iterator[Headline]:
    """What may be the headline above the article's first line, or be that line."""
    at = 0
    for chunk in chunks:
        start, at = at, at + len(chunk)
        if at <= first - TITLE_MAX_ABOVE or start > first:
            continue
        if 1 < len(chunk) <= TITLE_MAX_LINES and all(len(line) >= WRAPPED_TITLE_MIN for line in chunk[:-1]):
            yield Headline(" ".join(chunk), start, at, is_alone=True)
            continue
        for offset, line in enumerate(chunk):
            if first - TITLE_MAX_ABOVE <= start + offset <= min(first, end - 1):
                yield Headline(line, start + offset, start + offset + 1, is_alone=len(chunk) == 1)


def headline_above(dump: Dump, first: int, end: int) -> Headline | None:
    """The one that says best what the article is about, and stands as headlines do."""
    passages = dump.passages
    article = set(_LONG_WORD.findall(" ".join(passage.line for passage in passages[first:end])))
    said = Counter(passage.line for passage in passages)
    told = {
        at for at in range(max(first - TITLE_MAX_ABOVE, 0), min(first + BYLINE_MAX_BELOW, end)) if _tells(passages[at])
    }
    best, most = None, HEADLINE_MIN_SCORE
    for candidate in _headlines(dump.chunks, first, end):
        passage = passage_of(candidate.text)
        words = _LONG_WORD.findall(passage.line)
        if not words or dump.reasons[candidate.start] is not None or not _may_be_headline(passage):
            continue
        if candidate.end not in told and _is_open_above(candidate, passages):
            continue
        if _is_other(candidate, passage, dump, end):
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
    return best and best._replace(text=_HEADING_MARKS.sub("", collapse_space(best.text), count=1))


def _tells(passage: Passage) -> bool:
    """Whether a line says who wrote the text, or when, if it stands above it."""
    rule = first_match(passage.as_line_of("head"))
    return rule in TELLING or (rule == navigation.__name__ and _READING_TIME.search(passage.line) is not None)


def _is_other(candidate: Headline, passage: Passage, dump: Dump, end: int) -> bool:
    """Whether a line is a name, something said, one of a list, or the end of a sentence."""
    passages = dump.passages
    if _is_named(passage, passages) or _is_spoken(passage, passages[candidate.end : end]):
        return True
    if _is_listed(candidate, dump):
        return True
    return candidate.start > 0 and candidate.text[0].islower() and _is_open(passages[candidate.start - 1])


def _is_open_above(candidate: Headline, passages: Sequence[Passage]) -> bool:
    return candidate.end < len(passages) and goes_on(candidate.text, passages[candidate.end].text)


def _is_named(name: Passage, passages: Sequence[Passage]) -> bool:
    """Whether a byline elsewhere on the page ends with a line: `Jane Doe`, `Written by Jane Doe`."""
    return name.words <= NAME_MAX_WORDS and any(
        other.line.endswith(f" {name.line}") and first_match(other._replace(zone="head")) == byline.__name__
        for other in passages
    )


def _is_spoken(passage: Passage, below: Sequence[Passage]) -> bool:
    """Whether a line begins with a name and a colon as others of the article do: of a talk, or a play."""
    name, colon, _ = passage.line.partition(": ")
    return colon != "" and sum(line.line.startswith(name + colon) for line in below) >= SPOKEN_MIN_LINES


def _is_listed(candidate: Headline, dump: Dump) -> bool:
    """Whether a line with a number before it has its like beside it: `4 onions` among what a recipe takes."""
    beside = (at for at in (candidate.start - 1, candidate.end) if 0 <= at < len(dump.passages))
    is_numbered = candidate.text[0].isdigit()
    return is_numbered and any(dump.passages[at].text[:1].isdigit() and dump.reasons[at] is None for at in beside)


def _is_open(passage: Passage) -> bool:
    """Whether a line may be the beginning of a sentence."""
    return passage.words >= SENTENCE_MIN_WORDS and not passage.is_sentence


def _may_be_headline(passage: Passage) -> bool:
    is_short = 2 <= passage.words <= TITLE_MAX_WORDS and not passage.text.endswith((".", ":", ",", ";"))
    return is_short and _ITEM.match(passage.text) is None


def _begins_with(page_title: str, headline: str) -> bool:
    """Whether the first lines of a dump, which are the page's title, are the headline and the site's name."""
    return page_title.startswith(headline) and _BEHIND_TITLE.match(page_title[len(headline) :]) is not None


def goes_on(above: str, below: str) -> bool:
    return below[:1].islower() or below[:1] in _GOES_ON or above[-1:] in _OPEN_ENDS
