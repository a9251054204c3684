"""The authors: where they stand, what comes first, and who is none."""

from __future__ import annotations

import json

import pytest

from scrape.extractor.metadata import page_bylines
from scrape.extractor.metadata.nodetext import node_text


def json_ld(**properties):
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **properties})}</script>'


TEXT = f"<p>{'The birds are back in the harbour. ' * 10}</p>"


def byline(text):
    return f'<h1>Gulls return to the harbour</h1><p class="byline">{text}</p>{TEXT}'


@pytest.mark.parametrize(
    "author",
    [
        "Jo Marsh",
        {"@type": "Person", "name": "Jo Marsh"},
        [{"@type": "Person", "name": "By Jo Marsh"}],
        {"@type": "Person", "name": ["Jo Marsh"]},
    ],
)
def test_json_ld_author_in_any_form(read, author):
    assert read(head=json_ld(author=author)).authors == ("Jo Marsh",)


def test_json_ld_author_by_reference(read):
    graph = {
        "@graph": [
            {"@type": "Article", "headline": "Gulls", "author": {"@id": "#jo"}},
            {"@type": "Person", "@id": "#jo", "name": "Jo Marsh"},
        ]
    }
    assert read(head=f'<script type="application/ld+json">{json.dumps(graph)}</script>').authors == ("Jo Marsh",)


def test_creator_narrows_a_list_of_contributors(read):
    page = read(head=json_ld(author=["Jo Marsh", "Al Reef"], creator="Jo Marsh"))
    assert page.authors == ("Jo Marsh",)


def test_contributor_who_stands_in_the_byline_is_an_author(read):
    head = json_ld(author="Jo Marsh", contributor=[{"@type": "Person", "name": "Al Reef"}])
    assert read(byline("Jo Marsh, Al Reef"), head=head).authors == ("Jo Marsh", "Al Reef")
    assert read(byline("Jo Marsh"), head=head).authors == ("Jo Marsh",)


def test_person_in_the_byline_comes_before_an_organization_in_json_ld(read):
    page = read(byline("By Jo Marsh"), head=json_ld(author={"@type": "Organization", "name": "Harbour Daily"}))
    assert page.authors == ("Jo Marsh",)


def test_site_behind_its_writer_is_no_author_with_or_without_its_article(read):
    head = f'<meta property="og:site_name" content="The Gull Register">{json_ld(author="Jo Marsh, Gull Register")}'
    assert read(head=head).authors == ("Jo Marsh",)


def test_name_of_an_organization_is_not_parted(read):
    name = "Friends for Birds and Coasts"
    assert read(head=json_ld(author={"@type": "Organization", "name": name})).authors == (name,)


@pytest.mark.parametrize("key", ["author", "parsely-author", "DC.creator", "citation_author", "article:author"])
def test_meta_author(read, key):
    assert read(head=f'<meta name="{key}" content="Jo Marsh">').authors == ("Jo Marsh",)


@pytest.mark.parametrize(("shown", "authors"), [("JO MARSH", ("Jo Marsh",)), ("AL REEF", ("AL REEF",))])
def test_name_in_capitals_is_spelled_as_another_source_has_it(read, shown, authors):
    head = f'<meta name="byl" content="By {shown}"><meta name="author" content="Jo Marsh">'
    assert read(byline(f"By {shown}"), head=head).authors == authors


def test_an_account_is_no_spelling_of_a_name_in_capitals(read):
    author = json_ld(author={"@type": "Organization", "name": "NASA"})
    assert read(TEXT, head=f'{author}<meta name="author" content="nasa">').authors == ("NASA",)


def test_several_meta_elements_name_several_authors(read):
    head = '<meta name="citation_author" content="Jo Marsh"><meta name="citation_author" content="Al Reef">'
    assert read(head=head).authors == ("Jo Marsh", "Al Reef")


def test_label_of_a_card_says_that_its_value_is_the_author(read):
    head = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jo Marsh">'
    assert read(head=head).authors == ("Jo Marsh",)
    assert read(head=head.replace("Written by", "Price")).authors == ()


