"""Text that is Markdown: the blocks that its marks stand for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from scrape.blocks import Block, Run
from scrape.extractor.structure.markdown_text import as_markup
from scrape.extractor.structure.rich_text import blocks_of_markup
from scrape.patterns import compiled_late

_APART: Final = compiled_late(r"[\s()]")


def structured(blocks: Sequence[Block], base_url: str | None) -> tuple[Block, ...]:
    """The blocks that paragraphs of Markdown stand for. Raises TooComplex."""
    return blocks_of_markup(as_markup("\n\n".join(_source(block.runs) for block in blocks)), base_url)


def plain(line: str) -> str:
    """A line without the marks in it, which is no item of a list: `3. Liga startet`."""
    return " ".join(block.text for block in structured([Block("paragraph", (Run(f"# {line}"),))], None)) or line


def _source(runs: Iterable[Run]) -> str:
    return "".join(f"[{run.text}]({_target(run.href)})" if _leads_somewhere(run.href) else run.text for run in runs)


def _target(href: str | None) -> str | None:
    """A target as it was written, mostly: what reads as a link may be code."""
    return f"<{href}>" if _APART.search(href or "") else href


def _leads_somewhere(href: str | None) -> bool:
    """Whether a link leads somewhere: `www.paper.example` would be a page beside its own, a script is a button."""
    return href is not None and not href.startswith(("www.", "javascript:"))
