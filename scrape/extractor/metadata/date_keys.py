"""Names of meta elements that hold dates, the surest first: a table, no logic."""

from __future__ import annotations

from typing import Final

PUBLISHED_META: Final = tuple(
    "article:published_time og:article:published_time og:published_time article:published datepublished "
    "itemprop:datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime "
    "citation_publication_date citation_date citation_online_date dc.date.issued dcterms.issued dcterms.created "
    "dc.date.created dcterms.date dc.date published_time publish-date publish_date publication_date pub_date "
    "displaydate pubdate published_at originalpublicationdate article_date_original article.published published ptime "
    "release_date rnews:datepublished bt:pubdate date article:created_time itemprop:datecreated created".split()
)
MODIFIED_META: Final = tuple(
    "article:modified_time og:article:modified_time og:updated_time og:modified_time datemodified "
    "itemprop:datemodified article:modified dcterms.modified dc.date.modified lastmod last-modified last_updated "
    "updated_time updated_at".split()
)
