"""Parquet in and out, and the record as Arrow sees it."""

from __future__ import annotations

import datetime
import json
from decimal import Decimal
from errno import EIO
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from shards_made import bulk, html, jsonl, records, url

from scrape.blocks import Image
from scrape.bulk.files import reading_records, writing_records
from scrape.bulk.options import Columns, Options, Shard
from scrape.bulk.pages import pages_of
from scrape.errors import InvalidRecord, TooLarge, Unreadable
from scrape.records import RECORD_KEYS, Article, Failure, Link, Page

pa = pytest.importorskip("pyarrow", reason="needs the extra bulk")
pq = pytest.importorskip("pyarrow.parquet", reason="needs the extra bulk")

FULL = Article(
    url="https://a.example/x",
    title="Titel \U0001f30a",
    authors=("A", "B"),
    body="One\n\nTwo",
    links=(Link("https://b.example/", "b", internal=False),),
    images=(Image("https://a.example/i.png", None, "caption"),),
    word_count=2,
    is_accessible_for_free=False,
    warnings=("paywalled",),
    status=200,
    input={"id": 7, "nested": {"a": [1, None, "x"]}},
)
FAILED = Article(url=None, error=Failure("no_article", "nothing"))


def pages(table: Any, columns: Columns | None = None) -> list[Page]:
    from scrape.bulk.parquet import read_parquet

    stream = BytesIO()
    pq.write_table(table, stream)
    stream.seek(0)
    return list(read_parquet(stream, "a.parquet", Options(columns=columns or Columns())))


@pytest.mark.parametrize("to", ["parquet", "jsonl.zst"])
def test_records_come_back_as_they_were(to: Any) -> None:
    stream = BytesIO()
    given = [FULL.to_record(), FAILED.to_record()] * 700
    with writing_records(stream, to) as writer:
        for record in given:
            writer.write(record)
    stream.seek(0)
    assert list(reading_records(stream, to)) == given


@pytest.mark.parametrize("to", ["parquet", "jsonl.zst"])
def test_what_is_no_text_is_replaced(to: Any) -> None:
    stream = BytesIO()
    odd = FULL.to_record() | {"body": "One \ud83d two", "authors": ["\udc00"], "input": {"k\ud800": "\ud800"}}
    with writing_records(stream, to) as writer:
        writer.write(FULL.to_record())
        writer.write(odd)
    stream.seek(0)
    expected = odd | {"body": "One \ufffd two", "authors": ["\ufffd"], "input": {"k\ufffd": "\ufffd"}}
    assert list(reading_records(stream, to)) == [FULL.to_record(), expected]


def test_long_texts_make_short_row_groups() -> None:
    stream = BytesIO()
    given = [FULL.to_record() | {"body": str(number) * 12_000_000} for number in range(5)]
    with writing_records(stream, "parquet") as writer:
        for record in given:
            writer.write(record)
    file = pq.ParquetFile(stream).metadata
    assert [file.row_group(number).num_rows for number in range(file.num_row_groups)] == [3, 2]
    stream.seek(0)
    assert list(reading_records(stream, "parquet")) == given


@pytest.mark.parametrize("to", ["parquet", "jsonl.zst"])
def test_no_records_are_a_file_too(to: Any) -> None:
    stream = BytesIO()
    with writing_records(stream, to):
        pass
    stream.seek(0)
    assert list(reading_records(stream, to)) == []


def test_the_schema_is_the_record() -> None:
    from scrape.bulk.schema import article_schema

    schema = article_schema()
    assert schema.names == ["schema_version", *RECORD_KEYS]
    assert str(schema.field("links").type) == "list<item: struct<url: string, text: string, internal: bool>>"
    assert str(schema.field("error").type) == "struct<type: string, message: string>"
    assert [str(schema.field(name).type) for name in ("word_count", "status", "is_accessible_for_free", "input")] == [
        "int64",
        "int64",
        "bool",
        "string",
    ]


def test_a_row_is_a_page_and_other_columns_are_kept() -> None:
    row = {
        "url": "https://a.example/",
        "html": "<p>Text",
        "status": 200,
        "headers": {"Content-Type": "text/html"},
        "id": 7,
        "day": datetime.date(2024, 5, 1),
    }
    (page,) = pages(pa.Table.from_pylist([row]))
    assert page == Page(
        url="https://a.example/",
        html="<p>Text",
        status=200,
        headers={"content-type": "text/html"},
        input={"id": 7, "day": "2024-05-01"},
        source="a.parquet, row 1",
    )


