"""Lines that ask the reader to comment, and others of that kind."""

from __future__ import annotations

from scrape.extractor.boilerplate.phrases import REST, components, further, lines

_ON_TITLE = r'(?:\d+|one|two|three) (?:comments?|thoughts?|responses?|replies) (?:on|to) ["«„].{1,160}'
"""How WordPress counts what was said on an article, above it."""
_SAID = (
    r"(?:respuestas?|comentarios?|pensamientos?|rispost[ae]|comment[oi]|pensier[oi]|respostas?|respostes|comentários?|pensamentos?"
    r"|réponses?|commentaires?|réflexions?|pensées?|răspuns(?:uri)?|comentari[iu]|comentaris|gând(?:uri)?|pensaments?)"
    r" (?:a|à|em|en|la|per|para|pour|despre|sobre|su|sur)"
)
_ELSEWHERE_ON_TITLE = (
    rf'(?:\d+ (?:de )?{_SAID} ["«„].{{1,160}}|(?:un[ae]?|uma?) {_SAID} (?:["„].{{1,160}}["“]|«.{{1,160}})'
    r'|["„].{1,160}["“] (?:üzerine|için|hakkında) (?:\d+|bir) (?:yorum|yanıt|cevap|düşünce))'
)
_GREEK_ON_TITLE = (
    r'(?:\d+|μ[ίι]α|ένα) (?:σκέψ(?:η|εισ)|σχόλι[αο]|απ[άα]ντήσεισ|απ[άα]ντηση) (?:για το|στ(?:ο|ην?)) ["«„].{1,160}'
)

ON_TITLE = lines(mul=_ELSEWHERE_ON_TITLE, any_el=_GREEK_ON_TITLE)
"""How other languages count them, in which a text is more often headed so, too."""

