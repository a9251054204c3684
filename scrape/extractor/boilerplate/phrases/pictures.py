"""Wordings of whose picture it is: credits, agencies, captions by the credit behind them."""

from __future__ import annotations

import re

from scrape.extractor.boilerplate.phrases import NAME, lines
from scrape.extractor.boilerplate.phrases.agencies import OF_PICTURES, SHARED_PICTURES
from scrape.extractor.boilerplate.phrases.names import WORD
from scrape.patterns import compiled_late

_AGENCY = rf".{{0,60}}(?:{OF_PICTURES}|{SHARED_PICTURES}|dpa|/ap|ap/|nasa|esa|eso|noaa|usgs)\b.{{0,60}}"

PHOTO_CREDIT = lines(
    drawn=r"(?:chart|map|graphic|table|grafik|karte|tabelle|graphique|carte|gráfico|mapa|grafico|mappa) ?: ?.{2,160}(?:datawrapper|flourish|infogram|get the data)\b.{0,60}",
    old=r"(?:file|representational|representative|representation) (?:photo|image|picture|pic)s?(?: only)?|image for representation(?:al)?(?: purposes?)?(?: only)?|afp photo"
    r"|(?:symbol|archiv)(?:bild|foto)|(?:photo|image) d'(?:illustration|archives?)|(?:foto|imagen) (?:de archivo|ilustrativa)|(?:foto|immagine) (?:d'archivio|di repertorio)|(?:foto|imagem) (?:de arquivo|ilustrativa)",
    accounts=r"(?:photos?|images?|pictures?) (?:by|via|credit|courtesy of) ?:? ?@[\w.]{2,30}(?: (?:on|via|from) .{2,20})?",
    en=rf"(?:featured?|lead|top|cover|header|banner|title) (?:image|photo|picture)(?: (?:by|credit|via|courtesy(?: of)?) .{{2,60}}| ?: (?:[^\W\d_][\w.'-]+ ){{1,2}}[^\W\d_][\w.'-]+(?: ?[/|,(].{{2,40}})?)|(?:photos?|images?|pictures?) (?:is |are )?(?:used|licensed) under (?:a )?(?:license|licence) (?:from|of|by) {NAME}|(?:photos?|images?|pictures?|photograph)(?: credits?| sources?| by| courtesy(?: of)?)? ?: ?.{{2,80}}|(?:photos?|images?|pictures?) (?:by|courtesy of|credit|via) {NAME}|(?:photo |image )?credits? ?: ?{_AGENCY}"
    r"|0?\d:\d{2} ?[-–] ?source ?: ?.{2,40}",
    de=rf"(?:foto|bild|fotos|bilder|bildquelle|bildnachweis|(?:titel|beitrags|artikel|aufmacher|header|vorschau)(?:bild|foto)) ?: ?.{{2,80}}|\(?c\) ?{_AGENCY}",
    fr=r"(?:photos?|crédits?(?: photos?)?) ?: ?.{2,80}"
    r"|(?:photos|crédits photos?|photographies?) ?: ?.{2,80}",
    es=r"(?:foto|fotografía|imagen) ?: ?.{2,80}"
    r"|(?:fotos|fotografías|imágenes|vídeo y fotos|imagen de portada|argazki(?:a|ak)) ?: ?.{2,80}",
    it=r"(?:foto|immagine) ?: ?.{2,80}"
    r"|(?:fotografie?|immagini|immagine di copertina) ?: ?.{2,80}",
    ru=r"фото ?: ?.{2,80}",
    zh=r"图为.{2,30}[ \u3000][\u3400-\u9fff]{2,4}[ \u3000]?摄|(?:图|图片来源|圖片來源|摄影) ?[:：] ?.{2,40}",
    ja=r"(?:写真|撮影|画像) ?[:：] ?.{2,40}",
    ar=r"(?:الصورة|تصوير) ?: ?.{2,60}",
    pl=r"(?:fot\.|zdjęci[ae] ?:) ?.{2,60}",
    pt=r"(?:foto|imagem|crédito) ?: ?.{2,60}"
    r"|(?:fotos|imagens|créditos|fotografias?) ?: ?.{2,60}",
    tr=r"fotoğraf(?:lar)? ?: ?.{2,60}|haber(?: ?- ?kamera)? ?: ?.{3,40}[-–/] ?(?:kamera|foto(?:ğraf)?) ?: ?.{3,60}"
    r"|haber ?- ?kamera ?: ?.{3,60}",
    hi=r"(?:फोटो|तस्वीर) ?: ?.{2,60}",
    ko=r"사진 ?[=:：/] ?.{2,40}",
    sv=r"(?:foto|bild) ?: ?.{2,60}",
    el=r"φωτ(?:ό|ο(?:γραφί(?:α|εσ))?) ?: ?.{2,60}",
    cs=r"(?:snímek|fotografie) ?: ?.{2,60}",
    uk=r"(?:світлин[аи]|знімок) ?: ?.{2,60}",
    bg=r"снимк[аи] ?: ?.{2,60}",
    lt=r"nuotrauk(?:a|os) ?: ?.{2,60}|[^\W\d_][\w.-]*(?: [^\W\d_][\w.-]*){1,2} nuotr\.?",
    ka=r"ფოტო ?: ?.{2,60}",
    hy=r"լուսանկար(?:ը|ներ)? ?[:՝] ?.{2,60}",
    bn=r"ছবি ?: ?.{2,60}",
    bare=rf"(?:foto|photo|bild|kuva) (?:{OF_PICTURES}|ansa|lapresse|efe|lusa|anp|dpa|afp|ap|tt|ntb|pap|čtk)",
    read_out=r"image (?:source|caption|copyright), ?.{2,200}",
    fi=r"(?:kuvat?|valokuvat?|fotó|fotók) ?: ?.{2,60}",
    ca=r"(?:fotografi[ae]s?|imatges?) ?: ?.{2,60}",
    ro=r"(?:surs[ăa]|credit) foto ?: ?.{2,60}",
    read_before=r"image caption (?:the|an?|this|these|two|three) .{2,160}",
)

