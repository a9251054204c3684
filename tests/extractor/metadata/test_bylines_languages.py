"""Names, jobs, places and dates around a headline, in the words of many languages."""

from __future__ import annotations

import pytest

TEXT = f"<p>{'The birds are back in the harbour. ' * 10}</p>" * 2
HEADLINE = "<h1>Gulls return to the harbour</h1>"


@pytest.mark.parametrize(
    ("name", "job", "day"),
    [
        ("Cassius Brandt", "City Hall Reporter", "Published November 12, 2024"),
        ("Inés Mancera", "Redactora", "Publicado el 12 de noviembre de 2024"),
        ("Dalva Queirós", "Repórter", "Publicado em 12 de novembro de 2024"),
        ("Agnese Trevisol", "Redattrice", "Pubblicato il 12 novembre 2024"),
        ("Froukje Terpstra", "Verslaggever", "Gepubliceerd op 12 november 2024"),
        ("Halina Borzym", "Dziennikarka", "Opublikowano 12 listopada 2024"),
        ("Алевтина Громова", "Корреспондент", "Опубликовано 12 ноября 2024"),
        ("ريم الحوراني", "صحفية", "نشر في 12 نوفمبر 2024"),
        ("Nazlı Erdem", "Muhabir", "Yayınlanma 12 Kasım 2024"),
        ("Μυρτώ Σαββίδου", "Δημοσιογράφος", "Δημοσίευση 12 Νοεμβρίου 2024"),
        ("שירלי אבן", "כתבת", "פורסם 12.11.2024"),
        ("Lê Minh Khôi", "Phóng viên", "Đăng lúc 12/11/2024"),
        ("Ratna Kusuma", "Jurnalis", "Diterbitkan 12 November 2024"),
        ("Varjas Piroska", "újságíró", "Közzétéve: 2024. november 12."),
    ],
)
def test_name_over_a_job_and_a_date(read, name, job, day):
    page = read(f"{HEADLINE}<div>{name}</div><div>{job}</div><div>{day}</div>{TEXT}", language="de")
    assert (page.authors, (page.date_published or "")[:10]) == ((name,), "2024-11-12")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('Por <a href="/1">Dalva Queirós</a>, Vale do Cedro', "Dalva Queirós"),
        ('Автор: <a href="/1">Алевтина Громова</a>, Верхняя Сосновка', "Алевтина Громова"),
        ('作者：<a href="/1">秦若水</a>，青岩', "秦若水"),
        ('كتبت: <a href="/1">ريم الحوراني</a>، عين الزيتون', "ريم الحوراني"),
    ],
)
def test_place_behind_a_linked_name(read, line, name):
    assert read(f"{HEADLINE}<p>{line}</p>{TEXT}").authors == (name,)


def test_second_linked_name_is_no_place(read):
    line = 'By <a href="/1">Jo Marsh</a>, <a href="/2">Al Reef</a>'
    assert read(f"{HEADLINE}<p>{line}</p>{TEXT}").authors == ("Jo Marsh", "Al Reef")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("كتبت: ريم الحوراني و هشام العبادي", ("ريم الحوراني", "هشام العبادي")),
        ("लेखक: मीनाक्षी रावत और राकेश सिंह", ("मीनाक्षी रावत", "राकेश सिंह")),
        ("Autor: Zuzana Benešová a Vlasta Tichá", ("Zuzana Benešová", "Vlasta Tichá")),
        ("Autor: Dan Cojocaru și Ilinca Botezatu", ("Dan Cojocaru", "Ilinca Botezatu")),
        ("Penulis: Ratna Kusuma dan Bagas Prakoso", ("Ratna Kusuma", "Bagas Prakoso")),
        ("Tác giả: Lê Minh Khôi và Trần Thu Hà", ("Lê Minh Khôi", "Trần Thu Hà")),
        ("글 한서린", ("한서린",)),
    ],
)
def test_conjunctions_and_labels(read, line, names):
    assert read(f"{HEADLINE}<p>{line}</p>{TEXT}").authors == names


@pytest.mark.parametrize(
    "label",
    [
        "分类于",
        "阅读需",
        "公開済み",
        "最終変更",
        "발행됨",
        "آخر تعديل",
        "منتشر شده",
        "עודכן לאחרונה",
        "अंतिम बार संशोधित",
        "Okuma Süresi ≈",
        "Telah Terbit",
    ],
)
def test_what_was_done_on_a_date_is_no_name(read, label):
    assert read(f"{HEADLINE}<p><span>{label}</span> <span>2024-05-29</span></p>{TEXT}").authors == ()


