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
        "Podijeli na Viberu",
        "Сподели в Туитър",
        "Oszd meg a Facebookon",
        "شارك على تويتر",
        "Thẻ: cảng, tàu",
        "সূত্র: বন্দর বার্তা",
        "ავტორი: ნინო ზღვისპირელი",
        "글: 김바다",
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
        "Podijelite na četiri dijela",
        "Подели на једнаке делове",
        "Podziel się na grupy",
        "Oszd meg a kenyeret",
        "Сподели в класа",
        "Կիսվել հացով",
        "شاركنا على المائدة",
        "แชร์ลงกลุ่ม",
        "Thẻ: 2 vàng",
        "বিভাগ: ঢাকা",
        "সূত্র: a² + b² = c²",
        "ছবি: সাদা-কালো",
        "Zdjęcia: 24 sztuki",
        "Žr. pirmą nuotr.",
        "Опубликовано: Лиман, Наука",
        "எழுத்து: தமிழ்",
        "எழுதியவர் தெரியவில்லை",
        "მოამზადა სადილი",
        "ავტორი უცნობია",
        "ראיין דן את השר",
        "حاوره الصحفي",
        "بواسطة القطار",
        "ライター：百円",
        "著者：潮田渚",
        "글: 한글",
        "建立日期：2020年1月2日",
        "配信日：2024年6月12日",
        "戻る",
        "Komentuoti",
    ],
)
def test_sentences_that_begin_alike_stay(text: str) -> None:
    assert first_match(at_the_end(text)) is None


@pytest.mark.parametrize("text", ["— Назад!", "– Zpět", "Vissza!", "Сподели!", "Back!"])
def test_what_somebody_says_stays(text: str) -> None:
    assert first_match(at_the_end(text)._replace(zone="prose")) is None


@pytest.mark.parametrize("text", ["Назад", "Zpět", "Сподели", "Back"])
def test_the_same_words_alone_are_buttons(text: str) -> None:
    assert first_match(at_the_end(text)._replace(zone="prose")) is not None


@pytest.mark.parametrize("text", ["戻る", "返回", "목록", "Kommenteeri", "Следеће"])
def test_words_that_are_terms_too_go_where_they_are_links(text: str) -> None:
    label = at_the_end(text)
    assert first_match(label._replace(link_density=1.0)) is not None
    assert first_match(label._replace(zone="prose", link_density=1.0)) is None


def test_sentences_in_armenian_are_prose() -> None:
    told = f"{'Նավը դուրս եկավ նավահանգստից ' * 5}առավոտյան։"
    assert [passage.zone for passage in passages_of([told, "Պիտակներ", told], None)] == ["prose"] * 3
    assert passages_of([told, "Պիտակներ"], None)[1].zone == "tail"
