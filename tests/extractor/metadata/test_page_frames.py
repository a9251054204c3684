"""Who wrote a page and when, on layouts that set the byline among other things."""

from __future__ import annotations

import json

import pytest

TEXT = f"<p>{'The birds are back in the harbour. ' * 10}</p>" * 2
HEADLINE = "<h1>Gulls return to the harbour</h1>"


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("إعداد: ريم الحوراني", "ريم الحوراني"),
        ("رپورٹ", None),
        ("रिपोर्ट: मीनाक्षी रावत", "मीनाक्षी रावत"),
        ("گزارش: بهرام فرهمند", "بهرام فرهمند"),
        ("เขียนโดย Somchai Rak", "Somchai Rak"),
        ("Piše: Jelena Horvat", "Jelena Horvat"),
        ("Reportagem: Ana Furtado", "Ana Furtado"),
        ("Kirjoittaja: Aino Lehtovaara", "Aino Lehtovaara"),
        ("Ρεπορτάζ: Μυρτώ Σαββίδου", "Μυρτώ Σαββίδου"),
        ("כתבה: שירלי אבן", "שירלי אבן"),
        ("Texto Leonor Barata Fotografia Rui Penedo", "Leonor Barata"),
    ],
)
def test_label_of_the_author(read, byline, author):
    assert read(f"{HEADLINE}<p>{byline}</p>{TEXT}").authors == ((author,) if author else ())


@pytest.mark.parametrize("label", ["शेयर करें", "شارك المقال", "スキ", "シェアする"])
def test_button_beside_a_date_is_no_name(read, label):
    assert read(f"{HEADLINE}<p>5 March 2024</p><p>{label}</p>{TEXT}").authors == ()


def test_name_in_a_line_of_several_dates(read):
    parts = ("Nazlı Erdem", "Eklenme: 08 Ekim 2024 - 21:16", "Güncellenme: 09 Ekim 2024 - 07:40", "Yazı boyutu A+ A-")
    line = "".join(f"<span>{part}</span>" for part in parts)
    assert read(f"{HEADLINE}<div>{line}</div>{TEXT}").authors == ("Nazlı Erdem",)


def test_byline_ends_where_another_label_begins(read):
    line = "<span>লেখক: তাহমিনা হক</span><span>প্রকাশ: ০২ মার্চ ২০২৪, ০৯:০০</span>"
    assert read(f"{HEADLINE}<div>{line}</div>{TEXT}").authors == ("তাহমিনা হক",)


def test_link_to_a_page_of_the_newsroom_beside_a_date(read):
    line = '<a href="/redakce/zuzana-benesova">Zuzana Benešová</a> 14. února 2024'
    assert read(f"{HEADLINE}<div>{line}</div>{TEXT}").authors == ("Zuzana Benešová",)


def test_pen_name_that_links_to_its_page_in_a_line_called_author(read):
    line = '<a href="/hotaru_k">三好蛍子</a> <time datetime="2022-03-06">2022年3月6日</time>'
    assert read(f'{HEADLINE}<div class="creator">{line}</div>{TEXT}').authors == ("三好蛍子",)


def test_who_wrote_goes_before_who_reviewed(read):
    line = '<p>Medically reviewed by <a href="/r">Oona Fell, MD</a> — Written by <a href="/w">Jo Marsh</a></p>'
    assert read(f"{HEADLINE}{line}{TEXT}").authors == ("Jo Marsh",)


def test_label_of_a_date_is_no_name(read):
    line = '<span>Clara ROUX</span>. <span>Publié le <time datetime="2024-04-03">03/04/2024</time></span>'
    assert read(f'{HEADLINE}<p class="signature">{line}</p>{TEXT}').authors == ("Clara ROUX",)


def test_paper_that_published_is_no_author(read):
    assert read(f"{HEADLINE}<p>Published by Marle Herald on Mar. 8, 2024.</p>{TEXT}").authors == ()
    assert read(f"{HEADLINE}<p>Published by Jo Marsh on Mar. 8, 2024.</p>{TEXT}").authors == ("Jo Marsh",)


