"""An output that cannot be had: the message names it, not a file in it, and says what to do."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from shards_made import bulk, warc

from scrape.bulk.finished import load
from scrape.bulk.options import Options
from scrape.bulk.place import Place
from scrape.bulk.settings import check_settings
from scrape.errors import OutputError


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(warc([1]))
    return path


def message(source: Path, output: str | Path, **environment: str) -> str:
    done = bulk(source, "-o", output, **environment)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr
    return done.stderr


def test_a_file(source: Path, tmp_path: Path) -> None:
    (tmp_path / "ok.html").write_bytes(b"x")
    said = message(source, tmp_path / "ok.html")
    assert said == (
        f"scrape: --output {tmp_path}/ok.html: cannot hold the results: File exists: "
        "name a folder that can be written\n"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="of Linux")
def test_a_folder_that_cannot_be_made(source: Path) -> None:
    said = message(source, "/proc/nope")
    assert said.startswith("scrape: --output /proc/nope: cannot hold the results: No such file or directory: name a")


def test_settings_that_are_none(source: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "settings.json").write_text("[broken")
    said = message(source, tmp_path / "out")
    assert "its settings.json was not written by scrape bulk: name a folder" in said


def test_what_is_nested_too_deeply_was_not_written_by_a_run(tmp_path: Path) -> None:
    (tmp_path / "shards").mkdir()
    for name in ("settings.json", "shards/a.json"):
        (tmp_path / name).write_text("[" * 100_000)
    place = Place(str(tmp_path))
    assert load(place, "a") is None
    with pytest.raises(OutputError, match="was not written by scrape bulk"):
        check_settings(place, Options())


@pytest.mark.skipif(find_spec("s3fs") is None, reason="needs the extra bulk")
def test_a_service_without_credentials(source: Path, tmp_path: Path) -> None:
    none = {
        "HOME": str(tmp_path),
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "none"),
        "AWS_ENDPOINT_URL": "http://127.0.0.1:9",
    }
    unset = dict.fromkeys(("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"), "")
    said = message(source, "s3://crawl/out", **none, **unset)
    assert said.startswith("scrape: --output s3://crawl/out: cannot hold the results: no credentials: set AWS_")
    assert "settings.json" not in said
