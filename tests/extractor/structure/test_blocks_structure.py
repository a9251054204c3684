"""Structure beyond paragraphs: numbers, definitions, spans, code, scripts, images, players, buttons."""

from __future__ import annotations

import pytest

from scrape.blocks import Block, Embed
from scrape.extractor.parsing.walk import parse
from scrape.extractor.structure.blocks import blocks_of
from scrape.writer.html_format import blocks_to_html
from scrape.writer.markdown_format import blocks_to_markdown


def blocks(html: str, without: tuple[str, ...] = ()) -> tuple[Block, ...]:
    document = parse(html, "https://site.example/dir/page")
    chosen = [number for number, text in enumerate(document.texts) if text not in without]
    return blocks_of(document, chosen)


def texts(html: str, without: tuple[str, ...] = ()) -> list[str]:
    return [block.text for block in blocks(html, without)]


def kinds_of(html: str) -> list[str]:
    return [block.kind for block in blocks(html)]


# --- lists --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("html", "numbers"),
    [
        ("<ol><li>a<li>b</ol>", [1, 2]),
        ('<ol start="4"><li>a<li>b</ol>', [4, 5]),
        ('<ol><li>a<li value="7">b<li>c</ol>', [1, 7, 8]),
        ("<ol reversed><li>a<li>b</ol>", [2, 1]),
        ('<ol start="0"><li>a<li>b</ol>', [0, 1]),
        ('<ol start="x"><li>a<li>drop<li>c</ol>', [1, 3]),
        ("<ul><li>a<li>b</ul>", [None, None]),
    ],
)
def test_items_have_the_numbers_that_a_browser_draws(html: str, numbers: list[int | None]) -> None:
    assert [block.number for block in blocks(html, without=("drop",))] == numbers


def test_numbers_reach_markdown_and_html() -> None:
    found = blocks('<ol start="3"><li>three<ol start="2"><li>inner</ol><li>four<li value="9">nine</ol>')
    assert blocks_to_markdown(found) == "3. three\n\n   2. inner\n4. four\n\n9) nine\n"
    assert '<ol start="3">' in blocks_to_html(found)
    assert '<ol start="9">' in blocks_to_html(found)
    assert blocks_to_markdown(blocks('<ol start="0"><li>nought<li>one</ol>')) == "0. nought\n1. one\n"


def test_definitions_keep_their_terms() -> None:
    found = blocks("<dl><dt>Ebb</dt><dd>The <i>falling</i> tide.</dd><dt>Flood</dt><dd>The rising tide.</dd></dl>")
    assert [(block.kind, block.text) for block in found] == [
        ("term", "Ebb"),
        ("definition", "The falling tide."),
        ("term", "Flood"),
        ("definition", "The rising tide."),
    ]
    assert blocks_to_markdown(found) == "**Ebb**\n\n- The *falling* tide.\n\n**Flood**\n\n- The rising tide.\n"
    assert blocks_to_html(found).replace("\n", "") == (
        "<dl><dt>Ebb</dt><dd>The <em>falling</em> tide.</dd><dt>Flood</dt><dd>The rising tide.</dd></dl>"
    )


def test_a_list_inside_a_definition_is_a_list() -> None:
    found = blocks("<dl><dt>Boats</dt><dd>Two:<ul><li>one</li><li>two</li></ul></dd></dl>")
    assert [block.kind for block in found] == ["term", "definition", "item", "item"]


# --- tables -------------------------------------------------------------------------------------------------


def cells(html: str) -> list[list[str]]:
    return [["".join(run.text for run in cell) for cell in block.cells] for block in blocks(html)]


def test_spans_keep_columns_in_line() -> None:
    html = (
        "<table><tr><th rowspan=2>Boat<th colspan=2>Crew</tr><tr><th>Deck<th>Engine</tr>"
        "<tr><td>Ann<td>3<td>2</tr><tr><td colspan=2>Bo<td>1</tr></table>"
    )
    assert cells(html) == [["Boat", "Crew"], ["", "Deck", "Engine"], ["Ann", "3", "2"], ["Bo", "", "1"]]
    assert blocks_to_markdown(blocks(html)).splitlines()[0] == "| Boat | Crew |  |"
    assert blocks_to_html(blocks(html)).splitlines() == [
        *("<table>", "<thead>"),
        '<tr><th rowspan="2">Boat</th><th colspan="2">Crew</th></tr>',
        "<tr><th>Deck</th><th>Engine</th></tr>",
        *("</thead>", "<tbody>", "<tr><td>Ann</td><td>3</td><td>2</td></tr>"),
        '<tr><td colspan="2">Bo</td><td>1</td></tr>',
        *("</tbody>", "</table>"),
    ]


def test_cells_below_a_row_that_is_gone_stand_in_their_columns() -> None:
    found = blocks(
        "<table><tr><th>Year<td>1910<td>60</tr><tr><th rowspan=2>Deep<td>a<td>b</tr><tr><td>c<td>d</tr></table>"
    )
    assert "<tr><th>Year</th><td>1910</td><td>60</td></tr>" in blocks_to_html(found)
    assert '<tr><th rowspan="2">Deep</th><td>a</td><td>b</td></tr>\n<tr><td>c</td><td>d</td></tr>' in blocks_to_html(
        found
    )
    assert "<tr><td></td><td>c</td><td>d</td></tr>" in blocks_to_html((found[0], found[2]))
    assert "<tr><th>Deep</th><td>a</td><td>b</td></tr>" in blocks_to_html(found[:2])


def test_spans_that_lie_are_bounded() -> None:
    html = '<table><tr><td colspan="99999999">a<td>b<tr><td rowspan="-1">c<td rowspan="x">d</table>'
    rows = cells(html)
    assert [row[0] for row in rows] == ["a", "c"]
    assert max(map(len, rows)) <= 101


def test_a_picture_in_a_cell_does_not_tear_the_table() -> None:
    flag = '<img src="https://site.example/{}.png" alt="{}">'
    rows = "".join(
        f"<tr><td>{team}<td>{flag.format(team, team)}<td>{points}" for team, points in (("Ash", 12), ("Elm", 9))
    )
    found = blocks(f"<p>Before.</p><table><tr><th>Team<th>Flag<th>Points{rows}</table><p>After.</p>")
    assert [block.kind for block in found] == ["paragraph", "row", "row", "row", "figure", "figure", "paragraph"]
    assert [block.image.alt for block in found if block.image] == ["Ash", "Elm"]


