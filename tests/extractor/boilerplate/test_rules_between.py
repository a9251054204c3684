"""What stands between paragraphs in many languages: sponsors, where to hear a show, whose picture it is, when."""

from __future__ import annotations

import pytest

from scrape.extractor.article import extract_article
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import Zone, passages_of
from scrape.records import Page

PROSE = (
    "The ferry left the quay before it was light, with eleven sheep, a piano and the new schoolmaster on board, "
    "and nobody waved."
)

BETWEEN = """
Share this update
Get the harbour letter in your inbox every Friday. Just enter your email address.
A message from our sponsors
Materiał sponsorowany
Партнёрский материал
Subscribe wherever you get your podcasts
Subscribe to Low Tide wherever you get your podcasts.
Open Table of contents
Subscribe via RSS
Thoughts? Reply via email
PDF herunterladen
Télécharger le PDF
Exportar Outlook Live
Sign up for free to join this conversation on the forge. Already have an account? Sign in to comment
Inhaltsverzeichnis
Spis treści
Did this answer your question?
War dieser Beitrag hilfreich?
Questo articolo ti è stato utile?
Cet article vous a-t-il été utile ?
¿Te ha sido útil este artículo?
この記事は役に立ちましたか？
Created by Jo Doe, last modified on Aug 14, 2021
Opens in a new tab
Añadir al calendario
Zum Kalender hinzufügen
Épinglez cet article sur Pinterest !
Überall, wo es Podcasts gibt
Prenumerera på Fyrvaktarna där poddar finns
You can also join our Harbour WhatsApp group
Ми існуємо завдяки вам. Допоможіть гривнею.
Мы работаем благодаря читателям. Поддержите нас
We exist only thanks to your donations
Wir arbeiten nur dank Ihrer Spenden
Nous existons grâce à vos dons
The time now is 14:05
Source link: https://news.example/harbour
This page was last edited on 4 March 2019, at 10:12
Page last reviewed: March 2019
Jump to a section
Show the full transcript
Es ist jetzt 17:30 Uhr. Alle Zeitangaben in WEZ +2
Zitat von moewe_17
O autor escreve de acordo com a antiga ortografia
Shipping calculated at checkout
The lamp room after the storm (picture: author)
A régi kompkikötő (fotó: Kiss Anna)
Bến phà lúc sáng sớm. Ảnh: Minh Anh
"""

BELOW = """
14:05 GMT 3 March
Sponsored: Boots for people who walk to work
In association with Ardmoor Rope Works
In Zusammenarbeit mit Reederei Möwe
En partenariat avec la Maison du Phare
En colaboración con Astilleros Norte
In collaborazione con Cantieri Riuniti
Em parceria com Estaleiros do Sul
I samarbete med Varvet
תוכן פרסומי: מגפיים שלא נרטבים
This page was last changed by the keeper on 4 March
Dernière mise à jour : 3 mars 2021
Tempo di lettura:
"""

ABOVE = """
Jo Marsh | 2nd June 2018
"""

SENTENCES = """
14:05 UTC 4 March
9:30 am March 4
The ferry carries three flags and a bell (picture: the old flag)
Portrait of a sailor (photograph: silver print, 1890)
Portrait of a sailor (image: oil on canvas)
The pier in its first year (image: see the plan of 1910)
The pier in its first year (image: Top left)
This page was last revised by the monks of St Cuthbert in the year 1450
The page was last seen by the monks at Marle in 1450
This page was last revised by the monks at Marle in 1450
We exist only thanks to the fishermen who contributed their boats to the rescue in 1953
We work thanks to volunteers who donate an hour each week
Wir arbeiten dank einer Spende des Abts, sagt der Kapitän
Nous existons grâce au don d'un pêcheur, dit le capitaine
Мы работаем благодаря поддержке деревни, сказал рыбак
You can now join our guided walks and find them on Facebook
Get the harbour bell to ring in your inbox! Just type your name
Lyssna på havet där du hör poddar
The time now is right to build the pier
Source link: the chain that joins the anchor to the spring
Sponsored: by whom?
Paid: forty crowns a day
Promoted: the second mate becomes captain
In Zusammenarbeit mit dem Rat
In Kooperation mit der Werft
En colaboración con los vecinos
Patrocinado por el rey
Apresentado por Anna Reef
Thanks to our sponsors the pier stands
In association with the county, the parish mended the quay.
In partnership with two schools she began to count the gulls.
We exist thanks to a mistake of the surveyor, said the innkeeper.
Subscribe wherever you like, the clerk had said, and closed the window.
He showed us the quay (which his uncle had built).
"""


