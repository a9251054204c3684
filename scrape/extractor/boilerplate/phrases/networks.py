"""Bars and lines that ask the reader to share an article, or to follow its site, on social networks."""

from __future__ import annotations

from scrape.extractor.boilerplate.phrases import further, lines
from scrape.extractor.boilerplate.phrases.names import NETWORK

_BUTTON = (
    rf"(?:{NETWORK}|x|e-?mail|mail|print|copy(?: url)?|link|pocket|line|threads|rss|sms|digg|mix|buffer|ok|more|"
    r"share|tweet|pin(?: it)?|post|drucken|teilen|imprimer|partager|compartir|imprimir)"
)

_ON_BUTTON = (
    rf"(?=.*(?:{NETWORK}|ventana|fenêtre|finestra|janela|fereastr|παράθυρο|un ami\b|amigo|amico|amic\b)).{{2,60}}"
)
"""What such a button says behind `Click to share`: where, or that a window opens; a guide has other steps."""

_BETWEEN = r"(?: ?[:|•·,/+] ?| )?"

_THIS = r"(?:this|the) ?(?:article|story|post|page|content|news|entry|recipe|moment|update|episode|guide|gallery)?"

SHARE_BAR = lines(
    nordic=r"del(?:a)? (?:artik(?:el|eln|len|kelen)|saken|historien|nyheten|siden)|jaa (?:artikkeli|juttu)",
    counts=r"all reactions|\d[\d.,]*[km]? (?:up ?votes?|reactions)(?: ?[·|•] ?\d[\d.,]*[km]? (?:comments?|shares?))?|restack|see translation|(?:like|comment|share|reply)(?: ?[·|•]? (?:like|comment|share|reply|send)){1,3}|\d[\d.,]*[km]? (?:comments?|replies) \d[\d.,]*[km]? shares?",
    pin=r"pin (?:this|it)(?: (?:recipe|post))?(?: for later)?",
    this=r"(?:comparte|compartir) (?:esto|isto)|comparteix això|partekatu hau|partajează asta|(?:compartilhe|partilhe|compartilhar|partilhar) (?:isto|isso)|dit delen|deel dit|bunu paylaş|dela detta|del dette|jaa tämä|sdílet toto|ossza meg",
    like=r"(?:j'aime|me gusta|gefällt mir|mi piace|curtir|vind ik leuk|gilla|lubię to|beğen|gosto|apreciază|m'agrada|gústame|atsegin dut)(?: (?:chargement|cargando|wird geladen|caricamento|carregando|a carregar|laden|laddar|wczytywanie|încarc|s'està carregant|yükleniyor))\W*",
    mul=rf"(?=.*(?:{NETWORK}|mail))(?:share|teilen|partager|compartir|condividi|compartilhar|delen|поделиться|分享|シェア|شارك)?(?: on)?(?:{_BETWEEN}(?:share on |tweet on )?{_BUTTON})+(?: on (?:{NETWORK}))*"
    rf"|(?:partager (?:sur|par)|compartir en|condividi su|compartilh(?:e|ar) (?:no|por)|delen op) (?:{NETWORK}|x|e-?mail)",
    en=rf"share(?: {_THIS}| it| on| with (?:us|friends|a friend(?: or colleague)?))?(?: (?:on|via|with|by) (?:social media|your (?:friends|network)))?"
    rf"|share {_THIS}(?: (?:on|via|by))?(?:{_BETWEEN}{_BUTTON})*|share this with .{{1,30}}"
    rf"|(?:click to )?(?:share|send|pin|e-?mail|tweet|print) (?:this |it |a link )?(?:(?:article|story|page|post) )?(?:(?:on|to|via|by|with) )?(?:a friend|{NETWORK}|x|e-?mail)(?: \(opens in (?:a )?new window\)?)?"
    rf"|(?:e-?mail|print|tweet|pin) (?:this|it)(?: (?:article|story|page|post))?|print(?:er)?[- ]friendly(?: version| page)?"
    rf"|pin (?:this|it)(?: (?:post|article|recipe|guide))? (?:for later|(?:on|to) pinterest)"
    r"|(?:like this|like loading)|spread the (?:love|word)|tweet|copy link",
    de=r"gefällt mir|teilen mit|(?:wird|werden) geladen|(?:(?:diesen )?(?:artikel|beitrag) )?(?:teilen|drucken|versenden|merken)(?: (?:teilen|drucken|versenden|merken))*"
    rf"|auf (?:{NETWORK}|x) teilen|(?:merke?|pinne?) (?:dir )?(?:diesen (?:beitrag|artikel)|dieses rezept|den beitrag) (?:auf|bei) pinterest"
    r"|in (?:den )?sozialen (?:netzwerken|medien) teilen",
    fr=r"partage[rz](?: (?:cet article|sur))?|épinglez(?:-moi|-la|-le)(?: .{0,20})?|(?:épinglez|enregistrez)(?: (?:cet|l') ?article| cette recette)? sur pinterest"
    rf"|(?:envoyer|partager)(?: cet article)? (?:par|à) (?:e-?mail|mail|courriel|un ami)|imprimer(?: (?:cet|l') ?article)?|tweeter|cliquez pour (?:partager|imprimer|envoyer) {_ON_BUTTON}",
    es=r"compartir(?: (?:este artículo|esta noticia))?|(?:guarda|pinea) (?:este (?:artículo|post)|esta receta) en pinterest"
    rf"|compartir (?:en|por) .{{1,20}}|comparte (?:en|por) (?:{NETWORK}|x)|enviar por (?:correo|e-?mail)|imprimir"
    rf"|haz clic (?:para|en) (?:compartir|imprimir|enviar) {_ON_BUTTON}"
    r"|(?:comparte|compartí|comparta) (?:esta noticia|est[ea] (?:artículo|nota)|la nota)|compártelo",
    it=r"condividi(?: questo articolo)?|(?:salva|pinna) (?:questo (?:articolo|post)|questa ricetta) su pinterest"
    rf"|condividi (?:l'articolo|la notizia|su)|fai clic (?:per|qui per) (?:condividere|stampare|inviare) {_ON_BUTTON}"
    r"|(?:condividi su (?:facebook|whatsapp|twitter|telegram|linkedin|x) ?){2,6}",
    pt=r"(?:compartilh|partilh)(?:e|ar)(?: (?:esta notícia|este artigo))?(?: (?:no|pelo|via) (?:whatsapp|facebook|twitter|telegram))?"
    rf"|partilh(?:e|ar)(?: (?:isto|este artigo|no .{{1,20}}))?|imprimir|(?:clique|carregue aqui) para (?:compartilhar|partilhar|imprimir|enviar) {_ON_BUTTON}",
    nl=r"delen(?: dit artikel)?"
    r"|deel dit (?:artikel|bericht|verhaal)",
    ru=r"поделиться(?: (?:в|с|на) .{1,20})?"
    r"|поделиться (?:новостью|статьёй|статьей|ссылкой)"
    r"|скопировать ссылку",
    zh=r"分享(?:到|至)?.{0,6}"
    r"|扫一扫.{0,4}分享.{0,10}|(?:打印|收藏|字号[:：]?(?: ?[大中小])*)"
    r"|复制链接|複製(?:連結|鏈接)|分享到[:：]? ?(?:(?:微信|微博|新浪微博|qq空间|qq好友|朋友圈|豆瓣|qq) ?){1,6}",
    ja=r"(?:この記事を)?シェア(?:する)?"
    r"|ツイート(?:する)?|印刷(?:する)?"
    r"|リンクをコピー(?:する)?|(?:よろしければ|よかったら|ぜひ)シェア(?:して|を)?(?:ください|お願いします)"
    r"|記事をシェア(?:する)?",
    ar=r"شارك(?: المقال| الخبر)?|مشاركة"
    r"|نسخ الرابط"
    r"|شارك هذا (?:الموضوع|المقال|الخبر)",
    tr=r"(?:haberi )?(?:paylaş(?:ın)?|tweetle|yazd[ıi]r|facebook'ta paylaş)(?: (?:paylaş|tweetle|yazd[ıi]r|a[-+]?))*"
    r"|(?:haberi|yazıyı) paylaş(?:ın)?"
    r"|bu (?:haberi|yazıyı) paylaş(?:ın)?",
    el=r"(?:κοινοποίηση|κοινοποιήστε|μοιραστείτε (?:το|το άρθρο)|εκτύπωση)(?: (?:στο|στα) .{1,20})?"
    rf"|αντιγραφή (?:συνδέσμου|link)|μου αρέσει (?:αυτό|! φόρτωση)\W*|(?:πατήστε|κάντε κλικ|κλικ) για (?:να μοιραστείτε|κοινοποίηση) {_ON_BUTTON}",
    he=r"(?:שתפו|שתף|שיתוף)(?: (?:את הכתבה|ב.{1,15}))?|הדפסה"
    r"|העתק(?:ת)? קישור",
    hi=r"(?:शेयर|साझा) करें"
    r"|लिंक कॉपी करें",
    th=r"แชร์(?:บทความ|ข่าว)?(?:นี้)?"
    r"|คัดลอกลิงก์",
    pl=r"udostępnij(?: (?:na|artykuł).{0,20})?|drukuj"
    r"|udostępnij ten (?:artykuł|tekst|wpis)",
    cs=r"sdílet(?: (?:na|článek).{0,20})?",
    sv=r"dela(?: (?:på|artikeln).{0,20})?|del (?:på|artikkelen).{0,20}|jaa(?: artikkeli)?",
    uk=r"поділитися(?: (?:в|з|на|у) .{1,20})?"
    r"|(?:с?копіювати) посилання",
    vi=r"chia sẻ(?: bài viết)?"
    r"|chia sẻ (?:bài (?:viết )?này|(?:lên|qua) .{1,20})",
    ko=r"(?:이 글을? )?공유(?:하기)?"
    r"|(?:기사 ?)?공유(?:하기)?(?: (?:글자 ?크기|인쇄|스크랩|폰트))+"
    r"|기사 ?공유(?:하기)?"
    r"|(?:페이스북|트위터|카카오톡|카카오스토리|밴드|기사 ?스크랩(?:하기)?|본문 글씨 (?:키우기|줄이기)|메일 ?보내기|프린트)(?: (?:페이스북|트위터|카카오톡|카카오스토리|밴드|url ?복사|기사 ?스크랩(?:하기)?|본문 글씨 (?:키우기|줄이기)|메일 ?보내기|프린트)){2,12}"
    r"|링크 ?복사(?:하기)?|(?:페이스북|트위터|카카오톡|카카오스토리|밴드|라인|네이버)(?:으로|에|로)? ?공유(?:하기)?",
    id=r"bagikan(?: (?:ke|di) .{1,20})?",
    copied=r"link kopieren|copier le lien|copiar (?:el )?(?:enlace|link)|urlをコピー(?:する)?|url ?복사(?:하기)?|copia (?:il )?link|kopieer link|(?:kopiera|kopier|kopiér) (?:länk(?:en)?|lenken?|linket?)|kopioi linkki|skopiuj link|(?:z?kopírovat) odkaz|link másolása|copiază link(?:ul)?|bağlantıyı kopyala|sao chép (?:liên kết|link)|salin tautan",
    ro=rf"distribui(?:e|ți)(?: (?:articolul|știrea|(?:pe|prin) .{{1,20}}))?|partajează|(?:dă )?clic pentru (?:a )?(?:partajare|partaja|imprimare) {_ON_BUTTON}",
    ca=rf"comparteix(?: (?:la notícia|l'article|(?:a|en) (?:{NETWORK}|x)))?|feu clic per (?:a )?compartir {_ON_BUTTON}|partekatu",
    hu=r"megosztás (?:(?:a )?facebookon|(?:az )?x-en|twitteren|e-?mailben)|cikk megosztása",
    **further.SHARE_BAR,
)

