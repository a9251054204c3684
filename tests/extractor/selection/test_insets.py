"""Quotations and headings between the paragraphs of a text are of it, and tables that end it."""

from __future__ import annotations

import numpy as np
import pytest

from scrape.extractor.parsing.walk import parse
from scrape.extractor.selection.body import choice_of

SURE, UNSURE, FOREIGN = 0.99, 0.06, 0.01
FIRST, LAST = "<p>The weir broke in spring.</p>", "<p>A second vote is planned for the autumn.</p>"
QUOTE = "<blockquote><p>Whoever holds the key holds the water.</p></blockquote>"


def kept(inside: str, *likely: float, url: str | None = None) -> tuple[int, ...]:
    """The segments chosen of what stands between two paragraphs, each as likely as given."""
    document = parse(f"<div>{FIRST}{inside}{LAST}</div>", url)
    return choice_of(document, np.array([SURE, *likely, SURE], dtype=np.float32)).chosen


@pytest.mark.parametrize(
    "box", [QUOTE, f"<figure class=wp-block-pullquote>{QUOTE}</figure>", QUOTE.replace("</b", "<cite>Hale</cite></b")]
)
def test_quotation_between_paragraphs_is_of_the_text(box: str) -> None:
    segments = len(parse(box))
    assert kept(box, *[UNSURE] * segments) == tuple(range(segments + 2))
    assert kept(box, *[FOREIGN] * segments) == (0, segments + 1)


def test_quotation_whose_speaker_a_figure_names_is_of_the_text() -> None:
    box = QUOTE.replace("<p>", "").replace("</p>", "") + "<figcaption>Jo Hale, warden</figcaption>"
    assert kept(f"<figure>{box}</figure>", UNSURE, UNSURE) == (0, 1, 2, 3)


def test_quotation_below_a_box_that_leads_on_is_of_the_text() -> None:
    box = "<div><h3>Read on</h3><ul><li><a href=/mill>The mill</a><li><a href=/dam>The dam</a></ul></div>"
    assert kept(box + QUOTE, FOREIGN, FOREIGN, FOREIGN, UNSURE) == (0, 4, 5)
    assert kept(f"<p>Advertisement</p>{QUOTE}", FOREIGN, UNSURE) == (0, 3)


def test_who_said_it_stands_below_the_quotation_and_alone_is_as_the_model_has_it() -> None:
    box = QUOTE.replace("</b", "<cite>Hale</cite></b")
    assert kept(box, SURE, FOREIGN) == (0, 1, 2, 3)
    assert kept(box, FOREIGN, FOREIGN) == (0, 3)
    assert kept(box, UNSURE, SURE) == (0, 1, 2, 3)


def test_who_said_it_may_stand_in_the_caption_of_its_figure() -> None:
    box = f"<figure>{QUOTE}<figcaption>Ann Hale, miller</figcaption></figure>"
    assert kept(box, UNSURE, FOREIGN) == (0, 1, 2, 3)


def test_likely_code_in_a_cell_of_a_notebook_is_of_the_text() -> None:
    output = "<div>Out[1]:</div><table><tr><th>Gate<th>Height<tr><td>Upper<td>3 m</table>"
    cell = f"<div><div><div>In [1]:</div><pre>import weirs</pre></div><div>{output}</div></div>"
    likely = [FOREIGN, 0.3, FOREIGN, *[0.06] * 4]
    assert set(kept(cell, *likely)) - {1, 3} == {0, 2, 4, 5, 6, 7, 8}
    assert 2 not in kept(cell, FOREIGN, 0.1, FOREIGN, *[0.06] * 4)


def test_table_of_data_in_a_frame_with_notes_is_of_the_text() -> None:
    about = "<h4>Table 1.</h4><p>Heights by gate.</p>{}<p>Open it</p><p>(a) By hand.</p><p>(b) By eye.</p>"
    likely = [FOREIGN] * 2, [0.06] * 6, [FOREIGN] * 3
    for table, stays in ((TABLE, True), (TABLE.replace("<th>", "<td>"), False)):
        chosen = kept(f"<section>{about.format(table)}</section>", *likely[0], *likely[1], *likely[2])
        assert (set(range(3, 9)) <= set(chosen)) is stays


