"""What stands at the foot of a mail: why it came, how to have no more of them, and where its sender is."""

from __future__ import annotations

from typing import Final

from scrape.extractor.boilerplate.phrases import lines
from scrape.patterns import compiled_late

_TO = r"(?:\[e-?mail|\S+@)"
"""A mailbox, or what stands in its place."""
REASON: Final = compiled_late(
    rf"you(?:'re| are|'ve| have)? (?:receiving|getting|received|got) this (?:e-?mail|newsletter|message|letter|(?:because|as) .{{0,60}}(?:subscri|member|sign|opt|thread|list|regist|mention|author|comment|customer|account))|this (?:e-?mail|newsletter|message) (?:was|is|has been) sent to (?:you\b|{_TO})"
    rf"|(?:sie erhalten|du (?:erhältst|bekommst)|ihr erhaltet) (?:diese[nrs]?|den|unseren) (?:e-?mail|mail|newsletter|nachricht)|(?:diese[rs]?|der) (?:e-?mail|mail|nachricht|newsletter) (?:wurde|ging) an {_TO}"
    rf"|vous (?:recevez|avez reçu) (?:cet?|cette|notre|nos) (?:e-?mail|mail|courriel|message|lettre|newsletter)|(?:cet e-?mail|ce mail|ce message|cette (?:lettre|newsletter)) (?:vous )?(?:a|est) (?:été )?(?:envoyée?|adressée?) (?:à {_TO}|(?:car|parce que) vous)"
    rf"|(?:recibes?|has? recibido|estás? recibiendo) este (?:correo|mensaje|boletín|e-?mail)|este (?:correo|mensaje|boletín|e-?mail) (?:fue|ha sido|se (?:envió|ha enviado)) (?:enviado )?a {_TO}"
    rf"|(?:ricevi|riceve|ricevete|hai ricevuto|stai ricevendo) questa (?:e-?mail|mail|newsletter|comunicazione|lettera)|questa (?:e-?mail|mail|newsletter) (?:è stata|viene) inviata (?:a {_TO}|perché)"
    rf"|(?:você |está (?:a )?)?receb(?:e|eu|endo|er) est[ea] (?:e-?mail|mensagem|newsletter|carta)|est[ea] (?:e-?mail|mensagem|newsletter) foi enviad[ao] (?:a|para) {_TO}"
    rf"|(?:u|je) ontvangt deze (?:e-?mail|mail|nieuwsbrief|bericht)|deze (?:e-?mail|mail|nieuwsbrief) (?:is|werd|wordt) (?:verzonden|verstuurd|gestuurd) (?:naar|aan) (?:{_TO}|u\b|je\b)"
    rf"|(?:otrzymujesz|otrzymałeś|otrzymałaś|otrzymują państwo) (?:tę|ten|tego) (?:wiadomoś|newsletter|e-?mail|mail|biuletyn)|(?:ta )?wiadomość (?:została wysłana|wysłano) (?:do {_TO}|na adres|ponieważ)"
    rf"|du (?:får|mottar|modtager|har fått|har modtaget) (?:detta|det här|denne?|dette) (?:mejl|mail|e-?post|nyhe[td]sbrev|utskick|brev)|(?:detta|denne|dette) (?:mejl\w*|mail\w*|e-?post\w*|nyhe[td]sbrev\w*|utskick\w*) (?:skickades|har skickats|ble sendt|er sendt) til(?:l)? (?:{_TO}|di[gn]\b|deg\b)"
    r"|(?:saat|sait) tämän (?:viestin|uutiskirjeen|sähköpostin)|(?:tento e-?mail|tuto zprávu|tento newsletter) (?:jste |vám |dostáváte|obdrželi)|dostáváte tento (?:e-?mail|newsletter)"
    r"|ezt az? (?:e-?mailt|hírlevelet|üzenetet) (?:azért|azon)|(?:primiți|ai primit|primești) acest (?:e-?mail|mesaj|newsletter)"
    r"|bu (?:e-?posta|bülten|ileti)\w* .{0,80}(?:aldınız|alıyorsunuz|gönderil\w+)"
    rf"|вы (?:получили|получаете) (?:это письмо|это сообщение|эту рассылку|нашу рассылку)|(?:(?:это|данное) )?письмо (?:было )?(?:отправлено|направлено) (?:на адрес|вам|{_TO})"
    r"|ви (?:отримали|отримуєте) (?:цей лист|цю розсилку)"
    r"|(?:この|本)(?:メール|ニュースレター|メールマガジン|メルマガ)は.{0,60}(?:送信|お送り|配信|自動|登録)"
    r"|您(?:之所以)?(?:会|會)?收到(?:此|这封|這封|本)(?:邮件|郵件|信|电子)|(?:本|此)(?:电子|電子)?(?:邮件|郵件)(?:由系统|由系統|是系统|是系統|发送至|發送至)"
    r"|(?:본|이) (?:메일|이메일|뉴스레터)[은는].{0,60}(?:발송|수신|전송)|(?:لقد )?(?:تلقيت|وصلتك|تصلك) هذ[اه] (?:الرسالة|النشرة)"
)
"""How a line begins that says why a mail came."""

