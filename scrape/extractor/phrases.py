"""The wording of boilerplate, as whole-line patterns by kind and language.

Every pattern is matched against a whole line (`fullmatch`) after `passages.normalise`: lower case, single spaces,
straight quotes, no decoration at either end. A pattern is as narrow as the phrase: what may follow is named, or is
short, so that a sentence of the article that begins with the same words does not match.
"""

from __future__ import annotations

import re
from functools import lru_cache

from scrape.extractor.line_patterns import LinePattern

_NAME = r"[\w.'&|()–-]+(?: [\w.'&|()–-]+){0,4}"
"""A site or author: a few words."""
_REST = r"(?:[.!?:,]? .{0,120})?"
"""Any further sentence after a phrase that only boilerplate has."""


def _lines(**by_language: str) -> LinePattern:
    """Whole-line alternatives; the keys name the languages, `mul` what many share."""
    return LinePattern("|".join(by_language.values()))


_NARRATION = (
    r"\b(?:he|she|his|says?|said|tells?|told|asks?|asked|adds?|added|argue[sd]?|explain(?:s|ed)|urge[sd]?|warn(?:s|ed)|writes?|wrote"
    r"|sagte?|schrieb|erklärte?|dijo|dice|explica|según|selon|déclare|disse|сказала?|говорит|заявила?)\b"
)


@lru_cache(maxsize=1)
def narration() -> re.Pattern[str]:
    """Somebody speaks or acts: prompts and labels have no third person."""
    return re.compile(_NARRATION)


HOME = re.compile(
    r"(?:(?:you are here|sie sind hier|vous êtes ici|estás aquí|当前位置|您(?:现在)?的位置(?:是)?|目前位置|現在位置|現在地)\W*)?"
    r"(?:home ?page|home|startseite|start|accueil|inicio|início|front page|главная|首页|首頁|ホーム|トップ|الرئيسية"
    r"|ana ?sayfa|αρχική|strona główna|beranda|trang chủ|홈|होम|หน้าแรก|דף הבית|hem|hjem|etusivu|domů|головна|acasă|kezdőlap)\b"
)
"""The first crumb of a path."""

_LETTERS = r"[\w\u0591-\u05c7\u064b-\u065f\u0900-\u0dff\u0e31-\u0e4e.'’-]"
"""Of a name: letters, and the vowel signs that are no letters to `re`."""

BYLINE = LinePattern(
    r"(?:(?:written |posted |published |reported |story |words |text |article |photographs? )?by|von|par|por|di|door|автор|text|autor(?:in)?|author|reporter|редактор"
    r"|автори?|текст|συντάκτ(?:ησ|ρια)|γράφει(?: [οη])?|yazar|yazan|haber|auteur|texte|testo|tekst|napisała?|autork?a|skrevet av|av|af|מאת|كتبت?|بقلم|लेखक|ผู้เขียน|โดย|penulis|tác giả"
    r"|(?:ein |eine )?(?:interview|reportage|kommentar|analyse|gastbeitrag|bericht|essay|kolumne|gespräch) von"
    r"|(?:an? )?(?:interview|report|review|essay|column|opinion|analysis|comment|commentary) by)"
    rf"(?:\s*:\s*|\s+)[^\W\d_]{_LETTERS}*(?:[\s,&|/]+[^\W\d_]{_LETTERS}*){{0,9}}"
    r"(?:\s*[|,•·–-]?\s*(?:(?:published|updated|posted)\b)?.{0,40}\d{4}.{0,30})?",
)
"""On the text in lower case, with its own signs."""

_MONTH = (
    r"(?:jan(?:uary?|uar|v|vier|eiro)?|ene(?:ro)?|gen(?:naio)?|feb(?:r|ruary?|ruar|rero|braio)?|fév(?:r|rier)?|fevereiro"
    r"|mar(?:ch|s|zo|ço)?|märz?|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|mayo?|mai|maio|maggio|june?|juni?|junio|junho|juin|giugno"
    r"|jul[yi]?|julio|julho|juil(?:let)?|luglio|aug(?:ust|ustus)?|ago(?:sto)?|août|sept?(?:ember|embre|iembre)?|set(?:tembre|embro)?"
    r"|o[ck]t(?:ober|obre|ubre)?|ottobre|outubro|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embro)?|déc(?:embre)?"
    r"|dic(?:iembre|embre)?)\.?"
)
_DATE = rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.|er)?(?: de| of)? {_MONTH},?(?: de)? \d{{4}}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{2,4}}|\d{{4}}年\d{{1,2}}月\d{{1,2}}日)"
DATELINE = LinePattern(
    r"(?:(?:first |last )?(?:published|updated|posted|modified|created|date|added|stand|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|опубликовано)"
    r"(?: (?:on|at|am|le|el|il))?:? ?|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? )?"
    rf"{_DATE}(?:[ ,@|•·–t-]*(?:at|um|à)? ?\d{{1,2}}[:.h]\d{{2}}(?::\d{{2}})?(?: ?[ap]\.?m\.?)?(?: ?(?:uhr|[a-z]{{2,4}}|[+-]\d{{2}}:?\d{{2}}))?)?",
)

_AGO = r"(?:\d+|an?) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago"
_POSTER = r"(?:by )?[\w.-]{2,30}(?: ?\[[a-z]{1,3}\])?"
_POSTED = r"(?:(?:re-?)?post(?:ed)?|submitted|asked|answered|replied|written|started|edited)"
_POINTS = r"\d[\d,.]*k? points?"
_POST_TOOL = r"(?: ?[|•·] ?(?:parent|root|next|prev|hide|past|fave?|favou?rite|flag|reply|context|web|discuss|unvote|\[?[-–+]\]?|\d+ comments?))"

POST_STAMP = LinePattern(
    rf"(?:[\w.-]{{2,30}} )?{_DATE},? (?:at )?\d{{1,2}}[:.]\d{{2}} ?(?:[ap]\.?m\.?)?(?: #?\d+)?"
    rf"|(?:{_POSTED} )?(?:{_POINTS} )?(?:{_POSTER} )?(?:{_POINTS}(?: \(.{{1,12}})? )?{_AGO}(?: by {_POSTER})?(?: ?\(\d+ (?:children|replies)\)?| ?[|•·]? ?\d+ comments?)?{_POST_TOOL}*"
    rf"|{_POSTER} {_POINTS}|{_DATE} by {_NAME}"
    rf"|(?:yesterday|just now|gestern)(?:,? (?:at )?\d{{1,2}}[:.]\d{{2}})?|\d{{1,2}}\.? {_MONTH}|{_MONTH} \d{{1,2}}"
    r"|vor \d+ (?:sekunden|minuten|stunden?|tag(?:en)?)|il y a \d+ (?:minutes?|heures?|jours?)|hace \d+ (?:minutos?|horas?|días?)",
)
"""A post's author and moment, or how long ago it was."""

SIGNATURE = re.compile(
    r"\((?:[A-Za-zÄÖÜäöü]{2,5})(?:[/,+] ?[A-Za-zÄÖÜäöü]{2,5}){0,3}\)"
    r"|（[^（）。、！？]{2,14}）|[가-힣]{2,4} ?(?:기자|특파원|선임기자|논설위원)(?: ?[=|·]? ?[\w.+-]+@[\w.-]+)?"
    r"|[（(【]?(?:责任编辑|責任編輯|责编|責編|本文编辑|编辑|編輯|校对|校對|审核|監製|监制|撰文|记者|記者|取材・文|文・写真|取材|編集)[】]?\s?[:：・/]\s?[^。]{1,24}[）)】]?"
)
"""Who wrote or edited a text, below it: initials in brackets, or a label and a name; on the text as it is written."""

DISCLOSURE = _lines(
    en=r"(?:\*+ ?)?(?:disclosure|disclaimer|note|affiliate disclosure)?:? ?(?:this|our|the) (?:post|article|page|site|website|blog|content)s? (?:may |might )?(?:contains?|includes?|have) (?:some )?affiliate links?\b.{0,240}"
    r"|(?:we|i) (?:may|might|could) (?:earn|receive|get|make) (?:a |an )?(?:small )?(?:affiliate |referral )?commissions?\b.{0,240}"
    r"|(?:as an? )?amazon associates?\b.{0,240}"
    r"|(?:if you (?:buy|purchase|click)|when you (?:buy|purchase|click)).{0,120}(?:earn|receive|get) (?:a |an )?(?:small )?(?:affiliate )?commission.{0,160}"
    r"|(?:we|our (?:editors|team)) (?:only )?(?:independently|carefully|hand-?)[ -]?(?:select|review|choose|chose|research|test|pick|evaluate|curate)\w*\b.{0,240}|(?:all |every )?(?:products?|everything) (?:featured|recommended|we (?:feature|recommend))\b.{0,60}independently.{0,200}"
    r"|copyright credit ?: ?.{0,240}",
    zh=r"(?:免责声明|版权声明|特别声明|免責聲明|版權聲明)[】:：].{0,200}",
    de=r".{0,80}(?:enthält|enthalten) (?:affiliate|werbe|provisions)-?links?.{0,160}",
)

