"""Labelled corpora made on the spot."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def make_corpus(tmp_path: Path) -> Callable[..., Path]:
    """Write a corpus folder: each page is its HTML and the keys of its gold line."""

    def make(*pages: tuple[str, dict[str, Any]], name: str = "harbour") -> Path:
        folder = tmp_path / name
        (folder / "html").mkdir(parents=True)
        with (folder / "gold.jsonl").open("w", encoding="utf-8") as gold:
            for number, (html, labels) in enumerate(pages):
                path = f"html/{number}.html.gz"
                (folder / path).write_bytes(gzip.compress(html.encode()))
                gold.write(json.dumps({"id": f"page-{number}", "html": path, "kind": "article", **labels}) + "\n")
        return folder

    return make
