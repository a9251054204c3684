"""Lines that lead elsewhere: crumbs, neighbours, menus."""

from __future__ import annotations

from scrape.extractor.boilerplate.line_patterns import LinePattern
from scrape.extractor.boilerplate.phrases import components, further, lines
from scrape.patterns import compiled_late

HOME = compiled_late(
    r"(?:(?:you are here|sie sind hier|vous êtes ici|estás aquí|está(?:s)? en|usted está aquí|você está (?:aqui|em)|ti trovi in|sei qui|je bent hier|вы здесь|ви тут|jesteś tutaj|nacházíte se zde|buradasınız|βρίσκεστε εδώ|ești aici|du är här|du er her|当前位置|您(?:现在)?的位置(?:是)?|目前位置|現在位置|現在地)\W*)?"
    r"(?:home ?page|home|startseite|start|accueil|inicio|início|front page|главная|首页|首頁|ホーム|トップ|الرئيسية"
    r"|ana ?sayfa|αρχική|página inicial|hasiera|inici|strona główna|beranda|trang chủ|홈|होम|หน้าแรก|דף הבית|hem|hjem|etusivu|domů|головна|acasă|kezdőlap)\b"
)
"""The first crumb of a path."""

ADJACENT_ARTICLE = lines(
    en=r"(?:previous|prev|next) (?:article|post|story|entry|page|chapter)s?(?: ?[:»›>→-] ?.{0,160})?"
    r"|(?:older|newer) (?:articles?|posts?|stories|entries|comments)|newer posts? (?:older posts? )?home|(?:previous|next) (?:topic|lesson|section|in series)"
    r"|(?:previous|next|prev)(?: ?[:»›>→|/] ?.{0,160})?|(?:previous|prev)(?: article| post)? ?[/|•·-]? ?next(?: article| post)?"
    r"|post navigation"
    r"|(?:previous|next|prev) (?:message|thread|topic)(?: \(by (?:thread|date|topic)\))?(?: ?[:»›>→-] ?.{0,160})?|messages sorted by ?:?.{0,60}|.{2,80} \| main \| .{2,80}|main \| .{2,80}",
    de=r"(?:vorheriger|nächster|voriger) (?:artikel|beitrag)(?: ?[:»›-] ?.{0,160})?|beitrags-?navigation",
    fr=r"(?:article|message)s? plus (?:récent|ancien)s?|article (?:précédent|suivant)(?: ?: ?.{0,160})?|navigation (?:de l'article|des articles)",
    es=r"(?:artículo|entrada|noticia) (?:anterior|siguiente)(?: ?: ?.{0,160})?|publicación anterior|entradas? (?:más recientes?|(?:más )?antiguas?)|siguiente (?:publicación|noticia)|navegación de entradas",
    it=r"post più (?:recent[ei]|vecchi[o]?)|(?:articolo|notizia) (?:precedente|successiv[oa])|navigazione articol[oi]",
    pt=r"(?:postage(?:m|ns)|mensage(?:m|ns)) (?:mais recentes?|(?:mais )?antigas?|anterior)|(?:artigo|post|notícia) (?:anterior|seguinte)|próximo (?:artigo|post)|próxima notícia|navegação de (?:posts?|artigos)",
    nl=r"(?:vorige?|volgende?) (?:artikel|bericht)",
    sv=r"(?:föregående|tidigare|nästa|forrige|tidligere|neste|næste) (?:inlägg|innlegg|indlæg|artikkel|artikel)",
    fi=r"(?:edellinen|seuraava) (?:artikkeli|kirjoitus)",
    pl=r"(?:poprzedni|następny) (?:wpis|artykuł|post)",
    cs=r"(?:předchozí|další|následující) (?:článek|příspěvek)|(?:predchádzajúci|predošlý|ďalší|nasledujúci) (?:článok|príspevok)",
    hr=r"(?:prethodn[ai]|sljedeć[ai]|prejšnj[ai]|naslednj[ai]) (?:objava|članak|post|prispevek)",
    hu=r"(?:előző|következő) (?:bejegyzés|cikk)",
    ro=r"postare mai (?:nouă|veche)|articolul (?:anterior|următor)|următorul articol|navigare (?:în )?articole",
    tr=r"(?:önceki|sonraki) (?:kayıt|yazı|haber|içerik)|yazı (?:gezinmesi|dolaşımı)",
    id=r"(?:tulisan|artikel|pos) (?:sebelumnya|berikutnya|selanjutnya)",
    vi=r"bài (?:viết )?(?:trước|sau|tiếp theo)",
    ca=r"entrada (?:prèvia|següent|més (?:recent|antiga))|navegació d'entrades|bidalketen nabigazioa",
    lt=r"(?:iepriekšējais|nākamais) raksts|(?:ankstesnis|kitas) (?:įrašas|straipsnis)|(?:eelmine|järgmine) postitus",
    ru=r"(?:предыдущая|следующая) (?:статья|запись)|(?:предыдущий|следующий) (?:пост|материал)",
    uk=r"(?:попередня|наступна) (?:публікація|стаття|новина)|(?:попередній|наступний) допис",
    bg=r"(?:предишна|следваща) (?:публикация|статия)|(?:претходни|следећи) (?:чланак|пост)",
    el=r"(?:προηγούμενο|επόμενο) άρθρο|(?:προηγούμενη|επόμενη|νεότερη|παλαιότερη) ανάρτηση|πλοήγηση άρθρων",
    he=r"ה?פוסט (?:הקודם|הבא)",
    zh=r"(?:上一篇|下一篇)(?:文章)?(?:[:： ].{0,60})?",
    ja=r"(?:一つ)?(?:前|次|過去)の(?:記事|投稿)へ?(?:[:： ].{0,60})?",
    ko=r"(?:이전|다음) (?:글|포스트|게시물|기사)",
    ar=r"(?:المقالة?|التدوينة|تدوينة) (?:السابقة?|التالية?|سابقة|لاحقة)",
    fa=r"(?:نوشته|مطلب|ارسال)(?:\u200c?ی|\u200cهای)? (?:پیشین|بعدی|قبلی)",
    hi=r"(?:पिछली|पिछला|अगली|अगला) पोस्ट",
    th=r"(?:เรื่อง|โพสต์|บทความ)(?:ก่อนหน้า|ต่อไป|ถัดไป)",
    **further.ADJACENT_ARTICLE,
    **components.ADJACENT_ARTICLE,
)

