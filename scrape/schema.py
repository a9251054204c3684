"""The JSON Schema (draft 2020-12) of an article record: the contract, for other people's validators."""

from __future__ import annotations

from typing import Any

from scrape.errors import ERROR_TYPES
from scrape.records import RECORD_KEYS, SCHEMA_VERSION, WARNINGS

Schema = dict[str, Any]

_DATE = r"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$"
_MOMENT = r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}"
_LANGUAGE = r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"


def article_schema() -> Schema:
    """The schema of every record that `scrape clean`, `fetch` and `bulk` write, failures included."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Article",
        "description": "A clean article, or, where error is not null, the record of an input that gave none.",
        "type": "object",
        "properties": {"schema_version": {"const": SCHEMA_VERSION}, **_PROPERTIES, **_EXTRAS},
        "required": ["schema_version", *RECORD_KEYS],
        "additionalProperties": False,
        "$defs": _DEFINITIONS,
    }


def _described(description: str, **schema: Any) -> Schema:
    return {"description": description, **schema}


def _nullable(description: str, kind: str = "string", **schema: Any) -> Schema:
    return _described(description, type=[kind, "null"], **schema)


def _list_of(description: str, **item: Any) -> Schema:
    return _described(description, type="array", items=item)


def _complete(properties: Schema) -> Schema:
    """An object that has all of these keys and no other."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


_PROPERTIES: Schema = {
    "url": _nullable("The URL as it was asked for, or as the page record gave it."),
    "canonical_url": _nullable("The page's address for itself."),
    "hostname": _nullable("Host of the page's last address, after redirects."),
    "sitename": _nullable("Name of the site."),
    "title": _nullable("Title of the article, without the site's name."),
    "subtitle": _nullable("Subtitle, deck or standfirst."),
    "authors": _list_of("Names of people or organisations, in the page's order.", type="string", minLength=1),
    "date_published": _nullable("ISO 8601, with time and offset where the page gives them.", pattern=_DATE),
    "date_modified": _nullable("ISO 8601, with time and offset where the page gives them.", pattern=_DATE),
    "language": _nullable("BCP 47.", pattern=_LANGUAGE),
    "description": _nullable("The page's summary of itself."),
    "image": _nullable("URL of the lead image."),
    "categories": _list_of("Sections of the site that the article stands in.", type="string"),
    "tags": _list_of("Keywords.", type="string"),
    "body": _nullable(
        "Plain text: one paragraph, heading, list item, quote or table row per block, blocks parted by a blank line. "
        "Null for a failure."
    ),
    "links": _described(
        "Links inside the body, once each, in reading order.", type="array", items={"$ref": "#/$defs/link"}
    ),
    "images": _described("Images inside the body.", type="array", items={"$ref": "#/$defs/image"}),
    "source_url": _nullable("Where the article says that it was taken from."),
    "word_count": _described("Words in body.", type="integer", minimum=0),
    "is_accessible_for_free": _nullable("As the page declares it.", "boolean"),
    "warnings": _list_of("What a reader of the record should know.", enum=list(WARNINGS)),
    "fetched_at": _nullable("ISO 8601: when the page was fetched.", pattern=_MOMENT),
    "status": _nullable("HTTP status.", "integer"),
    "error": _described(
        "Why there is no article; null where there is one.", anyOf=[{"$ref": "#/$defs/error"}, {"type": "null"}]
    ),
    "input": _nullable("The foreign keys of the input record.", "object"),
}

_EXTRAS: Schema = {
    "markdown": _nullable("The body as CommonMark with pipe tables (--with markdown)."),
    "html": _nullable("The body as sanitised HTML (--with html)."),
    "removed": _described(
        "What was left out of the body, and by which rule (--with removed).",
        type=["array", "null"],
        items={"$ref": "#/$defs/removal"},
    ),
    "provenance": _described(
        "For each field the candidates that passed validation, best first (--with provenance).",
        type=["object", "null"],
        additionalProperties={"$ref": "#/$defs/provenance"},
    ),
    "source": _nullable(
        "Where the page was read from: a path, a line of a file, of a download its last URL (--with source)."
    ),
}

_DEFINITIONS: Schema = {
    "link": _complete(
        {
            "url": _described("Absolute; http, https or mailto.", type="string", pattern="^(https?://|mailto:)"),
            "text": {"type": "string"},
            "internal": _described("To the same registrable domain as the page.", type="boolean"),
        }
    ),
    "image": _complete(
        {
            "url": _described("Absolute.", type="string"),
            "alt": _nullable("Its text for those who do not see it."),
            "caption": _nullable("The text under it."),
        }
    ),
    "error": _complete(
        {
            "type": _described("From a closed list.", enum=sorted(ERROR_TYPES)),
            "message": _described("One line that says what to do.", type="string"),
        }
    ),
    "removal": _complete({"rule": {"type": "string"}, "text": {"type": "string"}}),
    "provenance": _complete(
        {
            "chosen": _nullable("Name of the candidate that won."),
            "candidates": {
                "type": "array",
                "items": _complete({"source": {"type": "string"}, "value": True}),
            },
        }
    ),
}
