"""What pages say, by language, to those whose browser runs no script. For text in lower case."""

from __future__ import annotations

import re
from typing import Final

from scrape.extractor.boilerplate.line_patterns import LinePattern
from scrape.patterns import compiled_late
from scrape.text import is_western


def _any_of(**by_language: str) -> re.Pattern[str]:
    return compiled_late("|".join(by_language.values()))


_ASKS: Final = _any_of(
    en=r"(?:enable|activate|turn on|switch on|requires?|needs?) javascript|turn javascript on"
    r"|(?:cannot|\bnot|n['’]t) [^.?!]{0,40}without javascript|without javascript[^.?!]{0,40}(?:cannot|\bnot|n['’]t)\b"
    r"|javascript (?:functionality )?(?:is |must be |to be |seems? to be )?(?:currently )?"
    r"(?:required|disabled|enabled|turned o(?:n|ff)|unavailable|not (?:available|enabled|supported))"
    r"|(?:not|n['’]t) (?:currently )?(?:support|permit|allow) javascript|works bes?t(?:ter)? with javascript",
    de=r"aktivieren sie (?:[\w ]{1,40} )?javascript|(?:benötigt|erfordert) javascript"
    r"|\bnicht [^.?!]{0,40}ohne(?: aktives)? javascript|ohne(?: aktives)? javascript [^.?!]{0,40}\bnicht\b"
    r"|javascript (?:[\w ]{1,30} )?(?:zu )?(?:aktivier\w+|eingeschaltet|einschalten|deaktiviert|erforderlich|ausgeschaltet)",
    fr=r"(?:activer|activez) (?:le )?javascript|nécessite (?:l['’]activation de )?javascript"
    r"|javascript (?:est |soit )?(?:désactivé|activé|requis|nécessaire)",
    es=r"(?:habilit\w{1,6}|activ(?:a|e|ar)) (?:el )?javascript|(?:requiere|necesita) javascript"
    r"|javascript (?:está )?(?:desactivado|deshabilitado|activado|habilitado)",
    it=r"(?:abilit\w{1,6}|attiv(?:a|are|ate)) (?:il )?javascript|richiede javascript|javascript (?:è )?(?:disabilitato|disattivato)",
    pt=r"(?:habilit\w{1,6}|ac?tive|ac?tivar) (?:o )?javascript|(?:requer|precisa de) javascript|javascript (?:está )?(?:desativado|desabilitado)",
    nl=r"schakel javascript in|javascript (?:is )?(?:uitgeschakeld|ingeschakeld|inschakelen|nodig)|vereist javascript",
    sv=r"aktivera javascript|kräver javascript|slå på javascript",
    da=r"slå javascript til|slå på javascript|slået javascript fra|aktiv[eé]re? javascript|kr[eæ]ver javascript",
    fi=r"javascript(?:in|ia)? käyttöön|vaatii javascript",
    pl=r"włącz(?:yć)? (?:obsługę )?javascript|wymaga (?:włączenia |obsługi )?javascript",
    cs=r"(?:povolte|zapněte) (?:si )?javascript|vyžaduje javascript",
    tr=r"javascript['’]?[iı]? (?:etkinleştir\w*|açın)|javascript (?:devre dışı|gerek)",
    hu=r"engedélyezze a javascript|kapcsolja be a javascript|javascript (?:engedélyezése )?szükséges",
    ro=r"activați javascript|necesită javascript",
    vi=r"bật javascript",
    id=r"aktifkan javascript|(?:memerlukan|membutuhkan) javascript",
)
_ASKS_FURTHER: Final = _any_of(
    ru=r"(?:включ(?:ите|ить|[её]н)|активир\w{1,8}) (?:поддержку )?javascript|необходим\w{0,3} javascript|требуется javascript"
    r"|не поддерживает javascript|javascript (?:отключ[её]н|выключен|необходим)",
    uk=r"увімкн(?:іть|ути) javascript|потрібен javascript|javascript (?:вимкнено|вимкнений)",
    el=r"ενεργοποιήστε (?:τη |το |την )?javascript|απαιτεί(?:ται)? (?:τη |το )?javascript",
    zh=r"(?:启用|啟用|开启|開啟|打开|打開|不支持|不支援|禁用) ?javascript|javascript ?(?:被禁用|已禁用|未启用|未啟用|已关闭)",
    ja=r"javascript ?を(?:有効|オン)|javascript ?が(?:無効|必要|有効)",
    ko=r"(?:javascript|자바스크립트)(?:를|을) (?:활성화|켜|사용)|(?:javascript|자바스크립트)(?:가|이) (?:필요|비활성)",
    ar=r"(?:تفعيل|تمكين|يتطلب) (?:ال)?(?:javascript|جافا ?سكريبت)",
    fa=r"javascript را فعال|(?:جاوا ?اسکریپت) را فعال",
    he=r"(?:להפעיל|הפעל|הפעילו) (?:את )?(?:ה-?)?javascript",
    hi=r"javascript (?:को )?(?:सक्षम|चालू)",
)
_CALLED: Final = ("javascript", "자바스크립트", "جافا", "جاوا")
"""Asked first, which is cheaper."""
NAMES_SCRIPT: Final = LinePattern(f".*{_CALLED[0]}.*", "|".join(f".*{name}.*" for name in _CALLED[1:]))

