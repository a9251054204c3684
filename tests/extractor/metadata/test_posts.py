"""Who wrote the first post of a thread or a ticket, when, and about what."""

from __future__ import annotations

import pytest

THREAD = "https://mill.example/topic/1/dry-weir/"
TICKET = "https://mill.example/issues/12"


def post(name: str, said: str = "") -> str:
    user = f"<div class=comment__username><a href=/user/1/{name}/>{name}</a></div>"
    return f'<div class="comments_list__comment js-comment">{user}{said}<p>The weir is dry.</p></div>'


def test_the_first_user_of_a_thread_may_be_in_what_is_called_a_comment_and_is_not_the_entrance(read) -> None:
    entrance = "<div><a href=/user/login/?next=/>Connexion</a></div><p>Mill talk</p><p>Weirs</p><p>Wheels</p>"
    body = f"{entrance}<h1>Dry weir by the mill</h1>{post('quill')}{post('otter')}"
    assert read(body, url=THREAD).authors == ("quill",)


def test_a_link_to_a_profile_names_who_wrote_and_the_rank_beside_it_does_not(read) -> None:
    link = '<strong><a href="/member.php?action=profile&amp;uid=8">Quill</a></strong>'
    body = f"<h1>Dry weir</h1><div class=author_information>{link} <span>Offline</span><br>Warden</div>"
    assert read(f"{body}<p>The weir is dry.</p>").authors == ("Quill",)


def test_the_date_of_a_thread_is_that_of_its_first_post_whatever_it_is_called(read) -> None:
    dates = [f"<ul class=comment__date><li title='May {day}, 2024, 10:05 a.m.'>{day} May '24</ul>" for day in (6, 7)]
    body = f"<h1>Dry weir</h1>{post('quill', dates[0])}{post('otter', dates[1])}"
    assert (read(body, url=THREAD).date_published or "")[:10] == "2024-05-06"
    assert read(body, url="https://mill.example/weir/").date_published is None


def test_bbpress_says_who_wrote_last_above_the_first_post_and_what_kind_of_page_it_is_before_its_name(read) -> None:
    trail = '<div class=bbp-breadcrumb><p><a href="/">Home</a> <span class=bbp-breadcrumb-current>Dry weir</span></div>'
    user = '<a href="/users/{0}/" class=bbp-author-link><span class=bbp-author-name>{0}</span></a>'
    notice = f"<ul><li>This topic was last updated 6 years ago by {user.format('Otter')}.</ul>"
    body = f"{trail}<div class='bbp-template-notice info'>{notice}</div>" + "".join(
        f"<div class=bbp-reply-author>{user.format(name)}</div><div class=bbp-reply-content><p>It is dry.</p></div>"
        for name in ("quill", "Otter")
    )
    found = read(body, head="<title>Topic: Dry weir | Mill</title>", url="https://mill.example/forums/topic/dry/")
    assert (found.title, found.authors) == ("Dry weir", ("quill",))


@pytest.mark.parametrize("title", ["#12 (Dry weir (again)) – Mill", "Mill - Feature #12: Dry weir (again) - Mill"])
def test_the_number_of_a_ticket_is_no_part_of_its_title(read, title: str) -> None:
    body = "<h1>Ticket #12 (closed defect: fixed)</h1><p>Opened in May.</p><h2>Dry weir (again)</h2><p>It is dry.</p>"
    assert read(body, head=f"<title>{title}</title>").title == "Dry weir (again)"
    assert read("<p>It is dry.</p>", head="<title>Mill #12: Dry weir</title>").title == "Mill #12: Dry weir"


def ago(day: str, text: str = "2 years ago") -> str:
    return f'<p>Added by <a href=/users/1>Jo Quill</a> <a title="{day}">{text}</a></p>'


@pytest.mark.parametrize("text", ["2 years ago", "over 2 years", "vor 2 Jahren", "il y a 2 ans"])
def test_how_long_ago_something_was_has_its_date_for_a_title(read, text: str) -> None:
    body = f"<h1>Dry weir by the mill</h1>{ago('5/14/2024 10:05 AM', text)}<p>The weir is dry.</p>{ago('5/15/2024')}"
    assert (read(body).date_published or "")[:10] == "2024-05-14"


def test_of_a_list_that_begins_with_what_is_new_no_such_date_is_taken(read) -> None:
    assert read(f"<h1>Weirs and mills</h1>{ago('5/15/2024')}{ago('5/14/2024')}").date_published is None


