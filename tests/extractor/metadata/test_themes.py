"""Titles, names and dates as the themes of publishing systems place them."""

from __future__ import annotations

import pytest

from scrape.extractor.metadata.name_lists import split_names

TEXT = f"<p>{'The birds are back in the harbour. ' * 10}</p>"
TITLE = "<h1>Gulls return to the harbour</h1>"


def test_title_that_links_home_and_stands_above_the_text_again_is_no_name_of_the_site(read):
    head = "<title>Gulls return to the harbour · The harbour book</title>"
    bar = "<div class=book-header><h1><a href='..'>Gulls return to the harbour</a></h1></div>"
    metadata = read(f"{bar}<h1>1 result matching</h1>{TITLE}{TEXT}", head=head, url="https://book.example/gulls/")
    assert metadata.title == "Gulls return to the harbour"


def test_name_of_the_site_that_the_footer_repeats_is_no_title(read):
    bar, end = "<header><h1><a href=/>The Harbour Post</a></h1></header>", "<footer><h1>The Harbour Post</h1></footer>"
    head = "<title>The Harbour Post: Gulls return to the harbour</title>"
    body = f"{bar}<h2 class=title>Gulls return to the harbour</h2>{TEXT}{end}"
    assert read(body, head=head).title == "Gulls return to the harbour"


@pytest.mark.parametrize("day", ["22.11.2016", "November 22, 2016", "22. marraskuuta 2016"])
def test_heading_over_a_day_is_the_title_where_all_else_names_the_site(read, day):
    head, bar = "<title>Harbour Lab</title>", "<section><h1 class=project-name>Harbour Lab</h1></section>"
    post = f"<section><h2>Gulls return to the harbour</h2>\n<p>{day}</p>{TEXT}{{}}</section>"
    assert read(f"{bar}{post.format('')}", head=head).title == "Gulls return to the harbour"
    another = f"<h2>Terns leave</h2><p>{day}</p>{TEXT}"
    assert read(f"{bar}{post.format(another)}", head=head).title == "Harbour Lab"


@pytest.mark.parametrize("tag", ["b", "h2", "h1"])
def test_line_that_says_what_the_address_does_is_the_title(read, tag):
    text = "<h1>Mewy wracają dziś, łódź za łodzią, do starego portu nad rzeką</h1>"
    line = f"<{tag}><font size=4>Mewy wracają do portu, łódź za łodzią.</font></{tag}>"
    url = "https://port.example/news/mewy-wracaja-do-portu-lodz-za-lodzia.html"
    head = "<title>Port</title><meta property=og:site_name content=Port>"
    assert read(f"{line}{text}{TEXT}", head=head, url=url).title == "Mewy wracają do portu, łódź za łodzią."


def test_name_of_a_project_over_sections_is_the_title(read):
    body = f"<h1 class=project-name>Harbour Lab</h1><h2>Oars of 2016</h2><p>Made of ash since 2016.</p>{TEXT}"
    assert read(body, head="<title>Harbour Lab</title>").title == "Harbour Lab"


def test_address_of_a_wiki_page_is_no_title(read):
    title = "birds:gulls_at_home"
    head = f"<title>{title} - The harbour wiki</title><meta property=og:title content={title}>"
    for path in ("birds:gulls_at_home", "birds/gulls_at_home"):
        metadata = read(f"{TITLE}{TEXT}", head=head, url=f"https://wiki.example/{path}")
        assert metadata.title == "Gulls return to the harbour"
    assert read(f"{TITLE}{TEXT}", head=head, url="https://wiki.example/12").title == title


def test_box_about_one_person_names_that_person(read):
    box = (
        '<div itemprop="author" itemscope itemtype="https://schema.org/Person">'
        "<a rel=author class=fn href=/a>Jo Marsh</a>"
        '<p itemprop="description">Jo Marsh writes of birds and Keeps Goats.</p></div>'
    )
    assert read(f"{TITLE}{TEXT}{box}").authors == ("Jo Marsh",)
    two = (
        "<div itemprop=author itemscope><a rel=author href=/a>Jo Marsh</a> and <a rel=author href=/b>Al Reef</a></div>"
    )
    assert read(f"{TITLE}{TEXT}{two}").authors == ("Jo Marsh", "Al Reef")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Texte de Jeanne Marais", ("Jeanne Marais",)),
        ("Texte et photos de Jeanne Marais", ("Jeanne Marais",)),
        ("Artículo de Ana Ruiz", ("Ana Ruiz",)),
        ("Testo e foto di Anna Rossi", ("Anna Rossi",)),
    ],
)
def test_label_before_a_name(text, names):
    assert split_names(text) == names