def test_a_picture_between_two_tables_parts_them() -> None:
    table = "<table><tr><td>1<td>2<tr><td>3<td>4</table>"
    found = blocks(f'{table}<img src="https://site.example/a.png">{table}')
    assert [block.kind for block in found] == ["row", "row", "figure", "row", "row"]


def test_the_rows_of_a_thead_are_headers() -> None:
    head, row = blocks("<table><thead><tr><td>A<td>B</thead><tr><td>1<td>2</table>")
    assert (head.header, row.header) == (True, False)


def test_what_stands_behind_an_empty_cell_stays_in_its_column() -> None:
    html = "<table><tr><th>City<th>Rain<th>Snow<tr><td>Oslo<td><td>45<tr><td>Bergen<td>90<td><tr><td><td>3<td>4</table>"
    assert texts(html) == ["City | Rain | Snow", "Oslo | | 45", "Bergen | 90", "| 3 | 4"]


def test_columns_that_only_part_others_are_none() -> None:
    html = "<table><tr><td>Boats<td><td>45<td>&nbsp;<td>50<tr><td>Crew<td><td>9<td><td>8<tr><td colspan=5>Both</table>"
    assert texts(html) == ["Boats | 45 | 50", "Crew | 9 | 8", "Both"]
    assert blocks_to_markdown(blocks(html)).splitlines()[::2] == ["| Boats | 45 | 50 |", "| Crew | 9 | 8 |"]


@pytest.mark.parametrize(
    "rows",
    [
        "<tr><td>2019<td>Ann<tr></tr><tr><td>2020<td>Bo",
        "<tr><td>2019<td>Ann<tr><td>After the war<tr><td>2020<td>Bo",
        "<tr><td>1<br>2<br>3<br>4<br>5<br>6<td>Ann<br>Bo<br>Cid<br>Di<br>Ed<br>Flo",
        f"<tr><td>{'The first boat, of oak. ' * 40}<td>{'The second boat, of pine. ' * 40}",
    ],
)
def test_a_table_whose_columns_have_heads_is_one_of_data(rows: str) -> None:
    heads, bare = f"<tr><th>Year<th>Boat{rows}", f"<tr><td>Year<td>Boat{rows}"
    assert {block.kind for block in blocks(f"<table>{heads}</table>")} == {"row"}
    assert "row" not in {block.kind for block in blocks(f"<table>{bare}</table>")}


def test_a_table_of_two_columns_of_which_one_spans_rows_is_one_of_data() -> None:
    html = "<table><tr><th>Year<th>Boat<tr><td rowspan=3>2019<td>Ann<tr><td>Bo<tr><td>Cid</table>"
    assert [(block.kind, block.text) for block in blocks(html)] == [
        ("row", "Year | Boat"),
        ("row", "2019 | Ann"),
        ("row", "Bo"),
        ("row", "Cid"),
    ]


def test_lines_and_lists_in_a_cell_are_lines() -> None:
    row, _ = blocks("<table><tr><th>Colours<td><ul><li>red<li>dark blue</ul><tr><th>Names<td>Ann<br>Bo</table>")
    assert row.text == "Colours | red dark blue"
    assert blocks_to_markdown([row]) == "| Colours | red<br>dark blue |\n| --- | --- |\n"
    assert "<td>red<br>dark blue</td>" in blocks_to_html([row])


def test_headings_by_their_role_alone() -> None:
    html = (
        "<div role=heading aria-level=3>Head</div><p>Text</p><div role=heading class=t>Other</div>"
        "<h4 role=heading>Four</h4>"
    )
    assert [(block.kind, block.level, block.text) for block in blocks(html)] == [
        ("heading", 3, "Head"),
        ("paragraph", 0, "Text"),
        ("heading", 2, "Other"),
        ("heading", 4, "Four"),
    ]


# --- code ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ('<pre><code class="language-python">x = 1</code></pre>', "python"),
        ('<pre class="lang-js"><code>x = 1</code></pre>', "js"),
        ('<div class="highlight highlight-source-shell"><pre>x = 1</pre></div>', "shell"),
        ('<div class="highlight-c++ notranslate"><div class="highlight"><pre>x = 1</pre></div></div>', "c++"),
        ('<pre data-lang="rust">x = 1</pre>', "rust"),
        ('<pre><code data-language="Go">x = 1</code></pre>', "go"),
        ('<pre class="brush: java; gutter: false">x = 1</pre>', "java"),
        ('<pre data-syntaxhighlighter-params="brush: java; gutter: false">x = 1</pre>', "java"),
        ('<pre class="rust example"><code>x = 1</code></pre>', "rust"),
        ('<div class="syntaxhighlighter  perl"><pre>x = 1</pre></div>', "perl"),
        ('<pre><code class="hljs css">x = 1</code></pre>', "css"),
        ('<pre class="sourceCode haskell"><code>x = 1</code></pre>', "haskell"),
        ('<figure class="highlight ruby"><pre>x = 1</pre></figure>', "ruby"),
        ('<pre class="prettyprint">x = 1</pre>', None),
        ('<pre><code class="language-none">x = 1</code></pre>', None),
        ('<pre><code class="language-plaintext">x = 1</code></pre>', None),
        ('<pre class="slang-word">x = 1</pre>', None),
        ('<article class="language-page"><pre>x = 1</pre></article>', None),
        ('<pre><code class="language-js{1,3}">x = 1</code></pre>', "js"),
        ('<pre><code class="language-snakelang">x = 1</code></pre>', "snakelang"),
        ('<pre class="highlight dark">x = 1</pre>', None),
        ('<div class="highlight relative"><pre>x = 1</pre></div>', None),
        ('<div class="highlight hl-ipython3"><pre>x = 1</pre></div>', None),
        ('<pre class="src src-emacs-lisp">x = 1</pre>', "emacs-lisp"),
        ('<div class="lang-en"><pre>x = 1</pre></div>', None),
        ('<pre class="lang-en">x = 1</pre>', None),
        ('<div class="code panel"><pre>x = 1</pre></div>', None),
        (
            '<table class="highlight tab-size"><tr><td class="blob-num" data-line-number=1>'
            '<td class="blob-code">x = 1</table>',
            None,
        ),
    ],
)
def test_the_language_of_code(html: str, language: str | None) -> None:
    (block,) = blocks(html)
    assert (block.kind, block.text, block.language) == ("code", "x = 1", language)


