"""Markdown as a reader of the file sees it."""

from __future__ import annotations

import pytest
from rendering import rendered, words_of_blocks, words_of_html

from scrape.blocks import Block, Embed, Image, Mark, Run
from scrape.records import Article
from scrape.writer.html_format import blocks_to_html
from scrape.writer.markdown_format import blocks_to_markdown, to_markdown

STRONG, EMPHASIS, CODE = frozenset({"strong"}), frozenset({"emphasis"}), frozenset({"code"})


def paragraph(*runs: Run | str) -> Block:
    return Block("paragraph", tuple(Run(run) if isinstance(run, str) else run for run in runs))


def item(text: str, level: int = 1, *, ordered: bool = False, group: int = 1) -> Block:
    return Block("item", (Run(text),), level=level, ordered=ordered, group=group)


@pytest.mark.parametrize(
    ("block", "markdown"),
    [
        (
            paragraph("Plain text, AT&T, snake_case, -5 °C and #1."),
            "Plain text, AT&T, snake_case, -5 °C and #1.",
        ),
        (
            paragraph("*not* _markup_ [x](y) <b> `c` &amp; a|b ~~s~~"),
            r"\*not\* \_markup_ \[x\](y) \<b> \`c\` \&amp; a\|b \~\~s\~\~",
        ),
        (paragraph(r"so $\frac{a_{1}}{b}$ and \* \\ _x_"), r"so $\frac{a_{1}}{b}$ and \\\* \\\\ \_x_"),
        (paragraph("1. one"), r"1\. one"),
        (paragraph("one\n- two\n# three\n> four"), "one\\\n\\- two\\\n\\# three\\\n\\> four"),
        (paragraph("a ", Run("bold", STRONG), " b"), "a **bold** b"),
        (paragraph("a", Run(" bold ", STRONG), "b"), "a **bold** b"),
        (paragraph("re", Run("do", EMPHASIS), "ne"), "re*do*ne"),
        (paragraph("He said ", Run("“no”", EMPHASIS), "."), "He said *“no”*."),
        (paragraph("him", Run("(self)", EMPHASIS), "ish"), "him<em>(self)</em>ish"),
        (paragraph(Run("one", STRONG), Run("two", EMPHASIS)), "**one**<em>two</em>"),
        (paragraph(Run("both", STRONG | EMPHASIS)), "***both***"),
        (
            paragraph(
                Run("a ", STRONG),
                Run("b", STRONG, "https://a.example/"),
                Run("c", STRONG | EMPHASIS),
                Run(" d", STRONG),
            ),
            "**a [b](https://a.example/)*c* d**",
        ),
        (paragraph(Run("a", STRONG), Run(" b", STRONG | EMPHASIS)), "**a** ***b***"),
        (paragraph(Run("a", STRONG), "\n", Run("b", STRONG)), "**a**\\\n**b**"),
        (
            paragraph("see ", Run("a", STRONG, "https://a.example/"), Run(" b", EMPHASIS)),
            "see [**a**](https://a.example/) *b*",
        ),
        (paragraph(Run("a()\n  b()", CODE)), "`a()`\\\n`b()`"),
        (paragraph(Run("日本", STRONG), "語"), "**日本**語"),
        (paragraph(Run("「日本」", STRONG), "語"), "<strong>「日本」</strong>語"),
        (paragraph("H", Run("2", frozenset({"sub"})), "O"), "H<sub>2</sub>O"),
        (paragraph(Run("a`b", CODE)), "``a`b``"),
        (paragraph("see ", Run(" here ", href="https://a.example/")), "see [here](https://a.example/)"),
        (
            paragraph(Run("x", href="https://a.example/(a) b?c=1&amp;d=*")),
            r"[x](https://a.example/\(a\)%20b?c=1\&amp;d=*)",
        ),
        (paragraph("wow!", Run("x", href="https://a.example/")), r"wow\![x](https://a.example/)"),
        (paragraph(Run("x", href="javascript:alert(1)")), "x"),
        (Block("heading", (Run("C #"),), level=2), r"## C \#"),
        (Block("heading", (Run("1. One\nline"),), level=3), "### 1. One line"),
        (
            Block("code", (Run("if a < b:\n    c = '```'"),), language="python"),
            "````python\nif a < b:\n    c = '```'\n````",
        ),
        (
            Block("figure", image=Image("https://a.example/i.jpg", "a [ship]", 'The "ship"')),
            r'![a \[ship\]](https://a.example/i.jpg "The \"ship\"")',
        ),
        (Block("figure", image=Image("https://a.example/i.jpg")), "![](https://a.example/i.jpg)"),
    ],
)
def test_a_block(block: Block, markdown: str) -> None:
    assert blocks_to_markdown([block]) == markdown + "\n"