SOURCE_CREDIT = _lines(
    en=r"(?:original )?source(?: link| url| article| here)?"
    r"|link to (?:the )?(?:original )?(?:source|article|story|post)"
    r"|(?:view|visit|see) (?:the )?(?:original )?source(?: article| version)?"
    r"|(?:read|view|see) the (?:full|original|complete|entire) (?:article|story|post|news|report)(?: here)?"
    rf"|(?:read|view|see) the (?:full |original )?(?:article|story|post) (?:at|on|from|via) {_NAME}"
    rf"|(?:this (?:article|post|story|piece) )(?:was )?(?:originally |first )?(?:published|appeared|posted) (?:first |originally )?(?:at|on|in|by) {_NAME}"
    rf"|(?:the post|(?:this|the) (?:article|story)) .{{1,200}} (?:appeared first|first appeared|was originally published) (?:at|on|in) {_NAME}",
    de=r"quelle(?:nlink)?|zum originalartikel|originalartikel|zur quelle",
    fr=r"lien source|source originale|lire l'article (?:complet|original)",
    es=r"(?:enlace|link) (?:a la )?(?:fuente|origen)|fuente original|ver fuente",
    it=r"link (?:alla )?fonte|fonte originale",
    pt=r"link da fonte",
    nl=r"bron(?:link)?",
    ru=r"источник|ссылка на источник",
    zh=r"来源|原文链接|原文連結",
    ja=r"出典|元記事",
    ar=r"المصدر|رابط المصدر",
)
"""Credits that nothing else looks like."""

SOURCE_LABEL = re.compile(
    r"(?:original(?:ly)? )?(?:(?:source|via|quelle|ursprung|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|kaynak"
    r"|источник|джерело|来源|來源|出典|引用元|転載元|原文|원문|출처|nguồn|sumber|المصدر)\s*[:：]\s*\S.*"
    r"|via\s+(?!e-?mail\b|(?:text|phone|post|mail)\b)\S.*|h/t:?\s+\S.*)",
    re.IGNORECASE,
)
"""A label and a name or link, on the text as it is written: a line of its own in the margins, or a link."""

ORIGIN_LINE = _lines(
    en=rf"(?:originally|first) (?:published|appeared|posted) (?:at|on|in|by) {_NAME}",
    de=rf"(?:dieser (?:artikel|beitrag|text) )?(?:erschien|ist) zuerst (?:bei|auf|in) {_NAME}(?:erschienen)?",
)
"""Credits that may begin a sentence ('First published in 1949, it sold badly'): for the margins only."""

COMMENT_PROMPT = _lines(
    en=r"please enter your (?:comment|name|e-?mail(?: address)?)(?: here)?"
    r"|you have entered an incorrect e-?mail address|please enter a valid e-?mail(?: address)?"
    r"|leave (?:a|your) (?:comment|reply|response)s?(?: cancel reply| below)?"
    r"|cancel reply|click here to cancel reply"
    r"|reply|(?:write|post|add|submit|make) (?:a |your |an? )?(?:comment|reply)s?(?: here| below)?|share your thoughts(?: below)?"
    r"|add (?:a )?new comment|join the (?:conversation|discussion)"
    r"|be the first to (?:leave a )?(?:comment|reply)(?: on this (?:article|post|story))?|be the first to share your thoughts"
    r"|(?:you must|you need to|please) (?:be )?(?:log(?:ged)? in|sign(?:ed)? in|login|register)(?: or register)? (?:to|before) .{0,20}(?:comment|reply)s?.{0,20}"
    r"|(?:log|sign) in (?:or register )?to (?:post |leave |write )?(?:a |your )?(?:comment|reply|post comments)s?"
    rf"|your e-?mail address will not be (?:published|shared)(?:[.!] .{{0,120}})?"
    r"|required fields are marked(?: with)?(?: an asterisk| \*)?"
    rf"|save my name,? e-?mail,?(?: and)? (?:website|site){_REST}"
    r"|notify me (?:of|when|by) .{0,40}(?:comment|post|e-?mail|repl)\w*(?: .{0,30})?"
    r"|comments (?:are |have been )?(?:now )?(?:closed|disabled|turned off)(?: (?:on|for) this (?:article|post|story|entry))?|comments off(?: on .{1,120})?"
    r"|(?:no|there are no) comments(?: yet| so far)?|no (?:responses?|replies) (?:yet|so far)"
    r"|be the first to (?:(?:review|rate) (?:this|the) (?:item|product|recipe)|(?:write|leave) a review)"
    r"|(?:show|view|load|hide|see|read) (?:all )?(?:\d+ )?(?:more )?comments?(?: \(\d+\)?)?"
    rf"|(?:this site uses akismet to reduce spam|learn how your comment data is processed){_REST}"
    r"|what do you think\? (?:leave|let us know|share|tell us).{0,80}comments?.{0,20}"
    r"|(?:let us know|tell us|share your thoughts)(?: what you think)? in the comments?(?: section)?(?: below)?"
    r"|(?:did you|have you) (?:like|enjoy|find)(?:ed)? this (?:article|post|story|recipe|tutorial|guide)(?: (?:helpful|useful|interesting))?\? .{0,140}|if you (?:enjoy|like|love)(?:ed|d)? (?:this|our|my) (?:story|article|post|recipe|piece|tutorial|guide|newsletter|podcast|episode|content|work),? (?:please |you can |you may |you might |why not )?(?:also )?(?:consider|share|follow|subscribe|sign up|leave|hit|support|buy|clap|check out|be sure)\b.{0,200}|(?:made|make|tried|try) (?:this|it)(?: recipe)?\? (?:tag|leave|let (?:me|us)|rate|share|mention|please|don't forget)\b.{0,160}|(?:did|have) you (?:make|made|try|tried) this recipe\? .{0,160}|if you (?:make|made|try|tried) this recipe,? (?:please |be sure |i'd |i would |let |tag |leave |don't ).{0,160}",
    de=r"(?:schreiben sie|schreibe) (?:einen|den ersten) kommentar|kommentar (?:schreiben|verfassen|hinterlassen|abgeben)"
    r"|(?:hinterlasse|hinterlassen sie|schreibe) (?:einen kommentar|eine antwort)(?: antworten abbrechen)?"
    r"|(?:antwort|kommentar) (?:schreiben|hinterlassen)(?: antworten abbrechen)?|antworten? abbrechen|keine kommentare(?: vorhanden| / trackbacks)?"
    rf"|(?:deine|ihre) e-?mail-adresse wird nicht veröffentlicht(?:[.!] .{{0,120}})?|erforderliche felder sind mit{_REST}"
    rf"|meinen namen, meine e-?mail{_REST}"
    r"|(?:bitte )?melden sie sich an,? um (?:zu kommentieren|einen kommentar .{1,30})|um kommentieren zu können.{0,60}",
    fr=r"laissez? un commentaire|laisser un commentaire(?: annuler la réponse)?|annuler la réponse"
    r"|votre adresse (?:e-?mail|de messagerie|électronique) ne sera pas publiée(?:[.!] .{0,120})?"
    rf"|les champs obligatoires sont{_REST}"
    r"|(?:réagir|réagissez) à cet article|vous devez être (?:abonné|connecté|inscrit) pour (?:réagir|commenter|publier).{0,40}",
    es=r"deja (?:una respuesta|un comentario)|dejar (?:una respuesta|un comentario)|cancelar (?:la )?respuesta"
    r"|tu dirección de correo electrónico no será publicada(?:[.!] .{0,120})?"
    rf"|los campos (?:obligatorios|necesarios) están{_REST}"
    r"|(?:iniciá|inicia|inicie) sesión para (?:comentar|dejar un comentario).{0,30}|los comentarios están cerrados",
    it=r"lascia un commento|annulla risposta|il tuo indirizzo e-?mail non sarà pubblicato(?:[.!] .{0,120})?"
    r"|i commenti sono chiusi",
    pt=r"deixe (?:um comentário|uma resposta)|cancelar resposta|o seu endereço de e-?mail não será publicado(?:[.!] .{0,120})?"
    r"|(?:gostou|o que achou) (?:deste|desse|do|desta|dessa|da) (?:artigo|post|texto|publicação|matéria)\?.{0,80}",
    nl=r"(?:geef een reactie|laat een reactie achter|reageer)(?: reactie annuleren)?|je e-?mailadres wordt niet (?:gepubliceerd|getoond)(?:[.!] .{0,120})?",
    ru=r"(?:добавить|оставить|написать)(?: свой)? комментарий|ваш (?:адрес )?e-?mail не будет опубликован(?:[.!] .{0,120})?"
    r"|чтобы оставить комментарий,? .{1,40}|нашли (?:ошибку|опечатку)(?: в тексте)?\? .{1,120}",
    zh=r"发表(?:评论|回复)|發表(?:評論|回覆)",
    ja=r"コメントを(?:残す|書く|投稿)(?:する)?",
    ar=r"اترك (?:تعليق|رد)(?:ا|اً)?|أضف تعليق(?:ا|اً)?",
    tr=r"yorum (?:yap(?:abilmek|mak) için .{1,40}|yaz(?:ın)?|yap(?:ın)?|ekle)|henüz yorum yapılmamış.{0,40}|bir cevap yazın(?: cevabı iptal et)?|e-?posta (?:hesabınız|adresiniz) yayımlanmayacak.{0,80}",
    el=r"(?:αφήστε|γράψτε|προσθέστε|υποβολή) (?:ένα |το )?(?:σχόλιο|σχόλιό σασ).{0,20}",
    he=r"(?:כתבו|הוסיפו|הוספת) תגובה.{0,20}",
    hi=r"(?:टिप्पणी|कमेंट) (?:करें|लिखें)",
    pl=r"(?:dodaj|napisz|zostaw) (?:komentarz|odpowiedź).{0,20}",
    cs=r"(?:přidat|napsat|napište) komentář",
    sv=r"(?:lämna|skriv) (?:en )?kommentar|(?:legg igjen|skriv) en kommentar",
    uk=r"(?:додати|залишити|написати) коментар",
)

