"""What pages say, by language, that have no text to show: errors, pages that a script fills, walls of consent."""

from __future__ import annotations

import re
from typing import Final

from scrape.patterns import compiled_late


def _searched(**by_language: str) -> re.Pattern[str]:
    """Alternatives that are searched for, in any case; the keys name the languages, or what is meant."""
    return compiled_late("|".join(by_language.values()), re.IGNORECASE)


_END: Final = r"\w*(?=\W*\Z| ?[.!?|–—(·-])"
"""Behind what a page is called that is not there comes nothing, or the site's name; a headline goes on."""
ERROR: Final = _searched(
    mul=r"^\W*(?:(?:error|fehler|erreur|errore|erro|fout|fel|fejl|feil|virhe|błąd|chyba|ошибка|помилка|hata|σφάλμα|hiba|eroare|lỗi)\W*)?"
    r"(?:403|404|410|429|451|500|502|503|504)(?=\W*\Z| ?[:–—|·-]| (?:error|page|fehler|seite|erreur)(?![\w-])"
    r"| (?:not found|internal (?:server )?error|bad (?:request|gateway)|service (?:temporarily )?unavailable|gateway time|gone)\b)"
    r"|^\W*(?:404|500) ?(?:错误|錯誤|エラー|오류)",
    legal=r"\bunavailable (?:due to|for) legal reasons",
    en=r"\b(?:page|file|article|story|content) (?:was |is |could |can)?(?:not|no longer) (?:be )?(?:found|exist|available)"
    r"|\b(?:page|file|article|story|content) (?:does(?: not|n['’]t) exist|(?:is|was|could|ca)n['’]t (?:be )?(?:found|available))"
    r"|\b(?:can(?:not| not|['’]t)|could(?: not|n['’]t)) find (?:that|this|the|your) (?:page|file|article|story)"
    r"|\brequest could not be satisfied\b|\bnot found\W*$|\bnothing (?:was )?found\b|access denied|\bforbidden\W*$",
    others="(?:"
    + "|".join(
        (
            r"\b(?:seite|datei|artikel|beitrag|inhalt) (?:(?:wurde |konnte |ist )?(?:leider )?nicht (?:mehr )?(?:gefunden|verfügbar|vorhanden)"
            r"|existiert (?:leider )?nicht)|\bseite gibt es (?:leider )?nicht",
            r"\b(?:page|article|contenu)(?: demandée?| recherchée?)? (?:est )?(?:introuvable|non trouvée?)"
            r"|\b(?:page|article) (?:demandée? )?n['’](?:existe|est) (?:pas|plus)",
            r"\bpágina no (?:encontrada|disponible|existe)|\bno (?:se ha |se pudo |se |hemos )?encontr(?:ad|am|ar|ó)\w* (?:la|esta|esa) página"
            r"|\bpágina que (?:buscas?|está buscando|estás buscando) no existe",
            r"\bpàgina no (?:trobada|existeix)|\b(?:non se atopou a páxina|páxina non atopada)|\borrialdea ez da aurkitu",
            r"\bpagina (?:non trovata|inesistente|non esiste|non disponibile)",
            r"\b(?:página|conteúdo) (?:não (?:encontrad[ao]|existe|disponível)"
            r"|(?:que )?(?:você )?(?:procura|procurou|está procurando) não (?:existe|foi encontrad[ao]))",
            r"\bpagina (?:is )?(?:helaas )?(?:niet gevonden|bestaat (?:helaas )?niet|kan niet (?:worden )?gevonden|kon niet (?:worden )?gevonden)",
            r"\bsidan (?:kunde inte hittas|hittades inte|finns inte)|\bhittar inte sidan",
            r"\bside ikke fundet|\bsiden (?:(?:blev |kunne )?ikke (?:fundet|findes)|findes ikke|(?:ble )?ikke funnet|finnes ikke)"
            r"|\b(?:fant|finner) ikke siden",
            r"\bsivua ei löy|\bleh(?:te|ekülge) ei leitud|\blapa (?:netika|nav) atrasta|\bpuslapis nerastas",
            r"\bstrony nie znaleziono|nie znaleziono (?:takiej )?strony|\bstrona nie (?:istnieje|została znaleziona)",
            r"\bstránk[ay] (?:nenalezena|nenájdená|neexistuje|nebola nájdená|nebyla nalezena|sa nenašla)|\bstránku se nepodařilo najít",
            r"\bstranica (?:nije pronađena|ne postoji)|\bne najdem strani|\bstrani ni mogoče najti|\bстраница није пронађена",
            r"\bстраницата не (?:е )?(?:открита|намерена|пронајдена|съществува)",
            r"\bстраниц[аы] (?:не (?:найдена|существует)|больше не существует)",
            r"\bсторінку не знайдено|\bсторінка не (?:знайдена|існує)",
            r"\bfaqja nuk (?:u gjet|ekziston)|\bsayfa (?:bulunamadı|mevcut değil)|η σελίδα δεν (?:βρέθηκε|υπάρχει)",
            r"\boldal nem (?:található|létezik)|\bpagina nu (?:a fost găsită|există)",
            r"không tìm thấy trang|\b(?:halaman|laman) tidak (?:ditemukan|dijumpai|tersedia)",
            r"(?:页面|頁面|网页|網頁)(?:不存在|未找到|无法找到)|(?:找不到|未找到)(?:页面|頁面|網頁|网页|该页)|沒有符合條件的頁面",
            r"ページ(?:が|は)(?:見つかりません|存在しません)|페이지(?:를 찾을 수 (?:없|가 없)|가 없습니다)|존재하지 않는 페이지",
            r"الصفحة غير موجودة|(?:لم يتم|لا يمكن|تعذر) العثور على (?:هذه )?الصفحة|(?:صفحه|برگه) (?:مورد نظر )?(?:یافت|پیدا) نشد",
            r"(?:הדף|העמוד) לא נמצא|ไม่พบหน้า|გვერდი (?:არ არის ნაპოვნი|ვერ მოიძებნა)|பக்கம் காணப்படவில்லை|(?:पृष्ठ|पेज) नहीं मिला",
        )
    )
    + f"){_END}",
)
"""In the title, or the first heading, of a short page."""

