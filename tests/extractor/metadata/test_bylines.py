"""Bylines as the web's themes and languages write them."""

from __future__ import annotations

import json

import pytest

TEXT = f"<p>{'The birds are back in the harbour. ' * 10}</p>" * 2
HEADLINE = "<h1>Gulls return to the harbour</h1>"


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("Haber: Sevgi Dinçer", "Sevgi Dinçer"),
        ("Muhabir: Tolga Erkin", "Tolga Erkin"),
        ("Γράφει ο Σταύρος Λιάπης", "Σταύρος Λιάπης"),
        ("Συντάκτης: Σταύρος Λιάπης", "Σταύρος Λιάπης"),
        ("Penulis: Bagas Prakoso", "Bagas Prakoso"),
        ("Oleh Bagas Prakoso", "Bagas Prakoso"),
        ("Tác giả: Minh Khuê", "Minh Khuê"),
        ("Interview by Saskia Wohl", "Saskia Wohl"),
        ("Essay by Saskia Wohl", "Saskia Wohl"),
        ("Publicado por Jacinto Vallés el 14 de noviembre de 2021", "Jacinto Vallés"),
        ("Publié par Odette Marchal le 14 avril 2022", "Odette Marchal"),
        ("Texte : Odette Marchal — Photos : Hugo Arnal", "Odette Marchal"),
        ("Testo: Ornella Baldini", "Ornella Baldini"),
        ("Hosted by Lew Marsh", "Lew Marsh"),
        ("Redactie: Jelle Hoekstra", "Jelle Hoekstra"),
        ("Toimittaja: Veikko Salmela", "Veikko Salmela"),
        ("Oprac. Halina Borowik", "Halina Borowik"),
        ("Корреспондент: Егор Савушкин", "Егор Савушкин"),
        ("기자명 차은솔 기자", "차은솔"),
        ("取材・文：三好花菜", "三好花菜"),
    ],
)
def test_label_before_the_name(read, byline, author):
    assert read(f"{HEADLINE}<p>{byline}</p>{TEXT}").authors == (author,)


@pytest.mark.parametrize("name", ["firma", "tekija", "muhabir", "penulis", "signature", "firmante", "redattore"])
def test_class_that_names_the_author(read, name):
    assert read(f'{HEADLINE}<p class="{name}">Rosario Ibáñez</p>{TEXT}').authors == ("Rosario Ibáñez",)


@pytest.mark.parametrize(
    "line",
    [
        "<span>Τρίτη, 28 Νοεμβρίου 2023, 19:14</span>",
        "<span>вторник, 28 ноября 2023</span>",
        "<span>Wtorek, 28 listopada 2023</span>",
        "<span>Salı, 28 Kasım 2023</span>",
        "<span>Tisdag, 28 november 2023</span>",
    ],
)
def test_day_of_the_week_is_no_name(read, line):
    assert read(f'{HEADLINE}<div class="author-date">{line}</div>{TEXT}').authors == ()


@pytest.mark.parametrize(
    "label", ["有料記事", "会員限定", "シェア", "등록", "입력", "수정", "댓글", "업데이트", "分享", "编辑"]
)
def test_word_of_an_east_asian_page_s_frame_is_no_name(read, label):
    date = '<time datetime="2023-12-05T19:30">2023年12月5日</time>'
    assert read(f"{HEADLINE}<div><span>{label}</span> {date}</div>{TEXT}").authors == ()
    page = read(f"{HEADLINE}<div><span>{label}</span> <span>三好花菜</span> {date}</div>{TEXT}")
    assert page.authors == ("三好花菜",)


def json_ld(name):
    thing = {"@type": "Article", "headline": "Gulls return to the harbour", "author": {"@type": "Person", "name": name}}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


def test_byline_of_links_that_names_one_more_than_the_markup(read):
    links = '<a href="/author/jo">Jo Marsh</a> and <a href="/author/al">Al Reef</a>'
    for byline in (links, links.replace("/author/", "/@")):
        assert read(f"{HEADLINE}<div>{byline}</div>{TEXT}", head=json_ld("Jo Marsh")).authors == ("Jo Marsh", "Al Reef")


def test_writer_who_is_linked_comes_before_the_institute(read):
    byline = (
        '<div><a href="/profile/jo.marsh">Jo Marsh</a></div>'
        '<span>from</span> <a href="/profile/university.of.marle">University of Marle</a>'
    )
    assert read(f"{HEADLINE}<div>{byline}</div>{TEXT}").authors == ("Jo Marsh",)


def test_a_page_of_an_author_is_no_author(read):
    foot = (
        '<p>By <a href="https://m.example/@jo">Jo Marsh</a>.</p><p><a href="https://m.example/@jo/a">Fixed Link</a></p>'
    )
    assert read(f"{HEADLINE}{foot}{TEXT}").authors == ("Jo Marsh",)


def test_links_to_authors_of_other_lines_add_nobody(read):
    job = '<a href="/author/jo">Jo Marsh</a>, <a href="/author/jo">Lead Reviewer</a>'
    assert read(f"{HEADLINE}<div>{job}</div>{TEXT}", head=json_ld("Jo Marsh")).authors == ("Jo Marsh",)
    others = '<p><a href="/author/jo">Jo Marsh</a></p><p>Read <a href="/author/al">Al Reef</a> on terns</p>'
    assert read(f"{HEADLINE}{others}{TEXT}", head=json_ld("Jo Marsh")).authors == ("Jo Marsh",)