DATA: Final = compiled_late(
    r"administratorem (?:\w+ ){0,3}danych osobowych jest|titolare del trattamento (?:dei dati )?è|(?:el )?responsable del tratamiento (?:de (?:sus|tus|los) datos )?es"
    r"|conformément (?:à la loi informatique et libertés|au (?:rgpd|règlement général sur la protection))"
)
"""How one begins that says who keeps the readers' data, as articles on law may."""

LEAVE: Final = compiled_late(
    r"\bunsubscribe\b|\bopt[- ]out of (?:these|our|this)|abbestell|\b(?:vom|den) newsletter (?:\w+ ){0,3}abmeld|\b(?:se|me|vous) d[ée]s(?:inscri|abonn)|dés(?:inscription|abonnement|inscrivez|abonnez)"
    r"|\bda(?:r(?:se|te|me)|te) de baja|\bdesuscri|cancelar (?:la|tu|su|mi) suscripción|annulla(?:re|mento)?(?: del)? ?l'iscrizione|disiscri|cancella(?:ti|rti|rsi) dalla"
    r"|cancelar (?:a )?(?:minha |sua )?(?:subscrição|inscrição|assinatura)|descadastr|anular (?:a )?subscrição|deixar de receber"
    r"|\b(?:uitschrijven|afmelden)\b.*\b(?:nieuwsbrief|mail\w*|gegevens|voorkeuren|doorsturen)|\b(?:nieuwsbrief|mail\w*)\b.*\b(?:uitschrijven|afmelden)"
    r"|\bwypisz się|\bwypisać się|anuluj subskrypcję|zrezygn\w+ z (?:newsletter|subskryp|otrzymywania)|avsluta (?:din )?prenumeration|avregistrera dig|avprenumerera|meld (?:deg|dig) av|avmeld deg|afmeld (?:dig|nyhed)"
    r"|peruuta (?:uutiskirje|tilau)|odhlásit (?:se z |odběr)|odhlášení (?:z )?odběru|leiratkoz|dezabon|отпи(?:саться|шитесь)|відписатися|abonelikten (?:çık|ayrıl)"
    r"|配信(?:の)?(?:停止|解除)|購読(?:の)?(?:解除|停止)|登録(?:の)?解除|退订|退訂|取消订阅|取消訂閱|수신 ?거부|구독 ?(?:취소|해지)|إلغاء الاشتراك|להסרה|κατάργηση εγγραφής"
)
"""How to have no more of them."""

_OF_MAILS = r"(?=.*(?:mail|letter|mailing|messag|nachricht|verteiler|courriel|lettre|correo|boletín|mensaje|nieuwsbrief|wiadomo|nyhe[td]sbrev|utskick|рассыл|письм|розсил))"
ASKS_TO_LEAVE: Final = compiled_late(
    rf"{_OF_MAILS}(?:(?:to|if you|click here to|you (?:can|may)) .{{0,80}}(?:unsubscribe|opt[- ]out|stop receiving|be removed|no longer receive)"
    r"|(?:wenn|falls|sollten|um|möchten|zum) .{0,120}(?:abbestellen|abmelden|abzumelden|abzubestellen|nicht (?:mehr|länger|weiter) (?:erhalten|empfangen))"
    r"|(?:pour|si vous) .{0,80}(?:désinscri|désabonn|plus recevoir)|(?:para|si) .{0,80}(?:da(?:r(?:te|se|me)|te) de baja|no recibir)|si (?:ya )?no (?:deseas?|quieres?) (?:seguir )?recib"
    r"|(?:per|se) .{0,60}(?:cancellar[st]i|disiscriv|annullare l|più ricevere)|(?:para|se não|caso não) .{0,60}(?:cancelar a|descadastr|deixar de receber|receber mais)"
    r"|(?:wil|wilt|om|klik) .{0,80}(?:afmelden|uitschrijven|af te melden|uit te schrijven|niet (?:meer|langer) ontvangen)"
    r"|(?:aby|jeśli|jeżeli) .{0,80}(?:wypisać|zrezygnować|otrzymywać)|(?:pokud|chcete) .{0,80}(?:odhlásit|nechcete dostávat)"
    r"|(?:om|vill|hvis|for) .{0,80}(?:avregistrera|avprenumerera|avsluta|melde deg av|afmelde dig)"
    r"|(?:чтобы|если) .{0,80}отпис|(?:щоб|якщо) .{0,80}відпис)"
)
"""How a sentence begins that tells how to."""

