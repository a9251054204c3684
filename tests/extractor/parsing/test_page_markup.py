"""What is mended before a page is parsed."""

from __future__ import annotations

import pytest

from scrape.errors import EmptyInput
from scrape.extractor.parsing.page_markup import markup_of, read_markup
from scrape.records import Page


def texts(html: str) -> list[str]:
    return read_markup(markup_of(Page(html=html)).markup)[1].texts


@pytest.mark.parametrize("frame", ["<iframe src=/t style='display:none' />", "\n <iframe\nsrc=/t> "])
def test_a_frame_that_nobody_ended_does_not_swallow_the_page(frame: str) -> None:
    page = f"<body><noscript>{frame}</noscript><p>The weir held.</p><iframe src=/map></iframe><p>So did the dam.</p>"
    assert texts(page) == ["The weir held.", "So did the dam."]


def test_frames_that_end_and_texts_without_scripts_stay_as_they_are() -> None:
    page = "<body><noscript><iframe src=/t>a frame</iframe><p>No scripts.</p></noscript><p>The weir held.</p>"
    assert texts(page) == ["No scripts.", "The weir held."]


def test_it_does_not_where_the_page_is_a_tangle_too() -> None:
    page = "<div>" * 500 + "<noscript><iframe src=/t></noscript><p>The weir held.</p><p>So did the dam.</p>"
    assert texts(page) == ["The weir held.", "So did the dam."]


@pytest.mark.parametrize("sign", ["\u00a0", "\u00a9", "\u00bf"])
def test_controls_go_among_letters_that_begin_as_they_do(sign: str) -> None:
    assert texts(f"<p>a{sign}b\u0090c{sign}d") == [" ".join(f"a{sign}b c{sign}d".split())]


@pytest.mark.parametrize("blank", ["", " \n", "\u00a0\u3000", " " * 5_000 + "\u3000"])
def test_a_page_of_white_space_is_empty(blank: str) -> None:
    with pytest.raises(EmptyInput):
        markup_of(Page(html=blank))


def test_the_bar_of_an_archive_is_not_of_the_page() -> None:
    start, end = "<!-- BEGIN WAYBACK TOOLBAR INSERT -->", "<!-- END WAYBACK TOOLBAR INSERT -->"
    bar = "<div>10 captures of<br>a collection</div>"
    assert texts(f"<body>{start}{bar}{end}<p>Gulls return.</p>") == ["Gulls return."]
    assert texts(f"<body>{start}<p>Gulls return.</p>") == ["Gulls return."]


def test_signs_of_an_archive_that_are_far_apart_are_of_what_the_page_tells() -> None:
    start, end = "<!-- BEGIN WAYBACK TOOLBAR INSERT -->", "<!-- END WAYBACK TOOLBAR INSERT -->"
    told = "Gulls return. " * 10_000
    assert texts(f"<body>{start}<p>{told}</p>{end}") == [told.strip()]
