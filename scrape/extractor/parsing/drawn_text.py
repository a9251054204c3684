"""Text that a browser or a script draws, which is not in the markup as it stands: formulas, quotation marks, line ends,
notes beside the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrape.extractor.parsing.formulas import write_out_formulas
from scrape.extractor.parsing.kept_lines import write_out_lines
from scrape.extractor.parsing.placed_notes import write_out_notes
from scrape.extractor.parsing.quotations import write_out_quotations
from scrape.extractor.parsing.tex_delimiters import write_out_delimited

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser


def write_out(tree: LexborHTMLParser) -> bool:
    """Puts it into the tree itself, and says whether there was any."""
    writers = (write_out_notes, write_out_lines, write_out_quotations, write_out_delimited, write_out_formulas)
    return sum(write(tree) for write in writers) > 0  # all of them: `any` would stop at the first