NETWORK_NAME = lines(
    mul=rf"{NETWORK}|スキ|いいね!?|(?:просмотр(?:ов|ы)|перегляд(?:ів|и)|aufrufe|vues|vistas|visualizaciones|visualizações|visualizzazioni|görüntülenme|okunma(?: sayısı)?|vizualizări|lượt xem|조회(?:수)?|閲覧数|阅读|浏览) ?[:：]? ?\d[\d ,.]*|share|print|like|loading|(?:shares?|views?|likes?) ?:? ?[\d.,]+k?|[\d.,]+k? (?:shares?|views?|likes?|retweets|followers)",
    read_times=r"(?:visto|leído|letto|visitado) \d[\d.,]+ (?:veces|volte|vezes)|(?:lu|vu) \d[\d.,]+ fois|(?:visitas|visite|acessos|affichages) ?: ?\d[\d.,]*",
    liked=r"me gusta esto|curtir isso|gosto disto|j'aime ça",
    of_science=r"[\d.,]+k? (?:accesses|altmetric|citations|downloads)",
    any_el=r"διαβάστηκε \d[\d.,]* φορέσ|εμφανίσεισ ?: ?\d[\d.,]*",
    any_viewed=r"\d[\d ,.]*[km]? (?:aufrufe|vues|vistas|visualizaciones|visualizações|visualizzazioni|görüntülenme|lượt xem|wyświetle(?:ń|nia)|odsłon(?:y)?|weergaven|visningar|visninger|katselukertaa|megtekintés|zobrazení|vizualizări|просмотр(?:ов|а)?|перегляд(?:ів|и)?|مشاهدة|צפיות)|\d[\d,.]*万?(?:次(?:浏览|瀏覽|阅读|播放|觀看)|回(?:視聴|閲覧))",
    ko=r"조회수? ?\d[\d,.]*(?:만|천)?(?:회)?",
    **further.NETWORK_NAME,
)
"""One button, or a count: words of any text elsewhere."""

