"""Elements that are called after authors, and what in them is no name; labels and pictures of authors elsewhere."""

from __future__ import annotations

HEADLINE = "<h1>Gulls return to the harbour</h1>"
TEXT = f"<p>{'The birds are back in the harbour. ' * 10}</p>" * 2


def test_items_that_differ_by_their_numbers_are_one_list(read):
    item = "<li class=author-{0}><a href=/t/{0}>{1}</a></li>"
    items = item.format(0, "Jo Marsh") + item.format(1, "Al Reef")
    assert read(f"{HEADLINE}<ul>{items}</ul>{TEXT}").authors == ("Jo Marsh", "Al Reef")


def test_who_is_linked_in_a_sentence_is_told_of(read):
    said = "In the year in which <a href=/author/ada-tern>Ada Tern</a> first drew them there were four hundred gulls."
    byline = "<p>von Jo Marsh</p>"
    assert read(f"{HEADLINE}<p>{said}</p>{byline}{TEXT}", language="de").authors == ("Jo Marsh",)


def test_a_link_with_a_tooltip_is_shown(read):
    line = "<p>Von <a href=/people/jo class=tooltipable>Jo Marsh</a>, 5. März 2024</p>"
    assert read(f"{HEADLINE}{line}{TEXT}", language="de").authors == ("Jo Marsh",)
    assert read(f"{HEADLINE}{line.replace(' href=/people/jo', '')}{TEXT}", language="de").authors == ()


def test_a_menu_that_is_called_after_bylines_names_nobody(read):
    topics = "<li><a href=/a>Katholische Kirche</a></li><li><a href=/b>Coming Out</a></li>"
    menu = f"<nav class=documentByLine><span>abgelegt unter:</span><ul>{topics}</ul></nav>"
    assert read(f"<article>{HEADLINE}{TEXT}{menu}</article>", language="de").authors == ()


def test_a_label_in_a_sidebar_over_a_few_names(read):
    names = "<ul><li>Jo Marsh</li><li>Al Reef</li></ul>"
    side = "<div class=sidebar><h4>Author(s)</h4>{}</div>"
    assert read(f"{HEADLINE}{TEXT}{side.format(names)}").authors == ("Jo Marsh", "Al Reef")
    counted = names.replace("</li>", " (12)</li>")
    assert read(f"{HEADLINE}{TEXT}{side.format(counted)}").authors == ()
    related = side.replace("sidebar", "related")
    assert read(f"{HEADLINE}{TEXT}{related.format(names)}").authors == ()


def test_the_name_beside_a_picture_in_docusaurus_first_themes(read):
    card = (
        "<div class=avatar><a class=avatar__photo-link href=https://code.example/jo><img alt='Jo Marsh'></a>"
        "<div class=avatar__intro><h4 class=avatar__name><a href=https://code.example/jo>Jo Marsh</a></h4>"
        "<small class=avatar__subtitle>Keeper of the Harbour</small></div></div>"
    )
    assert read(f"<header>{HEADLINE}<time datetime=2024-03-05>5 March</time>{card}</header>{TEXT}").authors == (
        "Jo Marsh",
    )


def test_what_a_box_says_of_the_author_is_no_name(read):
    box = "<div class=author><h1 class=author-name>jomarsh</h1><p class=author-desc>A Coder &amp; Reader</p></div>"
    head = "<meta name=author content=jomarsh>"
    assert read(f"{HEADLINE}<p>The birds are back.</p><div>{box}</div>", head=head).authors == ("jomarsh",)
