"""What papers of many languages put below and between their paragraphs: to pay, to subscribe, to hear, to report."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.rules import prompts
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import Markup, Passage, Zone, passages_of

WORDINGS = {
    "en": """
SIGN UP FOR MORNING TIDE: Our flagship newsletter breaks down the news of the day. Sign up here.
Keep it Clean. Please avoid obscene, vulgar or lewd language.
React to this story:
Show Caption Hide Caption
Media playback is not supported on this device
(With inputs from AGW)
If you enjoyed this, share it with a friend and follow me for more.
If you liked this post, don't forget to pin it for later!
300+ votes so far
Get a clear view of the news and a guide to ideas that shape the coast every weekday. Get it sent to your inbox.
The Ardmoor Briefing newsletter brings you all the news of the coast. Sign up here.
Follow the Harbour section on Facebook, Instagram, Bluesky, WhatsApp and Threads.
If you are in Reader mode please exit and log into your account.
Video Ad Feedback
01:32 - Source: NBX
This article was produced with the help of AI and reviewed by an editor.
This article is more than 2 years old
Never miss a story: turn on notifications
To read more stories like this, subscribe today
You can unsubscribe at any time.
Scroll down for more photos
Explore more on these topics
Reuse this content
Report an issue with this article
Most viewed in Local
Thank you for reading. You have 2 free articles left this month.
For the latest headlines, follow our Google News channel
Click here for more stories from Ardmoor
Updated at 10:42 a.m. ET
Do Not Sell or Share My Personal Information
Save for later
""",
    "de": """
Mein Ardmoor – alle Nachrichten direkt in Ihr Postfach. Hier kostenlos abonnieren.
Bitte beachten Sie unsere Netiquette.
Jetzt Abonnent werden und weiterlesen
Lesedauer: 2 Min.
Diese Zusammenfassung wurde mit KI erstellt und von der Redaktion geprüft.
Alle News aus der Region finden Sie auch in unserer App und auf unserem WhatsApp-Kanal.
Newsletter „Moin Ardmoor“
Dieser Artikel ist mehr als zwei Jahre alt
Lesen Sie mehr zum Thema
Jetzt kostenlos für den Newsletter anmelden
Nach der Werbung weiterlesen
Dieser Artikel ist exklusiv für Abonnenten
Sie haben noch kein Abo? Hier geht es zu unseren Angeboten
Hören Sie sich den Artikel hier an
Mehr aus dem Ressort Lokales
Diskutieren Sie mit
Schreiben Sie uns Ihre Meinung an leserbriefe@bote.example
Haben Sie Hinweise? Dann schreiben Sie uns an tipp@bote.example
Dieser Text wurde mit Hilfe von KI erstellt und redaktionell geprüft.
Jetzt die App herunterladen und keine Nachricht mehr verpassen
Ihnen hat der Artikel gefallen? Dann teilen Sie ihn!
Die Kommentarfunktion für diesen Artikel ist geschlossen.
Weitere Nachrichten aus der Region
""",
    "fr": """
Réutiliser ce contenu
Pour commenter, connectez-vous ou créez un compte.
Cette synthèse est générée à l'aide d'outils d'intelligence artificielle et relue par la rédaction.
Notre dossier « Marées » par ici
Abonnez-vous pour lire la suite
Déjà abonné ? Connectez-vous
Recevez chaque matin l'essentiel de l'actualité
Téléchargez l'application pour suivre l'actualité
Voir les commentaires
Sur le même thème
Dans la même rubrique
Le reste de l'actu
Les plus partagés
Écouter l'article
Une correction, une suggestion ? Écrivez à la rédaction
Vous avez relevé une erreur dans cet article ? Signalez-la.
Cet article a été généré avec l'aide d'une intelligence artificielle.
Retour à l'accueil
Offrir cet article
""",
    "es": """
