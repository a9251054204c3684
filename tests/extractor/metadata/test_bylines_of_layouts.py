"""Names among what templates set beside them: labels before links, desks, scores, papers, menus."""

from __future__ import annotations

import json

import pytest

HEADLINE = "<h1>Gulls return to the harbour</h1>"
TEXT = f"<p>{'The birds are back in the harbour. ' * 10}</p>"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ('<div class="byline">Coast Wire | By <a href="/s/1">Jo Marsh</a></div>', ("Jo Marsh",)),
        ('<div class="authors">By <a href="/s/1">JO MARSH</a> and AL REEF</div>', ("JO MARSH", "AL REEF")),
        ('<p><span>5 March 2024</span><span>by <a href="/s/1">Jo Marsh</a></span></p>', ("Jo Marsh",)),
        ('<p class="byline">Jo Marsh, Home Affairs Correspondent</p>', ("Jo Marsh",)),
        ('<p class="byline">Jo Marsh, City Hall Reporter</p>', ("Jo Marsh",)),
        ("<p>Comedy ‧ 1h 40m</p><p>5 March 2024</p>", ()),
        ("<p>Posted by shorebird on Monday March 4, 2024 @ 10:12AM</p>", ("shorebird",)),
        ('<div class="author">লেখা: <a href="/s/1">রুমানা হক</a></div>', ("রুমানা হক",)),
        ('<p class="autor">De <a href="/s/1">Ilinca Botezatu</a></p>', ("Ilinca Botezatu",)),
        ('<p class="byline">De Vries</p>', ("De Vries",)),
        ("<p><time>نشر في 5 مارس 2024</time></p>", ()),
        ("<p>صفحه نخست » فرهنگ</p><p>۱۵ اسفند ۱۴۰۲</p>", ()),
        ("<p><span>2024年3月5日</span> <span>海湾晚报</span></p>", ()),
        ("<p>From Harbour Wiki</p>", ()),
        ('<p class="subhead">Joan Marsh &lt;joan@coast.example&gt;</p>', ("Joan Marsh",)),
        ('<h3><a href="mailto:joan@coast.example">Joan Marsh</a></h3>', ("Joan Marsh",)),
        ('<p>Press contact</p><p><a href="mailto:joan@coast.example">Joan Marsh</a></p>', ()),
        ('<p><a href="mailto:office@coast.example">Ticket sales</a></p>', ()),
        ("<p>Joan Pressler &lt;joan@coast.example&gt;</p>", ("Joan Pressler",)),
        ("<p>Rückfragen an die Redaktion</p><p>Joan Marsh &lt;joan@coast.example&gt;</p>", ()),
        ("<p>Contatti</p><p>Joan Marsh joan@coast.example</p>", ()),
        ("<p>Organizer</p><p>Joan Marsh &lt;joan@coast.example&gt;</p>", ()),
        ('<h3><a href="mailto:office@coast.example">Write Us</a></h3>', ()),
        ('<p><a href="mailto:?body=gulls">Send Story</a></p>', ()),
        ("<p>5 March 2024</p><h3>Use Of Harbour Works</h3>", ()),
        ("<p>Joan Or</p><p>5 March 2024</p>", ("Joan Or",)),
        ('<h3><a name="gulls" id="authoring">GULL WATCHING</a></h3>', ()),
        ('<p class="byline"><span aria-hidden="true">JM</span> <b>Jo Marsh</b></p><p>5 March 2024</p>', ("Jo Marsh",)),
        ('<div class="author"><p class="avatar">JM</p><p class="author-name">Jo Marsh</p></div>', ("Jo Marsh",)),
        ('<div class="author-initials">JM</div><div class="author-name">Coast Wire Desk</div>', ("Coast Wire Desk",)),
        ('<div class="author-name">JM</div>', ("JM",)),
        ("<p>5 March 2024</p><h2>Vom Antrag zur Umsetzung</h2>", ()),
        ("<p><span>お知らせ</span><span>2024.03.05</span></p>", ()),
        ("<p><span>活動報告</span><span>2024.03.05</span></p>", ()),
        ("<p><span>公司新闻</span><span>2024-03-05</span></p>", ()),
        ("<p><span>목회칼럼</span><span>2024.03.05</span></p>", ()),
        ("<p><span>2024.03.05</span><span>읽는 시간 5분</span></p>", ()),
        ("<p><span>2024.03.05</span><span>読了時間 5分</span></p>", ()),
        ("<p><span>김철수</span><span>2024.03.05</span></p>", ("김철수",)),
        (
            '<div class="byline"><span class="byline-pic" aria-hidden="true">CWD</span>'
            '<span class="byline-text"><b>Coast Wire Desk</b> <span>5 March 2024</span></span></div>',
            ("Coast Wire Desk",),
        ),
        ("<p>5 March 2024</p><p>🎓 Third Year • 📘 History • 🐦 Birds</p>", ()),
    ],
)
def test_line_by_the_headline(read, line, names):
    assert read(f"{HEADLINE}{line}{TEXT}").authors == names


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ('<p itemprop="author">Por <a href="/s/1">Rui Farol</a>, Jornal do Cais</p>', "Rui Farol"),
        ('<div itemprop="author"><a href="/u/1">shorebird</a><span>1,204</span></div>', "shorebird"),
        ('<p itemprop="author"><a href="/s/1">Jo Marsh</a></p>', "Jo Marsh"),
    ],
)
def test_author_in_microdata_without_what_stands_beside(read, author, name):
    assert read(f"{HEADLINE}{author}{TEXT}").authors == (name,)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("February 9, 2016 | By Jo Marsh, University Communications", ("Jo Marsh",)),
        ("Jo Marsh | For Harbour Local Media | 5 March 2024", ("Jo Marsh",)),
        ("The harbour | By the sea", ()),
        ("Words and pictures: Jo Marsh", ("Jo Marsh",)),
        ("Story and photographs by Jo Marsh", ("Jo Marsh",)),
        ("Text und Fotos: Jo Marsh", ("Jo Marsh",)),
    ],
)
def test_byline_beside_a_date_or_a_paper(read, line, names):
    assert read(f'{HEADLINE}<p class="entry-meta">{line}</p>{TEXT}').authors == names


