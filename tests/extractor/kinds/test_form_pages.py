"""Forms to fill in are no articles; what is only called like one may be."""

from __future__ import annotations

import pytest

from scrape.extractor.article import extract_article
from scrape.extractor.boilerplate.phrases.form_names import form_name
from scrape.records import Page

SENTENCE = (
    "The harbour board met on Tuesday to talk about the new ferry, and the talk went on until the lamps were lit. "
)
HELP = "<p>Tell us the address that you gave when you joined the harbour club. We will then send a letter to it.</p>"
FORM = "<form method=POST action=/go><label>Address <input name=address></label><input type=submit></form>"


def warnings(title: str, body: str, url: str | None = None, head: str = "") -> tuple[str, ...]:
    html = f"<html lang=en><head><title>{title}</title>{head}</head><body><h1>{title}</h1>{body}</body></html>"
    return extract_article(Page(url=url, html=html)).warnings


@pytest.mark.parametrize(
    "name",
    [
        *("Login", "Log-in", "Sign in!", "SIGN UP", "User registration form", "Create a new account", "Register here"),
        *("ForgotPassword", "forgot_your_password", "Forgotten your password?", "Lost password step 1"),
        *(
            "Contact Us",
            "Kontakt",
            "Contactos",
            "Passwort vergessen?",
            "mot-de-passe-oublie",
            "Mot de passe oublié",
            "Warenkorb",
        ),
        *("Zapomniałeś hasła?", "Регистрация", "パスワード再発行", "忘记密码", "Shopping cart", "Advanced search"),
    ],
)
def test_names_of_forms_are_known_however_they_are_written(name: str) -> None:
    assert form_name(name) is not None


@pytest.mark.parametrize(
    "name",
    [
        *("", "404", "How to reset your password", "Contact with the islands lost", "The form", "Your account of it"),
        *("The register of ships", "Logins stolen", "Search for the ferry", "Password", "Free carts for the market"),
    ],
)
def test_other_titles_are_no_names_of_forms(name: str) -> None:
    assert form_name(name) is None


@pytest.mark.parametrize(
    ("title", "url"),
    [
        ("Forgotten your password?", None),
        ("Register - The Harbour Club", None),
        ("Contact us | The Harbour Club", None),
        ("The Harbour Club", "https://club.example/members/lost-password.php"),
        ("The Harbour Club", "https://club.example/index.php?page=Register"),
        ("The Harbour Club", "https://club.example/en/contact-us/"),
        ("The Harbour Club", "https://club.example/password/reset"),
        ("The Harbour Club", "https://club.example/konto/passwort%20vergessen/index.html"),
    ],
)
def test_a_page_that_is_called_a_form_and_has_one_is_no_article(title: str, url: str | None) -> None:
    assert warnings(title, HELP * 2 + FORM, url) == ("not_article",)


@pytest.mark.parametrize(
    ("url", "heading"),
    [
        ("https://club.example/a-tale-of-the-harbour?ref=newsletter", ""),
        ("https://club.example/search/a-tale-of-the-harbour", ""),
        ("https://club.example/a-tale-of-the-harbour", "<h2>Newsletter</h2>"),
    ],
)
def test_where_a_reader_came_from_and_boxes_are_no_names(url: str, heading: str) -> None:
    body = f"{heading}<p>{SENTENCE * 2}</p><p>{SENTENCE * 2}</p>{FORM}"
    assert warnings("A tale of the harbour - Contact", body, url) == ()


def test_without_fields_it_is_one_unless_it_says_next_to_nothing() -> None:
    search = "<form><input type=text name=q></form>"
    told = f"<p>{SENTENCE * 2}</p>"
    assert warnings("Contact", told * 3 + search) == ()
    assert warnings("Contact", told + FORM) == ("not_article",)
    assert warnings("Your cart", f"<p>{SENTENCE}</p>" + search) == ("not_article",)


@pytest.mark.parametrize(
    ("title", "body", "head"),
    [
        ("How to reset your password", HELP * 3, ""),
        ("Contact", f"<p>{SENTENCE * 4}</p>" * 7, ""),
        ("Contact", HELP * 3, '<script type="application/ld+json">{"@type": "BlogPosting"}</script>'),
    ],
)
def test_what_tells_more_or_says_that_it_is_an_article_is_no_form(title: str, body: str, head: str) -> None:
    assert warnings(title, body + FORM, "https://club.example/2024/05/a-tale-of-the-harbour", head) == ()


