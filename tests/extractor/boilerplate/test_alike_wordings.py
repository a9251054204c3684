"""What a text says in words that are those of boilerplate elsewhere."""

from __future__ import annotations

import pytest

from scrape.blocks import Block, Image, Run
from scrape.extractor.boilerplate.blocks_rules import remove_boilerplate
from scrape.extractor.boilerplate.reasons import reasons_of
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import Markup, Zone, passages_of

HREF = "https://a.example/x"
PROSE = (
    "The ferry left the quay before it was light, with eleven sheep, a piano and the new schoolmaster on board, "
    "and nobody waved."
)


def rule_of(text: str, zone: Zone = "prose", **markup: object) -> str | None:
    (passage,) = passages_of([text], None, [Markup(**markup)])  # type: ignore[arg-type]
    return first_match(passage._replace(zone=zone))


def reasons(*lines: str | tuple[str, Markup], title: str = "") -> list[str | None]:
    given = [line if isinstance(line, tuple) else (line, Markup()) for line in lines]
    return reasons_of(passages_of([text for text, _ in given], title, [markup for _, markup in given]))


@pytest.mark.parametrize(
    "runs",
    [
        (Run("NOTE: "), Run("Oil the hinges before you go on", href=HREF)),
        (Run("DOWNLOAD: "), Run("The drawings of this chapter", href=HREF)),
        (Run("SOURCE: "), Run("Office of tides, table nine", href=HREF)),
        (Run("BEST TRACKS: "), Run("Low Water, Bell Buoy, Rope", href=HREF)),
        (Run("Q: "), Run("Who paid for the new bell?", href=HREF)),
        (Run("II: "), Run("How the bell came to Marle", href=HREF)),
        (Run("UPDATE: "), Run("The harbour master denies the vote", href=HREF)),
        (Run("STORY: "), Run("How the bell came to Marle", href=f"{HREF}#two")),
        (Run("[More "), Run("about the bells in the second appendix", href=f"{HREF}#two"), Run("]")),
        (Run("[Editor's note: see "), Run("the correction that we printed in May", href=HREF), Run("]")),
        (Run("[Correction, 4 May: it was two bells. See "), Run("what the keeper wrote to us", href=HREF), Run(".]")),
    ],
    ids=lambda runs: "".join(run.text for run in runs),
)
def test_links_behind_labels_of_the_text_stay(runs: tuple[Run, ...]) -> None:
    blocks = [Block("paragraph", (Run(PROSE),)), Block("paragraph", runs), Block("paragraph", (Run(PROSE),))]
    assert list(remove_boilerplate(blocks, None)[0]) == blocks


@pytest.mark.parametrize("zone", ["prose", "tail"])
@pytest.mark.parametrize(
    "text",
    [
        "Start your day with a good newsletter and you will know what the town is talking about.",
        "End the week with a short email to your crew about the tides.",
        "Begin the morning with one newsletter, not ten.",
    ],
)
def test_advice_on_newsletters_stays(text: str, zone: Zone) -> None:
    assert rule_of(text, zone) is None


def test_a_heading_on_newsletters_stays() -> None:
    assert rule_of("End the day with our newsletter to the crew", heading=True) is None
    assert rule_of("End the day with our newsletter to the crew") is None
    assert rule_of("End the day with our newsletter to the crew", "tail") == "newsletter"


@pytest.mark.parametrize(
    "text",
    [
        "This page requires JavaScript to show the chart.",
        "The site was protected by a wall, and reCAPTCHA is no wall.",
        "Tables only load in the browser with JavaScript enabled.",
        "The player requires JavaScript.",
        "Please enable JavaScript in your browser before you go on.",
        "Enter the code shown on the screen of your watch.",
        "Copia el código en la terminal.",
        "Si quieres dejar un comentario en el código, usa dos barras.",
        "If you find this guide on the train useful, please keep it for the way back.",
        "Is there a topic you'd like us to cover? That was the talk of the winter.",
    ],
)
@pytest.mark.parametrize("is_item", [False, True])
def test_steps_and_sentences_among_prose_stay(text: str, *, is_item: bool) -> None:
    assert rule_of(text, item=is_item) is None


@pytest.mark.parametrize("zone", ["prose", "tail"])
def test_a_step_is_no_prompt(zone: Zone) -> None:
    assert rule_of("Enter the code shown on the screen of your watch.", zone, item=True) is None
    assert rule_of("Copia el código en la terminal.", zone) is None


HEADING = Markup(heading=True, level=2)


@pytest.mark.parametrize(
    "note",
    [
        "Jane Doe is a writer who has never left the sound, and who says that she never will.",
        "Ann Reef is an investigative reporter who was shot at twice on the quay.",
        "Ann Reef is a columnist and the mother of three pilots.",
        "Mary Stone covers the harbour for the Ardmoor Bote and will join us in June.",
    ],
)
def test_the_last_line_on_whom_the_text_tells_of_stays(note: str) -> None:
    assert reasons(*[PROSE] * 4, note)[-1] is None


def test_notes_on_those_who_are_listed_or_named_stay() -> None:
    notes = "Ann Reef is a columnist for the Ardmoor Bote.", "John Roe is an editor at the Sound Review."
    assert reasons(*[PROSE] * 4, *notes)[-2:] == [None, None]
    assert reasons(*[PROSE] * 4, notes[0], title="The last voyage of Ann Reef")[-1] is None
    assert reasons(*[PROSE] * 4, "Reef had seen it leave.", notes[0])[-1] is None
    assert reasons(*[PROSE] * 4, "Reef had seen it leave.", "Reef also writes for The Tern Review.")[-1] is None
    assert reasons("By John Roe", *[PROSE] * 4, notes[0])[-1] is None
    assert reasons("By Ann Reef", *[PROSE] * 4, notes[0])[-1] == "author_note"


