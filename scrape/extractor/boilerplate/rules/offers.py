"""Lines of those who pay for a page: advertisers, givers, subscribers, and who wants to know the reader."""

from __future__ import annotations

from collections.abc import Sequence

from scrape.extractor.boilerplate.phrases import adverts, narration, offers
from scrape.extractor.boilerplate.rules.matching import LABEL_MAX_WORDS, LINKED, announces_link, is_inner, matches
from scrape.extractor.passages import Passage, normalise
from scrape.patterns import compiled_late


def cookie_notice(passage: Passage) -> bool:
    """The consent banner, or what stands for an embedded post until it may be loaded."""
    if offers.EMBED_CONSENT.fullmatch(passage.line) is not None:
        return True
    limit = LABEL_MAX_WORDS if passage.zone == "prose" else 3 * LABEL_MAX_WORDS
    return matches(offers.COOKIE_NOTICE, passage, limit) and not is_inner(passage)


def appeal(passage: Passage) -> bool:
    """A request to give: `Support our journalism`."""
    if passage.fixed or is_inner(passage) or _is_of_text(passage):
        return False
    if matches(offers.APPEAL, passage, 2 * LABEL_MAX_WORDS):
        return True
    gives = any(word in passage.line for word in offers.GIVING)
    return gives and matches(offers.APPEAL_SENTENCE, passage, 2 * LABEL_MAX_WORDS)


def _is_of_text(passage: Passage) -> bool:
    """Whether a chapter is called so, `Faire un don`, or somebody says it among the prose: `Help us carry on!`."""
    if passage.zone != "prose" or passage.link_density >= LINKED:
        return False
    is_said = passage.heading or passage.text[-1] in ".!"
    return is_said and offers.BRIEF_APPEAL.fullmatch(passage.line) is not None


_NEVER_A_HEADING = frozenset({"advertisement", "advertisements", "promo", "sponsored"})


def advertisement(passage: Passage) -> bool:
    """The label of an advertisement, not its text."""
    is_of_article = passage.words == 1 and is_inner(passage) and passage.line not in _NEVER_A_HEADING
    if passage.fixed or is_of_article:
        return False
    if passage.link_density >= LINKED and (matches(adverts.SHOP_LINK, passage) or _leads_to_shops(passage.links)):
        return True
    if _is_sponsored(passage):
        return True
    return matches(adverts.ADVERTISEMENT, passage) or announces_link(adverts.ADVERTISEMENT, passage)


def _leads_to_shops(links: Sequence[str]) -> bool:
    """Whether each of several links is a button of a shop, however many they are."""
    buttons = (adverts.SHOP_LINK, adverts.SHOP_LINK_IN_ROW)
    return len(links) > 1 and all(any(each.fits(link) for each in buttons) for link in links)


def _is_sponsored(passage: Passage) -> bool:
    """The label of what somebody paid for, with the payer only in the margins; headings and lists are the article's."""
    is_in_prose = passage.zone == "prose"
    if passage.heading or passage.text.endswith((".", "?", "!")) or (is_in_prose and passage.item):
        return False
    return matches(adverts.SPONSORED, passage) or (not is_in_prose and matches(adverts.SPONSOR_NAMED, passage))


def paywall_prompt(passage: Passage) -> bool:
    """`Subscribe to continue reading`."""
    if matches(offers.TERMS, passage):
        return passage.zone == "tail" and not (passage.heading or passage.item)
    if is_of_other_device(passage.text):
        return True
    return passage.words <= 2 * LABEL_MAX_WORDS and prompts_to_subscribe(passage.text)


def is_of_other_device(text: str) -> bool:
    """Whether a line is for subscribers who read on two devices, which cuts nothing short."""
    return offers.OTHER_DEVICE.fits(text)


_SENTENCE_BREAK = compiled_late(r"(?<=[.!?])\s+|(?<=[。！？])\s*")
_SENTENCE_END = compiled_late(r"[.!?](?=\s)|[。！？]")


def prompts_to_subscribe(text: str) -> bool:
    """Whether each sentence of a text says that the article is for those who pay, and none tells of somebody."""
    line = normalise(text)
    if offers.PAYWALL_PROMPT.fullmatch(line) is None:
        first = _SENTENCE_END.search(text)  # asked alone: nearly all are told by it
        if first is None or not _prompts(text[: first.end()]):
            return False
        if not all(map(_prompts, filter(None, _SENTENCE_BREAK.split(text)))):
            return False
    return not narration().search(line)


def _prompts(sentence: str) -> bool:
    return offers.PAYWALL_PROMPT.fits(sentence.rstrip("。！"))
