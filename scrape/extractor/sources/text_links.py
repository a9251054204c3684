"""Links and pictures of Markdown in a text: its lines as a reader would see them, and what each line links to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from scrape.blocks import Block, Run
from scrape.extractor.passages import Passage
from scrape.patterns import compiled_late
from scrape.records import Removal
from scrape.text import collapse_space
from scrape.text_layout import TABLE_RULE, which_are_code

RULE: Final = "picture_line"
"""By what name a picture on a line of its own is among what was removed."""

_TARGET: Final = r"(?:https?://|www\.|mailto:|javascript:|\.{0,2}/|#)(?:[^\s()\\]|\\\S){0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,2000})?"
_BRACKETED: Final = r"<(?P<bracketed>[^<>\n]{1,2000})>"
_NOTE: Final = r"(?:\s+[\"'][^\n]{0,1000}?[\"'])?"
"""A post that is quoted is told of in up to 600 characters."""
_PICTURE: Final = compiled_late(rf"!\[[^\]]{{0,1000}}\]\((?:{_TARGET}|<[^<>\n]{{1,2000}}>|[^\s()]{{1,2000}}){_NOTE}\)")
_LINK: Final = compiled_late(
    rf"(?<!\\)\[(?P<text>[^\]\[]{{0,1000}})\]\((?:{_BRACKETED}|(?P<target>{_TARGET})){_NOTE}\)"
)
_ITEM: Final = compiled_late(r"(?:[*+-]|\d{1,3}[.)])\s+")
_INDENTED_ITEM: Final = compiled_late(r" {1,3}[*+-] +\S")
"""Of a list, as some converters set it; what stands further in is code."""
_WIDE_ITEM: Final = compiled_late(r"\A([*+-]|\d{1,3}[.)]) {2,}")
_NOTHING: Final = " *+-|\\▶"
"""What is left of a line without the picture, or the player, that it held."""
_TAG_PAGE: Final = compiled_late(r"/(?:tags?|topics?|categor(?:y|ies)|schlagwort|thema|etiqueta|mot-cle)/[^/]+/?\Z")
"""The address of a list of articles on a subject."""


class Span(NamedTuple):
    """Where a link stands in a line as it is shown."""

    start: int
    end: int
    target: str


class Read(NamedTuple):
    """A text as it is shown."""

    chunks: list[list[str]]
    links: Mapping[str, tuple[Span, ...]]
    """Of each line that has any."""
    removed: tuple[Removal, ...] = ()


def read(chunks: Sequence[Sequence[str]]) -> Read:
    """Paragraphs, given as their lines, without the marks of links, and without pictures; code stays as it is."""
    shown: list[list[str]] = []
    links: dict[str, tuple[Span, ...]] = {}
    removed: list[Removal] = []
    chunks = list(map(_as_items, chunks))
    for chunk, is_code in zip(chunks, which_are_code(chunks), strict=True):
        text = "\n".join(chunk)
        if is_code or "](" not in text:
            shown.append(list(chunk))
            continue
        lines = list[str]()
        for line in _LINK.sub(_on_one_line, _PICTURE.sub("", text)).split("\n"):
            plain, spans = _shown(_WIDE_ITEM.sub(r"\1 ", line))
            if spans:
                links[plain] = spans
            if plain.strip(_NOTHING) or TABLE_RULE.fullmatch(plain):
                lines.append(plain)
        if len(lines) < len(chunk):
            removed += (Removal(RULE, line) for line in chunk if _PICTURE.search(line) and line not in lines)
        if lines:
            shown.append(lines)
    return Read(shown, links, tuple(removed))


def _as_items(chunk: Sequence[str]) -> Sequence[str]:
    """The items of an indented list of links, which is no code."""
    is_list = all(map(_INDENTED_ITEM.match, chunk)) and "](" in chunk[0]
    return [line.lstrip() for line in chunk] if is_list else chunk


def _on_one_line(link: re.Match[str]) -> str:
    return link[0].replace("\n", " ")


def _shown(line: str) -> tuple[str, tuple[Span, ...]]:
    """A line without the marks of its links, and where these stand in it."""
    plain = ""
    spans = list[Span]()
    at = 0
    for link in _LINK.finditer(line):
        if line.count("`", 0, link.start()) % 2:
            continue  # in code
        plain += line[at : link.start()]
        text = collapse_space(link["text"])
        if text:
            spans.append(Span(len(plain), len(plain) + len(text), link["target"] or link["bracketed"]))
        plain += text
        at = link.end()
    if not at:
        return line, ()
    plain += line[at:]
    return plain, tuple(spans)


def marked(passage: Passage, spans: Sequence[Span]) -> Passage:
    """A passage with what its links say of it."""
    if not spans:
        return passage
    item = _ITEM.match(passage.text)
    texts = tuple(passage.text[span.start : span.end] for span in spans)
    shown = len(passage.text) - (item.end() if item else 0)
    density = sum(map(len, texts)) / max(shown, 1)
    return passage._replace(
        link_density=min(density, 1.0),
        links=texts if len(texts) > 1 and density > LINKS_MIN_SHARE else (),
        item=passage.item or item is not None,
    )


def with_addresses(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with those links alone that say where they lead by themselves."""
    return tuple(
        block._replace(runs=tuple(run if _leads_by_itself(run.href) else Run(run.text) for run in block.runs))
        for block in blocks
    )


def _leads_by_itself(href: str | None) -> bool:
    return href is not None and href.startswith(("http://", "https://", "mailto:"))


LINKS_MIN_SHARE: Final = 0.6
"""Of a line's characters, where it is links and little else."""


def are_tags(spans: Sequence[Span]) -> bool:
    """Whether all that a line links to are lists of articles."""
    return bool(spans) and all(_TAG_PAGE.search(span.target) for span in spans)


def runs(text: str, links: Mapping[str, tuple[Span, ...]]) -> Iterator[Run]:
    """A block's text with its links, as they are written."""
    for number, line in enumerate(text.split("\n")):
        if number:
            yield Run("\n")
        at = 0
        for span in links.get(line, ()):
            if span.start > at:
                yield Run(line[at : span.start])
            yield Run(line[span.start : span.end], href=span.target)
            at = span.end
        if at < len(line):
            yield Run(line[at:])
