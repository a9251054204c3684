"""Boilerplate rules: what must never pass, whatever chose the body.

A rule is a pure function over a `Passage`: a block of HTML or a line of plain text, seen alike. Its name is
the reason that `scrape explain` prints. A passage is removed by the first rule that matches.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from scrape.extractor.line_patterns import LinePattern, PatternTable
from scrape.extractor.passages import DECORATION, Passage, normalise
from scrape.extractor.phrases import elsewhere, narration, offers, origin, prompts, related, tools
from scrape.extractor.stamps import besides_moments, names_publication
from scrape.patterns import compiled_late
from scrape.text import count_words

LABEL_MAX_WORDS = 25
"""No label, prompt or credit is longer; longer passages are only met by rules that say so."""

CHARACTERS_A_WORD = 3
"""Where every character counts as a word, a label may have this many of them for each word that it may have."""

RELATED_LINK_MAX_WORDS = 30
PHOTO_CREDIT_MAX_WORDS = 12
CAPTION_MAX_WORDS = 120
"""Agencies describe a picture in up to 110."""
MORE_FROM_MAX_WORDS = 5
"""Among prose: `More from The Example`."""
KICKER_MAX_WORDS = 6
"""Of the line above a headline."""

LINKED = 0.7
"""Share of linked characters from which a passage reads as a link, not as a sentence with one."""


Rule = Callable[[Passage], bool]


def _matches(pattern: LinePattern, passage: Passage, limit: int = LABEL_MAX_WORDS) -> bool:
    is_short = passage.words <= limit or len(passage.line) <= CHARACTERS_A_WORD * limit
    return is_short and pattern.fullmatch(passage.line) is not None and narration().search(passage.line) is None


def _is_inner(passage: Passage) -> bool:
    """Whether a word or two among the paragraphs may be the article's: a heading, or an item of a list."""
    if passage.zone != "prose" or passage.link_density >= LINKED:
        return False
    return (passage.heading and passage.words <= 2) or (passage.item and passage.words == 1)


_CRUMB_SEPARATOR = compiled_late(r"\s*[›»>/|→❯·•]\s*|\s+-\s+")
_CRUMB_MAX_WORDS = 4


def breadcrumb(passage: Passage) -> bool:
    """`Home > World > Title`, `Home Uncategorized Title`: the path to the page."""
    if passage.zone == "prose" or passage.words > 2 * LABEL_MAX_WORDS:
        return False
    line = passage.line
    from_home = elsewhere.HOME.match(line) is not None
    if from_home and passage.title and line.endswith(passage.title) and line != passage.title:
        return True
    crumbs = [crumb for crumb in _CRUMB_SEPARATOR.split(line) if crumb]
    if len(crumbs) < 2 or max(len(crumb.split()) for crumb in crumbs[:-1]) > _CRUMB_MAX_WORDS:
        return False
    if elsewhere.HOME.fullmatch(crumbs[0]):
        return len(crumbs) > 2 or " - " not in line
    return passage.zone == "head" and bool(passage.title) and crumbs[-1] == passage.title


def repeated_title(passage: Passage) -> bool:
    """The headline again, above the article or as a heading in it; also without the path before it.

    Newspapers put a line over it, forums `Re:` before it, over each answer, and sites that collect links the name of
    the site behind it.
    """
    if not passage.title or not passage.line:
        return False
    if passage.zone == "head" and (passage.line == passage.headline or _has_its_words(passage.line, passage.title)):
        return True
    if passage.line == f"re: {passage.title}":
        return True
    if passage.zone == "head" and _SITE_BEHIND.sub("", passage.line) == passage.title:
        return True
    if passage.zone == "head" and passage.heading and _has_kicker(passage):
        return True
    if not passage.title.endswith(passage.line):
        return False
    path = passage.title.removesuffix(passage.line)
    if path and not (passage.heading and _PATH_END.search(path)):
        return False
    return passage.zone == "head" or (passage.heading and not path)


MAX_SIGNS = 12
"""By how many characters title and headline may differ that have the same words: dashes, dots, quotation marks."""
_BETWEEN_WORDS = compiled_late(r"[\W_]+")


def _has_its_words(line: str, title: str) -> bool:
    """Whether a line is the title in all but its signs: `Keeper -- Gates Stay Shut`, `Keeper: gates stay shut`."""
    if line[0] != title[0] or abs(len(line) - len(title)) > MAX_SIGNS:
        return False
    return _BETWEEN_WORDS.sub(" ", line).strip() == _BETWEEN_WORDS.sub(" ", title).strip()