FORM_FIELD = _lines(
    en=r"(?:(?:your )?(?:name|e-?mail(?: address)?|website|comment|message)[ :*]*)+|submit(?: comment)?|post comment",
)
"""Labels of a form, which are words of any text elsewhere."""

COMMENT_SECTION = _lines(
    en=r"comments|(?:all |reader |user )?comments? ?\(?\d+\)?|\d+ comments?(?: so far)?|\d+ (?:replies|responses)"
    r'|(?:\d+|one|two|three) (?:comments?|thoughts?|responses?|replies) (?:on|to) ["«„].{1,160}'
    r"|leave (?:a|your) (?:comment|reply)(?: cancel reply)?",
    de=r"(?:\d+ )?kommentare?(?: ?\(\d+\)?)?|\d+ kommentare? (?:von|zu) .{1,80}",
    fr=r"(?:\d+ )?commentaires?(?: ?\(\d+\)?)?",
    es=r"(?:\d+ )?comentarios?(?: ?\(\d+\)?)?"
    r'|\d+ comentarios? en ["«„].{1,160}',
    it=r"(?:\d+ )?commenti(?: ?\(\d+\)?)?",
    nl=r"(?:\d+ )?reacties(?: ?\(\d+\)?)?",
    ru=r"комментарии(?: ?\(\d+\)?)?",
    zh=r"评论|評論",
    ja=r"コメント(?: ?\(\d+\)?)?",
    ar=r"التعليقات",
    pt=r"(?:\d+ )?comentários?(?: ?\(\d+\)?)?|\d+ comentários? em .{1,160}",
    tr=r"yorumlar(?: ?\(\d+\)?)?|\d+ yorum",
    el=r"σχόλια(?: ?\(\d+\)?)?|\d+ σχόλι[αο]",
    he=r"תגובות(?: ?\(\d+\)?)?|\d+ תגובות",
    hi=r"(?:टिप्पणियाँ|टिप्पणियां|कमेंट्स)",
    th=r"ความ(?:คิดเห็น|เห็น)(?: ?\(\d+\)?)?",
    pl=r"komentarze(?: ?\(\d+\)?)?|\d+ komentarz[ye]?",
    cs=r"komentáře(?: ?\(\d+\)?)?",
    sv=r"kommentarer(?: ?\(\d+\)?)?",
    uk=r"коментарі(?: ?\(\d+\)?)?",
    ko=r"댓글(?: ?\d+)?",
)

_NETWORK = (
    r"facebook|twitter|whats ?app|linkedin|pinterest|reddit|telegram|tumblr|messenger|flipboard|instagram|youtube|tiktok|"
    r"bluesky|mastodon|x\.com|snapchat|google\+|xing|vk|viber|вконтакте|odnoklassniki|hatena|weibo|wechat"
)
_BUTTON = (
    rf"(?:{_NETWORK}|x|e-?mail|mail|print|copy(?: link| url)?|link|pocket|line|threads|rss|sms|digg|mix|buffer|ok|more|"
    r"share|tweet|pin(?: it)?|post|drucken|teilen|imprimer|partager|compartir|imprimir)"
)
_BETWEEN = r"(?: ?[:|•·,/+] ?| )?"
_THIS = r"(?:this|the) ?(?:article|story|post|page|content|news|entry|recipe)?"

SHARE_BAR = _lines(
    mul=rf"(?=.*(?:{_NETWORK}|mail))(?:share|teilen|partager|compartir|condividi|compartilhar|delen|поделиться|分享|シェア|شارك)?(?: on)?(?:{_BETWEEN}(?:share on |tweet on |share )?{_BUTTON})+(?: on (?:{_NETWORK}))*"
    rf"|(?:partager (?:sur|par)|compartir en|condividi su|compartilh(?:e|ar) (?:no|por)|delen op) (?:{_NETWORK}|x|e-?mail)",
    en=rf"share(?: {_THIS}| it| on| with (?:us|friends|a friend(?: or colleague)?))?(?: (?:on|via|with|by) (?:social media|your (?:friends|network)))?"
    rf"|share {_THIS}(?: (?:on|via|by))?(?:{_BETWEEN}{_BUTTON})*|share this with .{{1,30}}"
    rf"|(?:click to )?(?:share|send|pin|e-?mail|tweet|print) (?:this |it |a link )?(?:(?:on|to|via|by|with) )?(?:a friend|{_NETWORK}|x|e-?mail)(?: \(opens in (?:a )?new window\)?)?"
    rf"|(?:e-?mail|print|tweet|pin) (?:this|it)(?: (?:article|story|page|post))?|print(?:er)?[- ]friendly(?: version| page)?"
    r"|(?:like this|like loading)|spread the (?:love|word)|tweet|copy link|pin it",
    de=r"gefällt mir|(?:(?:diesen )?(?:artikel|beitrag) )?(?:teilen|drucken|versenden|merken)(?: (?:teilen|drucken|versenden|merken))*"
    rf"|auf (?:{_NETWORK}|x) teilen",
    fr=r"partager(?: cet article)?"
    r"|(?:envoyer|partager)(?: cet article)? (?:par|à) (?:e-?mail|mail|courriel|un ami)|imprimer(?: (?:cet|l') ?article)?",
    es=r"compartir(?: (?:este artículo|esta noticia))?"
    r"|compartir (?:en|por) .{1,20}|enviar por (?:correo|e-?mail)|imprimir",
    it=r"condividi(?: questo articolo)?",
    pt=r"compartilh(?:e|ar)(?: (?:esta notícia|este artigo))?"
    r"|partilh(?:e|ar)(?: (?:isto|este artigo|no .{1,20}))?|imprimir",
    nl=r"delen(?: dit artikel)?"
    r"|deel dit (?:artikel|bericht|verhaal)",
    ru=r"поделиться(?: (?:в|с|на) .{1,20})?",
    zh=r"分享(?:到|至)?.{0,6}"
    r"|扫一扫.{0,4}分享.{0,10}|(?:打印|收藏|字号[:：]?(?: ?[大中小])*)",
    ja=r"(?:この記事を)?シェア(?:する)?"
    r"|ツイート(?:する)?|印刷(?:する)?",
    ar=r"شارك(?: المقال| الخبر)?|مشاركة",
    tr=r"(?:haberi )?(?:paylaş(?:ın)?|tweetle|yazd[ıi]r|facebook'ta paylaş)(?: (?:paylaş|tweetle|yazd[ıi]r|a[-+]?))*",
    el=r"(?:κοινοποίηση|κοινοποιήστε|μοιραστείτε (?:το|το άρθρο)|εκτύπωση)(?: (?:στο|στα) .{1,20})?",
    he=r"(?:שתפו|שתף|שיתוף)(?: (?:את הכתבה|ב.{1,15}))?|הדפסה",
    hi=r"(?:शेयर|साझा) करें",
    th=r"แชร์(?:บทความ|ข่าว)?(?:นี้)?",
    pl=r"udostępnij(?: (?:na|artykuł).{0,20})?|drukuj",
    cs=r"sdílet(?: (?:na|článek).{0,20})?",
    sv=r"dela(?: (?:på|artikeln).{0,20})?|del (?:på|artikkelen).{0,20}|jaa(?: artikkeli)?",
    uk=r"поділитися(?: (?:в|з|на|у) .{1,20})?",
    vi=r"chia sẻ(?: bài viết)?",
    ko=r"공유(?:하기)?"
    r"|(?:기사 ?)?공유(?:하기)?(?: (?:글자 ?크기|인쇄|스크랩|폰트))+",
    id=r"bagikan(?: (?:ke|di) .{1,20})?",
)