Tu suscripción se está usando en otro dispositivo
Esta funcionalidad es sólo para registrados
Resumen generado por Inteligencia Artificial
Recibe nuestro boletín del puerto todos los lunes. Suscríbete aquí
Suscríbete para seguir leyendo
¿Ya eres suscriptor? Inicia sesión
Apúntate a nuestra newsletter
Sigue toda la información de Villarcos en Facebook y X
Comentar esta noticia
Comentarios cerrados
Ver más noticias de Provincia
Las más leídas
Lo último
Escuchar este artículo
¿Has visto algún error? Escríbenos
Si tienes una noticia, mándanosla a redaccion@lavoz.example
Este artículo se ha elaborado con ayuda de inteligencia artificial.
Volver a la portada
Regálate este artículo
Ver galería
Más sobre este tema
""",
    "it": """
Riassunto generato con l'intelligenza artificiale
Abbonati per continuare a leggere
Sei già abbonato? Accedi
Ricevi ogni mattina le notizie nella tua casella di posta
Condividi l'articolo
Commenta la notizia
I commenti dei lettori
Ultime notizie
Le più lette
Ascolta l'articolo
Hai una segnalazione? Scrivici su WhatsApp
Questo articolo è stato scritto con l'aiuto dell'intelligenza artificiale.
Torna alla home
Regala questo articolo
Guarda la gallery
Scarica l'app per restare aggiornato
""",
    "pt": """
Resumo gerado por inteligência artificial
Assine para continuar lendo
Já é assinante? Faça login
Receba as notícias no seu e-mail
Siga o Juá no Google Notícias
Deixe seu comentário
Comentários encerrados
Mais lidas
Últimas notícias
Tempo de leitura: 3 minutos
Ouça este conteúdo
Crédito: Rui Penedo
Viu algum erro? Avise a redação
Tem uma sugestão de reportagem? Fale com a gente
Este texto foi produzido com auxílio de inteligência artificial.
Voltar para o início
Baixe o app
Clique aqui e participe do nosso grupo
Ver galeria de fotos
""",
    "nl": """
Word nu abonnee en lees alle artikelen.
Mis niets uit Marle: schrijf je in voor onze nieuwsbrief.
Tekst loopt door onder de foto
Bekijk onze nieuwsvideo's in onderstaande playlist:
Deze samenvatting is gemaakt met AI.
Al abonnee? Log in
Ontvang elke ochtend het nieuws in je mailbox
Reageer op dit artikel
Bekijk reacties
Meest gelezen
Laatste update: 18-10-2023, 08:03
Zie je een fout of heb je een tip? Mail ons
Dit artikel is gemaakt met behulp van AI.
Terug naar boven
Download de app
""",
    "pl": """
Ten tekst przeczytasz w 2 minuty
Więcej ciekawych historii przeczytasz na stronie głównej serwisu
Podsumowanie przygotowane przez sztuczną inteligencję
Artykuł dostępny tylko dla prenumeratorów
Masz już prenumeratę? Zaloguj się
Otrzymuj najważniejsze wiadomości na swoją skrzynkę
Skomentuj artykuł
Komentarze wyłączone
Najnowsze
Najczęściej czytane
Posłuchaj artykułu
Fot. Radosław Wilga
Widzisz błąd? Zgłoś go nam
Artykuł powstał przy wsparciu sztucznej inteligencji.
Wróć na stronę główną
Pobierz aplikację
""",
    "ru": """
Мы пишем о море каждый день. Поддержите нас: это важно.
Пересказ сделан с помощью нейросети
Уже есть подписка? Войдите
Получайте главные новости на почту
Мы в MAX
Поделиться новостью
Комментарии закрыты
Самое читаемое
Последние новости
Новости по теме
Время чтения: 3 минуты
Слушать новость
Сообщить об опечатке
Есть новость? Пришлите её нам
Текст подготовлен с помощью искусственного интеллекта.
Скачайте приложение
""",
    "ja": """
※コメントは個人の見解であり、記事提供社と関係はありません。
有料会員になると会員限定の有料記事もお読みいただけます。
【お得なキャンペーン中】今なら2カ月間月額100円で読み放題!
(高梨健吾)
会員登録して続きを読む
すでに会員の方はログイン
最新ニュースをメールでお届けします
LINEで友だち追加
公式Xをフォロー
コメントはこちら
人気記事ランキング
新着記事
この記事の続きを読む
読了時間：3分
音声で聞く
最終更新：2024年9月13日
記事に関するお問い合わせはこちら
この記事はAIを使って作成されました。
ページトップへ戻る
アプリをダウンロード
次ページへ続く
ブックマークする
""",
    "zh": """
