"""Runs as inline Markdown (CommonMark 0.31, section 6), escaped so that text never turns into markup."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import groupby

from scrape.blocks import Embed, Mark, Run
from scrape.patterns import compiled_late
from scrape.writer import markdown_formulas as formulas
from scrape.writer.tree import link_target

HARD_BREAK = "\\\n"

_SPECIAL = compiled_late(r"[`*\[\]<|~]|\\(?![A-Za-z0-9])|(?<![^\W_])_|&(?=#?\w+;)")
"""What may open markup. An underscore after a letter, a backslash before one and an ampersand that begins no entity
may not, so that LaTeX stays legible."""
_LINE_START = compiled_late(r"^(?:(>|[-+=#:](?=[-+=#:|\s]|$))|([0-9]{1,9})([.)])(?=\s|$))", re.MULTILINE)
"""What may open a block: a quote, list, heading, rule, or the line under a table's head."""
_IN_TARGET = compiled_late(r"[\\()`|]|&(?=#?\w+;)")
_NOT_IN_TARGET = compiled_late(r"[\x00-\x20\x7f<>]")
_BACKTICKS = compiled_late(r"`+")
_ESCAPE_OR_CODE = compiled_late(r"\\.|(`+)(?!`).*?(?<!`)\1(?!`)|\|")
_BREAK = compiled_late(r"(?<![^\S\n])[^\S\n]*[\r\n]\s*")
"""Not from inside a run of blanks: of one that no line ends each would be read to its end."""
_BLANKS = compiled_late(r"[ \t\f\v]+")

_TAGS: dict[Mark, str] = {"sub": "sub", "sup": "sup", "strike": "del"}
_EMPHASES: dict[Mark, tuple[str, str]] = {"emphasis": ("*", "em"), "strong": ("**", "strong")}


def inline(runs: Sequence[Run]) -> str:
    """Runs as the text of a paragraph or list item; line breaks are hard breaks."""
    text = _text(runs, HARD_BREAK)
    return _LINE_START.sub(lambda found: rf"\{found[1]}" if found[1] else rf"{found[2]}\{found[3]}", text)


def inline_on_one_line(runs: Sequence[Run]) -> str:
    """Runs as the text of a heading; line breaks are spaces."""
    return _text(runs, " ")


def inline_in_cell(runs: Sequence[Run]) -> str:
    """Runs as the text of a table cell, which is one line, and where even code may hold no bare `|`."""
    cell = _text(runs, "<br>")
    return _ESCAPE_OR_CODE.sub(lambda found: found[0] if found[0][0] == "\\" else found[0].replace("|", r"\|"), cell)


def _text(runs: Sequence[Run], line_break: str) -> str:
    return _joined(list(_pieces(list(_stretches(runs)), line_break)))


PLAYER_SIGN = "▶"
"""In the place of a player that has no picture."""


def image(url: str, alt: str, title: str) -> str:
    """An image; the title, which readers show on hovering, may be empty."""
    described = _escaped(_BREAK.sub(" ", alt.strip()))
    shown = _quoted(title)
    return f'![{described}]({_target(url)} "{shown}")' if shown else f"![{described}]({_target(url)})"


def embed(embed: Embed) -> str:
    """A link to a player or post, around its picture or a sign: its title, which the page's text lacks, is no text."""
    shown = image(embed.thumbnail, embed.title, "") if embed.thumbnail else PLAYER_SIGN
    title = "" if embed.thumbnail else f' "{_quoted(embed.title)}"'
    return f"[{shown}]({_target(embed.url)}{title})"


def _quoted(title: str) -> str:
    return _escaped(_BREAK.sub(" ", title.strip())).replace('"', '\\"')


def _stretches(runs: Iterable[Run]) -> Iterator[Run]:
    """The runs with white space apart from words, equal neighbours joined, trimmed.

    White space between two stretches carries what both have: markup ends at a word, and at a line's end but for links.
    """
    parts = [
        Run(text, run.marks if text.strip() else frozenset(), link_target(run))
        for run in _merged(runs)
        for line in (run.text.splitlines(keepends=True) if "code" in run.marks else (run.text,))
        for text in _parted(line)
        if text
    ]
    words = [index for index, part in enumerate(parts) if part.text.strip()]
    if not words:
        return
    before = words[0]
    yield _tidy(parts[before])
    for index in words[1:]:
        space = "".join(part.text for part in parts[before + 1 : index])
        if space:
            one, other = parts[before], parts[index]
            href = one.href if one.href == other.href else None
            yield Run("\n", href=href) if "\n" in space else Run(_BLANKS.sub(" ", space), one.marks & other.marks, href)
        yield _tidy(parts[index])
        before = index


def _parted(text: str) -> tuple[str, str, str]:
    """The white space before the words, these, and that behind."""
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    return text[:start], text[start:end], text[max(start, end) :]


def _merged(runs: Iterable[Run]) -> Iterator[Run]:
    for (marks, href), members in groupby(runs, key=lambda run: (run.marks, run.href)):
        yield Run("".join(run.text for run in members), marks, href)


