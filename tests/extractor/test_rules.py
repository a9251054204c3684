"""Each rule meets its wording in every language that it claims, and leaves sentences of an article alone."""

from __future__ import annotations

import pytest

from scrape.extractor.passages import Markup, Passage, Zone, passages_of, zones
from scrape.extractor.reasons import reasons_of
from scrape.extractor.rules import attribution, bylines, headlines, navigation, offers, prompts, related
from scrape.extractor.rules.table import RULES, Rule, first_match

PROSE = (
    "The ferry between the two islands will stop for the winter, the council said on Tuesday, "
    "after a season in which half of its crossings were cancelled."
)


def passage(text: str, zone: Zone = "tail", title: str | None = None, **changes: object) -> Passage:
    (made,) = passages_of([text], title)
    return made._replace(zone=zone, item=False, **changes)  # type: ignore[arg-type]  # checked by the tests that use it


BOILERPLATE: dict[Rule, tuple[str, ...]] = {
    headlines.breadcrumb: (
        "Home > World > Europe",
        "Home » News » Local",
        "You are here: Home / Blog / Ferries",
        "Startseite › Politik › Inland",
        "Accueil / Culture / Livres",
        "Inicio > Deportes > Fútbol",
        "Главная / Новости / Мир",
        "首页 > 新闻 > 国际",
        "ホーム > ニュース",
        "الرئيسية > أخبار > العالم",
        "当前位置：首页 > 社会 > 正文",
        "Anasayfa » Gündem » Haber",
        "Strona główna » Wiadomości",
        "Beranda › Berita",
    ),
    attribution.source_credit: (
        "Source link",
        "Source",
        "Read the full story at The Example",
        "This article was originally published on The Example.",
        "The post How to moor a boat appeared first on The Example.",
        "Originally published at example.com",
        "Zum Originalartikel",
        "Lire l'article original",
        "Enlace a la fuente",
        "Ссылка на источник",
        "原文链接",
        "元記事",
        "رابط المصدر",
    ),
    prompts.comment_prompt: (
        "Please enter your comment!",
        "Please enter your name here",
        "LEAVE A REPLY Cancel reply",
        "Your email address will not be published. Required fields are marked *",
        "Save my name, email, and website in this browser for the next time I comment.",
        "Comments are closed.",
        "Comments Off on How to moor a boat",
        "Be the first to comment",
        "Be the first to review this item",
        "No responses so far »",
        "Name *",
        "Kommentar schreiben",
        "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
        "Laisser un commentaire",
        "Deja un comentario",
        "Lascia un commento",
        "Deixe um comentário",
        "Geef een reactie",
        "Добавить комментарий",
        "发表评论",
        "コメントを書く",
        "اترك تعليقا",
    ),
    prompts.share_bar: (
        "Share",
        "Share this article",
        "Facebook Twitter WhatsApp",
        "Facebook | X | Email",
        "Share on FacebookTweet on Twitter",
        "Click to share on Facebook (Opens in new window)",
        "1,204 shares",
        "Artikel teilen",
        "Partager sur Facebook",
        "Compartir en Twitter",
        "Condividi su Facebook",
        "Поделиться",
        "分享到",
        "この記事をシェアする",
        "شارك المقال",
    ),
    related.adjacent_article: (
        "Previous article",
        "Next post: Tram drivers vote",
        "Previous articleTram drivers voteNext articleMuseum stops",
        "Nächster Artikel",
        "Article suivant",
        "Entrada siguiente",
        "Следующая статья",
        "下一篇",
        "次の記事",
        "المقال التالي",
    ),
    prompts.newsletter: (
        "Join Our Email List",
        "Subscribe to our newsletter",
        "Sign up for the Harbour newsletter",
        "Get the best of Culture in your inbox every Saturday.",
        "Enter your email address to subscribe to this blog",
        "Newsletter abonnieren",
        "Abonnez-vous à notre newsletter",
        "Suscríbete a nuestro boletín",
        "Iscriviti alla nostra newsletter",
        "Schrijf je in voor onze nieuwsbrief",
        "Подпишитесь на рассылку",
        "订阅我们的新闻",
        "ニュースレターに登録",
        "اشترك في النشرة البريدية",
    ),
    offers.cookie_notice: (
        "Accept all cookies",
        "This website uses cookies to give you the best experience.",
        "We use cookies to improve your experience on our site. By continuing you accept this.",
        "Diese Website verwendet Cookies, um Inhalte zu personalisieren.",
        "Ce site utilise des cookies pour améliorer votre expérience.",
        "Utilizamos cookies para mejorar tu experiencia en la web.",
        "Questo sito utilizza i cookie.",
        "Мы используем файлы cookie, чтобы сайт работал лучше.",
        "我们使用cookie来改善您的体验",
        "当サイトではCookieを使用しています",
    ),
    offers.paywall_prompt: (
        "Subscribe to continue reading",
        "This article is for subscribers only.",
        "Already a subscriber? Log in",
        "You have reached your limit of free articles.",
        "Jetzt abonnieren und weiterlesen",
        "Article réservé aux abonnés",
        "Contenido exclusivo para suscriptores",
        "Материал доступен только по подписке",
        "この記事は有料会員限定です",
    ),
    attribution.photo_credit: (
        "Photo: Jane Doe",
        "Image credit: Jane Doe",
        "Credit: Jane Doe/Getty Images",
        "Foto: Jane Doe",
        "Crédit photo : Jane Doe",
        "Фото: Анна Иванова",
        "写真：山田太郎",
        "图片来源：张三",
    ),
    attribution.caption: (
        "FILE - The ferry leaves the harbour of Westmoor on a Monday in May 2023. (AP Photo/Jane Doe, File)",
        "The ferry in 1962 (Photo: Jane Doe)",
        "Two banks of cells took the place of the engines. (Jane Doe/Getty Images)",
        "The keeper at her lamp (Jane Doe via AP)",
        "The keeper at her lamp. Credit: Jane Doe",
        "Die Fähre am Montag im Hafen. Foto: Jane Doe/Hafenamt",
        "La gardienne et sa lampe. Crédit photo : Jane Doe",
        "Die Fähre im Nebel (Symbolfoto: Jane Doe)",
    ),
    offers.advertisement: (
        "Advertisement",
        "- Advertisement -",
        "Story continues below",
        "Sponsored by The Example",
        "Scroll to continue",
        "Anzeige",
        "Publicité",
        "Publicidad",
        "Реклама",
        "广告",
        "広告",
        "إعلان",
    ),
    related.related_label: (
        "Similar products from other makers",
        "Related articles",
        "RELATED ARTICLESMORE FROM AUTHOR",
        "You may also like",
        "Most read",
        "More from The Example",
        "Lesen Sie auch",
        "À lire aussi",
        "Te puede interesar",
        "Leggi anche",
        "Leia também",
        "Lees ook",
        "Читайте также",
        "相关阅读",
        "関連記事",
        "مقالات ذات صلة",
    ),
    related.related_link: (
        "Read more: Tram drivers vote on new rota",
        "Related: Museum of clocks stops for repairs",
        "Lesen Sie auch: Straßenbahn fährt wieder",
        "Lire aussi : Le tramway repart",
        "Lea también: El tranvía vuelve",
        "Читайте также: Трамвай вернулся",
        "関連記事：路面電車が再開",
    ),
    offers.appeal: ("Please support our work with a donation of any size.", "Faites un don"),
    bylines.byline: (
        "By Jane Doe",
        "By Jane Doe - March 3, 2024",
        "Von Anna Beispiel und Jan Muster",
        "Par Jeanne Exemple",
    ),
    bylines.dateline: (
        "moss_and_iron August 2, 2023, 7:03pm 2",
        "3 hours ago",
        "March 3, 2024",
        "Published: 3 March 2024, 10:15",
        "2024-03-03",
        "3. März 2024",
        "Stand: 03.03.2024 10:15 Uhr",
        "2024年3月3日",
    ),
    attribution.copyright_line: (
        "© 2024 The Example. All rights reserved.",
        "Copyright 2024 The Example",
        "Alle Rechte vorbehalten",
        "Todos los derechos reservados",
        "Все права защищены",
    ),
    navigation.tag_list: (
        "Tags: ferries, islands",
        "Filed under: News",
        "Schlagworte: Fähre, Insel",
        "Теги: паром",
        "标签：渡轮",
    ),
    prompts.follow_prompt: (
        "Follow us on Facebook and Instagram for the latest news",
        "Follow Jane Doe on Twitter @jane",
        "Folgen Sie uns auf Facebook",
        "Suivez-nous sur Facebook",
        "Síguenos en Twitter",
        "Подписывайтесь на наш канал",
        "关注我们",
        "تابعونا على فيسبوك",
    ),
    bylines.contribution: (
        "Jane Doe contributed to this report.",
        "Harbour reporter Jane Doe and John Roe contributed reporting for this story from Westmoor.",
        "Additional reporting by Jane Doe",
        "Mit Material von dpa",
    ),
    bylines.sign_off: (
        "Roe reported from Port Ardmoor.",
        "Jane Doe and John Roe reported from Westmoor, Ardmoor.",
        "—Harbour Level Media",
        "-- The Example Press",
    ),
    attribution.disclosure: (
        "This post may contain affiliate links. Read our disclosure policy.",
        "Disclosure: This page contains affiliate links.",
        "We may earn a commission when you buy through links on our site.",
        "As an Amazon Associate I earn from qualifying purchases.",
        "Dieser Beitrag enthält Affiliate-Links.",
        "We recommend the best lamps in an independent review process, and nobody pays for it.",
        "Alle Angaben ohne Gewähr",
    ),
    navigation.navigation: (
        "Log in to save to favourites",
        "E-mail the editor | Print this page | Back to top",
        "4.8 from 31 votes",
        "Print RecipePin Recipe",
        "Skip to content",
        "Read more",
        "5 min read",
        "Zum Inhalt springen",
        "Lire la suite",
        "Leer más",
        "Читать далее",
        "続きを読む",
        "اقرأ المزيد",
    ),
}

