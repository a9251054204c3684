"""Page -> Article. `article` takes any page, `page_article` joins the parts for HTML, `text_article` those for text;
each part is pure.

parsing      markup -> tree -> the flat lists of a `document`
model        how likely each segment of it is part of the body
selection    the segments that are
boilerplate  what must never pass, whatever chose the body
structure    the chosen segments -> blocks, with tables, figures, code, links
metadata     title, authors, dates and the like, of which each page says several
kinds        articles, lists, forms, gates: what to warn of
sources      articles that no classifier chose: data in scripts, plain text, our own output
"""

from __future__ import annotations

from typing import Literal

Engine = Literal["scrape", "trafilatura"]
"""What chooses the body: our own classifier, or trafilatura alone."""
