"""Forms in which the data of a page hold its article, and what tells whose they are."""

from __future__ import annotations

import json
from html import escape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrape.extractor.article import extract_article
from scrape.extractor.sources.data_texts import blocks_of, candidates_in
from scrape.extractor.structure import rich_text
from scrape.extractor.structure.rich_text import blocks_of_parts
from scrape.records import Article, Page

ONE = "The night ferry between the two islands will cross on battery power from Monday, the harbour board said."
TWO = "Her crew of nine spent the winter learning how to charge two banks of cells while she lies at the pier."
THREE = "Tickets will cost what they cost before, and the first crossing is free for all who live on either island."
END = "Read the report of the board for the rest, which was published on Friday in two languages and on paper."
LINK = "https://board.example/report"
BEFORE, LINKED, BEHIND = END[:9], END[9:19], END[19:]
LINES = [ONE, "The crew", TWO, "Ann", "Bo", THREE, END]
HTML = (
    f"<p>{ONE}</p><h2>The crew</h2><p>{TWO}</p><ul><li>Ann</li><li>Bo</li></ul><blockquote><p>{THREE}</p></blockquote>"
    f'<p>{BEFORE}<a href="{LINK}">{LINKED}</a>{BEHIND}</p>'
)


def shell(scripts: str, title: str = "Night ferry", url: str = "https://news.example/night-ferry") -> Article:
    html = f'<html><head><title>{title}</title></head><body><div id="root"></div>{scripts}</body></html>'
    return extract_article(Page(html=html, url=url))


def state(value: Any) -> str:
    return f'<script type="application/json">{json.dumps(value)}</script>'


def lines(article: Article) -> list[str]:
    return [text for block in article.blocks if (text := block.text)]


def kinds(article: Article) -> list[str]:
    return [block.kind if not block.quoted else "quote" for block in article.blocks]


KINDS = ["paragraph", "heading", "paragraph", "item", "item", "quote", "paragraph"]


def element(name: str, *parts: Any, **properties: Any) -> dict[str, Any]:
    return {"type": "element", "tagName": name, "properties": properties, "children": [*parts]}


def text(value: str) -> dict[str, Any]:
    return {"type": "text", "value": value}


def ranged(kind: str, words: str, **more: Any) -> dict[str, Any]:
    return {"__typename": "Paragraph", "type": kind, "text": words, **more}


