"""`See also` as a chapter of a manual, and as the label of a site's other articles."""

from __future__ import annotations

import pytest

from scrape.extractor.article import extract_article
from scrape.extractor.boilerplate.captions import is_named_caption
from scrape.extractor.boilerplate.container_rules import ContainerRules
from scrape.extractor.boilerplate.references import refers
from scrape.extractor.parsing.walk import parse
from scrape.records import Page

TEXT = (
    "<p>A sluice is a gate that slides up and down in a frame and lets as much water into the race as is asked for.</p>"
)
CHAPTERS = f"<h2 id=name>Name</h2>{TEXT * 3}<h2 id=gates>Gates</h2>{TEXT.replace('slides', 'runs') * 3}"
LINKS = "<ul><li><a href=/weir>Weirs</a> of the upper mill<li><a href=/race>Races and how to keep them clean</a></ul>"
ARTICLE = '<meta property="og:type" content="article">'


def body(page: str) -> str:
    return extract_article(Page(html=f"<title>Sluices</title><main><h1>Sluices</h1>{page}</main>")).body or ""


@pytest.mark.parametrize(
    "chapter",
    [
        "<h2 id=see_also>See also</h2>",
        "<h2 id=_see_also>SEE ALSO</h2>",
        "<h2 id=siehe-auch>Siehe auch</h2>",
        "<h1 id=SEE_ALSO><a href=#SEE_ALSO>SEE ALSO</a></h1>",
        "<h2><a id=h2-SEE-ALSO>SEE ALSO</a></h2><p hidden><a href=#h2-SEE-ALSO>See also</a></p>",
        "<h3>Synopsis</h3><p>sluice [gate]</p><h3>Options</h3><p>none</p><h3>See also</h3>",
        "<h2><span id=See_also>See also</span></h2><p hidden><a href=#See_also>See also</a></p>",
    ],
)
def test_a_chapter_to_which_contents_may_lead_stays(chapter: str) -> None:
    told = body(f"{CHAPTERS}{chapter}{LINKS}")
    assert "see also" in told.casefold() or "Siehe auch" in told
    assert "Races and how to keep them clean" in told


@pytest.mark.parametrize(
    "names",
    [
        ("Nom", "Bogues", "Voir aussi"),
        ("Nazwa", "Opcje", "Zobacz także"),
        ("Nome", "Opções", "Veja também"),
        ("名前", "書式", "関連項目"),
    ],
)
def test_a_chapter_of_a_translated_manual_stays(names: tuple[str, str, str]) -> None:
    first, second, reference = names
    page = f"<h2>{first}</h2>{TEXT}<h2>{second}</h2>{TEXT * 3}<h2>{reference.upper()}</h2><p>weir(1), race(8)</p>"
    assert reference.upper() in body(f"{page}<h2>A</h2>{TEXT}")


@pytest.mark.parametrize(
    "page",
    [
        f"{CHAPTERS}<h2>See also</h2>{LINKS}",
        f"{ARTICLE}{CHAPTERS}<h2 id=see-also>See also</h2>{LINKS}",
        f"{CHAPTERS}<p id=see-also>See also</p>{LINKS}",
        f"{CHAPTERS}<h2 class=see-also>See also</h2>{LINKS}",
        f"{CHAPTERS}<h2 id=related>Related articles</h2>{LINKS}",
    ],
)
def test_other_labels_go(page: str) -> None:
    told = body(page)
    assert "See also" not in told
    assert "Related articles" not in told


def test_a_section_with_such_an_anchor_is_no_box_of_others() -> None:
    page = f"<main><h1>Sluices</h1>{CHAPTERS}<section id=see-also><h2>See also</h2>{LINKS}</section></main>"
    document = parse(page)
    assert ContainerRules(document).reason(len(document) - 1) is None
    for other in (page.replace("id=see-also", "class=see-also"), page.replace("see-also", "related"), ARTICLE + page):
        document = parse(other)
        assert ContainerRules(document).reason(len(document) - 1) == "related_articles"


def test_a_term_over_references_is_that_of_a_manual() -> None:
    term = "<dl><dt>See Also:</dt><dd><a href=/weir>Weirs</a>, <a href=/race>Races and their grilles</a></dd></dl>"
    assert refers(parse(f"<main><h1>Sluices</h1>{CHAPTERS}{term}</main>"))
    assert not refers(parse(f"<main><h1>Sluices</h1>{CHAPTERS}{term.replace('dt>', 'p>')}</main>"))


def test_caption_of_a_table_by_javadoc_is_none_of_a_picture() -> None:
    page = f"<main><h1>Sluices</h1>{CHAPTERS}<div class=caption><span>Fields</span></div><div class=T>x</div></main>"
    for name, reason in (("summary-table", None), ("gallery", "caption")):
        document = parse(page.replace("class=T", f"class={name}"))
        assert ContainerRules(document).reason(document.texts.index("Fields")) == reason


def test_captions_of_code_and_headings_that_haddock_calls_so_stay() -> None:
    for caption in (
        '<div class="code-block-caption">weirs/gate.py</div><pre>open_gate()</pre>',
        '<div id="package-header"></div><div id="module-header"><p class="caption">Methods</p></div>',
    ):
        document = parse(f"<article><p>The weir is opened by hand.</p>{caption}</article>")
        containers = [at for at in range(len(document.tags)) if "caption" in (document.name_of(at).classes or "")]
        assert containers
        assert not any(is_named_caption(document, container) for container in containers)