def test_nested_and_mixed_lists() -> None:
    blocks = [
        item("one"),
        item("inner", 2, ordered=True, group=2),
        item("inner", 2, ordered=True, group=2),
        item("two"),
        item("other list", group=3),
    ]
    assert blocks_to_markdown(blocks) == "- one\n  1. inner\n  2. inner\n- two\n\n* other list\n"


def test_tasks_are_written_as_github_does() -> None:
    tasks = [Block("item", (Run(text),), level=1) for text in ("☑ [Paint](x)", "☐ Scrape", "☑️ Done")]
    assert blocks_to_markdown(tasks) == "- [x] \\[Paint\\](x)\n- [ ] Scrape\n- ☑️ Done\n"


def test_lists_of_one_item_are_one_list() -> None:
    blocks = [item("one"), item("two", group=2), item("three", group=3)]
    assert blocks_to_markdown(blocks) == "- one\n- two\n- three\n"
    numbered = [item("text", ordered=True, group=at)._replace(number=number) for at, number in enumerate((1, 2, 5, 1))]
    assert blocks_to_markdown([item("dot"), *numbered]) == "- dot\n\n1. text\n2. text\n\n5) text\n\n1. text\n"
    whole = [item("one"), item("two"), item("other list", group=2)]
    assert blocks_to_markdown(whole) == "- one\n- two\n\n* other list\n"


def test_levels_that_jump_nest_by_one() -> None:
    blocks = [item("deep", 3), item("up", 1, group=2), item("down", 4, group=3)]
    assert blocks_to_markdown(blocks) == "- deep\n- up\n  - down\n"


def test_a_list_too_deep_for_parsers_keeps_its_words() -> None:
    blocks = [Block("item", (Run(f"level{depth}"),), level=depth, quoted=9, group=depth) for depth in range(1, 15)]
    assert words_of_html(rendered(blocks_to_markdown(blocks))) == words_of_blocks(blocks)


def test_an_ordered_list_goes_on_after_an_interruption() -> None:
    blocks = [item("one", ordered=True), Block("code", (Run("x"),)), item("two", ordered=True)]
    assert blocks_to_markdown(blocks) == "1. one\n\n```\nx\n```\n\n2. two\n"


def test_a_long_ordered_list_holds_its_inner_list() -> None:
    blocks = [item(str(number), ordered=True) for number in range(99)]
    blocks += [item("hundred", ordered=True), item("inner", 2, group=2)]
    assert blocks_to_markdown(blocks).endswith("100. hundred\n     - inner\n")


def test_a_table_has_a_head_and_even_rows() -> None:
    rows = [
        Block("row", cells=((Run("a|b"),), (Run("c"),)), header=True, group=1),
        Block("row", cells=((Run("`x|y`"),),), group=1),
        Block("row", cells=((Run("x|y", CODE),), (Run("two\nlines"),)), group=1),
    ]
    assert blocks_to_markdown(rows) == (
        "| a\\|b | c |\n| --- | --- |\n| \\`x\\|y\\` |  |\n| `x\\|y` | two<br>lines |\n"
    )
    code = Block("row", cells=((Run("a()\n  b()", CODE),),), group=1)
    assert blocks_to_markdown([code]) == "| `a()`<br>`b()` |\n| --- |\n"


