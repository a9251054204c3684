"""`scrape fetch --render` keeps sites apart as a browser does; all are behind a proxy, which tells what it saw."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from pathlib import Path
from typing import NamedTuple

import pytest
from command import scrape, written
from loopback import Answer, serving

from scrape.errors import RenderingFailed
from scrape.fetcher.rendering import installed_browser
from scrape.fetcher.settings import Settings

try:
    installed_browser()
except RenderingFailed as error:
    pytest.skip(str(error), allow_module_level=True)

COOKIES = (
    "# Netscape HTTP Cookie File\n"
    "bank.example\tFALSE\t/\tFALSE\t0\tsession\tof-the-user\n"
    ".home.example\tTRUE\t/\tFALSE\t0\tsession\tof-the-user\n"
)
SHELL = "<!doctype html><html lang=en><head><title>App</title></head><body><div id=root></div><script>%s</script>"
ENDS = """
const end = text => {
    const prose = `<p>The ferryman told stories of the winter when the river froze, and of the people who walked over
        the ice to the market on the other side, where nobody had expected them so early in the day.</p>`;
    document.getElementById('root').innerHTML = `<article><h1>Read: ${text}.</h1>${prose.repeat(4)}</article>`;
};
"""
SHOWN = "balance"


class Seen(NamedTuple):
    html: Mapping[str, str]
    """Pages by URL."""
    requests: Mapping[str, str | None]
    """URLs, and the cookies that came with the first request for each."""
    origins: Mapping[str, str | None]
    """URLs, and the `Origin` that came with the last request for each."""
    urls: list[str]
    """One for each request."""

    @property
    def read(self) -> dict[str, bool]:
        """URLs of pages, and whether each was shown what it asked for; each came to its end."""
        assert [url for url, html in self.html.items() if "Read: " not in html] == []
        return {url: SHOWN in html for url, html in self.html.items()}


def rendered(tmp_path: Path, scripts: Mapping[str, str], answers: Mapping[str, Answer]) -> Seen:
    """Pages of these scripts, by URL, one after the other in one browser, whose start takes longer than a page."""
    cookies = written(tmp_path / "cookies.txt", COOKIES)
    pages = {url: Answer((SHELL % (ENDS + script)).encode()) for url, script in scripts.items()}
    with serving({**pages, **answers}) as proxy:
        done = scrape(
            *("fetch", *scripts, "--render-all", "--raw", "-q", "--delay", "0", "--timeout", "15", "--ordered"),
            *("--cookie-file", cookies, "--proxy", proxy.url("")),
        )
    cookies_by_url: dict[str, str | None] = {}
    for url, headers in zip(proxy.requests, proxy.headers, strict=True):
        cookies_by_url.setdefault(url, headers.get("cookie"))
    origins = {url: headers.get("origin") for url, headers in zip(proxy.requests, proxy.headers, strict=True)}
    html = {url: record["html"] for url, record in zip(scripts, done.records, strict=True)}
    return Seen(html, cookies_by_url, origins, proxy.requests)


def secret(**headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(f'"{SHOWN}"'.encode(), content_type="application/json", headers=named)


FETCH = "fetch('%s', {credentials: '%s'}).then(answer => answer.text()).then(end, () => end('nothing'))"
XHR = """
const request = new XMLHttpRequest(); request.open('GET', '%s'); request.withCredentials = '%s' === 'include';
request.onload = () => end(request.responseText); request.onerror = () => end('nothing'); request.send();
"""
WORKER = """
const work = `fetch('%s', {credentials: '%s'}).then(answer => answer.text())
    .then(postMessage, () => postMessage('nothing'))`;
