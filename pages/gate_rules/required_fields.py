"""Fields that must be filled in, and filled in rightly."""

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import (
    NON_FIELD_ERRORS,
    FieldDoesNotExist,
    ValidationError,
)
from django.utils.text import capfirst
from modelcluster.fields import ParentalKey
from modelcluster.models import get_all_child_relations
from wagtail.models import Page

from pages.gate import Reason


def check(page: Page) -> Iterator[Reason]:
    """Yield what the fields of a page refuse; a draft may lack nearly all of them.

    A page that has no place in the tree yet is asked by its form alone.
    """
    if not page.path:
        return
    try:
        page.full_clean()
    except ValidationError as error:
        for name, messages in error.message_dict.items():
            for message in messages:
                yield _about(page, name, message)
    yield from _of_rows(page)


def _of_rows(record: Any, place: str = "") -> Iterator[Reason]:
    """Yield what the rows of a page refuse: its credits, tiles, ways of contact.

    Wagtail's own, such as comments, are left out.
    """
    for relation in get_all_child_relations(type(record)):
        if relation.related_model._meta.app_label.startswith("wagtail"):
            continue
        rows = getattr(record, relation.get_accessor_name()).all()
        for number, row in enumerate(rows, start=1):
            name = f"{capfirst(str(row._meta.verbose_name))} {number}"
            here = f"{place}{name}, "
            try:
                row.clean_fields(exclude=_chosen(row))
                row.clean()
            except ValidationError as error:
                for field, messages in error.message_dict.items():
                    for message in messages:
                        yield Reason(f"{here}{_label(row, field)}{message}")
            yield from _of_rows(row, here)


def _chosen(row: Any) -> set[str]:
    """Return the fields with which a row points elsewhere; asking costs a query each.

    Those that should point somewhere and do not are asked.
    """
    return {
        field.name
        for field in row._meta.fields
        if isinstance(field, ParentalKey)
        or (field.is_relation and field.value_from_object(row))
    }


def _label(row: Any, name: str) -> str:
    if name == NON_FIELD_ERRORS:
        return ""
    return f"{capfirst(str(row._meta.get_field(name).verbose_name))}: "


def _about(page: Page, name: str, message: str) -> Reason:
    try:
        field = page._meta.get_field(name)
    except FieldDoesNotExist:
        return Reason(message)
    label = capfirst(str(getattr(field, "verbose_name", name)))
    return Reason(f"{label}: {message}", name)