_CHANNEL = r"(?=.*(?:whats ?app|telegram|телеграм|واتس|تلغرام|تيليجرام|google (?:news|noticias|actualités)|discover))"
_NETWORKS = rf"(?:{_CHANNEL}|(?=.*(?:facebook|instagram|youtube|viber|вайбер|вконтакте)))"
"""Who is asked to follow somebody there is asked so by a verb that says whom, or that nobody says otherwise."""

FOLLOW = lines(
    read_there=r"чита(?:ть|йте)(?: нас)? в (?:telegram|телеграм\w*|дзене?|max)|leggi(?:ci)? su (?:telegram|whatsapp)",
    counted=r"(?:subscribe|join)(?: to)? (?:our|the|my) (?:telegram )?(?:channel|group) ?:? ?@[\w.]{3,40}",
    imperative=rf"(?:apúntate|únete|súmate|suscríbete|sigue|síguenos|sígueme|siga|clique aqui|participe|entre|receba|assine|iscriviti|unisciti|segui(?:ci)?|ricevi"
    rf"|rejoignez|suivez|retrouvez|recevez|abonnez-vous|folgen sie|folge|abonnieren sie|abonniere|erhalten sie|volg|ikuti|gabung|dapatkan|bizi|haberleri"
    rf"|подпи(?:сывайтесь|шитесь)|читайте|следите|підпи(?:сатися|суйте(?:ся|сь)|шіть(?:ся|сь)|шись)|obserwuj|dołącz|śledź|sledujte|přidejte se|ακολουθήστε|تابع(?:وا)?|انضم(?:وا)?|اشترك(?:وا)?|theo dõi|følg|följ|seuraa|urmărește|urmăriți|abonează-te){_CHANNEL}\b.{{3,120}}",
    whom=rf"(?:síguenos|sígueme|suscríbete|seguici|suivez-nous|abonnez-vous|подпи(?:сывайтесь|шитесь)|підпи(?:суйте(?:ся|сь)|шіть(?:ся|сь)|шись)|urmăr(?:iți|ește)-ne|abonează-te"
    rf"|urmăre(?:ște|ști|ște-ne) (?:cele mai noi|ultimele) (?:știri|noutăți)|sigue toda la (?:información|actualidad)|följ oss|følg oss?|seuraa meitä|volg ons|sledujte nás|(?:śledź|obserwuj) nas|ακολουθήστε μασ|theo dõi chúng tôi|ikuti kami"
    rf"|kövess(?:en|d)? (?:minket|bennünket)|csatlakozz|iratkozz fel|zapratite|(?:по)?следвайте ни|jälgi meid|تابع(?:ونا|نا)){_NETWORKS}\b.{{3,120}}",
    mul=r"(?:folge(?:n sie)? uns (?:auf|bei)|suivez-nous sur|síguenos en|seguici su|volg ons op)"
    rf" (?:{NETWORK}|x|google|social media|nuestr).{{0,60}}",
    en=rf"(?:follow|like|join|find|connect with) (?:us|me|our|@[\w.]+)(?: (?:on|at|in|via))?:?(?:[ ,/|&•]*(?:our|official|{NETWORK}|x|google news|social media|social|channel|page|and|or|app|group))*(?:,? (?:here|today|now|for (?:the |all )?(?:latest|more|breaking|daily)\b.{{0,60}}))?"
    rf"|(?:follow|connect with) .{{1,60}} on (?:{NETWORK}|x)(?:[ ,&]+(?:and |or )?(?:{NETWORK}|x|threads))*(?:[ :]*(?:at )?@[\w.]+(?: and @[\w.]+)?)?"
    r"|(?:stay|keep|get) (?:connected|in touch|social)(?: with us)?|follow (?:the )?author|follow|about the (?:authors?|speakers?|presenters?|hosts?|photographers?|contributors?|illustrators?|reviewers?)|meet the author|view all posts(?: by .{1,50})?|ver (?:todas las entradas|(?:todas las|más) publicaciones|todos os (?:posts|artigos)) de .{1,50}|(?:vedi|visualizza|mostra) tutti gli articoli di .{1,50}|voir (?:tous les articles|toutes les publications) (?:de|par) .{1,50}|vezi toate articolele lui .{1,50}|veure totes les entrades de .{1,50}|tüm yazıları göster|see author's posts|author archive"
    r"|(?:download|get|install) our .{0,40}app\b.{0,60}|(?:download:? )?get the .{1,40} app(?: for .{1,60})?|stay (?:with|tuned to) .{1,50} for (?:the latest|more|updates|developments|continuing)\b.{0,50}"
    r"|(?:follow|find|read|see|more)(?: (?:more|all|full))?(?: of)?(?: the)? [\w.&' -]{2,30} coverage of .{2,80}(?: at| here| on)?:? ?(?:https?://|www\.)[^\s,]{4,120}"
    r"|download ?:? (?:the |our )?(?:free )?(?:[\w.'-]+ ){0,4}(?:news|weather)(?: \w+)? app (?:for|to (?:get|receive|stay|see|watch)) .{3,80}"
    r"|(?:click|tap) here to (?:join|follow|subscribe|sign up)\b.{0,120}|(?:join|subscribe to) our (?:official )?(?:whats ?app|telegram) (?:channel|group)(?: (?:for|to)\b.{1,60}| now| today)?"
    r"|(?:catch|get|read|check out) (?:all )?(?:the )?latest (?:news|updates|stories|headlines)\b.{0,100} (?:here|app(?:[.!] download(?: it)?(?: now)?)?)|(?:click here for|read) more (?:local|national|world|sports|business|crime|breaking) (?:news|stories|headlines) here"
    r"|(?:keep|stay) (?:up[- ]to[- ]date|updated|informed) (?:with|on) .{3,80} by (?:following|liking|joining|downloading|signing up|subscribing)(?: for| to)? (?:us|our|the [^.!?]{1,40} app)\b.{0,120}"
    r"|(?:get|want|to get|for)(?: all)? (?:the )?(?:latest|breaking|top|more)\b.{3,80}[:,?] (?:please )?(?:download|install|get) (?:our|the .{1,40}) app\b.{0,60}"
    r"|for (?:the latest|more|breaking) .{0,30}\b(?:news|stories|headlines|updates), (?:click|tap) here"
    r"|like [^,.]{2,40} on facebook(?: (?:and (?:follow|on|twitter|instagram)|for (?:more|the latest|news|updates)|to (?:get|see|join|stay)|here|now|today)\b.{0,60})?|join the (?:conversation|discussion|debate) on (?:our )?(?:facebook|twitter|instagram)(?: (?:page|and|or|at|by)\b.{0,40})?"
    rf"|(?:follow|like|find) us on (?:{NETWORK}|x)\b(?=.*(?:@|\.com/| and (?:follow|like|find) us )).{{3,120}}"
    r"|(?:thanks|thank you) for reading(?: [^.!?]{1,60})?[.!] (?:this (?:post|newsletter|issue) is public,? so feel free to share it|please (?:log|sign) in,? or (?:sign up|register|subscribe|purchase)\b.{0,80})"
    r"|visit .{2,40}(?:homepage|home page|website|site) for (?:more|the latest|all the latest) (?:stories|news|headlines|articles)(?: .{1,40})?"
    r"|(?:have|got|do you have) (?:a |any )?(?:(?:news|story) )?(?:tips?|story|stories|corrections?)(?: for us| to share)?\? .{0,160}"
    r"|you can (?:now |also )?(?:subscribe to|join|follow|find) (?:us on |our )(?:[\w'-]+ ){0,2}(?:whats ?app|telegram|youtube|google news|instagram|facebook|signal)\b.{0,60}|(?:turn|switch) on (?:push )?notifications(?: (?:for|from|to get|to receive|so you) .{0,60})?|for more .{0,40}(?:news|stories|newsletters)\b[^,]{0,60},? (?:please )?(?:create an account|sign up|visit|subscribe|go to|click)\b.{0,60}|(?=.*\b(?:news|headlines|updates|stories|coverage)\b)for (?:the latest|more|breaking|daily|all the) .{0,50}, (?:follow|join|visit|subscribe to|sign up for|download|like) (?:us|our)\b.{0,80}|click here for more (?:stories|news|headlines|articles|coverage)\b.{0,40}",
    players=r"(?:listen(?: now)?|subscribe(?: now)?|available|hören|anhören|écout(?:er|ez)|escuch(?:a|ar|e)|ascolta(?:lo)?|ouça|ouvir|luister|słuchaj|lyssna|lyt|kuuntele)(?: (?:on|to us on|auf|bei|sur|en|su|no|op|na|på))?:? (?:(?:apple podcasts?|spotify|google podcasts?|itunes|stitcher|overcast|pocket ?casts?|amazon music|audible|deezer|castbox|podimo|iheart(?:radio)?|youtube(?: music)?|tunein|rss)[ ,|/·•&]*(?:and |or |und |et |y |e |en |i |och |og )?){2,9}",
    me=rf"(?:(?:you can|feel free to|you should) )?(?:also )?(?:follow|find|reach|tweet at|ping) me (?:here )?(?:on|at|via) (?:{NETWORK}|x|github)(?:[,.]? (?:at|as) [@\w./:-]{{2,60}}|[,.]? (?:or|and) (?:(?:on|via|at|by) )?(?:{NETWORK}|x|github|e-?mail)|,? if you .{{2,40}}\b(?:questions?|comments?|feedback|suggestions?)\b.{{0,40}})?",
    starter=r"(?:personal blog|written) by [^.]{2,60} who (?:lives|works)\b.{3,160}[.!] (?:you (?:should|can) )?follow (?:him|her|them|me) on .{1,40}",
    blogger=r"email this ?blogthis! ?(?:share to (?:x|twitter|facebook|pinterest) ?){1,4}"
    r"|(?:enviar (?:isto |esto )?(?:por|per) (?:correo|correu|e-?mail)|invia tramite e-?mail|envoyer par e-?mail|e-?posta ile gönder|trimiteți prin e-?mail)(?=.*(?:blogthis|facebook)).{8,200}",
    blogger_el=r"αποστολή με μήνυμα ηλεκτρονικού ταχυδρομείου(?=.*(?:blogthis|facebook)).{8,200}",
    players_alone=r"(?=.*\b(?:rss|download))(?:(?:apple podcasts?|spotify|google podcasts?|itunes|stitcher|overcast|pocket ?casts?|amazon music|deezer|castbox|youtube|tunein|rss(?: feed)?|(?:direct )?download|mp3)(?: ?[,|/·•∙&–-] ?| |$)){3,9}",
    podcast=r"rate and review (?:us|the (?:show|podcast))|(?:subscribe|follow|listen|find us|available)(?: (?:to|and|&|or|us|now|the (?:show|podcast)|subscribe|follow|listen|rate|review))*(?: to [^,.]{2,40})?,? (?:wherever|anywhere) (?:you|fine|good) .{0,24}podcasts?\b.{0,80}"
    r"|(?:jetzt )?(?:abonnieren|hören|abonniert|hört) .{0,40}überall,? wo es podcasts gibt.{0,80}|überall,? wo es podcasts gibt.{0,60}|(?:abonnez-vous|écoutez|disponible) .{0,40}(?:plateforme|appli(?:cation)?)s? de podcasts?\b.{0,80}"
    r"|(?:suscríbete|escúchanos|escucha|síguenos|disponible) .{0,30}(?:plataforma|app)s? de podcasts?\b.{0,60}|(?:iscriviti|ascolta(?:ci)?|disponibile) .{0,30}(?:piattaform[ae]|app) di podcast\b.{0,60}"
    r"|(?:prenumerera|abonner)(?: på .{1,30})? (?:där poddar|der podcasts?)\b.{0,80}|(?:prenumerera|lyssna|abonner|lyt|lytt) (?:där|varhelst|hvor|der) (?:du .{0,20})?(?:poddar|podkaster|podcasts?)\b.{0,80}|(?:subscreva|assine|ouça|siga) .{0,30}(?:plataforma|aplicativo|app)s? de podcasts?\b.{0,60}",
    app=r"(?:laden sie|lade|hol(?:en sie|e)?)(?: dir| sich)?(?: jetzt)?(?: hier)? (?:unsere|die) .{0,30}app\b.{0,60}|téléchargez (?:notre|l') ?appli(?:cation)?\b.{0,80}|(?:descarga|descárgate|descargue|baja) (?:nuestra|la) (?:app|aplicación)\b.{0,80}|scarica (?:la nostra|l') ?app\b.{0,60}|baixe (?:o |a )?(?:nosso |nossa )?(?:app|aplicativo)\b.{0,60}|(?:har du|har du et|har du ett) (?:tips?|et tip|nyhedstip)\b.{0,40}\?.{0,120}|(?:kontakt zur redaktion ?: ?)?(?:haben sie|hast du) (?:einen )?(?:hinweise?|tipps?)\b.{0,40}\?.{0,120}|máte tip\b.{0,40}\?.{0,120}|hai una (?:segnalazione|notizia)\b.{0,40}\?.{0,120}|onko sinulla (?:juttu|uutis)?vinkki.{0,30}\?.{0,120}|download (?:onze|de) .{0,20}app\b.{0,60}|pobierz (?:naszą )?aplikację\b.{0,60}|(?:скачайте|установите) (?:наше )?(?:мобильное )?приложение.{0,60}|ladda ner (?:vår )?app.{0,60}|下载.{0,10}(?:客户端|app).{0,20}|アプリを(?:ダウンロード|インストール).{0,16}|unduh aplikasi .{1,60}",
    de=r"folge(?:n sie)? uns"
    r"|jetzt (?:die|unsere) app (?:herunterladen|laden|installieren)\b.{0,60}"
    r"|(?:alle|mehr|weitere|aktuelle) (?:news|nachrichten|meldungen|infos)\b.{0,40} (?:finden|lesen|bekommen|erhalten) (?:sie|ihr) (?:auch |jederzeit )?(?:in unserer .{0,20}app|auf unserem (?:(?:whats-?app|telegram|youtube|instagram)[- ]?)?kanal)\b.{0,80}",
    fr=r"suivez-nous|vous avez (?:une info|une information|un témoignage|des informations|repéré une erreur)\b.{0,40}\? .{0,160}",
    es=rf"síguenos|puedes seguir(?:nos| .{{2,40}})? en (?:{NETWORK}|x)(?:(?:,| y| o)(?: en)? (?:{NETWORK}|x)){{0,5}}"
    r"|seguinos en .{1,60}|unite a (?:nuestro|nuestra) .{1,60}|(?:únete|suscríbete) a nuestro canal.{0,60}",
    it=r"seguici|segui la (?:nostra )?pagina facebook\b.{0,60}|diventa fan (?:di .{2,40} )?su facebook"
    r"|vai a tutte le notizie.{0,50}",
    pt=r"siga-nos(?: n[oa]s? .{0,60})?"
    rf"|siga [oa] .{{1,40}} n[oa] (?:{NETWORK}|x)(?:(?:,| e| ou)(?: n[oa])? (?:{NETWORK}|x)){{0,5}}"
    r"|siga o .{1,30} no google.{0,20}|clique aqui e (?:participe|entre|siga|receba|inscreva|acompanhe)\b.{1,80}"
    r"|vídeos ?: (?:veja |tudo ).{0,10}.{3,60}|(?:veja|leia|confira) (?:mais|outras|todas as|(?:todas )?as últimas) notícias .{1,80}"
    rf"|acompanhe (?:[oa]s? )?.{{1,40}} n[oa] (?:{NETWORK}|google).{{0,80}}",
    nl=r"volg ons|(?:heb|hebt|heeft) (?:je|jij|u) (?:een )?(?:tips?|opmerking(?:en)?|nieuwstips?|vra(?:ag|gen))\b.{0,30}\? .{1,160}"
    r"|bekijk (?:al |hier )?onze .{0,20}video'?s (?:in|via|op) .{0,20}(?:playlist|afspeellijst|youtube).{0,10}",
    ru=r"(?:ещё |еще )?больше (?:[\w-]+ ){0,2}(?:новостей|материалов|историй|фото|видео) ?[—–-]? ?в (?:наш\w+ )?(?:telegram|телеграм)[- ]?канал[еу](?: [\"«„].{1,40}[\"»“])?(?:[.!] .{1,50})?"
    r"|(?:ще )?більше (?:[\w-]+ ){0,2}(?:новин|матеріалів|історій|фото|відео) ?[—–-]? ?(?:в|у|на) (?:наш\w+ )?(?:telegram|телеграм)[- ]?канал[іу](?: [\"«„].{1,40}[\"»“])?(?:[.!] .{1,50})?"
    r"|(?:хотите .{2,60}\? )?подпи(?:шитесь|сывайтесь|шись) на (?:нас|наш|канал|telegram|телеграм|страниц).{0,100}"
    r"|(?:следите за (?:нами|новостями)|присоединяйтесь к нам|читайте нас) (?:в|на) .{1,80}"
    r"|мы в (?:max|telegram|телеграм|вк|vk|дзен|одноклассниках|соцсетях).{0,40}",
    zh=r"微信扫一扫.{0,12}|(?:欢迎|歡迎|请)?关注(?:我的|我们的|本人的?)?(?:微信)?公众号(?:[ :：,，“「《【(（].{0,30})?|关注我们.{0,30}|点击.{0,8}(?:蓝字|关注(?:我们|公众号)|阅读原文).{0,16}|(?:长按|扫码|扫一扫|扫描).{0,16}(?:二维码|关注).{0,24}|(?:点个|点亮|记得点|右下角点).{0,3}\"?(?:在看|赞).{0,20}|海量资讯.{0,12}尽在.{1,16}app",
    any_ja=r"フォローする|フォローしてください"
    r"|lineで友だち追加|公式.{1,10}を?フォロー.{0,10}",
    ar=r"تابع(?:ونا|نا)(?: (?:على|عبر|في|من خلال|الآن|هنا)\b.{0,60})?"
    r"|حم[ّ]?ل (?:ال)?تطبيق.{0,20}",
    el=rf"ακολουθήστε (?:μασ(?: (?:και |τώρα |εδώ |στ).{{0,110}})?|(?:το|την?)\b(?=.*(?:{NETWORK}|google|κανάλι|σελίδα|[\w-]+\.(?:gr|com)\b)).{{0,120}})"
    r"|δείτε όλεσ τισ (?:τελευταίεσ )?ειδήσεισ (?=.*(?:ελλάδα|κόσμο|στο [\w-]+\.\w)).{3,100}",
    he=r"רוצים (?:לקבל|להישאר|להתעדכן).{0,60}\?.{0,120}|(?:עקבו|הצטרפו) (?:אחרינו|לערוץ|לקבוצת (?=.*(?:ו?ואטסאפ|טלגרם|ערוץ|whatsapp|telegram))).{0,60}",
    any_hi=r"(?:ताज़ा|ताजा|लेटेस्ट|और|अधिक|देश).{0,40}(?:हमें|हमसे) (?:फॉलो करें|जुड़ें)|.{0,60}(?:व्हाट्सएप|व्हाट्सऐप|टेलीग्राम|फेसबुक|यूट्यूब|whatsapp|telegram|facebook|ऐप).{0,30} (?:से जुड़|(?:डाउनलोड|इंस्टॉल) कर|पर (?:फॉलो|लाइक) कर|को (?:फॉलो|सब्सक्राइब) कर|ज्वाइन कर)ें.{0,20}"
    r"|(?:हिंदी|हिन्दी|ताजा|ताज़ा|देश|लेटेस्ट).{0,60} (?:के लिए )?जुड़े रह(?:ें|िए).{0,40}",
    th=r"ติดตามเรา.{0,60}|ติดตามข่าว(?=.*(?:facebook|youtube|twitter|line|เพจ|ไลน์|เฟซบุ๊ก|ยูทูบ|ช่องทาง|เว็บไซต์)).{0,60}",
    tr=r"(?:haber|son dakika|daha fazla|tüm|gelişme|güncel).{0,100} uygulamamız(?:dan|ı|la) (?:takip ed|indir|ücretsiz indir).{0,20}|bizi (?:takip edin|.{1,30} takip edin).{0,20}"
    r"|whatsapp kanalımız.{0,30}|uygulama(?:mızı|yı)(?: ücretsiz)? indir(?:in)?",
    pl=r"(?:obserwuj|polub|śledź) nas .{1,60}"
    r"|masz (?:ciekawy )?(?:temat|informację|news)\w*\? .{1,120}"
    r"|więcej (?:takich |podobnych )?(?:artykułów|wiadomości|tekstów|newsów) znajdziesz .{3,60}|więcej (?:takich |podobnych |ciekawych )?(?:informacji|artykułów|wiadomości|tekstów|newsów|historii) (?:znajdziesz|przeczytasz) (?:na|w) (?:stronie głównej|naszej|naszym|serwisie|portalu)\b.{0,60}|dziękujemy,? że (?:przeczytał|jesteś|z nami).{0,120}",
    uk=r"(?:хочете .{2,60}\? )?підпи(?:шіться|суйтеся|суйтесь|сатися) на (?:нас|наш).{0,100}",
    vi=r"theo dõi chúng tôi(?: (?:trên|tại|qua|để|ngay)\b.{0,60})?",
    hr=r"pratite nas .{1,60}",
    id=r"ikuti (?:kami (?:di|juga|lewat|melalui|pada|untuk|on|via)|saluran|akun|channel) .{1,80}|(?:dapatkan|simak) (?:berita|informasi) .{1,80}(?:whatsapp|telegram|google news|aplikasi|setiap hari)(?: channel| kami)?(?:. ikuti .{1,80})?"
    r"|(?:dapatkan|simak) (?:update|breaking news|berita)\b.{0,80}(?:ponsel\w*|aplikasi|whatsapp|telegram).{0,100}",
    ko=r"카카오톡 채널 ?추가.{0,10}|(?:네이버|구글|카카오).{0,6}에서 .{0,10}(?:구독|팔로우)하기|앱 ?다운로드"
    r"|기자 구독 후 기사 ?보기",
    any_ko=r".{2,8} 기자 ?다른 ?기사 ?보기",
    preferred=r"(?:(?:add|prefer) us|make us preferred) on google(?: (?:search|news))?|añád[ea]nos (?:en|a) google.{0,20}|(?:add|make|set|choose) .{1,40}\b(?:as )?(?:a |your )?preferred (?:news )?source (?:to see .{3,40} )?(?:on|in) google.{0,30}|.{0,30}als bevorzugte quelle (?:bei|auf|in) google.{0,30}|ajoute[rz]\b.{1,50} (?:à vos|comme) sources? préférées? (?:sur|dans) google.{0,30}|añad[ei]\w*\b.{1,50} fuentes? (?:preferidas?|favoritas?) (?:en|de) google.{0,20}|aggiung\w+\b.{1,50} (?:come|alle) (?:tue )?font[ei] preferit[ae] (?:su|di) google.{0,30}|adicion[ea]\w*\b.{1,50} fontes? preferidas? (?:no|do) google.{0,30}",
)

