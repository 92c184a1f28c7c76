"""Which records a page chooses: in its blocks, its fields and its children."""

from collections.abc import Iterator
from typing import Any

from django.db import models
from wagtail.fields import StreamField
from wagtail.models import Page


def keys_in(page: Page, wanted: type[models.Model]) -> set[int]:
    """Return the keys of the records of the model `wanted` that a page chooses."""
    return set(_keys(page, wanted))


def _keys(page: Page, wanted: type[models.Model]) -> Iterator[int]:
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            value = field.value_from_object(page)
            for model, key, *_place in field.extract_references(value):
                if model is wanted:
                    yield int(key)
    relations: list[Any] = getattr(page._meta, "child_relations", [])
    yield from _in_fields(page, wanted)
    for relation in relations:
        if any(f.related_model is wanted for f in _choices(relation.related_model)):
            for child in getattr(page, relation.get_accessor_name()).all():
                yield from _in_fields(child, wanted)


def _choices(model: type[models.Model]) -> Iterator[models.ForeignKey]:
    for field in model._meta.concrete_fields:
        if isinstance(field, models.ForeignKey):
            yield field


def _in_fields(holder: models.Model, wanted: type[models.Model]) -> Iterator[int]:
    for field in _choices(type(holder)):
        key = field.value_from_object(holder)
        if field.related_model is wanted and key:
            yield key
