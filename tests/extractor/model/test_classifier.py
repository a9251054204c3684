"""The shipped model: its size and shape, and that it tells an article from what stands around it."""

from __future__ import annotations

import re
from importlib import resources

import numpy as np
import pytest

from scrape.extractor.model.classifier import MODEL_FILE, convention_shares, dump, read, shipped_model
from scrape.extractor.parsing.walk import parse
from scrape.extractor.selection.body import choice_of, choose_segments, classify

MAX_MODEL_BYTES = 2 * 1024 * 1024

PARAGRAPHS = (
    "The lighthouse at the end of the pier was painted last week, after the harbour office had waited for two "
    "years for a spell of dry weather.",
    "Three painters from the village hung from ropes on the windward side, and the youngest of them said that "
    "the view was worth the cold hands.",
    "Ships have steered by its lamp since 1871. It was put out only once, in the winter of the great storm, when "
    "the keeper could not reach the door.",
    "The office will open the stairs to visitors again in May, on Sundays, if the new handrail arrives in time.",
)

PAGE = f"""<!doctype html><html lang=en><head><title>The lighthouse is white again - Harbour News</title></head><body>
<header><a href=/>Harbour News</a><ul class=menu><li><a href=/n>News</a><li><a href=/t>Tides</a></ul></header>
<div class=breadcrumb><a href=/>Home</a> / <a href=/n>News</a></div>
<main><article><h1>The lighthouse is white again</h1><p class=byline>By Ann Onymous</p>
<div class="share-buttons"><a href=/f>Share</a> <a href=/m>Mail</a></div>
<div class="article-body">{"".join(f"<p>{text}</p>" for text in PARAGRAPHS)}</div></article>
<section class=related><h3>Related stories</h3><ul><li><a href=/1>Tide tables for June</a>
<li><a href=/2>The ferry is late</a></ul></section></main>
<div class=newsletter><p>Sign up for our newsletter</p></div>
<footer><p>Copyright Harbour News. All rights reserved.</p></footer></body></html>"""


def test_the_article_is_chosen_and_nothing_else() -> None:
    document = parse(PAGE)
    choice = choose_segments(document)
    assert [document.texts[segment] for segment in choice.chosen] == list(PARAGRAPHS)
    assert choice.confidence > 0.9


def test_of_a_page_without_names_networks_are_asked_that_learned_without() -> None:
    bare = parse(re.sub(r" class=(\"[^\"]+\"|[a-z]+)", "", PAGE))
    assert [bare.texts[segment] for segment in choose_segments(bare).chosen] == list(PARAGRAPHS)
    model = shipped_model()
    deaf = model._replace(nameless=model.nameless._replace(bias_3=model.nameless.bias_3 - 99))
    assert deaf.probabilities(bare).max() < 0.1
    np.testing.assert_array_equal(deaf.probabilities(parse(PAGE)), model.probabilities(parse(PAGE)))


def test_a_page_without_text_has_no_probabilities() -> None:
    assert classify(parse("<br>")).shape == (0,)


def test_a_page_with_any_text_gives_some_body() -> None:
    assert choose_segments(parse("<div>Just a line</div>")).chosen == (0,)


def test_the_model_is_small_and_names_its_sources() -> None:
    data = resources.files("scrape.extractor.model").joinpath(MODEL_FILE).read_bytes()
    assert len(data) <= MAX_MODEL_BYTES
    about = read(data).about
    for source in ("WCXB 1.0 (CC BY 4.0)", "newspaper4k", "trafilatura", "Readability"):
        assert source in about


def test_a_model_is_written_and_read_without_loss() -> None:
    model = shipped_model()
    data = dump(model)
    assert dump(read(data)) == data
    document = parse(PAGE)
    np.testing.assert_array_equal(read(data).probabilities(document), model.probabilities(document))


def test_convention_shares_add_up_to_one() -> None:
    assert convention_shares(0.25).sum() == 1
    assert convention_shares(0).max() == 1


def test_a_copy_elsewhere_on_the_page_is_left_out_and_a_refrain_is_not() -> None:
    text = "A sentence that the page holds for two screen sizes."
    refrain = f"<p>{text}</p>"
    document = parse(f"<div><section><div>{refrain}</div></section><div>{refrain}{refrain}</div></div>")
    sure = np.full(3, 0.99, dtype=np.float32)
    assert choice_of(document, sure).chosen == (0,)
    alone = parse(f"<div>{refrain}{refrain}</div>")
    assert choice_of(alone, sure[:2]).chosen == (0, 1)


def test_a_table_between_paragraphs_of_the_body_is_kept_whole() -> None:
    document = parse("<div><p>Before it</p><table><tr><td>a<td>b<tr><td>c<td>d</table><p>After it</p></div>")
    likely, foreign = (np.array([0.99, p, p, p, p, 0.99], dtype=np.float32) for p in (0.1, 0.01))
    assert choice_of(document, likely).chosen == (0, 1, 2, 3, 4, 5)
    assert choice_of(document, foreign).chosen == (0, 5)
    alone = parse("<div><p>Before it</p><table><tr><td>a<td>b<tr><td>c<td>d</table></div>")
    assert choice_of(alone, likely[:5]).chosen == (0,)


