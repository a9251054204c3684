"""What a program calls takes pages of every kind, and raises what a record would say."""

from __future__ import annotations

import asyncio
import pickle
import subprocess
import sys
from collections.abc import Callable
from dataclasses import Field, fields, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

import scrape
from scrape.api import clean, fetch
from scrape.errors import EmptyInput, NoArticle, ScrapeError, UnsupportedType
from scrape.fetcher import Settings
from scrape.pipeline import CleanOptions, clean_page
from scrape.records import Article, Failure, Page

PARAGRAPH = "The ferry to the outer islands sails twice a day, and in winter only when the wind allows it."
HTML = f"<title>Ferry</title><article><h1>Ferry</h1><p>{PARAGRAPH}<p><a href=/fares>Fares</a> rise. {PARAGRAPH}"


def test_clean_takes_text_bytes_and_pages_alike() -> None:
    articles = [scrape.clean(page) for page in (HTML, HTML.encode(), HTML.encode("utf-16"), Page(html=HTML))]
    assert articles[0].title == "Ferry"
    assert articles == [articles[0]] * 4
    below = "\n" * 100_000 + HTML
    assert scrape.clean(below) == scrape.clean(below.encode("utf-16")) == articles[0]


def test_a_url_is_where_relative_links_start() -> None:
    article = scrape.clean(HTML, url="https://ferry.example/news/1")
    assert [link.url for link in article.links] == ["https://ferry.example/fares"]
    assert article.url == "https://ferry.example/news/1"


def test_a_url_without_scheme_is_one_of_https() -> None:
    article = scrape.clean(HTML, url="ferry.example/news/1")
    assert (article.url, article.hostname) == ("https://ferry.example/news/1", "ferry.example")
    assert [link.url for link in article.links] == ["https://ferry.example/fares"]
    assert scrape.clean(HTML, url="no URL").url == "no URL"


def test_what_was_removed_and_offered_is_told_where_it_is_asked_for() -> None:
    page = HTML.replace("<article>", "<nav><a href=/>Home</a></nav><article>")
    told = scrape.clean(page, removed=True, provenance=True)
    assert "Home" in [removal.text for removal in told.removed]
    assert told.provenance is not None
    assert told.provenance["title"]["chosen"]
    assert scrape.clean(page).provenance is None


def test_a_page_that_has_a_url_keeps_it() -> None:
    page = Page(html=HTML, url="https://own.example/")
    assert clean_page(page, CleanOptions(url="https://other.example/")).url == "https://own.example/"


@pytest.mark.parametrize(
    ("page", "error"),
    [
        ("", EmptyInput),
        (b" \n", EmptyInput),
        (b"%PDF-1.7 and so on", UnsupportedType),
        ("<nav><a href=/>Home</a></nav>", NoArticle),
        (Page(error=Failure("empty_input", "nothing in it")), EmptyInput),
    ],
)
def test_clean_raises_what_a_record_would_say(page: str | bytes | Page, error: type[Exception]) -> None:
    with pytest.raises(error):
        scrape.clean(page)


def test_clean_takes_a_response_with_its_header() -> None:
    prose = "The dam above the town held through the night, though the water stood high. " * 3
    page = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=latin-1\r\n\r\n<article><p>Café. {prose}"
    for given in page, page.encode("latin-1", "ignore"):
        article = scrape.clean(given)
        assert (article.status, (article.body or "")[:5]) == (200, "Café.")
    recoded = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>a€\r\n0\r\n\r\n"
    assert scrape.clean(recoded).body == "a�"  # of a length that was another encoding's


def test_clean_recognises_text_that_was_scraped_before() -> None:
    prose = "The dam above the town held through the night, though the water stood high."
    text = f"Home News Dam holds\n\nDam holds\n\n{prose}\n\nSource link"
    for given in (text, text.encode()):
        article = clean(given)
        assert (article.title, article.body) == ("Dam holds", prose)


def test_clean_says_what_it_takes() -> None:
    with pytest.raises(TypeError, match="str, bytes or Page"):
        clean(None)  # type: ignore[arg-type] # what is tested
    with pytest.raises(TypeError, match="a URL is str, not NoneType"):
        fetch(None)  # type: ignore[arg-type] # what is tested
    for page in (Page(html=b"<p>x"), Page(body="<p>x"), Page(text=b"x")):  # type: ignore[arg-type] # what is tested
        with pytest.raises(TypeError, match=r"of a Page is (str, not bytes|bytes, not str)"):
            clean(page)
    for write in (scrape.to_markdown, scrape.to_html):
        with pytest.raises(TypeError, match="an article is Article, not str"):
            write("x")  # type: ignore[arg-type] # what is tested