def test_microdata_author_is_the_article_s_not_a_comment_s(read):
    body = """
      <div itemscope itemtype="https://schema.org/Article">
        <div itemprop="comment" itemscope><span itemprop="author">Al Reef</span></div>
        <span itemprop="author" itemscope><span itemprop="name">Jo Marsh</span>, <i>Editor</i></span>
        <p><span itemprop="author">Di Fell</span></p>
      </div>"""
    assert read(body).authors == ("Jo Marsh",)


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        ("By Jo Marsh", ("Jo Marsh",)),
        ("Von Jo Marsh und Al Reef", ("Jo Marsh", "Al Reef")),
        ("Par Jo Marsh et Al Reef", ("Jo Marsh", "Al Reef")),
        ("By <a>Jo Marsh</a><span>Senior Editor</span>", ("Jo Marsh",)),
        ("By Jo Marsh, Al Reef and Di Fell", ("Jo Marsh", "Al Reef", "Di Fell")),
        ("By Jo Marsh, Madonna and Al Reef", ("Jo Marsh", "Madonna", "Al Reef")),
        ("By Jo Marsh | March 5, 2024", ("Jo Marsh",)),
        ("By Jo Marsh March 5, 2024 10:15 AM", ("Jo Marsh",)),
        ("Jo Marsh<br>Harbour correspondent", ("Jo Marsh",)),
        ("By Jo Marsh, photos by Al Reef", ("Jo Marsh",)),
        ("Автор: Анна Чайкина", ("Анна Чайкина",)),
        ("作者：海鸥", ("海鸥",)),
    ],
)
def test_byline_by_the_headline(read, text, authors):
    assert read(byline(text)).authors == authors


def test_byline_without_a_name_of_its_own_begins_with_by(read):
    body = "<h1>Gulls return to the harbour</h1><p>By Jo Marsh</p><p>By noon they were gone.</p>"
    assert read(body).authors == ("Jo Marsh",)


@pytest.mark.parametrize("attributes", ["", ' class="byline"'])
def test_label_alone_on_its_line_belongs_to_the_next(read, attributes):
    lines = ("Written by", "Jo Marsh", "Reviewed by", "Al Reef")
    body = "".join(f"<div{attributes}>{line}</div>" for line in lines)
    assert read(f"<h1>Gulls return to the harbour</h1>{body}").authors == ("Jo Marsh",)


def test_a_heading_that_a_paragraph_parts_from_the_date_is_no_name(read):
    dated = "<h1>Gulls return</h1><p>{}July 14, 2026</p>{}<h2>How It Went</h2>"
    assert read(dated.format("", TEXT) + TEXT).authors == ()
    assert read("<h1>Gulls return</h1><p>July 14, 2026</p><p>Jo Marsh</p>" + TEXT).authors == ("Jo Marsh",)


def test_name_beside_a_date_without_any_label(read):
    body = "<h1>Gulls return to the harbour</h1><p>5 March 2024 | Jo Marsh</p><p>Text.</p>"
    assert read(body).authors == ("Jo Marsh",)


def test_link_to_an_author_s_page(read):
    body = '<h1>Gulls return</h1><div><a href="/author/jo">Jo Marsh</a> in <a href="/coast">Coast News</a></div>'
    assert read(body).authors == ("Jo Marsh",)


def test_box_about_the_author_behind_the_article(read):
    body = f"""<article><h1>Gulls return</h1>{"<p>Text of the article.</p>" * 40}
      <div class="author-box"><h4>Jo Marsh</h4><p>{"Jo has watched birds since she was nine. " * 5}</p></div>
      </article>"""
    assert read(body).authors == ("Jo Marsh",)


def test_authors_of_related_stories_are_not_taken(read):
    body = f"""<h1>Gulls return</h1>{"<p>Text of the article.</p>" * 40}
      <div class="related-stories"><div><span class="author">Al Reef</span></div></div>
      <div class="comments"><span class="comment-author">Di Fell</span></div>"""
    assert read(body).authors == ()


@pytest.mark.parametrize("said", ["A Conversation with Jo Marsh", "Gespräch mit Jo Marsh", "Interview with Jo Marsh"])
def test_who_was_asked_in_a_talk_is_no_author(read, said):
    link = f'<li>« <a href="https://books.example/author_interviews/7">{said}</a> » (The Coast Post)</li>'
    assert read(f"<h1>Books on gulls</h1>{TEXT}<ul>{link}</ul>").authors == ()
    assert read(f"<h1>Books on gulls</h1>{TEXT}<ul>{link.replace(said, 'Jo Marsh')}</ul>").authors == ("Jo Marsh",)


def test_maker_of_a_template_is_nobody(read):
    assert read("<h1>Gulls return</h1><p>Text.</p>", head='<meta name="author" content="Themefisher">').authors == ()


def test_author_boxes_of_many_are_of_other_articles(read):
    names = ("Al Reef", "Di Fell", "Ed Wick", "Flo Quay")
    boxes = "".join(f'<div><span class="author">{name}</span></div>' for name in names)
    assert read(f"<h1>Gulls return</h1>{'<p>Text of the article.</p>' * 40}{boxes}").authors == ()


