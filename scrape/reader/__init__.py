"""Local input -> Page: files, folders, standard input, JSONL of page records."""

from scrape.reader.inputs import InputFormat, read_inputs

__all__ = ["InputFormat", "read_inputs"]
