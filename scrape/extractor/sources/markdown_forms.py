"""Markdown as programs write it, in the form that the rest reads: headings with `#`, blocks apart, no attributes.

Code stays as it is, and so does what our own writer gives.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from scrape.extractor.boilerplate.rules.navigation import navigation
from scrape.extractor.elements import NAMES
from scrape.extractor.sources.converted_text import Converted
from scrape.patterns import compiled_late
from scrape.records import Removal
from scrape.text import collapse_space
from scrape.text_layout import TABLE_RULE

RULE: Final = "template_tag"
"""By what name what a program would have filled in is among what was removed."""
SETEXT_MAX_CHARACTERS: Final = 200
"""Of a heading that is underlined: a longer line is a paragraph above a rule. A convention."""

_FENCE: Final = compiled_late(r" {0,3}(?P<mark>`{3,}|~{3,})(?P<info>[^`]*)")
_INDENTED: Final = compiled_late(r" {4}|\t| {1,3}\t")
_HEADING: Final = compiled_late(r" {0,3}#{1,6} +\S")
_CLOSING_MARKS: Final = compiled_late(r"(?<=\S)[ \t]+#+[ \t]*\Z")
_OF_SITE: Final = compiled_late(r"# \[(?P<name>[^\[\]\n]{1,200})\]\((?:https?://[^/\s()]{1,200}/?|/)\)\s*")
"""The name of a site, which leads to its first page."""
_UNDERLINE: Final = compiled_late(r" {0,3}(?P<mark>=|-)(?P=mark){2,}\s*")
_OTHER_BLOCK: Final = compiled_late(r"\s*(?:[#>|<`~:]|[-*+] |\d{1,3}[.)] |[-*_=]{3})")
_HEADING_ATTRIBUTES: Final = compiled_late(r"[ \t]*(?<!\\)\{[#.:][^{}\n]{0,500}\}[ \t]*\Z")

_DIVISION: Final = compiled_late(r" {0,3}:{3,} ?(?:\{[^{}\n]*\}|[\w-]*)[ \t]*(?P<title>[^:]*?)(?: :+)?[ \t]*")
"""Of pandoc, and what themes for documents make of it: `::: {.note}`, `:::tip`, `:::`."""
_ATTRIBUTES: Final = r"\{(?:[.#:][^{}\n]{0,500}|[\w-]{1,30}=[^{}\n]{1,500})\}"
_SPAN: Final = compiled_late(
    rf"(?<![\\!\]])\[(?P<text>(?:[^\[\]\n]|\[[^\[\]\n]{{0,300}}\]){{0,500}})(?<!\\)\]{_ATTRIBUTES}"
)
_BEHIND_LINK: Final = compiled_late(rf"(?<=\)){_ATTRIBUTES}")
_LINK_END: Final = "]("

_WRAPPERS: Final = (
    "div|section|article|main|header|footer|nav|aside|span|p|center|font|small|time|figure|figcaption|picture|source"
    "|details|summary|a"
)
_HOLDING: Final = frozenset(
    "script style title textarea template select option svg math iframe noscript html head body frameset".split()
)
"""Elements whose words are not shown: behind others on a line they are meant as such, not as tags."""
_OPENINGS: Final = {
    "<!--": "-->",
    "<?": "?>",
    "<![CDATA[": "]]>",
    "<script": "</script",
    "<style": "</style",
    "<textarea": "</textarea",
    "<pre": "</pre",
}
"""What at the beginning of a line opens a block of HTML, which goes on to what closes it (CommonMark, 4.6)."""
_CODE: Final = compiled_late(r"(`{1,3}[^`\n]+`{1,3})")
_NAMED: Final = compiled_late(r"(?<!\\)</?(?P<name>[A-Za-z][A-Za-z0-9-]*)(?=[\s/>])")
_COMPONENT: Final = compiled_late(r"</?[A-Z][A-Za-z0-9.]*(?:\s[^<>\n]{0,2000})?/?>")
"""Of a page in MDX."""
_TAG: Final = compiled_late(rf"(?<!\\)</?(?:{_WRAPPERS})(?:\s[^<>\n]{{0,2000}})?/?>", re.IGNORECASE)
"""Of an element that tells nothing of the words in it. A link's address goes with it where it is not `_ANCHOR`'s."""
_PICTURE: Final = compiled_late(
    r"(?<!\\)<img\s(?=(?:[^<>\n]{0,1000}\s)?src=([\"'])(?P<source>[^\"'<>\n]{1,2000})\1)"
    r"(?:(?:[^<>\n]{0,1000}\s)?alt=([\"'])(?P<alt>[^\"'<>\[\]\n]{0,500})\3)?[^<>\n]{0,2000}>",
    re.IGNORECASE,
)
_ANCHOR: Final = compiled_late(
    r"(?<!\\)<a\s(?:[^<>\n]{0,500}\s)?href=([\"'])(?P<target>[^\"'<>\n]{1,2000})\1[^<>\n]{0,500}>"
    r"(?P<text>[^<>\[\]\n]{1,500})</a>",
    re.IGNORECASE,
)
_TEMPLATE_LINE: Final = compiled_late(
    r"\s*(?:\{\{[<%].*[>%]\}\}|\{%.*%\}|\{:[^{}]*\})\s*"
    r"|import\s(?:[\w*{}$,\s]{1,300}\sfrom\s+)?(?P<quote>['\"])[^'\"\s]+(?P=quote);?\s*"
    r"|export\s(?:(?:const|let)\s+\w+\s*=|default\s+(?:function\b|[({])).*"
)
"""Hugo's shortcodes, Liquid's tags, kramdown's attributes, and what a page in MDX takes from others."""
_LISTING: Final = compiled_late(r"\s*\{%-?\s*(?P<end>end)?highlight\b\s*(?P<language>\w*).*%\}\s*")
_CONTENTS_MARK: Final = compiled_late(r"\s*\{:\s*toc\b[^{}]*\}\s*")
_TEMPLATE_LINK: Final = compiled_late(r"\[(?P<text>[^\[\]\n]{1,500})\]\(\{[{%][^{}\n]{0,500}\}\}?\)(?:\{:[^{}\n]*\})?")
_RAW: Final = compiled_late(r"\{%-? ?(?:end)?raw ?-?%\}|(?<=\))\{:[^{}\n]{0,500}\}")


