"""Markdown as many programs write it, in one form."""

from __future__ import annotations

import pytest
from scraped_text import FIRST, SECOND, TITLE

from scrape.extractor.article import extract_article
from scrape.extractor.sources.markdown_forms import in_one_form
from scrape.records import Article, Page


def formed(text: str, *, is_templated: bool = False) -> str:
    return in_one_form(text, is_templated=is_templated).text


def read(text: str) -> Article:
    return extract_article(Page(text=text))


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("Ferries\n=======\n\nText.", "# Ferries\n\nText."),
        ("Ferries\n---\nText.", "## Ferries\n\nText."),
        ("Text.\n## Ferries\nText.", "Text.\n\n## Ferries\n\nText."),
        ("## Ferries ##", "## Ferries"),
        ("## Ferries {#ferries .wide}", "## Ferries"),
        ("Costs:\n| a | b |\n|---|---|\n| 1 | 2 |\nText.", "Costs:\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nText."),
        ("::: {.byline}\nBy [Ann Reef]{.name}\n:::", "\nBy Ann Reef\n"),
        (":::tip Mind the gap\nIt is wide.\n:::", "Mind the gap\nIt is wide.\n"),
        ('[map](/map){.ext target="_blank"}', "[map](/map)"),
        ('<div class="entry">\n\nText.\n\n</div>', "\n\nText.\n\n"),
        ('On <time datetime="2024-01-02">2 January</time>', "On 2 January"),
        ('<a class="x" href="https://isle.example/">The isle</a>', "[The isle](<https://isle.example/>)"),
        ('<img src="/a.png" width="3" alt="A quay">', "![A quay](</a.png>)"),
        ("Type `<div>` and List<T>, <mara> said", "Type `<div>` and List\\<T>, \\<mara> said"),
        ("Put <title> there", "Put \\<title> there"),
        ("\n<!-- to do", "\n\\<!-- to do"),
    ],
)
def test_one_form(written: str, form: str) -> None:
    assert formed(written) == form


@pytest.mark.parametrize(
    "text",
    [
        "# Ferries\n\nText.\n\n## Fares\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\nText.\n",
        "```\n## note\n<div>\n::: {.a}\nx\n===\n```",
        "~~~html\n<span>a</span>\n```\n<b>\n~~~",
        "    <div>\n    x\n    ---",
        "A long line\nof two\n---\n\nText.",
        "- item\n---\n\n> quote\n---",
        "f(x){.a} and [text] {.b}",
        "H<sub>2</sub>O, a < b, <https://isle.example/>, <ann@isle.example>",
        "{{ value }} and {% tag %}",
        "Water: a | b",
    ],
)
def test_what_stays(text: str) -> None:
    assert formed(text) == text


def test_what_a_program_fills_in_is_removed_from_the_source_of_a_page() -> None:
    text = (
        "* Contents\n{:toc}\n\nimport Box from './Box'\n\n{{< figure >}}\n\n<Box wide>\nText.\n</Box>\n{: .lead}\n"
        "\n[map]({% link map.md %})\n\n{% highlight sh %}\n{% sail %}\n{% endhighlight %}"
    )
    found = in_one_form(text, is_templated=True)
    assert found.text.split() == ["Text.", "map", "```sh", "{%", "sail", "%}", "```"]
    assert [removal.text for removal in found.removed] == [
        "* Contents",
        "{:toc}",
        "import Box from './Box'",
        "{{< figure >}}",
        "{: .lead}",
    ]
    assert in_one_form(text, is_templated=False).removed == ()


def test_a_sites_name_is_no_title_where_another_heading_is() -> None:
    site = "# [Small Rooms](https://rooms.example/)"
    found = in_one_form(f"{site}\n\n# Ferries\n\nText.", is_templated=False)
    assert found.text == "\n\n# Ferries\n\nText."
    assert [removal.text for removal in found.removed] == ["Small Rooms"]
    assert formed(f"{site}\n\nText.") == f"{site}\n\nText."


def test_an_underlined_title_stands_below_a_menu() -> None:
    menu = "".join(f"* [{name}](https://isle.example/{name})\n" for name in ("Home", "News", "Contact"))
    article = read(f"{menu}\n{TITLE}\n====\n\nBy Ann Reef\n\n{FIRST}\n\n{SECOND}\n")
    assert (article.title, article.authors, article.body) == (TITLE, ("Ann Reef",), f"{FIRST}\n\n{SECOND}")


def test_a_byline_has_strong_words_and_a_date_has_a_backslash() -> None:
    article = read(f"# {TITLE}\n\n\n**Ann Reef**, 2 January 2024\n\n{FIRST}\n\n{SECOND}\n")
    assert (article.authors, article.body) == (("Ann Reef",), f"{FIRST}\n\n{SECOND}")
    article = read(f"# {TITLE}\n\n\n2\\. Januar 2024, 08:12 Uhr\n\n{FIRST}\n\n{SECOND}\n")
    assert (article.date_published or "")[:10] == "2024-01-02"
    assert article.body == f"{FIRST}\n\n{SECOND}"


def test_code_below_a_date_keeps_its_fences() -> None:
    article = read(f"# {TITLE}\n\nBy Ann Reef\n\n2 January 2024\n\n```\nprint\n```\n\n{FIRST}\n\n{SECOND}\n")
    assert (article.blocks[0].kind, article.blocks[0].text) == ("code", "print")


def test_buttons_of_scripts_go() -> None:
    buttons = "[Jump to Recipe](#recipe) [Pin](https://pins.example/) [Print](javascript:window.print())"
    article = read(f"# {TITLE}\n\n\n{buttons}\n\n{FIRST}\n\n{SECOND}\n")
    assert article.body == f"{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize("more", ["<!-- to do", "<?php echo 1;", "<script>", "Use <title> and <textarea> here."])
def test_nothing_swallows_what_follows(more: str) -> None:
    article = read(f"# {TITLE}\n\n{FIRST}\n\n{more}\n\n## More\n\n{SECOND}\n")
    assert article.body == f"{FIRST}\n\n{more}\n\nMore\n\n{SECOND}"


def test_too_many_brackets_are_no_markdown() -> None:
    article = read(f"# {TITLE}\n\n{FIRST}\n\n## More\n\n{'[' * 100_001}\n\n{SECOND}\n")
    assert "## More" in (article.body or "")


def test_the_only_heading_of_the_first_level_is_the_title() -> None:
    title = "Grandmother's blue teapot"
    text = f"Share this release\n\nIsle Pumps of Marle\n\n\n# {title}\n\n{FIRST}\n\n## More\n\n{SECOND}\n"
    assert read(text).title == title


def test_links_below_all_else_go() -> None:
    foot = "\n\n".join(f"[{name}](https://isle.example/{name})" for name in ("Help", "Status", "Privacy"))
    assert read(f"# {TITLE}\n\n\n{FIRST}\n\n{SECOND}\n\n{foot}\n").body == f"{FIRST}\n\n{SECOND}"
    kept = foot.replace("Status", "Boats").replace("Help", "Ropes")
    assert (read(f"# {TITLE}\n\n\n{FIRST}\n\n{SECOND}\n\n{kept}\n").body or "").endswith("Ropes\n\nBoats\n\nPrivacy")


def test_who_sent_a_release_stands_below_a_heading() -> None:
    end = "### About Isle Pumps\n\nIsle Pumps AS makes pumps.\n\n**Media contact:**\npress@isle.example\n"
    first = f"{FIRST} Isle Pumps said so."
    assert read(f"# {TITLE}\n\n\n{first}\n\n{SECOND}\n\n{end}").body == f"{first}\n\n{SECOND}"
