"""Lines that say under what a text is filed."""

from __future__ import annotations

from scrape.extractor.boilerplate.phrases import further, lines

TAGS = lines(
    en=r"(?:tags?|tagged(?: (?:as|with|in))?|topics?|filed under|posted (?:in|under)|categor(?:y|ies)|keywords|labels?|related topics) ?[:|] ?.{0,200}|posted in [^.?!:]{2,80}"
    r"|tags|tagged in|filed under|categories",
    de=r"(?:schlagworte|schlagwörter|stichwörter|themen|rubrik|kategorien?|veröffentlicht (?:in|unter)|abgelegt unter) ?: ?.{0,200}|schlagworte|schlagwörter|kategorien?",
    fr=r"(?:mots[- ]clés|étiquettes|publié dans|classé (?:dans|sous)) ?: ?.{0,200}|mots-clés"
    r"|(?:sujets?|thèmes?|tags?|catégories?|mots clés) ?: ?.{0,200}",
    es=r"(?:etiquetas|temas|publicado en|archivado en) ?: ?.{0,200}|etiquetas|archivado en"
    r"|(?:en esta nota|categor[íi]as?|palabras clave) ?: ?.{0,200}|temas",
    ru=r"(?:метки|теги) ?: ?.{0,200}"
    r"|(?:ключевые слова|рубрик[аи]|темы) ?: ?.{0,200}",
    zh=r"(?:标签|標籤|分类|分類) ?[:：] ?.{0,200}|(?:分类于|分類於)(?: ?[:：] ?| ).{1,60}",
    ja=r"(?:タグ|カテゴリー?|キーワード) ?[:：] ?.{0,200}",
    ar=r"(?:الوسوم|وسوم) ?: ?.{0,200}"
    r"|(?:الكلمات (?:المفتاحية|الدلالية)|كلمات (?:مفتاحية|دلالية)|التصنيفات?|الأقسام)(?: ?: ?.{0,200})?",
    it=r"(?:argomenti|categori[ae]|etichette|parole chiave|archiviato in) ?: ?.{0,200}|argomenti",
    pt=r"(?:etiquetas|marcadores|publicado em|arquivado em|categorias?|palavras-chave|assuntos) ?: ?.{0,200}",
    nl=r"(?:trefwoorden|categorie(?:ën)?|onderwerpen) ?: ?.{0,200}",
    tr=r"(?:etiketler|etiket|anahtar kelimeler|kategori(?:ler)?|etiketak|kategoriak) ?: ?.{0,200}|etiketler|kategoriler",
    el=r"(?:ετικέτεσ|λέξεισ[ -]κλειδιά|κατηγορί(?:α|εσ)) ?: ?.{0,200}|ετικέτεσ",
    he=r"(?:תגיות|תגים|מילות מפתח|קטגוריות?) ?: ?.{0,200}|תגיות",
    hi=r"(?:टैग्स|टैग|कीवर्ड|श्रेणी) ?: ?.{0,200}|टैग्स",
    th=r"(?:แท็ก|คำสำคัญ|หมวดหมู่|ป้ายกำกับ) ?: ?.{0,200}|แท็ก",
    pl=r"(?:tagi|słowa kluczowe|kategori[ae]) ?: ?.{0,200}",
    fi=r"(?:aiheet|avainsanat|tunnisteet|kategoriat?) ?: ?.{0,200}",
    cs=r"(?:štítky|klíčová slova|rubrika|kategorie|kategóri[ae]|kategorij[ae]|kategóriák?|categorii) ?: ?.{0,200}",
    sv=r"(?:taggar|nyckelord|ämnen|kategori(?:er)?|etiketter|stikkord|emneord|avainsanat|tunnisteet|címkék|etichete|etiquetes) ?: ?.{0,200}|taggar|etiketter",
    uk=r"(?:теги|мітки|ключові слова|категорії|категорі[яи]|категориј[ае]) ?: ?.{0,200}",
    vi=r"(?:từ khóa|từ khoá|chủ đề|chuyên mục|danh mục) ?: ?.{0,200}",
    ko=r"(?:태그|카테고리) ?: ?.{0,200}",
    fa=r"(?:دسته[\u200c ]?(?:بندی|ها)|برچسب[\u200c ]?ها) ?: ?.{0,200}|برچسب[\u200c ]?ها",
    **further.TAGS,
)

FILED = lines(
    fr=r"(?:publié|classé|catégorisé) (?:dans|sous|comme) [^.?!:]{2,40}|(?:étiqueté|marqué avec) .{2,80}",
    es=r"(?:publicad[oa]|escrito|categorizado) en [^.?!:]{2,40}|etiquetad[oa] (?:como|con) .{2,80}",
    it=r"(?:postato|inserito|pubblicato) in [^.?!:]{2,40}|(?:taggato|contrassegnato da tag|con tag) .{2,80}",
    pt=r"publicado em [^.?!:]{2,40}|marcado com .{2,80}",
    ro=r"(?:publicat|postat) în [^.?!:]{2,40}|etichetat(?: cu)? .{2,80}",
    ca=r"(?:publicat|postat) dins de [^.?!:]{2,40}|etiquetat com a .{2,80}",
    el=r"(?:καταχωρήθηκε|δημοσιεύ[θτ]ηκε|αναρτήθηκε) στ(?:ο|α|ην?|ισ) [^.?!:]{2,40}|με ετικέτα .{2,80}",
)
"""The same in a sentence that may be of a book or a stone, too: the names of sections are links in it."""