@pytest.mark.parametrize(
    ("held", "says"),
    [
        ({"url": 5}, "url of a Page is str, not int"),
        ({"final_url": b"https://a.example/"}, "final_url of a Page is str, not bytes"),
        ({"status": "200"}, "status of a Page is int, not str"),
        ({"headers": None}, "headers of a Page is Mapping, not NoneType"),
        ({"headers": {"content-type": 5}}, r"headers\['content-type'\] of a Page is str, not int"),
        ({"headers": {b"content-type": "text/html"}}, r"the name of one of headers of a Page is str, not bytes"),
        ({"fetched_at": datetime(2026, 5, 1)}, "fetched_at of a Page is str, not datetime"),
        ({"input": [1]}, "input of a Page is Mapping, not list"),
        ({"error": "gone"}, "error of a Page is Failure, not str"),
        ({"text": "The ferry sails."}, "a Page has one of html, body and text, not html and text"),
        ({"body": b"", "text": ""}, "not html and body and text"),
        ({"further": ("x",)}, "one of further of a Page is Page, not str"),
    ],
)
def test_a_page_that_cannot_be_is_refused_by_the_name_of_its_field(held: dict[str, Any], says: str) -> None:
    with pytest.raises(TypeError, match=says):
        scrape.clean(Page(html=HTML, **held))


@pytest.mark.parametrize("field", fields(Page), ids=lambda field: field.name)
def test_each_field_of_a_page_is_looked_at(field: Field[Any]) -> None:
    odd: Any = {field.name: object()}
    with pytest.raises(TypeError, match=f"^{field.name} of a Page is "):
        scrape.clean(replace(Page(html=HTML), **odd))


def test_the_names_of_a_page_s_headers_may_have_capitals() -> None:
    words = "Šī ir ģimene"
    body = f"<title>{words}</title><p>{words}".encode("cp1257")
    page = Page(body=body, headers={"Content-Type": "text/html; charset=windows-1257"})
    assert scrape.clean(page).title == words


@pytest.mark.parametrize(
    "given", ['{"url": "https://a.example/", "html": "<p>x"}\n', "WARC/1.0\r\nWARC-Type: response\r\n"]
)
def test_what_holds_many_pages_is_no_page(given: str) -> None:
    for many in (given, given.encode()):
        with pytest.raises(UnsupportedType, match="a file of pages, and no page: scrape clean FILE reads it"):
            scrape.clean(many)


def test_the_name_of_a_file_is_no_page() -> None:
    with pytest.raises(UnsupportedType, match="give what they hold"):
        scrape.clean("page.html")
    with pytest.raises(TypeError, match="a page is str, bytes or Page, not PosixPath: give what is in it"):
        scrape.clean(Path("page.html"))  # type: ignore[arg-type] # what is tested


def test_a_mail_may_be_a_string() -> None:
    mail = f"From: Anna <anna@ferry.example>\nMIME-Version: 1.0\nSubject: Ferry\nContent-Type: text/html\n\n{HTML}"
    assert scrape.clean(mail) == scrape.clean(mail.encode())
    assert scrape.clean(mail).title == "Ferry"


@pytest.mark.parametrize("as_page", [str, lambda html: Page(html=html), lambda text: Page(text=text)])
@pytest.mark.parametrize("given", [HTML, f"Ferry\n\n{PARAGRAPH}"])
def test_what_is_no_character_is_replaced(given: str, as_page: Callable[[str], str | Page]) -> None:
    article = scrape.clean(as_page(given.replace("islands", "isl\ud800nds")), url="https://ferry.example/\ud800")
    assert "isl\ufffdnds" in (article.body or "")
    assert article.url == "https://ferry.example/\ufffd"
    assert Article.from_json(article.to_json()) == article


