"""Lines that announce other articles: labels of lists, and links between paragraphs."""

from __future__ import annotations

import re
from typing import Final

from scrape.extractor.boilerplate.phrases import NAME, components, further, lines
from scrape.patterns import compiled_late

_GOODS = r"(?:products?|items?|titles|books|albums|accessories)"
_ARTICLES = r"(?:articles?|stories|posts?|news|headlines|coverage|videos?|reads|content|searches|topics|links?|recipes|insights|reports|updates|blogs?(?: posts)?)"

_HEADLINE = r" ?: (?:\S+ ){3,24}\S+"

GOODS: Final = compiled_late(
    r"\b(?:products?|items|bought|purchased|produkte|gekauft|kauften|produits|productos|prodotti|produtos|producten|produkty)\b",
    re.IGNORECASE,
)
"""In a label of goods, which may be the heading of a chapter on them."""

RELATED_LABEL = lines(
    on=r"keep reading",
    paper=rf"read more from the {NAME}",
    en=r"(?:related|similar|recommended|suggested|popular|trending|latest|recent|more|other|top|must[- ]read|featured|most read|most popular)"
    rf"(?: (?:related|top|local|world|popular|recent|latest|breaking))* {_ARTICLES}(?: (?:(?:from|on|in|about) {NAME}|(?:this|last) (?:week|month)|today))?"
    r"|related|recommended(?: for you)?|(?:recommended|suggested|further|related) reading|trending(?: now)?|(?:read|up) next|most (?:read|popular|viewed)"
    r"|(?:promoted|sponsored) (?:stories|links|posts)|(?:more|stories|articles|content) from (?:around|across) the web|content from our partners"
    r"|similar (?:items|products)(?: (?:from|by|in) .{1,30})?|don't miss|see also|(?:read|watch) also|also (?:read|see)|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)(?: (?:this|these)(?: \w+)?)?"
    r"|related articles ?more from author|more like this|what to read next|(?:articles|topics|pages) in this (?:section|category|series)|recently viewed(?: articles)?|promoted articles|in this (?:story|article)|on this topic|similar content being viewed by others|editors?'?s? picks?|in case you missed it|(?:related|more) (?:from|by) (?:the |this )?(?:author|site)"
    r"|more (?:on|about) this (?:story|topic|subject)|more to (?:discover|explore|read|see|love)|people (?:are )?also (?:read(?:ing)?|viewed|liked)|keep (?:exploring|discovering)"
    r"|more from this (?:brand|author|section|series|category|seller|shop|site|store|channel)|explore more(?: on (?:these|this) topics?)?|most (?:viewed|shared|commented|watched)(?: (?:in|on) .{1,30})?|most read in .{1,30}|(?:today's )?top stories"
    r"|also in (?:this|today's) (?:issue|edition|section|series|paper)"
    rf"|(?:related|recommended|recently viewed) {_GOODS}|(?:frequently|often) bought (?:together|with this .{{1,20}})"
    rf"|{_GOODS} (?:related to this .{{1,20}}|you (?:may|might) (?:also )?like|you(?:'ve| have)? recently viewed)|(?:customers|people|users|shoppers) (?:who|that) (?:have )?(?:bought|viewed|purchased|like|ordered) (?:this|these)\b.{{0,60}}"
    r"|you may also be interested in the following .{1,20}|(?:\d+ )?other products in the same category|(?:customers|people) also (?:bought|viewed|purchased)|complete the look",
    de=r"(?:das )?könnte (?:sie|dich) auch interessieren|mehr dazu|die redaktion empfiehlt|(?:hier geht es )?zur (?:fotostrecke|bildergalerie)|mehr zum thema(?: .{0,40})?|weitere (?:artikel|beiträge|themen|meldungen)(?: (?:zum thema|aus|von|in|im|zu) .{1,40})?"
    r"|lesen sie (?:dazu )?auch(?: .{1,40})?|mehr themen|auch interessant|(?:ähnliche|verwandte) (?:artikel|beiträge|themen)|zum thema|(?:am )?meist ?gelesene?(?: artikel)?|empfehlungen (?:aus )?der redaktion"
    r"|das könnte (?:euch|ihnen|dir) (?:auch )?gefallen|(?:neueste|neuste|aktuelle|beliebte) (?:artikel|beiträge|meldungen)"
    r"|(?:lesen sie )?mehr zum thema|mehr aus dem ressort .{1,30}|weitere (?:nachrichten|news|berichte)(?: (?:aus|von|in|im|zu) .{1,40})?"
    r"|(?:ähnliche|verwandte|passende|weitere|empfohlene) (?:produkte|artikel)(?: (?:von|aus|zu[mr]?|für|in|(?:d(?:er|ie)s|jen)er|der (?:kategorie|marke|serie)) .{1,30})?|(?:kunden|käufer),? (?:die|welche) .{3,60} (?:kauften|bestellten|haben|interessierten).{0,40}"
    r"|(?:kunden (?:kauften|interessierten sich) auch|wird oft zusammen gekauft|\d+ andere artikel (?:in|der) (?:der )?gleichen kategorie|hier finden sie weitere,? passende produkte)",
    fr=r"plus (?:dans cette catégorie ?:.{0,160}|de l'auteur)|(?:posts|articles) les plus consultés de ce blog|(?:à )?(?:re)?lire (?:aussi|également)|la rédaction vous (?:conseille|recommande)|articles? (?:similaires|liés|connexes)|à voir aussi|les plus lus|sujets (?:connexes|similaires|suggérés)"
    r"|voir aussi|nos articles sur le sujet|pour aller plus loin|vous (?:aimerez|pourriez) (?:aussi|également|peut-être)(?: aimer)?"
    r"|(?:sur|dans) (?:le|la) même (?:thème|rubrique|sujet)|le reste de l'actu(?:alité)?|les plus (?:partagés|commentés|vus|populaires|récents)|dernières (?:actualités|nouvelles|infos)|à la une"
    r"|(?:produits|articles) (?:similaires|associés|apparentés|complémentaires|liés)|(?:les clients|ceux) (?:ayant|qui ont) acheté .{3,60}|(?:\d+ autres produits )?dans la même catégorie",
    es=r"más (?:en esta categoría ?:.{0,160}|del autor)|entradas populares de este blog|(?:artículos|noticias|entradas|temas|novas|artigos) relacionad[ao]s|te recomendamos|lea además|(?:ler|le|ver) tamén|(?:también )?(?:te|le|os|les) (?:puede|pueden|podría|podrían) (?:también )?interesar|le[ea] también|leer también|más (?:noticias|información)|contenidos? relacionados?"
    r"|seguí leyendo|leé también|también en [^.?!,;]{1,30}|notas relacionadas|lecturas relacionadas|noticia relacionada|otras noticias(?: de .{1,30})?|(?:lo|las|los) más (?:leíd[oa]s?|vist[oa]s?)(?: .{1,20})?|últimas noticias"
    r"|lo último|ver más noticias(?: de .{1,30})?|más sobre (?:este tema|esta noticia)"
    r"|(?:productos|artículos) (?:relacionados|similares|recomendados)|\d+ otros productos (?:de|en) la misma categoría|(?:los )?clientes que (?:compraron|vieron) .{3,60}",
    it=r"altro (?:in questa categoria ?:.{0,160}|dall'autore)|post popolari in questo blog|(?:argomenti|notizie) correlat[ie]|correlati|leggi anche|potrebbe(?:ro)? interessarti(?: anche)?|ti potrebbe(?:ro)? (?:anche )?interessare(?: anche)?"
    r"|ultime notizie|(?:le |i )?più (?:lett[ie]|vist[ie]|commentat[ie])"
    r"|(?:prodotti|articoli) (?:correlati|simili|consigliati)|\d+ altri prodotti della stessa categoria|(?:i clienti|chi) (?:che )?(?:ha|hanno) (?:acquistato|comprato) .{3,60}",
    pt=r"mais (?:nesta categoria ?:.{0,160}|do autor)|(?:postagens|mensagens) (?:mais visitadas|populares) deste blog(?:ue)?|leia (?:também|mais|ainda)|(?:artigos|posts|matérias) relacionad[ao]s|talvez você goste|pode também gostar|veja também|notícias relacionadas|tópicos (?:relacionados|semelhantes|similares)"
    r"|(?:as |os )?mais (?:lid[ao]s|vist[ao]s|populares)(?: agora| do dia| da semana)?|relacionados?|continue (?:a ler|lendo)|artigos? (?:recomendados|similares)|(?:você )?(?:também )?pode (?:te |lhe )?(?:interessar|gostar)(?: também)?"
    r"|últimas notícias|produtos (?:relacionados|semelhantes|similares|recomendados)|quem (?:comprou|viu) .{3,60}",
    nl=r"lees ook|meest gelezen|net binnen|ook interessant|gerelateerde (?:artikelen|berichten)|meer (?:nieuws|over dit onderwerp)"
    r"|(?:gerelateerde|vergelijkbare|aanbevolen) (?:producten|artikelen)|anderen (?:kochten|bekeken) ook",
    ru=r"читайте также|(?:материалы |ещё |еще |статьи |новости )?по теме|самое (?:читаемое|популярное|интересное)|популярное|главные новости|похожие (?:статьи|материалы|записи|темы)"
    r"|последние новости|(?:похожие|сопутствующие|рекомендуемые) товары|с этим товаром (?:также )?(?:покупают|смотрят|берут)|рекомендуем также",
    zh=r"猜你喜欢|热门(?:文章|新闻|推荐)|热点(?:新闻|推荐)|相关(?:文章|阅读|新闻|话题|主题)|推荐阅读|相關(?:文章|閱讀|新聞(?:請見[:：]?)?)"
    r"|最新(?:文章|消息|新闻|资讯)|延伸(?:阅读|閱讀)|熱門(?:文章|新聞)",
    ja=r"(?:アクセス|人気記事?)?ランキング|人気(?:の)?記事|関連(?:記事|ニュース|リンク|トピック)|あわせて読みたい"
    r"|(?:新着|最新|おすすめの?)記事|最新ニュース",
    ar=r"[اإ]قرأ أيض(?:ا|اً|ًا)|(?:مقالات|مواضيع|أخبار) (?:ذات صلة|متعلقة)|الأكثر (?:قراءة|مشاهدة)"
    r"|آخر الأخبار",
    fa=r"(?:بیشتر|همچنین) بخوانید|(?:مطالب|اخبار) مرتبط|پربازدید(?:ترین[\u200c ]?ها|ها)?|آخرین اخبار",
    ur=r"یہ بھی پڑھیں|متعلقہ خبریں",
    bn=r"(?:আরও|আরো) পড়ুন|সম্পর্কিত (?:খবর|নিবন্ধ)",
    tr=r"(?:ayrıca|bunu da) okuyun|ilgili (?:haber|haberler|yazılar|konular|içerikler)|benzer (?:haberler|yazılar|konular|içerikler)|bunlar da ilginizi çekebilir|ilginizi çekebilir|diğer haberler|(?:en )?çok okunan(?:lar| haberler)|öne çıkan(?:lar| haberler)|(?:benzer|ilgili|önerilen) ürünler"
    r"|son dakika(?: haberleri)?",
    el=r"δημοφιλή|τελευταία νέα|σχετικά (?:άρθρα|θέματα|νέα)|διαβάστε (?:επίσησ|ακόμα|ακόμη|περισσότερα)|δείτε (?:επίσησ|ακόμα)|(?:ίσωσ|μπορεί να) σασ (?:ενδιαφέρουν|ενδιαφέρει|ενδιαφέρουν επίσησ)",
    he=r"(?:ל)?כתבות (?:נוספות|קשורות)(?: (?:שיעניינו|שאולי יעניינו) אות(?:ך|כם))?|קראו (?:גם|עוד)|עוד בנושא|אולי יעניין אותך",
    hi=r"(?:संबंधित|सम्बंधित|संबन्धित) (?:खबरें|ख़बरें|लेख|समाचार)|(?:यह|ये) भी पढ़ें|और पढ़ें"
    r"|ये भी देखें|ताज़?ा खबरें|सबसे ज़?्?यादा पढ़ी (?:गई|जाने वाली) .{0,12}",
    th=r"(?:ข่าว|บทความ|เรื่อง)ที่เกี่ยวข้อง|อ่านเพิ่มเติม|อ่านข่าวที่เกี่ยวข้อง",
    pl=r"więcej na (?:ten )?temat|więcej (?:wiadomości|artykułów)|(?:czytaj|przeczytaj|zobacz) (?:też|także|również)|podobne (?:artykuły|wpisy|tematy)|powiązane artykuły|polecane(?: artykuły)?|polecamy|najczęściej czytane|najpopularniejsze"
    r"|najnowsze(?: wiadomości)?|ostatnie wiadomości|(?:podobne|polecane|powiązane|zobacz także) produkty|\d+ innych produktów w tej samej kategorii|klienci,? którzy (?:kupili|oglądali) .{3,60}|mog[aą] (?:cię|ci|państwa) również zainteresować.{0,40}",
    cs=r"více k tématu|další (?:články|zprávy)|nejčtenější(?: články)?|(?:čtěte|přečtěte si) (?:také|též|i)|související (?:články|zprávy)|mohlo by (?:vás|se vám) .{1,20}"
    r"|(?:související|podobné|doporučené) (?:produkty|zboží)|zákazníci,? kteří (?:koupili|zakoupili) .{3,60}",
    sv=r"mer om (?:det här )?ämnet|fler (?:nyheter|artiklar)|mest läst(?:a)?|senaste nytt|läs (?:också|även|mer)|relaterade (?:artiklar|inlägg)|liknande (?:artiklar|inlägg)|(?:relaterade|liknande) produkter|andra köpte också",
    no=r"mer(?:e)? om (?:temaet|saken|emnet)|flere (?:nyheter|nyheder|artikler)|mest l(?:est|æste?)|siste nytt|les (?:også|mer)|læs (?:også|mere)|relaterte (?:artikler|saker|innlegg)|relaterede artikler",
    fi=r"lisää aiheesta|lisää uutisia|luetuimmat|tuoreimmat|lue (?:myös|lisää)|aiheeseen liittyvä(?:t|ä)(?: artikkelit)?",
    hu=r"legolvasottabb(?:ak)?|(?:olvasta|olvastad|látta|láttad) már\?|(?:olvassa|olvasd) el (?:ezt is|még)|kapcsolódó (?:cikk(?:ek|eink)|hírek|írás(?:ok|aink)|anyagok|tartalmak)|(?:hasonló|kapcsolódó|ajánlott) termékek|(?:akik|vásárlóink) ezt .{3,40}",
    ro=r"cele mai citite|ultimele știri|citește (?:și|mai mult)|citiți și|vezi și|știri similare|s-ar putea să (?:vă|te|îți) (?:placă|intereseze)|articole (?:similare|asemănătoare|recomandate)|te-ar putea interesa(?: și)?",
    uk=r"найпопулярніше|головні новини|(?:вас )?також може зацікавити|читайте також|схожі (?:статті|матеріали|новини)|за темою",
    vi=r"(?:bài viết|tin) liên quan|(?:tin )?đọc nhiều(?: nhất)?|tin mới(?: nhất)?|xem thêm|đọc thêm",
    id=r"(?:baca|simak|tonton) juga|(?:artikel|berita) terkait|(?:berita )?terpopuler|berita (?:lainnya|terbaru)"
    r"|(?:(?:yuk|ayo),? )?(?:simak|tonton|saksikan) (?:juga )?video (?:ini|berikut(?: ini)?|di bawah(?: ini)?)",
    any_ko=r".{1,32} 카테고리의 다른 글|.{2,10} 랭킹 ?뉴스",
    ko=r"이 블로그의 (?:다른 )?(?:인기)?글|인기 ?(?:기사|뉴스)|많이 본 (?:뉴스|기사)|랭킹 ?뉴스|관련 ?(?:기사|뉴스)|함께 보면 좋은 기사"
    r"|최신 ?(?:기사|뉴스)"
    r"|이 기사를 추천합니다",
    ca=r"(?:notícies|articles|continguts) relacion(?:ades|ats)|lleg(?:eix|iu) també|vegeu també|relacionat|irakurri ere|ikusi ere|erlazionatu(?:ak|tako (?:albisteak|artikuluak))|et pot interessar|més notícies|(?:el|els|les) més (?:llegit|llegits|llegides|vistes)",
    sr=r"(?:pročitajte|čitajte) (?:i|još|također|takođe)|povezan[ei] (?:vijesti|vesti|članci)|najčitanije|прочетете (?:още|и)|свързани (?:статии|новини)|најчитаније",
    sk=r"(?:čítajte|prečítajte si) (?:aj|tiež)|súvisiace (?:články|správy)|najčítanejšie|(?:súvisiace|podobné|odporúčané) (?:produkty|tovary?)",
    et=r"loe (?:ka|lisaks|veel)|seotud (?:artiklid|lood)|lasi arī|skaitykite taip pat|susij(?:ę straipsniai|usios naujienos)|berita berkaitan|baca lagi",
    jobs=r"similar (?:jobs|vacancies)|ähnliche (?:jobs|stellenangebote)|offres (?:d'emploi )?similaires|ofertas (?:de empleo )?similares|annunci simili|vagas (?:semelhantes|similares)|vergelijkbare vacatures|liknande jobb|podobne oferty(?: pracy)?",
    **further.RELATED_LABEL,
    **components.RELATED_LABEL,
)

