"""The look before parsing: real pages pass as they are, tangled ones come out flat, endless ones are refused."""

from __future__ import annotations

import random
import re

import pytest
from selectolax.lexbor import LexborHTMLParser

from scrape.errors import TooComplex
from scrape.extractor.parsing.source_mending import mended
from scrape.extractor.parsing.source_scan import (
    MAX_ALL_TAGS,
    MAX_LINES,
    MAX_STRETCH,
    MAX_TAGS,
    bounded,
    bounded_text,
    check_lines,
)
from scrape.extractor.parsing.source_tokens import BRIEF_TOKEN, TOKEN, has_many_attributes

LXML_LEVELS = 256
"""What lies deeper, lxml drops."""
TAGS = (
    "div p b i a li ul ol dd dt dl table tr td th tbody caption span x-y svg g math mi foreignObject desc template "
    "select option optgroup button form nobr font h1 h2 ruby rt object marquee section pre noscript title textarea "
    "script style br img colgroup col iframe"
).split()
PIECES = ("x", "<!--", "-->", "<![CDATA[", "]]>", "&", "<", '"', ">", "</", "<!", "<?")


def soup(seed: int, tags: int) -> str:
    """Tags in no order, of a few names each time, so that they meet often."""
    rng = random.Random(seed)  # noqa: S311 - no secret
    names = rng.sample(TAGS, rng.choice((2, 3, 5, 8, 20)))
    opening = rng.choice((0.5, 0.6, 0.8))
    parts = []
    for _ in range(tags):
        dice, name = rng.random(), rng.choice(names)
        if dice < opening:
            parts.append(f"<{name}{rng.choice(('', ' a', '/', ' x=y/', f' n{rng.randrange(9)}'))}>")
        elif dice < 0.95:
            parts.append(f"</{name}>")
        else:
            parts.append(rng.choice(PIECES))
    return "".join(parts)


def depth_and_size(html: str | bytes) -> tuple[int, int]:
    """Levels and nodes of the tree that the parser makes."""
    deepest = nodes = 0
    pending = [(LexborHTMLParser(html).root, 1)]
    while pending:
        node, depth = pending.pop()
        if node is None:
            continue
        deepest, nodes = max(deepest, depth), nodes + 1
        child = node.first_child
        while child is not None:
            pending.append((child, depth + 1))
            child = child.next
    return deepest, nodes


@pytest.mark.parametrize("seed", range(150))
def test_nothing_comes_out_deeper_than_parsers_read(seed: int) -> None:
    html = soup(seed, 2_000)
    assert depth_and_size(bounded_text(html))[0] < LXML_LEVELS
    assert depth_and_size(mended(html.encode()))[0] < LXML_LEVELS


def test_formatting_left_open_does_not_multiply() -> None:
    html = "".join(f"<b n{number}>" for number in range(150)) + "<div><p>x</p></div>" * 2_000
    reopened = "".join(f"<p><b n{number}></p>" for number in range(150)) + "<p>x</p>" * 2_000
    for source in (html, reopened, f"<table>{reopened}"):
        assert depth_and_size(bounded_text(source))[1] < 120_000


@pytest.mark.parametrize(
    "html",
    [
        "<ul>" + "<li>one<li>two" * 3_000 + "</ul>",
        "<table>" + "<tr><td>one<td>two<th>three" * 2_000 + "</table>",
        "<p>one<p>two" * 3_000,
        "<dl>" + "<dt>one<dd>two" * 2_000 + "</dl>",
        "<p><b>bold</p>\n<p>plain</b></p>" * 1_000,
        ("<div>" + "<b>" * 60 + "bold</div>") * 10,
        "<select>" + "<option>one" * 2_000 + "</select>",
        '<div title="<div><div>">one</div>' * 500,
        "<div title='a>b'>one</div><!-- <div> --><script>'<div>'</script>" * 500,
        "<DIV><Span>one</SPAN></div>" * 500,
        "<svg><path d=1 /><circle/><g><path/></g></svg>" * 500,
        "<form><div></form></div>" * 500,
        "<a href=/x>one<a href=/y>two</a>" * 500,
        "<br><img src=x><hr><input>" * 1_000,
    ],
)
def test_what_pages_are_like_is_left_as_it_is(html: str) -> None:
    assert bounded_text(html) == html


@pytest.mark.parametrize("tag", ["<div", "<br", "</div", "<script"])
@pytest.mark.parametrize(
    "attributes",
    [
        "",
        " ",
        "/",
        " a",
        ' a="b"',
        " a='b>' c=d",
        ' a=b"c="d>e"',
        " a=b/",
        ' a="b"/',
        " a= b",
        " a=\n'b'",
        ' a="b',
        " a=",
        " =a",
        f" a={'b' * 300}",
        f" {'a' * 60}=b",
        " a" * 300,
        *(" a=b" * number for number in (12, 13, 300)),
    ],
)
def test_attributes_are_passed_over_where_they_are_few(tag: str, attributes: str) -> None:
    source = f"{tag}{attributes}>x<b c='>'></script><i>".encode()
    whole, brief = [[*pattern.finditer(source)] for pattern in (TOKEN, BRIEF_TOKEN)]
    assert [token.span() for token in brief] == [token.span() for token in whole]
    for token, other in zip(brief, whole, strict=True):
        given, passed_over = other["attributes"], token["attributes"] is None
        assert token["attributes"] == given or passed_over
        assert not (given and passed_over and (given.endswith(b"/") or has_many_attributes(given)))