def _has_kicker(passage: Passage) -> bool:
    """Whether a heading is a line of its own, which a colon or nothing at all parts from the headline after it."""
    above = passage.line.removesuffix(passage.title)
    is_parted = above[-1:].strip() != "" or above.rstrip()[-1:] in {":", "|", "»"}
    return above != passage.line and is_parted and 0 < count_words(above) <= KICKER_MAX_WORDS


_SITE_BEHIND = compiled_late(r"\s*\([\w-]+(?:\.[\w-]+)+$")
"""`(news.example)`; the line has lost its last bracket."""
_PATH_END = compiled_late(r"[›»>|→❯]\s*$")


def byline(passage: Passage) -> bool:
    """`By Jane Doe`, above or below the article; or `By` alone, the name on the next line; `(jd)`."""
    if passage.zone == "head" and passage.line in BY:
        return True
    if passage.zone != "prose" and not passage.fixed and origin.is_signature(passage.text):
        return True
    if passage.zone == "tail" and not passage.fixed and origin.INITIALS.fullmatch(passage.text):
        return True
    return (
        passage.zone != "prose"
        and passage.words <= 14
        and (not passage.heading or passage.line.partition(" ")[0] in BY)
        and passage.text.rstrip()[-1:] not in {".", "?", "!", ":"}
        and _names_people(passage.text)
    )


def _names_people(text: str) -> bool:
    """Whether a line begins as bylines do and goes on with names, or with one and a job: `By Ann Reef, writer`."""
    if _is_byline(text) and _is_capitalised(text):
        return True
    name, _, job = text.partition(", ")
    return job != "" and _is_byline(name) and _is_capitalised(name) and _is_job(job)


def _is_job(text: str) -> bool:
    from scrape.extractor.metadata.byline_words import JOB_TAIL

    return JOB_TAIL.match(f" {text}") is not None


def _is_byline(text: str) -> bool:
    return origin.BYLINE.fullmatch(text.strip(DECORATION).casefold()) is not None


def _is_capitalised(text: str) -> bool:
    """Whether the longer words after the first begin with a capital, as in names."""
    before_date = _DIGIT.split(text, maxsplit=1)[0]
    words = [word for word in before_date.split()[1:] if len(word) > 3 and word[0].isalpha()]
    return bool(words) and not any(word[0].islower() and word not in _IN_BYLINE for word in words)


BY = frozenset({"by", "von", "par", "por", "di", "door"})
_DIGIT = compiled_late(r"\d")
_IN_BYLINE = frozenset({"published", "updated", "posted", "para", "from", "with", "unserer", "unserem", "unseren"})


def dateline(passage: Passage) -> bool:
    """Nothing but the date of publication or change, or a post's author and time."""
    if passage.fixed or passage.words > LABEL_MAX_WORDS or not _may_name_moment(passage.line):
        return False
    if passage.text.endswith(":"):
        return False  # the label of what follows
    if origin.POST_STAMP.fullmatch(passage.line):
        return True
    if passage.zone == "prose":
        return False
    if passage.words <= 14 and origin.DATELINE.fullmatch(passage.line) is not None:
        return True
    if passage.heading or passage.words > LABEL_MAX_WORDS:
        return False
    if passage.zone == "tail":
        return names_publication(passage.text) and besides_moments(passage.text) == ""
    besides = besides_moments(passage.text)
    return besides is not None and (not besides or _names_people(besides) or origin.is_signature(besides))


def _may_name_moment(line: str) -> bool:
    """Every date and moment has one of these."""
    return _DIGIT.search(line) is not None or "ago" in line or line.startswith(_DAYS)


_DAYS = ("yesterday", "just now", "gestern")


def source_credit(passage: Passage) -> bool:
    """`Source link` and its like: where the article was taken from."""
    if passage.zone != "prose" and (_matches(origin.ORIGIN_LINE, passage) or _is_source_label(passage)):
        return True
    return _matches(origin.SOURCE_CREDIT, passage, 2 * LABEL_MAX_WORDS) and not _is_inner(passage)


def _is_source_label(passage: Passage) -> bool:
    if passage.fixed or passage.words > PHOTO_CREDIT_MAX_WORDS or passage.text.endswith((".", "?", "!")):
        return False
    return origin.SOURCE_LABEL.fullmatch(passage.text.casefold()) is not None


