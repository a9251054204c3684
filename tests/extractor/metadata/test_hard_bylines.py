"""Bylines, dates and titles of shapes that pages of many languages have."""

from __future__ import annotations

import pytest

HEADLINE = "<h1>Gulls return to the harbour</h1>"
TEXT = f"<p>{'The birds are back in the harbour. ' * 10}</p>" * 2
HEAD = '<title>Coast Post | Gulls return to the harbour</title><meta property=og:site_name content="Coast Post">'
CARD = '<article><a href="/2">Crabs</a> <span class="author">Bert Sands</span></article>'


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Words: Jo Marsh / Photographs: Al Reef", ("Jo Marsh",)),
        ("Words: 1,204", ()),
        ("Jo Marsh, as told to Al Reef", ("Jo Marsh", "Al Reef")),
        ("Rhys ap Marsh, gardening correspondent", ("Rhys ap Marsh",)),
        ("Medically reviewed by <a href=/s/1>Dr. Al Reef, MD</a> — By <a href=/s/2>Jo Marsh</a>", ("Jo Marsh",)),
        ("Tekst Femke Marsh Beeld Sjors Reef", ("Femke Marsh",)),
        ("文・高橋健太　写真・小川恵", ("高橋健太",)),
        ("작성자: 이하늘·박도현 기자", ("이하늘", "박도현")),
        ("이하늘·박도현 기자", ("이하늘", "박도현")),
        ("作者：周文静 郭小川", ("周文静", "郭小川")),
        ("AF METTE RIIS OG LARS-BO HOLM", ("METTE RIIS", "LARS-BO HOLM")),
        ("Maria do Carmo de Souza dos Santos", ("Maria do Carmo de Souza dos Santos",)),
    ],
)
def test_line_called_byline(read, line, names):
    assert read(f'{HEADLINE}<p class="byline">{line}</p>{TEXT}').authors == names


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ("<p>2021-08-30 by shorebird in <a href=/t/1>#gulls</a></p>", ("shorebird",)),
        ("<p>March 5, 2024 by shorebird</p>", ("shorebird",)),
        ("<p>Léa Marsh et Younes Reef (à Port-Isaac)</p><p>5 mars 2024</p>", ("Léa Marsh", "Younes Reef")),
        ("<p>dr. Kertész Balázs | 2019.08.26. | 2 perc olvasás</p>", ("dr. Kertész Balázs",)),
        ("<p><em>This is a guest post by Jo Marsh, who keeps bees.</em></p>", ("Jo Marsh",)),
    ],
)
def test_lines_behind_the_headline(read, lines, names):
    assert read(f"{HEADLINE}{lines}{TEXT}").authors == names


@pytest.mark.parametrize(
    ("behind", "names"),
    [
        ('<p class="signature">Jo Marsh</p>', ("Jo Marsh",)),
        ("<p>Светлана КОВАЛЁВА, Игорь ТИХИЙ</p>", ("Светлана КОВАЛЁВА", "Игорь ТИХИЙ")),
        ("<p>Uptime GUARANTEE</p>", ()),
        ("<p>강변=최은별 기자 ebchoi@coast.example</p>", ("최은별",)),
        ("<p><b>About the author</b></p><p>Jo Marsh is a novelist and lives in Port Isaac.</p>", ("Jo Marsh",)),
        (
            '<div class="author-box"><h4>About Jo Marsh</h4><p>She has kept bees since she was nine.</p></div>',
            ("Jo Marsh",),
        ),
        ('<div class="author-box"><a href="/a/1">Alle Beiträge von Jo Marsh</a></div>', ("Jo Marsh",)),
        (f'<div class="related"><h3>More</h3>{CARD}</div>', ()),
        (f'<div class="related"><h3>More</h3>{CARD.replace("<a", f"<script>{TEXT}</script><a")}</div>', ()),
    ],
)
def test_who_is_named_behind_the_text(read, behind, names):
    assert read(f"<article>{HEADLINE}{TEXT}</article>{behind}").authors == names


def test_an_author_without_a_name_is_the_thing_of_that_address(read):
    graph = (
        '{"@graph": [{"@type": "Article", "headline": "Gulls", "author": {"name": "", "@id": "#1"}},'
        ' {"@type": "Person", "@id": "#1", "name": "Jo Marsh"}]}'
    )
    assert read(HEADLINE + TEXT, head=f'<script type="application/ld+json">{graph}</script>').authors == ("Jo Marsh",)


