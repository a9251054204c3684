"""Shards on a real S3 server, over HTTP on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from shards_made import bulk, cleaned, in_no_order, jsonl, warc

from scrape.bulk.files import reading_records

server = pytest.importorskip("moto.server", reason="needs moto")
s3fs = pytest.importorskip("s3fs", reason="needs the extra bulk")

pytestmark = pytest.mark.filterwarnings("ignore")  # of botocore and moto


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The file system of a server with an empty bucket named `crawl`; the environment leads to it."""
    running = server.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    running.start()
    host, port = running.get_host_and_port()
    settings = {
        "AWS_ENDPOINT_URL": f"http://{host}:{port}",
        "AWS_ACCESS_KEY_ID": "made-up",
        "AWS_SECRET_ACCESS_KEY": "made-up",
        "AWS_DEFAULT_REGION": "us-east-1",
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    system = s3fs.S3FileSystem(skip_instance_cache=True)
    system.mkdir("crawl")
    yield system
    system.invalidate_cache()
    system.rm("crawl", recursive=True)  # the next server has it still: they share their state
    running.stop()


def records(system: Any, place: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    system.invalidate_cache()
    for folder in ("articles", "failures"):
        for name in system.ls(f"{place}/{folder}", detail=False):
            with system.open(name, "rb") as stream:
                found += map(dict, reading_records(stream, "jsonl.zst"))
    return in_no_order(found)


def test_from_s3_to_s3_and_on_after_an_interruption(bucket: Any, tmp_path: Path) -> None:
    for name, numbers in {"a": range(3), "b": range(3, 6)}.items():
        (tmp_path / f"{name}.warc.gz").write_bytes(warc(numbers))
        bucket.put_file(str(tmp_path / f"{name}.warc.gz"), f"crawl/in/{name}.warc.gz")
    done = bulk("s3://crawl/in/*.warc.gz", "-o", "s3://crawl/out", "--duplicates", "exact")
    assert (done.returncode, "2 of 2 shards made" in done.stderr) == (0, True), done.stderr
    expected = cleaned(*sorted(tmp_path.glob("*.warc.gz")))
    assert records(bucket, "crawl/out") == expected
    (state,) = bucket.glob("crawl/out/shards/b-*.json")
    bucket.rm_file(state)
    again = bulk("s3://crawl/in/", "-o", "s3://crawl/out", "--duplicates", "exact")
    assert "1 of 2 shards made, 1 was there already" in again.stderr
    assert records(bucket, "crawl/out") == expected
    assert "written: s3://crawl/out/stats.html" in bulk("--stats", "s3://crawl/out").stderr


def test_a_name_that_is_there_is_no_pattern(bucket: Any, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(jsonl([1]))
    bucket.put_file(str(tmp_path / "a.jsonl"), "crawl/in/odd [1].jsonl")
    done = bulk("s3://crawl/in/odd [1].jsonl", "-o", tmp_path / "out")
    assert (done.returncode, "1 article; 1 of 1 shard made" in done.stderr) == (0, True), done.stderr


def test_what_is_not_there_is_said(bucket: Any) -> None:
    del bucket
    done = bulk("s3://crawl/nothing/*.warc.gz", "s3://elsewhere/a.warc.gz", "-o", "s3://crawl/out")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "s3://crawl/nothing/*.warc.gz: no such file" in done.stderr


def test_a_bucket_that_is_not_there_takes_nothing(bucket: Any, tmp_path: Path) -> None:
    del bucket
    (tmp_path / "a.warc.gz").write_bytes(warc([1]))
    done = bulk(tmp_path / "a.warc.gz", "-o", "s3://elsewhere/out")
    assert (done.returncode, done.stderr.count("\n"), "Traceback" in done.stderr) == (1, 1, False)
    assert "--output s3://elsewhere/out: cannot hold the results: " in done.stderr
