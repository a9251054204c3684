"""Files: whole or not at all, and with names that every system takes."""

from __future__ import annotations

import json
import os
import re
import stat
import threading
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrape.errors import OutputError
from scrape.records import Article, Failure, Page
from scrape.writer import Format
from scrape.writer.destination import open_destination
from scrape.writer.file_names import NAME_MAX_BYTES, digest_of, file_name
from scrape.writer.parts import new_part

ARTICLE = Article(url="https://a.example/x", title="Ferry stops", body="Text.")


def write(output: Path | str, article: Article = ARTICLE, form: str = "txt") -> None:
    with open_destination(str(output), form) as destination:  # type: ignore[arg-type]
        destination.write(article)


def test_a_file_is_written(tmp_path: Path) -> None:
    write(tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_text("utf-8") == "Ferry stops\n\nText.\n"
    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, SystemExit])
def test_a_file_is_left_as_it_was_when_something_goes_wrong(tmp_path: Path, error: type[BaseException]) -> None:
    path = tmp_path / "out.txt"
    path.write_text("before")

    def interrupted() -> None:
        with open_destination(str(path), "txt") as destination:
            destination.write(ARTICLE)
            raise error

    with pytest.raises(error):
        interrupted()
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_the_part_that_an_interrupted_run_left_is_not_overwritten(tmp_path: Path) -> None:
    left = tmp_path / "out.txt.part"
    left.write_text("before")
    with (
        pytest.raises(OutputError, match=r"out\.txt\.part: an interrupted run left it"),
        open_destination(str(tmp_path / "out.txt"), "txt", kept=print),
    ):
        pass
    assert list(tmp_path.iterdir()) == [left]
    assert left.read_text() == "before"


@pytest.mark.parametrize("come", [Path.mkdir, Path.touch])
def test_what_has_come_to_the_name_of_the_part_meanwhile_stays(come: Callable[[Path], None], tmp_path: Path) -> None:
    kept: list[Path] = []

    def interrupted() -> None:
        with open_destination(str(tmp_path / "out.txt"), "txt", kept=kept.append) as destination:
            destination.write(ARTICLE)
            come(tmp_path / "out.txt.part")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert [path.read_text() for path in kept] == ["Ferry stops\n\nText.\n"]
    assert sorted(tmp_path.iterdir()) == sorted([*kept, tmp_path / "out.txt.part"])


def test_a_new_file_does_not_appear_before_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    with open_destination(str(path), "jsonl") as destination:
        destination.write(ARTICLE)
        assert not path.exists()
    assert json.loads(path.read_text("utf-8"))["title"] == "Ferry stops"


def test_what_a_killed_run_left_goes_and_what_another_writes_stays(tmp_path: Path) -> None:
    target, long_ago = tmp_path / "out.txt", time.time() - 100_000

    def left_by(output: Path, *, is_kept: bool = False, is_old: bool = True) -> str:
        handle, part = new_part(output, is_kept=is_kept)
        os.close(handle)
        if is_old:
            os.utime(part, (long_ago, long_ago))
        return str(part)

    left = {left_by(target)}
    kept = {f"{tmp_path}/{name}" for name in (".out.txt.mine.part", ".out.md.abcdef12.part", "out.txt.part")}
    for name in kept:
        Path(name).write_text("x")
        os.utime(name, (long_ago, long_ago))
    kept |= {left_by(target, is_kept=True), left_by(target, is_old=False), left_by(tmp_path / "out.txt.txt")}
    long = tmp_path / ("a" * 50)
    kept |= {left_by(long.with_suffix(".md"))}
    with open_destination(str(long), "txt"):
        pass
    long.unlink()
    with open_destination(str(target), "txt"):
        parts = {str(path) for path in tmp_path.glob(".out.txt.*.part")} - kept
        assert len(parts) == 1
        assert parts != left
        write(tmp_path / "out.txt")
        assert {str(path) for path in tmp_path.iterdir()} == {*parts, *kept, str(tmp_path / "out.txt")}
    assert {str(path) for path in tmp_path.iterdir()} == {*kept, str(tmp_path / "out.txt")}


def test_permissions_are_kept_and_new_ones_follow_the_umask(tmp_path: Path) -> None:
    kept, new = tmp_path / "kept", tmp_path / "new"
    kept.write_text("")
    kept.chmod(0o640)
    before = os.umask(0o027)
    try:
        write(kept)
        write(new)
    finally:
        os.umask(before)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o640
    assert stat.S_IMODE(new.stat().st_mode) == 0o640


def test_a_file_that_is_only_to_be_read_is_not_replaced(tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    kept.write_text("before")
    kept.chmod(0o440)
    if os.access(kept, os.W_OK):
        pytest.skip("root may write to every file")
    with pytest.raises(OutputError, match=r"kept\.txt: cannot be written: Permission denied"):
        write(kept)
    assert kept.read_text() == "before"
    assert list(tmp_path.iterdir()) == [kept]


def test_a_share_on_which_permissions_cannot_be_set_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path, mode: int) -> None:
        raise PermissionError(1, "Operation not permitted", mode)

    monkeypatch.setattr(Path, "chmod", refuse)
    write(tmp_path / "out.txt")
    write(tmp_path / "out.txt")
    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]


