"""Passages: blocks of HTML and lines of plain text as the boilerplate rules see them, alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, islice
from typing import Literal, NamedTuple

from scrape.patterns import compiled_late
from scrape.remembered import remembered
from scrape.text import CLOSING_QUOTES, COLONS, STOPS, collapse_space, count_words
from scrape.text_layout import WRAPPED_MIN_CHARACTERS, WRAPPED_MIN_SPACES

Zone = Literal["head", "prose", "tail"]

PROSE_MIN_WORDS = 20
"""From this length on a passage that ends like a sentence is prose: it bounds the head and tail zones."""

SENTENCE_MIN_WORDS = 6


class Passage(NamedTuple):
    """A block or line as a rule sees it."""

    text: str
    """The text as the page has it, white space collapsed."""
    line: str
    """The same, normalised: what the phrase patterns match."""
    words: int
    zone: Zone
    """Before the first prose passage, between the first and the last, or after it."""
    title: str = ""
    """The page's title, normalised."""
    link_density: float = 0.0
    """Share of characters inside links, 0 to 1; 0 for plain text."""
    heading: bool = False
    item: bool = False
    """Of a list."""
    fixed: bool = False
    """Code and table rows: their words are data, so only exact boilerplate in the margins is met."""
    links: tuple[str, ...] = ()
    """The texts of its links, where it is several of them and little else."""
    label: str = ""
    """What stands before its links, where nothing stands between or behind them."""
    level: int = 0
    """Of a heading."""
    within: bool = False
    """Whether a link of it leads to a part of a page."""
    below_picture: bool = False
    shares: bool = False
    """Whether it is links elsewhere that have the page's own address in their query, and little else."""
    headline: str = ""
    """The heading that shows the title, normalised, where it says more than that."""
    goes_on: bool = False
    """Whether it ends a sentence that the line before it begins: no line of its own, which no rule removes."""

    @property
    def is_sentence(self) -> bool:
        return is_sentence(self.text, self.words)

    @property
    def is_prose(self) -> bool:
        return is_prose(self.text, self.words)

    @property
    def is_set_apart(self) -> bool:
        """Whether its markup makes it more than a paragraph: a heading, an item, a row or code."""
        return self.heading or self.item or self.fixed

    def as_line_of(self, zone: Zone) -> Passage:
        """The passage as a line that stands there, of no list."""
        return self._replace(zone=zone, item=False)


DECORATION = "\u200b\ufeff\u00ad \t\r\n*#>»«›‹→←↑↓▶►▼▲•·|:–—-_=~+✓✔★☆[](){}<…（）【】"
"""What may stand around a line's words."""
_TRAILING = DECORATION + ".!,;"
_FIRST_PICTOGRAM = "\u200d"
_JOINERS = "\u200d\ufe0f\u20e3"
_PICTOGRAMS = (("\u2190", "\u21ff"), ("\u2600", "\u27bf"), ("\u2b00", "\u2bff"), ("\U0001f000", "\U0001faff"))
"""Arrows, signs and emoji."""
_QUOTES = {"’": "'", "‘": "'", "´": "'", "“": '"', "”": '"'}


_DOTTED_I = "i\u0307"
"""What case folding makes of the Turkish capital."""


def normalise(text: str) -> str:
    """Lower case, single spaces, straight apostrophes, no decoration at either end."""
    return _normalised(collapse_space(text))


@remembered(256)  # more than half of the texts of a page are asked for by several rules
def _normalised(line: str) -> str:
    """The same of a text with single spaces."""
    plain = line.replace("`", "'")
    if not plain.isascii():
        for quote, plain_quote in _QUOTES.items():
            plain = plain.replace(quote, plain_quote)
        plain = _without_pictograms(plain)
    return (plain.lstrip(DECORATION).rstrip(_TRAILING) or plain).casefold().replace(_DOTTED_I, "i")


def _without_pictograms(line: str) -> str:
    """The line without those before and behind its words: `📲 Follow us`."""
    start, end = 0, len(line)
    while start < end and _is_pictogram(line[start]):
        start += 1
    while start < end and _is_pictogram(line[end - 1]):
        end -= 1
    return line[start:end] or line


def _is_pictogram(sign: str) -> bool:
    return sign >= _FIRST_PICTOGRAM and (sign in _JOINERS or any(first <= sign <= last for first, last in _PICTOGRAMS))


def is_sentence(text: str, words: int | None = None) -> bool:
    """Whether a passage reads as a sentence, however short; `words` are those of the text, where they are counted."""
    return text.rstrip()[-1:] in _FULL_STOPS and (count_words(text) if words is None else words) >= SENTENCE_MIN_WORDS


_FULL_STOPS = frozenset(STOPS + CLOSING_QUOTES)


def is_prose(text: str, words: int | None = None) -> bool:
    """Whether a passage is running text: long, and ending like a sentence."""
    words = count_words(text) if words is None else words
    return words >= PROSE_MIN_WORDS and (words >= 2 * PROSE_MIN_WORDS or text.rstrip()[-1:] in _SENTENCE_END)


