"""A worker as its parent sees it: started when it is needed, killed and replaced when it fails."""

from __future__ import annotations

import json
import os
import pickle
import signal
import subprocess
import sys
from contextlib import suppress
from typing import Any, Generic

from scrape.errors import Crashed, OutOfMemory, ScrapeError, TimedOut
from scrape.pool import Given, Limits, Result, Work, frames, worker

_DEADLINES = {"SIGPROF", "SIGALRM"}
"""By processor time, and by the clock."""

_COMMAND = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from {} import main; main()"
"""Finds a module wherever its parent found it. Not by `-m`, which would look in the folder that the run is in."""

_ENVIRONMENT = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
"""There is a process for every processor; more threads in each would wait for each other."""


class WorkerProcess(Generic[Given, Result]):
    """One process that works on one page after the other. Not to be shared by threads, but for `kill`."""

    def __init__(self, work: Work[Given, Result], limits: Limits) -> None:
        self._task = pickle.dumps((work.prepare, work.do, limits), pickle.HIGHEST_PROTOCOL)
        self._limits = limits
        self._process: subprocess.Popen[bytes] | None = None
        self._is_killed = False

    def run(self, page: Given) -> Result:
        """The result of a page. Raises TimedOut, OutOfMemory or Crashed where it ended the process."""
        process = self.start()
        answer = None
        with suppress(OSError):  # its end of the pipe is closed: it died
            frames.send(_input(process), pickle.dumps(page, pickle.HIGHEST_PROTOCOL))
            answer = frames.receive(_output(process))
        if answer is None:
            raise self._failure(process)
        result: Result = pickle.loads(answer)  # noqa: S301 # from our own child
        return result

    def kill(self) -> None:
        """Ends the process at once, from any thread; whoever waits for it sees it crash."""
        self._is_killed = True
        process = self._process
        if process is not None:
            process.kill()

    def close(self) -> None:
        """Ends the process, if there is one, when it has nothing left to do."""
        process, self._process = self._process, None
        if process is not None:
            with process:  # closes the pipes, which ends it, and waits
                pass

    def start(self) -> subprocess.Popen[bytes]:
        """The process, replaced where something killed it while it was idle."""
        if self._process is not None and self._process.poll() is not None:
            self.close()
        if self._process is None:
            # In a group of its own: Ctrl-C at a terminal is for the parent, which decides.
            self._process = started(worker.__name__, bufsize=0, process_group=0)
            if self._is_killed:
                self._process.kill()
            with suppress(OSError):  # it died at once, as the first page will show
                frames.send(_input(self._process), self._task)
                frames.receive(_output(self._process))  # it is ready
        return self._process

    def _failure(self, process: subprocess.Popen[bytes]) -> ScrapeError:
        self.close()
        status = process.returncode
        if status == worker.OUT_OF_MEMORY:
            return OutOfMemory(f"cleaning this page takes more than {self._limits.memory >> 20:,} MB of memory")
        if end_named(status) in _DEADLINES:
            return TimedOut(f"cleaning this page takes longer than {self._limits.seconds:g} seconds")
        return Crashed(f"the process that cleaned this page died ({end_named(status)}): please report this page")


def started(module: str, **settings: Any) -> subprocess.Popen[bytes]:
    """A process that does what `main` of a module of ours does, over pipes."""
    return subprocess.Popen(  # noqa: S603 # our own interpreter
        [sys.executable, "-P", "-c", _COMMAND.format(module), json.dumps(sys.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        # What a C library says as it dies is no message to a user; the record says what happened.
        stderr=subprocess.DEVNULL,
        env=os.environ | _ENVIRONMENT,
        **settings,
    )


def _input(process: subprocess.Popen[bytes]) -> int:
    assert process.stdin  # noqa: S101 # it is a pipe
    return process.stdin.fileno()


def _output(process: subprocess.Popen[bytes]) -> int:
    assert process.stdout  # noqa: S101 # it is a pipe
    return process.stdout.fileno()


def end_named(status: int) -> str:
    """A process's end, in words."""
    if status >= 0:
        return f"exit status {status}"
    try:
        return signal.Signals(-status).name
    except ValueError:
        return f"signal {-status}"
