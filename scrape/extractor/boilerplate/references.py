"""The chapter of a manual or an encyclopedia that says where to read on: its own, not the site's."""

from __future__ import annotations

from itertools import chain
from typing import Final

from scrape.extractor.claims import ARTICLES
from scrape.extractor.document import Document
from scrape.extractor.elements import HEADINGS
from scrape.patterns import compiled_late

OF_REFERENCE: Final = frozenset(
    {"see also", "siehe auch", "voir aussi", "ver también", "véase también", "vedi anche", "ver também", "zie ook"}
    | {"см. также", "zobacz też", "se även", "関連項目", "参见", "參見"}
)
"""What they call it."""
OF_MANUAL_REFERENCE: Final = OF_REFERENCE | frozenset(
    {"смотрите также", "zobacz także", "veja também", "se også", "katso myös", "viz také", "lásd még", "vezi și"}
    | {"дивіться також", "див. також"}
)
"""What manuals alone call it: elsewhere they are the labels of papers."""
_ANCHOR: Final = compiled_late(
    r"_*(?:[a-z]+\d*-)?(?:see[-_. ]?also|siehe[-_]auch|voir[-_]aussi|(?:ver|v[ée]ase)[-_]tambi[ée]n|vedi[-_]anche"
    r"|ver[-_]tamb[ée]m|zie[-_]ook|см\._также|zobacz_też|se_även|関連項目|参见|參見)"
)
"""What programs that make manuals make of that for the place to which contents lead."""
_OF_MANUAL: Final = frozenset(
    {"synopsis", "description", "options", "parameters", "arguments", "returns", "return value", "declaration"}
    | {"name", "bugs", "files", "diagnostics", "errors"}
    | {"bezeichnung", "übersicht", "beschreibung", "optionen", "rückgabewert", "dateien", "nom", "valeur renvoyée"}
    | {"bogues", "fichiers", "nombre", "sinopsis", "descripción", "opciones", "valor devuelto", "ficheros", "nome"}
    | {"sintassi", "descrizione", "opzioni", "sinopse", "descrição", "opções", "arquivos", "naam", "samenvatting"}
    | {"beschrijving", "opties", "bestanden", "nazwa", "składnia", "opis", "opcje", "pliki", "имя", "название"}
    | {"наименование", "обзор", "описание", "параметры", "файлы", "namn", "beskrivning", "flaggor", "filer"}
    | set("名前 書式 説明 オプション 返り値 ファイル バグ 名称 概述 描述 选项 返回值 文件".split())
)
"""What chapters of a page about a program or a function are called, in the languages that have translations of them."""
MIN_OF_MANUAL: Final = 2
_CHAPTERS: Final = HEADINGS | {"section", "div"}


def refers(document: Document) -> bool:
    """Whether a page has such a chapter: its name is the anchor of a heading or a section, or that to which contents
    lead, or a term that a list explains, or stands over a chapter beside others of a manual. All of 11 golds of pages
    with an anchor keep it. Articles say that they are some, and their lists lead to others."""
    if document.claims.any_of(ARTICLES):
        return False
    anchors = (name.element_id for name in document.names if name.tag in _CHAPTERS and name.element_id)
    targets = (style.href[1:] for style in document.styles if style.href and style.href.startswith("#"))
    return any(map(is_reference_anchor, chain(anchors, targets))) or _refers_as_manual(document)


def _refers_as_manual(document: Document) -> bool:
    """Whether `See also` is a term of a list, or a heading as two others are that manuals have."""
    headed: set[str] = set()
    for holder, text in zip(document.holders, document.texts, strict=True):
        tag = document.tags[holder]
        if tag == "dt" and text.rstrip(": ").lower() in OF_MANUAL_REFERENCE:
            return True
        if tag in HEADINGS:
            headed.add(text.rstrip(": ").lower())
    return len(headed & _OF_MANUAL) >= MIN_OF_MANUAL and not headed.isdisjoint(OF_MANUAL_REFERENCE)


def is_reference_anchor(element_id: str) -> bool:
    """Whether an id is that of such a chapter."""
    return _ANCHOR.fullmatch(element_id.lower()) is not None
