"""Labels of advertisements, of what a partner paid for, and buttons that lead to shops."""

from __future__ import annotations

from scrape.extractor.boilerplate.phrases import lines

_INSET_NL = (
    r"(?:foto(?:'?s)?|video|advertentie|reclame|afbeelding|tweet|grafiek|kaart|podcast|infographic|animatie|post)"
)
"""What a text goes on below."""

_DEAL = (
    r"(?:(?:view|see|check|get|grab)(?: the| this)? (?:deal|price|offer|best price|latest price|availability)s?(?: (?:at|on) [\w.' -]{2,25})?|shop now|buy (?:it )?now|"
    r"buy (?:it )?(?:now )?(?:at|on|from) [\w.'&-]{3,20})"
)
"""Buttons that lead to a shop."""

_PRICE = r"(?:[£$€] ?\d[\d.,]*|\d[\d.,]* ?(?:€|euro?|zł|kr|kč|ft|лв))"
_SHOP = r" [\w.'&-]+(?: [\w.'&-]+)?"

SHOP_LINK = lines(
    en=r"(?:(?:[£$€]\d[\d.,]* (?:at|from|on) |(?:check|view|see|buy) (?:it )?(?:(?:on|at|price at) )?(?:amazon|walmart|ebay|best buy))[\w.'& -]{0,30}){1,4}",
    priced=rf"{_PRICE} (?:bei|chez|hos){_SHOP}|{_PRICE}{_SHOP} {_DEAL}",
    de=r"(?:jetzt bei [\w.'&-]+(?: [\w.'&-]+)?|bei (?:amazon|ebay)(?:\.de)?) (?:kaufen|bestellen|ansehen|prüfen)|zum (?:angebot|deal)(?: (?:bei|auf|von) [\w.'&-]+)?",
    fr=r"(?:acheter|voir (?:le prix|l'offre)) (?:chez|sur) (?:amazon|ebay|fnac|cdiscount)",
    es=r"(?:comprar|ver (?:el )?precio|ver (?:la )?oferta) en (?:amazon|ebay)",
    it=r"(?:compra|acquista|vedi (?:il prezzo|l'offerta)|offerta) su (?:amazon|ebay)(?:\.it)?",
    pt=r"(?:comprar|ver (?:o )?preço|ver (?:a )?oferta) na amazon",
    nl=r"(?:bekijk|koop|check)(?: (?:de )?(?:prijs|aanbieding))? (?:bij|op) (?:amazon|bol(?:\.com)?|coolblue)",
    pl=r"(?:kup|sprawdź (?:cenę|ofertę)) (?:na|w) (?:amazon|allegro|ceneo)",
)
"""Prices, each with the shop that asks it: a link, or part of a text."""
SHOP_LINK_IN_ROW = lines(en=_DEAL, priced=rf"{_PRICE} (?:en|em|na|su|da|bij|w|på|u|v){_SHOP}")
"""The same among others alone: `30 € w Polsce` may be a topic."""

_PARTNER = r"[^.,:;!?]{2,50}"

SPONSORED = lines(
    en=r"sponsored (?:content|post|story|message|section|feature|partnership)|promoted (?:content|post|story)|paid (?:content|post|partnership)|branded content|partner content"
    r"|(?:a )?(?:word|message) from (?:our|today's|this (?:week|month|episode)'s) (?:sponsors?|partners?|advertisers?)|thanks to (?:our|today's|this (?:week|month|episode)'s) sponsors?",
    de=r"(?:bezahlte[rs]?|gesponserte[rs]?|präsentierte[rs]?) (?:inhalt|beitrag|artikel|partnerschaft)|gesponsert|werbebeitrag",
    fr=r"(?:contenu|article|publication) (?:sponsorisée?|partenaire|de marque)|sponsorisé",
    es=r"(?:contenido|artículo) (?:patrocinado|de marca|promocionado)|patrocinado",
    it=r"(?:contenuto|articolo) (?:sponsorizzato|promozionale)",
    pt=r"conteúdo (?:patrocinado|de marca|publicitário)",
    nl=r"gesponsord(?:e inhoud| bericht)?|partnerbijdrage",
    sv=r"(?:sponsrat|sponset|sponsoreret) (?:innehåll|innhold|indhold)",
    fi=r"(?:kaupallinen|maksettu) (?:yhteistyö|kumppanuus)",
    pl=r"(?:materiał|artykuł|treść) (?:sponsorowan[yae]|partnera|reklamow[yae]|promocyjn[yae])|współpraca reklamowa",
    ru=r"(?:партнёрский|партнерский|спонсорский|рекламный) материал|на правах рекламы"
    r"|материал подготовлен (?:при поддержке|совместно с|в партн[её]рстве с)(?: .{2,60})?",
    uk=r"партнерський матеріал|на правах реклами|матеріал підготовлено (?:за підтримки|спільно з|у партнерстві з)(?: .{2,60})?",
    he=r"תוכן (?:שיווקי|ממומן|מקודם|פרסומי)",
    tr=r"(?:sponsorlu|reklam) içer(?:ik|iği)",
    ja=r"(?:タイアップ|スポンサード)(?:記事|広告|コンテンツ)",
    zh=r"(?:赞助|推广|合作)内容",
)
"""Labels of what somebody paid for; in a small box what stands below one goes with it."""

