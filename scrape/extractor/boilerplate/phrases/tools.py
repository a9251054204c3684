"""Labels of what readers may do with an article: hear it, keep it, go on to its end or back to its beginning."""

from __future__ import annotations

from scrape.extractor.boilerplate.phrases import further, lines

READER_TOOLS = lines(
    player=r"(?:captions|subtitles|descriptions) (?:off|settings)(?: ?, (?:selected|opens (?:captions|subtitles|descriptions) settings dialog))?|(?:this is a modal window\b.{0,20})?(?:this modal can be closed by pressing the escape key or activating the close button|beginning of dialog window\. escape will cancel and close the window|end of dialog window)|no compatible source was found for this media|current time -?0?0:00|remaining time -\d?\d:\d\d|loaded ?: ?\d{1,3}(?:\.\d+)?%|stream type live|seek to live, currently (?:playing|behind) live(?: ?live)?",
    sized=r"a ?[-+](?: ?a){1,2} ?[-+]?|(?:text|font) size ?:?(?: ?[a+-]){0,5}|(?:schrift|text)größe ?:?(?: ?[a+-]){0,5}|taille du texte ?:?(?: ?[a+-]){0,5}|tamaño de (?:letra|texto) ?:?(?: ?[a+-]){0,5}",
    en=r"google calendar|icalendar|outlook (?:365|live)|export (?:outlook(?: (?:365|live))?|\.?ics file|ical)|subscribe (?:via|with|by|to (?:the |our |this )?) ?(?:rss|atom)(?: feed)?|(?:[^?]{3,40}\? )?(?:reply|respond) (?:via|by) e-?mail"
    r"|add (?:(?:this|event) )?to (?:my |your |google |outlook |apple |ical )?calendar|(?:open|opens) in (?:a )?new (?:tab|window)|be the first to like this|no labels"
    r"|scroll (?:down )?for (?:more|the) .{1,30}|save (?:this )?(?:article|story)?(?: ?for later)?|reuse this content|suggest a correction|loading comments|(?:see|spot|find) (?:a |an )?(?:typo|error|mistake)s?\? (?:send us|e-?mail (?:us|it)|let us know|tell us|contact us)\b.{0,60}|report an (?:issue|error|typo|mistake)(?: (?:with|in) this .{1,20})?|this (?:article|story|post|video) is more than \d+ (?:years?|months?|days?) old|do not sell (?:or share )?my .{1,40}|(?:expand|view|show|hide) source(?: code)?|(?:gift|give) this article"
    r"|qr code link to this post|(?:please )?do not contact me with unsolicited services or offers|show replies by date|last active \(days ago\)?|(?:add to|remove from) favou?rites(?: (?:add to|remove from) favou?rites)?"
    r"|(?:show|hide) caption(?: (?:show|hide) caption)?|media playback is (?:not supported|unsupported) on (?:this|your) device|purchase licensing rights|loading youtube content|no stories found"
    r"|video player is loading|(?:click to )?play video|enlarge (?:this )?(?:image|photo)|buy (?:this )?photos?|(?:see|view) all (?:\d+ )?photos",
    unplayed=r"(?:(?:we're |we are )?sorry, )?this video (?:is (?:no longer|not) available|is unavailable|can ?not be played|has been removed)(?: .{0,60})?|sorry, your browser does(?:n't| not) support embedded videos"
    r"|(?:das|dieses) video (?:ist nicht (?:mehr )?verfügbar|konnte nicht (?:abgespielt|geladen) werden)|(?:cette|la) vidéo (?:n'est (?:pas|plus) disponible|n'a pas pu être (?:lue|chargée))"
    r"|(?:este|el) v[ií]deo (?:ya )?no está disponible|no se (?:ha podido|pudo) (?:cargar|reproducir) el v[ií]deo|(?:questo|il) video non è (?:più )?disponibile|(?:este|o) vídeo (?:já )?não está (?:mais )?disponível",
    de=r"pdf (?:herunterladen|anzeigen)|(?:als pdf|pdf) speichern|(?:per )?rss(?:-?feed)? abonnieren|(?:[^?]{3,40}\? )?(?:per|via) e-?mail antworten|exportiere outlook.{0,10}"
    r"|(?:zum|in den) (?:google |outlook )?kalender (?:hinzufügen|eintragen)|keine stichwörter"
    r"|hören sie (?:sich )?(?:den|diesen) artikel.{0,20}|artikel (?:verschenken|speichern|drucken)"
    r"|diese[r]? (?:artikel|beitrag|meldung) ist (?:schon )?(?:mehr als|älter als|über) (?:\d{1,2}|eine[mn]?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) (?:jahre?|monate?)(?: alt)?",
    fr=r"télécharger (?:le |en )?pdf|s'abonner (?:au flux |par )?rss|(?:[^?]{3,40} ?\? )?répondre par (?:courriel|e-?mail)|exporter vers outlook.{0,10}"
    r"|ajouter (?:à (?:mon |l')agenda|(?:au|à mon) calendrier)"
    r"|écouter (?:l'|cet )article|retour à (?:l'accueil|la une)|voir (?:les photos|la galerie)|offrir (?:l'|cet )article|temps de lecture ?:? ?\d.{0,15}"
    r"|(?:sauvegarder|enregistrer) (?:l'|cet )article"
    r"|réutiliser ce contenu",
    es=r"descargar (?:el |en )?pdf|suscribirse (?:por|al|vía) rss|(?:[^?]{3,40}\? )?responder por (?:correo|e-?mail)|exportar (?:a )?outlook.{0,10}"
    r"|(?:añadir|agregar) (?:al|a mi) calendario"
    r"|escuchar (?:este|el) artículo|escuchar (?:la )?(?:nota|noticia)|ver (?:la )?galería(?: .{0,20})?|volver a (?:la portada|inicio|la home)|regálat?e? este artículo|regala este artículo"
    r"|guardar (?:noticia|artículo|para después)",
    it=r"scarica (?:il )?pdf|esporta in outlook.{0,10}"
    r"|aggiungi al calendario"
    r"|ascolta (?:l'|questo )?articolo|torna (?:alla home|su|indietro|in alto|all'inizio)|(?:guarda|vai a) la (?:gallery|galleria)(?: .{0,20})?|regala (?:l'|questo )articolo",
    pt=r"(?:baixar|descarregar|transferir) (?:o )?pdf|exportar para outlook.{0,10}"
    r"|adicionar (?:ao calendário|à agenda)"
    r"|ouça (?:este|esse|o) (?:conteúdo|artigo|texto)|ouvir (?:o )?(?:artigo|texto|notícia)|tempo de leitura ?:? ?\d.{0,15}|voltar (?:para o |ao )(?:início|topo)|ver galeria(?: .{0,20})?"
    r"|(?:guardar|salvar) (?:artigo|notícia|matéria)",
    nl=r"pdf downloaden|outlook .{0,5}exporteren"
    r"|toevoegen aan (?:mijn )?(?:agenda|kalender)|zet in (?:mijn )?agenda"
    r"|(?:terug )?naar boven|bewaar dit artikel",
    pl=r"pobierz pdf"
    r"|dodaj do kalendarza"
    r"|posłuchaj (?:artykułu|tekstu)|(?:wróć|powrót) (?:na|do) .{0,6}(?:stronę główną|strony głównej|góry)"
    r"|(?:ten )?(?:tekst|artykuł) przeczytasz w \d+ min\w*",
    ru=r"добавить в календарь"
    r"|время (?:чтения|на чтение) ?:? ?\d.{0,15}|слушать (?:новость|статью|текст)",
    ja=r"カレンダーに(?:追加|登録)(?:する)?"
    r"|読了時間 ?[:：]? ?.{1,10}|(?:音声で|記事を)聞く|次の?ページへ(?:続く)?|ブックマーク(?:する|に追加)?|ページの?(?:トップ|先頭)へ(?:戻る)?",
    zh=r"添加到日历|加入行事曆|(?:文章|本文)目[录錄]"
    r"|收听(?:本文|全文)|点击(?:查看|阅读|加载)更多"
    r"|(?:预计)?(?:阅读|閱讀)(?:时间|時間|时长)[:：]? ?\d.{0,8}",
    ko=r"읽는 ?시간 ?\d.{0,8}|맨 ?위로",
    ar=r"(?:مدة|وقت) القراءة ?:? ?.{1,14}|استمع إلى (?:المقال|الخبر)|العودة إلى (?:الأعلى|الرئيسية)",
    hi=r"पढ़ने का समय ?:? ?.{1,12}|(?:खबर|लेख) सुनें",
    tr=r"okuma süresi ?:? ?\d.{0,15}|(?:haberi|yazıyı) dinle|başa dön|yukarı çık",
    sv=r"ladda ner pdf|last ned pdf|download pdf"
    r"|lägg till i kalendern?|føj til kalender|legg til i kalender"
    r"|lästid ?:? ?\d.{0,15}|lyssna på artikeln|(?:tillbaka )?till toppen"
    r"|spara (?:artikel(?:n)?|till senare)"
    r"|(?:denne |den här )?(?:artikkelen|artikeln|artiklen) (?:är|er) (?:mer|mere|över|over)(?: (?:än|enn|end))? .{1,12} gam(?:mel|mal)",
    da=r"gem (?:arti(?:kel|klen)|historien)|læs (?:artiklen )?op|lyt til artiklen|lagre (?:artikkel(?:en)?|saken)|lytt til (?:artikkelen|saken)|(?:hør|få) artiklen (?:læst )?op(?:læst)?",
    fi=r"(?:tallenna|kuuntele) (?:artikkeli|juttu)",
    he=r"שמור(?:ו)? (?:ברשימת קריאה|לקריאה מאוחרת|כתבה)|ה?אזינו לכתבה|(?:שתפו|שתף) בפייסבוק(?: שמור.{0,20})?"
    r"|זמן קריאה ?:? ?\d.{0,12}",
    ca=r"(?:desa|escolta) (?:l'article|la notícia)",
    cs=r"(?:uložit|poslechnout(?: si)?) článek",
    reading=r"(?:lese(?:zeit|dauer)|doba čtení|læsetid|lesetid|lukuaika|timp de (?:citire|lectură)|waktu baca|thời gian đọc) ?:? ?(?:ca\.? )?\d{1,3} ?(?:min\w*|menit|phút)",
    el=r"χρόνοσ ανάγνωσησ ?:? ?\d.{0,12}",
    uk=r"час (?:на )?читання ?:? ?\d.{0,12}",
    th=r"(?:ใช้)?เวลาอ่าน ?:? ?\d.{0,12}",
    fa=r"(?:زمان|مدت) (?:مطالعه|خواندن) ?:? ?[\d۰-۹].{0,12}",
    kept=r"ajouter (?:à (?:mes|vos|ma|votre)|aux) (?:favoris|sélections?|liste de lecture)|(?:zur|in die|auf die) (?:leseliste|merkliste)(?: hinzufügen| setzen)?|añadir a (?:mi|tu) lista(?: de lectura)?|aggiungi alla (?:tua )?lista di lettura|adicionar à (?:minha |sua )?lista de leitura|(?:toevoegen aan|op) (?:je |mijn )?leeslijst|dodaj do listy lektur|add to (?:my |your )?reading list|añadir a (?:mis )?favoritos|aggiungi ai preferiti|adicionar aos favoritos|zu (?:den )?favoriten hinzufügen",
    reading_more=r"czyta się \d{1,3} ?min\w*|bewaar artikel",
    licensed=r"acquire licensing rights(?:,? opens new tab)?",
    later=r"(?:gift|unlock) (?:this )?article|share full article|später lesen|lire plus tard|salvar para ler depois|lees later|geef (?:artikel )?cadeau|читать позже|記事を保存|सेव करें",
    heard=r"(?:escuchar|oír) (?:el )?artículo|прослушать (?:новость|статью)|听全文",
    gallery=r"open image in gallery|(?:view|see|show) (?:all )?\d{1,3} (?:images|photos|pictures)|voir le diaporama",
    below_ad=r"article continues after this message|weiter nach der anzeige|la suite de votre contenu après cette annonce",
)

