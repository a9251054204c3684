"""What goes by where it stands."""

from __future__ import annotations

import pytest

from scrape.extractor.document import parse
from scrape.extractor.segment_rules import ContainerRules


def reasons(html: str) -> dict[str, str | None]:
    document = parse(html)
    rules = ContainerRules(document)
    return {text: rules.reason(segment) for segment, text in enumerate(document.texts)}


@pytest.mark.parametrize(
    ("shown", "reason"),
    [
        ("<img src=/a.png>", "caption"),
        ("<div><iframe src=https://video.example/1></iframe></div>", "caption"),
        ("<pre>n = n + 1</pre>", None),
        ("<table><tr><td>1<td>2</table>", None),
    ],
)
def test_the_caption_of_a_picture_goes_and_that_of_text_stays(shown: str, reason: str | None) -> None:
    for caption in ("Listing 1", "<p>Listing 1</p>"):
        assert reasons(f"<figure>{shown}<figcaption>{caption}</figcaption></figure>")["Listing 1"] == reason


def test_the_caption_of_a_subscribe_box_is_part_of_the_box() -> None:
    assert reasons('<div class="newsletter"><p class="cta-caption">Every week</p></div>') == {
        "Every week": "subscribe_box"
    }
    assert reasons('<div><p class="wp-caption-text">The weir</p></div>') == {"The weir": "caption"}
