"""Bytes to text: which encoding a page is in, by the WHATWG Encoding and HTML standards.

First that answers: byte order mark, HTTP header, `<meta>` or XML declaration, valid UTF-8,
detection. Never raises, and never obeys what browsers refuse (utf-7, iso-2022-kr, hz-gb-2312, ...).
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

from scrape.charset_labels import LABELS, codec_of
from scrape.patterns import compiled_late

META_PRESCAN = 4096
"""Bytes in which a `<meta charset>` counts; the standard says 1024, pages overrun it with comments."""

MIN_UTF8_SHARE = 0.5
"""The share of good ones among the characters beyond ASCII above which a text is UTF-8, declared or not.

Text of the labelled corpora in 15 legacy encodings had at most 0.40 (Cyrillic in GBK), mostly under 0.1.
"""

MIN_UTF8_EVIDENCE = 8
"""Non-ASCII bytes, all valid UTF-8, that outweigh a declared multi-byte legacy encoding.

Eight bytes of GBK, the likeliest to pass, are valid UTF-8 once in 2,000 times.
"""

LATIN_RUN = 2
"""Bytes beyond ASCII that stand side by side in a Latin script: `«É`, `äö`."""

MAX_LONG_RUNS = 0.5
"""The share of bytes beyond ASCII in longer runs of letters above which a text is not Latin, whatever is declared.

Sentences in Cyrillic, Greek, Hebrew, Arabic, Chinese and Japanese encodings have 0.8 to 1 (Big5 0.6), of 16 real
pages in Latin ones all none but one of Polish, 0.29.
"""

MAX_SIGNS = 3
"""Different bytes of a run that may be signs alone: indents of no-break spaces, dots, dashes, `» «`."""

MIN_LONG_RUNS = 40
"""Bytes beyond ASCII that it takes to tell: those of a headline."""

DETECTED = 64 * 1024
"""Bytes that detection looks at, markup left out."""

FALLBACK = "cp1252"

LITTLE_EVIDENCE, NEARLY_AS_LIKELY = 4, 0.85
"""With no more bytes beyond ASCII, the commonest encoding is taken where the detector's confidence in it is at least
this share of that in its best guess.

Of 797 such pieces of 12 to 120 bytes in western encodings 0.98 are read in place of 0.96, of 445 in others 0.89 in
place of 0.93; but on the web the former are many times as frequent.
"""

_DETECTED_AS = {
    "koi8-r": "koi8-u",  # the same letters, and four Ukrainian ones in place of box drawings
    "euc_jis_2004": "euc-jp",
    "iso2022_jp_2": "iso2022-jp",
}
"""What the detector finds, and the codec of the standard that is taken for it."""

_KNOWN_OTHERWISE = {"utf-8", "utf-16-be", "utf-16-le", "x-user-defined", "euc-jp", "iso2022-jp"}
_UNUSED = {"iso8859-3", "iso8859-4", "iso8859-10", "iso8859-14", "iso8859-16", "mac-roman", "mac-cyrillic"}
"""What no page is in that does not say so: a short text of Spanish or French reads as well in one of these."""

_DETECTABLE = frozenset(LABELS.keys() - _KNOWN_OTHERWISE - _UNUSED | _DETECTED_AS.keys())

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_WIDE = frozenset({"utf-16-le", "utf-16-be"})
_WIDE_SAMPLE, _WIDE_SHARE = 256, 0.7
"""Bytes that are looked at for the zeros of UTF-16, and the share of them that is asked of every other byte."""
_CONTROL = compiled_late(rb"[\x00-\x08\x0e-\x1f\x7f]")
_LATIN = frozenset({"cp1252", "iso8859-15", "mac-roman"})

_HEADER_CHARSET = compiled_late(r"charset\s*+=\s*+[\"']?+\s*+([^\s\"';,]+)", re.IGNORECASE)
_COMMENT = compiled_late(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_META = compiled_late(rb"<meta[\s/]([^>]*)", re.IGNORECASE)
_META_CHARSET = compiled_late(rb"(?:^|[\s/\"';])charset\s*+=\s*+[\"']?+\s*+([^\s\"'/>;]+)", re.IGNORECASE)
_XML_ENCODING = compiled_late(rb"\s*<\?xml[^>]*?\sencoding\s*=\s*[\"']([^\"'>]+)", re.IGNORECASE)
_NOT_TEXT = compiled_late(rb"<(script|style)\b.*?(?:</\1\s*+>|\Z)|<[^>]*+>", re.DOTALL | re.IGNORECASE)
"""Of markup whose last sign is a `>`: then no start of a tag is looked at twice."""
_NON_ASCII = compiled_late(rb"[\x80-\xff]+")
_NON_ASCII_TEXT = compiled_late("[^\0-\x7f]+")
_STRAY_SIGN = compiled_late(rb"(?<![\x80-\xff])[\x82\x84-\x87\x89\x8b\x91-\x97\x99\x9b](?![\x80-\xff])")
"""In UTF-8: quotes, dashes and the like, pasted from a word processor.

