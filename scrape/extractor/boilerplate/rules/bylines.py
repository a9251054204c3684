"""Lines that say who wrote a text, and when."""

from __future__ import annotations

import re

from scrape.extractor.boilerplate.phrases import bylines as labels
from scrape.extractor.boilerplate.phrases import networks, origin, prompts, tags
from scrape.extractor.boilerplate.phrases.elsewhere import KIND_NAME
from scrape.extractor.boilerplate.relative_time import without_relative_times
from scrape.extractor.boilerplate.rules.matching import LABEL_MAX_WORDS, is_short, matches
from scrape.extractor.boilerplate.rules.named_people import NO_NAMES, is_capitalised, is_job, names_people
from scrape.extractor.boilerplate.stamps import besides_moments, is_reading_time, is_writer_of_day, names_publication
from scrape.extractor.passages import Passage
from scrape.patterns import compiled_late
from scrape.text import COLONS

AGENCY_MAX_WORDS = 7
"""Of the name of one, with what it sends. By eye, not swept, as are the next two."""
JOB_MAX_WORDS = 6
BYLINE_MAX_WORDS = 14
"""Of a byline or a date line, names and date together."""
PAPER_MAX_WORDS = 4
"""Of a paper's name, behind the word for those who work for it."""
THAI_BYLINE = 50
"""Characters of a byline in Thai."""

BY = frozenset(f"{labels.BY}|{labels.BY_OR_OTHER}".split("|"))
"""They begin a byline, and may be all of its line."""
_HEADS = (*(f"{by}{joint}" for by in BY for joint in (" ", ": ")), "posted by", "written by", "published by")
"""Of a byline that is set as a heading."""
_DIGIT = compiled_late(r"\d")
_THAI = compiled_late(r"[\u0e01-\u0e4e]{3}")
_DAYS = ("yesterday", "just now", "gestern")
_ADDITIONAL = compiled_late(
    r"^\(?(?:additional \w+ ?:"
    r"|(?:additional \w+|with (?:files|(?:additional )?reporting)|(?:with )?(?:agency )?inputs?) (?:by|from)"
    r"|con (?:la )?colaboraci[óo]n de|com (?:a )?colaboração de|(?:ha collaborato|hanno collaborato)) "
    r"|(?<! additional) contributed research\W*$",
    re.IGNORECASE,
)
_IN_SMALL = frozenset("afp apa dpa efe epd kna sda".split())
"""Agencies that write their names so; of two letters are words, too."""
_ENDS_NAME = compiled_late(r"\b(?:[js]r|ph\.?d|m\.?d|esq)\.\s*\Z", re.IGNORECASE)
_IN_SECTION = compiled_late(
    r"(?:(?:in|under|dans|sous|en|em|unter|w|v|nella?|i|в) (?:the )?"
    r"|(?:[uvwув] )?(?:kategorij[iu]|kategorii|категори(?:и|ї|ји)|рубри(?:ке|ці)) )"
    r"[A-ZÀ-ÞĀ-ŽА-Я][^.?!:;\d]{1,50}(?: category)?"
)
"""Where blogs say that they file a post, beside its day: `Posted on 3 May 2024 in Boats`; in lists, where it was."""
_BY_USER = compiled_late(r"(?:by|von|par|por|di|da|door|av|af) [\w.-]{2,30}", re.IGNORECASE)
_BY_PERSON = compiled_late(r"(?:от|од|від|על ידי|מאת) [^\W\d_]+(?: [^\W\d_]+){1,2}")
_FIELD = (
    r"(?:字[号体] ?[:：] ?大 ?中 ?小|(?:来源|來源|作者|责任编辑|责编|编辑|編輯|审核|審核|发布[者人]?"
    r"|供稿|撰稿|点击[数率量]?|點擊[數率]?|[点點][击擊]次[数數]|浏览[量数]?|瀏覽[量數]?"
    r"|[浏瀏][览覽]次[数數]|[阅閱][读讀][量数數]?|[阅閱][读讀]次[数數]|访问量|人气|分类|分類|栏目|类别|单位|部门"
    r"|(?:发布|发表|更新|添加|录入)?(?:时间|日期)) ?[:：](?: ?[^\s:：|]{1,20})?)"
)
_FIELDS = compiled_late(rf"{_FIELD}(?:[\s|]+{_FIELD})*")
_BARE_HOUR = compiled_late(r"\b(?<!:)\d{1,2} ?[ap]\.?m\b")
"""When something begins; who publishes counts the minutes."""
_CLOCK_IN_ZONE = compiled_late(r"\d(?: ?[ap]m)? [A-Z]{3,4}\Z")
"""`12:01pm EDT`: when something begins is mostly told without its zone."""
_SITE = compiled_late(r"(?:[a-z\d-]+\.){1,3}(?!js\b)(?:com|org|net|info|[a-z]{2})")
"""The address of a site, as papers write it before their dates; no name of a library, `vue.js`."""
_COUNTED = compiled_late(
    r"\s*[(|]?\s*(?:comments?|kommentare?|commentaires?|comentarios?|commenti)\s?:\s?\d+\)?\Z", re.IGNORECASE
)
"""How many comments there are, behind date and name."""
_TAGGED = frozenset({"tagged", "tagged with", "tagged as", "tagged in", "tags:", "标签:", "标签：", "タグ:", "タグ："})
"""What stands before links to a post's topics, behind its day."""
DASHES = frozenset("—–-")


