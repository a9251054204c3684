"""Lines that say who owns or paid for a text, what made it, and who may copy it."""

from __future__ import annotations

from scrape.extractor.boilerplate.phrases import NAME, lines

DISCLOSURE = lines(
    en=r"(?:\*+ ?)?(?:disclosure|disclaimer|note|affiliate disclosure)?:? ?(?:this|our|the) (?:post|article|page|site|website|blog|content)s? (?:may |might )?(?:contains?|includes?|have) (?:some )?affiliate links?\b.{0,240}"
    r"|(?:we|i) (?:may|might|could) (?:earn|receive|get|make) (?:a |an )?(?:small )?(?:affiliate |referral )?commissions?\b.{0,240}"
    r"|(?:as an? )?amazon associates?\b.{0,240}"
    r"|(?:if you (?:buy|purchase|click)|when you (?:buy|purchase|click)).{0,120}(?:earn|receive|get) (?:a |an )?(?:small )?(?:affiliate )?commission.{0,160}"
    r"|(?:we|our (?:editors|team)) (?:only )?(?:independently|carefully|hand-?)[ -]?(?:select|review|choose|chose|research|test|pick|evaluate|curate)\w*\b.{0,240}|(?:all |every )?(?:products?|everything) (?:featured|recommended|we (?:feature|recommend))\b.{0,60}independently.{0,200}"
    r"|(?:all|every|each)(?: of our)? products? (?:is|are) independently (?:(?:selected|chosen)\b|(?:reviewed|tested) by (?:us|our)\b).{0,260}"
    r"|we (?:recommend|select|feature) the best .{1,40} (?:in|through) an independent\b.{0,240}|we may (?:receive|earn|be paid) (?:compensation|a fee) (?:from|when|if|for (?:products?|purchases?|clicks?|links?|referrals?))\b.{0,240}"
    r"|(?:some|many|most|all) (?:of )?(?:the )?links? (?:in|on) (?:this|our|the) .{1,30} (?:are|may be|might be) (?:\w+ )?affiliate(?: links?| ones)?(?:[.,;:] .{0,200})?"
    r"|this means(?: that)?,? if you (?:click|buy|purchase|shop)\b.{0,120}\b(?:we|i)\b.{0,60}\bcommission\b.{0,160}|(?:also, )?(?:this|our) (?:article|post|page|site|blog)s? (?:may )?(?:also )?(?:contains?|includes?) (?:sponsored|paid) (?:content|links?)"
    r"|(?=.*\breview\b)(?:a |our )?(?:review )?(?:copy|copies|code|unit|sample)s? (?:of .{1,60} )?(?:was|were) (?:independently |kindly )?(?:sourced|purchased|bought|provided|supplied|loaned|lent) (?:by|for|to)\b.{0,160}"
    r"|this (?:story|article|post|content) (?:was|is|has been) (?:\w+ ){0,2}in (?:paid )?(?:partnership|collaboration|association) with .{2,80}\b(?:branded|sponsored|studio|sponsors?|advertis\w+)\b.{0,240}"
    r"|.{3,120} (?:receives?|has received|is supported by) (?:financial )?(?:support|funding|grants?) from .{3,160}[.;] .{2,60} (?:is|are) solely responsible for (?:all|the|its|this) .{0,30}content\b.{0,240}"
    r"|copyright credit ?: ?.{0,240}|our standards ?: ?.{3,60}|how we reviewed this (?:article|page)",
    uploaded=r"(?:notice|disclaimer): the (?:above content|content above)\b(?=.*\b(?:uploaded|posted) by\b).{3,300}",
    opinion=r"this (?:column|article|post|piece|commentary|op-ed|essay) does not necessarily (?:reflect|represent) the (?:opinions?|views?) of .{3,200}|(?:the )?(?:views|opinions) expressed by (?:our |guest )?(?:columnists?|contributors?|bloggers?|commenters|readers) (?:are (?:those|their|his|her|solely|not)\b|do not (?:necessarily )?(?:reflect|represent)\b).{0,300}|(?:the )?(?:views|opinions) expressed (?:(?:in this (?:article|column|post|piece|commentary)|here)\b.{0,300}|(?:are|by) (?:the |its )?(?:author|writer|columnist)\b.{0,300}|are (?:those of|(?:his|her|their) own)\b.{0,300})|este es un (?:espacio|artículo|texto) de opinión\b.{0,240}|(?:las opiniones|los conceptos) (?:expresad|vertid)[oa]s (?:en|por (?:el|la|los|las|su) (?:autor|columnista)).{0,200}|les (?:propos|opinions) (?:exprimée?s|tenus) (?:dans|ici|par (?:l'|les |son |ses )auteur).{0,200}|le opinioni espresse (?:in|dall'autore|dagli autori|sono).{0,200}|os artigos (?:publicados com assinatura|assinados) .{0,200}|det här är en (?:nyhetsartikel|krönika|ledare|recension|kommenterande text|debattartikel|analys)\. .{0,160}",
    personal=r"(?:the (?:writer|author|columnist)s? (?:is|are|was|were) .{3,240}[.;,] )?(?:the |all |his |her |their )?(?:views|opinions)(?: expressed)?(?: here(?:in)?)? are (?:strictly |purely |entirely |solely )?personal(?: to the (?:author|writer)s?)?",
    links=r"(?:cet article|ce contenu|cette page) contient des liens? (?:d'affiliation|affiliés?).{0,200}|(?:este|esta) .{1,30} (?:contiene|incluye) enlaces? (?:de )?afiliad?.{0,200}|(?:questo|questa) .{1,30} contiene link di affiliazione.{0,200}|(?:este|esta) .{1,30} contém links? de afiliad.{0,200}|(?:dit|deze) .{1,30} bevat affiliate.{0,200}",
    academic=r"(?:the authors? do(?:es)?|[\w.'’ -]{3,60} does) not work for, consult, own shares in or receive funding from any .{20,240}|(?:les auteurs|.{3,60}) ne (?:travaillent?|conseillent?) pas, ne (?:conseillent?|travaillent?) pas, ne possèdent? pas de parts.{20,300}",
    trust=r"conforme a los criterios de(?: ?(?:the trust project|el proyecto [\w]{4,12}))?",
    zh=r"(?:免责声明|版权声明|特别声明|免責聲明|版權聲明) ?[】:：].{0,200}"
    r"|(?:许可协议|授权协议|授權條款|版权协议) ?[:：] ?(?:(?:本|采用|採用|除).{1,24}?)?(?:cc(?=[^a-z])|署名(?![权權])|知识共享|姓名標示|創用).{0,120}"
    r"|(?:本文|永久|固定)(?:链接|地址|連結|網址) ?[:：] ?(?:https?://|www\.)\S{1,200}(?: .{0,20}(?:转载|轉載|版权|版權).{0,60})?"
    r"|(?:(?:如无|若无|若没有|除非|除)?(?:特殊|特别|另行|另有)(?:说明|声明|注明)外?，?)?本(?:博客|站|文|作品)(?:(?:所有|全部)?(?:文章|内容|作品))?(?:除特别声明外)?，?(?:均|皆|都)?(?:采用|採用)(?=.*(?:cc[- ]?(?:by|0)|creative commons|知识共享|署名|姓名標示|創用)).{2,80}(?:协议|協議|授權條款).{0,40}"
    r"|本站文章(?:除.{2,20}外，?)?(?:均|皆|都)?为(?:本站)?原创.{0,30}|本文由 ?.{1,20} ?(?:原创|发布|撰写|創作)[，,。] ?(?:欢迎|歡迎|禁止|未经.{0,8}|如需)?(?:转载|轉載)(?:时?[请須须請]|$).{0,30}"
    r"|(?:欢迎转载|歡迎轉載|转载请|轉載請|转载时请|轉載時請)[，,]?(?!.*(?:什么|什麼|意思|意[义義]|这|這|说|說))(?=.{0,24}(?:注明|註明|保留|附上|标明)).{2,80}"
    r"|(?:(?:声明|聲明)[:：] ?.{0,20})?(?:本文|此文|该文|文章|以上(?:内容|文章)|转载此文|轉載此文)(?=.{0,24}(?:转[载自]|轉[載自]|(?:出于|基于|为了|為了)(?:传递|傳遞))).{0,60}(?:目的|不代表|不意味).{0,60}"
    r"|(?:声明|聲明)[:：] ?.{1,20}(?:转载|轉載)(?=.*(?:目的|不代表|不意味)).{0,120}"
    r"|(?:本文|文章|以上(?:内容|文章|观点))(?:内容|观点)?(?:仅|僅|只|不)代表(?:作者|本[人站网報报平]).{0,40}",
    any_zh=r".{0,40}(?:如有?|若有?|如若)侵[犯权權].{0,12}(?:[请請](?:及时|立即|尽快|您)?(?:联[系繫]|聯[繫絡]|告知|通知|与我|與我|私信|来信|來信|留言)|联系[我本博作站删]|聯[繫絡][我本站]|私信|告知[我本]|[立即必]删).{0,40}",
    ko=r"저작자표시(?: ?비영리| ?변경금지| ?동일조건변경허락){1,2}|이 기사는 언론사에서 .{2,30} 분류(?:했|됐)습니다",
    pt=r"(?:o autor|a autora|os autores|as autoras) escrevem? (?:segundo|de acordo com|ao abrigo d|em conformidade com|com) .{0,40}ortogr[áa]f.{0,80}|(?:este |o )?(?:texto|artigo|crónica) (?:foi )?escrit[oa] (?:segundo|de acordo com|ao abrigo d|conforme) .{0,40}ortogr[áa]f.{0,80}",
    de=r".{0,80}(?:enthält|enthalten) (?:affiliate|werbe|provisions)-?links?.{0,160}|(?:affiliate|werbe|provisions|partner)-?links? ?[:：(].{0,240}|alle angaben (?:sind )?ohne gewähr",
    corrected=r"(?:corrections?|clarification|editor'?s'? note|update) ?[:(–-] ?.{0,30}(?:an? (?:earlier|previous) version of this|this (?:article|story|post|report) (?:has been|was) (?:amended|corrected|updated))\b.{3,300}|an? (?:earlier|previous) version of this (?:article|story|post|report|headline|caption)\b.{3,300}|this (?:article|story|post|report) (?:has been|was) (?:amended|corrected) (?:on .{4,30} )?(?:to|because)\b.{3,240}",
    corrected_elsewhere=r"(?:korrektur(?:hinweis)?|anmerkung(?: der redaktion)?|hinweis) ?: ?in einer (?:früheren|vorherigen|ersten) (?:version|fassung)\b.{3,240}|in einer (?:früheren|vorherigen|ersten) (?:version|fassung) (?:dieses (?:artikels|textes|beitrags)|des artikels)\b(?=.*(?:fehler|fälschlich|falsch|irrtümlich|korrigi|berichtig|hieß es|richtig)).{3,240}|une (?:précédente version|version (?:précédente|antérieure)) de (?:cet|l') ?article\b(?=.*(?:err(?:eur|on)|indiqu|affirm|mentionn|corrig|écriv)).{3,240}|(?:en )?una versión (?:anterior|previa) de (?:este artículo|esta (?:noticia|nota))\b(?=.*(?:err[oó]r|equivoc|indic|afirm|mencion|corr[ei]g|decía|señal|incorrect)).{3,240}|(?:in )?una versione precedente di (?:questo|quest') ?articolo\b(?=.*(?:errore|erronea|indica|afferma|scritto|corrett|riportav|sbagli)).{3,240}|(?:em )?uma versão anterior (?:deste (?:artigo|texto)|desta (?:matéria|reportagem))\b(?=.*(?:err[oa]|equivoc|inform|afirm|mencion|corrig|dizia|incorret)).{3,240}|in een eerdere versie van dit (?:artikel|bericht)\b.{3,240}|we wcześniejszej wersji (?:tego )?(?:artykułu|tekstu)\b.{3,240}|i en tidigare version av (?:artikeln|texten)\b.{3,240}",
)

