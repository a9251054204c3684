"""One of each text is kept: the first, over all shards, whoever finds it."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from shards_made import Here, articles, bulk, failures, html, in_no_order, jsonl, made_here, records, url

from scrape.bulk import Duplicates
from scrape.bulk.duplicates import find_duplicates
from scrape.bulk.options import Options
from scrape.bulk.place import Place
from scrape.bulk.plan import plan
from scrape.bulk.run import Run
from scrape.bulk.signatures import Signatures
from scrape.errors import OutputError

pytest.importorskip("rensa", reason="needs the extra bulk")


def edited(number: int) -> str:
    """A page with a word changed."""
    return html(number, sentences=40).replace(" until ", " unless ", 1)


def saved(place: Place, name: str, bodies: list[str], kind: Duplicates = "near") -> None:
    signatures = Signatures(kind)
    for number, body in enumerate(bodies):
        signatures.add(body, f"https://{name}.example/{number}")
    signatures.save(place, name)


def found(place: Place, *names: str, kind: Duplicates = "near") -> dict[str, dict[int, tuple[str, str]]]:
    removals = find_duplicates(place, names, kind)
    return {name: {at: (why.type, why.message) for at, why in going.items()} for name, going in removals.items()}


def words(seed: int, count: int = 300) -> list[str]:
    return [f"w{seed * 31 + at * at % 499}" for at in range(count)]


def test_the_first_is_kept(tmp_path: Path) -> None:
    place = Place(str(tmp_path))
    one, two = " ".join(words(1)), " ".join(words(2))
    saved(place, "a", [one, two])
    saved(place, "b", [two.upper() + "!", one.replace(" ", "\n"), " ".join(words(3))])
    assert found(place, "a", "b") == {
        "b": {
            0: ("near_duplicate", "nearly the same text as https://a.example/1"),
            1: ("duplicate", "the same text as https://a.example/0"),
        }
    }
    assert {name: set(going) for name, going in found(place, "b", "a").items()} == {"a": {0, 1}}


def test_a_run_tells_what_it_does_with_duplicates(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(jsonl([1, 1]))
    run = Run(Place(str(tmp_path / "out")), Options(duplicates="exact"), plan([str(tmp_path / "a.jsonl")]))
    assert [run.stage for _ in run.make(Here())] == ["", "looking for duplicates", "taking duplicates out"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved(Place(str(tmp_path)), "a", ["one"])
    with Path("/dev/full").open("wb", buffering=0) as full:
        monkeypatch.setattr(tempfile, "TemporaryFile", lambda **_: full)
        with pytest.raises(OutputError, match=f"{tmp_path}: No space left"):
            found(Place(str(tmp_path)), "a")


def test_no_temporary_folder_is_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = Place(str(tmp_path))
    saved(place, "a", ["Ferry", "Ferry"])
    before = sorted(tmp_path.iterdir())
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    assert set(found(place, "a")["a"]) == {1}
    assert sorted(tmp_path.iterdir()) == before


def test_exact_is_the_same_but_for_white_space(tmp_path: Path) -> None:
    place = Place(str(tmp_path))
    said = ["-5 degrees", "5 degrees", "a + b in C", "a - b in C++", "Polish", "polish", "x < y", "x > y", "\U0001f44d"]
    saved(place, "a", [*said, "\U0001f44e", "x \n<\ty"], "exact")
    assert found(place, "a", kind="exact") == {"a": {10: ("duplicate", "the same text as https://a.example/6")}}
    saved(place, "b", ["\U0001f44d", "\U0001f44e"])
    assert found(place, "b") == {}


@pytest.mark.parametrize(("changed", "goes"), [(3, True), (60, False)])
def test_how_near_is_near(tmp_path: Path, changed: int, goes: bool) -> None:
    place = Place(str(tmp_path))
    other = words(1)
    for at in range(0, 300, 300 // changed):
        other[at] = "changed"
    saved(place, "a", [" ".join(words(1)), " ".join(other)])
    assert bool(found(place, "a")) == goes
    if goes:
        assert found(place, "a") == {"a": {1: ("near_duplicate", "nearly the same text as https://a.example/0")}}


def test_chains_are_one(tmp_path: Path) -> None:
    place = Place(str(tmp_path))
    chain = [words(1)]
    for step in range(30):
        chain.append([*chain[-1]])
        chain[-1][step * 10] = f"step{step}"
    saved(place, "a", [" ".join(each) for each in chain])
    assert set(found(place, "a")["a"]) == set(range(1, 31))


def test_nothing_at_all(tmp_path: Path) -> None:
    place = Place(str(tmp_path))
    saved(place, "a", [])
    assert found(place, "a") == {}


def test_a_text_of_few_words_has_a_signature(tmp_path: Path) -> None:
    place = Place(str(tmp_path))
    saved(place, "a", ["Two words", "", "two, words", "Three other words"])
    assert set(found(place, "a")["a"]) == {2}


@pytest.mark.parametrize("to", ["jsonl.zst", "parquet"])
def test_the_command_takes_them_out_and_says_of_whom(tmp_path: Path, to: str) -> None:
    first, second = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    first.write_bytes(jsonl([0, 1, 2], {0: html(0, sentences=40), 2: html(0, sentences=40)}))
    second.write_bytes(jsonl([3, 4, 5], {3: edited(0), 4: html(1), 5: "<nav>Home</nav>"}))
    arguments = ["--duplicates", "near", "--to", to, "--rows", "2"]
    out = tmp_path / "out"
    done = bulk(first, second, "-o", out, *arguments)
    assert {record["url"] for record in articles(out)} == {url(0), url(1)}
    assert {record["url"]: record["error"]["message"] for record in failures(out) if record["url"] != url(5)} == {
        url(2): f"the same text as {url(0)}",
        url(3): f"nearly the same text as {url(0)}",
        url(4): f"the same text as {url(1)}",
    }
    assert "2 articles, 1 failed (no_article 1), 3 left out (duplicate 2, near_duplicate 1)" in done.stderr
    before = records(out)
    assert "0 of 2 shards made, 2 were there already" in bulk(first, second, "-o", out, *arguments).stderr
    assert records(out) == before
    assert len(list((out / "articles").iterdir())) == 3


def test_shards_that_come_later_give_what_one_run_gives(tmp_path: Path) -> None:
    """Also where one comes before those that there were, and brings an article back."""
    sources = {"a": tmp_path / "a.jsonl", "b": tmp_path / "b.jsonl", "c": tmp_path / "c.jsonl"}
    sources["a"].write_bytes(jsonl([1, 2], {1: html(7), 2: html(8)}))
    sources["b"].write_bytes(jsonl([3, 4], {3: html(7), 4: html(9)}))
    sources["c"].write_bytes(jsonl([5, 6], {5: html(8), 6: html(9)}))

    def made(name: str, *runs: str) -> list[dict[str, object]]:
        for shards in runs:
            made_here(tmp_path / name, *(sources[shard] for shard in shards), duplicates="exact")
        return in_no_order(records(tmp_path / name))

    assert made("steps", "a", "ab", "abc") == made("once", "abc")
    assert made("turned", "abc", "cba") == made("backwards", "cba")


@pytest.mark.parametrize("to", ["jsonl.zst", "parquet"])
def test_the_files_of_a_run_that_went_on_are_those_of_one(tmp_path: Path, to: str) -> None:
    first, second = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    first.write_bytes(jsonl([9, 10], {9: html(7), 10: html(6)}))
    pages = {1: html(7), 2: html(8), 3: html(8), 4: "<nav>Home</nav>", 5: html(6)}
    second.write_bytes(jsonl(range(1, 6), pages))
    options = {"duplicates": "exact", "to": to, "rows": 2}
    for inputs in ([second], [first, second]):
        made_here(tmp_path / "out", *inputs, **options)
    made_here(tmp_path / "once", first, second, **options)
    paths = sorted((tmp_path / "once").glob("*/*"))
    assert len(paths) > 8
    for path in paths:
        assert path.read_bytes() == (tmp_path / "out" / path.relative_to(tmp_path / "once")).read_bytes(), path


@pytest.mark.parametrize("to", ["jsonl.zst", "parquet"])
def test_the_reason_is_the_one_that_one_run_gives_now(tmp_path: Path, to: str) -> None:
    first, second = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    pages = {1: html(7), 2: html(8), 5: html(8), 6: html(7), 7: "<nav>Home</nav>"}
    pages |= {8: html(9, sentences=40), 9: edited(9)}
    first.write_bytes(jsonl([1, 2, 3], pages))
    second.write_bytes(jsonl([5, 4, 6, 7, 8, 9], pages))
    options = {"duplicates": "near", "to": to, "rows": 2}
    made_here(tmp_path / "out", first, second, **options)
    first.write_bytes(jsonl([3, 12, 2], {**pages, 12: html(7)}))
    for place in ("out", "once"):
        made_here(tmp_path / place, first, second, **options)
    assert records(tmp_path / "out") == records(tmp_path / "once")
    reasons = {record["url"]: record["error"]["message"] for record in failures(tmp_path / "out")}
    assert reasons[url(6)] == f"the same text as {url(12)}"


def test_an_interrupted_removal_is_made_good(tmp_path: Path) -> None:
    source, out = tmp_path / "a.jsonl", tmp_path / "out"
    source.write_bytes(jsonl([1, 2], {1: html(7), 2: html(7)}))
    made_here(out, source, duplicates="exact")
    before = records(out)
    (state,) = (out / "shards").glob("*.json")
    state.unlink()  # as it is between the first file that is put into place and the last
    made_here(out, source, duplicates="exact")
    assert records(out) == before
