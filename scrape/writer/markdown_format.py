"""An article as Markdown: CommonMark 0.31, and pipe tables (GitHub Flavored Markdown, section 4.10)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from scrape.records import Article, Block, Mark, Run

_SPECIAL = re.compile(r"[\\`*_\[\]<>&~|]")
_LINE_START = re.compile(r"^(\s*)(?:([-+=#])|(\d{1,9})([.)]))(?=\s|$|[-+=#])")
_FENCE = re.compile(r"`+")
_LIST_INDENT = " " * 4
"""Deep enough for the text of `1. ` and `- `, and not so deep that it reads as code."""


def to_markdown(article: Article) -> str:
    """Title as a heading of the first level, then the body."""
    title = f"# {_text(article.title, at_start=False)}\n\n" if article.title else ""
    return title + blocks_to_markdown(blocks_of(article))


def blocks_of(article: Article) -> Sequence[Block]:
    """The article's blocks; of a record that was read back, which has none, its body's paragraphs."""
    if article.blocks or not article.body:
        return article.blocks
    return [Block("paragraph", (Run(text),)) for text in article.body.split("\n\n")]


def blocks_to_markdown(blocks: Sequence[Block]) -> str:
    """The body as Markdown, ending in a newline."""
    parts: list[str] = []
    for (kind, _, _), members in groupby(blocks, key=_union):
        group = list(members)
        if kind == "row":
            parts.append(_quote("\n".join(_table(group)), group[0].quoted))
        elif kind == "item":
            parts.append(_quote("\n".join(_items(group)), group[0].quoted))
        else:
            parts.extend(_quote(_single(block), block.quoted) for block in group)
    return "\n\n".join(part for part in parts if part) + "\n"


def _union(block: Block) -> tuple[str, int, int]:
    """Rows of one table and items of lists that touch are printed together."""
    if block.kind == "row":
        return "row", block.group, block.quoted
    return ("item" if block.kind == "item" else "block"), 0, block.quoted


def _quote(text: str, depth: int) -> str:
    if not depth:
        return text
    return "\n".join(("> " * depth + line).rstrip() for line in text.split("\n"))


def _single(block: Block) -> str:
    if block.kind == "code":
        return _code(block)
    if block.kind == "figure":
        return _figure(block)
    if block.kind == "heading":
        return "#" * min(max(block.level, 1), 6) + " " + inline(block.runs).replace("\\\n", " ")
    return inline(block.runs)


def _code(block: Block) -> str:
    text = block.text
    longest = max((len(run) for run in _FENCE.findall(text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{block.language or ''}\n{text}\n{fence}"


def _figure(block: Block) -> str:
    if block.image is None:
        return ""
    alt = _text(" ".join((block.image.alt or "").split()), at_start=False)
    caption = " ".join((block.image.caption or "").split())
    title = ' "' + _text(caption, at_start=False).replace('"', '\\"') + '"' if caption else ""
    return f"![{alt}]({_target(block.image.url)}{title})"


def _items(blocks: Iterable[Block]) -> Iterator[str]:
    """List items, numbered within their list; a list that follows another takes the other bullet."""
    counts: dict[int, int] = {}
    bullets: dict[int, str] = {}
    for block in blocks:
        counts[block.group] = counts.get(block.group, 0) + 1
        bullet = bullets.setdefault(block.group, "-*"[len(bullets) % 2])
        delimiter = "." if bullet == "-" else ")"
        marker = f"{counts[block.group]}{delimiter}" if block.ordered else bullet
        indent = _LIST_INDENT * (max(block.level, 1) - 1)
        text = inline(block.runs).replace("\n", f"\n{indent}{_LIST_INDENT}")
        yield f"{indent}{marker} {text}"


def _table(rows: Sequence[Block]) -> Iterator[str]:
    """A pipe table; the first row is its head, as the syntax demands one."""
    width = max(len(row.cells) for row in rows)
    for index, row in enumerate(rows):
        cells = [inline(cell).replace("\\\n", " ").replace("\n", " ") for cell in row.cells]
        yield "| " + " | ".join([*cells, *[""] * (width - len(cells))]) + " |"
        if index == 0:
            yield "|" + " --- |" * width


def inline(runs: Sequence[Run]) -> str:
    """Runs as inline Markdown."""
    linked = [(href, list(members)) for href, members in groupby(runs, key=lambda run: run.href)]
    plain = "".join(run.text for run in runs)
    printed: list[str] = []
    position = 0
    for href, members in linked:
        text = ""
        for run in members:
            before = plain[position - 1 : position] if position else ""
            position += len(run.text)
            text += _marked(run, before, plain[position : position + 1], at_start=position == len(run.text))
        printed.append(_link(text, href) if href else text)
    return "".join(printed)


def _link(text: str, href: str) -> str:
    core = text.strip()
    if not core:
        return text
    lead, trail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{lead}[{core}]({_target(href)}){trail}"


def _target(url: str) -> str:
    plain = (
        url.replace(" ", "%20").replace("\n", "").replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C")
    )
    return f"<{plain}>" if "(" in plain or ")" in plain else plain


_DELIMITERS: dict[Mark, tuple[str, str]] = {"emphasis": ("*", "em"), "strong": ("**", "strong")}


def _marked(run: Run, before: str, after: str, *, at_start: bool) -> str:
    core = run.text.strip()
    if not core:
        return _text(run.text, at_start=at_start)
    lead, trail = run.text[: len(run.text) - len(run.text.lstrip())], run.text[len(run.text.rstrip()) :]
    text = _code_span(core) if "code" in run.marks else _text(core, at_start=at_start and not run.marks)
    tags: dict[Mark, str] = {"sub": "sub", "sup": "sup", "strike": "del"}
    for mark, tag in tags.items():
        if mark in run.marks:
            text = f"<{tag}>{text}</{tag}>"
    for mark, (delimiter, tag) in _DELIMITERS.items():
        if mark in run.marks:
            outside = (lead[-1:] or before, trail[:1] or after)
            flanks = run.marks.isdisjoint({"sub", "sup", "strike", "code"}) and _flanks(core, *outside)
            text = f"{delimiter}{text}{delimiter}" if flanks else f"<{tag}>{text}</{tag}>"
    return _breaks(lead) + text + _breaks(trail)


def _flanks(core: str, before: str, after: str) -> bool:
    """Whether `*` around the text reads as emphasis (CommonMark, section 6.2): letters inside, or space outside."""
    opens = not _is_punctuation(core[0]) or not before or before.isspace() or _is_punctuation(before)
    closes = not _is_punctuation(core[-1]) or not after or after.isspace() or _is_punctuation(after)
    # Beside an asterisk or another emphasis the delimiters would run together.
    return opens and closes and before not in {"*", "_"} and after not in {"*", "_"}


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


def _code_span(text: str) -> str:
    longest = max((len(run) for run in _FENCE.findall(text)), default=0)
    fence = "`" * (longest + 1)
    padding = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{padding}{text}{padding}{fence}"


def _text(text: str, *, at_start: bool) -> str:
    """Text escaped so that it never turns into markup."""
    lines = [_SPECIAL.sub(r"\\\g<0>", line).replace("![", "\\![") for line in text.split("\n")]
    first, *rest = lines
    escaped = [_escape_start(first) if at_start else first, *(_escape_start(line) for line in rest)]
    return "\\\n".join(escaped)


def _breaks(space: str) -> str:
    return "\\\n" if "\n" in space else space


def _escape_start(line: str) -> str:
    return _LINE_START.sub(
        lambda found: f"{found[1]}\\{found[2]}" if found[2] else f"{found[1]}{found[3]}\\{found[4]}", line
    )
