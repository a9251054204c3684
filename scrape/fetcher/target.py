"""A URL, and on whose word it is fetched."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Source = Literal["argument", "list", "found"]


@dataclass(frozen=True, slots=True)
class Target:
    """A URL to fetch.

    `argument`: a person named just this one, so it is fetched as a browser would. `list`: one of many that
    a user gave; robots.txt is asked. `found`: in a page, a feed or a sitemap; it may not lead to a private
    address either.
    """

    url: str
    source: Source = "list"
    is_inside: bool = False
    """Found at an address that is not public, which a user named, and of its origin."""
    is_of_user: bool = False
    """Found, and at the origin that a user named."""

    def __post_init__(self) -> None:
        """Raises TypeError for a URL that is no string."""
        if not isinstance(self.url, str):
            raise TypeError(f"a URL is str, not {type(self.url).__name__}")

    @property
    def may_be_private(self) -> bool:
        """Whether a user named it, or what it stands beside, so that it may lead into the user's own network."""
        return self.source != "found" or self.is_inside

    @property
    def gets_user_headers(self) -> bool:
        """Whether what the user wants to be sent is meant for its origin."""
        return self.source != "found" or self.is_of_user

    @property
    def asks_robots(self) -> bool:
        """Whether robots.txt is asked before it is fetched."""
        return self.source != "argument"


@dataclass(frozen=True, slots=True)
class Seed:
    """A URL that a user gave for the pages which it lists: a feed, a sitemap, or a site's home page."""

    url: str
    kind: Literal["feed", "sitemap"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which of the pages that are found are fetched."""

    newer_than: datetime | None = None
    """Only those that are dated, and not before."""
    limit: int | None = None
    """At most so many, of all seeds together: those of the latest dates, of which there is no record."""
    has_record: Callable[[str], bool] = lambda _: False
    """Asked for each URL found."""
    is_new: Callable[[str], bool] = lambda _: True
    """Asked once for each URL that is to be fetched, and has its record from then on: False where it had it already."""
    was_undated: Callable[[str], object] = lambda _: None
    """Told the URL of each page left out by `newer_than` because no date is given."""
    was_read: Callable[[str], object] = lambda _: None
    """Told the URL, as records have it, of each feed, sitemap or home page that was read."""
    again: Callable[[], Iterable[str]] | None = None
    """Asked once all that was given was read: further URLs, as records have them, which nobody has given or listed now.
    Where they are from is not known, so they count as found."""
