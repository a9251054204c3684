"""Lines that a shop puts beside what it sells: how many judged it, a button of the cart, a label without its values.

Lists of goods have them by the dozen, where they part one from the next."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Final

from scrape.extractor.boilerplate.phrases import narration, shops
from scrape.extractor.claims import ARTICLE_TYPES, ITEM_OF_GOODS, PRODUCT_TYPES
from scrape.extractor.document import Document
from scrape.extractor.elements import HEADINGS

MAX_LINES: Final = 6
"""On a page of one product. The labelled lists of goods have more; by eye, not swept."""
MAX_LENGTH: Final = 120
"""Characters."""
MAX_BUTTON: Final = 40
"""Characters of what a button says."""
_BUTTON: Final = "input[value],input[alt]"
_NOT_LINES: Final = HEADINGS | {"pre"}
_LISTS: Final = ("pre", "ul", "ol", "dl", "table")
"""What a label may stand over."""


def shop_lines(document: Document, chosen: Sequence[int]) -> Set[int]:
    """Such lines, where they are few, on a page that sells something."""
    if document.claims.any_of(ARTICLE_TYPES) and not document.claims.any_of(PRODUCT_TYPES):
        return set()
    members = set(chosen)
    found = {segment for segment in chosen if _is_of_shop(document, segment) or _is_label(document, segment, members)}
    return found if 0 < len(found) <= MAX_LINES and sells(document) else set()


def sells(document: Document) -> bool:
    """Whether a page says that it is of a product, or has a button for its cart. Names tell nothing: `item-` is in
    every menu, and `review` in every preview."""
    claims = document.claims
    if claims.any_of(PRODUCT_TYPES) or any(kind.startswith("og:product.") for kind in claims.types):
        return True
    if claims.any_of(ARTICLE_TYPES):
        return False
    if any(_is_cart(text) and _may_be_line(document, at) for at, text in enumerate(document.texts)):
        return True
    if any(_is_cart(picture.attributes.get("alt") or "") for picture in document.pictures):
        return True
    tree = document.tree
    if tree is None:
        return False
    return tree.css_first(ITEM_OF_GOODS) is not None or any(
        _is_cart(button.attributes.get(name) or "") for button in tree.css(_BUTTON) for name in ("value", "alt")
    )


def _is_cart(text: str) -> bool:
    return 0 < len(text) <= MAX_BUTTON and shops.ADD_TO_CART.fits(text)


def _may_be_line(document: Document, segment: int) -> bool:
    return document.tag_of(segment) not in _NOT_LINES


def _is_of_shop(document: Document, segment: int) -> bool:
    text = document.texts[segment]
    if len(text) > MAX_LENGTH or not _may_be_line(document, segment):
        return False
    return shops.RATING.fits(text) or shops.CART.fits(text)


def _is_label(document: Document, segment: int, members: set[int]) -> bool:
    """Whether a line is the label of a choice that was left out, such as `Size:`; `She said:` looks like one."""
    text = document.texts[segment]
    if (
        not (text.endswith(":") and text.count(" ") <= 1)
        or segment + 1 in members
        or not _may_be_line(document, segment)
    ):
        return False
    if segment + 1 == len(document) or narration().search(text.casefold()) is not None:
        return False
    below = range(segment + 1, len(document))
    beside = next((at for at in below if not _is_button(document, at)), segment)
    kept = next((at for at in below if at in members), segment)
    return not any(_begins_list(document, segment, at) for at in (beside, kept))


def _is_button(document: Document, segment: int) -> bool:
    return document.is_link(segment) or document.innermost("button", document.holders[segment]) >= 0


def _begins_list(document: Document, label: int, below: int) -> bool:
    """Whether a line below a label is in a list, a table or code that the label stands outside of."""
    of_label, of_line = (document.holders[at] for at in (label, below))
    return any(document.innermost(tag, of_line) not in {-1, document.innermost(tag, of_label)} for tag in _LISTS)