def _tidy(run: Run) -> Run:
    return Run(_BLANKS.sub(" ", _BREAK.sub("\n", run.text)), run.marks, run.href)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch or a link as Markdown, and the emphasis that is still to be put around it."""

    text: str
    emphases: tuple[Mark, ...] = ()
    alone: str | None = None
    """Of a link: all of it with its emphasis inside, for where nothing beside it has the same."""
    is_space: bool = False


def _pieces(stretches: Sequence[Run], line_break: str) -> Iterator[_Piece]:
    spared = formulas.spared_in(stretches) if any("$" in run.text for run in stretches) else None
    for href, members in groupby(stretches, key=lambda run: run.href):
        pieces = [_piece(run, line_break, spared if href is None else None) for run in members]
        yield from pieces if href is None else (_link(pieces, _target(href)),)


def _link(pieces: Sequence[_Piece], target: str) -> _Piece:
    """A link; what emphasis all of it has may be put around it."""
    shared = tuple(mark for mark in _EMPHASES if all(mark in piece.emphases for piece in pieces))
    whole = f"[{_joined(pieces, '[', ']')}]({target})"
    if not shared:
        return _Piece(whole)
    return _Piece(f"[{_joined(pieces, '[', ']', frozenset(shared))}]({target})", shared, whole)


def _piece(run: Run, line_break: str, spared: str | None) -> _Piece:
    emphases = tuple(mark for mark in _EMPHASES if mark in run.marks)
    if not run.text.strip():
        return _Piece(line_break if run.text == "\n" else run.text, emphases, is_space=True)
    if "code" in run.marks:
        text = _code_span(run.text)
    else:
        escaped = _escaped(run.text) if spared is None else formulas.escaped(run.text, spared, _SPECIAL)
        text = escaped.replace("\n", line_break)
    for mark, tag in _TAGS.items():
        if mark in run.marks:
            text = f"<{tag}>{text}</{tag}>"
    return _Piece(text, emphases)


def _joined(pieces: Sequence[_Piece], before: str = "", after: str = "", given: Set[Mark] = frozenset()) -> str:
    """The pieces as one text, between two others; `given`: the emphasis that is put around all of it."""
    text = before
    at = 0
    while at < len(pieces):
        end, marks = _emphasised_alike(pieces, at, given)
        following = pieces[end].text if end < len(pieces) else after
        inner = pieces[at].text
        if end > at + 1:
            inner = _joined(pieces[at:end], given=given | set(marks))
        elif marks == pieces[at].emphases and (alone := pieces[at].alone) is not None:
            inner, marks = alone, ()
        if inner.endswith("!") and following.startswith("["):
            inner = inner[:-1] + "\\!"  # or the link would be an image
        text += _emphasised(inner, marks, text[-1:], following[:1])
        at = end
    return text[len(before) :]


def _emphasised_alike(pieces: Sequence[_Piece], at: int, given: Set[Mark]) -> tuple[int, tuple[Mark, ...]]:
    """How far the emphasis of a piece goes on, but for what is `given`, and which it is.

    It ends at a word that has no other, lest asterisks of two kinds stand side by side.
    """
    marks = tuple(mark for mark in pieces[at].emphases if mark not in given)
    if not marks or pieces[at].is_space:
        return at + 1, ()
    own = given | set(marks)
    end = last = at + 1
    while end < len(pieces) and set(marks) <= set(pieces[end].emphases):
        end += 1
        if not pieces[end - 1].is_space and own >= set(pieces[end - 1].emphases):
            last = end
    return last, marks


def _emphasised(text: str, emphases: Iterable[Mark], before: str, after: str) -> str:
    """Asterisks around the text where they read as emphasis (CommonMark, section 6.2), elsewhere tags."""
    flanks = (
        before != "*"
        and (not _is_punctuation(text[0]) or _is_boundary(before))
        and (not _is_punctuation(text[-1]) or _is_boundary(after))
    )
    for mark in emphases:
        delimiter, tag = _EMPHASES[mark]
        text = f"{delimiter}{text}{delimiter}" if flanks else f"<{tag}>{text}</{tag}>"
    return text


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


def _is_boundary(character: str) -> bool:
    """White space, punctuation or nothing. Other symbols are punctuation from CommonMark 0.31 on only."""
    return (
        character in " \t\n\f"
        or unicodedata.category(character)[0] in "ZP"
        or (character.isascii() and _is_punctuation(character))
    )


def _code_span(text: str) -> str:
    code = text.replace("\n", " ")
    longest = max((len(run) for run in _BACKTICKS.findall(code)), default=0)
    fence = "`" * (longest + 1)
    padding = " " if code.startswith("`") or code.endswith("`") else ""
    return f"{fence}{padding}{code}{padding}{fence}"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text)


def _target(url: str) -> str:
    encoded = _NOT_IN_TARGET.sub(lambda found: f"%{ord(found[0]):02X}", url)
    return _IN_TARGET.sub(r"\\\g<0>", encoded)
