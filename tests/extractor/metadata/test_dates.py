"""When the article was published and changed: where that stands, and what is not believed."""

from __future__ import annotations

import json

import pytest

TEXT = "<p>" + "The birds are back in the harbour. " * 10 + "</p>"


def json_ld(**properties):
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **properties})}</script>'


def test_json_ld_gives_time_and_offset(read):
    page = read(head=json_ld(datePublished="2024-03-05T10:15:00+01:00", dateModified="2024-03-06T08:00:00Z"))
    assert page.date_published == "2024-03-05T10:15:00+01:00"
    assert page.date_modified == "2024-03-06T08:00:00+00:00"


@pytest.mark.parametrize(
    "key",
    ["article:published_time", "datePublished", "parsely-pub-date", "DC.date.issued", "pubdate", "date"],
)
def test_meta_dates(read, key):
    assert read(head=f'<meta name="{key}" content="2024-03-05">').date_published == "2024-03-05"


def test_patents_say_of_what_a_date_and_a_person_are(read):
    head = (
        '<meta name="DC.date" content="2024-01-02" scheme="dateSubmitted"><meta name="DC.date" content="2024-03-05">'
        '<meta name="DC.contributor" content="Jo Hale" scheme="inventor">'
        '<meta name="DC.contributor" content="Weir Works Ltd" scheme="assignee">'
    )
    page = read(head=head)
    assert (page.date_published, page.authors) == ("2024-03-05", ("Jo Hale",))
    assert read(head=head.replace("dateSubmitted", "W3CDTF")).date_published == "2024-01-02"


def test_the_caption_of_a_table_tells_no_date_of_the_page(read):
    table = "<table><caption>Fees from 1 January 2024</caption><tr><td>Gulls<td>2.10</table>"
    assert read(f"<h1>Gulls return</h1>{table}{TEXT}").date_published is None


def test_meta_date_of_change(read):
    page = read(head='<meta property="article:modified_time" content="2024-03-06T08:00:00Z">')
    assert page.date_modified == "2024-03-06T08:00:00+00:00"


def test_microdata_gives_the_first_date_not_a_comment_s(read):
    body = (
        '<span itemprop="datePublished" content="2024-03-05">5/3</span><time itemprop="datePublished">2024-04-01</time>'
    )
    page = read(body, every=True)
    assert page.date_published == "2024-03-05"
    assert [c.value for c in page.candidates["date_published"] if c.source.startswith("itemprop")] == ["2024-03-05"]


@pytest.mark.parametrize("tag", ["time", "relative-time"])
def test_time_element_by_the_headline(read, tag):
    body = (
        f'<{tag} datetime="2020-01-01">old</{tag}><h1>Gulls return</h1>'
        f'<{tag} datetime="2024-03-05T10:15Z">5 March</{tag}>{TEXT}'
    )
    assert read(body).date_published == "2024-03-05T10:15:00+00:00"


@pytest.mark.parametrize(
    "opening",
    [
        "(5. März 2024) Die Möwen kehren zurück, sagte die Leiterin des Hafens am Dienstag.",
        "05.03.2024 – Die Möwen kehren zurück, sagte die Leiterin des Hafens am Dienstag.",
        "March 5, 2024 The gulls return to the harbour, its head said on Tuesday at noon.",
        "Port Isaac, 5 March 2024. The gulls return to the harbour, its head said on Tuesday.",
        "PORT ISAAC, March 5, 2024 – The gulls return to the harbour, its head said at noon.",
    ],
)
def test_a_date_with_which_the_text_begins(read, opening):
    assert read(f"<h1>Gulls return</h1><p>{opening}</p>{TEXT}").date_published == "2024-03-05"


@pytest.mark.parametrize(
    "frame",
    ["<footer>{}</footer>", "<nav>{}</nav>", "<aside class=related>{}</aside>", "<div id=comments>{}</div>"],
)
def test_a_date_with_which_another_text_begins_is_not_of_the_article(read, frame):
    terms = "<p>1 January 2020. The terms of use were changed, and every reader should look at them again.</p>"
    assert read(f"<h1>Gulls return</h1>{TEXT}{frame.format(terms)}").date_published is None


def test_a_day_that_two_paragraphs_begin_with_is_one(read):
    opening = "<p>(5 March 2024) The gulls return to the harbour, its head said on Tuesday at noon.</p>"
    assert read(f"<h1>Gulls return</h1>{opening}{TEXT}{opening}").date_published == "2024-03-05"


@pytest.mark.parametrize(
    "story",
    [
        f"{TEXT}<p>{{}}</p>",
        f"{TEXT}<h2>What happened</h2><p>{{}}</p>",
        f"<ul><li>{{}}</li></ul>{TEXT}",
        f"<blockquote><p>{{}}</p></blockquote>{TEXT}",
        f"<table><tr><td>{{}}</td></tr></table>{TEXT}",
    ],
)
@pytest.mark.parametrize("day", ["Paris, 14 July 2015.", "12 May 2011 -"])
def test_a_date_of_the_story_is_not_of_the_article(read, story, day):
    told = f"{day} The crowd filled the quay before it was light, and nobody had seen the ferry."
    assert read(f"<h1>Gulls return</h1>{story.format(told)}").date_published is None