FOLLOW_BELOW = lines(
    accounts=r"(?:instagram|facebook|twitter|tiktok|telegram|youtube|patreon|linkedin|pinterest|mastodon|bluesky|threads|discord|twitch|whats ?app|vk) ?[:►→-] ?(?:@[\w.]{2,40}|(?:https?://|www\.)\S{3,120})",
    addressed=r"(?:subscribe|abonnieren|abonnez-vous|suscríbete|suscribite|iscriviti|inscreva-se|abonneer|prenumerera|subskrybuj|abone ol|join our .{2,40}(?:group|channel))(?: (?:to|on|here|now|us|our (?:channel|group)|a nuestro canal|al canale|no canal))* ?[:►→👉-]{1,3} ?(?:@[\w.]{2,40}|(?:https?://|www\.)\S{3,120})",
    forwarded=r"(?:please |pls )?(?:forward|share|send) (?:this )?(?:to|with|in) (?:all (?:of )?)?your (?:whatsapp )?(?:groups|contacts|friends and family)|(?:bitte )?an alle (?:eure |deine )?(?:gruppen|kontakte) (?:weiterleiten|schicken)|(?:reenvía|reenvíalo|comparte) (?:este mensaje )?(?:a|con|en) todos tus (?:grupos|contactos)|(?:repasse|encaminhe|compartilhe) (?:para|com|em) todos os seus (?:grupos|contatos)",
    letters=r"(?:please )?(?:send|submit|e-?mail) (?:your )?(?:letters?|comments|feedback)(?: to the editor)? (?:to|at):? \S*@\S+.{0,80}"
    r"|to (?:leave|post|add|write) a comment,? (?:please )?(?:log|sign) in(?: or (?:register|sign up|create an account))?|to comment on this (?:story|article|post|column|editorial),? (?:please )?(?:go to|visit|e-?mail|write to|click|log (?:in|on))\b.{3,120}",
    sent=r"send (?:us )?your (?:story ideas?|news tips?|tips|pictures|photos)(?: and .{2,30})? to \S*@\S+|follow .{1,60} on (?:facebook|twitter|instagram|x|youtube|tiktok)(?:[ ,&]+(?:and |or )?(?:facebook|twitter|instagram|x|youtube|tiktok))*\. send (?:us )?your .{3,90}"
    r"|(?:are|were|have) you (?:been )?(?:personally )?affected by [^.!?]{3,120}\? (?:please )?(?:e-?mail|get in touch|contact us|tell us|share your) .{3,160}",
)
"""The same below a text; among its paragraphs, and in lists, they say how to reach those whom it names."""
