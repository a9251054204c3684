"""The wording of boilerplate, as whole-line patterns by kind.

Every pattern is matched against a whole line (`fullmatch`) after `rules.normalise`: lower case, single
spaces, straight apostrophes, no decoration at either end. A sentence of the article that merely contains such words never matches.
"""

from __future__ import annotations

import re

_NAME = r"[\w .,'’&|()\-–]{1,60}"
_REST = r".{0,120}"


def _lines(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{a})" for a in alternatives))


SOURCE_CREDIT = _lines(
    r"(?:original )?source(?: link| url| article| here)?",
    r"link to (?:the )?(?:original )?(?:source|article|story|post)",
    r"(?:view|visit|see) (?:the )?(?:original )?source(?: article| version)?",
    r"(?:read|view|see) (?:the )?(?:full|original|complete|entire) (?:article|story|post|news|report)(?: here)?",
    r"(?:read|view|see) (?:the )?(?:full |original )?(?:article|story|post) (?:at|on|from|via) " + _NAME,
    r"(?:this (?:article|post|story|piece) )?(?:was )?(?:originally |first )(?:published|appeared|posted) (?:at|on|in|by) "
    + _NAME,
    r"(?:this|the) (?:article|post|story) .{0,120}(?:appeared first|first appeared|was originally published) (?:on|at|in) "
    + _NAME,
    r"the post .{1,200} (?:appeared first|first appeared) on .{1,80}",
    r"quelle(?:nlink|n)?|zum originalartikel|originalartikel|zur quelle",
    r"lien source|source originale|lire l'article (?:complet|original)",
    r"(?:enlace|link) (?:a la )?(?:fuente|origen)|fuente original|ver fuente",
    r"link (?:alla )?fonte|fonte originale|link da fonte|bron(?:link)?",
    r"источник|ссылка на источник|来源|原文链接|原文链接|出典|元記事|المصدر|رابط المصدر",
)

COMMENT_PROMPT = _lines(
    r"please enter your (?:comment|name|e-?mail(?: address)?)(?: here)?",
    r"you have entered an incorrect e-?mail address",
    r"please enter a valid e-?mail(?: address)?",
    r"leave (?:a|your) (?:comment|reply|response)s?(?: cancel reply| below)?",
    r"(?:cancel reply|log in to leave a comment|click here to cancel reply)",
    r"(?:write|post|add|submit|make|share) (?:a |your |an? )?(?:comment|reply|thought)s?(?: here| below)?",
    r"add (?:a )?new comment|add your comment|join the (?:conversation|discussion)",
    r"be the first to (?:comment|leave a comment|share your thoughts|reply)" + _REST,
    r"(?:you must|you need to|please) (?:be )?(?:log(?:ged)? in|sign(?:ed)? in|login|register)"
    + r".{0,40}(?:comment|reply|post).{0,20}",
    r"(?:log|sign) in (?:or register )?to (?:post |leave |write )?(?:a |your )?(?:comment|reply|post comments)s?",
    r"your e-?mail address will not be published" + _REST,
    r"required fields are marked" + _REST,
    r"save my name,? e-?mail,?(?: and)? (?:website|site)" + _REST,
    r"notify me (?:of|when|by) " + _REST,
    r"comments? (?:are |is )?(?:now )?(?:closed|disabled|off|not allowed)" + _REST,
    r"(?:no|there are no) comments(?: yet| so far)?|keine kommentare.{0,20}",
    r"(?:this site uses akismet to reduce spam|learn how your comment data is processed)" + _REST,
    r"(?:name|email|e-mail|website|comment|submit(?: comment)?|post comment)(?: \*)?",
    r"(?:name|email|e-mail|website|comment)[ :*]+(?:name|email|e-mail|website|comment|[ :*])*",
    r"what do you think\? (?:leave|let us know|share|tell us)" + _REST,
    r"(?:let us know|tell us|share your thoughts)(?: what you think)? in the comments?(?: section)?(?: below)?",
    r"schreiben sie (?:einen|den ersten) kommentar|kommentar (?:schreiben|verfassen|hinterlassen|abgeben)",
    r"(?:antwort|kommentar) (?:schreiben|hinterlassen)(?: antworten abbrechen)?|antworten abbrechen",
    r"deine e-?mail-adresse wird nicht veröffentlicht" + _REST,
    r"erforderliche felder sind mit" + _REST,
    r"meinen namen, meine e-?mail" + _REST,
    r"laissez? un commentaire|laisser un commentaire(?: annuler la réponse)?|annuler la réponse",
    r"votre adresse (?:e-?mail|de messagerie|électronique) ne sera pas publiée" + _REST,
    r"les champs obligatoires sont" + _REST,
    r"deja (?:una respuesta|un comentario)|dejar (?:una respuesta|un comentario)|cancelar (?:la )?respuesta",
    r"tu dirección de correo electrónico no será publicada" + _REST,
    r"los campos (?:obligatorios|necesarios) están" + _REST,
    r"lascia un commento|annulla risposta|il tuo indirizzo email non sarà pubblicato" + _REST,
    r"deixe (?:um comentário|uma resposta)|cancelar resposta|o seu endereço de e-?mail não será publicado"
    + _REST,
    r"(?:geef een reactie|laat een reactie achter|reageer)(?: reactie annuleren)?|je e-?mailadres wordt niet"
    + _REST,
    r"(?:добавить|оставить|написать)(?: свой)? комментарий|ваш (?:адрес )?e-?mail не будет опубликован"
    + _REST,
    r"发表(?:评论|回复)|コメントを(?:残す|書く|投稿)|اترك (?:تعليق|رد).{0,30}|أضف تعليق.{0,20}",
)

