"""Which input a record came from: `--with source`, and what `explain` says of several."""

from __future__ import annotations

import csv
import io
import os
from pathlib import Path

from command import RECORD_KEYS, jsonl, page, scrape, written
from loopback import Answer, serving


def test_each_record_says_where_its_page_was_read(tmp_path: Path) -> None:
    one, two = written(tmp_path / "one.html", page(1)), written(tmp_path / "two.jsonl", jsonl({"html": page(2)}) + "{")
    records = scrape("clean", one, two, tmp_path / "none.html", "--with", "source").records
    assert [list(record) for record in records] == [[*RECORD_KEYS, "source"]] * 4
    assert [record["source"] for record in records] == [
        str(one),
        f"{two}, line 1",
        f"{two}, line 2",
        str(tmp_path / "none.html"),
    ]
    assert [bool(record["error"]) for record in records] == [False, False, True, True]
    assert scrape("clean", "-", "--with", "source", stdin=page()).record["source"] == "standard input"


def test_the_source_has_a_column_in_a_table(tmp_path: Path) -> None:
    path = written(tmp_path / "one.html", page())
    rows = list(csv.DictReader(io.StringIO(scrape("clean", path, "-f", "csv", "--with", "source").out)))
    assert [row["source"] for row in rows] == [str(path)]


def test_the_name_of_a_file_need_not_be_utf_8(tmp_path: Path) -> None:
    (Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.html"))).write_text(page(), encoding="utf-8")
    assert scrape("clean", tmp_path, "--with", "source").record["source"] == f"{tmp_path}/caf\\xe9.html"


def test_the_source_of_a_fetched_page_is_where_redirects_led() -> None:
    answers = {
        "/old": Answer(status=301, location="/new"),
        "/new": Answer(page().encode()),
        "/gone": Answer(status=302, location="/nowhere"),
    }
    with serving(answers) as site:
        fetched = scrape("fetch", site.url("/old"), "--with", "source").record
        assert (fetched["url"], fetched["source"]) == (site.url("/old"), site.url("/new"))
        failed = scrape("fetch", site.url("/gone"), "--with", "source").record
        assert (failed["error"]["type"], failed["source"]) == ("http_status", site.url("/nowhere"))
        assert scrape("fetch", "http://127.0.0.1:1/", "--with", "source").record["source"] is None


def test_explain_names_each_of_several_inputs(tmp_path: Path) -> None:
    prompt = page().replace("</article>", "<p>Please enter your comment!</p></article>")
    one, two = written(tmp_path / "1.html", prompt), written(tmp_path / "2.html", prompt)
    alone = scrape("explain", one).out
    assert alone
    both = [line.split("\t", 1) for line in scrape("explain", one, two).out.splitlines()]
    assert [source for source, _ in both] == [str(one)] * len(alone.splitlines()) + [str(two)] * len(alone.splitlines())
    assert [rest for _, rest in both] == alone.splitlines() * 2
    (tmp_path / "folder").mkdir()
    written(tmp_path / "folder" / "3.html", prompt)
    assert scrape("explain", tmp_path / "folder").out.startswith(f"{tmp_path}/folder/3.html\t")
