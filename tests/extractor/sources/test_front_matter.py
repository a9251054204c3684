"""The block of fields above a text in Markdown: it says what the text is called, and is no part of it."""

from __future__ import annotations

import pytest

from scrape.api import clean
from scrape.extractor.sources.front_matter import FrontMatter, parted
from scrape.pipeline import clean_page
from scrape.records import Page

PROSE = (
    "The ferry between the two islands will stop for the winter, the council said on Tuesday, "
    "after a season in which half of its crossings were cancelled."
)


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (
            "---\ntitle: My post\nauthor: Jane Doe\ndate: 2024-01-02\n---\n",
            FrontMatter("My post", ("Jane Doe",), "2024-01-02"),
        ),
        (
            '\ufeff---\r\ntitle: "Ferry: \\"the end\\""\r\nauthors: [Jane Doe, \'Al Reef\']\r\n---\r\n',
            FrontMatter('Ferry: "the end"', ("Jane Doe", "Al Reef")),
        ),
        (
            "---\n# a note\nlayout: post\ntags:\n  - sea\nauthor:\n  - name: Jane Doe\n  - Al Reef\n\npublished: 2024\n"
            "---\n",
            FrontMatter(None, ("Jane Doe", "Al Reef"), "2024", tags=("sea",)),
        ),
        ("+++\ntitle = 'My post'\ndate = 2024-01-02\n+++\n", FrontMatter("My post", (), "2024-01-02")),
        (
            "+++\ntitle = 'My post'\ntags = ['sea']\n[cover]\ntitle = 'A quay'\n[[more]]\nn = 1\n+++\n",
            FrontMatter("My post", tags=("sea",)),
        ),
        (
            '---\ntitle: My post\nauthor:\n  - "[[Jane Doe]]"\n  - "[[Al Reef|Al]]"\n---\n',
            FrontMatter("My post", ("Jane Doe", "Al")),
        ),
        ("---\ndraft: true\n---\n", FrontMatter()),
        ("---\ntitle: 'It''s back' # at last\n...\n", FrontMatter("It's back")),
        ("---\ntitle: No 5 #1 # a note\nauthor: Reef, Anna # of Marle\n---\n", FrontMatter("No 5 #1", ("Anna Reef",))),
        (
            "---\ntitle: Five # six\ndate: # none\nauthor: Jane Doe, Al Reef\n---\n",
            FrontMatter("Five", ("Jane Doe, Al Reef",)),
        ),
    ],
)
def test_the_block_is_read_and_dropped(block: str, expected: FrontMatter) -> None:
    front, text, found = parted(f"{block}{PROSE}")
    assert (front, text) == (expected, PROSE)
    assert found.strip() == block.removeprefix("\ufeff").strip()


@pytest.mark.parametrize(
    "text",
    [
        f"---\n{PROSE}\n---\n{PROSE}",
        f"---\ntitle: no end\n\n{PROSE}",
        f"----\ntitle: other\n----\n{PROSE}",
        f"---\n---\n{PROSE}",
        f"title: My post\n---\n{PROSE}",
        f"---\nNote: the ferry is late again this year\n---\n\n{PROSE}",
        f"---\nAnna: Where were you?\nJo: At sea.\n---\n\n{PROSE}",
        f"---\n- one\n- two\nQuestion: Which?\nAnswer: Both.\n---\n\n{PROSE}",
        "---" + "\nkey: value" * 999 + "\n---\n",
    ],
)
def test_what_is_no_such_block_stays(text: str) -> None:
    assert parted(text)[:2] == (FrontMatter(), text)


def test_what_it_says_of_the_text_is_told() -> None:
    block = (
        "---\ntitle: Kelp\nsource: https://isle.example/kelp\ncreated: 2024-05-06\nlastmod: 2024-06-01T08:00:00Z\n"
        "description: Of kelp, and of those who dry it\ncategories: [Sea]\ntags: kelp, farming, kelp\n---\n"
    )
    article = clean(block + PROSE)
    assert (article.source_url, article.description) == (
        "https://isle.example/kelp",
        "Of kelp, and of those who dry it",
    )
    assert (article.date_published, article.date_modified) == ("2024-05-06", "2024-06-01T08:00:00+00:00")
    assert (article.categories, article.tags) == (("Sea",), ("kelp", "farming"))
    assert clean(f"---\ntitle: Kelp\nsource: my own notes\ntags: []\n---\n{PROSE}").source_url is None


def test_what_is_no_address_or_description_is_passed_over() -> None:
    block = (
        "---\ntitle: Kelp\nurl: /posts/kelp\nsource: https://isle.example/kelp\nlink: https://other.example/\n"
        "description: >\n  Of kelp,\n  dried\n---\n"
    )
    article = clean(block + PROSE)
    assert (article.source_url, article.hostname) == ("https://isle.example/kelp", "isle.example")
    assert article.description == "Of kelp, dried"
    other = clean(f"---\ntitle: Kelp\nlink: https://other.example/\nsummary: true\n---\n{PROSE}")
    assert (other.source_url, other.hostname, other.description) == (None, None, None)


def test_it_names_the_text() -> None:
    text = (
        f"---\ntitle: My post\nauthor: Jane Doe & Al Reef\ndate: 2024-01-02 10:00:00 +0100\n---\n# My post\n\n{PROSE}\n"
    )
    article = clean(text)
    assert (article.title, article.body) == ("My post", PROSE)
    assert article.authors == ("Jane Doe", "Al Reef")
    assert (article.removed[0].rule, article.removed[0].text) == ("front_matter", text.partition("\n#")[0])
    assert article.date_published == "2024-01-02T10:00:00+01:00"
    assert clean(f"---\ntitle: My post\n---\n{PROSE}\n").title == "My post"
    assert clean(f"---\nlayout: post\n---\n# Ferry stops\n\n{PROSE}\n").title == "Ferry stops"
    assert clean_page(Page(text="---\ntitle: My post\n---\n")).error is not None
