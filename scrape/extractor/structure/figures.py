"""The images and players inside the body, each with its best source and its caption."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice
from operator import attrgetter
from typing import Final

from scrape import urls
from scrape.blocks import Block, Image
from scrape.extractor.document import Document, Picture
from scrape.extractor.elements import Attributes
from scrape.extractor.structure.embeds import embed_of
from scrape.extractor.structure.foreign_pictures import LeftOutBoxes, names_caption
from scrape.extractor.structure.image_sources import best_source, is_ornament
from scrape.extractor.structure.quoted_posts import links_to_posts
from scrape.patterns import compiled_late

_HARDLY_PICTURE: Final = compiled_late(r"(?:^|/)(?:pixel|clear|trans)\.(?:png|svg)(?:[?#]|\Z)", re.IGNORECASE)
"""Addresses of images that count readers, unless the page gives the image a size or a caption."""
_NO_ALTS: Final = frozenset({"refer to caption", "__wf_reserved_inherit", "__wf_reserved_decorative"})
"""What LaTeXML and Webflow write where nobody has described an image."""
_POSITION: Final = attrgetter("position")
MAX_FRAME: Final = 40
"""Containers in the figure around one picture: one of more is a part of the page."""


def figures_of(document: Document, chosen: Sequence[int], base_url: str | None) -> Iterator[tuple[Picture, Block]]:
    """The figures and embeds inside the body, each with its picture; none twice."""
    seen: set[str] = set()
    before: Picture | None = None
    """The last image shown."""
    for picture in _chosen_pictures(document, chosen):
        if _is_copy(document, picture) and before is not None and _shows_same(before, picture):
            continue
        block = _image_block(document, picture, base_url) if picture.tag in _IMAGES else _embed_block(picture, base_url)
        if block is None:
            continue
        before = picture
        url = block.image.url if block.image else block.embed.url if block.embed else ""
        if url not in seen:
            seen.add(url)
            yield picture, block


def _shows_same(shown: Picture, copy: Picture) -> bool:
    """Whether a picture for browsers without scripts is that of the one before it, as far as the page tells."""
    if shown.position != copy.position:
        return False
    one, other = ((picture.attributes.get("alt") or "").strip() for picture in (shown, copy))
    source, its_copy = (best_source(picture.attributes, picture.sources) for picture in (shown, copy))
    return one == other or source == its_copy


_IMAGES: Final = frozenset({"img", "amp-img"})
_SOUNDS: Final = frozenset({"audio", "amp-audio"})


def _image_block(document: Document, picture: Picture, base_url: str | None) -> Block | None:
    attributes = picture.attributes
    source = None if is_ornament(attributes) else best_source(attributes, picture.sources)
    url = urls.join(base_url, source) if source else None
    if source is None or url is None:
        return None
    caption = _caption(document, picture)
    if _HARDLY_PICTURE.search(source) and not _is_shown(attributes, caption):
        return None
    alt = " ".join((attributes.get("alt") or "").split())
    alt = "" if alt.lower() in _NO_ALTS else alt
    return Block("figure", image=Image(_whole(url), alt or None, caption))


def _whole(url: str) -> str:
    """The address without a fragment, in which some systems keep notes of their own; of an SVG it names a part."""
    address, _, fragment = url.partition("#")
    return url if fragment and address.partition("?")[0].lower().endswith(".svg") else address


def _is_shown(attributes: Attributes, caption: str | None) -> bool:
    """Whether an image has a caption or a size, and no address of another in whose place it stands."""
    is_lazy = "lazy" in (attributes.get("class") or "") or any(
        name.startswith("data-") and "/" in (value or "") for name, value in attributes.items()
    )
    return not is_lazy and (caption is not None or all(attributes.get(side) for side in ("width", "height")))


def _embed_block(picture: Picture, base_url: str | None) -> Block | None:
    embed = embed_of(picture, base_url)
    return None if embed is None else Block("embed", embed=embed)


def _chosen_pictures(document: Document, chosen: Sequence[int]) -> list[Picture]:
    """The pictures inside the body: between its texts, and their nearest container with text is mostly chosen."""
    pictures = document.pictures
    if posts := links_to_posts(document, chosen):
        pictures = sorted([*pictures, *posts], key=lambda picture: picture.position)
    if not chosen or not pictures:
        return []
    first = chosen[0]
    while first and names_caption(document, document.holders[first - 1]):
        first -= 1  # the caption of a picture above the first paragraph
    shares, boxes = _Shares(document, chosen), LeftOutBoxes(document, chosen)
    opening = _opening_picture(document, first)
    return [
        picture
        for picture in pictures
        if (picture is opening or first <= picture.position)
        and picture.position <= chosen[-1] + _may_end(document, picture, chosen[-1])
        and shares.has_chosen_around(picture.container)
        and not boxes.hold(picture)
        and not (picture.tag in _SOUNDS and picture.position <= chosen[0])  # the article itself, read aloud
    ]


def _opening_picture(document: Document, first: int) -> Picture | None:
    """The first picture between the headline and the text, where other lines part it from this, if it has a caption or
    is the one that the page gives for itself: others are of authors."""
    headline = next((at for at in range(first - 1, -1, -1) if document.tag_of(at) == "h1"), first)
    given = {_file_of(meta.get("content")) for meta in document.metas if meta.get("property") == "og:image"} - {""}
    begin = bisect_right(document.pictures, headline, key=_POSITION)
    for picture in document.pictures[begin : bisect_left(document.pictures, first, key=_POSITION)]:
        source = None if picture.tag not in _IMAGES else best_source(picture.attributes, picture.sources)
        if source and not is_ornament(picture.attributes):
            in_figure = document.innermost("figure", picture.container) >= 0
            if _file_of(source) in given or (in_figure and _caption(document, picture)):
                return picture
    return None


def _file_of(address: str | None) -> str:
    return (address or "").partition("?")[0].rpartition("/")[2]


def _may_end(document: Document, picture: Picture, last: int) -> bool:
    """Whether a picture right behind the last segment may be the article's end: a post, a picture in that paragraph."""
    return picture.tag == "blockquote" or picture.container == document.holders[last]


