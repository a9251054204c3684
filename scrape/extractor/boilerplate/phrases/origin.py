"""Lines that say who wrote a text, and when."""

from __future__ import annotations

import re
from functools import lru_cache

from scrape.extractor.boilerplate.line_patterns import FURTHER, LinePattern
from scrape.extractor.boilerplate.phrases import NAME, agencies, lines
from scrape.extractor.boilerplate.phrases import bylines as labels
from scrape.extractor.boilerplate.phrases.names import FULL_NAME, LATIN_WORD, WORD
from scrape.patterns import compiled_late

_LETTERS = r"[\w\u0591-\u05c7\u064b-\u065f\u0900-\u0dff\u0e31-\u0e4e.'’-]"
"""Of a name: letters, and the vowel signs that are no letters to `re`."""

_NAMES_AND_DATE = compiled_late(
    rf"[^\W\d_]{_LETTERS}*(?:[\s,&|/]+[^\W\d_]{_LETTERS}*){{0,9}}"
    r"(?:\s*[|,•·–-]?\s*(?:(?:published|updated|posted)\b)?.{0,40}\d{4}.{0,30})?"
)
_KIND_DE = (
    r"(?:\w*(?:interview|beitrag|reportage|kommentar|analyse|bericht|kritik|gespräch|artikel|geschichte)|text|essay|kolumne"
    r"|porträt|portrait|nachruf|glosse|rezension|recherche|feature|podcast|video|film|rezept|gastkommentar|leitartikel)"
)
_KIND_EN = (
    r"(?:\w*(?:post|story|report|review|essay|editorial)|article|interview|column|opinion|analysis|comment|commentary"
    r"|profile|guide|film|video|podcast|recipe|feature|investigation|explainer|op-ed|obituary|blog|piece|appreciation)"
)
_BY = (
    *f"{labels.PHRASES}|{labels.BY_OR_OTHER}|{labels.NOUNS}".casefold().split("|"),
    *("reporter", "редактор", "per", "napisał", "napisała", "piše"),
    r"(?:photographs|photograph|photography|illustrations|illustration|translation|translated|edited|hosted|produced|directed|compiled) by",
    r"(?:του|τησ)(?!\s+(?:αγί(?:ου|ασ|ων)|νέ(?:ασ|ου)|εθνικήσ|δήμου|παναγίασ)\s)",  # saints, places, teams
    rf"(?:interview|reportage|kommentar|analyse|gastbeitrag|bericht|essay|kolumne|gespräch|eine? {_KIND_DE}) von",
    rf"(?:interview|report|review|essay|column|opinion|analysis|comment|commentary|an? {_KIND_EN}) by",
)
_LABELS = (
    *(rf"{by}(?:\s*[:՝]\s*|\s+)(.*)" for by in _BY),
    *(rf"{noun}\s*:\s*(.*)" for noun in labels.NOUNS_WITH_COLON.split("|")),
)
_LABELLED = LinePattern(
    "|".join(label for label in _LABELS if label < FURTHER), "|".join(label for label in _LABELS if label >= FURTHER)
)


def is_byline(text: str) -> bool:
    """Whether a line in lower case, with its own signs, begins as bylines do, and goes on with what may be names."""
    found = _LABELLED.fullmatch(text)
    return found is not None and _NAMES_AND_DATE.fullmatch(found[1]) is not None


_MONTH = (
    r"(?:jan(?:uary?|uar|v|vier|eiro)?|ene(?:ro)?|gen(?:naio)?|feb(?:r|ruary?|ruar|rero|braio)?|fév(?:r|rier)?|fevereiro"
    r"|mar(?:ch|s|zo|ço)?|märz?|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|mayo?|mai|maio|maggio|june?|juni?|junio|junho|juin|giugno"
    r"|jul[yi]?|julio|julho|juil(?:let)?|luglio|aug(?:ust|ustus)?|ago(?:sto)?|août|sept?(?:ember|embre|iembre)?|set(?:tembre|embro)?"
    r"|o[ck]t(?:ober|obre|ubre)?|ottobre|outubro|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embro)?|déc(?:embre)?"
    r"|dic(?:iembre|embre)?)\.?"
)

_DATE = rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.|er)?(?: de| of)? {_MONTH},?(?: de)? \d{{4}}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{2,4}}|\d{{4}}年\d{{1,2}}月\d{{1,2}}日)"

