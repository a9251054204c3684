"""Days on a page that are not that of its publication: of files, of lists, of deadlines, of events, of edits."""

from __future__ import annotations

import pytest

HEADLINE = "<h1>Gulls return to the harbour</h1>"
TEXT = "<p>" + "The birds are back in the harbour. " * 10 + "</p>"


def test_a_day_in_the_name_of_a_file(read):
    assert read(f"{HEADLINE}<p><a href=/f>Gulls_29.08.1991.pdf</a></p>{TEXT}").date_published is None
    assert read(f"{HEADLINE}<p>29.08.1991 <a href=/f>gulls.pdf</a></p>{TEXT}").date_published == "1991-08-29"


def entries(count, between=""):
    item = "<li><a href=/n{0}>The harbour has a new crane</a>{1} (0{0}.03.2024)</li>"
    return f"<ul>{''.join(item.format(number, between) for number in range(1, count + 1))}</ul>"


def test_a_list_of_other_pages_with_their_days(read):
    assert read(f"{HEADLINE}{entries(3)}{TEXT}").date_published is None
    assert read(f"{TEXT}{entries(3)}").date_published is None
    assert read(f"{HEADLINE}{entries(1)}{TEXT}").date_published == "2024-03-01"


def test_a_list_that_tells_more_than_days_is_of_the_page(read):
    facts = "<ul><li>5 March 2024</li><li><a href=/b>Birds of the coast</a></li><li>2 comments</li></ul>"
    assert read(f"{HEADLINE}{facts}{TEXT}").date_published == "2024-03-05"


@pytest.mark.parametrize("link", ["href=/author/{}", "rel=author href=/{}"])
def test_a_list_of_authors_with_the_day_is_a_byline(read, link):
    names = ("Juan Carlos Pérez Gómez", "Maria Luisa Soto Vidal", "Ana Belén Ruiz Mora")
    items = "".join(f"<li><a {link.format(place)}>{name}</a>, 5 March 2024</li>" for place, name in enumerate(names))
    page = read(f"<h1>Gulls return to the harbour</h1><ul>{items}</ul><p>The birds are back.</p>")
    assert (page.date_published, page.authors) == ("2024-03-05", names)


def test_a_day_set_in_bold_in_a_sentence(read):
    sentence = (
        "<p>Send us your drawings of the birds that you have seen here by <b>01/09/2013</b>. We shall answer.</p>"
    )
    assert read(f"{HEADLINE}{TEXT}{sentence}").date_published is None
    assert read(f"{HEADLINE}{TEXT * 3}<p><b>15/09/2013</b></p>").date_published == "2013-09-15"


@pytest.mark.parametrize(
    "days",
    [
        "June 30 to July 1, 2012, Port Isaac, Cornwall",
        "June 30 - July 1, 2012, Port Isaac",
        "17 to 25 October 2013, Port Isaac",
        "30 June to 1 July 2012",
        "17 bis 25 Oktober 2013",
    ],
)
def test_the_last_of_several_days(read, days):
    assert read(f"{HEADLINE}<p>{days}</p>{TEXT}").date_published is None


@pytest.mark.parametrize("line", ["Section 2 - March 5, 2024", "Vol. 12 - March 5, 2024"])
def test_a_number_before_a_day_is_no_first_one(read, line):
    assert read(f"{HEADLINE}<p>{line}</p>{TEXT}").date_published == "2024-03-05"


POST = (
    "<div class=post><h2><span>#1</span> <a href=#p1>2024-03-05 23:13:40</a></h2>"
    "<dl><dt>shorebird</dt><dd>Member</dd><dd>From: Port Isaac</dd>"
    "<dd>Registered: 2005-01-25</dd><dd>Posts: 61</dd></dl>"
    "<h3>Where do gulls sleep?</h3><p>I have seen none after dark.</p>"
    "<p class=postedit><em>Last edited by shorebird (2024-03-06 03:20:11)</em></p></div>"
)


def test_when_a_post_was_edited_comes_behind_when_it_was_written(read):
    head = "<title>Where do gulls sleep? / Harbour Forums</title>"
    page = read(POST, head=head, url="https://bbs.example/viewtopic.php?id=177")
    assert page.date_published == "2024-03-05T23:13:40"


def test_a_list_in_a_cell_does_not_hide_that_the_table_lists_days(read):
    row = "<tr><td><ul><li>{0} March 2024</ul></td><td><a href=/p{0}>Boats come home again {0}</a></td></tr>"
    rows = "".join(map(row.format, range(1, 9)))
    assert read(f"{HEADLINE}{TEXT}<table>{rows}</table>").date_published is None