COMMENT_SECTION = _lines(
    r"comments?",
    r"(?:all |reader |user )?comments? ?\(?\d+\)?",
    r"\d+ (?:comments?|replies|responses|thoughts)(?: (?:on|to|so far) .{0,160})?",
    r"(?:one|two|three) (?:comments?|thoughts?|responses?) (?:on|to) .{0,160}",
    r"(?:show|view|load|hide|see|read) (?:all )?(?:\d+ )?(?:more )?comments?(?: \(\d+\))?",
    r"leave (?:a|your) (?:comment|reply)(?: cancel reply)?",
    r"(?:\d+ )?kommentare?(?: ?\(\d+\))?|(?:\d+ )?commentaires?(?: ?\(\d+\))?",
    r"(?:\d+ )?comentarios?(?: ?\(\d+\))?|(?:\d+ )?commenti(?: ?\(\d+\))?|(?:\d+ )?reacties",
    r"комментарии(?: ?\(\d+\))?|评论|コメント(?: ?\(\d+\))?|التعليقات",
)

_NETWORKS = (
    r"facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|telegram|tumblr|email|e-mail|mail|print|messenger|copy link|"
    r"copy url|link|flipboard|pocket|vk|ok|viber|line|xing|threads|bluesky|mastodon|instagram|youtube|tiktok|weibo|wechat|"
    r"google\+|googleplus|digg|stumbleupon|mix|buffer|more|share|tweet|pin|pin it|drucken|teilen|imprimer|partager|"
    r"compartir|imprimir|rss|sms|snapchat|copy|telegraph|odnoklassniki|вконтакте|hatena|feedly"
)

SHARE_BAR = _lines(
    rf"(?:share|tweet|teilen|partager|compartir|condividi|compartilhar|delen|поделиться|分享|シェア|شارك)(?: (?:this|on|it))?"
    rf"(?: ?[:|•·,/+]? ?(?:{_NETWORKS}))*",
    rf"(?:{_NETWORKS})(?: ?[:|•·,/+]? ?(?:{_NETWORKS}))+",
    r"facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|tumblr|pin it|copy link|messenger|flipboard",
    r"share (?:this|the) ?(?:article|story|post|page|content|news|with (?:us|friends|a friend(?: or colleague)?)|entry|on)?"
    rf"(?: ?(?:on|via|with|by)? ?(?:{_NETWORKS}|your (?:friends|network)))*",
    rf"(?:click to )?(?:share|send|post|pin|e-?mail|tweet|print) (?:this |it |a link )?(?:(?:on|to|via|by|with) )?(?:a friend|{_NETWORKS})"
    r"(?: \(opens in (?:a )?new window\))?",
    r"(?:e-?mail|print) this(?: (?:article|story|page|post))?|print(?: friendly| page| article)?",
    r"(?:share|shares|views?|likes?) ?:? ?[\d.,]+k?|[\d.,]+k? (?:shares?|views?|likes?|retweets)",
    r"(?:like this|like loading|loading|like)|spread the (?:love|word)",
    r"(?:(?:diesen )?(?:artikel|beitrag) )?(?:teilen|drucken|versenden|merken)|auf (?:facebook|twitter|x|whatsapp) teilen",
    r"(?:partager|compartir|condividi|compartilhe?)(?: (?:cet article|este artículo|esta noticia|questo articolo|l'article))?"
    rf"(?: (?:sur|en|su|no|por) (?:{_NETWORKS}))?",
)

