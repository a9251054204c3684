"""`--jobs`: the same bytes from any number of processes, and none that outlives the command."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

import forking
import pytest
from command import PATIENCE, has_ended, jsonl, page, page_records, scrape, started, written

from scrape.pipeline import CleanOptions, clean_inputs
from scrape.writer import Extra, Format
from scrape.writer.formats import render

SAMPLES = Path(__file__).parents[2] / "samples"
on_linux = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs Linux's list of children")


def test_any_number_of_jobs_gives_the_same_bytes() -> None:
    one, three = (scrape("clean", SAMPLES, "-q", "--jobs", jobs) for jobs in ("1", "3"))
    assert len(one.records) > 10
    assert one.out == three.out


@pytest.mark.parametrize("form", ["json", "md", "txt", "html"])
def test_workers_write_what_this_process_would(tmp_path: Path, form: Format) -> None:
    paths = [written(tmp_path / f"{number}.html", page(number)) for number in range(3)]
    extras: tuple[Extra, ...] = ("html",) if form == "json" else ()
    together = scrape("clean", *paths, "-f", form, "--with", ",".join(extras)).out
    for article in clean_inputs(map(str, paths), CleanOptions()):
        assert render(article, form, extras) in together


def test_jobs_is_a_count() -> None:
    assert scrape("clean", "x.html", "--jobs", "0").status == 2


def children(process: int) -> list[int]:
    """The processes that it started and that live."""
    tasks = Path(f"/proc/{process}/task").iterdir()
    return [int(child) for task in tasks for child in (task / "children").read_text().split()]


@on_linux
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_no_worker_outlives_the_command(number: signal.Signals) -> None:
    with started("clean", "-", "--jobs", "2", preexec_fn=forking.heed_signals) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(page_records(20).encode())
        process.stdin.flush()
        for _ in range(20):
            assert process.stdout.readline()
        workers = children(process.pid)
        assert workers
        process.send_signal(number)
        assert process.wait(PATIENCE) == {signal.SIGKILL: -9, signal.SIGINT: 130, signal.SIGTERM: 143}[number]
        assert [has_ended(worker) for worker in workers] == [True] * len(workers)
        assert process.stderr.read() == (b"scrape: interrupted\n" if number == signal.SIGINT else b"")


@on_linux
def test_a_killed_worker_is_replaced_and_the_run_goes_on() -> None:
    with started("clean", "-", "--jobs", "2", preexec_fn=forking.heed_signals) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(page_records(20).encode())
        process.stdin.flush()
        lines = [process.stdout.readline() for _ in range(20)]
        for worker in children(process.pid):
            os.kill(worker, signal.SIGKILL)
        process.stdin.write(jsonl(*({"id": number, "html": page(number)} for number in range(21, 41))).encode())
        process.stdin.close()
        lines += process.stdout.readlines()
        assert [json.loads(line)["input"]["id"] for line in lines] == list(range(1, 41))
        assert process.wait(PATIENCE) in {0, 1}


@on_linux
def test_one_page_starts_no_process(tmp_path: Path) -> None:
    """Not even where nothing may be started: the parent's own is the only one."""
    path = written(tmp_path / "page.html", page())
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    written(
        tmp_path / "sitecustomize.py",
        "import subprocess\n\nclass Refused(subprocess.Popen):\n"
        "    def __init__(self, *arguments, **options):\n        raise OSError('no process')\n\n"
        "subprocess.Popen = Refused\n",
    )
    assert scrape("clean", path, env=environment).record["error"] is None
    several = scrape("clean", path, path, path, env=environment)
    assert [record["error"]["type"] for record in several.records] == ["internal_error"] * 3
