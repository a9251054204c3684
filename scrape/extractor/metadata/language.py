"""The language that a text is written in, told from its script and its short frequent words."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from functools import lru_cache
from operator import itemgetter
from typing import Final

from scrape.extractor.metadata.language_words import WORDS
from scrape.patterns import compiled_late
from scrape.text import MARKS, is_western

SAMPLE: Final = 1000
"""Characters that are read: 3,000 tell no more of the labelled corpora's pages."""
LONG_SAMPLE: Final = 4000
"""Where the first ones tell of another language than the page declares, and leave a doubt."""
GLANCE: Final = 300
"""Characters that are enough where they are plainly in the language that the page declares."""
FEWEST_WORDS: Final = 4
"""Frequent words: fewer are a name or a heading, which may be of another language than the text."""
LEAST_SHARE: Final = 0.1
"""Share of frequent words among all: running text has a third and more, a list of names has few. The same of letters
of a script, in a text of which the other words are of no language: code, names."""
LEAST_LEAD: Final = 1.2
"""By how much the first language must lead the second."""
CLEAR_LEAD: Final = 1.5
CLEAR_SHARE: Final = 0.25
"""By how much it must lead those that are not near it, and the share of its words, for the text to overrule what the
page declares. Of the 14 pages of the labelled corpora whose text does so, all are in that language, most of them under
a template's `en`."""
SURE_LEAD: Final = 4
SURE_WORDS: Final = 12
SURE_SHARE: Final = 0.15
"""The lead and the words from which less of a share is enough: languages that join words have few short ones."""
_OF_QUOTATIONS: Final = "en"
"""It has many, and is quoted where others are written."""

_WORD: Final = compiled_late(r"[^\W\d_]+(?:'[^\W\d_]+)?|'n(?!\w)")
_ADDRESS: Final = compiled_late(r"(?:https?://|www\.)\S+")
"""Parts of which are words of some language: `com`, `au`."""
_MARKED_WORD: Final = compiled_late(rf"[^\W\d_][\w{MARKS}]*(?:'[^\W\d_][\w{MARKS}]*)?")
"""The same in scripts whose vowels may be signs of their own; with so many signs it takes longer to compile."""
_SHARED: Final = ("Latn", "Cyrl", "Hebr", "Arab", "Deva")
"""Scripts of several languages, which words tell apart."""
_SCRIPTS: Final = (
    ("A", "Z", "Latn"),
    ("a", "z", "Latn"),
    ("\u00c0", "\u024f", "Latn"),
    ("\u0370", "\u03ff", "el"),
    ("\u0400", "\u04ff", "Cyrl"),
    ("\u0530", "\u058f", "hy"),
    ("\u0590", "\u05ff", "Hebr"),
    ("\u0600", "\u06ff", "Arab"),
    ("\u0900", "\u097f", "Deva"),
    ("\u0980", "\u09ff", "bn"),
    ("\u0a00", "\u0a7f", "pa"),
    ("\u0a80", "\u0aff", "gu"),
    ("\u0b80", "\u0bff", "ta"),
    ("\u0c00", "\u0c7f", "te"),
    ("\u0c80", "\u0cff", "kn"),
    ("\u0d00", "\u0d7f", "ml"),
    ("\u0d80", "\u0dff", "si"),
    ("\u0e00", "\u0e7f", "th"),
    ("\u0e80", "\u0eff", "lo"),
    ("\u1000", "\u109f", "my"),
    ("\u10a0", "\u10ff", "ka"),
    ("\u1200", "\u137f", "am"),
    ("\u1780", "\u17ff", "km"),
    ("\u1e00", "\u1eff", "Latn"),
    ("\u3040", "\u30ff", "ja"),
    ("\u4e00", "\u9fff", "zh"),
    ("\uac00", "\ud7af", "ko"),
)
"""First and last characters, in order, with the language that a script tells, or the likeliest."""
_STARTS: Final = tuple([first for first, _, _ in _SCRIPTS])
_LACKED: Final = {
    "ru": compiled_late(r"[іїєґўђјљњћџѓќѕ]"),
    "uk": compiled_late(r"[ыэъёўђјљњћџѓќѕ]"),
    "be": compiled_late(r"[ищъїєґђјљњћџѓќѕ]"),
    "bg": compiled_late(r"[ыэёіїєґўђјљњћџѓќѕ]"),
    "sr": compiled_late(r"[ыэёйщъьюяіїєґўѓќѕ]"),
    "mk": compiled_late(r"[ыэёйщъьюяіїєґўђћ]"),
}
"""Letters that languages in Cyrillic do without: short words are the same in many of them."""
MOST_LACKED: Final = 0.01
"""Share of the characters: names of other languages have them. Chosen, not swept: in Russian 2 % are ы alone."""
LEAST_TIMES: Final = 2
"""Times as many as of the language that lacks the fewest: with a quotation in another, all lack some of its letters."""
_OF_SYLLABLES: Final = frozenset({"zh", "ja", "ko"})
LETTERS_PER_SYLLABLE: Final = 3
"""Latin letters that say no more than one sign of theirs. By eye, not swept."""
KANA_PER_HAN: Final = 0.1
"""Japanese text has more kana than that; a Chinese one quotes a word at most."""

_SAME: Final = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "bs": "hr", "sh": "hr", "ms": "id", "fil": "tl"}
"""Other codes of a language, and languages whose frequent words are the same."""