PAGE_TOOLS = lines(
    of_news=r"volver (?:a (?:las )?noticias|al listado|ás novas)|ver todas las noticias|torna (?:alle notizie|all'elenco|alla lista)|voltar (?:às|para(?: as)?) notícias"
    r"|(?:ver )?todas as notícias|retour (?:aux actualités|à la liste)|toutes les actualités|înapoi la știri|toate știrile|torna a les notícies",
    slips=r"fehler melden|reportar erro|zgłoś błąd|нашли ошибку\?",
    size=r"yazı boyutu|文字サイズ|글씨 ?크기 조절",
    this_page=r"diese seite (?:drucken|ausdrucken|versenden|weiterempfehlen|an .{3,20} (?:senden|versenden))|imprimer cette page|envoyer cette page à .{3,20}|enviar esta página a .{3,20}|(?:print deze pagina|druk deze pagina af)|stuur deze pagina naar .{3,20}|(?:wy)?drukuj tę stronę|wyślij tę stronę\b.{0,20}|skriv ut (?:den här |denna )?sidan|skriv ut denne siden|(?:ud)?skriv denne side|tulosta (?:tämä )?sivu|vytisknout (?:tuto )?stránku|oldal nyomtatása|tipărește (?:această )?pagin[ăa]|bu sayfayı yazdır|cetak halaman ini",
    this_page_ru=r"(?:на|рас)печатать (?:эту )?страницу|(?:роз|на)друкувати (?:цю )?сторінку|(?:この)?ページを印刷(?:する)?|打印(?:本|此)[页頁]|列印本頁|이 페이지 인쇄|اطبع هذه الصفحة|طباعة (?:هذه )?الصفحة|הדפס (?:עמוד|דף) זה|εκτύπωση (?:τησ )?σελίδασ",
    reading=r"lectura ?: ?\d{1,3} ?min\w*|lecture ?:? ?\d{1,3} ?min\w*",
    thanked=r"(?:thanks|thank you) for your feedback|(?:vielen )?dank für (?:ihr|dein) feedback|merci (?:pour|de) votre (?:avis|retour)|gracias por (?:tu|su) (?:opinión|comentario)|grazie per il (?:tuo|suo) feedback|obrigad[oa] pelo (?:seu )?feedback|bedankt voor (?:je|uw) feedback|dziękujemy za (?:twoją )?opinię|tack för din feedback",
    en=r"(?:e-?mail|send|mail|forward|recommend)(?: (?:it|this|this (?:article|page|story|link)))? to (?:a|your) (?:friend|colleague)s?"
    r"|(?:printer[- ]friendly|printable|print) (?:version|page|format|edition)|print (?:story|article|page|comments)|e-?mail (?:story|article|page|the author)"
    r"|(?:(?:click|select) (?:here |on (?:the )?(?:image|photo|picture) )?(?:to|for a) )?(?:enlarge(?: (?:this )?(?:image|photo|picture))?|larger (?:image|photo|version))"
    r"|(?:discuss|comment on) this (?:article|story)(?: \(?\d+\)?| (?:in|on|with) .{2,60})?|join (?:a|the|our) discussion (?:about|on|of) this (?:article|story)"
    r"|have a comment on this (?:article|story)\? ?(?:send it|tell us)?.{0,20}|talk back(?: to us)?:?|back to top of page|write (?:a letter )?to the editor"
    r"|(?:legal )?disclaimers?",
    de=r"druckversion(?: anzeigen)?|druckansicht|(?:seite|artikel|beitrag) (?:empfehlen|weiterempfehlen|versenden|verschicken|ausdrucken)"
    r"|(?:zurück )?zum seitenanfang|seitenanfang|(?:(?:klicken sie (?:hier )?)?zum )?(?:bild )?vergrößern|(?:artikel )?(?:an )?(?:einen|einem) freund(?:en)? (?:senden|schicken|empfehlen)"
    r"|(?:einen )?leserbrief schreiben|(?:ihr )?kommentar zu diesem artikel",
    fr=r"imprimer (?:la page|ce texte)|(?:version|format) (?:imprimable|pour impression|à imprimer)|(?:envoyer|recommander) (?:cette page |ce texte )?à un ami"
    r"|(?:haut|début) de (?:la )?page|(?:cliquez pour )?agrandir(?: (?:la photo|l'image))?|réag(?:ir|issez)(?: à (?:cet article|l'article))?|classer cet article",
    es=r"versión (?:para imprimir|imprimible|impresa)|imprimir (?:la |esta |el )?(?:página|noticia|artículo)|(?:enviar|recomendar)(?: (?:esta |la )?(?:noticia|página))?(?: a un amigo)?"
    r"|ampliar (?:la )?(?:imagen|foto)|(?:subir|arriba|inicio de (?:la )?página)|envía (?:esta noticia )?a un amigo",
    it=r"stampa(?: (?:quest[oa]|l')? ?(?:articolo|pagina))?|(?:invia|segnala)(?: (?:quest[oa]|l')? ?(?:articolo|pagina))? (?:ad|a) un amico|(?:versione|formato) (?:stampabile|per la stampa)"
    r"|scrivi alla redazione|ingrandisci(?: (?:la foto|l'immagine))?",
    pt=r"versão (?:para impressão|impressa)|imprimir (?:a |esta )?(?:página|notícia)|enviar (?:por e-?mail|(?:a|para) um amigo)|(?:ampliar|aumentar) (?:a )?(?:foto|imagem)",
    nl=r"printversie|print dit artikel|(?:stuur|mail) (?:dit artikel |deze pagina )?(?:door|aan een vriend|naar een vriend)|vergroot(?: (?:foto|afbeelding))?",
    pl=r"wersja do druku|(?:wyślij|poleć)(?: (?:ten )?artykuł)? (?:znajomemu|znajomym|e-?mailem)|wydrukuj|powiększ(?: (?:zdjęcie|obrazek))?|do góry",
    cs=r"verze pro tisk|(?:vy)?tisk(?:nout|)(?: (?:článek|článku|stránku))?|poslat (?:článek |odkaz )?(?:e-?mailem|známému|příteli)|zvětšit(?: (?:obrázek|foto))?",
    sk=r"verzia (?:na|pre) tlač|vytlačiť(?: článok)?|poslať (?:článok |e-?mailom|známemu|priateľovi){1,2}",
    sv=r"skriv ut(?: (?:artikeln|sidan|artikkelen|siden))?|utskrifts(?:vänlig(?:t)?|version)(?: (?:version|format))?|tipsa en (?:vän|kompis)|utskriftsvennlig(?: versjon)?|tips en venn",
    da=r"udskriv(?: (?:artiklen|siden))?|print artiklen|send (?:artiklen )?til en ven",
    fi=r"tulosta(?: (?:artikkeli|juttu|sivu))?|lähetä (?:juttu )?(?:kaverille|ystävälle)",
    hu=r"nyomtat(?:ás|ható (?:változat|verzió))|(?:küldje|küldd) el (?:az )?(?:ismerősének|egy barátodnak|e-?mailben)|elküldöm e-?mailben",
    ro=r"versiune (?:pentru|de) (?:imprimat|tipărit|listat)|(?:tipărește|printează)(?: articolul)?|trimite (?:articolul )?(?:unui|la un) prieten",
    hr=r"(?:ispis|ispiši|verzija za (?:ispis|štampu))|pošalji (?:članak |tekst )?(?:prijatelju|e-?mailom)|različica za tisk|natisni|pošlji prijatelju",
    ru=r"(?:версия )?для печати|(?:рас|на)печатать(?: статью)?|(?:отправить|послать) (?:ссылку |статью )?(?:другу|по (?:e-?mail|почте))|обсудить (?:(?:в|на) форуме|статью|новость)|увеличить(?: фото)?",
    uk=r"(?:версія )?для друку|роздрукувати|(?:надіслати|послати) (?:посилання )?(?:другу|поштою)",
    bg=r"(?:версия )?за печат|изпрати на приятел|разпечатай",
    el=r"εκτυπώσιμη (?:μορφή|σελίδα)|εκτυπώστε|(?:αποστολή|στείλτε το)(?: με e-?mail| σε (?:ένα )?φίλο)",
    he=r"גרסה להדפסה|הדפס(?: כתבה)?|שלח(?:ו)? (?:כתבה )?לחבר",
    ar=r"(?:نسخة|صفحة) للطباعة|(?:ال)?طباعة|(?:أرسل|ارسل)(?: المقال)? (?:إلى|الى|ل) ?صديق",
    fa=r"نسخه چاپی|ارسال به دوستان?|پرینت",
    ja=r"(?:この記事を)?(?:メールで送る|印刷する)|印刷用(?:ページ|画面|表示)?|(?:クリック(?:すると|で)|(?:写真|画像)を?)拡大(?:します|する|表示)?|友(?:だち|達)に教える",
    zh=r"(?:(?:本文|全文|文章)?(?:总|總|共)?(?:字[数數](?:统计|總計)?|阅读(?:量|数|次数|时长|时间)?|閱讀(?:數|時間)?|评论(?:数)?|浏览(?:量|次数)?|访问量|热度|点赞|喜欢|收藏)[:：约 (]{0,3}\d+(?:[.,]\d+)*[km万w]?(?: ?(?:字|分钟|分鐘|次|℃|°c|条))?[)）]?[ |·,，/]{0,3}){1,6}|本文共 ?\d[\d.,]* ?字(?:[，, ]+(?:预计|大?约|阅读|需).{0,24})?|我要(?:收藏|评论|说两句|說兩句|打印)|(?:打印|推荐|收藏|复制)(?:本(?:页|文|稿|頁)|此(?:页|文))|关闭(?:本?窗口|本?页)|友善列印|轉寄(?:朋友|好友)?|正文字体大小[:：]?(?: ?[大中小])*|发表评论|發表(?:評論|意見)",
    ko=r"(?:기사 ?)?(?:프린트|인쇄)(?:하기)?|(?:메일|이메일)(?:로)? ?보내기|(?:그림|사진) ?확대",
    vi=r"bản in|in (?:trang này|bài viết)|gửi (?:cho|tới) bạn bè",
    id=r"(?:versi )?cetak|kirim (?:ke|kepada) teman",
    **further.PAGE_TOOLS,
)
"""The buttons of a page, as sites had them before there were networks: print it, send it to a friend, see a picture larger."""