def test_name_of_a_user_above_the_headline(read):
    head = '<ul><li><span class="user-name">Jo Marsh</span></li><li>5 March</li><li>3 min read</li></ul>'
    assert read(f"{head}{HEADLINE}{TEXT}").authors == ("Jo Marsh",)


def test_label_of_a_link_below_a_text_is_no_author(read):
    foot = '<p>Posted by Jo Marsh on March 5, 2024 at 10:14 PM | <a href="/1">Permalink</a></p>'
    assert read(f"{HEADLINE}{TEXT}{foot}").authors == ("Jo Marsh",)


def test_author_of_a_review_that_is_the_page(read):
    review = {"@type": "Review", "name": "The Tide", "itemReviewed": {"@type": "Movie"}, "author": {"name": "Jo Marsh"}}
    assert read(HEADLINE + TEXT, head=f'<script type="application/ld+json">{json.dumps(review)}</script>').authors == (
        "Jo Marsh",
    )


@pytest.mark.parametrize("title", ["Review: The Harbour by Joan Marsh", "Rezension – Der Hafen von Joan Marsh | Bote"])
def test_whose_work_a_review_is_of_did_not_write_it(read, title):
    line = "<p class='author'>by Joan Marsh</p>"
    assert read(f"<h1>The Harbour</h1>{line}{TEXT}", head=f"<title>{title}</title>").authors == ()
    assert read(f"<h1>The Harbour</h1>{line}{TEXT}", head="<title>The Harbour</title>").authors == ("Joan Marsh",)
    with_bar = "<title>Review: The new lamps | by Joan Marsh | Bote</title>"
    assert read(f"<h1>The new lamps</h1>{line}{TEXT}", head=with_bar).authors == ("Joan Marsh",)
    head = f'<title>{title}</title><meta name="author" content="Al Reef">'
    assert read(f"<h1>The Harbour</h1>{line}{TEXT}", head=head).authors == ("Al Reef",)