DATELINE = LinePattern(
    r"(?:(?:first |last )?(?:published|updated|posted|modified|date|added|stand|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|опубликовано)"
    r"(?: (?:on|at|am|le|el|il))?:? ?|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? )?"
    rf"{_DATE}(?:[ ,@|•·–t-]*(?:at|um|à)? ?\d{{1,2}}[:.h]\d{{2}}(?::\d{{2}})?(?: ?[ap]\.?m\.?)?(?: ?(?:uhr|[a-z]{{2,4}}|[+-]\d{{2}}:?\d{{2}}))?)?",
)

ISSUE = LinePattern(
    r"(?:[^\W\d]{3,16} )?(?:issue|no\.?|nr\.?|n[°ºo]|№|#|ausgabe|numéro|numero|número|edición|edição|edition|édition|edizione|numer|číslo|vol\.?"
    r"|выпуск|випуск|номер)(?: ?[#№])? ?\d{1,4}|第 ?\d{1,4} ?[号號期回]|제? ?\d{1,4} ?호"
)
"""Which one of a letter or a magazine it is, beside its date."""
HISTORY = LinePattern(
    rf"(?:manuscript )?received(?: on)?:? {_DATE}"
    rf"(?: ?[;,/|.•·–-]? ?(?:and )?(?:(?:in )?revised(?: form)?|accepted|published|available)(?: online)?(?: on)?:? {_DATE}){{1,4}}"
)
"""When a journal received an article and when it accepted it."""

_UNIT = r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)"
_AGO = rf"(?:\d+|an?) {_UNIT}(?:, \d+ {_UNIT})? ago"
_POSTER = r"(?:by )?(?:u/)?[\w.-]{2,30}(?: ?\[[a-z]{1,3}\])?"

_POSTED = r"(?:(?:re-?)?post(?:ed)?|submitted|asked|answered|replied|written|started|edited)"

_POINTS = r"\d[\d,.]*k? points?"

_POST_TOOL = r"(?: ?[|•·] ?(?:parent|root|next|prev|hide|past|fave?|favou?rite|flag|reply|context|web|discuss|unvote|\[?[-–+]\]?|\d+ comments?))"

POST_STAMP = LinePattern(
    r"(?:posted by|(?:publicad|postad)[oa] por|(?:pubblicat|postat)o da|(?:publi|post)ée? par|(?:publicat|postat) (?:de|per)|eingestellt von|αναρτήθηκε από)"
    r" [^\W\d][^\d:]{1,30} (?:at|on|en|a las?|alle|às|à\(s\)|á/s|à|la|a|um|στισ) \d{1,2}:\d{2}(?: ?[apπμ]\.? ?[mμ]\.?)?|"
    rf"[\w][\w .'&-]{{1,40}}, \[{_DATE},? \d{{1,2}}:\d{{2}}(?::\d{{2}})?|"
    rf"(?:[\w.-]{{2,30}} )?{_DATE},? (?:at )?\d{{1,2}}[:.]\d{{2}} ?(?:[ap]\.?m\.?)?(?: #?\d+)?"
    rf"|(?:{_POSTED} )?(?:{_POINTS} )?(?:{_POSTER} )?(?:{_POINTS}(?: \(.{{1,12}})? )?{_AGO}(?: by {_POSTER})?(?: ?\(\d+ (?:children|replies)\)?| ?[|•·]? ?\d+ comments?)?{_POST_TOOL}*"
    rf"|(?:post )?by {_POSTER} [»,|–—-] .{{0,5}} ?{_DATE},? (?:at )?\d{{1,2}}[:.]\d{{2}} ?(?:[ap]\.?m)?"
    r"|(?:first )?(?:updated|edited|posted|published) (?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?"
    rf"|last edited(?: by {_POSTER})?[;:,]?(?: on| at)? .{{0,5}} ?{_DATE}.{{0,60}}"
    rf"|{_POSTER} {_POINTS}|{_DATE} by {NAME}"
    rf"|(?:yesterday|just now|gestern)(?:,? (?:at )?\d{{1,2}}[:.]\d{{2}})?|(?:(?:last )?(?:updated|edited|posted|published)(?: on)?:? )?(?:\d{{1,2}}\.? {_MONTH}|{_MONTH} \d{{1,2}})"
    r"|vor \d+ (?:sekunden|minuten|stunden?|tag(?:en)?)|il y a \d+ (?:minutes?|heures?|jours?)|hace \d+ (?:minutos?|horas?|días?)",
)
"""A post's author and moment, or how long ago it was."""

