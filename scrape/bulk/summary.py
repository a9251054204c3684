"""What came of a shard, in numbers; what came of many is their sum."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from scrape.counts import ranked
from scrape.errors import LEFT_OUT_TYPES

MOST_HOSTS = 1_000
"""Hosts that a shard's summary names, to stay small; it counts the others together. Not measured."""

OTHER_HOSTS = "*"


@dataclass(slots=True)
class Summary:
    """Counts over records; `Counter` everywhere, so that sums are sums."""

    articles: int = 0
    words: int = 0
    passed_over: int = 0
    """Records of web archives that hold no page."""
    errors: Counter[str] = field(default_factory=Counter)
    """By type, of pages that failed and of articles that were left out."""
    languages: Counter[str] = field(default_factory=Counter)
    hosts: Counter[str] = field(default_factory=Counter)
    lengths: Counter[str] = field(default_factory=Counter)
    """By the power of two that the number of words reaches."""
    warnings: Counter[str] = field(default_factory=Counter)

    def count(self, record: Mapping[str, Any]) -> None:
        """One record more."""
        if record["error"] is not None:
            self.errors[record["error"]["type"]] += 1
            return
        self.articles += 1
        self.words += record["word_count"]
        self.languages[(record["language"] or "").partition("-")[0].lower()] += 1
        self.hosts[record["hostname"] or ""] += 1
        self.lengths[str(record["word_count"].bit_length())] += 1
        self.warnings.update(record["warnings"])

    def pass_over(self, _: str | None) -> None:
        """One record of an archive more that is no page."""
        self.passed_over += 1

    def add(self, other: Summary) -> None:
        """Another shard's counts."""
        self.articles += other.articles
        self.words += other.words
        self.passed_over += other.passed_over
        for name in _COUNTERS:
            getattr(self, name).update(getattr(other, name))

    @property
    def failures(self) -> Counter[str]:
        """Pages that gave no article, by type."""
        return Counter({kind: count for kind, count in self.errors.items() if kind not in LEFT_OUT_TYPES})

    @property
    def reasons(self) -> Counter[str]:
        """Articles that a rule left out, by type."""
        return Counter({kind: count for kind, count in self.errors.items() if kind in LEFT_OUT_TYPES})

    @property
    def failed(self) -> int:
        return self.failures.total()

    @property
    def records(self) -> int:
        """All that was counted."""
        return self.articles + self.errors.total()

    def to_json(self) -> dict[str, Any]:
        """JSON-ready; of the hosts, the most frequent."""
        most = dict(ranked(self.hosts)[:MOST_HOSTS])
        others = self.hosts.total() - sum(most.values())
        counters = {name: dict(sorted(getattr(self, name).items())) for name in _COUNTERS}
        hosts = most | ({OTHER_HOSTS: others} if others else {})
        numbers = {"articles": self.articles, "words": self.words, "passed_over": self.passed_over}
        return {**numbers, **counters, "hosts": hosts}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Summary:
        """What `to_json` gave."""
        counters = {name: Counter(value[name]) for name in _COUNTERS}
        passed_over = value.get("passed_over", 0)  # earlier versions did not count them
        return cls(articles=value["articles"], words=value["words"], passed_over=passed_over, **counters)


_COUNTERS = ("errors", "languages", "hosts", "lengths", "warnings")