@pytest.mark.parametrize("exists", [True, False])
def test_a_link_stays_and_its_target_is_written(tmp_path: Path, *, exists: bool) -> None:
    (tmp_path / "deep").mkdir()
    target, link = tmp_path / "deep" / "target", tmp_path / "link"
    if exists:
        target.write_text("before")
    link.symlink_to(target)
    write(link)
    assert link.is_symlink()
    assert target.read_text() == "Ferry stops\n\nText.\n"


def test_a_named_pipe_is_written_as_it_is(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()), daemon=True)
    reader.start()
    write(pipe)
    reader.join(10)
    assert read == ["Ferry stops\n\nText.\n"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_device_is_written_as_it_is() -> None:
    # A terminal of our own: no device of the system is at risk, whatever the code does.
    ours, theirs = os.openpty()
    try:
        name = os.ttyname(theirs)
        write(name)
        assert os.read(ours, 100).split() == [b"Ferry", b"stops", b"Text."]
        assert stat.S_ISCHR(Path(name).stat().st_mode)
    finally:
        os.close(theirs)
        os.close(ours)


def test_a_full_disk_is_an_output_error_and_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    import resource

    path = tmp_path / "out.txt"
    path.write_text("before")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, hard))
    try:
        with pytest.raises(OutputError) as caught:
            write(path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert caught.value.message == f"{path}: cannot be written: File too large"
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("output", ["missing/out.txt", "file/out.txt", "file/"])
def test_what_cannot_be_written_is_one_clear_line(tmp_path: Path, output: str) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError) as caught:
        write(f"{tmp_path}/{output}")
    assert caught.value.message.startswith(f"{tmp_path}/{output}".rstrip("/"))
    assert "cannot be written: " in caught.value.message
    assert "\n" not in caught.value.message


