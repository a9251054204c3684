"""What the templates of forums put around each post of a thread: its subject, who wrote it, what one may do."""

from __future__ import annotations

from typing import Final

from scrape.extractor.boilerplate.phrases import lines
from scrape.extractor.boilerplate.word_patterns import WordPattern

_COUNT = r" ?: ?[\d.,' ]{1,12}"
_DAY = r" ?: (?=.*\d).{4,40}"

_POSTED_WITH_SUBJECT = (
    r"(?:verfasst(?: am)?) ?: .{4,50}[ .](?:betreff(?: des beitrags)?|titel) ?: .+"
    r"|(?:posté le) ?: .{4,50}[ .]sujet(?: du message)? ?: .+"
    r"|(?:publicado) ?: .{4,50}[ .](?:asunto|título del mensaje) ?: .+"
    r"|(?:inviato) ?: .{4,50}[ .]oggetto(?: del messaggio)? ?: .+"
    r"|(?:geplaatst(?: op)?) ?: .{4,50}[ .](?:bericht)?onderwerp ?: .+"
    r"|(?:wysłany) ?: .{4,50}[ .](?:temat|tytuł)(?: postu)? ?: .+"
    r"|(?:enviada|colocada) ?: .{4,50}[ .](?:assunto|título)(?: da mensagem)? ?: .+"
    r"|(?:zaslal) ?: .{4,50}[ .]předmět(?: příspěvku)? ?: .+"
    r"|(?:elküldve) ?: .{4,50}[ .](?:hozzászólás témája|tárgy) ?: .+"
)
"""When, and about what, in one line."""

POSTED_WITH_SUBJECT = lines(mul=_POSTED_WITH_SUBJECT)
"""Those lines alone."""

JOINED: Final = {
    "en": "joined|join date|registered|member since",
    "de": "registriert(?: seit)?|anmeldedatum|dabei seit|mitglied seit",
    "fr": "inscription|inscrite?(?: le| depuis| en)|date d'inscription|enregistré le|membre depuis",
    "es": "registrad[oa](?: el| desde)?|fecha de (?:ingreso|registro)|miembro desde",
    "it": "iscritt[oa](?: il| dal)?|registrato(?: il)?|data registrazione",
    "nl": "lid geworden op|geregistreerd(?: op)?|lid sinds",
    "pl": r"dołączył(?:\(?a\))?|rejestracja",
    "pt": "registrado em|registado|data de inscrição|membro desde",
    "hu": "csatlakozott",
    "da": "tilmeldt",
    "fi": "liittynyt",
    "ru": "зарегистрирован|регистрация|на форуме с",
    "cs": "registrován",
    "sk": "registrovaný",
    "sv": "blev medlem|medlem sedan",
    "tr": "kayıt tarihi",
    "ro": "membru din",
}
"""When somebody became a member, by language."""
SAYS_JOINED: Final = WordPattern("|".join(JOINED.values()), r"(?<!\w)WORDS")
"""For text in lower case."""