@pytest.mark.parametrize(
    "name",
    [
        "Email The Author",
        "admin",
        "Staff",
        "Posted on",
        "Read More",
        "Senior Editor",
        "https://example.com/jo",
        "Monday",
        "Yayın İlkeleri",
    ],
)
def test_no_name_is_taken_for_an_author(read, name):
    assert read(byline(f"By {name}")).authors == ()
    assert read(head=f'<meta name="author" content="{name}">').authors == ()


def test_the_italian_by_before_a_name_in_data_is_none_of_it(read):
    assert read(head=json_ld(author={"@type": "Person", "name": "di Jo Marsh"})).authors == ("Jo Marsh",)


@pytest.mark.parametrize(
    "name",
    ["Min Jin Lee", "Emily Post", "Von Miller", "Di Wang", "Jo E Marsh", "Kim In-sook", "Di Jo Wang", "di Scoglio"],
)
def test_names_that_look_like_other_words_are_names(read, name):
    assert read(head=f'<meta name="author" content="{name}">').authors == (name,)


def test_site_is_the_author_only_where_no_other_is(read):
    head = '<meta property="og:site_name" content="Harbour Daily"><meta name="author" content="Harbour Daily">'
    assert read(byline("By Jo Marsh"), head=head).authors == ("Jo Marsh",)
    assert read(head=head).authors == ("Harbour Daily",)


def test_address_of_an_author_s_page_is_no_name(read):
    assert read(head='<meta property="article:author" content="https://www.facebook.com/jo.marsh">').authors == ()


def test_user_name_opens_a_thread(read):
    body = """<h1>Which gull is this?</h1><div><a class="username">gull_fan7</a><p>See photo.</p></div>
              <div><a class="username">Jo Marsh</a><p>A herring gull.</p></div>"""
    assert read(body, url="https://forum.example.com/threads/12").authors == ("gull_fan7",)
    thread = json_ld(**{"@type": "DiscussionForumPosting"})
    assert read(body, head=thread).authors == ("gull_fan7",)


def test_authors_on_lines_of_their_own_stay_in_order(read):
    lines = "".join(f'<div class="byline-author">{name}</div>' for name in ("Jo Marsh", "Al Reef"))
    assert read(f"<h1>Gulls return</h1><div>{lines}</div>{TEXT}").authors == ("Jo Marsh", "Al Reef")


def test_name_that_a_label_gives_under_the_article_where_nothing_else_names_one(read):
    labelled = "<div><p>Written by Jo Marsh</p></div>"
    assert read(f"<h1>Gulls return</h1>{TEXT}{TEXT}{labelled}").authors == ("Jo Marsh",)
    assert read(f"<h1>Gulls return</h1>{TEXT}{TEXT}<aside>{labelled}</aside>").authors == ()
    assert read(f"<h1>Gulls return</h1>{TEXT}{labelled}", head=json_ld(author="Al Reef")).authors == ("Al Reef",)


@pytest.mark.parametrize("name", ["Jane &amp; Co", "Jane & Co", "Marsh & Sons"])
def test_company_with_an_ampersand_stays_whole(read, name):
    assert read(head=json_ld(author={"@type": "Person", "name": name})).authors == (name.replace("&amp;", "&"),)


def test_layout_that_has_a_sidebar_is_none(read):
    page = f'<div class="has-double-sidebar"><h1>Gulls return</h1>{TEXT}{TEXT}<p>Von Jo Marsh</p></div>'
    assert read(page).authors == ("Jo Marsh",)


def headed(lines):
    return f"<h1>Gulls return to the harbour</h1>{lines}{TEXT}"


