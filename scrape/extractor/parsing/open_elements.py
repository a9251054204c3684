"""Which elements are open at each tag of HTML source, and whether they are too many for a parser."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from scrape.extractor.parsing.source_tokens import (
    BRIEF_TOKEN,
    FOREIGN_ENDS,
    FORMATTING,
    FORMATTING_ENDS,
    IMPLIED_ENDS,
    LOOSE_ENDS,
    MARKER_ENDS,
    ONLY_ONE,
    OPTIONS,
    SCOPES,
    SCOPES_OF,
    SPECIAL_ENDS,
    TABLE_PARTS,
    TABLE_SCOPES,
    TOKEN,
    VOID,
    has_many_attributes,
)
from scrape.patterns import compiled_late

MAX_DEPTH: Final = 200
"""Open elements, by our count; the labelled pages have 55 at most. lxml drops what lies below 256."""
MAX_REOPENED: Final = 50_000
"""Formatting elements that a parser opens again after blocks that cut them off; the labelled pages have 46 at most."""
MAX_DISGUISED: Final = 1_000
"""Tags in what may or may not be raw text, by rules for foreign content; the labelled pages have 10 at most."""

_OUTSIDE: Final = b"/"
"""Stands in place of the innermost open element where none is; no tag has this name."""
_EQUAL_KEPT: Final = 3
"""Of formatting elements with the same attributes (HTML, 13.2.4.3, the Noah's Ark clause)."""
_MARKER: Final = (b"", b"")
_SIMPLE: Final = (FORMATTING - ONLY_ONE) | frozenset(
    end[1:]
    for end in SPECIAL_ENDS.union((b"/span", b"/label", b"/time", b"/picture", b"/svg")) - MARKER_ENDS - TABLE_PARTS
    if end[1:] not in IMPLIED_ENDS
)
"""Elements whose start tags close none."""
_DRAWN: Final = frozenset(b"circle defs desc g line path polygon rect symbol use".split())
"""As simple, unless they end themselves: the commonest inside of `<svg>`."""
_GUARDED: Final = frozenset({b"a", b"button", b"li", b"p"})
"""As simple where none of their name is open."""
_ENDS: Final = {name: b"/" + name for name in _SIMPLE | _DRAWN | _GUARDED}
_TRACKED: Final = FORMATTING_ENDS | MARKER_ENDS
_PASSED_OVER: Final = VOID | {b"", *b"html head body /html /head /body script style /script /style".split()}
"""What opens nothing, and what is open once at most."""
_LISTS: Final = frozenset({b"/ul", b"/ol"})
"""Elements right inside of which a list item closes none."""
_SURELY_CLOSED: Final = frozenset({b'"/', b"'/", b" /", b"\n/"})
_SELF_CLOSED: Final = compiled_late(rb"(?:\A|[\s\"'/]|[\s\"'/][^\s=\"']{1,100})/\Z")
"""Attributes that end in a slash which is not part of an unquoted value."""


def within(elements: Sequence[bytes], scopes: frozenset[bytes]) -> Iterator[int]:
    """Places of open elements, the innermost first, up to the first that bounds the scope."""
    for at in range(len(elements) - 1, 0, -1):
        yield at
        if elements[at] in scopes:
            return


class OpenElements:
    """Those at each tag of one source, as the standard's tree construction has them, or more than these.

    Where the standard's rules are long, what they might close stays open here. `brief`: the attributes of most are not
    known, so that no two formatting elements are equal: more may be opened again than are.
    """

    def __init__(self, *, brief: bool = False) -> None:
        self.brief = brief
        self.open: list[bytes] = [_OUTSIDE]
        """End tags that would close the open elements."""
        self.active: list[tuple[bytes, bytes]] = []
        """The list of active formatting elements, with markers: end tag and attributes."""
        self.pending: list[tuple[bytes, bytes]] = []
        """Open formatting elements that are not in `active` yet: most are closed before that matters."""
        self.dangling = 0
        """Active formatting elements since one was cut off: each block after it may open them all again."""
        self.reopened = 0
        self.disguised = 0
        """Tags inside of what may or may not be raw text."""
        self.has_open_frame = False
        """Whether some frame may have no end in its `<noscript>`."""

    # One loop, and no call for the commonest tags: it runs for every tag of every page.
    def finds_tangle(self, markup: bytes) -> bool:  # noqa: C901
        """Whether the source nests too deeply, or keeps a parser too busy with what it leaves open."""
        stack, pending, simple, drawn, guarded, ends = self.open, self.pending, _SIMPLE, _DRAWN, _GUARDED, _ENDS
        passed_over, tracked, formatting, deepest = _PASSED_OVER, _TRACKED, FORMATTING, MAX_DEPTH
        innermost = _OUTSIDE
        for name, raw, attributes, content in (BRIEF_TOKEN if self.brief else TOKEN).findall(markup):
            if attributes and has_many_attributes(attributes):
                return True
            if name == innermost:
                stack.pop()
                if pending and name in FORMATTING_ENDS:
                    pending.pop()
                elif name in tracked:
                    self._forget(name)
                innermost = stack[-1]
            elif name in passed_over:
                pass
            elif (
                name in simple
                or (name in guarded and ends[name] not in stack)
                or (name in drawn and attributes[-1:] != b"/")
                or (name == b"li" and innermost in _LISTS)
            ):
                innermost = ends[name]
                stack.append(innermost)
                if name in formatting:
                    pending.append((innermost, attributes))
                if len(stack) > deepest or (self.dangling and self._reopens_too_many()):
                    return True
            elif attributes[-2:] not in _SURELY_CLOSED or not self._is_foreign():
                self._take(name.lower(), attributes)
                innermost = stack[-1]
                if len(stack) > deepest or self.reopened > MAX_REOPENED:
                    return True
            if raw and b"<" in content and self._is_disguised(raw, content):
                return True
        return False

    def _is_disguised(self, raw: bytes, content: bytes) -> bool:
        """Whether too much may or may not be raw text, now that this is found to have tags in it."""
        if raw.lower() == b"iframe" and b"</noscript" in content.lower():
            self.has_open_frame = True
        if not FOREIGN_ENDS.isdisjoint(self.open):
            self.disguised += content.count(b"<")
        return self.disguised > MAX_DISGUISED

    def _reopens_too_many(self) -> bool:
        """Whether a parser has opened too many again, now that it does so with all that dangle."""
        self.reopened += self.dangling
        return self.reopened > MAX_REOPENED

    def _take(self, name: bytes, attributes: bytes) -> None:
        """What any tag does, by the standard's rules."""
        for entry in self.pending:
            self._remember(*entry)
        self.pending.clear()
        if name in _PASSED_OVER:
            return
        if name.startswith(b"/"):
            self._end(name)
        elif not (attributes.endswith(b"/") and self._is_foreign() and _SELF_CLOSED.search(attributes)):
            self._start(name, b"/" + name, attributes)

    def _is_foreign(self) -> bool:
        return b"/svg" in self.open or b"/math" in self.open

    def _start(self, name: bytes, end: bytes, attributes: bytes) -> None:
        if end in TABLE_PARTS and TABLE_SCOPES.isdisjoint(self.open):
            return
        if name in ONLY_ONE:
            self._end(end)
        elif name in OPTIONS and self.open[-1] == b"/option":
            self.open.pop()
        reopened: list[bytes] = []
        if name in IMPLIED_ENDS:
            closed, scopes = IMPLIED_ENDS[name]
            reopened = self._close(
                min((at for at in within(self.open, scopes) if self.open[at] in closed), default=None)
            )
        self.open += [end, *reopened]
        if name in FORMATTING:
            self._remember(end, attributes)
        elif end in MARKER_ENDS:
            self.active.append(_MARKER)

    def _end(self, end: bytes) -> None:
        """What an end tag does: it closes the innermost element of its name, if that is in its scope."""
        is_formatting = end in FORMATTING_ENDS
        scopes = SCOPES_OF.get(end, SCOPES if is_formatting else SPECIAL_ENDS)
        at = next((at for at in within(self.open, scopes) if self.open[at] == end), None)
        if is_formatting:
            self._forget(end)
        if at is not None and end in LOOSE_ENDS and not SPECIAL_ENDS.isdisjoint(self.open[at + 1 :]):
            del self.open[at]
        else:
            self.open += self._close(at)

    def _close(self, at: int | None) -> list[bytes]:
        """Close an element and those inside; gives the formatting elements among these that open again."""
        if at is None:
            return []
        closed = self.open[at:]
        del self.open[at:]
        self._forget_to_marker(sum(end in MARKER_ENDS for end in closed))
        inside = [end for end in closed[closed[0] in FORMATTING_ENDS :] if end in FORMATTING_ENDS]
        kept = Counter(end for end, _ in self.active)
        reopened = [end for end in set(inside) for _ in range(min(inside.count(end), kept[end]))]
        if reopened:
            self.reopened += len(reopened)
            self.dangling = len(self.active)
        return reopened

    def _remember(self, end: bytes, attributes: bytes) -> None:
        entry = (end, attributes)
        if not self.brief and self.active.count(entry) >= _EQUAL_KEPT:
            since = self._last_marker() + 1
            if self.active[since:].count(entry) >= _EQUAL_KEPT:
                del self.active[self.active.index(entry, since)]
        self.active.append(entry)

    def _last_marker(self) -> int:
        return next((at for at in range(len(self.active) - 1, -1, -1) if self.active[at] is _MARKER), -1)

    def _forget(self, end: bytes) -> None:
        """Take the last of its name off the list; at the end of a marker all that came after it."""
        if end in MARKER_ENDS:
            self._forget_to_marker(1)
            return
        for at in range(len(self.active) - 1, -1, -1):
            if self.active[at][0] == end:
                del self.active[at]
                self.dangling = min(self.dangling, len(self.active))
                return

    def _forget_to_marker(self, times: int) -> None:
        for _ in range(times):
            del self.active[max(self._last_marker(), 0) :]
        self.dangling = min(self.dangling, len(self.active))
