"""Which files of a folder are read, and what is said of the others."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from command import SCRAPE, page, scrape, written

from scrape.cli.cleaning import name_of
from scrape.cli.passed_over import PassedOver
from scrape.records import Article


@pytest.fixture
def mirror(tmp_path: Path) -> Path:
    """As wget leaves it."""
    folder = tmp_path / "mirror"
    folder.mkdir()
    for number, name in enumerate(("index.html", "page", "index.php?id=3")):
        written(folder / name, page(number))
    for name in ("a.png", "b.PNG", "style.css", "README", "robots"):
        written(folder / name, "Nothing but text.")
    return folder


MESSAGE = "scrape: 5 files passed over as no pages: no ending 2, .png 2, .css 1; name those that are to be read"


def test_pages_are_read_by_their_content_and_the_others_counted(mirror: Path) -> None:
    result = scrape("clean", mirror, "--with", "source")
    assert [Path(record["source"]).name for record in result.records] == ["index.html", "index.php?id=3", "page"]
    assert (result.status, result.messages[0]) == (0, MESSAGE)
    assert result.messages[1].startswith("scrape: 3 articles")
    assert scrape("clean", "-q", mirror).err == ""
    assert scrape("explain", mirror).messages[0] == MESSAGE
    assert scrape("clean", mirror / "README").messages == []


def test_bulk_reads_the_same_and_says_the_same(mirror: Path, tmp_path: Path) -> None:
    command = [*SCRAPE, "bulk", str(mirror), "-o", str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    first, summary = done.stderr.splitlines()
    assert first == MESSAGE
    assert summary.startswith("scrape: 3 articles")
    assert subprocess.run([*command, "-q"], capture_output=True, text=True, check=False).stderr == ""


def test_a_folder_without_pages_says_which_are_read(mirror: Path) -> None:
    for name in ("index.html", "page", "index.php?id=3"):
        (mirror / name).unlink()
    result = scrape("clean", mirror)
    assert result.record["error"]["type"] == "empty_input"
    assert ".html" in result.record["error"]["message"]
    assert "begin as a page" in result.record["error"]["message"]


def test_a_file_that_is_called_as_a_record_is_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    passed_over = PassedOver()
    passed_over("notes, record 5")
    passed_over(None)
    passed_over.summarise(quiet=False)
    records, files = capsys.readouterr().err.splitlines()
    assert records.startswith("scrape: 1 record of web archives passed over")
    assert files.startswith("scrape: 1 file passed over as no pages: no ending 1;")


@pytest.mark.parametrize("place", ["line", "record", "article", "mail"])
def test_a_page_among_others_of_its_file_is_named_with_its_url(place: str) -> None:
    article = Article(url="https://news.example/1", source=f"all.in.one, {place} 3")
    assert name_of(article) == f"all.in.one, {place} 3: https://news.example/1"
