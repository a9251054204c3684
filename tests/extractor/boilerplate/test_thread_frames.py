"""What forums put around posts."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.thread_frames import thread_frames
from scrape.extractor.parsing.walk import parse
from scrape.extractor.structure.tables import Tables

SAID = "The weir by the mill has been dry since spring, and nobody in the village knows why."
ANSWER = "Ask the miller."


def kept(page: str) -> list[str]:
    document = parse(page)
    gone = thread_frames(document, range(len(document)))
    return [text for at, text in enumerate(document.texts) if at not in gone]


def table_post(name: str, subject: str, text: str, signature: str = "") -> str:
    return f"""<table><tr><td><b class=postauthor>{name}</b><td><div><b>Post subject:</b> {subject}</div>
    <div><b>Posted:</b> Wed Jun 11, 2014 11:28 am</div>
    <tr><td><table><tr><td>river warden</table><span><b>Joined:</b> Wed Jun 4, 2014 9:02 am<br><b>Posts:</b> 4<br>
    <b>Location:</b> Lower Mill</span><td><div>{text}</div>{signature}<tr><td><a href=#top>Top</a><td></table>"""


SIGNATURE = "<span><br>_________________<br>Every river knows its way.</span>"
TABLE = f"""<p>Mill walks, every Sunday</p><table><tr><th>Author<th>Message</table>
{table_post("Quill", "Dry weir", SAID, SIGNATURE)}{table_post("Otter", "Re: Dry weir", ANSWER, SIGNATURE)}
<p>Display posts from previous: All posts</p><p>Who is online</p><p>You cannot post new topics in this forum</p>
<p>Drawn by the friends of the mill</p>"""

LIST = "".join(
    f"<li><div><h3><a>{name}</a> <em>Rank: warden</em></h3></div><p>{text}</p><div><a>{name}</a>, Oct {day}, 2014</div>"
    f"<a href=#>#{day}</a><div><a href=/otter>Otter</a> likes this.</div>"
    for day, (name, text) in enumerate([("Quill", SAID), ("Otter", "Top"[::-1]), ("Quill", ANSWER)], start=1)
)

BULLETINS = "".join(
    f"<p>[回复] [修改] [删除]<br>发信人: {name} (otter), 信区: Mill<br>标 题: 水车"
    f"<br>发信站: 水站 (Wed Jan 27 09:48:05 2016)<br>{text}<br>--<br>※ 来源:·水站 mill.example</p>"
    for name, text in (("quill", SAID), ("otter", ANSWER))
)

POSTS = "".join(
    f"<div class=head>post #{number} of 2 (permalink) Old 04-2{number}-2015, 09:47 PM</div>"
    f"<div class=user><div>Join Date: Jan 2005</div><div>Posts: 26</div></div><p>{text}</p>"
    for number, text in enumerate((SAID, ANSWER), start=1)
)


@pytest.mark.parametrize("page", [TABLE, BULLETINS, POSTS + "<h3>Posting Rules</h3><form>User Name:</form>"])
def test_only_what_was_said_stays(page: str) -> None:
    assert kept(page) == [SAID, ANSWER]


def test_posts_of_a_word_stay() -> None:
    assert kept(f"<ol>{LIST}</ol>") == [SAID, "poT", ANSWER]


@pytest.mark.parametrize(
    "page",
    [
        f"<h2>#1</h2><p>{SAID}</p><h2>#2</h2><p>{ANSWER}</p><h2>#3</h2><p>Top</p>",  # places in a list of the best
        f"<p>{SAID}</p><p>--</p><p>Posts: 12</p><p>Quote</p><p>Who is online</p>",
    ],
)
def test_pages_that_are_no_threads_are_left_alone(page: str) -> None:
    assert len(kept(page)) == len(parse(page))


OLD_BOARD = "".join(
    f"<tr><td><span class=normalname>{name}</span><td><span>Apr 2{number} 2006, 09:47 PM</span>"
    f"<div>Post #{number}</div><tr><td><span>Newbie<br>Posts: 11<br>Joined: 11-April 02</span><td>{text}"
    for number, (name, text) in enumerate([("Quill", SAID), ("Otter", ANSWER)], start=1)
)


def test_a_table_of_short_posts_is_none_of_data() -> None:
    document = parse(f"<table>{OLD_BOARD}</table>")
    table = document.tags.index("table")
    assert not Tables(document).is_of_data(table)
    kept_lines = kept(f"<table>{OLD_BOARD}</table>")
    assert {SAID, ANSWER} <= set(kept_lines) <= {SAID, ANSWER, "Apr 21 2006, 09:47 PM", "Apr 22 2006, 09:47 PM"}
    facts = OLD_BOARD.replace("Posts:", "Weirs:").replace("Joined:", "Built:").replace("Post #", "Part ")
    assert Tables(parse(f"<table>{facts}</table>")).is_of_data(table)


