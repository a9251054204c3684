"""The title: which one, and without what."""

from __future__ import annotations

import pytest

from scrape.extractor.metadata.title_words import agreement

TEXT = "<p>" + "The birds are back in the harbour. " * 10 + "</p>"
HEAD = '<meta property="og:site_name" content="The Daily Gull">'


def test_headline_that_og_title_confirms_is_the_title(read):
    page = read(
        "<h1>Latest news</h1><h1>Gulls return to the old harbour</h1>",
        head='<meta property="og:title" content="Gulls return to old harbour after ten years">',
    )
    assert page.title == "Gulls return to the old harbour"
    assert page.candidates["title"][0].source == "h1"


def test_a_long_subject_of_a_thread_is_its_title(read):
    subject = "Gulls return to the old harbour, " * 8 + "says the keeper of the pier"
    head = "<title>Perch - Where gulls talk</title>"
    url = "https://www.perch.example/r/gulls/comments/1k/gulls_return_to_the_old_harbour/"
    assert read(f"<h1>{subject}</h1>{TEXT}", head=head, url=url).title == subject
    assert read(f"<h1>{subject}</h1>{TEXT}", head=head, url="https://www.perch.example/1").title != subject


def test_a_name_in_data_that_nothing_else_says_is_of_a_part(read):
    head = (
        '<script type="application/ld+json">{"@type": "WebPage", "name": "Documentation"}</script>'
        '<meta property="og:title" content="Gulls by text message | Perch"><title>Gulls by text message | Perch</title>'
    )
    page = read(f"<h1>Letters that fly without slowing you down</h1>{TEXT}", head=head)
    assert page.title == "Gulls by text message"


def test_a_heading_that_the_address_spells_where_each_page_has_the_site_s_title(read):
    url = "https://perch.example/posts/return-of-the-gulls/"
    body = f"<h2>Return of the Gulls</h2>{TEXT}<h2>What they eat</h2>{TEXT}"
    assert read(body, head="<title>Letters from Marle</title>", url=url).title == "Return of the Gulls"
    assert read(body, head="<title>Our gulls at home</title>", url=url).title == "Our gulls at home"
    assert read(body, head="<title>Letters from Marle</title>", url="https://perch.example/17").title != (
        "Return of the Gulls"
    )


def test_the_host_before_a_title_goes_where_an_h1_shows_it(read):
    head = "<title>perch.example Gulls return</title>"
    bar = '<h1><a href="https://perch.example/">perch.example</a></h1>'
    assert read(bar + TEXT, head=head, url="https://perch.example/2025/gulls.html").title == "Gulls return"
    assert read("<h1>Node.js and its gulls</h1>" + TEXT, head="<title>Node.js and its gulls</title>").title == (
        "Node.js and its gulls"
    )


@pytest.mark.parametrize("day", ["23.01.2022 - ", "23. 1. 22 | ", "2022-01-23: "])
def test_a_day_before_a_title_is_not_of_it(read, day):
    page = read(f"<h2>{day}Gulls return to the pier</h2>{TEXT}", head=f"<title>{day}Gulls return to the pier</title>")
    assert page.title == "Gulls return to the pier"
    assert read(f"<h1>24.12. - a play</h1>{TEXT}", head="<title>24.12. - a play</title>").title == "24.12. - a play"


def test_numbered_h1s_are_sections(read):
    sections = "".join(f"<h1>{number}. {name}</h1>{TEXT}" for number, name in enumerate(("Overview", "Gulls"), 1))
    assert read(sections, head="<title>Gulls</title>").title == "Gulls"
    assert read(f"<h1>1. Gulls return</h1>{TEXT}", head="<title>Perch</title>").title == "1. Gulls return"


def test_a_title_that_was_cut_confirms_no_other(read):
    head = "".join(
        f"<{tag}Gull Checklist Gull Planning Checklists Gull Timeline…{end}"
        for tag, end in (("title>", "</title>"), ('meta property="og:title" content="', '">'))
    )
    assert read(f"<h1>Gull Checklist: From Egg to Flight</h1>{TEXT}", head=head).title == (
        "Gull Checklist: From Egg to Flight"
    )


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        (
            "Perch.example: Wireless feeder for gulls and terns in white : Gardens",
            "Wireless feeder for gulls and terns in white",
        ),
        ("Coastal Gull Sighting Perch | 2020 Edition", "Coastal Gull Sighting Perch | 2020 Edition"),
        ("The Perch | Gulls return to the harbour", "Gulls return to the harbour"),
    ],
)
def test_a_headline_that_has_the_site_s_name_stays(read, title, wanted):
    page = read(f"<h1>{wanted}</h1>{TEXT}", head=f"<title>{title}</title>", url="https://www.perch.example/a/1")
    assert page.title == wanted


def test_a_headline_that_is_drawn_word_by_word_is_as_it_is_read_aloud(read):
    drawn = (
        "<span aria-hidden=true><span>Gulls</span><span>return</span></span><span class=a_visuallyHidden__x>{}</span>"
    )
    assert read(f"<h1>{drawn.format('Gulls return')}</h1>{TEXT}").title == "Gulls return"
    sign = "<h1>Gulls return to the pier<a aria-hidden=true href=#x>#</a></h1>"
    assert read(sign + TEXT).title == "Gulls return to the pier"