def test_a_box_whose_sidebar_is_none_or_folds_is_no_sidebar(read) -> None:
    for name in ("nosidebar", "no-sidebar", "collapsiblesidebar"):
        body = f"<h1>Dry weir by the mill</h1><div class={name}><p>Weir.</p>{ago('5/14/2024')}</div>"
        assert (read(body).date_published or "")[:10] == "2024-05-14"
    assert read(f"<h1>Dry weir</h1><div class=leftsidebar><p>Weir.</p>{ago('5/14/2024')}</div>").date_published is None


def test_of_a_board_the_template_names_when_users_joined(read) -> None:
    head = "<title>Dry weir by the mill - Topic - Skerry Boards</title>"
    user = "<a href=/user/quill>quill</a><div>Joined: <time datetime=2023-01-02>Jan 2, 2023</time></div>"
    said = "<span class=post-date>May 6, 2024</span><p>The weir is dry.</p>"
    body = f"<div>Skerry Boards</div><div>{user}{said}</div>"
    told = read(body, head=head, url="https://skerryboards.example/topic/1-dry-weir")
    assert told.title == "Dry weir by the mill"
    assert told.authors == ("quill",)
    assert told.date_published == "2024-05-06"


@pytest.mark.parametrize(
    "path",
    [
        "t/dry-weir-by-the-mill/1884",
        "t5/Weirs/Dry-weir/td-p/440101",
        "t5/Weirs/Dry-weir/m-p/440102/highlight/true",
        "discussion/88/dry-weir",
        "r/weirs/comments/enk2x9/dry_weir/",
        "item?id=35781144",
    ],
)
def test_addresses_of_common_boards_tell_threads(read, path: str) -> None:
    posts = "".join(
        f'<div class="message"><span class="author"><a class="hnuser" href="/u/{name}">{name}</a></span>'
        f'<div class="author-rank">Newbie Contributor</div><p>The weir is dry.</p></div>'
        for name in ("quill", "otter")
    )
    assert read(f"<h1>Dry weir by the mill</h1>{posts}", url=f"https://mill.example/{path}").authors == ("quill",)


@pytest.mark.parametrize("path", ["discussion/2024/dry-weir", "t/dry-weir", "items?id=12", "r/weirs/"])
def test_addresses_like_them_tell_none(read, path: str) -> None:
    body = '<h1>Dry weir by the mill</h1><a class="hnuser" href="/q">quill</a><p>The weir is dry.</p>'
    assert read(body, url=f"https://mill.example/{path}").authors == ()


@pytest.mark.parametrize("number", ["#12", "(#12)", "!12"])
def test_the_title_of_a_ticket_goes_without_the_number_behind_it(read, number: str) -> None:
    head = "<title>The sluice jams when it rains · Issue #12 · mill/sluice · Forge</title>"
    body = f"<h1>The sluice jams when it rains <span>{number}</span></h1><p>It jams.</p>"
    assert read(body, head=head, url=TICKET).title == "The sluice jams when it rains"


def test_a_number_that_the_title_has_stays(read) -> None:
    head = "<title>Why we are still #1 · Mill works</title>"
    assert read("<h1>Why we are still #1</h1><p>Mills.</p>", head=head).title == "Why we are still #1"
    assert (
        read("<h1>Otters of the weir #12</h1>", head="<title>Otters | Mill</title>").title == "Otters of the weir #12"
    )


def test_the_number_of_a_letter_or_an_episode_stays(read) -> None:
    head = "<title>Letter from the mill | Coast Post</title>"
    page = read(
        "<h1>Letter from the mill #12</h1><p>Mills.</p>", head=head, url="https://mill.example/letter-from-mill"
    )
    assert page.title == "Letter from the mill #12"


def test_the_link_to_the_full_version_of_a_thread_says_what_it_is_called(read) -> None:
    board = '<h1><a href="../forum/index.php">Mill | Talk</a></h1>'
    link = '<div id=fullversion><strong>Full Version:</strong> <a href="/t.php?tid=8">Dry weir!</a></div>'
    body = f"{board}{link}<div class=message>The weir is dry.</div>"
    assert read(body, head="<title>Mill | Talk - Dry weir!</title>", url="https://mill.example/a/8.html").title == (
        "Dry weir!"
    )
