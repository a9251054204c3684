"""Dates as people and machines write them."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrape.extractor.metadata.datetext import first_date, parse_timestamp, url_date


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-03-05", "2024-03-05"),
        ("2024-3-5", "2024-03-05"),
        ("2024-03-05T10:15:30Z", "2024-03-05T10:15:30+00:00"),
        ("2024-03-05T10:15:30.123456+0530", "2024-03-05T10:15:30+05:30"),
        ("2024-03-05 10:15:30 -08:00", "2024-03-05T10:15:30-08:00"),
        ("2024-03-05T10:15", "2024-03-05T10:15:00"),
        ("2024-03-05T24:00:00", "2024-03-05"),
        ("20240305", "2024-03-05"),
        ("20240305T101530Z", "2024-03-05T10:15:30+00:00"),
        ("1709633730", "2024-03-05T10:15:30+00:00"),
        ("1709633730000", "2024-03-05T10:15:30+00:00"),
        ("Tue, 05 Mar 2024 10:15:30 GMT", "2024-03-05T10:15:30+00:00"),
        ("Tue, 05 Mar 2024 10:15:30 +0100", "2024-03-05T10:15:30+01:00"),
        ("March 5, 2024 10:15 PM", "2024-03-05T22:15:00"),
        ("March 5, 2024 10:15 am", "2024-03-05T10:15:00"),
        ("March 5, 2024", "2024-03-05"),
        ("2024-13-05", None),
        ("2024-02-30", None),
        ("2024-03-05T29:99:00Z", "2024-03-05"),
        ("yesterday", None),
        ("", None),
    ],
)
def test_parse_timestamp(text, value):
    assert parse_timestamp(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-03-05 09:15", "2024-03-05T09:15:00"),
        ("March 5, 2024 at 9:15 PM EST", "2024-03-05T21:15:00-05:00"),
        ("05.03.2024 um 21:15 Uhr", "2024-03-05T21:15:00"),
        ("05.03.2024, 21.15 Uhr", "2024-03-05T21:15:00"),
        ("5 mars 2024 à 21h15", "2024-03-05T21:15:00"),
        ("2024. március 5., 21:15", "2024-03-05T21:15:00"),
        ("5η Μαρτίου 2024", "2024-03-05"),
        ("5:e mars 2024", "2024-03-05"),
        ("5e maart 2024", "2024-03-05"),
        ("5 марта 2024 г. в 10:15", "2024-03-05T10:15:00"),
        ("5 березня 2024 р. о 10:15", "2024-03-05T10:15:00"),
        ("5 marca 2024 r. godz. 10:15", "2024-03-05T10:15:00"),
        ("5 มีนาคม 2567 เวลา 10:15 น.", "2024-03-05T10:15:00"),
        ("2024年3月5日 9時15分", "2024-03-05T09:15:00"),
        ("2024년 3월 5일 오후 9시 15분", "2024-03-05T21:15:00"),
        ("٥ مارس ٢٠٢٤ - ٠٩:٣٠ م", "2024-03-05T21:30:00"),
        ("Tue, 5 Mar 2024 21:15:00 +0100", "2024-03-05T21:15:00+01:00"),
        ("Tue 5 Mar 2024 09.15 GMT", "2024-03-05T09:15:00+00:00"),
        ("5 mars 2024 kl 06.30 Uppdaterad", "2024-03-05T06:30:00"),
        ("2024. március 5. 06:30", "2024-03-05T06:30:00"),
        ("5 марта 2024, 06:30 (МСК)", "2024-03-05T06:30:00+03:00"),
        ("5 March 2024 06:30 SGT", "2024-03-05T06:30:00+08:00"),
        ("March 5, 2024 12 min read", "2024-03-05"),
        ("March 5, 2024 3.14 miles", "2024-03-05"),
        ("March 5, 2024 | Updated 9:15", "2024-03-05"),
    ],
)
def test_a_date_in_text_has_the_time_behind_it(text, value):
    assert first_date(text, month_first=False) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12 jan 23 | 5h27 Por Jo Marsh", "2023-01-12T05:27:00"),
        ("Harbour | 3 Mar '21 | Jo Marsh", "2021-03-03"),
        ("12 jan 23", "2023-01-12"),
        ("14 jan | 8h04", None),
        ("5 May 20 people came", None),
        ("They met on 5 May 20 | Harbour", None),
        ("12 gulls 23", None),
    ],
)
def test_short_year_behind_a_month(text, value):
    assert first_date(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Published 9:42 AM EST, Tue March 5, 2024", "2024-03-05T09:42:00-05:00"),
        ("9:42 PM ET, Tuesday, March 5, 2024", "2024-03-05T21:42:00"),
        ("10.15 Uhr | 05.03.2024", "2024-03-05T10:15:00"),
        ("10:15, 5 March 2024", "2024-03-05T10:15:00"),
        ("Tue Mar  5 10:15:30 EST 2024", "2024-03-05T10:15:30-05:00"),
        ("Tue Mar 5 10:15:30 2024", "2024-03-05T10:15:30"),
        ("Tue  5 Mar 10:15:30 GMT 2024", "2024-03-05T10:15:30+00:00"),
        ("Chapter 3:16 of the book came out in print on 5 March 2024", "2024-03-05"),
        ("5 March 2024 and 10:15, 6 March 2024", "2024-03-05"),
        ("05.03.2024", "2024-03-05"),
    ],
)
def test_a_date_in_text_has_the_time_before_or_inside_it(text, value):
    assert first_date(text) == value
    assert parse_timestamp(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Tue, 05 Mar 2024 09:15:00 EST", "2024-03-05T09:15:00-05:00"),
        ("Tue, 05 Mar 2024 09:15:00 PDT", "2024-03-05T09:15:00-07:00"),
        ("2024-03-05 09:15:00 CET", "2024-03-05T09:15:00+01:00"),
        ("Tue Mar 05 2024 09:15:00 GMT+0100 (CET)", "2024-03-05T09:15:00+01:00"),
        ("2024-03-05 09:15 est", "2024-03-05T09:15:00"),
    ],
)
def test_zones_by_name(text, value):
    assert parse_timestamp(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "5 March 2024",
        "Mar. 5th, 2024",
        "the 5th of March, 2024",
        "5. März 2024",
        "5 de março de 2024",
        "5 marzo 2024",
        "5 maart 2024",
        "5 mars 2024",
        "5 marca 2024",
        "5. března 2024",
        "2024. március 5.",
        "5 Mart 2024",
        "5 березня 2024",
        "5 Μαρτίου 2024",
        "2024. gada 5. martā, 5. marts 2024",
        "5 มีนาคม 2567",
        "5 मार्च 2024",
        "令和6年3月5日",
        "平成36年3月5日",
        "民國113年3月5日",
        "2024/03/05",
        "5.3.2024",
        "5/3/2024",
        "5.3.24",
        "الثلاثاء 5 آذار 2024",
        "٥ آذار/مارس ٢٠٢٤",
        "ngày 5 tháng 3 năm 2024",
    ],
)
def test_first_date_in_many_languages(text):
    assert first_date(text) == "2024-03-05"


def test_months_of_two_words():
    assert first_date("5 تشرين الثاني 2024") == "2024-11-05"
    assert first_date("5 كانون الثاني 2024") == "2024-01-05"


def test_months_in_the_words_of_two_countries():
    assert first_date("5 تشرين الثاني (نوفمبر) 2024") == "2024-11-05"
    assert first_date("5 نوفمبر(تشرين الثاني) 2024") == "2024-11-05"


def test_months_of_persian_in_the_letters_of_arabic():
    assert first_date("5 اكتبر 2024") == first_date("5 اکتبر 2024") == "2024-10-05"


def test_first_date_is_the_first_that_stands_in_the_text():
    assert first_date("Seen on 5 March 2024, again on April 1, 2025") == "2024-03-05"
    assert first_date("Seen on April 1, 2025, before that 5 March 2024") == "2025-04-01"


def test_month_first_decides_only_where_both_are_possible():
    assert first_date("03/05/2024", month_first=True) == "2024-03-05"
    assert first_date("25/03/2024", month_first=True) == "2024-03-25"
    assert first_date("03.05.2024", month_first=True) == "2024-05-03"


@pytest.mark.parametrize(
    "text",
    [
        "1.2.3.2024",
        "Qt 5.15.15",
        "IPv4 10.0.0.2024",
        "31/31/2024",
        "page 3 of 2024",
        "1850-01-01",
        "mill-sprint-2024-03-05",
    ],
)
def test_numbers_that_are_no_dates(text):
    assert first_date(text) is None


@pytest.mark.parametrize("label", ["Posted", "posted", "Published", "Updated", "Date"])
def test_day_behind_its_label_and_a_hyphen(label):
    assert first_date(f"{label}-2024-03-05 by Jo") == "2024-03-05"


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("/2024/03/05/gulls", "2024-03-05"),
        ("/gulls-2024-03-05.html", "2024-03-05"),
        ("/20240305/gulls", "2024-03-05"),
        ("/2024/mar/5/gulls", "2024-03-05"),
        ("/2024/0305/gulls", "2024-03-05"),
        ("/2024-03/05/gulls", "2024-03-05"),
        ("/2024/0305", None),
        ("/2024-03/05-gulls", None),
        ("/news/29-10-2021", "2021-10-29"),
        ("/news/05-03-2024", None),
        ("/2024/03/gulls", None),
        ("/web/20240305101530/gulls", None),
        ("/article/12024-03-051", None),
        ("/thread?t=202435", None),
        ("/gulls_2024_3_5", "2024-03-05"),
    ],
)
def test_url_date(url, day):
    assert url_date(url) == day


@given(st.text(max_size=60))
def test_any_text_gives_a_date_or_none(text):
    for value in (parse_timestamp(text), first_date(text)):
        assert value is None or datetime.fromisoformat(value)


@pytest.mark.parametrize(
    "text",
    [
        "5 במאי 2024",
        "5 Μαΐου 2024",
        "5 พฤษภาคม พ.ศ. 2567",
        "5 พ.ค. 2567",
        "5 พฤษภาคม ค.ศ. 2024",
        "5 مئی، 2024",
        "05\u200f/05\u200f/2024",
        "5 ماي 2024",
        "2024 թ. մայիսի 5",
        "2024 ж. 5 мамыр",
        "5 thg 5, 2024",
        "Mayo 5, 2024",
        "5 મે, 2024",
        "5 ਮਈ 2024",
        "2024 മേയ് 5",
        "ಮೇ 5, 2024",
        "5 ឧសភា 2024",
        "5 ພຶດສະພາ 2024",
        "2024 मे 5",
    ],
)
def test_dates_of_further_languages(text):
    assert first_date(text) == "2024-05-05"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("4 জানুয়ারি, 2024", "2024-01-04"),
        ("4 জানুয়ারি, 2024".replace("\u09af\u09bc", "\u09df"), "2024-01-04"),
        ("4. septembar 2024.", "2024-09-04"),
        ("4 juill. 2024", "2024-07-04"),
        ("4 มี.ค. 2567", "2024-03-04"),
        ("4 غشت 2024", "2024-08-04"),
        ("4 בינואר 2024", "2024-01-04"),
    ],
)
def test_months_in_further_spellings(text, day):
    assert first_date(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("5. јануара 2024.", "2024-01-05"),
        ("5. marta 2024.", "2024-03-05"),
        ("5. februarja 2024", "2024-02-05"),
        ("2024. gada 5. martā", "2024-03-05"),
        ("5. veebruaril 2024", "2024-02-05"),
        ("5 फरवरी 2024", "2024-02-05"),
        ("2024 წლის 5 მარტს", "2024-03-05"),
        ("2024 жылғы 5 ақпан", "2024-02-05"),
        ("2024-yil 5-fevral", "2024-02-05"),
        ("2024 оны 3 сарын 5", "2024-03-05"),
        ("2024ko martxoaren 5a", "2024-03-05"),
        ("5 Tháng Ba, 2024", "2024-03-05"),
        ("Tháng Mười Hai 5, 2024", "2024-12-05"),
        ("Tháng 3 5, 2024", "2024-03-05"),
        ("5 มี.ค. 67", "2024-03-05"),
        ("5 Nopember 2024", "2024-11-05"),
        ("5 يونيه 2024", "2024-06-05"),
        ("5 Кві 2024", "2024-04-05"),
        ("5. listopada 2024.", "2024-10-05"),
        ("5 listopada 2024", "2024-11-05"),
    ],
)
def test_months_as_people_inflect_and_spell_them(text: str, day: str) -> None:
    assert first_date(text) == day
