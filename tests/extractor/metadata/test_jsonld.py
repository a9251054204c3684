"""JSON-LD: broken scripts mended, the article found."""

from __future__ import annotations

import pytest

from scrape.extractor.metadata.jsonld import main_article, resolve, texts, things_of
from scrape.extractor.parsing.linked_data import values_of


def headline(script):
    article = main_article(things_of(values_of([script])), "https://example.com/gulls")
    return article and article.get("headline")


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "Article", "headline": "Gulls"}',
        '[{"@type": "WebPage"}, [{"@type": "NewsArticle", "headline": "Gulls"}]]',
        '{"@graph": [{"@type": "WebSite"}, {"@type": ["Thing", "Article"], "headline": "Gulls"}]}',
        '{"@type": "WebPage", "mainEntity": {"@type": "BlogPosting", "headline": "Gulls"}}',
        '{"@type": "https://schema.org/Article", "headline": "Gulls"}',
    ],
)
def test_article_is_found_however_it_is_nested(script):
    assert headline(script) == "Gulls"


@pytest.mark.parametrize(
    "script",
    [
        '<!-- {"@type": "Article", "headline": "Gulls"} -->',
        '<![CDATA[ {"@type": "Article", "headline": "Gulls"} ]]>',
        '/*<![CDATA[*/ {"@type": "Article", "headline": "Gulls"}; /*]]>*/',
        '{"@type": "Article", "headline": "Gulls", "keywords": ["a",],}',
        '{"@type": "Article", "description": "two\nlines\tand a tab", "headline": "Gulls"}',
        '{"@type": "Article"\n "headline": "Gulls"}',
        r'{"@type": "Article", "description": "it\'s \_bad\_", "headline": "Gulls"}',
        '{"@type": "WebSite"} {"@type": "Article", "headline": "Gulls"}',
        '{"@type": "Article", "description": "the "old" pier", "headline": "Gulls"}',
    ],
)
def test_broken_script_is_mended(script):
    article = main_article(things_of(values_of([script.replace('"Article"', '"Article", "author": "Jo"')])), None)
    assert article is not None
    assert (article["headline"], article["author"]) == ("Gulls", "Jo")


def test_escaped_script_is_mended():
    assert headline("{&quot;@type&quot;: &quot;Article&quot;, &quot;headline&quot;: &quot;Gulls&quot;}") == "Gulls"


def test_headline_is_saved_from_a_script_that_is_cut_off():
    assert headline('{"@type": "Article", "headline": "Gulls", "articleBody": "cut off in the mid') == "Gulls"


@pytest.mark.parametrize("script", ["", "  \n ", "no json", "[" * 100_000, '{"a":' * 5000, "null", "3"])
def test_hopeless_script_gives_nothing(script):
    assert headline(script) is None


def test_article_of_the_page_s_own_address_comes_before_the_first():
    script = """[{"@type": "Article", "headline": "Terns", "url": "https://example.com/terns"},
                 {"@type": "Article", "headline": "Gulls", "url": "https://example.com/gulls/"}]"""
    assert headline(script) == "Gulls"


def test_many_articles_are_a_list_of_others():
    articles = ", ".join(f'{{"@type": "Article", "headline": "{letter}"}}' for letter in "abc")
    assert headline(f"[{articles}]") is None


def test_posts_of_a_live_blog_are_not_the_article():
    posts = ", ".join(f'{{"@type": "BlogPosting", "headline": "{letter}"}}' for letter in "abc")
    script = f'{{"@type": "LiveBlogPosting", "headline": "The vote: live", "liveBlogUpdate": [{posts}]}}'
    assert headline(script) == "The vote: live"


def test_comments_and_related_articles_are_not_the_article():
    script = """{"@type": "WebPage", "headline": "Gulls",
                 "comment": {"@type": "Article", "headline": "x"},
                 "hasPart": {"@type": "Article", "headline": "y"}}"""
    assert headline(script) == "Gulls"


def test_texts_come_from_strings_lists_and_objects():
    value = ["a", {"name": "b"}, {"@value": "c"}, {"url": "d"}, None, 7, [" e  f "]]
    assert list(texts(value)) == ["a", "b", "c", "e f"]


@pytest.mark.parametrize("depth", [100, 400, 900])
def test_lists_in_lists_cost_no_page(depth):
    (deep,) = values_of(["[" * depth + '"Gulls"' + "]" * depth])
    assert not list(texts(resolve(deep, ())))
    assert not list(texts(deep))


def test_texts_lose_escapes_and_inline_tags_but_not_code():
    assert list(texts("Gulls &amp; <em>terns</em>: a &lt;div&gt; in the sky")) == ["Gulls & terns: a <div> in the sky"]


def test_no_control_character_or_lone_surrogate_comes_out_of_a_value():
    assert list(texts("Gulls\x1b[31m re\ud800turn\x07")) == ["Gulls [31m re turn"]