PICTURE_BY = lines(
    nl=r"beeld ?: ?.{2,60}",
    vi=r"ảnh ?: ?.{2,60}",
    he=r"צילו(?:ם|מים) ?: ?.{2,60}",
    th=r"ภาพ ?: ?.{2,60}",
    fa=r"عکس ?: ?.{2,60}",
)
"""Whose picture it is, by a word that has other senses."""
_NAME = r"(?:[^\W\d_a-z][\w.'’-]*|van|de|der|den|en|via)"
IS_OF_NAMES = compiled_late(rf"[^:]*:[ /|&]{{0,3}}{_NAME}(?:[ /|&]{{1,3}}{_NAME})*[ /|&]{{0,3}}")
"""Behind the colon, where the script has capitals."""

AGENCY_PICTURE = lines(
    en=rf"(?:{OF_PICTURES}) ?[/|] ?[^/|.!?:;]{{2,60}}|[^/|.!?:;]{{2,60}} ?[/|] ?(?:{OF_PICTURES})(?: via (?:{OF_PICTURES}))?",
)
"""Whose picture it is, and by which agency it came: a line of its own, of the article where it is an item or a heading."""

_PICTURE = (
    r"(?:(?:(?:file|handout|stock|archiv|symbol) ?)?(?:photo(?:graph)?|image|picture|pic|foto|bild|fotografía|imagen|immagine"
    r"|imagem|fotografia|beeld|kuva|фото|ảnh|fotó|fotografie|foto di|fotoğraf|zdjęcie|φωτο(?:γραφία)?)s?|(?:photo |image |picture )?credits?|crédits?(?: photo)?|fot\.)"
)
_COLON = r"(?: credits?| courtesy(?: of)?| by)? ?[:/] ?+"
_BY = rf"(?:{_COLON}| by | courtesy of )"
_NO_PLACE = r"(?!\d|oben|unten|links|rechts|top|bottom|left|right|above|below|cent(?:er|re)|see|siehe)"
_CAPITAL = r"(?-i:(?=[A-ZÀ-ÞА-ЯΑ-ΩẢ©]))"
_FULL_NAME = rf"(?-i:{WORD}(?: {WORD})+)"
_OLD = (
    r"file (?:photo|image|pic\w*)|archiv(?:bild|foto)|symbol(?:bild|foto)|(?:foto|imagen) de archivo|(?:foto|imagem) de arquivo"
    r"|foto d'archivio|photo d'archives?|архивное фото|фото из архива|资料[图照]片?|फाइल (?:फोटो|तस्वीर)"
    r"|\d{1,3} (?:bilder|fotos|photos|pictures|images|imágenes|imagens|immagini|zdjęć|фото)"
)

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"

