"""Pandas in, pandas out: the function that Spark and Dask users call for each partition."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path

import pytest
from shards_made import bulk, html, records, url

from scrape.errors import InvalidRecord, Unreadable
from scrape.pipeline import CleanOptions, clean_given
from scrape.records import Page

pd = pytest.importorskip("pandas", reason="needs pandas")
pytest.importorskip("pyarrow", reason="needs the extra bulk")


def test_a_row_in_a_row_out() -> None:
    from scrape.bulk.frame import clean_frame
    from scrape.bulk.schema import article_schema

    pages = pd.DataFrame(
        {
            "url": [url(1), url(2), None],
            "html": [html(1), html(2), None],
            "label": ["a", None, "c"],
            "score": [1, None, 3],
        }
    )
    articles = clean_frame(pages)
    assert list(articles.columns) == article_schema().names
    assert articles["url"].tolist()[:2] == [url(1), url(2)]
    expected = clean_given(Page(url=url(1), html=html(1)), CleanOptions())
    assert (articles["title"][0], articles["body"][0]) == (expected.title, expected.body)
    assert json.loads(articles["input"][1]) == {"label": None, "score": None}
    assert [error and error["type"] for error in articles["error"]] == [None, None, "invalid_record"]


def test_rows_keep_their_index_and_columns_their_types() -> None:
    from scrape.bulk.frame import clean_frame

    pages = pd.DataFrame({"html": [html(1), None], "status": [200, None]}, index=["b", "a"])
    articles = clean_frame(pages)
    assert articles["title"].to_dict() == {"b": articles["title"].iloc[0], "a": None}
    assert articles["status"].tolist() == [200, pd.NA]
    for part in (pages.iloc[:0], pages.iloc[:1], pages.iloc[1:]):
        assert clean_frame(part).index.tolist() == part.index.tolist()
        assert clean_frame(part).dtypes.to_dict() == articles.dtypes.to_dict()


def test_columns_need_not_be_called_by_strings() -> None:
    from scrape.bulk.frame import clean_frame

    articles = clean_frame(pd.DataFrame({"html": [html(1)], 7: ["a"], ("b", 1): [2]}))
    assert json.loads(articles["input"][0]) == {"7": "a", "('b', 1)": 2}


def test_columns_of_lists_come_back_as_bulk_has_them(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    from scrape.bulk.frame import clean_frame

    columns = {
        "html": [html(1)],
        "tags": [["a", "b"]],
        "vector": [[float(number) for number in range(2_000)]],
        "nested": [{"k": [1, 2], "deep": [[1.5], [None, 2.5]]}],
        "times": [[datetime(2024, 5, 1, 10)]],
        "headers": pa.array([[("server", "x")]], pa.map_(pa.string(), pa.string())),
        "none": pa.array([None], pa.list_(pa.int64())),
    }
    pq.write_table(pa.table(columns), tmp_path / "a.parquet")
    articles = clean_frame(pd.read_parquet(tmp_path / "a.parquet"))
    bulk(tmp_path / "a.parquet", "-o", tmp_path / "out")
    (record,) = records(tmp_path / "out")
    assert record["input"]["vector"][-1] == 1999.0
    assert json.loads(articles["input"][0]) == record["input"]


def test_what_is_no_text_is_replaced() -> None:
    from scrape.bulk.frame import clean_frame

    paragraph = (
        "The harbour board voted to replace the old ferry, and work will begin in the spring \ud83d of the year. "
    )
    data = json.dumps({"@type": "NewsArticle", "articleBody": "\n".join([paragraph] * 9)})
    page = f"<title>Ferry</title><script type=application/ld+json>{data}</script>"
    articles = clean_frame(pd.DataFrame({"html": [page]}))
    assert "spring \ufffd of the year" in articles["body"][0]


def test_bytes_may_be_as_drivers_of_databases_give_them() -> None:
    from scrape.bulk.frame import clean_frame

    content = html(1).encode()
    articles = clean_frame(pd.DataFrame({"html": [content, bytearray(content), memoryview(content)]}))
    assert [*articles["body"]] == [articles["body"][0]] * 3


def test_it_maps_partitions_as_spark_and_dask_do() -> None:
    """Both hand frames to the function, and put those together that it gives."""
    import pyarrow as pa

    from scrape.bulk.frame import clean_frame
    from scrape.bulk.schema import article_schema

    pages = pd.DataFrame({"link": [url(n) for n in range(6)], "body": [html(n).encode() for n in range(6)]})
    partitions = (pages.iloc[:2], pages.iloc[2:2], pages.iloc[2:])
    articles = pd.concat([clean_frame(part, url_column="link") for part in partitions])
    assert articles["url"].tolist() == pages["link"].tolist()
    assert articles["word_count"].min() > 100
    # The schema that Spark wants said beforehand is the one that there is.
    assert pa.Table.from_pandas(articles, schema=article_schema(), preserve_index=False).num_rows == 6


def test_a_frame_without_pages_is_refused() -> None:
    from scrape.bulk.frame import clean_frame

    with pytest.raises(InvalidRecord, match="name it"):
        clean_frame(pd.DataFrame({"text_of_page": ["x"]}))


def test_what_arrows_schema_needs_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    from scrape.bulk.schema import article_schema

    monkeypatch.setitem(sys.modules, "pyarrow", None)
    article_schema.cache_clear()
    with pytest.raises(Unreadable, match=r"run pip install '\.\[bulk\]'"):
        article_schema()
