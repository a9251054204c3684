"""Where the image of an element is, by its attributes: its best address, and whether it is but an ornament."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from scrape.extractor.elements import Attributes, class_and_id
from scrape.patterns import compiled_late

_ORNAMENTS: Final = ("avatar", "logo", "icon", "emoji", "sprite", "spacer", "pixel", "tracking")
_LAZY: Final = ("data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "data-image", "data-hi-res-src")
_SETS: Final = ("srcset", "data-srcset", "data-lazy-srcset", "data-original-set")
_CANDIDATE: Final = compiled_late(r"[ ,]*+([^ ]++)(?:(?<=,)|([^,]*+))")
"""An image candidate of `srcset` (HTML, 4.8.4.2.1), white space collapsed, and what stands behind its address."""
_SIZE: Final = compiled_late(r"(?: ([0-9.]+)([wx])(?= |$)| ?$)")
_NO_PICTURE: Final = compiled_late(
    r"//pixel\.|facebook\.com/tr\?|(?:^|/)(?:(?:spacer|blank|transparent|placeholder|1x1)[\d_.-]*\.(?:gif|png|svg)|(?:pixel|clear|trans)[\d_.-]*\.gif)(?:[?#]|\Z)",
    re.IGNORECASE,
)
"""Addresses of images that count readers, or hold the place of others."""
_HINTS: Final = ("pixel", "/tr?", "spacer", "blank", "trans", "placeholder", "1x1", "clear")
"""What such an address has, looked for first: a tenth of the time of the pattern."""
_ENDINGS: Final = (".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif")
_MIN_IMAGE_SIDE: Final = 60
"""Pixels: a smaller image is an icon or a tracking pixel."""


def best_source(attributes: Attributes, sources: Sequence[Attributes]) -> str | None:
    """The largest image of the element's own set, of the set of a `<source>`, or its own URL: lazy, then plain. What is
    for narrow or dark screens alone comes last."""
    special = [source for source in sources if _is_special(source.get("media") or "")]
    usual = [source for source in sources if source not in special] if special else sources
    return _of_sets((attributes, *usual)) or _single_source(attributes) or _of_sets(special)


def _of_sets(elements: Iterable[Attributes]) -> str | None:
    for element in elements:
        sets = [source_set for name in _SETS if (source_set := element.get(name))]
        candidates = [candidate for source_set in sets for candidate in _candidates(source_set)]
        if candidates:
            return max(candidates, key=lambda candidate: candidate[0])[1]
    return None


def _single_source(attributes: Attributes) -> str | None:
    single = [attributes.get(name) for name in (*_LAZY, "src")]
    others = {
        value
        for name, value in attributes.items()
        if name.startswith("data-") and _names_image(value) and not any(map(name.__contains__, _ORNAMENTS))
    }
    if len(others) == 1:  # of several nothing says which is the largest
        single += others
    usable = (source.strip() for source in single if source and _is_image_url(source))
    return next((source for source in usable if not _is_no_picture(source)), None)


def _is_no_picture(source: str) -> bool:
    return any(map(source.lower().__contains__, _HINTS)) and _NO_PICTURE.search(source) is not None


def _names_image(value: str | None) -> bool:
    """Whether the value of any attribute is the address of an image: scripts that load them late have many names."""
    if value is None or "/" not in value or '"' in value:
        return False
    path = value.partition("?")[0].partition("#")[0].strip().lower()
    return path.endswith(_ENDINGS) and not any(map(str.isspace, path))


def _is_special(media: str) -> bool:
    return ("max-width" in media and "min-width" not in media) or "dark" in media


def _candidates(source_set: str) -> Iterator[tuple[float, str]]:
    """Width, or 1,000 times the density, and URL."""
    for given, behind in _CANDIDATE.findall(" ".join(source_set.split())):
        url, told = given.rstrip(","), _SIZE.match(behind)
        if told and _is_image_url(url):
            number, unit = told.groups("")
            size = float(number) if number.replace(".", "", 1).isdigit() else 1.0
            yield (size if unit == "w" else 1000 * size), url


def _is_image_url(source: str) -> bool:
    text = source.strip()
    is_template = "{" in text or "}" in text or "\n" in text
    return bool(text) and text[:5].lower() != "data:" and not is_template


def is_ornament(attributes: Attributes) -> bool:
    for side in ("width", "height"):
        value = (attributes.get(side) or "").removesuffix("px")
        if value.isascii() and value.isdigit() and int(value[:9]) < _MIN_IMAGE_SIDE:
            return True
    names = class_and_id(attributes).lower()
    return any(map(names.__contains__, _ORNAMENTS))
