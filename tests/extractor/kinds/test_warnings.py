"""Warnings: each code by its signals, and not where they are missing."""

from __future__ import annotations

import json

import pytest

from scrape.extractor.article import extract_article
from scrape.records import Page

SENTENCE = (
    "The harbour board met on Tuesday to talk about the new ferry, and the talk went on until the lamps were lit. "
)
GOODS = "".join(f"<li><a href=/p/{n}>Lamp {n}</a> $ {n}.00 Compare Size Colour Delivery Cart</li>" for n in range(4))
ARTICLE = "".join(f"<p>{SENTENCE * 3}</p>" for _ in range(8))


def page(body: str, title: str = "Harbour board meets", head: str = "") -> str:
    return f"<html lang=en><head><title>{title}</title>{head}</head><body><h1>{title}</h1>{body}</body></html>"


def warnings(html: str, url: str | None = "https://news.example/2024/05/02/harbour-board-meets") -> tuple[str, ...]:
    return extract_article(Page(url=url, html=html)).warnings


@pytest.mark.parametrize("url", [None, "https://news.example/2024/05/02/harbour-board-meets"])
def test_an_article_has_no_warning(url: str | None) -> None:
    byline = "<p class=byline>By Marit Solberg, <time datetime=2024-05-02>2 May 2024</time></p>"
    assert warnings(page(byline + ARTICLE), url) == ()


@pytest.mark.parametrize(
    "title",
    [
        "404",
        "403 ERROR",
        "504 Gateway Time-out",
        "503 Service Temporarily Unavailable",
        "ERROR: The request could not be satisfied",
        "Error 404 – The Harbour Post",
        "Page not found",
        "This page is no longer available",
        "Seite wurde nicht gefunden",
        "Page introuvable",
        "ページが見つかりません",
        "Oops! That page can’t be found.",
        "Erreur 404",
        "Diese Seite gibt es nicht",
        "La página que buscas no existe",
        "Siden ble ikke funnet",
        "Страница не найдена",
        "抱歉，页面未找到",
        "페이지를 찾을 수 없습니다",
        "No se encontró la página",
        "Stranica nije pronađena",
        "Страницата не е открита",
        "ไม่พบหน้า",
    ],
)
def test_an_error_page_is_no_article(title: str) -> None:
    body = "<p>The address may be mistyped, or the page may have moved. Try the search, or begin at the front page.</p>"
    assert warnings(page(body, title), "https://news.example/2024/05/02/harbour-board-meets") == ("not_article",)