def comment_prompt(passage: Passage) -> bool:
    """The comment form's labels and messages."""
    if passage.fixed:
        return False
    if _matches(prompts.FORM_FIELD, passage):
        return passage.text.endswith("*") or (passage.zone == "tail" and not passage.heading)
    return any(_matches(asked, passage, 2 * LABEL_MAX_WORDS) for asked in (prompts.SLIP_REPORT, prompts.COMMENT_PROMPT))


def share_bar(passage: Passage) -> bool:
    """Buttons that share, print or count."""
    if passage.fixed:
        return False
    if passage.zone != "prose" and _matches(prompts.NETWORK_NAME, passage):
        return True
    if passage.words == 1 and (_is_inner(passage) or (passage.text.endswith(".") and passage.zone != "tail")):
        return False
    return _matches(prompts.SHARE_BAR, passage)


def adjacent_article(passage: Passage) -> bool:
    """`Previous article`, `Next post: ...`, `Previous articleTram drivers voteNext article...`."""
    is_unlinked = passage.link_density < LINKED and passage.words > 2
    if passage.fixed or (passage.zone == "prose" and (passage.words > 4 or passage.heading or is_unlinked)):
        return False
    return _matches(elsewhere.ADJACENT_ARTICLE, passage) or (
        passage.zone != "head" and _matches(elsewhere.GLUED_ADJACENT, passage, 2 * LABEL_MAX_WORDS)
    )


def newsletter(passage: Passage) -> bool:
    """An invitation to subscribe."""
    return _matches(prompts.NEWSLETTER, passage, 2 * LABEL_MAX_WORDS) and not _is_inner(passage)


def cookie_notice(passage: Passage) -> bool:
    """The consent banner."""
    limit = LABEL_MAX_WORDS if passage.zone == "prose" else 3 * LABEL_MAX_WORDS
    return _matches(offers.COOKIE_NOTICE, passage, limit) and not _is_inner(passage)


def appeal(passage: Passage) -> bool:
    """A request to give: `Support our journalism`."""
    if passage.fixed or _is_inner(passage):
        return False
    if _matches(offers.APPEAL, passage, 2 * LABEL_MAX_WORDS):
        return True
    gives = any(word in passage.line for word in offers.GIVING)
    return gives and _matches(offers.APPEAL_SENTENCE, passage, 2 * LABEL_MAX_WORDS)


def photo_credit(passage: Passage) -> bool:
    """`Photo: Jane Doe`, left over from a picture."""
    return (
        not passage.fixed
        and not passage.text.endswith(("?", "!"))
        and (_matches(origin.PHOTO_CREDIT, passage, PHOTO_CREDIT_MAX_WORDS) or _is_agency_picture(passage))
    )


def _is_agency_picture(passage: Passage) -> bool:
    is_line = not passage.heading and not passage.item and ("/" in passage.line or "|" in passage.line)
    return is_line and _matches(origin.AGENCY_PICTURE, passage, PHOTO_CREDIT_MAX_WORDS)


def caption(passage: Passage) -> bool:
    """`The weir in spring. (Photo: Jane Doe)`: what a picture shows, by the credit behind it."""
    if passage.fixed or passage.heading or passage.words > CAPTION_MAX_WORDS:
        return False
    end = passage.text[-origin.CREDIT_LENGTH :]
    may_credit = (
        end.rstrip(".")[-1:] in {")", "）"} or ":" in end or " by " in end
    )  # a pattern takes ten times as long to say no
    return may_credit and origin.CREDIT_BEHIND.search(end) is not None


_NEVER_A_HEADING = frozenset({"advertisement", "advertisements", "sponsored"})


def advertisement(passage: Passage) -> bool:
    """The label of an advertisement, not its text."""
    is_of_article = passage.words == 1 and _is_inner(passage) and passage.line not in _NEVER_A_HEADING
    if passage.fixed or is_of_article:
        return False
    if passage.link_density >= LINKED and _matches(offers.SHOP_LINK, passage):
        return True
    return _matches(offers.ADVERTISEMENT, passage) or _announces_link(offers.ADVERTISEMENT, passage)


def related_label(passage: Passage) -> bool:
    """The heading of a list of other articles."""
    if passage.fixed or passage.text.endswith((".", "?")):
        return False
    if (passage.zone != "prose" or passage.words <= MORE_FROM_MAX_WORDS) and related.MORE_FROM.fullmatch(passage.text):
        return True
    return _matches(related.RELATED_LABEL, passage) or (
        passage.zone == "tail" and _matches(related.RELATED_BY, passage)
    )


