"""What the components of today's sites say by themselves, and lines of articles that begin so."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import Passage, Zone, passages_of


def passage(text: str, zone: Zone) -> Passage:
    (made,) = passages_of([text], None)
    return made._replace(zone=zone)


BELOW = {
    "navigation": """Link copied to clipboard
Ссылка скопирована
リンクをコピーしました
← Back to all posts
Alle Beiträge anzeigen
← Alle aktuellen Meldungen
Zurück zu allen Beiträgen
Retour au blog
Ver todos los artículos
所有文章
Redigera den här sidan på GitHub
在 GitHub 上编辑此页
Discuss on Hacker News
도움이 되었나요?
Viewing 2 posts - 1 through 2 (of 2 total)
This topic has 1 reply, 2 voices, and was last updated 6 years, 8 months ago by Jo.
The topic ‘oars’ is closed to new replies.""",
    "related_label": """You'll also like
Интересно почитать
Вам также может понравиться
También te puede gustar
最近の記事""",
    "comment_prompt": """Please enable JS to use the comments form.
Be the first to review “Oars”""",
    "follow_prompt": "关于作者",
    "appeal": """Jetzt spenden
寄付する
Help us keep going
Помогите нам продолжать""",
    "newsletter": """Apúntese a nuestra carta semanal y reciba lo mejor del puerto.
メルマガ登録
Keinen Artikel mehr verpassen""",
    "adjacent_article": """Επομενο
Προηγούμενο""",
}


@pytest.mark.parametrize(("rule", "line"), [(rule, line) for rule in BELOW for line in BELOW[rule].split("\n")])
def test_lines_below_a_text_go(rule: str, line: str) -> None:
    assert first_match(passage(line, "tail")) == rule


STAYS = """The link was copied by hand from the log
All posts of the pier were painted
Be the first to review a boat before it is built
Все статьи закона были прочитаны вслух
Back to all the posts that hold the pier
会員登録とは何か
You will love
Вам понравится!
Geen reacties.
目次
See the stories
Apúntate a la lista de correo del kernel y lee los hilos antiguos
メルマガに登録すると、届いたメールに広告が並ぶようになる。
Become a paid member of the club to get the key to the boathouse
Word betalend lid van de bibliotheek om boeken te lenen""".split("\n")


@pytest.mark.parametrize("line", STAYS)
def test_lines_that_begin_so_stay(line: str) -> None:
    assert first_match(passage(line, "prose")) is None
    assert first_match(passage(line, "tail")) is None


@pytest.mark.parametrize(
    "line", ["Faire un don", "Haz una donación", "Fai una donazione", "Help us carry on", "Пожертвовать"]
)
def test_a_chapter_on_how_to_give_keeps_its_heading(line: str) -> None:
    assert first_match(passage(f"{line}!", "prose")) is None
    assert first_match(passage(line, "prose")._replace(heading=True, item=False)) is None
    assert first_match(passage(line, "tail")._replace(heading=True, item=False)) == "appeal"
    assert first_match(passage(line, "prose")._replace(link_density=1.0)) == "appeal"