def test_person_in_the_byline_goes_before_the_newsroom_in_markup(read):
    thing = {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Do Correio, em Vale do Cedro"}}
    head = f'<script type="application/ld+json">{json.dumps(thing)}</script>'
    assert read(f'{HEADLINE}<p class="p-author">Anselmo Furtado</p>{TEXT}', head=head).authors == ("Anselmo Furtado",)
    assert read(f"{HEADLINE}{TEXT}", head=head).authors == ("Do Correio",)


def test_date_in_the_sentence_below_a_picture_is_not_the_pages(read):
    thing = {"@type": "NewsArticle", "datePublished": "2023-12-04T13:05:00Z"}
    head = f'<script type="application/ld+json">{json.dumps(thing)}</script>'
    caption = "Waves break over the harbour wall at Port Marle, Sunday, Dec. 3, 2023. (Photo Ione Wray)"
    assert read(f"{HEADLINE}<div>{caption}</div>{TEXT}", head=head).date_published == "2023-12-04T13:05:00+00:00"


@pytest.mark.parametrize(
    "start", ["MARLE, March 5, 2024 – ", "MARLE, March 5, 2024 /Wire/ -- ", "Marle, 5. März 2024 - "]
)
def test_date_with_which_a_press_release_begins(read, start):
    assert read(f"<h1>Gulls</h1><p>{start}{'The birds are back. ' * 10}</p>", every=True).date_published == "2024-03-05"


def test_label_before_the_headline_that_a_lower_heading_shows(read):
    page = read(
        f"<h2>Gulls return to the harbour</h2><p><b>By Jo Marsh</b></p>{TEXT}",
        head="<title>Print: Gulls return to the harbour</title>",
    )
    assert (page.title, page.authors) == ("Gulls return to the harbour", ("Jo Marsh",))


def test_headline_below_a_line_of_its_own(read):
    heading = "<h2><span>Harbour news</span> <span>Gulls return to the harbour</span></h2>"
    page = read(
        f"{heading}<p>By Jo Marsh</p>{TEXT}",
        head='<meta property="og:title" content="Harbours: Gulls return to the harbour">',
    )
    assert (page.title, page.authors) == ("Gulls return to the harbour", ("Jo Marsh",))


def test_place_of_a_paper_is_no_author(read):
    site = '<meta property="og:site_name" content="Harbour Post">'
    head = f'{site}<meta name="author" content="Harbour Post, Marle, Cornwall">'
    assert read(f"{HEADLINE}{TEXT}<p>By Jo Marsh</p>", head=head).authors == ("Jo Marsh",)
    assert read(f"{HEADLINE}{TEXT}", head=head).authors == ("Harbour Post",)


def test_place_and_job_in_brackets_are_no_names(read):
    head = '<meta property="og:article:author" content="Jo Marsh (Port Isaac, special correspondent)">'
    assert read(f"{HEADLINE}{TEXT}", head=head).authors == ("Jo Marsh",)


def test_component_that_is_called_a_byline(read):
    line = "<div data-component='byline-block'><time>2 hours ago</time><div>Jo Marsh</div><div>Reporter</div></div>"
    thing = {"@type": "NewsArticle", "author": {"@type": "Organization", "name": "Harbour News"}}
    head = f'<script type="application/ld+json">{json.dumps(thing)}</script>'
    assert read(f"{HEADLINE}{line}{TEXT}", head=head).authors == ("Jo Marsh",)


def test_reporter_who_signs_goes_before_the_editor(read):
    text = f"<p>{'海鸥回到了港口，渔民们很高兴。' * 20}</p>" * 2
    assert read(f"<h1>海鸥归来</h1>{text}<p>港口晚报记者 秦若水</p><p>责任编辑：沈知白</p>").authors == ("秦若水",)
    assert read(f"<h1>海鸥归来</h1>{text}<p>责任编辑：沈知白</p>").authors == ()


@pytest.mark.parametrize("label", ["缩小字体", "收藏"])
def test_tool_of_a_chinese_page_is_no_name(read, label):
    assert read(f"<h1>海鸥归来</h1><div>2023年11月8日</div><div>{label}</div>{TEXT}").authors == ()


def test_the_head_of_a_column_of_authors_names_none(read):
    head = "<tr><th>Author</th><th>Release Date</th><th>Case</th></tr>"
    assert read(f"<h1>Rulings of the court</h1>{TEXT}<table>{head}<tr><td>Reef<td>May 2<td>Tern</table>").authors == ()


def test_authors_as_latexml_sets_them(read):
    people = (("Jo Doe", "University of Marle"), ("Al Reef", ""))
    line = "".join(
        f"<span class=ltx_creator><span class=ltx_personname>{name}</span><span class=place>{place}</span></span>"
        for name, place in people
    )
    assert read(f"{HEADLINE}<div class=ltx_authors>{line}</div>{TEXT}").authors == ("Jo Doe", "Al Reef")


def test_what_news_are_filed_under_is_no_name(read):
    text = f"<p>{'港の鳥が春に戻ってきて、町の人々は毎朝その声を聞いている。' * 6}</p>"
    page = f"<p>2024年3月28日</p><span class=newsCat>研究</span><h1>港に鳥が戻る</h1>{text}"
    assert read(page, language="ja").authors == ()