ADJACENT_ARTICLE = _lines(
    r"(?:previous|prev|next|older|newer) (?:article|post|story|entry|page|news|chapter)s?(?: ?[:»›>→-] ?.{0,160})?",
    r"(?:previous|next) (?:topic|lesson|section|step|video|recipe|project|in series)|(?:previous|next|prev) ?(?:[:»›>→|/] ?.{0,160})?",
    r"(?:previous|prev)(?: article| post)? ?[/|•·-]? ?next(?: article| post)?",
    r"(?:vorheriger|nächster|voriger) (?:artikel|beitrag)(?: ?[:»›-] ?.{0,160})?",
    r"article (?:précédent|suivant)(?: ?: ?.{0,160})?|(?:artículo|entrada) (?:anterior|siguiente)(?: ?: ?.{0,160})?",
    r"articolo (?:precedente|successivo)|(?:artigo|post) (?:anterior|seguinte)|(?:vorig|volgend) (?:artikel|bericht)",
    r"(?:предыдущая|следующая) (?:статья|запись)|(?:предыдущий|следующий) (?:пост|материал)|上一篇.{0,60}|下一篇.{0,60}",
    r"(?:前|次)の記事.{0,60}|المقال (?:السابق|التالي)",
    r"post navigation|beitrags-?navigation|navigation de l'article",
)

NEWSLETTER = _lines(
    r"(?:newsletter|newsletters|subscribe|subscribe (?:now|today|here|for free)|sign up|sign me up|sign up (?:now|here|today))",
    r"(?:subscribe|sign up|signup|register|join)(?: now| today| here)? (?:to|for|with|our|free)\b.{0,120}"
    r"(?:newsletters?|mailing list|inbox|updates|e-?mails?|alerts?|digest|briefing|substack|channel)\b.{0,80}",
    r"(?:get|receive|have|stay|keep|don't miss|never miss).{0,120}(?:newsletter|delivered (?:straight |directly |right )?to your inbox|"
    r"in your inbox|to your (?:e-?mail|inbox)|by e-?mail)\b.{0,80}",
    r"(?:enter|type) your e-?mail(?: address)?(?: here| to subscribe| below)?" + _REST,
    r"(?:your )?e-?mail address",
    r"(?:thanks|thank you) for (?:subscribing|signing up)" + _REST,
    r"by (?:signing up|subscribing|submitting|clicking|providing|entering),? (?:your e-?mail,? )?(?:you|i) (?:agree|consent|confirm|accept|acknowledge|will)"
    + r".{0,240}",
    r"(?:zum |unseren )?newsletter (?:abonnieren|anmelden|anmeldung)|(?:jetzt )?(?:für den )?newsletter (?:anmelden|abonnieren)",
    r"abonnieren sie (?:unseren|den) .{0,80}newsletter.{0,60}|melden sie sich .{0,60}newsletter.{0,60}",
    r"(?:abonnez-vous|inscrivez-vous|s'abonner|s'inscrire) (?:à|a) .{0,80}(?:newsletter|lettre d'information).{0,60}",
    r"(?:suscríbete|suscríbase|regístrate|inscríbete) (?:a|en|al) .{0,80}(?:newsletter|boletín|boletines).{0,60}",
    r"(?:iscriviti|abbonati) alla .{0,60}newsletter.{0,60}|(?:assine|inscreva-se).{0,60}newsletter.{0,60}",
    r"(?:schrijf je in|meld je aan) voor .{0,60}nieuwsbrief.{0,60}|подпи(?:шитесь|саться) на .{0,80}",
)

