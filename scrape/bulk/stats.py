"""One self-contained page about what a run made: counts, languages, hosts, lengths, failures, removals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from importlib.resources import files
from itertools import chain

from scrape.bulk.finished import Finished, load_all
from scrape.bulk.layout import STATS
from scrape.bulk.place import Place
from scrape.bulk.summary import OTHER_HOSTS, Summary
from scrape.counts import counted, ranked
from scrape.errors import NotFound

MOST_BARS = 20
"""Of one plot; the rest is told below it."""

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"

Bar = tuple[str, int]


@dataclass(frozen=True, slots=True)
class _Plot:
    """Bars, and in words what has none."""

    title: str
    bars: Sequence[Bar]
    rest: str = ""


def write_stats(place: Place) -> str:
    """Writes the page into the place, and gives its path. Raises NotFound where no shard is finished."""
    names = [name.removesuffix(".json") for name in place.sizes("shards") if name.endswith(".json")]
    shards = (finished for finished in load_all(place, names) if finished is not None)
    if (first := next(shards, None)) is None:
        raise NotFound(f"{place.root}: no finished shards: it is the DIR of scrape bulk -o DIR")
    with place.writing(STATS) as stream:
        stream.write(render_stats(chain([first], shards)).encode("utf-8", "replace"))
    return place.path(STATS)


def render_stats(finished: Iterable[Finished]) -> str:
    """The page; every string that a web page may have chosen is escaped, and no script is allowed."""
    total = Summary()
    shards: list[Finished] = []
    for each in finished:
        total.add(each.summary)
        shards.append(each.without_hosts())
    style = files(__package__).joinpath("stats.css").read_text(encoding="utf-8")
    plots = (
        _Plot("Records", _outcomes(total)),
        _most("Failures, by type", total.failures),
        _most("Left out, by rule", total.reasons),
        _most("Articles by language", total.languages),
        _hosts(total),
        _Plot("Articles by length", _lengths(total)),
        _most("Warnings", total.warnings),
        _most("Articles by shard", {each.shard.name: each.summary.articles for each in shards}),
    )
    title = f"{counted(total.articles, 'article')} of {counted(total.records, 'page')}"
    return f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<title>{title}</title>
<style>{style}</style>
<h1>{title}</h1>
<dl>{_figures(total, shards)}</dl>
<main>{"".join(map(_drawn, plots))}</main>
</html>
"""


def _figures(total: Summary, shards: Sequence[Finished]) -> str:
    figures = {
        "shards": f"{len(shards):,}",
        "input": _size(sum(each.shard.size for each in shards)),
        "words": f"{total.words:,}",
        "words an article": f"{total.words / total.articles:,.0f}" if total.articles else "none",
        "failed": f"{total.failed:,}",
        "left out": f"{total.reasons.total():,}",
    }
    return "".join(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in figures.items())


def _size(count: int) -> str:
    size = float(count)
    for unit in ("bytes", "KB", "MB", "GB"):
        if size < 1_000:
            return f"{size:,.0f} {unit}"
        size /= 1_000
    return f"{size:,.1f} TB"


def _outcomes(total: Summary) -> list[Bar]:
    return [("articles", total.articles), ("failed", total.failed), ("left out", total.reasons.total())]


def _most(title: str, counts: Mapping[str, int], others: int = 0) -> _Plot:
    """The largest first; `others` are not among the counts."""
    largest = ranked(counts)
    bars = [(name or "not known", count) for name, count in largest[:MOST_BARS]]
    rest = sum(count for _, count in largest[MOST_BARS:]) + others
    return _Plot(title, bars, f"and {rest:,} of smaller groups" if rest else "")


def _hosts(total: Summary) -> _Plot:
    named = {host: count for host, count in total.hosts.items() if host != OTHER_HOSTS}
    return _most("Articles by host", named, total.hosts.get(OTHER_HOSTS, 0))


def _lengths(total: Summary) -> list[Bar]:
    """By number of words, each range twice as long as the one before."""
    bits = sorted(map(int, total.lengths))
    if not bits:
        return []
    return [(_range(power), total.lengths.get(str(power), 0)) for power in range(bits[0], bits[-1] + 1)]


def _range(power: int) -> str:
    low, high = (1 << power) >> 1, (1 << power) - 1
    return counted(high, "word") if low >= high else f"{low:,} to {high:,} words"


def _drawn(plot: _Plot) -> str:
    title = escape(plot.title)
    longest = max((count for _, count in plot.bars), default=0)
    if not longest:
        return f"<section><h2>{title}</h2><p>none</p></section>"
    rows = "".join(_row(label, count, count / longest) for label, count in plot.bars)
    rest = f"<p>{plot.rest}</p>" if plot.rest else ""
    return f'<section><h2>{title}</h2><table aria-label="{title}">{rows}</table>{rest}</section>'


def _row(label: str, count: int, share: float) -> str:
    """A table row, so that the numbers are also read aloud and copied; `share` is the bar's, of the longest."""
    name = escape(label)
    bar = f'<i style="--share:{share:.4f}"></i>'
    return f'<tr><th scope="row" title="{name}">{name}</th><td>{bar}{count:,}</td></tr>'