POST_MARK = lines(
    mul=_POSTED_WITH_SUBJECT,
    en=rf"(?:posted ?: .{{4,50}})?post subject ?: .+|[\d.,]+ posts|(?:{JOINED['en']}){_DAY}|(?:total )?posts{_COUNT}|messages{_COUNT}"
    r"|(?:has thanked|ha(?:ve|s) thanks|been thanked|thanked|thanks(?: given| received)?|likes received|reputation|karma) ?: ?[+-]?\d.{0,30}"
    r"|post #\d+\b.{0,100}|\d{1,5} \(permalink\b.{0,60}",
    de=rf"betreff(?: des beitrags)? ?: .+|(?:{JOINED['de']}){_DAY}|beiträge{_COUNT}",
    fr=rf"sujet du message ?: .+|(?:{JOINED['fr']}){_DAY}",
    es=rf"(?:asunto|título del mensaje) ?: .+|(?:{JOINED['es']}){_DAY}|mensajes{_COUNT}",
    it=rf"oggetto(?: del messaggio)? ?: .+|(?:{JOINED['it']}){_DAY}|(?:messaggi|post){_COUNT}",
    nl=rf"(?:bericht)?onderwerp ?: .+|(?:{JOINED['nl']}){_DAY}|berichten{_COUNT}",
    pl=rf"(?:temat|tytuł) postu ?: .+|(?:{JOINED['pl']}){_DAY}|(?:posty|wiadomości|liczba (?:postów|wątków)){_COUNT}",
    pt=rf"(?:assunto|título) da mensagem ?: .+|(?:{JOINED['pt']}){_DAY}|mensagens{_COUNT}",
    cs=rf"předmět příspěvku ?: .+|(?:{JOINED['cs']}|založen){_DAY}|příspěvky{_COUNT}",
    sk=rf"predmet príspevku ?: .+|(?:{JOINED['sk']}){_DAY}|príspevky{_COUNT}",
    hu=rf"hozzászólás témája ?: .+|(?:{JOINED['hu']}){_DAY}|hozzászólások{_COUNT}",
    sv=rf"(?:{JOINED['sv']}){_DAY}|(?:antal )?inlägg{_COUNT}",
    da=rf"(?:{JOINED['da']}){_DAY}|in(?:d|n)læg{_COUNT}|innlegg{_COUNT}",
    fi=rf"(?:{JOINED['fi']}){_DAY}|(?:viestit|viestejä){_COUNT}",
    tr=rf"(?:{JOINED['tr']}|kayıt){_DAY}|(?:mesaj(?:lar)?|ileti){_COUNT}",
    ro=rf"(?:{JOINED['ro']}|înregistrat){_DAY}|mesaje{_COUNT}",
    ru=rf"(?:добавлено ?: .{{4,50}} )?заголовок сообщения ?: .+|(?:{JOINED['ru']}){_DAY}|(?:сообщения|сообщений){_COUNT}"
    r"|(?:благодарил(?: ?\(а\))?|поблагодарили) ?: ?\d.{0,20}",
    zh=r"发信人 ?[:：] ?.{1,60}信区 ?[:：].{1,40}|标 ?题 ?[:：] ?.+|发信站 ?[:：].+|※ ?(?:来源|修改|发信站).+"
    r"|發信站 ?[:：].+|(?:注册时间|帖子|积分) ?[:：] ?\d.{0,20}",
)
"""What few lines outside of forums say: on 2,013 labelled pages of all kinds three or more stand on ten threads only."""

