"""Chosen segments as blocks: kinds, joints, links, tables, code, figures."""

from __future__ import annotations

import pytest

from scrape.blocks import Block, Image, Run
from scrape.extractor.parsing.walk import parse
from scrape.extractor.structure.blocks import blocks_of


def blocks(html: str, without: tuple[str, ...] = ()) -> tuple[Block, ...]:
    document = parse(html, "https://site.example/dir/page")
    chosen = [number for number, text in enumerate(document.texts) if text not in without]
    return blocks_of(document, chosen)


def kinds(html: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in blocks(html)]


def test_headings_paragraphs_and_quotes() -> None:
    heading, paragraph, one, two = blocks("<h2>Head</h2><p>Text</p><blockquote><p>One</p><p>Two</p></blockquote>")
    assert (heading.kind, heading.level, heading.text) == ("heading", 2, "Head")
    assert (paragraph.kind, paragraph.quoted, paragraph.group) == ("paragraph", 0, 0)
    assert (one.quoted, two.quoted) == (1, 1)
    assert one.group == two.group > 0


def test_one_break_is_a_new_line_and_two_are_a_new_paragraph() -> None:
    assert kinds("<p>one<br>two<br><br>three</p>") == [("paragraph", "one\ntwo"), ("paragraph", "three")]


def test_lines_around_a_dropped_one_do_not_join() -> None:
    found = blocks("<p>one<br>drop<br>two</p>", without=("drop",))
    assert [block.text for block in found] == ["one", "two"]


def test_links_are_absolute_and_marks_kept() -> None:
    (block,) = blocks("<p>See <a href='other?x=1'>the <b>other</b></a> page</p>")
    url = "https://site.example/dir/other?x=1"
    assert block.runs == (
        Run("See "),
        Run("the ", href=url),
        Run("other", frozenset({"strong"}), url),
        Run(" page"),
    )


def test_items_know_depth_order_and_their_list() -> None:
    found = blocks("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><ol><li>d</li></ol>")
    assert [(block.text, block.level, block.ordered) for block in found] == [
        ("a", 1, False),
        ("b", 2, False),
        ("c", 1, False),
        ("d", 1, True),
    ]
    groups = [block.group for block in found]
    assert groups[0] == groups[1] == groups[2] != groups[3]


def test_an_item_of_two_lines_is_one_block_and_one_of_two_paragraphs_goes_on() -> None:
    assert kinds("<ul><li><b>Name</b><div>What it is</div></li></ul>") == [("item", "Name\nWhat it is")]
    first, second = blocks("<ul><li><p>One.</p><p>Two.</p></li></ul>")
    assert (first.text, first.continued, second.text, second.continued) == ("One.", False, "Two.", True)


def test_a_heading_in_a_list_item_stays_a_heading() -> None:
    assert kinds("<ul><li><h3>Head</h3><p>Text</p></li></ul>") == [("heading", "Head"), ("item", "Text")]


def test_rows_of_a_table_keep_their_cells() -> None:
    head, row = blocks("<table><tr><th>A<th>B<tr><td>1<td>two <i>words</i><br>and more</table>")
    assert head.header
    assert (head.text, row.text) == ("A | B", "1 | two words and more")
    assert head.group == row.group > 0
    assert not row.header


def test_an_empty_cell_keeps_its_column() -> None:
    *_, row = blocks("<table><tr><th>A<th>B<tr><td><td>2</table>")
    assert row.cells == ((), (Run("2"),))


def test_a_table_that_lays_out_a_page_gives_paragraphs() -> None:
    text = "A sentence of some length that goes on. " * 20
    found = blocks(f"<table><tr><td><p>{text}</p><p>{text}</p></td><td>side</td></tr></table>")
    assert [block.kind for block in found] == ["paragraph"] * 3


def test_columns_of_a_page_side_by_side_give_paragraphs() -> None:
    left, right = "<h3>Turnips</h3><p>Fry them.</p>", "<h3>Cheese</h3><p>Eat it.</p>"
    assert kinds(f"<table><tr><td>{left}</td><td></td><td>{right}</td></tr></table>") == [
        ("heading", "Turnips"),
        ("paragraph", "Fry them."),
        ("heading", "Cheese"),
        ("paragraph", "Eat it."),
    ]


def test_a_post_beside_its_buttons_gives_paragraphs() -> None:
    post = f"<p>{'It took three weekends. ' * 12}</p>"
    rows = f"<tr><td>1.</td><td>Title</td></tr><tr><td colspan=2></td><td><div>{post}{post}</div></td></tr>"
    assert [block.kind for block in blocks(f"<table>{rows}</table>")] == ["paragraph"] * 4


