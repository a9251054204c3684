"""Where an article says that it was taken from: in its text, in its JSON-LD, in its head."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

from scrape import urls
from scrape.extractor.boilerplate.line_beginnings import LENGTH, beginnings_of
from scrape.extractor.boilerplate.phrases import sources
from scrape.extractor.document import Document
from scrape.extractor.metadata.jsonld import main_article, things_of
from scrape.extractor.passages import DECORATION, normalise
from scrape.hosts import same_site
from scrape.patterns import compiled_late

CREDIT_MAX_CHARACTERS: Final = 120
"""A label and its link are a line of their own."""
SENTENCE_MAX_CHARACTERS: Final = 300
"""'This article first appeared in ...' and whose courtesy it is."""

_SENTENCES: Final = tuple(
    (word, pattern)
    for words, *patterns in (
        (
            "published appeared posted written reported ran",
            r"\b(?:originally|first|previously) (?:published|appeared|posted|ran|written|reported)"
            r" (?:first |originally )?(?:at|on|in|by|for|as)\b",
            r"\b(?:published|appeared|posted) (?:originally|first) (?:at|on|in|by)\b",
        ),
        (
            "published reprinted posted syndicated reproduced",
            r"\b(?:re-?published|reprinted|reposted|cross-?posted|syndicated|reproduced)"
            r"(?: here)?(?: with (?:the )?(?:kind )?permission)?(?: (?:of|from))\b",
        ),
        (
            "read view see",
            r"\b(?:read|view|see) (?:the )?(?:full|original|complete|entire|rest of the)? ?"
            r"(?:article|story|post|news|report|piece|more)(?: here)?,? (?:at|on|from|via)\b",
            r"\bcontinue reading (?:at|on)\b",
        ),
        (
            "erschien veröffentlicht publiziert vollständigen ganzen originalen",
            r"\b(?:zuerst|ursprünglich|erstmals|im original) (?:auf|bei|in|im|von)?\b.{0,40}?"
            r"(?:erschien|erschienen|veröffentlicht|publiziert)",
            r"\b(?:erschien|erschienen|veröffentlicht) (?:zuerst|ursprünglich|erstmals) (?:auf|bei|in|im)\b",
            r"\b(?:der|den) (?:vollständigen|ganzen|originalen) (?:artikel|beitrag) (?:auf|bei)\b",
        ),
        (
            "publié paru lire",
            r"\b(?:publié|paru)e?s? (?:initialement|d['’]abord|à l['’]origine|pour la première fois)"
            r" (?:sur|dans|par|chez)",
            r"\b(?:initialement|d['’]abord) (?:publié|paru)e?s? (?:sur|dans|par|chez)",
            r"\blire (?:l['’]article|la suite)(?: complet| original| entier)? (?:sur|dans|chez)\b",
        ),
        (
            "publicad aparecid artículo artigo",
            r"\b(?:publicad[oa]|aparecid[oa]) (?:originalmente|por primera vez|primero|inicialmente) (?:en|por)\b",
            r"\b(?:originalmente|primeiramente) (?:publicad[oa]|aparecid[oa]) (?:en|por|em|no|na|pelo|pela)\b",
            r"\bpublicad[oa] (?:originalmente|primeiro|primeiramente) (?:em|no|na|pelo|pela)\b",
            r"\b(?:leer|lea|ler|leia) (?:el|o) (?:artículo|artigo|texto) (?:completo|original) (?:en|em|no|na)\b",
        ),
        (
            "pubblicat appars uscit",
            r"\b(?:pubblicat|appars|uscit)[oa] (?:originariamente|originalmente|per la prima volta|inizialmente)"
            r" (?:su|sul|in)\b",
        ),
        (
            "verschenen gepubliceerd publisert udgivet bragt publicerad",
            r"\b(?:oorspronkelijk|eerder|eerst) (?:verschenen|gepubliceerd) (?:op|in|bij)\b",
            r"\b(?:opprinnelig|oprindeligt|ursprungligen|först) (?:publisert|udgivet|bragt|publicerad|publicerades)"
            r" (?:på|i|av)\b",
        ),
        ("opublikowan ukaza", r"\b(?:pierwotnie|po raz pierwszy) (?:opublikowan\w+|ukaza\w+ się) (?:na|w|przez)\b"),
        (
            "опубликован оригинал",
            r"\b(?:впервые|первоначально|изначально|ранее) (?:был[аои]? )?опубликован\w* (?:на|в)\b",
            r"\bоригинал (?:статьи|публикации|материала|текста)",
        ),
        (
            "本文 文章 記事 初出",
            r"(?:本文|文章)(?:转载|轉載|来源|來源|首发|首發|原载|原載|最初发表)(?:自|于|於)?",
            r"(?:この記事は|本記事は|初出).{0,40}(?:掲載|公開|転載|配信)",
        ),
    )
    for pattern in (compiled_late("|".join(patterns), re.IGNORECASE),)
    for word in words.split()
)
"""By language: each of the words of which one must be there, which is quick to see, with what introduces the place of
first publication; the link to it stands after, or in it."""

_NO_ARTICLE: Final = compiled_late(r"^mailto:|\.(?:jpe?g|png|gif|webp|svg|mp4|mp3)(?:[?#]|$)", re.IGNORECASE)

_ADDRESS: Final = compiled_late(r"https?://[^\s<>\"'\]]*[^\s<>\"'\].,;:!?)]", re.IGNORECASE)
"""In plain text: what ends a sentence or a bracket is not of it."""

_META_NAMES: Final = frozenset({"original-source", "syndication-source", "dc.source", "dcterms.source"})
"""Google News's and Dublin Core's names for where a text comes from."""
_NOT_TEXT: Final = frozenset({"figcaption", "caption", "figure", "nav", "aside"})
"""Credits in these are of a picture, a chart or another article."""


def credited_source(document: Document, page_url: str | None, base_url: str | None) -> str | None:
    """The absolute URL that the article names as its source on another site, or None.

    The text speaks first ('Source link', 'Originally published at ...'), then `isBasedOn`, the head's source, and
    a canonical URL on another site. `base_url` is where relative links start, `page_url` the page itself.
    """
    host = urls.hostname(page_url)
    claims = (
        claim
        for claims in (_in_text(document), _in_json_ld(document, page_url), _in_head(document) if host else ())
        for claim in claims
    )
    return _first_elsewhere(claims, host, base_url)


def source_in_lines(lines: Iterable[str], page_url: str | None) -> str | None:
    """The absolute URL on another site that lines of plain text name which say where it was taken from, or None."""
    found = (match[0] for line in lines for match in _ADDRESS.finditer(line))
    return _first_elsewhere(found, urls.hostname(page_url), None)


def _first_elsewhere(claims: Iterable[str], host: str | None, base_url: str | None) -> str | None:
    for claim in claims:
        target = urls.join(base_url, claim) if claim.strip() else None
        if target and not _NO_ARTICLE.search(target) and not same_site(host, urls.hostname(target)):
            return target
    return None


def _in_text(document: Document) -> Iterator[str]:
    texts, linked = document.texts, document.linked
    leading = [at for at, text in enumerate(texts) if linked[at] and len(text) <= SENTENCE_MAX_CHARACTERS]
    sentences = {at for at in leading if linked[at] < len(texts[at])}  # what is linked whole is a label or a headline
    said = "\n".join([texts[at] for at in sentences]).lower()
    phrases = [(word, pattern) for word, pattern in _SENTENCES if word in said]
    for segment in leading:
        text = texts[segment]
        end = _end_of_phrase(text, phrases) if segment in sentences else None
        is_label = end is None and len(text) <= CREDIT_MAX_CHARACTERS and _is_label(text)
        if (
            is_label
            and text[0] in sources.BRACKETS
            and any(picture.position == segment for picture in document.pictures)
        ):
            continue  # of the picture above it
        if (end is not None or is_label) and not _is_aside(document, document.holders[segment]):
            yield from _links(document, segment, end or 0)


def _end_of_phrase(text: str, phrases: Iterable[tuple[str, re.Pattern[str]]]) -> int | None:
    """Where the words end that introduce the place of first publication, or None; `phrases` are those of the page."""
    lowered = text.lower()
    for word, pattern in phrases:
        if word in lowered and (match := pattern.search(text)):
            return match.end()
    return None


def _is_label(text: str) -> bool:
    begins = text.lstrip(DECORATION)[:LENGTH].lower()
    if _label_beginnings().isdisjoint(beginnings_of(begins)):
        return False
    return sources.is_source_label(text) or sources.SOURCE_CREDIT.fullmatch(normalise(text)) is not None


@lru_cache(maxsize=1)
def _label_beginnings() -> frozenset[str]:
    further = sources.SOURCE_CREDIT.further
    of_further = further.beginnings if further is not None else ()
    return frozenset((*sources.SOURCE_LABEL.beginnings, *sources.SOURCE_CREDIT.beginnings, *of_further))


def _is_aside(document: Document, container: int) -> bool:
    names = map(document.name_of, document.around(container))
    return any(name.tag in _NOT_TEXT or "caption" in (name.classes or "").lower() for name in names)


def _links(document: Document, segment: int, position: int) -> Iterator[str]:
    """The segment's links: the one that ends after the position first, then the others."""
    end = 0
    before: list[str] = []
    after: list[str] = []
    for text, style in document.pieces[segment]:
        end += len(text)
        href = document.styles[style].href
        if href:
            (after if end > position else before).append(href)
    yield from (*after, *before)


def _in_json_ld(document: Document, page_url: str | None) -> Iterator[str]:
    if not any("isBasedOn" in script for script in document.json_ld):
        return
    things = things_of(document.linked_data)
    article = main_article(things, page_url)
    for thing in (article,) if article is not None else things:
        yield from _addresses(thing.get("isBasedOn"))
        yield from _addresses(thing.get("isBasedOnUrl"))


def _addresses(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _addresses(each)
    elif isinstance(value, Mapping):
        named: Mapping[str, Any] = value
        yield from (address for key in ("url", "@id", "mainEntityOfPage") if isinstance(address := named.get(key), str))


def _in_head(document: Document) -> Iterator[str]:
    for meta in document.metas:
        if (meta.get("name") or meta.get("property") or "").lower() in _META_NAMES:
            content = meta.get("content") or ""
            if content.lower().startswith(("http:", "https:", "//")):
                yield content
    yield from document.targets_of("canonical")
