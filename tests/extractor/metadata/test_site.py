"""What the page says of its site and of itself."""

from __future__ import annotations

import json

import pytest

from scrape.extractor.metadata.page_facts import normal_language


def json_ld(*things):
    return "".join(f'<script type="application/ld+json">{json.dumps(thing)}</script>' for thing in things)


def test_name_of_the_site(read):
    assert read(head='<meta property="og:site_name" content="Harbour Daily">').sitename == "Harbour Daily"
    publisher = {"@type": "Article", "publisher": {"@type": "Organization", "name": "Harbour Daily"}}
    assert read(head=json_ld(publisher)).sitename == "Harbour Daily"
    assert read(head=json_ld({"@type": "WebSite", "name": "Harbour Daily"})).sitename == "Harbour Daily"


def test_name_of_the_site_from_the_title_where_the_host_confirms_it(read):
    head = "<title>Gulls return – Harbour Daily</title>"
    assert read(head=head, url="https://www.harbourdaily.com/gulls").sitename == "Harbour Daily"
    assert read(head=head, url="https://www.example.com/gulls").sitename is None


@pytest.mark.parametrize(
    ("name", "host"),
    [
        ("The Harbour Bay Times", "www.hbtimes.example"),
        ("Harbour Bay Times", "hbt.example"),
        ("Harbour Bay Times", "hbt.coast.example"),
        ("Harbour Daily", "harbdaily.example"),
    ],
)
def test_host_may_shorten_the_name_of_the_site(read, name, host):
    head = f"<title>Gulls return – {name}</title>"
    assert read(head=head, url=f"https://{host}/gulls").sitename == name
    assert read(head=head, url="https://hbx.example/gulls").sitename is None


def test_canonical_address_is_absolute(read):
    assert read(head='<link rel="canonical" href="/gulls">').canonical_url == "https://www.example.com/gulls"


def test_canonical_address_respects_base(read):
    page = read(head='<base href="https://cdn.example.org/a/"><link rel="canonical" href="gulls">')
    assert page.canonical_url == "https://cdn.example.org/a/gulls"


def test_first_page_is_not_an_article_s_canonical_address(read):
    head = '<link rel="canonical" href="https://www.example.com/"><meta property="og:url" content="/news/story">'
    assert read(head=head).canonical_url == "https://www.example.com/news/story"
    assert read(head=head, url="https://www.example.com/").canonical_url == "https://www.example.com/"


def test_canonical_address_is_of_the_web(read):
    assert read(head='<link rel="canonical" href="javascript:void(0)">').canonical_url is None
    assert read(head='<meta property="og:url" content="http://[broken">').canonical_url is None


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("en", "en"),
        ("en_us", "en-US"),
        ("ZH-hant-tw", "zh-Hant-TW"),
        ("es-419", "es-419"),
        ("de-DE-x-private", "de-DE"),
        ("english", None),
        ("und", None),
        ("", None),
    ],
)
def test_normal_language(text, tag):
    assert normal_language(text) == tag


def test_language_of_the_document_comes_before_og_locale(read):
    head = '<meta property="og:locale" content="de_AT">'
    assert read(head=head, language="fr").language == "fr"
    assert read(head=head, language="").language == "de-AT"


def test_description(read):
    head = '<meta name="description" content="Short."><meta property="og:description" content="Gulls &amp;amp; terns.">'
    assert read(head=head).description == "Gulls & terns."


def test_image_is_absolute_and_no_placeholder(read):
    head = (
        '<meta property="og:image" content="/spacer.gif">'
        '<meta name="twitter:image" content="//cdn.example.com/gull.jpg">'
    )
    assert read(head=head).image == "https://cdn.example.com/gull.jpg"
    assert read(head=head.replace("spacer.gif", "placeholder-post.jpg?d=9")).image == "https://cdn.example.com/gull.jpg"


@pytest.mark.parametrize(
    "image", ["/gull.jpg", ["/gull.jpg"], {"url": "/gull.jpg"}, {"contentUrl": "/gull.jpg"}, {"@id": "#lead"}]
)
def test_image_of_json_ld_in_any_form(read, image):
    lead = {"@type": "ImageObject", "@id": "#lead", "url": "/gull.jpg"}
    assert read(head=json_ld({"@type": "Article", "image": image}, lead)).image == "https://www.example.com/gull.jpg"


def test_categories_and_tags(read):
    head = """<meta property="article:section" content="Coast"><meta name="keywords" content="gulls, sea">
              <meta property="article:tag" content="Birds"><meta property="article:tag" content="Sea">"""
    page = read(head=head)
    assert page.categories == ("Coast",)
    assert page.tags == ("Birds", "Sea")
    assert read(head='<meta name="keywords" content="gulls, harbour,Gulls">').tags == ("Gulls", "harbour")
    assert read(head='<meta name="keywords" content="#gulls, Gulls, #1 harbour, C#">').tags == (
        "Gulls",
        "#1 harbour",
        "C#",
    )


def test_categories_and_tags_from_the_links_of_a_blog(read):
    body = """<a rel="category tag" href="/c/1">Coast</a> <a rel="tag" href="/category/birds">Birds</a>
              <a rel="tag" href="/tag/gulls">gulls</a>
              <a rel="tag" href="/2">Weiterlesen</a><div class="related"><a rel="tag" href="/tag/x">x</a></div>"""
    page = read(body)
    assert (page.categories, page.tags) == (("Coast", "Birds"), ("gulls",))


