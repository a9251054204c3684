"""Lines that say where a text was taken from."""

from __future__ import annotations

from scrape.extractor.boilerplate.line_patterns import LinePattern
from scrape.extractor.boilerplate.phrases import NAME, agencies, lines

FED = lines(
    mul=rf"(?:(?:der|dieser) beitrag .{{1,200}} erschien zuerst auf|l'article .{{1,200}} est apparu en premier sur"
    rf"|la entrada .{{1,200}} (?:se publicó|aparece|apareció) primero en|l'articolo .{{1,200}} sembra essere il primo su"
    rf"|o (?:post|artigo|conteúdo) .{{1,200}} aparece(?:u)? primeiro em|het bericht .{{1,200}} verscheen eerst op"
    rf"|artykuł .{{1,200}} pochodzi z serwisu|inlägget .{{1,200}} dök först upp på"
    rf"|indlægget .{{1,200}} blev først udgivet på|innlegget .{{1,200}} dukket først opp på"
    rf"|сообщение .{{1,200}} появил(?:ись|ось) сначала на) {NAME}",
)
"""The last line of an article in WordPress' feeds, which links to that and to the site: without, it may be a sentence."""
SOURCE_CREDIT = lines(
    issue=r"(?:published|appeared) in the print edition of the .{4,40},? issue(?:, (?:as|under|with) (?:the (?:headline|title),? )?[\"'][^\"]{2,160}\"?)?",
    printed=r"appeared in the .{4,40},? print edition(?: (?:as|under|with) .{2,200})?|republish (?:this (?:article|story)|our (?:articles|stories) for free\b.{0,120})",
    at=rf"(?:this (?:article|post|story|piece|essay) )?(?:was |is )?(?:originally |first )?(?:published|appeared|posted) (?:first |originally )?(?:at|on|in|by) (?:{NAME} ?[:(–-]? ?)?(?:https?://|www\.)\S+",
    en=r"(?:original )?source(?: link| url| article| here)?"
    r"|link to (?:the )?(?:original )?(?:source|article|story|post)"
    r"|source (?:link|url|article) ?: ?(?:https?://|www\.)\S.{0,200}"
    r"|(?:view|visit|see) (?:the )?(?:original )?source(?: article| version)?"
    r"|(?:read|view|see) (?:the )?original (?:article|story|post)(?: here)?"
    r"|read original|(?:read|open|view) (?:on omnivore|in (?:readwise|omnivore|pocket|instapaper))"
    r"|(?:read|view|see) the (?:full|original|complete|entire) (?:article|story|post|news|report)(?: here)?"
    rf"|(?:read|view|see) the (?:full |original )?(?:article|story|post) (?:at|on|from|via) {NAME}"
    rf"|(?:this (?:article|post|story|piece) )(?:was )?(?:originally |first )?(?:published|appeared|posted) (?:first |originally )?(?:at|on|in|by) {NAME}"
    rf"|(?:editor's note ?: ?)?this (?:article|story|essay|piece|post) (?:was )?(?:originally |first )?(?:appeared|ran|published) in (?:the .{{3,30}} issue of )?{NAME}(?:,? and (?:is|was) (?:re)?(?:published|printed|posted|produced) (?:here|with)\b.{{0,240}}|, a .{{3,80}} by {NAME})"
    r"|citation ?: ?.{8,240} retrieved .{4,40} from https?://\S+"
    r"|(?:how to )?cite this (?:article|page|post|story|entry)(?: as)? ?: ?.{8,240}"
    r"|a version of this (?:article|story|column|essay|piece) (?:first |originally )?(?:appears|appeared|ran|was published)\b.{1,240}"
    r"|this (?:story|article|essay|column|piece) (?:also )?appear(?:s|ed) in (?:the|our) [^.,:;]{3,60} (?:issue|edition) of [^.,:;]{2,80}"
    rf"|this (?:article|story) (?:originally appeared|first appeared|appeared (?:originally|first)) (?:on|in) {NAME} ?: ?.{{12,160}}"
    r"|distributed by [\w.'& -]{2,40}\b(?:content agency|news (?:agency|service)|newswire)(?:, (?:llc|inc))?"
    rf"|(?:the post|(?:this|the) (?:article|story)) .{{1,200}} (?:appeared first|first appeared|was originally published) (?:at|on|in) {NAME}",
    de=r"quelle(?:nlink)?|zum originalartikel|originalartikel|zur quelle",
    linked=r"(?:lien (?:vers la |de la )?source|lien original|quellenlink|(?:enlace|link) (?:(?:a la |de la |de |al )?(?:fuente|origen)|original)|link (?:alla |della )?fonte|link (?:da|para a) fonte|bronlink|źródłowy link|link do źródła|källänk|lähdelinkki|kaynak linki|odkaz na zdroj) ?[:：] ?(?:https?://|www\.)\S.{0,200}",
    fr=r"lien source|source originale|lire l'article (?:complet|original)",
    es=r"(?:enlace|link) (?:(?:a la |de |al )?(?:fuente|origen)|original)|fuente original|ver fuente|(?:v[ií]a|fuentes?|visto en) \| .{2,80}",
    it=r"link (?:alla )?fonte|fonte originale",
    pt=r"link da fonte",
    nl=r"bron(?:link)?",
    ru=r"ссылка на (?:источник|оригинал) ?: ?(?:https?://|www\.)\S.{0,200}|источник|ссылка на источник",
    zh=r"(?:原文链接|原文連結|来源链接|來源連結) ?[:：] ?(?:https?://|www\.)\S.{0,200}|来源|原文链接|原文連結",
    ja=r"元記事 ?[:：] ?(?:https?://|www\.)\S.{0,200}|出典|元記事",
    ar=r"رابط (?:المصدر|الخبر) ?: ?(?:https?://|www\.)\S.{0,200}|المصدر|رابط المصدر",
    uk=r"посилання на (?:джерело|оригінал) ?: ?(?:https?://|www\.)\S.{0,200}",
    ko=r"원문 ?링크 ?[:：] ?(?:https?://|www\.)\S.{0,200}",
    informed=r"com informações d[aoe]s? [\w.'&| –-]{2,60}",
    whole=r"leia (?:a |o )?(?:matéria|reportagem|notícia|artigo|texto) (?:complet[ao]|na íntegra|original) (?:em|no|na|aqui) ?:? ?(?:https?://|www\.)\S{3,200}|(?:lee|lea|leer) (?:la|el) (?:nota|noticia|artículo) (?:complet[ao]|original) (?:en|aquí) ?:? ?(?:https?://|www\.)\S{3,200}|lire (?:la suite|l'article (?:complet|original|en entier)) (?:sur|ici) ?:? ?(?:https?://|www\.)\S{3,200}|leggi (?:l'articolo|la notizia) (?:complet[oa]|originale|integrale) (?:su|qui) ?:? ?(?:https?://|www\.)\S{3,200}|(?:den )?(?:vollständigen|ganzen) (?:artikel|beitrag) (?:lesen|finden) sie (?:auf|bei|hier|unter) ?:? ?(?:https?://|www\.)\S{3,200}|(?:read|view|see) the (?:full|original|complete|whole) (?:article|story|post) (?:at|on|here) ?:? ?(?:https?://|www\.)\S{3,200}|lees het (?:hele|volledige) artikel (?:op|hier) ?:? ?(?:https?://|www\.)\S{3,200}",
)
"""Credits that nothing else looks like."""

