"""What records and lists know a URL by: the names that all spellings of it share."""

from __future__ import annotations

import re

from scrape.errors import InvalidURL
from scrape.patterns import compiled_late
from scrape.urls import EDGES, add_scheme, is_normal, parse, without_credentials


def as_recorded(text: str) -> str:
    """A URL as a record names it: as it was given, with its scheme where it is valid, and without credentials."""
    named = add_scheme(text)
    if "@" not in named and named == text:
        return named
    try:
        url = parse(text)
    except InvalidURL:
        return without_credentials(text.strip(EDGES))
    return named if url.credentials is None else str(url)


def normal_form(text: str) -> str:
    """What all spellings of a URL share, without credentials and a fragment that is no `route`; of what is no URL the
    text itself."""
    if "#" not in text and is_normal(text):
        return text
    path = route(text)
    try:
        return f"{parse(text)}#{path}" if path else str(parse(text))
    except InvalidURL:
        return text


def page_form(text: str) -> str:
    """`normal_form` without tracking parameters: what URLs share that lead to a page at one place."""
    address, mark, path = normal_form(text).partition("#")
    return without_tracking(address) + mark + path


def page_digest(text: str) -> int:
    """64 bits of `page_form`, for many of them."""
    from hashlib import blake2b  # late, as most runs need none

    return int.from_bytes(blake2b(page_form(text).encode("utf-8", "replace"), digest_size=8).digest())


def route(text: str | None) -> str:
    """The path that a URL has in its fragment, as scripts of some sites read it: `/rules` of `https://a.example/#/rules`.

    Empty where the fragment is none, or names a place on the page.
    """
    fragment = (text or "").partition("#")[2].removeprefix("!")
    return fragment.rstrip("/") if fragment.startswith("/") else ""


def canonical_key(text: str) -> str:
    """What URLs of the same page share: the scheme, `www.`, the fragment and tracking parameters left out."""
    try:
        url = parse(text)
    except InvalidURL:
        return text
    path, mark, query = without_tracking(url.target).partition("?")
    host = url.authority.removeprefix("www.")
    return f"{host}{path.rstrip('/') or '/'}{mark}{query}"


def without_tracking(target: str) -> str:
    """A path and query, or a URL without a fragment, but for what tells only how a reader came to the page."""
    path, mark, query = target.partition("?")
    if not mark:
        return target
    kept = "&".join(part for part in query.split("&") if not _TRACKING.match(part))
    return f"{path}?{kept}" if kept else path


_TRACKING = compiled_late(
    r"(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|gad_(?:source|campaignid)|srsltid|_g[al]|msclkid|twclid|ttclid"
    r"|li_fat_id|ys?clid|_openstat|igsh(?:id)?|mibextid|mc_[ce]id|_hs(?:enc|mi)|__hs(?:tc|sc|fp)|mkt_tok|vero_id"
    r"|oly_(?:enc|anon)_id|(?:mtm|pk|piwik)_(?:campaign|cid|content|group|keyword|kwd|medium|placement|source)"
    r"|at_(?:medium|campaign|custom\d+)|xtor|wt_z?mc|ns_(?:campaign|fee|linkname|mchannel|source))=|ref_src=twsrc",
    re.IGNORECASE,
)
"""Names that advertisers, mailers and counters have made for themselves. Words that sites use on their own (`ref`,
`cmpid`, `ocid`, `source`, `from`) are none: where they number the pages, a list of ten would be one."""