@pytest.mark.parametrize(("count", "authors"), [(2, ("Joan Marsh", "Al Reef")), (4, ())])
def test_of_a_list_of_people_with_addresses_nobody_is_the_author(read, count, authors):
    names = ("Joan Marsh", "Al Reef", "Kim Lee", "Ann Sand")[:count]
    lines = "".join(f"<p>{name} &lt;{name[:2].lower()}@coast.example&gt;</p>" for name in names)
    assert read(f"{HEADLINE}{lines}{TEXT}").authors == authors


def test_author_in_the_head_by_a_name_of_its_own(read):
    assert read(HEADLINE + TEXT, head='<meta name="content_author" content="Jo Marsh">').authors == ("Jo Marsh",)


def test_name_alone_over_a_job_needs_no_date(read):
    head = "<div><img src=/j.png><div><div>Jo Marsh</div><div>Senior engineer</div></div></div>"
    assert read(f"{HEADLINE}{head}{TEXT}").authors == ("Jo Marsh",)
    assert read(f"{HEADLINE}<div>Jo Marsh</div><div>Harbour wall</div>{TEXT}").authors == ()


def test_button_beside_the_date_is_nobody(read):
    assert read(f"{HEADLINE}<p>5 March 2024</p><div>Gift Story</div>{TEXT}").authors == ()


def test_whom_the_title_tells_of_is_not_the_author(read):
    title = "Jo Marsh, who kept the harbour light, dies at 90"
    page = f"<p>5 March 2024</p><p>Jo Marsh at the light, 1961</p><h1>{title}</h1>{TEXT}"
    assert read(page, head=f"<title>{title}</title>").authors == ()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<em>Jo Marsh lives in Marle and keeps bees on the harbour wall</em>", ("Jo Marsh",)),
        ("<em>Jo Marsh is a freelance journalist.</em>", ("Jo Marsh",)),
        ("<i>Eva Sand ist freie Autorin in Marle.</i>", ("Eva Sand",)),
        ("<i>Anna Reef died last week at her home in Marle.</i>", ()),
        ("<i>Elizabeth Bishop wrote the poem quoted above in 1946.</i>", ()),
        ("<i>Old Harbour remains closed until the first of June.</i>", ()),
        ("<i>Winter Song continues next week with part two.</i>", ()),
        ("<i>Maria Sand übersetzte den Text aus dem Dänischen.</i>", ()),
        ("<i>Peter Sand was interviewed in March.</i>", ()),
        ("<i>Hotel Marina, 12 Pier Street, Marle</i>", ()),
        ("<i>Anna Karenina, Part One, Chapter One</i>", ()),
        ("<em>Jo Marsh contributed to this report.</em>", ()),
        ("<i>Zurück zur <a href='#parts'>Übersicht</a></i>", ()),
        ("<b>Jo Marsh lives in Marle</b>", ()),
        ("<em>Photographs of Jo Marsh hang in the hall</em>", ()),
    ],
)
def test_italics_that_end_a_text_and_say_who_wrote_it(read, line, names):
    assert read(f"{HEADLINE}<div>{TEXT}<p>{line}</p></div>").authors == names


@pytest.mark.parametrize("agency", ["CWA", "ŘTŽ", "ТАРС"])
def test_agency_beside_a_person_is_no_author(read, agency):
    assert read(f'{HEADLINE}<span class="authors">Jo Marsh, {agency}</span>{TEXT}').authors == ("Jo Marsh",)


@pytest.mark.parametrize(("job", "names"), [("President", ()), ("CEO and founder", ()), ("Reporter", ("Anna Reef",))])
def test_a_name_over_a_job_is_an_author_where_those_who_have_it_write(read, job, names):
    page = f"<h1>Portrait of the ferry owner</h1><p>Anna Reef</p><p>{job}</p>{TEXT}"
    assert read(page).authors == names