def related_link(passage: Passage) -> bool:
    """`Read more: ...`: a link to another article, between paragraphs."""
    if passage.fixed:
        return False
    if _announces_link(related.RELATED_LABEL, passage):
        return True
    is_link = passage.link_density >= LINKED
    if is_link and passage.words <= RELATED_LINK_MAX_WORDS and _announces_headline(passage.line):
        return True
    if passage.text.rstrip(_QUOTES_AFTER).endswith((".", "!") if is_link else (".", "!", "?")):
        return False
    return _matches(related.RELATED_LINK, passage, RELATED_LINK_MAX_WORDS)


def _announces_headline(line: str) -> bool:
    """Whether a linked line is an announcement and a headline, in which somebody may speak."""
    return any(pattern.fullmatch(line) is not None for pattern in (related.ANNOUNCED_LINK, related.RELATED_LINK))


def _announces_link(labels: LinePattern, passage: Passage) -> bool:
    """Whether all that stands before a link, and ends with it, is a label: `Leggi anche` in a box of its own."""
    is_short = passage.label != "" and passage.words <= RELATED_LINK_MAX_WORDS
    return is_short and labels.fullmatch(normalise(passage.label)) is not None


_QUOTES_AFTER = '»”"'


def copyright_line(passage: Passage) -> bool:
    """`© 2024 The Example. All rights reserved.`"""
    line = passage.line
    is_plain = ("©" in line and "reserved" in line) or ("copyright" in line and "permission" in line)
    return (passage.zone != "prose" or is_plain) and _matches(origin.COPYRIGHT, passage, 2 * LABEL_MAX_WORDS)


def tag_list(passage: Passage) -> bool:
    """`Tags: economy, trade`."""
    if passage.zone == "prose" or passage.fixed or passage.text.endswith("."):
        return False
    return _matches(elsewhere.TAGS, passage)


def contribution(passage: Passage) -> bool:
    """`Jane Doe contributed to this report.`"""
    if passage.fixed or passage.heading or not _matches(origin.CONTRIBUTION, passage, 2 * LABEL_MAX_WORDS):
        return False
    names = _ADDITIONAL.sub("", passage.text)
    return names == passage.text or _is_capitalised(f"By {names}")


_ADDITIONAL = compiled_late(r"^(?:additional \w+|with (?:files|(?:additional )?reporting)) (?:by|from) ", re.IGNORECASE)


def sign_off(passage: Passage) -> bool:
    """`Doe reported from Exampleton.`, `—Example Press`: how agencies end a text."""
    if passage.zone != "tail" or passage.heading or passage.fixed:
        return False
    if passage.text[:1] in _DASHES:
        return origin.AGENCY_SIGNATURE.fullmatch(passage.text) is not None
    return " from " in passage.text and origin.REPORTED_FROM.fullmatch(passage.text) is not None


_DASHES = frozenset("—–-")


def disclosure(passage: Passage) -> bool:
    """`This post may contain affiliate links.`"""
    if passage.fixed:
        return False
    return _matches(origin.DISCLOSURE, passage, 3 * LABEL_MAX_WORDS) or _matches(origin.MACHINE_MADE, passage)


_BAR_LABELS = (
    elsewhere.NAVIGATION,
    tools.READER_TOOLS,
    prompts.SHARE_BAR,
    prompts.FOLLOW,
    prompts.COMMENT_SECTION,
    offers.ADVERTISEMENT,
)
_BULLETS = frozenset("•·●◦▪■‣|🔗¶§")
"""Of a list that is drawn with boxes, or of the link to a heading: alone they say nothing."""
_COUNTER = LinePattern(r"[\-–—|•·●◦▪■‣🔗¶§]|\d{1,5}")
"""A count of views or comments, or what stood between it and a byline."""
_PART_SEPARATOR = compiled_late(r"\s*[|•·]\s*|(?<=[^\W\d_A-Z])(?=[A-Z])")
"""Between the labels of a bar; those that lost the space between them begin with capitals."""


def navigation(passage: Passage) -> bool:
    """Menus, log-in and player labels."""
    if passage.fixed or (passage.zone == "prose" and passage.text.endswith(":")):
        return False
    if passage.text.endswith(".") and not passage.text.endswith("...") and passage.zone != "tail":
        return False
    if passage.text in _BULLETS or (passage.zone != "prose" and _COUNTER.fullmatch(passage.text) is not None):
        return True
    if passage.words <= LABEL_MAX_WORDS and (_is_bar(_PART_SEPARATOR.split(passage.text)) or _is_bar(passage.links)):
        return True
    is_label = _matches(elsewhere.NAVIGATION, passage) or _matches(tools.READER_TOOLS, passage)
    return is_label and (not _is_inner(passage) or passage.line.endswith("more"))


