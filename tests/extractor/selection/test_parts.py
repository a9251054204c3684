"""Tables and code are kept whole."""

from __future__ import annotations

import numpy as np
import pytest

from scrape.extractor.parsing.walk import parse
from scrape.extractor.selection.body import choice_of

TABLE = "<div class=bbTable><table><tr><td>Rod<td>$1,180<tr><td>Heads<td>$640</table></div>"


@pytest.mark.parametrize(("text", "is_kept"), [("It cost me this much:", True), ("It cost me much.", False)])
def test_a_table_of_data_below_loose_text_that_announces_it_is_kept(text: str, is_kept: bool) -> None:
    document = parse(f"<div><div class=post>{text}{TABLE}</div><p>Nobody else is here</p></div>")
    chosen = choice_of(document, np.array([0.9, *(4 * [0.2]), 0.02], dtype=np.float32)).chosen
    assert chosen == ((0, 1, 2, 3, 4) if is_kept else (0,))


@pytest.mark.parametrize(
    ("text", "likely", "is_kept"),
    [
        ("It is cast off so:", 0.1, True),
        ("It is cast off so:", 0.01, False),
        ("It is cast off.", 0.1, False),
        ("It is cast off.", 0.3, True),
    ],
)
def test_code_that_ends_a_text_is_kept_if_it_is_likely_or_announced(text: str, likely: float, is_kept: bool) -> None:
    coloured = "<div class=highlight><div><pre><code>boat.untie()</code></pre></div></div>"
    document = parse(f"<div><p>Boats have ropes</p><p>{text}</p>{coloured}</div><p>Nobody else is here</p>")
    chosen = choice_of(document, np.array([0.9, 0.9, likely, 0.01], dtype=np.float32)).chosen
    assert chosen == ((0, 1, 2) if is_kept else (0, 1))