def test_an_error_page_is_known_by_its_heading_where_its_title_is_the_site_s() -> None:
    html = (
        "<html lang=en><title>The Harbour Post</title><body><h1>404</h1><p>Page not found</p><p>The page is gone.</p>"
    )
    assert warnings(f"{html}</body></html>", "https://news.example/2024/05/02/harbour-board-meets") == ("not_article",)


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Just a moment...", "Your request is on its way. This page goes on by itself as soon as that is done."),
        ("Too Many Requests", "There have been more requests than we can answer. Wait a while, and then come again."),
        ("Are you a robot?", "Click on the box below to go on to the page that you asked for, please."),
        ("Sign in", "Sign in to go on to your account. If you have none yet you may create one for free."),
        ("Log in", "Log in to go on reading. It is free for all who live on the island."),
        ("Service Unavailable", "The server has more to do than it can. Please come again in a few minutes."),
        ("harbour.example", "Please verify you are a human. Checking your browser before you access the site."),
        ("Harbour Post", "We have seen unusual traffic from your network, and so we ask who is there."),
        ("Один момент…", "Сейчас откроется страница, которую вы запросили."),
        ("请稍候…", "页面将在几秒钟后自动打开。"),
        ("しばらくお待ちください...", "ページはまもなく表示されます。"),
        ("Ad blocker detected", "This is paid for by advertisements. Allow them here, and load the page once more."),
        ("Harbour Post", "You are using an ad blocker. Add us to those that you allow, then load the page again."),
        ("Unavailable due to legal reasons", "What you asked for is not shown in the country that you are in."),
        ("451", "What you asked for is not shown in the country that you are in."),
        ("Harbour Post", "Unsere Seite wird gerade gewartet. Kommen Sie bitte in ein paar Minuten wieder."),
        ("Under maintenance", "The harbour is closed for a few minutes, and opens again when all lamps are lit."),
        ("Przerwa techniczna", "Przystań otworzy się ponownie około szóstej, gdy zapalimy wszystkie lampy."),
        ("Ведутся технические работы", "Пристань откроется около шести утра, когда зажгут все фонари."),
        ("現在メンテナンス中です", "朝の六時ごろに再開する予定です。"),
        ("Anmelden", "Melden Sie sich an, um den Artikel zu lesen, den Sie bezahlt haben."),
    ],
)
def test_a_page_that_stands_before_the_article_is_none(title: str, line: str) -> None:
    url = "https://news.example/2024/05/02/harbour-board-meets"
    for shown in ("", f"<h1>{title}</h1>"):
        html = (
            f"<!doctype html><html lang=en><head><title>{title}</title></head><body>{shown}<p>{line}</p></body></html>"
        )
        assert warnings(html, url) == ("not_article",)


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("The picture stays black", "Disable your ad blocker and load the page again, as it holds back the pictures."),
        ("Das Bild bleibt schwarz", "Verwenden Sie einen Adblocker? Er hält manche Bilder vom Hafen zurück."),
        ("Ad blockers detected", "Three in ten readers in Marle use one, and the harbour's paper asks them why."),
    ],
)
def test_a_short_answer_may_speak_of_ad_blockers(title: str, line: str) -> None:
    html = f"<html lang=en><title>{title}</title><body><article><h1>{title}</h1><p>{line}</p></article>"
    assert warnings(html, "https://news.example/2024/05/02/pictures") == ()


@pytest.mark.parametrize(
    "title", ["Just a moment", "Sign in", "Are you a robot?", "Один момент…", "请稍候…", "しばらくお待ちください..."]
)
def test_an_article_may_be_called_like_one(title: str) -> None:
    byline = "<p class=byline>By Marit Solberg, <time datetime=2024-05-02>2 May 2024</time></p>"
    assert warnings(page(byline + ARTICLE, title)) == ()
    short = (
        "<p>The poet reads in the harbour tonight. The ferry waits for all who come. The lamps are lit at eight.</p>"
    )
    assert warnings(page(byline + short, f"{title} of rest, by the sea")) == ()


@pytest.mark.parametrize(
    "title",
    [
        "Ferry returns to the island | Connexion",
        "Ferry returns to the island - Entrar",
        "Ferry returns to the island • Login",
        "Ferry returns – Under maintenance",
        "Przerwa techniczna w porcie",
        "Sign in to the past",
        "Log in to nature",
        "You are human",
        "Checking your browser history may hurt",
        "DDoS protection by design",
    ],
)
def test_a_title_that_holds_the_name_of_a_gate_is_no_sign_of_one(title: str) -> None:
    assert warnings(page(f"<p>{SENTENCE}</p>", title)) == ()


@pytest.mark.parametrize("title", ["Just a moment", "Un instant", "Accedi", "Please wait | Anna's blog"])
@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", f"<p>{SENTENCE}</p>" * 2),
        ("", f"<p>{SENTENCE * 4}</p>"),
        ("<meta property=og:type content=article>", f"<p>{SENTENCE}</p>"),
        ("", f"<p class=byline>By Marit Solberg</p><p>{SENTENCE}</p>"),
        ("", f"<p class=date><time datetime=2024-05-02>2 May 2024</time></p><p>{SENTENCE}</p>"),
    ],
)
def test_what_says_that_it_is_an_article_or_tells_more_is_no_gate(title: str, head: str, body: str) -> None:
    assert warnings(page(body, title, head)) == ()


def test_a_story_of_spies_asks_nobody_who_he_is() -> None:
    told = (
        "The police noticed suspicious activity from your network of spies, wrote the captain, "
        "and too many requests for passage came in."
    )
    assert warnings(page(f"<p>{told}</p>", "The spies of Marle")) == ()