_SENTENCE_END = frozenset(f"{STOPS}{CLOSING_QUOTES}'’)」:")


def prose_words(texts: Iterable[str]) -> int:
    """Words of those texts that are prose."""
    counted = ((text, count_words(text)) for text in texts)
    return sum(words for text, words in counted if is_prose(text, words))


def zones(prose: Sequence[bool]) -> list[Zone]:
    """The zone of each passage, from which of them are prose. Where none is, none is in a margin."""
    marks = [index for index, is_running in enumerate(prose) if is_running]
    if not marks:
        return ["prose"] * len(prose)
    first, last = marks[0], marks[-1]
    return ["head" if index < first else "tail" if index > last else "prose" for index in range(len(prose))]


class Markup(NamedTuple):
    """What its markup says of a passage: the fields of `Passage` of these names."""

    link_density: float = 0.0
    heading: bool = False
    item: bool = False
    fixed: bool = False
    links: tuple[str, ...] = ()
    label: str = ""
    level: int = 0
    within: bool = False
    below_picture: bool = False
    shares: bool = False


def passages_of(
    texts: Iterable[str], title: str | None, markup: Sequence[Markup] = (), headline: str | None = None
) -> list[Passage]:
    """Lines as passages, with the markup of each, or of plain text."""
    lines = [collapse_space(text) for text in texts]
    counts = [count_words(line) for line in lines]
    prose = _prose_among(lines, counts)
    heading, whole = normalise(title or ""), normalise(headline or "")
    # A word on a line of its own, where nothing is prose, may be verse.
    plain = Markup(item=True not in prose)
    return [
        Passage(line, _normalised(line), count, zone, heading, *of_line, whole)
        for line, count, zone, of_line in zip(lines, counts, zones(prose), markup or [plain] * len(lines), strict=True)
    ]


def passage_of(text: str) -> Passage:
    """A line by itself."""
    return passages_of([text], None)[0]


def passages_of_blocks(
    texts: Iterable[str], title: str | None, markup: Sequence[Markup] = (), headline: str | None = None
) -> list[tuple[Passage, list[Passage]]]:
    """Blocks as passages, each with its lines; it is in the zone of its prose, where a line of it is prose."""
    blocks = [text.split("\n") for text in texts]
    of_lines = [own for own, lines in zip(markup, blocks, strict=False) for _ in lines]
    passages = iter(passages_of(chain.from_iterable(blocks), title, of_lines, headline))
    grouped = (_with_ends(list(islice(passages, len(lines)))) for lines in blocks)
    return [(lines[0] if len(lines) == 1 else _whole(lines), lines) for lines in grouped]


def _with_ends(lines: list[Passage]) -> list[Passage]:
    """The lines of a block, with those marked that go on with a sentence."""
    if len(lines) == 1:
        return lines
    marks = which_go_on([line.text for line in lines])
    return [line._replace(goes_on=True) if mark else line for line, mark in zip(lines, marks, strict=True)]


_NO_BREAK = STOPS + COLONS + CLOSING_QUOTES
_LABEL = compiled_late(r"[^\W\d_a-z][\w ]{0,20}[:：]")
"""Of a line that says what it is: `Photo: Jo Doe.` below a caption."""
_INNER_STOP = compiled_late(rf"[{STOPS}][{CLOSING_QUOTES}]? [^\W\d_a-z]")


def which_go_on(lines: Sequence[str]) -> list[bool]:
    """For each of the lines with no blank line between them, whether it is the end of a sentence that was wrapped: it
    ends with a stop, and those before it do not, are long, and run on from line to line or from sentence to sentence.
    """
    found = []
    before, runs_on = "", False
    for line in lines:
        found.append(runs_on and line[-1:] in STOPS and _LABEL.match(line) is None)
        is_full = len(line) >= WRAPPED_MIN_CHARACTERS and line.count(" ") >= WRAPPED_MIN_SPACES
        is_open = is_full and line[-1] not in _NO_BREAK
        runs_on = is_open and (before != "" or not line[0].isupper() or _INNER_STOP.search(line) is not None)
        before = line if is_open else ""
    return found


def _whole(lines: Sequence[Passage]) -> Passage:
    text = " ".join(line.text for line in lines)
    zone: Zone = "prose" if any(line.zone == "prose" for line in lines) else lines[0].zone
    return lines[0]._replace(text=text, line=_normalised(text), words=count_words(text), zone=zone)


def which_are_prose(lines: Sequence[str]) -> list[bool]:
    """For each line whether it is prose; in a text that has none, a sentence is enough."""
    return _prose_among(lines, [count_words(line) for line in lines])


def _prose_among(lines: Sequence[str], counts: Sequence[int]) -> list[bool]:
    prose = [is_prose(line, count) for line, count in zip(lines, counts, strict=True)]
    if any(prose):
        return prose
    return [
        count >= SENTENCE_MIN_WORDS and line.rstrip()[-1:] in _SENTENCE_END
        for line, count in zip(lines, counts, strict=True)
    ]