def test_a_heading_in_a_cell_is_said_once() -> None:
    found = kinds("<table><tr><th><h4>Small</h4><th><h4>Large</h4><tr><td>1 room<td>2 rooms</table>")
    assert found == [("row", "Small | Large"), ("row", "1 room | 2 rooms")]


def test_a_heading_over_all_columns_is_no_sign_of_layout() -> None:
    found = kinds("<table><tr><th colspan=2>Lichen<tr><td>Kingdom:<td>Fungi<tr><td>Colour:<td>Grey</table>")
    assert found == [("row", "Lichen"), ("row", "Kingdom: | Fungi"), ("row", "Colour: | Grey")]


def test_code_keeps_its_white_space_and_language() -> None:
    (block,) = blocks('<pre><code class="language-python">def f():\n    return 1\n</code></pre>')
    assert block == Block("code", (Run("def f():\n    return 1"),), language="python")


def test_images_of_the_body_with_their_captions() -> None:
    found = blocks(
        "<article><p>Before</p><figure><img src=/a.jpg alt='An  alt' width=600>"
        "<figcaption>The caption</figcaption></figure><p>After</p></article>"
        "<footer><img src=/logo.jpg>Foot and some more of it than all the rest</footer>",
        without=("The caption", "Foot and some more of it than all the rest"),
    )
    assert [block.kind for block in found] == ["paragraph", "figure", "paragraph"]
    assert found[1].image == Image("https://site.example/a.jpg", "An alt", "The caption")


def test_a_lazy_image_is_found_and_icons_are_left_out() -> None:
    found = blocks(
        "<p>Text</p><img src='data:image/gif;base64,AA' data-src=real.jpg><img src=i.png width=16>"
        "<img class=avatar src=me.png><img src=real.jpg><p>After</p>"
    )
    assert [block.image.url for block in found if block.image] == ["https://site.example/dir/real.jpg"]


def test_nothing_chosen_gives_no_blocks() -> None:
    assert blocks_of(parse("<p>x<img src=a.png>"), []) == ()


def captions(html: str) -> list[tuple[str, str | None]]:
    return [(block.image.url[-5:], block.image.caption) for block in blocks(html) if block.image]


def test_a_caption_belongs_to_its_own_picture() -> None:
    lost = '<p>One.</p><img src="/a.jpg"><img src="/b.jpg">'
    own = '<figure><img src="/c.jpg"><figcaption>The weir.</figcaption></figure><p>Two.</p>'
    assert captions(lost + own) == [("a.jpg", None), ("b.jpg", None), ("c.jpg", "The weir.")]
    named = '<img src="/c.jpg"><p class="caption">The weir.</p><p>Two.</p>'
    assert captions(lost + named) == [("a.jpg", None), ("b.jpg", None), ("c.jpg", "The weir.")]


def test_a_figure_that_is_called_a_caption_may_stand_beside_its_picture() -> None:
    html = '<p>One.</p><div><img src="/a.jpg"><figure class="caption">The weir.</figure></div><p>Two.</p>'
    assert captions(html) == [("a.jpg", "The weir.")]


def test_a_caption_may_stand_in_the_row_below_its_picture() -> None:
    cells = '<tr><td><a href="/big"><img src="/a.jpg"></a></td></tr><tr><td class="tr-caption">The weir.</td></tr>'
    assert captions(f"<p>One.</p><table>{cells}</table><p>Two.</p>") == [("a.jpg", "The weir.")]


@pytest.mark.parametrize("url", ["/img/spacer.gif", "blank.png?1", "https://pixel.site.example/g.gif", "/1x1.gif"])
def test_what_is_no_picture_by_its_address_is_none(url: str) -> None:
    assert captions(f'<p>One.</p><img src="{url}"><img src="/google-pixel.png"><p>Two.</p>') == [("l.png", None)]


@pytest.mark.parametrize(
    "image",
    [
        '<img src="/pixel-6.png">',
        '<img src="/clear.png" width="800" height="600">',
        '<figure><img src="/trans.svg"><figcaption>The weir.</figcaption></figure>',
    ],
)
def test_a_picture_of_a_size_or_a_caption_is_one_whatever_its_address(image: str) -> None:
    assert len(captions(f"<p>One.</p>{image}<p>Two.</p>")) == 1