NUMBERED = "".join(
    f"<div><span>04-2{number}-2014, 09:47 PM</span><span>#{number}</span></div><p>{text}</p><div><a>Quote</a></div>"
    for number, text in enumerate((SAID, ANSWER, SAID[::-1]), start=1)
)


def test_dates_with_the_number_of_a_post_tell_a_thread_and_stay() -> None:
    dates = [f"04-2{number}-2014, 09:47 PM#{number}" for number in (1, 2, 3)]
    assert kept(NUMBERED) == [dates[0], SAID, dates[1], ANSWER, dates[2], SAID[::-1]]
    assert "Quote" in kept(NUMBERED.replace("#", "part "))


@pytest.mark.parametrize(
    ("head", "joined", "count", "below"),
    [
        ("Verfasst am: 21.04.2004, 21:47 Titel: Wehr", "Anmeldedatum: 11.04.2002", "Beiträge: 12", "Wer ist online?"),
        (
            "Posté le: 21 avr 2004 21:47 Sujet du message: Le moulin",
            "Inscrit le: 11 Avr 2002",
            "Messages: 12",
            "Sujets similaires",
        ),
        (
            "Publicado: 21/04/2004 21:47 Título del mensaje: El río",
            "Registrado: 11/04/2002",
            "Mensajes: 12",
            "Temas similares",
        ),
        (
            "Wysłany: Pon 21 Kwi 2004 Temat postu: Jaz",
            "Dołączył: 11 Kwi 2002",
            "Posty: 12",
            "Nie możesz pisać nowych tematów",
        ),
        (
            "Добавлено: 21 апр 2004 Заголовок сообщения: Плотина",
            "Зарегистрирован: 11.04.2002",
            "Сообщения: 12",
            "Похожие темы",
        ),
    ],
)
def test_threads_in_other_languages(head: str, joined: str, count: str, below: str) -> None:
    post = f"<tr><td><span>{joined}<br>{count}</span><td><div>{head}</div><p>{{}}</p>"
    page = f"<p>Menu of the mill</p><table>{post.format(SAID)}{post.format(ANSWER)}</table><p>{below}</p><p>Mill</p>"
    assert kept(page) == [SAID, ANSWER]


FENCE = "".join(f"<h2>{side} side</h2><ul><li>{n} posts<li>Location: by the mill</ul>" for n, side in enumerate("NSE"))
REGISTER = "".join(f"<p>Registered: 19{year}</p><p>From: the yard of Quill</p><p>{SAID}</p>" for year in range(10, 14))
PROFILES = "".join(f"<p>Joined: May 200{n}</p><p>Posts: 1{n}</p><p>From: a farm</p><p>{SAID}</p>" for n in range(3))


@pytest.mark.parametrize(
    "page",
    [
        FENCE,
        REGISTER,
        f"<meta property=og:type content=article>{PROFILES}",
        f'<script type=application/ld+json>{{"@type":"Article"}}</script>{PROFILES}<h2>Quick reply</h2><p>{SAID}',
    ],
)
def test_lists_and_articles_are_no_threads(page: str) -> None:
    assert len(kept(page)) == len(parse(page))


@pytest.mark.parametrize(
    "page",
    [
        f"<link rel=canonical href=https://mill.example/showthread.php?t=2>{REGISTER}",
        f"<link rel='shortlink Canonical' href=https://mill.example/showthread.php?t=2>{REGISTER}",
        f"<meta name=og:url content=https://mill.example/showthread.php?t=2>{REGISTER}",
        f'<script type=application/ld+json>{{"@type": "DiscussionForumPosting"}}</script>{REGISTER}',
        PROFILES,
    ],
)
def test_a_thread_is_told_by_address_types_or_two_kinds_of_marks(page: str) -> None:
    assert set(kept(page)) == {SAID}


def test_a_table_of_counted_posts_is_one_of_data() -> None:
    rows = "".join(f"<tr><td>{side}<td>{n} posts" for n, side in enumerate("NSE"))
    document = parse(f"<table>{rows}</table>")
    assert Tables(document).is_of_data(document.tags.index("table"))


USER = "<tr><td>Joined: May 2004<br>Posts: 12<br>Location: Upper Mill<td>"


