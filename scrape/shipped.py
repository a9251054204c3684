"""The files that the package carries beside its modules."""

from __future__ import annotations

from pkgutil import get_data


def read_shipped(package: str, name: str) -> bytes:
    """What is in a file of a package, be it in a zip, as Spark's `--py-files` sends it. Raises OSError."""
    data = get_data(package, name)
    if data is None:
        raise FileNotFoundError(f"{package} has no {name} that can be read")
    return data