@pytest.mark.parametrize(
    "line", ["text='Tiefe Höhle'", "author=Gull", "<a href=/help>From Harbour Windows</a>:", "From Harbour Windows:"]
)
def test_code_and_what_leads_to_a_list_name_nobody(read, line):
    assert read(f"{HEADLINE}{TEXT}<p>{line}</p>{TEXT}").authors == ()
    assert read(f"{HEADLINE}<p>{line}</p>{TEXT}").authors == ()


@pytest.mark.parametrize("nobody", ["Our Correspondent", "Our Special Correspondent", "A Staff Reporter", "Your Name"])
def test_correspondent_without_a_name_is_nobody(read, nobody):
    assert read(f"{HEADLINE}<p>By {nobody}</p>{TEXT}").authors == ()


@pytest.mark.parametrize("label", ["Contributions from", "Additional reporting by", "With contributions by"])
def test_who_contributed_is_no_author(read, label):
    names = f'By <a href="/author/jo">Jo Marsh</a></span> <span>{label} <a href="/author/al">Al Reef</a>'
    assert read(f"{HEADLINE}<div><span>{names}</span></div>{TEXT}").authors == ("Jo Marsh",)


def test_label_within_a_byline_is_no_part_of_a_name(read):
    names = '<a href="/people/jo">Jo Marsh</a>, <a href="/people/al">Al Reef</a>'
    byline = f'<span class="contributors">Harbour Radio | By {names}</span>'
    assert read(f"{HEADLINE}<div>{byline}</div>{TEXT}").authors == ("Jo Marsh", "Al Reef")


def test_from_and_the_name_of_a_site_is_no_byline(read):
    assert read(f"{HEADLINE}<p>From Birdpedia</p>{TEXT}").authors == ()


def test_box_that_goes_on_to_tell_who_the_author_is(read):
    bio = "<div><p>Written by <strong>Jo Marsh</strong> who lives by the sea, building slow things. Hello.</p></div>"
    assert read(f"<article>{HEADLINE}{TEXT}<footer>{bio}</footer></article>").authors == ("Jo Marsh",)


@pytest.mark.parametrize("name", ["type-signature", "member-signature"])
def test_the_signature_of_a_function_names_nobody(read, name):
    declared = "<span>public class </span><span>GullFactory&lt;G extends <a href=bird.html>Bird</a>&gt;</span>"
    assert read(f"{HEADLINE}<div class={name}>{declared}</div>{TEXT}").authors == ()


@pytest.mark.parametrize("line", ["차은솔 기자 ces@example.com", "차은솔 기자", "글 차은솔 기자", "[차은솔 기자]"])
def test_korean_signature_below_the_article(read, line):
    assert read(f"{HEADLINE}{TEXT}<p>{line}</p>").authors == ("차은솔",)


def test_name_in_capitals_before_a_paper_and_a_job(read):
    name = "PRUDENCE ACKER Dispatch Staff Writer"
    assert read(HEADLINE + TEXT, head=json_ld(name)).authors == ("PRUDENCE ACKER",)
    assert read(HEADLINE + TEXT, head=json_ld("JK Rowan")).authors == ("JK Rowan",)
    assert read(HEADLINE + TEXT, head=json_ld("ANNA DE LA Torre")).authors == ("ANNA DE LA Torre",)


def test_byline_ends_where_a_date_is_announced(read):
    line = "<span>Haber: Sevgi Dinçer</span><span>Giriş Tarihi: 19 Aralık 2023</span><span>Güncelleme: 20 Aralık</span>"
    assert read(f"{HEADLINE}<div>{line}</div>{TEXT}").authors == ("Sevgi Dinçer",)


def test_author_s_address_is_a_byline_and_what_announces_a_date_is_none(read):
    author = '<a href="mailto:elsa.nord@example.com">Elsa Nord</a><span>Reporter</span>'
    dates = "<span>Publicerad 3 oktober 2023 06.30</span><span>Uppdaterad 4 oktober 2023 10.12</span>"
    assert read(f'{HEADLINE}<div class="byline"><span>{author}</span>{dates}</div>{TEXT}').authors == ("Elsa Nord",)


def test_credits_name_the_author_and_a_picture_s_credit_does_not(read):
    author = f'{HEADLINE}<div class="credits"><p>Essay by Saskia Wohl</p></div>{TEXT}'
    assert read(author).authors == ("Saskia Wohl",)
    assert read(author.replace('"credits"', '"image-credit"')).authors == ()


def test_the_desk_above_a_byline_is_no_author(read):
    byline = '<div class="byline">Marle Western Coast<br/>By <a href="/news/jo-doe/1">Jo Doe</a></div>'
    assert read(f"{HEADLINE}{byline}{TEXT}").authors == ("Jo Doe",)


def test_a_label_for_any_author_stands_in_a_list_below(read):
    facts = "<ul><li><b>Datum</b> 11.08.2016</li><li><b>Autorin/Autor</b> Ulrike Sandow</li></ul>"
    assert read(f"{HEADLINE}{TEXT}{facts}", language="de").authors == ("Ulrike Sandow",)
    assert read(f"{HEADLINE}{TEXT}{facts.replace('/Autor', '')}", language="de").authors == ()
