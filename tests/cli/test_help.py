"""The command explains itself."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from command import PATIENCE, page, scrape, written

COMMANDS = {
    "fetch": "scrape fetch -i urls.txt",
    "clean": "scrape clean page.html",
    "bulk": "scrape bulk --stats corpus/",
    "explain": "scrape explain page.html",
    "evaluate": "scrape evaluate corpus/news",
}


@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_help_teaches_by_examples_and_names_every_command(flag: str) -> None:
    result = scrape(flag)
    assert (result.status, result.err) == (0, "")
    assert "scrape fetch https://news.example/story" in result.out
    assert "scrape clean page.html" in result.out
    listed = result.out.partition("Commands:")[2]
    for command in COMMANDS:
        assert f"  {command} " in listed
    assert "..." not in listed


@pytest.mark.parametrize(("command", "example"), COMMANDS.items())
def test_each_command_has_help_with_examples(command: str, example: str) -> None:
    result = scrape(command, "--help")
    assert (result.status, result.err) == (0, "")
    assert example in result.out
    assert f"Usage: scrape {command} [OPTIONS] " in result.out


@pytest.mark.parametrize("command", COMMANDS)
def test_each_option_says_what_it_does(command: str) -> None:
    options = scrape(command, "--help").out.partition("Options:")[2].splitlines()
    named = [number for number, line in enumerate(options) if line.startswith("  -")]
    assert named
    for number in named:
        # The description stands beside the option, or indented on the next line.
        beside = options[number].strip().split("  ", 1)[1:]
        below = number + 1 < len(options) and options[number + 1].startswith("          ")
        assert beside or below, options[number]


@pytest.mark.parametrize("command", ["", *COMMANDS, "schema"])
def test_help_in_a_file_holds_no_control_characters(command: str) -> None:
    # Click's mark of a paragraph that is not to be wrapped is one, and counts only after an empty line.
    shown = scrape(*command.split(), "--help").out
    assert shown.replace("\n", "").isprintable()


@pytest.mark.parametrize("command", COMMANDS)
def test_what_an_option_takes_has_a_name(command: str) -> None:
    assert not re.search(r"<(?:int|float|str|text|path)\b", scrape(command, "--help").out)


def test_without_arguments_the_help_is_shown() -> None:
    result = scrape()
    assert result.status == 2
    assert "scrape fetch https://news.example/story" in result.err


@pytest.mark.parametrize("command", ["", "fetch", "clean", "bulk", "explain", "evaluate", "schema"])
def test_the_version_is_that_of_the_package(command: str) -> None:
    result = scrape(*command.split(), "--version")
    assert (result.status, result.out, result.err) == (0, f"scrape {version('scrape')}\n", "")


def test_the_installed_command_is_the_module() -> None:
    command = Path(sys.executable).parent / "scrape"
    if not command.exists():
        pytest.skip("the command is not installed beside this Python")
    done = subprocess.run([command, "--help"], capture_output=True, text=True, timeout=PATIENCE, check=True)
    assert done.stdout == scrape("--help").out


@pytest.mark.parametrize(
    ("shell", "sign"), [("bash", "complete -o"), ("zsh", "#compdef scrape"), ("fish", "complete ")]
)
def test_completion_is_shown_and_installed(shell: str, sign: str, tmp_path: Path) -> None:
    environment = {**os.environ, "HOME": str(tmp_path), "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"}
    shown = scrape("--show-completion", shell, env=environment)
    assert shown.status == 0
    assert sign in shown.out
    assert "_SCRAPE_COMPLETE" in shown.out
    installed = scrape("--install-completion", shell, env=environment)
    assert installed.status == 0
    assert any("_SCRAPE_COMPLETE" in path.read_text() for path in tmp_path.rglob("*") if path.is_file())


def test_completion_completes_commands_and_options() -> None:
    def completed(line: str) -> list[str]:
        words = {"COMP_WORDS": line, "COMP_CWORD": str(len(line.split()) - 1)}
        environment = {**os.environ, "_SCRAPE_COMPLETE": "complete_bash", **words}
        return scrape(env=environment).out.split()

    assert completed("scrape cl") == ["clean"]
    assert completed("scrape clean --input-f") == ["--input-format"]


def test_explain_prints_each_removal_with_its_rule(tmp_path: Path) -> None:
    prompt = "<p>Please enter your comment!</p></article>"
    path = written(tmp_path / "page.html", page().replace("</article>", prompt))
    result = scrape("explain", path)
    assert (result.status, result.err) == (0, "")
    lines = [line.split("\t") for line in result.out.splitlines()]
    assert all(len(fields) == 2 for fields in lines)
    assert "Please enter your comment!" in [text for _, text in lines]


def test_explain_cuts_long_texts_unless_asked_not_to(tmp_path: Path) -> None:
    # The headline is no part of the body, so it is among what was removed.
    path = written(tmp_path / "page.html", page(title="The tide came " + "very " * 60 + "early"))
    assert 160 < max(map(len, scrape("explain", path).out.splitlines())) < 190
    assert max(map(len, scrape("explain", path, "--full").out.splitlines())) > 310


def test_explain_reports_failures_as_clean_does(tmp_path: Path) -> None:
    result = scrape("explain", tmp_path / "missing.html")
    assert (result.status, result.out) == (1, "")
    assert result.messages == [f"scrape: {tmp_path}/missing.html: no such file or folder: check the path"]


def test_explain_names_the_url_of_a_failed_record() -> None:
    result = scrape(
        "explain", "-", stdin='{"url": "https://a.example/1", "html": " "}\n{"url": "https://a.example/2"}\n'
    )
    assert result.messages[0].startswith("scrape: standard input, line 1: https://a.example/1: the page is empty")
    assert result.messages[1].startswith("scrape: standard input, line 2: https://a.example/2: no ")


def test_explain_does_not_need_a_terminal_that_knows_unicode(tmp_path: Path) -> None:
    path = written(tmp_path / "page.html", page(title="Über die Gezeiten"))
    result = scrape("explain", path, env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert result.status == 0
    assert "Über die Gezeiten" in result.out