@pytest.mark.parametrize(
    "html",
    [
        "<pre>  if x:\n\n      y()</pre>",
        "<pre>\n  if x:\n\n      y()\n\n</pre>",
        "<pre><code>  <b>if</b> x:<br><br>      y()</code></pre>",
        "<pre><div>  if x:</div><div></div><div>      y()</div></pre>",
        '<pre><span class="line">  if x:</span>\n<span class="line"></span>\n<span class="line">      y()</span></pre>',
        '<pre><i class="lineno">1</i>  if x:\n<i class="lineno">2</i>\n<i class="lineno">3</i>      y()</pre>',
        '<pre><table><tr><td class="hljs-ln-numbers" data-line-number="1">1</td><td>  if x:</td></tr>'
        '<tr><td class="hljs-ln-numbers">2</td><td></td></tr>'
        '<tr><td class="hljs-ln-numbers">3</td><td>      y()</td></tr></table></pre>',
        "<pre><button>Copy</button>  if x:\n\n      y()</pre>",
        "<p>Run:</p><code>&nbsp; if x:<br><br>&nbsp; &nbsp; &nbsp; y()</code>",
        '<pre><span class="line">  if x:</span><span class="line"></span><span class="line">      y()</span></pre>',
    ],
)
def test_code_keeps_its_exact_spaces_and_no_more(html: str) -> None:
    assert texts(html)[-1] == "  if x:\n\n      y()"


def test_a_highlighted_line_without_an_end_ends() -> None:
    line = '<span class="gatsby-highlight-code-line">let a</span>'
    assert texts(f"<pre>{line}let b\n{line}{line}</pre>") == ["let a\nlet b\nlet a\nlet a"]


def test_code_in_a_sentence_is_no_block() -> None:
    assert kinds_of("<p>Say <code>a<br>b</code> twice</p><p><code>c</code></p>") == ["paragraph", "paragraph"]


def test_the_signs_of_a_difference_stay() -> None:
    row = '<tr><td class="blob-num">1</td><td class="blob-code"><span data-code-marker="{}">  x()</span></td></tr>'
    assert texts(f"<table>{row.format('-')}{row.format('+')}</table>") == ["-  x()\n+  x()"]


def test_numbers_in_nameless_elements_before_every_line_go() -> None:
    lines = "".join(f"<div><span class=c1>{n}</span><div>call({n})\n</div></div>" for n in range(1, 4))
    assert texts(f"<pre>{lines}</pre>") == ["call(1)\ncall(2)\ncall(3)"]


def test_numbers_that_are_code_stay() -> None:
    assert texts("<pre><b>1</b> apple\n<b>7</b> pears</pre>") == ["1 apple\n7 pears"]
    assert texts("<pre>1\n2\n3</pre>") == ["1\n2\n3"]


@pytest.mark.parametrize(
    "code",
    [
        '<i class="token value">1</i><i class="token punctuation">,</i>Oslo\n<i class="token value">2</i>,Rome',
        '<span class="mi">1</span> <span class="o">+</span> a\n<span class="mi">2</span> <span class="o">+</span> b',
        '<span style="color:#79B8FF">1</span><span style="color:#F97583"> +</span> a\n'
        '<span style="color:#79B8FF">2</span> - b',
        '<div><span class="x">1</span>, Oslo</div><div><span class="x">2</span>, Rome</div>',
        "<b>1</b> Open the door\n<b>2</b> Climb the stairs",
    ],
)
def test_numbers_that_count_up_in_code_stay(code: str) -> None:
    (text,) = texts(f"<pre>{code}</pre>")
    assert [line[0] for line in text.split("\n")] == ["1", "2"]


def test_numbers_of_lines_that_a_style_sets_apart_go() -> None:
    line = '<span style="margin-right:0.4em;padding:0 0.4em;color:#7f7f7f">{}</span>call({})\n'
    assert texts(f"<pre>{line.format(1, 1)}{line.format(2, 2)}</pre>") == ["call(1)\ncall(2)"]


def test_a_gutter_of_its_own_goes() -> None:
    html = (
        '<table class="highlighttable"><tr><td class="linenos"><pre>1\n2</pre></td>'
        '<td class="code"><pre>x = 1\ny = 2</pre></td></tr></table>'
    )
    assert texts(html) == ["x = 1\ny = 2"]
    boxes = '<div><pre class="lineno">1\n2</pre><pre class="code">x = 1\ny = 2</pre></div>'
    assert texts(boxes) == ["x = 1\ny = 2"]


# --- superscript and subscript ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("100<sup>2</sup> m", "100² m"),
        ("10<sup>-3</sup>", "10⁻³"),
        ("x<sup>n+1</sup>", "xⁿ⁺¹"),
        ("(a)<sup>2</sup>", "(a)²"),
        ("10<sup>2.5</sup> stars", "10^2.5 stars"),
        ("10<sup>1,000</sup>", "10^1,000"),
        ("10<sup>x/2</sup>", "10^(x/2)"),
        ("$459<sup>.99</sup>", "$459.99"),
        ("in 2019<sup>[2a]</sup>", "in 2019[2a]"),
        ('in 2019<sup><a href="#fn2">2a</a></sup>', "in 20192a"),
        ("log<sub>2</sub>8", "log₂8"),
        ("H<sub>2</sub>O", "H2O"),
        ("the 1<sup>st</sup> of May", "the 1st of May"),
        ("a claim<sup>1</sup>", "a claim¹"),
        ('a claim.<sup><a href="#fn1">1</a></sup>', "a claim.1"),
        ('a claim<sup><a href="#fn1">[1]</a></sup>', "a claim[1]"),
        ("<sup>1</sup> A note", "1 A note"),
    ],
)
def test_scripts_in_plain_text(html: str, text: str) -> None:
    assert texts(f"<p>{html}</p>") == [text]


def test_what_is_not_written_out_keeps_its_mark() -> None:
    found = blocks("<p>H<sub>2</sub>O on the 1<sup>st</sup>, 100<sup>2</sup></p>")
    assert blocks_to_markdown(found) == "H<sub>2</sub>O on the 1<sup>st</sup>, 100²\n"


def test_lists_by_their_roles() -> None:
    items = "<div role=list class=a><div role=listitem class=b>One</div><div role=listitem class=b>Two</div></div>"
    assert blocks_to_markdown(blocks(f"<p>Text</p>{items}<div role=listitem class=b>Alone</div>")) == (
        "Text\n\n- One\n- Two\n\nAlone\n"
    )


def test_a_quote_in_a_cell_is_said_once() -> None:
    rows = "<tr><td><blockquote>One</blockquote>two</td><td>three</td></tr><tr><td>four</td><td>five</td></tr>"
    table = "| One<br>two | three |\n| --- | --- |\n| four | five |\n"
    assert blocks_to_markdown(blocks(f"<p>Text</p><table>{rows}</table>")) == f"Text\n\n{table}"


