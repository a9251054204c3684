"""`scrape fetch --header`, `--cookie-file` and `--proxy`, seen from the servers' side."""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path

import pytest
from command import page, scrape, written
from loopback import Answer, Site, refusing_port, serving

QUICK = ("--delay", "0", "-q")
PAGE = Answer(page().encode())


def test_a_header_goes_to_the_url_given_and_not_across_a_redirect_to_another_origin() -> None:
    with (
        serving({"/": PAGE}) as other,
        serving({"/": PAGE, "/away": Answer(status=302, location=other.url("/"))}) as site,
    ):
        options = ("--header", "X-Key: secret", "-H", "Accept-Language: de")
        scrape("fetch", *QUICK, *options, site.url("/"), site.url("/away"))
    assert [headers.get("x-key") for headers in site.headers] == ["secret", "secret"]
    assert site.headers[0]["accept-language"] == "de"
    assert [headers.get("x-key") for headers in other.headers] == [None] * len(other.headers)


@pytest.mark.parametrize(
    ("domain", "path", "expires", "sent"),
    [
        ("127.0.0.1", "/", "0", "session=abc"),
        ("127.0.0.1", "/other", "0", None),
        ("news.example", "/", "0", None),
        ("127.0.0.1", "/", "1000000000", None),
    ],
)
def test_a_cookie_is_sent_by_its_own_rules(tmp_path: Path, domain: str, path: str, expires: str, sent: str) -> None:
    line = "\t".join((domain, "FALSE", path, "FALSE", expires, "session", "abc"))
    cookies = written(tmp_path / "cookies.txt", f"# Netscape HTTP Cookie File\n{line}\n")
    with serving({"/": PAGE}) as site:
        assert scrape("fetch", *QUICK, "--cookie-file", cookies, site.url("/")).status == 0
    assert [headers.get("cookie") for headers in site.headers] == [sent]


def test_a_cookie_beyond_ascii_is_sent_as_it_is_in_the_file(tmp_path: Path) -> None:
    cookies = written(tmp_path / "cookies.txt", "127.0.0.1\tFALSE\t/\tFALSE\t0\tcity\tKöln\n")
    with serving({"/": PAGE}) as site:
        assert scrape("fetch", *QUICK, "--cookie-file", cookies, site.url("/")).status == 0
    assert [headers["cookie"].encode("latin-1").decode() for headers in site.headers] == ["city=Köln"]


def test_a_file_that_holds_no_cookies_is_a_usage_error(tmp_path: Path) -> None:
    result = scrape("fetch", "--cookie-file", written(tmp_path / "a.txt", "words"), "https://news.example/")
    assert result.status == 2
    assert "a.txt, line 1: no cookie" in result.err


def test_a_file_of_cookies_that_have_expired_is_told(tmp_path: Path) -> None:
    cookies = written(tmp_path / "cookies.txt", "127.0.0.1\tFALSE\t/\tFALSE\t1000000000\tsession\tabc\n")
    with serving({"/": PAGE}) as site:
        result = scrape("fetch", "--cookie-file", cookies, site.url("/"))
    assert (result.status, result.messages[0]) == (
        0,
        f"scrape: {cookies}: no cookie in it, or all have expired: none is sent",
    )


def through_proxy(proxy: Site, *options: str, environment: dict[str, str] | None = None) -> list[str]:
    clean = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    result = scrape("fetch", *QUICK, *options, "http://news.example/", env=clean | (environment or {}))
    assert result.record["error"] is None, result.record["error"]
    return proxy.requests


def test_a_page_comes_through_the_proxy_given_whose_name_needs_no_address_here() -> None:
    with serving({"http://news.example/": PAGE}) as proxy:
        assert through_proxy(proxy, "--proxy", proxy.url("")) == ["http://news.example/"]
    assert "proxy-authorization" not in proxy.headers[0]


def test_the_proxy_gets_its_own_credentials() -> None:
    with serving({"http://news.example/": PAGE}) as proxy:
        through_proxy(proxy, "--proxy", f"http://me:secret@{proxy.address}")
    assert proxy.headers[0]["proxy-authorization"] == "Basic bWU6c2VjcmV0"


def test_the_environment_counts_only_where_it_is_asked_for() -> None:
    with serving({"http://news.example/": PAGE, "/": PAGE}) as proxy:
        environment = {"http_proxy": proxy.url("")}
        assert through_proxy(proxy, "--proxy", "env", environment=environment) == ["http://news.example/"]
        scrape("fetch", *QUICK, proxy.url("/"), env={**os.environ, **environment})
    assert proxy.requests[1:] == ["/"]


def test_a_proxy_that_is_not_there_is_told_from_the_site() -> None:
    with refusing_port() as port:
        refused = scrape("fetch", *QUICK, "--proxy", f"127.0.0.1:{port}", "http://news.example/").record["error"]
    assert refused["type"] == "connection_failed"
    assert refused["message"].startswith(f"the proxy: cannot connect to 127.0.0.1 port {port}: refused")
    unknown = scrape("fetch", *QUICK, "--proxy", "proxy.invalid", "http://news.example/").record["error"]
    assert unknown["type"] == "host_not_found"
    assert unknown["message"].startswith("the proxy: no address found for proxy.invalid")