@pytest.mark.parametrize(
    ("line", "head"),
    [
        (
            'By <a href="/author/jo">Jo Marsh</a> and <a href="/author/al">Al Reef</a>',
            '<meta name="author" content="Jo Marsh">',
        ),
        ("Von Jo Marsh und Al Reef", json_ld(author={"@type": "Person", "name": "Jo Marsh"})),
        ('Por <a href="/autor/jo">Jo Marsh</a> y Al Reef', ""),
    ],
)
def test_a_list_that_names_more_people_than_the_markup(read, line, head):
    assert read(headed(f"<p>{line}</p>"), head=head).authors == ("Jo Marsh", "Al Reef")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Al Reef, Jo Marsh", ("Al Reef", "Jo Marsh")),
        ("Jo Marsh and Al Reef", ("Jo Marsh", "Al Reef")),
        ("Kim Lee, Ann Sand", ("Jo Marsh",)),
        ("Jo Marsh, Harbour Gazette", ("Jo Marsh",)),
        ("Harbour Lights and Al Reef are back", ("Jo Marsh",)),
    ],
)
def test_a_list_of_people_alone_below_the_headline(read, line, names):
    head = '<meta name="author" content="Jo Marsh">'
    assert read(headed(f"<p>1 July 2024</p><p>{line}</p>"), head=head).authors == names


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ("<p class=caption>Kim Lee and Al Reef</p>", "Gulls return"),
        ("<p>Starring</p><p>Kim Lee and Al Reef</p>", "Gulls return"),
        ("<p>1 July 2024</p><p>Kim Lee and Al Reef</p>", "Kim Lee weds on the pier"),
    ],
)
def test_people_whom_a_page_tells_of_are_not_its_authors(read, lines, title):
    head = f'<title>{title}</title><meta name="author" content="Jo Marsh">'
    assert read(headed(lines), head=head).authors == ("Jo Marsh",)


def test_people_below_the_headline_are_others_than_an_author_who_is_shown(read):
    head = '<meta name="author" content="Jo Marsh">'
    assert read(headed("<p>Kim Lee and Al Reef</p>") + "<p>Jo Marsh</p>", head=head).authors == ("Jo Marsh",)


def test_commas_alone_make_no_list_of_people(read):
    head = '<meta name="author" content="Jo Marsh">'
    assert read(headed("<p>By Jo Marsh, Harbour Repairs</p>"), head=head).authors == ("Jo Marsh",)


@pytest.mark.parametrize(
    "lines",
    [
        '<div class="byline"><a href="https://posts.example/@jo">Jo Marsh</a> Mar 14, 2024 ∙ Paid</div>',
        '<div class="byline"><div><a href="/@jo">Jo Marsh</a></div><div>5 Mar 2024</div><div>∙ Paid</div></div>',
        '<div class="byline"><span>Jo Marsh</span><span>Premium</span></div>',
        '<div class="byline">Jo Marsh, Harbour Gazette</div>',
        "<div>लेखक: Jo Marsh | प्रकाशित: 5 मार्च 2024</div>",
        "<div>5 March 2024 · Text: Jo Marsh Foto: Al Reef</div>",
        "<div><span>5 March 2024</span> <span>Source: <a>Coast Wire</a></span> <span>Author: Jo Marsh</span></div>",
        "<p>par Jo Marsh avec AFP</p>",
        "<p>Von unserem Redakteur Jo Marsh</p>",
        "<p>Jo Marsh</p><p>Environment correspondent</p><p>@jomarsh</p><p>Tue 5 Mar 2024 09.15 GMT</p>",
        "<p>Jo Marsh 5 March 2024</p>",
    ],
)
def test_the_author_alone_of_what_a_line_names(read, lines):
    assert read(headed(lines)).authors == ("Jo Marsh",)


@pytest.mark.parametrize(
    "line",
    [
        "<span>2024年03月05日 09:15</span> <span>来源：<a>海湾日报</a></span> <span>作者：李文远</span>",
        "来源：海湾日报 作者：李文远 编辑：王芳",
        "李文远 2024年3月5日",
    ],
)
def test_author_of_a_chinese_line(read, line):
    assert read(headed(f"<div>{line}</div>"), language="zh").authors == ("李文远",)


@pytest.mark.parametrize("line", ["Source: <a>Coast Wire</a> 5 March 2024", "Environment correspondent 5 March 2024"])
def test_a_labelled_source_and_a_job_are_no_author(read, line):
    assert read(headed(f"<div>{line}</div>")).authors == ()


@pytest.mark.parametrize(
    ("box", "authors"),
    [
        ("<a>Jo Marsh</a><span>Mar 5, 2024</span>", ("Jo Marsh",)),
        ("<cite>Jo Marsh</cite><span>Coast Gazette</span><span>Follow</span>", ("Jo Marsh",)),
        ("<a>Jo Marsh</a>, <a>Al Reef</a>", ("Jo Marsh", "Al Reef")),
        ("<span>By</span><span>Jo</span> <span>Marsh</span>", ("Jo Marsh",)),
        ("By <em>Jo</em> Marsh<span>Link copied</span>", ("Jo Marsh",)),
    ],
)
def test_parts_of_a_box_are_not_glued(read, box, authors):
    body = f"<h1>Gulls return</h1>{TEXT * 3}<div class='story-author'>{box}</div>"
    assert read(body).authors == authors


