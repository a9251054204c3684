"""Cookies that the user brings in a file, and those that servers set on the way to a page, which last no longer."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from email.utils import mktime_tz, parsedate_tz
from functools import partial
from http.cookiejar import Cookie, CookieJar
from pathlib import Path

from scrape.errors import InputError, InvalidRecord
from scrape.fetcher.address import is_address
from scrape.public_suffix import suffix_length
from scrape.urls import URL

MAX_SET = 50
"""Cookies that one response may set, of at most so many bytes each: browsers' own limits (RFC 6265, 6.1)."""
MAX_COOKIE = 4_096
_LONGEST_LINE = 64 * 1024
"""Characters of a file that are read at once: a device has no lines."""

_SENDABLE = re.compile(r"[\x20-\x7e]*")

_cookie = partial(
    Cookie,
    version=0,
    port=None,
    port_specified=False,
    domain_initial_dot=False,
    path_specified=True,
    discard=False,
    comment=None,
    comment_url=None,
    rest={},
)
"""One of which nothing is set that the rules here do not ask for."""


def read_cookie_file(path: str) -> CookieJar:
    """The cookies of a file in Netscape's format, which curl and browser extensions write; its first line, which says
    that it is one, may be missing. Those that have expired are left out.

    Raises NotFound, Unreadable, InvalidRecord for a line that is no cookie.
    """
    jar = CookieJar()
    try:
        with Path(path).open(encoding="utf-8-sig") as lines:
            for number, line in enumerate(iter(lambda: lines.readline(_LONGEST_LINE), ""), 1):
                if (fields := _fields_of(line)) is not None:
                    jar.set_cookie(_cookie_of(fields, f"{path}, line {number}"))
    except UnicodeDecodeError:
        raise InvalidRecord(f"{path}: no cookie file: it is no text in UTF-8") from None
    except OSError as error:
        raise InputError.because(error, path) from None
    jar.clear_expired_cookies()
    return jar


_HTTP_ONLY = "#HttpOnly_"
"""What curl and browsers' extensions write before cookies that scripts do not see."""


def _fields_of(line: str) -> list[str] | None:
    """What tabs part in the line of a cookie; None for a comment or a blank line."""
    line = line.removeprefix(_HTTP_ONLY).rstrip("\r\n")
    return None if not line.strip() or line.lstrip().startswith(("#", "$")) else line.split("\t")


def _cookie_of(fields: Sequence[str], place: str) -> Cookie:
    """Raises InvalidRecord for what is no cookie."""
    try:
        # where the last field is empty, its tab may be missing
        domain, of_subdomains, path, secure, expires, name, value = [*fields, *([""] if len(fields) == 6 else [])]
        end = int(float(expires or 0))
    except (ValueError, OverflowError):
        raise InvalidRecord(
            f"{place}: no cookie, which has seven fields with tabs between, as curl --cookie-jar writes them"
        ) from None
    return _cookie(
        name=name or value,
        value=value if name else None,
        domain=domain,
        domain_specified=of_subdomains.upper() == "TRUE",
        path=path,
        secure=secure.upper() == "TRUE",
        expires=end if end > 0 else None,  # 0 is how curl writes one that lasts for the session, -1 how Playwright does
    )


def with_cookies_set(jar: CookieJar | None, fields: Sequence[tuple[bytes, bytes]], url: URL) -> CookieJar | None:
    """The cookies of `jar`, which stays as it is, and those that the response of `url` sets (RFC 6265, 5.2 and 5.3)."""
    lines = [value for name, value in fields if name.lower() == b"set-cookie" and len(value) <= MAX_COOKIE]
    if not lines:
        return jar
    both = CookieJar()
    for cookie in jar or ():
        both.set_cookie(cookie)
    for cookie in _set_by(lines[:MAX_SET], url):
        if url.scheme == "https" or not _is_overlaid(cookie, jar or (), url.host):
            both.set_cookie(cookie)
    both.clear_expired_cookies()
    return both


