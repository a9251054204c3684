"""How elements are drawn, by their attributes: in their line or in one of their own, hidden, as code, as a formula."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from scrape.extractor.elements import Attributes, is_block
from scrape.patterns import compiled_late
from scrape.remembered import remembered

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_HIDDEN_STYLE: Final = compiled_late(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_OUT_OF_SIGHT: Final = compiled_late(
    r"(?:left|top)\s*:\s*-(?:999|[5-9]\d{3}|\d{5})|(font-size\s*:\s*0(?:px|em|rem|%)?\s*(?:;|!|\Z))"
    r"|mso-list\s*:\s*ignore",
    re.IGNORECASE,
)
"""Far outside of the page, or without size: unlike what is hidden, no script will ever show it. And the signs that Word
writes before the items of its lists; their numbers are read."""
_SIZED: Final = "[style*=font-size i]:not([style*='font-size:0' i],[style*='font-size: 0' i])"
"""What gives letters a size of their own: mails give the cells around them none. None of those below one, which is
asked of each block that has none."""
MIN_PARAGRAPHS: Final = 3
"""Of a block without size that is seen: style sheets give them one. By eye, not swept; text for machines has fewer."""
IN_LINE, UNSEEN, STACKED, REDRAWN = range(4)
"""Looks of inline elements; what is stacked begins a line, what is redrawn is written out anew."""
HIDING: Final = frozenset({"style", "hidden", "aria-hidden", "role"})
"""The attributes that `is_hidden` looks at."""
_UNSEEN_CLASS: Final = compiled_late(
    r"sr-only|google-src-text|(?<!\S)material-(?:icons|symbols)(?![^\W_])|screen-?reader|visually-?hidden|offscreen|assistive|editsection|headerlink"
    r"|tooltip[-_]{0,2}(?:text|content)|(?<!\S)page-?num(?!\S)",
    re.IGNORECASE,
)
_UNSEEN_ROLES: Final = frozenset({"tooltip", "doc-pagebreak"})
"""Shown when a pointer is over something; where a page of the printed book began, be it within a word."""
_TOOLTIP_CLASS: Final = compiled_late(r"(?:.*\s)?[\w-]*tooltip[-_]{0,2}(?:text|content)(?:\s.*)?", re.IGNORECASE)
_EXPLAINED: Final = frozenset({"abbr", "dfn", "a"})
_EXPLAINING: Final = frozenset({"title", "data-tooltip", "data-tip", "data-title", "data-original-title"})
"""Attributes that hold what a tooltip says: their element is what it is over."""
_PAGE_CLASS: Final = compiled_late(r"\s*page-?num\s*", re.IGNORECASE)
_NAMES_PAGE: Final = compiled_late(r"(?:\b(?:pp?|s)\.|\b(?:pages?|seiten?|página|pagina))\s*\Z", re.IGNORECASE)
NOTE_CLASS: Final = compiled_late(
    r"(?:^|\s)(?:ltx_note_outer|sidenote|marginnote|modern-footnotes-footnote__note)(?=\s|$)", re.IGNORECASE
)
"""Notes that stand in the sentence and are drawn beside it: by LaTeXML, Tufte CSS, Modern Footnotes."""
KEPT_LINES: Final = compiled_late(
    r"white-?space(?:-collapse)?\s*:\s*(?:pre(?:-wrap|-line)?(?![\w-])|break-spaces|preserve)", re.IGNORECASE
)
KEPT_LINES_CLASS: Final = "whitespace-pre"
"""How the classes begin that say so in Tailwind CSS."""
_DRAWN_AS: Final[tuple[tuple[str, str, re.Pattern[str]], ...]] = (
    ("font-weight", "strong", compiled_late(r"(?<![\w-])font-weight\s*:\s*(?:(bold|[6-9]00)|normal|[1-5]00)")),
    ("font-style", "emphasis", compiled_late(r"(?<![\w-])font-style\s*:\s*(?:(italic|oblique)|normal)")),
    ("line-through", "strike", compiled_late(r"text-decoration[\w-]*\s*:[^;]*(line-through)")),
    ("vertical-align", "sup", compiled_late(r"vertical-align\s*:\s*(super)")),
    ("vertical-align", "sub", compiled_late(r"vertical-align\s*:\s*(sub)(?!\w)")),
)
"""What a style must have in it, the mark that it sets or takes away, and how it says so; not Word's own properties,
`mso-bidi-font-weight`. What is raised stays so: it may be moved by other means."""
_FONTS_OF_BULLETS: Final = ("Symbol", "Wingdings", "Courier New")
"""In which Word sets the signs before the items of lists; and Greek letters in the first, code in the last."""
_STACKED: Final = compiled_late(r"display\s*:\s*block", re.IGNORECASE)
_FIXED_PITCH: Final = compiled_late(r"white-space\s*:\s*pre(?![\w-])", re.IGNORECASE)
_FIXED_FONT: Final = compiled_late(r"font(?:-family)?\s*:[^;]{0,200}(?:mono|consolas|courier|menlo)", re.IGNORECASE)
"""What editors of code put around what is copied from them."""
_MAX_EMOJI: Final = 14
"""Characters: a family of four in colours of skin has 11, the flag of Scotland 7."""
_FIRST_EMOJI: Final = "\U0001f000"
"""Below are signs that may be those of a tool, such as arrows and stars: a picture of one says itself what it is."""
FORMULA_CLASS: Final = compiled_late(r"\blatex\b|\bmwe-math|(?:^|\s)(?:math|tex)(?:\s|$)")
"""Pictures of formulas: WordPress and Sphinx have the LaTeX in their `alt`, MediaWiki hides MathML before them."""
_TEX_CLASS: Final = compiled_late(r"(?:^|\s)math (?:inline|display|notranslate)(?=\s|$)")
"""What pandoc and Sphinx put around LaTeX between the signs of MathJax."""
PICTURE_SOURCE: Final = compiled_late(r"/equation\?tex=|latex\.codecogs\.com/|_images/math/|/chart\?cht=tx&chl=")
"""Addresses of pictures of formulas: Zhihu, CodeCogs, Sphinx, Google Docs."""
_GOOGLE_DOC: Final = compiled_late(r"^(?:c\d+ )+doc-content$", re.MULTILINE)
_GROUND: Final = compiled_late(
    r"background(?:-color)?\s*:\s*(?!transparent|none|in(?:itial|herit)|unset|white|#fff(?:fff)?\b"
    r"|rgba?\(255, ?255, ?255|rgba\([^)]*, ?0\)|[;\s]|\Z)",
    re.IGNORECASE,
)
_BROAD: Final = compiled_late(r"padding(?:-[a-z]+)?\s*:[^;]*?[1-9]", re.IGNORECASE)
_CODE_STYLE: Final = compiled_late(r"white-space\s*:\s*(?:pre|break-spaces)(?!-line)", re.IGNORECASE)


def is_code(node: LexborNode) -> bool:
    """Whether `<code>` is drawn as `<pre>` is: with its white space, in lines of its own."""
    style = node.attributes.get("style")
    return (style is not None and "block" in style and _CODE_STYLE.search(style) is not None) or _has_own_lines(node)


def _has_own_lines(code: LexborNode) -> bool:
    """Whether code has lines, parted by `<br>`, and stands in no sentence."""
    first = code.first_child
    if first is None or first.next is None or code.parent is None or code.parent.tag == "pre":
        return False
    before, behind = code.prev, code.next
    while before is not None and _is_space(before):
        before = before.prev
    while behind is not None and _is_space(behind):
        behind = behind.next
    return _ends_line(before) and _ends_line(behind) and any(child.tag == "br" for child in code.iter())


def _is_space(node: LexborNode) -> bool:
    return node.is_text_node and (node.text_content or "").isspace()


def _ends_line(beside: LexborNode | None) -> bool:
    return beside is None or beside.tag == "br" or is_block(beside.tag_id)


def is_copied_code(style: str) -> bool:
    """Whether a block is drawn as `<pre>` is, in letters of one breadth."""
    return _FIXED_PITCH.search(style) is not None and _FIXED_FONT.search(style) is not None


def look_of(attributes: Attributes) -> int:
    """How an inline element is drawn: in its line; not at all, as text for screen readers and tooltips are, which
    would double what is seen, and numbers of printed pages; elsewhere, or in lines of its own."""
    style, name = attributes.get("style"), attributes.get("class")
    if "hidden" in attributes or attributes.get("role") in _UNSEEN_ROLES:
        return UNSEEN
    if style is not None and (_HIDDEN_STYLE.search(style) is not None or _is_out_of_sight(style)):
        return UNSEEN
    look = IN_LINE if name is None else _look_of_class(name)
    if style is None or look != IN_LINE:
        return look
    if keeps_lines(style):
        return REDRAWN
    return STACKED if "block" in style and "float" not in style and _STACKED.search(style) is not None else IN_LINE


def is_read(tag: str, attributes: Attributes, before: str) -> bool:
    """Whether what only its class calls a tooltip's text is what that is over, or the number of a page one that the
    sentence names: `see p. 44`."""
    name = attributes.get("class")
    if name is None or "hidden" in attributes or "style" in attributes or attributes.get("role") in _UNSEEN_ROLES:
        return False
    if _TOOLTIP_CLASS.fullmatch(name) is not None:
        return tag in _EXPLAINED or not _EXPLAINING.isdisjoint(attributes)
    return _PAGE_CLASS.fullmatch(name) is not None and _NAMES_PAGE.search(before[-12:]) is not None


def is_number_of_item(node: LexborNode, attributes: Attributes) -> bool:
    """Whether it is what Word writes before an item of a list or a heading, and a number: `2.1`, `b)`, `一、`; not a
    bullet, which is one letter of another font."""
    if "mso-list" not in (attributes.get("style") or "") or node.first_child is None:
        return False
    number = (node.first_child.text_content or "").strip()
    return len(number) > 1 or number.isnumeric()


def is_bullet(node: LexborNode, attributes: Attributes) -> bool:
    """Whether it is a bullet by Word, whose filtered HTML tells no more than the font, and the gap behind it."""
    style = attributes.get("style")
    if style is None or not any(map(style.__contains__, _FONTS_OF_BULLETS)) or (first := node.first_child) is None:
        return False
    return len((first.text_content or "").strip()) == 1 and _is_gap(first.next)


def _is_gap(node: LexborNode | None) -> bool:
    """Whether it is the blank that Word puts between a bullet and its item: in small letters of another font."""
    if node is None or node.tag != "span" or "7.0pt" not in (node.attributes.get("style") or ""):
        return False
    return not node.text().strip()


def keeps_lines(style: str) -> bool:
    """Whether a style has the line ends of the source drawn."""
    return "white" in style and KEPT_LINES.search(style) is not None


def task_sign(attributes: Attributes) -> str:
    """What a box says that only shows whether a task is done, as those of Markdown do; nothing for other fields."""
    if "disabled" not in attributes or (attributes.get("type") or "").lower() != "checkbox" or _is_sent(attributes):
        return ""
    return "☑ " if "checked" in attributes else "☐ "


def _is_sent(attributes: Attributes) -> bool:
    """Whether a field of a form is one that is sent, once it is no longer disabled."""
    return bool(attributes.get("name") or attributes.get("id"))


def emoji_of(attributes: Attributes) -> str | None:
    """The emoji, as its `alt` has it, in whose place scripts draw a picture; None of other pictures."""
    alt = attributes.get("alt")
    if not alt or alt.isascii() or len(alt) > _MAX_EMOJI or any(map(str.isalpha, alt)):
        return None
    if max(alt) >= _FIRST_EMOJI:
        return alt
    names = f"{attributes.get('class') or ''} {attributes.get('src') or ''}".lower()
    return alt if "emoji" in names or "smiley" in names else None


def is_formula(attributes: Attributes) -> bool:
    """Whether a picture is one of a formula."""
    name, source = attributes.get("class"), attributes.get("src")
    if name is not None and ("tex" in name or "math" in name) and FORMULA_CLASS.search(name) is not None:
        return True
    if (alt := attributes.get("alt")) and alt[0] == "$" == alt[-1]:
        return True
    if source is None or not ("math/" in source or "tex" in source or "cht=tx" in source):
        return False
    return PICTURE_SOURCE.search(source) is not None


def names_formulas(address: str) -> bool:
    """Whether the address of a script is of one that draws formulas, as that of Distill does, with code and notes."""
    lowered = address.lower()
    return "mathjax" in lowered or "katex" in lowered or "distill" in lowered


def is_by_google(names: str) -> bool:
    """Whether elements of these names, a line each, are those of a document by Google Docs: `c7 doc-content`."""
    return "doc-content" in names and _GOOGLE_DOC.search(names) is not None


def is_drawn_as_button(style: str) -> bool:
    """Whether a link has a ground of its own, with room around its words: editors that copy styles write out that there
    is none."""
    if "background" not in style or "padding" not in style:
        return False
    return _GROUND.search(style) is not None and _BROAD.search(style) is not None


def stands_for_break(attributes: Attributes) -> bool:
    """Whether an empty inline element is one that scripts write in place of `<br>`: they call it so."""
    return (attributes.get("class") or "").strip() == "br"


@remembered(5_000)
def marks_of_style(style: str) -> tuple[frozenset[str], frozenset[str]]:
    """The marks that a style sets, and those that it takes away from what is around: editors that write no `<b>`."""
    style = style.lower()
    found = [
        (mark, match[1] is not None)
        for word, mark, pattern in _DRAWN_AS
        if word in style and (match := pattern.search(style)) is not None
    ]
    return frozenset(mark for mark, is_set in found if is_set), frozenset(mark for mark, is_set in found if not is_set)


@remembered(5_000)
def _look_of_class(name: str) -> int:
    if _UNSEEN_CLASS.search(name) is not None:
        return UNSEEN
    return REDRAWN if NOTE_CLASS.search(name) is not None or _TEX_CLASS.search(name) is not None else IN_LINE


def is_block_out_of_sight(node: LexborNode, attributes: Attributes) -> bool:
    """Whether a block is: one without size may be so that no gaps are between what it holds, which has its own."""
    style = attributes.get("style")
    if style is None or not _is_out_of_sight(style):
        return False
    is_elsewhere = any(found[1] is None for found in _OUT_OF_SIGHT.finditer(style))
    return is_elsewhere or not (node.css_first(_SIZED) is not None or len(node.css("p")) >= MIN_PARAGRAPHS)


@remembered(5_000)
def _is_out_of_sight(style: str) -> bool:
    """Whether an element is drawn where nobody can see it: text for machines."""
    return _OUT_OF_SIGHT.search(style) is not None


def is_hidden(attributes: Attributes) -> bool:
    """Whether the page itself hides a block."""
    if "hidden" in attributes or attributes.get("aria-hidden") == "true" or attributes.get("role") in _UNSEEN_ROLES:
        return True
    style = attributes.get("style")
    return style is not None and _HIDDEN_STYLE.search(style) is not None
