"""What stands before the names of those who wrote a text, as plain alternatives: `Written by`, `Autor:`."""

from __future__ import annotations

from typing import Final

BY: Final = "by|von|par|por"
BY_OR_OTHER: Final = "di|door|av|af"
"""The same, which begin more lines that are no byline."""
DONE: Final = "written|posted|published|reported|contributed|words|text|story|article"
"""Before `by`."""
PUBLISHED: Final = "published by|veröffentlicht von|publié par|publicado por|pubblicato da|gepubliceerd door"
"""They stand before papers, too."""
PHRASES: Final = (
    f"{BY}|{PUBLISHED}|{'|'.join(f'{done} by' for done in DONE.split('|'))}|autoren|blog beitrag von|beitrag von"
    "|ein beitrag von|text von|erstellt von|geschrieben von|verfasst von|eingestellt von|gespeichert von|écrit par"
    "|posté par|soumis par|enviado por|submetido por|enviat per|inviato da|inserito da|ingediend door|ingezonden door"
    "|wysłane przez|przesłane przez|inskickad av|sendt inn av|rédigé par|propos recueillis par|escrito por|escrit per|publicat per|publicat de|postat de|entrevista de|scritto da|postato da|testo di|a cura di"
    "|intervista di|articolo di|geschreven door|geplaatst door|gepost door|skriven av|skrevet av|publicerad av"
    "|publicerat av|upplagd av|lagt inn av|skrevet af|indsendt af|lähettänyt|kirjoittanut|opublikowane przez"
    "|napisane przez|napsal|napsala|rozmawiał|rozmawiała|rozmawiali|írta|bejegyezte|gönderen|ditulis oleh"
    "|diposting oleh|scris de|das interview führte|das interview führten|das gespräch führte|das gespräch führten"
    "|die fragen stellte|die fragen stellten|написано автором|беседовал|беседовала|беседовали|розмовляв|розмовляла"
    "|спілкувався|спілкувалася|γράφει|بقلم|به قلم|كتبه|מאת|tác giả|words and pictures by|words and photos by"
    "|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|dalla nostra corrispondente"
    "|de notre correspondant|de notre correspondante|de notre envoyé spécial|de notre envoyée spéciale"
    "|de nuestro corresponsal|de nuestra corresponsal|de nuestro enviado especial|von unserem korrespondenten"
    "|von unserer korrespondentin|do nosso correspondente|от нашего корреспондента"
    "|story and photos by|story and photographs by|text and photos by|text and photographs by|photos and text by"
    "|words and pictures|words and photos|story and photos|text and photos|text und fotos|text & fotos|text und bilder"
    "|texte et photos|texto y fotos|testo e foto|текст и фото"
    "|kalbino|kalbėjosi|parengė|sagatavoja|intervēja|kirjutas|koostas|küsitles|intervjueeris|postitas"
    "|zpracoval|zpracovala|připravil|připravila|vložil|vložila|přidal|přidala|publikoval|publikovala"
    "|rozhovor vedl|rozhovor vedla|napísal|napísala|pripravil|pripravila|spracoval|spracovala|pridal|pridala"
    "|zhováral sa|zhovárala sa|rozhovor viedol|rozhovor viedla|opracował|opracowała|przygotował|przygotowała"
    "|készítette|összeállította|az interjút készítette|beküldte|közzétette"
    "|napisao|napisala|objavio|objavila|razgovarao|razgovarala|razgovor vodio|razgovor vodila|pripremio|pripremila"
    "|priredio|priredila|postavio|postavila|tekst i foto|tekst i fotografije|objavil|avtorica"
    "|đăng bởi|viết bởi|bài viết bởi|oleh|dipublikasikan oleh"
    "|підготував|підготувала|матеріал підготував|матеріал підготувала|спілкувалась|спілкувались|спілкувалися"
    "|опублікував|опублікувала|розпитував|розпитувала|подготовил|подготовила|материал подготовил"
    "|материал подготовила|опубликовал|опубликовала|разговаривал|разговаривала|публикувано от|публикувана от"
    "|разговаря|разговора води|интервю на|подготви|написао|написала|разговарао|разговарала|припремио|припремила"
    "|приредио|приредила|пишува|נכתב על ידי|פורסם על ידי|เขียนโดย|เรียบเรียงโดย|โพสต์โดย"
)
PARTS_DONE: Final = (
    "text|texte|texto|testo|tekst|tekstas|текст|words|reporting|story|interview|photos?|photography|pictures|images"
    "|fotos?|foto's|fotografie|fotografías?|fotografia|bilder|bild|foton|kuvat|zdjęcia|fotky|fotók|fotoğraf"
    "|фото|video|vidéo|vídeo|videos|graphics?|grafik|graphiques|illustrations?|illustrationen|ilustraciones|editing"
)
"""What somebody did of an article, in brackets behind the name: `Von Jo Doe (Text) und Al Reef (Fotos)`."""
WRITES: Final = (
    "schreibt|écrit|escribe|escreve|scrive|schrijft|kirjoittaa|kirjoitti|pisze|píše|piše|írta|írja|yazdı"
    "|yazıyor|пишет|пише|γράφει|द्वारा"
)
"""What stands behind the name of who wrote it, at the end of a byline: `Doe Jo írta`."""
NOUNS: Final = (
    "author|authors|contributors|autor|autorin|autora|autore|autrice|autorka|auteur|auteure|text|texto|texte|testo"
    "|tekst|teksti|kirjoittaja|forfatter|szerző|yazan|yazar|muhabir|penulis|автор|авторы|автори|авторка|текст"
    "|autorius|autors|avtor|müəllif|höfundur|аутор|аўтар|հեղինակ"
    "|autorė|avtorka|συντάκτης|συντάκτρια|كتب|كتبت|الكاتب|نویسنده|نوشته|כתב|ผู้เขียน|โดย|लेखक|लेखिका"
)
"""They may go without a colon where a byline stands; anywhere else they say more often something else."""
NOUNS_WITH_COLON: Final = (
    "dodał|dodała|szöveg|haber - kamera|laporan|bài|пише|piše|เรื่อง|redaktion|redactie|haber|toimittaja|reportagem|записал|записала|интервью|ρεπορτάζ|κείμενο|כתבה|إعداد|اعداد|تقرير"
    "|tekstas|teksts|besedilo|opracowanie|người đăng|người viết|bài và ảnh|biên soạn|добавил"
    "|добавила|інтервʼю|інтерв'ю|kontributor|ptal se|ptala se|ผู้เรียบเรียง|ავტორი|მოამზადა|ესაუბრა|ראיין|ראיינה|লিখেছেন|எழுதியவர்"
    "|المؤلف|حاوره|حاورها|حاورته"
    "|حوار|تحقيق|كتابة|گزارش|تحریر|نگارش|خبرنگار|रिपोर्ट|रिपोर्टर|संवाददाता|प्रस्तुति|লেখক|প্রতিবেদক|লেখা"
)
"""Words that say so with a colon alone."""
NOUNS_BEFORE_NAMES: Final = (
    "words|story|escribe|escreve|entrevista|redacción|journalist|reporter|yazı|röportaj|επιμέλεια"
)
"""The same where full names follow: else they stand before a title, an answer or an address, too."""