LIST_TITLE: Final = _searched(
    search=r"\A(?:search results?|suchergebnisse?|résultats? de recherche|resultados de (?:la )?(?:búsqueda|busca)"
    r"|risultati della ricerca|zoekresultaten|sökresultat|søkeresultater|søgeresultater|hakutulokset|wyniki wyszukiwania"
    r"|výsledky (?:vyhledávání|vyhľadávania|hledání)|rezultati (?:pretrage|iskanja)|rezultatele căutării|keresési eredmények"
    r"|результаты поиска|результати пошуку|резултати (?:от търсене|претра\w*)|arama sonuçları|hasil (?:pencarian|carian)"
    r"|kết quả tìm kiếm|αποτελέσματα αναζήτησης|搜尋結果|搜索结果|検索結果|검색 결과|نتائج البحث|نتایج جستجو|תוצאות חיפוש)"
    r"(?=\W*\Z| ?[–—|-]| ?(?:for|on|für|zu|pour|de|para|per|voor|för|pro|untuk|cho|για|по|за)? ?[:：]? ?[\"“”„«『「])",
    topic=r"\A(?:category|kategorie|catégorie|categor[ií]a|categorie|kategori|категория|рубрика|分类|分類|カテゴリー?|카테고리|الت?صنيف"
    r"|archives?|archivio|archivos?|архив|归档|歸檔|アーカイブ"
    r"|tag|schlagwort|schlagwörter|mots?-clés?|trefwoord|метка|тег|标签|標籤|タグ|태그|وسم) ?[:：] ?\S.{0,60}\Z"
    r"|\A(?:all )?(?:posts|entries|articles) (?:tagged|filed under|(?:in|for|from) (?:the )?(?:category|tag)):? \S.{0,60}\Z",
    engine=r"\S ?[-–—_|] ?\S{1,12}(?: (?:search|suche|recherche|búsqueda|ricerca|szukaj|поиск)| ?(?:搜索|搜尋|検索|검색))\Z",
)
"""The whole of a title, its beginning or its end: a list of what was found, or of what is on a topic."""

