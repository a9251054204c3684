"""The block of fields that a text in Markdown may begin with: YAML between `---`, TOML between `+++`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from scrape.extractor.metadata.names import given_first
from scrape.patterns import compiled_late

RULE = "front_matter"
"""By what name it is among what was removed."""
MAX_LINES = 200
"""Of a block; static sites' have 30 at most. A convention, not measured."""

_FENCES = {"---": ("---", "..."), "+++": ("+++",)}
"""And what ends a block that begins so: YAML has a mark of its own."""
_KNOWN = frozenset(
    "title subtitle date author authors byline layout tags categories draft slug description published publishdate"
    " date_published pubdate lastmod permalink keywords".split()
)
"""Keys of static sites: a block without any may as well be a note or a dialogue between two rules."""
_FIELD = compiled_late(r"(?P<key>[A-Za-z][\w-]*)[ \t]*[:=](?:[ \t]+(?P<value>.*)|)")
_SECTION = compiled_late(r"\[{1,2}[\w.\"-]+\]{1,2}")
"""Of TOML: fields below it are of something else, such as the picture."""
_ITEM = compiled_late(r"[ \t]*(?:-[ \t]+)?(?:name:[ \t]*)?(?P<value>[^\s:#-].*)")
_NOTE = compiled_late(
    r"(?P<value>\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|\[[^\]]*\]|[^\"'\[].*?|)(?:^|(?<![ \t])[ \t]++)#(?:[ \t].*)?"
)
"""A note behind a value."""
_KEYS = {
    "title": ("title",),
    "authors": ("author", "authors", "by", "byline"),
    "date": ("date", "published", "publishdate", "date_published", "pubdate", "created"),
    "modified": ("lastmod", "modified", "updated", "last_modified_at", "date_modified"),
    "address": ("url", "source", "canonical_url"),
    "description": ("description", "excerpt", "summary"),
    "categories": ("categories", "category"),
    "tags": ("tags", "keywords"),
}


class FrontMatter(NamedTuple):
    """What such a block says."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    """As written: one of them may name several people. Alone, `Reef, Anna` is one, in the order of speech."""
    date: str | None = None
    """As written."""
    address: str | None = None
    """Where the text was: a URL."""
    modified: str | None = None
    """As written."""
    description: str | None = None
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


class Parted(NamedTuple):
    """A text in two."""

    front: FrontMatter
    text: str
    """Without the block."""
    block: str = ""
    """As it stands above the text."""


def parted(text: str) -> Parted:
    """What the block says that a text begins with, and the text without it."""
    begins = text.removeprefix("\ufeff").lstrip()
    fence, *lines = begins.split("\n", MAX_LINES)
    marks = _FENCES.get(fence.rstrip(), ())
    end = next((at for at, line in enumerate(lines[: MAX_LINES - 1]) if line.rstrip() in marks), None)
    if end is None or not _are_fields(lines[:end]):
        return Parted(FrontMatter(), text)
    fields: dict[str, list[str]] = {}
    for key, values in _fields(lines[:end]):
        fields.setdefault(key, values)
    if _KNOWN.isdisjoint(fields):
        return Parted(FrontMatter(), text)
    first = {name: next((fields[key] for key in keys if fields.get(key)), []) for name, keys in _KEYS.items()}
    authors = first["authors"]
    if authors is fields.get("author") and len(authors) == 1:
        authors = [given_first(authors[0])]
    one = {name: next(iter(values), None) for name, values in first.items()}
    found = FrontMatter(
        one["title"],
        tuple(authors),
        one["date"],
        next((value for key in _KEYS["address"] for value in fields.get(key, ()) if is_address(value)), None),
        one["modified"],
        " ".join(value for value in first["description"] if value not in {"true", "false"}) or None,
        tuple(_listed(first["categories"])),
        tuple(_listed(first["tags"])),
    )
    return Parted(found, "\n".join(lines[end + 1 :]), "\n".join((fence, *lines[: end + 1])))


def is_address(value: str) -> bool:
    """Whether what a field says is the URL of a page."""
    return value.startswith(("http://", "https://"))


def _are_fields(lines: list[str]) -> bool:
    """Whether lines are fields, what belongs to one, and notes."""
    told = [line.rstrip() for line in lines if line.strip() and not line.startswith(("#", " ", "\t", "-", "]"))]
    return bool(told) and all(_FIELD.fullmatch(line) or _SECTION.fullmatch(line) for line in told)


def _fields(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    """The values of each field: those in its line, or in the indented lines below it."""
    values: list[str] = []
    for line in map(str.rstrip, lines):
        field = _FIELD.fullmatch(line)
        if field is not None:
            values = _values(field["value"] or "")
            yield field["key"].lower(), values
        elif _SECTION.fullmatch(line):
            values = []
        elif item := _ITEM.fullmatch(line):
            values += _values(item["value"])


def _values(written: str) -> list[str]:
    """A value, or those of a list, without quotation marks."""
    written = written.strip()
    if noted := _NOTE.fullmatch(written):
        written = noted["value"].rstrip()
    parts = written[1:-1].split(",") if written.startswith("[") and written.endswith("]") else [written]
    return [
        value
        for part in parts
        if (value := _unlinked(_unquoted(part.strip()))) and value not in {"|", ">", "null", "~"}
    ]


def _listed(values: list[str]) -> Iterator[str]:
    """The values of a list, which may stand on one line: `sea, farming`."""
    parts = values[0].split(",") if len(values) == 1 else values
    yield from dict.fromkeys(part.strip() for part in parts if part.strip())


def _unlinked(value: str) -> str:
    """The name of a note that a value links to, as in Obsidian: `[[Jane Doe]]`."""
    return value.strip("[]").rsplit("|", 1)[-1] if value.startswith("[") and value.endswith("]") else value


def _unquoted(value: str) -> str:
    quote = value[0] if len(value) > 1 and value[0] == value[-1] else ""
    if quote == "'":
        return value[1:-1].replace("''", "'").strip()
    return value[1:-1].replace('\\"', '"').strip() if quote == '"' else value
