"""Articles inside an article that are called as cards of others are."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate import named_containers
from scrape.extractor.boilerplate.container_rules import ContainerRules
from scrape.extractor.parsing.walk import parse

CARD = "<a href=/gulls><h3>Gulls of the outer quay</h3></a>"


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("<article><p>Text</p><article class='recommended pull'>{}</article></article>", named_containers.RELATED),
        ("<article><p>Text</p><div><article class='related'>{}</article></div></article>", named_containers.RELATED),
        ("<article class='recommended'>{}</article>", None),
        ("<article><article class='post'>{}</article></article>", None),
        ("<article><article class='comment'>{}</article></article>", None),
    ],
)
def test_a_card_inside_an_article_goes_by_its_name(page: str, reason: str | None) -> None:
    document = parse(page.format(CARD))
    assert ContainerRules(document).reason(len(document) - 1) == reason


@pytest.mark.parametrize(("frame", "reason"), [("dokuwiki mode_show", named_containers.DOCUMENT_INFO), ("law", None)])
def test_a_wiki_says_which_file_was_changed(frame: str, reason: str | None) -> None:
    foot = "<div class=docInfo>tides.txt, 5 March 2024</div>"
    document = parse(f"<div class='{frame}'><p>The tide came in.</p>{foot}</div>")
    assert ContainerRules(document).reason(len(document) - 1) == reason
