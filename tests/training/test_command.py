"""The command that trains: what it lacks, it says in a line."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from scrape.training.__main__ import main


def test_what_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "scipy", None)
    with pytest.raises(SystemExit, match="2"):
        main(["corpus", "-o", "model"])
    assert "run pip install '.[train]' in scrape's folder" in capsys.readouterr().err


def test_a_folder_that_is_no_corpus_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("scipy", reason="needs the extra [train]")
    with pytest.raises(SystemExit, match="2"):
        main([str(tmp_path), "-o", "model"])
    assert f"{tmp_path}: no corpus" in capsys.readouterr().err
