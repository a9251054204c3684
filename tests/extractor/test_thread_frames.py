"""What forums put around posts."""

from __future__ import annotations

import pytest

from scrape.extractor.thread_frames import without_thread_frames
from scrape.extractor.walk import parse

SAID = "The weir by the mill has been dry since spring, and nobody in the village knows why."
ANSWER = "Ask the miller."


def kept(page: str) -> list[str]:
    document = parse(page)
    return [document.texts[segment] for segment in without_thread_frames(document, range(len(document)))]


def table_post(name: str, subject: str, text: str, signature: str = "") -> str:
    return f"""<table><tr><td><b class=postauthor>{name}</b><td><div><b>Post subject:</b> {subject}</div>
    <div><b>Posted:</b> Wed Jun 11, 2014 11:28 am</div>
    <tr><td><table><tr><td>river warden</table><span><b>Joined:</b> Wed Jun 4, 2014 9:02 am<br><b>Posts:</b> 4<br>
    <b>Location:</b> Lower Mill</span><td><div>{text}</div>{signature}<tr><td><a href=#top>Top</a><td></table>"""


SIGNATURE = "<span><br>_________________<br>Every river knows its way.</span>"
TABLE = f"""<p>Mill walks, every Sunday</p><table><tr><th>Author<th>Message</table>
{table_post("Quill", "Dry weir", SAID, SIGNATURE)}{table_post("Otter", "Re: Dry weir", ANSWER)}
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