COOKIE_NOTICE = _lines(
    r"(?:accept|allow|reject|decline|manage|refuse)(?: all| essential| optional)?(?: cookies?)(?: settings| preferences)?",
    r"(?:cookie|privacy|consent) (?:settings|preferences|policy|notice|consent|options)|manage (?:consent|preferences)|accept all",
    r"(?:this|our) (?:web ?)?(?:site|page) uses cookies\b.{0,300}",
    r"we (?:use|and our (?:\d+ )?partners (?:use|store)) (?:essential |necessary )?cookies (?:to|on|and|for|in)\b.{0,300}",
    r"by (?:continuing to (?:use|browse)|using|browsing|clicking).{0,60}(?:you agree|you consent|you accept).{0,160}",
    r"(?:diese|unsere) (?:web-?site|webseite|seite) (?:verwendet|nutzt|benutzt) cookies.{0,300}|wir (?:verwenden|nutzen|setzen) cookies.{0,300}",
    r"alle (?:cookies )?akzeptieren|cookie-?einstellungen|nur (?:notwendige|essenzielle) cookies",
    r"(?:ce site|nous) utilis(?:e|ons) des cookies.{0,300}|(?:tout accepter|accepter tout|accepter les cookies|gérer les cookies)",
    r"(?:este sitio(?: web)?|esta web|utilizamos|usamos) (?:utiliza |usa )?cookies.{0,300}|aceptar (?:todas las |las )?cookies",
    r"(?:questo sito|utilizziamo) (?:utilizza |usa )?(?:i )?cookie.{0,300}|accetta (?:tutti i )?cookie",
    r"(?:deze (?:web)?site|wij) (?:gebruikt|gebruiken) cookies.{0,300}|(?:мы используем|сайт использует) (?:файлы )?cookie.{0,300}",
)

ADVERTISEMENT = _lines(
    r"(?:advertisements?|advert|ads?|sponsored(?: content| links?| post)?|promoted(?: content)?|paid (?:content|post)|promotion|"
    r"advertising|ad feedback|ad choices|advertise with us|sponsor(?:ed by .{1,40})?|remove ads)",
    r"(?:story|article|content|text|post|report) continues (?:below|after)(?: (?:this )?(?:the )?(?:advertisement|ad|video|newsletter))?(?: .{0,30})?",
    r"(?:continue reading|scroll (?:down )?(?:to|for)) ?(?:below|continue|more|main story|continue reading)?(?: (?:with content|the main story))?(?: .{0,20})?",
    r"(?:skip|scroll past)(?: past)? (?:advertisement|ad|newsletter promotion)|(?:after|skip) newsletter promotion",
    r"anzeige|werbung|- anzeige -|publicit[ée]|publicidad|pubblicità|publicidade|continua (?:a leggere )?dopo la pubblicità|advertentie|реклама|广告|広告|إعلان",
    r"(?:artikel|text) (?:wird|geht) (?:nach|unter) der (?:anzeige|werbung) (?:fortgesetzt|weiter)|la suite après (?:la|cette) publicité",
    r"lesen sie (?:nach|unter) der (?:anzeige|werbung) weiter|sigue leyendo|mehr nach der (?:anzeige|werbung)",
)

RELATED_LABEL = _lines(
    r"(?:related|similar|recommended|suggested|popular|trending|latest|recent|more|other|further|top|must[- ]read|featured|most read|most popular)"
    r"(?: (?:related|top|great|local|world|us|uk|popular|recent|from our))*"
    r"(?: (?:articles?|stories|posts?|news|reading|content|topics?|links?|videos?|reads|headlines|coverage|searches|tags|products|pages?|recipes|resources|guides)(?: (?:from|on|in|about) .{1,60})?)",
    r"(?:related|recommended(?: for you)?|trending(?: now)?|read next|up next|most (?:read|popular|viewed)|don't miss|see also|read also|also read|"
    r"you (?:may|might) (?:also )?(?:like|be interested in|enjoy)(?: .{0,40})?|more (?:from|on|in|by|like this|stories)(?: .{0,60})?|"
    r"what to read next|recommended reading|in this (?:story|article)|on this topic|editors?'? ?(?:s' )?picks?|in case you missed it|latest news)",
    r"(?:das )?könnte (?:sie|dich) auch interessieren(?: .{0,30})?|mehr zum thema(?: .{0,60})?|weitere (?:artikel|beiträge|themen|meldungen)(?: .{0,40})?|"
    r"lesen sie auch|lesen sie dazu auch(?: .{0,40})?|mehr themen|auch interessant|ähnliche (?:artikel|beiträge)|verwandte (?:artikel|themen|beiträge)|zum thema|meistgelesen|empfehlungen",
    r"(?:à lire aussi|lire aussi|sur le même sujet|articles? (?:similaires|liés|connexes)|à voir aussi|les plus lus)",
    r"(?:artículos|noticias|entradas) relacionad[ao]s|(?:te puede|también te puede) interesar|lee también|leer también|más (?:noticias|información)|relacionado|(?:temas|contenidos?) relacionad[ao]s?",
    r"(?:articoli correlati|leggi anche|potrebbe interessarti(?: anche)?|leia (?:também|mais)|artigos relacionados|veja também|notícias relacionadas)",
    r"lees ook|gerelateerde (?:artikelen|berichten)|meer (?:nieuws|over dit onderwerp)|читайте также|по теме|похожие (?:статьи|материалы|записи)|"
    r"相关(?:文章|阅读|新闻)|推荐阅读|関連記事|あわせて読みたい|おすすめ記事|اقرأ أيضا.{0,10}|مقالات ذات صلة|مواضيع ذات صلة",
)

