"""The walk: where segments begin and end, what surrounds them, and pages that would break a careless one."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from selectolax.lexbor import LexborHTMLParser

from scrape.extractor.article import extract_article
from scrape.extractor.document import Document
from scrape.extractor.elements import roles_by_tag
from scrape.extractor.parsing import linked_data
from scrape.extractor.parsing.walk import parse, read
from scrape.records import Page


def texts(body: str) -> list[str]:
    return parse(f"<html><body>{body}</body></html>").texts


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>one<br>two</p>", ["one", "two"]),
        ("<p>one</p>two<p>three</p>", ["one", "two", "three"]),
        ('<p><b>one</b><span class="br"></span>two <i class="br flag"></i>three</p>', ["one", "two three"]),
        ("<table><tr><td>one<td>two<tr><td>three</table>", ["one", "two", "three"]),
        ("<ul><li>one<li>two</ul>", ["one", "two"]),
        ("<div>one<div>two</div>three</div>", ["one", "two", "three"]),
        ("<p>un<b>broken</b> <a href=/x>wo</a>rd</p>", ["unbroken word"]),
        ("<p>pre<x-term>fix</x-term>ed</p>", ["prefixed"]),
        ("<p>long<wbr>word and soft&shy;ened zero&#8203;width</p>", ["longword and softened zerowidth"]),
        ("<p>one</p><p>&zwj;</p><p>&lrm; &zwnj;</p><p>two</p>", ["one", "two"]),
        ("<p>  many \n\n kinds &nbsp; of\tspace </p>", ["many kinds of space"]),
        ("<span><div>in</div></span><span>out</span>", ["in", "out"]),
    ],
)
def test_segments_end_at_blocks_and_breaks_only(html: str, expected: list[str]) -> None:
    assert texts(html) == expected


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>var x = 1</script>",
        "<style>p { color: red }</style>",
        "<template><p>not here</p></template>",
        "<svg><text>not here</text></svg>",
        "<textarea>not here</textarea>",
        "<select><option>not here</select>",
        "<span style='display: none'>not here</span>",
        "<span hidden>not here</span>",
        "<span class='visually-hidden'>not here</span>",
    ],
)
def test_what_readers_do_not_see_is_no_text(hidden: str) -> None:
    assert texts(f"<p>before {hidden}after</p>") == ["before after"]


def test_noscript_is_text_of_its_own() -> None:
    document = parse("<body><noscript><p>All of the thread</p></noscript>")
    assert document.texts == ["All of the thread"]
    assert "noscript" in document.tags


def test_a_segment_knows_its_links_and_marks() -> None:
    document = parse("<p>See <a href='/one'>one</a> and <a href='/two'><b>two</b></a>.</p>")
    assert document.linked == [len("one") + len("two")]
    assert document.link_counts == [2]
    assert document.marked == [len("two")]
    styles = [document.styles[style] for _, style in document.pieces[0]]
    assert [style.href for style in styles] == [None, "/one", None, "/two", None]
    assert styles[3].marks == {"strong"}


def test_links_without_text_are_not_counted_on_what_follows() -> None:
    document = parse("<a href=/x><img src=i.png></a><div>plain</div>")
    assert document.link_counts == [0]


def test_a_link_around_blocks_links_them_all() -> None:
    document = parse("<a href=/card class=card><h3>Head</h3><p>Text</p></a><p>After</p>")
    assert document.texts == ["Head", "Text", "After"]
    assert document.linked == [4, 4, 0]
    assert document.tags[document.parents[document.holders[0]]] == "a"


def test_what_links_a_heading_to_itself_is_no_link() -> None:
    document = parse(
        "<ul><li><a href=#mill>Mill</a></ul><h2 id=mill><a href=#mill>Mill</a></h2><h2><a href=/races>Races</a></h2>"
    )
    assert document.linked == [len("Mill"), 0, len("Races")]


def test_what_a_script_makes_of_a_heading_is_a_link() -> None:
    assert parse("<h3><a href='#'>Mill</a></h3><h3><a href='#'><b>Races</b></a></h3>").linked == [4, 5]


def container_texts(document: Document, tag: str) -> list[str]:
    number = document.tags.index(tag)
    return document.texts[document.starts[number] : document.ends[number]]


def test_containers_are_ranges_of_segments_after_their_parents() -> None:
    document = parse("<main>a<section>b<p>c</p></section>d</main><footer>e</footer>")
    assert container_texts(document, "section") == ["b", "c"]
    assert container_texts(document, "main") == ["a", "b", "c", "d"]
    assert container_texts(document, "footer") == ["e"]
    assert all(parent < number for number, parent in enumerate(document.parents))


def test_containers_are_found_by_their_tags_and_roles() -> None:
    document = parse(
        "<ul><li>a</li></ul><ol><li>b</li></ol><section class='a' role='Note'><ul><li>c</li></ul></section>"
    )
    assert [document.tags[at] for at in document.tagged("ol", "ul", "table")] == ["ul", "ol", "ul"]
    assert [document.texts_in(at) for at in document.tagged("li")] == [["a"], ["b"], ["c"]]
    assert not document.tagged("table")
    assert document.roles == {"note"}


def test_a_container_stands_in_one_part_of_what_is_around_it() -> None:
    document = parse("<main><section><p>a</p></section><section><p>b</p></section></main><footer>c</footer>")
    main, (first, second), footer = (
        document.tags.index("main"),
        [at for at, tag in enumerate(document.tags) if tag == "section"],
        document.tags.index("footer"),
    )
    paragraphs = [at for at, tag in enumerate(document.tags) if tag == "p"]
    assert [document.part_of(main, paragraph) for paragraph in paragraphs] == [first, second]
    assert document.part_of(main, first) == first
    assert [document.part_of(main, outside) for outside in (main, footer, -1)] == [-1] * 3


def test_breaks_are_counted_within_a_paragraph() -> None:
    document = parse("<div>one<br>two<br><br>three<p>four</p></div>")
    assert document.breaks == [0, 1, 2, 0]


@pytest.mark.parametrize(
    ("style", "hidden"),
    [
        ("position:absolute; left:-9999px", True),
        ("top: -10000px", True),
        ("text-indent: -10000px", False),  # in place of which a picture or a colour is shown
        ("font-size:0", True),
        ("mso-list:Ignore", True),
        ("color:red; font-size: 0px !important", True),
        ("font-size:0.9em", False),
        ("font-size:08px", False),
        ("margin-left:-20px", False),
        ("left: -1170px", False),
    ],
)
def test_text_without_size_or_outside_of_the_page_is_no_text(style: str, hidden: bool) -> None:
    assert texts(f"<p>before</p><div style='{style}'><p>a</p></div><p>after</p>") == (
        ["before", "after"] if hidden else ["before", "a", "after"]
    )
    assert texts(f"<p>before <span style='{style}'>a</span></p>") == (["before"] if hidden else ["before a"])


@pytest.mark.parametrize(
    ("paragraphs", "style", "seen"),
    [(3, "font-size:0em", 3), (2, "font-size:0", 0), (3, "left:-9999px", 0), (3, "font-size:0;left:-9999px", 0)],
)
def test_a_block_without_size_that_holds_paragraphs_is_seen(paragraphs: int, style: str, seen: int) -> None:
    assert len(texts(f"<p>before</p><div style='{style}'>{'<p>a</p>' * paragraphs}</div>")) == 1 + seen


@pytest.mark.parametrize(
    ("size", "seen"),
    [("font-size:13px", True), ("FONT-SIZE: 1em", True), ("font-size:0px", False), ("color:red", False)],
)
def test_a_cell_without_size_is_seen_where_what_it_holds_has_one(size: str, seen: bool) -> None:
    mail = f"<table><tr><td style='font-size:0px'><div style='font-size:0'><div style='{size}'>a</div></div></table>"
    assert texts(f"<p>before</p>{mail}") == ["before", *["a"] * seen]


@pytest.mark.parametrize(
    ("sign", "read"),
    [("2.1", True), ("iv.", True), ("b)", True), ("一、", True), ("3", True), ("·", False), ("o", False)],
)
def test_of_the_signs_that_word_puts_before_items_numbers_are_read(sign: str, read: bool) -> None:
    item = f"<p><span style='mso-list:Ignore'>{sign}<span style='font:7.0pt'>&nbsp; </span></span>Scope"
    assert texts(item) == [f"{sign} Scope" if read else "Scope"]


def test_a_fixed_font_alone_makes_no_bullet_and_changes_no_look() -> None:
    gap = "<span style='font:7.0pt Times'>&nbsp; </span>"
    assert texts(f"<p><span style='font-family:Symbol'>·{gap}</span>Scope") == ["Scope"]
    assert texts("<p>run <span style='font-family:Courier New'>x</span> twice") == ["run x twice"]
    stacked = "<span style='display:block;font-family:Courier New'>ls</span>"
    assert texts(f"<p>run {stacked}{stacked}") == ["run ls ls"]
    unread = "<span class='screen-reader-text' style='font-family:Courier New'>tip</span>"
    assert texts(f"<p>run {unread}twice") == ["run twice"]


def test_hidden_containers_hide_what_is_inside() -> None:
    document = parse("<div hidden><p>a</p></div><div style='DISPLAY:none'><p>b</p></div><p>c</p>")
    assert [document.hidden[holder] for holder in document.holders] == [True, True, False]


def test_what_the_head_declares_is_kept() -> None:
    document = parse(
        "<head><title>A  title</title><meta name=description content=words><link rel=canonical href=/c>"
        '<script type=\'application/ld+json\'>{"@type": "Article"}</script></head><body>x'
    )
    assert document.title == "A title"
    assert document.metas == [{"name": "description", "content": "words"}]
    assert document.links == [{"rel": "canonical", "href": "/c"}]
    assert document.json_ld == ['{"@type": "Article"}']
    assert document.texts == ["x"]


def test_pictures_stand_before_the_segment_that_follows() -> None:
    document = parse("<p>one</p><img src=a.png><p>two <img src=b.png> more</p>")
    assert [(picture.position, picture.attributes["src"]) for picture in document.pictures] == [
        (1, "a.png"),
        (2, "b.png"),
    ]


@pytest.mark.parametrize("html", ["", "<!-- only a comment -->", "<br><br>", "<p> </p>"])
def test_pages_without_text_have_no_segments(html: str) -> None:
    assert parse(html).texts == []


def test_deep_nesting_is_walked_without_recursion() -> None:
    document = read(LexborHTMLParser("<div>" * 3000 + "deep" + "</div>" * 3000))
    assert document.texts == ["deep"]
    assert len(document.tags) > 3000


def test_a_menu_is_one_segment_but_not_inside_an_article() -> None:
    document = parse(
        "<nav><a href=/a>One</a><ul><li>Two</ul></nav>"
        "<article><p>Text</p><footer>By <b>me</b><p>Via</p></footer></article>"
        "<footer><p>Imprint</p><p>Terms</p><script type='application/ld+json'>{}</script></footer>"
    )
    assert document.texts == ["One Two", "Text", "By me", "Via"]
    assert document.linked[0] == len("One Two")
    assert document.json_ld == ["{}"]


def test_numbers_of_tags_hold_for_every_page() -> None:
    assert max(roles_by_tag()) < 1_000  # those that Lexbor makes up for a page are addresses
    assert texts("<p>before <annotation>x_1</annotation>after</p>") == ["before after"]


def test_comments_of_frameworks_change_nothing() -> None:
    plain = parse("<a href=/x><div>The ship</div><div>The lamp</div></a>")
    written = parse("<a href=/x><!----> <!--[if]--><div>The ship</div><div>The lamp</div></a>")
    assert (written.texts, written.tags) == (plain.texts, plain.tags)


def test_its_own_addresses_are_those_that_it_gives_in_any_spelling() -> None:
    head = (
        '<meta name="OG:URL" content="https://wire.example/c"><link rel="alternate" href="/feed"><link rel="canonical">'
        '<link rel="shortlink Canonical" href="/c"><meta property="og:url" content="">'
    )
    assert parse(head).own_urls == ("/c", "https://wire.example/c")


def test_json_ld_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    decode = linked_data._DECODER.decode  # noqa: SLF001 - what is counted
    counting = SimpleNamespace(decode=lambda text: read.append(text) or decode(text))
    monkeypatch.setattr(linked_data, "_DECODER", counting)
    script = '{"@type": "Article", "articleBody": "Short.", "isBasedOn": "https://wire.example/c"}'
    html = f"<script type='application/ld+json'>{script}</script><p>The ferry is late again.</p>"
    assert extract_article(Page(url="https://copy.example/c", html=html)).source_url == "https://wire.example/c"
    assert read == [script]


@pytest.mark.parametrize(
    "number",
    [
        '<span class="pagenum"><a id="Page_2">[Pg 2]</a></span>',
        '<span epub:type="pagebreak" role="doc-pagebreak">2</span>',
    ],
)
def test_the_number_of_a_printed_page_parts_no_word(number: str) -> None:
    assert parse(f"<p>The kee{number}per of the light</p>").texts == ["The keeper of the light"]
    assert parse("<p>See <span class=pagenumbers>page 2</span></p>").texts == ["See page 2"]


@pytest.mark.parametrize(
    "image",
    [
        '<img class="wp-smiley" alt="😀" src="1f600.svg">',
        '<img alt="👨‍👩‍👧‍👦" draggable="false" src="x.svg" width="20">',
        '<img class="emoji" alt="❤️" src="2764.svg">',
        '<img alt="☀" src="/images/core/emoji/2600.png">',
    ],
)
def test_a_picture_of_an_emoji_is_the_emoji(image: str) -> None:
    alt = image.split('alt="')[1].split('"')[0]
    document = parse(f"<p>Hello {image} world</p><p>{image}</p>")
    assert document.texts == [f"Hello {alt} world", alt]
    assert document.pictures == []


@pytest.mark.parametrize("alt", ["★", "→", "Grüße 🎉 aus Köln", "größer", ":)", ""])
def test_other_pictures_are_no_text(alt: str) -> None:
    document = parse(f'<p>Hello <img alt="{alt}" src="a.png"> world</p>')
    assert document.texts == ["Hello world"]
    assert len(document.pictures) == 1


def test_the_copy_of_an_emoji_for_browsers_without_scripts_is_none() -> None:
    image = '<img class="emoji" alt="😀">'
    assert texts(f"<p>Hello {image}<noscript>{image}</noscript></p>") == ["Hello 😀"]


def test_a_box_that_only_shows_says_whether_a_task_is_done() -> None:
    box = "<li><input type=checkbox disabled{}> Paint the door"
    assert texts(f"<ul>{box.format(' checked')}{box.format('')}</ul>") == ["☑ Paint the door", "☐ Paint the door"]
    assert texts("<li><input type=checkbox> I agree") == ["I agree"]
    assert texts("<li><input type=text disabled> Name") == ["Name"]
    assert texts("<li><input type=checkbox name=stars value=5 disabled> 5 stars") == ["5 stars"]


@pytest.mark.parametrize("style", ["display:block", "display: block; height: 0"])
def test_what_is_empty_and_set_as_a_block_parts_no_word(style: str) -> None:
    assert parse(f'<p>The tele<span style="{style}"></span>phone rings</p>').texts == ["The telephone rings"]
    assert parse(f'<p>Gulls<span style="{style}">return</span></p>').texts == ["Gulls return"]


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("google-src-text", False),
        ("material-icons", False),
        ("material-icons-outlined small", False),
        ("material-symbols-rounded", False),
        ("material-iconset", True),
        ("raw-material-icons", True),
    ],
)
def test_names_of_icons_and_what_a_translation_was_made_of_are_unseen(name: str, seen: bool) -> None:
    texts = parse(f"<p>Gulls <span class='{name}'>timer</span> return</p>").texts
    assert texts == ["Gulls timer return" if seen else "Gulls return"]


def test_what_a_tooltip_is_over_stays() -> None:
    for tag in ("abbr", "dfn", "a"):
        shown = f'<p>The <{tag} class="tooltip-text" title="World Health">WHO</{tag}> and the rest</p>'
        assert parse(shown).texts == ["The WHO and the rest"]


def test_the_number_of_a_page_that_a_sentence_names_stays() -> None:
    assert parse("<p>see p. <span class=pagenum>44</span> of it</p>").texts == ["see p. 44 of it"]
    assert parse("<p>see page <span class=pagenum>44</span> of it</p>").texts == ["see page 44 of it"]
    assert parse("<p>the keeper <span class=pagenum>44</span>of it</p>").texts == ["the keeper of it"]


@pytest.mark.parametrize(
    ("font", "sign", "gap", "read"),
    [
        ("Symbol", "·", "font:7.0pt", False),
        ('"Courier New"', "o", "font:7.0pt", False),
        ("Wingdings", "ü", "font:7.0pt", False),
        ("Symbol", "12", "font:7.0pt", True),
        ("Symbol", "m", "", True),
    ],
)
def test_bullets_of_filtered_word_are_no_text(font: str, sign: str, gap: str, *, read: bool) -> None:
    item = f"<p><span style='font-family:{font}'>{sign}<span style='{gap}'>&nbsp; </span></span>Scope"
    assert texts(item) == [f"{sign} Scope" if read else "Scope"]


def test_what_is_hidden_in_a_font_of_bullets_stays_so() -> None:
    assert texts("<p>Scope <span style='display:none;font-family:Symbol'>ab</span>") == ["Scope"]