COMMENT_PROMPT = lines(
    saved=r"(?:guarda(?:r)? mi nombre, correo|enregistrer mon nom, (?:mon|et) |do il mio consenso affinché un cookie salvi|salvar meus dados neste navegador|guardar o meu nome, e-?mail|mijn naam, (?:mijn )?e-?mail(?:adres)? en (?:mijn )?(?:web)?site|zapamiętaj moje dane w tej przeglądarce|spara mitt namn, min e-?postadress|gem mit navn, mail|lagre mitt navn, e-?post|tallenna nimeni, sähköpostiosoitteeni|uložit do prohlížeče jméno, e-?mail|daha sonraki yorumlarımda kullanılması için adım).{3,160}",
    saved_ru=r"(?:сохранить мо[её] имя, e?-?mail|зберегти мо[єе] ім'я, e?-?mail).{3,120}",
    unpublished=r"(?:o teu enderezo electrónico non se publicará|zure e-?posta helbidea ez da argitaratuko|e-?posta adresiniz yayınlanmayacak|adres e-?mail nie zostanie opublikowany|din e-?post(?:adress)? (?:kommer inte (?:att )?publiceras|publiceras inte|vil ikke bli publisert)|din e-?mailadresse vil ikke blive publiceret|sähköpostiosoitettasi ei julkaista|vaše e-?mailová adresa nebude zveřejněna|vaša e-?mailová adresa nebude zverejnená|vaša adresa e-?pošte neće biti objavljena|(?:vaš|tvoj)a? e-?(?:poštni naslov|naslov|pošta) ne bo objavljena?|alamat (?:surel|e-?mail) anda tidak akan dipublikasikan|l'adreça electrònica no es publicarà|az e-?mail[- ]?cím(?:et|ed|edet)? nem tesszük közzé|jūsu e-?pasta adrese netiks publicēta|el\. pašto adresas nebus skelbiamas|sinu e-?postiaadressi ei avaldata|adresa ta de e-?mail nu va fi publicată|email của bạn sẽ không được hiển thị công khai|l'indirizzo e-?mail non (?:verrà|sarà) pubblicato)(?:[.!] .{0,120})?",
    unpublished_ru=r"(?:η ηλ(?:\.|εκτρονική)? ?(?:σασ )?διεύθυνσ[ήη] (?:σασ )?δεν (?:δημοσιεύεται|θα δημοσιευθεί)|вашият (?:имейл|e-?mail) адрес няма да бъде публикуван|ваша адреса е-?поште неће бити објављена|ваша (?:пошт@|e-?mail адреса) не (?:публікуватиметься|оприлюднюватиметься)|لن يتم نشر عنوان بريدك الإلكتروني|نشانی ایمیل شما منتشر نخواهد شد|האימייל לא יוצג באתר)(?:[.!] .{0,120})?|(?:您的)?(?:电子邮箱地址|电子邮件地址|邮箱地址)不会被公开.{0,40}|이메일(?: 주소)?[는은] 공개되지 않습니다.{0,40}|อีเมล์?ของคุณจะไม่แสดง.{0,40}",
    powered=r"comments powered by .{2,40}|please enable javascript to view the (?:comments|discussion)\b.{0,40}",
    blogger=r"(?:suscribirse a|iscriviti a|assinar|subscrever|inscription à|abonați-vă la|kaydol|subscriure's a|subscribe to) ?: .{3,60}\(atom\)?"
    r"|(?:inicie sesión|accedi|se connecter|faça login) (?:o|ou) .{4,24} (?:para|per|pour) (?:comentar|(?:inserire|publier|postar|enviar|añadir) .{0,5}(?:comment|coment)\w{1,6})"
    r"|(?:valora|vota|avalie|évaluer|rate) (?:este|questo|cet|this) (?:artículo|articolo|artigo|item|élément)",
    blogger_el=r"συνδεθείτε .{1,14} για να σχολιάσετε|εγγραφή σε ?: .{3,60}\(atom\)?",
    en=rf"{_ON_TITLE}|please enter your (?:comment|name|e-?mail(?: address)?)(?: here)?"
    r"|you have entered an incorrect e-?mail address|please enter a valid e-?mail(?: address)?"
    r"|leave (?:a|your) (?:comment|reply|response)s?(?: cancel reply| below)?"
    r"|thanks for contributing an answer to [^.!?]{2,60}"
    r"|sign up for free to join this (?:conversation|discussion)\b.{0,100}"
    r"|leave a (?:comment|review)(?:,? (?:and|&|or|with))? (?:a |an? )?(?:star )?(?:ratings?|reviews?|comments?)(?: below)?"
    r"|cancel reply|click here to cancel reply|submit (?:your|a) letter to the editor\b.{0,120}"
    r"|reply|(?:write|post|add|submit|make) (?:a |your |an? )?(?:comment|reply)s?(?: here| below)?|share your thoughts(?: below)?"
    r"|add (?:a )?new comment|join the (?:conversation|discussion)|want to add to the (?:conversation|discussion)\?(?: post a comment!?)?"
    r"|(?:log ?in|sign in) or (?:subscribe|sign up|register|join) to (?:participate|vote|comment|reply|join)\b.{0,40}"
    r"|be the first to (?:leave a )?(?:comment|reply)(?: on this (?:article|post|story))?|be the first to share your thoughts"
    r"|(?:you must|you need to|please) (?:be )?(?:log(?:ged)? in|sign(?:ed)? in|login|register)(?: or register)? (?:to|before) .{0,20}(?:comment|reply)s?.{0,20}"
    r"|(?:log|sign) in (?:or register )?to (?:post |leave |write )?(?:a |your )?(?:comment|reply|post comments)s?"
    rf"|your e-?mail address will not be (?:published|shared)(?:[.!] .{{0,120}})?"
    r"|required fields are marked(?: with)?(?: an asterisk| \*)?"
    rf"|save my name,? e-?mail,?(?: and)? (?:website|site){REST}"
    r"|notify me (?:of|when|by) .{0,40}(?:comment|post|e-?mail|repl)\w*(?: .{0,30})?"
    r"|comments (?:are |have been )?(?:now )?(?:closed|disabled|turned off)(?: (?:on|for) this (?:article|post|story|entry))?|comments off(?: on .{1,120})?"
    r"|(?:no|there are no) comments(?: yet| so far)?|no (?:responses?|replies) (?:yet|so far)"
    r"|be the first to (?:(?:review|rate) (?:this|the) (?:item|product|recipe)|(?:write|leave) a review)"
    r"|(?:show|view|load|hide|see|read) (?:all )?(?:\d+ )?(?:more )?comments?(?: \(\d+\)?)?"
    rf"|(?:this site uses akismet to reduce spam|learn how your comment data is processed){REST}"
    r"|what do you think\? (?:leave|let us know|share|tell us).{0,80}comments?.{0,20}"
    r"|(?:let us know|tell us|share your thoughts)(?: what you think)? in the comments?(?: section)?(?: below)?"
    r"|(?:did you|have you) (?:like|enjoy|find)(?:ed)? this (?:article|post|story|recipe|tutorial|guide)(?: (?:helpful|useful|interesting))?\? .{0,140}|if you (?:enjoy|like|love)(?:ed|d)? (?:this|our|my) (?:story|article|post|recipe|piece|tutorial|guide|newsletter|podcast|episode|content|work),? (?:please |you can |you may |you might |why not |don't forget to )?(?:also )?(?:consider|pin|share|follow|subscribe|sign up|leave|hit|press|click|tap|support|buy|clap|check out|be sure|give (?:it|this|me) (?:a|some|\d+))\b.{0,200}|if you (?:enjoy|like|love)(?:ed|d)? what (?:you(?:'re| are)? (?:read(?:ing)?|see(?:ing)?|hear(?:ing)?)|we do|i do),? (?:please |you can |why not )?(?:also )?(?:consider|share|follow|subscribe|sign up|leave|support|buy|tell|be sure)\b.{0,200}|(?:made|make|tried|try) (?:this|it)(?: recipe)?\? (?:tag (?:@|#|(?:me|us|it|your)\b)|(?:leave|let (?:me|us)|rate|share|mention|please|don't forget)\b).{0,160}|(?:did|have) you (?:make|made|try|tried) this recipe\? .{0,160}|(?:tried|made) this recipe\?(?: .{0,160})?|(?:mention|tag) @[\w.]{2,40} (?:or|and) (?:tag|use) #\w{2,40}|if you (?:make|made|try|tried) this recipe,? (?:please |be sure |i'd |i would |let |tag |leave |don't ).{0,160}"
    r"|(?:have|got|want) (?:something|anything) to say(?: about this)?\? .{0,240}"
    r"|this is to help prevent (?:spam|automated)\b.{0,160}"
    r"|(?:what questions do you|do you|have you|got) .{0,60}\b(?:story|article|topic|subject|issue|report)\? (?:please )?(?:e-?mail|contact|let us|get in touch|send us|text|message)\b.{0,120}"
    r"|this (?:entry|post) was (?:posted|published|written) (?:on|by|in) .{3,160}(?:filed under|you can (?:follow|leave|skip)|bookmark the permalink|responses are).{0,300}|you can follow any (?:responses|comments) to this .{0,200}|both comments and pings are .{0,60}"
    r"|.{3,120}\? cast your vote(?: .{0,30})?"
    r"|if you (?:enjoy|like|love)(?:ed|d)? this,? (?:please |you can |you may |you might |why not |don't forget to )?(?:also )?(?:(?:share|pin) (?:it|this)\b|(?:follow|support|buy) (?:me|us|my|our)\b|subscribe\b|sign up\b|leave (?:a|me|us)\b|(?:hit|tap|press|click) (?:the|that|on)\b|check out (?:my|our)\b|consider (?:shar|subscrib|follow|support|sign|donat)).{0,200}"
    r"|[\d,.]{1,9}\+ votes? so far|please turn off your caps lock|react to this story"
    r"|rate this (?:article|story|post|page)(?: (?:now|below|here))?"
    r"|(?:did you|have you) (?:like|enjoy|find)(?:ed)? this (?:issue|edition|letter|newsletter|episode|dispatch)\? .{0,140}"
    r"|(?:like|love|enjoy)(?:ed|d)? (?:this|our) (?:story|article|post|piece|content|coverage)\? (?:follow|like|share|subscribe|sign up|join|support|donate|become|consider|tell|get)\b.{0,120}",
    filed=r"est(?:a entrada|e post|e artículo) (?:fue|ha sido) (?:publicad|escrit)[ao] (?=.*(?:enlace permanente|etiquetad[oa] \w|en la categoría|archivad[ao] (?:en|bajo)|puedes (?:seguir|dejar))).{3,300}|(?:guarda|guardar|agrega a favoritos) (?:el )?enlace permanente"
    r"|quest(?:o articolo|o post|a voce) è stat[oa] (?:pubblicat|inserit|scritt)[oa] (?=.*(?:permalink|taggat[oa]|contrassegnat[oa] (?:come|con|da tag)|archiviat[oa] (?:in|sotto)|puoi (?:seguire|lasciare))).{3,300}|contrassegna il permalink"
    r"|est(?:e post|e artigo|a entrada) foi (?:publicad|escrit)[oa] (?=.*(?:link permanente|ligação permanente|marcad[oa] com|arquivad[oa] (?:em|sob)|pode (?:seguir|deixar|acompanhar))).{3,300}|(?:guardar|adicione (?:o|aos favoritos o)) link permanente.{0,40}"
    r"|(?:ce contenu|cette entrée|cet article|ce billet) a été (?:publié|écrit|posté|rédigé)e? (?=.*(?:permalien|marquée? avec|étiquetée?|classée? (?:dans|sous)|vous pouvez (?:suivre|laisser))).{3,300}|mettez-le en favoris? avec (?:son|ce) permalien"
    r"|puedes seguir (?:las|los|cualquier) (?:respuestas?|comentarios?) (?:a|de|en) est[ae] (?=.*(?:rss|feed)).{3,200}|puedes dejar (?:una respuesta|un comentario),? o .{0,60}\btrackback\b.{0,80}"
    r"|puoi seguire (?:i commenti|le risposte|tutte le repliche|ogni risposta) (?:a|di) quest[oa] (?=.*(?:rss|feed)).{3,200}|puoi lasciare (?:un commento|una risposta),? o(?:ppure)? .{0,60}\btrackback\b.{0,80}"
    r"|(?:você )?podes? (?:seguir|acompanhar) (?:os|as|qualquer) (?:comentários?|respostas?) (?:a|deste|desta|para) (?=.*(?:rss|feed)).{3,200}|(?:você )?podes? deixar (?:uma resposta|um comentário),? ou .{0,60}\btrackback\b.{0,80}"
    r"|vous pouvez suivre (?:les|toutes les) (?:réponses|commentaires) (?:à|de) cet(?:te)? (?=.*(?:rss|flux|fil)).{3,200}|vous pouvez laisser (?:une réponse|un commentaire),? ou .{0,60}\b(?:trackback|rétrolien)\b.{0,80}",
    any_asked=r"[^.!?…]{3,140}\? (?:please )?(?:let us know|tell us|share your (?:thoughts|views|opinions?)|have your say|give us your (?:thoughts|views))(?: .{1,40})? in (?:the|our) comments?\b.{0,40}"
    r"|[^.!?…]{3,140}\? (?:schreib(?:t|en sie)? (?:es )?uns|sag(?:t|en sie)? (?:es )?uns|verrat(?:e|et|en sie) (?:es )?uns)(?: .{1,40})? in den kommentaren\b.{0,40}"
    r"|[^.!?…]{3,140}\? (?:dites-le|dites-nous|donnez(?:-nous)? votre avis)(?:-nous)?(?: .{1,40})? (?:en|dans les) commentaires?\b.{0,40}"
    r"|[^.!?…]{3,140}\? (?:cuéntanos|dinos|déjanos|danos)(?:lo)?(?: .{1,40})? en (?:los|nuestros) comentarios\b.{0,40}"
    r"|[^.!?…]{3,140}\? (?:fatecelo sapere|faccelo sapere|ditecelo|diccelo|scrivetelo|dite la vostra)(?: .{1,40})? nei commenti\b.{0,40}"
    r"|[^.!?…]{3,140}\? (?:conte|diga|deixe|escreva)(?: .{1,40})? nos comentários\b.{0,40}"
    r"|[^.!?…]{3,140}\? laat (?:het )?(?:ons )?(?:het )?weten(?: .{1,40})? in de (?:reacties|comments)\b.{0,40}"
    r"|[^.!?…]{3,140}\? (?:berätta|skriv|fortæl|fortell)(?: .{1,40})? i (?:kommentarerna|kommentarsfältet|kommentarfeltet|kommentarerne)\b.{0,40}"
    r"|[^.!?…]{3,140}\? (?:daj(?:cie)?|napisz(?:cie)?)(?: .{1,40})? w komentarz(?:u|ach)\b.{0,40}",
    ranking=r"(?:(?:.{0,12}[。、！]|当)?(?:人気)?ブログ)?ランキングに参加(?:して(?:い|お)?(?:ます|り?ます)|中(?:です)?)(?:[。！、♪ ].{0,60})?|にほんブログ村(?: .{1,20})?|人気ブログランキング(?:へ| .{1,10})?",
    applause=r"like what you read\? give .{2,60} a round of applause|from a quick cheer to a standing ovation, clap to show how much you enjoyed this story",
    asks=r"(?:comments|questions|thoughts|feedback|corrections)(?:\?|(?:,| or| and) (?:comments|questions|thoughts|feedback|corrections|suggestions)\?)(?: (?:comments|questions|thoughts|feedback|corrections|suggestions)\?)? (?:you can )?(?:(?:find|follow|tweet|ping|e-?mail|contact) me|hit me up)(?: (?:at|on|via|by|in the comments|here)\b.{0,70})?",
    shared=r"(?:did you )?(?:enjoy(?:ed)?|like(?:d)?) (?:this|it)\? (?:(?:please|then|consider|feel free to|why not|you can|you might) )*(?:(?:shar(?:e|ing)|tweet)(?: (?:it|this|on|with)\b.{0,150})?|subscrib(?:e|ing)\b.{0,150}|follow(?:ing)? (?:me|us)\b.{0,150})",
    opinion=r"(?:are you )?enjoying (?:this|the|our) (?:show|podcast|episode|series|newsletter|blog|article|story|content)\?(?: .{0,140})?"
    r"|(?:leave us a|rate and|please (?:rate|review)|give us a)(?: (?:five|5)[- ]star)? ?(?:ratings?|reviews?|us|the show|the podcast)(?: (?:and|or|&) (?:a )?(?:ratings?|reviews?))? (?:us )?on (?:apple|spotify|itunes|google|your)\b.{0,60}"
    r"|do you have an opinion on (?:the issues raised in .{0,300}|this article\? if you would like to submit a .{0,200})",
    memorial=r"(?:share|leave|post|write|light|add|send) (?:a|your) (?:memory|memories|condolences?|tribute|candle)s?(?: .{0,40})?|(?:memories|condolences) (?:and|&) (?:memories|condolences)"
    r"|(?=.*(?:memor|famil|loved|in honou?r))to (?:plant (?:a )?(?:memorial )?trees?|(?:send|order) flowers)\b.{0,60} visit .{0,60}",
    de=r"(?:was|wie) (?:denken|meinen|finden) sie\b.{0,60}\? (?:diskutieren sie (?:jetzt |hier )?mit\b|schreiben sie (?:uns\b|einen kommentar|ihre meinung)|stimmen sie (?:jetzt |hier )?(?:ab|mit)\b|sagen sie uns ihre meinung).{0,50}|teilen sie (?:uns )?ihre meinung(?: mit)?|(?:schreiben sie|schreibe) (?:einen|den ersten) kommentar|kommentar (?:schreiben|verfassen|hinterlassen|abgeben)"
    r"|(?:hinterlasse|hinterlassen sie|schreibe) (?:einen kommentar|eine antwort)(?: antworten abbrechen)?"
    r"|(?:antwort|kommentar) (?:schreiben|hinterlassen)(?: antworten abbrechen)?|antworten? abbrechen|(?:noch )?keine kommentare(?: vorhanden| / trackbacks)?"
    rf"|(?:deine|ihre) e-?mail-adresse wird nicht veröffentlicht(?:[.!] .{{0,120}})?|erforderliche felder sind mit{REST}"
    rf"|meinen namen, meine e-?mail(?:-adresse)?{REST}"
    r"|(?:bitte )?melden sie sich an,? um (?:zu kommentieren|einen kommentar .{1,30})|um kommentieren zu können.{0,60}"
    r"|(?:die )?kommentarfunktion (?:für diesen artikel |zu diesem artikel )?(?:ist|wurde) .{0,20}(?:geschlossen|deaktiviert|beendet)|diskutieren sie mit|schreiben sie uns (?:ihre|eine) (?:meinung|e-?mail|nachricht)\b.{0,60}|(?:ihnen|dir) hat (?:der|dieser|das) (?:artikel|beitrag|text|rezept) gefallen\?.{0,80}"
    r"|bitte beachten sie (?:unsere|die) (?:netiquette|kommentarregeln|diskussionsregeln)",
    slip=r"(?:haben sie (?:einen )?|(?:einen )?)fehler (?:gefunden|entdeckt)\?.{0,160}|rätta (?:ett )?fel(?: i (?:artikeln|texten))?|comunicar (?:um )?erro|(?:encontrou|viu) algum erro.{0,20}\?.{0,120}|signaler une (?:erreur|faute)|has (?:visto|encontrado) (?:un|algún) error.{0,20}\?.{0,120}"
    r"|našli jste (?:v (?:článku|textu) )?(?:chybu|překlep)\?.{0,120}|(?:zauważyłeś|znalazłeś|widzisz) (?:błąd|literówkę).{0,30}\?.{0,120}|(?:знайшли|помітили) помилку.{0,20}\?.{0,140}|hai trovato un errore.{0,20}\?.{0,120}|(?:taal|type)?fout gezien\?.{0,120}|hibát talált(?:ál|ál a szövegben)?\?.{0,120}|löysitkö virheen\?.{0,120}|(?:fandt|fant|har) du (?:en |funnet en |fundet en |sett en )?(?:fejl|feil|skrivefeil|stavefejl).{0,30}\?.{0,120}|ai (?:observat|găsit) o (?:greșeală|eroare).{0,20}\?.{0,120}",
    fr=r"laissez? un commentaire|laisser un commentaire(?: annuler la réponse)?|annuler la réponse"
    r"|(?:cet(?:te)?|notre|ce) (?:article|billet|contenu|sujet|épisode|reportage|recette) vous (?:a|ont) (?:plu|intéressée?s?) ?\?.{0,160}"
    r"|aidez(?:-nous|-moi)? à (?:faire conna[iî]tre|diffuser) (?:l[ea] |notre |mon |ce(?:tte)? |nos |mes |l')\w+ en (?:l[ea] |les )?partageant\b.{0,120}"
    r"|votre adresse (?:e-?mail|de messagerie|électronique) ne sera pas publiée(?:[.!] .{0,120})?"
    rf"|les champs obligatoires sont{REST}"
    r"|(?:réagir|réagissez) à cet article|vous devez être (?:abonné|connecté|inscrit) pour (?:réagir|commenter|publier).{0,40}"
    r"|voir (?:tous )?les (?:\d+ )?commentaires|une (?:correction|remarque|suggestion|question|erreur)\b.{0,30}\? (?:contactez|écrivez|signalez|dites|envoyez|faites)\b.{0,100}|vous avez (?:relevé|repéré|remarqué|constaté) une (?:erreur|faute|coquille).{0,40}\?.{0,100}"
    r"|pour commenter,? (?:connectez-vous|identifiez-vous|inscrivez-vous|abonnez-vous)(?: (?:ou|à|en)\b.{0,50})?"
    r"|si (?:cet article|ce contenu|ce billet|cette recette) vous (?:a|ont) plu,? .{3,80}",
    es=r"¿?te (?:ha gustado|gustó) (?:este|esta|el|la|nuestr[oa]) (?:artículo|receta|noticia|entrada|post|texto|vídeo|video|episodio)\?.{0,140}|deja (?:una respuesta|un comentario)|dejar (?:una respuesta|un comentario)|cancelar (?:la )?respuesta"
    r"|(?:copi[ae] el código )?sensible a mayúsculas.{0,20}"
    r"|tu dirección de correo electrónico no será publicada(?:[.!] .{0,120})?"
    rf"|los campos (?:obligatorios|necesarios) están{REST}"
    r"|(?:iniciá|inicia|inicie) sesión para (?:comentar|dejar un comentario).{0,30}"
    r"|comentar (?:esta|la) noticia|(?:los )?comentarios (?:están )?cerrados|¿(?:has|ha) (?:visto|encontrado|detectado) (?:un|algún) error.{0,20}\?.{0,120}|si (?:tienes|tiene) (?:una|alguna) (?:noticia|información|historia|denuncia)\b.{0,30},? (?:envía|manda|mánda|escrí|cuénta|comparte).{0,120}",
    it=r"(?:ti|vi) è piaciut[oa] (?:questo|questa|il|la|l')? ?(?:articolo|ricetta|post|notizia|video|episodio)\?.{0,120}|lascia un commento|annulla risposta|il tuo indirizzo e-?mail non sarà pubblicato(?:[.!] .{0,120})?"
    r"|i commenti sono chiusi"
    r"|commenta (?:la notizia|l'articolo|questo articolo)|(?:vedi|leggi) (?:tutti )?i commenti",
    pt=r"comente (?:esta (?:notícia|matéria|reportagem)|este (?:artigo|texto))|o autor da mensagem, e não .{1,40}, é o responsável pelo comentário(?:[.] .{0,80})?|deixe (?:um comentário|uma resposta)|cancelar resposta|o seu endereço de e-?mail não será publicado(?:[.!] .{0,120})?"
    r"|(?:gostou|o que achou) (?:deste|desse|do|desta|dessa|da) (?:artigo|post|texto|publicação|matéria)\?.{0,80}"
    r"|deixe (?:o )?(?:seu|um) comentário|(?:os )?comentários (?:estão )?(?:encerrados|fechados|desativados)|(?:tem|você tem) (?:uma |alguma )?(?:sugestão|denúncia|dica|informação)\b.{0,40}\? .{0,100}"
    r"|gostou\? (?:partilh|compartilh)(?:e|a) .{3,60}",
    nl=r"vond (?:je|u) dit .{0,20}(?:artikel|verhaal|bericht)\b.{0,20}\?.{0,100}|(?:geef een reactie|laat een reactie achter|reageer)(?: reactie annuleren)?|je e-?mailadres wordt niet (?:gepubliceerd|getoond)(?:[.!] .{0,120})?"
    r"|reageer op dit (?:artikel|bericht)|bekijk (?:alle )?(?:\d+ )?reacties|zie je een (?:fout|foutje|taalfout)\b.{0,60}\? .{0,100}",
    ru=r"(?:вам )?понравил(?:ась|ся|ось|ись) (?:эта |этот |наш[аи]? )?(?:статья|материал|новость|публикация|текст|видео|рецепт)\?.{0,100}|(?:добавить|оставить|написать)(?: свой)? комментарий|ваш (?:адрес )?e-?mail не будет опубликован(?:[.!] .{0,120})?"
    r"|чтобы оставить комментарий,? .{1,40}|нашли (?:ошибку|опечатку)(?: в тексте)?\? .{1,120}"
    r"|комментарии (?:к .{1,20} )?(?:закрыты|отключены)|сообщить об (?:опечатке|ошибке)|(?:есть|у вас есть) (?:новость|чем поделиться|тема)\?.{0,80}"
    r"|что думаешь\? оцени"
    r"|(?:показать|перейти к|читать) комментари(?:и|ям)",
    zh=r"发表(?:评论|回复)|發表(?:評論|回覆)",
    ja=r"メールアドレスが公開されることはありません.{0,40}|次回のコメントで使用するためブラウザーに自分の名前.{0,60}|コメントを(?:残す|書く|投稿)(?:する)?|この(?:記事|投稿|ブログ)が(?:気に入ったら|良かったら|よかったら|役に立ったら).{0,40}|いいなと思ったら.{0,12}"
    r"|コメントはこちら.{0,10}|コメント(?:する|を見る)|記事に関する(?:お問い合わせ|ご意見|ご感想).{0,20}"
    r"|※?コメントは個人の見解であり.{3,40}|この記事を読んで感じたことは[?？]"
    r"|コメントを残す コメントをキャンセル",
    ar=r"اترك (?:تعليق|رد)(?:ا|اً)?|أضف تعليق(?:ا|اً)?|هل أعجب(?:ك|كم|تك) (?:هذا |هذه )?(?:المقال|الموضوع|الخبر|الوصفة).{0,80}"
    r"|التعليقات مغلقة|هل وجدت خطأ.{0,60}",
    tr=r"yorum (?:yap(?:abilmek|mak) için .{1,40}|yaz(?:ın)?|yap(?:ın)?|ekle)|(?:bu )?(?:haberi|yazıyı|tarifi|içeriği) (?:beğendiniz|sevdiniz) mi\?.{0,100}|bu habere tepkiniz ne\?|henüz yorum yapılmamış.{0,40}|bir cevap yazın(?: cevabı iptal et)?|e-?posta (?:hesabınız|adresiniz) yayımlanmayacak.{0,80}"
    r"|yorumlar (?:kapalı|kapatıldı)|(?:haber )?hatas?ı? bildir"
    r"|yorumunuz onaylandıktan sonra yayınlan\w+|yorum gönder|küfür, hakaret, .{3,160} onaylanma\w+",
    el=r"(?:αφήστε|γράψτε|προσθέστε|υποβολή) (?:ένα |το )?(?:σχόλιο|σχόλιό σασ).{0,20}"
    r"|το e-?mail σασ δεν (?:δημοσιεύεται|θα δημοσιευθεί|θα δημοσιευτεί)\b.{0,80}",
    he=r"(?:כתבו|הוסיפו|הוספת) תגובה.{0,20}"
    r"|(?:מצאתם|מצאת) (?:טעות|שגיאה)(?: ב(?:כתבה|טקסט))?\?.{0,60}|אין לשלוח תגובות .{3,120}",
    hi=r"(?:टिप्पणी|कमेंट) (?:करें|लिखें)",
    pl=r"(?:dodaj|napisz|zostaw) (?:komentarz|odpowiedź).{0,20}|(?:podobał|spodobał)[ay]? (?:ci|wam) się (?:ten |ta |to )?(?:artykuł|tekst|wpis|przepis)\?.{0,100}"
    r"|skomentuj(?: (?:artykuł|wpis|tekst))?|(?:możliwość )?komentowania? .{0,20}wyłączon.{0,10}|komentarze (?:są |zostały )?wyłączone",
    cs=r"(?:přidat|napsat|napište) komentář",
    sv=r"gillade du (?:artikeln|texten|inlägget|receptet|den här artikeln)\?.{0,100}|(?:lämna|skriv) (?:en )?kommentar|(?:legg igjen|skriv) en kommentar"
    r"|kommentera(?: (?:artikeln|texten))?|kommentarsfältet är (?:stängt|avstängt)|(?:såg|ser) du (?:ett )?fel\b.{0,30}\?.{0,80}"
    r"|har du (?:tankar|tanker|innspill|synpunkter|tips?)\b.{0,40} (?:denne|denna|den här) (?:saken|artikeln|artikkelen|artiklen|historien)\b.{0,80}\? .{0,100}",
    uk=r"(?:додати|залишити|написати) коментар|(?:вам )?сподоба(?:лася|лась|вся|лося) (?:ця |цей |наш[аі]? )?(?:стаття|матеріал|новина|публікація|текст|відео|рецепт)\?.{0,100}"
    r"|(?:показати|перейти до|читати) коментар(?:і|ів)",
    ko=r"다음 번 댓글 작성을 위해.{0,60}|댓글 ?(?:쓰기|달기|작성|보기|남기기)|제보하기|기사 ?제보.{0,60}"
    r"|삭제한 댓글은 다시 복구할 수 없습니다.{0,30}",
    fi=r"(?:[^?]{3,80}\? )?voit (?:keskustella|kommentoida) (?:aiheesta|juttua|uutista)\b.{0,40} (?:saakka|asti|(?:kommenteissa|kommenttikentässä|keskustelupalstalla)\b.{0,20})|kirjaudu sisään (?:kommentoidaksesi|keskustellaksesi).{0,30}",
    fa=r"نظرات(?:ی که| حاوی| غیر) .{3,140}(?:منتشر|تأیید|تایید) (?:نمی[\u200c ]?شود|نخواهد شد|نمی[\u200c ]?شوند)",
    ro=r"trebuie să (?:fii|fiți) autentificat\w* (?:pentru a|ca să) (?:publica|publici|publicați|lăsa|lași|lăsați|scrie|scrii|scrieți|posta|adăuga) (?:un )?comentari.{0,40}",
    shown=r"(?:ir|saltar) a los comentarios|ver (?:los )?comentarios|(?:ver|ir para) (?:os )?comentários|zu den kommentaren|kommentare (?:anzeigen|lesen|einblenden)|aller aux commentaires|(?:lire|afficher) les commentaires|vai ai commenti|naar de reacties|(?:toon|lees) reacties|(?:visa|vis|se) kommentarer|näytä kommentit|(?:zobacz|pokaż|przejdź do) komentarz[ey]|(?:vstoupit do|přejít do|zobrazit) diskuz[ei]|zobrazit komentáře|yorumları (?:gör|göster|oku)",
    shown_counted=r"(?:ver (?:los )?comentarios|ver (?:os )?comentários|kommentare (?:anzeigen|lesen)|(?:lire|afficher) les commentaires|(?:visa|vis|se) kommentarer|näytä kommentit|yorumları (?:gör|göster)) ?\(\d+\)?",
    entered=r"enter your comment(?: here)?",
    reported=r"report this comment|reportar (?:un )?error",
    **further.COMMENT_PROMPT,
    **components.COMMENT_PROMPT,
)

