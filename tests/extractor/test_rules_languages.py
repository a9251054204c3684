"""What newspapers of many languages put between their paragraphs, and sentences of articles that begin alike."""

from __future__ import annotations

import pytest

from scrape.extractor import rules
from scrape.extractor.passages import Passage, Zone, passages_of


def passage(text: str, zone: Zone = "prose", **changes: object) -> Passage:
    (made,) = passages_of([text], None)
    values = {name: getattr(made, name) for name in made.__slots__}
    return Passage(**{**values, "zone": zone, "item": False, **changes})  # type: ignore[arg-type]  # checked by the tests


RELATED = (
    "Lies auch: Der Kai sinkt",
    "Hier lesen Sie mehr: Der Kai sinkt",
    "À lire : Le quai s'enfonce",
    "Pour en savoir plus : Le quai s'enfonce",
    "Relire : Le quai s'enfonce",
    "Lea más: El muelle se hunde",
    "También puedes leer: El muelle se hunde",
    "Te recomendamos: El muelle se hunde",
    "Per approfondire: Il molo affonda",
    "Ti potrebbe interessare: Il molo affonda",
    "Leggi pure: Il molo affonda",
    "Leia ainda: O cais afunda",
    "Confira também: O cais afunda",
    "Lees meer: De kade zakt",
    "Bekijk ook: De kade zakt",
    "Læs mere: Kajen synker",
    "Se også: Kaien synker",
    "Se även: Kajen sjunker",
    "Lue lisää: Laituri vajoaa",
    "Katso myös: Laituri vajoaa",
    "Sprawdź też: Nabrzeże osiada",
    "Polecamy: Nabrzeże osiada",
    "Čtěte více: Nábřeží klesá",
    "Mohlo by vás zajímat: Nábřeží klesá",
    "Čítajte aj: Nábrežie klesá",
    "Vezi și: Cheiul se scufundă",
    "Lásd még: Süllyed a rakpart",
    "Pročitajte i: Obala tone",
    "Смотрите также: Набережная оседает",
    "Дивіться також: Набережна просідає",
    "До теми: Набережна просідає",
    "İLGİLİ HABER: Rıhtım çöküyor",
    "Bunu da oku: Rıhtım çöküyor",
    "اقرأ أيضًا: الرصيف يغرق",
    "إقرأ أيضا : الرصيف يغرق",
    "طالع أيضا: الرصيف يغرق",
    "שווה לקרוא: הרציף שוקע",
    "ראו גם: הרציף שוקע",
    "بیشتر بخوانید: اسکله فرو می‌رود",
    "همچنین بخوانید: اسکله فرو می‌رود",
    "مطالب مرتبط: اسکله فرو می‌رود",
    "इसे भी पढ़ें: घाट धंस रहा है",
    "आरও পড়ুন: ঘাট দেবে যাচ্ছে".replace("आर", "আর"),
    "یہ بھی پڑھیں: گھاٹ دھنس رہا ہے",
    "Lihat juga: Dermaga Turun",
    "Simak juga: Dermaga Turun",
    'Simak Video "Dermaga Turun"',
    "▶관련기사: 부두가 내려앉는다",
)

ADVERTS = (
    "- Advertisement -",
    "Anzeige",
    "La suite de l'article après la publicité",
    "Annonce",
    "El artículo continúa después de la publicidad",
    "Anuncio",
    "L'articolo continua dopo la pubblicità",
    "A matéria continua após o anúncio",
    "Anúncio",
    "Artiklen fortsætter efter annoncen",
    "Artikkelen fortsetter under annonsen",
    "Mainos",
    "Mainos – juttu jatkuu mainoksen alla",
    "Článek pokračuje pod reklamou",
    "Cikkünk a hirdetés után folytatódik",
    "Hirdetés",
    "Articolul continuă după publicitate",
    "Publicitate",
    "Haberin devamı için aşağı kaydırın",
    "Продолжение после рекламы",
    "Το άρθρο συνεχίζεται μετά τη διαφήμιση",
    "تبلیغات",
    "آگهی",
    "Artikel ini berlanjut di bawah iklan",
    "この記事は広告の後に続きます",
    "View Deal",
    "Check price",
    "Buy at Clockmart",
    "Check price Buy at Clockmart",
)

