"""What is known about links, in the database: a run may end at any moment."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from wagtail.models import Page

from pages.link_checks.collecting import Place, addresses_of
from pages.link_checks.inside import Lost
from pages.models.link_check import LinkCheck, LinkPlace, LinkState

TITLE = 255


@transaction.atomic
def keep_places(found: dict[str, set[Place]]) -> dict[str, LinkCheck]:
    """Remember where links stand, forget those that stand nowhere; return all."""
    LinkCheck.objects.exclude(address__in=list(found)).delete()
    LinkCheck.objects.bulk_create(
        [LinkCheck(address=address) for address in found], ignore_conflicts=True
    )
    links = {link.address: link for link in LinkCheck.objects.all()}
    LinkPlace.objects.all().delete()
    LinkPlace.objects.bulk_create(
        LinkPlace(
            link=links[address],
            content_type_id=place.content_type,
            object_id=place.key,
            name=place.name,
        )
        for address, places in found.items()
        for place in sorted(places)
    )
    return links


def keep_lost(
    links: dict[str, LinkCheck], lost: dict[str, Lost], now: datetime
) -> None:
    """Write down which links within the site lead nowhere: that is certain at once."""
    for address, one in lost.items():
        link = links[address]
        link.title = one.title[:TITLE]
        link.write(LinkState.BROKEN, None, one.note, now)
    LinkCheck.objects.bulk_update(
        [links[address] for address in lost],
        ["title", "state", "status", "note", "checked_at", "failing_since"],
    )


def forget_mended(instance: Page, **kwargs: Any) -> None:
    """Take a published page off the links that it no longer has, or that led to it."""
    LinkCheck.objects.filter(address=f"page:{instance.pk}").delete()
    here = _places_on(instance)
    if here.exists():
        now = addresses_of(instance.specific)
        here.exclude(link__address__in=now).delete()


def forget_page(instance: Page, **kwargs: Any) -> None:
    """Forget the links of a page that readers no longer see."""
    _places_on(instance).delete()


def _places_on(page: Page) -> QuerySet[LinkPlace]:
    kind = page.cached_content_type
    return LinkPlace.objects.filter(content_type=kind, object_id=page.pk)
