"""Pages that programs make of source code and manuals."""

from __future__ import annotations

import pytest

from scrape.extractor.kinds.manuals import is_of_manual
from scrape.extractor.parsing.walk import parse


@pytest.mark.parametrize("name", ["wy-nav-content", "documentwrapper", "toctree-l1", "headertitle"])
def test_a_frame_tells_what_made_a_page_that_does_not_say_it(name: str) -> None:
    assert is_of_manual(parse(f"<div class={name}><p>The weir is opened by hand.</p></div>"))
    assert not is_of_manual(parse(f"<div class=Weir{name}-x><p>The weir is opened by hand.</p></div>"))