MACHINE_MADE = lines(
    assisted=r"ai[- ]assisted (?:article|story|report|post)|(?:nota|noticia|artículo) asistid[oa] por (?:la )?(?:ia|inteligencia artificial)"
    r"|(?:artigo|notícia|matéria) assistid[oa] por (?:ia|inteligência artificial)|articolo assistito da(?:ll'| )?(?:ia|intelligenza artificiale)"
    r"|article assisté par (?:l')?(?:ia|intelligence artificielle)|ki-(?:gestützter|unterstützter) (?:text|artikel|beitrag)",
    unedited=r"(?:this |the )?(?:transcript|translation|captions?) (?:was |is |has been |were )?(?:(?:automatically|machine|auto)[- ]?(?:generated|translated|transcribed)|generated (?:automatically|by .{2,30}))\b.{0,100}\b(?:errors?|mistakes?|inaccura\w+).{0,60}"
    r"|\(?(?:except for the headline, )?this (?:story|article|report|news item|item|post) (?:has not been|was not) edited by .{2,60} (?:and|but) (?:is|was|has been) .{3,100}",
    voice=r"(?:produced|narrated|read) by .{2,60} (?:using|with|by) (?:an? )?(?:ai|artificial|automated) (?:narration|voice)\b.{0,100}",
    en=r"this (?:article|story|text|post|summary|content) (?:was|has been) (?:partly |in part )?(?:produced|generated|written|created|translated|summari[sz]ed|drafted) (?:in part )?(?:with|by|using) .{0,30}\b(?:ai|artificial intelligence|chatgpt|automation|machine translation)\b.{0,80}",
    de=r"(?:diese[rs]?|der) (?:text|artikel|beitrag|meldung) wurde .{0,20}\b(?:mit|durch|von|unter|mithilfe)\b.{0,25}\b(?:ki|künstliche[rn]? intelligenz)\b.{0,80}"
    r"|(?:diese |die )?zusammenfassung (?!.*\bohne\b)(?=.*\b(?:erstellt|generiert|erzeugt|verfasst|geschrieben)\b)(?:wurde |ist )?(?:automatisch )?.{0,12}\b(?:mit|durch|von)\b.{0,25}\b(?:ki|künstliche[rn]? intelligenz)\b.{0,100}",
    fr=r"cet(?:te)? (?:article|contenu|traduction) a été .{0,25}\b(?:par|avec|à l'aide d)\b.{0,30}(?:intelligence artificielle|\bia\b).{0,60}"
    r"|(?:cette synthèse|ce résumé) (?:est|a été) (?:automatiquement )?(?:généré|rédigé|créé|produit|réalisé|écrit|fait)e?\b.{0,20}\b(?:par|avec|grâce|à l'aide|via)\b.{0,30}\b(?:intelligence artificielle|ia)\b.{0,100}",
    es=r"este (?:artículo|texto|contenido) (?:se ha|ha sido|fue) .{0,25}\b(?:con|por|mediante|usando)\b.{0,30}(?:inteligencia artificial|\bia\b).{0,60}"
    r"|(?:este )?resumen (?:ha sido |fue )?(?:generado|creado|elaborado|hecho) .{0,30}\b(?:inteligencia artificial|ia)\b(?:[.,]? y? ?(?:revis|supervis|verific|valid)\w+.{0,60})?",
    it=r"questo (?:articolo|testo|contenuto) è stato .{0,25}\b(?:con|da|dall|tramite|mediante)\b.{0,30}(?:intelligenza artificiale|\bia\b).{0,60}"
    r"|(?:questo )?(?:riassunto|sintesi) (?:è stat[oa] )?(?:generat|creat|realizzat)[oa] .{0,30}\b(?:intelligenza artificiale|ia)\b(?:[.,]? e? ?(?:rivist|revision|verific|controll|valid)\w+.{0,60})?",
    pt=r"este (?:texto|artigo|conteúdo) foi .{0,25}\b(?:com|por|pela)\b.{0,30}(?:inteligência artificial|\bia\b).{0,60}"
    r"|(?:este )?resumo (?:foi )?(?:gerado|criado|produzido|feito) .{0,30}\b(?:inteligência artificial|ia)\b(?:[.,]? e? ?(?:revis|supervis|verific|valid)\w+.{0,60})?",
    nl=r"dit (?:artikel|bericht) is .{0,25}\b(?:met|door)\b.{0,30}\b(?:ai|kunstmatige intelligentie)\b.{0,60}"
    r"|deze samenvatting is (?=.*\b(?:gemaakt|gegenereerd|geschreven|opgesteld)\b).{0,30}\b(?:met|door)\b.{0,20}\b(?:ai|kunstmatige intelligentie)\b.{0,80}",
    pl=r"(?:ten )?(?:artykuł|tekst|materiał) (?:powstał|został) .{0,50}sztucznej inteligencji.{0,40}"
    r"|(?:to )?(?:streszczenie|podsumowanie) (?!.*\bbez\b)(?:zostało )?(?:przygotowan|wygenerowan|stworzon|utworzon|napisan|powstał)\w+ .{0,40}sztuczn\w+ inteligencj\w+.{0,60}",
    ru=r"(?:текст|материал|статья) .{0,30}(?:с помощью|при помощи) (?:искусственного интеллекта|нейросет).{0,40}"
    r"|(?:пересказ|краткое содержание|резюме) (?!.*\bбез\b)(?:статьи |текста |новости |материала )?(?:сделан|подготовлен|создан|сгенерирован|составлен|написан)\w* .{0,30}(?:искусственн\w+ интеллект\w*|нейросет\w+).{0,40}",
    ja=r"(?:この|本)(?:記事|文章)は.{0,6}(?:ai|人工知能).{0,30}"
    r"|(?:この)?要約(?:文)?は(?!.*(?:使わず|なし)).{0,10}(?:ai|人工知能).{0,12}(?:作成|生成|要約|作られ)(?:し|され|て).{0,12}",
    zh=r"本文(?:内容)?(?:由|使用|借助).{0,6}(?:人工智能|ai).{0,16}"
    r"|(?:本|以上)?摘要(?:内容)?由.{0,8}(?:人工智能|ai).{0,6}(?:生成|撰写|总结|提炼|提取|整理)(?:[，,].{0,16})?",
    ko=r"이 (?:기사|글)[는은] .{0,10}(?:ai|인공지능).{0,30}"
    r"|(?:이 )?요약[은문](?!.* 없이).{0,12}(?:ai|인공지능).{0,14}(?:작성|생성|요약|정리)(?:했|한|하였|합|됐|된|되었|됩).{0,12}",
    ar=r"تم (?:إعداد|إنشاء|كتابة|ترجمة) .{0,30}الذكاء الاصطناعي.{0,20}",
    tr=r"bu (?:haber|içerik|metin) .{0,10}yapay zeka.{0,40}"
    r"|bu özet .{0,12}yapay zek[aâ] .{0,24}(?:oluşturul|hazırlan|üretil|yazıl|çıkarıl)\w+.{0,20}",
    sv=r"(?:artikeln|texten) (?:har|är) .{0,40}\b(?:ai|artificiell intelligens)\b.{0,60}"
    r"|(?:sammanfattningen|oppsummeringen|sammendraget|resumeet) (?:är|er) (?!.*\b(?:uten|utan|uden|aldrig?)\b)(?:skapad|skriven|genererad|gjord|laget|skrevet|generert|lavet|genereret|skabt)\b.{0,40}\b(?:ai|ki)\b.{0,80}",
    translated=r"this (?:article|story|text|post|page) (?:was|has been|is) (?:(?:machine|automatically|auto)[- ]?translated|translated (?:by (?:a )?machine|automatically))\b.{0,120}|(?:diese[rs]?|der) (?:text|artikel|beitrag|seite) wurde (?:maschinell|automatisch) übersetzt\b.{0,100}|cet(?:te)? (?:article|page) a été traduite? automatiquement\b.{0,100}|este (?:artículo|texto) (?:ha sido|fue) traducido automáticamente\b.{0,100}|questo articolo è stato tradotto automaticamente\b.{0,100}|este (?:artigo|texto) foi traduzido automaticamente\b.{0,100}|dit artikel is automatisch vertaald\b.{0,100}|ten (?:artykuł|tekst) został przetłumaczony (?:automatycznie|maszynowo)\b.{0,80}|(?:artikeln|texten) (?:är|har) (?:automatiskt |maskin)översatt?s?\b.{0,60}",
)
"""Notes that a program wrote or translated the text."""