def test_topics_in_a_box_that_is_called_a_byline_are_no_names(read):
    topics = '<div class="documentByLine"><span>Filed under:</span> <a href="/t" rel="tag">Regional</a></div>'
    assert read(f"{HEADLINE}{TEXT}{topics}").authors == ()
    author = '<div class="byline"><span>By:</span> <a href="/t" rel="tag">Jo Marsh</a></div>'
    assert read(f"{HEADLINE}{TEXT}{author}").authors == ("Jo Marsh",)


def test_hindi_by_behind_a_name(read):
    assert read(f'{HEADLINE}<p class="author">मीनाक्षी रावत द्वारा</p>{TEXT}').authors == ("मीनाक्षी रावत",)


def test_greek_may(read):
    assert read(f"{HEADLINE}<p>29 Μαΐου 2024</p>{TEXT}").date_published == "2024-05-29"


@pytest.mark.parametrize("line", ["Postado por Engano", "Записал Новый Альбом"])
@pytest.mark.parametrize("page", ["<p>{}</p>{}", "{1}{1}<p>{0}</p>"])
def test_words_behind_a_label_that_are_no_name(read, line, page):
    assert read(f"{HEADLINE}{page.format(line, TEXT)}", language="ru").authors == ()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Записала: Анна Риф", "Анна Риф"),
        ("Das Gespräch führte Cassius Brandt.", "Cassius Brandt"),
        ("Postado por Dalva Queirós às 21:03", "Dalva Queirós"),
        ("Pubblicato da Agnese Trevisol alle 9:40", "Agnese Trevisol"),
        ("Geschreven door Froukje Terpstra in Aan de kust", "Froukje Terpstra"),
        ("Lähettänyt Aino Saari klo 7.15", "Aino Saari"),
        ("Upplagd av Greta Holm kl. 07:15", "Greta Holm"),
        ("Розмовляла Леся Кравець", "Леся Кравець"),
        ("Беседовал Глеб Орлов", "Глеб Орлов"),
        ("خبرنگار: ریما حورانی", "ریما حورانی"),
        ("Diposting oleh Ratna Kusuma pukul 10.30", "Ratna Kusuma"),
    ],
)
def test_name_behind_a_label_below_the_article(read, line, name):
    assert read(f"{HEADLINE}{TEXT}{TEXT}{TEXT}<p>{line}</p>", language="de").authors == (name,)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Συντάκτης: Μυρτώ Σαββίδου", "Μυρτώ Σαββίδου"),
        ("Geplaatst door Froukje Terpstra", "Froukje Terpstra"),
        ("Muhabir: Nazlı Erdem", "Nazlı Erdem"),
        ("Napisane przez Halina Borzym", "Halina Borzym"),
    ],
)
def test_labelled_name_below_the_article(read, line, name):
    assert read(f"{HEADLINE}{TEXT}<div><p>{line}</p></div>").authors == (name,)


@pytest.mark.parametrize(
    "label",
    [
        *("Verfasst von", "Geschreven door", "Skriven av", "Napisane przez", "Автор", "Author(s)", "Autor/a"),
        *("Post author", "Article author", "The author", "Autor artykułu", "Autor des Beitrags"),
    ],
)
def test_label_of_a_card(read, label):
    head = f'<meta name="twitter:label1" content="{label}"><meta name="twitter:data1" content="Jo Marsh">'
    assert read(head=head).authors == ("Jo Marsh",)


@pytest.mark.parametrize("label", ["Authority", "Est. reading time", "Photo by", "About the author", "Co-author"])
def test_other_labels_of_a_card(read, label):
    head = f'<meta name="twitter:label1" content="{label}"><meta name="twitter:data1" content="Jo Marsh">'
    assert read(head=head).authors == ()


@pytest.mark.parametrize("by", ["Nga", "Od", "Deur", "Bởi", "Eftir", "От", "Від", "Από"])
def test_by_that_begins_sentences_too(read, by):
    name = "Ana Horák"
    assert read(f"{HEADLINE}<p>{by} {name}</p>{TEXT}").authors == (name,)
    split = f'<div class="author"><div>{by}</div> <a href="/author/ana">{name}</a></div>'
    assert read(f"{HEADLINE}{split}{TEXT}").authors == (name,)
    assert read(f"{HEADLINE}<p>{by} Prahy Do Brna je daleko</p>{TEXT}").authors == ()


def test_by_of_one_language_is_a_name_in_another(read):
    assert read(f'{HEADLINE}<p class="author">Nga Pham</p>{TEXT}').authors == ("Nga Pham",)
    assert read(f'{HEADLINE}<p class="author">Nga Thi Pham</p>{TEXT}').authors == ("Nga Thi Pham",)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Napísala Ana Horák", "Ana Horák"),
        ("Autorius: Jonas Marsh", "Jonas Marsh"),
        ("Avtor: Ana Kos", "Ana Kos"),
        ("بواسطة سلمى البحري", "سلمى البحري"),
        ("توسط ریما حورانی", "ریما حورانی"),
    ],
)
def test_labels_of_further_languages(read, line, name):
    assert read(f"{HEADLINE}<p>{line}</p>{TEXT}").authors == (name,)


