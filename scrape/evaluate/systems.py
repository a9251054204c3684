"""What can be evaluated: ourselves, and every peer that is installed.

A system is named by its distribution on PyPI, and imported only when it runs. Each peer gets the options that
its documentation gives for an article's text without comments, and gives title, authors, date and links too
where it has them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from scrape import __version__
from scrape.evaluate.corpus import body_text
from scrape.evaluate.links import targets_of_html
from scrape.evaluate.scores import Prediction

Extract = Callable[[str, str | None], Prediction]
"""HTML and the page's URL to what the system makes of it."""

FindLinks = Callable[[str, str | None], tuple[str, ...]]
"""HTML and the page's URL to where the links of the article lead."""

OURSELVES = "scrape"


@dataclass(frozen=True, slots=True)
class System:
    """Something that extracts articles; `load` imports it and returns its function.

    It is sent to another process, so `load` is a function of a module.
    """

    name: str
    load: Callable[[], Extract]
    load_links: Callable[[], FindLinks] | None = None
    """Where links take an extraction of their own, whose time is not counted."""

    @property
    def version(self) -> str | None:
        """The one that is installed, if any."""
        try:
            return __version__ if self.name.startswith(OURSELVES) else version(self.name)
        except PackageNotFoundError:
            return None

    @property
    def missing(self) -> str | None:
        """What to do to have it, or None where it is installed."""
        return None if self.version else "not installed: run pip install '.[peers]' in scrape's folder"


def system(name: str) -> System:
    """The system of that name; `scrape:trafilatura` is ourselves with that engine.

    Raises `ValueError` that lists the known names.
    """
    try:
        return _SYSTEMS[name.strip().lower()]
    except KeyError:
        raise ValueError(f"no system is called {name.strip()!r}; there are {', '.join(_SYSTEMS)}") from None


def _scrape(**options: Any) -> Extract:
    from scrape.pipeline import CleanOptions, clean_page
    from scrape.records import Page

    how = CleanOptions(**options)

    def extract(html: str, url: str | None) -> Prediction:
        article = clean_page(Page(html=html, url=url), how)
        return Prediction(
            body=article.body or "",
            title=article.title or "",
            authors=article.authors,
            date=article.date_published or "",
            links=tuple(link.url for link in article.links),
            error=article.error.message if article.error else None,
        )

    return extract


def _trafilatura() -> Extract:
    bare_extraction = import_module("trafilatura").bare_extraction

    def extract(html: str, url: str | None) -> Prediction:
        found = bare_extraction(html, url=url, include_comments=False, with_metadata=True)
        if found is None:
            return Prediction(title="", authors=(), date="")
        return Prediction(
            found.text or "", found.title or "", _texts((found.author or "").split(";")), found.date or ""
        )

    return extract


def _trafilatura_links() -> FindLinks:
    extract = import_module("trafilatura").extract

    def find(html: str, url: str | None) -> tuple[str, ...]:
        found = extract(html, url=url, include_comments=False, include_links=True, output_format="html")
        return targets_of_html(found or "", url)

    return find


def _resiliparse() -> Extract:
    extract_plain_text = import_module("resiliparse.extract.html2text").extract_plain_text

    def extract(html: str, _url: str | None) -> Prediction:
        return Prediction(extract_plain_text(html, main_content=True, alt_texts=False, comments=False))

    return extract


def _readability() -> Extract:
    document_of = import_module("readability").Document

    def extract(html: str, url: str | None) -> Prediction:
        document = document_of(html, url=url)
        summary = document.summary(html_partial=True)
        return Prediction(body_text(summary), document.short_title() or "", links=targets_of_html(summary, url))

    return extract


def _newspaper() -> Extract:
    newspaper = import_module("newspaper")

    def extract(html: str, url: str | None) -> Prediction:
        article = newspaper.Article(url or "", fetch_images=False, clean_article_html=False)
        article.download(input_html=html)
        article.parse()
        date = article.publish_date.isoformat() if hasattr(article.publish_date, "isoformat") else ""
        links = targets_of_html(_text(article.article_html), url)
        return Prediction(_text(article.text), _text(article.title), _texts(article.authors), date, links)

    return extract


def _goose() -> Extract:
    goose = import_module("goose3").Goose({"enable_image_fetching": False, "strict": False})

    def extract(html: str, _url: str | None) -> Prediction:
        article = goose.extract(url=None, raw_html=html)
        return Prediction(
            _text(article.cleaned_text),
            _text(article.title),
            _texts(article.authors),
            _text(article.publish_date),
        )

    return extract


def _justext() -> Extract:
    justext = import_module("justext")

    stopwords = frozenset().union(*(justext.get_stoplist(language) for language in justext.get_stoplists()))

    def extract(html: str, _url: str | None) -> Prediction:
        paragraphs = justext.justext(html, stopwords)
        return Prediction("\n".join(p.text for p in paragraphs if not p.is_boilerplate))

    return extract


def _text(value: object) -> str:
    """A peer's value where it is text; goose3 passes on whatever a page's JSON-LD holds."""
    return value if isinstance(value, str) else ""


def _texts(values: Iterable[object] | None) -> tuple[str, ...]:
    return tuple(value for value in values or () if isinstance(value, str))


_SYSTEMS = {
    each.name: each
    for each in (
        System(OURSELVES, _scrape),
        System(f"{OURSELVES}:trafilatura", partial(_scrape, engine="trafilatura")),
        System("trafilatura", _trafilatura, _trafilatura_links),
        System("resiliparse", _resiliparse),
        System("readability-lxml", _readability),
        System("newspaper4k", _newspaper),
        System("goose3", _goose),
        System("justext", _justext),
    )
}

PEERS: tuple[str, ...] = tuple(name for name in _SYSTEMS if not name.startswith(OURSELVES))
"""What `--against` knows, as distributions on PyPI."""
