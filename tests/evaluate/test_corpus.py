from __future__ import annotations

import gzip
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from made_pages import html_of

from scrape.errors import EmptyInput, Incomplete, InvalidJSON, InvalidRecord, NotFound, Unreadable
from scrape.evaluate.corpus import author_names, body_text, load_pages, notes_on_unread, read_corpus
from scrape.zstd import zstd

Corpus = Callable[..., Path]


def test_a_gold_line_becomes_a_page_with_its_file(make_corpus: Corpus) -> None:
    html = html_of("One.")
    labels = {
        "url": "https://a.example/1",
        "title": "T",
        "authors": "A. B.",
        "date": "2024-05-06",
        "body": "One.",
    }
    [page] = read_corpus(make_corpus((html, {**labels, "must_have": ["One"], "must_not_have": None})))
    assert (page.corpus, page.id, page.url, page.kind) == (
        "harbour",
        "page-0",
        "https://a.example/1",
        "article",
    )
    assert (page.title, page.authors, page.date, page.body) == ("T", ("A. B.",), "2024-05-06", "One.")
    assert (page.must_have, page.must_not_have) == (("One",), ())
    assert page.read() == html.encode()


def test_a_folder_without_gold_is_no_corpus(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match=r"no corpus, it has no gold\.jsonl: write one with a line for each page, as \{"):
        read_corpus(tmp_path)


def test_of_a_folder_of_corpora_these_are_named(make_corpus: Corpus) -> None:
    inside = [make_corpus(("", {}), name=f"all/{name}") for name in ("one", "two")]
    with pytest.raises(
        NotFound, match=rf"no gold\.jsonl: name those inside of it: {re.escape(' '.join(map(str, inside)))}$"
    ):
        read_corpus(inside[0].parent)


def test_what_is_no_folder_is_told_of_as_such(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="none: no such file or folder"):
        read_corpus(tmp_path / "none")
    (tmp_path / "gold.jsonl").touch()
    with pytest.raises(NotFound, match=r"gold\.jsonl: a file, where a corpus is a folder"):
        read_corpus(tmp_path / "gold.jsonl")


@pytest.mark.parametrize("name", [r"a\u0000b", r"\ud800"])
def test_a_page_whose_name_no_file_can_have_is_not_there(tmp_path: Path, name: str) -> None:
    (tmp_path / "gold.jsonl").write_text(f'{{"html": "{name}"}}')
    with pytest.raises(NotFound, match="no such page"):
        next(read_corpus(tmp_path)).read()


def test_lines_are_read_one_at_a_time(tmp_path: Path) -> None:
    (tmp_path / "gold.jsonl").write_text('{"html": "a.gz"}\n\n{"html"\n')
    pages = read_corpus(tmp_path)
    assert next(pages).id == "a.gz"
    with pytest.raises(InvalidJSON, match=r"gold\.jsonl:3: not JSON"):
        next(pages)


def test_a_page_in_place_of_its_path_is_refused_without_printing_it(tmp_path: Path) -> None:
    (tmp_path / "gold.jsonl").write_text('{"html": " <!doctype html><p>One"}')
    with pytest.raises(InvalidRecord, match=r"gold\.jsonl:1: `html` is the page, in place of its path"):
        next(read_corpus(tmp_path))


def test_what_says_nothing_is_left_out_and_told_of(make_corpus: Corpus) -> None:
    folder = make_corpus(
        ("", {"titel": "T", "body": " \n", "date": "NaT"}),
        ("", {"titel": "T", "date": "2024-05", "source": None}),
        ("", {"date": "20240506T0708Z"}),
        ("", {"date": ""}),
    )
    pages = load_pages([folder])
    assert [page.date for page in pages] == [None, None, "2024-05-06", None]
    assert pages[0].body is None
    [note] = notes_on_unread(pages)
    assert note.startswith("harbour/gold.jsonl: not scored: `titel` (2 lines), `date` (2 lines), `source` (1 line); ")
    assert list(notes_on_unread(pages[2:])) == []


@pytest.mark.parametrize("line", ["[1]", '{"id": "x"}', '{"html": 3}'])
def test_a_gold_line_must_name_its_page(tmp_path: Path, line: str) -> None:
    (tmp_path / "gold.jsonl").write_text(line)
    with pytest.raises(InvalidRecord, match=r"gold\.jsonl:1"):
        next(read_corpus(tmp_path))


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        ('"title": 5', "`title` has to be a string"),
        ('"body": ["One."]', "`body` has to be a string"),
        ('"authors": {"name": "A. B."}', "`authors` has to be a list of names, or a string"),
        ('"must_have": "One"', "`must_have` has to be a list of strings"),
        ('"must_not_have": [1]', "`must_not_have` has to be a list of strings"),
        ('"id": ["x"]', "`id` has to be a string or a number"),
    ],
)
def test_a_label_of_another_type_is_refused(tmp_path: Path, labels: str, said: str) -> None:
    (tmp_path / "gold.jsonl").write_text(f'{{"html": "a.gz", {labels}}}')
    with pytest.raises(InvalidRecord, match=rf"gold\.jsonl:1: {said}"):
        next(read_corpus(tmp_path))