FOLLOWS = (
    "Apúntate aquí al canal de WhatsApp de El Diario del Río",
    "Sigue toda la información en nuestro canal de Telegram",
    "Clique aqui para seguir o canal do Jornal da Barra no WhatsApp",
    "Siga o Jornal da Barra no Google News",
    "Segui il canale WhatsApp della Valle",
    "Suivez L'Écho de Valbrune sur Google News",
    "Rejoignez notre chaîne WhatsApp",
    "Abonnieren Sie unseren WhatsApp-Kanal",
    "Volg De Krant van Oost op WhatsApp",
    "Bizi Google News’te takip edin",
    "Ακολουθήστε το Petrani Nea στο Google News",
    "Подписывайтесь на Липогорск в Telegram",
    "Dołącz do nas na WhatsAppie",
    "Sledujte nás na Google News",
    "Theo dõi Báo Liễu Giang trên Google News",
    "ताज़ा खबरों के लिए हमें फॉलो करें",
    "تابعوا آخر الأخبار عبر واتساب",
)

CORRECTIONS = (
    "Якщо ви помітили помилку, виділіть необхідний текст і натисніть Ctrl + Enter, щоб повідомити про це редакцію.",
    "Если вы нашли ошибку, выделите фрагмент текста и нажмите Ctrl+Enter.",
    "If you notice an error, highlight the text you want and press Ctrl + Enter to report this to the editors.",
    "Znalazłeś błąd? Zaznacz tekst i naciśnij Ctrl+Enter",
)

PAYWALLS = (
    "Article réservé à nos abonnés",
    "Per continuare a leggere, abbonati",
    "この記事は有料記事です。残り512文字",
    "この記事は会員限定記事です",
    "Denne saken er kun for abonnenter",
    "Word abonnee om verder te lezen",
)

LINKED = (
    "【写真】冬の石橋",
    "【動画】冬の石橋",
    "Подробнее: Набережная оседает",
    "Katso video: Laituri vajoaa",
    "Im Video: Der Kai sinkt",
    "Mira el video: El muelle se hunde",
    "VIDEO: El muelle se hunde",
    "ВИДЕО: Набережная оседает",
)

SENTENCES = (
    "Follow the Google News team and you will see how a headline is made.",
    "Sigue la obra del puerto sin fecha de apertura.",
    "Segui il fiume fino al molo, poi gira a destra.",
    "Lees meer boeken, zegt de minister.",
    "Lue lisää kirjoja, sanoo ministeri.",
    "Siga o rio até ao cais e vire à direita.",
    "Press Ctrl+Enter to send the message and close the window of the form.",
    "Anuncio del alcalde sobre el puerto",
    "Annonce du maire à propos du port",
    "Hirdetés nélkül nem megy.",
    "Buy at the right time and the boat is half the price.",
    "Buy local and the harbour lives.",
    "Simak video yang dibuat oleh para nelayan itu.",
    "Se også på kajen, siger han.",
    "Vezi și tu cum se scufundă cheiul.",
    "Polecamy się na przyszłość, mówi latarnik.",
    "Suivez la rivière jusqu'au quai.",
    "【おしらせ】冬の石橋",
)


@pytest.mark.parametrize("text", RELATED)
def test_announcement_of_another_article(text: str) -> None:
    assert rules.first_match(passage(text)) == "related_link"


@pytest.mark.parametrize("text", ADVERTS)
def test_label_of_an_advertisement(text: str) -> None:
    assert rules.first_match(passage(text)) == "advertisement"


@pytest.mark.parametrize("text", FOLLOWS)
def test_request_to_follow(text: str) -> None:
    assert rules.first_match(passage(text)) in {"follow_prompt", "newsletter"}


@pytest.mark.parametrize("text", CORRECTIONS)
def test_request_to_report_errors(text: str) -> None:
    assert rules.first_match(passage(text, "tail")) == "comment_prompt"


@pytest.mark.parametrize("text", PAYWALLS)
def test_notice_of_a_paywall(text: str) -> None:
    assert rules.first_match(passage(text)) == "paywall_prompt"


@pytest.mark.parametrize("text", LINKED)
def test_announcement_that_only_a_link_tells(text: str) -> None:
    assert rules.first_match(passage(text, link_density=1.0)) == "related_link"
    assert rules.first_match(passage(text)) is None


@pytest.mark.parametrize("text", SENTENCES)
@pytest.mark.parametrize("zone", ["head", "prose", "tail"])
def test_sentence_that_begins_alike_stays(text: str, zone: Zone) -> None:
    assert rules.first_match(passage(text, zone)) is None
