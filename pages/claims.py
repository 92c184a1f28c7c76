"""Which figures a page shows, and what a corrected one changes."""

from typing import Any

from django.utils import timezone
from wagtail.models import Page
from wagtail.search import index

from pages.gate.chosen import keys_in
from pages.models import Claim
from pages.querysets import ClaimQuerySet, pages_with


def claims_in(page: Page) -> ClaimQuerySet:
    """Return the figures that stand anywhere on `page`."""
    return Claim.objects.filter(pk__in=keys_in(page, Claim))


def expired_claims_in(page: Page) -> list[Claim]:
    """Return the figures of `page` that were due to be checked before today."""
    return list(claims_in(page).expired(timezone.localdate()))


def find_again(instance: Claim, created: bool, **kwargs: Any) -> None:
    """Let the search of pages know the words of a corrected figure."""
    for page in [] if created else pages_with(instance).specific():
        index.insert_or_update_object(page)