SENTENCES = (
    "Share prices fell on Monday.",
    "Share your bread, the monks say.",
    "Comments by the minister drew fire.",
    "Comments off the cuff landed the minister in trouble.",
    "Comments closed on Friday.",
    "Read more books, teachers say.",
    "Source of the Nile found",
    "Sources close to the tin spoke of crumbs.",
    "We use cookies to decorate the tree in winter, a baker explains in her book about biscuits.",
    "We use cookies to bribe the dog.",
    "First published in 1949, the novel still sells.",
    "More by luck than judgement, they won.",
    "More in sorrow than in anger, the judge closed the case.",
    "You might like the taste of seaweed.",
    "Scroll down to settings and tap the wheel.",
    "Keep the newsletter short, editors advise their writers.",
    "Subscribe to our newsletter, says every lighthouse on the coast.",
    "This site uses cookies, he told the court.",
    "Have you seen the newsletter of the parish?",
    "Receive the results by e-mail within three days, the clinic told patients.",
    "Enter your email address and the site shows whether it leaked.",
    "Sponsored by the king, the expedition sailed west.",
    "Log in to view your balance.",
    "Register to vote before June 3.",
    "The feature is available to users in Europe.",
    "Already registered voters may skip this step.",
    "Jetzt will die Stadt das Labor schließen.",
    "Jetzt ändert die Bahn ihr Abo-Modell und verärgert Pendler.",
    "Weitere Meldungen folgen in Kürze.",
    "Download the viewer app from the store and open it.",
    "Find peace here.",
    "Join us on a journey through Peru.",
    "Follow the river to the mill.",
    "Copyright law is broken, a judge finds",
    "Previous tins were worse.",
    "Next time buy the ones with ginger.",
    "Reading time is precious.",
    "Bake for 30 minutes",
    "30 minutes",
    "Start - the race begins at noon",
    "By noon the harbour was empty.",
    "Von Berlin nach Hamburg in zwei Stunden",
    "Photo albums are back in fashion.",
    "Tags on sheep are read by radio.",
    "Notify me when you land, he wrote.",
    "Be the first to reply to a bid and the house is yours.",
    "مشاركة واسعة في الانتخابات",
    "Подписаться на услугу можно до конца года.",
    "Reply to all, and regret it.",
    "Tweet of the day goes to a wren.",
    "Home is where the heart is.",
    "Related work",
    "Comments on the draft law",
    "Nosotros y nuestros socios europeos defendemos este acuerdo hasta el final.",
    "Noi e i nostri partner europei vogliamo un porto più grande.",
    "Noi e partner di tutta Europa chiediamo la pace nel porto.",
    "Wir und unsere Partner setzen auf erneuerbare Energien im Hafen.",
    "Wij en onze partners gebruiken alleen hout van het eiland.",
    "Nos partenaires utilisent le même port depuis dix ans.",
    "We and our trusted partners may build three new lighthouses on the coast.",
    "We and our partners use only wood from the island.",
    "记者：您怎么看这次修复工程？",
    "記者：工事は三年かかりましたね",
    "（灯塔修复后的效果图）",
    "Además: «No volveremos a subir el precio de la entrada al puerto.»",
    "Además: ¿quién pagará la lámpara nueva?",
    "Además: una lámpara nueva",
    "Mirá también: la lámpara del faro, que es nueva",
    "Voir plus : une seule lampe ne suffit pas aux navires",
    "Veja mais: as obras começam em maio",
    "Lee también: «No volveremos a subir el precio.»",
    "التصنيفات العالمية للجامعات",
    "الأقسام العلمية في الجامعة",
    "Released: 3 June 1994",
    "First issue: 3 June 1994",
    "Created: 3 June 1994",
    "Texten fortsätter efter krigets slut",
    "Juttu jatkuu vielä monta vuotta",
    "Ciąg dalszy artykułu pod koniec roku",
    "Tekst gaat verder na de oorlog",
    "ติดตามข่าวพายุจากวิทยุทุกชั่วโมง",
    "הצטרפו לקבוצת המתנדבים של המגדלור",
    "Ikuti akun resmi pelabuhan, kata wali kota",
    "Masz news? Zadzwoń do mnie, powiedział mi latarnik.",
    "Make it? Tag along with the cooks and see.",
    "При использовании материалов из дерева срок службы короче.",
    "Used by permission of the king, the road was long.",
    "未经授权的游客不得进入灯塔的楼梯",
    "未经许可不得使用灯塔的楼梯",
    "（右为记者拍摄的灯塔）",
    "Wir und unsere Partner setzen Kandidaten auf die Liste.",
    "Related: «Who pays for the lamp?»",
    "The rain contributed to the flood, and the old gate did the rest.",
    "Die Brücke bleibt gesperrt, sagte eine Sprecherin am Dienstag. (dpa/afp)",
    "We found the nest, with three grey eggs in it (photo by Anna Reef).",
    "Research by the harbour school shows that the tide is higher.",
    "The views expressed by the fishermen at the meeting were clear.",
    "Las opiniones vertidas por el alcalde provocaron risas en el puerto.",
    "Este artículo fue escrito en 1987, mucho antes de que existiera la inteligencia artificial.",
    "Turn on notifications in the settings of the phone before you start the count.",
    "Entre Facebook y YouTube, los jóvenes del puerto eligen la radio.",
    "Entre 2010 e 2020, o Instagram mudou a vida dos pescadores.",
    "Une erreur de jeunesse ? Le maire ne le pense pas.",
    "They shared the work and the cold nights. Photographs by Anna Reef",
    "Additional research by the museum showed that the wall was built in 1911.",
    "On the left the old harbour is seen, still without its pier (Picture: 3, top right).",
    "To plant trees along the quay, volunteers from forty towns visit the harbour.",
    "We may receive compensation for the damage, the harbour board said.",
    "As the survey shows, the tide is higher than it was (image 3).",
    "The minister said that the lamp stays lit (Reuters).",
    "She was given full credit: a rare thing for a keeper in 1890.",
    "This work is subject to the weather, and to what the keeper says.",
    "The citation: a brass plate, retrieved from the wreck, says who paid.",
)

