"""Links that their own style draws as buttons."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.styled_buttons import styled_buttons
from scrape.extractor.parsing.walk import parse

STORY = "<p>The ferry between the two islands will stop for the winter, the council said on Tuesday.</p>" * 2
DRAWN = "background-color:#069;color:#fff;padding:10px 20px"


def kept(html: str) -> list[str]:
    document = parse(html)
    gone = styled_buttons(document, range(len(document)))
    return [text for at, text in enumerate(document.texts) if at not in gone]


@pytest.mark.parametrize(
    ("link", "stays"),
    [
        (f"<p><a style='{DRAWN}' href=/g>Give a boat</a></p>", False),
        (f"<table><tr><td><a style='{DRAWN}' href=/g><span>島の船を贈る</span></a></td></tr></table>", False),
        ("<p><a style='background-color:transparent;padding:0px' href=/g>Of boats and oars</a></p>", True),
        ("<p><a style='background: rgb(255, 255, 255); padding: 0px 2px' href=/g>Of boats and oars</a></p>", True),
        ("<p><a style='background:#ffe;margin:4px;padding:0' href=/g>Of boats and oars</a></p>", True),
        ("<p><a style='color:#069' href=/g>Give a boat</a></p>", True),
        (f"<p>Or <a style='{DRAWN}' href=/g>give a boat</a></p>", True),
        (f"<p><a style='{DRAWN}' href=/g>Give a boat to those who have none, before the winter comes</a></p>", True),
    ],
)
def test_a_link_drawn_as_a_button_goes_where_it_stands_alone(link: str, stays: bool) -> None:
    assert len(kept(STORY + link)) == 2 + stays


def test_a_page_of_buttons_is_what_they_lead_to() -> None:
    button = f"<p><a style='{DRAWN}' href=/g>Give a boat</a></p>"
    assert len(kept(STORY + button * 2)) == 4
