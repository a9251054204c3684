"""What a reader of the record should know about the page: codes with the signals that give them.

paywalled     the page says that it is not free, or a prompt to subscribe cuts it off, and little text is there
consent_wall  little text is there, and the page speaks of cookies, consent and partners in several ways
js_required   hardly any text, but the mark of a framework that builds the page in the browser, or a line that asks
              for JavaScript
not_article   the evidence of `page_kind` is against it; or an error page; or a login page
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from scrape.extractor.document import Document
from scrape.extractor.metadata import Metadata
from scrape.extractor.page_kind import article_probability, evidence_of
from scrape.records import WARNINGS, Block, Removal
from scrape.text import count_words

STUB_MAX_WORDS: Final = 250
"""A page that is not free to read and shows at most this much shows a stub."""

SHELL_MAX_WORDS: Final = 60
"""A page whose own text, scripts apart, is shorter than this builds its text with JavaScript."""

ARTICLE_PROBABILITY: Final = 0.57
"""Below it a page is no article. Of WCXB's pages, by weights that had not seen their sites, right on 0.941 of seven
kinds, and on 0.950 without the services, half of which are prose; 0.965 of its articles, 0.992 of other corpora's. At
0.5 articles gain 0.009 and services lose 0.09; at 0.65 articles lose 0.02."""

LOGIN_MAX_WORDS: Final = 80
"""A page with a field for a password and more text than this has the field besides."""

ERROR_MAX_WORDS: Final = 200
"""An article about errors is longer than an error page."""

CONSENT_MAX_WORDS: Final = 400
CONSENT_MIN_SIGNS: Final = 3
"""Of the signs below: a site that only mentions its cookies shows one or two."""

_ERROR: Final = re.compile(
    r"^\W*(?:error\W*)?(?:404|410|500|502|503)\b"
    r"|\b(?:page|file|article|story|content) (?:was |is |could )?(?:not|no longer) (?:be )?(?:found|exist|available)"
    r"|\bnot found\W*$|\bnothing (?:was )?found\b|access denied|\bforbidden\W*$"
    r"|seite (?:wurde )?(?:leider )?nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada"
    r"|página não encontrada|pagina non trovata|pagina niet gevonden|sidan (?:kunde inte hittas|hittades inte)"
    r"|siden (?:blev )?ikke (?:fundet|funnet)|sivua ei löy|strony nie znaleziono|nie znaleziono strony"
    r"|страница не найдена|ページが見つかりません|页面不存在|找不到(?:页面|頁面|網頁|网页)|الصفحة غير موجودة",
    re.IGNORECASE,
)
_SHELLS: Final = "#root, #app, #__next, #__nuxt, [data-reactroot], app-root"
_ASKS_FOR_SCRIPT: Final = re.compile(
    r"(?:enable|activate|turn on|requires?|needs?|without) javascript"
    r"|javascript (?:is )?(?:required|disabled|aktivieren)",
    re.IGNORECASE,
)
_CONSENT_SIGNS: Final = tuple(
    re.compile(sign, re.IGNORECASE)
    for sign in (
        r"\bcookies?\b",
        r"\bconsent\b|einwilligung|zustimm|consentement|consentimiento|consenso|toestemming|samtyck|samtykke",
        r"\b(?:partners?|vendors?|partnern|partenaires|socios|anbieter)\b",
        r"personal data|personenbezogene|données personnelles|datos personales|dati personali|persoonsgegevens"
        r"|personuppgifter|personopplysninger",
        r"\b(?:accept|reject|agree|allow) (?:all|and)\b|alle (?:akzeptieren|ablehnen)"
        r"|(?:tout|tous) (?:accepter|refuser)"
        r"|aceptar (?:todo|y)|accetta (?:tutto|e)|alles (?:accepteren|weigeren)|godkänn alla",
        r"privacy (?:settings|choices|policy|options)|datenschutz|confidentialité|privacidad|riservatezza",
        r"personali[sz]ed (?:ads|advertising|content)|personalisierte|publicités? personnalisée"
        r"|publicidad personalizada",
        r"legitimate interest|berechtigte[sn]? interesse|intérêt légitime|interés legítimo",
    )
)


def page_warnings(
    document: Document,
    url: str | None,
    blocks: Sequence[Block],
    metadata: Metadata,
    removed: Sequence[Removal],
) -> tuple[str, ...]:
    """The warning codes of a page, in their fixed order."""
    words = sum(count_words(block.text) for block in blocks)
    found = {
        "paywalled": _is_paywalled(metadata, removed, words),
        "consent_wall": _is_consent_wall(document, words),
        "js_required": _needs_script(document, words),
    }
    wall = any(found.values())
    found["not_article"] = not wall and (
        _is_error(metadata, blocks, words)
        or _is_login(document, words)
        or article_probability(evidence_of(document, url, blocks, metadata)) < ARTICLE_PROBABILITY
    )
    return tuple(code for code in WARNINGS if found.get(code))


def _is_paywalled(metadata: Metadata, removed: Sequence[Removal], words: int) -> bool:
    """Declared not free, or a prompt to subscribe cut the text short."""
    if words > STUB_MAX_WORDS:
        return False
    prompted = any(removal.rule == "paywall_prompt" for removal in removed)
    return metadata.is_accessible_for_free is False or prompted


def _is_consent_wall(document: Document, words: int) -> bool:
    """Little text, and much of the page speaks of consent."""
    if words > CONSENT_MAX_WORDS:
        return False
    text = "\n".join(document.texts)
    if count_words(text) > CONSENT_MAX_WORDS:
        return False
    return sum(sign.search(text) is not None for sign in _CONSENT_SIGNS) >= CONSENT_MIN_SIGNS


def _needs_script(document: Document, words: int) -> bool:
    """Hardly any text, but scripts: an empty shell."""
    if words > SHELL_MAX_WORDS or document.tree is None:
        return False
    if sum(map(count_words, document.texts)) > SHELL_MAX_WORDS:
        return False
    return any(map(_ASKS_FOR_SCRIPT.search, document.texts)) or document.tree.css_first(_SHELLS) is not None


def _is_error(metadata: Metadata, blocks: Sequence[Block], words: int) -> bool:
    """The title, or the first heading, of a short page says so."""
    if words > ERROR_MAX_WORDS:
        return False
    headings = (block.text for block in blocks[:2] if block.kind == "heading")
    return any(_ERROR.search(text) for text in (metadata.title or "", *headings))


def _is_login(document: Document, words: int) -> bool:
    """A field for a password, and little besides."""
    if words > LOGIN_MAX_WORDS or document.tree is None:
        return False
    return document.tree.css_first("input[type=password]") is not None