def test_a_date_in_the_first_sentence_is_none(read):
    opening = "5 March 2024 was the day on which the gulls returned to the harbour, its head said."
    assert read(f"<h1>Gulls return</h1><p>{opening}</p>{TEXT}").date_published is None


def test_a_chronicle_has_no_date_of_its_own(read):
    chronicle = "".join(
        f"<p>{day} March 2024 – The gulls return to the harbour, its head said on Tuesday at noon.</p>"
        for day in (5, 6)
    )
    assert read(f"<h1>Gulls return</h1>{chronicle}{TEXT}").date_published is None


@pytest.mark.parametrize(
    ("dateline", "language"),
    [
        ("Published March 5, 2024 at noon", "en"),
        ("5. März 2024", "de"),
        ("5 de marzo de 2024", "es"),
        ("le 5 mars 2024", "fr"),
        ("5 марта 2024 г.", "ru"),
        ("2024年3月5日", "ja"),
        ("2024년 3월 5일", "ko"),
        ("٥ مارس ٢٠٢٤", "ar"),
        ("05.03.2024", "de"),
        ("03/05/2024", "en-US"),
        ("05/03/2024", "en-GB"),
    ],
)
def test_visible_date_by_the_headline(read, dateline, language):
    page = read(f"<h1>Gulls return to the harbour</h1><p>{dateline}</p>{TEXT}", language=language)
    assert page.date_published == "2024-03-05"


def test_date_in_the_address(read):
    assert read(TEXT, url="https://example.com/2024/03/05/gulls").date_published == "2024-03-05"
    assert read(TEXT, url="https://example.com/2024/mar/05/gulls").date_published == "2024-03-05"


def test_date_that_readers_see_comes_before_another_in_markup(read):
    head = json_ld(datePublished="2025-11-20T08:00:00Z")
    assert read(f"<h1>Gulls return</h1><p>March 5, 2024</p>{TEXT}", head=head).date_published == "2024-03-05"


@pytest.mark.parametrize("days", ["26 -28 Oct. 2021, online", "26–28 October 2021", "26.-28. Oktober 2021"])
def test_the_last_day_of_an_event_does_not_overrule_markup(read, days):
    head = json_ld(datePublished="2021-10-20T10:15:00+01:00")
    assert read(f"<h1>Gulls return</h1><p>{days}</p>{TEXT}", head=head).date_published == "2021-10-20T10:15:00+01:00"
    assert read(f"<h1>Gulls return</h1><p>28 October 2021</p>{TEXT}", head=head).date_published == "2021-10-28"


@pytest.mark.parametrize(
    "line", ["Issue 3 – 5 March 2024", "No. 12 - 5 March 2024", "Vol. 12 — March 5, 2024", "Day 12 - 5 March 2024"]
)
def test_a_number_and_a_dash_before_a_date_begin_no_days_of_an_event(read, line):
    assert read(f"<h1>Gulls return</h1><p>{line}</p>{TEXT}").date_published == "2024-03-05"
    assert read(f"<h1>Gulls return</h1><p>3 – 5 March 2024</p>{TEXT}").date_published is None


def test_local_day_comes_before_utc_s(read):
    body = f'<h1>Gulls return</h1><time datetime="2024-03-05T22:15:00-05:00">March 5</time>{TEXT}'
    page = read(body, head=json_ld(datePublished="2024-03-06T03:15:00Z"))
    assert page.date_published == "2024-03-05T22:15:00-05:00"


@pytest.mark.parametrize("line", ["Updated March 5, 2024", "Last post by gull_fan, March 5, 2024", "© March 5, 2024"])
def test_visible_date_of_something_else_does_not_overrule_markup(read, line):
    page = read(f"<h1>Gulls return</h1><p>{line}</p>{TEXT}", head=json_ld(datePublished="2023-01-02"))
    assert page.date_published == "2023-01-02"


def test_visible_date_of_the_last_change_does_not_overrule_markup(read):
    head = json_ld(datePublished="2023-01-02", dateModified="2024-03-05T09:00:00Z")
    assert read(f"<h1>Gulls return</h1><p>March 5, 2024</p>{TEXT}", head=head).date_published == "2023-01-02"


def test_ambiguous_visible_date_agrees_with_markup(read):
    head = json_ld(datePublished="2024-05-03T09:00:00Z")
    page = read(f"<h1>Gulls return</h1><p>03/05/2024</p>{TEXT}", head=head, language="en-US")
    assert page.date_published == "2024-05-03T09:00:00+00:00"


def test_date_of_a_related_story_is_not_taken(read):
    related = '<div class="related"><time datetime="2020-01-01">1 Jan 2020</time></div>'
    body = f"<h1>Gulls return</h1>{TEXT * 9}{related}"
    assert read(body).date_published is None


def test_copyright_is_no_date(read):
    assert read(f"<h1>Gulls return</h1>{TEXT * 9}<p>© 1 January 2020 Harbour Daily</p>").date_published is None


def test_date_inside_the_article_is_not_taken_from_a_paragraph(read):
    lead = "On March 5, 2024 the first pair was seen on the pier, said the harbour master, who counts "
    assert read(f"<h1>Gulls return</h1><p>{lead} the birds of the coast since he was nine.</p>").date_published is None
    long = "On March 5, 2024 the first pair was seen on the pier, and by the week's end there were more. "
    assert read(f"<h1>Gulls return</h1><p>{long * 3}</p>").date_published is None


