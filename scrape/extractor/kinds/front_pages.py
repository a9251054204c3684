"""Pages that lead on to others: the first of a site, of a forum, of a section, told by URLs and headings."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from scrape import url_keys, urls
from scrape.extractor.boilerplate.phrases.elsewhere import HOME
from scrape.extractor.boilerplate.phrases.states import LIST_TITLE
from scrape.extractor.boilerplate.stamps import besides_moments
from scrape.extractor.claims import ARTICLE_TYPES, ARTICLES, LIST_TYPES, THREAD_TYPES, says_one_article
from scrape.extractor.elements import HEADINGS
from scrape.extractor.kinds.judged_page import FRAME, JudgedPage
from scrape.extractor.kinds.list_names import is_called_list, is_list_path, names_path
from scrape.extractor.metadata.structured import THREAD_URL
from scrape.extractor.metadata.title_words import title_parts
from scrape.extractor.passages import is_prose, normalise
from scrape.hosts import same_site
from scrape.patterns import compiled_late
from scrape.text import count_words

if TYPE_CHECKING:
    from scrape.blocks import Block
    from scrape.extractor.document import Document

MIN_LINKS: Final = 20
"""A first page of fewer, whose headings do not lead on, may be the only one of its site, with a letter to its readers.
By eye, not swept."""
MIN_ENTRIES: Final = 2
"""Pages to which the headings of a list lead on; few posts are on a topic of a small site, and one will do where its
system calls the page a list."""
ARTICLE_SHARE: Final = 0.7
"""Of the words told below the first entry of a list. By eye."""
SPARE_WORDS: Final = 40
"""Of paragraphs, on a list that tells nothing of its entries. By eye."""
FEW_ENTRIES_WORDS: Final = 250
"""The same on one that is called as its topic is, or as the site: it tells of an entry or two. By eye, too."""
OF_PAGE: Final = 2
"""Of the titles: the headings behind them may be of what is told."""
MIN_LINKED_HEADINGS: Final = 5
MIN_LINKED_SHARE: Final = 0.8
"""Of the headings in a body. From 4 to 6 headings and 0.7 to 0.9 of them one or two of 1,880 articles are met."""
MAX_TOLD: Final = 25
"""Words of paragraphs for each heading: more tell something of what the headings lead to, as recipes or walks."""

MIN_POSTS: Final = 3
LINES_TO_DATE: Final = 2
"""Behind the heading of a post."""
LINES_TO_OWN_DATE: Final = 4
"""Behind a main heading: subtitle, section, author."""
OPENING_MAX_WORDS: Final = 30
"""Of paragraphs above the first post: what a blog is about. By eye, not swept."""
LONGEST_STAMP: Final = 120
"""Characters of the line with a post's day, author and topics."""
NAME_AND_HOME: Final = 2
"""Parts of the title of a site's first page; more are a path through the site."""
_FRONT: Final = compiled_late(
    r"/index\.x?html?|/(?:[^/]+/)?(?:index|default)\.(?!html?$|xhtml$)\w+"
    r"|/(?:[^/]+/)?(?:(?:home|main|front|start)[-_]?page|home|startseite|accueil|portada|forums?|boards?|board[-_]?index|(?:we)?blogs?"
    r"|news|newsroom|archives?|categories|tags)(?:\.\w{2,5})?"
    r"|.*/(?:viewforum|forumdisplay)(?:\.\w{2,5})?(?:\?(?!(?:.*&)?t=).*)?"
    r"|/(?:[^/]+/)?(?:category|categories|tags?)/[^\W_]+(?:[-_+ ][^\W_]+){0,2}(?:\.html?)?",
)
"""The path of what may list others; far down a site, or in a folder of pages, `index.html` may be one like the rest."""
MOST_HYPHENS: Final = 2
"""In the last part of such a path, but for those of forums; asked first, which is cheaper."""
_MAIN_HEADINGS: Final = frozenset({"h1", "h2"})
_PAGE_OR_SESSION: Final = compiled_late(r"(?:/page/\d+)?/?(?:\?(?:s|sid|phpsessid)=\w*)?$")