ADJACENT_HEADLINE = lines(
    en=r"(?:previous|next) (?:article|post|story) .{8,160}",
    de=r"(?:vorheriger|voriger|nächster) (?:artikel|beitrag) .{8,160}",
    fr=r"article (?:précédent|suivant) .{8,160}",
    es=r"(?:artículo|entrada|nota) (?:anterior|siguiente) .{8,160}|(?:siguiente|próximo) artículo .{8,160}",
    it=r"articolo (?:precedente|successivo) .{8,160}|prossimo articolo .{8,160}",
    pt=r"(?:artigo|post) (?:anterior|seguinte) .{8,160}|próximo (?:artigo|post) .{8,160}",
    nl=r"(?:vorig|volgend) (?:artikel|bericht) .{8,160}",
    sv=r"(?:föregående|nästa|forrige|neste|næste) (?:artikel|artikkel|inlägg|innlegg|indlæg) .{8,160}",
    pl=r"(?:poprzedni|następny) (?:artykuł|wpis) .{8,160}",
    cs=r"(?:předchozí|další|následující) (?:článek|příspěvek) .{8,160}",
    tr=r"(?:önceki|sonraki) (?:haber|yazı|içerik) .{8,160}",
    ru=r"(?:предыдущая|следующая) (?:статья|запись|новость) .{8,160}",
    uk=r"(?:попередня|наступна) (?:стаття|новина) .{8,160}",
)
"""A label of two words and a headline, with nothing but a space between them."""

GLUED_ADJACENT = LinePattern(r"previous (?:article|post)\S.{0,300}|next (?:article|post)\S.{0,300}")
"""Labels that lost the space after them: 'Previous articleTram drivers voteNext article...'."""