RELATED_LINK = _lines(
    r"(?:related(?: article| story| post| reading| coverage| video)?s?|see also|read also|also read|read more|read next|recommended|more on this|watch also|"
    r"also see|you may also like|you might also like|don't miss|must read|trending|read|watch|click here|in case you missed it) ?[:|»>→–—-] ?.{3,200}",
    r"(?:lesen sie (?:auch|dazu|hier)|auch interessant|mehr dazu|mehr zum thema|siehe auch|lesetipp|dazu auch) ?[:|»–-] ?.{3,200}",
    r"(?:lire aussi|à lire aussi|à lire|voir aussi|lire également) ?[:|»–-] ?.{3,200}",
    r"(?:lee también|te puede interesar|leer más|lea también|ver también|leggi anche|leia também|leia mais|saiba mais|lees ook) ?[:|»–-] ?.{3,200}",
    r"(?:читайте также|читать также|по теме|см\. также) ?[:|»–-] ?.{3,200}|(?:相关阅读|延伸阅读|関連記事|あわせて読みたい|اقرأ أيضا|اقرأ أيضاً) ?[::] ?.{2,120}",
)

COPYRIGHT = _lines(
    r"(?:copyright|\(c\)|©|&copy;)[\s©(c)]*.{0,160}",
    r".{0,80}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|"
    r"todos os direitos reservados|alle rechten voorbehouden|все права защищены|版权所有|無断転載.{0,20})",
    r"(?:all rights reserved|this material may not be published).{0,160}",
)

TAGS = _lines(
    r"(?:tags?|tagged(?: (?:as|with|in))?|topics?|filed under|posted (?:in|under)|categor(?:y|ies)|keywords|more about|labels?|related topics|in this article) ?[:|] ?.{0,200}",
    r"(?:tags?|tagged in|topics|filed under|categories|keywords|schlagworte|schlagwörter|etiquetas|mots-clés|labels)",
    r"(?:schlagworte|schlagwörter|stichwörter|themen|rubrik|kategorie[n]?|etiquetas|temas|mots[- ]clés|étiquettes|tag|metki|метки|теги|标签|タグ) ?[::] ?.{0,200}",
)

