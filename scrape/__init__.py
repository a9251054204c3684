"""Turn web pages into clean articles.

>>> import scrape
>>> article = scrape.clean("<title>News</title><p>First paragraph ...", url="https://news.example/1")
>>> article = scrape.fetch("https://news.example/1")
"""

from scrape.errors import ScrapeError
from scrape.pipeline import clean, fetch
from scrape.records import Article, Block, Failure, Image, Link, Page, Removal, Run

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
]