NAVIGATION = lines(
    mul=r"[★☆⭐✩ ]*\d(?:[.,]\d+)? ?(?:/ ?5 ?)?(?:from|out of|based on|\() ?[\d,]+ (?:votes?|ratings?|reviews?|bewertungen)\)?"
    r"|(?:code|código|codice|kod|kód|код|代码|コード) ?: ?(?:select all|alles auswählen|tout sélectionner|(?:seleccionar|selecionar) tod[oa]s?|selecionar tudo"
    r"|seleziona tutto|selecteer alles|zaznacz cały|выделить всё|markera allt|vybrat vše|tümünü seç|összes kijelölése|виділити все|全选|全て選択)"
    r"|(?:[\w ]{3,30} )?phpbb® forum software © phpbb (?:limited|group).{0,60}",
    skipped=r"(?:pular|saltar|ir|avançar) para o conteúdo(?: principal)?|ir al contenido(?: principal)?|saltar al contenido principal|aller au contenu principal|(?:vai|salta|passa) al contenuto(?: principale)?|(?:zum|direkt zum) (?:haupt)?inhalt(?: springen)?|(?:(?:ga|spring|meteen|direct) )?naar (?:de )?(?:hoofd)?inhoud|(?:przejdź|przeskocz) do (?:głównej )?(?:treści|zawartości)|(?:hoppa|gå) (?:direkt )?till (?:huvud)?innehåll(?:et)?|(?:hopp|gå) (?:rett )?til (?:hoved)?innhold(?:et)?|(?:gå|spring|hop) (?:direkte )?til (?:hoved)?indhold(?:et)?|(?:siirry|hyppää) (?:suoraan )?(?:pää)?sisältöön|(?:přejít|přeskočit) (?:k|na) (?:hlavní(?:mu)? )?obsahu?|(?:ana )?içeriğe (?:geç|atla)|(?:ugrás|tovább) a(?: fő)? tartalomra|(?:sari|salt|mergi) la conținut(?:ul principal)?|chuyển đến nội dung(?: chính)?|(?:lewati|langsung) ke (?:isi|konten)(?: utama)?",
    recipe_kept=r"(?:salva|stampa) (?:la )?ricetta|(?:guardar|imprimir) (?:la )?receta|(?:enregistrer|imprimer) la recette|rezept (?:drucken|speichern|merken)|(?:imprimir|salvar|guardar) (?:a )?receita|recept (?:printen|bewaren|afdrukken)|(?:drukuj|zapisz) przepis",
    recipe_jump=r"jump to (?:the )?recipe(?: ?[-–·|•] ?print(?: recipe)?)?|(?:direkt |gleich )?zum rezept(?: springen)?|aller (?:directement )?à la recette|(?:ir|saltar) a la receta|vai alla ricetta|(?:ir|pular) para a receita|(?:ga )?(?:direct )?naar (?:het )?recept|przejdź do przepisu|(?:gå|hoppa) till receptet|tarife git",
    frame=r"press enter or click to view image in full size|(?:show|hide|toggle|view) caption|bildunterschrift (?:anzeigen|einblenden|ausblenden)|modal title|reader interactions|primary sidebar|secondary sidebar|who is online|scroll to (?:the )?top|this (?:live )?(?:blog|feed) is now closed|fact[- ]checked",
    paged=r"contin(?:ued|ues) on (?:the )?next page|view (?:as|on) (?:a )?(?:single|one) page|(?:« ?)?(?:prev(?:ious)? )?(?:\d{1,3} ){2,10}(?:… ?)?(?:\d{1,4} )?(?:next|last|weiter|nächste|suivant|siguiente|successiva|próxima|volgende|następna|nästa|далее)",
    pages=r"(?:pages?|seiten?|páginas?|pagin[aei]|pàgines|pagina's|stron[ay]|sid(?:or|er)|sivut|stránky|stranice|strani|oldalak|sayfalar|lehed|lapas|halaman|trang) ?: ?1(?: [2-9]| [12]\d){1,20}",
    pages_ru=r"(?:страниц[ыи]|сторінки|странице|σελίδεσ|ページ|页面?|頁面?|页码|페이지|الصفحات|صفحات|עמודים|หน้า) ?[:：] ?1(?: [2-9]| [12]\d){1,20}",
    news_wire=r"news provided by",
    recipe=r"(?:(?:print|pin|save|rate|jump to)(?: this| the)? recipe(?: ?[|•·] ?| )?)+",
    contact=r"(?:e-?mail|contact|write to) (?:the |our |us)?(?:editors?|author|newsroom|news desk|webmaster)?",
    en=r"(?:skip|jump) to (?:main )?(?:content|navigation|main|comments|recipe)"
    r"|(?:main )?menu|search|home|close|(?:open|close|show|hide|toggle) (?:the )?(?:main )?(?:menu|search|navigation)|(?:context )?navigation|back|go back|back to (?:the |all )?(?:top|home|blogs?|news(?: ?room)?|press ?room|press releases|articles|stories|overview|list)|top of page|to top"
    r"|(?:log|sign) ?(?:in|out)|register(?: now| here)?|sign in to continue|loading(?: ?(?:…|\.\.\.))?|my account|create (?:an |a free )?account|subscribe now|continue reading|(?:read|show|load|view|see|learn|find out) more(?: \.\.\.)?|show less|(?:view|see) all|click here|view gallery"
    r"|(?:log|sign) in (?:or (?:create an account|register|sign up) )?to (?:save|join|add|rate|review|like|follow|earn)\b.{0,40}"
    r"|listen to (?:this|the) (?:article|story|post)(?: .{0,30})?|listen|play|pause|your browser does not support .{0,60}|now playing|getting your trinity audio player ready"
    r"|(?:estimated )?read(?:ing)? time ?:? ?(?:about )?\d.{0,15}|\d+ ?-?min(?:ute)?s? read(?:ing time)?"
    r"|(?:text|font) size|a[ -]?a[ -]?a|change (?:text|font) size|report (?:an error|a typo|this ad)|(?:open |show |hide )?table of contents|contents \[?(?:hide|show)\]?"
    r"|auto-?(?:refresh|update)(?:s|ing)?(?: is)? (?:on|off)|(?:newest|oldest|latest|most recent) first|load more(?: (?:posts|stories|articles|comments|updates|results))?"
    r"|(?:view|download)(?: the)? pdf|print (?:options|version|view)|plain view|(?:download|export) (?:citations?|references)|full[- ]size image|reprints (?:and|&) permissions|cite this(?: (?:article|paper|page))?|(?:this (?:article|page|story) (?:was|is) )?printed from:? ?(?:https?:|www\.).{3,160}"
    r"|edit this page(?: on .{1,30})?|(?:was|is) this (?:page|article) helpful(?: (?:for|to) you)?\?"
    r"|sort (?:and|&|or) filter|filter (?:and|&|or) sort|sort(?:ed)? by(?: ?: ?.{1,20}| (?:featured|relevance|popularity|latest|newest|price|date|ranking|best match))?"
    r"|(?:showing|viewing|displaying) (?:all |the single |results? )*\d.{0,30}(?:results?|products?|items?)|\d[\d,]* ?(?:[-–—]|to) ?\d[\d,]* of (?:over )?\d[\d,]* (?:results|products|items)"
    r"|you may not (?:post (?:new threads|replies|attachments)|edit your posts)|(?:bb|html|\[?(?:img|video)\]|vb) ?code is (?:on|off)|smilies are (?:on|off)"
    r"|(?:this )?page (?:was )?last (?:updated|modified|altered|changed|edited|revised|reviewed)(?: ?:?|(?=.*(?:\d[-./]\d|: ?\d|\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)).{4,120})|(?:read|view|show|see|hide) (?:the )?(?:full |episode |complete |podcast )*transcript|reading time"
    r"|the time now is (?=.*\d).{4,30}|all times are (?:gmt|utc).{0,40}"
    r"|page \d+ of \d+|bookmark|about us|privacy policy|terms of (?:use|service)|terms (?:and|&) conditions|sitemap|you are here"
    r"|jump to(?: (?:a |the )?(?:section|list|products?|reviews?|top picks|navigation|search))?|users browsing this forum:? .{1,80}|last edited by .{1,40} on .{1,50}edited \d+ times? in total"
    r"|(?:previous|prev) ?[|/•·-]? ?next(?: (?:image|photo|slide|picture))? \d+ (?:of|/) \d+"
    r"|there (?:are|is) currently \d+ users? browsing this thread.{0,60}|originally posted by [\w.-]{2,30}|click to (?:expand|enlarge|collapse)"
    r'|return to ".{1,60}"?'
    r"|did you find what you were looking for\?|was this (?:helpful|useful|information (?:helpful|useful))\?"
    r"|did (?:this|that|we) answer your question\?|created by .{2,60}, last (?:modified|updated)(?: by .{2,60})? on (?=.*\d).{4,30}"
    r"|(?:(?:next|prev(?:ious)?|up): .{1,80}?,? ){1,3}\[contents\](?:\[index)?"
    r"|copy item path|expand description"
    r"|(?:(?:enter|exit) full-?screen(?: mode)? ?){1,2}"
    r"|(?:export|download|copy) (?:bibtex|ris|endnote|citations?)(?: (?:citation|file))?|view email"
    r"|you are visitor (?:number|no\.?|#) ?[\d,.]+.{0,40}|this (?:page|site) (?:is )?hosted by .{2,90}|best viewed (?:with|in|at) (?=.*(?:browser|resolution|explorer|netscape|firefox|chrome|\d{3,4} ?[x×] ?\d{3,4})).{3,80}|(?:sign|view) (?:my|our) guest ?book",
    de=r"zur (?:startseite|navigation|übersicht)|zurück(?: zur (?:startseite|übersicht))?|(?:zurück )?nach oben|startseite|suche|menü|mehr (?:lesen|anzeigen|erfahren)|weiterlesen|vorlesen"
    r"|lesezeit|es ist jetzt \d{1,2}:\d{2} uhr.{0,60}|alle zeitangaben in (?:wez|mez|utc).{0,40}|zitat von [\w.-]{2,30}|lese(?:zeit|dauer) ?:? ?\d(?!.*stunde).{0,15}|\d+ ?min(?:uten)?\.? lese(?:zeit|dauer)|impressum|datenschutz(?:erklärung|hinweise)?|kontakt|agb|anmelden|registrieren|seite drucken|sie sind hier"
    r"|(?:zur|in die|auf die) merkliste(?: hinzufügen| setzen)?|artikel (?:anhören|merken|vorlesen(?: lassen)?)|inhaltsverzeichnis"
    r"|ha(?:t|ben) (?:ihnen|dir) (?:(?:diese[rs]?|die) (?:beitrag|artikel|seite|antwort|information(?:en)?)|das) (?:weiter)?geholfen\?"
    r"|war (?:diese[rs]? (?:beitrag|artikel|seite|antwort|information)|das) (?:für sie )?hilfreich\?|(?:erstellt|angelegt) von .{2,60}, zuletzt (?:geändert|aktualisiert)(?: von .{2,60})? am (?=.*\d).{4,30}",
    fr=r"aller au contenu|retour|accueil|lire la suite|en savoir plus|mentions légales|cg[uv](?: ?[/-] ?cg[uv])?|nous contacter|temps de lecture(?: ?:? ?\d.{0,15})?"
    r"|\d+ min(?:utes)? de lecture|table des matières"
    r"|cet(?:te)? (?:article|page|réponse) (?:vous )?a-t-(?:il|elle) (?:été utile|aidée?) ?\?",
    es=r"saltar al contenido|inicio|volver|leer más|ver más|saber más|aviso legal|política de privacidad"
    r"|(?:\d+ )?min(?:utos)? de lectura|tiempo de lectura(?: ?:? ?\d.{0,15})?|tabla de contenidos?"
    r"|¿?(?:te|le|os) (?:ha sido|fue|resultó|ha resultado) útil (?:este artículo|esta (?:página|respuesta|información))\?|¿?fue útil (?:este artículo|esta página)\?",
    it=r"leggi (?:di più|tutto)"
    r"|(?:\d+ )?minut[oi] di lettura|tempo di lettura(?: ?:? ?\d.{0,15})?|a cura di|indice dei contenuti"
    r"|quest(?:o articolo|a pagina|a risposta) (?:ti |le |vi )?è stat[oa] utile\?",
    pt=r"(?:este|esse) artigo foi útil\?|(?:esta|essa) página foi útil\?|saiba mais|você está aqui",
    nl=r"lees (?:meer|verder)"
    r"|(?:luister naar|beluister) dit (?:artikel|verhaal)|leestijd ?:? ?\d.{0,15}|inhoudsopgave"
    r"|(?:was|vond je) (?:dit artikel|deze pagina|dit antwoord) (?:nuttig|behulpzaam)\?",
    ru=r"(?:перейти|пропустить и перейти) к (?:основному )?(?:содержанию|содержимому|контенту|тексту)|читать далее|подробнее(?: на (?:нашем )?сайте)?|наверх|на главную|была ли (?:эта )?(?:статья|страница|информация) полезн(?:а|ой)\?",
    zh=r"跳(?:至|到|转到|轉到)(?:主要)?(?:内容|內容)|返回首页|返回顶部|阅读更多|返回搜狐.{0,4}查看更多|[請请]?(?:繼續|继续)往下(?:閱讀|阅读)"
    r"|(?:这篇文章|這篇文章|本文|此文|[该該]文章|[此本该該][页頁]面?|这个页面|這個頁面)(?:对您|對您|对你|對你|是否)?(?:有帮助|有幫助|有用)(?:吗|嗎)?[?？]",
    ja=r"(?:メイン)?コンテンツ(?:へ|に)(?:スキップ|移動)(?:する)?|本文(?:へ|に)(?:スキップ|移動)(?:する)?|すべての画像|プレスリリース素材|続きを読む|ページトップへ|トップへ戻る"
    r"|(?:この(?:記事|ページ|情報)は)?(?:お?役に立ちましたか|参考になりましたか)[?？]?",
    ar=r"(?:جدول|فهرس|قائمة) المحتويات|فهرس المحتوى|(?:تخط(?:ي|ى)?|انتقل|تجاوز) إلى المحتوى(?: الرئيسي)?|اقرأ المزيد|العودة إلى الأعلى|(?:عدد )?المشاهدات ?:? ?\d.{0,10}",
    fa=r"فهرست مطالب|کد (?:خبر|مطلب) ?:? ?.{1,12}|انتهای پیام.{0,6}|لینک کوتاه.{0,60}|(?:نظر شما|ارسال نظر|نظرات)|(?:چاپ|ذخیره) ?(?:خبر)?",
    tr=r"devamını oku|daha fazla(?: göster)?|anasayfa"
    r"|bu (?:sayfa|makale|yazı|bilgi) (?:size |sizin için )?(?:yardımcı oldu|faydalı (?:oldu|mıydı)|yararlı (?:oldu|mıydı))(?: mu)?\?",
    el=r"μετάβαση στο (?:κύριο )?περιεχόμενο|διαβάστε περισσότερα|αρχική|περισσότερα",
    he=r"תוכן ה?עניינים|קרא עוד|המשך קריאה|לדף הבית",
    hi=r"और पढ़ें|होम",
    th=r"อ่านต่อ|หน้าแรก|ดูเพิ่มเติม",
    pl=r"czytaj (?:dalej|więcej)|strona główna"
    r"|ten (?:tekst|artykuł) przeczytasz w .{1,20}|czas czytania ?:? ?\d.{0,15}|spis treści"
    r"|czy (?:ten artykuł|ta strona|ta odpowiedź) (?:był|była) (?:dla ciebie )?(?:pomocn[ya]|przydatn[ya])\?",
    cs=r"číst (?:dále|více)|byl (?:pro vás )?tento článek (?:užitečný|přínosný)\?|pomohl vám tento článek\?",
    sv=r"(?:hjälpte|hade du nytta av) (?:(?:den här |denna )?(?:informationen|information|sidan|sida)|innehållet)(?: på (?:den här |denna )?sid(?:an|a))?(?: dig)?\?"
    r"|var (?:(?:den här |denna )?(?:informationen|sidan|sida|artikeln|artikel)) (?:på sidan )?(?:till (?:hjälp|nytta)|användbar|hjälpsam)(?: för dig)?\?"
    r"|(?:var|er) (?:denne|den her) (?:siden?|artikkelen|artikel) (?:nyttig|hjelpsom|hjælpsom|til hjelp|til hjælp)(?: for deg| for dig)?\?"
    r"|läs mer|les mer|læs mere|till startsidan|innehållsförteckning|indholdsfortegnelse|innholdsfortegnelse",
    uk=r"перейти до (?:основного )?(?:вмісту|змісту|контенту)|читати далі|детальніше|на головну"
    r"|чи була (?:ця )?(?:стаття|сторінка|інформація) корисною\?",
    hu=r"hallgas(?:d|sa) meg a cikket|olvasási idő.{0,15}|hasznos volt (?:ez )?a (?:cikk|oldal)\?",
    ko=r"(?:본문|콘텐츠)(?:으?로)? ?(?:바로 ?가기|건너뛰기)|더 ?보기|계속 읽기|구독(?:하기)?|(?:(?:추천|좋아요|댓글|공감|공유|스크랩)(?: ?\d+)? ?){1,4}|본문 ?요약봇?|기자 ?프로필|기사 ?(?:듣기|저장|스크랩|원문)"
    r"|이 (?:페이지|문서|글|도움말)[이가] (?:도움이 )?(?:되었나요|되셨나요|되었습니까)\?"
    r"|글자 ?크기(?: .{1,12})?|인쇄(?:하기)?",
    vi=r"mục lục|đọc tiếp"
    r"|nghe đọc bài",
    id=r"daftar isi|baca selengkapnya",
    helpful=r"was this summary (?:helpful|useful)(?: to you)?\?|view image in full-?screen|this video (?:can ?not|can't) be played",
    paged_all=r"page \d+ of \d+(?: \d+){1,10}(?: (?:next|last))*|halaman ?:? ?\d+(?: \d+){0,9}(?: ?selanjutnya)?",
    jobs=r"apply (?:now|for this job|on company (?:site|website))|easy apply|save (?:this )?job|report this job|share this job|create (?:a |an )?job alert|by creating (?:a |this )?job alert,? (?:you|i) (?:agree|consent) to .{2,120}|be the first to (?:see|know about|hear about) new .{2,60} jobs(?: in .{2,40})?|back to (?:search )?results|jetzt bewerben|(?:job|stelle|anzeige) (?:merken|melden|speichern)|zurück zur (?:trefferliste|ergebnisliste)|(?:enregistrer|sauvegarder) (?:l'|cette )offre|retour aux résultats|guardar (?:esta )?oferta|volver a (?:los )?resultados|candidati (?:ora|subito)|salva (?:l'offerta|annuncio)|candidate-se(?: agora)?|salvar vaga|solliciteer (?:nu|direct)|vacature (?:opslaan|bewaren)|ansök nu|spara (?:jobbet|annonsen)|aplikuj(?: teraz)?|zapisz ofertę",
    wire=r"(?:an? )?(?:photo|video|infographic|image)s? accompanying this (?:announcement|release) (?:is|are) available (?:at|on|for download)\b(?=.*(?:https?:|www\.|\.com)).{3,200}|view (?:original|source version)(?: content)?(?: on .{3,40})?(?: ?: ?.{3,160})?",
    encyclopedia=r"from wikipedia, the free encyclopedia|retrieved from .{0,3}https?://.{3,200}|aus wikipedia, der freien enzyklopädie|abgerufen von .{0,3}https?://.{3,200}|un article de wikipédia, l'encyclopédie libre|de wikipedia, la enciclopedia libre|da wikipedia, l'enciclopedia libera|origem: wikipédia, a enciclopédia livre",
    **further.NAVIGATION,
    **components.NAVIGATION,
)

