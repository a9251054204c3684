"""`scrape clean INPUT...`, whose call has no options, runs without the parser of options."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from command import PATIENCE, SCRAPE, page, scrape, written

_LOADED = """
import sys
from scrape.cli import main
try:
    main()
except SystemExit as ended:
    print(ended.code, "typer" in sys.modules)
"""


@pytest.mark.parametrize(("options", "loads"), [([], "False"), (["-q"], "True")])
def test_the_parser_is_loaded_where_there_is_something_to_parse(options: list[str], loads: str, tmp_path: Path) -> None:
    path = written(tmp_path / "page.html", page())
    command = [SCRAPE[0], "-c", _LOADED, "clean", str(path), *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=True)
    assert done.stdout.splitlines()[-1] == f"0 {loads}"


@pytest.mark.parametrize("names", [["page.html"], ["page.html", "other.html"], ["none.html"], ["."], ["-"], [""]])
def test_it_gives_what_a_call_with_options_gives(names: list[str], tmp_path: Path) -> None:
    written(tmp_path / "page.html", page())
    written(tmp_path / "other.html", page())
    plain = scrape("clean", *names, stdin=page(), cwd=tmp_path)
    parsed = scrape("clean", "--input-format", "auto", *names, stdin=page(), cwd=tmp_path)
    assert (plain.status, plain.out) == (parsed.status, parsed.out)
    assert [_without_seconds(line) for line in plain.messages] == [_without_seconds(line) for line in parsed.messages]


def _without_seconds(message: str) -> str:
    return message.rpartition(", ")[0] if message.endswith(" s") else message
