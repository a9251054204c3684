"""What the extraction of metadata gives."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any, NamedTuple

Value = str | bool | tuple[str, ...]


class Candidate(NamedTuple):
    """A value that a field could have taken. `source` names where it stood: `json-ld`, `og:title`, `h1`,
    ..."""

    source: str
    value: Value
    chosen: bool = False


class Metadata(NamedTuple):
    """What a page says about its article; None or empty where nothing believable was found."""

    title: str | None = None
    """Without the site's name."""
    heading: str | None = None
    """The whole text of the heading that shows the title, which may say more: a line over it."""
    subtitle: str | None = None
    authors: tuple[str, ...] = ()
    date_published: str | None = None
    """ISO 8601, with time and offset where the page gives them."""
    date_modified: str | None = None
    language: str | None = None
    """BCP 47."""
    sitename: str | None = None
    canonical_url: str | None = None
    description: str | None = None
    image: str | None = None
    """Absolute URL."""
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    is_accessible_for_free: bool | None = None
    candidates: Mapping[str, tuple[Candidate, ...]] = {}
    """Field to the candidates that passed validation, in order of preference: the chosen one, and where
    they were asked for the others."""

    @property
    def has_own_date(self) -> bool:
        """Whether the page's text or markup, and not only its URL, says when it was written."""
        return any(found.chosen and found.source != "url" for found in self.candidates.get("date_published", ()))

    @property
    def is_signed(self) -> bool:
        """Whether it says who wrote it, too."""
        return bool(self.authors) and self.has_own_date

    def with_found(self, found: Mapping[str, Candidate]) -> Metadata:
        """The metadata with a candidate for each of these fields, before those that it has, and chosen."""
        candidates = {
            field: (
                first._replace(chosen=True),
                *(each._replace(chosen=False) for each in self.candidates.get(field, ())),
            )
            for field, first in found.items()
        }
        values: dict[str, Any] = {field: first.value for field, first in found.items()}
        return self._replace(**values, candidates={**self.candidates, **candidates})

    def to_provenance(self) -> dict[str, dict[str, Any]]:
        """The candidates as JSON-ready values: `{field: {"chosen": source, "candidates": {source:
        value}}}`."""
        return {
            name: {
                "chosen": next((c.source for c in candidates if c.chosen), None),
                "candidates": [{"source": c.source, "value": c.value} for c in candidates],
            }
            for name, candidates in self.candidates.items()
            if candidates
        }


def choose(candidates: Iterable[Candidate], *, every: bool) -> tuple[Candidate, ...]:
    """The first candidate, marked as chosen; with `every` the others after it, without doubles."""
    if not every:
        return tuple([candidate._replace(chosen=True) for candidate in islice(candidates, 1)])
    unique: dict[tuple[str, Value], Candidate] = {}
    for candidate in candidates:
        unique.setdefault((candidate.source, candidate.value), candidate)
    return tuple([candidate._replace(chosen=place == 0) for place, candidate in enumerate(unique.values())])
