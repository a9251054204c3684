"""How long ago something was said, as forums and comments tell: `2 years, 1 month ago`, `vor 3 Tagen`."""

from __future__ import annotations

import re
from typing import Final

from scrape.patterns import compiled_late

_NUMBER: Final = r"(?:\d{1,3}|an?|one)"
_UNIT: Final = r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)"
_MORE: Final = r"(?:,? (?:and |und |et |y |e |en )?{0} ?{1}){{0,2}}"


def _spans(number: str, unit: str) -> str:
    """One span or two: `2 years, 1 month`."""
    return rf"{number} ?{unit}{_MORE.format(number, unit)}"


_GERMAN: Final = _spans(
    r"(?:\d{1,3}|eine[mr]?)", r"(?:Sekunden?|Minuten?|Std\.?|Stunden?|Tag(?:en)?|Wochen?|Monat(?:en)?|Jahr(?:en)?)"
)
_FRENCH: Final = _spans(r"(?:\d{1,3}|une?)", r"(?:secondes?|minutes?|min|heures?|jours?|semaines?|mois|ans?|années?)")
_SPANISH: Final = _spans(
    r"(?:\d{1,3}|una?)", r"(?:segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?|ano[s]?|m[êe]s(?:es)?|dias?)"
)
_ITALIAN: Final = _spans(
    r"(?:\d{1,3}|un[ao']?)", r"(?:second[io]|minut[io]|or[ae]|giorn[io]|settiman[ae]|mes[ei]|ann[io])"
)
_DUTCH: Final = _spans(
    r"(?:\d{1,3}|een)", r"(?:seconden?|minuten?|minuut|uur|uren|dag(?:en)?|weken|week|maand(?:en)?|jaar|jaren)"
)
_NORDIC: Final = _spans(
    r"(?:\d{1,3}|ett?|en)",
    r"(?:sekund(?:er)?|minut(?:t(?:er)?|er)?|timm[ae]r?|timer?|dag(?:ar|er|e)?|veck[ao]r?|uker?|uger?|månad(?:er)?|måned(?:er)?|år)",
)
_SLAVIC: Final = _spans(
    r"(?:\d{1,3}|один|одну)?",
    r"(?:секунд[уы]?|минут[уы]?|час(?:а|ов)?|день|дн(?:я|ей)|недел[юиь]|месяц(?:а|ев)?|год(?:а)?|лет"
    r"|sekund[yę]?|minut[yę]?|godzin[yę]?|dni|dzień|tydzień|tygodni[e]?|miesi(?:ąc|ące|ęcy)|rok(?:u)?|lata?)",
)
_TURKISH: Final = _spans(r"(?:\d{1,3}|bir)", r"(?:saniye|dakika|saat|gün|hafta|ay|yıl)")

RELATIVE: Final = compiled_late(
    rf"(?:(?:less than|more than|about|over|almost|around|nearly) )?{_spans(_NUMBER, _UNIT)} ago\b"
    rf"|\bvor (?:etwa |über |fast |mehr als |weniger als |ungefähr )?{_GERMAN}"
    rf"|\bil y a (?:environ |plus d[e'] ?|moins d[e'] ?|presque )?{_FRENCH}"
    rf"|\b(?:hace|há) (?:más de |mais de |menos de |casi |quase |cerca de |aproximadamente )?{_SPANISH}"
    rf"|(?:(?:circa|oltre|meno di|quasi) )?{_ITALIAN} fa\b"
    rf"|(?:(?:ongeveer|meer dan|bijna|minder dan) )?{_DUTCH} geleden\b"
    rf"|\b(?:för|for) (?:cirka |omkring |over |över |mer än |mere end )?{_NORDIC} (?:siden|sedan)\b"
    rf"|(?:(?:около|почти|более|ponad|około|prawie) )?{_SLAVIC} (?:назад|temu)\b"
    rf"|{_TURKISH} önce\b"
    r"|\d{1,3} ?(?:秒|分钟?|分鐘|小时|小時|時間|天|日|周|週間?|个月|個月|か月|ヶ月|ヵ月|カ月|年)前"
    r"|\d{1,3} ?(?:초|분|시간|일|주|개월|달|년) 전",
    re.IGNORECASE,
)
"""Numbers of one to three digits: eras are longer ago."""
_WORDS: Final = tuple(
    " ago| vor | il y a | hace | há | fa | geleden| siden| sedan| назад| temu| önce|前| 전".split("|")
)
"""Every relative time has one of these words, in lower case and between spaces: a cheap test before the pattern."""
_FIRST_OF_WORDS: Final = tuple(word.split()[0] for word in _WORDS)
"""Looked for before all signs are replaced, which takes longest."""

_SIGNS: Final = str.maketrans(dict.fromkeys("()[].,;:|·•–—-/\"'“”\n\t\u00a0", " "))


def without_relative_times(text: str, sign: str = " | ") -> str:
    """The text with `sign` in place of each relative time."""
    return RELATIVE.sub(sign, text) if may_hold_relative_time(text) else text


def may_hold_relative_time(text: str) -> bool:
    """Whether a text has one of the words that every relative time has: much cheaper than the pattern."""
    lowered = text.lower()
    if not any(map(lowered.__contains__, _FIRST_OF_WORDS)):
        return False
    padded = f" {lowered.translate(_SIGNS)} "
    return any(map(padded.__contains__, _WORDS))