_AGREED: Final = (
    r"\b(?:accept|reject|agree|allow) (?:all|and)\b|alle (?:akzeptieren|ablehnen)|(?:akzeptieren|einwilligen|zustimmen) und weiter|(?:tout|tous) (?:accepter|refuser)"
    r"|(?:aceptar|aceitar|accepta-ho) (?:todo|tudo|tot|y)|accetta (?:tutto|e)|alles (?:accepteren|weigeren)|godkänn alla"
    r"|accepter alle|godta alle|hyväksy kaikki|akceptuj(?:ę)? wszyst|přijmout vše|принять все|прийняти всі|tümünü kabul"
    r"|αποδοχή όλων|összes elfogad|acceptă to|すべて(?:同意|許可)|全部接受|接受全部|全部允許|모두 (?:동의|허용)|قبول الكل"
)
CONSENT_BUTTON: Final = compiled_late(
    rf"{_AGREED}|^(?:zustimmen|akzeptieren|einwilligen)$|einverstanden|j['’]accepte|\baccepter\b|\baceptar\b|\baccetto\b|\bakkoord\b|\bsouhlasím\b",
    re.IGNORECASE | re.MULTILINE,
)
"""What a wall is left by."""
CONSENT_SIGNS: Final = tuple(
    compiled_late(sign)
    for sign in (
        r"cookie|eväste|куки|çerez|\bsüti|kukiz|쿠키|ملفات تعريف الارتباط|informasjonskapsl|ciasteczk",
        r"\bconsent\b|einwilligung|zustimm|consentement|consentimiento|consentiment\b|consentimento|consenso|toestemming|samtyck|samtykke"
        r"|suostumu|zgod[ęyą]|souhlas|согласи[ея]\b|согласием|згод[ау]|\bonay\b|\brıza\b|συγκατάθεσ|συναίνεσ|hozzájárul|consimțământ|同意|동의|موافقت",
        r"\b(?:partners?|vendors?|partnern|partenaires|socios|anbieter|parceiros|socis|partnere|partneri|partnerzy|partneři|kumppani\w{0,6}"
        r"|parteneri\w{0,6}|partnereink|ortaklar\w{0,6})\b|партн[её]р|συνεργάτ|パートナー|合作伙伴|合作夥伴|파트너|شركا",
        r"personal data|personenbezogene|données personnelles|datos personales|dades personals|dados pessoais|dati personali|persoonsgegevens"
        r"|personuppgifter|personopplysninger|personoplysninger|henkilötieto|dan(?:ych|e) osobow|osobních údaj|osobní údaj"
        r"|персональных данных|персональные данные|персональних даних|kişisel veri|προσωπικών δεδομένων|személyes adat"
        r"|date(?:lor)? (?:cu caracter )?personale?|個人データ|個人情報を|个人数据|个人信息|個人資料|개인정보를|البيانات الشخصية|بياناتك الشخصية",
        _AGREED,
        r"privacy (?:settings|choices|policy|options|cent(?:er|re)|gate)|privacy-?instellingen|datenschutz|confidentialité|privacidad|privacidade|riservatezza"
        r"|ustawienia prywatności|ochrana soukromí|gizlilik|απορρήτου|プライバシー|隐私|隱私|(?:настройки|политик\w{1,3}) конфиденциальност|الخصوصية",
        r"personali[sz]ed (?:ads|advertising|content)|personalisierte|werbung zu personalisieren|werbung und tracking|werbetracking|\bpur[ -]abo|publicités? personnalisée|publicidad personalizada"
        r"|anúncios personalizados|publicidade personalizada|gepersonaliseerde|advertenties te personaliseren|(?:anpassade|målrettede|tilpassede) annonser?"
        r"|kohdennet|spersonalizowan|personalizovan|персонализированн|kişiselleştirilmiş|személyre szabott"
        r"|(?:reclame|publicitate) personalizat|パーソナライズ|个性化广告|個人化廣告|맞춤형 광고",
        r"legitimate interest|berechtigte[sn]? interesse|intérêt légitime|interés legítimo|interesse legittimo|interesse legítimo"
        r"|gerechtvaardigd belang|berättigat intresse|legitim interesse|uzasadnion|oprávněn\w{1,4} zájm|законн\w{1,4} интерес|meşru menfaat",
    )
)
"""What walls speak of, each in one pattern; for text in lower case."""

LOADING: Final = compiled_late(
    r"(?:(?:(?:page |article |content )?(?:is )?loading|chargement|cargando|a carregar|carregando|caricamento"
    r"|(?:aan het )?laden|ładowanie|загрузка|завантаження|memuat|đang tải)(?:(?: [^\W\d]+){1,3}(?= ?(?:…|\.\.)))?"
    r"|(?:(?:inhalt|artikel|seite) )?(?:wird|werden) geladen|lade daten"
    r"|yükleniyor|読み込み中(?:です)?|加载中|載入中|로딩 ?중|불러오는 중|جار[ٍي]? التحميل|लोड हो रहा है) ?[.…]{1,4}",
    re.IGNORECASE,
)
"""What stands where a script will put a text, alone on its line, perhaps with what that is: `Loading article…`."""
