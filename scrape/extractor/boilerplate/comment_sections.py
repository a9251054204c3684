"""Comments below an article in containers without a name for them: by the heading that counts them or asks for one."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Final

from scrape.extractor.boilerplate.phrases import prompts, threads
from scrape.extractor.boilerplate.post_heads import is_post_head
from scrape.extractor.boilerplate.rules.prompts import quoted
from scrape.extractor.boilerplate.stamps import besides_moments
from scrape.extractor.claims import THREAD_TYPES
from scrape.extractor.document import Document
from scrape.extractor.passages import normalise, prose_words
from scrape.patterns import compiled_late

ARTICLE_WORDS: Final = 200
"""Of prose outside them: an opening post may have as many. Of the labelled pages four have such sections, two of them
threads that say so."""
MAX_LENGTH: Final = 40
"""Characters of the heading, and of the lines below it that ask for comments."""
MAX_LINES: Final = 4
"""Below the heading."""
FEW_LINES: Final = 6
"""Of a section with a form in which nobody has commented."""
LINES_ABOVE: Final = 2
"""Up to the head of the first comment: a tool or a count may stand before it."""
_QUOTES: Final = '”“»"'
_NAME: Final = compiled_late(r"[^\W_][\w.'’-]*(?: [^\Wa-z_][\w.'’-]*){0,3}(?: (?:says|said|schreibt|sagt|dice|dit))?:?")
"""Who commented: one word, or several with capitals."""
MIN_TOLD_WORDS: Final = 40
"""The same where the heading has the article's title, or the address says that the page is of a blog or of news and
heads of comments follow."""
_TOLD: Final = compiled_late(r"/(?:blogs?|news|articles?|actualites?|noticias|nachrichten|artikel|notizie|nieuws)/")
_HINTS: Final = (
    *("omm", "OMM", "oment", "OMENT", "eacti", "epli", "espons", "hought", "orum", "essa", "ensa", "éacti", "eiträ"),
    *("espuest", "espost", "ispost", "éponse", "éflexion", "ensier", "ăspuns", "σκέψ", "παντ", "Σκέψ"),
    *("achrichten", "ontrib", "оммент", "оментар", "评论", "評論", "コメント", "댓글", "عليق", "χόλι", "תגוב"),
    *("टिप्पणि", "कमेंट", "ความ"),
)
"""Part of each of the words for comments."""
MAX_PLAIN: Final = 80
"""Characters of a line that may say so among other things, if it is no bar."""
MAX_BAR: Final = 200
"""The same of a bar of tools, and of a heading with the article's title."""


def comment_lines(document: Document) -> list[int]:
    """The lines that may say that comments follow: asked first, which is cheaper."""
    texts = document.texts
    short = [
        at
        for at, text in enumerate(texts)
        if len(text) <= MAX_PLAIN or (len(text) <= MAX_BAR and ("|" in text or text[-1] in _QUOTES))
    ]
    together = "\n".join([texts[at] for at in short])
    hints = [hint for hint in _HINTS if hint in together]  # most pages have one or two
    return [at for at in short if any(map(texts[at].__contains__, hints))]


def comment_sections(document: Document, chosen: Sequence[int], lines: Sequence[int]) -> Set[int]:
    """The segments below a heading of comments, of the lines that may be one, which is the first of its container."""
    texts = document.texts
    headings = [
        at for at in lines if (len(texts[at]) <= MAX_LENGTH or texts[at][-1] in _QUOTES) and _may_head(texts[at])
    ]
    if not headings or document.claims.any_of({*THREAD_TYPES, "question"}):
        return set()
    gone: set[int] = set()
    least = ARTICLE_WORDS
    for heading in headings:
        container = document.outermost_from(heading)
        words = _least_beside(document, heading, container) if document.size(container) > 1 else None
        if words is not None:
            gone.update(document.segments_in(container))
            least = min(least, words)
    if gone.isdisjoint(chosen):
        return set()
    left = prose_words(document.texts[at] for at in chosen if at not in gone)
    return gone if left >= least else set()


def _least_beside(document: Document, heading: int, container: int) -> int | None:
    """The fewest words of prose beside the section of a heading with which its comments go; None where it has none."""
    text, section = document.texts[heading], document.segments_in(container)
    if _names_title(document, heading) and _is_headed(document, section):
        return MIN_TOLD_WORDS
    if _is_headed(document, section, surely=not _speaks_of_comments(text)):
        return MIN_TOLD_WORDS if _TOLD.search(document.base_url or "") else ARTICLE_WORDS
    if not _says_comments(text) or quoted(text):
        return None
    if _has_form(document, container):
        return MIN_TOLD_WORDS if len(section) <= FEW_LINES else ARTICLE_WORDS
    return ARTICLE_WORDS if _counts_or_asks(document, section) else None


def _has_form(document: Document, container: int) -> bool:
    """Whether it has a form, on a page where one asks for a text, which those for an address do not."""
    if not any(document.tags[inner] == "form" for inner in document.inside(container)):
        return False
    return document.tree is not None and document.tree.css_first("form textarea") is not None


def _names_title(document: Document, heading: int) -> bool:
    """Whether a heading says on what the comments are: `2 thoughts on "Gulls return"`."""
    title = quoted(normalise(document.texts[heading]))
    return title != "" and title in normalise(document.title)


def _is_headed(document: Document, section: range, *, surely: bool = False) -> bool:
    """Whether who wrote a comment, and when, stands right below a heading, on one line or, if not `surely`, on two."""
    if any(is_post_head(document, line) for line in section[1 : LINES_ABOVE + 1]):
        return True
    if surely:
        return False
    below = ((document.texts[line - 1], document.texts[line]) for line in section[2 : LINES_ABOVE + 3])
    return any(
        _NAME.fullmatch(name) and len(moment) <= MAX_LENGTH and besides_moments(moment) == "" for name, moment in below
    )


def _speaks_of_comments(text: str) -> bool:
    return _says_comments(text) or "omment" in text


def _may_head(text: str) -> bool:
    return _says_comments(text) or threads.MESSAGES.fits(text)


def _says_comments(text: str) -> bool:
    return prompts.COMMENT_SECTION.fits(text)


def _counts_or_asks(document: Document, section: range) -> bool:
    """Whether the heading of a section, or a line right below it, says how many comments there are, or asks for one: a
    chapter may be about comments."""
    heading, *lines = (document.texts[at] for at in section[: MAX_LINES + 1])
    if any(map(str.isdigit, heading)):
        return True
    lines = [line for line in lines if len(line) <= MAX_LENGTH]
    return any(
        (_says_comments(line) and any(map(str.isdigit, line))) or prompts.COMMENT_PROMPT.fits(line) for line in lines
    )