def is_front(page: JudgedPage) -> bool:
    """Whether the URL, or the title where that is not known, is that of the first page of a site or of a part of it,
    and the page leads on to others and does not claim to be an article, as one does that has a date, an author and one
    main heading, but on a site's first or above entries that have their own.
    """
    host, slash, path = url_keys.canonical_key(page.url or "").partition("/")
    if not host:
        return _is_called_home(page)
    if not slash or url_keys.route(page.url):
        return False
    path = _PAGE_OR_SESSION.sub("", f"/{unquote(path).lower()}", count=1)
    if path and not _may_list(path):
        return False
    has_entries = _has_entries(page)
    if sum(page.document.link_counts) < MIN_LINKS and not has_entries:
        return False
    is_first = not path or (path.startswith(("/index.", "/default.")) and not path.endswith(("html", "htm")))
    is_signed = page.metadata.is_signed and page.document.tags.count("h1") == 1
    return (is_first or has_entries or not is_signed) and not says_one_article(page.document)


def _may_list(path: str) -> bool:
    is_slug = path.rpartition("/")[2].count("-") > MOST_HYPHENS and "forum" not in path
    return not is_slug and _FRONT.fullmatch(path) is not None


def _is_called_home(page: JudgedPage) -> bool:
    """Whether the `<title>` of a page that leads on to others says that it is a site's first: `Harbour Club | Home`.
    That of a tale may, too, which has it as its headline and is signed."""
    parts = title_parts(page.document.title)
    if len(parts) != NAME_AND_HOME or not _names_home(parts) or sum(page.document.link_counts) < MIN_LINKS:
        return False
    is_tale = page.metadata.is_signed and _names_home(title_parts(page.metadata.title or ""))
    return not is_tale and not page.claims.any_of(ARTICLES)


def _names_home(parts: Iterable[str]) -> bool:
    return any(HOME.fullmatch(normalise(part)) for part in parts)


def is_list(page: JudgedPage) -> bool:
    """Whether a page lists others, by its URL and its title, or by either or what its system calls it, and by its
    headings, and does not say that it is an article."""
    has_list_path = is_list_path(page.url)
    if has_list_path and _is_called_as_path(page):
        return True
    if page.claims.any_of(ARTICLES):
        return False
    if has_list_path:
        return _has_entries(page) or sum(map(_prose, page.document.texts)) <= SPARE_WORDS
    if is_called_list(page.classes):
        return _has_entries(page, least=1)
    # Entries first: few pages have them, and the pattern takes longer to compile than they to find.
    return _has_entries(page) and any(map(LIST_TITLE.search, page.titles))


def _is_called_as_path(page: JudgedPage) -> bool:
    """Whether a title says that it is of a list; or is that of the path, or the site's, above an entry or two.
    Templates may call all pages articles in Open Graph, and some in other ways."""
    if any(map(LIST_TITLE.search, page.titles)):
        return True
    most = SPARE_WORDS if page.claims.any_of(ARTICLE_TYPES) else FEW_ENTRIES_WORDS
    of_page = page.titles[:OF_PAGE]
    parts = (part for title in of_page for part in title_parts(title))
    if page.metadata.sitename not in of_page and not any(names_path(part, page.url) for part in parts):
        return False
    told = sum(map(_prose, page.document.texts))
    return told <= SPARE_WORDS or (told <= most and _heads_entry(page.document))


def _heads_entry(document: Document) -> bool:
    """Whether a lower heading is shown outside of frames, as over what a list tells of; a note of a day has none."""
    lower = (at for at, tag in enumerate(document.tags) if tag != "h1" and tag in HEADINGS and not document.hidden[at])
    return any(FRAME.isdisjoint([document.tags[box] for box in document.around(at)]) for at in lower)


def lists_posts(page: JudgedPage) -> bool:
    """Whether headings of a body are links to other pages, most of them with a day of their own beside them, as those
    of a blog's first page are, be the posts whole; and the page does not say that it is an article or a thread, and has
    neither a day nor an opening of its own, as an article on concerts or films has."""
    document, kept = page.document, page.kept
    headings = {text for block, text in zip(kept.blocks, kept.texts, strict=True) if block.kind == "heading"}
    if len(headings) < MIN_POSTS or page.claims.any_of(ARTICLES | THREAD_TYPES):
        return False
    if THREAD_URL.search(page.url or ""):
        return False
    led, texts = page.entries, document.texts
    if len({led[at] for at in led if texts[at] in headings}) < MIN_POSTS or not _has_entries(page):
        return False
    last = len(texts) - 1
    dated = [
        at
        for at in led
        if any(_is_dated(document, each) for each in range(max(0, at - 1), min(last, at + LINES_TO_DATE) + 1))
    ]
    posts = {led[at] for at in dated if texts[at] in headings}
    if len(posts) < MIN_POSTS or 2 * len(dated) <= len(led) or _has_own_day(document, min(led)):
        return False
    above = set(texts[: min(led)])
    if sum(_prose(text) for text in kept.texts if text in above) > OPENING_MAX_WORDS:
        return False
    return not _tells_of_one(led.keys(), {at: _prose(text) for at, text in enumerate(texts) if at not in led})


