"""`scrape fetch --render` keeps sites apart as a browser does; all are behind a proxy, which tells what it saw."""

from __future__ import annotations

from collections.abc import Mapping
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
    html: str
    requests: Mapping[str, str | None]
    """URLs, and the cookies that came with the first request for each."""
    origins: Mapping[str, str | None]
    """URLs, and the `Origin` that came with the last request for each."""
    urls: list[str]
    """One for each request."""


def rendered(tmp_path: Path, first: str, script: str, answers: Mapping[str, Answer]) -> Seen:
    cookies = written(tmp_path / "cookies.txt", COOKIES)
    pages = {first: Answer((SHELL % (ENDS + script)).encode()), **answers}
    with serving(pages) as proxy:
        done = scrape(
            *("fetch", first, "--render-all", "--raw", "-q", "--delay", "0", "--timeout", "15"),
            *("--cookie-file", cookies, "--proxy", proxy.url("")),
        )
    cookies_by_url: dict[str, str | None] = {}
    for url, headers in zip(proxy.requests, proxy.headers, strict=True):
        cookies_by_url.setdefault(url, headers.get("cookie"))
    origins = {url: headers.get("origin") for url, headers in zip(proxy.requests, proxy.headers, strict=True)}
    return Seen(done.record["html"], cookies_by_url, origins, proxy.requests)


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


@pytest.mark.parametrize("credentials", ["include", "omit"])
@pytest.mark.parametrize("way", WAYS)
def test_a_page_does_not_read_what_another_site_shows(tmp_path: Path, way: str, credentials: str) -> None:
    bank = "http://bank.example/api"
    seen = rendered(tmp_path, "http://evil.example/", WAYS[way] % (bank, credentials), {bank: secret()})
    assert "Read: nothing" in seen.html
    assert seen.requests.get(bank) is None


@pytest.mark.parametrize("way", WAYS)
def test_nor_by_a_redirect_of_its_own(tmp_path: Path, way: str) -> None:
    bank, leap = "http://bank.example/api", "http://evil.example/leap"
    answers = {bank: secret(), leap: Answer(b"", 302, location=bank, headers={"access-control-allow-origin": "*"})}
    seen = rendered(tmp_path, "http://evil.example/", WAYS[way] % (leap, "include"), answers)
    assert "Read: nothing" in seen.html
    assert leap in seen.requests
    assert seen.requests.get(bank) is None


@pytest.mark.parametrize("way", WAYS)
def test_leave_for_all_is_for_what_all_see(tmp_path: Path, way: str) -> None:
    bank = "http://bank.example/api"
    answers = {bank: secret(access_control_allow_origin="*")}
    seen = rendered(tmp_path, "http://evil.example/", WAYS[way] % (bank, "omit"), answers)
    assert "Read: nothing" not in seen.html
    assert SHOWN in seen.html
    assert seen.requests[bank] is None


def test_a_document_stays_of_its_own_site(tmp_path: Path) -> None:
    """Where a page takes itself by a redirect, scripts of the other site are not run as its own."""
    bank, leap, asked = "http://bank.example/", "http://evil.example/leap", "http://bank.example/asked"
    story = Answer((SHELL % (ENDS + "fetch('/asked').then(() => end(location.origin))")).encode())
    answers = {bank: story, leap: Answer(b"", 302, location=bank), asked: Answer(b"ok")}
    seen = rendered(tmp_path, "http://evil.example/", "location.href = '/leap'", answers)
    assert "Read: http://bank.example." in seen.html
    assert "http://evil.example/asked" not in seen.requests
    assert seen.requests[asked] == "session=of-the-user"


def test_where_a_page_inside_goes_is_not_let_inside(tmp_path: Path) -> None:
    inside, evil, data = "http://127.0.0.1:9/", "http://evil.example/", "http://127.0.0.1:9/data"
    other = Answer((SHELL % (ENDS + FETCH % (data, "omit"))).encode())
    answers = {evil: other, data: secret(access_control_allow_origin="*")}
    seen = rendered(tmp_path, inside, f"location.href = '{evil}'", answers)
    assert "Read: nothing" in seen.html
    assert data not in seen.requests


def test_a_page_inside_reads_its_own(tmp_path: Path) -> None:
    data = "http://127.0.0.1:9/data"
    seen = rendered(tmp_path, "http://127.0.0.1:9/", FETCH % (data, "omit"), {data: secret()})
    assert SHOWN in seen.html


def test_a_page_has_the_cookies_of_its_own_site(tmp_path: Path) -> None:
    own, data = "http://www.home.example/", "http://www.home.example/api"
    seen = rendered(tmp_path, own, FETCH % ("/api", "same-origin"), {data: secret()})
    assert SHOWN in seen.html
    assert seen.requests[data] == "session=of-the-user"