RELATED_BY = lines(
    kinds=r"more (?:[\w'’&-]+ ){1,3}(?:recipes|stories|articles|posts|news|headlines|reviews|guides)|also from this source|recommended from .{2,30}",
    en=r"more (?:from|by|on|in) .{1,50}|(?:more|further|other|related) (?:resources|guides|products|pages|tags)",
    pt=r"mais (?:sobre|de) .{1,40}",
    ko=r"주요 ?기사",
    any_ko=r".{2,10} 주요 ?뉴스|.{2,10} 헤드라인",
)
"""Labels of lists that may be words of the article: for the end only, and not where they end like a sentence."""

ANNOUNCED_LIST = lines(
    en=r"(?:more|other|latest|recent) (?:[\w'’&-]+ ){1,3}(?:articles|stories|posts|news|headlines|coverage|videos|episodes|essays|reviews)"
    r"|(?:more|other) (?:articles|stories|posts|episodes) in this (?:category|section|series|topic|issue)|more (?:episodes|essays|reviews)",
)
"""Labels of lists of links, but of the article's own as often: only where links stand below."""

MORE_FROM = compiled_late(r"(?i:more (?:from|by))(?: (?i:the|our))?(?: [A-Z][\w.'’&-]*){1,4}:?")
"""The same, anywhere, with a name; on the text as it is written."""

