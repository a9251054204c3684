"""What pages of manuals say in few words."""

from __future__ import annotations

import numpy as np
import pytest

from scrape.extractor.parsing.walk import parse
from scrape.extractor.selection.chapters import with_chapters

MADE = '<meta name="generator" content="AsciiDoc 10.2">'
NAME = "<div id=header><h1>weir(1)</h1><h2>NAME</h2><p>weir - open a gate</p></div>"
TEXT = "<p>It opens the gate of a weir.</p>"


def with_them(markup: str, *probabilities: float, made: str = MADE) -> tuple[int, ...]:
    """The segments with which those of probability 0.5 and more are chosen."""
    chosen = tuple(at for at, value in enumerate(probabilities) if value >= 0.5)
    return with_chapters(parse(made + markup), chosen, np.array(probabilities, dtype=np.float32))


def test_what_a_manual_s_page_names_is_of_it() -> None:
    page = f"{NAME}<div><h2>DESCRIPTION</h2>{TEXT}</div>"
    assert with_them(page, 0.2, 0.4, 0.3, 0.9, 0.9) == (1, 2, 3, 4)
    assert with_them(page, 0.2, 0.4, 0.1, 0.9, 0.9) == (3, 4)
    assert with_them(page, 0.2, 0.4, 0.3, 0.9, 0.9, made="") == (3, 4)


@pytest.mark.parametrize(("likely", "found"), [(0.3, (0, 1)), (0.1, (0,))])
def test_a_chosen_heading_keeps_the_line_below_it(likely: float, found: tuple[int, ...]) -> None:
    assert with_them("<div><h2>See also</h2><p>gate(1)</p></div>", 0.7, likely) == found
    assert with_them("<div><h2>See also</h2></div><div><p>gate(1)</p></div>", 0.7, likely) == (0,)


def test_headings_over_chosen_text_are_kept_and_links_to_the_source_are_not() -> None:
    page = f"{TEXT}<h3>impl Gate</h3><a href=src>Source</a><h4>open</h4>{TEXT}<h3>impl Weir</h3>{TEXT * 4}"
    assert with_them(page, 0.9, 0.2, 0.1, 0.2, 0.9, 0.1, 0.9, 0.9, 0.9, 0.9) == (0, 1, 3, 4, 6, 7, 8, 9)


def test_what_a_colon_announces_is_kept_between_texts() -> None:
    page = f"<p>More is said of weirs on these pages:</p><ul><li>Gates<li>Locks</ul>{TEXT}"
    assert with_them(page, 0.9, 0.4, 0.3, 0.9) == (0, 1, 2, 3)
    assert with_them(page, 0.9, 0.4, 0.1, 0.9) == (0, 3)
    assert with_them(page.replace("pages:", "pages."), 0.9, 0.4, 0.3, 0.9) == (0, 3)