def text_language(text: str, declared: str | None) -> str | None:
    """The language of a page with this text, which declares `declared`: that, unless the text is clearly in another.

    A BCP 47 tag; None where neither tells.
    """
    if declared is None:
        return detect_language(text)
    primary = declared.partition("-")[0].lower()
    own = _SAME.get(primary, primary)
    if _detect(text[:GLANCE]) == (own, True):
        return declared
    found, is_clear = _detect(text[:SAMPLE])
    if found != own and not is_clear:  # as where names and sums stand between few words
        found, is_clear = _detect(text[:LONG_SAMPLE])
    disagrees = found is not None and own != found and not _is_sibling(primary, found)
    return found if disagrees and (is_clear or _is_in_other_letters(text[:SAMPLE], own)) else declared


def _is_in_other_letters(text: str, language: str) -> bool:
    """Whether a text is in a script of several languages, and not in that of this language, which is written in Latin
    letters: a poem in Hindi under a template's `en` has few frequent words."""
    if is_western(text) or not is_western(WORDS.get(language, "\u0900")):
        return False
    counts = _letters_of(text)
    return max(counts[script] for script in _SHARED if script != "Latn") > counts["Latn"]


def detect_language(text: str) -> str | None:
    """The language of a text as an ISO 639 code; None where it is too short to tell, or of one not known."""
    return _detect(text[:SAMPLE])[0]


def _is_sibling(one: str, other: str) -> bool:
    """Whether two languages are too near each other for their short words to deny what a page declares."""
    return any({one, other} <= family for family in _SIBLINGS)


_SIBLINGS: Final = (
    frozenset(["da", "no", "sv"]),
    frozenset(["hr", "sr", "sl", "bs"]),
    frozenset(["cs", "sk"]),
    frozenset(["es", "ca", "gl", "pt", "an", "ast", "oc"]),
    frozenset(["nl", "af", "fy", "li"]),
    frozenset(["de", "als", "gsw", "lb", "nds"]),
    frozenset(["ru", "uk", "be", "bg", "mk", "sr"]),
    frozenset(["zh", "yue", "ja"]),
    frozenset(["ar", "fa", "ur", "arz"]),
    frozenset(["hi", "mr", "ne"]),
)


def _detect(text: str) -> tuple[str | None, bool]:
    """The language, and whether there is no doubt of it."""
    likely = None
    if not is_western(text):
        counts = _letters_of(text)
        shared = max(map(counts.pop, _SHARED))
        if counts["ja"] > KANA_PER_HAN * counts["zh"]:
            counts["ja"] += counts["zh"]
        language, count = max(counts.items(), key=itemgetter(1))
        if count > shared:
            return language, True
        likely = language if count and count >= LEAST_SHARE * len(text) else None
        if likely in _OF_SYLLABLES and LETTERS_PER_SYLLABLE * count > shared:
            found, is_clear = _by_words(text)
            return (found, True) if is_clear else (likely, True)  # between its words stand commands and names in Latin
    found, is_clear = _by_words(text)
    return (found, is_clear) if found or likely is None else (likely, False)  # names and code in another script


def _letters_of(text: str) -> dict[str, int]:
    """How many letters of each script a text has: patterns for those take 50 ms to compile."""
    counts = dict.fromkeys([script for _, _, script in _SCRIPTS], 0)
    for character, times in Counter(text).items():
        place = bisect_right(_STARTS, character) - 1
        if place >= 0 and character <= _SCRIPTS[place][1]:
            counts[_SCRIPTS[place][2]] += times
    return counts


def _by_words(text: str) -> tuple[str | None, bool]:
    languages = _languages_of_words()
    if "www." in text or "://" in text:
        text = _ADDRESS.sub(" ", text)
    words = _words(text.casefold().replace("’", "'"))
    known = [sharing for word in words if (sharing := languages.get(word))]
    scores: dict[str, float] = defaultdict(float)
    for sharing in known:
        for language in sharing:
            scores[language] += 1 / len(sharing)
    lacked = {language: len(_LACKED[language].findall(text)) for language in scores.keys() & _LACKED.keys()}
    least = min(lacked.values(), default=0)
    for language, count in lacked.items():
        if count > max(MOST_LACKED * len(text), LEAST_TIMES * least):
            del scores[language]
    if len(known) < max(FEWEST_WORDS, LEAST_SHARE * len(words)):
        return None, False
    first, *others = sorted((*scores, "", ""), key=lambda language: -scores.get(language, 0.0))
    score = scores[first]
    if score < LEAST_LEAD * scores[others[0]]:
        return None, False
    rival = next((scores[other] for other in others if not _is_sibling(first, other)), 0.0)
    is_sure = score >= max(SURE_LEAD * rival, SURE_WORDS) and len(known) >= SURE_SHARE * len(words)
    is_clear = score >= max(CLEAR_LEAD * rival, CLEAR_SHARE * len(known)) and len(known) >= CLEAR_SHARE * len(words)
    return first or None, is_clear or (is_sure and first != _OF_QUOTATIONS)


def _words(text: str) -> list[str]:
    return (_WORD if is_western(text) else _MARKED_WORD).findall(text)


@lru_cache(maxsize=1)
def _languages_of_words() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for language, words in WORDS.items():
        for word in dict.fromkeys(words.split()):
            found.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in found.items()}
