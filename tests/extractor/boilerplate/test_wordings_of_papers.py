"""What newspapers put between and below their paragraphs: other articles by their kind, desks, apps and votes."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import Markup, Zone, passages_of

PROSE = (
    "The ferry left the quay before it was light, with eleven sheep, a piano and the new schoolmaster on board, "
    "and nobody waved."
)

BETWEEN = """
Keep up to date with the latest stories by following us on Facebook - click here to like our page
Like this story? Follow The Tide on Facebook for more.
Have you met the seal? Let us know in the comments below
Haben Sie die Robbe gesehen? Schreiben Sie uns in den Kommentaren!
Avez-vous vu le phoque ? Dites-le-nous en commentaires
¿Han visto la foca? Cuéntanos en los comentarios
Hebt u de zeehond gezien? Laat het ons weten in de reacties
Visit Wire's homepage for more stories.
Get the latest Tidewater stock price here.
Additional reporting: Ann Reef
Additional Reporting By: Marle Wire; Harbour League; Ann Reef
Jo Doe and Ann Reef contributed reporting.
With inputs from agencies
(Inputs from AGW)
Ann Reef can be reached at areef@post.example.
Reach Ann Reef at 555-0133 or areef@post.example. Follow her on Twitter @areef.
Story continues
(Story continues below photo.)
Scroll down for video
Can't see the video? Click here
App users: Click here to see the video
For the latest Marle news, click here.
Get breaking news alerts on your phone: download the Marle Post app.
Like us on Facebook and follow us on Twitter.
Like Marle Post on Facebook
Want more stories like this? Sign up for our daily email.
Stay up to date with the latest news by downloading the Marle News App from the App Store or Google Play.
Thanks for reading Marle Notes! This post is public so feel free to share it.
Login or Subscribe to participate in polls.
If you enjoyed this story, give it a clap and follow me for more.
Notice: The content above (including the pictures if any) is uploaded and posted by a user of Marle Wall.
Hier finden Sie Inhalte Dritter. Um eingebettete Inhalte anzuzeigen, ist deine widerrufliche Einwilligung nötig.
Urmărește Știri Dunărene și pe Google News.
This story appears in the February 2025 issue of Marle Magazine.
Cieszymy się, że jesteś z nami. Zapisz się na newsletter, aby otrzymywać od nas najciekawsze treści.
Ajouter à vos sélections
Материал подготовлен при поддержке
声明：江边网转载此文出于传递更多信息之目的，并不意味着赞同其观点。
本文仅代表作者个人观点
이 기사는 언론사에서 사회 섹션으로 분류했습니다.
Marle Notes has no ads. Become a supporter from $3 a month.
Tu suscripción se está usando en otro dispositivo
Vous pouvez lire La Marle sur un seul appareil à la fois
Every product is independently selected by our editors. If you buy something, we may earn a commission.
Featured image: Ann Reef/Marle Post
More from around the web
Promoted Stories
When you subscribe we will use the information you provide to send you these newsletters.
This video is no longer available
Das Video konnte nicht abgespielt werden
Cette vidéo n'est plus disponible
Chart: Marle Post • Source: Harbour Board • Get the data • Created with Datawrapper
Die Redaktion empfiehlt
Teilen Sie Ihre Meinung!
Was denken Sie? Diskutieren Sie mit!
Hier können Sie unseren Newsletter abonnieren
La rédaction vous conseille
Puedes seguir EL FARO en Facebook y Twitter
Segui la pagina Facebook di Marle
Siga o Farol no Facebook
Comente esta notícia
Ann Reef contributed research.
Marle is a reader-supported newsletter. To receive new posts and support our work, consider becoming a paid subscriber.
The Quay is paid for by those who read it. If you'd like to keep us afloat, become a member from £4 a month.
Votre adresse e-mail est collectée par La Marle pour recevoir nos nouvelles.
Your support makes all the difference.
Nekünk csak olvasóink vannak. Ha fontos a kikötő, támogasson minket!
Published in the print edition of the May 4, 2018, issue, with the headline "Low Water."
Produced by Reef Audio using AI narration.
Mitä pidit uutisesta? Voit keskustella aiheesta 4.6. asti.
Add the Post as your preferred source to see more of our stories on Google.
The authors do not work for, consult, own shares in or receive funding from any shipyard that may gain by this text.
Our coverage of the coast receives support from two foundations. The Post is solely responsible for its content.
This story was featured in the Low Tide newsletter. Sign up here.
You've read 3 stories in the last month. We at the Post pay for ours with what readers give us.
Übrigens: Alles rund um den Hafen gibt's auch in unserem Küsten-Newsletter.
Kontakt zur Redaktion: Haben Sie einen Hinweis? Schreiben Sie an post@post.example.
Apúntate aquí a nuestro boletín de mareas, con toda la información del puerto
Contact reporter Ann Reef at 555-0133 or areef@post.example.
Staff writer Ann Reef can be reached at areef@post.example or 555-0133.
Ann Reef can be reached at (555) 555-0133 or at areef@post.example.
This article originally appeared on Marle Post: Ferry stays in harbour for a third day
Distributed by Coast Content Agency, LLC.
AGW contributed to this story.
The story continues below the photo.
Catch all the latest news from the coast on the Marle Post app. Download now
Read all the latest news from the harbour here
Read more local news here.
Subscribe to our Telegram channel for ferry times
Stay tuned to Marle Post for more updates.
Start your day smarter. Get all the news of the coast in your inbox each morning.
We are a small newsroom by the sea. Support our work with a gift.
Your membership makes stories like this possible.
Republish our articles for free, online or in print, under the usual terms.
Back to the newsroom
Vía | El Faro
Visto en | La Marea
Miło, że tu jesteś. Zapisz się na newsletter Fali, aby dostawać od nas najlepsze teksty
"""

BELOW = """
Con la colaboración de Ana Ferreiro
Hanno collaborato Anna Riva e Ugo Neri
First published in the Marle Post, May 4th, 2018
Published in The Coast Tribune, May 4th, 2018.
This column does not necessarily reflect the opinion of the editorial board or its owners.
The opinions expressed by columnists are their own and do not represent the views of the Post.
To comment on this story, go to our Facebook page.
Send letters to letters@post.example
To leave a comment, log in.
A version of this post appeared on The Quay.
This post was originally published on The Quay, a blog about boats.
Rate this article
(Image via The Quay)
See a typo? Send us an email.
(Avec AFP)
Le Phare avec AFP et Reuters
(Con información de EFE)
Com agências
mit Material der dpa
Mit Material der Nachrichtenagentur AGW
Dieser Text stammt aus unserem Küstenmagazin.
ruth/dpa/AFP
Dieser Artikel stammt aus dem Magazin Die Küste.
EFE
(TT)
Representational image
Play Video
Symbolbild
"""

LINKED = """
Opinion: Harbour master sells his second boat
Live updates: The ferry is back on its way
Click here to read the full story
Analyse: Warum die Fähre im Winter stehen bleibt
Voir : Notre carte des ports de la côte
Entrevista: El último farero de la isla grande
L'analisi: perché il porto resta chiuso
Lire l'analyse : Le port de la côte en crise
EN IMAGES. Le port de la côte sous la neige
"""

STAY = """
Two boats and a dog contributed research.
Hanno collaborato con la guardia costiera
Con la colaboración de los vecinos
The authors do not work for the shipyard, and own no boat.
The harbour is a reader-supported publication of nothing.
If you'd like to keep the boat, become its owner.
Your support makes the difference between a mast and a pole.
Add salt, your preferred source of iron and a little sand.
The harbour receives support from two foundations. The master is solely responsible for its gates.
You have read 3 stories in the last month, the teacher told us, and you have liked none of our books.
Become a member
文章传递出的信号不代表政策转向。
The story appears in the second act, and nobody believes it.
Stay up to date with the tide tables by asking the harbour master.
Opinion: the ferry is too slow.
Story continues to grow on the northern side of the island
The story continues in the second volume
Click here and the ferry turns
More coverage of the coast was what the islanders asked for.
Have you met the seal? Nobody on the island has.
What is a comment? Let us know what it is not first.
Ann Reef can be reached by ferry on Tuesdays.
Published in May, the book sold badly.
Like most people on Facebook, he had never met the seal
Puedes seguir el camino hasta el faro
Material der Küste
Mit Material der Werft bauten sie ein Haus.
Was denken Sie über die neue Fähre? Sagen Sie uns ehrlich, was fehlt.
Wie finden Sie den Hafen heute? Sagen Sie es ehrlich.
Like many on Facebook this morning, we saw the fog come in.
Puedes seguir la regata en Facebook desde las nueve de la mañana.
Siga a regata no YouTube a partir das oito
Cover art by Ann Lind
Header image: shown at the top of every page
Banner image: 1200 by 300 pixels
Full coverage: 2,000 euros a year for all parts
Mobile users can tap the bell to turn alerts on
Having trouble seeing the buoy? Try the red lamp
All products are independently tested for heavy metals by a laboratory in Marle.
Ann Lind can be reached at 555-123-4567 or ann@pier.example to book a seat.
Both sisters contributed research in botany.
Additional research: the tides of the bay
Per approfondire
Leia mais sobre a ponte
Rate this story of the sea
Want more stories like these? Join us at the pier on Friday at seven.
Stay informed on the tides by downloading the tables of the institute.
Join the conversation on Facebook groups about old ferries
Visit the museum's website for more coverage of the exhibition
The opinions expressed by readers are printed below in full.
This article originally appeared on the back of a tide table
The latest news from the island was read here in the morning
Distributed by boat, the paper came a day late.
Our mother kept the light for years. Donate was no word of hers.
To leave a comment, she climbed the tower.
Stay tuned to the old channel for a while
Vía libre para el puerto
"""


STAY_BELOW = """
Dieser Text stammt aus dem 12. Jahrhundert.
Dieser Text stammt aus dem Nachlass des Hafenmeisters.
Published in Marle, on May 3, 1850
Con información de los pescadores
"""


def rule_of(line: str, zone: Zone, markup: Markup | None = None) -> str | None:
    passage = passages_of([PROSE, line, PROSE], None, [Markup(), markup or Markup(), Markup()])[1]
    return first_match(passage._replace(zone=zone))


@pytest.mark.parametrize("line", BETWEEN.strip().splitlines())
def test_line_between_paragraphs_goes(line: str) -> None:
    assert rule_of(line, "prose") is not None
    assert rule_of(line, "tail") is not None


@pytest.mark.parametrize("line", BELOW.strip().splitlines())
def test_line_below_the_article_goes(line: str) -> None:
    assert rule_of(line, "tail") is not None


@pytest.mark.parametrize("line", LINKED.strip().splitlines())
def test_a_kind_of_article_before_a_link_announces_another(line: str) -> None:
    assert rule_of(line, "prose", Markup(link_density=0.8)) == "related_link"
    assert rule_of(line, "prose") is None
    assert rule_of(line, "prose", Markup(link_density=0.8, item=True)) is None


@pytest.mark.parametrize("line", STAY.strip().splitlines())
def test_sentence_that_begins_alike_stays(line: str) -> None:
    assert rule_of(line, "prose") is None


def test_a_byline_may_say_where_its_reporter_was() -> None:
    assert rule_of("By Ann Reef, chief correspondent, in Marle", "head") == "byline"
    assert rule_of("By Ann Reef, in Marle", "prose") is None


@pytest.mark.parametrize("line", STAY_BELOW.strip().splitlines())
def test_where_an_old_text_is_from_stays_below_it(line: str) -> None:
    assert rule_of(line, "tail") is None


def test_a_concert_that_is_linked_is_no_report() -> None:
    assert rule_of("Live: The Ferry Song at Marle Hall in 1999", "prose", Markup(link_density=1.0)) is None


def test_coverage_is_of_papers_where_it_is_a_link() -> None:
    line = "More coverage: Marina owners want to dredge »"
    assert rule_of(line, "prose", Markup(link_density=0.8)) == "related_link"
    assert rule_of(line, "prose") is None


def test_more_from_a_paper_is_announced_by_its_name() -> None:
    line, label = "Read more from the Marle Post: Gulls nest on the outer quay", "Read more from the Marle Post:"
    assert rule_of(line, "prose", Markup(link_density=0.5, label=label)) is not None
    assert rule_of(line, "prose") is None