NETWORK_NAME = _lines(
    mul=rf"{_NETWORK}|(?:просмотр(?:ов|ы)|перегляд(?:ів|и)|aufrufe|vues|vistas|visualizaciones|visualizações|visualizzazioni|görüntülenme|lượt xem|조회(?:수)?|閲覧数|阅读|浏览) ?[:：]? ?\d[\d ,.]*|share|print|like|loading|(?:shares?|views?|likes?) ?:? ?[\d.,]+k?|[\d.,]+k? (?:shares?|views?|likes?|retweets)"
)
"""One button, or a count: words of any text elsewhere."""

ADJACENT_ARTICLE = _lines(
    en=r"(?:previous|prev|next) (?:article|post|story|entry|page|chapter)s?(?: ?[:»›>→-] ?.{0,160})?"
    r"|(?:older|newer) (?:articles?|posts?|stories|entries|comments)|(?:previous|next) (?:topic|lesson|section|in series)"
    r"|(?:previous|next|prev)(?: ?[:»›>→|/] ?.{0,160})?|(?:previous|prev)(?: article| post)? ?[/|•·-]? ?next(?: article| post)?"
    r"|post navigation",
    de=r"(?:vorheriger|nächster|voriger) (?:artikel|beitrag)(?: ?[:»›-] ?.{0,160})?|beitrags-?navigation",
    fr=r"article (?:précédent|suivant)(?: ?: ?.{0,160})?|navigation de l'article",
    es=r"(?:artículo|entrada) (?:anterior|siguiente)(?: ?: ?.{0,160})?",
    it=r"articolo (?:precedente|successivo)",
    pt=r"(?:artigo|post) (?:anterior|seguinte)",
    nl=r"(?:vorig|volgend) (?:artikel|bericht)",
    ru=r"(?:предыдущая|следующая) (?:статья|запись)|(?:предыдущий|следующий) (?:пост|материал)",
    zh=r"(?:上一篇|下一篇)(?:[:： ].{0,60})?",
    ja=r"(?:前|次)の記事(?:[:： ].{0,60})?",
    ar=r"المقال (?:السابق|التالي)",
)

GLUED_ADJACENT = LinePattern(r"previous (?:article|post)\S.{0,300}|next (?:article|post)\S.{0,300}")
"""Labels that lost the space after them: 'Previous articleTram drivers voteNext article...'."""

NEWSLETTER = _lines(
    en=r"newsletters?|subscribe(?: now| today| here| for free)?|sign(?: me)? up(?: now| here| today| for free)?"
    r"|(?:subscribe|sign up|signup|register|join)(?: now| today| here)? (?:to|for|with) (?:our|the|my|free|weekly|daily|this)\b.{0,80}(?:newsletters?|mailing list|digest|briefing|substack)\b.{0,60}"
    r"|(?:subscribe|sign up)(?: now| today| here)? (?:to|for) (?:our |the |free )?(?:newsletters?|(?:e-?mail )?(?:updates|alerts))(?: and .{0,60})?"
    r"|(?:subscribe|sign up|signup|register)(?: now| today| here)? (?:to|for) .{1,50}newsletters?|join our .{0,30}(?:newsletter|(?:mailing|e-?mail) list)(?: .{0,60})?"
    r"|(?:get|receive|have) .{1,100}(?:to|in|into) your (?:inbox|e-?mail(?: inbox)?)(?:,? (?:every|each|daily|weekly|once|twice|for free|free|now|today)\b.{0,40})?"
    r"|(?:enter|type) your e-?mail(?: address)?(?: (?:here|below|to (?:subscribe|receive|get|sign up|follow)\b.{0,80}))?"
    rf"|(?:thanks|thank you) for (?:subscribing|signing up){_REST}|thank you for subscribing .{{0,60}}newsletter.{{0,20}}"
    r"|by (?:signing up|subscribing|submitting|clicking|providing|entering)\b.{0,40} (?:you|i) (?:agree|consent|confirm|accept|acknowledge)\b.{0,240}",
    de=r"(?:zum |unseren? |der )?newsletter (?:abonnieren|anmelden|anmeldung|bestellen)|(?:jetzt )?(?:für den |zum |unseren )?newsletter (?:anmelden|abonnieren)"
    r"|abonnieren sie (?:jetzt )?(?:unseren|den) .{0,40}newsletter.{0,40}|melden sie sich .{0,40}newsletter an.{0,30}"
    r"|melden sie sich .{0,60}newsletter an\b(?: und .{0,120})?",
    fr=r"(?:abonnez-vous|inscrivez-vous) (?:à|a) (?:notre|la) .{0,60}(?:newsletter|lettre d'information).{0,40}|s'(?:abonner|inscrire)(?: à la newsletter)?"
    r"|(?:chaque (?:jour|matin|semaine|soir),? )?recevez .{1,80}(?:dans votre boîte|par (?:e-?mail|mail|courriel)|newsletter)\b.{0,60}"
    r"|(?:chaque (?:jour|matin|semaine|soir),? )?recevez l'essentiel d.{1,100}",
    es=r"(?:suscríbete|suscríbase|regístrate|inscríbete) (?:a|en|al) .{0,60}(?:newsletter|boletín|boletines).{0,40}"
    r"|(?:suscribite|suscribirse|anotate|registrate) (?:a|en|al) .{0,60}(?:newsletter|boletín|boletines)(?: y .{0,80})?|(?:recibe|recibí) .{1,60}en tu (?:correo|e-?mail|bandeja)\b.{0,40}",
    it=r"(?:iscriviti|abbonati) alla .{0,40}newsletter.{0,40}",
    pt=r"(?:assine|inscreva-se na|receba) (?:a |nossa |o )?.{0,30}newsletter.{0,40}"
    r"|(?:subscreva|inscreva-se n[ao]|cadastre-se n[ao]) (?:a |nossa |o |à )?.{0,30}newsletter.{0,60}",
    nl=r"(?:schrijf je in|meld je aan) voor .{0,40}nieuwsbrief.{0,40}"
    r"|(?:.{1,40}\? )?schrijf je (?:nu |gratis )?in voor .{0,40}nieuwsbrief.{0,40}",
    ru=r"подпи(?:шитесь|сывайтесь) на (?:нашу )?(?:рассылку|новости).{0,60}|подписаться на (?:рассылку|новости)",
    zh=r"订阅(?:我们的)?(?:新闻|电子报|邮件).{0,20}",
    ja=r"メールマガジン(?:に)?登録.{0,10}|ニュースレター(?:に|を)?(?:登録|購読).{0,10}",
    ar=r"اشترك في (?:النشرة|نشرتنا).{0,40}"
    r"|(?:اشترك|سجل) في (?:القائمة|نشرة).{0,60}",
    tr=r"(?:e-?)?bülten(?:imize|e) (?:abone|kayıt) ol.{0,40}|(?:e-?posta )?bültenimize .{0,40}",
    el=r"(?:εγγραφείτε|εγγραφή) στο (?:newsletter|ενημερωτικό δελτίο).{0,40}",
    he=r"(?:הירשמו|הרשמו|הצטרפו) ל?(?:ניוזלטר|רשימת התפוצה).{0,40}",
    pl=r"zapisz się (?:na|do) .{0,30}newsletter.{0,40}",
    cs=r"(?:přihlaste se|přihlásit) k odběru .{0,40}",
    sv=r"(?:prenumerera på|anmäl dig till|meld deg på|tilmeld dig) .{0,40}nyhe[td]sbrev.{0,40}",
    uk=r"підпи(?:шіться|суйтеся|сатися) на (?:нашу )?(?:розсилку|новини).{0,60}",
)

