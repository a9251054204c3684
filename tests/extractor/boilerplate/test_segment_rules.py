"""What goes by where it stands."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.container_rules import ContainerRules
from scrape.extractor.boilerplate.segment_rules import reasons_of_groups, without_boilerplate
from scrape.extractor.parsing.walk import parse


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


@pytest.mark.parametrize(
    ("box", "reason"),
    [
        ("<div class=imageblock><div><img src=/a.png></div><div class=title>{}</div></div>", "caption"),
        ("<div class=figure><p class=title><b>{}</b></p><div><img src=/a.png></div></div>", "caption"),
        ("<div class=figure><p class=title>{}</p><pre></pre></div>", None),
        ("<div class=figure><img src=/a.png><h3>{}</h3></div>", None),
        ("<div class=figure><img src=/a.png><p>{}</p><p>It is deep.</p></div>", None),
        ("<div class=go-figure><img src=/a.png><p>{}</p></div>", None),
    ],
)
def test_what_a_box_called_figure_says_of_its_picture_is_a_caption(box: str, reason: str | None) -> None:
    assert reasons(box.format("Figure 1. The weir."))["Figure 1. The weir."] == reason


CONTENTS = "<h2>Contents</h2><ul><li><a href=#weir>1 The weir</a><li><a href={}>2 The dam</a></ul>"


@pytest.mark.parametrize(
    ("box", "reason"),
    [
        (f"<div id=toc class=toc>{CONTENTS.format('#dam')}</div>", "page_navigation"),
        (f"<table id=toc><tr><td>{CONTENTS.format('#dam')}</table>", "page_navigation"),
        (f"<div class=toc>{CONTENTS.format('/dam')}</div>", None),
        ("<div id=toc><h2>Contents</h2><p>Two weirs and a dam.</p></div>", None),
    ],
)
def test_what_is_called_contents_goes_if_it_leads_to_places_on_the_page(box: str, reason: str | None) -> None:
    assert set(reasons(box).values()) == {reason}


PLACES = "<a href=#weir>The weir</a> | <a href=#dam>The dam</a> | <a href={}>The mill</a>"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (f"<p>{PLACES.format('#mill')}</p>", "page_navigation"),
        (f"<p>{PLACES.format('/mill')}</p>", None),
        (f"<p>{PLACES.format('#')}</p>", None),
        (f"<p>See {PLACES.format('#mill')}</p>", None),
        (f"<table><tr><td>{PLACES.format('#mill')}</table>", None),
        ("<p>^ <a href=#r1>a</a> <a href=#r2>b</a> <a href=#r3>c</a></p>", None),
        ("<p>(<a href=#r1>Hale 2001</a>; <a href=#r2>Reef 2003</a>; <a href=#r3>Lind 2005a</a>)</p>", None),
        ("<p><a href=#t=1.2>We sailed</a> <a href=#t=2.1>at dawn</a> <a href=#t=3.0>with the tide</a></p>", None),
        ("<p><a href=#a>We sailed at dawn,</a> <a href=#b>and the tide</a> <a href=#c>was with us.</a></p>", None),
        ("<p><a href=#/weir>Weir</a>, <a href=#/dam>Dam</a>, <a href=#/mill>Mill</a></p>", None),
        (f"<dl><dt>{PLACES.format('#mill')}</dt><dd>They hold water.</dd></dl>", None),
    ],
)
def test_a_line_of_links_to_places_on_the_page_is_contents(line: str, reason: str | None) -> None:
    assert set(reasons(line).values()) == {reason}


def test_one_footer_is_the_pages_and_one_of_many_a_tiles() -> None:
    assert reasons("<p>The weir</p><div class=footer>Valid markup</div>")["Valid markup"] == "page_footer"
    tiles = "".join(f"<div><p>Tent {size}</p><div class=footer>{size} coins</div></div>" for size in (2, 3))
    assert set(reasons(tiles).values()) == {None}


@pytest.mark.parametrize(("lines", "stays"), [(2, False), (7, True)])
def test_a_footer_goes_below_a_short_text_too(lines: int, stays: bool) -> None:
    text, told = "The weir is opened by hand each day at noon.", "Closed on Sundays, open from May to June."
    html = f"<div><p>{text}</p><p>{text}</p><p>{text}</p></div><div class=footer>{f'<p>{told}</p>' * lines}</div>"
    document = parse(html)
    kept = without_boilerplate(document, range(len(document)))
    assert (told in {document.texts[at] for at in kept}) is stays


def test_small_print_above_the_text_is_no_footnote() -> None:
    document = parse(f"<div class=footnote>3 min</div><h1>Letters</h1>{PARAGRAPHS[0]}<div class=footnote>Sold.</div>")
    assert without_boilerplate(document, (2,)) == (2, 3)


def test_a_tile_with_a_heading_is_no_caption() -> None:
    tile = '<div><img src=/a.png><div class="product-caption">{}12 coins</div></div>'
    assert reasons(tile.format("<h3>A tent</h3>")) == {"A tent": None, "12 coins": None}
    assert reasons(tile.format("")) == {"12 coins": "caption"}


PARAGRAPHS = tuple(
    f"<p>The {number} letter from the lighthouse reached the village in spring, and nobody there could tell who had "
    "written it or why it smelled of tar.</p>"
    for number in ("first", "second", "third", "fourth", "fifth", "sixth")
)
POET = f"<div class='about-author'>{PARAGRAPHS[4].replace('letter', 'poem')}<p>She kept goats.</p></div>"


@pytest.mark.parametrize(
    ("html", "stays"),
    [
        (f"<div>{''.join(PARAGRAPHS[:3])}{POET}{''.join(PARAGRAPHS[3:])}</div>", True),
        (f"<div>{''.join(PARAGRAPHS[:3])}<div class=author-box>{POET}</div>{''.join(PARAGRAPHS[3:])}</div>", True),
        (f"<div>{''.join(PARAGRAPHS)}{POET}</div>", False),
        (f"<div>{POET}{''.join(PARAGRAPHS)}</div>", False),
        (f"<div><div>{''.join(PARAGRAPHS[:3])}{POET}</div><div>{''.join(PARAGRAPHS[3:])}</div></div>", False),
    ],
)
def test_an_author_among_the_paragraphs_is_the_subject_and_stays(html: str, stays: bool) -> None:
    document = parse(html)
    kept = without_boilerplate(document, range(len(document)))
    assert ("She kept goats." in [document.texts[segment] for segment in kept]) == stays
    assert len(kept) == len(PARAGRAPHS) + 2 * stays


def test_a_box_about_the_author_below_a_short_post_may_say_more_than_that() -> None:
    box = f"<div class=author-bio><p>Lena Reef</p>{PARAGRAPHS[4]}</div>"
    below, above = parse(PARAGRAPHS[0] + box), parse(box + PARAGRAPHS[0])
    assert without_boilerplate(below, range(3)) == (0,)
    assert without_boilerplate(above, range(3)) == (0, 1, 2)
    assert without_boilerplate(parse(box), range(2)) == (0, 1)


def test_a_paragraph_that_is_hidden_among_others_goes_and_what_is_behind_a_tab_stays() -> None:
    hidden = [PARAGRAPHS[0].replace("<p>", "<p hidden>"), PARAGRAPHS[1].replace("<p>", "<p style='display:none'>")]
    document = parse("<div>" + "".join([*hidden, *PARAGRAPHS[2:]]) + "</div>")
    assert without_boilerplate(document, range(len(document))) == (2, 3, 4, 5)
    tabs = parse("<div>" + "".join(PARAGRAPHS[:4]) + "<div hidden>" + "".join(PARAGRAPHS[4:]) + "</div></div>")
    assert without_boilerplate(tabs, range(len(tabs))) == tuple(range(6))


def test_paragraphs_that_wait_to_be_shown_stay() -> None:
    waiting = "".join(PARAGRAPHS[2:]).replace("<p>", "<p style='display:none'>")
    document = parse("<div>" + "".join(PARAGRAPHS[:2]) + waiting + "</div>")
    assert len(without_boilerplate(document, range(len(document)))) == len(PARAGRAPHS)


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("admonition tip", True),
        ("kg-callout-card", True),
        ("starlight-aside starlight-aside--tip", True),
        ("tip custom-block", True),
        ("markdown-alert markdown-alert-note", True),
        ("note admonition", True),
        ("callouts", False),
        ("tip", False),
    ],
)
def test_a_note_in_a_box_between_paragraphs_of_the_body_stays(name: str, stays: bool) -> None:
    note = f'<div class="{name}"><p>Tip</p><p>Keep the letter dry.</p></div>'
    document = parse(f"<div>{PARAGRAPHS[0]}{note}{PARAGRAPHS[1]}</div>")
    assert (without_boilerplate(document, (0, 3)) == (0, 1, 2, 3)) is stays


def test_a_box_that_leads_elsewhere_or_stands_at_the_end_is_no_note() -> None:
    offer = '<div class="callout"><p><a href="/offer">Buy the letters now</a></p></div>'
    assert without_boilerplate(parse(f"<div>{PARAGRAPHS[0]}{offer}{PARAGRAPHS[1]}</div>"), (0, 2)) == (0, 2)
    note = '<div class="callout"><p>Keep the letter dry.</p></div>'
    assert without_boilerplate(parse(f"<div>{PARAGRAPHS[0]}{note}</div>"), (0,)) == (0,)


@pytest.mark.parametrize(
    "box",
    [
        "<p>Newsletter L'essentiel du matin</p><p>Chaque jour, l'actualité de la ville.</p><button>S'inscrire</button>",
        "<h3>Meld je aan voor onze nieuwsbrief</h3><p>Elke ochtend het belangrijkste nieuws uit de regio.</p>",
        "<h3>Get the Harbour Newsletter</h3><p>Deals and reviews, once a week.</p>",
        "<p>Enjoying this?</p><p>One letter a week, no spam.</p><a href=/join>Subscribe</a>",
    ],
)
def test_a_small_box_goes_whole_where_a_line_of_it_asks_to_subscribe(box: str) -> None:
    document = parse(f"<div>{PARAGRAPHS[0]}<div>{box}</div>{PARAGRAPHS[1]}</div>")
    last = len(document) - 1
    assert without_boilerplate(document, range(len(document))) == (0, last)
    assert without_boilerplate(document, (0, 1, last)) == (0, last)


def test_what_tells_of_a_newsletter_is_no_box_that_asks_to_subscribe() -> None:
    section = "<section><h2>Newsletter</h2><p>The town had a newsletter until 1988.</p></section>"
    assert without_boilerplate(parse(f"<div>{PARAGRAPHS[0]}{section}{PARAGRAPHS[1]}</div>"), range(4)) == (0, 1, 2, 3)
    prose = f"<div><p>Sign up for our newsletter</p>{PARAGRAPHS[2]}</div>"
    assert without_boilerplate(parse(f"<div>{PARAGRAPHS[0]}{prose}{PARAGRAPHS[1]}</div>"), range(4)) == (0, 1, 2, 3)


@pytest.mark.parametrize(
    ("types", "paragraphs", "stays"),
    [("BlogPosting", 9, False), ("DiscussionForumPosting", 9, True), ("WebPage", 9, True), ("BlogPosting", 3, True)],
)
def test_comments_go_however_many_they_are_where_the_rest_is_an_article(
    types: str, paragraphs: int, stays: bool
) -> None:
    comments = "".join(
        f"<li class=comment><p>{number} says that the tide was higher still.</p>" for number in range(90)
    )
    data = f'<script type="application/ld+json">{{"@type": "{types}", "mainEntity": {{"@type": "Question"}}}}</script>'
    if types == "BlogPosting":
        data = data.replace("Question", "Person")
    html = f"<div>{data}{(PARAGRAPHS * 2)[0] * paragraphs}</div><ol class=comment-list>{comments}</ol>"
    document = parse(html)
    kept = without_boilerplate(document, range(len(document)))
    assert ("7 says that the tide was higher still." in [document.texts[segment] for segment in kept]) == stays
    assert kept[0] == 0


READERS = "<li class=comment><p>I say that the tide was higher still.</p></li>" * 50
FOLDED = "<li><p style='display: none'>I say that it was lower.</p></li>" * 50


@pytest.mark.parametrize(
    ("page", "stays"),
    [
        ("<article>{0}</article><ol class=comments>{1}</ol>", False),
        ("<article>{0}<ol class=comments>{1}</ol></article>", True),  # a forum's posts are articles, too
        ("<div>{0}</div><ol class=ArticleComments>{1}</ol>", False),
        ("<div>{0}</div><ol class=comments>{1}</ol>", True),
        ("<div class='page-node-1 node-type-story'><div>{0}</div><ol class=comments>{1}</ol></div>", False),
        ("<div class='page-node-1 node-type-forum'><div>{0}</div><ol class=comments>{1}</ol></div>", True),
        ("<body class='single single-post'><div>{0}</div><ol class=comments>{1}</ol>", False),
    ],
)
def test_comments_go_where_the_markup_says_what_they_are_on(page: str, stays: bool) -> None:
    document = parse(page.format(PARAGRAPHS[0] * 9, READERS + FOLDED))
    kept = {document.texts[segment] for segment in without_boilerplate(document, range(len(document)))}
    assert len(kept) == (3 if stays else 1)


@pytest.mark.parametrize(("name", "stays"), [("page_article", False), ("page_forum", True)])
def test_comments_on_a_short_article_go_where_the_system_calls_the_page_so(name: str, stays: bool) -> None:
    document = parse(f"<body class={name}><div>{PARAGRAPHS[0] * 2}</div><ul class=comments-items>{READERS}</ul>")
    kept = [document.texts[segment] for segment in without_boilerplate(document, range(len(document)))]
    assert ("I say that the tide was higher still." in kept) == stays


@pytest.mark.parametrize(("paragraphs", "stays"), [(3, True), (9, False)])
def test_short_lines_around_an_opening_post_make_it_no_article(paragraphs: int, stays: bool) -> None:
    lines = "".join(f"<li>Filed under piers, number {number}</li>" for number in range(60))
    page = f"<article>{PARAGRAPHS[0] * paragraphs}<ul>{lines}</ul></article><ol class=comments>{READERS * 3}</ol>"
    document = parse(page)
    kept = {document.texts[segment] for segment in without_boilerplate(document, range(len(document)))}
    assert ("I say that the tide was higher still." in kept) == stays


APPEAL = (
    "<div class='{name}'><h4>The tide is rising</h4><p>At the Post we hold that everybody should know what the harbour "
    "board decides, and our three reporters sit through each of its meetings.</p><p>{plea}</p></div>"
)


@pytest.mark.parametrize(
    ("name", "plea", "stays"),
    [
        ("story-support__box", "Help us go on by giving as little as $2 a month.", False),
        ("donation", "Please support our journalism today.", False),
        ("contribution-box", "Donating €5 keeps the lamp lit for a week.", False),
        ("story-support__box", "The board gave nothing away.", True),
        ("article-contributions", "The board will give the village up to $3 million for the lamp.", True),
        ("story-text", "Help us go on by giving as little as $2 a month.", True),
    ],
)
def test_a_box_that_asks_for_money_goes_with_its_reasons(name: str, plea: str, stays: bool) -> None:
    document = parse(f"<main>{''.join(PARAGRAPHS)}{APPEAL.format(name=name, plea=plea)}</main>")
    kept = without_boilerplate(document, range(len(document)))
    assert ("The tide is rising" in [document.texts[segment] for segment in kept]) == stays
    assert len(kept) >= len(PARAGRAPHS)


def test_a_page_about_giving_keeps_its_text() -> None:
    plea = "Donating €5 keeps the lamp lit for a week."
    document = parse(f"<p>Ways to give</p>{APPEAL.format(name='donation', plea=plea)}<p>Thank you</p>")
    assert len(without_boilerplate(document, range(len(document)))) == len(document)


def test_a_disclosure_goes_by_the_name_of_its_box() -> None:
    for name in ("affiliate-disclosure", "post__disclaimer", "advertiser-disclosure-text", "editorial-disclaimer"):
        assert reasons(f"<div class={name}><p>We may be paid.</p></div>") == {"We may be paid.": "disclosure"}
    assert reasons("<div class=note><p>We may be paid.</p></div>") == {"We may be paid.": None}


def slide_show(slides: int) -> str:
    shown = "".join(
        f"<img src=/{n}.png><h3>{n}/{slides} A boat</h3><p>The {n}th boat of the year was blue.</p>"
        for n in range(1, slides + 1)
    )
    return f"<div class=media><h2>The year in pictures</h2>{shown}</div>"


@pytest.mark.parametrize(("slides", "paragraphs", "stays"), [(9, 9, False), (9, 3, True), (4, 9, True)])
def test_slides_go_where_they_stand_beside_an_article(slides: int, paragraphs: int, stays: bool) -> None:
    document = parse(f"<div>{PARAGRAPHS[0] * paragraphs}</div>{slide_show(slides)}<p>The tide comes in at nine.</p>")
    kept = [document.texts[segment] for segment in without_boilerplate(document, range(len(document)))]
    assert ("The 3th boat of the year was blue." in kept) == stays
    assert kept[-1] == "The tide comes in at nine."


@pytest.mark.parametrize(
    "part", ["<h2>{}/7 The quay</h2><p>Go there at noon, when the boats are in.</p>", "<p>{}/9 A tweet of many.</p>"]
)
@pytest.mark.parametrize("place", ["<article>{}{}</article>", "<div>{}</div><div>{}</div>"])
def test_numbered_parts_of_the_article_stay(part: str, place: str) -> None:
    parts = "".join(part.format(number) for number in range(1, 8))
    document = parse(place.format(PARAGRAPHS[0] * 9, parts))
    assert len(without_boilerplate(document, range(len(document)))) == len(document)


def test_fractions_and_dates_are_no_slides() -> None:
    lines = "".join(f"<p>{n}/9/2024 was a day of rain, and {n}/9 of the boats stayed in.</p>" for n in range(1, 9))
    document = parse(f"<div>{PARAGRAPHS[0] * 9}{lines}</div>")
    assert len(without_boilerplate(document, range(len(document)))) == len(document)


def test_signatures_go_though_they_outweigh_the_posts() -> None:
    post = "<div class=post><p>{}</p><div class=signature>Jo of Example Hill, turner</div></div>"
    posts = ("Oil it once a year.", "Twice is better.", "Wax does it too.")
    document = parse("".join(map(post.format, posts)))
    kept = without_boilerplate(document, range(len(document)))
    assert tuple(document.texts[segment] for segment in kept) == posts


def test_in_a_thread_the_comments_are_the_text() -> None:
    page = f"{''.join(PARAGRAPHS)}<div id=comments><p>I have seen that letter.</p></div>"
    claim = '<script type="application/ld+json">{"@type": "DiscussionForumPosting"}</script>'
    kept = [len(without_boilerplate(parse(html), range(len(PARAGRAPHS) + 1))) for html in (page, claim + page)]
    assert kept == [len(PARAGRAPHS), len(PARAGRAPHS) + 1]


def test_an_id_among_chapters_names_a_subject() -> None:
    chapter = "<section id={0}><h3>On {0}</h3><p>How {0} are read and set.</p></section>"
    chapters = "".join(map(chapter.format, ("requests", "cookies", "sessions")))
    assert set(reasons(f"<main>{chapters}</main>").values()) == {None}
    assert set(reasons(f"<main>{chapter.format('cookies')}</main>").values()) == {"consent_banner"}
    classed = chapters.replace("id=cookies", "id=cookies class=cookie-banner")
    assert list(reasons(classed).values())[2:4] == ["consent_banner"] * 2


@pytest.mark.parametrize("name", ["bijschrift", "img_desc", "photo-desc", "didascalia", "pie-de-foto"])
def test_names_of_captions_in_further_languages(name: str) -> None:
    assert reasons(f'<div class="{name}">The keeper of the weir</div>')["The keeper of the weir"] == "caption"


def test_those_who_sign_the_letters_of_an_article_stay() -> None:
    letter = "<p>Your report on the ferry says nothing of the seals, who have paid for it longest.</p><p>{}</p>"
    signed = letter.replace("<p>{}", "<p class=signature>{}")
    names = ("Jo Marsh, Port Isaac", "Al Reef, Marle", "Kim Doe, Sennet")
    claim = '<meta property="og:type" content="article">'
    page = parse(claim + "".join(map(signed.format, names)))
    assert len(without_boilerplate(page, range(len(page)))) == len(page)
    two = parse(claim + "".join(map(signed.format, names[:2])))
    assert len(without_boilerplate(two, range(len(two)))) == 2


def test_one_signature_is_a_dish_or_a_letters() -> None:
    box = (
        "<section class=signature><h2>Our signature dishes</h2><p>Eel in green sauce, and a pie of pears.</p></section>"
    )
    document = parse(f"<main>{PARAGRAPHS[0]}{box}{PARAGRAPHS[1]}</main>")
    assert len(without_boilerplate(document, range(len(document)))) == 4


def test_what_goes_as_a_whole_has_its_reason() -> None:
    appeal = APPEAL.format(name="donation", plea="Please support our journalism today.")
    document = parse(f"<div>{PARAGRAPHS[0] * 9}</div>{slide_show(9)}{appeal}")
    given = reasons_of_groups(document, range(len(document)))
    reasons = {document.texts[segment]: reason for segment, reason in given.items()}
    assert reasons["The 3th boat of the year was blue."] == "slide_show"
    assert reasons["The tide is rising"] == "appeal"
    assert len(document) - len(given) == 9


def test_one_signature_below_one_of_several_posts_goes() -> None:
    post = '<div class="postbody"><p>{}</p>{}</div>'
    signature = '<div class="signature">Barge Rosalind, 1921</div>'
    thread = post.format("My stove smokes.", signature) + post.format("Then sweep the flue.", "")
    assert reasons(thread)["Barge Rosalind, 1921"] == "signature"
    assert reasons(post.format("My stove smokes.", signature))["Barge Rosalind, 1921"] is None


def test_what_describes_a_picture_by_its_place_is_a_caption() -> None:
    text = '<div class="{}"><div class="desc">The weir in May</div></div>'
    assert reasons(text.format("article-photo"))["The weir in May"] == "caption"
    assert reasons(text.format("course"))["The weir in May"] is None


SOLD = "<p>The shed by the weir sold a third more rope once the price of twine stood beside it, they say.</p>"


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (f"<meta property=og:type content=article><div class=cross-selling>{SOLD}</div>", None),
        (f"<meta property=og:type content=article><div class=similar><a href=/x>x</a>{SOLD}</div>", "related_articles"),
        (f"<div class=cross-selling>{SOLD}</div>", "related_articles"),
        (f"<section id=zum-thema><h2>Zum Thema</h2>{SOLD}</section>", None),
        (f"<section class=normas-relacionadas><h2>Normas relacionadas</h2>{SOLD}</section>", None),
        (f"<section id=correlati><h2>Correlati</h2><a href=/x>x</a>{SOLD}</section>", "related_articles"),
        (f"<button>Add to cart</button><div id=correlati><h2>Altro</h2>{SOLD}</div>", "related_articles"),
        (f"<meta property=og:type content=article><div id=product-reviews>{SOLD}</div>", None),
        (f"<div id=product-reviews>{SOLD}</div>", "customer_reviews"),
        (f"<meta property=og:type content=product><div id=product-reviews>{SOLD}</div>", "customer_reviews"),
    ],
)
def test_chapters_called_like_the_boxes_of_shops_stay(page: str, reason: str | None) -> None:
    document = parse(page)
    assert ContainerRules(document).reason(len(document) - 1) == reason


def test_sentences_for_screen_readers_go_and_labels_stay() -> None:
    page = '<p>The weir held.</p><div class="{}">{}</div>'
    notice = "What follows stands in a frame, and you may find it elsewhere."
    for name in ("screen-reader-only", "u-visuallyHidden", "sr-only"):
        assert reasons(page.format(name, notice))[notice] == "screen_reader_text"
        assert reasons(page.format(name, "Height"))["Height"] is None
    assert reasons(page.format("not-sr-only", notice))[notice] is None


def test_anchor_of_a_heading_is_no_link_of_what_is_related() -> None:
    told = "The pump sends what is left of the water through the sieve again until it is clear, and then it is let out."
    page = (
        '<p>The weir held.</p><section id="recirculation"><h2>Recirculation<a href="{}">¶</a></h2><p>{}</p></section>'
    )
    assert reasons(page.format("#recirculation", told))[told] is None
    assert reasons(page.format("/pumps", told))[told] == "related_articles"


@pytest.mark.parametrize("tag", ["div class=post-copyright", "section id=copyright"])
def test_terms_below_a_note_may_be_longer_than_it_and_a_chapter_on_them_stays(tag: str) -> None:
    name = tag.split()[0]
    terms = f"<{tag}><h2>Terms</h2><p>Author: Ann Reef</p><p>Copy what you like if you name me.</p></{name}>"
    document = parse(f"<div><p>The lamps are lit again, said Ann.</p>{terms}</div>")
    stays = name == "section"
    assert without_boilerplate(document, range(4)) == (tuple(range(4)) if stays else (0,))


@pytest.mark.parametrize("heading", ["<h2>Whose pictures are they?</h2>", ""])
def test_prose_on_rights_below_a_heading_or_at_length_is_no_note_of_terms(heading: str) -> None:
    told = "<p>Whoever takes a picture of the lamps owns the rights to it and may say who prints it, and where.</p>"
    box = f"<div class=copyright>{heading}{told if heading else told * 5}</div>"
    document = parse(f"<div>{'<p>The lamps are lit again, said Ann.</p>' * 20}{box}</div>")
    everything = range(len(document.texts))
    assert without_boilerplate(document, everything) == tuple(everything)


def test_what_is_called_terms_above_most_of_a_text_is_of_it() -> None:
    box = "<div class=copyright><p>The lamps are lit again, said Ann, and all of us went to see them.</p></div>"
    document = parse(f"<div>{box}<p>So did the gulls.</p></div>")
    assert without_boilerplate(document, range(2)) == (0, 1)
