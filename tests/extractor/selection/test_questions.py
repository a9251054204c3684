"""Buttons and summaries over a kept text."""

from __future__ import annotations

import pytest

from scrape.extractor.parsing.walk import parse
from scrape.extractor.selection.questions import with_questions

ANSWER = "<div id=a>Twelve metres.</div>"


@pytest.mark.parametrize(
    "question",
    [
        "<details><summary>The full width</summary><p>Twelve metres.</p></details>",
        f"<h3><button>The width</button></h3>{ANSWER}",
        f"<dl><dt><button>The width</button><dd>{ANSWER}</dl>",
        f'<div><button class="accordion-button">The width</button></div>{ANSWER}',
        f"<div class=faq-item><button>The width</button>{ANSWER}</div>",
        f"<button>How wide?</button>{ANSWER}",
        f"<div class=my-toggle-item><div class=head role=button><a>The width</a></div>{ANSWER}</div>",
        f"<button aria-controls=a>The full width</button>{ANSWER}",
        f"<button data-bs-target=#a>The full width</button>{ANSWER}",
    ],
)
def test_a_question_stays_with_its_answer(question: str) -> None:
    document = parse(f"<p>Before it.</p>{question}<p>After it.</p>")
    assert with_questions(document, (0, 2, 3)) == (0, 1, 2, 3)
    assert with_questions(document, (0, 3)) == (0, 3)


@pytest.mark.parametrize(
    "box",
    [
        "<div class=schema-faq-section><strong>{}</strong> <p>Twelve metres.</p></div>",
        "<div class=faq__item><div class=faq__q><span>{}</span></div><div>Twelve metres.</div></div>",
        "<div class=vc_toggle><div><h4>{}</h4></div><div>Twelve metres.</div></div>",
    ],
)
def test_a_question_in_a_box_called_so_stays_with_its_answer(box: str) -> None:
    document = parse(f"<p>Before it.</p>{box.format('How wide is it?')}<p>After it.</p>")
    assert with_questions(document, (0, 2, 3)) == (0, 1, 2, 3)
    assert with_questions(document, (0, 3)) == (0, 3)
    document = parse(f"<p>Before it.</p>{box.format('Ask us')}<p>After it.</p>")
    assert with_questions(document, (0, 2, 3)) == (0, 2, 3)


def test_a_question_in_a_box_of_its_own_name_only_is_none() -> None:
    document = parse("<p>Before it.</p><div class=question-of-the-day>Where next?</div><p>After it.</p>")
    assert with_questions(document, (0, 2)) == (0, 2)


@pytest.mark.parametrize(
    "tool",
    [
        "<button>Copy the code</button>",
        "<div class=nav-toggle><div class=head role=button>The full width</div></div>",
        "<details><summary>Show all</summary>Metres.</details>",
        "<button aria-controls=a>Read more</button>",
        "<div><button role=tab aria-controls=b>The full width</button></div>",
        "<div><h3><i>Width</i><button>Print it</button></h3></div>",
    ],
)
def test_a_tool_is_no_question(tool: str) -> None:
    document = parse(f"<p>Before it.</p>{tool}{ANSWER}")
    answer = len(document) - 1
    assert with_questions(document, (0, answer)) == (0, answer)


def test_a_button_over_all_questions_or_over_the_article_is_a_tool() -> None:
    question = f"<h3><button>The width</button></h3>{ANSWER}"
    document = parse(f"<p>Before it.</p><button class=accordion>Expand all</button>{question}")
    assert with_questions(document, (0, 3)) == (0, 2, 3)
    assert with_questions(parse(question), (1,)) == (1,)


def test_a_summary_without_details_of_its_own_is_none() -> None:
    document = parse("<p>Before it.</p><details><summary>The width</summary></details><p>Twelve metres.</p>")
    assert with_questions(document, (0, 2)) == (0, 2)


ITEM = "<li><div class=head><div class=field>{}</div></div><div><p>{}</p></div>"


def test_a_question_that_is_set_as_a_chosen_one_stays_with_its_answer() -> None:
    items = ITEM.format("How wide is it?", "Twelve metres.") + ITEM.format("How deep is it?", "Two metres.")
    document = parse(f"<p>Before it.</p><ul>{items}</ul>")
    assert with_questions(document, (0, 1, 2, 4)) == (0, 1, 2, 3, 4)
    assert with_questions(document, (0, 2, 4)) == (0, 2, 4)
    assert with_questions(document, (0, 1, 2)) == (0, 1, 2)


@pytest.mark.parametrize(
    "other",
    [
        "<li><p>How deep is it?</p><p>Two metres.</p>",
        ITEM.format("How deep it is", "Two metres."),
        ITEM.format("<a href=/deep>How deep is it?</a>", "Two metres."),
    ],
)
def test_another_line_before_a_chosen_text_is_no_such_question(other: str) -> None:
    document = parse(f"<p>Before it.</p><ul>{ITEM.format('How wide is it?', 'Twelve metres.')}{other}</ul>")
    assert with_questions(document, (0, 1, 2, 4)) == (0, 1, 2, 4)


HEADING = "<h2>More on the pier</h2>"
FOLDED = "".join(
    f"<div class=faq-item><button>{question}</button><div>{answer}</div></div>"
    for question, answer in (("How wide is it?", "Twelve metres."), ("Who may moor?", "Any boat."))
)


def test_a_box_of_questions_below_a_chosen_heading_stays() -> None:
    document = parse(f"<article><p>Before it.</p>{HEADING}<section class=faq>{FOLDED}</section></article>")
    assert with_questions(document, (0, 1)) == (0, 1, 2, 3, 4, 5)
    assert with_questions(document, (0,)) == (0,)


@pytest.mark.parametrize(
    "box",
    [
        f"<section class=boxes>{FOLDED.replace('faq', 'box')}</section>",
        f"<section class=faq><p>Ask us.</p>{FOLDED}</section>",
        f"<section class=faq>{FOLDED.replace('How wide is it?', 'Ask us')}</section>",
        f"<section class=faq>{FOLDED}<a href=/faq>All of them</a></section>",
        f"</article><section class=faq>{FOLDED}</section>",
    ],
)
def test_another_box_below_a_chosen_heading_is_none_of_its_questions(box: str) -> None:
    document = parse(f"<article><p>Before it.</p>{HEADING}{box}</article>")
    assert with_questions(document, (0, 1)) == (0, 1)