POST_FURNITURE = lines(
    mul=r"[^:.]{4,40} :: [^:.]{4,40}",
    edited=r"zuletzt (?:geändert|bearbeitet) von .{1,40} am .{1,50}insgesamt \d+-mal (?:geändert|bearbeitet)"
    r"|(?:dernière (?:édition|modification)|(?:modifié|édité) en dernier) par .{1,40} le .{1,50}(?:édité|modifié) \d+ fois(?: au total)?"
    r"|última edición por .{1,40} el .{1,50}editado \d+ (?:vez|veces) en total|ultima modifica di .{1,40} il .{1,50}modificato \d+ volt[ae] in totale"
    r"|laatst (?:gewijzigd|bewerkt) door .{1,40} op .{1,50}\d+ keer totaal (?:gewijzigd|bewerkt)|(?:editado pela última vez|última edição) por .{1,40} em .{1,50}\d+ ve(?:z|zes)\b.{0,12}"
    r"|ostatnio (?:zmieniony|edytowano) .{1,60} przez .{1,40}łącznie (?:zmieniany|edytowano) \d+ razy?|senast redigerad av .{1,60}redigerad totalt \d+ gång(?:er)?"
    r"|naposledy upravil\(?a?\)? .{1,60}celkem upraveno \d+ x|последний раз редактировалось .{1,70}всего редактировалось \d+ раза?|востаннє редагувалось .{1,70}всього редагувалось \d+ раз(?:и|ів)?",
    en=r"(?:location|from|group|member no\.?) ?: .{1,60}|(?:user )?(?:age|gender|rank|occupation) ?: .{1,30}|posted ?:? (?=.*\d).{4,50}|status ?: (?:on|off)line"
    r"|top|back to top|(?:off|on)line|\S{2,30} is (?:off|on)line|thread starter|(?:thread|user) (?:tools|tag list)|quote|multi-?quote"
    r"|(?:quick )?reply(?: with quote)?|quote message in reply\?|share this post|link to (?:this )?post|report(?: (?:this )?post)?|permalink"
    r"|(?:remove advertisements|attached (?:thumbnails|images)|attachments ?)"
    r"|(?:view )?(?:previous|next) (?:topic|thread|oldest) (?:\||::|-) (?:view )?(?:next|previous) (?:topic|thread|newest)|goto page .{1,40}|(?:go to the )?top of the page"
    r"|(?:author )?topic ?: .{2,100} \(read [\d.,]+ times\)?|\d+ members? and \d+ guests? are viewing this topic|logged"
    r"|(?:last edit|reply #\d+ on|on) ?: (?=.*\d).{4,70}|started by .{2,60}|\d+ repl(?:y|ies) to this (?:topic|thread)|moderators? ?: .{2,80}"
    r"|last edited by .{2,30}[,;] .{4,50}|.{0,40}\(this post was last modified ?: .{4,60}|search for"
    r"|originally posted by .{2,30}|discussion in '.{2,60}' started by .{4,60}|powered by (?:phpbb|vbulletin|xenforo|smf|mybb|invision|ip\.board)\b.{0,80}",
    de=r"wohnort ?: .{2,60}|(?:verfasst|geschrieben) ?: (?=.*\d).{4,50}|nach oben|(?:on|off)line"
    r'|zurück zu ".{1,60}"'
    r"|(?:vorheriges|nächstes) thema [|-] (?:nächstes|vorheriges) thema|ein thema zurück \| ein thema vor"
    r"|letzte (?:änderung|bearbeitung) ?: (?=.*\d).{4,70}|.{0,40}\(dieser beitrag wurde zuletzt bearbeitet ?: .{4,60}",
    fr=r"localisation ?: .{2,60}|(?:posté|publié|écrit)(?: le)? ?: (?=.*\d).{4,50}|haut|hors ligne|revenir en haut(?: de page)?"
    r"|(?:sujet|discussion) (?:précédente?|suivante?) [|-] (?:sujet|discussion) (?:suivante?|précédente?)"
    r"|dernière (?:édition|modification) ?: (?=.*\d).{4,70}|.{0,40}\(modification du message ?: .{4,60}",
    es=r"ubicación ?: .{2,60}|publicado ?: (?=.*\d).{4,50}|(?:volver )?arriba|desconectado"
    r"|tema (?:anterior|siguiente|previo) [|-] (?:(?:siguiente|próximo) tema|tema (?:anterior|siguiente))|(?:última modificación|último cambio) ?: (?=.*\d).{4,70}",
    it=r"località ?: .{2,60}|(?:inviato|messaggio da|pubblicato) ?: (?=.*\d).{4,50}|(?:torna )?(?:su|in cima)|non connesso"
    r"|discussione (?:precedente|successiva) [|-] discussione (?:successiva|precedente)|ultima modifica ?: (?=.*\d).{4,70}",
    nl=r"(?:woonplaats|locatie) ?: .{2,60}|geplaatst ?: (?=.*\d).{4,50}|omhoog"
    r"|vorige? (?:onderwerp|topic) [|-] volgende? (?:onderwerp|topic)|laatst(?:e bewerking| bewerkt op) ?: (?=.*\d).{4,70}",
    pl=r"(?:skąd|lokalizacja) ?: .{2,60}|(?:wysłany|napisane|post) ?: (?=.*\d).{4,50}|(?:na|do) gór[ęy]"
    r"|(?:starszy|poprzedni) wątek [|-] (?:nowszy|następny) wątek|ostatnia zmiana ?: (?=.*\d).{4,70}"
    r"|.{0,40}\(ten post był ostatnio modyfikowany ?: .{4,60}",
    pt=r"localização ?: .{2,60}|(?:enviado|mensagem) ?: (?=.*\d).{4,50}|(?:voltar ao )?topo"
    r"|tópico anterior [|-] (?:próximo tópico|tópico seguinte)|última (?:edição|modificação) ?: (?=.*\d).{4,70}",
    cs=r"bydliště ?: .{2,60}|(?:napsal|zaslal) ?: (?=.*\d).{4,50}|nahoru",
    hu=r"tartózkodási hely ?: .{2,60}|elküldve ?: (?=.*\d).{4,50}|vissza a tetejére",
    sv=r"ort ?: .{2,60}|upp|senast ändrad ?: (?=.*\d).{4,70}",
    ru=r"(?:откуда|адрес) ?: .{2,60}|добавлено ?: (?=.*\d).{4,50}|вернуться (?:к началу|наверх)|наверх|не в сети"
    r"|предыдущая тема [|-] следующая тема|последнее редактирование ?: (?=.*\d).{4,70}",
    zh=r"※ ?.{2,200}",
)
"""What stands around the posts of a thread, and elsewhere as well."""

