"""Which figures a page shows, and what a corrected one changes."""

from typing import Any

from django.utils import timezone
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from pages.models import Claim
from pages.querysets import ClaimQuerySet, pages_with


def claims_in(page: Page) -> ClaimQuerySet:
    """Return the figures that stand anywhere in the bodies of `page`."""
    streams = (f for f in page._meta.get_fields() if isinstance(f, StreamField))
    chosen = {
        key
        for stream in streams
        for model, key, *_place in stream.extract_references(
            stream.value_from_object(page)
        )
        if model is Claim
    }
    return Claim.objects.filter(pk__in=chosen)


def expired_claims_in(page: Page) -> list[Claim]:
    """Return the figures of `page` that were due to be checked before today."""
    return list(claims_in(page).expired(timezone.localdate()))


def find_again(instance: Claim, created: bool, **kwargs: Any) -> None:
    """Let the search of pages know the words of a corrected figure."""
    for page in [] if created else pages_with(instance).specific():
        index.insert_or_update_object(page)