def in_one_form(text: str, *, is_templated: bool) -> Converted:
    """The text in that form. `is_templated`: it is the source of a page, and fields stood above it."""
    lines = text.split("\n")
    removed: list[Removal] = []
    if is_templated:
        lines = list(_without_templates(lines, removed))
    is_plain = _plain_lines(lines)
    if "\n<" in text:
        _escape_unclosed(lines, is_plain)
    for at, line in enumerate(lines):
        if is_plain[at]:
            lines[at] = _without_attributes(_without_tags(line, is_templated=is_templated))
    removed += _without_site(lines, is_plain)
    shown = list(_blocks_apart(lines, is_plain))
    return Converted("\n".join(shown), tuple(removed))


def _without_site(lines: list[str], is_plain: Sequence[bool]) -> tuple[Removal, ...]:
    """Takes away a site's name where it is the first of several headings of the highest level."""
    titles = [at for at, line in enumerate(lines) if is_plain[at] and line.startswith("# ")]
    site = _OF_SITE.fullmatch(lines[titles[0]]) if len(titles) > 1 else None
    if site is None:
        return ()
    lines[titles[0]] = ""
    return (Removal(navigation.__name__, site["name"]),)


def _plain_lines(lines: Sequence[str]) -> list[bool]:
    """Which of the lines are no code."""
    plain: list[bool] = []
    fence = ""
    for line in lines:
        found = _FENCE.fullmatch(line) if "```" in line or "~~~" in line else None
        if fence:
            plain.append(False)
            if found and found["mark"].startswith(fence) and not found["info"].strip():
                fence = ""
        else:
            fence = found["mark"] if found else ""
            plain.append(not fence and not _INDENTED.match(line))
    return plain


def _without_tags(line: str, *, is_templated: bool) -> str:
    """A line without tags of elements that tell nothing, and with those that are no element's as its words."""
    if "<" not in line:
        return line
    parts = _CODE.split(line)
    parts[::2] = [_shown(part, is_templated=is_templated) for part in parts[::2]]
    return "".join(parts)


def _as_words_if_unknown(tag: re.Match[str]) -> str:
    return tag[0] if tag["name"].lower() in NAMES else f"\\{tag[0]}"


def _as_words(tag: re.Match[str]) -> str:
    return f"\\{tag[0]}" if tag["name"].lower() in _HOLDING else _as_words_if_unknown(tag)


