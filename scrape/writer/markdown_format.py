"""An article as Markdown: CommonMark 0.31, and pipe tables (GitHub Flavored Markdown, section 4.10)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from scrape.blocks import Block, Run
from scrape.patterns import compiled_late
from scrape.records import Article
from scrape.writer.markdown_inline import embed, image, inline, inline_in_cell, inline_on_one_line
from scrape.writer.tree import Definitions, ItemList, Node, Quote, Table, blocks_of, tree

_FENCE = compiled_late(r"`{3,}")
_NOT_IN_INFO = compiled_late(r"[^\w+#.-]+")


def to_markdown(article: Article) -> str:
    """Title as a heading of the first level, then the body."""
    title = _heading(1, [Run(article.title)]) if article.title else ""
    parts = (title, blocks_to_markdown(blocks_of(article)).rstrip("\n"))
    return "\n\n".join(part for part in parts if part) + "\n"


def blocks_to_markdown(blocks: Iterable[Block]) -> str:
    """The body as Markdown, ending in a newline; empty where there is nothing to show."""
    text = _flow(tree(blocks))
    return f"{text}\n" if text else ""


def _flow(nodes: Iterable[Node]) -> str:
    """The nodes, parted by blank lines; a list after one of its kind takes the other bullet, lest they be one."""
    parts: list[str] = []
    alternate = False
    before: Node | None = None
    for node in nodes:
        if isinstance(node, ItemList):
            alternate = isinstance(before, ItemList) and before.ordered == node.ordered and not alternate
            parts.append(_list(node, alternate=alternate))
        elif isinstance(node, Quote):
            parts.append("\n".join(f"> {line}" if line else ">" for line in _flow(node.nodes).split("\n")))
        elif isinstance(node, Table):
            parts.append("\n".join(_table(node.rows)))
        elif isinstance(node, Definitions):
            parts.append(_flow(_without_definitions(node.entries)))
        else:
            parts.append(_single(node))
        before = node
    return "\n\n".join(parts)


def _without_definitions(entries: Iterable[Block]) -> tuple[Node, ...]:
    """Terms as strong paragraphs and their meanings as lists: CommonMark has no lists of definitions."""
    return tree(
        entry._replace(kind="item", level=1, quoted=0)
        if entry.kind == "definition"
        else entry._replace(kind="paragraph", quoted=0, runs=tuple(map(_strong, entry.runs)))
        for entry in entries
    )


def _strong(run: Run) -> Run:
    return run._replace(marks=run.marks | {"strong"})


def _single(block: Block) -> str:
    if block.embed is not None:
        return embed(block.embed)
    if block.image is not None:
        return image(block.image.url, block.image.alt or "", block.image.caption or "")
    if block.kind == "code":
        return _code(block)
    return _heading(block.level, block.runs) if block.kind == "heading" else inline(block.runs)


def _heading(level: int, runs: Sequence[Run]) -> str:
    text = inline_on_one_line(runs)
    if text.endswith("#"):
        text = text[:-1] + "\\#"  # or it would close the heading
    return "#" * min(max(level, 1), 6) + " " + text


def _code(block: Block) -> str:
    text = block.text
    longest = max((len(run) for run in _FENCE.findall(text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{_NOT_IN_INFO.sub('', block.language or '')}\n{text}\n{fence}"


_TASKS = {"☑ ": "[x] ", "☐ ": "[ ] "}
"""The signs of a task that is done and of one that is not, as GitHub writes them (GFM, 5.3)."""


def _list(node: ItemList, *, alternate: bool) -> str:
    lines: list[str] = []
    for number, item in enumerate(node.items, node.start):
        marker = f"{number}{')' if alternate else '.'}" if node.ordered else "*" if alternate else "-"
        text = inline(item.block.runs)
        text = _TASKS.get(text[:2], text[:2]) + text[2:]
        if item.parts:
            text += ("" if not text else "\n" if _interrupts(item.parts[0]) else "\n\n") + _flow(item.parts)
        first, *rest = text.split("\n")
        indent = " " * (len(marker) + 1)
        lines += [f"{marker} {first}", *(indent + line if line else "" for line in rest)]
    return "\n".join(lines)


def _interrupts(part: Node) -> bool:
    """Whether it needs no blank line before it: a list that begins at 1, if it is ordered (CommonMark, section 5.3)."""
    return isinstance(part, ItemList) and (not part.ordered or part.start == 1)


def _table(rows: Sequence[Block]) -> Iterator[str]:
    """A pipe table; the first row is its head, as the syntax demands one."""
    width = max(len(row.cells) for row in rows)
    for index, row in enumerate(rows):
        cells = [inline_in_cell(cell) for cell in row.cells]
        yield "| " + " | ".join([*cells, *[""] * (width - len(cells))]) + " |"
        if index == 0:
            yield "|" + " --- |" * width