def byline(passage: Passage) -> bool:
    """`By Jane Doe`, above or below the article; or `By` alone, the name on the next line; `(jd)`."""
    if passage.zone == "head" and (passage.line in BY or is_agency(passage)):
        return True
    if passage.zone != "prose" and not passage.fixed and origin.is_signature(passage.text):
        return True
    if passage.zone == "tail" and not (passage.fixed or passage.item) and _is_signed(passage.text):
        return True
    if passage.zone == "head" and is_sender(passage) and not passage.item:
        return True
    return (
        passage.zone != "prose"
        and (passage.words <= BYLINE_MAX_WORDS or _is_short_in_thai(passage))
        and (not passage.heading or passage.line.startswith(_HEADS))
        and (passage.text.rstrip()[-1:] not in {".", "?", "!", ":"} or _ENDS_NAME.search(passage.text) is not None)
        and names_people(without_relative_times(passage.text, ""))
    )


def _is_short_in_thai(passage: Passage) -> bool:
    """Whether a line is short in a script without spaces between words, where each sign is counted as one."""
    return len(passage.text) <= THAI_BYLINE and _THAI.match(passage.text) is not None


def is_sender(passage: Passage) -> bool:
    """`Jane Doe <jane@wire.example>`."""
    return passage.text[-1:] == ">" and origin.SIGNED.fullmatch(passage.text) is not None


def is_in_capitals(passage: Passage) -> bool:
    """`By JANE DOE`."""
    if passage.fixed or passage.heading or not passage.text.startswith("By "):
        return False
    return origin.IN_CAPITALS.fullmatch(passage.text) is not None and NO_NAMES.isdisjoint(passage.text.split())


def is_agency(passage: Passage) -> bool:
    """Whether a line is the name of an agency."""
    is_line = not (passage.fixed or passage.heading) and passage.words <= AGENCY_MAX_WORDS
    is_known = any(name.fullmatch(passage.line) for name in (origin.AGENCY, origin.NEWSROOM))
    return is_line and (passage.text[:1].isupper() or passage.text in _IN_SMALL) and is_known


def is_job_below(passage: Passage) -> bool:
    """Whether a line is what somebody does whose byline is above it: `Staff writer`, `Ardmoor Bote Reporter`."""
    if passage.fixed or passage.heading or passage.zone != "head" or not 0 < passage.words <= JOB_MAX_WORDS:
        return False
    return "the" not in passage.line.split() and passage.text[-1].isalnum() and is_job(passage.text.rsplit(" ", 1)[-1])


def _is_signed(text: str) -> bool:
    """`(kao/dpa)`, `Jane Doe: jane@wire.example`, `Jane Doe (Marle, special correspondent)`."""
    if origin.INITIALS.fullmatch(text):
        return True
    return ("@" in text or text.endswith(")")) and origin.SIGNED.fullmatch(text) is not None


def dateline(passage: Passage) -> bool:
    """Nothing but the date of publication or change, or a post's author and time."""
    if passage.fixed or (passage.words > LABEL_MAX_WORDS and not _is_short_in_thai(passage)):
        return False
    if not (_may_name_moment(passage.line) or passage.text[-1:] in DASHES):
        return False
    if passage.text.endswith((":", " pm.", " am.")):
        return False  # the label of what follows, or a sentence: stamps have no stop, and `p.m.` two
    return _is_stamp(passage) or origin.HISTORY.fullmatch(passage.line) is not None


def reading_time(passage: Passage) -> bool:
    """Nothing but how long the text takes to read: `5 min leestijd`."""
    if passage.fixed or passage.heading or passage.zone == "prose" or (passage.item and passage.zone == "tail"):
        return False
    return (
        is_short(passage)
        and _DIGIT.search(passage.text) is not None
        and is_reading_time(passage.text, is_stated=passage.item or passage.zone == "tail")
    )


def _is_stamp(passage: Passage) -> bool:
    is_in_head = passage.zone == "head" and not passage.heading
    if origin.POST_STAMP.fullmatch(passage.line) or (is_in_head and origin.PLACE_AND_AGENCY.fullmatch(passage.text)):
        return True
    if passage.zone == "prose":
        return False
    if passage.words <= BYLINE_MAX_WORDS and origin.DATELINE.fullmatch(passage.line) is not None:
        return True
    if passage.heading:
        return False
    if origin.MOMENT.fullmatch(passage.line):
        return True
    besides = besides_moments(passage.text)
    if besides is None:
        return False
    if tags.TAGS.fits(besides) or tags.FILED.fits(besides):
        return True  # where blogs file a post
    is_at_head = passage.zone == "head" and not (passage.link_density or passage.item)
    if is_at_head and origin.ISSUE.fits(besides):
        return True
    if passage.zone == "tail":
        return names_publication(passage.text) and besides == ""
    return _goes_with_moment(besides, passage)


