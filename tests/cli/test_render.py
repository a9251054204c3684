"""`scrape fetch --render` in a real Chromium: what it shows, and where it cannot lead."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from command import PATIENCE, has_ended, page, scrape, started, written
from loopback import Answer, refusing_port, serving

from scrape.errors import RenderingFailed
from scrape.fetcher.rendering import installed_browser

try:
    BROWSER = installed_browser()
except RenderingFailed as error:
    pytest.skip(str(error), allow_module_level=True)

QUIET = ("-q", "-f", "jsonl", "--delay", "0")
PARAGRAPHS = [
    f"The ferryman told {number} stories of the winter when the river froze, and of the people who walked over "
    f"the ice to the market on the other side, where nobody had expected them so early in the day."
    for number in ("two", "three", "four")
]
SHELL = "<!doctype html><html lang=en><head><title>App</title></head><body><div id=root></div><script>%s</script>"
FROM_JSON = """
fetch('/story.json').then(answer => answer.json()).then(story => {
    document.title = story.title;
    const paragraphs = story.paragraphs.map(text => `<p>${text}</p>`).join('');
    document.getElementById('root').innerHTML = `<article><h1>${story.title}</h1>${paragraphs}</article>`;
});
"""
STORY = Answer(
    json.dumps({"title": "When the river froze", "paragraphs": PARAGRAPHS}).encode(), content_type="application/json"
)


def shell(script: str) -> Answer:
    return Answer((SHELL % script).encode())


def leads_to(url: str) -> str:
    """A script that only a browser follows: of one that does nothing else its target is read without."""
    return f"if (document.body) location.href = {json.dumps(url)}"


@pytest.fixture
def secret() -> Iterator[socket.socket]:
    """Listens, and notes who connects, at an address that no page may lead to."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        yield server


def connections(server: socket.socket) -> int:
    count = 0
    while True:
        try:
            server.accept()[0].close()
        except BlockingIOError:
            return count
        count += 1


def test_the_article_that_a_script_makes() -> None:
    with serving({"/": shell(FROM_JSON), "/story.json": STORY, "/plain": Answer(page().encode())}) as site:
        without = scrape("fetch", site.url("/"), *QUIET).record
        fetched = scrape("fetch", site.url("/"), site.url("/plain"), "--render", "--ordered", *QUIET)
        raw = scrape("fetch", site.url("/"), "--render", "--raw", "-v", *QUIET)
    assert without["error"]["type"] == "no_article"
    record, plain = fetched.records
    assert record["title"] == "When the river froze"
    assert record["body"] == "\n\n".join(PARAGRAPHS)
    assert record["error"] is None
    assert (record["status"], record["url"]) == (200, site.url("/"))
    assert "In year 1 " in plain["body"]
    assert PARAGRAPHS[0] in raw.record["html"]
    assert f"scrape: {site.url('/')}: its scripts are run" in raw.messages
    assert sorted(site.requests) == ["/", "/", "/", "/plain", "/story.json", "/story.json"]
    assert "HeadlessChrome" not in "".join(map(str, site.headers))


def test_a_page_may_have_changed_where_what_its_scripts_run_in_has_not(tmp_path: Path) -> None:
    archive = tmp_path / "pages.warc.gz"
    answers = {"/": replace(shell(FROM_JSON), headers={"ETag": '"1"'}), "/story.json": STORY}
    with serving(answers) as site:
        command = ("fetch", site.url("/"), "--render", "--archive", archive, "--since-archive", archive, *QUIET)
        first = scrape(*command).record
        answers["/story.json"] = replace(STORY, body=STORY.body.replace(b"two stories", b"five stories"))
        second = scrape(*command).record
        assert site.headers[-2]["if-none-match"] == '"1"'
    assert [first["status"], second["status"]] == [200, 200]
    assert second["body"] == first["body"].replace("two stories", "five stories")
    assert [record["body"] for record in scrape("clean", archive, "-q").records] == [first["body"], second["body"]]


