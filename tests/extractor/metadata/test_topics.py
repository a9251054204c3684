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
    assert read(f'<div class="post-tags">{LINK}</div>', url="https://www.example.com/").tags == ()


LINK = '<a href="/tags/nets">#nets</a>'


@pytest.mark.parametrize(
    "shown",
    [
        f'<div class="post-meta"><span>Tags</span> <span>{LINK}</span></div>',
        f'<nav class="article-tags">{LINK}</nav>',
        LINK.replace("<a", '<a class="post-tag"'),
        LINK.replace('nets"', 'nets.html"').replace("<a", '<a class="post-meta__tags"'),
        f'<article><h1>Gulls</h1><p>They came back.</p><ul class="tags"><li>{LINK}</li></ul></article>',
        f'<article><h1>Gulls</h1><p class="tag-list">{LINK}</p></article>',
    ],
)
def test_links_to_lists_in_the_post_s_own_box_name_its_tags(read, shown):
    assert read(f"<h1>Gulls</h1><p>They came back.</p>{shown}").tags == ("nets",)


def test_links_in_the_post_s_own_box_go_before_those_that_are_called_so_themselves(read):
    link = LINK.replace("<a", '<a class="post-tag"')
    cloud = f"<section><h2>Trending</h2><div>{link.replace('nets', 'boats')}</div></section>"
    assert read(f'<h1>Gulls</h1><p>They came.</p>{cloud}<div class="post-tags">{link}</div>').tags == ("nets",)


@pytest.mark.parametrize(
    "shown",
    [
        f'<div class="post-content"><p>They came back to the {LINK}.</p></div>',
        f'<aside><div class="post-tags">{LINK}</div></aside>',
        f'<section><div class="post-meta">{LINK}</div><h3><a href="/storks">Storks</a></h3></section>',
        f'<div><div><h3><a href="/cod">Cod</a></h3></div><p class="post-tags">{LINK}</p></div>',
        f'<div class="sidebar"><div class="post-tags">{LINK}</div></div>',
        f'<div class="post-tag-cloud">{LINK}</div>',
        f'<article><div class="tags">{LINK}</div></article>',
        f'<div class="tags">{LINK}</div>',
        f'<div class="post-tags">{LINK.replace("/tags/", "/stages/")}</div>',
        f'<div class="post-tags">{"".join(LINK.replace("nets", f"net-{n}") for n in range(21))}</div>',
    ],
)
def test_other_links_to_lists_name_none(read, shown):
    assert read(f"<h1>Gulls</h1><p>They came back.</p>{shown}").tags == ()


def test_links_to_categories_in_the_post_s_own_box_are_told_from_its_tags(read):
    shown = f'<div class="entry-meta"><a href="/blog/category/coast">Coast</a> {LINK}</div>'
    post = read(f"<h1>Gulls</h1><p>They came back.</p>{shown}")
    assert (post.categories, post.tags) == (("Coast",), ("nets",))