@pytest.mark.parametrize("line", ["OD PRAHY DO BRNA", "От Москвы До Бреста", "Od Krakowa Po Gdańsk"])
def test_from_where_to_where_names_nobody(read, line):
    assert read(f"{HEADLINE}<p>{line}</p>{TEXT}").authors == ()


def test_nga_is_a_given_name_before_vietnamese_families(read):
    assert read(f'{HEADLINE}<p class="author">Nga Thu Tran</p>{TEXT}').authors == ("Nga Thu Tran",)


@pytest.mark.parametrize("line", ["Wiadomość od: Jan Kowalski", "Cena od: Praha"])
def test_from_within_a_line_is_no_label(read, line):
    assert read(f"{HEADLINE}<p>{line}</p>{TEXT}").authors == ()


def test_by_that_may_be_from_does_not_contradict_the_pages_author(read):
    head = '<meta name="author" content="Jo Marsh">'
    page = read(f"{HEADLINE}<p>Od Nowego Roku</p><p>5. 3. 2024</p>{TEXT}", head=head)
    assert page.authors == ("Jo Marsh",)


def test_greek_papers_name_who_wrote_in_the_genitive(read):
    page = f"{HEADLINE}<p><strong>{{}}</strong></p>{TEXT}"
    assert read(page.format("Της Δανάης Κορφιάτη")).authors == ("Δανάης Κορφιάτη",)
    for other in ("Της Κυριακής", "Του Αγίου Νικολάου", "Της Νέας Υόρκης", "Της Εθνικής Ελλάδας"):
        assert read(page.format(other)).authors == ()


def test_reporter_and_place_of_chinese_papers(read):
    line = '<p class="author">友電報 記者 <a href="/r/1">林以晴</a> ／坪頂即時報導</p>'
    named = '{"@type": "NewsArticle", "author": {"name": "友電報 記者林以晴／坪頂即時報導"}}'
    claim = f'<script type="application/ld+json">{named}</script>'
    assert read(f"{HEADLINE}{line}{TEXT}", head=claim).authors == ("林以晴",)


@pytest.mark.parametrize(
    "line", ["In partnership with Hearth", "In Kooperation mit Hearth", "En partenariat avec Hearth"]
)
def test_who_paid_for_a_text_is_named_behind_no_name(read, line):
    authors = read(f'{HEADLINE}<span class="author">{line}</span>{TEXT}').authors
    assert all(author == "Hearth" for author in authors)


def test_a_category_of_korea_is_no_name(read):
    line = '<p><span class="date">2021. 5. 24. 18:27</span> ㆍ {}</p>'
    text = f"<p>{'항구의 오래된 담장이 봄에 고쳐졌다. ' * 12}</p>"
    page = read(f"<h1>항구의 오래된 담장이 마침내 고쳐졌다</h1>{line.format('바다 산책')}{text}")
    assert (page.authors, (page.date_published or "")[:10]) == ((), "2021-05-24")


def test_who_wrote_a_book_is_not_who_reviews_it(read):
    items = "<li>책 이름: 갈매기의 귀향</li><li>저자: 한서윤 (항구 도서관)</li><li>출판사: 바다와 섬</li>"
    text = f"<p>{'항구의 오래된 담장이 봄에 고쳐졌다. ' * 12}</p>"
    box = '<div class="authorbox"><span class="authorbox__name">작성자: 김갈매</span></div>'
    page = read(f"<h1>갈매기의 귀향을 읽고</h1>{text}<h2>도서 정보</h2><ul>{items}</ul>{text}{box}")
    assert page.authors == ("김갈매",)


def test_a_label_of_two_things_names_nobody(read):
    stamp = '<time class="published" datetime="2019-10-28">October 28, 2019</time>'
    author = '<a href="/authors/ratna" class="author"><span class="name">Ratna Kusuma</span></a>'
    heading = "<h2>Penulis &amp; Institusi Penulis</h2>"
    assert read(f"{HEADLINE}<div>{stamp}{author}</div>{heading}{TEXT}").authors == ("Ratna Kusuma",)


def test_by_in_vietnamese_before_a_user_name(read):
    user = '<span class="meta-author vcard"><a class="url fn n" href="/author/admin/">admin</a></span>'
    stamp = '<span class="posted-on"><time datetime="2024-03-18T13:22:22+07:00">18/03/2024</time></span>'
    byline = f'<div class="entry-meta">{stamp} <span class="byline">bởi {user}</span></div>'
    assert read(f"{HEADLINE}{byline}{TEXT}").authors == ()