def test_capitals_that_name_nobody_stay() -> None:
    for line in ("By THE NUMBERS", "By LAND AND SEA", "By ORDER OF THE KING"):
        assert reasons(*[PROSE] * 3, line, PROSE)[3] is None
    assert reasons(*[PROSE] * 3, ("By ROPE LADDER", HEADING), PROSE)[3] is None


def test_who_wrote_the_parts_of_an_anthology_stays() -> None:
    assert reasons(*[PROSE] * 2, ("The Salt Road", HEADING), "By ANNA REEF", PROSE)[3] is None
    both = reasons(*[PROSE] * 2, "The Salt Road", "By ANNA REEF", PROSE, "Ten Tides", "By JOHN ROE", PROSE)
    assert both[3] is None
    assert both[6] is None


def test_headings_below_a_byline_are_no_jobs_or_agencies() -> None:
    assert reasons("By Ann Reef", ("Meet our new editor", HEADING), PROSE)[1] is None
    assert reasons("By Ann Reef", ("Reuters", HEADING), PROSE)[1] is None
    assert reasons(("Reuters", HEADING), PROSE)[0] is None
    assert reasons("By Ann Reef", "The man who became editor", PROSE)[1] is None


def test_dates_and_names_of_the_text_below_its_beginning_stay() -> None:
    assert reasons(PROSE, "Tuesday, 5 March 2024", PROSE, "Friday, 8 March 2024", PROSE) == [None] * 5
    assert reasons(PROSE, "Saturday, 5 June 2027, 7 pm", PROSE) == [None] * 3
    assert reasons(PROSE, "by Ann Reef", PROSE) == [None] * 3


WORDS_FOR_PICTURES = (
    *("Photo", "Photograph", "Picture", "Image", "Pic", "Foto", "Bild", "Fotografía", "Imagen", "Immagine", "Imagem"),
    *("Beeld", "Kuva", "Фото", "Ảnh", "Fotó", "Fotoğraf", "Zdjęcie", "Φωτογραφία", "Credit", "Crédit", "Fot."),
)


@pytest.mark.parametrize("word", WORDS_FOR_PICTURES)
def test_whose_picture_it_is_stands_behind_what_it_shows(word: str) -> None:
    assert rule_of(f"The weir in spring, seen from the old bridge. {word}: Ann Reef") == "caption"
    assert rule_of("The weir in spring, seen from the old bridge. Painter: Ann Reef") is None


CITED = (
    "We have never been paid for the quay (The Tern / 3 June 2021)",
    "Nobody has seen the two of them since (BBC photo)",
    "It was read to me by a friend at the office (Ann Reef, Wikipedia)",
)


@pytest.mark.parametrize("text", CITED)
def test_credits_in_brackets_need_a_picture(text: str) -> None:
    assert rule_of(text) is None
    assert rule_of(text, below_picture=True) == "caption"
    blocks = [
        paragraph(PROSE),
        Block("figure", image=Image("https://a.example/i.jpg")),
        paragraph(text),
        paragraph(PROSE),
    ]
    assert len(remove_boilerplate(blocks, None)[0]) == 3


@pytest.mark.parametrize("label", ["See:", "Archive links", "Plus"])
def test_labels_over_sources_at_the_end_stay(label: str) -> None:
    link = ("Reef, A. (1987), On bells, Tern Press", Markup(link_density=1.0))
    assert reasons(PROSE, PROSE, label, link, link)[2] is None


def test_a_part_of_a_text_on_articles_of_law_stays() -> None:
    assert rule_of("Weitere Artikel der Verfassung", heading=True) is None
    assert rule_of("Ähnliche Produkte im Vergleich", heading=True) is None
    assert rule_of("Weitere Artikel aus Ardmoor", heading=True) == "related_label"


def test_what_readers_may_write_or_how_laws_govern_stays() -> None:
    assert rule_of("Write to the reporter at the paper.", item=True) is None
    assert rule_of("Use of this material is governed by the laws of 1931, which nobody has read.") is None
    rule = "Use of this material is governed by our Subscriber Agreement and by the law."
    assert rule_of(rule) == "copyright_line"


def paragraph(text: str) -> Block:
    return Block("paragraph", (Run(text),))


LAST = "If you found this page on ferries and their bells useful, make sure to visit the following pages:"


def test_a_long_prompt_is_one_where_no_paragraph_follows() -> None:
    kick = "Kick off your day with Wirepost's daily email newsletter. It's the freshest news of the coast, served hot."
    assert reasons(PROSE, PROSE, LAST)[2] == "comment_prompt"
    assert reasons(PROSE, PROSE, kick)[2] == "newsletter"
    assert reasons(PROSE, LAST, PROSE)[1] is None
    assert reasons(PROSE, PROSE, (LAST, Markup(item=True)))[2] is None


def test_a_label_of_links_and_the_row_of_a_form_go() -> None:
    link = ("Who paid for the bell of Marle", Markup(link_density=1.0))
    assert reasons(PROSE, PROSE, "Related articles and links:", link)[2] == "related_label"
    assert rule_of("Copie el código Sensible a mayúsculas y minúsculas", "tail", fixed=True) == "comment_prompt"
