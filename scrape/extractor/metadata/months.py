"""Names of the months in the languages of the web: wide and short forms, as Unicode CLDR lists them, and those that
people write in dates besides (genitives, other spellings).

One table for all languages: only Croatian gives a word another month than its neighbours do (`listopad`,
`lipanj`'s and `srpanj`'s short forms), and there Polish and Czech win.
"""

from __future__ import annotations

import unicodedata
from typing import Final

_NAMES: Final = (
    """
    ean eanáir ene enero gen gener gennaio ian ianuarie ion ionawr jaan jaanuar jan janar janeiro januar
    januari januarie january január januára janv janvier janvāris janúar jänner led leden ledna oca ocak
    saus sausio sausis sij siječanj siječnja sty styczeń stycznia tammi tammikuu tammikuuta urt urtarrila
    xan xaneiro yan yanvar ιαν ιανουάριοσ ιανουαρίου сту студзень студзеня січ січень січня янв январь
    января яну януари јан јануар јануари қаң қаңтар հնվ հունվար հունվարի ינואר ינו׳ يناير ژانویه ژانویهٔ
    जनवरी जन॰ जाने जानेवारी জানু জানুয়ারী ஜன ஜனவரி జన జనవరి มกราคม มค იან იანვარი جانفي
    جنوری જાન્યુઆરી જાન્યુ ਜਨਵਰੀ ਜਨ ജനുവരി ജനു ಜನವರಿ ಜನ জানুয়ারি ဇန်နဝါရီ ဇန် មករា ມັງກອນ ມກ ጃንዋሪ ጃን
    јануара januarja januara janvārī jaanuaril urtarrilaren январ იანვარს
    """,
    """
    chw chwef chwefror feabh feabhra feb febbraio feber febr febreiro febrer febrero februar februari
    februarie february február februára februāris febrúar febuary fev fevereiro fevral févr février helmi
    helmikuu helmikuuta lut lutego luty ots otsaila shk shkurt vas vasario vasaris veebr veebruar velj
    veljača veljače úno únor února şub şubat φεβ φεβρουάριοσ φεβρουαρίου ақп ақпан лют лютага лютий лютого
    люты феб фебруар фев февр февраль февраля февруари փետրվար փետրվարի փտվ פברואר פבר׳ فبراير فوریه فوریهٔ
    फ़रवरी फ़र॰ फेब्रु फेब्रुवारी ফেব ফেব্রুয়ারী பிப் பிப்ரவரி ఫిబ్ర ఫిబ్రవరి กพ กุมภาพันธ์ თებ თებერვალი شباط فيفري
    فروری ફેબ્રુઆરી ફેબ્રુ ਫ਼ਰਵਰੀ ਫ਼ਰ ഫെബ്രുവരി ഫെബ്രു ಫೆಬ್ರವರಿ ಫೆಬ್ರ फेब्रुअरी pebrero peb ফেব্রুয়ারি
    ဖေဖော်ဝါရီ ဖေ កុម្ភៈ ກຸມພາ ກພ ፌብሩዋሪ ፌብ
    фебруара februarja februara februārī veebruaril otsailaren феврал फरवरी pebruari თებერვალს
    """,
    """
    bře březen března kov kovas kovo maalis maaliskuu maaliskuuta maart mac machi maerz mar marca march
    marec maret mars mart martie marts martxoa marzec marzo març março maw mawrth mrt mrz márc március márta
    mär märts märz ožu ožujak ožujka μάρ μάρτιοσ μαρ μαρτίου бер березень березня мар март марта нау наурыз
    сак сакавік сакавіка մարտ մարտի մրտ מרץ مارس मार्च মার্চ மார் மார்ச் మార్చి มีค มีนาคม მარ მარტი آذار
    مارچ માર્ચ ਮਾਰਚ മാർച്ച് മാർ ಮಾರ್ಚ್ marso မတ် មីនា ມີນາ ມນ ማርች
    martā märtsil martxoaren מרס მარტს
    """,
    """
    abr abril aib aibreán api apirila apr aprel april aprile aprili aprilie aprill apríl apríla aprīlis avr
    avril bal balandis balandžio dub duben dubna ebr ebrill huhti huhtikuu huhtikuuta kwi kwiecień kwietnia
    nis nisan pri prill tra travanj travnja ápr április απρ απρίλιοσ απριλίου апр апрель апреля април квіт
    квітень квітня кра красавік красавіка сәу сәуір ապր ապրիլ ապրիլի אפריל אפר׳ آوریل أبريل अप्रैल एप्रि
    एप्रिल এপ্রি এপ্রিল ஏப் ஏப்ரல் ఏప్రి ఏప్రిల్ เมย เมษายน აპრ აპრილი نيسان أفريل
    اپریل એપ્રિલ ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ ഏപ്രിൽ ഏപ്രി ಏಪ್ರಿಲ್ ಏಪ್ರಿ अप्रिल ဧပြီ ဧ មេសា ເມສາ ມສ ኤፕሪል ኤፕሪ
    априла aprila aprīlī aprillil apirilaren апрел кві إبريل ابريل აპრილს
    """,
    """
    beal bealtaine geg gegužė gegužės kvě květen května mag maggio mai maiatza maig maijs maio maj maja may
    mayo mayıs maí mei máj mája május svi svibanj svibnja touko toukokuu toukokuuta μάι μάιοσ μαΐ μαΐου май
    мам мамыр мая мај трав травень травня մայիս մայիսի մյս מאי مايو مه مهٔ मई मे মে மே మే พค พฤษภาคม მაი
    მაისი أيار ماي
    مئی મે ਮਈ മേയ് ಮೇ မေ ឧសភា ພຶດສະພາ ພພ ሜይ
    maijā mail maiatzaren тра траўня მაისს
    """,
    """
    birž birželio birželis cze czerwca czerwiec eka ekaina giu giugno haz haziran iun iunie iyn iyun juin
    jun june junho juni junie junij junio juny juuni jún júna június júní jūn jūnijs kesä kesäkuu kesäkuuta
    lipanj lipnja meh mehefin meith meitheamh qer qershor xuño červen června čvn ιουν ιουνίου ιούν ιούνιοσ
    июн июнь июня мау маусым черв червень червня чэр чэрвень чэрвеня юни јун јуни հնս հունիս հունիսի יוני
    يونيو ژوئن जून জুন ஜூன் జూన్ มิถุนายน มิย ივნ ივნისი حزيران جوان
    جون જૂન ਜੂਨ ജൂൺ ಜೂನ್ जुन hunyo hun ဇွန် មិថុនា ມິຖຸນາ ມິຖ ጁን
    јуна juna junija jūnijā juunil ekainaren чер يونيه ივნისს
    """,
    """
    gor gorff gorffennaf heinä heinäkuu heinäkuuta iul iulie iyl iyul iúil juil juillet jul julai julho juli
    julie julij julio juliol july juuli júl júla július júlí jūl jūlijs korr korrik liep liepa liepos lip
    lipca lipiec lug luglio srpanj srpnja tem temmuz uzt uztaila xul xullo července červenec čvc ιουλ
    ιουλίου ιούλ ιούλιοσ июл июль июля лип липень липня ліп ліпень ліпеня шіл шілде юли јул јули հլս հուլիս
    հուլիսի יולי يوليو ژوئیه ژوئیهٔ जुलाई जुलै जुल॰ জুল জুলাই ஜூலை జులై กค กรกฎาคม ივლ ივლისი تموز جويلية
    جولائی જુલાઈ ਜੁਲਾਈ ਜੁਲਾ ജൂലൈ ಜುಲೈ hulyo hul يوليوز ဇူလိုင် ဇူ កក្កដា ກໍລະກົດ ກລ ጁላይ juill
    јула jula jūlijā juulil uztailaren يوليه ივლისს
    """,
    """
    abu abuztua ag ago agost agosti agosto agu agustus août aug august augusta augusti augusts augustus
    augusztus avg avgust avq avqust awst ağu ağustos elo elokuu elokuuta gush gusht kol kolovoz kolovoza lún
    lúnasa ogo ogos rugp rugpjūtis rugpjūčio sie sierpień sierpnia srp srpen srpna ágú ágúst αυγ αυγούστου
    αύγ αύγουστοσ авг август августа жні жнівень жніўня серп серпень серпня там тамыз օգոստոս օգոստոսի օգս
    אוגוסט אוג׳ أغسطس اوت अगस्त अग॰ ऑग ऑगस्ट আগ আগস্ট ஆக ஆகஸ்ட் ఆగ ఆగస్టు สค สิงหาคม აგვ აგვისტო آب أوت
    اگست ઑગસ્ટ ਅਗਸਤ ਅਗ ഓഗസ്റ്റ് ഓഗ ಆಗಸ್ಟ್ ಆಗ अगस्ट غشت ဩဂုတ် ဩ សីហា ສິງຫາ ສຫ ኦገስት ኦገስ
    avgusta augustā augustil abuztuaren اغسطس сер აგვისტოს
    """,
    """
    eyl eylül ira iraila medi mfómh rugs rugsėjis rugsėjo ruj rujan rujna sen sentyabr sep sept septemba
    september septembra septembre septembrie septembris septiembre set setembre setembro setiembre settembre sht
    shtator syys syyskuu syyskuuta szept szeptember wrz wrzesień września zář září σεπ σεπτέμβριοσ
    σεπτεμβρίου вер верасень верасня вересень вересня сент сентябрь сентября сеп септембар септември қыр
    қыркүйек սեպ սեպտեմբեր սեպտեմբերի ספטמבר ספט׳ سبتمبر سپتامبر सप्टें सप्टेंबर सितंबर सित॰ সেপ সেপ্টেম্বর
    செப் செப்டம்பர் సెప్టెం సెప్టెంబర్ กย กันยายน სექ სექტემბერი أيلول
    ستمبر સપ્ટેમ્બર સપ્ટે ਸਤੰਬਰ ਸਤੰ സെപ്റ്റംബർ സെപ്റ്റം ಸೆಪ್ಟೆಂಬರ್ ಸೆಪ್ಟೆಂ सेप्टेम्बर setyembre شتنبر
    septembar সেপ্ট စက်တင်ဘာ စက် កញ្ញា ກັນຍາ ກຍ ሴፕቴምበር ሴፕቴ sentabr
    септембра septembrī septembril irailaren сен вер сентябр सितम्बर სექტემბერს
    """,
    """
    dfómh eki ekim hyd hydref loka lokakuu lokakuuta oct october octobre octombrie octubre okt oktoba
    oktober oktobris oktoober oktyabr október októbra ott ottobre out outubro paź październik października
    spal spalio spalis tet tetor urr urria říj říjen října οκτ οκτωβρίου οκτώβριοσ жовт жовтень жовтня кас
    кастрычнік кастрычніка окт октобар октомври октябрь октября қаз қазан հոկ հոկտեմբեր հոկտեմբերի אוקטובר
    אוק׳ أكتوبر اکتبر अक्टूबर अक्टू॰ ऑक्टो ऑक्टोबर অক্টো অক্টোবর அக் அக்டோபர் అక్టో అక్టోబర్ ตค ตุลาคม ოქტ
    ოქტომბერი
    اکتوبر ઑક્ટોબર ઑક્ટો ਅਕਤੂਬਰ ਅਕਤੂ ഒക്‌ടോബർ ഒക്ടോ ಅಕ್ಟೋಬರ್ ಅಕ್ಟೋ अक्टोबर oktubre oktobar အောက်တိုဘာ အောက်
    តុលា ຕຸລາ ຕລ ኦክቶበር ኦክቶ oktabr
    октобра oktobra oktobrī oktoobril urriaren жов октябр अक्तूबर اكتوبر ოქტომბერს
    """,
    """
    aza azaroa kas kasım lapkr lapkritis lapkričio lis listopad listopada listopadu marras marraskuu
    marraskuuta noiembrie nov novemba november novembra novembre novembris novembro noviembre noy noyabr nën
    nëntor nóv nóvember samh samhain stu studeni studenoga tach tachwedd νοέ νοέμβριοσ νοε νοεμβρίου лист
    листопад листопада ліс лістапад лістапада нов новембар ное ноември нояб ноябрь ноября қар қараша նոյ
    նոյեմբեր նոյեմբերի נובמבר נוב׳ نوامبر نوفمبر नवंबर नव॰ नोव्हें नोव्हेंबर নভে নভেম্বর நவ நவம்பர் నవం
    నవంబర్ พย พฤศจิกายน ნოე ნოემბერი
    نومبر નવેમ્બર નવે ਨਵੰਬਰ ਨਵੰ നവംബർ നവം ನವೆಂಬರ್ ನವೆಂ नोभेम्बर nobyembre nob نونبر novembar နိုဝင်ဘာ နို
    វិច្ឆិកា ພະຈິກ ພຈ ኖቬምበር ኖቬም
    новембра novembrī novembril azaroaren лис ноя ноябр studenog नवम्बर nopember ნოემბერს
    """,
    """
    abe abendua ara aralık dec december decembra decembrie decembris decembro dek dekabr des desemba
    desember desembre dets detsember dez dezember dezembro dhj dhjetor dic dicembre diciembre dis disember
    déc décembre gru grudnia grudzień gruod gruodis gruodžio joulu joulukuu joulukuuta noll nollaig pro
    prosinac prosinca prosince prosinec rhag rhagfyr δεκ δεκέμβριοσ δεκεμβρίου груд грудень грудня дек
    декабрь декабря декември дец децембар жел желтоқсан сне снежань снежня դեկ դեկտեմբեր դեկտեմբերի דצמבר
    דצמ׳ دسامبر ديسمبر डिसें डिसेंबर दिसंबर दिस॰ ডিসে ডিসেম্বর டிச டிசம்பர் డిసెం డిసెంబర్ ธค ธันวาคม დეკ
    დეკემბერი
    دسمبر ડિસેમ્બર ડિસે ਦਸੰਬਰ ਦਸੰ ഡിസംബർ ഡിസം ಡಿಸೆಂಬರ್ ಡಿಸೆಂ डिसेम्बर disyembre دجنبر decembar ဒီဇင်ဘာ ဒီ
    ធ្នូ ທັນວາ ທວ ዲሴምበር ዲሴም
    децембра decembrī detsembril abenduaren гру декабр दिसम्बर დეკემბერს
    """,
)


_PERSIAN: Final = str.maketrans("کی", "كي")


def month_key(name: str) -> str:
    """Under what a name stands in the table: case-folded, composed, without full stops (Thai has two: `ม.ค.`), with the
    letters of Arabic for those of Persian, which are written for each other."""
    return unicodedata.normalize("NFC", name.casefold()).replace(".", "").translate(_PERSIAN)


_VIETNAMESE: Final = (*"một hai ba tư năm sáu bảy tám chín mười".split(), "mười một", "mười hai")
_OF_TWO_WORDS: Final = {
    "كانون الثاني": 1,
    "تشرين الأول": 10,
    "تشرين الثاني": 11,
    "كانون الأول": 12,
    **{f"tháng {number}": month for month, number in enumerate(_VIETNAMESE, start=1)},
}
MONTHS: Final[dict[str, int]] = {
    **{month_key(name): number for number, names in enumerate(_NAMES, start=1) for name in names.split()},
    **_OF_TWO_WORDS,
}
"""`month_key` of a name to the number of the month."""
MONTHS_IN_DATES: Final = {**MONTHS, "marta": 3, "маја": 5, "julija": 7}
"""The same with what are people's names as well, but between a day and a year."""
