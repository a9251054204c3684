"""The options that only `scrape fetch` has, in records, and what is made of their texts."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from scrape.cli.open_files import requests_allowed
from scrape.cli.options import refusing, seconds
from scrape.cli.sources import Sources
from scrape.cli.terminal import printable, say
from scrape.counts import counted
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
        with refusing():
            parse_proxy(given)
    return given


JoinPagesOption = Annotated[
    bool, typer.Option("--join-pages", help="Fetch the further pages of an article, at most 20 in all, and join them.")
]
RawOption = Annotated[bool, typer.Option("--raw", help="Print page records, uncleaned: JSONL for `scrape clean -`.")]
OrderedOption = Annotated[bool, typer.Option("--ordered", help="Keep the order of the input.")]
TimeoutOption = Annotated[
    float, typer.Option(metavar="SECONDS", min=0.001, callback=seconds, help="The most that one URL may take.")
]
VerboseOption = Annotated[
    bool,
    typer.Option(
        "--verbose", "-v", help="Say what is done with each input, its redirects, retries, renderings and waits."
    ),
]

_AGE = compiled_late(r"(\d{1,5})([mhdw])")
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


@dataclass(frozen=True, slots=True)
class Asked:
    """What is fetched."""

    urls: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="URL...", help="Pages to fetch; - or none: URLs from standard input.", show_default=False
        ),
    ] = None
    listed: Annotated[
        list[str] | None,
        typer.Option(
            "--input", "-i", metavar="FILE", help="Read URLs from this file, one a line; - is standard input."
        ),
    ] = None
    feeds: Annotated[
        list[str] | None,
        typer.Option(
            "--feed",
            metavar="URL",
            help="Fetch the pages of this RSS, Atom or JSON feed, or of the feeds of this page.",
        ),
    ] = None
    sitemaps: Annotated[
        list[str] | None,
        typer.Option(
            "--sitemap",
            metavar="URL",
            help="Fetch the pages of this sitemap, or of the sitemaps of this home page's site.",
        ),
    ] = None
    newer_than: Annotated[
        str | None,
        typer.Option(
            "--newer-than",
            metavar="AGE",
            help="Only pages that the feed or sitemap dates within 30m, 12h, 7d or 2w, or since a date (2026-05-01); a "
            "day without a time counts as its end.",
        ),
    ] = None
    limit: Annotated[
        int | None,
        typer.Option(
            "--limit", metavar="N", min=1, help="At most N pages of the feeds and sitemaps, the latest by their dates."
        ),
    ] = None

    def sources(self) -> Sources:
        """All that is named, its lists open. Raises typer.BadParameter where one cannot be read, or there is none, and
        for what chooses among found pages, where none are to be found."""
        for given, option in ((self.newer_than, "--newer-than"), (self.limit, "--limit")):
            if given is not None and not (self.feeds or self.sitemaps):
                raise typer.BadParameter("it is for --feed and --sitemap: give one of them", param_hint=option)
        return Sources.open(self.urls, self.listed, self.feeds, self.sitemaps)

    def oldest(self, now: datetime) -> datetime | None:
        """The time before which a page is too old. Raises typer.BadParameter."""
        if self.newer_than is None:
            return None
        given = self.newer_than.strip()
        age = _AGE.fullmatch(given)
        if age:
            return now - timedelta(**{_UNITS[age[2]]: int(age[1])})
        try:
            moment = datetime.fromisoformat(given)
        except ValueError:
            raise typer.BadParameter(
                f"{self.newer_than!r} is no age (30m, 12h, 7d, 2w) and no date (2026-05-01)", param_hint="--newer-than"
            ) from None
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Manners:
    """How hosts are treated."""

    concurrency: Annotated[int, typer.Option(metavar="N", min=1, help="Requests in flight at once.")] = 64
    delay: Annotated[
        float, typer.Option(metavar="SECONDS", min=0, callback=seconds, help="Between two requests to one host.")
    ] = 1.0
    ignore_robots: Annotated[
        bool, typer.Option("--ignore-robots", help="Do not ask robots.txt, as lists, feeds and sitemaps do.")
    ] = False

    def in_flight(self, *, quiet: bool) -> int:
        """How many requests are in flight at once; where that is less than asked for, it is said."""
        allowed = requests_allowed(self.concurrency)
        if allowed < self.concurrency and not quiet:
            fewer = f"{counted(allowed, 'request')} in flight at once, not {self.concurrency}"
            say(f"{fewer}: no more files may be open (ulimit -Hn)")
        return allowed


@dataclass(frozen=True, slots=True)
class Continued:
    """Whether a run goes on with what earlier ones have written."""

    resume: Annotated[
        bool,
        typer.Option(
            "--resume",
            help="Go on with the records in --output (JSONL), or in what an interrupted run left beside it: "
            "each is appended at once, and a URL that has one is not fetched again. Exit status 1 while it has "
            "failures.",
        ),
    ] = False
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="Like --resume, but fetch all failures in the file again.")
    ] = False


@dataclass(frozen=True, slots=True)
class Rendered:
    """Which pages are rendered."""

    render: Annotated[
        bool,
        typer.Option("--render", help="Run the scripts of pages that need it (js_required) in an installed Chromium."),
    ] = False
    render_all: Annotated[bool, typer.Option("--render-all", help="Like --render, but for all pages.")] = False
    browser: Annotated[
        str | None, typer.Option("--browser", metavar="PATH", help="The Chromium to use. [default: the one on PATH]")
    ] = None

    @property
    def files(self) -> Sequence[str]:
        """The browser, where it is given by its path."""
        is_file = self.browser and os.path.isfile(self.browser)  # noqa: PTH113 - it may be just a name
        return [self.browser] if self.browser and is_file else []

    def rendering(self) -> Rendering | None:
        """Raises typer.BadParameter where there is no browser."""
        from scrape.pipeline import needs_script

        if not self.render and not self.render_all:
            if self.browser is not None:
                raise typer.BadParameter("it is for --render and --render-all", param_hint="--browser")
            return None
        from scrape.fetcher.rendering import Rendering, installed_browser

        with refusing("--render-all" if self.render_all else "--render"):
            browser = installed_browser(self.browser)
        return Rendering(browser, needs_script, is_for_all=self.render_all)


@dataclass(frozen=True, slots=True)
class Sent:
    """What is sent to servers, and to which of them."""

    user_agent: Annotated[
        str | None,
        typer.Option("--user-agent", metavar="TEXT", callback=_sendable, help="Sent in place of our own."),
    ] = None
    headers: Annotated[
        list[str] | None,
        typer.Option(
            "--header",
            "-H",
            metavar="'NAME: VALUE'",
            help="Send this header to every URL given, whatever its site, but not to sites that these redirect or "
            "lead to.",
        ),
    ] = None
    cookie_file: Annotated[
        str | None,
        typer.Option(
            "--cookie-file", metavar="FILE", help="Send the cookies of this file (Netscape's format, as curl's)."
        ),
    ] = None
    proxy: Annotated[
        str | None,
        typer.Option(
            "--proxy",
            metavar="URL",
            callback=_proxy,
            help="Fetch through this proxy; env takes HTTP_PROXY and its like. [default: none]",
        ),
    ] = None
    public_only: Annotated[
        bool, typer.Option("--public-only", help="Refuse addresses that are not public, even those that you name.")
    ] = False
    insecure: Annotated[
        bool,
        typer.Option(
            "--insecure", help="Do not check certificates. SSL_CERT_FILE and SSL_CERT_DIR name others to trust."
        ),
    ] = False

    @property
    def files(self) -> Sequence[str]:
        return [self.cookie_file] if self.cookie_file else []

    def fields(self) -> Mapping[str, str]:
        """Names and values; of a name that is given twice both (RFC 9110, 5.3). Raises typer.BadParameter."""
        from scrape.fetcher import header_fields

        headers: dict[str, str] = {}
        for line in self.headers or ():
            name, colon, value = line.partition(":")
            name, value = name.strip().lower(), value.strip()
            if not colon or not header_fields.is_name(name) or not header_fields.is_value(value):
                raise typer.BadParameter(f"{line!r} is no header: give 'Name: value', in ASCII", param_hint="--header")
            if header_fields.is_managed(name):
                raise typer.BadParameter(f"{name} is set by the fetcher itself", param_hint="--header")
            separator = "; " if name == "cookie" else ", "
            headers[name] = f"{headers[name]}{separator}{value}" if name in headers else value
        return headers

    def cookies(self, *, quiet: bool) -> CookieJar | None:
        """The cookies of the file; where none is left to send, that is said. Raises typer.BadParameter."""
        if self.cookie_file is None:
            return None
        from scrape.fetcher.cookies import read_cookie_file

        with refusing("--cookie-file"):
            cookies = read_cookie_file(self.cookie_file)
        if not len(cookies) and not quiet:
            say(f"{printable(self.cookie_file)}: no cookie in it, or all have expired: none is sent")
        return cookies