LITE_VERSION = lines(
    en=r"(?:view )?full version ?:.{3,200}|(?:you're|you are) (?:currently )?viewing a stripped down version of our content\b.{0,100}"
    r"|this is a .?lo-?fi.? version of (?:our main content|.{2,60}?)[.,].{0,140}",
    de=r"(?:vollständige version anzeigen|vollversion|vollständige version) ?:.{3,200}|(?:sie sehen|du siehst) gerade eine vereinfachte darstellung unserer inhalte\b.{0,100}",
    fr=r"(?:voir la )?version complète ?:.{3,200}|vous consultez (?:actuellement )?la version (?:basse qualité|allégée|simplifiée) d'un document\b.{0,100}",
    es=r"(?:ver la )?versión completa ?:.{3,200}|(?:actualmente )?est[aá]s? viendo una versión simplificada de nuestro contenido\b.{0,100}",
    it=r"(?:visualizza la )?versione completa ?:.{3,200}|stai (?:attualmente )?(?:visualizzando|vedendo) una versione (?:ridotta|semplificata) del(?: nostro)? contenuto\b.{0,100}",
    pt=r"(?:ver a )?versão completa ?:.{3,200}|você está (?:atualmente )?(?:vendo|visualizando) uma versão (?:simplificada|reduzida) do nosso conteúdo\b.{0,100}",
    nl=r"(?:bekijk de )?volledige versie ?:.{3,200}|je bekijkt (?:momenteel|op dit moment) een (?:simpele|eenvoudige|uitgeklede) versie van onze inhoud\b.{0,100}",
    pl=r"pełna wersja ?:.{3,200}|aktualnie przeglądasz uproszczoną wersję forum\b.{0,100}",
    ru=r"(?:просмотр полной версии|полная версия) ?:.{3,200}|вы просматриваете у ?прощ[её]нную версию форума\b.{0,100}",
    zh=r"(?:查看)?完整版本 ?[:：].{2,200}",
)
"""What boards say above a thread in the form that they keep for search engines, with a link to the other."""