def test_the_archive_has_what_scripts_made(tmp_path: Path) -> None:
    archive = tmp_path / "pages.warc.gz"
    answers = {"/": shell(FROM_JSON), "/story.json": STORY, "/plain": Answer(page().encode()), "/far": shell("")}
    answers["/near"] = shell(leads_to("/"))
    with serving(answers) as site:
        urls = [site.url(path) for path in ("/", "/plain", "/far", "/near")]
        fetched = scrape("fetch", *urls, "--render", "--timeout", "8", "--archive", archive, "--ordered", *QUIET)
    cleaned = scrape("clean", archive, "-q", "-f", "jsonl")
    rendered = fetched.records
    by_url = {record["url"]: record for record in cleaned.records}
    for record in [*rendered, *by_url.values()]:  # whether scripts were run is known only where they were
        record["error"] = record["error"] and record["error"]["type"]
    assert [record["url"] for record in rendered] == urls
    assert [by_url[url] for url in urls] == rendered


def test_scripts_see_the_fragment_in_which_some_sites_put_the_path() -> None:
    with serving({"/": shell("document.getElementById('root').textContent = `Here is ${location.hash}.`")}) as site:
        record = scrape("fetch", f"{site.url('/')}#/pier/12", "--render", "--timeout", "8", "--raw", *QUIET).record
    assert "Here is #/pier/12." in record["html"]


def test_text_that_comes_late_is_waited_for_while_there_is_time() -> None:
    """A second of frames, in which nothing is asked for; an answer would take longer than pages settle."""
    frames = "let left = 90; const next = () => { if (left--) requestAnimationFrame(next); else { %s } }; next()"
    with serving({"/": shell(frames % FROM_JSON), "/story.json": STORY}) as site:
        record = scrape("fetch", site.url("/"), "--render", *QUIET).record
    assert record["body"] == "\n\n".join(PARAGRAPHS)


def test_a_page_that_never_has_its_text_is_taken_as_it_is() -> None:
    with serving({"/": shell("document.title = 'Still loading'")}) as site:
        done = scrape("fetch", site.url("/"), "--render", "--timeout", "10", *QUIET)
    assert (done.record["title"], done.record["warnings"]) == ("Still loading", ["js_required"])
    assert done.record["error"]["type"] == "no_article"
    assert "--timeout" in done.record["error"]["message"]
    assert "--render" not in done.record["error"]["message"]


def test_scripts_that_want_a_service_worker_go_on_without() -> None:
    script = "if ('serviceWorker' in navigator) navigator.serviceWorker.ready.then(() => { %s }); else { %s }"
    with serving({"/": shell(script % (FROM_JSON, FROM_JSON)), "/story.json": STORY}) as site:
        record = scrape("fetch", site.url("/"), "--render", "--timeout", "15", *QUIET).record
    assert record["body"] == "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize("headers", [{"Content-Disposition": "attachment; filename=story.zip"}, {}])
def test_a_download_leaves_the_page_where_it_is(headers: dict[str, str]) -> None:
    file = Answer(b"PK\x03\x04", content_type="application/zip", headers=headers)
    answers = {"/": shell(f"location.href = '/file'; {FROM_JSON}"), "/story.json": STORY, "/file": file}
    with serving(answers) as site:
        record = scrape("fetch", site.url("/"), "--render", "--timeout", "15", *QUIET).record
    assert record["body"] == "\n\n".join(PARAGRAPHS)
    assert record["url"] == site.url("/")


def test_all_pages_are_rendered_where_that_is_asked_for() -> None:
    changing = page().replace("</body>", "<script>document.querySelector('h1').textContent += '!'</script></body>")
    with serving({"/": Answer(changing.encode())}) as site:
        needed = scrape("fetch", site.url("/"), "--render", "--raw", *QUIET).record["html"]
        everything = scrape("fetch", site.url("/"), "--render-all", "--raw", *QUIET).record["html"]
    assert needed == changing
    assert "year 1!</h1>" in everything


def test_shadow_trees_are_part_of_the_page() -> None:
    script = "document.getElementById('root').attachShadow({mode: 'open'}).innerHTML = %s"
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    with serving({"/": shell(script % json.dumps(f"<article>{text}</article>"))}) as site:
        record = scrape("fetch", site.url("/"), "--render", *QUIET).record
    assert record["body"] == "\n\n".join(PARAGRAPHS)