def test_quotation_before_a_heading_is_too() -> None:
    assert kept(f"{QUOTE}<h2>The second vote</h2>", UNSURE, 0.2) == (0, 1, 2, 3)


@pytest.mark.parametrize(
    ("box", "url"),
    [
        (QUOTE.replace("water", "<a href=/water>water</a>"), None),
        (QUOTE.replace("blockquote", "aside"), None),
        (f"<section>{QUOTE}<p>Hale</p></section>", None),
        (QUOTE, "https://weir.example/viewtopic.php?t=4"),
    ],
)
def test_offers_and_quotations_of_other_posts_are_not(box: str, url: str | None) -> None:
    segments = len(parse(box))
    assert 1 not in kept(box, *[UNSURE] * segments, url=url)


def test_heading_behind_a_caption_is_of_the_text() -> None:
    figure = "<figure><img src=/weir.jpg><figcaption>The weir</figcaption></figure>"
    assert kept(f"{figure}<h2>The second vote</h2>", FOREIGN, 0.2) == (0, 2, 3)
    assert kept("<p>Our offers</p><h2>The second vote</h2>", FOREIGN, 0.2) == (0, 3)


@pytest.mark.parametrize(
    ("box", "stays"),
    [
        ("<aside><p>We are hiring</p><a href=/jobs>See them</a></aside><h2>The second vote</h2>", True),
        ("<div class=ad><div>Our offers</div><div>All year</div></div><h2>The second vote</h2>", True),
        ("<aside><p>We are hiring</p><p>All year</p><h2>See open jobs</h2></aside>", False),
        ("<div>Our offers</div><div>All year</div><h2>The second vote</h2>", False),
    ],
)
def test_heading_behind_a_box_is_of_the_text(box: str, stays: bool) -> None:
    assert kept(box, FOREIGN, FOREIGN, 0.2) == ((0, 3, 4) if stays else (0, 4))


@pytest.mark.parametrize(
    ("second", "stays"),
    [
        ("<h3>Weir A</h3>", True),
        ("<div><h3>Weir A</h3></div>", True),
        ("<h3><a href=/ann-hale>Ann Hale</a></h3>", False),
        ("<h3>Weir A</h3><h3>Weir B</h3>", False),
        ("<h2>Weir A</h2>", False),
        ("<p>Weir A</p>", False),
    ],
)
def test_heading_below_a_higher_one_and_over_a_text_is_of_it(second: str, stays: bool) -> None:
    inside = f"<h2>The best of all</h2>{second}<div>4.8</div>"
    assert (2 in kept(inside, SURE, 0.2, *[FOREIGN] * (len(parse(inside)) - 2))) is stays


@pytest.mark.parametrize(
    ("heading", "stays"),
    [
        ("<h2>The second vote</h2>", True),
        ("<h2><a href=#vote>The second vote</a></h2>", True),
        ("<h2><a href=/vote>The second vote</a></h2>", False),
        ("<section><h2>The second vote</h2></section>", False),
    ],
)
def test_unlikely_heading_between_sure_paragraphs_is_theirs(heading: str, stays: bool) -> None:
    assert (1 in kept(heading, UNSURE)) is stays


def test_heading_that_recurs_is_of_the_frame() -> None:
    again = "<h3>Where to buy</h3><p>Bring a bag and a list of what you need.</p><h3>Where to buy</h3>"
    assert kept(again, UNSURE, SURE, UNSURE) == (0, 2, 4)


TABLE = "<table><tr><th>Gate<th>Height<tr><td>Upper<td>3 m<tr><td>Lower<td>2 m</table>"


@pytest.mark.parametrize(
    ("table", "likely", "stays"),
    [
        (TABLE, 0.2, True),
        (f"<div class=table-responsive>{TABLE}</div>", 0.2, True),
        (f"<div class=offers>{TABLE}</div>", 0.2, False),
        (TABLE, 0.05, False),
        (TABLE.replace("<th>", "<td>"), 0.2, False),
        (TABLE + LAST, 0.2, False),
    ],
)
def test_table_that_ends_a_text_is_of_it(table: str, likely: float, stays: bool) -> None:
    before = "<div>Our offers</div>" if table.endswith("</p>") else ""
    document = parse(f"<div>{FIRST}{before}{table.removesuffix(LAST)}</div>")
    probabilities = [SURE, *[FOREIGN] * bool(before), *[likely] * 6]
    chosen = choice_of(document, np.array(probabilities, dtype=np.float32)).chosen
    assert (len(document) - 1 in chosen) is stays