_PLAYER: Final = (
    r"(?:slide ?show|media|videos?|vidéos?|vídeos?|wideo|audio|видео|відео|影片|视频|動画|동영상|فيديو|ویدیو)"
    r"(?! (?:games?|quer(?:y|ies)|players|tags?|elements?|types?|formats?|codecs?|apis?|editors?|editing|calls?)\b)"
)
"""Not what only begins so: `media queries`, `video games`."""
_THIS: Final = r"(?:the |this |diese[rs]? |cett?e? |est[ea] |quest[oa] |deze |dit |denna |det här )?"
_PLEASE: Final = (
    r"(?:please|bitte|veuillez|merci d|por favor|per favore|gelieve|vänligen|proszę|prosimy|prosím|пожалуйста|будь ласка"
    r"|lütfen|παρακαλ|kérjük|vă rugăm|vui lòng|silakan|请|請|してください|주세요|يرجى|الرجاء|لطفا|कृपया)"
)
_ADDRESSED: Final = compiled_late(
    rf"{_PLEASE}|\b{_PLAYER}|\A(?:the )?(?:javascript (?:is|seems?)|player|content|feature|gallery|page|site|map|chart)\b"
    r"|\b(?:you|your|this (?:web ?)?(?:site|page|form|app\w*|map|chart|gallery|feature|content|e-?mail)|in order to)\b|javascript (?:enabled )?to\b"
    r"|\b(?:sie müssen|ihr(?:e[mnrs]?)?|diese[rs]?|um|damit|votre|vous|cett?e|pour|afin|su|tu|este|esta|para"
    r"|tuo|questo|questa|per|seu|uw|je|deze|om|din|denna|för|for at|aby|żeby|abyste|pro|için|bu|pentru|acest|để|untuk"
    r"|ваш\w*|вам|чтобы|для|этот|вашого|щоб|для|για|σας)\b"
    r"|以|您|この|には|ため|하려면|위해|لعرض|لمشاهدة|برای|כדי|के लिए"
)
"""What tells a notice from a sentence on programming: whom it speaks to, what of, and what for."""
_PLAYED: Final = compiled_late(
    rf"\b(?:{_PLAYER}|(?:this|diesen) (?:content|inhalt)|ce contenu|este conte[nú]\w+|questo contenuto|deze inhoud)\b"
)
_OF_PLAYER: Final = compiled_late(rf"(?:{_PLEASE} .*)?{_THIS}{_PLAYER}\b")


def asks_for_script(text: str) -> bool:
    """Whether a text says that JavaScript is needed, or how to get it."""
    return _request(text) is not None


def is_notice(line: str) -> bool:
    """Whether a line says so to who reads the page."""
    return asks_for_script(line) and not line.endswith(("?", "？")) and _ADDRESSED.search(line) is not None


def is_in_place_of_player(line: str) -> bool:
    """Whether a notice says so of a player, in whose place it stands: among prose others are what a text says."""
    request = _request(line)
    is_first = request is not None and request.start() == 0
    return _OF_PLAYER.match(line) is not None or (is_first and _PLAYED.search(line) is not None)


def _request(text: str) -> re.Match[str] | None:
    if not any(map(text.__contains__, _CALLED)):
        return None
    return _ASKS.search(text) or (None if is_western(text) else _ASKS_FURTHER.search(text))
