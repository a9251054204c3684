"""Cutting names out of bylines."""

from __future__ import annotations

import pytest

from scrape.extractor.metadata.name_lists import split_names, without_jobs
from scrape.extractor.metadata.names import clean_name, given_first, is_personal, looks_like_name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Jo Marsh; Al Reef", ("Jo Marsh", "Al Reef")),
        ("Jo Marsh & Al Reef", ("Jo Marsh", "Al Reef")),
        ("Jo Marsh | Al Reef", ("Jo Marsh", "Al Reef")),
        ("Jo Marsh y Al Reef", ("Jo Marsh", "Al Reef")),
        ("и Пётр Рифов", ("Пётр Рифов",)),
        ("Jo Marsh, MD, PhD", ("Jo Marsh",)),
        ("Jo Marsh, MS, RD and Al Reef", ("Jo Marsh", "Al Reef")),
        ("Jo Marsh, jo@example.com", ("Jo Marsh",)),
        ("Jo Marsh (Reuters)", ("Jo Marsh",)),
        ("Jo Marsh/dpa", ("Jo Marsh",)),
        ("AFP/dpa", ("AFP/dpa",)),
        ("Von dpa", ("dpa",)),
        ("pa", ()),
        ("By Jo Marsh and Staff", ("Jo Marsh",)),
        ("By Jo Marsh, Al Reef and Harbour Post staff", ("Jo Marsh", "Al Reef")),
        ("By Jo Marsh and staff writers", ("Jo Marsh",)),
        ("By Jo Marsh and Kim Staff", ("Jo Marsh and Kim Staff",)),
        ("By Marsh and Staff", ("Marsh and Staff",)),
        ("Jo Marsh and Al Reef Foundation", ("Jo Marsh and Al Reef Foundation",)),
        ("Marsh Jo írta", ("Marsh Jo",)),
        ("Jo Marsh yazdı:", ("Jo Marsh",)),
        ("Jo Skriver", ("Jo Skriver",)),
        ("Jo Marsh – Harbour Desk", ("Jo Marsh",)),
        ("Jo Marsh (Harbour", ("Jo Marsh",)),
        ("Jo Marsh,Al Reef", ("Jo Marsh", "Al Reef")),
        ("Jo Marsh in London", ("Jo Marsh",)),
        ("By Crime Reporter Jo Marsh", ("Jo Marsh",)),
        ("By Senior Reporter Jo Marsh and Al Reef", ("Jo Marsh", "Al Reef")),
        ("Von Redakteurin Jo Marsh", ("Jo Marsh",)),
        ("By Head of Sport Jo Marsh", ("Jo Marsh",)),
        ("By Staff Writer", ()),
        ("Health Editor", ()),
        ("Jo Marsh, Sr. Director of Harbours", ("Jo Marsh",)),
        ("Sponsored content", ()),
        ("Ludwig van der Reef", ("Ludwig van der Reef",)),
        ("Jo Marsh¹, Al Reef²", ("Jo Marsh", "Al Reef")),
        ("JO MARSH", ("JO MARSH",)),
        ("Jo Marsh, Jo Marsh", ("Jo Marsh",)),
        ("By JO MARSH FOR THE HARBOUR POST", ("JO MARSH",)),
        ("By JO MARSH Associated Wire", ("JO MARSH",)),
        ("By JO de la MARSH and AL REEF", ("JO de la MARSH", "AL REEF")),
        ("김갈매 기자", ("김갈매",)),
        ("김갈매 HB스포츠 기자(galmae@coast.example)", ("김갈매",)),
        ("김갈매 항구닷컴 객원기자", ("김갈매",)),
        ("كتبت: سلمى البحري", ("سلمى البحري",)),
        ("بقلم سلمى البحري", ("سلمى البحري",)),
        ("the birds came back", ()),
        ("5 min read", ()),
        ("", ()),
    ],
)
def test_split_names(text, names):
    assert split_names(text) == names


def test_whom_somebody_writes_for_is_no_part_of_a_name():
    assert split_names("Jo Marsh And Al Reef For The Harbour Post", kind="names") == ("Jo Marsh", "Al Reef")
    assert split_names("Jo Marsh, Special for the Harbour Post", kind="names") == ("Jo Marsh",)


@pytest.mark.parametrize(
    "agency", "Bloomberg|Bloomberg News|the Associated Press|Xinhua|EFE|ANSA|AAP|AP|dpa|pap".split("|")
)
def test_agencies_are_cut_from_full_names(agency: str) -> None:
    assert split_names(f"By Jo Marsh {agency}") == ("Jo Marsh",)


@pytest.mark.parametrize("name", ["Jo R. Bloomberg", "Jo Bloomberg", "Jo Marsh Ani"])
def test_a_family_called_as_an_agency_keeps_its_name(name: str) -> None:
    assert split_names(f"By {name}") == (name,)


def test_jobs_are_cut_from_full_names_alone():
    assert clean_name("Jo Marsh Senior Staff Writer") == "Jo Marsh"
    assert clean_name("Luxury Travel Expert", kind="names") == "Luxury Travel Expert"


def test_user_names_are_names_where_nothing_else_stands():
    assert not looks_like_name("gull_fan7")
    assert not looks_like_name("harbour.fields.Field", kind="names")
    assert looks_like_name("J.R.R. Marsh", kind="names")
    assert looks_like_name("gull_fan7", kind="users")


