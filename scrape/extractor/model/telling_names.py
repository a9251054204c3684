"""Class names and ids that say nothing of what they name: hashes, and utilities, which say how one thing is drawn.

`css-1q8x0f` and `svelte-x3kd9` are made by tools; `mt-4`, `md:text-sm` and `w-[72px]` are those of Tailwind CSS and of
style sheets like it. On 201 pages not learned from, with all their names put into the first form, 104 of 1,411 unwanted
lines stayed where their letters were read as words, and 85 where they were read as nothing, and the networks asked that
learned without names; of 334 labelled pages, so written, word F1 rose by 0.001 (pages of all kinds) to 0.014 (news), as
utilities by 0.004 and 0.000 (December 2026).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scrape.patterns import compiled_late
from scrape.remembered import remembered

if TYPE_CHECKING:
    from scrape.extractor.document import Name

_MADE: Final = compiled_late(
    r"(?:(?:css|sc|svelte|astro|emotion|r)-|jss|svelte)(?=[a-z0-9]*\d|[a-z]{6}\Z)[A-Za-z0-9]{1,8}(?:-\d+)?"
    r"|(?=[A-Za-z0-9]{5,8}\Z)"
    r"(?!(?:[A-Z]?[a-z]{2,}+|[A-Z]{2,}+|\d++|h[1-6]|[a-z](?=[A-Z])|[A-Za-z]\Z|Ad|By|Id|In|My|No|On|To|Up)+\Z).+"
)
"""Made by a tool: its sign and more, or a few letters that are no words, as `page12`, `h2Title` and `eMail` are."""
_PROPERTIES: Final = (
    "(?:scroll-)?[mp][trblxyse]?|[wh]|min|max|size|gap|space|z|order|opacity|flex|grid|col|row|auto|grow"
    "|shrink|basis|items|justify|self|place|text|font|leading|tracking|indent|align|whitespace|break|list|line"
    "|underline|decoration|bg|from|via|border|rounded|outline|ring|shadow|divide|fill|stroke|overflow|overscroll|object"
    "|aspect|cursor|select|pointer|appearance|resize|snap|touch|duration|delay|ease|animate|transition|scale|rotate"
    "|translate|origin|blur|backdrop|accent|caret|placeholder|columns|mix|will|no"
)
_PLACE: Final = r"(?:top|right|bottom|left|inset)(?:-[xy])?-(?:\d[\d./]*|px|auto|full)"
_SINGLE: Final = (
    "flex|grid|block|inline|inline-(?:block|flex|grid)|relative|absolute|fixed|sticky|static|container|truncate|uppercase"
    "|lowercase|capitalize|italic|not-italic|underline|antialiased|group|peer|isolate|transform|transition|rounded|border"
    "|shadow|ring|outline|grow|shrink"
)
_COLOURS: Final = (
    "white|black|transparent|current|inherit|slate|gray|grey|zinc|neutral|stone|red|orange|amber|yellow|lime|green|emerald"
    "|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose|primary|secondary"
)
_VALUES: Final = (
    r"\d[\d./]*|xs|sm|base|md|lg|\d?xl|px|auto|full|screen|none|min|max|fit|[trblxyse]|[trbl][lr]|[wh]|top|right"
    "|bottom|left|inset|center|middle|start|end|between|around|evenly|stretch|baseline|cols?|rows?|span|wrap|nowrap|reverse|flow"
    "|inner|all|colors|opacity|solid|dashed|dotted|hidden|visible|clip|contain|cover|thin|extralight|light|normal|medium"
    "|semibold|bold|extrabold|tighter|tight|snug|relaxed|loose|wider?|widest|sans|serif|mono|no|repeat|gradient|to|pointer"
    "|default|events|words|keep|square|video|ellipsis|balance|pretty|disc|decimal|inside|outside|clamp|offset|spin|pulse|in"
    "|out|linear|transform|shadow|underline|blur"
)
_VARIANT: Final = compiled_late(
    r"!?(?:[a-z0-9@]+-)*(?:xs|sm|md|lg|[2-9]?xl|dark|light|hover|focus|visible|within|active|visited|disabled|checked|open"
    r"|first|last|odd|even|before|after|marker|placeholder|print|safe|reduce|rtl|ltr|group|peer|tw|child):"
)
"""Before a utility, where or when it is: `md:`, `dark:hover:`, `group-hover:`."""
_UTILITY: Final = compiled_late(
    rf"[!-]?(?:{_SINGLE}|{_PLACE}|(?:{_PROPERTIES})(?:-(?:{_VALUES}|(?:{_COLOURS})(?:/\d+)?))+)!?"
)
"""What is drawn how. Not `hidden`, `sr-only` and `prose`, which say what is in it."""
_GIVEN: Final = "["
"""What a value begins with that no style sheet has, `w-[72px]`: nothing else is so called."""
_MOST: Final = 5_000


@remembered(_MOST)
def tells(name: str) -> bool:
    """Whether a class or an id may say what its element is."""
    if _GIVEN in name or (":" in name and _VARIANT.match(name)):
        return False
    return _UTILITY.fullmatch(name) is None and _MADE.fullmatch(name) is None


def is_telling(name: Name) -> bool:
    """Whether anything but the tag of an element may say what it is."""
    _, classes, element_id, *others = name
    return any(others) or any(map(tells, (classes or "").split())) or (bool(element_id) and tells(element_id or ""))


def as_told(name: Name) -> Name:
    """The name with nothing but what may say something."""
    told = " ".join(filter(tells, (name.classes or "").split()))
    element_id = name.element_id
    return name._replace(classes=told or None, element_id=element_id if element_id and tells(element_id) else None)