@pytest.mark.parametrize(
    "said",
    [
        f"{SAID}<br>Location: under the stairs<br>Status: online<br>Quote",
        f"The log has this:<br>--<br>weir.c: no water<br>{SAID}",
        f"{SAID}<br>_____________<br>First the sluice.<br>_____________<br>Then the wheel.",
        f"{SAID}<br>Who is online<br>Quick reply<br>{SAID[::-1]}",
    ],
)
def test_lines_of_a_post_stay(said: str) -> None:
    log = ["Mine:", "----------", "no water"]
    page = f"<table>{USER}<div>{SAID}</div>{USER}<div>{'<br>'.join(log)}</div>{USER}<div>{said}</div></table>"
    assert kept(page) == [SAID, *log, *said.split("<br>")]


def test_a_post_of_a_word_that_is_a_button_elsewhere_stays() -> None:
    page = f"<table>{USER}<div>{SAID}</div>{USER}<div id=post_message_2>Quote</div><a>Quote</a></table>"
    assert kept(page) == [SAID, "Quote"]


def test_subjects_below_posts() -> None:
    page = "".join(
        f"<div><p>{SAID}</p><p>Post subject: Re: Weir</p></div><div>Joined: May 2004<br>Posts: {n}</div>"
        for n in range(3)
    )
    assert kept(f"<main>{page}</main>") == [SAID] * 3


def test_names_are_known_by_the_box_around_their_heading() -> None:
    post = (
        "<div class=author-name><h4><a href=/user/{0}>{0}</a></h4></div><div>Joined: May 2004</div><div>Posts: 12</div>"
    )
    page = "".join(
        f"<div>{post.format(name)}<p>{text}</p></div>" for name, text in (("quill", SAID), ("otter", ANSWER))
    )
    assert kept(page) == [SAID, ANSWER]


def test_names_above_profiles_go_and_so_do_edits_and_neighbours() -> None:
    post = """<div><h4><a href="/index.php?action=profile;u={0}">Quill</a></h4><ul><li>Mozzo<li>Post: {0}2
    <li>Iscritto: 2{0} maggio 2011</ul><div>Ultima modifica: 2{0} maggio 2014, 21:04 di Quill</div><p>{1}</p></div>"""
    page = f"{post.format(1, SAID)}{post.format(2, ANSWER)}<p>Discussione precedente - Discussione successiva</p>"
    assert kept(page) == [SAID, ANSWER]
    assert "Quill" in kept(page.replace("/index.php?action=profile;u=", "/river/"))


@pytest.mark.parametrize(
    "line",
    [
        "Zuletzt geändert von Otter am Mo 13. Nov 2023, 07:02, insgesamt 1-mal geändert.",
        "Dernière modification par Otter le 13 nov. 2023, 07:02, modifié 2 fois.",
        "Laatst gewijzigd door Otter op 13 nov 2023, 07:02, 1 keer totaal gewijzigd.",
        "Последний раз редактировалось Otter 13 ноя 2023, 07:02, всего редактировалось 1 раз.",
        "« Tema anterior | Próximo tema »",
    ],
)
def test_who_changed_a_post_goes_in_other_languages(line: str) -> None:
    assert kept(POSTS.replace(SAID, f"{SAID}</p><p>{line}")) == [SAID, ANSWER]


MENU = "<p>Rules</p><p>Members</p><p>Talk of mills and rivers is at home in this board.</p>"
FOOT = "<div>Bookmark the thread</div><div>All times are mill time</div>"


def boxed(number: int, text: str) -> str:
    return f"<div class=post{number}>#<b>{number}</b><ul><li>Joined: May 2004<li>Posts: 12</ul><p>{text}</p></div>"


def test_what_stands_before_the_first_post_and_behind_the_last_goes() -> None:
    posts = f"{boxed(1, SAID)}{boxed(2, ANSWER)}<div class=post3><p>Or his cat</p></div>"
    assert kept(f"{MENU}<section>{posts}</section>{FOOT}") == [SAID, ANSWER, "Or his cat"]


def test_a_sentence_before_posts_that_are_not_the_first_may_be_one() -> None:
    posts = f"{boxed(11, SAID)}{boxed(12, ANSWER)}"
    assert kept(f"<p>{SAID}</p><section>{posts}</section>{FOOT}") == [SAID, SAID, ANSWER]


def test_a_post_of_another_box_beside_the_others_stays() -> None:
    replies = f"{boxed(1, SAID)}{boxed(2, ANSWER)}"
    assert kept(f"<div><div><p>{SAID}</p></div>{replies}</div>") == [SAID, SAID, ANSWER]
    assert kept(f"<div>{replies}<div class=guest>Guest<p>{SAID}</p></div></div>{FOOT}")[-1] != ANSWER
