"""Options in records are options like others."""

from __future__ import annotations

from dataclasses import dataclass
from inspect import signature
from typing import Annotated

import pytest
import typer
from typer.testing import CliRunner

from scrape.cli.grouped import grouped


@dataclass(frozen=True, slots=True)
class Boat:
    name: Annotated[str, typer.Argument()] = "Tern"
    oars: Annotated[int, typer.Option("--oars", help="On both sides.")] = 2


def _row(boat: Boat, *, quiet: bool = False, crew: Annotated[int, typer.Option()] = 1) -> None:
    """Row a boat."""
    print((boat, quiet, crew))  # noqa: T201 - it is what the command does


def test_fields_stand_where_their_record_does() -> None:
    assert list(signature(grouped(_row)).parameters) == ["name", "oars", "quiet", "crew"]


@pytest.mark.parametrize(
    ("given", "boat"), [([], Boat()), (["Skua"], Boat("Skua")), (["--oars", "8", "Skua"], Boat("Skua", 8))]
)
def test_a_command_is_given_the_record(given: list[str], boat: Boat) -> None:
    app = typer.Typer()
    app.command()(grouped(_row))
    result = CliRunner().invoke(app, [*given, "--crew", "3"])
    assert result.output.strip() == repr((boat, False, 3))


def test_what_it_says_of_itself_stays() -> None:
    assert grouped(_row).__doc__ == "Row a boat."