def test_the_place_of_a_lazy_picture_is_none_at_any_size() -> None:
    lazy = '<img src="/{}" {} width="800" height="600">'
    assert captions(f"<p>One.</p>{lazy.format('clear.png', 'data-src=/a.jpg')}<p>Two.</p>") == [("a.jpg", None)]
    assert captions(f"<p>One.</p>{lazy.format('clear.png', 'data-echo=/a.jpg')}<p>Two.</p>") == []
    assert captions(f"<p>One.</p>{lazy.format('blank.png', '')}<p>Two.</p>") == []
    assert captions(f"<p>One.</p>{lazy.format('blank.png', 'data-icon=/pin.png')}<p>Two.</p>") == []
    assert captions(f"<p>One.</p>{'<img src=/pixel.png>'}<p>Two.</p>") == []


def test_the_pictures_of_one_figure_share_its_caption() -> None:
    html = '<p>One.</p><figure><img src="/a.jpg"><img src="/b.jpg"><figcaption>Both.</figcaption></figure><p>Two.</p>'
    assert captions(html) == [("a.jpg", "Both."), ("b.jpg", "Both.")]


def test_only_the_copy_of_a_picture_is_dropped() -> None:
    lazy = '<p>One.</p><img data-src="/a.jpg" alt="Weir"><noscript><img src="/{}" alt="{}"></noscript><p>Two.</p>'
    assert captions(lazy.format("a2.jpg", "Weir")) == [("a.jpg", None)]
    assert captions(lazy.format("b.jpg", "Mill")) == [("a.jpg", None), ("b.jpg", None)]


def test_code_in_a_cell_stays_in_its_row() -> None:
    html = "<table><tr><td><pre>--all</pre></td><td>every file</td></tr><tr><td>-q</td><td>no word</td></tr></table>"
    assert [(block.kind, block.text) for block in blocks(html)] == [
        ("row", "--all | every file"),
        ("row", "-q | no word"),
    ]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("Pick<select><option>x</select>one<input>of<img src=a.png width=9 height=9>these", "Pick one of these"),
        ("an<!-- a comment -->other", "another"),
        ("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字", "漢字"),
        ('holt<span role="tooltip">An otter den</span> lies', "holt lies"),
        ('why<a class="footnote-anchor" href="#footnote-1">1</a>, and', "why¹, and"),
        ('step <a href="#two">2</a> of', "step 2 of"),
    ],
)
def test_what_is_drawn_or_noted_in_a_line_keeps_its_words_apart(html: str, text: str) -> None:
    assert [block.text for block in blocks(f"<p>{html}</p>")] == [text]


@pytest.mark.parametrize(
    "html",
    [
        '<h2>History<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>',
        '<h2><span class="editsection">[<a href="/e">edit</a>]</span> <span>History</span></h2>',
        '<h2>History [<a href="/e">source</a>]</h2>',
        '<h2>History<a class="headerlink" href="#h">Link to this heading</a></h2>',
        '<h2>History &nbsp; <a href="#top_of_page"><span>top</span></a></h2>',
        '<h2>History <a href="#">back to top</a></h2>',
        '<dl><dt>History<a href="/code#history">[source]</a></dt></dl>',
        '<dl><dt>History<a href="/code#history">[source]</a><a href="#history">¶</a> </dt></dl>',
    ],
)
def test_a_heading_has_no_edit_link(html: str) -> None:
    assert [block.text for block in blocks(html)] == ["History"]


def test_a_term_has_no_link_to_its_source_where_the_page_s_address_is_not_known() -> None:
    document = parse(
        '<dl><dt>History<a href="code.html">[source]</a></dt></dl><p>Said <a href="a.html">[source]</a></p>'
    )
    made = blocks_of(document, range(len(document)), None)
    assert [block.text for block in made] == ["History", "Said [source]"]
    assert [block.text for block in blocks('<dl><dt><a href="/edit">[edit]</a></dt></dl>')] == ["[edit]"]


def test_a_term_keeps_what_else_it_leads_to() -> None:
    assert [block.text for block in blocks('<dl><dt>History [<a href="#n1">1</a>]</dt></dl>')] == ["History [1]"]
    assert [block.text for block in blocks('<dl><dt>History [<a href="/c">source</a>]</dt></dl>')] == ["History"]


_NUMBERED_ROWS = (
    "<pre><div><div><span>1</span><div><div>import sky\n</div></div></div><div><span>2</span><div><div>\n</div></div>"
    "</div><div><span>3</span><div><div>moon = sky.moon(with_phases=True, of_year=2031)\n</div></div></div></div></pre>"
)


