"""First pages of sites and sections are no articles, nor those whose headings lead on to others."""

from __future__ import annotations

import pytest

from scrape.extractor.article import extract_article
from scrape.records import Page

SENTENCE = (
    "The harbour board met on Tuesday to talk about the new ferry, and the talk went on until the lamps were lit. "
)
TEXT = f"<p>{SENTENCE * 3}</p>" * 8
SIGNED = "<p class=byline>By <a rel=author href=/ann-reef>Ann Reef</a> <time datetime=2024-05-02>2 May 2024</time></p>"
ENTRIES = "".join(f"<div><h2><a href=/ferry-{n}>Ferry {n}</a></h2>{SIGNED}<p>{SENTENCE}</p></div>" for n in range(3))
RELATED = "<h2>More</h2>" + "".join(f"<h3><a href=/pier-{n}>Pier {n}</a></h3>" for n in range(3))
LINKS = "".join(f"<a href=/pier/{n}>Pier {n}</a> " for n in range(30))


def warnings(title: str, body: str, url: str | None = None, head: str = "") -> tuple[str, ...]:
    html = f"<html lang=en><head><title>{title}</title>{head}</head><body><h1>{title}</h1>{body}</body></html>"
    return extract_article(Page(url=url, html=html)).warnings


@pytest.mark.parametrize(
    "url",
    [
        "https://club.example",
        "http://www.club.example/?utm_source=letter",
        "https://club.example/#top",
        "https://club.example/index.php",
        "https://club.example/page/2/",
        "https://club.example/forums/forum.php?s=0c1d2e",
        "https://club.example/board/viewforum.php?f=12",
        "https://club.example/blog/",
        "https://club.example/category/boats%20and%20nets/page/3",
        "https://club.example/wiki/Main_Page",
        "https://web.archive.org/web/20240506101112/https://club.example/",
    ],
)
def test_a_first_page_is_no_article(url: str) -> None:
    assert warnings("The Harbour Club", TEXT + LINKS, url) == ("not_article",)


@pytest.mark.parametrize(
    "url",
    [
        None,
        "club::tale.html",
        "https://club.example/?p=12",
        "https://club.example/a-tale",
        "https://club.example/#/a-tale",
        "https://club.example/#!/a-tale",
        "https://club.example/guide/index.html",
        "https://club.example/guide/2013/harbour/index.php",
        "https://club.example/index.php?topic=12",
        "https://club.example/index.php/a-tale",
        "https://club.example/forum.php?thread=12",
        "https://club.example/category/how-the-ferry-came-back-to-the-island",
        "https://club.example/a-tale/page/2",
        "https://club.example/2024/03/05/news",
        "https://club.example/guide/boats/tags/sails",
        "https://club.example/board/viewforum.php?f=2&t=3",
    ],
)
def test_other_pages_with_links_are_not_the_first(url: str | None) -> None:
    assert warnings("A tale of the harbour", TEXT + LINKS, url) == ()


def test_a_first_page_that_leads_nowhere_may_be_the_only_one() -> None:
    assert warnings("A letter", TEXT, "https://club.example/") == ()


@pytest.mark.parametrize(
    "url",
    [
        "https://club.example/tag/ferries/",
        "https://club.example/blog/tags/%C3%A9t%C3%A9",
        "https://club.example/category/essays",
        "https://club.example/author/ann-reef/page/2/",
        "https://club.example/2024/",
        "https://club.example/blog/2024/05",
        "https://club.example/?s=ferry",
        "https://club.example/en/search?q=ferry",
        "https://club.example/manual/genindex.html",
    ],
)
def test_a_path_of_lists_whose_headings_lead_on_is_no_article_s(url: str) -> None:
    assert warnings("Ferries", ENTRIES + TEXT, url) == ("not_article",)
    assert warnings("Ferries", SIGNED + TEXT + RELATED, url) == ()
    assert warnings("Ferries", "<ul><li><a href=/ferry-1>Ferry 1</a></ul>", url) == ("not_article",)