COOKIE_NOTICE = _lines(
    en=r"(?:accept|allow|reject|decline|manage|refuse)(?: all| essential| optional)? cookies?(?: settings| preferences)?|accept all|manage consent"
    r"|(?:cookie|privacy|consent) (?:settings|preferences|policy|notice|consent|options)"
    r"|(?:this|our) (?:web ?)?(?:site|page) uses cookies\b.{0,300}"
    r"|we (?:use|and our (?:\d+ )?partners (?:use|store)) (?:essential |necessary )?cookies (?=.*\b(?:sites?|websites?|web|experience|browser|browsing|traffic|consent|privacy|visits?|policy|personali[sz]e|partners|preferences|accept|services?)\b).{0,300}"
    r"|by (?:continuing to (?:use|browse)|using|browsing|clicking).{0,60}(?:you agree|you consent|you accept).{0,160}"
    r"|we value your privacy|reject all|we and our (?:\d+ )?(?:trusted )?(?:partners|vendors) (?:store|use|process|access|may)\b.{0,400}",
    de=r"(?:diese|unsere) (?:web-?site|webseite|seite) (?:verwendet|nutzt|benutzt) cookies.{0,300}"
    r"|wir (?:verwenden|nutzen|setzen) cookies\b(?=.*(?:seite|site|nutz|inhalte|anzeigen|erlebnis|datenschutz|zustimm|dienste)).{0,300}"
    r"|alle (?:cookies )?akzeptieren|cookie-?einstellungen|nur (?:notwendige|essenzielle) cookies"
    r"|wir und unsere (?:\d+ )?partner (?:verwenden|nutzen|speichern|verarbeiten|setzen)\b.{0,300}|alle ablehnen|wir schätzen ihre privatsphäre",
    fr=r"(?:ce site|nous) utilis(?:e|ons) des cookies(?=.*(?:site|expérience|navigation|contenu|audience|pour)).{0,300}|tout accepter|accepter les cookies|gérer les cookies"
    r"|(?:nous et )?nos (?:\d+ )?partenaires (?:utilis|stock|trait|accéd)\w+ .{0,300}|tout refuser|le respect de votre vie privée .{0,60}",
    es=r"(?:este sitio(?: web)?|esta web) (?:utiliza|usa) cookies.{0,300}|(?:utilizamos|usamos) cookies (?=.*(?:sitio|web|experiencia|contenido|navegación)).{0,300}|aceptar (?:todas las |las )?cookies"
    r"|nosotros y nuestros (?:\d+ )?socios .{0,300}|rechazar todo|valoramos (?:su|tu) privacidad",
    it=r"(?:questo sito|utilizziamo) (?:utilizza |usa )?(?:i )?cookie(?=.*(?:sito|esperienza|navigazione|contenuti)|$).{0,300}|accetta (?:tutti i )?cookie"
    r"|noi e (?:i nostri )?(?:\d+ )?(?:partner|terze parti) .{0,300}|rifiuta tutto",
    pt=r"(?:este site|utilizamos|usamos) (?:utiliza |usa )?cookies (?=.*(?:site|experiência|navegação|conteúdo)).{0,300}|aceitar (?:todos os )?cookies",
    nl=r"(?:deze (?:web)?site) gebruikt cookies.{0,300}|wij gebruiken cookies (?=.*(?:site|ervaring)).{0,300}|cookies (?:accepteren|weigeren)"
    r"|wij en onze (?:\d+ )?partners (?:gebruiken|slaan|verwerken)\b.{0,300}|alles weigeren",
    ru=r"(?:мы используем|(?:этот |наш )?сайт использует) (?:файлы )?cookie.{0,300}",
    zh=r"(?:本网站|我们)使用cookie.{0,200}",
    ja=r"(?:当サイト|このサイト)(?:では|は)、?cookie.{0,200}",
)

_AGENCY = r".{0,60}(?:getty|reuters|afp|shutterstock|istock|unsplash|alamy|pixabay|wikimedia|dpa|epa|/ap|ap/)\b.{0,30}"

PHOTO_CREDIT = _lines(
    en=rf"(?:photos?|images?|pictures?|photograph)(?: credits?| sources?| by| courtesy(?: of)?)? ?: ?.{{2,80}}|(?:photos?|images?|pictures?) (?:by|courtesy of|credit) {_NAME}|(?:photo |image )?credits? ?: ?{_AGENCY}",
    de=rf"(?:foto|bild|fotos|bilder|bildquelle|bildnachweis) ?: ?.{{2,80}}|\(?c\) ?{_AGENCY}",
    fr=r"(?:photo|crédit(?:s)?(?: photo)?) ?: ?.{2,80}",
    es=r"(?:foto|fotografía|imagen) ?: ?.{2,80}",
    it=r"(?:foto|immagine) ?: ?.{2,80}",
    ru=r"фото ?: ?.{2,80}",
    zh=r"(?:图|图片来源|圖片來源|摄影) ?[:：] ?.{2,40}",
    ja=r"(?:写真|撮影|画像) ?[:：] ?.{2,40}",
    ar=r"(?:الصورة|تصوير) ?: ?.{2,60}",
)

ADVERTISEMENT = _lines(
    en=r"advertisements?|advert|ads?|sponsored(?: content| links?| post)?|promoted(?: content)?|paid (?:content|post)|advertising|ad (?:feedback|choices)|remove ads"
    r"|sponsored by [^,.;]{1,40}|advertise with us"
    r"|(?:story|article|content|text|post|report) continues (?:below(?: (?:this |the )?(?:advertisement|ad|video|newsletter))?|after (?:this |the )?(?:advertisement|ad|video|newsletter)(?: .{0,20})?)"
    r"|scroll (?:down )?(?:to continue(?: reading| with content)?|for more)|continue reading below|continue reading the main story"
    r"|(?:skip|scroll past)(?: past)? (?:advertisement|ad|newsletter promotion)|(?:after|skip) newsletter promotion",
    de=r"anzeigen?|werbung|(?:artikel|text) (?:wird|geht) (?:nach|unter) der (?:anzeige|werbung) (?:fortgesetzt|weiter)"
    r"|lesen sie (?:nach|unter) der (?:anzeige|werbung) weiter|mehr nach der (?:anzeige|werbung)",
    fr=r"publicité|la suite après (?:la|cette) publicité",
    es=r"publicidad|sigue leyendo",
    it=r"pubblicità|continua (?:a leggere )?dopo la pubblicità",
    pt=r"publicidade|continua (?:após|depois d)a publicidade",
    nl=r"advertentie"
    r"|(?:tekst|artikel|verhaal) gaat (?:verder|door) (?:onder|na) (?:de|het|deze) .{1,30}|lees verder (?:onder|na) de .{1,30}",
    ru=r"реклама|на правах рекламы",
    zh=r"广告|廣告",
    ja=r"広告|スポンサーリンク",
    ar=r"إعلان|إعلانات",
    tr=r"reklam",
    el=r"διαφήμιση",
    he=r"פרסומת",
    hi=r"विज्ञापन|advertisement",
    th=r"โฆษณา",
    pl=r"reklama|artykuł sponsorowany"
    r"|(?:dalsza część|dalszy ciąg|ciąg dalszy) (?:artykułu|tekstu|materiału)? ?(?:pod|poniżej|znajduje się pod) .{1,40}",
    cs=r"inzerce",
    sv=r"annons|reklame|annonse"
    r"|(?:artikeln|texten) fortsätter (?:under|efter) .{1,20}|(?:saken|artikkelen|artiklen) (?:fortsetter|fortsætter) (?:under|etter|efter) .{1,20}",
    uk=r"реклама",
    ko=r"광고",
    vi=r"quảng cáo",
    id=r"iklan",
    fi=r"(?:juttu|artikkeli) jatkuu .{1,30}",
)

_ARTICLES = r"(?:articles?|stories|posts?|news|headlines|coverage|videos?|reads|content|searches|topics|links?|recipes)"

