"""Lines of those who pay for a page: subscribers, those who give, and who wants to know the reader."""

from __future__ import annotations

import re
from typing import Final

from scrape.extractor.boilerplate.phrases import components, lines
from scrape.patterns import compiled_late

_OF_PRIVACY = (
    r"\b(?=.*\b(?:cookies?|data|devices?|information|consent\w*|privacy|"
    r"(?:nutzer|nutzungs|geräte|personen|standort)?daten|gerät\w*|informationen|einwilligung|zustimmung|"
    r"données|informations|appareils?|terminal|datos|información|dispositiv\w+|dati|informazioni|consenso|"
    r"gegevens|informatie|apparaat|toestemming)\b)"
)
"""Behind 'we and our partners use', which people say of anything."""

COOKIE_NOTICE = lines(
    en=r"(?:accept|allow|reject|decline|manage|refuse)(?: all| essential| optional)? cookies?(?: settings| preferences)?|accept all|manage consent"
    r"|(?:cookie|privacy|consent) (?:settings|preferences|policy|notice|consent|options)"
    r"|(?:this|our) (?:web ?)?(?:site|page) uses cookies\b.{0,300}"
    r"|we (?:use|and our (?:\d+ )?partners (?:use|store)) (?:essential |necessary )?cookies (?=.*\b(?:sites?|websites?|web|experience|browser|browsing|traffic|consent|privacy|visits?|policy|personali[sz]e|partners|preferences|accept|services?)\b).{0,300}"
    r"|by (?:continuing to (?:use|browse)|using|browsing|clicking).{0,60}(?:you agree|you consent|you accept).{0,160}"
    r"|we value your privacy|reject all|we and our (?:\d+ )?(?:trusted )?(?:partners|vendors) (?:store|use|process|access|may)"
    rf"{_OF_PRIVACY}.{{0,400}}",
    embed=r"(?:empfohlener )?(?:externer|redaktioneller|redaktionell empfohlener) inhalt|(?:externen inhalt|inhalte?) anzeigen|an dieser stelle (?:finden sie|befindet sich|steht|wird) .{0,20}\bextern.{0,200}"
    r"|ich bin (?:damit )?einverstanden,? .{0,20}externe inhalte.{0,160}|zum anzeigen benötigen wir ihre (?:zustimmung|einwilligung).{0,120}|mit dem laden des (?:videos|inhalts|beitrags) akzeptieren sie.{0,160}"
    r"|(?:this|the) (?:content|video|embed|post) (?:is hosted|is provided|comes from|cannot be (?:shown|displayed)).{0,60}(?:third party|cookies|consent).{0,160}"
    r"|deze inhoud kan niet worden (?:getoond|weergegeven).{0,160}|ce contenu (?:est bloqué|n'est pas disponible|ne peut pas être affiché).{0,60}cookies.{0,120}|(?:este contenido|questo contenuto|este conteúdo) .{0,60}cookies?.{0,120}",
    de=r"(?:diese|unsere) (?:web-?site|webseite|seite) (?:verwendet|nutzt|benutzt) cookies.{0,300}"
    r"|wir (?:verwenden|nutzen|setzen) cookies\b(?=.*(?:seite|site|nutz|inhalte|anzeigen|erlebnis|datenschutz|zustimm|dienste)).{0,300}"
    r"|alle (?:cookies )?akzeptieren|cookie-?einstellungen|nur (?:notwendige|essenzielle) cookies"
    r"|wir und unsere (?:\d+ )?partner (?:verwenden|nutzen|speichern|verarbeiten|setzen)"
    rf"{_OF_PRIVACY}.{{0,300}}|alle ablehnen|wir schätzen ihre privatsphäre",
    fr=r"(?:ce site|nous) utilis(?:e|ons) des cookies(?=.*(?:site|expérience|navigation|contenu|audience|pour)).{0,300}|tout accepter|accepter les cookies|gérer les cookies"
    r"|(?:nous et )?nos (?:\d+ )?partenaires (?:utilis|stock|trait|accéd)\w+"
    rf"{_OF_PRIVACY} .{{0,300}}|tout refuser|le respect de votre vie privée .{{0,60}}",
    es=r"(?:este sitio(?: web)?|esta web) (?:utiliza|usa) cookies.{0,300}|(?:utilizamos|usamos) cookies propias y de terceros.{0,300}|acest site (?:web )?(?:folosește|utilizează) (?:module )?cookie.{0,300}|(?:utilizamos|usamos) cookies (?=.*(?:sitio|web|experiencia|contenido|navegación)).{0,300}|aceptar (?:todas las |las )?cookies"
    rf"|nosotros y nuestros (?:\d+ )?socios{_OF_PRIVACY} .{{0,300}}|rechazar todo|valoramos (?:su|tu) privacidad",
    el=r"(?:χρησιμοποιούμε cookies(?=.*(?:εμπειρία|περιήγησ|ιστ[οό]|επισκεψιμότητ))|(?:αυτ[όή] (?:ο ιστότοποσ|η ιστοσελίδα)|ο ιστότοποσ μασ) χρησιμοποιεί cookies).{0,300}",
    it=r"(?:questo sito|utilizziamo) (?:utilizza |usa )?(?:i )?cookie(?=.*(?:sito|esperienza|navigazione|contenuti)|$).{0,300}|accetta (?:tutti i )?cookie"
    rf"|noi e (?:i nostri )?(?:\d+ )?(?:partner|terze parti){_OF_PRIVACY} .{{0,300}}|rifiuta tutto",
    pt=r"(?:este site|utilizamos|usamos) (?:utiliza |usa )?cookies (?=.*(?:site|experiência|navegação|conteúdo)).{0,300}|aceitar (?:todos os )?cookies",
    nl=r"(?:deze (?:web)?site) gebruikt cookies.{0,300}|wij gebruiken cookies (?=.*(?:site|ervaring)).{0,300}|cookies (?:accepteren|weigeren)"
    rf"|wij en onze (?:\d+ )?partners (?:gebruiken|slaan|verwerken){_OF_PRIVACY}.{{0,300}}|alles weigeren",
    ru=r"(?:мы используем|(?:этот |наш )?сайт использует) (?:файлы )?cookie.{0,300}",
    zh=r"(?:本网站|我们)使用cookie.{0,200}",
    ja=r"(?:当サイト|このサイト)(?:では|は)、?cookie.{0,200}",
)

