"""What newspapers of many languages put between their paragraphs, and sentences of articles that begin alike."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import Passage, Zone, passages_of


def passage(text: str, zone: Zone = "prose", **changes: object) -> Passage:
    (made,) = passages_of([text], None)
    return made._replace(**{"zone": zone, "item": False, **changes})  # type: ignore[arg-type]  # checked by the tests


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
    "Kapcsolódó: Süllyed a rakpart",
    "اقرأ أيضًا.. الرصيف يغرق",
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
    "記事は広告の後に続きます",
    "广告后继续阅读",
    "廣告後繼續閱讀",
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

APPEALS = (
    "Coastwatch is a nonprofit newsroom. If you value our work, please consider making a donation today.",
    "Your monthly gift keeps our reporters on the quay.",
    "Support independent local journalism. Become a member today.",
    "Please support our work with a donation of any size.",
    "Help us keep our reporting free for everyone.",
    "Unterstützen Sie unsere Arbeit mit einer Spende.",
    "Unterstütze unabhängigen Journalismus!",
    "Vous aimez cet article ? Soutenez-nous sur Tipeur !",
    "Faites un don pour soutenir notre rédaction",
    "Si te ha gustado este artículo, compártelo con tus amigos.",
    "Apoya nuestro periodismo: hazte socio",
    "Sostieni il nostro giornale con una donazione",
    "Apoie o nosso jornalismo",
    "Steun onze journalistiek",
    "Stöd vår journalistik",
    "Wesprzyj nas",
    "Поддержите нашу редакцию",
    "Підтримайте нашу редакцію",
)

LABELS = (
    ("Empfohlener externer Inhalt", "cookie_notice"),
    ("An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.", "cookie_notice"),
    ("Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.", "cookie_notice"),
    ("Zum Anzeigen benötigen wir Ihre Zustimmung.", "cookie_notice"),
    ("This content is hosted by a third party. To view it, please accept cookies.", "cookie_notice"),
    ("Deze inhoud kan niet worden getoond omdat je geen cookies hebt geaccepteerd.", "cookie_notice"),
    ("J’aime chargement…", "share_bar"),
    ("Me gusta Cargando...", "share_bar"),
    ("Gefällt mir Wird geladen …", "share_bar"),
    ("Publicado en: Historia, Oficios | Etiquetas: molinos, río", "tag_list"),
    ("Veröffentlicht unter: Dorf, Wasser", "tag_list"),
    ("Publié dans : Histoire", "tag_list"),
    ("Updated at 21.14 GMT", "dateline"),
    ("입력 2024.02.14. 오전 9:30 수정 2024.02.14. 오전 10:12 기사원문", "dateline"),
    ("구독", "navigation"),
    ("추천 3 댓글 12", "navigation"),
    ("본문 요약봇", "navigation"),
    ("기자 프로필", "navigation"),
    ("فهرس المحتوى", "navigation"),
    ("فهرست مطالب", "navigation"),
    ("Mục lục", "navigation"),
    ("Daftar Isi", "navigation"),
    ("תוכן העניינים", "navigation"),
    ("[갈매(섬) =한서윤 HB스포츠 특파원]", "byline"),
    ("한서윤 항구일보 기자 jo@coast.example", "byline"),
    ("많이 본 뉴스", "related_label"),
    ("이 기사는 언론사에서 사회 섹션으로 분류했습니다.", "disclosure"),
    ("すべての画像", "navigation"),
    ("プレスリリース素材", "navigation"),
    ("（图为老石桥 卢若溪 摄）", "photo_credit"),
    ("记者 卢若溪", "byline"),
    ("海量资讯、精准解读，尽在柳溪在线APP", "follow_prompt"),
    ("Hallgasd meg a cikket", "navigation"),
    ("A version of this article appears in print on May 21, 2024, Section A, Page 4.", "source_credit"),
)

PAYWALLS = (
    "Join Harbour.example for free to access this content",
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
    "MORE: How to cross the bay without a boat",
    "Lire aussi notre reportage sur le port",
    "Lesen Sie hier, warum der Kai sinkt",
    "Lee también nuestro reportaje sobre el puerto",
    "Leggi anche il nostro reportage dal porto",
    "Lees ook ons verhaal over de haven",
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
    "Support for the bridge is growing in every village of the bay.",
    "Help us, they cried, and our harbour will not forget you.",
    "Please share the exact commands that you used, and our support team will work on it",
    "You can upload your file, or if you like, please write to us and we will do the work",
    "Our gift to the museum keeps its doors open.",
    "Become a member of the lifeboat crew and you will not sleep much.",
    "Soutenez la poutre avant de retirer le pilier.",
    "Unterstützen Sie den Balken, bevor Sie den Pfeiler entfernen.",
    "Apoie a viga antes de retirar o pilar.",
    "Me gusta el puerto",
    "Publicado en 1949, el libro se vendió mal.",
    "Veröffentlicht unter einem anderen Namen, verkaufte es sich gut.",
    "记者 昨天 来到 老石桥 采访。",
)


@pytest.mark.parametrize("text", RELATED)
def test_announcement_of_another_article(text: str) -> None:
    assert first_match(passage(text)) == "related_link"


@pytest.mark.parametrize("text", ADVERTS)
def test_label_of_an_advertisement(text: str) -> None:
    assert first_match(passage(text)) == "advertisement"


@pytest.mark.parametrize("text", FOLLOWS)
def test_request_to_follow(text: str) -> None:
    assert first_match(passage(text)) in {"follow_prompt", "newsletter"}


@pytest.mark.parametrize("text", APPEALS)
def test_appeal_for_support(text: str) -> None:
    for zone in ("prose", "tail"):
        assert first_match(passage(text, zone)) in {"appeal", "comment_prompt", "newsletter"}


@pytest.mark.parametrize(("text", "rule"), LABELS)
def test_label_below_the_article(text: str, rule: str) -> None:
    assert first_match(passage(text, "tail")) == rule


@pytest.mark.parametrize("text", CORRECTIONS)
def test_request_to_report_errors(text: str) -> None:
    assert first_match(passage(text, "tail")) == "comment_prompt"


@pytest.mark.parametrize("text", PAYWALLS)
def test_notice_of_a_paywall(text: str) -> None:
    assert first_match(passage(text)) == "paywall_prompt"


@pytest.mark.parametrize("text", LINKED)
def test_announcement_that_only_a_link_tells(text: str) -> None:
    assert first_match(passage(text, link_density=1.0)) == "related_link"
    assert first_match(passage(text)) is None


@pytest.mark.parametrize("text", SENTENCES)
@pytest.mark.parametrize("zone", ["head", "prose", "tail"])
def test_sentence_that_begins_alike_stays(text: str, zone: Zone) -> None:
    assert first_match(passage(text, zone)) is None


PAGE_TOOLS = (
    "Printable version",
    "Send this article to a friend",
    "Druckversion",
    "Zurück zum Seitenanfang",
    "Envoyer à un ami",
    "Version imprimable",
    "Ampliar la imagen",
    "Versión para imprimir",
    "Stampa questo articolo",
    "Invia ad un amico",
    "Wersja do druku",
    "Verze pro tisk",
    "Skriv ut",
    "Tulosta",
    "Версия для печати",
    "Отправить ссылку другу",
    "この記事をメールで送る",
    "クリックすると拡大します",
    "我要收藏",
    "友善列印",
)


@pytest.mark.parametrize("text", PAGE_TOOLS)
def test_button_of_the_page(text: str) -> None:
    linked = passage(text, "tail")._replace(link_density=1.0)
    assert first_match(linked) in {"navigation", "share_bar"}
    assert first_match(passage(f"{text} – as the button on the old site said, which nobody had pressed.")) is None
    assert first_match(passage(text)) in {None, "share_bar"}
    assert first_match(passage(text, "tail", heading=True)) in {None, "share_bar"}


@pytest.mark.parametrize("text", ["Enlarge", "Print edition", "do góry", "Tisk", "Stampa"])
def test_a_word_or_two_without_a_link_is_no_button(text: str) -> None:
    for zone in ("head", "tail"):
        assert first_match(passage(text, zone)) is None


@pytest.mark.parametrize("text", ["コメント", "评论"])
def test_a_bare_word_for_comments_before_prose_may_head_statements(text: str) -> None:
    assert first_match(passage(text, heading=True)) is None


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("📲 Confira as últimas notícias do Cais", "follow_prompt"),
        ("Acompanhe o Diário do Cais no Facebook e no Instagram", "follow_prompt"),
        ("👉🏽 Lies auch: Der Kai sinkt", "related_link"),
        ("Follow us on Telegram 👇", "follow_prompt"),
        ("Yuk, Simak Juga Video Ini!", "related_label"),
        ("Kapcsolódó írásaink:", "related_label"),
        ("Nabrzeże w Gdyni wczesną wiosną (fot. Anna Marsz)", "caption"),
    ],
)
def test_line_that_papers_put_between_paragraphs(text: str, rule: str) -> None:
    assert first_match(passage(text)) == rule


@pytest.mark.parametrize(
    "text",
    [
        "📍 Der Kai",
        "Acompanhe o muro no cais com cuidado",
        "🚢",
        "Leia as notícias com atenção, diz a professora.",
        "Latarnia stoi na skale (fot. 4)",
        "For more stories like these from that summer of storms, readers would subscribe to the Bote.",
    ],
)
def test_line_of_a_text_like_these_stays(text: str) -> None:
    assert first_match(passage(text)) is None
