"""Threads of forums that were scraped as text, and lists that have labels like theirs."""

from __future__ import annotations

from scraped_text import body

from scrape.extractor.sources.plain_text import extract

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
