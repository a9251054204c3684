"""Lines in italics right behind a picture are captions."""

from __future__ import annotations

import pytest

from scrape.extractor.article import extract_article
from scrape.records import Page

PROSE = (
    "The ferry left the quay before it was light, with eleven sheep, a piano and the new schoolmaster on board, "
    "and nobody waved."
)


def body_of(html: str) -> str:
    page = Page(url="https://news.example/ferry", html=f"<h1>The morning ferry</h1><article>{html}</article>")
    return extract_article(page).body or ""


@pytest.mark.parametrize(
    "line",
    [
        "<div><img src=/b.jpg><br><i>The quay before the storm</i></div>",
        "<p><a href=/b><img src=/b.jpg></a><br><em>The quay before the storm</em></p>",
        "<p><img src=/b.jpg> <em>The quay before the storm.</em></p>",
    ],
)
def test_line_in_italics_behind_a_picture_goes(line: str) -> None:
    assert "quay before the storm" not in body_of(f"<p>{PROSE}</p>{line}<p>{PROSE} Again.</p>")


@pytest.mark.parametrize(
    "line",
    [
        "<img src=/b.jpg><p><i>This is the third of four letters from the quay.</i></p>",
        "<img src=/b.jpg><p>The <i>quay</i> before the storm</p>",
        "<p><i>The quay before the storm</i></p>",
        "<img src=/b.jpg><p><i>“Nobody waved at the quay”</i></p>",
    ],
)
def test_sentence_or_plain_line_stays(line: str) -> None:
    assert "quay" in body_of(
        f"<p>{PROSE.replace('quay', 'pier')}</p>{line}<p>{PROSE.replace('quay', 'pier')} Again.</p>"
    )


@pytest.mark.parametrize(
    "line",
    [
        "<p><img src=/b.jpg></p><p><em>Serves 4, ready in 30 minutes, on the quay</em></p>",
        "<div><a href=/b><img src=/b.jpg></a></div><div><em>An excerpt from the log of the quay</em></div>",
        "<p><img src=/b.jpg><br><em>Act One: quay</em></p>",
        "<p><img src=/b.jpg><br><em>Dear Anna on the far quay,</em></p>",
        "<p><img src=/b.jpg><br><em>They left the quay in the dark.</em></p>",
        "<p><img src=/b.jpg> <em>They left the quay in the dark.</em><br>Nobody waved.</p>",
        "<p><img src=/b.jpg><br><em>The quay is dark and still tonight</em></p><p><em>The boats are in</em></p>",
    ],
)
def test_line_of_the_article_behind_a_picture_stays(line: str) -> None:
    prose = PROSE.replace("quay", "pier")
    assert "quay" in body_of(f"<p>{prose}</p>{line}<p>{prose} Again.</p>")


def test_standfirst_behind_a_picture_stays() -> None:
    prose = PROSE.replace("quay", "pier")
    assert "quay" in body_of(f"<p><img src=/b.jpg><br><em>How the quay lost its old bell</em></p><p>{prose}</p>")


@pytest.mark.parametrize("source", ["Mikael Cho, Unsplash", "Hans Braxmeier, Pixabay", "James West, Alamy"])
def test_a_paragraph_that_ends_in_who_gave_what_it_tells_of_stays(source: str) -> None:
    told = f"{PROSE} So said the keeper of the light ({source})."
    assert "keeper of the light" in body_of(f"<p>{PROSE}</p><p>{told}</p><p>{PROSE} Again.</p>")
    shown = f"The quay in the storm ({source.replace(', ', '/')})"
    assert "in the storm" not in body_of(f"<p>{PROSE}</p><p>{shown}</p><p>{PROSE} Again.</p>")


@pytest.mark.parametrize("tag", ["p", "div", "li", "h2"])
def test_line_in_the_words_of_the_picture_goes(tag: str) -> None:
    line = f'<div><img src=/b.jpg alt="The quay before the storm"><{tag}>The quay before the storm</{tag}></div>'
    html = f"<p>{PROSE}</p>{line}<p>{PROSE} Again.</p>"
    claim = '<meta property="og:type" content="article">'
    assert ("quay before the storm" in body_of(claim + html)) == (tag in {"li", "h2"})
    assert "quay before the storm" in body_of(html)


def test_text_may_be_lines_in_the_words_of_their_pictures() -> None:
    steps = [f"Pull end {n} of the rope through the loop" for n in range(6)]
    shown = "".join(f'<img alt="{step}" src={n}.jpg><p>{step}</p>' for n, step in enumerate(steps))
    body = body_of(f'<meta property="og:type" content="article"><p>{PROSE}</p>{shown}')
    assert all(step in body for step in steps)


def body_of_article(line: str) -> str:
    claim = '<meta property="og:type" content="article">'
    html = (
        f"{claim}<h1>The morning ferry</h1><article><p>{PROSE}</p>{line}<p>{PROSE} Again.</p><p>{PROSE}</p></article>"
    )
    return extract_article(Page(url="https://news.example/ferry", html=html)).body or ""


@pytest.mark.parametrize(
    "line",
    [
        "<div class=x><img src=/b.jpg><p>The harbour before the storm</p></div>",
        "<div class=picBox><a href=/b><img src=/b.jpg></a><p>The harbour before the storm</p></div>",
        "<p><img src=/b.jpg></p><p>The harbour before the storm. (Ann Reef/Marle Post)</p>",
        "<p><img src=/b.jpg></p><p>The harbour before the storm [Photo: Ann Reef]</p>",
        "<div><iframe src=/v></iframe><p>The harbour before the storm (Video: Ann Reef)</p></div>",
    ],
)
def test_line_in_the_box_of_a_picture_or_with_its_maker_goes_from_an_article(line: str) -> None:
    assert "harbour" not in body_of_article(line)


@pytest.mark.parametrize(
    "line",
    [
        "<div class=x><img src=/b.jpg><p>The harbour lies still before the storm.</p></div>",
        "<div class=x><img src=/b.jpg></div><p>The harbour before the storm</p>",
        "<p><img src=/b.jpg></p><p>The harbour opens late (and/or never)</p>",
        "<p><img src=/b.jpg></p><p>The vote on the harbour was close (Liberals/Greens).</p>",
        "<p><img src=/b.jpg></p><p>Jo Reef – The harbour songs (Tide/Marle Music)</p>",
        "<div><img src=/b.jpg><p>2. Row to the harbour at dawn</p></div>",
        "<div><img src=/b.jpg><p><b>The harbour before the storm</b></p></div>",
        "<div><img src=/b.jpg><p>Row to the harbour first</p></div><div><img src=/c.jpg><p>Turn at the mill</p></div>",
    ],
)
def test_sentence_step_or_line_outside_the_box_stays(line: str) -> None:
    assert "harbour" in body_of_article(line)


def test_boxes_that_a_paragraph_or_two_follow_are_steps() -> None:
    boxes = [f"<div><img src=/{at}.jpg><p>{at}</p></div>" for at in ("Row to the harbour", "Turn at the old mill")]
    body = body_of_article(f"<p>{PROSE}</p>".join(boxes))
    assert "Row to the harbour" in body
    assert "Turn at the old mill" in body