MOMENT = LinePattern(
    rf"\d{{1,2}}[:.]\d{{2}} ?(?:[ap]\.?m\.?)? ?(?:gmt|utc|bst|cet|cest|[ecmp][sd]?t|ist|aest)?,?(?: on)? (?:\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}})(?:,? \d{{4}})?"
)
"""An hour before a day, which heads the entries of a timeline, too."""

_IDEOGRAPHS = r"[\u3400-\u9fff]{2,4}(?:[·・][\u3400-\u9fff]{1,4})?"
_NAME_IN_BRACKETS = rf"(?:[\u3400-\u9fff]{{1,3}}[ \u3000][\u3400-\u9fff]{{1,3}}|{_IDEOGRAPHS})"
_NO_NAME = r"(?![^）)]*(?:大学|[剧劇戏戲诗詩词詞篇略续續完結结图圖図表译譯歌曲版句])[）)])"
"""What stands in brackets, too: of what kind a text is, whether it goes on, that names are without titles."""
_SPEAKER = r"(?:作者|撰稿|供稿|发布者|发布人|记者|記者|撰文|取材|通讯员|通訊員|特派員|聞き手|文・写真|写真)"
"""Who writes; interviews put it before the questions as well."""
_STAFF = r"(?:(?:本文|文章)作者|投稿者|责任编辑|責任編輯|责编|責編|本文编辑|编辑|編輯|校对|校對|审核|監製|监制|取材・文|文・写真|編集|執筆者|筆者|글쓴이|작성자)"
_WRITERS = (
    rf"{_SPEAKER}[】]?\s?[:：・/]\s?{_IDEOGRAPHS}(?:[、,，/\s]+(?:{_SPEAKER}\s?[:：・/]?\s?)?{_IDEOGRAPHS}){{0,5}}"
    r"|作者\s?[:：]\s?[A-Z][\w.-]{1,20}(?: [A-Z][\w.-]{1,20}){0,2}"
)


@lru_cache(maxsize=1)
def _signature() -> re.Pattern[str]:
    """Compiled where it is needed: its ranges of ideographs take 16 ms, as long as a page does."""
    return re.compile(_SIGNATURE)


_KOREAN_JOB = "(?:기자|특파원|선임기자|논설위원)"
_SIGNATURE = (
    r"(?:本报)?(?:记者|記者|通讯员|通訊員)[ \u3000][\u3400-\u9fff]{2,4}(?:[ \u3000][\u3400-\u9fff]{2,4}){0,2}|"
    rf"{_NO_NAME}[（(]{_NAME_IN_BRACKETS}(?:、{_NAME_IN_BRACKETS}){{0,3}}[）)]"
    rf"|[（(][\u3400-\u9fff]{{0,4}}{_SPEAKER}\s?[:：・/＝=]?\s?{_NAME_IN_BRACKETS}(?:[、\s]{_NAME_IN_BRACKETS}){{0,3}}[）)]"
    rf"|[가-힣]{{2,4}}(?: {agencies.KOREAN_PAPER})? ?{_KOREAN_JOB}(?: ?[=|·(]? ?[\w.+-]+@[\w.-]+\)?)?"
    rf"|\[[가-힣()（）]{{2,16}} ?= ?[가-힣]{{2,4}}(?: {agencies.KOREAN_PAPER})? ?{_KOREAN_JOB}\]"
    r"|글 ?[:：/] ?[가-힣]{3}"
    rf"|[（(【]?{_STAFF}[】]?\s?[:：・/]\s?[^。？！?!，,；]{{1,24}}[）)】]?|[（(【]?{_WRITERS}[）)】]?"
)


def is_signature(text: str) -> bool:
    """Whether a line, as it is written, says who wrote or edited a text: a label and a name, or a name in brackets."""
    return max(text[:2], default="") >= _EAST_ASIAN and _signature().fullmatch(text) is not None


_EAST_ASIAN = "\u3010"
"""What such a line has among its first two signs: a bracket, an ideograph or a syllable of Hangul, from here on."""

