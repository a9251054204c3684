"""Pages that programs make of source code and manuals: of classes, functions and chapters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from scrape.extractor.document import Document

_GENERATORS: Final = tuple(
    "javadoc|groovydoc|doxygen|odoc|ocamldoc|rustdoc|scaladoc|sphinx|docutils|texi2html|makeinfo|gnu texinfo|"
    "texi2any|latex2html|docbook xsl|gtk-doc|gi-docgen|asciidoctor|asciidoc|yard|rdoc|mdoc|groff|exdoc|hevea|gapdoc|"
    "linuxdoc|modular docbook|mkdocs|phpdocumentor|typedoc|pdoc|gitbook".split("|")
)
"""How the names begin that generators of documentation write into their pages."""
_SIGNS: Final = ("headertitle", "toctree-l1", "documentwrapper", "wy-nav-content")
"""Names that Doxygen, and Sphinx with its themes, give to the frame of a page that may say no generator."""

_INDEXES: Final = ("class-use-page", "tree-page", "index-page")
"""How Javadoc calls pages that only lead to others."""


def is_of_manual(document: Document) -> bool:
    """Whether a program made the page that makes nothing but documentation, and it is no index."""
    names = document.written_names
    return is_generated(document) and not any(index in names for index in _INDEXES)


def is_generated(document: Document) -> bool:
    """The same of any page, indexes too."""
    names = document.written_names
    if any(name.startswith(_GENERATORS) for name in document.generators):
        return True
    return any(sign in names and f"\n{sign}\n" in f"\n{names}\n" for sign in _SIGNS)
