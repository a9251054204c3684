"""Bylines as platforms for blogs and papers write them: with date and sections in one line, at the end, in a list."""

from __future__ import annotations

import pytest

TEXT = f"<p>{'The harbour wall was mended in the spring by the men of the town. ' * 4}</p>" * 3
HEADLINE = "<h1>The harbour wall is mended at last</h1>"
CHINESE = f"<p>{'港邊的老牆在春天修好了，鎮上的人都來幫忙，沒有人想到會這麼快。' * 6}</p>" * 2


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Posted by Jo Doe at 08:52 AM in <a href='/b'>Buses</a>, <a href='/c'>City Hall</a>", ("Jo Doe",)),
        ("By Jo Doe | March 5, 2024 | City Breaks", ("Jo Doe",)),
        ("Posted on March 5, 2008 by Jo Doe", ("Jo Doe",)),
        ("Published on 5 March 2024 by Jo Doe in City Hall, Buses", ("Jo Doe",)),
        ("Publié le 16 novembre 2014 par Mimi", ("Mimi",)),
        ("Veröffentlicht am 5. März 2024 von Jo Doe und Al Reef", ("Jo Doe", "Al Reef")),
        ("Published 7 May 2020 by Penguin Books", ()),
        ("Published on 7 May 2020 by Routledge", ()),
        ("Veröffentlicht am 7. Mai 2020 von Suhrkamp", ()),
        ("Published on 7 May 2020 by Marle University Press", ()),
        ("April 18, 2022 · 34 minutes · hosted by Jo Doe", ("Jo Doe",)),
        ("by <b>Jo Doe</b> <span>Coast Post Staff</span>", ("Jo Doe",)),
        ("By <b>Jo Doe</b>, <i>Al Reef</i>", ("Jo Doe", "Al Reef")),
        ("By Jo Doe, Al Reef and Kim Lee", ("Jo Doe", "Al Reef", "Kim Lee")),
        ("Posted on 5 March 2024 by popular demand", ()),
        ("00:00 / 34:12 <a href='/x.mp3'>Download MP3</a>", ()),
        ("Mia Marsh, 12, and Tom Reef, 13", ("Mia Marsh", "Tom Reef")),
    ],
)
def test_line_under_the_headline(read, line, names):
    around = '<p class="byline">' if names and names[0] == "Mia Marsh" else "<p>"
    assert read(f"<article>{HEADLINE}{around}{line}</p>{TEXT}</article>").authors == names


def test_place_beside_a_name_is_no_author(read):
    line = '<span class="news-author">Jo Doe</span><em class="loc">PORT ISAAC</em><time>8 May 2017</time>'
    assert read(f'{HEADLINE}<div class="news-info">{line}</div>{TEXT}').authors == ("Jo Doe",)


def test_who_commented_is_no_author(read):
    comment = '<div class="blogCommentHeading"><span class="blogCommentAuthor">Anna Reef</span></div><p>How true.</p>'
    short = "<p>The wall was mended.</p>"
    assert read(f'{HEADLINE}{short}<div class="blogCommentWrap">{comment}</div>').authors == ()


@pytest.mark.parametrize(("job", "names"), [("Head of Harbour Wall Engineering", ("Jo Doe",)), ("Founder and CEO", ())])
def test_name_over_a_long_job_and_a_date(read, job, names):
    page = f"{HEADLINE}<div><div>Jo Doe</div><div>{job}</div></div>{TEXT}"
    assert read(page).authors == names


def test_list_of_authors_with_their_user_names(read):
    given = (("Jo Doe", "@jo"), ("Al Reef", "@reef"))
    items = "".join(f"<li><dl><dd>{name}</dd><dd><a>{user}</a></dd></dl></li>" for name, user in given)
    people = f'<dl><dt class="sr-only">Authors</dt><dd><ul>{items}</ul></dd></dl>'
    assert read(f"{HEADLINE}{people}{TEXT}").authors == ("Jo Doe", "Al Reef")


