"""Who said what is quoted stays with it."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.segment_rules import without_boilerplate
from scrape.extractor.parsing.walk import parse
from scrape.extractor.selection.attributions import with_attributions

SAID = "<p>We open the tower in June.</p>"
WHO = "— Ann Roe, keeper"


def added(markup: str, who: str = WHO) -> bool:
    """Whether who said it is chosen, if all else is."""
    document = parse(f"<div><p>The tower is shut.</p>{markup}<p>It was built of oak.</p></div>")
    names = [segment for segment, text in enumerate(document.texts) if text == who]
    chosen = tuple(segment for segment in range(len(document)) if segment not in names)
    found = with_attributions(document, chosen)
    assert names or found == chosen
    return set(names) <= set(without_boilerplate(document, found))


@pytest.mark.parametrize(
    "markup",
    [
        "<blockquote>{said}<footer>{who}</footer></blockquote>",
        "<blockquote>{said}<cite>{who}</cite></blockquote>",
        "<figure><blockquote>{said}</blockquote><figcaption>{who}</figcaption></figure>",
    ],
)
def test_who_said_it_stays_below_a_quotation(markup: str) -> None:
    assert added(markup.format(said=SAID, who=WHO))


@pytest.mark.parametrize(
    "markup",
    [
        "<blockquote>{said}{who}</blockquote>",
        "<figure><img src=/a.png><p>Text.</p><figcaption>{who}</figcaption></figure>",
        "<figure><blockquote>{said}</blockquote><p>More.</p><figcaption>{who}</figcaption></figure>",
        "<div>{said}<footer>{who}</footer></div>",
    ],
)
def test_what_is_not_marked_as_such_is_not_added(markup: str) -> None:
    assert not added(markup.format(said=SAID, who=WHO))


@pytest.mark.parametrize(
    "prompt",
    [
        "Click to Tweet",
        "Share this quote",
        "12 likes",
        "View this post on Instagram",
        "Embed this quote",
        "Tweet",
        "Compartir",
        "Read more: a town without water",
        "Filed under: Harbour, Locks",
    ],
)
def test_what_asks_to_share_a_quotation_says_nothing_of_it(prompt: str) -> None:
    assert not added(f"<blockquote>{SAID}<footer><a href=/t>{prompt}</a></footer></blockquote>", prompt)
    assert not added(f"<figure><blockquote>{SAID}</blockquote><figcaption>{prompt}</figcaption></figure>", prompt)


@pytest.mark.parametrize(
    "who", ["Jo Share, keeper", "Tweet by Ann Roe", "12 Likely Tales, p. 4", "Ann Roe on Instagram"]
)
def test_who_is_called_like_a_button_stays(who: str) -> None:
    assert added(f"<blockquote>{SAID}<footer>{who}</footer></blockquote>", who)


def test_who_said_it_goes_with_a_quotation_that_repeats_the_text() -> None:
    said = "<p>We open the tower at noon on the first of June.</p>"
    figure = f"<figure><blockquote>{said}</blockquote><figcaption>{WHO}</figcaption></figure>"
    document = parse(f"<div>{said}{figure}<p>It was built of oak.</p></div>")
    assert without_boilerplate(document, range(len(document))) == (0, 3)