PAID_BY = lines(
    en=rf"(?:together|in partnership) with {_PARTNER}|a message from (?!(?:the|our|your|my|an?|dr|mayor|president|director|pastor|principal|chair\w*|editor|bishop|king|queen)\b){_PARTNER}|(?:sponsored|brought to you|powered) by(?: {_PARTNER})?",
    de=rf"(?:präsentiert|gesponsert) von(?: {_PARTNER})?|in (?:kooperation|zusammenarbeit) mit {_PARTNER}",
    fr=rf"(?:présenté|sponsorisé|offert) par(?: {_PARTNER})?|en partenariat avec {_PARTNER}",
    es=rf"(?:patrocinado|ofrecido) por(?: {_PARTNER})?|en colaboración con {_PARTNER}",
    it=rf"(?:sponsorizzato|offerto) da(?: {_PARTNER})?|in collaborazione con {_PARTNER}",
    pt=rf"(?:patrocinado|oferecido) por(?: {_PARTNER})?|em parceria com {_PARTNER}",
    nl=rf"(?:gesponsord|aangeboden) door(?: {_PARTNER})?|in samenwerking met {_PARTNER}",
    sv=rf"i (?:samarbete|samarbeid) med {_PARTNER}",
)
"""What newsletters put over a box of a sponsor's; who that is may stand in the line below."""

SPONSOR_NAMED = lines(
    en=rf"sponsored(?: content| post)? ?: ?.{{2,120}}|in (?:paid |proud )?(?:association|partnership) with {_PARTNER}",
    de=rf"gesponsert von {_PARTNER}|in (?:zusammenarbeit|kooperation) mit {_PARTNER}",
    fr=rf"sponsorisé par {_PARTNER}|en partenariat avec {_PARTNER}",
    es=rf"patrocinado por {_PARTNER}|en colaboración con {_PARTNER}",
    it=rf"in collaborazione con {_PARTNER}",
    pt=rf"patrocinado por {_PARTNER}|(?:apresentado|oferecido) por {_PARTNER}|em parceria com {_PARTNER}",
    nl=rf"(?:in samenwerking met|mede mogelijk gemaakt door) {_PARTNER}",
    sv=rf"(?:i samarbete med|i samarbeid med|i samarbejde med) {_PARTNER}",
    fi=rf"(?:kaupallinen|maksettu) (?:yhteistyö|kumppanuus) ?: ?{_PARTNER}",
    he=r"תוכן (?:שיווקי|ממומן|מקודם|פרסומי) ?: ?.{2,100}",
    ja=r"(?:提供|スポンサー) ?[:：] ?.{2,30}",
)
"""The same with who paid or what for: among the paragraphs of an article its own lines begin so."""