@pytest.mark.parametrize(
    "url",
    [
        "https://club.example/report/2024",
        "https://club.example/2024/05/02/the-ferry-is-back",
        "https://club.example/tags-and-labels",
        "https://club.example/research/search-for-the-ferry",
        "https://club.example/?q=node/12",
        "https://club.example/category/sea/the-ferry",
    ],
)
def test_paths_like_those_of_lists_are_of_articles(url: str) -> None:
    html = f"<html lang=en><title>The ferry</title><body><h1>The ferry</h1>{SIGNED}{TEXT}</body></html>"
    article = extract_article(Page(url=url, html=html))
    assert (article.warnings, article.authors) == ((), ("Ann Reef",))


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("archive author author-reef", ("not_article",)),
        ("search search-results", ("not_article",)),
        ("single single-post archive", ()),
        ("page", ()),
        ("", ()),
    ],
)
def test_publishing_systems_call_their_lists_so(names: str, expected: tuple[str, ...]) -> None:
    html = f"<html lang=en><title>Ferries</title><body class='{names}'><h1>Ferries</h1>{ENTRIES}{TEXT}</body></html>"
    assert extract_article(Page(url="https://club.example/ferries", html=html)).warnings == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Tag: ferries", ("not_article",)),
        ("Kategorie: Fähren", ("not_article",)),
        ("Search results for “ferry” – The Harbour Post", ("not_article",)),
        ("搜索结果：“渡轮”", ("not_article",)),
        ("Posts tagged ferry", ("not_article",)),
        ("ferry times_海港搜索", ("not_article",)),
        ("ferry times - Harbour Search", ("not_article",)),
        ("The harbour search", ()),
        ("Sand drifts further | Research", ()),
        ("Tag, you are it", ()),
        ("Search results are getting worse", ()),
        ("Search results for doctors are unreliable, a study finds", ()),
        ("Search results: why they are getting worse", ()),
        ("Résultats de la recherche : le vaccin protège", ()),
        ("Etiqueta: cómo sentarse a la mesa", ()),
        ("Articles of faith", ()),
    ],
)
def test_titles_of_lists(title: str, expected: tuple[str, ...]) -> None:
    assert warnings(title, ENTRIES + TEXT, "https://club.example/ferries") == expected


def test_a_list_of_unknown_address_whose_headings_lead_anywhere() -> None:
    entries = ENTRIES.replace("/ferry-0", "https://ferry.example/")
    assert warnings("ferry times_海港搜索", entries + TEXT) == ("not_article",)
    assert warnings("ferry times", entries + TEXT) == ()


@pytest.mark.parametrize("name", ["class='nojs section-viewforum ltr'", "data-template=forum_view", "class=forum_list"])
def test_what_a_board_calls_a_list_of_threads_is_no_article(name: str) -> None:
    html = f"<html lang=en><title>Ferries</title><body {{}}><h1>Ferries</h1>{TEXT}</body></html>"
    url = "https://board.example/ferries.12/"
    assert extract_article(Page(url=url, html=html.format(name))).warnings == ("not_article",)
    assert extract_article(Page(url=url, html=html.format("data-template=thread_view"))).warnings == ()


@pytest.mark.parametrize("names", ["", "archive", "error404"])
def test_an_article_may_be_called_like_a_list_where_its_headings_lead_on_below_its_text(names: str) -> None:
    text = f"<h1>Tag: how a game came to be</h1>{SIGNED}{TEXT}{RELATED}"
    html = f"<html lang=en><title>Tag: how a game came to be</title><body class='{names}'>{text}</body></html>"
    assert extract_article(Page(url="https://club.example/ferries", html=html)).warnings == ()


def test_an_article_may_be_called_like_a_list_where_the_next_ones_are_named_above_it() -> None:
    text = f"<h2><a href=/next>The next ferry</a></h2><h1>How a game came to be</h1>{RELATED}{SIGNED}{TEXT}{RELATED}"
    html = f"<html lang=en><title>How a game came to be</title><body class='archive'>{text}</body></html>"
    assert extract_article(Page(url="https://club.example/ferries", html=html)).warnings == ()


@pytest.mark.parametrize(
    "url", ["https://club.example/", "https://club.example/blog", "https://club.example/index.html"]
)
def test_a_first_page_of_few_links_may_be_an_article_with_others_below_it(url: str) -> None:
    assert warnings("The Harbour Club", SIGNED + TEXT + RELATED, url) == ()
    assert warnings("The Harbour Club", ENTRIES, url) == ("not_article",)


def test_a_page_that_lists_articles_as_data_is_none_of_them_but_one_that_cites_others_is() -> None:
    url, kinds = "https://club.example/blog", '{{"@type": "BlogPosting", "url": "/{0}"}}'
    several = ",".join(kinds.format(n) for n in range(4))
    listed = f'<script type="application/ld+json">{{"@type": "Blog", "blogPost": [{several}]}}</script>'
    cited = f'<script type="application/ld+json">{{"@type": "BlogPosting", "citation": [{several}]}}</script>'
    assert warnings("The Harbour Club", TEXT + LINKS, url, listed) == ("not_article",)
    assert warnings("The Harbour Club", TEXT + LINKS, url, cited) == ()