@pytest.mark.parametrize(
    "title",
    [
        "Gulls return to the harbour | The Daily Gull",
        "Gulls return to the harbour - The Daily Gull",
        "Gulls return to the harbour — The Daily Gull — Coast",
        "The Daily Gull: Coast | Gulls return to the harbour",
        "The Daily Gull » Gulls return to the harbour",
    ],
)
def test_name_of_the_site_goes(read, title):
    assert read(head=f"{HEAD}<title>{title}</title>").title == "Gulls return to the harbour"


@pytest.mark.parametrize(
    "title", ["Gulls return to the pier - Harbour Club | Forum", "Harbour Club | Forum - Gulls return to the pier"]
)
def test_name_of_the_site_goes_that_has_a_bar_of_its_own(read, title):
    head = f"<meta property=og:site_name content='Harbour Club | Forum'><title>{title}</title>"
    assert read(head=head).title == "Gulls return to the pier"


def test_host_tells_what_the_name_of_the_site_is(read):
    page = read(
        head="<title>Why are some gulls bolder than others? - Seabird Watch</title>",
        url="https://www.seabirdwatch.org/bold",
    )
    assert page.title == "Why are some gulls bolder than others?"


@pytest.mark.parametrize("title", ["Seabird Watch: Gulls return at last", "Gulls return at last - The Seabird Watch"])
def test_host_tells_the_name_before_a_colon_and_behind_an_article(read, title):
    page = read(head=f"<title>{title}</title>", url="https://www.seabirdwatch.org/bold")
    assert page.title == "Gulls return at last"


@pytest.mark.parametrize("title", ["Seabird Watch: News of all gulls", "The Seabird Watch Society"])
def test_a_site_s_own_first_page_and_a_longer_name_keep_it(read, title):
    assert read(head=f"<title>{title}</title>", url="https://www.seabirdwatch.org/").title == title


LINE = (
    "<br><font size=1>Wednesday, March 28, 2007</font>"
    "<p>The gulls have come back to the pier, the council said, and nobody knows for how long.</p>"
)


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (f"<font size=4><b>Gulls return, at last</b></font>{LINE}", "Gulls return, at last"),
        (f"<font size='+2'>Gulls return, at last</font>{LINE}", "Gulls return, at last"),
        (f"<font size=3>Gulls return, at last</font>{LINE}", "The Seabird Watch"),
        (
            f"<font size=4>Gulls return, at last</font>{LINE}<font size=4>Gulls leave once more</font>",
            "The Seabird Watch",
        ),
        (f"<a href=/><font size=5>Gulls of all seas</font></a>{LINE}", "The Seabird Watch"),
    ],
)
def test_the_line_set_in_the_largest_letters_is_the_title_where_the_page_names_but_its_site(read, body, title):
    head = "<title>The Seabird Watch</title>"
    assert read(body + TEXT, head=head, url="https://www.seabirdwatch.org/bold").title == title


def test_publisher_in_json_ld_tells_what_the_name_of_the_site_is(read):
    json_ld = '{"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "Harbour Times"}}'
    page = read(
        head=f'<script type="application/ld+json">{json_ld}</script>'
        '<meta property="og:title" content="A quiet spring - Harbour Times">'
    )
    assert page.title == "A quiet spring"


def test_dash_inside_the_title_stays(read):
    title = "Part two - what the gulls did next, and why nobody had seen it coming"
    assert read(head=f'{HEAD}<meta property="og:title" content="{title}">').title == title


def test_dash_in_the_headline_stays(read):
    page = read("<h1>One gull - two nests</h1>", head="<title>Birds / One gull - two nests / Coast</title>")
    assert page.title == "One gull - two nests"


def test_headline_that_is_microdata_too_counts_once(read):
    page = read(
        '<h1 itemprop="headline">The birds are back in town</h1>',
        head='<meta property="og:title" content="Gulls"><meta property="article:published_time" content="2024-03-05">',
    )
    assert page.title == "The birds are back in town"


def test_headline_that_links_to_the_first_page_is_the_site(read):
    page = read(
        '<h1><a href="/">Notes from the Pier</a></h1><h2>Low tide</h2>',
        head="<title>Low tide – Notes from the Pier</title>",
    )
    assert page.title == "Low tide"


def test_headline_called_logo_is_the_site(read):
    page = read('<h1 class="site-logo">Pier Notes</h1>', head="<title>Low tide at the pier : Pier Notes</title>")
    assert page.title == "Low tide at the pier"


def test_masthead_is_the_headline_where_json_ld_says_so(read):
    headline = "Gulls return to the old harbour"
    data = f'<script type="application/ld+json">{{"@type": "Article", "headline": "{headline}"}}</script>'
    card = f"<h1>{headline}</h1><p><time>1 May 2024</time></p><h1>Terns leave once more</h1>"
    body = f'<h1 class="masthead__title">{headline}</h1><p><time>5 March 2024</time></p>{TEXT}{card}'
    assert read(body, head=data).date_published == "2024-03-05"
    head = f"<title>Terns leave once more</title>{data}"  # the site’s name
    assert read(f'<h1 class="masthead">{headline}</h1><h2>Terns leave once more</h2>{TEXT}', head=head).title == (
        "Terns leave once more"
    )


def test_readings_of_characters_are_no_part_of_the_headline(read):
    body = f"<h1><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>に<ruby>鴎<rt>かもめ</rt></ruby>が戻る</h1>{TEXT}"
    assert read(body, language="ja").title == "港に鴎が戻る"


