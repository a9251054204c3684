"""Which encoding a page is read in, and that no bytes are refused."""

from __future__ import annotations

import codecs
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrape.charset import decode, in_utf8, without_double_encoding
from scrape.charset_labels import LABELS, codec_of

RUSSIAN = "Вчера в городе открылась новая библиотека, в которой собрано более двадцати тысяч книг."
UKRAINIAN = "Учора в місті відкрили нову бібліотеку, де зібрано понад двадцять тисяч книжок."
GERMAN = "Die Straße über den Fluss wird für mehrere Wochen gesperrt, teilte die Behörde mit."
ENGLISH = "The committee’s report said the town’s plan “lacks detail” and would cost £3 million – twice as much."
POLISH = "Wczoraj w mieście otwarto nową bibliotekę, w której znalazło się ponad dwadzieścia tysięcy książek."
JAPANESE = "昨日、町に新しい図書館が開館した。二万冊以上の本がそろい、住民は十年近く待っていたという。"
CHINESE = "昨天，市里新建的图书馆正式开放，馆内藏书超过两万册，读者可以免费入场。"
TAIWANESE = "昨天，市裡新建的圖書館正式開放，館內藏書超過兩萬冊，讀者可以免費入場。"
KOREAN = (
    "어제 시내에 새 도서관이 문을 열었다. 이만 권이 넘는 책을 갖추었으며 입장은 무료이다. "
    "도서관장은 열람실이 매일 오전 아홉 시부터 저녁 여덟 시까지 운영된다고 밝혔다."
)
GREEK = "Χθες άνοιξε στην πόλη μια νέα βιβλιοθήκη με περισσότερα από είκοσι χιλιάδες βιβλία."
HEBREW = "אתמול נפתחה בעיר ספרייה חדשה ובה יותר מעשרים אלף ספרים. הכניסה חופשית לכולם."
ARABIC = "افتتحت أمس في المدينة مكتبة جديدة تضم أكثر من عشرين ألف كتاب. الدخول مجاني للجميع."
TURKISH = "Şehirde dün yeni bir kütüphane açıldı; içinde yirmi binden fazla kitap var. Giriş ücretsiz."

UNDECLARED = [
    (RUSSIAN, "windows-1251"),
    (RUSSIAN, "koi8-r"),
    (RUSSIAN, "iso8859-5"),
    (RUSSIAN, "cp866"),
    (UKRAINIAN, "windows-1251"),
    (UKRAINIAN, "koi8-u"),
    (GERMAN, "windows-1252"),
    (ENGLISH, "windows-1252"),
    (POLISH, "iso8859-2"),
    (POLISH, "windows-1250"),
    (JAPANESE, "shift_jis"),
    (JAPANESE, "euc-jp"),
    (JAPANESE, "iso2022-jp"),
    (CHINESE, "gb18030"),
    (TAIWANESE, "big5"),
    (KOREAN, "euc-kr"),
    (GREEK, "windows-1253"),
    (HEBREW, "windows-1255"),
    (ARABIC, "windows-1256"),
    (TURKISH, "windows-1254"),
    (RUSSIAN, "utf-8"),
    (CHINESE, "utf-8"),
]


def page(text: str, head: str = "") -> str:
    """Much ASCII around little text, as pages are."""
    script = "<script>var page = document.title;</script>" * 50
    return f"<html><head>{head}<title>{text[:20]}</title>{script}</head><body><p>{text}</p></body></html>"


@pytest.mark.parametrize(("text", "encoding"), UNDECLARED)
def test_detected_where_nothing_is_declared(text: str, encoding: str) -> None:
    assert decode(page(text).encode(encoding)) == page(text)
    assert decode(text.encode(encoding), markup=False) == text


def test_detected_behind_much_markup() -> None:
    body = "<script>" + "var page = 1;" * 20_000 + f"</script><p>{RUSSIAN}"
    assert decode(body.encode("koi8-r")).endswith(RUSSIAN)


