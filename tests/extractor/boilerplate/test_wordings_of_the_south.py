"""What software puts beside articles in the languages around the Mediterranean and in Latin America."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import Passage, Zone, passages_of


def passage(text: str, zone: Zone) -> Passage:
    (made,) = passages_of([text], None)
    return made._replace(zone=zone, item=False)


BELOW = {
    "adjacent_article": """Navegación de entradas
Navigazione articoli
Navegação de artigos
Navigation des articles
Πλοήγηση άρθρων
Navigare în articole
Yazı gezinmesi
Entrada más reciente
Post più vecchio
Postagem mais antiga
Article plus récent
Νεότερη ανάρτηση
Postare mai veche
Sonraki Kayıt
Entrada més recent
Noticia anterior
Próxima notícia""",
    "comment_prompt": """Esta entrada fue publicada en Mareas y etiquetada faro el 7 junio, 2015.
Questa voce è stata pubblicata in Maree. Contrassegna il permalink.
Este post foi publicado em Marés e marcado farol por Rui. Guardar link permanente.
Ce contenu a été publié dans Marées par Luc. Mettez-le en favori avec son permalien.
Η ηλ. διεύθυνση σας δεν δημοσιεύεται. Τα υποχρεωτικά πεδία σημειώνονται με *
Publicar un comentario en la entrada
Posta un commento
Enviar um comentário
Enregistrer un commentaire
Δημοσίευση σχολίου
Trimiteți un comentariu
Yorum Gönder
Suscribirse a: Enviar comentarios (Atom)
Iscriviti a: Commenti sul post (Atom)
Εγγραφή σε: Σχόλια ανάρτησης (Atom)
Añadir nuevo comentario
Ajouter un commentaire
Accedi o registrati per inserire commenti.
Valora este artículo
Vota questo articolo
2 respuestas a “El faro viejo”
Un comentario en «El faro viejo»
3 pensieri su “Il vecchio faro”
Uma resposta para “O velho farol”
2 réflexions sur « Le vieux phare »
3 comentarii la „Vechiul far”
2 σκέψεις για το “Ο παλιός φάρος”
“Eski fener” için bir yanıt
Este post fue escrito el lunes 7 de junio de 2015 a las 21:40 en la categoría de Mareas, Faros
Este artigo foi escrito em 7 de junho de 2015 e está arquivado em Marés.
Cet article a été publié le lundi 7 juin 2015 à 21:40 et est classé dans Marées.
Puedes seguir las respuestas a esta entrada a través del feed RSS 2.0.
Puoi lasciare un commento, oppure fare un trackback dal tuo sito.
Vous pouvez suivre les réponses à cet article par le flux RSS 2.0.
Zure e-posta helbidea ez da argitaratuko. Beharrezko eremuak * markatuta daude
O teu enderezo electrónico non se publicará. Os campos obrigatorios están marcados con *""",
    "cookie_notice": """Utilizamos cookies propias y de terceros para mejorar nuestros servicios.
Acest site folosește cookie-uri pentru a îmbunătăți experiența.
Χρησιμοποιούμε cookies για να βελτιώσουμε την εμπειρία σας.""",
    "copyright_line": """Toate drepturile rezervate
Todos os dereitos reservados
Tots els drets reservats
Eskubide guztiak erreserbatuak""",
    "dateline": """Publicado por Rosa Faro en 11:40
Pubblicato da Rosa Faro alle 11:40
Postado por Rui Faro às 11:40
Publié par Luc à 11:40
Αναρτήθηκε από Ρόζα στις 11:40 π.μ.
Publicat de Radu la 11:40
Dernière modification le 7 juin 2015
Última modificação em 7 de junho de 2015""",
    "follow_prompt": """Acerca del autor
Informazioni sull'autore
Despre autor
Ver todas las entradas de Rosa Faro
Vedi tutti gli articoli di Rosa Faro
Ver todos os artigos de Rosa Faro
Voir toutes les publications de Rosa Faro
Vezi toate articolele lui Radu Far""",
    "newsletter": """Abonează-te la newsletter
Subscriu-te al butlletí""",
    "photo_credit": """Imagen de portada: Rosa Faro
Immagine di copertina: Rosa Faro
Φωτό: Ρόζα Φάρου
Argazkia: Rosa Faro""",
    "related_label": """Más en esta categoría: « El muelle La barca »
Altro in questa categoria: « Il molo La barca »
Postagens mais visitadas deste blog
Entradas populares de este blog
Más del autor
Correlati
Notizie correlate
Matérias relacionadas
Talvez você goste
Leia ainda
Citiți și
Vezi și:
Ίσως σας ενδιαφέρουν
Bunu da okuyun
Ler tamén
Irakurri ere
Vegeu també""",
    "share_bar": """Haz clic para compartir en Facebook (Se abre en una ventana nueva)
Fai clic per condividere su Facebook (Si apre in una nuova finestra)
Clique para compartilhar no Facebook(abre em nova janela)
Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)
Me gusta esto:
Curtir isso:
J’aime ça :
Μου αρέσει αυτό:
Partajează asta:
Comparteix això:
Compartir en Mastodonte
Partilhar no Mastodonte
Partekatu hau:
Leído 45 veces
Letto 45 volte
Lu 45 fois
Διαβάστηκε 45 φορές
Okunma sayısı: 45""",
    "tag_list": """Archiviato in: Maree