SHOWN_BADLY: Final = compiled_late(
    r"(?:trouble|problems?|difficult\w*|issues) (?:viewing|reading|seeing|displaying)|(?:view|read|see) (?:it|this) .{0,20}online"
    r"|nicht (?:richtig|korrekt|vollständig|einwandfrei) (?:dargestellt|angezeigt)|online (?:lesen|ansehen|öffnen|anzeigen)|probleme mit der darstellung"
    r"|s'affiche (?:pas|mal)|(?:problème|difficulté)s? (?:d'affichage|à (?:lire|visualiser))"
    r"|no (?:ves|puedes ver|visualizas|puede ver|se ve) .{0,30}(?:correo|mensaje|e-?mail|boletín|correctamente|bien)"
    r"|non (?:visualizzi|riesci a (?:leggere|visualizzare|vedere))|não (?:consegue|está a) (?:ver|visualizar|ler)"
    r"|niet goed (?:lezen|leesbaar|weergegeven|zichtbaar)|nie (?:widzisz|wyświetla się)|nezobraz\w+ .{0,40}správně"
    r"|svårt att läsa|не отображается|正しく表示(?:され|でき)|(?:无法|無法|不能)正常|메일이 .{0,8}보이지"
)
"""That a program may show a mail badly."""

IN_BROWSER: Final = compiled_late(
    r"\b(?:in|with) (?:your|a|the) (?:web ?)?browser|im browser|dans (?:votre|le|un) navigateur|en (?:el|tu|su) navegador|(?:nel|sul) (?:tuo |vostro )?browser"
    r"|no (?:seu )?navegador|in (?:je|uw|de) browser|w przeglądarce|v prohlížeči|webbläsare|nettleser|i (?:en |din )?browser|selaimessa|в браузере|у браузері"
    r"|tarayıcı(?:nı?z)?da|böngészőben|ブラウザで|(?:浏览器|瀏覽器)|웹(?:에서|브라우저에서|으로)"
)
VIEW: Final = compiled_late(
    r"\b(?:view|read|see|open|display|lesen|ansehen|öffnen|anzeigen|voir|affich|ouvr|lire|visualis|ver\b|abr|ábre|leer|visualiz|apri|legg|ved|ler\b|bekijk|lees|zobacz|otwórz|wyświetl"
    r"|zobraz|otevř|visa|öppna|läs|vis\b|åpne|åbn|les\b|näytä|avaa|katso|откр|посмотр|просмотр|відкри|перегля|görüntüle|aç|megtekint|megnyit)"
    r"|見る|表示|閲覧|開|打开|查看|開啟|檢視|观看|觀看|보기"
)
"""Both in one line: where the same can be read."""

WEB_VERSION: Final = compiled_late(
    r"\b(?:web|online|net)[- ]?versi(?:on|ón|one|ão|e)\b|\bversi(?:on|ón|one|ão) (?:en ligne|en línea|web|online)\b|\bwersj[ęa] online|webbversion|nettversjon|веб-верси|web版"
)
"""What that is called, in a line that says little more."""

AT_ANY_TIME: Final = compiled_late(
    r"any ?time|jederzeit|à tout moment|(?:cualquier|qualsiasi|qualquer) (?:momento|altura)|cuando quieras|quando vuoi|quando quiser|op elk moment|w każdej chwili|när som helst|når som helst"
    r"|kdykoli|bármikor|в любо[ей] (?:момент|время)|будь-коли|istediğiniz zaman|いつでも|随时|隨時|언제든"
)
"""What a form promises to those who are about to subscribe."""

