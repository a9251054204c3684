"""What is installed only where somebody asked for it."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec

from scrape.bulk import EngineName
from scrape.bulk.options import Options, Shard
from scrape.errors import Unreadable

_BULK = "pip install '.[bulk]' in scrape's folder"
_INSTALLED_BY = {
    "ray": "pip install '.[ray]' in scrape's folder",
    "lz4": "pip install lz4",
    "rensa": "pip install rensa",
}
"""What brings a library, where it is not `_BULK`: for the newest Python some are left out there."""


def require(library: str, purpose: str) -> None:
    """Raises Unreadable, which says what to install, where the library is not there."""
    if find_spec(library) is None:
        raise Unreadable(f"to {purpose}, run {_INSTALLED_BY.get(library, _BULK)}")


def require_all(shards: Iterable[Shard], options: Options, engine: EngineName) -> None:
    """What a run will need, said before it starts."""
    paths = [path.lower() for shard in shards for path in shard.paths]
    if options.to == "parquet" or any(path.endswith(".parquet") for path in paths):
        require("pyarrow", "read and write Parquet")
    if options.duplicates == "near":
        require("rensa", "find near-duplicates")
    if any(path.endswith(".lz4") for path in paths):
        require("lz4", "read LZ4")
    if engine == "ray":
        require("ray", "run on Ray")
