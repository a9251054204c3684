"""What a page gives as its title in markup, and what its address says of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

from scrape import urls
from scrape.extractor.boilerplate.line_patterns import LinePattern
from scrape.extractor.metadata.names import squeeze
from scrape.extractor.metadata.nodetext import node_text
from scrape.extractor.metadata.structured import Evidence, url_path
from scrape.extractor.metadata.title_words import (
    LONGEST_SUFFIX,
    LONGEST_TITLE,
    SHORTEST_HEADLINE,
    agreement,
    behind_site,
    ends_in_label,
    says_more,
    strip_site,
    title_length,
    title_parts,
    without_loose_ends,
)
from scrape.patterns import compiled_late

_META_KEYS: Final = tuple(
    "og:title twitter:title citation_title parsely-title sailthru.title dc.title dcterms.title itemprop:headline "
    "title".split()
)
SHORTEST_SLUG: Final = 4
"""Words: of fewer in the address, one or two stand in any heading of the page."""
SHORTEST_CUT: Final = 40
"""Characters: search engines and networks show more of a title. By eye."""
_MOST_HEADINGS: Final = 30
_PAGE_ID: Final = compiled_late(r"[a-z0-9_.-]+(?::[a-z0-9_.-]+)+")
"""What wikis call a page in their addresses, and in its title, too: `places:ombrel`."""
UNNAMED: Final = (
    r"(?:(?:untitled|unbenannte?s?)(?:[ -](?:document|dokument|page|seite))?|sans titre|senza titolo|sin t[ií]tulo"
    r"|sem título|(?:document|documento) (?:sans (?:titre|nom)|senza (?:titolo|nome)|sin (?:título|nombre)|sem título)"
    r"|naamloos document|namnlöst dokument|dokument bez (?:nazwy|tytułu)|документ без (?:названия|имени)"
    r")(?:[ -]?\d+)?|no ?title|(?:new|neue|nouvelle|nuova) (?:page|seite|pagina) ?\d{1,2}"
)
"""What editors of pages write where nobody has named one, for text in lower case."""
_UNNAMED_TITLE: Final = LinePattern(UNNAMED)
_SLUG_SEPARATOR: Final = compiled_late(r"[-_+]|%20")


def given_titles(evidence: Evidence, sites: frozenset[str]) -> Iterator[tuple[str, str]]:
    """What markup gives as the title, without the site's name."""
    stripped: dict[str, str | None] = {}  # most say the same
    for source, text in raw_titles(evidence):
        if text not in stripped and len(text) <= LONGEST_TITLE:
            guess = text == evidence.page_title and (ends_in_label(text) or not _is_main_heading(text, evidence))
            title = strip_site(text, sites, guess=guess, is_thread=evidence.is_thread)
            behind = title if evidence.is_first_page else behind_site(title, sites)
            if behind != title and not _is_shown(title, evidence):
                title = behind
            stripped[text] = title if says_more(title, sites) and not _is_page_id(title, evidence) else None
        if found := stripped.get(text):
            yield source, found


def _is_main_heading(title: str, evidence: Evidence) -> bool:
    """Whether an h1 shows the whole `<title>`: what a bar parts in it may be a rubric and the headline."""
    return any(node_text(element.node) == title for element in evidence.tagged("h1"))


def _is_shown(title: str, evidence: Evidence) -> bool:
    """Whether a heading shows the whole title, be its first word the site's name, too."""
    wanted = squeeze(title)
    return any(squeeze(node_text(node)) == wanted for node in evidence.tree.css("h1,h2")[:_MOST_HEADINGS])


def _is_page_id(title: str, evidence: Evidence) -> bool:
    """Whether it is what a wiki calls the page in its address."""
    if not _PAGE_ID.fullmatch(title):
        return False
    path = unquote(url_path(evidence.own_url)).lower()
    return path.endswith((title, title.replace(":", "/")))


def raw_titles(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """The same with it, each with the name of where it stands; the surest first."""
    named = [(f"json-ld:{name}", text) for name in ("headline", "name") for text in evidence.article_texts(name)[:1]]
    marked = [("meta:title" if key == "title" else key, text) for key, text in evidence.metas(*_META_KEYS)]
    if evidence.page_title and not _UNNAMED_TITLE.fullmatch(evidence.page_title.lower()):
        marked.append(("title", evidence.page_title))
    every = (*marked, *named) if _is_of_another(named, marked) else (*named, *marked)
    yield from ((source, without_loose_ends(text)) for source, text in every)


def _is_of_another(named: list[tuple[str, str]], marked: list[tuple[str, str]]) -> bool:
    """Whether what JSON-LD calls the page has no word of what the head says: it is the name of a part of it."""
    is_name = len(named) == 1 and named[0][0] == "json-ld:name"
    return is_name and bool(marked) and not any(agreement(named[0][1], text) for _, text in marked)


def long_title(evidence: Evidence) -> frozenset[str]:
    """The whole `<title>` where it is too long for a site's name, though some systems give it as that."""
    title = evidence.page_title or ""
    return frozenset([squeeze(title)] if title_length(title) > LONGEST_SUFFIX else [])


def slug_words(evidence: Evidence) -> list[str]:
    """The words of the address's last part."""
    path = url_path(evidence.own_url).partition("?")[0]
    slug = _SLUG_SEPARATOR.sub(" ", path.rpartition("/")[2].partition(".")[0])
    return [slug] if title_length(slug) >= SHORTEST_SLUG else []


def without_start(title: str, brands: list[str], evidence: Evidence) -> str:
    """The title without the site's name that an h1 shows, where a colon parts them, or that is the site's host; without
    what bbPress calls a page before its name, `Topic: Gulls`."""
    name, _, behind_colon = title.partition(": ")
    if behind_colon and (name in brands or behind_colon == _name_in_trail(evidence)):
        return behind_colon
    word, _, rest = title.partition(" ")
    return rest if rest and word in brands and _is_host(word, evidence) else title


def _name_in_trail(evidence: Evidence) -> str | None:
    """What the trail over a forum by bbPress ends in."""
    current = evidence.tree.css_first(".bbp-breadcrumb-current")
    return node_text(current) if current is not None else None


def _is_host(word: str, evidence: Evidence) -> bool:
    """Whether it is the host of the page's address: `perch.example`, not `Node.js`."""
    hosts = (urls.hostname(url) or "" for url in evidence.own_urls)
    return word.casefold() in {name for host in hosts for name in (host, host.removeprefix("www."))}


def is_cut(title: str) -> bool:
    """Whether a system left out its end, as none does of a few words: `And then they came back...`."""
    return len(title) >= SHORTEST_CUT and title.endswith(("…", "..."))


def without_labels(given: list[tuple[str, str]]) -> frozenset[str]:
    """What stands behind a word and a colon in given titles, squeezed: `Print: Gulls return to the harbour`."""
    rests = (rest for _, text in given for label, _, rest in [text.partition(": ")] if " " not in label)
    return frozenset(squeeze(rest) for rest in rests if title_length(rest) >= SHORTEST_HEADLINE)


def first_parts(given: list[tuple[str, str]]) -> frozenset[str]:
    """What stands in given titles before what may be a section, squeezed: `Gulls return to the pier - Coast Guide`."""
    parts = (title_parts(text) for _, text in given)
    return frozenset(squeeze(first) for first, *rest in parts if rest and title_length(first) >= SHORTEST_HEADLINE)
