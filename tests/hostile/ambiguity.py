"""Whether a loop of a regular expression can read the same text in two ways: each round then doubles what is tried.

The expression as an automaton of positions (Glushkov), and of that the pairs of positions that read the same text:
a loop is ambiguous where a position leads to two different ones and both back to it by equal texts. What is looked at
ahead or behind is an expression of its own, and what is never given back is taken for any other: more is reported than
there is.
"""

from __future__ import annotations

import re
import re._constants as opcodes
import re._parser as parser
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple, cast

FEW = 4
"""Rounds of a loop that are written out: from four on it counts as endless."""
SAMPLE = "aAzéÉ1 \n.,-_/\"'<(:;|\u3000\u4e00\u0430"
"""Stands for the characters that an expression does not name."""

Node = tuple[Any, Any]


class Part(NamedTuple):
    """A part of an expression: whether it may be empty, and the positions that it begins and ends with."""

    empty: bool
    first: Counter[int]
    last: Counter[int]


NOTHING = Part(empty=True, first=Counter(), last=Counter())


def inside_of(code: Any, value: Any) -> Iterable[parser.SubPattern]:
    """The expressions that a part holds."""
    if code is opcodes.BRANCH:
        return cast("list[parser.SubPattern]", value[1])
    held = value[-1] if isinstance(value, tuple) else value
    return [held] if isinstance(held, parser.SubPattern) else []


def named(nodes: Iterable[Node]) -> set[str]:
    """The characters that a part names."""
    found: set[str] = set()
    for code, value in nodes:
        if code in {opcodes.LITERAL, opcodes.NOT_LITERAL}:
            found.add(chr(value))
        elif code is opcodes.RANGE:
            found.update(map(chr, value))
        elif code is opcodes.IN:
            found |= named(value)
        else:
            found.update(*map(named, inside_of(code, value)))
    return found


OF_CATEGORY: dict[Any, Callable[[str], bool]] = {
    opcodes.CATEGORY_SPACE: str.isspace,
    opcodes.CATEGORY_DIGIT: str.isdecimal,
    opcodes.CATEGORY_WORD: lambda char: char.isalnum() or char == "_",
    opcodes.CATEGORY_NOT_SPACE: lambda char: not char.isspace(),
    opcodes.CATEGORY_NOT_DIGIT: lambda char: not char.isdecimal(),
    opcodes.CATEGORY_NOT_WORD: lambda char: not (char.isalnum() or char == "_"),
}


def takes(char: str, code: Any, value: Any) -> bool:
    if code is opcodes.LITERAL:
        return ord(char) == value
    if code is opcodes.NOT_LITERAL:
        return ord(char) != value
    if code is opcodes.RANGE:
        return value[0] <= ord(char) <= value[1]
    if code is opcodes.CATEGORY:
        return OF_CATEGORY[value](char)
    if code is opcodes.IN:
        listed = [node for node in value if node[0] is not opcodes.NEGATE]
        return any(takes(char, *node) for node in listed) != (len(listed) < len(value))
    return code is opcodes.ANY and char != "\n"


