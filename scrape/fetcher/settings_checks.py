"""Whether what a user gives as `Settings` can be meant: told when they are made, by the name of the field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from numbers import Integral, Real
from typing import Any

from scrape.fetcher import header_fields
from scrape.fetcher.proxies import ENVIRONMENT, parse_proxy

_LEAST: Mapping[str, float] = {
    "timeout": 0.0,
    "delay": 0.0,
    "max_size": 1,
    "max_redirects": 0,
    "concurrency": 1,
    "per_host": 1,
    "tries": 1,
}
"""The least that a number of the settings may be; those of seconds may have a fraction."""


def check_field(name: str, value: Any) -> None:
    """Raises TypeError for a value of the wrong kind, ValueError for one that cannot be, InvalidURL for no proxy."""
    if name in _LEAST:
        _check_number(name, value, _LEAST[name])
    elif check := _CHECKS.get(name):
        check(name, value)


def _check_number(name: str, value: Any, least: float) -> None:
    kind = Real if isinstance(least, float) else Integral
    is_number = isinstance(value, kind) and not isinstance(value, bool)
    if not is_number:
        raise _wrong(name, "a number" if kind is Real else "int", value)
    if not value >= least:
        raise ValueError(f"{name} must be {least:g} or more, not {value}")


def _check_truth(name: str, value: Any) -> None:
    if not isinstance(value, bool):
        raise _wrong(name, "bool", value)


def _check_user_agent(name: str, value: Any) -> None:
    if value is not None:
        _check_value(name, value)


def _check_headers(name: str, value: Any) -> None:
    if not isinstance(value, Mapping):
        raise _wrong(name, "a mapping of names to values", value)
    for field, held in value.items():
        if not isinstance(field, str):
            raise _wrong(f"the name of one of {name}", "str", field)
        if not header_fields.is_name(field):
            raise ValueError(f"{name}: {field!r} is no name of a header")
        if header_fields.is_managed(field):
            raise ValueError(f"{name}: {field} is set by the fetcher itself")
        _check_value(f"{name}[{field!r}]", held)


def _check_value(name: str, value: Any) -> None:
    if not isinstance(value, str):
        raise _wrong(name, "str", value)
    if not header_fields.is_value(value):
        raise ValueError(f"{name}: {value!r} cannot be sent: give printable ASCII")


def _check_cookies(name: str, value: Any) -> None:
    if value is None:
        return
    from http.cookiejar import CookieJar

    if not isinstance(value, CookieJar):
        raise _wrong(name, "http.cookiejar.CookieJar", value)


def _check_proxy(name: str, value: Any) -> None:
    if value is not None and not isinstance(value, str):
        raise _wrong(name, "str", value)
    if value is not None and value != ENVIRONMENT:
        parse_proxy(value)


def _check_verify(name: str, value: Any) -> None:
    if isinstance(value, bool):
        return
    import ssl

    if not isinstance(value, ssl.SSLContext):
        raise _wrong(name, "bool or ssl.SSLContext", value)


def _check_callable(name: str, value: Any) -> None:
    if not callable(value) and (value is not None or name == "tell"):
        raise _wrong(name, "to be called", value)


def _wrong(name: str, wanted: str, value: object) -> TypeError:
    return TypeError(f"{name} is {wanted}, not {type(value).__name__}")


_CHECKS: Mapping[str, Callable[[str, Any], None]] = {
    **dict.fromkeys(("robots", "public_only", "http2"), _check_truth),
    "user_agent": _check_user_agent,
    "headers": _check_headers,
    "cookies": _check_cookies,
    "proxy": _check_proxy,
    "verify": _check_verify,
    **dict.fromkeys(("next_page", "keep", "archived", "tell"), _check_callable),
}