def _goes_with_moment(besides: str, passage: Passage) -> bool:
    """Whether what a line above or among the text says besides a moment is who wrote or filed it then, if anything."""
    besides = "" if _counts_comments(besides) else _COUNTED.sub("", besides)
    if passage.zone == "head" and passage.link_density and "#" in besides:
        besides = _without_hashtags(besides)
    if not besides or names_people(besides) or origin.is_signature(besides):
        return True
    if passage.zone != "head":
        return False
    if besides.startswith("ㆍ") or _is_newsroom(besides) or _is_kind(besides, passage):
        return True  # and behind this dot blogs of Korea have their category
    if names_publication(passage.text) and (
        _BY_USER.fullmatch(besides)
        or is_writer_of_day(besides, passage.text)
        or (not passage.item and _IN_SECTION.fullmatch(besides))
    ):
        return True
    if _BY_PERSON.fullmatch(besides) and is_capitalised(besides):
        return True
    return _stands_beside(besides, passage) or _sent_it(besides) or _are_fields(besides)


def _is_newsroom(besides: str) -> bool:
    """Whether it is those who work for a paper, and perhaps its name: `Redaktion Hafenblatt`."""
    desk, _, paper = besides.partition(" ")
    is_named = not paper or (paper.count(" ") < PAPER_MAX_WORDS and is_capitalised(besides))
    return is_named and origin.NEWSROOM.fits(desk)


def _without_hashtags(besides: str) -> str:
    """Without the links to topics at the end: `tagged with #boats, #nets`."""
    words = besides.split()
    while words and words[-1][:1] == "#" and words[-1][1:2].isalpha():
        del words[-1]
    rest = " ".join(words)
    return "" if rest.casefold() in _TAGGED else rest


def _are_fields(besides: str) -> bool:
    """Whether all that a date line says besides is how often it was seen, or what papers of China have there, each
    behind its label: `来源：... 浏览次数：120`."""
    return networks.NETWORK_NAME.fits(besides) or (
        any(colon in besides for colon in COLONS) and _FIELDS.fullmatch(besides) is not None
    )


def _is_kind(besides: str, passage: Passage) -> bool:
    """Whether a date stands with what its text is, `For Immediate Release: 3 May 2021`, in no list of such."""
    is_numbered = any(map(str.isdigit, besides))
    return not (passage.item or is_numbered) and KIND_NAME.fits(besides)


def _counts_comments(besides: str) -> bool:
    """`2 Kommentare`."""
    return besides[:1].isdigit() and prompts.COMMENT_SECTION.fullmatch(besides.casefold()) is not None


def _sent_it(besides: str) -> bool:
    """Whether what a date line says besides is who wrote the text, an agency or the address of a site."""
    if _are_writers(besides) or _SITE.fullmatch(besides) is not None:
        return True
    return origin.AGENCY.fullmatch(besides.casefold()) is not None


def _are_writers(text: str) -> bool:
    """`Jane Doe and John Roe, Special to The Example`, `Jane Doe, staff writer`."""
    found = origin.NAMES_AND_JOB.fullmatch(text)
    return found is not None and (found["job"] is None or is_job(found["job"]))


def _stands_beside(besides: str, passage: Passage) -> bool:
    """Whether what a bar parts from a date above an article is a full name before it, or a place in capitals before an
    hour in its zone; behind stands a paper's name, too."""
    if not any(bar in passage.text for bar in "|•·") or not passage.text.startswith(besides):
        return False
    is_place = besides.isupper() and _CLOCK_IN_ZONE.search(passage.text) is not None
    return is_place or origin.IS_FULL_NAME.fullmatch(besides) is not None


def contribution(passage: Passage) -> bool:
    """`Jane Doe contributed to this report.`"""
    if passage.fixed or passage.heading:
        return False
    is_help = passage.zone != "prose" and not passage.item and matches(origin.HELP, passage)
    if not is_help and not matches(origin.CONTRIBUTION, passage, 2 * LABEL_MAX_WORDS):
        return False
    names = _ADDITIONAL.sub("", passage.text)
    return names == passage.text or names.casefold() in origin.AGENCIES or is_capitalised(f"By {names}")


def _may_name_moment(line: str) -> bool:
    """Every date and moment has one of these."""
    return _DIGIT.search(line) is not None or "ago" in line or line.startswith(_DAYS)


def byline_below(passage: Passage) -> bool:
    """Whether a line is a byline though a standfirst is above it. One without `By` may be whom the text is about, `By
    Train` is no name, and a small `by` tells whose poem follows.
    """
    by, *name = passage.line.split(" ")
    is_named = by in BY and len(name) > 1 and not passage.heading and not passage.text.startswith("by ")
    return is_named and byline(passage._replace(zone="head"))


def dateline_below(passage: Passage) -> bool:
    """Whether a line is a date line though a standfirst is above it; an item with a day is of a list of days, unless
    it says where that is said: `harbour.example.org, Monday 3 May 2021`."""
    if passage.item and _SITE.fullmatch(besides_moments(passage.line) or "") is None:
        return False
    return _BARE_HOUR.search(passage.line) is None and dateline(passage._replace(zone="head"))
