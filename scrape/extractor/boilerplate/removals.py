"""Why the classifier's rejects are no part of the article: the rule that names it, where one does."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from scrape.extractor.boilerplate.container_rules import ContainerRules
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.boilerplate.segment_rules import reasons_of_groups
from scrape.extractor.document import Document
from scrape.extractor.passages import passages_of
from scrape.records import Removal

UNNAMED = "not_main_content"
"""The reason of what only the classifier rejected."""


def of_segments(document: Document, chosen: Sequence[int], kept_segments: Sequence[int]) -> tuple[Removal, ...]:
    """The segments that were not chosen, or not kept, neighbours of one container and one reason as one removal."""
    kept = set(kept_segments)
    groups = reasons_of_groups(document, chosen)
    left = [segment for segment in range(len(document.texts)) if segment not in kept]
    passages = passages_of([document.texts[segment] for segment in left], document.title)
    containers = ContainerRules(document)
    reasons = [
        groups.get(segment) or containers.reason(segment) or first_match(passage) or UNNAMED
        for segment, passage in zip(left, passages, strict=True)
    ]
    return tuple(
        Removal(reason, " ".join(document.texts[segment] for segment, _ in members))
        for (_, reason), members in groupby(
            zip(left, reasons, strict=True), key=lambda pair: (document.holders[pair[0]], pair[1])
        )
    )