@pytest.mark.parametrize(("named", "is_advised"), [("http://127.0.0.1:1", True), ("http://[::1", False), ("", False)])
def test_where_nothing_is_reached_the_proxy_of_the_environment_is_advised(named: str, *, is_advised: bool) -> None:
    environment = {**os.environ, "http_proxy": named}
    for option, expected in ((), is_advised), (("--proxy", "127.0.0.1:1"), False):
        error = scrape("fetch", *QUICK, *option, "http://nohost.invalid/", env=environment).record["error"]
        assert ("--proxy env" in error["message"]) == expected


def test_a_proxy_that_wants_a_login_says_so() -> None:
    with serving({"http://news.example/": Answer(status=407)}) as proxy:
        error = scrape("fetch", *QUICK, "--proxy", proxy.url(""), "http://news.example/").record["error"]
    assert error["message"].startswith("HTTP status 407: the proxy needs a login")


@pytest.mark.parametrize(("status", "asked"), [(407, 1), (403, 1), (503, 3)])
def test_what_a_proxy_refuses_to_connect_to_is_asked_of_it_once(status: int, asked: int) -> None:
    with serving({"news.example:443": Answer(status=status)}) as proxy:
        failed = scrape("fetch", *QUICK, "--proxy", proxy.url(""), "https://news.example/")
    assert failed.record["error"]["type"] == "connection_failed"
    assert ("USER:PASSWORD" in failed.err) == (status == 407)
    assert proxy.requests == ["news.example:443"] * asked


@pytest.mark.skipif(find_spec("socksio") is not None, reason="the package is there")
def test_a_proxy_for_which_a_package_is_missing_is_wrong_usage() -> None:
    done = scrape("fetch", *QUICK, "--proxy", "socks5://ann:secret@127.0.0.1", "http://news.example/")
    assert (done.status, done.out) == (2, "")
    assert "pip install socksio" in done.err
    assert "secret" not in done.err


@pytest.mark.parametrize("named", ["127.0.0.1", "10.0.0.0/8, 127.0.0.0/8", "x/y,127.0.0.1/30"])
def test_no_proxy_is_honoured(named: str) -> None:
    with serving({"/": PAGE}) as site:
        environment = {"http_proxy": "http://127.0.0.1:1", "no_proxy": named}
        assert scrape("fetch", *QUICK, "--proxy", "env", site.url("/"), env={**os.environ, **environment}).status == 0


def test_a_redirect_does_not_lead_inside_through_a_proxy() -> None:
    away = Answer(status=302, location="http://127.0.0.1/secret")
    with serving({"http://news.example/": away}) as proxy:
        result = scrape("fetch", *QUICK, "--proxy", proxy.url(""), "http://news.example/")
    assert result.record["error"]["type"] == "blocked_address"
    assert proxy.requests == ["http://news.example/"]


def test_a_private_host_behind_a_proxy_may_redirect_within_its_origin() -> None:
    moved = Answer(status=302, location="/page")
    with serving({"http://10.1.2.3/": moved, "http://10.1.2.3/page": PAGE}) as proxy:
        result = scrape("fetch", *QUICK, "--proxy", proxy.url(""), "http://10.1.2.3/")
    assert result.record["error"] is None


def test_what_a_private_host_behind_a_proxy_lists_at_its_origin_is_fetched() -> None:
    feed = b"<rss version='2.0'><channel><item><link>/page</link></item></channel></rss>"
    lists = {"http://10.1.2.3/rss": Answer(feed, content_type="application/rss+xml"), "http://10.1.2.3/page": PAGE}
    with serving(lists) as proxy:
        result = scrape("fetch", *QUICK, "--proxy", proxy.url(""), "--feed", "http://10.1.2.3/rss")
    assert (result.record["url"], result.record["error"]) == ("http://10.1.2.3/page", None)


def test_a_header_given_twice_is_sent_with_both_values() -> None:
    with serving({"/": PAGE}) as site:
        scrape(
            "fetch", *QUICK, "-H", "X-Key: a", "-H", "x-key: b", "-H", "Cookie: c=1", "-H", "Cookie: d=2", site.url("/")
        )
    assert (site.headers[0]["x-key"], site.headers[0]["cookie"]) == ("a, b", "c=1; d=2")


def test_cookies_do_not_go_to_robots_txt(tmp_path: Path) -> None:
    line = "127.0.0.1\tFALSE\t/\tFALSE\t0\tsession\tabc"
    cookies = written(tmp_path / "cookies.txt", f"# Netscape HTTP Cookie File\n{line}\n")
    with serving({"/": PAGE}) as site:
        scrape("fetch", *QUICK, "--cookie-file", cookies, "-", stdin=site.url("/"))
    cookies_of = {path: headers.get("cookie") for path, headers in zip(site.requests, site.headers, strict=True)}
    assert cookies_of == {"/robots.txt": None, "/": "session=abc"}


def test_a_proxy_of_the_environment_that_is_none_is_a_failure() -> None:
    result = scrape(
        "fetch", *QUICK, "--proxy", "env", "http://nohost.invalid/", env={**os.environ, "http_proxy": "http://[::1"}
    )
    assert result.record["error"]["type"] == "invalid_url"
    assert len(result.messages) == 1
