"""`scrape bulk` on a terminal, and interrupted."""

from __future__ import annotations

import os
import re
import signal
import sys
from io import StringIO
from pathlib import Path

import pytest
from command import PATIENCE, on_terminal, page_records, scrape, started, written

from scrape.bulk.local import LocalEngine
from scrape.bulk.options import Options, Shard
from scrape.bulk.place import Place
from scrape.bulk.run import Run
from scrape.cli.bulk_progress import showing


def test_a_bar_is_for_terminals(tmp_path: Path) -> None:
    written(tmp_path / "a.jsonl", page_records(30))
    shown = on_terminal("bulk", tmp_path / "a.jsonl", "-o", tmp_path / "out", streams=["stderr"])
    assert shown.status == 0
    for word in ("shards", "pages", "/s", "failed", "left:"):
        assert word in shown.terminal
    assert "scrape: 30 articles; 1 of 1 shard made; " in shown.terminal
    quiet = on_terminal("bulk", "-q", tmp_path / "a.jsonl", "-o", tmp_path / "out2", streams=["stderr"])
    assert (quiet.status, quiet.terminal, quiet.out) == (0, "", "")


class _Terminal(StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def test_the_bar_goes_by_what_is_to_be_made(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _Terminal()
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", terminal)
    run = Run(Place("out"), Options(), [Shard(name, (name,), "", 100) for name in "ab"])
    with showing(run, LocalEngine(1), quiet=False) as show:
        show()
        run.size, run.behind, run.pages = 200, 100, 30  # what there is to make is known after it has begun
        show()
        run.stage = "looking for duplicates"
        show()
    first, *_, last = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", terminal.getvalue()).split("shards")
    assert first.endswith("0/2 ")
    assert "30 pages" in last
    assert "left: 0:00:00" not in last
    assert "looking for duplicates" in last


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_interrupted_it_ends_at_once_and_goes_on_later(tmp_path: Path, number: signal.Signals, status: int) -> None:
    source, out = tmp_path / "a.jsonl", tmp_path / "out"
    os.mkfifo(source)
    with started("bulk", source, "-o", out, start_new_session=True) as process:
        with source.open("wb", buffering=0) as pipe:
            pipe.write(page_records(1).encode())
            os.killpg(process.pid, number)  # as a terminal does, to all of the group
            assert process.wait(PATIENCE) == status
        assert process.stderr
        said = process.stderr.read().decode().splitlines()
        how = "interrupted" if number == signal.SIGINT else "ended from outside"
        assert said == [f"scrape: {how}: the same command goes on where it was"]
    assert list(out.rglob(".*")) == []
    source.unlink()
    written(source, page_records(2))
    assert "2 articles; 1 of 1 shard made; " in scrape("bulk", source, "-o", out).err
    assert list(out.rglob(".*")) == []
