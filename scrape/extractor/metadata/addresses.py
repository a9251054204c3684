"""Names with an address of mail, as pages written by hand have them below their headline and at their end."""

from __future__ import annotations

from typing import Final
from urllib.parse import unquote

from scrape.extractor.metadata.names import is_full_name, squeeze
from scrape.extractor.metadata.vicinity import Line
from scrape.patterns import compiled_late

_MAIL: Final = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_ADDRESS: Final = compiled_late(rf"(?<![\w.+-]){_MAIL}")
_ADDRESSED: Final = compiled_late(rf"([^\W\d_][^@<>()\[\]:,;|]{{2,58}}?)\s*([<(\[]?){_MAIL}[>)\]]?")
"""A name and whereto one may write: `Jo Doe <jo@harbour.example>`."""
_OF_CONTACT: Final = compiled_late(
    r"\b(?:conta[ck]t\w*|contatt[io]|contatos?|kontakt\w*|контакт\w*|kapcsolat\w*|yhteystiedot|iletişim|επικοινωνία"
    r"|ansprechpartner\w*|rückfragen|anmeldung|auskunft|enquir\w*|inquir\w*|lisätietoja|renseignements|inlichtingen"
    r"|press[ei]?|prensa|imprensa|stampa|media|support|sales|questions?|info(?:rmations?)?|informaci[óo]n)\b"
)
"""What stands over whom one may ask, for text in lower case."""
LONGEST_ROLE: Final = 25
"""Characters of the line above, without a digit or an address: it says what somebody does, as `Organizer`."""
SHORTEST_SHARED: Final = 3
"""Letters of a name in an address that is somebody's own."""


def addressed(line: Line) -> list[str]:
    """The name of a line that is nothing but a full name and its address, or a link to that: whom one may ask stands
    below a word for that, or behind the text."""
    if line.paragraphs or not (name := _name_with_address(line)):
        return []
    label = line.label.lower()
    if _OF_CONTACT.search(label) or _OF_CONTACT.search(name.lower()) or _is_role(label):
        return []
    return [name] if is_full_name(name) else []


def has_address(text: str) -> bool:
    """Whether an address of mail stands in a text."""
    return "@" in text and _ADDRESS.search(text) is not None


def _name_with_address(line: Line) -> str:
    found = _ADDRESSED.fullmatch(line.text) if "@" in line.text else None
    if found:
        return found[1] if found[2] or is_in_address(found[1], line.text[found.end(1) :]) else ""
    letters = (link.names for link in line.anchors if "mailto:" in link.names and link.text == line.text)
    return line.text if any(is_in_address(line.text, letter.rpartition("mailto:")[2]) for letter in letters) else ""


def _is_role(label: str) -> bool:
    return 0 < len(label) <= LONGEST_ROLE and "@" not in label and not any(map(str.isdigit, label))


def is_in_address(name: str, address: str) -> bool:
    """Whether an address has a part of a name: `jdoe@harbour.example`, `/people/doe`."""
    box = address.partition("@")[0] if "/" not in address else address
    squeezed = squeeze(unquote(box.removeprefix("mailto:")))
    return any(len(part) >= SHORTEST_SHARED and squeeze(part) in squeezed for part in name.replace("-", " ").split())


def asks_to_write(name: str) -> bool:
    """Whether what looks as a name is whereto one may turn: `Contact Marle`."""
    return _OF_CONTACT.search(name.lower()) is not None