@pytest.mark.parametrize("tag", ["acronym", "abbr"])
def test_short_forms_do_not_part_a_headline(read, tag):
    assert read(f"<h2>Help and <{tag}>FAQ</{tag}> for gulls</h2>{TEXT * 3}").title == "Help and FAQ for gulls"


@pytest.mark.parametrize("label", ["Table of Contents", "Inhalt", "Indices and tables", "目次"])
def test_heading_over_the_list_of_parts_is_no_headline(read, label):
    body = f"<h1>{label}</h1><ul><li><a href='#a'>Gulls</a></ul>{TEXT}"
    assert read(body, head="<title>What the gulls ate last year</title>").title == "What the gulls ate last year"
    assert read(body, head=f"<title>{label}</title>").title == label
    assert read(body, head=f"<title>{label} – The Book of Gulls</title>").title == label


def test_kicker_over_the_headline_goes(read):
    page = read('<h1><span class="kicker">Coast</span> <span>Gulls return to the harbour</span></h1>')
    assert page.title == "Gulls return to the harbour"


def test_kicker_goes_where_og_title_lacks_it(read):
    page = read(
        "<h1><span>After the storm</span> Gulls return to the harbour</h1>",
        head='<meta property="og:title" content="Gulls return to the harbour">',
    )
    assert page.title == "Gulls return to the harbour"


def test_inline_tags_do_not_part_words_and_breaks_do(read):
    assert read("<h1><b>G</b>ulls<br>return <i>home</i> #</h1>").title == "Gulls return home"


def test_hidden_text_and_scripts_in_the_headline_are_not_read(read):
    page = read('<h1><style>h1 {}</style>Gulls return<span class="sr-only">Share</span><button>Copy</button></h1>')
    assert page.title == "Gulls return"


def test_json_ld_headline_comes_before_og_title_without_a_headline(read):
    json_ld = '{"@type": "Article", "headline": "Gulls &amp; <em>terns</em> return"}'
    page = read(
        head=f'<script type="application/ld+json">{json_ld}</script>'
        '<meta property="og:title" content="You will not believe these birds">'
    )
    assert page.title == "Gulls & terns return"


def test_slogan_of_a_page_that_is_no_article_is_not_the_title(read):
    page = read("<h1>Fly higher, every day</h1>", head='<meta property="og:title" content="Gull feeders">')
    assert page.title == "Gull feeders"


def test_unconfirmed_headline_of_an_article_is_the_title(read):
    page = read(
        "<h1>The birds are back in town</h1>",
        head='<meta property="og:title" content="Gulls"><meta property="article:published_time" content="2024-03-05">',
    )
    assert page.title == "The birds are back in town"


def test_second_heading_that_shows_the_title_is_the_headline(read):
    page = read(
        "<h2>Gulls return to the harbour</h2><p>By Jo Marsh</p>",
        head="<title>Gulls return to the harbour | Coast</title>",
    )
    assert page.title == "Gulls return to the harbour"
    assert page.authors == ("Jo Marsh",)


def test_bold_text_that_shows_the_title_is_the_headline(read):
    body = (
        '<font size="5"><b>Gulls return to the harbour</b></font><br><font size="1">By Jo Marsh<br>May 14, 2003</font>'
    )
    page = read(body, head="<title>Gulls return to the harbour</title>")
    assert (page.title, page.authors, page.date_published) == (
        "Gulls return to the harbour",
        ("Jo Marsh",),
        "2003-05-14",
    )


def test_title_in_a_script_without_spaces(read):
    page = read(head="<title>海鸥回到旧港口了吗-海港日报网</title>", language="zh", url=None)
    assert page.title == "海鸥回到旧港口了吗"


def test_subtitle_is_the_line_called_so(read):
    page = read('<h1>Gulls return home</h1><p class="article-standfirst">After ten years they nest again.</p>')
    assert page.subtitle == "After ten years they nest again."


def test_subtitle_is_the_summary_before_the_byline(read):
    head = '<meta name="description" content="After ten years they nest again.">'
    summary = "<h1>Gulls return home</h1><p>After ten years they nest again.</p>"
    assert read(f"{summary}<p>By Jo Marsh</p>", head=head).subtitle == "After ten years they nest again."
    assert read(f"{summary}<p>They had been gone.</p>", head=head).subtitle is None


def test_subtitle_from_json_ld(read):
    json_ld = '{"@type": "Article", "alternativeHeadline": "Ten years on"}'
    assert read(head=f'<script type="application/ld+json">{json_ld}</script>').subtitle == "Ten years on"


@pytest.mark.parametrize(
    "title", ["No Title", "Untitled Document", "New Page 1", "Unbenanntes Dokument", "Documento sin título"]
)
def test_what_editors_call_a_page_that_nobody_has_named_is_no_title(read, title):
    assert read(TEXT, head=f"<title>{title}</title>").title is None


def test_a_poem_may_be_untitled(read):
    assert read(TEXT, head="<title>Untitled Poem</title>").title == "Untitled Poem"


def test_page_without_any_title_has_none(read):
    assert read("<p>Text.</p>").title is None


@pytest.mark.parametrize("text", ["|", "» · «", " - "])
def test_separators_are_no_title(read, text):
    assert read(f"<h1>{text}</h1>", head=f"{HEAD}<title>{text}</title>").title is None


def test_name_of_the_site_is_the_title_of_a_page_that_gives_no_other(read):
    assert read("<h1>The Daily Gull</h1>", head=f"{HEAD}<title>The Daily Gull</title>").title == "The Daily Gull"
    page = read(
        "<h1 class='blog-title'>Gulls return to the pier</h1>", head="<title>Gulls return to the pier | Gull</title>"
    )
    assert page.title == "Gulls return to the pier"


