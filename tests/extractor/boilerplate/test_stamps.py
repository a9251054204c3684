"""What a line says besides dates and times."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate import stamps
from scrape.extractor.metadata import datetext


@pytest.mark.parametrize(
    ("line", "besides"),
    [
        ("Ferry, 5 March 2024 at 10:15", "Ferry"),
        ("Updated 2024-03-05 (5 March 2024)", ""),
        ("5 March 2024, 6 March 2024, 7 March 2024, 8 March 2024", "8 March 2024"),
        ("22/8/1445هـ - 3/3/2024", ""),
        ("29/5/1453", None),
        ("Ferry", None),
    ],
)
def test_besides_moments(line: str, besides: str | None) -> None:
    assert stamps.besides_moments(line) == besides


def test_the_dates_of_a_line_are_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked, look = [], datetext.dates_in
    monkeypatch.setattr(datetext, "dates_in", lambda text: looked.append(text) or look(text))
    assert stamps.besides_moments("Ferry, 5 March 2024, 6 March 2024, 7 March 2024") == "Ferry"
    assert len(looked) == 1