@pytest.mark.parametrize("kicker", ["Crónica de Madrid", "Artículo de Opinión", "Un texte de Voltaire", "Texte de Loi"])
def test_place_or_kind_behind_a_word_for_text_is_no_author(read, kicker):
    assert read(f"<p class=kicker>{kicker}</p>{TITLE}<p>Por Ana Ruiz</p>{TEXT}").authors == ("Ana Ruiz",)


def test_category_before_a_full_stop_is_no_second_author(read):
    line = "<p>Von <a rel=author href=/autor/lena>Lena Marsch</a> in <a rel=tag href=/k>Meer und Hafen</a> .</p>"
    assert read(f"<html lang=de>{TITLE}{line}{TEXT}").authors == ("Lena Marsch",)


def test_authors_of_the_post_may_stand_in_a_sidebar(read):
    side = (
        "<div class='md-sidebar'><div class='md-post__authors'><strong>Jo Marsh</strong><br>Writes of birds</div></div>"
    )
    assert read(f"{TITLE}{TEXT * 3}{side}").authors == ("Jo Marsh",)
    card = "<aside class=sidebar><a href=/s><h3>Terns</h3><div class=post__authors>Bo Skerry</div></a></aside>"
    assert read(f"{TITLE}{TEXT * 3}{card}").authors == ()


def test_reading_time_is_no_author(read):
    line = "<div class=meta><a>2024年05月08日</a><a>427 字</a><a>大概 1 分钟</a></div>"
    assert read(f"{TITLE}{line}{TEXT}").authors == ()


def test_date_that_links_to_another_page_is_of_that_and_one_that_links_here_of_this(read):
    entry = (
        "<li><h3><a href=/p/{0}>Pier {0}</a></h3><div class=post-date>"
        "<time datetime=2024-0{0}-11><a href=/p/{0}>then</a></time></div></li>"
    )
    listed = "".join(map(entry.format, (6, 5, 3)))
    assert read(f"{TITLE}{TEXT * 3}<ul>{listed}</ul>", url="https://a.example/p/3").date_published == "2024-03-11"
    assert read(f"{TITLE}{TEXT * 3}<ul>{listed}</ul>", url="https://a.example/p/9").date_published is None


@pytest.mark.parametrize("target", ["/p/12?amp", "/archive/2024-05-02", "https://b.example/x", "/en/story", "?p=12"])
def test_date_that_links_where_no_heading_does_is_the_article_s(read, target):
    date = f"<p><a href='{target}'><time datetime=2024-05-02>2 May 2024</time></a></p>"
    later = "<ul><li><h3><a href=/p/1>Pier</a></h3> <span class=date>7 August 2021</span></li></ul>"
    assert read(f"{TITLE}{TEXT * 3}{date}{later}", url="https://a.example/p/12").date_published == "2024-05-02"


def test_date_of_a_revision_is_known_by_its_name(read):
    details = "<div class=details><span>version 1.2,</span> <span id=revdate>2023-09-05</span></div>"
    assert read(f"{TITLE}{details}{TEXT}").date_published == "2023-09-05"


def test_name_of_an_author_is_not_that_of_an_item_within(read):
    counted = '<div itemprop="interactionStatistic" itemscope><meta itemprop="name" content="Likes"></div>'
    user = '<meta itemprop="additionalName" content="jo_marsh">'
    for own, author in (('<b itemprop="name">Jo Marsh</b>', "Jo Marsh"), (user, "jo_marsh")):
        box = f'<div itemprop="author" itemscope>{counted}{own}</div>'
        assert read(f"{TITLE}{box}{TEXT}").authors == (author,)


@pytest.mark.parametrize("sponsored", ["Sponsored by:", "Gesponsert von:", "Patrocinado por:"])
def test_who_paid_wrote_nothing(read, sponsored):
    banner = f"<div><b>{sponsored}</b> Harbour Code — Agents for Piers. <a href=/x>Build with Intent</a>.</div>"
    assert read(f"{banner}{TITLE}<p>5 March 2024</p>{TEXT}").authors == ()