def test_future_is_not_believed(read):
    head = json_ld(datePublished="2031-01-01") + '<meta name="date" content="2024-03-05">'
    assert read(head=head).date_published == "2024-03-05"
    assert read(head=head, now=None).date_published == "2031-01-01"


def test_the_moment_of_the_visit_is_not_taken_where_the_page_states_an_earlier_date(read):
    meta = '<meta property="article:published_time" content="2024-03-05T08:00:00Z">'
    visit = json_ld(datePublished="2026-06-01T12:28:31Z", dateModified="2026-06-01T12:28:31Z")
    assert read(head=visit + meta).date_published == "2024-03-05T08:00:00+00:00"
    assert read(head=visit).date_published == "2026-06-01T12:28:31+00:00"
    created = json_ld(datePublished="2026-06-01T12:28:31Z", dateCreated="2026-05-30")
    assert read(head=created).date_published == "2026-06-01T12:28:31+00:00"
    comment = '<p><time itemprop="datePublished" datetime="2026-04-01">1 April 2026</time></p>'
    assert read(f"<h1>Gulls return</h1>{TEXT * 3}{comment}", head=visit).date_published == "2026-06-01T12:28:31+00:00"
    day_before = json_ld(datePublished="2026-05-31T12:28:31Z")
    assert read(head=day_before + meta).date_published == "2026-05-31T12:28:31+00:00"


def test_a_day_ahead_is_believed_for_time_zones(read):
    assert read(head=json_ld(datePublished="2026-06-02T01:00:00+09:00")).date_published is not None


@pytest.mark.parametrize("zero", ["1970-01-01T00:00:00Z", "1900-01-01", "0001-01-01T00:00:00", "0"])
def test_zero_of_a_system_is_not_believed(read, zero):
    assert read(head=json_ld(datePublished=zero)).date_published is None


def test_page_of_an_archive_may_be_old(read):
    assert read(head=json_ld(datePublished="1912-04-16")).date_published == "1912-04-16"


def test_date_behind_the_article_where_there_is_no_other(read):
    body = f"""<article><h1>Gulls return</h1>{TEXT * 9}<p>Next ferry: 1 May 2025</p>
               <span class="entry-date">5 March 2024</span></article>"""
    assert read(body).date_published == "2024-03-05"


def test_date_of_a_change_that_stands_in_no_element_of_its_own(read):
    body = f"<h1>Gulls return</h1>{TEXT * 9}<hr>\nLast modified: Tue Mar  5 16:12:57 EST 2024\n"
    assert read(body).date_published == "2024-03-05T16:12:57-05:00"


@pytest.mark.parametrize(
    "heading", ["Next members' meeting", "Upcoming events", "Nächste Sitzung", "Nächste Termine", "Prochaines dates "]
)
def test_the_day_of_what_is_announced_is_not_the_page_s(read, heading):
    body = f"<h1>Gulls return</h1>{TEXT * 9}<h2>{heading}: 5 March 2024</h2><p>Last modified: 4 March 2024</p>"
    assert read(body).date_published == "2024-03-04"


@pytest.mark.parametrize(
    "line",
    [
        "5 March 2024 | Upcoming Events",
        "Posted on March 5, 2024 in Upcoming Events",
        "Publié le 5 mars 2024 – Prochaine date",
    ],
)
def test_a_day_before_what_a_page_is_filed_under_is_its_own(read, line):
    assert read(f"<h1>Gulls return</h1>{TEXT * 9}<p>{line}</p>").date_published == "2024-03-05"


def test_dates_on_a_first_page_are_not_its_own(read):
    body = f'<h1>Harbour Daily</h1>{TEXT * 9}<main><span class="date">5 March 2024</span> Gulls return</main>'
    assert read(body, url="https://www.example.com/").date_published is None


def test_any_short_text_with_a_date_is_the_last_resort(read):
    assert read(f"<h1>Gulls return</h1>{TEXT * 9}<p>Harbour, 5 March 2024</p>").date_published == "2024-03-05"


def test_key_of_a_site_s_own_that_speaks_of_publication(read):
    head = '<meta name="w-published-date" content="2024-03-05T06:03:43Z"><meta name="w-review" content="2024-04-01">'
    assert read(head=head).date_published == "2024-03-05T06:03:43+00:00"


def test_moment_in_utc_is_given_as_the_page_s_own_time_element_does(read):
    head = '<meta property="article:published_time" content="2024-03-05T03:37:00Z">'
    aside = '<footer><time datetime="2024-03-04T23:37:00-04:00">yesterday</time></footer>'
    assert read(aside, head=head).date_published == "2024-03-04T23:37:00-04:00"
    assert read(head=head).date_published == "2024-03-05T03:37:00+00:00"


def test_data_of_a_script_are_the_last_resort_where_they_hold_one_day(read):
    script = '<script>window.data = {"slug": "gulls", "publicationDate": "2024-03-05T14:27:32+01:00"%s}</script>'
    assert read(script % "").date_published == "2024-03-05T14:27:32+01:00"
    assert read(script % ', "published_at": "2024-02-01"').date_published is None


def test_a_visible_date_comes_with_its_time(read):
    assert read(f"<h1>Gulls return</h1><p>March 5, 2024 at 9:15 PM EST</p>{TEXT}").date_published == (
        "2024-03-05T21:15:00-05:00"
    )


