"""Which pictures belong to the body: not those of boxes whose words were left out, and the one that opens it."""

from __future__ import annotations

import pytest

from scrape.extractor.parsing.walk import parse
from scrape.extractor.structure.blocks import blocks_of

PROSE = "The wall above the lower sluice was lifted on Monday, and the water stood four hours in the meadows. " * 3


def pictures(box: str, *, before: str = PROSE, head: str = "") -> list[str]:
    """The files of the pictures in a body of two paragraphs around a box."""
    html = f"<head>{head}</head><body><main><p>{before}</p>{box}<p>{PROSE} After it.</p></main>"
    document = parse(html, "https://paper.example/story")
    chosen = [segment for segment, text in enumerate(document.texts) if text.startswith(("The wall", "Kept."))]
    found = blocks_of(document, chosen)
    return [block.image.url.rpartition("/")[2] for block in found if block.image]


IMG = '<img src="/x.jpg" alt="A bridge at dusk">'


@pytest.mark.parametrize(
    "box",
    [
        f'<div><a href="/a">{IMG}</a><a href="/a">Ferry to stop for the whole of winter</a><p>3 May</p></div>',
        f'<ul><li><a href="/a">{IMG}</a><a href="/a">Ferry will stop for the whole of winter this year</a></li></ul>',
        f'<div>{IMG}<h3>Try the river guide</h3><p>Maps of every lock.</p><a href="/buy">Get it</a></div>',
        '<div><img src="/x.jpg" alt="Picture of Ada Brook"><a href="/by/ada"><h4>Ada Brook</h4></a><p>Rows.</p></div>',
        '<div><img src="/x.jpg" alt="Ada Brook"><a href="/by/ada">By Ada Brook, Staff Writer</a><p>3 May</p></div>',
        '<a href="/a"><div><img src="/x.jpg" alt="Ferry stops"><p>Ferry stops</p></div></a>',
    ],
    ids=["teaser", "lone-headline", "appeal", "author-box", "byline", "alt-is-headline"],
)
def test_a_picture_goes_with_the_words_of_its_box(box: str) -> None:
    assert pictures(box) == []


@pytest.mark.parametrize(
    "box",
    [
        f'<figure>{IMG}<p><a href="/p">The whole of the bridge seen from the mill</a></p></figure>',
        f"<div>{IMG}<p>A bridge at dusk</p></div>",
        f'<div>{IMG}<a href="/large.jpg">The whole of the old bridge seen from the mill</a></div>',
        f'<div>{IMG}<a href="/agency">Photo: Ada Brook</a></div>',
        f'<div>{IMG}<p>The bridge at dusk, seen from the mill</p><p><a href="/agency">Press Union</a></p></div>',
        f'<div>{IMG}<p class="photo-caption"><a href="/p">The whole of the bridge seen from the mill</a></p></div>',
        f'<div>{IMG}<h3>River boots</h3><p>$120</p><a href="/shop">See the price</a></div>',
        f'<div>{IMG}<a href="/shop">See price</a></div>',
        f'<div>{IMG}<p>Kept. The bridge itself is open to all.</p><a href="/a">Ferry to stop all winter</a></div>',
        f"<p>{IMG}</p>",
    ],
    ids=[
        "figure",
        "says-alt",
        "large",
        "credit",
        "caption-credit",
        "caption",
        "price",
        "shop",
        "chosen",
        "alone",
    ],
)
def test_a_picture_with_its_caption_stays(box: str) -> None:
    assert pictures(box) == ["x.jpg"]


def test_what_stands_in_the_head_of_the_article_is_no_teaser() -> None:
    box = f'<div>{IMG}<h2>Low water</h2><p>Three days without a boat.</p><a href="/rivers">Rivers</a></div>'
    assert pictures(box, before="The wall fell.") == ["x.jpg"]
    assert pictures(f'<div>{IMG}<h1>Low water on the Aune</h1><a href="/rivers">Rivers</a></div>') == ["x.jpg"]


HEAD = "<h1>Low water</h1><p>By Ada Brook</p>{}<p>Share</p><p>" + PROSE + "</p>"


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        ('<figure><img src="/x.jpg"><figcaption>The weir.</figcaption></figure>', ["x.jpg"]),
        ('<div><img src="/lead.jpg?w=90"></div><p>By the desk</p><div><img src="/y.jpg"></div>', ["lead.jpg?w=90"]),
        ('<div><img src="/ada.jpg" alt="Ada Brook"></div>', []),
        ('<figure><img src="/ada.jpg" alt="Ada Brook"></figure>', []),
        ('<img class="logo" src="/lead.jpg">', []),
    ],
    ids=["captioned", "lead-image", "portrait", "portrait-in-figure", "logo"],
)
def test_the_picture_above_the_text_opens_it(between: str, expected: list[str]) -> None:
    head = '<meta property="og:image" content="https://paper.example/img/lead.jpg">'
    document = parse(f"<head>{head}</head><body><main>{HEAD.format(between)}</main>", "https://paper.example/story")
    chosen = [segment for segment, text in enumerate(document.texts) if text.startswith("The wall")]
    found = [block.image.url.rpartition("/")[2] for block in blocks_of(document, chosen) if block.image]
    assert found == expected