THREAD_END = lines(
    en=r"(?:display posts from previous|show only topics posted in) ?:?.{0,60}|who is online|users browsing this (?:forum|topic|thread).{0,80}"
    r"|you (?:can|cannot|can't|may|may not|can not) (?:post|reply to|edit|delete|vote in|attach|download) (?:new |your )?(?:threads|topics|replies|posts|attachments|files|polls).{0,40}"
    r"|posting (?:rules|permissions)|(?:similar|related) (?:threads|topics|discussions)|quote message in reply\?|quick reply"
    r"|currently active users viewing this thread.{0,60}|(?:(?:show|view) (?:a )?printable version ?)+|(?:e-?mail|print|share) this (?:page|thread|topic)",
    de=r"(?:beiträge der letzten zeit anzeigen|beiträge vorheriger tage anzeigen) ?:?.{0,60}|wer ist online\??|(?:ähnliche|verwandte) (?:themen|threads)"
    r"|(?:du|sie) (?:darfst|dürfen|kannst|können) .{0,30}(?:themen|beiträge|beiträgen|dateianhänge|umfragen).{0,60}|schnellantwort|forumregeln",
    fr=r"(?:afficher|montrer) les (?:messages|sujets) (?:postés |publiés )?depuis ?:?.{0,60}|qui est en ligne ?\??|(?:sujets|discussions) similaires"
    r"|vous (?:ne )?pouvez (?:pas )?(?:publier|poster|répondre|modifier|éditer|supprimer|joindre|transférer|voter|insérer).{3,60}|réponse rapide",
    es=r"mostrar (?:mensajes|temas) (?:previos|anteriores) ?:?.{0,60}|¿?quién está conectado\??|(?:temas|hilos) similares|respuesta rápida"
    r"|(?:no )?(?:puede|puedes|podés) (?:abrir|escribir|responder|editar|borrar|enviar|votar|crear|adjuntar)\b.{3,60}",
    it=r"(?:visualizza ultimi|mostra prima i) messaggi(?: di)? ?:?.{0,60}|chi c'è in linea|(?:argomenti|discussioni) simili|risposta rapida"
    r"|non puoi (?:aprire|inserire|scrivere|rispondere|modificare|cancellare|inviare|votare)\b.{3,60}",
    nl=r"geef (?:de )?vorige berichten weer ?:?.{0,60}|wie is er online\??|(?:soortgelijke|vergelijkbare) (?:onderwerpen|topics|discussies)"
    r"|(?:je|u) (?:mag|kunt|kan) (?:niet |geen )?.{0,20}(?:onderwerpen|berichten|bijlagen).{0,60}",
    pl=r"(?:wyświetl|pokaż) posty (?:z|nie starsze niż) ?:?.{0,60}|kto jest (?:na forum|online)|nie możesz \w+ .{3,60}|podobne (?:tematy|wątki)|szybka odpowiedź",
    pt=r"(?:mostrar|exibir) (?:mensagens|tópicos) anteriores ?:?.{0,60}|quem está (?:ligado|online)\??|(?:tópicos|temas) (?:similares|semelhantes)|resposta rápida"
    r"|(?:não )?pode(?:s)? (?:criar|enviar|responder|editar|excluir|apagar|votar|colocar)\b.{3,60}",
    cs=r"zobrazit příspěvky za předchozí ?:?.{0,60}|kdo je online|podobná témata|(?:nemůžete|nesmíte) \w+ .{3,60}",
    hu=r"hozzászólások megjelenítése ?:?.{0,60}|ki van itt|hasonló témák|nem \w+(?:hatsz|hetsz) .{3,60}",
    sv=r"visa inlägg nyare än ?:?.{0,60}|vilka är online|liknande (?:ämnen|trådar)|du (?:kan|får) inte \w+ .{3,60}",
    da=r"lignende (?:emner|tråde)|hvem er (?:online|pålogget)",
    no=r"lignende (?:emner|tråder)|hvem er (?:på nett|pålogget)",
    fi=r"samankaltaiset (?:aiheet|ketjut|viestiketjut)|paikallaolijat",
    tr=r"benzer konular|kimler çevrimiçi|hızlı (?:yanıt|cevap)|(?:yanıt|cevap)(?:lamak| yazmak| vermek) için (?:giriş yap|oturum aç)\w*",
    uk=r"схожі теми|хто зараз на (?:форумі|конференції)|швидка відповідь",
    ja=r"関連(?:する)?(?:トピック|スレッド)|オンラインデータ",
    zh=r"(?:相关|相關|相似)(?:主题|主題|话题|話題)|快速回复|快速回覆",
    ko=r"(?:관련|비슷한) (?:토픽|주제)",
    ru=r"показать сообщения(?: за)? ?:?.{0,60}|кто сейчас на (?:форуме|конференции)|похожие темы|быстрый ответ"
    r"|вы (?:не )?можете (?:начинать|создавать|отвечать|редактировать|удалять|добавлять|прикреплять|голосовать).{3,60}",
)
"""With what all that stands below the last post begins."""