def test_what_is_called_a_list_and_leads_nowhere_may_be_a_page() -> None:
    html = f"<html lang=en><title>Ferries</title><body class=archive><h1>Ferries</h1>{TEXT}</body></html>"
    assert extract_article(Page(url="https://club.example/ferries", html=html)).warnings == ()


NEWS = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'


def test_what_is_signed_or_says_that_it_is_an_article_is_one_wherever_it_is() -> None:
    url = "https://club.example/essays/archive"
    assert warnings("The archive of Westmoor", TEXT + LINKS, url) == ("not_article",)
    assert warnings("The archive of Westmoor", SIGNED + TEXT + LINKS, url) == ()
    assert warnings("The archive of Westmoor", TEXT + LINKS, url, NEWS) == ()
    assert warnings("The Harbour Club", TEXT + LINKS, "https://club.example/", NEWS) == ()
    for first in ("https://club.example/", "https://club.example/index.php"):
        assert warnings("The Harbour Club", SIGNED + TEXT + LINKS, first) == ("not_article",)


def teasers(address: str, sentences: int = 1) -> str:
    text = f"<p>{SENTENCE * sentences}</p>"
    return "".join(f"<h2><a href='{address}{n}'>Tale number {n}</a></h2>{text}" for n in range(8))


def test_headings_that_lead_to_other_pages_of_the_site_are_those_of_an_index() -> None:
    url = "https://club.example/tales-of-the-harbour"
    assert warnings("Tales of the harbour", teasers("/tales/"), url) == ("not_article",)
    assert warnings("Tales of the harbour", teasers("/tales/", sentences=2), url) == ()


@pytest.mark.parametrize(
    ("kind", "found"), [("CollectionPage", ("not_article",)), ("NewsArticle", ()), ("WebPage", ())]
)
def test_a_list_that_says_so_is_one_though_open_graph_calls_it_a_dated_article(
    kind: str, found: tuple[str, ...]
) -> None:
    graph = "<meta property=og:type content=article><meta property=article:published_time content=2024-05-02>"
    head = f'{graph}<script type="application/ld+json">{{"@type": "{kind}"}}</script>'
    url = "https://club.example/tales-of-the-harbour"
    assert warnings("Tales of the harbour", teasers("/tales/"), url, head) == found


@pytest.mark.parametrize(
    ("address", "head"),
    [
        ("#tale-", ""),
        ("https://boats.example/", ""),
        ("/tales/", "<meta property=og:type content=article>"),
        ("/tales/", '<script type="application/ld+json">{"@type": "DiscussionForumPosting"}</script>'),
        ("/tales/", "<meta property=article:published_time content=2024-05-02>"),
    ],
)
def test_headings_that_lead_elsewhere_or_stand_in_an_article_are_not(address: str, head: str) -> None:
    url = "https://club.example/tales-of-the-harbour"
    assert warnings("Tales of the harbour", teasers(address), url, head) == ()


@pytest.mark.parametrize("title", ["The Harbour Club - Home", "Startseite | Hafenklub", "Accueil – Club du port"])
def test_a_page_of_unknown_address_that_is_called_home_is_the_first(title: str) -> None:
    assert warnings(title, TEXT + LINKS) == ("not_article",)
    assert warnings(title, TEXT + LINKS, "https://club.example/a-tale") == ()
    assert warnings(title, TEXT) == ()


@pytest.mark.parametrize("title", ["Home in the harbour - The Tale Club", "A tale - Club : Home", "Home"])
def test_a_tale_of_home_is_not_the_first(title: str) -> None:
    assert warnings(title, TEXT + LINKS) == ()


def test_a_tale_called_home_is_signed() -> None:
    assert warnings("Home | The Tale Club", f"{SIGNED}{TEXT}{LINKS}") == ()


@pytest.mark.parametrize(("names", "found"), [("home blog", ("not_article",)), ("home page", ()), ("blog single", ())])
def test_a_blog_s_first_page_is_told_by_its_system_where_its_address_is_not_known(
    names: str, found: tuple[str, ...]
) -> None:
    body = f"<body class='{names}'><h1>A tale</h1>{SIGNED}{TEXT}</body>"
    html = f"<html lang=en><title>A tale of ferries</title>{body}</html>"
    assert extract_article(Page(html=html)).warnings == found


POSTS = "".join(
    f"<h2><a href=/{day}/ferry.html>Ferry of day {day}</a></h2><p>{day} May 2024</p>{f'<p>{SENTENCE * 4}</p>' * 2}"
    for day in range(2, 7)
)


