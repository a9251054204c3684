"""What a template repeats is kept or left out as one."""

import numpy as np

from scrape.extractor.parsing.walk import parse
from scrape.extractor.selection.body import choice_of

CLAIM = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'


def _thread(*answers: str) -> str:
    posts = (
        f"<div class=post><div class=user>user{n}</div><div class=text><p>{text}</p></div></div>"
        for n, text in enumerate(answers)
    )
    return f"<div class=thread>{''.join(posts)}</div>"


def _chosen(markup: str, *probabilities: float) -> tuple[int, ...]:
    return choice_of(parse(markup), np.array(probabilities, dtype=np.float32)).chosen


LONG = "I would plane the board first and only then look for the grain."
THREAD = _thread(LONG, LONG + " Twice.", "Plane it with the grain.", LONG + " Thrice.", LONG + " Again.")


def test_the_posts_of_a_thread_are_kept_together() -> None:
    assert _chosen(THREAD, 0.05, 0.9, 0.05, 0.9, 0.05, 0.1, 0.05, 0.9, 0.05, 0.9) == (1, 3, 5, 7, 9)


def test_what_a_template_repeats_is_left_out_together() -> None:
    article = f"<p>{LONG * 9}</p>"
    assert _chosen(article + THREAD, 0.99, 0, 0.9, 0, 0.02, 0, 0.02, 0, 0.02, 0, 0.02) == (0,)


def test_a_sure_item_between_paragraphs_is_of_them_whatever_is_set_like_it() -> None:
    menus = "".join(
        f"<div><ul><li>{place} and all that is there</ul></div>"
        for place in ("Quay", "Pier", "Weir", "Lock", "Mole", "Dyke")
    )
    page = f"{menus}<div><p>{LONG * 9}</p><ul><li>{LONG}</ul><p>{LONG * 9} Twice.</p></div>"
    assert _chosen(page, *[0.01] * 6, 0.99, 0.85, 0.99) == (6, 7, 8)
    assert _chosen(page, *[0.01] * 6, 0.99, 0.6, 0.99) == (6, 8)


def test_paragraphs_of_one_text_are_chosen_one_by_one() -> None:
    text = "".join(f"<p>{LONG} {n}</p>" for n in range(5))
    assert _chosen(f"<div class=text>{text}</div>", 0.9, 0.9, 0.01, 0.9, 0.9) == (0, 1, 3, 4)


def test_two_places_are_no_repeat() -> None:
    two = _thread(LONG, "Plane it with the grain.")
    assert _chosen(two, 0.05, 0.9, 0.05, 0.1) == (1,)


def test_on_a_page_that_says_it_is_an_article_each_keeps_its_own_probability() -> None:
    teasers = "".join(f"<li class=tile><div class=text><p>{LONG} {n}</p></div>" for n in range(6))
    page = f"<p>{LONG * 9}</p><ul>{teasers}</ul>"
    likely = (0.99, 0.9, 0.02, 0.02, 0.02, 0.02, 0.02)
    assert _chosen(page, *likely) == (0,)
    assert _chosen(CLAIM + page, *likely) == (0, 1)


def test_the_next_article_says_nothing_of_this_one() -> None:
    def article(headline: str) -> str:
        return f"<article><header><h1>{headline}</h1><h2>{LONG}</h2></header><p>{LONG * 20}</p></article>"

    headlines = ("A bridge over the quiet river", "The old mill is sold", "Rain on the market square")
    claim = "<meta property=og:type content=article>"
    page = f"{claim}<title>{headlines[0]}</title><main>{''.join(map(article, headlines))}</main>"
    assert _chosen(page, 0.1, 0.7, 0.99, 0, 0, 0, 0, 0, 0) == (1, 2)


TILES = "".join(
    f"<div class=tile><div><p>{LONG} {n}</p></div><b><p>{n} coins</p></b><div class=buy><p>Buy</p></div></div>"
    for n in range(4)
)


def test_short_texts_that_differ_from_tile_to_tile_are_no_labels() -> None:
    likely = (0.9, 0.3, 0.3) * 3 + (0.1, 0.3, 0.3)
    assert _chosen(TILES, *likely) == (0, 1, 3, 4, 6, 7, 9, 10)


def test_the_same_words_in_each_tile_are_a_button() -> None:
    likely = (0.9, 0.55, 0.55) * 3 + (0.1, 0.55, 0.55)
    assert _chosen(TILES, *likely) == (0, 1, 3, 4, 6, 7, 9, 10)
    surely = (0.9, 0.55, 0.7) * 3 + (0.1, 0.55, 0.7)
    assert _chosen(TILES, *surely) == tuple(range(12))