class Automaton:
    def __init__(self, tree: parser.SubPattern) -> None:
        self.chars = sorted({*SAMPLE, *named(tree)})
        self.ignores_case = bool(tree.state.flags & re.IGNORECASE)
        self.labels: list[int] = []
        """What each position takes, as bits of `chars`."""
        self.known: dict[Node, int] = {}
        self.follows: Counter[tuple[int, int]] = Counter()
        """In how many ways a position may come after another."""
        self.sequence(tree)

    def sequence(self, nodes: Iterable[Node]) -> Part:
        part = NOTHING
        for code, value in nodes:
            part = self.joined(part, self.node(code, value))
        return part

    def joined(self, left: Part, right: Part) -> Part:
        for before, ways in left.last.items():
            for after, more in right.first.items():
                self.follows[before, after] += ways * more
        first = left.first + right.first if left.empty else left.first
        last = left.last + right.last if right.empty else right.last
        return Part(left.empty and right.empty, first, last)

    def node(self, code: Any, value: Any) -> Part:
        if code in {opcodes.LITERAL, opcodes.NOT_LITERAL, opcodes.ANY, opcodes.IN}:
            return self.position(self.label(code, tuple(value) if code is opcodes.IN else value))
        if code is opcodes.AT and value in {opcodes.AT_END, opcodes.AT_END_STRING}:
            return self.position(0)
        if code in {opcodes.MAX_REPEAT, opcodes.MIN_REPEAT, opcodes.POSSESSIVE_REPEAT}:
            return self.repeated(*value)
        if code is opcodes.BRANCH:
            branches = [self.sequence(branch) for branch in value[1]]
            firsts, lasts = Counter[int](), Counter[int]()
            for branch in branches:
                firsts += branch.first
                lasts += branch.last
            return Part(any(branch.empty for branch in branches), firsts, lasts)
        if code is opcodes.SUBPATTERN:
            return self.sequence(value[-1])
        return self.sequence(value) if code is opcodes.ATOMIC_GROUP else NOTHING

    def label(self, code: Any, value: Any) -> int:
        """What a node takes, as bits of `chars`: looked for once, and an expression names most letters often."""
        if (code, value) not in self.known:
            self.known[code, value] = sum(self.has(char, code, value) << at for at, char in enumerate(self.chars))
        return self.known[code, value]

    def has(self, char: str, code: Any, value: Any) -> bool:
        spelled = {char, char.lower(), char.upper()} if self.ignores_case else {char}
        return any(takes(each, code, value) for each in spelled if len(each) == 1)

    def position(self, label: int) -> Part:
        self.labels.append(label)
        here = len(self.labels) - 1
        return Part(empty=False, first=Counter([here]), last=Counter([here]))

    def repeated(self, least: int, most: int, body: Sequence[Node]) -> Part:
        if most <= FEW:
            part = NOTHING
            for number in range(most, 0, -1):
                part = self.joined(self.sequence(body), part)
                part = part._replace(empty=part.empty or number > least)
            return part
        part = self.sequence(body)
        for before in part.last:
            for after in part.first:
                self.follows[before, after] += 1
        return Part(part.empty or least == 0, Counter(set(part.first)), Counter(set(part.last)))


Pair = tuple[int, int]


def knots(nodes: Iterable[Any], following: Callable[[Any], Iterable[Any]]) -> dict[Any, int]:
    """Of each node that can be reached the number of its strongly connected component (Tarjan, without recursion)."""
    found: dict[Any, int] = {}
    order: dict[Any, int] = {}
    low: dict[Any, int] = {}
    path: list[Any] = []
    for root in nodes:
        work = [] if root in order else [(root, iter(following(root)))]
        for node, _ in work:
            order[node] = low[node] = len(order)
            path.append(node)
        while work:
            node, rest = work[-1]
            for after in rest:
                if after not in order:
                    order[after] = low[after] = len(order)
                    path.append(after)
                    work.append((after, iter(following(after))))
                    break
                if after not in found:
                    low[node] = min(low[node], order[after])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == order[node]:
                    number = len(found)
                    while node not in found:
                        found[path.pop()] = number
    return found


def looked_at(nodes: Iterable[Node]) -> Iterator[parser.SubPattern]:
    """What an expression looks at ahead or behind, at any depth."""
    for code, value in nodes:
        if code in {opcodes.ASSERT, opcodes.ASSERT_NOT}:
            yield value[-1]
        for inner in inside_of(code, value):
            yield from looked_at(inner)


def is_ambiguous(pattern: str | bytes, flags: int = 0) -> bool:
    """Whether some loop of the expression reads one text in two ways."""
    tree = parser.parse(pattern, flags)
    return any(map(has_ambiguous_loop, (tree, *looked_at(tree))))


def has_ambiguous_loop(tree: parser.SubPattern) -> bool:
    automaton = Automaton(tree)
    after: dict[int, list[int]] = {}
    for before, behind in automaton.follows:
        after.setdefault(before, []).append(behind)
    of = knots(range(len(automaton.labels)), lambda node: after.get(node, ()))
    inside = {before: [node for node in behind if of[node] == of[before]] for before, behind in after.items()}
    if any(automaton.follows[before, node] > 1 for before, behind in inside.items() for node in behind):
        return True

    def together(pair: Pair) -> list[Pair]:
        left, right = pair
        return [
            (min(one, other), max(one, other))
            for one in inside.get(left, ())
            for other in inside.get(right, ())
            if automaton.labels[one] & automaton.labels[other]
        ]

    pairs = knots([(node, node) for node in inside if inside[node]], together)
    single = {number for (left, right), number in pairs.items() if left == right}
    return any(left != right and number in single for (left, right), number in pairs.items())
