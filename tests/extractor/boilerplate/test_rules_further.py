"""Labels and prompts of the frame in languages with fewer pages, and sentences of articles that begin alike."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import Passage, passages_of


def at_the_end(text: str) -> Passage:
    (made,) = passages_of([text], None)
    return made._replace(zone="tail", item=False)


@pytest.mark.parametrize(
    "text",
    [
        "Подели вест",
        "Podijeli na Facebooku",
        "Zdieľajte",
        "Oszd meg!",
        "Dalinkitės",
        "Jaga sõpradega",
        "გააზიარე",
        "শেয়ার করুন",
        "Bagikan artikel ini",
        "Žymos: uostas",
        "Тагове: пристанище",
        "კატეგორია: სიახლეები",
        "קטגוריה: חדשות",
        "Наступний запис",
        "다음글 : 항구",
        "Zpět na seznam",
        "Vissza a hírekhez",
        "Назад к списку новостей",
        "お知らせ一覧へ戻る",
        "返回列表",
        "Līdzīgi raksti",
        "Още по темата",
        "მსგავსი სიახლეები",
        "এই বিভাগের আরও খবর",
        "Tin cùng chuyên mục",
        "Palikite komentarą",
        "Để lại một bình luận",
        "Odebírat newsletter",
        "Абонирай се за бюлетина",
        "Liczba wyświetleń: 120",
        "อ่าน 120 ครั้ง",
        "Šaltinis: Uosto žinios",
        "Източник: Пристанище",
    ],
)
def test_labels_and_prompts_go(text: str) -> None:
    assert first_match(at_the_end(text)) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Podijelili su ulov na rivi.",
        "Назад к гавани шли пешком и молча.",
        "Zpět na břeh se vrátili až po setmění.",
        "Vissza a kikötőbe csak este értek.",
        "Atgal į uostą jie plaukė naktį.",
        "Още по тъмно излязоха лодките.",
        "戻ると、港は静かだった。",
        "返回港口的船只很少。",
    ],
)
def test_sentences_that_begin_alike_stay(text: str) -> None:
    assert first_match(at_the_end(text)) is None
