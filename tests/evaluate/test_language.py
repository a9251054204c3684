from __future__ import annotations

from pathlib import Path

import pytest

from scrape.evaluate.corpus import GoldPage
from scrape.evaluate.language import language_of


@pytest.mark.parametrize(
    ("html", "body", "language"),
    [
        ('<html lang="de-AT">', "Der Hafen", "de"),
        ("<!-- x --><html class=a\n xml:lang='fr' lang='fr'>", "Le port", "fr"),
        ("<html>", "The harbour", "und"),
        ('<html lang="en">', "港口星期一关闭了", "zh"),
        ('<html lang="ja">', "港閉鎖", "ja"),
        ('<html lang="en">', "港は月曜日に閉鎖された", "ja"),
        ('<html lang="en">', "항구는 월요일에 폐쇄되었다", "ko"),
        ('<html lang="uk">', "Порт закрито", "uk"),
        ('<html lang="en">', "Порт закрыт", "ru"),
        ("<html>", "أغلق الميناء يوم الاثنين", "ar"),
        ('<html lang="fa">', "بندر دوشنبه بسته شد", "fa"),
        ('<html lang="ru">', "The harbour", "und"),
        ("<p lang=de>", "", "und"),
    ],
)
def test_the_declared_language_stands_unless_the_script_denies_it(html: str, body: str, language: str) -> None:
    page = GoldPage(corpus="c", id="i", path=Path("p"), body=body)
    assert language_of(page, html.encode()) == language


def test_snippets_tell_the_script_where_there_is_no_body() -> None:
    page = GoldPage(corpus="c", id="i", path=Path("p"), must_have=("Порт закрыт",))
    assert language_of(page, b"<html>") == "ru"
