"""Bombs and endless bodies never cost more memory than the size limit and 20 MB."""

from __future__ import annotations

import json
import subprocess
import sys

from fault_server import FaultServer
from faults import FAULTS

ALLOWED = 10_000_000 + 20_000_000
"""Bytes over what the process takes before: the default limit, and what the issue grants."""

PROBE = """
import json, resource, sys
from scrape.fetcher import fetch

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)

warm_up, urls = json.loads(sys.stdin.read())
for url in warm_up:
    assert fetch(url).error is None
before = peak()
for url in urls:
    fetch(url)
print(peak() - before)
"""


def test_hostile_bodies_cost_bounded_memory() -> None:
    names = [name for name in FAULTS if "bomb" in name or "endless" in name or "flood" in name]
    assert len(names) > 20
    with FaultServer({name: fault.serve for name, fault in FAULTS.items()}) as server:
        warm_up = [server.url(f"good_{coding}") for coding in ("gzip", "br", "zstd", "deflate")]
        probe = subprocess.run(
            [sys.executable, "-c", PROBE],
            input=json.dumps([warm_up, [server.url(name) for name in names]]),
            capture_output=True,
            text=True,
            check=True,
        )
    assert int(probe.stdout) <= ALLOWED
