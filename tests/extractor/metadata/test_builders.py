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


@pytest.mark.parametrize(
    "line",
    [
        "Od jo v 2006-03-05 10:15",
        "Отправлено jo в Вск, 05/03/2006 - 10:15",
        "Skrevet av jo søn, 05.03.2006 - 10:15",
        "Verfasst von jo am So, 03/05/2006 - 10:15",
        "Beküldte jo - 2006, március 5 - 10:15",
        "Publicado por jo en <a href='/5'>10:15</a>",
        "Eingestellt von jo um 10:15",
        "Rédigé par jo le 05 mars 2006 à 10h15 dans Port | <a href='/5'>Lien permanent</a>",
    ],
)
def test_user_whom_drupal_and_blogs_name_below_a_post_in_other_languages(read, line):
    assert read(f"{HEADLINE}<div>{TEXT * 3}</div><ul><li>{line}</li></ul>").authors == ("jo",)


@pytest.mark.parametrize(
    "line",
    [
        "Od jo v 2006-03-05",
        "Scritto da jo nel 1840",
        "Od úterý 5.3. 08:00",
        "Od wtorku 5 marca 2006 10:15",
        "Отправлено из Марля 05.03.2006 10:15",
    ],
)
def test_what_begins_as_their_line_and_ends_in_no_moment_names_nobody(read, line):
    assert read(f"{HEADLINE}<div>{TEXT * 3}</div><ul><li>{line}</li></ul>").authors == ()


def test_sentence_about_the_author_names_nobody_else(read):
    bio = "<p class='post-author__bio'>Port BSD and Linux machines, with boats in the winter.</p>"
    box = f"<div class='post-author'><h2 class='post-author__name'>Jo Doe</h2>{bio}</div>"
    assert read(f"{HEADLINE}{TEXT}{box}", head="<meta property='og:site_name' content='Jo Doe'>").authors == ("Jo Doe",)


def test_sentence_about_the_author_names_who_begins_it(read):
    bio = "<p class='author-bio'>Al Reef is a writer and lives in Port Isaac.</p>"
    assert read(f"{HEADLINE}{TEXT}{bio}").authors == ("Al Reef",)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Thu, 09/08/2016 - 20:50", "2016-09-08T20:50:00"),
        ("tor, 09/08/2016 - 20:50", "2016-09-08T20:50:00"),
        ("Tuesday 08/09/2016", "2016-08-09"),
        ("per 09/08/2016", "2016-08-09"),
        ("Mon, 09/08/2016", "2016-08-09"),
    ],
)
def test_day_of_the_week_tells_which_number_is_the_month(read, line, day):
    assert read(f"{HEADLINE}<p>{line}</p>{TEXT}", language="nb").date_published == day