def test_code_of_which_a_part_is_chosen_has_no_line_numbers() -> None:
    (block,) = blocks(_NUMBERED_ROWS, without=("moon = sky.moon(with_phases=True, of_year=2031)",))
    assert (block.kind, block.text) == ("code", "import sky")


def test_numbers_that_count_no_lines_stay_where_a_part_of_code_is_chosen() -> None:
    printed = _NUMBERED_ROWS.replace("<span>3<", "<span>7<")
    (block,) = blocks(printed, without=("moon = sky.moon(with_phases=True, of_year=2031)",))
    assert block.text == "1\nimport sky\n2\n7"


@pytest.mark.parametrize(
    "link",
    [
        '<a href="#top">History</a>',
        'History <a href="#topics">of boats</a>',
        'History <a href="#">of boats</a>',
        'History <a href="#top-10">of boats</a>',
    ],
)
def test_a_heading_keeps_its_own_links(link: str) -> None:
    assert [block.text for block in blocks(f"<h2>{link}</h2>")] == ["History of boats" if "of" in link else "History"]


@pytest.mark.parametrize(
    ("table", "is_data"),
    [
        ("<table>", True),
        ("<table border=0 role=table>", True),
        ("<table border=0 role=presentation>", False),
        ("<table border=0 role=none>", False),
    ],
)
def test_a_table_that_calls_itself_a_layout_is_none_of_data(table: str, is_data: bool) -> None:
    assert ("row" in dict(kinds(f"{table}<tr><td>Cod<td>12 t<tr><td>Sole<td>9 t</table>"))) is is_data


def test_a_row_of_nothing_but_links_is_a_bar() -> None:
    row = "<tr><td><a href=/1>Cod</a><td><a href=/2>Sole</a></tr>"
    assert "row" not in dict(kinds(f"<table>{row}</table>"))
    assert "row" in dict(kinds(f"<table>{row * 2}</table>"))
    assert "row" in dict(kinds(f"<table>{row.replace('</a></tr>', '</a>, 9 t</tr>')}</table>"))


def test_a_table_of_bullets_is_a_list() -> None:
    rows = "<tr><td width=15>•</td><td>Rake <a href=/r>the lip</a></td></tr><tr><td>•</td><td>Water at dusk</td></tr>"
    assert kinds(f"<table>{rows}</table>") == [("item", "Rake the lip"), ("item", "Water at dusk")]
    assert kinds(f"<table>{rows}<tr><td>Sum</td><td>two</td></tr></table>")[2] == ("row", "Sum | two")
    assert "item" not in dict(kinds("<table><tr><td>•</td></tr><tr><td>•</td></tr></table>"))


@pytest.mark.parametrize(
    "row",
    [
        "<tr><td>●</td><td>The red line</td></tr><tr><td>■</td><td>The blue line</td></tr>",
        "<tr><td>✔</td><td>Cod</td><td>9 t</td></tr>" * 2,
        "<tr><td><p>•</p><p>Cod</p></td><td>9 t</td></tr>" * 2,
        "<tr><td><table><tr><td>•</td><td>Rake</td></tr></table><p>Water at dusk</p></td></tr>",
    ],
)
def test_bullets_that_say_something_or_stand_beside_more_make_no_list(row: str) -> None:
    said = " ".join(text for _, text in kinds(f"<table>{row}</table>"))
    assert all(text in said for text in ("●", "■", "✔", "Cod", "Water at dusk") if text in row)


def test_texts_side_by_side_in_one_row_are_no_data() -> None:
    cell = "<td><b>Cod</b><br>It is back.<br>{}</td>"
    found = kinds(f"<table><tr>{cell.format('Read') * 3}</tr></table>")
    assert [kind for kind, _ in found] == ["paragraph"] * 3
    assert "row" in dict(kinds(f"<table><tr>{cell.format('') * 3}</tr></table>"))


def test_texts_with_a_heading_in_each_cell_and_cards_over_their_buttons_are_no_data() -> None:
    cards = "<tr><td>Cod</td><td>Sole</td></tr><tr><td><a href=/1>Read</a></td><td><a href=/2>{}</a></td></tr>"
    assert "row" not in dict(kinds(f"<table>{cards.format('Read')}</table>"))
    assert "row" in dict(kinds(f"<table>{cards.format('Buy')}</table>"))
    row = "<tr><td>{}</td><td><h3>Knots</h3>On the quay</td></tr>"
    assert "row" not in dict(kinds(f"<table>{row.format('<h3>Cod</h3>It is back') * 2}</table>"))
    assert "row" in dict(kinds(f"<table>{row.format('6 June') * 2}</table>"))