PAGE_NAME = lines(
    mul=r"category: ?[^:]+|\d{1,4}",
    en=r"trending|contact(?: us)?|about(?: us)?",
    de=r"kontakt",
)
"""What leads to a page from elsewhere, and is the title of that page itself."""

LEGAL_PAGE_NAME = lines(
    en=r"imprint|legal notice|privacy policy|terms (?:of (?:use|service)|(?:and|&) conditions)",
    de=r"impressum|datenschutz(?:erklärung|hinweise)?|agb",
    fr=r"mentions légales",
    es=r"aviso legal|política de privacidad",
)
"""The same of pages that have no other title, and that menus name among others only."""

SECTION_NAME = lines(
    en=r"(?:(?:local|world|uk|us|top|latest|breaking|national|international|regional|business|sports?) )?news|headlines|sports?|opinions?"
    r"|comment|business|world|politics|culture|arts|entertainment|life ?style|health|science|tech(?:nology)?|travel|weather|local|video"
    r"|features|editorial|obituaries|money|education|environment|economy|finance|jobs|community|events",
    de=r"nachrichten|aktuell(?:es)?|lokales|regional(?:es)?|politik|wirtschaft|kultur|feuilleton|panorama|meinung|wissen(?:schaft)?|reise|vermischtes|wetter"
    r"|gesellschaft|gesundheit|unterhaltung|finanzen",
    fr=r"actualités?|actus?|à la une|politique|économie|société|international|monde|opinions?|sciences?|santé|météo|culture|régions?",
    es=r"noticias|última hora|portada|política|economía|deportes?|opinión|cultura|sociedad|mundo|internacional|nacional|salud|ciencia|tecnología",
    it=r"notizie|cronaca|politica|economia|esteri|cultura|opinioni|salute|scienza|tecnologia",
    pt=r"notícias|política|economia|esportes?|desporto|opinião|cultura|mundo|sociedade|saúde|ciência|tecnologia",
    nl=r"nieuws|binnenland|buitenland|politiek|economie|cultuur|opinie|wetenschap|gezondheid",
    sv=r"nyheter|nyheder|inrikes|utrikes|politik|ekonomi|kultur|debatt|ledare|indland|udland|innenriks|utenriks",
    pl=r"wiadomości|aktualności|polityka|gospodarka|kultura|świat|kraj|opinie",
    ru=r"новости|политика|экономика|общество|культура|спорт|мир|мнения|наука",
    hu=r"belföld|külföld|gazdaság|közélet|kultúra|tudomány|egészség|vélemény|hírek|aktuális",
    vi=r"xã hội|thời sự|thế giới|kinh doanh|giải trí|thể thao|pháp luật|giáo dục|sức khỏe|đời sống|du lịch",
    id=r"daerah|nasional|internasional|ekonomi|olahraga|hiburan|politik|berita|gaya hidup",
    tr=r"gündem|ekonomi|spor|dünya|siyaset|kültür|sağlık|magazin|yaşam",
    ro=r"actualitate|politică|economie|societate|cultură|sănătate|știri",
    cs=r"domácí|zahraničí|ekonomika|kultura|krimi|regiony",
    fi=r"kotimaa|ulkomaat|talous|kulttuuri|urheilu|mielipide|politiikka",
    none=r"uncategori[sz]ed|non classé|sin categoría|sem categoria|senza categoria|bez kategorii",
    hi=r"देश|दुनिया|राजनीति|मनोरंजन|खेल|बिजनेस|राज्य|समाचार|ख़बरें|खबरें|लाइफस्टाइल|शहर",
    th=r"ข่าว|การเมือง|เศรษฐกิจ|กีฬา|บันเทิง|สังคม|ต่างประเทศ|ภูมิภาค|ไลฟ์สไตล์",
    ko=r"사회|정치|경제|문화|스포츠|국제|연예|생활|오피니언|전체 ?기사|카테고리(?: 없음)?",
    he=r"חדשות|ספורט|כלכלה|תרבות|דעות|בריאות|בארץ|בעולם",
    fa=r"اخبار|سیاسی|اقتصادی|اجتماعی|فرهنگی|ورزشی|جامعه",
    ar=r"سياسة|اقتصاد|رياضة|ثقافة|منوعات|صحة|مجتمع|العالم|محليات",
    uk=r"політика|економіка|суспільство|культура|світ|новини",
    el=r"πολιτική|οικονομία|κοινωνία|πολιτισμόσ|αθλητισμόσ|κόσμοσ|ελλάδα",
    zh=r"社会|时政|财经|国际|国内|体育|娱乐|文化|科技",
    ja=r"地域|社会|政治|経済|国際|スポーツ|文化|エンタメ",
)
"""What papers call their parts, on their own in a line above a headline."""

