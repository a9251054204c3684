"""Score systems over labelled corpora: every figure of `scrape evaluate`."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar
from unicodedata import normalize

from scrape.errors import InternalError
from scrape.evaluate.bootstrap import RESAMPLES, Figure, figure
from scrape.evaluate.corpus import GoldPage, load_pages, notes_on_unread
from scrape.evaluate.language import language_of
from scrape.evaluate.scores import SCORES, Prediction, Score, Sums
from scrape.evaluate.systems import OURSELVES, System, system
from scrape.evaluate.worker import Outcome, PeakMemory, run_system

Progress = Callable[[str, int, int], None]
"""Told the system's name, the pages done, and the pages in all."""

_Texts = TypeVar("_Texts", GoldPage, Prediction)
_TEXTS = ("body", "title", "authors", "must_have", "must_not_have")


@dataclass(frozen=True, slots=True)
class PageResult:
    """One system on one page: `sums` holds each score's summands, by name."""

    gold: GoldPage
    prediction: Prediction
    sums: dict[str, Sums]
    seconds: float

    def value(self, score: Score) -> float | None:
        """The score of this page alone, None where its gold says nothing."""
        sums = self.sums.get(score.name)
        return None if sums is None else score.of_sums(sums)


@dataclass(frozen=True, slots=True)
class GroupReport:
    """One system over one group of pages: figures by score, and milliseconds of CPU a page."""

    group: str
    pages: int
    errors: int
    figures: dict[str, Figure]
    leads: dict[str, Figure]
    """By how much the first system's figure is higher, on the same pages and draws; none of the first."""
    median_ms: float
    mean_ms: float


