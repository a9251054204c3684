"""What a robots.txt means, by a list of expectations."""

from __future__ import annotations

import pytest
from robots_expectations import CASES, Case

from scrape.fetcher.robots_txt import MAX_CRAWL_DELAY, parse
from scrape.fetcher.settings import default_user_agent, product_token


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.about}, to {case.agent}")
def test_robots_txt_means_what_it_should(case: Case) -> None:
    rules = parse(case.content, case.agent)
    wrong = [path for path, is_allowed in case.expectations() if rules.allow(path) != is_allowed]
    assert wrong == []


def test_there_are_many_expectations() -> None:
    assert sum(len(list(case.expectations())) for case in CASES) >= 400


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_how_an_editor_saves_it_makes_no_difference(encoding: str) -> None:
    rules = parse("User-agent: *\r\nDisallow: /a\r\n".encode(encoding), "ourbot")
    assert [rules.allow("/a"), rules.allow("/b")] == [False, True]


@pytest.mark.parametrize(
    ("lines", "seconds"),
    [
        ("Crawl-delay: 3", 3),
        ("crawl-delay:0.5", 0.5),
        ("Crawl-delay 7", 7),
        ("Crawl-delay: 3\nCrawl-delay: 5", 5),
        ("Crawl-delay: 86400", MAX_CRAWL_DELAY),
        ("Crawl-delay: inf", MAX_CRAWL_DELAY),
        ("Crawl-delay: nan", 0),
        ("Crawl-delay: -1", 0),
        ("Crawl-delay: soon", 0),
        ("Crawl-delay:", 0),
        ("Disallow: /", 0),
        ("User-agent: other\nCrawl-delay: 4", 4),
        ("Disallow: /a\nUser-agent: other\nCrawl-delay: 4", 0),
    ],
)
def test_crawl_delay(lines: str, seconds: float) -> None:
    assert parse(f"User-agent: ourbot\n{lines}\n".encode(), "ourbot").crawl_delay == seconds


def test_crawl_delay_of_another_group_does_not_count() -> None:
    content = b"User-agent: *\nCrawl-delay: 9\nUser-agent: ourbot\nDisallow: /a\n"
    assert parse(content, "ourbot").crawl_delay == 0
    assert parse(content, "other").crawl_delay == 9


@pytest.mark.parametrize(
    ("user_agent", "token"),
    [
        (default_user_agent(), "scrape"),
        ("OurBot", "ourbot"),
        ("OurBot/1.0 (+https://a.example/bot)", "ourbot"),
        ("Mozilla/5.0 (compatible; Our-Bot/2.0; +https://a.example/bot)", "our-bot"),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "mozilla"),
        ("", ""),
    ],
)
def test_product_token(user_agent: str, token: str) -> None:
    assert product_token(user_agent) == token