def test_heading_that_shows_a_given_title_comes_before_a_lone_h1_that_none_confirms(read):
    head = '<meta property="og:title" content="Gulls return to the pier">'
    body = "<h2>Gulls return to the pier</h2><p>Text.</p><h1>A message from our founder</h1>"
    assert read(body, head=head).title == "Gulls return to the pier"


def test_h1_that_ends_the_page_title_is_the_book_s_where_a_lower_heading_begins_it(read):
    head = "<title>What gulls eat - The Book of Gulls</title>"
    assert read("<h1>The Book of Gulls</h1><h2>What gulls eat</h2>", head=head).title == "What gulls eat"
    head = "<title>Gull food - The Book of Gulls</title>"
    assert read("<h1>Book of Gulls</h1><h2>Gull food</h2>", head=head).title == "Gull food"


def test_of_several_h1s_the_one_that_agrees_with_the_address(read):
    body = "<h1>Where to see gulls</h1><p>Text.</p><h1>The best piers and harbours of the coast</h1>"
    head = "<title>Where to see birds</title>"
    page = read(body, head=head, url="https://gull.example/best-piers-harbours-coast")
    assert page.title == "The best piers and harbours of the coast"


def test_agreement_is_full_for_equal_titles_and_none_without_a_common_word():
    assert agreement("Gulls return", "gulls RETURN!") == 1
    assert agreement("Gulls return", "Terns leave") == 0
    assert 0.5 < agreement("Gulls return", "Gulls return home") < 1


def test_agreement_takes_each_character_for_a_word_in_scripts_without_spaces():
    assert 0.5 < agreement("電車が来た", "電車が来る") < 1
    assert agreement("Q&A: 電車", "電車") == agreement("Q A 電車", "電 車") > 0.5
    assert agreement("Gulls’ return", "Gulls – return") == 1


def test_short_heading_before_the_rest_of_the_page_title_is_the_site_s_name(read):
    page = read(
        "<h1>Tarn Times</h1><h2>Otters return to the Tarn</h2>",
        head="<title>Tarn Times: Otters return to the Tarn</title>",
    )
    assert page.title == "Otters return to the Tarn"


def test_headline_with_its_subtitle_in_the_page_title(read):
    head = "<title>Otters are back: How the Tarn recovered</title>"
    assert read("<h1>Otters are back</h1><h2>How the Tarn recovered</h2>", head=head).title == "Otters are back"


@pytest.mark.parametrize(
    "title",
    [
        "The Daily Gull » Blog Archive » Gulls return to the harbour",
        "The Daily Gull • View topic - Gulls return to the harbour",
        "Gulls return to the harbour / Birds of the coast / Coast Forums",
    ],
)
def test_words_that_stand_in_every_title_go(read, title):
    assert read(head=f"{HEAD}<title>{title}</title>").title == "Gulls return to the harbour"


def test_slash_without_the_site_parts_no_path(read):
    page = read(head=f"{HEAD}<title>Return / Gulls of the old harbour in spring</title>")
    assert page.title == "Return / Gulls of the old harbour in spring"


def test_slashes_part_a_path_on_a_thread_only(read):
    head = "<title>He said / she said / Harbour Review</title>"
    site = '<meta property="og:site_name" content="Harbour Review">'
    assert read(head=head).title == "He said / she said"
    assert read(head=f"{site}<title>Either / Or / Harbour Review</title>").title == "Either / Or"
    assert read(head=head, url="https://bbs.example.com/viewtopic.php?id=7").title == "He said"


def test_the_name_of_a_board_goes_from_the_title_of_a_thread(read):
    head = "<title>Dry weir - Mill Forum</title>"
    assert read(head=head, url="http://forums.example.com/12-weir.html").title == "Dry weir"
    assert (
        read(head="<title>Dry weir - Mill</title>", url="http://forums.example.com/1.html").title == "Dry weir - Mill"
    )


def test_a_subtitle_that_repeats_the_title_is_none(read):
    subtitle = '<p itemprop="alternativeHeadline">{}</p>'
    body = "<h1>Gulls return to the harbour</h1>"
    assert read(f"{body}{subtitle.format('Gulls Return to the Harbour')}").subtitle is None
    assert read(f"{body}{subtitle.format('They came by night')}").subtitle == "They came by night"


@pytest.mark.parametrize(
    "heading",
    [
        "<a>Gulls return</a> <span>(example.org)</span> <span>87</span>",
        "<span>A story of birds</span> <span>Gulls return</span>",
        "Gulls return<br>05.03.2024 • Coast",
    ],
)
def test_heading_is_the_run_of_its_elements_that_a_given_title_names(read, heading):
    page = read(f"<h1>{heading}</h1>", head='<meta property="og:title" content="Gulls return">')
    assert page.title == "Gulls return"
    assert page.candidates["title"][0].source == "h1"


def test_heading_that_begins_with_a_given_title_stays_whole(read):
    page = read("<h1>Gulls return: what they eat</h1>", head='<meta property="og:title" content="Gulls return">')
    assert page.title == "Gulls return: what they eat"


def test_headings_are_looked_at_before_what_is_bold(read):
    bold = "<b>1.</b>" * 60
    page = read(
        f"<h1>Book of Gulls</h1>{bold}<h2>How to feed a gull</h2>",
        head="<title>How to feed a gull - Book of Gulls</title>",
    )
    assert page.title == "How to feed a gull"


