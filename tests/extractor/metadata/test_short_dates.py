"""Dates of two digits for the year, and those that the address and the text tell together."""

from __future__ import annotations

import pytest

from scrape.extractor.metadata.datetext import first_date

SENTENCES = {
    "de": "Die Möwen sind wieder auf dem Pier, und das ist für die Fischer eine gute Nachricht, sagt der Hafenmeister.",
    "it": "I gabbiani sono tornati sul molo, e per i pescatori questa è una buona notizia, dice il capo del porto.",
    "en": "The gulls are back on the pier, and that is good news for those who fish there, says the harbour master.",
}
LONG = f"<p>{SENTENCES['en']}</p>" * 20


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("5:02am 18.Nov.97.PST", "1997-11-18T05:02:00"),
        ("14-Mar-01", "2001-03-14"),
        ("Posted 03/02/98", "1998-02-03"),
        ("12.11.03", "2003-11-12"),
        ("Coast Wire, Harbour /09.01.2003 21:47", "2003-01-09T21:47:00"),
        ("/files/09.01.2003/a", None),
        ("Rooms 12-bed-14", None),
    ],
)
def test_short_forms(text, day):
    assert first_date(text) == day


@pytest.mark.parametrize(
    ("url", "line", "day"),
    [
        ("http://www.coast.example/news/990927/gulls.html", "Monday September 27, 8:31 am", "1999-09-27"),
        ("http://coast.example/article.pl?sid=01/06/19/1422210", "By Jo on Tuesday June 19, @10:22AM", "2001-06-19"),
        ("http://www.coast.example/990927/gulls.html", "lundi 27 septembre", "1999-09-27"),
        ("http://www.coast.example/990927/gulls.html", "Monday September 26, 8:31 am", None),
        ("http://www.coast.example/990927/gulls.html", "Room 27, September Street", None),
        ("http://www.coast.example/story/992733/", "Monday September 27", None),
    ],
)
def test_date_of_the_address_whose_day_and_month_the_text_has(read, url, line, day):
    assert (read(f"<h1>Gulls return</h1><p>{SENTENCES['en']}</p><p>{line}</p>", url=url).date_published or "")[:10] == (
        day or ""
    )


@pytest.mark.parametrize(
    ("url", "badge", "day"),
    [
        ("http://coast.example/2014/11/gulls/", "<div>7</div><div>Nov</div>", "2014-11-07"),
        ("http://coast.example/2014/11/gulls/", "<div>7</div><div>Nov</div><div>9</div><div>Nov</div>", None),
        ("http://coast.example/2014/11/gulls/", "<p>December 4</p><p>November 7</p>", None),
        ("http://coast.example/2014/11/gulls/", "<p>December</p><p>4</p><p>November</p><p>7</p>", None),
        ("http://coast.example/2014/11/gulls/", "<div>31</div><div>Nov</div>", None),
        ("http://coast.example/2014/11/gulls/", "<div>7</div><div>Oct</div>", None),
        ("http://coast.example/gulls/", "<div>7</div><div>Nov</div>", None),
    ],
)
def test_day_that_stands_with_the_month_of_the_address(read, url, badge, day):
    body = f"<h1>Gulls return</h1><div class=badge>{badge}</div><p>{SENTENCES['en']}</p>"
    assert read(body, url=url).date_published == day


@pytest.mark.parametrize(("language", "day"), [("de", "2001-02-07"), ("it", "2001-02-07"), ("en", "2001-07-02")])
def test_language_of_the_sentences_says_how_a_date_is_meant_where_the_page_declares_none(read, language, day):
    body = f"<h1>1 2 3</h1><p>07-02-2001</p><p>{SENTENCES[language]}</p>"
    assert read(body, language="").date_published == day


@pytest.mark.parametrize("line", ["№ 214 (2823), 26.11.2003", "Coast Paper, 26.11.2003, Nr. 60 / Seite 9"])
def test_day_beside_the_number_of_an_issue(read, line):
    body = f"<h1>Gulls return</h1>{LONG}<p><i>{line}</i></p>"
    assert read(body).date_published == "2003-11-26"


def test_label_that_is_another_date_whole_is_none_of_a_post_s(read):
    body = f"<h1>Gulls return</h1>{LONG}<i>Registered: Oct 1994</i><b>posted 03-14-2000</b>"
    assert read(body).date_published == "2000-03-14"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("/proc/quays (since Linux 2.6.10) See gulls(7)", None),
        ("Section 2.7.13, “How gulls are counted”", None),
        ('=DAYS("1999-03-31"; 4)', None),
        ("Stand 2.6.10", "2010-06-02"),
        ("Marle 2.6.10", "2010-06-02"),
        ("Jo Marsh 2.6.10, 10:15 Uhr", "2010-06-02T10:15:00"),
        ("dne 2.6.10", "2010-06-02"),
        ("Von Jo Marsh 2.6.10", "2010-06-02"),
    ],
)
def test_number_of_a_version_or_a_value_is_no_day(read, line, day):
    assert read(f"<h1>Gulls return</h1><p>{line}</p><p>{SENTENCES['en']}</p>", language="de").date_published == day
