"""What a status code means for whoever wants the page (RFC 9110, section 15)."""

from __future__ import annotations

from scrape.errors import EmptyInput, HTTPStatus, Incomplete

REDIRECTS = frozenset({301, 302, 303, 307, 308})
OK = 200
NOT_MODIFIED = 304
TOO_MANY_REQUESTS = 429


def check_status(status: int) -> None:
    """Raises EmptyInput, Incomplete or HTTPStatus where the response holds no whole page."""
    if status in {204, 205}:
        raise EmptyInput(f"HTTP status {status}: the server has nothing to show at this URL")
    if status == 206:
        raise Incomplete("HTTP status 206: the server sent a part of the page: try again")
    if not 200 <= status <= 299:
        raise HTTPStatus(f"HTTP status {status}: {_advice(status)}")


def _advice(status: int) -> str:
    match status:
        case 304:
            return "the server says that the page has not changed, though it was not asked: try again"
        case 401:
            return "the page needs a login, which scrape fetch sends with -H or --cookie-file"
        case 407:
            return "the proxy needs a login: http://USER:PASSWORD@HOST:PORT"
        case 403 | 999:
            return "the site refuses this program or this network"
        case 404 | 410:
            return "there is no such page: check the URL"
        case _ if status == TOO_MANY_REQUESTS:
            return "too many requests: wait, then try again"
        case 451:
            return "withheld for legal reasons"
        case _ if 300 <= status <= 399:
            return "a redirect that leads nowhere"
        case _ if 500 <= status <= 599:
            return "the site has trouble: try again later"
        case _:
            return "the site does not give this page: look at it in a browser"
