"""Menus, buttons and lists of tags: lines of the page that lead about the site."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from scrape.extractor.boilerplate.line_patterns import LinePattern
from scrape.extractor.boilerplate.phrases import adverts, elsewhere, narration, networks, prompts, scripts, tags, tools
from scrape.extractor.boilerplate.rules.matching import LABEL_MAX_WORDS, LINKED, is_inner, is_said, is_short, matches
from scrape.extractor.passages import Passage, normalise
from scrape.patterns import compiled_late

BAR_LABELS = (
    elsewhere.NAVIGATION,
    prompts.ACCOUNT,
    tools.READER_TOOLS,
    tools.PAGE_TOOLS,
    networks.SHARE_BAR,
    networks.FOLLOW,
    prompts.COMMENT_SECTION,
    adverts.ADVERTISEMENT,
)
_BESIDE_BUTTONS = frozenset({"pin", "print", "save", "rate", "drucken", "mailen", "merken", "imprimer", "imprimir"})
"""Words on links that are buttons beside others."""
_BULLETS = frozenset("•·●◦▪■‣|🔗¶§")
"""Of a list that is drawn with boxes, or of the link to a heading: alone they say nothing."""
COUNTER = LinePattern(r"[\-–—|•·●◦▪■‣🔗¶§]|\d{1,5}")
"""A count of views or comments, or what stood between it and a byline."""
_ALSO_HEADINGS = LinePattern(
    r"jump to .*|(?:read|view|show|see|hide) .*transcript|reading time|lesezeit|temps de lecture|tiempo de lectura"
    r"|tempo di lettura|this video .*"
)
"""Labels that are headings of articles, too."""
_NO_STOP = ("...", "min.", "Min.", "мин.")
"""Ends of a line whose full stop ends no sentence."""
_PART_SEPARATOR = compiled_late(r"[|•·]|(?=[A-Z])(?<=[^\W\d_A-Z])")
"""Between the labels of a bar; those that lost the space between them begin with capitals. To look for a capital first
takes half of the time."""
BEFORE_CAPITAL = compiled_late(r"\s+(?=[^\W\d_a-z])")
"""Between labels of a bar that have nothing but a space between them: `Gem artikel Læs op`."""


def navigation(passage: Passage) -> bool:
    """Menus, log-in and player labels, and what stands in place of players."""
    if _is_script_notice(passage):
        return True
    if matches(tools.CAPTCHA, passage) or _is_of_lite_version(passage):
        return not passage.is_set_apart
    if passage.fixed or (passage.zone == "prose" and passage.text.endswith(":")):
        return False
    if passage.text.endswith(".") and not passage.text.endswith(_NO_STOP) and passage.zone != "tail":
        return False
    if passage.link_density >= LINKED and _leads_on(passage):
        return True
    if passage.text in _BULLETS or (passage.zone != "prose" and COUNTER.fullmatch(passage.text) is not None):
        return True
    if passage.words <= LABEL_MAX_WORDS and (
        _is_bar(map(str.strip, _PART_SEPARATOR.split(passage.text)))
        or _is_bar(passage.links, or_beside=_BESIDE_BUTTONS)
        or (passage.zone != "prose" and _is_bar(BEFORE_CAPITAL.split(passage.text)))
    ):
        return True
    if passage.heading and _ALSO_HEADINGS.fullmatch(passage.line):
        return False
    if _is_page_tool(passage) or _asks_for_account(passage):
        return True
    is_label = matches(elsewhere.NAVIGATION, passage) or matches(tools.READER_TOOLS, passage)
    return is_label and not is_said(passage) and (not is_inner(passage) or passage.line.endswith("more"))


def _is_of_lite_version(passage: Passage) -> bool:
    """What boards say over a thread, with a link to the full version; that of a program has more than one behind it."""
    if not passage.links or not matches(tools.LITE_VERSION, passage):
        return False
    behind = passage.text.partition(":")[2].strip()
    return not behind or behind in passage.links


def _asks_for_account(passage: Passage) -> bool:
    """`Déjà membre ? Se connecter`; among the prose a heading may be a question that the page answers."""
    return not (passage.heading and passage.zone == "prose") and matches(prompts.ACCOUNT, passage)


def _is_page_tool(passage: Passage) -> bool:
    """`Print this page` outside of the prose; a word or two without a link may be a step, a term or a poem's line."""
    if passage.zone == "prose" or passage.heading or passage.item:
        return False
    return (passage.link_density >= LINKED or passage.words > 2) and matches(tools.PAGE_TOOLS, passage)


def _is_script_notice(passage: Passage) -> bool:
    """What stands in place of players, maps and pages where no script runs; of a page on scripts it may be the text."""
    if not is_short(passage) or not scripts.is_notice(passage.line):
        return False
    if passage.is_set_apart or scripts.NAMES_SCRIPT.fullmatch(passage.title):
        return False
    is_of_place = passage.zone != "prose" or scripts.is_in_place_of_player(passage.line)
    return is_of_place and narration().search(passage.line) is None


def _leads_on(passage: Passage) -> bool:
    """`(3 comments)`, which leads to them, and the button of what is read elsewhere."""
    if any(map(str.isdigit, passage.line)) and matches(prompts.COMMENT_SECTION, passage):
        return True
    return not passage.heading and matches(tools.READ_ON, passage)


def _is_bar(texts: Iterable[str], or_beside: frozenset[str] = frozenset()) -> bool:
    """Whether texts are labels of buttons and nothing else; what may be one beside a button is no sign alone."""
    parts = [text for text in texts if text]
    sure = [text for text in parts if text.casefold() not in or_beside]
    return len(parts) > 1 and bool(sure) and all(map(_is_button, sure))


def _is_button(text: str) -> bool:
    line = normalise(text)
    return any(label.fullmatch(line) for label in BAR_LABELS)


LONGEST_TAG: Final = 8
"""Words; of more, without a link or anything that parts them, a label tells what it is: `Labels: the list of folders
that you have marked`."""
_PARTS_TAGS: Final = compiled_late(r"[,;|/•·、،#–-]")


def _defines(passage: Passage) -> bool:
    """Whether a label stands before what it means."""
    if passage.link_density or passage.text.count(" ") <= LONGEST_TAG:
        return False
    return ":" in passage.text and not _PARTS_TAGS.search(passage.text)


_POSTED_IN = "posted in "
"""Before the names of sections, or of how and where something was."""


def tag_list(passage: Passage) -> bool:
    """`Tags: economy, trade`."""
    if passage.zone == "prose" or passage.fixed or passage.text.endswith("."):
        return False
    if passage.link_density and matches(tags.FILED, passage):
        return True
    named = passage.text[len(_POSTED_IN) :]  # empty where a ligature is parted in the line, and the text shorter
    if passage.line.startswith(_POSTED_IN) and (named[:1].islower() or named[-1:].isdigit()):
        return False  # in haste, in the rain, in Vienna in 1911
    return matches(tags.TAGS, passage) and not _defines(passage)