def test_an_item_by_its_role_in_an_item_is_none_of_its_own() -> None:
    found = blocks("<ol><li><p>One</p><div role=listitem class=a>and more</div></li><li>Two</li></ol>")
    assert [block.number for block in found if block.kind == "item" and not block.continued] == [1, 2]


def test_an_equation_in_a_table_stands_with_its_number() -> None:
    row = "<tr><td></td><td>$$x = {0}$$</td><td></td><td>({0})</td></tr>"
    html = f"<p>as</p><table>{row.format(1)}{row.format(2)}</table><p>holds</p>"
    assert blocks_to_markdown(blocks(html)) == "as\n\n$$x = 1$$ (1)\n\n$$x = 2$$ (2)\n\nholds\n"
    assert kinds_of(html.replace("(1)", "one")) == ["paragraph", "row", "row", "paragraph"]


@pytest.mark.parametrize("cells", [("$$x$$", "$$y$$"), ("$$", "$$$"), ("$$$$", "$$$$")])
def test_formulas_or_prices_beside_each_other_are_a_table(cells: tuple[str, str]) -> None:
    row = "".join(f"<td>{cell}</td>" for cell in cells)
    assert kinds_of(f"<p>as</p><table><tr>{row}</tr><tr>{row}</tr></table>") == ["paragraph", "row", "row"]


# --- images and players -------------------------------------------------------------------------------------


def urls_of(html: str) -> list[str]:
    return [block.image.url for block in blocks(f"<p>One</p>{html}<p>Two</p>") if block.image]


@pytest.mark.parametrize(
    "html",
    [
        '<img src="s.jpg" srcset="s.jpg 320w, best.jpg 1280w, m.jpg 640w">',
        '<img src="s.jpg" srcset="s.jpg, best.jpg 2x">',
        '<img src="data:image/gif;base64,R0" data-src="best.jpg">',
        '<img src="blank.gif" data-srcset="s.jpg 1x, best.jpg 3x">',
        '<picture><source srcset="m.jpg 600w, best.jpg 1200w" media="(min-width: 1px)"><img src="s.jpg"></picture>',
        '<img src="data:image/gif;base64,R0"><noscript><img src="best.jpg"></noscript>',
        '<img data-src="best.jpg"><noscript><img src="other-size.jpg"></noscript>',
        '<amp-img src="best.jpg" width="600" height="400"></amp-img>',
        '<img src="best.jpg" srcset="{{ image.srcset }}">',
        '<picture><source srcset="s.jpg" media="(max-width: 6em)"><source srcset="best.jpg"><img src="m"></picture>',
        '<picture><source srcset="s.jpg" media="(max-width: 600px)"><img src="best.jpg"></picture>',
        '<picture><source srcset="best.jpg" media="(max-width: 600px)"><img src="/spacer.gif"></picture>',
        '<img src="data:image/gif;base64,R0" data-note="a/b" data-late="/dir/best.jpg">',
        '<img src="/spacer.gif" data-sizes="[&quot;/a.jpg&quot;]" data-at="/a b.jpg" data-later="/dir/best.jpg">',
        '<img src="best.jpg" data-preview="/dir/small.jpg">',
    ],
)
def test_the_best_source_of_an_image(html: str) -> None:
    assert urls_of(html) == ["https://site.example/dir/best.jpg"]


def test_a_comma_inside_a_candidate_is_part_of_it() -> None:
    assert urls_of('<img srcset="/w_100,h_50/a.jpg 100w, /w_900,h_450/a.jpg 900w" src="/a.jpg">') == [
        "https://site.example/w_900,h_450/a.jpg"
    ]


def test_the_pictures_of_a_gallery_are_those_of_the_text_around_it() -> None:
    caption = "A caption that is as long as the text of the page, for it says all that there is to say."
    figures = "".join(
        f'<figure><img data-src="/{n}.jpg"><figcaption>{n} {caption}</figcaption></figure>' for n in (1, 2)
    )
    found = blocks(f"<main><p>Before it.</p><div>{figures}</div><p>After.</p></main>", (f"1 {caption}", f"2 {caption}"))
    assert [block.image.caption for block in found if block.image] == [f"1 {caption}", f"2 {caption}"]


YOUTUBE = "https://www.youtube.com/watch?v=abcdef12345"


@pytest.mark.parametrize(
    ("html", "url"),
    [
        ('<iframe src="https://www.youtube.com/embed/abcdef12345?rel=0"></iframe>', YOUTUBE),
        ('<iframe data-src="//www.youtube-nocookie.com/embed/abcdef12345"></iframe>', YOUTUBE),
        ('<lite-youtube videoid="abcdef12345"></lite-youtube>', YOUTUBE),
        ('<amp-youtube data-videoid="abcdef12345" layout="responsive"></amp-youtube>', YOUTUBE),
        ('<iframe src="https://player.vimeo.com/video/123456?h=1"></iframe>', "https://vimeo.com/123456"),
        (
            '<iframe src="https://platform.twitter.com/embed/Tweet.html?id=99&theme=light"></iframe>',
            "https://x.com/i/status/99",
        ),
        (
            '<iframe src="https://open.spotify.com/embed/episode/4abc?x=1"></iframe>',
            "https://open.spotify.com/episode/4abc",
        ),
        (
            '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2F1"></iframe>',
            "https://www.facebook.com/a/1",
        ),
        ("<video controls><source src=/clip.mp4></video>", "https://site.example/clip.mp4"),
        ("<amp-video><source src=/clip.mp4></amp-video>", "https://site.example/clip.mp4"),
        ("<audio controls><source src=/talk.mp3>Too old a browser.</audio>", "https://site.example/talk.mp3"),
        ("<audio controls src=/talk></audio>", "https://site.example/talk"),
        ('<iframe data-consent-src="https://www.youtube.com/embed/abcdef12345" src="about:blank"></iframe>', YOUTUBE),
        ("<amp-twitter data-tweetid=99></amp-twitter>", "https://x.com/i/status/99"),
        ("<amp-instagram data-shortcode=aB1></amp-instagram>", "https://www.instagram.com/p/aB1/"),
        (
            '<blockquote class="twitter-tweet"><a href="https://x.com/ann/status/1"></a></blockquote>',
            "https://x.com/ann/status/1",
        ),
        (
            '<div><blockquote class="tiktok-embed" cite="https://www.tiktok.com/@a/video/1"></blockquote></div>',
            "https://www.tiktok.com/@a/video/1",
        ),
    ],
)
def test_a_player_is_a_link_to_its_page(html: str, url: str) -> None:
    _, block, _ = blocks(f"<p>One</p>{html}<p>Two</p>")
    assert (block.kind, block.text) == ("embed", "")
    assert block.embed is not None
    assert block.embed.url == url
    assert f"]({url}" in blocks_to_markdown([block])
    assert f'<a href="{url}"' in blocks_to_html([block])