_EMBEDDED = r"(?:(?:google )?youtube|instagram|facebook|twitter|x|tiktok|threads|bluesky|reddit|spotify|soundcloud|vimeo|telegram)"
EMBED_CONSENT = lines(
    en=r"this (?:article|page|post|story) contains content (?:provided by|from) [^,;.]{1,60}(?:\. we ask for your permission before\b.{0,400})?"
    rf"|we ask for your permission before anything is loaded\b.{{0,400}}|allow {_EMBEDDED} content\?",
    de=r"(?:hier finden sie inhalte (?:dritter|von drittanbietern)\. )?um (?:eingebettete|externe) inhalte anzuzeigen,? (?:ist|benötigen wir|brauchen wir) (?=.*(?:einwilligung|zustimmung)).{3,400}",
    es=r"este (?:artículo|contenido) contiene contenido proporcionado por [^,;.]{1,60}(?:\. solicitamos (?:tu|su) permiso\b.{0,400})?"
    rf"|solicitamos (?:tu|su) permiso antes de que algo se cargue\b.{{0,400}}|¿?permitir el contenido de {_EMBEDDED}\?",
    fr=r"cet article contient du contenu (?:fourni|proposé) par [^,;.]{1,60}(?:\. nous (?:vous )?(?:demandons|sollicitons) votre (?:autorisation|permission)\b.{0,400})?"
    r"|nous (?:vous )?(?:demandons|sollicitons) votre (?:autorisation|permission) avant (?=.*cookies).{3,400}",
    pt=r"pedimos (?:a )?sua (?:autorização|permissão) antes que algo seja carregado\b.{0,400}",
    id=r"kami meminta izin anda sebelum memuat apa ?pun (?=.*cookie).{3,400}",
    ru=r"мы просим вашего разрешения до загрузки\b.{0,400}",
    uk=r"ми (?:просимо вашого дозволу|питаємо про ваш дозвіл) перед завантаженням\b.{0,400}",
)
"""In place of what another site would show."""

TERMS = lines(de=r"(?:jederzeit|monatlich) kündbar")
"""Of a subscription; those of a tariff stand in lists and among the prose."""

