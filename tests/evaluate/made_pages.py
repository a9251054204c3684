"""Pages of our own making, for corpora made on the spot."""

from __future__ import annotations

PARAGRAPHS = (
    "The harbour was closed on Monday morning after a storm had moved the breakwater by four metres.",
    "Engineers from the port authority inspected the damage and found that two of the moorings had failed.",
    "Ferries will leave from the old quay until the repairs are finished, which may take until the spring.",
    "Nobody was hurt, the mayor said, and the fishing fleet had been warned in time to reach the river.",
)


def html_of(*blocks: str, title: str = "Harbour closed", head: str = "", lang: str = "en") -> str:
    """A page whose blocks are paragraphs of one article."""
    paragraphs = "".join(f"<p>{block}</p>" for block in blocks)
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head>'
        f"<body><article>{paragraphs}</article></body></html>"
    )