def test_a_form_with_an_offer_is_no_stub_of_an_article() -> None:
    offer = "<p>This article is for subscribers only. Subscribe now to continue reading.</p>"
    assert warnings("Log in", HELP * 2 + FORM + offer, "https://news.example/login") == ("not_article",)


SIGNED = "<p class=byline>By <a rel=author href=/ann-reef>Ann Reef</a> <time datetime=2024-05-02>2 May 2024</time></p>"
LETTERS = "<form method=post action=/letters><input type=email name=address></form>"
REMARKS = "<form method=post id=commentform><input name=name><input type=email name=mail><textarea></textarea></form>"
ACCOUNT = "<form method=post><input name=user><input type=email name=mail><input type=password></form>"
TOLD = f"<p>{SENTENCE * 2}</p>" * 4


@pytest.mark.parametrize(
    ("title", "url", "form"),
    [
        ("Contact | Film review | The Harbour Club", None, ACCOUNT),
        ("Basket", None, REMARKS),
        ("Identification", "https://club.example/gulls/identification", REMARKS),
        ("Checkout - Commands", "https://club.example/docs/checkout", "<textarea>How was it?</textarea>"),
        ("Change your password", "https://club.example/articles/change-your-password", LETTERS),
        ("Forgot your password?", None, REMARKS),
        ("A tale of the harbour - Log in - The Harbour Club", None, ACCOUNT),
    ],
)
def test_what_tells_more_asks_for_a_form_of_its_own(title: str, url: str | None, form: str) -> None:
    assert warnings(title, TOLD + form, url) == ()


def test_what_tells_more_is_one_with_its_form_unless_it_is_signed() -> None:
    for title, form in (("Log in", ACCOUNT), ("Forgot your password?", ACCOUNT.replace("type=password", ""))):
        assert warnings(title, TOLD + form) == ("not_article",)
        assert warnings(title, SIGNED + TOLD + form) == ()
    assert warnings("Forgot your password?", SIGNED + HELP * 2 + LETTERS) == ("not_article",)


@pytest.mark.parametrize(
    ("form", "found"),
    [
        ("<form id=contactForm><textarea></textarea></form>", ("not_article",)),
        ("<form method=post action=/send/contact.php><input name=message></form>", ("not_article",)),
        ("<form id=contact-form class=newsletter><input type=email></form>", ()),
        (LETTERS, ()),
    ],
)
def test_a_form_that_is_called_as_the_page_is_its_own(form: str, found: tuple[str, ...]) -> None:
    assert warnings("Contact", TOLD + form) == found


CHOOSE = "<form><input name=user><input type=password><input type=password name=again></form>"
DATED = "<p class=date><time datetime=2024-05-02>2 May 2024</time></p>"


def test_two_fields_for_a_password_in_one_form_are_for_who_is_new() -> None:
    told = f"<p>{SENTENCE * 2}</p>" * 4
    assert warnings("The Harbour Club", told + CHOOSE) == ("not_article",)
    assert warnings("The Harbour Club", DATED + told + CHOOSE) == ()
    assert warnings("The Harbour Club", told + CHOOSE.replace(" type=password name=again", "")) == ()
    assert warnings("The Harbour Club", told * 2 + CHOOSE) == ()


@pytest.mark.parametrize(
    ("told", "edited", "found"),
    [(2, 12, ("not_article",)), (8, 12, ("not_article",)), (14, 12, ()), (4, 2, ())],
)
def test_a_page_on_which_a_text_is_edited_is_none(told: int, edited: int, found: tuple[str, ...]) -> None:
    field = f"<form method=post action=/save><textarea>{'== Ferries == ' * 22 * edited}</textarea></form>"
    body = f"<p>{SENTENCE * 2}</p>" * (told // 2) + field
    assert warnings("The harbour", body) == found
    assert warnings("The harbour", body.replace("method=post", "method=get")) == ()
    assert warnings("The harbour", body.replace("<textarea", "<textarea readonly")) == ()
    assert warnings("The harbour", DATED + "<p>By Joan Marsh</p>" + body) == ()  # asks to send a letter
    copy = f"<form method=post action=/send><textarea>{SENTENCE * 20}</textarea></form>"
    assert warnings("The harbour", f"<p>{SENTENCE * 2}</p>" * (told // 2) + copy) == ()
