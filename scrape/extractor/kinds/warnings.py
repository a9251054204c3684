"""What a reader of the record should know about the page: codes with the signals that give them.

paywalled     the page says that it is not free, or a prompt to subscribe cuts it off, and little text is there; but a
              form to fill in or a site's first page never is
consent_wall  little text is there, and the page speaks of cookies, consent and partners in several ways, and can be
              agreed to, other than in a banner beside a text of its own
js_required   hardly any text, but the mark of a framework that builds the page in the browser, or a line that asks
              for JavaScript or stands for the text till then; or next to none, no picture, and a script to fetch, and
              it is no error page
not_article   the evidence of `page_kind` is against it, and it is neither by a generator of manuals nor of a ticket; or
              it sells what it says little of; or an error page, a check of who asks, a first page of a site or section
              or a list, whose URL, title or system says so, whose headings lead on, or head whole posts, or whose rows
              are files, or a form to fill in: by its name in a title or the URL and its fields, by fields for a
              password and little else, or by a text in a field
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from scrape.extractor.boilerplate import named_containers
from scrape.extractor.boilerplate.phrases import states
from scrape.extractor.boilerplate.phrases.scripts import asks_for_script
from scrape.extractor.boilerplate.rules.offers import is_of_other_device, paywall_prompt, prompts_to_subscribe
from scrape.extractor.boilerplate.shop_lines import sells
from scrape.extractor.boilerplate.tickets import is_ticket
from scrape.extractor.claims import ARTICLE_TYPES, ARTICLES
from scrape.extractor.document import Document
from scrape.extractor.kept import Kept
from scrape.extractor.kinds.file_lists import lists_files
from scrape.extractor.kinds.form_pages import edits_text, is_form_page
from scrape.extractor.kinds.front_pages import is_front, is_list, leads_on, lists_posts
from scrape.extractor.kinds.gates import asks_for_password, is_gate
from scrape.extractor.kinds.judged_page import JudgedPage
from scrape.extractor.kinds.manuals import is_generated, is_of_manual
from scrape.extractor.kinds.page_kind import article_probability, evidence_of
from scrape.extractor.kinds.system_pages import is_system_page
from scrape.extractor.looks import is_hidden
from scrape.extractor.parsing.noted_elements import MAX_TITLE
from scrape.extractor.passages import is_sentence
from scrape.records import WARNINGS, Removal
from scrape.text import collapse_space, count_words

STUB_MAX_WORDS: Final = 250
"""A page that is not free to read and shows at most this much shows a stub."""

PROMPT_MAX_DISTANCE: Final = 8
"""Segments after the last kept one among which a prompt cuts it off; the same words in a menu or a footer do not.
Chosen by eye, as is the next."""
PROMPT_MAX_CHARACTERS: Final = 300

SHELL_MAX_WORDS: Final = 60
"""A page whose own text, scripts apart, is shorter than this builds its text with JavaScript."""

BLANK_MAX_WORDS: Final = 10
"""A page that shows no more than this, and loads a script, shows its text once that has run. Of the labelled pages
those that a script fills have 5 at most."""

LONGEST_REQUEST: Final = 300
"""Characters in which a page asks for JavaScript."""

ARTICLE_PROBABILITY: Final = 0.45
"""Below it a page is no article. Of WCXB's pages, by weights that had not seen their sites, right on 0.934 of seven
kinds, and on 0.951 without the services, half of which are prose; 0.972 of its articles, 0.993 of other corpora's. 0.4
was right on 0.007 less of the seven kinds, 0.5 on 0.001 and 0.002 less, 0.6 on 0.004 and 0.008."""

MANUAL_MAX_LINKED: Final = 0.5
"""Of the text: where more is links, a page of a manual is an index. Of 30 pages on a class or a group of functions that
read as none by `page_kind` 0.34 was the most, of the indexes 0.55 the least."""

ERROR_MAX_WORDS: Final = 200
"""An article about errors is longer than an error page."""

GOODS_MAX_WORDS: Final = 400
"""Of 1,880 labelled articles none of so few sells something and names neither its author nor its day, but for three on
what a shop sells; to `page_kind` short praise of goods may read as one."""

CONSENT_MAX_WORDS: Final = 400
CONSENT_MIN_SIGNS: Final = 3
"""Of the signs: a site that only mentions its cookies shows one or two."""
CONSENT_MAX_BESIDES: Final = 40
"""Words kept in blocks that say nothing of consent: a headline and a few labels. By eye, not swept."""

_SHELLS: Final = "#root, #app, #__next, #__nuxt, [data-reactroot], app-root"
_CONSENT_FORM: Final = "form[action*='//consent.google.'],form[action*='//consent.youtube.']"
"""What Google shows in Europe in place of what was asked for, in any language."""
_LOADED_SCRIPT: Final = "script[src], link[rel~=modulepreload], link[rel~=preload][as=script]"


def page_warnings(page: JudgedPage, removed: Sequence[Removal]) -> tuple[str, ...]:
    """The warning codes of a page, in their fixed order; `removed` is what the rules have taken from its body."""
    is_named = any(is_one(page) for is_one in _NAMED)
    is_error = _is_error(page)
    found = {
        "paywalled": not is_named and _is_paywalled(page, removed),
        "consent_wall": _is_consent_wall(page),
        "js_required": _needs_script(page, is_error=is_error),
    }
    is_wall = any(found.values())
    found["not_article"] = is_named or (not is_wall and (is_error or any(is_one(page) for is_one in _NO_ARTICLES)))
    return tuple(code for code in WARNINGS if found.get(code))


def _is_paywalled(page: JudgedPage, removed: Sequence[Removal]) -> bool:
    """Little text that is declared not free, or that a prompt to subscribe cuts short."""
    if page.kept.words > STUB_MAX_WORDS:
        return False
    is_declared = page.metadata.is_accessible_for_free is False
    return is_declared or any(map(_cuts_short, removed)) or _has_prompt_below(page)


def _cuts_short(removal: Removal) -> bool:
    return removal.rule == paywall_prompt.__name__ and not is_of_other_device(removal.text)


def _has_prompt_below(page: JudgedPage) -> bool:
    """Whether a prompt that is seen stands among the kept texts or right after them."""
    document, lines = page.document, _lines_of(page.kept)
    places = [at for at, text in enumerate(document.texts) if text in lines]
    if not places:
        return False
    near = range(places[0] + 1, min(places[-1] + 1 + PROMPT_MAX_DISTANCE, len(document)))
    return any(
        prompts_to_subscribe(document.texts[at])
        for at in near
        if len(document.texts[at]) <= PROMPT_MAX_CHARACTERS and not document.hidden[document.holders[at]]
    )


def _lines_of(kept: Kept) -> set[str]:
    return {collapse_space(line) for text in kept.texts for line in text.split("\n")}


def _is_consent_wall(page: JudgedPage) -> bool:
    """Little text, and much of the page speaks of consent, as does what was kept of it, if anything was; but not where
    that can be agreed to in a banner beside it alone, as a policy on cookies has it."""
    document, kept = page.document, page.kept
    if kept.words > CONSENT_MAX_WORDS:
        return False
    if kept.words <= STUB_MAX_WORDS and document.tree is not None and document.tree.css_first(_CONSENT_FORM):
        return True
    text = "\n".join(document.texts)
    if count_words(text) > CONSENT_MAX_WORDS:
        return False
    if _consent_signs(text) < CONSENT_MIN_SIGNS or not states.CONSENT_BUTTON.search(text):
        return False
    if kept.words > CONSENT_MAX_BESIDES and _is_agreed_beside(document, kept):
        return False
    besides = kept.words_where(lambda text: not _consent_signs(text))
    return besides <= CONSENT_MAX_BESIDES or _consent_signs("\n".join(kept.texts)) >= CONSENT_MIN_SIGNS


def _is_agreed_beside(document: Document, kept: Kept) -> bool:
    """Whether all that can be agreed by stands in banners that ask in a sentence, of which nothing was kept."""
    lines = _lines_of(kept)
    buttons = [at for at, text in enumerate(document.texts) if states.CONSENT_BUTTON.search(text)]
    banners = [[document.texts[at] for at in _banner_around(document, button)] for button in buttons]
    return all(
        lines.isdisjoint(banner) and any(is_sentence(text) and _consent_signs(text) for text in banner)
        for banner in banners
    )


def _banner_around(document: Document, segment: int) -> range:
    """The segments of the outermost consent banner around one; without a banner all."""
    found = range(len(document))
    for container in document.around(document.holders[segment]):
        if named_containers.rule_of(document.name_of(container)) == "consent_banner":
            found = document.segments_in(container)
    return found


def _consent_signs(text: str) -> int:
    lowered = text.lower()
    return sum([sign.search(lowered) is not None for sign in states.CONSENT_SIGNS])


def only_asks_for_script(kept: Kept) -> bool:
    """Whether all the text that is there asks for JavaScript."""
    return all(map(_asks, filter(None, kept.texts)))


def _asks(text: str) -> bool:
    return len(text) <= LONGEST_REQUEST and asks_for_script(text.lower())


def _needs_script(page: JudgedPage, *, is_error: bool) -> bool:
    """Hardly any text, but scripts: an empty shell; or none but that one will come."""
    document, kept = page.document, page.kept
    if page.is_data or kept.words > SHELL_MAX_WORDS or document.tree is None:
        return False
    if kept.texts and all(map(states.LOADING.fullmatch, kept.texts)):
        return True
    shown = count_words("\n".join(document.texts))
    if shown > SHELL_MAX_WORDS:
        return False
    if is_generated(document):
        return False  # Javadoc asks for scripts on each page, and needs them for none
    has_picture = any(not is_hidden(picture.attributes) for picture in document.pictures)
    is_blank = shown <= BLANK_MAX_WORDS and not has_picture and not is_error
    shells = f"{_SHELLS}, {_LOADED_SCRIPT}" if is_blank else _SHELLS
    besides = kept.words_where(lambda text: not _asks(text))
    is_asked = besides <= BLANK_MAX_WORDS and any(
        _asks(text) or states.LOADING.fullmatch(text) for text in document.texts
    )
    return is_asked or document.tree.css_first(shells) is not None


def _is_error(page: JudgedPage) -> bool:
    """The title, or the first heading, of a short page says so; one that somebody wrote on some day is about errors."""
    if page.metadata.is_signed or page.kept.words > ERROR_MAX_WORDS:
        return False
    return any(map(states.ERROR.search, (*page.titles, _first_h1(page.document))))


def _offers_goods(page: JudgedPage) -> bool:
    """Whether a page sells something and says little of it, by nobody and of no day, and claims to be no article."""
    if page.kept.words > GOODS_MAX_WORDS or page.metadata.authors or page.metadata.has_own_date:
        return False
    return not page.claims.any_of(ARTICLES) and sells(page.document)


def _reads_as_none(page: JudgedPage) -> bool:
    """Whether what a page shows speaks against it; where the body is its data, that does if it is something to sell."""
    document = page.document
    if page.is_data and (page.claims.any_of(ARTICLE_TYPES) or not sells(document)):
        return False
    evidence = evidence_of(document, page.url, page.kept, page.metadata)
    if article_probability(evidence) >= ARTICLE_PROBABILITY or is_ticket(document):
        return False
    return evidence.signals["body: linked"] > MANUAL_MAX_LINKED or not is_of_manual(document)


_NAMED: Final[tuple[Callable[[JudgedPage], bool], ...]] = (is_front, is_system_page, is_list, is_form_page, edits_text)
"""By what a page says of itself it is no article, whatever else it is."""
_NO_ARTICLES: Final[tuple[Callable[[JudgedPage], bool], ...]] = (
    *(is_gate, asks_for_password, lists_files, leads_on, lists_posts, _offers_goods, _reads_as_none),
)
"""By what it shows, if it is no wall: the cheaper first."""


def _first_h1(document: Document) -> str:
    """The text of the first main heading that is seen."""
    seen = (at for at, tag in enumerate(document.tags) if tag == "h1" and not document.hidden[at])
    container = next(seen, None)
    if container is None:
        return ""
    return " ".join(document.texts_in(container))[:MAX_TITLE]
