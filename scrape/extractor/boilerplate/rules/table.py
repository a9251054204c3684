"""The table of the boilerplate rules, and the first of them that removes a passage."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from scrape.extractor.boilerplate.line_patterns import LinePattern, PatternTable
from scrape.extractor.boilerplate.phrases import (
    adverts,
    elsewhere,
    networks,
    newsletters,
    offers,
    origin,
    pictures,
    prompts,
    related,
    rights,
    scripts,
    sources,
    tags,
    tools,
    writers,
)
from scrape.extractor.boilerplate.rules.attribution import (
    caption,
    copyright_line,
    disclosure,
    photo_credit,
    source_credit,
)
from scrape.extractor.boilerplate.rules.bylines import byline, contribution, dateline, reading_time
from scrape.extractor.boilerplate.rules.headlines import breadcrumb, repeated_title
from scrape.extractor.boilerplate.rules.navigation import BAR_LABELS, COUNTER, navigation, tag_list
from scrape.extractor.boilerplate.rules.offers import advertisement, appeal, cookie_notice, paywall_prompt
from scrape.extractor.boilerplate.rules.prompts import comment_prompt, follow_prompt, newsletter, share_bar
from scrape.extractor.boilerplate.rules.related import adjacent_article, related_headline, related_label, related_link
from scrape.extractor.boilerplate.rules.writers import sign_off, writer_contact
from scrape.extractor.passages import Passage

Rule = Callable[[Passage], bool]

_ANY = LinePattern(".*")

RULES: dict[Rule, tuple[LinePattern, ...]] = {
    breadcrumb: (_ANY,),
    repeated_title: (_ANY,),
    source_credit: (sources.ORIGIN_LINE, sources.SOURCE_LABEL, sources.SOURCE_CREDIT, sources.FED),
    comment_prompt: (
        prompts.FORM_FIELD,
        prompts.COMMENT_PROMPT,
        prompts.ON_TITLE,
        prompts.PROMPT_BELOW,
        prompts.NONE_BELOW,
        prompts.SLIP_REPORT,
        prompts.COMMENT_SECTION,
    ),
    share_bar: (networks.NETWORK_NAME, networks.SHARE_BAR),
    adjacent_article: (elsewhere.ADJACENT_ARTICLE, elsewhere.GLUED_ADJACENT, elsewhere.ADJACENT_HEADLINE),
    newsletter: (newsletters.NEWSLETTER, newsletters.ASKS_FIRST, newsletters.START_WITH),
    cookie_notice: (offers.COOKIE_NOTICE, offers.EMBED_CONSENT),
    paywall_prompt: (offers.PAYWALL_PROMPT, offers.OTHER_DEVICE, offers.TERMS),
    appeal: (offers.APPEAL, offers.APPEAL_SENTENCE),
    photo_credit: (pictures.PHOTO_CREDIT, pictures.PICTURE_BY, pictures.AGENCY_PICTURE),
    caption: (_ANY,),
    advertisement: (adverts.ADVERTISEMENT, adverts.SPONSORED, adverts.SPONSOR_NAMED, adverts.SHOP_LINK),
    related_label: (related.RELATED_LABEL, related.RELATED_BY),
    related_link: (
        related.ANNOUNCED_LINK,
        related.RELATED_LINK,
        related.KIND_OF_LINK,
        related.RELATED_LABEL,
        related.LABEL_IN_CAPITALS,
    ),
    related_headline: (_ANY,),
    byline: (_ANY,),
    dateline: (_ANY,),
    copyright_line: (rights.COPYRIGHT, rights.REPRINTS),
    tag_list: (tags.TAGS, tags.FILED),
    follow_prompt: (networks.FOLLOW, networks.FOLLOW_BELOW, prompts.ABOUT_AUTHOR),
    contribution: (origin.CONTRIBUTION, origin.HELP),
    sign_off: (_ANY,),
    writer_contact: (writers.CONTACT_WORDS,),
    disclosure: (rights.DISCLOSURE, rights.MACHINE_MADE, rights.MADE_BY_MACHINE),
    navigation: (*BAR_LABELS, COUNTER, tools.READ_ON, tools.CAPTCHA, tools.LITE_VERSION, scripts.NAMES_SCRIPT),
    reading_time: (_ANY,),
}
"""The rules in the order in which they are asked. Each has patterns by which lines are looked up before it is asked:
every line that it removes begins as one of its patterns can, or has that pattern's word (see `PatternTable`)."""


def first_matches(passages: Sequence[Passage]) -> list[str | None]:
    """For each passage of a page the name of the first rule that removes it, or None. Which words of the patterns the
    page has is found out once for all passages."""
    words = _IN_MARGINS.words_in("\n".join([passage.line for passage in passages]))
    return [first_match(passage, words) for passage in passages]


def first_match(passage: Passage, words: Sequence[str] | None = None) -> str | None:
    """The name of the first rule that removes the passage, or None; `words`: as of `PatternTable.kinds_of`."""
    if passage.goes_on:
        return None
    if passage.shares and share_bar(passage):
        return share_bar.__name__
    table = _IN_PROSE if passage.zone == "prose" else _IN_MARGINS
    for rule in table.kinds_of(passage.line, words):
        if rule(passage):
            return rule.__name__
    return None


_OF_MARGINS = frozenset({breadcrumb, byline, tag_list, sign_off, reading_time})
"""The rules that remove nothing from among the prose."""
_IN_MARGINS = PatternTable(RULES)
_IN_PROSE = PatternTable({rule: patterns for rule, patterns in RULES.items() if rule not in _OF_MARGINS})