@pytest.mark.parametrize(
    "html",
    [
        '<iframe src="https://ads.example/slot?id=1"></iframe>',
        '<iframe src="about:blank"></iframe>',
        "<iframe></iframe>",
        '<iframe data-ad="https://ads.example/slot" data-srcdoc="<a href=https://youtu.be/abcdef12345>"></iframe>',
        "<video autoplay loop></video>",
        '<lite-youtube videoid="&quot;><script>"></lite-youtube>',
    ],
)
def test_a_frame_of_something_else_is_not_shown(html: str) -> None:
    assert texts(f"<p>One</p>{html}<p>Two</p>") == ["One", "Two"]


def test_an_embed_has_a_picture_and_a_title() -> None:
    html = '<p>A</p><iframe title="The  crossing" src="https://www.youtube.com/embed/abcdef12345"></iframe><p>B</p>'
    embed = blocks(html)[1].embed
    assert embed == Embed(YOUTUBE, "The crossing", "https://i.ytimg.com/vi/abcdef12345/hqdefault.jpg")


def test_a_quoted_post_keeps_its_text_and_link() -> None:
    html = (
        '<p>A</p><blockquote class="twitter-tweet"><p>Ferry is late.</p>&mdash; Ann (@ann) '
        '<a href="https://twitter.com/ann/status/1">May 4</a></blockquote><p>B</p>'
    )
    found = blocks(html)
    assert [block.quoted for block in found] == [0, 1, 1, 0]
    assert found[2].runs[-1].href == "https://twitter.com/ann/status/1"


def test_a_quoted_post_that_does_not_lead_to_itself_has_a_link() -> None:
    html = (
        '<p>A</p><blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ann/video/1"><section>'
        '<a href="https://www.tiktok.com/@ann">@ann</a><p>Late again</p></section></blockquote><p>B</p>'
    )
    *_, post, embed, _ = blocks(html)
    assert (post.text, post.quoted) == ("Late again", 1)
    assert embed.embed == Embed("https://www.tiktok.com/@ann/video/1", "TikTok")


def test_the_article_read_aloud_is_no_part_of_it() -> None:
    assert texts("<article><audio controls src=/a.mp3></audio><p>One</p><p>Two</p></article>") == ["One", "Two"]


@pytest.mark.parametrize(
    ("post", "title"),
    [
        (
            '<blockquote class="twitter-tweet"><p>Ferry is late.</p>&mdash; Ann '
            '<a href="https://p.example/status/1">May 4</a></blockquote>',
            "X: Ferry is late. — Ann May 4",
        ),
        (
            '<blockquote class="instagram-media" data-instgrm-permalink="https://p.example/status/1">'
            "<p>See it on Instagram</p><p>Ferry is late.</p><p>Shared by Ann (@ann)</p></blockquote>",
            "Instagram: Ferry is late.",
        ),
    ],
)
def test_a_post_that_is_not_chosen_is_a_link_that_says_what_it_says(post: str, title: str) -> None:
    own = "The ferry between the two islands will stop for the winter, the council said on Tuesday."
    for end in ("<p>Two</p>", ""):
        document = parse(f"<p>{own}</p><div>{post}</div>{end}", "https://site.example/")
        outer = [at for at, text in enumerate(document.texts) if text in {own, "Two"}]
        embed = blocks_of(document, outer)[1].embed
        assert embed == Embed("https://p.example/status/1", title)


@pytest.mark.parametrize("site", ["", "audio autoplay src=/a", "blockquote class=twitter-tweet", "amp-twitter"])
def test_what_leads_nowhere_is_no_embed(site: str) -> None:
    assert [block.kind for block in blocks(f"<p>One</p><{site or 'i'}></{site.split(' ')[0] or 'i'}><p>Two</p>")] == [
        "paragraph"
    ] * 2


# --- sentences ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("The <button>ebb</button> begins at noon.", "The ebb begins at noon."),
        ("Mind the <button>ebb</button>, and the <button>flood</button>.", "Mind the ebb, and the flood."),
        ("The<button>ebb</button>begins.", "The ebb begins."),
        ("super<wbr>cali and soft&shy;ly", "supercali and softly"),
    ],
)
def test_nothing_cuts_a_sentence(html: str, text: str) -> None:
    assert texts(f"<p>{html}</p>", without=("ebb",)) == [text]


def test_a_button_beside_a_sentence_is_no_part_of_it() -> None:
    assert texts("<p>Tickets are cheap. <button>Buy now</button></p>", without=("Buy now",)) == ["Tickets are cheap."]
    assert texts("<div>Text <button>Share</button> text</div>", without=("Share",)) == ["Text", "text"]


def test_disclosures_show_what_they_hold() -> None:
    assert texts("<details><summary>Why?</summary><p>Because.</p></details>") == ["Why?", "Because."]


@pytest.mark.parametrize("number", ["1", "[1]"])
def test_the_number_above_a_note_goes_with_it(number: str) -> None:
    note = f'<p>Why.</p><div><a href="#{{}}">{number}</a><div><p>See the survey.</p><p>It is long.</p></div></div>'
    for chosen in ((), (number,)):
        numbered = texts(note.format("footnote-anchor-1"), without=chosen)
        assert numbered == ["Why.", f"{number} See the survey.", "It is long."]
    assert texts(note.format("part-1"), without=(number,)) == ["Why.", "See the survey.", "It is long."]
    items = note.replace("<div><a", "<ol><li><div><a").format("fn1")
    assert texts(items, without=(number,)) == ["Why.", "See the survey.", "It is long."]
    assert texts(items.replace("ol>", "ul>"), without=(number,))[1] == f"{number} See the survey."


def test_a_note_loses_the_arrow_back() -> None:
    html = '<ol class="footnotes"><li id="fn1">See the survey. <a href="#ref1">↩</a></li></ol>'
    assert texts(html) == ["See the survey."]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Rare.<sup>[<i><a href=/wiki/Asked>citation needed</a></i>]</sup></p>", "Rare."),
        ("<p>Rare.<sup>[<a href=#note-1>note</a>]</sup></p>", "Rare.[note]"),
        ("<p>Rare.<sup>[<a href=/notes>12</a>]</sup></p>", "Rare.[12]"),
        ("<p>The <a href=/docs>[Symbol.name]</a> of it</p>", "The [Symbol.name] of it"),
        ("<ol><li><b><a href=#ref-1>^</a></b> Wray, p. 41.</ol>", "Wray, p. 41."),
    ],
)
def test_requests_of_editors_go_and_notes_stay(html: str, text: str) -> None:
    assert texts(html) == [text]