@pytest.mark.parametrize("second", ["three dead", "Three dead in harbour"])
def test_second_line_of_a_headline_stays(read, second):
    start = "Storm hits coast"
    title = start if second[0].isupper() else second.capitalize()
    page = read(f"<h1>{start}<br>{second}</h1>", head=f'<meta property="og:title" content="{title}">')
    assert page.title == f"{start} {second}"


def test_whole_heading_is_told_beside_the_title(read):
    head = '<meta property="og:title" content="Gulls return">'
    page = read("<h1><span>A story of birds</span> <span>Gulls return</span></h1>", head=head)
    assert (page.title, page.heading) == ("Gulls return", "A story of birds Gulls return")


def test_section_named_by_a_word_of_the_title_is_not_the_title(read):
    title = "How harbours, Gullport, and a hundred other towns lost their ferries in a single spring"
    head = f'<meta property="og:title" content="{title}">'
    assert read("<h1>Gullport</h1><h1>Collaboration</h1><h1>Impact</h1>", head=head).title == title
    assert read("<h1>Gullport</h1>", head='<meta property="og:title" content="Gullport in spring">').title == "Gullport"


def test_theme_that_calls_the_headline_by_the_name_of_the_blog_means_the_headline(read):
    page = read(
        '<h1 class="entry-title harbourblogtitle">Ferries in winter</h1>',
        head="<title>Ferries in winter – Learn more about the risks</title>",
    )
    assert page.title == "Ferries in winter"


def test_heading_that_is_the_site_s_name_is_not_cut_into_a_title(read):
    page = read(
        "<h1>海鷗之家_藍天</h1>",
        head='<meta property="og:site_name" content="海鷗之家_藍天">'
        '<meta property="og:title" content="到燈塔散步賞楓 @ 海鷗之家_藍天">',
    )
    assert page.title == "到燈塔散步賞楓 @ 海鷗之家_藍天"


def test_meta_title_that_repeats_the_page_title_loses_the_same(read):
    page = read(head='<title>Mesh chairs | HSN</title><meta name="title" content="Mesh chairs | HSN">')
    assert page.title == "Mesh chairs"


def test_site_s_name_behind_a_colon(read):
    body = '<h1><a href="/">Town of Marle</a></h1><h3>Gulls return to the pier</h3>' + TEXT
    assert read(body, head="<title>Gulls return to the pier: Town of Marle</title>").title == "Gulls return to the pier"
    head = '<title>Gulls return: the film</title><meta property="og:site_name" content="Harbour Daily">'
    assert read("<h1>Gulls return: the film</h1>" + TEXT, head=head).title == "Gulls return: the film"


def test_page_of_one_word_is_not_its_site_s_section(read):
    body = "<h2>Guide to the Harbour</h2><h1>Introduction</h1>" + TEXT
    assert read(body, head="<title>Introduction - Guide to the Harbour</title>").title == "Introduction"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Friends of the Pier - {}", "<font size=5><b>Friends of the Pier</b></font><p><font size=4><b>{}</b></font>"),
        ("PIER NEWS | Coast | {}", "<table><tr><td><font><b>{}</b></font></td></tr></table>"),
    ],
)
def test_headline_that_only_a_lower_heading_shows(read, title, body):
    headline = "Gulls return to the harbour"
    assert read(body.format(headline) + TEXT, head=f"<title>{title.format(headline)}</title>").title == headline


def test_name_of_the_site_at_the_end_is_no_headline_though_a_heading_shows_it(read):
    name = "Society of the Friends of the Old Pier"
    page = read(f'<h2 class="logo"><a href="/">{name}</a></h2>{TEXT}', head=f"<title>Gulls | {name}</title>")
    assert page.title != name


def test_name_of_a_manual_that_a_heading_shows_above_the_chapter_s_is_no_headline(read):
    body = f"<h2>The Manual of the Old Harbour Tools</h2><hr><h3>Nets</h3>{TEXT}"
    page = read(body, head="<title>Nets - The Manual of the Old Harbour Tools</title>")
    assert page.title != "The Manual of the Old Harbour Tools"


def test_name_of_a_blog_before_the_title_is_known_by_the_title_below_it(read):
    title = "The Lamp and the Ladder: Gulls return to the harbour"
    brand = "<h1>The Lamp and the Ladder</h1>"
    named = f'{brand}<h3 class="post-title">Gulls return to the harbour</h3>'
    assert read(named, head=f"<title>{title}</title>").title == "Gulls return to the harbour"
    given = f'<title>{title}</title><meta property="og:title" content="Gulls return to the harbour">'
    assert read(f"{brand}<h3>Gulls return to the harbour</h3>", head=given).title == "Gulls return to the harbour"


def test_headline_called_so_by_its_id(read):
    head = "<title>Harbour Post - News - Gulls return to the harbour</title>"
    page = read('<span id="pnl_lblHeadline">Gulls return to the harbour</span><br><span>By Jo Marsh</span>', head=head)
    assert (page.title, page.authors) == ("Gulls return to the harbour", ("Jo Marsh",))


def test_section_and_company_behind_wide_bars(read):
    head = "<title>新型の灯台ランプ「ひかり」を発売｜お知らせ｜港湾電機株式会社</title>"
    page = read(
        "<p>港湾電機株式会社 広報課</p><h2>新型の灯台ランプ「ひかり」を発売</h2><p>2024年3月5日</p>",
        head=head,
        language="ja",
    )
    assert (page.title, page.authors) == ("新型の灯台ランプ「ひかり」を発売", ())


