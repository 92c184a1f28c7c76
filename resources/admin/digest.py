"""The e-mail that tells which numbers are due, and to whom it goes."""

from itertools import groupby
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.permission_policies import ModelPermissionPolicy

from resources.admin.home import ToDo
from resources.admin.state import FRESHNESS_LABELS, ContactState
from resources.models import ContactCheck


def recipients() -> list[str]:
    """Return the addresses of active people who may write checks down."""
    policy = ModelPermissionPolicy(ContactCheck)
    people: QuerySet[Any] = policy.users_with_permission("add")
    addresses = people.filter(is_active=True).exclude(email="")
    return sorted(set(addresses.values_list("email", flat=True)))


def subject(found: ToDo) -> str:
    """Return what is due, or else what waits, in a line."""
    count = len(found.to_check)
    if not count and not found.waiting:
        return _("Other helplines for every page wait for a second person")
    if not count:
        return _waiting(found) % {"count": found.waiting}
    return ngettext(
        "%(count)s number needs a check", "%(count)s numbers need a check", count
    ) % {"count": count}


def body(found: ToDo) -> str:
    """Return the numbers by service, with the addresses where they are checked."""
    lines = _head() if found.to_check else []
    by_service = groupby(found.to_check, key=lambda state: state.method.service)
    for service, states in by_service:
        lines.append(service.title)
        lines += [f"  {_line(state)}" for state in states]
        lines += [f"  {_address('resources_numbers:service', service.pk)}", ""]
    if found.waiting:
        lines += [
            _waiting(found) % {"count": found.waiting} + ":",
            _("Compare each with the service’s own page, and confirm it here:"),
            _address("resources_waiting:index"),
            "",
        ]
    if found.helplines:
        lines += [
            _("Somebody chose other helplines for every page. Look and confirm here:"),
            _address("resources_waiting:helplines"),
            "",
        ]
    return "\n".join(lines)


def _head() -> list[str]:
    return [
        _("These numbers are on the site, and nobody has checked them for 90 days."),
        _("Call them or read the service’s own page, and write it down here:"),
        _address("resources_numbers:index") + "?state=to-check",
        "",
    ]


def _waiting(found: ToDo) -> str:
    return ngettext(
        "%(count)s new number waits for a second person",
        "%(count)s new numbers wait for a second person",
        found.waiting,
    )


def _line(state: ContactState) -> str:
    kind, words = state.method.get_kind_display(), FRESHNESS_LABELS[state.freshness]
    since = f", {state.check.checked_on:%d.%m.%Y}" if state.check else ""
    return f"{kind}: {state.text} ({words}{since})"


def _address(name: str, *args: Any) -> str:
    return f"{settings.WAGTAILADMIN_BASE_URL}{reverse(name, args=args)}"
