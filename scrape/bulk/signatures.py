"""What an article's text is recognised by: a digest for the same text, a MinHash signature for nearly the same.

Broder, 'On the resemblance and containment of documents', 1997: the share of positions in which two signatures
agree estimates the share of shingles that the texts have in common.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from scrape.bulk import Duplicates
from scrape.bulk.layout import signatures_name
from scrape.bulk.place import Place
from scrape.text import words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SHINGLE = 5
"""Words of a shingle, as FineWeb takes them."""
PERMUTATIONS = 112
"""Of a signature, as FineWeb takes them: 14 bands of 8."""
SEED = 1
DIGEST_WORDS = 4
"""32-bit words of the digest, which stands before the signature in a row."""


class Signatures:
    """The signatures and URLs of a shard's articles, in their order."""

    def __init__(self, kind: Duplicates) -> None:
        self._kind = kind
        self._rows: list[bytes] = []
        self._urls: list[str] = []

    def add(self, body: str, url: str | None) -> None:
        """One article more."""
        if self._kind != "keep":
            self._rows.append(_signature(body, self._kind))
            self._urls.append(" ".join((url or "").split()))

    def save(self, place: Place, name: str, sizes: dict[str, int] | None = None) -> None:
        """Writes them beside the shard. Raises OutputError."""
        if self._kind == "keep":
            return
        import numpy as np

        rows = np.frombuffer(b"".join(self._rows), dtype="<u4").reshape(len(self._rows), width(self._kind))
        urls = np.frombuffer("\n".join(self._urls).encode("utf-8", "replace"), dtype=np.uint8)
        with place.writing(signatures_name(name), sizes) as stream:
            np.savez(stream, rows=rows, urls=urls)


def load_signatures(place: Place, name: str) -> NDArray[np.uint32]:
    """The signatures of a finished shard, one row an article."""
    import numpy as np

    with place.reading(signatures_name(name)) as stream, np.load(stream) as saved:
        rows: NDArray[np.uint32] = saved["rows"]
        return rows


def load_urls(place: Place, name: str) -> list[str]:
    """The URLs of a finished shard's articles; empty for an article without."""
    import numpy as np

    with place.reading(signatures_name(name)) as stream, np.load(stream) as saved:
        return bytes(saved["urls"]).decode().split("\n")


def width(kind: Duplicates) -> int:
    """Columns of a row."""
    return DIGEST_WORDS + (PERMUTATIONS if kind == "near" else 0)


def _signature(body: str, kind: Duplicates) -> bytes:
    """A row: little-endian 32-bit words.

    To the digest only white space makes no difference; to the signature, case and punctuation neither.
    """
    pieces = body.split()
    digest = hashlib.blake2b(" ".join(pieces).encode("utf-8", "replace"), digest_size=4 * DIGEST_WORDS).digest()
    return digest + (_minhash(words(body.casefold()) or pieces) if kind == "near" else b"")


def _minhash(found: list[str]) -> bytes:
    import numpy as np
    from rensa import RMinHash

    minhash = RMinHash(PERMUTATIONS, SEED)
    minhash.update([" ".join(found[at : at + SHINGLE]) for at in range(max(1, len(found) - SHINGLE + 1))])
    return np.array(minhash.digest(), dtype="<u4").tobytes()
