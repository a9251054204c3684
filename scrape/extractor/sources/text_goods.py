"""What shops put around the description of what they sell, in a text that was scraped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from scrape.extractor.boilerplate.phrases import shops
from scrape.extractor.passages import Passage

RULE: Final = "shop_line"
"""By what name a button of the cart, or a count of reviews, is among what was removed."""
MAX_LINES: Final = 12
"""More of them are those of a list of goods, which is the text."""


def add_shop_lines(passages: Sequence[Passage], reasons: list[str | None]) -> None:
    """Such lines above and below the prose of a text that has a button of a cart among them."""
    margins = [at for at, passage in enumerate(passages) if passage.zone != "prose" and not passage.fixed]
    if not any(shops.ADD_TO_CART.fullmatch(passages[at].line) for at in margins):
        return
    kinds = (shops.RATING, shops.CART, shops.REVIEWS)
    found = [at for at in margins if any(kind.fullmatch(passages[at].line) for kind in kinds)]
    for at in found if len(found) <= MAX_LINES else ():
        reasons[at] = reasons[at] or RULE
