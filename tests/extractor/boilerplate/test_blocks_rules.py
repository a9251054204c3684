from __future__ import annotations

import pytest

from scrape.blocks import Block, Image, Run
from scrape.extractor.boilerplate.blocks_rules import remove_boilerplate
from scrape.records import Removal

PROSE = Block(
    "paragraph",
    (
        Run(
            "The ferry between the two islands will stop for the winter, the council said on Tuesday, "
            "after a season in which half of its crossings were cancelled."
        ),
    ),
)
FIGURE = Block("figure", image=Image("https://a.example/x.jpg"))


def paragraph(text: str, href: str | None = None) -> Block:
    return Block("paragraph", (Run(text, href=href),))


def test_boilerplate_blocks_go_and_say_why() -> None:
    kept, removed = remove_boilerplate([PROSE, paragraph("Source link"), PROSE], None)
    assert kept == (PROSE, PROSE)
    assert removed == (Removal("source_credit", "Source link"),)


def test_a_figure_goes_with_the_section_around_it() -> None:
    blocks = [PROSE, FIGURE, PROSE, paragraph("Related articles"), paragraph("Museum stops", "/m"), FIGURE]
    kept, removed = remove_boilerplate(blocks, None)
    assert kept == (PROSE, FIGURE, PROSE)
    assert [removal.text for removal in removed] == ["Related articles", "Museum stops"]


def test_links_tell_a_related_line_from_a_sentence() -> None:
    linked = paragraph("Watch: the ferry leaves", "https://a.example/v")
    kept, _ = remove_boilerplate([PROSE, linked, paragraph("Watch: the ferry leaves"), PROSE], None)
    assert kept == (PROSE, paragraph("Watch: the ferry leaves"), PROSE)


def test_the_end_of_a_sentence_that_breaks_part_in_lines_stays() -> None:
    text = (
        "The council meets in the old hall. It will discuss what was asked for on\n9 December.\n"
        "It has until May to do so, and will be heard by the state before it does."
    )
    assert remove_boilerplate([PROSE, paragraph(text), PROSE], None) == ((PROSE, paragraph(text), PROSE), ())


def test_rows_and_code_keep_their_words() -> None:
    row = Block("row", cells=((Run("Share"),), (Run("Next"),)))
    code = Block("code", (Run("next"),))
    assert remove_boilerplate([PROSE, row, code], None) == ((PROSE, row, code), ())


def test_what_is_marked_as_code_keeps_its_words() -> None:
    for text in ("source", "{{ tide|as_table }}", "close ()"):
        code = Block("term", (Run(text, marks=frozenset({"code"})),))
        assert remove_boilerplate([PROSE, code, PROSE], None) == ((PROSE, code, PROSE), ())
    plain = Block("paragraph", (Run("Share this"),))
    assert remove_boilerplate([PROSE, plain], None)[0] == (PROSE,)


def row(*cells: str, header: bool = False, group: int = 1) -> Block:
    return Block("row", cells=tuple((Run(cell),) for cell in cells), header=header, group=group)


def test_no_row_goes_from_the_middle_of_a_table() -> None:
    table = [row("Team", "Goals", header=True), row("Home", "News", "Harbour"), row("Ash", "2")]
    assert remove_boilerplate([PROSE, *table], "Harbour") == ((PROSE, *table), ())
    assert remove_boilerplate([*table, PROSE], "Harbour") == ((*table, PROSE), ())


def test_no_head_of_a_table_goes_alone() -> None:
    table = [row("Home", "Away", "Draw", header=True), row("Ash", "2", "1")]
    assert remove_boilerplate([*table, PROSE], None) == ((*table, PROSE), ())


def test_a_table_of_boilerplate_goes_whole() -> None:
    table = [row("Home", "News", "Harbour"), row("Home", "Sport", "Harbour")]
    assert remove_boilerplate([*table, row("Ash", "2", group=2), PROSE], "Harbour")[0] == (
        row("Ash", "2", group=2),
        PROSE,
    )


def test_items_of_the_article_keep_their_single_words() -> None:
    item = Block("item", (Run("Search"),), level=1)
    assert remove_boilerplate([PROSE, item, PROSE], None)[1] == ()
    assert remove_boilerplate([PROSE, paragraph("Search"), PROSE], None)[1] == (Removal("navigation", "Search"),)


def test_the_headline_above_the_article_is_not_body() -> None:
    heading = Block("heading", (Run("Ferry stops"),), level=1)
    kept, removed = remove_boilerplate([heading, PROSE], "Ferry stops")
    assert kept == (PROSE,)
    assert removed == (Removal("repeated_title", "Ferry stops"),)