@pytest.mark.parametrize(
    ("headers", "reads"),
    [
        ({"access_control_allow_origin": "http://www.home.example", "access_control_allow_credentials": "true"}, True),
        ({"access_control_allow_origin": "http://www.home.example"}, False),
        ({"access_control_allow_origin": "*", "access_control_allow_credentials": "true"}, False),
        ({}, False),
    ],
)
def test_another_host_of_the_site_gives_leave(tmp_path: Path, headers: dict[str, str], reads: bool) -> None:
    data = "http://api.home.example/"
    seen = rendered(tmp_path, "http://www.home.example/", FETCH % (data, "include"), {data: secret(**headers)})
    assert (SHOWN in seen.html) is reads
    assert seen.requests[data] == "session=of-the-user"


def test_scripts_of_other_sites_run(tmp_path: Path) -> None:
    script, leap = "http://cdn.example/a.js", "http://www.home.example/a.js"
    load = "document.head.append(Object.assign(document.createElement('script'), {src: '/a.js'}))"
    runs = Answer(b"end('it runs')", content_type="text/javascript")
    answers = {script: runs, leap: Answer(b"", 302, location=script)}
    seen = rendered(tmp_path, "http://www.home.example/", load, answers)
    assert "Read: it runs." in seen.html
    assert seen.requests[script] is None


SESSION = "session=of-the-user"
HOME = "http://www.home.example/"
ALL = {"access-control-allow-origin": "*"}


def test_two_sites_that_lead_to_each_other_are_left_after_some_redirects(tmp_path: Path) -> None:
    own, other = f"{HOME}a", "http://b.example/a"
    answers = {own: Answer(b"", 302, location=other), other: Answer(b"", 302, location=own)}
    seen = rendered(tmp_path, HOME, "location.href = '/a'", answers)
    assert set(seen.requests) == {HOME, own, other}
    assert len(seen.urls) <= 2 * (Settings().max_redirects + 1)


@pytest.mark.parametrize("way", ["fetch", "xhr", "module"])
def test_a_redirect_tells_other_sites_who_asks(tmp_path: Path, way: str) -> None:
    """As storage does: leave to read for those who name themselves, by their name."""
    file, data = "http://files.example/data", f"{HOME}data"
    answers = {
        data: Answer(b"", 302, location=file),
        file: secret(access_control_allow_origin="http://www.home.example"),
    }
    seen = rendered(tmp_path, HOME, WAYS[way] % (data, "omit"), answers)
    assert SHOWN in seen.html
    assert seen.origins[file] == "http://www.home.example"


@pytest.mark.parametrize("leave", ["http://www.home.example", "null"])
def test_one_that_another_site_made_names_no_one(tmp_path: Path, leave: str) -> None:
    data, other, file = f"{HOME}data", "http://b.example/data", "http://files.example/data"
    answers = {
        data: Answer(b"", 302, location=other),
        other: Answer(b"", 302, location=file, headers=ALL),
        file: secret(access_control_allow_origin=leave),
    }
    seen = rendered(tmp_path, HOME, FETCH % (data, "omit"), answers)
    assert seen.origins == {HOME: None, data: None, other: "http://www.home.example", file: "null"}
    assert (SHOWN in seen.html) is (leave == "null")


@pytest.mark.parametrize("kind", ["binary/octet-stream", "application/json", "text/plain"])
def test_scripts_that_a_redirect_leads_to_run_whatever_their_type(tmp_path: Path, kind: str) -> None:
    script, leap = "http://files.example/a.js", "http://cdn.example/a.js"
    load = f"document.head.append(Object.assign(document.createElement('script'), {{src: '{leap}'}}))"
    answers = {script: Answer(b"end('it runs')", content_type=kind), leap: Answer(b"", 302, location=script)}
    seen = rendered(tmp_path, HOME, load, answers)
    assert "Read: it runs." in seen.html


@pytest.mark.parametrize("credentials", ["include", "same-origin", "omit"])
@pytest.mark.parametrize("way", ["fetch", "worker"])
def test_cookies_are_sent_as_the_script_says_and_nothing_is_asked_for_twice(
    tmp_path: Path, credentials: str, way: str
) -> None:
    own, data = f"{HOME}data", "http://api.home.example/data"
    script = f"fetch('{own}', {{credentials: '{credentials}'}}).then(() => {{ {WAYS[way] % (data, credentials)} }})"
    leave = secret(access_control_allow_origin="http://www.home.example", access_control_allow_credentials="true")
    seen = rendered(tmp_path, HOME, script, {own: Answer(b"own"), data: leave})
    assert SHOWN in seen.html
    assert seen.urls == [HOME, own, data]
    assert seen.requests[own] == (None if credentials == "omit" else SESSION)
    assert seen.requests[data] == (SESSION if credentials == "include" else None)


def test_what_all_may_read_is_asked_for_once(tmp_path: Path) -> None:
    data = "http://api.home.example/data"
    seen = rendered(tmp_path, HOME, FETCH % (data, "same-origin"), {data: secret(access_control_allow_origin="*")})
    assert SHOWN in seen.html
    assert seen.urls == [HOME, data]
