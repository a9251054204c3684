"""Pure functions over URLs: no network, no state.

Parsing follows the WHATWG URL standard where servers and browsers part from RFC 3986 (backslashes, `hosts`),
because a guard that reads a URL differently from the code that connects is no guard.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote, unquote_to_bytes

from scrape.errors import InvalidURL
from scrape.hosts import MAX_LABEL, normal_host
from scrape.patterns import compiled_late

MAX_LENGTH = 16_384
"""Characters of a URL; servers take 8,000 or so."""
DEFAULT_PORTS = {"http": 80, "https": 443}

_SCHEME = compiled_late(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_HOST_AND_PORT = compiled_late(r"[^/?#@:]+:\d+(?:[/?#]|$)")
_USER_AND_HOST = compiled_late(r"[^/?#@:]+:[^/?#]*@")
_WITHOUT_HOST = frozenset({"mailto", "javascript", "data", "urn", "cid", "mid", "acct", "sip", "sips", "xmpp"})
_KNOWN = _WITHOUT_HOST | {"http", "https", "ftp", "ftps", "sftp", "ssh"}
"""Schemes, where an `@` follows; another word before a colon is a user's name."""
_CONTROL = compiled_late(r"[\x00-\x1f\x7f]")
_ANOTHER = compiled_late(r"\shttps?://", re.IGNORECASE)
EDGES = "".join(map(chr, range(0x21)))
"""Controls and blanks, which count for nothing around a URL."""
_SAFE_IN_PATH = "/%:@!$&'()*+,;=~-._|[]"
_SAFE_IN_QUERY = _SAFE_IN_PATH + "^?`{}\\"
_SAFE_IN_LINK_QUERY = _SAFE_IN_QUERY.replace("'", "")
_SAFE_IN_MAIL = _SAFE_IN_QUERY + "#"
_SAFE_IN_FRAGMENT = _SAFE_IN_MAIL.replace("`", "")
_PATH_STARTS = ("/", "./", "../", "~/")
_DOTS = {".": ".", "%2e": ".", "..": "..", ".%2e": "..", "%2e.": "..", "%2e%2e": ".."}


