"""What all spellings of a URL share."""

from __future__ import annotations

import pytest

from scrape import url_keys
from scrape.url_keys import normal_form


def test_a_path_in_the_fragment_tells_pages_apart_and_a_place_on_the_page_does_not() -> None:
    assert normal_form("HTTP://a.example/./#top") == "http://a.example/"
    assert normal_form("http://a.example/#/one") == "http://a.example/#/one"
    assert normal_form("http://a.example/#!/two/") == "http://a.example/#/two"


@pytest.mark.parametrize(
    "name",
    "utm_source utm_campaign UTM_Medium gclid gclsrc dclid gbraid wbraid gad_source srsltid _ga _gl fbclid mibextid "
    "msclkid twclid ttclid li_fat_id yclid ysclid _openstat igshid igsh mc_cid mc_eid _hsenc _hsmi __hstc mkt_tok "
    "vero_id oly_enc_id mtm_campaign pk_kwd piwik_campaign at_medium at_campaign at_custom1 xtor wt_mc "
    "ns_mchannel".split(),
)
def test_what_tells_only_how_a_reader_came_is_no_part_of_a_page(name: str) -> None:
    assert url_keys.canonical_key(f"https://a.example/x?id=1&{name}=2") == "a.example/x?id=1"
    assert url_keys.canonical_key(f"https://a.example/x/?{name}=2") == "a.example/x"


@pytest.mark.parametrize(
    "name",
    "ref ref_src ocid cmpid at_id at_date mc_id source from id p page pk pk_id ns_id _g gl utm openstat xtors".split(),
)
def test_names_that_sites_give_their_pages_numbers_by_tell_these_apart(name: str) -> None:
    one, other = (url_keys.canonical_key(f"https://a.example/show?{name}={number}") for number in (101, 102))
    assert one != other


def test_where_a_tweet_leads_is_the_page_itself() -> None:
    assert url_keys.canonical_key("https://a.example/x?ref_src=twsrc%5Etfw") == "a.example/x"


@pytest.mark.parametrize(
    "given", ['"http://nohost.invalid/c', "one two", "nohost.invalid:http/c", "http://no_host!.invalid"]
)
def test_what_is_no_url_is_recorded_as_it_was_given(given: str) -> None:
    assert url_keys.as_recorded(given) == given