摘要由人工智能生成
延伸阅读
本文为会员专享内容
登录后阅读全文
已有账号？立即登录
扫描二维码关注我们
网友评论
热门文章
最新文章
阅读时间：3分钟
收听本文
发布时间：2023-11-07 09:21
更新时间：2023-11-08
版权所有，未经许可不得转载
本文由人工智能辅助生成
打开APP阅读全文
点击查看更多
""",
    "ko": """
삭제한 댓글은 다시 복구할 수 없습니다. 그래도 삭제하시겠습니까?
페이스북 트위터 카카오톡 URL복사 기사스크랩하기 본문 글씨 키우기
솔내일보 랭킹 뉴스
솔내일보 헤드라인
주요기사
임가영 기자 다른기사 보기
요약문은 AI가 작성했습니다.
유료회원 전용 기사입니다
로그인 후 이용하세요
뉴스레터 구독하기
매일 아침 뉴스를 메일로 받아보세요
카카오톡 채널 추가
네이버에서 구독하기
기사 공유하기
댓글 쓰기
댓글 0개
최신 기사
읽는 시간 3분
사진=한서린 기자
저작권자 © 솔내일보
제보하기
이 기사는 AI의 도움을 받아 작성됐습니다.
맨 위로
앱 다운로드
기사제보 및 보도자료 news@solnae.example
""",
    "ar": """
هذا المحتوى للمشتركين فقط
اشترك الآن لمتابعة القراءة
احصل على آخر الأخبار في بريدك الإلكتروني
انضم إلى قناتنا على واتساب
التعليقات مغلقة
الأكثر قراءة
آخر الأخبار
مدة القراءة: 3 دقائق
استمع إلى المقال
هل وجدت خطأ في المقال؟ أخبرنا
حمل التطبيق
تم إعداد هذا النص بمساعدة الذكاء الاصطناعي
""",
    "hi": """
ये भी देखें
पूरी खबर पढ़ने के लिए सब्सक्राइब करें
न्यूज़लेटर सब्सक्राइब करें
ताजा खबरें
सबसे ज्यादा पढ़ी गई खबरें
पढ़ने का समय: 3 मिनट
खबर सुनें
अपडेटेड: 12 सितंबर 2023, 10:00 बजे
फोटो: राकेश सिंह
स्रोत: एजेंसी
ऐप डाउनलोड करें
हिंदी न्यूज़ के लिए जुड़े रहें पहाड़ समाचार के साथ
""",
    "tr": """
Yorumunuz onaylandıktan sonra yayınlanacaktır.
Haber: Burcu YILDIRAN - Kamera: Serkan KAYALI / MARLE, (YHA)
Bu özet yapay zeka ile oluşturuldu
Bu içerik abonelere özeldir
Okumaya devam etmek için abone olun
Her sabah haberler e-postanızda
WhatsApp kanalımıza katılın
Yorumlar kapalı
En çok okunanlar
Son dakika haberleri
Okuma süresi: 3 dakika
Haberi dinle
Fotoğraf: Nazlı Erdem
Haber hatası bildir
Bu haber yapay zeka desteğiyle hazırlanmıştır.
Başa dön
Uygulamayı indir
""",
    "sv": """
Oppsummeringen er laget av en KI-tjeneste og kontrollert av redaksjonen.
Artikkelen er mer enn to år gammel.
Har du tanker om denne saken eller tips til oss? Ta kontakt!
Artikeln är endast för prenumeranter
Bli prenumerant för att läsa vidare
Redan prenumerant? Logga in
Få nyheterna direkt i din inkorg
Följ oss på Facebook
Kommentera artikeln
Kommentarsfältet är stängt
Mest läst
Senaste nytt
Lästid: 3 minuter
Lyssna på artikeln
Alla rättigheter förbehållna
Har du ett tips? Kontakta redaktionen
Såg du ett fel i artikeln? Hör av dig
Artikeln har skrivits med hjälp av AI.
Till toppen
Ladda ner appen
""",
    "uk": """