KIND_NAME = lines(
    en=r"(?:press|news|media) release|for immediate release|(?:episode|ep\.?) \d{1,4}",
    de=r"(?:presse|medien)mitteilung|presseinformation|folge \d{1,4}",
    fr=r"communiqué(?: de presse)?|épisode \d{1,4}",
    es=r"(?:nota|comunicado) de prensa|episodio \d{1,4}",
    it=r"comunicato(?: stampa)?|puntata \d{1,4}",
    pt=r"(?:nota|comunicado) (?:de|à) imprensa|episódio \d{1,4}",
    nl=r"persbericht|aflevering \d{1,4}",
    pl=r"(?:informacja|komunikat) prasow[ay]|odcinek \d{1,4}",
    sv=r"pressmeddelande|pressemeddelelse|pressemelding|lehdistötiedote|avsnitt \d{1,4}",
    cs=r"tisková zpráva|sajtóközlemény|comunicat de presă",
    tr=r"basın (?:bülteni|açıklaması)",
    ru=r"пресс-?релиз|выпуск \d{1,4}",
    uk=r"прес-?реліз",
    el=r"δελτίο τύπου",
    zh=r"新闻稿|新聞稿",
    ja=r"プレスリリース|報道発表",
    ko=r"보도 ?자료",
    ar=r"بيان صحفي",
)
"""What a text is, on its own in a line above its headline."""

