"""Buttons beside code."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.code_buttons import without_code_buttons
from scrape.extractor.parsing.walk import parse

CODE = "<pre><code>oars --count 2</code></pre>"


def kept(page: str) -> list[str]:
    document = parse(page)
    return [document.texts[segment] for segment in without_code_buttons(document, range(len(document)))]


@pytest.mark.parametrize("label", ["Copy", "Ask AI", "Kopieren", "コピー"])
@pytest.mark.parametrize("page", ["<div><button>{}</button></div>" + CODE, CODE + "<div><button>{}</button></div>"])
def test_buttons_beside_code_go(label: str, page: str) -> None:
    assert kept(page.format(label)) == ["oars --count 2"]


@pytest.mark.parametrize(
    "page",
    [
        "<h3>Copy</h3>" + CODE,
        "<button>npm</button>" + CODE,
        "<button>Copy</button><p>Press it twice.</p>",
        "<button>Copy</button>" + "<p>Press it twice.</p>" * 4 + CODE,
    ],
)
def test_what_else_says_so_stays(page: str) -> None:
    document = parse(page)
    assert kept(page) == list(document.texts)


def test_the_language_that_a_box_is_called_by_goes() -> None:
    box = f'<div class="language-oars big"><button title=Copy></button><span>oars</span>{CODE}</div>'
    assert kept(box) == ["oars --count 2"]
    assert kept(box.replace("language-oars", "language-sh")) == ["oars", "oars --count 2"]
    assert kept(box.replace(CODE, "<p>Row it.</p>") + CODE) == ["oars", "Row it.", "oars --count 2"]
