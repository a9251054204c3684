"""Blocks of every kind and content, for property tests."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from scrape.blocks import Block, BlockKind, Embed, Image, Mark, Run

FRAGMENTS = (
    *r"ab12.,;:!?-+=#*_`~|\/[](){}<>&'@$^%",
    *(' " ', "“", "”", "…", "€", "é", "中", "「", "」", "日本", "слово", "\u00a0", "\n", " ", "  ", "\t"),
    *(
        "snake_case",
        "1. ",
        "1) ",
        "12.",
        "- ",
        "+ ",
        "* ",
        "# ",
        "## ",
        "> ",
        "---",
        "===",
        "***",
        "```",
        "~~~",
    ),
    *(
        "&amp;",
        "&#35;",
        "&copy",
        "<b>",
        "</p>",
        "<!--",
        "<br>",
        "![",
        "](",
        "[x]: /u",
        "[^1]",
        "http://x.y",
        "www.x.y",
    ),
    *(r"$\sqrt[3]{x} < y$", "$}_{i}$", "$a*b$", "$|x|$", "$f[x](y)$", r"$\{a~b\}$", "$x<y>z$", "$$a_1&b$$"),
    *("| --- |", ":-:", "    ", "\\\n", "word", "Two words."),
)
MARKS: tuple[Mark, ...] = ("strong", "emphasis", "code", "sub", "sup", "strike")
HREFS = (
    "https://a.example/",
    "https://a.example/x_(y)?a=1&copy=2&amp;b=`*[|]",
    "mailto:a@b.example",
    "https://a.example/ü x\\y",
)

texts = st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=8).map("".join)
runs = st.builds(Run, texts, st.frozensets(st.sampled_from(MARKS), max_size=2), st.none() | st.sampled_from(HREFS))
lines = st.lists(runs, min_size=1, max_size=5).map(tuple)
PAGES = [href for href in HREFS if href.startswith("https")]
images = st.builds(
    Image,
    st.sampled_from(PAGES),
    st.none() | texts,
    st.none() | texts,
)
depths = st.integers(0, 2)
groups = st.integers(1, 3)

inside = {"continued": st.booleans(), "level": st.integers(0, 3)}
"""Of a list item, if one comes before."""


def _block(kind: BlockKind, runs: tuple[Run, ...] = (), **given: Any) -> Block:
    """Of what is given: for the fields of a named tuple `builds` makes up values of its own."""
    return Block(kind, runs, **given)


begun = st.none() | st.builds(
    _block,
    st.just("item"),
    level=st.integers(1, 9),
    ordered=st.booleans(),
    number=st.none() | st.integers(-1, 12),
    quoted=depths,
    group=groups,
)
"""The item that a block begins."""

paragraphs = st.builds(_block, st.just("paragraph"), lines, quoted=depths, group=groups, **inside)
headings = st.builds(_block, st.just("heading"), lines, level=st.integers(1, 6), quoted=depths, item=begun)
codes = st.builds(
    _block,
    st.just("code"),
    texts.map(lambda text: (Run(text),)),
    quoted=depths,
    language=st.none() | st.sampled_from(["python", "c++", "`x`\ny"]),
    item=begun,
    **inside,
)
figures = st.builds(_block, st.just("figure"), image=images, quoted=depths, **inside)
rows = st.builds(
    _block,
    st.just("row"),
    cells=st.lists(lines, min_size=1, max_size=3).map(tuple),
    header=st.booleans(),
    quoted=depths,
    group=groups,
    item=begun,
    **inside,
)
items = st.builds(
    _block,
    st.just("item"),
    lines,
    level=st.integers(1, 9),
    ordered=st.booleans(),
    number=st.none() | st.integers(-1, 12),
    quoted=depths,
    group=groups,
)
definitions = st.builds(_block, st.sampled_from(["term", "definition"]), lines, quoted=depths, group=groups)
embeds = st.builds(
    _block,
    st.just("embed"),
    embed=st.builds(Embed, st.sampled_from(PAGES), texts, st.none() | st.sampled_from(PAGES)),
    quoted=depths,
)


def _alike(blocks: list[Block]) -> list[Block]:
    """The blocks in one quote, so that lists and tables have more than one member."""
    return [block._replace(quoted=blocks[0].quoted) for block in blocks]


block_lists = st.lists(
    st.one_of(
        st.lists(st.one_of(paragraphs, headings, codes, figures, embeds), min_size=1, max_size=2),
        st.lists(rows, min_size=1, max_size=3).map(_alike),
        st.lists(items, min_size=1, max_size=6).map(_alike),
        st.lists(definitions, min_size=1, max_size=4).map(_alike),
    ),
    max_size=4,
).map(lambda parts: [block for part in parts for block in part])