new Worker(URL.createObjectURL(new Blob([work]))).onmessage = message => end(message.data);
"""
OF_NO_ORIGIN = WORKER.replace(
    "URL.createObjectURL(new Blob([work]))", "'data:text/javascript,' + encodeURIComponent(work)"
)
MODULE = "import('%s', {with: {type: 'json'}}).then(found => end(found.default), () => end('nothing')); /* %s */"
WAYS = {"fetch": FETCH, "xhr": XHR, "worker": WORKER, "no-origin": OF_NO_ORIGIN, "module": MODULE}


SESSION = "session=of-the-user"
ALL = {"access-control-allow-origin": "*"}
EVIL, BANK, HOME = "http://evil.example/", "http://bank.example/", "http://www.home.example/"


def test_a_page_does_not_read_what_another_site_shows(tmp_path: Path) -> None:
    cases = list(product(WAYS, ("include", "omit")))
    scripts = {f"{EVIL}{way}-{says}": WAYS[way] % (f"{BANK}{way}-{says}", says) for way, says in cases}
    banks = [f"{BANK}{way}-{says}" for way, says in cases]
    seen = rendered(tmp_path, scripts, dict.fromkeys(banks, secret()))
    assert seen.read == dict.fromkeys(scripts, False)
    assert [url for url in banks if seen.requests.get(url) is not None] == []
    assert all("Read: nothing" in html for html in seen.html.values())


def test_nor_by_a_redirect_of_its_own(tmp_path: Path) -> None:
    leaps = {way: f"{EVIL}leap-{way}" for way in WAYS}
    scripts = {f"{EVIL}{way}": WAYS[way] % (leap, "include") for way, leap in leaps.items()}
    answers = {f"{BANK}{way}": secret() for way in WAYS}
    for way, leap in leaps.items():
        answers[leap] = Answer(b"", 302, location=f"{BANK}{way}", headers=ALL)
    seen = rendered(tmp_path, scripts, answers)
    assert all("Read: nothing" in html for html in seen.html.values()), seen.read
    assert seen.requests.keys() >= set(leaps.values())
    assert [way for way in WAYS if seen.requests.get(f"{BANK}{way}") is not None] == []


def test_leave_for_all_is_for_what_all_see(tmp_path: Path) -> None:
    scripts = {f"{EVIL}{way}": WAYS[way] % (f"{BANK}{way}", "omit") for way in WAYS}
    answers = {f"{BANK}{way}": secret(access_control_allow_origin="*") for way in WAYS}
    seen = rendered(tmp_path, scripts, answers)
    assert seen.read == dict.fromkeys(scripts, True)
    assert {seen.requests[bank] for bank in answers} == {None}


def test_a_document_stays_of_its_own_site(tmp_path: Path) -> None:
    """Where a page takes itself by a redirect, scripts of the other site are not run as its own."""
    bank, leap, asked = "http://bank.example/", "http://evil.example/leap", "http://bank.example/asked"
    story = Answer((SHELL % (ENDS + "fetch('/asked').then(() => end(location.origin))")).encode())
    answers = {bank: story, leap: Answer(b"", 302, location=bank), asked: Answer(b"ok")}
    seen = rendered(tmp_path, {EVIL: "location.href = '/leap'"}, answers)
    assert "Read: http://bank.example." in seen.html[EVIL]
    assert "http://evil.example/asked" not in seen.requests
    assert seen.requests[asked] == "session=of-the-user"


def test_where_a_page_inside_goes_is_not_let_inside(tmp_path: Path) -> None:
    inside, evil, data = "http://127.0.0.1:9/", "http://evil.example/", "http://127.0.0.1:9/data"
    other = Answer((SHELL % (ENDS + FETCH % (data, "omit"))).encode())
    answers = {evil: other, data: secret(access_control_allow_origin="*")}
    seen = rendered(tmp_path, {inside: f"location.href = '{evil}'"}, answers)
    assert "Read: nothing" in seen.html[inside]
    assert data not in seen.requests


def test_a_page_inside_reads_its_own(tmp_path: Path) -> None:
    own, data = "http://127.0.0.1:9/", "http://127.0.0.1:9/data"
    seen = rendered(tmp_path, {own: FETCH % (data, "omit")}, {data: secret()})
    assert SHOWN in seen.html[own]


def test_a_page_has_the_cookies_of_its_own_site(tmp_path: Path) -> None:
    own, data = "http://www.home.example/", "http://www.home.example/api"
    seen = rendered(tmp_path, {own: FETCH % ("/api", "same-origin")}, {data: secret()})
    assert SHOWN in seen.html[own]
    assert seen.requests[data] == "session=of-the-user"


def test_another_host_of_the_site_gives_leave(tmp_path: Path) -> None:
    credentials = {"access_control_allow_credentials": "true"}
    cases: list[tuple[dict[str, str], bool]] = [
        ({"access_control_allow_origin": "http://www.home.example"} | credentials, True),
        ({"access_control_allow_origin": "http://www.home.example"}, False),
        ({"access_control_allow_origin": "*"} | credentials, False),
        ({}, False),
    ]
    answers = {f"http://api.home.example/{number}": secret(**headers) for number, (headers, _) in enumerate(cases)}
    scripts = {f"{HOME}{number}": FETCH % (data, "include") for number, data in enumerate(answers)}
    seen = rendered(tmp_path, scripts, answers)
    assert list(seen.read.values()) == [reads for _, reads in cases]
    assert {seen.requests[data] for data in answers} == {SESSION}


def test_scripts_of_other_sites_run(tmp_path: Path) -> None:
    script, leap = "http://cdn.example/a.js", "http://www.home.example/a.js"
    load = "document.head.append(Object.assign(document.createElement('script'), {src: '/a.js'}))"
    runs = Answer(b"end('it runs')", content_type="text/javascript")
    answers = {script: runs, leap: Answer(b"", 302, location=script)}
    seen = rendered(tmp_path, {HOME: load}, answers)
    assert "Read: it runs." in seen.html[HOME]
    assert seen.requests[script] is None


def test_two_sites_that_lead_to_each_other_are_left_after_some_redirects(tmp_path: Path) -> None:
    own, other = f"{HOME}a", "http://b.example/a"
    answers = {own: Answer(b"", 302, location=other), other: Answer(b"", 302, location=own)}
    seen = rendered(tmp_path, {HOME: "location.href = '/a'"}, answers)
    assert set(seen.requests) == {HOME, own, other}
    assert len(seen.urls) <= 2 * (Settings().max_redirects + 1)


def test_a_redirect_tells_other_sites_who_asks(tmp_path: Path) -> None:
    """As storage does: leave to read for those who name themselves, by their name."""
    ways = ("fetch", "xhr", "module")
    files = {way: f"http://files.example/{way}" for way in ways}
    scripts = {f"{HOME}{way}": WAYS[way] % (f"{HOME}data-{way}", "omit") for way in ways}
    answers = {file: secret(access_control_allow_origin="http://www.home.example") for file in files.values()}
    answers |= {f"{HOME}data-{way}": Answer(b"", 302, location=file) for way, file in files.items()}
    seen = rendered(tmp_path, scripts, answers)
    assert seen.read == dict.fromkeys(scripts, True)
    assert {way: seen.origins[file] for way, file in files.items()} == dict.fromkeys(ways, "http://www.home.example")


def test_one_that_another_site_made_names_no_one(tmp_path: Path) -> None:
    scripts: dict[str, str] = {}
    answers: dict[str, Answer] = {}
    origins: dict[str, str | None] = {}
    for number, leave in enumerate(("http://www.home.example", "null")):
        own, data = f"{HOME}{number}", f"{HOME}data-{number}"
        other, file = f"http://b.example/{number}", f"http://files.example/{number}"
        scripts[own] = FETCH % (data, "omit")
        answers[data] = Answer(b"", 302, location=other)
        answers[other] = Answer(b"", 302, location=file, headers=ALL)
        answers[file] = secret(access_control_allow_origin=leave)
        origins |= {own: None, data: None, other: "http://www.home.example", file: "null"}
    seen = rendered(tmp_path, scripts, answers)
    assert seen.origins == origins
    assert list(seen.read.values()) == [False, True]


def test_scripts_that_a_redirect_leads_to_run_whatever_their_type(tmp_path: Path) -> None:
    scripts: dict[str, str] = {}
    answers: dict[str, Answer] = {}
    for kind in ("binary/octet-stream", "application/json", "text/plain"):
        script, leap = f"http://files.example/{kind}", f"http://cdn.example/{kind}"
        scripts[f"{HOME}{kind}"] = (
            f"document.head.append(Object.assign(document.createElement('script'), {{src: '{leap}'}}))"
        )
        answers[script] = Answer(b"end('it runs')", content_type=kind)
        answers[leap] = Answer(b"", 302, location=script)
    seen = rendered(tmp_path, scripts, answers)
    assert [url for url, html in seen.html.items() if "Read: it runs." not in html] == []


def test_cookies_are_sent_as_the_script_says_and_nothing_is_asked_for_twice(tmp_path: Path) -> None:
    leave = secret(access_control_allow_origin="http://www.home.example", access_control_allow_credentials="true")
    scripts: dict[str, str] = {}
    answers: dict[str, Answer] = {}
    cookies: dict[str, str | None] = {}
    """Of each URL, in the order in which they are asked for."""
    for way, says in product(("fetch", "worker"), ("include", "same-origin", "omit")):
        page, own, data = f"{HOME}{way}-{says}", f"{HOME}own-{way}-{says}", f"http://api.home.example/{way}-{says}"
        scripts[page] = f"fetch('{own}', {{credentials: '{says}'}}).then(() => {{ {WAYS[way] % (data, says)} }})"
        answers |= {own: Answer(b"own"), data: leave}
        cookies |= {
            page: SESSION,
            own: None if says == "omit" else SESSION,
            data: SESSION if says == "include" else None,
        }
    seen = rendered(tmp_path, scripts, answers)
    assert seen.read == dict.fromkeys(scripts, True)
    assert seen.urls == list(cookies)
    assert seen.requests == cookies


def test_what_all_may_read_is_asked_for_once(tmp_path: Path) -> None:
    data = "http://api.home.example/data"
    answers = {data: secret(access_control_allow_origin="*")}
    seen = rendered(tmp_path, {HOME: FETCH % (data, "same-origin")}, answers)
    assert SHOWN in seen.html[HOME]
    assert seen.urls == [HOME, data]
