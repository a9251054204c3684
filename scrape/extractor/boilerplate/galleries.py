"""What galleries inside an article say of their pictures, however much it is: captions by name, texts of slides."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from itertools import takewhile
from typing import Final

from scrape.extractor.boilerplate.captions import is_named_caption
from scrape.extractor.claims import PRODUCT_TYPES
from scrape.extractor.document import Document, Name
from scrape.extractor.passages import prose_words
from scrape.patterns import compiled_late
from scrape.text import count_words

ARTICLE_WORDS: Final = 100
"""Of prose outside: with less the gallery is the article, and that its introduction. The shortest article beside one,
of nine news pages, has 112."""
_OF_GALLERIES: Final = ("galler", "galer", "slideshow", "slide-show", "bildstrecke", "fotostrecke", "diaporama")
_HINTS: Final = ("caption", "credit", "desc", *_OF_GALLERIES)
"""Looked for first, which is cheaper, as are those of galleries."""
_GALLERY: Final = compiled_late(
    r"galler(?:y|ies?|ia)(?![a-z])|galer(?:y|ie|ia|ía)(?![a-z])|slide-?show|bildstrecke|fotostrecke|diaporama"
)
MIN_SPACES: Final = 4
"""In what is said of a picture."""
MAX_LINES: Final = 2
"""Of what stands behind a picture in its container: a caption, and whose picture it is."""
MAX_WORDS: Final = 35
"""Of a text that only a gallery around it tells to be of its picture: on four news pages they have 20 to 33, and twice
50; on pages of goods, where such texts are of the goods, up to 40."""
_LEAD: Final = compiled_late(r"caption(?![a-z-])")
_NO_ROLES: Final = ("js-", "category-", "tag-", "format-", "post-", "has-")
"""How names begin that say what a script does with the pictures of a text, or what a post is about."""


def captions(document: Document, chosen: Sequence[int]) -> Set[int]:
    """What stands right behind a picture as its caption or in a gallery, of an article."""
    names = document.written_names
    if not any(word in names for word in _HINTS) and not document.tagged(_CAROUSEL):
        return set()
    behind = {picture.position for picture in document.pictures if picture.tag in _SHOWN}
    near = [at for at in chosen if at in behind or at - 1 in behind]
    gone = {at for at in near if _tells(document, at) and _is_caption(document, at, behind)}
    for gallery in _galleries(document):
        inside = chosen[bisect_left(chosen, document.starts[gallery]) : bisect_left(chosen, document.ends[gallery])]
        if all(at in behind and _tells(document, at) and _is_short(document, at) for at in inside):
            gone.update(inside)
    if not gone:
        return gone
    left = prose_words(document.texts[at] for at in chosen if at not in gone)
    return gone if left >= ARTICLE_WORDS else set()


_CAROUSEL: Final = "amp-carousel"
"""Whose slides need no name."""
_SHOWN: Final = frozenset({"img", "amp-img", "video"})


def _tells(document: Document, segment: int) -> bool:
    """Whether a text says something: less may be the name of what is shown, where a page shows goods so."""
    return document.texts[segment].count(" ") >= MIN_SPACES and not document.is_link(segment)


def _is_short(document: Document, segment: int) -> bool:
    """Whether a text is no longer than what is said of a picture: a slide may be a chapter, or a step."""
    return count_words(document.texts[segment]) <= MAX_WORDS


def _is_caption(document: Document, segment: int, behind: Set[int]) -> bool:
    """Whether a segment is all of a container that is named a caption, in a small one that begins with a picture: with
    others it is the text of a tile. Or it begins with an element that is named so."""
    lead = document.leads[segment]
    if lead >= 0 and segment in behind and _LEAD.search((document.names[lead].classes or "").lower()):
        return True
    is_named = False
    for container in takewhile(lambda box: document.size(box) <= MAX_LINES, document.around(document.holders[segment])):
        if document.size(container) == 1:
            is_named = is_named or is_named_caption(document, container)
        if is_named and document.starts[container] in behind:
            return True
    return False


def _galleries(document: Document) -> Iterator[int]:
    """The containers that are named so, without headings inside: those are of tiles, or of the article."""
    written = document.written_names
    hints = [hint for hint in _OF_GALLERIES if hint in written]
    if not (hints or document.tagged(_CAROUSEL)) or document.claims.any_of(PRODUCT_TYPES):
        return
    for container in document.called(lambda name: _names_gallery(name, hints)):
        if not any(map(document.is_heading, document.segments_in(container))):
            yield container


def _names_gallery(name: Name, hints: Sequence[str]) -> bool:
    if name.tag == _CAROUSEL:
        return True
    words = name.class_and_id.lower()
    if not any(map(words.__contains__, hints)) or not _GALLERY.search(words):
        return False
    return any(_GALLERY.search(word) for word in words.split() if not word.startswith(_NO_ROLES))
