"""What redirects tell of the origin that asks, and what it may read."""

from __future__ import annotations

import pytest

from scrape.fetcher.same_origin import may_read, origin_told, same_origin
from scrape.urls import parse

HOME, FILES, OTHER = "https://home.example", "https://files.example", "https://other.example"


def test_same_origin() -> None:
    assert same_origin(parse("https://a.example/x"), parse("https://A.example:443/y"))
    assert not same_origin(parse("https://a.example/"), parse("http://a.example/"))
    assert not same_origin(parse("https://a.example/"), parse("https://a.example:8443/"))


@pytest.mark.parametrize(
    ("way", "told"),
    [
        ([HOME, HOME], None),
        ([FILES, FILES], HOME),
        ([HOME, HOME, FILES, FILES], HOME),
        ([HOME, "http://home.example"], HOME),
        ([HOME, "https://home.example:8443"], HOME),
        ([HOME, FILES, OTHER], "null"),
        ([HOME, FILES, OTHER, OTHER], "null"),
        ([FILES, HOME], "null"),
        ([HOME, FILES, HOME], "null"),
    ],
)
def test_the_origin_is_told_until_another_leads_on(way: list[str], told: str | None) -> None:
    assert origin_told(HOME, [parse(f"{origin}/data") for origin in way]) == told


def test_one_without_an_origin_stays_so() -> None:
    assert origin_told("null", [parse(FILES)]) == "null"


@pytest.mark.parametrize("leave", [None, "*", HOME, OTHER])
@pytest.mark.parametrize("credentials", [None, "true"])
def test_cookies_need_leave_by_name(leave: str | None, credentials: str | None) -> None:
    named = {"access-control-allow-origin": leave, "access-control-allow-credentials": credentials}
    headers = {name: value for name, value in named.items() if value is not None}
    assert may_read(HOME, headers, with_cookies=False) is (leave in {"*", HOME})
    assert may_read(HOME, headers, with_cookies=True) is (leave == HOME and credentials == "true")
    assert may_read(None, headers, with_cookies=True)
