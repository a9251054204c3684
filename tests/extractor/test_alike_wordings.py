"""What a text says in words that are those of boilerplate elsewhere."""

from __future__ import annotations

import pytest

from scrape.extractor.blocks_rules import remove_boilerplate
from scrape.extractor.passages import Markup, Zone, passages_of
from scrape.extractor.reasons import reasons_of
from scrape.records import Block, Run
from scrape.extractor.rules.table import first_match

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