RELATED_LABEL = _lines(
    en=r"(?:related|similar|recommended|suggested|popular|trending|latest|recent|more|other|top|must[- ]read|featured|most read|most popular)"
    rf"(?: (?:related|top|local|world|popular|recent))* {_ARTICLES}(?: (?:from|on|in|about) {_NAME})?"
    r"|related|recommended(?: for you)?|(?:recommended|suggested|further|related) reading|trending(?: now)?|(?:read|up) next|most (?:read|popular|viewed)"
    r"|similar (?:items|products)(?: (?:from|by|in) .{1,30})?|don't miss|see also|(?:read|watch) also|also (?:read|see)|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)(?: (?:this|these)(?: \w+)?)?"
    r"|related articles ?more from author|more like this|what to read next|in this (?:story|article)|on this topic|editors?'?s? picks?|in case you missed it|(?:related|more) (?:from|by) (?:the |this )?(?:author|site)",
    de=r"(?:das )?könnte (?:sie|dich) auch interessieren|mehr zum thema(?: .{0,40})?|weitere (?:artikel|beiträge|themen|meldungen)(?: (?:zum thema|aus|von|in|im|zu) .{1,40})?"
    r"|lesen sie (?:dazu )?auch(?: .{1,40})?|mehr themen|auch interessant|(?:ähnliche|verwandte) (?:artikel|beiträge|themen)|zum thema|meistgelesen|empfehlungen der redaktion",
    fr=r"(?:à )?lire aussi|sur le même sujet|articles? (?:similaires|liés|connexes)|à voir aussi|les plus lus"
    r"|lire également|voir aussi|nos articles sur le sujet|pour aller plus loin",
    es=r"(?:artículos|noticias|entradas|temas) relacionad[ao]s|(?:también )?te puede interesar|lee también|leer también|más (?:noticias|información)|contenidos? relacionados?"
    r"|seguí leyendo|leé también|también en .{1,30}|notas relacionadas|lecturas relacionadas",
    it=r"articoli correlati|leggi anche|potrebbe interessarti(?: anche)?",
    pt=r"leia (?:também|mais)|artigos relacionados|veja também|notícias relacionadas"
    r"|relacionados?|continue (?:a ler|lendo)|artigos? (?:recomendados|similares)",
    nl=r"lees ook|gerelateerde (?:artikelen|berichten)|meer (?:nieuws|over dit onderwerp)",
    ru=r"читайте также|по теме|похожие (?:статьи|материалы|записи)",
    zh=r"相关(?:文章|阅读|新闻)|推荐阅读|相關(?:文章|閱讀|新聞)",
    ja=r"関連(?:記事|ニュース)|あわせて読みたい|おすすめ記事",
    ar=r"اقرأ أيضا(?:ً)?|مقالات ذات صلة|مواضيع ذات صلة",
    tr=r"ilgili (?:haberler|yazılar|konular|içerikler)|benzer (?:haberler|yazılar)|bunlar da ilginizi çekebilir|ilginizi çekebilir|diğer haberler",
    el=r"σχετικά (?:άρθρα|θέματα|νέα)|διαβάστε (?:επίσησ|ακόμα|ακόμη|περισσότερα)|δείτε (?:επίσησ|ακόμα)",
    he=r"כתבות (?:נוספות|קשורות)|קראו (?:גם|עוד)|עוד בנושא|אולי יעניין אותך",
    hi=r"(?:संबंधित|सम्बंधित|संबन्धित) (?:खबरें|ख़बरें|लेख|समाचार)|(?:यह|ये) भी पढ़ें|और पढ़ें",
    th=r"(?:ข่าว|บทความ|เรื่อง)ที่เกี่ยวข้อง|อ่านเพิ่มเติม|อ่านข่าวที่เกี่ยวข้อง",
    pl=r"(?:czytaj|przeczytaj|zobacz) (?:też|także|również)|podobne (?:artykuły|wpisy)|powiązane artykuły|polecane artykuły",
    cs=r"(?:čtěte|přečtěte si) (?:také|též|i)|související (?:články|zprávy)|mohlo by (?:vás|se vám) .{1,20}",
    sv=r"läs (?:också|även|mer)|relaterade (?:artiklar|inlägg)|liknande (?:artiklar|inlägg)",
    no=r"les (?:også|mer)|læs (?:også|mere)|relaterte (?:artikler|saker|innlegg)|relaterede artikler",
    fi=r"lue (?:myös|lisää)|aiheeseen liittyvä(?:t|ä)(?: artikkelit)?",
    hu=r"(?:olvassa|olvasd) el (?:ezt is|még)|kapcsolódó (?:cikkek|hírek)",
    ro=r"citește (?:și|mai mult)|articole (?:similare|asemănătoare|recomandate)|te-ar putea interesa(?: și)?",
    uk=r"читайте також|схожі (?:статті|матеріали|новини)|за темою",
    vi=r"(?:bài viết|tin) liên quan|xem thêm|đọc thêm",
    id=r"baca juga|(?:artikel|berita) terkait",
    ko=r"관련 ?(?:기사|뉴스)|함께 보면 좋은 기사",
)

RELATED_BY = _lines(
    en=r"more (?:from|by|on|in) .{1,50}|(?:more|further|other|related) (?:resources|guides|products|pages|tags)",
    pt=r"mais (?:sobre|de) .{1,40}",
)
"""Labels of lists that may be words of the article: for the end only, and not where they end like a sentence."""

MORE_FROM = re.compile(r"(?i:more (?:from|by))(?: (?i:the|our))?(?: [A-Z][\w.'’&-]*){1,4}:?")
"""The same, anywhere, with a name; on the text as it is written."""

_COLON = r" ?[:：|»>→] ?.{3,200}"

RELATED_LINK = _lines(
    en=rf"(?:related(?: article| story| post| reading| coverage| video)?s?|see also|read also|also read|read more|read next|more on this|also see|you may also like|you might also like){_COLON}",
    de=rf"(?:lesen sie (?:auch|dazu|hier)|auch interessant|mehr dazu|mehr zum thema|siehe auch|lesetipp){_COLON}",
    fr=rf"(?:à )?lire (?:aussi|également){_COLON}|voir aussi{_COLON}"
    rf"|(?:voir|lire) (?:également|plus|aussi){_COLON}|sur le même sujet{_COLON}",
    es=rf"(?:lee también|te puede interesar|leer más|lea también|ver también){_COLON}"
    rf"|(?:leé también|seguí leyendo|además|mirá también){_COLON}",
    it=rf"leggi anche{_COLON}",
    pt=rf"(?:leia também|leia mais|saiba mais){_COLON}"
    rf"|(?:veja|leia) também{_COLON}|veja mais{_COLON}",
    nl=rf"lees ook{_COLON}",
    ru=rf"(?:читайте также|читать также|по теме|см\. также){_COLON}",
    zh=r"(?:相关阅读|延伸阅读) ?[:：|] ?.{2,120}"
    r"|(?:相关(?:新闻|报道|文章)|延伸閱讀|相關(?:閱讀|新聞|報導)|更多(?:阅读|閱讀)|推荐阅读) ?[:：|】] ?.{2,120}|(?:相关阅读|延伸阅读)】.{2,120}",
    ja=r"(?:関連記事|あわせて読みたい) ?[:：|] ?.{2,120}"
    r"|(?:関連(?:記事|ニュース)|あわせて読みたい|参考記事|【?合わせて読みたい) ?[:：|】] ?.{2,120}",
    ar=r"(?:اقرأ أيضا|اقرأ أيضاً) ?[:：|] ?.{2,120}",
    hi=rf"(?:यह|ये) भी पढ़ें{_COLON}",
    tr=rf"(?:ayrıca|bunu da|bunlar da) oku(?:yun)?{_COLON}"
    rf"|ilgili (?:haber|yazı|içerik){_COLON}",
    pl=rf"(?:czytaj|przeczytaj|zobacz) (?:też|także|również){_COLON}",
    ko=r"관련 ?기사 ?[:：|] ?.{2,120}"
    r"|관련 ?(?:기사|뉴스)\] ?.{2,120}",
    el=rf"(?:διαβάστε|δείτε) (?:επίσησ|ακόμα|ακόμη|περισσότερα|και){_COLON}|σχετικό άρθρο{_COLON}",
    he=rf"(?:קראו|ראו) (?:גם|עוד){_COLON}|עוד בנושא{_COLON}",
    th=rf"(?:อ่านเพิ่มเติม|อ่านข่าว(?:เพิ่มเติม|ที่เกี่ยวข้อง)|ข่าวที่เกี่ยวข้อง){_COLON}",
    cs=rf"(?:čtěte|přečtěte si) (?:také|též|i){_COLON}",
    sv=rf"läs (?:också|även|mer){_COLON}",
    no=rf"(?:les også|les mer|læs også){_COLON}",
    fi=rf"lue myös{_COLON}",
    hu=rf"(?:olvassa|olvasd) el (?:ezt is|még){_COLON}",
    ro=rf"cite(?:ș|ş)te (?:și|şi){_COLON}",
    uk=rf"читайте також{_COLON}",
    vi=rf"(?:xem|đọc) thêm{_COLON}",
    id=rf"baca juga{_COLON}",
)
"""An announcement and a headline."""

