"""Names of elements that say nothing: made ones and utilities; pages that have no others."""

from __future__ import annotations

import re

import pytest

from scrape.extractor.document import Name
from scrape.extractor.model.features import features_of
from scrape.extractor.model.telling_names import as_told, is_telling, tells
from scrape.extractor.parsing.walk import parse

MADE = "css-1q8x0f css-abcdef sc-1x2y3z-0 svelte-x3kd9 jss12 r-1abc2d astro-j7pv25f6 yDmH0d x1lliihq a0b1c2"
UTILITIES = (
    "mt-4 -mt-[18px] px-6 w-1/2 max-w-screen-xl text-sm text-[#1a1a1a] text-gray-500 md:flex-row 2xl:px-0 space-y-4 "
    "hover:underline dark:hover:text-white lg:w-[calc(100%-320px)] grid-cols-[1fr_320px] group-hover:opacity-100 "
    "bg-white/80 inset-x-0 top-[64px] !mb-2 border-b rounded-t-lg leading-tight items-center whitespace-nowrap "
    "container first:mt-0"
)
WORDS = (
    "post-content entry-title flex-item text-content card-1 grid-item order-summary text-muted h2title comment3a "
    "page12 mp3 html5 content sidebar left-bar footer top-bar content-left list-group hidden sr-only prose eMail vCard "
    "Section1 BannerAd related replies css svelte p100 col2left main_2col dt-published to-top no-comments"
)


@pytest.mark.parametrize("name", f"{MADE} {UTILITIES}".split())
def test_hashes_and_utilities_say_nothing(name: str) -> None:
    assert not tells(name)


@pytest.mark.parametrize("name", WORDS.split())
def test_words_of_authors_do(name: str) -> None:
    assert tells(name)


def test_a_long_word_is_read_once() -> None:
    """One of 60 letters that something else follows took hours: it can be parted into words in billions of ways."""
    assert tells(f"{60 * 'a'}_x")


def test_of_a_name_what_tells_is_left() -> None:
    assert as_told(Name("div", "mt-4 byline css-1q8x0f", "r-1abc2d")) == Name("div", "byline")
    assert as_told(Name("div", "mt-4", "story")) == Name("div", None, "story")
    assert not is_telling(Name("p", "mt-4 flex", "css-1q8x0f"))
    assert is_telling(Name("p", None, "story"))
    assert is_telling(Name("p", "flex", None, "navigation"))


PAGE = """<body><div class="mt-4 flex"><a href=/a>One</a></div><main class="css-1q8x0f"><h1>A title</h1>
<p class="mb-6 text-gray-500">The first sentence, with a comma. And a second.</p></main></body>"""


def test_a_page_of_such_names_is_read_as_one_without() -> None:
    features = features_of(parse(PAGE))
    bare = features_of(parse(re.sub(r' class="[^"]+"', "", PAGE)))
    assert features.is_nameless
    assert set().union(*features.name_hashes) == set().union(*bare.name_hashes)
    named = features_of(parse(PAGE.replace("mb-6", "story-text mb-6")))
    assert not named.is_nameless
    assert len(set().union(*named.name_hashes)) > len(set().union(*bare.name_hashes))