_OF_TEXTS: Final = r"(?=.*(?:access|acc[eé][ds]|acesso|zugang|zugriff|toegang|content|conten[iu]|conteúdo|inh[ao]|arti[ck]|artíc|beitr|posts?\b))"
"""What a member of a letter gets; one of a club gets other things."""

PAYWALL_PROMPT = lines(
    members=rf"upgrade to continue reading|become a paid (?:member|subscriber) of {_OF_TEXTS}.{{2,60}} to (?:get|gain) .{{3,60}}"
    rf"|werde zahlendes mitglied (?:von|bei) {_OF_TEXTS}.{{2,60}},? um .{{3,80}}|upgraden,? um weiterzulesen"
    rf"|devenez (?:un )?(?:membre|abonné) payant de {_OF_TEXTS}.{{2,60}} pour .{{3,80}}"
    rf"|(?:hazte|conviértete en) (?:miembro|suscriptor) de pago de {_OF_TEXTS}.{{2,60}} para .{{3,80}}"
    rf"|diventa (?:un )?(?:membro|abbonato) (?:a pagamento|pagante) di {_OF_TEXTS}.{{2,60}} per .{{3,80}}"
    rf"|(?:torne-se|seja) (?:um )?(?:membro|assinante|subscritor) pago de {_OF_TEXTS}.{{2,60}} para .{{3,80}}|faça upgrade para continuar a ler"
    rf"|word betalend lid van {_OF_TEXTS}.{{2,60}} om .{{3,80}}|upgrade om verder te lezen",
    going_on=r"continue reading (?:your|this|the full) (?:article|story) with (?:a|your) subscription|to (?:read|continue reading|see) the (?:full|whole|rest of the) (?:story|article),? (?:please )?(?:subscribe|sign in|log in|register)\b.{0,40}",
    en=r"(?:subscribe|sign up|log in|sign in|register|create a free account|become a (?:member|subscriber)|start your (?:free )?(?:trial|subscription)) (?:now )?(?:to|for) (?:(?:continue|keep) reading|unlock|read (?:the|this|more|on)|(?:get|gain) (?:full|unlimited)|(?:access|view|finish) (?:this|the (?:full|rest)|full|all))\b.{0,80}"
    r"|join (?:[\w.'’&-]+ ){0,4}(?:for free|free|today|now) (?:to|and) (?:(?:continue|keep) reading|(?:access|read|view|unlock) (?:this|the (?:full|rest)|full|all))\b.{0,60}"
    r"|this (?:article|content|story|post|page) is (?:only |exclusively |reserved )?(?:for|available (?:only )?to|exclusive to|reserved for) .{0,30}(?:subscribers|members|supporters)(?: only)?"
    r"|already (?:a |an )?(?:subscriber|member|have an account|registered|subscribed)\? .{0,60}"
    r"|(?:want )?to (?:continue|keep) reading(?: this (?:article|story))?,? .{0,120}|you(?:'ve| have) (?:reached|read|used) .{0,40}(?:free|limit) .{0,80}"
    r"|to read more(?: (?:stories|articles|news))? like (?:this|these),? .{0,60}|(?:thank you|thanks) for reading\. you have \d+ .{0,20}(?:articles?|stories) .{0,40}|you have (?:\d+|one|two|three) free (?:articles?|stories) (?:left|remaining)\b.{0,40}"
    r"|(?:keep|continue) reading with (?:a |an |our |your )?.{0,30}(?:subscription|membership|account|trial|pass)|unlimited (?:digital )?access (?:on|across) (?:all|any|every|your) .{0,30}devices?|cancel (?:at )?any ?time(?: .{0,30})?"
    r"|thank you for your patience while we verify access|if you are in reader mode,? please (?:exit|log|sign)\b.{3,120}"
    r"|get (?:unlimited|full) (?:digital )?access\b(?=.*\b(?:subscri\w+|(?:already|member\b.*) (?:log|sign) in)\b).{0,140}",
    de=r"(?:jetzt )?(?:abonnieren|registrieren|anmelden) (?:und|um) weiter(?:zu)?lesen|(?:jetzt )?weiterlesen mit .{1,30}|(?:jetzt )?\d+ (?:wochen?|monate?|tage) (?:für|gratis|kostenlos|ab) .{0,24}(?:testen|lesen|probieren)|jetzt abo abschließen"
    r"|dieser (?:artikel|beitrag|inhalt|text) ist (?:exklusiv|nur) für .{0,20}(?:abonnenten|mitglieder|leser)\b.{0,20}|(?:sie haben )?noch kein (?:abo|abonnent)\?.{0,80}|hier geht es zu unseren (?:angeboten|abos)"
    r"|jetzt abonnent werden und weiterlesen|sie möchten mehr .{2,40} lesen\? testen sie (?=.*(?:kostenlos|gratis|abo|plus|monat|woche|euro|€)).{3,80}"
    r"|(?:sie sind )?(?:bereits|schon) (?:abonnent(?:in)?|(?:ein )?abo)\? (?:hier |jetzt )?(?:anmelden|einloggen|zu[mr] (?:login|anmeldung)|melden).{0,30}",
    fr=r"(?:article )?réservé (?:aux|à nos) abonnés|il vous reste .{1,30} à lire.{0,60}"
    r"|abonnez-vous pour .{0,60}|déjà abonnée? ?\?.{0,40}|(?:article|contenu) réservé aux abonnés"
    r"|la (?:suite|lecture) (?:de (?:cet|l') ?article )?est réservée (?:aux|à nos) abonnés|abonnez-vous (?:à partir de|dès|pour) (?=.*\d).{1,30}"
    r"|(?:cet article|ce contenu|cet article complet) est réservé (?:aux|à nos) abonnés",
    es=r"(?:contenido|artículo) (?:exclusivo )?(?:para|solo para) suscriptores"
    r"|suscríbete para .{0,60}|¿?ya eres suscriptor\?.{0,40}|inicia sesión(?: para .{0,40})?"
    r"|esta funcionalidad es s[oó]lo para (?:registrados|suscriptores\.? suscr[ií]bete)",
    it=r"(?:contenuto|articolo) riservato agli abbonati|per continuare a leggere,? .{0,60}"
    r"|abbonati per .{0,60}|sei già abbonat[oa]\?.{0,40}",
    pt=r"(?:conteúdo|artigo) exclusivo para assinantes"
    r"|assine para .{0,60}|já é assinante\?.{0,40}|faça login(?: para .{0,40})?",
    ru=r"(?:материал|статья) доступ(?:ен|на) (?:только )?(?:по подписке|подписчикам)"
    r"|(?:уже )?есть подписка\?.{0,40}|оформите подписку.{0,60}|войдите(?: или зарегистрируйтесь)?",
    sv=r"(?:artikeln|artikkelen|saken|denne saken|artiklen|denne artikel) er (?:kun )?for abonnenter|(?:for å|for at|för att) (?:lese|læse|läsa) videre.{0,80}"
    r"|artikeln är (?:endast |bara )?för prenumeranter.{0,20}|bli prenumerant .{0,60}|redan prenumerant\?.{0,40}"
    r"|les hele saken for (?=.*(?:\d|kr|abonnent)).{1,20}",
    nl=r"word (?:lid|abonnee) (?:om|en) (?:verder|dit artikel).{0,60}|(?:alleen|exclusief) voor abonnees"
    r"|(?:ben je )?al (?:een )?abonnee\?.{0,40}"
    r"|word nu abonnee en lees .{3,40}",
    any_ja=r".{1,16}】今なら.{0,24}(?:円|無料).{0,8}読み放題.{0,6}",
    ja=r"(?:この記事は)?(?:有料(?:会員(?:限定)?)?記事|(?:有料)?会員限定(?:記事)?)(?:です)?(?:。?残り ?[:：]? ?[\d,]+ ?文字.{0,30})?|残り ?[:：]? ?[\d,]+ ?文字.{0,30}"
    r"|会員登録(?:して|すると|で)?続きを.{0,10}|(?:すでに|既に)会員の方は.{0,16}|この記事の続きを読む.{0,20}"
    r"|有料会員(?:になると|登録で)(?=.*(?:記事|続き|全文|読)).{0,40}(?:いただけます|できます|読めます)|今なら.{0,24}(?:円|無料).{0,8}読み放題.{0,6}"
    r"|ログインして(?:続き|全文)を.{0,8}",
    pl=r"(?:artykuł|tekst|materiał) (?:jest )?dostępny (?:jest )?(?:tylko )?dla (?:prenumeratorów|subskrybentów|zalogowanych).{0,20}|masz już (?:prenumeratę|konto|subskrypcję)\?.{0,40}",
    zh=r"(?:本文|此内容|该内容)(?:为|是|仅限|仅供).{0,8}(?:会员|付费|订阅).{0,12}|(?:登录|注册|订阅)后.{0,6}(?:阅读|查看)全文.{0,6}|已有账号[?？].{0,10}|打开.{0,8}app.{0,8}(?:阅读|查看).{0,8}",
    ko=r"(?:유료 ?|프리미엄 ?)?회원 ?전용 (?:기사|콘텐츠).{0,8}|로그인 후 이용.{0,10}",
    ar=r"هذا (?:المحتوى|المقال) .{0,10}للمشتركين.{0,10}|اشترك (?:الآن )?(?:لمتابعة|لمواصلة|لإكمال) القراءة",
    hi=r"(?:पूरी|आगे की) (?:खबर|स्टोरी) पढ़ने के लिए .{1,40}",
    tr=r"bu (?:içerik|haber|yazı) (?:sadece |yalnızca )?abonelere özel.{0,10}|okumaya devam etmek için .{1,40}",
    fi=r"(?:tämä )?(?:juttu|artikkeli) on (?:vain )?tilaajille",
    cs=r"(?:tento )?(?:článek|text) je (?:jen |pouze )?(?:pro předplatitele|určen předplatitelům)",
    hu=r"(?:ez )?a cikk (?:csak )?előfizetőknek (?:olvasható|érhető el|szól)",
    uk=r"(?:матеріал|стаття) доступн(?:ий|а) (?:лише |тільки )?(?:за передплатою|передплатникам|для передплатників)",
)

