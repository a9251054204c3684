"""A quotation set apart that repeats a sentence of the text."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.segment_rules import without_boilerplate
from scrape.extractor.parsing.walk import parse

BEFORE = "<p>The weir broke in spring. “Nobody wants to be the one who closes it,” said the keeper, and went home.</p>"
BEHIND = "<p>A second vote is planned for the autumn, when the water is low.</p>"
QUOTE = "“Nobody wants to be the one who closes it.”"


def kept(inset: str) -> tuple[str, ...]:
    document = parse(f"<div>{BEFORE}{inset}{BEHIND}</div>")
    return tuple(document.texts[segment] for segment in without_boilerplate(document, range(len(document))))[1:-1]


@pytest.mark.parametrize(
    "inset",
    [
        f"<blockquote><p>{QUOTE}</p></blockquote>",
        f"<aside>{QUOTE}</aside>",
        f'<figure class="wp-block-pullquote"><blockquote><p>{QUOTE}</p></blockquote></figure>',
        f'<div class="Story_quote__11sd"><p>{QUOTE.strip("“”")}</p></div>',
        f'<p class="pull">{QUOTE.upper()}</p>',
        f'<div class="quotebox large-12"><h3><span>{QUOTE}</span></h3></div>',
        f'<div class="article-zitat"><p>{QUOTE}</p></div>',
    ],
)
def test_quotation_set_apart_that_repeats_a_sentence_goes(inset: str) -> None:
    assert kept(inset) == ()


@pytest.mark.parametrize(
    "inset",
    [
        f"<p>{QUOTE}</p>",
        "<blockquote><p>“Nobody wants to pay for it.”</p></blockquote>",
        "<blockquote><p>The weir</p></blockquote>",
        '<p class="quotes">Nobody wants to be the one who opens it, either.</p>',
    ],
)
def test_refrains_and_other_quotations_stay(inset: str) -> None:
    assert len(kept(inset)) == 1


def test_sentence_that_was_shortened_goes() -> None:
    long = "<p>“Nobody in this town, as far as I know, wants to be the one who closes it,” said the keeper.</p>"
    short = '<aside class="pullquote">Nobody in this town wants to be the one who closes it</aside>'
    document = parse(f"<div>{long}{short}</div>")
    assert without_boilerplate(document, range(len(document))) == (0,)
    other = "<aside>Nobody in this town says who they want the one to be.</aside>"
    document = parse(f"<div>{long}{other}</div>")
    assert without_boilerplate(document, range(len(document))) == (0, 1)


def test_a_short_one_goes_where_it_is_called_so() -> None:
    assert kept('<blockquote class="quote--pullquote"><p>And went home.</p></blockquote>') == ()
    assert kept("<blockquote><p>And went home.</p></blockquote>") == ("And went home.",)


def test_who_said_it_may_stand_beside_the_quotation_in_a_box_of_an_article() -> None:
    box = f"<div><blockquote>{QUOTE}</blockquote><p>Dorrit Hale, keeper</p></div>"
    claim = '<meta property="og:type" content="article">'
    document = parse(f"{claim}<div>{BEFORE}{box}{BEHIND}</div>")
    assert without_boilerplate(document, range(4)) == (0, 3)
    assert len(kept(box)) == 2
    answered = parse(f"{claim}<div>{BEFORE}{box.replace('keeper', 'keeper.')}{BEHIND}</div>")
    assert without_boilerplate(answered, range(4)) == (0, 1, 2, 3)


def test_who_said_it_goes_with_the_quotation() -> None:
    assert kept(f"<blockquote><p>{QUOTE}</p><cite>Dorrit Hale, keeper</cite></blockquote>") == ()


def test_quotation_of_another_post_stays() -> None:
    answer = f"<div><blockquote><p>{QUOTE}</p></blockquote><p>I would.</p></div>"
    document = parse(f"<main><div>{BEFORE}</div>{answer}</main>")
    assert without_boilerplate(document, range(len(document))) == (0, 1, 2)


LABELLED = """<div class=feature><a href=#more>Go on reading</a><h2 class=quote>“<span>Start Quote</span></h2>
<blockquote><p>{}</p></blockquote><span>End Quote</span> <span>Jo Doe</span> <span>keeper</span></div>"""


def test_what_is_said_of_where_a_quotation_begins_and_ends_goes_with_it_and_without_it() -> None:
    assert kept(LABELLED.format(QUOTE)) == ("Go on reading",)
    other = "We shall miss the sound of the water more than the sight of it."
    assert kept(LABELLED.format(other)) == ("Go on reading", other)


def test_one_label_alone_is_no_label() -> None:
    assert kept("<h3>Start quote</h3>") == ("Start quote",)


def test_lines_that_say_more_are_no_labels() -> None:
    marks = "<p>Open quote: “</p>", "<p>Close quote marks go after the full stop in this house.</p>"
    assert len(kept("".join(marks))) == 2
    assert len(kept("<p>Start quote</p><p>Close quote marks go after the full stop.</p>")) == 2
    assert len(kept("<p>Open quote: “</p><p>Close quote: ”</p>")) == 2