MADE_BY_MACHINE = lines(
    labels=r"(?:summary (?:generated |created |written |provided )?by ai|ai[- ]generated (?:summary|content)|this summary (?:was|is) (?:generated|created|produced) (?:by|with|using) ai|(?:generated|created|produced) (?:by|with|using) ai(?=[,.;] .{0,8}(?:review|check|edit|verif|fact)))(?:[,.;] (?:and )?(?:reviewed|checked|edited|verified|fact-checked).{0,60})?|(?:zusammenfassung )?mit ki (?:erstellt|generiert)(?:[,.;] .{0,12}(?:geprüft|redaktion).{0,40})?|ki-(?:generierte )?zusammenfassung|résumé (?:généré|réalisé|créé) par (?:l')?ia|resumen (?:generado|hecho) (?:por|con) (?:la )?ia|riassunto (?:generato|creato) (?:dall'|con l')ia|resumo (?:gerado|feito) (?:por|com) ia|samenvatting (?:gemaakt )?door ai|podsumowanie (?:wygenerowane )?przez ai|sammanfattning (?:skapad )?av ai",
    kinds=r"(?:nota|noticia|artículo|texto|contenido) (?:generad|hech|elaborad|cread)[oa] (?:por|con) (?:la )?(?:ia|inteligencia artificial)"
    r"|(?:texto|artigo|notícia|matéria|conteúdo) (?:gerad|feit|criad|produzid)[oa] (?:por|com) (?:ia|inteligência artificial)"
    r"|(?:articolo|testo|contenuto) (?:generat|creat|realizzat)o (?:da(?:ll')?|con(?: l')?) ?(?:ia|intelligenza artificiale)"
    r"|(?:article|texte|contenu) (?:généré|rédigé|réalisé|créé) (?:par|avec) (?:l')?(?:ia|intelligence artificielle)"
    r"|ki-generierter (?:text|artikel|beitrag)|mit ki-unterstützung (?:erstellt|verfasst|geschrieben)",
)
"""Labels over a summary, or over a text, that a program wrote: what they name may be a section's subject."""

