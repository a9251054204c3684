from __future__ import annotations

import json
import os
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest
from made_pages import PARAGRAPHS, html_of

from scrape.errors import NotFound
from scrape.evaluate.corpus import load_pages
from scrape.evaluate.runner import Evaluation, GroupReport, SystemReport, evaluate, score_outcomes
from scrape.evaluate.scores import Prediction
from scrape.evaluate.systems import Extract, System
from scrape.evaluate.table import render_table, to_json
from scrape.evaluate.worker import Outcome

Corpus = Callable[..., Path]

BODY = "\n".join(PARAGRAPHS)


@pytest.fixture
def harbour(make_corpus: Corpus) -> Path:
    """Six pages: five English articles, one German forum page whose gold keeps the first paragraph only."""
    article = (html_of(*PARAGRAPHS), {"body": BODY, "title": "Harbour closed"})
    forum = (html_of(*PARAGRAPHS, lang="de"), {"body": PARAGRAPHS[0], "kind": "forum"})
    return make_corpus(*[article] * 5, forum)


def test_a_run_scores_each_corpus_kind_and_language(harbour: Path) -> None:
    seen: list[tuple[str, int, int]] = []
    evaluation = evaluate([harbour], subject="trafilatura", progress=lambda *now: seen.append(now))
    assert evaluation.groups == ("harbour", "harbour/article", "harbour/forum", "language de", "language en")
    [report] = evaluation.systems
    exact = {group.group: group.figures["exact"].value for group in report.groups}
    assert exact == {
        "harbour": 5 / 6,
        "harbour/article": 1.0,
        "harbour/forum": 0.0,
        "language de": 0.0,
        "language en": 1.0,
    }
    assert report.peak_bytes > 10_000_000
    assert f"  trafilatura {version('trafilatura')}  " in render_table(evaluation)
    assert json.loads(to_json(evaluation))["trafilatura"]["version"] == version("trafilatura")
    assert all(group.median_ms > 0 for group in report.groups)
    assert seen == [("trafilatura", done, 6) for done in range(1, 7)]


def load_silent() -> Extract:
    return lambda _html, _url: Prediction("silence")


def load_whole() -> Extract:
    return lambda html, _url: Prediction(html.removeprefix("<p>").removesuffix("</p>"))


def load_cut() -> Extract:
    return lambda html, _url: Prediction(html.removeprefix("<p>").removesuffix("</p>").rpartition(" ")[0])


def load_deadly() -> Extract:
    return lambda _html, _url: os._exit(4)


def test_the_subject_comes_first_and_only_its_pages_are_kept(harbour: Path) -> None:
    silent = System("scrape:silent", load_silent)
    evaluation = evaluate([harbour], subject=silent, against=("trafilatura", silent), limit=2)
    assert [report.name for report in evaluation.systems] == ["scrape:silent", "trafilatura"]
    assert [(result.gold.id, result.prediction.body) for result in evaluation.results] == [
        ("page-0", "silence"),
        ("page-1", "silence"),
    ]


def test_a_lead_is_told_from_chance_page_by_page(make_corpus: Corpus) -> None:
    texts = [" ".join(f"w{number}" for number in range(10 * place)) for place in range(1, 9)]
    corpus = make_corpus(*[(f"<p>{text}</p>", {"body": text}) for text in texts])
    whole, cut = System("scrape:whole", load_whole), System("scrape:cut", load_cut)
    evaluation = evaluate([corpus], subject=whole, against=[cut])
    first, second = (report.groups[0] for report in evaluation.systems)
    assert first.leads == {}
    assert second.leads["exact"].value == 1.0
    assert second.leads["word F1"].value == pytest.approx(1 - second.figures["word F1"].value)
    assert second.leads["word F1"].low > 0
    assert second.leads["leak rate"].value == 0
    _, _, ours, theirs = render_table(evaluation).split("\n\n")[0].splitlines()
    assert (ours.count("*"), theirs.count("*")) == (0, 3)


def test_the_table_says_how_much_of_each_systems_time_the_first_takes() -> None:
    ours, theirs = (
        SystemReport(name, (GroupReport("g", 2, 0, {}, {}, median_ms=median, mean_ms=mean),), 0)
        for name, median, mean in (("scrape", 2.0, 3.0), ("other", 8.0, 4.0))
    )
    _, header, first, second = render_table(Evaluation((ours, theirs), ())).splitlines()
    assert header.split()[1:] == ["ms", "median", "of", "median", "ms", "mean", "of", "mean", "peak", "MB", "errors"]
    assert first.split()[1:5] == ["2.00", "1.00", "3.00", "1.00"]
    assert second.split()[1:5] == ["8.00", "0.25", "4.00", "0.75"]