POST_HEAD = lines(
    mul=_POSTED_WITH_SUBJECT,
    en=r"(?:posted ?: .{4,50})?post subject ?: .+|post #\d+\b.{0,100}|\d{1,5} \(permalink\b.{0,60}",
    de=r"betreff des beitrags ?: .+",
    fr=r"sujet du message ?: .+",
    es=r"título del mensaje ?: .+",
    it=r"oggetto del messaggio ?: .+",
    nl=r"berichtonderwerp ?: .+",
    pl=r"(?:temat|tytuł) postu ?: .+",
    pt=r"(?:assunto|título) da mensagem ?: .+",
    cs=r"předmět příspěvku ?: .+",
    hu=r"hozzászólás témája ?: .+",
    ru=r"(?:добавлено ?: .{4,50} )?заголовок сообщения ?: .+",
    zh=r"发信人 ?[:：] ?.{1,60}信区 ?[:：].{1,40}",
)
"""Of the marks those that stand above the post."""

MESSAGES = lines(
    en=r"(?:forum )?(?:posts|messages)(?: ?\(\d+\)?)?",
    de=r"(?:forums?)?(?:beiträge|nachrichten)(?: ?\(\d+\)?)?",
    fr=r"(?:vos |les )?(?:messages|réactions)(?: de forum)?(?: ?\(\d+\)?)?|vos commentaires",
    es=r"mensajes(?: ?\(\d+\)?)?",
    it=r"messaggi(?: ?\(\d+\)?)?",
    pt=r"mensagens(?: ?\(\d+\)?)?",
)
"""What heads comments on an article where a system calls them so; other things too."""

TICKET_PARTY = lines(
    en=r"(?:reported|owned|opened|filed) by|reporter|owner|assigne(?:e|d(?: to)?)|priority|severity|milestone|resolution|target version|fix(?:ed in)? versions?"
    r"|fixed in|affects versions?|due date|estimated time|reproducibility",
    de=r"zugewiesen an|gemeldet von|priorität|zielversion|abgabedatum|geschätzter aufwand|meilenstein|schweregrad",
    fr=r"assigné à|rapporté par|priorité|version cible|échéance|temps estimé|jalon|sévérité",
    es=r"asignado a|reportado por|prioridad|versión prevista|fecha fin|tiempo estimado|hito|severidad",
    it=r"assegnato a|segnalato da|priorità|versione prevista|scadenza|tempo stimato",
    pt=r"atribuído para|relatado por|prioridade|versão|data prevista|tempo estimado",
    nl=r"toegewezen aan|gerapporteerd door|prioriteit|doelversie|einddatum|geschatte tijd",
    pl=r"przypisany do|zgłaszający|priorytet|wersja docelowa|data oddania|szacowany czas",
    cs=r"přiřazeno|nahlásil|priorita|cílová verze|uzavřít do|odhadovaná doba",
    ru=r"назначена|приоритет|версия|срок завершения|оценка временных затрат",
    ja=r"担当者|優先度|対象バージョン|期日|予定工数",
    zh=r"指派给|优先级|目标版本|计划完成日期|预期时间|指派給|優先權",
)
"""Labels of what trackers tell of a ticket, without their colon: that few pages but theirs have."""

TICKET_FIELD = lines(
    en=r"status|state|type|category|component|version|keywords?|labels?|tags|cc|platform|product|hardware|os|start date|% ?done|spent time|votes?|watchers?"
    r"|superseder|nosy list|(?:blocked by|blocks|blocking|depends on|duplicates?|related to|parent tickets?|branch|commit|private)",
    de=r"status|kategorie|beginn|% erledigt|aufgewendete zeit|komponente|schlüsselwörter",
    fr=r"statut|catégorie|début|% réalisé|temps passé|composant|mots clés",
    es=r"estado|categoría|fecha de inicio|% realizado|tiempo dedicado|componente|palabras clave",
    it=r"stato|categoria|inizio|% completato|tempo impiegato",
    pt=r"situação|categoria|início|% terminado|tempo gasto",
    nl=r"status|categorie|startdatum|% voltooid|gespendeerde tijd",
    pl=r"status|kategoria|data rozpoczęcia|% ukończenia|przepracowany czas",
    cs=r"stav|kategorie|začátek|% hotovo|strávený čas",
    ru=r"статус|категория|дата начала|готовность|трудозатраты",
    ja=r"ステータス|カテゴリ|開始日|進捗率|作業時間",
    zh=r"状态|类别|开始日期|% 完成|耗时|狀態|分類",
)
"""Those that stand beside them."""