@pytest.mark.parametrize(
    "line",
    [
        "Posted by Jo Marsh on <time>Tue March 5, 2024 @08:00PM</time>",
        "<span>By Jo Marsh</span> <span>Last updated on 5 March 2024</span>",
        "Autor: Jo Marsh am 05.03.2024, 13:36 Uhr",
        "By Jo Marsh, Gardener and Beekeeper",
        "By Jo Marsh, HDG Columnist",
        "Autorin: Jo Marsh, Projektleiterin der Stiftung in Tunis",
        "Contributors: Jo Marsh",
        "Redaktion: Jo Marsh (Pressesprecherin)",
    ],
)
def test_words_behind_a_name_are_no_part_of_it(read, line):
    assert read(headed(f'<div class="byline">{line}</div>')).authors == ("Jo Marsh",)
    assert read(f"<h1>Gulls return</h1>{TEXT * 3}<p>{line}</p>").authors == ("Jo Marsh",)


def test_day_and_month_are_no_name(read):
    line = '<div class="byline"><a href="/author/jo">Jo Marsh</a> <a href="/author/07">07 Dezember</a></div>'
    assert read(headed(line)).authors == ("Jo Marsh",)


def test_beginning_of_the_site_s_name_is_the_site(read):
    head = '<meta property="og:site_name" content="Harbour Daily Reporter"><meta name="author" content="Harbour Daily">'
    assert read(headed("<p>By Jo Marsh</p>"), head=head).authors == ("Jo Marsh",)


@pytest.mark.parametrize(
    "part",
    [
        '<a href="/category/sea-birds">Sea Birds</a>',
        '<span class="news-list-category">Sea Birds</span>',
        "© Harbour Pictures",
        "Pressemitteilung vom",
        "关注海湾网",
        '<a href="/releases">All Releases</a>',
    ],
)
def test_links_and_topics_beside_a_date_are_no_names(read, part):
    assert read(headed(f"<div><span>5 March 2024</span> {part}</div>")).authors == ()


@pytest.mark.parametrize(
    "label",
    [
        "<h6>Author</h6><p>Jo Marsh</p>",
        "<h3>Author(s)</h3><ul><li>Jo Marsh</li><li>Coastal writer since 2019</li></ul>",
        "<h2>Article by</h2><div>Jo Marsh</div>",
        "<div>Written by:</div><div>Jo Marsh</div>",
    ],
)
def test_name_behind_a_label_that_stands_alone_anywhere(read, label):
    assert read(f"<h1>Gulls return</h1>{TEXT * 3}<div>{label}</div>").authors == ("Jo Marsh",)


def test_person_whom_a_label_names_comes_before_a_team_and_the_site_but_not_before_a_user(read):
    body = f"<h1>Gulls return</h1>{TEXT * 3}<p>Written by Jo Marsh</p>"
    site = '<meta property="og:site_name" content="Gull Institute"><meta name="author" content="Gull Institute">'
    assert read(body, head=site).authors == ("Jo Marsh",)
    assert read(body, head='<meta name="author" content="Coast Team">').authors == ("Jo Marsh",)
    assert read(body, head='<meta name="author" content="gullfan">').authors == ("gullfan",)


def test_byline_that_names_none_of_the_authors_in_markup_says_who_wrote(read):
    head = json_ld(author={"@type": "Person", "name": "Al Reef"})
    assert read(headed("<p>By Jo Marsh</p><p>5 March 2024</p>"), head=head).authors == ("Jo Marsh",)
    assert read(headed("<p class='author'>By Jo Marsh</p>"), head=head).authors == ("Jo Marsh",)
    assert read(headed("<p>—— by Jo Marsh</p>"), head=head).authors == ("Jo Marsh",)
    assert read(headed("<p>By Al Reef Coast Bureau</p><p>5 March 2024</p>"), head=head).authors == ("Al Reef",)
    late = f"<h1>Gulls return</h1>{TEXT}<p>By Jo Marsh</p><p>5 March 2024</p>"
    assert read(late, head=head).authors == ("Al Reef",)


@pytest.mark.parametrize(
    "lines",
    [
        "<p>by Kim Lee</p>",
        "<p>by Kim Lee</p><p>Harbour Press, 320 pages, 5 March 2024</p>",
        "<p>From Port Isaac</p><p>5 March 2024</p>",
        "<p>Curated by Kim Lee</p><p>5 March 2024</p>",
        "<p>Di Kim Lee</p><p>5 March 2024</p>",
        "<p>By Harbour Lights</p>",
        "<p>Par Avion Postal</p>",
    ],
)
def test_line_that_only_begins_as_bylines_do_does_not_overrule_markup(read, lines):
    assert read(headed(lines), head='<meta name="author" content="Jo Doe">').authors == ("Jo Doe",)


