"""Lines that platforms of blogs, papers and journals put around their articles, and what begins alike."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.reasons import reasons_of
from scrape.extractor.boilerplate.rules.prompts import comment_section
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import Markup, Passage, Zone, passages_of

STORY = (
    "The harbour wall was mended in the spring by the men of the town, who had no other work to do that year.",
    "It had stood for two hundred years, and nobody remembered who had built it, or what for.",
)


def passage(text: str, zone: Zone = "prose", **changes: object) -> Passage:
    (made,) = passages_of([text], None)
    return made._replace(**{"zone": zone, "item": False, **changes})  # type: ignore[arg-type]  # checked by the tests


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("O autor da mensagem, e não a Rede Sul, é o responsável pelo comentário.", "comment_prompt"),
        ("Хочете бути в курсі найважливіших новин? Підписуйтесь на наш Telegram", "follow_prompt"),
        ("請繼續往下閱讀...", "navigation"),
        ("Code: Alles auswählen", "navigation"),
        ("Sorted by best match", "navigation"),
        ("Be the first to see new boat builder jobs", "navigation"),
        ("Want to add to the discussion?", "comment_prompt"),
        ("Code : Tout sélectionner", "navigation"),
        ("Код: Выделить всё", "navigation"),
        ("Hjälpte informationen på sidan dig?", "navigation"),
        ("Hat Ihnen diese Seite geholfen?", "navigation"),
        ("相關新聞請見：", "related_label"),
        ("点击进入专题：江城记忆", "related_link"),
        ("Annons: artikeln fortsätter nedan", "advertisement"),
        ("Conforme a los criterios de The Trust Project", "disclosure"),
        ("杨怀礼给阿依上最后一课。本报记者 陆知秋摄", "caption"),
    ],
)
def test_line_goes(line: str, rule: str) -> None:
    assert first_match(passage(line)) == rule


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        ("Trackback Pings", True),
        ("TrackBack URL for this entry: http://quill.example/mt-tb.cgi/211", True),
        ("Listed below are links to weblogs that reference this entry", True),
        ("user1-sea reblogged this from lighthousekeys", True),
        ("Everybody reblogged this from morning to night", False),
    ],
)
def test_line_over_what_others_say(line: str, goes: bool) -> None:
    assert comment_section(passage(line)) is goes


@pytest.mark.parametrize(
    "line",
    [
        "Everybody reblogged this from morning to night",
        "Conforme a los criterios de la comisión, el muelle se cierra.",
        "这张照片由记者在港口拍摄",
        "记者在港口采访，镜头由他的同事拍摄。",
        "O autor da mensagem não foi encontrado.",
    ],
)
def test_sentence_that_begins_or_ends_alike_stays(line: str) -> None:
    assert first_match(passage(line)) is None


def reason_above(line: str, *authors: str) -> str | None:
    """Why a line above a story goes."""
    return reasons_of(passages_of((line, *STORY), None), authors)[0]


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        ("Jo M Doe 1, Al Reef 1,2,✉", True),
        ("Jo M Doe*, Al Reef†", True),
        ("Jo M Doe 1960, Al Reef", False),
    ],
)
def test_names_with_marks_go(line: str, goes: bool) -> None:
    assert (reason_above(line, "Jo M. Doe", "Al Reef") == "byline") is goes


def test_number_of_comments_beside_date_and_name() -> None:
    assert reason_above("06.05.2014 08:30 von Pressestelle (Kommentare: 0)") == "dateline"
    assert reason_above("06.05.2014 08:30 von Pressestelle (Halle: 4)") is None


def test_headline_whose_elements_are_glued_and_whose_words_may_be_parted() -> None:
    headline = "The quay of HelgeWhy the wall of the har\xadbour is mended at last"
    line = "The quay of Helge Why the wall of the harbour is mended at last"
    title = "Why the wall of the harbour is mended at last"
    markup = [Markup(heading=True, level=2), Markup(), Markup()]
    assert reasons_of(passages_of((line, *STORY), title, markup, headline))[0] == "repeated_title"
    other = "The quay of Helge Why the wall of the harbour is mended this year"
    assert reasons_of(passages_of((other, *STORY), title, markup, headline))[0] is None


@pytest.mark.parametrize("line", ["Eine Frage von Ehre", "Ein Hauch von Nichts", "An ode by John Keats"])
def test_what_begins_as_a_work_of_somebody_is_no_byline(line: str) -> None:
    assert reason_above(line) is None
    assert reason_above("Ein Porträt von Mareike Voss") == "byline"


def test_a_line_of_a_log_does_not_cut_the_text_behind_it() -> None:
    lines = (*STORY, *STORY, "mara reblogged this from otto", *STORY)
    reasons = reasons_of(passages_of(lines, None))
    assert reasons == [None, None, None, None, "comment_section", None, None]


def test_two_words_that_make_up_the_headline_are_not_the_headline() -> None:
    (made,) = passages_of(["Now here"], "Nowhere")
    assert first_match(made._replace(zone="head", headline="nowhere", item=False)) is None


@pytest.mark.parametrize("label", ["More reviews", "Other podcast episodes", "Recent peer reviews"])
def test_a_last_list_of_the_texts_own_keeps_its_label(label: str) -> None:
    reasons = reasons_of(passages_of((*STORY, *STORY, label, "The old lock at the mill"), None))
    assert reasons[-2:] == [None, None]
