"""Reads the register from the database, in the same few queries for any size.

It imports the models one by one, because the list of help, itself a model, imports it.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import connection
from wagtail.models import Page, PageViewRestriction

from resources.contacts import contact_href, contact_text
from resources.hours import Schedule
from resources.models.contact_method import ContactMethod
from resources.models.guide import GuidePage
from resources.models.helpline_order import HelplineOrder
from resources.models.records import ContactCheck, ContactConfirmation, ContactPull
from resources.models.service import ResourcePage
from resources.register.confirmed import Confirmed
from resources.register.values import Contact, Guide, Service

PAGE, RESTRICTION, CHECK, PULL, CONFIRMATION, ORDER = (
    model._meta.db_table
    for model in (
        Page,
        PageViewRestriction,
        ContactCheck,
        ContactPull,
        ContactConfirmation,
        HelplineOrder,
    )
)
FINGERPRINT = f"""
SELECT
  (SELECT COUNT(*) FROM {PAGE} WHERE live),
  (SELECT SUM(live_revision_id) FROM {PAGE} WHERE live),
  (SELECT MAX(last_published_at) FROM {PAGE}),
  (SELECT COUNT(*) FROM {RESTRICTION}),
  (SELECT MAX(id) FROM {RESTRICTION}),
  (SELECT MAX(id) FROM {CHECK}),
  (SELECT MAX(id) FROM {PULL}),
  (SELECT COUNT(released_at) FROM {PULL}),
  (SELECT MAX(id) FROM {CONFIRMATION}),
  (SELECT COUNT(confirmed_at) FROM {CONFIRMATION}),
  (SELECT COUNT(retired_at) FROM {CONFIRMATION}),
  (SELECT MAX(id) FROM {ORDER}),
  (SELECT COUNT(confirmed_at) FROM {ORDER})
"""  # noqa: S608 - the names of our own tables


def fingerprint() -> tuple[Any, ...]:
    """Return what changes with every publication and every record; one long query."""
    with connection.cursor() as cursor:
        cursor.execute(FINGERPRINT)
        return tuple(cursor.fetchone())


def pulled_keys() -> frozenset[str]:
    """Return the digits and addresses that must not be shown."""
    return frozenset(ContactPull.objects.in_force().values_list("key", flat=True))


def load_services(pulled: frozenset[str]) -> list[Service]:
    """Return the published public services in the order of the tree."""
    pages = ResourcePage.objects.with_contacts().order_by("path")
    checks = latest_checks()
    confirmed = Confirmed.load()
    return [
        describe_service(page, checks=checks, confirmed=confirmed, pulled=pulled)
        for page in pages
    ]


def load_guides() -> list[Guide]:
    """Return the published guides in the order of the tree."""
    pages = GuidePage.objects.live().public().defer_streamfields().order_by("path")
    pages = pages.prefetch_related("guide_services__service")
    return [
        Guide(
            slug=page.slug,
            title=page.title,
            url=page.url or "",
            is_for_children=page.is_for_children,
            services=tuple(row.service.slug for row in page.guide_services.all()),
        )
        for page in pages
    ]


def load_choice() -> list[str]:
    """Return the slugs of the services that every page carries, in their order."""
    chosen = HelplineOrder.objects.services_now()
    slugs = dict(ResourcePage.objects.filter(pk__in=chosen).values_list("pk", "slug"))
    return [slugs[pk] for pk in chosen if pk in slugs]


Checks = dict[tuple[int, str, str], date]


def latest_checks() -> Checks:
    """Return when each contact was last checked: by service, kind and key."""
    checks = ContactCheck.objects.order_by("checked_on", "pk")
    rows = checks.values_list("service_id", "kind", "key", "checked_on")
    return {(service, kind, key): day for service, kind, key, day in rows}


def describe_service(
    page: ResourcePage,
    *,
    checks: Checks | None = None,
    confirmed: Confirmed | None = None,
    pulled: Iterable[str] = (),
) -> Service:
    """Return `page` as readers see it.

    Without `confirmed` it is shown as written, which is what a preview wants.
    """
    written = list(page.contact_methods.all())
    shown = confirmed.shown(page.pk, written) if confirmed else _as_written(written)
    contacts = tuple(
        _contact(page.pk, method, value, key, checks or {})
        for method, value, key in shown
        if key not in pulled
    )
    names = (name.strip() for name in page.alternate_names.split(","))
    return Service(
        pk=page.pk or 0,
        slug=page.slug,
        name=page.title,
        url=page.url or "",
        contacts=contacts,
        alternate_names=tuple(name for name in names if name),
        needs=tuple(page.needs),
        audiences=tuple(page.audiences),
        states=tuple(page.states),
        languages=tuple(page.languages),
        withheld=len(written) - len(contacts),
        **{name: getattr(page, name) for name in SAME},
    )


SAME = (
    "summary",
    "audience_note",
    "country",
    "has_interpreter",
    "language_note",
    "cost",
    "anonymity",
    "anonymity_note",
    "reporting_duty",
    "what_to_expect",
    "discreet_name",
)


def _as_written(methods: list[ContactMethod]) -> list[tuple[ContactMethod, str, str]]:
    return [(method, method.value, method.key) for method in methods]


def _contact(
    service: int, method: ContactMethod, value: str, key: str, checks: Checks
) -> Contact:
    # The hours that were written with a new number need not be those of the old one.
    is_stand_in = key != method.key
    return Contact(
        kind=method.kind,
        text=contact_text(method.kind, value),
        href=contact_href(method.kind, value),
        label=method.label,
        schedule=Schedule() if is_stand_in else method.schedule,
        hours_note="" if is_stand_in else method.hours_note,
        checked_on=checks.get((service, method.kind, key)),
        key=key,
    )
