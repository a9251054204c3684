"""The block of fields that a text in Markdown may begin with: YAML between `---`, TOML between `+++`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from scrape.patterns import compiled_late

MAX_LINES = 200
"""Of a block; static sites' have 30 at most. A convention, not measured."""

_FENCES = ("---", "+++")
_FIELD = compiled_late(r"(?P<key>[A-Za-z][\w-]*)[ \t]*[:=](?:[ \t]+(?P<value>.*)|)")
_ITEM = compiled_late(r"[ \t]*(?:-[ \t]+)?(?:name:[ \t]*)?(?P<value>[^\s:#-].*)")
_KEYS = {
    "title": ("title",),
    "authors": ("author", "authors", "by", "byline"),
    "date": ("date", "published", "publishdate", "date_published", "pubdate", "created"),
}


class FrontMatter(NamedTuple):
    """What such a block says."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    """As written: one of them may name several people."""
    date: str | None = None
    """As written."""


def parted(text: str) -> tuple[FrontMatter, str]:
    """What the block says that a text begins with, and the text without it."""
    begins = text.removeprefix("\ufeff").lstrip()
    if not begins.startswith(_FENCES):
        return FrontMatter(), text
    fence, *lines = begins.split("\n", MAX_LINES)
    ends = [at for at, line in enumerate(lines[: MAX_LINES - 1]) if line.rstrip() == fence.rstrip()]
    if fence.rstrip() not in _FENCES or not ends or not _are_fields(lines[: ends[0]]):
        return FrontMatter(), text
    fields = dict(_fields(lines[: ends[0]]))
    first = {name: next((fields[key] for key in keys if fields.get(key)), []) for name, keys in _KEYS.items()}
    found = FrontMatter(next(iter(first["title"]), None), tuple(first["authors"]), next(iter(first["date"]), None))
    return found, "\n".join(lines[ends[0] + 1 :])


def _are_fields(lines: list[str]) -> bool:
    """Whether lines are fields, what belongs to one, and notes."""
    told = [line for line in lines if line.strip() and not line.startswith(("#", " ", "\t", "-"))]
    return bool(told) and all(map(_FIELD.fullmatch, map(str.rstrip, told)))


def _fields(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    """The values of each field: those in its line, or in the indented lines below it."""
    values: list[str] = []
    for line in map(str.rstrip, lines):
        field = _FIELD.fullmatch(line)
        if field is not None:
            values = _values(field["value"] or "")
            yield field["key"].lower(), values
        elif item := _ITEM.fullmatch(line):
            values += _values(item["value"])


def _values(written: str) -> list[str]:
    """A value, or those of a list, without quotation marks."""
    written = written.strip()
    parts = written[1:-1].split(",") if written.startswith("[") and written.endswith("]") else [written]
    return [value for part in parts if (value := _unquoted(part.strip())) and value not in {"|", ">", "null", "~"}]


def _unquoted(value: str) -> str:
    is_quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1].replace('\\"', '"').strip() if is_quoted else value
