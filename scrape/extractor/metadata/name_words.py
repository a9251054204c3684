"""Words by which names of people are told from those of teams, and from what is no name: patterns, no logic."""

from __future__ import annotations

import re
from typing import Final

from scrape.extractor.boilerplate.word_patterns import WordPattern

_FRAME_WORDS: Final = (
    r"e-?mail|whatsapp|gmail|yahoo mail|libero mobile|libero mail|"
    r"subscribe|comments?|login|log in|log out|sign in|sign up|sign out|website|webmaster|"
    r"anonym(?:ous|e)?|an[óo]nimo|anoniem|аноним|unknown|null|undefined|n/a|published|updated|posted|minutes?|hours?|ago|today|yesterday|"
    r"perma-?links?|trackbacks?|copyright|reserved|privacy|cookies?|newsletter|getty|advertisement|advertiser|affiliate|sponsored|"
    r"persbericht|siaran pers|basın bülteni|пресс-релиз|"
    r"press release|news release|immediate release|embargo(?:ed)?|"
    r"obituary|nachruf|disclosure|fact[- ]check(?:ed)?|reviewed|verified|javascript|loading|"
    r"kommentare?|aktualisiert|veröffentlicht|lesezeit|lesedauer|uhr|bildrechte|quelle|schlagwörter|rebloggt|"
    r"filed|included|downloads?|highlights|edition|gespeichert|copied|pressemitteilung|meldung|feedback|contents|categor(?:y|ies)|kategorien?|username|questions?|recipes?|beiträge|about|"
    r"journalisti(?:c|ques?|sche[nr]?|ska|ske)|standards? and practices|"
    r"editorial (?:standards?|guidelines|polic(?:y|ies))|yayın (?:i̇?lkeleri|politikası)|"
    r"in (?:partnership|association|collaboration|zusammenarbeit|kooperation|collaborazione|samenwerking)|"
    r"en (?:partenariat|collaboration|colaboración)|em parceria|we współpracy|ve spolupráci|i samarb(?:ete|eid|ejde)|"
    r"über|follow|besuche|besuchen sie|bezoek|biography|library|regards|wishes|greetings|gr(?:ü|ue)(?:ß|ss)en?"
)
_EAST_ASIAN_KINDS: Final = (
    r"ニュース|お知らせ|おしらせ|コラム|ブログ|スタッフブログ|エッセイ|インタビュー|レポート|レビュー|イベント|トピックス|"
    r"プレスリリース|キャンペーン|セミナー|メディア掲載|活動報告|新着情報|採用情報|社説|特集|連載|日記|雑記|未分類|"
    r"(?:公司|企[业業]|行[业業]|[学學]校|媒[体體]|最新|通知)?(?:新[闻聞]|要[闻聞]|公告|通知|消息|[动動][态態]|[资資][讯訊]|[报報][导導道])|"
    r"[专專特][栏欄访訪题題写寫]|[随隨][笔筆]|散文|社[论論]|[访訪杂雜][谈談]|[书書影][评評]|[观觀][点點]|博客|部落格|教程|未分[类類]|"
    r"뉴스|새? ?소식|공지(?: ?사항)?|알림|(?:[가-힣]{2,3} ?)?칼럼|에세이|사설|인터뷰|기획|특집|오피니언|"
    r"리뷰|보도 ?자료|언론 ?보도|후기|블로그|이벤트|행사|활동|자료실|목록|문화|사회|경제|정치|국제|스포츠|연예|생활|"
    r"일상|미분류"
)
"""What kinds of texts are called, beside whose dates a short word may be a name."""
NO_NAME: Final = WordPattern(
    _FRAME_WORDS,
    r"\bWORDS\b",
    other_scripts=rf"^(?:{_EAST_ASIAN_KINDS})$|"
    r"^(?:αγί(?:ου|ας|ων)|νέ(?:ας|ου)|εθνικής|δήμου|παναγίας)\s|ストアを表示|^本报$|来源|关注|分享|评论|評論|有料|会員|シェア|ツイート|コメント|"
    r"صفحه نخست|الصفحة الرئيسية|(?:^|\s)نُ?شرت? في|شده در|^প্রকাশ(?=\s*(?::|$))|记者站|客户端|"
    r"^(?:参见|參見|参照)|^(?:发布|发表|分类|编辑|更新)于|^(?:發布|發佈|發表|分類|編輯|更新)於|เวลา(?:ในการ)?อ่าน|^เปลี่ยนแปลงครั้ง|"
    r"記事|字体|字號|字号|字数|字數|分钟|分鐘|読了|읽는\s(?:데|시간)|^[阅閱][读讀](?:需|时|時|量|数|數|$|\s)|^此[页頁]$|^已(?:发布|發布)$|^大概$|^(?:大)?[约約]$|^原标题$|目录|目錄|首页|首頁|收藏|打印|繁体|纠错|^(?:비공개|익명|(?:최고)?관리자|운영자)$|^匿名|^名無し|^(?:등록|입력|수정|최종수정|기사입력|댓글|업데이트|승인|송고|조회수?|공유)$",
)
"""Words that no name holds."""
_SELDOM_NAMES: Final = (
    "all about access article articles bild bio buy click contact count credit default discussion find follow "
    "font foto "
    "fotos get gift his home how image in join learn link listen log menu min mins more none now on open opens our "
    "out photo "
    "photos post posts print profile property read rights save search share shop shopping sign size skip source stand "
    "start store "
    "stories story teilen that the this to type us view visit watch we what when why you your"
)
SELDOM_NAMES: Final = frozenset(_SELDOM_NAMES.split())
"""Words that are names at times (`Emily Post`, `Min Jin Lee`), but not two of them (`Read More`)."""
_NOBODIES: Final = (
    r"staff|members?|admin|administrator|editors?|user|author|authors|guest|contributors?|editorial|"
    r"(?:your|author) name|tu nombre|votre nom|(?:dein|ihr) name|seu nome|il tuo nome|"
    r"(?:our|a) (?:(?:own|special|staff) )?(?:correspondents?|reporters?|representatives?|bureau)|"
    r"newsroom|site admin|web ?admin|super ?user|root|test|moderator|autor|redacteur|"
    r"wordpress|themefisher|gethugothemes|colorlib|bootstrapmade|templatemo|w3layouts|"
    r"administrador[ae]?|administrateur|amministratore|administratör|administrator(?:in|ius)|editora|éditeur|διαχειριστ[ήη]ς|yönetici|"
    r"(?:mein |mon |mój |min |můj )?profil|profilim|(?:my )?profile|(?:mi |meu )?perfil|(?:il mio )?profilo|"
    r"yazarlar|autoren|auteurs|autores|autori|autorzy|авторы|penulis|"
    r"(?:mijn )?profiel|(?:мой )?профиль|личный кабинет|(?:мій )?профіль|особистий кабінет|"
    r"プロフィール|マイページ|프로필|마이페이지|个人中心|個人中心|个人资料|個人資料|"
    r"الملف الشخصي|hesabım|hồ sơ|प्रोफ़ाइल|"
    r"(?:from )?staff reports?|(?:from )?wire reports?|(?:news|wire|combined) services|"
    r"team|topic author|human|editor|name|writer|reporter|feed|rss|import|news|with|and|from|as|for|at|"
    r"paid|premium|free|exclusive|members[ -]only|subscribers[ -]only|faq|people|community|"
    r"relevance|popularity|inheritance|price|rating|"
    r"special(?: for .+)?|advertisements?|gesponserte inhalte|contenu sponsorisé|"
    r"contenido patrocinado|conteúdo patrocinado|contenuto sponsorizzato|gesponsorde inhoud|treść sponsorowana"
)
NOBODY: Final = WordPattern(_NOBODIES, r"(?:the\s+)?WORDS(?:\s+(?:admin|administrator|user|author))?", re.IGNORECASE)
"""What systems call an author who is none, who may read the article, and by what a list is sorted. For whole names."""
_TEAM_WORDS: Final = (
    r"staff|team|editors?|editorial|newsroom|redaktion|desk|redacción|rédaction|redakcja|redazione|redação|redacção|redacția|"
    r"redakce|redactie|szerkesztőség|редакци\w|редакція|toimitus|haber merkezi|haber servisi|"
    r"сайт|портал|газета|журнал|агентство|verein|förening|yhdistys|asociación|associazione|associação|stowarzyszenie|"
    r"organi[sz]ations?|organisatie|organisasjon|organización|organização|organizzazione|organizacja|organizace|"
    r"press|agency|agencies|admin|media|news|online|magazine|inc|llc|ltd|gmbh|institute|university|center|"
    r"centre|school|group|network|association|department|foundation|services?|company|stiftung|verlag|"
    r"magazin|zeitung|agentur|presse|e\.\s?v|experts?|writers?|community|blog|podcast|insider|society|"
    r"ministry|council|board|forum|club|gazette|herald|times|tribune|chronicle|newspaper|museum|office|bureau|commission|committee|federation|alliance|coalition|"
    r"wiki\w*|gazeta|ziarul|jurnalul|kurier|dziennik"
)
TEAM: Final = WordPattern(
    rf"{_TEAM_WORDS}|\.[a-z]{{2,4}}$",
    r"(?:(?<!\w)|(?=\.))WORDS(?!\w)",
    other_scripts=r"(?:日报|晚报|早报|时报|周刊|新闻网?|通讯社|电视台|编辑部|日報|晚報|時報|新聞社?|通信社|編集部|広報[室部課]|일보|신문|뉴스|방송|통신)$|株式会社|有限公司",
)
"""Words of the names of editorial teams, companies and sites."""

ARTICLES: Final = frozenset(["the", "die", "der", "das", "vom", "zum", "beim", "les", "los", "las", "do"])
"""No person's name begins so; of Portuguese `Do`, what papers of Brazil write before their own: `Do Correio`."""
_LOWER_PARTS: Final = (
    "de da do dos das del della di du des van von vom der den het ter ten la le el al bin ibn abu ben bint "
    "af av ap zu "
    "zur y e of for the und and san st 't s v v. d dr. prof. ing. mgr. ifj. özv. med. phil. rer. nat. jur. vet."
)
LOWER_PARTS: Final = frozenset(_LOWER_PARTS.split())
"""Parts of names that are written in lower case."""
