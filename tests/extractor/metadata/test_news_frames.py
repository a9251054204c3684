"""Names, dates and titles among what news pages of the past twenty years put around them."""

from __future__ import annotations

import json

import pytest

from scrape.extractor.metadata.name_lists import split_names, without_jobs

TEXT = f"<p>{'The birds are back in the harbour. ' * 10}</p>"
TITLE = "<h1>Gulls return to the harbour</h1>"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Jo Marsh /", ("Jo Marsh",)),
        ("Lena H. Sun", ("Lena H. Sun",)),
        ("JO MARSH AP Sports Writer", ("JO MARSH",)),
        ("JO MARSH ASSOCIATED PRESS", ("JO MARSH",)),
        ("Suad al-Haddad", ("Suad al-Haddad",)),
        ("Filed Under", ()),
        ("Web Edition", ()),
        ("Story Highlights", ()),
        ("Also Included In", ()),
        ("Staff Reports", ()),
        ("Staff, news services", ()),
    ],
)
def test_names_in_bylines_of_news(text, names):
    assert split_names(text) == names


def test_job_behind_a_place_is_no_second_author():
    assert without_jobs(("Jo Marsh", "Port Isaac correspondent")) == ("Jo Marsh",)


def test_people_whom_a_sentence_links_are_no_authors(read):
    sentence = (
        'He thinks that <a href="/players/profile?id=1">Kim Lee</a> can beat '
        '<a href="/players/profile?id=2">Al Reef</a> on a good day in May.'
    )
    signed = "<div>By <a href='/jo-marsh/'>Jo Marsh</a> | Coast News</div>"
    assert read(f"{TITLE}{signed}<p>{sentence}</p>{TEXT}").authors == ("Jo Marsh",)


def test_title_in_a_box_for_rating_is_no_name(read):
    title = "Gulls, Terns and Other Birds Return"
    box = f'<div class="hreview"><b>Rating of:</b> <span class="fn">{title}</span></div>'
    assert read(f"<h1>{title}</h1>{box}{TEXT}", head=f"<title>{title}</title>").authors == ()


def test_place_in_a_box_for_the_author_is_no_name(read):
    name = '<span class="byline-name">Jo Marsh</span>'
    place = '<span class="byline-title">Harbour Marle, Cornwall</span>'
    assert read(f'{TITLE}{TEXT * 12}<div class="byline">{name} {place}</div>{TEXT}').authors == ("Jo Marsh",)


def test_paper_behind_the_author_in_microdata(read):
    author = '<a itemprop="author" href="/people/jo">Jo Marsh, Coast News Service</a>'
    assert read(f"{TITLE}<p>{author}</p>{TEXT}").authors == ("Jo Marsh",)


def test_first_of_three_authors_has_no_page(read):
    linked = '<a href="/author/kim-lee">KIM LEE</a>, <a href="/author/al-reef">AL REEF</a>'
    assert read(f'{TITLE}<p><span class="author">By JO MARSH, {linked}</span></p>{TEXT}').authors == (
        "JO MARSH",
        "KIM LEE",
        "AL REEF",
    )


def test_reporters_whom_an_agency_credits_at_the_end(read):
    credit = "<p>(Reporting by Jo Marsh in Port Isaac and Kim al-Reef in Marle; Editing by Lou Dale)</p>"
    assert read(f"{TITLE}{TEXT}{credit}").authors == ("Jo Marsh", "Kim al-Reef")
    assert read(f"{TITLE}<p>By Ann Bay</p>{TEXT}{credit}").authors == ("Ann Bay",)


@pytest.mark.parametrize("beside", ["", "<p>Reporting by Kim Dale led to a trial.</p>"])
def test_a_credit_in_other_letters_is_none_whatever_else_the_page_credits(read, beside):
    assert read(f"{TITLE}{TEXT}<p>(REPORTING BY Jo Marsh)</p>{beside}").authors == ()
    assert read(f"{TITLE}{TEXT}<p>Reporting by Jo Marsh; editing by Al Reef.</p>").authors == ("Jo Marsh",)
    assert read(f"{TITLE}{TEXT}<p>(Reporting by Jo Marsh, Editing by Al Reef)</p>").authors == ("Jo Marsh",)
    above = '<div class="byline">Reporting by Jo Marsh; editing by Al Reef</div>'
    assert read(f"{TITLE}{above}{TEXT}").authors == ("Jo Marsh",)
    assert read(f"{TITLE}{TEXT}<p>Reporting by Jo Marsh in The Tide led to a trial.</p>").authors == ()


