"""Days of the week by name."""

from __future__ import annotations

from typing import Final

NAMES: Final = (
    "monday mon montag mo lundi lunes lunedì segunda-feira maandag måndag mandag maanantai poniedziałek pondělí hétfő "
    "luni понедельник понеділок pazartesi ponedjeljak",
    "tuesday tue tues dienstag di mardi martes martedì terça-feira dinsdag tisdag tirsdag tiistai wtorek úterý kedd "
    "marți вторник вівторок salı utorak",
    "wednesday wed mittwoch mi mercredi miércoles mercoledì quarta-feira woensdag onsdag keskiviikko środa středa "
    "szerda miercuri среда середа çarşamba srijeda",
    "thursday thu thur thurs donnerstag do jeudi jueves giovedì quinta-feira donderdag torsdag torstai czwartek "
    "čtvrtek csütörtök joi четверг четвер perşembe četvrtak",
    "friday fri freitag fr vendredi viernes venerdì sexta-feira vrijdag fredag perjantai piątek pátek péntek vineri "
    "пятница п'ятниця cuma petak",
    "saturday sat samstag sa sonnabend samedi sábado sabato zaterdag lördag lørdag lauantai sobota so szombat sâmbătă "
    "суббота субота cumartesi subota",
    "sunday sun sonntag so dimanche domingo domenica zondag söndag søndag sunnuntai niedziela neděle vasárnap "
    "duminică воскресенье неділя pazar nedjelja",
)
"""In lower case, from Monday on, in the languages of which it matters which day it is; those in short that stand for no
other word beside a date. `so` is Saturday in Czech and Sunday in German."""
SHORT: Final = (
    "lun segunda seg ma mån man pon pn po пн pzt",
    "mar terça ter tis tir ti wt út вт sal uto",
    "mer mié quarta qua wo ons ke śr st sze mie ср çar sri",
    "jeu jue gio quinta qui tors tor to czw čt чт per čet",
    "ven vie sexta sex vr fre pe pt pá vin пт cum pet",
    "sam sáb sabado sab za lör lør la sob sâm сб cmt sub",
    "dim dom zo sön søn su ndz ne dum вс нд paz ned",
)
"""In short, by the same days: other words, too."""
_FURTHER: Final = (
    "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة "
    "السبت شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार "
    "senin selasa rabu kamis jumat jum'at sabtu minggu понеделник сряда четвъртък петък събота неделя четврток петок "
    "сабота недела понедељак уторак четвртак петак недеља ponedeljak sreda nedelja ponedeljek torek četrtek pondelok "
    "utorok streda štvrtok piatok nedeľa pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis "
    "sekmadienis pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena pirmdien otrdien trešdien "
    "ceturtdien piektdien sestdien svētdien esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev панядзелак "
    "аўторак серада чацвер пятніца нядзеля дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі ორშაბათი სამშაბათი "
    "ოთხშაბათი ხუთშაბათი პარასკევი შაბათი კვირა երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիրակի সোমবার "
    "মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ஞாயிறு วันจันทร์ที่ "
    "วันอังคารที่ วันพุธที่ วันพฤหัสบดีที่ วันศุกร์ที่ วันเสาร์ที่ วันอาทิตย์ที่ วันจันทร์ วันอังคาร วันพุธ "
    "วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์ 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 월요일 화요일 수요일 목요일 금요일 토요일 일요일 星期一 星期二 星期三 星期四 "
    "星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日"
)
WEEKDAYS: Final = frozenset(" ".join((*NAMES, _FURTHER)).split())
"""In the languages of the web's larger parts."""
