"""The fields that programs for notes write below the title: Notion's properties, Readwise's metadata."""

from __future__ import annotations

from typing import Final

from scrape.extractor.metadata.names import given_first
from scrape.extractor.sources.front_matter import FrontMatter, Parted, is_address
from scrape.patterns import compiled_late

MIN_FIELDS: Final = 2

_TELLING: Final = frozenset(
    {"created by", "created time", "last edited by", "last edited time", "full title", "document tags"}
)
"""One of these is among them, which no text has there."""
_KNOWN: Final = _TELLING | frozenset(
    "author authors category created date owner published source status summary tags type updated url".split()
)
_TITLE: Final = compiled_late(r"\s*# (?P<title>\S.*)")
_HEADING: Final = compiled_late(r"## (?:Metadata|Full Document|Highlights)\s*")
_PICTURE: Final = compiled_late(r"!\[[^\[\]]*\]\(\S+\)\s*")
_FIELD: Final = compiled_late(r"(?:[-*] )?(?P<key>[A-Z][A-Za-z]+(?: [A-Za-z]+)?): +(?P<value>\S.*)")


def parted(text: str) -> Parted:
    """What such fields say, and the text without them; any other text as it is."""
    nothing = Parted(FrontMatter(), text)
    first, *lines = text.lstrip("\ufeff\n").split("\n")
    title = _TITLE.fullmatch(first)
    if title is None:
        return nothing
    fields: dict[str, str] = {}
    end = 0
    for at, line in enumerate(lines):
        field = _FIELD.fullmatch(line)
        if field is not None and field["key"].lower() in _KNOWN:
            fields.setdefault(field["key"].lower(), field["value"].strip().strip("[]"))
            end = at + 1
        elif _HEADING.fullmatch(line) and (fields or not end):
            end = at + 1 if fields else end
        elif line.strip() and not _PICTURE.fullmatch(line):
            break
    if len(fields) < MIN_FIELDS or _TELLING.isdisjoint(fields):
        return nothing
    author = fields.get("author") or fields.get("authors") or fields.get("created by")
    address = fields.get("url") or fields.get("source") or ""
    front = FrontMatter(
        title=title["title"].strip(),
        authors=(given_first(author),) if author else (),
        date=fields.get("published") or fields.get("date") or fields.get("created time") or fields.get("created"),
        address=address if is_address(address) else None,
        modified=fields.get("last edited time") or fields.get("updated"),
        description=fields.get("summary"),
        tags=tuple(tag.strip() for tag in fields.get("tags", "").split(",") if tag.strip()),
    )
    return Parted(front, "\n".join((first, "", *lines[end:])), "\n".join(lines[:end]).strip())
