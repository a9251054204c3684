"""Threads of forums that were scraped as text, and lists that have labels like theirs."""

from __future__ import annotations

from scraped_text import body

from scrape.extractor.passages import passages_of
from scrape.extractor.sources.plain_text import extract
from scrape.extractor.sources.text_threads import add_thread_frames

ASKS = "My kettle works all day, but after ten at night it trips the breaker every time, whatever socket I take for it."
ANSWERS = "Do you have storage heaters? They switch on with the night rate, and together they may be too much for it."
TITLE = "Kettle trips the breaker only at night"


def test_what_stands_around_posts_goes() -> None:
    found = extract(
        f"{TITLE}\nmossy_lane\nMember\nJoined: Mar 2015\nPosts: 212\n#1 Oct 4, 2018\n{ASKS}\nLike\nQuote\nReply\n"
        f"sparks_ian\nSenior Member\nPosts: 4,901\n#2 Oct 4, 2018\nmossy_lane said: ↑\n{ANSWERS}\nLike\nQuote\nReply\n"
        "Similar threads\nBreaker trips when it rains"
    )
    assert (found.title, body(found)) == (TITLE, [ASKS, ANSWERS])


def test_a_register_of_members_stays() -> None:
    lines = ["Ann Reef", "Joined: 1904", "Al Kai", "Joined: 1911", "Jo Doe", "Joined: 1920"]
    assert "\n".join(body(extract(f"{TITLE}\n\n{ASKS}\n\n" + "\n".join(lines) + f"\n\n{ANSWERS}"))).count("Joined") == 3


def test_posts_without_a_sentence_are_kept() -> None:
    lines = [line for post in range(6) for line in (f"#{post}", f"Posts: 1{post}", "Joined: May 2019", f"ok{post}")]
    passages = passages_of(lines, None)
    reasons: list[str | None] = [None] * len(passages)
    add_thread_frames(passages, reasons)
    assert not any(reasons)