def test_byline_under_the_title_of_a_review_may_be_of_what_is_reviewed(read):
    lines = headed("<p>by Kim Lee</p><p>5 March 2024</p>")
    head = json_ld(**{"@type": "Review"}) + '<meta name="author" content="Jo Doe">'
    assert read(lines, head=head).authors == ("Jo Doe",)


@pytest.mark.parametrize(
    ("path", "post"),
    [
        (
            "viewtopic.php?id=7",
            '<div class="postleft"><dl><dt><strong>gull_fan7</strong></dt><dd>Member</dd></dl></div>',
        ),
        ("d/7-which-gull", '<div class="PostUser"><h3 class="PostUser-name">gull_fan7</h3></div>'),
        ("index.php?topic=7.0", '<div class="poster"><h4><a>gull_fan7</a></h4><ul><li>Posts: 70</li></ul></div>'),
        ("showthread.php?t=7", '<a class="username"><strong>gull_fan7</strong></a>'),
        ("thread-7.html", '<div class="author_information"><a>gull_fan7</a><br>Big Board Owner</div>'),
    ],
)
def test_user_who_opened_a_thread_in_the_markup_of_many_forums(read, path, post):
    body = (
        f"<h1>Which gull is this?</h1><a href='/members/'>Members</a>{post}{TEXT}{post.replace('gull_fan7', 'tern9')}"
    )
    assert read(body, url=f"https://discuss.example.com/{path}").authors == ("gull_fan7",)


def test_line_that_names_a_user_in_lower_case(read):
    assert read(headed("<p>by gullfan</p>")).authors == ("gullfan",)
    assert read(headed("<p>Submitted by: gullfan</p>")).authors == ("gullfan",)
    assert read(headed("<p>Gulls made by hand</p>")).authors == ()


@pytest.mark.parametrize(
    "line",
    [
        "Step by step",
        "Sort by: newest",
        "Powered by wordcraft",
        "Sponsored by acme",
        "Stand by me",
        "Day by day",
    ],
)
def test_by_behind_another_word_names_no_user(read, line):
    assert read(headed(f"<p>{line}</p>")).authors == ()


def test_signature_ends_the_article(read):
    signed = f"<h1>Gulls return</h1><div>{TEXT}<p>{{}}</p></div>"
    assert read(signed.format("<b><i>Jo Marsh</i></b>")).authors == ("Jo Marsh",)
    assert read(signed.format("Jo Marsh")).authors == ()
    assert read(signed.format("<em>Jo Marsh</em>") + TEXT).authors == ("Jo Marsh",)
    assert read(signed.format("— <b>Jo Marsh</b>")).authors == ("Jo Marsh",)
    assert read(signed.format("<b>– Jo Marsh</b>")).authors == ("Jo Marsh",)
    assert read(f"<h1>Gulls</h1><div>{TEXT}<p><b>Jo Marsh</b></p>{TEXT}</div>").authors == ()
    assert read("<h1>Gulls</h1><div><p>Thanks to</p><p><b>Jo Marsh</b></p></div>").authors == ()


@pytest.mark.parametrize(
    "last",
    [
        "<b>Kind Regards</b>",
        "<i>Kind Regards</i>",
        "<b>Happy Sailing</b>",
        "<b>Harbour Museum</b>",
        "<i>Harbour Museum</i>",
        "<b>Saint Peter Port</b>",
    ],
)
def test_farewells_and_places_in_bold_are_no_signature(read, last):
    assert read(f"<h1>Gulls return</h1><div>{TEXT}<p>{last}</p></div>").authors == ()


def test_words_around_a_bar_make_no_list_of_people(read):
    line = '<p>by <a href="/author/jo">Jo Marsh</a> | Mar 5, 2024 | All About Boats and Boat Repair , Coast</p>'
    assert read(headed(line), head='<meta name="author" content="Jo Marsh">').authors == ("Jo Marsh",)