@pytest.mark.parametrize("kind", ["parquet", "jsonl"])
def test_columns_in_the_names_of_folders_come_back(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "lang=de" / "day=2026-11-30%2F1" / "area=__HIVE_DEFAULT_PARTITION__"
    folder.mkdir(parents=True)
    row = {"html": "<p>Text", "id": 7, "lang": "de-AT"}
    path = folder / f"part=0.{kind}"
    if kind == "jsonl":
        path.write_text(json.dumps(row))
    else:
        pq.write_table(pa.Table.from_pylist([row]), path)
    (page,) = pages_of(Shard("a", (str(path),), "", 0), Options(), lambda _: None)
    assert page.input == {"lang": "de-AT", "day": "2026-11-30/1", "area": None, "id": 7}


@pytest.mark.parametrize(
    ("names", "columns"),
    [
        (("url", "html"), Columns()),
        (("url", "body"), Columns()),
        (("link", "content"), Columns(url="link", html="content")),
    ],
)
@pytest.mark.parametrize("content", ["<p>Text", b"<p>Text"])
def test_columns_of_any_name_hold_text_or_bytes(names: tuple[str, str], columns: Columns, content: str | bytes) -> None:
    (page,) = pages(pa.Table.from_pylist([dict(zip(names, ("https://a.example/", content), strict=True))]), columns)
    assert (page.url, page.html or page.body, page.input) == ("https://a.example/", content, None)


def test_a_column_of_urls_may_be_bytes() -> None:
    (page,) = pages(pa.Table.from_pylist([{"url": b"https://a.example/", "html": "<p>Text"}]))
    assert page.url == "https://a.example/"


def test_pages_of_another_encoding_are_bytes_whatever_their_column_says() -> None:
    raw = pa.array([b"<p>Caf\xe9", "<p>Café".encode(), None])
    offsets, data = raw.buffers()[1:]
    said = pa.StringArray.from_buffers(len(raw), offsets, data, raw.buffers()[0])
    table = pa.table({"url": [url(1), url(2), url(3)], "html": said, "name": said})
    assert [(page.url, page.html or page.body, page.input) for page in pages(table)] == [
        (url(1), b"<p>Caf\xe9", {"name": "PHA+Q2Fm6Q=="}),
        (url(2), "<p>Café", {"name": "<p>Café"}),
        (url(3), None, {"name": None}),
    ]


def test_values_that_python_cannot_have_cost_no_row() -> None:
    late = pa.array([2**62, 0], pa.timestamp("us"))
    zoned = pa.array([2**62, 0], pa.timestamp("us", tz="Nowhere/Land"))
    raw = pa.array([b"\xff", b"x"]).view(pa.string())
    other = pa.StructArray.from_arrays(
        [late, pa.ListArray.from_arrays([0, 1, 2], late), late.dictionary_encode(), raw], ["at", "all", "code", "raw"]
    )
    found = pages(pa.table({"html": [html(1), html(2)], "late": late, "zoned": zoned, "other": other}))
    assert [page.html for page in found] == [html(1), html(2)]
    first, second = (page.input or {} for page in found)
    assert str(2**62) in first["late"]
    assert first["zoned"] == str(2**62)
    assert str(2**62) in first["other"]["at"]
    assert str(2**62) in first["other"]["all"][0]
    assert str(2**62) in first["other"]["code"]
    assert first["other"]["raw"] == "/w=="
    assert second["late"] == second["other"]["at"] == "1970-01-01T00:00:00"


def test_a_row_that_is_no_page_costs_no_other() -> None:
    table = pa.Table.from_pylist([{"html": None, "url": "x"}, {"html": "  "}, {"html": "<p>Text"}])
    assert [page.error and page.error.type for page in pages(table)] == ["invalid_record", "empty_input", None]


@pytest.mark.parametrize(
    ("value", "says"), [(None, "nothing in column 'content'"), (["<p>Text"], "column 'content' holds neither text nor")]
)
def test_a_row_without_a_page_names_its_column(value: Any, says: str) -> None:
    table = pa.Table.from_pylist([{"url": url(1), "content": value, "id": 7}])
    (page,) = pages(table, Columns(html="content"))
    assert (page.url, page.input) == (url(1), {"id": 7})
    assert page.error is not None
    assert page.error.message.startswith(says)


def test_a_table_without_pages_is_refused() -> None:
    with pytest.raises(InvalidRecord, match="'id', 'content': name it with --html-column"):
        pages(pa.Table.from_pylist([{"id": 1, "content": "<p>Text"}]))


def test_articles_are_no_pages(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(jsonl([1]))
    bulk(tmp_path / "a.jsonl", "-o", tmp_path / "out", "--to", "parquet")
    again = bulk(tmp_path / "out" / "articles", "-o", tmp_path / "again")
    assert again.returncode == 1
    assert "0 articles, 1 failed (invalid_record 1)" in again.stderr


def test_damage_is_said() -> None:
    from scrape.bulk.parquet import read_parquet

    with pytest.raises(Unreadable, match="damaged Parquet"):
        list(read_parquet(BytesIO(b"PAR1" + b"\0" * 50), "a.parquet", Options()))


def test_the_command_reads_and_writes_it(tmp_path: Path) -> None:
    source = tmp_path / "a.parquet"
    rows = [{"link": url(n), "page": html(n), "label": {"n": n}} for n in range(3)]
    pq.write_table(pa.Table.from_pylist(rows), source)
    arguments = ["--to", "parquet", "--url-column", "link", "--html-column", "page"]
    assert bulk(source, "-o", tmp_path / "out", *arguments).returncode == 0
    assert {record["url"]: record["input"] for record in records(tmp_path / "out")} == {
        url(n): {"label": {"n": n}} for n in range(3)
    }
    table = pq.read_table(tmp_path / "out" / "articles")
    assert table.column("title").to_pylist()[2].endswith("part 2")
    assert json.loads(table.column("input").to_pylist()[2]) == {"label": {"n": 2}}


def test_decimals_lose_no_digit() -> None:
    whole, parts = pa.decimal128(20, 0), pa.decimal128(20, 4)
    columns = {
        "html": ["<p>One", "<p>Two"],
        "id": pa.array([Decimal(12345678901234567890), None], whole),
        "price": pa.array([Decimal("12.5"), Decimal(7)], parts),
    }
    assert [page.input for page in pages(pa.table(columns))] == [
        {"id": 12345678901234567890, "price": "12.5000"},
        {"id": None, "price": "7.0000"},
    ]


def test_a_column_of_urls_that_is_named_is_meant() -> None:
    table = pa.Table.from_pylist([{"link": url(1), "html": html(1)}])
    assert pages(table)[0].url is None
    with pytest.raises(InvalidRecord, match="no column 'lnk' among 'link', 'html': name it with --url-column"):
        pages(table, Columns(url="lnk"))


def test_bytes_that_are_no_text_are_kept_as_base64() -> None:
    (page,) = pages(pa.Table.from_pylist([{"html": "<p>Text", "digest": b"\xff\x00\x10", "name": "Bücher".encode()}]))
    assert page.input == {"digest": "/wAQ", "name": "Bücher"}


def test_what_is_no_number_is_null_in_the_json_of_foreign_keys(tmp_path: Path) -> None:
    source = tmp_path / "a.parquet"
    pq.write_table(pa.Table.from_pylist([{"url": url(1), "html": html(1), "score": float("nan")}]), source)
    assert bulk(source, "-o", tmp_path / "out", "--to", "parquet").returncode == 0
    assert pq.read_table(tmp_path / "out" / "articles").column("input").to_pylist() == ['{"score": null}']


@pytest.mark.parametrize("odd", [{"k": "\ud800"}, {"status": 9223372036854775808}, {"word\udfff": 1e300}])
def test_an_odd_record_costs_no_other(tmp_path: Path, odd: dict[str, Any]) -> None:
    source = tmp_path / "a.jsonl"
    given = [{"url": url(1), "html": html(1), **odd}, {"url": url(2), "html": html(2)}]
    source.write_text("".join(f"{json.dumps(record)}\n" for record in given))
    bulk(source, "-o", tmp_path / "out", "--to", "parquet")
    assert sorted(record["url"] for record in records(tmp_path / "out")) == [url(1), url(2)]


def test_rows_before_damage_are_pages() -> None:
    from scrape.bulk.parquet import read_parquet

    stream = BytesIO()
    rows = pa.Table.from_pylist([{"url": url(n), "html": html(n)} for n in range(200)])
    pq.write_table(rows, stream, row_group_size=100)
    content = bytearray(stream.getvalue())
    middle = pq.ParquetFile(stream).metadata.row_group(1).column(1).data_page_offset
    content[middle : middle + 40] = b"\xff" * 40
    found = read_parquet(BytesIO(content), "a.parquet", Options())
    assert len(list(islice(found, 100))) == 100
    with pytest.raises(Unreadable, match="damaged Parquet, get the file anew"):
        list(found)


def test_an_error_of_the_disk_is_no_damage() -> None:
    from scrape.bulk.parquet import read_parquet

    stream = _Failing()
    pq.write_table(pa.Table.from_pylist([{"html": html(1)}]), stream)
    stream.fails = True
    with pytest.raises(OSError, match="no disk") as error:
        list(read_parquet(stream, "a.parquet", Options()))
    assert error.value.errno == EIO


class _Failing(BytesIO):
    fails = False

    def read(self, size: int | None = -1) -> bytes:
        if self.fails:
            raise OSError(EIO, "no disk")
        return super().read(size)


@pytest.mark.parametrize(("most", "urls"), [(1, ["a", "b", "c"]), (0, [])])
def test_rows_that_take_too_much_memory_together_are_read_one_by_one(
    most: int, urls: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = pq.ParquetFile.iter_batches

    def within_memory(file: Any, batch_size: int, **settings: Any) -> Any:
        if batch_size > most:
            raise pa.ArrowMemoryError
        return whole(file, batch_size, **settings)

    monkeypatch.setattr(pq.ParquetFile, "iter_batches", within_memory)
    table = pa.table({"url": ["a", "b", "c"], "html": [html(number) for number in range(3)]})
    if urls:
        assert [page.url for page in pages(table)] == urls
    else:
        with pytest.raises(TooLarge):
            pages(table)
