"""Buttons beside code."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.code_buttons import code_buttons
from scrape.extractor.parsing.walk import parse

CODE = "<pre><code>oars --count 2</code></pre>"


def kept(page: str) -> list[str]:
    document = parse(page)
    gone = code_buttons(document, range(len(document)))
    return [text for at, text in enumerate(document.texts) if at not in gone]


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


def test_a_label_that_is_the_language_of_its_frame_goes() -> None:
    assert kept(f'<div class="language-sh code"><span class="lang">sh</span>{CODE}</div>') == ["oars --count 2"]


@pytest.mark.parametrize(
    "page",
    [
        f'<p>sh</p><div class="language-sh">{CODE}</div>',
        f'<div class="language-sh"><p>bash</p>{CODE}</div>',
        '<div class="language-sh"><p>sh</p><p>It is a shell.</p></div>',
    ],
)
def test_what_names_a_language_elsewhere_stays(page: str) -> None:
    assert kept(page) == list(parse(page).texts)
