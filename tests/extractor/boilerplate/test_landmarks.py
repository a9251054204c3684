"""What goes because it stands outside of the page's main part, or in a dialog over it."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.segment_rules import reasons_of_groups
from scrape.extractor.parsing.walk import parse

OWN = "<p>The lathe turns bowls up to a span wide, and comes with three chisels and a face plate.</p>"
OTHER = "<p>Every other lathe in the shop costs less this week, and so do the chisels.</p>"


def gone(html: str) -> set[str]:
    """The reasons of what goes, where all is chosen."""
    document = parse(html)
    reasons = reasons_of_groups(document, range(len(document)))
    assert all(document.texts[segment].startswith("Every other lathe") for segment in reasons)
    return set(reasons.values())


DIALOGS = [
    "<dialog open>{}</dialog>",
    "<div role=dialog aria-modal=true>{}</div>",
    "<div role=alertdialog id=a>{}</div>",
]


@pytest.mark.parametrize("frame", DIALOGS)
@pytest.mark.parametrize(("own", "reasons"), [(5, {"dialog"}), (3, set()), (0, set())])
def test_dialogs_go_unless_they_are_the_page(frame: str, own: int, reasons: set[str]) -> None:
    assert gone(f"<div>{OWN * own}</div>{frame.format(f'<div>{OTHER}</div>')}") == reasons


@pytest.mark.parametrize("main", ["<main>{}</main>", "<div role=main class=page>{}</div>"])
@pytest.mark.parametrize(("own", "reasons"), [(3, {"outside_main"}), (1, set())])
def test_what_stands_outside_of_main_goes_unless_it_is_much(main: str, own: int, reasons: set[str]) -> None:
    assert gone(f"<div>{main.format(OWN * own)}</div><div>{OTHER}</div>") == reasons


def test_a_chapter_below_the_main_part_stays() -> None:
    text = (
        "Every other lathe in the shop has a belt of leather, which has to be oiled once a week in summer, and twice "
    )
    chapter = f"<section><h2>Every other lathe</h2><p>{text} while the stove is lit.</p></section>"
    assert gone(f"<div><main>{OWN * 9}</main>{chapter}</div>") == set()
    assert gone(f"<div><main>{OWN * 9}</main><h2>Every other lathe</h2><p>Every other lathe, cheap.</p></div>") != set()


def test_what_lies_between_two_main_parts_stays() -> None:
    assert gone(f"<div><main>{OWN * 2}</main><div>{OTHER}</div><main>{OWN * 3}</main></div>") == set()


@pytest.mark.parametrize("part", ["<main>{}</main>", "<div role=main id=m>{}</div>"])
def test_a_standfirst_above_the_main_part_stays(part: str) -> None:
    assert gone(f"<h1>A lathe for small rooms</h1><p>It is quiet, too.</p>{part.format(OWN * 6)}") == set()


def test_the_name_of_a_site_is_no_headline() -> None:
    offers = "<p>Every other lathe</p>" * 20
    assert gone(f"<h1>Every other lathe, Example Tools</h1>{offers}<main>{OWN * 9}</main>") == {"outside_main"}


def test_main_part_with_nothing_of_the_text_is_not_meant() -> None:
    chapter = f"<h2>The lathe</h2>{OWN}"
    document = parse(f"<main><p>All pages</p></main><div>{chapter * 4}{OTHER}</div>")
    assert not reasons_of_groups(document, range(1, len(document)))