OTHER_DEVICE = lines(
    es=r"tu suscripción se está usando en otro dispositivo|¿quieres añadir otro usuario a tu suscripción\?|si continúas leyendo en este dispositivo,? (?=.*\botro\b).{3,80}",
    fr=r"lecture (?:du|de la|de l'|de) .{1,40} en cours sur un autre appareil|vous pouvez lire (?!(?:une?|vos|votre|chaque|plusieurs|cet?|cette|ces) ).{1,40} sur un seul appareil à la fois.{0,60}",
)
"""What is said to those who pay and read elsewhere, too: pages hold it ready that are free to read."""

_OURS = r"(?=.*\b(?:us|our|we)\b)"
_GIVE = r"(?:donat\w+|gifts?\b|contribut(?:e|ion)s?\b|support(?:ing)?\b|becom(?:e|ing) a (?:member|patron|supporter)\b)"

APPEAL_SENTENCE = lines(
    paper=r"this (?:newspaper|paper|title|website) has been .{3,160}\b(?:asking for your support|please support us)\b.{0,160}",
    en=rf"{_OURS}.{{0,80}}\bif you(?:'d like to (?:keep|help|support)\b| (?:value|like|enjoy|appreciate|believe in|are able)\b).{{0,60}}{_GIVE}.{{0,120}}"
    rf"|{_OURS}.{{0,80}}\bplease (?:consider )?(?:making |giving )?(?:a |an )?{_GIVE}.{{0,120}}"
    r"|(?=.*\b(?:our|us|journalism|news)\b)your (?:monthly |generous |tax-deductible )?(?:gift|donation|support|contribution)s? (?:help|keep|make|let|fund|power)s?\b.{3,160}|your (?:membership|donation|support) makes (?:our|this|work|stories|journalism|reporting)\b.{0,60} possible"
    rf"|{_OURS}.{{3,100}}[.!?] donate (?:now|today)\b.{{0,60}}"
    rf"|{_OURS}.{{3,100}}[.!?] support our (?:work|journalism|newsroom|reporting)\b.{{0,60}}"
    r"|.{2,60} (?:is|are) made possible by .{3,80}[.!] (?:become|join us|donate|give|support|make a gift)\b.{0,60}",
    any_uk=r".{3,160}[.!?] підтримайте (?:нас(?=[:,!.]|\Z| (?:на|через|донатом|фінансово|підпискою)\b)|редакцію|нашу? (?:роботу|редакцію))\b[^»\"“]{0,100}",
    any_ru=r".{3,160}[.!?] поддержите (?:нас(?=[:,!.]|\Z| (?:на|через|донатом|финансово|подпиской)\b)|редакцию|нашу? (?:работу|редакцию))\b[^»\"“]{0,100}",
)
"""The same in whole sentences, which may begin with any word, and have one of `GIVING`."""
GIVING = ("donat", "gift", "contribut", "support", "member", "patron", "made possible", "підтрим", "поддерж")