@pytest.mark.parametrize(
    ("html", "raised"),
    [
        ('A claim.<a href="#r1">[1]</a>', ["[1]"]),
        ('A claim [<a href="#r1">1</a>,<a href="#r2">2</a>].', []),
        ('A claim (<a href="#r1">1</a>–<a href="#r2">2</a>).', []),
        ('A claim [sic].<a href="#r1">1</a>', ["1"]),
    ],
)
def test_numbers_of_notes_are_raised_but_not_in_brackets(html: str, raised: list[str]) -> None:
    (block,) = blocks(f"<p>{html}</p>")
    assert [run.text for run in block.runs if "sup" in run.marks] == raised


def test_text_after_a_list_or_code_in_an_item_goes_on_in_the_item() -> None:
    html = "<ol><li>Boil.<ul><li>salt</li></ul>Then wait.</li><li>Cut.<pre>x = 1</pre>Stir.</li><li>Eat.</li></ol>"
    found = blocks(html)
    assert [(block.text, block.number, block.continued) for block in found if block.kind == "item"] == [
        ("Boil.", 1, False),
        ("salt", None, False),
        ("Then wait.", None, True),
        ("Cut.", 2, False),
        ("Stir.", None, True),
        ("Eat.", 3, False),
    ]
    assert blocks_to_markdown(found) == (
        "1. Boil.\n   - salt\n\n   Then wait.\n2. Cut.\n\n   ```\n   x = 1\n   ```\n\n   Stir.\n3. Eat.\n"
    )
    assert blocks_to_html(found[:3]) == (
        "<ol>\n<li>Boil.\n<ul>\n<li>salt</li>\n</ul>\n<p>Then wait.</p>\n</li>\n</ol>\n"
    )


@pytest.mark.parametrize(
    ("part", "markdown", "html"),
    [
        ("<pre>x\n\n  y</pre>", "```\n  x\n\n    y\n  ```", "<pre><code>x\n\n  y</code></pre>"),
        ("<blockquote><p>Go.</p></blockquote>", "> Go.", "<blockquote>\n<p>Go.</p>\n</blockquote>"),
        (
            "<blockquote><ul><li>Go.</li></ul></blockquote>",
            "> - Go.",
            "<blockquote>\n<ul>\n<li>Go.</li>\n</ul>\n</blockquote>",
        ),
        ('<img src="/a.png" alt=A>', "![A](https://site.example/a.png)", None),
        ("<table><tr><td>1<td>2<tr><td>3<td>4</table>", "| 1 | 2 |\n  | --- | --- |\n  | 3 | 4 |", None),
        ("<p>Then.</p>", "Then.", "<p>Then.</p>"),
    ],
)
def test_a_list_goes_on_around_what_its_items_hold(part: str, markdown: str, html: str | None) -> None:
    found = blocks(f"<ul><li><p>One.</p>{part}</li><li>Two.</li></ul><p>After it.</p>")
    assert blocks_to_markdown(found) == f"- One.\n\n  {markdown}\n- Two.\n\nAfter it.\n"
    if html is not None:
        assert f"<ul>\n<li>One.\n{html}\n</li>\n<li>Two.</li>\n</ul>\n" in blocks_to_html(found)


def test_what_a_quote_in_an_item_holds_stays_in_the_quote() -> None:
    found = blocks(
        "<ul><li>One.<blockquote><p>Go:</p><ol><li>Up.<pre>x</pre></li><li>Down.</li></ol></blockquote>Then.</li>"
        "<li>Two.<ul><li>Inner.<pre>y</pre></li></ul></li></ul>"
    )
    assert blocks_to_markdown(found) == (
        "- One.\n\n  > Go:\n  >\n  > 1. Up.\n  >\n  >    ```\n  >    x\n  >    ```\n  > 2. Down.\n\n  Then.\n"
        "- Two.\n  - Inner.\n\n    ```\n    y\n    ```\n"
    )


def test_a_picture_in_a_quote_does_not_tear_it() -> None:
    quote = "<blockquote><p>One.</p><img src=/a.png alt=A><p>Two.</p></blockquote>"
    found = "> One.\n>\n> ![A](https://site.example/a.png)\n>\n> Two.\n"
    assert blocks_to_markdown(blocks(quote)) == found
    in_item = blocks_to_markdown(blocks(f"<ul><li>Item.{quote}</li><li>Next.</li></ul>"))
    assert in_item == "- Item.\n\n" + "".join(f"  {line}\n" for line in found.splitlines()) + "- Next.\n"


def test_a_picture_above_the_text_of_an_item_does_not_tear_the_list() -> None:
    step = '<li><img src="/{}.png" alt="{}"><p>Step {}.</p></li>'
    found = blocks(f"<ol>{''.join(step.format(n, n, n) for n in (1, 2))}</ol><p>After it.</p>")
    assert [block.kind for block in found] == ["item", "figure", "item", "figure", "paragraph"]
    assert [block.continued for block in found] == [False, True, False, True, False]


def test_what_stands_in_no_item_ends_the_list() -> None:
    found = blocks("<ul><li>One.</li></ul><pre>x</pre><ul><li>Two.</li></ul><pre>y</pre>")
    assert blocks_to_markdown(found) == "- One.\n\n```\nx\n```\n\n- Two.\n\n```\ny\n```\n"


@pytest.mark.parametrize(
    ("part", "markdown"),
    [
        ("<h3>Go.</h3>", "### Go."),
        ("<pre>x\n\n  y</pre>", "```\n   x\n\n     y\n   ```"),
        ("<blockquote><p>Go.</p></blockquote>", "> Go."),
        ("<table><tr><td>1<td>2<tr><td>3<td>4</table>", "| 1 | 2 |\n   | --- | --- |\n   | 3 | 4 |"),
    ],
)
def test_an_item_may_begin_with_what_is_no_text(part: str, markdown: str) -> None:
    html = f"<ol start=3><li>{part}<p>Then.</p></li><li>{part}</li><li>End.</li></ol><p>After it.</p>"
    found = blocks(html)
    assert blocks_to_markdown(found) == (f"3. {markdown}\n\n   Then.\n4. {markdown}\n5. End.\n\nAfter it.\n")


def test_a_picture_above_the_heading_of_an_item_does_not_tear_the_list() -> None:
    found = blocks("<ul><li>One.</li><li><img src=/a.png alt=A><h3>Go.</h3></li></ul>")
    assert blocks_to_markdown(found) == "- One.\n- ### Go.\n\n  ![A](https://site.example/a.png)\n"


