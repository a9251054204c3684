"""Words that stand in bylines around names, in the languages of the web's larger parts: patterns, no
logic."""

from __future__ import annotations

import re
from typing import Final

from scrape.extractor.boilerplate.phrases.agencies import AS_WRITTEN, NAMED
from scrape.extractor.boilerplate.phrases.bylines import (
    BY_OR_OTHER,
    DONE,
    NOUNS,
    NOUNS_BEFORE_NAMES,
    NOUNS_WITH_COLON,
    PHRASES,
    WRITES,
)
from scrape.extractor.boilerplate.phrases.jobs import JOBS
from scrape.extractor.boilerplate.phrases.names import LATIN_WORD, WORD
from scrape.extractor.boilerplate.word_patterns import WordPattern
from scrape.patterns import compiled_late

_CAPITALIZED: Final = r"(?-i:[A-ZÀ-ÞĀ-ŽΆ-ΫЀ-Я])[\w.'’-]*"
_BY_OR_FROM_WORDS: Final = "nga|od|deur|bởi|eftir|од|от|ад|від|από|του|τη[σς]"
_VIETNAMESE: Final = r"th[iị]|(?:\S+\s+){1,2}(?:nguyen|tran|le|pham|huynh|hoang|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly)"
"""What stands behind the given name `Nga`, family last, as abroad."""
_TO: Final = "do|до|да|по|po|tot|til|đến|μέχρι|έως|deri"
_BY_OR_FROM: Final = (
    rf"(?:{_BY_OR_FROM_WORDS})(?<!\bnga(?=\s+(?:{_VIETNAMESE})\b))(?!\s+\S+\s+(?:{_TO})\s)"
    rf"(?=\s*:|\W*$|(?:\s+{_CAPITALIZED}){{2,3}}\s*(?:$|[|•·,(–-]|\d))"
)
"""`By` in Albanian, Afrikaans, Vietnamese, Icelandic, Greek and Slavic languages, which begins sentences and names,
too: alone, or where a full name and nothing else of a sentence follows, nor whereto from there."""
_KINDS: Final = (
    "(?:une )?(?:enquête|chronique) de|(?:una )?(?:crónica|columna|entrevista) de|(?:un )?reportaje de"
    "|(?:uma )?crônica de|reportagem de|(?:un )?articolo di|(?:un )?reportage di|(?:un')?intervista di"
    "|(?:een )?column van|(?:interview|reportage|artikel) door|(?:en )?(?:krönika|intervju|kronikk?) a[fv]"
    "|(?:eine? )?(?:gastkommentar|reportage|kolumne|glosse|porträt|recherche|rezension) von|aufgezeichnet von"
    "|(?:an? )?(?:column|commentary|feature|profile) by|interviewed by"
)
"""What some languages call a text before who wrote it; the same words stand before what a text is about."""
OF_KIND: Final = WordPattern(_KINDS, r"\W*WORDS\s", re.IGNORECASE)
_NAMES_TO_END: Final = rf"(?:\s+{_CAPITALIZED}){{2,3}}\s*(?:$|[,|•·(–-])"
_NAMES_OR_MORE: Final = (
    rf"(?!(?:an?|the|calle|avenida|οδός)\s){_CAPITALIZED}(?:\s+{_CAPITALIZED}){{1,3}}"
    rf"\s*(?:$|[|•·/(–-]|,\s*{_CAPITALIZED}|\S{{1,3}}\s+{_CAPITALIZED})"
)
"""Full names to the end or a bar, or of several people; no address of a desk."""
_LABEL_WORDS: Final = (
    r"(?:(?:un )?texte(?: et (?:photos?|images?|dessins?))? de"
    r"|(?:artículo|texto|testo)(?: [ye] (?:fotos?|fotografías?))? d[ei])"
    r"(?=\s+[^\W\d_][\w.'’-]*\s+[^\W\d_])|"
    r"(?:(?:this|the following) is )?an? guest (?:post|article|column|essay|contribution) (?:written )?(?:by|from)|"
    rf"words(?=(?:\s+{_CAPITALIZED}){{2,3}}\s*\W?\s(?:photo|picture|illustr|image))|"
    rf"(?:this (?:post|article|story) (?:was|is) )?(?:{DONE}|created|"
    r"submitted|authored|report|analysis|opinion|review|research|interview|essay|hosted|"
    r"compiled|curated|medically reviewed)\s*(?:(?:and|&)\s+\w+\s+)?by|from|writers?|written|byline|contributor|"
    r"vom(?!\s.+\szu[mr]\s)|text und interview|autor(?::in|\*in|_in|/-?in)|verfasser(?:in)?|"
    r"(?:ein |blog[- ]?)?(?:beitrag|artikel|bericht|kommentar|gastbeitrag|analyse|essay|interview|text)\s*(?:von|:)|"
    rf"(?:{_KINDS})(?={_NAMES_TO_END})|"
    r"(?:propos )?recueillis? par|(?:entretien|interview|article) (?:réalisée?|mené|menée|rédigé) par|"
    r"автор (?:материала|статьи|текста|матеріалу)|autor articol|"
    r"auteurs|autores|textos|textes|przez|autorzy|napisała?|oprac\.|корреспондент|написала?|"
    r"γράφει [οη]|เรื่องโดย|piše|(?:un )?(?:article|entretien|reportage) de|"
    r"postado por(?=\s*:|\W*$|\s+[^\W\d_]+\s+[^\W\d_])|"
    r"bởi(?=\s+\S+\W*$)|بواسطة|توسط|על ידי|द्वारा|"
    rf"{PHRASES}|{NOUNS}|{BY_OR_OTHER}|(?:{NOUNS_WITH_COLON}|per|tekst i zdjęcia)(?=\s*:)|"
    rf"(?:{NOUNS_BEFORE_NAMES}|de)(?=\s*:\s*(?:$|{_NAMES_OR_MORE}))"
)
_FIRST_WORDS: Final = f"{_BY_OR_FROM}|{_LABEL_WORDS}"
"""Within a line the former tell whom a message is from: `Wiadomość od: ...`."""
LABEL: Final = WordPattern(
    _FIRST_WORDS,
    r"^\W*WORDS(?!\w|,|=|\s*&[^:]*$)(?:\s+(?:unser(?:em|er|en)|our|notre|nuestr[oa])\s+[^\W\d_]+(?=\s))?\s*[:：՝–-]?\s*",
    re.IGNORECASE,
)
"""What stands before names in running text: `Von`, `Von unserem Redakteur`."""
INNER_LABEL: Final = WordPattern(
    _LABEL_WORDS,
    r"(?<!\w)WORDS\s*[:：]\s*",
    re.IGNORECASE,
    other_scripts=r"(?:作者|撰文|撰稿|记者|記者)\s*[:：]\s*",
)
"""What stands before names within a line that begins with something else."""
NEXT_LABEL: Final = compiled_late(r"\s+\S+[:：]")
ONLY_LABEL: Final = WordPattern(_FIRST_WORDS, r"\W*WORDS\W*")
"""For whole texts in lower case, as `NO_NAME`: without regard to case they take several times as long."""
FIRM_LABEL: Final = compiled_late(
    r"^\W*(?:(?:\w+\s+)?by\b\s*:?|(?:authors?|autor(?:in|en)?|text|von|par|por|auteur|autore)\s*:"
    r"|(?-i:di)(?=(?:\s+(?-i:[A-ZÀ-Þ])[\w'’-]+){2}\s*$))\s*",
    re.IGNORECASE,
)
"""What stands before names in keys that hold names; `Von` and `Di` are names there, not `di` before two names."""
_OTHER_ROLES: Final = (
    r"edited|editing by|reviewed|fact[ -]?checked|checked|translated|produced|photos?|photographs?|"
    r"photograph(?:er|y)|illustrat(?:ed|ions?)|medical reviewer|editor:|"
    r"fotoğraf(?:lar)?|fotos?|bild(?:er)?|beeld|fotograf(?:ie|"
    r"ía|ia|ie's|in)?|photographies?|im[aá]gen(?:es|s)?|ilustra(?:ção|ções|ción|ciones)|infografi[ak]|zdjęci[ae]|фото|"
    r"valokuvat?|kuvat?|foto's|übersetzt|images?|getty|credit|lesezeit|redigiert|(?:last )?updated|approved|verified|"
    r"责任编辑|責任編輯|责编|責編|校对|校對|审核|審核|(?:写真|撮影|絵|イラスト|圖|图|摄影|攝影)[・／/：:＝=]|"
    r"expert review(?:ed)?|(?:with )?contributions? (?:from|by)|(?:additional|further) (?:reporting|research)|"
    r"sponsored|brought to you|(?:presented|powered|supported) by|gesponsert|präsentiert von|unterstützt von|"
    r"sponsorisée?|présentée? par|patrocinad[oa]|presentad[oa] por|apresentad[oa] por|sponsorizzat[oa]|"
    r"presentat[oa] da|gesponsord|aangeboden door|sponsrat|sponsrad|sponset|sponsoreret|sponsorowan[yae]|sponzorováno|"
    r"при поддержке|за підтримки"
)
OTHER_ROLE: Final = WordPattern(
    _OTHER_ROLES,
    r"\bWORDS\b(?:\s*(?:by|von|par|por))?\s*:?",
    re.IGNORECASE,
    other_scripts=r"(?<=\s)(?:编辑|編輯|ภาพ)\s?[:：|｜丨/／]",
)
"""What people behind it did, they did not write the article."""
_CONJUNCTION: Final = (
    r"\s+(?:(?-i:y|e|ed|en|och|og|ja|OCH|OG|EN|VE|ȘI|VÀ|ΚΑΙ|i|и|та|ve|és|a(?=\s+[A-ZÁ-Ž]\w+\s+[A-ZÁ-Ž])|și|şi|dan|và|και)|और|तथा|و|ו|และ|এবং|"
    r"and|und|et|&(?!\s+(?:co|company|cie|sons?|söhne|partners?|associates)\b))\s+"
)
USER_BYLINE: Final = compiled_late(
    r"(?:(?:posted|written|submitted|published|created)\s+)?by:?\s+(\w[\w.-]+)|"
    r"(?:posted|written|submitted|created)\s+by:?\s+(?P<dated>\w[\w.-]+)\s+(?:on|at|@)\s\D{0,20}\d.*|"
    r"(?:[^\W\d_]{3,9}\.?\s)?\d{1,4}[\d.,/\s-]{3,12}\s(?:posted\s)?by:?\s+(?P<behind_date>\w[\w.-]+)(?:\s+in\s.*)?",
    re.IGNORECASE,
)
"""A line that names a user, who may be written in lower case; other words before `by` say what it is not: `Sort by`."""
DATED_BYLINE: Final = compiled_late(
    r"\W*(?:posted|published|written|submitted|created|publié|posté|rédigé|écrit|publicado|postado|escrito|pubblicato|"
    r"postato|scritto|veröffentlicht|erstellt|geschrieben|gepostet|geplaatst|publicerat|opublikowano)"
    r"(?: (?:on|am|le|el|il|em|op|den))?"
    r"[\s:]+(?:[^\W\d]+,? ){0,3}\d[\w .,:/@-]{3,30}? (?:by|par|por|da|di|von|door|av|przez):? +((?-i:[A-ZÀ-Þ]).*?)"
    r"(?: (?:in|under|dans|en|em|unter)\s.*)?",
    re.IGNORECASE,
)
"""A line that names who wrote it behind the date: `Posted on 5 March 2024 by Jo Doe in Harbours, Walls`."""
FROM: Final = f"from|{_BY_OR_FROM_WORDS}"
"""It stands before the names of sites and places more often than before those of people."""
LOOSE_LABEL: Final = compiled_late(
    rf"\W*(?:curated|compiled|contribut\w+|research|review|medically|di|vom|door|af|av|{FROM})(?!\w)",
    re.IGNORECASE,
)
"""Labels that more often than others begin what is no byline: a place (`From Port Isaac`), or who collected it."""
PUBLICATION: Final = compiled_late(
    r"\b(?:\d+\s+(?:pages|pp\b|seiten|páginas)|isbn|hardcover|hardback|paperback|taschenbuch|press|publish(?:ers|ing)|"
    r"books|verlag|éditions|edizioni)\b|출판사|페이지|出版社",
    re.IGNORECASE,
)
"""What stands beside the author of a book."""
PART: Final = compiled_late(r"\s[|•·ㆍ–—-]\s|\s*[|•·]\s*")
"""What parts a name from a date, a place or a section in one line."""
CONJUNCTION: Final = compiled_late(_CONJUNCTION, re.IGNORECASE)
"""What stands before the last name of a list."""
TWO_FAMILIES: Final = compiled_late(
    r"(?<=[a-zà-ÿ])(?<!\s[ye])\s(?P<and>[ye])\s(?=[A-ZÀ-Þ][a-zà-ÿ'’-]{2,}\s*(?:$|[,;|(]))"
)
"""Within a name of both parents' families, before the last word: `Jo Marsh y Reef`."""
SEPARATOR: Final = compiled_late(
    r"\s*(?:,(?: as told to\s|(?!(?<=\d,)\d{3}(?!\d)))|[;|+、，；؛،·•\n\t])"
    r"[;,|+、，；؛،·•\n\t]*\s*|\s+(?:/+|-)\s+|(?<=\w)&(?=\w)|"
    r"\s+(?:with|mit|avec|as told to)\s+|"
    rf"{_CONJUNCTION}",
    re.IGNORECASE,
)
"""What parts names, and no thousands. A letter alone does so in lower case only: `E` in `Jo E Doe` is an initial."""
LIST: Final = compiled_late(r"[;,|、，；؛،·•\n\t]")

