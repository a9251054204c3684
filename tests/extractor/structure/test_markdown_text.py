"""Markdown in texts: told from other texts, and read as what its marks stand for."""

from __future__ import annotations

import pytest

from scrape.extractor.structure.markdown_text import as_markup, is_markdown, with_lines_apart

LONG = "The ferry to the outer islands sails twice a day, and in winter only when the wind allows it."


@pytest.mark.parametrize(
    "text",
    [
        f"{LONG}\n\n## The crew\n\n{LONG}",
        "See [the timetable](https://isle.example/times).",
        "See [the timetable](<../times>).",
        "| Ship | Berths |\n| :--- | ---: |\n| Ann | 4 |",
        "Ship | Berths\n--- | ---\nAnn | 4",
        f"{LONG}\n\n```sh\nsail\n```\n",
        f"# Ferries\n\n{LONG}\n\nIt is **late**.",
        "# Path\n\nC:\\sea\\ann\\log is 2\\*3 lines long.",
        f"{LONG}\n\n## Setting up\n\nPATH=~/bin\n\n{LONG}\n\n{LONG}\n\n{LONG}",
        "これは**重要**です。**本当**に。",
        f"{LONG}\n\nA fare of 2\\*3 crowns, and \\#4 more.",
    ],
)
def test_marks_that_other_texts_have_not(text: str) -> None:
    assert is_markdown(text)


@pytest.mark.parametrize(
    "text",
    [
        LONG,
        f"{LONG}\n\n- rope\n- tar\n\n1. Cast off\n2. Sail",
        f"# Ferries\n\n{LONG}",
        f"# sail at six\nsail --at 6\n# and again\nsail --at 7\n{LONG}",
        f"{LONG} He *would* sail, he said [laughs] (and did).",
        "Ship | Berths\nAnn | 4",
        f"{LONG}\n-----\n{LONG}",
        f"*** {LONG} ***\n\n* Fares include tax.",
        "C:\\ships\\ann",
        f"> {LONG}\n\n#ferries #winter",
        f"# The sails.\n# All of them.\n\n[main]\nsize = 40\n\n## limits\n[limits]\nwind_max = 31  # knots\n{LONG}",
        "$ cat notes\n## sails\n$ sail --at 6\nmain\n$ sail --at 7",
        "import sails\n\n## area\n\n\ndef area(a: float, b: float) -> float:\n    return a * b",
        f"\\begin{{quote}}\nLet \\[ x \\] be $\\rho$ \\\\\n\\emph{{late}} \\& \\_so\\_.\n\\end{{quote}}\n{LONG}",
        "@@ -1,2 +1,2 @@\n-Sails\n+See [the map](https://isle.example/map).",
        "# min hour\n*/5 * * * * /bin/sail\n0 3 * * 0 /bin/row\n## end",
        "2024-03-01 10:00:01 C:\\ring\\*\\_tmp\n2024-03-01 10:00:02 at _x\\_y",
        "print(2**n + 3**m)\nfly(**a, **b)",
    ],
)
def test_marks_that_any_text_may_have(text: str) -> None:
    assert not is_markdown(text)


def test_a_short_line_stays_a_line_and_a_long_one_goes_on() -> None:
    assert as_markup("12 Harbour Street\nOld Town") == "<p>12 Harbour Street<br>Old Town</p>\n"
    assert (
        as_markup(f"{LONG}\nIt has *one* mate\nand a cook.")
        == f"<p>{LONG}\nIt has <em>one</em> mate<br>and a cook.</p>\n"
    )


def test_long_lines_of_data_are_paragraphs() -> None:
    longer = f"{LONG} {LONG}"
    assert as_markup(with_lines_apart(f"{longer}\n{LONG}")) == f"<p>{longer}</p>\n<p>{LONG}</p>\n"
    assert with_lines_apart(f"{LONG}\n{LONG}") == f"{LONG}\n{LONG}"