def test_an_error_holds_the_record_of_its_failure() -> None:
    page = Page(url="https://ferry.example/", html="<title>Ferry</title><nav><a href=/>Home</a></nav>", status=200)
    with pytest.raises(NoArticle) as caught:
        scrape.clean(page)
    assert caught.value.record == clean_page(page).to_record()
    assert (caught.value.record["title"], caught.value.record["status"]) == ("Ferry", 200)
    assert pickle.loads(pickle.dumps(caught.value)).record == caught.value.record  # noqa: S301 # our own
    assert NoArticle("x").record == {}
    with pytest.raises(EmptyInput) as empty:
        scrape.clean("", url="ferry.example")
    assert empty.value.record["url"] == "https://ferry.example"


@pytest.mark.parametrize("name", ["errors.HTTPStatus", "fetcher.Settings", "fetcher.fetch_all"])
def test_the_modules_that_programs_need_come_with_the_package(name: str) -> None:
    code = f"import scrape; print(scrape.{name}.__name__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == name.partition(".")[2]


def test_fetch_works_where_an_event_loop_runs() -> None:
    async def in_a_notebook() -> str:
        with pytest.raises(ScrapeError) as caught:
            fetch("http://127.0.0.1:1/")
        return caught.value.type

    assert asyncio.run(in_a_notebook()) == "connection_failed"


def test_a_url_that_is_no_string_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="a URL is str, not int"):
        scrape.clean(HTML, url=5)  # type: ignore[arg-type] # what is tested


@pytest.mark.parametrize(
    ("name", "value", "error", "says"),
    [
        ("concurrency", 0, ValueError, "concurrency must be 1 or more, not 0"),
        ("per_host", 0, ValueError, "per_host must be 1"),
        ("delay", -1, ValueError, "delay must be 0 or more"),
        ("delay", float("nan"), ValueError, "delay must be 0 or more"),
        ("timeout", "x", TypeError, "timeout is a number, not str"),
        ("timeout", None, TypeError, "timeout is a number, not NoneType"),
        ("concurrency", 2.5, TypeError, "concurrency is int, not float"),
        ("tries", True, TypeError, "tries is int, not bool"),
        ("robots", "no", TypeError, "robots is bool, not str"),
        ("user_agent", 5, TypeError, "user_agent is str, not int"),
        ("user_agent", "é", ValueError, "user_agent: 'é' cannot be sent"),
        ("headers", [("a", "b")], TypeError, "headers is a mapping of names to values, not list"),
        ("headers", {"X": 5}, TypeError, r"headers\['X'\] is str, not int"),
        ("headers", {"X": "a\r\nevil: 1"}, ValueError, r"headers\['X'\]: 'a\\r\\nevil: 1' cannot be sent"),
        ("headers", {"X Y": "1"}, ValueError, "headers: 'X Y' is no name"),
        ("headers", {"Content-Length": "5"}, ValueError, "headers: Content-Length is set by the fetcher"),
        ("cookies", {"a": "b"}, TypeError, "cookies is http.cookiejar.CookieJar, not dict"),
        ("verify", "ca.pem", TypeError, "verify is bool or ssl.SSLContext, not str"),
        ("proxy", 5, TypeError, "proxy is str, not int"),
        ("proxy", "ftp://a.example", ScrapeError, "'ftp://a.example' is no proxy"),
        ("tell", "loud", TypeError, "tell is to be called, not str"),
        ("tell", None, TypeError, "tell is to be called, not NoneType"),
    ],
)
def test_settings_that_cannot_be_are_refused(name: str, value: object, error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        Settings(**{name: value})  # type: ignore[arg-type] # what is tested


def test_settings_may_be_keys_and_sent_to_another_process() -> None:
    settings = Settings(headers={"Accept-Language": "de"})
    assert {settings: 1}[pickle.loads(pickle.dumps(settings))] == 1  # noqa: S301 # our own


def test_what_is_no_settings_is_refused() -> None:
    with pytest.raises(TypeError, match=r"settings are scrape\.fetcher\.Settings, not dict"):
        fetch("http://127.0.0.1:1/", {"timeout": 3})  # type: ignore[arg-type] # what is tested


def test_an_article_is_written_as_markdown_and_html_but_not_from_its_record() -> None:
    article = scrape.clean(HTML, url="https://ferry.example/news/1")
    assert "[Fares](https://ferry.example/fares) rise." in scrape.to_markdown(article)
    assert '<a href="https://ferry.example/fares">Fares</a> rise.' in scrape.to_html(article)
    read = Article.from_json(article.to_json())
    for write in (scrape.to_markdown, scrape.to_html):
        with pytest.raises(ValueError, match="read from JSON, without the blocks"):
            write(read)