def test_an_article_about_error_pages_is_one() -> None:
    byline = "<p class=byline>By Marit Solberg, <time datetime=2024-05-02>2 May 2024</time></p>"
    assert warnings(page(byline + ARTICLE, "Page not found: a short history of the error page")) == ()


def test_a_page_that_shows_nothing_but_loads_a_script_needs_it() -> None:
    shell = "<html><head><title>Night ferries</title></head><body><div class=splash>Loading</div>{}</body></html>"
    assert warnings(shell.format("<script src=/assets/forum.js></script>")) == ("js_required",)
    assert warnings(shell.format('<link rel="preload" as="script" href="/start.js">')) == ("js_required",)
    assert "js_required" not in warnings(shell.format("<script>var page = 1</script>"))
    assert warnings(shell.format("<script src=/a.js></script>").replace("Night ferries", "Page not found")) == (
        "not_article",
    )
    assert "js_required" not in warnings(shell.format("<img src=/ferry.jpg><script src=/a.js></script>"))
    frame = "<iframe src=/login style='display: none'></iframe>"
    assert warnings(shell.format(f"{frame}<script src=/a.js></script>")) == ("js_required",)
    assert "js_required" not in warnings(page("<p>It works, says the server.</p>" * 3 + "<script src=/a.js></script>"))


def test_a_login_page_is_no_article() -> None:
    form = "<form><p>Name and password, please. Forgotten?</p><input name=user><input type=password></form>"
    assert warnings(page(form, "Sign in"), "https://news.example/login") == ("not_article",)


def test_a_field_for_a_password_beside_an_article_changes_nothing() -> None:
    byline = "<p class=byline>By Marit Solberg, <time datetime=2024-05-02>2 May 2024</time></p>"
    assert warnings(page(byline + ARTICLE + "<form><input type=password></form>")) == ()


def test_a_short_notice_with_a_date_is_none_though_readers_may_log_in() -> None:
    notice = f"<p class=date><time datetime=2024-05-02>2 May 2024</time></p><p>{SENTENCE}</p>"
    assert warnings(page(notice + "<form><input name=user><input type=password></form>"), None) == ()


def test_a_list_of_links_is_no_article() -> None:
    items = "".join(f"<li><a href=/shop/{n}>Oilskin jacket {n}</a> <span>£{n}.00</span></li>" for n in range(30))
    assert "not_article" in warnings(
        page(f"<ul class=products>{items}</ul>", "Jackets"), "https://shop.example/jackets/"
    )


@pytest.mark.parametrize(
    "text",
    [
        "We value your privacy. We and our 812 partners store cookies on your device and process personal data. "
        "With your consent we show personalised ads. You may accept all or set your choices.",
        "Wir und unsere Partnern verwenden Cookies. Mit Ihrer Einwilligung verarbeiten wir personenbezogene Daten. "
        "Mehr dazu steht im Datenschutz. Alle akzeptieren oder ablehnen.",
        "Nous et nos partenaires utilisons des cookies. Avec votre consentement, "
        "nous traitons des données personnelles.",
        "Мы и наши партнёры используем файлы cookie. Дайте согласие на обработку персональных данных. Принять все.",
        "当社とパートナーはCookieを使用して個人データを処理します。すべて同意する。プライバシー設定。",
        "My i nasi partnerzy używamy plików cookie do przetwarzania danych osobowych. Wyrażasz zgodę?",
        "Lesen Sie hafenpost.example mit Werbung und Tracking. Mehr steht im Privacy Center. Akzeptieren und weiter.",
        "De Havenpost plaatst cookies om advertenties te personaliseren. Zie de privacy-instellingen. Akkoord?",
        "Vi og vores partnere bruger cookies til personoplysninger. Giv dit samtykke. Accepter alle.",
    ],
)
def test_a_page_that_only_asks_for_consent_is_a_consent_wall(text: str) -> None:
    assert "consent_wall" in warnings(page(f"<div><p>{text}</p><button>Accept all</button></div>", "Before you go on"))


