"""The rule of two for the foot of every page: one chooses, somebody else confirms."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import Page

from resources.models import HelplineOrder, HelplineSettings, ResourcePage


@transaction.atomic
def confirm(order: HelplineOrder, user: Any) -> None:
    """Let every page carry `order`.

    Raises `PermissionDenied` for the person who chose it, and
    `HelplineOrder.DoesNotExist` when it does not wait any more.
    """
    rows = HelplineOrder.objects.waiting().select_for_update(of=("self",))
    order = rows.get(pk=order.pk)
    if user is not None and order.user_id == user.pk:
        raise PermissionDenied
    order.confirmed_by, order.confirmed_at = user, timezone.now()
    order.save(update_fields=["confirmed_by", "confirmed_at"])
    log(
        instance=HelplineSettings.load(),
        action="resources.confirm_helplines",
        user=user,
        data={"contact": ", ".join(s.title for s in named(order.services))},
    )


def confirm_planted(settings: HelplineSettings) -> None:
    """Confirm the choice that came with the software."""
    order = settings.propose(None)
    if order:
        confirm(order, None)


def paths_now() -> list[str]:
    """Return the places in the tree of the services that every page carries."""
    chosen = HelplineOrder.objects.services_now()
    return list(Page.objects.filter(pk__in=chosen).values_list("path", flat=True))


def named(services: list[int]) -> list[ResourcePage]:
    """Return the services with these keys, in this order; without the deleted ones."""
    found = ResourcePage.objects.in_bulk(services)
    return [found[pk] for pk in services if pk in found]
