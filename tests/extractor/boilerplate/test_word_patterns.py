"""Patterns that are compiled when a line has a word of theirs."""

import re

import pytest

from scrape.extractor.boilerplate.word_patterns import WordPattern
from scrape.extractor.metadata import byline_words, name_words

LINES = (
    "",
    "Jo Marsh",
    "By Jo Marsh, Senior Political Editor at the Harbour Post",
    "Crime Reporter Jo Marsh",
    "JO MARSH,EDITOR-IN-CHIEF",
    "Von unserer Redakteurin Ada Quill",
    "words: Ada Quill, photos by Jo Marsh",
    "(Photographer: Jo Marsh)",
    "Redaktion",
    "redaktion: ada quill",
    "harbour-post.example",
    "harbour post.example",
    "e.v. harbour",
    "n/a",
    "sign in / e-mail",
    "über uns",
    "Editedly unreviewed",
    "作者：青木",
    "青木 記者站 来源",
    "Автор: Ада Квилл, корреспондент",
    "ада квилл, редакция",
    "İDA QUILL, Editor",
    "Straße Hope, Vice  President",
)
PATTERNS = {
    name: value for name, value in (vars(byline_words) | vars(name_words)).items() if isinstance(value, WordPattern)
}


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_finds_what_it_would_without_its_words(name: str, line: str) -> None:
    pattern = PATTERNS[name]
    plain = pattern.whole
    for text in (line, line.lower()):
        for ask in ("match", "fullmatch") if name == "ONLY_LABEL" else ("search", "match", "fullmatch"):
            found, expected = getattr(pattern, ask)(text), getattr(plain, ask)(text)
            assert (found and found.span()) == (expected and expected.span())
        if name != "ONLY_LABEL":  # its words may be found inside others: it is for whole lines
            assert pattern.sub("-", text, count=1) == plain.sub("-", text, count=1)


def test_a_line_without_a_word_compiles_nothing() -> None:
    broken = WordPattern("editor|writer", "(WORDS")
    assert broken.search("Jo Marsh of the reedit wrote") is None
    assert broken.sub("", "nothing") == "nothing"
    with pytest.raises(re.error):
        broken.search("Jo Marsh (Editor)")
    with pytest.raises(re.error):
        broken.search("作者")