@pytest.mark.parametrize(
    "body",
    [
        "<p>Last updated on March 7, 2024</p>",
        "<p>Published March 5, 2024 | Updated March 7, 2024</p>",
        "<p>Updated March 7, 2024. First published March 5, 2024</p>",
        "<dl><dt>Last updated</dt><dd>March 7, 2024</dd></dl>",
        '<p>Posted <time datetime="2024-03-05">5 March</time>, updated <time datetime="2024-03-07">7 March</time></p>',
    ],
)
def test_visible_date_of_change(read, body):
    assert read(f"<h1>Gulls return</h1>{body}{TEXT}").date_modified == "2024-03-07"


def test_two_visible_dates_are_told_apart_by_the_words_before_each(read):
    page = read(f"<h1>Gulls return</h1><p>Updated March 7, 2024. First published March 5, 2024</p>{TEXT}")
    assert page.date_published == "2024-03-05"


@pytest.mark.parametrize(
    ("line", "modified"),
    [
        ("Published 5 March 2024 06:30, updated 09:12", "2024-03-05T09:12:00"),
        ("Published: 5 Mar 2024 06:30 GMT | Updated: 09:12", "2024-03-05T09:12:00+00:00"),
        ("5. März 2024, 06:30 Uhr, aktualisiert um 09:12 Uhr", "2024-03-05T09:12:00"),
        ("5 Mart 2024 06:30 Güncelleme: 09:12", "2024-03-05T09:12:00"),
        ("Published 5 March 2024 06:30, updated 05:12", None),
        ("Published 5 March 2024 06:30, updated 2h ago", None),
        ("Published: 5 Mar 2024 06:30; Modified: Mar 6", None),
    ],
)
def test_change_that_is_given_by_its_time_alone(read, line, modified):
    page = read(f"<h1>Gulls return</h1><p>{line}</p>{TEXT}")
    assert (page.date_published[:16], page.date_modified) == ("2024-03-05T06:30", modified)


def test_word_of_a_change_behind_the_only_date_is_of_that(read):
    assert read(f"<h1>Gulls return</h1><p>5 March 2024 (updated)</p>{TEXT}").date_modified == "2024-03-05"


TILE = (
    '<article{}><h3><a href="/{}">Terns</a></h3><time datetime="2024-03-09">9 March</time><p>By Sam Poe</p></article>'
)


@pytest.mark.parametrize("names", ["", ' class="card"'])
@pytest.mark.parametrize("frame", ["<section><h2>More news</h2>{}</section>", "<div class='x'><div>{}</div></div>"])
def test_date_and_author_of_tiles_of_other_articles_are_not_the_pages(read, frame, names):
    tiles = frame.format("".join(TILE.format(names, place) for place in range(2)))
    page = read(f"<main><article><h1>Gulls return</h1>{TEXT * 3}</article>{tiles}</main>")
    assert (page.date_published, page.authors) == (None, ())


def test_one_post_under_a_heading_that_links_to_itself_has_its_date(read):
    assert read(f"<h1>The Harbour Log</h1><main>{TILE.format('', 1)}</main>").date_published == "2024-03-09"


def test_date_below_a_heading_in_a_box_beside_the_text_is_of_what_that_announces(read):
    box = '<aside><h3>Related</h3><p><a href="/x">Terns return</a> <time datetime="2019-01-05">5.1.</time></p></aside>'
    assert read(f"<article><h1>Gulls return</h1>{TEXT * 12}{box}</article>").date_published is None
    for heading in ("", "<h3>Published</h3>"):
        own = f'<aside>{heading}<time datetime="2024-03-05">5 March</time></aside>'
        assert read(f"<article><h1>Gulls return</h1>{TEXT * 12}{own}</article>").date_published == "2024-03-05"


def test_date_in_a_sidebar_before_the_headline_is_not_the_articles(read):
    box = '<div class="sidebar"><h3>Latest</h3><h4><a href="/x">Terns</a></h4><p>5 January 2019</p></div>'
    assert read(f"{box}<main><h1>Gulls return</h1>{TEXT}</main>").date_published is None


@pytest.mark.parametrize(
    "body",
    [
        "<p>The last gull had been shot at the weir on 3 May 1997, when the law still let anyone do so.</p>",
        '<div class="comments"><p>Posted by Bob on 2019-01-01</p></div>',
    ],
)
def test_dates_of_sentences_and_comments_are_not_the_article_s(read, body):
    assert read(f"<h1>Gulls return</h1><p>By Jo Doe</p><p>Gulls were seen on Friday.</p>{body}").date_published is None


@pytest.mark.parametrize(
    "body",
    [
        "<p>This story about gulls and the harbour was first published in the Gazette on 3 May 2019.</p>",
        '<div class="post-meta"><p>3 May 2019</p></div>',
    ],
)
def test_a_sentence_that_says_when_the_article_was_published(read, body):
    assert read(f"<h1>Gulls return</h1>{body}{TEXT}").date_published == "2019-05-03"


def test_the_day_a_user_joined_is_not_the_post_s(read):
    for label in ("Joined", "Join date", "Lid sinds", "Membre depuis", "Miembro desde", "Blev medlem"):
        joined = f"<dl><dt>{label}</dt><dd>Mar 4, 2019</dd></dl>"
        assert read(f"<h1>Gulls return</h1>{joined}{TEXT}").date_published is None
    profile = "<dl><dt>Here for years</dt><dd>Mar 4, 2019</dd></dl>"
    page = read(
        f'<h1>Gulls return</h1>{profile}<div><time datetime="2024-02-02T21:14:00+0000">2 Feb</time></div>{TEXT}'
    )
    assert page.date_published == "2024-02-02T21:14:00+00:00"