TAIL: Final = compiled_late(
    r"(?:,\s*|\s+)(?:(?-i:last|on|at|for|in|is|was|has|who|via|says?|reports?|wrote|am|um)|published|posted|updated|"
    r"special to|especial para|spécial pour|speciale per|speciaal voor|специально для|спеціально для|"
    r"veröffentlicht|geschrieben|erstellt|publié|opublikowano|schreibt|read more)(?:\s+.*)?$"
    rf"|(?<=\S)\s+(?-i:{WRITES})\s*[:.]?$",
    re.IGNORECASE,
)
"""Where a name ends in running text: a place, an occasion, a predicate, cut off behind its first word or not."""

FOR_PAPER: Final = compiled_late(r"(?<=\w) [Ff]or (?:The |the )?[A-Z].*$")
"""Whom somebody writes for, in what holds names alone: `Jo Marsh For The Harbour Post`."""
_OF_WHAT: Final = (
    r"(?:(?:government|home affairs|social affairs|foreign affairs|public affairs|religious affairs|"
    r"education|courts?|crime|police|environment(?:al)?|climate|economics?|money|personal finance|property|consumer|"
    r"defen[cs]e|legal|arts|music|film|tv|television|media|energy|transport(?:ation)?|industry|employment|city hall|"
    r"county|state|white house|capitol|parliamentary|diplomatic|security|royal|world|international|community|"
    r"agriculture|farming|rural|housing|planning|weather|data|graphics|audience|enterprise|breaking news|"
    r"general assignment|middle east|europe|asia|africa|"
    r"senior|sr\.?|staff|chief|managing|deputy|associate|assistant|executive|freelance|guest|contributing|"
    r"political|national|special|science|sports?|tech(?:nology)?|news|lead|general|content|online|web|"
    r"digital|features?|health|business|culture|travel|food|entertainment|investigative|foreign|night|"
    r"city|copy|opinion|video|social media|global|principal|independent|regional|local|marketing|product|"
    r"seo|software|beauty|fashion|style|lifestyle)\s+)*"
)
JOB_TAIL: Final = WordPattern(JOBS, rf"(?:\s*,\s*|\s+)(?:the\s+)?{_OF_WHAT}WORDS(?!\w).*$", re.IGNORECASE)
JOB_OF_PLACE: Final = WordPattern(JOBS, rf"(?:{WORD} ){{1,2}}(?:[a-zß-öø-ÿа-я]+ )?WORDS")
"""A job in lower case behind a place or a paper: `Port Isaac correspondent`."""
ENDS_IN_JOB: Final = WordPattern(
    f"{JOBS}|economist|meteoroloog",
    r"(?!.*\b(?:and|und|et|&)\s)[^\W\d_][\w.'’-]*(?: [\w.&'’-]+){0,4} (?:staff )?WORDS",
    re.IGNORECASE,
)
"""Of whom or of what somebody is that, behind the name."""
_BEFORE_AGENCY: Final = rf"((?:{LATIN_WORD}\s+)+?{LATIN_WORD})(?:\s+\(?|\s?/\s?)(?<!\s[A-Z]\.\s)"
AGENCY: Final = compiled_late(AS_WRITTEN)
AGENCY_TAIL: Final = compiled_late(rf"{_BEFORE_AGENCY}{AS_WRITTEN}\)?$(?<!\sBelga)")
"""The agency behind a full name, `Jo Marsh/dpa` too; behind an initial it is a family's: `Jo R. Bloomberg`."""
AGENCY_TAIL_IN_CAPITALS: Final = compiled_late(rf"{_BEFORE_AGENCY}(?:(?i:(?:the )?(?:{NAMED}))|AFP|AP|UPI)\)?$")
"""The same where all is in capitals: there few of those that go by their letters are no family's, `MEHMET CAN EFE`."""
LEADING_JOB: Final = WordPattern(
    JOBS, rf"^(?i:(?:the\s+)?{_OF_WHAT}WORDS)\s+(?=[^\W\d_a-zß-öø-ÿ][\w.'’-]*\s+[^\W\d_a-zß-öø-ÿ])"
)
"""A job before a full name: `Crime Reporter Jo Marsh`."""
CREDENTIAL: Final = compiled_late(
    r"(?:Ph\.?\s?D|M\.?D|Ed\.?D|Psy\.?D|Pharm\.?D|[A-Z]\.?[A-Z]\.?[A-Z]?\.?[A-Z]?|"
    r"[A-Z][A-Za-z]?[A-Z]{1,4}\d?|[A-ZÀ-ÞĄ-ŽА-ЯІЇЄ]{2,6}(?:-[A-Z]{1,3})?|Esq|Jr|Sr|II|III|MSc|BSc|MEd|"
    r"Dipl\.[-\w. ]+)\.?®?"
)
"""Letters behind a name, between commas, or an agency's: `MD`, `RDN`, `Jr.`, `ТАСС`."""

BEFORE_DATE: Final = frozenset("el le il em den op på dnia dne a à às alle klo kl. pukul lúc".split())
"""What stands between a name and a date or an hour behind it."""