@pytest.mark.parametrize(("text", "encoding"), UNDECLARED)
def test_detected_where_utf8_is_a_lie(text: str, encoding: str) -> None:
    if encoding != "iso2022-jp":  # it is valid ASCII, and a declaration counts
        assert decode(page(text).encode(encoding), "text/html; charset=utf-8") == page(text)


@pytest.mark.parametrize(("text", "encoding"), UNDECLARED)
def test_declared_in_the_header(text: str, encoding: str) -> None:
    assert decode(page(text).encode(encoding), f"text/html; charset={codecs_label(encoding)}") == page(text)


@pytest.mark.parametrize(("text", "encoding"), UNDECLARED)
def test_declared_in_meta(text: str, encoding: str) -> None:
    declared = page(text, head=f'<meta charset="{codecs_label(encoding)}">')
    assert decode(declared.encode(encoding)) == declared


def codecs_label(encoding: str) -> str:
    return encoding.replace("iso8859", "iso-8859").replace("iso2022", "iso-2022")


META_FORMS = [
    "<meta charset=koi8-r>",
    "<meta charset='koi8-r'/>",
    '<META CHARSET = "KOI8-R">',
    "<meta\ncharset=koi8-r >",
    '<meta name=x charset="koi8-r">',
    '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">',
    "<meta content='text/html;charset=\"koi8-r\"' http-equiv=content-type>",
    '<meta charset="nonsense"><meta charset="koi8-r">',
    '<?xml version="1.0" encoding="koi8-r"?><html>',
    "<!-- comment -->" * 80 + '<meta charset="koi8-r">',
]


@pytest.mark.parametrize("head", META_FORMS)
def test_forms_of_meta(head: str) -> None:
    assert decode((head + RUSSIAN).encode("koi8-r")) == head + RUSSIAN


@pytest.mark.parametrize(
    "head",
    [
        '<!-- <meta charset="koi8-r"> -->',
        '<meta name="my-charset=koi8-r">',
        "<metal charset=koi8-r>",
        " " * 5000 + '<meta charset="koi8-r">',
    ],
)
def test_what_is_no_declaration(head: str) -> None:
    assert decode((head + RUSSIAN).encode("windows-1251")).endswith(RUSSIAN)


@pytest.mark.parametrize(
    ("body", "content_type", "expected"),
    [
        (codecs.BOM_UTF8 + GERMAN.encode(), "text/html; charset=windows-1251", GERMAN),
        (codecs.BOM_UTF16_LE + GERMAN.encode("utf-16-le"), "text/html; charset=utf-8", GERMAN),
        (codecs.BOM_UTF16_BE + GERMAN.encode("utf-16-be"), None, GERMAN),
        (GERMAN.encode("utf-16-be"), "text/html; charset=utf-16be", GERMAN),
        (b"<meta charset=koi8-r>" + RUSSIAN.encode("cp1251"), "text/html; charset=cp1251", RUSSIAN),
        (b"<meta charset=utf-16>" + RUSSIAN.encode(), None, RUSSIAN),
        (b"<meta charset=utf-16>\xff" + RUSSIAN.encode(), None, RUSSIAN),
        (b"<meta charset=x-user-defined>" + GERMAN.encode("cp1252"), None, GERMAN),
        (RUSSIAN.encode(), "text/html; charset=utf-16", RUSSIAN),
        (RUSSIAN.encode(), "text/html; charset=iso-8859-1", RUSSIAN),
        (CHINESE.encode(), "text/html; charset=gb2312", CHINESE),
        (RUSSIAN.encode("cp1251"), "text/html; charset=utf-7", RUSSIAN),
        (RUSSIAN.encode("cp1251"), "text/html; charset=hz-gb-2312", RUSSIAN),
        (RUSSIAN.encode("koi8-r"), 'text/html; x=1; charset="koi8-r"; y', RUSSIAN),
    ],
)
def test_order_of_authority(body: bytes, content_type: str | None, expected: str) -> None:
    assert decode(body, content_type).endswith(expected)


