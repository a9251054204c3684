"""An evaluation as plain, aligned text, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from scrape.counts import counted
from scrape.evaluate.bootstrap import Figure
from scrape.evaluate.runner import Evaluation, GroupReport, SystemReport
from scrape.evaluate.scores import SCORES

MEGABYTE = 1_000_000
FEWEST_COMPARED = 6
"""Pages of which a difference can be told from chance: that six all go one way has a probability of 0.03, five 0.06."""


def to_json(evaluation: Evaluation) -> str:
    """Every figure, unrounded: systems by name, groups by name, scores by name."""
    return json.dumps({report.name: _system_record(report) for report in evaluation.systems}, indent=2)


def _system_record(report: SystemReport) -> dict[str, object]:
    if report.missing:
        return {"missing": report.missing}
    groups = {group.group: {k: v for k, v in asdict(group).items() if k != "group"} for group in report.groups}
    return {"version": report.version, "peak_bytes": report.peak_bytes, "groups": groups}


def render_table(evaluation: Evaluation) -> str:
    """A table for each corpus, kind and language: a row for each system, a column for each score.

    A figure stands with half the width of its 95 % interval, and `*` where it differs from the first system's
    beyond chance: the 95 % interval of their difference, page by page, leaves out 0; of very few pages nothing can
    be told. `of median` and `of mean` say how much of the system's time the first takes.
    """
    tables = [_group_table(evaluation, group) for group in evaluation.groups]
    missing = [f"{report.name}: {report.missing}" for report in evaluation.systems if report.missing]
    return "\n\n".join([*tables, *(["\n".join(missing)] if missing else [])]) + "\n"


def _group_table(evaluation: Evaluation, group: str) -> str:
    found = [(report, part) for report in evaluation.systems if (part := report.group(group)) is not None]
    columns = [score.name for score in SCORES if any(score.name in part.figures for _, part in found)]
    first = found[0][1]
    times = ["ms median", "ms mean"] if len(found) == 1 else ["ms median", "of median", "ms mean", "of mean"]
    header = ["system", *columns, *times, "peak MB", "errors"]
    rows = [header, *(_row(report, part, columns, first if len(found) > 1 else None) for report, part in found)]
    return "\n".join([f"{group}: {counted(first.pages, 'page')}", *_aligned(rows)])


def _row(report: SystemReport, part: GroupReport, columns: Sequence[str], first: GroupReport | None) -> list[str]:
    figures = [_cell(part.figures.get(column), part.leads.get(column)) for column in columns]
    memory = f"{report.peak_bytes / MEGABYTE:.0f}" if report.peak_bytes else "-"
    times = [
        *_time(part.median_ms, first.median_ms if first else None),
        *_time(part.mean_ms, first.mean_ms if first else None),
    ]
    return [" ".join(filter(None, (report.name, report.version))), *figures, *times, memory, str(part.errors)]


def _time(milliseconds: float, compared: float | None) -> list[str]:
    """A time, and how much of it the one that it is compared with is."""
    share = [] if compared is None else [f"{compared / milliseconds:.2f}" if milliseconds else "-"]
    return [f"{milliseconds:.2f}", *share]


def _cell(figure: Figure | None, lead: Figure | None) -> str:
    if figure is None:
        return "- "
    differs = lead is not None and lead.pages >= FEWEST_COMPARED and not lead.low <= 0 <= lead.high
    if figure.pages == 1:
        return f"{figure.value:.3f}{'*' if differs else ' '}"
    return f"{figure.value:.3f} ±{(figure.high - figure.low) / 2:.3f}{'*' if differs else ' '}"


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for name, *cells in rows:
        yield "  ".join(
            [
                f"  {name:<{widths[0]}}",
                *(f"{cell:>{width}}" for cell, width in zip(cells, widths[1:], strict=True)),
            ]
        )