ESCAPES = """
const inside = ['http://127.0.0.1:%(port)d/', 'http://localhost:%(port)d/', 'http://169.254.169.254/latest/meta-data/',
    'http://[::1]:%(port)d/', 'file:///etc/passwd', 'http://127.0.0.1.nip.example:%(port)d/', '/leap'];
const found = [], tried = [];
const note = (text) => { found.push(text); };
const load = (name, attributes) => document.head.append(Object.assign(document.createElement(name), attributes));
for (const url of inside) {
    tried.push(fetch(url, {mode: 'no-cors'}).then(() => note('fetch ' + url), () => {}));
    const request = new XMLHttpRequest();
    request.onload = () => note('xhr ' + url);
    try { request.open('GET', url); request.send(); } catch {}
    load('img', {src: url}); load('script', {src: url}); load('iframe', {src: url});
    for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'preload', 'stylesheet', 'icon', 'modulepreload'])
        load('link', {rel, href: url, as: 'script'});
    try { navigator.sendBeacon(url, 'x'); } catch {}
    try { window.open(url); } catch {}
    try { new EventSource(url); } catch {}
    try { new Worker(url); } catch {}
    try { new SharedWorker(url); } catch {}
    const inWorker = `fetch('${url}', {mode: 'no-cors'}); try { importScripts('${url}') } catch {}`;
    for (const kind of [Worker, SharedWorker])
        try { new kind(URL.createObjectURL(new Blob([inWorker]))); } catch {}
    try { const socket = new WebSocket(url.replace('http', 'ws')); socket.onopen = () => note('socket'); } catch {}
    try { new WebTransport(url.replace('http', 'https')); } catch {}
    const form = document.createElement('form');
    Object.assign(form, {action: url, method: 'post', target: '_blank'});
    document.body.append(form); try { form.submit(); } catch {}
}
try {
    const peer = new RTCPeerConnection({iceServers: [
        {urls: 'stun:127.0.0.1:%(port)d'},
        {urls: 'turn:127.0.0.1:%(port)d?transport=tcp', username: 'a', credential: 'a'}]});
    peer.createDataChannel('x'); peer.createOffer().then(offer => peer.setLocalDescription(offer));
} catch {}
try { navigator.serviceWorker.register('/worker.js').then(made => made && note('service worker'), () => {}); } catch {}
Promise.all(tried).then(() => fetch('/step')).then(() => fetch('/step')).then(() => {
    const text = %(paragraphs)s.join('</p><p>');
    document.getElementById('root').innerHTML = `<article><h1>Found: ${found.join(' ')}.</h1><p>${text}</p></article>`;
});
"""


def test_nothing_on_a_page_leads_inside(secret: socket.socket) -> None:
    port = secret.getsockname()[1]
    answers = {
        "/": shell(ESCAPES % {"port": port, "paragraphs": json.dumps(PARAGRAPHS)}),
        "/leap": Answer(b"", 302, location=f"http://127.0.0.1:{port}/"),
        "/worker.js": Answer(b"", content_type="text/javascript"),
    }
    with serving(answers) as site:
        record = scrape("fetch", site.url("/"), "--render", "--raw", *QUIET).record
    assert "/leap" in site.requests
    assert "/worker.js" not in site.requests
    assert "<h1>Found: .</h1>" in record["html"]
    assert connections(secret) == 0


@pytest.mark.parametrize("target", ["http://127.0.0.1:%d/", "file:///etc/passwd", "/leap"])
def test_a_page_cannot_take_itself_inside(secret: socket.socket, target: str) -> None:
    port = secret.getsockname()[1]
    target = target % port if "%d" in target else target
    with serving(
        {"/": shell(leads_to(target)), "/leap": Answer(b"", 302, location=f"http://127.0.0.1:{port}/")}
    ) as site:
        record = scrape("fetch", site.url("/"), "--render", "--timeout", "8", *QUIET).record
    assert record["error"]["type"] in {"no_article", "rendering_failed"}
    assert record["body"] is None
    assert connections(secret) == 0


