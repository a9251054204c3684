"""A page as a JSON record: what `scrape fetch --raw` prints and `scrape clean` reads."""

from __future__ import annotations

import binascii
from typing import Any

from scrape.records import Page


def page_record(page: Page) -> dict[str, Any]:
    """The page's keys in the contract's order; foreign keys at the end; `error` only where there is one."""
    record: dict[str, Any] = {
        "url": page.url,
        "final_url": page.final_url,
        "status": page.status,
        "headers": dict(page.headers),
        "fetched_at": page.fetched_at,
    }
    if page.text is not None:
        record["text"] = page.text
    elif page.body is not None:
        record["body_base64"] = binascii.b2a_base64(page.body, newline=False).decode("ascii")
    else:
        record["html"] = page.html
    if page.error is not None:
        record["error"] = {"type": page.error.type, "message": page.error.message}
    return record | dict(page.input or {})
