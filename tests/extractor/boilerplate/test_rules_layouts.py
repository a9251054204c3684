"""What makers of sites, letters, old blogs and lists of mail put around a text, and sentences that begin alike."""

from __future__ import annotations

import pytest

from scrape.extractor.article import extract_article
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import Passage, Zone, passages_of
from scrape.records import Page


def passage(text: str, zone: Zone) -> Passage:
    (made,) = passages_of([text], None)
    return made._replace(zone=zone, item=False)


BETWEEN = """
- Advert space -
Continue to article
Today's newsletter is brought to you by Kettle & Daughters
Bet on the derby: Marle 7/2
বিজ্ঞাপন
Publicitat
Oglas
Mainos alkaa
Annonsen slutar
Gulir ke bawah untuk melanjutkan membaca
Unlimited access on all your screens and devices
Keep reading with a trial
Nuestro medio existe gracias a vosotras.
Por el precio de un pan al mes nos ayudas a mantener la redacción
Harbour Radio is made possible by its listeners. Join us today.
Support this podcast and hear every episode a week early.
If you liked this post, tap the heart below.
Do you have any questions about this topic? E-mail questions@marle.example.
Should the weir be rebuilt? Cast your vote
Free weekly newsletter: what the tide brought in
Editor's note: Sign up for our Low Tide newsletter. Get the week's finds from the shore.
Newsletters may contain information about our partners and online ads.
Fotografies: Núria Farrés
Photos : Odile Marchais
Fotografías: Inés Olmedo
Notícies relacionades
Povezani članci
Prečítajte si aj
Loe lisaks
More latest stories
People are also reading
"""
BELOW = """
This entry was posted on Tuesday, March 5th, 2024 at 8:10 am and is filed under Weirs. You can leave a response.
You can follow any responses to this entry through the RSS 2.0 feed.
Published in The Marle Bell from Mar. 5 to Mar. 7, 2024.
1,204 Accesses
12 Citations
Export BibTeX
Previous message: [weir] sluice 4 does not close
Next thread: paint
Messages sorted by: [ date ] [ thread ]
A lock without a key | Main | Two herons »
You are receiving this because you once bought a kettle.
Our mailing address is: 3 Sluice Lane, Marle
Unsubscribe from this list
View this email in your browser
Sign up to receive our daily Weir Letter, and be the first to know when a sluice opens.
Subscribe to get weekly updates by email.
Melden Sie sich hier an, um unseren wöchentlichen Newsletter zu erhalten.
Inscrivez-vous pour recevoir notre lettre du matin.
Suscríbete para recibir nuestro boletín cada semana.
Iscriviti per ricevere la nostra newsletter.
Inscreva-se para receber as nossas notícias.
Schrijf je in om onze nieuwsbrief te ontvangen.
Was this email forwarded to you? Sign up here.
Want to change how you receive these emails? Update your preferences.
If you no longer wish to receive these emails, click here.
Falls dieser Newsletter nicht korrekt angezeigt wird, klicken Sie bitte hier.
Wenn Sie diesen Newsletter nicht mehr erhalten möchten, klicken Sie hier.
Si vous ne souhaitez plus recevoir nos newsletters, cliquez ici.
Voir cet e-mail dans votre navigateur
Si no deseas recibir más correos, haz clic aquí.
Se non desideri più ricevere queste e-mail, clicca qui.
Se não deseja receber mais e-mails, clique aqui.
Wil je deze nieuwsbrief niet meer ontvangen? Klik hier.
Sobre el autor
À propos de l'autrice
Al Reef received a grant of the Harbour Fund to report this story.
Gem artiklen
You are visitor number 12,204
This page hosted by TideNet. Get your own page!
Best viewed with any browser at 800x600
Also in this issue
Updated: Mar 9
Jo Marsh: jmarsh@bell.example and 555-0190.
Odile Marchais (Marle, envoyée spéciale)
Inés Olmedo (Marle, enviada especial)
Per Núria Farrés 25 de maig de 2023 - 19:30 h
Desa la notícia
"""
SENTENCES = """
Continue to the story of the weir, he said, and leave the mill alone.
Bet on a horse that limps and you may still win, 20/20 hindsight says.
Our weir is made possible by a gift of stone.
Unlimited access to the sea was the dream of the old duke.
If you liked this post office, you should have seen the one before.
Do you have any story? he asked, and wrote nothing down.
This entry was posted on the door of the church in 1712.
Published in Marle from 1904 to 1931, the paper never missed a tide.
Our mailing address is a barge.
The main road was closed.
Jo Marsh (left), a special correspondent of the sea
Write to Jo Marsh: jmarsh@bell.example, and she will answer.
Best viewed at dawn, the weir is a white line.
You are visitor enough, she said.
Support the show of hands that decided it, and the rest follows.
"""


@pytest.mark.parametrize("zone", ["prose", "tail"])
@pytest.mark.parametrize("line", BETWEEN.strip().split("\n"))
def test_line_between_paragraphs_goes(line: str, zone: Zone) -> None:
    assert first_match(passage(line, zone))


@pytest.mark.parametrize("line", BELOW.strip().split("\n"))
def test_line_below_the_text_goes(line: str) -> None:
    assert first_match(passage(line, "tail"))


@pytest.mark.parametrize("zone", ["prose", "tail"])
@pytest.mark.parametrize("line", SENTENCES.strip().split("\n"))
def test_sentence_that_begins_alike_stays(line: str, zone: Zone) -> None:
    assert first_match(passage(line, zone)) is None


TEXT = "The weir at Marle broke in the spring, after three weeks of rain that nobody had seen the like of before."


def test_labels_of_buttons_in_one_line_go() -> None:
    page = f"<article><h1>The weir</h1><div>Gem artikel Læs op</div><p>{TEXT} {TEXT}</p></article>"
    assert "Gem artikel" not in (extract_article(Page(url="https://marle.example/weir", html=page)).body or "")
