"""Runs `scrape` in processes of its own, forked from one that has loaded it: nine tenths of what a page takes is that.

Such a process is as real as one that is started: its streams are pipes, and its interpreter ends as any does. What it
does not show is the start: what is loaded when, and what the interpreter makes of its environment. Its workers are
forked likewise.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import pkgutil
import select
import selectors
import signal
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import IO, Any, Self

SCRAPE = (sys.executable, "-m", "scrape")
CAN_FORK = sys.platform == "linux"
"""Elsewhere a process has no descriptor that tells of its end; there all are started."""
_MOST = 1 << 20
"""Bytes of a request: arguments and environment."""
_TOLD = struct.Struct("i")
"""What is told of a process: its number, and later its status."""
_ASKING = 3
"""The descriptor by which a process that is forked asks for others."""
_STARTING = ("LANG", "LC_", "LD_", "MALLOC_", "OMP_", "OPENBLAS_", "PYTHON")
"""What the names of variables begin with that are looked at as a process starts."""
_ROOT = Path(__file__).parent.parent
_LOADED = {"scrape.cli", "scrape.http", "scrape.reader", "scrape.writer"}
_LOADED_FOR = {"fetch": {"scrape.fetcher"}, "bulk": {"scrape.bulk"}}
"""Packages, all and by command; nothing that a command would not load has a part in how it ends."""
_LATE_FOR = {"fetch": {"anyio._backends._asyncio", "scrape.extractor.next_page", "scrape.pool.streamed", "sniffio"}}
"""What is loaded with the first page, and takes half of its time."""


def _starting(environment: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if name.startswith(_STARTING)}


_OWN = _starting(os.environ)


def run(arguments: Sequence[str], stdin: bytes, patience: float, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """As `subprocess.run` of `scrape`, with pipes for all streams."""
    with start(arguments, **options) as process:
        is_late = threading.Event()

        def end() -> None:
            is_late.set()
            process.kill()

        watchdog = threading.Timer(patience, end)
        watchdog.start()
        out, err = process.communicate(stdin)
        watchdog.cancel()
    command = [*SCRAPE, *arguments]
    if is_late.is_set():
        raise subprocess.TimeoutExpired(command, patience, out, err)
    return subprocess.CompletedProcess(command, process.wait(), out, err)


def start(arguments: Sequence[str], **options: Any) -> Process | subprocess.Popen[bytes]:
    """As `subprocess.Popen` of `scrape`, with pipes for streams that are not given; forked where no more is given than
    these, `cwd` and `env`.
    """
    streams = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    settings = {"cwd": Path.cwd(), "env": os.environ} | streams | options
    if not CAN_FORK or len(settings) > 5 or _starting(settings["env"]) != _OWN:
        return subprocess.Popen([*SCRAPE, *arguments], **{"preexec_fn": heed_signals} | settings)
    loaded = loaded_for(arguments[0] if arguments and arguments[0] in _LOADED_FOR else "")
    request = ("scrape.cli", "program", arguments, str(settings["cwd"]), dict(settings["env"]))
    return loaded.start(request, [settings[name] for name in streams])


@cache
def loaded_for(command: str) -> _Loaded:
    return _Loaded(command)


def heed_signals() -> None:
    """Tests that run under `nohup` or in the background would pass on to what they start that these are ignored."""
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)


Stream = int | IO[bytes]


class Process:
    """One that another process has forked for us; of `subprocess.Popen` it has what is used here."""

    def __init__(self, requests: socket.socket, request: Sequence[Any], streams: Sequence[Stream]) -> None:
        ours, theirs = zip(*map(_ends, streams, ("wb", "rb", "rb")), strict=True)
        self.stdin, self.stdout, self.stderr = ours
        self._told, telling = os.pipe()
        given = [*theirs, telling]
        socket.send_fds(requests, [json.dumps(request).encode()], given)
        for descriptor in given:
            os.close(descriptor)
        self.pid = self._next()
        self.returncode: int | None = None

    def _next(self) -> int:
        told = os.read(self._told, _TOLD.size)
        assert told, "what forks has died"
        number: int = _TOLD.unpack(told)[0]
        return number

    def poll(self) -> int | None:
        with suppress(subprocess.TimeoutExpired):
            self.wait(0)
        return self.returncode

    def wait(self, patience: float | None = None) -> int:
        if self.returncode is None:
            if not select.select([self._told], [], [], patience)[0]:
                raise subprocess.TimeoutExpired(SCRAPE, patience or 0)
            self.returncode = self._next()
            os.close(self._told)
        return self.returncode

    def send_signal(self, number: int) -> None:
        if self.returncode is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def communicate(self, given: bytes = b"") -> tuple[bytes, bytes]:
        told: list[bytes] = []
        feeding = threading.Thread(target=_feed, args=(self.stdin, given))
        reading = threading.Thread(target=lambda: told.append(self.stderr.read()))
        for thread in (feeding, reading):
            thread.start()
        out = self.stdout.read()
        for thread in (feeding, reading):
            thread.join()
        self.wait()
        return out, told[0]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for stream in filter(None, (self.stdout, self.stderr, self.stdin)):
            with suppress(BrokenPipeError):
                stream.close()
        self.wait()


def _ends(stream: Stream, mode: str) -> tuple[IO[bytes] | None, int]:
    """Ours and theirs: of a pipe, or of what is given."""
    if stream != subprocess.PIPE:
        return None, os.dup(stream if isinstance(stream, int) else stream.fileno())
    ours, theirs = os.pipe() if mode == "rb" else reversed(os.pipe())
    return os.fdopen(ours, mode), theirs


def _feed(pipe: IO[bytes], content: bytes) -> None:
    with suppress(BrokenPipeError), pipe:
        pipe.write(content)


class _Loaded:
    """A process that has loaded what a command needs, and is forked for each request; it ends with this process."""

    def __init__(self, command: str) -> None:
        self.requests, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._process = subprocess.Popen(
            [sys.executable, __file__, str(theirs.fileno()), command],
            pass_fds=[theirs.fileno()],
            # Pipes as its children get: what a stream is on is looked at once.
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        theirs.close()
        atexit.register(self._end)

    def _end(self) -> None:
        self.requests.close()
        self._process.communicate()

    def start(self, request: Sequence[Any], streams: Sequence[Stream]) -> Process:
        try:
            return Process(self.requests, request, streams)
        except (AssertionError, BrokenPipeError):
            raise AssertionError(self._process.communicate()[1].decode()) from None


_asking: socket.socket | None = None
"""By which a forked process asks for its workers."""


def worker(module: str, **_: Any) -> Process:
    """In place of `scrape.pool.process.started`: forked, of a process that has loaded what `bulk` needs."""
    request = (module, "main", [], str(Path.cwd()), dict(os.environ), sys.path)
    with Path(os.devnull).open("wb") as nowhere:
        streams = [subprocess.PIPE, subprocess.PIPE, nowhere]
        return Process(_asking, request, streams) if _asking else loaded_for("bulk").start(request, streams)


def serve(requests: socket.socket) -> tuple[str, str]:
    """Forks for each request; returns in the child, as the process that was asked for, with the name of its `main`."""
    theirs, asking = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    ready = selectors.PollSelector()
    for each in (requests, theirs):
        ready.register(each, selectors.EVENT_READ)
    while True:
        for key, _ in ready.select():
            if key.data:
                ready.unregister(key.fd)
                os.close(key.fd)
                process, telling = key.data
                _tell(telling, os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]))
                os.close(telling)
                continue
            asked, descriptors, _, _ = socket.recv_fds(key.fileobj, _MOST, 4)
            if not asked:
                theirs.close()
                asking.close()
                sys.exit()
            *streams, telling = descriptors
            process = os.fork()
            if process == 0:
                for each in (requests, theirs):
                    each.detach()  # closed with all else
                module, name, *place = json.loads(asked)
                _become([*streams, asking.fileno()], *place)
                return module, name
            for stream in streams:
                os.close(stream)
            _tell(telling, process)
            ready.register(os.pidfd_open(process), selectors.EVENT_READ, (process, telling))


def _tell(telling: int, number: int) -> None:
    with suppress(BrokenPipeError):  # who asked has gone
        os.write(telling, _TOLD.pack(number))


def _become(streams: list[int], arguments: list[str], folder: str, environment: dict[str, str], *path: Any) -> None:
    global _asking
    heed_signals()
    for number, stream in enumerate(streams):
        os.dup2(stream, number, inheritable=number != _ASKING)
    os.closerange(_ASKING + 1, max(streams) + 1024)
    _asking = socket.socket(fileno=_ASKING)
    os.chdir(folder)
    sys.path[:] = path[0] if path else [folder, *sys.path]
    for name in os.environ.keys() - environment.keys():
        del os.environ[name]
    os.environ.update(environment)
    sys.argv[1:] = arguments


def _load(command: str) -> None:
    import scrape
    from scrape.pool import process

    process.started = worker
    for package in _LOADED | _LOADED_FOR.get(command, set()):
        for module in pkgutil.iter_modules(import_module(package).__path__, f"{package}."):
            import_module(module.name)
    for module in _LATE_FOR.get(command, ()):
        import_module(module)
    scrape.clean("<p>Words.")
    gc.freeze()  # to look for garbage would copy all that is shared


if __name__ == "__main__":
    sys.path[0] = str(_ROOT)
    _load(sys.argv[2])
    module, name = serve(socket.socket(fileno=int(sys.argv[1])))
    getattr(import_module(module), name)()
