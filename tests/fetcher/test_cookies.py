"""Which cookies of a user's file go where (RFC 6265, 5.4)."""

from __future__ import annotations

from pathlib import Path

import pytest

from scrape import urls
from scrape.errors import InvalidRecord
from scrape.fetcher.cookies import cookie_header, read_cookie_file, with_cookies_set


def sent(folder: Path, url: str, *cookies: tuple[str, ...]) -> str | None:
    """What goes to `url` of cookies given as domain, path, secure and name."""
    lines = (
        f"{domain}\t{str(domain.startswith('.')).upper()}\t{path}\t{secure}\t0\t{name}\tv"
        for domain, path, secure, name in cookies
    )
    file = folder / "cookies.txt"
    file.write_text("\n".join(["# Netscape HTTP Cookie File", *lines, ""]))
    return cookie_header(read_cookie_file(str(file)), urls.parse(url))


@pytest.mark.parametrize(
    ("domain", "url", "is_sent"),
    [
        ("news.example", "https://news.example/", True),
        ("news.example", "https://www.news.example/", False),
        ("news.example", "https://oldnews.example/", False),
        (".news.example", "https://news.example/", True),
        (".news.example", "https://a.b.news.example/", True),
        (".news.example", "https://oldnews.example/", False),
        ("localhost", "http://localhost:8000/", True),
        ("intranet", "http://intranet/", True),
        ("127.0.0.1", "http://127.0.0.1:8000/", True),
        (".0.0.1", "http://127.0.0.1/", False),
        ("News.Example", "https://news.example/", True),
    ],
)
def test_a_cookie_goes_to_its_host_and_below_it_only_where_it_names_a_domain(
    tmp_path: Path, domain: str, url: str, is_sent: bool
) -> None:
    assert sent(tmp_path, url, (domain, "/", "FALSE", "id")) == ("id=v" if is_sent else None)


@pytest.mark.parametrize(
    ("path", "target", "is_sent"),
    [
        ("/", "/a/b", True),
        ("/a", "/a", True),
        ("/a", "/a?b", True),
        ("/a", "/a/b", True),
        ("/a/", "/a/b", True),
        ("/a/", "/a", False),
        ("/a", "/ab", False),
        ("/a/b", "/a", False),
    ],
)
def test_a_cookie_goes_to_its_path_and_below_it(tmp_path: Path, path: str, target: str, is_sent: bool) -> None:
    given = ("news.example", path, "FALSE", "id")
    assert sent(tmp_path, f"https://news.example{target}", given) == ("id=v" if is_sent else None)


def test_a_secure_cookie_goes_over_https_only_and_longer_paths_come_first(tmp_path: Path) -> None:
    cookies = [("news.example", "/", "TRUE", "safe"), ("news.example", "/a", "FALSE", "deep")]
    assert sent(tmp_path, "http://news.example/a", *cookies) == "deep=v"
    assert sent(tmp_path, "https://news.example/a", *cookies) == "deep=v; safe=v"


LINE = "news.example\tFALSE\t/\tFALSE\t0\tid\t1"


@pytest.mark.parametrize(
    ("text", "header"),
    [
        (f"{LINE}\n", "id=1"),
        (f"\ufeff# Netscape HTTP Cookie File\r\n\r\n# of today\r\n{LINE}\r\n", "id=1"),
        (f"#HttpOnly_{LINE}", "id=1"),
        (LINE.removesuffix("\t1"), "id="),
        (LINE.replace("FALSE", "TRUE", 1), "id=1"),
        (LINE.replace("\t0\t", "\t4102444800.5\t"), "id=1"),
        (LINE.replace("\t0\t", "\t-1\t"), "id=1"),
        (LINE.replace("\t0\t", "\t1000000000\t"), None),
    ],
)
def test_files_are_read_as_curl_reads_them(tmp_path: Path, text: str, header: str | None) -> None:
    file = tmp_path / "cookies.txt"
    file.write_text(text, encoding="utf-8", newline="")
    assert cookie_header(read_cookie_file(str(file)), urls.parse("https://news.example/")) == header


@pytest.mark.parametrize(
    "odd", ["broken line", LINE.replace("\t0\t", "\tsoon\t"), LINE.replace("\t", " "), f"{LINE}\t2"]
)
def test_a_line_that_is_no_cookie_is_named(tmp_path: Path, odd: str) -> None:
    file = tmp_path / "cookies.txt"
    file.write_text(f"# Netscape HTTP Cookie File\n{LINE}\n{odd}\n")
    with pytest.raises(InvalidRecord, match="line 3: no cookie, which has seven fields"):
        read_cookie_file(str(file))


