"""Which cookies of a user's file go where (RFC 6265, 5.4)."""

from __future__ import annotations

from pathlib import Path

import pytest

from scrape import urls
from scrape.fetcher.cookies import cookie_header, read_cookie_file


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