HEADINGS = (
    "Related work",
    "Comments on the draft law",
    "Search",
    "Newsletter",
    "Facebook",
    "Twitter",
    "Promotion",
    "Advertising",
    "Sign in",
    "Contact us",
    "Login",
    "5 responses to difficult customers",
    "Source",
    "Navigation",
    "12 comments that aged badly",
    "Sharing is caring",
    "Print",
    "Werbung",
    "Kontakt",
    "Next steps",
)


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in BOILERPLATE.items() for text in texts])
def test_boilerplate_is_met_by_its_rule(rule: Rule, text: str) -> None:
    zone: Zone = "head" if rule is headlines.breadcrumb else "tail"
    assert first_match(passage(text, zone)) == rule.__name__


def test_every_rule_has_its_wording_here() -> None:
    assert set(BOILERPLATE) == set(RULES) - {headlines.repeated_title}


@pytest.mark.parametrize("text", SENTENCES)
@pytest.mark.parametrize("zone", ["head", "prose", "tail"])
def test_a_sentence_of_the_article_stays(text: str, zone: Zone) -> None:
    assert first_match(passage(text, zone)) is None
    assert not prompts.comment_section(passage(text, zone))


@pytest.mark.parametrize("text", HEADINGS)
def test_a_heading_inside_the_article_stays(text: str) -> None:
    heading = passage(text, "prose", heading=True)
    assert first_match(heading) is None
    assert not prompts.comment_section(heading)


