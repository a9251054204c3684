from __future__ import annotations

import pytest

from scrape.extractor.metadata import Metadata, in_language_of
from scrape.extractor.metadata.language import _words, detect_language, text_language
from scrape.extractor.metadata.language_words import WORDS

ENGLISH = "The gates of the old weir are to be lifted on Saturday, and they have not moved since the winter of the war."
GERMAN = "Die Tore des alten Wehrs werden am Samstag gehoben, und sie haben sich seit dem Krieg nicht bewegt."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (GERMAN, "de"),
        (
            "Les portes du vieux barrage seront levées samedi; elles n'ont pas bougé depuis l'hiver de la guerre.",
            "fr",
        ),
        (
            "Las puertas de la vieja presa se abren el sábado, y no se han movido desde el invierno de la guerra.",
            "es",
        ),
        ("As portas da velha represa serão abertas no sábado, e não se movem desde o inverno da guerra.", "pt"),
        ("De deuren van de oude stuw worden op zaterdag geopend, en ze zijn niet meer bewogen sinds de oorlog.", "nl"),
        ("Ворота старой плотины поднимут в субботу, и они не двигались с зимы, когда была война, но это не всё.", "ru"),
        (
            "Ворота старої греблі піднімуть у суботу, і вони не рухалися від зими, як була війна, але це не все.",
            "uk",
        ),
        ("पुराने बाँध के द्वार शनिवार को खोले जाएंगे और वे उस सर्दी से नहीं हिले हैं जब वहाँ युद्ध था।", "hi"),
        ("जुन्या धरणाचे दरवाजे शनिवारी उघडले जाणार आहेत आणि ते युद्धाच्या हिवाळ्यापासून हलले नाहीत हे खरे आहे तर", "mr"),
        ("पुरानो बाँधका ढोकाहरू शनिबार खोलिने भएको छ र ती युद्धको हिउँददेखि चलेका छैनन् भन्ने कुरा पनि हो।", "ne"),
        (2 * "Совет порта встретился во вторник и до полуночи обсуждал стоимость новой стены. ", "ru"),
        ("古い堰の門は土曜日に開かれる。", "ja"),
        ("老水坝的闸门将于星期六打开。", "zh"),
        ("오래된 댐의 문이 토요일에 열린다.", "ko"),
        ("Οι πύλες του παλιού φράγματος ανοίγουν το Σάββατο.", "el"),
    ],
)
def test_language_of_running_text(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Ворота старої греблі піднімуть у суботу, і вони не рухалися від зими, як була війна, але це не все. "
            "«Мы были рады, вы это видели».",
            "uk",
        ),
        (
            2 * "Ворота старой плотины поднимут в субботу, и они не двигались с зимы, когда была война, но это не всё. "
            + "Книга называется «Її вороги і мої друзі».",
            "ru",
        ),
        (
            "Капије старе бране биће подигнуте у суботу, а оне се нису помериле од зиме када је био рат, али то није "
            "све што се о њој зна. Књига се зове «Крымский мост и вы».",
            "sr",
        ),
    ],
)
def test_a_quotation_in_a_sister_language_leaves_the_text_its_own(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize("text", ["", "Test", "Mere Weir 12 24 36 Eel", "abc def ghi " * 40])
def test_what_is_no_running_text_has_no_language(text: str) -> None:
    assert detect_language(text) is None


def test_page_that_declares_a_language_keeps_it_unless_its_text_is_plainly_in_another() -> None:
    assert text_language(ENGLISH, "en-GB") == "en-GB"
    assert text_language(GERMAN, "en") == "de"
    assert text_language("Mere Weir", "en") == "en"
    assert text_language(GERMAN, "nds") == "nds"


def test_a_language_of_long_words_overrules_a_template_by_its_lead() -> None:
    weir = "Eski bendin kapakları cumartesi günü törenle kaldırılıyor ve bu kapaklar savaş kışından sonra oynatılmadı. "
    assert text_language(weir, "en") == "en"
    turkish = (
        "Liman kapakları cumartesi günü törenle kaldırılıyor ve kasabalılar bu kapakların bir daha indirilmeyeceğini"
        " söylüyor. Balıkçılar için hazırlanan iskele bahar gelmeden tamamlanıyor, belediye başkanı ise onarımların"
        " gecikeceğini açıkladı. Bu karar kıyıdaki evlerin, teknelerin, ağların, depoların, atölyelerin planlarını"
        " değiştirecek. Kasaba yaz boyunca komisyon kurarak çalışacak, daha sonra sonuçlar açıklanacak ve komisyon"
        " tarafından belirlenen yol izlenecek. Komşu köylerin sakinleri bir dilekçe hazırlayarak köprü istedi;"
        " mühendisler için ölçümler yapan denizciler akıntıların hızlandığını, fenerlerin söndüğünü bildirdi."
    )
    assert text_language(turkish, "en") == "tr"


def test_norwegian_is_one_language_under_its_two_codes() -> None:
    text = "Portene i den gamle demningen skal åpnes på lørdag, og de har ikke vært rørt, men noen vil det."
    assert text_language(text, "nb-NO") == "nb-NO"


def test_sister_languages_leave_no_doubt_that_a_text_is_not_in_the_declared_one() -> None:
    text = (
        "Måkene er tilbake på bryggen, og det er godt nytt for dem som fisker der. Noen har ikke sett dem etter "
        "stormen, men nå flyr de over båtene, og barna ser på. Hva de gjør til høsten, vet ikke noen."
    )
    assert text_language(text, "en") == "no"
    assert text_language(text, "da") == "da"


def test_language_of_the_text_is_chosen_before_the_declared_one() -> None:
    metadata = in_language_of(GERMAN, Metadata(language="en"))
    assert metadata.language == "de"
    assert metadata.to_provenance()["language"]["chosen"] == "text"


def test_each_word_stands_once_for_a_language() -> None:
    assert all(word == word.casefold() for words in WORDS.values() for word in words.split())


def test_every_frequent_word_can_be_met_in_a_text() -> None:
    missed = [
        (language, word) for language, words in WORDS.items() for word in words.split() if _words(f"{word}.") != [word]
    ]
    assert missed == []


def test_doubt_is_settled_by_more_of_the_text() -> None:
    sums = "Harbour dues 2016: 12.4 m (11.3 m in 2015). Pier works 2016: 3.1 m (2.9 m in 2015). "
    assert text_language(sums * 12 + ENGLISH * 20, "de") == "en"
    assert text_language(sums * 12 + GERMAN * 20, "de") == "de"


def test_code_in_a_text_of_another_script_hides_no_language():
    code = "importnumpyasnp harbour_wall gull2d compute_padding kernelsize conv2d GullBlur pixel_radius "
    assert detect_language(f"用于海港图片的高斯模糊代码和实现方法 {code}") == "zh"
    assert detect_language(f"老水坝 {ENGLISH}") == "en"
    assert detect_language(code * 3) is None


def test_addresses_are_of_no_language():
    goods = "Perch 5070 Lamp 12GB (QLD) | www.perch.com.au | "
    assert detect_language(goods * 6) is None
    assert detect_language(f"{ENGLISH} https://www.perch.com.au/de/la/el/{'au/' * 20}") == "en"


def test_commands_and_names_in_latin_letters_do_not_outweigh_a_text_of_syllables():
    text = (
        "打开港口的设置后重新启动系统即可解决该问题，"
        + "bcdedit osloader DebugTool mountvol SecConfig xterm gull2d kernelsize "
    )
    assert text_language(text, "en") == "zh"
    assert text_language(f"{ENGLISH} {ENGLISH} 打开港口的设置后重新启动系统即可解决该问题，" * 2, "en") == "en"


def test_few_words_in_another_script_overrule_a_template():
    lines = ("जब नाव लौटी शाम को", "तब गलियाँ चुप थीं", "जब हवा में नमक है", "तब आँखें नम हैं", "जब तक मन में आस है")
    poem = "\n".join((*lines, "ये पाल झूठा ही सही", "वो जाल टूटा ही सही"))
    assert text_language(poem, "en") == "hi"
    assert text_language(poem, "ne") == "ne"