@pytest.mark.parametrize(
    "tag",
    ['<p ="x>', '<p a="1" ="x>', '<p a/="x>', "<p / ='x>", '<p a="1"="x>', '<p a=\v"x>', '<p a=b\vc="x>', "<script\v>"],
)
@pytest.mark.parametrize("pattern", [TOKEN, BRIEF_TOKEN])
def test_what_looks_like_a_value_hides_no_tag(pattern: re.Pattern[bytes], tag: str) -> None:
    source = f"{tag}<b>\">'>"
    assert LexborHTMLParser(source).css_first("b") is not None
    assert [token["name"] for token in pattern.finditer(source.encode())][1:] == [b"b"]


def test_a_tangled_page_keeps_words_links_and_order() -> None:
    words = [f"word{number}" for number in range(600)]
    html = "<title>T</title>" + "".join(f"<div class=c><p>{word} <a href=/{word}>link</a>" for word in words)
    tree = LexborHTMLParser(bounded_text(html))
    assert bounded_text(html) != html
    assert tree.body is not None
    assert tree.body.text(separator=" ").split() == [part for word in words for part in (word, "link")]
    assert len(tree.css("a[href]")) > 0
    assert [node.text() for node in tree.css("title")] == ["T"]


def test_letters_of_several_bytes_outlive_mending() -> None:
    words = ["à\u00a0la", "…", "日本語", "😀"]
    html = "".join(f"<div title={word}><p>{word}" for word in words * 100)
    tree = LexborHTMLParser(bounded(html.encode()))
    assert bounded(html.encode()) != html.encode()
    assert [node.text() for node in tree.css("p")] == words * 100
    titles = [node.attributes["title"] for node in tree.css("div")]
    assert titles == (words * 100)[: len(titles)]
    assert len(titles) > len(words)


def test_json_ld_outlives_mending() -> None:
    html = '<script type="application/ld+json">{"a": "</div>"}</script><script>x</script>' + "<div>" * 500
    assert [node.text() for node in LexborHTMLParser(bounded_text(html)).css("script")] == ['{"a": "</div>"}']


def test_surplus_attributes_go() -> None:
    html = f"<p {' '.join(f'a{number}=x' for number in range(2_000))}>text</p>"
    node = LexborHTMLParser(bounded_text(html)).css_first("p")
    assert node is not None
    assert len(node.attributes) < 300
    assert node.text() == "text"


@pytest.mark.parametrize(
    "html",
    ["<br>" * (MAX_TAGS + 1), "<!---->" * (MAX_TAGS + 1), "</p>" * (MAX_ALL_TAGS + 1), "x" * (MAX_STRETCH + 1)],
    ids=["tags", "comments", "end tags", "stretch"],
)
def test_more_than_a_page_may_have_is_refused(html: str) -> None:
    with pytest.raises(TooComplex, match="give the page in parts"):
        bounded_text(html)


def test_end_tags_do_not_count_where_they_end_something() -> None:
    table = "<table>" + "<tr><td>1</td><td>2</td></tr>" * (MAX_TAGS // 3 - 1) + "</table>"
    assert bounded_text(table) == table


def test_what_only_looks_like_many_tags_is_taken() -> None:
    html = "<p>text</p><script>" + "a<b;" * (2 * MAX_TAGS) + "</script><p>more</p>"
    assert bounded_text(html) == html


def test_plain_text_has_its_limits_too() -> None:
    check_lines("x\n" * (MAX_LINES - 1))
    with pytest.raises(TooComplex, match="lines"):
        check_lines("x\n" * (MAX_LINES + 1))
    with pytest.raises(TooComplex, match="characters"):
        check_lines("x" * (MAX_STRETCH + 1))


OPEN_FRAME = b"<noscript><iframe src=/t></noscript>"


@pytest.mark.parametrize("page", [b"<p>x" * (MAX_TAGS + 1), b"x" * (MAX_STRETCH + 1)])
def test_what_an_open_frame_would_swallow_counts(page: bytes) -> None:
    with pytest.raises(TooComplex):
        bounded(OPEN_FRAME + page)


@pytest.mark.parametrize("frame", [OPEN_FRAME, OPEN_FRAME.upper()])
@pytest.mark.parametrize("page", [b"<p>text", b"<div>" * 300 + b"text"])
def test_an_open_frame_is_closed(frame: bytes, page: bytes) -> None:
    shown = LexborHTMLParser(bounded(frame + page)).css("p, div")
    assert shown[-1].text() == "text"
