"""Names that sign a text on a line of their own, and reporters before its first sentence."""

from __future__ import annotations

import pytest

SENTENCE = "The gulls have come back to the pier, the council said, and nobody knows for how long they will stay."
TEXT = f"<h1>Gulls return</h1>{f'{SENTENCE}<br><br>' * 12}{SENTENCE}"


@pytest.mark.parametrize(
    "line",
    [
        "<br><br><b>Carla Marsh-Reef</b><br></font> <font size=1>8 November 2001</font>",
        "<p align=right><i>Carla Marsh-Reef</i>",
        "<table><tr><td align=right><font size=1><b>CARLA MARSH-REEF</b></font></table>",
        "<p align=right><i>Carla Marsh-Reef, 22 August 1999</i>",
        "<p align=right><b>Carla MARSH-REEF</b>, <i>our corr.</i>",
        "<br><br><i>Carla Marsh-Reef</i><hr>",
        "<br>-- Carla Marsh-Reef<hr>",
        "<span><br><br></span><b>Carla Marsh-Reef</b><br>(From the paper of 15.05.03)",
    ],
)
def test_name_set_apart_behind_the_text_signs_it(read, line):
    assert [name.casefold() for name in read(f"<div>{TEXT}{line}</div>").authors] == ["carla marsh-reef"]


@pytest.mark.parametrize(
    "line",
    [
        "<br><br><b>Carla Marsh-Reef</b><br><a href=/>Home</a>",  # as headings are
        f"<br><br><b>Carla Marsh-Reef</b><br>{SENTENCE}",
        f"<p align=right><i>Carla Marsh</i><p>{SENTENCE}<p align=right><i>Al Reef</i>",
        "<br><br><i>Carla Marsh-Reef</i> is back.",
        "<p align=right>Port Isaac",
        "<p align=right>Carla Reef<p>They asked for Carla Reef.",
        "<p align=right><a href=/knives>Kitchen Knives</a>",
        "<p>“The gulls are the soul of a harbour, and who drives them off drives off us.”<p><em>Carla Reef</em><hr>",
        f"<blockquote>{SENTENCE}</blockquote><p align=right>Carla Reef",
        "<p><i>Carla Reef</i><br><i>Al Marsh</i>",
        "<br><br><b>SUR LE MEME SUJET</b><br>15.05.2003",
        f"<br>-- Carla Reef, in her letters<br><br>{SENTENCE}<br>-- Al Marsh<br><br>Gulls!<br>-- Harbour proverb.",
        '<br>-- Carla Marsh-Reef<br><br>Gulls!<br>-- Al Marsh, "Letters from the Pier, 1904"',
        "".join(
            f"<p>{line}</p>"
            for line in (SENTENCE, "-- Carla Marsh-Reef", "Gulls!", "Never.", "They sleep.", SENTENCE, SENTENCE)
        ),
    ],
)
def test_other_lines_behind_a_text_are_no_signatures(read, line):
    assert read(f"<div>{TEXT}{line}</div>").authors == ()


@pytest.mark.parametrize(
    ("address", "names"),
    [
        (
            '<a href="mailto:carla@coast.example">Carla Marsh-Reef &lt;carla@coast.example&gt;</a>',
            ("Carla Marsh-Reef",),
        ),
        ('<a href="/carla/">Carla Marsh-Reef</a>', ("Carla Marsh-Reef",)),
        ("Carla Marsh-Reef<br>8 November 2001", ("Carla Marsh-Reef",)),
        ("Carla Marsh-Reef<br>12 Pier Street<br>Ardmoor", ()),  # of an office
        ("Harbour Works", ()),
        ('<a href="mailto:office@coast.example">Write to us</a>', ()),
        ('<a href="/office">Call Us</a>', ()),
        ("Hotel Marina<br>info@coast.example", ()),
    ],
)
def test_address_behind_a_text_names_its_author(read, address, names):
    assert read(f"{TEXT}<hr><address>{address}</address>").authors == names
    assert read(f"{TEXT}<footer><address>{address}</address></footer>").authors == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("本报讯（记者 周立群 实习生 何敏）昨日凌晨，老茶馆在拆除过程中发现一批账册。", ("周立群", "何敏")),
        ("新江社北原1月8日电（记者 马砚秋 冯启）记者从市水务局获悉，半价水试行。", ("马砚秋", "冯启")),
        ("【ニューヘイブン＝堂島健】米国の小都市で、図書館に本が返却された。", ("堂島健",)),
        ("（记者 柳依依）", ("柳依依",)),
    ],
)
def test_reporters_in_east_asia(read, text, names):
    assert read(f"<h1>海鸥回到旧港口</h1><p>{text}</p>", language="zh").authors == names


@pytest.mark.parametrize(
    "line",
    [
        "Soumis par Jo Marsh le 21 mai 2024 - 08:00",
        "Enviado por Jo Marsh em 21 maio 2024 - 08:00",
        "Inviato da Jo Marsh il 21 maggio 2024 - 08:00",
        "Ingediend door Jo Marsh op 21 mei 2024 - 08:00",
    ],
)
def test_drupals_lines_in_other_languages_name_who_submitted(read, line):
    assert read(f"<h1>Gulls return</h1><div class=submitted>{line}</div><p>{SENTENCE}</p>").authors == ("Jo Marsh",)