def test_a_heading_that_says_more_than_the_title_is_not_body() -> None:
    text = "A winter on the islands\nFerry stops"
    heading = Block("heading", (Run(text),), level=1)
    kept, removed = remove_boilerplate([heading, PROSE], "Ferry stops", text.replace("\n", " "))
    assert kept == (PROSE,)
    assert removed == (Removal("repeated_title", text),)
    assert remove_boilerplate([heading, PROSE], "Ferry stops")[0] != (PROSE,)


def test_a_line_of_a_block_goes_alone() -> None:
    lines = Block(
        "paragraph", (*PROSE.runs, Run("\nPhoto: "), Run("Jane Doe", href="https://a.example/j"), Run("\nIt rained."))
    )
    kept, removed = remove_boilerplate([PROSE, lines, PROSE], None)
    assert kept == (PROSE, Block("paragraph", (*PROSE.runs, Run("\n"), Run("It rained."))), PROSE)
    assert removed == (Removal("photo_credit", "Photo: Jane Doe"),)


def test_a_margin_begins_where_what_went_had_been_prose() -> None:
    disclosure = paragraph(
        "This post may contain affiliate links, which means that we get a small share of the price of whatever you buy "
        "through them, at no cost to you."
    )
    kept, removed = remove_boilerplate([PROSE, PROSE, paragraph("March 3, 2024"), disclosure], None)
    assert kept == (PROSE, PROSE)
    assert [removal.rule for removal in removed] == ["disclosure", "dateline"]


def test_bylines_and_credits_go_also_as_headings() -> None:
    def heading(text: str) -> Block:
        return Block("heading", (Run(text),), level=3)

    given = [heading("By Jane Doe"), PROSE, heading("Image: Jane Doe"), PROSE, heading("Also read: A ferry"), PROSE]
    assert remove_boilerplate(given, None)[0] == (PROSE, PROSE, PROSE)


def test_goods_above_the_text_of_a_shop_stay() -> None:
    goods = [Block("item", (Run(f"Lamp number {number} of brass and glass"),), level=1) for number in range(20)]
    heading = Block("heading", (Run("Lamps"),), level=1)
    assert remove_boilerplate([*goods, heading, PROSE], "Lamps")[0] == (*goods, PROSE)


@pytest.mark.parametrize("line", ["Published 5 March 2024", "Sponsored", "Story continues below", "By Jane Doe"])
def test_a_figure_stays_whatever_line_goes_above_it(line: str) -> None:
    kept, removed = remove_boilerplate([paragraph(line), FIGURE, PROSE], None)
    assert kept == (FIGURE, PROSE)
    assert [removal.text for removal in removed] == [line]


def test_a_lead_figure_stays_between_headline_and_dateline() -> None:
    heading = Block("heading", (Run("Ferry stops"),), level=1)
    kept, _ = remove_boilerplate([heading, FIGURE, paragraph("Published 5 March 2024"), PROSE], "Ferry stops")
    assert kept == (FIGURE, PROSE)


def test_a_figure_under_a_removed_list_and_above_prose_stays() -> None:
    blocks = [PROSE, paragraph("Related articles"), paragraph("Museum stops", "/m"), FIGURE, PROSE]
    assert remove_boilerplate(blocks, None)[0] == (PROSE, FIGURE, PROSE)


@pytest.mark.parametrize("nothing", ["“„", "»", "” “"])
def test_quotation_marks_beside_a_text_go(nothing: str) -> None:
    gone = (Removal("no_text", nothing),)
    assert remove_boilerplate([PROSE, paragraph(nothing), PROSE], None) == ((PROSE, PROSE), gone)
    cell = Block("row", cells=((Run(nothing),), (Run(nothing),)))
    assert remove_boilerplate([PROSE, cell, PROSE], None)[0] == (PROSE, cell, PROSE)


def test_the_sign_that_links_to_a_heading_goes() -> None:
    kept, _ = remove_boilerplate([PROSE, Block("heading", (Run("Crew"),)), paragraph("🔗"), PROSE], None)
    assert [block.text for block in kept] == [PROSE.text, "Crew", PROSE.text]


@pytest.mark.parametrize(
    "left",
    [
        "{{ story.author }}",
        '{"widget": "Zoom", "layers": [{"id": 7, "name": "of the harbour and its boats", "shown": true}]}',
        "{ width: 312, height: 312, defaultImage: 'a7-of-the-harbour-and-its-boats', layers: 'a7, b8' }",
    ],
)
def test_what_a_script_would_have_read_is_no_text_unless_it_is_code(left: str) -> None:
    code = Block("paragraph", (Run(left, marks=frozenset({"code"})),))
    kept, removed = remove_boilerplate([PROSE, paragraph(left), code, Block("code", (Run(left),)), PROSE], None)
    assert kept == (PROSE, code, Block("code", (Run(left),)), PROSE)
    assert removed == (Removal("no_text", left),)


