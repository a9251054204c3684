"""Which addresses the fetcher may connect to, and how names become addresses.

A page, a redirect or a DNS answer that an attacker wrote must not lead into the user's own network
(server-side request forgery). `ipaddress.is_global` is not enough for that: it holds multicast,
64:ff9b::/96, 6to4 and cloud hosts' 168.63.129.16 to be global.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Awaitable, Callable, Sequence
from functools import lru_cache

from scrape.errors import BlockedAddress, HostNotFound
from scrape.fetcher.thread import in_daemon_thread

Resolver = Callable[[str, int], Awaitable[Sequence[str]]]
"""Gives the addresses of a host name and port; raises `OSError` where there are none."""

# IANA special-purpose registries (RFC 6890 and its updates), and what clouds and networks add
_NOT_PUBLIC_V4 = (
    "0.0.0.0/8",  # this network; Linux connects 0.0.0.0 to itself
    "10.0.0.0/8",  # private (RFC 1918)
    "100.64.0.0/10",  # carrier-grade NAT (RFC 6598); cloud metadata at 100.100.100.200
    "127.0.0.0/8",  # loopback
    "168.63.129.16/32",  # Azure's host services
    "169.254.0.0/16",  # link-local; cloud metadata
    "172.16.0.0/12",  # private
    "192.0.0.0/24",  # protocol assignments
    "192.0.2.0/24",  # documentation
    "192.31.196.0/24",  # AS112
    "192.52.193.0/24",  # AMT
    "192.88.99.0/24",  # 6to4 relays, deprecated
    "192.168.0.0/16",  # private
    "192.175.48.0/24",  # AS112
    "198.18.0.0/15",  # benchmarks
    "198.51.100.0/24",  # documentation
    "203.0.113.0/24",  # documentation
    "224.0.0.0/4",  # multicast
    "240.0.0.0/4",  # reserved; broadcast
)
_PUBLIC_V6 = "2000::/3"  # all that IANA has assigned as global unicast
_NOT_PUBLIC_V6 = (
    "2001::/23",  # protocol assignments: Teredo, ORCHID, benchmarks
    "2001:db8::/32",  # documentation
    "2002::/16",  # 6to4: embeds an IPv4 address
    "2620:4f:8000::/48",  # AS112
    "3fff::/20",  # documentation
)


@lru_cache(maxsize=1)
def _networks() -> tuple[tuple[ipaddress.IPv4Network, ...], ipaddress.IPv6Network, tuple[ipaddress.IPv6Network, ...]]:
    return (
        tuple(map(ipaddress.IPv4Network, _NOT_PUBLIC_V4)),
        ipaddress.IPv6Network(_PUBLIC_V6),
        tuple(map(ipaddress.IPv6Network, _NOT_PUBLIC_V6)),
    )


@lru_cache(maxsize=4096)
def is_public(address: str) -> bool:
    """Whether `address` is one on the public internet, and cannot stand for another that is not.

    IPv6 forms that embed an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo) are never public.
    """
    not_public_v4, public_v6, not_public_v6 = _networks()
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv4Address):
        return not any(ip in network for network in not_public_v4)
    return ip in public_v6 and not any(ip in network for network in not_public_v6)


def is_address(host: str) -> bool:
    """Whether a host in normal form is an IPv4 or IPv6 address, not a name."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


async def vetted_addresses(host: str, port: int, *, resolver: Resolver, public_only: bool) -> tuple[str, ...]:
    """The addresses to connect to for `host`, each checked: connect to these, not to the name.

    With `public_only`, one address that is not public refuses the host: a mixed answer is what
    an attack looks like. Raises BlockedAddress, HostNotFound.
    """
    addresses = (host,) if is_address(host) else await _resolved(host, port, resolver)
    if public_only:
        blocked = next((address for address in addresses if not is_public(address)), None)
        if blocked is not None:
            leads = "is" if blocked == host else f"leads to {blocked},"
            raise BlockedAddress(
                f"{host} {leads} not a public address: "
                "only a URL that you give yourself, or that it lists at its origin, may name one, without --public-only"
            )
    return addresses


async def _resolved(host: str, port: int, resolver: Resolver) -> tuple[str, ...]:
    try:
        addresses = tuple(await resolver(host, port))
    except (OSError, UnicodeError):
        addresses = ()
    if not addresses:
        raise HostNotFound(f"no address found for {host}: check the spelling and your connection")
    return addresses


async def system_resolver(host: str, port: int) -> tuple[str, ...]:
    """The operating system's answer for `host`, without its duplicates.

    In a thread of its own: slow name servers would hold up other hosts, and Ctrl-C.
    """

    def look_up() -> tuple[str, ...]:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))

    return await in_daemon_thread(look_up, f"resolve {host}")