NODES = {
    "Paragraph:5": ranged("BQ", THREE),
    "Paragraph:0": ranged("P", ONE),
    "Paragraph:1": ranged("H3", "The crew"),
    "Paragraph:2": ranged("P", TWO),
    "Paragraph:3": ranged("ULI", "Ann"),
    "Paragraph:4": ranged("ULI", "Bo"),
    "Paragraph:6": ranged("P", END, markups=[{"type": "A", "start": 9, "end": 19, "href": LINK}]),
}
BLOCKS: list[dict[str, Any]] = [
    {"type": "paragraph", "text": ONE},
    {"type": "heading-2", "text": "The crew"},
    {"type": "paragraph", "text": TWO},
    {"type": "list", "items": [{"type": "text", "content": "Ann"}, {"type": "text", "content": "Bo"}]},
    {"type": "quote", "content_elements": [{"type": "text", "content": THREE}]},
    {
        "type": "paragraph",
        "content": [text(BEFORE), {"type": "link", "url": LINK, "content": [text(LINKED)]}, text(BEHIND)],
    },
]
FORMS: dict[str, Any] = {
    "elements": [
        element("p", text(ONE)), element("h2", text("The crew")), element("p", text(TWO)),
        element("ul", element("li", text("Ann")), element("li", text("Bo"))),
        element("blockquote", element("p", text(THREE))),
        element("p", text(BEFORE), element("a", text(LINKED), href=LINK), text(BEHIND)),
    ],
    "lists": ["div", {"class": "a"}, ["p", ONE], ["h2", {"id": "b"}, "The crew"], ["site-box", ["p", "Our letter"]],
        ["p", TWO], ["ul", ["li", "Ann"], ["li", "Bo"]], ["blockquote", ["p", THREE]],
        ["p", BEFORE, ["a", {"href": LINK}, LINKED], BEHIND]],
    "draft": {
        "blocks": [
            {"type": "unstyled", "text": ONE}, {"type": "header-two", "text": "The crew"},
            {"type": "unstyled", "text": TWO}, {"type": "unordered-list-item", "text": "Ann", "depth": 0},
            {"type": "unordered-list-item", "text": "Bo", "depth": 0}, {"type": "blockquote", "text": THREE},
            {"type": "unstyled", "text": END, "entityRanges": [{"offset": 9, "length": 10, "key": 0}]},
        ],
        "entityMap": {"0": {"type": "LINK", "data": {"url": LINK}}},
    },
    "definitions": [
        {"_type": "block", "children": [{"_type": "span", "text": ONE}]},
        {"_type": "block", "style": "h2", "children": [{"_type": "span", "text": "The crew"}]},
        {"_type": "block", "children": [{"_type": "span", "text": TWO}]},
        {"_type": "block", "listItem": "bullet", "level": 1, "children": [{"_type": "span", "text": "Ann"}]},
        {"_type": "block", "listItem": "bullet", "level": 1, "children": [{"_type": "span", "text": "Bo"}]},
        {"_type": "block", "style": "blockquote", "children": [{"_type": "span", "text": THREE}]},
        {"_type": "block", "markDefs": [{"_key": "x1", "_type": "link", "href": LINK}], "children": [
            {"_type": "span", "text": BEFORE}, {"_type": "span", "text": LINKED, "marks": ["x1"]},
            {"_type": "span", "text": BEHIND}]},
    ],
    "among places for advertisements": [each for block in BLOCKS for each in (block, {"type": "Dropzone"})],
    "names in paths": [
        {"_template": f"/text/{name}.hbs", "html": each} for name, each in (
            ("RichTextParagraph", ONE), ("RichTextHeading", "The crew"), ("RichTextParagraph", TWO),
            ("RichTextHtml", "<ul><li>Ann</li><li>Bo</li></ul>"), ("RichTextQuote", f"<p>{THREE}</p>"),
            ("RichTextParagraph", HTML[HTML.rindex("<p>") :]),
        )
    ],
    "references": {"store": {"Post:1": {"paragraphs": [{"__ref": f"Paragraph:{n}"} for n in range(7)]}, **NODES}},
    "order": {"order": [*sorted(NODES)], "byId": NODES},
    "Markdown": {"body": f"{ONE}\n\n## The crew\n\n{TWO}\n\n- Ann\n- Bo\n\n> {THREE}\n\n"
        f"{BEFORE}[{LINKED}]({LINK}){BEHIND}"},
    "escaped": {"body": escape(HTML)},
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_forms_of_rich_text(form: str) -> None:
    article = shell(state({"story": {"data": FORMS[form]}}))
    assert lines(article) == LINES
    assert [kind.replace("quote", "paragraph") for kind in kinds(article)] == [
        kind.replace("quote", "paragraph") for kind in KINDS
    ]
    assert [link.url for link in article.links] == [LINK]


@pytest.mark.parametrize("form", ["elements", "lists", "draft", "definitions", "Markdown"])
def test_quotes_of_rich_text(form: str) -> None:
    assert kinds(shell(state({"story": {"data": FORMS[form]}}))) == KINDS


PARAGRAPHS = [{"type": "paragraph", "text": each} for each in (ONE, TWO, THREE)]


@pytest.mark.parametrize(
    "image",
    [
        {"type": "image", "url": "/i.jpg", "alt": "A ferry", "caption": "At <b>night</b>"},
        {"_type": "image", "asset": {"url": "/i.jpg"}, "alt": "A ferry", "caption": "At night"},
        {"type": "image", "data": {"file": {"url": "/i.jpg"}, "altText": "A ferry", "caption": "At night"}},
    ],
)
def test_images_of_rich_text(image: Any) -> None:
    (found,) = shell(state({"body": [*PARAGRAPHS[:2], image, PARAGRAPHS[2]]})).images
    assert (found.url, found.alt, found.caption) == ("https://news.example/i.jpg", "A ferry", "At night")


@pytest.mark.parametrize("kind", ["TextWithImage", "description", "ImageQuote"])
def test_text_beside_an_image_is_text(kind: str) -> None:
    assert lines(shell(state({"body": [*PARAGRAPHS, {"type": kind, "text": END, "image": {"url": "/i.jpg"}}]}))) == [
        *(ONE, TWO, THREE, END)
    ]


def test_ranges_of_other_kinds_are_passed_over() -> None:
    ranges: list[Any] = [{"start": "a", "end": 9}, {"offset": 3, "length": None}, {"start": 5, "end": 2}]
    told = [{"type": "paragraph", "text": each, "spans": ranges} for each in (ONE, TWO, THREE)]
    assert lines(shell(state({"body": told}))) == [ONE, TWO, THREE]


def test_sections_without_types() -> None:
    sections = [{"heading": "Power", "paragraphs": [ONE, TWO]}, {"heading": "Tickets", "paragraphs": [THREE, END]}]
    assert lines(shell(state({"sections": sections}))) == ["Power", ONE, TWO, "Tickets", THREE, END]


def test_sections_of_a_page_are_one_text() -> None:
    slices = [{"slice_type": "text", "items": [{}], "primary": {"text": [each]}} for each in PARAGRAPHS]
    assert lines(shell(state({"body": slices}))) == [ONE, TWO, THREE]


def test_blocks_of_markdown_and_of_whole_texts() -> None:
    zone = [
        {"__component": "shared.rich-text", "body": f"## Power\n\n{each}\n\n- Ann\n- Bo"} for each in (ONE, THREE, TWO)
    ]
    assert lines(shell(state({"zone": zone}))) == [
        text for each in (ONE, THREE, TWO) for text in ("Power", each, "Ann", "Bo")
    ]
    whole = [
        {"blockType": "richText", "content": {"root": {"type": "root", "children": [each]}}} for each in PARAGRAPHS
    ]
    assert lines(shell(state({"layout": whole}))) == [ONE, TWO, THREE]


def test_lines_of_markdown_are_wrapped_or_paragraphs() -> None:
    wrapped = f"# Power\n{ONE[:50]}\n{ONE[51:]}\n\n{TWO}\n\n{THREE}\n- Ann\n"
    assert lines(shell(state({"body": wrapped}))) == ["Power", f"{ONE[:50]} {ONE[51:]}", TWO, THREE, "Ann"]
    long = f"{ONE} {TWO}"
    assert lines(shell(state({"body": f"{long}\n{THREE}\n- Ann\n- Bo"}))) == [long, THREE, "Ann", "Bo"]


def test_authors_that_the_data_refer_to() -> None:
    post = {"title": "Night ferry", "content": HTML, "author": {"__ref": "User:7"}}
    assert shell(state({"Post:1": post, "User:7": {"name": "Jo Marsh"}})).authors == ("Jo Marsh",)
    linked = {"author": {"data": {"type": "people", "id": "7"}}}
    data = {
        "type": "posts",
        "id": "1",
        "attributes": {"title": "Night ferry", "content": HTML},
        "relationships": linked,
    }
    people = [{"type": "people", "id": "7", "attributes": {"name": "Jo Marsh"}}]
    assert shell(state({"data": data, "included": people})).authors == ("Jo Marsh",)


def test_chinese_is_prose_though_it_has_no_spaces() -> None:
    told = "北岸的旧灯塔将在下个月重新点亮，市议会周一以多数票通过了修缮方案，并决定由当地居民组成的小组负责日常看护。"
    found = shell(state({"data": {"title": "旧灯塔", "content": f"<p>{told}</p><p>{told[::-1]}</p>"}}), "专栏")
    assert lines(found) == [told, told[::-1]]


@pytest.mark.parametrize(
    "key",
    ["messages", "strings", "privacyNotice", "termsAndConditions", "legalText", "discussion", "popup", "siteFooter"],
)
def test_texts_beside_the_article_are_none(key: str) -> None:
    assert shell(state({key: {"content": f"{ONE}\n{TWO}\n{THREE}"}})).body is None


def test_a_list_of_strings_is_an_article_under_a_key_of_one_alone() -> None:
    assert shell(state({"quotes": [ONE, TWO, THREE]})).body is None
    assert shell(f"<script>var errors={json.dumps([ONE, TWO, THREE])}</script>").body is None
    assert lines(shell(state({"paragraphs": [ONE, TWO, THREE]}))) == [ONE, TWO, THREE]


POST = {"title": "Night ferry goes electric", "content": f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"}


def test_pages_that_have_no_article() -> None:
    assert shell(state({"posts": [POST]})).body is not None
    assert shell(state({"posts": [POST]}), "Page not found").body is None
    assert shell(f"<h1>Page not found</h1>{state({'posts': [POST]})}", "Example").body is None
    assert shell(state({"posts": [POST]}), "Log in | Example").body is None
    assert shell(state({"posts": [POST]}), "Contact | Example").body is not None
    assert shell(state({"posts": [POST]}), "Example", "https://news.example/").body is None
    assert shell(state({"posts": [POST]}), "Example", "https://news.example/?p=7").body is not None
    assert shell(state({"posts": [POST]}), "Search results for “ferry”").body is None
    assert shell(state(POST), "Night ferry goes electric | Example", "https://news.example/").body is not None


@pytest.mark.parametrize("place", ["night-ferry", "/story/night-ferry/", "https://news.example/night-ferry"])
def test_of_several_articles_the_one_at_the_address_of_the_page(place: str) -> None:
    others = [{"title": f"{name} of today", "body": f"{name}. {ONE}\n{TWO}\n{THREE}\n{END}"} for name in "ABC"]
    own = {"headline": "Another", "slug": place, "body": f"{ONE}\n{TWO}\n{THREE}"}
    assert lines(shell(state({"list": [*others, own]}), "Example")) == [ONE, TWO, THREE]
    assert shell(state({"list": [*others, {**own, "slug": "x"}]}), "Example").body is None


@pytest.mark.parametrize("address", ["http://[::1", "http://[bad]/x", "no address", "", "https://news.example?p=7"])
def test_whatever_the_address_of_a_page_is(address: str) -> None:
    assert shell(state(POST), "Night ferry goes electric", address).body is not None


def test_thousands_of_texts_are_not_all_made_into_blocks() -> None:
    posts = [{"id": n, "body": f"<p>{n} {ONE}</p><p>{TWO}</p>"} for n in range(5000)]
    assert shell(state(posts)).body is None


def test_lists_in_each_other_are_read_as_far_as_a_depth() -> None:
    told = [*PARAGRAPHS, {"type": "doc", "content": "DEEP"}]
    deep = state({"body": told}).replace('"DEEP"', "[" * 900 + '"x"' + "]" * 900)
    assert lines(shell(deep)) == [ONE, TWO, THREE]


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from([ONE, HTML, END, *"p div list image Post:1 x".split()]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                "type text children content blocks entityMap entityRanges spans markups start end "
                "offset length marks markDefs attrs style listItem "
                "level insert attributes heading items properties title url image __ref id value _key offset "
                "length".split()
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=40,
)


@given(value=ANYTHING)
def test_no_data_are_a_fault(value: Any) -> None:
    named = {"Post:1": {"type": "paragraph", "text": ONE, "next": value}}
    for candidate in candidates_in([{"body": [value, *PARAGRAPHS], "blocks": value}, named]):
        blocks_of(candidate, "https://news.example/")


def test_an_address_to_which_many_words_lead_is_not_read_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rich_text, "MAX_NODES", 100)
    address = "https://news.example/" + "a" * 10 * rich_text.LONG_WORDS
    ranges = [{"offset": at, "length": 1, "key": 0} for at in range(0, 999, 6)]
    (block,) = blocks_of_parts(
        [{"type": "unstyled", "text": "Ferry " * 200, "entityRanges": ranges}],
        None,
        {"0": {"type": "LINK", "data": {"url": address}}},
    )
    assert sum(run.href == address for run in block.runs) <= 11
    assert block.text == ("Ferry " * 200).strip()