def test_meta_element_whose_name_does_not_say_of_what_the_date_is(read):
    assert read(head='<meta name="cms.date" content="2024-03-05">').date_published == "2024-03-05"
    assert read(head='<meta name="cms.review.date" content="2024-03-05">').date_published is None
    both = '<meta name="cms.date" content="2024-03-05"><meta name="pubdate" content="2024-03-04">'
    assert read(head=both).date_published == "2024-03-04"


def test_address_says_how_an_ambiguous_date_is_meant(read):
    body = f"<h1>Gulls return</h1><p>03/10/2023</p>{TEXT}"
    assert read(body, url="https://example.com/2023/october/03/gulls").date_published == "2023-10-03"
    assert read(body, url="https://example.com/2023/march/10/gulls").date_published == "2023-03-10"


def test_box_beside_the_article_that_says_when_it_was_published(read):
    box = '<div class="post-sidebar"><h4>{}</h4><div>5 March 2024</div></div>'
    assert read(f"<h1>Gulls return</h1>{TEXT * 3}{box.format('Published')}").date_published == "2024-03-05"
    assert read(f"<h1>Gulls return</h1>{TEXT * 3}{box.format('Terns leave')}").date_published is None


def test_day_of_a_first_post_edited_later_is_that_of_its_head(read):
    page = """<title>Dry weir</title><h2><span>#1</span> <a href=#p1>2024-03-05 23:13:40</a></h2>
        <dl><dt>quill<dd>Member<dd>From: Exampleton<dd>Posts: 587</dl>
        <h3>Dry weir</h3><p>The weir has been dry since the flood, and nobody knows why.
        <p class=postedit><em>Last edited by quill (2024-04-06 12:55:29)</em></p>"""
    assert read(page, url="https://example.com/viewtopic.php?id=1").date_published == "2024-03-05T23:13:40"


def test_date_of_a_later_post_is_not_the_thread_s(read):
    post = "<h4><span>{}</span> <a>5 March 2024</a></h4><p>tern9</p>"
    body = f"<h2>Gulls return</h2>{post}{TEXT}<p>Posted 4 March 2024</p>"
    head = "<title>Gulls return</title>"
    assert read(body.format("#2"), head=head).date_published == "2024-03-04"
    assert read(body.format("#1"), head=head).date_published == "2024-03-05"


@pytest.mark.parametrize(
    "key", ["book:release_date", "birth_date", "purchase_date", "news.copyright.date", "offer:until-date", "birth.date"]
)
def test_meta_element_whose_name_says_that_the_date_is_another_s(read, key):
    assert read(head=f'<meta name="{key}" content="1951-07-16">').date_published is None


@pytest.mark.parametrize(
    "box",
    [
        '<div id="comments"><div class="comment"><time datetime="2022-09-09">9 Sep 2022</time> Nice.</div></div>',
        '<div class="related"><h3>Related</h3><a href="/x">Other</a> <time datetime="2022-09-09">9 Sep</time></div>',
        '<div class="listrelated"><h2><a href="/x">Other</a></h2><i class="post-date">Sep 9, 2022</i></div>',
        '<blockquote class="twitter-tweet"><p>Wet.</p>— Al <a href="https://x.example/1">May 1, 2020</a></blockquote>',
    ],
)
def test_the_date_of_a_comment_or_another_story_in_a_short_article(read, box):
    assert read(f"<article><h1>Gulls return</h1><p>They are back in the bay.</p>{box}</article>").date_published is None


def test_the_date_in_the_address_that_the_page_calls_its_own(read):
    head = '<link rel="canonical" href="https://www.example.com/2021/05/03/gulls-return">'
    assert read(f"<h1>Gulls return</h1>{TEXT}", head=head, url=None).date_published == "2021-05-03"


HEADLINE = "<h1>Gulls return to the harbour</h1>"
CHANGED = '<span class="updated rich-snippet-hidden">2024-03-09T09:12:44+01:00</span>'
PUBLISHED = "<span>March 5th, 2024</span>"


@pytest.mark.parametrize("line", [f"{CHANGED}<span>|</span>{PUBLISHED}", f"{PUBLISHED} {CHANGED}"])
def test_element_called_updated_beside_another_date_is_of_a_change(read, line):
    for body in (f"{HEADLINE}<div>{line}</div>{TEXT}", f"{HEADLINE}{TEXT * 3}<div>{line}</div>"):
        assert read(body).date_published == "2024-03-05"
    assert read(f"{HEADLINE}<div>{line}</div>{TEXT}").date_modified == "2024-03-09T09:12:44+01:00"