@pytest.mark.parametrize(
    "text", ["Name", "Share", "1,204 shares", "Next", "Tags: a, b", "Advertisement", "Recommended: 2 cups"]
)
def test_table_rows_and_code_stay(text: str) -> None:
    assert first_match(passage(text, fixed=True)) is None


@pytest.mark.parametrize("text", ["Search", "Back", "Close", "Home"])
def test_a_word_in_a_list_of_the_article_stays_but_not_as_a_link(text: str) -> None:
    assert first_match(passage(text, "prose")._replace(item=True)) is None
    assert first_match(passage(text, "prose")._replace(item=True, link_density=1.0)) == "navigation"


def test_initials_are_met_below_the_article_only() -> None:
    assert first_match(passage("(gut)", "tail")) == "byline"
    assert first_match(passage("(NASA)", "head")) is None


@pytest.mark.parametrize(
    "text", ["Además: una lámpara nueva", "Voir plus : la lampe", "Read more: Who pays the keeper?"]
)
def test_an_announcement_that_may_be_a_sentence_goes_as_a_link(text: str) -> None:
    assert first_match(passage(text, "prose")) is None
    assert first_match(passage(text, "prose", link_density=1.0)) == "related_link"


ANOTHER_WORDING: tuple[tuple[Rule, str], ...] = (
    (offers.cookie_notice, "Nosotros y nuestros 120 socios almacenamos datos en su dispositivo."),
    (offers.cookie_notice, "Noi e i nostri 120 partner utilizziamo i cookie."),
    (offers.cookie_notice, "Wij en onze partners gebruiken gegevens om advertenties te tonen."),
    (offers.cookie_notice, "We and our trusted partners may store information on your browser."),
    (offers.cookie_notice, "Wir und unsere Partner verarbeiten Nutzungsdaten."),
    (bylines.byline, "记者：张三 通讯员：李四光"),
    (bylines.byline, "（本报记者 张明）"),
    (bylines.byline, "取材・文/佐波圭"),
    (offers.advertisement, "Lees verder onder de advertentie"),
    (offers.advertisement, "Ciąg dalszy artykułu pod reklamą"),
    (offers.advertisement, "Dalsza część tekstu poniżej"),
    (offers.advertisement, "Saken fortsetter under bildet"),
    (prompts.follow_prompt, "ติดตามข่าวสารได้ทางเพจของเรา"),
    (prompts.follow_prompt, "הצטרפו לקבוצת הוואטסאפ שלנו"),
    (navigation.tag_list, "الأقسام: بحر"),
    (navigation.tag_list, "التصنيفات"),
    (attribution.copyright_line, "При перепечатке ссылка на сайт обязательна"),
    (attribution.copyright_line, "Reprinted with permission from Tern Press, 2003."),
    (attribution.copyright_line, "未经本网授权，不得转载"),
)