def test_who_waits_somewhere_is_no_sender() -> None:
    assert rule_of("Anna waits at harbour.example", "head") is None
    assert rule_of("Anna Reef waits at harbour.example", "head") is None


def rule_of(line: str, zone: str) -> str | None:
    place = ("head", "prose", "tail").index(zone)
    texts = [PROSE, PROSE]
    texts.insert(place, line)
    return first_match(passages_of(texts, None)[place])


@pytest.mark.parametrize("line", BETWEEN.strip().split("\n"))
def test_line_between_paragraphs_goes(line: str) -> None:
    assert rule_of(line, "prose")


@pytest.mark.parametrize("line", BELOW.strip().split("\n"))
def test_line_below_the_article_goes(line: str) -> None:
    assert rule_of(line, "tail")


@pytest.mark.parametrize("line", ABOVE.strip().split("\n"))
def test_line_above_the_article_goes_and_stays_below_it(line: str) -> None:
    assert rule_of(line, "head")
    assert rule_of(line, "tail") is None


def test_paper_behind_the_date_of_what_it_wrote_stays() -> None:
    assert rule_of("5 March 2024 | Ardmoor Packet", "head") is None


@pytest.mark.parametrize("line", SENTENCES.strip().split("\n"))
def test_sentence_that_begins_alike_stays(line: str) -> None:
    assert rule_of(line, "prose") is None


def test_what_a_sponsor_says_goes_with_the_label_over_it() -> None:
    box = "<div><b>A message from our sponsors</b><p>Oil for hinges that have heard enough.</p></div>"
    body = body_of(f"<p>{PROSE}</p>{box}<p>{PROSE} Again.</p>")
    assert "hinges" not in body
    assert "message" not in body


@pytest.mark.parametrize(
    "section",
    [
        "<section><h2>In partnership with the council</h2><p>{}</p><p>{}</p></section>",
        "<div><h3>Sponsored: a ship</h3><p>{}</p></div>",
        "<div><p>En partenariat avec la ville</p><p>{}</p></div>",
        "<div><h3>Sponsored content</h3><p>{}</p></div>",
    ],
)
def test_what_stands_below_a_heading_with_the_words_of_a_sponsor_stays(section: str) -> None:
    own = section.format("The council paid for new planks.", "The harbour gave the nails.")
    assert "new planks" in body_of(f"<p>{PROSE}</p>{own}<p>{PROSE} Again.</p>")


@pytest.mark.parametrize("zone", ["head", "prose", "tail"])
@pytest.mark.parametrize("line", ["Promoted: the second mate becomes captain", "In Zusammenarbeit mit dem Rat"])
def test_a_heading_is_no_label_of_a_sponsor(zone: Zone, line: str) -> None:
    assert first_match(passages_of([line], None)[0]._replace(zone=zone, heading=True)) is None


@pytest.mark.parametrize(
    "line", ["9:30 am March 4", "Jump to search", "Show the full transcript", "Temps de lecture", "Tiempo de lectura"]
)
def test_a_heading_with_the_words_of_a_label_stays(line: str) -> None:
    assert first_match(passages_of([line], None)[0]._replace(zone="prose", heading=True)) is None


@pytest.mark.parametrize("line", ["Sponsored: 4 boats", "Paid: forty crowns a day", "Partner content"])
def test_an_item_of_a_list_is_no_label_of_a_sponsor(line: str) -> None:
    assert first_match(passages_of([line], None)[0]._replace(zone="prose", item=True)) is None


def test_note_of_a_wiki_that_leads_to_others_of_the_name_goes() -> None:
    note = '<div role=note class="hatnote">For the ship of that name, see <a href=/b>Morning Ferry</a>.</div>'
    assert "ship of that name" not in body_of(f"{note}<p>{PROSE}</p><p>{PROSE} Again.</p>")


def body_of(html: str) -> str:
    page = Page(url="https://news.example/ferry", html=f"<h1>The morning ferry</h1><article>{html}</article>")
    return extract_article(page).body or ""
