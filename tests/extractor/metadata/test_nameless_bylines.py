"""Authors and titles of pages whose class names say nothing: by links, wordings and the order of lines."""

from __future__ import annotations

import pytest

HEADLINE = "<h1>Gulls return to the harbour</h1>"
TEXT = f"<p>{'The birds are back in the harbour. ' * 10}</p>" * 2


def test_who_is_linked_as_the_author_may_be_a_user(read):
    line = "<small>Posted in <a rel=tag href=/b>Birds</a> by <a {} href=/u/shore>shorebird</a>.</small>"
    assert read(f"{HEADLINE}{TEXT}{line.format('rel=author')}").authors == ("shorebird",)
    assert read(f"{HEADLINE}{TEXT}{line.format('')}").authors == ()


def test_the_line_of_a_post_comes_before_those_of_its_comments(read):
    own = "<p>Posted by shore at March 5, 2024 10:02 AM</p>"
    others = "<div><p>Well seen.</p><p>Posted by: <a href=/m>Mick Reef</a> at March 6, 2024 09:35 AM</p></div>"
    assert read(f"{HEADLINE}{TEXT}{own}{others}").authors == ("shore",)
    assert read(f"{HEADLINE}<p>The birds are back.</p>{own}{others}").authors == ("shore",)
    assert read(f"{HEADLINE}{TEXT}{others}").authors == ("Mick Reef",)


@pytest.mark.parametrize("line", ["작성자: 이하늘", "글쓴이 : 이하늘", "本文作者：李海天", "執筆者：白石真由"])
def test_labels_of_east_asia_below_a_text(read, line):
    assert read(f"{HEADLINE}{TEXT * 8}<div><span>{line}</span></div>").authors == (line[-4:].strip(" :：者"),)


@pytest.mark.parametrize("line", ["書いた人: 白石 真由 (<a href=/m>@mayu</a>)", "著者紹介：白石 真由"])
def test_labels_of_japan_above_a_text(read, line):
    assert read(f"{HEADLINE}<p>{line}</p>{TEXT * 8}", language="ja").authors == ("白石 真由",)


@pytest.mark.parametrize("heading", ["著者紹介", "作者简介", "著者について", "저자 소개"])
def test_what_heads_a_note_about_the_author_names_nobody(read, heading):
    assert read(f"{HEADLINE}<ul><li><a href=#who>{heading}</a></li></ul>{TEXT * 8}").authors == ()


def test_those_who_run_a_board_are_no_authors(read):
    assert read(f"{HEADLINE}{TEXT * 8}<div><span>작성자: 관리자</span></div>").authors == ()


def test_the_heading_behind_a_picture_of_the_author(read):
    card = (
        "<figure><a href=/><span>Coast Post's Picture</span></a></figure><section><{0}><a href=/jo>Jo Marsh</a></{0}>"
    )
    assert read(f"{HEADLINE}{TEXT * 4}{card.format('h4')}").authors == ("Jo Marsh",)
    assert read(f"{HEADLINE}{TEXT * 4}{card.format('p')}").authors == ()


DATA = '<script type="application/ld+json">{"@type":"Article","author":{"@type":"Person","name":"%s"}}</script>'


@pytest.mark.parametrize(
    ("account", "line", "name"),
    [
        ("jmarsh2", "Jo Marsh | 5 March 2024", "Jo Marsh"),
        ("jmarsh2", "5 March 2024 | Coastal Birds", "jmarsh2"),
        ("Shorebird", "Jo Marsh | 5 March 2024", "Shorebird"),
    ],
)
def test_a_name_before_the_date_comes_before_an_account(read, account, line, name):
    assert read(f"{HEADLINE}<div><span>{line}</span></div>{TEXT}", head=DATA % account).authors == (name,)


@pytest.mark.parametrize("frame", ["View topic", "Voir le sujet", "Leggi argomento", "Просмотр темы"])
def test_what_stands_before_the_frame_of_a_board_is_its_name(read, frame):
    head = f"<title>Club of the Coast, Port Isaac :: {frame} - New boat...with few questions</title>"
    assert read(TEXT, head=head).title == "New boat...with few questions"
