"""The pages of a shard, whatever its files are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from io import BufferedReader
from urllib.parse import unquote

from scrape.bulk.options import Columns, Options, Shard
from scrape.bulk.remote import is_remote, is_web
from scrape.bulk.storage import holds_pages, opened
from scrape.errors import Incomplete, InputError, InternalError, Unreadable
from scrape.reader import OnPassedOver
from scrape.reader.inputs import Reading, read_stream
from scrape.reader.jsonl import RawRecord
from scrape.records import Failure, Page

PARQUET_MAGIC = b"PAR1"

_PARTITION = re.compile(r"(?<=/)([^/=]+)=([^/]*)(?=/)")
_NO_VALUE = "__HIVE_DEFAULT_PARTITION__"


def pages_of(
    shard: Shard,
    options: Options,
    moved: Callable[[int], None],
    passed_over: OnPassedOver | None = None,
) -> Iterator[Page]:
    """The pages of a shard's files, in order; a file that is damaged gives what can be read of it, and a failure.

    `moved` is told how many bytes are behind. Raises Unreadable where a device or the network fails: what comes of the
    shard then would be half.
    """
    behind = 0
    names = _names(options.columns)
    for path in shard.paths:
        columns = _columns_of_folders(path)
        is_open = False
        try:
            with opened(path) as stream:
                is_open = True
                pages: Iterator[Page | RawRecord]
                if stream.peek(4).startswith(PARQUET_MAGIC):
                    from scrape.bulk.parquet import read_parquet

                    pages = (_of_table(page, columns) for page in read_parquet(stream, path, options))
                else:
                    pages = read_stream(stream, path, Reading(options.max_size, passed_over=passed_over))
                for page in pages:
                    moved(behind + _position(stream))
                    yield _placed(page, path) if isinstance(page, Page) else _of_table(page.page(names), columns)
                behind += _position(stream)
        except OSError as error:
            raise Unreadable(f"{path}: {error.strerror or error}") from None
        except (InputError, Incomplete, InternalError) as error:
            if not is_open and is_remote(path) and isinstance(error, Unreadable):
                raise
            # A page's failure names its source once.
            yield Page(source=path, error=Failure(error.type, error.message.removeprefix(f"{path}: ")))


def _names(columns: Columns) -> dict[str, str]:
    """The keys of JSONL that are called otherwise than in page records; `text` is no HTML, whoever names it."""
    contents = {} if columns.html in {"text", "body_base64"} else {columns.html: "html"}
    return {name: key for name, key in {columns.url: "url", **contents}.items() if name != key}


def _columns_of_folders(path: str) -> dict[str, str | None]:
    """The columns that are in the names of folders, as Hive has them: `lang=de/part-0.parquet`."""
    folders = _PARTITION.findall(path.partition("?")[0] if is_web(path) else path)
    return {unquote(name): None if value == _NO_VALUE else unquote(value) for name, value in folders}


def _of_table(page: Page, columns: Mapping[str, str | None]) -> Page:
    """A row's page, with the columns that all rows of its file share."""
    return replace(page, input={**columns, **(page.input or {})}) if columns else page


def _placed(page: Page, path: str) -> Page:
    """With the URL of a page that is at one itself, where its ending does not promise many."""
    if is_web(path) and page.source == path and page.error is None and holds_pages(path):
        said = "it is one page, which its ending is not that of: the server's word for an error?"
        return Page(source=path, error=Failure.of(Unreadable(said)))
    return replace(page, url=path) if is_web(path) and page.source == path and page.url is None else page


def _position(stream: BufferedReader) -> int:
    """How far the file is read; 0 for a pipe."""
    try:
        return stream.tell()
    except OSError:
        return 0