_BEHIND_COMMA = r"ap|afp|epa|reuters|getty images|shutterstock|flickr|wikimedia(?: commons)?"
"""Behind a name and a comma others stand as where that person works: `(Jo Doe, Pixabay)`."""

CREDIT_IN_BRACKETS = compiled_late(
    rf"\({_CAPITAL}(?:ap photo/|{_PICTURE}{_BY}{_NO_PLACE})[^()]{{2,100}}\)\.?\Z"
    rf"|\({_FULL_NAME}[^()]{{0,40}}(?: via (?:ap|{OF_PICTURES})"
    rf"|, ?(?:{_BEHIND_COMMA})|/ ?(?:ap|dpa|{OF_PICTURES}|{SHARED_PICTURES}))(?:, file)?\)\.?\Z"
    r"|\((?-i:[A-Z]{2,5}) photos?/[^()]{2,60}\)\.?\Z"
    rf"|[^.!?…] \((?:{_PICTURE}) ?: ?(?:authors?|{_NO_PLACE}{_CAPITAL}[^()]{{2,60}})\)\Z"
    rf"|[(（](?:{_OLD})[)）]\.?\Z|\((?:צילום|תצלום|תמונה|تصوير|عکس) ?: ?[^()]{{2,60}}\)\.?\Z|\((?:fot|zdj)\. ?[^()\s\d][^()]{{1,60}}\)\.?\Z",
    re.IGNORECASE,
)
CREDIT_BY_NAME = compiled_late(
    rf"\((?:foto|photo|bild|imagen|immagine|imagem|zdjęcie|kuva) (?:di|von|de|por|par|av|af|door) {_FULL_NAME}\)\.?\Z",
    re.IGNORECASE,
)
"""In a list, too, but there it may be one of the pictures that are listed."""
CREDIT_OF_PICTURE = compiled_late(
    rf"\({_CAPITAL}[^()/]{{2,60}}(?:/[^()/]{{2,60}}){{0,2}} ?/ ?(?:{_MONTH} \d{{1,2}}, \d{{4}}|\d{{1,2}} {_MONTH} \d{{4}})\)\.?\Z"
    r"|\((?-i:[A-Z]{2,5}) photos?\)\.?\Z"
    rf"|\({_FULL_NAME}[^()]{{0,40}}[/,] ?wikipedia\)\.?\Z",
    re.IGNORECASE,
)
"""In brackets below a picture; elsewhere they may say where a sentence was read."""
CREDIT_BEHIND = compiled_late(
    rf"\w [-–—|] {_CAPITAL}(?:(?:photo|image|picture) )?credits?: {_CAPITAL}[^.!?:;]{{1,60}}\Z|"
    rf"[.!?…\"”’)] {_CAPITAL}{_PICTURE}{_COLON}{_CAPITAL}[^.!?:;]{{1,100}}\Z"
    rf"|[.!?…\"”’)] \| {_CAPITAL}{_PICTURE}{_BY}{_FULL_NAME}[^.!?:;]{{0,60}}\Z",
    re.IGNORECASE,
)
"""Whose picture it is at the end of what it shows, or, in brackets, that it is an old one. Agencies that sign a text in
brackets have no name before them."""
HINTS_OF_CREDIT = (
    *("photo", "image", "pic", "fot", "bild", "immagine", "beeld", "kuva", "фото", "ảnh", "zdj", "φωτο"),
    *("credit", "crédit"),
)
"""What `CREDIT_BEHIND` needs, in lower case: most lines have none, and the pattern takes ten times as long to say so."""
CREDIT_IN_CHINESE = compiled_late(
    r".{0,60}(?:记者|通讯员|記者)[ \u3000]?[\u3400-\u9fff]{2,4}(?<![拍航])[ \u3000]?[摄攝][）)]?"
)
"""At the end of a line in Chinese: `本报记者 王小明摄`."""
CREDIT_LENGTH = 120
"""Characters at the end of a line in which it stands."""
