"""Cookies that the user brings in a file; those that servers set are not kept."""

from __future__ import annotations

from http.cookiejar import CookieJar, LoadError, MozillaCookieJar
from urllib.request import Request

from scrape.errors import InvalidRecord, NotFound, Unreadable
from scrape.urls import URL


def read_cookie_file(path: str) -> CookieJar:
    """The cookies of a file in Netscape's format, which curl and browser extensions write.

    Raises NotFound, Unreadable, InvalidRecord.
    """
    jar = MozillaCookieJar(path)
    try:
        jar.load(ignore_discard=True, ignore_expires=True)
    except FileNotFoundError:
        raise NotFound(f"{path}: no such file: check the path") from None
    except (LoadError, UnicodeDecodeError):
        raise InvalidRecord(
            f"{path}: no cookie file: it begins with '# Netscape HTTP Cookie File', as curl --cookie-jar writes it"
        ) from None
    except OSError as error:
        raise Unreadable(f"{path}: cannot be read: {error.strerror}") from None
    for cookie in jar:
        if cookie.expires == 0:  # how curl writes one that lasts for the session
            cookie.expires = None
    jar.clear_expired_cookies()
    return jar


def cookie_header(jar: CookieJar, url: URL) -> str | None:
    """What the jar's rules of domain, path and security send to `url` (RFC 6265, 5.4)."""
    request = Request(str(url))  # noqa: S310 - http or https, and only asked for its headers
    jar.add_cookie_header(request)
    return request.get_header("Cookie")
