"""Lines that no article has: what the leak rate counts.

The patterns (`leak_patterns.txt`) are kept apart from the extractor's own rules on purpose, so that the two
cannot share a gap. They were calibrated on trafilatura's output over 2,013 pages of four corpora: every line
that matched was read, and so was every line of a gold body that did; a pattern that hit an article's own
sentence was narrowed or dropped. trafilatura as it comes leaks on 11 % of the news and blog articles among
them. 'Related: <headline>' and its like are no leak: golds keep such lines as often as they drop them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from scrape.evaluate.corpus import GoldPage

LONGEST_LINE = 200
"""Characters; a longer line is prose, whatever it begins with."""

_ENDS = r" ?[:：.,?!…*»›>→|]*"
"""What may follow any pattern."""

_SERVICES = (
    "facebook|twitter|x|linkedin|whats ?app|telegram|pinterest|reddit|e-?mail|mail|instagram|tumblr|threads|"
    "bluesky|mastodon|flipboard|pocket|messenger|youtube|tiktok|xing|vk|viber|line|wechat|weibo|google|rss|sms|"
    "copy(?: link)?|print|share|tweet|pin|drucken|teilen|imprimir|imprimer|partager|stampa|微信|微博|qq|"
    "вконтакте|одноклассники"
)
_SHARE_BAR = re.compile(
    r"(?!x[ x]*$)"
    r"(?:(?:share|teilen|partager|compartir|condividi|delen|поделиться)(?: on| via| auf| sur| en| su)? ?:? )?"
    rf"(?:{_SERVICES})(?:[ ,|/•·-]+(?:share (?:on|via|to) )?(?:{_SERVICES}))+",
    re.IGNORECASE,
)
"""Names of services in a row: 'Facebook Twitter E-mail'."""

_CRUMB_WITH_TITLE = re.compile(r"(?:home|start|startseite|accueil|inicio|início|главная|首页)\b", re.IGNORECASE)

_MARKERS = re.compile(r"^[\s\-*•·|>#+—–]+(?=\w)|[\s|]+$")
"""List and heading marks around a line."""


@dataclass(frozen=True, slots=True)
class Leak:
    """A boilerplate line that was let through, and the name of what gave it away."""

    pattern: str
    line: str


def leaked_lines(body: str, gold: GoldPage) -> tuple[Leak, ...]:
    """The boilerplate lines of `body` that the gold page lacks.

    Where the corpus has snippets only, a must-have snippet excuses its line.
    """
    excused = _folded_lines((gold.body or "", gold.title or "", *gold.must_have))
    return tuple(_leaks(_lines(body), excused, gold.title))


def unwanted_lines(body: str, gold: GoldPage) -> tuple[Leak, ...]:
    """The must-not-have snippets that stand as whole lines in `body`."""
    unwanted = _folded_lines(gold.must_not_have) - _folded_lines((gold.body or "", *gold.must_have))
    return tuple(Leak("must not have", line) for line in _lines(body) if line.casefold() in unwanted)


def boilerplate(line: str) -> str | None:
    """The name of the pattern that a whole line matches.

    One lower-case ASCII word is none: code and term lists have `print` and `next` on their own lines.
    """
    if len(line) > LONGEST_LINE or (line.isascii() and line.isalpha() and line.islower()):
        return None
    if _SHARE_BAR.fullmatch(line):
        return "share bar"
    return next((name for name, pattern in leak_patterns().items() if pattern.fullmatch(line)), None)


@cache
def leak_patterns() -> dict[str, re.Pattern[str]]:
    """The sections of `leak_patterns.txt`, each as one pattern for a whole line."""
    sections: dict[str, list[str]] = {}
    phrases: list[str] = []
    for line in files(__package__).joinpath("leak_patterns.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]") and "]" not in line[1:-1]:
            phrases = sections.setdefault(line[1:-1], [])
        elif line and not line.startswith("#"):
            phrases.append(line)
    return {name: re.compile(rf"(?:{'|'.join(lines)}){_ENDS}", re.IGNORECASE) for name, lines in sections.items()}


def _leaks(lines: Iterable[str], excused: frozenset[str], title: str | None) -> Iterator[Leak]:
    for line in lines:
        folded = line.casefold()
        if folded in excused:
            continue
        if title and _CRUMB_WITH_TITLE.match(line) and folded.endswith(f" {title.casefold()}"):
            yield Leak("breadcrumb", line)
        elif name := boilerplate(line):
            yield Leak(name, line)


def _folded_lines(texts: Iterable[str]) -> frozenset[str]:
    """Every line of several texts, bare of list marks, ready to be looked up in any case."""
    return frozenset(line.casefold() for text in texts for line in _lines(text))


def _lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        if bare := _MARKERS.sub("", " ".join(line.split())):
            yield bare
