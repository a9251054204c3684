"""Lines that ask the reader for something: to comment, share or follow."""

from __future__ import annotations

from scrape.extractor.boilerplate.phrases import REST, lines

_ON_TITLE = r'(?:\d+|one|two|three) (?:comments?|thoughts?|responses?|replies) (?:on|to) ["«„].{1,160}'
"""How WordPress counts what was said on an article, above it."""

COMMENT_PROMPT = lines(
    saved=r"(?:guarda(?:r)? mi nombre, correo|enregistrer mon nom, (?:mon|et) |do il mio consenso affinché un cookie salvi|salvar meus dados neste navegador|guardar o meu nome, e-?mail|mijn naam, (?:mijn )?e-?mail(?:adres)? en (?:mijn )?(?:web)?site|zapamiętaj moje dane w tej przeglądarce|spara mitt namn, min e-?postadress|gem mit navn, mail|lagre mitt navn, e-?post|tallenna nimeni, sähköpostiosoitteeni|uložit do prohlížeče jméno, e-?mail|daha sonraki yorumlarımda kullanılması için adım).{3,160}",
    saved_ru=r"(?:сохранить мо[её] имя, e?-?mail|зберегти мо[єе] ім'я, e?-?mail).{3,120}",
    unpublished=r"(?:adres e-?mail nie zostanie opublikowany|din e-?post(?:adress)? (?:kommer inte (?:att )?publiceras|publiceras inte|vil ikke bli publisert)|din e-?mailadresse vil ikke blive publiceret|sähköpostiosoitettasi ei julkaista|vaše e-?mailová adresa nebude zveřejněna)(?:[.!] .{0,120})?",
    powered=r"comments powered by .{2,40}",
    en=rf"{_ON_TITLE}|please enter your (?:comment|name|e-?mail(?: address)?)(?: here)?"
    r"|you have entered an incorrect e-?mail address|please enter a valid e-?mail(?: address)?"
    r"|leave (?:a|your) (?:comment|reply|response)s?(?: cancel reply| below)?"
    r"|thanks for contributing an answer to [^.!?]{2,60}"
    r"|sign up for free to join this (?:conversation|discussion)\b.{0,100}"
    r"|leave a (?:comment|review)(?:,? (?:and|&|or|with))? (?:a |an? )?(?:star )?(?:ratings?|reviews?|comments?)(?: below)?"
    r"|cancel reply|click here to cancel reply|submit (?:your|a) letter to the editor\b.{0,120}"
    r"|reply|(?:write|post|add|submit|make) (?:a |your |an? )?(?:comment|reply)s?(?: here| below)?|share your thoughts(?: below)?"
    r"|add (?:a )?new comment|join the (?:conversation|discussion)"
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
    r"|(?:did you|have you) (?:like|enjoy|find)(?:ed)? this (?:article|post|story|recipe|tutorial|guide)(?: (?:helpful|useful|interesting))?\? .{0,140}|if you (?:enjoy|like|love)(?:ed|d)? (?:this|our|my) (?:story|article|post|recipe|piece|tutorial|guide|newsletter|podcast|episode|content|work),? (?:please |you can |you may |you might |why not |don't forget to )?(?:also )?(?:consider|pin|share|follow|subscribe|sign up|leave|hit|press|click|tap|support|buy|clap|check out|be sure)\b.{0,200}|if you (?:enjoy|like|love)(?:ed|d)? what (?:you(?:'re| are)? (?:read(?:ing)?|see(?:ing)?|hear(?:ing)?)|we do|i do),? (?:please |you can |why not )?(?:also )?(?:consider|share|follow|subscribe|sign up|leave|support|buy|tell|be sure)\b.{0,200}|(?:made|make|tried|try) (?:this|it)(?: recipe)?\? (?:tag (?:@|#|(?:me|us|it|your)\b)|(?:leave|let (?:me|us)|rate|share|mention|please|don't forget)\b).{0,160}|(?:did|have) you (?:make|made|try|tried) this recipe\? .{0,160}|if you (?:make|made|try|tried) this recipe,? (?:please |be sure |i'd |i would |let |tag |leave |don't ).{0,160}"
    r"|(?:have|got|want) (?:something|anything) to say(?: about this)?\? .{0,240}"
    r"|this is to help prevent (?:spam|automated)\b.{0,160}"
    r"|(?:what questions do you|do you|have you|got) .{0,60}\b(?:story|article|topic|subject|issue|report)\? (?:please )?(?:e-?mail|contact|let us|get in touch|send us|text|message)\b.{0,120}"
    r"|this (?:entry|post) was (?:posted|published|written) (?:on|by|in) .{3,160}(?:filed under|you can (?:follow|leave|skip)|bookmark the permalink|responses are).{0,300}|you can follow any (?:responses|comments) to this .{0,200}|both comments and pings are .{0,60}"
    r"|.{3,120}\? cast your vote(?: .{0,30})?"
    r"|if you (?:enjoy|like|love)(?:ed|d)? this,? (?:please |you can |you may |you might |why not |don't forget to )?(?:also )?(?:(?:share|pin) (?:it|this)\b|(?:follow|support|buy) (?:me|us|my|our)\b|subscribe\b|sign up\b|leave (?:a|me|us)\b|(?:hit|tap|press|click) (?:the|that|on)\b|check out (?:my|our)\b|consider (?:shar|subscrib|follow|support|sign|donat)).{0,200}"
    r"|[\d,.]{1,9}\+ votes? so far|please turn off your caps lock|react to this story"
    r"|(?:did you|have you) (?:like|enjoy|find)(?:ed)? this (?:issue|edition|letter|newsletter|episode|dispatch)\? .{0,140}",
    opinion=r"(?:are you )?enjoying (?:this|the|our) (?:show|podcast|episode|series|newsletter|blog|article|story|content)\?(?: .{0,140})?"
    r"|(?:leave us a|rate and|please (?:rate|review)|give us a)(?: (?:five|5)[- ]star)? ?(?:ratings?|reviews?|us|the show|the podcast)(?: (?:and|or|&) (?:a )?(?:ratings?|reviews?))? (?:us )?on (?:apple|spotify|itunes|google|your)\b.{0,60}"
    r"|do you have an opinion on the issues raised in .{0,300}",
    memorial=r"(?:share|leave|post|write|light|add|send) (?:a|your) (?:memory|memories|condolences?|tribute|candle)s?(?: .{0,40})?|(?:memories|condolences) (?:and|&) (?:memories|condolences)"
    r"|(?=.*(?:memor|famil|loved|in honou?r))to (?:plant (?:a )?(?:memorial )?trees?|(?:send|order) flowers)\b.{0,60} visit .{0,60}",
    de=r"(?:schreiben sie|schreibe) (?:einen|den ersten) kommentar|kommentar (?:schreiben|verfassen|hinterlassen|abgeben)"
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
    r"|(?:cet|notre|ce) (?:article|contenu|sujet|épisode|reportage) vous (?:a|ont) (?:plu|intéressée?s?) ?\?.{0,160}"
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
    pt=r"o autor da mensagem, e não .{1,40}, é o responsável pelo comentário(?:[.] .{0,80})?|deixe (?:um comentário|uma resposta)|cancelar resposta|o seu endereço de e-?mail não será publicado(?:[.!] .{0,120})?"
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
    r"|skomentuj(?: (?:artykuł|wpis|tekst))?|(?:możliwość )?komentowania? .{0,20}wyłączon.{0,10}|komentarze (?:są |zostały )?wyłączone|(?:widzisz|zauważyłeś) błąd\?.{0,80}",
    cs=r"(?:přidat|napsat|napište) komentář",
    sv=r"gillade du (?:artikeln|texten|inlägget|receptet|den här artikeln)\?.{0,100}|(?:lämna|skriv) (?:en )?kommentar|(?:legg igjen|skriv) en kommentar"
    r"|kommentera(?: (?:artikeln|texten))?|kommentarsfältet är (?:stängt|avstängt)|(?:såg|ser) du (?:ett )?fel\b.{0,30}\?.{0,80}"
    r"|har du (?:tankar|tanker|innspill|synpunkter|tips?)\b.{0,40} (?:denne|denna|den här) (?:saken|artikeln|artikkelen|artiklen|historien)\b.{0,80}\? .{0,100}",
    uk=r"(?:додати|залишити|написати) коментар|(?:вам )?сподоба(?:лася|лась|вся|лося) (?:ця |цей |наш[аі]? )?(?:стаття|матеріал|новина|публікація|текст|відео|рецепт)\?.{0,100}"
    r"|(?:показати|перейти до|читати) коментар(?:і|ів)",
    ko=r"이메일 주소는 공개되지 않습니다.{0,40}|다음 번 댓글 작성을 위해.{0,60}|댓글 ?(?:쓰기|달기|작성|보기|남기기)|제보하기|기사 ?제보.{0,60}"
    r"|삭제한 댓글은 다시 복구할 수 없습니다.{0,30}",
    fi=r"voit (?:keskustella|kommentoida) (?:aiheesta|juttua|uutista)\b.{0,40} (?:saakka|asti|(?:kommenteissa|kommenttikentässä|keskustelupalstalla)\b.{0,20})|kirjaudu sisään (?:kommentoidaksesi|keskustellaksesi).{0,30}",
    fa=r"نظرات(?:ی که| حاوی| غیر) .{3,140}(?:منتشر|تأیید|تایید) (?:نمی[\u200c ]?شود|نخواهد شد|نمی[\u200c ]?شوند)",
    ro=r"trebuie să (?:fii|fiți) autentificat\w* (?:pentru a|ca să) (?:publica|publici|publicați|lăsa|lași|lăsați|scrie|scrii|scrieți|posta|adăuga) (?:un )?comentari.{0,40}",
    shown=r"(?:ir|saltar) a los comentarios|ver (?:los )?comentarios|(?:ver|ir para) (?:os )?comentários|ver comentários|zu den kommentaren|kommentare (?:anzeigen|lesen|einblenden)|aller aux commentaires|(?:lire|afficher) les commentaires|vai ai commenti|naar de reacties|(?:toon|lees) reacties|(?:visa|vis|se) kommentarer|näytä kommentit|(?:zobacz|pokaż|przejdź do) komentarz[ey]|(?:vstoupit do|přejít do|zobrazit) diskuz[ei]|zobrazit komentáře|yorumları (?:gör|göster|oku)",
    shown_counted=r"(?:ver (?:los )?comentarios|ver (?:os )?comentários|kommentare (?:anzeigen|lesen)|(?:lire|afficher) les commentaires|(?:visa|vis|se) kommentarer|näytä kommentit|yorumları (?:gör|göster)) ?\(\d+\)?",
    entered=r"enter your comment(?: here)?",
    reported=r"report this comment|reportar (?:un )?error",
)