ANNOUNCED_LINK = _lines(
    en=rf"(?:recommended|watch(?: also)?|don't miss|must read|trending|read|click here|in case you missed it){_COLON}"
)
"""Announcements that only a link tells from a line of data ('Recommended: 2 cups')."""

COPYRIGHT = _lines(
    mul=r"(?:copyright )?(?:©|\(?c\)|&copy;).{0,160}|copyright (?:by .{1,60} )?\d{4}.{0,140}",
    en=r".{0,80}all rights reserved.{0,160}|this material may not be published.{0,160}"
    r"|(?:reprinted|reproduced|used) (?:by|with) (?:the )?(?:kind )?permission (?:of|from) .{1,120}",
    de=r".{0,80}alle rechte vorbehalten",
    fr=r".{0,80}tous droits réservés",
    es=r".{0,80}todos los derechos reservados"
    r"|prohibida (?:su|la) reproducción.{0,80}",
    it=r".{0,80}tutti i diritti riservati"
    r"|(?:© ?)?riproduzione riservata",
    pt=r".{0,80}todos os direitos reservados",
    nl=r".{0,80}alle rechten voorbehouden",
    ru=r".{0,80}все права защищены"
    r"|при (?:перепечатке|использовании материалов).{1,120}",
    zh=r".{0,80}版权所有"
    r"|未经(?:授权|许可|允许).{0,40}",
    ja=r".{0,40}無断転載.{0,20}",
    ar=r".{0,40}جميع الحقوق محفوظة.{0,40}",
    tr=r"tüm hakları saklıdır.{0,60}|.{0,60}tüm hakları saklıdır",
    el=r".{0,60}με επιφύλαξη παντόσ δικαιώματοσ.{0,40}",
    he=r".{0,40}כל הזכויות שמורות.{0,40}",
    hi=r".{0,40}सर्वाधिकार सुरक्षित.{0,40}",
    th=r".{0,40}สงวนลิขสิทธิ์.{0,40}",
    pl=r".{0,60}wszelkie prawa zastrzeżone.{0,40}",
    cs=r".{0,60}všechna práva vyhrazena.{0,40}",
    uk=r".{0,60}(?:усі|всі) права захищен[оі].{0,40}",
    ko=r".{0,40}무단 ?전재.{0,40}",
    vi=r".{0,40}bản quyền thuộc về.{0,60}",
)

TAGS = _lines(
    en=r"(?:tags?|tagged(?: (?:as|with|in))?|topics?|filed under|posted (?:in|under)|categor(?:y|ies)|keywords|labels?|related topics) ?[:|] ?.{0,200}"
    r"|tags|tagged in|filed under|categories",
    de=r"(?:schlagworte|schlagwörter|stichwörter|themen|rubrik|kategorien?) ?: ?.{0,200}|schlagworte|schlagwörter|kategorien?",
    fr=r"(?:mots[- ]clés|étiquettes) ?: ?.{0,200}|mots-clés"
    r"|(?:sujets?|thèmes?|tags?|catégories?|mots clés) ?: ?.{0,200}",
    es=r"(?:etiquetas|temas) ?: ?.{0,200}|etiquetas"
    r"|(?:en esta nota|categor[íi]as?|palabras clave) ?: ?.{0,200}|temas",
    ru=r"(?:метки|теги) ?: ?.{0,200}"
    r"|(?:ключевые слова|рубрик[аи]|темы) ?: ?.{0,200}",
    zh=r"(?:标签|標籤) ?[:：] ?.{0,200}",
    ja=r"タグ ?[:：] ?.{0,200}",
    ar=r"(?:الوسوم|وسوم) ?: ?.{0,200}"
    r"|(?:الكلمات (?:المفتاحية|الدلالية)|كلمات (?:مفتاحية|دلالية)|التصنيفات?|الأقسام) ?:? ?.{0,200}",
    it=r"(?:argomenti|categori[ae]|etichette|parole chiave) ?: ?.{0,200}|argomenti",
    pt=r"(?:etiquetas|marcadores|categorias?|palavras-chave|assuntos) ?: ?.{0,200}",
    nl=r"(?:trefwoorden|categorie(?:ën)?|onderwerpen) ?: ?.{0,200}",
    tr=r"(?:etiketler|etiket|anahtar kelimeler|kategori(?:ler)?) ?: ?.{0,200}|etiketler",
    el=r"(?:ετικέτεσ|λέξεισ[ -]κλειδιά|κατηγορί(?:α|εσ)) ?: ?.{0,200}|ετικέτεσ",
    he=r"(?:תגיות|תגים|מילות מפתח|קטגוריות?) ?: ?.{0,200}|תגיות",
    hi=r"(?:टैग्स|टैग|कीवर्ड|श्रेणी) ?: ?.{0,200}|टैग्स",
    th=r"(?:แท็ก|คำสำคัญ|หมวดหมู่|ป้ายกำกับ) ?: ?.{0,200}|แท็ก",
    pl=r"(?:tagi|słowa kluczowe|kategori[ae]) ?: ?.{0,200}",
    cs=r"(?:štítky|klíčová slova|rubrika) ?: ?.{0,200}",
    sv=r"(?:taggar|nyckelord|ämnen|etiketter|stikkord|emneord|avainsanat|tunnisteet|címkék|etichete) ?: ?.{0,200}",
    uk=r"(?:теги|мітки|ключові слова) ?: ?.{0,200}",
    vi=r"(?:từ khóa|từ khoá|chủ đề) ?: ?.{0,200}",
    ko=r"태그 ?: ?.{0,200}",
)

NAVIGATION = _lines(
    mul=r"[★☆⭐✩ ]*\d(?:[.,]\d+)? ?(?:/ ?5 ?)?(?:from|out of|based on|\() ?[\d,]+ (?:votes?|ratings?|reviews?|bewertungen)\)?",
    recipe=r"(?:(?:print|pin|save|rate|jump to)(?: this| the)? recipe ?[|•·]? ?)+",
    contact=r"(?:e-?mail|contact|write to) (?:the |our |us)?(?:editors?|author|newsroom|news desk|webmaster)?",
    en=r"(?:skip|jump) to (?:main )?(?:content|navigation|main|comments|recipe)|print recipe"
    r"|(?:main )?menu|search|home|close|open menu|toggle navigation|navigation|back|go back|back to (?:the )?(?:top|home|blogs?|news|overview|list)|top of page|to top"
    r"|(?:log|sign) ?(?:in|out)|login|register(?: now)?|my account|create (?:an |a free )?account|subscribe now|continue reading|(?:read|show|load|view|see|learn|find out) more(?: \.\.\.)?|show less|(?:view|see) all|click here|view gallery"
    r"|(?:log|sign) in (?:or (?:create an account|register|sign up) )?to (?:save|join|add|rate|review|like|follow|earn)\b.{0,40}"
    r"|listen to (?:this|the) (?:article|story|post)(?: .{0,30})?|listen|play|pause|your browser does not support .{0,60}|now playing|getting your trinity audio player ready"
    r"|(?:estimated )?read(?:ing)? time ?:? ?(?:about )?\d.{0,15}|\d+ ?-?min(?:ute)?s? read(?:ing time)?"
    r"|(?:text|font) size|a[ -]?a[ -]?a|change (?:text|font) size|report (?:an error|a typo|this ad)|table of contents|contents \[?(?:hide|show)\]?"
    r"|edit this page(?: on .{1,30})?|(?:was|is) this (?:page|article) helpful\?"
    r"|page \d+ of \d+|bookmark|contact us|about us|privacy policy|terms of (?:use|service)|terms (?:and|&) conditions|sitemap|you are here"
    r"|please enable javascript.{0,80}|javascript is (?:disabled|required).{0,40}"
    r"|jump to|users browsing this forum:? .{1,80}|last edited by .{1,40} on .{1,50}edited \d+ times? in total"
    r"|did you find what you were looking for\?|was this (?:helpful|useful|information (?:helpful|useful))\?",
    de=r"zum (?:inhalt|hauptinhalt) springen|zur (?:startseite|navigation|übersicht)|zurück(?: zur (?:startseite|übersicht))?|(?:zurück )?nach oben|startseite|suche|menü|mehr (?:lesen|anzeigen|erfahren)|weiterlesen|vorlesen"
    r"|lesezeit ?:? ?\d.{0,15}|\d+ ?min(?:uten)?\.? lesezeit|impressum|datenschutz(?:erklärung|hinweise)?|kontakt|agb|anmelden|registrieren|seite drucken|sie sind hier"
    r"|(?:zur|in die|auf die) merkliste(?: hinzufügen| setzen)?|artikel (?:anhören|merken|vorlesen(?: lassen)?)",
    fr=r"aller au contenu|retour|accueil|lire la suite|en savoir plus|mentions légales|temps de lecture ?:? ?\d.{0,15}"
    r"|\d+ min(?:utes)? de lecture",
    es=r"saltar al contenido|inicio|volver|leer más|ver más|saber más|aviso legal|política de privacidad"
    r"|(?:\d+ )?min(?:utos)? de lectura|tiempo de lectura ?:? ?\d.{0,15}",
    it=r"vai al contenuto|leggi (?:di più|tutto)"
    r"|(?:\d+ )?minut[oi] di lettura|tempo di lettura ?:? ?\d.{0,15}",
    pt=r"saiba mais|você está aqui|ir para o conteúdo",
    nl=r"naar de inhoud|lees (?:meer|verder)"
    r"|(?:luister naar|beluister) dit (?:artikel|verhaal)|leestijd ?:? ?\d.{0,15}",
    ru=r"читать далее|подробнее|наверх|на главную",
    zh=r"返回首页|返回顶部|阅读更多",
    ja=r"続きを読む|ページトップへ|トップへ戻る",
    ar=r"اقرأ المزيد|العودة إلى الأعلى",
    tr=r"devamını oku|daha fazla(?: göster)?|anasayfa",
    el=r"διαβάστε περισσότερα|αρχική|περισσότερα",
    he=r"קרא עוד|המשך קריאה|לדף הבית",
    hi=r"और पढ़ें|होम",
    th=r"อ่านต่อ|หน้าแรก|ดูเพิ่มเติม",
    pl=r"czytaj (?:dalej|więcej)|strona główna"
    r"|ten (?:tekst|artykuł) przeczytasz w .{1,20}|czas czytania ?:? ?\d.{0,15}",
    cs=r"číst (?:dále|více)",
    sv=r"läs mer|les mer|læs mere|till startsidan",
    uk=r"читати далі|детальніше|на головну",
    ko=r"더 ?보기|계속 읽기"
    r"|글자 ?크기(?: .{1,12})?|인쇄(?:하기)?|본문 ?바로가기",
    vi=r"đọc tiếp"
    r"|nghe đọc bài",
    id=r"baca selengkapnya",
)

