"""Titles of pages whose markup gives nothing but the site's name."""

from __future__ import annotations

import pytest

TEXT = "<p>" + "The birds are back in the harbour. " * 10 + "</p>"
HEADLINE = "<h2>Gulls return to the old harbour</h2>"
OWNED = "<footer><p>© 2024–2026 Perch Bay Courier. All rights reserved.</p></footer>"
HEAD = "<title>Perch Bay Courier</title>"


def test_what_begins_the_article_is_the_title_where_the_site_owns_the_page_s(read):
    over = "<button>✕</button><span>Coast</span>"
    page = read(f"<article>{over}{HEADLINE}{TEXT}</article>{OWNED}", head=HEAD)
    assert page.title == "Gulls return to the old harbour"
    assert page.sitename == "Perch Bay Courier"


def test_what_begins_the_main_part_is_the_title_where_there_is_no_article(read):
    assert read(f"<main>{HEADLINE}{TEXT}</main>{OWNED}", head=HEAD).title == "Gulls return to the old harbour"
    tile = f"<article><h3>More</h3>{TEXT}</article>"
    assert read(f"<main>{HEADLINE}{TEXT}</main>{tile}{OWNED}", head=HEAD).title == "Perch Bay Courier"


@pytest.mark.parametrize(
    "body",
    [
        f"<article>{HEADLINE}{TEXT}</article><footer>© 2026 Another Courier</footer>",
        f"<article>{HEADLINE}{TEXT}</article><footer>© 2026 Perch Bay Couriers</footer>",
        f"<article>{TEXT}{HEADLINE}{TEXT}</article>{OWNED}",
        f"<article>{HEADLINE}{TEXT}{HEADLINE}{TEXT}</article>{OWNED}",
        f"<article>{HEADLINE}</article><article>{HEADLINE}</article>{OWNED}",
        f"<article><h2>Our gulls</h2>{TEXT}</article>{OWNED}",
    ],
)
def test_other_headings_name_no_page(read, body):
    assert read(body, head=HEAD).title == "Perch Bay Courier"


def test_the_site_may_own_the_page_before_the_sign(read):
    article = f"<article>{HEADLINE}{TEXT}</article>"
    said = read(f"{article}<footer>Perch Bay Courier © 2026</footer>", head=HEAD)
    assert said.title == "Gulls return to the old harbour"
    other = read(f"{article}<footer>Pictures: Perch Bay Courier © 2026</footer>", head=HEAD)
    assert other.title == "Perch Bay Courier"


def test_who_owns_a_page_about_them_has_their_name_as_its_title(read):
    about = f"<article><h1>Jo Reef</h1><h2>Seven years on the pier</h2>{TEXT}</article><footer>© Jo Reef</footer>"
    page = read(about, head="<title>Jo Reef</title>")
    assert page.title == "Jo Reef"
    assert page.sitename is None


@pytest.mark.parametrize(
    ("title", "heading", "shown"),
    [
        ("Al Reef", "Albert Reef: sailor, painter, friend", "Albert Reef: sailor, painter, friend"),
        ("Al Reef", "Sailor, painter and friend", "Al Reef"),  # not a word of the title
        ("Al Reef", "Mr Reef", "Al Reef"),  # no more than it says
        ("Al Reef, who sailed the world", "Albert Reef: sailor, painter, friend", "Al Reef, who sailed the world"),
    ],
)
def test_only_heading_of_a_page_that_a_few_words_name(read, title, heading, shown):
    text = "<p>Albert Reef died on Sunday, his family said. He had sailed since he was seven.</p>"
    assert read(f"<h2>{heading}</h2>{text}", head=f"<title>{title}</title>").title == shown
    for body in (f"{text}<h2>{heading}</h2>{text}", f"<h2>{heading}</h2>{text}<h3>His boats</h3>{text}"):
        assert read(body, head="<title>Al Reef</title>").title == "Al Reef"


@pytest.mark.parametrize(
    ("heading", "title", "names"),
    [
        ('<a href="/doe/">Jo Doe</a><br>Pier', "Pier", ("Jo Doe",)),
        ("Jo Doe<br>Pier", "Pier", ("Jo Doe",)),
        ("Pier<br>Jo Doe", "Pier Jo Doe", ()),
    ],
)
def test_heading_of_two_lines_with_which_the_title_of_a_library_ends(read, heading, title, names):
    page = read(f"<center><h2>{heading}</h2></center>{TEXT * 4}", head="<title>Library: Jo Doe. Pier</title>")
    assert (page.title, page.authors) == (title, names)
