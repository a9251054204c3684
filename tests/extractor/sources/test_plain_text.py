"""Text that scrapers left: title and paragraphs stay, what stood around them goes."""

from __future__ import annotations

from pathlib import Path
from textwrap import wrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scraped_text import FIRST, SECOND, body

from scrape.extractor.sources.plain_text import extract
from scrape.pipeline import clean_page
from scrape.records import Article, Page
from scrape.text_layout import paragraphs, written
from scrape.writer.formats import to_text

SEED = Path(__file__).parents[3] / "shared" / "seed" / "article.txt"

TITLE = "Ferry stops for the winter"


@pytest.mark.skipif(not SEED.exists(), reason="the seed file is not there")
def test_the_seed_gives_its_title_once_and_twelve_paragraphs() -> None:
    found = extract(SEED.read_text("utf-8"))
    assert found.title == "China’s grip faces strain amid strengthened Russia-North Korea relations"
    assert len(found.blocks) == 12
    assert body(found)[0].startswith("China appears to be maintaining its distance")
    assert body(found)[-1].endswith("during the Obama administration.")
    assert found.title not in "\n".join(body(found))
    assert {removal.rule for removal in found.removed} == {"breadcrumb", "source_credit", "comment_prompt"}


@pytest.mark.parametrize(
    "around",
    [
        "Home » World » {title}\n\n{title}\n\n{body}",
        ("Home Uncategorized {title}\n\n{title}\n\n{body}\n\nSource link\n\nSource link\n\nPlease enter your comment!"),
        (
            "{title}\nBy Jane Doe - March 3, 2024\nShare on FacebookTweet on Twitter\n\n{body}\n\nFacebook "
            "Twitter WhatsApp"
        ),
        (
            "{title}\n\n{body}\n\nPrevious articleTram drivers voteNext articleMuseum stopsadmin\nRELATED "
            "ARTICLESMORE FROM AUTHOR"
        ),
        ("{title}\n\n{body}\n\nPrevious articleTram drivers vote\nNext articleMuseum stops\nadmin\nhttps://a.example"),
        "{title}\n\nPhoto: Jane Doe\n\n{body}\n\nLEAVE A REPLY Cancel reply\nName *\nEmail *\nWebsite",
        "{title}\n\n{body}\n\n2 comments\n\nBob\nMarch 3, 2024\nI have taken this ferry all my life and "
        "never once did it "
        "arrive on time, but I shall miss it, and so will my dog, who likes the deck.\nReply",
        "{title}\n\n{body}\n\nSubscribe to our newsletter\nGet the best of The Example in your inbox.\n"
        "We use cookies to improve your experience on our site.",
        ("Startseite > Lokales > {title}\n{title}\n\n{body}\n\nLesen Sie auch\nBrücke gesperrt\nKommentar schreiben"),
        ("{title}\n\n{body}\n\nThis article was originally published on The Example.\n\n© 2024 The Example"),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_what_stands_around_an_article_goes(around: str, line_end: str) -> None:
    text = around.format(title=TITLE, body=f"{FIRST}\n\n{SECOND}").replace("\n", line_end)
    found = extract(text)
    assert found.title == TITLE
    assert body(found) == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("text", "title", "paragraphs"),
    [
        (
            "首页 > 新闻 > 渡轮冬季停航\n渡轮冬季停航\n\n"
            "两岛之间的渡轮将在冬季停航，议会周二表示，此前一个季节有一半的班次被取消。\n\n"
            "议会将在春季重新考虑这一决定，并与运营商就新的合同进行谈判，以便恢复全部班次。\n\n"
            "相关阅读\n桥梁关闭\n发表评论",
            "渡轮冬季停航",
            2,
        ),
        (
            "ホーム > ニュース > 渡し船が冬に休止\n渡し船が冬に休止\n\n"
            "二つの島を結ぶ渡し船が冬のあいだ休止されると、町議会が火曜日に発表した。\n\n"
            "関連記事\n橋が通行止め",
            "渡し船が冬に休止",
            1,
        ),
        (
            "الرئيسية > أخبار > العبارة تتوقف في الشتاء\nالعبارة تتوقف في الشتاء\n\n"
            "ستتوقف العبارة بين الجزيرتين طوال فصل الشتاء، كما أعلن المجلس يوم الثلاثاء، بعد موسم ألغيت فيه "
            "نصف الرحلات بسبب الأعطال والعواصف المتكررة.\n\nاقرأ أيضا\nإغلاق الجسر\nأضف تعليقا",
            "العبارة تتوقف في الشتاء",
            1,
        ),
        (
            "Главная / Новости / Паром остановится на зиму\nПаром остановится на зиму\n\n"
            "Паром между двумя островами остановится на зиму, сообщил во вторник совет после сезона, "
            "в котором половина рейсов была отменена из-за погоды.\n\nЧитайте также\nМост закрыт",
            "Паром остановится на зиму",
            1,
        ),
    ],
)
def test_other_scripts(text: str, title: str, paragraphs: int) -> None:
    found = extract(text)
    assert found.title == title
    assert len(found.blocks) == paragraphs
    assert found.removed


@pytest.mark.parametrize(
    "text",
    [
        "Hello world.",
        "Ferry stops",
        "One line\n\nand another",
        "The sea, the sea\nand home again\n\nBack\nto the light\nand close the door",
        "Search\nHome\nClose",
        f"{FIRST}\n\n{SECOND}",
        f"{FIRST}\n\n- one thing\n- another thing\n\n> quoted\n\n{SECOND}",
        f"{FIRST}\n\n“Share,” she said.\n\n{SECOND}",
        "12 Harbour Street\nOld Town\nIsland",
    ],
)
def test_a_text_without_boilerplate_comes_back_whole(text: str) -> None:
    found = extract(text)
    assert found.removed == ()
    assert "\n\n".join(part for part in (found.title, *body(found)) if part) == text


@pytest.mark.parametrize("width", [60, 72, 110, 132])
@pytest.mark.parametrize("has_title", [True, False])
def test_hard_wrapped_paragraphs_are_joined(width: int, *, has_title: bool) -> None:
    paragraphs = [FIRST, SECOND, f"{FIRST} {SECOND}"]
    title = [TITLE] if has_title else []
    found = extract("\n\n".join([*title, *("\n".join(wrap(paragraph, width)) for paragraph in paragraphs)]))
    assert found.title == (TITLE if has_title else None)
    assert body(found) == paragraphs


def test_feet_and_heads_of_printed_pages_go() -> None:
    foot, head = "Hale & Reef          Informational          [Page 4]", "RFC 9999    Tides    May 2031"
    text = f"{FIRST}\n\n\n{foot}\n\f\n{head}\n\n\n{SECOND}"
    assert clean_page(Page(text=text)).body == f"{FIRST}\n\n{SECOND}"


def test_what_was_wrapped_at_two_widths_is_joined_at_both() -> None:
    said = [f"{number}: {FIRST} {SECOND}" for number in range(8)]
    wrapped = ["\n".join(wrap(text, 60 if number > 5 else 78)) for number, text in enumerate(said)]
    assert body(extract("\n\n".join([TITLE, *wrapped]))) == said


def test_what_was_wrapped_is_joined_though_wider_lines_stand_beside_it() -> None:
    paragraphs = [FIRST, SECOND, f"{FIRST} {SECOND}"]
    wide = "Harbour office, 3 Quay Street, Old Town, open every day from eight to five\nand on the eve of a storm"
    wrapped = ["\n".join(wrap(paragraph, 60)) for paragraph in paragraphs]
    assert body(extract("\n\n".join([TITLE, *wrapped, wide, *wrapped]))) == [*paragraphs, wide, *paragraphs]


def test_a_stanza_that_fits_a_width_by_chance_keeps_its_lines() -> None:
    stanzas = [
        "Two paths there were that parted at the weir, and I was one\n"
        "who could not follow both, and sorry that I stood so long\n"
        "to look down one as far as sight would go, until it bent\n"
        "beneath the leaves and undergrowth of autumn, and was gone",
        "Then took the other, just as fair, and having for its claim\n"
        "perhaps the better, since it was all grassy and unworn\n"
        "though as for that, the passing there had worn them much the same\n"
        "and both that morning lay in leaves that nobody had torn",
    ]
    assert body(extract("\n\n".join([TITLE, *stanzas])))[-2:] == stanzas


@pytest.mark.parametrize("end", ["9 December.", "28 November 2026.", "yesterday.", "Reuters.", "3 hours ago."])
def test_the_end_of_a_wrapped_sentence_stays(end: str) -> None:
    """Lines that could have taken a word more, and paragraphs that no blank line parts, are not joined."""
    text = (
        "The rates of shops on Quay Street\n\n"
        "Shopkeepers on the eastern bank have asked the council for a cut in\n"
        "their rates while the bridge is closed to all traffic. The council\n"
        f"will discuss what was signed by forty of them, and asked for on\n{end}\n"
        "It is expected to cost a million, of which the state pays two thirds,\n"
        "which is more than it had said to them in the summer of last year.\n"
    )
    found = extract(text)
    assert f"on\n{end}" in found.blocks[0].text
    assert (found.removed, found.told) == ((), ())


def test_a_credit_below_a_long_caption_is_no_end_of_it() -> None:
    prose = "The council will discuss what forty of the shopkeepers have asked it for, and has time until May."
    caption = "Ann Reef stands on the quay. Behind her is what the storm left of the northern pier"
    found = extract(f"{prose}\n\n{prose}\n\n{caption}\nPhoto: Jo Doe.\n\n{prose}\n\n{prose}\n")
    assert [removal.text for removal in found.removed] == ["Photo: Jo Doe."]


@pytest.mark.parametrize("line", ["28 November 2026", "By Jane Doe", "Share"])
def test_a_line_below_a_long_headline_is_no_end_of_it(line: str) -> None:
    headline = "Council to discuss the rates of the shops on Quay Street"
    prose = "The council will discuss what forty of the shopkeepers have asked it for, and has time until May."
    found = extract(f"{headline}\n{line}\n\n{prose}\n\n{prose}\n")
    assert [removal.text for removal in found.removed] == [line]


def test_a_markdown_title_loses_its_marks() -> None:
    assert extract(f"# {TITLE}\n\n{FIRST}").title == TITLE


PARTS = (
    FIRST,
    SECOND,
    TITLE,
    f"Home > World > {TITLE}",
    "Share",
    "Facebook Twitter",
    "By Jane Doe",
    "March 3, 2024",
    "A short line",
    "It rained.",
    "Related articles",
    "Tram drivers vote",
    "2 comments",
    "Please enter your name here",
    "Source link",
    "Subscribe to our newsletter",
    "Back",
    "- an item",
    "Photo: Jane Doe",
    "Next articleMuseum stops",
    "Questions?",
    "What the council said",
)


@settings(max_examples=300, derandomize=True)
@given(st.lists(st.tuples(st.sampled_from(PARTS), st.sampled_from(["\n", "\n\n"])), max_size=9))
def test_cleaning_its_own_output_changes_nothing(parts: list[tuple[str, str]]) -> None:
    once = extract("".join(text + end for text, end in parts))
    written = to_text(Article(title=once.title, body="\n\n".join(body(once)) or None))
    again = extract(written)
    assert again.removed == ()
    assert to_text(Article(title=again.title, body="\n\n".join(body(again)) or None)) == written


@pytest.mark.parametrize(
    "label", ["Source link", "Skip to content", "Share on Facebook", "By Jane Doe", "Photo: Jane Doe"]
)
def test_text_laid_out_as_we_do_is_still_cleaned(label: str) -> None:
    for text in (f"{TITLE}\n\n{label}\n\n{FIRST}\n\n{SECOND}\n", f"{label}\n\n{TITLE}\n\n{FIRST}\n\n{SECOND}\n"):
        assert body(extract(text)) == [FIRST, SECOND]


def test_a_label_of_the_article_stays_only_where_all_else_is_clean() -> None:
    text = f"{TITLE}\n\n{FIRST}\n\nPinterest\n\n{SECOND}\n"
    assert body(extract(text)) == [FIRST, "Pinterest", SECOND]
    assert body(extract(f"{text}\nSource link\n")) == [FIRST, SECOND]


def test_month_names_are_whole_words() -> None:
    text = f"{TITLE}\n\n{FIRST}\n\nNovice 2\n\n{SECOND}\n\nMarathon 3\n\nMarch 3\n\n{SECOND}"
    assert body(extract(text)) == [FIRST, "Novice 2", SECOND, "Marathon 3", SECOND]


def test_code_between_short_sentences_keeps_its_indentation() -> None:
    code = "for name in names:\n    if name:\n        print(name)"
    opened = code.replace("names:", "names(3):")
    text = f"Names of the day\n\nUse this one:\n\n{opened}\n\nThat is all for now."
    assert opened in body(extract(text))
    menu = text.replace(opened, "Sections:\n    World\n        Asia\n    Sport")
    assert all(line == line.strip() for block in body(extract(menu)) for line in block.split("\n"))


def test_lines_between_paragraphs_that_were_not_wrapped_stay_lines() -> None:
    log = "\n".join(f"10:0{at} info the server is starting on port 8080 of all hosts" for at in range(5))
    assert log in body(extract(f"{TITLE}\n\n{FIRST}\n\n{log}\n\n{SECOND}"))


def test_entries_that_begin_with_numbers_stay_lines() -> None:
    log = "\n".join(f"2026-03-0{at} 10:00 info the server is starting on port 8080 of all hosts" for at in range(1, 6))
    assert "\n\n".join(body(extract(log))) == log


def test_code_that_parted_lines_belong_to_keeps_its_indentation_when_it_is_read_again() -> None:
    opener = f"light({'the red lamp, ' * 8}["
    text = f"Lamps of the day\n\nThat is the first of them.\n{opener}\n    {'and green, ' * 10}\nand so on)\n"
    once = paragraphs(text)
    assert any(line.startswith("    ") for lines in once for line in lines)
    assert paragraphs(written(once)) == once


def test_an_answer_is_unwrapped_and_what_it_quotes_stays_lines() -> None:
    lines = wrap(f"{FIRST} {SECOND}", 70)
    quoted = "\n".join(f"> {line}" for line in lines)
    answer = "\n".join(lines)
    found = body(extract(f"{TITLE}\n\nOn Tuesday Jane wrote:\n{quoted}\n\n{answer}\n\n{quoted}\n\n{answer}\n"))
    assert found == [f"On Tuesday Jane wrote:\n{quoted}", f"{FIRST} {SECOND}", quoted, f"{FIRST} {SECOND}"]


def test_code_between_fences_keeps_its_indentation() -> None:
    prose = "The ferry  between the two islands will stop for the winter, the council said on Tuesday, after a season."
    code = "```python\ndef f():\n    return 1\n```"
    found = extract(f"The ferry\n\n{prose}\n\n{code}\n\nIt was   a long one.")
    assert code in "\n\n".join(block.text for block in found.blocks)


@pytest.mark.parametrize(
    "menu", ["News | Sport | Business", "Subscribe Log in", "LOCAL NEWS", "News > Local > Harbour", "By Jane Doe"]
)
@pytest.mark.parametrize("end", ["\n", "\n\n"])
def test_the_headline_below_a_menu_is_the_title(menu: str, end: str) -> None:
    found = extract(f"{menu}{end}{TITLE}\nBy Jane Doe\n4 March 2026, 05:06\n\n{FIRST}\n{SECOND}")
    assert (found.title, body(found)) == (TITLE, [FIRST, SECOND])


@pytest.mark.parametrize("title", ["LOCAL NEWS", "Trial | error", "Apples > pears", "Bread | Butter | Milk"])
def test_a_title_is_no_menu(title: str) -> None:
    found = extract(f"{title}\n\nWhat the council said in winter\n\n{FIRST}")
    assert (found.title, body(found)) == (title, ["What the council said in winter", FIRST])


@pytest.mark.parametrize(
    "title",
    [
        "Bread | Butter | Milk",
        "Liberty · Equality · Fraternity",
        "Faith > Hope > Love",
        "NATO › EU › UN",
        "London • Paris • New York",
    ],
)
def test_a_list_of_things_is_no_menu(title: str) -> None:
    found = extract(f"{title}\n\n{FIRST}\n\n{SECOND}")
    assert (found.title, found.removed) == (title, ())


@pytest.mark.parametrize("told", ["By Anna Reef", "4 March 2024"])
@pytest.mark.parametrize("title", ["FERRY RETURNS", "WAR AND PEACE", "FÄHRE KEHRT ZURÜCK"])
def test_a_headline_in_capitals_is_no_section(title: str, told: str) -> None:
    deck = "After a long winter the island is reached again"
    found = extract(f"{title}\n\n{deck}\n{told}\n\n{FIRST}")
    assert (found.title, body(found)) == (title, [deck, FIRST])


def test_a_line_of_signs_is_no_title() -> None:
    found = extract(f"---\nNote: the ferry is late again this year\n---\n\n{FIRST}\n\n{SECOND}")
    assert found.title == "Note: the ferry is late again this year"


def article_of(text: str, fetched_at: str | None = None) -> Article:
    return clean_page(Page(text=text, fetched_at=fetched_at))


def test_the_lines_that_go_say_who_wrote_it_and_when() -> None:
    text = f"{TITLE}\nBy Jane Doe and Al Reef\n4 March 2024, 05:06\nUpdated 6 March 2024\n\n{FIRST}\n\nBy Kim Lee\n"
    article = article_of(text)
    assert article.authors == ("Jane Doe", "Al Reef")
    assert (article.date_published, article.date_modified) == ("2024-03-04T05:06:00", "2024-03-06")
    assert article_of(f"{TITLE}\n\n{FIRST}\n").authors == ()
    assert article_of(text, "2024-03-01T00:00:00+00:00").date_published is None


def test_a_place_before_a_date_wrote_nothing() -> None:
    article = article_of(f"{TITLE}\nNew Harbour | 5 March 2024\n\n{FIRST}")
    assert (article.authors, article.date_published) == ((), "2024-03-05")
    assert article_of(f"{TITLE}\nAnna Reef | 5 March 2024\n\n{FIRST}").authors == ("Anna Reef",)


@pytest.mark.parametrize("first", ["Impressum", "## Privacy Policy", "Contact us"])
def test_a_line_that_names_a_page_alone_is_the_title_of_that_page(first: str) -> None:
    found = extract(f"{first}\n\n{FIRST}\n\n{SECOND}\n")
    assert (found.title, body(found)) == (first.removeprefix("## "), [FIRST, SECOND])