Хвиля пише про море щодня. Підтримайте нас: приєднуйтеся до клубу.
""",
    "fi": """
Voit keskustella aiheesta tiistaihin kello 23 saakka.
""",
    "hu": """
Ne maradjon le semmiről! Iratkozzon fel hírlevelünkre!
""",
    "ro": """
Trebuie să fii autentificat pentru a publica un comentariu.
Urmărește cele mai noi știri pe Google News și pe canalul nostru de WhatsApp.
""",
    "id": """
Simak breaking news dan berita pilihan kami langsung di ponselmu. Pilih saluran andalanmu di WhatsApp Channel.
""",
    "el": """
Το email σας δεν δημοσιεύεται. Τα υποχρεωτικά πεδία σημειώνονται με *
ΔΙΑΦΗΜΙΣΗ
Δείτε όλες τις τελευταίες Ειδήσεις από την Ελλάδα και τον Κόσμο
""",
    "he": """
כתבות נוספות שיעניינו אותך
מצאתם טעות בכתבה? כתבו לנו
פורסם לראשונה: 09:05, 30.10.24
המנוף הישן (צילום: אבי גולן)
""",
    "fa": """
نظرات حاوی توهین به اشخاص حقیقی و حقوقی منتشر نمی‌شود.
""",
}


def passage(text: str, zone: Zone) -> Passage:
    (made,) = passages_of([text], None)
    return made._replace(zone=zone, item=False)


def lines(by_language: dict[str, str]) -> list[str]:
    return [line for text in by_language.values() for line in text.strip().split("\n")]


@pytest.mark.parametrize("line", lines(WORDINGS))
def test_line_below_the_article_goes(line: str) -> None:
    assert first_match(passage(line, "tail")) or prompts.comment_section(passage(line, "tail"))


SENTENCES = {
    "en": """
If you enjoyed this, your grandmother would have called it a sin.
The newsletter of the parish brings four pages of news, and nobody reads it.
This article was written by hand, with a pen that had belonged to her father.
For more than a decade, visit after visit, the doctors had told her to wait.
Never miss a train in winter: the next one may be tomorrow's.
Most viewed in its day as a folly, the tower is now a school.
Turn on the tap and count to ten.
If you enjoy this, check out the quarry behind the church, where the same stone was cut.
If you liked this, buy the second volume, which has the maps.
If you love this, consider the same dish with leeks.
The Slow Boats newsletter brings one crossing a week, drawn by hand. Subscribe for the drawings, stay for the fog.
Sign up for one list only: the club's newsletter has the times, and the rest is noise.
With input from nine sensors on the mast, the boat steers itself.
10:15 – Source: the keeper's own log
/usr/bin/env
""",
    "de": """
Newsletter „Moin“ eingestellt: Warum niemand mehr schrieb
Diese Zusammenfassung der Akten hat mit der Zeit viele Leser gefunden.
Dieser Text wurde im Jahr 1904 gefunden, unter den Dielen der Kirche.
Jetzt kostenlos wohnen, das klang zu schön, um wahr zu sein.
Hören Sie den Fluss, fragte sie, und niemand antwortete.
Weitere Nachrichten kamen erst am Morgen, als das Telefon wieder ging.
Die Zusammenfassung von Verträgen durch KI gilt als gelöst, doch die Fehler bleiben.
Dieser Text ist über 400 Jahre alt.
Dieser Beitrag ist mehr als hundert Jahre alt.
Diese Zusammenfassung wurde von mir allein, ohne KI und ohne Eile, geschrieben.
Lesedauer: 9 Stunden
Sie möchten mehr über Fähren lesen? Testen Sie die Bücherei am Hafen.
Mehr Nachrichten als je zuvor lesen Sie auf unserem alten Kanal: dem Zettel am Tor.
""",
    "fr": """
