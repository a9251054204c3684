"""Memory of a long run: flat, in the parent and in each worker, once caches are warm."""

from __future__ import annotations

import os
import re
import subprocess
import threading
from pathlib import Path

import pytest
from command import SCRAPE, jsonl, page

PAGES = int(os.environ.get("SCRAPE_PAGES", "600"))
"""How long the run is; a thorough one takes 100,000."""
WARM = min(5_000, PAGES // 2)
"""Pages after which memory is flat."""
GROWTH = 20 << 10
"""Kilobytes that a process may take more at the end. A kilobyte a page would be 95 MB over 95,000 pages."""


def processes(parent: int) -> list[int]:
    """The parent and its workers."""
    tasks = Path(f"/proc/{parent}/task").iterdir()
    return [parent, *sorted(int(child) for task in tasks for child in (task / "children").read_text().split())]


def resident(process: int) -> int:
    """Kilobytes that a process has in memory."""
    found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{process}/status").read_text())
    assert found
    return int(found[1])


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs Linux's figures of processes")
def test_memory_is_flat_after_the_first_pages() -> None:
    command = [*SCRAPE, "clean", "-", "-q", "--jobs", "2"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        pipe = process.stdin

        def feed() -> None:
            for number in range(PAGES):
                names = " ".join(f"Name{number}x{place}" for place in range(20))
                html = page(number).replace("<p>", f'<p class="c{number}">{names} ')
                pipe.write(jsonl({"url": f"https://h{number}.example/{number}", "html": html}).encode())
            pipe.flush()

        feeding = threading.Thread(target=feed, daemon=True)
        feeding.start()
        for _ in range(WARM):
            assert process.stdout.readline()
        at_work = processes(process.pid)
        warm = [resident(one) for one in at_work]
        for _ in range(WARM, PAGES):
            assert process.stdout.readline()
        # The input is still open, and the processes are the same: none was replaced.
        assert processes(process.pid) == at_work
        final = [resident(one) for one in at_work]
        print(f"{PAGES} pages, kilobytes at {WARM}: {warm}, at the end: {final}")  # noqa: T201
        feeding.join()
        pipe.close()
    assert len(at_work) == 3
    assert all(end - start < GROWTH for start, end in zip(warm, final, strict=True))
