"""What a converter wrote is of its document from the first words to the last."""

from __future__ import annotations

import numpy as np
import pytest

from scrape.extractor.parsing.walk import parse
from scrape.extractor.selection.body import choice_of

SURE, FOREIGN = 0.99, 0.001
LONG = "The weir broke in spring, and the parish has counted boats by hand ever since that week in early April."
TABLE = "<table><tr><td>Isaac</td><td>4</td></tr></table>"


def kept(body: str, program: str, sure: set[str]) -> list[str]:
    document = parse(f'<head><meta name="generator" content="{program}"></head><body>{body}</body>')
    likely = [SURE if text in sure else FOREIGN for text in document.texts]
    return [document.texts[at] for at in choice_of(document, np.array(likely, dtype=np.float32)).chosen]


@pytest.mark.parametrize("program", ["pandoc", "Asciidoctor 2.0.23", "LibreOffice 25.2 (Linux)", "Org Mode"])
def test_what_stands_between_is_of_the_document(program: str) -> None:
    body = f"<p>{LONG}</p><dl><dt>Weir</dt><dd>A low dam.</dd></dl>{TABLE}<p>It holds.</p><p>Made by a program.</p>"
    assert kept(body, program, {LONG, "It holds."}) == [LONG, "Weir", "A low dam.", "Isaac", "4", "It holds."]


def test_sites_have_more_than_their_text() -> None:
    assert kept(f"<p>{LONG}</p><p>Read on</p><p>It holds.</p>", "WordPress 6.4", {LONG, "It holds."}) == [
        LONG,
        "It holds.",
    ]


def test_lists_of_contents_and_frames_are_not_of_it() -> None:
    body = f'<p>{LONG}</p><ul><li><a href="#weir">The weir</a></li></ul><nav>Parts</nav><p>It holds.</p>'
    assert kept(body, "pandoc", {LONG, "It holds."}) == [LONG, "It holds."]


def test_the_abstract_and_the_heading_above_are_of_it() -> None:
    abstract = "A weir that breaks in spring is mended in autumn, which is too late for whoever lives below it there."
    head = f'<h1 class="title">Weirs</h1><h3 class="author">Jo Doe</h3><p>May 2024</p><p>{abstract}</p>'
    body = f"{head}<h2>Breaking</h2><p>{LONG}</p><h2>Mending</h2><p>It holds.</p>"
    assert kept(body, "pandoc", {LONG, "Mending", "It holds."}) == [abstract, "Breaking", LONG, "Mending", "It holds."]