def test_formulas_that_stand_alone_between_paragraphs_are_of_the_text() -> None:
    formulas = "<div class=math>$$a = b$$</div><div class=math>$$c = d$$</div>"
    assert kept(formulas, FOREIGN, FOREIGN) == (0, 1, 2, 3)
    assert kept(f"{formulas}<p>Prices fell.</p>", FOREIGN, FOREIGN, FOREIGN) == (0, 4)


def test_table_below_a_note_that_is_set_as_a_quotation_ends_a_text_too() -> None:
    document = parse(f"<div>{FIRST}<blockquote><h3>Mind</h3><p>The gates are old.</p></blockquote>{TABLE}</div>")
    chances = np.array([SURE, SURE, SURE, *[0.2] * 6], dtype=np.float32)
    assert choice_of(document, chances).chosen == tuple(range(9))
    chances[3:] = FOREIGN
    assert choice_of(document, chances).chosen == (0, 1, 2)


LIKELY = 0.3


def test_a_paragraph_in_bold_between_paragraphs_is_a_heading() -> None:
    assert kept("<p><b>Without a roof</b></p>", LIKELY) == (0, 1, 2)


@pytest.mark.parametrize(
    "line",
    [
        "<p>Without a roof</p>",
        "<p><b>Without</b> a roof</p>",
        "<p><b><a href=/roof>Without a roof</a></b></p>",
        "<div><p><b>Without a roof</b></p></div>",
    ],
)
def test_other_short_lines_are_as_the_model_has_them(line: str) -> None:
    assert kept(line, LIKELY) == (0, 2)


def test_heading_in_a_wrapper_of_its_own_is_between_wrapped_paragraphs() -> None:
    box = "<div class=part><div><h3>The Lock</h3><p>A weekly letter.</p></div></div>"
    parts = f"{box}<div class=part><h2>How we test</h2></div><div class=part><p>Each was dropped twice.</p></div>"
    assert kept(parts, FOREIGN, FOREIGN, 0.3, SURE) == (0, 3, 4, 5)
    assert kept(parts, FOREIGN, FOREIGN, FOREIGN, SURE) == (0, 4, 5)
    assert kept(parts.replace("How we test", "<a href=/2>The Lock</a>"), FOREIGN, FOREIGN, 0.3, SURE) == (0, 4, 5)


@pytest.mark.parametrize(("above", "stays"), [(SURE, True), (0.5, False)])
def test_unlikely_heading_of_a_table_below_a_sure_paragraph_is_of_the_text(above: float, stays: bool) -> None:
    inside = f"<p>These are the gates of the weir.</p><h3>In the first month</h3>{TABLE}"
    assert (2 in kept(inside, above, UNSURE, *[0.5] * 6)) is stays
    assert 2 not in kept(inside.replace("<h3>", "<div><h3>").replace("</h3>", "</h3></div>"), above, UNSURE, *[0.5] * 6)


SECTIONS = "<h2>{}</h2><p>The weir broke in spring.</p><h2>Mending</h2><p>A second vote is planned.</p>"


@pytest.mark.parametrize(
    ("page", "first"),
    [
        (SECTIONS.format("Breaking"), 0),
        (f"<title>Breaking</title>{SECTIONS.format('Breaking')}", 1),  # the page's own title
        (SECTIONS.format("Breaking").replace("<h2>B", "<h2 class=kicker>B"), 1),
        (f"<header>{SECTIONS.format('Breaking').replace('</h2>', '</h2></header>', 1)}", 1),
        (SECTIONS.format('<a href="/news">Breaking</a>'), 1),
    ],
)
def test_the_first_heading_is_of_the_text_as_the_others_are(page: str, first: int) -> None:
    document = parse(page, "https://site.example/")
    likely = np.array([FOREIGN, SURE, SURE, SURE], dtype=np.float32)
    assert choice_of(document, likely).chosen == tuple(range(first, 4))
