"""Hidden text that the page itself shows at a press or as one scrolls stays; other hidden text goes."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.segment_rules import without_boilerplate
from scrape.extractor.parsing.walk import parse

SHOWN = "".join(
    f"<p>The {day} ferry leaves the lower quay when the tide has turned, and not before.</p>" for day in "abcdefgh"
)
FOLDED = "The ferry takes no dogs on board."


def is_kept(markup: str) -> bool:
    document = parse(f"<article>{SHOWN}<div>{markup}</div></article>")
    kept = without_boilerplate(document, range(len(document)))
    return FOLDED in {document.texts[segment] for segment in kept}


@pytest.mark.parametrize(
    "markup",
    [
        "<ul role=tablist><li role=tab>Dogs</li></ul><div role=tabpanel hidden><p>{}</p></div>",
        "<p aria-controls=dogs>Dogs</p><div id=dogs style='display: none'><div><p>{}</p></div></div>",
        "<h3><button aria-expanded=false>Dogs</button></h3><div style='display:none'><p>{}</p></div>",
        "<div hidden><p>{}</p></div><button onclick='more()'>Read more</button>",
        "<p style='visibility: hidden; animation-name: none'>{}</p>",
    ],
)
def test_what_the_page_has_a_way_to_show_stays(markup: str) -> None:
    assert is_kept(markup.format(FOLDED))


@pytest.mark.parametrize(
    "markup",
    [
        "<div hidden><p>{}</p></div>",
        "<p aria-controls=cats>Cats</p><div id=dogs style='display: none'><p>{}</p></div>",
        "<p aria-controls=dogs aria-haspopup=dialog>Dogs</p><div id=dogs hidden><p>{}</p></div>",
        "<button aria-expanded=true>Cats</button><div hidden><p>{}</p></div>",
        "<div><button aria-expanded=false>Cats</button></div><p>And more.</p><div hidden><p>{}</p></div>",
        "<div hidden><p>{}</p></div><button onclick='send()'>Send</button>",
        "<p hidden aria-hidden=true>{}</p>",
        "<p aria-hidden=true>{}</p>",
        "<p style='visibility: hidden'>{}</p>",
        "<p aria-controls=dogs>Dogs</p><div id=dogs class=newsletter hidden><p>{}</p></div>",
    ],
)
def test_what_nothing_shows_goes(markup: str) -> None:
    assert not is_kept(markup.format(FOLDED))


@pytest.mark.parametrize("tool", ["Copy link", "Listen", "Cite this", "Log in", "Search", "Languages", "Share"])
def test_what_a_tool_shows_is_no_text(tool: str) -> None:
    for markup in (
        "<button aria-controls=tool>{}</button><div id=tool hidden><p>{}</p></div>",
        "<button aria-expanded=false>{}</button><div hidden><p>{}</p></div>",
    ):
        assert not is_kept(markup.format(tool, FOLDED))
    assert is_kept(f"<button aria-controls=a>{tool} of the lower quay</button><div id=a hidden><p>{FOLDED}</p></div>")