LATIN = ("iso-8859-1", "windows-1252", "iso-8859-15")
NOT_LATIN = [
    (RUSSIAN, "windows-1251"),
    (RUSSIAN, "koi8-r"),
    (GREEK, "windows-1253"),
    (JAPANESE, "shift_jis"),
    (JAPANESE, "euc-jp"),
    (CHINESE, "gb2312"),
    (TAIWANESE, "big5"),
    (KOREAN, "euc-kr"),
]


@pytest.mark.parametrize("label", LATIN)
@pytest.mark.parametrize(("text", "encoding"), NOT_LATIN)
def test_latin_is_a_lie_where_no_letter_is_latin(text: str, encoding: str, label: str) -> None:
    body = f"<html><body><p>{text}</p>".encode(encoding)
    assert text in decode(body, f"text/html; charset={label}")
    assert text in decode(f"<meta charset={label}>".encode() + body)


@pytest.mark.parametrize(("text", "encoding"), NOT_LATIN)
def test_the_page_is_believed_where_its_server_says_latin(text: str, encoding: str) -> None:
    body = f"<html><meta charset={encoding}><body><p>{text}</p>".encode(encoding)
    assert text in decode(body, "text/html; charset=iso-8859-1")


@pytest.mark.parametrize(
    "text", ["Où êtes-vous allés l’été dernier ? « À la mer ! »" * 3, "ÄÖÜ " * 9, "«É»", "\xa0" * 60 + "Été"]
)
def test_latin_is_believed_of_what_may_be_latin(text: str) -> None:
    assert text in decode(f"<meta charset=windows-1251><p>{text}".encode("cp1252"), "text/html; charset=iso-8859-1")


@pytest.mark.parametrize(
    ("label", "data", "text"),
    [
        ("latin1", b"\x93quoted\x94 \x80", "“quoted” €"),
        ("us-ascii", b"caf\xe9", "café"),
        ("iso-8859-9", b"\x93\xfe", "“ş"),
        ("gb2312", "镕".encode("gbk"), "镕"),
        ("ks_c_5601-1987", "똠".encode("cp949"), "똠"),
        ("shift_jis", "①".encode("cp932"), "①"),
        ("tis-620", b"\x80\xa1", "€ก"),
        ("windows-1252", b"\x81", "\x81"),
        ("x-user-defined", b"a\xff", "a\uf7ff"),
    ],
)
def test_labels_mean_what_browsers_take_them_for(label: str, data: bytes, text: str) -> None:
    assert decode(data, f"text/plain; charset={label}") == text


@pytest.mark.parametrize("label", ["utf-7", "utf-32", "utf7", "cp037", "rot13", "idna", "base64", "", "replacement"])
def test_labels_that_no_browser_knows(label: str) -> None:
    assert codec_of(label) is None


def test_utf7_is_never_obeyed() -> None:
    attack = b"+ADw-script+AD4-"
    assert decode(attack, "text/html; charset=utf-7") == attack.decode()
    assert decode(b'<meta charset="utf-7">' + attack).endswith(attack.decode())


def test_every_codec_is_known_to_python() -> None:
    for codec in LABELS:
        assert codec == "x-user-defined" or codecs.lookup(codec)


def test_what_was_encoded_twice_is_decoded_twice() -> None:
    text = "The boat’s crew — nine of “them” — paid 40 € … at the café 😀"
    twice = text.encode().decode("latin-1").encode()
    assert without_double_encoding(twice).decode() == text
    mixed = twice + " and the café’s owner Ãhm".encode()
    assert without_double_encoding(mixed).decode() == text + " and the café’s owner Ãhm"


@pytest.mark.parametrize(
    "text",
    [
        "CAFÃ© and Â£5 and â€™",
        "« liberté\xa0», ÉGALITÉ\xa0: «FRATERNITÉ» \x93voté\xa0\x94",
        "x\x80\x99 Â\x85 é\x94",
    ],
)
def test_letters_that_only_look_like_bytes_stay(text: str) -> None:
    assert without_double_encoding(text.encode()).decode() == text


def test_good_letters_stay_beside_what_was_encoded_twice() -> None:
    text = "« liberté\xa0», ÉGALITÉ\xa0: «FRATERNITÉ» â\x80\x99"
    assert without_double_encoding(text.encode()).decode() == text.replace("â\x80\x99", "’")