@pytest.mark.parametrize("marks", [frozenset(), CODE])
@pytest.mark.parametrize("text", ["|", r"\|", r"\\|", r"a \| b | c", "`|` \\|", "``|"])
def test_a_cell_gives_its_bars_and_backslashes_again(text: str, marks: frozenset[Mark]) -> None:
    rows = [Block("row", cells=((Run("head"),),), header=True, group=1)]
    rows.append(Block("row", cells=((Run(text, marks),), (Run("next"),)), group=1))
    shown = rendered(blocks_to_markdown(rows))
    assert f">{text}<" in shown


def test_quotes_keep_their_blocks_together() -> None:
    def quoted(text: str, depth: int, group: int) -> Block:
        return Block("paragraph", (Run(text),), quoted=depth, group=group)

    blocks = [quoted("a", 1, 1), quoted("b", 1, 1), quoted("in", 2, 2), quoted("other", 1, 3)]
    assert blocks_to_markdown(blocks) == "> a\n>\n> b\n>\n> > in\n>\n> other\n"
    assert blocks_to_markdown([quoted("a", 1, 1), quoted("b", 1, 2)]) == "> a\n\n> b\n"


def test_code_in_a_quote_keeps_its_spaces() -> None:
    assert blocks_to_markdown([Block("code", (Run("a  \n\n  b"),), quoted=1)]) == "> ```\n> a  \n>\n>   b\n> ```\n"


def test_an_article_has_its_title_and_ends_in_one_newline() -> None:
    article = Article(title="Ships & *stars* #", blocks=(paragraph("Text."),))
    assert to_markdown(article) == "# Ships & \\*stars\\* \\#\n\nText.\n"
    assert to_markdown(Article(title="Alone")) == "# Alone\n"


def test_a_record_that_was_read_back_prints_its_body() -> None:
    assert to_markdown(Article(body="One.\n\nTwo *stars*.")) == "One.\n\nTwo \\*stars\\*.\n"


def test_a_player_without_a_picture_is_a_link() -> None:
    eels = Block("embed", embed=Embed("https://video.example/1", "Eels"))
    assert blocks_to_markdown([eels]) == '[▶](https://video.example/1 "Eels")\n'
    assert blocks_to_html([eels]) == '<figure><a href="https://video.example/1" title="Eels">▶</a></figure>\n'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"so $\sqrt[3]{x} < y$ [1]", r"so $\sqrt[3]{x} < y$ \[1\]"),
        ("$∑_{i = 0}^{n} x_i$ and $|x|$", "$∑_{i = 0}^{n} x_i$ and $|x|$"),
        ("$x^*$ and $a < b$", "$x^*$ and $a < b$"),
        # What two of would be markup
        (r"${x}_{i} + {y}_{j}$", r"${x}\_{i} + {y}\_{j}$"),
        ("$f[x](y)$ and $a*b*c$", r"$f\[x\](y)$ and $a\*b\*c$"),
        ("$a <b> c$", r"$a \<b> c$"),
        (r"$\{a\}$", r"$\\{a\\}$"),
        ("from $5 [net] to $6 [gross]", r"from $5 \[net\] to $6 \[gross\]"),
    ],
)
def test_formulas_are_escaped_where_commonmark_would_change_them(text: str, expected: str) -> None:
    assert blocks_to_markdown([Block("paragraph", (Run(text),))]) == f"{expected}\n"


def test_a_formula_in_a_cell_has_no_bare_bars() -> None:
    row = Block("row", cells=((Run("$|x|$"),), (Run("b"),)))
    assert blocks_to_markdown([row]).splitlines()[0] == r"| $\|x\|$ | b |"


def test_a_long_run_of_blanks_is_one() -> None:
    """It took the square of its length: minutes, for these."""
    assert blocks_to_markdown([Block("paragraph", (Run("Lamps" + " " * 200_000 + "burn."),))]) == "Lamps burn.\n"
