"""The page of statistics: what a browser shows of it, and nothing that a web page could have slipped in."""

from __future__ import annotations

import re
import shutil
import subprocess
import threading
from html.parser import HTMLParser
from pathlib import Path

import pytest
from shards_made import PATIENCE, bulk, jsonl

from scrape.bulk.finished import Finished, load, load_all, save
from scrape.bulk.options import Shard
from scrape.bulk.place import Place
from scrape.bulk.stats import render_stats
from scrape.bulk.summary import MOST_HOSTS, OTHER_HOSTS, Summary

HOSTILE = '"><script>document.title = "taken"</script><img src=x onerror="document.title=1">&\'\u202e\x1b[31m\ud800'


def summary(**counts: dict[str, int]) -> Summary:
    made = Summary(articles=3, words=1_234)
    for name, counted in counts.items():
        getattr(made, name).update(counted)
    return made


def finished(made: Summary, name: str = "a-1") -> Finished:
    return Finished(Shard(name, ("a.warc.gz",), "1", 5_000_000), (f"{name}.jsonl.zst",), {}, made)


MADE = summary(
    errors={"http_status": 7, "near_duplicate": 5},
    languages={"en": 2, "": 1},
    hosts={"news.example": 2, HOSTILE: 1},
    lengths={"7": 1, "9": 2},
    warnings={HOSTILE: 1},
)


class Parsed(HTMLParser):
    """The tags and attributes of a page, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)

    def handle_data(self, data: str) -> None:
        self.text += f"{data}\n"


def test_what_it_says() -> None:
    text = Parsed(render_stats([finished(MADE), finished(summary(languages={"en": 3}), "b-2")])).text
    lines = [line for line in text.splitlines() if line.strip()]
    assert "6 articles of 18 pages" in lines
    assert lines[lines.index("http_status") + 1] == "7"
    assert lines[lines.index("near_duplicate") + 1] == "5"
    assert lines[lines.index("en") + 1] == "5"
    assert lines[lines.index("news.example") + 1] == "2"
    assert lines[lines.index("64 to 127 words") + 1] == "1"
    assert lines[lines.index("128 to 255 words") + 1] == "0"
    assert lines[lines.index("256 to 511 words") + 1] == "2"
    lengths = Parsed(render_stats([finished(summary(lengths={"0": 4, "1": 5}))])).text
    assert {"0 words", "1 word"} <= set(lengths.splitlines())
    assert "1 article of 1 page" in render_stats([finished(Summary(articles=1, words=5))])
    assert {"2,468", "10 MB", "a-1", "b-2"} <= set(lines)


def test_no_string_becomes_markup() -> None:
    parsed = Parsed(render_stats([finished(MADE)]))
    assert parsed.tags <= set("html meta title style h1 h2 dl div dt dd main section table tr th td i p".split())
    assert not [name for name in parsed.attributes if name.startswith("on") or name in {"src", "href"}]
    assert "<script>document" in parsed.text  # as text


def test_many_hosts_are_few_bars() -> None:
    many = summary(hosts={f"host{n}.example": 1 + (n == 7) for n in range(MOST_HOSTS + 50)})
    kept = Summary.from_json(many.to_json())
    assert len(kept.hosts) == MOST_HOSTS + 1
    assert kept.hosts[OTHER_HOSTS] == 50
    assert kept.hosts["host7.example"] == 2
    page = render_stats([finished(kept)])
    assert page.count("host") < 100
    assert "and 1,030 of smaller groups" in page


def test_a_finished_shard_is_saved_and_loaded(tmp_path: Path) -> None:
    place = Place(str(tmp_path))
    made = summary(hosts={"news.example": 2}, errors={"no_article": 1})
    save(place, finished(made))
    assert load(place, "a-1") == finished(made)
    assert load(place, "b-2") is None


def test_many_shards_are_loaded_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = Place(str(tmp_path))
    for number in range(8):
        save(place, finished(summary(hosts={"news.example": number}), f"a-{number}"))
    together = threading.Barrier(8, timeout=PATIENCE)

    def load_with_others(place: Place, name: str) -> Finished | None:
        together.wait()
        return load(place, name)

    monkeypatch.setattr("scrape.bulk.finished.load", load_with_others)
    loaded = load_all(place, [f"a-{number}" for number in range(8)])
    assert [each.summary.hosts.total() for each in loaded if each] == list(range(8))


def browser() -> str:
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        pytest.skip("needs chromium")
    return found


def in_browser(*arguments: str, page: Path, profile: Path) -> str:
    command = [browser(), "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}"]
    done = subprocess.run(
        [*command, *arguments, page.as_uri()], capture_output=True, timeout=PATIENCE, check=True, cwd=profile
    )
    return done.stdout.decode()


def test_a_browser_shows_it(tmp_path: Path) -> None:
    place = Place(str(tmp_path))
    save(place, finished(MADE))
    done = bulk("--stats", tmp_path)
    page = tmp_path / "stats.html"
    assert (done.returncode, str(page) in done.stderr) == (0, True)
    shown = in_browser("--dump-dom", page=page, profile=tmp_path)
    assert "<title>3 articles of 15 pages</title>" in shown  # no script has changed it
    assert len(re.findall(r"<tr>", shown)) == 14
    in_browser("--screenshot=shot.png", "--window-size=1400,1000", page=page, profile=tmp_path)
    assert blue_share(tmp_path / "shot.png") > 0.005


def blue_share(shot: Path) -> float:
    """Of the picture's points, those of a bar's colour."""
    image = pytest.importorskip("PIL.Image", reason="needs Pillow")
    with image.open(shot) as picture:
        values = picture.convert("RGB").tobytes()
    points = zip(values[::3], values[1::3], values[2::3], strict=True)
    return sum(1 for red, green, blue in points if blue > 180 and red < 100 and green < 160) / (len(values) // 3)


def test_a_run_counts_its_pages(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(jsonl([1, 2, 3], {3: "<nav>Home</nav>"}))
    bulk(tmp_path / "a.jsonl", "-o", tmp_path / "out")
    bulk("--stats", tmp_path / "out")
    page = (tmp_path / "out" / "stats.html").read_text(encoding="utf-8")
    assert "<h1>2 articles of 3 pages</h1>" in page
    assert "paper1.example" in page
