"""The options that only `scrape fetch` has, and what is made of their texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from scrape.cli.options import seconds
from scrape.cli.terminal import printable, say
from scrape.errors import ScrapeError
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from http.cookiejar import CookieJar

    from scrape.fetcher.rendering import Rendering


def _sendable(user_agent: str | None) -> str | None:
    """Raises typer.BadParameter for what no header can hold."""
    from scrape.fetcher import header_fields

    if user_agent is not None and not header_fields.is_value(user_agent):
        raise typer.BadParameter(f"{user_agent!r} cannot be sent: give printable ASCII")
    return user_agent


def _proxy(given: str | None) -> str | None:
    """A proxy's URL, or `env`. Raises typer.BadParameter."""
    from scrape.fetcher.proxies import ENVIRONMENT, parse_proxy

    if given is not None and given != ENVIRONMENT:
        try:
            parse_proxy(given)
        except ScrapeError as error:
            raise typer.BadParameter(error.message) from None
    return given


UrlsArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="URL...", help="Pages to fetch; - or none: URLs from standard input.", show_default=False),
]
InputOption = Annotated[
    list[str] | None,
    typer.Option("--input", "-i", metavar="FILE", help="Read URLs from this file, one a line; - is standard input."),
]
FeedOption = Annotated[
    list[str] | None,
    typer.Option(
        "--feed", metavar="URL", help="Fetch the pages of this RSS, Atom or JSON feed, or of the feeds of this page."
    ),
]
SitemapOption = Annotated[
    list[str] | None,
    typer.Option(
        "--sitemap", metavar="URL", help="Fetch the pages of this sitemap, or of the sitemaps of this home page's site."
    ),
]
NewerThanOption = Annotated[
    str | None,
    typer.Option(
        "--newer-than",
        metavar="AGE",
        help="Only pages that the feed or sitemap dates within 30m, 12h, 7d or 2w, or since a date (2026-05-01); a day "
        "without a time counts as its end.",
    ),
]
LimitOption = Annotated[
    int | None,
    typer.Option(
        "--limit", metavar="N", min=1, help="At most N pages of the feeds and sitemaps, the latest by their dates."
    ),
]
JoinPagesOption = Annotated[
    bool, typer.Option("--join-pages", help="Fetch the further pages of an article, at most 20 in all, and join them.")
]
RawOption = Annotated[bool, typer.Option("--raw", help="Print page records, uncleaned: JSONL for `scrape clean -`.")]
OrderedOption = Annotated[bool, typer.Option("--ordered", help="Keep the order of the input.")]
TimeoutOption = Annotated[
    float, typer.Option(metavar="SECONDS", min=0.001, callback=seconds, help="The most that one URL may take.")
]
ConcurrencyOption = Annotated[int, typer.Option(metavar="N", min=1, help="Requests in flight at once.")]
DelayOption = Annotated[
    float, typer.Option(metavar="SECONDS", min=0, callback=seconds, help="Between two requests to one host.")
]
IgnoreRobotsOption = Annotated[
    bool, typer.Option("--ignore-robots", help="Do not ask robots.txt, as lists, feeds and sitemaps do.")
]
ResumeOption = Annotated[
    bool,
    typer.Option(
        "--resume",
        help="Go on with the records in --output (JSONL), or in what an interrupted run left beside it: "
        "each is appended at once, and a URL that has one is not fetched again. Exit status 1 while it has failures.",
    ),
]
RetryFailedOption = Annotated[
    bool, typer.Option("--retry-failed", help="Like --resume, but fetch all failures in the file again.")
]
UserAgentOption = Annotated[
    str | None,
    typer.Option("--user-agent", metavar="TEXT", callback=_sendable, help="Sent in place of our own."),
]
PublicOnlyOption = Annotated[
    bool, typer.Option("--public-only", help="Refuse addresses that are not public, even those that you name.")
]
InsecureOption = Annotated[
    bool,
    typer.Option("--insecure", help="Do not check certificates. SSL_CERT_FILE and SSL_CERT_DIR name others to trust."),
]
VerboseOption = Annotated[
    bool,
    typer.Option(
        "--verbose", "-v", help="Say what is done with each input, its redirects, retries, renderings and waits."
    ),
]
HeaderOption = Annotated[
    list[str] | None,
    typer.Option(
        "--header",
        "-H",
        metavar="'NAME: VALUE'",
        help="Send this header to every URL given, whatever its site, but not to sites that these redirect or lead to.",
    ),
]
CookieFileOption = Annotated[
    str | None,
    typer.Option("--cookie-file", metavar="FILE", help="Send the cookies of this file (Netscape's format, as curl's)."),
]
ProxyOption = Annotated[
    str | None,
    typer.Option(
        "--proxy",
        metavar="URL",
        callback=_proxy,
        help="Fetch through this proxy; env takes HTTP_PROXY and its like. [default: none]",
    ),
]
RenderOption = Annotated[
    bool, typer.Option("--render", help="Run the scripts of pages that need it (js_required) in an installed Chromium.")
]
RenderAllOption = Annotated[bool, typer.Option("--render-all", help="Like --render, but for all pages.")]
BrowserOption = Annotated[
    str | None, typer.Option("--browser", metavar="PATH", help="The Chromium to use. [default: the one on PATH]")
]