SLIP_REPORT = lines(
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
    r"|\d+ comments?(?:…|\.\.\.) ?read (?:them|it) below or add one|user contributions"
    rf"|{_ON_TITLE}|leave (?:a|your) (?:comment|reply)(?: cancel reply)?",
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
    any_el=r"σχόλια(?: ?\(\d+\)?)?|\d+ σχόλι[αο]",
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
    fi=r"kommentit ?\(\d+\)?|\d+ kommenttia",
    vi=r"bình luận ?\(\d+\)?|\d+ bình luận",
    ro=r"comentarii(?: ?\(\d+\)?)?|\d+ (?:de )?comentarii",
    id=r"komentar ?\(\d+\)?|\d+ komentar",
)

_NETWORK = (
    r"facebook|twitter|whats ?app|linkedin|pinterest|reddit|telegram|tumblr|messenger|flipboard|instagram|youtube|tiktok|"
    r"bluesky|mastodon|x\.com|snapchat|google\+|xing|vk|viber|вконтакте|одноклассники|odnoklassniki|hatena|weibo|wechat"
)

_BUTTON = (
    rf"(?:{_NETWORK}|x|e-?mail|mail|print|copy(?: link| url)?|link|pocket|line|threads|rss|sms|digg|mix|buffer|ok|more|"
    r"share|tweet|pin(?: it)?|post|drucken|teilen|imprimer|partager|compartir|imprimir)"
)

