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
    from scrape.errors import ScrapeError
    from scrape.records import Article, Block, Failure, Image, Link, Page, Removal, Run
else:

    def __getattr__(name: str) -> object:
        """What is asked for, from its module: the command line starts without them all."""
        from importlib import import_module

        if name in _MODULES:
            return import_module(f"{__name__}.{name}")
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        home = "api" if name.islower() else "errors" if name == "ScrapeError" else "records"
        globals()[name] = found = getattr(import_module(f"{__name__}.{home}"), name)
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__, *_MODULES})


_MODULES = ("errors", "fetcher")
"""What else programs name: `except scrape.errors.HTTPStatus`, `scrape.fetcher.Settings`."""


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