@pytest.mark.parametrize(
    ("paragraph", "names"),
    [
        ('<p style="text-align: right;"><strong>Jo Doe</strong></p>', ("Jo Doe",)),
        ('<p align="right"><b>Jo Doe</b></p>', ("Jo Doe",)),
        ("<p><strong>Port Isaac</strong></p>", ()),
    ],
)
def test_bold_at_the_right_margin_is_a_signature(read, paragraph, names):
    assert read(f"{HEADLINE}<div>{TEXT}{paragraph}</div>").authors == names


@pytest.mark.parametrize(("user", "names"), [("harbour_jo", ("harbour_jo",)), ("admin", ())])
def test_user_in_the_card_of_a_microformat(read, user, names):
    card = f'<span class="author vcard"><span class="fn">{user}</span></span>'
    assert read(f"<article>{HEADLINE}{TEXT * 4}<footer>{card}</footer></article>").authors == names


@pytest.mark.parametrize(("title", "names"), [("Posts by harbour_jo", ("harbour_jo",)), ("Harbour", ())])
def test_user_whom_the_title_of_a_link_behind_the_text_names(read, title, names):
    link = f'Posted by <a href="/author/harbour_jo/" title="{title}">harbour_jo</a> in <a href="/talks/">Talks</a>'
    assert read(f"<div>{HEADLINE}{TEXT * 4}<div>{link}</div></div>").authors == names


@pytest.mark.parametrize(
    ("opening", "names"),
    [
        ("〔記者許家棠／苗栗報導〕港邊的老牆昨天修好了。", ("許家棠",)),
        ("記者許家棠、林大明／苗栗報導", ("許家棠", "林大明")),
        ("（中央社記者許家棠苗栗5日電）港邊的老牆昨天修好了。", ("許家棠",)),
        ("記者昨日了解到，港邊的老牆已經修好。", ()),
    ],
)
@pytest.mark.parametrize("rest", ["", "鎮上的人都來幫忙。" * 30])
def test_reporter_before_the_first_sentence_in_chinese(read, opening, names, rest):
    assert read(f"<h1>港邊的老牆修好了</h1><p>{opening}{rest}</p>{CHINESE}", language="zh-TW").authors == names


def test_portal_is_no_author_beside_a_paper(read):
    head = '<meta property="og:article:author" content="남해일보 | 포털">'
    signed = '<p class="byline_p"><span>한서윤 기자(jo@coast.example)</span></p>'
    text = f"<p>{'항구의 오래된 담장이 봄에 고쳐졌다. ' * 12}</p>"
    title = "<h2>항구의 오래된 담장이 마침내 고쳐졌다</h2>"
    assert read(f"{title}{text}", head=head).authors == ("남해일보",)
    assert read(f"{title}{text}<div>{signed}</div>", head=head).authors == ("한서윤",)


def test_headline_by_its_role(read):
    heading = '<div class="h9" role="heading" aria-level="1">The harbour wall is mended at last</div>'
    head = "<title>The Common Room</title>"
    body = f"<div>{heading}<div>Jo Doe</div><div>27 February 2023</div></div>{TEXT}"
    page = read(body, head=head)
    assert (page.title, page.authors) == ("The harbour wall is mended at last", ("Jo Doe",))
    assert read(body, head="<title>The harbour wall is mended at last, for now</title>").title.endswith("for now")
    again = body.replace("<div>Jo Doe", '<div role="heading" aria-level="1">The tuba</div><div>Jo Doe')
    assert read(again, head=head).title == "The Common Room"


@pytest.mark.parametrize("around", ["<div class=banner>{}</div>", "<div class=cookie-consent>{}</div>"])
def test_what_a_banner_has_as_its_heading_is_no_headline(read, around: str):
    banner = around.format('<span role="heading" aria-level="1">We value your privacy</span>')
    body = f"{banner}<main><article><div class=big>New lock</div>{TEXT}</article></main>"
    assert read(body, head="<title>New lock</title>").title == "New lock"


@pytest.mark.parametrize("last", ["Port Isaac", "Happy Easter", "Elm Quay"])
def test_a_place_or_a_greeting_at_the_right_margin_is_no_signature(read, last: str):
    text = f"<p>{'The wall of Elm Quay was mended in spring, and all were glad. ' * 4}</p>"
    page = read(f'<h1>The wall</h1>{text}{text}<p style="text-align:right"><b>{last}</b></p>')
    assert page.authors == ()