def test_element_called_updated_that_has_the_only_date_is_of_publication(read):
    # As themes of hAtom's days call the date of the entry.
    for tag in ("span", "time"):
        line = f'<{tag} class="entry-date updated">March 5th, 2024</{tag}>'
        assert read(f"{HEADLINE}<div>{line}</div>{TEXT}").date_published == "2024-03-05"
        assert read(f"{HEADLINE}{TEXT * 3}<div>{line}</div>").date_published == "2024-03-05"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("تاریخ انتشار: ۲۱ آذر ۱۴۰۲ - ۱۷:۳۰", "2023-12-12T17:30:00"),
        ("۱ فروردین ۱۴۰۰", "2021-03-21"),
        ("۳۰ اسفند ۱۳۹۹", "2021-03-20"),
        ("۱۴۰۲/۰۹/۲۱", "2023-12-12"),
        ("سه‌شنبه 21 آذر 1402", "2023-12-12"),
    ],
)
def test_date_of_the_solar_hijri_calendar(read, text, day):
    page = read(f"{HEADLINE}<div>{text}</div>{TEXT}", language="fa")
    assert page.date_published == day


def test_year_of_the_lunar_calendar_is_not_taken_for_one_of_the_solar(read):
    assert read(f"{HEADLINE}<div>1445/05/28</div>{TEXT}", language="ar").date_published is None


def test_two_times_of_one_day_in_scripts_give_the_later_one_in_every_run(read):
    scripts = (
        '<script>var a = {"datePublished": "2024-03-05T10:00:00Z"}, b = {"pubDate": "2024-03-05T11:00:00Z"}</script>'
    )
    page = read(f"<h1>Gulls return</h1>{TEXT}{scripts}")
    assert page.date_published == "2024-03-05T11:00:00+00:00"


def test_date_over_the_headline_that_is_of_another_story_is_not_believed(read):
    latest = '<div><span>5 January 2021</span><a href="/dog">Dog found on the pier</a></div>'
    page = read(f"{latest}<h1>Gulls return</h1>{TEXT}", head=json_ld(datePublished="2024-03-05"))
    assert page.date_published == "2024-03-05"


def test_dates_of_facts_and_sources_are_not_the_page_s(read):
    facts = '<table class="infobox"><tr><th>Opened</th><td>14 May 2014</td></tr></table>'
    sources = '<ol class="references"><li>The Gull, 15 May 2014.</li></ol>'
    assert read(f"<h1>Pier of Marle</h1>{facts}{TEXT}{sources}").date_published is None


def test_day_on_which_a_manuscript_came_is_not_that_of_publication(read):
    line = "<p>Received: 3 August 2021 / Accepted: 21 January 2022 / Published: 9 February 2022</p>"
    assert read(f"<h1>Gulls return</h1>{line}").date_published == "2022-02-09"


@pytest.mark.parametrize(
    "days", ["13 June - 22 September 2002", "13. Juni - 22. September 2002", "20-22 September 2002"]
)
def test_the_last_day_of_an_exhibition_is_no_date_of_publication(read, days):
    assert read(f"<h1>Gulls in old drawings</h1><p>{days}</p>{TEXT}").date_published is None
    line = f"<p>Room 90</p><p>{days}</p><p>Published on 5 March 2002</p>"
    assert read(f"<h1>Gulls in old drawings</h1>{line}{TEXT}").date_published == "2002-03-05"


def test_what_a_dash_parts_from_the_day_may_be_no_day(read):
    line = "<p>12 comments - 22 September 2002</p>"
    assert read(f"<h1>Gulls in old drawings</h1>{line}{TEXT}").date_published == "2002-09-22"


def test_day_of_an_event_is_not_that_of_its_announcement(read):
    data = '{"@type": "MusicEvent", "name": "Gull song", "startDate": "2026-03-05T19:30", "endDate": "2026-03-06"}'
    head = f'<script type="application/ld+json">{data}</script>'
    assert read("<h1>Gull song</h1><p>Thursday 5 March 2026, 7.30pm</p>", head=head).date_published is None
    stated = f'{head}<meta property="article:published_time" content="2026-01-20">'
    assert read("<h1>Gull song</h1><p>Thursday 5 March 2026</p>", head=stated).date_published == "2026-01-20"
    dated = read("<h1>Gull song</h1><p>Thursday 5 March 2026</p><p>Posted on 1 February 2026</p>", head=head)
    assert dated.date_published == "2026-02-01"


def test_day_on_which_a_job_was_posted(read):
    data = '{"@type": "JobPosting", "title": "Keeper of the light", "datePosted": "2026-03-05"}'
    head = f'<script type="application/ld+json">{data}</script>'
    assert read("<h1>Keeper of the light</h1>", head=head).date_published == "2026-03-05"


def test_day_of_an_event_on_which_it_says_to_be_published_is_that_of_publication(read):
    head = f'<script type="application/ld+json">{json.dumps({"@type": "Event", "startDate": "2024-03-05"})}</script>'
    page = read(f"<h1>Gulls return</h1><p>Published 5 March 2024</p>{TEXT}", head=head)
    assert page.date_published == "2024-03-05"


@pytest.mark.parametrize(
    ("moment", "published"),
    [
        ("1714979289", "2024-05-06T07:08:09+00:00"),
        ("1714979289000", "2024-05-06T07:08:09+00:00"),
        ("1714979289.5", "2024-05-06T07:08:09+00:00"),
        ("1e999", None),
        ("1" + "0" * 400, None),
        ("true", None),
        ("-1", None),
    ],
)
def test_seconds_as_a_number_in_json_ld_are_a_moment(read, moment, published):
    head = f'<script type="application/ld+json">{{"@type": "Article", "datePublished": {moment}}}</script>'
    assert read(head=head).date_published == published