CAPTCHA = lines(
    en=r"(?:this (?:site|form|page) is |the site is )?(?:also )?protected by (?:google )?(?:recaptcha|hcaptcha)\b.{0,120}",
    de=r"diese (?:seite|website|webseite) (?:ist|wird) durch (?:google )?(?:recaptcha|hcaptcha) geschützt\b.{0,140}",
    fr=r"ce (?:site|formulaire) est protégé par (?:google )?(?:recaptcha|hcaptcha)\b.{0,140}",
    es=r"este (?:sitio|formulario) está protegido por (?:google )?(?:recaptcha|hcaptcha)\b.{0,140}",
)
"""What the makers of a test for robots want to be said beside it."""

READ_ON = lines(
    en=r"read (?:the )?(?:full |whole )?(?:article|post|piece|essay)",
    de=r"(?:zum|ganzen|zum ganzen|zum vollständigen) (?:artikel|beitrag)(?: lesen)?|(?:artikel|beitrag) (?:jetzt )?lesen",
    fr=r"(?:lire|voir) (?:tout )?(?:l'article|le billet|l'intégralité)(?: complet| en entier)?",
    es=r"leer (?:el )?(?:artículo|texto)(?: completo| entero)?",
    it=r"leggi (?:tutto )?(?:l'articolo|il testo)(?: completo)?",
    pt=r"(?:ler|leia) (?:o )?artigo(?: completo)?",
    nl=r"lees (?:het )?(?:hele )?artikel",
    sv=r"läs (?:hela )?artikeln|les (?:hele )?saken|læs (?:hele )?artiklen",
    pl=r"(?:czytaj|przeczytaj) (?:cały )?artykuł",
    cs=r"(?:číst|přečíst) (?:celý )?článek",
    ru=r"читать (?:всю )?статью",
    uk=r"читати статтю",
    ja=r"記事(?:全文)?を読む|全文を読む",
    ko=r"기사 ?(?:전문 ?)?(?:보기|읽기)",
)
"""The button of what a letter or a list tells of, which is read elsewhere: a link as a whole."""
