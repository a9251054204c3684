from __future__ import annotations

from pathlib import Path

import pytest

from scrape.evaluate.corpus import GoldPage
from scrape.evaluate.leaks import boilerplate, leak_patterns, leaked_lines, unwanted_lines


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Home > News > Harbour closed", "breadcrumb"),
        ("You are here: Home", "breadcrumb"),
        ("Facebook Twitter WhatsApp Email", "share bar"),
        ("Share on: Facebook | X | LinkedIn", "share bar"),
        ("Share this article", "share"),
        ("Source link", "source credit"),
        ("Read the full story at example.com", "source credit"),
        ("Leave a Reply Cancel reply", "comments"),
        ("Please enter your comment!", "comments"),
        ("Your email address will not be published. Required fields are marked *", "comments"),
        ("3 Comments", "comments"),
        ("Sign up for our newsletter", "newsletter"),
        ("This website uses cookies to improve your experience.", "cookies"),
        ("Previous article", "previous or next"),
        ("← Older Posts", "previous or next"),
        ("Related Articles:", "related"),
        ("YOU MAY ALSO LIKE", "related"),
        ("Read more »", "read more"),
        ("Advertisement", "advertisement"),
        ("- Advertisement -", "advertisement"),
        ("© 2024 Harbour Media. All rights reserved.", "copyright"),
        ("Sign in / Register", "account"),
        ("Log in", "account"),
        ("Tags: harbour, storm", "tags"),
        ("Follow us on Facebook and X", "follow us"),
        ("Print this page", "page tool"),
        ("Skip to content", "page tool"),
        ("Continue reading below", "read more"),
        ("Loading...", "page tool"),
        ("Schreibe einen Kommentar", "comments"),
        ("Artikel drucken", "share"),
        ("Das könnte Sie auch interessieren", "related"),
        ("Laisser un commentaire", "comments"),
        ("À lire aussi", "related"),
        ("Deja un comentario", "comments"),
        ("Noticias relacionadas", "related"),
        ("Lascia un commento", "comments"),
        ("Leggi anche", "related"),
        ("Deixe um comentário", "comments"),
        ("Geef een reactie", "comments"),
        ("Lees ook", "related"),
        ("Оставить комментарий", "comments"),
        ("Читайте также:", "related"),
        ("发表评论", "comments"),
        ("相关阅读", "related"),
        ("コメントを残す", "comments"),
        ("関連記事", "related"),
        ("اترك تعليقا", "comments"),
        ("اقرأ أيضا:", "related"),
    ],
)
def test_boilerplate_lines_are_named(line: str, name: str) -> None:
    assert boilerplate(line) == name


@pytest.mark.parametrize(
    "line",
    [
        "Home is where the harbour is, said the mayor.",
        "Share prices fell on Monday.",
        "Please share this article with the harbour master, he wrote, and see what he makes of it.",
        "He posted the pictures on Facebook, Twitter and Instagram.",
        "The newsletter was founded in 1994.",
        "We use cookies in the second recipe as well.",
        "Related: How the breakwater was built",
        "Advertisement is a Latin word.",
        "Log on to your course often.",
        "Following the storm, the harbour was closed.",
        "Comments by the mayor were not expected.",
        "Tags were tied to every mooring.",
        "Next year will be better.",
        "print",
        "next",
        "x x x",
        "WATCH | PRICE | BATTERY",
        "Copyright law is older than the harbour.",
        "Kommentar der Redaktion zum Hafen",
        "Comentarios del alcalde sobre el puerto",
        "Реклама была запрещена в порту.",
        "评论员认为港口将重新开放。",
    ],
)
def test_sentences_of_an_article_are_no_boilerplate(line: str) -> None:
    assert boilerplate(line) is None


def gold(**labels: object) -> GoldPage:
    return GoldPage(corpus="c", id="i", path=Path("p"), **labels)  # type: ignore[arg-type]  # labels by name


def test_only_lines_that_the_gold_lacks_leak() -> None:
    body = "Prose.\n\n- Read more\n\nAdvertisement\nSource link"
    assert [leak.line for leak in leaked_lines(body, gold(body="Prose.\nREAD MORE"))] == [
        "Advertisement",
        "Source link",
    ]
    snippets = gold(must_have=("Source link",))
    assert [leak.line for leak in leaked_lines(body, snippets)] == ["Read more", "Advertisement"]


def test_a_breadcrumb_without_marks_is_told_by_the_title() -> None:
    page = gold(title="Harbour closed", body="Prose.")
    [leak] = leaked_lines("Home Uncategorized Harbour closed\nHome is best.\nProse.", page)
    assert (leak.pattern, leak.line) == ("breadcrumb", "Home Uncategorized Harbour closed")


def test_must_not_have_snippets_count_as_whole_lines() -> None:
    page = gold(body="Airlines rose.", must_not_have=("Airlines", "rose"))
    assert [leak.line for leak in unwanted_lines("Airlines rose.\n* AIRLINES", page)] == ["AIRLINES"]
    excused = gold(body="Prose.\nAirlines", must_have=("Trains",), must_not_have=("Airlines", "Trains"))
    assert unwanted_lines("Airlines\nTrains", excused) == ()


def test_no_pattern_is_so_wide_that_it_matches_nothing_at_all() -> None:
    patterns = leak_patterns()
    assert {"breadcrumb", "comments", "related", "page tool"} <= patterns.keys()
    assert not [name for name, pattern in patterns.items() if pattern.fullmatch("")]