ADVERTISEMENT = lines(
    scrolled=r"advertisement ?[-–—.:|] ?(?:scroll to continue|(?:story|article) continues below|continue reading below)|buy (?:it )?now (?:at|on|from) [\w.'& -]{2,30}",
    en=r"advertisements?|advert|ads?|promo|sponsored(?: content| links?| post)?|promoted(?: content)?|paid (?:content|post)|advertising|(?:video )?ad (?:feedback|choices)|remove ads"
    r"|sponsored by [^,.;]{1,40}|advertise with us|(?:taxes (?:and|&) |tax(?:es)? included\.? (?:and )?)?shipping calculated at checkout"
    r"|(?:the |this )?(?:story|article|content|text|post|report) continues (?:below(?: (?:this |the )?(?:advertisement|ad|video|newsletter|photos?|pictures?|images?|gallery|slideshow|map|graphic|chart|tweet|post))?|after (?:this |the )?(?:advertisement|ad|video|newsletter|photos?|gallery|jump|break)(?: .{0,20})?)"
    r"|(?:story|article) continues|scroll down for (?:the )?(?:videos?|photos?|pictures|gallery|more)"
    r"|scroll (?:to continue(?: reading| with content)?|for more|down to continue(?: reading| with content)?)|continue reading below|continue reading the main story"
    r"|(?:skip|scroll past)(?: past)? (?:advertisement|ad|newsletter promotion)|(?:after|skip) newsletter promotion"
    r"|(?:get|see|check|view) (?:the latest|today's) .{2,50} (?:stock|share) prices?(?: here| now)?"
    rf"|{_DEAL}(?: ?{_DEAL}){{0,3}}|we check over .{{1,30}} (?:products|prices|retailers)\b.{{0,80}}|today's best .{{1,40}} deals|prices? updated every .{{1,20}}"
    r"|(?:ad|advert|advertisement|advertising) ?-?(?:slot|space|unit|banner|placeholder|break)|continue to (?:the )?(?:content|article|story|site|website)(?: .{0,20})?"
    r"|(?:today's|this (?:week's|month's)?) ?(?:issue|newsletter|edition|episode|post|show) is (?:sponsored|brought to you) by\b.{0,60}"
    r"|bet (?:on|now)\b.{0,80}\b\d{1,3}/\d{1,2}.{0,20}",
    de=r"anzeigen?|werbung|(?:artikel|text) (?:wird|geht) (?:nach|unter) der (?:anzeige|werbung) (?:fortgesetzt|weiter)"
    r"|lesen sie (?:nach|unter) der (?:anzeige|werbung) weiter|mehr nach der (?:anzeige|werbung)"
    r"|nach der (?:werbung|anzeige) (?:weiterlesen|geht es weiter)"
    r"|weiterlesen nach der (?:werbung|anzeige)",
    fr=r"publicité|annonce|la suite(?: de l'article)? après (?:la|cette) publicité",
    es=r"publicidad|anuncio|sigue leyendo|(?:la noticia|el artículo|el texto) (?:continúa|sigue) (?:después|debajo|tras) (?:de )?(?:la publicidad|el anuncio|este anuncio)"
    r"|(?:desliza|baja|haz scroll) para (?:continuar|seguir)(?: (?:leyendo|la lectura))?",
    it=r"pubblicità|(?:l'articolo )?continua (?:a leggere )?dopo (?:la pubblicità|il video)|annuncio pubblicitario",
    pt=r"publicidade|anúncio|(?:a matéria |o texto |o artigo )?continua (?:após|depois d)[ao]? ?(?:a |o )?(?:publicidade|anúncio|vídeo)"
    r"|role para (?:baixo para )?continuar(?: .{0,20})?",
    nl=r"advertentie"
    rf"|(?:(?:tekst|artikel|verhaal) (?:gaat|loopt) (?:verder|door)|lees verder) (?:onder|na) (?:de|het|deze) {_INSET_NL}",
    ru=r"реклама|на правах рекламы|(?:продолжение|материал продолжается|статья продолжается) (?:после|под) реклам[ыо]й?",
    zh=r"广告|廣告|(?:广告后|廣告後)(?:继续阅读|繼續閱讀)",
    ja=r"広告|スポンサーリンク|(?:この)?記事は広告の(?:後|あと)に続きます",
    ar=r"إعلان|إعلانات|اعلان",
    fa=r"تبلیغات|آگهی",
    tr=r"reklam|haberin devamı(?: (?:için|aşağıda|reklamdan sonra)(?: .{0,20})?)?",
    el=r"διαφ[ήη]μιση|το άρθρο συνεχίζεται μετά τη διαφήμιση",
    he=r"פרסומת|תוכן (?:שיווקי|ממומן)",
    hi=r"विज्ञापन",
    th=r"โฆษณา",
    pl=r"reklama|artykuł sponsorowany"
    r"|(?:dalsza część|dalszy ciąg|ciąg dalszy) (?:artykułu|tekstu|materiału)? ?(?:poniżej|(?:znajduje się )?(?:pod|poniżej) (?:materiał|wideo|film|reklam|zdjęci|grafik|infografik|galeri|nagrani|sond)\w*(?: wideo| promocyjnym| filmowym)?)",
    cs=r"inzerce|reklama|(?:článek|text) pokračuje (?:pod|po|za) (?:reklam|inzerc|vide|fotogaleri)\w*",
    sv=r"annons|reklame|annonse|annonce"
    r"|(?:artikeln|texten|saken|artikkelen|teksten|artiklen) (?:fortsätter|fortsetter|fortsætter) (?:under|nedanför|etter|efter) (?:annons|annonc|reklam|bild|billed|video|film|grafi|klipp|kart)\w*"
    r"|(?:annons ?: ?)?(?:artikeln|texten) fortsätter nedan|annons(?:en)? (?:börjar|slutar|start|slut)|annonsørinnhold|annonce(?:n)? slut(?:ter)?",
    uk=r"реклама",
    hu=r"hirdetés|(?:a )?cikk(?:ünk)? a hirdetés után folytatódik",
    ro=r"publicitate|articolul continuă după publicitate",
    ko=r"광고",
    vi=r"quảng cáo",
    id=r"iklan|lanjut(?:kan)? membaca setelah iklan|artikel (?:ini )?(?:dilanjutkan|berlanjut) (?:di bawah|setelah) (?:ini|iklan(?: ini)?)"
    r"|(?:scroll|gulir) (?:ke bawah )?untuk (?:lanjut(?:kan)?|melanjutkan|membaca|lihat konten)(?: (?:membaca|berita|artikel|konten).{0,20})?",
    fi=r"mainos|(?:mainos [-–—] )?(?:juttu|artikkeli|teksti) jatkuu (?:mainos|mainok|ilmoituk|kuva|video|grafiik|upotuk|kartan)\w* (?:jälkeen|alla|alapuolella)"
    r"|mainos (?:alkaa|päättyy)",
    bn=r"বিজ্ঞাপন",
    ur=r"اشتہار(?:ات)?",
    hr=r"oglas(?:i|avanje)?|реклама|članak se nastavlja (?:ispod|nakon) oglasa",
    ca=r"publicitat|anuncis?|(?:la notícia|l'article|el text) continua (?:després de|sota) (?:la publicitat|l'anunci)",
)