@pytest.mark.parametrize(("rule", "text"), ANOTHER_WORDING)
def test_what_a_sentence_might_begin_with_goes_where_it_says_the_rest(rule: Rule, text: str) -> None:
    assert first_match(passage(text)) == rule.__name__


def test_data_that_looks_like_an_announcement_stays_unless_it_is_a_link() -> None:
    data = passage("Recommended: 2 cups of rye flour", "prose")
    assert first_match(data) is None
    assert first_match(data._replace(link_density=0.9)) == "related_link"


def test_an_asterisk_tells_a_field_of_a_form_from_a_word() -> None:
    assert first_match(passage("Name *", "prose")) == "comment_prompt"
    assert first_match(passage("Name", "prose")) is None
    assert first_match(passage("Name", "tail")) == "comment_prompt"


def test_the_title_is_removed_above_the_article_only() -> None:
    title = "Ferry stops for the winter"
    assert first_match(passage("Ferry stops for the winter", "head", title)) == "repeated_title"
    assert first_match(passage("Ferry stops for the winter", "prose", title)) is None
    crumbs = passage("Home Uncategorized Ferry stops for the winter", "head", title)
    assert first_match(crumbs) == "breadcrumb"


@pytest.mark.parametrize(
    "headline", ["Ferry Keeper: I'm Not Sailing … in Winter", "Ferry keeper – I'm not sailing, in winter!"]
)
def test_a_headline_may_have_other_signs_than_the_title(headline: str) -> None:
    title = "Ferry Keeper -- I'm Not Sailing ... in Winter"
    assert first_match(passage(headline, "head", title)) == "repeated_title"
    assert first_match(passage(headline, "prose", title)) is None
    assert first_match(passage("Ferry keeper: I am not sailing in winter", "head", title)) is None


def reasons(*lines: str) -> list[str | None]:
    return reasons_of(passages_of(lines, None))


def test_what_a_label_announces_goes_with_it() -> None:
    found = reasons(PROSE, PROSE, "Related articles", "Tram drivers vote", "Museum of clocks stops")
    assert found == [None, None, *["related_label"] * 3]


def test_what_stands_above_the_headline_goes_with_it() -> None:
    prose = "The ferry that links the island to the mainland will cross the sound on battery power alone from Monday."
    texts = ["Your weekly since 1998", "Choir seeks tenors", "Ferry goes electric", prose]
    assert reasons_of(passages_of(texts, "Ferry goes electric")) == [
        "above_headline",
        "above_headline",
        "repeated_title",
        None,
    ]
    assert reasons_of(passages_of(texts, "Another title")) == [None] * 4


def test_a_sentence_above_the_headline_stays() -> None:
    opening = "The council met on Monday, and nobody was surprised."
    assert reasons_of(passages_of([opening, "Why it matters", PROSE, PROSE], "Why it matters"))[0] is None


def test_a_bare_comments_heading_before_prose_is_the_articles() -> None:
    assert reasons(PROSE, PROSE, "Comments", PROSE) == [None] * 4
    assert reasons(PROSE, PROSE, "Comments", "Bob")[2:] == ["comment_section"] * 2


def test_what_a_byline_leaves_behind_goes() -> None:
    assert reasons("By", "Jane Miller", "-", "130", PROSE) == ["byline", "byline", "navigation", "navigation", None]


def test_a_word_that_ends_like_a_sentence_stays() -> None:
    assert reasons(PROSE, "Listen.", "Share.", PROSE) == [None] * 4


def test_prose_after_a_label_stays() -> None:
    assert reasons(PROSE, "Related articles", PROSE) == [None, "related_label", None]


def test_more_from_a_name_is_a_label_among_prose_too() -> None:
    for text in ("More from StitchHaven:", "More from The Harbour Post"):
        assert first_match(passage(text, "prose")) == "related_label"
    assert first_match(passage("More from habit than from need", "prose")) is None


@pytest.mark.parametrize("heading", ["2 comments", "Pingbacks", "Pingback von The Lamp", "Trackback: The Lamp"])
def test_comments_begin_at_their_heading(heading: str) -> None:
    assert prompts.comment_section(passage(heading, "tail"))


def test_a_sentence_about_pingbacks_is_no_heading_of_comments() -> None:
    assert not prompts.comment_section(passage("Pingbacks were the glue of the early web, and they are gone.", "tail"))


def test_comments_are_cut_from_their_heading_on() -> None:
    assert reasons(PROSE, PROSE, "2 comments", "Bob", PROSE)[2:] == ["comment_section"] * 3


def test_comments_are_not_cut_where_most_of_the_text_follows() -> None:
    assert reasons(PROSE, "Comments", PROSE, PROSE, PROSE)[2:] == [None, None, None]


