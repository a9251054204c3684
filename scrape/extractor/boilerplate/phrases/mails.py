"""What archives of mails put around what somebody wrote."""

from __future__ import annotations

from typing import Final

from scrape.extractor.boilerplate.line_patterns import LinePattern
from scrape.extractor.boilerplate.phrases import lines

NAVIGATION = lines(
    en=r"(?:prev(?:ious)?|next)(?: by| in)? (?:date|thread|subject|author)\b.{0,200}|(?:previous|next) message(?: ?\(by (?:thread|date)\))? ?:.{0,200}"
    r"|messages sorted by ?:.{0,80}|(?:maybe )?in reply to ?:.{0,200}|(?:contemporary )?messages sorted ?:.{0,80}"
    r"|\[?date prev\].*",
)
"""Lines below a mail that lead to others, in MHonArc, Pipermail and Hypermail; without the colon at their end."""

SORTED = LinePattern(r"messages sorted by ?:.{0,80}")
"""The last of these lines in Pipermail, which may stand alone above a mail."""

TOOLS = LinePattern(
    r"help / color / mirror\b.*|\^ permalink\s+raw\s+reply\b.*|(?:next ?)?(?:prev ?)?(?:parent ?)?reply\s+other threads:.*|(?:next|prev) [a-z ]*other threads:.*"
)
"""Lines around a mail of public-inbox, as they stand."""

END = LinePattern(r"end of thread, other threads:.*|thread overview:.*|reply instructions:|this is a public inbox\b.*")
"""With what all that stands below its last mail begins."""

_FIELDS: Final = {
    "from": "from|von|de|da|van|od|från|fra|lähettäjä|feladó|de la|от|от кого|від|kimden|gönderen|差出人|送信者|发件人|寄件者|보낸 ?사람",
    "to": "to|an|à|pour|para|a|aan|do|komu|till|til|vastaanottaja|címzett|către|кому|кому|kime|alıcı|宛先|收件人|收件者|받는 ?사람",
    "cc": "cc|kopie|copie|копия|копія|ks|抄送|副本|참조",
    "subject": "subject|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|temat|ämne|emne|aihe|předmět|predmet|tárgy|subiect"
    "|тема|konu|件名|主题|主旨|제목",
    "date": "date|sent|datum|gesendet|envoyé|fecha|enviado|enviada|enviada em|data|inviato|verzonden|wysłano|skickat|dato|sendt|päivämäärä|lähetetty"
    "|odesláno|odoslané|küldve|elküldve|dată|trimis|дата|отправлено|надіслано|tarih|gönderildi|日付|送信日時|发送时间|日期|寄件日期|날짜|보낸 ?날짜",
}
"""How programs call the fields of a mail above its text, by the name that mails themselves have."""

FIELDS: Final = "|".join(f"(?P<{field}>{names})" for field, names in _FIELDS.items())
"""An expression for any of these, with a group for each field."""
