"""What is known about each contact of the register, for the lists of the admin."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from resources.admin.shown import Shown, stand_ins
from resources.contacts import contact_text
from resources.freshness import Freshness, freshness
from resources.models import (
    ContactCheck,
    ContactConfirmation,
    ContactMethod,
    ContactPull,
)

PULLED, WAITING, TO_CHECK = "pulled", "waiting", "to-check"

FRESHNESS_LABELS = {
    Freshness.NEVER: _("Never checked"),
    Freshness.FRESH: _("Checked"),
    Freshness.DUE: _("Due"),
    Freshness.UNCONFIRMED: _("Not confirmed for 180 days"),
}
STATE_CHOICES = [
    (TO_CHECK, _("To check: never, due or not confirmed")),
    *((str(value), label) for value, label in FRESHNESS_LABELS.items()),
    (PULLED, _("Pulled")),
    (WAITING, _("Waiting for a second person")),
]


@dataclass(frozen=True)
class ContactState:
    """One contact as it is written, and what people did about it."""

    method: ContactMethod
    freshness: Freshness
    check: ContactCheck | None = None
    pull: ContactPull | None = None
    waiting: ContactConfirmation | None = None
    # What readers see in its place.
    shown: Shown | None = None

    @property
    def pk(self) -> int:
        """The key of the contact method, by which lists call it."""
        return self.method.pk

    @property
    def text(self) -> str:
        """What is written, as readers would see it."""
        return contact_text(self.method.kind, self.method.value)

    @property
    def is_to_check(self) -> bool:
        """Whether somebody should check it; a pulled one is checked to release it."""
        return self.freshness is not Freshness.FRESH and self.pull is None

    @property
    def badges(self) -> list[tuple[str, object]]:
        """Style and words of each status, the gravest first."""
        style = "w-status--primary" if self.freshness is Freshness.FRESH else ""
        badges: list[tuple[str, object]] = []
        if self.pull:
            badges.append(("w-status--primary", _("Pulled")))
        if self.waiting:
            badges.append(("", _("Waiting for a second person")))
        return [*badges, (style, FRESHNESS_LABELS[self.freshness])]

    def fits(self, state: str) -> bool:
        """Tell whether a filter for `state` finds it."""
        match state:
            case "pulled":
                return self.pull is not None
            case "waiting":
                return self.waiting is not None
            case "to-check":
                return self.is_to_check
        return self.freshness == state


def live_contacts() -> QuerySet[ContactMethod]:
    """Return the contacts of published services, with their services."""
    return ContactMethod.objects.filter(service__live=True).select_related("service")


def states_of(methods: Iterable[ContactMethod]) -> list[ContactState]:
    """Return the state of each contact, in a few queries however many there are."""
    chosen = list(methods)
    services = {method.service_id for method in chosen}
    checks = {
        (check.service_id, check.kind, check.key): check
        for check in ContactCheck.objects.filter(service__in=services)
        .select_related("user")
        .order_by("checked_on", "pk")
    }
    pulls = {
        pull.key: pull for pull in ContactPull.objects.in_force().select_related("user")
    }
    waiting = {
        (row.service_id, row.kind, row.key): row
        for row in ContactConfirmation.objects.waiting().filter(service__in=services)
    }
    shown = stand_ins(service for service, _kind, _key in waiting)
    today = timezone.localdate()
    states = []
    for method in chosen:
        name = (method.service_id, method.kind, method.key)
        check = checks.get(name)
        states.append(
            ContactState(
                method=method,
                freshness=freshness(check.checked_on if check else None, today),
                check=check,
                pull=pulls.get(method.key),
                waiting=waiting.get(name),
                shown=shown.get(name),
            )
        )
    return states