def test_dates_of_a_list_of_other_stories_are_not_the_articles(read):
    item = (
        '<li itemprop="itemListElement"><a href="/x">Terns</a><meta itemprop="datePublished" content="2024-03-09"></li>'
    )
    own = '<time itemprop="datePublished" datetime="2024-03-05">Published March 5, 2024</time>'
    assert read(f"<ul>{item}</ul>{TITLE}{own}{TEXT}").date_published == "2024-03-05"


def test_date_of_related_news_under_the_headline_is_not_the_articles(read):
    related = '<div class="relatedNews"><h3>Related News</h3><div class="stamp">Thu, Jun 6 2024</div></div>'
    page = read(f"{TITLE}{related}{TEXT}", url="https://www.example.com/article/2024/06/07/gulls")
    assert page.date_published == "2024-06-07"


def test_month_of_the_address_tells_how_a_date_is_read(read):
    shown = f"{TITLE}<p>05/06/2024</p>{TEXT}"
    assert read(shown, url="https://www.example.com/2024/06/gulls").date_published == "2024-06-05"
    assert read(shown, url="https://www.example.com/2024/05/gulls").date_published == "2024-05-06"


def test_dateline_called_subhead_is_no_subtitle(read):
    line = (
        '<div class="subhead">Updated: June 4, 2024, 4:56 PM ET</div><div class="subhead">By Jo Marsh of the Gull</div>'
    )
    assert read(f"{TITLE}{line}{TEXT}").subtitle is None


def test_whereto_one_may_write_is_no_subtitle(read):
    line = '<p class="subheading">Kept by Joan Marsh &lt;joan@coast.example&gt;</p>'
    assert read(f"{TITLE}{line}{TEXT}").subtitle is None
    assert read(f'{TITLE}{line}<p class="subheading">Last changed in the spring</p>{TEXT}').subtitle is None


def test_words_before_the_given_title_belong_to_the_headline(read):
    head = '<meta property="og:title" content="Gulls return to the harbour">'
    assert read(f"<h1>Cornwall’s Gulls return to the harbour</h1>{TEXT}", head=head).title == (
        "Cornwall’s Gulls return to the harbour"
    )
    assert read(f"<h1>Coast: Gulls return to the harbour</h1>{TEXT}", head=head).title == "Gulls return to the harbour"


def test_headline_that_the_page_calls_so_goes_before_the_one_for_searches(read):
    head = '<title>Sea birds seen in Marle - Gull</title><meta property="og:title" content="Sea birds seen in Marle">'
    headline = '<h1 itemprop="headline">Gulls return to the harbour</h1>'
    assert read(f"{headline}{TEXT}", head=head).title == "Gulls return to the harbour"
    assert read(f"<h1>Marle at Port Isaac</h1><h1 class='storyHdl'>Gulls return to the harbour</h1>{TEXT}").title == (
        "Gulls return to the harbour"
    )


def test_headline_behind_the_name_of_the_site_in_the_title(read):
    head = "<title>Gull News - Harbour accused Ari Castle in the court of Marle</title>"
    body = f"<h2>Gull News</h2><h1>Harbour accused Ari Castle in the court of Marle</h1>{TEXT}"
    assert read(body, head=head).title == "Harbour accused Ari Castle in the court of Marle"


def test_address_is_no_name_of_a_site(read):
    head = (
        '<title>Gulls - Harbour Daily</title><meta property="og:site_name" content="http://www.harbourdaily.example/">'
    )
    canonical = '<link rel="canonical" href="https://www.harbourdaily.example/gulls">'
    assert read(head=f"{head}{canonical}", url=None).sitename == "Harbour Daily"
    assert read(head='<meta property="og:site_name" content="@harbourdaily">').sitename == "harbourdaily"