_COLON = r" ?(?:[:：|»>→]|\.\.+) ?.{3,200}"

RELATED_LINK = lines(
    en=r"(?:can't|cannot|unable to) (?:see|view|watch) (?:the|this) (?:videos?|gallery|photos?|graphic|chart|map|poll|quiz)\?(?: (?:click|tap|try|view|see|watch) .{2,60})?|on (?:mobile|your phone|the app)\? (?:click|tap|view|see|watch) .{2,60}|(?:app|mobile|desktop) users?:? (?:can )?(?:click|tap) here\b.{0,80}|(?:having )?trouble (?:viewing|seeing|loading|watching) (?:the|this) (?:videos?|gallery|photos?|graphic|chart|map|poll|quiz)\? (?:click|tap) here\b.{0,60}|"
    rf"(?:related(?: article| story| post| reading| coverage| video)?s?|see also|read also|also read|read more|read next|more on this|also see|you may also like|you might also like){_COLON}",
    de=rf"(?:(?:hier )?(?:lesen sie|lies) (?:auch|dazu|hier|mehr)|auch interessant|mehr dazu|mehr zum thema|siehe auch|lesetipp|das könnte sie auch interessieren){_COLON}",
    fr=rf"(?:(?:à )?(?:re)?lire(?: (?:aussi|également|plus))?|à lire|(?:à )?voir (?:aussi|également)|(?:pour )?en savoir plus|sur le même sujet){_COLON}"
    r"|(?:tous nos articles (?:sur|autour|consacrés)|notre (?:grand )?dossier)\b.{1,60} (?:par ici|(?:à retrouver )?ici)",
    es=rf"(?:(?:lee|leé|lea) (?:también|más)|(?:también )?puedes? leer|también (?:lee|leé|lea)|(?:te|le) (?:recomendamos|sugerimos leer)|mir[ae] también|(?:también )?(?:te|le|os|les) (?:puede|pueden|podría|podrían) (?:también )?interesar|leer (?:más|también)|ver también|seguí leyendo|noticia relacionada){_COLON}",
    it=rf"(?:leggi (?:anche|pure)|(?:vedi|guarda) anche|ti potrebbe(?:ro)? interessare|(?:per )?approfond(?:ire|isci)){_COLON}",
    pt=rf"(?:leia (?:também|mais|ainda)|(?:veja|confira|assista) (?:também|ainda)|saiba mais){_COLON}",
    nl=rf"(?:(?:lees|bekijk|luister|zie) (?:ook|meer|verder)){_COLON}",
    ru=rf"(?:(?:читайте|читать|смотрите) (?:также|ещё|еще)|(?:материалы |ещё |еще )?по теме|см\. также){_COLON}",
    zh=r"点击进入专题 ?[:：] ?.{2,30}|(?:相关(?:阅读|新闻|报道|文章)|延伸(?:阅读|閱讀)|相關(?:閱讀|新聞|報導)|更多(?:阅读|閱讀)|推荐阅读) ?[:：|】] ?.{2,120}",
    ja=r"(?:関連(?:記事|ニュース)|あわせて読みたい|参考記事|【?合わせて読みたい) ?[:：|】] ?.{2,120}",
    ar=r"(?:[اإ]قرأ (?:أيض(?:ا|اً|ًا)|المزيد)|(?:طالع|شاهد) أيض(?:ا|اً|ًا)|قد يهمك) ?(?:[:：|]|\.\.+) ?.{2,120}",
    fa=rf"(?:(?:بیشتر|همچنین) بخوانید|(?:مطالب|مطلب|اخبار|خبر) مرتبط){_COLON}",
    ur=rf"(?:یہ بھی پڑھیں|مزید پڑھیں){_COLON}",
    hi=rf"(?:(?:यह|ये|इसे) भी (?:पढ़ें|देखें)|संबंधित खबर){_COLON}",
    bn=rf"(?:আরও|আরো) পড়ুন{_COLON}",
    tr=rf"(?:bunlar (?:da )?)?ilginizi çekebilir{_COLON}|(?:ayrıca|bunu da|bunlar da) oku(?:yun)?{_COLON}|ilgili (?:haber|yazı|içerik){_COLON}",
    pl=rf"(?:(?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj) (?:też|także|również|więcej)|polecamy){_COLON}",
    ko=r"관련 ?(?:기사|뉴스) ?[:：|\]] ?.{2,120}",
    el=rf"(?:διαβάστε|δείτε) (?:επίσησ|ακόμα|ακόμη|περισσότερα|και){_COLON}|σχετικό άρθρο{_COLON}",
    he=rf"(?:(?:קראו|ראו) (?:גם|עוד)|שווה לקרוא|לקריאה נוספת){_COLON}|עוד בנושא{_COLON}",
    th=rf"(?:อ่านเพิ่มเติม|อ่านข่าว(?:เพิ่มเติม|ที่เกี่ยวข้อง)|ข่าวที่เกี่ยวข้อง){_COLON}",
    cs=rf"(?:(?:čtěte|přečtěte si) (?:také|též|i|více|dále)|mohlo by (?:vás|se vám) .{{1,20}}){_COLON}",
    sk=rf"(?:čítajte|prečítajte si) (?:aj|tiež|viac){_COLON}",
    sv=rf"(?:läs|se) (?:också|även|mer){_COLON}",
    no=rf"(?:(?:les|læs|se) (?:også|mer|mere)){_COLON}",
    fi=rf"(?:(?:lue|katso) (?:myös|lisää)){_COLON}",
    hu=rf"(?:(?:olvassa|olvasd) el (?:ezt is|még)|lásd még|kapcsolódó){_COLON}",
    ro=rf"(?:cite(?:ș|ş)te (?:și|şi|mai mult)|vezi (?:și|şi)){_COLON}",
    hr=rf"(?:pro)?čitajte (?:i|još){_COLON}",
    uk=rf"(?:(?:читайте|дивіться) (?:також|ще)|(?:до теми|за темою)){_COLON}",
    vi=rf"(?:xem|đọc) thêm{_COLON}",
    id=rf"(?:baca|simak|lihat|tonton) juga{_COLON}|simak (?:juga )?video [\"'].{{3,160}}",
    ca=r"(?:llegeix|vegeu|mira) (?:també|més) ?[:|»>→] ?.{3,200}",
)
"""An announcement and a headline."""

