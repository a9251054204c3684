"""Elements that a page's own scripts define: blocks, but where they stand in a line of text."""

from __future__ import annotations

import pytest

from scrape.extractor.parsing.walk import parse


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ("<app-story><app-lead><p>Gulls</p></app-lead><app-by>Jo Marsh</app-by></app-story>", ["Gulls", "Jo Marsh"]),
        ("<div><app-by>Jo Marsh</app-by>\n<!-- x --><app-day>5 March</app-day></div>", ["Jo Marsh", "5 March"]),
        ("<x-a><x-b><x-c><div>Gulls</div></x-c></x-b>Tail</x-a>", ["Gulls", "Tail"]),
        ("<p>The <x-term>gulls</x-term> are <x-term>back</x-term>.</p>", ["The gulls are back."]),
        ("<p><x-term>Gulls</x-term> <b>are back</b></p>", ["Gulls are back"]),
        ("<div><p>Gulls</p><relative-time>5 March</relative-time></div>", ["Gulls", "5 March"]),
        ("<p>Gulls<x-mark></x-mark></p>", ["Gulls"]),
        ("<div><x-list><x-by>Jo</x-by> <x-by>Al</x-by></x-list></div>", ["Jo", "Al"]),
        ("<p><x-w>The</x-w> <x-w>gulls</x-w></p>", ["The gulls"]),
        ("<div>The <a href=/g><x-w>old</x-w> <x-w>gulls</x-w></a> are back</div>", ["The old gulls are back"]),
        ("<p>The <x-w><x-w>old</x-w> <x-w>gulls</x-w></x-w> are back</p>", ["The old gulls are back"]),
        ("<pre><x-w>if</x-w> <x-w>gulls</x-w>\n<x-w>pass</x-w></pre>", ["if gulls pass"]),
        ("<div><st1:country-region>Chad</st1:country-region> <st1:a-b>Togo</st1:a-b></div>", ["Chad Togo"]),
    ],
)
def test_custom_elements_are_blocks_beside_blocks_and_inline_beside_text(html: str, texts: list[str]) -> None:
    assert [text.strip() for text in parse(html).texts] == texts


@pytest.mark.parametrize("element", ["amp-social-share", "amp-ad", "amp-embed"])
def test_buttons_and_advertisements_of_amp_say_nothing(element: str) -> None:
    assert parse(f"<p>Gulls</p><{element} type=talk><div>Talk</div></{element}><p>return</p>").texts == [
        "Gulls",
        "return",
    ]


@pytest.mark.parametrize(("element", "tag"), [("app-box", "div"), ("amp-carousel", "amp-carousel")])
def test_rules_see_a_custom_element_as_a_box_and_amps_by_their_own_names(element: str, tag: str) -> None:
    document = parse(f"<article><p>Gulls</p><{element} class=related><div>Clocks</div></{element}></article>")
    outer, *_ = (
        place
        for place, name in enumerate(document.tags)
        if "related" in str(document.names[document.signatures[place]])
    )
    assert document.tags[outer] == tag