class URL(NamedTuple):
    """An absolute http or https URL in normal form, without its fragment."""

    scheme: str
    host: str
    """ASCII, lower case; an IPv4 address as four decimals, an IPv6 address without brackets."""
    port: int
    target: str
    """Path and query, percent-encoded, from the first slash on."""
    credentials: tuple[str, str] | None = None
    """User name and password, which `str()` leaves out: they are not for records."""

    @property
    def origin(self) -> tuple[str, str, int]:
        """Scheme, host and port (RFC 6454)."""
        return self.scheme, self.host, self.port

    @property
    def authority(self) -> str:
        """Host and, where it is not the scheme's own, port; what a `Host` header holds."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"


def add_scheme(text: str) -> str:
    """`text` without surrounding blanks, and with `https://` where it names no scheme.

    `localhost:8000` is a host and a port, `ann:secret@example.com` a user at a host, `mailto:x@example.com` a scheme;
    `/story.html` is a path, and stays one.
    """
    text = text.strip(EDGES)
    if text.startswith("//"):
        return "https:" + text
    if text.startswith(_PATH_STARTS):
        return text
    scheme = _SCHEME.match(text)
    if scheme and not _HOST_AND_PORT.match(text) and (scheme[1].lower() in _KNOWN or not _USER_AND_HOST.match(text)):
        return text
    return "https://" + text


def with_bytes_escaped(text: str) -> str:
    """A URL that was decoded with `surrogateescape`, its bytes that are not UTF-8 percent-encoded: so a server is asked
    for what it named in an encoding of its own."""
    return text if text.isascii() else _BYTE.sub(lambda byte: f"%{ord(byte[0]) - 0xDC00:02X}", text)


_BYTE = compiled_late(r"[\udc80-\udcff]")


def without_credentials(text: str) -> str:
    """The text of what may be no valid URL, without what looks like a user and a password in it."""
    scheme = _SCHEME.match(text)
    if scheme and scheme[1].lower() in _WITHOUT_HOST:
        return text
    start = _START.match(text)
    before, rest = (start[0], text[start.end() :]) if start else ("", text)
    authority = _AUTHORITY.match(rest)
    end = authority.end() if authority else 0
    rest = rest[:end].rpartition("@")[2] + rest[end:]
    secret = _SECRET_WITH_SLASH.match(rest) if start else None
    return before + (rest[secret.end() :] if secret else rest)


_START = compiled_late(r"https?:[/\\]*|[a-z][a-z0-9+.-]*:[/\\]{2}|[/\\]{2}", re.IGNORECASE)
"""What comes before a host for certain; `foo:bar/baz@2x.png` may have none."""
_AUTHORITY = compiled_late(r"[^/\\?#]*")
_SECRET_WITH_SLASH = compiled_late(r"[^/\\?#@:\[\]]*:(?!\d*(?:[/\\?#]|$)).*@", re.DOTALL)
"""What follows the colon is no port: a password, in which what ends a host should have been escaped."""


def _quoted(text: str) -> str:
    """A text in a message."""
    return repr(without_credentials(text)[:200])


def parse(text: str) -> URL:
    """The URL that a user wrote or a `Location` header gave; `https` where it has no scheme.

    Raises InvalidURL.
    """
    given = text.strip(EDGES)
    text = add_scheme(text)
    if text.count("://") > 1 and _ANOTHER.search(text):
        raise InvalidURL(f"{_quoted(given)} is more than a URL: give each on a line of its own")
    if text.startswith(_PATH_STARTS):
        raise InvalidURL(f"{_quoted(given)} is a path, not a URL: scrape clean reads files")
    if len(text) > MAX_LENGTH:
        raise InvalidURL(f"a URL of {len(text):,} characters: at most {MAX_LENGTH:,} are taken")
    if _CONTROL.search(text):
        raise InvalidURL(f"control character in the URL {_quoted(given)}: remove it")
    scheme, _, rest = text.partition(":")
    scheme = scheme.lower()
    if scheme not in DEFAULT_PORTS:
        reads = ": scrape clean reads files" if scheme == "file" else ""
        raise InvalidURL(f"cannot fetch {scheme[:50]}: URLs, only http and https{reads}")
    return _read(scheme, rest.partition("#")[0], _SAFE_IN_QUERY)[0]


def _read(scheme: str, rest: str, safe_in_query: str) -> tuple[URL, str]:
    """The URL of what stands between the scheme's colon and the fragment, and its userinfo as written, with its `@`.

    Raises InvalidURL.
    """
    userinfo, host_and_port, path, query = _parts(rest)
    host, port = _split_port(host_and_port, DEFAULT_PORTS[scheme])
    asked = "" if query is None else "?" + quote(query, safe=safe_in_query, errors="replace")
    credentials = _credentials(userinfo.removesuffix("@"))
    return URL(scheme, normal_host(host), port, _normal_path(path) + asked, credentials), userinfo


def _parts(rest: str) -> tuple[str, str, str, str | None]:
    """Userinfo with its `@`, host and port, path, and query if there is one: of what stands between the scheme's colon
    and the fragment."""
    before_query, mark, query = rest.partition("?")
    authority, slash, path = before_query.replace("\\", "/").lstrip("/").partition("/")
    userinfo, at, host_and_port = authority.rpartition("@")
    return userinfo + at, host_and_port, slash + path, query if mark else None


def _split_port(authority: str, default: int) -> tuple[str, int]:
    host, colon, port = authority.rpartition(":")
    if not colon or authority.endswith("]"):
        return authority, default
    if not port:
        return host, default
    if not (port.isascii() and port.isdigit() and len(port) <= 5 and 1 <= int(port) <= 65535):
        if port.isdigit():
            raise InvalidURL(f"bad port {port[:20]}: ports go from 1 to 65535")
        # not told, as it may be a password
        raise InvalidURL("bad port: ports go from 1 to 65535, and a password has %2F in place of a slash")
    return host, int(port)


def _credentials(userinfo: str) -> tuple[str, str] | None:
    if not userinfo:
        return None
    user, _, password = userinfo.partition(":")
    return _unquote(user), _unquote(password)


def _unquote(text: str) -> str:
    return unquote_to_bytes(text).decode("utf-8", "replace")


def _normal_path(path: str) -> str:
    """`path` with dot segments resolved and what URLs cannot hold percent-encoded."""
    if "/." not in path and "/%2" not in path:
        return quote(path, safe=_SAFE_IN_PATH, errors="replace") or "/"
    kept: list[str] = []
    segments = path.split("/")[1:]
    for position, segment in enumerate(segments):
        dots = _DOTS.get(segment.lower())
        if dots == ".." and kept:
            kept.pop()
        if dots is None:
            kept.append(segment)
        elif position == len(segments) - 1:
            kept.append("")
    return quote("/" + "/".join(kept), safe=_SAFE_IN_PATH, errors="replace")


def redirect(base: URL, location: str) -> URL:
    """Where a `Location` header leads from `base`; credentials in it are dropped.

    Raises InvalidURL.
    """
    absolute = join(str(base), location)
    if absolute is None or absolute.startswith("mailto:"):
        raise InvalidURL(f"{base.authority} redirects to {location[:200]!r}, which is no http or https URL")
    return parse(absolute)._replace(credentials=None)


def join(base: str | None, href: str) -> str | None:
    """`href` as an absolute URL, or None where it leads to no http, https or mailto URL.

    What a browser's `a.href` gives (WHATWG URL, sections 4.4 and 4.5): in normal form, its fragment kept.
    """
    href = href.strip(EDGES)
    if is_normal(href):
        return href
    href = _LINE_BREAK.sub("", href)
    scheme = _SCHEME.match(href)
    if scheme is None or (base and _goes_on(base, scheme[1].lower(), href[scheme.end() :])):
        return _relative(base, href[scheme.end() :] if scheme else href)
    name, rest = scheme[1].lower(), href[scheme.end() :]
    if name == "mailto":
        return "mailto:" + quote(rest, safe=_SAFE_IN_MAIL, errors="replace")
    return _absolute(name, rest) if name in DEFAULT_PORTS else None


_NORMAL_LINK = compiled_late(
    r"https?://(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*/[A-Za-z0-9/_.~:@!$&()*+,;=%-]*(?:\?[A-Za-z0-9/_.~:@!$&()*+,;=%-]*)?"
)


def is_normal(href: str) -> bool:
    """Whether an absolute URL is in normal form already, as nearly all are: a tenth of the time to normalise it."""
    return _NORMAL_LINK.fullmatch(href) is not None and "/." not in href and "/%2" not in href


_LINE_BREAK = compiled_late(r"[\t\n\r]")
_TWO_SLASHES = compiled_late(r"[/\\]{2}")


def _goes_on(base: str, scheme: str, rest: str) -> bool:
    """Whether `http:page`, or `http:/page`, means a page of the base's host: its own scheme, and no two slashes."""
    return scheme in DEFAULT_PORTS and not _TWO_SLASHES.match(rest) and base.lower().startswith(scheme + ":")