def test_a_day_of_the_week_before_a_word_for_reading_is_a_name():
    assert split_names("By Mo Read") == ("Mo Read",)
    assert split_names("Reading time") == ()


def test_teams_and_single_words_are_not_personal():
    assert is_personal("Jo Marsh")
    assert is_personal("山田")
    assert not is_personal("Harbour Editorial Team")
    assert not is_personal("gullfan")


def test_overlong_text_holds_no_names():
    assert split_names("Jo Marsh, " * 200) == ()


def test_one_word_before_a_full_name_is_a_name_and_at_the_end_a_job_or_a_place():
    assert without_jobs(("Jo Doe", "Madonna", "Al Reef")) == ("Jo Doe", "Madonna", "Al Reef")
    assert without_jobs(("Jo Doe", "Gardener", "Beekeeper")) == ("Jo Doe",)
    assert without_jobs(("Jo Doe", "City Editor", "Al Reef")) == ("Jo Doe", "Al Reef")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Marsh, Jo", "Jo Marsh"),
        ("Marsh, Jo A.", "Jo A. Marsh"),
        ("van der Reef, Ludwig", "Ludwig van der Reef"),
        ("Das, Amita", "Amita Das"),
        ("Marsh-Reef, Kim Lee", "Kim Lee Marsh-Reef"),
        ("Jo Marsh, Al Reef", "Jo Marsh, Al Reef"),
        ("Marsh, MD", "Marsh, MD"),
        ("Marsh, reporter", "Marsh, reporter"),
        ("Marsh, Jo, Reef, Al", "Marsh, Jo, Reef, Al"),
        ("Jo Marsh", "Jo Marsh"),
    ],
)
def test_the_family_name_before_a_comma(text, name):
    assert given_first(text) == name


@pytest.mark.parametrize(
    ("word", "is_person"), [("王小明", True), ("김갈매", True), ("الأحد", False), ("أخبار", False), ("חדשות", False)]
)
def test_one_word_is_a_whole_name_in_east_asia_alone(word, is_person):
    assert is_personal(word) is is_person


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Posted by jdoe on May 6, 2024 in News, Sport | 3 comments", ()),
        ("Posted by Jo Doe on May 6, 2024 in News, Sport | 3 comments", ("Jo Doe",)),
        ("By Jo Doe, 24, and Max Roe", ("Jo Doe", "Max Roe")),
        ("By Jo Doe on March 5, 2024 and Max Roe in News, Sport", ("Jo Doe", "Max Roe")),
        ("By Jo Doe on March 5, 2024 and updated", ("Jo Doe",)),
        ("By Jo Doe 1, Max Roe 2 and Al Reef 1", ("Jo Doe", "Max Roe", "Al Reef")),
        ("Authors: Jo Doe 1, Max Roe 2", ("Jo Doe", "Max Roe")),
        ("By Jo Doe (1985), Max Roe (1990)", ("Jo Doe", "Max Roe")),
        ("Jo Doe 2024, Max Roe 2025", ("Jo Doe", "Max Roe")),
        ("By Jo Doe 2024, Coast News", ("Jo Doe",)),
        ("By Jo Doe 2024, News 2025", ("Jo Doe",)),
        ("By Jo King, Jr., and Max Roe", ("Jo King Jr.", "Max Roe")),
        ("jo@coast.example (Jo Doe)", ("Jo Doe",)),
    ],
)
def test_what_stands_beside_a_name_is_told_from_it(text: str, names: tuple[str, ...]) -> None:
    assert split_names(text) == names
    assert split_names("Jo King, Sr. Director of Harbours")[0] == "Jo King"


@pytest.mark.parametrize("name", ["MEHMET CAN EFE", "ANNA MARIA PAP", "MARIA ANA LUSA", "NGUYEN VAN PA"])
def test_a_family_in_a_name_in_capitals_is_no_agency(name: str) -> None:
    assert clean_name(name) == name
    assert clean_name("Jo Ann Marsh AFP") == "Jo Ann Marsh"
    assert clean_name("JO ANN MARSH REUTERS") == "JO ANN MARSH"


def test_a_name_that_data_cut_off_has_no_open_bracket() -> None:
    assert split_names("Jo Marsh (Harbour_", kind="names") == ("Jo Marsh",)


@pytest.mark.parametrize("text", ["12,405 Gulls", "105 Gulls"])
def test_what_a_user_has_is_no_name(text: str) -> None:
    assert split_names(text, kind="users") == ()


@pytest.mark.parametrize("name", ["Center for Harbour Studies", "Harbour Institute for Gulls", "Doctors for Peace"])
def test_what_an_organization_is_for_is_of_its_name(name: str) -> None:
    assert split_names(name, kind="names") == (name,)


def test_the_day_behind_an_organization_goes_whole() -> None:
    assert clean_name("Coast Post, 5 March 2024", kind="organization") == "Coast Post"


def test_a_name_behind_a_bracket_that_stays_open_is_read() -> None:
    assert clean_name("(Jo Marsh", kind="names") == "Jo Marsh"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Otter Boats, Inc.", ("Otter Boats Inc.",)),
        ("Jo Marsh, Otter Boats, Ltd.", ("Jo Marsh", "Otter Boats Ltd.")),
        ("비공개", ()),
        ("익명", ()),
        ("匿名用户", ()),
        ("Anonyme", ()),
    ],
)
def test_companies_are_one_name_and_who_hides_has_none(text: str, names: tuple[str, ...]) -> None:
    assert split_names(text, kind="names") == names
