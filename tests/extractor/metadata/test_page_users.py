"""Users whom their system's lines name, first posters of boards, agencies, and names with a place in capitals."""

from __future__ import annotations

import pytest

SENTENCE = "The gulls have come back to the pier, the council said, and nobody knows for how long they will stay."
LONG = f"<p>{SENTENCE}</p>" * 12


@pytest.mark.parametrize(
    "line",
    [
        "<p><em>posted by tern_77 at <a href=/a>4:02 PM</a></em></p>",
        "<span>Wed, 09/26/2007 - 08:12 — tern_77</span>",
        "<span>tern_77 @ 1:12:40 am</span>",
        "<p><i>tern_77 writes</i></p>",
        "<div>Par tern_77 - Publié dans : Oiseaux</div>",
        "<p><b>by tern_77</b> &bull; <i>Wednesday, Nov. 03, 2004</i></p>",
        "<div><a href=/tern_77>tern_77</a> released this <relative-time>17 Jun 08:03</relative-time></div>",
    ],
)
def test_user_whom_a_system_s_line_names(read, line):
    assert read(f"<h1>Gulls return</h1>{LONG}{line}").authors == ("tern_77",)
    assert read(f"<h1>Gulls return</h1>{LONG}<div class=comments>{line}</div>").authors == ()


@pytest.mark.parametrize(
    "line",
    [
        "<p>by boat</p>",
        "<p>Kim writes:</p>",
        "<p><em>Kim writes:</em> “And so they came.”</p>",
        "<p>Doors @ 7:30 pm</p>",
        "<p>tern_77 writes well</p>",
        "<p>posted by tern_77</p>",
        "<p><b>The tern</b> released this song in May.</p>",
        "<p><b>Terns</b> released this <a href=/s>song</a> in May.</p>",
        "<p><b>Terns</b> released this</p>",
        "<p><b>The terns</b> <i>released this</i> in May.</p>",
    ],
)
def test_other_lines_with_these_words(read, line):
    assert read(f"<h1>Gulls return</h1>{LONG}{line}").authors == ()


@pytest.mark.parametrize("count", ["Posts: 11", "Messaggi: 116", "Beiträge: 4"])
@pytest.mark.parametrize("url", ["Forum3/HTML/000417.html", "cgi-bin/YaBB.pl?board=a;action=display;num=1061123991"])
def test_first_poster_of_a_board(read, count, url):
    post = f"<tr><td><b>{{}}</b><br><font size=1>Member of old<br>{count}</font></td><td>{SENTENCE}</td></tr>"
    body = f"<h1>Gulls return</h1><table>{post.format('tern_77')}{post.format('reef')}</table>"
    assert read(body, url=f"http://www.coast.example/{url}").authors == ("tern_77",)


@pytest.mark.parametrize(
    ("opening", "names"),
    [
        ("PORT ISAAC, Cornwall (Reuters) -- ", ("Reuters",)),
        ("PORT ISAAC, 19 ago (CWN) - ", ("CWN",)),
        ("(CWN) - PORT ISAAC, 23 MAR - ", ("CWN",)),
        ("The council (CWN) and others: ", ()),
        ("PORT ISAAC's gull watch (CWN) - ", ()),
        ("Natural gas (LNG) - not what comes in bottles - ", ()),
        ("By Jo Marsh (CWN) - ", ("Jo Marsh",)),
    ],
)
def test_agency_that_an_opening_names_where_nobody_signs(read, opening, names):
    signed = "<p>By Jo Marsh</p>" if opening.startswith("By") else ""
    assert read(f"<h1>Gulls return</h1>{signed}<p>{opening}{SENTENCE}</p>{LONG}").authors == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<b>JOSÉ MARÍA RÍO</b> | PUERTO HONDO", ("JOSÉ MARÍA RÍO",)),
        ("MARÍA RÍO<br>Corresponsal", ("MARÍA RÍO",)),
        ("<b>José Río</b> | Puerto Hondo", ()),
    ],
)
def test_name_and_place_in_capitals_under_a_headline(read, line, names):
    assert read(f"<h1>Vuelven las gaviotas</h1><p>{line}</p>{LONG}", language="es").authors == names


def test_author_in_small_letters_is_no_function(read):
    line = '<p>By <a href="#author" class="author">carla marsh</a></p>'
    assert read(f"<h1>Gulls return</h1>{line}{LONG}").authors == ("carla marsh",)


@pytest.mark.parametrize(
    ("kind", "title", "names"),
    [
        ("article", "Jo Tern (@tern_77@coast.example)", ("Jo Tern",)),
        ("article", "Gulls return (@ the pier)", ()),
        ("profile", "Jo Tern (@tern_77@coast.example)", ()),
    ],
)
def test_user_whose_name_is_the_title_of_a_post(read, kind, title, names):
    meta = {"og:type": kind, "og:title": title, "profile:username": "tern_77@coast.example"}
    head = "".join(f'<meta property="{key}" content="{value}">' for key, value in meta.items())
    assert read(f"<h1>Gulls return</h1>{LONG}", head=head).authors == names


@pytest.mark.parametrize("name", ["id=siteSub", "class=site-tagline", "class=site-slogan"])
def test_tagline_of_a_site_is_no_byline(read, name):
    line = "<div{}>Un article de Portalia, le livre libre.</div>"
    assert read(f"<h1>Le phare</h1>{line.format(' ' + name)}{LONG}", language="fr").authors == ()
    assert read(f"<h1>Le phare</h1>{line.format('')}{LONG}", language="fr").authors == ("Portalia",)
