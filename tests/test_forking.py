"""The process that others are forked from."""

from __future__ import annotations

import json
import os
import socket
from pathlib import Path

import forking
import pytest

pytestmark = pytest.mark.skipif(not forking.CAN_FORK, reason="processes are started here")


def test_it_ends_with_those_who_ask() -> None:
    asking, asked = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    asking.close()
    with asked, pytest.raises(SystemExit):
        forking.serve(asked)


def test_it_outlives_one_who_asks_and_is_killed() -> None:
    told, telling = os.pipe()
    os.close(told)
    with Path(os.devnull).open("r+b", buffering=0) as nothing:
        streams = [nothing.fileno()] * 3
        request = ("scrape.cli", "program", ["--version"], str(Path.cwd()), dict(os.environ))
        socket.send_fds(forking.loaded_for("").requests, [json.dumps(request).encode()], [*streams, telling])
    os.close(telling)
    assert forking.run(["--version"], b"", 60).returncode == 0