def test_a_sentence_in_chinese_tells_no_date_of_the_page(read):
    sentence = "港口的老水手在2020年9月7日被大浪卷走，后来他的家人再也没有得到他的任何消息。请大家帮助他早日回家。"
    assert read(f"<h1>港口的老水手失踪了</h1><p>{sentence}</p>{TEXT}").date_published is None


@pytest.mark.parametrize(
    "line", ["ОФИЦИАЛЬНЫЙ САЙТ ПОРТОВЫЙ МАЯК", "Газета Портовый Маяк", "Yhdistys Meren Tuuli", "Verein Hafen Licht"]
)
def test_name_of_a_paper_or_club_over_a_date_is_nobody(read, line):
    assert read(f"<p>{line}</p><p>17.3.2017</p>{HEADLINE}{TEXT}").authors == ()
    assert read(f"<p>Jo Marsh</p><p>17.3.2017</p>{HEADLINE}{TEXT}").authors == ("Jo Marsh",)


@pytest.mark.parametrize(
    "user",
    [
        "Administrador",
        "administradora",
        "administrateur",
        "Amministratore",
        "administratorin",
        "διαχειριστής",
        "yönetici",
    ],
)
def test_who_runs_the_site_is_nobody(read, user):
    byline = f'<span class="byline"><a class="url fn n" rel="author" href="/author/1/">{user}</a></span>'
    assert read(f"{HEADLINE}<div>18/03/2024 {byline}</div>{TEXT}").authors == ()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Kalbino Rasa Jūraitė", "Rasa Jūraitė"),
        ("Sagatavoja Anna Krasta", "Anna Krasta"),
        ("Küsitles Jaan Sadam", "Jaan Sadam"),
        ("Zpracovala: Jana Přístavní", "Jana Přístavní"),
        ("Razgovarala Ana Lukić", "Ana Lukić"),
        ("Az interjút készítette: Kikötő Anna", "Kikötő Anna"),
        ("Спілкувалась Олена Гаванська", "Олена Гаванська"),
        ("Разговарала Ана Лукић", "Ана Лукић"),
        ("Публикувано от Иван Пристанов", "Иван Пристанов"),
        ("פורסם על ידי דנה נמל", "דנה נמל"),
        ("เรียบเรียงโดย สมชาย ท่าเรือ", "สมชาย ท่าเรือ"),
        ("ავტორი: ნინო ნავსადგური", "ნინო ნავსადგური"),
        ("Հեղինակ՝ Արամ Նավյան", "Արամ Նավյան"),
        ("লিখেছেন: রহিম বন্দর", "রহিম বন্দর"),
        ("எழுதியவர்: குமார் துறை", "குமார் துறை"),
        ("Đăng bởi Nguyễn Văn Cảng", "Nguyễn Văn Cảng"),
        ("المؤلف: أحمد الميناء", "أحمد الميناء"),
    ],
)
def test_who_wrote_prepared_or_asked(read, line, name):
    assert read(f"{HEADLINE}<p>{line}</p>{TEXT}").authors == (name,)


def test_a_count_beside_the_date_is_no_name(read):
    assert read(f"{HEADLINE}<div>Publish Date: 2024-05-29</div><div>Read Count: <b></b></div>{TEXT}").authors == ()


@pytest.mark.parametrize(
    "line",
    [
        "Опубликовано: Лиман, Наука",
        "ראיין דן את השר",
        "მოამზადა სადილი",
        "எழுதியவர் தெரியவில்லை",
        "எழுத்து: தமிழ்",
        "Ptal se Petr.",
        "供稿：三家单位",
    ],
)
def test_what_is_told_among_the_text_names_no_author(read, line):
    assert read(f"{HEADLINE}{TEXT}<p>{line}</p>{TEXT}").authors == ()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Autor: Anna Freitag", "Anna Freitag"),
        ("Autor: Ivan Subota", "Ivan Subota"),
        ("Автор: Олена Маре Субота", "Олена Маре"),
        ("Autor: Ana Julija 12. 5. 2024", "Ana Julija"),
        ("供稿：李明", "李明"),
    ],
)
def test_names_that_are_days_and_months_too(read, line, name):
    assert read(f"{HEADLINE}<p>{line}</p>{TEXT}").authors == (name,)


def test_done_on_in_persian_is_no_name(read):
    stamp = "<span><span class=label>نوشته شده در</span> <time datetime=2024-03-05>۲۰۲۴-۰۳-۰۵</time></span>"
    assert read(f"{HEADLINE}<div class=post-meta>{stamp}</div>{TEXT}").authors == ()
