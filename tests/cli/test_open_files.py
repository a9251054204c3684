"""What a limit of open files leaves of the requests that may be in flight."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytest.importorskip("resource")

_TOLD = """
import resource
resource.setrlimit(resource.RLIMIT_NOFILE, ({soft}, {hard}))
from scrape.cli.open_files import requests_allowed
print(requests_allowed({asked}), resource.getrlimit(resource.RLIMIT_NOFILE)[0])
"""


@pytest.mark.parametrize(
    ("asked", "soft", "hard", "allowed", "then"),
    [
        (64, 256, 512, 64, 256),  # enough as it is
        (300, 256, 512, 300, 364),
        (64, 100, 512, 64, 192),  # connections that are kept alive count, too
        (1000, 256, 512, 448, 512),
        (64, 40, 40, 1, 40),
    ],
)
def test_the_limit_is_raised_as_far_as_it_may_be(asked: int, soft: int, hard: int, allowed: int, then: int) -> None:
    program = _TOLD.format(asked=asked, soft=soft, hard=hard)
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert told.stdout.split() == [str(allowed), str(then)]


@pytest.mark.parametrize(("quiet", "said"), [([], True), (["-q"], False)])
def test_fewer_requests_than_asked_for_are_told(quiet: list[str], said: bool) -> None:
    command = [sys.executable, "-m", "scrape", "fetch", *quiet, "http://127.0.0.1:1/"]
    done = subprocess.run(["sh", "-c", 'ulimit -n 40; exec "$@"', "sh", *command], capture_output=True, text=True)
    told = "scrape: 1 request in flight at once, not 64: no more files may be open (ulimit -Hn)"
    assert (told in done.stderr.splitlines(), done.returncode) == (said, 1), done.stderr