def _is_overlaid(cookie: Cookie, others: Iterable[Cookie], host: str) -> bool:
    """Whether it would stand beside a secure one of its name: only secure responses may set that (RFC 6265bis, 5.7)."""
    return any(other.secure and other.name == cookie.name and _domain_matches(other, host) for other in others)


def _set_by(lines: Iterable[bytes], url: URL) -> Iterable[Cookie]:
    for line in lines:
        pair, *rest = line.decode("latin-1").split(";")
        name, equals, value = pair.partition("=")
        told = {key.strip().lower(): of.strip() for key, _, of in (part.partition("=") for part in rest)}
        domain = told.get("domain", "").lower().removeprefix(".")
        is_secure = "secure" in told
        if not equals or not name.strip() or not _SENDABLE.fullmatch(pair) or (is_secure and url.scheme != "https"):
            continue
        if (domain and not _may_set(domain, url.host)) or not _keeps_promise(name.strip().lower(), told, is_secure):
            continue
        yield _cookie(
            name=name.strip(),
            value=value.strip(),
            domain=domain or url.host,
            domain_specified=_is_site(domain),
            path=told["path"] if told.get("path", "").startswith("/") else _folder_of(url),
            secure=is_secure,
            expires=_end_of(told),
        )


def _may_set(domain: str, host: str) -> bool:
    """Whether a host may set a cookie for all of a domain: its own, but not that of a whole registry."""
    return host == domain or (_is_site(domain) and host.endswith(f".{domain}") and not is_address(host))


def _is_site(domain: str) -> bool:
    """Whether it has subdomains of one owner: a public suffix has those of others (RFC 6265, 5.3, step 5)."""
    labels = domain.split(".")
    return len(labels) > 1 and suffix_length(labels) < len(labels)


def _keeps_promise(name: str, told: dict[str, str], is_secure: bool) -> bool:
    """Whether a cookie is what the beginning of its name says (RFC 6265bis, 4.1.3)."""
    if name.startswith("__host-"):
        return is_secure and not told.get("domain") and told.get("path") == "/"
    return is_secure or not name.startswith("__secure-")


def _folder_of(url: URL) -> str:
    """RFC 6265, 5.1.4."""
    return url.target.partition("?")[0].rpartition("/")[0] or "/"


def _end_of(told: dict[str, str]) -> int | None:
    """When a cookie ends, in seconds of the clock; None: not while we are on the way."""
    age = told.get("max-age", "")
    if re.fullmatch(r"-?\d{1,9}", age, re.ASCII):
        return int(time.time()) + max(int(age), -1)
    date = parsedate_tz(told.get("expires", ""))
    with suppress(ValueError, OverflowError):
        return int(float(mktime_tz(date))) if date else None  # as a number that the jar takes
    return None


def cookie_header(jar: CookieJar, url: URL) -> str | None:
    """What the rules of domain, path and security send to `url`, longer paths first (RFC 6265, 5.4).

    Matched here: the jar's own rules send a cookie of one host to its subdomains, and none to `localhost`.
    """
    sent = sorted((cookie for cookie in jar if _is_sent(cookie, url)), key=lambda cookie: -len(cookie.path))
    pairs = (cookie.name if cookie.value is None else f"{cookie.name}={cookie.value}" for cookie in sent)
    return "; ".join(pairs) or None


def _is_sent(cookie: Cookie, url: URL) -> bool:
    is_safe = url.scheme == "https" or not cookie.secure
    return is_safe and not cookie.is_expired() and _domain_matches(cookie, url.host) and _path_matches(cookie, url)


def _domain_matches(cookie: Cookie, host: str) -> bool:
    """RFC 6265, 5.1.3; a cookie that names no domain goes to the host that set it, and to no other."""
    domain = cookie.domain.lower().lstrip(".")
    is_below = cookie.domain_specified and host.endswith(f".{domain}") and not is_address(host)
    return host == domain or is_below


def _path_matches(cookie: Cookie, url: URL) -> bool:
    """RFC 6265, 5.1.4."""
    path = url.target.partition("?")[0]
    return path == cookie.path or path.startswith(cookie.path if cookie.path.endswith("/") else f"{cookie.path}/")
