"""Articles that a page holds only as data."""

from __future__ import annotations

import json
from base64 import b64encode
from html import escape
from typing import Any
from urllib.parse import quote

import pytest

from scrape.blocks import Block
from scrape.extractor.article import extract_article
from scrape.records import Article, Page

ONE = (
    "The night ferry between the two islands will cross on battery power from Monday, the harbour board said, and the "
    "engines that woke the town for thirty years go to a museum."
)
TWO = (
    "Her crew of nine spent the winter learning how to charge two banks of cells in the forty minutes that she lies at "
    "the pier, and how to put out a fire that water cannot."
)
THREE = (
    "Tickets will cost what they cost before, and the first crossing is free for everybody who lives on either island."
)
TEXT = f"{ONE}\n\n{TWO}\n\n{THREE}"
HTML = f'<p>{ONE}</p><h2>The crew</h2><p>{TWO} <a href="/crew">More</a></p><p>{THREE}</p>'

FLIGHT = (
    f"2:T{len(HTML.encode()):x},{HTML}"
    + '0:["$","main",null,{"children":["$","$L3",null,{"post":{"content":"$2"}}]}]\n'
)


def shell(scripts: str = "", body: str = '<div id="root"></div>') -> Article:
    html = f"<html><head><title>Night ferry</title></head><body>{body}{scripts}</body></html>"
    return extract_article(Page(html=html, url="https://news.example/a"))


def state(value: Any, attributes: str = 'id="__NEXT_DATA__" type="application/json"') -> str:
    return f"<script {attributes}>{json.dumps(value)}</script>"


def next_data(article: Any) -> str:
    props = {"article": {"id": 7, "headline": "Night ferry", **article}, "footer": {"links": ["Home", "About", "Jobs"]}}
    return state({"props": {"pageProps": props}, "page": "/[slug]"})


def kinds(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in article.blocks]


def paragraph(text: str) -> dict[str, Any]:
    return {"type": "paragraph", "children": [{"text": text}]}


