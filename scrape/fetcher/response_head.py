"""Heads of HTTP/1 responses as browsers read them: lines that are no fields are passed over. For `connection`.

h11 refuses the whole response for one such line, and nothing that is left out changes where the body ends.
"""

from __future__ import annotations

from scrape.patterns import compiled_late

_END = compiled_late(rb"\n\r?\n")
_LONGEST_END = 3
_GOES_ON = compiled_late(rb"HTTP/\S+[ \t]+1(?!01\b)\d\d\b")
"""An interim response, which another one follows (RFC 9110, 15.2); 101 is the last of HTTP."""
_FIELD = compiled_late(rb"([-!#$%&'*+.^_`|~0-9a-zA-Z]++)[ \t]*+:(.*)")
"""A name, and its value; the blanks before the colon are no part of either (RFC 9112, 5.1)."""


class HeadMender:
    """Holds what comes until a head is whole."""

    def __init__(self) -> None:
        self._begun = bytearray()

    def mended(self, data: bytes) -> bytes:
        """The heads that `data` completes, as h11 reads them, and what follows the last; nothing before that."""
        searched = max(0, len(self._begun) - _LONGEST_END)
        self._begun += data
        whole: list[bytes] = []
        while end := _END.search(self._begun, searched):
            head = bytes(self._begun[: end.end()])
            del self._begun[: end.end()]
            whole.append(_mended(head))
            if not _GOES_ON.match(head):
                whole.append(self.rest())
                break
            searched = 0
        return b"".join(whole)

    def rest(self) -> bytes:
        """What was held, where no more comes."""
        rest = bytes(self._begun)
        self._begun.clear()
        return rest


def _mended(head: bytes) -> bytes:
    status_line, *lines = head.split(b"\n")
    kept = [status_line]
    transfers: set[bytes] = {b"identity"}  # which says nothing, as what was said before
    is_kept = False
    for line in lines:
        if line.strip(b"\r") and line[:1] not in b" \t":
            field = _FIELD.match(line)
            is_kept = field is not None
            if field is not None:
                name, value = field.groups()
                if name.lower() == b"transfer-encoding":
                    is_kept = (transfer := value.strip().lower()) not in transfers
                    transfers.add(transfer)
                line = name + b":" + value
            if not is_kept:
                continue
        elif line.strip() and not is_kept:  # goes on with a line that was left out
            continue
        kept.append(line)
    return b"\n".join(kept)