def test_code_between_paragraphs_of_the_body_is_kept_whole() -> None:
    document = parse("<div><p>Before it</p><pre><i>a</i><br>b</pre><p>After it</p><pre>c</pre></div>")
    assert choice_of(document, np.array([0.99, 0.3, 0.4, 0.99, 0.1], dtype=np.float32)).chosen == (0, 1, 2, 3)
    assert choice_of(document, np.array([0.99, 0.06, 0.05, 0.99, 0.1], dtype=np.float32)).chosen == (0, 1, 2, 3)
    assert choice_of(document, np.array([0.99, 0.01, 0.01, 0.99, 0.1], dtype=np.float32)).chosen == (0, 3)


def test_a_question_is_chosen_for_its_answer() -> None:
    document = parse("<p>Before it.</p><h3><button>The width</button></h3><p>Twelve metres.</p>")
    assert choice_of(document, np.array([0.99, 0.1, 0.99], dtype=np.float32)).chosen == (0, 1, 2)


def test_the_caption_of_code_or_a_table_is_kept_with_it() -> None:
    code = "<figure><figcaption>Listing 1</figcaption><pre>x = 1</pre></figure>"
    table = "<figure><table><tr><td>a<td>b</table><figcaption>Table 1</figcaption></figure>"
    document = parse(
        f"<p>Before it.</p>{code}{table}<figure><img><figcaption>A bridge</figcaption></figure><p>After it."
    )
    probabilities = np.array([0.99, 0.01, 0.9, 0.9, 0.9, 0.01, 0.01, 0.99], dtype=np.float32)
    assert choice_of(document, probabilities).chosen == (0, 1, 2, 3, 4, 5, 7)


def test_no_row_is_left_out_of_the_middle_of_a_table() -> None:
    rows = "<tr><td>2019<td>12<tr><td>2020<td>11<tr><td>2021<td>9<tr><td>2022<td>7"
    document = parse(f"<p>Before it</p><table>{rows}</table>")
    probabilities = np.array([0.99, 0.05, 0.9, 0.9, 0.05, 0.05, 0.05, 0.9, 0.05], dtype=np.float32)
    assert choice_of(document, probabilities).chosen == (0, 2, 3, 5, 6, 7)


def test_a_heading_between_chosen_segments_needs_less_to_be_kept() -> None:
    document = parse("<div><p>One</p><h2>Two</h2><p>Three</p><h2>Four</h2></div>")
    assert choice_of(document, np.array([0.99, 0.35, 0.99, 0.35], dtype=np.float32)).chosen == (0, 1, 2)
    assert choice_of(document, np.array([0.99, 0.03, 0.99, 0.03], dtype=np.float32)).chosen == (0, 2)


def _page_of_links(cell: str) -> str:
    return f"<table><tr><td>{cell}</td><td>{'A river of words. ' * 30}</td></tr></table>"


LINK_LINES = "<a href=/1>First bridge</a><br><a href=/2>Second</a><br><a href=/3>Third</a>"


@pytest.mark.parametrize(
    "html",
    [
        f"<div><p>A river of words.</p><p>Sources:<br>{LINK_LINES}</p><p>{'A river of words. ' * 30}</p></div>",
        f"<div><p>A river of words.</p><p>The three are these:</p><p>{LINK_LINES}</p><p>{'A river. ' * 60}</p></div>",
        _page_of_links(f"<p>A river of words.</p><p>Sources:<br>{LINK_LINES}</p>"),
        _page_of_links(f"<p>The three are these:</p><p>{LINK_LINES}</p>"),
        f"<div><table><tr><td>Bridges<td>{LINK_LINES}</table><p>{'A river of words. ' * 30}</p></div>",
    ],
)
def test_a_list_of_sources_stays(html: str) -> None:
    document = parse(html)
    sure = np.full(len(document), 0.99, dtype=np.float32)
    assert choice_of(document, sure).chosen == tuple(range(len(document)))


def test_networks_say_the_same_one_after_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    together = classify(parse(PAGE))
    monkeypatch.setattr("scrape.extractor.model.classifier.TOGETHER", 1)
    np.testing.assert_allclose(classify(parse(PAGE)), together, atol=1e-4)


def test_a_table_below_a_heading_of_the_body_is_kept_whole_though_it_ends_the_page() -> None:
    rows = "<table><tr><th>pan<td>2</tr><tr><th>damsons<td>4 kg</tr></table>"
    likely = np.array([0.99, 0.7, 0.05, 0.05, 0.05, 0.05], dtype=np.float32)
    headed = parse(f"<div><p>One long paragraph.<section><h2>In figures</h2>{rows}</section></div>")
    assert choice_of(headed, likely).chosen == (0, 1, 2, 3, 4, 5)
    outside = parse(f"<div><p>One long paragraph.<h2>In figures</h2></div><div>{rows}</div>")
    assert choice_of(outside, likely).chosen == (0, 1)


def test_code_that_ends_the_text_is_kept_if_it_is_likely() -> None:
    document = parse("<div><p>Before it</p><p>One line</p><p>After it</p><pre>c</pre></div>")
    assert choice_of(document, np.array([0.99, 0.9, 0.99, 0.3], dtype=np.float32)).chosen == (0, 1, 2, 3)
    assert choice_of(document, np.array([0.99, 0.9, 0.99, 0.1], dtype=np.float32)).chosen == (0, 1, 2)


def test_a_heading_between_chosen_texts_is_kept_sooner() -> None:
    page = parse("<p>One.<h4>What to bring</h4><ul><li>a pan</ul>")
    assert choice_of(page, np.array([0.99, 0.25, 0.99], dtype=np.float32)).chosen == (0, 1, 2)
    assert choice_of(page, np.array([0.99, 0.03, 0.99], dtype=np.float32)).chosen == (0, 2)
