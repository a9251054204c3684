"""Lines that say who wrote, made or changed a text: bylines, credits, the stamps of forums."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import Passage, Zone, passages_of


def passage(text: str, zone: Zone) -> Passage:
    (made,) = passages_of([text], None)
    return made._replace(zone=zone, item=False)


@pytest.mark.parametrize(
    "text",
    [
        "By Isolde Marr, guest writer",
        "By Isolde Marr, senior staff writer",
        "Von Wiebke Harms, Redakteurin",
        "Von unserer Redakteurin Wiebke Harms",
        "Von unserer Redakteurin Wiebke Harms 14. Mai 2024, 21:10 Uhr | Lesedauer: 3 Min.",
        "Translation by Noa Perl",
        "Photography by Emil Rand",
        "Illustrations by Uma Dell",
        "Hosted by Lew Marsh and Ada Quill",
        "Edited by Ed Coyle",
        "Muhabir: Tolga Erkin",
        "Penulis: Bagas Prakoso",
        "Tác giả: Lê Minh Khôi",
        "发布时间：2024-03-05 来源：港口报 浏览次数：120",
        "作者：秦若水 来源：港口报 发布时间：2024-03-05 点击：120次",
        "작성일 2024-03-05 조회수 120",
        "Опубликовано: 05.03.2024 | Просмотров: 120",
        "Opublikowano: 5 marca 2024 | Odsłony: 120",
        "5 март 2024 от Иван Пристанов",
        "פורסם בתאריך 5 במרץ 2024 על ידי דנה נמל",
        "เผยแพร่เมื่อ 5 มีนาคม 2567 โดย สมชาย ท่าเรือ",
        "Objavljeno 5. ožujka 2024. u kategoriji Vijesti",
        "Napisao: Ante Brod",
        "Подготовила Анна Гавань",
        "מאת דנה נמל",
        "เรียบเรียงโดย สมชาย ท่าเรือ",
        "ავტორი: ნინო ნავსადგური",
        "Հեղինակ՝ Արամ Նավյան",
        "撰稿：秦若水",
        "Toimittaja: Veikko Salmela",
        "Redactie: Jelle Hoekstra",
        "Συντάκτης: Σταύρος Λιάπης",
        "作者：秦若水",
        "发布时间：2023-11-07 09:21 — 作者：秦若水",
        "نویسنده: لیلا نوروزی",
        "Scritto da: Nives Corradin",
        "Szerző: Varjas Piroska",
        "Napisane przez Halina Borzym",
        "Upplagd av Sixten Ask",
        "Propos recueillis par Maud Kerven",
        "By Isolde Marr (text), Lew Marsh (photos)",
        "Von Wiebke Harms (Text und Fotos) und Lew Marsh (Video)",
        "By Isolde Marr (isolde@bote.example)",
        "dpa",
        "الأحد 22 شعبان 1445هـ الموافق 3 مارس 2024",
        "22 ذو القعدة 1445 هـ",
        "By Isolde Marr, PhD, and Dr. Lew Marsh Jr.",
        "Von Wiebke Harms, Ph.D.",
        "Isolde Marr @isoldemarr 4 March 2024",
        "Isolde Marr | @isoldemarr | March 4, 2024, 5:06 pm",
        "Isolde Marr (@isoldemarr)",
        "By Isolde Marr Coast and weather reporter, Ardmoor News",
        "By Isolde Marr Ferry correspondent",
        "Isolde Marr and Lew Marsh , Special for THE BOTE 5:27 p.m. EDT July 17, 2013",
        "Isolde Marr, staff writer | July 17, 2013",
        "Associated Press",
        "Press Trust of India",
        "EPD",
        "The Ardmoor News Service",
        "Isolde Marr <isolde@bote.example>",
        "Ardmoor (AGW) —",
        "Ardmoor AGW —",
        "Veröffentlicht am 14. Mai 2024 · Redaktion Hafenbote",
        "14 de mayo de 2024 | Redacción",
    ],
)
def test_line_that_names_who_made_the_text_goes_in_the_margins(text: str) -> None:
    assert first_match(passage(text, "head")) in {"byline", "dateline"}
    assert first_match(passage(text, "prose")) is None


@pytest.mark.parametrize(
    "text",
    [
        "14. Mai 2024 · Redaktion hat entschieden",
        "MARTHA —",
        "Anna (Wirtin) –",
        "Part ONE —",
        "Act III —",
        "Die DDR –",
        "Marle (Westland) –",
    ],
)
def test_who_speaks_or_a_part_of_the_text_is_no_place_with_an_agency(text: str) -> None:
    assert first_match(passage(text, "head")) is None


@pytest.mark.parametrize(
    "text",
    [
        "Post by hingepin » Thu Jan 10, 2019 6:00 pm",
        "by hingepin » Thu Jan 10, 2019 6:00 pm",
        "Last edited by oldpan; 03-12-2015 at 11:00 PM.",
        "Last edited by oldpan on Thu Jan 10, 2019 6:00 pm, edited 2 times in total.",
        "Last edited: Jan 10, 2019",
        "There are currently 1 users browsing this thread. (0 members and 1 guests)",
        "03-12-2015, 10:20 PM #1",
        "Originally Posted by oldpan",
        "Click to expand...",
        "Return to “Hinges”",
    ],
)
def test_stamp_or_label_of_a_forum_goes_anywhere(text: str) -> None:
    for zone in ("prose", "tail"):
        assert first_match(passage(text, zone)) in {"dateline", "navigation", "source_credit"}


@pytest.mark.parametrize(
    "text",
    [
        "By Tuesday, everything had changed",
        "By Harbour Lights, a poem",
        "By Isolde Marr the ferry was seldom used",
        "French Press",
        "Photography by candlelight is slow",
        "Translation by machine is fast",
        "Edited by hand, the text grew",
        "Return to the harbour",
        "Last edited works of the poet",
        "Подготовил лодку к зиме и ушёл",
        "Objavila je da trajekt od 5. ožujka 2024. ne vozi",
        "来源：2024-03-05 起港口只开放上午",
        "인원 2024-03-05 조회 120명 모집",
    ],
)
@pytest.mark.parametrize("zone", ["head", "prose", "tail"])
def test_line_that_begins_alike_stays(text: str, zone: Zone) -> None:
    assert first_match(passage(text, zone)) is None


@pytest.mark.parametrize(
    "text",
    [
        "By Monday the harbour was shut for Isolde Marr Jr. and Co.",
        "By the light of Dr.",
        "Write to us @ardmoorbote",
        "The Ardmoor Bote is @ardmoorbote on all networks",
        "Isolde Marr writes to @lewmarsh on 4 March 2024 about the ferry",
    ],
)
def test_what_only_has_a_title_or_an_account_in_it_stays(text: str) -> None:
    assert first_match(passage(text, "head")) is None


def test_byline_may_be_set_as_a_heading() -> None:
    assert first_match(passage("By: Isolde Marr", "head")._replace(heading=True)) == "byline"
    assert first_match(passage("Isolde Marr <isolde@bote.example>", "head")._replace(heading=True)) == "byline"
    assert first_match(passage("Isolde Marr <isolde@bote.example>", "head")._replace(item=True)) is None
    assert first_match(passage("By: what the ferry cost", "head")._replace(heading=True)) is None


def test_initials_between_strokes_sign_a_text() -> None:
    assert first_match(passage("/mk/stk/mis", "tail")) == "byline"
    assert first_match(passage("/mk", "tail")) is None
