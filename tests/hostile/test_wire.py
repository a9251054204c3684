"""What comes off the wire, or out of an archive, is read in about the time that its length asks for.

Servers' bytes meet these readers in the process that fetches for all hosts, where no deadline ends them. Patterns
do their work within one call: the system counts it, as processor time, and ends what takes too much.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

import pytest
import wire

SECONDS = 4
"""Of processor time, start-up included, which takes 0.3; what grows with the square takes minutes."""


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))


@pytest.mark.parametrize("name", wire.READ)
def test_reading_comes_to_its_end(name: str) -> None:
    command = [sys.executable, str(Path(wire.__file__)), name]
    run = subprocess.run(command, capture_output=True, check=False, preexec_fn=limited)
    assert (run.returncode, run.stderr) == (0, b"")