MENU_NAME = lines(
    zh=r"首页|首頁|新闻|新聞|登录|登入|注册|註冊|搜索|搜尋|菜单|選單|关于我们|關於我們",
    ja=r"メニュー|検索|ホーム|ニュース|ログイン|プロフィール|お問い合わせ|会社概要",
    ko=r"메뉴|검색|홈|로그인|회원가입|뉴스",
    ar=r"القائمة|بحث|الرئيسية|أخبار|تسجيل الدخول|اتصل بنا|من نحن",
    uk=r"головна|новини|увійти|пошук|меню|контакти",
    el=r"αρχική|ειδήσεισ|σύνδεση|αναζήτηση|επικοινωνία",
    tr=r"menü|anasayfa|haberler|giriş yap|iletişim",
    cs=r"menu|hledat|zprávy|přihlásit se|úvod|kontakty",
    fi=r"etusivu|uutiset|kirjaudu|haku|valikko|yhteystiedot",
    da=r"forside|forsiden|menu|søg|log ind",
    en=r"(?:(?:local|world|top|latest|sports?) )?news|sports?|contact(?: us)?|about(?: us)?|log ?in|sign in|search|menu|subscribe|e-?paper|newsletters?",
    de=r"startseite|nachrichten|aktuell(?:es)?|kontakt|über uns|anmelden|suche",
    fr=r"accueil|actualités?|actus?|contactez-nous|se connecter|connexion|recherche",
    es=r"inicio|portada|noticias|deportes?|contacto|iniciar sesión|buscar",
    it=r"notizie|contatti|chi siamo|accedi|cerca",
    pt=r"início|notícias|esportes?|contato|contacto|entrar",
    nl=r"nieuws|inloggen|zoeken",
    sv=r"nyheter|nyheder|kontakta oss|logga in|sök",
    pl=r"wiadomości|aktualności|kontakt|zaloguj się",
    ru=r"главная|новости|спорт|контакты|войти",
)
"""What menus have among their parts, and lists of other things have not."""