ANNOUNCED_LINK = lines(
    en=rf"(?:recommended|watch(?: also)?|don't miss|must read|trending|read|more|click here|in case you missed it|now (?:read|watch|see)|up next|previously|earlier (?:coverage|story)|(?:more|full|complete|continuing) coverage){_COLON}"
    r"|(?:want|looking for|need) (?:to (?:read|see|know|learn) )?more\b.{0,60}\? (?:then )?(?:click|check out|visit|head|read|see|follow|go)\b.{0,100}",
    mul=rf"(?:video|vídeo|vidéo|видео|відео|foto(?:s)?|photos?|galerie|galería|podcast|watch|listen){_COLON}",
    also=r"(?:(?:lire|voir) (?:aussi|également)|lesen sie (?:auch|hier|dazu)|lees ook|läs också|les også|læs også|leggi anche|leia também|lee también|lue myös|czytaj (?:też|także)|čtěte také|read also|also read|читайте также|читайте також),? .{3,160}",
    de=rf"(?:im video|lesenswert){_COLON}",
    fr=rf"voir plus{_COLON}",
    es=rf"(?:además|mir[aá]|mir[ae] aquí|mirá también|(?:mira|mirá|vea|ve) (?:el|los) (?:videos?|vídeos?)){_COLON}",
    pt=rf"veja mais{_COLON}",
    ru=rf"подробнее{_COLON}",
    fi=rf"katso video{_COLON}",
    ja=r"(?:写真|画像|動画|図解?|フォト|イラスト|関連)[^】]{0,10}】.{2,120}",
)
"""Announcements that only a link tells from a line of data ('Recommended: 2 cups') or a sentence ('Además: ...')."""

