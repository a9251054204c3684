"""Labels of what readers may do with an article: hear it, keep it, go on to its end or back to its beginning."""

from __future__ import annotations

from scrape.extractor.boilerplate.phrases import lines

READER_TOOLS = lines(
    en=r"scroll (?:down )?for (?:more|the) .{1,30}|save (?:this )?(?:article|story)?(?: ?for later)?|reuse this content|report an (?:issue|error|typo|mistake)(?: (?:with|in) this .{1,20})?|this (?:article|story|post|video) is more than \d+ (?:years?|months?|days?) old|do not sell (?:or share )?my .{1,40}|(?:expand|view|show|hide) source(?: code)?|(?:gift|give) this article"
    r"|qr code link to this post|(?:please )?do not contact me with unsolicited services or offers|show replies by date|last active \(days ago\)?|(?:add to|remove from) favou?rites(?: (?:add to|remove from) favou?rites)?",
    de=r"hören sie (?:sich )?(?:den|diesen) artikel.{0,20}|artikel (?:verschenken|speichern|drucken)",
    fr=r"écouter (?:l'|cet )article|retour à (?:l'accueil|la une)|voir (?:les photos|la galerie)|offrir (?:l'|cet )article|temps de lecture ?:? ?\d.{0,15}"
    r"|(?:sauvegarder|enregistrer) (?:l'|cet )article",
    es=r"escuchar (?:este|el) artículo|escuchar (?:la )?(?:nota|noticia)|ver (?:la )?galería(?: .{0,20})?|volver a (?:la portada|inicio|la home)|regálat?e? este artículo|regala este artículo"
    r"|guardar (?:noticia|artículo|para después)",
    it=r"ascolta (?:l'|questo )?articolo|torna (?:alla home|su|indietro|in alto|all'inizio)|(?:guarda|vai a) la (?:gallery|galleria)(?: .{0,20})?|regala (?:l'|questo )articolo",
    pt=r"ouça (?:este|esse|o) (?:conteúdo|artigo|texto)|ouvir (?:o )?(?:artigo|texto|notícia)|tempo de leitura ?:? ?\d.{0,15}|voltar (?:para o |ao )(?:início|topo)|ver galeria(?: .{0,20})?"
    r"|(?:guardar|salvar) (?:artigo|notícia|matéria)",
    nl=r"(?:terug )?naar boven|bewaar dit artikel",
    pl=r"posłuchaj (?:artykułu|tekstu)|(?:wróć|powrót) (?:na|do) .{0,6}(?:stronę główną|strony głównej|góry)",
    ru=r"время (?:чтения|на чтение) ?:? ?\d.{0,15}|слушать (?:новость|статью|текст)",
    ja=r"読了時間 ?[:：]? ?.{1,10}|(?:音声で|記事を)聞く|次の?ページへ(?:続く)?|ブックマーク(?:する|に追加)?|ページの?(?:トップ|先頭)へ(?:戻る)?",
    zh=r"阅读时间[:：]? ?\d.{0,8}|收听(?:本文|全文)|点击(?:查看|阅读|加载)更多",
    ko=r"읽는 ?시간 ?\d.{0,8}|맨 ?위로",
    ar=r"(?:مدة|وقت) القراءة ?:? ?.{1,14}|استمع إلى (?:المقال|الخبر)|العودة إلى (?:الأعلى|الرئيسية)",
    hi=r"पढ़ने का समय ?:? ?.{1,12}|(?:खबर|लेख) सुनें",
    tr=r"okuma süresi ?:? ?\d.{0,15}|(?:haberi|yazıyı) dinle|başa dön|yukarı çık",
    sv=r"lästid ?:? ?\d.{0,15}|lyssna på artikeln|(?:tillbaka )?till toppen"
    r"|spara (?:artikel(?:n)?|till senare)",
    da=r"gem (?:arti(?:kel|klen)|historien)|læs (?:artiklen )?op|lyt til artiklen|lagre (?:artikkel(?:en)?|saken)|lytt til (?:artikkelen|saken)|(?:hør|få) artiklen (?:læst )?op(?:læst)?",
    fi=r"(?:tallenna|kuuntele) (?:artikkeli|juttu)",
    he=r"שמור(?:ו)? (?:ברשימת קריאה|לקריאה מאוחרת|כתבה)|ה?אזינו לכתבה|(?:שתפו|שתף) בפייסבוק(?: שמור.{0,20})?",
    ca=r"(?:desa|escolta) (?:l'article|la notícia)",
    cs=r"(?:uložit|poslechnout(?: si)?) článek",
)

CAPTCHA = lines(
    en=r"(?:this (?:site|form|page) is |the site is )?(?:also )?protected by (?:google )?(?:recaptcha|hcaptcha)\b.{0,120}",
    de=r"diese (?:seite|website|webseite) (?:ist|wird) durch (?:google )?(?:recaptcha|hcaptcha) geschützt\b.{0,140}",
    fr=r"ce (?:site|formulaire) est protégé par (?:google )?(?:recaptcha|hcaptcha)\b.{0,140}",
    es=r"este (?:sitio|formulario) está protegido por (?:google )?(?:recaptcha|hcaptcha)\b.{0,140}",
)
"""What the makers of a test for robots want to be said beside it."""

GENERATOR = lines(
    en=r"generated (?:on .{4,40} )?(?:for .{1,60} )?by (?:.{0,60} )?(?:doxygen )?v?\d+(?:\.\d+){1,2}"
    r"|searching\.{0,3}|no matches|click to toggle source",
)
"""What programs that make manuals write into every page: their name behind the text, and the lines of a search."""