def test_a_file_without_an_end_is_none_of_cookies() -> None:
    with pytest.raises(InvalidRecord, match="line 1: no cookie"):
        read_cookie_file("/dev/zero")


def after(first: str, line: str, then: str) -> str | None:
    """What goes to `then` after a response of `first` has set a cookie."""
    jar = with_cookies_set(None, [(b"Set-Cookie", line.encode())], urls.parse(first))
    return None if jar is None else cookie_header(jar, urls.parse(then))


@pytest.mark.parametrize(
    ("line", "then", "sent_then"),
    [
        ("id=1", "https://www.news.example/a/b", "id=1"),
        ("id=1", "https://www.news.example/b", None),
        ("id=1; Path=/", "https://www.news.example/b", "id=1"),
        ("id=1; path=/x", "https://www.news.example/a/b", None),
        ("id=1; Path=/", "https://news.example/", None),
        ("id=1; Path=/; Domain=news.example", "https://shop.news.example/", "id=1"),
        ("id=1; Path=/; Domain=.news.example", "https://news.example/", "id=1"),
        ("id=1; Path=/; Domain=other.example", "https://other.example/", None),
        ("id=1; Path=/; Domain=example", "https://other.example/", None),
        ("id=1; Path=/; Secure", "https://www.news.example/", "id=1"),
        ("id=1; Path=/; Secure", "http://www.news.example/", None),
        ("id=1; Path=/; Max-Age=0", "https://www.news.example/", None),
        ("id=1; Path=/; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "https://www.news.example/", "id=1"),
        ("id=1; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "https://www.news.example/", None),
        ("id=1; Path=/; Expires=Thu, 01-Jan-1970 00:00:00 GMT", "https://www.news.example/", None),
        ("id=1; Path=/; Expires=Mon, 99 Foo 99999 99:99:99", "https://www.news.example/", "id=1"),
        (f"id=1; Path=/; Expires=1 Jan 2026 00:00:00 {10**400}", "https://www.news.example/", "id=1"),
        ("id=1; Path=/; Expires=", "https://www.news.example/", "id=1"),
        ("id=a=b; Path=/", "https://www.news.example/", "id=a=b"),
        ("id; Path=/", "https://www.news.example/", None),
        ("=1; Path=/", "https://www.news.example/", None),
        ("id=caf\u00e9; Path=/", "https://www.news.example/", None),
        ("__Host-id=1; Path=/; Secure", "https://www.news.example/", "__Host-id=1"),
        ("__Host-id=1; Path=/; Secure; Domain=news.example", "https://www.news.example/", None),
        ("__Secure-id=1; Path=/", "https://www.news.example/", None),
        (f"id={'x' * 4096}; Path=/", "https://www.news.example/", None),
    ],
)
def test_a_server_sets_cookies_for_itself_and_its_domain(line: str, then: str, sent_then: str | None) -> None:
    assert after("https://www.news.example/a/story", line, then) == sent_then


def test_no_cookie_for_all_of_a_registry_nor_over_http_for_https() -> None:
    assert after("https://a.co.uk/", "id=1; Path=/; Domain=co.uk", "https://b.co.uk/") is None
    assert after("http://news.example/", "id=1; Path=/; Secure", "https://news.example/") is None
    assert after("https://github.io/", "id=1; Path=/; Domain=github.io", "https://github.io/") == "id=1"
    assert after("https://github.io/", "id=1; Path=/; Domain=github.io", "https://other.github.io/") is None


def test_http_adds_nothing_to_a_secure_cookie() -> None:
    safe, open_to_all = urls.parse("https://news.example/"), urls.parse("http://news.example/")
    first = with_cookies_set(None, [(b"set-cookie", b"id=1; Secure")], safe)
    second = with_cookies_set(first, [(b"set-cookie", b"id=2"), (b"set-cookie", b"b=2")], open_to_all)
    assert second
    assert cookie_header(second, safe) == "id=1; b=2"


def test_what_is_set_again_takes_the_place_of_the_first() -> None:
    url = urls.parse("https://news.example/")
    first = with_cookies_set(None, [(b"set-cookie", b"id=1"), (b"set-cookie", b"b=2")], url)
    second = with_cookies_set(first, [(b"set-cookie", b"id=3"), (b"set-cookie", b"b=; Max-Age=0")], url)
    assert first
    assert second
    assert (cookie_header(first, url), cookie_header(second, url)) == ("id=1; b=2", "id=3")
