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


def test_indented_items_that_are_links_are_no_code() -> None:
    buttons = "  * [ Share ](https://a.example/x)\n  * [ Tweet ](https://b.example/y)"
    assert body(extract(f"# {TITLE}\n\n{buttons}\n\n{FIRST}\n\n{SECOND}")) == [FIRST, SECOND]
    code = "    * [ Share ](https://a.example/x)"
    assert code in body(extract(f"# {TITLE}\n\n{FIRST}\n\n{code}\n\n{SECOND}"))


def test_a_list_of_links_most_of_which_are_a_menus_goes() -> None:
    menu = (
        "*   [Home](https://a.example/)\n*   [Timetables](https://a.example/t)\n*   [Newsletter](https://a.example/n)"
    )
    assert body(extract(f"# {TITLE}\n\n{menu}\n\n{FIRST}\n\n{SECOND}")) == [FIRST, SECOND]
    own = "* [Timetables](https://a.example/t)\n* [Fares](https://a.example/f)\n* [Home](https://a.example/)"
    assert "Fares" in "".join(body(extract(f"# {TITLE}\n\n{own}\n\n{FIRST}\n\n{SECOND}")))


def test_who_wrote_it_is_read_in_italics() -> None:
    found = extract(f"# {TITLE}\n\n_By Jane Doe, staff writer_\n\n{FIRST}\n\n{SECOND}")
    assert (body(found), found.told) == ([FIRST, SECOND], ("By Jane Doe, staff writer",))


def test_a_heading_of_markdown_ends_a_list_of_other_articles() -> None:
    text = f"# {TITLE}\n\n{FIRST}\n\n{SECOND}\n\n## Related\n\n- [Moonwatch](https://m.example/)\n\n## License\n\nMIT"
    assert body(extract(text)) == [FIRST, SECOND, "## License", "MIT"]


def test_a_heading_of_markdown_that_menus_have_stays_over_a_sentence() -> None:
    text = "# Tide table\n\n## Home\n\nHigh water is at six and at seven.\n\n## Sport\n\nRowing is best before it."
    assert "## Home" in body(extract(text))
