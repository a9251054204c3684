"""Hosts: which of them are one site. Their normal form is seen in the tests of URLs."""

from __future__ import annotations

import sys

import pytest

from scrape.errors import InvalidURL
from scrape.hosts import normal_host, registrable_domain, same_site


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("www.example.com", "example.com"),
        ("example.com", "example.com"),
        ("news.bbc.co.uk", "bbc.co.uk"),
        ("a.b.example.github.io", "example.github.io"),
        ("www.xn--bcher-kva.de", "xn--bcher-kva.de"),
        ("a.b.c.ck", "b.c.ck"),
        ("a.www.ck", "www.ck"),
        ("co.uk", "co.uk"),
        ("localhost", None),
        ("127.0.0.1", None),
        ("::1", None),
    ],
)
def test_registrable_domain(host: str, domain: str | None) -> None:
    assert registrable_domain(host) == domain


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("www.example.com", "example.com", True),
        ("news.bbc.co.uk", "www.bbc.co.uk", True),
        ("shop.example.com", "blog.example.com", True),
        ("shop.press.example", "press.example", True),
        ("one.example", "two.example", False),
        ("example.com", "example.org", False),
        ("one.co.uk", "two.co.uk", False),
        ("ann.github.io", "bob.github.io", False),
        ("localhost", "localhost", True),
        ("127.0.0.1", "127.0.0.1", True),
        ("127.0.0.1", "10.0.0.1", False),
        (None, "example.com", False),
    ],
)
def test_same_site(one: str | None, other: str | None, same: bool) -> None:
    assert same_site(one, other) is same
    assert same_site(other, one) is same


@pytest.mark.parametrize("name", ["字" * 900, "字" * 64 + ".a", "字." * 400, "e\u0301" * 200])
def test_a_name_that_is_too_long_is_not_encoded(name: str) -> None:
    calls: list[str] = []
    sys.setprofile(lambda frame, event, _: calls.append(frame.f_code.co_name) if event == "call" else None)
    try:
        with pytest.raises(InvalidURL, match="1 to 63"):
            normal_host(name)
    finally:
        sys.setprofile(None)
    assert "punycode_encode" not in calls
