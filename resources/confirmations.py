"""The rule of two: a new number is shown once a second person has confirmed it."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log

from resources.contacts import contact_key
from resources.models import ContactConfirmation, ResourcePage


def propose(service: ResourcePage, user: Any) -> list[ContactConfirmation]:
    """Write down each number of the published `service` that nobody has confirmed.

    Returns what now waits for a second person. `user` wrote it; None for a command.
    """
    rows = _rows(service)
    known = set(rows.values_list("kind", "key"))
    for method in service.contact_methods.all():
        if (method.kind, method.key) not in known:
            known.add((method.kind, method.key))
            # Somebody else may publish the service at this very moment.
            ContactConfirmation.objects.get_or_create(
                service=service,
                kind=method.kind,
                key=method.key,
                retired_at=None,
                defaults={
                    "label": method.label,
                    "value": method.value,
                    "user": _writer(service, method.kind, method.key, user),
                },
            )
    _retire(service)
    return list(rows.waiting())


@transaction.atomic
def confirm(waiting: ContactConfirmation, user: Any) -> None:
    """Let `waiting` appear on the site; the number it replaces goes.

    Raises `PermissionDenied` for the person who wrote it.
    """
    if user is not None and waiting.user_id == user.pk:
        raise PermissionDenied
    waiting.confirmed_by, waiting.confirmed_at = user, timezone.now()
    waiting.save(update_fields=["confirmed_by", "confirmed_at"])
    _retire(waiting.service)
    log(
        instance=waiting.service,
        action="resources.confirm",
        user=user,
        data={"contact": str(waiting.value)},
    )


def confirm_planted(service: ResourcePage) -> None:
    """Confirm all numbers of a service that came with the software."""
    for waiting in propose(service, None):
        confirm(waiting, None)


def _writer(service: ResourcePage, kind: str, key: str, publisher: Any) -> Any:
    """Return who wrote a number that `publisher` published.

    Publishing somebody else's draft, or correcting a word in it, does not make its
    numbers one's own: the writer may not be the one who confirms.
    """
    writer = publisher
    for revision in service.revisions.select_related("user").order_by("-pk")[:100]:
        country = revision.content.get("country", service.country)
        written = {
            (row["kind"], contact_key(row["kind"], row["value"], country))
            for row in revision.content.get("contact_methods", ())
        }
        if (kind, key) not in written:
            break
        writer = revision.user
    return writer


def _rows(service: ResourcePage) -> Any:
    return ContactConfirmation.objects.in_use().filter(service=service)


def _retire(service: ResourcePage) -> None:
    """Let go of numbers that the service no longer has.

    A number stays while a new one of its kind waits: it is shown until then.
    """
    written = {(m.kind, m.key) for m in service.contact_methods.all()}
    rows = list(_rows(service))
    waiting = {
        row.kind
        for row in rows
        if row.confirmed_at is None and (row.kind, row.key) in written
    }
    gone = [
        row.pk
        for row in rows
        if (row.kind, row.key) not in written
        and (row.confirmed_at is None or row.kind not in waiting)
    ]
    ContactConfirmation.objects.filter(pk__in=gone).update(retired_at=timezone.now())
