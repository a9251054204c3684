"""Run by tests: writes to files that may not grow beyond an offset, which stands for a full disk.

The limit is this process's own. Prints a JSON object: for each offset, what was raised and what is in the folder.

python full_disk.py KIND FOLDER OFFSET...
"""

from __future__ import annotations

import json
import os
import resource
import sys
from pathlib import Path

from scrape.errors import OutputError
from scrape.records import Article
from scrape.writer.destination import open_destination

ARTICLES = [Article(url=f"https://a.example/{number}", title=f"Story {number}", body="é" * 50) for number in range(5)]


def write(kind: str, folder: Path) -> None:
    if kind == "stream":
        standard_output = os.dup(1)
        os.dup2(os.open(folder / "out.jsonl", os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 1)
        try:
            write_to(None)
        finally:
            os.dup2(standard_output, 1)
    else:
        write_to(str(folder / "out.jsonl") if kind == "file" else str(folder))


def write_to(output: str | None) -> None:
    with open_destination(output, "jsonl") as destination:
        for article in ARTICLES:
            destination.write(article)


def main() -> None:
    kind, given, *offsets = sys.argv[1:]
    results = []
    for offset in offsets:
        folder = Path(given, offset)
        folder.mkdir()
        if kind == "file":
            (folder / "out.jsonl").write_text("old\n")
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(offset), resource.RLIM_INFINITY))
        raised = None
        try:
            write(kind, folder)
        except OutputError as error:
            raised = error.message
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        results.append({"raised": raised, "files": {path.name: path.read_text() for path in folder.iterdir()}})
    print(json.dumps(results))  # noqa: T201


if __name__ == "__main__":
    main()