@pytest.mark.parametrize(
    ("line", "published", "modified"),
    [
        ("發布日期：110年3月15日", "2021-03-15", None),
        ("公開：2023年2月7日　更新：2023年2月9日", "2023-02-07", "2023-02-09"),
        ("آخر تحديث: 22 أبريل 2023، نشر في: 21 أبريل 2023", "2023-04-21", "2023-04-22"),
        ("עודכן: 11.03.2022 | 10.03.2022", "2022-03-10", "2022-03-11"),
        ("Cập nhật 21/03/2022, xuất bản 20/03/2022", "2022-03-20", "2022-03-21"),
        ("Aktualizováno 11. 3. 2022, 10. 3. 2022", "2022-03-10", "2022-03-11"),
    ],
)
def test_day_of_publication_beside_that_of_a_change(read, line, published, modified):
    page = read(f"{HEADLINE}<p>{line}</p>{TEXT}", language="xx")
    assert (page.date_published, page.date_modified) == (published, modified)


@pytest.mark.parametrize(
    ("heading", "title", "subtitle"),
    [
        (
            '<span class="label">Alone</span><span>Gulls return to the harbour</span>'
            '<span class="subtitle">Nobody knows for how long they stay</span>',
            "Gulls return to the harbour",
            "Nobody knows for how long they stay",
        ),
        (
            '<span class="subtitle">News of the pier</span> Gulls return to the harbour',
            "Gulls return to the harbour",
            None,
        ),
    ],
)
def test_lines_of_a_headline(read, heading, title, subtitle):
    page = read(f"<h1>{heading}</h1>{TEXT}", head=HEAD)
    assert (page.title, page.subtitle) == (title, subtitle)


def test_lines_of_a_headline_that_meet_at_a_colon(read):
    heading = "<h1><span>Gulls of the pier:</span><span>Back again</span></h1>"
    page = read(heading + TEXT, head="<title>Gulls of the pier: Back again - News - Coast Post</title>")
    assert page.title == "Gulls of the pier: Back again"


def test_excerpt_that_an_editor_of_ghost_wrote_is_the_subtitle(read):
    line = '<p class="post-full-custom-excerpt">Nobody knows for how long they stay</p>'
    assert read(HEADLINE + line + TEXT).subtitle == "Nobody knows for how long they stay"


def test_what_is_called_subtitle_in_spanish(read):
    line = '<h2 class="subtitulo">Nadie sabe por cuánto tiempo se quedan</h2>'
    assert read(HEADLINE + line + TEXT).subtitle == "Nadie sabe por cuánto tiempo se quedan"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Por José Marsh y Reef", ("José Marsh y Reef",)),
        ("Por Ana Marsh y Reuters", ("Ana Marsh",)),
        ("Por Ana y Luis", ("Ana", "Luis")),
        ("Words Jo Marsh Photography Al Reef", ("Jo Marsh",)),
        ('<a href="/staff_name/jo">Jo Marsh</a>, <span>News Editor</span>', ("Jo Marsh",)),
        ('<a href="/people/jo"><span>Jo Marsh</span> <small>CTO, Kestrel</small></a>', ("Jo Marsh",)),
        ("河口4月5日电（记者何静怡）老码头重新开放。", ("何静怡",)),
        ("Escribe: Lola Marsh Reef", ("Lola Marsh Reef",)),
        ("Yazı: Defne Marsh Fotoğraf: Can Reef", ("Defne Marsh",)),
        ("Verfasst von: Dr. med. Konrad Marsh – zuletzt geprüft von Petra Reef", ("Dr. med. Konrad Marsh",)),
        ("文/吳佩蓉　圖/陳大文", ("吳佩蓉",)),
        ("記者・佐々木玲", ("佐々木玲",)),
        ("글·사진 한지우 객원기자", ("한지우",)),
        ("JO MARSH<br>jmarsh@coast.example<p>Mar 1, 2023 Updated 5 hrs ago</p>", ("JO MARSH",)),
        ("Лидия Крамская, специально для «Берега»<p>28.05.2021</p>", ("Лидия Крамская",)),
        ("河口4月5日电（记者手记）老码头重新开放。", ()),
    ],
)
def test_names_with_what_stands_beside_them(read, line, names):
    assert read(f"{HEADLINE}<p>{line}</p>{TEXT}").authors == names


