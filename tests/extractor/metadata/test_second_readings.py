"""What only resembles a brand, a label or an authority, and must not cost the metadata of the page."""

from __future__ import annotations

import json

import pytest

TEXT = f"<p>{'The birds are back in the harbour after the storm. ' * 8}</p>"
LONG = TEXT * 3
TITLE = "<h1>Gulls return</h1>"


def linked(*things: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(things)}</script>'


@pytest.mark.parametrize(
    "heading",
    [
        '<a href="/news/story">Gulls return to the old harbour</a>',
        'Gulls return to the old harbour<a href="#top">¶</a>',
        'Gulls return to the old harbour <a href="/edit/3" title="Edit">✎</a>',
        '<a name="top"></a>Gulls return to the old harbour',
    ],
)
def test_a_headline_that_is_a_link_is_no_brand(read, heading):
    head = "<title>Gulls return to the old harbour: Nobody expected so many birds</title>"
    page = read(f"<h1>{heading}</h1><h2>Nobody expected so many birds</h2>{LONG}", head=head)
    assert page.title == "Gulls return to the old harbour"


def test_a_customer_s_review_does_not_stand_for_the_page(read):
    own = {"@type": "WebPage", "name": "Kettles", "datePublished": "2022-01-01", "author": {"name": "Jo Marsh"}}
    review = {
        "@type": "Review",
        "name": "It works",
        "author": {"@type": "Person", "name": "Customer Cat"},
        "datePublished": "2019-01-02",
    }
    page = read(f"<h1>Kettles</h1>{LONG}", head=linked(own, review))
    assert (page.authors, page.date_published) == (("Jo Marsh",), "2022-01-01")


def test_the_only_review_that_a_page_declares_is_the_page(read):
    review = {
        "@type": "Review",
        "headline": "A kettle, boiled",
        "author": {"@type": "Person", "name": "Jo Marsh"},
        "datePublished": "2024-03-05",
    }
    page = read(f"<h1>A kettle, boiled</h1>{LONG}", head=linked(review))
    assert (page.authors, page.date_published) == (("Jo Marsh",), "2024-03-05")


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Per Olov Enqvik", ("Per Olov Enqvik",)),
        ("Per Gunnar Evandar", ("Per Gunnar Evandar",)),
        ("Av Per Hansen", ("Per Hansen",)),
    ],
)
def test_per_is_a_given_name(read, line, authors):
    assert read(f'{TITLE}<p class="author">{line}</p>{TEXT}').authors == authors


def test_a_name_in_which_a_label_s_letters_stand(read):
    assert read(f"{TITLE}{TEXT}", head=linked({"@type": "NewsArticle", "author": "জয়প্রকাশ নারায়ণ"})).authors == (
        "জয়প্রকাশ নারায়ণ",
    )


@pytest.mark.parametrize(
    "line",
    ['<p><a href="/2024/03/05/">5 March 2024</a></p>', '<p><a href="/people/m">Maria de la Cruz</a> 5 March 2024</p>'],
)
def test_a_date_above_the_headline_may_be_a_link_or_stand_by_its_author(read, line):
    head = '<meta property="article:published_time" content="2020-01-01">'
    assert str(read(f"{line}{TITLE}{TEXT}", head=head).date_published)[:10] == "2024-03-05"


@pytest.mark.parametrize(
    "line",
    [
        "2024-03-05T10:22:00Z",
        "LISBON, March 5, 2024",
        "New York City, March 5, 2024",
        "Rio de Janeiro, 5 March 2024",
        "St. John's, March 5, 2024",
        "Port Isaac, Cornwall, 5 March 2024",
        "By Jo Marsh, 5 March 2024",
        "Jo Marsh | 5 March 2024",
        "Issued 5 March 2024",
        "Released: 5 March 2024",
    ],
)
def test_a_day_far_from_the_headline_that_is_the_page_s(read, line):
    assert str(read(f"{TITLE}{LONG}<p>{line}</p>").date_published)[:10] == "2024-03-05"


@pytest.mark.parametrize(
    ("parts", "authors"),
    [
        ([("firstname", "Ana"), ("surname", "Pop"), ("affiliation", "University of Marle")], ("Ana Pop",)),
        ([("firstname", "Ana"), ("surname", "Pop"), ("firstname", "Ion"), ("surname", "Rus")], ("Ana Pop", "Ion Rus")),
        ([("given-name", "Ana"), ("family-name", "Pop")], ("Ana Pop",)),
    ],
)
def test_parts_of_names_make_names(read, parts, authors):
    spans = " ".join(f'<span class="{name}">{text}</span>' for name, text in parts)
    assert read(f'{TITLE}<p class="author">{spans}</p>{TEXT}').authors == authors


@pytest.mark.parametrize(
    ("body", "authors"),
    [
        ("<p>Written by fishermen on the old pier in the winter of 1953</p>", ()),
        ("<p>Published by Springer on March 5, 2024</p>", ()),
        ('<p class="authorItem">Jo Marsh</p>', ("Jo Marsh",)),
        (f"{LONG}<h2>AUTHOR</h2>Written by Jo Marsh.<p>And more.</p>", ("Jo Marsh",)),
    ],
)
def test_who_is_named_and_who_is_not(read, body, authors):
    assert read(f"{TITLE}{body}{TEXT}").authors == authors


@pytest.mark.parametrize("sign", ["<span>#</span>", "<sup>#</sup>", "<a name=x>#</a>", '<a href="javascript:;">#</a>'])
def test_a_sign_in_an_element_of_its_own_is_no_part_of_the_title(read, sign):
    assert read(f"<h1>Learning to row{sign}</h1>{LONG}").title == "Learning to row"
