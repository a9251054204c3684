"""How many files and connections the system lets this process have open at once."""

from __future__ import annotations

import resource
from contextlib import suppress

_BESIDE = 64
"""Files kept for lists, outputs and the pipes of workers: a fetch with two workers was seen to use 12."""


def requests_allowed(asked: int) -> int:
    """How many of the requests that are asked for may be in flight at once, each of which has a connection.

    The process's own limit is raised as far as they need it and the system lets it: macOS begins with 256 files, and
    with none left pages fail as if they could not be reached, or not be cleaned.
    """
    from scrape.fetcher.transport import KEPT_ALIVE

    needed = max(asked, KEPT_ALIVE) + _BESIDE
    limit, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    if limit == resource.RLIM_INFINITY or needed <= limit:
        return asked
    wanted = needed if most == resource.RLIM_INFINITY else min(needed, most)
    with suppress(OSError, ValueError):  # a kernel may have a limit of its own
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))
        limit = wanted
    return max(1, min(asked, limit - _BESIDE))
