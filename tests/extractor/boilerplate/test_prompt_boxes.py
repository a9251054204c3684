"""Small boxes that ask to subscribe, or hold what somebody paid for."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.prompt_boxes import without_prompt_boxes
from scrape.extractor.parsing.walk import parse

STORY = "<p>The ferry between the two islands will stop for the winter, the council said on Tuesday.</p>" * 4


def kept(box: str) -> list[str]:
    document = parse(f"{STORY}{box}{STORY}")
    return [document.texts[segment] for segment in without_prompt_boxes(document, tuple(range(len(document))))]


@pytest.mark.parametrize("button", ["Zapisz się", "Εγγραφή", "להרשמה", "登録する", "Assinar", "Tilaa"])
def test_a_button_that_asks_to_register_or_to_order_makes_no_box_of_a_letter(button: str) -> None:
    assert "Knots for beginners" in kept(f"<div><p>Knots for beginners</p><a href='/s'>{button}</a></div>")


def test_a_step_that_names_the_button_is_none() -> None:
    assert "Auf den Knopf tippen" in kept("<div><p>Auf den Knopf tippen</p><p>Jetzt kostenlos abonnieren</p></div>")


def test_boxes_of_many_letters_are_what_the_page_lists() -> None:
    boxes = [f"<div><h3>{name}</h3><p>Tides</p><a href='/s'>S'abonner</a></div>" for name in ("Sel", "Vent", "Cap")]
    assert "Sel" in kept("".join(boxes))
    assert "Sel" not in kept("".join(boxes[:2]))
    assert "Sel" not in kept(boxes[0] * 3)


def test_the_name_of_a_letter_tells_what_its_box_is_but_not_as_a_heading() -> None:
    claim = "Jeden Morgen das Wichtigste"
    assert claim not in kept(f"<div><b>Newsletter „Deich“</b><p>{claim}</p></div>")
    assert claim in kept(f"<div><h3>Newsletter „Deich“</h3><p>{claim}</p></div>")


OFFER = "Trade now without fees at the winner of our test"


@pytest.mark.parametrize("name", ["ad", "ad-native", "werbung", "inline adv"])
def test_a_box_that_is_called_an_advertisement_and_labelled_so_goes(name: str) -> None:
    assert OFFER not in kept(f"<div class='{name}'><span>Werbung</span><h4>{OFFER}</h4></div>")


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='text'><span>Werbung</span><h4>{OFFER}</h4></div>",
        f"<div class='ad'><h4>Winter</h4><p>{OFFER}</p></div>",
        f"<div class='adhoc'><span>Werbung</span><p>{OFFER}</p></div>",
    ],
)
def test_a_box_without_a_name_or_a_label_stays(box: str) -> None:
    assert OFFER in kept(box)


@pytest.mark.parametrize(
    "button", ["Suscríbete", "S'abonner", "Jetzt abonnieren", "Abbonati", "Prenumerera", "구독하기"]
)
def test_a_button_that_asks_to_subscribe_tells_what_its_box_is(button: str) -> None:
    assert "Más noticias" not in kept(f"<div><p>Más noticias</p><a href='/s'>{button}</a></div>")


def test_the_small_print_of_a_form_does_not_make_its_box_prose() -> None:
    prose = (
        "The tide of Sula rises by four metres a day, and the ferry waits for it at either end of the sound, he said."
    )
    pitch, form = "The news of the whole coast", "<form><label>Enter your email address</label></form>"
    print_ = "By signing up you agree to our terms and to the privacy policy, which says what we keep of yours."
    assert pitch not in kept(f"<div><h2>Tide</h2><p>{pitch}</p>{form}<p>{print_}</p></div>")
    assert pitch in kept(f"<div><h2>Tide</h2><p>{pitch}</p>{form}<p>{prose}</p></div>")
    assert pitch in kept(f"<div><h2>Tide</h2><p>{pitch}</p><form><label>Email*</label></form><p>{print_}</p></div>")


@pytest.mark.parametrize(
    "label",
    [
        "TOGETHER WITH BRINE &amp; CO",
        "SPONSORED BY",
        "A MESSAGE FROM BRINE",
        "OFFERT PAR",
        "IN KOOPERATION MIT BRINE",
        "EN PARTENARIAT AVEC BRINE",
    ],
)
def test_a_box_that_a_sponsor_is_named_over_goes_with_its_sentences(label: str) -> None:
    claim = "Brine pays your people while you sleep. Readers get two months free."
    box = f"<div><h6>{label}</h6><h3>Payroll</h3><p>{claim}</p><p><a href='/b'>Start your trial</a></p></div>"
    assert claim not in kept(box)
    assert claim in kept(box.replace(label, label.capitalize()))
    assert claim in kept(box.replace(label, "TOGETHER AGAIN"))
    assert claim in kept(box.replace(label, "A MESSAGE FROM THE MAYOR"))
    assert claim in kept(box.replace(label, "A NOTE FROM JO MARSH"))
    assert claim in kept(box.replace("h6", "h2"))
    assert claim in kept(box.replace("<a href='/b'>", "").replace("</a>", ""))


@pytest.mark.parametrize("label", ["ANNONSE", "ADVERTISEMENT", "ANZEIGE", "PUBLICIDAD"])
def test_a_box_of_an_advertisement_ends_in_its_button(label: str) -> None:
    claim = "Brine pays your people while you sleep. Readers get two months free."
    box = f"<td><p>{label}</p><p>{claim}</p><p><a href='/b'>Start your trial</a></p></td>"
    assert claim not in kept(f"<table><tr>{box}</table>")
    assert claim in kept(f"<table><tr>{box.replace('</a></p>', '</a> in May</p>')}</table>")
    assert claim in kept(f"<table><tr>{box.replace(label, label.capitalize())}</table>")


@pytest.mark.parametrize(
    "label", ["About the author", "Sobre la firma", "L’autore", "Об авторе", "Yazar hakkında", "作者简介", "عن الكاتب"]
)
def test_a_box_about_the_author_goes_with_its_sentences(label: str) -> None:
    note = "Jo Doe covers the coast and its people. Contact the newsroom with a tip."
    box = f"<div><h4>{label}</h4><p><a href='/jo'>Jo Doe</a></p><p>{note}</p></div>"
    assert note not in kept(box)
    assert note in kept(box.replace(label, f"{label} Jo"))
    assert note in kept(box.replace("<div>", "").replace("</div>", ""))


@pytest.mark.parametrize(
    "head",
    ["Get our app", "Descarga nuestra app", "Téléchargez notre application", "Unabhängigen Journalismus unterstützen"],
)
def test_a_box_under_an_appeal_goes_with_what_it_offers(head: str) -> None:
    offer, button = "All that happens in your town", "<a href='/a'>Give £5 a month</a>"
    assert offer not in kept(f"<div><h4>{head}</h4><p>{offer}</p>{button}</div>")
    assert offer in kept(f"<div><h4>The sheep of {head}</h4><p>{offer}</p>{button}</div>")
    assert offer in kept(f"<div><h4>{head}</h4><p>{offer}</p><p>A third line</p></div>")


@pytest.mark.parametrize("vote", ["Vote", "Voter", "Votar", "Abstimmen", "Голосовать", "投票する"])
def test_a_poll_goes_with_its_question(vote: str) -> None:
    question, choices = "Should the village own the weir?", "<button>Yes</button><button>No</button>"
    assert question not in kept(f"<div><h4>Poll</h4><p>{question}</p>{choices}<button>{vote}</button></div>")
    assert question in kept(f"<div><h4>Poll</h4><p>{question}</p>{choices}</div>")
    assert question in kept(f"<div><h4>Poll</h4><p>{question}</p><button>{vote}</button></div>")


def test_other_boxes_are_no_list_of_letters() -> None:
    poll = "<div><h4>Poll</h4><p>Own the weir?</p><button>Yes</button><button>No</button><button>Vote</button></div>"
    note = "<div><h4>About the author</h4><p>Jo Doe covers the coast.</p></div>"
    app = "<div><h4>Get our app</h4><p>All of the coast</p><a href='/a'>Open</a></div>"
    left = kept(poll + note + app)
    assert {"Own the weir?", "Jo Doe covers the coast.", "All of the coast"}.isdisjoint(left)


@pytest.mark.parametrize(
    ("label", "how"),
    [
        ("Support our journalism", "News from the islands costs money. Become a member from £4 a month."),
        (
            "Unterstützen Sie unsere Arbeit",
            "Berichte von den Inseln kosten Geld. Werden Sie Mitglied ab 4 Euro im Monat.",
        ),
        ("Help us keep going", "We have no shareholders, only readers. Please consider a donation."),
        ("私たちの報道を支えてください", "島からの取材には費用がかかります。月400円から会員になれます。"),
    ],
)
def test_a_box_that_begins_as_appeals_do_goes_with_how_to_give(label: str, how: str) -> None:
    assert how not in kept(f"<div><p>{label}</p><p>{how}</p></div>")
    assert how in kept(f"<div><p>The islands</p><p>{how}</p></div>")
    story = "The islands lie an hour from the coast, and the boat goes twice a day."
    assert story in kept(f"<div><p>{label}</p><p>{story}</p></div>")
    assert how in kept(f"<div><h2>{label}</h2><p>{how}</p></div>")


def test_a_sentence_of_an_aside_whose_ends_were_not_chosen_goes() -> None:
    pitch = "Whoever builds boats for others knows how quiet a winter can be. Quayside fills your order book."
    html = f"{STORY}<aside><b>For builders</b><p>{pitch}</p><a href='/q'>Ask for an offer</a></aside>{STORY}"
    document = parse(html)
    at = document.texts.index(pitch)
    others = [line for line in range(len(document)) if abs(line - at) != 1]
    assert at not in without_prompt_boxes(document, others)
    assert at in without_prompt_boxes(document, sorted([*others, at - 1]))