_BETWEEN = r"(?: ?[:|•·,/+] ?| )?"

_THIS = r"(?:this|the) ?(?:article|story|post|page|content|news|entry|recipe|moment|update|episode|guide|gallery)?"

SHARE_BAR = lines(
    nordic=r"del(?:a)? (?:artik(?:el|eln|len|kelen)|saken|historien|nyheten|siden)|jaa (?:artikkeli|juttu)",
    counts=r"all reactions|\d[\d.,]*[km]? (?:up ?votes?|reactions)(?: ?[·|•] ?\d[\d.,]*[km]? (?:comments?|shares?))?|restack|see translation|(?:like|comment|share|reply)(?: ?[·|•]? (?:like|comment|share|reply|send)){1,3}|\d[\d.,]*[km]? (?:comments?|replies) \d[\d.,]*[km]? shares?",
    pin=r"pin (?:this|it)(?: (?:recipe|post))?(?: for later)?",
    this=r"(?:comparte|compartir) esto|(?:compartilhe|partilhe|compartilhar|partilhar) (?:isto|isso)|dit delen|deel dit|bunu paylaş|dela detta|del dette|jaa tämä|sdílet toto|ossza meg",
    like=r"(?:j'aime|me gusta|gefällt mir|mi piace|curtir|vind ik leuk|gilla|lubię to|beğen)(?: (?:chargement|cargando|wird geladen|caricamento|carregando|laden|laddar|wczytywanie))\W*",
    mul=rf"(?=.*(?:{_NETWORK}|mail))(?:share|teilen|partager|compartir|condividi|compartilhar|delen|поделиться|分享|シェア|شارك)?(?: on)?(?:{_BETWEEN}(?:share on |tweet on |share )?{_BUTTON})+(?: on (?:{_NETWORK}))*"
    rf"|(?:partager (?:sur|par)|compartir en|condividi su|compartilh(?:e|ar) (?:no|por)|delen op) (?:{_NETWORK}|x|e-?mail)",
    en=rf"share(?: {_THIS}| it| on| with (?:us|friends|a friend(?: or colleague)?))?(?: (?:on|via|with|by) (?:social media|your (?:friends|network)))?"
    rf"|share {_THIS}(?: (?:on|via|by))?(?:{_BETWEEN}{_BUTTON})*|share this with .{{1,30}}"
    rf"|(?:click to )?(?:share|send|pin|e-?mail|tweet|print) (?:this |it |a link )?(?:(?:article|story|page|post) )?(?:(?:on|to|via|by|with) )?(?:a friend|{_NETWORK}|x|e-?mail)(?: \(opens in (?:a )?new window\)?)?"
    rf"|(?:e-?mail|print|tweet|pin) (?:this|it)(?: (?:article|story|page|post))?|print(?:er)?[- ]friendly(?: version| page)?"
    rf"|pin (?:this|it)(?: (?:post|article|recipe|guide))? (?:for later|(?:on|to) pinterest)"
    r"|(?:like this|like loading)|spread the (?:love|word)|tweet|copy link|pin it",
    de=r"gefällt mir|teilen mit|(?:wird|werden) geladen|(?:(?:diesen )?(?:artikel|beitrag) )?(?:teilen|drucken|versenden|merken)(?: (?:teilen|drucken|versenden|merken))*"
    rf"|auf (?:{_NETWORK}|x) teilen|(?:merke?|pinne?) (?:dir )?(?:diesen (?:beitrag|artikel)|dieses rezept|den beitrag) (?:auf|bei) pinterest"
    r"|in (?:den )?sozialen (?:netzwerken|medien) teilen",
    fr=r"partage[rz](?: (?:cet article|sur))?|épinglez(?:-moi|-la|-le)(?: .{0,20})?|(?:épinglez|enregistrez)(?: (?:cet|l') ?article| cette recette)? sur pinterest"
    r"|(?:envoyer|partager)(?: cet article)? (?:par|à) (?:e-?mail|mail|courriel|un ami)|imprimer(?: (?:cet|l') ?article)?",
    es=r"compartir(?: (?:este artículo|esta noticia))?|(?:guarda|pinea) (?:este (?:artículo|post)|esta receta) en pinterest"
    r"|compartir (?:en|por) .{1,20}|enviar por (?:correo|e-?mail)|imprimir"
    r"|(?:comparte|compartí|comparta) (?:esta noticia|est[ea] (?:artículo|nota)|la nota)|compártelo",
    it=r"condividi(?: questo articolo)?|(?:salva|pinna) (?:questo (?:articolo|post)|questa ricetta) su pinterest"
    r"|condividi (?:l'articolo|la notizia)"
    r"|(?:condividi su (?:facebook|whatsapp|twitter|telegram|linkedin|x) ?){2,6}",
    pt=r"(?:compartilh|partilh)(?:e|ar)(?: (?:esta notícia|este artigo))?(?: (?:no|pelo|via) (?:whatsapp|facebook|twitter|telegram))?"
    r"|partilh(?:e|ar)(?: (?:isto|este artigo|no .{1,20}))?|imprimir",
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
    r"|αντιγραφή (?:συνδέσμου|link)",
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
    ko=r"공유(?:하기)?"
    r"|(?:기사 ?)?공유(?:하기)?(?: (?:글자 ?크기|인쇄|스크랩|폰트))+"
    r"|기사 ?공유(?:하기)?"
    r"|(?:페이스북|트위터|카카오톡|카카오스토리|밴드|기사 ?스크랩(?:하기)?|본문 글씨 (?:키우기|줄이기)|메일 ?보내기|프린트)(?: (?:페이스북|트위터|카카오톡|카카오스토리|밴드|url ?복사|기사 ?스크랩(?:하기)?|본문 글씨 (?:키우기|줄이기)|메일 ?보내기|프린트)){2,12}"
    r"|링크 ?복사(?:하기)?|(?:페이스북|트위터|카카오톡|카카오스토리|밴드|라인|네이버)(?:으로|에|로)? ?공유(?:하기)?",
    id=r"bagikan(?: (?:ke|di) .{1,20})?",
    copied=r"link kopieren|copier le lien|copiar (?:el )?(?:enlace|link)|urlをコピー(?:する)?|url ?복사(?:하기)?|copia (?:il )?link|kopieer link|(?:kopiera|kopier|kopiér) (?:länk(?:en)?|lenken?|linket?)|kopioi linkki|skopiuj link|(?:z?kopírovat) odkaz|link másolása|copiază link(?:ul)?|bağlantıyı kopyala|sao chép (?:liên kết|link)|salin tautan",
    ro=r"distribui(?:e|ți) (?:articolul|știrea|(?:pe|prin) .{1,20})",
    hu=r"megosztás (?:(?:a )?facebookon|(?:az )?x-en|twitteren|e-?mailben)|cikk megosztása",
)