class _Shares:
    """How much of the text of containers is chosen; each range of segments is counted once."""

    def __init__(self, document: Document, chosen: Sequence[int]) -> None:
        self._document = document
        kept = [0] * len(document.texts)
        for part in chosen:
            kept[part] = len(document.texts[part])
        self._kept_before = [0, *accumulate(kept)]
        self._all_before = before = [0, *accumulate(map(len, document.texts))]
        captions = _captions(document)
        self._captions = [caption.start for caption in captions]
        self._said_before = [0, *accumulate(before[caption.stop] - before[caption.start] for caption in captions)]
        self._known: dict[tuple[int, int], bool | None] = {}

    def has_chosen_around(self, container: int) -> bool:
        """Whether the nearest container around that has chosen text is mostly chosen."""
        for around in self._document.around(container):
            span = self._document.starts[around], self._document.ends[around]
            if span not in self._known:
                self._known[span] = self._is_mostly_chosen(*span)
            found = self._known[span]
            if found is not None:
                return found
        return False

    def _is_mostly_chosen(self, start: int, end: int) -> bool | None:
        """Of a range of segments; None where nothing of it is chosen."""
        inside = self._kept_before[end] - self._kept_before[start]
        if not inside:
            return None
        first, last = bisect_left(self._captions, start), bisect_left(self._captions, end)
        # What a gallery says of its pictures does not count against them.
        said = self._said_before[last] - self._said_before[first] if last - first > 1 else 0
        return 2 * inside >= self._all_before[end] - self._all_before[start] - said


def _captions(document: Document) -> list[range]:
    """The segments of each caption of a figure."""
    if "figcaption" not in document.tags:
        return []
    return [document.segments_in(container) for container, tag in enumerate(document.tags) if tag == "figcaption"]


def _caption(document: Document, picture: Picture) -> str | None:
    """The caption beside a picture, within the nearest container around it that has text."""
    container = next(filter(document.size, document.around(picture.container)), None)
    if container is None:
        return None
    for inner in _beside(document, picture.position, container):
        if names_caption(document, inner) and _is_captioned_by(document, picture, inner, container):
            return " ".join(document.texts_in(inner))
    return _caption_in_figure(document, picture)


def _caption_in_figure(document: Document, picture: Picture) -> str | None:
    """The caption of the figure around a picture which has no other, where lines for its readers stand between."""
    figure = document.innermost("figure", picture.container)
    if figure < 0:
        return None
    inside = list(islice(document.inside(figure), MAX_FRAME + 1))
    captions = [container for container in inside if document.tags[container] == "figcaption"]
    if len(inside) > MAX_FRAME or len(captions) != 1:
        return None
    first = bisect_left(document.pictures, document.starts[figure], key=_POSITION)
    for other in document.pictures[first : first + MAX_FRAME]:
        if other is not picture and document.is_within(other.container, figure) and not _is_copy(document, other):
            return None
    return " ".join(document.texts_in(captions[0])) or None


def _beside(document: Document, position: int, frame: int) -> list[int]:
    """The containers inside one that end with the segment before a position, or begin with that behind it."""
    starts, ends, parents, holders = document.starts, document.ends, document.parents, document.holders
    found = []
    if position > starts[frame]:
        container = holders[position - 1]
        while container > frame and ends[container] == position:
            found.append(container)
            container = parents[container]
    if position < ends[frame]:
        container = holders[position]
        while container > frame and starts[container] == position:
            found.append(container)
            container = parents[container]
    return sorted(found)


def _is_captioned_by(document: Document, picture: Picture, caption: int, text: int) -> bool:
    """Whether a caption beside a picture is its own: all of one `<figure>` share it, else the next has it. `text` is
    the nearest container around the picture that has text."""
    around = document.parents[caption]
    frame = document.innermost("figure", around)
    if frame >= 0:
        return document.is_within(picture.container, frame)
    if document.tags[caption] == "td":
        around = text  # in a row below the picture's
    pictures, position = document.pictures, picture.position
    at_position = slice(bisect_left(pictures, position, key=_POSITION), bisect_right(pictures, position, key=_POSITION))
    beside = [
        other
        for other in pictures[at_position]
        if (other is picture or not (_is_copy(document, other) or is_ornament(other.attributes)))
        and document.is_within(other.container, around)
    ]
    nearest = -1 if position == document.starts[caption] else 0
    return bool(beside) and beside[nearest] is picture


def _is_copy(document: Document, picture: Picture) -> bool:
    """Whether a picture is for browsers without scripts."""
    return document.tags[picture.container] == "noscript"