_FOLDER = r"(?:usr|etc|var|opt|lib|bin|sbin|sys|dev|tmp|mnt|home|root|boot|proc|run|srv|src|www|app|api)[/-]"
"""A path begins so."""
INITIALS = compiled_late(
    r"\((?:[A-Za-zÄÖÜäöü]{2,5})(?:[/,+] ?[A-Za-zÄÖÜäöü]{2,5}){0,3}\)"
    rf"|[A-Za-zÄÖÜäöü]{{2,5}}(?:/(?i:{agencies.LETTERED}|reuters)){{1,3}}|(?=.*/)/?(?!{_FOLDER})[a-z]{{2,4}}(?:[/-][a-z]{{2,4}}){{2,7}}"
    r"|[A-Za-zÄÖÜäöü]{2,5}(?:/[A-Za-zÄÖÜäöü]{2,5}){0,3} "
    rf"\((?i:{agencies.LETTERED}|{agencies.NAMED})(?:, ?(?i:{agencies.LETTERED}|{agencies.NAMED})){{0,4}}\)"
)
"""The same below a text: `(kao/dpa)`, elsewhere a word in brackets; `kao/dpa`; `kao-es/mar`; `kao/es (dpa, afp)`."""

PLACE_AND_AGENCY = compiled_late(
    rf"(?:{WORD}(?: {WORD}){{0,3}}[,|]? )?(?:\((?:[A-Z]{{2,8}}|{agencies.AS_WRITTEN})\)|{agencies.AS_WRITTEN}) ?[—–-]"
    r"|(?!The |Die |Der |Das |Le |La |El |Il )(?:[A-ZÀ-ÞА-Я][\w'’-]*[^\W_A-Z] ){1,3}(?!ONE|TWO|SIX|TEN|FOUR|FIVE|NINE|[IVXL]+\b)[A-Z]{2,4} ?[—–-]"
)
"""The beginning of an agency's text, where its markup sets it apart: `Marle (AGW) —`, `Marle AGW —`; not who speaks in
a play, `MARTHA —`, or a part of a text."""

_CORRESPONDENT = (
    r"envoyée? spéciale?|correspondante?|avec [^()]{2,40}|enviad[oa] especial|corresponsal|correspondente"
    r"|(?:special )?correspondent|korrespondent(?:in)?|inviat[oa](?: speciale)?|corrispondente"
)
SIGNED = compiled_late(
    rf"{FULL_NAME}(?: \((?:[^()]{{2,40}}, )?(?:{_CORRESPONDENT})\)"
    r"|(?:, [\w ]{3,40})?[:,]? [<(]?[\w.+-]+@[\w-]+\.[\w.-]+[>)]?(?:(?:,| and| or|;) [\d()+ .-]{7,20})?)\.?"
)
"""A full name below a text, with the place or the address that its owner wrote from: `Jo Doe: jo@wire.example`,
`Jo Doe <jo@wire.example>`."""
MOST_SIGNED = 3
"""More lines of names and addresses are those of whom a page lists: a committee, a crew."""