TICKET_VALUE = lines(
    en=r"changed from .{1,80} to .{1,80}|set to .{1,80}|.{1,80} (?:added|deleted|removed|unset)",
)
"""What is told of a change of such a field, behind its label."""

TICKET_CHANGE = lines(
    en=r"[\w% ]{2,20} (?:changed from .{1,80} to .{1,80}|set to .{1,80}|deleted .{1,80})",
    de=r"[\w% ]{2,20} wurde (?:von .{1,80} zu .{1,80} geändert|auf .{1,80} gesetzt)",
    fr=r"[\w% ]{2,20} (?:changé de .{1,80} à .{1,80}|mis à .{1,80})",
)
"""The same in a line of its own."""

TICKET_STAMP = lines(
    en=r"(?:(?:comment ?: ?|# ?)?\d+ )?(?:added by .{0,60}\bago\.? updated|(?:changed|updated|added|opened|last modified))(?: by)? .{0,60}\bago(?: by .{1,40})?\.?",
    de=r"(?:(?:# ?)?\d+ )?von .{1,40} vor .{4,30} (?:hinzugefügt\. vor .{4,30} aktualisiert|hinzugefügt|aktualisiert)\.?",
    fr=r"(?:(?:# ?)?\d+ )?(?:ajouté par .{1,40} il y a .{4,30}\.? )?(?:ajouté|mis à jour)(?: par .{1,40})? il y a .{4,30}",
    es=r"(?:(?:# ?)?\d+ )?(?:añadido por .{1,40} hace .{4,30}\.? )?(?:añadido|actualizado)(?: por .{1,40})? hace .{4,30}",
    it=r"(?:(?:# ?)?\d+ )?(?:aggiunto da .{1,40} fa\.? )?(?:aggiunto|aggiornato)(?: da)? .{4,60} fa\.?",
    ru=r"(?:(?:# ?)?\d+ )?(?:добавил\(а\) .{1,60} назад\.? )?(?:добавил\(а\)|обновлено) .{4,60} назад\.?",
)
"""When a ticket was opened and changed, and by whom."""

TICKET_FURNITURE = lines(
    en=r"(?:(?:oldest first|newest first|threaded|show comments|show property changes|show all comments) ?)+|change history(?: ?\(\d+\)?)?"
    r"|attachments(?: ?:? ?\(?\d+\)?)?|attachment .{1,100} added|download all attachments as ?:? ?.{1,20}"
    r"|.{1,100} \(?\d[\d.,]* ?[kmg]?b(?:ytes)?\)? ?-? ?added by .{1,40} ago"
    r"|(?:add|view|remove) (?:watch(?:er)?|vote)s?|copy link|quote|edit|history|notes|property changes"
    r"|created on (?=.*\d).{4,30} by .{1,40}|author ?: .{1,40}|date ?: (?=.*\d).{4,40}|msg\d+(?: \(view\)?)?|messages",
)
"""What stands around the posts of a ticket, in Trac, Redmine and Roundup."""

TICKET_END = lines(
    en=r"modify ticket|note ?: see tractickets for help on using tickets|download in other formats ?:?|also available in ?: ?.{1,40}|add comment",
    de=r"auch abrufbar als ?: ?.{1,40}",
    fr=r"formats disponibles ?: ?.{1,40}",
    es=r"exportar a ?: ?.{1,40}",
    it=r"disponibile anche come ?: ?.{1,40}",
    pt=r"exportar para ?.{1,40}|também disponível em ?: ?.{1,40}",
    nl=r"ook beschikbaar als ?: ?.{1,40}",
    ru=r"также доступно в ?: ?.{1,40}",
    ja=r"他の形式にエクスポート ?: ?.{1,40}",
    zh=r"导出 ?.{1,40}",
)
"""With what all that stands below the last comment begins."""
