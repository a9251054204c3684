"""The text of chosen segments as runs: in marks and links, without what documentation tools put into it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final, cast
from urllib.parse import parse_qs, urlsplit

from scrape import urls
from scrape.blocks import Mark, Run
from scrape.extractor.document import Document
from scrape.extractor.elements import HEADINGS
from scrape.extractor.parsing import scripts
from scrape.extractor.parsing.list_signs import is_of_icons
from scrape.extractor.structure.notes import with_raised_notes, without_editors_notes
from scrape.extractor.structure.runs import BREAK, PLAIN, Piece, Style, runs_of, without_invisible
from scrape.patterns import compiled_late

_PERMALINKS: Final = frozenset({"¶", "#", "§", "🔗", "⚓", "↩", "↩︎", "^", "↑", "[docs]", "[src]"})
"""What documentation tools link a heading to itself or its source with, and notes to where they are referred to."""
TOOL: Final = compiled_late(
    r"\[(?:source|src|edit|quellcode|código[- ]fonte|fuente|sorgente|исходный код|ソース|源代码|源码|소스)\]",
    re.IGNORECASE,
)
"""What they link a heading or a term to its source with."""
_LEADERS: Final = ("https://www.google.com/url?q=", "http://www.google.com/url?q=")
"""How Google Docs and mails by Gmail begin the addresses of links."""
_HEADS: Final = HEADINGS | {"dt"}
_SCRIPTS: Final = frozenset({"sub", "sup"})


def _code_in_cells(document: Document) -> frozenset[int]:
    """The segments of `<pre>` in tables."""
    tags = document.tags
    if "pre" not in tags or "table" not in tags:
        return frozenset()
    return frozenset(
        segment
        for container, tag in enumerate(tags)
        if tag == "pre" and document.innermost("table", container) >= 0
        for segment in document.segments_in(container)
    )


def _is_permalink(text: str) -> bool:
    return text in _PERMALINKS or is_of_icons(text)


def _led_to(href: str) -> str:
    """Where an address of Google leads that only leads on."""
    target = parse_qs(urlsplit(href).query).get("q", [""])[0]
    return target if target.startswith(("http://", "https://")) else href


class SegmentRuns:
    """The runs of a document's segments; each style is looked at once."""

    def __init__(self, document: Document, base_url: str | None, glued: Collection[int]) -> None:
        """`glued`: segments that go on where the one before ends, as a button stands in the sentence."""
        self._document = document
        self._base_url = base_url
        self._glued = glued
        self._hrefs: dict[str, str | None] = {}
        self._of_code = _code_in_cells(document)
        """Segments whose line ends are drawn."""
        self._styles: dict[int, Style] = {0: PLAIN}

    def joined(self, parts: Sequence[int], *, glue: str) -> tuple[Run, ...]:
        """The runs of segments, with `glue` between two that no button joins."""
        texts, pieces_of = self._document.texts, self._document.pieces
        is_plain = not self._glued and self._of_code.isdisjoint(parts)
        if is_plain and not any(style for part in parts for _, style in pieces_of[part]):
            return (Run(glue.join([texts[part] for part in parts]).replace(BREAK, "\n")),) if parts else ()
        pieces: list[Piece] = []
        for part in parts:
            own = self._pieces(part)
            if pieces and own:
                if part not in self._glued:
                    pieces.append((glue, PLAIN))
                elif ((last := pieces[-1][0][-1:]).isalnum() or last == "]") and own[0][0][:1].isalnum():
                    pieces.append((" ", PLAIN))  # a button's frame parts words, as does the number of a note
            pieces += own
        runs = runs_of(without_editors_notes(list(with_raised_notes(pieces))))
        return scripts.written_out(runs) if any(run.marks & _SCRIPTS for run in runs) else runs

    def _leads_to_itself(self, text: str, part: int) -> bool:
        document = self._document
        is_headed = text[:1] == "[" and document.tag_of(part) in _HEADS and text != document.texts[part]
        return _is_permalink(text) or (is_headed and TOOL.fullmatch(text) is not None)

    def _pieces(self, part: int) -> list[Piece]:
        """The stretches of a segment, none where it shows no text."""
        pieces: list[Piece] = []
        for text, index in self._document.pieces[part]:
            style = self._style(index)
            clean = text if text.isascii() else without_invisible(text).replace("\xa0", " ").replace(BREAK, " ")
            is_link = self._document.styles[index].href is not None
            if clean and not (is_link and self._leads_to_itself(clean.strip(), part)):
                pieces.append((clean.replace("\n", BREAK) if part in self._of_code else clean, style))
        return pieces if any(not text.isspace() for text, _ in pieces) else []

    def _style(self, index: int) -> Style:
        style = self._styles.get(index)
        if style is None:
            href, marks = self._document.styles[index]
            style = self._styles[index] = cast("frozenset[Mark]", marks), self._absolute(href)
        return style

    def _absolute(self, href: str | None) -> str | None:
        if href is None:
            return None
        if href not in self._hrefs:
            self._hrefs[href] = urls.join(self._base_url, _led_to(href) if href.startswith(_LEADERS) else href)
        return self._hrefs[href]
