"""Tickets of bug trackers."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.segment_rules import without_boilerplate
from scrape.extractor.boilerplate.tickets import ticket_frames
from scrape.extractor.parsing.walk import parse

SAID = "The sluice jams whenever it has rained for more than a day."
ANSWER = "There is a nest in the wheel, which I have moved to the hedge."

ROWS = """<table><tr><th>Reported by:<td>quill<th>Owned by:<td>otter<tr><th>Priority:<td>major<th>Milestone:<td>
<tr><th>Component:<td>wheel<th>Keywords:<td>sluice, rain</table>"""
BOXES = "<div>" + "".join(
    f"<div><div>{label}</div><div>{value}</div></div>"
    for label, value in [("Statut:", "Nouveau"), ("Priorité:", "Bas"), ("Assigné à:", "-"), ("Échéance:", "")]
)
HEADS = """<table><tr><th>Title<td>Dry weir<tr><th>Priority<td>low<th>Status<td>open<tr><th>Superseder<td>
<th>Nosy List<td>quill, otter<tr><th>Assigned To<td>otter</table>
<p>Created on 2024-05-06 by quill, last changed by otter.</p>"""
TOOLS = "<form><label>Oldest first</label> <label>Newest first</label></form><h3>Change History <span>(2)</span></h3>"
CHANGE = "<ul><li><strong>Owner:</strong><div>changed from <em>nobody</em> to <em>otter</em></div></ul>"
END = "<div>Also available in: Atom PDF</div><p>Powered by Mill</p>"


@pytest.mark.parametrize("table", [ROWS, f"{BOXES}</div>", HEADS])
def test_only_what_was_said_stays(table: str) -> None:
    document = parse(f"<title>#12 (Dry weir)</title>{table}<p>{SAID}</p>{TOOLS}{CHANGE}<p>{ANSWER}</p>{END}")
    gone = ticket_frames(document, range(len(document)))
    assert [text for at, text in enumerate(document.texts) if at not in gone] == [SAID, ANSWER]


STAMP = "<p>Added by Quill <a>over 2 years</a> ago. Updated <a>about 1 year</a> ago.</p>"
HISTORY = """<h4><a>#1</a> Updated by <a>over 2 years</a> ago</h4><ul>
<li><b>Status</b> changed from <i>New</i> to <i>Old</i>
<li><b>Resolution</b> set to <i>fixed</i></ul><h3>comment:2 Changed <a>2 years</a> ago by otter</h3>"""


def test_who_changed_what_of_a_ticket_and_when_goes() -> None:
    document = parse(
        f"<title>#12</title>{STAMP}{ROWS}<p>{SAID}</p>{HISTORY}<p>{ANSWER}</p><p>It changed from ash to oak."
    )
    gone = ticket_frames(document, range(len(document)))
    assert [text for at, text in enumerate(document.texts) if at not in gone] == [
        SAID,
        ANSWER,
        "It changed from ash to oak.",
    ]


FILES = """<h3>Attachments <span>(1)</span></h3><dl><dt><a>weir.png</a> (24.7 KB) - added by <em>quill</em>
<a>5 years</a> ago.<dd>The weir in May.</dl>
<p>Download all attachments as: .zip</p><ul><li><b>Attachment</b> <i>weir.png</i> added</ul>"""


def test_files_of_a_ticket_go_but_for_what_is_said_of_them() -> None:
    document = parse(f"<title>#12</title>{ROWS}<p>{SAID}</p>{FILES}<p>{ANSWER}</p>")
    gone = ticket_frames(document, range(len(document)))
    assert [text for at, text in enumerate(document.texts) if at not in gone] == [SAID, "The weir in May.", ANSWER]


def test_comments_on_a_ticket_are_its_text() -> None:
    comments = f"<div class=comment><p>{ANSWER}</p></div>"
    for table, stays in ((ROWS, True), ("", False)):
        document = parse(f"<title>Bug 12: Dry weir</title>{table}<div><p>{SAID * 5}</p></div>{comments}")
        kept = without_boilerplate(document, range(len(document)))
        assert (ANSWER in [document.texts[segment] for segment in kept]) is stays


@pytest.mark.parametrize(
    "page",
    [
        f"<ul><li>Category: <li>Version: <li>Type: <li>Status: </ul><p>{SAID}</p>",
        f"<h3>Priority:</h3><p>{SAID}</p><h3>Severity:</h3><p>{SAID}</p><h3>Owner:</h3><p>{SAID}</p><h3>Status:</h3>",
        f"<title>How to report a bug</title>{ROWS}<p>{SAID}</p>",
        f'<title>#12</title><script type=application/ld+json>{{"@type":"Article"}}</script>{ROWS}<p>{SAID}</p>',
    ],
)
def test_other_pages_with_such_labels_are_no_tickets(page: str) -> None:
    document = parse(page)
    assert not ticket_frames(document, range(len(document)))


@pytest.mark.parametrize("line", ["<p>Status set to on", "<pre>status set to on\nlast line</pre>", "<li>flow set to 3"])
def test_what_somebody_writes_of_settings_is_no_change_of_the_ticket(line: str) -> None:
    document = parse(f"<title>#12</title>{ROWS}<p>{SAID}</p>{line}")
    assert len(document) - len(ticket_frames(document, range(len(document)))) == 2
