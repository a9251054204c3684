"""Links that have the page's own address in their query."""

from __future__ import annotations

import pytest

from scrape.blocks import Block, Run
from scrape.extractor.boilerplate.blocks_rules import remove_boilerplate
from scrape.extractor.boilerplate.share_links import own_places, share_page
from scrape.records import Removal
from tests.extractor.boilerplate.test_blocks_rules import PROSE, paragraph

PLACES = own_places(("https://www.isle.example/2024/ferry/", None))
SHARED = "https://net.example/share?u=https%3A%2F%2Fisle.example%2F2024%2Fferry%2F&t=x"


@pytest.mark.parametrize(
    "href",
    [
        SHARED,
        "https://net.example/?url=http://www.isle.example/2024/ferry",
        SHARED.replace("https://net.example/share", "mailto:"),
    ],
)
def test_a_link_elsewhere_with_the_own_address_shares_the_page(href: str) -> None:
    assert share_page([Run("Zdieľať", href=href)], PLACES)


@pytest.mark.parametrize(
    "href",
    [
        "https://net.example/share?u=https%3A%2F%2Fisle.example%2F2023%2Fstorm%2F",
        "https://net.example/2024/ferry/",
        "https://print.isle.example/page?of=https://isle.example/2024/ferry/",
        "https://net.example/?q=ferry",
        SHARED.replace("ferry", "ferry-stops-in-winter"),
        SHARED.replace("ferry%2F", "ferry%2Fphotos"),
        SHARED.replace("share?u=", "harbour?ref="),
        SHARED.replace("share?u=", "go?url=https%3A%2F%2Fshop.example%2Foar&sref="),
    ],
)
def test_other_links_do_not(href: str) -> None:
    assert not share_page([Run("Zdieľať", href=href)], PLACES)


def test_one_program_makes_many_pages() -> None:
    places = own_places(("https://isle.example/show.php?id=5",))
    shared = "https://net.example/share?u=https://isle.example/show.php?id="
    assert share_page([Run("Zdieľať", href=f"{shared}5&t=x")], places)
    assert not share_page([Run("Zdieľať", href=f"{shared}7")], places)
    assert not share_page([Run("Zdieľať", href=f"{shared}57")], places)


def test_a_home_page_is_on_any_page() -> None:
    assert own_places(("https://isle.example/", "https://isle.example")) == ()


def test_links_that_share_the_page_go_in_any_language() -> None:
    blocks = [PROSE, paragraph("Rhannu ar Facebook", SHARED), PROSE, paragraph("Deila", SHARED)]
    kept, removed = remove_boilerplate(blocks, None, places=PLACES)
    assert kept == (PROSE, PROSE)
    assert {removal.rule for removal in removed} == {"share_bar"}
    assert remove_boilerplate(blocks, None) == (tuple(blocks), ())


def test_a_line_with_such_a_link_stays_where_it_says_more() -> None:
    told = (Run("How the page is drawn without styles by "), Run("net", href=SHARED), Run(", which reads it.\n"))
    block = Block("paragraph", (*told, Run("Zdieľať", href=SHARED)))
    kept, removed = remove_boilerplate([PROSE, block, PROSE], None, places=PLACES)
    assert [each.text for each in kept][1] == "How the page is drawn without styles by net, which reads it."
    assert removed == (Removal("share_bar", "Zdieľať"),)
