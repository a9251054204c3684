"""Options that belong together, in one record."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import wraps
from inspect import Parameter, Signature, signature
from typing import Any, get_type_hints

Command = Callable[..., None]


def grouped(command: Command) -> Command:
    """The command as typer takes it: where it has a record among its parameters, that record's fields stand."""
    own = signature(command, eval_str=True).parameters
    records: dict[str, Any] = {name: each.annotation for name, each in own.items() if is_dataclass(each.annotation)}

    options: list[Parameter] = []
    for name, each in own.items():
        options += _options(records[name]) if name in records else [each]
    flat_signature = Signature(options)

    @wraps(command)
    def flat(*positional: Any, **named: Any) -> None:
        bound = flat_signature.bind(*positional, **named)
        bound.apply_defaults()
        given = bound.arguments
        filled = {
            name: record(**{field.name: given.pop(field.name) for field in fields(record)})
            for name, record in records.items()
        }
        command(**given, **filled)

    flat.__signature__ = flat_signature  # type: ignore[attr-defined] # a function may have one (PEP 362)
    return flat


def _options(record: Any) -> Iterator[Parameter]:
    types = get_type_hints(record, include_extras=True)
    for field in fields(record):
        yield Parameter(field.name, Parameter.KEYWORD_ONLY, default=field.default, annotation=types[field.name])
