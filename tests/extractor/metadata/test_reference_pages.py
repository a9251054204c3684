"""Documentation and reference pages, which name no author and no day, whatever their markup is called."""

from __future__ import annotations

import pytest

TEXT = f"<p>{'A deck chair folds along its second rail. ' * 10}</p>"
LONG = TEXT * 3
"""Behind which no line is one around the headline."""
TITLE = "<h1>Deck chairs</h1>"


@pytest.mark.parametrize(
    "body",
    [
        f'{TITLE}{TEXT}<section id="authoritative-chairs"><h2>Authoritative Chairs</h2>{TEXT}</section>',
        f'{TITLE}{TEXT}<div class="authorization-note">Harbour Pass</div>',
        f'{TITLE}<div class="type-signature"><span>public class </span><span>DeckChair</span></div>{TEXT}',
        f'{TITLE}<h4 id="signature" class="signature"><span>class</span> <span>DeckChair</span></h4>{TEXT}',
        f'<p><a href="../users/faq.html">FAQ</a> <a href="../users/people.html">People</a></p>{TITLE}{TEXT}',
        f'{TITLE}<p><a href="chairs.html#author">F.3.3. Author</a></p>{TEXT}',
        f'{TITLE}<p><a rel="author" href="intro.html">2.1 Author</a></p>{TEXT}',
        f'{TITLE}<ul><li><a href="#authors">AUTHORS</a></li><li><a href="#source">SOURCE CODE</a></li></ul>{TEXT}',
        f'{TITLE}<ul><li><a href="#authors">AUTHORS</a><ul><li><a href="#s">SOURCE CODE</a></li></ul></li></ul>{TEXT}',
        f"{TITLE}{TEXT}{TEXT}{TEXT}<h2>AUTHOR</h2>Works in Marle<h2>SOURCE CODE</h2>{TEXT}",
        f"{TITLE}<ol><li><span>Alphabetic</span></li><li><span>By Inheritance</span></li></ol>{TEXT}",
        f'{TITLE}<p>Notes of 3 May 2024</p><p class="author">Added the</p>{TEXT}',
        f'{TITLE}<h4>pub <a href="#method.fold_up" class="fn">fold_up</a></h4>{TEXT}',
        f'{TITLE}<p>It opens the <a href="../env/fn.current_deck.html">current deck</a>.</p>{TEXT}',
        f'{TITLE}<p><a class="autorefs" href="#deck.ChairExtension">ChairExtension</a> –</p>{TEXT}',
    ],
)
def test_what_names_no_author(read, body):
    assert read(body).authors == ()


def test_parts_of_a_name_that_are_marked_one_by_one_are_one_name(read):
    authors = "".join(
        f'<div class="author"><h3 class="author"><span class="firstname">{first}</span> '
        f'<span class="surname">{last}</span></h3></div>'
        for first, last in (("Maëlle", "Reef"), ("Jo", "Marsh"))
    )
    assert read(f"{TITLE}<div>{authors}</div>{TEXT}").authors == ("Maëlle Reef", "Jo Marsh")


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        ("Jo Marsh, Marle Works, Cornwall<br>\nRails: Al Reef", ("Jo Marsh",)),
        ("Jo Marsh, Kim Lee and Al Reef", ("Jo Marsh", "Kim Lee", "Al Reef")),
    ],
)
def test_author_in_the_bare_text_behind_a_heading(read, text, authors):
    assert read(f"{TITLE}{LONG}<h2>AUTHORS</h2>\n{text}<h2>SOURCE CODE</h2>{TEXT}").authors == authors


def test_authority_of_a_page_does_not_hide_its_author(read):
    assert read(f'{TITLE}<p class="authority author">Jo Marsh</p>{TEXT}').authors == ("Jo Marsh",)


@pytest.mark.parametrize(
    "body",
    [
        f'{TITLE}{LONG}<p><a href="rails.html">1.1.10 Rails</a></p><p><a href="#s"><span>1.1.10</span> Seats</a></p>',
        f"{TITLE}{LONG}<p>How to modify a rail</p><h3>5.4.11 Seats</h3>",
        f"{TITLE}{LONG}<p>See <a href='rails.html'>Section 9.4.14, On the rails</a> for more.</p>",
        f"{TITLE}{LONG}<pre>chair --since\n2021-05-12</pre>",
        f"{TITLE}{LONG}<p>Pass <code>2021-05-12</code> to it.</p>",
        f"{TITLE}{LONG}<p>The chair, 3 May 2021, Harbour Works Standard</p>",
        f"{TITLE}{LONG}<p>Accessed: Monday May 3 17:50:24 2021</p>",
        f"{TITLE}{LONG}<p>3 May 2021 – 5 June 2021</p>",
    ],
)
def test_what_tells_no_day_of_the_page(read, body):
    assert read(body).date_published is None


