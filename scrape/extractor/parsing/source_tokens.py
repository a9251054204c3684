"""HTML source cut into its tags, in one linear pass, as the standard's tokenizer cuts it (HTML, 13.2.5)."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from scrape.patterns import compiled_late

_BLANKS: Final = rb"\t\n\f\r\x20"
"""White space of HTML: no vertical tab, which `\\s` takes for some."""
_VALUE: Final = rb"""[%b]*+ = [%b]*+ (?: "[^"]*+ (?:"|\Z) | '[^']*+ (?:'|\Z) | [^>%b]*+ )""" % (
    _BLANKS,
    _BLANKS,
    _BLANKS,
)
_ATTRIBUTES: Final = rb"(?: [/%b]*+ [^/>%b] [^/>=%b]*+ (?: %b )? )*+ [/%b]*+" % (
    _BLANKS,
    _BLANKS,
    _BLANKS,
    _VALUE,
    _BLANKS,
)
"""A name may begin with `=`: what is behind that is no value."""
_RAW_TEXT: Final = b"s(?:cript|tyle)|t(?:extarea|itle)|iframe|no(?:embed|frames)|xmp"
"""Elements whose content is text up to their end tag, whatever it looks like; each tag is asked, and passes fewer
beginnings so."""

_TOKEN: Final = rb"""<(?:
        (?P<name> /[a-z][^BLANK/>]*+ | (?P<raw>%b)(?=[BLANK/>]) | [a-z][^BLANK/>]*+ )
        %b
        (?(raw) (?P<content> [^<]*+ (?: < (?! /(?P=raw)[BLANK/>] ) [^<]*+ )*+ ) )
      | !-- (?: -?> | [^-]*+ (?: - (?!->|-!>) [^-]*+ )*+ (?: --!?> | \Z ) )
      | [!?/] [^>]*+ (?:>|\Z)
    )""".replace(b"BLANK", _BLANKS)
_TAG_END: Final = rb"(?P<attributes> %b ) (?:>|\Z)" % _ATTRIBUTES
_FEW: Final = rb"""
        (?: [^>=]{0,30}+ (?<=[\w-]) = (?: "[^"]*+" | '[^']*+' | [^\s>"']{1,200}+ (?=[BLANK>]) ) ){0,12}+
        [^>=]{0,30}+ (?<!/) >""".replace(b"BLANK", _BLANKS)
"""Attributes as nearly all are, to the end of their tag: less than `MAX_ATTRIBUTES`, and no slash behind them."""

TOKEN: Final = compiled_late(_TOKEN % (_RAW_TEXT, _TAG_END), re.IGNORECASE | re.VERBOSE)
"""A start tag with its attributes (and, of raw text, its content), an end tag, a comment or a declaration.

Groups: name (an end tag's begins with `/`), raw, attributes, content. Possessive throughout: no character is
looked at twice, and what the source leaves open ends where the source does.
"""

BRIEF_TOKEN: Final = compiled_late(
    _TOKEN % (_RAW_TEXT, rb"(?: > | %b | %b )" % (_FEW, _TAG_END)), re.IGNORECASE | re.VERBOSE
)
"""The same, but attributes that are few are passed over: to keep those of a whole page takes a fifth of the time of the
look before parsing. No character is looked at thrice."""

ATTRIBUTE: Final = compiled_late(rb"""[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"?|'[^']*+'?|[^\s>]*+))?""")
"""One attribute of a tag's attributes."""

MAX_ATTRIBUTES: Final = 250
"""Of one tag; the labelled pages have 185 at most. Lexbor takes 13 s over 100,000, and four times that over twice as
many."""


def has_many_attributes(attributes: bytes) -> bool:
    """Whether a tag has more than `MAX_ATTRIBUTES`: a parser compares each with all before it."""
    if len(attributes) <= 2 * MAX_ATTRIBUTES:
        return False
    return next(islice(ATTRIBUTE.finditer(attributes), MAX_ATTRIBUTES, None), None) is not None


VOID: Final = frozenset(
    b"area base basefont bgsound br col embed frame hr img image input keygen link meta param source track wbr".split()
)
"""Elements that hold nothing and have no end tag."""

FORMATTING: Final = frozenset(b"a b big code em font i nobr s small strike strong tt u".split())
"""Elements that a parser opens again where a block cut them off (HTML, 13.2.4.3)."""

ONLY_ONE: Final = frozenset({b"a", b"nobr"})
"""Formatting elements that a second start tag closes."""


OPTIONS: Final = frozenset({b"option", b"optgroup"})
"""Elements whose start tags close an option that has nothing open inside."""


def _ends(names: str) -> frozenset[bytes]:
    return frozenset(b"/" + name.encode() for name in names.split())


FORMATTING_ENDS: Final = frozenset(b"/" + name for name in FORMATTING)

SPECIAL_ENDS: Final = _ends(
    "address applet article aside blockquote body button caption center col colgroup dd details dir div dl dt "
    "fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html iframe li listing main "
    "marquee menu nav noembed noframes noscript object ol p plaintext pre script search section select style summary "
    "table tbody td template textarea tfoot th thead title tr ul xmp"
)
"""Elements that an end tag of another name does not close (HTML, 13.2.4.2), as all below by their end tags."""

MARKER_ENDS: Final = _ends("applet caption marquee object td template th")
"""Elements at whose end the formatting elements that were opened inside are forgotten."""

FOREIGN_ENDS: Final = _ends("frameset math select svg template")
"""Elements inside which other rules say what is raw text and what an end tag closes."""

SCOPES: Final = MARKER_ENDS | _ends("foreignobject html math svg table")
"""Elements beyond which an end tag finds nothing to close (HTML, 13.2.4.2)."""

TABLE_PARTS: Final = _ends("caption col colgroup tbody td tfoot th thead tr")
"""Elements whose start tags are passed over outside of tables."""

LOOSE_ENDS: Final = FORMATTING_ENDS | _ends("colgroup form frameset noscript optgroup option select")
"""End tags that may leave open what was opened inside: by the adoption agency, by the form element pointer, or by
rules that hold in one place only."""

TABLE_SCOPES: Final = _ends("html table template")
_LIST_SCOPES = SPECIAL_ENDS - _ends("address div p")
_CELLS = _ends("caption td th")
_GROUPS = _ends("caption colgroup tbody tfoot thead")

SCOPES_OF: Final = {
    **dict.fromkeys(SPECIAL_ENDS - _ends("frameset iframe noembed noframes noscript plaintext xmp"), SCOPES),
    **dict.fromkeys(_CELLS | _GROUPS | {b"/tr"}, TABLE_SCOPES),
    b"/table": _ends("html template"),
    b"/template": _ends("html"),
    b"/li": SCOPES | _ends("ol ul"),
    b"/p": SPECIAL_ENDS,
}
"""For an end tag the elements beyond which it closes nothing; those not named stop at all special ones."""

IMPLIED_ENDS: Final = {
    b"li": (_ends("li"), _LIST_SCOPES - _ends("li")),
    b"dd": (_ends("dd dt"), _LIST_SCOPES - _ends("dd dt")),
    b"dt": (_ends("dd dt"), _LIST_SCOPES - _ends("dd dt")),
    b"td": (_CELLS, TABLE_SCOPES),
    b"th": (_CELLS, TABLE_SCOPES),
    b"tr": (_CELLS | {b"/tr", b"/colgroup"}, TABLE_SCOPES),
    **dict.fromkeys(b"caption colgroup tbody tfoot thead".split(), (_CELLS | _GROUPS | {b"/tr"}, TABLE_SCOPES)),
    b"p": (_ends("p"), SPECIAL_ENDS - _ends("p")),
    b"button": (_ends("button"), SCOPES),
}
"""Of a start tag: which open elements it closes, and beyond which it closes none."""
