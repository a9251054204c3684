"""The links of an extracted text: which count, and when two are the same.

A link counts where it has visible text and leads out of the page to an http, https or mailto URL. Two are the
same where their absolute URLs are, in the WHATWG's normal form.
"""

from __future__ import annotations

from collections.abc import Iterable

from scrape import urls
from scrape.evaluate.corpus import GoldPage


def targets_of_html(html: str, page_url: str | None) -> tuple[str, ...]:
    """Where the links of a piece of HTML lead, once each, in their order."""
    from selectolax.lexbor import LexborHTMLParser

    hrefs = (a.attributes.get("href") or "" for a in LexborHTMLParser(html).css("a[href]") if a.text(strip=True))
    return _targets(hrefs, page_url)


def _targets(hrefs: Iterable[str], page_url: str | None) -> tuple[str, ...]:
    """Where the references lead, as seen from the page."""
    page = urls.join(None, page_url or "") or ""
    absolute = (urls.join(page_url, href) for href in hrefs if href.strip())
    within_page = f"{page.partition('#')[0]}#"
    return tuple(dict.fromkeys(url for url in absolute if url and not url.startswith(within_page)))


def precision_and_recall(found: Iterable[str], gold: GoldPage) -> tuple[float, float] | None:
    """Of one page; precision is 1 where nothing was found, recall where there is nothing to find.

    None where the gold is no HTML.
    """
    if gold.body_html is None:
        return None
    wanted = set(targets_of_html(gold.body_html, gold.url))
    given = set(_targets(found, gold.url))
    common = len(wanted & given)
    return (common / len(given) if given else 1.0), (common / len(wanted) if wanted else 1.0)
