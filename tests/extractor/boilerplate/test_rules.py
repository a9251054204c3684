"""The rules leave sentences of an article alone, and go by where a line stands and what it is."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.rules import attribution, prompts
from scrape.extractor.boilerplate.rules.table import RULES, Rule, first_match
from scrape.extractor.passages import Passage, Zone, passages_of, zones

PROSE = (
    "The ferry between the two islands will stop for the winter, the council said on Tuesday, "
    "after a season in which half of its crossings were cancelled."
)


def passage(text: str, zone: Zone = "tail", title: str | None = None, **changes: object) -> Passage:
    (made,) = passages_of([text], title)
    return made._replace(zone=zone, item=False, **changes)  # type: ignore[arg-type]  # checked by the tests that use it


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


def test_a_headline_may_lack_a_word_behind_the_sentence() -> None:
    line = "The keeper is not sailing in winter."
    for title in (f"{line} PHOTOS", f"{line[:-1]}! PHOTOS"):
        assert first_match(passage(line, "head", title)) == "repeated_title"
    assert first_match(passage(line, "head", f"{line[:-1]} or spring")) is None
    assert first_match(passage(line, "head", f"{line} Nor in spring")) is None


def test_more_from_a_name_is_a_label_among_prose_too() -> None:
    for text in ("More from StitchHaven:", "More from The Harbour Post"):
        assert first_match(passage(text, "prose")) == "related_label"
    assert first_match(passage("More from habit than from need", "prose")) is None


@pytest.mark.parametrize("heading", ["2 comments", "Pingbacks", "Pingback von The Lamp", "Trackback: The Lamp"])
def test_comments_begin_at_their_heading(heading: str) -> None:
    assert prompts.comment_section(passage(heading, "tail"))


def test_a_sentence_about_pingbacks_is_no_heading_of_comments() -> None:
    assert not prompts.comment_section(passage("Pingbacks were the glue of the early web, and they are gone.", "tail"))


def test_zones_lie_around_the_prose() -> None:
    assert zones([False, True, False, True, False]) == ["head", "prose", "prose", "prose", "tail"]
    assert zones([False, False]) == ["prose", "prose"]


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


def test_the_headline_over_an_answer_or_with_its_site_goes() -> None:
    title = "Boiler locks out every morning"
    assert first_match(passage(f"Re: {title}", "prose", title, heading=True)) == "repeated_title"
    assert first_match(passage(f"{title} (heating.example)", "head", title)) == "repeated_title"
    assert first_match(passage(f"{title} (again)", "head", title)) is None
    assert first_match(passage(f"Winter: {title}", "head", title, heading=True)) == "repeated_title"
    assert first_match(passage(f"At home{title}", "head", title, heading=True)) == "repeated_title"
    assert first_match(passage(f"Why the {title}", "head", title, heading=True)) is None
