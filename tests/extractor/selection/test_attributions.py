"""Who said what is quoted stays with it."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.segment_rules import without_boilerplate
from scrape.extractor.parsing.walk import parse
from scrape.extractor.selection.attributions import with_attributions

SAID = "<p>We open the tower in June.</p>"
WHO = "— Ann Roe, keeper"


def added(markup: str) -> bool:
    """Whether who said it is chosen, if all else is."""
    document = parse(f"<div><p>The tower is shut.</p>{markup}<p>It was built of oak.</p></div>")
    names = [segment for segment, text in enumerate(document.texts) if text == WHO]
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


def test_who_said_it_goes_with_a_quotation_that_repeats_the_text() -> None:
    said = "<p>We open the tower at noon on the first of June.</p>"
    figure = f"<figure><blockquote>{said}</blockquote><figcaption>{WHO}</figcaption></figure>"
    document = parse(f"<div>{said}{figure}<p>It was built of oak.</p></div>")
    assert without_boilerplate(document, range(len(document))) == (0, 3)
