"""Cookies that the user brings in a file; those that servers set are not kept."""

from __future__ import annotations

from http.cookiejar import Cookie, CookieJar, LoadError, MozillaCookieJar

from scrape.errors import InvalidRecord, NotFound, Unreadable
from scrape.fetcher.address import is_address
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
