"""Links and pictures of Markdown in text that was scraped."""

from __future__ import annotations

from scraped_text import FIRST, SECOND, TITLE, body

from scrape.extractor.sources.plain_text import extract

LINKED = FIRST.replace("council", "[council](https://isle.example/council)")


def test_menus_pictures_and_tags_of_links_go() -> None:
    found = extract(
        "[Skip to content](#main)\n\n- [World](/world)\n- [Money](/money)\n\n"
        f"# {TITLE}\n\nBy [Jane Doe](/people/jane-doe)\n\n![The ship](/ship.jpg)\n\n{LINKED}\n\n"
        f"[Read more: The last pilot](/pilot)\n\n{SECOND}\n\n[ Ferries ](/tag/ferries) [ Winter ](/tag/winter)"
    )
    assert (found.title, body(found), found.told) == (TITLE, [FIRST, SECOND], ("By Jane Doe",))


def test_a_link_in_a_paragraph_is_one_of_the_article() -> None:
    (block, _) = extract(f"# {TITLE}\n\nBy Jane Doe\n\n{LINKED}\n\n{SECOND}").blocks
    assert [(run.text, run.href) for run in block.runs if run.href] == [("council", "https://isle.example/council")]


def test_links_that_end_an_essay_stay() -> None:
    sources = (
        "## Further sources\n\n- [The Atlas](https://maps.example/atlas)\n- [A Survey](https://maps.example/survey)"
    )
    found = extract(f"# {TITLE}\n\n{FIRST}\n\n{SECOND}\n\n{sources}")
    assert body(found)[2:] == ["## Further sources", "- The Atlas\n- A Survey"]


def test_brackets_of_code_stay() -> None:
    code = "```\ncall = table[name](/path)\n```"
    assert code in body(extract(f"{TITLE}\n\n{FIRST}\n\n{code}\n\n{SECOND}"))
