"""What `scrape evaluate` refuses, and when."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest
import typer
from command import on_terminal, page, scrape, written

from scrape.cli.ends import ending_as_agreed
from scrape.cli.evaluate import evaluate
from scrape.evaluate.runner import Evaluation, SystemReport


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    (tmp_path / "corpus").mkdir()
    written(tmp_path / "corpus/page.html", page())
    written(tmp_path / "corpus/gold.jsonl", '{"html": "page.html", "title": "Ferry"}')
    return tmp_path / "corpus"


@pytest.mark.parametrize("option", ["--subject", "--against"])
def test_a_system_that_is_not_known_is_told_of_by_its_option(corpus: Path, option: str) -> None:
    done = scrape("evaluate", corpus, option, "nobody")
    assert done.status == 2
    assert f"{option}: no system is called 'nobody'" in " ".join(done.err.split())


def test_reports_that_cannot_be_written_are_told_of_before_the_run(corpus: Path, tmp_path: Path) -> None:
    for place, said in ((tmp_path / "none" / "r.html", "there is no such folder"), (tmp_path, "Is a directory")):
        done = scrape("evaluate", corpus, "--html", place)
        assert (done.status, done.out) == (1, "")
        assert f"{place}: cannot be written: {said}" in done.err


def test_each_report_has_a_file_of_its_own(corpus: Path, tmp_path: Path) -> None:
    for options in (("--pages", tmp_path / "r", "--html", tmp_path / "r"), ("--pages", "-")):
        done = scrape("evaluate", corpus, *options)
        assert (done.status, done.out) == (2, "")


def test_a_subject_that_is_not_installed_fails_without_reports(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def absent(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr("scrape.evaluate.systems.version", absent)
    monkeypatch.setattr("scrape.cli.evaluate.unwind_when_terminated", lambda: None)
    with pytest.raises(SystemExit) as ended, ending_as_agreed():
        evaluate([corpus], subject="goose3", html=tmp_path / "report.html")
    assert ended.value.code == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("scrape: goose3: not installed: ")
    assert not (tmp_path / "report.html").exists()


def test_a_subject_that_dies_fails(
    corpus: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    dead = Evaluation((SystemReport("scrape", missing="its process died (exit 3) before the first page"),), ())
    monkeypatch.setattr("scrape.evaluate.runner.evaluate", lambda *_, **__: dead)
    monkeypatch.setattr("scrape.cli.evaluate.unwind_when_terminated", lambda: None)
    with pytest.raises(typer.Exit) as ended:
        evaluate([corpus], quiet=True)
    assert ended.value.exit_code == 1
    assert capsys.readouterr().out == "scrape: its process died (exit 3) before the first page\n"


def test_keys_that_are_not_known_are_told_of(corpus: Path) -> None:
    written(corpus / "gold.jsonl", '{"html": "page.html", "titel": "Ferry"}')
    assert "corpus/gold.jsonl: not scored: `titel` (1 line)" in scrape("evaluate", corpus).err


def test_how_far_it_is_is_gone_when_the_table_comes(corpus: Path) -> None:
    shown = on_terminal("evaluate", corpus, "--against", "trafilatura", streams=("stdout", "stderr")).terminal
    before, found, _ = shown.partition("corpus: 1 page")
    assert "trafilatura 1/1" in before
    assert found
    assert before.endswith("\r\033[K")