def test_a_page_whose_script_only_leads_on_is_none() -> None:
    line = "<p>You are sent on to the article. If nothing happens, <a href=/story>click here</a>.</p>"
    for script, told in (('location.href="/story"', ("not_article",)), ('show("/story")', ())):
        assert warnings(page(f"<script>{script}</script>{line}", "Gulls return to the harbour")) == told


def test_a_page_that_sends_its_readers_on_is_none() -> None:
    line = "<p>This page has moved. You are sent on, or <a href=/story>click here</a>.</p>"
    for seconds, told in ((3, ("not_article",)), (600, ())):
        head = f'<meta http-equiv=refresh content="{seconds}; url=/story">'
        assert warnings(page(line, "Gulls return to the harbour", head)) == told


def test_the_form_that_a_search_engine_puts_before_its_pages_is_a_consent_wall() -> None:
    form = '<form action="https://consent.google.de/save" method=post><button>Ja</button></form>'
    assert "consent_wall" in warnings(page(f"<p>{SENTENCE}</p>{form}", "Bevor es weitergeht"))


@pytest.mark.parametrize(
    "text",
    [
        "Личный кабинет. Удалить cookies. Соглашение. Для входа на форум вы должны быть зарегистрированы.",
        "会員登録。個人情報保護方針に同意します。パートナー募集。お名前とメールアドレスを入力してください。",
    ],
)
def test_a_form_that_asks_to_agree_is_no_consent_wall(text: str) -> None:
    assert "consent_wall" not in warnings(page(f"<div><p>{text}</p><button>OK</button></div>", "Herald"))


def test_a_cookie_notice_beside_an_article_is_no_consent_wall() -> None:
    notice = "<div class=cookie-notice><p>We use cookies and share personal data with partners. Accept all?</p></div>"
    assert "consent_wall" not in warnings(page(ARTICLE + notice))


@pytest.mark.parametrize(
    "body",
    [
        "<div id=root></div><script src=/app.js></script>",
        "<noscript>You need to enable JavaScript to run this app.</noscript><div id=main></div>",
        "<p>Veuillez activer JavaScript pour afficher cette page.</p>",
        "<p>Для работы сайта необходим JavaScript.</p>",
        "<p>このアプリを実行するには JavaScript を有効にする必要があります。</p>",
    ],
)
def test_an_empty_shell_needs_javascript_and_its_failure_says_so(body: str) -> None:
    article = extract_article(Page(html=f"<html><head><title>App</title></head><body>{body}</body></html>"))
    assert (article.warnings, article.body, article.title) == (("js_required",), None, "App")
    assert article.error is not None
    assert (article.error.type, article.error.message[-19:]) == ("no_article", "fetch --render runs")


@pytest.mark.parametrize(
    "text",
    [
        "Deno 2 no longer needs a build step for JavaScript, its makers said.",
        "Das Buch zeigt, was JavaScript wirklich kann. Vorkenntnisse sind nicht erforderlich.",
        "JavaScript 之父说，程序员需要多读书，也需要多散步。",
    ],
)
def test_a_short_item_about_javascript_keeps_its_text(text: str) -> None:
    html = f"<html><title>On JavaScript</title><body><h1>News of the week</h1><p>{text}</p></body></html>"
    article = extract_article(Page(html=html))
    assert (article.warnings, article.body) == ((), text)


def test_a_line_that_asks_for_javascript_for_comments_says_nothing_of_the_text() -> None:
    poem = "<p>The ferry goes out in the morning,<br>the ferry comes home in the night,<br>and nobody knows it is.</p>"
    line = "<noscript>Bitte aktivieren Sie JavaScript, um die Kommentare zu sehen.</noscript>"
    assert "js_required" not in warnings(page(f"<h1>The ferry</h1>{poem}{line}", "The ferry"))


@pytest.mark.parametrize(
    "title",
    [
        "504 pages of storms",
        "403 service members come home",
        "429 bad loans of the harbour",
        "403 error-free crossings",
    ],
)
def test_a_number_of_things_is_no_error(title: str) -> None:
    told = "The harbour board met on Tuesday to talk about the new ferry, until the lamps were lit and all went home. "
    assert warnings(page(f"<p>2 May 2024</p><p>{told * 3}</p>", title), "https://news.example/2024/05/ferry") == ()


