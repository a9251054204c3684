"""Page -> Article. `article` joins the parts; each part is pure."""

from __future__ import annotations

from typing import Literal

Engine = Literal["scrape", "trafilatura"]
"""What chooses the body: our own classifier, or trafilatura alone."""