def test_of_few_pages_nothing_is_told_beyond_chance(make_corpus: Corpus) -> None:
    corpus = make_corpus(*[("<p>One two three</p>", {"body": "One two three"})] * 5)
    whole, cut = System("scrape:whole", load_whole), System("scrape:cut", load_cut)
    table = render_table(evaluate([corpus], subject=whole, against=[cut]))
    assert "1.000" in table
    assert "*" not in table


def test_a_kind_or_language_that_is_all_of_a_corpus_is_no_further_group(make_corpus: Corpus) -> None:
    pages = [(html_of("One.", lang="de"), {})] * 2
    assert evaluate([make_corpus(*pages)], subject="trafilatura").groups == ("harbour",)


def test_a_system_that_kills_its_process_does_not_end_the_run(harbour: Path) -> None:
    evaluation = evaluate([harbour], subject="trafilatura", against=[System("scrape:deadly", load_deadly)])
    alive, dead = evaluation.systems
    assert alive.missing is None
    assert "its process died (exit 4)" in (dead.missing or "")


def test_bad_names_and_folders_are_refused_before_anything_runs(harbour: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no system is called 'x'"):
        evaluate([harbour], against=["x"])
    with pytest.raises(NotFound):
        evaluate([harbour, tmp_path / "nowhere"])


def predicted(harbour: Path, *bodies: str) -> Evaluation:
    pages = load_pages([harbour])
    outcomes = [Outcome(Prediction(body), seconds=0.001 * (place + 1)) for place, body in enumerate(bodies)]
    return score_outcomes("folds", pages, outcomes)


def test_predictions_made_elsewhere_are_scored(harbour: Path) -> None:
    evaluation = predicted(harbour, BODY, BODY, BODY, BODY, "", BODY)
    group = evaluation.systems[0].groups[0]
    assert group.figures["exact"].value == 4 / 6
    assert (group.median_ms, group.mean_ms) == (3.5, 3.5)
    assert "title" not in group.figures


def test_an_accent_of_its_own_is_the_same_letter(make_corpus: Corpus) -> None:
    apart, whole = "Die Fa\u0308hre fa\u0308hrt", "Die Fähre fährt"
    labels = {"title": apart, "body": apart, "must_have": [apart], "authors": [apart]}
    outcome = Outcome(Prediction(whole, whole, (whole,)))
    evaluation = score_outcomes("folds", load_pages([make_corpus(("", labels))]), [outcome])
    figures = evaluation.systems[0].groups[0].figures
    assert {name: figures[name].value for name in ("exact", "snippet F1", "title", "authors")} == {
        "exact": 1.0,
        "snippet F1": 1.0,
        "title": 1.0,
        "authors": 1.0,
    }


def test_a_prediction_for_each_page_is_asked_for(harbour: Path) -> None:
    with pytest.raises(ValueError, match="zip"):
        predicted(harbour, BODY)


def test_the_table_is_aligned_and_names_absent_peers(harbour: Path) -> None:
    evaluation = predicted(harbour, *[BODY] * 6)
    absent = SystemReport("goose3", missing="not installed: run pip install '.[peers]' in scrape's folder")
    text = render_table(Evaluation((*evaluation.systems, absent), evaluation.results))
    first, *tables = text.split("\n\n")
    title, header, row = first.splitlines()
    assert title == "harbour: 6 pages"
    assert " ".join(header.split()) == "system shingle F1 exact word F1 leak rate ms median ms mean peak MB errors"
    assert len(header) == len(row)
    assert "0.833 ±0.250" in row
    assert tables[-1] == "goose3: not installed: run pip install '.[peers]' in scrape's folder\n"


def test_json_has_every_figure_with_its_interval(harbour: Path) -> None:
    record = json.loads(to_json(predicted(harbour, *[BODY] * 6)))
    group = record["folds"]["groups"]["harbour/article"]
    assert group["pages"] == 5
    assert group["figures"]["exact"] == {"value": 1.0, "low": 1.0, "high": 1.0, "pages": 5}