def test_characters_that_show_nothing_are_not_of_the_title(read):
    shown = "Gull\u00adfeeding on the fer\u200bries"
    assert read(f"<h1>{shown}</h1>", head=f"<title>{shown}</title>").title == "Gullfeeding on the ferries"
    assert read(head=f'<meta property="og:title" content="{shown}">').title == "Gullfeeding on the ferries"


def test_heading_in_capitals_is_spelled_as_the_page_title_spells_it(read):
    assert (
        read("<h1>GULLS RETURN TO RYE</h1>", head="<title>Gulls return to Rye</title>").title == "Gulls return to Rye"
    )
    assert read("<h1>GULLS RETURN</h1>", head="<title>GULLS RETURN</title>").title == "GULLS RETURN"
    assert read("<h1>GULLS RETURN TO RYE</h1>", head="<title>Gulls return</title>").title == "GULLS RETURN TO RYE"


def test_a_title_with_the_sites_name_and_a_colon_stays_where_a_heading_shows_it_whole(read) -> None:
    title = "Signal: how the messenger came to be"
    head = f'<title>{title}</title><meta property="og:site_name" content="Signal">'
    assert read(f"<h1>{title}</h1><p>It came.</p>", head=head).title == title
    assert read("<h1>How the messenger came to be</h1><p>It came.</p>", head=head).title.startswith("How the")


@pytest.mark.parametrize(
    "headline",
    [
        "Opinion | We need more gulls",
        "Tour of the Sea | Stage 4",
        "Explained - Gulls",
        "Gulls, live | Pier shut at noon",
    ],
)
@pytest.mark.parametrize("site", ["", " | The Daily Gull"])
def test_bar_in_a_headline_that_all_titles_have_parts_no_site_off(read, headline, site):
    head = f'{HEAD}<title>{headline}{site}</title><meta property="og:title" content="{headline}">'
    assert read(f"<h1>{headline}</h1>{TEXT}", head=head).title == headline
    assert read(f"<h1>{headline}</h1>{TEXT}", head=f"<title>{headline}</title>").title == headline
    assert read(f"<h1>{headline} | The Daily Gull</h1>{TEXT}", head=head).title == headline


def test_few_words_behind_a_bar_and_a_long_headline_are_a_label(read):
    head = "<title>The full story of the gulls | Opinion</title>"
    assert (
        read(f"<h1>How the gulls came back home | Opinion</h1>{TEXT}", head=head).title
        == "How the gulls came back home"
    )


def test_site_that_the_page_does_not_name_goes_behind_the_bar_of_a_headline_of_five_words(read):
    title = "Gulls return to the pier | Coast Herald"
    page = read(f"<h1>{title}</h1>{TEXT}", head=f"<title>{title}</title>")
    assert page.title == "Gulls return to the pier"


def test_title_for_search_engines_is_no_subtitle(read):
    json_ld = '{"@type": "Article", "alternativeHeadline": "Gulls: why they return to the harbour"}'
    head = f'<script type="application/ld+json">{json_ld}</script>'
    body = "<h1>Gulls return to the harbour after ten years</h1>"
    assert read(body, head=head).subtitle == "Gulls: why they return to the harbour"
    title = "<title>Gulls: why they return to the harbour | Harbour Daily</title>"
    assert read(body, head=head + title).subtitle is None


@pytest.mark.parametrize("name", ["hero__excerpt", "hero-lead", "entry-excerpt"])
def test_line_below_the_headline_that_is_called_its_excerpt_is_the_subtitle(read, name):
    below = f"<div class={name}>They came by night and stayed</div>"
    assert read(f"<h1>Gulls return to the harbour</h1>{below}").subtitle == "They came by night and stayed"


def test_lower_heading_that_shows_the_first_part_of_a_given_title_is_the_title(read):
    head = '<meta property="og:title" content="Gulls return to the harbour - Guide to Birds">'
    site = "<h1><a href=/>Birds of the Coast</a></h1>"
    assert read(f"{site}<h2>Gulls return to the harbour</h2>{TEXT}", head=head).title == "Gulls return to the harbour"
    page = read(f"{site}<h2>Guide to Birds</h2>{TEXT}", head=head)
    assert page.title == "Gulls return to the harbour - Guide to Birds"


def test_a_heading_for_screen_readers_is_no_title(read):
    head = "<title>Rulings by month</title>"
    assert (
        read(f'<h2 class="element-invisible">You are here</h2><p>Home</p>{TEXT}', head=head).title == "Rulings by month"
    )


def test_a_heading_that_leads_home_is_the_site_s_wherever_the_page_is(read):
    body = '<h1><a href="/">The courts of Marle</a></h1><h2>Rulings in civil cases</h2>' + TEXT
    page = read(body, head="<title>Rulings in civil cases of the port | Supreme Court</title>", url=None)
    assert page.title == "Rulings in civil cases of the port"


@pytest.mark.parametrize(
    ("current", "title"),
    [
        ("Fares", "Fares"),
        ("Ferries: Fares", "Fares"),
        ("Home", "The Marle Ferries Portal"),
        ("Ferries Portal", "The Marle Ferries Portal"),
    ],
)
def test_breadcrumbs_name_a_page_that_is_called_as_the_site(read, current, title):
    trail = f'<ol class="breadcrumb"><li><a href="/">Home</a></li><li aria-current="page">{current}</li></ol>'
    site = '<header><a href="/"><h1>The Marle Ferries Portal</h1></a></header>'
    body = f"{site}{trail}<p><b>Fares</b></p><h2>Ferries Portal</h2>{TEXT}"
    assert read(body, head="<title>The Marle Ferries Portal</title>").title == title