SLIP_REPORT = lines(
    en=r"(?:found|spotted|noticed|see|find) (?:a |an |any )?(?:(?:typos?|mistakes?|errors?)(?: (?:in|on) this (?:post|article|page))?|(?:bugs?|something wrong) (?:in|on) this (?:post|article|page))\? (?=.*\b(?:edit|github|pull request|open an issue|let (?:me|us) know|tell (?:me|us)|report (?:it|this))\b).{4,120}",
    mul=r"(?=.*(?:error|mistake|typo|помилк|ошибк|опечатк|błąd|chyb|грешк|eroare)).{0,160}ctrl ?\+ ?enter.{0,60}",
)
"""What many papers ask who finds a slip to do; it may begin with any word, and always names the key."""

FORM_FIELD = lines(
    en=r"(?:(?:your )?(?:name|e-?mail(?: address)?|website|comment|message)[ :*]*)+|submit(?: comment)?|post comment",
    others=r"(?:(?:nombre|correo(?: electrónico)?|comentario|mensaje|nom|courriel|commentaire|nome|commento|messaggio|mensagem|comentário|naam|reactie|kommentar|nachricht|namn|navn|imię|komentarz)[ :*]*)+",
)
"""Labels of a form, which are words of any text elsewhere."""

REBLOGGED = lines(mul=r"[\w-]+ reblogged this from [\w-]+")
"""A note of Tumblr: nothing but its like follows, but a text may be made of such lines."""

