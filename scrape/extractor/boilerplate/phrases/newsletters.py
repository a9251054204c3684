"""Lines that ask the reader to subscribe to a newsletter, and those around a newsletter itself."""

from __future__ import annotations

from scrape.extractor.boilerplate.phrases import REST, components, further, lines

START_WITH = lines(
    en=r"(?:kick off|start|begin|end|wrap up) (?:your|the) (?:day|morning|week|weekend|evening) with (?:our|the|[\w.-]+'s)\b.{0,60} (?:newsletter|e-?mail|briefing|digest)s?\b.{0,140}",
    de=r"(?:unser )?newsletter [\"„][^\"“]{2,60}\"",
)
"""An invitation to subscribe; without a link among the paragraphs it may be advice."""

BUTTON = lines(
    de=r"(?:jetzt )?(?:kostenlos )?abonnieren",
    fr=r"(?:je )?m'abonne|s'abonner|abonnez-vous|je m'inscris",
    es=r"suscr[ií]b(?:ete|ase|irme|irse)|suscribite",
    it=r"abbonati|mi abbono",
    pt=r"assine(?: já| agora)?",
    nl=r"abonneren|(?:neem|word) (?:een )?abonn(?:ement|ee)",
    sv=r"prenumerera|bli prenumerant",
    no=r"abonner|bli abonnent",
    fi=r"tilaa uutiskirje",
    pl=r"subskrybuj|prenumeruj",
    cs=r"odebírat|předplatit",
    ru=r"подписаться|оформить подписку",
    uk=r"підписатися|передплатити",
    tr=r"abone ol(?:un)?",
    hi=r"सब्सक्राइब करें",
    ja=r"購読(?:する)?",
    zh=r"立即订阅|訂閱|订阅",
    ko=r"구독(?:하기)?",
    ar=r"اشترك(?: الآن)?",
)
"""On a button, or as a link, of a small box. Not what courses and petitions ask, too: to register, or to sign."""

ASKS_FIRST = lines(
    mul=r".{3,90}\? .{3,120}newsletter.{0,60}|.{3,90}\? .{3,120}nieuwsbrief.{0,60}|.{3,90}\? .{3,120}nyhetsbrev.{0,60}"
    r"|.{3,90}\? .{3,120}nyhedsbrev.{0,60}|.{3,90}\? .{3,120}boletín.{0,60}",
    ru=r".{3,90}\? .{3,120}рассылк.{0,60}|.{3,90}\? .{3,120}розсилк.{0,60}",
)
"""A question before an invitation, which is then asked for alone."""

