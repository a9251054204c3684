"""Names, dates and titles as portals, broadcasters and boards of news set them."""

from __future__ import annotations

import pytest

from scrape.extractor.metadata.name_lists import split_names

TEXT = f"<p>{'The birds are back in the harbour. ' * 10}</p>"


@pytest.mark.parametrize("label", ["Профиль", "Личный кабинет", "Mon profil", "Perfil", "プロフィール", "프로필"])
def test_the_link_to_the_reader_s_own_page_names_nobody(label):
    assert split_names(label, kind="users") == ()


def test_section_before_a_bar_is_no_title_though_the_source_behind_it_was_taken_for_a_site(read):
    said = "Gulls return to the harbour after a long winter — Tidewire"
    page = (
        f'<html><head><title>{said}</title><meta property="og:title" content="{said}"></head><body>'
        f'<h1><a href="/news/">Harbour news</a> | <span>{said}</span></h1>{TEXT}</body></html>'
    )
    assert read(page).title == said


def test_what_more_bars_part_is_no_source(read):
    said = "Letters: Wet piers | Dry weirs | Odd oars | Old boats"
    page = (
        "<html><head><title>Letters: Wet piers | Dry weirs</title></head><body>"
        f"<h1><span>Letters to the post</span> | {said}</h1>{TEXT}</body></html>"
    )
    assert read(page).title != said


@pytest.mark.parametrize(
    "data",
    [
        'dataLayer.push({"Post ID": 12, "Publish date": "2024-03-05", "Page type": "Post"});',
        "dataLayer = [{articlePublishDate: '2024-03-05', pageType: 'article'}];",
    ],
)
def test_what_a_page_tells_its_counters_dates_it(read, data):
    assert read(f"<h1>Gulls return to the harbour</h1>{TEXT}<script>{data}</script>").date_published == "2024-03-05"


def test_when_something_else_was_published_is_no_date(read):
    data = "var x = {lastPublishDateOfMenu: '2024-03-05'};"
    assert read(f"<h1>Gulls return to the harbour</h1>{TEXT}<script>{data}</script>").date_published is None


def test_what_is_called_the_title_of_the_article_names_a_page_that_nothing_else_does(read):
    page = f'<p class="full_article_title">Gulls return</p>{TEXT}<p class="article_title">Weirs run dry</p>'
    assert read(page).title == "Gulls return"


@pytest.mark.parametrize("label", ["Yazarlar", "Siaran Pers"])
def test_labels_of_menus_and_releases_are_nobody(label):
    assert split_names(label, kind="users") == ()
