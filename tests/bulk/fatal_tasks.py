"""Tasks that kill the worker that does them."""

from __future__ import annotations

import os
import signal
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from scrape.bulk import worker
from scrape.bulk.finished import Finished
from scrape.bulk.options import Limits, Options, Shard
from scrape.bulk.shard import Watcher
from scrape.bulk.summary import Summary
from scrape.bulk.worker import Reporter
from scrape.records import Failure

SHARD = Shard("made", (), "1", 0)


@dataclass(frozen=True)
class FatalTask:
    """Begins pages 0 to 4; what `deaths` names for a page happens there, unless it is lost by then."""

    deaths: Mapping[int, str]
    lost: Mapping[int, Failure] = field(default_factory=dict)
    options: Options = field(default_factory=lambda: Options(limits=Limits(seconds=0.2)))
    name: str = "made"
    only: int | None = None
    deed: str = ""
    """A file that is made when a page is the death of a worker `once`, and not again."""

    def without(self, number: int, failure: Failure) -> FatalTask:
        return replace(self, lost={**self.lost, number: failure})

    def alone(self, number: int) -> FatalTask:
        return replace(self, only=number)

    def run(self, watcher: Watcher) -> Finished:
        for number in range(5):
            watcher.moved(100 * number)
            if number not in self.lost and self.only in {None, number}:
                watcher.begins(number)
                self._meet(self.deaths.get(number), watcher)
                watcher.ended()
        self._meet(self.deaths.get(5), watcher)
        summary = Summary()
        summary.errors.update(f"{number} {failure.type}" for number, failure in self.lost.items())
        return Finished(SHARD, (), {}, summary)

    def _meet(self, death: str | None, watcher: Watcher) -> None:
        match death:
            case "once" if not Path(self.deed).exists():
                Path(self.deed).touch()
                os.kill(os.getpid(), signal.SIGKILL)
            case "in company" if self.only is None:
                os.kill(os.getpid(), signal.SIGKILL)
            case "kill":
                os.kill(os.getpid(), signal.SIGKILL)
            case "abort":
                os.abort()
            case "exit":
                os._exit(3)
            case "exit amid its answer":
                assert isinstance(watcher, Reporter)
                watcher._stream.write(worker.DONE + b"100\nhalf of")  # noqa: SLF001 - where its worker tells
                os._exit(3)
            case "hang":
                while True:
                    pass
            case "raise":
                raise RuntimeError("a fault of ours")
