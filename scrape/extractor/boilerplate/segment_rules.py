"""What must never pass by where it stands: containers that say what they are, and captions.

Measured over the labelled corpora on segments that the classifier, cross-validated, had chosen: no rule by containers
lowers a figure on any of them by more than 0.001, and captions raise the news corpus by 0.002. What the others
gain is in `training/EXPERIMENTS.md`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence, Set
from itertools import groupby

from scrape.extractor.boilerplate import named_containers
from scrape.extractor.boilerplate.announced_links import announced_links
from scrape.extractor.boilerplate.appeal_boxes import appeal_boxes
from scrape.extractor.boilerplate.author_notes import author_notes
from scrape.extractor.boilerplate.code_buttons import code_buttons
from scrape.extractor.boilerplate.comment_sections import comment_lines, comment_sections
from scrape.extractor.boilerplate.container_rules import CAPTION, HIDDEN, HIDDEN_PARAGRAPH, ContainerRules
from scrape.extractor.boilerplate.customer_reviews import customer_reviews
from scrape.extractor.boilerplate.emptied_labels import emptied_labels
from scrape.extractor.boilerplate.filters import filters
from scrape.extractor.boilerplate.galleries import captions
from scrape.extractor.boilerplate.inner_lists import inner_lists
from scrape.extractor.boilerplate.landmarks import dialogs, outside_main
from scrape.extractor.boilerplate.layout_cells import side_cells
from scrape.extractor.boilerplate.named_rules import NamedRules
from scrape.extractor.boilerplate.picture_lines import picture_lines
from scrape.extractor.boilerplate.post_heads import post_heads
from scrape.extractor.boilerplate.prompt_boxes import prompt_boxes
from scrape.extractor.boilerplate.pull_quotes import pull_quotes
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.boilerplate.shop_lines import shop_lines
from scrape.extractor.boilerplate.slide_shows import slides
from scrape.extractor.boilerplate.stamped_comments import stamped_comments
from scrape.extractor.boilerplate.styled_buttons import styled_buttons
from scrape.extractor.boilerplate.teaser_sections import teaser_sections
from scrape.extractor.boilerplate.thread_frames import thread_frames
from scrape.extractor.boilerplate.tickets import is_ticket, ticket_frames
from scrape.extractor.claims import ARTICLES, THREAD_TYPES
from scrape.extractor.document import Document
from scrape.extractor.passages import is_prose, passages_of
from scrape.extractor.selection.belongings import with_belongings
from scrape.patterns import compiled_late
from scrape.records import Removal
from scrape.text import count_words

KEPT_SHARE = 0.3
"""Containers with more than this share of the chosen text are kept, whatever they are called: names lie."""
_KEPT_SHARES = {
    HIDDEN: 0.1,
    HIDDEN_PARAGRAPH: 0.5,
    named_containers.SIGNATURE: 0.7,
    named_containers.REVIEWS: 0.6,
    named_containers.TOOLTIP: 0.9,
    named_containers.SIDE_COLUMN: 0.7,
    named_containers.PAGE_FOOTER: 0.5,
}
"""The same by reason. More hidden text is the page's own, behind tabs or `read more`; at 0.3 collections lose 0.012 of
word F1. A paragraph that is hidden alone, among others that are shown, is seldom so. Signatures may outweigh what is
said above them; of those of the labelled forums no gold has one. Customers' reviews outweigh what is said of most
goods; their share was chosen by eye. What every name in a short piece of code shows to a mouse outweighs it, and what
is in the columns of portals a short notice beside them."""

_LAST_SHARES = {named_containers.AUTHOR_BOX: 0.7, named_containers.TERMS: 0.9}
"""The same of boxes below all else, about the author or how the post may be copied: below a short one they may say more
than that. By eye."""

LETTERS = 3
"""So many who sign parts of an article are those who wrote its letters."""

ARTICLE_WORDS = 200
"""So many words beside its comments are an article, however many comments there are, if the page says that it is one.
An opening post may have as many."""
SHORT_ARTICLE_WORDS = 40
"""The same where the system calls the page an article, as no board does. By eye."""


def _comments(document: Document, chosen: Sequence[int]) -> Set[int]:
    lines = comment_lines(document)
    if not lines:
        return set()
    gone = comment_sections(document, chosen, lines)
    return gone | stamped_comments(document, [segment for segment in chosen if segment not in gone], lines)


_GROUPS: dict[str, Callable[[Document, Sequence[int]], Set[int]]] = {
    "dialog": dialogs,
    "outside_main": outside_main,
    "side_cell": side_cells,
    named_containers.COMMENTS: _comments,
    named_containers.REVIEWS: customer_reviews,
    "filter": filters,
    "announced_link": announced_links,
    "related_list": inner_lists,
    "teaser_section": teaser_sections,
    "subscribe_box": prompt_boxes,
    "appeal": appeal_boxes,
    "pull_quote": pull_quotes,
    "slide_show": slides,
    CAPTION: captions,
    "picture_line": picture_lines,
    "author_note": author_notes,
    "code_button": code_buttons,
    "button": styled_buttons,
    "shop_line": shop_lines,
    "thread_frame": thread_frames,
    "post_head": post_heads,
    "ticket_frame": ticket_frames,
    "empty_label": emptied_labels,
}
"""What goes as a whole, by its reason, in the order in which it is looked for."""


def without_boilerplate(document: Document, chosen: Sequence[int]) -> tuple[int, ...]:
    """The chosen segments but those that their containers give away; with whole headings and footnotes."""
    whole = with_belongings(document, chosen)
    groups = _reasons_of_groups(document, whole)
    return _without_containers(document, [segment for segment in whole if segment not in groups])


def reasons_of_groups(document: Document, chosen: Sequence[int]) -> dict[int, str]:
    """For those of the chosen segments that go with others around them, the reason."""
    return _reasons_of_groups(document, with_belongings(document, chosen))


def _reasons_of_groups(document: Document, chosen: Sequence[int]) -> dict[int, str]:
    reasons: dict[int, str] = {}
    for reason, group in _GROUPS.items():
        if gone := group(document, chosen):
            reasons.update((segment, reason) for segment in chosen if segment in gone)
            chosen = [segment for segment in chosen if segment not in gone]
    return reasons


UNNAMED = "not_main_content"
"""The reason of what was not chosen, where no rule names it."""


def removals(document: Document, chosen: Sequence[int], kept_segments: Sequence[int]) -> tuple[Removal, ...]:
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


def _without_containers(document: Document, chosen: Sequence[int]) -> tuple[int, ...]:
    rules = ContainerRules(document)
    reasons = {segment: reason for segment in chosen if (reason := rules.reason(segment))}
    for segment in _of_subjects(document, chosen, reasons, rules.named):
        del reasons[segment]
    gone = _reasons_to_go(document, chosen, reasons)
    if named_containers.COMMENTS in gone and HIDDEN not in gone:
        folded = [segment for segment, reason in reasons.items() if reason == HIDDEN]
        named = {segment: rules.named.rule(document.holders[segment]) for segment in folded}
        reasons.update((segment, rule) for segment, rule in named.items() if rule == named_containers.COMMENTS)
    out = {segment for segment, reason in reasons.items() if reason in gone and not rules.unfolds(segment, reason)}
    return tuple(segment for segment in chosen if segment not in out)


def _reasons_to_go(document: Document, chosen: Sequence[int], reasons: dict[int, str]) -> set[str]:
    """The reasons for which segments go; for the others too much of the text would."""
    total = document.length_of(chosen)
    lengths: dict[str, int] = {}
    for segment, reason in reasons.items():
        lengths[reason] = lengths.get(reason, 0) + len(document.texts[segment])
    gone = {reason for reason, length in lengths.items() if length <= total * _KEPT_SHARES.get(reason, KEPT_SHARE)}
    for reason, share in _LAST_SHARES.items():
        if lengths.get(reason, total) <= total * share and _ends_with(reason, chosen, reasons):
            gone.add(reason)
    if named_containers.COMMENTS in lengths:
        if document.claims.any_of(THREAD_TYPES) or is_ticket(document):
            gone.discard(named_containers.COMMENTS)
        elif _is_commented_article(document, chosen, reasons):
            gone.add(named_containers.COMMENTS)
    if named_containers.SIGNATURE in gone and _has_letters(document, reasons):
        gone.discard(named_containers.SIGNATURE)
    return gone


def _has_letters(document: Document, reasons: dict[int, str]) -> bool:
    """Whether an article is one of letters, each with its signature."""
    if not document.claims.any_of(ARTICLES):
        return False
    signed = {document.texts[at] for at, reason in reasons.items() if reason == named_containers.SIGNATURE}
    return len(signed) >= LETTERS


def _ends_with(reason: str, chosen: Sequence[int], reasons: dict[int, str]) -> bool:
    """Whether what stands in boxes of that reason is the last of what was chosen."""
    boxed = [reasons.get(segment) == reason for segment in chosen]
    return boxed == sorted(boxed)


def _is_commented_article(document: Document, chosen: Sequence[int], reasons: dict[int, str]) -> bool:
    """Whether a page says that it is an article, and what was chosen outside of comments is one."""
    outside = [segment for segment in chosen if segment not in reasons]
    words = document.words_of(outside)
    if words < ARTICLE_WORDS:
        return words >= SHORT_ARTICLE_WORDS and _CALLED_ARTICLE.search(document.written_names) is not None
    return document.claims.any_of(ARTICLES) or _sets_comments_apart(document, outside, reasons)


def _sets_comments_apart(document: Document, outside: Sequence[int], reasons: dict[int, str]) -> bool:
    """Whether an `<article>` holds most of what is no comment, and none of the comments, or their box is named so. An
    opening post may have many short lines around it: paragraphs count there.
    """
    if not document.tagged("article"):
        return _ARTICLES_COMMENTS.search(document.written_names) is not None
    within = {at for at in range(len(document)) if document.innermost("article", document.holders[at]) >= 0}
    words = {at: count for at in outside if is_prose(document.texts[at], count := count_words(document.texts[at]))}
    if sum(words.values()) < ARTICLE_WORDS:
        return False
    inside = sum(count for at, count in words.items() if at in within)
    comments = (at for at, reason in reasons.items() if reason == named_containers.COMMENTS)
    return 2 * inside >= sum(words.values()) and within.isdisjoint(comments)


_ARTICLE_PAGE = r"(?<!\S)(?:node-type-(?:article|story|blog|news)|single-post|page_article|portaltype-news-item)(?!\S)"
_CALLED_ARTICLE = compiled_late(_ARTICLE_PAGE)
"""What Drupal, WordPress, SPIP and Plone call the page of an article."""
_ARTICLES_COMMENTS = compiled_late(
    r"(?<![a-z])article-?_?comments?(?:-?_?(?:area|list|section|box|wrapper|container))?(?![a-z-])"
    rf"|{_ARTICLE_PAGE}"
)
"""And what the box of comments is called there."""


def _of_subjects(document: Document, chosen: Sequence[int], reasons: dict[int, str], rules: NamedRules) -> list[int]:
    """The segments in author boxes that stand among paragraphs: of whom the article is about, not who wrote it."""
    boxes: dict[int, list[int]] = {}
    for segment, reason in reasons.items():
        if reason == named_containers.AUTHOR_BOX:
            boxes.setdefault(rules.author_box(segment), []).append(segment)
    if not boxes:
        return []
    texts = document.texts
    prose = [at for at in chosen if at not in reasons and is_prose(texts[at])]
    of_subjects: list[int] = []
    for box, segments in boxes.items():
        around = max(document.parents[box], 0)
        before = bisect_left(prose, document.starts[box])
        after = bisect_left(prose, document.ends[box])
        follows = bisect_left(prose, document.ends[around]) > after
        if follows and bisect_left(prose, document.starts[around]) < before:
            of_subjects += segments
    return of_subjects
