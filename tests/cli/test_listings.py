"""Feeds and sitemaps are no pages: the failure names the option that is for them."""

from __future__ import annotations

from pathlib import Path

import pytest
from command import jsonl, page, scrape, written
from loopback import Answer, serving

from scrape.api import clean
from scrape.errors import UnsupportedType

ITEM = "<item><title>Ferry</title><link>https://news.example/1</link><description>Text of it.</description></item>"
FEEDS = {
    "rss": f'<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0"><channel>{ITEM * 9}</channel></rss>',
    "bare": f"\ufeff<rss version=2.0><channel>{ITEM * 9}</channel></rss>",
    "doctype": f'<!DOCTYPE rss SYSTEM "rss-0.91.dtd">\n<?xml-stylesheet href="a"?><rss><channel>{ITEM}</channel></rss>',
    "atom": '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title></feed>',
    "rdf": '<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel/></rdf:RDF>',
}
URL = "<url><loc>https://news.example/1</loc></url>"
SITEMAPS = {
    "urlset": f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{URL * 9}</urlset>',
    "bare": f"<urlset>{URL * 9}</urlset>",
    "index": f'<?xml version="1.0"?><s:sitemapindex>{URL.replace("url>", "sitemap>")}</s:sitemapindex>',
}
LISTINGS = [(text, "feed") for text in FEEDS.values()] + [(text, "sitemap") for text in SITEMAPS.values()]


@pytest.mark.parametrize(("text", "option"), LISTINGS, ids=[*FEEDS, *SITEMAPS])
def test_a_file_of_one_is_a_failure(text: str, option: str) -> None:
    for encoding in ("utf-8", "utf-16"):
        with pytest.raises(UnsupportedType, match=f"--{option}"):
            clean(text.encode(encoding))


def test_whatever_brings_it(tmp_path: Path) -> None:
    path = written(tmp_path / "feed.xml", FEEDS["rss"])
    records = jsonl({"html": FEEDS["rss"]}, {"text": SITEMAPS["urlset"]})
    for result in (scrape("clean", path), scrape("clean", "-", stdin=records)):
        assert result.status == 1
        assert {record["error"]["type"] for record in result.records} == {"unsupported_type"}
        assert all("scrape fetch --" in record["error"]["message"] for record in result.records)
    answers = {
        "/rss": Answer(FEEDS["rss"].encode(), content_type="application/rss+xml"),
        "/map": Answer(SITEMAPS["urlset"].encode(), content_type="text/plain"),
    }
    with serving(answers) as site:
        for name, option in (("/rss", "--feed"), ("/map", "--sitemap")):
            failed = scrape("fetch", site.url(name)).record["error"]
            assert failed["type"] == "unsupported_type"
            assert option in failed["message"]


@pytest.mark.parametrize(
    "html",
    [
        page().replace("<body>", "<body><pre>&lt;rss></pre><rss></rss>"),
        '<?xml version="1.0"?>' + page(),
        "<!-- <rss> -->" + page(),
    ],
)
def test_a_page_about_them_is_a_page(html: str) -> None:
    assert clean(html).word_count > 50
