"""Run by tests: writes records to standard output, as `scrape` does, and acknowledges each on standard error.

python appenders.py WRITER RECORDS SIZE
"""

from __future__ import annotations

import os
import sys

from scrape.records import Article
from scrape.writer.destination import open_destination

if __name__ == "__main__":
    writer, count, size = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    with open_destination(None, "jsonl") as destination:
        for number in range(count):
            destination.write(Article(input={"writer": writer, "id": number}, body="x" * size))
            os.write(2, b".")
