"""What systems that build pages write around a headline: links to files, lines of users, bearers' emoji."""

from __future__ import annotations

import pytest

from scrape.extractor.metadata.names import clean_name

TEXT = f"<p>{'The harbour wall was mended in the spring by the men of the town. ' * 4}</p>" * 3
HEADLINE = "<h1>The harbour wall is mended at last</h1>"


@pytest.mark.parametrize(
    ("href", "title"),
    [
        ("../index.html", "The wall is mended"),
        ("/index.php", "The wall is mended"),
        ("../index.html#wall", "Sea Notes"),
    ],
)
def test_h1_that_links_to_the_file_of_the_first_page_is_the_site(read, href, title):
    body = f"<h1><a href='{href}'>Sea Notes</a></h1><div>The wall is mended</div>{TEXT}"
    head = "<title>Sea Notes: The wall is mended</title>"
    assert read(body, head=head, url="https://sea.example/archives/000100.html").title == title


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("//Posted by harbour_jo at March 5, 2004 10:15 AM", ("harbour_jo",)),
        ("投稿者 jo : 2004年03月05日 | <a href='/c'>港</a>", ("jo",)),
        ("投稿者 海野 波 : 2004年03月05日 10:15", ("海野 波",)),
        ("投稿者 は 2004年の春に港へ来た", ()),
    ],
)
def test_user_whom_movable_type_names_below_a_post(read, line, names):
    assert read(f"{HEADLINE}<div>{TEXT * 3}</div><span class='posted'>{line}</span>").authors == names


@pytest.mark.parametrize(
    ("line", "names"),
    [("Old Harbour Film is Out:", ()), ("Jo Doe in Port Isaac", ("Jo Doe",)), ("Jo Doe:", ("Jo Doe",))],
)
def test_line_by_a_date_that_introduces_something_names_nobody(read, line, names):
    assert read(f"{HEADLINE}<p><time>2024-03-05</time></p><p>{line}</p>{TEXT}").authors == names


@pytest.mark.parametrize("name", ["Jo Doe 🦅", "Jo Doe 👩🏽\u200d🚀 ✈️", "Jo Doe ™"])
def test_emoji_behind_a_name_go(name):
    assert clean_name(name) == "Jo Doe"


@pytest.mark.parametrize("name", ["📘 History", "स्मिता"])
def test_emoji_of_a_fact_and_signs_of_vowels_stay(name):
    assert clean_name(name) == name