@pytest.mark.parametrize("name", ["recent-posts", "recent_entries", "widget widget_recent_entries", "RecentNews"])
def test_dates_of_what_is_new_on_the_site_are_not_the_pages(read, name):
    new = f'<ul class="{name}"><li><a href="/a">Otter week</a> <span class="post-date">March 2, 2019</span></li></ul>'
    assert read(f"<h1>Roofs and leadwork</h1>{TEXT}{new}").date_published is None
    own = "<div class=recent><span class=post-date>March 3, 2019</span></div>"
    assert read(f"<h1>Roofs and leadwork</h1>{own}{TEXT}{new}").date_published == "2019-03-03"


@pytest.mark.parametrize(
    "label", ["Closes:", "Closing date:", "Apply by", "Deadline:", "Closing dates:", "Bewerbungsfristen:"]
)
def test_day_until_which_one_may_apply_is_no_date_of_publication(read, label):
    grant = f'<p>{label} <time datetime="2025-03-01">1 March 2025</time></p>'
    assert read(f"<h1>Grants for woods</h1>{grant}{TEXT}{grant}").date_published is None
    told = f"<p>Published 2 March 2025</p>{grant}"
    assert read(f"<h1>Grants for woods</h1>{told}{TEXT}").date_published == "2025-03-02"


def test_day_by_the_headline_that_is_of_the_last_change_is_not_that_of_publication(read):
    head = '<meta name="ms.date" content="2024-08-06"><meta name="updated_at" content="2024-09-02T17:11:00Z">'
    shown = '<p><time datetime="2024-09-02">09/02/2024</time></p>'
    page = read(f"<h1>Move a weir</h1>{shown}{TEXT}", head=head)
    assert (page.date_published[:10], page.date_modified[:10]) == ("2024-08-06", "2024-09-02")


@pytest.mark.parametrize("words", ["Mine closes | ", "Date limite repoussée – ", "Deadline Hollywood, "])
def test_words_of_a_last_day_in_what_is_told_leave_the_date_the_pages(read, words):
    line = f'<p class="meta">{words}5 March 2024</p>'
    assert read(f"<h1>Grants for woods</h1>{line}{TEXT}").date_published == "2024-03-05"
    line = f'<p class="meta">{words}<time datetime="2024-03-05">5 March 2024</time></p>'
    assert read(f"<h1>Grants for woods</h1>{line}{TEXT}").date_published == "2024-03-05"
    page = read(f"<h1>The lock closes</h1><p>5 March 2024</p>{TEXT}")
    assert page.date_published == "2024-03-05"


DAYS = "".join(f"<tr><td>March {n}, 2024<td><a href=/{n}.pdf>Tern against pier {n}</a></tr>" for n in range(2, 12))


@pytest.mark.parametrize("before", ["<h1>Rulings of the court</h1>", f"<h1>Rulings of the court</h1>{TEXT * 3}", ""])
def test_a_table_with_a_day_in_each_row_tells_nothing_of_the_page_s(read, before):
    assert read(f"{before}<table><tr><th>Date<th>Ruling</tr>{DAYS}</table>").date_published is None


def test_a_page_with_such_a_table_may_have_a_date(read):
    body = f"<h1>Rulings of the court</h1>{TEXT}<table>{DAYS}</table><table><tr><td>5 May 2024<td>{TEXT}</tr></table>"
    assert read(body).date_published == "2024-05-05"


def test_a_table_about_one_thing_may_date_it(read):
    body = "<h1>Ferry rules</h1><table><tr><th>Published<td>5 March 2024<tr><th>In force<td>1 May 2024</table>"
    assert read(body + TEXT).date_published == "2024-03-05"


def test_day_of_a_change_in_chinese(read):
    body = f"<h1>老水坝的闸门</h1><p>已于 2024-03-07 10:25:32 修改</p><p>2024-03-05 23:09:18</p>{TEXT}"
    page = read(body, language="zh")
    assert page.date_published == "2024-03-05T23:09:18"
    assert page.date_modified == "2024-03-07T10:25:32"


@pytest.mark.parametrize(
    "line",
    [
        "입력 {} 수정 {}",
        "投稿日：{} 更新日：{}",
        "发布于 {} 更新于 {}",
        "创建时间：{} 修改时间：{}",
        "于 {} 发布，已于 {} 修改",
        "{} 등록 {} 수정",
    ],
)
def test_days_of_publication_and_of_a_change_in_one_line_of_east_asia(read, line):
    page = read(f"<h1>老水坝的闸门</h1><p>{line.format('2024-03-05', '2024-03-07')}</p>{TEXT}", language="zh")
    assert (page.date_published, page.date_modified) == ("2024-03-05", "2024-03-07")


@pytest.mark.parametrize("label", ["编辑于", "編輯於", "发布于"])
def test_day_below_the_text_that_a_label_of_chinese_platforms_tells(read, label):
    page = read(f"<h1>老水坝的闸门</h1>{TEXT * 9}<div>{label} 2024-03-05 08:30</div>", language="zh")
    assert page.date_published == "2024-03-05T08:30:00"


def test_days_in_the_data_that_is_made_for_baidu(read):
    data = '{"title": "老水坝", "pubDate": "2024-03-05T09:00:00", "upDate": "2024-03-07T09:00:00"}'
    page = read(f"<h1>老水坝的闸门</h1>{TEXT}", head=f'<script type="application/ld+json">{data}</script>')
    assert (page.date_published, page.date_modified) == ("2024-03-05T09:00:00", "2024-03-07T09:00:00")
    assert page.candidates["date_published"][0].source == "json-ld:datePublished"