@pytest.mark.parametrize(
    "article",
    [
        {"body": TEXT},
        {"content": HTML.replace("<h2>The crew</h2>", "").replace(' <a href="/crew">More</a>', "")},
        {"paragraphs": [ONE, TWO, THREE]},
        {"blocks": [paragraph(ONE), paragraph(TWO), paragraph(THREE)]},
        {"body": [{"type": "text", "value": f"<p>{text}</p>"} for text in (ONE, TWO, THREE)]},
        {"json": {"nodeType": "document", "content": [
            {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": text, "marks": []}]}
            for text in (ONE, TWO, THREE)
        ]}},
        {"doc": {"type": "doc", "content": [
            {"type": "paragraph", "content": [{"type": "text", "text": text}]} for text in (ONE, TWO, THREE)
        ]}},
        {"lexical": {"root": {"type": "root", "children": [
            {"type": "paragraph", "children": [{"type": "text", "text": text, "format": 0}]}
            for text in (ONE, TWO, THREE)
        ]}}},
        {"portable": [
            {"_type": "block", "style": "normal", "children": [{"_type": "span", "text": text, "marks": []}]}
            for text in (ONE, TWO, THREE)
        ]},
        {"draft": {"blocks": [{"type": "unstyled", "text": text} for text in (ONE, TWO, THREE)], "entityMap": {}}},
        {"editor": {"blocks": [{"type": "paragraph", "data": {"text": text}} for text in (ONE, TWO, THREE)]}},
        {"description_html": TEXT},
        {"body-text": TEXT},
        {"components": [{"__typename": "ParagraphBlock", "content": {"html": text}} for text in (ONE, TWO, THREE)]},
    ],
)  # fmt: skip
def test_the_forms_of_an_article_in_a_frameworks_state(article: Any) -> None:
    assert shell(next_data(article)).body == TEXT


@pytest.mark.parametrize(
    "script",
    [
        f"<script>window.__INITIAL_STATE__ = {json.dumps({'post': {'content': HTML}})};(function(){{}})()</script>",
        f"<script>window.__APOLLO_STATE__={json.dumps({'Post:1': {'bodyHtml': HTML}})}</script>",
        f"<script>window['__PRELOADED_STATE__'] = JSON.parse({json.dumps(json.dumps({'body': HTML}))});</script>",
        f'<script type="application/json" id="__NUXT_DATA__">{json.dumps([{"data": 1}, "x", HTML])}</script>',
        f"<script>window.Story=window.Story||{{}};Story.globalContent={json.dumps({'content': HTML})};</script>",
        f"<script>window.__NUXT__=(function(a,b){{return {{data:[{{post:{{n:b,content:a}}}}]}}}}"
        f"({json.dumps(HTML)},1));</script>",
        f"<script>Promise.all([import('./a.js')]).then(([kit, app]) => {{ kit.start(app, element, {{ node_ids: [0, 2],"
        f" data: [null, {{type:'data',data:{{post:{{content:{json.dumps(HTML)}}}}}}}] }}); }});</script>",
        f"<script>x.streamController.enqueue({json.dumps(json.dumps([{'_1': 2}, 'content', HTML]))});</script>",
        f"<script>self.__next_f.push([0])</script><script>self.__next_f.push([1,{json.dumps(FLIGHT[:99])}])</script>"
        f"<script>self.__next_f.push([1,{json.dumps(FLIGHT[99:])}])</script>",
        f'<script type="application/json">{json.dumps({"b": {"html": HTML}}).replace(chr(34), "&q;")}</script>',
        f'<script id="RENDER" type="application/json">{quote(json.dumps({"post": {"content": HTML}}))}</script>',
        f'<script>window.__DATA__="{json.dumps(json.dumps({"post": {"html": HTML}}))[1:-1]}";</script>',
        f'<script>x=JSON.parse(decodeURIComponent("{quote(json.dumps({"post": {"html": HTML}}))}"))</script>',
        f'<script>x=JSON.parse(atob("{b64encode(json.dumps({"post": {"html": HTML}}).encode()).decode()}"))</script>',
        f'<story-page data="{escape(json.dumps({"body": HTML, "pad": "x" * 99}))}"></story-page>',
        f'<script type="fastboot/shoebox" id="shoebox-1">{json.dumps({"post": {"html": HTML}})}</script>',
    ],
)
def test_where_a_state_stands(script: str) -> None:
    article = shell(script)
    assert kinds(article) == [
        ("paragraph", ONE),
        ("heading", "The crew"),
        ("paragraph", f"{TWO} More"),
        ("paragraph", THREE),
    ]
    assert [link.url for link in article.links] == ["https://news.example/crew"]


def test_the_elements_that_react_builds_are_read_like_markup() -> None:
    menu = [
        "$",
        "nav",
        None,
        {"children": [["$", "a", name, {"href": "/", "children": name}] for name in ("Home", "Sport")]},
    ]
    paragraphs = [["$", "p", text, {"children": text}] for text in (ONE, TWO, THREE)]
    article = ["$", "article", None, {"children": [["$", "h1", None, {"children": "Night ferry"}], *paragraphs]}]
    stream = "0:" + json.dumps(["$", "body", None, {"children": [menu, article]}]) + "\n"
    assert shell(f"<script>self.__next_f.push([1,{json.dumps(stream)}])</script>").body == TEXT


@pytest.mark.parametrize("key", ["reviews", "comments", "translations", "cookieBanner"])
def test_what_readers_wrote_and_words_of_the_interface_are_no_article(key: str) -> None:
    assert shell(next_data({key: [{"text": TEXT}]})).body is None


def test_a_head_as_a_list_of_strings_is_no_article() -> None:
    metas = [f'<meta name="description" content="{text}">' for text in (ONE, TWO, THREE)]
    assert shell(next_data({"metaData": ["<!-- start -->", *metas]})).body is None


@pytest.mark.parametrize("name", ["data-page", "data-preloaded"])
@pytest.mark.parametrize("nested", [False, True])
def test_a_state_in_an_attribute(name: str, *, nested: bool) -> None:
    post: Any = {"posts": [{"id": 1, "cooked": HTML}]}
    value = json.dumps({"topic_7": json.dumps(post) if nested else post, "site": "{}"})
    article = shell(body=f'<div id="app" {name}="{escape(value)}"></div>')
    assert [text for _, text in kinds(article)] == [ONE, "The crew", f"{TWO} More", THREE]


def test_structure_of_rich_text() -> None:
    tree = [
        paragraph(ONE),
        {"type": "heading", "level": 3, "children": [{"text": "The crew"}]},
        {"type": "paragraph", "children": [
            {"text": "Nine of "}, {"text": "them", "bold": True}, {"text": ", "},
            {"type": "link", "url": "/crew", "children": [{"text": "by name"}]}, {"text": "."},
        ]},
        {"type": "ordered-list", "children": [
            {"type": "list-item", "children": [{"text": "Ann"}]}, {"type": "list-item", "children": [{"text": "Bo"}]},
        ]},
        {"type": "blockquote", "children": [paragraph(TWO)]},
        {"type": "image", "caption": "No text of the article", "url": "i.jpg"},
        {"type": "newsletter-signup", "text": "Get our letter every morning"},
        paragraph(THREE),
    ]  # fmt: skip
    article = shell(next_data({"body": tree}))
    assert kinds(article) == [
        ("paragraph", ONE),
        ("heading", "The crew"),
        ("paragraph", "Nine of them, by name."),
        ("item", "Ann"),
        ("item", "Bo"),
        ("paragraph", TWO),
        ("figure", ""),
        ("paragraph", THREE),
    ]
    blocks: dict[str, Block] = {block.text: block for block in article.blocks}
    assert blocks["The crew"].level == 3
    assert blocks["Ann"].ordered
    assert blocks[TWO].quoted == 1
    runs = blocks["Nine of them, by name."].runs
    assert [(run.text, sorted(run.marks), run.href) for run in runs] == [
        ("Nine of ", [], None),
        ("them", ["strong"], None),
        (", ", [], None),
        ("by name", [], "https://news.example/crew"),
        (".", [], None),
    ]


@pytest.mark.parametrize(
    "body",
    [
        f'<news-page><template shadowrootmode="open"><article>{HTML}</article></template></news-page>',
        f'<template id="story"><article>{HTML}</article></template><div id="root"></div>',
        f'<div id="root"></div><noscript><article>{HTML}</article></noscript>',
        f'<iframe srcdoc="{escape(f"<html><body><article>{HTML}</article></body></html>")}"></iframe>',
    ],
)
def test_templates_and_noscript(body: str) -> None:
    article = shell(body=body)
    assert article.body is not None
    assert [ONE in article.body, THREE in article.body] == [True, True]
    assert [link.url for link in article.links] == ["https://news.example/crew"]


def test_an_article_in_the_markup_is_believed() -> None:
    other = "Something that the state says and the page does not show, at great length and in many words. " * 20
    article = shell(next_data({"body": other}), body=f"<article><h1>Night ferry</h1>{HTML}</article>")
    assert article.body is not None
    assert ONE in article.body
    assert "Something that the state says" not in article.body


def json_ld(text: str) -> str:
    return state({"@type": "NewsArticle", "articleBody": text}, 'type="application/ld+json"')


def test_a_short_body_in_json_ld_is_all_that_a_shell_has() -> None:
    article = shell(json_ld(ONE), body='<div id="root"></div><script src="/app.js"></script>')
    assert (article.body, article.warnings, article.error) == (ONE, (), None)
    assert shell(json_ld("The night ferry will cross on battery power.")).warnings == ("js_required",)
    shown = shell(json_ld(ONE), body=f"<article><h1>Night ferry</h1><p>{TWO}</p></article>")
    assert shown.body == TWO


@pytest.mark.parametrize(
    "value",
    [
        {"labels": ["Home", "Sports", "About us and more", "Privacy"] * 30},
        {"related": [{"title": ONE, "url": "/1", "summary": TWO}, {"title": TWO, "url": "/2", "summary": THREE}]},
        {"messages": {f"key{number}": "You must accept the conditions to go on here." for number in range(40)}},
        {"body": "Too short to be an article."},
        {"content": None, "body": 7, "text": {"a": [[], {}]}},
    ],
)
def test_what_is_no_article(value: Any) -> None:
    assert shell(state(value)).error is not None


@pytest.mark.parametrize("key", ["body", "articleBody"])
def test_no_control_character_comes_out_of_json(key: str) -> None:
    text = TEXT.replace("battery power", "battery\x1b[31m power\x9b")
    scripts = {
        "body": next_data({"body": text}),
        "articleBody": state({"@type": "Article", "articleBody": text}, 'type="application/ld+json"'),
    }
    body = shell(scripts[key]).body
    assert body is not None
    assert "on battery [31m power" in body
    assert not {"\x1b", "\x9b"} & set(body)


def test_broken_and_bottomless_state_is_passed_over() -> None:
    deep = "[" * 100_000 + "]" * 100_000
    scripts = f'<script type="application/json">{{"body": </script><script type="application/json">{deep}</script>'
    assert shell(scripts).error is not None
    assert shell(scripts + next_data({"body": TEXT})).body == TEXT


def test_the_object_around_the_text_gives_title_author_and_date():
    article = {
        "title": "Night ferry on batteries",
        "author": {"name": "Jo Marsh"},
        "datePublished": "2024-03-05T09:15:00Z",
    }
    found = shell(state({"article": {**article, "updated_at": "2024-03-07", "bodyHtml": HTML}}))
    assert (found.title, found.authors) == ("Night ferry on batteries", ("Jo Marsh",))
    assert (found.date_published, found.date_modified) == ("2024-03-05T09:15:00+00:00", "2024-03-07")


def test_the_object_around_a_list_of_blocks_gives_the_author():
    blocks = [{"type": "paragraph", "text": text} for text in (ONE, TWO, THREE)]
    assert shell(state({"story": {"byline": "By Jo Marsh", "blocks": blocks}})).authors == ("Jo Marsh",)


def test_other_objects_of_the_data_give_nothing():
    data = {"viewer": {"author": "Al Reef", "date": "2019-01-01"}, "page": {"inner": {"article": {"bodyHtml": HTML}}}}
    found = shell(state(data))
    assert (found.authors, found.date_published) == ((), None)


def test_what_the_page_itself_says_comes_before_its_data():
    head = '<meta name="author" content="Kim Lee"><meta property="og:title" content="Ferry by night">'
    found = shell(head + state({"article": {"title": "Night ferry", "author": "Al Reef", "bodyHtml": HTML}}))
    assert (found.title, found.authors) == ("Ferry by night", ("Kim Lee",))


FOUR = "The board expects that the museum will open its doors to the engines in the autumn of next year at the latest."


def test_the_opening_that_a_page_shows_goes_on_in_its_data() -> None:
    shown = f"<article><h1>Night ferry</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></article>"
    whole = [paragraph(text) for text in (ONE, TWO, THREE, *(FOUR.replace("board", name) for name in NAMES))]
    article = shell(next_data({"blocks": whole}), shown)
    assert article.body is not None
    assert article.body.startswith(ONE)
    assert "The pilot expects" in article.body


def test_data_that_do_not_repeat_what_a_page_shows_are_of_something_else() -> None:
    shown = f"<article><h1>Night ferry</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></article>"
    other = [paragraph(FOUR.replace("board", name)) for name in NAMES]
    article = shell(next_data({"blocks": other}), shown)
    assert article.body is not None
    assert "expects" not in article.body


def test_data_that_quote_what_a_page_shows_are_of_something_else() -> None:
    shown = f"<article><h1>Night ferry</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></article>"
    digest = [paragraph(text) for text in (f"From our news: {ONE}", *(FOUR.replace("board", name) for name in NAMES))]
    article = shell(next_data({"blocks": digest}), shown)
    assert article.body is not None
    assert "expects" not in article.body


NAMES = ("pilot", "keeper", "smith", "baker", "captain", "cook", "mayor", "nurse", "poet", "clerk", "miller", "judge")


def test_a_style_sheet_in_the_data_is_no_article() -> None:
    rules = "<style>" + "\n".join(
        f".{name} {{ color: red and the rest of a long rule of {name} }}" for name in NAMES * 9
    )
    article = shell(next_data({"html": rules, "body": TEXT}))
    assert article.body == TEXT


def test_text_of_which_the_page_is_the_summary_comes_before_a_longer_one() -> None:
    bulletin = " ".join(
        ["The wind will turn to the north and the sea will be rough until Sunday, the office says."] * 9
    )
    data = state({"weather": {"body": f"{bulletin}\n\n{bulletin}"}, "story": {"body": TEXT}})
    meta = f'<meta name="description" content="{ONE}">'
    assert shell(data).body == f"{bulletin}\n\n{bulletin}"
    assert shell(meta + data).body == TEXT


def stories(*leads: str) -> str:
    listed = [{"headline": f"Story {lead} of today", "content": f"<p>{lead} {ONE}</p><p>{TWO}</p>"} for lead in leads]
    return state({"stories": listed})


def test_a_list_of_articles_in_the_data_is_no_article_unless_one_is_the_page_s() -> None:
    assert shell(stories("Early", "Fair", "Last")).body is None
    head = '<meta property="og:title" content="Story Fair of today | News">'
    assert shell(head + stories("Early", "Fair", "Last")).body == f"Fair {ONE}\n\n{TWO}"
    assert shell(stories("Early", "Fair")).body == f"Early {ONE}\n\n{TWO}"


def test_end_tags_in_braces_are_no_text() -> None:
    text = "".join(f"<p>{text}{{/p}}" for text in (ONE, TWO, f"{THREE} {{/x-embed}}"))
    assert shell(next_data({"body": text})).body == TEXT
    told = f"<p>{ONE}</p><p>{TWO} It ends with {{/each}}.</p><p>{THREE}</p>"
    assert "ends with {/each}." in (shell(next_data({"body": told})).body or "")


def test_a_box_of_other_articles_in_the_data_is_none_of_the_text() -> None:
    links = "".join(f'<div><a href="/{n}">The pier will be {n} years old</a></div>' for n in (30, 40))
    box = f'<aside class="post-recirc"><div>More from</div>{links}</aside>'
    page = shell(next_data({"body": f"<p>{ONE}</p>{box}<p>{TWO}</p><p>{THREE}</p>"}))
    assert page.body == TEXT


STEPS = [
    "Boil the kelp in plenty of water until it is soft.",
    {"@type": "HowToStep", "text": "Stir in the <b>salt</b>."},
    {
        "@type": "HowToSection",
        "name": "To serve",
        "itemListElement": [{"@type": "HowToStep", "text": "Add the lemon."}],
    },
]
RECIPE = {
    "@type": "Recipe",
    "name": "Kelp soup",
    "description": "What my aunt gave to those who came out to the lighthouse &amp; stayed.",
    "recipeIngredient": ["2 cups kelp", "1 lemon"],
}
LINE = "<p>Skip to the recipe</p>"


def linked(value: Any) -> str:
    return state(value, 'type="application/ld+json"')


@pytest.mark.parametrize(
    "steps",
    [
        STEPS,
        "Boil the kelp in plenty of water until it is soft.\nStir in the salt.\nAdd the lemon.",
        "<p>Boil the kelp in plenty of water until it is soft.</p><ol><li>Stir in the salt.<li>Add the lemon.</ol>",
    ],
)
def test_a_recipe_of_which_the_page_shows_nothing(steps: Any) -> None:
    assert kinds(shell(linked({"@graph": [{**RECIPE, "recipeInstructions": steps}]}), LINE)) == [
        ("paragraph", "What my aunt gave to those who came out to the lighthouse & stayed."),
        ("item", "2 cups kelp"),
        ("item", "1 lemon"),
        ("paragraph", "Boil the kelp in plenty of water until it is soft."),
        ("paragraph", "Stir in the salt."),
        ("paragraph", "Add the lemon."),
    ]


def test_a_recipe_of_several_or_without_steps_is_none_of_the_page_s() -> None:
    whole = {**RECIPE, "recipeInstructions": STEPS}
    assert not any("kelp" in text for data in ([whole, whole], RECIPE) for _, text in kinds(shell(linked(data), LINE)))


def test_a_recipe_that_the_page_shows_is_read_there() -> None:
    page = shell(linked({**RECIPE, "recipeInstructions": STEPS}), f"<h1>Kelp soup</h1><p>{ONE}</p><p>{TWO}</p>")
    assert kinds(page) == [("paragraph", ONE), ("paragraph", TWO)]
