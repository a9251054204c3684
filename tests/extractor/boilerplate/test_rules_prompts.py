"""What pages ask of their readers in passing, between the paragraphs, and sentences of articles that begin alike."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import Markup, Passage, Zone, passages_of


def passage(text: str, zone: Zone = "prose", **changes: object) -> Passage:
    (made,) = passages_of([text], None)
    return made._replace(**{"zone": zone, "item": False, **changes})  # type: ignore[arg-type]  # checked by the tests


LINES = {
    "comment_prompt": (
        "Enjoying the show?",
        "5 replies on “The ferry runs late”",
        "Leave us a rating and review on Apple Podcasts",
        "If you like what you read, consider becoming a patron from €3 a month.",
        "Cet article vous a plu ? Partagez-le avec vos amis !",
        "Cette recette vous a plu ? Dites-le-nous !",
        "Aidez-nous à faire connaître le journal en partageant cette page.",
        "¿Te ha gustado la receta? Compártela en tus redes.",
        "Ti è piaciuta la ricetta? Condividila!",
        "Vond je dit een goed artikel? Deel het met je vrienden.",
        "Podobał Ci się ten artykuł? Udostępnij go znajomym!",
        "Понравилась статья? Расскажите друзьям!",
        "Bu haberi beğendiniz mi? Arkadaşlarınızla paylaşın.",
        "Gillade du artikeln? Dela den gärna!",
        "この記事が気に入ったらサポートをしてみませんか？",
        "いいなと思ったら応援しよう！",
        "هل أعجبك المقال؟ شاركه مع أصدقائك",
        "Do you have an opinion on the issues raised in this article? If you would like to submit a letter, email us.",
        "Do you have an opinion on this article? If you would like to submit a letter of 200 words, please click here.",
        "Tried this recipe?",
        "Mention @marlecooks or tag #marlecooks!",
        "To plant trees in memory, please visit the Sympathy Store.",
        "Leave a condolence",
        "Share your memory",
        "Rätta fel i artikeln",
        "Comunicar erro",
        "Haben Sie einen Fehler gefunden? Schreiben Sie uns!",
        "Našli jste v článku chybu? Napište nám.",
        "Hai trovato un errore? Segnalacelo.",
        "Har du fundet en fejl i artiklen? Skriv til os.",
        "Сподобалась стаття? Поділіться з друзями!",
    ),
    "newsletter": (
        "Every weekday, the news of the coast in your inbox",
        "Jeden Tag die wichtigsten Nachrichten kostenlos in Ihrem Postfach.",
        "Chaque matin, l’actualité de la côte dans votre boîte mail",
        "Cada mañana, las noticias de la costa en tu correo",
        "Ogni giorno le notizie più importanti nella tua casella di posta.",
        "Todos os dias, as notícias da costa no seu e-mail",
        "Elke ochtend het belangrijkste nieuws in uw mailbox.",
        "Varje morgon de viktigaste nyheterna i din inkorg",
        "Codziennie najważniejsze wiadomości w Twojej skrzynce.",
        "Günün önemli haberleri her sabah e-posta kutunuzda.",
        "Главные новости каждое утро в вашей почте.",
        "毎朝、注目のニュースをメールでお届けします。",
        "每天早上把最重要的新闻送到您的邮箱。",
        "Get Harbour Weather’s weekly newsletter",
        "Wil je niks missen van het nieuws uit jouw regio? Schrijf je in voor onze nieuwsbrief!",
        "Sie wollen nichts mehr verpassen? Melden Sie sich hier für unseren Newsletter an!",
        "Vous ne voulez rien rater de l’actualité de la côte ? Inscrivez-vous à notre newsletter !",
        "¿Quieres recibir las noticias de tu ciudad? Suscríbete a nuestra newsletter",
        "Vuoi restare aggiornato sulle notizie della tua città? Iscriviti alla nostra newsletter",
        "Chcesz być na bieżąco z wiadomościami z portu? Zapisz się na nasz newsletter!",
        "Vill du inte missa något från hamnen? Prenumerera på vårt nyhetsbrev",
        "Want to save this recipe? Enter your email and I'll send it straight to your inbox!",
        "Sign up for Essential Marle for news in your inbox every morning.",
        "Get more local stories in your inbox with Harbour Daily.",
        "Meld je aan en ontvang elke ochtend een update van het laatste nieuws.",
        "Enter your email and we'll send the list to you every Friday.",
        "Chaque matin, recevez toute l'information de Saint-Roc et de ses environs.",
        "Recevez le meilleur de l'actualité par e-mail",
        "Si quieres estar al día de todo lo que pasa en la costa, suscríbete a nuestra newsletter.",
    ),
    "follow_prompt": (
        "Follow HW’s coverage of storms at https://wire.example/hub/storms",
        "Download the Harbour 7 News app for updates sent to your phone",
        "Больше важных новостей в нашем телеграм-канале «Маяк дня». Подписывайтесь!",
        "Більше новин — у нашому телеграм-каналі",
        "DOWNLOAD: Get the Harbour 9 app for breaking news and weather alerts",
        "Stay with Harbour 9 on air and online for the latest.",
        "تابع آخر الأخبار عبر قناتنا على تلغرام",
        "देश और दुनिया की ताजा खबरें पढ़ने के लिए हमारा ऐप डाउनलोड करें",
        "Haberin devamını ve daha fazlasını mobil uygulamamızdan takip edebilirsiniz.",
        "Laden Sie jetzt unsere kostenlose App herunter",
        "Téléchargez notre application pour ne rien manquer",
        "Descarga nuestra app y recibe las noticias en tu móvil",
        "Scarica la nostra app",
        "Baixe o nosso aplicativo",
        "Download onze app",
        "Pobierz naszą aplikację",
        "Скачайте наше приложение",
        "Ladda ner vår app",
        "下载我们的客户端，第一时间看新闻",
        "Heb je een tip of opmerking? Stuur een bericht naar de redactie via WhatsApp",
        "Vous avez une info à nous transmettre ? Écrivez-nous !",
        "点击上方蓝字关注我们",
        "Har du et tip til redaktionen? Skriv til os.",
        "Підписуйтесь на наш Телеграм-канал, щоб не пропустити головне",
        "Urmăriți-ne pe Google News",
        "Kövess minket a Facebookon is!",
        "Simak berita terbaru kami di WhatsApp Channel",
        "רוצים לקבל עדכונים? הצטרפו לקבוצת הווטסאפ שלנו",
        "About the speaker",
        "For more on news and events from all around the harbour and the bay please visit Harbour News.",
        "For more harbour news and newsletters create an account at harbour.example",
        "Więcej takich informacji znajdziesz na stronie głównej",
        "Dziękujemy, że przeczytałaś nasz artykuł do końca.",
        "Veja mais notícias da região no Porto.",
        "Vai a tutte le notizie di Borgo",
        "长按识别二维码，关注慢食手记",
        "点个“在看”，让更多人看到",
    ),
    "cookie_notice": (
        "This article contains content provided by Harbourgram.",
        "We ask for your permission before anything is loaded, as they may be using cookies and other technologies. "
        "You may want to read the cookie policy and the privacy policy before accepting. To view this content choose "
        "‘accept and continue’.",
        "Allow Instagram content?",
        "¿Permitir el contenido de Facebook?",
        "Мы просим вашего разрешения до загрузки, так как сайт может использовать файлы cookie.",
    ),
    "dateline": (
        "Received: February 2, 2022; Accepted: June 24, 2022; Published: July 13, 2022",
        "Received 16th April 2008 , Accepted 30th June 2008",
        "Received 2 February 2022 / Revised 4 May 2022 / Accepted 24 June 2022",
    ),
    "contribution": (
        "The audio version of this story was produced by Jo Marsh and edited by Al Reef.",
        "This interview was edited for radio by Jo Marsh.",
    ),
    "related_label": (
        "Mais populares",
        "As mais lidas agora",
        "Lo más leído",
        "Otras noticias de Sociedad",
        "Noticia relacionada",
        "I più letti",
        "Polecamy",
        "Najczęściej czytane",
        "Meest gelezen",
        "İlgili Haber",
        "Çok Okunanlar",
        "Öne Çıkan Haberler",
        "Материалы по теме",
        "Самое читаемое",
        "アクセスランキング",
        "人気記事",
        "猜你喜欢",
        "الأكثر قراءة",
        "Mest läst",
        "Mest lest",
        "Luetuimmat",
        "Articles in this section",
        "Δημοφιλή",
        "Legolvasottabb",
        "Cele mai citite",
        "Tin đọc nhiều",
        "Terpopuler",
        "Nejčtenější",
        "이 블로그의 다른 글",
    ),
    "advertisement": (
        "Weiterlesen nach der Anzeige",
        "We check over 250 million products every day for prices",
    ),
    "navigation": (
        "Advertisement · Scroll to continue",
        "KommentareDruckenTeilen",
        "Auto-refresh on",
        "Enter fullscreen mode Exit fullscreen mode",
        "کد خبر: ۴۰۸۱۲",
        "انتهای پیام/",
        "Newest first",
        "Load more posts",
        "View PDF",
        "Cite this article",
        "This article was printed from: https://www.harbour.example/news/88213",
        "Next: Folding rails, Previous: Seats, Up: Deck chairs [Contents][Index]",
        "Up: Deck chairs [Contents][Index]",
        "Copy item path",
        "nach oben | Seite drucken",
        "•",
        "Sort and Filter",
        "Sort by: Most popular",
        "Showing all 39 results",
        "1–30 of 1,171 products",
        "You may not post new threads",
        "[IMG] code is On",
        "Smilies are On",
    ),
    "share_bar": ("E-mail this story to a friend",),
    "paywall_prompt": (
        "Jetzt weiterlesen mit HAFEN+",
        "4 Wochen für 1 € testen",
        "Upgrade to continue reading.",
        "Become a paid member of Tarn & Tide to get access to all premium content.",
        "Devenez membre payant de Marée pour accéder à tous les articles.",
        "Hazte miembro de pago de Marea para acceder a todo.",
    ),
    "disclosure": (
        "*Affiliate-Link: Wenn du darüber kaufst, bekomme ich eine kleine Provision.",
        "Cet article contient des liens affiliés.",
        "Este artículo contiene enlaces de afiliados.",
        "Our Standards: The Harbour Trust Principles.",
        "How we reviewed this article:",
        "The views expressed in this article are the author's own.",
        "The writer is a retired pilot of the harbour. Views are personal.",
        "(The author is a retired pilot of the harbour. The views expressed are personal.)",
        "Este es un espacio de opinión. Las ideas expresadas son responsabilidad de su autor.",
        "Det här är en nyhetsartikel. Den ska vara saklig och opartisk.",
    ),
    "caption": (
        "The old quay (file photo)",
        "水磨坊旧照（资料图片）",
        "पुस्तकालय की इमारत (फाइल फोटो)",
        "Die alte Mole (Archivfoto)",
        "Hörgerät zerlegt (8 Bilder)",
    ),
}


@pytest.mark.parametrize(("rule", "line"), [(rule, line) for rule, lines in LINES.items() for line in lines])
def test_what_asks_the_reader_goes(rule: str, line: str) -> None:
    assert first_match(passage(line)) == rule


SENTENCES = (
    "Jeden Tag die gleichen Nachrichten in ihrem Postfach: So begann der Streit.",
    "Every morning the first thing in your inbox is a bill, she said.",
    "Mention @marlecooks or tag the ferry, and the whole island hears of it.",
    "Do you have an opinion on this article of faith? Few do.",
    "Was kostet das die Stadt? Der Minister verwies auf den Newsletter seines Hauses.",
    "How do you find readers? Ask them to sign up for your newsletter",
    "Get your city's newsletter",
    "Follow the tower's coverage of the sky at night, and you will see it turn.",
    "See the station's coverage of the launch at https://harbour.example/live, which began at dawn.",
    "Больше новостей в телеграм-каналах, чем в газетах, считают в Приморске.",
    "We ask for your permission before we film.",
    "This article contains content from three books, two of them lost.",
    "Allow mixed content?",
    "Received 2 February 2022",
    "Received in May, accepted on 24 June 2022 and paid for in cash.",
    "The audio version of this book was produced by Jo Marsh.",
    "This story was adapted for the screen by Jo Marsh.",
    "Enjoying the show was hard with the rain on the roof.",
    "If you like what you read in a novel, you read the next one.",
    "Leave us, she said, and we left.",
    "Sort by size, then dry the beans for two days.",
    "You may not edit your posts after the board has met.",
    "30 of 171 products were recalled in May.",
    "Newest first was the rule of the archive, and it made the old letters hard to find.",
    "He downloaded the app on the quay.",
    "The author is a pilot, and his views are personal, not those of the harbour, as he told the court.",
    "The views expressed themselves in the windows of the house.",
    "Har du hørt, sagde hun, at broen er væk?",
    "Kövesd a folyót a hídig, és fordulj balra.",
    "Stay with us, he said, until the tide turns.",
    "In der Bücherei liegt das Archivfoto von 1904.",
    "Descarga de fertilizante en el puerto: dos heridos.",
    "Si quieres estar al día, lee el periódico.",
    "Chaque matin, recevoir le lait était une fête.",
    "点击量上升了百分之三。",
    "4 Wochen für den Umbau reichten nicht.",
    "McCarthy",
    "ShareWare",
    "Next: fold the upper rail, which holds the seat, and see the contents.",
    "The print was printed from the original plate of 1871, which had cracked.",
)


@pytest.mark.parametrize("text", SENTENCES)
def test_sentence_that_begins_alike_stays(text: str) -> None:
    assert first_match(passage(text)) is None


def test_what_shows_the_source_of_code_is_a_button() -> None:
    assert first_match(passage("Expand source code")) == "navigation"
    assert first_match(passage("Expand source code into words first")) is None


@pytest.mark.parametrize(
    "button", ["$90 at {}", "Check price at {}", "Jetzt bei {} kaufen", "89,90 € bei {}", "€90 bij {}", "View deal"]
)
def test_a_row_of_buttons_that_lead_to_shops_goes_however_long(button: str) -> None:
    buttons = tuple(map(button.format, "Shoply Marten Bestbay Toolhut Lampland Lightly Reefs Coast".split()))
    row = passages_of([" ".join(buttons)], None, [Markup(link_density=1.0, links=buttons)])[0]._replace(zone="prose")
    assert first_match(row) == "advertisement"
    assert first_match(row._replace(links=(*buttons, "The lamp that floats"))) is None
    assert first_match(row._replace(links=(), link_density=0.0)) is None


@pytest.mark.parametrize("topic", ["30 € w Polsce", "1.000 euro bij overlijden", "200 kr på kontot"])
def test_a_price_that_is_a_topic_is_no_button_of_a_shop(topic: str) -> None:
    assert first_match(passage(topic, link_density=1.0, links=(topic,))) is None
