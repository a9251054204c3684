"""Lines that say when a page was published, updated and how long it takes to read, and nothing else."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from scrape.extractor.boilerplate.phrases.origin import IS_FULL_NAME
from scrape.extractor.boilerplate.phrases.weekdays import WEEKDAYS
from scrape.extractor.boilerplate.relative_time import without_relative_times
from scrape.patterns import compiled_late

MAX_DATES: Final = 3
"""Of publication, of change and of the day itself."""

_CLOCK: Final = compiled_late(
    r"(?<!\d)\d{1,2}\s?(?:[:.]|h|時|시)\s?\d{2}(?::\d{2}|分|분)?(?!\d)(?:\s?[ap]\.?\s?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?",
    re.IGNORECASE,
)
_READING_TIME: Final = compiled_late(
    r"(?<!\d)\d{1,3}\s?[-–]?\s?(?:min(?:[uú]t\w*|s)?\b\.?|мин\w*\.?|хв\w*\.?|perc\b|dk\b\.?|dakika\w*|men[iu]t\b|phút|λεπτά|דקות"
    r"|دقيقة|دقائق|دقیقه|मिनट|นาที|분|分)",
    re.IGNORECASE,
)
_WORD_COUNT: Final = compiled_late(
    r"(?<![\d.,])\d{1,3}(?:[.,]?\d{3})?\s?(?:(?:words?|wörter|mots|palabras|palavras|parole|woorden|слов[ао]?|słów)\b|字|文字)"
    r"|(?:word count|字数|字數|文字数)\s?[:：]?\s?\d[\d.,]*k?\b",
    re.IGNORECASE,
)
"""How long a post is, which blogs have beside its day: `3 May 2024, 480 words`."""
_READ: Final = frozenset(
    "read reading lesezeit lesedauer lesen leestijd leesduur lezen lästid läsning läsa läs læsetid læsning "
    "læse lesetid lesing lese lukuaika lukea lecture lire lectura leer leitura ler lettura leggere "
    "czytania czytanie przeczytania čtení čítanie čítania čitanja čitanje branja branje citire citit "
    "olvasás olvasási okuma okunma чтения чтение читать прочтения читання прочитання четене четено читања "
    "διάβασμα ανάγνωση ανάγνωσησ ανάγνωσης קריאה קריאת قراءة القراءة للقراءة مطالعه خواندن पढ़ने पढ़ें đọc "
    "baca membaca lasīšana lasīšanas lasīšanai irakurtzeko leggerlo leggerla okunur".split()
)
"""Words, in lower case, of which one stands beside how long a text takes."""
_TIME_OF_READING: Final = frozenset(
    "time lesezeit lesedauer leestijd leesduur lästid læsetid lesetid lukuaika temps tempo tiempo timp czas czasu čas "
    "doba vreme vrijeme idő süre süresi время час χρόνοσ زمن وقت مدة زمان समय thời waktu laiks".split()
)
"""Words, in lower case, that tell this from lessons and exams: `Reading: 60 minutes`."""
_AROUND_READING: Final = frozenset(
    "about approx approximately circa ca ungefähr durchschnittliche geschätzte estimated average "
    "takes to in att å at à pour para per por een te van het for do na k potřebných potrzebne za минут "
    "примерно около minute de timp timpul czasu čas doba vreme vrijeme idő для час приблизно χρόνοσ χρόνος "
    "estimado stimato estimé denbora "
    "مدة وقت زمان حدود समय का में thời gian waktu laiks".split()
)
_READ_IN_SIGNS: Final = compiled_late(
    r"(?=.*(?:[阅閱][读讀]|[读讀]完|読|읽|อ่าน))(?=.*\d\s?(?:分|분|นาที))"
    r"(?:[预預][计計]|大[约約]|[约約]|只?需要?|全文|本文|[共字]|[阅閱][读讀]|[读讀]完|[时時][间間长長]|用[时時]|可|[分钟鐘]"
    r"|この記事は|読了|読み終わる|読むのに|読めます|目安|かかります|の|で|に|ほど"
    r"|읽는|읽기|예상|소요|시간|데|약|분|정도"
    r"|ใช้|เวลา|ในการ|อ่าน|ประมาณ|นาที|[\d\s:：·|~≈()（）])+"
)
"""The same in scripts without spaces: `需要 5 分钟阅读`."""
_LUNAR_CENTURY: Final = "14"
_LUNAR: Final = compiled_late(
    r"(?<!\d)\d{1,2}\s?(?:/\s?\d{1,2}\s?/(?=\s?14\d\d\s?ه)"
    r"|(?:محرم|صفر|ربيع\s\S{5,6}|جماد[ىي]\s\S{6,7}|رجب|شعبان|رمضان|شوال|ذ[ويا]\s\S{5,6}))"
    r"\s?14\d\d\s?(?:هـ?|للهجرة)?\s?[،,-]?\s?(?:الموافق)?(?=\W|\d|$)"
)
"""A day of the lunar calendar, which offices in Arabic give beside the other: `22 شعبان 1445هـ الموافق 3 مارس 2024`."""
_OFFSET: Final = compiled_late(r"[+-]\d{1,2}(?::?\d{2})?$")
_BY_OF_DAYS: Final = (" da ", " de ", " od ")
_AROUND: Final = " \t.,،:;|/·•–—-()[]{}<>«»“”\"'：、。，｜（）【】●■@≈~"

_PUBLICATION: Final = frozenset(
    # English, German, Dutch, Scandinavian, Finnish
    "asked viewed published updated posted written modified edited revised reviewed publication publish update "
    "veröffentlicht veröffentlichung publiziert aktualisiert aktualisierung geändert erstellt erschienen stand "
    "gepubliceerd "
    "bijgewerkt gewijzigd geplaatst publicerad uppdaterad publisert oppdatert udgivet offentliggjort opdateret "
    "julkaistu päivitetty "
    # French, Spanish, Portuguese, Italian, Romanian
    "publié publiée mis mise modifié actualisé publicado publicada actualizado actualizada actualización "
    "modificado atualizado atualizada atualização pubblicato pubblicata aggiornato aggiornamento modifica "
    "publicat actualizat actualizare publicación publicação publicării pubblicazione modificación modificação "
    "creado creada criado creato créé postado postada postato posté rédigé submitted enviado inviato soumis "
    "modification "
    # Polish, Czech, Hungarian, Russian, Ukrainian, Bulgarian
    "opublikowano aktualizacja zaktualizowano dodano publikacji publikováno aktualizováno vydáno "
    "zveřejněno közzétéve frissítve módosítva опубликовано обновлено публикации публикация обновление опубліковано "
    "оновлено публікації публикувано обновена "
    # Catalan, Slovak, Slovene, Croatian, Serbian, Lithuanian, Latvian, Estonian
    "actualitzat publikované uverejnené zverejnené aktualizované upravené objavljeno objavljen posodobljeno "
    "posodobitev ažurirano ažuriranje објављено ажурирано paskelbta atnaujinta publicēts atjaunināts "
    "avaldatud uuendatud muudetud argitaratua argitaratuta "
    # Turkish, Greek, Hebrew, Arabic, Persian
    "giriş oluşturulma güncelleme güncellenme güncellendi yayın yayınlanma yayınlandı yayinlandi eklenme δημοσίευση "
    "δημοσίευσησ δημοσιεύτηκε δημοσιεύθηκε ενημέρωση ενημερώθηκε פורסם לראשונה עודכן פרסום نشر نشرت النشر تحديث انتشار "
    "نُشر تعديل تغییر منتشر "
    # Hindi, Thai, Vietnamese, Indonesian, Chinese, Japanese, Korean
    "प्रकाशित अपडेट अपडेटेड เผยแพร่ เผยแพร่เมื่อ อัปเดต อัพเดท đăng cập nhật diterbitkan diperbarui 发布 发布时间 发布于 "
    "更新 更新时间 更新于 發布 發布時間 發佈 公開 公開日 更新日 最終更新 最終更新日 投稿日 配信 掲載 "
    "입력 수정 등록 작성일 업데이트 기사입력 최종수정 "
    "最后更新于 最后编辑于 最后修改于 本文最后更新于 最后更新 最后修改 最后编辑 文章最后更新于 最後更新於 "
    "संशोधित terbit 发表 发表于 發表 發表於 编辑于 編輯於 公開済み 編集日 最終変更 "
    "발행 발행일 발행됨 게시일 게시됨 작성일시 등록일 등록일시 등록일자 게시일시 수정일 입력일 "
    # Slavic languages, Hungarian, Lithuanian, Latvian, Estonian, Indonesian, Arabic and Urdu once more
    "розміщено створено додано опубликована опубликован размещено добавлено создано изменено utworzono публикувана "
    "публикуван публикуване обновено създадена създаден објавено постављено postavljeno pridané zverejnenia vytvorené "
    "publikovania vloženo přidáno zveřejnění vytvořeno létrehozva feltöltve publikálva publikuota įkelta sukurta "
    "patalpinta publicēta ievietots pievienots lisatud postitatud dipublikasikan diposting diunggah ditulis dibuat "
    "منشور شائع "
    # Belarusian, Kazakh, Albanian, Georgian, Armenian, Bengali, Tamil, Thai
    "апублікавана жарияланған publikuar გამოქვეყნდა გამოქვეყნებულია განახლებულია განახლდა հրապարակված հրապարակվել "
    "թարմացվել প্রকাশিত প্রকাশের আপডেট হালনাগাদ வெளியிடப்பட்டது புதுப்பிக்கப்பட்டது โพสต์เมื่อ โพสเมื่อ อัปเดตล่าสุด "
    "อัพเดทล่าสุด แก้ไขล่าสุด แก้ไขเมื่อ ประกาศเมื่อ วันที่เผยแพร่ วันที่โพสต์ วันที่ประกาศ "
    # Japanese
    "投稿日時 公開日時 更新日時 掲載日時 掲載日 作成日 最終更新日時".split()
).union(
    f"{done}{when}"
    for done in (
        *"发布 发表 更新 添加 发稿 上传 录入 刊登 发帖".split(),
        *"發佈 發布 發表 張貼 公告 上傳 最後更新".split(),
    )
    for when in ("时间", "時間", "日期", "日")
)
"""Words, in lower case, that say what was done to a page on a date."""

_AROUND_TIME: Final = frozenset(
    # Beside dates and times, and the names of time zones
    "this page article story post was date added first last original originally time reading read on at the "
    "of am pm gmt utc bst ist est edt cst cdt mst mdt pst pdt et pt cet cest eet eest msk jst kst aest letzte "
    "zuletzt datum am um vom uhr lesezeit laatst laatste op om leestijd senast sist senest den kl klo lästid mise "
    "बजे "
    "jour dernière le la à il temps de lecture el última último fecha a las hs hrs h tiempo lectura em às as data "
    "tempo leitura ultimo ultima alle ore lettura di do da dnia godz дата в г года чтения время tarihi tarih "
    "son saat okuma süresi τελευταία ώρα στισ לאחרונה תאריך בתאריך בשעה זמן קריאה تم تاريخ آخر في الساعة "
    "بتوقيت غرينتش ص م ساعت तारीख को เมื่อ วันที่ เวลา น lúc ngày pukul wib 日期 时间 기사원문 오전 오후 최대 소요 약 約 约 "
    "آخرین شده در अंतिम बार telah en zadnja zadnje nazadnje dne u ob posledná posledné dňa последно последна на "
    "viimati darrera última actualització tarihinde ημερομηνία ligne o pe "
    # Days of the week in short, as publishing systems write them
    "lun mar mié jue vie sáb dom mer jeu ven sam gio sab segunda terça quarta quinta sexta "
    # What stands around dates in Slavic, Baltic, Georgian, Armenian, Semitic and Asian languages
    "р о року год ч r ostatnia utworzenia dodania последнее создания размещения обновления промяна датум објаве у u "
    "o sati objave objavio objavila izmjena izmene hod dátum poslední aktualizace vložení publikace utolsó módosítás "
    "megjelent d datums kuupäev ב ב- יום ראשון שני שלישי רביעי חמישי שישי tanggal pada terakhir ahad "
    "التاريخ تاريخ بتاريخ الإضافة تمت تاریخ दिनांक तिथि अद्यतन তারিখ তারিখঃ প্রকাশ "
    "தேதி நாள் பதிவு செய்த თარიღი ամսաթիվ է է՝ күні ж dərc "
    "edilib më ลงวันที่ อัปเดตเมื่อ tạo xuất bản lần cuối 날짜 時間 日付 日時 "
    # Days of the week, cut short
    "пн вт ср чт пт сб вс нд pn wt śr czw ndz út čt pá 月 火 水 木 金 土 日 월 화 수 목 금 토 일 "
    # Vietnamese days of the week, of which each is a name too
    "thứ hai tư năm sáu bảy chủ nhật".split()
)


def besides_moments(text: str) -> str | None:
    """What a line says besides dates, times, how long it is or reading takes, and what these are; None if it has no
    date."""
    from scrape.extractor.metadata.datetext import dates_in

    rest = without_relative_times(text)
    rest = _LUNAR.sub(" | ", rest) if _LUNAR_CENTURY in rest else rest
    left = MAX_DATES
    # Again for those beside dates of ISO 8601, which come alone.
    while left and (found := [*islice(dates_in(rest), left)]):
        left -= len(found)
        for each in reversed(found):
            rest = f"{rest[: each.start]} | {rest[each.end :]}"
    if rest == text:
        return None
    rest = _READING_TIME.sub(" | ", _CLOCK.sub(" | ", rest))
    words = _WORD_COUNT.sub(" | ", rest).replace("|", " | ").split()
    while words and _is_label(words[0]):
        del words[0]
    while words and _is_label(words[-1]):
        del words[-1]
    return " ".join(words).strip(_AROUND)


def is_reading_time(text: str, *, is_stated: bool) -> bool:
    """Whether a line says how long a text takes to read and nothing more: `5 min leestijd`; `is_stated`: it begins with
    the time, or says that it is one."""
    rest = _READING_TIME.sub(" ", text, count=1)
    if rest == text:
        return False
    rest = _WORD_COUNT.sub(" ", rest, count=1)
    words = [plain for word in rest.split() if (plain := _plain(word))]
    if not _READ.isdisjoint(words):
        if is_stated and not text[0].isdigit() and _TIME_OF_READING.isdisjoint(words):
            return False
        return all(word in _READ or word in _AROUND_READING or _is_label(word) for word in words)
    return _READ_IN_SIGNS.fullmatch(text.rstrip("。")) is not None


def names_publication(text: str) -> bool:
    """Whether a line says that something was published or changed."""
    return any(_plain(word) in _PUBLICATION for word in text.replace("：", " ").split())


def is_writer_of_day(besides: str, text: str) -> bool:
    """Whether what a line says besides a day is a name behind a word that stands before days, too: `Pubblicato il 3
    maggio 2021 da Anna Rossi`."""
    return any(f"{by}{besides}" in text for by in _BY_OF_DAYS) and IS_FULL_NAME.fullmatch(besides) is not None


def labels_moment(text: str) -> bool:
    """Whether all of a line says when something was published, or how long it takes to read; some word must say which:
    `Date` alone is a name somewhere, and with a day of the week so is `Read`."""
    words = [plain for word in text.split() if (plain := _plain(word))]
    is_named = any(word in _PUBLICATION or word in _READ for word in words)
    return is_named and all(word in _READ or (_is_label(word) and word not in WEEKDAYS) for word in words)


def labels_date(text: str) -> bool:
    """Whether a line says what the date below it is of, and nothing more: `Last updated`."""
    return all(map(_is_label, text.split()))


def names_weekday(text: str) -> bool:
    """Whether a line says which day of the week something was."""
    return any(_plain(word) in WEEKDAYS for word in text.split())


def _is_label(word: str) -> bool:
    plain = _plain(word)
    return not plain or plain in _PUBLICATION or plain in _AROUND_TIME or plain in WEEKDAYS


def _plain(word: str) -> str:
    return _OFFSET.sub("", word.strip(_AROUND).casefold().replace("i̇", "i"))
