"""Template tags that read the register of support services."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django import template
from django.db import Error
from django.utils import timezone
from django.utils.safestring import SafeString

from pages.templatetags.structured_data import json_ld
from resources.choices import State
from resources.exports import vcard
from resources.exports.structured_data import organization
from resources.finding import Filters, zones_of
from resources.freshness import Freshness, freshness
from resources.hours import OpenState, clock_in, open_state, open_states_by_state
from resources.models import GuidePage, ResourcePage
from resources.register import Guide, Service, current
from resources.register.confirmed import Confirmed
from resources.register.loading import describe_service

register = template.Library()


@register.simple_tag(takes_context=True)
def service_of(context: dict[str, Any], page: ResourcePage) -> Service:
    """Return the service on `page` as readers see it; in a preview as written."""
    request = context.get("request")
    if getattr(request, "is_preview", False):
        return describe_service(page)
    snapshot = current(request)
    return snapshot.by_slug.get(page.slug) or describe_service(
        page, confirmed=Confirmed.load(page.pk), pulled=snapshot.pulled
    )


@register.simple_tag(takes_context=True)
def services_of(context: dict[str, Any], guide: GuidePage) -> list[Service]:
    """Return the services that a guide leads to; in a preview those of the draft."""
    request = context.get("request")
    snapshot = current(request)
    kept = (g.services for g in snapshot.guides if g.slug == guide.slug)
    slugs = None if getattr(request, "is_preview", False) else next(kept, None)
    if slugs is None:
        slugs = tuple(row.service.slug for row in guide.guide_services.all())
    return snapshot.named(slugs)


@register.simple_tag(takes_context=True)
def emergency_services(context: dict[str, Any]) -> tuple[Service, ...]:
    """Return the services for danger now, the quickest first."""
    return current(context.get("request")).for_danger


@register.simple_tag(takes_context=True)
def guides(context: dict[str, Any]) -> tuple[Guide, ...]:
    """Return the ways in for each kind of reader; none without a database."""
    try:
        return current(context.get("request")).guides
    except Error:
        return ()


@register.simple_tag
def children_guide(guides: Iterable[Guide]) -> Guide | None:
    """Return the way in for readers under 18, if it is among `guides`."""
    return next((guide for guide in guides or () if guide.is_for_children), None)


@register.simple_tag
def structured_data(service: Service, page: ResourcePage) -> SafeString:
    """Return the service in the words of schema.org, as a block of data."""
    return json_ld(organization(service, page.full_url))


@register.simple_tag
def without(filters: Filters, name: str) -> str:
    """Return the query of an address that no longer asks for `name`."""
    rest = {key: value for key, value in filters.chosen.items() if key != name}
    return f"?{Filters(rest).query}" if rest else ""


@register.simple_tag
def clock_for(moment: datetime, filters: Filters) -> str:
    """Return the time of day where the reader is, or else in Sydney."""
    return clock_in(moment, zones_of(filters)[0])


@register.simple_tag
def open_only_in(service: Service, moment: datetime, filters: Filters) -> list[Any]:
    """Return the states, in words, to which an open service is confined right now.

    Empty when it is open wherever the reader may be, or the reader has said where.
    """
    if "area" in filters.chosen:
        return []
    zones = zones_of(filters)
    states: set[str] = set()
    for contact in service.contacts:
        match open_state(contact.schedule, moment, zones):
            case OpenState.OPEN:
                return []
            case OpenState.PARTLY:
                states |= set(open_states_by_state(contact.schedule, moment))
    return [State(state).label for state in State.values if state in states]


@register.filter
def checked_note(service: Service) -> str:
    """Return when the numbers of `service` were checked, in words on one line."""
    return vcard.checked_note(service)


@register.filter
def freshness_of(checked_on: date | None) -> Freshness:
    """Return how far a check of that day can be relied on today."""
    return freshness(checked_on, timezone.localdate())