def _is_bar(texts: Sequence[str]) -> bool:
    """Whether texts are labels of buttons and nothing else."""
    parts = [normalise(text) for text in texts if text]
    return len(parts) > 1 and all(any(label.fullmatch(part) for label in _BAR_LABELS) for part in parts)


def follow_prompt(passage: Passage) -> bool:
    """`Follow us on ...`, `Download our app`."""
    return _matches(prompts.FOLLOW, passage, 2 * LABEL_MAX_WORDS) and not _is_inner(passage)


def paywall_prompt(passage: Passage) -> bool:
    """`Subscribe to continue reading`."""
    return passage.words <= 2 * LABEL_MAX_WORDS and prompts_to_subscribe(passage.text)


def prompts_to_subscribe(text: str) -> bool:
    """Whether each sentence of a text says that the article is for those who pay, and none tells of somebody."""
    line = normalise(text)
    sentences = (normalise(sentence.rstrip("。！")) for sentence in _SENTENCE_BREAK.split(text) if sentence)
    is_prompt = offers.PAYWALL_PROMPT.fullmatch(line) is not None or all(
        map(offers.PAYWALL_PROMPT.fullmatch, sentences)
    )
    return is_prompt and not narration().search(line)


_SENTENCE_BREAK = compiled_late(r"(?<=[.!?])\s+|(?<=[。！？])\s*")


_ANY = LinePattern(".*")

RULES: dict[Rule, tuple[LinePattern, ...]] = {
    breadcrumb: (_ANY,),
    repeated_title: (_ANY,),
    source_credit: (origin.ORIGIN_LINE, origin.SOURCE_LABEL, origin.SOURCE_CREDIT),
    comment_prompt: (prompts.FORM_FIELD, prompts.COMMENT_PROMPT, prompts.SLIP_REPORT),
    share_bar: (prompts.NETWORK_NAME, prompts.SHARE_BAR),
    adjacent_article: (elsewhere.ADJACENT_ARTICLE, elsewhere.GLUED_ADJACENT),
    newsletter: (prompts.NEWSLETTER,),
    cookie_notice: (offers.COOKIE_NOTICE,),
    paywall_prompt: (offers.PAYWALL_PROMPT,),
    appeal: (offers.APPEAL, offers.APPEAL_SENTENCE),
    photo_credit: (origin.PHOTO_CREDIT, origin.AGENCY_PICTURE),
    caption: (_ANY,),
    advertisement: (offers.ADVERTISEMENT, offers.SHOP_LINK),
    related_label: (related.RELATED_LABEL, related.RELATED_BY),
    related_link: (related.ANNOUNCED_LINK, related.RELATED_LINK, related.RELATED_LABEL),
    byline: (_ANY,),
    dateline: (_ANY,),
    copyright_line: (_ANY,),
    tag_list: (elsewhere.TAGS,),
    follow_prompt: (prompts.FOLLOW,),
    contribution: (origin.CONTRIBUTION,),
    sign_off: (_ANY,),
    disclosure: (origin.DISCLOSURE, origin.MACHINE_MADE),
    navigation: (*_BAR_LABELS, _COUNTER),
}
"""The rules in the order in which they are asked, each with patterns one of which begins as each line does that it
removes."""


def comment_section(passage: Passage) -> bool:
    """`3 comments`, `Leave a reply`: what follows is not the article's."""
    if passage.fixed or passage.zone == "head" or (passage.zone == "prose" and passage.words == 1):
        # A bare `Comments` before prose may head a part of the article.
        return False
    return _matches(prompts.COMMENT_SECTION, passage)


def first_match(passage: Passage) -> str | None:
    """The name of the first rule that removes the passage, or None."""
    table = _IN_PROSE if passage.zone == "prose" else _IN_MARGINS
    for rule in table.kinds_of(passage.line):
        if rule(passage):
            return rule.__name__
    return None


_OF_MARGINS = frozenset({breadcrumb, byline, tag_list, sign_off})
"""The rules that remove nothing from among the prose."""
_IN_MARGINS = PatternTable(RULES)
_IN_PROSE = PatternTable({rule: patterns for rule, patterns in RULES.items() if rule not in _OF_MARGINS})
