"""Titles, names and dates as the themes of publishing systems place them."""

from __future__ import annotations

import pytest

from scrape.extractor.metadata.names import split_names

TEXT = f"<p>{'The birds are back in the harbour. ' * 10}</p>"
TITLE = "<h1>Gulls return to the harbour</h1>"


def test_title_that_links_home_and_stands_above_the_text_again_is_no_name_of_the_site(read):
    head = "<title>Gulls return to the harbour · The harbour book</title>"
    bar = "<div class=book-header><h1><a href='..'>Gulls return to the harbour</a></h1></div>"
    metadata = read(f"{bar}<h1>1 result matching</h1>{TITLE}{TEXT}", head=head, url="https://book.example/gulls/")
    assert metadata.title == "Gulls return to the harbour"


def test_address_of_a_wiki_page_is_no_title(read):
    title = "birds:gulls_at_home"
    metadata = read(f"<title>{title} - The harbour wiki</title><meta property=og:title content={title}>{TITLE}{TEXT}")
    assert metadata.title == "Gulls return to the harbour"


def test_subject_of_a_ticket_stands_below_the_name_of_the_project(read):
    head = "<title>Bug #12: Gulls return to the harbour - Pier works - Tracker</title>"
    metadata = read(f"{head}<h1>Pier works</h1><h2>Bug #12</h2><h3>Gulls return to the harbour</h3>{TEXT}")
    assert metadata.title == "Gulls return to the harbour"


def test_box_about_one_person_names_that_person(read):
    box = (
        '<div itemprop="author" itemscope itemtype="https://schema.org/Person">'
        "<a rel=author class=fn href=/a>Jo Marsh</a>"
        '<p itemprop="description">Jo Marsh writes of birds and Keeps Goats.</p></div>'
    )
    assert read(f"{TITLE}{TEXT}{box}").authors == ("Jo Marsh",)


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


def test_category_before_a_full_stop_is_no_second_author(read):
    line = "<p>Von <a rel=author href=/autor/lena>Lena Marsch</a> in <a rel=tag href=/k>Meer und Hafen</a> .</p>"
    assert read(f"<html lang=de>{TITLE}{line}{TEXT}").authors == ("Lena Marsch",)


def test_authors_of_the_post_may_stand_in_a_sidebar(read):
    side = (
        "<div class='md-sidebar'><div class='md-post__authors'><strong>Jo Marsh</strong><br>Writes of birds</div></div>"
    )
    assert read(f"{TITLE}{TEXT * 3}{side}").authors == ("Jo Marsh",)


def test_name_with_a_count_is_one_of_a_list_of_all(read):
    listed = "<ul><li><a href=/author/al-reef>Al Reef (3)</a></li></ul>"
    assert read(f"{listed}{TITLE}{TEXT}").authors == ()


def test_reading_time_is_no_author(read):
    line = "<div class=meta><a>2024年05月08日</a><a>427 字</a><a>大概 1 分钟</a></div>"
    assert read(f"{TITLE}{line}{TEXT}").authors == ()


def test_date_that_links_to_another_page_is_of_that_and_one_that_links_here_of_this(read):
    entry = (
        "<li><h3><a href=/p/{0}>Pier {0}</a></h3><div class=post-date><time datetime=2024-0{0}-11>{1}</time></div></li>"
    )
    listed = "".join(entry.format(n, f"<a href=/p/{n}>then</a>") for n in (6, 5, 3))
    assert read(f"{TITLE}{TEXT * 3}<ul>{listed}</ul>", url="https://a.example/p/3").date_published == "2024-03-11"
    assert read(f"{TITLE}{TEXT * 3}<ul>{listed}</ul>", url="https://a.example/p/9").date_published is None


def test_date_of_a_revision_is_known_by_its_name(read):
    details = "<div class=details><span>version 1.2,</span> <span id=revdate>2023-09-05</span></div>"
    assert read(f"{TITLE}{details}{TEXT}").date_published == "2023-09-05"