APPEAL = lines(
    makes=r"your (?:support|donation|contribution)s? makes? (?:all the|a real|a) difference",
    hu=r"(?=.*(?:olvas|szerkeszt|újság|független|cikk|portál|média|munkánk|lapunk)).{3,160}[.!?,] (?:kérjük,? )?támogass(?:on|a|ák|d)? (?:minket|bennünket|a (?:munkánkat|szerkesztőségünket|lapunkat))\b.{0,60}",
    role=r"(?:[\w.'’ -]{2,40} (?:has|have|carries) no (?:ads?|adverts|advertising)[.!] )?become (?:a|our) (?:supporter|patron|member(?= (?:from|for)\b.*\d))(?: today| now)?(?: (?:from|for)(?: only| just)? [$£€]\d.{0,30})?",
    en=r"(?:please )?support (?:our |independent |local |nonprofit |public |quality )+(?:journalism|news|reporting|work|newsroom|media)\b.{0,160}"
    r"|help (?:us )?keep (?:our|the) (?:reporting|journalism|newsroom|stories|articles|site|podcast|work)\b.{0,120}|support (?:us|the show|this (?:site|podcast|blog|newsletter))(?: on .{1,30}| today)?"
    r"|support (?:us|the show|this (?:site|podcast|blog|newsletter)) and (?:get|receive|hear|unlock|enjoy)\b.{0,80}",
    counted=r"(?=.*\b(?:our|us)\b)(?=.*\b(?:support|subscri|donat|member|contribut|register|readers?\b|pay\b|fund))you(?:'ve| have) read \d{1,3} (?:articles?|stories) (?:in|over|during) the (?:last|past) (?:week|month|year|\d+ days)\b.{3,400}",
    read=r"(?:like|enjoy|love)d? (?:what (?:you(?:'ve)? |we )?(?:read|do)|(?:this|our|my) (?:article|story|post|work|site|blog))\? (?:please |why not )?(?:consider |think about )?(?:buy(?:ing)? (?:me|us) an? |support(?:ing)? (?:us|me|our|this)\b|donat|chip(?:ping)? in).{3,160}",
    thanks=r"(?:we|this (?:site|newsroom|magazine)) (?:exists?|works?|(?:is|are) funded|survives?) (?:only )?(?:thanks to|by) (?=.*\b(?:you|yours?|support us|become a member)\b)(?=.*(?:support|donat|become a member|contribut)).{3,160}|(?:wir arbeiten|es gibt uns|diese redaktion arbeitet) (?:nur )?dank (?=.*\b(?:ihnen|ihre[mnr]?|euch|eure[mnr]?|dir|deine[mnr]?)\b)(?=.*\b(?:unterstütz|spende|abos?\b|abonn)).{3,160}|nous existons (?:uniquement )?grâce (?=.*\b(?:vous|votre|vos)\b)(?=.*\b(?:souten|souti|dons?\b)).{3,160}",
    zh=r"[打]?赏|打赏(?:作者|支持|一下)?",
    any_zh=r".{0,30}随意打赏.{0,30}|.{0,30}打赏支持.{0,30}|.{0,30}您的(?:支持|打赏|鼓励)[将是会].{0,4}我.{0,6}(?:动力|继续创作).{0,30}|.{0,30}你的(?:支持|打赏|鼓励)[将是会].{0,4}我.{0,6}(?:更新|写作|创作).{0,30}",
    ways_zh=r"(?=.*(?:支付|打赏))(?:微信|支付宝|贝宝)(?:打赏|支付|pay)?(?:(?: ?[·|/] ?| )(?:微信|支付宝|贝宝|paypal|alipay|wechat)(?:打赏|支付|pay)?){1,3}",
    de=r"unabhängigen journalismus unterstützen|unterstütz(?:en sie|e|t) (?:uns|unsere (?:arbeit|redaktion)|unabhängigen journalismus|diese[sn]? (?:seite|blog|podcast|magazin)).{0,120}|(?:ihnen|dir) (?:hat|gefällt) dieser? (?:artikel|beitrag|text).{0,120}(?:unterstütz|spende).{0,80}",
    fr=r"vous (?:aimez|avez aimé) (?:cet|notre) (?:article|site|travail|média) ?\?.{0,140}|soutenez(?:-nous| (?:notre|une presse|un média|le journalisme|l'information)).{0,120}|faites un don(?: .{0,100})?",
    es=r"si (?:te|le) ha gustado (?:este|esta|el|la) (?:artículo|noticia|entrada|post|texto).{0,120}|apoy[ae] (?:nuestro|el|a nuestro) (?:periodismo|trabajo|medio).{0,120}|hazte (?:socio|socia|suscriptor)\b.{0,100}"
    r"|(?:este|nuestro) (?:periodismo|medio|proyecto) (?:existe|es posible|vive|se sostiene) gracias a (?:ti|vosotr[oa]s|ustedes|quienes|nuestr[oa]s).{0,60}|(?:con|por) (?:el precio|lo que cuesta|el coste|menos) de .{1,60} nos ayudas a .{1,80}|ayúdanos a (?:seguir|mantener|hacer)\b.{0,80}",
    it=r"sostieni(?:ci| (?:il nostro|l'informazione|il giornalismo)).{0,120}|ti è piaciuto (?:questo|l')? ?articolo\?.{0,120}",
    pt=r"apoi[ea] (?:o (?:nosso )?jornalismo|o nosso trabalho|a nossa redação).{0,120}",
    nl=r"steun (?:ons|onze (?:journalistiek|redactie)|onafhankelijke journalistiek).{0,120}",
    sv=r"(?:stöd|støtt|støt) (?:vår|vårt|vores|oss|os) ?(?:journalistik+|arbete|arbeid|arbejde)?.{0,80}",
    pl=r"wesprzyj (?:nas|naszą|nasze).{0,100}|wesprzyj",
    ru=r"мы (?:работаем|существуем) (?:только )?благодаря (?=.*\b(?:вам|вас|ваш\w*|поддержите)\b)(?=.*(?:поддерж|донат|пожертв)).{3,160}|поддержите (?:нас|редакцию|нашу? (?:редакцию|работу)|независимую).{0,100}",
    uk=r"ми (?:працюємо|існуємо) (?:лише )?завдяки (?=.*\b(?:вам|вас|ваш\w*|підтримайте)\b)(?=.*(?:підтрим|донат|гривн)).{3,160}|підтримайте (?:нас|редакцію|нашу (?:редакцію|роботу)|незалежну).{0,100}",
    **components.APPEAL,
)
"""Requests to give to those who make the page."""
BRIEF_APPEAL = lines(**components.APPEAL)
"""Those of them that are what chapters on how to help are called, or what somebody calls in a story, too."""
WAYS_TO_GIVE: Final = compiled_late(
    r"\b(?:become|join) .{0,20}(?:members?|supporters?|patrons?)\b|\b(?:donat(?:e|ions?)|subscri(?:be|ptions?)|contribut(?:e|ions?))\b"
    r"|\b(?:mitglied|förder(?:er|in)|abonnent(?:in)?) werden\b|\bwerden? sie .{0,20}(?:mitglied|förder|abonnent)|\bspenden?\b"
    r"|\bdevene[zr] .{0,20}(?:membre|abonné)|\b(?:un|votre) don\b|\babonne(?:z|r|ment)\b|\bhá(?:gase|zte) .{0,20}(?:soci|miembro|suscri)"
    r"|\bdona(?:ción|tivo|r|ção|zione)\b|\bsuscri(?:be|ba|p)|\btorne-se .{0,20}(?:membro|assinante|apoiador)|\bdiventa .{0,20}(?:soci|abbonat)"
    r"|\bword .{0,20}(?:lid|donateur|abonnee)\b|\bdoneer|\b(?:zostań|przekaż|wpłać)\b|станьте .{0,20}(?:участни|подписчи|член)|пожертв|подпи[сш]"
    r"|会員|寄付|支援|会员|會員|捐|赞助|贊助|후원",
    re.IGNORECASE,
)
"""How to give to those who make a paper, or that one may."""
