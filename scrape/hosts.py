"""Pure functions over host names: their normal form, and which of them are one site.

Hosts are read as the WHATWG URL standard does where servers and browsers part from RFC 3986 (IPv4 spelled in octal
or hex, full-width digits).
"""

from __future__ import annotations

import re
from functools import lru_cache
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from urllib.parse import unquote_to_bytes

from scrape.errors import InvalidURL
from scrape.patterns import compiled_late
from scrape.public_suffix import suffix_length

MAX_LABEL = 63
"""Characters between the dots of a host name (RFC 1035, 2.3.4)."""
MAX_HOST = 254
"""Characters of a host name, the last dot among them (RFC 1035, 2.3.4)."""
_FORBIDDEN_IN_HOST = compiled_late(r"[\x00-\x20\x7f#%/:<>?@\[\\\]^|`{}\"',;!$&()*+=~]")


def normal_host(host: str) -> str:
    """The host as a resolver takes it: ASCII, lower case, addresses in their one spelling.

    Raises InvalidURL where the WHATWG host parser fails.
    """
    if host.startswith("["):
        return _ipv6(host)
    ascii_host = _to_ascii(unquote_to_bytes(host).decode("utf-8", "replace") if "%" in host else host)
    if not ascii_host or _FORBIDDEN_IN_HOST.search(ascii_host):
        raise InvalidURL(f"no valid host name: {host[:100]!r}; a URL looks like https://example.com/page")
    labels = ascii_host.removesuffix(".").split(".")
    if _is_number(labels[-1]):
        return _ipv4(labels, host)
    if len(ascii_host) > MAX_HOST or not all(0 < len(label) <= MAX_LABEL for label in labels):
        raise _too_long(host)
    return ascii_host


def _too_long(host: str) -> InvalidURL:
    return InvalidURL(f"no valid host name: {host[:100]!r}; a label has 1 to 63 characters")


def _to_ascii(host: str) -> str:
    """UTS 46, non-transitional, each label in Punycode where it needs it."""
    if host.isascii():
        return host.lower()
    if len(host) > MAX_HOST:  # work on longer names grows with the square of their length
        raise _too_long(host)
    import idna

    try:
        mapped = idna.uts46_remap(host, std3_rules=False, transitional=False)
        labels = mapped.replace("\u3002", ".").split(".")
        if max(map(len, labels)) > MAX_LABEL:  # Punycode makes it no shorter
            raise _too_long(host)
        return ".".join(label if label.isascii() else "xn--" + label.encode("punycode").decode() for label in labels)
    except (idna.IDNAError, UnicodeError):
        raise InvalidURL(f"no valid host name: {host[:100]!r}; check its letters") from None


def _is_number(label: str) -> bool:
    return label.isdigit() or bool(re.fullmatch(r"0x[0-9a-f]*", label))


def _ipv4(labels: list[str], host: str) -> str:
    """Four decimals for any spelling that `inet_aton` takes: 127.1, 0x7f.1, 017700000001."""
    try:
        numbers = [_ipv4_number(label) for label in labels]
        *first, last = numbers
        if len(numbers) > 4 or any(n > 255 for n in first) or last >= 256 ** (4 - len(first)):
            raise ValueError
    except ValueError:
        raise InvalidURL(f"no valid IPv4 address: {host[:100]!r}") from None
    return str(IPv4Address(last + sum(n << 8 * (3 - position) for position, n in enumerate(first))))


def _ipv4_number(label: str) -> int:
    if label.startswith("0x"):
        return int(label[2:] or "0", 16)
    if not label.isascii():
        raise ValueError
    return int(label, 8) if len(label) > 1 and label.startswith("0") else int(label)


def _ipv6(host: str) -> str:
    try:
        if not host.endswith("]") or "%" in host:  # a zone names an interface of this machine
            raise AddressValueError
        return str(IPv6Address(host[1:-1]))
    except AddressValueError:
        raise InvalidURL(f"no valid IPv6 address: {host[:100]!r}") from None


def same_site(one: str | None, other: str | None) -> bool:
    """Whether two host names share a registrable domain.

    The public suffix list is read only where the names alone do not tell.
    """
    if not one or not other:
        return False
    one, other = one.removesuffix(".").removeprefix("www."), other.removesuffix(".").removeprefix("www.")
    if one == other:
        return True
    if one.split(".")[-2:] != other.split(".")[-2:] or "." not in one:
        return False
    domain = registrable_domain(one)
    return domain is not None and domain == registrable_domain(other)


@lru_cache(maxsize=4096)
def registrable_domain(host: str) -> str | None:
    """The registrable domain by the public suffix list (`bbc.co.uk`), or None; a public suffix is its own.

    None for addresses and single labels. Under a top level that is not on the list it is the last two labels,
    as the list's default rule says. The first call reads the list (4 ms).
    """
    if ":" in host or _is_number(host.rsplit(".", 1)[-1]):
        return None
    labels = host.removesuffix(".").split(".")
    suffix = suffix_length(labels)
    return ".".join(labels[-1 - (suffix or 1) :]) if suffix or len(labels) > 1 else None