@pytest.mark.parametrize(
    "title",
    [
        "Article 49.3 : une majorité introuvable",
        "Artikel nicht mehr verfügbar: Warum Regale fehlen",
        "Chyba 500 osób przyszło na wiec",
        "404 Harbour Street wins a prize",
    ],
)
def test_a_short_article_may_speak_of_what_is_missing(title: str) -> None:
    byline = "<p class=byline>By Marit Solberg, <time datetime=2024-05-02>2 May 2024</time></p>"
    sentence = (
        "The harbour board met on Tuesday to talk about the new ferry, and the talk went on until the lamps were lit. "
    )
    assert warnings(page(f"<h1>{title}</h1>{byline}<p>{sentence * 3}</p>", title)) == ()


def test_what_somebody_asked_on_some_day_about_an_error_is_no_error_page() -> None:
    asked = "<p>Opening the tide tables gives me this since Monday. Does anybody know where the new ones are?</p>"
    byline = "<p class=byline>By Marit Solberg, <time datetime=2024-05-02>2 May 2024</time></p>"
    url = "https://forum.harbour.example/topic/12-404-error-in-the-tide-tables"
    assert warnings(page(byline + asked, "404 error in the tide tables"), url) == ()
    assert warnings(page(asked, "404 error in the tide tables"), url) == ("not_article",)


def test_goods_of_which_little_is_said_are_none() -> None:
    praise = f"<p>{SENTENCE * 3}</p>" * 2
    url = "https://shop.example/products/harbour-lamp"
    sold = f"{praise}<button>Add to cart</button>"
    assert warnings(page(sold, "Harbour lamp"), url) == ("not_article",)
    assert warnings(page(praise, "Harbour lamp"), url) == ()
    assert warnings(page(sold, "Harbour lamp", "<meta property=og:type content=article>"), url) == ()
    assert warnings(page(sold + ARTICLE, "Harbour lamp"), url) == ()
    byline = "<p class=byline>By Marit Solberg, <time datetime=2024-05-02>2 May 2024</time></p>"
    assert warnings(page(byline + sold, "Harbour lamp"), url) == ()


def test_an_error_that_a_hidden_overlay_holds_is_none_of_the_page_s() -> None:
    overlay = "<div style='display:none'><h1>Page not found</h1></div>"
    byline = "<p class=byline>By Marit Solberg, <time datetime=2024-05-02>2 May 2024</time></p>"
    assert warnings(page(f"{overlay}{byline}{ARTICLE}")) == ()


def test_an_article_about_consent_is_no_wall() -> None:
    sentence = (
        "Spółka i jej partnerzy zbierali dane osobowe czytelników bez ich zgody, a pliki cookie zapisywano na każdym "
        "urządzeniu, ustalił we wtorek urząd w Porcie Północnym. "
    )
    assert "consent_wall" not in warnings(page(f"<h1>Kara dla spółki</h1><p>{sentence * 4}</p>", "Kara dla spółki"))


def test_a_page_of_frames_names_one() -> None:
    html = "<title>Board</title><frameset cols='20%,*'><frame src=menu.html><frame src=/minutes.html></frameset>"
    article = extract_article(Page(url="https://harbour.example/board/", html=html))
    assert article.error is not None
    assert article.error.message.endswith("give the URL of one, such as https://harbour.example/board/menu.html")


def test_a_failure_keeps_its_warnings() -> None:
    article = extract_article(Page(html="<title>App</title><body><div id=root></div><script src=/app.js></script>"))
    assert article.error is not None
    assert article.error.type == "no_article"
    assert article.warnings == ("js_required",)


def test_a_stub_that_is_declared_not_free_is_paywalled_and_the_whole_text_is_not() -> None:
    closed = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>'
    assert warnings(page(f"<p>{SENTENCE * 3}</p>", head=closed)) == ("paywalled",)
    assert "paywalled" not in warnings(page(ARTICLE, head=closed))