ADDRESS: Final = compiled_late(
    r"\S@[\w-]+\.\w|\[e-?mail|\b(?:tel|phone|telefon|telefono|teléfono|telefone|tél|тел)\b[^a-z]{0,4}\+?\d[\d ()/-]{5,}|\+\d[\d ()/-]{7,}|〒 ?\d|©|\(c\) ?\d{4}"
    r"|\b[A-Z]{2},? \d{5}\b|\b\d{5},? [A-ZÀ-Ž]|,? [A-ZÀ-Ž]\S+ \d{5}\b|\b\d{4} ?[A-Z]{2}\b|\b\d{2}-\d{3}\b|\b\d{3} \d{2}\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b\d{6}\b|\b\d{4} [A-ZÀ-Ž][a-zà-ž]",
)
"""A line of an address: of a mailbox, a telephone, a place by its postal code."""

ASKED: Final = lines(
    en=r"(?:what|how) (?:did|do) you (?:think (?:of|about)|like|rate) (?:this|today's|the) (?:\w+ )?(?:issue|e-?mail|newsletter|edition|letter)\??(?: .{0,60})?|how (?:was|did we do (?:with|on)) (?:this|today's) (?:issue|e-?mail|newsletter|edition)\??(?: .{0,60})?"
    r"|(?:did you |do you )?(?:enjoy(?:ed)?|like[d]?|love[d]?) this (?:issue|e-?mail|newsletter|edition|letter)\? .{0,120}|if you (?:enjoyed|liked|loved) this (?:issue|e-?mail|newsletter|edition|letter),? (?:please )?(?:share|forward|send) .{0,100}",
    referrals=r"you (?:currently )?have (?:only )?\d+ referrals?\b.{0,120}|or copy (?:&|and) paste (?:this|your) (?:referral )?link(?: to others)? ?: ?https?://\S+|(?:enjoyed|liked) (?:it|this)\? (?:forward|share) .{3,60}",
    de=r"(?:wie )?(?:hat|gefällt) (?:dir|ihnen|euch) (?:dieser newsletter|diese (?:ausgabe|mail))(?: gefallen)?\?(?: .{0,120})?",
    fr=r"(?:cette (?:lettre|newsletter|édition)|ce numéro) vous a plu ?\?(?: .{0,120})?|vous avez aimé (?:cette (?:lettre|newsletter|édition)|ce numéro) ?\?(?: .{0,120})?",
    es=r"¿(?:te|le|os) ha gustado (?:este|esta) (?:boletín|carta|newsletter|número|correo)\?(?: .{0,120})?",
    it=r"(?:ti|vi) è piaciut[ao] quest[ao] (?:lettera|newsletter|numero|e-?mail|edizione) ?\?(?: .{0,120})?",
    pt=r"gostou (?:desta|deste|da|do) (?:carta|newsletter|número|edição|e-?mail) ?\?(?: .{0,120})?|gostou\? (?:encaminhe|reencaminhe|compartilhe|partilhe) .{3,60}",
    nl=r"(?:wat vond je van|vond je) deze (?:nieuwsbrief|editie|mail)(?: leuk)?\?(?: .{0,120})?",
    pl=r"(?:podobał[ao]? (?:ci|wam) się|jak (?:ci|wam) się podobał[ao]?) (?:ten|ta|to) (?:newsletter|numer|list|wydanie)\?(?: .{0,120})?",
    sv=r"(?:vad tyckte du om|gillade du|likte du) (?:det här|dette|detta) (?:nyhe[td]sbrevet|utskicket|brevet|numret)\?(?: .{0,120})?",
    ru=r"(?:вам )?понравил(?:ось|ся|ась) (?:это |этот |эта )?(?:письмо|выпуск|рассылка)\?(?: .{0,120})?",
    ja=r"(?:今回の|この)(?:メール|ニュースレター|号)は(?:いかがでしたか|役に立ちましたか).{0,40}",
    ko=r"(?:오늘|이번)(?:의)? ?뉴스레터(?:는)? 어떠셨나요.{0,40}",
)
"""Whether readers like a letter, and whom they may send it to."""