def _has_own_day(document: Document, entry: int) -> bool:
    """Whether a main heading above an entry has a day, or one stands below it, but right above the entry, whose it may
    be."""
    tags, holders = document.tags, document.holders
    own = next((at for at in range(entry - 1, -1, -1) if tags[holders[at]] in _MAIN_HEADINGS), entry)
    below = range(own + 1, min(own + LINES_TO_OWN_DATE + 1, entry - 1))
    return own < entry and any(_is_dated(document, at) for at in (own, *below))


def _is_dated(document: Document, segment: int) -> bool:
    """Whether a short line has a day, be it glued to what is set beside it: `21 May 2024` and `3 comments`."""
    text = document.texts[segment]
    if len(text) > LONGEST_STAMP:
        return False
    parted = " ".join([piece for piece, _ in document.pieces[segment]])
    return besides_moments(text) is not None or besides_moments(parted) is not None


def _has_entries(page: JudgedPage, least: int = MIN_ENTRIES) -> bool:
    """Whether headings are links to other pages of the site, and most of the prose stands below the first of them: the
    links that an article has to others stand below its text."""
    document, led = page.document, page.entries
    if len(set(led.values())) < least:  # asked first, which is cheaper
        return False
    first = min(led)
    above = sum(_prose(document.texts[at]) for at in page.shown if at < first)
    told = {at: _prose(document.texts[at]) for at in page.shown if at > first and at not in led}
    return sum(told.values()) >= above and not _has_article(document, led.keys(), told)


def _has_article(document: Document, entries: Collection[int], told: dict[int, int]) -> bool:
    """Whether a main heading that leads nowhere stands below the first of the entries, and most of what is told there
    between two of them: the article's neighbours are named before it, too."""
    if not any(not document.link_counts[at] and document.innermost("h1", document.holders[at]) >= 0 for at in told):
        return False
    return _tells_of_one(entries, told)


def _tells_of_one(entries: Collection[int], told: dict[int, int]) -> bool:
    """Whether most is told between two of the entries, or above or below them all."""
    ends = sorted(entries)
    between: Counter[int] = Counter()
    for at, count in told.items():
        between[bisect_right(ends, at)] += count
    return max(between.values(), default=0) > ARTICLE_SHARE * between.total()


def _prose(text: str) -> int:
    """How many words a text has, if it is a paragraph."""
    count = count_words(text)
    return count if is_prose(text, count) else 0


def leads_on(page: JudgedPage) -> bool:
    """Whether the headings of a body are links to other pages of the site, as those of a blog's first page are, and
    the page has no date and claims to be neither article nor thread; one that claims to be a list may have a date, and
    be an article to Open Graph.
    """
    headings = [block for block in page.kept.blocks if block.kind == "heading"]
    of_one = ARTICLE_TYPES | THREAD_TYPES | {"itemlist"}  # an article may hold a list
    is_said = page.claims.any_of(LIST_TYPES) and not page.claims.any_of(of_one)
    if (page.metadata.has_own_date and not is_said) or len(headings) < MIN_LINKED_HEADINGS:
        return False
    own, host = (page.url or "").partition("#")[0], urls.hostname(page.url)
    targets = {target for heading in headings if (target := _target(heading)) and target != own}
    inner = sum(same_site(host, urls.hostname(target)) for target in targets)
    if inner < max(MIN_LINKED_HEADINGS, MIN_LINKED_SHARE * len(headings)):
        return False
    if page.kept.words_where(is_prose) > MAX_TOLD * len(headings):
        return False
    return is_said or not page.claims.any_of(ARTICLES | THREAD_TYPES)


def _target(heading: Block) -> str | None:
    """The page that all of a heading is a link to."""
    first = next((run.href for run in heading.runs if run.href), None)
    is_whole = all(run.href or not run.text.strip() for run in heading.runs)
    return first.partition("#")[0] if first and is_whole else None