@pytest.mark.parametrize("text", ["{1, 2, 3} is a set.", "{x: x is even and x > 2}", '{ "name": "ferry" }'])
def test_sets_and_examples_in_braces_stay(text: str) -> None:
    assert remove_boilerplate([PROSE, paragraph(text), PROSE], None) == ((PROSE, paragraph(text), PROSE), ())


HREF = "https://a.example/x"


@pytest.mark.parametrize(
    "runs",
    [
        (Run("STORY: "), Run("Museum stops buying ferries", href=HREF)),
        (Run("PHOTOS: "), Run("Two on the coast", href=HREF)),
        (Run("REQUIRED READING: "), Run("Who sold the ferry?", href=HREF)),
        (Run("ANALYSIS: The ferries of the coast", href=HREF),),
        (Run("[See "), Run("Seven Ferries of the Coast", href=HREF), Run(".]")),
        (Run("[ Read "), Run("Seven Ferries of the Coast", href=HREF), Run(". ]")),
        (Run("Now read: The ferries of the coast", href=HREF),),
        (Run("Want more ferry news? Click here to visit our topic page!", href=HREF),),
    ],
    ids=lambda runs: "".join(run.text for run in runs),
)
def test_links_set_apart_among_prose_go(runs: tuple[Run, ...]) -> None:
    assert remove_boilerplate([PROSE, Block("paragraph", runs), PROSE], None)[0] == (PROSE, PROSE)


@pytest.mark.parametrize(
    "runs",
    [
        (Run("DIRECTOR: "), Run("Jane Doe", href=HREF)),
        (Run("STORY: Museum stops buying ferries"),),
        (Run("STORY: "), Run("Museum", href=HREF), Run(" stops buying ferries")),
        (Run("Story: "), Run("Museum stops buying ferries", href=HREF)),
        (Run("GET STRONG: "), Run("PULL YOUR OWN BOAT", href=HREF)),
        (Run("[See "), Run("Appendix B", href=HREF), Run(" for the tides.]")),
        (Run("[The ferry was "), Run("the last of the old fleet", href=HREF), Run(".]")),
    ],
    ids=lambda runs: "".join(run.text for run in runs),
)
def test_links_that_say_something_stay(runs: tuple[Run, ...]) -> None:
    block = Block("paragraph", runs)
    assert remove_boilerplate([PROSE, block, PROSE], None)[0] == (PROSE, block, PROSE)


def test_lines_of_links_go_with_one_that_is_announced() -> None:
    first, second = Run("Museum stops buying ferries", href=HREF), Run("Video: The last ferry", href=HREF)
    assert remove_boilerplate([PROSE, Block("paragraph", (first, Run("\n"), second)), PROSE], None)[0] == (PROSE, PROSE)
    said = Block("paragraph", (Run("It rained.\n"), second))
    assert remove_boilerplate([PROSE, said, PROSE], None)[0] == (PROSE, Block("paragraph", (Run("It rained."),)), PROSE)


@pytest.mark.parametrize("text", ["© 2024 Harbour Films LLC", "1:38", "Copyright 2024 Harbour Films"])
def test_owner_or_length_of_a_film_alone_are_no_text(text: str) -> None:
    assert remove_boilerplate([paragraph(text)], None) == ((), (Removal("no_text", text),))
    said = paragraph("The ferry leaves")
    assert remove_boilerplate([said, paragraph("1:38")], None)[0] == (said, paragraph("1:38"))
    digits = paragraph("3.14159 26535 " * 20)
    assert remove_boilerplate([digits], None)[0] == (digits,)
    number = Block("row", cells=((Run("1:38"),),))
    assert remove_boilerplate([number], None)[0] == (number,)


def step(text: str, href: str | None = None, *, number: int | None = 1) -> Block:
    return Block("item", (Run(text, href=href),), level=1, ordered=number is not None, number=number, group=7)


def test_steps_of_a_numbered_list_are_what_to_do() -> None:
    steps = [step("Log in"), step("Open the list of crossings", number=2), step("Log out\nas a guest", number=3)]
    assert remove_boilerplate([PROSE, *steps, PROSE], None) == ((PROSE, *steps, PROSE), ())


@pytest.mark.parametrize("number", [1, None])
def test_a_menu_of_links_or_without_numbers_goes(number: int | None) -> None:
    href = "https://a.example/x" if number else None
    menu = [step("Log in", href, number=number), step("Open the list of crossings", number=number)]
    assert Removal("navigation", "Log in") in remove_boilerplate([PROSE, *menu, PROSE], None)[1]


def test_a_list_of_which_most_is_a_menu_goes() -> None:
    menu = [step("Log in"), step("Log out", number=2), step("Open the list of crossings", number=3)]
    assert len(remove_boilerplate([PROSE, *menu, PROSE], None)[1]) == 2
