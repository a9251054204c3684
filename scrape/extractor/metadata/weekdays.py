"""Days of the week by name, which tell how a date of numbers is meant: `Thu, 09/08/2016` is the eighth of September."""

from __future__ import annotations

from typing import Final

from scrape.patterns import compiled_late

_NAMES: Final = (
    "monday mon montag mo lundi lun lunes lunedì segunda-feira segunda seg maandag ma måndag mån mandag man maanantai "
    "poniedziałek pon pn pondělí po hétfő luni понедельник пн понеділок pazartesi pzt ponedjeljak",
    "tuesday tue tues dienstag di mardi mar martes martedì terça-feira terça ter dinsdag tisdag tis tirsdag tir "
    "tiistai ti wtorek wt úterý út kedd marți вторник вт вівторок salı sal utorak uto",
    "wednesday wed mittwoch mi mercredi mer miércoles mié mercoledì quarta-feira quarta qua woensdag wo onsdag ons "
    "keskiviikko ke środa śr středa st szerda sze miercuri mie среда ср середа çarşamba çar srijeda sri",
    "thursday thu thur thurs donnerstag do jeudi jeu jueves jue giovedì gio quinta-feira quinta qui donderdag torsdag "
    "tors tor torstai to czwartek czw čtvrtek čt csütörtök joi четверг чт четвер perşembe per četvrtak čet",
    "friday fri freitag fr vendredi ven viernes vie venerdì sexta-feira sexta sex vrijdag vr fredag fre perjantai pe "
    "piątek pt pátek pá péntek vineri vin пятница пт п'ятниця cuma cum petak pet",
    "saturday sat samstag sa sonnabend samedi sam sábado sáb sabado sab sabato zaterdag za lördag lör lørdag lør "
    "lauantai la sobota sob so szombat sâmbătă sâm суббота сб субота cumartesi cmt subota sub",
    "sunday sun sonntag so dimanche dim domingo dom domenica zondag zo söndag sön søndag søn sunnuntai su niedziela "
    "ndz neděle ne vasárnap duminică dum воскресенье вс неділя нд pazar paz nedjelja ned",
)
"""From Monday on; `so` is Saturday in Czech and Sunday in German."""
_DAYS: Final = tuple(frozenset(names.split()) for names in _NAMES)
_BEFORE_NUMBERS: Final = compiled_late(
    r"([^\W\d_][^\W\d_'’-]*(?:['’-][^\W\d_]+)?)([.,]{0,2})\s+\d{1,2}[/.-]\d{1,2}[/.-]\d{2}"
)
LONGEST_SHORT: Final = 3
"""Letters: names so short are other words, too, where no sign follows: `per 09/08/2016`."""


def named_weekdays(text: str) -> frozenset[int]:
    """The days of the week, from Monday's 0 on, that the word before a text's first date of numbers may name."""
    found = _BEFORE_NUMBERS.search(text)
    if found is None or (len(found[1]) <= LONGEST_SHORT and not found[2]):
        return frozenset()
    name = found[1].casefold().replace("i̇", "i").replace("’", "'")
    return frozenset(number for number, names in enumerate(_DAYS) if name in names)