def test_items_in_a_cell_or_in_code_begin_nothing() -> None:
    row, code = blocks(
        "<table><tr><td><ul><li>a</ul><td>b<tr><td>c<td>d</table><pre><ol><li>x<li>y</ol></pre>", without=("c", "d")
    )
    assert (row.item, code.item) == (None, None)


def test_an_item_of_an_inner_list_may_begin_with_a_heading() -> None:
    found = blocks("<ul><li>One.<ol><li><h1>Go.</h1><p>Then.</p></li><li><h4>On.</h4></li></ol></li><li>Two.</ul>")
    assert blocks_to_markdown(found) == "- One.\n  1. # Go.\n\n     Then.\n  2. #### On.\n- Two.\n"


NUMBERED = "<tr><td class={}>1<td class={}>  if x:<tr><td class={}>2<td class={}>      y()"


@pytest.mark.parametrize(
    "html",
    [
        '<code style="white-space:pre;display:block">  if x:\n      y()</code>',
        '<table class="highlight"><tr><td class="blob-num" data-line-number="1"></td><td class="blob-code">  if x:</td>'
        '</tr><tr><td class="blob-num" data-line-number="2"></td><td class="blob-code">      y()</td></tr></table>',
        f"<table>{NUMBERED.format(*['line-number', 'line-code'] * 2)}</table>",
        f"<pre><table>{NUMBERED.format(*['hljs-ln-numbers', 'hljs-ln-code'] * 2)}</table></pre>",
        '<table><tr><td class="gutter"><div>1</div><div>2</div></td><td class="code"><div>'
        "<div><code>&nbsp;&nbsp;</code><code>if</code> <code>x:</code></div><div>      y()</div></div></td></table>",
        '<table><tr><td class="crayon-nums"><div>1</div><div>2</div></td><td class="crayon-code">'
        "<div>&nbsp;&nbsp;if x:</div><div>      y()</div></td></tr></table>",
        '<table><tr><td class="lntd"><pre><code><span class="lnt">1\n</span><span class="lnt">2\n</span></code></pre>'
        '<td class="lntd"><pre><code>  if x:\n      y()</code></pre></td></tr></table>',
        '<table><tr><td class="line-numbers"><i>1</i> <i>2</i></td><td class="line-data">'
        "<pre><div>  if x:</div><div>      y()</div></pre></td></tr></table>",
        '<div><table><tr><td class="gutter gl"><pre class="lineno">1\n2</pre></td>'
        '<td class="code"><pre>  if x:\n      y()</pre></td></tr></table></div>',
        '<pre class="linenums"><ol class="linenums"><li class="L0"><i>  if</i> x:</li><li>      y()</li></ol></pre>',
        '<table><tr><td style="margin:0"><pre><code><span style="color:#7f7f7f"><a href="#l-1">1</a>\n</span>'
        '<span style="color:#7f7f7f"><a href="#l-2">2</a>\n</span></code></pre></td>'
        "<td><pre><code>  if x:\n      y()</code></pre></td></tr></table>",
        "<table><tr>\n<td>\n<pre><code><span>1\n</span><span>2\n</span></code></pre></td>\n"
        "<td>\n<pre><code>  if x:\n      y()</code></pre></td>\n</tr></table>",
        '<pre><span class="lnum">   1:  </span>  if x:\n<span class="lnum">   2:  </span>      y()</pre>',
    ],
)
def test_code_of_highlighters_is_one_block_without_line_numbers(html: str) -> None:
    (block,) = blocks(html)
    assert (block.kind, block.text) == ("code", "  if x:\n      y()")


def test_a_line_of_code_without_letters_that_says_its_number_stays() -> None:
    line = '<tr><td class="hljs-ln-numbers" data-line-number="{0}"></td><td data-line-number="{0}">{1}</td></tr>'
    (text,) = texts(f"<pre><code><table>{line.format(1, '{')}{line.format(2, '  x: 1 }')}</table></code></pre>")
    assert text == "{\n  x: 1 }"


def test_code_in_a_cell_keeps_its_lines() -> None:
    row, _ = blocks("<table><tr><td><pre>a = 1\nb = 2</pre><td>two<tr><td>c<td>d</table>")
    assert blocks_to_markdown([row]) == "| a = 1<br>b = 2 | two |\n| --- | --- |\n"
    assert row.text == "a = 1 b = 2 | two"


def test_two_cells_of_preformatted_text_are_no_code_with_a_gutter() -> None:
    assert kinds_of("<table><tr><td><pre>1. Ann</pre><td><pre>2. Bo</pre><tr><td>c<td>d</table>") == ["row", "row"]


@pytest.mark.parametrize("column", ["12\n7\n30", "1 2 3 4 5", "4"])
def test_numbers_beside_preformatted_text_that_count_no_lines_of_it_stay(column: str) -> None:
    html = f"<table><tr><td><pre>{column}</pre><td><pre>tern\ngull\nskua</pre></table>"
    assert texts(html) == [f"{' '.join(column.split())} | tern gull skua"]


def test_gutters_in_gutters_are_read_once() -> None:
    depth = 40
    html = "<table><tr><td><pre>1</pre><td><pre>" * depth + "x" + "</pre></table>" * depth
    assert texts(html) == ["x"]


def test_a_note_beside_its_sign_is_no_table() -> None:
    html = "<table><tr><td><i class=icon></i></td><td class=content>Prime it first.<br>Then run it.</td></tr></table>"
    assert kinds_of(html) == ["paragraph"]
    assert kinds_of("<table><tr><td>a<td>b</tr></table>") == ["row"]