def test_name_behind_a_dash_signs_a_text(read):
    assert read(f"<article>{HEADLINE}{TEXT}<p>—Jo Marsh</p></article>").authors == ("Jo Marsh",)


def test_author_in_a_key_of_a_korean_network(read):
    assert read(HEADLINE + TEXT, head='<meta property="dable:author" content="정다온 기자">').authors == ("정다온",)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<div>03/01/2017 by Jo Marsh, Candidate Representative to the Harbour Committee</div>", ("Jo Marsh",)),
        (
            "<p>Jo Marsh, VMD, DACVB; Al Reef, BA, VTS (Gulls) &amp; Kim Pier, DVM</p>",
            ("Jo Marsh", "Al Reef", "Kim Pier"),
        ),
        ("<p>Silver Spring, MD</p>", ()),
        ('<div><a href="/one-ebook-creator">Get it</a> <span>Limited-time prices</span></div>', ()),
        ('<div class="author-description">Licensed Harbour Grader, M.A. Journalism</div>', ()),
    ],
)
def test_lines_of_people_and_of_others(read, line, names):
    assert read(f"{HEADLINE}{line}{TEXT}").authors == names


@pytest.mark.parametrize(
    "line",
    [
        "<p>09.10.2024</p>",  # as the markup's, month first
        "<p>On 2 Dec 2023, I received this message from the harbour board's director of the pier:</p>",
    ],
)
def test_day_in_markup_that_the_line_below_the_headline_does_not_gainsay(read, line):
    head = '<meta property="article:published_time" content="2024-09-10T16:07:00Z">'
    assert read(HEADLINE + line + TEXT, head=head).date_published == "2024-09-10T16:07:00+00:00"


def test_september_of_spanish_by_its_other_name(read):
    assert read(f"{HEADLINE}<p>13 de setiembre de 2022</p>{TEXT}", language="es").date_published == "2022-09-13"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Interviewed by Jo Marsh", ("Jo Marsh",)),
        ("A column by Jo Marsh", ("Jo Marsh",)),
        ("Story: Jo Marsh. Photos: Al Reef.", ("Jo Marsh",)),
        ("By Jo Marsh, The Harbour Wire", ("Jo Marsh",)),
        ("by: Jo Marsh Posted: Mar 5, 2024 / 10:00 AM EST", ("Jo Marsh",)),
        ("Author: Jo Marsh Date: March 5, 2024 Category: Gulls", ("Jo Marsh",)),
        ("Dr Jo Marsh, University of Penmere", ("Dr Jo Marsh",)),
        ("Eine Kolumne von Jo Marsh", ("Jo Marsh",)),
        ("Autor/in: Jo Marsh", ("Jo Marsh",)),
        ("5. März 2024 von Jo Marsh", ("Jo Marsh",)),
        ("Le 5 mars 2024 par Jo Marsh", ("Jo Marsh",)),
        ("Une enquête de Jo Marsh", ("Jo Marsh",)),
        ("Une enquête de grande ampleur", ()),
        ("Entretien réalisé par Jo Marsh", ("Jo Marsh",)),
        ("Entrevista: Jo Marsh", ("Jo Marsh",)),
        ("Jo Marsh, do Porto", ("Jo Marsh",)),
        ("Reportage di Jo Marsh", ("Jo Marsh",)),
        ("Interview door Jo Marsh", ("Jo Marsh",)),
        ("Journalist: Jo Marsh", ("Jo Marsh",)),
        ("Dodał: Jo Marsh", ("Jo Marsh",)),
        ("Szöveg: Kertész Anna, fotó: Nagy Béla", ("Kertész Anna",)),
        ("Autor articol: Ana Marsh", ("Ana Marsh",)),
        ("Подготовила Анна Левина", ("Анна Левина",)),
        ("Підготувала Олена Гук", ("Олена Гук",)),
        ("Пише: Јован Лукић", ("Јован Лукић",)),
        ("Επιμέλεια: Μαρία Λέκκα", ("Μαρία Λέκκα",)),
        ("Röportaj: Can Erol", ("Can Erol",)),
        ("เรื่อง: ปรียา วงศ์ดี ภาพ: สมชาย ใจดี", ("ปรียา วงศ์ดี",)),
        ("Bài: Trần Bảo - Ảnh: Lê Hà", ("Trần Bảo",)),
        ("Reporter: Dewi Sari", ("Dewi Sari",)),
        ("文｜周文静 编辑｜李娜", ("周文静",)),
        ("记者 周文静 通讯员 李娜", ("周文静", "李娜")),
        ("采写：周文静", ("周文静",)),
        ("記者 吳佩蓉／台北報導", ("吳佩蓉",)),
        ("文＝高橋健太", ("高橋健太",)),
        ("聞き手・高橋健太", ("高橋健太",)),
        ("취재: 한지우", ("한지우",)),
    ],
)
def test_labels_of_many_languages(read, line, names):
    assert read(f"{HEADLINE}<p>{line}</p><p>2024-03-05</p>{TEXT}").authors == names


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Words: Harbour, Wall, Storm", "en"),
        ("Words: A Harbour Tale", "en"),
        ("Story: Jack and Jill", "en"),
        ("Reporter: Marlow Reef, what do you say?", "en"),
        ("Commentary by Rail", "en"),
        ("Winners: Marlow Reef, Tessa Quill and Odo Finch", "en"),
        ("3 May 2024 by Marlow Reef, the winner of the race", "en"),
        ("Porträt: Tilo Brandt", "de"),
        ("Avec Luc Marais, Ana Source et Odon Pinson", "fr"),
        ("Redacción: Calle Marcos Ríos", "es"),
        ("Entrevista a Marcos Ríos", "es"),
        ("Επιμέλεια: Οδός Αθηνών", "el"),
        ("采写：本报", "zh"),
        ("聞き手に感謝する", "ja"),
        ("취재: 항구", "ko"),
        ("LibreOffice 中的常规快捷键", "zh"),
        ("参见 第 3 节", "zh"),
    ],
)
def test_lines_that_begin_as_bylines_do_and_name_nobody_who_wrote(read, line, language):
    assert read(f"{HEADLINE}<p>{line}</p><p>2024-03-05</p>{TEXT}", language=language).authors == ()