_AGE = compiled_late(r"(\d{1,5})([mhdw])")
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def moment_of(given: str | None, now: datetime) -> datetime | None:
    """The time before which a page is too old. Raises typer.BadParameter."""
    if given is None:
        return None
    age = _AGE.fullmatch(given.strip())
    if age:
        return now - timedelta(**{_UNITS[age[2]]: int(age[1])})
    try:
        moment = datetime.fromisoformat(given.strip())
    except ValueError:
        raise typer.BadParameter(
            f"{given!r} is no age (30m, 12h, 7d, 2w) and no date (2026-05-01)", param_hint="--newer-than"
        ) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def headers_of(given: Sequence[str] | None) -> Mapping[str, str]:
    """Names and values; of a name that is given twice both (RFC 9110, 5.3). Raises typer.BadParameter."""
    from scrape.fetcher import header_fields

    headers: dict[str, str] = {}
    for line in given or ():
        name, colon, value = line.partition(":")
        name, value = name.strip().lower(), value.strip()
        if not colon or not header_fields.is_name(name) or not header_fields.is_value(value):
            raise typer.BadParameter(f"{line!r} is no header: give 'Name: value', in ASCII", param_hint="--header")
        if header_fields.is_managed(name):
            raise typer.BadParameter(f"{name} is set by the fetcher itself", param_hint="--header")
        separator = "; " if name == "cookie" else ", "
        headers[name] = f"{headers[name]}{separator}{value}" if name in headers else value
    return headers


def check_seeded(is_seeded: bool, newer_than: str | None, limit: int | None) -> None:
    """Raises typer.BadParameter for what chooses among found pages, where none are to be found."""
    for given, option in ((newer_than, "--newer-than"), (limit, "--limit")):
        if given is not None and not is_seeded:
            raise typer.BadParameter("it is for --feed and --sitemap: give one of them", param_hint=option)


def cookies_of(path: str | None, *, quiet: bool) -> CookieJar | None:
    """The cookies of a file; where none is left to send, that is said. Raises typer.BadParameter."""
    if path is None:
        return None
    from scrape.fetcher.cookies import read_cookie_file

    try:
        cookies = read_cookie_file(path)
    except ScrapeError as error:
        raise typer.BadParameter(error.message, param_hint="--cookie-file") from None
    if not len(cookies) and not quiet:
        say(f"{printable(path)}: no cookie in it, or all have expired: none is sent")
    return cookies


def rendering_of(browser: str | None, *, needed: bool, always: bool) -> Rendering | None:
    """Which pages are rendered. Raises typer.BadParameter where there is no browser."""
    from scrape.pipeline import needs_script

    if not needed and not always:
        if browser is not None:
            raise typer.BadParameter("it is for --render and --render-all", param_hint="--browser")
        return None
    from scrape.fetcher.rendering import Rendering, installed_browser

    try:
        return Rendering(installed_browser(browser), needs_script, is_for_all=always)
    except ScrapeError as error:
        raise typer.BadParameter(error.message, param_hint="--render-all" if always else "--render") from None