SOURCE_LABEL = LinePattern(
    r"(?:original(?:ly)? )?(?:(?:source(?: link| url| article)?|via|quelle|ursprung|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|kaynak|forrás|sursa|iturria"
    r"|источник|джерело|来源|來源|出典|引用元|転載元|(?:メディア|情報|ニュース)ソース|原文|원문|출처|स्रोत|nguồn|sumber|المصدر|منبع|מקור|πηγή|ที่มา|šaltinis|avots|allikas|izvor|източник|извор|წყარო|աղբյուր|সূত্র(?!.*=)|ஆதாரம்)\s*[:：՝]\s*\S.*"
    r"|via\s+(?!e-?mail\b|(?:text|phone|post|mail)\b)\S.*|h/t:?\s+\S.*)",
)
"""A label and a name or link, on the text in lower case, with its own signs: a line of its own in the margins, or a link."""
BRACKETS = {"(": ")", "[": "]", "（": "）"}


def is_source_label(text: str) -> bool:
    """Whether a line is a label and a name or link, perhaps in brackets: `(Source: Harbour Times)`."""
    line = text.casefold()
    if BRACKETS.get(line[:1], "") == line[-1:]:
        line = line[1:-1].strip()
    return SOURCE_LABEL.fullmatch(line) is not None


_AGENCY = rf"(?:{agencies.NAMED}|{agencies.LETTERED})"
ORIGIN_LINE = lines(
    with_agency=rf"(?:(?:le|la|les) )?(?:[\w.-]+ ){{0,4}}avec (?:l'|la |l'agence )?{_AGENCY}(?:(?:,| et| et l'|, l') ?{_AGENCY}){{0,3}}|con informaci(?:ón|ones) de (?:(?:las? )?agencias?\b.{{0,40}}|(?!l[oa]s? |el |un[oa]?s? |est[aeo]s? |sus? |mis? ).{{2,60}})|com agências(?: internacionais)?",
    issue=r"dieser (?:text|artikel|beitrag) stammt aus (?:de[rm]|unsere[rm]) (?:\w+ )?\w*(?:magazin|heft|ausgabe|newsletter|archiv|zeitung|zeitschrift|e-?paper)\b.{0,60}",
    sent_on=rf"forwarded from:? {NAME}|переслано (?:от|из):? {NAME}|weitergeleitet (?:von|aus):? {NAME}|reenviado de:? {NAME}|inoltrato da:? {NAME}|transféré de:? {NAME}",
    en=rf"(?:originally|first) (?:published|appeared|posted) (?:at|on|in|by) {NAME}"
    rf"|(?:this (?:article|post|story) was )?(?:originally|first) (?:published|posted) (?:at|on) [\w-]+(?:\.[\w-]+)+ on [a-z]{{3,9}} \d{{1,2}},? (?:19|20)\d\d"
    rf"|(?:a version of )?this (?:article|post|story|piece|column|essay|interview) (?:was |has )?(?:originally |first )?(?:been )?(?:published|appeared|posted) (?:at|on|in|by) {NAME}(?:,.{{2,60}})?"
    r"|(?:first |originally )?published in .{3,40}, (?:on )?(?:[a-z]{3,9}day,? )?[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:199|20\d)\d",
    de=rf"original-content von ?: ?.{{3,120}}|(?:dieser (?:artikel|beitrag|text) )?(?:erschien|ist) zuerst (?:bei|auf|in) {NAME}(?:erschienen)?",
    obituary=r"published (?:by|in) [\w.'&|() –-]{2,60} (?:on|from) [\w.]{3,9} \d{1,2}(?:, \d{4})?(?: (?:to|through|until|-|–) [\w.]{3,9} \d{1,2},? \d{4})?",
    sent_often=r"forwarded many times|häufig weitergeleitet|reenviado muchas veces|encaminhada com frequência|inoltrato molte volte|transféré (?:à )?de nombreuses fois",
)
"""Credits that may begin a sentence ('First published in 1949, it sold badly'): for the margins only."""