@pytest.mark.parametrize("line", ["Proposé par Ressac", "Inviato da Yahoo Mail", "Enviado por WhatsApp"])
def test_who_proposes_something_may_be_a_shop_and_what_sent_it_a_program(read, line):
    assert read(f"<h1>Gulls return</h1><p>{line}</p><p>5 March 2024</p><p>{SENTENCE}</p>").authors == ()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jo Marsh, Coast Post Writer", ("Jo Marsh",)),
        ("By Jo Marsh, Banking Correspondent", ("Jo Marsh",)),
        ("By Jo Marsh, City Editor, and Al Reef, Staff Writer", ("Jo Marsh", "Al Reef")),
        ("dal nostro inviato JO MARSH", ("JO MARSH",)),
        ("de notre correspondante Jo Marsh", ("Jo Marsh",)),
    ],
)
def test_jobs_behind_and_before_names(read, line, names):
    assert read(f"<h1>Gulls return</h1><p>{line}</p><p>{SENTENCE}</p>").authors == names


def test_the_label_of_a_release_is_no_name(read):
    body = f"<h1>Gulls return</h1><p><b>FOR IMMEDIATE RELEASE</b></p><p>June 18, 2024</p><p>{SENTENCE}</p>"
    assert read(body).authors == ()


SIGNED = "<p style='text-align:right'><strong>Thảo Vy</strong></p>"
LONG = f"<p>{SENTENCE} {SENTENCE}</p>"


def test_a_signature_is_believed_before_the_papers_own_name(read):
    claim = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "%s"}}</script>'
    head = '<meta property="og:site_name" content="tinchieu.example">'
    page = f"<article><h1>Gulls return</h1>{LONG * 2}{SIGNED}</article>"
    assert read(page, head=head + claim % "Tín Chiều").authors == ("Thảo Vy",)
    assert read(page, head=head + claim % "Jo Marsh").authors == ("Jo Marsh",)


def test_a_signature_may_be_of_who_took_the_pictures(read):
    figure = "<figure><img src=/a.jpg><figcaption>Photo: Thảo Vy</figcaption></figure>"
    assert read(f"<article><h1>Gulls return</h1>{LONG}{figure}{LONG}{SIGNED}</article>").authors == ("Thảo Vy",)


def test_a_word_between_dashes_signs_nothing(read):
    assert read(f"<div>{TEXT}<br><br><b>- Διαφήμιση -</b><br>21 August 2024</div>").authors == ()


def test_those_who_sign_letters_did_not_write_the_page(read):
    names = ("Jo Marsh", "Al Reef", "Kim Doe")
    letters = [f"<p>{SENTENCE}</p><p class=signature>{name}</p>" for name in names]
    author = '{"@type": "Organization", "name": "Marle Post"}'
    claim = f'<script type="application/ld+json">{{"@type": "Article", "author": {author}}}</script>'
    assert read(f"<h1>Letters</h1><div>{''.join(letters)}</div>", head=claim).authors == ("Marle Post",)
    assert read(f"<h1>Letters</h1><div>{letters[0]}</div>", head=claim).authors == ("Jo Marsh",)


@pytest.mark.parametrize(
    "said", ["<blockquote>The sea is wide.<br>— Ada Berg, poet</blockquote>", "<p>– Come in.</p><p>– No.</p>"]
)
def test_who_signs_is_told_from_whom_a_page_quotes(read, said):
    page = f"<h1>Gulls return</h1>{LONG}{said}{LONG}<p>— Jo Marsh</p>"
    assert read(page).authors == ("Jo Marsh",)


ADDRESSED = f"<article>{TEXT}<p>{{}}</p><p>{{}}<br>{{}}</p></article>"


def test_a_name_over_its_address_signs_the_text(read):
    assert read(ADDRESSED.format(SENTENCE, "Carla Reef", "carla.reef@coast.example")).authors == ("Carla Reef",)
    assert read(ADDRESSED.format("Tickets:", "Carla Reef", "carla.reef@coast.example")).authors == ()
    assert read(ADDRESSED.format(SENTENCE, "Carla Reef", "office@coast.example")).authors == ()


def test_who_writes_a_column_by_a_note_in_italics_wrote_it(read):
    note = "<p><em>Carla Reef is a Marle resident who {} on the tides.</em></p>"
    text = f"<h1>Gulls return</h1><p>{SENTENCE} {SENTENCE}</p>"
    assert read(text + note.format("writes a monthly column")).authors == ("Carla Reef",)
    assert read(text + note.format("reads a monthly column")).authors == ()


LETTER = f"<div><h1>Gulls return</h1><p>{{}}</p><p>{SENTENCE} {SENTENCE}</p><p>{{}}</p><p>&nbsp;</p></div>"


@pytest.mark.parametrize("greeting", ["Dear Editor,", "Sir,", "To the Editor:", "Señor director:"])
@pytest.mark.parametrize("end", ["Carla Reef", "Carla Reef<br>Port Isaac", "Yours sincerely,<br>Carla Reef, Ardmoor"])
def test_who_signs_a_letter_to_the_editor_wrote_it(read, greeting, end):
    assert read(LETTER.format(greeting, end)).authors == ("Carla Reef",)


def test_other_names_below_a_text_and_other_ends_of_letters_are_no_signatures(read):
    assert read(LETTER.format("Dear gulls,", "Carla Reef<br>Port Isaac")).authors == ()
    assert read(LETTER.format("Dear Editor,", "Port Isaac")).authors == ()
    assert read(LETTER.format(f"{SENTENCE}</p><p>Dear Editor,", "Carla Reef")).authors == ()
    assert read(LETTER.format("Dear Sir or Madam,", "Carla Reef")).authors == ()
    several = f"Carla Reef</p><p>Sir,</p><p>{SENTENCE}</p><p>Al Marsh"
    assert read(LETTER.format("Dear Editor,", several)).authors == ()
