"""On Ray: the same records, also where a node is lost."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from shards_made import bulk, cleaned, html, jsonl, records, url, warc

pytestmark = [
    pytest.mark.ray,
    pytest.mark.skipif(find_spec("ray") is None, reason="needs the extra ray"),
    pytest.mark.filterwarnings("ignore"),  # Ray's own
]


GERMAN = "<html lang=de><title>Die Brücke</title><article><h1>Die Brücke</h1>" + 5 * (
    "<p>Die Brücke am Hafen war seit dem Winter gesperrt, und niemand wusste, wann sie wieder geöffnet wird. Am Abend "
    "gingen die Leute deshalb über den alten Steg, der nur für Fußgänger gedacht ist, nach Hause.</p>"
)


def test_ray_gives_what_local_gives(tmp_path: Path) -> None:
    slow = "<article>" + "<p>A line of the endless page, and a word.</p>" * 20_000
    (tmp_path / "a.warc.gz").write_bytes(warc(range(4), {1: slow, 2: "<nav>Home</nav>"}))
    (tmp_path / "b.jsonl").write_bytes(jsonl(range(4, 8), {5: html(0), 6: GERMAN}))
    options = "--duplicates exact --language en --seconds 0.5".split()
    common = [tmp_path / "a.warc.gz", tmp_path / "b.jsonl", *options]
    assert bulk(*common, "-o", tmp_path / "local").returncode == 1
    done = bulk(*common, "-o", tmp_path / "ray", "--engine", "ray", "--jobs", "2")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 2, done.stderr  # where the failures are, and the summary
    assert "4 articles, 2 failed (no_article 1, timed_out 1), 2 left out (duplicate 1, other_language 1)" in done.stderr
    assert records(tmp_path / "ray") == records(tmp_path / "local")
    assert {record["url"] for record in records(tmp_path / "ray")} == {url(n) for n in range(8)}


def test_an_address_without_a_cluster_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(jsonl([1]))
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # and does not listen
        address = f"127.0.0.1:{nobody.getsockname()[1]}"
        done = bulk(tmp_path / "a.jsonl", "-o", tmp_path / "out", "--engine", "ray", "--address", address)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr
    assert f"--address {address}: no Ray cluster there" in done.stderr


@pytest.fixture
def cluster(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A Ray cluster with a head that does no work."""
    import ray
    from ray.cluster_utils import Cluster

    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    made = Cluster(initialize_head=True, head_node_args={"num_cpus": 0, "include_dashboard": False})
    yield made
    ray.shutdown()
    made.shutdown()
    logging.disable(logging.NOTSET)


def test_a_node_is_lost_in_the_middle(cluster: Any, tmp_path: Path) -> None:
    from scrape.bulk.options import Options
    from scrape.bulk.place import Place
    from scrape.bulk.plan import plan
    from scrape.bulk.ray_engine import RayEngine
    from scrape.bulk.run import Run

    for shard in range(8):
        (tmp_path / f"{shard}.warc.gz").write_bytes(warc(range(shard * 20, shard * 20 + 20)))
    cluster.add_node(num_cpus=1)
    doomed = cluster.add_node(num_cpus=1)
    run = Run(Place(str(tmp_path / "out")), Options(), plan([str(tmp_path / "*.warc.gz")]))
    for _ in run.make(RayEngine(cluster.address, None)):
        if doomed is not None and run.finished:
            cluster.remove_node(doomed, allow_graceful=False)
            doomed = None
    assert doomed is None
    assert run.failures == []
    made = records(tmp_path / "out")
    assert len(made) == len({record["url"] for record in made}) == 160
    assert made == cleaned(*sorted(tmp_path.glob("*.warc.gz")))