KIND_OF_LINK = lines(
    en=rf"(?:opinion|analysis|explainer|explained|editorial|commentary|live (?:updates|blog)|gallery|photos|in (?:pictures|photos)|quiz|poll|fact check|interactive|profile|newsletter|subscribe){_HEADLINE}"
    r"|(?:click|tap) here (?:to (?:read|see|view|watch) (?:the |more |all )?(?:full )?|for (?:the |more |all )?(?:full )?)(?:story|stories|report|gallery|photos|pictures|video|coverage)\b.{0,40}",
    de=rf"(?:analyse|kommentar|meinung|live-?blog|liveticker|fotostrecke|bildergalerie|hintergrund|reportage|interview|quiz|newsletter|lesen sie(?: hier)?(?: mehr)?){_HEADLINE}",
    fr=rf"(?:(?:(?:re)?lire|(?:à )?voir|(?:ré)?écouter|découvrir)(?: (?:notre|nos|le|la|les) \w+| l'\w+)?|analyse|opinion|tribune|reportage|entretien|décryptage|enquête|récit|en images|diaporama|infographie|portrait|en direct|notre dossier){_HEADLINE}"
    r"|(?:en images|vidéos?|infographie|carte|récit|portrait|témoignage|enquête|reportage)\. (?:\S+ ){3,24}\S+",
    es=rf"(?:(?:le[ea]|vea|mire|ver)(?: (?:además|también|más))?|análisis|opinión|editorial|en vivo|en directo|fotogalería|galería|entrevista|reportaje){_HEADLINE}",
    it=rf"(?:leggi|guarda(?: (?:il video|le foto|la gallery))?|l'?analisi|il commento|la diretta|fotogallery|l'intervista|lo speciale|la scheda|il punto|il retroscena){_HEADLINE}",
    pt=rf"(?:leia|veja|análise|opinião|ao vivo|galeria|entrevista|reportagem){_HEADLINE}",
    nl=rf"(?:lees|bekijk|analyse|opinie|live-?blog|fotoserie|achtergrond|interview){_HEADLINE}",
    sv=rf"(?:läs|analys|ledare|kommentar|bildspel|les|læs|analyse|leder){_HEADLINE}",
    pl=rf"(?:czytaj|zobacz|analiza|opinia|komentarz|galeria|wywiad|relacja){_HEADLINE}",
    cs=rf"(?:čtěte|analýza|komentář|fotogalerie|rozhovor){_HEADLINE}",
    ru=rf"(?:читайте|смотрите|мнение|интервью|анализ|фотогалерея|репортаж){_HEADLINE}",
    tr=rf"(?:analiz|görüş|canlı|röportaj|foto galeri){_HEADLINE}",
    fi=rf"(?:lue|katso|analyysi|kommentti|kuvagalleria){_HEADLINE}",
)
"""What papers call the kinds of their articles, and a headline: of a paragraph that is a link, none of a list."""