Etiketak: itsasargia""",
}


@pytest.mark.parametrize(("rule", "line"), [(rule, line) for rule in BELOW for line in BELOW[rule].split("\n")])
def test_lines_below_a_text_go(rule: str, line: str) -> None:
    assert first_match(passage(line, "tail")) == rule


FILED = """Etiquetado como faro, mareas
Contrassegnato da tag faro, maree
Marcado com farol, marés
Étiqueté phare
Με ετικέτα φάρος
Escrito en Mareas
Publicado em Marés
Classé dans Marées
Καταχωρήθηκε στο Παλίρροιες
Publicat dins de Marees""".split("\n")


@pytest.mark.parametrize("line", FILED)
def test_sections_are_links_where_a_text_is_filed_under_them(line: str) -> None:
    assert first_match(passage(line, "tail")._replace(link_density=0.4)) == "tag_list"
    assert first_match(passage(line, "tail")) is None


ABOVE = """Creado: 07 Junio 2015
Creato: 07 Giugno 2015
Criado em 07/06/2015
Créé le 7 juin 2015
Mis en ligne le 7 juin 2015
Postado por Rui Faro em 7 de junho de 2015
Pubblicato il 7 giugno 2015 da Rosa Faro
Publicat pe 7 iunie 2015 de Radu Far
Publicado o 7 de xuño de 2015 por Rosa Faro
Enviado por rosa el Lun, 07/06/2015 - 11:40
Soumis par luc le lun 07/06/2015 - 11:40
Escrito en Mareas el lunes 7 de junio de 2015
Última atualização em Segunda, 07 de Junho de 2015, 11h40
Ημερομηνία δημοσίευσης: 7 Ιουνίου 2015
7 Haziran 2015 tarihinde yayınlandı
Tiempo de lectura estimado: 6 min
6 minuti per leggerlo
Escrit per Rosa Faro
Visitas: 45
Affichages : 45
Βρίσκεστε εδώ: Αρχική / Παλίρροιες
Ești aici: Acasă / Maree
Hasiera > Itsasaldiak""".split("\n")


@pytest.mark.parametrize("line", ABOVE)
def test_lines_above_a_text_go(line: str) -> None:
    assert first_match(passage(line, "head")) is not None


STAYS = """Pubblicato in fretta
Pubblicato in Italia nel 1911
Pubblicato il bando da Rosa Faro
Publicado en Viena en 1911
Publié dans la revue du port en 1911
Este artigo foi publicado em Nature
Este artículo fue publicado en la revista del puerto
Questo articolo è stato pubblicato in una rivista
Escrito en la arena
Escrit per als nens
Inserito in un contesto difficile
Classé dans les cinq premiers
Marqué par la guerre
Etiquetado de alimentos
Correlati e causali
Relacionado con el puerto
Vezi și portul
Ver tamén o porto
Me gusta esto del puerto
Gosto disto e daquilo
Acerca del autor del crimen no se sabe nada
Visitas: de lunes a viernes
Visite: tous les jours
Visto 3 veces en el puerto
Letto da 123 pescatori
Creado: 1911
Enviado por el rey
Posté devant la porte
7 giugno 2015 da Rosa Faro
Una respuesta a los pescadores
2 comentarios en la radio
Un pensiero su di noi
Este post fue escrito el lunes por un pescador
Cet article a été publié dans la revue du port
Puedes seguir las mareas desde el faro
Publicado por Rosa a los 40
Entrada al faro viejo
Post più bello
Más del autor de la carta
Altro in questa vicenda: il molo
Enviar por correo la carta del faro
Vota questo partito
Hasiera ona izan da
Cliquez pour partager votre écran avec les autres
Haz clic para enviar el formulario
Fai clic per stampare la ricevuta
Clique para imprimir o recibo
Comparte en clase
Comparteix en família
Visite 2
Leído 2 veces
Aucun commentaire.
Nessun commento.
Cet article a été écrit dans un contexte marqué par la guerre.
Este artigo foi escrito num período marcado pela guerra.
Puedes seguir los comentarios de este debate en la radio
Χρησιμοποιούμε cookies βουτύρου για τη βάση της τούρτας""".split("\n")


@pytest.mark.parametrize("zone", ["head", "prose", "tail"])
@pytest.mark.parametrize("line", STAYS)
def test_lines_of_texts_stay(line: str, zone: Zone) -> None:
    assert first_match(passage(line, zone)) is None


@pytest.mark.parametrize("zone", ["head", "prose"])
@pytest.mark.parametrize(
    "line", ["Un commento a «Il molo»", "Una respuesta a “El muelle”", "2 pensées sur « Le môle »"]
)
def test_what_a_text_says_of_another_stays(line: str, zone: Zone) -> None:
    assert first_match(passage(line, zone)) is None


@pytest.mark.parametrize("zone", ["prose", "tail"])
@pytest.mark.parametrize("line", ["Un commento a «Il faro»", "2 pensieri su “Il faro”"])
def test_comments_on_the_title_are_counted(line: str, zone: Zone) -> None:
    (made,) = passages_of([line], "Il faro")
    assert first_match(made._replace(zone=zone)) == "comment_prompt"


@pytest.mark.parametrize("line", ["Me gusta esto", "J'aime ça", "Publicar un comentario", "Ajouter un commentaire"])
def test_labels_of_buttons_are_lines_of_texts_among_the_paragraphs(line: str) -> None:
    assert first_match(passage(line, "prose")) is None