def test_a_table_with_a_day_in_every_other_row_is_a_thread(read):
    rows = "".join(f"<tr><td>Posted: {n} March 2024</tr><tr><td>{TEXT}</tr>" for n in range(2, 12))
    assert read(f"<h1>Ferry rules</h1><table>{rows}</table>").date_published == "2024-03-02"


@pytest.mark.parametrize("line", ["September 9, 1931 — March 27, 2021", "* 9. September 1931 † 27. März 2021"])
def test_the_day_on_which_somebody_died_is_not_that_of_publication(read, line):
    head = "<meta property=article:published_time content=2021-03-30T12:00:00Z>"
    page = read(f"<h1>Minnie Askew of the harbour pool</h1><p>{line}</p><p>She taught us all to swim.</p>", head=head)
    assert page.date_published == "2021-03-30T12:00:00+00:00"


def test_a_day_behind_a_dash_and_another_day_is_one_of_publication(read):
    page = read("<h1>Gulls return to the harbour</h1><p>Harbour news – March 27, 2021</p><p>The gulls are back.</p>")
    assert page.date_published == "2021-03-27"


def test_dots_part_a_month_from_a_day_on_american_pages_whose_markup_says_so(read):
    head = '<meta property="article:published_time" content="2019-08-06T09:14:00Z"/>'
    body = f"<h1>Gulls return</h1><time>08.06.2019 07:00 AM</time>{'<p>The birds are back in the harbour.</p>' * 12}"
    assert read(body, head=head, language="en-US").date_published.startswith("2019-08-06")
    assert read(body, head=head, language="de").date_published.startswith("2019-06-08")


@pytest.mark.parametrize(
    "foot",
    [
        '<footer><li id="footer-info-lastmod">This page was last edited on 3 June 2025, at 10:22 (UTC).</li></footer>',
        '<div class="docInfo">sea/gulls.txt · Last modified: 2025/06/03 10:22 by jo</div>',
    ],
)
@pytest.mark.parametrize("wiki", ["mw-parser-output", "dokuwiki"])
def test_foot_of_a_wiki_tells_of_the_last_change(read, foot, wiki):
    lines = "<p>They nest in the wall.</p>" * 12
    page = read(f'<h1>Gulls</h1><div class="{wiki}">{lines}</div>{foot}')
    is_own = ("mw-" in wiki) == ("footer-info" in foot)
    assert (page.date_modified or "")[:16] == ("2025-06-03T10:22" if is_own else "")


def test_moment_of_the_day_that_is_shown(read):
    moment = '<abbr class="published" title="2019-09-02T07:30:00+0200">September 2, 2019</abbr>'
    assert read(f"<h1>Gulls</h1><small>Posted on {moment}</small>").date_published == "2019-09-02T07:30:00+02:00"
    later = moment.replace("2019-09-02T", "2020-01-05T")
    assert read(f"<h1>Gulls</h1><p>September 2, 2019</p><p>They came back.</p>{later}").date_published == "2019-09-02"


def test_a_quoted_post_dates_no_article(read):
    post = "<p>Gulls!</p>&mdash; Jo Doe (<a href='/@jo'>@jo.example</a>) <a href='/p/1'>March 5, 2025 at 9:00 AM</a>"
    page = read(f'<h1>Gulls return</h1><p>They came back.</p><blockquote class="bluesky-embed">{post}</blockquote>')
    assert (page.date_published, page.authors) == (None, ())


def test_a_moment_in_a_sentence_is_of_what_it_tells_of(read):
    time = '<time datetime="2020-01-01">New Year</time>'
    told = f"<p>Nobody had seen so many gulls in the harbour since {time}, when the fleet came home.</p>"
    prose = "<p>They nest in the wall of the old harbour, and the pilots count them when they come home.</p>" * 12
    assert read(f"<article><h1>Gulls</h1>{prose}{told}</article>").date_published is None
    assert read(f"<article><h1>Gulls</h1>{prose}<p>{time}</p></article>").date_published == "2020-01-01"


def test_the_date_of_the_article_goes_before_that_of_the_page_it_is_in(read):
    of_page = '<time itemprop="datePublished" datetime="2024-03-08T00:01:49Z">8 March</time>'
    of_article = '<span itemprop="datePublished">Thu, 07 Mar 2024 13:37:39 EST</span>'
    body = f"""<div itemscope itemtype="https://schema.org/WebApplication">{of_page}
        <div itemscope itemtype="https://schema.org/NewsArticle"><h2>Gulls</h2>{of_article}</div></div>"""
    assert (read(body).date_published or "")[:10] == "2024-03-07"


@pytest.mark.parametrize(("target", "date"), [("/hello", None), ("/weir", "2021-12-01")])
def test_a_day_that_leads_where_a_heading_of_a_list_leads_is_of_that_page(read, target, date):
    entry = (
        "<li class='post status-publish'><div><h3><a href=/hello>Hello</a></h3>"
        f"<div class=when><a href={target}>December 1, 2021</a></div></div></li>"
    )
    assert read(f"<h1>Gulls return</h1>{TEXT * 6}<h2>More</h2><ul>{entry}</ul>").date_published == date
