"""Lines below a text that say who wrote it, how to reach them, and what readers may write."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.reasons import reasons_of
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import Markup, Passage, Zone, passages_of

PROSE = (
    "The ferry left the quay before it was light, with eleven sheep, a piano and the new schoolmaster on board, "
    "and nobody waved."
)


def passage(text: str, zone: Zone = "tail") -> Passage:
    (made,) = passages_of([text], None)
    return made._replace(zone=zone, item=False)


def last_reason(*lines: str) -> str | None:
    return reasons_of(passages_of([*[PROSE] * 4, *lines], None))[-1]


@pytest.mark.parametrize(
    "text",
    [
        "Contact the writer: imarr@bote.example",
        "Email the reporter at imarr@bote.example",
        "Write to Isolde Marr at isolde.marr@bote.example",
        "Follow Isolde Marr at: http://twitter.com/isoldemarr",
        "Contact Isolde Marr at imarr@bote.example and follow @isoldemarr on Twitter.",
        "See more by Isolde Marr on Bote.example.",
        "To contact the author of this story: Isolde Marr at imarr@bote.example",
        "To contact the editors responsible for this story: Isolde Marr at imarr@bote.example, Jo Reef",
    ],
)
def test_how_to_reach_who_wrote_it_goes(text: str) -> None:
    assert first_match(passage(text)) == "writer_contact"


@pytest.mark.parametrize(
    "text",
    [
        "Email: harbour@bote.example",
        "Contact us at harbour@bote.example to get started!",
        "Follow the harbour road to the lighthouse at the end",
        "Contact the writer's museum for its hours",
        "See more by walking along the quay",
    ],
)
def test_how_to_reach_others_stays(text: str) -> None:
    assert first_match(passage(text)) is None


@pytest.mark.parametrize(
    "note",
    [
        "Isolde Marr is a contributing writer for the Ardmoor Bote. Her boat is the Tern.",
        "Isolde Marr writes for The Ardmoor Bote, a paper of the Tern Group.",
        "Isolde Marr covers ferries, tides and what the sea brings for the Bote. Follow her at @isoldemarr.",
        "Marr also writes for Quay.example, a paper of the Tern Group.",
    ],
)
def test_a_note_on_who_wrote_it_goes(note: str) -> None:
    assert last_reason(note) == "author_note"


def test_whom_the_text_tells_of_stays() -> None:
    note = "Isolde Marr is a contributing writer for the Ardmoor Bote."
    assert last_reason("Nobody but Isolde Marr had seen it leave.", note) is None
    assert last_reason(note, "It rained.", "Nobody came.", "The ferry was late.") is None
    assert reasons_of(passages_of([*[PROSE] * 4, note], None, [*[Markup()] * 4, Markup(item=True)]))[-1] is None
    assert last_reason("Marr writes for Quay.example, a paper of the Tern Group.") is None


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("comment_prompt", "Write a comment"),
        ("comment_prompt", "Add new comment"),
        (
            "comment_prompt",
            "Have something to say? Let us know below, or send the author a letter.",
        ),
        (
            "comment_prompt",
            "Is there something you'd like me to write about? Leave me a message.",
        ),
        ("comment_prompt", "If you found this page on ferries useful, make sure to visit the following pages as well:"),
        ("comment_prompt", "Si quieres hacer un comentario a la noticia puedes rellenar el siguiente formulario:"),
        ("comment_prompt", "Comentario:"),
        ("comment_prompt", "Please enter the code shown in the image"),
        (
            "newsletter",
            "Kick off your day with the Bote's daily email newsletter. It's fresh. Get it.",
        ),
    ],
)
def test_what_readers_are_asked_to_write_goes(rule: str, text: str) -> None:
    assert first_match(passage(text)) == rule


def test_what_somebody_is_said_to_write_stays() -> None:
    for text in ("Join our mailing list, some say", "Sign up for the newsletter, they write", "Comments, you may add"):
        assert first_match(passage(text, "prose")) is None


def test_a_form_that_a_table_sets_goes_below_the_text_only() -> None:
    row = passage("Comentario:")._replace(fixed=True)
    assert first_match(row) == "comment_prompt"
    assert first_match(row._replace(zone="prose")) is None


def test_the_count_of_a_slide_show_goes() -> None:
    assert first_match(passage("Previous | Next Image 1 of 8", "prose")) == "navigation"
    assert first_match(passage("Previous or next of 8", "prose")) is None


BAKER = "Isolde Marr is a baker and the author of “Slow Rise.”"


def test_what_an_author_is_goes_who_is_known_to_have_written_it() -> None:
    lines = passages_of([*[PROSE] * 4, BAKER, "Letters of readers are printed on Fridays."], None)
    assert reasons_of(lines, ["Isolde Marr"])[-2:] == ["author_note", None]
    assert reasons_of(lines, ["Jo Reef"])[-2:] == [None, None]


def test_an_author_who_is_called_by_a_title_above_the_text_is_told_of_to_its_readers() -> None:
    lines = passages_of(["Ms. Marr is a baker and the author of “Slow Rise.”", *[PROSE] * 4], None)
    assert reasons_of(lines, ["Isolde Marr"])[0] == "author_note"
    assert reasons_of(lines, ["Jo Reef"])[0] is None


NOTE = ("Isolde is a mother of two, who likes long walks.", "In winter, Isolde mends nets and plays the flute.")


@pytest.mark.parametrize(
    ("note", "authors", "reason"),
    [
        (NOTE, ["Isolde Marr"], "author_note"),
        (["Isolde is a baker in Ardmoor. She is also a diver."], ["Isolde Marr"], "author_note"),
        (["Isolde is a beautiful name."], ["Isolde Marr"], None),
        (NOTE, ["Jo Reef"], None),
        (NOTE, ["Isolde Marr", "Jo Reef"], None),
        (("Nobody had seen Isolde for a week.", PROSE, *NOTE), ["Isolde Marr"], None),
        ((*NOTE, "Nobody waved."), ["Isolde Marr"], None),
    ],
)
def test_authors_tell_of_themselves_by_given_name_at_the_end(note, authors, reason) -> None:
    lines = passages_of([*[PROSE] * 4, *note], None)
    assert reasons_of(lines, authors)[-1] == reason


def test_an_agency_beside_the_authors_is_of_the_byline() -> None:
    lines = passages_of(["Von dpa, Isolde Marr", *[PROSE] * 4], None)
    assert reasons_of(lines, ["Isolde Marr"])[0] == "byline"


@pytest.mark.parametrize(
    "note",
    [
        "Marr covers the harbour and the courts. She is based in Ardmoor.",
        "Isolde Marr schreibt seit 2009 über die Inseln und ihre Leute.",
        "Isolde Marr ist Redakteurin im Ressort Region. Mehr Infos",
        "Isolde Marr es periodista y vive en la costa.",
    ],
)
def test_what_an_author_does_goes_at_the_end(note: str) -> None:
    lines = passages_of([*[PROSE] * 4, note], None)
    assert reasons_of(lines, ["Isolde Marr"])[-1] == "author_note"
    assert reasons_of(lines, ["Jo Reef"])[-1] is None


@pytest.mark.parametrize(
    ("author", "line"),
    [
        ("Anna Snow", "Snow covers the roofs until April, and nobody here would want it otherwise."),
        ("Snow", "Snow covers the roofs until April, and nobody here would want it otherwise."),
        ("Clara Nieves", "Nieves cubre la mesa con un mantel blanco y espera a que alguien llame."),
        ("Isolde Marr", "Marr is a reporter no longer, and the harbour has not noticed."),
    ],
)
def test_a_sentence_that_begins_as_an_author_is_called_is_no_note(author: str, line: str) -> None:
    assert reasons_of(passages_of([*[PROSE] * 4, line], None), [author])[-1] is None


@pytest.mark.parametrize(
    "line",
    [
        "Dr. Marr was the only doctor on nine islands.",
        "Mr. Marr is the man who winds the clock.",
        "Professor Marr is a liar.",
    ],
)
def test_whom_a_text_on_a_relative_begins_with_stays(line: str) -> None:
    assert reasons_of(passages_of([line, *[PROSE] * 4], None), ["Jonas Marr"])[0] is None


def test_a_word_of_the_text_that_is_a_surname_too_tells_of_it() -> None:
    lines = passages_of([f"The first snow fell. {PROSE}", *[PROSE] * 4, "Snow is based in the hills for Good."], None)
    assert reasons_of(lines, ["Anna Snow"])[-1] is None


def test_an_author_whom_the_text_tells_of_stays() -> None:
    lines = passages_of(["Mrs Marr of the weather office said so.", *[PROSE] * 4, "Marr covers her ears."], None)
    assert reasons_of(lines, ["Isolde Marr"])[-1] is None