def test_a_short_article_under_a_cookie_banner_is_no_consent_wall() -> None:
    banner = (
        "<div id=cookie-banner><p>We and our partners use cookies and process personal data. Accept all or reject all. "
        "See our privacy policy.</p></div>"
    )
    article = f"<article>{f'<p>{SENTENCE}</p>' * 4}</article>"
    assert "consent_wall" not in warnings(page(banner + article))


def test_a_policy_on_cookies_under_a_cookie_banner_is_no_consent_wall() -> None:
    banner = (
        "<div id=cookie-banner role=dialog><p>We and our partners use cookies and process personal data.</p>"
        "<button>Reject all</button><button>Accept all</button></div>"
    )
    policy = (
        "<h1>Cookie policy</h1><p>This policy says which cookies the harbour office keeps, and how to refuse them.</p>"
        "<h2>Cookies that need your consent</h2><p>We count visits, and our partners show personalised ads. Neither is "
        "done before you agree, and nothing else changes.</p><p>Our privacy policy names the partners.</p>"
    )
    assert warnings(page(f"{policy}{banner}", "Cookie policy")) == ()
    buttons = "<div class=cookie-consent><button>Accept all cookies</button></div>"
    assert warnings(page(f"{policy}{buttons}", "Before you go on")) == ("consent_wall",)
    wall = banner.replace("div", "main").replace("cookie-banner", "ask")
    assert "consent_wall" in warnings(page(wall, "Before you go on"))


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Page not found | The Harbour Post", "Sorry, we can't find that page"),
        ("Sorry", "That page doesn’t exist"),
        ("Sorry", "This page isn't available"),
        ("Entschuldigung", "Diese Seite existiert nicht"),
    ],
)
def test_an_error_page_says_so_in_its_title_or_heading(title: str, heading: str) -> None:
    body = "<p>The address may be mistyped, or the page may have moved. Try the search, or begin at the front page.</p>"
    html = f"<title>{title}</title><body><h1>{heading}</h1>{body}</body>"
    assert warnings(html, "https://news.example/2024/05/02/harbour-board-meets") == ("not_article",)


@pytest.mark.parametrize(
    "prompt",
    [
        "<div class=offer><h2>Subscribe to unlock this article</h2><ul><li>Monthly</li><li>Yearly</li></ul></div>",
        "<p>This article is for subscribers only. Subscribe now to continue reading.</p>",
        "<p>この記事は有料会員記事です。残り：1234文字</p>",
    ],
)
def test_a_prompt_below_a_stub_says_paywalled(prompt: str) -> None:
    article = extract_article(Page(html=page(f"<p>{SENTENCE}</p><p>{SENTENCE * 2}</p>{prompt}")))
    assert "paywalled" in article.warnings
    assert not any(word in (article.body or "") for word in ("ubscribe", "有料"))


def test_a_prompt_in_a_footer_says_nothing() -> None:
    links = "".join(f"<p><a href=/{n}>Story number {n}</a></p>" for n in range(20))
    prompt = "<div class=menu><p>Subscribe to continue reading</p></div>"
    assert "paywalled" not in warnings(page(f"<p>{SENTENCE * 2}</p>" * 3 + f"<div>{links}</div>{prompt}"))


def test_a_consent_wall_without_text_says_what_helps() -> None:
    notice = "We and our 812 partners store cookies. With your consent we show personalised ads. Accept all."
    article = extract_article(Page(html=page(f"<dialog><p>{notice}</p><button>Accept all</button></dialog>", "News")))
    assert article.error is not None
    assert (article.warnings, "--cookie-file" in article.error.message) == (("consent_wall",), True), article.error


MEMBERS = "".join(
    f"<tr><td>void</td><td>{name} (int gate)</td></tr><tr><td>int</td><td>{name}_count</td></tr>"
    for name in ("open", "shut", "lift", "lower", "lock", "fill", "drain", "hold")
)
MENU = "".join(f"<li><a href=/{name}>{name.title()}</a></li>" for name in ("pages", "classes", "products", "shop"))


