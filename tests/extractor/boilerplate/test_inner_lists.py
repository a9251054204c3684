"""A list of other articles between paragraphs is none of the article, one that a sentence announces is."""

import pytest

from scrape.extractor.boilerplate.inner_lists import inner_lists
from scrape.extractor.parsing.walk import parse

CLAIM = '<meta property="og:type" content="article">'
OWN = CLAIM + "<meta property='og:url' content='https://wire.example/ferry'>"
BEFORE = "<p>The ferry between the two islands will stop for the winter, the council said.</p>"
BEHIND = "<p>Half of its crossings were cancelled, and nobody waved when it left.</p>"
HEADLINES = (
    "<li><a href='https://wire.example/a'>Museum stops buying old ferries</a></li>"
    "<li><a href='https://wire.example/b'>Harbour master sells his second boat</a></li>"
)


def _kept(body: str, claim: str = OWN) -> str:
    document = parse(claim + body)
    gone = inner_lists(document, tuple(range(len(document))))
    return " ".join(text for at, text in enumerate(document.texts) if at not in gone)


def test_headlines_between_sentences_go() -> None:
    kept = _kept(f"{BEFORE}<ul>{HEADLINES}</ul>{BEHIND}")
    assert "Museum" not in kept
    assert "second boat" not in kept
    assert "nobody waved" in kept


def test_sentences_of_other_scripts_end_with_their_own_stops() -> None:
    for stop in "।。؟":
        assert "Museum" not in _kept(f"{BEFORE}<ul>{HEADLINES}</ul>{BEHIND}".replace(".</p>", f"{stop}</p>"))


@pytest.mark.parametrize(
    "body",
    [
        f"<p>Of the ferries of the two islands these were the longest at sea:</p><ul>{HEADLINES}</ul>{BEHIND}",
        f"{BEFORE}<h2>Further ferries</h2><ul>{HEADLINES}</ul>{BEHIND}",
        f"{BEFORE}<ul>{HEADLINES}</ul>",
        f"{BEFORE}<ul>{HEADLINES.replace('wire.example/b', 'post.example/b')}</ul>{BEHIND}",
        f"{BEFORE}<ul>{HEADLINES.replace('https://wire.example/', '#')}</ul>{BEHIND}",
        f"{BEFORE}<ul>{HEADLINES}<li>and a third, of which nobody has written yet</li></ul>{BEHIND}",
        f"{BEFORE}<ul><li><a href='/a'>Museum ferries</a></li><li><a href='/b'>Harbour masters</a></li></ul>{BEHIND}",
    ],
    ids=["announced", "headed", "last", "of many sites", "contents", "of text too", "names"],
)
def test_a_list_of_the_articles_own_stays(body: str) -> None:
    assert "Museum" in _kept(body)


def test_so_does_one_of_a_page_that_is_no_article() -> None:
    assert "Museum" in _kept(f"{BEFORE}<ul>{HEADLINES}</ul>{BEHIND}", claim="")


@pytest.mark.parametrize(
    "before",
    [
        "Read the chapters of this guide in this order and you will not get lost.",
        "Here is what we sang on the way home from the island that night.",
        "There were three motions before the council on Tuesday evening.",
        "Dazu lagen dem Rat am Dienstag die folgenden Anträge vor.",
    ],
)
def test_a_list_that_a_sentence_promises_stays(before: str) -> None:
    assert "Museum" in _kept(f"<p>{before}</p><ul>{HEADLINES}</ul>{BEHIND}", claim=OWN)


def test_a_list_on_another_site_stays() -> None:
    other = OWN.replace("wire", "post")
    assert "Museum" in _kept(f"{BEFORE}<ul>{HEADLINES}</ul>{BEHIND}", claim=other)
    relative = HEADLINES.replace("https://wire.example", "")
    assert "Museum" not in _kept(f"{BEFORE}<ul>{relative}</ul>{BEHIND}", claim=CLAIM)


SLUG = "museum-stops-buying-ferries"
ROW = f"<p><a href='https://wire.example/{SLUG}/a'>Museum stops buying old ferries</a></p>"


@pytest.mark.parametrize(
    "row", [ROW, ROW + ROW.replace("Museum", "Museums"), ROW.replace("<a", "<b><a"), f"<div>{ROW}</div>"]
)
def test_a_headline_that_is_a_paragraph_of_its_own_goes(row: str) -> None:
    kept = _kept(f"{BEFORE}{BEHIND}{row}{BEFORE}{BEHIND}")
    assert "Museum" not in kept
    assert "nobody waved" in kept


@pytest.mark.parametrize(
    "body",
    [
        f"{BEFORE}{ROW}{BEHIND}{ROW.replace('/a', '/b')}{BEHIND}",
        f"{BEFORE}{BEFORE}{BEHIND}{ROW}",
        f"<table><tr><td>{BEFORE}{BEHIND}{ROW}{BEFORE}{BEHIND}</table>",
        f"{BEFORE}{BEHIND}{ROW.replace('ferries', 'ferries.')}{BEFORE}",
        f"{BEFORE}{BEHIND}{ROW.replace(SLUG, SLUG + '.pdf?')}{BEFORE}",
        f"{BEFORE}{BEHIND}{ROW.replace('wire', 'post')}{BEFORE}",
        f"{BEFORE}<p>Here is what we sang on the way home that night.</p>{ROW}{BEHIND}",
        f"{BEFORE}{BEHIND}{ROW.replace('p>', 'h3>')}{BEFORE}",
        f"{BEFORE}{BEHIND}{ROW.replace(SLUG, 'act-12')}{BEFORE}{BEHIND}",
        f"{BEFORE}{BEHIND}{ROW.replace(SLUG, 'x').replace('wire.', 'the-old-coast.wire.')}{BEFORE}{BEHIND}",
    ],
    ids=["digest", "last", "letter", "sentence", "file", "other site", "promised", "heading", "act", "no slug"],
)
def test_one_that_the_text_is_about_stays(body: str) -> None:
    assert "Museum" in _kept(body)


def test_a_number_promises_no_single_link() -> None:
    before = "<p>The furnace takes nine days to reach its heat, the founder said.</p>"
    one = HEADLINES.split("</li>")[0]
    assert "Museum" not in _kept(f"{before}<ul>{one}</ul>{BEHIND}")
    assert "Museum" in _kept(f"{before}<ul>{HEADLINES}</ul>{BEHIND}")
