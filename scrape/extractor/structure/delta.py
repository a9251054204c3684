"""Rich text as the operations that write it, `[{"insert":"Ferry"},{"insert":"\\n","attributes":{"header":2}}]`."""

from __future__ import annotations

from typing import Any

from scrape.extractor.structure.rich_nodes import Node


def is_delta(parts: list[Any]) -> bool:
    """Whether a list is of Quill's operations."""
    return len(parts) > 0 and all(isinstance(part, dict) and "insert" in part for part in parts)


def nodes_of_delta(operations: list[Any]) -> list[Node]:
    """The lines of Quill's operations as nodes: what a line is stands with the break at its end."""
    lines: list[Node] = []
    inline: list[Node] = []
    for operation in operations:
        inserted, given = operation["insert"], operation.get("attributes")
        said: Node = given if isinstance(given, dict) else {}
        if isinstance(inserted, dict) and isinstance(inserted.get("image"), str):
            lines.append({"type": "image", "url": inserted["image"]})
        if not isinstance(inserted, str):
            continue
        *ended, rest = inserted.split("\n")
        look = {"type": "link" if "link" in said else "text", "url": said.get("link"), "bold": said.get("bold")}
        for text in ended:
            lines.append({"type": _type_of_line(said), "children": [*inline, {**look, "text": text}]})
            inline = []
        inline.append({**look, "text": rest})
    return [*lines, {"type": "paragraph", "children": inline}]


def _type_of_line(said: Node) -> str:
    if "header" in said:
        return f"h{said['header']}"
    if "list" in said:
        return f"{said['list']}-list-item"
    return "quote" if "blockquote" in said else "paragraph"