def test_a_listicle_is_not_cut_at_its_numbered_headings() -> None:
    assert reasons(PROSE, PROSE, "3 responses to the crisis", PROSE) == [None] * 4
    assert reasons(PROSE, PROSE, "3 responses to “The crisis”", PROSE)[2:] == ["comment_section"] * 2


def test_headings_that_lost_what_followed_them_go_too() -> None:
    lines = passages_of([PROSE, "Our bulletin", "Subscribe to our newsletter"], None)
    lines[1] = lines[1]._replace(heading=True)
    assert reasons_of(lines) == [None, "empty_heading", "newsletter"]


def test_headings_stay_where_the_page_lists_nothing_else() -> None:
    lines = [
        line._replace(heading=True) for line in passages_of(["Kettles (4)", "Teapots (12)", "Strainers (3)"], None)
    ]
    assert reasons_of(lines) == [None] * 3
    assert reasons_of(lines[:2]) == ["empty_heading"] * 2


def test_a_list_of_headings_at_the_end_stays_unless_it_leads_to_other_pages() -> None:
    lines = passages_of([PROSE, "How is a kettle made?", "Of what is it made?", "Who mends it?"], None)
    questions = [line._replace(heading=True) for line in lines[1:]]
    links = [line._replace(link_density=1.0) for line in questions]
    assert reasons_of([lines[0], *questions]) == [None] * 4
    assert reasons_of([lines[0], *questions[1:]]) == [None] + ["empty_heading"] * 2
    assert reasons_of([lines[0], *links]) == [None] + ["empty_heading"] * 3


def test_zones_lie_around_the_prose() -> None:
    assert zones([False, True, False, True, False]) == ["head", "prose", "prose", "prose", "tail"]
    assert zones([False, False]) == ["prose", "prose"]


@pytest.mark.parametrize("zone", ["head", "prose", "tail"])
def test_each_rule_that_may_remove_a_line_is_asked(zone: Zone) -> None:
    for text in (text for texts in BOILERPLATE.values() for text in texts):
        line = passage(text, zone)
        assert first_match(line) == next((rule.__name__ for rule in RULES if rule(line)), None)


@pytest.mark.parametrize("unit", ["a", "x ", "share ", "ok ", "name ", "mail x ", "a, ", "by a ", "- "])
def test_no_line_makes_a_pattern_backtrack_without_end(unit: str) -> None:
    line = passage((unit * 400)[:400].strip() + " \x01")
    short = passage(" ".join((unit * 30).split()[:24]) + " \x01")
    # A pattern that tries every way to split these lines would not come back within the age of the universe.
    assert [rule.__name__ for rule in RULES if rule(line) or rule(short)] == []


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        (
            "Citation: The keeper of the lamp (2023, December 20) retrieved 21 December 2023 from https://news.example/a",
            attribution.source_credit,
        ),
        ("Cite this article as: Doe, J. (2024). The keeper of the lamp. Harbour Journal 3.", attribution.source_credit),
        (
            "This document is subject to copyright. No part of it may be reproduced without the written permission of "
            "its owner.",
            attribution.copyright_line,
        ),
    ],
)
def test_how_to_cite_and_who_owns_goes_from_among_the_prose_too(line: str, rule: Rule) -> None:
    for zone in ("prose", "tail"):
        assert first_match(passage(line, zone)) == rule.__name__


@pytest.mark.parametrize(
    "line", ["Source: Coast Wire", "Источник: Агентство «Волна»", "Photo source: Pix", "来源：海湾日报"]
)
def test_a_credit_below_the_article_goes(line: str) -> None:
    prose = (
        "The ferry between the two islands will stop for the winter, the council said on Tuesday, after a season in "
        "which half of its crossings were cancelled."
    )
    assert reasons_of(passages_of([prose, line], None))[1] in {"source_credit", "photo_credit"}


@pytest.mark.parametrize(
    "line",
    [
        "Edit this page",
        "Was this page helpful?",
        "Le puede interesar: El faro tendrá una lámpara nueva",
        "यह भी पढ़ें: नदी पर नया पुल",
        "Czytaj też: Nowy most na rzece",
        "Bunu da okuyun: Nehirde yeni köprü",
        "관련 기사: 강 위의 새 다리",
    ],
)
def test_tools_and_announced_articles_go_in_more_languages(line: str) -> None:
    assert first_match(passage(line)) in {"navigation", "related_link"}


