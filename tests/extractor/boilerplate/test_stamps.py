"""What a line says besides dates and times."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate import stamps
from scrape.extractor.metadata import datetext


@pytest.mark.parametrize(
    ("line", "besides"),
    [
        ("Ferry, 5 March 2024 at 10:15", "Ferry"),
        ("Updated 2024-03-05 (5 March 2024)", ""),
        ("5 March 2024, 6 March 2024, 7 March 2024, 8 March 2024", "8 March 2024"),
        ("22/8/1445هـ - 3/3/2024", ""),
        ("2024-03-05, 1,480 words", ""),
        ("5. März 2024 - 2 min Lesezeit - 480 Wörter", ""),
        ("2024-03-05 字数：1.2k", ""),
        ("5 March 2024: 480 wordings", "480 wordings"),
        ("480 words", None),
        ("29/5/1453", None),
        ("Ferry", None),
    ],
)
def test_besides_moments(line: str, besides: str | None) -> None:
    assert stamps.besides_moments(line) == besides


def test_the_dates_of_a_line_are_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked, look = [], datetext.dates_in
    monkeypatch.setattr(datetext, "dates_in", lambda text: looked.append(text) or look(text))
    assert stamps.besides_moments("Ferry, 5 March 2024, 6 March 2024, 7 March 2024") == "Ferry"
    assert len(looked) == 1


@pytest.mark.parametrize(
    "line",
    [
        "Опубліковано 5 лютого 2024 р. о 12:30",
        "Добавлено: 05.02.2024 12:30",
        "Opublikowano: 5 lutego 2024 r.",
        "Понеделник, 5 февруари 2024 г.",
        "Датум објаве: 05.02.2024.",
        "Objavljeno 05.02.2024. u 12:30 sati",
        "Datum vložení: 5. 2. 2024",
        "Feltöltve: 2024.02.05.",
        "pirmadienis, 2024 m. vasario 5 d.",
        "Publicēts 2024. gada 5. februārī",
        "Lisatud: 05.02.2024",
        "יום שני, 5 בפברואר 2024",
        "โพสต์เมื่อ 5 กุมภาพันธ์ 2567",
        "გამოქვეყნდა: 5 თებერვალი, 2024",
        "Երկուշաբթի, 5 Փետրվարի 2024",
        "প্রকাশিত: ৫ ফেব্রুয়ারি ২০২৪",
        "Ngày xuất bản: 05/02/2024",
        "Dipublikasikan pada 5 Februari 2024",
        "الاثنين، 5 فبراير 2024",
        "掲載日：2024年2月5日（月）",
        "등록일 : 2024.02.05 (월)",
        "发布日期：2024-02-05 星期一",
    ],
)
def test_datelines_say_nothing_besides_the_day_in_many_languages(line: str) -> None:
    assert stamps.besides_moments(line) == ""
