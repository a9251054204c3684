"""Pages as a reader of any input gives them: records of JSONL parsed, as cleaning does in its processes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scrape.reader import InputFormat
from scrape.reader.inputs import Reading, read_raw
from scrape.records import Page


def read_inputs(inputs: Iterable[str], *, input_format: InputFormat = "auto", max_size: int) -> Iterator[Page]:
    """The pages of inputs, in order."""
    for found in read_raw(inputs, Reading(max_size, input_format)):
        yield found if isinstance(found, Page) else found.page()
