"""The package carries its files wherever it lies."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import scrape

PACKAGE = Path(scrape.__file__).parent
PAGE = "<article><h1>Ferry</h1>" + "<p>The ferry sails twice a day, and in winter when it can." * 9
CLEANS = f"import scrape; assert '.zip' in scrape.__file__; print(scrape.clean({PAGE!r}).title)"


def test_a_page_is_cleaned_by_a_package_in_a_zip(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "scrape.zip", "w") as archive:
        for path in sorted(PACKAGE.rglob("*")):
            if path.is_file() and path.parent.name != "__pycache__":
                archive.write(path, path.relative_to(PACKAGE.parent))
    environment = os.environ | {"PYTHONPATH": str(tmp_path / "scrape.zip")}
    done = subprocess.run(
        [sys.executable, "-c", CLEANS], env=environment, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.stdout == "Ferry\n", done.stderr
