"""The public suffix list: below which names a site of its own can be registered."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache


def suffix_length(labels: Sequence[str]) -> int:
    """How many labels at the end are the public suffix, by the longest rule that matches; 0 where none does.

    https://github.com/publicsuffix/list/wiki/Format
    """
    rules = _rules()
    for start in range(len(labels)):
        suffix = ".".join(labels[start:]).encode("utf-8", "replace")
        if b"!" + suffix in rules:
            return len(labels) - start - 1
        if suffix in rules or b"*." + suffix.partition(b".")[2] in rules:
            return len(labels) - start
    return 0


@lru_cache(maxsize=1)
def _rules() -> frozenset[bytes]:
    """The lines of the public suffix list that `tld` bundles, in UTF-8; `tld` itself takes 50 ms, most to load an HTTP
    client."""
    from importlib.machinery import PathFinder
    from pathlib import Path

    found = PathFinder.find_spec("tld")
    if found is None:  # an editable or frozen one; to load what asks everywhere takes 2 ms
        from importlib.util import find_spec

        found = find_spec("tld")
    folders = found.submodule_search_locations if found else None
    if not folders:
        raise ModuleNotFoundError("tld is not installed: pip install tld")
    return frozenset(Path(folders[0], "res", "effective_tld_names.dat.txt").read_bytes().splitlines())
