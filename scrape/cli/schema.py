"""`scrape schema`: the JSON Schema of an article record."""

from __future__ import annotations

import json

from scrape.cli.ends import printed


def schema() -> None:
    """Print the JSON Schema (draft 2020-12) of an article record.

    \b
    Check records with a validator of your choice:
        scrape schema > article.schema.json
        scrape clean page.html > article.json
        check-jsonschema --schemafile article.schema.json article.json
    """
    from scrape.schema import article_schema

    printed(json.dumps(article_schema(), indent=2))