@pytest.mark.parametrize("url", [None, "https://club.example/~ann/"])
def test_whole_posts_with_days_of_their_own_are_those_of_a_blog_s_first_page(url: str | None) -> None:
    assert warnings("Ann’s notes", POSTS, url) == ("not_article",)
    assert warnings("Ann’s notes", f"<h1>Ann’s notes</h1><p>{SENTENCE}</p>{POSTS}", url) == ("not_article",)
    glued = POSTS.replace(" May 2024", " May 2024<span>7 comments</span>")
    assert warnings("Ann’s notes", glued, url) == ("not_article",)


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (POSTS.replace(" May 2024", " boats"), ""),
        (POSTS, '<script type="application/ld+json">{"@type": "BlogPosting", "headline": "Ann’s notes"}</script>'),
        (TEXT + POSTS.replace(SENTENCE * 4, ""), ""),  # others, below an article
        (f"<h1>Six ferries to take</h1>{SIGNED}<p>{SENTENCE}</p>{POSTS}", ""),
        (f"<h2>Six ferries to take</h2><p>1 May 2024</p><p>{SENTENCE}</p>{POSTS}", ""),
        (f"<h1>Ferries of 1 May 2024</h1>{POSTS}", ""),
        (f"<h1>Six ferries to take</h1>{f'<p>{SENTENCE * 2}</p>' * 2}{POSTS}", ""),
    ],
)
def test_posts_without_days_or_of_one_article_are_not(body: str, head: str) -> None:
    assert warnings("Ann’s notes", body, None, head) == ()


FEW = f"<div><h3>The lamps</h3><p>{SENTENCE * 3}</p><p>{SENTENCE}</p></div>"


@pytest.mark.parametrize(
    ("title", "url"),
    [
        ("Articles on lamps", "https://club.example/tag/lamps.html"),
        ("Été | The Harbour Club", "https://club.example/tags/ete/"),
        ("лампы", "https://club.example/tag/lampy.html"),
        ("April 2024", "https://club.example/archives/2024/04/"),
        ("Posts from April 17, 2024", "https://club.example/2024/04/17/index.html"),
        ("Posted in 2024", "https://club.example/blog/2024/"),
        ("The Harbour Club", "https://club.example/category/lamps"),
    ],
)
def test_a_list_of_one_post_is_called_as_its_path_is_or_as_the_site(title: str, url: str) -> None:
    head = "<meta property=og:site_name content='The Harbour Club'>"
    assert warnings(title, SIGNED + FEW, url, head) == ("not_article",)
    assert warnings("The lamps are lit again", SIGNED + FEW, url, head) == ()
    assert warnings("Лампы опять горят", SIGNED + FEW, url, head) == ()


@pytest.mark.parametrize("url", ["https://club.example/report/2024", "https://club.example/letters/2024/04"])
def test_a_year_in_the_path_of_a_section_is_no_sign(url: str) -> None:
    assert warnings("Report of 2024", SIGNED + FEW, url) == ()


@pytest.mark.parametrize(
    ("title", "path"),
    [
        ("Notes of 17 April 2024", "2024/04/17/"),
        ("The storms of 2024", "archives/2024/"),
        ("Posted in 2024", "blog/2024/"),
        ("The tag ferry", "markup/tags/ferry"),
        ("Tags", "manual/tags"),
        ("Archives", "museum/archives"),
    ],
)
def test_a_short_text_that_is_called_as_its_path_is_and_heads_nothing_is_no_list(title: str, path: str) -> None:
    assert warnings(title, f"{SIGNED}<p>{SENTENCE * 2}</p><p>{SENTENCE * 2}</p>", f"https://club.example/{path}") == ()


def test_a_template_may_call_each_page_an_article() -> None:
    head = '<script type="application/ld+json">{"@type": "Article"}</script>'
    assert warnings("Archive: 2024/4", SIGNED + FEW, "https://club.example/archives/2024/04/", head) == ("not_article",)
    assert warnings("Archive: 2024/4", SIGNED + FEW, "https://club.example/the-archive", head) == ()


LINES = "".join(f"<li><a href=/t/{n}>Lamp {n}</a></li>" for n in range(3))


@pytest.mark.parametrize("name", ["tags", "categories.html", "archives/2024"])
def test_a_list_of_topics_without_prose_is_no_article(name: str) -> None:
    assert warnings("All lamps", f"{SIGNED}<ul>{LINES}</ul>", f"https://club.example/{name}") == ("not_article",)


def test_a_list_of_topics_that_says_so_is_none_though_it_is_called_a_post() -> None:
    head = '<script type="application/ld+json">{"@type": "BlogPosting"}</script>'
    assert warnings("Tags", f"{SIGNED}<ul>{LINES}</ul>", "https://club.example/tags", head) == ("not_article",)