NETWORK_NAME = lines(
    mul=rf"{_NETWORK}|スキ|いいね!?|(?:просмотр(?:ов|ы)|перегляд(?:ів|и)|aufrufe|vues|vistas|visualizaciones|visualizações|visualizzazioni|görüntülenme|lượt xem|조회(?:수)?|閲覧数|阅读|浏览) ?[:：]? ?\d[\d ,.]*|share|print|like|loading|(?:shares?|views?|likes?) ?:? ?[\d.,]+k?|[\d.,]+k? (?:shares?|views?|likes?|retweets|followers)",
    of_science=r"[\d.,]+k? (?:accesses|altmetric|citations|downloads)",
    any_viewed=r"\d[\d ,.]*[km]? (?:aufrufe|vues|vistas|visualizaciones|visualizações|visualizzazioni|görüntülenme|lượt xem|wyświetle(?:ń|nia)|odsłon(?:y)?|weergaven|visningar|visninger|katselukertaa|megtekintés|zobrazení|vizualizări|просмотр(?:ов|а)?|перегляд(?:ів|и)?|مشاهدة|צפיות)|\d[\d,.]*万?(?:次(?:浏览|瀏覽|阅读|播放|觀看)|回(?:視聴|閲覧))",
    ko=r"조회수? ?\d[\d,.]*(?:만|천)?(?:회)?",
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
    rf"|подпи(?:сывайтесь|шитесь)|читайте|следите|підпи(?:сатися|суйте(?:ся|сь)|шіть(?:ся|сь)|шись)|obserwuj|dołącz|śledź|sledujte|přidejte se|ακολουθήστε|تابع(?:وا)?|انضم(?:وا)?|اشترك(?:وا)?|theo dõi|følg|följ|seuraa){_CHANNEL}\b.{{3,120}}",
    whom=rf"(?:síguenos|sígueme|suscríbete|seguici|suivez-nous|abonnez-vous|подпи(?:сывайтесь|шитесь)|підпи(?:суйте(?:ся|сь)|шіть(?:ся|сь)|шись)|urmăr(?:iți|ește)-ne|abonează-te"
    rf"|urmăre(?:ște|ști|ște-ne) (?:cele mai noi|ultimele) (?:știri|noutăți)|sigue toda la (?:información|actualidad)|följ oss|følg oss?|seuraa meitä|volg ons|sledujte nás|(?:śledź|obserwuj) nas|ακολουθήστε μασ|theo dõi chúng tôi|ikuti kami"
    rf"|kövess(?:en|d)? (?:minket|bennünket)|csatlakozz|iratkozz fel|zapratite|следвайте ни|jälgi meid|تابع(?:ونا|نا)){_NETWORKS}\b.{{3,120}}",
    mul=r"(?:folge(?:n sie)? uns (?:auf|bei)|suivez-nous sur|síguenos en|seguici su|volg ons op)"
    rf" (?:{_NETWORK}|x|google|social media|nuestr).{{0,60}}",
    en=rf"(?:follow|like|join|find|connect with) (?:us|me|our|@[\w.]+)(?: (?:on|at|in|via))?:?(?:[ ,/|&•]*(?:our|official|{_NETWORK}|x|google news|social media|social|channel|page|and|or|app|group))*(?:,? (?:here|today|now|for (?:the |all )?(?:latest|more|breaking|daily)\b.{{0,60}}))?"
    rf"|(?:follow|connect with) .{{1,60}} on (?:{_NETWORK}|x)(?:[ ,&]+(?:and |or )?(?:{_NETWORK}|x|threads))*(?:[ :]*(?:at )?@[\w.]+(?: and @[\w.]+)?)?"
    r"|(?:stay|keep|get) (?:connected|in touch|social)(?: with us)?|follow (?:the )?author|follow|about the (?:authors?|speakers?|presenters?|hosts?|photographers?|contributors?|illustrators?|reviewers?)|meet the author|view all posts(?: by .{1,50})?|see author's posts|author archive"
    r"|(?:download|get|install) our .{0,40}app\b.{0,60}|(?:download:? )?get the .{1,40} app(?: for .{1,60})?|stay with .{1,50} for (?:the latest|more|updates|developments|continuing)\b.{0,50}"
    r"|(?:click|tap) here to (?:join|follow|subscribe|sign up)\b.{0,120}"
    r"|(?:have|got|do you have) (?:a |any )?(?:news )?(?:tips?|story|stories|corrections?)(?: for us| to share)?\? .{0,160}"
    r"|you can (?:now |also )?(?:subscribe to|join|follow|find) (?:us on |our )(?:[\w'-]+ ){0,2}(?:whats ?app|telegram|youtube|google news|instagram|facebook|signal)\b.{0,60}|(?:turn|switch) on (?:push )?notifications(?: (?:for|from|to get|to receive|so you) .{0,60})?|for more .{0,40}(?:news|stories|newsletters)\b[^,]{0,60},? (?:please )?(?:create an account|sign up|visit|subscribe|go to|click)\b.{0,60}|(?=.*\b(?:news|headlines|updates|stories|coverage)\b)for (?:the latest|more|breaking|daily|all the) .{0,50}, (?:follow|join|visit|subscribe to|sign up for|download|like) (?:us|our)\b.{0,80}|click here for more (?:stories|news|headlines|articles|coverage)\b.{0,40}",
    players=r"(?:listen(?: now)?|subscribe(?: now)?|available|hören|anhören|écout(?:er|ez)|escuch(?:a|ar|e)|ascolta(?:lo)?|ouça|ouvir|luister|słuchaj|lyssna|lyt|kuuntele)(?: (?:on|to us on|auf|bei|sur|en|su|no|op|na|på))?:? (?:(?:apple podcasts?|spotify|google podcasts?|itunes|stitcher|overcast|pocket ?casts?|amazon music|audible|deezer|castbox|podimo|iheart(?:radio)?|youtube(?: music)?|tunein|rss)[ ,|/·•&]*(?:and |or |und |et |y |e |en |i |och |og )?){2,9}",
    podcast=r"rate and review (?:us|the (?:show|podcast))|(?:subscribe|follow|listen|find us|available)(?: (?:to|and|&|or|us|now|the (?:show|podcast)|subscribe|follow|listen|rate|review))*(?: to [^,.]{2,40})?,? (?:wherever|anywhere) (?:you|fine|good) .{0,24}podcasts?\b.{0,80}"
    r"|(?:jetzt )?(?:abonnieren|hören|abonniert|hört) .{0,40}überall,? wo es podcasts gibt.{0,80}|überall,? wo es podcasts gibt.{0,60}|(?:abonnez-vous|écoutez|disponible) .{0,40}(?:plateforme|appli(?:cation)?)s? de podcasts?\b.{0,80}"
    r"|(?:suscríbete|escúchanos|escucha|síguenos|disponible) .{0,30}(?:plataforma|app)s? de podcasts?\b.{0,60}|(?:iscriviti|ascolta(?:ci)?|disponibile) .{0,30}(?:piattaform[ae]|app) di podcast\b.{0,60}"
    r"|(?:prenumerera|abonner)(?: på .{1,30})? (?:där poddar|der podcasts?)\b.{0,80}|(?:prenumerera|lyssna|abonner|lyt|lytt) (?:där|varhelst|hvor|der) (?:du .{0,20})?(?:poddar|podkaster|podcasts?)\b.{0,80}|(?:subscreva|assine|ouça|siga) .{0,30}(?:plataforma|aplicativo|app)s? de podcasts?\b.{0,60}",
    app=r"(?:laden sie|lade|hol(?:en sie|e)?)(?: dir| sich)?(?: jetzt)?(?: hier)? (?:unsere|die) .{0,30}app\b.{0,60}|téléchargez (?:notre|l') ?appli(?:cation)?\b.{0,80}|(?:descarga|descárgate|descargue|baja) (?:nuestra|la) (?:app|aplicación)\b.{0,80}|scarica (?:la nostra|l') ?app\b.{0,60}|baixe (?:o |a )?(?:nosso |nossa )?(?:app|aplicativo)\b.{0,60}|(?:har du|har du et|har du ett) (?:tips?|et tip|nyhedstip)\b.{0,40}\?.{0,120}|(?:haben sie|hast du) (?:einen )?(?:hinweise?|tipps?)\b.{0,40}\?.{0,120}|máte tip\b.{0,40}\?.{0,120}|hai una (?:segnalazione|notizia)\b.{0,40}\?.{0,120}|onko sinulla (?:juttu|uutis)?vinkki.{0,30}\?.{0,120}|download (?:onze|de) .{0,20}app\b.{0,60}|pobierz (?:naszą )?aplikację\b.{0,60}|(?:скачайте|установите) (?:наше )?(?:мобильное )?приложение.{0,60}|ladda ner (?:vår )?app.{0,60}|下载.{0,10}(?:客户端|app).{0,20}|アプリを(?:ダウンロード|インストール).{0,16}|unduh aplikasi .{1,60}",
    de=r"folge(?:n sie)? uns"
    r"|jetzt (?:die|unsere) app (?:herunterladen|laden|installieren)\b.{0,60}"
    r"|(?:alle|mehr|weitere|aktuelle) (?:news|nachrichten|meldungen|infos)\b.{0,40} (?:finden|lesen|bekommen|erhalten) (?:sie|ihr) (?:auch |jederzeit )?(?:in unserer .{0,20}app|auf unserem (?:(?:whats-?app|telegram|youtube|instagram)[- ]?)?kanal)\b.{0,80}",
    fr=r"suivez-nous|vous avez (?:une info|une information|un témoignage|des informations|repéré une erreur)\b.{0,40}\? .{0,160}",
    es=r"síguenos"
    r"|seguinos en .{1,60}|unite a (?:nuestro|nuestra) .{1,60}|(?:únete|suscríbete) a nuestro canal.{0,60}",
    it=r"seguici"
    r"|vai a tutte le notizie.{0,50}",
    pt=r"siga-nos(?: n[oa]s? .{0,60})?"
    r"|siga o .{1,30} no google.{0,20}|clique aqui e (?:participe|entre|siga|receba|inscreva|acompanhe)\b.{1,80}|baixe o app"
    r"|vídeos ?: (?:veja |tudo ).{0,10}.{3,60}|(?:veja|leia|confira) (?:mais|outras|todas as|(?:todas )?as últimas) notícias .{1,80}"
    rf"|acompanhe (?:[oa]s? )?.{{1,40}} n[oa] (?:{_NETWORK}|google).{{0,80}}",
    nl=r"volg ons|(?:heb|hebt|heeft) (?:je|jij|u) (?:een )?(?:tips?|opmerking(?:en)?|nieuwstips?|vra(?:ag|gen))\b.{0,30}\? .{1,160}"
    r"|bekijk (?:al |hier )?onze .{0,20}video'?s (?:in|via|op) .{0,20}(?:playlist|afspeellijst|youtube).{0,10}",
    ru=r"(?:хотите .{2,60}\? )?подпи(?:шитесь|сывайтесь|шись) на (?:нас|наш|канал|telegram|телеграм|страниц).{0,100}"
    r"|(?:следите за (?:нами|новостями)|присоединяйтесь к нам|читайте нас) (?:в|на) .{1,80}"
    r"|мы в (?:max|telegram|телеграм|вк|vk|дзен|одноклассниках|соцсетях).{0,40}|читайте нас в .{1,40}",
    zh=r"微信扫一扫.{0,12}|关注我们.{0,30}|点击.{0,8}(?:蓝字|关注(?:我们|公众号)|阅读原文).{0,16}|(?:长按|扫码|扫一扫|扫描).{0,16}(?:二维码|关注).{0,24}|(?:点个|点亮|记得点|右下角点).{0,3}\"?(?:在看|赞).{0,20}|海量资讯.{0,12}尽在.{1,16}app",
    any_ja=r"フォローする|フォローしてください"
    r"|lineで友だち追加|公式.{1,10}を?フォロー.{0,10}",
    ar=r"تابعونا.{0,60}|تابعنا.{0,60}"
    r"|حم[ّ]?ل (?:ال)?تطبيق.{0,20}",
    el=r"ακολουθήστε (?:μασ|το|τη).{0,120}"
    r"|δείτε όλεσ τισ (?:τελευταίεσ )?ειδήσεισ (?=.*(?:ελλάδα|κόσμο|στο [\w-]+\.\w)).{3,100}",
    he=r"רוצים (?:לקבל|להישאר|להתעדכן).{0,60}\?.{0,120}|(?:עקבו|הצטרפו) (?:אחרינו|לערוץ|לקבוצת (?=.*(?:ו?ואטסאפ|טלגרם|ערוץ|whatsapp|telegram))).{0,60}",
    any_hi=r"(?:ताज़ा|ताजा|लेटेस्ट|और|अधिक|देश).{0,40}(?:हमें|हमसे) (?:फॉलो करें|जुड़ें)|.{0,60}(?:व्हाट्सएप|व्हाट्सऐप|टेलीग्राम|फेसबुक|यूट्यूब|whatsapp|telegram|facebook|ऐप).{0,30} (?:से जुड़|(?:डाउनलोड|इंस्टॉल) कर|पर (?:फॉलो|लाइक) कर|को (?:फॉलो|सब्सक्राइब) कर|ज्वाइन कर)ें.{0,20}"
    r"|(?:हिंदी|हिन्दी|ताजा|ताज़ा|देश|लेटेस्ट).{0,60} (?:के लिए )?जुड़े रह(?:ें|िए).{0,40}",
    th=r"ติดตามเรา.{0,60}|ติดตามข่าว(?=.*(?:facebook|youtube|twitter|line|เพจ|ไลน์|เฟซบุ๊ก|ยูทูบ|ช่องทาง|เว็บไซต์)).{0,60}",
    tr=r"(?:haber|son dakika|daha fazla|tüm|gelişme|güncel).{0,100} uygulamamız(?:dan|ı|la) (?:takip ed|indir|ücretsiz indir).{0,20}|bizi (?:takip edin|.{1,30} takip edin).{0,20}"
    r"|whatsapp kanalımız.{0,30}|uygulama(?:mızı|yı)(?: ücretsiz)? indir(?:in)?",
    pl=r"(?:obserwuj|polub|śledź) nas .{1,60}"
    r"|masz (?:ciekawy )?(?:temat|informację|news)\w*\? .{1,120}"
    r"|więcej (?:takich |podobnych )?(?:informacji|artykułów|wiadomości|tekstów|newsów) znajdziesz .{3,60}|więcej (?:takich |podobnych |ciekawych )?(?:informacji|artykułów|wiadomości|tekstów|newsów|historii) (?:znajdziesz|przeczytasz) (?:na|w) (?:stronie głównej|naszej|naszym|serwisie|portalu)\b.{0,60}|dziękujemy,? że (?:przeczytał|jesteś|z nami).{0,120}",
    uk=r"(?:хочете .{2,60}\? )?підпи(?:шіться|суйтеся|суйтесь|сатися) на (?:нас|наш).{0,100}",
    vi=r"theo dõi chúng tôi.{0,60}",
    hr=r"pratite nas .{1,60}",
    id=r"ikuti (?:kami|saluran|akun|channel) .{1,80}|(?:dapatkan|simak) (?:berita|informasi) .{1,80}(?:whatsapp|telegram|google news|aplikasi|setiap hari)(?: channel| kami)?(?:. ikuti .{1,80})?"
    r"|(?:dapatkan|simak) (?:update|breaking news|berita)\b.{0,80}(?:ponsel\w*|aplikasi|whatsapp|telegram).{0,100}",
    ko=r"카카오톡 채널 ?추가.{0,10}|(?:네이버|구글|카카오).{0,6}에서 .{0,10}(?:구독|팔로우)하기|앱 ?다운로드"
    r"|기자 구독 후 기사 ?보기",
    any_ko=r".{2,8} 기자 ?다른 ?기사 ?보기",
    preferred=r"(?:add|make|set|choose) .{1,40}\b(?:as )?(?:a |your )?preferred (?:news )?source (?:on|in) google.{0,30}|.{0,30}als bevorzugte quelle (?:bei|auf|in) google.{0,30}|ajoute[rz]\b.{1,50} (?:à vos|comme) sources? préférées? (?:sur|dans) google.{0,30}|añad[ei]\w*\b.{1,50} fuentes? (?:preferidas?|favoritas?) (?:en|de) google.{0,20}|aggiung\w+\b.{1,50} (?:come|alle) (?:tue )?font[ei] preferit[ae] (?:su|di) google.{0,30}|adicion[ea]\w*\b.{1,50} fontes? preferidas? (?:no|do) google.{0,30}",
)

