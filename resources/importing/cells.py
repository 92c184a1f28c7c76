"""Cells into values, by the fields of the models they belong to."""

import re
from collections.abc import Callable
from typing import Any

from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.core.validators import validate_slug
from django.db import models
from django.utils.translation import gettext as _

from resources.exports.table import CONTACT_COLUMNS, SERVICE_COLUMNS
from resources.fields import ChoicesField
from resources.hours import text as hours_text
from resources.importing.problems import quoted
from resources.models import ContactMethod, ResourcePage

# Where the column has another name than the field.
FIELDS = {"id": "slug", "name": "title"}
ANSWERS = {"yes": True, "no": False, "": False}


def read_cell(column: str, text: str) -> Any:
    """Return the value of a cell; raises `ValueError` with the reason it has none."""
    return READERS[column](text)


def _reader(model: type[models.Model], column: str) -> Callable[[str], Any]:
    """Return what reads the cells of a column."""
    try:
        field: Any = model._meta.get_field(FIELDS.get(column, column))
    except FieldDoesNotExist:
        raise AssertionError(f"{column} is no field of {model.__name__}") from None

    def read(text: str) -> Any:
        if isinstance(field, models.BooleanField):
            return _answer(text)
        if not text and not field.blank:
            raise ValueError(_("This must not be empty."))
        if isinstance(field, ChoicesField):
            return _choices(text, list(field.options.values))
        if field.choices:
            return _choice(text, [value for value, _label in field.choices])
        return _short(text, field.max_length)

    return read


def _answer(text: str) -> bool:
    try:
        return ANSWERS[text.lower()]
    except KeyError:
        raise ValueError(_("Write yes or no, not “%s”.") % quoted(text)) from None


def _choices(text: str, allowed: list[str]) -> list[str]:
    """Return several choices, with spaces, commas or semicolons between."""
    words = [word for word in re.split(r"[\s,;]+", text) if word]
    for word in words:
        _choice(word, allowed)
        if words.count(word) > 1:
            raise ValueError(_("“%s” is there twice.") % word)
    return words


def _choice(text: str, allowed: list[str]) -> str:
    if text and text not in allowed:
        message = _("“%(text)s” is not one of these: %(allowed)s.")
        names = {"text": quoted(text), "allowed": ", ".join(filter(None, allowed))}
        raise ValueError(message % names)
    return text


def _short(text: str, most: int | None) -> str:
    if most and len(text) > most:
        message = _("At most %(most)s characters; this has %(length)s.")
        raise ValueError(message % {"most": most, "length": len(text)})
    return text


def _slug(text: str) -> str:
    try:
        validate_slug(_short(text, 255))
    except ValidationError:
        message = _(
            "This becomes the address of the service: letters, digits, hyphens and "
            "underscores only."
        )
        raise ValueError(message) from None
    return text


READERS: dict[str, Callable[[str], Any]] = {
    **{column: _reader(ResourcePage, column) for column in SERVICE_COLUMNS},
    **{
        column: _reader(ContactMethod, column)
        for column in CONTACT_COLUMNS
        if column != "opening_hours"
    },
    "id": _slug,
    "opening_hours": hours_text.parse,
}
