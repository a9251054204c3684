"""Pages of what is sold, and lists of threads: whom and when they name are those who judged it, or who posted last."""

from __future__ import annotations

import pytest

REVIEW = """<h1>The Otter tent</h1><p>It sleeps two and weighs less than a hen.</p>
<ul><li class="opinion"><span class="author">By Jo Marsh</span> <span class="date">12 May 2015</span> Dry!</ul>"""
TALK = "".join(f"<p>{'The talk of the mill goes round and round. ' * 7}</p>" for _ in range(3))
OTHER_ITEM = "<div itemscope itemtype=http://schema.org/Product>The Stoat tent</div>"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ('<meta property="og:type" content="product">', REVIEW),
        ('<meta property="product:price:amount" content="42">', REVIEW),
        ('<script type="application/ld+json">{"@type": "Product", "name": "The Otter tent"}</script>', REVIEW),
        ("", f"<div itemscope itemtype=http://schema.org/Product>{REVIEW}</div>"),
    ],
)
def test_goods_have_no_author_and_no_date(read, head, body):
    page = read(body, head=head)
    assert (page.authors, page.date_published) == ((), None)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", REVIEW),
        ('<meta property="og:type" content="article">', f"{REVIEW}{OTHER_ITEM}"),
        ("", f"{REVIEW}{OTHER_ITEM}{OTHER_ITEM}"),
    ],
)
def test_a_page_that_tells_of_goods_has(read, head, body):
    page = read(body, head=head)
    assert (page.authors, page.date_published) == (("Jo Marsh",), "2015-05-12")


def test_who_makes_what_is_sold_has_not_written_of_it(read):
    body = '<h1>The Otter tent</h1><div><a id="bylineInfo" href="/stores/otter">{}</a></div><p>It sleeps two.</p>'
    assert read(body.format("Besuche den Otter-Store")).authors == ()
    assert read(body.format("Jo Marsh")).authors == ("Jo Marsh",)


def test_last_posts_and_reviews_date_nothing(read):
    for name in ("lastpost", "topic-last-post", "box-reviews", "customer-reviews"):
        cell = (
            f'<div class="{name}"><a class="username" href="/u/1">otter</a> <span class="date">12 May 2015</span></div>'
        )
        page = read(f"<h1>Mill Forum</h1>{TALK}{cell}", url="http://forum.example/viewforum.php?f=1")
        assert (page.authors, page.date_published) == ((), None)


ROW = (
    '<tr><td><a href="/t/{0}">Weir {0}</a> by <a href="/u/otter" class="username">otter</a> 3 May 2015'
    '<td class="lastpost">stoat'
)


def test_a_list_of_threads_has_no_author_and_no_date(read):
    rows = "".join(map(ROW.format, range(4)))
    url = "http://www.example.com/forum/mill-f26.html"
    page = read(f"<h1>The mill</h1><table>{rows}</table>", url=url)
    assert (page.authors, page.date_published) == ((), None)
    post = '<div id="post_12"><a href="/u/quill" class="username">quill</a> 1 May 2015</div>'
    page = read(f"<h1>The weir</h1>{post}<table>{rows}</table>", url=url)
    assert (page.authors, page.date_published) == (("quill",), "2015-05-01")
    assert read(f"<table>{rows.replace('lastpost', 'last-reply')}</table>", url=url).authors == ()


def test_the_clock_of_a_forum_dates_nothing(read):
    for line in (
        "It is currently Mon Feb 01, 2016 1:30 pm",
        "Текущее время: 10 декабря 2014",
        "Anmeldedatum: 11.04.2002",
    ):
        assert read(f"<h1>Mill Forum</h1><p>{line}</p>{TALK}").date_published is None


def test_microdata_of_the_threads_beside_one_is_not_its_own(read):
    beside = "".join(
        f'<div itemscope><a href="/t/{day}">Weir {day}</a><meta itemprop="author" content="stoat{day}">'
        f'<meta itemprop="dateCreated" content="2016-01-0{day}"></div>'
        for day in (1, 2, 3)
    )
    post = '<div id="post1"><a href="/u/quill" class="username">quill</a> <span class="date">1 May 2015</span></div>'
    page = read(f"{beside}<h1>The weir</h1>{post}{TALK}", url="http://forum.example/12-weir.html")
    assert (page.authors, page.date_published) == (("quill",), "2015-05-01")


def test_what_looks_like_the_main_heading_is_it_where_there_is_none(read):
    head = "<title>Tents for two</title>"
    name = '<span class="h1">The Otter tent for two hens</span>'
    url = "http://shop.example/the-otter-tent-for-two-hens.html"
    assert read(f"<div>{name}</div>{TALK}", head=head, url=url).title == "The Otter tent for two hens"
    assert read(f"<div>{name}{name}</div>{TALK}", head=head, url=url).title == "Tents for two"


@pytest.mark.parametrize(
    "name",
    [
        "<span class=name><a name=7></a><b>quill</b></span>",
        "<span class=normalname>quill</span>",
        "<b class=postauthor>quill</b>",
    ],
)
def test_who_opened_a_thread_on_an_old_board(read, name):
    other = name.replace("quill", "otter")
    table = f"<table><tr><td>{name}<td>{TALK}<tr><td>{other}<td>{TALK}</table>"
    assert read(f"<h1>The weir</h1>{table}", url="http://www.example.com/viewtopic.php?t=7").authors == ("quill",)


@pytest.mark.parametrize("name", ["review", "reviews", "comment"])
def test_an_author_in_microdata_of_a_review_is_not_the_pages(read, name):
    said = f'<article itemprop="{name}"><meta itemprop="author" content="Jo Marsh"><p>My eggs slide now.</article>'
    assert read(f"<h1>The Otter pan</h1><p>Cast iron.</p>{said}").authors == ()
    own = '<div itemscope itemtype="http://schema.org/Review"><meta itemprop="author" content="Jo Marsh"></div>'
    assert read(f"<h1>The Otter pan</h1><p>Cast iron.</p>{own}{said}").authors == ("Jo Marsh",)


def test_the_link_to_a_makers_goods_is_no_author(read):
    link = '<div id="bylineInfo_feature_div"><a id="bylineInfo" href="/stores/otter">Visit the Otter Store</a></div>'
    assert read(f"<h1>The Otter pan, cast iron</h1>{link}").authors == ()
    assert read(f"<h1>The Otter pan</h1>{link.replace('Visit the Otter Store', 'Emily Store')}").authors == (
        "Emily Store",
    )