MORE_LANGUAGES: dict[Rule, tuple[str, ...]] = {
    related.related_label: (
        "Seguí leyendo",
        "Le puede interesar",
        "More from this brand",
        "Empfehlungen aus der Redaktion",
        "Aktuelle Meldungen",
        "Vous aimerez aussi",
        "Ti potrebbe interessare",
        "Você também pode gostar",
        "İlgili Haberler",
        "Σχετικά άρθρα",
        "כתבות נוספות",
        "संबंधित खबरें",
        "ข่าวที่เกี่ยวข้อง",
        "Podobne artykuły",
        "Související články",
        "Relaterade artiklar",
        "Les også",
        "Lue myös",
        "Kapcsolódó cikkek",
        "Articole similare",
        "Схожі статті",
        "Bài viết liên quan",
        "Baca juga",
        "관련 기사",
    ),
    related.related_link: (
        "Leé también: Un reloj que atrasa para todos",
        "Voir également : Un orgue de glace",
        "Διαβάστε επίσης: Το καΐκι που γύρισε μόνο του",
        "קראו גם: הסופר שכותב רק בגשם",
        "อ่านเพิ่มเติม: สะพานไม้ที่ยาวที่สุดในอำเภอซ่อมเสร็จแล้ว",
        "【関連記事】無人駅に本屋が開店",
        "相关新闻：老街钟楼重新报时",
        "[관련기사] 바다를 건너는 도서관",
        "Čtěte také: Most přes řeku",
        "Läs också: Färjan går igen",
        "Читайте також: Міст через річку",
    ),
    navigation.tag_list: (
        "Sujets : musique, piscine",
        "Argomenti: calcio, serie D",
        "Palavras-chave: comboios, sono",
        "الكلمات المفتاحية: بحر، رسائل",
        "Etiketler: keçi, otobüs",
        "Ετικέτες: φάρος, νησί",
        "תגיות: ספרייה, אופניים",
        "टैग्स: डाक, पहाड़",
        "แท็ก: ตลาดน้ำ",
        "Tagi: most, rzeka",
    ),
    prompts.newsletter: (
        "Melden Sie sich für unseren Newsletter an und erhalten Sie die Nachrichten aus dem Tal.",
        "Suscribite a nuestro newsletter y recibí las mejores historias.",
        "Recevez chaque matin l'essentiel dans votre boîte mail",
        "הירשמו לניוזלטר שלנו",
        "Bültenimize abone olun",
        "Εγγραφείτε στο newsletter μας",
        "Zapisz się na nasz newsletter",
    ),
    prompts.share_bar: (
        "Envoyer par e-mail",
        "Paylaş Tweetle Yazdır",
        "Κοινοποίηση",
        "שתפו בפייסבוק",
        "शेयर करें",
        "แชร์",
        "Udostępnij",
        "Partilhe este artigo",
        "Bagikan:",
        "X.com",
        "扫一扫，分享到微信",
        "ツイート",
        "Просмотров: 1 204",
        "공유하기 글자크기 인쇄",
    ),
    prompts.follow_prompt: (
        "Ακολουθήστε μας στο Google News και μάθετε πρώτοι τις ειδήσεις",
        "ताजा खबरों के लिए हमारे व्हाट्सएप चैनल से जुड़ें",
        "ติดตามเราได้ที่ Facebook",
        "Seguinos en Instagram",
        "Ikuti saluran WhatsApp Kabar Muara",
        "Masz ciekawy temat? Napisz do nas: redakcja@dolina.example",
    ),
    prompts.comment_prompt: (
        "Bitte melden Sie sich an, um zu kommentieren.",
        "Réagir à cet article",
        "Yorum yapabilmek için giriş yapın.",
        "Γράψτε ένα σχόλιο",
        "Dodaj komentarz",
        "Нашли ошибку в тексте? Выделите её и нажмите Ctrl+Enter",
        "Gostou deste artigo? Partilhe com os seus amigos!",
        "Made this? Tag @kitchen and leave a star rating below!",
        "If you enjoyed this story, consider following me for more.",
        "Did you find this guide useful? Share it with a friend.",
    ),
    attribution.copyright_line: (
        "Riproduzione riservata",
        "Prohibida su reproducción total o parcial.",
        "Tüm hakları saklıdır.",
        "כל הזכויות שמורות",
        "सर्वाधिकार सुरक्षित",
        "未经授权禁止转载",
    ),
    attribution.disclosure: (
        "We independently select everything we recommend. If you buy through our links, we may earn a commission.",
        "Copyright Credit: Jane Doe, 'Low Water', from Chairs for the Tide. Reprinted by permission of Tern Press.",
        "【免责声明】本文仅代表作者本人观点,与本网站无关。",
    ),
    bylines.byline: (
        "Συντάκτης: Νίκος Βαλέτας",
        "מאת: יעל ברוש",
        "लेखक: रमेश बिष्ट",
        "(kao/dpa)",
        "（佐波 圭）",
        "（责任编辑：周宁）",
        "김소라 기자 sora@pogu.example",
        "Penulis: Dewi Laras",
        "Ein Interview von Mareike Voss",
        "Review by Ivo Kranz",
    ),
    bylines.dateline: (
        "Publié le 3 février 2025 à 06h30, mis à jour le 3 février 2025 à 09h12",
        "Última atualização: 10 de janeiro de 2025",
        "Giriş: 06.05.2025 - 10:45 Güncelleme: 06.05.2025 - 12:10",
        "Published: 21 मार्च 2025, 10:00 AM IST",
        "פורסם: 30.01.25, 07:00",
        "212 points by trolley 5 hours ago | hide | past | 48 comments",
        "mlk 4 hours ago | parent | next [–]",
        "submitted 1 month ago by borrowed_tabby",
        "May 2, 2025 by Rosa",
        "Page last updated: 3 March 2025",
        "입력 2025.02.07 09:10 수정 2025.02.07 11:20",
    ),
    offers.cookie_notice: (
        "We and our 842 partners store and/or access information on a device, such as cookies.",
        "Wir und unsere Partner verwenden Cookies, um Ihnen ein gutes Angebot zu machen.",
        "Nous et nos 120 partenaires utilisons des cookies.",
        "Reject all",
    ),
    navigation.navigation: (
        "Jump to:",
        "2 minuti di lettura",
        "4 min de lecture",
        "Luister naar dit artikel",
        "Zur Merkliste hinzufügen",
        "Ten tekst przeczytasz w 2 minuty",
        "Did you find what you were looking for?",
    ),
    offers.advertisement: (
        "Tekst gaat verder onder de foto.",
        "Dalsza część artykułu pod materiałem wideo",
        "Artikeln fortsätter under annonsen",
        "Juttu jatkuu mainoksen jälkeen",
    ),
}


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in MORE_LANGUAGES.items() for text in texts])
def test_boilerplate_goes_in_more_languages_and_wordings(rule: Rule, text: str) -> None:
    assert first_match(passage(text)) == rule.__name__