FOLLOW_BELOW = lines(
    accounts=r"(?:instagram|facebook|twitter|tiktok|telegram|youtube|patreon|linkedin|pinterest|mastodon|bluesky|threads|discord|twitch|whats ?app|vk) ?[:►→-] ?(?:@[\w.]{2,40}|(?:https?://|www\.)\S{3,120})",
    addressed=r"(?:subscribe|abonnieren|abonnez-vous|suscríbete|suscribite|iscriviti|inscreva-se|abonneer|prenumerera|subskrybuj|abone ol|join our .{2,40}(?:group|channel))(?: (?:to|on|here|now|us|our (?:channel|group)|a nuestro canal|al canale|no canal))* ?[:►→👉-]{1,3} ?(?:@[\w.]{2,40}|(?:https?://|www\.)\S{3,120})",
    forwarded=r"(?:please |pls )?(?:forward|share|send) (?:this )?(?:to|with|in) (?:all (?:of )?)?your (?:whatsapp )?(?:groups|contacts|friends and family)|(?:bitte )?an alle (?:eure |deine )?(?:gruppen|kontakte) (?:weiterleiten|schicken)|(?:reenvía|reenvíalo|comparte) (?:este mensaje )?(?:a|con|en) todos tus (?:grupos|contactos)|(?:repasse|encaminhe|compartilhe) (?:para|com|em) todos os seus (?:grupos|contatos)",
    sent=r"send (?:us )?your (?:story ideas?|news tips?|tips|pictures|photos)(?: and .{2,30})? to \S*@\S+|follow .{1,60} on (?:facebook|twitter|instagram|x|youtube|tiktok)(?:[ ,&]+(?:and |or )?(?:facebook|twitter|instagram|x|youtube|tiktok))*\. send (?:us )?your .{3,90}",
)
"""The same below a text; among its paragraphs, and in lists, they say how to reach those whom it names."""

