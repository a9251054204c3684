"""The arrow of the design, checked on every import statement:

records, errors, urls and what else is foundation <- fetcher | reader | extractor | writer <- pool <- pipeline
<- api | bulk | evaluate | training <- cli
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import packages_distributions
from itertools import chain
from pathlib import Path

import pytest

import scrape

PACKAGE = Path(scrape.__file__).parent
FOUNDATION = {
    "records",
    "blocks",
    "errors",
    "hosts",
    "urls",
    "url_keys",
    "time_zones",
    "counts",
    "text",
    "text_layout",
    "charset",
    "charset_labels",
    "media_types",
    "remembered",
    "http",
    "json_format",
    "own_html",
    "patterns",
    "schema",
    "shipped",
    "public_suffix",
    "zstd",
}
LAYERS = (
    FOUNDATION,
    {"fetcher", "reader", "extractor", "writer"},
    {"pool"},
    {"pipeline"},
    {"api", "bulk", "evaluate", "training"},
    {"cli"},
    {"__init__", "__main__"},
)
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}
ONLY_IN = {
    "typer": {"cli"},
    "rich": {"cli"},
    "httpx": {"fetcher/client.py", "fetcher/transport.py"},
    "httpcore": {"fetcher/client.py", "fetcher/connection.py", "fetcher/transport.py"},
    **{library: {"bulk"} for library in ("pyarrow", "fsspec", "rensa", "ray", "pandas")},
    "markdown_it": {"extractor/structure/markdown_text.py"},
    "playwright": {"fetcher/answers.py", "fetcher/browser_memory.py", "fetcher/rendering.py", "fetcher/visit.py"},
}
HEAVY = [
    "httpx",
    "httpcore",
    "trafilatura",
    "lxml",
    "rich",
    "markdown_it",
    "numpy",
    "asyncio",
    "selectolax",
    "pyarrow",
    "fsspec",
    "ray",
]

MODULES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))


@cache
def imported(module: str) -> tuple[str, ...]:
    """The dotted names that a module imports anywhere in it."""
    return tuple(_imported(module))


def _imported(module: str) -> Iterator[str]:
    for node in ast.walk(ast.parse((PACKAGE / module).read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: relative import"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def part_of(module: str) -> str:
    """The part of the package that a file belongs to."""
    return module.partition("/")[0].removesuffix(".py")


def parts_imported(module: str) -> set[str]:
    """The parts of the package that a file imports from, its own left out."""
    names = {name.split(".")[1] for name in imported(module) if name.startswith("scrape.")}
    return {name for name in names if name in RANK} - {part_of(module)}


def test_every_part_has_its_place() -> None:
    assert {part_of(module) for module in MODULES} <= RANK.keys()


@pytest.mark.parametrize("module", MODULES)
def test_imports_follow_the_arrow(module: str) -> None:
    part = part_of(module)
    higher = {name for name in parts_imported(module) if RANK[name] > RANK[part]}
    assert higher == set()
    beside = {name for name in parts_imported(module) if RANK[name] == RANK[part]}
    # The foundation may build on itself; training is measured by evaluate; no stage knows another.
    assert part in FOUNDATION or part == "training" or beside == set()


def test_the_foundation_has_no_circle() -> None:
    waiting = {
        part: {name for module in MODULES if part_of(module) == part for name in parts_imported(module)}
        for part in FOUNDATION
    }
    while waiting:
        free = {name for name, needs in waiting.items() if not needs & waiting.keys()}
        assert free, waiting
        waiting = {name: needs for name, needs in waiting.items() if name not in free}


@pytest.mark.parametrize(("library", "places"), ONLY_IN.items())
def test_a_library_is_imported_in_its_place_only(library: str, places: set[str]) -> None:
    users = {module for module in MODULES if any(name.split(".")[0] == library for name in imported(module))}
    assert {module for module in users if module not in places and part_of(module) not in places} == set()


def test_what_is_imported_is_declared_with_the_lowest_version() -> None:
    project = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text("utf-8"))["project"]
    declared = [*project["dependencies"], *chain.from_iterable(project["optional-dependencies"].values())]
    names = {re.split(r"[\[.<>=]", each)[0].replace("-", "_") for each in declared}
    libraries = {name.partition(".")[0] for module in MODULES for name in imported(module)}
    libraries -= sys.stdlib_module_names | {"scrape", "_typeshed", "compression"}
    packages = packages_distributions()  # `markdown_it` is of `markdown-it-py`
    called = {name: {each.replace("-", "_") for each in packages.get(name, ())} | {name} for name in libraries}
    assert {name for name in libraries if called[name].isdisjoint(names)} == set()
    assert [each for each in declared if ">=" not in each] == []


def test_the_public_api_is_pinned() -> None:
    assert scrape.__all__ == [
        "Article",
        "Block",
        "Failure",
        "Image",
        "Link",
        "Page",
        "Removal",
        "Run",
        "ScrapeError",
        "__version__",
        "clean",
        "fetch",
        "to_html",
        "to_markdown",
    ]
    assert all(hasattr(scrape, name) for name in scrape.__all__)


def test_there_is_no_drawer_for_odds_and_ends() -> None:
    assert not [module for module in MODULES if Path(module).stem in {"utils", "helpers", "common", "misc"}]


@pytest.mark.parametrize("module", ["scrape", "scrape.cli", "scrape.cli.app"])
def test_help_waits_for_nothing_heavy(module: str) -> None:
    code = f"import sys, {module}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(HEAVY) & set(done.stdout.split()) == set()