def test_block_of_many_labels_is_looked_at_once(read, monkeypatch):
    read_texts = []
    monkeypatch.setattr(page_bylines, "node_text", lambda node: read_texts.append(node) or node_text(node))
    body = f"<h1>Gulls return</h1>{TEXT * 3}<div>{'<b>by</b> x ' * 40}</div>"
    assert read(body).authors == ()
    assert len(read_texts) < 40


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="citation_author" content="Marsh, Jo"><meta name="citation_author" content="Reef, Al B.">',
        '<meta name="DC.creator" content="Marsh, Jo"><meta name="DC.creator" content="Reef, Al B.">',
        json_ld(author=[{"@type": "Person", "name": "Marsh, Jo"}, {"@type": "Person", "name": "Reef, Al B."}]),
    ],
)
def test_one_person_a_tag_with_the_family_name_first(read, head):
    assert read(head=head).authors == ("Jo Marsh", "Al B. Reef")


@pytest.mark.parametrize("before", ["Sunday Edition", "Harbour Post", "الأحد", "أخبار"])
def test_what_stands_before_a_date_and_is_no_person(read, before):
    head = "<title>Gulls return to the harbour | Harbour Post</title>"
    body = f"<h1>Gulls return to the harbour</h1><p>{before} | 14 May 2023</p>{TEXT}"
    assert read(body, head=head).authors == ()
    assert read(body.replace(before, "Jo Marsh"), head=head).authors == ("Jo Marsh",)


def test_a_portrait_that_is_a_link_and_a_name_within_another_take_no_name_away(read):
    links = ["<a href=/people/jo><img src=/jo.png></a>", "<a href=/people/jo>Jo Marsh</a>", "<span>5 May 2024</span>"]
    assert read(f"<h1>Gulls return</h1><div class=meta>{' '.join(links)}</div>{TEXT}").authors == ("Jo Marsh",)
    both = "<a href=/people/ann>Ann</a>, <a href=/people/reef>Ann Reef</a>"
    assert "Ann Reef" in read(f"<h1>Gulls return</h1><div class=byline>{both}</div>{TEXT}").authors


def test_an_office_is_named_whole(read):
    body = '<h1>Gulls return</h1><dl><dt>From:</dt><dd><a href="/o/1">Office for Harbours</a></dd></dl>' + TEXT
    assert read(body).authors in {(), ("Office for Harbours",)}


@pytest.mark.parametrize(
    ("given", "authors"),
    [
        ("Doe, Jane; Roe, Max", ("Jane Doe", "Max Roe")),
        ("Jane Doe, Max Roe", ("Jane Doe", "Max Roe")),
        ("Jane Doe, Wire; Max Roe, Coast", ("Jane Doe", "Wire", "Max Roe", "Coast")),
        ("Roe, Jane Doe", ("Roe", "Jane Doe")),
        ("鈴木花子, 山田太郎", ("鈴木花子", "山田太郎")),
    ],
)
def test_family_before_given_name_is_one_person(read, given, authors):
    assert set(read(head=f'<meta name="author" content="{given}">').authors) == set(authors)


@pytest.mark.parametrize("names", ["Anna, Ben", "Maria, London", "Doe, Jane", "Doe, Jane J."])
def test_two_of_one_word_are_not_turned_where_the_page_does_not_say_so(read, names: str) -> None:
    head = f'<meta name="author" content="{names}">'
    first, second = names.split(", ")
    assert f"{second} {first}" not in read("<h1>Ferry</h1><p>It sails.</p>", head=head).authors
    shown = f"<h1>Ferry</h1><p>By {second} {first}</p><p>It sails.</p>"
    assert read(shown, head=head).authors == (f"{second} {first}",)


def test_account_of_a_system_is_nobody(read):
    assert read(f'<h1>Gulls return</h1><p class="author">User Admin</p>{"<p>Text.</p>" * 3}').authors == ()


def test_link_to_the_rules_of_journalists_names_nobody(read):
    link = '<p><a class="journalistLink" href="/rules">The Post\'s Journalistic Standards and Practices</a></p>'
    assert read(f"<h1>Gulls return to the harbour</h1><p>{'The birds are back. ' * 20}</p>{link}").authors == ()


def test_organization_may_have_a_number_in_its_name(read):
    author = '{"@type": "NewsArticle", "author": {"@type": "Organization", "name": "Canal 9"}}'
    head = f'<script type="application/ld+json">{author}</script>'
    assert read(f"<h1>Gulls return to the harbour</h1>{'<p>Text.</p>' * 3}", head=head).authors == ("Canal 9",)


def test_list_in_a_box_goes_on_behind_its_links(read):
    byline = (
        '<div class="byline-box"><span>By <a class="byline" href="/jo">Jo Marsh</a>, Al Reef and Kim Lee</span></div>'
    )
    body = f"<h1>Gulls return to the harbour</h1>{'<p>The birds are back in the harbour.</p>' * 30}{byline}"
    assert read(body).authors == ("Jo Marsh", "Al Reef", "Kim Lee")