def test_label_behind_a_headline_goes_where_the_page_title_goes_on_otherwise(read):
    h1 = "<h1><span>老水坝的闸门如何打开</span> <span>原创</span></h1>"
    head = "<title>老水坝的闸门如何打开_Perch12的博客-海港网</title>"
    assert read(h1 + TEXT, head=head).title == "老水坝的闸门如何打开"
    h1 = "<h1><span>Gulls return to the harbour</span> <span>and stay</span></h1>"
    assert read(h1 + TEXT, head="<title>Gulls return to the harbour</title>").title == "Gulls return to the harbour"


def test_small_letters_of_a_headline_stand_as_the_heading_has_them(read):
    head = '<meta name="citation_title" content="Gulls in H 2 O and Fe 3 O 4 of the harbour">'
    h1 = "<h1><span>Gulls in H<sub>2</sub>O and Fe<sub>3</sub>O<sub>4</sub> of the harbour</span><a href=#n>†</a></h1>"
    assert read(h1 + TEXT, head=head).title == "Gulls in H2O and Fe3O4 of the harbour"


def test_site_in_brackets_behind_a_title(read):
    head = f"{HEAD}<title>Gulls return - The harbour tales [The Daily Gull]</title>"
    assert read(TEXT, head=head).title == "Gulls return - The harbour tales"


@pytest.mark.parametrize(
    "heading",
    [
        '<i aria-hidden="true"></i><span class="sr-only">Article:</span> Gulls return to the pier',
        'Gulls return to the pier <i aria-hidden="true">#</i><span class="visually-hidden">opens in a new tab</span>',
    ],
)
def test_what_screen_readers_alone_read_in_a_heading_is_not_the_title(read, heading):
    assert read(f"<h1>{heading}</h1>{TEXT}").title.startswith("Gulls return to the pier")


def test_a_name_with_a_dot_that_an_h1_shows_is_no_host(read):
    page = read(
        f"<h1 class=site-title>Perch.js</h1><h2>Gulls</h2>{TEXT}", head="<title>Perch.js 22 is here to stay</title>"
    )
    assert page.title == "Perch.js 22 is here to stay"


def test_a_headline_that_begins_with_an_ordinal_is_no_section(read):
    body = f"<h1>1. FC Marle wins at Port Isaac</h1><p>Jo Marsh</p><p>5 May 2024</p>{TEXT}<h1>2. League</h1>"
    page = read(body, head="<title>1. FC Marle wins at Port Isaac</title>")
    assert (page.candidates["title"][0].source, page.authors) == ("h1", ("Jo Marsh",))


@pytest.mark.parametrize("title", ["2.10.24: what is new in it", "24.12.2022 - 26.12.2022: a fair in the town"])
def test_a_version_or_the_first_of_two_days_stays_in_a_title(read, title):
    assert read(f"<h1>{title}</h1>{TEXT}", head=f"<title>{title}</title>").title == title


def test_words_about_the_site_before_a_longer_headline_go(read):
    head = "<title>Welcome to Perch | Gulls return to the harbour</title>"
    assert read(TEXT, head=head, url="https://www.perch.example/a").title == "Gulls return to the harbour"


def test_numbered_h1s_are_all_that_a_page_without_a_title_has(read):
    assert read(f"<h1>1. Gulls return</h1>{TEXT}<h1>2. Terns follow</h1>{TEXT}").title == "1. Gulls return"


def test_a_short_title_that_ends_in_dots_is_whole(read):
    title = "And then the gulls came back..."
    head = f'<title>{title}</title><meta property="og:title" content="{title}">'
    assert read(f"<h1>Harbour Post Weekly</h1>{TEXT}", head=head).title == title


def test_a_heading_of_many_digits_is_read_in_no_time(read):
    number = "1." + "1" * 60
    assert read(f"<h1>{number}</h1><h1>{number}</h1>{TEXT}", head="<title>Gulls return</title>").title == "Gulls return"


def test_headline_at_the_end_of_the_title_is_no_brand_where_the_page_gives_it_as_its_title(read):
    shown = "<h2>harbour notes</h2><h1>the quiet gull</h1>"
    head = '<title>harbour notes — the quiet gull</title><meta property="og:title" content="the quiet gull">'
    assert read(shown, head=head).title == "the quiet gull"


def test_the_id_of_a_page_of_a_wiki_is_not_its_title(read):
    head = "<title>boats:rules [Open Boathouse of Marle]</title>"
    assert read("<h1>Bootshausordnung</h1><p>Mind the oars.</p>", head=head).title == "Bootshausordnung"


@pytest.mark.parametrize("title", ["Gulls return :: The Daily Gull", "Gulls return < The Daily Gull"])
def test_the_site_behind_a_sign_that_titles_have_too_goes_whole(read, title):
    assert read(TEXT, head=f"{HEAD}<title>{title}</title>").title == "Gulls return"
    other = title.replace("The Daily Gull", "Herons")
    assert read(TEXT, head=f'{HEAD}<meta property="og:title" content="{other}">').title == other


