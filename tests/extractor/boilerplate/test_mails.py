"""Mails in archives of lists."""

from __future__ import annotations

import pytest

from scrape.blocks import Block, Run
from scrape.extractor.boilerplate.mails import HEADER, NAVIGATION, SIGNATURE, without_mail_frames

SAID = """The weir by the mill has been dry since spring, and nobody
in the village knows why, though everybody has been asked."""
SIGNED = "-- \nJo Quill, Upper Mill\nEvery river knows its way"


def blocks(*texts: tuple[str, str]) -> list[Block]:
    return [Block(kind, (Run(text),)) for kind, text in texts]  # type: ignore[arg-type]


def kept(*texts: tuple[str, str]) -> list[str]:
    return [block.text for block in without_mail_frames(blocks(*texts))[0]]


FIELDS = [
    ("item", f"{name}: {value}") for name, value in [("From", "Jo Quill <jo@mill.example>"), ("To", "weirs@mill")]
]
DATED = [*FIELDS, ("item", "Date: Mon, 11 Mar 2024 06:53:20 -0000"), ("item", "List-id: <weirs.mill.example>")]
BELOW = [
    ("item", "Follow-Ups:"),
    ("item", "Re: Dry weir"),
    ("item", "Next by Date: Re: Dry weir"),
    ("item", "Index(es):"),
]
HEAD = "From: Jo Quill <jo@mill.example>\nTo: weirs@mill.example\nDate: Mon, 11 Mar 2024 14:53:20 -0000"
THREAD = f"""* Re: Dry weir
  2024-03-11  6:53 ` Jo Quill
From: Ann Otter @ 2024-03-11 10:53 UTC (permalink / raw)
  To: weirs

On a day in March Jo Quill wrote:
> dry since spring

{SAID}

{SIGNED}

^ permalink raw reply	[flat|nested] 4+ messages in thread"""


def test_the_fields_above_and_the_links_below_a_mail_go() -> None:
    assert kept(*DATED, ("code", f"{SAID}\n\n{SIGNED}\n"), *BELOW) == [SAID]
    assert kept(*DATED, ("paragraph", SAID)) == [SAID]


BARS = [
    ("item", "Previous message: [weirs] paint for the gate"),
    ("item", "Next message: [weirs] two herons"),
    ("item", "Messages sorted by: [ date ] [ thread ] [ subject ] [ author ]"),
]
WRITTEN = ("paragraph", "Jo Quill jo@mill.example\nMon, 11 Mar 2024 14:53:20 -0500")


def test_what_leads_to_other_mails_above_a_mail_goes_with_who_wrote_it() -> None:
    assert kept(WRITTEN, *BARS, ("code", SAID), *BARS) == [SAID]
    assert kept(WRITTEN, BARS[-1], ("code", SAID), BARS[-1]) == [SAID]


def test_links_below_the_first_words_are_no_bars_of_an_archive() -> None:
    page = [("paragraph", SAID), *BARS, ("code", "make weir")]
    assert kept(*page) == [text for _, text in page]
    assert kept(BARS[0], ("code", SAID)) == [BARS[0][1], SAID]


def test_a_mail_may_have_its_header_in_its_text() -> None:
    tools = [("code", "Weirs of the shore\n help / color / mirror / Atom feed")]
    below = [
        ("code", "Thread overview: 2+ messages\n2024-03-11 Jo Quill"),
        ("code", "This is a public inbox, mirrored"),
    ]
    assert kept(*tools, ("code", f"{HEAD}\n\n{SAID}\n\n{SIGNED}"), *below) == [SAID]
    assert kept(("code", THREAD)) == [f"On a day in March Jo Quill wrote:\n> dry since spring\n\n{SAID}"]


def test_what_goes_has_a_reason() -> None:
    _, removed = without_mail_frames(blocks(*DATED, ("code", f"{SAID}\n\n{SIGNED}"), *BELOW))
    assert [removal.rule for removal in removed] == [HEADER] * 4 + [SIGNATURE] + [NAVIGATION] * 4


def test_fields_of_an_event_are_none_of_a_mail() -> None:
    given = [("paragraph", "Date: 5 May 2026"), ("paragraph", "From: 10:00"), ("paragraph", "To: 16:00")]
    below = [("paragraph", "Next date: 5 June 2026"), ("paragraph", "Bring a chair")]
    assert len(kept(*given, ("paragraph", SAID), *below)) == 6


def test_dashes_in_code_are_no_signature() -> None:
    code = "select name from boats\n--\n-- the next one is slow\nselect * from gulls;"
    assert kept(*DATED, ("code", code)) == [code]


PROSE = " ".join(SAID.split()) + " It is told of in many letters."


@pytest.mark.parametrize(
    "texts",
    [
        [("paragraph", PROSE * 3), ("code", f"{HEAD}\n\nHello\n\n{SIGNED}"), ("paragraph", PROSE)],
        [("paragraph", PROSE), *DATED, ("paragraph", PROSE)],
        [*FIELDS, ("paragraph", SAID)],
        [("code", f"select 1;\n\n{SIGNED}")],
        [*BELOW, ("paragraph", SAID)],
    ],
)
def test_manuals_letters_and_code_stay(texts: list[tuple[str, str]]) -> None:
    assert kept(*texts) == [text for _, text in texts]


@pytest.mark.parametrize(
    "fields",
    [
        ("Von: Jo Quill <jo@mill.example>", "Gesendet: Montag, 11. März 2024 06:53", "Betreff: Das Wehr"),
        ("De : Jo Quill <jo@mill.example>", "Envoyé : lundi 11 mars 2024 06:53", "Objet : Le barrage"),
        ("De: Jo Quill <jo@mill.example>", "Fecha: lunes, 11 de marzo de 2024", "Asunto: La presa"),
        ("Van: Jo Quill <jo@mill.example>", "Verzonden: maandag 11 maart 2024", "Onderwerp: De stuw"),
        ("От: Jo Quill <jo@mill.example>", "Дата: 11 марта 2024", "Тема: Плотина"),
        ("差出人： Jo Quill <jo@mill.example>", "日付： 2024年3月11日", "件名： 堰"),
    ],
)
def test_fields_are_those_of_programs_in_many_languages(fields: tuple[str, ...]) -> None:
    assert kept(("paragraph", "\n".join(fields)), ("paragraph", SAID)) == [SAID]
    memo = "\n".join(fields).replace(" <jo@mill.example>", "")
    assert kept(("paragraph", memo), ("paragraph", SAID)) == [memo, SAID]


def test_what_web_mail_prints_above_a_mail_goes() -> None:
    above = [("paragraph", "1 message"), ("paragraph", "Jo Quill <jo@mill.example>"), ("paragraph", "11 Mar 2024")]
    assert kept(*above, ("paragraph", "To: weirs@mill.example"), ("paragraph", SAID)) == [SAID]
    assert len(kept(*above, ("paragraph", "To: the miller"), ("paragraph", SAID))) == 5
    assert len(kept(above[0], ("paragraph", "To: weirs@mill.example"), ("paragraph", SAID))) == 3
    assert len(kept(("paragraph", f"{SAID} {SAID}"), *above[1:], ("paragraph", "To: weirs@mill.example"))) == 4