@dataclass(frozen=True, slots=True)
class SystemReport:
    """One system over all groups; `missing` says why there are none."""

    name: str
    groups: tuple[GroupReport, ...] = ()
    peak_bytes: int = 0
    missing: str | None = None
    version: str | None = None

    def group(self, name: str) -> GroupReport | None:
        return next((group for group in self.groups if group.group == name), None)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All that was measured. `results` are the first system's pages, for study."""

    systems: tuple[SystemReport, ...]
    results: tuple[PageResult, ...]

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups of pages, corpora first, then their kinds, then languages."""
        return tuple(dict.fromkeys(group.group for report in self.systems for group in report.groups))


def evaluate(
    corpora: Iterable[Path],
    *,
    subject: str | System = OURSELVES,
    against: Sequence[str | System] = (),
    kind: str | None = None,
    limit: int | None = None,
    resamples: int = RESAMPLES,
    progress: Progress | None = None,
    note: Callable[[str], None] | None = None,
) -> Evaluation:
    """Run `subject` and its peers over the pages of `corpora`, one after the other, each in its own process.

    `limit`: pages of each corpus. `note` is told what of the golds is not scored, before the run. Raises
    `ValueError` for a system that isn't known, and what `load_pages` and `run_system` raise.
    """
    systems = dict.fromkeys(one if isinstance(one, System) else system(one) for one in (subject, *against))
    pages = load_pages(corpora, kind=kind, limit=limit)
    if note is not None:
        for line in notes_on_unread(pages):
            note(line)
    groups = _groups(pages)
    reports: list[SystemReport] = []
    studied: tuple[PageResult, ...] = ()
    for place, one in enumerate(systems):
        if one.missing:
            reports.append(SystemReport(one.name, missing=one.missing))
            continue
        try:
            results, peak = _run(one, pages, progress)
        except InternalError as error:  # What killed one system says nothing of the others.
            reports.append(SystemReport(one.name, missing=error.message))
            continue
        report = _system_report(one.name, results, groups, peak, resamples, first=studied)
        reports.append(replace(report, version=one.version))
        studied = studied if place else results
    return Evaluation(tuple(reports), studied)


def score_outcomes(
    name: str, pages: Sequence[GoldPage], outcomes: Iterable[Outcome], *, resamples: int = RESAMPLES
) -> Evaluation:
    """Score what was predicted elsewhere, as in cross-validation: an outcome for each page, in order."""
    results = tuple(_page_result(page, outcome) for page, outcome in zip(pages, outcomes, strict=True))
    return Evaluation((_system_report(name, results, _groups(pages), 0, resamples),), results)


def _run(one: System, pages: Sequence[GoldPage], progress: Progress | None) -> tuple[tuple[PageResult, ...], int]:
    results: list[PageResult] = []
    for message in run_system(one, pages):
        if isinstance(message, PeakMemory):
            return tuple(results), message.size
        results.append(_page_result(pages[len(results)], message))
        if progress is not None:
            progress(one.name, len(results), len(pages))
    raise InternalError(f"{one.name}: its process ended early")


def _page_result(gold: GoldPage, outcome: Outcome) -> PageResult:
    gold, prediction = _composed(gold), _composed(outcome.prediction)
    parts = ((score.name, score.of_page(prediction, gold)) for score in SCORES)
    return PageResult(gold, prediction, {name: sums for name, sums in parts if sums is not None}, outcome.seconds)


def _composed(record: _Texts) -> _Texts:
    """With its texts in NFC: an accent that is a character of its own parts a word, and equals no letter."""
    return replace(record, **{name: _nfc(getattr(record, name)) for name in _TEXTS if hasattr(record, name)})


def _nfc(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(map(_nfc, value))
    return normalize("NFC", value) if value else value


def _groups(pages: Sequence[GoldPage]) -> dict[str, list[int]]:
    """Places of the pages of each corpus, of each kind in a corpus, and of each language over all corpora.

    A kind or a language that is all of one corpus is no further group.
    """
    corpora = _places(pages, lambda page: page.corpus)
    kinds = _places(pages, lambda page: f"{page.corpus}/{page.kind or 'unknown'}")
    languages = _places(pages, lambda page: f"language {language_of(page, page.read())}")
    several_kinds = {name: at for name, at in kinds.items() if len(at) < len(corpora[pages[at[0]].corpus])}
    several_languages = {name: at for name, at in languages.items() if at not in corpora.values()}
    return {**corpora, **several_kinds, **several_languages}


def _places(pages: Sequence[GoldPage], name_of: Callable[[GoldPage], str]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for place, page in enumerate(pages):
        places.setdefault(name_of(page), []).append(place)
    return dict(sorted(places.items()))


def _system_report(
    name: str,
    results: Sequence[PageResult],
    groups: dict[str, list[int]],
    peak: int,
    resamples: int,
    first: Sequence[PageResult] = (),
) -> SystemReport:
    reports = (
        _group_report(
            group,
            [results[place] for place in places],
            [first[place] for place in places if first],
            resamples,
        )
        for group, places in groups.items()
    )
    return SystemReport(name, tuple(reports), peak)


def _group_report(
    group: str, results: Sequence[PageResult], first: Sequence[PageResult], resamples: int
) -> GroupReport:
    milliseconds = [result.seconds * 1000 for result in results]
    figures = ((score.name, _figure(score, results, resamples)) for score in SCORES)
    leads = ((score.name, _lead(score, first, results, resamples)) for score in SCORES)
    return GroupReport(
        group=group,
        pages=len(results),
        errors=sum(result.prediction.error is not None for result in results),
        figures={name: figure for name, figure in figures if figure is not None},
        leads={name: lead for name, lead in leads if lead is not None},
        median_ms=statistics.median(milliseconds),
        mean_ms=statistics.fmean(milliseconds),
    )


def _figure(score: Score, results: Sequence[PageResult], resamples: int) -> Figure | None:
    rows = [result.sums[score.name] for result in results if score.name in result.sums]
    return figure(rows, score.of_sums, resamples=resamples)


def _lead(score: Score, first: Sequence[PageResult], results: Sequence[PageResult], resamples: int) -> Figure | None:
    pairs = zip(first, results, strict=bool(first))
    rows = [
        (*ours.sums[score.name], *theirs.sums[score.name])
        for ours, theirs in pairs
        if score.name in ours.sums and score.name in theirs.sums
    ]
    half = len(rows[0]) // 2 if rows else 0
    return figure(rows, lambda sums: score.of_sums(sums[:half]) - score.of_sums(sums[half:]), resamples=resamples)