NEWSLETTER = lines(
    mail=r"(?:simply )?(?:sign up|subscribe) (?:to|for) (?:the |our )?.{2,60} ?[-–—]{1,2} ?delivered (?:directly |straight |daily |weekly )?to your inbox|(?:click here to )?view (?:this |the )?(?:e-?mail |newsletter )?in (?:your |a )?(?:web )?browser|forwarded this (?:e-?mail|newsletter)\? .{0,60}|(?:read|open|view) in (?:the )?app|upgrade to paid"
    r"|thanks for reading(?: [\w'’ -]{2,40})?[.!] subscribe\b.{0,120}|(?:subscribe|sign up)(?: now| today| here)? for (?:our|the) (?:(?:free|weekly|daily|monthly|morning|evening) ?){0,2}(?:[\w-]+ )?e-?mails?",
    because=r"you (?:have )?received this (?:e-?mail|message|newsletter) (?:because|as) .{3,160}|sie (?:erhalten|haben) (?:diese (?:e-?)?mail|diesen newsletter)(?: erhalten)?,? weil .{3,160}|vous (?:recevez|avez reçu) (?:cet e-?mail|ce (?:courriel|message|mail)|cette (?:newsletter|lettre)) (?:car|parce que) .{3,160}|(?:recibes?|has recibido) este (?:correo|e-?mail|mensaje|boletín)(?: electrónico)? porque .{3,160}|(?:ricevi|hai ricevuto) quest[ao] (?:e-?mail|newsletter|messaggio) perché .{3,160}|(?:você )?(?:recebeu|recebe|está recebendo|está a receber) (?:este e-?mail|esta (?:mensagem|newsletter)) porque .{3,160}|(?:je|u) ontvangt (?:deze (?:e-?)?(?:mail|nieuwsbrief)|dit bericht) omdat .{3,160}|(?:otrzymujesz|otrzymałeś) (?:tę wiadomość|ten (?:e-?mail|newsletter)),? (?:ponieważ|bo) .{3,160}|du (?:får|har fått) (?:detta|det här) (?:mejlet|mailet|brevet|nyhetsbrevet|mejl|nyhetsbrev) (?:eftersom|för att) .{3,160}|du modtager (?:denne (?:e-?)?mail|dette nyhedsbrev),? fordi .{3,160}",
    leaving=r"unsubscribe(?: here)? ?[|·•/] ?.{3,60}|se (?:désabonner|désinscrire) de (?:la|cette) (?:newsletter|liste|lettre)|darse de baja (?:de este boletín|de la lista)|disiscriviti|wypisz się z newslettera|avprenumerera|afmeld nyhedsbrev|meld deg av|abonelikten çık(?:ın)?|odhlásit (?:se z )?odběru?|update your preferences",
    browser=r"(?:im|in ihrem) browser (?:öffnen|ansehen|anzeigen|lesen)|(?:voir|afficher|lire|ouvrir) dans (?:le|votre) navigateur|(?:ver|abrir|leer) en el navegador|(?:visualizza|apri|leggi) nel browser|(?:ver|abrir) no navegador|(?:bekijk|open|lees) in (?:je|uw|de) browser|(?:otwórz|zobacz) w przeglądarce|(?:öppna|visa|läs) i webbläsaren|tarayıcıda (?:aç|görüntüle)|zobrazit v prohlížeči",
    fi=r"tilaa (?:.{0,20})?uutiskirje(?:emme)?",
    en=r"when you subscribe,? we(?:'ll| will) use the information you provide\b.{0,300}|(?:want|looking for|love) (?:more )?(?:stories|articles|news|posts|recipes|content) like (?:this|these)(?: one)?\? (?:sign up|subscribe|join our|get (?:our|the|them|more))\b.{2,120}|(?:get|join) (?:the|our) .{1,40} newsletter|get (?!your |a )[\w.& -]{2,40}'s (?:[\w-]+ ){0,2}newsletter|newsletters?|subscribe(?: now| today| here| for free)?|sign(?: me)? up(?: now| here| today| for free)?"
    r"|(?:subscribe|sign up|signup|register|join)(?: now| today| here)? (?:to|for|with) (?:our|the|my|free|weekly|daily|this)\b.{0,80}(?:newsletters?|mailing list|digest|briefing|substack)\b.{0,60}"
    r"|(?:subscribe|sign up)(?: now| today| here)? to (?:get|receive) (?:all |the |our |my )?(?:new|latest|future) (?:posts|articles|stories) (?:by|via|in your) (?:e-?mail|inbox)"
    r"|(?:subscribe|sign up)(?: now| today| here)? (?:to|for) (?:our |the |free )?(?:newsletters?|(?:e-?mail )?(?:updates|alerts))(?: and .{0,60})?"
    r"|(?:subscribe|sign up|signup|register)(?: now| today| here)? (?:to|for) .{1,50}newsletters?|join our .{0,30}(?:newsletter|(?:mailing|e-?mail) list)(?: .{0,60})?"
    r"|(?:get|receive|have) (?:.{1,100}|.{1,145}\. get it sent )(?:to|in|into) your (?:inbox|e-?mail(?: inbox)?)(?:,? (?:every|each|daily|weekly|once|twice|for free|free|now|today|with)\b.{0,40})?"
    r"|(?:get|receive|have) .{1,100}(?:to|in|into) your (?:inbox|e-?mail(?: inbox)?)\b.{0,40}[.!] (?:just |simply )?(?:(?:enter|type|add) your e-?mail|sign up|subscribe|unsubscribe)\b.{0,80}"
    r"|(?:enter|type) your e-?mail(?: address)?(?: (?:here|below|to (?:subscribe|receive|get|sign up|follow)\b.{0,80}))?"
    rf"|(?:(?:want|would you like) to (?:save|keep|bookmark) this (?:recipe|article|post|guide)\? )?(?:enter|type) your e-?mail(?: address)?(?: below)? (?:and|&) (?:i'll|we'll|i will|we will|get|receive)\b.{{0,100}}|(?:thanks|thank you) for (?:subscribing|signing up){REST}"
    r"|by (?:signing up|subscribing|submitting|clicking|providing|entering)\b.{0,40} (?:you|i) (?:agree|consent|confirm|accept|acknowledge)\b.{0,240}"
    r"|never miss (?:a|an|another) (?:story|update|article|post|episode|headline)\b.{0,80}|(?:you can |you may )?unsubscribe (?:at any time|anytime|whenever you like)(?: .{0,60})?|we (?:won't|will never|never) (?:send you )?spam(?: you)?\b.{0,80}"
    r"|(?:sign up|subscribe)(?: now| today| here)? (?:for|to) .{2,80}(?:inbox|your e-?mail)\b.{0,40}"
    r"|(?:want|need|love|hungry for|looking for|can't get enough) .{1,50}\? (?:sign up|signup|subscribe|register)(?: now| today| here)? (?:for|to) .{1,60}newsletters?\b.{0,160}"
    r"|(?:don't|never|why) (?:let yourself )?miss .{1,60}[.!?] (?:sign up|signup|subscribe|register)(?: now| today| here)? (?:for|to) (?:my|our|the) .{1,60}\b(?:newsletters?|e-?courses?|mailing list|e-?mails?)\b.{0,200}"
    r"|(?:editor'?s'? note ?: ?)?(?:subscribe|sign up) (?:to|for) .{1,60}newsletters?\. .{1,160}|free (?:daily|weekly|monthly|morning|evening)? ?newsletter ?[:–-] .{3,100}|(?:privacy notice ?: ?)?newsletters may contain info(?:rmation)? about .{3,200}"
    r"|you(?:'re| are) receiving this(?: e-?mail| message| newsletter)? (?:because|as) .{3,160}|our mailing address(?: is)? ?:.{0,120}|unsubscribe(?: from (?:this|all|our) .{1,30})?|(?:update|manage|change) your (?:subscription|e-?mail|mailing) preferences|(?:view|read|open) (?:this (?:e-?mail|message|newsletter)|it) in (?:your|a) (?:web )?browser"
    r"|(?:was this (?:e-?mail |newsletter |message )?forwarded to you|did (?:someone|a friend|somebody) forward (?:you )?this(?: (?:e-?mail|newsletter))?(?: to you)?|want to change how you receive these e-?mails) ?\?.{0,160}"
    r"|(?:if you )?no longer (?:want|wish) to receive (?:these|this|our) (?:e-?mails?|newsletters?|messages)\b.{0,100}"
    r"|(?:subscribe|sign up)(?: now| today| here)? to (?:receive|get) (?:our |the |my |all |a |)(?:free |new |latest )?(?:daily|weekly|monthly|morning|evening|newsletters?|e-?mails?|updates|digest|briefing)\b.{0,160}"
    r"|(?:the|our) .{2,60} newsletter (?:provides|brings|delivers|gives|has|offers|breaks down) .{3,120}[.!] (?:sign up|subscribe|register)(?: (?:here|now|today|for free|below))+"
    r"|(?:.{2,60} is a (?:reader|listener)-supported (?:publication|newsletter|podcast)\. )?to receive new posts and support (?:my|our|this|the) .{2,30}, consider becoming a (?:free or )?paid subscriber"
    r"|this (?:article|story|essay|piece|post) (?:was|is|has been) featured in .{2,60} newsletter\. .{0,60}\b(?:sign up|subscribe)\b.{0,40}"
    r"|sign up for .{2,40}: our .{0,40}newsletter\b.{0,120}|we use your sign-?up to provide content\b.{3,300}",
    de=r"(?:übrigens ?: ?)?alles (?:aus|rund um|über|zu[mr]?|wichtige) .{2,60} (?:gibt's|gibt es|lesen sie) (?:jetzt )?(?:auch )?in unserem .{0,60}newsletter|hier (?:können sie|kannst du|könnt ihr) .{0,40}newsletter (?:kostenlos )?(?:abonnieren|bestellen)|(?:melden sie sich|melde dich|tragen sie sich|trag dich) (?:jetzt |hier |noch heute )?(?:an|ein), um .{0,40}(?:newsletter|e-?mails?|nachrichten|updates)\b.{0,80}|(?:falls|wenn|sollte) (?:dieser newsletter|diese (?:e-?)?mail) nicht (?:richtig|korrekt) (?:angezeigt|dargestellt) (?:wird|werden)\b.{0,80}|(?:newsletter|e-?mail) (?:im browser|online) (?:ansehen|öffnen|anzeigen|lesen)"
    r"|(?:(?:wenn|falls) sie |sie möchten )(?:diesen |unseren |den |keinen? )(?:weiteren )?newsletter\b.{0,20} (?:mehr|abbestellen|abmelden|erhalten)\b.{0,100}|(?:vom )?newsletter (?:abmelden|abbestellen)"
    r"|(?:zum |unseren? |der )?newsletter (?:abonnieren|anmelden|anmeldung|bestellen)|(?:jetzt )?(?:für den |zum |unseren )?newsletter (?:anmelden|abonnieren)"
    r"|abonnieren sie (?:jetzt )?(?:unseren|den) .{0,40}newsletter.{0,40}|melden sie sich .{0,40}newsletter an.{0,30}"
    r"|melden sie sich .{0,60}newsletter an\b(?: und .{0,120})?"
    r"|jetzt (?:kostenlos|gratis) .{0,30}newsletter.{0,30}"
    r"|.{3,100} (?:direkt )?in (?:ihr|dein) (?:e-?mail-?)?postfach\. (?:jetzt |hier )+(?:kostenlos |gratis )?(?:abonnieren|anmelden|bestellen)|mit ihrer (?:registrierung|anmeldung) nehmen sie die datenschutz\w+ zur kenntnis"
    r"|mit (?:der|ihrer) (?:nutzung|anmeldung|registrierung) (?:stimmen|akzeptieren) sie .{0,60}(?:agb|datenschutz\w*|nutzungsbedingungen)(?: [^,;:]{0,60})?|mit (?:unserem|dem) (?:[\w-]+ )?newsletter (?:sind|bleiben|verpassen) sie .{3,120}(?:anmelden|abonnieren|bestellen)",
    fr=r"(?=.*\b(?:newsletters?|lettre|nos|notre|nous)\b|.*(?:abonn|inscri))votre (?:adresse )?(?:e-?mail|courriel) (?:est|sera) (?:collectée?|utilisée?|traitée?) (?:uniquement )?par .{2,40} (?:pour|afin de) (?:vous|recevoir|vous envoyer)\b.{3,160}|(?:abonnez-vous|inscrivez-vous) (?:à|a) (?:notre|la) .{0,60}(?:newsletter|lettre d'information).{0,40}|s'(?:abonner|inscrire)(?: à la newsletter)?"
    r"|(?:chaque (?:jour|matin|semaine|soir),? )?recevez .{1,80}(?:dans votre boîte|par (?:e-?mail|mail|courriel)|newsletter)\b.{0,60}"
    r"|(?:chaque (?:jour|matin|semaine|soir),? )?recevez (?:l'essentiel|toute? l'(?:information|actualité|actu|info)|le meilleur|nos (?:articles|actualités)) d.{1,100}"
    r"|recevez (?:chaque|tous les) (?:matins?|jours?|semaines?|soirs?|midis?) .{1,80}"
    r"|(?:inscrivez-vous|abonnez-vous)(?: dès maintenant| ici| gratuitement)? pour recevoir .{0,60}(?:newsletters?|lettre|e-?mails?|actualités|alertes)\b.{0,80}|(?:si vous ne (?:souhaitez|voulez) plus recevoir (?:nos|ces|cette|notre) |pour vous (?:désinscrire|désabonner) de (?:notre|cette|la) )(?:e-?mails?|newsletters?|lettres?|courriels?|liste)\b.{0,100}|(?:voir|afficher|ouvrir|lire) (?:cet e-?mail|ce message|cette newsletter) (?:en ligne|dans (?:votre|le) navigateur)"
    r"|chaque (?:jour|matin|semaine|soir) .{1,20}, recevez par (?:e-?mail|mail|courriel) (?:l'essentiel|les? (?:principales |dernières )?(?:infos?|informations?|actualités?|actus?|nouvelles|articles|titres)|(?:nos|notre|la|une) (?:articles|newsletter|sélection)).{0,60}",
    es=r"si quieres (?:estar al día|recibir|enterarte|leer|saber)\b.{0,100},? (?:suscríbete|apúntate|regístrate)\b.{0,80}|(?:suscríbete|suscríbase|regístrate|inscríbete) (?:a|en|al) .{0,60}(?:newsletter|boletín|boletines).{0,40}"
    r"|(?:suscribite|suscribirse|anotate|registrate) (?:a|en|al) .{0,60}(?:newsletter|boletín|boletines)(?: y .{0,80})?|(?:recibe|recibí) .{1,60}en tu (?:correo|e-?mail|bandeja)\b.{0,40}"
    r"|apúntate(?: aquí| ya| gratis)? (?:a|en|al) .{0,40}(?:newsletter|boletín)(?:.{0,40}|.{0,30}, con toda la .{3,60})|(?:recibe|recibí) (?:cada|todas las|todos los) (?:mañanas?|días?|semanas?|tardes?|noches?) .{1,80}"
    r"|(?:suscríbete|suscríbase|regístrate|inscríbete)(?: aquí| ahora| gratis)? para recibir .{0,60}(?:boletín|boletines|newsletters?|correo|e-?mail|noticias|alertas)\b.{0,80}|si (?:ya )?no (?:deseas?|quieres?|quiere) (?:seguir )?recib(?:ir|iendo) (?:más |estos |nuestros |este |nuestro )(?:correos|e-?mails?|mensajes|boletín|boletines|newsletters?)\b.{0,100}|ver (?:este (?:e-?mail|correo|mensaje|boletín)) en (?:el|tu|su) navegador"
    r"|(?:recibe|reciba|recibí) nuestr[oa] (?:boletín|newsletter)\b(?=\Z|.*\b(?:suscr\w+|correo|e-?mail|gratis|cada|todos|todas)\b).{0,100}"
    r"|(?:suscríbete|suscríbase|regístrate|inscríbete) (?:a|en|al) (?:nuestr[oa] |la |el )?(?:newsletter|boletín|boletines) (?:y|para) (?:recib|entérate|no te|mantente|estar).{3,100}",
    it=r"(?:iscriviti|abbonati) alla .{0,40}newsletter.{0,40}"
    r"|ricevi (?:ogni|le|tutte|gratis) .{1,60}(?:casella|posta|e-?mail|newsletter).{0,20}"
    r"|iscriviti(?: ora| qui| gratis)? per ricevere .{0,60}(?:newsletter|e-?mail|notizie|aggiornamenti)\b.{0,80}|se non (?:vuoi|desideri) (?:più )?ricevere (?:queste|più|questa|le nostre|la nostra) (?:e-?mail|newsletter|comunicazioni)\b.{0,100}|(?:visualizza|apri|leggi) questa (?:e-?mail|newsletter) nel (?:tuo )?browser",
    pt=r"(?:assine|inscreva-se na|receba) (?:a |nossa |o )?.{0,30}newsletter.{0,40}"
    r"|(?:subscreva|inscreva-se n[ao]|cadastre-se n[ao]) (?:a |nossa |o |à )?.{0,30}newsletter.{0,60}"
    r"|receba (?:as|nossas|notícias|todas|diariamente) .{1,60}(?:e-?mail|newsletter|celular|whatsapp).{0,20}"
    r"|(?:inscreva-se|cadastre-se|subscreva)(?: agora| aqui| já)? para receber .{0,60}(?:newsletter|boletim|e-?mail|notícias|alertas)\b.{0,80}|se (?:você )?não (?:deseja|quiser|quer|pretende) (?:mais )?receber (?:mais |estes |esta |nossos |nossa |os nossos |a nossa )(?:e-?mails?|newsletter|mensagens)\b.{0,100}|(?:ver|abrir) este e-?mail no (?:seu )?navegador"
    r"|receba no seu e-?mail (?:as (?:principais |últimas )?(?:notícias|novidades|manchetes)|(?:a|nossa) (?:newsletter|seleção)|o (?:boletim|melhor)|os destaques|tudo)\b.{0,100}",
    nl=r"(?:schrijf je in|meld je aan) voor .{0,40}nieuwsbrief.{0,40}"
    r"|(?:.{1,40}\? )?schrijf je (?:nu |gratis )?in voor .{0,40}nieuwsbrief.{0,40}"
    r"|ontvang (?:elke|iedere|dagelijks|wekelijks|het|ons) .{1,60}(?:mailbox|inbox|e-?mail|nieuwsbrief).{0,20}"
    r"|meld je aan en ontvang .{3,100}"
    r"|(?:schrijf je in|meld je aan|schrijf u in) om .{0,60}(?:nieuwsbrief|e-?mails?|updates|nieuws) (?:te ontvangen|in je)\b.{0,60}|(?:wil je|wilt u) (?:deze|onze) (?:e-?mails?|nieuwsbrief|nieuwsbrieven) niet (?:meer|langer) ontvangen\b.{0,100}|bekijk deze (?:e-?mail|nieuwsbrief) (?:online|in (?:je|uw|de) browser)"
    r"|mis niets (?:uit|van|over) .{2,40}: schrijf je in (?=.*nieuwsbrief).{3,60}",
    ru=r"отписаться от (?:этой )?рассылки|вы получили (?:это письмо|эту рассылку),? (?:потому что|так как|поскольку) .{3,160}|подпи(?:шитесь|сывайтесь) на (?:нашу )?(?:рассылку|новости).{0,60}|подписаться на (?:рассылку|новости)"
    r"|получайте .{1,60}(?:почт|рассылк).{0,20}",
    zh=r"退订|退訂|订阅(?:我们的)?(?:新闻|电子报|邮件).{0,20}",
    ja=r"配信(?:を)?停止(?:する)?|メールマガジン(?:に)?登録.{0,10}|ニュースレター(?:に|を)?(?:登録|購読).{0,10}"
    r"|(?:最新の?)?(?:ニュース|記事|情報)をメールで(?:お届け|受け取).{0,12}",
    ar=r"إلغاء الاشتراك|اشترك في (?:النشرة|نشرتنا).{0,40}"
    r"|(?:اشترك|سجل) في (?:القائمة|نشرة).{0,60}"
    r"|احصل على (?:آخر|أحدث|أهم) .{0,40}(?:بريدك|البريد).{0,20}",
    tr=r"(?:e-?)?bülten(?:imize|e) (?:abone|kayıt) ol.{0,40}|(?:e-?posta )?bültenimize .{0,40}"
    r"|her (?:sabah|gün|hafta) .{0,60}(?:e-?posta|mail|gelen kutu).{0,20}",
    ro=r"abonează-te la (?:newsletter|buletinul).{0,40}|subscriu-te al (?:nostre )?butlletí.{0,40}",
    el=r"(?:εγγραφείτε|εγγραφή) στο (?:newsletter|ενημερωτικό δελτίο).{0,40}",
    he=r"(?:הירשמו|הרשמו|הצטרפו) ל?(?:ניוזלטר|רשימת התפוצה).{0,40}",
    pl=r"zapisz się (?:na|do) .{0,30}newsletter.{0,40}"
    r"|.{3,60}[.!] zapisz się (?:na|do) .{0,30}newsletter.{0,20}, (?:aby|żeby|by) (?:otrzymywać|dostawać|być na bieżąco).{0,80}"
    r"|(?:[^.!?]{3,60}[.!] )?zapisz się (?:na|do) (?:nasz(?:ego)? )?newslettera?,? (?:i|a|aby|żeby|by) .{3,120}"
    r"|otrzymuj .{1,60}(?:skrzynk|mail|newsletter).{0,20}",
    cs=r"(?:přihlaste se|přihlásit) k odběru .{0,40}",
    sv=r"(?:prenumerera på|anmäl dig till|meld deg på|tilmeld dig) .{0,40}nyhe[td]sbrev.{0,40}"
    r"|få (?:nyheterna|de senaste|våra|dagens|vårt) .{0,60}(?:inkorg|mejl|mail|nyhetsbrev).{0,20}",
    uk=r"відписатися від (?:цієї )?розсилки|ви отримали (?:цей лист|цю розсилку),? (?:тому що|оскільки|бо) .{3,160}|підпи(?:шіться|суйтеся|сатися) на (?:нашу )?(?:розсилку|новини).{0,60}",
    ko=r"수신 ?거부|구독 ?취소|(?:매일|매주|아침마다) .{0,30}(?:메일|이메일)로 (?:받아|보내).{0,8}|뉴스레터 ?(?:구독|신청).{0,10}",
    hi=r"न्यूज़?लेटर (?:के लिए |को )?(?:सब्सक्राइब|साइन अप) करें",
    no_spam=r"(?:no spam|we (?:don't|do not|never) spam)(?: ever)?[.,;!–— ]+(?:(?:no .{3,30}|just .{3,50})[.,;!] ?)?(?:and )?(?:you can )?unsubscribe (?:at any time|any ?time|whenever .{4,20}|with one click|in one click)"
    r"|no spam,? (?:ever|i promise|we promise)"
    r"|kein spam[.,;!–— ]+(?:und )?(?:jederzeit (?:abbestellbar|kündbar|abmeldbar|abmelden)|(?:abmeldung|abbestellung|abmelden) jederzeit(?: möglich)?|du kannst dich jederzeit (?:wieder )?(?:abmelden|austragen))"
    r"|(?:pas de|aucun|zéro|sans) spams?[.,;!–— ]+(?:et )?(?:(?:désinscription|désabonnement) (?:en un clic|à tout moment|facile)|(?:vous pouvez )?(?:vous )?(?:désinscri(?:re|vez-vous)|désabonne[rz](?:-vous)?) (?:en un clic|à tout moment|quand vous voulez))"
    r"|(?:sin|nada de|cero|no) spam[.,;!–— ]+(?:y )?(?:puedes )?(?:dar(?:te)?|date|cancela(?:r)?)(?: (?:de )?(?:la )?(?:baja|suscripción))? (?:cuando quieras|en cualquier momento)"
    r"|(?:niente|zero|no|nessuno?) spam[.,;!–— ]+(?:e )?(?:puoi )?(?:cancellar?ti|disiscriv(?:erti|iti)|annulla(?:re)?)(?: l'iscrizione)? (?:quando vuoi|in (?:qualsiasi|ogni) momento)"
    r"|(?:sem|nada de|zero) spam[.,;!–— ]+(?:e )?(?:podes? )?cancel(?:e|a|ar)(?: a (?:inscrição|subscrição))? (?:quando quiser(?:es)?|a qualquer (?:momento|altura))"
    r"|geen spam[.,;!–— ]+(?:en )?(?:je kunt je )?(?:op elk moment|altijd|wanneer je (?:wilt|wil)) (?:weer )?(?:uitschrijven|afmelden|opzegbaar)"
    r"|(?:zero|bez|żadnego) spamu[.,;!–— ]+(?:i )?(?:możesz )?(?:wypisz się|wypisać się|zrezygnuj|zrezygnować) (?:w każdej chwili|w dowolnym momencie|kiedy chcesz)"
    r"|(?:ingen|inget) spam[.,;!–— ]+(?:avsluta|avregistrera dig|avprenumerera) (?:när (?:som helst|du vill))",
    promised=r"start (?:the|your) (?:day|morning) .{3,40}[.!] get .{3,80} in your inbox\b.{0,40}|(?:every|each) (?:day|morning|evening|week|weekday),? (?:the|our|all the) .{3,80} in your inbox"
    r"|(?:jeden (?:tag|morgen|abend)|jede woche|täglich|wöchentlich) (?:die|das|unsere) .{3,80} in (?:ihrem|deinem) (?:e-?mail-?)?(?:postfach|posteingang)"
    r"|chaque (?:jour|matin|semaine|soir),? (?:l'|les? |nos ).{3,80} dans votre boîte (?:mail|e-?mail|aux lettres)"
    r"|cada (?:día|mañana|tarde|semana),? (?:las?|los?|el) .{3,80} en (?:tu|su) (?:correo|bandeja de entrada)"
    r"|ogni (?:giorno|mattina|sera|settimana),? (?:le|il|la|i|gli) .{3,80} nella (?:tua|vostra) (?:casella|e-?mail|mail)(?: di posta)?"
    r"|(?:todos os dias|toda (?:manhã|semana)|todas as (?:manhãs|semanas)),? (?:as?|os?) .{3,80} no seu (?:e-?mail|correio)"
    r"|(?:elke|iedere) (?:dag|ochtend|avond|week) (?:het|de) .{3,80} in (?:uw|je|jouw) (?:mailbox|inbox|e-?mail)"
    r"|varje (?:dag|morgon|kväll|vecka) (?:de|det) .{3,80} i din (?:inkorg|mejl|mail)"
    r"|(?:codziennie|co (?:rano|tydzień)|każdego ranka) .{3,80} w (?:twojej|swojej) skrzynce(?: e-?mail(?:owej)?| mailowej)?"
    r"|.{3,80} her (?:sabah|gün|akşam|hafta) e-?posta kutunuz(?:da|a)",
    promised_ru=r"(?:главные|важные|лучшие) (?:новости|материалы|статьи) .{3,60} (?:в (?:вашей почте|вашем почтовом ящике)|на вашу почту)",
    promised_ja=r"毎(?:朝|日|晩|週)、?.{2,40}をメールで(?:お届け|お送り)(?:いた)?します。?",
    promised_zh=r"每(?:天|日|周|週)(?:早上|早晨|清晨|晚上)?.{2,40}(?:送到|发送到|發送到|发到)(?:您|你)的(?:邮箱|郵箱|信箱|收件箱)。?",
    hu=r"(?:ne maradjon le .{1,30}! )?(?:iratkozz(?:on)? fel|feliratkozás) .{0,24}hírlevelünkre\b.{0,40}|feliratkozás (?:a )?hírlevélre",
    **further.NEWSLETTER,
    **components.NEWSLETTER,
)
