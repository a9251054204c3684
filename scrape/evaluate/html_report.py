"""One self-contained page that shows each document's gold text and ours in colour, the worst first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from importlib.resources import files
from pathlib import Path

from scrape.counts import counted
from scrape.evaluate.alignment import Agreement, Stretch, align
from scrape.evaluate.leaks import leaked_lines, unwanted_lines
from scrape.evaluate.pages import metadata_of, worst_first, worth
from scrape.evaluate.runner import Evaluation, PageResult
from scrape.evaluate.scores import SCORES
from scrape.evaluate.table import render_table

MOST_PAGES = 300
"""Pages that a report shows: some 6 MB; `--pages` has them all."""

CONTEXT_WORDS: dict[Agreement, int] = {"kept": 25, "missed": 150, "extra": 150}
"""Words shown at each end of a stretch whose middle is left out."""

_TAGS: dict[Agreement, str] = {"kept": "span", "missed": "del", "extra": "ins"}

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"

_FILTER = """
const box = document.querySelector("input"), pages = [...document.querySelectorAll("article")];
box.addEventListener("input", () => {
  const words = box.value.toLowerCase().split(/\\s+/);
  for (const page of pages) page.hidden = !words.every(word => page.dataset.find.includes(word));
});
"""


def write_html(evaluation: Evaluation, path: Path) -> None:
    """Write the report of the first system's worst pages."""
    path.write_text(render_html(evaluation), encoding="utf-8", errors="replace")


def render_html(evaluation: Evaluation) -> str:
    """The report; all text of pages and golds is escaped."""
    name = escape(evaluation.systems[0].name)
    results = worst_first(evaluation.results)
    style = files(__package__).joinpath("report.css").read_text(encoding="utf-8")
    count = counted(len(results), "page")
    has_snippets = any(result.gold.must_have and not result.gold.body for result in results)
    found = " <mark>found: a must_have</mark>" if has_snippets else ""
    documents = "\n".join(_document(result, opened=not place) for place, result in enumerate(results[:MOST_PAGES]))
    return f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<title>{name}: {count}, the worst first</title>
<style>{style}</style>
<h1>{name}: {count}, the worst first</h1>
<p class="intro">{f"The {MOST_PAGES} worst, ranked" if len(results) > MOST_PAGES else "Ranked"} by shingle F1
(snippet F1 where the corpus has no body), less a tenth for a leaked line. Each opens to its text.</p>
<details><summary>All figures</summary><pre class="figures">{escape(render_table(evaluation))}</pre></details>
<nav><span><del>missed: in the gold only</del> <ins>extra: not in the gold</ins>{found}</span>
<input type="search" placeholder="Filter: corpus, kind, leak, error, title, URL" aria-label="Filter"></nav>
{documents}
<script>{_FILTER}</script>
</html>
"""


def _document(result: PageResult, *, opened: bool) -> str:
    gold, error = result.gold, result.prediction.error
    leaks = (*leaked_lines(result.prediction.body, gold), *unwanted_lines(result.prediction.body, gold))
    tags = [("", gold.corpus), ("", gold.kind or "")]
    tags += [("bad", "leak")] * bool(leaks) + [("bad", "error")] * bool(error)
    title = gold.title or gold.url or gold.id
    find = " ".join((title, gold.url or "", gold.id, *(text for _, text in tags))).lower()
    value = max(0.0, worth(result))
    return f"""<article data-find="{escape(find)}"><details{" open" if opened else ""}><summary>
<span class="value">{value:.3f}</span><span class="bar"><i style="width:{value:.1%}"></i></span>
<span class="title" dir="auto">{escape(title)}</span>
<span class="tags">{"".join(_tags(tags))}</span></summary>
<div class="inside"><div class="facts">{"".join(_facts(result))}</div>
{_lines("Error", [error] if error else [])}
{_metadata(result)}
{_lines("Boilerplate lines", [f"{leak.line} ({leak.pattern})" for leak in leaks])}
{_body(result)}</div></details></article>"""


def _tags(tags: Sequence[tuple[str, str]]) -> Iterator[str]:
    for look, text in tags:
        if text:
            yield f'<span class="tag {look}">{escape(text)}</span>'


def _facts(result: PageResult) -> Iterator[str]:
    for score in SCORES:
        value = result.value(score)
        if value is not None:
            yield f"<span>{escape(score.name)} <b>{value:.3f}</b></span>"
    yield f"<span>CPU <b>{result.seconds * 1000:.1f} ms</b></span>"
    yield f"<span>{escape(result.gold.id)}</span>"
    url = result.gold.url or ""
    if url.startswith(("http://", "https://")):
        yield f'<a href="{escape(url)}" rel="noreferrer">{escape(url)}</a>'


def _metadata(result: PageResult) -> str:
    """What the gold and the system say, where they differ."""
    wrong = [name for name in metadata_of(result) if not result.sums[name][0]]
    return "".join(
        f'<div dir="auto"><b>{name.title()}</b> <del>{_shown(getattr(result.gold, name))}</del> '
        f"<ins>{_shown(getattr(result.prediction, name)) or 'none'}</ins></div>"
        for name in wrong
    )


def _shown(value: str | tuple[str, ...]) -> str:
    return escape(value if isinstance(value, str) else "; ".join(value))


def _lines(heading: str, lines: Sequence[str]) -> str:
    if not lines:
        return ""
    items = "".join(f'<li dir="auto">{escape(line)}</li>' for line in dict.fromkeys(lines))
    return f'<b>{heading}</b><ul class="lines">{items}</ul>'


def _body(result: PageResult) -> str:
    gold, body = result.gold, result.prediction.body
    if gold.body:
        return f'<div class="text" dir="auto">{"".join(map(_stretch, align(body, gold.body)))}</div>'
    missed = _lines("Snippets missed", [snippet for snippet in gold.must_have if snippet not in body])
    return f'{missed}<div class="text" dir="auto">{_marked(body, gold.must_have, gold.must_not_have)}</div>'


def _stretch(stretch: Stretch) -> str:
    tag = _TAGS[stretch.agreement]
    context = CONTEXT_WORDS[stretch.agreement]
    left_out = len(stretch.pieces) - 2 * context
    if left_out <= context:
        return _tagged(tag, stretch.text)
    start, end = "".join(stretch.pieces[:context]), "".join(stretch.pieces[-context:])
    return f'{_tagged(tag, start)}<span class="skip">{left_out:,} words</span>{_tagged(tag, end)}'


def _tagged(tag: str, text: str) -> str:
    """Each line in its own element, so that no colour runs over blank lines."""
    lines = (f"<{tag}>{escape(line)}</{tag}>" if line.strip() else "" for line in text.split("\n"))
    return "\n".join(lines)


def _marked(body: str, wanted: Sequence[str], unwanted: Sequence[str]) -> str:
    marks = sorted(
        (at, at + len(snippet), tag)
        for tag, snippets in (("mark", wanted), ("ins", unwanted))
        for snippet in snippets
        if (at := body.find(snippet)) >= 0
    )
    pieces: list[str] = []
    done = 0
    for start, end, tag in marks:
        if start >= done:
            pieces += [escape(body[done:start]), f"<{tag}>{escape(body[start:end])}</{tag}>"]
            done = end
    return "".join([*pieces, escape(body[done:])])