def test_several_records_in_one_file(tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    with open_destination(str(path), "md") as destination:
        destination.write(ARTICLE)
        destination.write(Article(error=Failure("not_found", "gone")))
        destination.write(ARTICLE)
    assert path.read_text() == "# Ferry stops\n\nText.\n\n---\n\n# Ferry stops\n\nText.\n"


def test_a_lone_surrogate_does_not_stop_the_output(tmp_path: Path) -> None:
    write(tmp_path / "out.txt", Article(body="a\ud800b"))
    assert (tmp_path / "out.txt").read_bytes() == b"a?b\n"


def test_a_folder_is_made_and_has_one_file_an_article(tmp_path: Path) -> None:
    output = f"{tmp_path}/new/deep/"
    with open_destination(output, "json") as destination:
        for article in (ARTICLE, ARTICLE, Article(url="https://b.example/y")):
            destination.write(article)
    names = sorted(path.name for path in Path(output).iterdir())
    assert [re.sub("[0-9a-f]{16}", "#", name) for name in names] == [
        "b-example-y-#.json",
        "ferry-stops-#-2.json",
        "ferry-stops-#.json",
    ]


def test_a_link_in_a_folder_is_replaced_and_not_followed(tmp_path: Path) -> None:
    folder, other = tmp_path / "out", tmp_path / "other"
    write(f"{folder}/")
    (written,) = folder.iterdir()
    text = written.read_text()
    written.unlink()
    other.write_text("of someone else")
    other.chmod(0o600)
    written.symlink_to(other)
    write(f"{folder}/")
    assert (other.read_text(), written.read_text(), written.is_symlink()) == ("of someone else", text, False)


def test_an_existing_folder_needs_no_slash_and_keeps_its_other_files(tmp_path: Path) -> None:
    (tmp_path / "other").write_text("x")
    write(tmp_path)
    write(tmp_path)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_downloaded_url_keeps_one_file_in_a_folder(tmp_path: Path) -> None:
    url = "https://a.example/x"

    def run(*articles: Article, form: Format = "json") -> set[str]:
        with open_destination(f"{tmp_path}/", form, replaces=True) as destination:
            for article in articles:
                destination.write(article)
        return {re.sub("[0-9a-f]{16}", "#", path.name) for path in tmp_path.iterdir()}

    digest = digest_of(Article(url=url), by_url=True)
    own = {"notes.json", f"mine-{digest}.txt", f"{digest}.json", "draft-0123456789abcdef.json"}
    own |= {
        f"{words}-{digest}.json" for words in ("my notes", "My-notes", "notes.2", "notes--2", "a_b", "-", "z" * 101)
    }
    for name in own:
        (tmp_path / name).write_text("mine")
    mine = {re.sub("[0-9a-f]{16}", "#", name) for name in own}
    assert run(Article(url=url, title="One", body="1")) == mine | {"one-#.json"}
    assert run(Article(url=url, title="Two", body="2")) == mine | {"two-#.json"}
    (tmp_path / f"four-{digest}-2.json").write_text("of a URL that a list had twice, before that left one file")
    assert run(Article(url=url, title="Two", body="2"), Article(url=url, title="Three", body="3")) == mine | {
        "three-#.json"
    }
    assert run(Article(url=url, title="Three", body="3"), Article(url=url, title="Three", body="4")) == mine | {
        "three-#.json"
    }
    assert '"body": "4"' in (tmp_path / f"three-{digest}.json").read_text()
    failed = Article(url=url, error=Failure("timed_out", "too late"))
    assert run(failed, failed) == mine | {"three-#.json", "a-example-x-#.json"}
    assert run(failed, Article(url=url, title="Two", body="2"), failed) == mine | {"two-#.json", "a-example-x-#.json"}
    assert run(Article(url=url, title="Two", body="2")) == mine | {"two-#.json"}
    assert run(Article(url=url, title="Four", body="4"), form="md") >= mine | {"two-#.json", "four-#.md"}
    assert all((tmp_path / name).read_text() == "mine" for name in own)


def test_a_page_and_its_article_do_not_replace_each_other(tmp_path: Path) -> None:
    url = "https://a.example/x"
    for record in (Page(url=url, html="<p>x"), Article(url=url, title="One", body="1"), Page(url=url, html="<p>y")):
        with open_destination(f"{tmp_path}/", "json", replaces=True) as destination:
            destination.write(record)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_new_file_that_is_listed_by_another_name_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    composed, decomposed = Article(url="https://a.example/x", title="Fähre", body="1"), "fa\u0308hre"
    replace = Path.replace

    def replace_on_a_mac(part: Path, target: Path) -> Path:
        """Both names lead to one file, and the folder lists the decomposed one."""
        replace(part, target)
        other = target.with_name(target.name.replace("fähre", decomposed))
        other.unlink(missing_ok=True)
        other.hardlink_to(target)
        return target

    monkeypatch.setattr(Path, "replace", replace_on_a_mac)
    for _ in range(2):
        with open_destination(f"{tmp_path}/", "json", replaces=True) as destination:
            destination.write(composed)
    assert len(list(tmp_path.glob(f"{decomposed}-*.json"))) == 1


def test_articles_that_share_a_url_do_not_replace_each_other(tmp_path: Path) -> None:
    def run(title: str, *, replaces: bool) -> int:
        with open_destination(f"{tmp_path}/", "json", replaces=replaces) as destination:
            destination.write(Article(url="https://a.example/x", title=title, body=title))
        return len(list(tmp_path.iterdir()))

    assert [run(title, replaces=False) for title in ("One", "Two", "One")] == [1, 2, 2]
    assert [run(title, replaces=True) for title in ("One", "Three")] == [3, 3]
    assert run("Four", replaces=False) == 4


RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
titles = st.text() | st.sampled_from(
    ["CON", "nul", "a." * 90, "trail. . ", "COM1", "ü" * 200, "😀", "हिन्दी में", "/../.."]
)


@given(titles, st.none() | st.just("https://a.example/p/q.html?x"), st.sampled_from(["-3f.json", "-3f-12.md"]))
def test_a_name_is_safe_on_every_system(title: str, url: str | None, suffix: str) -> None:
    name = file_name(Article(title=title, url=url), suffix)
    stem = name.rpartition(".")[0]
    assert name.endswith(suffix)
    assert len(name.encode()) <= NAME_MAX_BYTES
    assert name == unicodedata.normalize("NFC", name) == unicodedata.normalize("NFC", name.casefold())
    assert all(unicodedata.category(c)[0] in "LNM" or c == "-" for c in stem)
    assert stem.split(".")[0] not in RESERVED
    assert name == file_name(Article(title=title, url=url), suffix)


def test_names_keep_the_letters_of_every_script() -> None:
    def words(title: str) -> str:
        return file_name(Article(title=title), "")

    assert words("Größe & Maß") == "grösse-mass"
    assert words("हिन्दी में") == "हिन्दी-में"
    assert words("渡轮，停航") == "渡轮-停航"


def test_names_tell_equal_titles_apart_and_come_from_the_source_without_one() -> None:
    one, two = (Article(title="Same", url=f"https://a.example/{n}") for n in (1, 2))
    first, second = (Article(title=title, source="standard input") for title in ("One", "Two"))
    assert len({digest_of(each) for each in (one, two, first, second)}) == 4
    assert digest_of(one, by_url=True) == digest_of(Article(title="Other", url=one.url), by_url=True)
    assert digest_of(Article(source="./pages//1.html")) == digest_of(Article(source="pages/1.html"))
    assert file_name(Page(source="pages/Ferry.html"), "-1") == "ferry-1"
    assert file_name(Page(url="http://[broken"), "-1") == "http-broken-1"
    assert file_name(Article(), "-1") == "article-1"


def test_a_reader_that_has_gone_is_no_output_error(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    opened = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)

    def write_after_it_left() -> None:
        with open_destination(str(pipe), "txt") as destination:
            os.close(opened)
            destination.write(ARTICLE)

    with pytest.raises(BrokenPipeError):
        write_after_it_left()