NAVIGATION = _lines(
    r"(?:skip|jump) to (?:main )?(?:content|navigation|main|comments|recipe)|(?:print|jump to) recipe",
    r"(?:main )?menu|search|home|close|open menu|toggle navigation|navigation|back|go back|back to (?:the )?(?:top|home|blog|news|overview|list|all .{1,30})|top of page|to top",
    r"(?:log|sign) ?(?:in|out|up)|login|register|my account|account|create (?:an |a free )?account|subscribe now|continue reading|read more(?: \.\.\.)?|show more|show less|see more|load more|view all|see all|click here(?: to .{0,40})?|expand|learn more|find out more|view gallery|view more",
    r"(?:listen to (?:this|the) (?:article|story|post)(?: .{0,30})?|listen|play|pause|your browser does not support .{0,60}|watch(?: now| video| live)?|now playing|getting your trinity audio player ready.{0,10})",
    r"(?:reading time|read time|estimated reading time) ?:? ?.{0,20}|\d+ ?[- ]?min(?:ute)?s?(?: read| de lecture| lesezeit)?(?: time)?|lesezeit ?:? ?.{0,20}",
    r"(?:text|font) size|a[ -]?a[ -]?a|change (?:text|font) size|report (?:an )?(?:error|typo|abuse)|report this|correct an error|table of contents|contents \[?(?:hide|show)\]?",
    r"zum (?:inhalt|hauptinhalt) springen|zur (?:startseite|navigation|übersicht)|zurück(?: zur (?:startseite|übersicht))?|nach oben|startseite|suche|menü|mehr (?:lesen|anzeigen|erfahren)|weiterlesen|vorlesen",
    r"aller au contenu|retour|accueil|lire la suite|en savoir plus|saltar al contenido|inicio|volver|leer más|ver más|vai al contenuto|leggi (?:di più|tutto)|saiba mais|naar de inhoud|lees (?:meer|verder)|читать далее|подробнее|наверх",
    r"page \d+ of \d+|\.{2,}|…|bookmark|contact us|about us|privacy policy|terms of (?:use|service)|terms (?:and|&) conditions|sitemap|advertise",
    r"(?:zurück )?nach oben|impressum|datenschutz(?:erklärung|hinweise)?|kontakt|agb|anmelden|registrieren|seite drucken|mentions légales|aviso legal|política de privacidad|saber más|você está aqui|sie sind hier|you are here",
    r"please enable javascript.{0,80}|javascript is (?:disabled|required).{0,80}",
)

FOLLOW = _lines(
    rf"(?:follow|like|join|find|connect with|subscribe to) (?:us|me|our|@?[\w.' -]{{1,40}}) ?(?:on|at|in|via)?:? ?(?:our )?(?:official )?(?:(?:{_NETWORKS}|google news|social media|social|channel|page|and|&|or|,|,? our|app|here|today|now|group|for (?:the )?(?:latest|more|breaking).{{0,60}})[ ,./!|•]*)+",
    r"(?:stay|keep|get) (?:connected|in touch|social)(?: with us)?|follow .{1,60} on (?:twitter|x|instagram|facebook|linkedin|tiktok|threads|bluesky)(?: (?:at )?[@\w. &,]{1,60})?",
    r"(?:follow|join|find) us|follow (?:the )?author|follow(?:ing)?|about the authors?|meet the author|more by .{1,50}|view all posts(?: by .{1,50})?|see author's posts|author archive",
    r"(?:download|get|install) (?:our|the) .{0,40}app\b.{0,80}",
    r"folgen sie uns.{0,80}|folge uns.{0,80}|suivez-nous.{0,80}|síguenos.{0,80}|seguici.{0,80}|siga-nos.{0,80}|volg ons.{0,80}|подписывайтесь.{0,120}|مشاركة.{0,40}|تابعونا.{0,60}",
    r"(?:click|tap) here to (?:join|follow|subscribe|download|read|sign up).{0,120}",
    r"(?:have|got|do you have) (?:a |any )?(?:news )?(?:tips?|story|stories|corrections?)\b.{0,12}\?.{0,160}",
)

PAYWALL_PROMPT = _lines(
    r"(?:subscribe|sign up|log in|sign in|register|create a free account|become a (?:member|subscriber)|start your (?:free )?(?:trial|subscription)) (?:now )?(?:to|for) (?:continue|keep|unlock|read|get|access|view|finish)\b.{0,120}",
    r"(?:this|the) (?:article|content|story|post|page|feature|material) is (?:for|only for|reserved for|available (?:only )?to|exclusive to|exclusively for|locked).{0,40}(?:subscribers?|members?|customers?|supporters|users)\b.{0,120}",
    r"(?:already|existing) (?:a )?(?:subscriber|member|have an account|registered)\b.{0,8}(?:log|sign|click)?.{0,60}",
    r"(?:to continue|to keep|want to continue) reading.{0,160}|you(?:'ve| have) (?:reached|read|used).{0,60}(?:free )?articles?.{0,120}",
    r"(?:jetzt|weiterlesen mit).{0,40}(?:abo|abonnieren|registrieren).{0,80}|(?:réservé aux abonnés|article réservé aux abonnés|il vous reste .{0,30} à lire).{0,120}|(?:contenido|artículo) (?:exclusivo )?(?:para|solo para) suscriptores.{0,80}",
)