COMMENT_SECTION = lines(
    sorted=r"sort(?:ed)? (?:comments )?by ?:? ?(?:best|top|newest|oldest|most relevant|popular)(?: comments| first)?|most relevant(?: comments)?",
    mul=r"(?:pingback|trackback)s?(?: ?: ?.{1,160}| (?:von|from|by|de|da|van) .{1,160})?|[\w-]+ reblogged this from [\w-]+"
    r"|trackback (?:pings|url for this entry(?: ?:.{0,160})?)|listed below are links to (?:web)?logs that reference .{1,120}",
    en=r"comments|(?:all |the )?(?:reader |user )?comments? ?\(?\d+\)?|\d+ comments?(?: so far)?|\d+ (?:replies|responses)"
    r"|(?:readers?'? |user )?comments (?:on|about|to) (?:this|the) (?:story|article|post|entry)"
    r"|discussion about this (?:post|episode|video)|comments ?restacks"
    r"|\d+ comments?(?:…|\.\.\.) ?read (?:them|it) below or add one|user contributions"
    rf"|{_ON_TITLE}|leave (?:a|your) (?:comment|reply)(?: cancel reply)?",
    on_title=_ELSEWHERE_ON_TITLE,
    de=r"(?:\d+ )?kommentare?(?: ?\(\d+\)?)?|\d+ kommentare? (?:von|zu) .{1,80}",
    fr=r"(?:\d+ )?commentaires?(?: ?\(\d+\)?)?",
    es=r"(?:\d+ )?comentarios?(?: ?\(\d+\)?)?"
    r'|\d+ comentarios? en ["«„].{1,160}',
    it=r"(?:\d+ )?commenti(?: ?\(\d+\)?)?"
    r"|i commenti dei lettori",
    nl=r"(?:\d+ )?reacties(?: ?\(\d+\)?)?",
    ru=r"комментарии(?: ?\(?\d+\)?)?",
    any_ru=r"\d+ комментари(?:й|я|ев)",
    zh=r"评论|評論"
    r"|网友评论(?: ?\(?\d+\)?)?",
    ja=r"コメント(?: ?\(\d+\)?)?",
    ar=r"التعليقات",
    pt=r"(?:\d+ )?comentários?(?: ?\(\d+\)?)?|\d+ comentários? em .{1,160}",
    tr=r"yorumlar(?: ?\(\d+\)?)?|\d+ yorum",
    any_el=rf"{_GREEK_ON_TITLE}|σχόλια(?: ?\(\d+\)?)?|\d+ σχόλι[αο]",
    any_he=r"תגובות(?: ?\(\d+\)?)?|\d+ תגובות",
    hi=r"(?:टिप्पणियाँ|टिप्पणियां|कमेंट्स)",
    th=r"ความ(?:คิดเห็น|เห็น)(?: ?\(\d+\)?)?",
    pl=r"komentarze(?: ?\(\d+\)?)?|\d+ komentarz[ye]?",
    cs=r"komentáře(?: ?\(\d+\)?)?"
    r"|(?:diskuz[ei]|komentáře) ?\(\d+\)?",
    sv=r"kommentarer(?: ?\(\d+\)?)?",
    uk=r"коментарі(?: ?\(?\d+\)?)?",
    any_uk=r"\d+ коментар(?:і|ів)?",
    ko=r"댓글(?: ?\d+)?"
    r"|댓글 ?\d+ ?개",
    fi=r"kommentit(?: ?\(\d+\)?)?|\d+ kommenttia",
    vi=r"bình luận(?: ?\(\d+\)?)?|\d+ bình luận",
    hu=r"(?:hozzászólások|kommentek)(?: ?\(\d+\)?)?|\d+ (?:hozzászólás|komment)",
    hr=r"komentar(?:i|ji)(?: ?\(\d+\)?)?|\d+ komentar(?:a|i|jev)?",
    sk=r"komentáre(?: ?\(\d+\)?)?|\d+ komentár(?:e|ov)?",
    lt=r"(?:komentarai|komentāri|kommentaarid)(?: ?\(\d+\)?)?|\d+ (?:komentarai|komentāri|kommentaari)",
    ca=r"comentaris(?: ?\(\d+\)?)?|\d+ comentaris?",
    bg=r"коментари(?: ?\(?\d+\)?)?",
    any_bg=r"\d+ коментар[аи]?",
    fa=r"(?:دیدگاه\u200cها|نظرات)(?: ?\(?\d+\)?)?",
    ro=r"comentarii(?: ?\(\d+\)?)?|\d+ (?:de )?comentarii",
    id=r"komentar ?\(\d+\)?|\d+ komentar",
    **further.COMMENT_SECTION,
)