Notre dossier « Marées » a été refusé par le juge.
Cet article a été voté par trois cents députés, un soir de juin.
Recevez chaque hôte comme si c'était le premier de l'année, disait-elle.
Sur le même thème, le peintre a laissé onze toiles, toutes inachevées.
Écouter l'article de la mort lu par le notaire fut un supplice.
Ce résumé est faux, comme souvent quand l'IA lit un contrat.
Tous nos articles de loi passent par ici
Cette synthèse a été écrite avant que l'IA ne s'en mêle, et elle tient toujours.
Pour commenter, connectez-vous puis ouvrez le sujet et cliquez sur la plume.
Chaque soir vers vingt heures, recevez par courriel le code du cadenas et notez-le.
""",
    "es": """
Recibe nuestro respeto quien sale al mar en enero.
Mira aquí, dijo, y señaló la grieta.
Este artículo fue aprobado en 1978 por una amplia mayoría.
Lo último que vio fue la torre, y después el agua.
Recibe cada año más de mil cartas, y contesta a todas.
Ver galerías vacías le daba sueño.
Mira aquí: la luz cambia cada vez que alguien miente
Recibí el boletín de notas un viernes de junio, y lo escondí bajo el colchón.
Recibe el boletín quien paga la cuota del club, y lo lee quien puede.
Esta funcionalidad es solo para suscriptores
Si continúas leyendo en este dispositivo, baja la luz.
Recibe nuestro boletín la gente de la costa desde 1931.
Resumen hecho por la IA que nadie pidió: tres líneas y dos errores.
""",
    "it": """
Questo articolo è stato abrogato nel 1974, dopo un referendum.
Più letti sono i libri che nessuno cita.
Ricevi ogni ospite come se fosse il primo, diceva la nonna.
Sintesi realizzata dall'IA e corretta a mano: è il mestiere che resta ai più giovani.
""",
    "pt": """
Este artigo foi revogado em 1988.
Receba as visitas na varanda, dizia a avó, que o sol ajuda.
Receba no seu e-mail o comprovante do pedido e imprima a folha.
Resumo feito por IA engana quem tem pressa.
""",
    "ru": """
Получайте удовольствие от дороги, говорил он, и шёл пешком.
Последние новости с перевала пришли вечером.
Текст написан с помощью гусиного пера.
Пересказ романа, который сделала нейросеть, занял две страницы.
Резюме составлено без нейросети, от руки.
На одном плакате стояло: «Мы не уйдём. Поддержите нас», и люди останавливались.
""",
    "ja": """
この記事は愛知県の図書館で見つかった。
最新のニュースを聞くたびに、祖母は窓を閉めた。
要約はAIに任せるという学生が増えている。
有料会員になると、三冊まで家に届けてもらうことができます。
(敬称略)
この要約はAIを使わずに作成した。
(七言絶句)
(東京大学)
""",
    "zh": """
本文由三部分组成。
登录后他才发现全文不见了。
摘要由AI来写，编辑们并不放心。
(独幕剧)
""",
    "tr": """
Her sabah pazara giderdi.
Son dakikada gol yedik.
Bu özet kötü bir yapay zekanın işi gibi duruyordu.
""",
    "sv": """
Få minns i dag hur bron såg ut.
Texten har en lång historia.
Sammanfattningen är sämre än vad AI brukar göra av en hel bok.
Har du tankar om den gamla historien? De flesta i byn har det, och de delar dem gärna.
För prenumeranter
""",
    "no": """
Saken er mer enn 100 år gammel.
For abonnenter
Les hele saken for klassen
Sammendraget er skrevet av en elev som aldri hadde hørt om KI.
""",
    "nl": """
Deze samenvatting is korter dan wat AI ervan zou maken, en beter.
Onbeperkt lezen?
Mis niets van het feest: schrijf je in bij de bakker of op het plein
""",
    "pl": """
Streszczenie powieści przez sztuczną inteligencję bywa wygodne, ale gubi każdy żart.
Więcej ciekawych historii znajdziesz w kronice parafii
Podsumowanie przygotowane przez uczniów bez sztucznej inteligencji wygrało konkurs.
""",
    "uk": """
На одному плакаті було написано: «Ми не здамося. Підтримайте нас», і люди зупинялися.
Він написав просто: ми голодні. Підтримайте нас хлібом і дровами.
""",
    "fi": """