def test_entry_of_a_menu_names_nobody(read):
    entry = '<li role="menuitem"><a href="/authors/hub"><span>Author Hub</span></a></li>'
    for around in (f"<ul>{entry}</ul>", f'<div role="navigation"><p class="author">Harbour Hub</p>{entry}</div>'):
        assert read(f"<div>{around}<h1>Gulls return to the harbour</h1></div>").authors == ()


def test_links_to_further_authors_in_a_byline_that_commas_part(read):
    links = " ".join(f'<a rel="author" href="/person/{n}">{n},</a>' for n in ("Jo Marsh", "Al Reef", "Kim Lee"))
    head = '<meta name="dc.creator" content="Jo Marsh">'
    body = f"<h1>Gulls return to the pier</h1><p>By {links}</p><p>Published May 05, 2024</p>"
    assert read(body, head=head).authors == ("Jo Marsh", "Al Reef", "Kim Lee")


def test_a_user_whom_the_byline_links_comes_before_a_body_that_a_template_names(read):
    body = '<h1>Gulls return to the harbour</h1><h3 class="byline"><a rel="author" href="/users/perch">perch</a></h3>'
    head = '<meta name="author" content="Organization for Harbour Works">'
    assert read(body + TEXT, head=head).authors == ("perch",)
    assert read(body + TEXT, head='<meta name="author" content="Jo Marsh">').authors == ("Jo Marsh",)
    assert read(f"<h1>Gulls return to the harbour</h1>{TEXT}", head=head).authors == ("Organization for Harbour Works",)


def test_a_nickname_below_the_headline_is_the_author_s(read):
    line = '<p class="info"><span class="nick_name">perch</span></p>'
    assert read(f"<h1>Gulls return to the harbour</h1>{line}{TEXT}").authors == ("perch",)


@pytest.mark.parametrize("label", ["著者", "作者", "記者"])
def test_a_label_alone_is_no_name(read, label):
    assert read(f'<h1>Gulls return</h1>{TEXT}<div class="author">{label}</div>').authors == ()


def test_a_word_that_begins_as_a_label_does_is_none(read):
    assert read("<h1>海港的老墙</h1><table><tr><td>文学书</td></tr></table>", language="zh").authors == ()
    assert read(f"<h1>海港的老墙</h1><p>文／山田太郎</p>{TEXT}", language="ja").authors == ("山田太郎",)


@pytest.mark.parametrize(
    "author",
    [
        "<div itemprop=author itemscope><b itemprop=givenName>Jo</b> <b itemprop=familyName>Marsh</b></div>",
        "<div itemprop=author><div itemscope><b itemprop=name>Jo Marsh</b> <i itemprop=jobTitle>Keeper</i></div></div>",
    ],
)
def test_name_of_an_author_in_parts_or_in_an_item_within_what_is_none(read, author):
    assert read(f"<h1>Gulls return</h1>{'<p>The birds are back in the harbour.</p>' * 30}{author}").authors == (
        "Jo Marsh",
    )


def test_a_place_behind_a_break_in_a_name_is_none(read):
    names = (
        '<span class="ltx_personname">Jo Marsh<br>Institute for Boats, Marle</span> and '
        '<span class="ltx_personname">Al Reef</span>'
    )
    page = f"<h1>Gulls return to the harbour</h1><div class=ltx_authors>{names}</div>{TEXT}"
    assert read(page).authors == ("Jo Marsh", "Al Reef")


@pytest.mark.parametrize(
    ("listed", "authors"),
    [
        ("Marsh JM;Reef A;", ("Jo M Marsh", "Al Reef")),
        ("Marsh JM;Tern A;", ("Marsh JM", "Tern A")),
        ("Marsh JM;Reef A;Tern K;", ("Marsh JM", "Reef A", "Tern K")),
    ],
)
def test_a_byline_writes_out_the_initials_of_a_list_for_citations(read, listed, authors):
    shown = "".join(f"<span class=author><a href=/jo>{name}</a></span>, " for name in ("Jo M Marsh", "Al Reef"))
    head = f'<meta name="citation_authors" content="{listed}">'
    assert read(f"<h1>Gulls return to the harbour</h1><div>{shown}</div>{TEXT}", head=head).authors == authors


def test_the_user_who_posted_is_named_by_open_graph(read):
    head = '<meta property="og:author:username" content="plover-3">'
    assert read(f"<h1>Gulls return to the harbour</h1>{TEXT}", head=head).authors == ("plover-3",)
