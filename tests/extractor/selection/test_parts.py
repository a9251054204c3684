"""What belongs to the code of a text: the name of its file."""

from __future__ import annotations

import numpy as np
import pytest

from scrape.extractor.parsing.walk import parse
from scrape.extractor.selection.body import choice_of

SURE, FOREIGN = 0.99, 0.01
CODE = "<pre><code>open(gate)\nwait(gate)</code></pre>"


def kept(box: str) -> list[str]:
    """What is chosen of a box between two paragraphs, of which the model takes the code alone."""
    document = parse(f"<div><p>The weir broke in spring.</p>{box}<p>A second vote is planned.</p></div>")
    likely = [SURE if "(gate)" in text or text.endswith(".") else FOREIGN for text in document.texts]
    return [document.texts[at] for at in choice_of(document, np.array(likely, dtype=np.float32)).chosen][1:-1]


@pytest.mark.parametrize("name", ["gate.py", "src/[id]/gate.test.ts", ".env"])
def test_the_name_of_a_file_stands_over_its_code(name: str) -> None:
    assert name in kept(f"<div><div class=title>{name}</div><div>{CODE}<button>Copy</button></div></div>")
    assert name in kept(f"<div><span class=filename>{name}</span>{CODE}</div>")


@pytest.mark.parametrize("label", ["Python", "Copy code", "Node 22.1"])
def test_what_else_stands_over_code_is_as_the_model_has_it(label: str) -> None:
    assert label not in kept(f"<div><div>{label}</div>{CODE}</div>")


def test_a_name_that_does_not_stand_over_the_code_is_as_the_model_has_it() -> None:
    assert "dam.py" not in kept(f"<div><div>dam.py</div><p>one</p><p>two</p><p>three</p>{CODE}</div>")
