"""Which records a page chooses: in its blocks and its fields."""

from collections.abc import Iterator

from django.db import models
from wagtail.fields import StreamField
from wagtail.models import Page


def keys_in(page: Page, wanted: type[models.Model]) -> set[int]:
    """Return the keys of the records of the model `wanted` that a page chooses.

    No child of a page chooses figures, videos, images or consents; a test asks.
    """
    return set(_keys(page, wanted))


def _keys(page: Page, wanted: type[models.Model]) -> Iterator[int]:
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            value = field.value_from_object(page)
            for model, key, *_place in field.extract_references(value):
                if model is wanted:
                    yield int(key)
        elif isinstance(field, models.ForeignKey):
            key = field.value_from_object(page)
            if field.related_model is wanted and key:
                yield key
