"""Tasks on a Ray cluster, as a Ray Data pipeline of one row a task.

Ray runs a task again whose worker or node is lost, for as long as it takes. That does no harm: a shard's files
are put into place whole, and a shard that is finished is not made again.
"""

from __future__ import annotations

import logging
import os
import pickle
import socket
from collections.abc import Generator, Mapping, Sequence
from typing import Any

from scrape.bulk.supervisor import Supervisor
from scrape.bulk.tasks import Result, Task
from scrape.errors import Unreadable

CONNECT_SECONDS = 10.0
"""For a cluster to answer. A convention, not measured."""


class RayEngine:
    """Runs tasks on the cluster at `address`, or on one that is started on this machine.

    On a cluster, paths must lead to the same files on each node, and this package must be installed there.
    """

    pages = 0
    behind = 0
    """What is under way on other machines is not told."""

    def __init__(self, address: str | None, jobs: int | None) -> None:
        self._address = address
        self._jobs = jobs

    def run(self, tasks: Sequence[Task]) -> Generator[Result | None, None, None]:
        """The results, as they come."""
        if not tasks:
            return
        import ray.data

        self._connect()
        rows = [{"task": pickle.dumps(task)} for task in tasks]
        at_once = None if self._jobs is None else min(self._jobs, len(rows))
        done = ray.data.from_items(rows, override_num_blocks=len(rows)).map(_done, num_cpus=1, concurrency=at_once)
        for row in done.iter_rows():
            yield pickle.loads(row["result"])  # noqa: S301  # our own task's

    def _connect(self) -> None:
        import ray

        if not ray.is_initialized():
            check_address(self._address)
            os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
            own = {"address": "local", "num_cpus": self._jobs, "include_dashboard": False}
            given = {"address": self._address} if self._address is not None else own
            try:
                ray.init(**given, log_to_driver=False, logging_level=logging.ERROR)
            except ConnectionError as error:
                raise _no_cluster(self._address, error) from None
        # Progress is shown here, and by nobody else.
        context = ray.data.DataContext.get_current()
        context.enable_progress_bars = False
        context.print_on_execution_start = False
        logging.getLogger("ray.data").setLevel(logging.ERROR)


def check_address(address: str | None) -> None:
    """Raises Unreadable where nobody listens at a cluster's address: Ray itself waits for minutes, without a word."""
    host, _, port = (address or "").removeprefix("ray://").rpartition(":")
    if not (host and port.isdecimal()):
        return
    try:
        socket.create_connection((host.strip("[]"), int(port)), CONNECT_SECONDS).close()
    except (OSError, OverflowError, UnicodeError) as error:
        raise _no_cluster(address, error) from None


def _no_cluster(address: str | None, error: Exception) -> Unreadable:
    return Unreadable(f"--address {address}: no Ray cluster there ({error}): ray status says where one is")


def _done(row: Mapping[str, Any]) -> dict[str, Any]:
    """Does a task in a process of its own, so that a page that kills it costs that page only."""
    with Supervisor() as supervisor:
        result = supervisor.run(pickle.loads(row["task"]), lambda _pages, _behind: None)  # noqa: S301  # the driver's
    return {"result": pickle.dumps(result)}