def test_what_a_list_of_definitions_only_indents_is_no_definition() -> None:
    found = blocks("<p>So it is:</p><dl><dd>$$a = b$$</dd></dl>")
    assert blocks_to_markdown(found) == "So it is:\n\n$$a = b$$\n"
    assert "<dd>" not in blocks_to_html(found)


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ('<b style="font-weight:normal" id="copied">Plain</b> words', "Plain words"),
        ('<span style="font-weight: 700">Bold</span> words', "**Bold** words"),
        ('<span style="FONT-WEIGHT:bold;color:red">Bold</span> words', "**Bold** words"),
        ('<b style="mso-bidi-font-weight:normal">Bold</b> words', "**Bold** words"),
        ('<i style="mso-bidi-font-style: normal">Soft</i> words', "*Soft* words"),
        ('<strong>All <span style="font-weight:400">but</span> these</strong>', "**All** but **these**"),
        ('<span style="font-style:italic">Soft</span> words', "*Soft* words"),
        ('<span style="text-decoration: line-through">Old</span> words', "<del>Old</del> words"),
        ('10<span style="font-size:8pt;vertical-align:super">3</span> words', "10³ words"),
        ('H<span style="vertical-align: sub">2</span>O', "H<sub>2</sub>O"),
        ('10<sup style="vertical-align:baseline;position:relative;top:-0.4em">3</sup> words', "10³ words"),
        (
            '<cite class="ltx_cite">(<a href="#b1">Ree</a>)</cite> has it',
            "([Ree](https://site.example/dir/page#b1)) has it",
        ),
        ('<cite class="citation book">Ree, <i>Lakes</i></cite>', "Ree, *Lakes*"),
        ("<cite>Lakes</cite>", "*Lakes*"),
        ('<cite class="recital city">Lakes</cite>', "*Lakes*"),
    ],
)
def test_marks_are_those_that_are_drawn(html: str, markdown: str) -> None:
    assert blocks_to_markdown(blocks(f"<p>{html}</p>")) == f"{markdown}\n"


def test_a_caption_may_stand_behind_what_opens_its_figure() -> None:
    open_it = "<div><a href=/f>Open in a new tab</a></div>"
    one = (
        f"<figure><h4>Figure 1.</h4><p><img src=/a.png></p>{open_it}<figcaption>Frost.</figcaption></figure><p>Text</p>"
    )
    figure = next(block.image for block in blocks(f"<p>Text</p>{one}") if block.image)
    assert figure.caption == "Frost."
    two = one.replace("<h4>", "<img src=/b.png><h4>")
    assert {block.image.caption for block in blocks(f"<p>Text</p>{two}") if block.image} == {None}


def test_a_picture_in_the_last_paragraph_is_the_texts() -> None:
    assert kinds_of("<p>One</p><p>Two, with <img src=/a.png> in it.</p>") == ["paragraph", "paragraph", "figure"]
    assert kinds_of("<p>One</p><p>Two.</p><div><img src=/a.png></div>") == ["paragraph", "paragraph"]


def test_a_table_of_code_names_its_language() -> None:
    table = "<table><tr><td class=gutter><pre>1</pre></td><td class=code><pre>x = 1</pre></td></tr></table>"
    (block,) = blocks(f'<figure class="highlight python">{table}</figure>')
    assert block.language == "python"
    (block,) = blocks(table.replace("<pre>x", '<pre><code class="language-go">x'))
    assert block.language == "go"


@pytest.mark.parametrize(
    "table",
    [
        '<table><tr><td class="gutter">&nbsp;</td><td class="code">Text</td></tr><tr><td>a</td><td>b</td></tr></table>',
        "<table><tr><td class=line-number>1<td>Be it enacted<tr><td class=line-number>2<td>as follows</table>",
    ],
)
def test_not_every_column_of_numbers_is_a_gutter(table: str) -> None:
    assert {block.kind for block in blocks(table)} <= {"row", "paragraph"}


def test_a_page_laid_out_by_a_table_is_no_code_for_the_code_in_it() -> None:
    code = "<table><tr><td class=gutter>1</td><td class=code>x = 1</td></tr></table>"
    found = blocks(f"<table><tr><td>Menu</td><td><p>Before it.</p>{code}<p>After it.</p></td></tr></table>")
    assert [block.kind for block in found] == ["paragraph", "paragraph", "code", "paragraph"]


def test_a_word_of_code_that_is_called_a_line_ends_none() -> None:
    code = '<pre>draw(<span class="line">x</span>, <span class="line">y</span>)\nstop()</pre>'
    assert texts(code) == ["draw(x, y)\nstop()"]


# --- what systems write around a text ------------------------------------------------------------------------


def test_lines_of_code_in_spans_end() -> None:
    lines = '<span class="highlight-line"><span>row()</span></span><span class="highlight-line">rest()</span>'
    assert texts(f'<pre><code class="grid">{lines}</code></pre>') == ["row()\nrest()"]


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ('<pre class="code highlight js-syntax-highlight language-yaml"><code>a: 1</code></pre>', "yaml"),
        ('<pre class="code highlight" data-canonical-lang="go"><code>a</code></pre>', "go"),
    ],
)
def test_the_language_is_one_that_is_known(html: str, language: str) -> None:
    assert [block.language for block in blocks(html)] == [language]


@pytest.mark.parametrize(
    ("heading", "href"),
    [
        ('<a href="#tides">Tides</a>', None),
        ('<a href="/dir/page#tides"><b>Ti</b>des</a>', None),
        ('<a href="/dir/other#tides">Tides</a>', "https://site.example/dir/other#tides"),
        ('<a href="/dir/page">Tides</a>', "https://site.example/dir/page"),
    ],
)
def test_a_heading_does_not_lead_to_itself(heading: str, href: str | None) -> None:
    (block,) = blocks(f"<h2 id=tides>{heading}</h2>")
    assert (block.text, {run.href for run in block.runs}) == ("Tides", {href})


def test_an_image_has_no_notes_of_its_system() -> None:
    images = (
        '<img src="/a.jpg#note://a.jpg?width=9" alt="__wf_reserved_inherit">'
        '<img src="/b.svg?v=2#part" alt="Refer to caption"><img src="/c.jpg" alt="Refer to caption three">'
    )
    found = [block.image for block in blocks(f"<p>One</p>{images}<p>Two</p>") if block.image]
    assert [(image.url.rpartition("/")[2], image.alt) for image in found] == [
        ("a.jpg", None),
        ("b.svg?v=2#part", None),
        ("c.jpg", "Refer to caption three"),
    ]


def test_text_of_an_item_and_a_paragraph_behind_it_are_two() -> None:
    html = "<ol><li>Fix the box to a post.<p>No wall will do.</p></li><li>Wait.</li></ol>"
    assert blocks_to_markdown(blocks(html)) == "1. Fix the box to a post.\n\n   No wall will do.\n2. Wait.\n"


@pytest.mark.parametrize(
    ("asked", "led_to"),
    [
        ("q=https://port.example/a%3Fb%3D1&amp;sa=D&amp;ust=17", "https://port.example/a?b=1"),
        ("q=tides&amp;sa=D", "https://www.google.com/url?q=tides&sa=D"),
    ],
)
def test_links_that_only_lead_on_lead_where_they_end(asked: str, led_to: str) -> None:
    html = f'<p>See <a href="https://www.google.com/url?{asked}">the tables</a>.</p>'
    assert [run.href for run in blocks(html)[0].runs if run.href] == [led_to]
