"""The command that trains: what it lacks, it says in a line."""

from __future__ import annotations

import sys
from multiprocessing.pool import ThreadPool
from pathlib import Path

import pytest

from scrape.training import attribution
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


@pytest.mark.parametrize(
    ("gold", "options", "said"),
    [
        ('{"html": "page.html", "title": "Ferry"}', ("-o", "MODEL"), "nothing to learn from: no page has a body"),
        ('{"html": "page.html", "body": "The ferry"}', ("--cross-validate",), "takes pages of more sites"),
        ('{"html": "gone.html", "body": "The ferry"}', ("-o", "MODEL"), "gone.html: no such page"),
        ('{"html": "page.html", "body": "The ferry"}', (), "nothing to do: name the file"),
        ('{"html": "page.html", "body": "The ferry"}', ("-o", "none/MODEL"), "name a file in a folder that is there"),
    ],
)
def test_what_cannot_be_learned_is_told_of_before_the_work(
    gold: str,
    options: tuple[str, ...],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pytest.importorskip("scipy", reason="needs the extra [train]")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("scrape.training.examples.Pool", lambda *_: ThreadPool(1))
    Path("gold.jsonl").write_text(gold)
    Path("page.html").write_text("<p>The ferry goes")
    with pytest.raises(SystemExit, match="2"):
        main([".", *options])
    assert said in capsys.readouterr().err
    assert not Path("MODEL").exists()


def test_a_model_says_what_it_was_learned_from() -> None:
    assert attribution([Path("corpora/wcxb"), Path("mine")]) == "Learned from: WCXB 1.0 (CC BY 4.0); mine."