@pytest.mark.parametrize("name", ["Doxygen 1.9.8", "javadoc/ClassWriterImpl", "odoc 2.4.4"])
def test_a_page_by_a_generator_of_manuals_is_what_it_documents(name: str) -> None:
    body = f"<ul>{MENU}</ul><h2>Sluice</h2><div class=memberdecls><table>{MEMBERS}</table></div>"
    html = f"<html><head><meta name=generator content='{name}'><title>Sluice</title></head><body>{body}</body></html>"
    url = "https://docs.example/sluices/"
    assert warnings(html, url) == ()
    assert warnings(html.replace("generator", "revised"), url) == ("not_article",)
    assert warnings(html.replace("<body>", "<body class=index-page>"), url) == ("not_article",)


@pytest.mark.parametrize(("kind", "expected"), [("product", ("not_article",)), ("article", ())])
def test_goods_that_a_page_tells_of_in_its_data_are_no_article(kind: str, expected: tuple[str, ...]) -> None:
    data = json.dumps({"props": {"bodyHtml": "".join(f"<p>{SENTENCE}</p>" for _ in range(4))}})
    head = f'<meta property="og:type" content="{kind}">'
    body = f"<p>$ 12.00</p><p>Add to cart</p>{GOODS}<script id=__NEXT_DATA__ type=application/json>{data}</script>"
    assert warnings(page(body, "Harbour lamp", head), "https://shop.example/p/harbour-lamp") == expected


def test_what_is_said_to_those_who_read_elsewhere_too_cuts_nothing_short() -> None:
    said = "<p>Tu suscripción se está usando en otro dispositivo</p>"
    assert warnings(page(f"<p>{SENTENCE * 3}</p><p>{SENTENCE * 3}</p>{said}")) == ()


@pytest.mark.parametrize(
    "line", ["Yükleniyor...", "Loading the article…", "Wird geladen...", "Chargement en cours…", "読み込み中..."]
)
def test_what_stands_where_a_script_puts_the_text_says_that_it_is_needed(line: str) -> None:
    meta = "<p>Author: ... | Date: ...</p>"
    assert warnings(page(f"<article>{meta}<div><p>{line}</p></div></article><script>go()</script>")) == ("js_required",)


def test_a_page_of_many_words_none_of_which_are_the_article_s_needs_a_script() -> None:
    foot = "<footer><p>Cookies are kept here for as long as you want them and no longer.</p></footer>" * 6
    assert warnings(page(f"<main><p>Cargando noticia...</p></main>{foot}")) == ("js_required",)


def test_an_article_that_says_that_something_loads_needs_no_script() -> None:
    assert warnings(page(f"{ARTICLE}<p>Loading...</p>")) == ()


def test_a_form_for_a_password_in_place_of_a_post_is_no_article() -> None:
    byline = "<p>By <a rel=author href=/ann>Ann Reef</a> <time datetime=2024-05-02>2 May 2024</time></p>"
    asked = "<p>These accounts of the spring are kept for members. Please give the password that they were sent:</p>"
    form = f"<form method=post>{asked}<label>Password</label><input type=password></form>"
    assert "not_article" in warnings(page(byline + form))
    assert "not_article" not in warnings(page(byline + asked * 2 + "<form><input type=password></form>"))
    around_page = f"<form id=frame><input type=password><h1>Night ferries</h1>{byline}{asked}</form>"
    assert "not_article" not in warnings(page(around_page))


def test_a_ticket_of_few_words_is_what_somebody_wrote() -> None:
    fields = "".join(f"<div>{name}:</div><div>-</div>" for name in ("Status", "Priority", "Assignee", "Target version"))
    body = f"<ul>{MENU}</ul><h2>Bug #12</h2><h3>Dry weir</h3><div>{fields}</div><p>It is dry</p><ul>{MENU}</ul>"
    for title, expected in (("Bug #12: Dry weir", ()), ("Dry weir", ("not_article",))):
        html = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
        assert warnings(html, "https://mill.example/tracker") == expected
