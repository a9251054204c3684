"""Sources with a line for each tag, whose layout is none of the page's."""

from __future__ import annotations

import re

import pytest

from scrape.extractor.parsing.page_markup import markup_of, read_markup
from scrape.extractor.parsing.prettified import without_blanks_of_layout
from scrape.records import Page


def texts(html: str) -> list[str]:
    return read_markup(markup_of(Page(html=html)).markup)[1].texts


def prettified(paragraph: str, attributes: str = "") -> str:
    page = f"<html{attributes}><head><title>Ferry</title></head><body><p>{paragraph}</p></body></html>"
    return "\n".join(f" {part.strip()}" for part in re.split("(<[^>]*>)", page) if part.strip())


@pytest.mark.parametrize(
    "paragraph",
    [
        "See <a href=/a>the <b>tide</b></a>, <i>daily</i>; or (<a href=/b>the moon</a>).",
        "It is called “<em>the <b>quay</b></em>” by <b>all</b>’s will, <b>lock</b>-keepers too.",
        "The 21<sup>st</sup> of May: 4 m<sup>2</sup>, and CO<sub>2</sub>.",
        "詳しくは<a href=/a>教育委員会</a>へ。<b>橋</b>、<b>川</b>と<i>海</i>。",
    ],
)
def test_blanks_of_the_layout_part_no_signs_from_words(paragraph: str) -> None:
    assert texts(prettified(paragraph)) == texts(f"<p>{paragraph}")


def test_french_signs_keep_the_blank_before_them() -> None:
    paragraph = "Voir <a href=/a>la marée</a> ; <b>tous les jours</b>."
    assert texts(prettified(paragraph, ' lang="fr-FR"')) == texts(f"<p>{paragraph}")


def test_blanks_that_a_page_has_itself_stay() -> None:
    own = "<title>\nFerry\n</title>\n<body><p>See <a href=/a>it</a>\n<b>or not</b>\n.</p>"
    assert texts(own) == ["See it or not ."]


@pytest.mark.parametrize(
    "paragraph",
    [
        "„Komm“ <b>rief</b> sie.",
        "<b>Use</b> .NET or <code>ls</code> -l in <b>the</b> ’90s.",
        "Ja <b>hän</b> ”sanoi” niin.",
    ],
)
def test_signs_that_may_begin_a_word_keep_the_blank_before_them(paragraph: str) -> None:
    assert texts(prettified(paragraph)) == texts(f"<p>{paragraph}")


def test_code_and_what_is_typed_stay_as_written() -> None:
    code = "<pre>\n<i># a list</i>\n<b>x</b> = (\n<b>\n</b>\n)\n</pre>"
    page = prettified("Ferry.").replace("</body>", f"{code}\n</body>")
    assert without_blanks_of_layout(page.encode()).decode() == page