ABOUT_AUTHOR = lines(
    mul=r"sobre (?:la firma|el autor|la autora|los autores|o autor|a autora|os autores)|à propos de l'aut(?:eur|eure|rice)|über (?:den|die) autor(?:in|en|innen)?|(?:sull'|l')aut(?:ore|rice)|over de auteur|om (?:författaren|forfatteren)|об авторе|про автора|o autorze|o autorovi",
)
"""The heading over who wrote it."""

PROMPT_BELOW = lines(
    en=r"is there (?:something|anything|a (?:topic|subject|story)) you(?:'d| would) like (?:me|us) to (?:write|cover|talk|make|post|try|review)\b.{0,60}\? .{0,260}"
    r"|if you (?:found|find) this (?:page|article|post|site|guide)\b.{0,60}\b(?:useful|helpful|interesting|informative),? (?:please |make sure |be sure |you (?:may|might) |why not |consider |check |visit |share |see ).{2,160}"
    r"|(?:please )?(?:enter|type|copy) the (?:code|characters|letters|words|text) (?:exactly )?(?:as (?:they|it) appears?|shown|you see|above|below|in the (?:image|picture|box))\b.{0,80}",
    rules=r"keep it clean\. please avoid .{3,100}|don't threaten\. threats of .{3,100}|be truthful\. don't knowingly lie .{3,80}|be nice\. no racism\b.{3,120}|be proactive\. use the .{3,120}|share with us\. we'd love to hear eyewitness accounts\b.{0,80}|i understand and agree that (?:registration|use) .{3,200}",
    polls=r"[\d,.]{1,9} votes? so far",
    es=r"si (?:quieres|quiere|desea|deseas) (?:hacer|dejar|enviar|añadir|escribir) (?:un|tu|su) comentario\b.{0,140}",
)
"""What readers are asked for below a text; among its paragraphs it may be a step, or what the text says."""
