from __future__ import annotations

import json
import subprocess
from pathlib import Path

from command import RECORD_KEYS, SCRAPE, page, scrape, written

PAGE = """<html lang="en"><head><title>Weir opened | The Daily Gull</title>
<meta property="og:title" content="Weir opened again"><meta property="og:site_name" content="The Daily Gull">
<meta name="author" content="Jo Marsh"><meta property="article:published_time" content="2024-03-05T06:00:00Z">
</head><body><article><h1>Weir opened</h1><p>By Jo Marsh</p><p>5 March 2024</p>%s</article></body></html>"""
TEXT = "<p>The gates of the old weir were lifted on Saturday, and they had not moved since the war.</p>" * 8


def record_of(path: Path, *options: str) -> dict[str, object]:
    done = subprocess.run([*SCRAPE, "clean", str(path), *options], capture_output=True, check=True)
    record: dict[str, object] = json.loads(done.stdout)
    return record


def test_with_provenance_each_field_says_where_its_value_stood_and_what_else_there_was(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(PAGE % TEXT, encoding="utf-8")
    record = record_of(page, "--with", "provenance")
    provenance = record.pop("provenance")
    assert isinstance(provenance, dict)
    assert provenance["title"] == {
        "chosen": "h1",
        "candidates": [
            {"source": "h1", "value": "Weir opened"},
            {"source": "og:title", "value": "Weir opened again"},
            {"source": "title", "value": "Weir opened"},
        ],
    }
    assert provenance["authors"]["chosen"] == "author"
    assert provenance["date_published"]["chosen"] == "article:published_time"
    assert {"source": "text", "value": "2024-03-05"} in provenance["date_published"]["candidates"]
    assert record == record_of(page)
    assert list(record) == RECORD_KEYS


def test_keys_add_up_however_they_are_given(tmp_path: Path) -> None:
    path = written(tmp_path / "page.html", page())
    given = scrape("clean", path, "--with", "html", "--with", "removed,markdown").record
    assert list(given)[-3:] == ["markdown", "html", "removed"]
