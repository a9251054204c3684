"""What a page says of itself: address, language, description, image, access."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, starmap
from typing import Final

from scrape import url_keys, urls
from scrape.extractor.metadata.record import Candidate
from scrape.extractor.metadata.structured import Evidence, absolute_url, url_path
from scrape.patterns import compiled_late

_LANGUAGE: Final = compiled_late(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?![A-Za-z])")
_NO_LANGUAGE: Final = frozenset(["und", "mul", "zxx", "xx", "null"])
_PLACEHOLDER: Final = compiled_late(
    r"(?:(?:spacer|blank|pixel|1x1|transparent)[^/]*\.(?:gif|png|svg)|placeholder[^/]*\.\w{3,4})(?:$|\?)", re.IGNORECASE
)


def canonical_urls(evidence: Evidence) -> Iterator[Candidate]:
    """Addresses that the page calls its own; not the first page's where the page is another."""
    is_first_page = not url_path(evidence.url)
    for source, url in _given_urls(evidence):
        absolute = absolute_url(url, evidence.base_url)
        if absolute and (is_first_page or url_path(absolute)) and not _is_of_maker(url, evidence.url):
            yield Candidate(source, absolute if url_keys.route(absolute) else absolute.partition("#")[0])


def _is_of_maker(url: str, own: str | None) -> bool:
    """Whether an address is of the machine on which the page was made, or a template that was not filled in."""
    return "{{" in url or (urls.hostname(url) == "localhost" != urls.hostname(own))


def _given_urls(evidence: Evidence) -> Iterator[tuple[str, str]]:
    for url in evidence.document.targets_of("canonical"):
        yield "link:canonical", url
    yield from evidence.metas("og:url")
    for name in ("mainEntityOfPage", "url"):
        yield from evidence.in_json_ld(name, key="@id")
    yield from evidence.metas("twitter:url", "parsely-link", "citation_public_url")


def languages(evidence: Evidence) -> Iterator[Candidate]:
    """Language tags, normalised."""
    for source, text in _given_languages(evidence):
        if tag := normal_language(text):
            yield Candidate(source, tag)


def _given_languages(evidence: Evidence) -> Iterator[tuple[str, str]]:
    yield "html:lang", evidence.language or ""
    yield from evidence.in_json_ld("inLanguage", key="alternateName")
    yield from evidence.metas(
        "og:locale", "content-language", "dc.language", "dcterms.language", "language", "itemprop:inlanguage"
    )
    if (body := evidence.tree.body) is not None:
        yield "body:lang", body.attributes.get("lang") or ""


def normal_language(text: str) -> str | None:
    """A BCP 47 tag (RFC 5646) in its usual case: `en_us` gives `en-US`, `zh-hant-tw` gives `zh-Hant-TW`."""
    match = _LANGUAGE.match(text.strip())
    if match is None or match[1].casefold() in _NO_LANGUAGE:
        return None
    parts = (match[1].lower(), match[2] and match[2].title(), match[3] and match[3].upper())
    return "-".join(part for part in parts if part)


def descriptions(evidence: Evidence) -> Iterator[Candidate]:
    """Summaries."""
    given = chain(
        evidence.filled_metas("og:description", "description"),
        evidence.in_json_ld("description"),
        evidence.filled_metas("twitter:description", "dc.description", "dcterms.description", "itemprop:description"),
    )
    return starmap(Candidate, given)


def images(evidence: Evidence) -> Iterator[Candidate]:
    """Lead images, absolute."""
    for source, url in _given_images(evidence):
        absolute = absolute_url(url, evidence.base_url)
        if absolute and not _PLACEHOLDER.search(absolute):
            yield Candidate(source, absolute)


def _given_images(evidence: Evidence) -> Iterator[tuple[str, str]]:
    yield from evidence.metas("og:image", "og:image:secure_url", "og:image:url", "twitter:image", "twitter:image:src")
    for name, key in (("image", "url"), ("image", "contentUrl"), ("thumbnailUrl", "url")):
        yield from evidence.in_json_ld(name, key=key)
    yield from evidence.metas("parsely-image-url", "sailthru.image.full", "itemprop:image", "thumbnail")
    for url in evidence.document.targets_of("image_src"):
        yield "link:image_src", url


def access(evidence: Evidence) -> Iterator[Candidate]:
    """Whether the page declares that it can be read without paying."""
    for thing in (evidence.article, *evidence.things):
        value = thing.get("isAccessibleForFree")
        if isinstance(value, str):
            value = {"true": True, "false": False}.get(value.strip().rpartition("/")[2].casefold())
        if isinstance(value, bool):
            yield Candidate("json-ld:isAccessibleForFree", value)
            break
    for key, content in evidence.metas("article:content_tier", "og:article:content_tier"):
        if (tier := content.casefold()) in {"free", "metered", "locked"}:
            yield Candidate(key, tier == "free")