@pytest.mark.parametrize(
    ("value", "free"), [(False, False), ("False", False), ("http://schema.org/True", True), ("x", None)]
)
def test_access_as_json_ld_declares_it(read, value, free):
    assert read(head=json_ld({"@type": "Article", "isAccessibleForFree": value})).is_accessible_for_free is free


def test_access_as_meta_declares_it(read):
    assert read(head='<meta property="article:content_tier" content="metered">').is_accessible_for_free is False
    assert read().is_accessible_for_free is None


def test_keywords_are_parted_as_east_asia_and_arabic_part_them(read):
    assert read(head='<meta name="keywords" content="日本、台湾，中国">').tags == ("日本", "台湾", "中国")
    assert read(head='<meta name="keywords" content="بحر، ميناء">').tags == ("بحر", "ميناء")


def test_what_a_template_prints_for_nothing_is_no_description(read):
    head = '<meta property="og:description" content="null"><meta name="description" content="Gulls return.">'
    assert read(head=head).description == "Gulls return."


@pytest.mark.parametrize(
    ("href", "canonical"),
    [
        ("https://www.example.com/gulls#top", "https://www.example.com/gulls"),
        ("https://www.example.com/#/gulls", "https://www.example.com/#/gulls"),
        ("http://localhost:3000/gulls", None),
        ("https://www.example.com/{{slug}}", None),
    ],
)
def test_address_of_the_pages_maker_is_not_its_own(read, href, canonical):
    assert read(head=f'<link rel="canonical" href="{href}">', url=None).canonical_url == canonical


def test_topic_that_lists_things_is_one(read):
    assert read(head='<meta property="article:tag" content="Boats, Nets, &amp; Sails">').tags == (
        "Boats, Nets, & Sails",
    )
    assert read(head='<meta name="keywords" content="boats, nets & sails">').tags == ("boats", "nets & sails")


def test_type_of_the_page_is_no_topic(read):
    assert read(head=json_ld({"@type": "NewsArticle", "keywords": "NewsArticle"})).tags == ()
    assert read(head=json_ld({"@type": "NewsArticle", "keywords": ["gulls", "NewsArticle"]})).tags == ("gulls",)


def test_number_of_posts_is_no_part_of_a_topic(read):
    links = "".join(f"<a rel=tag href=/tag/{name}>{name} <span>{count}</span></a> " for name, count in TOPICS)
    assert read(links).tags == ("gulls", "harbour walls", "1953")


TOPICS = [("gulls", "1,888"), ("harbour walls", "(7)"), ("1953", "12")]


def test_what_an_editor_of_pages_puts_in_the_head_says_nothing(read):
    keywords = '<meta name="keywords" content="keyword1,keyword2,keyword3">'
    head = f'<meta name="description" content="This is my page">{keywords}'
    page = read(head=head)
    assert (page.description, page.tags) == (None, ())
    assert read(head='<meta name="keywords" content="gulls,keyword1">').tags == ("gulls", "keyword1")


@pytest.mark.parametrize(
    ("title", "host"),
    [
        ("Apple Pie | Recipes", "app.marle.example"),
        ("Docker Setup", "docs.marle.example"),
        ("Boat Captain", "boca.example"),
    ],
)
def test_headline_that_a_host_begins_as_by_chance_is_no_site(read, title, host):
    assert read(head=f"<title>{title}</title>", url=f"https://{host}/a").sitename is None


def test_long_list_of_topics_with_and_before_the_last_is_no_topic(read):
    topics = tuple(f"harbour wall {number}" for number in range(9))
    assert read(head=f'<meta name="keywords" content="{", ".join(topics)}, and gulls">').tags[:9] == topics


@pytest.mark.parametrize(
    ("title", "link"),
    [
        ("Gulls return – Sea Notes", '<a href="/">Sea Notes</a>'),
        ("Gulls return – Sea Notes", '<a class="navbar-brand" href="../index.html"><b>Sea</b> Notes</a>'),
        ("harbour:gulls [Sea Notes]", '<h1><a href="/start" accesskey="h">Sea Notes</a></h1>'),
        ("Gulls return | Sea Notes", '<a href="../index.html"><img src="/logo.png" alt="Sea Notes"></a>'),
        ("Gulls return | Sea Notes", '<a href="/" title="Sea Notes"><img src="/logo.png" alt="logo"></a>'),
    ],
)
def test_name_of_the_site_from_the_title_where_a_link_to_its_first_page_says_it(read, title, link):
    page = read(f"<header>{link}</header><h1>Gulls return</h1>", head=f"<title>{title}</title>")
    assert (page.sitename, page.title) == ("Sea Notes", "Gulls return")
    assert read("<h1>Gulls return</h1>", head=f"<title>{title}</title>").sitename is None


def test_other_links_name_no_site(read):
    head = "<title>Gulls return – Coast</title>"
    assert read('<a href="/coast">Coast</a><h1>Gulls return</h1>', head=head).sitename is None
    assert read('<a href="/">Gulls return</a>', head="<title>Gulls return</title>").sitename is None
    assert read('<a class="brand-new" href="/coast">Coast</a><h1>Gulls return</h1>', head=head).sitename is None
    head = "<title>Gulls return – Home</title>"
    assert read('<a href="/">Home</a><h1>Gulls return</h1>', head=head).sitename is None


def test_language_of_the_body_where_nothing_else_declares_one(read):
    body = '</body></html><body lang="en-GB">'
    assert read(body, language="").language == "en-GB"
    assert read(body, language="", head='<meta property="og:locale" content="en_IE">').language == "en-IE"
