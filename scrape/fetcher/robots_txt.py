"""What a robots.txt says to one robot: RFC 9309, and the misspellings that the big crawlers forgive.

Works on bytes as Latin-1, as the file's encoding is not to be trusted: whatever is not ASCII is compared
percent-encoded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass

from scrape.charset import utf_16

MAX_SIZE = 500 * 1024
"""Bytes that are read of a robots.txt (RFC 9309, 2.5)."""
MAX_CRAWL_DELAY = 30.0
"""Seconds; a site that asks for more is given this much."""

_AGENT_KEYS = frozenset({"user-agent", "useragent", "user agent"})
_ALLOW_KEYS = frozenset({"allow"})
_DISALLOW_KEYS = frozenset({"disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw"})
_DELAY_KEYS = frozenset({"crawl-delay", "crawldelay", "crawl delay"})

_LINE_END = re.compile(r"\r\n?|\n")
_BLANKS = " \t\f\v\x00"
_AGENT = re.compile(r"\*(?=\s|$)|[A-Za-z_-]+")
_WITHOUT_COLON = re.compile(r"([^\s:]+|user agent|crawl delay)[ \t]+(\S+)", re.IGNORECASE)
_BYTE_ORDER_MARK = re.compile("\xef(\xbb\xbf?)?")
_ESCAPED = re.compile(r"%([0-9A-Fa-f]{2})|[^\x21-\x7e]")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_INDEX = re.compile(r"/index\.html?$")


@dataclass(frozen=True, slots=True)
class Rule:
    """A path pattern, in normal form."""

    pattern: str
    allows: bool

    def matches(self, path: str) -> bool:
        """Whether it matches a path in normal form, from its start (RFC 9309, 2.2.3)."""
        to_the_end = self.pattern.endswith("$")
        first, *others = self.pattern.removesuffix("$").split("*")
        if not path.startswith(first):
            return False
        at = len(first)
        if not others:
            return not to_the_end or at == len(path)
        *middle, last = others
        for part in middle:
            found = path.find(part, at)
            if found < 0:
                return False
            at = found + len(part)
        if to_the_end:
            return len(path) - len(last) >= at and path.endswith(last)
        return path.find(last, at) >= 0


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules for one robot; none: all is allowed."""

    rules: tuple[Rule, ...] = ()
    """The longest pattern first, and of two of one length the one that allows."""
    crawl_delay: float = 0.0
    """Seconds, at most `MAX_CRAWL_DELAY`."""

    def allow(self, target: str) -> bool:
        """Whether a path with its query may be fetched. robots.txt itself always may."""
        if target.partition("?")[0] == "/robots.txt":
            return True
        path = _normal_path(target)
        return next((rule.allows for rule in self.rules if rule.matches(path)), True)

    @property
    def size(self) -> int:
        """Bytes that they hold, about."""
        return sum(len(rule.pattern) for rule in self.rules) + _BYTES_OF_A_RULE * (1 + len(self.rules))


ALL_ALLOWED = Rules()

_BYTES_OF_A_RULE = 120
"""What a rule takes beside its pattern's letters: the object, the string's head, a place in the tuple."""


def parse(content: bytes, token: str) -> Rules:
    """The rules for the robot `token` (lower case): those of its own groups, or else those for all.

    Never fails: lines that say nothing are passed over, as in a page that was sent in place of a robots.txt.
    """
    read = content[:MAX_SIZE]
    wide = utf_16(read)  # against the rules, and yet what its owner wants
    text = (read.decode(wide, "ignore").encode() if wide else read).decode("latin-1")
    if len(content) > MAX_SIZE:  # the last line may be cut: half a path would match too much
        text = text[: max(text.rfind("\n"), text.rfind("\r")) + 1]
    groups = _groups(text, {token, "*"})
    ours = groups.get(token) or groups.get("*")
    return ours.rules() if ours else ALL_ALLOWED


def _groups(text: str, names: Set[str]) -> dict[str, _Group]:
    """The groups of agents of those names."""
    groups: dict[str, _Group] = {}
    current: list[_Group] = []
    within_rules = False
    for key, value in _records(text):
        if key in _AGENT_KEYS:
            if within_rules:
                current, within_rules = [], False
            agent = _AGENT.match(value)
            name = agent[0].lower() if agent else ""
            if name in names:
                current.append(groups.setdefault(name, _Group()))
        elif key in _ALLOW_KEYS or key in _DISALLOW_KEYS:
            within_rules = True
            for group in current:
                group.add(value, allows=key in _ALLOW_KEYS)
        elif key in _DELAY_KEYS:
            for group in current:
                group.slow_down(value)
    return groups


def _records(text: str) -> Iterator[tuple[str, str]]:
    """Key, in lower case, and value of each line that has both."""
    for line in _LINE_END.split(_BYTE_ORDER_MARK.sub("", text, count=1) if text.startswith("\xef") else text):
        record = line.partition("#")[0].strip(_BLANKS)
        key, colon, value = record.partition(":")
        if colon:
            yield key.strip(_BLANKS).lower(), value.strip(_BLANKS)
        elif two_words := _WITHOUT_COLON.fullmatch(record):
            yield two_words[1].lower(), two_words[2]


class _Group:
    """The rules of one agent, from all groups that name it."""

    def __init__(self) -> None:
        self._rules: dict[Rule, None] = {}
        self._crawl_delay = 0.0

    def add(self, value: str, *, allows: bool) -> None:
        if not value:
            return
        pattern = _normal_pattern(value)
        self._rules[Rule(pattern, allows)] = None
        if allows and (index := _INDEX.search(pattern)):  # whoever allows the index means the folder, too
            self._rules[Rule(pattern[: index.start()] + "/$", allows)] = None

    def slow_down(self, value: str) -> None:
        try:
            seconds = float(value)
        except ValueError:
            return
        if seconds > self._crawl_delay:  # not so for a nan
            self._crawl_delay = min(seconds, MAX_CRAWL_DELAY)

    def rules(self) -> Rules:
        ordered = sorted(self._rules, key=lambda rule: (-len(rule.pattern), not rule.allows))
        return Rules(tuple(ordered), self._crawl_delay)


def _normal_pattern(value: str) -> str:
    """A pattern in normal form; `*` and a last `$` keep their meaning."""
    anchor = "$" if value.endswith("$") else ""
    pattern = _normal(value.removesuffix("$")).replace("$", "%24")
    return re.sub(r"\*\*+", "*", pattern) + anchor


def _normal_path(target: str) -> str:
    """A path of a URL in normal form: a `*` or `$` in it is only a character."""
    path = _normal(target.encode("utf-8", "replace").decode("latin-1"))
    return path.replace("*", "%2A").replace("$", "%24") or "/"


def _normal(path: str) -> str:
    """Escapes in upper case, of what needs them and of reserved characters only (RFC 9309, 2.2.2)."""
    return _ESCAPED.sub(_normal_escape, path)


def _normal_escape(found: re.Match[str]) -> str:
    if found[1] is None:
        return f"%{ord(found[0]):02X}"
    character = chr(int(found[1], 16))
    return character if character in _UNRESERVED else found[0].upper()