ABOUT_AUTHOR = lines(
    en=r"about the authors?",
    mul=r"acerca del autor|informazioni sull'autore|despre autor|sobre (?:la firma|el autor|la autora|los autores|o autor|a autora|os autores)|à propos de l'aut(?:eur|eure|rice)|über (?:den|die) autor(?:in|en|innen)?|(?:sull'|l')aut(?:ore|rice)|over de auteur|om (?:författaren|forfatteren)|об авторе|про автора|o autorze|o autorovi|yazar hakkında|a szerzőről",
    ar=r"عن الكاتبة?",
    ja=r"この記事を書いた人",
    zh=r"作者[简簡]介",
    **components.ABOUT_AUTHOR,
)
"""The heading over who wrote it."""

PROMPT_BELOW = lines(
    en=r"is there (?:something|anything|a (?:topic|subject|story)) you(?:'d| would) like (?:me|us) to (?:write|cover|talk|make|post|try|review)\b.{0,60}\? .{0,260}"
    r"|if you (?:found|find) this (?:page|article|post|site|guide)\b.{0,60}\b(?:useful|helpful|interesting|informative),? (?:please |make sure |be sure |you (?:may|might) |why not |consider |check |visit |share |see ).{2,160}"
    r"|(?:please )?(?:enter|type|copy) the (?:code|characters|letters|words|text) (?:exactly )?(?:as (?:they|it) appears?|shown|you see|above|below|in the (?:image|picture|box))\b.{0,80}",
    rules=r"keep it clean\. please avoid .{3,100}|don't threaten\. threats of .{3,100}|be truthful\. don't knowingly lie .{3,80}|be nice\. no racism\b.{3,120}|be proactive\. use the .{3,120}|share with us\. we'd love to hear eyewitness accounts\b.{0,80}|i understand and agree that (?:registration|use) .{3,200}",
    polls=r"[\d,.]{1,9} votes? so far",
    left=r"(?:jätä|lisää) kommentti|prida(?:j|jte|ť) komentár|(?:dodaj|napišite|ostavite) komentar|ostavite odgovor|lascia una risposta|deixar? un comentario|utzi (?:erantzuna|iruzkina|iruzkin bat)|bir yanıt yazın|(?:sé el primero en|seja o primeiro a|sii il primo a|soyez le premier à|fii primul care) (?:comentar|commentare|commenter|comentează)|ilk yorumu siz yapın|(?:cancelar a resposta|anulează răspunsul|yanıtı iptal et|cancel·la les respostes)|tinggalkan (?:komentar|balasan)|(?:deixa|afegeix|envia) un comentari|(?:lasă|adaugă|scrie) (?:un )?comentariu|lasă un răspuns|(?:để lại|gửi|viết) bình luận|để lại phản hồi|hozzászólás (?:küldése|írása)|pievienot komentāru|rašyti komentarą|lisa kommentaar|legg til (?:en )?kommentar|tilføj (?:en )?kommentar|lägg till (?:en )?kommentar|legg igjen et svar|(?:neuen )?kommentar hinzufügen|(?:añadir|agregar|publicar) (?:un )?(?:nuevo )?comentario(?: en la entrada)?|(?:aggiungi|posta) (?:un )?(?:nuovo )?commento|(?:adicionar|publicar|deixar|postar|enviar) (?:um )?(?:novo )?comentário|(?:ajouter|enregistrer) un (?:nouveau )?commentaire|trimiteți un comentariu|yorum gönder|publica un comentari a l'entrada|reactie plaatsen|odeslat komentář|yorum ekle",
    left_ru=r"δημοσίευση σχολίου|προσθήκη νέου σχολίου|αφήστε (?:μια )?απάντηση|ακύρωση απάντησησ|(?:добави|добавете|напиши|напишете|остави|оставете) коментар|оставите (?:одговор|коментар)|отправить комментарий|כתיבת תגובה|השאר תגובה|ใส่ความเห็น|แสดงความ(?:คิด)?เห็น|コメントを(?:送信|追加)(?:する)?|(?:添加|提交)(?:评论|評論)|(?:نظر بدهید|فرستادن دیدگاه|دیدگاهتان را بنویسید)",
    none=r"(?:noch|bisher|bislang) keine kommentare(?: vorhanden)?|aucun commentaire pour (?:l'instant|le moment)|pas encore de commentaires?|(?:aún|todavía) no hay (?:ningún )?comentarios?|no hay comentarios (?:aún|todavía)|(?:non c'è )?ancora nessun commento|non ci sono ancora commenti|nessun commento (?:ancora|presente)|nenhum comentário ainda|ainda (?:não há|sem) comentários|(?:não há|sem) comentários ainda|(?:er zijn )?nog geen (?:reacties|commentaren)(?: geplaatst)?|brak komentarzy|nie (?:ma|dodano) jeszcze (?:żadnych |żadnego )?komentarz[ya]|endnu ingen kommentarer|ingen kommentarer (?:endnu|ennå|enda|så langt)|inga kommentarer (?:än|ännu)|ei vielä kommentteja|(?:zatím|zatiaľ) (?:bez komentář[ůe]|bez komentárov|žádné komentáře|žiadne komentáre)|(?:eddig |még )?nincs(?:enek)? (?:még )?hozzászólás(?:ok)?|niciun comentariu (?:până acum|încă)|još nema komentara|nijedan komentar do sada|(?:komentarjev še ni|ni komentarjev)|nav komentāru|komentarų (?:dar )?nėra|kommentaare (?:veel )?(?:ei ole|pole)|encara no hi ha comentaris|(?:henüz|hiç) yorum (?:yok|yapılmamış)|belum ada (?:komentar|tanggapan)|chưa có (?:phản hồi|bình luận)(?: nào)?",
    none_ru=r"комментариев (?:пока|ещё|еще) нет|(?:пока|ещё|еще) нет комментариев|все още няма коментари|још нема коментара|коментарів поки (?:що )?немає?|(?:поки|ще) немає? коментарів|δεν υπάρχουν (?:ακόμη |ακόμα )?σχόλια|אין (?:עדיין )?תגובות|לא קיימות תגובות|لا (?:يوجد|توجد) (?:أي )?تعليقات(?: حتى الآن| بعد)?|(?:هنوز )?(?:بدون دیدگاه|(?:دیدگاهی|نظری) .{3,14} نشده(?: است)?)|(?:अभी तक )?कोई टिप्पणी नहीं(?: है)?|ยังไม่มีความ(?:คิด)?เห็น|(?:아직 )?댓글이 없습니다|댓글 없음|まだコメントはありません|コメントはまだありません|(?:还没有|還沒有|暂无|暫無|尚无|尚無|目前沒有)(?:评论|評論|留言|回复|回覆)",
    closed=r"(?:die )?kommentare (?:(?:sind|wurden) )?(?:\w+ )?(?:geschlossen|deaktiviert|abgeschaltet)|(?:les )?commentaires (?:sont |ont été )?(?:fermés|désactivés)|(?:los )?comentarios (?:están |han sido )?(?:cerrados|desactivados|deshabilitados|inhabilitados)|(?:i )?commenti (?:sono (?:stati )?)?(?:chiusi|disabilitati)|(?:os )?comentários (?:estão |foram )?(?:fechados|encerrados|desativados|desligados)|reacties (?:zijn )?(?:gesloten|uitgeschakeld)|reageren (?:is )?(?:niet (?:meer )?mogelijk|uitgeschakeld)|kommentarer (?:är |er )?(?:inaktiverade|avstängda|stängda|stengt|slått (?:av|fra)|slået fra)|kommentering(?:en)? er (?:slått av|slået fra|stengt)|(?:der er )?lukket for kommentarer|kommentointi on (?:suljettu|poistettu käytöstä)|kommentit (?:on )?(?:suljettu|pois(?:sa)? käytöstä)|komentáře (?:nejsou povoleny|jsou uzavřen[éy]|byly zakázány)|komentáre (?:sú (?:uzavreté|deaktivované|vypnuté)|nie sú povolené)|(?:a )?hozzászólások (?:lezárva|kikapcsolva)|comentariile (?:sunt|au fost) (?:închise|dezactivate|oprite)|komentari su (?:zatvoreni|isključeni|onemogućeni)|komentiranje (?:je (?:bilo )?)?(?:zaprto|onemogočeno|izključeno)|komentāri (?:ir )?slēgti|komentarai (?:išjungti|uždaryti)|kommentaarid on suletud|(?:els )?comentaris (?:estan tancats|s'han desactivat)|komentar (?:ditutup|dimatikan)|(?:phản hồi|bình luận) (?:đã )?(?:bị )?(?:khóa|đóng)|możliwość komentowania (?:jest |została )?wyłączona",
    closed_ru=r"комментирование (?:было )?(?:отключено|закрыто)|обсуждение закрыто|коментування вимкн(?:уто|ено)|коментарі (?:закрито|вимкнено|закриті)|коментарите са (?:изключени|затворени)|коментари(?:те)? са забранени|коментари су (?:затворени|искључени)|затворено за коментаре|τα σχόλια είναι (?:κλειστά|απενεργοποιημένα)|σχόλια κλειστά|סגור לתגובות|לא ניתן להגיב(?: יותר)?|دیدگاه\u200cها بسته (?:شده\u200cاند|است)|بخش نظرات بسته است|댓글[은이] 닫혔습니다|コメントは(?:停止中です|受け付けていません|受け付けておりません)|(?:评论|留言)(?:功能)?已(?:被)?(?:关闭|禁用)|(?:評論|留言)(?:功能)?已(?:被)?關閉|ความ(?:คิด)?เห็นถูกปิด|ไม่ให้ใส่ความเห็น",
    login=r"zum kommentieren (?=.*(?:anmelden|einloggen|melden)).{3,50}|connectez-vous pour .{0,24}\bcommentaires?|(?:inicia sesión|entra|accede|identifícate) para .{0,16}\bcomentarios?|(?:disculpa, )?debes (?:iniciar sesión|estar .{3,16}) para .{0,18}\bcomentarios?|(?:accedi|effettua(?:re)? il login) per .{0,24}\bcomment[oi]|occorre .{0,24}\blogin\b.{0,20}\bcommento|(?:faça login|inicie a sessão|acessar|entre) para .{0,18}\bcomentários?|(?:você precisa|tem de) .{3,34} para .{0,16}\bcomentários?|log in om .{0,24}(?:reageren|reactie).{0,12}|je moet .{0,20}inlog\w+ .{0,24}reactie\b.{0,24}|zaloguj się,? (?:aby|by|żeby) .{0,14}(?:skomentować|komentarz)|musisz się zalogować.{0,24}komentarz\w*|logga in för att .{0,18}komment\w+|du måste vara inloggad för att .{0,16}komment\w+|logg inn for å .{0,20}komment\w+|du må være (?:logget inn|innlogget) for å .{0,16}komment\w+|log ind for at .{0,18}komment\w+|du skal være logget ind for at .{0,16}komment\w+|(?:sinun täytyy )?kirjautua? sisään komment\w+|pro (?:vložení|přidání|přidávání) komentář\w+ (?=.*přihlá).{3,40}|prihláste sa,? (?:pre|aby)\b.{0,26}\bkoment\w+|(?:prepáčte, ale )?pred zanechaním komentára .{3,30}|hozzászólás (?:küldéséhez|írásához) .{0,10}be kell jelentkezni.{0,6}|be kell jelentkezn\w+ .{0,12}hozzászól\w+.{0,30}|autentific\w+(?:-te)? pentru a .{0,14}comentari\w*|(?:prijavite? se|prijava) (?:da|za|kako|ako|i|in) .{0,24}\bkoment(?:ar|ir)\w*|(?:ukoliko|ako) želite .{0,12}komentar,? morate se prijaviti|za objavo komentarja se morate prijaviti|yorum (?:yapmak|eklemek|yazmak) için .{2,40}|(?:masuk(?: log)?|login) untuk .{0,24}komentar\w*.{0,12}|anda harus (?:masuk|login).{0,8} untuk .{0,24}komentar|(?:bạn phải )?đăng nhập .{0,16}(?:phản hồi|bình luận)",
    login_ru=r"(?:войдите|авторизуйтесь).{0,14},? чтобы .{0,14}комментари\w+|для отправки комментария .{3,50}|(?:увійдіть|ввійдіть).{0,14},? щоб .{0,14}коментар\w*|(?:пробачте, )?щоб (?:відправити|залишити|додати) коментар.{3,40}|(?:трябва да )?влезете?,? за да .{0,14}коментар\w*|пријавите се да .{3,20}коментар\w*|(?:жао нам је, )?да би(?:сте)? поставили коментар.{3,40}|συνδεθείτε για να .{0,14}σχ[οό]λι\w+|για να σχολιάσετε .{0,8}πρέπει να .{3,24}|יש להתחבר .{0,16}כדי .{0,12}תגובה|(?:يجب|عليك) أن[تك]? .{0,24}(?:تسجل|مسجل|تسجيل) .{3,40}تعليق|(?:ببخشید، )?برای نوشتن دیدگاه باید .{3,16}|ログインしてコメントする|コメントを.{2,10}には.{0,4}ログイン.{0,12}|登[录錄]后?(?:以|后|後)?(?:发表|發表|添加)(?:评论|評論)|要发表评论.{0,10}登录|댓글.{0,10}로그인(?:하기)?|(?:죄송합니다,? ?)?로그인을? .{0,12}댓글.{0,14}",
    es=r"si (?:quieres|quiere|desea|deseas) (?:hacer|dejar|enviar|añadir|escribir) (?:un|tu|su) comentario\b.{0,140}",
)
"""What readers are asked for below a text; among its paragraphs it may be a step, or what the text says."""

