"""The feet of mails that stand as pages."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.reasons import reasons_of
from scrape.extractor.passages import Markup, passages_of_blocks

PROSE = (
    "The ferry between the two islands will stop for the winter, the council said on Tuesday, "
    "after a season in which half of its crossings were cancelled."
)
LAST = "See you next week."
LINK = Markup(link_density=1.0)
PART = Markup(link_density=0.3)
TEXT = Markup()


def gone(*lines: tuple[str, Markup]) -> list[str]:
    """The lines below the text that a rule removes."""
    texts = [PROSE, PROSE, PROSE, PROSE, LAST, *(text for text, _ in lines)]
    marks = [TEXT] * 5 + [mark for _, mark in lines]
    wholes = [whole for whole, _ in passages_of_blocks(texts, None, marks, None)]
    return [text for text, reason in zip(texts, reasons_of(wholes), strict=True) if reason]


@pytest.mark.parametrize(
    "reason",
    [
        "You received this email because you signed up on our site",
        "Sie erhalten diese Mail, weil Sie Mitglied sind",
        "Vous recevez cet e-mail car vous avez commandé chez nous",
        "Recibes este correo porque compraste con nosotros",
        "Ricevi questa mail perché sei socio",
        "Está a receber este e-mail porque é sócio",
        "Je ontvangt deze mail omdat je lid bent",
        "Otrzymujesz tę wiadomość jako członek",
        "Вы получили это письмо как член клуба",
        "Conformément à la loi Informatique et Libertés, vous avez un droit",
        "Cet e-mail a été envoyé à jo@mail.example",
        "This email was sent to [email protected]",
        "このメールは会員の方にお送りしています。",
        "您收到此邮件是因为您是会员",
    ],
)
def test_from_why_a_mail_came_all_is_its_foot(reason: str) -> None:
    below = [(reason, TEXT), ("Tarn Harbour Society", TEXT), ("4 Quay Street, Tarn SM1 4AA", TEXT)]
    assert gone(*below) == [text for text, _ in below]


@pytest.mark.parametrize(
    "sentence",
    [
        "You have received this letter because the king wished it so.",
        "Hai ricevuto questa lettera e non hai risposto.",
        "Вы получили это письмо и не ответили мне.",
        "您收到这封信的时候，我已经走了。",
        "Conformément au RGPD, la mairie a nommé un délégué.",
    ],
)
def test_stories_of_letters_go_on_where_none_says_who_sent_a_mail(sentence: str) -> None:
    rights = "© Jo Marsh, +44 7700 900123"
    assert gone((sentence, TEXT), ("Then she folded it twice.", TEXT), (rights, TEXT)) == [rights]


@pytest.mark.parametrize(
    "way",
    [
        "Unsubscribe from this list, or forward it",
        "Zum Abbestellen klicken Sie bitte hier",
        "Se désinscrire de la lettre du port",
        "Darse de baja del boletín del puerto",
        "Nieuwsbrief doorsturen of afmelden",
        "Отписаться от писем порта",
        "配信停止をご希望の方はこちら",
    ],
)
def test_from_the_way_out_all_is_foot_where_it_is_a_link(way: str) -> None:
    assert gone((way, PART), ("Tarn Harbour Society", TEXT)) == [way, "Tarn Harbour Society"]
    assert "Tarn Harbour Society" not in gone((way, TEXT), ("Tarn Harbour Society", TEXT))


@pytest.mark.parametrize(
    "sentence",
    [
        "To unsubscribe from our letters click here, and please do not answer this mail, as nobody will read it there.",
        "Wenn Sie unsere Mails nicht mehr erhalten möchten, klicken Sie bitte hier; Antworten werden nicht gelesen.",
        "Чтобы отписаться от наших писем, нажмите на эту ссылку и, пожалуйста, не отвечайте на письмо, его никто не "
        "прочтёт и никто на него не ответит.",
    ],
)
def test_a_sentence_that_tells_how_to_leave_may_be_the_last_of_the_prose(sentence: str) -> None:
    assert gone((sentence, PART), ("Tarn Harbour Society", TEXT)) == [sentence, "Tarn Harbour Society"]
    assert gone((sentence, PART), (PROSE, TEXT)) == []
    assert gone((sentence, TEXT)) == []


@pytest.mark.parametrize(
    "line",
    [
        "Having trouble reading this? Click here",
        "Read this letter with your web browser",
        "Wird diese Nachricht nicht richtig dargestellt, klicken Sie hier",
        "Si ce message s'affiche mal, cliquez ici",
        "¿No ves bien este correo? Ábrelo aquí",
        "Bekijk de webversie",
        "Otwórz list w przeglądarce",
        "Письмо не отображается? Нажмите сюда",
        "このメールが正しく表示されない場合はこちらをご覧ください。",
        "웹에서 보기",
    ],
)
def test_what_leads_to_the_same_on_the_web_goes_above_the_text(line: str) -> None:
    def reasons(mark: Markup, *above: str) -> list[str | None]:
        texts = [*above, line, PROSE, PROSE]
        marks = [*[TEXT] * len(above), mark, TEXT, TEXT]
        return reasons_of([whole for whole, _ in passages_of_blocks(texts, None, marks, None)])

    assert reasons(PART) == ["mail_head", None, None]
    assert "mail_head" not in reasons(TEXT)
    assert "mail_head" not in reasons(PART, PROSE)


@pytest.mark.parametrize(
    "said",
    [
        "The paper quotes today what I wrote on the ferry, that nobody will miss it much. (Online version here.)",
        "Новая игра в браузере Firefox",
        "A harbour in your browser: how the map was drawn by three people who had never seen it, in eleven long nights",
    ],
)
def test_lines_of_articles_that_lead_to_a_version_or_name_browsers_are_no_frame(said: str) -> None:
    wholes = passages_of_blocks([said, PROSE], None, [PART, TEXT], None)
    assert not any(reasons_of([whole for whole, _ in wholes]))


@pytest.mark.parametrize(
    ("sentence", "mark"),
    [
        ("You're getting this all wrong, said the ferryman", TEXT),
        ("Cet e-mail a été envoyé par le ministre", TEXT),
        ("This message was sent to the crew", TEXT),
        ("Sie erhalten diese Woche Besuch", TEXT),
        ("このメールは母からだった", TEXT),
        ("Si el remero está de baja", PART),
        ("Wenn Sie Ihr Boot abmelden", PART),
        ("To opt out of the scheme", PART),
    ],
)
def test_what_is_told_of_mails_and_of_leaving_is_no_foot(sentence: str, mark: Markup) -> None:
    assert gone((sentence, mark), ("Nobody went.", TEXT)) == []


def test_the_address_and_one_button_above_are_of_the_foot() -> None:
    foot = [("Become a friend", LINK), ("Tarn Harbour Society", TEXT), ("4 Quay Street, Tarn SM1 4AA", TEXT)]
    foot += [("Unsubscribe here", LINK)]
    assert gone(*foot) == [text for text, _ in foot]
    assert gone(("With love,", TEXT), *foot[2:]) == [text for text, _ in foot[2:]]
    assert gone(("A lamp on the mole", LINK), *foot) == [text for text, _ in foot]
    bar = Markup(link_density=1.0, links=("Chat", "Radio"))
    assert gone(foot[0], ("Chat Radio", bar), foot[-1]) == ["Become a friend", "Chat Radio", "Unsubscribe here"]


def test_what_a_form_promises_ends_no_text() -> None:
    assert "Boats for hire" not in gone(("You can unsubscribe at any time", PART), ("Boats for hire", TEXT))


def test_a_sign_among_the_first_prose_is_none() -> None:
    letter = [
        "You are receiving this because I promised it, wrote my aunt on the back of a postcard from Tarn, in ink."
    ]
    wholes = [whole for whole, _ in passages_of_blocks([*letter, *[PROSE] * 4], None, [TEXT] * 5, None)]
    assert not any(reasons_of(wholes))


def test_the_question_how_readers_liked_it_goes_with_its_answers() -> None:
    votes = [("What did you think of today's issue?", TEXT), ("Loved it", LINK), ("Not for me", LINK)]
    for asked in ("You have 0 referrals, only 3 away from a tea towel", "Gostou? Encaminhe para um amigo!"):
        assert gone((asked, TEXT)) == [asked]
    assert gone(*votes, ("Ask your neighbour instead", TEXT)) == [text for text, _ in votes]
    assert gone(("How do you like the letter?", Markup(item=True)), ("Who wrote it?", Markup(item=True))) == []


@pytest.mark.parametrize(
    "button", ["Read the article", "Zum Artikel", "Lire l'article", "Leggi l'articolo", "Читать статью", "記事を読む"]
)
def test_the_buttons_of_what_a_letter_tells_of_go(button: str) -> None:
    def reason(mark: Markup) -> str | None:
        wholes = passages_of_blocks([PROSE, button, PROSE], None, [TEXT, mark, TEXT], None)
        return reasons_of([whole for whole, _ in wholes])[1]

    assert reason(LINK) == "navigation"
    assert reason(TEXT) is None
    assert reason(Markup(link_density=1.0, heading=True, level=2)) is None


@pytest.mark.parametrize(
    "line",
    [
        "Issue #14, April 30, 2026",
        "Ausgabe 4 | 30. April 2026",
        "N° 12 — 21 mai 2026",
        "Выпуск № 14, 30 апреля 2026",
        "第12号 2026年5月1日",
    ],
)
def test_which_issue_it_is_goes_with_the_date_above_the_text(line: str) -> None:
    def reasons(*texts: str) -> list[str | None]:
        wholes = passages_of_blocks(texts, None, [TEXT] * len(texts), None)
        return reasons_of([whole for whole, _ in wholes])

    assert reasons(line, PROSE) == ["dateline", None]
    assert not any(reasons(PROSE, PROSE, line, PROSE))
    assert reasons(f"{line}: sold out", PROSE)[0] is None
    wholes = passages_of_blocks([line, line, PROSE], None, [Markup(item=True), Markup(item=True), TEXT], None)
    assert not any(reasons_of([whole for whole, _ in wholes]))


@pytest.mark.parametrize(
    "said",
    [
        "You received this letter because the office believes that you owe a fee for the mooring of your boat.",
        "You got this because the captain thought that nobody else would ever want it, he said that day.",
        "Conformément au RGPD, la capitainerie doit dire à ses clients ce qu'elle garde de leurs données.",
        "Titolare del trattamento è chi decide per quale scopo si usano i dati di tutte le persone.",
    ],
)
def test_what_an_article_says_among_its_prose_begins_no_foot(said: str) -> None:
    assert gone((said, TEXT), (PROSE, TEXT)) == []


def test_a_foot_of_prose_begins_with_why_the_mail_came_where_the_way_out_stands_below() -> None:
    reason = ("You received this email because you signed up for the letters of the harbour office.", TEXT)
    assert len(gone(reason, (PROSE, TEXT), ("Unsubscribe", LINK))) == 3


def test_a_quoted_reason_above_the_last_sentence_begins_no_foot() -> None:
    quoted = "You are receiving this message because you once bought a ticket for the old ferry of the harbour."
    said = "Nobody had ever bought one, the mayor said on Friday."
    assert said not in gone((quoted, TEXT), (said, TEXT))


def test_steps_to_leave_a_list_are_no_foot() -> None:
    step = Markup(link_density=0.6, item=True)
    assert gone(("Open the mail", Markup(item=True)), ("Click unsubscribe", step), ("Confirm", Markup(item=True))) == []