def test_first_page_of_a_site_has_its_own_author_and_date_only(read):
    story = (
        f'{TITLE}<p class="byline">By <a href="/author/jo">Jo Marsh</a></p><time datetime="2024-03-05">5 March</time>'
    )
    front = f"{story}{TEXT}"
    assert read(front).authors == ("Jo Marsh",)
    page = read(front, url="https://www.example.com/")
    assert (page.authors, page.date_published) == ((), None)
    head = '<meta name="author" content="Al Reef"><meta property="article:published_time" content="2020-01-02">'
    page = read(front, head=head.replace("article:published_time", "date"), url="https://www.example.com/")
    assert (page.authors, page.date_published) == (("Al Reef",), "2020-01-02")
    assert read(front, head=head, url="https://www.example.com/").date_published == "2024-03-05"  # the whole site
    canonical = '<link rel="canonical" href="https://www.example.com/"><meta property="og:type" content="article">'
    assert read(front, head=canonical, url=None).authors == ("Jo Marsh",)


GOODS = json.dumps({"@type": "Product", "name": "Kettle", "offers": {"price": 5}})


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="og:type" content="product">',
        f'<script type="application/ld+json">{GOODS}</script>',
    ],
)
def test_bylines_and_dates_on_a_page_of_goods_are_of_customers(read, head):
    review = '<div class="review-author">By Jo Marsh</div><time datetime="2024-03-05">5 March 2024</time>'
    page = read(f"<h1>Kettle of the harbour</h1>{TEXT}{review}", head=head)
    assert (page.authors, page.date_published) == ((), None)
    article = '<meta property="article:published_time" content="2020-01-02">'
    assert read(f'<h1>Ten kettles</h1><p class="byline">By Jo Marsh</p>{TEXT}', head=f"{head}{article}").authors == (
        "Jo Marsh",
    )


@pytest.mark.parametrize("called", ["strapline", "lead-in", "post__lead", "entry-excerpt", "article-lead"])
def test_line_that_a_theme_puts_under_the_headline_is_the_subtitle(read, called):
    line = f'<p class="{called}">Nobody had expected so many birds</p><p>By Jo Marsh</p>'
    assert read(f"{TITLE}{line}{TEXT}").subtitle == "Nobody had expected so many birds"


def test_page_that_says_that_it_lists_stories_has_no_author_of_their_s(read):
    listed = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "position": 1, "url": "/1"}]}
    head = (
        f'<meta property="og:type" content="website"><script type="application/ld+json">{json.dumps(listed)}</script>'
    )
    story = '<h1>Top stories</h1><p class=byline>By Jo Marsh</p><time datetime="2024-03-05">5 March</time>'
    page = read(f"{story}{TEXT}", head=head, url="https://www.example.com/isles/")
    assert (page.authors, page.date_published) == ((), None)
    page = read(f"{story}{TEXT}", head=head.replace("website", "article"), url="https://www.example.com/isles/")
    assert page.authors == ("Jo Marsh",)


def test_headline_of_another_story_is_no_name_by_a_date(read):
    told = "Harbour Master Arrives in Port Isaac as Gulls Step Up Warnings"
    assert read(f"{TITLE}<p>{told}</p><p>5 March 2024</p>{TEXT}").authors == ()
    assert read(f"{TITLE}<p>Jo Marsh in Port Isaac</p><p>5 March 2024</p>{TEXT}").authors == ("Jo Marsh",)


@pytest.mark.parametrize(
    ("path", "entry", "tag"),
    [
        ("/isles", "SiteNavigationElement", "div"),
        ("/isles", "ListItem", "article"),
        ("/gulls_return_today", "ListItem", "div"),
        ("/p123", "ListItem", "div"),
    ],
)
def test_article_right_below_the_first_page_has_the_author_it_shows(read, path, entry, tag):
    listed = {"@type": "ItemList", "itemListElement": [{"@type": entry, "position": 1, "url": "/1"}]}
    head = (
        f'<meta property="og:type" content="website"><script type="application/ld+json">{json.dumps(listed)}</script>'
    )
    body = f"<{tag}><h1>Gulls return to the pier</h1><p class=byline>By Jo Marsh</p>{TEXT}</{tag}>"
    assert read(body, head=head, url=f"https://www.example.com{path}").authors == ("Jo Marsh",)