IS_FULL_NAME = compiled_late(FULL_NAME)
IN_CAPITALS = compiled_late(r"By [A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){1,3}")
"""`By JANE DOE`: so no sentence, and no heading, is written."""
AGENCY = lines(
    mul=rf"(?:the )?(?:{agencies.NAMED}|{agencies.LETTERED})"
    r"|(?:the )?(?:[\w.'-]+ ){1,4}news (?:service|agency)|dow jones newswires|(?:from )?(?:staff|wire|news) (?:reports?|services?)(?: and (?:staff|wire|news) (?:reports?|services?))?",
)
"""Who sent a text, where its byline stands."""
NEWSROOM = lines(
    mul=r"(?:(?:by|di|de|da|por|par|von|av|door) )?(?:la )?(?:redacción|redazione|redação|rédaction)|redaksi|redaktion(?:en)?|redakcja|redakce|redactie|(?:aus|von) der redaktion|(?:da|dalla) redação|dalla redazione|van (?:de|onze) redactie",
    ru=r"редакция|редакція",
)
"""The same of those who work for the paper, unnamed."""
NAMES_AND_JOB = compiled_late(
    rf"(?P<names>{FULL_NAME}(?:(?:,| and| &) {FULL_NAME}){{0,4}})"
    r" ?, (?:(?i:special) (?:to|for) (?:the )?[A-ZÀ-Þ].{1,40}|(?P<job>[^,]{3,40})(?:, [A-ZÀ-Þ].{1,40})?)"
)
"""Those who wrote a text and what they are: `Jane Doe and John Roe, Special to The Example`."""
CONTRIBUTION = lines(
    en=r".{2,200} contributed (?:reporting |research |writing |additional reporting )?(?:to|for|from) (?:this|the) (?:story|report|article|piece|post|column|reporting)\b.{0,80}"
    r"|additional (?:reporting|writing|research|editing)(?: (?:by|from)(?: ?:)?| ?:) [\w.'’ ,;&-]{3,160}"
    r"|(?:from|by) (?:[\w'’.&-]+ ){0,5}?(?:staff|wire|agency|news service)(?: (?:and|&) (?:staff|wire|agency|news services?))?"
    r" (?:reports?|dispatches)"
    r"|with (?:files|(?:additional )?reporting) (?:from|by) [\w.'’ ,;&-]{3,160}"
    r"|.{3,80}\b(?:grants?|fellowships?|funding|stipends?)\b.{0,80} to report this (?:article|story|piece)"
    r"|.{3,160} contributed (?:(?:additional )?reporting(?: (?:from|in) .{2,60})?|(?:additional )?research)"
    r"|the (?:audio|radio|broadcast|digital|web|print|podcast|on-air) (?:version|adaptation)s? of this (?:story|interview|piece|report|article|segment)"
    r" (?:was|were) (?:produced|edited|adapted|written|reported)(?:(?:,? and|,) (?:produced|edited|adapted|written|reported))* (?:for (?:the web|radio|broadcast|digital) )?by .{3,160}"
    r"|this (?:story|interview|piece|report|article|segment) was (?:produced|edited|adapted)(?: and (?:produced|edited|adapted))* for (?:the web|radio|broadcast|digital|the radio|air) by .{3,160}"
    r"|(?:with )?(?:agency )?inputs? from .{2,60}|with agency inputs?",
    de=rf"(?:mit material von|mitarbeit ?:) .{{2,80}}|mit material der (?:(?:nachrichten|presse)?agentur(?:en)?\b|{agencies.LETTERED}\b).{{0,60}}",
)

HELP = lines(
    es=r"con (?:la )?colaboración de .{3,80}",
    pt=r"com (?:a )?colaboração de .{3,80}",
    it=r"(?:ha|hanno) collaborato (?!con\b|a[dl]?\b|all|ne[il]).{3,80}",
)
"""Who helped to write a text; in programmes of events and in lists, who helped with what is told of."""
"""Who else worked on an article."""
AGENCIES = frozenset(
    f"{noun}{end}" for noun in ("agencies", "our bureaus", "wires", "wire services") for end in ("", ".", ")", ".)")
)
"""From whom an article has parts, where they are not named."""

_DID = (
    r"(?i:(?:(?:additional|further) )?(?:reporting|writing|editing|compiled|research)(?: and (?:writing|editing))?) by "
    rf"{LATIN_WORD}(?:,? (?:{LATIN_WORD}|and|in|at|the|of|&))*"
)
STAFF = compiled_late(rf"(?=.*[(;]|(?i:.{{0,12}}reporting))\W{{0,2}}{_DID}(?:[;,.] ?(?:and )?{_DID}){{0,5}}[.)]{{0,2}}")
"""Who did what for an agency's text: `(Reporting by Jo Doe in Marle; editing by Al Reef)`."""
AGENCY_BESIDE = compiled_late(rf" (?:avec|with|mit) (?:l['’]|the |der )?{agencies.AS_WRITTEN}$")
"""Behind the names of a byline."""

REPORTED_FROM = compiled_late(
    rf"(?:The )?{LATIN_WORD}(?: {LATIN_WORD}){{0,3}}(?:,? and {LATIN_WORD}(?: {LATIN_WORD}){{0,3}})? (?:reported|contributed) from {LATIN_WORD}(?:,? (?:and )?{LATIN_WORD}){{0,8}}\.?"
)
"""The place from which somebody reported, as agencies write it below a text: nothing but names."""
AGENCY_SIGNATURE = compiled_late(
    rf"[—–-]{{1,2}} ?(?:(?:The )?(?:{LATIN_WORD} ){{0,3}}(?:Media|Press|News(?: Service)?|Agency|Wire|Staff|Reports)|{agencies.AS_WRITTEN})"
)
"""Below a text, behind a dash."""