def test_a_page_may_take_itself_elsewhere() -> None:
    answers = {"/": shell(leads_to("/story")), "/story": shell(FROM_JSON), "/story.json": STORY}
    with serving(answers) as site:
        record = scrape("fetch", site.url("/"), "--render", "--raw", *QUIET).record
    assert (record["url"], record["final_url"]) == (site.url("/"), site.url("/story"))
    assert PARAGRAPHS[0] in record["html"]


def test_limits_hold() -> None:
    """Of two hosts at once, so that pages may have time enough: what takes all of its own does so once."""
    large = "document.getElementById('root').textContent = 'word '.repeat(100000)"
    many = "for (let number = 0; number < 1000; number++) fetch('/' + number);" + FROM_JSON
    hanging = {"/hangs": shell("while (true) {}"), "/": shell(FROM_JSON), "/story.json": STORY}
    limits = ("--render", "--timeout", "10", "--max-size", "200000")
    with serving(hanging) as site, serving({"/large": shell(large), "/many": shell(many)}) as other:
        elsewhere = [other.url(path).replace("127.0.0.1", "localhost") for path in ("/large", "/many")]
        hangs, next_one, too_large, _ = scrape(
            "fetch", site.url("/hangs"), site.url("/"), *elsewhere, *limits, "--ordered", *QUIET
        ).records
    assert hangs["error"]["type"] == "timed_out"
    assert next_one["body"] == "\n\n".join(PARAGRAPHS)
    assert too_large["error"]["type"] == "too_large"
    assert 100 < sum(path[1:].isdigit() for path in other.requests) <= 200


BUFFERS = "const kept = []; while (kept.length < 40) kept.push(new Uint8Array(5e7).fill(1));"


def test_a_page_that_fills_the_memory_is_ended() -> None:
    answers = {"/fills": shell(BUFFERS), "/": shell(FROM_JSON), "/story.json": STORY}
    with serving(answers) as site:
        urls = (site.url("/fills"), site.url("/"))
        filling, next_one = scrape("fetch", *urls, "--render", "--ordered", *QUIET).records
    assert filling["error"]["type"] == "rendering_failed"
    assert filling["error"]["message"].endswith("of memory there")
    assert next_one["body"] == "\n\n".join(PARAGRAPHS)


def noted_browser(tmp_path: Path) -> Path:
    """A browser that notes its process."""
    script = written(tmp_path / "browser", f'#!/bin/sh\necho $$ > {tmp_path}/process\nexec {BROWSER} "$@"\n')
    script.chmod(0o755)
    return script


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="only Linux tells of the end of others' processes")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_no_browser_is_left_behind(tmp_path: Path, number: int) -> None:
    asked = threading.Event()
    answers = {"/": shell("fetch('/asked').then(() => { while (true) {} })"), "/asked": Answer(tells=asked)}
    with (
        serving(answers) as site,
        started("fetch", site.url("/"), "--render", "--browser", noted_browser(tmp_path), *QUIET) as run,
    ):
        assert asked.wait(PATIENCE)
        run.send_signal(number)
        status = run.wait(PATIENCE)
    assert status == {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGKILL: -9}[number]
    assert has_ended(int((tmp_path / "process").read_text()))


def test_a_browser_that_does_not_start_is_a_failure_of_the_page() -> None:
    with serving({"/": shell(FROM_JSON), "/story.json": STORY}) as site:
        done = scrape("fetch", site.url("/"), "--render", "--browser", shutil.which("false") or "", *QUIET)
    assert done.status == 1
    assert done.record["error"]["type"] == "rendering_failed"
    assert done.record["error"]["message"].startswith("cannot start ")


def test_wrong_usage() -> None:
    with refusing_port() as port:
        url = f"http://127.0.0.1:{port}/"
        missing = scrape("fetch", url, "--render", "--browser", "/no/such/browser")
        alone = scrape("fetch", url, "--browser", BROWSER)
    assert (missing.status, alone.status) == (2, 2)
    assert "no such browser" in missing.err
