"""Labels in texts that were sent to papers, or exported: whom to ask, who sent it, what it has."""

from __future__ import annotations

from scrape.extractor.boilerplate.phrases import lines
from scrape.patterns import compiled_late

PRESS_LABEL = lines(
    en=r"(?:(?:press|media|news|pr) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations|office)|contacts? for (?:the )?(?:press|media)|for (?:press|media) (?:enquiries|inquiries))(?: ?: ?.{0,80})?",
    de=r"(?:(?:presse|medien)(?:kontakte?|stelle|anfragen)|(?:ansprechpartner(?:in)?|kontakt) für (?:die )?(?:presse|medien|journalisten))(?: ?: ?.{0,80})?",
    fr=r"(?:contacts? (?:de )?(?:presse|médias?)|service (?:de )?presse|relations presse)(?: ?: ?.{0,80})?",
    es=r"(?:contactos? (?:de |para (?:la )?)?(?:prensa|medios)|(?:oficina|gabinete) de prensa)(?: ?: ?.{0,80})?",
    it=r"(?:contatt[io] (?:per la )?stampa|ufficio stampa)(?: ?: ?.{0,80})?",
    pt=r"(?:contactos? (?:de|para a) imprensa|contatos? (?:de|para a) imprensa|assessoria de imprensa)(?: ?: ?.{0,80})?",
    nl=r"(?:perscontact(?:en)?|contact voor (?:de )?pers|noot voor de redactie)(?: ?: ?.{0,80})?",
    sv=r"(?:presskontakt(?:er)?|pressekontakt(?:er)?|kontakt for (?:presse|medier)|medieyhteydet)(?: ?: ?.{0,80})?",
    pl=r"(?:kontakt (?:dla (?:mediów|prasy)|prasowy)|biuro prasowe|kontakt pro média|tiskový mluvčí)(?: ?: ?.{0,80})?",
    tr=r"(?:basın|medya) (?:iletişim|irtibat)(?:i|ı)?(?: ?: ?.{0,80})?",
    ru=r"(?:контакты? для (?:прессы|сми)|пресс-служба)(?: ?: ?.{0,80})?",
    uk=r"контакти? для (?:преси|змі)(?: ?: ?.{0,80})?",
    ja=r"(?:報道関係者|プレス)(?:の|から)?(?:お問い?合わせ先|連絡先)(?: ?[:：] ?.{0,80})?",
    zh=r"(?:媒体|媒體|新闻)(?:联系(?:人|方式)?|聯絡(?:人)?)(?: ?[:：] ?.{0,80})?",
    ko=r"(?:언론|보도) ?(?:연락처|문의)(?: ?[:：] ?.{0,80})?",
    ar=r"(?:للتواصل الإعلامي|جهة الاتصال الإعلامية)(?: ?: ?.{0,80})?",
)
"""Over whom the press may ask."""

END_OF_RELEASE = lines(
    en=r"end of (?:the )?(?:press |media |news )?release|(?:press |media |news )?release ends|ends?",
    de=r"ende der (?:presse|medien)?mitteilung|ende",
    fr=r"fin d(?:u|e) communiqué(?: de presse)?",
    es=r"fin del? comunicado(?: de prensa)?",
    it=r"fine (?:del )?comunicato(?: stampa)?",
    pt=r"fim do comunicado(?: (?:de|à) imprensa)?",
    nl=r"einde (?:van het )?persbericht",
    pl=r"koniec (?:informacji|komunikatu)(?: prasowe(?:j|go))?",
    ru=r"конец (?:пресс-)?(?:релиза|сообщения)",
)
"""Between signs, at the end of what was sent to papers: `- End of release -`."""

OUTLOOK = lines(
    en=r"(?:cautionary (?:notes?|statements?|language) (?:regarding|about|on|concerning) )?forward[- ]looking (?:statements?|information)(?: .{3,40})?|safe harbou?r(?: statement)?(?: .{3,60})?",
    de=r"zukunftsgerichtete aussagen",
    fr=r"(?:avertissement|déclarations prospectives)",
)
"""Over what a company must say of what it expects, below its press releases."""

ABOUT_SENDER = compiled_late(
    r"(?:About|Über|À propos d[eu]|A propos d[eu]|Acerca de|Sobre(?: [ao])?|Informazioni su|Chi è|Over|O firmie|Om|Tietoa"
    r"|О компании|Про компанію|関于|关于)(?: (?:the|die|das|den|la|le|el|il))? (?P<name>[^\W\d_a-z][^.?!:]{1,60}):?"
)
"""The heading over who sent it, as it is written."""

CONTENTS = lines(
    en=r"(?:table of )?contents(?: \[?(?:hide|show)\]?)?|in this (?:article|post|guide)|on this page",
    de=r"inhalt(?:sverzeichnis)?",
    fr=r"sommaire|table des matières",
    es=r"(?:tabla de |índice de )?contenidos?|índice",
    it=r"(?:indice|sommario)(?: dei contenuti)?",
    pt=r"índice|sumário|(?:tabela de )?conteúdos?",
    nl=r"inhoud(?:sopgave)?",
    pl=r"spis treści|obsah|innehåll(?:sförteckning)?|indhold(?:sfortegnelse)?|sisällys(?:luettelo)?|içindekiler",
    ru=r"содержание|оглавление",
    uk=r"зміст",
    zh=r"目录|目錄",
    ja=r"目次",
    ko=r"목차|차례",
    ar=r"(?:(?:جدول|فهرس|قائمة) )?المحتويات|فهرس المحتوى|فهرست مطالب",
    he=r"תוכן ה?עניינים",
    th=r"สารบัญ",
    vi=r"mục lục",
    id=r"daftar isi",
)
"""Over a list of what a text has."""
