"""Which images a page shows."""

from collections.abc import Iterator

from django.db import models
from wagtail.fields import StreamField
from wagtail.models import Page

from pages.models import CampaignImage


def images_in(page: Page) -> Iterator[int]:
    """Yield the keys of the images that a page shows."""
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            value = field.value_from_object(page)
            for model, key, *_place in field.extract_references(value):
                if model is CampaignImage:
                    yield int(key)
        elif isinstance(field, models.ForeignKey):
            key = field.value_from_object(page)
            if field.related_model is CampaignImage and key:
                yield key
