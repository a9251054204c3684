"""The headline of pages without h1, from the lines above their text."""

from __future__ import annotations

import pytest

HEADLINE = "Gulls return, at last"
MENU = "<table><tr><td><font size=2><a href=/a>News</a><br><a href=/b>Weather</a><br><b>All the tides</b></font>"
TEXT = (
    "<br><font size=1>By Jo Marsh, Staff Writer</font><br><br>"
    "<font size=2>The gulls have come back to the pier, the council said, and nobody knows for how long."
    "<br><br>Last year they had stayed away. The harbour master said that he had missed them in the mornings. "
    "This spring the first of them sat on the roof of the fish market, as for a hundred years, and shouted at all "
    "who came for herring early in the morning.</font>"
)


@pytest.mark.parametrize(
    "title",
    [
        "Seabird.example: News: {}",
        "WATCH - Coast - {} - The Watch",
        "{}--Coast--Watch",
        "{}_Coast news_The Watch",
        "{} (seabirdwatch.example)",
        "The Watch. {}",
        "The Watch | May 1999 | {} | Marsh",
        "国際：{}",
    ],
)
@pytest.mark.parametrize("line", ["<font size=4><b>{}</b></font>", "<p class=storyhead>{}</p>", "<h3>{}</h3>"])
def test_part_of_the_title_that_a_line_above_the_text_shows_is_the_headline(read, title, line):
    body = f"{MENU}<td>{line.format(HEADLINE)}{TEXT}</td></tr></table>"
    page = read(body, head=f"<title>{title.format(HEADLINE)}</title>", url="http://www.seabirds.example/99/a.html")
    assert (page.title, page.authors) == (HEADLINE, ("Jo Marsh",))


@pytest.mark.parametrize("title", ["The Coast Watch", "The Coast Watch: Coast", "Coast - Watch of the Sea", "text", ""])
@pytest.mark.parametrize(
    "line", ["<font size=+1>{}</font>", "<span style='font-size: 24px'>{}</span>", "<div class='titolo'>{}</div>"]
)
def test_line_larger_than_the_text_below_it_is_the_headline_where_the_title_names_but_site_and_section(
    read, title, line
):
    body = f"{MENU}<td>{line.format(HEADLINE)}{TEXT}</td></tr></table>"
    assert read(body, head=f"<title>{title}</title>", url="http://www.seabirds.example/99/a.html").title == HEADLINE


def test_bold_line_is_the_headline_where_the_title_is_a_file_s_name(read):
    body = f"<p><b>{HEADLINE}</b><p>{TEXT.replace('size=2', 'size=3')}"
    url = "http://www.seabirds.example/99/a.html"
    assert read(body, head="<title>/99/gulls_return.html</title>", url=url).title == HEADLINE
    assert read(body, head="<title>The Coast Watch</title>", url=url).title == "The Coast Watch"


@pytest.mark.parametrize("title", ["The Coast Museum: Newsroom", "The Coast Museum - Newsroom", "Newsroom"])
def test_bold_line_is_the_headline_where_the_title_names_the_folder_of_the_page(read, title):
    body = f"<p><b>{HEADLINE}</b><p>{TEXT.replace('size=2', 'size=3')}"
    url = "http://www.seabirds.example/{}/archive99/gulls.html"
    head = f"<title>{title}</title>"
    assert read(body, head=head, url=url.format("newsroom")).title == HEADLINE
    assert read(body, head=head, url=url.format("1999")).title != HEADLINE


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("All that gulls eat", "<h2>that gulls eat</h2>"),  # words of the title, and no part
        ("A year among the gulls of the old harbour", "<h2>Our new shop is open</h2>"),
        ("The Coast Watch", "<h2>Gulls return, at last</h2>{}<h2>Terns leave once more</h2>"),
        ("The Coast Watch", "<h2>Wednesday, March 28, 2007</h2>"),
        ("The Coast Watch", "<h2>(0123) 555 0199 17</h2>"),
        ("The Coast Watch", "<h2><a href=/gulls>Gulls return, at last</a></h2>"),
        ("The Coast Watch", "<h2>Pictures of single gulls:</h2>"),
    ],
)
def test_title_stays_where_no_line_is_a_headline(read, title, body):
    assert read(f"{body.format(TEXT)}{TEXT}", head=f"<title>{title}</title>").title == title


def test_pages_that_speak_open_graph_keep_their_title(read):
    head = '<title>The Coast Watch</title><meta property="og:type" content="website">'
    assert read(f"<h2>{HEADLINE}</h2>{TEXT}", head=head).title == "The Coast Watch"


@pytest.mark.parametrize(
    "body",
    [
        f"<main>{{}}{TEXT}</main>",
        "{}<p>You get no more letters from us than one a week, and none in summer at all, as we promised once.</p>",
    ],
)
def test_large_lines_of_later_pages_and_above_a_few_words_are_notices(read, body):
    line = "<div class=title>Sign up for our letters</div>"
    assert read(body.format(line), head="<title>The Coast Watch</title>").title == "The Coast Watch"


def test_large_lines_of_pages_made_for_screens_of_any_size_go_before_a_placeholder_alone(read):
    head = '<meta name="viewport" content="width=device-width"><title>{}</title>'
    assert read(f"<h2>{HEADLINE}</h2>{TEXT}", head=head.format("Privacy Policy")).title == "Privacy Policy"
    assert read(f"<h2>{HEADLINE}</h2>{TEXT}", head=head.format("Untitled Document")).title == HEADLINE


def test_title_longer_than_any_is_no_hindrance(read):
    assert read(f"<h2>{HEADLINE}</h2>{TEXT}", head=f"<title>{'The Coast Watch ' * 50}</title>").title