def test_gold_is_utf_8_whose_mark_does_not_count(tmp_path: Path) -> None:
    (tmp_path / "gold.jsonl").write_bytes(b'\xef\xbb\xbf{"html": "a.gz", "id": 7}\r\n{"html": "b.gz", "title": "\xe9"}')
    pages = read_corpus(tmp_path)
    assert next(pages).id == "7"
    with pytest.raises(InvalidRecord, match=r"gold\.jsonl:2: not UTF-8 \(byte 28\)"):
        next(pages)


def test_a_gold_that_cannot_be_read_is_told_of_as_other_inputs_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gold.jsonl").write_text("{}")

    def refuse(_path: Path, _mode: str = "r") -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(Unreadable, match=r"gold\.jsonl: permission denied: you may not read it"):
        next(read_corpus(tmp_path))


def test_corpora_that_share_a_name_stay_apart_and_one_given_twice_is_read_once(make_corpus: Corpus) -> None:
    one, other = make_corpus(("", {}), name="one/news"), make_corpus(("", {}), name="other/news")
    assert [page.corpus for page in load_pages([one, other, one])] == [str(one), str(other)]
    assert [page.corpus for page in load_pages([one, one])] == ["news"]


def test_a_page_may_be_plain_and_one_that_is_gone_or_damaged_is_named(make_corpus: Corpus) -> None:
    folder = make_corpus(("", {}), ("", {}), ("", {}), ("", {}))
    (folder / "html/0.html.gz").unlink()
    (folder / "html/1.html.gz").write_bytes(b"<html>")
    (folder / "html/2.html.gz").write_bytes(gzip.compress(b"x" * 1000)[:-9])
    (folder / "html/3.html.gz").write_bytes(gzip.compress(b"x" * 1000)[:10] + b"\xff" * 50)
    gone, plain, cut, damaged = read_corpus(folder)
    with pytest.raises(NotFound, match=r"0\.html\.gz"):
        gone.read()
    assert plain.read() == b"<html>"
    with pytest.raises(Incomplete, match=r"2\.html\.gz: cut off"):
        cut.read()
    with pytest.raises(Unreadable, match=r"3\.html\.gz"):
        damaged.read()


def test_a_page_may_be_in_zstd(make_corpus: Corpus) -> None:
    folder = make_corpus(("", {"html": "a.html.zst"}), ("", {"html": r"html\1.html"}))
    (folder / "a.html.zst").write_bytes(zstd.compress(b"<html>"))
    page, windows = read_corpus(folder)
    assert page.read() == b"<html>"
    if os.sep == "/":
        with pytest.raises(NotFound, match="write / between folders"):
            windows.read()


def test_kind_and_limit_choose_pages_of_each_corpus(make_corpus: Corpus) -> None:
    kinds = [("", {"kind": kind}) for kind in ("forum", "article", "article", "forum", "forum")]
    folders = [make_corpus(*kinds, name="one"), make_corpus(*kinds[:2], name="two")]
    chosen = load_pages(folders, kind="forum", limit=2)
    assert [(page.corpus, page.id) for page in chosen] == [
        ("one", "page-0"),
        ("one", "page-3"),
        ("two", "page-0"),
    ]
    with pytest.raises(EmptyInput, match=r"none is of kind 'recipe'; there are forum, article$"):
        load_pages(folders, kind="recipe")


@pytest.mark.parametrize(
    ("given", "names"),
    [
        (None, ()),
        (["Ann Lee", " ", "Bo & Sons"], ("Ann Lee", "Bo & Sons")),
        ("Ann Lee; Bo Ek", ("Ann Lee", "Bo Ek")),
        ("Ann Lee, Bo Ek, and Cy Oz", ("Ann Lee", "Bo Ek", "Cy Oz")),
        ("Ann Lee and Bo Ek & Cy Oz", ("Ann Lee", "Bo Ek", "Cy Oz")),
        ("Ann Lee, MS, RD; Bo Ek, Ph.D.", ("Ann Lee", "Bo Ek")),
        ("Ann Lee |", ("Ann Lee",)),
        ("ANN LEE, BO EK", ("ANN LEE", "BO EK")),
        ("NASA", ("NASA",)),
        ("Leander Sand", ("Leander Sand",)),
    ],
)
def test_author_names(given: list[str] | str | None, names: tuple[str, ...]) -> None:
    assert author_names(given) == names


def test_html_golds_part_words_at_blocks_and_nowhere_else(make_corpus: Corpus) -> None:
    html = "<div>One<b>two</b> three<br>four<p>five</p>six<table><tr><td>a</td><td>b</td></tr></table></div>"
    assert body_text(html) == "Onetwo three\nfour\nfive\nsix\na\nb"
    assert body_text("<p>seen<script>unseen()</script></p>") == "seen"
    [page] = read_corpus(make_corpus(("", {"body": None, "body_html": "<p>One</p><p>two</p>"})))
    assert page.body == "One\ntwo"
