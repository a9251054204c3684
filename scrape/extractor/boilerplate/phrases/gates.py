"""What pages are called, and say, that stand before the one that was asked for."""

from __future__ import annotations

import re

from scrape.patterns import compiled_late

NAME = compiled_late(
    r"(?:just|one) (?:a )?moment(?:,? please)?|please wait|attention required|too many requests|rate limit(?:ed| exceeded)?"
    r"|(?:service|site|page) (?:is )?(?:temporarily )?unavailable|security (?:check|verification)|pardon our interruption"
    r"|(?:are you|i'm|verify (?:that )?you are) (?:not )?(?:a )?(?:robot|human|bot)|(?:human|bot|robot) (?:check|verification)"
    r"|(?:checking|verifying) your browser|(?:sorry,? )?you have been blocked|access to this page (?:has been|is) (?:denied|blocked)"
    r"|(?:(?:site|website|page) )?(?:is )?(?:currently )?(?:under|down for|undergoing) (?:scheduled )?maintenance|maintenance mode"
    r"|we(?:['’]ll| will) be (?:right )?back(?: soon| shortly)?|wir sind (?:gleich|bald) (?:wieder )?(?:da|zurück)"
    r"|wartungs(?:arbeiten|modus)|(?:site )?en maintenance|(?:sitio )?en mantenimiento|(?:sito )?in manutenzione"
    r"|(?:site )?em manutenção|(?:site )?in onderhoud|nous revenons (?:bientôt|très vite|dans un instant)"
    r"|volvemos (?:pronto|enseguida)|torniamo (?:presto|subito)|volt(?:amos já|aremos em breve)|w(?:e|ij) zijn zo terug"
    r"|vi är (?:snart|strax) tillbaka|vi er (?:snart|straks) tilbage|vi er (?:snart|straks) tilbake|(?:pågående )?underhåll(?:sarbete)?"
    r"|(?:under )?(?:vedligeholdelse|vedlikehold)|huoltokatko|palaamme pian|przerwa techniczna|(?:trwają )?prace (?:serwisowe|konserwacyjne)"
    r"|wracamy (?:za chwilę|wkrótce|niebawem)|(?:probíhá |plánovaná )?údržba(?: webu)?|(?:ведутся |проводятся )?технические работы"
    r"|(?:сайт )?на обслуживании|(?:ведуться |тривають )?технічні роботи|(?:site(?:miz)? )?bakımda|bakım çalışması|karbantartás(?: alatt)?"
    r"|(?:site )?în mentenanță|υπό συντήρηση|(?:ただいま|現在)?(?:サーバー?|システム)?メンテナンス中(?:です)?|(?:系统|网站|系統|網站)?(?:正在[维維][护護]|[维維][护護]中)"
    r"|(?:시스템|서비스|서버)? ?점검 ?중(?:입니다)?|الموقع (?:قيد|تحت) الصيانة|(?:hệ thống )?đang bảo trì|sedang (?:dalam )?(?:pemeliharaan|perbaikan)"
    r"|ad[ -]?block(?:er)? (?:detected|enabled|erkannt|détecté|detectado|rilevato)|werbeblocker (?:erkannt|aktiv)"
    r"|(?:einen )?moment(?:,? bitte)|zu viele anfragen"
    r"|(?:sind sie|bist du) ein (?:mensch|roboter)|un instant|trop de requêtes|êtes-vous un (?:robot|humain)"
    r"|un momento|demasiadas (?:solicitudes|peticiones)|(?:eres|es usted) un (?:robot|humano)"
    r"|un attimo(?:,? per favore)?|troppe richieste|só um momento|um momento(?:,? por favor)?|demasiados pedidos|muitas solicitações"
    r"|een (?:ogenblik|moment)(?: geduld)?(?: alstublieft)?|te veel (?:verzoeken|aanvragen)|ett ögonblick|et øjeblik|et øyeblikk"
    r"|hetkinen|odota hetki|chwileczkę|zbyt wiele żądań|okamžik(?: prosím)?|moment prosím|bir dakika(?: lütfen)?|lütfen bekleyin"
    r"|(?:один|секунду|одну) (?:момент|минуту)|подождите(?:,? пожалуйста)?|слишком много запросов|вы (?:робот|человек)|зачекайте"
    r"|请稍[候等后](?:片刻)?|請稍[候等](?:片刻)?|请求过于频繁|安全验证|安全驗證|人机验证|しばらくお待ちください|アクセスが集中しています"
    r"|잠시만 기다(?:려 ?주세요|리십시오)|لحظة من فضلك|يرجى الانتظار|vui lòng (?:chờ|đợi)(?: trong giây lát)?|mohon tunggu(?: sebentar)?",
)
"""The whole of a title, in lower case: a headline may have such words before or behind a bar."""
CHECK = compiled_late(
    r"\b(?:verify|confirm|prove|know) (?:that )?you(?: are|['’]re) (?:a human|human|not a (?:robot|bot))"
    r"|\b(?:checking|verifying) (?:your browser|if the site connection is secure)|\bbefore you access the site\b"
    r"|\b(?:unusual|suspicious|automated) (?:activity|traffic|requests) (?:coming )?from your (?:computer network|network|computer|ip(?: address)?|device|browser)(?= *[.,;:!]|\Z)"
    r"|\busing a security service to protect itself\b|\benable cookies and reload\b|\byou(?: have|['’]ve)? (?:sent|made) too many requests\b"
    r"|\byou(?: are|['’]re) using an ad[ -]?block(?:er)?\b"
    r"|\b(?:disable|turn off|switch off) your ad[ -]?block(?:er)? (?:to (?:continue|proceed|read|view|access)|(?:for|on) (?:this|our))\b"
    r"|\bdeaktivieren sie (?:bitte )?(?:ihren|den|diesen)? ?(?:ad|werbe)-?blocker\b,? (?:um|für|auf)\b|\bsie verwenden einen (?:ad|werbe)-?blocker\b"
    r"|\battempting to access this website from a country belonging to the european economic area\b"
    r"|\bunavailable for scheduled maintenance\b|\b(?:website|seite) wird (?:gerade|derzeit|zurzeit) gewartet\b"
    r"|\bdass sie (?:ein mensch|kein roboter) sind\b|\bvous n['’]êtes pas un robot\b|\bque no eres? un robot\b",
    re.IGNORECASE,
)
"""In their text."""
