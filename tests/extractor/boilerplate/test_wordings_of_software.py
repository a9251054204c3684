"""What software for blogs, comments and players puts beside articles in many languages, and lines of articles."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import Passage, Zone, passages_of


def passage(text: str, zone: Zone, *, item: bool = False, heading: bool = False) -> Passage:
    (made,) = passages_of([text], None)
    return made._replace(zone=zone, item=item, heading=heading)


BELOW = {
    "comment_prompt": """Bisher keine Kommentare
Aucun commentaire pour l'instant
Ei vielä kommentteja
Zatiaľ žiadne komentáre
Још нема коментара
Belum ada komentar
まだコメントはありません
Les commentaires ont été désactivés
Kommentering er slått av
Komentari su zatvoreni
Коментарите са изключени
댓글은 닫혔습니다
Log in om te reageren
Logg inn for å legge igjen en kommentar
Hozzászólás küldéséhez be kell jelentkezni
Увійдіть, щоб залишити коментар
ログインしてコメントする
Alamat surel Anda tidak akan dipublikasikan.
Вашият имейл адрес няма да бъде публикуван.
Jätä kommentti
Оставите одговор""",
    "adjacent_article": """Volgende bericht
Föregående inlägg
Następny wpis
Ďalší článok
Previous post
Következő bejegyzés
Наступна публікація
이전 글
نوشته‌ی بعدی
下一篇文章""",
    "tag_list": """Kategorier: Havn
Kategóriák: Kikötő
카테고리: 항구
分类：港口""",
    "navigation": """Seiten: 1 2 3
Pages : 1 2
Страницы: 1 2
페이지: 1 2 3
Diese Seite drucken
Распечатать эту страницу
Captions settings, opens captions settings dialog
Beginning of dialog window. Escape will cancel and close the window.
Bereits Mitglied? Anmelden
Déjà membre ? Se connecter
Har du redan ett konto? Logga in
Posiadasz już konto? Zaloguj się
Zaten üye misiniz? Giriş yap
すでに会員ですか？ログイン""",
}


@pytest.mark.parametrize(("rule", "line"), [(rule, line) for rule in BELOW for line in BELOW[rule].split("\n")])
def test_lines_below_a_text_go(rule: str, line: str) -> None:
    assert first_match(passage(line, "tail")) == rule


HEAD = """5 min leestijd
Čas čtení: 5 minut
Читать 5 мин
Okuma süresi: 5 dk
阅读需 5 分钟
5 min de leitura
12 May 2024 · 3 Kommentare
2024-05-12 2 komentarze""".split("\n")


@pytest.mark.parametrize("line", HEAD)
def test_stamps_above_a_text_go(line: str) -> None:
    assert first_match(passage(line, "head")) in {"dateline", "reading_time", "navigation"}


STAYS = """Nema komentara
Commentaires désactivés
Kein Kommentar
Logga in för att läsa kommentarer gick inte längre
Seiten: 12 14 20
Seiten 1 2
Next stop
Bereits Mitglied
Zubereitung: 5 Minuten
Lesen dauerte 5 Stunden
He read for 5 minutes and slept
Captions settings matter to all of us
Remaining time 2:30
Current time 10:15
Материал создан совместно с химиками""".split("\n")


@pytest.mark.parametrize("line", STAYS)
def test_lines_among_the_prose_stay(line: str) -> None:
    assert first_match(passage(line, "prose")) is None


@pytest.mark.parametrize(
    "line",
    [
        "Prep: 5 min",
        "Baking takes 25 minutes",
        "Read 3 pages",
        "2024-05-12 2 boats",
        "5分钟读懂潮汐",
        "读者用5分钟投票",
        "3分で読む港の歴史",
        "책 읽기 10분",
        "อ่านหนังสือ 10 นาที",
        "Του Αγίου Νικολάου",
        "Της Νέας Υόρκης",
    ],
)
def test_lines_above_the_prose_stay(line: str) -> None:
    assert first_match(passage(line, "head")) is None


@pytest.mark.parametrize("line", ["Reading: 60 minutes", "Read for 10 minutes", "Lezen 10 minuten", "Leer: 20 min"])
def test_lessons_and_exams_below_the_prose_and_in_lists_stay(line: str) -> None:
    assert first_match(passage(line, "tail")) is None
    assert first_match(passage(line, "head", item=True)) is None


def test_a_heading_may_ask_for_an_account_among_the_prose() -> None:
    line = "Haben Sie bereits ein Konto?"
    assert first_match(passage(line, "prose", heading=True)) is None
    assert first_match(passage(line, "prose")) == first_match(passage(line, "tail", heading=True)) == "navigation"


@pytest.mark.parametrize(
    "line",
    [
        "Prijavite se na natječaj, kaže komentator",
        "Vous pouvez lire un livre sur un seul appareil à la fois",
    ],
)
def test_lines_below_the_prose_stay(line: str) -> None:
    assert first_match(passage(line, "tail")) is None


@pytest.mark.parametrize("line", ["Prijavite se kako biste ostavili komentar", "Prijava za komentiranje"])
def test_who_may_comment_is_told_below_the_prose(line: str) -> None:
    assert first_match(passage(line, "tail")) == "comment_prompt"