COPYRIGHT = lines(
    mul=r"(?:copyright )?(?:©|\(?c\)|&copy;).{0,160}|copyright (?:by .{1,60} )?\d{4}.{0,140}",
    en=r".{0,80}all rights reserved(?! (?:in|to|by) .{0,100}\b(?:remains?|stays?|belongs?|are|is)\b).{0,160}|this material may not be published.{0,160}"
    r"|this (?:document|article|work|content|page) is (?:subject to|protected by) copyright.{0,300}"
    r"|this document was (?:generated|translated|created) (?:by .{1,60} )?(?:on .{4,40} )?(?:using|by|with|from latex by) .{0,20}(?:texi2html|texi2any|makeinfo|latex2html|hevea|tth|pandoc|asciidoc|docbook|groff|man2html|pod2html).{0,80}"
    r"|file translated from .{1,10} by .{1,10}, version \d.{0,60}"
    r"|this (?:journal|article|publication|website|site|page) is (?:©|\(c\)|copyright (?:©|\d{4})).{0,160}"
    r"|(?:reprinted|reproduced|used) (?:by|with) (?:the )?(?:kind )?permission (?:of|from) [^,]{1,120}(?:, (?:inc|ltd|llc|\d{4})\b.{0,40})?"
    r"|(?=.*copyright)(?=.*permission)(?:recipes? |text )?(?:reprinted|reproduced|excerpted|extracted|adapted) (?:by|with|from) .{10,400}",
    licence=r"(?:(?:except|unless) (?:where )?otherwise (?:noted|stated|indicated), ?)?(?:all |the |this )?(?:articles?|posts?|text|texts?|blog|site|website|contents?)(?: (?:of|on|in|from) (?:this|the|my|our) (?:[\w-]+ )?(?:blog|site|website|page|work))? (?:(?:is|are)(?: \w+)? )?licensed under (?:an? |the )?(?=.*\b(?:cc|creative commons)\b).{2,200}",
    de=r".{0,80}alle rechte vorbehalten",
    fr=r".{0,80}tous droits réservés",
    es=r".{0,80}todos los derechos reservados|.{0,80}todos os dereitos reservados|.{0,80}tots els drets reservats"
    r"|.{0,80}toate drepturile (?:sunt )?rezervate|.{0,80}eskubide guztiak erreserbatuak"
    r"|prohibida (?:su|la) reproducción.{0,80}",
    it=r".{0,80}tutti i diritti riservati"
    r"|(?:© ?)?riproduzione riservata",
    pt=r".{0,80}todos os direitos reservados",
    nl=r".{0,80}alle rechten voorbehouden",
    any_ru=r".{0,80}все права защищены"
    r"|при (?:перепечатке|использовании материалов)(?=.*(?:ссылк|разрешени|указани)).{1,120}",
    any_zh=r".{0,80}版权所有"
    r"|未经.{0,10}(?:授权|许可|允许)(?!的)(?=.*(?:转载|复制|摘编|翻印|镜像|使用.{0,8}(?:内容|文章|作品|图片|资料))).{0,40}"
    r"|版权所有.{0,60}",
    any_ja=r".{0,40}無断転載.{0,20}",
    any_ar=r".{0,40}جميع الحقوق محفوظة.{0,40}",
    tr=r"tüm hakları saklıdır.{0,60}|.{0,60}tüm hakları saklıdır",
    any_el=r".{0,60}με επιφύλαξη παντόσ δικαιώματοσ.{0,40}",
    any_he=r".{0,40}כל הזכויות שמורות.{0,40}",
    any_hi=r".{0,40}सर्वाधिकार सुरक्षित.{0,40}",
    any_th=r".{0,40}สงวนลิขสิทธิ์.{0,40}",
    pl=r".{0,60}wszelkie prawa zastrzeżone.{0,40}",
    cs=r".{0,60}všechna práva vyhrazena.{0,40}",
    any_uk=r".{0,60}(?:усі|всі) права захищен[оі].{0,40}",
    any_ko=r".{0,40}무단 ?전재.{0,40}"
    r"|저작권자.{0,60}",
    vi=r".{0,40}bản quyền thuộc về.{0,60}",
    sv=r"alla rättigheter förbehållna.{0,60}|alle rettigheter (?:forbeholdes|forbeholdt|reservert).{0,60}",
)

REPRINTS = lines(
    permitted=rf"(?:re-?published|reprinted|reproduced|reposted)(?: here)? with (?:kind )?permission(?: (?:of|from) {NAME})?",
    en=r"(?:[\w ]{2,30}: )?this copy is for (?:your )?personal,? non-?commercial use only\b.{0,400}"
    r"|(?:distribution and )?use of this (?:material|article) (?:is|are) governed by (?:our|the .{0,30}(?:subscriber agreement|copyright)) .{5,300}"
    r"|to order (?:presentation-ready copies|reprints|copies of this article)\b.{0,300}",
)
"""How to buy copies: so newspapers begin what they print or show to those who do not pay."""