@pytest.mark.parametrize(
    "line",
    [
        "Words Worth Reading",
        "Chronique de Marc Aurel",
        "2024-03-05 by reef in Harbour",
        "Eine Reportage von der Küste",
        "Aufgezeichnet von Überwachungskameras",
        "By default, Gulls, Crabs and Bees are counted.",
        "Von allen Vögeln, die hier leben, bleiben Möwen und Krähen in Erinnerung.",
        "¡Por Isaac Reef!",
        "Forfatter, Titel",
    ],
)
def test_such_lines_within_a_text(read, line):
    lines = "<p>The birds are back in the harbour, and stay.</p>" * 9
    assert read(f"{HEADLINE}{lines}<p>{line}</p>{lines}{TEXT}").authors == ()


def test_a_square_in_capitals_signs_no_text(read):
    assert read(f"<article>{HEADLINE}{TEXT}<p>Площадь ПОБЕДЫ</p></article>").authors == ()


@pytest.mark.parametrize(
    "lines",
    [
        "<p>2024-03-05</p><p>Climate Change, Sea Level and Harbour Walls</p>",
        "<p>New York, San Diego and Port Isaac</p><p>2024-03-05</p>",
        "<div>Tessa Quill, PhD</div><div>Odo Finch, MBA</div><div>Ada Pier, MD</div>",
    ],
)
def test_lists_near_a_date_or_with_degrees_that_no_author_heads(read, lines):
    assert read(f"{HEADLINE}{lines}{TEXT}").authors == ()


@pytest.mark.parametrize("line", ["Фото ТАСС", "Источник РИА", "Партия РОДИНА", "Город РОСТОВ"])
def test_agencies_parties_and_towns_in_capitals_sign_no_text(read, line):
    assert read(f"<article>{HEADLINE}{TEXT}<p>{line}</p></article>").authors == ()


def test_a_box_about_a_place_names_no_author(read):
    assert read(f'{HEADLINE}{TEXT}<div class="byline"><h4>About Port Isaac</h4></div>').authors == ()


def test_an_old_year_of_china_is_none_of_its_republic(read):
    assert read(f"{HEADLINE}<p>漢永光110年3月2日</p>{TEXT}", language="zh").date_published is None


def test_words_within_what_an_address_ends_in_name_nobody_however_long_it_is(read):
    line = '<p><a href="/{}the-author-of-crabs">Jo Marsh</a></p>'
    assert read(f"{HEADLINE}{line.format('a-' * 3000)}{TEXT}").authors == ()
    assert read(f"{HEADLINE}{line.format('author/')}{TEXT}").authors == ("Jo Marsh",)
