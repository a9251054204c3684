"""Turn web pages into clean articles.

>>> import scrape
>>> article = scrape.clean("<title>News</title><p>First paragraph ...", url="https://news.example/1")
>>> article = scrape.fetch("https://news.example/1")
>>> text = scrape.to_markdown(article)
"""

TYPE_CHECKING = False  # type checkers know the name; to import it from typing takes a quarter of the start

if TYPE_CHECKING:
    from scrape import errors as errors
    from scrape import fetcher as fetcher
    from scrape.api import clean, fetch, to_html, to_markdown
    from scrape.blocks import Block, Image, Run
    from scrape.errors import ScrapeError
    from scrape.records import Article, Failure, Link, Page, Removal
else:

    def __getattr__(name: str) -> object:
        """What is asked for, from its module: the command line starts without them all."""
        from importlib import import_module

        if name in _MODULES:
            return import_module(f"{__name__}.{name}")
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        home = "api" if name.islower() else _HOMES.get(name, "records")
        globals()[name] = found = getattr(import_module(f"{__name__}.{home}"), name)
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__, *_MODULES})


_MODULES = ("errors", "fetcher")
"""What else programs name: `except scrape.errors.HTTPStatus`, `scrape.fetcher.Settings`."""

_HOMES = {"ScrapeError": "errors", "Block": "blocks", "Image": "blocks", "Run": "blocks"}
"""The modules of names that are of neither `api` nor `records`."""

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Block",
    "Failure",
    "Image",
    "Link",
    "Page",
    "Removal",
    "Run",
    "ScrapeError",
    "__version__",
    "clean",
    "fetch",
    "to_html",
    "to_markdown",
]
