"""Texts that a database of the press or a reading service exported: fields with names, of which one is the text.

`BYLINE: Jane Doe`, `LENGTH: 214 words`, `BODY:` and the text; `Title: ...`, `URL Source: ...`, `Markdown Content:`; or
codes of two letters (`HD`, `WC`, `LP`). A field is known by its name, and a text with few of them is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from scrape.extractor.metadata.names import given_first
from scrape.extractor.sources import note_fields
from scrape.extractor.sources.front_matter import FrontMatter, Parted
from scrape.patterns import compiled_late

RULE: Final = "exported_field"
"""By what name they are among what was removed."""
MIN_ABOVE: Final = 2
"""Known fields above that of the text."""
MAX_LINES_ABOVE: Final = 60
MIN_CODES: Final = 4
"""Different codes, besides those of headline and text."""

_OPENING: Final = frozenset({"body", "full text", "markdown content", "volltext", "texte intégral", "article body"})
_OF_ARTICLES: Final = frozenset(
    "byline|author|authors|section|dateline|highlight|publication info|published time|url source".split("|")
)
"""One of these is above the text: a request to a server has a `URL` and a `Body`, too."""
_ABOVE: Final = _OF_ARTICLES.union(
    "title|headline|length|source|publication|publication date|publication title|publication year|url|date|abstract"
    "|links|copyright|graphic|edition|issn|correction|warning|description|number of pages|last modified"
    "|language".split("|")
)
_TELLING_OF_TEXT: Final = frozenset(
    "load-date|proquest document id|document-type|publication-type|document type|issn"
    "|database|publication year|source type|document id|accession number|publication type".split("|")
)
"""No text has lines that begin so."""
_BELOW: Final = _TELLING_OF_TEXT.union(
    "subject|subjects|language|url|graphic|credit|location|people|person|company|organization|company / organization"
    "|title|publication title|publication date|publication subject|year|volume|issue|pages|isbn|section|document url"
    "|copyright|last updated|type|ticker|geographic|industry|country|city|state|classification|place of publication"
    "|country of publication|publisher|identifier / keyword|column|notes|length|category|dateline|byline".split("|")
)
_FIELD: Final = compiled_late(r"\s*(?P<key>[A-Z][\w/-]*(?: [\w/-]+){0,3})\s*:(?:\s+(?P<value>.*)|)")
_CODES: Final = frozenset(
    "HD BY WC PD ET SN SC ED PG LA CY CR VOL SE CT CX RF ART CO IN NS RE IPD IPC PUB AN DLN GC".split()
)
_TEXT_CODES: Final = frozenset({"LP", "TD"})
_CODE: Final = compiled_late(r"\s*(?P<key>[A-Z]{2,3})(?:\s+(?P<value>\S.*)|)")


def parted(text: str) -> Parted:
    """What the fields say of an exported text, and the text without them; any other text as it is."""
    nothing = Parted(FrontMatter(), text)
    if ":" not in text and "\nLP" not in text:
        return nothing
    lines = text.removeprefix("\ufeff").splitlines()
    return _named(lines) or _coded(lines) or note_fields.parted(text)


def _named(lines: Sequence[str]) -> Parted | None:
    """Of a text whose fields have names before a colon."""
    opening = next((at for at, line in enumerate(lines[:MAX_LINES_ABOVE]) if _opens(line)), None)
    if opening is None:
        return None
    above = [(at, key, value) for at in range(opening) for key, value in _field(lines[at], _ABOVE)]
    keys = {key for _, key, _ in above}
    if len(keys) < MIN_ABOVE or not any(_is_of_article(key, value) for _, key, value in above):
        return None
    end = _end(lines, opening + 1)
    fields: dict[str, str] = {}
    for at, key, value in above:
        below = next((line.strip() for line in lines[at + 1 : opening] if line.strip()), "")
        fields.setdefault(key, value or ("" if _FIELD.fullmatch(below) else below))
    head = [line.strip() for line in lines[: above[0][0]] if line.strip()]
    author = fields.get("byline") or fields.get("author") or fields.get("authors") or ""
    headings = (line.lstrip("# ").strip() for line in lines[opening + 1 : end] if line.startswith("# "))
    named = fields.get("title") or fields.get("headline") or ""
    front = FrontMatter(
        next((each for each in headings if each and named.startswith(each)), named)
        or max(head, key=lambda line: len(line.split()), default=None),
        (given_first(author),) if author else (),
        next((fields[key] for key in _DATES if fields.get(key)), None) or "\n".join(head),
        fields.get("url source") or fields.get("url"),
    )
    return Parted(front, "\n".join(lines[opening + 1 : end]), "\n".join((*lines[: opening + 1], *lines[end:])).strip())


_DATES: Final = ("published time", "publication date", "publication info", "date")


def _is_of_article(key: str, value: str) -> bool:
    """Whether a field is one that articles have: a name, not an explanation, which begins small."""
    return key in _OF_ARTICLES and not (key.startswith("author") and value[:1].islower())


def _opens(line: str) -> bool:
    name = line.strip()
    return name[:1].isupper() and name.removesuffix(":").casefold() in _OPENING


def _end(lines: Sequence[str], start: int) -> int:
    """Where the fields below the text begin."""
    known = {at for at in range(start, len(lines)) if any(_field(lines[at], _BELOW))}
    first = at = min((at for at in known if any(_field(lines[at], _TELLING_OF_TEXT))), default=len(lines))
    while start < at < len(lines):
        at -= 1
        if at in known:
            first = at
        elif lines[at].strip():
            break
    return first


def _field(line: str, known: frozenset[str]) -> list[tuple[str, str]]:
    found = _FIELD.fullmatch(line)
    if found is None or found["key"].casefold() not in known:
        return []
    return [(found["key"].casefold(), (found["value"] or "").strip())]


def _coded(lines: Sequence[str]) -> Parted | None:
    """Of a text whose fields have codes: what follows one, on its line and below it, is its value."""
    values: dict[str, list[str]] = {}
    key = ""
    for line in lines:
        code = _CODE.fullmatch(line)
        if code is not None and code["key"] in _CODES | _TEXT_CODES and code["key"] not in values:
            key = code["key"]
            values[key] = [code["value"]] if code["value"] else []
        elif key:
            values[key].append(line)
    if not _TEXT_CODES.issubset(values) or "HD" not in values or len(_CODES & values.keys()) <= MIN_CODES:
        return None
    told = {key: " ".join(line.strip() for line in value if line.strip()) for key, value in values.items()}
    front = FrontMatter(told["HD"], (told["BY"],) if told.get("BY") else (), told.get("PD"))
    body = "\n\n".join("\n".join(values[key]) for key in ("LP", "TD"))
    others = "\n".join(f"{key} {value}" for key, value in told.items() if key not in _TEXT_CODES)
    return Parted(front, body, others)