All of windows-1250 to -1258 have the same signs there, ISO 8859 has controls, and no character of UTF-8 begins so:
no language is guessed, and nothing that was cut in two is taken for one.
"""
_USER_DEFINED = {byte: 0xF700 + byte for byte in range(0x80, 0x100)}

_DOUBLED_SIGN = compiled_late(rb"\xc3\xa2\xc2[\x80-\x9f]\xc2[\x80-\xbf]|\xc3\xb0\xc2\x9f(?:\xc2[\x80-\xbf]){2}")
"""Of U+2000 to U+27FF and of the pictures from U+1F000 on, encoded twice: the second character is a C1 control."""
_DOUBLED = compiled_late(rb"%b|\xc3[\x82\x83]\xc2[\x80-\xbf]" % _DOUBLED_SIGN.pattern)


def decode(body: bytes, content_type: str | None = None, *, markup: bool = True) -> str:
    """`body` as text. `content_type`: the HTTP header's value; `markup`: look for `<meta>` too.

    Bytes that are not valid become U+FFFD, as in browsers, but for stray signs; a byte order mark goes.
    """
    for mark, codec in _MARKS:
        if body.startswith(mark):
            unmarked = body[len(mark) :]
            return _as_utf8(unmarked) if codec == "utf-8" else unmarked.decode(codec, "replace")
    wide = utf_16_without_mark(body)
    if wide is not None:
        return body.decode(wide, "replace")
    declared = codec_of(_charset_of(content_type)) or (_declared_in(body) if markup else None)
    if declared is None or declared == "utf-8":
        return _utf8_or_detected(body, declared=declared is not None)
    if _is_really_utf8(body, declared):
        return body.decode("utf-8")
    if declared in _LATIN and not _reads_as_latin(body):
        declared = _declared_otherwise(body, markup=markup) or _detect(body)
    return _decode_as(declared, body)


def in_utf8(body: bytes, content_type: str | None = None) -> bytes:
    """The text of a page, as `decode` reads it, in UTF-8: the body itself where it is that already, as most are."""
    if b"\0" not in body and b"\x1b" not in body and not body.startswith(codecs.BOM_UTF8):
        declared = codec_of(_charset_of(content_type)) or _declared_in(body)
        if declared in {None, "utf-8"} and _is_utf8(body):
            return body
    return decode(body, content_type).encode("utf-8", "ignore")


def utf_16(start: bytes) -> str | None:
    """The codec of text that begins with these bytes, where that is UTF-16."""
    return "utf-16" if start.startswith((b"\xff\xfe", b"\xfe\xff")) else utf_16_without_mark(start)


def without_double_encoding(utf8: bytes) -> bytes:
    """UTF-8 whose characters stand for the bytes of UTF-8, as `â\x80\x99` does for `’`, read as what was meant.

    Only where such a sign of punctuation or such a picture shows that it is so: then letters of the form `Ã©` are
    mended, too. What else has this form may be good text, such as `é\xa0»`.
    """
    return _DOUBLED.sub(_encoded_once, utf8) if _DOUBLED_SIGN.search(utf8) else utf8


def _encoded_once(doubled: re.Match[bytes]) -> bytes:
    once = doubled[0].decode().encode("latin-1")
    return once if _is_utf8(once) else doubled[0]


def utf_16_without_mark(body: bytes) -> str | None:
    """The form of UTF-16 that the zeros of the first characters speak for, or None.

    Markup, and half of most text, is ASCII: every other byte of it is zero, and none of those between, nor are
    these controls, as in numbers of two bytes.
    """
    start = body[:_WIDE_SAMPLE]
    for zeros, others, codec in ((start[1::2], start[0::2], "utf-16-le"), (start[0::2], start[1::2], "utf-16-be")):
        if len(zeros) > 1 and zeros.count(0) >= _WIDE_SHARE * len(zeros) and not _CONTROL.search(others):
            return codec
    return None


def _charset_of(content_type: str | None) -> str | None:
    found = _HEADER_CHARSET.search(content_type or "")
    return found[1] if found else None


def _declared_in(body: bytes) -> str | None:
    """What the page's first bytes declare: `<meta charset>`, its http-equiv form, or `<?xml encoding>`.

    They were read as ASCII, so a claim of utf-16 means utf-8, and x-user-defined windows-1252.
    """
    head = _COMMENT.sub(b" ", body[:META_PRESCAN])
    for meta in _META.finditer(head):
        codec = _codec_in_meta(meta[1])
        if codec:
            return codec
    xml = _XML_ENCODING.match(head)
    return _as_read_in_ascii(codec_of(xml[1].decode("latin-1"))) if xml else None


def _codec_in_meta(attributes: bytes) -> str | None:
    found = _META_CHARSET.search(attributes)
    return _as_read_in_ascii(codec_of(found[1].decode("latin-1"))) if found else None


def _as_read_in_ascii(codec: str | None) -> str | None:
    if codec in _WIDE:
        return "utf-8"
    return "cp1252" if codec == "x-user-defined" else codec


def _is_really_utf8(body: bytes, declared: str) -> bool:
    """Whether `body` is UTF-8 beyond doubt though it was declared as something else.

    Servers add a default charset to pages that they never looked at; legacy text of some length
    is never valid UTF-8 by chance.
    """
    non_ascii = sum(map(len, _NON_ASCII.findall(body)))
    needed = 2 if declared in _LATIN else MIN_UTF8_EVIDENCE
    return (non_ascii >= needed or (declared in _WIDE and b"\0" not in body)) and _is_utf8(body)


def _reads_as_latin(body: bytes) -> bool:
    """Whether letters beyond ASCII stand among others: servers and editors declare Latin without being asked."""
    runs = _NON_ASCII.findall(body[:DETECTED])
    total = sum(map(len, runs))
    long = sum(len(run) for run in runs if len(run) > LATIN_RUN and len(set(run)) > MAX_SIGNS)
    return total < MIN_LONG_RUNS or long <= MAX_LONG_RUNS * total


def _declared_otherwise(body: bytes, *, markup: bool) -> str | None:
    """What the page declares, where a server has declared a Latin script."""
    declared = _declared_in(body) if markup else None
    return None if declared in _LATIN or declared == "utf-8" else declared


def _is_utf8(body: bytes) -> bool:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _as_utf8(body: bytes) -> str:
    return _STRAY_SIGN.sub(_sign_in_utf8, body).decode("utf-8", "replace")


def _sign_in_utf8(stray: re.Match[bytes]) -> bytes:
    return stray[0].decode("cp1252").encode()


def _utf8_or_detected(body: bytes, *, declared: bool) -> str:
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return _as_utf8(body) if _is_mostly_utf8(body) else _decode_as(_detect(body), body)
    return text if "\x1b" not in text or declared else _decode_as(_detect(body), body)


def _is_mostly_utf8(body: bytes) -> bool:
    """Stray signs speak for nothing: most encodings in question read them so."""
    unsigned = _STRAY_SIGN.sub(b"", body)
    text = unsigned.decode("utf-8", "replace")
    bad = text.count("\ufffd") - unsigned.count(b"\xef\xbf\xbd")
    beyond_ascii = sum(map(len, _NON_ASCII_TEXT.findall(text)))
    return beyond_ascii - bad > MIN_UTF8_SHARE * beyond_ascii


def _detect(body: bytes) -> str:
    """The codec that the text's bytes speak for, without markup: the detector would obey a `<meta>`, in plain text too.

    Of 1,311 texts of 100, 400 and 3,000 bytes in 30 pairs of language and encoding chardet 7.7 reads 0.99 in 0.4 ms
    each; faust-cchardet 3.2 read 0.95 in 0.2 ms, and has no wheels for Python 3.15; of 64, markup around them,
    charset-normalizer 3 read 9.
    """
    import chardet

    sample = _without_markup(body[: 16 * DETECTED])[:DETECTED]
    if _only_punctuation(sample):
        return FALLBACK
    found = chardet.detect_all(sample, ignore_threshold=True, compat_names=False, include_encodings=_DETECTABLE)
    confidences = {guess["encoding"] or FALLBACK: guess["confidence"] for guess in found}
    likeliest = max(confidences, key=confidences.__getitem__, default=FALLBACK)
    is_little = sum(map(len, _NON_ASCII.findall(sample))) <= LITTLE_EVIDENCE
    if is_little and confidences.get(FALLBACK, 0.0) >= NEARLY_AS_LIKELY * confidences.get(likeliest, 0.0):
        return FALLBACK
    return _DETECTED_AS.get(likeliest, likeliest)


def _without_markup(html: bytes) -> bytes:
    end = html.rfind(b">") + 1
    return _NOT_TEXT.sub(b" ", html[:end]) + html[end:]


def _only_punctuation(sample: bytes) -> bool:
    """Whether all beyond ASCII is quotes, dashes and signs of windows-1252: English, mostly."""
    beyond = b"".join(_NON_ASCII.findall(sample)).decode("cp1252", "replace")
    return bool(beyond) and not any(char.isalpha() or char == "\ufffd" for char in beyond)


def _decode_as(codec: str, body: bytes) -> str:
    if codec == "x-user-defined":
        return body.decode("latin-1").translate(_USER_DEFINED)
    if codec == "cp1252":
        return codecs.charmap_decode(body, "replace", _cp1252_table())[0]
    return body.decode(codec, "replace").removeprefix("\ufeff")


@lru_cache(maxsize=1)
def _cp1252_table() -> str:
    """What Python's cp1252 leaves open, the standard maps to the control character of the same number."""
    table = bytes(range(256)).decode("cp1252", "replace")
    return "".join(chr(byte) if char == "\ufffd" else char for byte, char in enumerate(table))