def _escape_unclosed(lines: list[str], is_plain: Sequence[bool]) -> None:
    """Puts a backslash before what would open a block of HTML that nothing closes."""
    for opening, closing in _OPENINGS.items():
        opened = [at for at, line in enumerate(lines) if is_plain[at] and line.lstrip(" ").lower().startswith(opening)]
        if opened:
            last = next((at for at in range(len(lines) - 1, -1, -1) if closing in lines[at].lower()), -1)
            for at in opened:
                if at > last:
                    lines[at] = lines[at].replace("<", "\\<", 1)


def _shown(line: str, *, is_templated: bool) -> str:
    if "<" not in line:
        return line
    if is_templated:
        line = _COMPONENT.sub("", line)
    line = _NAMED.sub(_as_words if line.lstrip()[:1] != "<" else _as_words_if_unknown, line)
    line = _PICTURE.sub(lambda picture: f"![{picture['alt'] or ''}](<{picture['source']}>)", line)
    line = _ANCHOR.sub(lambda link: f"[{link['text']}](<{link['target']}>)", line)
    return _TAG.sub("", line)


def _without_attributes(line: str) -> str:
    if line.lstrip(" ").startswith(":::") and (division := _DIVISION.fullmatch(line)):
        return division["title"]
    if _HEADING.match(line):
        line = _CLOSING_MARKS.sub("", _HEADING_ATTRIBUTES.sub("", line))
    if "{" not in line or "`" in line:
        return line
    if _LINK_END in line:
        line = _BEHIND_LINK.sub("", line)
    return _SPAN.sub(r"\g<text>", line) if "]{" in line else line


def _blocks_apart(lines: Sequence[str], is_plain: Sequence[bool]) -> Iterator[str]:
    """The lines with blank ones around headings and tables, which need none to be such."""
    is_apart = True
    in_table = False
    skipped = -1
    for at, line in enumerate(lines):
        if at == skipped:
            continue
        below = lines[at + 1] if at + 1 < len(lines) and is_plain[at + 1] else ""
        level = _underlined(line, below) if is_plain[at] and (at == 0 or not lines[at - 1].strip()) else 0
        if level:
            skipped = at + 1
            line = f"{'#' * level} {line.strip()}"
        is_heading = level > 0 or (is_plain[at] and _HEADING.match(line) is not None)
        begins_table = is_plain[at] and not in_table and "|" in line and "|" in below and _is_rule(below)
        ends_table = in_table and "|" not in line
        if line.strip() and not is_apart and (is_heading or begins_table or ends_table):
            yield ""
        yield line
        in_table = begins_table or (in_table and not ends_table)
        is_apart = not line.strip()
        if is_heading and _next_is_text(lines, at + 1 + (level > 0)):
            yield ""
            is_apart = True


def _next_is_text(lines: Sequence[str], at: int) -> bool:
    return at < len(lines) and bool(lines[at].strip())


def _is_rule(line: str) -> bool:
    return TABLE_RULE.fullmatch(collapse_space(line)) is not None


def _underlined(line: str, below: str) -> int:
    """The level of a heading that a line below makes one; 0 of any other."""
    found = _UNDERLINE.fullmatch(below) if below[:4].lstrip(" ")[:1] in ("=", "-") else None
    if found is None or not line.strip() or len(line) > SETEXT_MAX_CHARACTERS or _OTHER_BLOCK.match(line):
        return 0
    return 1 if found["mark"] == "=" else 2


def _without_templates(lines: Sequence[str], removed: list[Removal]) -> Iterator[str]:
    """The lines without what a program fills in, which is put among what was removed."""
    is_plain = _plain_lines(lines)
    is_listed = False
    for at, line in enumerate(lines):
        listing = _LISTING.fullmatch(line) if "{%" in line else None
        if not is_plain[at] or (is_listed and listing is None):
            yield line
        elif listing:
            is_listed = not listing["end"]
            yield f"```{'' if listing['end'] else listing['language']}"
        elif _TEMPLATE_LINE.fullmatch(line) or (at + 1 < len(lines) and _CONTENTS_MARK.fullmatch(lines[at + 1])):
            removed.append(Removal(RULE, line.strip()))
            yield ""
        else:
            yield _RAW.sub("", _TEMPLATE_LINK.sub(r"\g<text>", line)) if "{" in line else line