PAGE_NAME = _lines(
    mul=r"category: ?[^:]+|\d{1,4}",
    en=r"trending|contact(?: us)?|about(?: us)?",
    de=r"kontakt",
)
"""What leads to a page from elsewhere, and is the title of that page itself."""

LEGAL_PAGE_NAME = _lines(
    en=r"imprint|legal notice|privacy policy|terms (?:of (?:use|service)|(?:and|&) conditions)",
    de=r"impressum|datenschutz(?:erklärung|hinweise)?|agb",
    fr=r"mentions légales",
    es=r"aviso legal|política de privacidad",
)
"""The same of pages that have no other title, and that menus name among others only."""

FOLLOW = _lines(
    mul=r"(?:folge(?:n sie)? uns (?:auf|bei)|suivez-nous sur|síguenos en|seguici su|volg ons op)"
    rf" (?:{_NETWORK}|x|google|social media|nuestr).{{0,60}}",
    en=rf"(?:follow|like|join|find|connect with) (?:us|me|our|@[\w.]+)(?: (?:on|at|in|via))?:?(?:[ ,/|&•]*(?:our|official|{_NETWORK}|x|google news|social media|social|channel|page|and|or|app|group))*(?:,? (?:here|today|now|for (?:the |all )?(?:latest|more|breaking|daily)\b.{{0,60}}))?"
    rf"|(?:follow|connect with) .{{1,60}} on (?:{_NETWORK}|x)(?:[ ,&]+(?:and )?(?:{_NETWORK}|x))*(?:[ :]*(?:at )?@[\w.]+(?: and @[\w.]+)?)?"
    r"|(?:stay|keep|get) (?:connected|in touch|social)(?: with us)?|follow (?:the )?author|follow|about the authors?|meet the author|view all posts(?: by .{1,50})?|see author's posts|author archive"
    r"|(?:download|get|install) our .{0,40}app\b.{0,60}|get the .{1,40} app"
    r"|(?:click|tap) here to (?:join|follow|subscribe|sign up)\b.{0,120}"
    r"|(?:have|got|do you have) (?:a |any )?(?:news )?(?:tips?|story|stories|corrections?)(?: for us| to share)?\? .{0,160}",
    de=r"folge(?:n sie)? uns",
    fr=r"suivez-nous",
    es=r"síguenos"
    r"|seguinos en .{1,60}|unite a (?:nuestro|nuestra) .{1,60}|(?:únete|suscríbete) a nuestro canal.{0,60}",
    it=r"seguici",
    pt=r"siga-nos(?: n[oa]s? .{0,60})?",
    nl=r"volg ons",
    ru=r"подпи(?:шитесь|сывайтесь) на (?:нас|наш|канал|telegram|телеграм|страниц).{0,100}"
    r"|(?:следите за (?:нами|новостями)|присоединяйтесь к нам|читайте нас) (?:в|на) .{1,80}",
    zh=r"关注我们.{0,30}",
    ja=r"フォローする|フォローしてください",
    ar=r"تابعونا.{0,60}|تابعنا.{0,60}",
    el=r"ακολουθήστε (?:μασ|το|τη).{0,120}",
    he=r"(?:עקבו|הצטרפו) (?:אחרינו|ל(?:ערוץ|קבוצת)).{0,60}",
    hi=r".{0,60}(?:व्हाट्सएप|व्हाट्सऐप|टेलीग्राम|फेसबुक|यूट्यूब|whatsapp|telegram|facebook).{0,30} (?:से जुड़ें|पर (?:फॉलो|लाइक) करें|को (?:फॉलो|सब्सक्राइब) करें|ज्वाइन करें).{0,20}",
    th=r"ติดตาม(?:เรา|ข่าว).{0,60}",
    tr=r"bizi (?:takip edin|.{1,30} takip edin).{0,20}",
    pl=r"(?:obserwuj|polub|śledź) nas .{1,60}"
    r"|masz (?:ciekawy )?(?:temat|informację|news)\w*\? .{1,120}",
    uk=r"підпи(?:шіться|суйтеся|сатися) на (?:нас|наш).{0,100}",
    vi=r"theo dõi chúng tôi.{0,60}",
    hr=r"pratite nas .{1,60}",
    id=r"ikuti (?:kami|saluran|akun|channel) .{1,80}|(?:dapatkan|simak) (?:berita|informasi) .{1,80}(?:whatsapp|telegram|google news|aplikasi|setiap hari)(?:. ikuti .{1,80})?",
)

PAYWALL_PROMPT = _lines(
    en=r"(?:subscribe|sign up|log in|sign in|register|create a free account|become a (?:member|subscriber)|start your (?:free )?(?:trial|subscription)) (?:now )?(?:to|for) (?:(?:continue|keep) reading|unlock|read (?:the|this|more|on)|(?:get|gain) (?:full|unlimited)|(?:access|view|finish) (?:this|the (?:full|rest)|full|all))\b.{0,80}"
    r"|this (?:article|content|story|post|page) is (?:only |exclusively |reserved )?(?:for|available (?:only )?to|exclusive to|reserved for) .{0,30}(?:subscribers|members|supporters)(?: only)?"
    r"|already (?:a |an )?(?:subscriber|member|have an account|registered|subscribed)\? .{0,60}"
    r"|(?:want )?to (?:continue|keep) reading(?: this (?:article|story))?,? .{0,120}|you(?:'ve| have) (?:reached|read|used) .{0,40}(?:free|limit) .{0,80}",
    de=r"(?:jetzt )?(?:abonnieren|registrieren|anmelden) (?:und|um) weiter(?:zu)?lesen|weiterlesen mit .{1,30}|jetzt abo abschließen",
    fr=r"(?:article )?réservé aux abonnés|il vous reste .{1,30} à lire.{0,60}",
    es=r"(?:contenido|artículo) (?:exclusivo )?(?:para|solo para) suscriptores",
    it=r"(?:contenuto|articolo) riservato agli abbonati",
    pt=r"(?:conteúdo|artigo) exclusivo para assinantes",
    ru=r"(?:материал|статья) доступ(?:ен|на) (?:только )?(?:по подписке|подписчикам)",
    ja=r"(?:この記事は)?(?:有料会員(?:限定)?記事|(?:有料)?会員限定(?:記事)?)(?:です)?|残り ?[:：]? ?[\d,]+ ?文字.{0,30}",
)
