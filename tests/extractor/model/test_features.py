"""Features: one column a segment, whatever the page; what they must tell apart."""

from __future__ import annotations

import re

import numpy as np
import pytest

from scrape.extractor.claims import claims_of
from scrape.extractor.model.characters import CharacterClass, classes_of
from scrape.extractor.model.element_names import HASH_SIZE, read_name
from scrape.extractor.model.features import CODES, features_of
from scrape.extractor.model.features.hashed_words import NAME_LEVELS, hashed_scores, text_tokens
from scrape.extractor.model.features.tags import TAG_CODES
from scrape.extractor.parsing.walk import parse

PAGE = """<html><head><title>A title of words</title></head><body>
<div class="topNav"><a href=/a>One</a> <a href=/b>Two</a></div>
<article class="post-content"><h1>A title of words</h1><p>The first sentence, with a comma. And a second.</p>
<p>Another paragraph.</p></article><div class="sidebar related"><a href=/c>More of it</a></div></body></html>"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("aB3. ", ["LOWER", "UPPER", "DIGIT", "STOP", "SPACE"]),
        ("Жж€", ["UPPER", "LOWER", "MONEY"]),
        ("日。カ", ["IDEOGRAPH", "STOP", "IDEOGRAPH"]),
        ("😀x", ["OTHER", "LOWER"]),
        ("\ud800y", ["OTHER", "LOWER"]),
    ],
)
def test_characters_fall_into_classes(text: str, expected: list[str]) -> None:
    assert [CharacterClass(code).name for code in classes_of(text)] == expected


def test_a_page_without_names_is_known() -> None:
    assert not features_of(parse(PAGE)).is_nameless
    bare = re.sub(r' class="[^"]+"', "", PAGE)
    assert features_of(parse(bare)).is_nameless
    assert features_of(parse(bare.replace("<body>", "<body><div class=nav></div>"))).is_nameless
    assert not features_of(parse(bare.replace("<body>", "<body class=post>"))).is_nameless


@pytest.mark.parametrize("html", [PAGE, "x", "<p>" * 400 + "deep", "<p>日本語。</p>" * 3, "<b>\ud83d</b>x", "😀"])
def test_every_segment_has_every_feature(html: str) -> None:
    document = parse(html)
    features = features_of(document)
    assert features.numbers.shape[1] == len(document.texts)
    assert np.isfinite(features.numbers).all()
    assert features.codes.shape == (len(CODES), len(document.texts))
    for row, limit in zip(features.codes, CODES.values(), strict=True):
        assert 0 <= row.min() <= row.max() < limit


def test_the_number_of_features_does_not_depend_on_the_page() -> None:
    assert features_of(parse(PAGE)).numbers.shape[0] == features_of(parse("x")).numbers.shape[0]


def test_codes_name_the_tags_around() -> None:
    document = parse(PAGE)
    codes = dict(zip(CODES, features_of(document).codes, strict=True))
    paragraph = document.texts.index("Another paragraph.")
    assert codes["tag"][paragraph] == TAG_CODES["p"]
    assert codes["parent_tag"][paragraph] == TAG_CODES["article"]
    assert codes["heading_tag"][paragraph] == TAG_CODES["h1"]


def test_words_of_names_are_split_at_hyphens_and_capitals() -> None:
    of_capitals, of_hyphens, of_tag = (
        read_name(("div", name, None, None, None, None))[0] for name in ("topNav", "nav-bar", None)
    )
    assert of_capitals & of_hyphens > of_tag


def test_texts_alike_at_their_start_share_tokens() -> None:
    assert text_tokens("Read more: one thing") & text_tokens("Read more: another thing and so on")
    assert not text_tokens("Read more") & text_tokens("Something else")


def test_hashed_scores_add_up_the_weights_of_each_level() -> None:
    document = parse("<div class=a><div class=b><p id=c>text</p></div></div>")
    features = features_of(document)
    names = np.ones((NAME_LEVELS, HASH_SIZE), dtype=np.float32)
    scores = hashed_scores(document, features, names, np.ones(HASH_SIZE, dtype=np.float32))
    tokens = [len(features.name_hashes[signature]) for signature in document.signatures]
    html, _head, body, outer, middle, inner = tokens
    assert scores[:, 0].tolist() == [
        inner,
        middle,
        outer,
        body + html,
        0,
        inner + middle + outer + body + html,
        len(text_tokens("text")),
    ]


def test_claims_are_read_from_meta_and_json_ld() -> None:
    claims = claims_of(
        parse(
            "<title>Page</title><meta property=og:title content=Title><meta name=description content=Words>"
            '<script type="application/ld+json">'
            '{"@graph": [{"@type": ["NewsArticle"], "articleBody": "Body"}]}</script>'
            '<script type="application/ld+json">{broken</script>'
        )
    )
    assert (claims.title, claims.description, claims.body) == ("Title", "Words", "Body")
    assert "newsarticle" in claims.types


def test_names_of_containers_without_text_are_not_read() -> None:
    document = parse("<div class=frame><div class=banner><img src=/a></div><p class=lede>Text")
    hashes = features_of(document).name_hashes
    read = {name.classes for name, own in zip(document.names, hashes, strict=True) if own}
    assert read == {None, "frame", "lede"}