@pytest.mark.parametrize(
    ("given", "title"),
    [
        ("⭐⭐⭐ Otter Inn, Marle", "Otter Inn, Marle"),
        ("★★ Otter Inn, Marle", "Otter Inn, Marle"),
        ("★ is a record of 2016", "★ is a record of 2016"),
    ],
)
def test_the_stars_of_a_hotel_are_no_part_of_its_name(read, given, title):
    assert read(TEXT, head=f'<meta property="og:title" content="{given}">').title == title


def test_what_microdata_in_a_heading_call_the_headline_is_the_title(read):
    shown = "<h1><span itemprop=headline>Gulls return to the harbour</span><small>post</small></h1>"
    assert read(f"{shown}{TEXT}", head="<title>Gulls return to the harbour — Perch</title>").title == (
        "Gulls return to the harbour"
    )


def test_a_title_of_two_parts_that_a_heading_shows_whole_is_not_cut(read):
    head = "<title>看看港口-多看海鸥</title>"
    assert read(f"<div class=x-title>看看港口-多看海鸥</div>{TEXT}", head=head).title == "看看港口-多看海鸥"
    assert read(f"<div class=x-title>看看港口</div>{TEXT}", head=head).title == "看看港口"


@pytest.mark.parametrize("head", ["", "<title>Untitled Document</title>"])
def test_a_page_that_nothing_else_names_has_its_first_lower_heading_for_a_title(read, head):
    frame = "<nav><h2>Menu</h2></nav><h2><a href='/'>Perch</a></h2>"
    assert read(f"{frame}<main><h2>Gulls</h2>{TEXT}<h2>Herons</h2></main>", head=head).title == "Gulls"
    assert read(f"<h2>Menu</h2>\n<h2>Gulls</h2>{TEXT}", head=head).title == "Gulls"
    assert read(f"<h2>Related</h2>\n<ul><li>Boats</ul><h2>Gulls</h2>{TEXT}", head=head).title == "Gulls"
    assert read(f"<nav><h2>Menu</h2></nav>{TEXT}", head=head).title is None


def test_a_country_that_begins_the_name_of_the_site_is_of_the_title(read):
    head = '<meta property="og:site_name" content="Marle Live"><title>Marle : la gare rouvre - Marle Live</title>'
    assert read(f"<h1>Marle : la gare rouvre</h1>{TEXT}", head=head).title == "Marle : la gare rouvre"
    named = '<meta property="og:site_name" content="Marle"><title>Marle : la gare rouvre demain</title>'
    assert read(f"<h2>La gare rouvre demain</h2>{TEXT}", head=named).title == "La gare rouvre demain"


def test_a_section_that_names_each_of_its_pages_is_no_title(read):
    bar = '<h1><a href="{}">Marle Newsroom</a> <a href="/rss">Feed</a></h1>'
    body = f"<h2>Gulls return to the old pier</h2><p>By Isolde Marr <span>Sept. 10, 2008</span></p>{TEXT}"
    head = "<title>Marle Newsroom</title>"
    url = "https://perch.example/index?page=17"
    assert read(bar.format("index?page=news") + body, head=head, url=url).title == "Gulls return to the old pier"
    assert read(bar.format("index?page=17") + body, head=head, url=url).title != "Gulls return to the old pier"


def test_the_headline_of_the_article_goes_before_a_title_that_says_what_the_page_is(read):
    banner = "<header><h1>Jornal da Ria</h1><h2>O MELHOR JORNAL DA RIA</h2></header>"
    shown = f"{banner}<main><article><h1>As gaivotas voltam ao velho cais</h1>{TEXT}</article></main>"
    assert read(shown, head="<title>Notícia</title>").title == "As gaivotas voltam ao velho cais"
    assert read(shown, head="<title>O velho cais da ria</title>").title == "O velho cais da ria"


def test_two_lines_of_a_heading_are_parted_as_the_page_s_title_parts_them(read):
    heading = "<h2><span>Birds of the Bay</span> <span>How the Gulls Came Home</span></h2>"
    head = "<title>Birds of the Bay: How the Gulls Came Home - The Daily Gull</title>"
    assert read(heading + TEXT, head=head).title == "Birds of the Bay: How the Gulls Came Home"
    whole = "<h2>Birds of the Bay How the Gulls Came Home</h2>"
    assert read(whole + TEXT, head=head).title == "Birds of the Bay How the Gulls Came Home"


def test_the_heading_that_is_the_given_title_comes_before_one_with_more_signs(read):
    shown = f"<h1>Hello Harbour</h1>{TEXT}<h1>Hello Harbour 👋</h1>{TEXT}"
    assert read(shown, head='<meta property="og:title" content="Hello Harbour">').title == "Hello Harbour"


@pytest.mark.parametrize("title", ["Dry weir by the mill - ", "Dry weir by the mill |", "| Dry weir by the mill"])
def test_what_parts_a_title_from_an_empty_name_is_none_of_it(read, title):
    assert read("<p>It is dry.</p>", head=f"<title>{title}</title>").title == "Dry weir by the mill"
    assert read("<p>It is dry.</p>", head=f"<meta property=og:title content='{title}'>").title == "Dry weir by the mill"


def test_small_letters_in_a_heading_that_the_page_s_title_lacks_are_none_of_it(read):
    body = "<h1><strong>Dry weirs</strong> of the mill <small>by a miller</small></h1><p>They are dry.</p>"
    assert read(body, head="<title>Dry weirs of the mill</title>").title == "Dry weirs of the mill"
