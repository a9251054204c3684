"""Whatever the blocks hold, their Markdown renders to their words and their elements, and to nothing else."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st
from made_blocks import block_lists, lines
from rendering import elements, has_picture, rendered, targets, words_of_blocks, words_of_html

from scrape.blocks import Block, Run
from scrape.writer.markdown_format import blocks_to_markdown

COUNTED = {"item": "li", "definition": "li", "row": "tr", "code": "pre"}
MARK_TAGS = {"strong": "strong", "emphasis": "em", "sub": "sub", "sup": "sup", "strike": "del"}


def visible(blocks: list[Block]) -> list[Block]:
    return [block for block in blocks if block.text.strip()]


@settings(max_examples=100, derandomize=True)
@given(block_lists)
def test_rendered_markdown_has_the_words_of_the_blocks(blocks: list[Block]) -> None:
    assert words_of_html(rendered(blocks_to_markdown(blocks))) == words_of_blocks(blocks)


@settings(max_examples=100, derandomize=True)
@given(block_lists)
def test_rendered_markdown_has_the_elements_of_the_blocks(blocks: list[Block]) -> None:
    found = elements(rendered(blocks_to_markdown(blocks)))
    expected = Counter(COUNTED[block.kind] for block in visible(blocks) if block.kind in COUNTED)
    expected["li"] += sum(block.item is not None for block in visible(blocks))
    expected.update(f"h{block.level}" for block in visible(blocks) if block.kind == "heading")
    expected["img"] = sum(map(has_picture, blocks))
    counted = {*COUNTED.values(), *(f"h{level}" for level in range(1, 7)), "img", "hr"}
    assert {tag: found[tag] for tag in counted} == {tag: expected[tag] for tag in counted}
    marks = {mark for block in blocks for run in block.all_runs for mark in run.marks if block.kind != "code"}
    marks |= {"strong" for block in visible(blocks) if block.kind == "term"}
    assert {tag for tag in MARK_TAGS.values() if found[tag]} <= {MARK_TAGS[m] for m in marks if m in MARK_TAGS}
    assert bool(found["blockquote"]) == any(
        block.quoted or (block.item is not None and block.item.quoted)
        for block in blocks
        if block.text.strip() or block.image or block.embed
    )


@settings(max_examples=100, derandomize=True)
@given(lines)
def test_links_and_marks_are_where_they_were(runs: tuple[Run, ...]) -> None:
    html = rendered(blocks_to_markdown([Block("paragraph", runs)]))
    worded = [run for run in runs if run.text.strip()]
    assert bool(targets(html)) == any(run.href for run in worded)
    found = elements(html)
    for mark, tag in MARK_TAGS.items():
        assert bool(found[tag]) == any(mark in run.marks for run in worded), tag


@settings(max_examples=100, derandomize=True)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n\t*_[]<&`#-"), min_size=1))
def test_any_text_stays_text(text: str) -> None:
    html = rendered(blocks_to_markdown([Block("paragraph", (Run(text),))]))
    assert words_of_html(html) == text.split()
    assert set(elements(html)) <= {"p", "br"}