READ_ELSEWHERE = compiled_late(
    r"\[ ?(?:see|read|watch|also|more|related|want more|find out|click|siehe|lesen sie|mehr|voir|(?:à )?lire|ver|lee[ar]?|leé|mira"
    r"|leggi|vedi|leia|veja|lees|bekijk|läs|les|læs|se|czytaj|zobacz|číst|čtěte|читайте|смотрите|см\.)\b",
    re.IGNORECASE,
)
"""How a sentence in brackets begins that sends its readers to another article."""

LABEL_IN_CAPITALS = lines(
    en=r"(?:(?:related|full|more|top|cover|main|earlier|previous) )?(?:stor(?:y|ies)|news|coverage|articles?|reports?)|(?:also |now )?(?:read|see|watch)(?: also| more| next| now)?|related|more(?: [\w'-]+){0,3}|also"
    r"|(?:in )?photos|pictures|(?:in |on )?video|previously|earlier|live|analysis|opinion|editorial|commentary|column|explainer|explained|gallery|slide ?show|blog|podcast|interactive|special report|exclusive|(?:required|further|recommended) reading|must[ -]reads?",
    de=r"lesen sie(?: auch| mehr)?|mehr(?: dazu)?|auch interessant|bilder|fotostrecke|bildergalerie|analyse|kommentar|meinung|liveticker|hintergrund",
    fr=r"(?:à )?lire(?: aussi)?|(?:à )?voir(?: aussi)?|en images|en direct|diaporama|vidéo|reportage|entretien|tribune",
    es=r"lea|lee|leé|vea|mira|mirá|mir[ae] aquí|(?:lea|lee|leé|vea|mira|mirá|ver|leer) (?:también|además|más)|fotos|fotogalería|galería|en vivo|en directo|análisis|opinión|te puede interesar",
    it=r"leggi(?: anche)?|guarda(?: anche)?|vedi anche|foto|fotogallery|l'analisi|il commento|diretta",
    pt=r"leia(?: também| mais)?|veja(?: também| mais)?|ao vivo|galeria|análise|opinião|saiba mais",
    nl=r"lees(?: ook| meer)?|bekijk(?: ook)?|analyse|opinie",
    sv=r"läs(?: också| mer| även)?|läs?e? også|les(?: også)?|se også|bildspel",
    pl=r"czytaj(?: też| także| więcej)?|zobacz(?: też| także)?|galeria|zdjęcia",
    ru=r"читайте(?: также)?|смотрите(?: также)?|видео|фото|мнение",
)
"""What in capitals before a headline says that it is one: other such labels, as of notes, sources and questions, are
the text's."""
BEFORE_LINKS = lines(
    en=r"also|more|elsewhere|also (?:on|in|at|from) .{2,40}|(?:more|further|quick|useful|other|related) (?:[\w-]+ ){0,3}(?:links|stories)",
    de=r"auch|mehr|außerdem|(?:weitere|mehr) links",
    fr=r"aussi|et aussi",
    es=r"también|además|más",
    it=r"leggi anche|per saperne di più",
    pt=r"leia também|saiba mais",
    nl=r"lees (?:ook|meer|verder)|meer lezen",
    sv=r"läs (?:också|även|mer)",
    da=r"læs (?:også|mere)",
    fi=r"lue (?:myös|lisää)|katso myös|lisää tietoa(?: aiheesta)?|lisätietoa(?: aiheesta)?",
    pl=r"czytaj (?:też|także|więcej)|(?:zobacz|przeczytaj) (?:też|także)",
    cs=r"čtěte (?:také|dále)|více (?:k tématu|informací)",
    ru=r"читайте (?:также|ещё|еще)|(?:смотрите|см\.) также",
)
"""What announces other articles where links follow it, and nothing else."""

MORE_ON = lines(
    en=r"more (?:on|about|from) .{2,50}",
    de=r"mehr (?:zu|zum|zur|über|aus|von|vom) .{2,50}",
    fr=r"(?:en savoir )?plus sur .{2,50}",
    es=r"más (?:sobre|de (?:est[ae]|la sección|nuestr[oa])) .{2,50}",
    it=r"per approfondire|(?:altro|di più) su .{2,50}",
    pt=r"(?:leia )?mais sobre .{2,50}",
    nl=r"meer (?:over|van|uit) .{2,50}",
    sv=r"mer (?:om|från) .{2,50}",
    da=r"(?:mere|mer) om .{2,50}",
    pl=r"więcej o .{2,50}",
    cs=r"více o .{2,50}",
    ru=r"(?:ещё|еще|больше) (?:о|об|про) .{2,50}",
    tr=r"daha fazla .{2,50} haberi",
)
"""Headings that announce other articles where links follow them."""
