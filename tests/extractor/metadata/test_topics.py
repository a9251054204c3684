"""Sections and keywords that pages show without marking their links as tags."""

from __future__ import annotations

import pytest

WIKI = '<div id="mw-normal-catlinks"><a href="/help">Categories</a>: <ul><li><a href="/c/b">Birds</a></li></ul></div>'
DRUPAL = '<div class="field field--name-field-tags"><h3>Tags</h3><ul><li><a href="/t/sea">sea</a></li></ul></div>'
MICRODATA = '<ul><li itemprop="keywords"><a href="/t/nets">nets</a></li><li itemprop="keywords">boats</li></ul>'


def test_categories_of_a_wiki(read):
    assert read(f"<h1>Gulls</h1><p>They came back.</p>{WIKI}").categories == ("Birds",)
    assert read(WIKI, head='<meta property="article:section" content="Coast">').categories == ("Coast",)


@pytest.mark.parametrize(("shown", "tags"), [(DRUPAL, ("sea",)), (MICRODATA, ("nets", "boats"))])
def test_topics_that_systems_show(read, shown, tags):
    assert read(f"<h1>Gulls</h1><p>They came back.</p>{shown}").tags == tags


@pytest.mark.parametrize("shown", ['Tags: <a href="/t/sea">sea</a><a href="/t/nets">nets</a>', "Tags: sea, nets"])
def test_labels_of_topics_are_none_and_links_are_one_each(read, shown):
    assert read(f'<h1>Gulls</h1><p itemprop="keywords">{shown}</p>').tags == ("sea", "nets")


def test_topics_of_teasers_are_those_of_others(read):
    assert read(f'<h1>Gulls</h1><p>They came back.</p><div class="teaser">{DRUPAL}</div>').tags == ()


def test_section_in_microdata(read):
    assert read('<h1>Gulls</h1><span itemprop="articleSection">Coast</span>').categories == ("Coast",)


def test_links_that_are_marked_go_before_what_holds_them(read):
    assert read('<p itemprop="keywords">Tagged <a rel="tag" href="/t/sea">sea</a></p>').tags == ("sea",)


def test_a_first_page_has_the_topics_of_others(read):
    assert read(MICRODATA, url="https://www.example.com/").tags == ()
