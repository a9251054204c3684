"""The headline below the menus of a site, in text that was scraped."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from scraped_text import FIRST, SECOND, TITLE, body

from scrape.extractor.boilerplate.line_patterns import PatternTable
from scrape.extractor.sources.plain_text import extract


@pytest.mark.parametrize(
    "above",
    [
        "Opinion",
        "Press release\n",
        "Episode 41\n",
        "Home News Sport Opinion Subscribe",
        "Hoppa till innehåll\nLogga in",
        "Saltar para o conteúdo\nIniciar sessão",
        "Sports / Football / Match reports",
        "HomeNewsBusinessTechOpinion",
        "Skip to content\nHome\nPolitics\nHarbours\nSearch for:",
        "coastreview.example",
        "Gadget Barn\nReviews\nPhones\nLogin / Register",
        "We use cookies to improve your experience. By continuing to browse the site you agree to our use of cookies."
        "\nAccept all\nManage preferences",
    ],
)
def test_names_above_a_headline_are_a_menu(above: str) -> None:
    found = extract(f"{above}\n{TITLE}\nBy Jane Doe\nMarch 3, 2024\n{FIRST}\n{SECOND}")
    assert (found.title, body(found)) == (TITLE, [FIRST, SECOND])


def test_the_owner_of_a_text_is_not_its_headline() -> None:
    found = extract(f"Atlas Wire\n{TITLE}\nMarch 3, 2024\n{FIRST}\n{SECOND}\n© 2024 Atlas Wire")
    assert (found.title, body(found)) == (TITLE, [FIRST, SECOND])


@pytest.mark.parametrize("title", ["Ferries", "Wanderlust", "Home Sweet Home"])
def test_a_short_title_above_a_subtitle_stays(title: str) -> None:
    found = extract(f"{title}\nWhy the ship stops for the winter\nBy Jane Doe\nMarch 3, 2024\n{FIRST}\n{SECOND}")
    assert found.title == title


def test_the_first_lines_of_a_poem_are_no_menu() -> None:
    verses = "the boat goes out, the boat comes in,\nthe rope is thrown, the rope tied,\nand those who leave and stay"
    assert "\n".join(body(extract(f"{verses}\nstand for a moment side by side."))).startswith(verses)


def test_a_headline_of_a_script_without_spaces_is_found_below_a_menu() -> None:
    title = "古い橋が歩行者専用に"
    text = "川中町は十五日、町の中心にある古い橋を来年から歩行者専用にすると発表した。橋は百年前に造られたという。"
    found = extract(f"メニュー\nログイン\n{title}\n{text}\n\n{text}")
    assert (found.title, body(found)) == (title, [text, text])


def test_what_a_text_is_called_stays_over_a_poem() -> None:
    poem = "Let go the button, let go the thumb,\nlet go the day that will not come."
    assert extract(f"Press Release\n\n{poem}\n\nLet go the news.").title == "Press Release"


@pytest.mark.parametrize(
    ("menu", "headline", "told", "said"),
    [
        (
            "Kezdőlap\nBelföld",
            "Elkészült az ország leghosszabb padja",
            "Szerző: Kerekes Dóra",
            "Kétszáz méter hosszú ülőhelyet avattak Tarkamajoron a tó partján, és mindenki eljött.",
        ),
        (
            "होम\nदेश",
            "गाँव के बच्चों ने बनाया अपना रेडियो स्टेशन",
            "8 अगस्त 2023",
            "बड़गाँव के बारह बच्चों ने पुराने मोबाइल फ़ोन जोड़कर अपना रेडियो स्टेशन बना लिया है, जो हर शाम एक घंटे चलता है।",
        ),
    ],
)
def test_a_headline_below_known_sections_needs_no_word_of_the_text(
    menu: str, headline: str, told: str, said: str
) -> None:
    found = extract(f"{menu}\n{headline}\n{told}\n{said}\n{said}")
    assert found.title == headline


def test_a_line_of_a_date_and_a_source_is_no_title() -> None:
    found = extract(f"April 16, 2024 09:00 ET | Source: Isle Ferries\n{TITLE}\n{FIRST}\n{SECOND}")
    assert (found.title, body(found)) == (TITLE, [FIRST, SECOND])


def test_the_lines_above_the_prose_are_asked_a_few_times(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each was asked 23 times: for the title, its menus and its headline, again in each round."""
    asked: list[str] = []
    kinds_of = PatternTable.kinds_of

    def noted(table: PatternTable[Any], line: str, words: Iterable[str] | None = None) -> tuple[Any, ...]:
        asked.append(line)
        return kinds_of(table, line, words)

    monkeypatch.setattr(PatternTable, "kinds_of", noted)
    extract("\n\n".join(f"Harbour {number}: seven boats and a lamp" for number in range(100)) + f"\nhome\n{FIRST}")
    assert len(asked) < 100 * 10
