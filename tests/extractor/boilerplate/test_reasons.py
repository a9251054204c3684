"""Why passages go that no rule meets alone: with what a label announces, above the headline, below comments."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.reasons import reasons_of
from scrape.extractor.passages import Markup, passages_of

PROSE = (
    "The ferry between the two islands will stop for the winter, the council said on Tuesday, "
    "after a season in which half of its crossings were cancelled."
)


def reasons(*lines: str) -> list[str | None]:
    return reasons_of(passages_of(lines, None))


def test_what_a_label_announces_goes_with_it() -> None:
    found = reasons(PROSE, PROSE, "Related articles", "Tram drivers vote", "Museum of clocks stops")
    assert found == [None, None, *["related_label"] * 3]


def test_tags_in_the_line_of_their_label_announce_nothing_without_links() -> None:
    recipe = ["Category: Mains, Fish", "Ingredients: 2 gurnards, 1 lemon", "300 g potatoes, 150 g samphire"]
    assert reasons(PROSE, *recipe) == [None, "tag_list", None, None]
    between = reasons(PROSE, recipe[0], "Share on Facebook", "300 g potatoes, 150 g samphire")
    assert between[2] is not None
    assert between[3] is None
    assert reasons(PROSE, "Categories", "Mains", "Fish") == [None, *["tag_list"] * 3]


@pytest.mark.parametrize(
    "line", ["Labels: the list of folders that you have marked in the program", "Via the arrow keys:"]
)
def test_labels_of_what_they_mean_and_of_steps_stay(line: str) -> None:
    assert reasons(PROSE, line) == [None, None]


def test_items_behind_letters_are_no_owners() -> None:
    items = ["(a) a gull has come back,", "(b) The harbour is open.", "(c) The Gulls of Port Isaac, or", "(d) a storm."]
    assert reasons(PROSE, *items) == [None] * 5
    assert reasons(PROSE, *items[:2], "(c) 2024 Port Isaac")[3] == "copyright_line"
    assert reasons(PROSE, "(c) The Gulls of Port Isaac") == [None, "copyright_line"]


@pytest.mark.parametrize(
    "line",
    [
        "Follow us.",
        "Join us...",
        "Follow me!",
        "Síguenos.",
        "Seguici.",
        "Ακολουθήστε το δρόμο του και θα φτάσετε στο λιμάνι.",
        "Ακολουθήστε τους!",
        "تابعنا عندما تعتقد أنك قادر واحذر من الأمواج.",
        "Ikuti kami ketika kalian sanggup.",
        "Theo dõi chúng tôi rất khó, anh nói.",
        "Więcej informacji znajdziesz w dziale o pływach.",
        "También en ustedes mismos. ¿Es que no ven",
    ],
)
def test_what_somebody_says_among_the_prose_stays(line: str) -> None:
    assert reasons(PROSE, line, PROSE)[1] is None


@pytest.mark.parametrize(
    "line",
    [
        "Follow us",
        "Follow us!",
        "Follow us on Instagram.",
        "Ακολουθήστε μας",
        "تابعونا على فيسبوك",
        "Ikuti kami di Google News",
        "Theo dõi chúng tôi trên Facebook",
        "También en Coast Post",
    ],
)
def test_prompts_among_the_prose_go(line: str) -> None:
    assert reasons(PROSE, line, PROSE)[1] is not None


def test_a_word_before_links_announces_them_below_the_article() -> None:
    markup = [Markup(), Markup(), Markup(), Markup(link_density=1.0), Markup(link_density=1.0)]
    lines = [PROSE, PROSE, "ALSO:", "Tram drivers vote", "Museum of clocks stops"]
    assert reasons_of(passages_of(lines, None, markup)) == [None, None, *["related_label"] * 3]
    assert reasons(*lines) == [None] * 5
    assert reasons_of(passages_of([*lines, PROSE], None, [*markup, Markup()])) == [None] * 6


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Ada Berg", "byline"),
        ("Ada Berg and Bo Lind", "byline"),
        ("Ada Berg, 2 May 2024", "byline"),
        ("written by Ada Berg on 2 May 2024", "byline"),
        ("Posted by: Ada Berg 2 years, 6 months ago", "byline"),
        ("2 May 2024 by Ada Berg, filed under Ferries, Tides", "byline"),
        ("2. května 2024, napsal(a) Ada Berg", "byline"),
        ("السبت 11 تشرين الثاني (نوفمبر) 2023, بقلم Ada Berg", "dateline"),
        ("Ada Berg 3 yıl, 3 ay önce gönderdi", "byline"),
        ("2 May 2024 saw Ada Berg sail", None),
        ("How Ada Berg sailed home on 5 May 2026", None),
        ("On 2 May 2024 Ada Berg left the harbour.", None),
        ("2 May 2024 nga Ada Berg", "byline"),
        ("Ada Berg resigned 2 May 2024", None),
        ("2 May 2024: Ada Berg elected", None),
        ("Ada Berg is back", None),
        ("Ada Berg and Eva Holm", None),
        ("Eva Holm", None),
    ],
)
def test_names_of_those_who_wrote_a_text_stand_above_it(line: str, reason: str | None) -> None:
    authors = ("Ada Berg", "Bo Lind")
    assert reasons_of(passages_of([line, PROSE, PROSE], None), authors)[0] == reason


def test_a_name_among_the_paragraphs_stays() -> None:
    assert reasons_of(passages_of([PROSE, "Ada Berg", PROSE], None), ("Ada Berg",))[1] is None


def test_a_heading_that_is_a_name_stays_and_one_with_a_date_goes() -> None:
    for line, reason in (("Ada Berg", None), ("Posted by: Ada Berg 2 years, 6 months ago", "byline")):
        lines = passages_of([line, PROSE], None, [Markup(heading=True), Markup()])
        assert reasons_of(lines, ("Ada Berg",))[0] == reason


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


def test_a_minor_heading_that_repeats_the_headline_is_not_the_pages() -> None:
    texts = ["Sleeps two", "Weighs less than a hen", "The Otter tent", PROSE]
    for level, reason in ((2, "above_headline"), (4, None)):
        markup = [Markup(item=True), Markup(item=True), Markup(heading=True, level=level), Markup()]
        assert reasons_of(passages_of(texts, "The Otter tent", markup))[:2] == [reason] * 2


def test_what_stands_between_a_heading_and_a_cell_that_says_it_again_stays() -> None:
    texts = ["The Otter tent", "Fold it", "The Otter tent", PROSE]
    markup = [Markup(heading=True, level=2), Markup(fixed=True), Markup(fixed=True), Markup()]
    assert reasons_of(passages_of(texts, "The Otter tent", markup))[1] is None


def test_a_bare_comments_heading_before_prose_is_the_articles() -> None:
    assert reasons(PROSE, PROSE, "Comments", PROSE) == [None] * 4
    assert reasons(PROSE, PROSE, "Comments", "Bob")[2:] == ["comment_section"] * 2


def test_what_a_byline_leaves_behind_goes() -> None:
    assert reasons("By", "Jane Miller", "-", "130", PROSE) == ["byline", "byline", "navigation", "navigation", None]


@pytest.mark.parametrize(
    "line",
    ["By Jane Miller", "Von Jane Miller", "By Jane Miller for The Bote | June 5, 2013", "Published March 3, 2024"],
)
def test_a_byline_below_the_standfirst_goes(line: str) -> None:
    assert reasons(PROSE, line, PROSE)[1] in {"byline", "dateline"}
    assert reasons(PROSE, PROSE, line, PROSE)[2] is None
    assert reasons(line, "It rained.", "Nobody came.") == [None] * 3


def test_an_item_below_the_standfirst_goes_if_it_says_where_that_was_said_and_when() -> None:
    lines = ("bote.example.org, Monday 3 May 2021", "Harbour, Monday 3 May 2021")
    for line, reason in zip(lines, ("byline", None), strict=True):
        markup = [Markup(), Markup(item=True), Markup()]
        assert reasons_of(passages_of([PROSE, line, PROSE], "", markup))[1] == reason


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("MARLE | Sun May 2, 2021 12:01pm EDT", "dateline"),
        ("Marle fair | Sun May 2, 2021 12:01pm EDT", None),
        ("KICK-OFF | Sun May 2, 2021 12:01", None),
        ("DOW JONES NEWSWIRES", "byline"),
        ("The trouble with newswires", None),
    ],
)
def test_places_and_services_above_a_text(line: str, reason: str | None) -> None:
    assert reasons(line, PROSE)[0] == reason


def test_ways_to_get_somewhere_are_no_bylines() -> None:
    assert reasons(PROSE, "By Train", PROSE) == [None] * 3
    assert reasons(PROSE, "By Public Transport", PROSE, "By Private Car", PROSE) == [None] * 5


def test_a_byline_that_only_capitals_tell_goes_anywhere_with_its_agency() -> None:
    tips = [PROSE, "Wear boots", PROSE]
    assert reasons(*tips, "By JANE MILLER", "Associated Press", PROSE)[3:] == ["byline", "byline", None]
    assert reasons(*tips, "BY THE NUMBERS", PROSE)[3:] == [None, None]
    assert reasons(*tips, "Associated Press", PROSE)[3:] == [None, None]


def test_what_she_does_goes_with_her_byline() -> None:
    for job in ("Staff writer", "Ardmoor Bote Reporter"):
        assert reasons("By Jane Miller", job, PROSE) == ["byline", "byline", None]
        assert reasons(job, PROSE) == [None, None]
    assert reasons("By Jane Miller", "The last reporter.", PROSE) == ["byline", None, None]


def test_a_word_that_ends_like_a_sentence_stays() -> None:
    assert reasons(PROSE, "Listen.", "Share.", PROSE) == [None] * 4


def test_prose_after_a_label_stays() -> None:
    assert reasons(PROSE, "Related articles", PROSE) == [None, "related_label", None]


def test_comments_are_cut_from_their_heading_on() -> None:
    assert reasons(PROSE, PROSE, "2 comments", "Bob", PROSE)[2:] == ["comment_section"] * 3


def test_comments_are_not_cut_where_most_of_the_text_follows() -> None:
    assert reasons(PROSE, "Comments", PROSE, PROSE, PROSE)[2:] == [None, None, None]


def test_a_listicle_is_not_cut_at_its_numbered_headings() -> None:
    assert reasons(PROSE, PROSE, "3 responses to the crisis", PROSE) == [None] * 4
    assert reasons(PROSE, PROSE, "3 responses to “The crisis”", PROSE)[2:] == ["comment_prompt", "comment_section"]


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


@pytest.mark.parametrize(
    "line", ["Source: Coast Wire", "Источник: Агентство «Волна»", "Photo source: Pix", "来源：海湾日报"]
)
def test_a_credit_below_the_article_goes(line: str) -> None:
    prose = (
        "The ferry between the two islands will stop for the winter, the council said on Tuesday, after a season in "
        "which half of its crossings were cancelled."
    )
    assert reasons_of(passages_of([prose, line], None))[1] in {"source_credit", "photo_credit"}


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


@pytest.mark.parametrize(
    ("label", "below", "reason"),
    [
        ("Related products", PROSE, None),
        ("Customers who bought this also bought", PROSE, None),
        ("Related articles", PROSE, "related_label"),
        ("Related products", "A kettle of tin", "related_label"),
        ("Related products", "A kettle of tin " * 12, "related_label"),  # of a list, run together
        ("Goes well with", "Brown bread", None),
        ("Ähnliche Produkte im Vergleich", "Der Kessel", None),
        ("Weitere Artikel der Verfassung", "Der Kessel", None),
        ("Weitere Artikel dieser Serie", "Der Kessel", "related_label"),
    ],
)
def test_chapters_on_goods_stay(label: str, below: str, reason: str | None) -> None:
    lines = passages_of([PROSE, PROSE, label, below, PROSE, PROSE], None)
    assert reasons_of([*lines[:2], lines[2]._replace(heading=True), *lines[3:]])[2] == reason


def test_a_list_of_headings_at_the_end_stays_unless_it_leads_to_other_pages() -> None:
    lines = passages_of([PROSE, "How is a kettle made?", "Of what is it made?", "Who mends it?"], None)
    questions = [line._replace(heading=True) for line in lines[1:]]
    links = [line._replace(link_density=1.0) for line in questions]
    assert reasons_of([lines[0], *questions]) == [None] * 4
    assert reasons_of([lines[0], *questions[1:]]) == [None] + ["empty_heading"] * 2
    assert reasons_of([lines[0], *links]) == [None] + ["empty_heading"] * 3


@pytest.mark.parametrize(("count", "reason"), [(2, "byline"), (5, None)])
def test_names_with_addresses_stay_where_a_page_lists_people(count: int, reason: str | None) -> None:
    names = ("Jo Marsh", "Al Reef", "Kim Lee", "Ann Sand", "Ida Pier")[:count]
    lines = [f"{name} <{name.split()[0].lower()}@bote.example>" for name in names]
    assert reasons(*lines, PROSE)[:count] == [reason] * count


@pytest.mark.parametrize(
    ("question", "answers"), [("Was this helpful?", ("Yes", "No")), ("War das hilfreich?", ("Ja",))]
)
def test_answers_go_with_the_question_whether_a_page_was_of_use(question: str, answers: tuple[str, ...]) -> None:
    assert reasons(PROSE, PROSE, question, *answers) == [None, None, *["navigation"] * (1 + len(answers))]
    assert reasons(PROSE, "Is the harbour deep?", *answers, PROSE) == [None] * (3 + len(answers))


def test_a_heading_that_announces_more_goes_with_the_links_below_it() -> None:
    markup = [Markup(), Markup(heading=True), Markup(link_density=1.0), Markup(link_density=1.0), Markup()]
    lines = [PROSE, "More on Marle", "Tram drivers vote", "Museum of clocks stops", PROSE]
    assert reasons_of(passages_of(lines, None, markup)) == [None, *["related_label"] * 3, None]
    markup[2] = markup[3] = Markup()
    assert reasons_of(passages_of(lines, None, markup)) == [None] * 5


def test_the_address_of_an_author_goes_below_the_text() -> None:
    lines = passages_of([PROSE, PROSE, "jdoe@post.example"], None)
    assert reasons_of(lines, ["Jo Doe"]) == [None, None, "writer_contact"]
    assert reasons_of(lines, ["Al Reef"]) == [None] * 3


@pytest.mark.parametrize("mark", ["***", "___", "–30–", "- 30 -", "# # #"])
def test_signs_that_end_a_text_go_and_part_it_elsewhere(mark: str) -> None:
    found = reasons(PROSE, mark, PROSE, mark, "Sign up for our newsletter")
    assert found == [None, None, None, "end_mark", "newsletter"]


def test_a_heading_over_one_link_or_of_a_number_announces_nothing() -> None:
    markup = [Markup(), Markup(heading=True), Markup(link_density=1.0), Markup(), Markup()]
    lines = [PROSE, "More about the old engine", "The engine of the ferry in pictures", PROSE, PROSE]
    assert reasons_of(passages_of(lines, None, markup)) == [None] * 5
    markup[3] = Markup(link_density=1.0)
    lines[1:4] = ["Más de cien barcos en la bahía", "Los barcos de la bahía", "Las islas de la bahía"]
    assert reasons_of(passages_of(lines, None, markup)) == [None] * 5


def test_kinds_of_articles_head_the_paragraphs_of_a_digest() -> None:
    heads = ["Opinion: the harbour deserves better than this", "Analysis: why the ferry line was sold"]
    link = Markup(link_density=1.0)
    digest = passages_of([PROSE, heads[0], PROSE, heads[1], PROSE], None, [Markup(), link, Markup(), link, Markup()])
    assert reasons_of(digest) == [None] * 5
    lines, markup = [*[PROSE] * 6, heads[0], PROSE], [*[Markup()] * 6, link, Markup()]
    assert reasons_of(passages_of(lines, None, markup))[6] == "related_link"


@pytest.mark.parametrize("line", ["= 30", "-30", "+30", "30 = 30"])
def test_a_figure_at_the_end_ends_no_text(line: str) -> None:
    assert reasons(PROSE, PROSE, line) == [None] * 3


def test_the_label_above_a_date_goes_with_it() -> None:
    prose = "The ferry will cross the sound on battery power from Monday, ending thirty years of diesel engines."
    lines = ["Ferry goes electric", "Last updated", "5 March 2024", prose, prose]
    assert reasons_of(passages_of(lines, None))[:4] == [None, "dateline", "dateline", None]
    lines[1:3] = ["Published in Ardmoor", "5 March 2024"]
    assert reasons_of(passages_of(lines, None))[1:3] == [None, "dateline"]
    lines[1:3] = ["Last updated", "In spring"]
    assert reasons_of(passages_of(lines, None))[1:3] == [None, None]


def test_a_paragraph_that_is_set_as_a_heading_stays_where_there_is_nothing_else() -> None:
    passages = [passage._replace(heading=True) for passage in passages_of([PROSE, "Timetables"], None)]
    assert reasons_of(passages) == [None, "empty_heading"]
    above = passages_of(["The crossing takes an hour, and the captain says that nobody has missed it so far."], None)
    assert reasons_of([*above, *passages])[1:] == ["empty_heading"] * 2
