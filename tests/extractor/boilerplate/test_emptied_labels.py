"""A heading goes with the links that it stood over, one of text or of a single link stays."""

import pytest

from scrape.extractor.boilerplate.emptied_labels import emptied_labels
from scrape.extractor.parsing.walk import parse

CLAIM = '<meta property="og:type" content="article">'
STORY = "<p>The ferry between the two islands will stop for the winter, the council said on Tuesday.</p>"
LINKS = "<ul><li><a href='/a'>Museum stops buying ferries</a></li><li><a href='/b'>Harbour for sale</a></li></ul>"


def _kept(body: str, claim: str = CLAIM) -> list[str]:
    """What stays of the texts that are no links, where the links were left out."""
    document = parse(claim + body)
    chosen = [segment for segment in range(len(document)) if not document.is_link(segment)]
    gone = emptied_labels(document, chosen)
    return [document.texts[segment] for segment in chosen if segment not in gone]


def test_the_headings_of_a_box_whose_lists_went_go() -> None:
    box = f"<div><h2>More insights</h2><h3>Webcasts</h3>{LINKS}<h3>Reports</h3>{LINKS}</div>"
    assert len(_kept(f"{STORY}{box}{STORY}")) == 2


def test_a_word_before_links_that_went_goes() -> None:
    assert len(_kept(f"{STORY}<p><b>ALSO:</b></p><p><a href='/a'>Museum stops buying ferries</a></p>")) == 1


@pytest.mark.parametrize("label", ["Lisää tietoa aiheesta:", "Leggi anche:", "Zobacz też:", "Читайте также:"])
def test_words_before_links_that_went_go_from_any_page(label: str) -> None:
    links = "<p><a href='/a'>Museum stops buying ferries</a></p>"
    assert len(_kept(f"{STORY}<p>{label}</p>{links}", claim="")) == 1
    assert len(_kept(f"{STORY}<p>{label}</p>{STORY}", claim="")) == 3


def test_a_heading_over_text_stays() -> None:
    for section in (f"<h2>Winter</h2>{LINKS}{STORY}", f"<div><h2>Winter</h2>{LINKS}<p>It rained.</p></div>"):
        assert "Winter" in _kept(f"<div>{STORY}{section}</div>")


def test_a_heading_with_a_link_beside_it_stays() -> None:
    beside = "<div><h2>Winter</h2><a href='/edit'>Edit this section</a></div>"
    assert "Winter" in _kept(f"{STORY}{beside}{STORY}")


def test_other_lines_before_links_stay() -> None:
    assert "You can see here:" in _kept(f"{STORY}<p>You can see here:</p>{LINKS}{STORY}")


def test_headings_of_pages_that_list_stay() -> None:
    assert "Ferries" in _kept(f"{STORY}<div><h2>Ferries</h2>{LINKS}</div>", claim="")


def test_what_stands_over_contents_goes_with_them_on_any_page() -> None:
    contents = "<h2>{}</h2><ul><li><a href=#oars>1 Oars</a></li><li><a href=#sails>2 Sails</a></li></ul>"
    for label in ("Contents", "Inhalt", "目次"):
        assert len(_kept(f"{STORY}{contents.format(label)}{STORY}", claim="")) == 2
    assert "Oars" in _kept(f"{STORY}{contents.format('Oars')}{STORY}", claim="")
    assert "Contents" in _kept(f"{STORY}<h2>Contents</h2><p>Two oars and a sail.</p>", claim="")
    assert "Contents" in _kept(f"{STORY}<h2>Contents</h2>{LINKS}", claim="")


def test_a_heading_that_is_not_drawn_goes_if_nothing_below_it_was_chosen() -> None:
    heading = "<h2 class={}>Searching for ferries</h2>"
    for name in ("visually-hidden", "my-a11y-visual-hide", "accessibleText"):
        assert len(_kept(f"{STORY}{heading.format(name)}{LINKS}{STORY}", claim="")) == 2
    assert len(_kept(f"{STORY}{heading.format('sr-only')}{STORY}", claim="")) == 3
    for name in ("visual", "md:not-sr-only", "accessible-text-block"):
        assert len(_kept(f"{STORY}{heading.format(name)}{LINKS}{STORY}", claim="")) == 3
    drawn = heading.format("sr-only") + "<div><a href=/s>Searching</a> <a href=/f>for ferries</a></div>"
    assert len(_kept(f"{STORY}{drawn.replace('</a> <a', '</a></div><div><a')}{STORY}", claim="")) == 3


def test_a_label_goes_with_its_definition() -> None:
    gone = "<dd><a href='/a'>left out</a></dd>"
    facts = (
        f"<dl><dt>Published:</dt>{gone}<dt>Depth:</dt><dd>Nine feet.</dd>{gone}<dt>Ebb</dt>{gone}<dt>Last:</dt></dl>"
    )
    assert _kept(facts, claim="") == ["Depth:", "Nine feet.", "Ebb", "Last:"]
    assert _kept(f"<dl><dt>Map:</dt><dd><img src=map.png></dd></dl><dl>{gone}</dl>", claim="") == ["Map:"]
