"""Hidden text that readers come to see: panels behind tabs, folds that a button opens."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

from scrape.extractor.boilerplate.phrases import lines
from scrape.extractor.boilerplate.phrases.networks import SHARE_BAR
from scrape.extractor.boilerplate.phrases.tools import READER_TOOLS
from scrape.extractor.document import Document
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_ANIMATED: Final = "animation-name"
"""What scripts for effects write on elements that are to fade in (WOW), beside that these are not visible."""
_INVISIBLE: Final = compiled_late(r"visibility\s*:\s*hidden")
_MORE: Final = compiled_late(r"(?:read|show|see|view) (?:more|all|less)\W*", re.IGNORECASE)
"""What the button below a folded text says: in English, where it has no `aria-expanded`."""
_OF_TOOL: Final = lines(
    en=r"(?:copy|share|get|permanent|direct)(?: (?:this|the|page|article|short))* (?:link|url)|copy|permalink"
    r"|share(?: (?:this|article|story|page|post))*|listen(?: to (?:this|the) (?:article|story|page|post))?"
    r"|(?:how to )?cite(?: (?:this|article|page|item|as))*|citation|embed(?: this)?|print|save|bookmark"
    r"|(?:log|sign) ?(?:in|up)|register|subscribe|search|(?:change |select |choose )?languages?|translate",
    de=r"(?:link )?kopieren|teilen|anhören|vorlesen|zitieren|zitierweise|anmelden|einloggen|registrieren|suchen?"
    r"|sprachen?|drucken|merken",
    fr=r"copier(?: le lien)?|partager|écouter|citer|se connecter|connexion|rechercher?|langues?|imprimer",
    es=r"copiar(?: (?:el )?enlace)?|compartir|escuchar|citar|iniciar sesión|buscar|idiomas?|imprimir",
)
"""What controls are called that open a tool, or say what it has done: `Copy link`."""
_LONGEST_TOOL: Final = 60
"""Characters with white space around."""
_MENUS: Final = frozenset({"menu", "listbox", "dialog", "true", "tree", "grid"})
"""Values of `aria-haspopup`: what such a control opens is no part of the text."""


class Unfolded:
    """The hidden containers of one document that a control of the page shows, each looked at once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: dict[int, bool] = {}

    def shows(self, container: int) -> bool:
        """Whether the page has a way to show a hidden container, or one around it that is hidden, too."""
        document = self._document
        above: list[int] = []
        found = False
        while container >= 0 and document.hidden[container]:
            if container in self._known:
                found = self._known[container]
                break
            above.append(container)
            if self._is_shown(container):
                found = True
                break
            container = document.parents[container]
        self._known.update(dict.fromkeys(above, found))
        return found

    def _is_shown(self, container: int) -> bool:
        document = self._document
        name = document.name_of(container)
        if name.role == "tabpanel" or (name.element_id is not None and name.element_id in self._controlled):
            return True
        node = document.nodes.get(container)
        if node is None or document.hidden[document.parents[container]]:
            return False
        return self._is_opened_beside(container) or _fades_in(node)

    @cached_property
    def _controlled(self) -> set[str]:
        """The ids of what controls of the text say that they open; those of tools open none."""
        tree = self._document.tree
        controls = tree.css("[aria-controls]") if tree is not None else []
        given = ((node, node.attributes) for node in controls)
        return {
            name
            for node, attributes in given
            if attributes.get("aria-haspopup") not in _MENUS and not _is_tool(node)
            for name in (attributes.get("aria-controls") or "").split()
        }

    def _is_opened_beside(self, container: int) -> bool:
        """Whether the button right over it says that something is folded, or that right below that there is more."""
        document = self._document
        button = self._button(container, document.starts[container] - 1)
        node = document.nodes.get(button)
        if node is not None and node.attributes.get("aria-expanded") == "false":
            return node.attributes.get("aria-haspopup") not in _MENUS and not _is_tool(node)
        below = document.ends[container]
        return self._button(container, below) >= 0 and _MORE.fullmatch(document.texts[below]) is not None

    def _button(self, container: int, segment: int) -> int:
        """The button that a segment beside a container is in, if both stand in one element, or -1."""
        document = self._document
        around = document.parents[container]
        if around < 0 or not document.starts[around] <= segment < document.ends[around]:
            return -1
        return document.innermost("button", document.holders[segment])


def _is_tool(control: LexborNode) -> bool:
    """Whether a control is called as one that opens a tool, by its text or for those who do not see its picture."""
    text = control.text()
    called = text if text and not text.isspace() else control.attributes.get("aria-label") or ""
    if len(called) > _LONGEST_TOOL:
        return False
    return any(tool.fits(called) for tool in (_OF_TOOL, SHARE_BAR, READER_TOOLS))


def _fades_in(node: LexborNode) -> bool:
    attributes = node.attributes
    style = attributes.get("style")
    return (
        style is not None and "hidden" not in attributes and _ANIMATED in style and _INVISIBLE.search(style) is not None
    )
