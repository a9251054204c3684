"""HTTP/2's GOAWAY (RFC 9113, 6.8), kept from h2 where the answers under way are still to come. For `connection`."""

from __future__ import annotations

_HEAD = 9
"""Bytes before a frame's payload: length, type, flags, stream (RFC 9113, 4.1)."""
_DATA = 0
_GOAWAY = 7
_LONGEST = 16_384
"""Bytes of a payload, more than which h2 refuses."""
_STREAM = 0x7FFF_FFFF


class FarewellFilter:
    """Passes a connection's frames on, less each GOAWAY after which all that was asked for still comes.

    h2 refuses every frame after a GOAWAY; nginx sends one before the last answer that it has for a connection.
    """

    def __init__(self) -> None:
        self.is_going_away = False
        self._held = b""
        """The start of a frame that may be a GOAWAY."""
        self._rest = 0
        """Bytes of the frame under way that are still to come."""
        self.besides = 0
        """Bytes of frames that hold nothing of a body, which no other limit counts."""

    def passed(self, data: bytes, last_asked: int) -> bytes:
        """What of `data`, and of what was held, is for h2; `last_asked` is the last stream that was opened."""
        data = self._held + data
        kept: list[bytes] = []
        start, at = 0, self._rest
        while at + _HEAD <= len(data):
            length = int.from_bytes(data[at : at + 3])
            end = at + _HEAD + length
            if data[at + 3] == _GOAWAY and length <= _LONGEST:
                if end > len(data):
                    break
                if _takes_nothing_back(data[at + _HEAD : end], last_asked):
                    self.is_going_away = True
                    kept.append(data[start:at])
                    start = end
            if data[at + 3] != _DATA or not length:
                self.besides += _HEAD + length
            at = end
        self._rest = max(0, at - len(data))
        self._held = data[at:]
        kept.append(data[start:at])
        return b"".join(kept)


def _takes_nothing_back(payload: bytes, last_asked: int) -> bool:
    """Whether a GOAWAY tells of no error, and that all streams up to `last_asked` are answered."""
    last_answered = int.from_bytes(payload[:4]) & _STREAM
    return len(payload) >= 8 and payload[4:8] == bytes(4) and last_answered >= last_asked
