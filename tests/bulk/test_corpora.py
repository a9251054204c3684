"""Pages of the labelled corpora, as WARC and as Parquet: what clean gives, whoever does it."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from shards_made import in_no_order, records, response

from scrape.bulk.local import LocalEngine
from scrape.bulk.options import Options
from scrape.bulk.place import Place
from scrape.bulk.plan import plan
from scrape.bulk.run import Engine, Run
from scrape.pipeline import CleanOptions, clean_inputs

pytestmark = [pytest.mark.corpus, pytest.mark.filterwarnings("ignore")]

CORPORA = Path(os.environ.get("SCRAPE_CORPORA", Path(__file__).parents[2] / "../shared/corpus"))
STEP = int(os.environ.get("BULK_STEP", "12"))
"""Of so many pages one is taken; BULK_STEP=1 takes all."""
PER_SHARD = 2_400 // (8 * STEP)


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of all corpora in shards: `*.warc.gz` and `*.parquet`."""
    pa = pytest.importorskip("pyarrow", reason="needs the extra bulk")
    pq = pytest.importorskip("pyarrow.parquet", reason="needs the extra bulk")
    if not CORPORA.is_dir():
        pytest.skip(f"no {CORPORA}; SCRAPE_CORPORA names another folder")
    folder = tmp_path_factory.mktemp("packed")
    pages = _pages()
    shard = 0
    while batch := list(islice(pages, PER_SHARD)):
        content = b"".join(gzip.compress(response(url, body, "text/html"), 1) for url, body in batch)
        (folder / f"{shard:02}.warc.gz").write_bytes(content)
        rows = [
            {"url": url, "html": body, "status": 200, "fetched_at": "2024-05-01T10:00:00+00:00"} for url, body in batch
        ]
        pq.write_table(pa.Table.from_pylist(rows), folder / f"{shard:02}.parquet", row_group_size=50)
        shard += 1
    return folder


def _pages() -> Iterator[tuple[str, bytes]]:
    for gold in sorted(CORPORA.glob("*/gold.jsonl")):
        for line in gold.read_text(encoding="utf-8").split("\n")[:-1:STEP]:
            page = json.loads(line)
            # A WARC header has no place for the blanks around some.
            yield page["url"].strip(), gzip.decompress((gold.parent / page["html"]).read_bytes())


@pytest.fixture(scope="module")
def expected(packed: Path) -> list[dict[str, Any]]:
    inputs = map(str, sorted(packed.glob("*.warc.gz")))
    return in_no_order(json.loads(json.dumps(each.to_record())) for each in clean_inputs(inputs, CleanOptions()))


def made(engine: Engine, packed: Path, suffix: str, place: Path, options: Options) -> list[dict[str, Any]]:
    run = Run(Place(str(place)), options, plan([str(packed / f"*{suffix}")]))
    for _ in run.make(engine):
        pass
    assert run.failures == []
    return records(place)


def test_warc(packed: Path, expected: list[dict[str, Any]], tmp_path: Path) -> None:
    assert made(LocalEngine(), packed, ".warc.gz", tmp_path, Options()) == expected


def test_parquet(packed: Path, expected: list[dict[str, Any]], tmp_path: Path) -> None:
    options = Options(to="parquet")
    assert made(LocalEngine(), packed, ".parquet", tmp_path, options) == expected


@pytest.mark.ray
@pytest.mark.skipif(find_spec("ray") is None, reason="needs the extra ray")
def test_ray(packed: Path, expected: list[dict[str, Any]], tmp_path: Path) -> None:
    import ray

    from scrape.bulk.ray_engine import RayEngine

    try:
        assert made(RayEngine(None, None), packed, ".warc.gz", tmp_path, Options()) == expected
    finally:
        ray.shutdown()