def _absolute(scheme: str, rest: str) -> str | None:
    """The URL in normal form; `rest` is what follows the colon."""
    rest, hash_mark, fragment = rest.partition("#")
    try:
        url, userinfo = _read(scheme, rest, _SAFE_IN_LINK_QUERY)
    except InvalidURL:
        return None
    link = f"{scheme}://{userinfo}{url.authority}{url.target}"
    return link + "#" + quote(fragment, safe=_SAFE_IN_FRAGMENT, errors="replace") if hash_mark else link


def _relative(base: str | None, href: str) -> str | None:
    """A reference without a scheme, seen from an absolute base; without any page it leads to https."""
    scheme, _, rest = (base or "https:").strip(EDGES).partition(":")
    scheme = scheme.lower()
    end = min((at for at in (href.find("?"), href.find("#")) if at >= 0), default=len(href))
    path, tail = href[:end].replace("\\", "/"), href[end:]
    if scheme not in DEFAULT_PORTS or (not base and not path.startswith("//")):
        return None
    if path.startswith("//"):
        return _absolute(scheme, path + tail)
    before, mark, query = rest.partition("#")[0].partition("?")
    authority, _, base_path = before.replace("\\", "/").lstrip("/").partition("/")
    if not path:
        path, tail = f"/{base_path}", tail if tail.startswith("?") else mark + query + tail
    elif not path.startswith("/"):
        path = f"/{base_path[: base_path.rfind('/') + 1]}{path}"
    whole = f"{scheme}://{authority}{path}{tail}"
    return whole if is_normal(whole) else _absolute(scheme, f"//{authority}{path}{tail}")


def hostname(url: str | None) -> str | None:
    """The host of an http or https URL in normal form, or None."""
    return None if not url or len(url) > MAX_LENGTH else _host_of(url)


@lru_cache(maxsize=4096)  # a longer one, which is none, is not to be held for as long as the process lives
def _host_of(url: str) -> str | None:
    if not url.lower().startswith(("http:", "https:")):
        return None
    if _NORMAL_LINK.fullmatch(url) and len(host := url.split("/", 3)[2]) <= MAX_LABEL:
        return host  # as it is nearly always, in a tenth of the time
    try:
        return parse(url).host
    except InvalidURL:
        return None