Voit keskustella aiheesta lapsen kanssa ruokapöydässä tai matkalla kouluun.
""",
    "ko": """
요약은 AI에게 맡기고 사람은 질문을 한다.
요약은 AI 없이 사람이 작성했다.
댓글 삭제
페이스북 트위터
""",
    "hu": """
Feliratkozás és hírlevelek: mi változik januártól?
Iratkozzon fel a könyvtár hírlevelére
""",
    "el": """
Δείτε όλες τις ειδήσεις στο καφενείο του Γιάννη
""",
    "ro": """
Trebuie să fii autentificat pentru a schimba parola și numele.
""",
}


@pytest.mark.parametrize("zone", ["prose", "tail"])
@pytest.mark.parametrize("line", lines(SENTENCES))
def test_sentence_that_begins_alike_stays(line: str, zone: Zone) -> None:
    assert first_match(passage(line, zone)) is None


@pytest.mark.parametrize(
    "line",
    [
        "Keep it clean. Please avoid words your aunt would mind.",
        "Be nice. No racism, no shouting, no jokes on the mayor.",
        "3,100 votes so far",
        "Newsletter „Der stille Deich“",
        "국내 주요 뉴스",
        "주요 기사",
    ],
)
def test_what_a_text_lists_or_heads_its_parts_with_goes_below_it_only(line: str) -> None:
    assert first_match(passage(line, "prose")) is None
    assert first_match(passage(line, "tail")) is not None


@pytest.mark.parametrize(
    "line",
    [
        "No spam, unsubscribe anytime.",
        "No spam. No ads, just tides. Unsubscribe at any time.",
        "We never spam. You can unsubscribe with one click.",
        "No spam, ever.",
        "Kein Spam, jederzeit abbestellbar.",
        "Kein Spam – Abmeldung jederzeit möglich.",
        "Pas de spam, désinscription en un clic.",
        "Sin spam. Puedes darte de baja cuando quieras.",
        "Niente spam, puoi cancellarti quando vuoi.",
        "Zero spam. Disiscriviti in qualsiasi momento.",
        "Sem spam. Cancele quando quiser.",
        "Geen spam. Je kunt je op elk moment uitschrijven.",
        "Zero spamu, możesz wypisać się w każdej chwili.",
        "Ingen spam, avsluta när du vill.",
    ],
)
def test_what_stands_below_the_box_for_an_address_promises_no_spam(line: str) -> None:
    (passage,) = passages_of([line], None)
    assert first_match(passage._replace(zone="tail")) == prompts.newsletter.__name__


@pytest.mark.parametrize("line", ["No spam was served on the ferry, ever.", "Kein Spam kam in die Dose.", "No spam"])
def test_what_is_told_of_spam_stays(line: str) -> None:
    (passage,) = passages_of([line], None)
    assert first_match(passage._replace(zone="prose")) is None


@pytest.mark.parametrize(
    "line",
    [
        "View Full Version : Dry weir by the mill",
        "You're currently viewing a stripped down version of our content. View the full version.",
        'This is a "lo-fi" version of our main content. To view the full version with more information, click here.',
        "Vollständige Version anzeigen : Das Wehr ist trocken",
        "Version complète : Le déversoir est à sec",
        "Vous consultez actuellement la version basse qualité d’un document. Voir la version complète.",
        "Versión completa: La presa está seca",
        "Pełna wersja: Jaz jest suchy",
        "Полная версия: Плотина",
        "查看完整版本: 水坝干了",
    ],
)
def test_what_stands_above_a_thread_in_its_form_for_search_engines_leads_to_the_other(line: str) -> None:
    (passage,) = passages_of([line], None, [Markup()])
    linked = line.partition(":")[2].strip() or "here"
    assert first_match(passage._replace(zone="prose", links=(linked,))) == "navigation"
    assert first_match(passage._replace(zone="prose")) is None


def test_the_full_version_of_a_program_is_no_thread() -> None:
    (passage,) = passages_of(["Full version: 12 levels and a map, sold in our shop"], None, [Markup()])
    assert first_match(passage._replace(zone="prose", links=("our shop",))) is None
