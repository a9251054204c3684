"""URLs are read as browsers read them, and links made absolute."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrape import url_keys, urls
from scrape.errors import InvalidURL
from scrape.url_keys import as_recorded
from scrape.urls import hostname, join, parse


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("example.com", "https://example.com/"),
        ("example.com/x?y#z", "https://example.com/x?y"),
        ("//example.com/x", "https://example.com/x"),
        ("localhost:8000", "https://localhost:8000/"),
        ("localhost:8000/a:b", "https://localhost:8000/a:b"),
        ("127.0.0.1:8000/x", "https://127.0.0.1:8000/x"),
        ("  https://example.com/ \n", "https://example.com/"),
        ("HTTP://EXAMPLE.com:80", "http://example.com/"),
        ("https://example.com:443/", "https://example.com/"),
        ("https://example.com:/", "https://example.com/"),
        ("https://example.com:0080/", "https://example.com:80/"),
        ("https:example.com/x", "https://example.com/x"),
        ("https:///example.com/x", "https://example.com/x"),
        ("https:\\\\example.com\\x", "https://example.com/x"),
        ("https://example.com?q", "https://example.com/?q"),
        ('https://example.com/a b/ü?q=ä"<>', "https://example.com/a%20b/%C3%BC?q=%C3%A4%22%3C%3E"),
        ("https://example.com/%7Euser/%zz", "https://example.com/%7Euser/%zz"),
        ("https://example.com/a/../../b/./c/%2E%2e/d/.", "https://example.com/b/d/"),
        ("https://example.com/a/..", "https://example.com/"),
        ("https://example.com/?url=http://a.example/../b", "https://example.com/?url=http://a.example/../b"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://BÜCHER.example/", "https://xn--bcher-kva.example/"),
        ("https://faß.example/", "https://xn--fa-hia.example/"),
        ("https://i❤.example/", "https://xn--i-7iq.example/"),
        ("https://例え。テスト/", "https://xn--r8jz45g.xn--zckzah/"),
        ("https://ex%61mple.com/", "https://example.com/"),
        ("https://a_b.example/", "https://a_b.example/"),
        ("http://127.1/", "http://127.0.0.1/"),
        ("http://0x7f.1/", "http://127.0.0.1/"),
        ("http://017700000001/", "http://127.0.0.1/"),
        ("http://2130706433/", "http://127.0.0.1/"),
        ("http://１２７.０.０.１/", "http://127.0.0.1/"),
        ("http://127.0.0.1./", "http://127.0.0.1/"),
        ("http://[::FFFF:127.0.0.1]:8080/", "http://[::ffff:7f00:1]:8080/"),
        ("http://good.example\\@127.0.0.1/", "http://good.example/@127.0.0.1/"),
        ("http://good.example#@127.0.0.1/", "http://good.example/"),
        ("http://user:p%40ss@example.com/", "http://example.com/"),
    ],
)
def test_normal_form(text: str, normal: str) -> None:
    url = str(parse(text))
    assert url.replace("::ffff:127.0.0.1", "::ffff:7f00:1") == normal  # Python 3.13 prints the first
    assert str(parse(url)) == url


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://",
        "https://?q",
        "mailto:a@example.com",
        "file:///etc/passwd",
        "ftp://example.com/",
        "javascript:alert(1)",
        "data:text/html,x",
        "ws://example.com/",
        "https://example.com:0/",
        "https://example.com:65536/",
        "https://example.com:99999999999999999999/",
        "https://example.com:port/",
        "https://example.com:-1/",
        "https://example.com:１/",
        "https://exa mple.com/",
        "https://exa%00mple.com/",
        "https://exa%2Fmple.com/",
        "https://a..b/",
        "https://.a/",
        "https://" + "a" * 64 + ".example/",
        "https://" + "a." * 130 + "example/",
        "https://example.com/" + "x" * 20_000,
        "https://exam\nple.com/",
        "https://example.com/\x00x",
        "https://example.com/\x7fx",
        "https://256.1.1.1/",
        "https://1.2.3.4.5/",
        "https://0x100000000/",
        "https://09/",
        "https://a.0x/",
        "https://[::1/",
        "https://[::1]x/",
        "https://[fe80::1%25eth0]/",
        "https://[1.2.3.4]/",
        "https://a\u200d\u2fffb.example/",
    ],
)
def test_what_is_no_url(text: str) -> None:
    with pytest.raises(InvalidURL) as raised:
        parse(text)
    assert "\n" not in raised.value.message
    assert len(raised.value.message) < 400


def test_credentials_are_read_and_not_shown() -> None:
    url = parse("https://ann:p%40ss:x@example.com/")
    assert url.credentials == ("ann", "p@ss:x")
    assert "ann" not in str(url)


def test_authority_names_the_port_only_where_it_must() -> None:
    assert parse("http://example.com:443/").authority == "example.com:443"
    assert parse("https://[::1]:443/").authority == "[::1]"


@given(st.text(max_size=60))
def test_any_text_is_a_url_or_an_error(text: str) -> None:
    try:
        url = parse(text)
    except InvalidURL:
        return
    assert str(parse(str(url))) == str(url)
    assert str(url).isascii()
    assert 1 <= url.port <= 65535


@pytest.mark.parametrize(
    ("base", "href", "absolute"),
    [
        ("http://a.example/b/c", "../d", "http://a.example/d"),
        ("http://a.example/b", "//x.example/y", "http://x.example/y"),
        ("http://a.example/b?x", "?y", "http://a.example/b?y"),
        ("http://a.example/b", "#part", "http://a.example/b#part"),
        ("http://a.example/b", "", "http://a.example/b"),
        ("http://a.example/b", " c d ", "http://a.example/c%20d"),
        ("http://a.example/b", "c\nd", "http://a.example/cd"),
        ("http://a.example/b", "ü", "http://a.example/%C3%BC"),
        ("http://a.example/b", "?ü='&x=%7e|^#ü`", "http://a.example/b?%C3%BC=%27&x=%7e|^#%C3%BC%60"),
        ("http://a.example/b", "https://X.Example", "https://x.example/"),
        ("http://a.example/b", "https://x.example?q=1&utm_source=y", "https://x.example/?q=1&utm_source=y"),
        ("http://a.example/b", "https://x.example:443/a/./b/../c", "https://x.example/a/c"),
        ("http://a.example/b", "https://x.example/a/%2e%2E/c", "https://x.example/c"),
        ("http://a.example/b/%2e/", "%2e%2e/c", "http://a.example/c"),
        ("http://A.example:80/b", "/c?d=e", "http://a.example/c?d=e"),
        ("http://a.example/b", "https://münchen.example/", "https://xn--mnchen-3ya.example/"),
        ("http://a.example/b", "https://ann:pw@x.example/", "https://ann:pw@x.example/"),
        ("http://a.example/b/", "\u200bhttps://x.example/", "http://a.example/b/%E2%80%8Bhttps://x.example/"),
        ("http://a.example/b", "http:c", "http://a.example/c"),
        ("http://a.example/b/", "http:/c", "http://a.example/c"),
        ("http://a.example/b", "http:/\\x.example/c", "http://x.example/c"),
        ("http://a.example/b", "https:c", "https://c/"),
        ("http://a.example/b", "https:/c", "https://c/"),
        ("http://a.example", "c", "http://a.example/c"),
        ("http://a.example/b?x#y", "", "http://a.example/b?x"),
        ("http://a.example/b?x#y", "#z", "http://a.example/b?x#z"),
        (" http://a.example/b ", "#z", "http://a.example/b#z"),
        ("http://a.example/b", 'mailto:ann@x.example?subject=ü "x"', "mailto:ann@x.example?subject=%C3%BC%20%22x%22"),
        (None, "//x.example/y", "https://x.example/y"),
        ("http://a.example/b", "https://x y.example/", None),
        ("http://a.example/b", "\\c\\d?e\\f", "http://a.example/c/d?e\\f"),
        ("http://a.example/b", "http:\\\\x.example\\y", "http://x.example/y"),
        ("http://a.example/b", "htt\tps://x.example/", "https://x.example/"),
        ("http://a.example/b", "HTTPS://x.example/", "https://x.example/"),
        ("http://a.example/b", "mailto:ann@x.example", "mailto:ann@x.example"),
        ("http://a.example/b", "MailTo:ann@x.example", "mailto:ann@x.example"),
        (None, "http://x.example/y", "http://x.example/y"),
        (None, "mailto:ann@x.example", "mailto:ann@x.example"),
        (None, "y", None),
        ("http://a.example/b", "javascript:alert(1)", None),
        ("http://a.example/b", " java\nscript:alert(1)", None),
        ("http://a.example/b", "data:text/html,x", None),
        ("http://a.example/b", "tel:+49", None),
        ("http://a.example/b", "file:///x", None),
        ("http://a.example/b", "http://", None),
        ("http://a.example/b", "http://?q", None),
        ("http://a.example/b", "http://[::1", None),
        ("file:///home/x.html", "y.html", None),
        ("about:blank", "y", None),
    ],
)
def test_join(base: str | None, href: str, absolute: str | None) -> None:
    assert join(base, href) == absolute


@given(st.text(max_size=40))
def test_join_takes_any_text(href: str) -> None:
    absolute = join("https://a.example/b", href)
    assert absolute is None or absolute.startswith(("http://", "https://", "mailto:"))


def test_redirect_drops_credentials() -> None:
    target = urls.redirect(parse("https://a.example/"), "https://eve:pw@b.example/x")
    assert (str(target), target.credentials) == ("https://b.example/x", None)


@pytest.mark.parametrize("location", ["javascript:x", "mailto:a@b.example", "ftp://b.example/", "http://b:0/"])
def test_redirect_to_what_is_no_page(location: str) -> None:
    with pytest.raises(InvalidURL):
        urls.redirect(parse("https://a.example/"), location)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://WWW.Example.com:8080/x", "www.example.com"),
        ("https://bücher.example/", "xn--bcher-kva.example"),
        ("mailto:a@b.example", None),
        ("http://[::1/", None),
        ("example.com", None),
        (None, None),
        ("", None),
        (f"https://{'a' * 63}.example/", f"{'a' * 63}.example"),
        (f"https://{'a' * 64}.example/", None),
    ],
)
def test_hostname(url: str | None, host: str | None) -> None:
    assert hostname(url) == host


def test_what_is_too_long_for_a_url_is_not_held() -> None:
    url = f"https://news.example/{'a' * 20_000}"
    before = sys.getrefcount(url)
    assert hostname(url) is None
    assert sys.getrefcount(url) == before


@pytest.mark.parametrize("path", ["/home/ann/story.html", "./story.html", "../story.html", "~/story.html"])
def test_a_path_is_no_url(path: str) -> None:
    assert url_keys.as_recorded(path) == path
    with pytest.raises(InvalidURL, match="is a path, not a URL: scrape clean reads files"):
        urls.parse(path)


@pytest.mark.parametrize(
    "text",
    [
        "- https://a.example/1",
        "The tide: http://a.example/1",
        *(f"http://a.example/{between}http://b.example/" for between in (" ", "  ", ", ", "; ", "\u00a0")),
    ],
)
def test_a_url_among_other_words_is_told_so(text: str) -> None:
    with pytest.raises(InvalidURL, match="more than a URL: give each on a line of its own"):
        urls.parse(text)


@pytest.mark.parametrize(
    "end", ["/x@a.example:1/", "/x@a.example/", "?x@a.example/", "#@x/@a.example/", "\\@a.example/"]
)
def test_a_password_with_a_slash_is_not_told(end: str) -> None:
    url = f"http://user:hunter2{end}"
    assert "hunter2" not in as_recorded(url)
    with pytest.raises(InvalidURL) as found:
        parse(url)
    assert "hunter2" not in str(found.value)


@pytest.mark.parametrize(
    "url",
    [
        "http://user:hunter2@a b/",
        "http:user:hunter2@a b/",
        "//user:hunter2@a b/",
        "//user:hun/ter2@a b/",
        "http://user:p@ss:hunter2/@a.example/",
        "http://user:hunter2/@[::1]/",
        "user:hunter2@a b/x@y",
    ],
)
def test_nor_one_of_a_host_that_is_none(url: str) -> None:
    shown = urls.without_credentials(url)
    assert "hunter" not in shown
    assert "user" not in shown
    assert any(host in shown for host in ("a b", "a.example", "[::1]"))


@pytest.mark.parametrize(
    "url",
    [
        "http://a.example:0/@user",
        "http://a.example:99999?q=@user",
        "http://a b/@user",
        "http://[::1]/@user",
        "http://[::1]:8000/@user",
        "http://[::g]:80x/@user",
        "https:///[fe80::1]/x:y@z",
        "foo:bar/baz@2x.png",
        "urn:isbn:1/2@3",
        "urn:isbn:1@3",
        "mailto:ann@a.example",
        "data:text/plain,a:b@c",
        "cid:part1.2:3@a.example",
    ],
)
def test_what_has_no_password_keeps_its_host(url: str) -> None:
    assert urls.without_credentials(url) == url
    assert as_recorded(url) == url


def test_what_has_one_keeps_its_host() -> None:
    assert urls.without_credentials("http://user:hunter2@a b/@name") == "http://a b/@name"
    assert urls.without_credentials("socks5://user:hun/ter2@a.example:1") == "socks5://a.example:1"
