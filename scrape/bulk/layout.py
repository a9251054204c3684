"""A run's files in its place, and how they are told from what else may be there.

settings.json      shards/NAME.json, NAME.npz      failures/NAME.FORM      articles/NAME.FORM or NAME-00000.FORM
"""

from __future__ import annotations

import re

from scrape.bulk import RecordForm

SETTINGS = "settings.json"
STATS = "stats.html"

FOLDERS = ("shards", "failures", "articles")
"""In the order in which they are removed: a shard counts as finished while its file in the first is there."""

_FILE = r"(?P<shard>[\w.-]*-[0-9a-f]{8})(?:-\d{5,})?\.(?:jsonl\.zst|parquet|json|npz)"
_NAME = re.compile(_FILE)
_OF_PLACE = "|".join(map(re.escape, (SETTINGS, STATS)))
_PATH = re.compile(rf"(?P<root>.*)[/\\](?:(?:{'|'.join(FOLDERS)})[/\\]{_FILE}|{_OF_PLACE})", re.DOTALL)


def state_name(shard: str) -> str:
    """The file that says that a shard is finished."""
    return f"shards/{shard}.json"


def signatures_name(shard: str) -> str:
    """The file of what its articles are recognised by, where duplicates are looked for."""
    return f"shards/{shard}.npz"


def failures_name(shard: str, form: RecordForm) -> str:
    """The file of the records that are no articles."""
    return f"failures/{shard}.{form}"


def shard_of(name: str) -> str | None:
    """The shard that a file of one of the folders is of; None for a file that no run made."""
    match = _NAME.fullmatch(name)
    return match and match["shard"]


def shard_of_state(path: str) -> str | None:
    """The shard of which the file, by its path in the place, says that it is finished; None for any other file."""
    folder, _, name = path.partition("/")
    return shard_of(name) if folder == "shards" and name.endswith(".json") else None


def root_of(path: str) -> str | None:
    """The place that a path is a result in, by its name; None for a path that is none."""
    match = _PATH.fullmatch(path)
    return match and match["root"]