@pytest.mark.parametrize(
    "text",
    [
        "11. April 2025, 17:05 Uhr",
        "Mi, 18. Oktober 2023 um 12:50 Uhr",
        "Von Katja Ohlendorf 11. April 2025, 17:05 Uhr Lesezeit: 3 Min.",
        "15 فبراير 2025 · 02:00 م",
        "28 Απριλίου 2025, 09:00",
        "Wednesday, May 14, 2025 | 4 min read",
        "Rabu, 22 Januari 2025 | 13:00 WIB",
        "Thứ tư, 12/3/2025, 06:00 (GMT+7)",
    ],
)
def test_a_line_of_dates_and_times_goes_above_the_article_only(text: str) -> None:
    assert first_match(passage(text, "head")) == "dateline"
    assert first_match(passage(text, "prose")) is None
    assert first_match(passage(text, "prose", heading=True)) is None


@pytest.mark.parametrize(
    "text",
    [
        "The war ended on 8 May 1945.",
        "Donnerstag, 03. Februar 2022",
        "A",
        "Updated by the navy, the chart of 3 May 1801 was still wrong",
        "(see above)",
        "（他笑了。）",
        "If you enjoyed this story as a child, you were braver than we were.",
        "We independently arrived at the same number, the two teams say.",
        "Made this way, the bread keeps for a week.",
    ],
)
def test_what_only_resembles_a_stamp_or_a_signature_stays(text: str) -> None:
    assert first_match(passage(text)) is None


def test_a_sentence_below_a_list_of_articles_goes_on_with_the_article() -> None:
    sentence = "The owner of the goats said that the way is steep."
    lines = (PROSE, PROSE, "Related articles", "Tram drivers vote", sentence, "Nobody was surprised.")
    assert reasons(*lines) == [None, None, "related_label", "related_label", None, None]
    cut = "The owner of the goats said that the way…"
    assert reasons(*lines[:4], cut)[4:] == ["related_label"]


def test_many_dates_above_the_prose_are_those_of_what_a_page_lists() -> None:
    entries = [line for day in range(1, 6) for line in (f"Story number {day}", f"Mar 0{day}, 2026 | 4 min read")]
    assert reasons(*entries, PROSE) == [None] * 11
    assert reasons(*entries[:4], PROSE) == [None, "dateline"] * 2 + [None]


def test_the_headline_over_an_answer_or_with_its_site_goes() -> None:
    title = "Boiler locks out every morning"
    assert first_match(passage(f"Re: {title}", "prose", title, heading=True)) == "repeated_title"
    assert first_match(passage(f"{title} (heating.example)", "head", title)) == "repeated_title"
    assert first_match(passage(f"{title} (again)", "head", title)) is None
    assert first_match(passage(f"Winter: {title}", "head", title, heading=True)) == "repeated_title"
    assert first_match(passage(f"At home{title}", "head", title, heading=True)) == "repeated_title"
    assert first_match(passage(f"Why the {title}", "head", title, heading=True)) is None


def test_a_heading_of_the_article_ends_what_a_label_announces() -> None:
    lines = passages_of(
        [PROSE, PROSE, "Related stories", "Tram drivers vote", "The room of gloves", "None came."], None
    )
    lines[3] = lines[3]._replace(link_density=1.0)
    lines[4] = lines[4]._replace(heading=True)
    assert reasons_of(lines) == [None, None, "related_label", "related_label", None, None]


def test_a_label_over_facts_announces_no_article() -> None:
    texts = [PROSE, PROSE, "Recommended:", "Memory: 16 GB", "Tram drivers vote"]
    facts = passages_of(texts, None, [Markup(), Markup(), Markup(), Markup(item=True), Markup(item=True)])
    assert reasons_of(facts) == [None] * 5
    links = [*facts[:3], facts[3]._replace(link_density=1.0), facts[4]]
    assert reasons_of(links)[2:] == ["related_label"] * 3
    assert reasons(*texts)[2:] == ["related_label"] * 3
