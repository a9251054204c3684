"""What a place's results were made with: runs with other options do not mix with them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from scrape.bulk.layout import FOLDERS, SETTINGS, shard_of
from scrape.bulk.options import Options
from scrape.bulk.place import Place
from scrape.bulk.remote import is_remote
from scrape.errors import InputError, NotFound, OutputError, ScrapeError

_OPTIONS = {
    "extras": "--with",
    "languages": "--language",
    "url": "--url-column",
    "html": "--html-column",
}
"""What users give, where its name is not that of the field."""


def create(place: Place) -> None:
    """Makes the place where there is none. Raises OutputError."""
    try:
        place.create()
    except OutputError as error:
        raise _cannot_hold(place, error) from None


def check_settings(place: Place, options: Options) -> None:
    """Raises OutputError where the place holds results that were made with other options."""
    settings: dict[str, Any] = json.loads(json.dumps(asdict(options)))
    del settings["limits"]
    try:
        before = _settings(place)
        different = "" if before is None else ", ".join(_differences(before, settings))
        if before is None or (different and not _has_results(place)):
            with place.writing(SETTINGS) as stream:
                stream.write(json.dumps(settings, indent=1).encode())
            return
    except (InputError, OutputError) as error:
        raise _cannot_hold(place, error) from None
    if different:
        raise OutputError(
            f"{place.root} holds results made with other settings: {different}: give the same, or another folder"
        )


def _has_results(place: Place) -> bool:
    """Whether there is anything that a run made, as there is not where the only one was soon interrupted. At a URL
    there may always be: no lock tells whether one has just begun."""
    return is_remote(place.root) or any(shard_of(name) for folder in FOLDERS for name in place.sizes(folder))


def _differences(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    """The options that differ, each with what it was and what it is."""
    for name, value in now.items():
        was = before.get(name)
        if isinstance(value, dict):
            yield from _differences(was if isinstance(was, dict) else {}, value)
        elif was != value:
            option = _OPTIONS.get(name, f"--{name.replace('_', '-')}")
            yield f"{option} was {_told(was)}, now {_told(value)}"


def _told(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(map(str, value)) or "not given"
    if isinstance(value, bool):
        return "given" if value else "not given"
    return "not given" if value is None else str(value)


def _settings(place: Place) -> dict[str, Any] | None:
    """What was written into the place by its first run; None where there was none."""
    try:
        with place.reading(SETTINGS) as stream:
            settings = json.load(stream)
    except NotFound:
        return None
    except (ValueError, RecursionError):
        settings = None
    if not isinstance(settings, dict):
        raise OutputError(f"its {SETTINGS} was not written by scrape bulk")
    return settings


def _cannot_hold(place: Place, error: ScrapeError) -> OutputError:
    """The user named the place, and no file in it. What a service says tells what to do."""
    reason = error.message.removeprefix(f"{place.path(SETTINGS)}: ").removeprefix(f"{place.root}: ")
    what_to_do = "" if is_remote(place.root) else ": name a folder that can be written"
    return OutputError(f"--output {place.root}: cannot hold the results: {reason}{what_to_do}")