@pytest.mark.parametrize(
    "body",
    [
        f"{TITLE}{LONG}<p>This page was last modified on 3 May 2021</p>",
        f"{TITLE}{LONG}<table><tr><td>Publication date</td><td>2021-05-03</td></tr></table>",
        f"{LONG}<h2>Deck chairs 3.6 of 2021-05-03</h2>{TEXT}",
        f"{TITLE}{LONG}<small>3 May 2021</small>",
    ],
)
def test_day_that_stands_by_itself_or_says_of_what_it_is(read, body):
    assert str(read(body).date_published) == "2021-05-03"


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ('Deck chairs<a class="headerlink" href="#deck-chairs">\uf0c1</a>', "Deck chairs"),
        ('Deck chairs <a href="chairs.html#deck-chairs">¶</a>', "Deck chairs"),
        ('<a href="#deck-chairs">§</a>Deck chairs', "Deck chairs"),
        ("Deck chairs in C#", "Deck chairs in C#"),
    ],
)
def test_link_of_a_heading_to_itself_is_no_part_of_the_title(read, heading, title):
    head = "<title>Deck chairs - Harbour Works manual</title>"
    assert read(f"<h1>{heading}</h1>{LONG}").title == title
    if "C#" not in title:
        assert read(f"<h1>Harbour Works manual</h1>{TEXT}<h2>{heading}</h2>{LONG}", head=head).title == title


@pytest.mark.parametrize(
    ("title", "heading", "found"),
    [
        ("DeckLib: libchairs", '<div class="headertitle"><div class="title">libchairs</div></div>', "libchairs"),
        ("Folding chairs (Deck: the Chair Language)", "<h3>6.6 Folding chairs</h3>", "6.6 Folding chairs"),
        ("Deck chairs: Deck: A Rail Library", "<h2>Deck chairs</h2>", "Deck chairs"),
        ("Deck 5.4 Manual: Chairs and Rails", "<h2>A.28 Chairs and Rails</h2>", "A.28 Chairs and Rails"),
        ("Chair (deck 2.4 API)", '<h2 class="title">Class Chair</h2>', "Class Chair"),
        ("Chair (deck 2.4 API)", '<h2 class="title">[Java] Class Chair</h2>', "[Java] Class Chair"),
        (
            "Deck 5 (5.4.1) - Folding chairs",
            "<header><h1>Deck 5</h1></header><h2>Folding chairs</h2>",
            "Folding chairs",
        ),
        ("Home - The Deck Book", '<h1 class="menu-title">The Deck Book</h1><h1>Deck Home</h1>', "Deck Home"),
    ],
)
def test_heading_that_shows_a_part_of_the_title_of_a_manual_s_page(read, title, heading, found):
    page = read(f"<h4>See also</h4>{heading}{LONG}", head=f"<title>{title}</title>")
    assert page.title == found


@pytest.mark.parametrize(("title", "found"), [("deck-3", "Deck chairs"), ("How decks are laid", "How decks are laid")])
def test_notebook_is_called_like_its_first_chapter_or_its_file(read, title, found):
    cell = '<div class="jp-Cell"><div class="jp-MarkdownCell"><h1>{}</h1>' + LONG + "</div></div>"
    body = f'<body class="jp-Notebook">{cell.format("Deck chairs")}{cell.format("Rails")}</body>'
    assert read(body, head=f"<title>{title}</title>").title == found


def test_keyword_that_version_control_writes_is_the_page_s_date(read):
    page = read(f"{TITLE}{LONG}<hr><address>$Date: 2005/05/25 19:51:01 $<br>Deck Works</address>")
    assert str(page.date_published).startswith("2005-05-25")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Film review: The Long Winter", f"{LONG}<h2>The Long Winter</h2>"),
        ("Deck chairs: Conclusion", f"<h2>Wood</h2>{LONG}<h2>Conclusion</h2>"),
        ("How to fold deck chairs (2026)", f"{LONG}<h2>How to fold deck chairs</h2>"),
        ("Deck chairs - Town Wiki", "<h2>Town Wiki</h2>"),
        ("Chairs - Blue Chair - Pier", "<h1>Pier</h1><h2>Blue Chair</h2>"),
    ],
)
def test_section_or_site_named_like_a_part_of_the_title_is_no_title(read, title, body):
    assert read(f"{body}{LONG}", head=f"<title>{title}</title>").title == title.removesuffix(" - Pier")


def test_heading_of_a_menu_of_dishes_is_the_title(read):
    for title in ("Summer Menu | Bistro", "Summer Menu"):
        assert (
            read(f"<h1 class=menu-title>Summer Menu</h1>{LONG}", head=f"<title>{title}</title>").title == "Summer Menu"
        )