NONE_BELOW = lines(
    mul=r"aucun commentaire|no hay comentarios|cap comentari|nessun commento|nenhum comentário|niciun comentariu|geen reacties|yorum yok",
    el=r"κανένα σχόλιο",
)
"""That nobody has commented, as a heading there; with a full stop an article may end so."""

ACCOUNT = lines(
    account=r"(?:(?:haben sie|hast du|habt ihr|sie haben|du hast|sind sie|bist du) )?(?:bereits|schon) (?:ein(?:en)? )?(?:\w*konto|account|mitglied|registriert|zugang)\?.{0,40}|(?:(?:vous avez|avez-vous|tu as|vous êtes|êtes-vous) )?déjà (?:un compte|inscrite?|membre|adhérente?|enregistrée?) ?\?.{0,40}|¿?ya (?:tiene[s]? (?:una )?cuenta|ere?s (?:miembro|soci[oa]|usuari[oa])|est[aá]s? registrad[oa])\?.{0,40}|(?:hai già un account|(?:sei )?già (?:iscritt[oa]|registrat[oa]|(?:un )?membro))\?.{0,40}|já (?:tem (?:uma )?conta|possui (?:uma )?conta|é (?:um )?(?:membro|cadastrad[oa]|registad[oa]))\?.{0,40}|(?:(?:heb je|heeft u|ben je|bent u) )?(?:al|reeds) (?:een account|lid|geregistreerd)\?.{0,40}|(?:(?:masz|posiadasz) już konto|jesteś już (?:członkiem|zarejestrowan[ya]))\?.{0,40}|(?:(?:har du|är du|er du) )?(?:redan|allerede) (?:(?:en |et |ett )?konto|medlem|registrer(?:ad|t|et))\?.{0,40}|(?:oletko jo (?:jäsen|rekisteröitynyt)|onko sinulla jo tili)\?.{0,40}|(?:(?:už|již) (?:jste členem|máte účet)|(?:už ste|ste už) členom|máte už účet|už máte (?:účet|konto))\?.{0,40}|(?:van már fiókod|már (?:van fiókod|tag vagy))\?.{0,40}|(?:ai deja (?:un )?cont|(?:ești )?deja membru)\?.{0,40}|zaten üye misin(?:iz)?\?.{0,40}|(?:već (?:ste|si) član|već imate račun|ste že član)\?.{0,40}|sudah (?:menjadi anggota|punya akun)\?.{0,40}|(?:bạn )?đã (?:là thành viên|có tài khoản)(?: chưa)?\?.{0,40}|ja n'ets membre\?.{0,40}",
    account_ru=r"(?:у вас )?уже есть (?:аккаунт|уч[её]тная запись)\?.{0,40}|уже зарегистрированы\?.{0,40}|(?:вже (?:є учасником|маєте акаунт|зареєстровані)|ви є учасником)\?.{0,40}|вече (?:имате (?:профил|акаунт)|сте (?:абонат|член))\?.{0,40}|већ сте члан\?.{0,40}|(?:έχετε ήδη λογαριασμό|ήδη μέλοσ)[;?].{0,40}|כבר רשומים\?.{0,30}|هل (?:لديك حساب|أنت (?:عضو|مسجل))(?: بالفعل)?؟.{0,40}|عضو هستید؟.{0,30}|(?:すでに|既に)?(?:会員|メンバー)ですか[?？].{0,20}|(?:已经|已經)是会员(?:了)?[?？].{0,20}|已有(?:账号|帐号|帳號|账户|帳戶)(?:了吗|吗|嗎)?[?？].{0,20}|이미 (?:회원이신가요|계정이 있으신가요)\?.{0,20}|पहले से (?:ही )?सदस्य हैं\?.{0,30}|เป็นสมาชิกอยู่แล้ว\?.{0,30}",
)
"""What stands beside forms to log in; as a heading it may be a question that a page answers."""