def test_few_bad_bytes_do_not_unmake_utf8() -> None:
    body = (RUSSIAN * 3).encode()
    broken = body.replace(b" ", b" \xff", 1)[:-1]
    assert decode(broken, "text/html; charset=utf-8").count("\ufffd") == 1
    assert decode(broken).count("\ufffd") == 1
    cut = (RUSSIAN.rstrip(".") * 3).encode()[:-1]
    assert decode(cut).count("\ufffd") == 1


@pytest.mark.parametrize("content_type", ["text/html; charset=utf-8", None])
@pytest.mark.parametrize("head", ["<meta charset=utf-8>", ""])
def test_utf8_of_which_less_than_half_is_bad_stays_utf8(content_type: str | None, head: str) -> None:
    body = f"{head}<p>At the café, café, café and café it cost ".encode() + b"\xa35, \xa36 and \xa37."
    assert (
        decode(body, content_type) == f"{head}<p>At the café, café, café and café it cost \ufffd5, \ufffd6 and \ufffd7."
    )


@pytest.mark.parametrize("content_type", ["text/html; charset=utf-8", None])
def test_utf8_of_which_half_is_bad_is_something_else(content_type: str | None) -> None:
    assert decode(b"<p>Fah caf\xe9, \xc2\xa3 na\xefve", content_type) == "<p>Fah café, Â£ naïve"
    assert decode(b"<p>Le caf\xe9, \xc2\xa3", content_type) == "<p>Le café, Â£"


@pytest.mark.parametrize("mark", [codecs.BOM_UTF8, b""])
def test_stray_signs_of_windows_code_pages_in_utf8_are_those_signs(mark: bytes) -> None:
    body = mark + "Café, crème brûlée. ".encode() + b"\x93It\x92s\x94 \x96 he"
    assert decode(body, "text/html; charset=utf-8") == "Café, crème brûlée. “It’s” – he"


def test_what_may_be_a_part_of_a_character_is_no_sign() -> None:
    body = "Café, crème brûlée, déjà vu: ".encode() + b"\xe2\x80 and \x80\x93 and \xe2\x80"
    assert decode(body, "text/html; charset=utf-8") == "Café, crème brûlée, déjà vu: \ufffd and \ufffd\ufffd and \ufffd"


def test_text_obeys_no_meta() -> None:
    assert decode('<meta charset="koi8-r"> é'.encode(), markup=False).endswith("é")


@given(body=st.binary(max_size=400), label=st.sampled_from([None, *LABELS, "utf-7"]), markup=st.booleans())
def test_no_bytes_are_refused(body: bytes, label: str | None, markup: bool) -> None:
    assert isinstance(decode(body, label and f"text/html; charset={label}", markup=markup), str)


def test_detector_is_imported_only_where_it_is_needed() -> None:
    script = "import sys; from scrape.charset import decode; decode(b'plain'); print('chardet' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (codecs.BOM_UTF8 + GERMAN.encode(), None),
        (GERMAN.encode("utf-16"), None),
        (GERMAN.encode("utf-16-le"), None),
        (GERMAN.encode("cp1252"), "text/html; charset=iso-8859-1"),
        (b"<meta charset=windows-1251>" + RUSSIAN.encode("cp1251"), None),
        (JAPANESE.encode("iso2022-jp"), None),
        (RUSSIAN.encode("koi8-r"), None),
        (GERMAN.encode() + b"\xff", None),
        (GERMAN.encode(), "text/html; charset=utf-8"),
        (b"", None),
    ],
)
def test_a_page_in_utf_8_is_what_decoding_it_gives(body: bytes, content_type: str | None) -> None:
    assert in_utf8(body, content_type).decode() == decode(body, content_type)


@given(st.binary(max_size=300))
def test_any_bytes_in_utf_8_are_what_decoding_them_gives(body: bytes) -> None:
    assert in_utf8(body).decode() == decode(body).encode("utf-8", "ignore").decode()


def test_what_is_utf_8_already_is_not_copied() -> None:
    body = GERMAN.encode()
    assert in_utf8(body) is body
