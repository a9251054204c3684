"""The person whom a site is called after, as the author of what nobody is named for."""

from __future__ import annotations

import pytest

URL = "https://josmarsh.example/2024/gulls"
NAME = '<header><a href="/">Jos Marsh</a></header>'
DAY = "<p>5 March 2024</p>"
SAYS = "".join(f"<p>Then I {word} the gulls for an hour.</p>" for word in "watched counted drew fed chased".split())
TOLD = SAYS + "<p>I think I know why I like them, and I say so.</p>"


def page_of(read, body, *, head="", url=URL, name=NAME):
    return read(f"{name}<h1>Gulls return to the harbour</h1>{DAY}{body}", head=head, url=url)


def test_who_tells_of_oneself_on_a_site_of_that_name(read):
    assert page_of(read, TOLD).authors == ("Jos Marsh",)


def test_the_line_with_the_rights_names_the_owner_too(read):
    rights = "<footer>© 2019 - 2024 Jos Marsh. All rights reserved.</footer>"
    assert page_of(read, TOLD + rights, name="").authors == ("Jos Marsh",)


@pytest.mark.parametrize("line", ["I'm Jos Marsh and I draw.", "Hola, soy Jos Marsh.", "Ich bin Jos Marsh."])
def test_who_is_introduced_on_the_page(read, line):
    assert page_of(read, f"<p>{line}</p>").authors == ("Jos Marsh",)


def test_who_links_to_pages_of_theirs_elsewhere(read):
    assert page_of(read, SAYS, head='<link rel="me" href="https://social.example/@jos">').authors == ("Jos Marsh",)


def test_nobody_where_the_page_is_told_by_nobody(read):
    assert page_of(read, "<p>The birds are back in the harbour.</p>").authors == ()


def test_nobody_where_the_address_has_another_name(read):
    assert page_of(read, TOLD, url="https://harbour.example/gulls").authors == ()


def test_nobody_where_the_page_has_no_date(read):
    assert read(f"{NAME}<h1>Gulls return</h1>{TOLD}", url=URL).authors == ()


def test_a_brand_whose_name_is_a_word_of_the_text_is_nobody(read):
    assert page_of(read, f"{TOLD}<p>Out on the marsh, they sleep.</p>").authors == ()


def test_the_byline_comes_before_the_owner(read):
    assert page_of(read, f"<p>By Kim Reef</p>{TOLD}").authors == ("Kim Reef",)


def test_a_paper_that_links_to_its_accounts_is_nobody(read):
    head = '<link rel="me" href="https://social.example/@jos">'
    assert page_of(read, "<p>The birds are back in the harbour.</p>", head=head).authors == ()


def test_who_is_quoted_does_not_tell_the_page(read):
    assert page_of(read, "<p>“I saw the gulls,” said Ann.</p>" * 9).authors == ()
